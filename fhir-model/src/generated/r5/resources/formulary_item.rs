// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{FORMULARY_ITEM_STATUS_CODES, FormularyItemStatusCodes};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, HAS_CODE, HAS_CONTAINED, HAS_EXTENSION, HAS_IDENTIFIER,
    HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_TEXT, IDENTIFIER_LIST, META_STRUCT, NARRATIVE_STRUCT,
};
use crate::shorthand::*;
/// `FormularyItem`
pub struct FormularyItem {
    /// `FormularyItem.id` · id · 0..1
    pub id: Element<String>,
    /// `FormularyItem.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `FormularyItem.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `FormularyItem.language` · code · 0..1
    pub language: Element<String>,
    /// `FormularyItem.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `FormularyItem.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `FormularyItem.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `FormularyItem.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `FormularyItem.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `FormularyItem.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `FormularyItem.status` · code · 0..1
    pub status: Element<FormularyItemStatusCodes>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    FormularyItem, FORMULARY_ITEM, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, code, status]
);
/// The definition of `FormularyItem`.
pub static FORMULARY_ITEM: TypeDef = TypeDef {
    name: "FormularyItem",
    path: "FormularyItem",
    kind: TypeKind::Resource,
    elements: &[
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        HAS_CODE,
        summary("status", 0, 1, OF_CODE).codes(&FORMULARY_ITEM_STATUS_CODES).modifier(),
    ],
    keys: Lazy::new(),
};
/// The table `formulary_item`.
pub static FORMULARY_ITEM_TABLE: TableDef = TableDef {
    name: "formulary_item",
    doc: "One row for each FormularyItem.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("FormularyItem.resourceType", TEXT),
        column("FormularyItem.id", TEXT),
        column("FormularyItem.meta", META_STRUCT),
        column("FormularyItem.implicitRules", TEXT),
        column("FormularyItem.language", TEXT),
        column("FormularyItem.text", NARRATIVE_STRUCT),
        column("FormularyItem.contained", TEXTS),
        column("FormularyItem.extension", EXTENSION_TEXTS),
        column("FormularyItem.modifierExtension", EXTENSION_TEXTS),
        column("FormularyItem.identifier", IDENTIFIER_LIST),
        column("FormularyItem.code", CODEABLE_CONCEPT_STRUCT),
        column("FormularyItem.status", TEXT),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "FormularyItem.meta.lastUpdated"),
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
