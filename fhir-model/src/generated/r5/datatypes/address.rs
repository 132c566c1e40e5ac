// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{ADDRESS_TYPE, ADDRESS_USE, AddressType, AddressUse};
use super::super::datatypes::{
    EXTENSION, Element, Extension, PERIOD, PERIOD_COLUMNS, Period,
};
use crate::shorthand::*;
/// `Address`
#[derive(Default)]
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
    Address, ADDRESS, [0 => id, 1 => extension, 2 => use_, 3 => type_, 4 => text, 5 =>
    line, 6 => city, 7 => district, 8 => state, 9 => postal_code, 10 => country, 11 =>
    period]
);
/// The definition of `Address`.
pub static ADDRESS: TypeDef = TypeDef {
    name: "Address",
    path: "Address",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("use", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&ADDRESS_USE)
            .summary()
            .modifier(),
        one("type", 0, 1, Ty::Primitive(Primitive::Code)).codes(&ADDRESS_TYPE).summary(),
        one("text", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("line", 0, 0, Ty::Primitive(Primitive::String)).summary(),
        one("city", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("district", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("state", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("postalCode", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("country", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("period", 0, 1, Ty::Type(&PERIOD)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static ADDRESS_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("use", TEXT, ".use", ""),
    column("type", TEXT, ".type", ""),
    column("text", TEXT, ".text", ""),
    column("line", list(&TEXT), ".line", ""),
    column("city", TEXT, ".city", ""),
    column("district", TEXT, ".district", ""),
    column("state", TEXT, ".state", ""),
    column("postalCode", TEXT, ".postalCode", ""),
    column("country", TEXT, ".country", ""),
    column("period", within(&PERIOD_COLUMNS), ".period", ""),
];
