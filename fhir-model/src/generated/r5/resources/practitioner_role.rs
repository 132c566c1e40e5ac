// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    AVAILABILITY_COLUMNS, Availability, CodeableConcept, Element, ExtendedContactDetail,
    Extension, Identifier, Meta, Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, EXTENDED_CONTACT_DETAIL_LIST, HAS_CONTAINED, HAS_EXTENSION,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_PERIOD, HAS_TEXT, IDENTIFIER_LIST, META_STRUCT,
    NARRATIVE_STRUCT, OF_AVAILABILITY, OF_CODEABLE_CONCEPT, OF_EXTENDED_CONTACT_DETAIL,
    OF_REFERENCE, PERIOD_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        summary("active", 0, 1, OF_BOOLEAN),
        HAS_PERIOD,
        summary("practitioner", 0, 1, OF_REFERENCE).to(&["Practitioner"]),
        summary("organization", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("code", 0, 0, OF_CODEABLE_CONCEPT),
        summary("specialty", 0, 0, OF_CODEABLE_CONCEPT),
        summary("location", 0, 0, OF_REFERENCE).to(&["Location"]),
        one("healthcareService", 0, 0, OF_REFERENCE).to(&["HealthcareService"]),
        one("contact", 0, 0, OF_EXTENDED_CONTACT_DETAIL),
        one("characteristic", 0, 0, OF_CODEABLE_CONCEPT),
        one("communication", 0, 0, OF_CODEABLE_CONCEPT),
        one("availability", 0, 0, OF_AVAILABILITY),
        one("endpoint", 0, 0, OF_REFERENCE).to(&["Endpoint"]),
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
        column("PractitionerRole.contact", EXTENDED_CONTACT_DETAIL_LIST),
        column("PractitionerRole.characteristic", CODEABLE_CONCEPT_LIST),
        column("PractitionerRole.communication", CODEABLE_CONCEPT_LIST),
        column("PractitionerRole.availability", list(&within(&AVAILABILITY_COLUMNS))),
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
