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
    NutritionOrder, NUTRITION_ORDER, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, instantiates_canonical,
    instantiates_uri, instantiates, status, intent, patient, encounter, date_time,
    orderer, allergy_intolerance, food_preference_modifier, exclude_food_modifier,
    oral_diet, supplement, enteral_formula, note]
);
/// The definition of `NutritionOrder`.
pub static NUTRITION_ORDER: TypeDef = TypeDef {
    name: "NutritionOrder",
    path: "NutritionOrder",
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
        one("identifier", 0, 0, of(&IDENTIFIER)),
        summary("instantiatesCanonical", 0, 0, OF_CANONICAL)
            .to(&["ActivityDefinition", "PlanDefinition"]),
        summary("instantiatesUri", 0, 0, OF_URI),
        one("instantiates", 0, 0, OF_URI),
        summary("status", 1, 1, OF_CODE).codes(&REQUEST_STATUS).modifier(),
        summary("intent", 1, 1, OF_CODE).codes(&REQUEST_INTENT).modifier(),
        summary("patient", 1, 1, of(&REFERENCE)).to(&["Patient"]),
        one("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        summary("dateTime", 1, 1, OF_DATE_TIME),
        summary("orderer", 0, 1, of(&REFERENCE))
            .to(&["Practitioner", "PractitionerRole"]),
        one("allergyIntolerance", 0, 0, of(&REFERENCE)).to(&["AllergyIntolerance"]),
        one("foodPreferenceModifier", 0, 0, of(&CODEABLE_CONCEPT)),
        one("excludeFoodModifier", 0, 0, of(&CODEABLE_CONCEPT)),
        one("oralDiet", 0, 1, of(&NUTRITION_ORDER_ORAL_DIET)),
        one("supplement", 0, 0, of(&NUTRITION_ORDER_SUPPLEMENT)),
        one("enteralFormula", 0, 1, of(&NUTRITION_ORDER_ENTERAL_FORMULA)),
        one("note", 0, 0, of(&ANNOTATION)),
    ],
    keys: Lazy::new(),
};
/// `NutritionOrder.oralDiet`
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
    NutritionOrderOralDiet, NUTRITION_ORDER_ORAL_DIET, [id, extension,
    modifier_extension, type_, schedule, nutrient, texture, fluid_consistency_type,
    instruction]
);
/// The definition of `NutritionOrder.oralDiet`.
pub static NUTRITION_ORDER_ORAL_DIET: TypeDef = TypeDef {
    name: "NutritionOrderOralDiet",
    path: "NutritionOrder.oralDiet",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 0, 0, of(&CODEABLE_CONCEPT)),
        one("schedule", 0, 0, of(&TIMING)),
        one("nutrient", 0, 0, of(&NUTRITION_ORDER_ORAL_DIET_NUTRIENT)),
        one("texture", 0, 0, of(&NUTRITION_ORDER_ORAL_DIET_TEXTURE)),
        one("fluidConsistencyType", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("instruction", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `NutritionOrder.oralDiet.nutrient`
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
    NutritionOrderOralDietNutrient, NUTRITION_ORDER_ORAL_DIET_NUTRIENT, [id, extension,
    modifier_extension, modifier, amount]
);
/// The definition of `NutritionOrder.oralDiet.nutrient`.
pub static NUTRITION_ORDER_ORAL_DIET_NUTRIENT: TypeDef = TypeDef {
    name: "NutritionOrderOralDietNutrient",
    path: "NutritionOrder.oralDiet.nutrient",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("modifier", 0, 1, of(&CODEABLE_CONCEPT)),
        one("amount", 0, 1, of(&QUANTITY)),
    ],
    keys: Lazy::new(),
};
/// `NutritionOrder.oralDiet.texture`
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
    NutritionOrderOralDietTexture, NUTRITION_ORDER_ORAL_DIET_TEXTURE, [id, extension,
    modifier_extension, modifier, food_type]
);
/// The definition of `NutritionOrder.oralDiet.texture`.
pub static NUTRITION_ORDER_ORAL_DIET_TEXTURE: TypeDef = TypeDef {
    name: "NutritionOrderOralDietTexture",
    path: "NutritionOrder.oralDiet.texture",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("modifier", 0, 1, of(&CODEABLE_CONCEPT)),
        one("foodType", 0, 1, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `NutritionOrder.supplement`
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
    NutritionOrderSupplement, NUTRITION_ORDER_SUPPLEMENT, [id, extension,
    modifier_extension, type_, product_name, schedule, quantity, instruction]
);
/// The definition of `NutritionOrder.supplement`.
pub static NUTRITION_ORDER_SUPPLEMENT: TypeDef = TypeDef {
    name: "NutritionOrderSupplement",
    path: "NutritionOrder.supplement",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("productName", 0, 1, OF_STRING),
        one("schedule", 0, 0, of(&TIMING)),
        one("quantity", 0, 1, of(&QUANTITY)),
        summary("instruction", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `NutritionOrder.enteralFormula`
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
    NutritionOrderEnteralFormula, NUTRITION_ORDER_ENTERAL_FORMULA, [id, extension,
    modifier_extension, base_formula_type, base_formula_product_name, additive_type,
    additive_product_name, caloric_density, routeof_administration, administration,
    max_volume_to_deliver, administration_instruction]
);
/// The definition of `NutritionOrder.enteralFormula`.
pub static NUTRITION_ORDER_ENTERAL_FORMULA: TypeDef = TypeDef {
    name: "NutritionOrderEnteralFormula",
    path: "NutritionOrder.enteralFormula",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("baseFormulaType", 0, 1, of(&CODEABLE_CONCEPT)),
        one("baseFormulaProductName", 0, 1, OF_STRING),
        one("additiveType", 0, 1, of(&CODEABLE_CONCEPT)),
        one("additiveProductName", 0, 1, OF_STRING),
        one("caloricDensity", 0, 1, of(&QUANTITY)),
        one("routeofAdministration", 0, 1, of(&CODEABLE_CONCEPT)),
        one("administration", 0, 0, of(&NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION)),
        one("maxVolumeToDeliver", 0, 1, of(&QUANTITY)),
        summary("administrationInstruction", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `NutritionOrder.enteralFormula.administration`
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
    NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION, [id, extension, modifier_extension,
    schedule, quantity, rate]
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("schedule", 0, 1, of(&TIMING)),
        one("quantity", 0, 1, of(&QUANTITY)),
        choice(
            "rate",
            0,
            1,
            &[
                alternative("rateQuantity", of(&QUANTITY)),
                alternative("rateRatio", of(&RATIO)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static NUTRITION_ORDER_ORAL_DIET_NUTRIENT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("modifier", within(&CODEABLE_CONCEPT_COLUMNS), ".modifier"),
    column("amount", within(&QUANTITY_COLUMNS), ".amount"),
];
pub(crate) static NUTRITION_ORDER_ORAL_DIET_TEXTURE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("modifier", within(&CODEABLE_CONCEPT_COLUMNS), ".modifier"),
    column("foodType", within(&CODEABLE_CONCEPT_COLUMNS), ".foodType"),
];
pub(crate) static NUTRITION_ORDER_ORAL_DIET_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".type"),
    column("schedule", list(&within(&TIMING_COLUMNS)), ".schedule"),
    column(
        "nutrient",
        list(&within(&NUTRITION_ORDER_ORAL_DIET_NUTRIENT_COLUMNS)),
        ".nutrient",
    ),
    column(
        "texture",
        list(&within(&NUTRITION_ORDER_ORAL_DIET_TEXTURE_COLUMNS)),
        ".texture",
    ),
    column(
        "fluidConsistencyType",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".fluidConsistencyType",
    ),
    column("instruction", TEXT, ".instruction"),
];
pub(crate) static NUTRITION_ORDER_SUPPLEMENT_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("productName", TEXT, ".productName"),
    column("schedule", list(&within(&TIMING_COLUMNS)), ".schedule"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column("instruction", TEXT, ".instruction"),
];
pub(crate) static NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("schedule", within(&TIMING_COLUMNS), ".schedule"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column("rateQuantity", within(&QUANTITY_COLUMNS), ".rateQuantity"),
    column("rateRatio", within(&RATIO_COLUMNS), ".rateRatio"),
];
pub(crate) static NUTRITION_ORDER_ENTERAL_FORMULA_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("baseFormulaType", within(&CODEABLE_CONCEPT_COLUMNS), ".baseFormulaType"),
    column("baseFormulaProductName", TEXT, ".baseFormulaProductName"),
    column("additiveType", within(&CODEABLE_CONCEPT_COLUMNS), ".additiveType"),
    column("additiveProductName", TEXT, ".additiveProductName"),
    column("caloricDensity", within(&QUANTITY_COLUMNS), ".caloricDensity"),
    column(
        "routeofAdministration",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".routeofAdministration",
    ),
    column(
        "administration",
        list(&within(&NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION_COLUMNS)),
        ".administration",
    ),
    column("maxVolumeToDeliver", within(&QUANTITY_COLUMNS), ".maxVolumeToDeliver"),
    column("administrationInstruction", TEXT, ".administrationInstruction"),
];
/// The table `nutrition_order`.
pub static NUTRITION_ORDER_TABLE: TableDef = TableDef {
    name: "nutrition_order",
    doc: "One row for each NutritionOrder.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "NutritionOrder.resourceType"),
        column("id", TEXT, "NutritionOrder.id"),
        column("meta", within(&META_COLUMNS), "NutritionOrder.meta"),
        column("implicitRules", TEXT, "NutritionOrder.implicitRules"),
        column("language", TEXT, "NutritionOrder.language"),
        column("text", within(&NARRATIVE_COLUMNS), "NutritionOrder.text"),
        column("contained", TEXTS, "NutritionOrder.contained"),
        column("extension", EXTENSION_TEXTS, "NutritionOrder.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "NutritionOrder.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "NutritionOrder.identifier",
        ),
        column("instantiatesCanonical", TEXTS, "NutritionOrder.instantiatesCanonical"),
        column("instantiatesUri", TEXTS, "NutritionOrder.instantiatesUri"),
        column("instantiates", TEXTS, "NutritionOrder.instantiates"),
        column("status", TEXT, "NutritionOrder.status"),
        column("intent", TEXT, "NutritionOrder.intent"),
        column("patient", within(&REFERENCE_COLUMNS_2), "NutritionOrder.patient"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "NutritionOrder.encounter"),
        column("dateTime", TEXT, "NutritionOrder.dateTime"),
        column("__dateTime_start", TIMESTAMP, "NutritionOrder.dateTime"),
        column("__dateTime_end", TIMESTAMP, "NutritionOrder.dateTime"),
        column("orderer", within(&REFERENCE_COLUMNS_2), "NutritionOrder.orderer"),
        column(
            "allergyIntolerance",
            list(&within(&REFERENCE_COLUMNS_2)),
            "NutritionOrder.allergyIntolerance",
        ),
        column(
            "foodPreferenceModifier",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "NutritionOrder.foodPreferenceModifier",
        ),
        column(
            "excludeFoodModifier",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "NutritionOrder.excludeFoodModifier",
        ),
        column(
            "oralDiet",
            within(&NUTRITION_ORDER_ORAL_DIET_COLUMNS),
            "NutritionOrder.oralDiet",
        ),
        column(
            "supplement",
            list(&within(&NUTRITION_ORDER_SUPPLEMENT_COLUMNS)),
            "NutritionOrder.supplement",
        ),
        column(
            "enteralFormula",
            within(&NUTRITION_ORDER_ENTERAL_FORMULA_COLUMNS),
            "NutritionOrder.enteralFormula",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "NutritionOrder.note"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "NutritionOrder.meta.lastUpdated"),
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
