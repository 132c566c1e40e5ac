// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    Address, CodeableConcept, ContactPoint, Element, Extension, HumanName, Identifier,
    Meta, Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ADDRESS_LIST, ADDRESS_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CONTACT_POINT_LIST, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_TEXT,
    HUMAN_NAME_STRUCT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_ADDRESS, OF_CODEABLE_CONCEPT,
    OF_CONTACT_POINT, OF_HUMAN_NAME, OF_REFERENCE, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
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
    /// `Organization.telecom` · ContactPoint · 0..*
    pub telecom: Vec<ContactPoint>,
    /// `Organization.address` · Address · 0..*
    pub address: Vec<Address>,
    /// `Organization.partOf` · Reference to Organization · 0..1
    pub part_of: Option<Box<Reference>>,
    /// `Organization.contact` · OrganizationContact · 0..*
    pub contact: Vec<OrganizationContact>,
    /// `Organization.endpoint` · Reference to Endpoint · 0..*
    pub endpoint: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Organization, ORGANIZATION, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, active, type_, name, alias, telecom,
    address, part_of, contact, endpoint]
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
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER,
        summary("active", 0, 1, OF_BOOLEAN).modifier(),
        summary("type", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_NAME,
        one("alias", 0, 0, OF_STRING),
        one("telecom", 0, 0, OF_CONTACT_POINT),
        one("address", 0, 0, OF_ADDRESS),
        summary("partOf", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("contact", 0, 0, of(&ORGANIZATION_CONTACT)),
        one("endpoint", 0, 0, OF_REFERENCE).to(&["Endpoint"]),
    ],
    keys: Lazy::new(),
};
/// `Organization.contact`
pub struct OrganizationContact {
    /// `Organization.contact.id` · string · 0..1
    pub id: Option<String>,
    /// `Organization.contact.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Organization.contact.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Organization.contact.purpose` · CodeableConcept · 0..1
    pub purpose: Option<Box<CodeableConcept>>,
    /// `Organization.contact.name` · HumanName · 0..1
    pub name: Option<Box<HumanName>>,
    /// `Organization.contact.telecom` · ContactPoint · 0..*
    pub telecom: Vec<ContactPoint>,
    /// `Organization.contact.address` · Address · 0..1
    pub address: Option<Box<Address>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    OrganizationContact, ORGANIZATION_CONTACT, [id, extension, modifier_extension,
    purpose, name, telecom, address]
);
/// The definition of `Organization.contact`.
pub static ORGANIZATION_CONTACT: TypeDef = TypeDef {
    name: "OrganizationContact",
    path: "Organization.contact",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("purpose", 0, 1, OF_CODEABLE_CONCEPT),
        one("name", 0, 1, OF_HUMAN_NAME),
        one("telecom", 0, 0, OF_CONTACT_POINT),
        one("address", 0, 1, OF_ADDRESS),
    ],
    keys: Lazy::new(),
};
pub(crate) static ORGANIZATION_CONTACT_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".purpose", CODEABLE_CONCEPT_STRUCT),
    column(".name", HUMAN_NAME_STRUCT),
    column(".telecom", CONTACT_POINT_LIST),
    column(".address", ADDRESS_STRUCT),
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
        column("Organization.telecom", CONTACT_POINT_LIST),
        column("Organization.address", ADDRESS_LIST),
        column("Organization.partOf", REFERENCE_STRUCT_2),
        column("Organization.contact", list(&within(&ORGANIZATION_CONTACT_COLUMNS))),
        column("Organization.endpoint", REFERENCE_LIST_2),
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
