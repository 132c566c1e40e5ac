// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{NAME_USE, NameUse};
use super::super::datatypes::{
    EXTENSION, Element, Extension, PERIOD, PERIOD_COLUMNS, Period,
};
use crate::shorthand::*;
/// `HumanName`
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
    HumanName, HUMAN_NAME, [id, extension, use_, text, family, given, prefix, suffix,
    period]
);
/// The definition of `HumanName`.
pub static HUMAN_NAME: TypeDef = TypeDef {
    name: "HumanName",
    path: "HumanName",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("use", 0, 1, OF_CODE).codes(&NAME_USE).modifier(),
        summary("text", 0, 1, OF_STRING),
        summary("family", 0, 1, OF_STRING),
        summary("given", 0, 0, OF_STRING),
        summary("prefix", 0, 0, OF_STRING),
        summary("suffix", 0, 0, OF_STRING),
        summary("period", 0, 1, of(&PERIOD)),
    ],
    keys: Lazy::new(),
};
pub(crate) static HUMAN_NAME_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("use", TEXT, ".use"),
    column("text", TEXT, ".text"),
    column("family", TEXT, ".family"),
    column("given", TEXTS, ".given"),
    column("prefix", TEXTS, ".prefix"),
    column("suffix", TEXTS, ".suffix"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
];
