//! What the HL7 v2 and FHIR models share: table definitions, column builders and schema forms.
//!
//! Nothing here knows HL7 v2 or FHIR, and nothing here does IO, reads a clock or the environment.
//!
//! A [`TableDef`] is static data, written by a generator or by hand. Everything about the table comes from it:
//!
//! * [`Columns`] takes rows and gives Arrow record batches. A row costs what it sets, however wide the table is.
//! * [`schema`] gives the Arrow, Spark and JSON Schema forms, and the text that people compare.
//! * [`json`] writes the rows of a batch as JSON, one object a line.
//! * [`value`] reads and writes decimals and dates in the units of columns; [`Rescued`] keeps what a typed column cannot
//!   say.
//!
//! What makes or reads record batches is there with the feature `columns`; the rest needs no Arrow.
//!
//! ```
//! use model_core::{ColumnDef, Columns, Ingestion, Kind, TableDef, json, schema, value};
//!
//! static DOSES: TableDef = TableDef {
//!     name: "doses",
//!     doc: "One row per dose given.",
//!     ingestion: Ingestion::Append,
//!     key: &["message_control_id"],
//!     columns: &[
//!         ColumnDef {
//!             name: "message_control_id",
//!             kind: Kind::Utf8,
//!             nullable: false,
//!             origin: "MSH-10",
//!             title: "Message Control ID",
//!         },
//!         ColumnDef {
//!             name: "amount",
//!             kind: Kind::Decimal,
//!             nullable: true,
//!             origin: "RXA-6",
//!             title: "Administered Amount",
//!         },
//!     ],
//! };
//!
//! let mut columns = Columns::new(&DOSES);
//! for (id, amount) in [("4711", "0.5"), ("4712", "unknown")] {
//!     columns.begin_row();
//!     if let Some(cell) = columns.cell(0) {
//!         cell.text(id.as_bytes());
//!     }
//!     if let (Some(cell), Some(units)) = (columns.cell(1), value::decimal(amount.as_bytes())) {
//!         cell.decimal(units);
//!     }
//! }
//! let batch = columns.finish()?;
//! assert_eq!(batch.schema(), schema::arrow(&DOSES));
//!
//! let mut lines = Vec::new();
//! json::write_lines(&batch, &mut lines);
//! assert_eq!(lines, br#"{"message_control_id":"4711","amount":"0.5"}
//! {"message_control_id":"4712"}
//! "#);
//! # Ok::<(), model_core::Error>(())
//! ```

#[cfg(feature = "columns")]
mod columns;
mod def;
mod error;
pub mod json;
#[cfg(feature = "columns")]
mod rescued;
pub mod schema;
pub mod value;

#[cfg(feature = "columns")]
pub use columns::{Cell, Columns, Form, StructCell};
pub use def::{ColumnDef, Ingestion, Kind, TableDef};
pub use error::{Error, nearest};
#[cfg(feature = "columns")]
pub use rescued::Rescued;
