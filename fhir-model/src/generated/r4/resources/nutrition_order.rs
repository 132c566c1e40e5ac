// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{REQUEST_INTENT, REQUEST_STATUS, RequestIntent, RequestStatus};
use super::super::datatypes::{
    Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative,
    Quantity, Ratio, Reference, Timing,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN,
    HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NOTE,
    HAS_QUANTITY, HAS_TEXT, HAS_TYPE_2, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_QUANTITY,
    OF_RATIO, OF_REFERENCE, OF_TIMING, QUANTITY_COLUMN, QUANTITY_STRUCT, RATIO_STRUCT,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2, TIMING_STRUCT, TYPE_COLUMN,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER_2,
        summary("instantiatesCanonical", 0, 0, OF_CANONICAL)
            .to(&["ActivityDefinition", "PlanDefinition"]),
        summary("instantiatesUri", 0, 0, OF_URI),
        one("instantiates", 0, 0, OF_URI),
        summary("status", 1, 1, OF_CODE).codes(&REQUEST_STATUS).modifier(),
        summary("intent", 1, 1, OF_CODE).codes(&REQUEST_INTENT).modifier(),
        summary("patient", 1, 1, OF_REFERENCE).to(&["Patient"]),
        one("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        summary("dateTime", 1, 1, OF_DATE_TIME),
        summary("orderer", 0, 1, OF_REFERENCE).to(&["Practitioner", "PractitionerRole"]),
        one("allergyIntolerance", 0, 0, OF_REFERENCE).to(&["AllergyIntolerance"]),
        one("foodPreferenceModifier", 0, 0, OF_CODEABLE_CONCEPT),
        one("excludeFoodModifier", 0, 0, OF_CODEABLE_CONCEPT),
        one("oralDiet", 0, 1, of(&NUTRITION_ORDER_ORAL_DIET)),
        one("supplement", 0, 0, of(&NUTRITION_ORDER_SUPPLEMENT)),
        one("enteralFormula", 0, 1, of(&NUTRITION_ORDER_ENTERAL_FORMULA)),
        HAS_NOTE,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("type", 0, 0, OF_CODEABLE_CONCEPT),
        one("schedule", 0, 0, OF_TIMING),
        one("nutrient", 0, 0, of(&NUTRITION_ORDER_ORAL_DIET_NUTRIENT)),
        one("texture", 0, 0, of(&NUTRITION_ORDER_ORAL_DIET_TEXTURE)),
        one("fluidConsistencyType", 0, 0, OF_CODEABLE_CONCEPT),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("modifier", 0, 1, OF_CODEABLE_CONCEPT),
        one("amount", 0, 1, OF_QUANTITY),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("modifier", 0, 1, OF_CODEABLE_CONCEPT),
        one("foodType", 0, 1, OF_CODEABLE_CONCEPT),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_2,
        one("productName", 0, 1, OF_STRING),
        one("schedule", 0, 0, OF_TIMING),
        HAS_QUANTITY,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("baseFormulaType", 0, 1, OF_CODEABLE_CONCEPT),
        one("baseFormulaProductName", 0, 1, OF_STRING),
        one("additiveType", 0, 1, OF_CODEABLE_CONCEPT),
        one("additiveProductName", 0, 1, OF_STRING),
        one("caloricDensity", 0, 1, OF_QUANTITY),
        one("routeofAdministration", 0, 1, OF_CODEABLE_CONCEPT),
        one("administration", 0, 0, of(&NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION)),
        one("maxVolumeToDeliver", 0, 1, OF_QUANTITY),
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
    NutritionOrderEnteralFormulaAdministrationRate, [Quantity(Box < Quantity >),
    Ratio(Box < Ratio >)]
);
/// The definition of `NutritionOrder.enteralFormula.administration`.
pub static NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION: TypeDef = TypeDef {
    name: "NutritionOrderEnteralFormulaAdministration",
    path: "NutritionOrder.enteralFormula.administration",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("schedule", 0, 1, OF_TIMING),
        HAS_QUANTITY,
        choice(
            "rate",
            0,
            1,
            &[
                alternative("rateQuantity", OF_QUANTITY),
                alternative("rateRatio", OF_RATIO),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static NUTRITION_ORDER_ORAL_DIET_NUTRIENT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".modifier", CODEABLE_CONCEPT_STRUCT),
    column(".amount", QUANTITY_STRUCT),
];
pub(crate) static NUTRITION_ORDER_ORAL_DIET_TEXTURE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".modifier", CODEABLE_CONCEPT_STRUCT),
    column(".foodType", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static NUTRITION_ORDER_ORAL_DIET_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".type", CODEABLE_CONCEPT_LIST),
    column(".schedule", list(&TIMING_STRUCT)),
    column(".nutrient", list(&within(&NUTRITION_ORDER_ORAL_DIET_NUTRIENT_COLUMNS))),
    column(".texture", list(&within(&NUTRITION_ORDER_ORAL_DIET_TEXTURE_COLUMNS))),
    column(".fluidConsistencyType", CODEABLE_CONCEPT_LIST),
    column(".instruction", TEXT),
];
pub(crate) static NUTRITION_ORDER_SUPPLEMENT_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".productName", TEXT),
    column(".schedule", list(&TIMING_STRUCT)),
    QUANTITY_COLUMN,
    column(".instruction", TEXT),
];
pub(crate) static NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".schedule", TIMING_STRUCT),
    QUANTITY_COLUMN,
    column(".rateQuantity", QUANTITY_STRUCT),
    column(".rateRatio", RATIO_STRUCT),
];
pub(crate) static NUTRITION_ORDER_ENTERAL_FORMULA_COLUMNS: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".baseFormulaType", CODEABLE_CONCEPT_STRUCT),
    column(".baseFormulaProductName", TEXT),
    column(".additiveType", CODEABLE_CONCEPT_STRUCT),
    column(".additiveProductName", TEXT),
    column(".caloricDensity", QUANTITY_STRUCT),
    column(".routeofAdministration", CODEABLE_CONCEPT_STRUCT),
    column(
        ".administration",
        list(&within(&NUTRITION_ORDER_ENTERAL_FORMULA_ADMINISTRATION_COLUMNS)),
    ),
    column(".maxVolumeToDeliver", QUANTITY_STRUCT),
    column(".administrationInstruction", TEXT),
];
/// The table `nutrition_order`.
pub static NUTRITION_ORDER_TABLE: TableDef = TableDef {
    name: "nutrition_order",
    doc: "One row for each NutritionOrder.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("NutritionOrder.resourceType", TEXT),
        column("NutritionOrder.id", TEXT),
        column("NutritionOrder.meta", META_STRUCT),
        column("NutritionOrder.implicitRules", TEXT),
        column("NutritionOrder.language", TEXT),
        column("NutritionOrder.text", NARRATIVE_STRUCT),
        column("NutritionOrder.contained", TEXTS),
        column("NutritionOrder.extension", EXTENSION_TEXTS),
        column("NutritionOrder.modifierExtension", EXTENSION_TEXTS),
        column("NutritionOrder.identifier", IDENTIFIER_LIST),
        column("NutritionOrder.instantiatesCanonical", TEXTS),
        column("NutritionOrder.instantiatesUri", TEXTS),
        column("NutritionOrder.instantiates", TEXTS),
        column("NutritionOrder.status", TEXT),
        column("NutritionOrder.intent", TEXT),
        column("NutritionOrder.patient", REFERENCE_STRUCT_2),
        column("NutritionOrder.encounter", REFERENCE_STRUCT_2),
        column("NutritionOrder.dateTime", TEXT),
        derived("__dateTime_start", TIMESTAMP, "NutritionOrder.dateTime"),
        derived("__dateTime_end", TIMESTAMP, "NutritionOrder.dateTime"),
        column("NutritionOrder.orderer", REFERENCE_STRUCT_2),
        column("NutritionOrder.allergyIntolerance", REFERENCE_LIST_2),
        column("NutritionOrder.foodPreferenceModifier", CODEABLE_CONCEPT_LIST),
        column("NutritionOrder.excludeFoodModifier", CODEABLE_CONCEPT_LIST),
        column("NutritionOrder.oralDiet", within(&NUTRITION_ORDER_ORAL_DIET_COLUMNS)),
        column(
            "NutritionOrder.supplement",
            list(&within(&NUTRITION_ORDER_SUPPLEMENT_COLUMNS)),
        ),
        column(
            "NutritionOrder.enteralFormula",
            within(&NUTRITION_ORDER_ENTERAL_FORMULA_COLUMNS),
        ),
        column("NutritionOrder.note", ANNOTATION_LIST),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "NutritionOrder.meta.lastUpdated"),
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
