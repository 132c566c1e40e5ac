// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, DURATION,
    DURATION_COLUMNS, Duration, EXTENSION, Element, Extension,
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
    ProductShelfLife, PRODUCT_SHELF_LIFE, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => type_, 4 => period, 5 => special_precautions_for_storage]
);
choice!(
    #[doc = " `ProductShelfLife.period[x]`"] ProductShelfLifePeriod, [0 => Duration(Box <
    Duration >), 1 => String(Element < String >)]
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
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        choice(
                "period",
                0,
                1,
                &[
                    alternative("periodDuration", Ty::Type(&DURATION)),
                    alternative("periodString", Ty::Primitive(Primitive::String)),
                ],
            )
            .summary(),
        one("specialPrecautionsForStorage", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static PRODUCT_SHELF_LIFE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("periodDuration", within(&DURATION_COLUMNS), ".periodDuration", ""),
    column("periodString", TEXT, ".periodString", ""),
    column(
        "specialPrecautionsForStorage",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".specialPrecautionsForStorage",
        "",
    ),
];
