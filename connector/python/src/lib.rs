//! The Rust half of the Python package `healthcare_connector`: what is fast, and what crosses as Arrow. Everything that is
//! convenience is in Python, beside it.
//!
//! Nothing here holds the interpreter's lock while it reads. Data crosses by the Arrow C data interface in PyCapsules, so
//! that pyarrow, polars, DuckDB and Spark take it without a copy, and none of them has to be there.

mod arrow;
mod batch;
mod error;
mod files;
mod generate;
mod look;
mod message;
mod reader;
mod request;
mod schema;
mod server;
mod texts;
mod values;

use pyo3::prelude::*;

#[pymodule]
mod _native {
    use super::*;

    #[pymodule_init]
    fn init(_module: &Bound<'_, PyModule>) -> PyResult<()> {
        healthcare_connector::cli::keep_panics_quiet();
        Ok(())
    }

    #[pymodule_export]
    use crate::batch::RecordBatch;
    #[pymodule_export]
    use crate::files::{file_digest, file_found};
    #[pymodule_export]
    use crate::generate::{generate_files, generate_messages};
    #[pymodule_export]
    use crate::look::{inspect_lines, validate_lines};
    #[pymodule_export]
    use crate::message::{Message, Segment, parse_all, split_messages};
    #[pymodule_export]
    use crate::reader::{Batches, RecordReader};
    #[pymodule_export]
    use crate::request::Request;
    #[pymodule_export]
    use crate::schema::{TableSchema, schema_of, table_names};
    #[pymodule_export]
    use crate::server::{Server, ServerRequest};
    #[pymodule_export]
    use crate::texts::{Texts, split_column};
}
