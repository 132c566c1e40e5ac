// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{NUTRITION_PRODUCT_STATUS, NutritionProductStatus};
use super::super::datatypes::{
    Annotation, Attachment, CodeableConcept, CodeableReference, Element, Extension,
    Identifier, Meta, Narrative, Quantity, Ratio, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_LIST, CODEABLE_REFERENCE_STRUCT, EXTENSION_COLUMN, HAS_CATEGORY,
    HAS_CODE, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER_2, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NOTE,
    HAS_QUANTITY, HAS_TEXT, HAS_TYPE_2, IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NAME_COLUMN, NARRATIVE_STRUCT, OF_ATTACHMENT,
    OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_IDENTIFIER, OF_QUANTITY, OF_RATIO,
    OF_REFERENCE, QUANTITY_COLUMN, RATIO_STRUCT, REFERENCE_LIST_2, TYPE_COLUMN,
    VALUE_ATTACHMENT_COLUMN, VALUE_BOOLEAN_COLUMN, VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_QUANTITY_COLUMN, VALUE_STRING_COLUMN,
};
use crate::shorthand::*;
/// `NutritionProduct`
pub struct NutritionProduct {
    /// `NutritionProduct.id` · id · 0..1
    pub id: Element<String>,
    /// `NutritionProduct.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `NutritionProduct.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `NutritionProduct.language` · code · 0..1
    pub language: Element<String>,
    /// `NutritionProduct.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `NutritionProduct.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `NutritionProduct.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `NutritionProduct.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `NutritionProduct.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `NutritionProduct.status` · code · 1..1
    pub status: Element<NutritionProductStatus>,
    /// `NutritionProduct.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `NutritionProduct.manufacturer` · Reference to Organization · 0..*
    pub manufacturer: Vec<Reference>,
    /// `NutritionProduct.nutrient` · NutritionProductNutrient · 0..*
    pub nutrient: Vec<NutritionProductNutrient>,
    /// `NutritionProduct.ingredient` · NutritionProductIngredient · 0..*
    pub ingredient: Vec<NutritionProductIngredient>,
    /// `NutritionProduct.knownAllergen` · CodeableReference to Substance · 0..*
    pub known_allergen: Vec<CodeableReference>,
    /// `NutritionProduct.characteristic` · NutritionProductCharacteristic · 0..*
    pub characteristic: Vec<NutritionProductCharacteristic>,
    /// `NutritionProduct.instance` · NutritionProductInstance · 0..*
    pub instance: Vec<NutritionProductInstance>,
    /// `NutritionProduct.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NutritionProduct, NUTRITION_PRODUCT, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, code, status, category, manufacturer,
    nutrient, ingredient, known_allergen, characteristic, instance, note]
);
/// The definition of `NutritionProduct`.
pub static NUTRITION_PRODUCT: TypeDef = TypeDef {
    name: "NutritionProduct",
    path: "NutritionProduct",
    kind: TypeKind::Resource,
    elements: &[
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_CODE,
        summary("status", 1, 1, OF_CODE).codes(&NUTRITION_PRODUCT_STATUS).modifier(),
        HAS_CATEGORY,
        summary("manufacturer", 0, 0, OF_REFERENCE).to(&["Organization"]),
        summary("nutrient", 0, 0, of(&NUTRITION_PRODUCT_NUTRIENT)),
        one("ingredient", 0, 0, of(&NUTRITION_PRODUCT_INGREDIENT)),
        one("knownAllergen", 0, 0, OF_CODEABLE_REFERENCE).to(&["Substance"]),
        one("characteristic", 0, 0, of(&NUTRITION_PRODUCT_CHARACTERISTIC)),
        one("instance", 0, 0, of(&NUTRITION_PRODUCT_INSTANCE)),
        HAS_NOTE,
    ],
    keys: Lazy::new(),
};
/// `NutritionProduct.nutrient`
pub struct NutritionProductNutrient {
    /// `NutritionProduct.nutrient.id` · string · 0..1
    pub id: Option<String>,
    /// `NutritionProduct.nutrient.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `NutritionProduct.nutrient.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `NutritionProduct.nutrient.item` · CodeableReference to Substance · 0..1
    pub item: Option<Box<CodeableReference>>,
    /// `NutritionProduct.nutrient.amount` · Ratio · 0..*
    pub amount: Vec<Ratio>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NutritionProductNutrient, NUTRITION_PRODUCT_NUTRIENT, [id, extension,
    modifier_extension, item, amount]
);
/// The definition of `NutritionProduct.nutrient`.
pub static NUTRITION_PRODUCT_NUTRIENT: TypeDef = TypeDef {
    name: "NutritionProductNutrient",
    path: "NutritionProduct.nutrient",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("item", 0, 1, OF_CODEABLE_REFERENCE).to(&["Substance"]),
        one("amount", 0, 0, OF_RATIO),
    ],
    keys: Lazy::new(),
};
/// `NutritionProduct.ingredient`
pub struct NutritionProductIngredient {
    /// `NutritionProduct.ingredient.id` · string · 0..1
    pub id: Option<String>,
    /// `NutritionProduct.ingredient.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `NutritionProduct.ingredient.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `NutritionProduct.ingredient.item` · CodeableReference to NutritionProduct · 1..1
    pub item: Option<Box<CodeableReference>>,
    /// `NutritionProduct.ingredient.amount` · Ratio · 0..*
    pub amount: Vec<Ratio>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NutritionProductIngredient, NUTRITION_PRODUCT_INGREDIENT, [id, extension,
    modifier_extension, item, amount]
);
/// The definition of `NutritionProduct.ingredient`.
pub static NUTRITION_PRODUCT_INGREDIENT: TypeDef = TypeDef {
    name: "NutritionProductIngredient",
    path: "NutritionProduct.ingredient",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("item", 1, 1, OF_CODEABLE_REFERENCE).to(&["NutritionProduct"]),
        summary("amount", 0, 0, OF_RATIO),
    ],
    keys: Lazy::new(),
};
/// `NutritionProduct.characteristic`
pub struct NutritionProductCharacteristic {
    /// `NutritionProduct.characteristic.id` · string · 0..1
    pub id: Option<String>,
    /// `NutritionProduct.characteristic.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `NutritionProduct.characteristic.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `NutritionProduct.characteristic.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `NutritionProduct.characteristic.value[x]` · CodeableConcept, string, Quantity, base64Binary, Attachment, boolean · 1..1
    pub value: Option<NutritionProductCharacteristicValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NutritionProductCharacteristic, NUTRITION_PRODUCT_CHARACTERISTIC, [id, extension,
    modifier_extension, type_, value]
);
choice!(
    #[doc = " `NutritionProduct.characteristic.value[x]`"]
    NutritionProductCharacteristicValue, [CodeableConcept(Box < CodeableConcept >),
    String(Element < String >), Quantity(Box < Quantity >), Base64Binary(Element < String
    >), Attachment(Box < Attachment >), Boolean(Element < bool >)]
);
/// The definition of `NutritionProduct.characteristic`.
pub static NUTRITION_PRODUCT_CHARACTERISTIC: TypeDef = TypeDef {
    name: "NutritionProductCharacteristic",
    path: "NutritionProduct.characteristic",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_2,
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("valueString", OF_STRING),
                alternative("valueQuantity", OF_QUANTITY),
                alternative("valueBase64Binary", OF_BASE64_BINARY),
                alternative("valueAttachment", OF_ATTACHMENT),
                alternative("valueBoolean", OF_BOOLEAN),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `NutritionProduct.instance`
pub struct NutritionProductInstance {
    /// `NutritionProduct.instance.id` · string · 0..1
    pub id: Option<String>,
    /// `NutritionProduct.instance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `NutritionProduct.instance.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `NutritionProduct.instance.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `NutritionProduct.instance.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `NutritionProduct.instance.name` · string · 0..1
    pub name: Element<String>,
    /// `NutritionProduct.instance.lotNumber` · string · 0..1
    pub lot_number: Element<String>,
    /// `NutritionProduct.instance.expiry` · dateTime · 0..1
    pub expiry: Element<DateTime>,
    /// `NutritionProduct.instance.useBy` · dateTime · 0..1
    pub use_by: Element<DateTime>,
    /// `NutritionProduct.instance.biologicalSourceEvent` · Identifier · 0..1
    pub biological_source_event: Option<Box<Identifier>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NutritionProductInstance, NUTRITION_PRODUCT_INSTANCE, [id, extension,
    modifier_extension, quantity, identifier, name, lot_number, expiry, use_by,
    biological_source_event]
);
/// The definition of `NutritionProduct.instance`.
pub static NUTRITION_PRODUCT_INSTANCE: TypeDef = TypeDef {
    name: "NutritionProductInstance",
    path: "NutritionProduct.instance",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_QUANTITY,
        HAS_IDENTIFIER_2,
        one("name", 0, 1, OF_STRING),
        one("lotNumber", 0, 1, OF_STRING),
        one("expiry", 0, 1, OF_DATE_TIME),
        one("useBy", 0, 1, OF_DATE_TIME),
        one("biologicalSourceEvent", 0, 1, OF_IDENTIFIER),
    ],
    keys: Lazy::new(),
};
pub(crate) static NUTRITION_PRODUCT_NUTRIENT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".item", CODEABLE_REFERENCE_STRUCT),
    column(".amount", list(&RATIO_STRUCT)),
];
pub(crate) static NUTRITION_PRODUCT_INGREDIENT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".item", CODEABLE_REFERENCE_STRUCT),
    column(".amount", list(&RATIO_STRUCT)),
];
pub(crate) static NUTRITION_PRODUCT_CHARACTERISTIC_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_STRING_COLUMN,
    VALUE_QUANTITY_COLUMN,
    column(".valueBase64Binary", TEXT),
    VALUE_ATTACHMENT_COLUMN,
    VALUE_BOOLEAN_COLUMN,
];
pub(crate) static NUTRITION_PRODUCT_INSTANCE_COLUMNS: [ColumnDef; 14] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    QUANTITY_COLUMN,
    column(".identifier", IDENTIFIER_LIST),
    NAME_COLUMN,
    column(".lotNumber", TEXT),
    column(".expiry", TEXT),
    derived("__expiry_start", TIMESTAMP, ".expiry"),
    derived("__expiry_end", TIMESTAMP, ".expiry"),
    column(".useBy", TEXT),
    derived("__useBy_start", TIMESTAMP, ".useBy"),
    derived("__useBy_end", TIMESTAMP, ".useBy"),
    column(".biologicalSourceEvent", IDENTIFIER_STRUCT),
];
/// The table `nutrition_product`.
pub static NUTRITION_PRODUCT_TABLE: TableDef = TableDef {
    name: "nutrition_product",
    doc: "One row for each NutritionProduct.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("NutritionProduct.resourceType", TEXT),
        column("NutritionProduct.id", TEXT),
        column("NutritionProduct.meta", META_STRUCT),
        column("NutritionProduct.implicitRules", TEXT),
        column("NutritionProduct.language", TEXT),
        column("NutritionProduct.text", NARRATIVE_STRUCT),
        column("NutritionProduct.contained", TEXTS),
        column("NutritionProduct.extension", EXTENSION_TEXTS),
        column("NutritionProduct.modifierExtension", EXTENSION_TEXTS),
        column("NutritionProduct.code", CODEABLE_CONCEPT_STRUCT),
        column("NutritionProduct.status", TEXT),
        column("NutritionProduct.category", CODEABLE_CONCEPT_LIST),
        column("NutritionProduct.manufacturer", REFERENCE_LIST_2),
        column(
            "NutritionProduct.nutrient",
            list(&within(&NUTRITION_PRODUCT_NUTRIENT_COLUMNS)),
        ),
        column(
            "NutritionProduct.ingredient",
            list(&within(&NUTRITION_PRODUCT_INGREDIENT_COLUMNS)),
        ),
        column("NutritionProduct.knownAllergen", CODEABLE_REFERENCE_LIST),
        column(
            "NutritionProduct.characteristic",
            list(&within(&NUTRITION_PRODUCT_CHARACTERISTIC_COLUMNS)),
        ),
        column(
            "NutritionProduct.instance",
            list(&within(&NUTRITION_PRODUCT_INSTANCE_COLUMNS)),
        ),
        column("NutritionProduct.note", ANNOTATION_LIST),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "NutritionProduct.meta.lastUpdated"),
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
