// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{PRICE_COMPONENT_TYPE, PriceComponentType};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, MONEY, MONEY_COLUMNS, Money,
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("type", 1, 1, OF_CODE).codes(&PRICE_COMPONENT_TYPE),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("factor", 0, 1, OF_DECIMAL),
        summary("amount", 0, 1, of(&MONEY)),
    ],
    keys: Lazy::new(),
};
pub(crate) static MONETARY_COMPONENT_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("type", TEXT, ".type"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("factor", TEXT, ".factor"),
    column("__factor_numeric", NUMERIC, ".factor"),
    column("amount", within(&MONEY_COLUMNS), ".amount"),
];
