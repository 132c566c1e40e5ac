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
        summary("name", 0, 0, of(&HUMAN_NAME)),
        summary("telecom", 0, 0, of(&CONTACT_POINT)),
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
        summary("address", 0, 0, of(&ADDRESS)),
        one("maritalStatus", 0, 1, of(&CODEABLE_CONCEPT)),
        choice(
            "multipleBirth",
            0,
            1,
            &[
                alternative("multipleBirthBoolean", OF_BOOLEAN),
                alternative("multipleBirthInteger", OF_INTEGER),
            ],
        ),
        one("photo", 0, 0, of(&ATTACHMENT)),
        one("contact", 0, 0, of(&PATIENT_CONTACT)),
        one("communication", 0, 0, of(&PATIENT_COMMUNICATION)),
        one("generalPractitioner", 0, 0, of(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        summary("managingOrganization", 0, 1, of(&REFERENCE)).to(&["Organization"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("relationship", 0, 0, of(&CODEABLE_CONCEPT)),
        one("name", 0, 1, of(&HUMAN_NAME)),
        one("telecom", 0, 0, of(&CONTACT_POINT)),
        one("address", 0, 1, of(&ADDRESS)),
        one("gender", 0, 1, OF_CODE).codes(&ADMINISTRATIVE_GENDER),
        one("organization", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        one("period", 0, 1, of(&PERIOD)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("language", 1, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("other", 1, 1, of(&REFERENCE)).to(&["Patient", "RelatedPerson"]),
        summary("type", 1, 1, OF_CODE).codes(&LINK_TYPE),
    ],
    keys: Lazy::new(),
};
pub(crate) static PATIENT_CONTACT_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("relationship", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".relationship"),
    column("name", within(&HUMAN_NAME_COLUMNS), ".name"),
    column("telecom", list(&within(&CONTACT_POINT_COLUMNS)), ".telecom"),
    column("address", within(&ADDRESS_COLUMNS), ".address"),
    column("gender", TEXT, ".gender"),
    column("organization", within(&REFERENCE_COLUMNS_2), ".organization"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
];
pub(crate) static PATIENT_COMMUNICATION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("language", within(&CODEABLE_CONCEPT_COLUMNS), ".language"),
    column("preferred", BOOLEAN, ".preferred"),
];
pub(crate) static PATIENT_LINK_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("other", within(&REFERENCE_COLUMNS_2), ".other"),
    column("type", TEXT, ".type"),
];
/// The table `patients`.
pub static PATIENT_TABLE: TableDef = TableDef {
    name: "patients",
    doc: "One row for each Patient.",
    ingestion: Ingestion::Cdc,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Patient.resourceType"),
        column("id", TEXT, "Patient.id"),
        column("meta", within(&META_COLUMNS), "Patient.meta"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Patient.identifier"),
        column("active", BOOLEAN, "Patient.active"),
        column("name", list(&within(&HUMAN_NAME_COLUMNS)), "Patient.name"),
        column("gender", TEXT, "Patient.gender"),
        column("birthDate", TEXT, "Patient.birthDate"),
        column("deceasedBoolean", BOOLEAN, "Patient.deceasedBoolean"),
        column("deceasedDateTime", TEXT, "Patient.deceasedDateTime"),
        column("__birthDate_start", TIMESTAMP, "Patient.birthDate"),
        column("__birthDate_end", TIMESTAMP, "Patient.birthDate"),
        column("__deceasedDateTime_start", TIMESTAMP, "Patient.deceasedDateTime"),
        column("__deceasedDateTime_end", TIMESTAMP, "Patient.deceasedDateTime"),
        column("implicitRules", TEXT, "Patient.implicitRules"),
        column("language", TEXT, "Patient.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Patient.text"),
        column("contained", TEXTS, "Patient.contained"),
        column("extension", EXTENSION_TEXTS, "Patient.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Patient.modifierExtension"),
        column("telecom", list(&within(&CONTACT_POINT_COLUMNS)), "Patient.telecom"),
        column("address", list(&within(&ADDRESS_COLUMNS)), "Patient.address"),
        column(
            "maritalStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Patient.maritalStatus",
        ),
        column("multipleBirthBoolean", BOOLEAN, "Patient.multipleBirthBoolean"),
        column("multipleBirthInteger", INT32, "Patient.multipleBirthInteger"),
        column("photo", list(&within(&ATTACHMENT_COLUMNS)), "Patient.photo"),
        column("contact", list(&within(&PATIENT_CONTACT_COLUMNS)), "Patient.contact"),
        column(
            "communication",
            list(&within(&PATIENT_COMMUNICATION_COLUMNS)),
            "Patient.communication",
        ),
        column(
            "generalPractitioner",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Patient.generalPractitioner",
        ),
        column(
            "managingOrganization",
            within(&REFERENCE_COLUMNS_2),
            "Patient.managingOrganization",
        ),
        column("link", list(&within(&PATIENT_LINK_COLUMNS)), "Patient.link"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Patient.meta.lastUpdated"),
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
