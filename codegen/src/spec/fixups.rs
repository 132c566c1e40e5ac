//! `specs/fixups/*.toml` as they stand: what people decided about the facts. The files' own headers explain them.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::Error;

/// All files.
#[derive(Debug, Clone, Default)]
pub struct FixupsSpec {
    /// `promotions.toml`: the closed lattice of type changes.
    pub promotions: PromotionsSpec,
    /// `hl7v2.toml`: corrections and chosen names.
    pub corrections: CorrectionsSpec,
    /// `groups.toml`: names of groups.
    pub groups: GroupsSpec,
}

/// `promotions.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromotionsSpec {
    /// Changes that are harmless wherever they occur.
    #[serde(default)]
    pub promotion: Vec<PromotionSpec>,
    /// Changes at single positions.
    #[serde(default)]
    pub decision: Vec<DecisionSpec>,
    /// Types that later releases dropped, and the types that read them.
    #[serde(default)]
    pub successor: BTreeMap<String, String>,
}

/// A family of harmless changes.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromotionSpec {
    /// For people.
    pub id: String,
    /// Why they are harmless: `text`, `wider`, `wraps`, `extends`, `untyped`.
    pub kind: String,
    /// For people.
    pub reason: String,
    /// `FROM -> TO`.
    pub changes: Vec<String>,
}

/// A change at single positions that the lattice does not allow.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionSpec {
    /// For people.
    pub id: String,
    /// `newest` or a data type.
    pub take: String,
    /// For people.
    pub reason: String,
    /// Position -> the changes that it covers.
    pub at: BTreeMap<String, Vec<String>>,
}

/// `hl7v2.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CorrectionsSpec {
    /// Corrected titles.
    #[serde(default)]
    pub retitle: Vec<RetitleSpec>,
    /// Chosen names of columns.
    #[serde(default)]
    pub name: Vec<NameSpec>,
}

/// Corrected titles.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RetitleSpec {
    /// For people.
    pub id: String,
    /// For people.
    pub reason: String,
    /// Position -> title.
    pub at: BTreeMap<String, Retitle>,
}

/// A corrected title.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retitle {
    /// What the specs say.
    pub was: String,
    /// What is meant.
    pub is: String,
}

/// Chosen names.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameSpec {
    /// For people.
    pub id: String,
    /// For people.
    pub reason: String,
    /// Position -> name.
    pub at: BTreeMap<String, String>,
}

/// `groups.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupsSpec {
    /// Groups that get the name that they have in the other releases.
    #[serde(default)]
    pub regroup: Vec<RegroupSpec>,
    /// Groups that get the shape that they have in the other releases.
    #[serde(default)]
    pub reshape: Vec<ReshapeSpec>,
}

/// Groups that get the name that they have in the other releases.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegroupSpec {
    /// For people.
    pub id: String,
    /// For people.
    pub reason: String,
    /// Those in which it is another one.
    pub releases: Vec<String>,
    /// Structure -> group, or the end of a path of groups -> name.
    pub at: BTreeMap<String, BTreeMap<String, String>>,
}

/// Groups that get the shape that they have in the other releases.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReshapeSpec {
    /// For people.
    pub id: String,
    /// For people.
    pub reason: String,
    /// Those in which it is another one.
    pub releases: Vec<String>,
    /// Structure -> changes in the text of its grammar.
    pub at: BTreeMap<String, Vec<Reshape>>,
}

/// A change in the text of a grammar.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reshape {
    /// What stands there, once.
    pub was: String,
    /// What is merged with the other releases.
    pub is: String,
}

/// Reads `fixups/` below the specs folder; a missing file decides nothing.
pub fn read(specs: &Path) -> Result<FixupsSpec, Error> {
    Ok(FixupsSpec {
        promotions: file(&specs.join("fixups").join("promotions.toml"))?,
        corrections: file(&specs.join("fixups").join("hl7v2.toml"))?,
        groups: file(&specs.join("fixups").join("groups.toml"))?,
    })
}

fn file<T: DeserializeOwned + Default>(path: &Path) -> Result<T, Error> {
    match std::fs::read_to_string(path) {
        Ok(text) => toml::from_str(&text).map_err(Error::format(path)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(T::default()),
        Err(error) => Err(Error::io(path)(error)),
    }
}
