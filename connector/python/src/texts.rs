//! Messages in memory into rows: for functions that take one message, and for columns of them as Arrow.

use std::sync::{Arc, Mutex, PoisonError};

use arrow_array::builder::{ListBuilder, StringBuilder};
use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, ListArray, StructArray, UInt32Array};
use arrow_buffer::{NullBuffer, OffsetBuffer};
use arrow_schema::{DataType, Field};
use arrow_select::concat::concat;
use arrow_select::take::take;
use healthcare_connector::reject::Reject;
use healthcare_connector::rows;
use hl7_model::charset::{self, Charset};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::PyTuple;

use crate::arrow::{array_capsules, array_of};
use crate::batch::RecordBatch;
use crate::error::{exception, of_arrow, without_lock};

/// Bytes of rows that are held before they are cut.
const HELD: usize = 64 << 20;

/// Reads texts into rows of tables.
#[pyclass(frozen, module = "healthcare_connector")]
#[derive(Debug)]
pub(crate) struct Texts {
    texts: Mutex<rows::Texts>,
}

/// A reject as Python has it: code, what it means, byte, message, path.
type Told = (String, String, u64, u64, Option<String>);

fn told(reject: Reject) -> Told {
    (
        reject.code,
        reject.reason,
        reject.byte_offset,
        reject.message_index,
        reject.path,
    )
}

#[pymethods]
impl Texts {
    #[new]
    fn new(py: Python<'_>, options: Vec<(String, String)>) -> PyResult<Texts> {
        let mut request = rows::Request::of("");
        for (name, value) in &options {
            let set = request.set(name, value);
            set.map_err(|error| exception(py, &error))?;
        }
        let texts = without_lock(py, || rows::Texts::of(&request))?;
        let texts = texts.map_err(|error| exception(py, &error))?;
        Ok(Texts {
            texts: Mutex::new(texts),
        })
    }

    /// The rows of all messages in a text, as batches of tables, and what could not be read.
    fn read(
        &self,
        py: Python<'_>,
        text: PyBackedBytes,
        source: &str,
    ) -> PyResult<(Vec<RecordBatch>, Vec<Told>)> {
        let read = || {
            let mut texts = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
            let pushed = texts.push(&text, source);
            let name = |texts: &rows::Texts, table: usize| {
                texts.tables().get(table).map_or("", |table| table.def.name)
            };
            let batches = texts.cut()?.into_iter();
            let batches = batches
                .map(|(table, batch)| RecordBatch::of(name(&texts, table), batch))
                .collect();
            Ok((batches, pushed.rejects.into_iter().map(told).collect()))
        };
        without_lock(py, read)?.map_err(|error| exception(py, &error))
    }

    /// The rows of a column of texts, in the first table: a struct for each value, or a list of them with `many`. Null where a
    /// value has no row in that table.
    fn column<'py>(
        &self,
        py: Python<'py>,
        column: &Bound<'py, PyAny>,
        many: bool,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let column = array_of(column)?;
        let made = without_lock(py, || {
            let mut texts = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
            rows_of(&mut texts, &column, many)
        })?;
        let made = made.map_err(|failed| failed.exception(py))?;
        array_capsules(py, &made)
    }

    /// All rows of a column of texts, in the first table, with the source of each; and for each what could not be read.
    fn rows(
        &self,
        py: Python<'_>,
        column: &Bound<'_, PyAny>,
        sources: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Vec<RecordBatch>> {
        let column = array_of(column)?;
        let sources = sources.map(array_of).transpose()?;
        let made = without_lock(py, || {
            let mut texts = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
            let mut batches = Vec::new();
            for row in 0..column.len() {
                let source = sources.as_ref().map(|sources| value(sources, row));
                let source = source.transpose()?.flatten().unwrap_or_default();
                if let Some(text) = value(&column, row)? {
                    texts.push(text, &String::from_utf8_lossy(source));
                }
                if texts.buffered() > HELD {
                    batches.extend(first(&mut texts)?);
                }
            }
            batches.extend(first(&mut texts)?);
            let name = texts.tables().first().map_or("", |table| table.def.name);
            Ok((name, batches))
        })?;
        let (name, batches) = made.map_err(|failed: Failed| failed.exception(py))?;
        let batches = batches.into_iter();
        Ok(batches.map(|batch| RecordBatch::of(name, batch)).collect())
    }

    /// For each value of a column what of it could not be read.
    fn rejects(&self, py: Python<'_>, column: &Bound<'_, PyAny>) -> PyResult<Vec<Vec<Told>>> {
        let column = array_of(column)?;
        let made = without_lock(py, || {
            let mut texts = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
            let mut all = Vec::with_capacity(column.len());
            for row in 0..column.len() {
                let text = value(&column, row)?;
                let rejects = text.map(|text| texts.push(text, "").rejects);
                let rejects = rejects.unwrap_or_default().into_iter();
                all.push(rejects.map(told).collect());
                if texts.buffered() > HELD {
                    texts.cut()?;
                }
            }
            texts.cut()?;
            Ok(all)
        })?;
        made.map_err(|failed: Failed| failed.exception(py))
    }
}

/// The messages in each value of a column, as a list of texts.
#[pyfunction]
pub(crate) fn split_column<'py>(
    py: Python<'py>,
    column: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyTuple>> {
    let column = array_of(column)?;
    let is_text = !matches!(
        column.data_type(),
        DataType::Binary | DataType::LargeBinary | DataType::BinaryView
    );
    let made = without_lock(py, || {
        let mut lists = ListBuilder::new(StringBuilder::new());
        for row in 0..column.len() {
            let text = value(&column, row)?;
            for message in text
                .map(crate::message::messages)
                .transpose()?
                .unwrap_or_default()
            {
                // A text was decoded already, whatever MSH-18 says.
                let charset = is_text.then_some(Charset::UTF_8);
                let decoded = charset::decode(&message, charset);
                let text = String::from_utf8_lossy(&decoded.bytes);
                lists.values().append_value(text);
            }
            lists.append(text.is_some());
        }
        Ok(lists.finish())
    })?;
    let lists = made.map_err(|failed: Failed| failed.exception(py))?;
    array_capsules(py, &lists)
}

/// Why a column could not be made.
enum Failed {
    Reading(healthcare_connector::Error),
    Arrow(arrow_schema::ArrowError),
}

impl Failed {
    fn exception(&self, py: Python<'_>) -> PyErr {
        match self {
            Failed::Reading(error) => exception(py, error),
            Failed::Arrow(error) => of_arrow(error),
        }
    }
}

impl From<arrow_schema::ArrowError> for Failed {
    fn from(error: arrow_schema::ArrowError) -> Failed {
        Failed::Arrow(error)
    }
}

impl From<healthcare_connector::Error> for Failed {
    fn from(error: healthcare_connector::Error) -> Failed {
        Failed::Reading(error)
    }
}

/// Rows of the first table for each value of a column.
fn rows_of(texts: &mut rows::Texts, column: &ArrayRef, many: bool) -> Result<ArrayRef, Failed> {
    let mut parts: Vec<ArrayRef> = Vec::new();
    let mut counts = Vec::with_capacity(column.len());
    for row in 0..column.len() {
        let text = value(column, row)?;
        let rows = text.map(|text| texts.push(text, "").rows);
        counts.push(rows);
        if texts.buffered() > HELD {
            parts.extend(cut(texts)?);
        }
    }
    parts.extend(cut(texts)?);
    let fields = texts
        .tables()
        .first()
        .map(|table| table.schema.fields().clone());
    let fields = fields.unwrap_or_default();
    let arrays: Vec<&dyn Array> = parts.iter().map(|part| &**part).collect();
    let rows = match arrays.as_slice() {
        [] => arrow_array::new_empty_array(&DataType::Struct(fields.clone())),
        _ => concat(&arrays)?,
    };
    if many {
        let lengths = counts.iter().map(|count| length(count.unwrap_or_default()));
        let item = Arc::new(Field::new("item", DataType::Struct(fields), true));
        let nulls: NullBuffer = counts.iter().map(Option::is_some).collect();
        let offsets = OffsetBuffer::from_lengths(lengths);
        let list = ListArray::try_new(item, offsets, rows, Some(nulls))?;
        return Ok(Arc::new(list));
    }
    // The first row of each value; which row there is none of is null.
    let mut next = 0;
    let first = |count: &Option<u64>| {
        let count = count.unwrap_or_default();
        let at = (count > 0).then_some(next);
        next += u32::try_from(count).unwrap_or_default();
        at
    };
    let places: UInt32Array = counts.iter().map(first).collect();
    Ok(take(&rows, &places, None)?)
}

fn length(count: u64) -> usize {
    usize::try_from(count).unwrap_or_default()
}

/// The rows of the first table since the last cut.
fn first(texts: &mut rows::Texts) -> Result<Option<arrow_array::RecordBatch>, Failed> {
    let batches = texts.cut()?.into_iter();
    let mut first = batches.filter(|(table, _)| *table == 0);
    Ok(first.next().map(|(_, batch)| batch))
}

/// The same as an array of structs.
fn cut(texts: &mut rows::Texts) -> Result<Option<ArrayRef>, Failed> {
    let batch = first(texts)?;
    Ok(batch.map(|batch| Arc::new(StructArray::from(batch)) as ArrayRef))
}

/// The bytes of a value; none of a null.
fn value(column: &ArrayRef, row: usize) -> Result<Option<&[u8]>, Failed> {
    if column.is_null(row) {
        return Ok(None);
    }
    Ok(Some(match column.data_type() {
        DataType::Utf8 => column.as_string::<i32>().value(row).as_bytes(),
        DataType::LargeUtf8 => column.as_string::<i64>().value(row).as_bytes(),
        DataType::Utf8View => column.as_string_view().value(row).as_bytes(),
        DataType::Binary => column.as_binary::<i32>().value(row),
        DataType::LargeBinary => column.as_binary::<i64>().value(row),
        DataType::BinaryView => column.as_binary_view().value(row),
        other => {
            let text = format!("messages are text or binary, not {other}");
            return Err(arrow_schema::ArrowError::SchemaError(text).into());
        }
    }))
}
