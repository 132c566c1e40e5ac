// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{LIST_MODE, LIST_STATUS, ListMode, ListStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&LIST_STATUS).modifier(),
        summary("mode", 1, 1, OF_CODE).codes(&LIST_MODE).modifier(),
        summary("title", 0, 1, OF_STRING),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("subject", 0, 1, of(&REFERENCE))
            .to(&["Device", "Group", "Location", "Patient"]),
        one("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("source", 0, 1, of(&REFERENCE))
            .to(&["Device", "Patient", "Practitioner", "PractitionerRole"]),
        one("orderedBy", 0, 1, of(&CODEABLE_CONCEPT)),
        one("note", 0, 0, of(&ANNOTATION)),
        one("entry", 0, 0, of(&LIST_ENTRY)),
        one("emptyReason", 0, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("flag", 0, 1, of(&CODEABLE_CONCEPT)),
        one("deleted", 0, 1, OF_BOOLEAN).modifier(),
        one("date", 0, 1, OF_DATE_TIME),
        one("item", 1, 1, of(&REFERENCE)),
    ],
    keys: Lazy::new(),
};
pub(crate) static LIST_ENTRY_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("flag", within(&CODEABLE_CONCEPT_COLUMNS), ".flag"),
    column("deleted", BOOLEAN, ".deleted"),
    column("date", TEXT, ".date"),
    column("__date_start", TIMESTAMP, ".date"),
    column("__date_end", TIMESTAMP, ".date"),
    column("item", within(&REFERENCE_COLUMNS_2), ".item"),
];
/// The table `list`.
pub static LIST_TABLE: TableDef = TableDef {
    name: "list",
    doc: "One row for each List.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "List.resourceType"),
        column("id", TEXT, "List.id"),
        column("meta", within(&META_COLUMNS), "List.meta"),
        column("implicitRules", TEXT, "List.implicitRules"),
        column("language", TEXT, "List.language"),
        column("text", within(&NARRATIVE_COLUMNS), "List.text"),
        column("contained", TEXTS, "List.contained"),
        column("extension", EXTENSION_TEXTS, "List.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "List.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "List.identifier"),
        column("status", TEXT, "List.status"),
        column("mode", TEXT, "List.mode"),
        column("title", TEXT, "List.title"),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "List.code"),
        column("subject", within(&REFERENCE_COLUMNS_2), "List.subject"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "List.encounter"),
        column("date", TEXT, "List.date"),
        column("__date_start", TIMESTAMP, "List.date"),
        column("__date_end", TIMESTAMP, "List.date"),
        column("source", within(&REFERENCE_COLUMNS_2), "List.source"),
        column("orderedBy", within(&CODEABLE_CONCEPT_COLUMNS), "List.orderedBy"),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "List.note"),
        column("entry", list(&within(&LIST_ENTRY_COLUMNS)), "List.entry"),
        column("emptyReason", within(&CODEABLE_CONCEPT_COLUMNS), "List.emptyReason"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "List.meta.lastUpdated"),
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
