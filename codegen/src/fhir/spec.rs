//! First layer: the definitions of one release as they stand, StructureDefinitions and ValueSets in Bundles, and the
//! tables that people declared. Nothing is interpreted. The official definitions have the same shape, so they can be
//! read as well.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::Error;

/// One release.
#[derive(Debug, Clone, Default)]
pub struct Spec {
    /// Data types, then resources, in the order of the files.
    pub definitions: Vec<StructureDefinition>,
    /// Value sets that required bindings name, expanded.
    pub value_sets: Vec<ValueSet>,
}

/// A StructureDefinition.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StructureDefinition {
    /// `Patient`.
    pub id: String,
    /// `primitive-type`, `complex-type`, `resource`.
    pub kind: String,
    /// Whether nothing is of this type itself.
    #[serde(rename = "abstract")]
    pub is_abstract: bool,
    /// The type that is defined or constrained.
    #[serde(rename = "type")]
    pub ty: String,
    /// `specialization`, `constraint`.
    pub derivation: Option<String>,
    /// All elements.
    pub snapshot: Snapshot,
}

/// All elements of a definition, in normative order; the first is the type itself.
#[derive(Debug, Clone, Deserialize)]
pub struct Snapshot {
    /// The elements.
    pub element: Vec<ElementDefinition>,
}

/// An element.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ElementDefinition {
    /// `Patient.contact.name`, `Observation.value[x]`.
    pub path: String,
    /// How often it must be there.
    #[serde(default)]
    pub min: u16,
    /// How often it may be there: a number or `*`.
    #[serde(default)]
    pub max: String,
    /// Its types.
    #[serde(default, rename = "type")]
    pub types: Vec<TypeRef>,
    /// The element whose content it has: `#Observation.referenceRange`.
    pub content_reference: Option<String>,
    /// `xmlAttr`, `xhtml`.
    #[serde(default)]
    pub representation: Vec<String>,
    /// Its codes.
    pub binding: Option<Binding>,
    /// Whether it is part of a summary.
    #[serde(default)]
    pub is_summary: bool,
    /// Whether it changes the meaning of what is around it.
    #[serde(default)]
    pub is_modifier: bool,
}

/// A type of an element.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TypeRef {
    /// `CodeableConcept`, or the address of a type of FHIRPath.
    pub code: String,
    /// What references point to.
    #[serde(default)]
    pub target_profile: Vec<String>,
    /// The FHIR type of a type of FHIRPath, and the regular expression of a primitive type.
    #[serde(default)]
    pub extension: Vec<Extension>,
}

/// An extension of a definition.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Extension {
    /// Which one.
    pub url: String,
    /// Its value, an address.
    pub value_url: Option<String>,
    /// Its value, text.
    pub value_string: Option<String>,
}

/// A binding to a set of codes.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Binding {
    /// `required`, `extensible`, ...
    pub strength: String,
    /// The value set's address, perhaps with `|version`.
    pub value_set: Option<String>,
}

/// A ValueSet.
#[derive(Debug, Clone, Deserialize)]
pub struct ValueSet {
    /// `administrative-gender`.
    pub id: String,
    /// Canonical address.
    pub url: String,
    /// `AdministrativeGender`.
    pub name: String,
    /// Its codes.
    pub expansion: Expansion,
}

/// The codes of a value set.
#[derive(Debug, Clone, Deserialize)]
pub struct Expansion {
    /// One entry for each.
    #[serde(default)]
    pub contains: Vec<Coding>,
}

/// A code.
#[derive(Debug, Clone, Deserialize)]
pub struct Coding {
    /// Its code system.
    #[serde(default)]
    pub system: String,
    /// `male`.
    pub code: String,
    /// For people.
    #[serde(default)]
    pub display: String,
}

/// `specs/fhir_tables.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Declared {
    /// How often a type may stand within itself in columns.
    pub depth: usize,
    /// The same for single types, by path.
    #[serde(default)]
    pub depths: BTreeMap<String, usize>,
    /// Tables with other names, orders or ingestion than the rest.
    #[serde(default, rename = "table")]
    pub tables: Vec<DeclaredTable>,
    /// Columns of every table behind those of the resource.
    #[serde(default, rename = "column")]
    pub columns: Vec<DeclaredColumn>,
}

/// A table that has not the name that its resource gives it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeclaredTable {
    /// `Patient`.
    pub resource: String,
    /// `patients`.
    pub name: String,
    /// Whether rows replace earlier ones of the same key.
    #[serde(default)]
    pub cdc: bool,
    /// The columns that come first, in this order; those that the release does not have are left out.
    #[serde(default)]
    pub first: Vec<String>,
}

/// A column that is not an element.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeclaredColumn {
    /// Public name.
    pub name: String,
    /// `text`, `int64`, `timestamp`.
    pub kind: String,
    /// Where it comes from.
    #[serde(default)]
    pub origin: String,
    /// What it is.
    pub title: String,
}

#[derive(Deserialize)]
struct Bundle<T> {
    entry: Vec<Entry<T>>,
}

#[derive(Deserialize)]
struct Entry<T> {
    resource: T,
}

/// Reads one release.
pub fn read(folder: &Path) -> Result<Spec, Error> {
    let mut definitions = bundle(&folder.join("profiles-types.json"))?;
    definitions.extend(bundle::<StructureDefinition>(
        &folder.join("profiles-resources.json"),
    )?);
    Ok(Spec {
        definitions,
        value_sets: bundle(&folder.join("valuesets.json"))?,
    })
}

fn bundle<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>, Error> {
    let text = std::fs::read_to_string(path).map_err(Error::io(path))?;
    let bundle: Bundle<T> = serde_json::from_str(&text).map_err(Error::format(path))?;
    Ok(bundle.entry.into_iter().map(|one| one.resource).collect())
}

/// Reads the declared tables.
pub fn declared(path: &Path) -> Result<Declared, Error> {
    let text = std::fs::read_to_string(path).map_err(Error::io(path))?;
    toml::from_str(&text).map_err(Error::format(path))
}
