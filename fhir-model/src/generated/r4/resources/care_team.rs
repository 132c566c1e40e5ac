// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{CARE_TEAM_STATUS, CareTeamStatus};
use super::super::datatypes::{
    Annotation, CodeableConcept, ContactPoint, Element, Extension, Identifier, Meta,
    Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CONTACT_POINT_LIST, EXTENSION_COLUMN,
    HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NAME,
    HAS_NOTE, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_CONTACT_POINT,
    OF_PERIOD, OF_REFERENCE, PERIOD_COLUMN, PERIOD_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2,
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
    /// `CareTeam.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `CareTeam.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `CareTeam.participant` · CareTeamParticipant · 0..*
    pub participant: Vec<CareTeamParticipant>,
    /// `CareTeam.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `CareTeam.reasonReference` · Reference to Condition · 0..*
    pub reason_reference: Vec<Reference>,
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
    modifier_extension, identifier, status, category, name, subject, encounter, period,
    participant, reason_code, reason_reference, managing_organization, telecom, note]
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
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER,
        summary("status", 0, 1, OF_CODE).codes(&CARE_TEAM_STATUS).modifier(),
        summary("category", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_NAME,
        summary("subject", 0, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        summary("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        summary("period", 0, 1, OF_PERIOD),
        one("participant", 0, 0, of(&CARE_TEAM_PARTICIPANT)),
        one("reasonCode", 0, 0, OF_CODEABLE_CONCEPT),
        one("reasonReference", 0, 0, OF_REFERENCE).to(&["Condition"]),
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
    /// `CareTeam.participant.role` · CodeableConcept · 0..*
    pub role: Vec<CodeableConcept>,
    /// `CareTeam.participant.member` · Reference to CareTeam, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub member: Option<Box<Reference>>,
    /// `CareTeam.participant.onBehalfOf` · Reference to Organization · 0..1
    pub on_behalf_of: Option<Box<Reference>>,
    /// `CareTeam.participant.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CareTeamParticipant, CARE_TEAM_PARTICIPANT, [id, extension, modifier_extension, role,
    member, on_behalf_of, period]
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
        summary("role", 0, 0, OF_CODEABLE_CONCEPT),
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
        one("period", 0, 1, OF_PERIOD),
    ],
    keys: Lazy::new(),
};
pub(crate) static CARE_TEAM_PARTICIPANT_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".role", CODEABLE_CONCEPT_LIST),
    column(".member", REFERENCE_STRUCT_2),
    column(".onBehalfOf", REFERENCE_STRUCT_2),
    PERIOD_COLUMN,
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
        column("CareTeam.encounter", REFERENCE_STRUCT_2),
        column("CareTeam.period", PERIOD_STRUCT),
        column("CareTeam.participant", list(&within(&CARE_TEAM_PARTICIPANT_COLUMNS))),
        column("CareTeam.reasonCode", CODEABLE_CONCEPT_LIST),
        column("CareTeam.reasonReference", REFERENCE_LIST_2),
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
