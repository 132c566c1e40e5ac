//! Spark's DDL form of a schema.

use std::fmt::Write;

use super::{comment, origin};
use crate::{ColumnDef, Kind, TableDef};

/// The column list of a `CREATE TABLE`, as Spark's SQL parser and `StructType.fromDDL` read it, one column a line:
/// `patient_name ARRAY<STRUCT<family: STRING COMMENT '..'>> COMMENT 'PID-5 · Patient Name'`.
pub fn ddl(def: &TableDef) -> String {
    columns(def, Some(""))
}

/// [`ddl`] without comments.
pub fn ddl_plain(def: &TableDef) -> String {
    columns(def, None)
}

fn columns(def: &TableDef, around: Option<&str>) -> String {
    let mut out = String::new();
    for (at, column) in def.columns.iter().enumerate() {
        if at > 0 {
            out.push_str(",\n");
        }
        write_column(&mut out, column, " ", around);
    }
    out
}

fn write_column(out: &mut String, column: &ColumnDef, separator: &str, around: Option<&str>) {
    let origin = around.map(|around| origin(around, column));
    write_name(out, column.name);
    out.push_str(separator);
    write_type(out, &column.kind, origin.as_deref());
    if !column.nullable {
        out.push_str(" NOT NULL");
    }
    if let Some(comment) = origin.and_then(|origin| comment(&origin, column.title)) {
        let _ = write!(
            out,
            " COMMENT '{}'",
            comment.replace('\\', "\\\\").replace('\'', "\\'")
        );
    }
}

fn write_type(out: &mut String, kind: &Kind, origin: Option<&str>) {
    match kind {
        Kind::Utf8 => out.push_str("STRING"),
        Kind::Boolean => out.push_str("BOOLEAN"),
        Kind::Int32 => out.push_str("INT"),
        Kind::Int64 => out.push_str("BIGINT"),
        Kind::Decimal => out.push_str("DECIMAL(38,9)"),
        Kind::Date => out.push_str("DATE"),
        Kind::Timestamp => out.push_str("TIMESTAMP"),
        Kind::Struct(fields) => {
            out.push_str("STRUCT<");
            for (at, field) in fields.iter().enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                write_column(out, field, ": ", origin);
            }
            out.push('>');
        }
        Kind::List(element) => {
            out.push_str("ARRAY<");
            write_type(out, element, origin);
            out.push('>');
        }
    }
}

/// A name as it is where Spark takes it so in every mode, else in backticks.
fn write_name(out: &mut String, name: &str) {
    let plain = name
        .bytes()
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic() || first == b'_')
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && RESERVED
            .binary_search(&name.to_ascii_uppercase().as_str())
            .is_err();
    if plain {
        out.push_str(name);
    } else {
        let _ = write!(out, "`{}`", name.replace('`', "``"));
    }
}

/// Words that Spark SQL reserves in ANSI mode or treats specially in joins, sorted.
const RESERVED: &[&str] = &[
    "ALL",
    "AND",
    "ANTI",
    "ANY",
    "AS",
    "AUTHORIZATION",
    "BOTH",
    "CASE",
    "CAST",
    "CHECK",
    "COLLATE",
    "COLLATION",
    "COLUMN",
    "CONSTRAINT",
    "CREATE",
    "CROSS",
    "CURRENT_DATE",
    "CURRENT_TIME",
    "CURRENT_TIMESTAMP",
    "CURRENT_USER",
    "DISTINCT",
    "ELSE",
    "END",
    "ESCAPE",
    "EXCEPT",
    "EXECUTE",
    "FALSE",
    "FETCH",
    "FILTER",
    "FOR",
    "FOREIGN",
    "FROM",
    "FULL",
    "GRANT",
    "GROUP",
    "HAVING",
    "IN",
    "INNER",
    "INTERSECT",
    "INTO",
    "IS",
    "JOIN",
    "LATERAL",
    "LEADING",
    "LEFT",
    "MINUS",
    "NATURAL",
    "NOT",
    "NULL",
    "OFFSET",
    "ON",
    "ONLY",
    "OR",
    "ORDER",
    "OUTER",
    "OVERLAPS",
    "PRIMARY",
    "REFERENCES",
    "RIGHT",
    "SELECT",
    "SEMI",
    "SESSION_USER",
    "SOME",
    "SQL",
    "TABLE",
    "THEN",
    "TIME",
    "TO",
    "TRAILING",
    "TRUE",
    "UNION",
    "UNIQUE",
    "UNKNOWN",
    "USER",
    "USING",
    "WHEN",
    "WHERE",
    "WITH",
    "WITHIN",
];

#[cfg(test)]
mod tests {
    #[test]
    fn reserved_words_are_sorted() {
        assert!(super::RESERVED.is_sorted());
    }
}
