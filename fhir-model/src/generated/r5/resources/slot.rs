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
#[derive(Default)]
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
    Slot, SLOT, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 => text, 5 =>
    contained, 6 => extension, 7 => modifier_extension, 8 => identifier, 9 =>
    service_category, 10 => service_type, 11 => specialty, 12 => appointment_type, 13 =>
    schedule, 14 => status, 15 => start, 16 => end, 17 => overbooked, 18 => comment]
);
/// The definition of `Slot`.
pub static SLOT: TypeDef = TypeDef {
    name: "Slot",
    path: "Slot",
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
        one("serviceCategory", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("serviceType", 0, 0, Ty::Type(&CODEABLE_REFERENCE))
            .to(&["HealthcareService"])
            .summary(),
        one("specialty", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("appointmentType", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("schedule", 1, 1, Ty::Type(&REFERENCE)).to(&["Schedule"]).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&SLOT_STATUS)
            .summary(),
        one("start", 1, 1, Ty::Primitive(Primitive::Instant)).summary(),
        one("end", 1, 1, Ty::Primitive(Primitive::Instant)).summary(),
        one("overbooked", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("comment", 0, 1, Ty::Primitive(Primitive::String)),
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
        column("resourceType", TEXT, "Slot.resourceType", ""),
        column("id", TEXT, "Slot.id", ""),
        column("meta", within(&META_COLUMNS), "Slot.meta", ""),
        column("implicitRules", TEXT, "Slot.implicitRules", ""),
        column("language", TEXT, "Slot.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Slot.text", ""),
        column("contained", list(&TEXT), "Slot.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Slot.extension", ""),
        column("modifierExtension", list(&EXTENSION_TEXT), "Slot.modifierExtension", ""),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Slot.identifier", ""),
        column(
            "serviceCategory",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Slot.serviceCategory",
            "",
        ),
        column(
            "serviceType",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "Slot.serviceType",
            "",
        ),
        column(
            "specialty",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Slot.specialty",
            "",
        ),
        column(
            "appointmentType",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Slot.appointmentType",
            "",
        ),
        column("schedule", within(&REFERENCE_COLUMNS_2), "Slot.schedule", ""),
        column("status", TEXT, "Slot.status", ""),
        column("start", TEXT, "Slot.start", ""),
        column("__start_start", TIMESTAMP, "Slot.start", ""),
        column("__start_end", TIMESTAMP, "Slot.start", ""),
        column("end", TEXT, "Slot.end", ""),
        column("__end_start", TIMESTAMP, "Slot.end", ""),
        column("__end_end", TIMESTAMP, "Slot.end", ""),
        column("overbooked", BOOLEAN, "Slot.overbooked", ""),
        column("comment", TEXT, "Slot.comment", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Slot.meta.lastUpdated",
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
