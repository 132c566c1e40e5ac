// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{REQUEST_INTENT, REQUEST_STATUS, RequestIntent, RequestStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity, RATIO,
    RATIO_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2, Ratio, Reference, TIMING,
    TIMING_COLUMNS, Timing,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `NutritionOrder`
#[derive(Default)]
pub struct NutritionOrder {
    /// `NutritionOrder.id` · id · 0..1
    pub id: Element<String>,
    /// `NutritionOrder.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `NutritionOrder.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `NutritionOrder.language` · code · 0..1
    pub language: Element<String>,
    /// `NutritionOrder.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `NutritionOrder.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `NutritionOrder.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `NutritionOrder.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `NutritionOrder.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `NutritionOrder.instantiatesCanonical` · canonical to ActivityDefinition, PlanDefinition · 0..*
    pub instantiates_canonical: Vec<Element<String>>,
    /// `NutritionOrder.instantiatesUri` · uri · 0..*
    pub instantiates_uri: Vec<Element<String>>,
    /// `NutritionOrder.instantiates` · uri · 0..*
    pub instantiates: Vec<Element<String>>,
    /// `NutritionOrder.status` · code · 1..1
    pub status: Element<RequestStatus>,
    /// `NutritionOrder.intent` · code · 1..1
    pub intent: Element<RequestIntent>,
    /// `NutritionOrder.patient` · Reference to Patient · 1..1
    pub patient: Option<Box<Reference>>,
    /// `NutritionOrder.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `NutritionOrder.dateTime` · dateTime · 1..1
    pub date_time: Element<DateTime>,
    /// `NutritionOrder.orderer` · Reference to Practitioner, PractitionerRole · 0..1
    pub orderer: Option<Box<Reference>>,
    /// `NutritionOrder.allergyIntolerance` · Reference to AllergyIntolerance · 0..*
    pub allergy_intolerance: Vec<Reference>,
    /// `NutritionOrder.foodPreferenceModifier` · CodeableConcept · 0..*
    pub food_preference_modifier: Vec<CodeableConcept>,
    /// `NutritionOrder.excludeFoodModifier` · CodeableConcept · 0..*
    pub exclude_food_modifier: Vec<CodeableConcept>,
    /// `NutritionOrder.oralDiet` · NutritionOrderOralDiet · 0..1
    pub oral_diet: Option<Box<NutritionOrderOralDiet>>,
    /// `NutritionOrder.supplement` · NutritionOrderSupplement · 0..*
    pub supplement: Vec<NutritionOrderSupplement>,
    /// `NutritionOrder.enteralFormula` · NutritionOrderEnteralFormula · 0..1
    pub enteral_formula: Option<Box<NutritionOrderEnteralFormula>>,
    /// `NutritionOrder.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NutritionOrder, NUTRITION_ORDER, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => instantiates_canonical, 10 => instantiates_uri, 11 => instantiates,
    12 => status, 13 => intent, 14 => patient, 15 => encounter, 16 => date_time, 17 =>
    orderer, 18 => allergy_intolerance, 19 => food_preference_modifier, 20 =>
    exclude_food_modifier, 21 => oral_diet, 22 => supplement, 23 => enteral_formula, 24
    => note]
);
/// The definition of `NutritionOrder`.
pub static NUTRITION_ORDER: TypeDef = TypeDef {
    name: "NutritionOrder",
    path: "NutritionOrder",
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
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)),
        one("instantiatesCanonical", 0, 0, Ty::Primitive(Primitive::Canonical))
            .to(&["ActivityDefinition", "PlanDefinition"])
            .summary(),
        one("instantiatesUri", 0, 0, Ty::Primitive(Primitive::Uri)).summary(),
        one("instantiates", 0, 0, Ty::Primitive(Primitive::Uri)),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&REQUEST_STATUS)
            .summary()
            .modifier(),
        one("intent", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&REQUEST_INTENT)
            .summary()
            .modifier(),
        one("patient", 1, 1, Ty::Type(&REFERENCE)).to(&["Patient"]).summary(),
        one("encounter", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter"]),
        one("dateTime", 1, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("orderer", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Practitioner", "PractitionerRole"])
            .summary(),
        one("allergyIntolerance", 0, 0, Ty::Type(&REFERENCE))
            .to(&["AllergyIntolerance"]),
        one("foodPreferenceModifier", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("excludeFoodModifier", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("oralDiet", 0, 1, Ty::Type(&NUTRITION_ORDER_ORAL_DIET)),
        one("supplement", 0, 0, Ty::Type(&NUTRITION_ORDER_SUPPLEMENT)),
        one("enteralFormula", 0, 1, Ty::Type(&NUTRITION_ORDER_ENTERAL_FORMULA)),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
    ],
    keys: Lazy::new(),
};
/// `NutritionOrder.oralDiet`
#[derive(Default)]
pub struct NutritionOrderOralDiet {
    /// `NutritionOrder.oralDiet.id` · string · 0..1
    pub id: Option<String>,
    /// `NutritionOrder.oralDiet.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `NutritionOrder.oralDiet.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `NutritionOrder.oralDiet.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `NutritionOrder.oralDiet.schedule` · Timing · 0..*
    pub schedule: Vec<Timing>,
    /// `NutritionOrder.oralDiet.nutrient` · NutritionOrderOralDietNutrient · 0..*
    pub nutrient: Vec<NutritionOrderOralDietNutrient>,
    /// `NutritionOrder.oralDiet.texture` · NutritionOrderOralDietTexture · 0..*
    pub texture: Vec<NutritionOrderOralDietTexture>,
    /// `NutritionOrder.oralDiet.fluidConsistencyType` · CodeableConcept · 0..*
    pub fluid_consistency_type: Vec<CodeableConcept>,
    /// `NutritionOrder.oralDiet.instruction` · string · 0..1
    pub instruction: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NutritionOrderOralDiet, NUTRITION_ORDER_ORAL_DIET, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => type_, 4 => schedule, 5 => nutrient, 6 => texture, 7 =>
    fluid_consistency_type, 8 => instruction]
);
/// The definition of `NutritionOrder.oralDiet`.
pub static NUTRITION_ORDER_ORAL_DIET: TypeDef = TypeDef {
    name: "NutritionOrderOralDiet",
    path: "NutritionOrder.oralDiet",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("schedule", 0, 0, Ty::Type(&TIMING)),
        one("nutrient", 0, 0, Ty::Type(&NUTRITION_ORDER_ORAL_DIET_NUTRIENT)),
        one("texture", 0, 0, Ty::Type(&NUTRITION_ORDER_ORAL_DIET_TEXTURE)),
        one("fluidConsistencyType", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("instruction", 0, 1, Ty::Primitive(Primitive::String)).summary(),
    ],
    keys: Lazy::new(),
};
/// `NutritionOrder.oralDiet.nutrient`
#[derive(Default)]
pub struct NutritionOrderOralDietNutrient {
    /// `NutritionOrder.oralDiet.nutrient.id` · string · 0..1
    pub id: Option<String>,
    /// `NutritionOrder.oralDiet.nutrient.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `NutritionOrder.oralDiet.nutrient.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `NutritionOrder.oralDiet.nutrient.modifier` · CodeableConcept · 0..1
    pub modifier: Option<Box<CodeableConcept>>,
    /// `NutritionOrder.oralDiet.nutrient.amount` · Quantity · 0..1
    pub amount: Option<Box<Quantity>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NutritionOrderOralDietNutrient, NUTRITION_ORDER_ORAL_DIET_NUTRIENT, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => modifier, 4 => amount]
);
/// The definition of `NutritionOrder.oralDiet.nutrient`.
pub static NUTRITION_ORDER_ORAL_DIET_NUTRIENT: TypeDef = TypeDef {
    name: "NutritionOrderOralDietNutrient",
    path: "NutritionOrder.oralDiet.nutrient",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("modifier", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("amount", 0, 1, Ty::Type(&QUANTITY)),
    ],
    keys: Lazy::new(),
};
/// `NutritionOrder.oralDiet.texture`
#[derive(Default)]
pub struct NutritionOrderOralDietTexture {
    /// `NutritionOrder.oralDiet.texture.id` · string · 0..1
    pub id: Option<String>,
    /// `NutritionOrder.oralDiet.texture.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `NutritionOrder.oralDiet.texture.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `NutritionOrder.oralDiet.texture.modifier` · CodeableConcept · 0..1
    pub modifier: Option<Box<CodeableConcept>>,
    /// `NutritionOrder.oralDiet.texture.foodType` · CodeableConcept · 0..1
    pub food_type: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NutritionOrderOralDietTexture, NUTRITION_ORDER_ORAL_DIET_TEXTURE, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => modifier, 4 => food_type]
);
/// The definition of `NutritionOrder.oralDiet.texture`.
pub static NUTRITION_ORDER_ORAL_DIET_TEXTURE: TypeDef = TypeDef {
    name: "NutritionOrderOralDietTexture",
    path: "NutritionOrder.oralDiet.texture",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("modifier", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("foodType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `NutritionOrder.supplement`
#[derive(Default)]
pub struct NutritionOrderSupplement {
    /// `NutritionOrder.supplement.id` · string · 0..1
    pub id: Option<String>,
    /// `NutritionOrder.supplement.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `NutritionOrder.supplement.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `NutritionOrder.supplement.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `NutritionOrder.supplement.productName` · string · 0..1
    pub product_name: Element<String>,
    /// `NutritionOrder.supplement.schedule` · Timing · 0..*
    pub schedule: Vec<Timing>,
    /// `NutritionOrder.supplement.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `NutritionOrder.supplement.instruction` · string · 0..1
    pub instruction: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NutritionOrderSupplement, NUTRITION_ORDER_SUPPLEMENT, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => type_, 4 => product_name, 5 => schedule, 6 => quantity, 7 =>
    instruction]
);
/// The definition of `NutritionOrder.supplement`.
pub static NUTRITION_ORDER_SUPPLEMENT: TypeDef = TypeDef {
    name: "NutritionOrderSupplement",
    path: "NutritionOrder.supplement",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("productName", 0, 1, Ty::Primitive(Primitive::String)),
        one("schedule", 0, 0, Ty::Type(&TIMING)),
        one("quantity", 0, 1, Ty::Type(&QUANTITY)),
        one("instruction", 0, 1, Ty::Primitive(Primitive::String)).summary(),
    ],
    keys: Lazy::new(),
};
/// `NutritionOrder.enteralFormula`
#[derive(Default)]
pub struct NutritionOrderEnteralFormula {
    /// `NutritionOrder.enteralFormula.id` · string · 0..1
    pub id: Option<String>,
    /// `NutritionOrder.enteralFormula.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `NutritionOrder.enteralFormula.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `NutritionOrder.enteralFormula.baseFormulaType` · CodeableConcept · 0..1
    pub base_formula_type: Option<Box<CodeableConcept>>,
    /// `NutritionOrder.enteralFormula.baseFormulaProductName` · string · 0..1
    pub base_formula_product_name: Element<String>,
    /// `NutritionOrder.enteralFormula.additiveType` · CodeableConcept · 0..1
    pub additive_type: Option<Box<CodeableConcept>>,
    /// `NutritionOrder.enteralFormula.additiveProductName` · string · 0..1
    pub additive_product_name: Element<String>,
    /// `NutritionOrder.enteralFormula.caloricDensity` · Quantity · 0..1
    pub caloric_density: Option<Box<Quantity>>,
    /// `NutritionOrder.enteralFormula.routeofAdministration` · CodeableConcept · 0..1
    pub routeof_administration: Option<Box<CodeableConcept>>,
    /// `NutritionOrder.enteralFormula.administration` · NutritionOrderEnteralFormulaAdministration · 0..*
    pub administration: Vec<NutritionOrderEnteralFormulaAdministration>,
    /// `NutritionOrder.enteralFormula.maxVolumeToDeliver` · Quantity · 0..1
    pub max_volume_to_deliver: Option<Box<Quantity>>,
    /// `NutritionOrder.enteralFormula.administrationInstruction` · string · 0..1
    pub administration_instruction: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NutritionOrderEnteralFormula, NUTRITION_ORDER_ENTERAL_FORMULA, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => base_formula_type, 4 =>
    base_formula_product_name, 5 => additive_type, 6 => additive_product_name, 7 =>
    caloric_density, 8 => routeof_administration, 9 => administration, 10 =>
    max_volume_to_deliver, 11 => administration_instruction]
);
/// The definition of `NutritionOrder.enteralFormula`.
pub static NUTRITION_ORDER_ENTERAL_FORMULA: TypeDef = TypeDef {
    name: "NutritionOrderEnteralFormula",
    path: "NutritionOrder.enteralFormula",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("baseFormulaType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("baseFormulaProductName", 0, 1, Ty::Primitive(Primitive::String)),
        one("additiveType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("additiveProductName", 0, 1, Ty::Primitive(Primitive::String)),
        one("caloricDensity", 0, 1, Ty::Type(&QUANTITY)),
        one("routeofAdministration", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one(
            "administration",
            0,
            0,
            Ty::Type(&NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION),
        ),
        one("maxVolumeToDeliver", 0, 1, Ty::Type(&QUANTITY)),
        one("administrationInstruction", 0, 1, Ty::Primitive(Primitive::String))
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `NutritionOrder.enteralFormula.administration`
#[derive(Default)]
pub struct NutritionOrderEnteralFormulaAdministration {
    /// `NutritionOrder.enteralFormula.administration.id` · string · 0..1
    pub id: Option<String>,
    /// `NutritionOrder.enteralFormula.administration.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `NutritionOrder.enteralFormula.administration.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `NutritionOrder.enteralFormula.administration.schedule` · Timing · 0..1
    pub schedule: Option<Box<Timing>>,
    /// `NutritionOrder.enteralFormula.administration.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `NutritionOrder.enteralFormula.administration.rate[x]` · Quantity, Ratio · 0..1
    pub rate: Option<NutritionOrderEnteralFormulaAdministrationRate>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NutritionOrderEnteralFormulaAdministration,
    NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => schedule, 4 => quantity, 5 => rate]
);
choice!(
    #[doc = " `NutritionOrder.enteralFormula.administration.rate[x]`"]
    NutritionOrderEnteralFormulaAdministrationRate, [0 => Quantity(Box < Quantity >), 1
    => Ratio(Box < Ratio >)]
);
/// The definition of `NutritionOrder.enteralFormula.administration`.
pub static NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION: TypeDef = TypeDef {
    name: "NutritionOrderEnteralFormulaAdministration",
    path: "NutritionOrder.enteralFormula.administration",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("schedule", 0, 1, Ty::Type(&TIMING)),
        one("quantity", 0, 1, Ty::Type(&QUANTITY)),
        choice(
            "rate",
            0,
            1,
            &[
                alternative("rateQuantity", Ty::Type(&QUANTITY)),
                alternative("rateRatio", Ty::Type(&RATIO)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static NUTRITION_ORDER_ORAL_DIET_NUTRIENT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("modifier", within(&CODEABLE_CONCEPT_COLUMNS), ".modifier", ""),
    column("amount", within(&QUANTITY_COLUMNS), ".amount", ""),
];
pub(crate) static NUTRITION_ORDER_ORAL_DIET_TEXTURE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("modifier", within(&CODEABLE_CONCEPT_COLUMNS), ".modifier", ""),
    column("foodType", within(&CODEABLE_CONCEPT_COLUMNS), ".foodType", ""),
];
pub(crate) static NUTRITION_ORDER_ORAL_DIET_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".type", ""),
    column("schedule", list(&within(&TIMING_COLUMNS)), ".schedule", ""),
    column(
        "nutrient",
        list(&within(&NUTRITION_ORDER_ORAL_DIET_NUTRIENT_COLUMNS)),
        ".nutrient",
        "",
    ),
    column(
        "texture",
        list(&within(&NUTRITION_ORDER_ORAL_DIET_TEXTURE_COLUMNS)),
        ".texture",
        "",
    ),
    column(
        "fluidConsistencyType",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".fluidConsistencyType",
        "",
    ),
    column("instruction", TEXT, ".instruction", ""),
];
pub(crate) static NUTRITION_ORDER_SUPPLEMENT_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("productName", TEXT, ".productName", ""),
    column("schedule", list(&within(&TIMING_COLUMNS)), ".schedule", ""),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity", ""),
    column("instruction", TEXT, ".instruction", ""),
];
pub(crate) static NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("schedule", within(&TIMING_COLUMNS), ".schedule", ""),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity", ""),
    column("rateQuantity", within(&QUANTITY_COLUMNS), ".rateQuantity", ""),
    column("rateRatio", within(&RATIO_COLUMNS), ".rateRatio", ""),
];
pub(crate) static NUTRITION_ORDER_ENTERAL_FORMULA_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("baseFormulaType", within(&CODEABLE_CONCEPT_COLUMNS), ".baseFormulaType", ""),
    column("baseFormulaProductName", TEXT, ".baseFormulaProductName", ""),
    column("additiveType", within(&CODEABLE_CONCEPT_COLUMNS), ".additiveType", ""),
    column("additiveProductName", TEXT, ".additiveProductName", ""),
    column("caloricDensity", within(&QUANTITY_COLUMNS), ".caloricDensity", ""),
    column(
        "routeofAdministration",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".routeofAdministration",
        "",
    ),
    column(
        "administration",
        list(&within(&NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION_COLUMNS)),
        ".administration",
        "",
    ),
    column("maxVolumeToDeliver", within(&QUANTITY_COLUMNS), ".maxVolumeToDeliver", ""),
    column("administrationInstruction", TEXT, ".administrationInstruction", ""),
];
/// The table `nutrition_order`.
pub static NUTRITION_ORDER_TABLE: TableDef = TableDef {
    name: "nutrition_order",
    doc: "One row for each NutritionOrder.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "NutritionOrder.resourceType", ""),
        column("id", TEXT, "NutritionOrder.id", ""),
        column("meta", within(&META_COLUMNS), "NutritionOrder.meta", ""),
        column("implicitRules", TEXT, "NutritionOrder.implicitRules", ""),
        column("language", TEXT, "NutritionOrder.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "NutritionOrder.text", ""),
        column("contained", list(&TEXT), "NutritionOrder.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "NutritionOrder.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "NutritionOrder.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "NutritionOrder.identifier",
            "",
        ),
        column(
            "instantiatesCanonical",
            list(&TEXT),
            "NutritionOrder.instantiatesCanonical",
            "",
        ),
        column("instantiatesUri", list(&TEXT), "NutritionOrder.instantiatesUri", ""),
        column("instantiates", list(&TEXT), "NutritionOrder.instantiates", ""),
        column("status", TEXT, "NutritionOrder.status", ""),
        column("intent", TEXT, "NutritionOrder.intent", ""),
        column("patient", within(&REFERENCE_COLUMNS_2), "NutritionOrder.patient", ""),
        column(
            "encounter",
            within(&REFERENCE_COLUMNS_2),
            "NutritionOrder.encounter",
            "",
        ),
        column("dateTime", TEXT, "NutritionOrder.dateTime", ""),
        column("__dateTime_start", TIMESTAMP, "NutritionOrder.dateTime", ""),
        column("__dateTime_end", TIMESTAMP, "NutritionOrder.dateTime", ""),
        column("orderer", within(&REFERENCE_COLUMNS_2), "NutritionOrder.orderer", ""),
        column(
            "allergyIntolerance",
            list(&within(&REFERENCE_COLUMNS_2)),
            "NutritionOrder.allergyIntolerance",
            "",
        ),
        column(
            "foodPreferenceModifier",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "NutritionOrder.foodPreferenceModifier",
            "",
        ),
        column(
            "excludeFoodModifier",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "NutritionOrder.excludeFoodModifier",
            "",
        ),
        column(
            "oralDiet",
            within(&NUTRITION_ORDER_ORAL_DIET_COLUMNS),
            "NutritionOrder.oralDiet",
            "",
        ),
        column(
            "supplement",
            list(&within(&NUTRITION_ORDER_SUPPLEMENT_COLUMNS)),
            "NutritionOrder.supplement",
            "",
        ),
        column(
            "enteralFormula",
            within(&NUTRITION_ORDER_ENTERAL_FORMULA_COLUMNS),
            "NutritionOrder.enteralFormula",
            "",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "NutritionOrder.note", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "NutritionOrder.meta.lastUpdated",
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
