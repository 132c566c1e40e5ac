// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    IMMUNIZATION_EVALUATION_STATUS_CODES, ImmunizationEvaluationStatusCodes,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `ImmunizationEvaluation`
pub struct ImmunizationEvaluation {
    /// `ImmunizationEvaluation.id` · id · 0..1
    pub id: Element<String>,
    /// `ImmunizationEvaluation.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ImmunizationEvaluation.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ImmunizationEvaluation.language` · code · 0..1
    pub language: Element<String>,
    /// `ImmunizationEvaluation.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ImmunizationEvaluation.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ImmunizationEvaluation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImmunizationEvaluation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImmunizationEvaluation.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ImmunizationEvaluation.status` · code · 1..1
    pub status: Element<ImmunizationEvaluationStatusCodes>,
    /// `ImmunizationEvaluation.patient` · Reference to Patient · 1..1
    pub patient: Option<Box<Reference>>,
    /// `ImmunizationEvaluation.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `ImmunizationEvaluation.authority` · Reference to Organization · 0..1
    pub authority: Option<Box<Reference>>,
    /// `ImmunizationEvaluation.targetDisease` · CodeableConcept · 1..1
    pub target_disease: Option<Box<CodeableConcept>>,
    /// `ImmunizationEvaluation.immunizationEvent` · Reference to Immunization · 1..1
    pub immunization_event: Option<Box<Reference>>,
    /// `ImmunizationEvaluation.doseStatus` · CodeableConcept · 1..1
    pub dose_status: Option<Box<CodeableConcept>>,
    /// `ImmunizationEvaluation.doseStatusReason` · CodeableConcept · 0..*
    pub dose_status_reason: Vec<CodeableConcept>,
    /// `ImmunizationEvaluation.description` · string · 0..1
    pub description: Element<String>,
    /// `ImmunizationEvaluation.series` · string · 0..1
    pub series: Element<String>,
    /// `ImmunizationEvaluation.doseNumber[x]` · positiveInt, string · 0..1
    pub dose_number: Option<ImmunizationEvaluationDoseNumber>,
    /// `ImmunizationEvaluation.seriesDoses[x]` · positiveInt, string · 0..1
    pub series_doses: Option<ImmunizationEvaluationSeriesDoses>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImmunizationEvaluation, IMMUNIZATION_EVALUATION, [id, meta, implicit_rules, language,
    text, contained, extension, modifier_extension, identifier, status, patient, date,
    authority, target_disease, immunization_event, dose_status, dose_status_reason,
    description, series, dose_number, series_doses]
);
choice!(
    #[doc = " `ImmunizationEvaluation.doseNumber[x]`"] ImmunizationEvaluationDoseNumber,
    [0 => PositiveInt(Element < u32 >), 1 => String(Element < String >)]
);
choice!(
    #[doc = " `ImmunizationEvaluation.seriesDoses[x]`"]
    ImmunizationEvaluationSeriesDoses, [0 => PositiveInt(Element < u32 >), 1 =>
    String(Element < String >)]
);
/// The definition of `ImmunizationEvaluation`.
pub static IMMUNIZATION_EVALUATION: TypeDef = TypeDef {
    name: "ImmunizationEvaluation",
    path: "ImmunizationEvaluation",
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
        summary("status", 1, 1, OF_CODE)
            .codes(&IMMUNIZATION_EVALUATION_STATUS_CODES)
            .modifier(),
        summary("patient", 1, 1, of(&REFERENCE)).to(&["Patient"]),
        one("date", 0, 1, OF_DATE_TIME),
        one("authority", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        summary("targetDisease", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("immunizationEvent", 1, 1, of(&REFERENCE)).to(&["Immunization"]),
        summary("doseStatus", 1, 1, of(&CODEABLE_CONCEPT)),
        one("doseStatusReason", 0, 0, of(&CODEABLE_CONCEPT)),
        one("description", 0, 1, OF_STRING),
        one("series", 0, 1, OF_STRING),
        choice(
            "doseNumber",
            0,
            1,
            &[
                alternative("doseNumberPositiveInt", OF_POSITIVE_INT),
                alternative("doseNumberString", OF_STRING),
            ],
        ),
        choice(
            "seriesDoses",
            0,
            1,
            &[
                alternative("seriesDosesPositiveInt", OF_POSITIVE_INT),
                alternative("seriesDosesString", OF_STRING),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// The table `immunization_evaluation`.
pub static IMMUNIZATION_EVALUATION_TABLE: TableDef = TableDef {
    name: "immunization_evaluation",
    doc: "One row for each ImmunizationEvaluation.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ImmunizationEvaluation.resourceType"),
        column("id", TEXT, "ImmunizationEvaluation.id"),
        column("meta", within(&META_COLUMNS), "ImmunizationEvaluation.meta"),
        column("implicitRules", TEXT, "ImmunizationEvaluation.implicitRules"),
        column("language", TEXT, "ImmunizationEvaluation.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ImmunizationEvaluation.text"),
        column("contained", TEXTS, "ImmunizationEvaluation.contained"),
        column("extension", EXTENSION_TEXTS, "ImmunizationEvaluation.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "ImmunizationEvaluation.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ImmunizationEvaluation.identifier",
        ),
        column("status", TEXT, "ImmunizationEvaluation.status"),
        column(
            "patient",
            within(&REFERENCE_COLUMNS_2),
            "ImmunizationEvaluation.patient",
        ),
        column("date", TEXT, "ImmunizationEvaluation.date"),
        column("__date_start", TIMESTAMP, "ImmunizationEvaluation.date"),
        column("__date_end", TIMESTAMP, "ImmunizationEvaluation.date"),
        column(
            "authority",
            within(&REFERENCE_COLUMNS_2),
            "ImmunizationEvaluation.authority",
        ),
        column(
            "targetDisease",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ImmunizationEvaluation.targetDisease",
        ),
        column(
            "immunizationEvent",
            within(&REFERENCE_COLUMNS_2),
            "ImmunizationEvaluation.immunizationEvent",
        ),
        column(
            "doseStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ImmunizationEvaluation.doseStatus",
        ),
        column(
            "doseStatusReason",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ImmunizationEvaluation.doseStatusReason",
        ),
        column("description", TEXT, "ImmunizationEvaluation.description"),
        column("series", TEXT, "ImmunizationEvaluation.series"),
        column(
            "doseNumberPositiveInt",
            INT32,
            "ImmunizationEvaluation.doseNumberPositiveInt",
        ),
        column("doseNumberString", TEXT, "ImmunizationEvaluation.doseNumberString"),
        column(
            "seriesDosesPositiveInt",
            INT32,
            "ImmunizationEvaluation.seriesDosesPositiveInt",
        ),
        column("seriesDosesString", TEXT, "ImmunizationEvaluation.seriesDosesString"),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "ImmunizationEvaluation.meta.lastUpdated",
            ),
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
