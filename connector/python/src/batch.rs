//! A record batch, for whoever speaks Arrow, and as plain Python for whoever does not.

use arrow_array::StructArray;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyList, PyTuple};

use crate::arrow::{array_capsules, schema_capsule};
use crate::values;

/// Rows of one table.
#[pyclass(frozen, module = "healthcare_connector")]
#[derive(Debug)]
pub(crate) struct RecordBatch {
    batch: arrow_array::RecordBatch,
    table: &'static str,
}

impl RecordBatch {
    pub(crate) fn of(table: &'static str, batch: arrow_array::RecordBatch) -> RecordBatch {
        RecordBatch { batch, table }
    }

    pub(crate) fn name(&self) -> &'static str {
        self.table
    }
}

#[pymethods]
impl RecordBatch {
    /// The table.
    #[getter]
    fn table(&self) -> &'static str {
        self.table
    }

    #[getter]
    fn num_rows(&self) -> usize {
        self.batch.num_rows()
    }

    #[getter]
    fn column_names(&self) -> Vec<String> {
        let schema = self.batch.schema_ref();
        let fields = schema.fields().iter();
        fields.map(|field| field.name().clone()).collect()
    }

    fn __len__(&self) -> usize {
        self.batch.num_rows()
    }

    fn __repr__(&self) -> String {
        let (rows, columns) = (self.batch.num_rows(), self.batch.num_columns());
        format!(
            "<RecordBatch of {}: {rows} rows, {columns} columns>",
            self.table
        )
    }

    /// Every row as a dict.
    fn to_pylist<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        values::rows(py, &self.batch)
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        schema_capsule(py, self.batch.schema_ref())
    }

    /// Whoever asks for another schema has to bring rows into it; Arrow lets a producer answer with its own.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyTuple>> {
        drop(requested_schema);
        array_capsules(py, &StructArray::from(self.batch.clone()))
    }
}
