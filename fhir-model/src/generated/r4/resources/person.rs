// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ADMINISTRATIVE_GENDER, AdministrativeGender, IDENTITY_ASSURANCE_LEVEL,
    IdentityAssuranceLevel,
};
use super::super::datatypes::{
    ADDRESS, ADDRESS_COLUMNS, ATTACHMENT, ATTACHMENT_COLUMNS, Address, Attachment,
    CONTACT_POINT, CONTACT_POINT_COLUMNS, ContactPoint, EXTENSION, Element, Extension,
    HUMAN_NAME, HUMAN_NAME_COLUMNS, HumanName, IDENTIFIER, IDENTIFIER_COLUMNS,
    Identifier, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
    REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Person`
pub struct Person {
    /// `Person.id` · id · 0..1
    pub id: Element<String>,
    /// `Person.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Person.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Person.language` · code · 0..1
    pub language: Element<String>,
    /// `Person.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Person.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Person.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Person.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Person.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Person.name` · HumanName · 0..*
    pub name: Vec<HumanName>,
    /// `Person.telecom` · ContactPoint · 0..*
    pub telecom: Vec<ContactPoint>,
    /// `Person.gender` · code · 0..1
    pub gender: Element<AdministrativeGender>,
    /// `Person.birthDate` · date · 0..1
    pub birth_date: Element<Date>,
    /// `Person.address` · Address · 0..*
    pub address: Vec<Address>,
    /// `Person.photo` · Attachment · 0..1
    pub photo: Option<Box<Attachment>>,
    /// `Person.managingOrganization` · Reference to Organization · 0..1
    pub managing_organization: Option<Box<Reference>>,
    /// `Person.active` · boolean · 0..1
    pub active: Element<bool>,
    /// `Person.link` · PersonLink · 0..*
    pub link: Vec<PersonLink>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Person, PERSON, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, name, telecom, gender, birth_date, address, photo,
    managing_organization, active, link]
);
/// The definition of `Person`.
pub static PERSON: TypeDef = TypeDef {
    name: "Person",
    path: "Person",
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
        one("identifier", 0, 0, of(&IDENTIFIER)),
        summary("name", 0, 0, of(&HUMAN_NAME)),
        summary("telecom", 0, 0, of(&CONTACT_POINT)),
        summary("gender", 0, 1, OF_CODE).codes(&ADMINISTRATIVE_GENDER),
        summary("birthDate", 0, 1, OF_DATE),
        one("address", 0, 0, of(&ADDRESS)),
        one("photo", 0, 1, of(&ATTACHMENT)),
        summary("managingOrganization", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        summary("active", 0, 1, OF_BOOLEAN).modifier(),
        one("link", 0, 0, of(&PERSON_LINK)),
    ],
    keys: Lazy::new(),
};
/// `Person.link`
pub struct PersonLink {
    /// `Person.link.id` · string · 0..1
    pub id: Option<String>,
    /// `Person.link.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Person.link.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Person.link.target` · Reference to Patient, Person, Practitioner, RelatedPerson · 1..1
    pub target: Option<Box<Reference>>,
    /// `Person.link.assurance` · code · 0..1
    pub assurance: Element<IdentityAssuranceLevel>,
    /// What has no place above.
    pub extra: Extra,
}
record!(PersonLink, PERSON_LINK, [id, extension, modifier_extension, target, assurance]);
/// The definition of `Person.link`.
pub static PERSON_LINK: TypeDef = TypeDef {
    name: "PersonLink",
    path: "Person.link",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("target", 1, 1, of(&REFERENCE))
            .to(&["Patient", "Person", "Practitioner", "RelatedPerson"]),
        one("assurance", 0, 1, OF_CODE).codes(&IDENTITY_ASSURANCE_LEVEL),
    ],
    keys: Lazy::new(),
};
pub(crate) static PERSON_LINK_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("target", within(&REFERENCE_COLUMNS_2), ".target"),
    column("assurance", TEXT, ".assurance"),
];
/// The table `person`.
pub static PERSON_TABLE: TableDef = TableDef {
    name: "person",
    doc: "One row for each Person.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Person.resourceType"),
        column("id", TEXT, "Person.id"),
        column("meta", within(&META_COLUMNS), "Person.meta"),
        column("implicitRules", TEXT, "Person.implicitRules"),
        column("language", TEXT, "Person.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Person.text"),
        column("contained", TEXTS, "Person.contained"),
        column("extension", EXTENSION_TEXTS, "Person.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Person.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Person.identifier"),
        column("name", list(&within(&HUMAN_NAME_COLUMNS)), "Person.name"),
        column("telecom", list(&within(&CONTACT_POINT_COLUMNS)), "Person.telecom"),
        column("gender", TEXT, "Person.gender"),
        column("birthDate", TEXT, "Person.birthDate"),
        column("__birthDate_start", TIMESTAMP, "Person.birthDate"),
        column("__birthDate_end", TIMESTAMP, "Person.birthDate"),
        column("address", list(&within(&ADDRESS_COLUMNS)), "Person.address"),
        column("photo", within(&ATTACHMENT_COLUMNS), "Person.photo"),
        column(
            "managingOrganization",
            within(&REFERENCE_COLUMNS_2),
            "Person.managingOrganization",
        ),
        column("active", BOOLEAN, "Person.active"),
        column("link", list(&within(&PERSON_LINK_COLUMNS)), "Person.link"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Person.meta.lastUpdated"),
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
