//! Rows as JSON text, one object a line, as [`schema::json_schema`](crate::schema::json_schema) describes them.

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Decimal128Type, Int32Type, Int64Type, TimestampMicrosecondType,
};
use arrow_array::{Array, RecordBatch, StructArray};
use arrow_schema::{DataType, FieldRef};

use crate::value::{write_date, write_decimal, write_timestamp};

/// Appends every row of a batch as one line, with a line feed behind it.
///
/// Null columns and null fields are left out, null elements are `null`. Decimals are strings; dates are ISO 8601;
/// timestamps RFC 3339 in UTC with microseconds.
pub fn write_lines(batch: &RecordBatch, out: &mut Vec<u8>) {
    let schema = batch.schema_ref();
    for row in 0..batch.num_rows() {
        write_fields(schema.fields(), batch.columns(), row, out);
        out.push(b'\n');
    }
}

/// Appends one row of a batch as a JSON object, without a line feed. The row must exist.
pub fn write_row(batch: &RecordBatch, row: usize, out: &mut Vec<u8>) {
    write_fields(batch.schema_ref().fields(), batch.columns(), row, out);
}

fn write_fields(
    fields: &[FieldRef],
    arrays: &[arrow_array::ArrayRef],
    row: usize,
    out: &mut Vec<u8>,
) {
    out.push(b'{');
    let mut first = true;
    for (field, array) in fields.iter().zip(arrays) {
        if array.is_null(row) {
            continue;
        }
        if !std::mem::take(&mut first) {
            out.push(b',');
        }
        write_text(field.name(), out);
        out.push(b':');
        write_value(array.as_ref(), row, out);
    }
    out.push(b'}');
}

fn write_value(array: &dyn Array, row: usize, out: &mut Vec<u8>) {
    if array.is_null(row) {
        return out.extend_from_slice(b"null");
    }
    match array.data_type() {
        DataType::Utf8 => write_text(array.as_string::<i32>().value(row), out),
        DataType::Boolean if array.as_boolean().value(row) => out.extend_from_slice(b"true"),
        DataType::Boolean => out.extend_from_slice(b"false"),
        DataType::Int32 => {
            write_integer(i64::from(array.as_primitive::<Int32Type>().value(row)), out)
        }
        DataType::Int64 => write_integer(array.as_primitive::<Int64Type>().value(row), out),
        DataType::Decimal128(_, _) => {
            quoted(out, |out| {
                write_decimal(array.as_primitive::<Decimal128Type>().value(row), out)
            });
        }
        DataType::Date32 => quoted(out, |out| {
            write_date(array.as_primitive::<Date32Type>().value(row), out)
        }),
        DataType::Timestamp(_, _) => {
            let micros = array.as_primitive::<TimestampMicrosecondType>().value(row);
            quoted(out, |out| write_timestamp(micros, out));
        }
        DataType::Struct(fields) => {
            let array: &StructArray = array.as_struct();
            write_fields(fields, array.columns(), row, out);
        }
        DataType::List(_) => {
            let list = array.as_list::<i32>();
            let ends = list
                .value_offsets()
                .get(row)
                .zip(list.value_offsets().get(row + 1));
            let elements = ends.map_or(0..0, |(start, end)| *start as usize..*end as usize);
            out.push(b'[');
            for (at, element) in elements.enumerate() {
                if at > 0 {
                    out.push(b',');
                }
                write_value(list.values().as_ref(), element, out);
            }
            out.push(b']');
        }
        // No table has another type.
        _ => out.extend_from_slice(b"null"),
    }
}

fn write_integer(value: i64, out: &mut Vec<u8>) {
    out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
}

fn quoted(out: &mut Vec<u8>, write: impl FnOnce(&mut Vec<u8>)) {
    out.push(b'"');
    write(out);
    out.push(b'"');
}

/// Appends text as a JSON string, in quotes and escaped.
pub fn write_text(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    let mut rest = text.as_bytes();
    while let Some(at) = rest
        .iter()
        .position(|byte| matches!(byte, 0..=0x1f | b'"' | b'\\'))
    {
        let (plain, from) = rest.split_at(at);
        out.extend_from_slice(plain);
        if let [byte, after @ ..] = from {
            write_escape(*byte, out);
            rest = after;
        }
    }
    out.extend_from_slice(rest);
    out.push(b'"');
}

fn write_escape(byte: u8, out: &mut Vec<u8>) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    out.push(b'\\');
    match byte {
        b'"' | b'\\' => out.push(byte),
        b'\n' => out.push(b'n'),
        b'\r' => out.push(b'r'),
        b'\t' => out.push(b't'),
        _ => {
            out.extend_from_slice(b"u00");
            out.extend([byte >> 4, byte & 15].map(|digit| HEX[usize::from(digit)]));
        }
    }
}
