//! `specs/tables.toml` and `specs/segment_tables.toml` as they stand: the declared tables. The files' own headers explain
//! the format.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::Error;

/// `specs/tables.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Declared {
    /// Runs of columns that several tables share.
    #[serde(default)]
    pub fragment: BTreeMap<String, Vec<EntrySpec>>,
    /// Message tables.
    #[serde(default)]
    pub table: Vec<TableSpec>,
}

/// `specs/segment_tables.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SegmentTables {
    /// Names of the columns that identify a row.
    pub key: Vec<String>,
    /// Columns before the fields.
    pub head: Vec<EntrySpec>,
    /// Columns after the fields and the extra columns.
    pub tail: Vec<EntrySpec>,
    /// Columns after the fields of one segment.
    #[serde(default)]
    pub extra: BTreeMap<String, Vec<EntrySpec>>,
    /// The table of segments that no release defines.
    pub z_segments: ZSegments,
}

/// The table of segments that no release defines.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ZSegments {
    /// One sentence.
    pub title: String,
    /// Columns between head and tail.
    pub columns: Vec<EntrySpec>,
}

/// A message table.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableSpec {
    /// Public name.
    pub name: String,
    /// One sentence.
    pub title: String,
    /// Message codes; empty is every one.
    #[serde(default)]
    pub codes: Vec<String>,
    /// Trigger events; empty is every one.
    #[serde(default)]
    pub triggers: Vec<String>,
    /// Names of the columns that identify a row.
    #[serde(default = "control_id")]
    pub key: Vec<String>,
    /// `append` or `cdc`.
    #[serde(default = "append")]
    pub ingestion: String,
    /// Columns and fragments in order.
    pub columns: Vec<EntrySpec>,
}

fn control_id() -> Vec<String> {
    vec!["message_control_id".into()]
}

fn append() -> String {
    "append".into()
}

/// A column, or a fragment in its place. Which keys go together is checked in lowering.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntrySpec {
    /// A fragment whose columns stand here.
    #[serde(rename = "use")]
    pub use_: Option<String>,
    /// Public name.
    #[serde(default)]
    pub name: String,
    /// Title, where the standard's does not fit.
    pub title: Option<String>,
    /// Path, or paths of which the first present one counts.
    pub from: Option<Paths>,
    /// How the value is read.
    #[serde(rename = "as")]
    pub as_: Option<String>,
    /// A value that is in no field.
    pub given: Option<String>,
    /// Whether the column is never null.
    #[serde(default)]
    pub required: bool,
    /// A list: segments that begin a row.
    pub each: Option<Vec<String>>,
    /// The same, where later ones continue the row of an earlier one.
    pub chain: Option<Vec<String>>,
    /// Segments that end a row.
    #[serde(default)]
    pub ends: Vec<String>,
    /// A list: fields of which every repetition is a row.
    pub of: Option<Vec<String>>,
    /// Fields of a list's struct.
    #[serde(default)]
    pub columns: Vec<EntrySpec>,
    /// Which row of another list is open.
    pub index_of: Option<String>,
}

/// One path or several.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Paths {
    /// `from = "PID-3.1"`
    One(String),
    /// `from = ["OBR-2", "ORC-2"]`
    Several(Vec<String>),
}

impl Paths {
    /// As a slice.
    pub fn as_slice(&self) -> &[String] {
        match self {
            Paths::One(path) => std::slice::from_ref(path),
            Paths::Several(paths) => paths,
        }
    }
}

/// Reads a TOML file below the specs folder.
pub fn read<T: DeserializeOwned>(specs: &Path, name: &str) -> Result<T, Error> {
    let path = specs.join(name);
    let text = std::fs::read_to_string(&path).map_err(Error::io(&path))?;
    toml::from_str(&text).map_err(Error::format(&path))
}
