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
#[derive(Default)]
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
    Schedule, SCHEDULE, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 =>
    text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => identifier, 9 =>
    active, 10 => service_category, 11 => service_type, 12 => specialty, 13 => actor, 14
    => planning_horizon, 15 => comment]
);
/// The definition of `Schedule`.
pub static SCHEDULE: TypeDef = TypeDef {
    name: "Schedule",
    path: "Schedule",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("active", 0, 1, Ty::Primitive(Primitive::Boolean)).summary().modifier(),
        one("serviceCategory", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("serviceType", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("specialty", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("actor", 1, 0, Ty::Type(&REFERENCE))
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
            )
            .summary(),
        one("planningHorizon", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("comment", 0, 1, Ty::Primitive(Primitive::String)),
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
        column("resourceType", TEXT, "Schedule.resourceType", ""),
        column("id", TEXT, "Schedule.id", ""),
        column("meta", within(&META_COLUMNS), "Schedule.meta", ""),
        column("implicitRules", TEXT, "Schedule.implicitRules", ""),
        column("language", TEXT, "Schedule.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Schedule.text", ""),
        column("contained", list(&TEXT), "Schedule.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Schedule.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Schedule.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Schedule.identifier",
            "",
        ),
        column("active", BOOLEAN, "Schedule.active", ""),
        column(
            "serviceCategory",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Schedule.serviceCategory",
            "",
        ),
        column(
            "serviceType",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Schedule.serviceType",
            "",
        ),
        column(
            "specialty",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Schedule.specialty",
            "",
        ),
        column("actor", list(&within(&REFERENCE_COLUMNS_2)), "Schedule.actor", ""),
        column(
            "planningHorizon",
            within(&PERIOD_COLUMNS),
            "Schedule.planningHorizon",
            "",
        ),
        column("comment", TEXT, "Schedule.comment", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Schedule.meta.lastUpdated",
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
