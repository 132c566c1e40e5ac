//! What the HL7 v2 and FHIR models share: table definitions, column builders and schema forms.
//!
//! Nothing here knows HL7 v2 or FHIR, and nothing here does IO.

mod columns;
mod def;
mod error;
pub mod json;
mod rescued;
pub mod schema;
pub mod value;

pub use columns::{Cell, Columns};
pub use def::{ColumnDef, Ingestion, Kind, TableDef};
pub use error::{Error, nearest};
pub use rescued::Rescued;
