//! Tables and their schemas in every form.

use fhir_model::Release;
use hl7_model::tables;
use model_core::{Ingestion, TableDef, schema};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use crate::arrow::schema_capsule;
use crate::error::usage;

/// The tables of HL7 v2, and those of a release of FHIR.
fn all(release: Release) -> impl Iterator<Item = &'static TableDef> {
    let of_fhir = release.resources().iter().map(|resource| resource.table);
    tables::tables().iter().copied().chain(of_fhir)
}

fn release(py: Python<'_>, text: &str) -> PyResult<Release> {
    text.parse()
        .map_err(|error: fhir_model::UnknownRelease| usage(py, &format!("fhir_release: {error}")))
}

/// A table as Python has it: name, kind, ingestion, key, description.
type Told = (
    &'static str,
    &'static str,
    &'static str,
    Vec<&'static str>,
    &'static str,
);

/// All tables.
#[pyfunction]
pub(crate) fn table_names(py: Python<'_>, fhir_release: &str) -> PyResult<Vec<Told>> {
    let release = release(py, fhir_release)?;
    let told = |table: &'static TableDef| {
        let key = table.key.to_vec();
        (table.name, kind(table), ingestion(table), key, table.doc)
    };
    Ok(all(release).map(told).collect())
}

/// The schema of a table.
#[pyfunction]
pub(crate) fn schema_of(py: Python<'_>, table: &str, fhir_release: &str) -> PyResult<TableSchema> {
    let release = release(py, fhir_release)?;
    let def = all(release).find(|known| known.name == table);
    let deletes = || healthcare_connector::fhir::deletes::of(table.strip_suffix("_deletes")?);
    let def = def.or_else(deletes).ok_or_else(|| {
        let unknown = model_core::Error::unknown_table(table, all(release).map(|table| table.name));
        usage(py, &unknown.to_string())
    })?;
    Ok(TableSchema { def })
}

/// What has a row.
fn kind(table: &TableDef) -> &'static str {
    healthcare_connector::cli::kind_of(table)
}

fn ingestion(table: &TableDef) -> &'static str {
    match table.ingestion {
        Ingestion::Append => "append",
        Ingestion::Cdc => "cdc",
    }
}

/// The schema of a table, in every form.
#[pyclass(frozen, module = "healthcare_connector")]
#[derive(Debug)]
pub(crate) struct TableSchema {
    def: &'static TableDef,
}

#[pymethods]
impl TableSchema {
    #[getter]
    fn name(&self) -> &'static str {
        self.def.name
    }

    #[getter]
    fn description(&self) -> &'static str {
        self.def.doc
    }

    /// `message`, `segment` or `resource`: what has a row.
    #[getter]
    fn kind(&self) -> &'static str {
        kind(self.def)
    }

    /// `append` or `cdc`.
    #[getter]
    fn ingestion(&self) -> &'static str {
        ingestion(self.def)
    }

    /// The columns that tell rows apart.
    #[getter]
    fn key(&self) -> Vec<&'static str> {
        self.def.key.to_vec()
    }

    #[getter]
    fn column_names(&self) -> Vec<&'static str> {
        self.def.columns.iter().map(|column| column.name).collect()
    }

    /// The column list of a CREATE TABLE in Spark; `comments` say where a column comes from.
    #[pyo3(signature = (comments=true))]
    fn ddl(&self, comments: bool) -> String {
        match comments {
            true => schema::ddl(self.def),
            false => schema::ddl_plain(self.def),
        }
    }

    /// Spark's StructType as JSON text.
    #[pyo3(signature = (comments=true))]
    fn spark_json(&self, comments: bool) -> String {
        match comments {
            true => schema::spark_json(self.def),
            false => schema::spark_json_plain(self.def),
        }
    }

    /// The JSON Schema of a row, as text.
    fn json_schema_text(&self) -> String {
        schema::json_schema(self.def).to_string()
    }

    /// One line for each leaf: path, type, origin.
    fn columns_text(&self) -> String {
        schema::columns_text(self.def)
    }

    fn __repr__(&self) -> String {
        format!(
            "<TableSchema of {}: {} columns>",
            self.def.name,
            self.def.columns.len()
        )
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        schema_capsule(py, &schema::arrow(self.def))
    }
}
