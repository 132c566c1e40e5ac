// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Meta, Narrative, PROD_CHARACTERISTIC,
    ProdCharacteristic, Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, HAS_CONTAINED, HAS_EXTENSION,
    HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION_2,
    HAS_TEXT, META_STRUCT, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_QUANTITY,
    OF_REFERENCE, PROD_CHARACTERISTIC_STRUCT, QUANTITY_STRUCT, REFERENCE_LIST_2,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        summary("manufacturedDoseForm", 1, 1, OF_CODEABLE_CONCEPT),
        summary("unitOfPresentation", 0, 1, OF_CODEABLE_CONCEPT),
        summary("quantity", 1, 1, OF_QUANTITY),
        summary("manufacturer", 0, 0, OF_REFERENCE).to(&["Organization"]),
        summary("ingredient", 0, 0, OF_REFERENCE).to(&["MedicinalProductIngredient"]),
        summary("physicalCharacteristics", 0, 1, of(&PROD_CHARACTERISTIC)),
        summary("otherCharacteristics", 0, 0, OF_CODEABLE_CONCEPT),
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
        column("MedicinalProductManufactured.resourceType", TEXT),
        column("MedicinalProductManufactured.id", TEXT),
        column("MedicinalProductManufactured.meta", META_STRUCT),
        column("MedicinalProductManufactured.implicitRules", TEXT),
        column("MedicinalProductManufactured.language", TEXT),
        column("MedicinalProductManufactured.text", NARRATIVE_STRUCT),
        column("MedicinalProductManufactured.contained", TEXTS),
        column("MedicinalProductManufactured.extension", EXTENSION_TEXTS),
        column("MedicinalProductManufactured.modifierExtension", EXTENSION_TEXTS),
        column(
            "MedicinalProductManufactured.manufacturedDoseForm",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column(
            "MedicinalProductManufactured.unitOfPresentation",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column("MedicinalProductManufactured.quantity", QUANTITY_STRUCT),
        column("MedicinalProductManufactured.manufacturer", REFERENCE_LIST_2),
        column("MedicinalProductManufactured.ingredient", REFERENCE_LIST_2),
        column(
            "MedicinalProductManufactured.physicalCharacteristics",
            PROD_CHARACTERISTIC_STRUCT,
        ),
        column(
            "MedicinalProductManufactured.otherCharacteristics",
            CODEABLE_CONCEPT_LIST,
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicinalProductManufactured.meta.lastUpdated",
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
