// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    BINDING_STRENGTH, BindingStrength, FHIRTypes, FHIR_TYPES, OPERATION_KIND,
    OPERATION_PARAMETER_SCOPE, OPERATION_PARAMETER_USE, OperationKind,
    OperationParameterScope, OperationParameterUse, PublicationStatus, SEARCH_PARAM_TYPE,
    SearchParamType, VERSION_INDEPENDENT_RESOURCE_TYPES_ALL,
    VersionIndependentResourceTypesAll,
};
use super::super::datatypes::{
    CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODING_STRUCT, CONTACT_DETAIL_LIST, DOCUMENTATION_COLUMN,
    EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT, HAS_COPYRIGHT_LABEL,
    HAS_DATE, HAS_DESCRIPTION, HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER,
    HAS_ID_2, HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT, HAS_TITLE,
    HAS_URL, HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM, IDENTIFIER_LIST,
    ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NAME_COLUMN, NARRATIVE_STRUCT,
    TYPE_COLUMN_2, USAGE_CONTEXT_LIST,
};
use crate::shorthand::*;
/// `OperationDefinition`
pub struct OperationDefinition {
    /// `OperationDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `OperationDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `OperationDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `OperationDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `OperationDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `OperationDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `OperationDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `OperationDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `OperationDefinition.url` · uri · 0..1
    pub url: Element<String>,
    /// `OperationDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `OperationDefinition.version` · string · 0..1
    pub version: Element<String>,
    /// `OperationDefinition.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<OperationDefinitionVersionAlgorithm>,
    /// `OperationDefinition.name` · string · 1..1
    pub name: Element<String>,
    /// `OperationDefinition.title` · string · 0..1
    pub title: Element<String>,
    /// `OperationDefinition.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `OperationDefinition.kind` · code · 1..1
    pub kind: Element<OperationKind>,
    /// `OperationDefinition.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `OperationDefinition.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `OperationDefinition.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `OperationDefinition.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `OperationDefinition.description` · markdown · 0..1
    pub description: Element<String>,
    /// `OperationDefinition.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `OperationDefinition.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `OperationDefinition.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `OperationDefinition.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `OperationDefinition.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `OperationDefinition.affectsState` · boolean · 0..1
    pub affects_state: Element<bool>,
    /// `OperationDefinition.code` · code · 1..1
    pub code: Element<String>,
    /// `OperationDefinition.comment` · markdown · 0..1
    pub comment: Element<String>,
    /// `OperationDefinition.base` · canonical to OperationDefinition · 0..1
    pub base: Element<String>,
    /// `OperationDefinition.resource` · code · 0..*
    pub resource: Vec<Element<VersionIndependentResourceTypesAll>>,
    /// `OperationDefinition.system` · boolean · 1..1
    pub system: Element<bool>,
    /// `OperationDefinition.type` · boolean · 1..1
    pub type_: Element<bool>,
    /// `OperationDefinition.instance` · boolean · 1..1
    pub instance: Element<bool>,
    /// `OperationDefinition.inputProfile` · canonical to StructureDefinition · 0..1
    pub input_profile: Element<String>,
    /// `OperationDefinition.outputProfile` · canonical to StructureDefinition · 0..1
    pub output_profile: Element<String>,
    /// `OperationDefinition.parameter` · OperationDefinitionParameter · 0..*
    pub parameter: Vec<OperationDefinitionParameter>,
    /// `OperationDefinition.overload` · OperationDefinitionOverload · 0..*
    pub overload: Vec<OperationDefinitionOverload>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    OperationDefinition, OPERATION_DEFINITION, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, url, identifier, version,
    version_algorithm, name, title, status, kind, experimental, date, publisher, contact,
    description, use_context, jurisdiction, purpose, copyright, copyright_label,
    affects_state, code, comment, base, resource, system, type_, instance, input_profile,
    output_profile, parameter, overload]
);
choice!(
    #[doc = " `OperationDefinition.versionAlgorithm[x]`"]
    OperationDefinitionVersionAlgorithm, [String(Element < String >), Coding(Box < Coding
    >)]
);
/// The definition of `OperationDefinition`.
pub static OPERATION_DEFINITION: TypeDef = TypeDef {
    name: "OperationDefinition",
    path: "OperationDefinition",
    kind: TypeKind::Resource,
    elements: &[
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_URL,
        HAS_IDENTIFIER,
        HAS_VERSION,
        HAS_VERSION_ALGORITHM,
        summary("name", 1, 1, OF_STRING),
        HAS_TITLE,
        HAS_STATUS,
        summary("kind", 1, 1, OF_CODE).codes(&OPERATION_KIND),
        HAS_EXPERIMENTAL,
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        HAS_DESCRIPTION,
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        HAS_PURPOSE,
        HAS_COPYRIGHT,
        HAS_COPYRIGHT_LABEL,
        summary("affectsState", 0, 1, OF_BOOLEAN),
        summary("code", 1, 1, OF_CODE),
        one("comment", 0, 1, OF_MARKDOWN),
        summary("base", 0, 1, OF_CANONICAL).to(&["OperationDefinition"]),
        summary("resource", 0, 0, OF_CODE)
            .codes(&VERSION_INDEPENDENT_RESOURCE_TYPES_ALL),
        summary("system", 1, 1, OF_BOOLEAN),
        summary("type", 1, 1, OF_BOOLEAN),
        summary("instance", 1, 1, OF_BOOLEAN),
        one("inputProfile", 0, 1, OF_CANONICAL).to(&["StructureDefinition"]),
        one("outputProfile", 0, 1, OF_CANONICAL).to(&["StructureDefinition"]),
        one("parameter", 0, 0, of(&OPERATION_DEFINITION_PARAMETER)),
        one("overload", 0, 0, of(&OPERATION_DEFINITION_OVERLOAD)),
    ],
    keys: Lazy::new(),
};
/// `OperationDefinition.parameter`
pub struct OperationDefinitionParameter {
    /// `OperationDefinition.parameter.id` · string · 0..1
    pub id: Option<String>,
    /// `OperationDefinition.parameter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `OperationDefinition.parameter.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `OperationDefinition.parameter.name` · code · 1..1
    pub name: Element<String>,
    /// `OperationDefinition.parameter.use` · code · 1..1
    pub use_: Element<OperationParameterUse>,
    /// `OperationDefinition.parameter.scope` · code · 0..*
    pub scope: Vec<Element<OperationParameterScope>>,
    /// `OperationDefinition.parameter.min` · integer · 1..1
    pub min: Element<i32>,
    /// `OperationDefinition.parameter.max` · string · 1..1
    pub max: Element<String>,
    /// `OperationDefinition.parameter.documentation` · markdown · 0..1
    pub documentation: Element<String>,
    /// `OperationDefinition.parameter.type` · code · 0..1
    pub type_: Element<FHIRTypes>,
    /// `OperationDefinition.parameter.allowedType` · code · 0..*
    pub allowed_type: Vec<Element<FHIRTypes>>,
    /// `OperationDefinition.parameter.targetProfile` · canonical to StructureDefinition · 0..*
    pub target_profile: Vec<Element<String>>,
    /// `OperationDefinition.parameter.searchType` · code · 0..1
    pub search_type: Element<SearchParamType>,
    /// `OperationDefinition.parameter.binding` · OperationDefinitionParameterBinding · 0..1
    pub binding: Option<Box<OperationDefinitionParameterBinding>>,
    /// `OperationDefinition.parameter.referencedFrom` · OperationDefinitionParameterReferencedFrom · 0..*
    pub referenced_from: Vec<OperationDefinitionParameterReferencedFrom>,
    /// `OperationDefinition.parameter.part` · OperationDefinitionParameter · 0..*
    pub part: Vec<OperationDefinitionParameter>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    OperationDefinitionParameter, OPERATION_DEFINITION_PARAMETER, [id, extension,
    modifier_extension, name, use_, scope, min, max, documentation, type_, allowed_type,
    target_profile, search_type, binding, referenced_from, part]
);
/// The definition of `OperationDefinition.parameter`.
pub static OPERATION_DEFINITION_PARAMETER: TypeDef = TypeDef {
    name: "OperationDefinitionParameter",
    path: "OperationDefinition.parameter",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("name", 1, 1, OF_CODE),
        one("use", 1, 1, OF_CODE).codes(&OPERATION_PARAMETER_USE),
        one("scope", 0, 0, OF_CODE).codes(&OPERATION_PARAMETER_SCOPE),
        one("min", 1, 1, OF_INTEGER),
        one("max", 1, 1, OF_STRING),
        one("documentation", 0, 1, OF_MARKDOWN),
        one("type", 0, 1, OF_CODE).codes(&FHIR_TYPES),
        one("allowedType", 0, 0, OF_CODE).codes(&FHIR_TYPES),
        one("targetProfile", 0, 0, OF_CANONICAL).to(&["StructureDefinition"]),
        one("searchType", 0, 1, OF_CODE).codes(&SEARCH_PARAM_TYPE),
        one("binding", 0, 1, of(&OPERATION_DEFINITION_PARAMETER_BINDING)),
        one("referencedFrom", 0, 0, of(&OPERATION_DEFINITION_PARAMETER_REFERENCED_FROM)),
        one("part", 0, 0, of(&OPERATION_DEFINITION_PARAMETER)),
    ],
    keys: Lazy::new(),
};
/// `OperationDefinition.parameter.binding`
pub struct OperationDefinitionParameterBinding {
    /// `OperationDefinition.parameter.binding.id` · string · 0..1
    pub id: Option<String>,
    /// `OperationDefinition.parameter.binding.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `OperationDefinition.parameter.binding.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `OperationDefinition.parameter.binding.strength` · code · 1..1
    pub strength: Element<BindingStrength>,
    /// `OperationDefinition.parameter.binding.valueSet` · canonical to ValueSet · 1..1
    pub value_set: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    OperationDefinitionParameterBinding, OPERATION_DEFINITION_PARAMETER_BINDING, [id,
    extension, modifier_extension, strength, value_set]
);
/// The definition of `OperationDefinition.parameter.binding`.
pub static OPERATION_DEFINITION_PARAMETER_BINDING: TypeDef = TypeDef {
    name: "OperationDefinitionParameterBinding",
    path: "OperationDefinition.parameter.binding",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("strength", 1, 1, OF_CODE).codes(&BINDING_STRENGTH),
        one("valueSet", 1, 1, OF_CANONICAL).to(&["ValueSet"]),
    ],
    keys: Lazy::new(),
};
/// `OperationDefinition.parameter.referencedFrom`
pub struct OperationDefinitionParameterReferencedFrom {
    /// `OperationDefinition.parameter.referencedFrom.id` · string · 0..1
    pub id: Option<String>,
    /// `OperationDefinition.parameter.referencedFrom.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `OperationDefinition.parameter.referencedFrom.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `OperationDefinition.parameter.referencedFrom.source` · string · 1..1
    pub source: Element<String>,
    /// `OperationDefinition.parameter.referencedFrom.sourceId` · string · 0..1
    pub source_id: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    OperationDefinitionParameterReferencedFrom,
    OPERATION_DEFINITION_PARAMETER_REFERENCED_FROM, [id, extension, modifier_extension,
    source, source_id]
);
/// The definition of `OperationDefinition.parameter.referencedFrom`.
pub static OPERATION_DEFINITION_PARAMETER_REFERENCED_FROM: TypeDef = TypeDef {
    name: "OperationDefinitionParameterReferencedFrom",
    path: "OperationDefinition.parameter.referencedFrom",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("source", 1, 1, OF_STRING),
        one("sourceId", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `OperationDefinition.overload`
pub struct OperationDefinitionOverload {
    /// `OperationDefinition.overload.id` · string · 0..1
    pub id: Option<String>,
    /// `OperationDefinition.overload.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `OperationDefinition.overload.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `OperationDefinition.overload.parameterName` · string · 0..*
    pub parameter_name: Vec<Element<String>>,
    /// `OperationDefinition.overload.comment` · string · 0..1
    pub comment: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    OperationDefinitionOverload, OPERATION_DEFINITION_OVERLOAD, [id, extension,
    modifier_extension, parameter_name, comment]
);
/// The definition of `OperationDefinition.overload`.
pub static OPERATION_DEFINITION_OVERLOAD: TypeDef = TypeDef {
    name: "OperationDefinitionOverload",
    path: "OperationDefinition.overload",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("parameterName", 0, 0, OF_STRING),
        one("comment", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static OPERATION_DEFINITION_PARAMETER_BINDING_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".strength", TEXT),
    column(".valueSet", TEXT),
];
pub(crate) static OPERATION_DEFINITION_PARAMETER_REFERENCED_FROM_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".source", TEXT),
    column(".sourceId", TEXT),
];
pub(crate) static OPERATION_DEFINITION_PARAMETER_COLUMNS: [ColumnDef; 15] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    column(".use", TEXT),
    column(".scope", TEXTS),
    column(".min", INT32),
    column(".max", TEXT),
    DOCUMENTATION_COLUMN,
    TYPE_COLUMN_2,
    column(".allowedType", TEXTS),
    column(".targetProfile", TEXTS),
    column(".searchType", TEXT),
    column(".binding", within(&OPERATION_DEFINITION_PARAMETER_BINDING_COLUMNS)),
    column(
        ".referencedFrom",
        list(&within(&OPERATION_DEFINITION_PARAMETER_REFERENCED_FROM_COLUMNS)),
    ),
];
pub(crate) static OPERATION_DEFINITION_PARAMETER_COLUMNS_2: [ColumnDef; 16] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    column(".use", TEXT),
    column(".scope", TEXTS),
    column(".min", INT32),
    column(".max", TEXT),
    DOCUMENTATION_COLUMN,
    TYPE_COLUMN_2,
    column(".allowedType", TEXTS),
    column(".targetProfile", TEXTS),
    column(".searchType", TEXT),
    column(".binding", within(&OPERATION_DEFINITION_PARAMETER_BINDING_COLUMNS)),
    column(
        ".referencedFrom",
        list(&within(&OPERATION_DEFINITION_PARAMETER_REFERENCED_FROM_COLUMNS)),
    ),
    column(".part", list(&within(&OPERATION_DEFINITION_PARAMETER_COLUMNS))),
];
pub(crate) static OPERATION_DEFINITION_PARAMETER_COLUMNS_3: [ColumnDef; 16] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    column(".use", TEXT),
    column(".scope", TEXTS),
    column(".min", INT32),
    column(".max", TEXT),
    DOCUMENTATION_COLUMN,
    TYPE_COLUMN_2,
    column(".allowedType", TEXTS),
    column(".targetProfile", TEXTS),
    column(".searchType", TEXT),
    column(".binding", within(&OPERATION_DEFINITION_PARAMETER_BINDING_COLUMNS)),
    column(
        ".referencedFrom",
        list(&within(&OPERATION_DEFINITION_PARAMETER_REFERENCED_FROM_COLUMNS)),
    ),
    column(".part", list(&within(&OPERATION_DEFINITION_PARAMETER_COLUMNS_2))),
];
pub(crate) static OPERATION_DEFINITION_OVERLOAD_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".parameterName", TEXTS),
    column(".comment", TEXT),
];
/// The table `operation_definition`.
pub static OPERATION_DEFINITION_TABLE: TableDef = TableDef {
    name: "operation_definition",
    doc: "One row for each OperationDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("OperationDefinition.resourceType", TEXT),
        column("OperationDefinition.id", TEXT),
        column("OperationDefinition.meta", META_STRUCT),
        column("OperationDefinition.implicitRules", TEXT),
        column("OperationDefinition.language", TEXT),
        column("OperationDefinition.text", NARRATIVE_STRUCT),
        column("OperationDefinition.contained", TEXTS),
        column("OperationDefinition.extension", EXTENSION_TEXTS),
        column("OperationDefinition.modifierExtension", EXTENSION_TEXTS),
        column("OperationDefinition.url", TEXT),
        column("OperationDefinition.identifier", IDENTIFIER_LIST),
        column("OperationDefinition.version", TEXT),
        column("OperationDefinition.versionAlgorithmString", TEXT),
        column("OperationDefinition.versionAlgorithmCoding", CODING_STRUCT),
        column("OperationDefinition.name", TEXT),
        column("OperationDefinition.title", TEXT),
        column("OperationDefinition.status", TEXT),
        column("OperationDefinition.kind", TEXT),
        column("OperationDefinition.experimental", BOOLEAN),
        column("OperationDefinition.date", TEXT),
        derived("__date_start", TIMESTAMP, "OperationDefinition.date"),
        derived("__date_end", TIMESTAMP, "OperationDefinition.date"),
        column("OperationDefinition.publisher", TEXT),
        column("OperationDefinition.contact", CONTACT_DETAIL_LIST),
        column("OperationDefinition.description", TEXT),
        column("OperationDefinition.useContext", USAGE_CONTEXT_LIST),
        column("OperationDefinition.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("OperationDefinition.purpose", TEXT),
        column("OperationDefinition.copyright", TEXT),
        column("OperationDefinition.copyrightLabel", TEXT),
        column("OperationDefinition.affectsState", BOOLEAN),
        column("OperationDefinition.code", TEXT),
        column("OperationDefinition.comment", TEXT),
        column("OperationDefinition.base", TEXT),
        column("OperationDefinition.resource", TEXTS),
        column("OperationDefinition.system", BOOLEAN),
        column("OperationDefinition.type", BOOLEAN),
        column("OperationDefinition.instance", BOOLEAN),
        column("OperationDefinition.inputProfile", TEXT),
        column("OperationDefinition.outputProfile", TEXT),
        column(
            "OperationDefinition.parameter",
            list(&within(&OPERATION_DEFINITION_PARAMETER_COLUMNS_3)),
        ),
        column(
            "OperationDefinition.overload",
            list(&within(&OPERATION_DEFINITION_OVERLOAD_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "OperationDefinition.meta.lastUpdated",
            ),
        ),
        titled(
            "The address by which the entry of its Bundle names it",
            derived("_full_url", TEXT, "Bundle.entry.fullUrl"),
        ),
        titled("The file it was read from", derived("_source_file", TEXT, "")),
        titled("Resources before it in the file", derived("_resource_index", INT64, "")),
        titled("Bytes before it in the file", derived("_byte_offset", INT64, "")),
        titled("What no column holds, JSON by path", derived("_rescued_data", TEXT, "")),
    ],
};
