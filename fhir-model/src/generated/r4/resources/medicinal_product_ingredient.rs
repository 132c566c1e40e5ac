// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Ratio, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2, EXTENSION_COLUMN,
    HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT,
    IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_IDENTIFIER, OF_RATIO, OF_REFERENCE,
    RATIO_STRUCT, REFERENCE_LIST_2,
};
use crate::shorthand::*;
/// `MedicinalProductIngredient`
pub struct MedicinalProductIngredient {
    /// `MedicinalProductIngredient.id` · id · 0..1
    pub id: Element<String>,
    /// `MedicinalProductIngredient.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProductIngredient.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `MedicinalProductIngredient.language` · code · 0..1
    pub language: Element<String>,
    /// `MedicinalProductIngredient.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProductIngredient.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `MedicinalProductIngredient.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductIngredient.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductIngredient.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `MedicinalProductIngredient.role` · CodeableConcept · 1..1
    pub role: Option<Box<CodeableConcept>>,
    /// `MedicinalProductIngredient.allergenicIndicator` · boolean · 0..1
    pub allergenic_indicator: Element<bool>,
    /// `MedicinalProductIngredient.manufacturer` · Reference to Organization · 0..*
    pub manufacturer: Vec<Reference>,
    /// `MedicinalProductIngredient.specifiedSubstance` · MedicinalProductIngredientSpecifiedSubstance · 0..*
    pub specified_substance: Vec<MedicinalProductIngredientSpecifiedSubstance>,
    /// `MedicinalProductIngredient.substance` · MedicinalProductIngredientSubstance · 0..1
    pub substance: Option<Box<MedicinalProductIngredientSubstance>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductIngredient, MEDICINAL_PRODUCT_INGREDIENT, [id, meta, implicit_rules,
    language, text, contained, extension, modifier_extension, identifier, role,
    allergenic_indicator, manufacturer, specified_substance, substance]
);
/// The definition of `MedicinalProductIngredient`.
pub static MEDICINAL_PRODUCT_INGREDIENT: TypeDef = TypeDef {
    name: "MedicinalProductIngredient",
    path: "MedicinalProductIngredient",
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
        summary("role", 1, 1, OF_CODEABLE_CONCEPT),
        summary("allergenicIndicator", 0, 1, OF_BOOLEAN),
        summary("manufacturer", 0, 0, OF_REFERENCE).to(&["Organization"]),
        summary(
            "specifiedSubstance",
            0,
            0,
            of(&MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE),
        ),
        summary("substance", 0, 1, of(&MEDICINAL_PRODUCT_INGREDIENT_SUBSTANCE)),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductIngredient.specifiedSubstance`
pub struct MedicinalProductIngredientSpecifiedSubstance {
    /// `MedicinalProductIngredient.specifiedSubstance.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductIngredient.specifiedSubstance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductIngredient.specifiedSubstance.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductIngredient.specifiedSubstance.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `MedicinalProductIngredient.specifiedSubstance.group` · CodeableConcept · 1..1
    pub group: Option<Box<CodeableConcept>>,
    /// `MedicinalProductIngredient.specifiedSubstance.confidentiality` · CodeableConcept · 0..1
    pub confidentiality: Option<Box<CodeableConcept>>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength` · MedicinalProductIngredientSpecifiedSubstanceStrength · 0..*
    pub strength: Vec<MedicinalProductIngredientSpecifiedSubstanceStrength>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductIngredientSpecifiedSubstance,
    MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE, [id, extension, modifier_extension,
    code, group, confidentiality, strength]
);
/// The definition of `MedicinalProductIngredient.specifiedSubstance`.
pub static MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE: TypeDef = TypeDef {
    name: "MedicinalProductIngredientSpecifiedSubstance",
    path: "MedicinalProductIngredient.specifiedSubstance",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("code", 1, 1, OF_CODEABLE_CONCEPT),
        summary("group", 1, 1, OF_CODEABLE_CONCEPT),
        summary("confidentiality", 0, 1, OF_CODEABLE_CONCEPT),
        summary(
            "strength",
            0,
            0,
            of(&MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH),
        ),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductIngredient.specifiedSubstance.strength`
pub struct MedicinalProductIngredientSpecifiedSubstanceStrength {
    /// `MedicinalProductIngredient.specifiedSubstance.strength.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.presentation` · Ratio · 1..1
    pub presentation: Option<Box<Ratio>>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.presentationLowLimit` · Ratio · 0..1
    pub presentation_low_limit: Option<Box<Ratio>>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.concentration` · Ratio · 0..1
    pub concentration: Option<Box<Ratio>>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.concentrationLowLimit` · Ratio · 0..1
    pub concentration_low_limit: Option<Box<Ratio>>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.measurementPoint` · string · 0..1
    pub measurement_point: Element<String>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.country` · CodeableConcept · 0..*
    pub country: Vec<CodeableConcept>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength` · MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength · 0..*
    pub reference_strength: Vec<
        MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength,
    >,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductIngredientSpecifiedSubstanceStrength,
    MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH, [id, extension,
    modifier_extension, presentation, presentation_low_limit, concentration,
    concentration_low_limit, measurement_point, country, reference_strength]
);
/// The definition of `MedicinalProductIngredient.specifiedSubstance.strength`.
pub static MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH: TypeDef = TypeDef {
    name: "MedicinalProductIngredientSpecifiedSubstanceStrength",
    path: "MedicinalProductIngredient.specifiedSubstance.strength",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("presentation", 1, 1, OF_RATIO),
        summary("presentationLowLimit", 0, 1, OF_RATIO).modifier(),
        summary("concentration", 0, 1, OF_RATIO),
        summary("concentrationLowLimit", 0, 1, OF_RATIO).modifier(),
        summary("measurementPoint", 0, 1, OF_STRING),
        summary("country", 0, 0, OF_CODEABLE_CONCEPT),
        summary(
            "referenceStrength",
            0,
            0,
            of(
                &MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH,
            ),
        ),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength`
pub struct MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength {
    /// `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.substance` · CodeableConcept · 0..1
    pub substance: Option<Box<CodeableConcept>>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.strength` · Ratio · 1..1
    pub strength: Option<Box<Ratio>>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.strengthLowLimit` · Ratio · 0..1
    pub strength_low_limit: Option<Box<Ratio>>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.measurementPoint` · string · 0..1
    pub measurement_point: Element<String>,
    /// `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.country` · CodeableConcept · 0..*
    pub country: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength,
    MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH, [id,
    extension, modifier_extension, substance, strength, strength_low_limit,
    measurement_point, country]
);
/// The definition of `MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength`.
pub static MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH: TypeDef = TypeDef {
    name: "MedicinalProductIngredientSpecifiedSubstanceStrengthReferenceStrength",
    path: "MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("substance", 0, 1, OF_CODEABLE_CONCEPT),
        summary("strength", 1, 1, OF_RATIO),
        summary("strengthLowLimit", 0, 1, OF_RATIO),
        summary("measurementPoint", 0, 1, OF_STRING),
        summary("country", 0, 0, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductIngredient.substance`
pub struct MedicinalProductIngredientSubstance {
    /// `MedicinalProductIngredient.substance.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductIngredient.substance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductIngredient.substance.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductIngredient.substance.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `MedicinalProductIngredient.substance.strength` · MedicinalProductIngredientSpecifiedSubstanceStrength · 0..*
    pub strength: Vec<MedicinalProductIngredientSpecifiedSubstanceStrength>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductIngredientSubstance, MEDICINAL_PRODUCT_INGREDIENT_SUBSTANCE, [id,
    extension, modifier_extension, code, strength]
);
/// The definition of `MedicinalProductIngredient.substance`.
pub static MEDICINAL_PRODUCT_INGREDIENT_SUBSTANCE: TypeDef = TypeDef {
    name: "MedicinalProductIngredientSubstance",
    path: "MedicinalProductIngredient.substance",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("code", 1, 1, OF_CODEABLE_CONCEPT),
        summary(
            "strength",
            0,
            0,
            of(&MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH),
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".substance", CODEABLE_CONCEPT_STRUCT),
    column(".strength", RATIO_STRUCT),
    column(".strengthLowLimit", RATIO_STRUCT),
    column(".measurementPoint", TEXT),
    column(".country", CODEABLE_CONCEPT_LIST),
];
pub(crate) static MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".presentation", RATIO_STRUCT),
    column(".presentationLowLimit", RATIO_STRUCT),
    column(".concentration", RATIO_STRUCT),
    column(".concentrationLowLimit", RATIO_STRUCT),
    column(".measurementPoint", TEXT),
    column(".country", CODEABLE_CONCEPT_LIST),
    column(
        ".referenceStrength",
        list(
            &within(
                &MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH_COLUMNS,
            ),
        ),
    ),
];
pub(crate) static MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".group", CODEABLE_CONCEPT_STRUCT),
    column(".confidentiality", CODEABLE_CONCEPT_STRUCT),
    column(
        ".strength",
        list(&within(&MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH_COLUMNS)),
    ),
];
pub(crate) static MEDICINAL_PRODUCT_INGREDIENT_SUBSTANCE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(
        ".strength",
        list(&within(&MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH_COLUMNS)),
    ),
];
/// The table `medicinal_product_ingredient`.
pub static MEDICINAL_PRODUCT_INGREDIENT_TABLE: TableDef = TableDef {
    name: "medicinal_product_ingredient",
    doc: "One row for each MedicinalProductIngredient.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("MedicinalProductIngredient.resourceType", TEXT),
        column("MedicinalProductIngredient.id", TEXT),
        column("MedicinalProductIngredient.meta", META_STRUCT),
        column("MedicinalProductIngredient.implicitRules", TEXT),
        column("MedicinalProductIngredient.language", TEXT),
        column("MedicinalProductIngredient.text", NARRATIVE_STRUCT),
        column("MedicinalProductIngredient.contained", TEXTS),
        column("MedicinalProductIngredient.extension", EXTENSION_TEXTS),
        column("MedicinalProductIngredient.modifierExtension", EXTENSION_TEXTS),
        column("MedicinalProductIngredient.identifier", IDENTIFIER_STRUCT),
        column("MedicinalProductIngredient.role", CODEABLE_CONCEPT_STRUCT),
        column("MedicinalProductIngredient.allergenicIndicator", BOOLEAN),
        column("MedicinalProductIngredient.manufacturer", REFERENCE_LIST_2),
        column(
            "MedicinalProductIngredient.specifiedSubstance",
            list(&within(&MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_COLUMNS)),
        ),
        column(
            "MedicinalProductIngredient.substance",
            within(&MEDICINAL_PRODUCT_INGREDIENT_SUBSTANCE_COLUMNS),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicinalProductIngredient.meta.lastUpdated",
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
