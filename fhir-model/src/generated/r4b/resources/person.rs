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
#[derive(Default)]
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
    Person, PERSON, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 => text, 5
    => contained, 6 => extension, 7 => modifier_extension, 8 => identifier, 9 => name, 10
    => telecom, 11 => gender, 12 => birth_date, 13 => address, 14 => photo, 15 =>
    managing_organization, 16 => active, 17 => link]
);
/// The definition of `Person`.
pub static PERSON: TypeDef = TypeDef {
    name: "Person",
    path: "Person",
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
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)),
        one("name", 0, 0, Ty::Type(&HUMAN_NAME)).summary(),
        one("telecom", 0, 0, Ty::Type(&CONTACT_POINT)).summary(),
        one("gender", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&ADMINISTRATIVE_GENDER)
            .summary(),
        one("birthDate", 0, 1, Ty::Primitive(Primitive::Date)).summary(),
        one("address", 0, 0, Ty::Type(&ADDRESS)),
        one("photo", 0, 1, Ty::Type(&ATTACHMENT)),
        one("managingOrganization", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Organization"])
            .summary(),
        one("active", 0, 1, Ty::Primitive(Primitive::Boolean)).summary().modifier(),
        one("link", 0, 0, Ty::Type(&PERSON_LINK)),
    ],
    keys: Lazy::new(),
};
/// `Person.link`
#[derive(Default)]
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
record!(
    PersonLink, PERSON_LINK, [0 => id, 1 => extension, 2 => modifier_extension, 3 =>
    target, 4 => assurance]
);
/// The definition of `Person.link`.
pub static PERSON_LINK: TypeDef = TypeDef {
    name: "PersonLink",
    path: "Person.link",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("target", 1, 1, Ty::Type(&REFERENCE))
            .to(&["Patient", "Person", "Practitioner", "RelatedPerson"]),
        one("assurance", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&IDENTITY_ASSURANCE_LEVEL),
    ],
    keys: Lazy::new(),
};
pub(crate) static PERSON_LINK_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("target", within(&REFERENCE_COLUMNS_2), ".target", ""),
    column("assurance", TEXT, ".assurance", ""),
];
/// The table `person`.
pub static PERSON_TABLE: TableDef = TableDef {
    name: "person",
    doc: "One row for each Person.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Person.resourceType", ""),
        column("id", TEXT, "Person.id", ""),
        column("meta", within(&META_COLUMNS), "Person.meta", ""),
        column("implicitRules", TEXT, "Person.implicitRules", ""),
        column("language", TEXT, "Person.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Person.text", ""),
        column("contained", list(&TEXT), "Person.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Person.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Person.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Person.identifier",
            "",
        ),
        column("name", list(&within(&HUMAN_NAME_COLUMNS)), "Person.name", ""),
        column("telecom", list(&within(&CONTACT_POINT_COLUMNS)), "Person.telecom", ""),
        column("gender", TEXT, "Person.gender", ""),
        column("birthDate", TEXT, "Person.birthDate", ""),
        column("__birthDate_start", TIMESTAMP, "Person.birthDate", ""),
        column("__birthDate_end", TIMESTAMP, "Person.birthDate", ""),
        column("address", list(&within(&ADDRESS_COLUMNS)), "Person.address", ""),
        column("photo", within(&ATTACHMENT_COLUMNS), "Person.photo", ""),
        column(
            "managingOrganization",
            within(&REFERENCE_COLUMNS_2),
            "Person.managingOrganization",
            "",
        ),
        column("active", BOOLEAN, "Person.active", ""),
        column("link", list(&within(&PERSON_LINK_COLUMNS)), "Person.link", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Person.meta.lastUpdated",
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
