// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, RATIO, RATIO_COLUMNS, REFERENCE,
    REFERENCE_COLUMNS_2, Ratio, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 1, of(&IDENTIFIER)),
        summary("role", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("allergenicIndicator", 0, 1, OF_BOOLEAN),
        summary("manufacturer", 0, 0, of(&REFERENCE)).to(&["Organization"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("code", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("group", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("confidentiality", 0, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("presentation", 1, 1, of(&RATIO)),
        summary("presentationLowLimit", 0, 1, of(&RATIO)).modifier(),
        summary("concentration", 0, 1, of(&RATIO)),
        summary("concentrationLowLimit", 0, 1, of(&RATIO)).modifier(),
        summary("measurementPoint", 0, 1, OF_STRING),
        summary("country", 0, 0, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("substance", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("strength", 1, 1, of(&RATIO)),
        summary("strengthLowLimit", 0, 1, of(&RATIO)),
        summary("measurementPoint", 0, 1, OF_STRING),
        summary("country", 0, 0, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("code", 1, 1, of(&CODEABLE_CONCEPT)),
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
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("substance", within(&CODEABLE_CONCEPT_COLUMNS), ".substance"),
    column("strength", within(&RATIO_COLUMNS), ".strength"),
    column("strengthLowLimit", within(&RATIO_COLUMNS), ".strengthLowLimit"),
    column("measurementPoint", TEXT, ".measurementPoint"),
    column("country", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".country"),
];
pub(crate) static MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("presentation", within(&RATIO_COLUMNS), ".presentation"),
    column("presentationLowLimit", within(&RATIO_COLUMNS), ".presentationLowLimit"),
    column("concentration", within(&RATIO_COLUMNS), ".concentration"),
    column("concentrationLowLimit", within(&RATIO_COLUMNS), ".concentrationLowLimit"),
    column("measurementPoint", TEXT, ".measurementPoint"),
    column("country", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".country"),
    column(
        "referenceStrength",
        list(
            &within(
                &MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH_REFERENCE_STRENGTH_COLUMNS,
            ),
        ),
        ".referenceStrength",
    ),
];
pub(crate) static MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("group", within(&CODEABLE_CONCEPT_COLUMNS), ".group"),
    column("confidentiality", within(&CODEABLE_CONCEPT_COLUMNS), ".confidentiality"),
    column(
        "strength",
        list(
            &within(&MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH_COLUMNS),
        ),
        ".strength",
    ),
];
pub(crate) static MEDICINAL_PRODUCT_INGREDIENT_SUBSTANCE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column(
        "strength",
        list(
            &within(&MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_STRENGTH_COLUMNS),
        ),
        ".strength",
    ),
];
/// The table `medicinal_product_ingredient`.
pub static MEDICINAL_PRODUCT_INGREDIENT_TABLE: TableDef = TableDef {
    name: "medicinal_product_ingredient",
    doc: "One row for each MedicinalProductIngredient.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicinalProductIngredient.resourceType"),
        column("id", TEXT, "MedicinalProductIngredient.id"),
        column("meta", within(&META_COLUMNS), "MedicinalProductIngredient.meta"),
        column("implicitRules", TEXT, "MedicinalProductIngredient.implicitRules"),
        column("language", TEXT, "MedicinalProductIngredient.language"),
        column("text", within(&NARRATIVE_COLUMNS), "MedicinalProductIngredient.text"),
        column("contained", TEXTS, "MedicinalProductIngredient.contained"),
        column("extension", EXTENSION_TEXTS, "MedicinalProductIngredient.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "MedicinalProductIngredient.modifierExtension",
        ),
        column(
            "identifier",
            within(&IDENTIFIER_COLUMNS),
            "MedicinalProductIngredient.identifier",
        ),
        column(
            "role",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductIngredient.role",
        ),
        column(
            "allergenicIndicator",
            BOOLEAN,
            "MedicinalProductIngredient.allergenicIndicator",
        ),
        column(
            "manufacturer",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductIngredient.manufacturer",
        ),
        column(
            "specifiedSubstance",
            list(&within(&MEDICINAL_PRODUCT_INGREDIENT_SPECIFIED_SUBSTANCE_COLUMNS)),
            "MedicinalProductIngredient.specifiedSubstance",
        ),
        column(
            "substance",
            within(&MEDICINAL_PRODUCT_INGREDIENT_SUBSTANCE_COLUMNS),
            "MedicinalProductIngredient.substance",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicinalProductIngredient.meta.lastUpdated",
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
