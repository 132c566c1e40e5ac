// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CONTACT_POINT_SYSTEM, CONTACT_POINT_USE, ContactPointSystem, ContactPointUse,
};
use super::super::datatypes::{Element, Extension, Period};
use super::super::shared::{
    EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, HAS_PERIOD, ID_COLUMN, PERIOD_COLUMN,
    VALUE_COLUMN,
};
use crate::shorthand::*;
/// `ContactPoint`
pub struct ContactPoint {
    /// `ContactPoint.id` · string · 0..1
    pub id: Option<String>,
    /// `ContactPoint.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ContactPoint.system` · code · 0..1
    pub system: Element<ContactPointSystem>,
    /// `ContactPoint.value` · string · 0..1
    pub value: Element<String>,
    /// `ContactPoint.use` · code · 0..1
    pub use_: Element<ContactPointUse>,
    /// `ContactPoint.rank` · positiveInt · 0..1
    pub rank: Element<u32>,
    /// `ContactPoint.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(ContactPoint, CONTACT_POINT, [id, extension, system, value, use_, rank, period]);
/// The definition of `ContactPoint`.
pub static CONTACT_POINT: TypeDef = TypeDef {
    name: "ContactPoint",
    path: "ContactPoint",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("system", 0, 1, OF_CODE).codes(&CONTACT_POINT_SYSTEM),
        summary("value", 0, 1, OF_STRING),
        summary("use", 0, 1, OF_CODE).codes(&CONTACT_POINT_USE).modifier(),
        summary("rank", 0, 1, OF_POSITIVE_INT),
        HAS_PERIOD,
    ],
    keys: Lazy::new(),
};
pub(crate) static CONTACT_POINT_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".system", TEXT),
    VALUE_COLUMN,
    column(".use", TEXT),
    column(".rank", INT32),
    PERIOD_COLUMN,
];
