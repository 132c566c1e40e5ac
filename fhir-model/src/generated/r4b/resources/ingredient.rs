// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    INGREDIENT_MANUFACTURER_ROLE, IngredientManufacturerRole, PublicationStatus,
};
use super::super::datatypes::{
    CodeableConcept, CodeableReference, Element, Extension, Identifier, Meta, Narrative,
    RATIO_RANGE_COLUMNS, Ratio, RatioRange, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODEABLE_REFERENCE_STRUCT,
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_STATUS,
    HAS_TEXT, IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_IDENTIFIER,
    OF_RATIO, OF_RATIO_RANGE, OF_REFERENCE, RATIO_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `Ingredient`
pub struct Ingredient {
    /// `Ingredient.id` · id · 0..1
    pub id: Element<String>,
    /// `Ingredient.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Ingredient.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Ingredient.language` · code · 0..1
    pub language: Element<String>,
    /// `Ingredient.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Ingredient.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Ingredient.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Ingredient.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Ingredient.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `Ingredient.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `Ingredient.for` · Reference to AdministrableProductDefinition, ManufacturedItemDefinition, MedicinalProductDefinition · 0..*
    pub for_: Vec<Reference>,
    /// `Ingredient.role` · CodeableConcept · 1..1
    pub role: Option<Box<CodeableConcept>>,
    /// `Ingredient.function` · CodeableConcept · 0..*
    pub function: Vec<CodeableConcept>,
    /// `Ingredient.allergenicIndicator` · boolean · 0..1
    pub allergenic_indicator: Element<bool>,
    /// `Ingredient.manufacturer` · IngredientManufacturer · 0..*
    pub manufacturer: Vec<IngredientManufacturer>,
    /// `Ingredient.substance` · IngredientSubstance · 1..1
    pub substance: Option<Box<IngredientSubstance>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Ingredient, INGREDIENT, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, status, for_, role, function,
    allergenic_indicator, manufacturer, substance]
);
/// The definition of `Ingredient`.
pub static INGREDIENT: TypeDef = TypeDef {
    name: "Ingredient",
    path: "Ingredient",
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
        summary("identifier", 0, 1, OF_IDENTIFIER),
        HAS_STATUS,
        summary("for", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "AdministrableProductDefinition",
                    "ManufacturedItemDefinition",
                    "MedicinalProductDefinition",
                ],
            ),
        summary("role", 1, 1, OF_CODEABLE_CONCEPT),
        summary("function", 0, 0, OF_CODEABLE_CONCEPT),
        summary("allergenicIndicator", 0, 1, OF_BOOLEAN),
        summary("manufacturer", 0, 0, of(&INGREDIENT_MANUFACTURER)),
        summary("substance", 1, 1, of(&INGREDIENT_SUBSTANCE)),
    ],
    keys: Lazy::new(),
};
/// `Ingredient.manufacturer`
pub struct IngredientManufacturer {
    /// `Ingredient.manufacturer.id` · string · 0..1
    pub id: Option<String>,
    /// `Ingredient.manufacturer.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Ingredient.manufacturer.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Ingredient.manufacturer.role` · code · 0..1
    pub role: Element<IngredientManufacturerRole>,
    /// `Ingredient.manufacturer.manufacturer` · Reference to Organization · 1..1
    pub manufacturer: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    IngredientManufacturer, INGREDIENT_MANUFACTURER, [id, extension, modifier_extension,
    role, manufacturer]
);
/// The definition of `Ingredient.manufacturer`.
pub static INGREDIENT_MANUFACTURER: TypeDef = TypeDef {
    name: "IngredientManufacturer",
    path: "Ingredient.manufacturer",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("role", 0, 1, OF_CODE).codes(&INGREDIENT_MANUFACTURER_ROLE),
        summary("manufacturer", 1, 1, OF_REFERENCE).to(&["Organization"]),
    ],
    keys: Lazy::new(),
};
/// `Ingredient.substance`
pub struct IngredientSubstance {
    /// `Ingredient.substance.id` · string · 0..1
    pub id: Option<String>,
    /// `Ingredient.substance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Ingredient.substance.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Ingredient.substance.code` · CodeableReference to SubstanceDefinition · 1..1
    pub code: Option<Box<CodeableReference>>,
    /// `Ingredient.substance.strength` · IngredientSubstanceStrength · 0..*
    pub strength: Vec<IngredientSubstanceStrength>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    IngredientSubstance, INGREDIENT_SUBSTANCE, [id, extension, modifier_extension, code,
    strength]
);
/// The definition of `Ingredient.substance`.
pub static INGREDIENT_SUBSTANCE: TypeDef = TypeDef {
    name: "IngredientSubstance",
    path: "Ingredient.substance",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("code", 1, 1, OF_CODEABLE_REFERENCE).to(&["SubstanceDefinition"]),
        summary("strength", 0, 0, of(&INGREDIENT_SUBSTANCE_STRENGTH)),
    ],
    keys: Lazy::new(),
};
/// `Ingredient.substance.strength`
pub struct IngredientSubstanceStrength {
    /// `Ingredient.substance.strength.id` · string · 0..1
    pub id: Option<String>,
    /// `Ingredient.substance.strength.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Ingredient.substance.strength.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Ingredient.substance.strength.presentation[x]` · Ratio, RatioRange · 0..1
    pub presentation: Option<IngredientSubstanceStrengthPresentation>,
    /// `Ingredient.substance.strength.textPresentation` · string · 0..1
    pub text_presentation: Element<String>,
    /// `Ingredient.substance.strength.concentration[x]` · Ratio, RatioRange · 0..1
    pub concentration: Option<IngredientSubstanceStrengthConcentration>,
    /// `Ingredient.substance.strength.textConcentration` · string · 0..1
    pub text_concentration: Element<String>,
    /// `Ingredient.substance.strength.measurementPoint` · string · 0..1
    pub measurement_point: Element<String>,
    /// `Ingredient.substance.strength.country` · CodeableConcept · 0..*
    pub country: Vec<CodeableConcept>,
    /// `Ingredient.substance.strength.referenceStrength` · IngredientSubstanceStrengthReferenceStrength · 0..*
    pub reference_strength: Vec<IngredientSubstanceStrengthReferenceStrength>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    IngredientSubstanceStrength, INGREDIENT_SUBSTANCE_STRENGTH, [id, extension,
    modifier_extension, presentation, text_presentation, concentration,
    text_concentration, measurement_point, country, reference_strength]
);
choice!(
    #[doc = " `Ingredient.substance.strength.presentation[x]`"]
    IngredientSubstanceStrengthPresentation, [Ratio(Box < Ratio >), RatioRange(Box <
    RatioRange >)]
);
choice!(
    #[doc = " `Ingredient.substance.strength.concentration[x]`"]
    IngredientSubstanceStrengthConcentration, [Ratio(Box < Ratio >), RatioRange(Box <
    RatioRange >)]
);
/// The definition of `Ingredient.substance.strength`.
pub static INGREDIENT_SUBSTANCE_STRENGTH: TypeDef = TypeDef {
    name: "IngredientSubstanceStrength",
    path: "Ingredient.substance.strength",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "presentation",
                0,
                1,
                &[
                    alternative("presentationRatio", OF_RATIO),
                    alternative("presentationRatioRange", OF_RATIO_RANGE),
                ],
            )
            .summary(),
        summary("textPresentation", 0, 1, OF_STRING),
        choice(
                "concentration",
                0,
                1,
                &[
                    alternative("concentrationRatio", OF_RATIO),
                    alternative("concentrationRatioRange", OF_RATIO_RANGE),
                ],
            )
            .summary(),
        summary("textConcentration", 0, 1, OF_STRING),
        summary("measurementPoint", 0, 1, OF_STRING),
        summary("country", 0, 0, OF_CODEABLE_CONCEPT),
        summary(
            "referenceStrength",
            0,
            0,
            of(&INGREDIENT_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH),
        ),
    ],
    keys: Lazy::new(),
};
/// `Ingredient.substance.strength.referenceStrength`
pub struct IngredientSubstanceStrengthReferenceStrength {
    /// `Ingredient.substance.strength.referenceStrength.id` · string · 0..1
    pub id: Option<String>,
    /// `Ingredient.substance.strength.referenceStrength.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Ingredient.substance.strength.referenceStrength.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Ingredient.substance.strength.referenceStrength.substance` · CodeableReference to SubstanceDefinition · 0..1
    pub substance: Option<Box<CodeableReference>>,
    /// `Ingredient.substance.strength.referenceStrength.strength[x]` · Ratio, RatioRange · 1..1
    pub strength: Option<IngredientSubstanceStrengthReferenceStrengthStrength>,
    /// `Ingredient.substance.strength.referenceStrength.measurementPoint` · string · 0..1
    pub measurement_point: Element<String>,
    /// `Ingredient.substance.strength.referenceStrength.country` · CodeableConcept · 0..*
    pub country: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    IngredientSubstanceStrengthReferenceStrength,
    INGREDIENT_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH, [id, extension, modifier_extension,
    substance, strength, measurement_point, country]
);
choice!(
    #[doc = " `Ingredient.substance.strength.referenceStrength.strength[x]`"]
    IngredientSubstanceStrengthReferenceStrengthStrength, [Ratio(Box < Ratio >),
    RatioRange(Box < RatioRange >)]
);
/// The definition of `Ingredient.substance.strength.referenceStrength`.
pub static INGREDIENT_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH: TypeDef = TypeDef {
    name: "IngredientSubstanceStrengthReferenceStrength",
    path: "Ingredient.substance.strength.referenceStrength",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("substance", 0, 1, OF_CODEABLE_REFERENCE).to(&["SubstanceDefinition"]),
        choice(
                "strength",
                1,
                1,
                &[
                    alternative("strengthRatio", OF_RATIO),
                    alternative("strengthRatioRange", OF_RATIO_RANGE),
                ],
            )
            .summary(),
        summary("measurementPoint", 0, 1, OF_STRING),
        summary("country", 0, 0, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
pub(crate) static INGREDIENT_MANUFACTURER_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".role", TEXT),
    column(".manufacturer", REFERENCE_STRUCT_2),
];
pub(crate) static INGREDIENT_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".substance", CODEABLE_REFERENCE_STRUCT),
    column(".strengthRatio", RATIO_STRUCT),
    column(".strengthRatioRange", within(&RATIO_RANGE_COLUMNS)),
    column(".measurementPoint", TEXT),
    column(".country", CODEABLE_CONCEPT_LIST),
];
pub(crate) static INGREDIENT_SUBSTANCE_STRENGTH_COLUMNS: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".presentationRatio", RATIO_STRUCT),
    column(".presentationRatioRange", within(&RATIO_RANGE_COLUMNS)),
    column(".textPresentation", TEXT),
    column(".concentrationRatio", RATIO_STRUCT),
    column(".concentrationRatioRange", within(&RATIO_RANGE_COLUMNS)),
    column(".textConcentration", TEXT),
    column(".measurementPoint", TEXT),
    column(".country", CODEABLE_CONCEPT_LIST),
    column(
        ".referenceStrength",
        list(&within(&INGREDIENT_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH_COLUMNS)),
    ),
];
pub(crate) static INGREDIENT_SUBSTANCE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".code", CODEABLE_REFERENCE_STRUCT),
    column(".strength", list(&within(&INGREDIENT_SUBSTANCE_STRENGTH_COLUMNS))),
];
/// The table `ingredient`.
pub static INGREDIENT_TABLE: TableDef = TableDef {
    name: "ingredient",
    doc: "One row for each Ingredient.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Ingredient.resourceType", TEXT),
        column("Ingredient.id", TEXT),
        column("Ingredient.meta", META_STRUCT),
        column("Ingredient.implicitRules", TEXT),
        column("Ingredient.language", TEXT),
        column("Ingredient.text", NARRATIVE_STRUCT),
        column("Ingredient.contained", TEXTS),
        column("Ingredient.extension", EXTENSION_TEXTS),
        column("Ingredient.modifierExtension", EXTENSION_TEXTS),
        column("Ingredient.identifier", IDENTIFIER_STRUCT),
        column("Ingredient.status", TEXT),
        column("Ingredient.for", REFERENCE_LIST_2),
        column("Ingredient.role", CODEABLE_CONCEPT_STRUCT),
        column("Ingredient.function", CODEABLE_CONCEPT_LIST),
        column("Ingredient.allergenicIndicator", BOOLEAN),
        column(
            "Ingredient.manufacturer",
            list(&within(&INGREDIENT_MANUFACTURER_COLUMNS)),
        ),
        column("Ingredient.substance", within(&INGREDIENT_SUBSTANCE_COLUMNS)),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Ingredient.meta.lastUpdated"),
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
