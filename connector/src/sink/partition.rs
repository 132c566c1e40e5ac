//! Partitions: the rows of a table in folders by the values of some columns, named as Hive, Spark and Delta Lake do:
//! `message_type=ADT/trigger_event=A01/`. The columns stand in the names of folders, and not in the files.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Int32Type, Int64Type};
use arrow_array::{Array, ArrayRef, RecordBatch, UInt32Array};
use arrow_schema::{ArrowError, DataType, SchemaRef};
use arrow_select::take::take_record_batch;
use model_core::value::days_to_civil;
use serde_json::{Map, Value};

use super::Table;
use crate::error::{Error, Problem};

/// The columns that a table is partitioned by; none, as most.
#[derive(Debug, Clone, Default)]
pub(super) struct Partitioning {
    names: Vec<String>,
    /// Where they stand in a batch.
    at: Vec<usize>,
}

/// The values that the rows of one file have in these columns: texts, as the log of Delta Lake keeps them.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Partition(Arc<[(String, Option<String>)]>);

/// What stands for a null.
const NULL: &str = "__HIVE_DEFAULT_PARTITION__";

impl Partitioning {
    /// Of a table that has these columns; none of one that has not all of them.
    ///
    /// # Errors
    /// A column of a type whose values make no names.
    pub(super) fn of(table: &Table, names: &[String]) -> Result<Partitioning, Error> {
        let mut at = Vec::with_capacity(names.len());
        for name in names {
            let Some((column, field)) = table.schema.column_with_name(name) else {
                return Ok(Partitioning::default());
            };
            use DataType::{Boolean, Date32, Int32, Int64, Utf8};
            if !matches!(field.data_type(), Utf8 | Date32 | Int32 | Int64 | Boolean) {
                return Err(Problem::Usage(format!(
                    "partition_by: {}.{name} is no text, date, whole number or boolean",
                    table.def.name
                ))
                .into());
            }
            at.push(column);
        }
        Ok(Partitioning {
            names: names.to_vec(),
            at,
        })
    }

    /// The columns.
    pub(super) fn names(&self) -> &[String] {
        &self.names
    }

    /// The schema of the files.
    pub(super) fn schema(&self, whole: &SchemaRef) -> SchemaRef {
        match self.at.is_empty() {
            true => Arc::clone(whole),
            false => whole
                .project(&self.kept(whole.fields().len()))
                .map_or_else(|_| Arc::clone(whole), Arc::new),
        }
    }

    fn kept(&self, columns: usize) -> Vec<usize> {
        (0..columns).filter(|at| !self.at.contains(at)).collect()
    }

    /// The rows of batches by their values, in the order of these; those of one partition in the order in which they came.
    pub(super) fn split(
        &self,
        batches: &[RecordBatch],
    ) -> Result<Vec<(Partition, Vec<RecordBatch>)>, ArrowError> {
        let mut parts: BTreeMap<Partition, Vec<RecordBatch>> = BTreeMap::new();
        for batch in batches {
            let kept = batch.project(&self.kept(batch.num_columns()))?;
            for (partition, rows) in self.rows(batch) {
                let rows = match rows.len() == kept.num_rows() {
                    true => kept.clone(),
                    false => take_record_batch(&kept, &UInt32Array::from(rows))?,
                };
                parts.entry(partition).or_default().push(rows);
            }
        }
        Ok(parts.into_iter().collect())
    }

    fn rows(&self, batch: &RecordBatch) -> BTreeMap<Partition, Vec<u32>> {
        let columns: Vec<&ArrayRef> = self.at.iter().map(|at| batch.column(*at)).collect();
        let mut rows: BTreeMap<Vec<Option<String>>, Vec<u32>> = BTreeMap::new();
        for row in 0..batch.num_rows() {
            let key = columns.iter().map(|column| text(column, row)).collect();
            rows.entry(key).or_default().extend(u32::try_from(row));
        }
        let named = |values: Vec<Option<String>>| {
            Partition(self.names.iter().cloned().zip(values).collect())
        };
        rows.into_iter()
            .map(|(values, rows)| (named(values), rows))
            .collect()
    }
}

/// A value as a log keeps it. An empty text is none: Delta Lake reads it as a null.
fn text(column: &ArrayRef, row: usize) -> Option<String> {
    if column.is_null(row) {
        return None;
    }
    let text = match column.data_type() {
        DataType::Utf8 => column.as_string::<i32>().value(row).to_owned(),
        DataType::Int32 => column.as_primitive::<Int32Type>().value(row).to_string(),
        DataType::Int64 => column.as_primitive::<Int64Type>().value(row).to_string(),
        DataType::Boolean => column.as_boolean().value(row).to_string(),
        DataType::Date32 => {
            let days = column.as_primitive::<Date32Type>().value(row);
            let (year, month, day) = days_to_civil(days);
            format!("{year:04}-{month:02}-{day:02}")
        }
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

impl Partition {
    /// The folder below the table's: of no columns, the table's own.
    pub(super) fn folder(&self) -> PathBuf {
        let names = self.0.iter().map(|(name, value)| {
            let value = value.as_deref().map_or_else(|| NULL.to_owned(), escaped);
            format!("{}={value}", escaped(name))
        });
        names.collect()
    }

    /// As an action of a log has them.
    pub(super) fn json(&self) -> Value {
        let values = self.0.iter().map(|(name, value)| {
            let value = value.clone().map_or(Value::Null, Value::String);
            (name.clone(), value)
        });
        Value::Object(values.collect::<Map<String, Value>>())
    }
}

/// A text as a part of a path, with what has a meaning there written as `%2F`.
fn escaped(text: &str) -> String {
    const MEANT: &str = "\"#%'*/:=?\\{[]^<>|";
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character.is_control() || MEANT.contains(character) {
            true => {
                let mut bytes = [0; 4];
                for byte in character.encode_utf8(&mut bytes).bytes() {
                    let _ = write!(out, "%{byte:02X}");
                }
            }
            false => out.push(character),
        }
    }
    // Names of dots are those of folders.
    match out.as_str() {
        "." => "%2E".to_owned(),
        ".." => "%2E%2E".to_owned(),
        _ => out,
    }
}

/// A path as the log of Delta Lake has it: percent-encoded once more.
pub(super) fn encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' | b'=' => {
                out.push(char::from(byte));
            }
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

/// Whether a name is that of a folder of a partition.
pub(super) fn is_folder(name: &str) -> bool {
    name.contains('=') && !name.starts_with(['.', '_'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_have_names_that_mean_nothing_else() {
        let value = |value: Option<&str>| {
            let values = [("a".to_owned(), value.map(str::to_owned))];
            Partition(values.into()).folder().display().to_string()
        };
        assert_eq!(value(Some("ADT")), "a=ADT");
        assert_eq!(value(Some("x/../y")), "a=x%2F..%2Fy");
        assert_eq!(value(Some("50%=ü")), "a=50%25%3Dü");
        assert_eq!(value(None), "a=__HIVE_DEFAULT_PARTITION__");
        assert_eq!(Partition::default().folder(), PathBuf::new());
        assert_eq!(encoded("a=x%2Fy/b c-ü"), "a=x%252Fy/b%20c-%C3%BC");
    }
}
