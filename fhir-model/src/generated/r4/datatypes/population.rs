// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{CodeableConcept, Extension, Range};
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID,
    HAS_MODIFIER_EXTENSION, ID_COLUMN, MODIFIER_EXTENSION_COLUMN, OF_CODEABLE_CONCEPT,
    OF_RANGE, RANGE_STRUCT,
};
use crate::shorthand::*;
/// `Population`
pub struct Population {
    /// `Population.id` · string · 0..1
    pub id: Option<String>,
    /// `Population.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Population.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Population.age[x]` · Range, CodeableConcept · 0..1
    pub age: Option<PopulationAge>,
    /// `Population.gender` · CodeableConcept · 0..1
    pub gender: Option<Box<CodeableConcept>>,
    /// `Population.race` · CodeableConcept · 0..1
    pub race: Option<Box<CodeableConcept>>,
    /// `Population.physiologicalCondition` · CodeableConcept · 0..1
    pub physiological_condition: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Population, POPULATION, [id, extension, modifier_extension, age, gender, race,
    physiological_condition]
);
choice!(
    #[doc = " `Population.age[x]`"] PopulationAge, [Range(Box < Range >),
    CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `Population`.
pub static POPULATION: TypeDef = TypeDef {
    name: "Population",
    path: "Population",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "age",
                0,
                1,
                &[
                    alternative("ageRange", OF_RANGE),
                    alternative("ageCodeableConcept", OF_CODEABLE_CONCEPT),
                ],
            )
            .summary(),
        summary("gender", 0, 1, OF_CODEABLE_CONCEPT),
        summary("race", 0, 1, OF_CODEABLE_CONCEPT),
        summary("physiologicalCondition", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
pub(crate) static POPULATION_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".ageRange", RANGE_STRUCT),
    column(".ageCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".gender", CODEABLE_CONCEPT_STRUCT),
    column(".race", CODEABLE_CONCEPT_STRUCT),
    column(".physiologicalCondition", CODEABLE_CONCEPT_STRUCT),
];
