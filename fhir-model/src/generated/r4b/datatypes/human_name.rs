// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{NAME_USE, NameUse};
use super::super::datatypes::{
    EXTENSION, Element, Extension, PERIOD, PERIOD_COLUMNS, Period,
};
use crate::shorthand::*;
/// `HumanName`
#[derive(Default)]
pub struct HumanName {
    /// `HumanName.id` · string · 0..1
    pub id: Option<String>,
    /// `HumanName.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `HumanName.use` · code · 0..1
    pub use_: Element<NameUse>,
    /// `HumanName.text` · string · 0..1
    pub text: Element<String>,
    /// `HumanName.family` · string · 0..1
    pub family: Element<String>,
    /// `HumanName.given` · string · 0..*
    pub given: Vec<Element<String>>,
    /// `HumanName.prefix` · string · 0..*
    pub prefix: Vec<Element<String>>,
    /// `HumanName.suffix` · string · 0..*
    pub suffix: Vec<Element<String>>,
    /// `HumanName.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    HumanName, HUMAN_NAME, [0 => id, 1 => extension, 2 => use_, 3 => text, 4 => family, 5
    => given, 6 => prefix, 7 => suffix, 8 => period]
);
/// The definition of `HumanName`.
pub static HUMAN_NAME: TypeDef = TypeDef {
    name: "HumanName",
    path: "HumanName",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("use", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&NAME_USE)
            .summary()
            .modifier(),
        one("text", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("family", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("given", 0, 0, Ty::Primitive(Primitive::String)).summary(),
        one("prefix", 0, 0, Ty::Primitive(Primitive::String)).summary(),
        one("suffix", 0, 0, Ty::Primitive(Primitive::String)).summary(),
        one("period", 0, 1, Ty::Type(&PERIOD)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static HUMAN_NAME_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("use", TEXT, ".use", ""),
    column("text", TEXT, ".text", ""),
    column("family", TEXT, ".family", ""),
    column("given", list(&TEXT), ".given", ""),
    column("prefix", list(&TEXT), ".prefix", ""),
    column("suffix", list(&TEXT), ".suffix", ""),
    column("period", within(&PERIOD_COLUMNS), ".period", ""),
];
