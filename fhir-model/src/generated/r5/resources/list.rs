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
#[derive(Default)]
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
    /// `List.subject` · Reference · 0..*
    pub subject: Vec<Reference>,
    /// `List.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `List.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `List.source` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
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
    List, LIST, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 => text, 5 =>
    contained, 6 => extension, 7 => modifier_extension, 8 => identifier, 9 => status, 10
    => mode, 11 => title, 12 => code, 13 => subject, 14 => encounter, 15 => date, 16 =>
    source, 17 => ordered_by, 18 => note, 19 => entry, 20 => empty_reason]
);
/// The definition of `List`.
pub static LIST: TypeDef = TypeDef {
    name: "List",
    path: "List",
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
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&LIST_STATUS)
            .summary()
            .modifier(),
        one("mode", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&LIST_MODE)
            .summary()
            .modifier(),
        one("title", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("subject", 0, 0, Ty::Type(&REFERENCE)).summary(),
        one("encounter", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter"]),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("source", 0, 1, Ty::Type(&REFERENCE))
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            )
            .summary(),
        one("orderedBy", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
        one("entry", 0, 0, Ty::Type(&LIST_ENTRY)),
        one("emptyReason", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `List.entry`
#[derive(Default)]
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
    ListEntry, LIST_ENTRY, [0 => id, 1 => extension, 2 => modifier_extension, 3 => flag,
    4 => deleted, 5 => date, 6 => item]
);
/// The definition of `List.entry`.
pub static LIST_ENTRY: TypeDef = TypeDef {
    name: "ListEntry",
    path: "List.entry",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("flag", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("deleted", 0, 1, Ty::Primitive(Primitive::Boolean)).modifier(),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)),
        one("item", 1, 1, Ty::Type(&REFERENCE)),
    ],
    keys: Lazy::new(),
};
pub(crate) static LIST_ENTRY_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("flag", within(&CODEABLE_CONCEPT_COLUMNS), ".flag", ""),
    column("deleted", BOOLEAN, ".deleted", ""),
    column("date", TEXT, ".date", ""),
    column("__date_start", TIMESTAMP, ".date", ""),
    column("__date_end", TIMESTAMP, ".date", ""),
    column("item", within(&REFERENCE_COLUMNS_2), ".item", ""),
];
/// The table `list`.
pub static LIST_TABLE: TableDef = TableDef {
    name: "list",
    doc: "One row for each List.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "List.resourceType", ""),
        column("id", TEXT, "List.id", ""),
        column("meta", within(&META_COLUMNS), "List.meta", ""),
        column("implicitRules", TEXT, "List.implicitRules", ""),
        column("language", TEXT, "List.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "List.text", ""),
        column("contained", list(&TEXT), "List.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "List.extension", ""),
        column("modifierExtension", list(&EXTENSION_TEXT), "List.modifierExtension", ""),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "List.identifier", ""),
        column("status", TEXT, "List.status", ""),
        column("mode", TEXT, "List.mode", ""),
        column("title", TEXT, "List.title", ""),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "List.code", ""),
        column("subject", list(&within(&REFERENCE_COLUMNS_2)), "List.subject", ""),
        column("encounter", within(&REFERENCE_COLUMNS_2), "List.encounter", ""),
        column("date", TEXT, "List.date", ""),
        column("__date_start", TIMESTAMP, "List.date", ""),
        column("__date_end", TIMESTAMP, "List.date", ""),
        column("source", within(&REFERENCE_COLUMNS_2), "List.source", ""),
        column("orderedBy", within(&CODEABLE_CONCEPT_COLUMNS), "List.orderedBy", ""),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "List.note", ""),
        column("entry", list(&within(&LIST_ENTRY_COLUMNS)), "List.entry", ""),
        column("emptyReason", within(&CODEABLE_CONCEPT_COLUMNS), "List.emptyReason", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "List.meta.lastUpdated",
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
