// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
    PROD_CHARACTERISTIC, PROD_CHARACTERISTIC_COLUMNS, ProdCharacteristic, QUANTITY,
    QUANTITY_COLUMNS, Quantity, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `MedicinalProductManufactured`
pub struct MedicinalProductManufactured {
    /// `MedicinalProductManufactured.id` · id · 0..1
    pub id: Element<String>,
    /// `MedicinalProductManufactured.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProductManufactured.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `MedicinalProductManufactured.language` · code · 0..1
    pub language: Element<String>,
    /// `MedicinalProductManufactured.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProductManufactured.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `MedicinalProductManufactured.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductManufactured.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductManufactured.manufacturedDoseForm` · CodeableConcept · 1..1
    pub manufactured_dose_form: Option<Box<CodeableConcept>>,
    /// `MedicinalProductManufactured.unitOfPresentation` · CodeableConcept · 0..1
    pub unit_of_presentation: Option<Box<CodeableConcept>>,
    /// `MedicinalProductManufactured.quantity` · Quantity · 1..1
    pub quantity: Option<Box<Quantity>>,
    /// `MedicinalProductManufactured.manufacturer` · Reference to Organization · 0..*
    pub manufacturer: Vec<Reference>,
    /// `MedicinalProductManufactured.ingredient` · Reference to MedicinalProductIngredient · 0..*
    pub ingredient: Vec<Reference>,
    /// `MedicinalProductManufactured.physicalCharacteristics` · ProdCharacteristic · 0..1
    pub physical_characteristics: Option<Box<ProdCharacteristic>>,
    /// `MedicinalProductManufactured.otherCharacteristics` · CodeableConcept · 0..*
    pub other_characteristics: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductManufactured, MEDICINAL_PRODUCT_MANUFACTURED, [id, meta,
    implicit_rules, language, text, contained, extension, modifier_extension,
    manufactured_dose_form, unit_of_presentation, quantity, manufacturer, ingredient,
    physical_characteristics, other_characteristics]
);
/// The definition of `MedicinalProductManufactured`.
pub static MEDICINAL_PRODUCT_MANUFACTURED: TypeDef = TypeDef {
    name: "MedicinalProductManufactured",
    path: "MedicinalProductManufactured",
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
        summary("manufacturedDoseForm", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("unitOfPresentation", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("quantity", 1, 1, of(&QUANTITY)),
        summary("manufacturer", 0, 0, of(&REFERENCE)).to(&["Organization"]),
        summary("ingredient", 0, 0, of(&REFERENCE)).to(&["MedicinalProductIngredient"]),
        summary("physicalCharacteristics", 0, 1, of(&PROD_CHARACTERISTIC)),
        summary("otherCharacteristics", 0, 0, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// The table `medicinal_product_manufactured`.
pub static MEDICINAL_PRODUCT_MANUFACTURED_TABLE: TableDef = TableDef {
    name: "medicinal_product_manufactured",
    doc: "One row for each MedicinalProductManufactured.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicinalProductManufactured.resourceType"),
        column("id", TEXT, "MedicinalProductManufactured.id"),
        column("meta", within(&META_COLUMNS), "MedicinalProductManufactured.meta"),
        column("implicitRules", TEXT, "MedicinalProductManufactured.implicitRules"),
        column("language", TEXT, "MedicinalProductManufactured.language"),
        column("text", within(&NARRATIVE_COLUMNS), "MedicinalProductManufactured.text"),
        column("contained", TEXTS, "MedicinalProductManufactured.contained"),
        column("extension", EXTENSION_TEXTS, "MedicinalProductManufactured.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "MedicinalProductManufactured.modifierExtension",
        ),
        column(
            "manufacturedDoseForm",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductManufactured.manufacturedDoseForm",
        ),
        column(
            "unitOfPresentation",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductManufactured.unitOfPresentation",
        ),
        column(
            "quantity",
            within(&QUANTITY_COLUMNS),
            "MedicinalProductManufactured.quantity",
        ),
        column(
            "manufacturer",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductManufactured.manufacturer",
        ),
        column(
            "ingredient",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductManufactured.ingredient",
        ),
        column(
            "physicalCharacteristics",
            within(&PROD_CHARACTERISTIC_COLUMNS),
            "MedicinalProductManufactured.physicalCharacteristics",
        ),
        column(
            "otherCharacteristics",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicinalProductManufactured.otherCharacteristics",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicinalProductManufactured.meta.lastUpdated",
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
