// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ADMINISTRATIVE_GENDER, AdministrativeGender, LINK_TYPE, LinkType,
};
use super::super::datatypes::{
    Address, Attachment, CodeableConcept, ContactPoint, Element, Extension, HumanName,
    Identifier, Meta, Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ADDRESS_LIST, ADDRESS_STRUCT, ATTACHMENT_LIST, CODEABLE_CONCEPT_LIST,
    CODEABLE_CONCEPT_STRUCT, CONTACT_POINT_LIST, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT,
    HUMAN_NAME_LIST, HUMAN_NAME_STRUCT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_ADDRESS, OF_ATTACHMENT,
    OF_CODEABLE_CONCEPT, OF_CONTACT_POINT, OF_HUMAN_NAME, OF_PERIOD, OF_REFERENCE,
    PERIOD_COLUMN, REFERENCE_LIST_2, REFERENCE_STRUCT_2, TYPE_COLUMN_2,
};
use crate::shorthand::*;
/// `Patient`
pub struct Patient {
    /// `Patient.id` · id · 0..1
    pub id: Element<String>,
    /// `Patient.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Patient.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Patient.language` · code · 0..1
    pub language: Element<String>,
    /// `Patient.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Patient.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Patient.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Patient.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Patient.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Patient.active` · boolean · 0..1
    pub active: Element<bool>,
    /// `Patient.name` · HumanName · 0..*
    pub name: Vec<HumanName>,
    /// `Patient.telecom` · ContactPoint · 0..*
    pub telecom: Vec<ContactPoint>,
    /// `Patient.gender` · code · 0..1
    pub gender: Element<AdministrativeGender>,
    /// `Patient.birthDate` · date · 0..1
    pub birth_date: Element<Date>,
    /// `Patient.deceased[x]` · boolean, dateTime · 0..1
    pub deceased: Option<PatientDeceased>,
    /// `Patient.address` · Address · 0..*
    pub address: Vec<Address>,
    /// `Patient.maritalStatus` · CodeableConcept · 0..1
    pub marital_status: Option<Box<CodeableConcept>>,
    /// `Patient.multipleBirth[x]` · boolean, integer · 0..1
    pub multiple_birth: Option<PatientMultipleBirth>,
    /// `Patient.photo` · Attachment · 0..*
    pub photo: Vec<Attachment>,
    /// `Patient.contact` · PatientContact · 0..*
    pub contact: Vec<PatientContact>,
    /// `Patient.communication` · PatientCommunication · 0..*
    pub communication: Vec<PatientCommunication>,
    /// `Patient.generalPractitioner` · Reference to Organization, Practitioner, PractitionerRole · 0..*
    pub general_practitioner: Vec<Reference>,
    /// `Patient.managingOrganization` · Reference to Organization · 0..1
    pub managing_organization: Option<Box<Reference>>,
    /// `Patient.link` · PatientLink · 0..*
    pub link: Vec<PatientLink>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Patient, PATIENT, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, active, name, telecom, gender, birth_date, deceased,
    address, marital_status, multiple_birth, photo, contact, communication,
    general_practitioner, managing_organization, link]
);
choice!(
    #[doc = " `Patient.deceased[x]`"] PatientDeceased, [Boolean(Element < bool >),
    DateTime(Element < DateTime >)]
);
choice!(
    #[doc = " `Patient.multipleBirth[x]`"] PatientMultipleBirth, [Boolean(Element < bool
    >), Integer(Element < i32 >)]
);
/// The definition of `Patient`.
pub static PATIENT: TypeDef = TypeDef {
    name: "Patient",
    path: "Patient",
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
            .summary()
            .modifier(),
        summary("address", 0, 0, OF_ADDRESS),
        one("maritalStatus", 0, 1, OF_CODEABLE_CONCEPT),
        choice(
            "multipleBirth",
            0,
            1,
            &[
                alternative("multipleBirthBoolean", OF_BOOLEAN),
                alternative("multipleBirthInteger", OF_INTEGER),
            ],
        ),
        one("photo", 0, 0, OF_ATTACHMENT),
        one("contact", 0, 0, of(&PATIENT_CONTACT)),
        one("communication", 0, 0, of(&PATIENT_COMMUNICATION)),
        one("generalPractitioner", 0, 0, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        summary("managingOrganization", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("link", 0, 0, of(&PATIENT_LINK)).modifier(),
    ],
    keys: Lazy::new(),
};
/// `Patient.contact`
pub struct PatientContact {
    /// `Patient.contact.id` · string · 0..1
    pub id: Option<String>,
    /// `Patient.contact.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Patient.contact.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Patient.contact.relationship` · CodeableConcept · 0..*
    pub relationship: Vec<CodeableConcept>,
    /// `Patient.contact.name` · HumanName · 0..1
    pub name: Option<Box<HumanName>>,
    /// `Patient.contact.telecom` · ContactPoint · 0..*
    pub telecom: Vec<ContactPoint>,
    /// `Patient.contact.address` · Address · 0..1
    pub address: Option<Box<Address>>,
    /// `Patient.contact.gender` · code · 0..1
    pub gender: Element<AdministrativeGender>,
    /// `Patient.contact.organization` · Reference to Organization · 0..1
    pub organization: Option<Box<Reference>>,
    /// `Patient.contact.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PatientContact, PATIENT_CONTACT, [id, extension, modifier_extension, relationship,
    name, telecom, address, gender, organization, period]
);
/// The definition of `Patient.contact`.
pub static PATIENT_CONTACT: TypeDef = TypeDef {
    name: "PatientContact",
    path: "Patient.contact",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("relationship", 0, 0, OF_CODEABLE_CONCEPT),
        one("name", 0, 1, OF_HUMAN_NAME),
        one("telecom", 0, 0, OF_CONTACT_POINT),
        one("address", 0, 1, OF_ADDRESS),
        one("gender", 0, 1, OF_CODE).codes(&ADMINISTRATIVE_GENDER),
        one("organization", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("period", 0, 1, OF_PERIOD),
    ],
    keys: Lazy::new(),
};
/// `Patient.communication`
pub struct PatientCommunication {
    /// `Patient.communication.id` · string · 0..1
    pub id: Option<String>,
    /// `Patient.communication.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Patient.communication.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Patient.communication.language` · CodeableConcept · 1..1
    pub language: Option<Box<CodeableConcept>>,
    /// `Patient.communication.preferred` · boolean · 0..1
    pub preferred: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PatientCommunication, PATIENT_COMMUNICATION, [id, extension, modifier_extension,
    language, preferred]
);
/// The definition of `Patient.communication`.
pub static PATIENT_COMMUNICATION: TypeDef = TypeDef {
    name: "PatientCommunication",
    path: "Patient.communication",
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
/// `Patient.link`
pub struct PatientLink {
    /// `Patient.link.id` · string · 0..1
    pub id: Option<String>,
    /// `Patient.link.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Patient.link.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Patient.link.other` · Reference to Patient, RelatedPerson · 1..1
    pub other: Option<Box<Reference>>,
    /// `Patient.link.type` · code · 1..1
    pub type_: Element<LinkType>,
    /// What has no place above.
    pub extra: Extra,
}
record!(PatientLink, PATIENT_LINK, [id, extension, modifier_extension, other, type_]);
/// The definition of `Patient.link`.
pub static PATIENT_LINK: TypeDef = TypeDef {
    name: "PatientLink",
    path: "Patient.link",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("other", 1, 1, OF_REFERENCE).to(&["Patient", "RelatedPerson"]),
        summary("type", 1, 1, OF_CODE).codes(&LINK_TYPE),
    ],
    keys: Lazy::new(),
};
pub(crate) static PATIENT_CONTACT_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".relationship", CODEABLE_CONCEPT_LIST),
    column(".name", HUMAN_NAME_STRUCT),
    column(".telecom", CONTACT_POINT_LIST),
    column(".address", ADDRESS_STRUCT),
    column(".gender", TEXT),
    column(".organization", REFERENCE_STRUCT_2),
    PERIOD_COLUMN,
];
pub(crate) static PATIENT_COMMUNICATION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".language", CODEABLE_CONCEPT_STRUCT),
    column(".preferred", BOOLEAN),
];
pub(crate) static PATIENT_LINK_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".other", REFERENCE_STRUCT_2),
    TYPE_COLUMN_2,
];
/// The table `patients`.
pub static PATIENT_TABLE: TableDef = TableDef {
    name: "patients",
    doc: "One row for each Patient.",
    ingestion: Ingestion::Cdc,
    key: &["id"],
    columns: &[
        column("Patient.resourceType", TEXT),
        column("Patient.id", TEXT),
        column("Patient.meta", META_STRUCT),
        column("Patient.identifier", IDENTIFIER_LIST),
        column("Patient.active", BOOLEAN),
        column("Patient.name", HUMAN_NAME_LIST),
        column("Patient.gender", TEXT),
        column("Patient.birthDate", TEXT),
        column("Patient.deceasedBoolean", BOOLEAN),
        column("Patient.deceasedDateTime", TEXT),
        derived("__birthDate_start", TIMESTAMP, "Patient.birthDate"),
        derived("__birthDate_end", TIMESTAMP, "Patient.birthDate"),
        derived("__deceasedDateTime_start", TIMESTAMP, "Patient.deceasedDateTime"),
        derived("__deceasedDateTime_end", TIMESTAMP, "Patient.deceasedDateTime"),
        column("Patient.implicitRules", TEXT),
        column("Patient.language", TEXT),
        column("Patient.text", NARRATIVE_STRUCT),
        column("Patient.contained", TEXTS),
        column("Patient.extension", EXTENSION_TEXTS),
        column("Patient.modifierExtension", EXTENSION_TEXTS),
        column("Patient.telecom", CONTACT_POINT_LIST),
        column("Patient.address", ADDRESS_LIST),
        column("Patient.maritalStatus", CODEABLE_CONCEPT_STRUCT),
        column("Patient.multipleBirthBoolean", BOOLEAN),
        column("Patient.multipleBirthInteger", INT32),
        column("Patient.photo", ATTACHMENT_LIST),
        column("Patient.contact", list(&within(&PATIENT_CONTACT_COLUMNS))),
        column("Patient.communication", list(&within(&PATIENT_COMMUNICATION_COLUMNS))),
        column("Patient.generalPractitioner", REFERENCE_LIST_2),
        column("Patient.managingOrganization", REFERENCE_STRUCT_2),
        column("Patient.link", list(&within(&PATIENT_LINK_COLUMNS))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Patient.meta.lastUpdated"),
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
