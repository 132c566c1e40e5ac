// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CONCEPT_MAP_ATTRIBUTE_TYPE, CONCEPT_MAP_GROUP_UNMAPPED_MODE,
    CONCEPT_MAP_PROPERTY_TYPE, CONCEPT_MAP_RELATIONSHIP, ConceptMapAttributeType,
    ConceptMapGroupUnmappedMode, ConceptMapPropertyType, ConceptMapRelationship,
    PUBLICATION_STATUS, PublicationStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CONTACT_DETAIL,
    CONTACT_DETAIL_COLUMNS, CodeableConcept, Coding, ContactDetail, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, QUANTITY,
    QUANTITY_COLUMNS, Quantity, RELATED_ARTIFACT, RELATED_ARTIFACT_COLUMNS,
    RelatedArtifact, USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
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
    #[doc = " `ConceptMap.versionAlgorithm[x]`"] ConceptMapVersionAlgorithm, [0 =>
    String(Element < String >), 1 => Coding(Box < Coding >)]
);
choice!(
    #[doc = " `ConceptMap.sourceScope[x]`"] ConceptMapSourceScope, [0 => Uri(Element <
    String >), 1 => Canonical(Element < String >)]
);
choice!(
    #[doc = " `ConceptMap.targetScope[x]`"] ConceptMapTargetScope, [0 => Uri(Element <
    String >), 1 => Canonical(Element < String >)]
);
/// The definition of `ConceptMap`.
pub static CONCEPT_MAP: TypeDef = TypeDef {
    name: "ConceptMap",
    path: "ConceptMap",
    kind: TypeKind::Resource,
    elements: &[
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("url", 0, 1, OF_URI),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("version", 0, 1, OF_STRING),
        choice(
                "versionAlgorithm",
                0,
                1,
                &[
                    alternative("versionAlgorithmString", OF_STRING),
                    alternative("versionAlgorithmCoding", of(&CODING)),
                ],
            )
            .summary(),
        summary("name", 0, 1, OF_STRING),
        summary("title", 0, 1, OF_STRING),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("experimental", 0, 1, OF_BOOLEAN),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        one("description", 0, 1, OF_MARKDOWN),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
        one("purpose", 0, 1, OF_MARKDOWN),
        one("copyright", 0, 1, OF_MARKDOWN),
        one("copyrightLabel", 0, 1, OF_STRING),
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        summary("effectivePeriod", 0, 1, of(&PERIOD)),
        one("topic", 0, 0, of(&CODEABLE_CONCEPT)),
        one("author", 0, 0, of(&CONTACT_DETAIL)),
        one("editor", 0, 0, of(&CONTACT_DETAIL)),
        one("reviewer", 0, 0, of(&CONTACT_DETAIL)),
        one("endorser", 0, 0, of(&CONTACT_DETAIL)),
        one("relatedArtifact", 0, 0, of(&RELATED_ARTIFACT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
    ConceptMapGroupElementTargetPropertyValue, [0 => Coding(Box < Coding >), 1 =>
    String(Element < String >), 2 => Integer(Element < i32 >), 3 => Boolean(Element <
    bool >), 4 => DateTime(Element < DateTime >), 5 => Decimal(Element < Decimal >), 6 =>
    Code(Element < String >)]
);
/// The definition of `ConceptMap.group.element.target.property`.
pub static CONCEPT_MAP_GROUP_ELEMENT_TARGET_PROPERTY: TypeDef = TypeDef {
    name: "ConceptMapGroupElementTargetProperty",
    path: "ConceptMap.group.element.target.property",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 1, 1, OF_CODE),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueCoding", of(&CODING)),
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
    ConceptMapGroupElementTargetDependsOnValue, [0 => Code(Element < String >), 1 =>
    Coding(Box < Coding >), 2 => String(Element < String >), 3 => Boolean(Element < bool
    >), 4 => Quantity(Box < Quantity >)]
);
/// The definition of `ConceptMap.group.element.target.dependsOn`.
pub static CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON: TypeDef = TypeDef {
    name: "ConceptMapGroupElementTargetDependsOn",
    path: "ConceptMap.group.element.target.dependsOn",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("attribute", 1, 1, OF_CODE),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueCode", OF_CODE),
                alternative("valueCoding", of(&CODING)),
                alternative("valueString", OF_STRING),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueQuantity", of(&QUANTITY)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("uri", TEXT, ".uri"),
    column("description", TEXT, ".description"),
    column("type", TEXT, ".type"),
    column("system", TEXT, ".system"),
];
pub(crate) static CONCEPT_MAP_ADDITIONAL_ATTRIBUTE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("uri", TEXT, ".uri"),
    column("description", TEXT, ".description"),
    column("type", TEXT, ".type"),
];
pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_TARGET_PROPERTY_COLUMNS: [ColumnDef; 14] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("valueCoding", within(&CODING_COLUMNS), ".valueCoding"),
    column("valueString", TEXT, ".valueString"),
    column("valueInteger", INT32, ".valueInteger"),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
    column("valueDateTime", TEXT, ".valueDateTime"),
    column("__valueDateTime_start", TIMESTAMP, ".valueDateTime"),
    column("__valueDateTime_end", TIMESTAMP, ".valueDateTime"),
    column("valueDecimal", TEXT, ".valueDecimal"),
    column("__valueDecimal_numeric", NUMERIC, ".valueDecimal"),
    column("valueCode", TEXT, ".valueCode"),
];
pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("attribute", TEXT, ".attribute"),
    column("valueCode", TEXT, ".valueCode"),
    column("valueCoding", within(&CODING_COLUMNS), ".valueCoding"),
    column("valueString", TEXT, ".valueString"),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity"),
    column("valueSet", TEXT, ".valueSet"),
];
pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_TARGET_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("display", TEXT, ".display"),
    column("valueSet", TEXT, ".valueSet"),
    column("relationship", TEXT, ".relationship"),
    column("comment", TEXT, ".comment"),
    column(
        "property",
        list(&within(&CONCEPT_MAP_GROUP_ELEMENT_TARGET_PROPERTY_COLUMNS)),
        ".property",
    ),
    column(
        "dependsOn",
        list(&within(&CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON_COLUMNS)),
        ".dependsOn",
    ),
    column(
        "product",
        list(&within(&CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON_COLUMNS)),
        ".product",
    ),
];
pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("display", TEXT, ".display"),
    column("valueSet", TEXT, ".valueSet"),
    column("noMap", BOOLEAN, ".noMap"),
    column("target", list(&within(&CONCEPT_MAP_GROUP_ELEMENT_TARGET_COLUMNS)), ".target"),
];
pub(crate) static CONCEPT_MAP_GROUP_UNMAPPED_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("mode", TEXT, ".mode"),
    column("code", TEXT, ".code"),
    column("display", TEXT, ".display"),
    column("valueSet", TEXT, ".valueSet"),
    column("relationship", TEXT, ".relationship"),
    column("otherMap", TEXT, ".otherMap"),
];
pub(crate) static CONCEPT_MAP_GROUP_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("source", TEXT, ".source"),
    column("target", TEXT, ".target"),
    column("element", list(&within(&CONCEPT_MAP_GROUP_ELEMENT_COLUMNS)), ".element"),
    column("unmapped", within(&CONCEPT_MAP_GROUP_UNMAPPED_COLUMNS), ".unmapped"),
];
/// The table `concept_map`.
pub static CONCEPT_MAP_TABLE: TableDef = TableDef {
    name: "concept_map",
    doc: "One row for each ConceptMap.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ConceptMap.resourceType"),
        column("id", TEXT, "ConceptMap.id"),
        column("meta", within(&META_COLUMNS), "ConceptMap.meta"),
        column("implicitRules", TEXT, "ConceptMap.implicitRules"),
        column("language", TEXT, "ConceptMap.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ConceptMap.text"),
        column("contained", TEXTS, "ConceptMap.contained"),
        column("extension", EXTENSION_TEXTS, "ConceptMap.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "ConceptMap.modifierExtension"),
        column("url", TEXT, "ConceptMap.url"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ConceptMap.identifier",
        ),
        column("version", TEXT, "ConceptMap.version"),
        column("versionAlgorithmString", TEXT, "ConceptMap.versionAlgorithmString"),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "ConceptMap.versionAlgorithmCoding",
        ),
        column("name", TEXT, "ConceptMap.name"),
        column("title", TEXT, "ConceptMap.title"),
        column("status", TEXT, "ConceptMap.status"),
        column("experimental", BOOLEAN, "ConceptMap.experimental"),
        column("date", TEXT, "ConceptMap.date"),
        column("__date_start", TIMESTAMP, "ConceptMap.date"),
        column("__date_end", TIMESTAMP, "ConceptMap.date"),
        column("publisher", TEXT, "ConceptMap.publisher"),
        column("contact", list(&within(&CONTACT_DETAIL_COLUMNS)), "ConceptMap.contact"),
        column("description", TEXT, "ConceptMap.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "ConceptMap.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ConceptMap.jurisdiction",
        ),
        column("purpose", TEXT, "ConceptMap.purpose"),
        column("copyright", TEXT, "ConceptMap.copyright"),
        column("copyrightLabel", TEXT, "ConceptMap.copyrightLabel"),
        column("approvalDate", TEXT, "ConceptMap.approvalDate"),
        column("__approvalDate_start", TIMESTAMP, "ConceptMap.approvalDate"),
        column("__approvalDate_end", TIMESTAMP, "ConceptMap.approvalDate"),
        column("lastReviewDate", TEXT, "ConceptMap.lastReviewDate"),
        column("__lastReviewDate_start", TIMESTAMP, "ConceptMap.lastReviewDate"),
        column("__lastReviewDate_end", TIMESTAMP, "ConceptMap.lastReviewDate"),
        column("effectivePeriod", within(&PERIOD_COLUMNS), "ConceptMap.effectivePeriod"),
        column("topic", list(&within(&CODEABLE_CONCEPT_COLUMNS)), "ConceptMap.topic"),
        column("author", list(&within(&CONTACT_DETAIL_COLUMNS)), "ConceptMap.author"),
        column("editor", list(&within(&CONTACT_DETAIL_COLUMNS)), "ConceptMap.editor"),
        column(
            "reviewer",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ConceptMap.reviewer",
        ),
        column(
            "endorser",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ConceptMap.endorser",
        ),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "ConceptMap.relatedArtifact",
        ),
        column(
            "property",
            list(&within(&CONCEPT_MAP_PROPERTY_COLUMNS)),
            "ConceptMap.property",
        ),
        column(
            "additionalAttribute",
            list(&within(&CONCEPT_MAP_ADDITIONAL_ATTRIBUTE_COLUMNS)),
            "ConceptMap.additionalAttribute",
        ),
        column("sourceScopeUri", TEXT, "ConceptMap.sourceScopeUri"),
        column("sourceScopeCanonical", TEXT, "ConceptMap.sourceScopeCanonical"),
        column("targetScopeUri", TEXT, "ConceptMap.targetScopeUri"),
        column("targetScopeCanonical", TEXT, "ConceptMap.targetScopeCanonical"),
        column("group", list(&within(&CONCEPT_MAP_GROUP_COLUMNS)), "ConceptMap.group"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "ConceptMap.meta.lastUpdated"),
        ),
        titled(
            "The address by which the entry of its Bundle names it",
            column("_full_url", TEXT, "Bundle.entry.fullUrl"),
        ),
        titled("The file it was read from", column("_source_file", TEXT, "")),
        titled("Resources before it in the file", column("_resource_index", INT64, "")),
        titled("Bytes before it in the file", column("_byte_offset", INT64, "")),
        titled("What no column holds, JSON by path", column("_rescued_data", TEXT, "")),
    ],
};
