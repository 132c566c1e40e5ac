// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2, DESCRIPTION_COLUMN,
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_DESCRIPTION, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT, IDENTIFIER_LIST,
    ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_REFERENCE, REFERENCE_LIST_2, REFERENCE_STRUCT_2, VALUE_COLUMN,
};
use crate::shorthand::*;
/// `ImmunizationRecommendation`
pub struct ImmunizationRecommendation {
    /// `ImmunizationRecommendation.id` · id · 0..1
    pub id: Element<String>,
    /// `ImmunizationRecommendation.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ImmunizationRecommendation.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ImmunizationRecommendation.language` · code · 0..1
    pub language: Element<String>,
    /// `ImmunizationRecommendation.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ImmunizationRecommendation.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ImmunizationRecommendation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImmunizationRecommendation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImmunizationRecommendation.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ImmunizationRecommendation.patient` · Reference to Patient · 1..1
    pub patient: Option<Box<Reference>>,
    /// `ImmunizationRecommendation.date` · dateTime · 1..1
    pub date: Element<DateTime>,
    /// `ImmunizationRecommendation.authority` · Reference to Organization · 0..1
    pub authority: Option<Box<Reference>>,
    /// `ImmunizationRecommendation.recommendation` · ImmunizationRecommendationRecommendation · 1..*
    pub recommendation: Vec<ImmunizationRecommendationRecommendation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImmunizationRecommendation, IMMUNIZATION_RECOMMENDATION, [id, meta, implicit_rules,
    language, text, contained, extension, modifier_extension, identifier, patient, date,
    authority, recommendation]
);
/// The definition of `ImmunizationRecommendation`.
pub static IMMUNIZATION_RECOMMENDATION: TypeDef = TypeDef {
    name: "ImmunizationRecommendation",
    path: "ImmunizationRecommendation",
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
        summary("patient", 1, 1, OF_REFERENCE).to(&["Patient"]),
        summary("date", 1, 1, OF_DATE_TIME),
        one("authority", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("recommendation", 1, 0, of(&IMMUNIZATION_RECOMMENDATION_RECOMMENDATION)),
    ],
    keys: Lazy::new(),
};
/// `ImmunizationRecommendation.recommendation`
pub struct ImmunizationRecommendationRecommendation {
    /// `ImmunizationRecommendation.recommendation.id` · string · 0..1
    pub id: Option<String>,
    /// `ImmunizationRecommendation.recommendation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImmunizationRecommendation.recommendation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImmunizationRecommendation.recommendation.vaccineCode` · CodeableConcept · 0..*
    pub vaccine_code: Vec<CodeableConcept>,
    /// `ImmunizationRecommendation.recommendation.targetDisease` · CodeableConcept · 0..1
    pub target_disease: Option<Box<CodeableConcept>>,
    /// `ImmunizationRecommendation.recommendation.contraindicatedVaccineCode` · CodeableConcept · 0..*
    pub contraindicated_vaccine_code: Vec<CodeableConcept>,
    /// `ImmunizationRecommendation.recommendation.forecastStatus` · CodeableConcept · 1..1
    pub forecast_status: Option<Box<CodeableConcept>>,
    /// `ImmunizationRecommendation.recommendation.forecastReason` · CodeableConcept · 0..*
    pub forecast_reason: Vec<CodeableConcept>,
    /// `ImmunizationRecommendation.recommendation.dateCriterion` · ImmunizationRecommendationRecommendationDateCriterion · 0..*
    pub date_criterion: Vec<ImmunizationRecommendationRecommendationDateCriterion>,
    /// `ImmunizationRecommendation.recommendation.description` · string · 0..1
    pub description: Element<String>,
    /// `ImmunizationRecommendation.recommendation.series` · string · 0..1
    pub series: Element<String>,
    /// `ImmunizationRecommendation.recommendation.doseNumber[x]` · positiveInt, string · 0..1
    pub dose_number: Option<ImmunizationRecommendationRecommendationDoseNumber>,
    /// `ImmunizationRecommendation.recommendation.seriesDoses[x]` · positiveInt, string · 0..1
    pub series_doses: Option<ImmunizationRecommendationRecommendationSeriesDoses>,
    /// `ImmunizationRecommendation.recommendation.supportingImmunization` · Reference to Immunization, ImmunizationEvaluation · 0..*
    pub supporting_immunization: Vec<Reference>,
    /// `ImmunizationRecommendation.recommendation.supportingPatientInformation` · Reference · 0..*
    pub supporting_patient_information: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImmunizationRecommendationRecommendation, IMMUNIZATION_RECOMMENDATION_RECOMMENDATION,
    [id, extension, modifier_extension, vaccine_code, target_disease,
    contraindicated_vaccine_code, forecast_status, forecast_reason, date_criterion,
    description, series, dose_number, series_doses, supporting_immunization,
    supporting_patient_information]
);
choice!(
    #[doc = " `ImmunizationRecommendation.recommendation.doseNumber[x]`"]
    ImmunizationRecommendationRecommendationDoseNumber, [PositiveInt(Element < u32 >),
    String(Element < String >)]
);
choice!(
    #[doc = " `ImmunizationRecommendation.recommendation.seriesDoses[x]`"]
    ImmunizationRecommendationRecommendationSeriesDoses, [PositiveInt(Element < u32 >),
    String(Element < String >)]
);
/// The definition of `ImmunizationRecommendation.recommendation`.
pub static IMMUNIZATION_RECOMMENDATION_RECOMMENDATION: TypeDef = TypeDef {
    name: "ImmunizationRecommendationRecommendation",
    path: "ImmunizationRecommendation.recommendation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("vaccineCode", 0, 0, OF_CODEABLE_CONCEPT),
        summary("targetDisease", 0, 1, OF_CODEABLE_CONCEPT),
        summary("contraindicatedVaccineCode", 0, 0, OF_CODEABLE_CONCEPT),
        summary("forecastStatus", 1, 1, OF_CODEABLE_CONCEPT).modifier(),
        summary("forecastReason", 0, 0, OF_CODEABLE_CONCEPT),
        one(
            "dateCriterion",
            0,
            0,
            of(&IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION),
        ),
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
            )
            .summary(),
        choice(
            "seriesDoses",
            0,
            1,
            &[
                alternative("seriesDosesPositiveInt", OF_POSITIVE_INT),
                alternative("seriesDosesString", OF_STRING),
            ],
        ),
        one("supportingImmunization", 0, 0, OF_REFERENCE)
            .to(&["Immunization", "ImmunizationEvaluation"]),
        one("supportingPatientInformation", 0, 0, OF_REFERENCE),
    ],
    keys: Lazy::new(),
};
/// `ImmunizationRecommendation.recommendation.dateCriterion`
pub struct ImmunizationRecommendationRecommendationDateCriterion {
    /// `ImmunizationRecommendation.recommendation.dateCriterion.id` · string · 0..1
    pub id: Option<String>,
    /// `ImmunizationRecommendation.recommendation.dateCriterion.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImmunizationRecommendation.recommendation.dateCriterion.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImmunizationRecommendation.recommendation.dateCriterion.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `ImmunizationRecommendation.recommendation.dateCriterion.value` · dateTime · 1..1
    pub value: Element<DateTime>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImmunizationRecommendationRecommendationDateCriterion,
    IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION, [id, extension,
    modifier_extension, code, value]
);
/// The definition of `ImmunizationRecommendation.recommendation.dateCriterion`.
pub static IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION: TypeDef = TypeDef {
    name: "ImmunizationRecommendationRecommendationDateCriterion",
    path: "ImmunizationRecommendation.recommendation.dateCriterion",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 1, 1, OF_CODEABLE_CONCEPT),
        one("value", 1, 1, OF_DATE_TIME),
    ],
    keys: Lazy::new(),
};
pub(crate) static IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    VALUE_COLUMN,
    derived("__value_start", TIMESTAMP, ".value"),
    derived("__value_end", TIMESTAMP, ".value"),
];
pub(crate) static IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_COLUMNS: [ColumnDef; 17] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".vaccineCode", CODEABLE_CONCEPT_LIST),
    column(".targetDisease", CODEABLE_CONCEPT_STRUCT),
    column(".contraindicatedVaccineCode", CODEABLE_CONCEPT_LIST),
    column(".forecastStatus", CODEABLE_CONCEPT_STRUCT),
    column(".forecastReason", CODEABLE_CONCEPT_LIST),
    column(
        ".dateCriterion",
        list(&within(&IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION_COLUMNS)),
    ),
    DESCRIPTION_COLUMN,
    column(".series", TEXT),
    column(".doseNumberPositiveInt", INT32),
    column(".doseNumberString", TEXT),
    column(".seriesDosesPositiveInt", INT32),
    column(".seriesDosesString", TEXT),
    column(".supportingImmunization", REFERENCE_LIST_2),
    column(".supportingPatientInformation", REFERENCE_LIST_2),
];
/// The table `immunization_recommendation`.
pub static IMMUNIZATION_RECOMMENDATION_TABLE: TableDef = TableDef {
    name: "immunization_recommendation",
    doc: "One row for each ImmunizationRecommendation.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ImmunizationRecommendation.resourceType", TEXT),
        column("ImmunizationRecommendation.id", TEXT),
        column("ImmunizationRecommendation.meta", META_STRUCT),
        column("ImmunizationRecommendation.implicitRules", TEXT),
        column("ImmunizationRecommendation.language", TEXT),
        column("ImmunizationRecommendation.text", NARRATIVE_STRUCT),
        column("ImmunizationRecommendation.contained", TEXTS),
        column("ImmunizationRecommendation.extension", EXTENSION_TEXTS),
        column("ImmunizationRecommendation.modifierExtension", EXTENSION_TEXTS),
        column("ImmunizationRecommendation.identifier", IDENTIFIER_LIST),
        column("ImmunizationRecommendation.patient", REFERENCE_STRUCT_2),
        column("ImmunizationRecommendation.date", TEXT),
        derived("__date_start", TIMESTAMP, "ImmunizationRecommendation.date"),
        derived("__date_end", TIMESTAMP, "ImmunizationRecommendation.date"),
        column("ImmunizationRecommendation.authority", REFERENCE_STRUCT_2),
        column(
            "ImmunizationRecommendation.recommendation",
            list(&within(&IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "ImmunizationRecommendation.meta.lastUpdated",
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
