// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{SLOT_STATUS, SlotStatus};
use super::super::datatypes::{
    CodeableConcept, CodeableReference, Element, Extension, Identifier, Meta, Narrative,
    Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_REFERENCE_LIST, HAS_CONTAINED, HAS_EXTENSION,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_TEXT, IDENTIFIER_LIST, META_STRUCT, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_REFERENCE, REFERENCE_STRUCT_2,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        summary("serviceCategory", 0, 0, OF_CODEABLE_CONCEPT),
        summary("serviceType", 0, 0, OF_CODEABLE_REFERENCE).to(&["HealthcareService"]),
        summary("specialty", 0, 0, OF_CODEABLE_CONCEPT),
        summary("appointmentType", 0, 0, OF_CODEABLE_CONCEPT),
        summary("schedule", 1, 1, OF_REFERENCE).to(&["Schedule"]),
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
        column("Slot.resourceType", TEXT),
        column("Slot.id", TEXT),
        column("Slot.meta", META_STRUCT),
        column("Slot.implicitRules", TEXT),
        column("Slot.language", TEXT),
        column("Slot.text", NARRATIVE_STRUCT),
        column("Slot.contained", TEXTS),
        column("Slot.extension", EXTENSION_TEXTS),
        column("Slot.modifierExtension", EXTENSION_TEXTS),
        column("Slot.identifier", IDENTIFIER_LIST),
        column("Slot.serviceCategory", CODEABLE_CONCEPT_LIST),
        column("Slot.serviceType", CODEABLE_REFERENCE_LIST),
        column("Slot.specialty", CODEABLE_CONCEPT_LIST),
        column("Slot.appointmentType", CODEABLE_CONCEPT_LIST),
        column("Slot.schedule", REFERENCE_STRUCT_2),
        column("Slot.status", TEXT),
        column("Slot.start", TEXT),
        derived("__start_start", TIMESTAMP, "Slot.start"),
        derived("__start_end", TIMESTAMP, "Slot.start"),
        column("Slot.end", TEXT),
        derived("__end_start", TIMESTAMP, "Slot.end"),
        derived("__end_end", TIMESTAMP, "Slot.end"),
        column("Slot.overbooked", BOOLEAN),
        column("Slot.comment", TEXT),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Slot.meta.lastUpdated"),
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
