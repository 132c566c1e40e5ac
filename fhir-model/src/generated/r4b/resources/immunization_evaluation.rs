// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    IMMUNIZATION_EVALUATION_STATUS_CODES, ImmunizationEvaluationStatusCodes,
};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, HAS_CONTAINED, HAS_DESCRIPTION,
    HAS_EXTENSION, HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION_2, HAS_TEXT, IDENTIFIER_LIST, META_STRUCT,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_REFERENCE, REFERENCE_STRUCT_2,
};
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
    [PositiveInt(Element < u32 >), String(Element < String >)]
);
choice!(
    #[doc = " `ImmunizationEvaluation.seriesDoses[x]`"]
    ImmunizationEvaluationSeriesDoses, [PositiveInt(Element < u32 >), String(Element <
    String >)]
);
/// The definition of `ImmunizationEvaluation`.
pub static IMMUNIZATION_EVALUATION: TypeDef = TypeDef {
    name: "ImmunizationEvaluation",
    path: "ImmunizationEvaluation",
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
        HAS_IDENTIFIER_2,
        summary("status", 1, 1, OF_CODE)
            .codes(&IMMUNIZATION_EVALUATION_STATUS_CODES)
            .modifier(),
        summary("patient", 1, 1, OF_REFERENCE).to(&["Patient"]),
        one("date", 0, 1, OF_DATE_TIME),
        one("authority", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("targetDisease", 1, 1, OF_CODEABLE_CONCEPT),
        summary("immunizationEvent", 1, 1, OF_REFERENCE).to(&["Immunization"]),
        summary("doseStatus", 1, 1, OF_CODEABLE_CONCEPT),
        one("doseStatusReason", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_DESCRIPTION,
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
        column("ImmunizationEvaluation.resourceType", TEXT),
        column("ImmunizationEvaluation.id", TEXT),
        column("ImmunizationEvaluation.meta", META_STRUCT),
        column("ImmunizationEvaluation.implicitRules", TEXT),
        column("ImmunizationEvaluation.language", TEXT),
        column("ImmunizationEvaluation.text", NARRATIVE_STRUCT),
        column("ImmunizationEvaluation.contained", TEXTS),
        column("ImmunizationEvaluation.extension", EXTENSION_TEXTS),
        column("ImmunizationEvaluation.modifierExtension", EXTENSION_TEXTS),
        column("ImmunizationEvaluation.identifier", IDENTIFIER_LIST),
        column("ImmunizationEvaluation.status", TEXT),
        column("ImmunizationEvaluation.patient", REFERENCE_STRUCT_2),
        column("ImmunizationEvaluation.date", TEXT),
        derived("__date_start", TIMESTAMP, "ImmunizationEvaluation.date"),
        derived("__date_end", TIMESTAMP, "ImmunizationEvaluation.date"),
        column("ImmunizationEvaluation.authority", REFERENCE_STRUCT_2),
        column("ImmunizationEvaluation.targetDisease", CODEABLE_CONCEPT_STRUCT),
        column("ImmunizationEvaluation.immunizationEvent", REFERENCE_STRUCT_2),
        column("ImmunizationEvaluation.doseStatus", CODEABLE_CONCEPT_STRUCT),
        column("ImmunizationEvaluation.doseStatusReason", CODEABLE_CONCEPT_LIST),
        column("ImmunizationEvaluation.description", TEXT),
        column("ImmunizationEvaluation.series", TEXT),
        column("ImmunizationEvaluation.doseNumberPositiveInt", INT32),
        column("ImmunizationEvaluation.doseNumberString", TEXT),
        column("ImmunizationEvaluation.seriesDosesPositiveInt", INT32),
        column("ImmunizationEvaluation.seriesDosesString", TEXT),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "ImmunizationEvaluation.meta.lastUpdated",
            ),
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
