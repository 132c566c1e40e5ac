// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{DAYS_OF_WEEK, DaysOfWeek};
use super::super::datatypes::{
    CodeableConcept, ContactPoint, Element, Extension, Identifier, Meta, Narrative,
    Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CONTACT_POINT_LIST, DESCRIPTION_COLUMN, EXTENSION_COLUMN,
    HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_CONTACT_POINT, OF_PERIOD, OF_REFERENCE, PERIOD_STRUCT,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `PractitionerRole`
pub struct PractitionerRole {
    /// `PractitionerRole.id` · id · 0..1
    pub id: Element<String>,
    /// `PractitionerRole.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `PractitionerRole.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `PractitionerRole.language` · code · 0..1
    pub language: Element<String>,
    /// `PractitionerRole.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `PractitionerRole.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `PractitionerRole.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PractitionerRole.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PractitionerRole.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `PractitionerRole.active` · boolean · 0..1
    pub active: Element<bool>,
    /// `PractitionerRole.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `PractitionerRole.practitioner` · Reference to Practitioner · 0..1
    pub practitioner: Option<Box<Reference>>,
    /// `PractitionerRole.organization` · Reference to Organization · 0..1
    pub organization: Option<Box<Reference>>,
    /// `PractitionerRole.code` · CodeableConcept · 0..*
    pub code: Vec<CodeableConcept>,
    /// `PractitionerRole.specialty` · CodeableConcept · 0..*
    pub specialty: Vec<CodeableConcept>,
    /// `PractitionerRole.location` · Reference to Location · 0..*
    pub location: Vec<Reference>,
    /// `PractitionerRole.healthcareService` · Reference to HealthcareService · 0..*
    pub healthcare_service: Vec<Reference>,
    /// `PractitionerRole.telecom` · ContactPoint · 0..*
    pub telecom: Vec<ContactPoint>,
    /// `PractitionerRole.availableTime` · PractitionerRoleAvailableTime · 0..*
    pub available_time: Vec<PractitionerRoleAvailableTime>,
    /// `PractitionerRole.notAvailable` · PractitionerRoleNotAvailable · 0..*
    pub not_available: Vec<PractitionerRoleNotAvailable>,
    /// `PractitionerRole.availabilityExceptions` · string · 0..1
    pub availability_exceptions: Element<String>,
    /// `PractitionerRole.endpoint` · Reference to Endpoint · 0..*
    pub endpoint: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PractitionerRole, PRACTITIONER_ROLE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, active, period, practitioner,
    organization, code, specialty, location, healthcare_service, telecom, available_time,
    not_available, availability_exceptions, endpoint]
);
/// The definition of `PractitionerRole`.
pub static PRACTITIONER_ROLE: TypeDef = TypeDef {
    name: "PractitionerRole",
    path: "PractitionerRole",
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
        summary("active", 0, 1, OF_BOOLEAN),
        summary("period", 0, 1, OF_PERIOD),
        summary("practitioner", 0, 1, OF_REFERENCE).to(&["Practitioner"]),
        summary("organization", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("code", 0, 0, OF_CODEABLE_CONCEPT),
        summary("specialty", 0, 0, OF_CODEABLE_CONCEPT),
        summary("location", 0, 0, OF_REFERENCE).to(&["Location"]),
        one("healthcareService", 0, 0, OF_REFERENCE).to(&["HealthcareService"]),
        summary("telecom", 0, 0, OF_CONTACT_POINT),
        one("availableTime", 0, 0, of(&PRACTITIONER_ROLE_AVAILABLE_TIME)),
        one("notAvailable", 0, 0, of(&PRACTITIONER_ROLE_NOT_AVAILABLE)),
        one("availabilityExceptions", 0, 1, OF_STRING),
        one("endpoint", 0, 0, OF_REFERENCE).to(&["Endpoint"]),
    ],
    keys: Lazy::new(),
};
/// `PractitionerRole.availableTime`
pub struct PractitionerRoleAvailableTime {
    /// `PractitionerRole.availableTime.id` · string · 0..1
    pub id: Option<String>,
    /// `PractitionerRole.availableTime.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PractitionerRole.availableTime.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PractitionerRole.availableTime.daysOfWeek` · code · 0..*
    pub days_of_week: Vec<Element<DaysOfWeek>>,
    /// `PractitionerRole.availableTime.allDay` · boolean · 0..1
    pub all_day: Element<bool>,
    /// `PractitionerRole.availableTime.availableStartTime` · time · 0..1
    pub available_start_time: Element<Time>,
    /// `PractitionerRole.availableTime.availableEndTime` · time · 0..1
    pub available_end_time: Element<Time>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PractitionerRoleAvailableTime, PRACTITIONER_ROLE_AVAILABLE_TIME, [id, extension,
    modifier_extension, days_of_week, all_day, available_start_time, available_end_time]
);
/// The definition of `PractitionerRole.availableTime`.
pub static PRACTITIONER_ROLE_AVAILABLE_TIME: TypeDef = TypeDef {
    name: "PractitionerRoleAvailableTime",
    path: "PractitionerRole.availableTime",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("daysOfWeek", 0, 0, OF_CODE).codes(&DAYS_OF_WEEK),
        one("allDay", 0, 1, OF_BOOLEAN),
        one("availableStartTime", 0, 1, OF_TIME),
        one("availableEndTime", 0, 1, OF_TIME),
    ],
    keys: Lazy::new(),
};
/// `PractitionerRole.notAvailable`
pub struct PractitionerRoleNotAvailable {
    /// `PractitionerRole.notAvailable.id` · string · 0..1
    pub id: Option<String>,
    /// `PractitionerRole.notAvailable.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PractitionerRole.notAvailable.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PractitionerRole.notAvailable.description` · string · 1..1
    pub description: Element<String>,
    /// `PractitionerRole.notAvailable.during` · Period · 0..1
    pub during: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PractitionerRoleNotAvailable, PRACTITIONER_ROLE_NOT_AVAILABLE, [id, extension,
    modifier_extension, description, during]
);
/// The definition of `PractitionerRole.notAvailable`.
pub static PRACTITIONER_ROLE_NOT_AVAILABLE: TypeDef = TypeDef {
    name: "PractitionerRoleNotAvailable",
    path: "PractitionerRole.notAvailable",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("description", 1, 1, OF_STRING),
        one("during", 0, 1, OF_PERIOD),
    ],
    keys: Lazy::new(),
};
pub(crate) static PRACTITIONER_ROLE_AVAILABLE_TIME_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".daysOfWeek", TEXTS),
    column(".allDay", BOOLEAN),
    column(".availableStartTime", TEXT),
    column(".availableEndTime", TEXT),
];
pub(crate) static PRACTITIONER_ROLE_NOT_AVAILABLE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".during", PERIOD_STRUCT),
];
/// The table `practitioner_role`.
pub static PRACTITIONER_ROLE_TABLE: TableDef = TableDef {
    name: "practitioner_role",
    doc: "One row for each PractitionerRole.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("PractitionerRole.resourceType", TEXT),
        column("PractitionerRole.id", TEXT),
        column("PractitionerRole.meta", META_STRUCT),
        column("PractitionerRole.implicitRules", TEXT),
        column("PractitionerRole.language", TEXT),
        column("PractitionerRole.text", NARRATIVE_STRUCT),
        column("PractitionerRole.contained", TEXTS),
        column("PractitionerRole.extension", EXTENSION_TEXTS),
        column("PractitionerRole.modifierExtension", EXTENSION_TEXTS),
        column("PractitionerRole.identifier", IDENTIFIER_LIST),
        column("PractitionerRole.active", BOOLEAN),
        column("PractitionerRole.period", PERIOD_STRUCT),
        column("PractitionerRole.practitioner", REFERENCE_STRUCT_2),
        column("PractitionerRole.organization", REFERENCE_STRUCT_2),
        column("PractitionerRole.code", CODEABLE_CONCEPT_LIST),
        column("PractitionerRole.specialty", CODEABLE_CONCEPT_LIST),
        column("PractitionerRole.location", REFERENCE_LIST_2),
        column("PractitionerRole.healthcareService", REFERENCE_LIST_2),
        column("PractitionerRole.telecom", CONTACT_POINT_LIST),
        column(
            "PractitionerRole.availableTime",
            list(&within(&PRACTITIONER_ROLE_AVAILABLE_TIME_COLUMNS)),
        ),
        column(
            "PractitionerRole.notAvailable",
            list(&within(&PRACTITIONER_ROLE_NOT_AVAILABLE_COLUMNS)),
        ),
        column("PractitionerRole.availabilityExceptions", TEXT),
        column("PractitionerRole.endpoint", REFERENCE_LIST_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "PractitionerRole.meta.lastUpdated"),
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
