//! Rows as plain values: the naive model that the columns are compared with.

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Decimal128Type, Int32Type, Int64Type, TimestampMicrosecondType,
};
use arrow_array::{Array, RecordBatch};
use arrow_schema::DataType;
use model_core::{Cell, ColumnDef, Columns, Kind, TableDef};
use proptest::collection::vec;
use proptest::prelude::*;

/// The value of one place.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Null,
    Text(String),
    Boolean(bool),
    Int32(i32),
    Int64(i64),
    Decimal(i128),
    Date(i32),
    Timestamp(i64),
    Struct(Vec<Value>),
    List(Vec<Value>),
}

pub type Row = Vec<Value>;

/// Any row of a table, most of it null.
pub fn row(columns: &'static [ColumnDef]) -> BoxedStrategy<Row> {
    columns
        .iter()
        .map(|column| sparse(&column.kind))
        .collect::<Vec<_>>()
        .boxed()
}

fn sparse(kind: &'static Kind) -> BoxedStrategy<Value> {
    prop_oneof![2 => Just(Value::Null), 1 => value(kind)].boxed()
}

fn value(kind: &'static Kind) -> BoxedStrategy<Value> {
    let limit = 10i128.pow(38);
    match kind {
        Kind::Utf8 => prop_oneof!["[ -~]{0,20}", "\\PC{0,5}", "[\\x00-\\x7f]{0,40}"]
            .prop_map(Value::Text)
            .boxed(),
        Kind::Boolean => any::<bool>().prop_map(Value::Boolean).boxed(),
        Kind::Int32 => any::<i32>().prop_map(Value::Int32).boxed(),
        Kind::Int64 => any::<i64>().prop_map(Value::Int64).boxed(),
        Kind::Decimal => prop_oneof![1 - limit..limit, -5_000_000_000..5_000_000_000i128]
            .prop_map(Value::Decimal)
            .boxed(),
        // Years 0 to 9999.
        Kind::Date => (-719_528..=2_932_896i32).prop_map(Value::Date).boxed(),
        Kind::Timestamp => (-62_167_219_200_000_000..=253_402_300_799_999_999i64)
            .prop_map(Value::Timestamp)
            .boxed(),
        Kind::Struct(fields) => row(fields).prop_map(Value::Struct).boxed(),
        Kind::List(element) => vec(sparse(element), 0..4).prop_map(Value::List).boxed(),
    }
}

/// A row as it comes out: what may not be null is empty text, zero, false, an empty list, a struct of nulls.
pub fn padded(row: &[Value], columns: &'static [ColumnDef]) -> Row {
    row.iter()
        .zip(columns)
        .map(|(value, column)| pad(value, &column.kind, column.nullable))
        .collect()
}

fn pad(value: &Value, kind: &'static Kind, nullable: bool) -> Value {
    match (value, kind) {
        (Value::Null, _) if nullable => Value::Null,
        (Value::Null, Kind::Utf8) => Value::Text(String::new()),
        (Value::Null, Kind::Boolean) => Value::Boolean(false),
        (Value::Null, Kind::Int32) => Value::Int32(0),
        (Value::Null, Kind::Int64) => Value::Int64(0),
        (Value::Null, Kind::Decimal) => Value::Decimal(0),
        (Value::Null, Kind::Date) => Value::Date(0),
        (Value::Null, Kind::Timestamp) => Value::Timestamp(0),
        (Value::Null, Kind::Struct(fields)) => {
            Value::Struct(padded(&vec![Value::Null; fields.len()], fields))
        }
        (Value::Null, Kind::List(_)) => Value::List(Vec::new()),
        (Value::Struct(values), Kind::Struct(fields)) => Value::Struct(padded(values, fields)),
        (Value::List(values), Kind::List(element)) => Value::List(
            values
                .iter()
                .map(|value| pad(value, element, true))
                .collect(),
        ),
        (value, _) => value.clone(),
    }
}

/// Writes a row into the current one.
pub fn fill(columns: &mut Columns, row: &[Value]) {
    for (at, value) in row
        .iter()
        .enumerate()
        .filter(|(_, value)| **value != Value::Null)
    {
        if let Some(cell) = columns.cell(at) {
            set(cell, value);
        }
    }
}

fn set(mut cell: Cell<'_>, value: &Value) {
    match value {
        Value::Null => {}
        Value::Text(text) if text.len() % 2 == 0 => cell.text(text.as_bytes()),
        Value::Text(text) => cell.text_parts(|out| text.bytes().for_each(|byte| out.push(byte))),
        Value::Boolean(value) => cell.boolean(*value),
        Value::Int32(value) => cell.int32(*value),
        Value::Int64(value) => cell.int64(*value),
        Value::Decimal(value) => cell.decimal(*value),
        Value::Date(value) => cell.date(*value),
        Value::Timestamp(value) => cell.timestamp(*value),
        Value::Struct(values) => {
            cell.present();
            for (at, value) in values
                .iter()
                .enumerate()
                .filter(|(_, value)| **value != Value::Null)
            {
                set(cell.field(at), value);
            }
        }
        Value::List(values) => {
            cell.present();
            values.iter().for_each(|value| set(cell.element(), value));
        }
    }
}

/// All rows of a batch.
pub fn read(batch: &RecordBatch) -> Vec<Row> {
    let row = |row| {
        batch
            .columns()
            .iter()
            .map(|column| read_value(column.as_ref(), row))
            .collect()
    };
    (0..batch.num_rows()).map(row).collect()
}

fn read_value(array: &dyn Array, row: usize) -> Value {
    if array.is_null(row) {
        return Value::Null;
    }
    match array.data_type() {
        DataType::Utf8 => Value::Text(array.as_string::<i32>().value(row).to_owned()),
        DataType::Boolean => Value::Boolean(array.as_boolean().value(row)),
        DataType::Int32 => Value::Int32(array.as_primitive::<Int32Type>().value(row)),
        DataType::Int64 => Value::Int64(array.as_primitive::<Int64Type>().value(row)),
        DataType::Decimal128(38, 9) => {
            Value::Decimal(array.as_primitive::<Decimal128Type>().value(row))
        }
        DataType::Date32 => Value::Date(array.as_primitive::<Date32Type>().value(row)),
        DataType::Timestamp(..) => {
            Value::Timestamp(array.as_primitive::<TimestampMicrosecondType>().value(row))
        }
        DataType::Struct(_) => Value::Struct(
            array
                .as_struct()
                .columns()
                .iter()
                .map(|field| read_value(field.as_ref(), row))
                .collect(),
        ),
        DataType::List(_) => {
            let elements = array.as_list::<i32>().value(row);
            Value::List(
                (0..elements.len())
                    .map(|at| read_value(elements.as_ref(), at))
                    .collect(),
            )
        }
        other => panic!("no table has {other}"),
    }
}

/// A table and up to `rows` rows of it.
pub fn table_and_rows(rows: usize) -> impl Strategy<Value = (&'static TableDef, Vec<Row>)> {
    crate::defs::table().prop_flat_map(move |def| (Just(def), vec(row(def.columns), 0..rows)))
}
