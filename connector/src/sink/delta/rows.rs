//! Actions as rows of a Parquet checkpoint, and back. Rows are JSON values; the schema says what becomes a column.

use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::{Int32Type, Int64Type};
use arrow_array::{
    Array, ArrayRef, BooleanArray, Int32Array, Int64Array, ListArray, MapArray, StringArray,
    StructArray,
};
use arrow_buffer::{NullBuffer, OffsetBuffer};
use arrow_schema::{ArrowError, DataType, Field, FieldRef, Fields};
use serde_json::{Map, Value};

/// A column of values; what is absent, or of another type, is null.
pub(super) fn array(
    data_type: &DataType,
    values: &[Option<&Value>],
) -> Result<ArrayRef, ArrowError> {
    let values = || values.iter().copied();
    Ok(match data_type {
        DataType::Boolean => {
            let values = values().map(|value| value?.as_bool());
            Arc::new(BooleanArray::from_iter(values))
        }
        DataType::Int32 => {
            let values = values().map(|value| i32::try_from(value?.as_i64()?).ok());
            Arc::new(Int32Array::from_iter(values))
        }
        DataType::Int64 => {
            let values = values().map(|value| value?.as_i64());
            Arc::new(Int64Array::from_iter(values))
        }
        DataType::Struct(fields) => Arc::new(structs(fields, values())?),
        DataType::List(field) => Arc::new(lists(field, values())?),
        DataType::Map(field, _) => Arc::new(maps(field, values())?),
        _ => {
            let values = values().map(|value| value?.as_str());
            Arc::new(StringArray::from_iter(values))
        }
    })
}

/// Which values are there.
fn nulls<'a>(values: impl Iterator<Item = Option<&'a Value>>) -> Option<NullBuffer> {
    let present = values.map(|value| value.is_some_and(|value| !value.is_null()));
    Some(NullBuffer::from_iter(present))
}

fn structs<'a>(
    fields: &Fields,
    values: impl Iterator<Item = Option<&'a Value>> + Clone,
) -> Result<StructArray, ArrowError> {
    let column = |field: &FieldRef| {
        let members = values.clone().map(|value| value?.get(field.name()));
        array(field.data_type(), &members.collect::<Vec<_>>())
    };
    let columns = fields.iter().map(column).collect::<Result<_, _>>()?;
    let len = values.clone().count();
    StructArray::try_new_with_length(fields.clone(), columns, nulls(values), len)
}

fn lists<'a>(
    field: &FieldRef,
    values: impl Iterator<Item = Option<&'a Value>> + Clone,
) -> Result<ListArray, ArrowError> {
    let lists = values.clone().map(|value| value?.as_array());
    let lengths = lists.clone().map(|list| list.map_or(0, Vec::len));
    let offsets = OffsetBuffer::from_lengths(lengths);
    let elements: Vec<_> = lists.flatten().flatten().map(Some).collect();
    let elements = array(field.data_type(), &elements)?;
    ListArray::try_new(Arc::clone(field), offsets, elements, nulls(values))
}

fn maps<'a>(
    field: &FieldRef,
    values: impl Iterator<Item = Option<&'a Value>> + Clone,
) -> Result<MapArray, ArrowError> {
    let maps = values.clone().map(|value| value?.as_object());
    let lengths = maps.clone().map(|map| map.map_or(0, Map::len));
    let offsets = OffsetBuffer::from_lengths(lengths);
    let entries = maps.flatten().flatten();
    let keys = entries.clone().map(|(key, _)| Some(key));
    let items = entries.map(|(_, item)| item.as_str());
    let columns: Vec<ArrayRef> = vec![
        Arc::new(StringArray::from_iter(keys)),
        Arc::new(StringArray::from_iter(items)),
    ];
    let entries = StructArray::try_new(entry_fields(), columns, None)?;
    MapArray::try_new(Arc::clone(field), offsets, entries, nulls(values), false)
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_of_every_kind_come_back() {
        let texts = DataType::List(Arc::new(Field::new("element", DataType::Utf8, true)));
        let fields = [
            ("text", DataType::Utf8),
            ("number", DataType::Int64),
            ("small", DataType::Int32),
            ("flag", DataType::Boolean),
            ("texts", texts),
            ("map", map()),
        ];
        let fields = fields.map(|(name, data_type)| Field::new(name, data_type, true));
        let data_type = DataType::Struct(fields.to_vec().into());
        let whole = json!({
            "text": "a", "number": 1_700_000_000_000_i64, "small": 7, "flag": false,
            "texts": ["x", null, "y"], "map": { "k": "v", "l": null },
        });
        let rows = [
            Some(whole),
            None,
            Some(json!({ "texts": [], "map": {} })),
            Some(json!({ "map": { "m": "w" } })),
        ];
        let column = array(&data_type, &rows.each_ref().map(Option::as_ref)).unwrap();
        for (at, row) in rows.into_iter().enumerate() {
            assert_eq!(value(&column, at), row.unwrap_or_default());
        }
    }

    #[test]
    fn values_of_another_type_are_null() {
        let long = json!(1_700_000_000_000_i64);
        let column = array(&DataType::Int32, &[Some(&long), Some(&json!("7"))]).unwrap();
        assert_eq!(column.null_count(), 2);
    }
}
