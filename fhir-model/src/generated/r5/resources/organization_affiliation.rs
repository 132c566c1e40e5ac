// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENDED_CONTACT_DETAIL,
    EXTENDED_CONTACT_DETAIL_COLUMNS, EXTENSION, Element, ExtendedContactDetail,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
    /// `OrganizationAffiliation.contact` · ExtendedContactDetail · 0..*
    pub contact: Vec<ExtendedContactDetail>,
    /// `OrganizationAffiliation.endpoint` · Reference to Endpoint · 0..*
    pub endpoint: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    OrganizationAffiliation, ORGANIZATION_AFFILIATION, [id, meta, implicit_rules,
    language, text, contained, extension, modifier_extension, identifier, active, period,
    organization, participating_organization, network, code, specialty, location,
    healthcare_service, contact, endpoint]
);
/// The definition of `OrganizationAffiliation`.
pub static ORGANIZATION_AFFILIATION: TypeDef = TypeDef {
    name: "OrganizationAffiliation",
    path: "OrganizationAffiliation",
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
        summary("organization", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        summary("participatingOrganization", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        summary("network", 0, 0, of(&REFERENCE)).to(&["Organization"]),
        summary("code", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("specialty", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("location", 0, 0, of(&REFERENCE)).to(&["Location"]),
        one("healthcareService", 0, 0, of(&REFERENCE)).to(&["HealthcareService"]),
        one("contact", 0, 0, of(&EXTENDED_CONTACT_DETAIL)),
        one("endpoint", 0, 0, of(&REFERENCE)).to(&["Endpoint"]),
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
        column("resourceType", TEXT, "OrganizationAffiliation.resourceType"),
        column("id", TEXT, "OrganizationAffiliation.id"),
        column("meta", within(&META_COLUMNS), "OrganizationAffiliation.meta"),
        column("implicitRules", TEXT, "OrganizationAffiliation.implicitRules"),
        column("language", TEXT, "OrganizationAffiliation.language"),
        column("text", within(&NARRATIVE_COLUMNS), "OrganizationAffiliation.text"),
        column("contained", TEXTS, "OrganizationAffiliation.contained"),
        column("extension", EXTENSION_TEXTS, "OrganizationAffiliation.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "OrganizationAffiliation.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "OrganizationAffiliation.identifier",
        ),
        column("active", BOOLEAN, "OrganizationAffiliation.active"),
        column("period", within(&PERIOD_COLUMNS), "OrganizationAffiliation.period"),
        column(
            "organization",
            within(&REFERENCE_COLUMNS_2),
            "OrganizationAffiliation.organization",
        ),
        column(
            "participatingOrganization",
            within(&REFERENCE_COLUMNS_2),
            "OrganizationAffiliation.participatingOrganization",
        ),
        column(
            "network",
            list(&within(&REFERENCE_COLUMNS_2)),
            "OrganizationAffiliation.network",
        ),
        column(
            "code",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "OrganizationAffiliation.code",
        ),
        column(
            "specialty",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "OrganizationAffiliation.specialty",
        ),
        column(
            "location",
            list(&within(&REFERENCE_COLUMNS_2)),
            "OrganizationAffiliation.location",
        ),
        column(
            "healthcareService",
            list(&within(&REFERENCE_COLUMNS_2)),
            "OrganizationAffiliation.healthcareService",
        ),
        column(
            "contact",
            list(&within(&EXTENDED_CONTACT_DETAIL_COLUMNS)),
            "OrganizationAffiliation.contact",
        ),
        column(
            "endpoint",
            list(&within(&REFERENCE_COLUMNS_2)),
            "OrganizationAffiliation.endpoint",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "OrganizationAffiliation.meta.lastUpdated",
            ),
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
