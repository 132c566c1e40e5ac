//! Table definitions: the one description of a table from which its Arrow, Spark and JSON schemas, its column text
//! and its column builders all come. Generated code holds these as statics and nothing else.

/// A table: its public name, its key and its columns in their public order.
#[derive(Debug, PartialEq, Eq)]
pub struct TableDef {
    /// Public name, in snake case: `adt_messages`, `pid`, `patients`.
    pub name: &'static str,
    /// One sentence for people.
    pub doc: &'static str,
    /// How rows arrive.
    pub ingestion: Ingestion,
    /// Names of the columns that identify a row.
    pub key: &'static [&'static str],
    /// Columns in public order. New ones are only ever added at the end of their section.
    pub columns: &'static [ColumnDef],
}

/// How the rows of a table relate to rows of the same key that came before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ingestion {
    /// Every row is new.
    Append,
    /// A row replaces the one with the same key.
    Cdc,
}

/// One column, or one field of a struct column.
#[derive(Debug, PartialEq, Eq)]
pub struct ColumnDef {
    /// Public name, in snake case.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it may be null. Only key columns may not.
    pub nullable: bool,
    /// Where the value comes from: `PID-3`, `Patient.name`. Inside a struct it begins with `.` and is
    /// appended to the origin of the column around it (`PID-3` + `.4` + `.1` = `PID-3.4.1`).
    pub origin: &'static str,
    /// The standard's own title of the element; may be empty.
    pub title: &'static str,
}

/// The type of a column. The list is closed: what Arrow, Parquet, Delta Lake and Spark all have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Utf8,
    /// True or false.
    Boolean,
    /// 32-bit signed integer.
    Int32,
    /// 64-bit signed integer.
    Int64,
    /// Decimal128(38, 9).
    Decimal,
    /// Days since 1970-01-01.
    Date,
    /// Microseconds since 1970-01-01T00:00:00Z.
    Timestamp,
    /// A struct of fields.
    Struct(&'static [ColumnDef]),
    /// A list; its elements may be null.
    List(&'static Kind),
}

impl TableDef {
    /// The position of a top-level column.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }
}
