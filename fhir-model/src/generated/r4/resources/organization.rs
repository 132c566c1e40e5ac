// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    ADDRESS, ADDRESS_COLUMNS, Address, CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS,
    CONTACT_POINT, CONTACT_POINT_COLUMNS, CodeableConcept, ContactPoint, EXTENSION,
    Element, Extension, HUMAN_NAME, HUMAN_NAME_COLUMNS, HumanName, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("active", 0, 1, OF_BOOLEAN).modifier(),
        summary("type", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("name", 0, 1, OF_STRING),
        one("alias", 0, 0, OF_STRING),
        one("telecom", 0, 0, of(&CONTACT_POINT)),
        one("address", 0, 0, of(&ADDRESS)),
        summary("partOf", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        one("contact", 0, 0, of(&ORGANIZATION_CONTACT)),
        one("endpoint", 0, 0, of(&REFERENCE)).to(&["Endpoint"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("purpose", 0, 1, of(&CODEABLE_CONCEPT)),
        one("name", 0, 1, of(&HUMAN_NAME)),
        one("telecom", 0, 0, of(&CONTACT_POINT)),
        one("address", 0, 1, of(&ADDRESS)),
    ],
    keys: Lazy::new(),
};
pub(crate) static ORGANIZATION_CONTACT_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("purpose", within(&CODEABLE_CONCEPT_COLUMNS), ".purpose"),
    column("name", within(&HUMAN_NAME_COLUMNS), ".name"),
    column("telecom", list(&within(&CONTACT_POINT_COLUMNS)), ".telecom"),
    column("address", within(&ADDRESS_COLUMNS), ".address"),
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
        column("telecom", list(&within(&CONTACT_POINT_COLUMNS)), "Organization.telecom"),
        column("address", list(&within(&ADDRESS_COLUMNS)), "Organization.address"),
        column("partOf", within(&REFERENCE_COLUMNS_2), "Organization.partOf"),
        column(
            "contact",
            list(&within(&ORGANIZATION_CONTACT_COLUMNS)),
            "Organization.contact",
        ),
        column("endpoint", list(&within(&REFERENCE_COLUMNS_2)), "Organization.endpoint"),
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
