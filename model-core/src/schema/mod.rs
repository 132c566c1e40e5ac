//! The forms of a table's schema. All come from the one [`TableDef`](crate::TableDef), so they cannot disagree.
//!
//! | here | Arrow | Spark | JSON |
//! |---|---|---|---|
//! | `Utf8` | `Utf8` | `string` | string |
//! | `Boolean` | `Boolean` | `boolean` | boolean |
//! | `Int32`, `Int64` | `Int32`, `Int64` | `integer`, `long` | number |
//! | `Decimal` | `Decimal128(38, 9)` | `decimal(38,9)` | string |
//! | `Date` | `Date32` | `date` | string, ISO 8601 |
//! | `Timestamp` | `Timestamp(Microsecond, "UTC")` | `timestamp` | string, RFC 3339 |
//! | `Struct` | `Struct` | `struct` | object |
//! | `List` | `List`, field `element`, nullable | `array`, with nulls | array |
//!
//! ```
//! use model_core::{ColumnDef, Ingestion, Kind, TableDef, schema};
//!
//! static NAME: [ColumnDef; 1] =
//!     [ColumnDef { name: "family", kind: Kind::Utf8, nullable: true, origin: ".1", title: "Family Name" }];
//! static PID: TableDef = TableDef {
//!     name: "pid",
//!     doc: "Patient Identification",
//!     ingestion: Ingestion::Append,
//!     key: &[],
//!     columns: &[ColumnDef {
//!         name: "patient_name",
//!         kind: Kind::List(&Kind::Struct(&NAME)),
//!         nullable: true,
//!         origin: "PID-5",
//!         title: "Patient Name",
//!     }],
//! };
//!
//! assert_eq!(schema::columns_text(&PID), "patient_name[].family\ttext\tPID-5.1\n");
//! assert_eq!(schema::ddl_plain(&PID), "patient_name ARRAY<STRUCT<family: STRING>>");
//! assert!(schema::ddl(&PID).ends_with("COMMENT 'PID-5 · Patient Name'"));
//! assert!(schema::spark_json(&PID).contains(r#""metadata":{"comment":"PID-5.1 · Family Name"}"#));
//! assert_eq!(schema::arrow(&PID).field(0).name(), "patient_name");
//! let row = schema::json_schema(&PID);
//! assert_eq!(row["properties"]["patient_name"]["type"], "array");
//! ```

#[cfg(feature = "columns")]
mod arrow;
mod columns_text;
mod ddl;
mod json_schema;
mod spark;

#[cfg(feature = "columns")]
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
