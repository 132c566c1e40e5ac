//! First layer: the spec files as they stand, one Rust struct per kind of entry, nothing interpreted. Knows the file
//! format (specs/README.md) and nothing of what is generated.

pub mod declared;
pub mod fixups;

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::Error;
use declared::{Declared, SegmentTables};
use fixups::FixupsSpec;

/// The releases that are read, oldest first. A folder that is not listed here, or a listed one that is missing, is an
/// error: the model is a superset of exactly these.
pub const RELEASES: [&str; 13] = [
    "2.1", "2.2", "2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7", "2.7.1", "2.8", "2.8.1",
    "2.8.2",
];

/// Everything in `specs/hl7v2`.
#[derive(Debug, Clone, Default)]
pub struct Spec {
    /// Releases, oldest first.
    pub releases: Vec<ReleaseSpec>,
    /// Code sets by number.
    pub code_sets: BTreeMap<String, CodeSetSpec>,
    /// Declared message tables.
    pub declared: Declared,
    /// What segment tables have around their fields.
    pub segment_tables: SegmentTables,
    /// What people decided about the facts.
    pub fixups: FixupsSpec,
}

/// One release.
#[derive(Debug, Clone, Default)]
pub struct ReleaseSpec {
    /// `2.5.1`.
    pub release: String,
    /// Segments by id.
    pub segments: BTreeMap<String, SegmentSpec>,
    /// Data types by id.
    pub datatypes: BTreeMap<String, DatatypeSpec>,
    /// Message structures by id.
    pub structures: BTreeMap<String, Vec<NodeSpec>>,
    /// Message code -> trigger event -> structure id.
    pub events: BTreeMap<String, BTreeMap<String, String>>,
}

/// A segment in one release.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SegmentSpec {
    /// Title.
    pub name: String,
    /// Whether the release withdrew it.
    #[serde(default)]
    pub withdrawn: bool,
    /// Fields by position; gaps are legal.
    pub fields: Vec<ElementSpec>,
}

/// A data type in one release.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatatypeSpec {
    /// Title.
    pub name: String,
    /// Whether it has no components.
    #[serde(default)]
    pub primitive: bool,
    /// Whether components go on beyond the listed ones.
    #[serde(default)]
    pub variadic: bool,
    /// Whether the release withdrew it.
    #[serde(default)]
    pub withdrawn: bool,
    /// Components by position.
    #[serde(default)]
    pub components: Vec<ElementSpec>,
}

/// A field of a segment or a component of a data type, in one release.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ElementSpec {
    /// Position, from 1.
    pub pos: usize,
    /// Title.
    pub name: String,
    /// Data type; none where the position is reserved.
    #[serde(rename = "type", default)]
    pub ty: Option<String>,
    /// Optionality: `R O C B W X`.
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
    pub table: Option<String>,
    /// The standard's item number. Read so that unknown keys stay errors; nothing uses it.
    #[serde(default)]
    #[allow(dead_code)]
    item: Option<u32>,
}

fn optional() -> String {
    "O".into()
}

/// Most repetitions: `"*"` or a number; once when left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "serde_json::Value")]
pub struct Max(
    /// 0 is unbounded.
    pub u16,
);

impl Default for Max {
    fn default() -> Max {
        Max(1)
    }
}

impl TryFrom<serde_json::Value> for Max {
    type Error = String;

    fn try_from(value: serde_json::Value) -> Result<Max, String> {
        match &value {
            serde_json::Value::String(text) if text == "*" => Ok(Max(0)),
            serde_json::Value::Number(number) => number
                .as_u64()
                .and_then(|number| u16::try_from(number).ok())
                .filter(|number| *number > 0)
                .map(Max)
                .ok_or_else(|| format!("max {number} is not a number of repetitions")),
            other => Err(format!("max {other} is neither \"*\" nor a number")),
        }
    }
}

/// A node of a message structure: `"PID ?"`, or `{"PROCEDURE *": [...]}`.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum NodeSpec {
    /// A segment with its suffix.
    Segment(String),
    /// A group with its suffix; the map has one entry.
    Group(BTreeMap<String, Vec<NodeSpec>>),
}

/// A code set.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeSetSpec {
    /// Title; empty where no source has one.
    #[serde(default)]
    pub name: String,
    /// `hl7`, `user`, ...
    #[serde(default)]
    pub kind: String,
    /// First release.
    #[serde(default)]
    pub since: Option<String>,
    /// OID.
    #[serde(default)]
    pub oid: Option<String>,
    /// Code -> `[display, since, until]`, the later ones left out or null.
    #[serde(default)]
    pub codes: BTreeMap<String, Vec<Option<String>>>,
}

/// Reads `hl7v2/` below the specs folder: all of [`RELEASES`].
pub fn read(specs: &Path) -> Result<Spec, Error> {
    read_releases(specs, &RELEASES)
}

/// The same for specs of other releases, oldest first: exactly these must be there.
pub fn read_releases(specs: &Path, names: &[&str]) -> Result<Spec, Error> {
    let folder = specs.join("hl7v2");
    let mut releases = Vec::new();
    for release in names {
        let below = folder.join(release);
        releases.push(ReleaseSpec {
            release: (*release).into(),
            segments: json(&below.join("segments.json"))?,
            datatypes: json(&below.join("datatypes.json"))?,
            structures: json(&below.join("structures.json"))?,
            events: json(&below.join("events.json"))?,
        });
    }
    let entries = std::fs::read_dir(&folder).map_err(Error::io(&folder))?;
    for entry in entries {
        let entry = entry.map_err(Error::io(&folder))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && !names.contains(&name.as_str()) {
            return Err(Error::facts(format!(
                "hl7v2/{name} is not a release that the generator knows"
            )));
        }
    }
    Ok(Spec {
        releases,
        code_sets: json(&folder.join("tables.json"))?,
        declared: declared::read(specs, "tables.toml")?,
        segment_tables: declared::read(specs, "segment_tables.toml")?,
        fixups: fixups::read(specs)?,
    })
}

fn json<T: DeserializeOwned>(path: &Path) -> Result<T, Error> {
    let text = std::fs::read_to_string(path).map_err(Error::io(path))?;
    serde_json::from_str(&text).map_err(Error::format(path))
}
