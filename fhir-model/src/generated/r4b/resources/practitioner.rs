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
#[derive(Default)]
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
    Practitioner, PRACTITIONER, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language,
    4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => identifier,
    9 => active, 10 => name, 11 => telecom, 12 => address, 13 => gender, 14 =>
    birth_date, 15 => photo, 16 => qualification, 17 => communication]
);
/// The definition of `Practitioner`.
pub static PRACTITIONER: TypeDef = TypeDef {
    name: "Practitioner",
    path: "Practitioner",
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
        one("active", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("name", 0, 0, Ty::Type(&HUMAN_NAME)).summary(),
        one("telecom", 0, 0, Ty::Type(&CONTACT_POINT)).summary(),
        one("address", 0, 0, Ty::Type(&ADDRESS)).summary(),
        one("gender", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&ADMINISTRATIVE_GENDER)
            .summary(),
        one("birthDate", 0, 1, Ty::Primitive(Primitive::Date)).summary(),
        one("photo", 0, 0, Ty::Type(&ATTACHMENT)),
        one("qualification", 0, 0, Ty::Type(&PRACTITIONER_QUALIFICATION)),
        one("communication", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `Practitioner.qualification`
#[derive(Default)]
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
    PractitionerQualification, PRACTITIONER_QUALIFICATION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => identifier, 4 => code, 5 => period, 6 => issuer]
);
/// The definition of `Practitioner.qualification`.
pub static PRACTITIONER_QUALIFICATION: TypeDef = TypeDef {
    name: "PractitionerQualification",
    path: "Practitioner.qualification",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)),
        one("code", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("period", 0, 1, Ty::Type(&PERIOD)),
        one("issuer", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static PRACTITIONER_QUALIFICATION_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("identifier", list(&within(&IDENTIFIER_COLUMNS)), ".identifier", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("period", within(&PERIOD_COLUMNS), ".period", ""),
    column("issuer", within(&REFERENCE_COLUMNS_2), ".issuer", ""),
];
/// The table `practitioner`.
pub static PRACTITIONER_TABLE: TableDef = TableDef {
    name: "practitioner",
    doc: "One row for each Practitioner.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Practitioner.resourceType", ""),
        column("id", TEXT, "Practitioner.id", ""),
        column("meta", within(&META_COLUMNS), "Practitioner.meta", ""),
        column("implicitRules", TEXT, "Practitioner.implicitRules", ""),
        column("language", TEXT, "Practitioner.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Practitioner.text", ""),
        column("contained", list(&TEXT), "Practitioner.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Practitioner.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Practitioner.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Practitioner.identifier",
            "",
        ),
        column("active", BOOLEAN, "Practitioner.active", ""),
        column("name", list(&within(&HUMAN_NAME_COLUMNS)), "Practitioner.name", ""),
        column(
            "telecom",
            list(&within(&CONTACT_POINT_COLUMNS)),
            "Practitioner.telecom",
            "",
        ),
        column("address", list(&within(&ADDRESS_COLUMNS)), "Practitioner.address", ""),
        column("gender", TEXT, "Practitioner.gender", ""),
        column("birthDate", TEXT, "Practitioner.birthDate", ""),
        column("__birthDate_start", TIMESTAMP, "Practitioner.birthDate", ""),
        column("__birthDate_end", TIMESTAMP, "Practitioner.birthDate", ""),
        column("photo", list(&within(&ATTACHMENT_COLUMNS)), "Practitioner.photo", ""),
        column(
            "qualification",
            list(&within(&PRACTITIONER_QUALIFICATION_COLUMNS)),
            "Practitioner.qualification",
            "",
        ),
        column(
            "communication",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Practitioner.communication",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Practitioner.meta.lastUpdated",
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
