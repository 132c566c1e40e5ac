// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{NUTRITION_PRODUCT_STATUS, NutritionProductStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, ATTACHMENT, ATTACHMENT_COLUMNS, Annotation,
    Attachment, CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE,
    CODEABLE_REFERENCE_COLUMNS, CodeableConcept, CodeableReference, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity, RATIO,
    RATIO_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2, Ratio, Reference,
};
use super::super::resources::Resource;
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
    /// `NutritionProduct.status` · code · 1..1
    pub status: Element<NutritionProductStatus>,
    /// `NutritionProduct.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `NutritionProduct.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `NutritionProduct.manufacturer` · Reference to Organization · 0..*
    pub manufacturer: Vec<Reference>,
    /// `NutritionProduct.nutrient` · NutritionProductNutrient · 0..*
    pub nutrient: Vec<NutritionProductNutrient>,
    /// `NutritionProduct.ingredient` · NutritionProductIngredient · 0..*
    pub ingredient: Vec<NutritionProductIngredient>,
    /// `NutritionProduct.knownAllergen` · CodeableReference to Substance · 0..*
    pub known_allergen: Vec<CodeableReference>,
    /// `NutritionProduct.productCharacteristic` · NutritionProductProductCharacteristic · 0..*
    pub product_characteristic: Vec<NutritionProductProductCharacteristic>,
    /// `NutritionProduct.instance` · NutritionProductInstance · 0..1
    pub instance: Option<Box<NutritionProductInstance>>,
    /// `NutritionProduct.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NutritionProduct, NUTRITION_PRODUCT, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, status, category, code, manufacturer,
    nutrient, ingredient, known_allergen, product_characteristic, instance, note]
);
/// The definition of `NutritionProduct`.
pub static NUTRITION_PRODUCT: TypeDef = TypeDef {
    name: "NutritionProduct",
    path: "NutritionProduct",
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
        summary("status", 1, 1, OF_CODE).codes(&NUTRITION_PRODUCT_STATUS).modifier(),
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("manufacturer", 0, 0, of(&REFERENCE)).to(&["Organization"]),
        summary("nutrient", 0, 0, of(&NUTRITION_PRODUCT_NUTRIENT)),
        one("ingredient", 0, 0, of(&NUTRITION_PRODUCT_INGREDIENT)),
        one("knownAllergen", 0, 0, of(&CODEABLE_REFERENCE)).to(&["Substance"]),
        one(
            "productCharacteristic",
            0,
            0,
            of(&NUTRITION_PRODUCT_PRODUCT_CHARACTERISTIC),
        ),
        one("instance", 0, 1, of(&NUTRITION_PRODUCT_INSTANCE)),
        one("note", 0, 0, of(&ANNOTATION)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("item", 0, 1, of(&CODEABLE_REFERENCE)).to(&["Substance"]),
        one("amount", 0, 0, of(&RATIO)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("item", 1, 1, of(&CODEABLE_REFERENCE)).to(&["NutritionProduct"]),
        summary("amount", 0, 0, of(&RATIO)),
    ],
    keys: Lazy::new(),
};
/// `NutritionProduct.productCharacteristic`
pub struct NutritionProductProductCharacteristic {
    /// `NutritionProduct.productCharacteristic.id` · string · 0..1
    pub id: Option<String>,
    /// `NutritionProduct.productCharacteristic.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `NutritionProduct.productCharacteristic.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `NutritionProduct.productCharacteristic.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `NutritionProduct.productCharacteristic.value[x]` · CodeableConcept, string, Quantity, base64Binary, Attachment, boolean · 1..1
    pub value: Option<NutritionProductProductCharacteristicValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NutritionProductProductCharacteristic, NUTRITION_PRODUCT_PRODUCT_CHARACTERISTIC, [id,
    extension, modifier_extension, type_, value]
);
choice!(
    #[doc = " `NutritionProduct.productCharacteristic.value[x]`"]
    NutritionProductProductCharacteristicValue, [0 => CodeableConcept(Box <
    CodeableConcept >), 1 => String(Element < String >), 2 => Quantity(Box < Quantity >),
    3 => Base64Binary(Element < String >), 4 => Attachment(Box < Attachment >), 5 =>
    Boolean(Element < bool >)]
);
/// The definition of `NutritionProduct.productCharacteristic`.
pub static NUTRITION_PRODUCT_PRODUCT_CHARACTERISTIC: TypeDef = TypeDef {
    name: "NutritionProductProductCharacteristic",
    path: "NutritionProduct.productCharacteristic",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 1, 1, of(&CODEABLE_CONCEPT)),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                alternative("valueString", OF_STRING),
                alternative("valueQuantity", of(&QUANTITY)),
                alternative("valueBase64Binary", OF_BASE64_BINARY),
                alternative("valueAttachment", of(&ATTACHMENT)),
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
    /// `NutritionProduct.instance.lotNumber` · string · 0..1
    pub lot_number: Element<String>,
    /// `NutritionProduct.instance.expiry` · dateTime · 0..1
    pub expiry: Element<DateTime>,
    /// `NutritionProduct.instance.useBy` · dateTime · 0..1
    pub use_by: Element<DateTime>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    NutritionProductInstance, NUTRITION_PRODUCT_INSTANCE, [id, extension,
    modifier_extension, quantity, identifier, lot_number, expiry, use_by]
);
/// The definition of `NutritionProduct.instance`.
pub static NUTRITION_PRODUCT_INSTANCE: TypeDef = TypeDef {
    name: "NutritionProductInstance",
    path: "NutritionProduct.instance",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("quantity", 0, 1, of(&QUANTITY)),
        one("identifier", 0, 0, of(&IDENTIFIER)),
        one("lotNumber", 0, 1, OF_STRING),
        one("expiry", 0, 1, OF_DATE_TIME),
        one("useBy", 0, 1, OF_DATE_TIME),
    ],
    keys: Lazy::new(),
};
pub(crate) static NUTRITION_PRODUCT_NUTRIENT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("item", within(&CODEABLE_REFERENCE_COLUMNS), ".item"),
    column("amount", list(&within(&RATIO_COLUMNS)), ".amount"),
];
pub(crate) static NUTRITION_PRODUCT_INGREDIENT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("item", within(&CODEABLE_REFERENCE_COLUMNS), ".item"),
    column("amount", list(&within(&RATIO_COLUMNS)), ".amount"),
];
pub(crate) static NUTRITION_PRODUCT_PRODUCT_CHARACTERISTIC_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
    ),
    column("valueString", TEXT, ".valueString"),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity"),
    column("valueBase64Binary", TEXT, ".valueBase64Binary"),
    column("valueAttachment", within(&ATTACHMENT_COLUMNS), ".valueAttachment"),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
];
pub(crate) static NUTRITION_PRODUCT_INSTANCE_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column("identifier", list(&within(&IDENTIFIER_COLUMNS)), ".identifier"),
    column("lotNumber", TEXT, ".lotNumber"),
    column("expiry", TEXT, ".expiry"),
    column("__expiry_start", TIMESTAMP, ".expiry"),
    column("__expiry_end", TIMESTAMP, ".expiry"),
    column("useBy", TEXT, ".useBy"),
    column("__useBy_start", TIMESTAMP, ".useBy"),
    column("__useBy_end", TIMESTAMP, ".useBy"),
];
/// The table `nutrition_product`.
pub static NUTRITION_PRODUCT_TABLE: TableDef = TableDef {
    name: "nutrition_product",
    doc: "One row for each NutritionProduct.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "NutritionProduct.resourceType"),
        column("id", TEXT, "NutritionProduct.id"),
        column("meta", within(&META_COLUMNS), "NutritionProduct.meta"),
        column("implicitRules", TEXT, "NutritionProduct.implicitRules"),
        column("language", TEXT, "NutritionProduct.language"),
        column("text", within(&NARRATIVE_COLUMNS), "NutritionProduct.text"),
        column("contained", TEXTS, "NutritionProduct.contained"),
        column("extension", EXTENSION_TEXTS, "NutritionProduct.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "NutritionProduct.modifierExtension",
        ),
        column("status", TEXT, "NutritionProduct.status"),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "NutritionProduct.category",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "NutritionProduct.code"),
        column(
            "manufacturer",
            list(&within(&REFERENCE_COLUMNS_2)),
            "NutritionProduct.manufacturer",
        ),
        column(
            "nutrient",
            list(&within(&NUTRITION_PRODUCT_NUTRIENT_COLUMNS)),
            "NutritionProduct.nutrient",
        ),
        column(
            "ingredient",
            list(&within(&NUTRITION_PRODUCT_INGREDIENT_COLUMNS)),
            "NutritionProduct.ingredient",
        ),
        column(
            "knownAllergen",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "NutritionProduct.knownAllergen",
        ),
        column(
            "productCharacteristic",
            list(&within(&NUTRITION_PRODUCT_PRODUCT_CHARACTERISTIC_COLUMNS)),
            "NutritionProduct.productCharacteristic",
        ),
        column(
            "instance",
            within(&NUTRITION_PRODUCT_INSTANCE_COLUMNS),
            "NutritionProduct.instance",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "NutritionProduct.note"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "NutritionProduct.meta.lastUpdated"),
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
