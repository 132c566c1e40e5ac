// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{FORMULARY_ITEM_STATUS_CODES, FormularyItemStatusCodes};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
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
        column("resourceType", TEXT, "FormularyItem.resourceType"),
        column("id", TEXT, "FormularyItem.id"),
        column("meta", within(&META_COLUMNS), "FormularyItem.meta"),
        column("implicitRules", TEXT, "FormularyItem.implicitRules"),
        column("language", TEXT, "FormularyItem.language"),
        column("text", within(&NARRATIVE_COLUMNS), "FormularyItem.text"),
        column("contained", TEXTS, "FormularyItem.contained"),
        column("extension", EXTENSION_TEXTS, "FormularyItem.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "FormularyItem.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "FormularyItem.identifier",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "FormularyItem.code"),
        column("status", TEXT, "FormularyItem.status"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "FormularyItem.meta.lastUpdated"),
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
