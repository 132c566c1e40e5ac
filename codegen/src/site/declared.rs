//! The site's file as it stands. [`super`] explains the format.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::spec::Max;
use crate::spec::declared::{EntrySpec, TableSpec};

/// The whole file.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SiteSpec {
    /// Segments by id: new ones, and ones of the standard that get more fields.
    #[serde(default)]
    pub segment: BTreeMap<String, SegmentSpec>,
    /// Composite data types by id.
    #[serde(default)]
    pub datatype: BTreeMap<String, DatatypeSpec>,
    /// Runs of columns that several tables share, beside those of the standard's tables.
    #[serde(default)]
    pub fragment: BTreeMap<String, Vec<EntrySpec>>,
    /// Message tables.
    #[serde(default)]
    pub table: Vec<TableSpec>,
}

/// A segment.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SegmentSpec {
    /// Title of a new segment.
    pub title: Option<String>,
    /// Fields by position.
    pub fields: Vec<ElementSpec>,
}

/// A composite data type.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatatypeSpec {
    /// Title.
    pub title: String,
    /// Components by position.
    pub components: Vec<ElementSpec>,
}

/// A field or component.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ElementSpec {
    /// Position, from 1.
    pub pos: usize,
    /// Name of the column and of the Rust field.
    pub name: String,
    /// Title for people; the name when left out.
    pub title: Option<String>,
    /// Data type: the standard's, or one of the file.
    #[serde(rename = "type")]
    pub ty: String,
    /// Optionality.
    #[serde(default = "optional")]
    pub opt: String,
    /// Most repetitions.
    #[serde(default)]
    pub max: Max,
    /// Most characters; 0 is unknown.
    #[serde(default)]
    pub len: u32,
    /// Code set number.
    #[serde(default)]
    pub table: String,
}

fn optional() -> String {
    "O".into()
}
