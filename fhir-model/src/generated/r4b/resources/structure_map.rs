// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    PublicationStatus, STRUCTURE_MAP_CONTEXT_TYPE, STRUCTURE_MAP_GROUP_TYPE_MODE,
    STRUCTURE_MAP_INPUT_MODE, STRUCTURE_MAP_MODEL_MODE, STRUCTURE_MAP_SOURCE_LIST_MODE,
    STRUCTURE_MAP_TARGET_LIST_MODE, STRUCTURE_MAP_TRANSFORM, StructureMapContextType,
    StructureMapGroupTypeMode, StructureMapInputMode, StructureMapModelMode,
    StructureMapSourceListMode, StructureMapTargetListMode, StructureMapTransform,
};
use super::super::datatypes::{
    Address, Age, Annotation, Attachment, CodeableConcept, Coding, ContactDetail,
    ContactPoint, Contributor, Count, DataRequirement, Distance, Dosage, Duration,
    Element, Expression, Extension, HumanName, Identifier, Meta, Money, Narrative,
    ParameterDefinition, Period, Quantity, Range, Ratio, Reference, RelatedArtifact,
    SampledData, Signature, Timing, TriggerDefinition, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CONTACT_DETAIL_LIST, EXTENSION_COLUMN, HAS_CONTACT,
    HAS_CONTAINED, HAS_COPYRIGHT, HAS_DATE, HAS_DESCRIPTION_2, HAS_EXPERIMENTAL,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT,
    HAS_TITLE, HAS_USE_CONTEXT, HAS_VERSION, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NAME_COLUMN, NARRATIVE_STRUCT, OF_ADDRESS, OF_AGE,
    OF_ANNOTATION, OF_ATTACHMENT, OF_CODEABLE_CONCEPT, OF_CODING, OF_CONTACT_DETAIL,
    OF_CONTACT_POINT, OF_CONTRIBUTOR, OF_COUNT, OF_DATA_REQUIREMENT, OF_DISTANCE,
    OF_DOSAGE, OF_DURATION, OF_EXPRESSION, OF_HUMAN_NAME, OF_IDENTIFIER, OF_META,
    OF_MONEY, OF_PARAMETER_DEFINITION, OF_PERIOD, OF_QUANTITY, OF_RANGE, OF_RATIO,
    OF_REFERENCE, OF_RELATED_ARTIFACT, OF_SAMPLED_DATA, OF_SIGNATURE, OF_TIMING,
    OF_TRIGGER_DEFINITION, OF_USAGE_CONTEXT, TYPE_COLUMN_2, USAGE_CONTEXT_LIST,
    VALUE_BOOLEAN_COLUMN, VALUE_STRING_COLUMN,
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
    /// `StructureMap.structure` · StructureMapStructure · 0..*
    pub structure: Vec<StructureMapStructure>,
    /// `StructureMap.import` · canonical to StructureMap · 0..*
    pub import: Vec<Element<String>>,
    /// `StructureMap.group` · StructureMapGroup · 1..*
    pub group: Vec<StructureMapGroup>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    StructureMap, STRUCTURE_MAP, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, url, identifier, version, name, title, status,
    experimental, date, publisher, contact, description, use_context, jurisdiction,
    purpose, copyright, structure, import, group]
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
        HAS_MODIFIER_EXTENSION_2,
        summary("url", 1, 1, OF_URI),
        HAS_IDENTIFIER,
        HAS_VERSION,
        summary("name", 1, 1, OF_STRING),
        HAS_TITLE,
        HAS_STATUS,
        HAS_EXPERIMENTAL,
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        HAS_DESCRIPTION_2,
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        HAS_PURPOSE,
        HAS_COPYRIGHT,
        summary("structure", 0, 0, of(&STRUCTURE_MAP_STRUCTURE)),
        summary("import", 0, 0, OF_CANONICAL).to(&["StructureMap"]),
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
    /// `StructureMap.group.typeMode` · code · 1..1
    pub type_mode: Element<StructureMapGroupTypeMode>,
    /// `StructureMap.group.documentation` · string · 0..1
    pub documentation: Element<String>,
    /// `StructureMap.group.input` · StructureMapGroupInput · 1..*
    pub input: Vec<StructureMapGroupInput>,
    /// `StructureMap.group.rule` · StructureMapGroupRule · 1..*
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
        summary("typeMode", 1, 1, OF_CODE).codes(&STRUCTURE_MAP_GROUP_TYPE_MODE),
        summary("documentation", 0, 1, OF_STRING),
        summary("input", 1, 0, of(&STRUCTURE_MAP_GROUP_INPUT)),
        summary("rule", 1, 0, of(&STRUCTURE_MAP_GROUP_RULE)),
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
    /// `StructureMap.group.rule.name` · id · 1..1
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
        summary("name", 1, 1, OF_ID),
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
    /// `StructureMap.group.rule.source.defaultValue[x]` · any type · 0..1
    pub default_value: Option<StructureMapGroupRuleSourceDefaultValue>,
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
choice!(
    #[doc = " `StructureMap.group.rule.source.defaultValue[x]`"]
    StructureMapGroupRuleSourceDefaultValue, [Base64Binary(Element < String >),
    Boolean(Element < bool >), Canonical(Element < String >), Code(Element < String >),
    Date(Element < Date >), DateTime(Element < DateTime >), Decimal(Element < Decimal >),
    Id(Element < String >), Instant(Element < Instant >), Integer(Element < i32 >),
    Markdown(Element < String >), Oid(Element < String >), PositiveInt(Element < u32 >),
    String(Element < String >), Time(Element < Time >), UnsignedInt(Element < u32 >),
    Uri(Element < String >), Url(Element < String >), Uuid(Element < String >),
    Address(Box < Address >), Age(Box < Age >), Annotation(Box < Annotation >),
    Attachment(Box < Attachment >), CodeableConcept(Box < CodeableConcept >), Coding(Box
    < Coding >), ContactPoint(Box < ContactPoint >), Count(Box < Count >), Distance(Box <
    Distance >), Duration(Box < Duration >), HumanName(Box < HumanName >), Identifier(Box
    < Identifier >), Money(Box < Money >), Period(Box < Period >), Quantity(Box <
    Quantity >), Range(Box < Range >), Ratio(Box < Ratio >), Reference(Box < Reference
    >), SampledData(Box < SampledData >), Signature(Box < Signature >), Timing(Box <
    Timing >), ContactDetail(Box < ContactDetail >), Contributor(Box < Contributor >),
    DataRequirement(Box < DataRequirement >), Expression(Box < Expression >),
    ParameterDefinition(Box < ParameterDefinition >), RelatedArtifact(Box <
    RelatedArtifact >), TriggerDefinition(Box < TriggerDefinition >), UsageContext(Box <
    UsageContext >), Dosage(Box < Dosage >), Meta(Box < Meta >)]
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
        choice(
                "defaultValue",
                0,
                1,
                &[
                    alternative("defaultValueBase64Binary", OF_BASE64_BINARY),
                    alternative("defaultValueBoolean", OF_BOOLEAN),
                    alternative("defaultValueCanonical", OF_CANONICAL),
                    alternative("defaultValueCode", OF_CODE),
                    alternative("defaultValueDate", OF_DATE),
                    alternative("defaultValueDateTime", OF_DATE_TIME),
                    alternative("defaultValueDecimal", OF_DECIMAL),
                    alternative("defaultValueId", OF_ID),
                    alternative("defaultValueInstant", OF_INSTANT),
                    alternative("defaultValueInteger", OF_INTEGER),
                    alternative("defaultValueMarkdown", OF_MARKDOWN),
                    alternative("defaultValueOid", OF_OID),
                    alternative("defaultValuePositiveInt", OF_POSITIVE_INT),
                    alternative("defaultValueString", OF_STRING),
                    alternative("defaultValueTime", OF_TIME),
                    alternative("defaultValueUnsignedInt", OF_UNSIGNED_INT),
                    alternative("defaultValueUri", OF_URI),
                    alternative("defaultValueUrl", OF_URL),
                    alternative("defaultValueUuid", OF_UUID),
                    alternative("defaultValueAddress", OF_ADDRESS),
                    alternative("defaultValueAge", OF_AGE),
                    alternative("defaultValueAnnotation", OF_ANNOTATION),
                    alternative("defaultValueAttachment", OF_ATTACHMENT),
                    alternative("defaultValueCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("defaultValueCoding", OF_CODING),
                    alternative("defaultValueContactPoint", OF_CONTACT_POINT),
                    alternative("defaultValueCount", OF_COUNT),
                    alternative("defaultValueDistance", OF_DISTANCE),
                    alternative("defaultValueDuration", OF_DURATION),
                    alternative("defaultValueHumanName", OF_HUMAN_NAME),
                    alternative("defaultValueIdentifier", OF_IDENTIFIER),
                    alternative("defaultValueMoney", OF_MONEY),
                    alternative("defaultValuePeriod", OF_PERIOD),
                    alternative("defaultValueQuantity", OF_QUANTITY),
                    alternative("defaultValueRange", OF_RANGE),
                    alternative("defaultValueRatio", OF_RATIO),
                    alternative("defaultValueReference", OF_REFERENCE),
                    alternative("defaultValueSampledData", OF_SAMPLED_DATA),
                    alternative("defaultValueSignature", OF_SIGNATURE),
                    alternative("defaultValueTiming", OF_TIMING),
                    alternative("defaultValueContactDetail", OF_CONTACT_DETAIL),
                    alternative("defaultValueContributor", OF_CONTRIBUTOR),
                    alternative("defaultValueDataRequirement", OF_DATA_REQUIREMENT),
                    alternative("defaultValueExpression", OF_EXPRESSION),
                    alternative(
                        "defaultValueParameterDefinition",
                        OF_PARAMETER_DEFINITION,
                    ),
                    alternative("defaultValueRelatedArtifact", OF_RELATED_ARTIFACT),
                    alternative("defaultValueTriggerDefinition", OF_TRIGGER_DEFINITION),
                    alternative("defaultValueUsageContext", OF_USAGE_CONTEXT),
                    alternative("defaultValueDosage", OF_DOSAGE),
                    alternative("defaultValueMeta", OF_META),
                ],
            )
            .summary(),
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
    /// `StructureMap.group.rule.target.context` · id · 0..1
    pub context: Element<String>,
    /// `StructureMap.group.rule.target.contextType` · code · 0..1
    pub context_type: Element<StructureMapContextType>,
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
    modifier_extension, context, context_type, element, variable, list_mode,
    list_rule_id, transform, parameter]
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
        summary("context", 0, 1, OF_ID),
        summary("contextType", 0, 1, OF_CODE).codes(&STRUCTURE_MAP_CONTEXT_TYPE),
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
    /// `StructureMap.group.rule.target.parameter.value[x]` · id, string, boolean, integer, decimal · 1..1
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
    Decimal >)]
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
    /// `StructureMap.group.rule.dependent.variable` · string · 1..*
    pub variable: Vec<Element<String>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    StructureMapGroupRuleDependent, STRUCTURE_MAP_GROUP_RULE_DEPENDENT, [id, extension,
    modifier_extension, name, variable]
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
        summary("variable", 1, 0, OF_STRING),
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
    column(".documentation", TEXT),
];
pub(crate) static STRUCTURE_MAP_GROUP_INPUT_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    TYPE_COLUMN_2,
    column(".mode", TEXT),
    column(".documentation", TEXT),
];
pub(crate) static STRUCTURE_MAP_GROUP_RULE_SOURCE_COLUMNS: [ColumnDef; 70] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".context", TEXT),
    column(".min", INT32),
    column(".max", TEXT),
    TYPE_COLUMN_2,
    column(".defaultValueBase64Binary", TEXT),
    column(".defaultValueBoolean", BOOLEAN),
    column(".defaultValueCanonical", TEXT),
    column(".defaultValueCode", TEXT),
    column(".defaultValueDate", TEXT),
    derived("__defaultValueDate_start", TIMESTAMP, ".defaultValueDate"),
    derived("__defaultValueDate_end", TIMESTAMP, ".defaultValueDate"),
    column(".defaultValueDateTime", TEXT),
    derived("__defaultValueDateTime_start", TIMESTAMP, ".defaultValueDateTime"),
    derived("__defaultValueDateTime_end", TIMESTAMP, ".defaultValueDateTime"),
    column(".defaultValueDecimal", TEXT),
    derived("__defaultValueDecimal_numeric", NUMERIC, ".defaultValueDecimal"),
    column(".defaultValueId", TEXT),
    column(".defaultValueInstant", TEXT),
    derived("__defaultValueInstant_start", TIMESTAMP, ".defaultValueInstant"),
    derived("__defaultValueInstant_end", TIMESTAMP, ".defaultValueInstant"),
    column(".defaultValueInteger", INT32),
    column(".defaultValueMarkdown", TEXT),
    column(".defaultValueOid", TEXT),
    column(".defaultValuePositiveInt", INT32),
    column(".defaultValueString", TEXT),
    column(".defaultValueTime", TEXT),
    column(".defaultValueUnsignedInt", INT32),
    column(".defaultValueUri", TEXT),
    column(".defaultValueUrl", TEXT),
    column(".defaultValueUuid", TEXT),
    column(".defaultValueAddress", TEXT),
    column(".defaultValueAge", TEXT),
    column(".defaultValueAnnotation", TEXT),
    column(".defaultValueAttachment", TEXT),
    column(".defaultValueCodeableConcept", TEXT),
    column(".defaultValueCoding", TEXT),
    column(".defaultValueContactPoint", TEXT),
    column(".defaultValueCount", TEXT),
    column(".defaultValueDistance", TEXT),
    column(".defaultValueDuration", TEXT),
    column(".defaultValueHumanName", TEXT),
    column(".defaultValueIdentifier", TEXT),
    column(".defaultValueMoney", TEXT),
    column(".defaultValuePeriod", TEXT),
    column(".defaultValueQuantity", TEXT),
    column(".defaultValueRange", TEXT),
    column(".defaultValueRatio", TEXT),
    column(".defaultValueReference", TEXT),
    column(".defaultValueSampledData", TEXT),
    column(".defaultValueSignature", TEXT),
    column(".defaultValueTiming", TEXT),
    column(".defaultValueContactDetail", TEXT),
    column(".defaultValueContributor", TEXT),
    column(".defaultValueDataRequirement", TEXT),
    column(".defaultValueExpression", TEXT),
    column(".defaultValueParameterDefinition", TEXT),
    column(".defaultValueRelatedArtifact", TEXT),
    column(".defaultValueTriggerDefinition", TEXT),
    column(".defaultValueUsageContext", TEXT),
    column(".defaultValueDosage", TEXT),
    column(".defaultValueMeta", TEXT),
    column(".element", TEXT),
    column(".listMode", TEXT),
    column(".variable", TEXT),
    column(".condition", TEXT),
    column(".check", TEXT),
    column(".logMessage", TEXT),
];
pub(crate) static STRUCTURE_MAP_GROUP_RULE_TARGET_PARAMETER_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".valueId", TEXT),
    VALUE_STRING_COLUMN,
    VALUE_BOOLEAN_COLUMN,
    column(".valueInteger", INT32),
    column(".valueDecimal", TEXT),
    derived("__valueDecimal_numeric", NUMERIC, ".valueDecimal"),
];
pub(crate) static STRUCTURE_MAP_GROUP_RULE_TARGET_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".context", TEXT),
    column(".contextType", TEXT),
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
    column(".variable", TEXTS),
];
pub(crate) static STRUCTURE_MAP_GROUP_RULE_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    column(".source", list(&within(&STRUCTURE_MAP_GROUP_RULE_SOURCE_COLUMNS))),
    column(".target", list(&within(&STRUCTURE_MAP_GROUP_RULE_TARGET_COLUMNS))),
    column(".dependent", list(&within(&STRUCTURE_MAP_GROUP_RULE_DEPENDENT_COLUMNS))),
    column(".documentation", TEXT),
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
    column(".documentation", TEXT),
];
pub(crate) static STRUCTURE_MAP_GROUP_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    column(".extends", TEXT),
    column(".typeMode", TEXT),
    column(".documentation", TEXT),
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
        column(
            "StructureMap.structure",
            list(&within(&STRUCTURE_MAP_STRUCTURE_COLUMNS)),
        ),
        column("StructureMap.import", TEXTS),
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
