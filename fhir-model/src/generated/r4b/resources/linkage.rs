// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{LINKAGE_TYPE, LinkageType};
use super::super::datatypes::{
    EXTENSION, Element, Extension, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Linkage`
#[derive(Default)]
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
    Linkage, LINKAGE, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 => text,
    5 => contained, 6 => extension, 7 => modifier_extension, 8 => active, 9 => author, 10
    => item]
);
/// The definition of `Linkage`.
pub static LINKAGE: TypeDef = TypeDef {
    name: "Linkage",
    path: "Linkage",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("active", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("author", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"])
            .summary(),
        one("item", 1, 0, Ty::Type(&LINKAGE_ITEM)).summary(),
    ],
    keys: Lazy::new(),
};
/// `Linkage.item`
#[derive(Default)]
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
record!(
    LinkageItem, LINKAGE_ITEM, [0 => id, 1 => extension, 2 => modifier_extension, 3 =>
    type_, 4 => resource]
);
/// The definition of `Linkage.item`.
pub static LINKAGE_ITEM: TypeDef = TypeDef {
    name: "LinkageItem",
    path: "Linkage.item",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Primitive(Primitive::Code)).codes(&LINKAGE_TYPE).summary(),
        one("resource", 1, 1, Ty::Type(&REFERENCE)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static LINKAGE_ITEM_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", TEXT, ".type", ""),
    column("resource", within(&REFERENCE_COLUMNS_2), ".resource", ""),
];
/// The table `linkage`.
pub static LINKAGE_TABLE: TableDef = TableDef {
    name: "linkage",
    doc: "One row for each Linkage.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Linkage.resourceType", ""),
        column("id", TEXT, "Linkage.id", ""),
        column("meta", within(&META_COLUMNS), "Linkage.meta", ""),
        column("implicitRules", TEXT, "Linkage.implicitRules", ""),
        column("language", TEXT, "Linkage.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Linkage.text", ""),
        column("contained", list(&TEXT), "Linkage.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Linkage.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Linkage.modifierExtension",
            "",
        ),
        column("active", BOOLEAN, "Linkage.active", ""),
        column("author", within(&REFERENCE_COLUMNS_2), "Linkage.author", ""),
        column("item", list(&within(&LINKAGE_ITEM_COLUMNS)), "Linkage.item", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Linkage.meta.lastUpdated",
            "When the server last changed it",
        ),
        column(
            "_full_url",
            TEXT,
            "Bundle.entry.fullUrl",
            "The address by which the entry of its Bundle names it",
        ),
        column("_source_file", TEXT, "", "The file it was read from"),
        column("_resource_index", INT64, "", "Resources before it in the file"),
        column("_byte_offset", INT64, "", "Bytes before it in the file"),
        column("_rescued_data", TEXT, "", "What no column holds, JSON by path"),
    ],
};
