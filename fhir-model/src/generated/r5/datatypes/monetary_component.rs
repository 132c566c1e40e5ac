// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{PRICE_COMPONENT_TYPE, PriceComponentType};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, MONEY, MONEY_COLUMNS, Money,
};
use crate::shorthand::*;
/// `MonetaryComponent`
#[derive(Default)]
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
    MonetaryComponent, MONETARY_COMPONENT, [0 => id, 1 => extension, 2 => type_, 3 =>
    code, 4 => factor, 5 => amount]
);
/// The definition of `MonetaryComponent`.
pub static MONETARY_COMPONENT: TypeDef = TypeDef {
    name: "MonetaryComponent",
    path: "MonetaryComponent",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("type", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PRICE_COMPONENT_TYPE)
            .summary(),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("factor", 0, 1, Ty::Primitive(Primitive::Decimal)).summary(),
        one("amount", 0, 1, Ty::Type(&MONEY)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static MONETARY_COMPONENT_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("type", TEXT, ".type", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("factor", TEXT, ".factor", ""),
    column("__factor_numeric", NUMERIC, ".factor", ""),
    column("amount", within(&MONEY_COLUMNS), ".amount", ""),
];
