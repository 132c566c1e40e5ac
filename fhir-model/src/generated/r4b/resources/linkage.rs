// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{LINKAGE_TYPE, LinkageType};
use super::super::datatypes::{
    EXTENSION, Element, Extension, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("active", 0, 1, OF_BOOLEAN),
        summary("author", 0, 1, of(&REFERENCE))
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 1, 1, OF_CODE).codes(&LINKAGE_TYPE),
        summary("resource", 1, 1, of(&REFERENCE)),
    ],
    keys: Lazy::new(),
};
pub(crate) static LINKAGE_ITEM_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", TEXT, ".type"),
    column("resource", within(&REFERENCE_COLUMNS_2), ".resource"),
];
/// The table `linkage`.
pub static LINKAGE_TABLE: TableDef = TableDef {
    name: "linkage",
    doc: "One row for each Linkage.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Linkage.resourceType"),
        column("id", TEXT, "Linkage.id"),
        column("meta", within(&META_COLUMNS), "Linkage.meta"),
        column("implicitRules", TEXT, "Linkage.implicitRules"),
        column("language", TEXT, "Linkage.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Linkage.text"),
        column("contained", TEXTS, "Linkage.contained"),
        column("extension", EXTENSION_TEXTS, "Linkage.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Linkage.modifierExtension"),
        column("active", BOOLEAN, "Linkage.active"),
        column("author", within(&REFERENCE_COLUMNS_2), "Linkage.author"),
        column("item", list(&within(&LINKAGE_ITEM_COLUMNS)), "Linkage.item"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Linkage.meta.lastUpdated"),
        ),
        titled(
            "The address by which the entry of its Bundle names it",
            column("_full_url", TEXT, "Bundle.entry.fullUrl"),
        ),
        titled("The file it was read from", column("_source_file", TEXT, "")),
        titled("Resources before it in the file", column("_resource_index", INT64, "")),
        titled("Bytes before it in the file", column("_byte_offset", INT64, "")),
        titled("What no column holds, JSON by path", column("_rescued_data", TEXT, "")),
    ],
};
