// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{CARE_TEAM_STATUS, CareTeamStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CONTACT_POINT, CONTACT_POINT_COLUMNS, CodeableConcept,
    ContactPoint, EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS,
    Identifier, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
    PERIOD, PERIOD_COLUMNS, Period, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 0, 1, OF_CODE).codes(&CARE_TEAM_STATUS).modifier(),
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("name", 0, 1, OF_STRING),
        summary("subject", 0, 1, of(&REFERENCE)).to(&["Group", "Patient"]),
        summary("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        summary("period", 0, 1, of(&PERIOD)),
        one("participant", 0, 0, of(&CARE_TEAM_PARTICIPANT)),
        one("reasonCode", 0, 0, of(&CODEABLE_CONCEPT)),
        one("reasonReference", 0, 0, of(&REFERENCE)).to(&["Condition"]),
        summary("managingOrganization", 0, 0, of(&REFERENCE)).to(&["Organization"]),
        one("telecom", 0, 0, of(&CONTACT_POINT)),
        one("note", 0, 0, of(&ANNOTATION)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("role", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("member", 0, 1, of(&REFERENCE))
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
        summary("onBehalfOf", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        one("period", 0, 1, of(&PERIOD)),
    ],
    keys: Lazy::new(),
};
pub(crate) static CARE_TEAM_PARTICIPANT_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("role", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".role"),
    column("member", within(&REFERENCE_COLUMNS_2), ".member"),
    column("onBehalfOf", within(&REFERENCE_COLUMNS_2), ".onBehalfOf"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
];
/// The table `care_team`.
pub static CARE_TEAM_TABLE: TableDef = TableDef {
    name: "care_team",
    doc: "One row for each CareTeam.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "CareTeam.resourceType"),
        column("id", TEXT, "CareTeam.id"),
        column("meta", within(&META_COLUMNS), "CareTeam.meta"),
        column("implicitRules", TEXT, "CareTeam.implicitRules"),
        column("language", TEXT, "CareTeam.language"),
        column("text", within(&NARRATIVE_COLUMNS), "CareTeam.text"),
        column("contained", TEXTS, "CareTeam.contained"),
        column("extension", EXTENSION_TEXTS, "CareTeam.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "CareTeam.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "CareTeam.identifier"),
        column("status", TEXT, "CareTeam.status"),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "CareTeam.category",
        ),
        column("name", TEXT, "CareTeam.name"),
        column("subject", within(&REFERENCE_COLUMNS_2), "CareTeam.subject"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "CareTeam.encounter"),
        column("period", within(&PERIOD_COLUMNS), "CareTeam.period"),
        column(
            "participant",
            list(&within(&CARE_TEAM_PARTICIPANT_COLUMNS)),
            "CareTeam.participant",
        ),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "CareTeam.reasonCode",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "CareTeam.reasonReference",
        ),
        column(
            "managingOrganization",
            list(&within(&REFERENCE_COLUMNS_2)),
            "CareTeam.managingOrganization",
        ),
        column("telecom", list(&within(&CONTACT_POINT_COLUMNS)), "CareTeam.telecom"),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "CareTeam.note"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "CareTeam.meta.lastUpdated"),
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
