// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CONDITION_CLINICAL_STATUS_CODES, CONDITION_VERIFICATION_STATUS,
};
use super::super::datatypes::{
    Age, Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative,
    Period, Range, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    AGE_STRUCT, ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    EXTENSION_COLUMN, HAS_CODE, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER,
    HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_NOTE, HAS_TEXT, HAS_TYPE, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_AGE,
    OF_CODEABLE_CONCEPT, OF_PERIOD, OF_RANGE, OF_REFERENCE, PERIOD_STRUCT, RANGE_STRUCT,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2, TYPE_COLUMN,
};
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
    /// `Condition.clinicalStatus` · CodeableConcept · 0..1
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
    /// `Condition.recorder` · Reference to Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub recorder: Option<Box<Reference>>,
    /// `Condition.asserter` · Reference to Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub asserter: Option<Box<Reference>>,
    /// `Condition.stage` · ConditionStage · 0..*
    pub stage: Vec<ConditionStage>,
    /// `Condition.evidence` · ConditionEvidence · 0..*
    pub evidence: Vec<ConditionEvidence>,
    /// `Condition.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Condition, CONDITION, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, clinical_status, verification_status,
    category, severity, code, body_site, subject, encounter, onset, abatement,
    recorded_date, recorder, asserter, stage, evidence, note]
);
choice!(
    #[doc = " `Condition.onset[x]`"] ConditionOnset, [DateTime(Element < DateTime >),
    Age(Box < Age >), Period(Box < Period >), Range(Box < Range >), String(Element <
    String >)]
);
choice!(
    #[doc = " `Condition.abatement[x]`"] ConditionAbatement, [DateTime(Element < DateTime
    >), Age(Box < Age >), Period(Box < Period >), Range(Box < Range >), String(Element <
    String >)]
);
/// The definition of `Condition`.
pub static CONDITION: TypeDef = TypeDef {
    name: "Condition",
    path: "Condition",
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
        summary("clinicalStatus", 0, 1, OF_CODEABLE_CONCEPT)
            .codes(&CONDITION_CLINICAL_STATUS_CODES)
            .modifier(),
        summary("verificationStatus", 0, 1, OF_CODEABLE_CONCEPT)
            .codes(&CONDITION_VERIFICATION_STATUS)
            .modifier(),
        one("category", 0, 0, OF_CODEABLE_CONCEPT),
        one("severity", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_CODE,
        summary("bodySite", 0, 0, OF_CODEABLE_CONCEPT),
        summary("subject", 1, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        summary("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        choice(
                "onset",
                0,
                1,
                &[
                    alternative("onsetDateTime", OF_DATE_TIME),
                    alternative("onsetAge", OF_AGE),
                    alternative("onsetPeriod", OF_PERIOD),
                    alternative("onsetRange", OF_RANGE),
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
                alternative("abatementAge", OF_AGE),
                alternative("abatementPeriod", OF_PERIOD),
                alternative("abatementRange", OF_RANGE),
                alternative("abatementString", OF_STRING),
            ],
        ),
        summary("recordedDate", 0, 1, OF_DATE_TIME),
        summary("recorder", 0, 1, OF_REFERENCE)
            .to(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
        summary("asserter", 0, 1, OF_REFERENCE)
            .to(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
        one("stage", 0, 0, of(&CONDITION_STAGE)),
        one("evidence", 0, 0, of(&CONDITION_EVIDENCE)),
        HAS_NOTE,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("summary", 0, 1, OF_CODEABLE_CONCEPT),
        one("assessment", 0, 0, OF_REFERENCE)
            .to(&["ClinicalImpression", "DiagnosticReport", "Observation"]),
        HAS_TYPE,
    ],
    keys: Lazy::new(),
};
/// `Condition.evidence`
pub struct ConditionEvidence {
    /// `Condition.evidence.id` · string · 0..1
    pub id: Option<String>,
    /// `Condition.evidence.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Condition.evidence.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Condition.evidence.code` · CodeableConcept · 0..*
    pub code: Vec<CodeableConcept>,
    /// `Condition.evidence.detail` · Reference · 0..*
    pub detail: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConditionEvidence, CONDITION_EVIDENCE, [id, extension, modifier_extension, code,
    detail]
);
/// The definition of `Condition.evidence`.
pub static CONDITION_EVIDENCE: TypeDef = TypeDef {
    name: "ConditionEvidence",
    path: "Condition.evidence",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("code", 0, 0, OF_CODEABLE_CONCEPT),
        summary("detail", 0, 0, OF_REFERENCE),
    ],
    keys: Lazy::new(),
};
pub(crate) static CONDITION_STAGE_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".summary", CODEABLE_CONCEPT_STRUCT),
    column(".assessment", REFERENCE_LIST_2),
    TYPE_COLUMN,
];
pub(crate) static CONDITION_EVIDENCE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".code", CODEABLE_CONCEPT_LIST),
    column(".detail", REFERENCE_LIST_2),
];
/// The table `conditions`.
pub static CONDITION_TABLE: TableDef = TableDef {
    name: "conditions",
    doc: "One row for each Condition.",
    ingestion: Ingestion::Cdc,
    key: &["id"],
    columns: &[
        column("Condition.resourceType", TEXT),
        column("Condition.id", TEXT),
        column("Condition.meta", META_STRUCT),
        column("Condition.identifier", IDENTIFIER_LIST),
        column("Condition.clinicalStatus", CODEABLE_CONCEPT_STRUCT),
        column("Condition.verificationStatus", CODEABLE_CONCEPT_STRUCT),
        column("Condition.category", CODEABLE_CONCEPT_LIST),
        column("Condition.code", CODEABLE_CONCEPT_STRUCT),
        column("Condition.subject", REFERENCE_STRUCT_2),
        column("Condition.onsetDateTime", TEXT),
        column("Condition.recordedDate", TEXT),
        derived("__onsetDateTime_start", TIMESTAMP, "Condition.onsetDateTime"),
        derived("__onsetDateTime_end", TIMESTAMP, "Condition.onsetDateTime"),
        derived("__recordedDate_start", TIMESTAMP, "Condition.recordedDate"),
        derived("__recordedDate_end", TIMESTAMP, "Condition.recordedDate"),
        column("Condition.implicitRules", TEXT),
        column("Condition.language", TEXT),
        column("Condition.text", NARRATIVE_STRUCT),
        column("Condition.contained", TEXTS),
        column("Condition.extension", EXTENSION_TEXTS),
        column("Condition.modifierExtension", EXTENSION_TEXTS),
        column("Condition.severity", CODEABLE_CONCEPT_STRUCT),
        column("Condition.bodySite", CODEABLE_CONCEPT_LIST),
        column("Condition.encounter", REFERENCE_STRUCT_2),
        column("Condition.onsetAge", AGE_STRUCT),
        column("Condition.onsetPeriod", PERIOD_STRUCT),
        column("Condition.onsetRange", RANGE_STRUCT),
        column("Condition.onsetString", TEXT),
        column("Condition.abatementDateTime", TEXT),
        derived("__abatementDateTime_start", TIMESTAMP, "Condition.abatementDateTime"),
        derived("__abatementDateTime_end", TIMESTAMP, "Condition.abatementDateTime"),
        column("Condition.abatementAge", AGE_STRUCT),
        column("Condition.abatementPeriod", PERIOD_STRUCT),
        column("Condition.abatementRange", RANGE_STRUCT),
        column("Condition.abatementString", TEXT),
        column("Condition.recorder", REFERENCE_STRUCT_2),
        column("Condition.asserter", REFERENCE_STRUCT_2),
        column("Condition.stage", list(&within(&CONDITION_STAGE_COLUMNS))),
        column("Condition.evidence", list(&within(&CONDITION_EVIDENCE_COLUMNS))),
        column("Condition.note", ANNOTATION_LIST),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Condition.meta.lastUpdated"),
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
