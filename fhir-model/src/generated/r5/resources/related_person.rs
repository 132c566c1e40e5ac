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
#[derive(Default)]
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
    RelatedPerson, RELATED_PERSON, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => active, 10 => patient, 11 => relationship, 12 => name, 13 =>
    telecom, 14 => gender, 15 => birth_date, 16 => address, 17 => photo, 18 => period, 19
    => communication]
);
/// The definition of `RelatedPerson`.
pub static RELATED_PERSON: TypeDef = TypeDef {
    name: "RelatedPerson",
    path: "RelatedPerson",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("active", 0, 1, Ty::Primitive(Primitive::Boolean)).summary().modifier(),
        one("patient", 1, 1, Ty::Type(&REFERENCE)).to(&["Patient"]).summary(),
        one("relationship", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("name", 0, 0, Ty::Type(&HUMAN_NAME)).summary(),
        one("telecom", 0, 0, Ty::Type(&CONTACT_POINT)).summary(),
        one("gender", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&ADMINISTRATIVE_GENDER)
            .summary(),
        one("birthDate", 0, 1, Ty::Primitive(Primitive::Date)).summary(),
        one("address", 0, 0, Ty::Type(&ADDRESS)).summary(),
        one("photo", 0, 0, Ty::Type(&ATTACHMENT)),
        one("period", 0, 1, Ty::Type(&PERIOD)),
        one("communication", 0, 0, Ty::Type(&RELATED_PERSON_COMMUNICATION)),
    ],
    keys: Lazy::new(),
};
/// `RelatedPerson.communication`
#[derive(Default)]
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
    RelatedPersonCommunication, RELATED_PERSON_COMMUNICATION, [0 => id, 1 => extension, 2
    => modifier_extension, 3 => language, 4 => preferred]
);
/// The definition of `RelatedPerson.communication`.
pub static RELATED_PERSON_COMMUNICATION: TypeDef = TypeDef {
    name: "RelatedPersonCommunication",
    path: "RelatedPerson.communication",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("language", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("preferred", 0, 1, Ty::Primitive(Primitive::Boolean)),
    ],
    keys: Lazy::new(),
};
pub(crate) static RELATED_PERSON_COMMUNICATION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("language", within(&CODEABLE_CONCEPT_COLUMNS), ".language", ""),
    column("preferred", BOOLEAN, ".preferred", ""),
];
/// The table `related_person`.
pub static RELATED_PERSON_TABLE: TableDef = TableDef {
    name: "related_person",
    doc: "One row for each RelatedPerson.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "RelatedPerson.resourceType", ""),
        column("id", TEXT, "RelatedPerson.id", ""),
        column("meta", within(&META_COLUMNS), "RelatedPerson.meta", ""),
        column("implicitRules", TEXT, "RelatedPerson.implicitRules", ""),
        column("language", TEXT, "RelatedPerson.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "RelatedPerson.text", ""),
        column("contained", list(&TEXT), "RelatedPerson.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "RelatedPerson.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "RelatedPerson.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "RelatedPerson.identifier",
            "",
        ),
        column("active", BOOLEAN, "RelatedPerson.active", ""),
        column("patient", within(&REFERENCE_COLUMNS_2), "RelatedPerson.patient", ""),
        column(
            "relationship",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "RelatedPerson.relationship",
            "",
        ),
        column("name", list(&within(&HUMAN_NAME_COLUMNS)), "RelatedPerson.name", ""),
        column(
            "telecom",
            list(&within(&CONTACT_POINT_COLUMNS)),
            "RelatedPerson.telecom",
            "",
        ),
        column("gender", TEXT, "RelatedPerson.gender", ""),
        column("birthDate", TEXT, "RelatedPerson.birthDate", ""),
        column("__birthDate_start", TIMESTAMP, "RelatedPerson.birthDate", ""),
        column("__birthDate_end", TIMESTAMP, "RelatedPerson.birthDate", ""),
        column("address", list(&within(&ADDRESS_COLUMNS)), "RelatedPerson.address", ""),
        column("photo", list(&within(&ATTACHMENT_COLUMNS)), "RelatedPerson.photo", ""),
        column("period", within(&PERIOD_COLUMNS), "RelatedPerson.period", ""),
        column(
            "communication",
            list(&within(&RELATED_PERSON_COMMUNICATION_COLUMNS)),
            "RelatedPerson.communication",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "RelatedPerson.meta.lastUpdated",
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
