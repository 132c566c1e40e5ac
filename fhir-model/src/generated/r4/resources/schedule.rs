// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("active", 0, 1, OF_BOOLEAN).modifier(),
        summary("serviceCategory", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("serviceType", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("specialty", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("actor", 1, 0, of(&REFERENCE))
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
        summary("planningHorizon", 0, 1, of(&PERIOD)),
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
        column("resourceType", TEXT, "Schedule.resourceType"),
        column("id", TEXT, "Schedule.id"),
        column("meta", within(&META_COLUMNS), "Schedule.meta"),
        column("implicitRules", TEXT, "Schedule.implicitRules"),
        column("language", TEXT, "Schedule.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Schedule.text"),
        column("contained", TEXTS, "Schedule.contained"),
        column("extension", EXTENSION_TEXTS, "Schedule.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Schedule.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Schedule.identifier"),
        column("active", BOOLEAN, "Schedule.active"),
        column(
            "serviceCategory",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Schedule.serviceCategory",
        ),
        column(
            "serviceType",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Schedule.serviceType",
        ),
        column(
            "specialty",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Schedule.specialty",
        ),
        column("actor", list(&within(&REFERENCE_COLUMNS_2)), "Schedule.actor"),
        column("planningHorizon", within(&PERIOD_COLUMNS), "Schedule.planningHorizon"),
        column("comment", TEXT, "Schedule.comment"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Schedule.meta.lastUpdated"),
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
