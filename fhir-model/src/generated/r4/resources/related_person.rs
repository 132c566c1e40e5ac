// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{ADMINISTRATIVE_GENDER, AdministrativeGender};
use super::super::datatypes::{
    Address, Attachment, CodeableConcept, ContactPoint, Element, Extension, HumanName,
    Identifier, Meta, Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ADDRESS_LIST, ATTACHMENT_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CONTACT_POINT_LIST, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT, HUMAN_NAME_LIST,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_ADDRESS, OF_ATTACHMENT, OF_CODEABLE_CONCEPT, OF_CONTACT_POINT, OF_HUMAN_NAME,
    OF_PERIOD, OF_REFERENCE, PERIOD_STRUCT, REFERENCE_STRUCT_2,
};
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
        summary("patient", 1, 1, OF_REFERENCE).to(&["Patient"]),
        summary("relationship", 0, 0, OF_CODEABLE_CONCEPT),
        summary("name", 0, 0, OF_HUMAN_NAME),
        summary("telecom", 0, 0, OF_CONTACT_POINT),
        summary("gender", 0, 1, OF_CODE).codes(&ADMINISTRATIVE_GENDER),
        summary("birthDate", 0, 1, OF_DATE),
        summary("address", 0, 0, OF_ADDRESS),
        one("photo", 0, 0, OF_ATTACHMENT),
        one("period", 0, 1, OF_PERIOD),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("language", 1, 1, OF_CODEABLE_CONCEPT),
        one("preferred", 0, 1, OF_BOOLEAN),
    ],
    keys: Lazy::new(),
};
pub(crate) static RELATED_PERSON_COMMUNICATION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".language", CODEABLE_CONCEPT_STRUCT),
    column(".preferred", BOOLEAN),
];
/// The table `related_person`.
pub static RELATED_PERSON_TABLE: TableDef = TableDef {
    name: "related_person",
    doc: "One row for each RelatedPerson.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("RelatedPerson.resourceType", TEXT),
        column("RelatedPerson.id", TEXT),
        column("RelatedPerson.meta", META_STRUCT),
        column("RelatedPerson.implicitRules", TEXT),
        column("RelatedPerson.language", TEXT),
        column("RelatedPerson.text", NARRATIVE_STRUCT),
        column("RelatedPerson.contained", TEXTS),
        column("RelatedPerson.extension", EXTENSION_TEXTS),
        column("RelatedPerson.modifierExtension", EXTENSION_TEXTS),
        column("RelatedPerson.identifier", IDENTIFIER_LIST),
        column("RelatedPerson.active", BOOLEAN),
        column("RelatedPerson.patient", REFERENCE_STRUCT_2),
        column("RelatedPerson.relationship", CODEABLE_CONCEPT_LIST),
        column("RelatedPerson.name", HUMAN_NAME_LIST),
        column("RelatedPerson.telecom", CONTACT_POINT_LIST),
        column("RelatedPerson.gender", TEXT),
        column("RelatedPerson.birthDate", TEXT),
        derived("__birthDate_start", TIMESTAMP, "RelatedPerson.birthDate"),
        derived("__birthDate_end", TIMESTAMP, "RelatedPerson.birthDate"),
        column("RelatedPerson.address", ADDRESS_LIST),
        column("RelatedPerson.photo", ATTACHMENT_LIST),
        column("RelatedPerson.period", PERIOD_STRUCT),
        column(
            "RelatedPerson.communication",
            list(&within(&RELATED_PERSON_COMMUNICATION_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "RelatedPerson.meta.lastUpdated"),
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
