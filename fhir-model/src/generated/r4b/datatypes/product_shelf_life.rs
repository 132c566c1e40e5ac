// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Extension,
    IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, QUANTITY, QUANTITY_COLUMNS, Quantity,
};
use crate::shorthand::*;
/// `ProductShelfLife`
#[derive(Default)]
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
    ProductShelfLife, PRODUCT_SHELF_LIFE, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => identifier, 4 => type_, 5 => period, 6 =>
    special_precautions_for_storage]
);
/// The definition of `ProductShelfLife`.
pub static PRODUCT_SHELF_LIFE: TypeDef = TypeDef {
    name: "ProductShelfLife",
    path: "ProductShelfLife",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("type", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("period", 1, 1, Ty::Type(&QUANTITY)).summary(),
        one("specialPrecautionsForStorage", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static PRODUCT_SHELF_LIFE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("period", within(&QUANTITY_COLUMNS), ".period", ""),
    column(
        "specialPrecautionsForStorage",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".specialPrecautionsForStorage",
        "",
    ),
];
