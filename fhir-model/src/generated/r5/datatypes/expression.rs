// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{Element, Extension};
use super::super::shared::{
    DESCRIPTION_COLUMN, EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, ID_COLUMN, NAME_COLUMN,
};
use crate::shorthand::*;
/// `Expression`
pub struct Expression {
    /// `Expression.id` · string · 0..1
    pub id: Option<String>,
    /// `Expression.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Expression.description` · string · 0..1
    pub description: Element<String>,
    /// `Expression.name` · code · 0..1
    pub name: Element<String>,
    /// `Expression.language` · code · 0..1
    pub language: Element<String>,
    /// `Expression.expression` · string · 0..1
    pub expression: Element<String>,
    /// `Expression.reference` · uri · 0..1
    pub reference: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Expression, EXPRESSION, [id, extension, description, name, language, expression,
    reference]
);
/// The definition of `Expression`.
pub static EXPRESSION: TypeDef = TypeDef {
    name: "Expression",
    path: "Expression",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("description", 0, 1, OF_STRING),
        summary("name", 0, 1, OF_CODE),
        summary("language", 0, 1, OF_CODE),
        summary("expression", 0, 1, OF_STRING),
        summary("reference", 0, 1, OF_URI),
    ],
    keys: Lazy::new(),
};
pub(crate) static EXPRESSION_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    NAME_COLUMN,
    column(".language", TEXT),
    column(".expression", TEXT),
    column(".reference", TEXT),
];
