// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ADMINISTRATIVE_GENDER, AdministrativeGender, IDENTITY_ASSURANCE_LEVEL,
    IdentityAssuranceLevel,
};
use super::super::datatypes::{
    Address, Attachment, CodeableConcept, ContactPoint, Element, Extension, HumanName,
    Identifier, Meta, Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ADDRESS_LIST, ATTACHMENT_LIST, CODEABLE_CONCEPT_STRUCT, CONTACT_POINT_LIST,
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_TEXT,
    HUMAN_NAME_LIST, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NARRATIVE_STRUCT, OF_ADDRESS, OF_ATTACHMENT, OF_CODEABLE_CONCEPT, OF_CONTACT_POINT,
    OF_HUMAN_NAME, OF_REFERENCE, REFERENCE_STRUCT_2,
};
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
    /// `Person.active` · boolean · 0..1
    pub active: Element<bool>,
    /// `Person.name` · HumanName · 0..*
    pub name: Vec<HumanName>,
    /// `Person.telecom` · ContactPoint · 0..*
    pub telecom: Vec<ContactPoint>,
    /// `Person.gender` · code · 0..1
    pub gender: Element<AdministrativeGender>,
    /// `Person.birthDate` · date · 0..1
    pub birth_date: Element<Date>,
    /// `Person.deceased[x]` · boolean, dateTime · 0..1
    pub deceased: Option<PersonDeceased>,
    /// `Person.address` · Address · 0..*
    pub address: Vec<Address>,
    /// `Person.maritalStatus` · CodeableConcept · 0..1
    pub marital_status: Option<Box<CodeableConcept>>,
    /// `Person.photo` · Attachment · 0..*
    pub photo: Vec<Attachment>,
    /// `Person.communication` · PersonCommunication · 0..*
    pub communication: Vec<PersonCommunication>,
    /// `Person.managingOrganization` · Reference to Organization · 0..1
    pub managing_organization: Option<Box<Reference>>,
    /// `Person.link` · PersonLink · 0..*
    pub link: Vec<PersonLink>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Person, PERSON, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, active, name, telecom, gender, birth_date, deceased,
    address, marital_status, photo, communication, managing_organization, link]
);
choice!(
    #[doc = " `Person.deceased[x]`"] PersonDeceased, [Boolean(Element < bool >),
    DateTime(Element < DateTime >)]
);
/// The definition of `Person`.
pub static PERSON: TypeDef = TypeDef {
    name: "Person",
    path: "Person",
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
        summary("name", 0, 0, OF_HUMAN_NAME),
        summary("telecom", 0, 0, OF_CONTACT_POINT),
        summary("gender", 0, 1, OF_CODE).codes(&ADMINISTRATIVE_GENDER),
        summary("birthDate", 0, 1, OF_DATE),
        choice(
                "deceased",
                0,
                1,
                &[
                    alternative("deceasedBoolean", OF_BOOLEAN),
                    alternative("deceasedDateTime", OF_DATE_TIME),
                ],
            )
            .summary(),
        summary("address", 0, 0, OF_ADDRESS),
        one("maritalStatus", 0, 1, OF_CODEABLE_CONCEPT),
        one("photo", 0, 0, OF_ATTACHMENT),
        one("communication", 0, 0, of(&PERSON_COMMUNICATION)),
        summary("managingOrganization", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("link", 0, 0, of(&PERSON_LINK)),
    ],
    keys: Lazy::new(),
};
/// `Person.communication`
pub struct PersonCommunication {
    /// `Person.communication.id` · string · 0..1
    pub id: Option<String>,
    /// `Person.communication.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Person.communication.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Person.communication.language` · CodeableConcept · 1..1
    pub language: Option<Box<CodeableConcept>>,
    /// `Person.communication.preferred` · boolean · 0..1
    pub preferred: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PersonCommunication, PERSON_COMMUNICATION, [id, extension, modifier_extension,
    language, preferred]
);
/// The definition of `Person.communication`.
pub static PERSON_COMMUNICATION: TypeDef = TypeDef {
    name: "PersonCommunication",
    path: "Person.communication",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("language", 1, 1, OF_CODEABLE_CONCEPT),
        one("preferred", 0, 1, OF_BOOLEAN),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("target", 1, 1, OF_REFERENCE)
            .to(&["Patient", "Person", "Practitioner", "RelatedPerson"]),
        one("assurance", 0, 1, OF_CODE).codes(&IDENTITY_ASSURANCE_LEVEL),
    ],
    keys: Lazy::new(),
};
pub(crate) static PERSON_COMMUNICATION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".language", CODEABLE_CONCEPT_STRUCT),
    column(".preferred", BOOLEAN),
];
pub(crate) static PERSON_LINK_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".target", REFERENCE_STRUCT_2),
    column(".assurance", TEXT),
];
/// The table `person`.
pub static PERSON_TABLE: TableDef = TableDef {
    name: "person",
    doc: "One row for each Person.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Person.resourceType", TEXT),
        column("Person.id", TEXT),
        column("Person.meta", META_STRUCT),
        column("Person.implicitRules", TEXT),
        column("Person.language", TEXT),
        column("Person.text", NARRATIVE_STRUCT),
        column("Person.contained", TEXTS),
        column("Person.extension", EXTENSION_TEXTS),
        column("Person.modifierExtension", EXTENSION_TEXTS),
        column("Person.identifier", IDENTIFIER_LIST),
        column("Person.active", BOOLEAN),
        column("Person.name", HUMAN_NAME_LIST),
        column("Person.telecom", CONTACT_POINT_LIST),
        column("Person.gender", TEXT),
        column("Person.birthDate", TEXT),
        derived("__birthDate_start", TIMESTAMP, "Person.birthDate"),
        derived("__birthDate_end", TIMESTAMP, "Person.birthDate"),
        column("Person.deceasedBoolean", BOOLEAN),
        column("Person.deceasedDateTime", TEXT),
        derived("__deceasedDateTime_start", TIMESTAMP, "Person.deceasedDateTime"),
        derived("__deceasedDateTime_end", TIMESTAMP, "Person.deceasedDateTime"),
        column("Person.address", ADDRESS_LIST),
        column("Person.maritalStatus", CODEABLE_CONCEPT_STRUCT),
        column("Person.photo", ATTACHMENT_LIST),
        column("Person.communication", list(&within(&PERSON_COMMUNICATION_COLUMNS))),
        column("Person.managingOrganization", REFERENCE_STRUCT_2),
        column("Person.link", list(&within(&PERSON_LINK_COLUMNS))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Person.meta.lastUpdated"),
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
