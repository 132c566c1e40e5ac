// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
    POPULATION, POPULATION_COLUMNS, Population, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `MedicinalProductUndesirableEffect`
pub struct MedicinalProductUndesirableEffect {
    /// `MedicinalProductUndesirableEffect.id` · id · 0..1
    pub id: Element<String>,
    /// `MedicinalProductUndesirableEffect.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProductUndesirableEffect.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `MedicinalProductUndesirableEffect.language` · code · 0..1
    pub language: Element<String>,
    /// `MedicinalProductUndesirableEffect.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProductUndesirableEffect.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `MedicinalProductUndesirableEffect.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductUndesirableEffect.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductUndesirableEffect.subject` · Reference to Medication, MedicinalProduct · 0..*
    pub subject: Vec<Reference>,
    /// `MedicinalProductUndesirableEffect.symptomConditionEffect` · CodeableConcept · 0..1
    pub symptom_condition_effect: Option<Box<CodeableConcept>>,
    /// `MedicinalProductUndesirableEffect.classification` · CodeableConcept · 0..1
    pub classification: Option<Box<CodeableConcept>>,
    /// `MedicinalProductUndesirableEffect.frequencyOfOccurrence` · CodeableConcept · 0..1
    pub frequency_of_occurrence: Option<Box<CodeableConcept>>,
    /// `MedicinalProductUndesirableEffect.population` · Population · 0..*
    pub population: Vec<Population>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductUndesirableEffect, MEDICINAL_PRODUCT_UNDESIRABLE_EFFECT, [id, meta,
    implicit_rules, language, text, contained, extension, modifier_extension, subject,
    symptom_condition_effect, classification, frequency_of_occurrence, population]
);
/// The definition of `MedicinalProductUndesirableEffect`.
pub static MEDICINAL_PRODUCT_UNDESIRABLE_EFFECT: TypeDef = TypeDef {
    name: "MedicinalProductUndesirableEffect",
    path: "MedicinalProductUndesirableEffect",
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
        summary("subject", 0, 0, of(&REFERENCE)).to(&["Medication", "MedicinalProduct"]),
        summary("symptomConditionEffect", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("classification", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("frequencyOfOccurrence", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("population", 0, 0, of(&POPULATION)),
    ],
    keys: Lazy::new(),
};
/// The table `medicinal_product_undesirable_effect`.
pub static MEDICINAL_PRODUCT_UNDESIRABLE_EFFECT_TABLE: TableDef = TableDef {
    name: "medicinal_product_undesirable_effect",
    doc: "One row for each MedicinalProductUndesirableEffect.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicinalProductUndesirableEffect.resourceType"),
        column("id", TEXT, "MedicinalProductUndesirableEffect.id"),
        column("meta", within(&META_COLUMNS), "MedicinalProductUndesirableEffect.meta"),
        column("implicitRules", TEXT, "MedicinalProductUndesirableEffect.implicitRules"),
        column("language", TEXT, "MedicinalProductUndesirableEffect.language"),
        column(
            "text",
            within(&NARRATIVE_COLUMNS),
            "MedicinalProductUndesirableEffect.text",
        ),
        column("contained", TEXTS, "MedicinalProductUndesirableEffect.contained"),
        column(
            "extension",
            EXTENSION_TEXTS,
            "MedicinalProductUndesirableEffect.extension",
        ),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "MedicinalProductUndesirableEffect.modifierExtension",
        ),
        column(
            "subject",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductUndesirableEffect.subject",
        ),
        column(
            "symptomConditionEffect",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductUndesirableEffect.symptomConditionEffect",
        ),
        column(
            "classification",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductUndesirableEffect.classification",
        ),
        column(
            "frequencyOfOccurrence",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductUndesirableEffect.frequencyOfOccurrence",
        ),
        column(
            "population",
            list(&within(&POPULATION_COLUMNS)),
            "MedicinalProductUndesirableEffect.population",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicinalProductUndesirableEffect.meta.lastUpdated",
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
