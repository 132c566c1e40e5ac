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
#[derive(Default)]
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
    MedicinalProductManufactured, MEDICINAL_PRODUCT_MANUFACTURED, [0 => id, 1 => meta, 2
    => implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension, 7 =>
    modifier_extension, 8 => manufactured_dose_form, 9 => unit_of_presentation, 10 =>
    quantity, 11 => manufacturer, 12 => ingredient, 13 => physical_characteristics, 14 =>
    other_characteristics]
);
/// The definition of `MedicinalProductManufactured`.
pub static MEDICINAL_PRODUCT_MANUFACTURED: TypeDef = TypeDef {
    name: "MedicinalProductManufactured",
    path: "MedicinalProductManufactured",
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
        one("manufacturedDoseForm", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("unitOfPresentation", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("quantity", 1, 1, Ty::Type(&QUANTITY)).summary(),
        one("manufacturer", 0, 0, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("ingredient", 0, 0, Ty::Type(&REFERENCE))
            .to(&["MedicinalProductIngredient"])
            .summary(),
        one("physicalCharacteristics", 0, 1, Ty::Type(&PROD_CHARACTERISTIC)).summary(),
        one("otherCharacteristics", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
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
        column("resourceType", TEXT, "MedicinalProductManufactured.resourceType", ""),
        column("id", TEXT, "MedicinalProductManufactured.id", ""),
        column("meta", within(&META_COLUMNS), "MedicinalProductManufactured.meta", ""),
        column("implicitRules", TEXT, "MedicinalProductManufactured.implicitRules", ""),
        column("language", TEXT, "MedicinalProductManufactured.language", ""),
        column(
            "text",
            within(&NARRATIVE_COLUMNS),
            "MedicinalProductManufactured.text",
            "",
        ),
        column("contained", list(&TEXT), "MedicinalProductManufactured.contained", ""),
        column(
            "extension",
            list(&EXTENSION_TEXT),
            "MedicinalProductManufactured.extension",
            "",
        ),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "MedicinalProductManufactured.modifierExtension",
            "",
        ),
        column(
            "manufacturedDoseForm",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductManufactured.manufacturedDoseForm",
            "",
        ),
        column(
            "unitOfPresentation",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductManufactured.unitOfPresentation",
            "",
        ),
        column(
            "quantity",
            within(&QUANTITY_COLUMNS),
            "MedicinalProductManufactured.quantity",
            "",
        ),
        column(
            "manufacturer",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductManufactured.manufacturer",
            "",
        ),
        column(
            "ingredient",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductManufactured.ingredient",
            "",
        ),
        column(
            "physicalCharacteristics",
            within(&PROD_CHARACTERISTIC_COLUMNS),
            "MedicinalProductManufactured.physicalCharacteristics",
            "",
        ),
        column(
            "otherCharacteristics",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicinalProductManufactured.otherCharacteristics",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "MedicinalProductManufactured.meta.lastUpdated",
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
