// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CodeableConcept, ContactPoint, Element, Extension, Identifier, Meta, Narrative,
    Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CONTACT_POINT_LIST, HAS_CONTAINED, HAS_EXTENSION,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION_2, HAS_TEXT, IDENTIFIER_LIST, META_STRUCT, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_CONTACT_POINT, OF_PERIOD, OF_REFERENCE, PERIOD_STRUCT,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `OrganizationAffiliation`
pub struct OrganizationAffiliation {
    /// `OrganizationAffiliation.id` · id · 0..1
    pub id: Element<String>,
    /// `OrganizationAffiliation.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `OrganizationAffiliation.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `OrganizationAffiliation.language` · code · 0..1
    pub language: Element<String>,
    /// `OrganizationAffiliation.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `OrganizationAffiliation.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `OrganizationAffiliation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `OrganizationAffiliation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `OrganizationAffiliation.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `OrganizationAffiliation.active` · boolean · 0..1
    pub active: Element<bool>,
    /// `OrganizationAffiliation.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `OrganizationAffiliation.organization` · Reference to Organization · 0..1
    pub organization: Option<Box<Reference>>,
    /// `OrganizationAffiliation.participatingOrganization` · Reference to Organization · 0..1
    pub participating_organization: Option<Box<Reference>>,
    /// `OrganizationAffiliation.network` · Reference to Organization · 0..*
    pub network: Vec<Reference>,
    /// `OrganizationAffiliation.code` · CodeableConcept · 0..*
    pub code: Vec<CodeableConcept>,
    /// `OrganizationAffiliation.specialty` · CodeableConcept · 0..*
    pub specialty: Vec<CodeableConcept>,
    /// `OrganizationAffiliation.location` · Reference to Location · 0..*
    pub location: Vec<Reference>,
    /// `OrganizationAffiliation.healthcareService` · Reference to HealthcareService · 0..*
    pub healthcare_service: Vec<Reference>,
    /// `OrganizationAffiliation.telecom` · ContactPoint · 0..*
    pub telecom: Vec<ContactPoint>,
    /// `OrganizationAffiliation.endpoint` · Reference to Endpoint · 0..*
    pub endpoint: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    OrganizationAffiliation, ORGANIZATION_AFFILIATION, [id, meta, implicit_rules,
    language, text, contained, extension, modifier_extension, identifier, active, period,
    organization, participating_organization, network, code, specialty, location,
    healthcare_service, telecom, endpoint]
);
/// The definition of `OrganizationAffiliation`.
pub static ORGANIZATION_AFFILIATION: TypeDef = TypeDef {
    name: "OrganizationAffiliation",
    path: "OrganizationAffiliation",
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
        summary("organization", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("participatingOrganization", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("network", 0, 0, OF_REFERENCE).to(&["Organization"]),
        summary("code", 0, 0, OF_CODEABLE_CONCEPT),
        summary("specialty", 0, 0, OF_CODEABLE_CONCEPT),
        summary("location", 0, 0, OF_REFERENCE).to(&["Location"]),
        one("healthcareService", 0, 0, OF_REFERENCE).to(&["HealthcareService"]),
        summary("telecom", 0, 0, OF_CONTACT_POINT),
        one("endpoint", 0, 0, OF_REFERENCE).to(&["Endpoint"]),
    ],
    keys: Lazy::new(),
};
/// The table `organization_affiliation`.
pub static ORGANIZATION_AFFILIATION_TABLE: TableDef = TableDef {
    name: "organization_affiliation",
    doc: "One row for each OrganizationAffiliation.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("OrganizationAffiliation.resourceType", TEXT),
        column("OrganizationAffiliation.id", TEXT),
        column("OrganizationAffiliation.meta", META_STRUCT),
        column("OrganizationAffiliation.implicitRules", TEXT),
        column("OrganizationAffiliation.language", TEXT),
        column("OrganizationAffiliation.text", NARRATIVE_STRUCT),
        column("OrganizationAffiliation.contained", TEXTS),
        column("OrganizationAffiliation.extension", EXTENSION_TEXTS),
        column("OrganizationAffiliation.modifierExtension", EXTENSION_TEXTS),
        column("OrganizationAffiliation.identifier", IDENTIFIER_LIST),
        column("OrganizationAffiliation.active", BOOLEAN),
        column("OrganizationAffiliation.period", PERIOD_STRUCT),
        column("OrganizationAffiliation.organization", REFERENCE_STRUCT_2),
        column("OrganizationAffiliation.participatingOrganization", REFERENCE_STRUCT_2),
        column("OrganizationAffiliation.network", REFERENCE_LIST_2),
        column("OrganizationAffiliation.code", CODEABLE_CONCEPT_LIST),
        column("OrganizationAffiliation.specialty", CODEABLE_CONCEPT_LIST),
        column("OrganizationAffiliation.location", REFERENCE_LIST_2),
        column("OrganizationAffiliation.healthcareService", REFERENCE_LIST_2),
        column("OrganizationAffiliation.telecom", CONTACT_POINT_LIST),
        column("OrganizationAffiliation.endpoint", REFERENCE_LIST_2),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "OrganizationAffiliation.meta.lastUpdated",
            ),
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
