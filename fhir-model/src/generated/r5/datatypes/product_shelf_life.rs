// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, DURATION,
    DURATION_COLUMNS, Duration, EXTENSION, Element, Extension,
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
    #[doc = " `ProductShelfLife.period[x]`"] ProductShelfLifePeriod, [0 => Duration(Box <
    Duration >), 1 => String(Element < String >)]
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
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        choice(
                "period",
                0,
                1,
                &[
                    alternative("periodDuration", of(&DURATION)),
                    alternative("periodString", OF_STRING),
                ],
            )
            .summary(),
        summary("specialPrecautionsForStorage", 0, 0, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static PRODUCT_SHELF_LIFE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("periodDuration", within(&DURATION_COLUMNS), ".periodDuration"),
    column("periodString", TEXT, ".periodString"),
    column(
        "specialPrecautionsForStorage",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".specialPrecautionsForStorage",
    ),
];
