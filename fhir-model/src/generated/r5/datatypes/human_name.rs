// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{NAME_USE, NameUse};
use super::super::datatypes::{Element, Extension, Period};
use super::super::shared::{
    EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, HAS_PERIOD, ID_COLUMN, PERIOD_COLUMN,
    TEXT_COLUMN,
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
        HAS_ID,
        HAS_EXTENSION,
        summary("use", 0, 1, OF_CODE).codes(&NAME_USE).modifier(),
        summary("text", 0, 1, OF_STRING),
        summary("family", 0, 1, OF_STRING),
        summary("given", 0, 0, OF_STRING),
        summary("prefix", 0, 0, OF_STRING),
        summary("suffix", 0, 0, OF_STRING),
        HAS_PERIOD,
    ],
    keys: Lazy::new(),
};
pub(crate) static HUMAN_NAME_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".use", TEXT),
    TEXT_COLUMN,
    column(".family", TEXT),
    column(".given", TEXTS),
    column(".prefix", TEXTS),
    column(".suffix", TEXTS),
    PERIOD_COLUMN,
];
