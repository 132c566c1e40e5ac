// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, HAS_CONTAINED, HAS_EXTENSION, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION_2, HAS_TEXT,
    IDENTIFIER_LIST, META_STRUCT, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_PERIOD,
    OF_REFERENCE, PERIOD_STRUCT, REFERENCE_LIST_2,
};
use crate::shorthand::*;
/// `Schedule`
pub struct Schedule {
    /// `Schedule.id` · id · 0..1
    pub id: Element<String>,
    /// `Schedule.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Schedule.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Schedule.language` · code · 0..1
    pub language: Element<String>,
    /// `Schedule.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Schedule.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Schedule.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Schedule.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Schedule.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Schedule.active` · boolean · 0..1
    pub active: Element<bool>,
    /// `Schedule.serviceCategory` · CodeableConcept · 0..*
    pub service_category: Vec<CodeableConcept>,
    /// `Schedule.serviceType` · CodeableConcept · 0..*
    pub service_type: Vec<CodeableConcept>,
    /// `Schedule.specialty` · CodeableConcept · 0..*
    pub specialty: Vec<CodeableConcept>,
    /// `Schedule.actor` · Reference to Device, HealthcareService, Location, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..*
    pub actor: Vec<Reference>,
    /// `Schedule.planningHorizon` · Period · 0..1
    pub planning_horizon: Option<Box<Period>>,
    /// `Schedule.comment` · string · 0..1
    pub comment: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Schedule, SCHEDULE, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, active, service_category, service_type, specialty,
    actor, planning_horizon, comment]
);
/// The definition of `Schedule`.
pub static SCHEDULE: TypeDef = TypeDef {
    name: "Schedule",
    path: "Schedule",
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
        HAS_IDENTIFIER,
        summary("active", 0, 1, OF_BOOLEAN).modifier(),
        summary("serviceCategory", 0, 0, OF_CODEABLE_CONCEPT),
        summary("serviceType", 0, 0, OF_CODEABLE_CONCEPT),
        summary("specialty", 0, 0, OF_CODEABLE_CONCEPT),
        summary("actor", 1, 0, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "HealthcareService",
                    "Location",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        summary("planningHorizon", 0, 1, OF_PERIOD),
        one("comment", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// The table `schedule`.
pub static SCHEDULE_TABLE: TableDef = TableDef {
    name: "schedule",
    doc: "One row for each Schedule.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Schedule.resourceType", TEXT),
        column("Schedule.id", TEXT),
        column("Schedule.meta", META_STRUCT),
        column("Schedule.implicitRules", TEXT),
        column("Schedule.language", TEXT),
        column("Schedule.text", NARRATIVE_STRUCT),
        column("Schedule.contained", TEXTS),
        column("Schedule.extension", EXTENSION_TEXTS),
        column("Schedule.modifierExtension", EXTENSION_TEXTS),
        column("Schedule.identifier", IDENTIFIER_LIST),
        column("Schedule.active", BOOLEAN),
        column("Schedule.serviceCategory", CODEABLE_CONCEPT_LIST),
        column("Schedule.serviceType", CODEABLE_CONCEPT_LIST),
        column("Schedule.specialty", CODEABLE_CONCEPT_LIST),
        column("Schedule.actor", REFERENCE_LIST_2),
        column("Schedule.planningHorizon", PERIOD_STRUCT),
        column("Schedule.comment", TEXT),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Schedule.meta.lastUpdated"),
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
