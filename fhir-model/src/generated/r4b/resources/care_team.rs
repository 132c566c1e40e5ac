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
#[derive(Default)]
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
    CareTeam, CARE_TEAM, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 =>
    text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => identifier, 9 =>
    status, 10 => category, 11 => name, 12 => subject, 13 => encounter, 14 => period, 15
    => participant, 16 => reason_code, 17 => reason_reference, 18 =>
    managing_organization, 19 => telecom, 20 => note]
);
/// The definition of `CareTeam`.
pub static CARE_TEAM: TypeDef = TypeDef {
    name: "CareTeam",
    path: "CareTeam",
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
        one("status", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&CARE_TEAM_STATUS)
            .summary()
            .modifier(),
        one("category", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("subject", 0, 1, Ty::Type(&REFERENCE)).to(&["Group", "Patient"]).summary(),
        one("encounter", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter"]).summary(),
        one("period", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("participant", 0, 0, Ty::Type(&CARE_TEAM_PARTICIPANT)),
        one("reasonCode", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("reasonReference", 0, 0, Ty::Type(&REFERENCE)).to(&["Condition"]),
        one("managingOrganization", 0, 0, Ty::Type(&REFERENCE))
            .to(&["Organization"])
            .summary(),
        one("telecom", 0, 0, Ty::Type(&CONTACT_POINT)),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
    ],
    keys: Lazy::new(),
};
/// `CareTeam.participant`
#[derive(Default)]
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
    CareTeamParticipant, CARE_TEAM_PARTICIPANT, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => role, 4 => member, 5 => on_behalf_of, 6 => period]
);
/// The definition of `CareTeam.participant`.
pub static CARE_TEAM_PARTICIPANT: TypeDef = TypeDef {
    name: "CareTeamParticipant",
    path: "CareTeam.participant",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("role", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("member", 0, 1, Ty::Type(&REFERENCE))
            .to(
                &[
                    "CareTeam",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            )
            .summary(),
        one("onBehalfOf", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("period", 0, 1, Ty::Type(&PERIOD)),
    ],
    keys: Lazy::new(),
};
pub(crate) static CARE_TEAM_PARTICIPANT_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("role", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".role", ""),
    column("member", within(&REFERENCE_COLUMNS_2), ".member", ""),
    column("onBehalfOf", within(&REFERENCE_COLUMNS_2), ".onBehalfOf", ""),
    column("period", within(&PERIOD_COLUMNS), ".period", ""),
];
/// The table `care_team`.
pub static CARE_TEAM_TABLE: TableDef = TableDef {
    name: "care_team",
    doc: "One row for each CareTeam.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "CareTeam.resourceType", ""),
        column("id", TEXT, "CareTeam.id", ""),
        column("meta", within(&META_COLUMNS), "CareTeam.meta", ""),
        column("implicitRules", TEXT, "CareTeam.implicitRules", ""),
        column("language", TEXT, "CareTeam.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "CareTeam.text", ""),
        column("contained", list(&TEXT), "CareTeam.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "CareTeam.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "CareTeam.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "CareTeam.identifier",
            "",
        ),
        column("status", TEXT, "CareTeam.status", ""),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "CareTeam.category",
            "",
        ),
        column("name", TEXT, "CareTeam.name", ""),
        column("subject", within(&REFERENCE_COLUMNS_2), "CareTeam.subject", ""),
        column("encounter", within(&REFERENCE_COLUMNS_2), "CareTeam.encounter", ""),
        column("period", within(&PERIOD_COLUMNS), "CareTeam.period", ""),
        column(
            "participant",
            list(&within(&CARE_TEAM_PARTICIPANT_COLUMNS)),
            "CareTeam.participant",
            "",
        ),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "CareTeam.reasonCode",
            "",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "CareTeam.reasonReference",
            "",
        ),
        column(
            "managingOrganization",
            list(&within(&REFERENCE_COLUMNS_2)),
            "CareTeam.managingOrganization",
            "",
        ),
        column("telecom", list(&within(&CONTACT_POINT_COLUMNS)), "CareTeam.telecom", ""),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "CareTeam.note", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "CareTeam.meta.lastUpdated",
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
