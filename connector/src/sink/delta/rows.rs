//! Actions as rows of a Parquet checkpoint, and back. Rows are JSON values; the schema says what becomes a column.

use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::{Int32Type, Int64Type};
use arrow_array::{
    Array, ArrayRef, BooleanArray, Int32Array, Int64Array, ListArray, MapArray, StringArray,
    StructArray,
};
use arrow_buffer::{NullBuffer, OffsetBuffer};
use arrow_schema::{ArrowError, DataType, Field, Fields};
use serde_json::{Map, Value};

/// A column of values; what is absent, or of another type, is null.
pub(super) fn array(
    data_type: &DataType,
    values: &[Option<&Value>],
) -> Result<ArrayRef, ArrowError> {
    let present = |value: &Option<&Value>| value.is_some_and(|value| !value.is_null());
    let nulls = NullBuffer::from_iter(values.iter().map(present));
    Ok(match data_type {
        DataType::Boolean => {
            let values = values.iter().map(|value| value.and_then(Value::as_bool));
            Arc::new(BooleanArray::from_iter(values))
        }
        DataType::Int32 => {
            let values = values.iter().map(|value| value.and_then(Value::as_i64));
            let values = values.map(|value| value.and_then(|value| i32::try_from(value).ok()));
            Arc::new(Int32Array::from_iter(values))
        }
        DataType::Int64 => {
            let values = values.iter().map(|value| value.and_then(Value::as_i64));
            Arc::new(Int64Array::from_iter(values))
        }
        DataType::Struct(fields) => {
            let columns = fields
                .iter()
                .map(|field| {
                    let values = values.iter().map(|value| value.as_ref()?.get(field.name()));
                    array(field.data_type(), &values.collect::<Vec<_>>())
                })
                .collect::<Result<Vec<_>, _>>()?;
            let fields = fields.clone();
            Arc::new(StructArray::try_new_with_length(
                fields,
                columns,
                Some(nulls),
                values.len(),
            )?)
        }
        DataType::List(field) => {
            let lists = || values.iter().map(|value| value.and_then(Value::as_array));
            let lengths = lists().map(|list| list.map_or(0, Vec::len));
            let elements: Vec<_> = lists().flatten().flatten().map(Some).collect();
            let offsets = OffsetBuffer::from_lengths(lengths);
            let elements = array(field.data_type(), &elements)?;
            Arc::new(ListArray::try_new(
                Arc::clone(field),
                offsets,
                elements,
                Some(nulls),
            )?)
        }
        DataType::Map(field, _) => {
            let maps = || values.iter().map(|value| value.and_then(Value::as_object));
            let offsets = OffsetBuffer::from_lengths(maps().map(|map| map.map_or(0, Map::len)));
            let keys = maps().flatten().flat_map(Map::keys).map(Some);
            let items = maps().flatten().flat_map(Map::values).map(Value::as_str);
            let columns: Vec<ArrayRef> = vec![
                Arc::new(StringArray::from_iter(keys)),
                Arc::new(StringArray::from_iter(items)),
            ];
            let entries = StructArray::try_new(entry_fields(), columns, None)?;
            Arc::new(MapArray::try_new(
                Arc::clone(field),
                offsets,
                entries,
                Some(nulls),
                false,
            )?)
        }
        _ => {
            let values = values.iter().map(|value| value.and_then(Value::as_str));
            Arc::new(StringArray::from_iter(values))
        }
    })
}

/// A map of texts, as checkpoints have them.
pub(super) fn map() -> DataType {
    let entries = Field::new("key_value", DataType::Struct(entry_fields()), false);
    DataType::Map(Arc::new(entries), false)
}

fn entry_fields() -> Fields {
    Fields::from(vec![
        Field::new("key", DataType::Utf8, false),
        Field::new("value", DataType::Utf8, true),
    ])
}

/// One value of a column; types that no action has are null.
pub(super) fn value(array: &dyn Array, row: usize) -> Value {
    if array.is_null(row) {
        return Value::Null;
    }
    match array.data_type() {
        DataType::Utf8 => array.as_string::<i32>().value(row).into(),
        DataType::Boolean => array.as_boolean().value(row).into(),
        DataType::Int32 => array.as_primitive::<Int32Type>().value(row).into(),
        DataType::Int64 => array.as_primitive::<Int64Type>().value(row).into(),
        DataType::Struct(fields) => {
            let columns = fields.iter().zip(array.as_struct().columns());
            let object: Map<String, Value> = columns
                .map(|(field, column)| (field.name().clone(), value(column, row)))
                .filter(|(_, value)| !value.is_null())
                .collect();
            object.into()
        }
        DataType::List(_) => {
            let list = array.as_list::<i32>().value(row);
            (0..list.len()).map(|at| value(&list, at)).collect()
        }
        DataType::Map(..) => {
            let entries = array.as_map().value(row);
            let (keys, items) = (entries.column(0), entries.column(1));
            let entry = |at| {
                let key = value(keys, at);
                (
                    key.as_str().unwrap_or_default().to_owned(),
                    value(items, at),
                )
            };
            (0..entries.len()).map(entry).collect::<Map<_, _>>().into()
        }
        _ => Value::Null,
    }
}
