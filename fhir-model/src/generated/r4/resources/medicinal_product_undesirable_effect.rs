// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Meta, Narrative, POPULATION, POPULATION_COLUMNS,
    Population, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, HAS_CONTAINED, HAS_EXTENSION, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION_2, HAS_TEXT, META_STRUCT,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_REFERENCE, REFERENCE_LIST_2,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        summary("subject", 0, 0, OF_REFERENCE).to(&["Medication", "MedicinalProduct"]),
        summary("symptomConditionEffect", 0, 1, OF_CODEABLE_CONCEPT),
        summary("classification", 0, 1, OF_CODEABLE_CONCEPT),
        summary("frequencyOfOccurrence", 0, 1, OF_CODEABLE_CONCEPT),
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
        column("MedicinalProductUndesirableEffect.resourceType", TEXT),
        column("MedicinalProductUndesirableEffect.id", TEXT),
        column("MedicinalProductUndesirableEffect.meta", META_STRUCT),
        column("MedicinalProductUndesirableEffect.implicitRules", TEXT),
        column("MedicinalProductUndesirableEffect.language", TEXT),
        column("MedicinalProductUndesirableEffect.text", NARRATIVE_STRUCT),
        column("MedicinalProductUndesirableEffect.contained", TEXTS),
        column("MedicinalProductUndesirableEffect.extension", EXTENSION_TEXTS),
        column("MedicinalProductUndesirableEffect.modifierExtension", EXTENSION_TEXTS),
        column("MedicinalProductUndesirableEffect.subject", REFERENCE_LIST_2),
        column(
            "MedicinalProductUndesirableEffect.symptomConditionEffect",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column(
            "MedicinalProductUndesirableEffect.classification",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column(
            "MedicinalProductUndesirableEffect.frequencyOfOccurrence",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column(
            "MedicinalProductUndesirableEffect.population",
            list(&within(&POPULATION_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicinalProductUndesirableEffect.meta.lastUpdated",
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
