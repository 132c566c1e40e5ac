// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{EPISODE_OF_CARE_STATUS, EpisodeOfCareStatus};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&EPISODE_OF_CARE_STATUS).modifier(),
        one("statusHistory", 0, 0, of(&EPISODE_OF_CARE_STATUS_HISTORY)),
        summary("type", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("diagnosis", 0, 0, of(&EPISODE_OF_CARE_DIAGNOSIS)),
        summary("patient", 1, 1, of(&REFERENCE)).to(&["Patient"]),
        summary("managingOrganization", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        summary("period", 0, 1, of(&PERIOD)),
        one("referralRequest", 0, 0, of(&REFERENCE)).to(&["ServiceRequest"]),
        one("careManager", 0, 1, of(&REFERENCE))
            .to(&["Practitioner", "PractitionerRole"]),
        one("team", 0, 0, of(&REFERENCE)).to(&["CareTeam"]),
        one("account", 0, 0, of(&REFERENCE)).to(&["Account"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("status", 1, 1, OF_CODE).codes(&EPISODE_OF_CARE_STATUS),
        one("period", 1, 1, of(&PERIOD)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("condition", 1, 1, of(&REFERENCE)).to(&["Condition"]),
        summary("role", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("rank", 0, 1, OF_POSITIVE_INT),
    ],
    keys: Lazy::new(),
};
pub(crate) static EPISODE_OF_CARE_STATUS_HISTORY_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("status", TEXT, ".status"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
];
pub(crate) static EPISODE_OF_CARE_DIAGNOSIS_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("condition", within(&REFERENCE_COLUMNS_2), ".condition"),
    column("role", within(&CODEABLE_CONCEPT_COLUMNS), ".role"),
    column("rank", INT32, ".rank"),
];
/// The table `episode_of_care`.
pub static EPISODE_OF_CARE_TABLE: TableDef = TableDef {
    name: "episode_of_care",
    doc: "One row for each EpisodeOfCare.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "EpisodeOfCare.resourceType"),
        column("id", TEXT, "EpisodeOfCare.id"),
        column("meta", within(&META_COLUMNS), "EpisodeOfCare.meta"),
        column("implicitRules", TEXT, "EpisodeOfCare.implicitRules"),
        column("language", TEXT, "EpisodeOfCare.language"),
        column("text", within(&NARRATIVE_COLUMNS), "EpisodeOfCare.text"),
        column("contained", TEXTS, "EpisodeOfCare.contained"),
        column("extension", EXTENSION_TEXTS, "EpisodeOfCare.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "EpisodeOfCare.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "EpisodeOfCare.identifier",
        ),
        column("status", TEXT, "EpisodeOfCare.status"),
        column(
            "statusHistory",
            list(&within(&EPISODE_OF_CARE_STATUS_HISTORY_COLUMNS)),
            "EpisodeOfCare.statusHistory",
        ),
        column("type", list(&within(&CODEABLE_CONCEPT_COLUMNS)), "EpisodeOfCare.type"),
        column(
            "diagnosis",
            list(&within(&EPISODE_OF_CARE_DIAGNOSIS_COLUMNS)),
            "EpisodeOfCare.diagnosis",
        ),
        column("patient", within(&REFERENCE_COLUMNS_2), "EpisodeOfCare.patient"),
        column(
            "managingOrganization",
            within(&REFERENCE_COLUMNS_2),
            "EpisodeOfCare.managingOrganization",
        ),
        column("period", within(&PERIOD_COLUMNS), "EpisodeOfCare.period"),
        column(
            "referralRequest",
            list(&within(&REFERENCE_COLUMNS_2)),
            "EpisodeOfCare.referralRequest",
        ),
        column("careManager", within(&REFERENCE_COLUMNS_2), "EpisodeOfCare.careManager"),
        column("team", list(&within(&REFERENCE_COLUMNS_2)), "EpisodeOfCare.team"),
        column("account", list(&within(&REFERENCE_COLUMNS_2)), "EpisodeOfCare.account"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "EpisodeOfCare.meta.lastUpdated"),
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
