// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    PublicationStatus, STRUCTURE_MAP_GROUP_TYPE_MODE, STRUCTURE_MAP_INPUT_MODE,
    STRUCTURE_MAP_MODEL_MODE, STRUCTURE_MAP_SOURCE_LIST_MODE,
    STRUCTURE_MAP_TARGET_LIST_MODE, STRUCTURE_MAP_TRANSFORM, StructureMapGroupTypeMode,
    StructureMapInputMode, StructureMapModelMode, StructureMapSourceListMode,
    StructureMapTargetListMode, StructureMapTransform,
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
    HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NAME_COLUMN, NARRATIVE_STRUCT, TYPE_COLUMN_2,
    USAGE_CONTEXT_LIST, VALUE_BOOLEAN_COLUMN, VALUE_COLUMN, VALUE_DATE_COLUMN,
    VALUE_DATE_TIME_COLUMN, VALUE_DECIMAL_COLUMN, VALUE_INTEGER_COLUMN,
    VALUE_STRING_COLUMN, __VALUE_DATE_END_COLUMN, __VALUE_DATE_START_COLUMN,
    __VALUE_DATE_TIME_END_COLUMN, __VALUE_DATE_TIME_START_COLUMN,
    __VALUE_DECIMAL_NUMERIC_COLUMN,
};
use crate::shorthand::*;
/// `StructureMap`
pub struct StructureMap {
    /// `StructureMap.id` · id · 0..1
    pub id: Element<String>,
    /// `StructureMap.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `StructureMap.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `StructureMap.language` · code · 0..1
    pub language: Element<String>,
    /// `StructureMap.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `StructureMap.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `StructureMap.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `StructureMap.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `StructureMap.url` · uri · 1..1
    pub url: Element<String>,
    /// `StructureMap.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `StructureMap.version` · string · 0..1
    pub version: Element<String>,
    /// `StructureMap.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<StructureMapVersionAlgorithm>,
    /// `StructureMap.name` · string · 1..1
    pub name: Element<String>,
    /// `StructureMap.title` · string · 0..1
    pub title: Element<String>,
    /// `StructureMap.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `StructureMap.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `StructureMap.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `StructureMap.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `StructureMap.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `StructureMap.description` · markdown · 0..1
    pub description: Element<String>,
    /// `StructureMap.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `StructureMap.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `StructureMap.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `StructureMap.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `StructureMap.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `StructureMap.structure` · StructureMapStructure · 0..*
    pub structure: Vec<StructureMapStructure>,
    /// `StructureMap.import` · canonical to StructureMap · 0..*
    pub import: Vec<Element<String>>,
    /// `StructureMap.const` · StructureMapConst · 0..*
    pub const_: Vec<StructureMapConst>,
    /// `StructureMap.group` · StructureMapGroup · 1..*
    pub group: Vec<StructureMapGroup>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    StructureMap, STRUCTURE_MAP, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, url, identifier, version, version_algorithm, name,
    title, status, experimental, date, publisher, contact, description, use_context,
    jurisdiction, purpose, copyright, copyright_label, structure, import, const_, group]
);
choice!(
    #[doc = " `StructureMap.versionAlgorithm[x]`"] StructureMapVersionAlgorithm,
    [String(Element < String >), Coding(Box < Coding >)]
);
/// The definition of `StructureMap`.
pub static STRUCTURE_MAP: TypeDef = TypeDef {
    name: "StructureMap",
    path: "StructureMap",
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
        summary("url", 1, 1, OF_URI),
        HAS_IDENTIFIER,
        HAS_VERSION,
        HAS_VERSION_ALGORITHM,
        summary("name", 1, 1, OF_STRING),
        HAS_TITLE,
        HAS_STATUS,
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
        summary("structure", 0, 0, of(&STRUCTURE_MAP_STRUCTURE)),
        summary("import", 0, 0, OF_CANONICAL).to(&["StructureMap"]),
        summary("const", 0, 0, of(&STRUCTURE_MAP_CONST)),
        summary("group", 1, 0, of(&STRUCTURE_MAP_GROUP)),
    ],
    keys: Lazy::new(),
};
/// `StructureMap.structure`
pub struct StructureMapStructure {
    /// `StructureMap.structure.id` · string · 0..1
    pub id: Option<String>,
    /// `StructureMap.structure.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `StructureMap.structure.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `StructureMap.structure.url` · canonical to StructureDefinition · 1..1
    pub url: Element<String>,
    /// `StructureMap.structure.mode` · code · 1..1
    pub mode: Element<StructureMapModelMode>,
    /// `StructureMap.structure.alias` · string · 0..1
    pub alias: Element<String>,
    /// `StructureMap.structure.documentation` · string · 0..1
    pub documentation: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    StructureMapStructure, STRUCTURE_MAP_STRUCTURE, [id, extension, modifier_extension,
    url, mode, alias, documentation]
);
/// The definition of `StructureMap.structure`.
pub static STRUCTURE_MAP_STRUCTURE: TypeDef = TypeDef {
    name: "StructureMapStructure",
    path: "StructureMap.structure",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("url", 1, 1, OF_CANONICAL).to(&["StructureDefinition"]),
        summary("mode", 1, 1, OF_CODE).codes(&STRUCTURE_MAP_MODEL_MODE),
        summary("alias", 0, 1, OF_STRING),
        one("documentation", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `StructureMap.const`
pub struct StructureMapConst {
    /// `StructureMap.const.id` · string · 0..1
    pub id: Option<String>,
    /// `StructureMap.const.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `StructureMap.const.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `StructureMap.const.name` · id · 0..1
    pub name: Element<String>,
    /// `StructureMap.const.value` · string · 0..1
    pub value: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    StructureMapConst, STRUCTURE_MAP_CONST, [id, extension, modifier_extension, name,
    value]
);
/// The definition of `StructureMap.const`.
pub static STRUCTURE_MAP_CONST: TypeDef = TypeDef {
    name: "StructureMapConst",
    path: "StructureMap.const",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("name", 0, 1, OF_ID),
        summary("value", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `StructureMap.group`
pub struct StructureMapGroup {
    /// `StructureMap.group.id` · string · 0..1
    pub id: Option<String>,
    /// `StructureMap.group.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `StructureMap.group.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `StructureMap.group.name` · id · 1..1
    pub name: Element<String>,
    /// `StructureMap.group.extends` · id · 0..1
    pub extends: Element<String>,
    /// `StructureMap.group.typeMode` · code · 0..1
    pub type_mode: Element<StructureMapGroupTypeMode>,
    /// `StructureMap.group.documentation` · string · 0..1
    pub documentation: Element<String>,
    /// `StructureMap.group.input` · StructureMapGroupInput · 1..*
    pub input: Vec<StructureMapGroupInput>,
    /// `StructureMap.group.rule` · StructureMapGroupRule · 0..*
    pub rule: Vec<StructureMapGroupRule>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    StructureMapGroup, STRUCTURE_MAP_GROUP, [id, extension, modifier_extension, name,
    extends, type_mode, documentation, input, rule]
);
/// The definition of `StructureMap.group`.
pub static STRUCTURE_MAP_GROUP: TypeDef = TypeDef {
    name: "StructureMapGroup",
    path: "StructureMap.group",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("name", 1, 1, OF_ID),
        summary("extends", 0, 1, OF_ID),
        summary("typeMode", 0, 1, OF_CODE).codes(&STRUCTURE_MAP_GROUP_TYPE_MODE),
        summary("documentation", 0, 1, OF_STRING),
        summary("input", 1, 0, of(&STRUCTURE_MAP_GROUP_INPUT)),
        summary("rule", 0, 0, of(&STRUCTURE_MAP_GROUP_RULE)),
    ],
    keys: Lazy::new(),
};
/// `StructureMap.group.input`
pub struct StructureMapGroupInput {
    /// `StructureMap.group.input.id` · string · 0..1
    pub id: Option<String>,
    /// `StructureMap.group.input.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `StructureMap.group.input.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `StructureMap.group.input.name` · id · 1..1
    pub name: Element<String>,
    /// `StructureMap.group.input.type` · string · 0..1
    pub type_: Element<String>,
    /// `StructureMap.group.input.mode` · code · 1..1
    pub mode: Element<StructureMapInputMode>,
    /// `StructureMap.group.input.documentation` · string · 0..1
    pub documentation: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    StructureMapGroupInput, STRUCTURE_MAP_GROUP_INPUT, [id, extension,
    modifier_extension, name, type_, mode, documentation]
);
/// The definition of `StructureMap.group.input`.
pub static STRUCTURE_MAP_GROUP_INPUT: TypeDef = TypeDef {
    name: "StructureMapGroupInput",
    path: "StructureMap.group.input",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("name", 1, 1, OF_ID),
        summary("type", 0, 1, OF_STRING),
        summary("mode", 1, 1, OF_CODE).codes(&STRUCTURE_MAP_INPUT_MODE),
        one("documentation", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `StructureMap.group.rule`
pub struct StructureMapGroupRule {
    /// `StructureMap.group.rule.id` · string · 0..1
    pub id: Option<String>,
    /// `StructureMap.group.rule.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `StructureMap.group.rule.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `StructureMap.group.rule.name` · id · 0..1
    pub name: Element<String>,
    /// `StructureMap.group.rule.source` · StructureMapGroupRuleSource · 1..*
    pub source: Vec<StructureMapGroupRuleSource>,
    /// `StructureMap.group.rule.target` · StructureMapGroupRuleTarget · 0..*
    pub target: Vec<StructureMapGroupRuleTarget>,
    /// `StructureMap.group.rule.rule` · StructureMapGroupRule · 0..*
    pub rule: Vec<StructureMapGroupRule>,
    /// `StructureMap.group.rule.dependent` · StructureMapGroupRuleDependent · 0..*
    pub dependent: Vec<StructureMapGroupRuleDependent>,
    /// `StructureMap.group.rule.documentation` · string · 0..1
    pub documentation: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    StructureMapGroupRule, STRUCTURE_MAP_GROUP_RULE, [id, extension, modifier_extension,
    name, source, target, rule, dependent, documentation]
);
/// The definition of `StructureMap.group.rule`.
pub static STRUCTURE_MAP_GROUP_RULE: TypeDef = TypeDef {
    name: "StructureMapGroupRule",
    path: "StructureMap.group.rule",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("name", 0, 1, OF_ID),
        summary("source", 1, 0, of(&STRUCTURE_MAP_GROUP_RULE_SOURCE)),
        summary("target", 0, 0, of(&STRUCTURE_MAP_GROUP_RULE_TARGET)),
        summary("rule", 0, 0, of(&STRUCTURE_MAP_GROUP_RULE)),
        summary("dependent", 0, 0, of(&STRUCTURE_MAP_GROUP_RULE_DEPENDENT)),
        one("documentation", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `StructureMap.group.rule.source`
pub struct StructureMapGroupRuleSource {
    /// `StructureMap.group.rule.source.id` · string · 0..1
    pub id: Option<String>,
    /// `StructureMap.group.rule.source.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `StructureMap.group.rule.source.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `StructureMap.group.rule.source.context` · id · 1..1
    pub context: Element<String>,
    /// `StructureMap.group.rule.source.min` · integer · 0..1
    pub min: Element<i32>,
    /// `StructureMap.group.rule.source.max` · string · 0..1
    pub max: Element<String>,
    /// `StructureMap.group.rule.source.type` · string · 0..1
    pub type_: Element<String>,
    /// `StructureMap.group.rule.source.defaultValue` · string · 0..1
    pub default_value: Element<String>,
    /// `StructureMap.group.rule.source.element` · string · 0..1
    pub element: Element<String>,
    /// `StructureMap.group.rule.source.listMode` · code · 0..1
    pub list_mode: Element<StructureMapSourceListMode>,
    /// `StructureMap.group.rule.source.variable` · id · 0..1
    pub variable: Element<String>,
    /// `StructureMap.group.rule.source.condition` · string · 0..1
    pub condition: Element<String>,
    /// `StructureMap.group.rule.source.check` · string · 0..1
    pub check: Element<String>,
    /// `StructureMap.group.rule.source.logMessage` · string · 0..1
    pub log_message: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    StructureMapGroupRuleSource, STRUCTURE_MAP_GROUP_RULE_SOURCE, [id, extension,
    modifier_extension, context, min, max, type_, default_value, element, list_mode,
    variable, condition, check, log_message]
);
/// The definition of `StructureMap.group.rule.source`.
pub static STRUCTURE_MAP_GROUP_RULE_SOURCE: TypeDef = TypeDef {
    name: "StructureMapGroupRuleSource",
    path: "StructureMap.group.rule.source",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("context", 1, 1, OF_ID),
        summary("min", 0, 1, OF_INTEGER),
        summary("max", 0, 1, OF_STRING),
        summary("type", 0, 1, OF_STRING),
        summary("defaultValue", 0, 1, OF_STRING),
        summary("element", 0, 1, OF_STRING),
        summary("listMode", 0, 1, OF_CODE).codes(&STRUCTURE_MAP_SOURCE_LIST_MODE),
        summary("variable", 0, 1, OF_ID),
        summary("condition", 0, 1, OF_STRING),
        summary("check", 0, 1, OF_STRING),
        summary("logMessage", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `StructureMap.group.rule.target`
pub struct StructureMapGroupRuleTarget {
    /// `StructureMap.group.rule.target.id` · string · 0..1
    pub id: Option<String>,
    /// `StructureMap.group.rule.target.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `StructureMap.group.rule.target.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `StructureMap.group.rule.target.context` · string · 0..1
    pub context: Element<String>,
    /// `StructureMap.group.rule.target.element` · string · 0..1
    pub element: Element<String>,
    /// `StructureMap.group.rule.target.variable` · id · 0..1
    pub variable: Element<String>,
    /// `StructureMap.group.rule.target.listMode` · code · 0..*
    pub list_mode: Vec<Element<StructureMapTargetListMode>>,
    /// `StructureMap.group.rule.target.listRuleId` · id · 0..1
    pub list_rule_id: Element<String>,
    /// `StructureMap.group.rule.target.transform` · code · 0..1
    pub transform: Element<StructureMapTransform>,
    /// `StructureMap.group.rule.target.parameter` · StructureMapGroupRuleTargetParameter · 0..*
    pub parameter: Vec<StructureMapGroupRuleTargetParameter>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    StructureMapGroupRuleTarget, STRUCTURE_MAP_GROUP_RULE_TARGET, [id, extension,
    modifier_extension, context, element, variable, list_mode, list_rule_id, transform,
    parameter]
);
/// The definition of `StructureMap.group.rule.target`.
pub static STRUCTURE_MAP_GROUP_RULE_TARGET: TypeDef = TypeDef {
    name: "StructureMapGroupRuleTarget",
    path: "StructureMap.group.rule.target",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("context", 0, 1, OF_STRING),
        summary("element", 0, 1, OF_STRING),
        summary("variable", 0, 1, OF_ID),
        summary("listMode", 0, 0, OF_CODE).codes(&STRUCTURE_MAP_TARGET_LIST_MODE),
        summary("listRuleId", 0, 1, OF_ID),
        summary("transform", 0, 1, OF_CODE).codes(&STRUCTURE_MAP_TRANSFORM),
        summary("parameter", 0, 0, of(&STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER)),
    ],
    keys: Lazy::new(),
};
/// `StructureMap.group.rule.target.parameter`
pub struct StructureMapGroupRuleTargetParameter {
    /// `StructureMap.group.rule.target.parameter.id` · string · 0..1
    pub id: Option<String>,
    /// `StructureMap.group.rule.target.parameter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `StructureMap.group.rule.target.parameter.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `StructureMap.group.rule.target.parameter.value[x]` · id, string, boolean, integer, decimal, date, time, dateTime · 1..1
    pub value: Option<StructureMapGroupRuleTargetParameterValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    StructureMapGroupRuleTargetParameter, STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER, [id,
    extension, modifier_extension, value]
);
choice!(
    #[doc = " `StructureMap.group.rule.target.parameter.value[x]`"]
    StructureMapGroupRuleTargetParameterValue, [Id(Element < String >), String(Element <
    String >), Boolean(Element < bool >), Integer(Element < i32 >), Decimal(Element <
    Decimal >), Date(Element < Date >), Time(Element < Time >), DateTime(Element <
    DateTime >)]
);
/// The definition of `StructureMap.group.rule.target.parameter`.
pub static STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER: TypeDef = TypeDef {
    name: "StructureMapGroupRuleTargetParameter",
    path: "StructureMap.group.rule.target.parameter",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "value",
                1,
                1,
                &[
                    alternative("valueId", OF_ID),
                    alternative("valueString", OF_STRING),
                    alternative("valueBoolean", OF_BOOLEAN),
                    alternative("valueInteger", OF_INTEGER),
                    alternative("valueDecimal", OF_DECIMAL),
                    alternative("valueDate", OF_DATE),
                    alternative("valueTime", OF_TIME),
                    alternative("valueDateTime", OF_DATE_TIME),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `StructureMap.group.rule.dependent`
pub struct StructureMapGroupRuleDependent {
    /// `StructureMap.group.rule.dependent.id` · string · 0..1
    pub id: Option<String>,
    /// `StructureMap.group.rule.dependent.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `StructureMap.group.rule.dependent.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `StructureMap.group.rule.dependent.name` · id · 1..1
    pub name: Element<String>,
    /// `StructureMap.group.rule.dependent.parameter` · StructureMapGroupRuleTargetParameter · 1..*
    pub parameter: Vec<StructureMapGroupRuleTargetParameter>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    StructureMapGroupRuleDependent, STRUCTURE_MAP_GROUP_RULE_DEPENDENT, [id, extension,
    modifier_extension, name, parameter]
);
/// The definition of `StructureMap.group.rule.dependent`.
pub static STRUCTURE_MAP_GROUP_RULE_DEPENDENT: TypeDef = TypeDef {
    name: "StructureMapGroupRuleDependent",
    path: "StructureMap.group.rule.dependent",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("name", 1, 1, OF_ID),
        summary("parameter", 1, 0, of(&STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER)),
    ],
    keys: Lazy::new(),
};
pub(crate) static STRUCTURE_MAP_STRUCTURE_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".url", TEXT),
    column(".mode", TEXT),
    column(".alias", TEXT),
    DOCUMENTATION_COLUMN,
];
pub(crate) static STRUCTURE_MAP_CONST_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    VALUE_COLUMN,
];
pub(crate) static STRUCTURE_MAP_GROUP_INPUT_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    TYPE_COLUMN_2,
    column(".mode", TEXT),
    DOCUMENTATION_COLUMN,
];
pub(crate) static STRUCTURE_MAP_GROUP_RULE_SOURCE_COLUMNS: [ColumnDef; 14] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".context", TEXT),
    column(".min", INT32),
    column(".max", TEXT),
    TYPE_COLUMN_2,
    column(".defaultValue", TEXT),
    column(".element", TEXT),
    column(".listMode", TEXT),
    column(".variable", TEXT),
    column(".condition", TEXT),
    column(".check", TEXT),
    column(".logMessage", TEXT),
];
pub(crate) static STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER_COLUMNS: [ColumnDef; 16] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".valueId", TEXT),
    VALUE_STRING_COLUMN,
    VALUE_BOOLEAN_COLUMN,
    VALUE_INTEGER_COLUMN,
    VALUE_DECIMAL_COLUMN,
    __VALUE_DECIMAL_NUMERIC_COLUMN,
    VALUE_DATE_COLUMN,
    __VALUE_DATE_START_COLUMN,
    __VALUE_DATE_END_COLUMN,
    column(".valueTime", TEXT),
    VALUE_DATE_TIME_COLUMN,
    __VALUE_DATE_TIME_START_COLUMN,
    __VALUE_DATE_TIME_END_COLUMN,
];
pub(crate) static STRUCTURE_MAP_GROUP_RULE_TARGET_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".context", TEXT),
    column(".element", TEXT),
    column(".variable", TEXT),
    column(".listMode", TEXTS),
    column(".listRuleId", TEXT),
    column(".transform", TEXT),
    column(
        ".parameter",
        list(&within(&STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER_COLUMNS)),
    ),
];
pub(crate) static STRUCTURE_MAP_GROUP_RULE_DEPENDENT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    column(
        ".parameter",
        list(&within(&STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER_COLUMNS)),
    ),
];
pub(crate) static STRUCTURE_MAP_GROUP_RULE_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    column(".source", list(&within(&STRUCTURE_MAP_GROUP_RULE_SOURCE_COLUMNS))),
    column(".target", list(&within(&STRUCTURE_MAP_GROUP_RULE_TARGET_COLUMNS))),
    column(".dependent", list(&within(&STRUCTURE_MAP_GROUP_RULE_DEPENDENT_COLUMNS))),
    DOCUMENTATION_COLUMN,
];
pub(crate) static STRUCTURE_MAP_GROUP_RULE_COLUMNS_2: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    column(".source", list(&within(&STRUCTURE_MAP_GROUP_RULE_SOURCE_COLUMNS))),
    column(".target", list(&within(&STRUCTURE_MAP_GROUP_RULE_TARGET_COLUMNS))),
    column(".rule", list(&within(&STRUCTURE_MAP_GROUP_RULE_COLUMNS))),
    column(".dependent", list(&within(&STRUCTURE_MAP_GROUP_RULE_DEPENDENT_COLUMNS))),
    DOCUMENTATION_COLUMN,
];
pub(crate) static STRUCTURE_MAP_GROUP_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    column(".extends", TEXT),
    column(".typeMode", TEXT),
    DOCUMENTATION_COLUMN,
    column(".input", list(&within(&STRUCTURE_MAP_GROUP_INPUT_COLUMNS))),
    column(".rule", list(&within(&STRUCTURE_MAP_GROUP_RULE_COLUMNS_2))),
];
/// The table `structure_map`.
pub static STRUCTURE_MAP_TABLE: TableDef = TableDef {
    name: "structure_map",
    doc: "One row for each StructureMap.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("StructureMap.resourceType", TEXT),
        column("StructureMap.id", TEXT),
        column("StructureMap.meta", META_STRUCT),
        column("StructureMap.implicitRules", TEXT),
        column("StructureMap.language", TEXT),
        column("StructureMap.text", NARRATIVE_STRUCT),
        column("StructureMap.contained", TEXTS),
        column("StructureMap.extension", EXTENSION_TEXTS),
        column("StructureMap.modifierExtension", EXTENSION_TEXTS),
        column("StructureMap.url", TEXT),
        column("StructureMap.identifier", IDENTIFIER_LIST),
        column("StructureMap.version", TEXT),
        column("StructureMap.versionAlgorithmString", TEXT),
        column("StructureMap.versionAlgorithmCoding", CODING_STRUCT),
        column("StructureMap.name", TEXT),
        column("StructureMap.title", TEXT),
        column("StructureMap.status", TEXT),
        column("StructureMap.experimental", BOOLEAN),
        column("StructureMap.date", TEXT),
        derived("__date_start", TIMESTAMP, "StructureMap.date"),
        derived("__date_end", TIMESTAMP, "StructureMap.date"),
        column("StructureMap.publisher", TEXT),
        column("StructureMap.contact", CONTACT_DETAIL_LIST),
        column("StructureMap.description", TEXT),
        column("StructureMap.useContext", USAGE_CONTEXT_LIST),
        column("StructureMap.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("StructureMap.purpose", TEXT),
        column("StructureMap.copyright", TEXT),
        column("StructureMap.copyrightLabel", TEXT),
        column(
            "StructureMap.structure",
            list(&within(&STRUCTURE_MAP_STRUCTURE_COLUMNS)),
        ),
        column("StructureMap.import", TEXTS),
        column("StructureMap.const", list(&within(&STRUCTURE_MAP_CONST_COLUMNS))),
        column("StructureMap.group", list(&within(&STRUCTURE_MAP_GROUP_COLUMNS))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "StructureMap.meta.lastUpdated"),
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
