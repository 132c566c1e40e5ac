//! The schema as lines of text, for people and for `diff`.

use std::fmt::Write;

use super::origin;
use crate::{ColumnDef, Kind, TableDef};

/// One line per leaf: path, type, origin, with a tab between (`→` below); `[]` in the path is a list, and a column that may not be
/// null has ` not null` after its type.
///
/// ```text
/// message_control_id→text not null→MSH-10
/// patient_name[].family→text→PID-5.1
/// ```
pub fn columns_text(def: &TableDef) -> String {
    let mut out = String::new();
    def.columns
        .iter()
        .for_each(|column| write_column(&mut out, "", "", column));
    out
}

fn write_column(out: &mut String, before: &str, around: &str, column: &ColumnDef) {
    let origin = origin(around, column);
    write_kind(
        out,
        format!("{before}{}", column.name),
        &origin,
        &column.kind,
        column.nullable,
    );
}

fn write_kind(out: &mut String, path: String, origin: &str, kind: &Kind, nullable: bool) {
    let name = match kind {
        Kind::Utf8 => "text",
        Kind::Boolean => "boolean",
        Kind::Int32 => "int32",
        Kind::Int64 => "int64",
        Kind::Decimal => "decimal(38,9)",
        Kind::Date => "date",
        Kind::Timestamp => "timestamp",
        Kind::Struct(fields) => {
            let before = format!("{path}.");
            return fields
                .iter()
                .for_each(|field| write_column(out, &before, origin, field));
        }
        Kind::List(element) => return write_kind(out, path + "[]", origin, element, nullable),
    };
    let not_null = if nullable { "" } else { " not null" };
    let _ = writeln!(out, "{path}\t{name}{not_null}\t{origin}");
}
