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
#[derive(Default)]
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
    Organization, ORGANIZATION, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language,
    4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => identifier,
    9 => active, 10 => type_, 11 => name, 12 => alias, 13 => telecom, 14 => address, 15
    => part_of, 16 => contact, 17 => endpoint]
);
/// The definition of `Organization`.
pub static ORGANIZATION: TypeDef = TypeDef {
    name: "Organization",
    path: "Organization",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("active", 0, 1, Ty::Primitive(Primitive::Boolean)).summary().modifier(),
        one("type", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("alias", 0, 0, Ty::Primitive(Primitive::String)),
        one("telecom", 0, 0, Ty::Type(&CONTACT_POINT)),
        one("address", 0, 0, Ty::Type(&ADDRESS)),
        one("partOf", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("contact", 0, 0, Ty::Type(&ORGANIZATION_CONTACT)),
        one("endpoint", 0, 0, Ty::Type(&REFERENCE)).to(&["Endpoint"]),
    ],
    keys: Lazy::new(),
};
/// `Organization.contact`
#[derive(Default)]
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
    OrganizationContact, ORGANIZATION_CONTACT, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => purpose, 4 => name, 5 => telecom, 6 => address]
);
/// The definition of `Organization.contact`.
pub static ORGANIZATION_CONTACT: TypeDef = TypeDef {
    name: "OrganizationContact",
    path: "Organization.contact",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("purpose", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("name", 0, 1, Ty::Type(&HUMAN_NAME)),
        one("telecom", 0, 0, Ty::Type(&CONTACT_POINT)),
        one("address", 0, 1, Ty::Type(&ADDRESS)),
    ],
    keys: Lazy::new(),
};
pub(crate) static ORGANIZATION_CONTACT_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("purpose", within(&CODEABLE_CONCEPT_COLUMNS), ".purpose", ""),
    column("name", within(&HUMAN_NAME_COLUMNS), ".name", ""),
    column("telecom", list(&within(&CONTACT_POINT_COLUMNS)), ".telecom", ""),
    column("address", within(&ADDRESS_COLUMNS), ".address", ""),
];
/// The table `organization`.
pub static ORGANIZATION_TABLE: TableDef = TableDef {
    name: "organization",
    doc: "One row for each Organization.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Organization.resourceType", ""),
        column("id", TEXT, "Organization.id", ""),
        column("meta", within(&META_COLUMNS), "Organization.meta", ""),
        column("implicitRules", TEXT, "Organization.implicitRules", ""),
        column("language", TEXT, "Organization.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Organization.text", ""),
        column("contained", list(&TEXT), "Organization.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Organization.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Organization.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Organization.identifier",
            "",
        ),
        column("active", BOOLEAN, "Organization.active", ""),
        column(
            "type",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Organization.type",
            "",
        ),
        column("name", TEXT, "Organization.name", ""),
        column("alias", list(&TEXT), "Organization.alias", ""),
        column(
            "telecom",
            list(&within(&CONTACT_POINT_COLUMNS)),
            "Organization.telecom",
            "",
        ),
        column("address", list(&within(&ADDRESS_COLUMNS)), "Organization.address", ""),
        column("partOf", within(&REFERENCE_COLUMNS_2), "Organization.partOf", ""),
        column(
            "contact",
            list(&within(&ORGANIZATION_CONTACT_COLUMNS)),
            "Organization.contact",
            "",
        ),
        column(
            "endpoint",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Organization.endpoint",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Organization.meta.lastUpdated",
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
