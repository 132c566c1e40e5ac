// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    AGE, AGE_COLUMNS, ANNOTATION, ANNOTATION_COLUMNS, Age, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS,
    CodeableConcept, CodeableReference, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, RANGE, RANGE_COLUMNS,
    REFERENCE, REFERENCE_COLUMNS_2, Range, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Condition`
pub struct Condition {
    /// `Condition.id` · id · 0..1
    pub id: Element<String>,
    /// `Condition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Condition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Condition.language` · code · 0..1
    pub language: Element<String>,
    /// `Condition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Condition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Condition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Condition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Condition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Condition.clinicalStatus` · CodeableConcept · 1..1
    pub clinical_status: Option<Box<CodeableConcept>>,
    /// `Condition.verificationStatus` · CodeableConcept · 0..1
    pub verification_status: Option<Box<CodeableConcept>>,
    /// `Condition.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `Condition.severity` · CodeableConcept · 0..1
    pub severity: Option<Box<CodeableConcept>>,
    /// `Condition.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Condition.bodySite` · CodeableConcept · 0..*
    pub body_site: Vec<CodeableConcept>,
    /// `Condition.subject` · Reference to Group, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `Condition.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `Condition.onset[x]` · dateTime, Age, Period, Range, string · 0..1
    pub onset: Option<ConditionOnset>,
    /// `Condition.abatement[x]` · dateTime, Age, Period, Range, string · 0..1
    pub abatement: Option<ConditionAbatement>,
    /// `Condition.recordedDate` · dateTime · 0..1
    pub recorded_date: Element<DateTime>,
    /// `Condition.participant` · ConditionParticipant · 0..*
    pub participant: Vec<ConditionParticipant>,
    /// `Condition.stage` · ConditionStage · 0..*
    pub stage: Vec<ConditionStage>,
    /// `Condition.evidence` · CodeableReference · 0..*
    pub evidence: Vec<CodeableReference>,
    /// `Condition.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Condition, CONDITION, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, clinical_status, verification_status,
    category, severity, code, body_site, subject, encounter, onset, abatement,
    recorded_date, participant, stage, evidence, note]
);
choice!(
    #[doc = " `Condition.onset[x]`"] ConditionOnset, [0 => DateTime(Element < DateTime
    >), 1 => Age(Box < Age >), 2 => Period(Box < Period >), 3 => Range(Box < Range >), 4
    => String(Element < String >)]
);
choice!(
    #[doc = " `Condition.abatement[x]`"] ConditionAbatement, [0 => DateTime(Element <
    DateTime >), 1 => Age(Box < Age >), 2 => Period(Box < Period >), 3 => Range(Box <
    Range >), 4 => String(Element < String >)]
);
/// The definition of `Condition`.
pub static CONDITION: TypeDef = TypeDef {
    name: "Condition",
    path: "Condition",
    kind: TypeKind::Resource,
    elements: &[
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("clinicalStatus", 1, 1, of(&CODEABLE_CONCEPT)).modifier(),
        summary("verificationStatus", 0, 1, of(&CODEABLE_CONCEPT)).modifier(),
        one("category", 0, 0, of(&CODEABLE_CONCEPT)),
        one("severity", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("bodySite", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("subject", 1, 1, of(&REFERENCE)).to(&["Group", "Patient"]),
        summary("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        choice(
                "onset",
                0,
                1,
                &[
                    alternative("onsetDateTime", OF_DATE_TIME),
                    alternative("onsetAge", of(&AGE)),
                    alternative("onsetPeriod", of(&PERIOD)),
                    alternative("onsetRange", of(&RANGE)),
                    alternative("onsetString", OF_STRING),
                ],
            )
            .summary(),
        choice(
            "abatement",
            0,
            1,
            &[
                alternative("abatementDateTime", OF_DATE_TIME),
                alternative("abatementAge", of(&AGE)),
                alternative("abatementPeriod", of(&PERIOD)),
                alternative("abatementRange", of(&RANGE)),
                alternative("abatementString", OF_STRING),
            ],
        ),
        summary("recordedDate", 0, 1, OF_DATE_TIME),
        summary("participant", 0, 0, of(&CONDITION_PARTICIPANT)),
        one("stage", 0, 0, of(&CONDITION_STAGE)),
        summary("evidence", 0, 0, of(&CODEABLE_REFERENCE)),
        one("note", 0, 0, of(&ANNOTATION)),
    ],
    keys: Lazy::new(),
};
/// `Condition.participant`
pub struct ConditionParticipant {
    /// `Condition.participant.id` · string · 0..1
    pub id: Option<String>,
    /// `Condition.participant.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Condition.participant.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Condition.participant.function` · CodeableConcept · 0..1
    pub function: Option<Box<CodeableConcept>>,
    /// `Condition.participant.actor` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
    pub actor: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConditionParticipant, CONDITION_PARTICIPANT, [id, extension, modifier_extension,
    function, actor]
);
/// The definition of `Condition.participant`.
pub static CONDITION_PARTICIPANT: TypeDef = TypeDef {
    name: "ConditionParticipant",
    path: "Condition.participant",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("function", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("actor", 1, 1, of(&REFERENCE))
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
    ],
    keys: Lazy::new(),
};
/// `Condition.stage`
pub struct ConditionStage {
    /// `Condition.stage.id` · string · 0..1
    pub id: Option<String>,
    /// `Condition.stage.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Condition.stage.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Condition.stage.summary` · CodeableConcept · 0..1
    pub summary: Option<Box<CodeableConcept>>,
    /// `Condition.stage.assessment` · Reference to ClinicalImpression, DiagnosticReport, Observation · 0..*
    pub assessment: Vec<Reference>,
    /// `Condition.stage.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConditionStage, CONDITION_STAGE, [id, extension, modifier_extension, summary,
    assessment, type_]
);
/// The definition of `Condition.stage`.
pub static CONDITION_STAGE: TypeDef = TypeDef {
    name: "ConditionStage",
    path: "Condition.stage",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("summary", 0, 1, of(&CODEABLE_CONCEPT)),
        one("assessment", 0, 0, of(&REFERENCE))
            .to(&["ClinicalImpression", "DiagnosticReport", "Observation"]),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static CONDITION_PARTICIPANT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function"),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor"),
];
pub(crate) static CONDITION_STAGE_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("summary", within(&CODEABLE_CONCEPT_COLUMNS), ".summary"),
    column("assessment", list(&within(&REFERENCE_COLUMNS_2)), ".assessment"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
];
/// The table `conditions`.
pub static CONDITION_TABLE: TableDef = TableDef {
    name: "conditions",
    doc: "One row for each Condition.",
    ingestion: Ingestion::Cdc,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Condition.resourceType"),
        column("id", TEXT, "Condition.id"),
        column("meta", within(&META_COLUMNS), "Condition.meta"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Condition.identifier"),
        column(
            "clinicalStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Condition.clinicalStatus",
        ),
        column(
            "verificationStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Condition.verificationStatus",
        ),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Condition.category",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "Condition.code"),
        column("subject", within(&REFERENCE_COLUMNS_2), "Condition.subject"),
        column("onsetDateTime", TEXT, "Condition.onsetDateTime"),
        column("recordedDate", TEXT, "Condition.recordedDate"),
        column("__onsetDateTime_start", TIMESTAMP, "Condition.onsetDateTime"),
        column("__onsetDateTime_end", TIMESTAMP, "Condition.onsetDateTime"),
        column("__recordedDate_start", TIMESTAMP, "Condition.recordedDate"),
        column("__recordedDate_end", TIMESTAMP, "Condition.recordedDate"),
        column("implicitRules", TEXT, "Condition.implicitRules"),
        column("language", TEXT, "Condition.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Condition.text"),
        column("contained", TEXTS, "Condition.contained"),
        column("extension", EXTENSION_TEXTS, "Condition.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Condition.modifierExtension"),
        column("severity", within(&CODEABLE_CONCEPT_COLUMNS), "Condition.severity"),
        column(
            "bodySite",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Condition.bodySite",
        ),
        column("encounter", within(&REFERENCE_COLUMNS_2), "Condition.encounter"),
        column("onsetAge", within(&AGE_COLUMNS), "Condition.onsetAge"),
        column("onsetPeriod", within(&PERIOD_COLUMNS), "Condition.onsetPeriod"),
        column("onsetRange", within(&RANGE_COLUMNS), "Condition.onsetRange"),
        column("onsetString", TEXT, "Condition.onsetString"),
        column("abatementDateTime", TEXT, "Condition.abatementDateTime"),
        column("__abatementDateTime_start", TIMESTAMP, "Condition.abatementDateTime"),
        column("__abatementDateTime_end", TIMESTAMP, "Condition.abatementDateTime"),
        column("abatementAge", within(&AGE_COLUMNS), "Condition.abatementAge"),
        column("abatementPeriod", within(&PERIOD_COLUMNS), "Condition.abatementPeriod"),
        column("abatementRange", within(&RANGE_COLUMNS), "Condition.abatementRange"),
        column("abatementString", TEXT, "Condition.abatementString"),
        column(
            "participant",
            list(&within(&CONDITION_PARTICIPANT_COLUMNS)),
            "Condition.participant",
        ),
        column("stage", list(&within(&CONDITION_STAGE_COLUMNS)), "Condition.stage"),
        column(
            "evidence",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "Condition.evidence",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Condition.note"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Condition.meta.lastUpdated"),
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
