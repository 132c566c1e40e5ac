// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{CodeableConcept, Extension, Identifier, Quantity};
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID,
    HAS_MODIFIER_EXTENSION, IDENTIFIER_STRUCT, ID_COLUMN, MODIFIER_EXTENSION_COLUMN,
    OF_CODEABLE_CONCEPT, OF_IDENTIFIER, OF_QUANTITY, QUANTITY_STRUCT, TYPE_COLUMN,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("identifier", 0, 1, OF_IDENTIFIER),
        summary("type", 1, 1, OF_CODEABLE_CONCEPT),
        summary("period", 1, 1, OF_QUANTITY),
        summary("specialPrecautionsForStorage", 0, 0, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
pub(crate) static PRODUCT_SHELF_LIFE_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_STRUCT),
    TYPE_COLUMN,
    column(".period", QUANTITY_STRUCT),
    column(".specialPrecautionsForStorage", CODEABLE_CONCEPT_LIST),
];
