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
/// `Practitioner`
pub struct Practitioner {
    /// `Practitioner.id` · id · 0..1
    pub id: Element<String>,
    /// `Practitioner.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Practitioner.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Practitioner.language` · code · 0..1
    pub language: Element<String>,
    /// `Practitioner.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Practitioner.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Practitioner.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Practitioner.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Practitioner.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Practitioner.active` · boolean · 0..1
    pub active: Element<bool>,
    /// `Practitioner.name` · HumanName · 0..*
    pub name: Vec<HumanName>,
    /// `Practitioner.telecom` · ContactPoint · 0..*
    pub telecom: Vec<ContactPoint>,
    /// `Practitioner.address` · Address · 0..*
    pub address: Vec<Address>,
    /// `Practitioner.gender` · code · 0..1
    pub gender: Element<AdministrativeGender>,
    /// `Practitioner.birthDate` · date · 0..1
    pub birth_date: Element<Date>,
    /// `Practitioner.photo` · Attachment · 0..*
    pub photo: Vec<Attachment>,
    /// `Practitioner.qualification` · PractitionerQualification · 0..*
    pub qualification: Vec<PractitionerQualification>,
    /// `Practitioner.communication` · CodeableConcept · 0..*
    pub communication: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Practitioner, PRACTITIONER, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, active, name, telecom, address, gender,
    birth_date, photo, qualification, communication]
);
/// The definition of `Practitioner`.
pub static PRACTITIONER: TypeDef = TypeDef {
    name: "Practitioner",
    path: "Practitioner",
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
        summary("active", 0, 1, OF_BOOLEAN),
        summary("name", 0, 0, of(&HUMAN_NAME)),
        summary("telecom", 0, 0, of(&CONTACT_POINT)),
        summary("address", 0, 0, of(&ADDRESS)),
        summary("gender", 0, 1, OF_CODE).codes(&ADMINISTRATIVE_GENDER),
        summary("birthDate", 0, 1, OF_DATE),
        one("photo", 0, 0, of(&ATTACHMENT)),
        one("qualification", 0, 0, of(&PRACTITIONER_QUALIFICATION)),
        one("communication", 0, 0, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `Practitioner.qualification`
pub struct PractitionerQualification {
    /// `Practitioner.qualification.id` · string · 0..1
    pub id: Option<String>,
    /// `Practitioner.qualification.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Practitioner.qualification.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Practitioner.qualification.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Practitioner.qualification.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Practitioner.qualification.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `Practitioner.qualification.issuer` · Reference to Organization · 0..1
    pub issuer: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PractitionerQualification, PRACTITIONER_QUALIFICATION, [id, extension,
    modifier_extension, identifier, code, period, issuer]
);
/// The definition of `Practitioner.qualification`.
pub static PRACTITIONER_QUALIFICATION: TypeDef = TypeDef {
    name: "PractitionerQualification",
    path: "Practitioner.qualification",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("identifier", 0, 0, of(&IDENTIFIER)),
        one("code", 1, 1, of(&CODEABLE_CONCEPT)),
        one("period", 0, 1, of(&PERIOD)),
        one("issuer", 0, 1, of(&REFERENCE)).to(&["Organization"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static PRACTITIONER_QUALIFICATION_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", list(&within(&IDENTIFIER_COLUMNS)), ".identifier"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
    column("issuer", within(&REFERENCE_COLUMNS_2), ".issuer"),
];
/// The table `practitioner`.
pub static PRACTITIONER_TABLE: TableDef = TableDef {
    name: "practitioner",
    doc: "One row for each Practitioner.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Practitioner.resourceType"),
        column("id", TEXT, "Practitioner.id"),
        column("meta", within(&META_COLUMNS), "Practitioner.meta"),
        column("implicitRules", TEXT, "Practitioner.implicitRules"),
        column("language", TEXT, "Practitioner.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Practitioner.text"),
        column("contained", TEXTS, "Practitioner.contained"),
        column("extension", EXTENSION_TEXTS, "Practitioner.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Practitioner.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Practitioner.identifier",
        ),
        column("active", BOOLEAN, "Practitioner.active"),
        column("name", list(&within(&HUMAN_NAME_COLUMNS)), "Practitioner.name"),
        column("telecom", list(&within(&CONTACT_POINT_COLUMNS)), "Practitioner.telecom"),
        column("address", list(&within(&ADDRESS_COLUMNS)), "Practitioner.address"),
        column("gender", TEXT, "Practitioner.gender"),
        column("birthDate", TEXT, "Practitioner.birthDate"),
        column("__birthDate_start", TIMESTAMP, "Practitioner.birthDate"),
        column("__birthDate_end", TIMESTAMP, "Practitioner.birthDate"),
        column("photo", list(&within(&ATTACHMENT_COLUMNS)), "Practitioner.photo"),
        column(
            "qualification",
            list(&within(&PRACTITIONER_QUALIFICATION_COLUMNS)),
            "Practitioner.qualification",
        ),
        column(
            "communication",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Practitioner.communication",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Practitioner.meta.lastUpdated"),
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
