// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{DAYS_OF_WEEK, DaysOfWeek};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CONTACT_POINT, CONTACT_POINT_COLUMNS,
    CodeableConcept, ContactPoint, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `PractitionerRole`
#[derive(Default)]
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
    PractitionerRole, PRACTITIONER_ROLE, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => active, 10 => period, 11 => practitioner, 12 => organization, 13 =>
    code, 14 => specialty, 15 => location, 16 => healthcare_service, 17 => telecom, 18 =>
    available_time, 19 => not_available, 20 => availability_exceptions, 21 => endpoint]
);
/// The definition of `PractitionerRole`.
pub static PRACTITIONER_ROLE: TypeDef = TypeDef {
    name: "PractitionerRole",
    path: "PractitionerRole",
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
        one("active", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("period", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("practitioner", 0, 1, Ty::Type(&REFERENCE)).to(&["Practitioner"]).summary(),
        one("organization", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("code", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("specialty", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("location", 0, 0, Ty::Type(&REFERENCE)).to(&["Location"]).summary(),
        one("healthcareService", 0, 0, Ty::Type(&REFERENCE)).to(&["HealthcareService"]),
        one("telecom", 0, 0, Ty::Type(&CONTACT_POINT)).summary(),
        one("availableTime", 0, 0, Ty::Type(&PRACTITIONER_ROLE_AVAILABLE_TIME)),
        one("notAvailable", 0, 0, Ty::Type(&PRACTITIONER_ROLE_NOT_AVAILABLE)),
        one("availabilityExceptions", 0, 1, Ty::Primitive(Primitive::String)),
        one("endpoint", 0, 0, Ty::Type(&REFERENCE)).to(&["Endpoint"]),
    ],
    keys: Lazy::new(),
};
/// `PractitionerRole.availableTime`
#[derive(Default)]
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
    PractitionerRoleAvailableTime, PRACTITIONER_ROLE_AVAILABLE_TIME, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => days_of_week, 4 => all_day, 5 =>
    available_start_time, 6 => available_end_time]
);
/// The definition of `PractitionerRole.availableTime`.
pub static PRACTITIONER_ROLE_AVAILABLE_TIME: TypeDef = TypeDef {
    name: "PractitionerRoleAvailableTime",
    path: "PractitionerRole.availableTime",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("daysOfWeek", 0, 0, Ty::Primitive(Primitive::Code)).codes(&DAYS_OF_WEEK),
        one("allDay", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("availableStartTime", 0, 1, Ty::Primitive(Primitive::Time)),
        one("availableEndTime", 0, 1, Ty::Primitive(Primitive::Time)),
    ],
    keys: Lazy::new(),
};
/// `PractitionerRole.notAvailable`
#[derive(Default)]
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
    PractitionerRoleNotAvailable, PRACTITIONER_ROLE_NOT_AVAILABLE, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => description, 4 => during]
);
/// The definition of `PractitionerRole.notAvailable`.
pub static PRACTITIONER_ROLE_NOT_AVAILABLE: TypeDef = TypeDef {
    name: "PractitionerRoleNotAvailable",
    path: "PractitionerRole.notAvailable",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("description", 1, 1, Ty::Primitive(Primitive::String)),
        one("during", 0, 1, Ty::Type(&PERIOD)),
    ],
    keys: Lazy::new(),
};
pub(crate) static PRACTITIONER_ROLE_AVAILABLE_TIME_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("daysOfWeek", list(&TEXT), ".daysOfWeek", ""),
    column("allDay", BOOLEAN, ".allDay", ""),
    column("availableStartTime", TEXT, ".availableStartTime", ""),
    column("availableEndTime", TEXT, ".availableEndTime", ""),
];
pub(crate) static PRACTITIONER_ROLE_NOT_AVAILABLE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("description", TEXT, ".description", ""),
    column("during", within(&PERIOD_COLUMNS), ".during", ""),
];
/// The table `practitioner_role`.
pub static PRACTITIONER_ROLE_TABLE: TableDef = TableDef {
    name: "practitioner_role",
    doc: "One row for each PractitionerRole.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "PractitionerRole.resourceType", ""),
        column("id", TEXT, "PractitionerRole.id", ""),
        column("meta", within(&META_COLUMNS), "PractitionerRole.meta", ""),
        column("implicitRules", TEXT, "PractitionerRole.implicitRules", ""),
        column("language", TEXT, "PractitionerRole.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "PractitionerRole.text", ""),
        column("contained", list(&TEXT), "PractitionerRole.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "PractitionerRole.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "PractitionerRole.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "PractitionerRole.identifier",
            "",
        ),
        column("active", BOOLEAN, "PractitionerRole.active", ""),
        column("period", within(&PERIOD_COLUMNS), "PractitionerRole.period", ""),
        column(
            "practitioner",
            within(&REFERENCE_COLUMNS_2),
            "PractitionerRole.practitioner",
            "",
        ),
        column(
            "organization",
            within(&REFERENCE_COLUMNS_2),
            "PractitionerRole.organization",
            "",
        ),
        column(
            "code",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "PractitionerRole.code",
            "",
        ),
        column(
            "specialty",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "PractitionerRole.specialty",
            "",
        ),
        column(
            "location",
            list(&within(&REFERENCE_COLUMNS_2)),
            "PractitionerRole.location",
            "",
        ),
        column(
            "healthcareService",
            list(&within(&REFERENCE_COLUMNS_2)),
            "PractitionerRole.healthcareService",
            "",
        ),
        column(
            "telecom",
            list(&within(&CONTACT_POINT_COLUMNS)),
            "PractitionerRole.telecom",
            "",
        ),
        column(
            "availableTime",
            list(&within(&PRACTITIONER_ROLE_AVAILABLE_TIME_COLUMNS)),
            "PractitionerRole.availableTime",
            "",
        ),
        column(
            "notAvailable",
            list(&within(&PRACTITIONER_ROLE_NOT_AVAILABLE_COLUMNS)),
            "PractitionerRole.notAvailable",
            "",
        ),
        column(
            "availabilityExceptions",
            TEXT,
            "PractitionerRole.availabilityExceptions",
            "",
        ),
        column(
            "endpoint",
            list(&within(&REFERENCE_COLUMNS_2)),
            "PractitionerRole.endpoint",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "PractitionerRole.meta.lastUpdated",
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
