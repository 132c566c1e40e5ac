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
#[derive(Default)]
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
    FormularyItem, FORMULARY_ITEM, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => code, 10 => status]
);
/// The definition of `FormularyItem`.
pub static FORMULARY_ITEM: TypeDef = TypeDef {
    name: "FormularyItem",
    path: "FormularyItem",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("status", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&FORMULARY_ITEM_STATUS_CODES)
            .summary()
            .modifier(),
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
        column("resourceType", TEXT, "FormularyItem.resourceType", ""),
        column("id", TEXT, "FormularyItem.id", ""),
        column("meta", within(&META_COLUMNS), "FormularyItem.meta", ""),
        column("implicitRules", TEXT, "FormularyItem.implicitRules", ""),
        column("language", TEXT, "FormularyItem.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "FormularyItem.text", ""),
        column("contained", list(&TEXT), "FormularyItem.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "FormularyItem.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "FormularyItem.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "FormularyItem.identifier",
            "",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "FormularyItem.code", ""),
        column("status", TEXT, "FormularyItem.status", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "FormularyItem.meta.lastUpdated",
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
