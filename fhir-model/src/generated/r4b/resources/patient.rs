// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ADMINISTRATIVE_GENDER, AdministrativeGender, LINK_TYPE, LinkType,
};
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
/// `Patient`
#[derive(Default)]
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
    Patient, PATIENT, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 => text,
    5 => contained, 6 => extension, 7 => modifier_extension, 8 => identifier, 9 =>
    active, 10 => name, 11 => telecom, 12 => gender, 13 => birth_date, 14 => deceased, 15
    => address, 16 => marital_status, 17 => multiple_birth, 18 => photo, 19 => contact,
    20 => communication, 21 => general_practitioner, 22 => managing_organization, 23 =>
    link]
);
choice!(
    #[doc = " `Patient.deceased[x]`"] PatientDeceased, [0 => Boolean(Element < bool >), 1
    => DateTime(Element < DateTime >)]
);
choice!(
    #[doc = " `Patient.multipleBirth[x]`"] PatientMultipleBirth, [0 => Boolean(Element <
    bool >), 1 => Integer(Element < i32 >)]
);
/// The definition of `Patient`.
pub static PATIENT: TypeDef = TypeDef {
    name: "Patient",
    path: "Patient",
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
        one("name", 0, 0, Ty::Type(&HUMAN_NAME)).summary(),
        one("telecom", 0, 0, Ty::Type(&CONTACT_POINT)).summary(),
        one("gender", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&ADMINISTRATIVE_GENDER)
            .summary(),
        one("birthDate", 0, 1, Ty::Primitive(Primitive::Date)).summary(),
        choice(
                "deceased",
                0,
                1,
                &[
                    alternative("deceasedBoolean", Ty::Primitive(Primitive::Boolean)),
                    alternative("deceasedDateTime", Ty::Primitive(Primitive::DateTime)),
                ],
            )
            .summary()
            .modifier(),
        one("address", 0, 0, Ty::Type(&ADDRESS)).summary(),
        one("maritalStatus", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        choice(
            "multipleBirth",
            0,
            1,
            &[
                alternative("multipleBirthBoolean", Ty::Primitive(Primitive::Boolean)),
                alternative("multipleBirthInteger", Ty::Primitive(Primitive::Integer)),
            ],
        ),
        one("photo", 0, 0, Ty::Type(&ATTACHMENT)),
        one("contact", 0, 0, Ty::Type(&PATIENT_CONTACT)),
        one("communication", 0, 0, Ty::Type(&PATIENT_COMMUNICATION)),
        one("generalPractitioner", 0, 0, Ty::Type(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("managingOrganization", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Organization"])
            .summary(),
        one("link", 0, 0, Ty::Type(&PATIENT_LINK)).summary().modifier(),
    ],
    keys: Lazy::new(),
};
/// `Patient.contact`
#[derive(Default)]
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
    PatientContact, PATIENT_CONTACT, [0 => id, 1 => extension, 2 => modifier_extension, 3
    => relationship, 4 => name, 5 => telecom, 6 => address, 7 => gender, 8 =>
    organization, 9 => period]
);
/// The definition of `Patient.contact`.
pub static PATIENT_CONTACT: TypeDef = TypeDef {
    name: "PatientContact",
    path: "Patient.contact",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("relationship", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("name", 0, 1, Ty::Type(&HUMAN_NAME)),
        one("telecom", 0, 0, Ty::Type(&CONTACT_POINT)),
        one("address", 0, 1, Ty::Type(&ADDRESS)),
        one("gender", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&ADMINISTRATIVE_GENDER),
        one("organization", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]),
        one("period", 0, 1, Ty::Type(&PERIOD)),
    ],
    keys: Lazy::new(),
};
/// `Patient.communication`
#[derive(Default)]
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
    PatientCommunication, PATIENT_COMMUNICATION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => language, 4 => preferred]
);
/// The definition of `Patient.communication`.
pub static PATIENT_COMMUNICATION: TypeDef = TypeDef {
    name: "PatientCommunication",
    path: "Patient.communication",
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
/// `Patient.link`
#[derive(Default)]
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
record!(
    PatientLink, PATIENT_LINK, [0 => id, 1 => extension, 2 => modifier_extension, 3 =>
    other, 4 => type_]
);
/// The definition of `Patient.link`.
pub static PATIENT_LINK: TypeDef = TypeDef {
    name: "PatientLink",
    path: "Patient.link",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("other", 1, 1, Ty::Type(&REFERENCE))
            .to(&["Patient", "RelatedPerson"])
            .summary(),
        one("type", 1, 1, Ty::Primitive(Primitive::Code)).codes(&LINK_TYPE).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static PATIENT_CONTACT_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column(
        "relationship",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".relationship",
        "",
    ),
    column("name", within(&HUMAN_NAME_COLUMNS), ".name", ""),
    column("telecom", list(&within(&CONTACT_POINT_COLUMNS)), ".telecom", ""),
    column("address", within(&ADDRESS_COLUMNS), ".address", ""),
    column("gender", TEXT, ".gender", ""),
    column("organization", within(&REFERENCE_COLUMNS_2), ".organization", ""),
    column("period", within(&PERIOD_COLUMNS), ".period", ""),
];
pub(crate) static PATIENT_COMMUNICATION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("language", within(&CODEABLE_CONCEPT_COLUMNS), ".language", ""),
    column("preferred", BOOLEAN, ".preferred", ""),
];
pub(crate) static PATIENT_LINK_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("other", within(&REFERENCE_COLUMNS_2), ".other", ""),
    column("type", TEXT, ".type", ""),
];
/// The table `patients`.
pub static PATIENT_TABLE: TableDef = TableDef {
    name: "patients",
    doc: "One row for each Patient.",
    ingestion: Ingestion::Cdc,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Patient.resourceType", ""),
        column("id", TEXT, "Patient.id", ""),
        column("meta", within(&META_COLUMNS), "Patient.meta", ""),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Patient.identifier",
            "",
        ),
        column("active", BOOLEAN, "Patient.active", ""),
        column("name", list(&within(&HUMAN_NAME_COLUMNS)), "Patient.name", ""),
        column("gender", TEXT, "Patient.gender", ""),
        column("birthDate", TEXT, "Patient.birthDate", ""),
        column("deceasedBoolean", BOOLEAN, "Patient.deceasedBoolean", ""),
        column("deceasedDateTime", TEXT, "Patient.deceasedDateTime", ""),
        column("__birthDate_start", TIMESTAMP, "Patient.birthDate", ""),
        column("__birthDate_end", TIMESTAMP, "Patient.birthDate", ""),
        column("__deceasedDateTime_start", TIMESTAMP, "Patient.deceasedDateTime", ""),
        column("__deceasedDateTime_end", TIMESTAMP, "Patient.deceasedDateTime", ""),
        column("implicitRules", TEXT, "Patient.implicitRules", ""),
        column("language", TEXT, "Patient.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Patient.text", ""),
        column("contained", list(&TEXT), "Patient.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Patient.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Patient.modifierExtension",
            "",
        ),
        column("telecom", list(&within(&CONTACT_POINT_COLUMNS)), "Patient.telecom", ""),
        column("address", list(&within(&ADDRESS_COLUMNS)), "Patient.address", ""),
        column(
            "maritalStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Patient.maritalStatus",
            "",
        ),
        column("multipleBirthBoolean", BOOLEAN, "Patient.multipleBirthBoolean", ""),
        column("multipleBirthInteger", INT32, "Patient.multipleBirthInteger", ""),
        column("photo", list(&within(&ATTACHMENT_COLUMNS)), "Patient.photo", ""),
        column(
            "contact",
            list(&within(&PATIENT_CONTACT_COLUMNS)),
            "Patient.contact",
            "",
        ),
        column(
            "communication",
            list(&within(&PATIENT_COMMUNICATION_COLUMNS)),
            "Patient.communication",
            "",
        ),
        column(
            "generalPractitioner",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Patient.generalPractitioner",
            "",
        ),
        column(
            "managingOrganization",
            within(&REFERENCE_COLUMNS_2),
            "Patient.managingOrganization",
            "",
        ),
        column("link", list(&within(&PATIENT_LINK_COLUMNS)), "Patient.link", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Patient.meta.lastUpdated",
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
