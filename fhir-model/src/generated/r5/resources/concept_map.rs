// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CONCEPT_MAP_ATTRIBUTE_TYPE, CONCEPT_MAP_GROUP_UNMAPPED_MODE,
    CONCEPT_MAP_PROPERTY_TYPE, CONCEPT_MAP_RELATIONSHIP, ConceptMapAttributeType,
    ConceptMapGroupUnmappedMode, ConceptMapPropertyType, ConceptMapRelationship,
    PublicationStatus,
};
use super::super::datatypes::{
    CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, Period, Quantity, RelatedArtifact, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODE_COLUMN, CODING_STRUCT, CONTACT_DETAIL_LIST,
    DESCRIPTION_COLUMN, EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT,
    HAS_COPYRIGHT_LABEL, HAS_DATE, HAS_DESCRIPTION, HAS_EXPERIMENTAL, HAS_EXTENSION,
    HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_NAME, HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS,
    HAS_TEXT, HAS_TITLE, HAS_URL, HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_CODING, OF_CONTACT_DETAIL, OF_PERIOD, OF_QUANTITY,
    OF_RELATED_ARTIFACT, PERIOD_STRUCT, RELATED_ARTIFACT_LIST, TYPE_COLUMN_2,
    USAGE_CONTEXT_LIST, VALUE_BOOLEAN_COLUMN, VALUE_DATE_TIME_COLUMN,
    VALUE_DECIMAL_COLUMN, VALUE_INTEGER_COLUMN, VALUE_QUANTITY_COLUMN,
    VALUE_STRING_COLUMN, __VALUE_DATE_TIME_END_COLUMN, __VALUE_DATE_TIME_START_COLUMN,
    __VALUE_DECIMAL_NUMERIC_COLUMN,
};
use crate::shorthand::*;
/// `ConceptMap`
pub struct ConceptMap {
    /// `ConceptMap.id` · id · 0..1
    pub id: Element<String>,
    /// `ConceptMap.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ConceptMap.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ConceptMap.language` · code · 0..1
    pub language: Element<String>,
    /// `ConceptMap.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ConceptMap.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ConceptMap.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ConceptMap.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.url` · uri · 0..1
    pub url: Element<String>,
    /// `ConceptMap.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ConceptMap.version` · string · 0..1
    pub version: Element<String>,
    /// `ConceptMap.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<ConceptMapVersionAlgorithm>,
    /// `ConceptMap.name` · string · 0..1
    pub name: Element<String>,
    /// `ConceptMap.title` · string · 0..1
    pub title: Element<String>,
    /// `ConceptMap.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `ConceptMap.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `ConceptMap.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `ConceptMap.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `ConceptMap.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `ConceptMap.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ConceptMap.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `ConceptMap.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ConceptMap.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `ConceptMap.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `ConceptMap.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `ConceptMap.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `ConceptMap.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `ConceptMap.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `ConceptMap.topic` · CodeableConcept · 0..*
    pub topic: Vec<CodeableConcept>,
    /// `ConceptMap.author` · ContactDetail · 0..*
    pub author: Vec<ContactDetail>,
    /// `ConceptMap.editor` · ContactDetail · 0..*
    pub editor: Vec<ContactDetail>,
    /// `ConceptMap.reviewer` · ContactDetail · 0..*
    pub reviewer: Vec<ContactDetail>,
    /// `ConceptMap.endorser` · ContactDetail · 0..*
    pub endorser: Vec<ContactDetail>,
    /// `ConceptMap.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `ConceptMap.property` · ConceptMapProperty · 0..*
    pub property: Vec<ConceptMapProperty>,
    /// `ConceptMap.additionalAttribute` · ConceptMapAdditionalAttribute · 0..*
    pub additional_attribute: Vec<ConceptMapAdditionalAttribute>,
    /// `ConceptMap.sourceScope[x]` · uri, canonical to ValueSet · 0..1
    pub source_scope: Option<ConceptMapSourceScope>,
    /// `ConceptMap.targetScope[x]` · uri, canonical to ValueSet · 0..1
    pub target_scope: Option<ConceptMapTargetScope>,
    /// `ConceptMap.group` · ConceptMapGroup · 0..*
    pub group: Vec<ConceptMapGroup>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConceptMap, CONCEPT_MAP, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, url, identifier, version, version_algorithm, name,
    title, status, experimental, date, publisher, contact, description, use_context,
    jurisdiction, purpose, copyright, copyright_label, approval_date, last_review_date,
    effective_period, topic, author, editor, reviewer, endorser, related_artifact,
    property, additional_attribute, source_scope, target_scope, group]
);
choice!(
    #[doc = " `ConceptMap.versionAlgorithm[x]`"] ConceptMapVersionAlgorithm,
    [String(Element < String >), Coding(Box < Coding >)]
);
choice!(
    #[doc = " `ConceptMap.sourceScope[x]`"] ConceptMapSourceScope, [Uri(Element < String
    >), Canonical(Element < String >)]
);
choice!(
    #[doc = " `ConceptMap.targetScope[x]`"] ConceptMapTargetScope, [Uri(Element < String
    >), Canonical(Element < String >)]
);
/// The definition of `ConceptMap`.
pub static CONCEPT_MAP: TypeDef = TypeDef {
    name: "ConceptMap",
    path: "ConceptMap",
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
        HAS_NAME,
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
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        summary("effectivePeriod", 0, 1, OF_PERIOD),
        one("topic", 0, 0, OF_CODEABLE_CONCEPT),
        one("author", 0, 0, OF_CONTACT_DETAIL),
        one("editor", 0, 0, OF_CONTACT_DETAIL),
        one("reviewer", 0, 0, OF_CONTACT_DETAIL),
        one("endorser", 0, 0, OF_CONTACT_DETAIL),
        one("relatedArtifact", 0, 0, OF_RELATED_ARTIFACT),
        summary("property", 0, 0, of(&CONCEPT_MAP_PROPERTY)),
        summary("additionalAttribute", 0, 0, of(&CONCEPT_MAP_ADDITIONAL_ATTRIBUTE)),
        choice(
                "sourceScope",
                0,
                1,
                &[
                    alternative("sourceScopeUri", OF_URI),
                    alternative("sourceScopeCanonical", OF_CANONICAL),
                ],
            )
            .to(&["ValueSet"])
            .summary(),
        choice(
                "targetScope",
                0,
                1,
                &[
                    alternative("targetScopeUri", OF_URI),
                    alternative("targetScopeCanonical", OF_CANONICAL),
                ],
            )
            .to(&["ValueSet"])
            .summary(),
        one("group", 0, 0, of(&CONCEPT_MAP_GROUP)),
    ],
    keys: Lazy::new(),
};
/// `ConceptMap.property`
pub struct ConceptMapProperty {
    /// `ConceptMap.property.id` · string · 0..1
    pub id: Option<String>,
    /// `ConceptMap.property.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ConceptMap.property.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.property.code` · code · 1..1
    pub code: Element<String>,
    /// `ConceptMap.property.uri` · uri · 0..1
    pub uri: Element<String>,
    /// `ConceptMap.property.description` · string · 0..1
    pub description: Element<String>,
    /// `ConceptMap.property.type` · code · 1..1
    pub type_: Element<ConceptMapPropertyType>,
    /// `ConceptMap.property.system` · canonical to CodeSystem · 0..1
    pub system: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConceptMapProperty, CONCEPT_MAP_PROPERTY, [id, extension, modifier_extension, code,
    uri, description, type_, system]
);
/// The definition of `ConceptMap.property`.
pub static CONCEPT_MAP_PROPERTY: TypeDef = TypeDef {
    name: "ConceptMapProperty",
    path: "ConceptMap.property",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("code", 1, 1, OF_CODE),
        summary("uri", 0, 1, OF_URI),
        summary("description", 0, 1, OF_STRING),
        summary("type", 1, 1, OF_CODE).codes(&CONCEPT_MAP_PROPERTY_TYPE),
        summary("system", 0, 1, OF_CANONICAL).to(&["CodeSystem"]),
    ],
    keys: Lazy::new(),
};
/// `ConceptMap.additionalAttribute`
pub struct ConceptMapAdditionalAttribute {
    /// `ConceptMap.additionalAttribute.id` · string · 0..1
    pub id: Option<String>,
    /// `ConceptMap.additionalAttribute.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ConceptMap.additionalAttribute.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.additionalAttribute.code` · code · 1..1
    pub code: Element<String>,
    /// `ConceptMap.additionalAttribute.uri` · uri · 0..1
    pub uri: Element<String>,
    /// `ConceptMap.additionalAttribute.description` · string · 0..1
    pub description: Element<String>,
    /// `ConceptMap.additionalAttribute.type` · code · 1..1
    pub type_: Element<ConceptMapAttributeType>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConceptMapAdditionalAttribute, CONCEPT_MAP_ADDITIONAL_ATTRIBUTE, [id, extension,
    modifier_extension, code, uri, description, type_]
);
/// The definition of `ConceptMap.additionalAttribute`.
pub static CONCEPT_MAP_ADDITIONAL_ATTRIBUTE: TypeDef = TypeDef {
    name: "ConceptMapAdditionalAttribute",
    path: "ConceptMap.additionalAttribute",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("code", 1, 1, OF_CODE),
        summary("uri", 0, 1, OF_URI),
        summary("description", 0, 1, OF_STRING),
        summary("type", 1, 1, OF_CODE).codes(&CONCEPT_MAP_ATTRIBUTE_TYPE),
    ],
    keys: Lazy::new(),
};
/// `ConceptMap.group`
pub struct ConceptMapGroup {
    /// `ConceptMap.group.id` · string · 0..1
    pub id: Option<String>,
    /// `ConceptMap.group.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.source` · canonical to CodeSystem · 0..1
    pub source: Element<String>,
    /// `ConceptMap.group.target` · canonical to CodeSystem · 0..1
    pub target: Element<String>,
    /// `ConceptMap.group.element` · ConceptMapGroupElement · 1..*
    pub element: Vec<ConceptMapGroupElement>,
    /// `ConceptMap.group.unmapped` · ConceptMapGroupUnmapped · 0..1
    pub unmapped: Option<Box<ConceptMapGroupUnmapped>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConceptMapGroup, CONCEPT_MAP_GROUP, [id, extension, modifier_extension, source,
    target, element, unmapped]
);
/// The definition of `ConceptMap.group`.
pub static CONCEPT_MAP_GROUP: TypeDef = TypeDef {
    name: "ConceptMapGroup",
    path: "ConceptMap.group",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("source", 0, 1, OF_CANONICAL).to(&["CodeSystem"]),
        one("target", 0, 1, OF_CANONICAL).to(&["CodeSystem"]),
        one("element", 1, 0, of(&CONCEPT_MAP_GROUP_ELEMENT)),
        one("unmapped", 0, 1, of(&CONCEPT_MAP_GROUP_UNMAPPED)),
    ],
    keys: Lazy::new(),
};
/// `ConceptMap.group.element`
pub struct ConceptMapGroupElement {
    /// `ConceptMap.group.element.id` · string · 0..1
    pub id: Option<String>,
    /// `ConceptMap.group.element.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.element.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.element.code` · code · 0..1
    pub code: Element<String>,
    /// `ConceptMap.group.element.display` · string · 0..1
    pub display: Element<String>,
    /// `ConceptMap.group.element.valueSet` · canonical to ValueSet · 0..1
    pub value_set: Element<String>,
    /// `ConceptMap.group.element.noMap` · boolean · 0..1
    pub no_map: Element<bool>,
    /// `ConceptMap.group.element.target` · ConceptMapGroupElementTarget · 0..*
    pub target: Vec<ConceptMapGroupElementTarget>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConceptMapGroupElement, CONCEPT_MAP_GROUP_ELEMENT, [id, extension,
    modifier_extension, code, display, value_set, no_map, target]
);
/// The definition of `ConceptMap.group.element`.
pub static CONCEPT_MAP_GROUP_ELEMENT: TypeDef = TypeDef {
    name: "ConceptMapGroupElement",
    path: "ConceptMap.group.element",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 0, 1, OF_CODE),
        one("display", 0, 1, OF_STRING),
        one("valueSet", 0, 1, OF_CANONICAL).to(&["ValueSet"]),
        one("noMap", 0, 1, OF_BOOLEAN),
        one("target", 0, 0, of(&CONCEPT_MAP_GROUP_ELEMENT_TARGET)),
    ],
    keys: Lazy::new(),
};
/// `ConceptMap.group.element.target`
pub struct ConceptMapGroupElementTarget {
    /// `ConceptMap.group.element.target.id` · string · 0..1
    pub id: Option<String>,
    /// `ConceptMap.group.element.target.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.element.target.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.element.target.code` · code · 0..1
    pub code: Element<String>,
    /// `ConceptMap.group.element.target.display` · string · 0..1
    pub display: Element<String>,
    /// `ConceptMap.group.element.target.valueSet` · canonical to ValueSet · 0..1
    pub value_set: Element<String>,
    /// `ConceptMap.group.element.target.relationship` · code · 1..1
    pub relationship: Element<ConceptMapRelationship>,
    /// `ConceptMap.group.element.target.comment` · string · 0..1
    pub comment: Element<String>,
    /// `ConceptMap.group.element.target.property` · ConceptMapGroupElementTargetProperty · 0..*
    pub property: Vec<ConceptMapGroupElementTargetProperty>,
    /// `ConceptMap.group.element.target.dependsOn` · ConceptMapGroupElementTargetDependsOn · 0..*
    pub depends_on: Vec<ConceptMapGroupElementTargetDependsOn>,
    /// `ConceptMap.group.element.target.product` · ConceptMapGroupElementTargetDependsOn · 0..*
    pub product: Vec<ConceptMapGroupElementTargetDependsOn>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConceptMapGroupElementTarget, CONCEPT_MAP_GROUP_ELEMENT_TARGET, [id, extension,
    modifier_extension, code, display, value_set, relationship, comment, property,
    depends_on, product]
);
/// The definition of `ConceptMap.group.element.target`.
pub static CONCEPT_MAP_GROUP_ELEMENT_TARGET: TypeDef = TypeDef {
    name: "ConceptMapGroupElementTarget",
    path: "ConceptMap.group.element.target",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 0, 1, OF_CODE),
        one("display", 0, 1, OF_STRING),
        one("valueSet", 0, 1, OF_CANONICAL).to(&["ValueSet"]),
        one("relationship", 1, 1, OF_CODE).codes(&CONCEPT_MAP_RELATIONSHIP).modifier(),
        one("comment", 0, 1, OF_STRING),
        one("property", 0, 0, of(&CONCEPT_MAP_GROUP_ELEMENT_TARGET_PROPERTY)),
        one("dependsOn", 0, 0, of(&CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON)),
        one("product", 0, 0, of(&CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON)),
    ],
    keys: Lazy::new(),
};
/// `ConceptMap.group.element.target.property`
pub struct ConceptMapGroupElementTargetProperty {
    /// `ConceptMap.group.element.target.property.id` · string · 0..1
    pub id: Option<String>,
    /// `ConceptMap.group.element.target.property.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.element.target.property.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.element.target.property.code` · code · 1..1
    pub code: Element<String>,
    /// `ConceptMap.group.element.target.property.value[x]` · Coding, string, integer, boolean, dateTime, decimal, code · 1..1
    pub value: Option<ConceptMapGroupElementTargetPropertyValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConceptMapGroupElementTargetProperty, CONCEPT_MAP_GROUP_ELEMENT_TARGET_PROPERTY, [id,
    extension, modifier_extension, code, value]
);
choice!(
    #[doc = " `ConceptMap.group.element.target.property.value[x]`"]
    ConceptMapGroupElementTargetPropertyValue, [Coding(Box < Coding >), String(Element <
    String >), Integer(Element < i32 >), Boolean(Element < bool >), DateTime(Element <
    DateTime >), Decimal(Element < Decimal >), Code(Element < String >)]
);
/// The definition of `ConceptMap.group.element.target.property`.
pub static CONCEPT_MAP_GROUP_ELEMENT_TARGET_PROPERTY: TypeDef = TypeDef {
    name: "ConceptMapGroupElementTargetProperty",
    path: "ConceptMap.group.element.target.property",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 1, 1, OF_CODE),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueCoding", OF_CODING),
                alternative("valueString", OF_STRING),
                alternative("valueInteger", OF_INTEGER),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueDateTime", OF_DATE_TIME),
                alternative("valueDecimal", OF_DECIMAL),
                alternative("valueCode", OF_CODE),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `ConceptMap.group.element.target.dependsOn`
pub struct ConceptMapGroupElementTargetDependsOn {
    /// `ConceptMap.group.element.target.dependsOn.id` · string · 0..1
    pub id: Option<String>,
    /// `ConceptMap.group.element.target.dependsOn.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.element.target.dependsOn.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.element.target.dependsOn.attribute` · code · 1..1
    pub attribute: Element<String>,
    /// `ConceptMap.group.element.target.dependsOn.value[x]` · code, Coding, string, boolean, Quantity · 0..1
    pub value: Option<ConceptMapGroupElementTargetDependsOnValue>,
    /// `ConceptMap.group.element.target.dependsOn.valueSet` · canonical to ValueSet · 0..1
    pub value_set: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConceptMapGroupElementTargetDependsOn, CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON,
    [id, extension, modifier_extension, attribute, value, value_set]
);
choice!(
    #[doc = " `ConceptMap.group.element.target.dependsOn.value[x]`"]
    ConceptMapGroupElementTargetDependsOnValue, [Code(Element < String >), Coding(Box <
    Coding >), String(Element < String >), Boolean(Element < bool >), Quantity(Box <
    Quantity >)]
);
/// The definition of `ConceptMap.group.element.target.dependsOn`.
pub static CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON: TypeDef = TypeDef {
    name: "ConceptMapGroupElementTargetDependsOn",
    path: "ConceptMap.group.element.target.dependsOn",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("attribute", 1, 1, OF_CODE),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueCode", OF_CODE),
                alternative("valueCoding", OF_CODING),
                alternative("valueString", OF_STRING),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueQuantity", OF_QUANTITY),
            ],
        ),
        one("valueSet", 0, 1, OF_CANONICAL).to(&["ValueSet"]),
    ],
    keys: Lazy::new(),
};
/// `ConceptMap.group.unmapped`
pub struct ConceptMapGroupUnmapped {
    /// `ConceptMap.group.unmapped.id` · string · 0..1
    pub id: Option<String>,
    /// `ConceptMap.group.unmapped.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.unmapped.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.unmapped.mode` · code · 1..1
    pub mode: Element<ConceptMapGroupUnmappedMode>,
    /// `ConceptMap.group.unmapped.code` · code · 0..1
    pub code: Element<String>,
    /// `ConceptMap.group.unmapped.display` · string · 0..1
    pub display: Element<String>,
    /// `ConceptMap.group.unmapped.valueSet` · canonical to ValueSet · 0..1
    pub value_set: Element<String>,
    /// `ConceptMap.group.unmapped.relationship` · code · 0..1
    pub relationship: Element<ConceptMapRelationship>,
    /// `ConceptMap.group.unmapped.otherMap` · canonical to ConceptMap · 0..1
    pub other_map: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConceptMapGroupUnmapped, CONCEPT_MAP_GROUP_UNMAPPED, [id, extension,
    modifier_extension, mode, code, display, value_set, relationship, other_map]
);
/// The definition of `ConceptMap.group.unmapped`.
pub static CONCEPT_MAP_GROUP_UNMAPPED: TypeDef = TypeDef {
    name: "ConceptMapGroupUnmapped",
    path: "ConceptMap.group.unmapped",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("mode", 1, 1, OF_CODE).codes(&CONCEPT_MAP_GROUP_UNMAPPED_MODE),
        one("code", 0, 1, OF_CODE),
        one("display", 0, 1, OF_STRING),
        one("valueSet", 0, 1, OF_CANONICAL).to(&["ValueSet"]),
        one("relationship", 0, 1, OF_CODE).codes(&CONCEPT_MAP_RELATIONSHIP).modifier(),
        one("otherMap", 0, 1, OF_CANONICAL).to(&["ConceptMap"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static CONCEPT_MAP_PROPERTY_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".uri", TEXT),
    DESCRIPTION_COLUMN,
    TYPE_COLUMN_2,
    column(".system", TEXT),
];
pub(crate) static CONCEPT_MAP_ADDITIONAL_ATTRIBUTE_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".uri", TEXT),
    DESCRIPTION_COLUMN,
    TYPE_COLUMN_2,
];
pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_TARGET_PROPERTY_COLUMNS: [ColumnDef; 14] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".valueCoding", CODING_STRUCT),
    VALUE_STRING_COLUMN,
    VALUE_INTEGER_COLUMN,
    VALUE_BOOLEAN_COLUMN,
    VALUE_DATE_TIME_COLUMN,
    __VALUE_DATE_TIME_START_COLUMN,
    __VALUE_DATE_TIME_END_COLUMN,
    VALUE_DECIMAL_COLUMN,
    __VALUE_DECIMAL_NUMERIC_COLUMN,
    column(".valueCode", TEXT),
];
pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".attribute", TEXT),
    column(".valueCode", TEXT),
    column(".valueCoding", CODING_STRUCT),
    VALUE_STRING_COLUMN,
    VALUE_BOOLEAN_COLUMN,
    VALUE_QUANTITY_COLUMN,
    column(".valueSet", TEXT),
];
pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_TARGET_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".display", TEXT),
    column(".valueSet", TEXT),
    column(".relationship", TEXT),
    column(".comment", TEXT),
    column(
        ".property",
        list(&within(&CONCEPT_MAP_GROUP_ELEMENT_TARGET_PROPERTY_COLUMNS)),
    ),
    column(
        ".dependsOn",
        list(&within(&CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON_COLUMNS)),
    ),
    column(
        ".product",
        list(&within(&CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON_COLUMNS)),
    ),
];
pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".display", TEXT),
    column(".valueSet", TEXT),
    column(".noMap", BOOLEAN),
    column(".target", list(&within(&CONCEPT_MAP_GROUP_ELEMENT_TARGET_COLUMNS))),
];
pub(crate) static CONCEPT_MAP_GROUP_UNMAPPED_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".mode", TEXT),
    CODE_COLUMN,
    column(".display", TEXT),
    column(".valueSet", TEXT),
    column(".relationship", TEXT),
    column(".otherMap", TEXT),
];
pub(crate) static CONCEPT_MAP_GROUP_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".source", TEXT),
    column(".target", TEXT),
    column(".element", list(&within(&CONCEPT_MAP_GROUP_ELEMENT_COLUMNS))),
    column(".unmapped", within(&CONCEPT_MAP_GROUP_UNMAPPED_COLUMNS)),
];
/// The table `concept_map`.
pub static CONCEPT_MAP_TABLE: TableDef = TableDef {
    name: "concept_map",
    doc: "One row for each ConceptMap.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ConceptMap.resourceType", TEXT),
        column("ConceptMap.id", TEXT),
        column("ConceptMap.meta", META_STRUCT),
        column("ConceptMap.implicitRules", TEXT),
        column("ConceptMap.language", TEXT),
        column("ConceptMap.text", NARRATIVE_STRUCT),
        column("ConceptMap.contained", TEXTS),
        column("ConceptMap.extension", EXTENSION_TEXTS),
        column("ConceptMap.modifierExtension", EXTENSION_TEXTS),
        column("ConceptMap.url", TEXT),
        column("ConceptMap.identifier", IDENTIFIER_LIST),
        column("ConceptMap.version", TEXT),
        column("ConceptMap.versionAlgorithmString", TEXT),
        column("ConceptMap.versionAlgorithmCoding", CODING_STRUCT),
        column("ConceptMap.name", TEXT),
        column("ConceptMap.title", TEXT),
        column("ConceptMap.status", TEXT),
        column("ConceptMap.experimental", BOOLEAN),
        column("ConceptMap.date", TEXT),
        derived("__date_start", TIMESTAMP, "ConceptMap.date"),
        derived("__date_end", TIMESTAMP, "ConceptMap.date"),
        column("ConceptMap.publisher", TEXT),
        column("ConceptMap.contact", CONTACT_DETAIL_LIST),
        column("ConceptMap.description", TEXT),
        column("ConceptMap.useContext", USAGE_CONTEXT_LIST),
        column("ConceptMap.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("ConceptMap.purpose", TEXT),
        column("ConceptMap.copyright", TEXT),
        column("ConceptMap.copyrightLabel", TEXT),
        column("ConceptMap.approvalDate", TEXT),
        derived("__approvalDate_start", TIMESTAMP, "ConceptMap.approvalDate"),
        derived("__approvalDate_end", TIMESTAMP, "ConceptMap.approvalDate"),
        column("ConceptMap.lastReviewDate", TEXT),
        derived("__lastReviewDate_start", TIMESTAMP, "ConceptMap.lastReviewDate"),
        derived("__lastReviewDate_end", TIMESTAMP, "ConceptMap.lastReviewDate"),
        column("ConceptMap.effectivePeriod", PERIOD_STRUCT),
        column("ConceptMap.topic", CODEABLE_CONCEPT_LIST),
        column("ConceptMap.author", CONTACT_DETAIL_LIST),
        column("ConceptMap.editor", CONTACT_DETAIL_LIST),
        column("ConceptMap.reviewer", CONTACT_DETAIL_LIST),
        column("ConceptMap.endorser", CONTACT_DETAIL_LIST),
        column("ConceptMap.relatedArtifact", RELATED_ARTIFACT_LIST),
        column("ConceptMap.property", list(&within(&CONCEPT_MAP_PROPERTY_COLUMNS))),
        column(
            "ConceptMap.additionalAttribute",
            list(&within(&CONCEPT_MAP_ADDITIONAL_ATTRIBUTE_COLUMNS)),
        ),
        column("ConceptMap.sourceScopeUri", TEXT),
        column("ConceptMap.sourceScopeCanonical", TEXT),
        column("ConceptMap.targetScopeUri", TEXT),
        column("ConceptMap.targetScopeCanonical", TEXT),
        column("ConceptMap.group", list(&within(&CONCEPT_MAP_GROUP_COLUMNS))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "ConceptMap.meta.lastUpdated"),
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
