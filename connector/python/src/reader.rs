//! Rows as Python takes them: a reader of one table, which anybody may go through as often as they like, and one pass over
//! files, or over a server, for all tables.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arrow_array::RecordBatchReader;
use arrow_schema::{ArrowError, SchemaRef};
use healthcare_connector::Error;
use healthcare_connector::engine::Table;
use healthcare_connector::rows::{Request, Rows, Server, Waited};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use crate::arrow::{schema_capsule, stream_capsule};
use crate::batch::RecordBatch;
use crate::error::{exception, without_lock};

/// What the pass that ended last has to say.
#[derive(Debug, Default)]
struct Ended {
    /// Its report, as JSON.
    report: Option<String>,
    /// Of a server: where to go on.
    cursor: Option<String>,
}

type Told = Arc<Mutex<Ended>>;

fn heard(told: &Told) -> MutexGuard<'_, Ended> {
    told.lock().unwrap_or_else(PoisonError::into_inner)
}

fn put(told: &Told, rows: &Rows) {
    let report = rows
        .report()
        .and_then(|report| serde_json::to_string(report).ok());
    *heard(told) = Ended {
        report,
        cursor: rows.cursor(),
    };
}

/// Where rows come from.
#[derive(Debug)]
pub(crate) enum Origin {
    Files(Box<Request>),
    Server { server: Box<Server>, cursor: String },
}

impl Origin {
    fn rows(&self, table: &str) -> Result<Rows, Error> {
        match self {
            Origin::Files(request) => request.read(),
            Origin::Server { server, cursor } => server.read_table(table, cursor),
        }
    }
}

/// The rows of one table, as a stream: every pass reads files, or the server, anew, and memory stays flat.
#[pyclass(frozen, module = "healthcare_connector")]
#[derive(Debug)]
pub(crate) struct RecordReader {
    origin: Origin,
    table: Table,
    told: Told,
}

impl RecordReader {
    pub(crate) fn of(origin: Origin, table: Table) -> RecordReader {
        RecordReader {
            origin,
            table,
            told: Arc::default(),
        }
    }

    fn rows(&self, py: Python<'_>) -> PyResult<Rows> {
        let rows = without_lock(py, || self.origin.rows(self.table.def.name))?;
        rows.map_err(|error| exception(py, &error))
    }
}

#[pymethods]
impl RecordReader {
    /// The table.
    #[getter]
    fn table(&self) -> &'static str {
        self.table.def.name
    }

    #[getter]
    fn column_names(&self) -> Vec<String> {
        let fields = self.table.schema.fields().iter();
        fields.map(|field| field.name().clone()).collect()
    }

    /// What the pass that ended last has counted, as JSON.
    #[getter]
    fn report_json(&self) -> Option<String> {
        heard(&self.told).report.clone()
    }

    /// Of a server, once a pass has come to its end: the cursor to go on from.
    #[getter]
    fn cursor(&self) -> Option<String> {
        heard(&self.told).cursor.clone()
    }

    fn __repr__(&self) -> String {
        format!("<RecordReader of {}>", self.table.def.name)
    }

    /// Goes through the rows, batch by batch.
    fn __iter__(&self, py: Python<'_>) -> PyResult<Batches> {
        let mut batches = Batches::of(self.rows(py)?);
        batches.told = Arc::clone(&self.told);
        batches.is_alone = true;
        Ok(batches)
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        schema_capsule(py, &self.table.schema)
    }

    /// Whoever asks for another schema has to bring rows into it; Arrow lets a producer answer with its own.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        drop(requested_schema);
        let flow = Flow {
            rows: self.rows(py)?,
            schema: Arc::clone(&self.table.schema),
            told: Arc::clone(&self.told),
        };
        stream_capsule(py, Box::new(flow))
    }
}

/// Rows on their way to somebody who speaks Arrow's C.
struct Flow {
    rows: Rows,
    schema: SchemaRef,
    told: Told,
}

impl Iterator for Flow {
    type Item = Result<arrow_array::RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.rows.next();
        if !matches!(next, Some(Ok(_))) {
            put(&self.told, &self.rows);
        }
        Some(match next? {
            Ok((_, batch)) => Ok(batch),
            Err(error) => Err(ArrowError::ExternalError(Box::new(error))),
        })
    }
}

impl RecordBatchReader for Flow {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }
}

/// One pass over files or a server: batches of tables as they fill.
#[pyclass(module = "healthcare_connector")]
#[derive(Debug)]
pub(crate) struct Batches {
    /// Only ever one thread takes rows: whoever holds the object.
    rows: Mutex<Rows>,
    told: Told,
    /// There is one table, and its name need not be said.
    is_alone: bool,
}

impl Batches {
    pub(crate) fn of(rows: Rows) -> Batches {
        Batches {
            rows: Mutex::new(rows),
            told: Arc::default(),
            is_alone: false,
        }
    }

    /// The next batch or the end; none while there is neither.
    fn next(&self) -> Option<Option<Result<RecordBatch, Error>>> {
        const TICK: Duration = Duration::from_millis(100);
        let mut rows = self.rows.lock().unwrap_or_else(PoisonError::into_inner);
        let Waited::Came(next) = rows.next_within(TICK) else {
            return None;
        };
        if !matches!(next, Some(Ok(_))) {
            put(&self.told, &rows);
        }
        Some(next.map(|next| {
            next.map(|(table, batch)| {
                let name = rows.tables().get(table).map_or("", |table| table.def.name);
                RecordBatch::of(name, batch)
            })
        }))
    }
}

#[pymethods]
impl Batches {
    fn __iter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let next = loop {
            // Ctrl-C is heard while nothing comes.
            py.check_signals()?;
            if let Some(next) = without_lock(py, || self.next())? {
                break next;
            }
        };
        let Some(batch) = next else { return Ok(None) };
        let batch = batch.map_err(|error| exception(py, &error))?;
        if self.is_alone {
            return Ok(Some(Bound::new(py, batch)?.into_any()));
        }
        let pair = (batch.name(), Bound::new(py, batch)?);
        Ok(Some(pair.into_pyobject(py)?.into_any()))
    }

    /// What was counted, as JSON, once everything was taken.
    #[getter]
    fn report_json(&self) -> Option<String> {
        heard(&self.told).report.clone()
    }

    /// Of a server, once everything was taken: the cursor to go on from.
    #[getter]
    fn cursor(&self) -> Option<String> {
        heard(&self.told).cursor.clone()
    }
}
