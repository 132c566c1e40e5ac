// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    FHIRTypes, FHIR_TYPES, OPERATION_PARAMETER_USE, OperationParameterUse,
};
use super::super::datatypes::{Element, Extension};
use super::super::shared::{
    DOCUMENTATION_COLUMN, EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, ID_COLUMN,
    NAME_COLUMN, TYPE_COLUMN_2,
};
use crate::shorthand::*;
/// `ParameterDefinition`
pub struct ParameterDefinition {
    /// `ParameterDefinition.id` · string · 0..1
    pub id: Option<String>,
    /// `ParameterDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ParameterDefinition.name` · code · 0..1
    pub name: Element<String>,
    /// `ParameterDefinition.use` · code · 1..1
    pub use_: Element<OperationParameterUse>,
    /// `ParameterDefinition.min` · integer · 0..1
    pub min: Element<i32>,
    /// `ParameterDefinition.max` · string · 0..1
    pub max: Element<String>,
    /// `ParameterDefinition.documentation` · string · 0..1
    pub documentation: Element<String>,
    /// `ParameterDefinition.type` · code · 1..1
    pub type_: Element<FHIRTypes>,
    /// `ParameterDefinition.profile` · canonical to StructureDefinition · 0..1
    pub profile: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ParameterDefinition, PARAMETER_DEFINITION, [id, extension, name, use_, min, max,
    documentation, type_, profile]
);
/// The definition of `ParameterDefinition`.
pub static PARAMETER_DEFINITION: TypeDef = TypeDef {
    name: "ParameterDefinition",
    path: "ParameterDefinition",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("name", 0, 1, OF_CODE),
        summary("use", 1, 1, OF_CODE).codes(&OPERATION_PARAMETER_USE),
        summary("min", 0, 1, OF_INTEGER),
        summary("max", 0, 1, OF_STRING),
        summary("documentation", 0, 1, OF_STRING),
        summary("type", 1, 1, OF_CODE).codes(&FHIR_TYPES),
        summary("profile", 0, 1, OF_CANONICAL).to(&["StructureDefinition"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static PARAMETER_DEFINITION_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    NAME_COLUMN,
    column(".use", TEXT),
    column(".min", INT32),
    column(".max", TEXT),
    DOCUMENTATION_COLUMN,
    TYPE_COLUMN_2,
    column(".profile", TEXT),
];
