// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{EPISODE_OF_CARE_STATUS, EpisodeOfCareStatus};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_PERIOD, OF_REFERENCE, PERIOD_COLUMN, PERIOD_STRUCT,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `EpisodeOfCare`
pub struct EpisodeOfCare {
    /// `EpisodeOfCare.id` · id · 0..1
    pub id: Element<String>,
    /// `EpisodeOfCare.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `EpisodeOfCare.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `EpisodeOfCare.language` · code · 0..1
    pub language: Element<String>,
    /// `EpisodeOfCare.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `EpisodeOfCare.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `EpisodeOfCare.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EpisodeOfCare.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EpisodeOfCare.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `EpisodeOfCare.status` · code · 1..1
    pub status: Element<EpisodeOfCareStatus>,
    /// `EpisodeOfCare.statusHistory` · EpisodeOfCareStatusHistory · 0..*
    pub status_history: Vec<EpisodeOfCareStatusHistory>,
    /// `EpisodeOfCare.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `EpisodeOfCare.diagnosis` · EpisodeOfCareDiagnosis · 0..*
    pub diagnosis: Vec<EpisodeOfCareDiagnosis>,
    /// `EpisodeOfCare.patient` · Reference to Patient · 1..1
    pub patient: Option<Box<Reference>>,
    /// `EpisodeOfCare.managingOrganization` · Reference to Organization · 0..1
    pub managing_organization: Option<Box<Reference>>,
    /// `EpisodeOfCare.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `EpisodeOfCare.referralRequest` · Reference to ServiceRequest · 0..*
    pub referral_request: Vec<Reference>,
    /// `EpisodeOfCare.careManager` · Reference to Practitioner, PractitionerRole · 0..1
    pub care_manager: Option<Box<Reference>>,
    /// `EpisodeOfCare.team` · Reference to CareTeam · 0..*
    pub team: Vec<Reference>,
    /// `EpisodeOfCare.account` · Reference to Account · 0..*
    pub account: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EpisodeOfCare, EPISODE_OF_CARE, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, status, status_history, type_, diagnosis,
    patient, managing_organization, period, referral_request, care_manager, team,
    account]
);
/// The definition of `EpisodeOfCare`.
pub static EPISODE_OF_CARE: TypeDef = TypeDef {
    name: "EpisodeOfCare",
    path: "EpisodeOfCare",
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
        HAS_IDENTIFIER_2,
        summary("status", 1, 1, OF_CODE).codes(&EPISODE_OF_CARE_STATUS).modifier(),
        one("statusHistory", 0, 0, of(&EPISODE_OF_CARE_STATUS_HISTORY)),
        summary("type", 0, 0, OF_CODEABLE_CONCEPT),
        summary("diagnosis", 0, 0, of(&EPISODE_OF_CARE_DIAGNOSIS)),
        summary("patient", 1, 1, OF_REFERENCE).to(&["Patient"]),
        summary("managingOrganization", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("period", 0, 1, OF_PERIOD),
        one("referralRequest", 0, 0, OF_REFERENCE).to(&["ServiceRequest"]),
        one("careManager", 0, 1, OF_REFERENCE).to(&["Practitioner", "PractitionerRole"]),
        one("team", 0, 0, OF_REFERENCE).to(&["CareTeam"]),
        one("account", 0, 0, OF_REFERENCE).to(&["Account"]),
    ],
    keys: Lazy::new(),
};
/// `EpisodeOfCare.statusHistory`
pub struct EpisodeOfCareStatusHistory {
    /// `EpisodeOfCare.statusHistory.id` · string · 0..1
    pub id: Option<String>,
    /// `EpisodeOfCare.statusHistory.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EpisodeOfCare.statusHistory.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EpisodeOfCare.statusHistory.status` · code · 1..1
    pub status: Element<EpisodeOfCareStatus>,
    /// `EpisodeOfCare.statusHistory.period` · Period · 1..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EpisodeOfCareStatusHistory, EPISODE_OF_CARE_STATUS_HISTORY, [id, extension,
    modifier_extension, status, period]
);
/// The definition of `EpisodeOfCare.statusHistory`.
pub static EPISODE_OF_CARE_STATUS_HISTORY: TypeDef = TypeDef {
    name: "EpisodeOfCareStatusHistory",
    path: "EpisodeOfCare.statusHistory",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("status", 1, 1, OF_CODE).codes(&EPISODE_OF_CARE_STATUS),
        one("period", 1, 1, OF_PERIOD),
    ],
    keys: Lazy::new(),
};
/// `EpisodeOfCare.diagnosis`
pub struct EpisodeOfCareDiagnosis {
    /// `EpisodeOfCare.diagnosis.id` · string · 0..1
    pub id: Option<String>,
    /// `EpisodeOfCare.diagnosis.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EpisodeOfCare.diagnosis.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EpisodeOfCare.diagnosis.condition` · Reference to Condition · 1..1
    pub condition: Option<Box<Reference>>,
    /// `EpisodeOfCare.diagnosis.role` · CodeableConcept · 0..1
    pub role: Option<Box<CodeableConcept>>,
    /// `EpisodeOfCare.diagnosis.rank` · positiveInt · 0..1
    pub rank: Element<u32>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EpisodeOfCareDiagnosis, EPISODE_OF_CARE_DIAGNOSIS, [id, extension,
    modifier_extension, condition, role, rank]
);
/// The definition of `EpisodeOfCare.diagnosis`.
pub static EPISODE_OF_CARE_DIAGNOSIS: TypeDef = TypeDef {
    name: "EpisodeOfCareDiagnosis",
    path: "EpisodeOfCare.diagnosis",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("condition", 1, 1, OF_REFERENCE).to(&["Condition"]),
        summary("role", 0, 1, OF_CODEABLE_CONCEPT),
        summary("rank", 0, 1, OF_POSITIVE_INT),
    ],
    keys: Lazy::new(),
};
pub(crate) static EPISODE_OF_CARE_STATUS_HISTORY_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".status", TEXT),
    PERIOD_COLUMN,
];
pub(crate) static EPISODE_OF_CARE_DIAGNOSIS_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".condition", REFERENCE_STRUCT_2),
    column(".role", CODEABLE_CONCEPT_STRUCT),
    column(".rank", INT32),
];
/// The table `episode_of_care`.
pub static EPISODE_OF_CARE_TABLE: TableDef = TableDef {
    name: "episode_of_care",
    doc: "One row for each EpisodeOfCare.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("EpisodeOfCare.resourceType", TEXT),
        column("EpisodeOfCare.id", TEXT),
        column("EpisodeOfCare.meta", META_STRUCT),
        column("EpisodeOfCare.implicitRules", TEXT),
        column("EpisodeOfCare.language", TEXT),
        column("EpisodeOfCare.text", NARRATIVE_STRUCT),
        column("EpisodeOfCare.contained", TEXTS),
        column("EpisodeOfCare.extension", EXTENSION_TEXTS),
        column("EpisodeOfCare.modifierExtension", EXTENSION_TEXTS),
        column("EpisodeOfCare.identifier", IDENTIFIER_LIST),
        column("EpisodeOfCare.status", TEXT),
        column(
            "EpisodeOfCare.statusHistory",
            list(&within(&EPISODE_OF_CARE_STATUS_HISTORY_COLUMNS)),
        ),
        column("EpisodeOfCare.type", CODEABLE_CONCEPT_LIST),
        column(
            "EpisodeOfCare.diagnosis",
            list(&within(&EPISODE_OF_CARE_DIAGNOSIS_COLUMNS)),
        ),
        column("EpisodeOfCare.patient", REFERENCE_STRUCT_2),
        column("EpisodeOfCare.managingOrganization", REFERENCE_STRUCT_2),
        column("EpisodeOfCare.period", PERIOD_STRUCT),
        column("EpisodeOfCare.referralRequest", REFERENCE_LIST_2),
        column("EpisodeOfCare.careManager", REFERENCE_STRUCT_2),
        column("EpisodeOfCare.team", REFERENCE_LIST_2),
        column("EpisodeOfCare.account", REFERENCE_LIST_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "EpisodeOfCare.meta.lastUpdated"),
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
