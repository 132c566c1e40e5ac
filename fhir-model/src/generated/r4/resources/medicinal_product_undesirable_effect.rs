// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
    POPULATION, POPULATION_COLUMNS, Population, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `MedicinalProductUndesirableEffect`
#[derive(Default)]
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
    MedicinalProductUndesirableEffect, MEDICINAL_PRODUCT_UNDESIRABLE_EFFECT, [0 => id, 1
    => meta, 2 => implicit_rules, 3 => language, 4 => text, 5 => contained, 6 =>
    extension, 7 => modifier_extension, 8 => subject, 9 => symptom_condition_effect, 10
    => classification, 11 => frequency_of_occurrence, 12 => population]
);
/// The definition of `MedicinalProductUndesirableEffect`.
pub static MEDICINAL_PRODUCT_UNDESIRABLE_EFFECT: TypeDef = TypeDef {
    name: "MedicinalProductUndesirableEffect",
    path: "MedicinalProductUndesirableEffect",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("subject", 0, 0, Ty::Type(&REFERENCE))
            .to(&["Medication", "MedicinalProduct"])
            .summary(),
        one("symptomConditionEffect", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("classification", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("frequencyOfOccurrence", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("population", 0, 0, Ty::Type(&POPULATION)).summary(),
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
        column(
            "resourceType",
            TEXT,
            "MedicinalProductUndesirableEffect.resourceType",
            "",
        ),
        column("id", TEXT, "MedicinalProductUndesirableEffect.id", ""),
        column(
            "meta",
            within(&META_COLUMNS),
            "MedicinalProductUndesirableEffect.meta",
            "",
        ),
        column(
            "implicitRules",
            TEXT,
            "MedicinalProductUndesirableEffect.implicitRules",
            "",
        ),
        column("language", TEXT, "MedicinalProductUndesirableEffect.language", ""),
        column(
            "text",
            within(&NARRATIVE_COLUMNS),
            "MedicinalProductUndesirableEffect.text",
            "",
        ),
        column(
            "contained",
            list(&TEXT),
            "MedicinalProductUndesirableEffect.contained",
            "",
        ),
        column(
            "extension",
            list(&EXTENSION_TEXT),
            "MedicinalProductUndesirableEffect.extension",
            "",
        ),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "MedicinalProductUndesirableEffect.modifierExtension",
            "",
        ),
        column(
            "subject",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductUndesirableEffect.subject",
            "",
        ),
        column(
            "symptomConditionEffect",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductUndesirableEffect.symptomConditionEffect",
            "",
        ),
        column(
            "classification",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductUndesirableEffect.classification",
            "",
        ),
        column(
            "frequencyOfOccurrence",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductUndesirableEffect.frequencyOfOccurrence",
            "",
        ),
        column(
            "population",
            list(&within(&POPULATION_COLUMNS)),
            "MedicinalProductUndesirableEffect.population",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "MedicinalProductUndesirableEffect.meta.lastUpdated",
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
