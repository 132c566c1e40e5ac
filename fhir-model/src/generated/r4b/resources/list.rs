// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{LIST_MODE, LIST_STATUS, ListMode, ListStatus};
use super::super::datatypes::{
    Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative,
    Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CODE, HAS_CONTAINED,
    HAS_DATE, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NOTE,
    HAS_TEXT, HAS_TITLE, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_REFERENCE,
    REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `List`
pub struct List {
    /// `List.id` · id · 0..1
    pub id: Element<String>,
    /// `List.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `List.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `List.language` · code · 0..1
    pub language: Element<String>,
    /// `List.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `List.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `List.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `List.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `List.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `List.status` · code · 1..1
    pub status: Element<ListStatus>,
    /// `List.mode` · code · 1..1
    pub mode: Element<ListMode>,
    /// `List.title` · string · 0..1
    pub title: Element<String>,
    /// `List.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `List.subject` · Reference to Device, Group, Location, Patient · 0..1
    pub subject: Option<Box<Reference>>,
    /// `List.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `List.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `List.source` · Reference to Device, Patient, Practitioner, PractitionerRole · 0..1
    pub source: Option<Box<Reference>>,
    /// `List.orderedBy` · CodeableConcept · 0..1
    pub ordered_by: Option<Box<CodeableConcept>>,
    /// `List.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `List.entry` · ListEntry · 0..*
    pub entry: Vec<ListEntry>,
    /// `List.emptyReason` · CodeableConcept · 0..1
    pub empty_reason: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    List, LIST, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, status, mode, title, code, subject, encounter, date,
    source, ordered_by, note, entry, empty_reason]
);
/// The definition of `List`.
pub static LIST: TypeDef = TypeDef {
    name: "List",
    path: "List",
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
        HAS_IDENTIFIER_2,
        summary("status", 1, 1, OF_CODE).codes(&LIST_STATUS).modifier(),
        summary("mode", 1, 1, OF_CODE).codes(&LIST_MODE).modifier(),
        HAS_TITLE,
        HAS_CODE,
        summary("subject", 0, 1, OF_REFERENCE)
            .to(&["Device", "Group", "Location", "Patient"]),
        one("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        HAS_DATE,
        summary("source", 0, 1, OF_REFERENCE)
            .to(&["Device", "Patient", "Practitioner", "PractitionerRole"]),
        one("orderedBy", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_NOTE,
        one("entry", 0, 0, of(&LIST_ENTRY)),
        one("emptyReason", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `List.entry`
pub struct ListEntry {
    /// `List.entry.id` · string · 0..1
    pub id: Option<String>,
    /// `List.entry.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `List.entry.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `List.entry.flag` · CodeableConcept · 0..1
    pub flag: Option<Box<CodeableConcept>>,
    /// `List.entry.deleted` · boolean · 0..1
    pub deleted: Element<bool>,
    /// `List.entry.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `List.entry.item` · Reference · 1..1
    pub item: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ListEntry, LIST_ENTRY, [id, extension, modifier_extension, flag, deleted, date, item]
);
/// The definition of `List.entry`.
pub static LIST_ENTRY: TypeDef = TypeDef {
    name: "ListEntry",
    path: "List.entry",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("flag", 0, 1, OF_CODEABLE_CONCEPT),
        one("deleted", 0, 1, OF_BOOLEAN).modifier(),
        one("date", 0, 1, OF_DATE_TIME),
        one("item", 1, 1, OF_REFERENCE),
    ],
    keys: Lazy::new(),
};
pub(crate) static LIST_ENTRY_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".flag", CODEABLE_CONCEPT_STRUCT),
    column(".deleted", BOOLEAN),
    column(".date", TEXT),
    derived("__date_start", TIMESTAMP, ".date"),
    derived("__date_end", TIMESTAMP, ".date"),
    column(".item", REFERENCE_STRUCT_2),
];
/// The table `list`.
pub static LIST_TABLE: TableDef = TableDef {
    name: "list",
    doc: "One row for each List.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("List.resourceType", TEXT),
        column("List.id", TEXT),
        column("List.meta", META_STRUCT),
        column("List.implicitRules", TEXT),
        column("List.language", TEXT),
        column("List.text", NARRATIVE_STRUCT),
        column("List.contained", TEXTS),
        column("List.extension", EXTENSION_TEXTS),
        column("List.modifierExtension", EXTENSION_TEXTS),
        column("List.identifier", IDENTIFIER_LIST),
        column("List.status", TEXT),
        column("List.mode", TEXT),
        column("List.title", TEXT),
        column("List.code", CODEABLE_CONCEPT_STRUCT),
        column("List.subject", REFERENCE_STRUCT_2),
        column("List.encounter", REFERENCE_STRUCT_2),
        column("List.date", TEXT),
        derived("__date_start", TIMESTAMP, "List.date"),
        derived("__date_end", TIMESTAMP, "List.date"),
        column("List.source", REFERENCE_STRUCT_2),
        column("List.orderedBy", CODEABLE_CONCEPT_STRUCT),
        column("List.note", ANNOTATION_LIST),
        column("List.entry", list(&within(&LIST_ENTRY_COLUMNS))),
        column("List.emptyReason", CODEABLE_CONCEPT_STRUCT),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "List.meta.lastUpdated"),
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
