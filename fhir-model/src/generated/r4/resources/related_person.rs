// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{ADMINISTRATIVE_GENDER, AdministrativeGender};
use super::super::datatypes::{
    ADDRESS, ADDRESS_COLUMNS, ATTACHMENT, ATTACHMENT_COLUMNS, Address, Attachment,
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CONTACT_POINT, CONTACT_POINT_COLUMNS,
    CodeableConcept, ContactPoint, EXTENSION, Element, Extension, HUMAN_NAME,
    HUMAN_NAME_COLUMNS, HumanName, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META,
    META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS,
    Period, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `RelatedPerson`
pub struct RelatedPerson {
    /// `RelatedPerson.id` · id · 0..1
    pub id: Element<String>,
    /// `RelatedPerson.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `RelatedPerson.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `RelatedPerson.language` · code · 0..1
    pub language: Element<String>,
    /// `RelatedPerson.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `RelatedPerson.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `RelatedPerson.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RelatedPerson.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RelatedPerson.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `RelatedPerson.active` · boolean · 0..1
    pub active: Element<bool>,
    /// `RelatedPerson.patient` · Reference to Patient · 1..1
    pub patient: Option<Box<Reference>>,
    /// `RelatedPerson.relationship` · CodeableConcept · 0..*
    pub relationship: Vec<CodeableConcept>,
    /// `RelatedPerson.name` · HumanName · 0..*
    pub name: Vec<HumanName>,
    /// `RelatedPerson.telecom` · ContactPoint · 0..*
    pub telecom: Vec<ContactPoint>,
    /// `RelatedPerson.gender` · code · 0..1
    pub gender: Element<AdministrativeGender>,
    /// `RelatedPerson.birthDate` · date · 0..1
    pub birth_date: Element<Date>,
    /// `RelatedPerson.address` · Address · 0..*
    pub address: Vec<Address>,
    /// `RelatedPerson.photo` · Attachment · 0..*
    pub photo: Vec<Attachment>,
    /// `RelatedPerson.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `RelatedPerson.communication` · RelatedPersonCommunication · 0..*
    pub communication: Vec<RelatedPersonCommunication>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RelatedPerson, RELATED_PERSON, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, active, patient, relationship, name,
    telecom, gender, birth_date, address, photo, period, communication]
);
/// The definition of `RelatedPerson`.
pub static RELATED_PERSON: TypeDef = TypeDef {
    name: "RelatedPerson",
    path: "RelatedPerson",
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
        summary("patient", 1, 1, of(&REFERENCE)).to(&["Patient"]),
        summary("relationship", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("name", 0, 0, of(&HUMAN_NAME)),
        summary("telecom", 0, 0, of(&CONTACT_POINT)),
        summary("gender", 0, 1, OF_CODE).codes(&ADMINISTRATIVE_GENDER),
        summary("birthDate", 0, 1, OF_DATE),
        summary("address", 0, 0, of(&ADDRESS)),
        one("photo", 0, 0, of(&ATTACHMENT)),
        one("period", 0, 1, of(&PERIOD)),
        one("communication", 0, 0, of(&RELATED_PERSON_COMMUNICATION)),
    ],
    keys: Lazy::new(),
};
/// `RelatedPerson.communication`
pub struct RelatedPersonCommunication {
    /// `RelatedPerson.communication.id` · string · 0..1
    pub id: Option<String>,
    /// `RelatedPerson.communication.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RelatedPerson.communication.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RelatedPerson.communication.language` · CodeableConcept · 1..1
    pub language: Option<Box<CodeableConcept>>,
    /// `RelatedPerson.communication.preferred` · boolean · 0..1
    pub preferred: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RelatedPersonCommunication, RELATED_PERSON_COMMUNICATION, [id, extension,
    modifier_extension, language, preferred]
);
/// The definition of `RelatedPerson.communication`.
pub static RELATED_PERSON_COMMUNICATION: TypeDef = TypeDef {
    name: "RelatedPersonCommunication",
    path: "RelatedPerson.communication",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("language", 1, 1, of(&CODEABLE_CONCEPT)),
        one("preferred", 0, 1, OF_BOOLEAN),
    ],
    keys: Lazy::new(),
};
pub(crate) static RELATED_PERSON_COMMUNICATION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("language", within(&CODEABLE_CONCEPT_COLUMNS), ".language"),
    column("preferred", BOOLEAN, ".preferred"),
];
/// The table `related_person`.
pub static RELATED_PERSON_TABLE: TableDef = TableDef {
    name: "related_person",
    doc: "One row for each RelatedPerson.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "RelatedPerson.resourceType"),
        column("id", TEXT, "RelatedPerson.id"),
        column("meta", within(&META_COLUMNS), "RelatedPerson.meta"),
        column("implicitRules", TEXT, "RelatedPerson.implicitRules"),
        column("language", TEXT, "RelatedPerson.language"),
        column("text", within(&NARRATIVE_COLUMNS), "RelatedPerson.text"),
        column("contained", TEXTS, "RelatedPerson.contained"),
        column("extension", EXTENSION_TEXTS, "RelatedPerson.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "RelatedPerson.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "RelatedPerson.identifier",
        ),
        column("active", BOOLEAN, "RelatedPerson.active"),
        column("patient", within(&REFERENCE_COLUMNS_2), "RelatedPerson.patient"),
        column(
            "relationship",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "RelatedPerson.relationship",
        ),
        column("name", list(&within(&HUMAN_NAME_COLUMNS)), "RelatedPerson.name"),
        column(
            "telecom",
            list(&within(&CONTACT_POINT_COLUMNS)),
            "RelatedPerson.telecom",
        ),
        column("gender", TEXT, "RelatedPerson.gender"),
        column("birthDate", TEXT, "RelatedPerson.birthDate"),
        column("__birthDate_start", TIMESTAMP, "RelatedPerson.birthDate"),
        column("__birthDate_end", TIMESTAMP, "RelatedPerson.birthDate"),
        column("address", list(&within(&ADDRESS_COLUMNS)), "RelatedPerson.address"),
        column("photo", list(&within(&ATTACHMENT_COLUMNS)), "RelatedPerson.photo"),
        column("period", within(&PERIOD_COLUMNS), "RelatedPerson.period"),
        column(
            "communication",
            list(&within(&RELATED_PERSON_COMMUNICATION_COLUMNS)),
            "RelatedPerson.communication",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "RelatedPerson.meta.lastUpdated"),
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
