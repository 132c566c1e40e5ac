// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{CARE_TEAM_STATUS, CareTeamStatus};
use super::super::datatypes::{
    Annotation, CodeableConcept, CodeableReference, ContactPoint, Element, Extension,
    Identifier, Meta, Narrative, Period, Reference, Timing,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_LIST, CONTACT_POINT_LIST, EXTENSION_COLUMN, HAS_CATEGORY,
    HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NAME, HAS_NOTE, HAS_PERIOD,
    HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_CONTACT_POINT,
    OF_PERIOD, OF_REFERENCE, OF_TIMING, PERIOD_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2, TIMING_STRUCT,
};
use crate::shorthand::*;
/// `CareTeam`
pub struct CareTeam {
    /// `CareTeam.id` · id · 0..1
    pub id: Element<String>,
    /// `CareTeam.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `CareTeam.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `CareTeam.language` · code · 0..1
    pub language: Element<String>,
    /// `CareTeam.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `CareTeam.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `CareTeam.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CareTeam.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CareTeam.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `CareTeam.status` · code · 0..1
    pub status: Element<CareTeamStatus>,
    /// `CareTeam.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `CareTeam.name` · string · 0..1
    pub name: Element<String>,
    /// `CareTeam.subject` · Reference to Group, Patient · 0..1
    pub subject: Option<Box<Reference>>,
    /// `CareTeam.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `CareTeam.participant` · CareTeamParticipant · 0..*
    pub participant: Vec<CareTeamParticipant>,
    /// `CareTeam.reason` · CodeableReference to Condition · 0..*
    pub reason: Vec<CodeableReference>,
    /// `CareTeam.managingOrganization` · Reference to Organization · 0..*
    pub managing_organization: Vec<Reference>,
    /// `CareTeam.telecom` · ContactPoint · 0..*
    pub telecom: Vec<ContactPoint>,
    /// `CareTeam.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CareTeam, CARE_TEAM, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, status, category, name, subject, period, participant,
    reason, managing_organization, telecom, note]
);
/// The definition of `CareTeam`.
pub static CARE_TEAM: TypeDef = TypeDef {
    name: "CareTeam",
    path: "CareTeam",
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
        summary("status", 0, 1, OF_CODE).codes(&CARE_TEAM_STATUS).modifier(),
        HAS_CATEGORY,
        HAS_NAME,
        summary("subject", 0, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        HAS_PERIOD,
        one("participant", 0, 0, of(&CARE_TEAM_PARTICIPANT)),
        one("reason", 0, 0, OF_CODEABLE_REFERENCE).to(&["Condition"]),
        summary("managingOrganization", 0, 0, OF_REFERENCE).to(&["Organization"]),
        one("telecom", 0, 0, OF_CONTACT_POINT),
        HAS_NOTE,
    ],
    keys: Lazy::new(),
};
/// `CareTeam.participant`
pub struct CareTeamParticipant {
    /// `CareTeam.participant.id` · string · 0..1
    pub id: Option<String>,
    /// `CareTeam.participant.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CareTeam.participant.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CareTeam.participant.role` · CodeableConcept · 0..1
    pub role: Option<Box<CodeableConcept>>,
    /// `CareTeam.participant.member` · Reference to CareTeam, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub member: Option<Box<Reference>>,
    /// `CareTeam.participant.onBehalfOf` · Reference to Organization · 0..1
    pub on_behalf_of: Option<Box<Reference>>,
    /// `CareTeam.participant.coverage[x]` · Period, Timing · 0..1
    pub coverage: Option<CareTeamParticipantCoverage>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CareTeamParticipant, CARE_TEAM_PARTICIPANT, [id, extension, modifier_extension, role,
    member, on_behalf_of, coverage]
);
choice!(
    #[doc = " `CareTeam.participant.coverage[x]`"] CareTeamParticipantCoverage,
    [Period(Box < Period >), Timing(Box < Timing >)]
);
/// The definition of `CareTeam.participant`.
pub static CARE_TEAM_PARTICIPANT: TypeDef = TypeDef {
    name: "CareTeamParticipant",
    path: "CareTeam.participant",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("role", 0, 1, OF_CODEABLE_CONCEPT),
        summary("member", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "CareTeam",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        summary("onBehalfOf", 0, 1, OF_REFERENCE).to(&["Organization"]),
        choice(
            "coverage",
            0,
            1,
            &[
                alternative("coveragePeriod", OF_PERIOD),
                alternative("coverageTiming", OF_TIMING),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static CARE_TEAM_PARTICIPANT_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".role", CODEABLE_CONCEPT_STRUCT),
    column(".member", REFERENCE_STRUCT_2),
    column(".onBehalfOf", REFERENCE_STRUCT_2),
    column(".coveragePeriod", PERIOD_STRUCT),
    column(".coverageTiming", TIMING_STRUCT),
];
/// The table `care_team`.
pub static CARE_TEAM_TABLE: TableDef = TableDef {
    name: "care_team",
    doc: "One row for each CareTeam.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("CareTeam.resourceType", TEXT),
        column("CareTeam.id", TEXT),
        column("CareTeam.meta", META_STRUCT),
        column("CareTeam.implicitRules", TEXT),
        column("CareTeam.language", TEXT),
        column("CareTeam.text", NARRATIVE_STRUCT),
        column("CareTeam.contained", TEXTS),
        column("CareTeam.extension", EXTENSION_TEXTS),
        column("CareTeam.modifierExtension", EXTENSION_TEXTS),
        column("CareTeam.identifier", IDENTIFIER_LIST),
        column("CareTeam.status", TEXT),
        column("CareTeam.category", CODEABLE_CONCEPT_LIST),
        column("CareTeam.name", TEXT),
        column("CareTeam.subject", REFERENCE_STRUCT_2),
        column("CareTeam.period", PERIOD_STRUCT),
        column("CareTeam.participant", list(&within(&CARE_TEAM_PARTICIPANT_COLUMNS))),
        column("CareTeam.reason", CODEABLE_REFERENCE_LIST),
        column("CareTeam.managingOrganization", REFERENCE_LIST_2),
        column("CareTeam.telecom", CONTACT_POINT_LIST),
        column("CareTeam.note", ANNOTATION_LIST),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "CareTeam.meta.lastUpdated"),
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
