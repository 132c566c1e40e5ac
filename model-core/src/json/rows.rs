//! The rows of record batches, as objects.

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Decimal128Type, Int32Type, Int64Type, TimestampMicrosecondType,
};
use arrow_array::{
    Array, ArrayRef, BooleanArray, Date32Array, Decimal128Array, Int32Array, Int64Array,
    RecordBatch, StringArray, TimestampMicrosecondArray,
};
use arrow_buffer::{NullBuffer, OffsetBuffer};
use arrow_schema::{DataType, FieldRef, Fields};

use super::write_text;
use crate::value::{write_date, write_decimal, write_timestamp};

/// Appends every row of a batch as one line, with a line feed behind it.
///
/// ```
/// # use model_core::{ColumnDef, Columns, Ingestion, Kind, TableDef, json};
/// # static DOSES: TableDef = TableDef { name: "doses", doc: "", ingestion: Ingestion::Append, key: &[], columns: &[
/// #     ColumnDef { name: "amount", kind: Kind::Decimal, nullable: true, origin: "RXA-6", title: "" },
/// #     ColumnDef { name: "given_at", kind: Kind::Timestamp, nullable: true, origin: "RXA-3", title: "" },
/// #     ColumnDef { name: "notes", kind: Kind::List(&Kind::Utf8), nullable: true, origin: "NTE-3", title: "" },
/// # ] };
/// let mut columns = Columns::new(&DOSES);
/// columns.begin_row();
/// columns.cell(0).unwrap().decimal(500_000_000);
/// columns.cell(1).unwrap().timestamp(1_700_000_000_000_000);
/// columns.begin_row();
/// columns.cell(2).unwrap().element().text(b"left \"deltoid\"");
///
/// let mut lines = Vec::new();
/// json::write_lines(&columns.finish()?, &mut lines);
/// assert_eq!(String::from_utf8(lines).unwrap(), concat!(
///     r#"{"amount":"0.5","given_at":"2023-11-14T22:13:20.000000Z"}"#, "\n",
///     r#"{"notes":["left \"deltoid\""]}"#, "\n",
/// ));
/// # Ok::<(), model_core::Error>(())
/// ```
pub fn write_lines(batch: &RecordBatch, out: &mut Vec<u8>) {
    let rows = Rows::of(batch);
    for row in 0..rows.len() {
        rows.write(row, out);
        out.push(b'\n');
    }
}

/// The rows of a batch, ready to be written one by one. Columns in which nothing is set cost nothing per row.
#[derive(Debug)]
pub struct Rows<'a> {
    members: Vec<Member<'a>>,
    len: usize,
}

impl<'a> Rows<'a> {
    /// The rows of a batch that [`Columns`](crate::Columns) made.
    pub fn of(batch: &'a RecordBatch) -> Rows<'a> {
        let members = members(batch.schema_ref().fields(), batch.columns());
        Rows {
            members,
            len: batch.num_rows(),
        }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Appends one row as a JSON object, without a line feed; nothing when there is no such row.
    pub fn write(&self, row: usize, out: &mut Vec<u8>) {
        if row < self.len {
            write_object(&self.members, row, out);
        }
    }
}

/// A column or field that is not null everywhere.
#[derive(Debug)]
struct Member<'a> {
    /// The name as JSON, with the colon.
    key: Vec<u8>,
    nulls: Option<&'a NullBuffer>,
    values: Values<'a>,
}

#[derive(Debug)]
enum Values<'a> {
    Text(&'a StringArray),
    Boolean(&'a BooleanArray),
    Int32(&'a Int32Array),
    Int64(&'a Int64Array),
    Decimal(&'a Decimal128Array),
    Date(&'a Date32Array),
    Timestamp(&'a TimestampMicrosecondArray),
    Struct(Vec<Member<'a>>),
    List {
        offsets: &'a OffsetBuffer<i32>,
        nulls: Option<&'a NullBuffer>,
        element: Box<Values<'a>>,
    },
    /// A type that no table has.
    Foreign,
}

fn members<'a>(fields: &'a Fields, arrays: &'a [ArrayRef]) -> Vec<Member<'a>> {
    let named = fields
        .iter()
        .zip(arrays)
        .filter(|(_, array)| array.null_count() < array.len());
    named.map(|(field, array)| member(field, array)).collect()
}

fn member<'a>(field: &'a FieldRef, array: &'a ArrayRef) -> Member<'a> {
    let mut key = Vec::new();
    write_text(field.name(), &mut key);
    key.push(b':');
    Member {
        key,
        nulls: array.nulls(),
        values: values(array),
    }
}

fn values(array: &ArrayRef) -> Values<'_> {
    match array.data_type() {
        DataType::Utf8 => Values::Text(array.as_string()),
        DataType::Boolean => Values::Boolean(array.as_boolean()),
        DataType::Int32 => Values::Int32(array.as_primitive::<Int32Type>()),
        DataType::Int64 => Values::Int64(array.as_primitive::<Int64Type>()),
        DataType::Decimal128(..) => Values::Decimal(array.as_primitive::<Decimal128Type>()),
        DataType::Date32 => Values::Date(array.as_primitive::<Date32Type>()),
        DataType::Timestamp(..) => {
            Values::Timestamp(array.as_primitive::<TimestampMicrosecondType>())
        }
        DataType::Struct(fields) => Values::Struct(members(fields, array.as_struct().columns())),
        DataType::List(_) => {
            let list = array.as_list::<i32>();
            let element = Box::new(values(list.values()));
            Values::List {
                offsets: list.offsets(),
                nulls: list.values().nulls(),
                element,
            }
        }
        _ => Values::Foreign,
    }
}

fn write_object(members: &[Member<'_>], row: usize, out: &mut Vec<u8>) {
    out.push(b'{');
    let mut first = true;
    for member in members {
        if member.nulls.is_some_and(|nulls| nulls.is_null(row)) {
            continue;
        }
        if !std::mem::take(&mut first) {
            out.push(b',');
        }
        out.extend_from_slice(&member.key);
        write_value(&member.values, row, out);
    }
    out.push(b'}');
}

fn write_value(values: &Values<'_>, row: usize, out: &mut Vec<u8>) {
    match values {
        Values::Text(array) => write_text(array.value(row), out),
        Values::Boolean(array) if array.value(row) => out.extend_from_slice(b"true"),
        Values::Boolean(_) => out.extend_from_slice(b"false"),
        Values::Int32(array) => write_integer(i64::from(array.value(row)), out),
        Values::Int64(array) => write_integer(array.value(row), out),
        Values::Decimal(array) => quoted(out, |out| write_decimal(array.value(row), out)),
        Values::Date(array) => quoted(out, |out| write_date(array.value(row), out)),
        Values::Timestamp(array) => quoted(out, |out| write_timestamp(array.value(row), out)),
        Values::Struct(members) => write_object(members, row, out),
        Values::List {
            offsets,
            nulls,
            element,
        } => {
            let ends = offsets.get(row).zip(offsets.get(row + 1));
            let elements = ends.map_or(0..0, |(start, end)| *start as usize..*end as usize);
            write_list(elements, *nulls, element, out);
        }
        Values::Foreign => out.extend_from_slice(b"null"),
    }
}

fn write_list(
    elements: std::ops::Range<usize>,
    nulls: Option<&NullBuffer>,
    values: &Values<'_>,
    out: &mut Vec<u8>,
) {
    out.push(b'[');
    for (at, element) in elements.enumerate() {
        if at > 0 {
            out.push(b',');
        }
        match nulls {
            Some(nulls) if nulls.is_null(element) => out.extend_from_slice(b"null"),
            _ => write_value(values, element, out),
        }
    }
    out.push(b']');
}

fn write_integer(value: i64, out: &mut Vec<u8>) {
    out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
}

fn quoted(out: &mut Vec<u8>, write: impl FnOnce(&mut Vec<u8>)) {
    out.push(b'"');
    write(out);
    out.push(b'"');
}
