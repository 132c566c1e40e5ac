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
#[derive(Default)]
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
    OrganizationAffiliation, ORGANIZATION_AFFILIATION, [0 => id, 1 => meta, 2 =>
    implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension, 7 =>
    modifier_extension, 8 => identifier, 9 => active, 10 => period, 11 => organization,
    12 => participating_organization, 13 => network, 14 => code, 15 => specialty, 16 =>
    location, 17 => healthcare_service, 18 => contact, 19 => endpoint]
);
/// The definition of `OrganizationAffiliation`.
pub static ORGANIZATION_AFFILIATION: TypeDef = TypeDef {
    name: "OrganizationAffiliation",
    path: "OrganizationAffiliation",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("active", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("period", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("organization", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("participatingOrganization", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Organization"])
            .summary(),
        one("network", 0, 0, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("code", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("specialty", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("location", 0, 0, Ty::Type(&REFERENCE)).to(&["Location"]).summary(),
        one("healthcareService", 0, 0, Ty::Type(&REFERENCE)).to(&["HealthcareService"]),
        one("contact", 0, 0, Ty::Type(&EXTENDED_CONTACT_DETAIL)),
        one("endpoint", 0, 0, Ty::Type(&REFERENCE)).to(&["Endpoint"]),
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
        column("resourceType", TEXT, "OrganizationAffiliation.resourceType", ""),
        column("id", TEXT, "OrganizationAffiliation.id", ""),
        column("meta", within(&META_COLUMNS), "OrganizationAffiliation.meta", ""),
        column("implicitRules", TEXT, "OrganizationAffiliation.implicitRules", ""),
        column("language", TEXT, "OrganizationAffiliation.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "OrganizationAffiliation.text", ""),
        column("contained", list(&TEXT), "OrganizationAffiliation.contained", ""),
        column(
            "extension",
            list(&EXTENSION_TEXT),
            "OrganizationAffiliation.extension",
            "",
        ),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "OrganizationAffiliation.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "OrganizationAffiliation.identifier",
            "",
        ),
        column("active", BOOLEAN, "OrganizationAffiliation.active", ""),
        column("period", within(&PERIOD_COLUMNS), "OrganizationAffiliation.period", ""),
        column(
            "organization",
            within(&REFERENCE_COLUMNS_2),
            "OrganizationAffiliation.organization",
            "",
        ),
        column(
            "participatingOrganization",
            within(&REFERENCE_COLUMNS_2),
            "OrganizationAffiliation.participatingOrganization",
            "",
        ),
        column(
            "network",
            list(&within(&REFERENCE_COLUMNS_2)),
            "OrganizationAffiliation.network",
            "",
        ),
        column(
            "code",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "OrganizationAffiliation.code",
            "",
        ),
        column(
            "specialty",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "OrganizationAffiliation.specialty",
            "",
        ),
        column(
            "location",
            list(&within(&REFERENCE_COLUMNS_2)),
            "OrganizationAffiliation.location",
            "",
        ),
        column(
            "healthcareService",
            list(&within(&REFERENCE_COLUMNS_2)),
            "OrganizationAffiliation.healthcareService",
            "",
        ),
        column(
            "contact",
            list(&within(&EXTENDED_CONTACT_DETAIL_COLUMNS)),
            "OrganizationAffiliation.contact",
            "",
        ),
        column(
            "endpoint",
            list(&within(&REFERENCE_COLUMNS_2)),
            "OrganizationAffiliation.endpoint",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "OrganizationAffiliation.meta.lastUpdated",
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
