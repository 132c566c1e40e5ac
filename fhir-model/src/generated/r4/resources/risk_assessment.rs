// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{OBSERVATION_STATUS, ObservationStatus};
use super::super::datatypes::{
    Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period,
    Range, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN,
    HAS_CODE, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_NOTE, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_PERIOD, OF_RANGE, OF_REFERENCE, PERIOD_STRUCT, RANGE_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `RiskAssessment`
pub struct RiskAssessment {
    /// `RiskAssessment.id` · id · 0..1
    pub id: Element<String>,
    /// `RiskAssessment.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `RiskAssessment.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `RiskAssessment.language` · code · 0..1
    pub language: Element<String>,
    /// `RiskAssessment.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `RiskAssessment.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `RiskAssessment.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RiskAssessment.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RiskAssessment.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `RiskAssessment.basedOn` · Reference · 0..1
    pub based_on: Option<Box<Reference>>,
    /// `RiskAssessment.parent` · Reference · 0..1
    pub parent: Option<Box<Reference>>,
    /// `RiskAssessment.status` · code · 1..1
    pub status: Element<ObservationStatus>,
    /// `RiskAssessment.method` · CodeableConcept · 0..1
    pub method: Option<Box<CodeableConcept>>,
    /// `RiskAssessment.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `RiskAssessment.subject` · Reference to Group, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `RiskAssessment.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `RiskAssessment.occurrence[x]` · dateTime, Period · 0..1
    pub occurrence: Option<RiskAssessmentOccurrence>,
    /// `RiskAssessment.condition` · Reference to Condition · 0..1
    pub condition: Option<Box<Reference>>,
    /// `RiskAssessment.performer` · Reference to Device, Practitioner, PractitionerRole · 0..1
    pub performer: Option<Box<Reference>>,
    /// `RiskAssessment.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `RiskAssessment.reasonReference` · Reference to Condition, DiagnosticReport, DocumentReference, Observation · 0..*
    pub reason_reference: Vec<Reference>,
    /// `RiskAssessment.basis` · Reference · 0..*
    pub basis: Vec<Reference>,
    /// `RiskAssessment.prediction` · RiskAssessmentPrediction · 0..*
    pub prediction: Vec<RiskAssessmentPrediction>,
    /// `RiskAssessment.mitigation` · string · 0..1
    pub mitigation: Element<String>,
    /// `RiskAssessment.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RiskAssessment, RISK_ASSESSMENT, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, based_on, parent, status,
    method, code, subject, encounter, occurrence, condition, performer, reason_code,
    reason_reference, basis, prediction, mitigation, note]
);
choice!(
    #[doc = " `RiskAssessment.occurrence[x]`"] RiskAssessmentOccurrence,
    [DateTime(Element < DateTime >), Period(Box < Period >)]
);
/// The definition of `RiskAssessment`.
pub static RISK_ASSESSMENT: TypeDef = TypeDef {
    name: "RiskAssessment",
    path: "RiskAssessment",
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
        one("basedOn", 0, 1, OF_REFERENCE),
        one("parent", 0, 1, OF_REFERENCE),
        summary("status", 1, 1, OF_CODE).codes(&OBSERVATION_STATUS),
        summary("method", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_CODE,
        summary("subject", 1, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        summary("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        choice(
                "occurrence",
                0,
                1,
                &[
                    alternative("occurrenceDateTime", OF_DATE_TIME),
                    alternative("occurrencePeriod", OF_PERIOD),
                ],
            )
            .summary(),
        summary("condition", 0, 1, OF_REFERENCE).to(&["Condition"]),
        summary("performer", 0, 1, OF_REFERENCE)
            .to(&["Device", "Practitioner", "PractitionerRole"]),
        one("reasonCode", 0, 0, OF_CODEABLE_CONCEPT),
        one("reasonReference", 0, 0, OF_REFERENCE)
            .to(&["Condition", "DiagnosticReport", "DocumentReference", "Observation"]),
        one("basis", 0, 0, OF_REFERENCE),
        one("prediction", 0, 0, of(&RISK_ASSESSMENT_PREDICTION)),
        one("mitigation", 0, 1, OF_STRING),
        HAS_NOTE,
    ],
    keys: Lazy::new(),
};
/// `RiskAssessment.prediction`
pub struct RiskAssessmentPrediction {
    /// `RiskAssessment.prediction.id` · string · 0..1
    pub id: Option<String>,
    /// `RiskAssessment.prediction.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RiskAssessment.prediction.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RiskAssessment.prediction.outcome` · CodeableConcept · 0..1
    pub outcome: Option<Box<CodeableConcept>>,
    /// `RiskAssessment.prediction.probability[x]` · decimal, Range · 0..1
    pub probability: Option<RiskAssessmentPredictionProbability>,
    /// `RiskAssessment.prediction.qualitativeRisk` · CodeableConcept · 0..1
    pub qualitative_risk: Option<Box<CodeableConcept>>,
    /// `RiskAssessment.prediction.relativeRisk` · decimal · 0..1
    pub relative_risk: Element<Decimal>,
    /// `RiskAssessment.prediction.when[x]` · Period, Range · 0..1
    pub when: Option<RiskAssessmentPredictionWhen>,
    /// `RiskAssessment.prediction.rationale` · string · 0..1
    pub rationale: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RiskAssessmentPrediction, RISK_ASSESSMENT_PREDICTION, [id, extension,
    modifier_extension, outcome, probability, qualitative_risk, relative_risk, when,
    rationale]
);
choice!(
    #[doc = " `RiskAssessment.prediction.probability[x]`"]
    RiskAssessmentPredictionProbability, [Decimal(Element < Decimal >), Range(Box < Range
    >)]
);
choice!(
    #[doc = " `RiskAssessment.prediction.when[x]`"] RiskAssessmentPredictionWhen,
    [Period(Box < Period >), Range(Box < Range >)]
);
/// The definition of `RiskAssessment.prediction`.
pub static RISK_ASSESSMENT_PREDICTION: TypeDef = TypeDef {
    name: "RiskAssessmentPrediction",
    path: "RiskAssessment.prediction",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("outcome", 0, 1, OF_CODEABLE_CONCEPT),
        choice(
            "probability",
            0,
            1,
            &[
                alternative("probabilityDecimal", OF_DECIMAL),
                alternative("probabilityRange", OF_RANGE),
            ],
        ),
        one("qualitativeRisk", 0, 1, OF_CODEABLE_CONCEPT),
        one("relativeRisk", 0, 1, OF_DECIMAL),
        choice(
            "when",
            0,
            1,
            &[alternative("whenPeriod", OF_PERIOD), alternative("whenRange", OF_RANGE)],
        ),
        one("rationale", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static RISK_ASSESSMENT_PREDICTION_COLUMNS: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".outcome", CODEABLE_CONCEPT_STRUCT),
    column(".probabilityDecimal", TEXT),
    derived("__probabilityDecimal_numeric", NUMERIC, ".probabilityDecimal"),
    column(".probabilityRange", RANGE_STRUCT),
    column(".qualitativeRisk", CODEABLE_CONCEPT_STRUCT),
    column(".relativeRisk", TEXT),
    derived("__relativeRisk_numeric", NUMERIC, ".relativeRisk"),
    column(".whenPeriod", PERIOD_STRUCT),
    column(".whenRange", RANGE_STRUCT),
    column(".rationale", TEXT),
];
/// The table `risk_assessment`.
pub static RISK_ASSESSMENT_TABLE: TableDef = TableDef {
    name: "risk_assessment",
    doc: "One row for each RiskAssessment.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("RiskAssessment.resourceType", TEXT),
        column("RiskAssessment.id", TEXT),
        column("RiskAssessment.meta", META_STRUCT),
        column("RiskAssessment.implicitRules", TEXT),
        column("RiskAssessment.language", TEXT),
        column("RiskAssessment.text", NARRATIVE_STRUCT),
        column("RiskAssessment.contained", TEXTS),
        column("RiskAssessment.extension", EXTENSION_TEXTS),
        column("RiskAssessment.modifierExtension", EXTENSION_TEXTS),
        column("RiskAssessment.identifier", IDENTIFIER_LIST),
        column("RiskAssessment.basedOn", REFERENCE_STRUCT_2),
        column("RiskAssessment.parent", REFERENCE_STRUCT_2),
        column("RiskAssessment.status", TEXT),
        column("RiskAssessment.method", CODEABLE_CONCEPT_STRUCT),
        column("RiskAssessment.code", CODEABLE_CONCEPT_STRUCT),
        column("RiskAssessment.subject", REFERENCE_STRUCT_2),
        column("RiskAssessment.encounter", REFERENCE_STRUCT_2),
        column("RiskAssessment.occurrenceDateTime", TEXT),
        derived(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "RiskAssessment.occurrenceDateTime",
        ),
        derived(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "RiskAssessment.occurrenceDateTime",
        ),
        column("RiskAssessment.occurrencePeriod", PERIOD_STRUCT),
        column("RiskAssessment.condition", REFERENCE_STRUCT_2),
        column("RiskAssessment.performer", REFERENCE_STRUCT_2),
        column("RiskAssessment.reasonCode", CODEABLE_CONCEPT_LIST),
        column("RiskAssessment.reasonReference", REFERENCE_LIST_2),
        column("RiskAssessment.basis", REFERENCE_LIST_2),
        column(
            "RiskAssessment.prediction",
            list(&within(&RISK_ASSESSMENT_PREDICTION_COLUMNS)),
        ),
        column("RiskAssessment.mitigation", TEXT),
        column("RiskAssessment.note", ANNOTATION_LIST),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "RiskAssessment.meta.lastUpdated"),
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
