//! FHIR servers, as Python and Spark ask for them: by an address and options.

use healthcare_connector::Error;
use healthcare_connector::rows;
use pyo3::prelude::*;

use crate::error::{awaited, exception, without_lock};
use crate::reader::{Batches, Origin, RecordReader};

/// A server to be read, with options by their names and values as texts.
#[pyclass(frozen, module = "healthcare_connector")]
#[derive(Debug)]
pub(crate) struct ServerRequest {
    request: rows::ServerRequest,
}

#[pymethods]
impl ServerRequest {
    #[new]
    fn new(
        py: Python<'_>,
        fhir_base_url: String,
        options: Vec<(String, String)>,
    ) -> PyResult<ServerRequest> {
        let mut request = rows::ServerRequest::of(fhir_base_url);
        for (name, value) in &options {
            let set = request.set(name, value);
            set.map_err(|error| exception(py, &error))?;
        }
        Ok(ServerRequest { request })
    }

    /// The names of the options.
    #[staticmethod]
    fn option_names() -> Vec<&'static str> {
        rows::server_names().collect()
    }

    /// Asks the server what it offers.
    fn open(&self, py: Python<'_>) -> PyResult<Server> {
        let request = self.request.clone();
        Server::of(py, awaited(py, move || request.open())?)
    }

    /// Whether the options go together and the table exists, without a question to the server.
    fn check(&self, py: Python<'_>) -> PyResult<()> {
        self.unasked(py).map(drop)
    }

    /// The server without a question, for periods of tables that are named.
    fn unasked(&self, py: Python<'_>) -> PyResult<Server> {
        let request = self.request.clone();
        Server::of(py, awaited(py, move || request.unasked())?)
    }

    /// What the server offers, as JSON.
    fn probe_json(&self, py: Python<'_>) -> PyResult<String> {
        let request = self.request.clone();
        let found = answer(py, awaited(py, move || request.probe())?)?;
        // Texts, numbers and lists of them: writing them cannot fail.
        Ok(serde_json::to_string(&found).unwrap_or_default())
    }
}

fn answer<T>(py: Python<'_>, found: Result<T, Error>) -> PyResult<T> {
    found.map_err(|error| exception(py, &error))
}

/// A server that has answered.
#[pyclass(frozen, module = "healthcare_connector")]
#[derive(Debug)]
pub(crate) struct Server {
    server: rows::Server,
}

impl Server {
    fn of(py: Python<'_>, server: Result<rows::Server, Error>) -> PyResult<Server> {
        let server = answer(py, server)?;
        Ok(Server { server })
    }

    fn rows(&self, py: Python<'_>, read: Read) -> PyResult<rows::Rows> {
        let server = self.server.clone();
        answer(py, without_lock(py, move || read(&server))?)
    }
}

type Read = Box<dyn FnOnce(&rows::Server) -> Result<rows::Rows, Error> + Send>;

#[pymethods]
impl Server {
    /// Its address.
    #[getter]
    fn base(&self) -> &str {
        self.server.base()
    }

    /// What was updated before this moment is read.
    #[getter]
    fn until(&self) -> String {
        self.server.until().to_string()
    }

    /// The time by the server's clock.
    #[getter]
    fn now(&self) -> String {
        self.server.now().to_string()
    }

    /// How many requests a second it may be asked, by all readers together; 0 is no bound.
    #[getter]
    fn requests_per_second(&self) -> f64 {
        self.server.requests_per_second()
    }

    #[getter]
    fn table_names(&self) -> Vec<&'static str> {
        self.server.table_names()
    }

    /// Whether the server says what was deleted of a table.
    fn has_history(&self, table: &str) -> bool {
        self.server.has_history(table)
    }

    /// A reader for each table, from a cursor on. What is wrong with the cursor is said at once.
    fn readers(
        &self,
        py: Python<'_>,
        cursor: String,
    ) -> PyResult<Vec<(&'static str, RecordReader)>> {
        answer(py, self.server.check_cursor(&cursor))?;
        let names = self.server.table_names();
        let tables = self.server.tables().iter();
        let made = tables.filter(|table| names.contains(&table.def.name));
        let reader = |table: &healthcare_connector::engine::Table| {
            let origin = Origin::Server {
                server: Box::new(self.server.clone()),
                cursor: cursor.clone(),
            };
            (table.def.name, RecordReader::of(origin, table.clone()))
        };
        Ok(made.map(reader).collect())
    }

    /// All tables in one pass.
    fn batches(&self, py: Python<'_>, cursor: String) -> PyResult<Batches> {
        let rows = self.rows(py, Box::new(move |server| server.read(&cursor)))?;
        Ok(Batches::of(rows))
    }

    /// Whether anything was updated in a period: from a moment, or from the beginning, to another.
    fn is_any(&self, py: Python<'_>, table: String, start: String, end: String) -> PyResult<bool> {
        let server = self.server.clone();
        answer(
            py,
            awaited(py, move || server.is_any(&table, &start, &end))?,
        )
    }

    /// A period in at most so many parts.
    fn divided(
        &self,
        py: Python<'_>,
        table: String,
        start: String,
        end: String,
        most: usize,
    ) -> PyResult<Vec<(String, String)>> {
        let server = self.server.clone();
        let parts = awaited(py, move || server.divided(&table, &start, &end, most))?;
        answer(py, parts)
    }

    /// One table's rows of a period. Its dead letters are named `letters`.
    fn period(
        &self,
        py: Python<'_>,
        table: String,
        start: String,
        end: String,
        letters: String,
    ) -> PyResult<Batches> {
        let read = move |server: &rows::Server| server.read_period(&table, &start, &end, &letters);
        Ok(Batches::of(self.rows(py, Box::new(read))?))
    }
}
