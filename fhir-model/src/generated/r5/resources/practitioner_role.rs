// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    AVAILABILITY, AVAILABILITY_COLUMNS, Availability, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENDED_CONTACT_DETAIL,
    EXTENDED_CONTACT_DETAIL_COLUMNS, EXTENSION, Element, ExtendedContactDetail,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
    /// `PractitionerRole.contact` · ExtendedContactDetail · 0..*
    pub contact: Vec<ExtendedContactDetail>,
    /// `PractitionerRole.characteristic` · CodeableConcept · 0..*
    pub characteristic: Vec<CodeableConcept>,
    /// `PractitionerRole.communication` · CodeableConcept · 0..*
    pub communication: Vec<CodeableConcept>,
    /// `PractitionerRole.availability` · Availability · 0..*
    pub availability: Vec<Availability>,
    /// `PractitionerRole.endpoint` · Reference to Endpoint · 0..*
    pub endpoint: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PractitionerRole, PRACTITIONER_ROLE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, active, period, practitioner,
    organization, code, specialty, location, healthcare_service, contact, characteristic,
    communication, availability, endpoint]
);
/// The definition of `PractitionerRole`.
pub static PRACTITIONER_ROLE: TypeDef = TypeDef {
    name: "PractitionerRole",
    path: "PractitionerRole",
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
        summary("active", 0, 1, OF_BOOLEAN),
        summary("period", 0, 1, of(&PERIOD)),
        summary("practitioner", 0, 1, of(&REFERENCE)).to(&["Practitioner"]),
        summary("organization", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        summary("code", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("specialty", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("location", 0, 0, of(&REFERENCE)).to(&["Location"]),
        one("healthcareService", 0, 0, of(&REFERENCE)).to(&["HealthcareService"]),
        one("contact", 0, 0, of(&EXTENDED_CONTACT_DETAIL)),
        one("characteristic", 0, 0, of(&CODEABLE_CONCEPT)),
        one("communication", 0, 0, of(&CODEABLE_CONCEPT)),
        one("availability", 0, 0, of(&AVAILABILITY)),
        one("endpoint", 0, 0, of(&REFERENCE)).to(&["Endpoint"]),
    ],
    keys: Lazy::new(),
};
/// The table `practitioner_role`.
pub static PRACTITIONER_ROLE_TABLE: TableDef = TableDef {
    name: "practitioner_role",
    doc: "One row for each PractitionerRole.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "PractitionerRole.resourceType"),
        column("id", TEXT, "PractitionerRole.id"),
        column("meta", within(&META_COLUMNS), "PractitionerRole.meta"),
        column("implicitRules", TEXT, "PractitionerRole.implicitRules"),
        column("language", TEXT, "PractitionerRole.language"),
        column("text", within(&NARRATIVE_COLUMNS), "PractitionerRole.text"),
        column("contained", TEXTS, "PractitionerRole.contained"),
        column("extension", EXTENSION_TEXTS, "PractitionerRole.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "PractitionerRole.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "PractitionerRole.identifier",
        ),
        column("active", BOOLEAN, "PractitionerRole.active"),
        column("period", within(&PERIOD_COLUMNS), "PractitionerRole.period"),
        column(
            "practitioner",
            within(&REFERENCE_COLUMNS_2),
            "PractitionerRole.practitioner",
        ),
        column(
            "organization",
            within(&REFERENCE_COLUMNS_2),
            "PractitionerRole.organization",
        ),
        column(
            "code",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "PractitionerRole.code",
        ),
        column(
            "specialty",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "PractitionerRole.specialty",
        ),
        column(
            "location",
            list(&within(&REFERENCE_COLUMNS_2)),
            "PractitionerRole.location",
        ),
        column(
            "healthcareService",
            list(&within(&REFERENCE_COLUMNS_2)),
            "PractitionerRole.healthcareService",
        ),
        column(
            "contact",
            list(&within(&EXTENDED_CONTACT_DETAIL_COLUMNS)),
            "PractitionerRole.contact",
        ),
        column(
            "characteristic",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "PractitionerRole.characteristic",
        ),
        column(
            "communication",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "PractitionerRole.communication",
        ),
        column(
            "availability",
            list(&within(&AVAILABILITY_COLUMNS)),
            "PractitionerRole.availability",
        ),
        column(
            "endpoint",
            list(&within(&REFERENCE_COLUMNS_2)),
            "PractitionerRole.endpoint",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "PractitionerRole.meta.lastUpdated"),
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
