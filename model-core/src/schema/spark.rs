//! Spark's JSON form of a schema, written as text: tables have thousands of fields.

use super::{comment, origin};
use crate::json::write_text;
use crate::{ColumnDef, Kind, TableDef};

/// Spark's `StructType` as JSON, as `StructType.json()` writes it and `StructType.fromJson` reads it. Origin and title
/// stand in each field's metadata under `comment`, which Spark shows and Delta Lake keeps.
pub fn spark_json(def: &TableDef) -> String {
    text(def.columns, Some(""))
}

/// [`spark_json`] without comments: equal to what Spark reads from the batches.
pub fn spark_json_plain(def: &TableDef) -> String {
    text(def.columns, None)
}

fn text(columns: &[ColumnDef], around: Option<&str>) -> String {
    let mut out = Vec::new();
    write_struct(columns, around, &mut out);
    // What is written is names, comments and these literals: text.
    String::from_utf8_lossy(&out).into_owned()
}

/// `around` is the origin of the column around, or `None` to leave comments out.
fn write_struct(columns: &[ColumnDef], around: Option<&str>, out: &mut Vec<u8>) {
    out.extend_from_slice(br#"{"type":"struct","fields":["#);
    for (at, column) in columns.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        let origin = around.map(|around| origin(around, column));
        out.extend_from_slice(br#"{"name":"#);
        write_text(column.name, out);
        out.extend_from_slice(br#","type":"#);
        write_type(&column.kind, origin.as_deref(), out);
        out.extend_from_slice(br#","nullable":"#);
        out.extend_from_slice(if column.nullable { b"true" } else { b"false" });
        out.extend_from_slice(br#","metadata":{"#);
        if let Some(comment) = origin.and_then(|origin| comment(&origin, column.title)) {
            out.extend_from_slice(br#""comment":"#);
            write_text(&comment, out);
        }
        out.extend_from_slice(b"}}");
    }
    out.extend_from_slice(b"]}");
}

fn write_type(kind: &Kind, origin: Option<&str>, out: &mut Vec<u8>) {
    match kind {
        Kind::Utf8 => write_text("string", out),
        Kind::Boolean => write_text("boolean", out),
        Kind::Int32 => write_text("integer", out),
        Kind::Int64 => write_text("long", out),
        Kind::Decimal => write_text("decimal(38,9)", out),
        Kind::Date => write_text("date", out),
        Kind::Timestamp => write_text("timestamp", out),
        Kind::Struct(columns) => write_struct(columns, origin, out),
        Kind::List(element) => {
            out.extend_from_slice(br#"{"type":"array","elementType":"#);
            write_type(element, origin, out);
            out.extend_from_slice(br#","containsNull":true}"#);
        }
    }
}
