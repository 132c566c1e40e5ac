// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{ADDRESS_TYPE, ADDRESS_USE, AddressType, AddressUse};
use super::super::datatypes::{Element, Extension, Period};
use super::super::shared::{
    EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, ID_COLUMN, OF_PERIOD, PERIOD_COLUMN,
    TEXT_COLUMN, TYPE_COLUMN_2,
};
use crate::shorthand::*;
/// `Address`
pub struct Address {
    /// `Address.id` · string · 0..1
    pub id: Option<String>,
    /// `Address.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Address.use` · code · 0..1
    pub use_: Element<AddressUse>,
    /// `Address.type` · code · 0..1
    pub type_: Element<AddressType>,
    /// `Address.text` · string · 0..1
    pub text: Element<String>,
    /// `Address.line` · string · 0..*
    pub line: Vec<Element<String>>,
    /// `Address.city` · string · 0..1
    pub city: Element<String>,
    /// `Address.district` · string · 0..1
    pub district: Element<String>,
    /// `Address.state` · string · 0..1
    pub state: Element<String>,
    /// `Address.postalCode` · string · 0..1
    pub postal_code: Element<String>,
    /// `Address.country` · string · 0..1
    pub country: Element<String>,
    /// `Address.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Address, ADDRESS, [id, extension, use_, type_, text, line, city, district, state,
    postal_code, country, period]
);
/// The definition of `Address`.
pub static ADDRESS: TypeDef = TypeDef {
    name: "Address",
    path: "Address",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("use", 0, 1, OF_CODE).codes(&ADDRESS_USE).modifier(),
        summary("type", 0, 1, OF_CODE).codes(&ADDRESS_TYPE),
        summary("text", 0, 1, OF_STRING),
        summary("line", 0, 0, OF_STRING),
        summary("city", 0, 1, OF_STRING),
        summary("district", 0, 1, OF_STRING),
        summary("state", 0, 1, OF_STRING),
        summary("postalCode", 0, 1, OF_STRING),
        summary("country", 0, 1, OF_STRING),
        summary("period", 0, 1, OF_PERIOD),
    ],
    keys: Lazy::new(),
};
pub(crate) static ADDRESS_COLUMNS: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".use", TEXT),
    TYPE_COLUMN_2,
    TEXT_COLUMN,
    column(".line", TEXTS),
    column(".city", TEXT),
    column(".district", TEXT),
    column(".state", TEXT),
    column(".postalCode", TEXT),
    column(".country", TEXT),
    PERIOD_COLUMN,
];
