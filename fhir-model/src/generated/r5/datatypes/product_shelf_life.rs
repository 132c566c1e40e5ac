// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{CodeableConcept, Duration, Element, Extension};
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, DURATION_STRUCT, EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID,
    HAS_MODIFIER_EXTENSION, HAS_TYPE_3, ID_COLUMN, MODIFIER_EXTENSION_COLUMN,
    OF_CODEABLE_CONCEPT, OF_DURATION, TYPE_COLUMN,
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
    /// `ProductShelfLife.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `ProductShelfLife.period[x]` · Duration, string · 0..1
    pub period: Option<ProductShelfLifePeriod>,
    /// `ProductShelfLife.specialPrecautionsForStorage` · CodeableConcept · 0..*
    pub special_precautions_for_storage: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ProductShelfLife, PRODUCT_SHELF_LIFE, [id, extension, modifier_extension, type_,
    period, special_precautions_for_storage]
);
choice!(
    #[doc = " `ProductShelfLife.period[x]`"] ProductShelfLifePeriod, [Duration(Box <
    Duration >), String(Element < String >)]
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
        HAS_TYPE_3,
        choice(
                "period",
                0,
                1,
                &[
                    alternative("periodDuration", OF_DURATION),
                    alternative("periodString", OF_STRING),
                ],
            )
            .summary(),
        summary("specialPrecautionsForStorage", 0, 0, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
pub(crate) static PRODUCT_SHELF_LIFE_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".periodDuration", DURATION_STRUCT),
    column(".periodString", TEXT),
    column(".specialPrecautionsForStorage", CODEABLE_CONCEPT_LIST),
];
