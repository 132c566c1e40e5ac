// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CodeableConcept, Element, ExtendedContactDetail, Extension, Identifier, Meta,
    Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODE_COLUMN_2, EXTENDED_CONTACT_DETAIL_LIST, EXTENSION_COLUMN,
    HAS_CONTAINED, HAS_DESCRIPTION_2, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER,
    HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_NAME, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_EXTENDED_CONTACT_DETAIL, OF_PERIOD, OF_REFERENCE, PERIOD_COLUMN, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        summary("active", 0, 1, OF_BOOLEAN).modifier(),
        summary("type", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_NAME,
        one("alias", 0, 0, OF_STRING),
        HAS_DESCRIPTION_2,
        one("contact", 0, 0, OF_EXTENDED_CONTACT_DETAIL),
        summary("partOf", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("endpoint", 0, 0, OF_REFERENCE).to(&["Endpoint"]),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER_2,
        one("code", 1, 1, OF_CODEABLE_CONCEPT),
        one("period", 0, 1, OF_PERIOD),
        one("issuer", 0, 1, OF_REFERENCE).to(&["Organization"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static ORGANIZATION_QUALIFICATION_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_LIST),
    CODE_COLUMN_2,
    PERIOD_COLUMN,
    column(".issuer", REFERENCE_STRUCT_2),
];
/// The table `organization`.
pub static ORGANIZATION_TABLE: TableDef = TableDef {
    name: "organization",
    doc: "One row for each Organization.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Organization.resourceType", TEXT),
        column("Organization.id", TEXT),
        column("Organization.meta", META_STRUCT),
        column("Organization.implicitRules", TEXT),
        column("Organization.language", TEXT),
        column("Organization.text", NARRATIVE_STRUCT),
        column("Organization.contained", TEXTS),
        column("Organization.extension", EXTENSION_TEXTS),
        column("Organization.modifierExtension", EXTENSION_TEXTS),
        column("Organization.identifier", IDENTIFIER_LIST),
        column("Organization.active", BOOLEAN),
        column("Organization.type", CODEABLE_CONCEPT_LIST),
        column("Organization.name", TEXT),
        column("Organization.alias", TEXTS),
        column("Organization.description", TEXT),
        column("Organization.contact", EXTENDED_CONTACT_DETAIL_LIST),
        column("Organization.partOf", REFERENCE_STRUCT_2),
        column("Organization.endpoint", REFERENCE_LIST_2),
        column(
            "Organization.qualification",
            list(&within(&ORGANIZATION_QUALIFICATION_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Organization.meta.lastUpdated"),
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
