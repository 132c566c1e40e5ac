//! The forms of a table's schema. All come from the one [`TableDef`], so they cannot disagree.

mod arrow;
mod columns_text;
mod ddl;
mod json_schema;
mod spark;

pub use arrow::arrow;
pub use columns_text::columns_text;
pub use ddl::{ddl, ddl_plain};
pub use json_schema::json_schema;
pub use spark::{spark_json, spark_json_plain};

use crate::ColumnDef;

/// The whole origin of a column: what begins with `.` is appended to the origin around it.
fn origin(around: &str, column: &ColumnDef) -> String {
    match column.origin.starts_with('.') {
        true => format!("{around}{}", column.origin),
        false => column.origin.to_owned(),
    }
}

/// Origin and title, as people read them: `PID-5.1 · Family Name`. `None` when the definition says neither.
fn comment(origin: &str, title: &str) -> Option<String> {
    match (origin, title) {
        ("", "") => None,
        (one, "") | ("", one) => Some(one.to_owned()),
        (origin, title) => Some(format!("{origin} · {title}")),
    }
}
