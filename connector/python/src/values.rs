//! Arrow's values as plain Python: what tables hold, and nothing else.

use arrow_array::cast::AsArray;
use arrow_array::temporal_conversions::{date32_to_datetime, timestamp_us_to_datetime};
use arrow_array::types::{
    Date32Type, Decimal128Type, Int32Type, Int64Type, TimestampMicrosecondType,
};
use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_schema::{DataType, TimeUnit};
use chrono::{Datelike, NaiveDateTime, Timelike};
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDateTime, PyDict, PyList, PyString, PyTzInfo};

use crate::error::of_arrow;

/// Rows as dicts.
pub(crate) fn rows<'py>(py: Python<'py>, batch: &RecordBatch) -> PyResult<Bound<'py, PyList>> {
    let columns = columns(
        py,
        batch.schema_ref().fields().iter().map(|field| field.name()),
        batch.columns(),
    )?;
    let rows = PyList::empty(py);
    for row in 0..batch.num_rows() {
        rows.append(record(py, &columns, row)?)?;
    }
    Ok(rows)
}

/// A column with its name as a Python string, made once.
struct Column<'py, 'a> {
    name: Bound<'py, PyString>,
    values: Values<'py, 'a>,
}

/// An array on its way to Python.
struct Values<'py, 'a> {
    array: &'a ArrayRef,
    kind: Kind<'py, 'a>,
}

enum Kind<'py, 'a> {
    Struct(Vec<Column<'py, 'a>>),
    List(Box<Values<'py, 'a>>),
    Decimal(Bound<'py, PyAny>),
    Plain,
}

fn columns<'py, 'a>(
    py: Python<'py>,
    names: impl Iterator<Item = &'a String>,
    arrays: &'a [ArrayRef],
) -> PyResult<Vec<Column<'py, 'a>>> {
    let column = |(name, array): (&'a String, &'a ArrayRef)| {
        Ok(Column {
            name: PyString::intern(py, name),
            values: Values::of(py, array)?,
        })
    };
    names.zip(arrays).map(column).collect()
}

fn record<'py>(
    py: Python<'py>,
    columns: &[Column<'py, '_>],
    row: usize,
) -> PyResult<Bound<'py, PyDict>> {
    let record = PyDict::new(py);
    for column in columns {
        record.set_item(&column.name, column.values.at(py, row)?)?;
    }
    Ok(record)
}

impl<'py, 'a> Values<'py, 'a> {
    fn of(py: Python<'py>, array: &'a ArrayRef) -> PyResult<Values<'py, 'a>> {
        let kind = match array.data_type() {
            DataType::Struct(fields) => {
                let names = fields.iter().map(|field| field.name());
                Kind::Struct(columns(py, names, array.as_struct().columns())?)
            }
            DataType::List(_) => {
                Kind::List(Box::new(Values::of(py, array.as_list::<i32>().values())?))
            }
            DataType::Decimal128(..) => Kind::Decimal(py.import("decimal")?.getattr("Decimal")?),
            _ => Kind::Plain,
        };
        Ok(Values { array, kind })
    }

    fn at(&self, py: Python<'py>, row: usize) -> PyResult<Bound<'py, PyAny>> {
        let array = self.array;
        if array.is_null(row) {
            return Ok(py.None().into_bound(py));
        }
        match &self.kind {
            Kind::Struct(columns) => Ok(record(py, columns, row)?.into_any()),
            Kind::List(values) => {
                let offsets = array.as_list::<i32>().value_offsets();
                let at = |row: usize| offsets.get(row).copied().unwrap_or_default();
                let list = PyList::empty(py);
                for item in at(row)..at(row + 1) {
                    list.append(values.at(py, usize::try_from(item).unwrap_or_default())?)?;
                }
                Ok(list.into_any())
            }
            Kind::Decimal(decimal) => {
                decimal.call1((array.as_primitive::<Decimal128Type>().value_as_string(row),))
            }
            Kind::Plain => plain(py, array, row),
        }
    }
}

fn plain<'py>(py: Python<'py>, array: &ArrayRef, row: usize) -> PyResult<Bound<'py, PyAny>> {
    Ok(match array.data_type() {
        DataType::Utf8 => array
            .as_string::<i32>()
            .value(row)
            .into_pyobject(py)?
            .into_any(),
        DataType::Boolean => array
            .as_boolean()
            .value(row)
            .into_pyobject(py)?
            .to_owned()
            .into_any(),
        DataType::Int32 => array
            .as_primitive::<Int32Type>()
            .value(row)
            .into_pyobject(py)?
            .into_any(),
        DataType::Int64 => array
            .as_primitive::<Int64Type>()
            .value(row)
            .into_pyobject(py)?
            .into_any(),
        DataType::Date32 => {
            let days = array.as_primitive::<Date32Type>().value(row);
            let date = date32_to_datetime(days).ok_or_else(|| of_arrow("a date out of range"))?;
            PyDate::new(py, date.year(), small(date.month()), small(date.day()))?.into_any()
        }
        DataType::Timestamp(TimeUnit::Microsecond, _) => {
            let micros = array.as_primitive::<TimestampMicrosecondType>().value(row);
            let time = timestamp_us_to_datetime(micros);
            let time = time.ok_or_else(|| of_arrow("a time out of range"))?;
            moment(py, &time)?.into_any()
        }
        other => return Err(of_arrow(format_args!("{other} has no form in Python"))),
    })
}

fn moment<'py>(py: Python<'py>, time: &NaiveDateTime) -> PyResult<Bound<'py, PyDateTime>> {
    let utc = PyTzInfo::utc(py)?;
    PyDateTime::new(
        py,
        time.year(),
        small(time.month()),
        small(time.day()),
        small(time.hour()),
        small(time.minute()),
        small(time.second()),
        time.nanosecond() / 1000,
        Some(&utc),
    )
}

/// Parts of dates and times are below 60.
fn small(number: u32) -> u8 {
    u8::try_from(number).unwrap_or_default()
}
