// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{PRICE_COMPONENT_TYPE, PriceComponentType};
use super::super::datatypes::{CodeableConcept, Element, Extension, Money};
use super::super::shared::{
    CODE_COLUMN_2, EXTENSION_COLUMN, HAS_CODE, HAS_EXTENSION, HAS_ID, ID_COLUMN,
    MONEY_STRUCT, OF_MONEY, TYPE_COLUMN_2,
};
use crate::shorthand::*;
/// `MonetaryComponent`
pub struct MonetaryComponent {
    /// `MonetaryComponent.id` · string · 0..1
    pub id: Option<String>,
    /// `MonetaryComponent.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MonetaryComponent.type` · code · 1..1
    pub type_: Element<PriceComponentType>,
    /// `MonetaryComponent.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `MonetaryComponent.factor` · decimal · 0..1
    pub factor: Element<Decimal>,
    /// `MonetaryComponent.amount` · Money · 0..1
    pub amount: Option<Box<Money>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MonetaryComponent, MONETARY_COMPONENT, [id, extension, type_, code, factor, amount]
);
/// The definition of `MonetaryComponent`.
pub static MONETARY_COMPONENT: TypeDef = TypeDef {
    name: "MonetaryComponent",
    path: "MonetaryComponent",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("type", 1, 1, OF_CODE).codes(&PRICE_COMPONENT_TYPE),
        HAS_CODE,
        summary("factor", 0, 1, OF_DECIMAL),
        summary("amount", 0, 1, OF_MONEY),
    ],
    keys: Lazy::new(),
};
pub(crate) static MONETARY_COMPONENT_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    CODE_COLUMN_2,
    column(".factor", TEXT),
    derived("__factor_numeric", NUMERIC, ".factor"),
    column(".amount", MONEY_STRUCT),
];
