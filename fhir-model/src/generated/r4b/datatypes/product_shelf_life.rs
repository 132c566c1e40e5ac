// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Extension,
    IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, QUANTITY, QUANTITY_COLUMNS, Quantity,
};
use crate::shorthand::*;
/// `ProductShelfLife`
pub struct ProductShelfLife {
    /// `ProductShelfLife.id` · string · 0..1
    pub id: Option<String>,
    /// `ProductShelfLife.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ProductShelfLife.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ProductShelfLife.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `ProductShelfLife.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `ProductShelfLife.period` · Quantity · 1..1
    pub period: Option<Box<Quantity>>,
    /// `ProductShelfLife.specialPrecautionsForStorage` · CodeableConcept · 0..*
    pub special_precautions_for_storage: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ProductShelfLife, PRODUCT_SHELF_LIFE, [id, extension, modifier_extension, identifier,
    type_, period, special_precautions_for_storage]
);
/// The definition of `ProductShelfLife`.
pub static PRODUCT_SHELF_LIFE: TypeDef = TypeDef {
    name: "ProductShelfLife",
    path: "ProductShelfLife",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 1, of(&IDENTIFIER)),
        summary("type", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("period", 1, 1, of(&QUANTITY)),
        summary("specialPrecautionsForStorage", 0, 0, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static PRODUCT_SHELF_LIFE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("period", within(&QUANTITY_COLUMNS), ".period"),
    column(
        "specialPrecautionsForStorage",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".specialPrecautionsForStorage",
    ),
];
