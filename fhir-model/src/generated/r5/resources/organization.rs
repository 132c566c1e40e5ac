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
/// `Organization`
pub struct Organization {
    /// `Organization.id` · id · 0..1
    pub id: Element<String>,
    /// `Organization.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Organization.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Organization.language` · code · 0..1
    pub language: Element<String>,
    /// `Organization.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Organization.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Organization.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Organization.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Organization.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Organization.active` · boolean · 0..1
    pub active: Element<bool>,
    /// `Organization.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `Organization.name` · string · 0..1
    pub name: Element<String>,
    /// `Organization.alias` · string · 0..*
    pub alias: Vec<Element<String>>,
    /// `Organization.description` · markdown · 0..1
    pub description: Element<String>,
    /// `Organization.contact` · ExtendedContactDetail · 0..*
    pub contact: Vec<ExtendedContactDetail>,
    /// `Organization.partOf` · Reference to Organization · 0..1
    pub part_of: Option<Box<Reference>>,
    /// `Organization.endpoint` · Reference to Endpoint · 0..*
    pub endpoint: Vec<Reference>,
    /// `Organization.qualification` · OrganizationQualification · 0..*
    pub qualification: Vec<OrganizationQualification>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Organization, ORGANIZATION, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, active, type_, name, alias, description,
    contact, part_of, endpoint, qualification]
);
/// The definition of `Organization`.
pub static ORGANIZATION: TypeDef = TypeDef {
    name: "Organization",
    path: "Organization",
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
        summary("active", 0, 1, OF_BOOLEAN).modifier(),
        summary("type", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("name", 0, 1, OF_STRING),
        one("alias", 0, 0, OF_STRING),
        summary("description", 0, 1, OF_MARKDOWN),
        one("contact", 0, 0, of(&EXTENDED_CONTACT_DETAIL)),
        summary("partOf", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        one("endpoint", 0, 0, of(&REFERENCE)).to(&["Endpoint"]),
        one("qualification", 0, 0, of(&ORGANIZATION_QUALIFICATION)),
    ],
    keys: Lazy::new(),
};
/// `Organization.qualification`
pub struct OrganizationQualification {
    /// `Organization.qualification.id` · string · 0..1
    pub id: Option<String>,
    /// `Organization.qualification.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Organization.qualification.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Organization.qualification.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Organization.qualification.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Organization.qualification.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `Organization.qualification.issuer` · Reference to Organization · 0..1
    pub issuer: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    OrganizationQualification, ORGANIZATION_QUALIFICATION, [id, extension,
    modifier_extension, identifier, code, period, issuer]
);
/// The definition of `Organization.qualification`.
pub static ORGANIZATION_QUALIFICATION: TypeDef = TypeDef {
    name: "OrganizationQualification",
    path: "Organization.qualification",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("identifier", 0, 0, of(&IDENTIFIER)),
        one("code", 1, 1, of(&CODEABLE_CONCEPT)),
        one("period", 0, 1, of(&PERIOD)),
        one("issuer", 0, 1, of(&REFERENCE)).to(&["Organization"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static ORGANIZATION_QUALIFICATION_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", list(&within(&IDENTIFIER_COLUMNS)), ".identifier"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
    column("issuer", within(&REFERENCE_COLUMNS_2), ".issuer"),
];
/// The table `organization`.
pub static ORGANIZATION_TABLE: TableDef = TableDef {
    name: "organization",
    doc: "One row for each Organization.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Organization.resourceType"),
        column("id", TEXT, "Organization.id"),
        column("meta", within(&META_COLUMNS), "Organization.meta"),
        column("implicitRules", TEXT, "Organization.implicitRules"),
        column("language", TEXT, "Organization.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Organization.text"),
        column("contained", TEXTS, "Organization.contained"),
        column("extension", EXTENSION_TEXTS, "Organization.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Organization.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Organization.identifier",
        ),
        column("active", BOOLEAN, "Organization.active"),
        column("type", list(&within(&CODEABLE_CONCEPT_COLUMNS)), "Organization.type"),
        column("name", TEXT, "Organization.name"),
        column("alias", TEXTS, "Organization.alias"),
        column("description", TEXT, "Organization.description"),
        column(
            "contact",
            list(&within(&EXTENDED_CONTACT_DETAIL_COLUMNS)),
            "Organization.contact",
        ),
        column("partOf", within(&REFERENCE_COLUMNS_2), "Organization.partOf"),
        column("endpoint", list(&within(&REFERENCE_COLUMNS_2)), "Organization.endpoint"),
        column(
            "qualification",
            list(&within(&ORGANIZATION_QUALIFICATION_COLUMNS)),
            "Organization.qualification",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Organization.meta.lastUpdated"),
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
