// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{OBSERVATION_STATUS, ObservationStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, RANGE, RANGE_COLUMNS,
    REFERENCE, REFERENCE_COLUMNS_2, Range, Reference,
};
use super::super::resources::Resource;
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
    #[doc = " `RiskAssessment.occurrence[x]`"] RiskAssessmentOccurrence, [0 =>
    DateTime(Element < DateTime >), 1 => Period(Box < Period >)]
);
/// The definition of `RiskAssessment`.
pub static RISK_ASSESSMENT: TypeDef = TypeDef {
    name: "RiskAssessment",
    path: "RiskAssessment",
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
        one("basedOn", 0, 1, of(&REFERENCE)),
        one("parent", 0, 1, of(&REFERENCE)),
        summary("status", 1, 1, OF_CODE).codes(&OBSERVATION_STATUS),
        summary("method", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("subject", 1, 1, of(&REFERENCE)).to(&["Group", "Patient"]),
        summary("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        choice(
                "occurrence",
                0,
                1,
                &[
                    alternative("occurrenceDateTime", OF_DATE_TIME),
                    alternative("occurrencePeriod", of(&PERIOD)),
                ],
            )
            .summary(),
        summary("condition", 0, 1, of(&REFERENCE)).to(&["Condition"]),
        summary("performer", 0, 1, of(&REFERENCE))
            .to(&["Device", "Practitioner", "PractitionerRole"]),
        one("reasonCode", 0, 0, of(&CODEABLE_CONCEPT)),
        one("reasonReference", 0, 0, of(&REFERENCE))
            .to(&["Condition", "DiagnosticReport", "DocumentReference", "Observation"]),
        one("basis", 0, 0, of(&REFERENCE)),
        one("prediction", 0, 0, of(&RISK_ASSESSMENT_PREDICTION)),
        one("mitigation", 0, 1, OF_STRING),
        one("note", 0, 0, of(&ANNOTATION)),
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
    RiskAssessmentPredictionProbability, [0 => Decimal(Element < Decimal >), 1 =>
    Range(Box < Range >)]
);
choice!(
    #[doc = " `RiskAssessment.prediction.when[x]`"] RiskAssessmentPredictionWhen, [0 =>
    Period(Box < Period >), 1 => Range(Box < Range >)]
);
/// The definition of `RiskAssessment.prediction`.
pub static RISK_ASSESSMENT_PREDICTION: TypeDef = TypeDef {
    name: "RiskAssessmentPrediction",
    path: "RiskAssessment.prediction",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("outcome", 0, 1, of(&CODEABLE_CONCEPT)),
        choice(
            "probability",
            0,
            1,
            &[
                alternative("probabilityDecimal", OF_DECIMAL),
                alternative("probabilityRange", of(&RANGE)),
            ],
        ),
        one("qualitativeRisk", 0, 1, of(&CODEABLE_CONCEPT)),
        one("relativeRisk", 0, 1, OF_DECIMAL),
        choice(
            "when",
            0,
            1,
            &[
                alternative("whenPeriod", of(&PERIOD)),
                alternative("whenRange", of(&RANGE)),
            ],
        ),
        one("rationale", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static RISK_ASSESSMENT_PREDICTION_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("outcome", within(&CODEABLE_CONCEPT_COLUMNS), ".outcome"),
    column("probabilityDecimal", TEXT, ".probabilityDecimal"),
    column("__probabilityDecimal_numeric", NUMERIC, ".probabilityDecimal"),
    column("probabilityRange", within(&RANGE_COLUMNS), ".probabilityRange"),
    column("qualitativeRisk", within(&CODEABLE_CONCEPT_COLUMNS), ".qualitativeRisk"),
    column("relativeRisk", TEXT, ".relativeRisk"),
    column("__relativeRisk_numeric", NUMERIC, ".relativeRisk"),
    column("whenPeriod", within(&PERIOD_COLUMNS), ".whenPeriod"),
    column("whenRange", within(&RANGE_COLUMNS), ".whenRange"),
    column("rationale", TEXT, ".rationale"),
];
/// The table `risk_assessment`.
pub static RISK_ASSESSMENT_TABLE: TableDef = TableDef {
    name: "risk_assessment",
    doc: "One row for each RiskAssessment.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "RiskAssessment.resourceType"),
        column("id", TEXT, "RiskAssessment.id"),
        column("meta", within(&META_COLUMNS), "RiskAssessment.meta"),
        column("implicitRules", TEXT, "RiskAssessment.implicitRules"),
        column("language", TEXT, "RiskAssessment.language"),
        column("text", within(&NARRATIVE_COLUMNS), "RiskAssessment.text"),
        column("contained", TEXTS, "RiskAssessment.contained"),
        column("extension", EXTENSION_TEXTS, "RiskAssessment.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "RiskAssessment.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "RiskAssessment.identifier",
        ),
        column("basedOn", within(&REFERENCE_COLUMNS_2), "RiskAssessment.basedOn"),
        column("parent", within(&REFERENCE_COLUMNS_2), "RiskAssessment.parent"),
        column("status", TEXT, "RiskAssessment.status"),
        column("method", within(&CODEABLE_CONCEPT_COLUMNS), "RiskAssessment.method"),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "RiskAssessment.code"),
        column("subject", within(&REFERENCE_COLUMNS_2), "RiskAssessment.subject"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "RiskAssessment.encounter"),
        column("occurrenceDateTime", TEXT, "RiskAssessment.occurrenceDateTime"),
        column(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "RiskAssessment.occurrenceDateTime",
        ),
        column(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "RiskAssessment.occurrenceDateTime",
        ),
        column(
            "occurrencePeriod",
            within(&PERIOD_COLUMNS),
            "RiskAssessment.occurrencePeriod",
        ),
        column("condition", within(&REFERENCE_COLUMNS_2), "RiskAssessment.condition"),
        column("performer", within(&REFERENCE_COLUMNS_2), "RiskAssessment.performer"),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "RiskAssessment.reasonCode",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "RiskAssessment.reasonReference",
        ),
        column("basis", list(&within(&REFERENCE_COLUMNS_2)), "RiskAssessment.basis"),
        column(
            "prediction",
            list(&within(&RISK_ASSESSMENT_PREDICTION_COLUMNS)),
            "RiskAssessment.prediction",
        ),
        column("mitigation", TEXT, "RiskAssessment.mitigation"),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "RiskAssessment.note"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "RiskAssessment.meta.lastUpdated"),
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
