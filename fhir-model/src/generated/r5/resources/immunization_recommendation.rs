// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `ImmunizationRecommendation`
#[derive(Default)]
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
    ImmunizationRecommendation, IMMUNIZATION_RECOMMENDATION, [0 => id, 1 => meta, 2 =>
    implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension, 7 =>
    modifier_extension, 8 => identifier, 9 => patient, 10 => date, 11 => authority, 12 =>
    recommendation]
);
/// The definition of `ImmunizationRecommendation`.
pub static IMMUNIZATION_RECOMMENDATION: TypeDef = TypeDef {
    name: "ImmunizationRecommendation",
    path: "ImmunizationRecommendation",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("patient", 1, 1, Ty::Type(&REFERENCE)).to(&["Patient"]).summary(),
        one("date", 1, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("authority", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]),
        one(
                "recommendation",
                1,
                0,
                Ty::Type(&IMMUNIZATION_RECOMMENDATION_RECOMMENDATION),
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `ImmunizationRecommendation.recommendation`
#[derive(Default)]
pub struct ImmunizationRecommendationRecommendation {
    /// `ImmunizationRecommendation.recommendation.id` · string · 0..1
    pub id: Option<String>,
    /// `ImmunizationRecommendation.recommendation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImmunizationRecommendation.recommendation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImmunizationRecommendation.recommendation.vaccineCode` · CodeableConcept · 0..*
    pub vaccine_code: Vec<CodeableConcept>,
    /// `ImmunizationRecommendation.recommendation.targetDisease` · CodeableConcept · 0..*
    pub target_disease: Vec<CodeableConcept>,
    /// `ImmunizationRecommendation.recommendation.contraindicatedVaccineCode` · CodeableConcept · 0..*
    pub contraindicated_vaccine_code: Vec<CodeableConcept>,
    /// `ImmunizationRecommendation.recommendation.forecastStatus` · CodeableConcept · 1..1
    pub forecast_status: Option<Box<CodeableConcept>>,
    /// `ImmunizationRecommendation.recommendation.forecastReason` · CodeableConcept · 0..*
    pub forecast_reason: Vec<CodeableConcept>,
    /// `ImmunizationRecommendation.recommendation.dateCriterion` · ImmunizationRecommendationRecommendationDateCriterion · 0..*
    pub date_criterion: Vec<ImmunizationRecommendationRecommendationDateCriterion>,
    /// `ImmunizationRecommendation.recommendation.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ImmunizationRecommendation.recommendation.series` · string · 0..1
    pub series: Element<String>,
    /// `ImmunizationRecommendation.recommendation.doseNumber` · string · 0..1
    pub dose_number: Element<String>,
    /// `ImmunizationRecommendation.recommendation.seriesDoses` · string · 0..1
    pub series_doses: Element<String>,
    /// `ImmunizationRecommendation.recommendation.supportingImmunization` · Reference to Immunization, ImmunizationEvaluation · 0..*
    pub supporting_immunization: Vec<Reference>,
    /// `ImmunizationRecommendation.recommendation.supportingPatientInformation` · Reference · 0..*
    pub supporting_patient_information: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImmunizationRecommendationRecommendation, IMMUNIZATION_RECOMMENDATION_RECOMMENDATION,
    [0 => id, 1 => extension, 2 => modifier_extension, 3 => vaccine_code, 4 =>
    target_disease, 5 => contraindicated_vaccine_code, 6 => forecast_status, 7 =>
    forecast_reason, 8 => date_criterion, 9 => description, 10 => series, 11 =>
    dose_number, 12 => series_doses, 13 => supporting_immunization, 14 =>
    supporting_patient_information]
);
/// The definition of `ImmunizationRecommendation.recommendation`.
pub static IMMUNIZATION_RECOMMENDATION_RECOMMENDATION: TypeDef = TypeDef {
    name: "ImmunizationRecommendationRecommendation",
    path: "ImmunizationRecommendation.recommendation",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("vaccineCode", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("targetDisease", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("contraindicatedVaccineCode", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("forecastStatus", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary().modifier(),
        one("forecastReason", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one(
            "dateCriterion",
            0,
            0,
            Ty::Type(&IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION),
        ),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("series", 0, 1, Ty::Primitive(Primitive::String)),
        one("doseNumber", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("seriesDoses", 0, 1, Ty::Primitive(Primitive::String)),
        one("supportingImmunization", 0, 0, Ty::Type(&REFERENCE))
            .to(&["Immunization", "ImmunizationEvaluation"]),
        one("supportingPatientInformation", 0, 0, Ty::Type(&REFERENCE)),
    ],
    keys: Lazy::new(),
};
/// `ImmunizationRecommendation.recommendation.dateCriterion`
#[derive(Default)]
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
    IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION, [0 => id, 1 => extension,
    2 => modifier_extension, 3 => code, 4 => value]
);
/// The definition of `ImmunizationRecommendation.recommendation.dateCriterion`.
pub static IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION: TypeDef = TypeDef {
    name: "ImmunizationRecommendationRecommendationDateCriterion",
    path: "ImmunizationRecommendation.recommendation.dateCriterion",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("value", 1, 1, Ty::Primitive(Primitive::DateTime)),
    ],
    keys: Lazy::new(),
};
pub(crate) static IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("value", TEXT, ".value", ""),
    column("__value_start", TIMESTAMP, ".value", ""),
    column("__value_end", TIMESTAMP, ".value", ""),
];
pub(crate) static IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_COLUMNS: [ColumnDef; 15] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("vaccineCode", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".vaccineCode", ""),
    column(
        "targetDisease",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".targetDisease",
        "",
    ),
    column(
        "contraindicatedVaccineCode",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".contraindicatedVaccineCode",
        "",
    ),
    column("forecastStatus", within(&CODEABLE_CONCEPT_COLUMNS), ".forecastStatus", ""),
    column(
        "forecastReason",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".forecastReason",
        "",
    ),
    column(
        "dateCriterion",
        list(
            &within(&IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION_COLUMNS),
        ),
        ".dateCriterion",
        "",
    ),
    column("description", TEXT, ".description", ""),
    column("series", TEXT, ".series", ""),
    column("doseNumber", TEXT, ".doseNumber", ""),
    column("seriesDoses", TEXT, ".seriesDoses", ""),
    column(
        "supportingImmunization",
        list(&within(&REFERENCE_COLUMNS_2)),
        ".supportingImmunization",
        "",
    ),
    column(
        "supportingPatientInformation",
        list(&within(&REFERENCE_COLUMNS_2)),
        ".supportingPatientInformation",
        "",
    ),
];
/// The table `immunization_recommendation`.
pub static IMMUNIZATION_RECOMMENDATION_TABLE: TableDef = TableDef {
    name: "immunization_recommendation",
    doc: "One row for each ImmunizationRecommendation.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ImmunizationRecommendation.resourceType", ""),
        column("id", TEXT, "ImmunizationRecommendation.id", ""),
        column("meta", within(&META_COLUMNS), "ImmunizationRecommendation.meta", ""),
        column("implicitRules", TEXT, "ImmunizationRecommendation.implicitRules", ""),
        column("language", TEXT, "ImmunizationRecommendation.language", ""),
        column(
            "text",
            within(&NARRATIVE_COLUMNS),
            "ImmunizationRecommendation.text",
            "",
        ),
        column("contained", list(&TEXT), "ImmunizationRecommendation.contained", ""),
        column(
            "extension",
            list(&EXTENSION_TEXT),
            "ImmunizationRecommendation.extension",
            "",
        ),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "ImmunizationRecommendation.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ImmunizationRecommendation.identifier",
            "",
        ),
        column(
            "patient",
            within(&REFERENCE_COLUMNS_2),
            "ImmunizationRecommendation.patient",
            "",
        ),
        column("date", TEXT, "ImmunizationRecommendation.date", ""),
        column("__date_start", TIMESTAMP, "ImmunizationRecommendation.date", ""),
        column("__date_end", TIMESTAMP, "ImmunizationRecommendation.date", ""),
        column(
            "authority",
            within(&REFERENCE_COLUMNS_2),
            "ImmunizationRecommendation.authority",
            "",
        ),
        column(
            "recommendation",
            list(&within(&IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_COLUMNS)),
            "ImmunizationRecommendation.recommendation",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "ImmunizationRecommendation.meta.lastUpdated",
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
