// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{SLOT_STATUS, SlotStatus};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE,
    CODEABLE_REFERENCE_COLUMNS, CodeableConcept, CodeableReference, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Slot`
pub struct Slot {
    /// `Slot.id` · id · 0..1
    pub id: Element<String>,
    /// `Slot.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Slot.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Slot.language` · code · 0..1
    pub language: Element<String>,
    /// `Slot.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Slot.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Slot.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Slot.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Slot.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Slot.serviceCategory` · CodeableConcept · 0..*
    pub service_category: Vec<CodeableConcept>,
    /// `Slot.serviceType` · CodeableReference to HealthcareService · 0..*
    pub service_type: Vec<CodeableReference>,
    /// `Slot.specialty` · CodeableConcept · 0..*
    pub specialty: Vec<CodeableConcept>,
    /// `Slot.appointmentType` · CodeableConcept · 0..*
    pub appointment_type: Vec<CodeableConcept>,
    /// `Slot.schedule` · Reference to Schedule · 1..1
    pub schedule: Option<Box<Reference>>,
    /// `Slot.status` · code · 1..1
    pub status: Element<SlotStatus>,
    /// `Slot.start` · instant · 1..1
    pub start: Element<Instant>,
    /// `Slot.end` · instant · 1..1
    pub end: Element<Instant>,
    /// `Slot.overbooked` · boolean · 0..1
    pub overbooked: Element<bool>,
    /// `Slot.comment` · string · 0..1
    pub comment: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Slot, SLOT, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, service_category, service_type, specialty,
    appointment_type, schedule, status, start, end, overbooked, comment]
);
/// The definition of `Slot`.
pub static SLOT: TypeDef = TypeDef {
    name: "Slot",
    path: "Slot",
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
        summary("serviceCategory", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("serviceType", 0, 0, of(&CODEABLE_REFERENCE)).to(&["HealthcareService"]),
        summary("specialty", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("appointmentType", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("schedule", 1, 1, of(&REFERENCE)).to(&["Schedule"]),
        summary("status", 1, 1, OF_CODE).codes(&SLOT_STATUS),
        summary("start", 1, 1, OF_INSTANT),
        summary("end", 1, 1, OF_INSTANT),
        one("overbooked", 0, 1, OF_BOOLEAN),
        one("comment", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// The table `slot`.
pub static SLOT_TABLE: TableDef = TableDef {
    name: "slot",
    doc: "One row for each Slot.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Slot.resourceType"),
        column("id", TEXT, "Slot.id"),
        column("meta", within(&META_COLUMNS), "Slot.meta"),
        column("implicitRules", TEXT, "Slot.implicitRules"),
        column("language", TEXT, "Slot.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Slot.text"),
        column("contained", TEXTS, "Slot.contained"),
        column("extension", EXTENSION_TEXTS, "Slot.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Slot.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Slot.identifier"),
        column(
            "serviceCategory",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Slot.serviceCategory",
        ),
        column(
            "serviceType",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "Slot.serviceType",
        ),
        column("specialty", list(&within(&CODEABLE_CONCEPT_COLUMNS)), "Slot.specialty"),
        column(
            "appointmentType",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Slot.appointmentType",
        ),
        column("schedule", within(&REFERENCE_COLUMNS_2), "Slot.schedule"),
        column("status", TEXT, "Slot.status"),
        column("start", TEXT, "Slot.start"),
        column("__start_start", TIMESTAMP, "Slot.start"),
        column("__start_end", TIMESTAMP, "Slot.start"),
        column("end", TEXT, "Slot.end"),
        column("__end_start", TIMESTAMP, "Slot.end"),
        column("__end_end", TIMESTAMP, "Slot.end"),
        column("overbooked", BOOLEAN, "Slot.overbooked"),
        column("comment", TEXT, "Slot.comment"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Slot.meta.lastUpdated"),
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
