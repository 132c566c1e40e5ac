// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{DAYS_OF_WEEK, DaysOfWeek};
use super::super::datatypes::{
    Attachment, CodeableConcept, ContactPoint, Element, Extension, Identifier, Meta,
    Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ATTACHMENT_STRUCT, CODEABLE_CONCEPT_LIST, CODE_COLUMN_2, CONTACT_POINT_LIST,
    DESCRIPTION_COLUMN, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_TEXT,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_ATTACHMENT, OF_CODEABLE_CONCEPT, OF_CONTACT_POINT, OF_PERIOD, OF_REFERENCE,
    PERIOD_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `HealthcareService`
pub struct HealthcareService {
    /// `HealthcareService.id` · id · 0..1
    pub id: Element<String>,
    /// `HealthcareService.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `HealthcareService.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `HealthcareService.language` · code · 0..1
    pub language: Element<String>,
    /// `HealthcareService.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `HealthcareService.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `HealthcareService.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `HealthcareService.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `HealthcareService.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `HealthcareService.active` · boolean · 0..1
    pub active: Element<bool>,
    /// `HealthcareService.providedBy` · Reference to Organization · 0..1
    pub provided_by: Option<Box<Reference>>,
    /// `HealthcareService.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `HealthcareService.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `HealthcareService.specialty` · CodeableConcept · 0..*
    pub specialty: Vec<CodeableConcept>,
    /// `HealthcareService.location` · Reference to Location · 0..*
    pub location: Vec<Reference>,
    /// `HealthcareService.name` · string · 0..1
    pub name: Element<String>,
    /// `HealthcareService.comment` · string · 0..1
    pub comment: Element<String>,
    /// `HealthcareService.extraDetails` · markdown · 0..1
    pub extra_details: Element<String>,
    /// `HealthcareService.photo` · Attachment · 0..1
    pub photo: Option<Box<Attachment>>,
    /// `HealthcareService.telecom` · ContactPoint · 0..*
    pub telecom: Vec<ContactPoint>,
    /// `HealthcareService.coverageArea` · Reference to Location · 0..*
    pub coverage_area: Vec<Reference>,
    /// `HealthcareService.serviceProvisionCode` · CodeableConcept · 0..*
    pub service_provision_code: Vec<CodeableConcept>,
    /// `HealthcareService.eligibility` · HealthcareServiceEligibility · 0..*
    pub eligibility: Vec<HealthcareServiceEligibility>,
    /// `HealthcareService.program` · CodeableConcept · 0..*
    pub program: Vec<CodeableConcept>,
    /// `HealthcareService.characteristic` · CodeableConcept · 0..*
    pub characteristic: Vec<CodeableConcept>,
    /// `HealthcareService.communication` · CodeableConcept · 0..*
    pub communication: Vec<CodeableConcept>,
    /// `HealthcareService.referralMethod` · CodeableConcept · 0..*
    pub referral_method: Vec<CodeableConcept>,
    /// `HealthcareService.appointmentRequired` · boolean · 0..1
    pub appointment_required: Element<bool>,
    /// `HealthcareService.availableTime` · HealthcareServiceAvailableTime · 0..*
    pub available_time: Vec<HealthcareServiceAvailableTime>,
    /// `HealthcareService.notAvailable` · HealthcareServiceNotAvailable · 0..*
    pub not_available: Vec<HealthcareServiceNotAvailable>,
    /// `HealthcareService.availabilityExceptions` · string · 0..1
    pub availability_exceptions: Element<String>,
    /// `HealthcareService.endpoint` · Reference to Endpoint · 0..*
    pub endpoint: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    HealthcareService, HEALTHCARE_SERVICE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, active, provided_by, category,
    type_, specialty, location, name, comment, extra_details, photo, telecom,
    coverage_area, service_provision_code, eligibility, program, characteristic,
    communication, referral_method, appointment_required, available_time, not_available,
    availability_exceptions, endpoint]
);
/// The definition of `HealthcareService`.
pub static HEALTHCARE_SERVICE: TypeDef = TypeDef {
    name: "HealthcareService",
    path: "HealthcareService",
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
        summary("providedBy", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("category", 0, 0, OF_CODEABLE_CONCEPT),
        summary("type", 0, 0, OF_CODEABLE_CONCEPT),
        summary("specialty", 0, 0, OF_CODEABLE_CONCEPT),
        summary("location", 0, 0, OF_REFERENCE).to(&["Location"]),
        HAS_NAME,
        summary("comment", 0, 1, OF_STRING),
        one("extraDetails", 0, 1, OF_MARKDOWN),
        summary("photo", 0, 1, OF_ATTACHMENT),
        one("telecom", 0, 0, OF_CONTACT_POINT),
        one("coverageArea", 0, 0, OF_REFERENCE).to(&["Location"]),
        one("serviceProvisionCode", 0, 0, OF_CODEABLE_CONCEPT),
        one("eligibility", 0, 0, of(&HEALTHCARE_SERVICE_ELIGIBILITY)),
        one("program", 0, 0, OF_CODEABLE_CONCEPT),
        one("characteristic", 0, 0, OF_CODEABLE_CONCEPT),
        one("communication", 0, 0, OF_CODEABLE_CONCEPT),
        one("referralMethod", 0, 0, OF_CODEABLE_CONCEPT),
        one("appointmentRequired", 0, 1, OF_BOOLEAN),
        one("availableTime", 0, 0, of(&HEALTHCARE_SERVICE_AVAILABLE_TIME)),
        one("notAvailable", 0, 0, of(&HEALTHCARE_SERVICE_NOT_AVAILABLE)),
        one("availabilityExceptions", 0, 1, OF_STRING),
        one("endpoint", 0, 0, OF_REFERENCE).to(&["Endpoint"]),
    ],
    keys: Lazy::new(),
};
/// `HealthcareService.eligibility`
pub struct HealthcareServiceEligibility {
    /// `HealthcareService.eligibility.id` · string · 0..1
    pub id: Option<String>,
    /// `HealthcareService.eligibility.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `HealthcareService.eligibility.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `HealthcareService.eligibility.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `HealthcareService.eligibility.comment` · markdown · 0..1
    pub comment: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    HealthcareServiceEligibility, HEALTHCARE_SERVICE_ELIGIBILITY, [id, extension,
    modifier_extension, code, comment]
);
/// The definition of `HealthcareService.eligibility`.
pub static HEALTHCARE_SERVICE_ELIGIBILITY: TypeDef = TypeDef {
    name: "HealthcareServiceEligibility",
    path: "HealthcareService.eligibility",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
        one("comment", 0, 1, OF_MARKDOWN),
    ],
    keys: Lazy::new(),
};
/// `HealthcareService.availableTime`
pub struct HealthcareServiceAvailableTime {
    /// `HealthcareService.availableTime.id` · string · 0..1
    pub id: Option<String>,
    /// `HealthcareService.availableTime.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `HealthcareService.availableTime.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `HealthcareService.availableTime.daysOfWeek` · code · 0..*
    pub days_of_week: Vec<Element<DaysOfWeek>>,
    /// `HealthcareService.availableTime.allDay` · boolean · 0..1
    pub all_day: Element<bool>,
    /// `HealthcareService.availableTime.availableStartTime` · time · 0..1
    pub available_start_time: Element<Time>,
    /// `HealthcareService.availableTime.availableEndTime` · time · 0..1
    pub available_end_time: Element<Time>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    HealthcareServiceAvailableTime, HEALTHCARE_SERVICE_AVAILABLE_TIME, [id, extension,
    modifier_extension, days_of_week, all_day, available_start_time, available_end_time]
);
/// The definition of `HealthcareService.availableTime`.
pub static HEALTHCARE_SERVICE_AVAILABLE_TIME: TypeDef = TypeDef {
    name: "HealthcareServiceAvailableTime",
    path: "HealthcareService.availableTime",
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
/// `HealthcareService.notAvailable`
pub struct HealthcareServiceNotAvailable {
    /// `HealthcareService.notAvailable.id` · string · 0..1
    pub id: Option<String>,
    /// `HealthcareService.notAvailable.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `HealthcareService.notAvailable.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `HealthcareService.notAvailable.description` · string · 1..1
    pub description: Element<String>,
    /// `HealthcareService.notAvailable.during` · Period · 0..1
    pub during: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    HealthcareServiceNotAvailable, HEALTHCARE_SERVICE_NOT_AVAILABLE, [id, extension,
    modifier_extension, description, during]
);
/// The definition of `HealthcareService.notAvailable`.
pub static HEALTHCARE_SERVICE_NOT_AVAILABLE: TypeDef = TypeDef {
    name: "HealthcareServiceNotAvailable",
    path: "HealthcareService.notAvailable",
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
pub(crate) static HEALTHCARE_SERVICE_ELIGIBILITY_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".comment", TEXT),
];
pub(crate) static HEALTHCARE_SERVICE_AVAILABLE_TIME_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".daysOfWeek", TEXTS),
    column(".allDay", BOOLEAN),
    column(".availableStartTime", TEXT),
    column(".availableEndTime", TEXT),
];
pub(crate) static HEALTHCARE_SERVICE_NOT_AVAILABLE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".during", PERIOD_STRUCT),
];
/// The table `healthcare_service`.
pub static HEALTHCARE_SERVICE_TABLE: TableDef = TableDef {
    name: "healthcare_service",
    doc: "One row for each HealthcareService.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("HealthcareService.resourceType", TEXT),
        column("HealthcareService.id", TEXT),
        column("HealthcareService.meta", META_STRUCT),
        column("HealthcareService.implicitRules", TEXT),
        column("HealthcareService.language", TEXT),
        column("HealthcareService.text", NARRATIVE_STRUCT),
        column("HealthcareService.contained", TEXTS),
        column("HealthcareService.extension", EXTENSION_TEXTS),
        column("HealthcareService.modifierExtension", EXTENSION_TEXTS),
        column("HealthcareService.identifier", IDENTIFIER_LIST),
        column("HealthcareService.active", BOOLEAN),
        column("HealthcareService.providedBy", REFERENCE_STRUCT_2),
        column("HealthcareService.category", CODEABLE_CONCEPT_LIST),
        column("HealthcareService.type", CODEABLE_CONCEPT_LIST),
        column("HealthcareService.specialty", CODEABLE_CONCEPT_LIST),
        column("HealthcareService.location", REFERENCE_LIST_2),
        column("HealthcareService.name", TEXT),
        column("HealthcareService.comment", TEXT),
        column("HealthcareService.extraDetails", TEXT),
        column("HealthcareService.photo", ATTACHMENT_STRUCT),
        column("HealthcareService.telecom", CONTACT_POINT_LIST),
        column("HealthcareService.coverageArea", REFERENCE_LIST_2),
        column("HealthcareService.serviceProvisionCode", CODEABLE_CONCEPT_LIST),
        column(
            "HealthcareService.eligibility",
            list(&within(&HEALTHCARE_SERVICE_ELIGIBILITY_COLUMNS)),
        ),
        column("HealthcareService.program", CODEABLE_CONCEPT_LIST),
        column("HealthcareService.characteristic", CODEABLE_CONCEPT_LIST),
        column("HealthcareService.communication", CODEABLE_CONCEPT_LIST),
        column("HealthcareService.referralMethod", CODEABLE_CONCEPT_LIST),
        column("HealthcareService.appointmentRequired", BOOLEAN),
        column(
            "HealthcareService.availableTime",
            list(&within(&HEALTHCARE_SERVICE_AVAILABLE_TIME_COLUMNS)),
        ),
        column(
            "HealthcareService.notAvailable",
            list(&within(&HEALTHCARE_SERVICE_NOT_AVAILABLE_COLUMNS)),
        ),
        column("HealthcareService.availabilityExceptions", TEXT),
        column("HealthcareService.endpoint", REFERENCE_LIST_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "HealthcareService.meta.lastUpdated"),
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
