// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{LINKAGE_TYPE, LinkageType};
use super::super::datatypes::{Element, Extension, Meta, Narrative, Reference};
use super::super::resources::Resource;
use super::super::shared::{
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT,
    ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_REFERENCE,
    REFERENCE_STRUCT_2, TYPE_COLUMN_2,
};
use crate::shorthand::*;
/// `Linkage`
pub struct Linkage {
    /// `Linkage.id` · id · 0..1
    pub id: Element<String>,
    /// `Linkage.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Linkage.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Linkage.language` · code · 0..1
    pub language: Element<String>,
    /// `Linkage.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Linkage.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Linkage.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Linkage.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Linkage.active` · boolean · 0..1
    pub active: Element<bool>,
    /// `Linkage.author` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub author: Option<Box<Reference>>,
    /// `Linkage.item` · LinkageItem · 1..*
    pub item: Vec<LinkageItem>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Linkage, LINKAGE, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, active, author, item]
);
/// The definition of `Linkage`.
pub static LINKAGE: TypeDef = TypeDef {
    name: "Linkage",
    path: "Linkage",
    kind: TypeKind::Resource,
    elements: &[
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        summary("active", 0, 1, OF_BOOLEAN),
        summary("author", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        summary("item", 1, 0, of(&LINKAGE_ITEM)),
    ],
    keys: Lazy::new(),
};
/// `Linkage.item`
pub struct LinkageItem {
    /// `Linkage.item.id` · string · 0..1
    pub id: Option<String>,
    /// `Linkage.item.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Linkage.item.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Linkage.item.type` · code · 1..1
    pub type_: Element<LinkageType>,
    /// `Linkage.item.resource` · Reference · 1..1
    pub resource: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(LinkageItem, LINKAGE_ITEM, [id, extension, modifier_extension, type_, resource]);
/// The definition of `Linkage.item`.
pub static LINKAGE_ITEM: TypeDef = TypeDef {
    name: "LinkageItem",
    path: "Linkage.item",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("type", 1, 1, OF_CODE).codes(&LINKAGE_TYPE),
        summary("resource", 1, 1, OF_REFERENCE),
    ],
    keys: Lazy::new(),
};
pub(crate) static LINKAGE_ITEM_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    column(".resource", REFERENCE_STRUCT_2),
];
/// The table `linkage`.
pub static LINKAGE_TABLE: TableDef = TableDef {
    name: "linkage",
    doc: "One row for each Linkage.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Linkage.resourceType", TEXT),
        column("Linkage.id", TEXT),
        column("Linkage.meta", META_STRUCT),
        column("Linkage.implicitRules", TEXT),
        column("Linkage.language", TEXT),
        column("Linkage.text", NARRATIVE_STRUCT),
        column("Linkage.contained", TEXTS),
        column("Linkage.extension", EXTENSION_TEXTS),
        column("Linkage.modifierExtension", EXTENSION_TEXTS),
        column("Linkage.active", BOOLEAN),
        column("Linkage.author", REFERENCE_STRUCT_2),
        column("Linkage.item", list(&within(&LINKAGE_ITEM_COLUMNS))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Linkage.meta.lastUpdated"),
        ),
        titled(
            "The address by which the entry of its Bundle names it",
            derived("_full_url", TEXT, "Bundle.entry.fullUrl"),
        ),
        titled("The file it was read from", derived("_source_file", TEXT, "")),
        titled("Resources before it in the file", derived("_resource_index", INT64, "")),
        titled("Bytes before it in the file", derived("_byte_offset", INT64, "")),
        titled("What no column holds, JSON by path", derived("_rescued_data", TEXT, "")),
    ],
};
