// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{ADMINISTRATIVE_GENDER, AdministrativeGender};
use super::super::datatypes::{
    Address, Attachment, CodeableConcept, ContactPoint, Element, Extension, HumanName,
    Identifier, Meta, Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ADDRESS_LIST, ATTACHMENT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2,
    CONTACT_POINT_LIST, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_TEXT, HUMAN_NAME_LIST, IDENTIFIER_LIST,
    ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_ADDRESS,
    OF_ATTACHMENT, OF_CODEABLE_CONCEPT, OF_CONTACT_POINT, OF_HUMAN_NAME, OF_PERIOD,
    OF_REFERENCE, PERIOD_COLUMN, REFERENCE_STRUCT_2,
};
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
    /// `Practitioner.gender` · code · 0..1
    pub gender: Element<AdministrativeGender>,
    /// `Practitioner.birthDate` · date · 0..1
    pub birth_date: Element<Date>,
    /// `Practitioner.deceased[x]` · boolean, dateTime · 0..1
    pub deceased: Option<PractitionerDeceased>,
    /// `Practitioner.address` · Address · 0..*
    pub address: Vec<Address>,
    /// `Practitioner.photo` · Attachment · 0..*
    pub photo: Vec<Attachment>,
    /// `Practitioner.qualification` · PractitionerQualification · 0..*
    pub qualification: Vec<PractitionerQualification>,
    /// `Practitioner.communication` · PractitionerCommunication · 0..*
    pub communication: Vec<PractitionerCommunication>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Practitioner, PRACTITIONER, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, active, name, telecom, gender, birth_date,
    deceased, address, photo, qualification, communication]
);
choice!(
    #[doc = " `Practitioner.deceased[x]`"] PractitionerDeceased, [Boolean(Element < bool
    >), DateTime(Element < DateTime >)]
);
/// The definition of `Practitioner`.
pub static PRACTITIONER: TypeDef = TypeDef {
    name: "Practitioner",
    path: "Practitioner",
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
        one("photo", 0, 0, OF_ATTACHMENT),
        one("qualification", 0, 0, of(&PRACTITIONER_QUALIFICATION)),
        one("communication", 0, 0, of(&PRACTITIONER_COMMUNICATION)),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER_2,
        one("code", 1, 1, OF_CODEABLE_CONCEPT),
        one("period", 0, 1, OF_PERIOD),
        one("issuer", 0, 1, OF_REFERENCE).to(&["Organization"]),
    ],
    keys: Lazy::new(),
};
/// `Practitioner.communication`
pub struct PractitionerCommunication {
    /// `Practitioner.communication.id` · string · 0..1
    pub id: Option<String>,
    /// `Practitioner.communication.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Practitioner.communication.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Practitioner.communication.language` · CodeableConcept · 1..1
    pub language: Option<Box<CodeableConcept>>,
    /// `Practitioner.communication.preferred` · boolean · 0..1
    pub preferred: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PractitionerCommunication, PRACTITIONER_COMMUNICATION, [id, extension,
    modifier_extension, language, preferred]
);
/// The definition of `Practitioner.communication`.
pub static PRACTITIONER_COMMUNICATION: TypeDef = TypeDef {
    name: "PractitionerCommunication",
    path: "Practitioner.communication",
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
pub(crate) static PRACTITIONER_QUALIFICATION_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_LIST),
    CODE_COLUMN_2,
    PERIOD_COLUMN,
    column(".issuer", REFERENCE_STRUCT_2),
];
pub(crate) static PRACTITIONER_COMMUNICATION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".language", CODEABLE_CONCEPT_STRUCT),
    column(".preferred", BOOLEAN),
];
/// The table `practitioner`.
pub static PRACTITIONER_TABLE: TableDef = TableDef {
    name: "practitioner",
    doc: "One row for each Practitioner.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Practitioner.resourceType", TEXT),
        column("Practitioner.id", TEXT),
        column("Practitioner.meta", META_STRUCT),
        column("Practitioner.implicitRules", TEXT),
        column("Practitioner.language", TEXT),
        column("Practitioner.text", NARRATIVE_STRUCT),
        column("Practitioner.contained", TEXTS),
        column("Practitioner.extension", EXTENSION_TEXTS),
        column("Practitioner.modifierExtension", EXTENSION_TEXTS),
        column("Practitioner.identifier", IDENTIFIER_LIST),
        column("Practitioner.active", BOOLEAN),
        column("Practitioner.name", HUMAN_NAME_LIST),
        column("Practitioner.telecom", CONTACT_POINT_LIST),
        column("Practitioner.gender", TEXT),
        column("Practitioner.birthDate", TEXT),
        derived("__birthDate_start", TIMESTAMP, "Practitioner.birthDate"),
        derived("__birthDate_end", TIMESTAMP, "Practitioner.birthDate"),
        column("Practitioner.deceasedBoolean", BOOLEAN),
        column("Practitioner.deceasedDateTime", TEXT),
        derived("__deceasedDateTime_start", TIMESTAMP, "Practitioner.deceasedDateTime"),
        derived("__deceasedDateTime_end", TIMESTAMP, "Practitioner.deceasedDateTime"),
        column("Practitioner.address", ADDRESS_LIST),
        column("Practitioner.photo", ATTACHMENT_LIST),
        column(
            "Practitioner.qualification",
            list(&within(&PRACTITIONER_QUALIFICATION_COLUMNS)),
        ),
        column(
            "Practitioner.communication",
            list(&within(&PRACTITIONER_COMMUNICATION_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Practitioner.meta.lastUpdated"),
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
