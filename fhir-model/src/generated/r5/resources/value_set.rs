// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    FILTER_OPERATOR, FilterOperator, PUBLICATION_STATUS, PublicationStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CONTACT_DETAIL,
    CONTACT_DETAIL_COLUMNS, CodeableConcept, Coding, ContactDetail, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period,
    RELATED_ARTIFACT, RELATED_ARTIFACT_COLUMNS, RelatedArtifact, USAGE_CONTEXT,
    USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `ValueSet`
pub struct ValueSet {
    /// `ValueSet.id` · id · 0..1
    pub id: Element<String>,
    /// `ValueSet.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ValueSet.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ValueSet.language` · code · 0..1
    pub language: Element<String>,
    /// `ValueSet.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ValueSet.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ValueSet.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.url` · uri · 0..1
    pub url: Element<String>,
    /// `ValueSet.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ValueSet.version` · string · 0..1
    pub version: Element<String>,
    /// `ValueSet.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<ValueSetVersionAlgorithm>,
    /// `ValueSet.name` · string · 0..1
    pub name: Element<String>,
    /// `ValueSet.title` · string · 0..1
    pub title: Element<String>,
    /// `ValueSet.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `ValueSet.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `ValueSet.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `ValueSet.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `ValueSet.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `ValueSet.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ValueSet.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `ValueSet.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ValueSet.immutable` · boolean · 0..1
    pub immutable: Element<bool>,
    /// `ValueSet.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `ValueSet.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `ValueSet.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `ValueSet.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `ValueSet.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `ValueSet.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `ValueSet.topic` · CodeableConcept · 0..*
    pub topic: Vec<CodeableConcept>,
    /// `ValueSet.author` · ContactDetail · 0..*
    pub author: Vec<ContactDetail>,
    /// `ValueSet.editor` · ContactDetail · 0..*
    pub editor: Vec<ContactDetail>,
    /// `ValueSet.reviewer` · ContactDetail · 0..*
    pub reviewer: Vec<ContactDetail>,
    /// `ValueSet.endorser` · ContactDetail · 0..*
    pub endorser: Vec<ContactDetail>,
    /// `ValueSet.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `ValueSet.compose` · ValueSetCompose · 0..1
    pub compose: Option<Box<ValueSetCompose>>,
    /// `ValueSet.expansion` · ValueSetExpansion · 0..1
    pub expansion: Option<Box<ValueSetExpansion>>,
    /// `ValueSet.scope` · ValueSetScope · 0..1
    pub scope: Option<Box<ValueSetScope>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSet, VALUE_SET, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, url, identifier, version, version_algorithm, name, title, status,
    experimental, date, publisher, contact, description, use_context, jurisdiction,
    immutable, purpose, copyright, copyright_label, approval_date, last_review_date,
    effective_period, topic, author, editor, reviewer, endorser, related_artifact,
    compose, expansion, scope]
);
choice!(
    #[doc = " `ValueSet.versionAlgorithm[x]`"] ValueSetVersionAlgorithm, [0 =>
    String(Element < String >), 1 => Coding(Box < Coding >)]
);
/// The definition of `ValueSet`.
pub static VALUE_SET: TypeDef = TypeDef {
    name: "ValueSet",
    path: "ValueSet",
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
        summary("immutable", 0, 1, OF_BOOLEAN),
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
        one("compose", 0, 1, of(&VALUE_SET_COMPOSE)),
        one("expansion", 0, 1, of(&VALUE_SET_EXPANSION)),
        one("scope", 0, 1, of(&VALUE_SET_SCOPE)),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.compose`
pub struct ValueSetCompose {
    /// `ValueSet.compose.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.compose.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.lockedDate` · date · 0..1
    pub locked_date: Element<Date>,
    /// `ValueSet.compose.inactive` · boolean · 0..1
    pub inactive: Element<bool>,
    /// `ValueSet.compose.include` · ValueSetComposeInclude · 1..*
    pub include: Vec<ValueSetComposeInclude>,
    /// `ValueSet.compose.exclude` · ValueSetComposeInclude · 0..*
    pub exclude: Vec<ValueSetComposeInclude>,
    /// `ValueSet.compose.property` · string · 0..*
    pub property: Vec<Element<String>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetCompose, VALUE_SET_COMPOSE, [id, extension, modifier_extension, locked_date,
    inactive, include, exclude, property]
);
/// The definition of `ValueSet.compose`.
pub static VALUE_SET_COMPOSE: TypeDef = TypeDef {
    name: "ValueSetCompose",
    path: "ValueSet.compose",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("lockedDate", 0, 1, OF_DATE),
        summary("inactive", 0, 1, OF_BOOLEAN),
        summary("include", 1, 0, of(&VALUE_SET_COMPOSE_INCLUDE)),
        one("exclude", 0, 0, of(&VALUE_SET_COMPOSE_INCLUDE)),
        one("property", 0, 0, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.compose.include`
pub struct ValueSetComposeInclude {
    /// `ValueSet.compose.include.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.compose.include.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.include.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.include.system` · uri · 0..1
    pub system: Element<String>,
    /// `ValueSet.compose.include.version` · string · 0..1
    pub version: Element<String>,
    /// `ValueSet.compose.include.concept` · ValueSetComposeIncludeConcept · 0..*
    pub concept: Vec<ValueSetComposeIncludeConcept>,
    /// `ValueSet.compose.include.filter` · ValueSetComposeIncludeFilter · 0..*
    pub filter: Vec<ValueSetComposeIncludeFilter>,
    /// `ValueSet.compose.include.valueSet` · canonical to ValueSet · 0..*
    pub value_set: Vec<Element<String>>,
    /// `ValueSet.compose.include.copyright` · string · 0..1
    pub copyright: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetComposeInclude, VALUE_SET_COMPOSE_INCLUDE, [id, extension,
    modifier_extension, system, version, concept, filter, value_set, copyright]
);
/// The definition of `ValueSet.compose.include`.
pub static VALUE_SET_COMPOSE_INCLUDE: TypeDef = TypeDef {
    name: "ValueSetComposeInclude",
    path: "ValueSet.compose.include",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("system", 0, 1, OF_URI),
        summary("version", 0, 1, OF_STRING),
        one("concept", 0, 0, of(&VALUE_SET_COMPOSE_INCLUDE_CONCEPT)),
        summary("filter", 0, 0, of(&VALUE_SET_COMPOSE_INCLUDE_FILTER)),
        summary("valueSet", 0, 0, OF_CANONICAL).to(&["ValueSet"]),
        one("copyright", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.compose.include.concept`
pub struct ValueSetComposeIncludeConcept {
    /// `ValueSet.compose.include.concept.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.compose.include.concept.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.include.concept.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.include.concept.code` · code · 1..1
    pub code: Element<String>,
    /// `ValueSet.compose.include.concept.display` · string · 0..1
    pub display: Element<String>,
    /// `ValueSet.compose.include.concept.designation` · ValueSetComposeIncludeConceptDesignation · 0..*
    pub designation: Vec<ValueSetComposeIncludeConceptDesignation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetComposeIncludeConcept, VALUE_SET_COMPOSE_INCLUDE_CONCEPT, [id, extension,
    modifier_extension, code, display, designation]
);
/// The definition of `ValueSet.compose.include.concept`.
pub static VALUE_SET_COMPOSE_INCLUDE_CONCEPT: TypeDef = TypeDef {
    name: "ValueSetComposeIncludeConcept",
    path: "ValueSet.compose.include.concept",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 1, 1, OF_CODE),
        one("display", 0, 1, OF_STRING),
        one("designation", 0, 0, of(&VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION)),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.compose.include.concept.designation`
pub struct ValueSetComposeIncludeConceptDesignation {
    /// `ValueSet.compose.include.concept.designation.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.compose.include.concept.designation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.include.concept.designation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.include.concept.designation.language` · code · 0..1
    pub language: Element<String>,
    /// `ValueSet.compose.include.concept.designation.use` · Coding · 0..1
    pub use_: Option<Box<Coding>>,
    /// `ValueSet.compose.include.concept.designation.additionalUse` · Coding · 0..*
    pub additional_use: Vec<Coding>,
    /// `ValueSet.compose.include.concept.designation.value` · string · 1..1
    pub value: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetComposeIncludeConceptDesignation,
    VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION, [id, extension, modifier_extension,
    language, use_, additional_use, value]
);
/// The definition of `ValueSet.compose.include.concept.designation`.
pub static VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION: TypeDef = TypeDef {
    name: "ValueSetComposeIncludeConceptDesignation",
    path: "ValueSet.compose.include.concept.designation",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("language", 0, 1, OF_CODE),
        one("use", 0, 1, of(&CODING)),
        one("additionalUse", 0, 0, of(&CODING)),
        one("value", 1, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.compose.include.filter`
pub struct ValueSetComposeIncludeFilter {
    /// `ValueSet.compose.include.filter.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.compose.include.filter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.include.filter.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.include.filter.property` · code · 1..1
    pub property: Element<String>,
    /// `ValueSet.compose.include.filter.op` · code · 1..1
    pub op: Element<FilterOperator>,
    /// `ValueSet.compose.include.filter.value` · string · 1..1
    pub value: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetComposeIncludeFilter, VALUE_SET_COMPOSE_INCLUDE_FILTER, [id, extension,
    modifier_extension, property, op, value]
);
/// The definition of `ValueSet.compose.include.filter`.
pub static VALUE_SET_COMPOSE_INCLUDE_FILTER: TypeDef = TypeDef {
    name: "ValueSetComposeIncludeFilter",
    path: "ValueSet.compose.include.filter",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("property", 1, 1, OF_CODE),
        summary("op", 1, 1, OF_CODE).codes(&FILTER_OPERATOR),
        summary("value", 1, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.expansion`
pub struct ValueSetExpansion {
    /// `ValueSet.expansion.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.expansion.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.expansion.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.expansion.identifier` · uri · 0..1
    pub identifier: Element<String>,
    /// `ValueSet.expansion.next` · uri · 0..1
    pub next: Element<String>,
    /// `ValueSet.expansion.timestamp` · dateTime · 1..1
    pub timestamp: Element<DateTime>,
    /// `ValueSet.expansion.total` · integer · 0..1
    pub total: Element<i32>,
    /// `ValueSet.expansion.offset` · integer · 0..1
    pub offset: Element<i32>,
    /// `ValueSet.expansion.parameter` · ValueSetExpansionParameter · 0..*
    pub parameter: Vec<ValueSetExpansionParameter>,
    /// `ValueSet.expansion.property` · ValueSetExpansionProperty · 0..*
    pub property: Vec<ValueSetExpansionProperty>,
    /// `ValueSet.expansion.contains` · ValueSetExpansionContains · 0..*
    pub contains: Vec<ValueSetExpansionContains>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetExpansion, VALUE_SET_EXPANSION, [id, extension, modifier_extension,
    identifier, next, timestamp, total, offset, parameter, property, contains]
);
/// The definition of `ValueSet.expansion`.
pub static VALUE_SET_EXPANSION: TypeDef = TypeDef {
    name: "ValueSetExpansion",
    path: "ValueSet.expansion",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("identifier", 0, 1, OF_URI),
        one("next", 0, 1, OF_URI),
        one("timestamp", 1, 1, OF_DATE_TIME),
        one("total", 0, 1, OF_INTEGER),
        one("offset", 0, 1, OF_INTEGER),
        one("parameter", 0, 0, of(&VALUE_SET_EXPANSION_PARAMETER)),
        one("property", 0, 0, of(&VALUE_SET_EXPANSION_PROPERTY)),
        one("contains", 0, 0, of(&VALUE_SET_EXPANSION_CONTAINS)),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.expansion.parameter`
pub struct ValueSetExpansionParameter {
    /// `ValueSet.expansion.parameter.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.expansion.parameter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.expansion.parameter.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.expansion.parameter.name` · string · 1..1
    pub name: Element<String>,
    /// `ValueSet.expansion.parameter.value[x]` · string, boolean, integer, decimal, uri, code, dateTime · 0..1
    pub value: Option<ValueSetExpansionParameterValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetExpansionParameter, VALUE_SET_EXPANSION_PARAMETER, [id, extension,
    modifier_extension, name, value]
);
choice!(
    #[doc = " `ValueSet.expansion.parameter.value[x]`"] ValueSetExpansionParameterValue,
    [0 => String(Element < String >), 1 => Boolean(Element < bool >), 2 =>
    Integer(Element < i32 >), 3 => Decimal(Element < Decimal >), 4 => Uri(Element <
    String >), 5 => Code(Element < String >), 6 => DateTime(Element < DateTime >)]
);
/// The definition of `ValueSet.expansion.parameter`.
pub static VALUE_SET_EXPANSION_PARAMETER: TypeDef = TypeDef {
    name: "ValueSetExpansionParameter",
    path: "ValueSet.expansion.parameter",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("name", 1, 1, OF_STRING),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueString", OF_STRING),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueInteger", OF_INTEGER),
                alternative("valueDecimal", OF_DECIMAL),
                alternative("valueUri", OF_URI),
                alternative("valueCode", OF_CODE),
                alternative("valueDateTime", OF_DATE_TIME),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.expansion.property`
pub struct ValueSetExpansionProperty {
    /// `ValueSet.expansion.property.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.expansion.property.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.expansion.property.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.expansion.property.code` · code · 1..1
    pub code: Element<String>,
    /// `ValueSet.expansion.property.uri` · uri · 0..1
    pub uri: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetExpansionProperty, VALUE_SET_EXPANSION_PROPERTY, [id, extension,
    modifier_extension, code, uri]
);
/// The definition of `ValueSet.expansion.property`.
pub static VALUE_SET_EXPANSION_PROPERTY: TypeDef = TypeDef {
    name: "ValueSetExpansionProperty",
    path: "ValueSet.expansion.property",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 1, 1, OF_CODE),
        one("uri", 0, 1, OF_URI),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.expansion.contains`
pub struct ValueSetExpansionContains {
    /// `ValueSet.expansion.contains.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.expansion.contains.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.expansion.contains.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.expansion.contains.system` · uri · 0..1
    pub system: Element<String>,
    /// `ValueSet.expansion.contains.abstract` · boolean · 0..1
    pub abstract_: Element<bool>,
    /// `ValueSet.expansion.contains.inactive` · boolean · 0..1
    pub inactive: Element<bool>,
    /// `ValueSet.expansion.contains.version` · string · 0..1
    pub version: Element<String>,
    /// `ValueSet.expansion.contains.code` · code · 0..1
    pub code: Element<String>,
    /// `ValueSet.expansion.contains.display` · string · 0..1
    pub display: Element<String>,
    /// `ValueSet.expansion.contains.designation` · ValueSetComposeIncludeConceptDesignation · 0..*
    pub designation: Vec<ValueSetComposeIncludeConceptDesignation>,
    /// `ValueSet.expansion.contains.property` · ValueSetExpansionContainsProperty · 0..*
    pub property: Vec<ValueSetExpansionContainsProperty>,
    /// `ValueSet.expansion.contains.contains` · ValueSetExpansionContains · 0..*
    pub contains: Vec<ValueSetExpansionContains>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetExpansionContains, VALUE_SET_EXPANSION_CONTAINS, [id, extension,
    modifier_extension, system, abstract_, inactive, version, code, display, designation,
    property, contains]
);
/// The definition of `ValueSet.expansion.contains`.
pub static VALUE_SET_EXPANSION_CONTAINS: TypeDef = TypeDef {
    name: "ValueSetExpansionContains",
    path: "ValueSet.expansion.contains",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("system", 0, 1, OF_URI),
        one("abstract", 0, 1, OF_BOOLEAN),
        one("inactive", 0, 1, OF_BOOLEAN),
        one("version", 0, 1, OF_STRING),
        one("code", 0, 1, OF_CODE),
        one("display", 0, 1, OF_STRING),
        one("designation", 0, 0, of(&VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION)),
        one("property", 0, 0, of(&VALUE_SET_EXPANSION_CONTAINS_PROPERTY)),
        one("contains", 0, 0, of(&VALUE_SET_EXPANSION_CONTAINS)),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.expansion.contains.property`
pub struct ValueSetExpansionContainsProperty {
    /// `ValueSet.expansion.contains.property.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.expansion.contains.property.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.expansion.contains.property.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.expansion.contains.property.code` · code · 1..1
    pub code: Element<String>,
    /// `ValueSet.expansion.contains.property.value[x]` · code, Coding, string, integer, boolean, dateTime, decimal · 1..1
    pub value: Option<ValueSetExpansionContainsPropertyValue>,
    /// `ValueSet.expansion.contains.property.subProperty` · ValueSetExpansionContainsPropertySubProperty · 0..*
    pub sub_property: Vec<ValueSetExpansionContainsPropertySubProperty>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetExpansionContainsProperty, VALUE_SET_EXPANSION_CONTAINS_PROPERTY, [id,
    extension, modifier_extension, code, value, sub_property]
);
choice!(
    #[doc = " `ValueSet.expansion.contains.property.value[x]`"]
    ValueSetExpansionContainsPropertyValue, [0 => Code(Element < String >), 1 =>
    Coding(Box < Coding >), 2 => String(Element < String >), 3 => Integer(Element < i32
    >), 4 => Boolean(Element < bool >), 5 => DateTime(Element < DateTime >), 6 =>
    Decimal(Element < Decimal >)]
);
/// The definition of `ValueSet.expansion.contains.property`.
pub static VALUE_SET_EXPANSION_CONTAINS_PROPERTY: TypeDef = TypeDef {
    name: "ValueSetExpansionContainsProperty",
    path: "ValueSet.expansion.contains.property",
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
                alternative("valueCode", OF_CODE),
                alternative("valueCoding", of(&CODING)),
                alternative("valueString", OF_STRING),
                alternative("valueInteger", OF_INTEGER),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueDateTime", OF_DATE_TIME),
                alternative("valueDecimal", OF_DECIMAL),
            ],
        ),
        one("subProperty", 0, 0, of(&VALUE_SET_EXPANSION_CONTAINS_PROPERTY_SUB_PROPERTY)),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.expansion.contains.property.subProperty`
pub struct ValueSetExpansionContainsPropertySubProperty {
    /// `ValueSet.expansion.contains.property.subProperty.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.expansion.contains.property.subProperty.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.expansion.contains.property.subProperty.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.expansion.contains.property.subProperty.code` · code · 1..1
    pub code: Element<String>,
    /// `ValueSet.expansion.contains.property.subProperty.value[x]` · code, Coding, string, integer, boolean, dateTime, decimal · 1..1
    pub value: Option<ValueSetExpansionContainsPropertySubPropertyValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetExpansionContainsPropertySubProperty,
    VALUE_SET_EXPANSION_CONTAINS_PROPERTY_SUB_PROPERTY, [id, extension,
    modifier_extension, code, value]
);
choice!(
    #[doc = " `ValueSet.expansion.contains.property.subProperty.value[x]`"]
    ValueSetExpansionContainsPropertySubPropertyValue, [0 => Code(Element < String >), 1
    => Coding(Box < Coding >), 2 => String(Element < String >), 3 => Integer(Element <
    i32 >), 4 => Boolean(Element < bool >), 5 => DateTime(Element < DateTime >), 6 =>
    Decimal(Element < Decimal >)]
);
/// The definition of `ValueSet.expansion.contains.property.subProperty`.
pub static VALUE_SET_EXPANSION_CONTAINS_PROPERTY_SUB_PROPERTY: TypeDef = TypeDef {
    name: "ValueSetExpansionContainsPropertySubProperty",
    path: "ValueSet.expansion.contains.property.subProperty",
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
                alternative("valueCode", OF_CODE),
                alternative("valueCoding", of(&CODING)),
                alternative("valueString", OF_STRING),
                alternative("valueInteger", OF_INTEGER),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueDateTime", OF_DATE_TIME),
                alternative("valueDecimal", OF_DECIMAL),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.scope`
pub struct ValueSetScope {
    /// `ValueSet.scope.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.scope.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.scope.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.scope.inclusionCriteria` · string · 0..1
    pub inclusion_criteria: Element<String>,
    /// `ValueSet.scope.exclusionCriteria` · string · 0..1
    pub exclusion_criteria: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetScope, VALUE_SET_SCOPE, [id, extension, modifier_extension,
    inclusion_criteria, exclusion_criteria]
);
/// The definition of `ValueSet.scope`.
pub static VALUE_SET_SCOPE: TypeDef = TypeDef {
    name: "ValueSetScope",
    path: "ValueSet.scope",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("inclusionCriteria", 0, 1, OF_STRING),
        one("exclusionCriteria", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("language", TEXT, ".language"),
    column("use", within(&CODING_COLUMNS), ".use"),
    column("additionalUse", list(&within(&CODING_COLUMNS)), ".additionalUse"),
    column("value", TEXT, ".value"),
];
pub(crate) static VALUE_SET_COMPOSE_INCLUDE_CONCEPT_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("display", TEXT, ".display"),
    column(
        "designation",
        list(&within(&VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION_COLUMNS)),
        ".designation",
    ),
];
pub(crate) static VALUE_SET_COMPOSE_INCLUDE_FILTER_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("property", TEXT, ".property"),
    column("op", TEXT, ".op"),
    column("value", TEXT, ".value"),
];
pub(crate) static VALUE_SET_COMPOSE_INCLUDE_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("system", TEXT, ".system"),
    column("version", TEXT, ".version"),
    column(
        "concept",
        list(&within(&VALUE_SET_COMPOSE_INCLUDE_CONCEPT_COLUMNS)),
        ".concept",
    ),
    column(
        "filter",
        list(&within(&VALUE_SET_COMPOSE_INCLUDE_FILTER_COLUMNS)),
        ".filter",
    ),
    column("valueSet", TEXTS, ".valueSet"),
    column("copyright", TEXT, ".copyright"),
];
pub(crate) static VALUE_SET_COMPOSE_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("lockedDate", TEXT, ".lockedDate"),
    column("__lockedDate_start", TIMESTAMP, ".lockedDate"),
    column("__lockedDate_end", TIMESTAMP, ".lockedDate"),
    column("inactive", BOOLEAN, ".inactive"),
    column("include", list(&within(&VALUE_SET_COMPOSE_INCLUDE_COLUMNS)), ".include"),
    column("exclude", list(&within(&VALUE_SET_COMPOSE_INCLUDE_COLUMNS)), ".exclude"),
    column("property", TEXTS, ".property"),
];
pub(crate) static VALUE_SET_EXPANSION_PARAMETER_COLUMNS: [ColumnDef; 14] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("name", TEXT, ".name"),
    column("valueString", TEXT, ".valueString"),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
    column("valueInteger", INT32, ".valueInteger"),
    column("valueDecimal", TEXT, ".valueDecimal"),
    column("__valueDecimal_numeric", NUMERIC, ".valueDecimal"),
    column("valueUri", TEXT, ".valueUri"),
    column("valueCode", TEXT, ".valueCode"),
    column("valueDateTime", TEXT, ".valueDateTime"),
    column("__valueDateTime_start", TIMESTAMP, ".valueDateTime"),
    column("__valueDateTime_end", TIMESTAMP, ".valueDateTime"),
];
pub(crate) static VALUE_SET_EXPANSION_PROPERTY_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("uri", TEXT, ".uri"),
];
pub(crate) static VALUE_SET_EXPANSION_CONTAINS_PROPERTY_SUB_PROPERTY_COLUMNS: [ColumnDef; 14] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("valueCode", TEXT, ".valueCode"),
    column("valueCoding", within(&CODING_COLUMNS), ".valueCoding"),
    column("valueString", TEXT, ".valueString"),
    column("valueInteger", INT32, ".valueInteger"),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
    column("valueDateTime", TEXT, ".valueDateTime"),
    column("__valueDateTime_start", TIMESTAMP, ".valueDateTime"),
    column("__valueDateTime_end", TIMESTAMP, ".valueDateTime"),
    column("valueDecimal", TEXT, ".valueDecimal"),
    column("__valueDecimal_numeric", NUMERIC, ".valueDecimal"),
];
pub(crate) static VALUE_SET_EXPANSION_CONTAINS_PROPERTY_COLUMNS: [ColumnDef; 15] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("valueCode", TEXT, ".valueCode"),
    column("valueCoding", within(&CODING_COLUMNS), ".valueCoding"),
    column("valueString", TEXT, ".valueString"),
    column("valueInteger", INT32, ".valueInteger"),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
    column("valueDateTime", TEXT, ".valueDateTime"),
    column("__valueDateTime_start", TIMESTAMP, ".valueDateTime"),
    column("__valueDateTime_end", TIMESTAMP, ".valueDateTime"),
    column("valueDecimal", TEXT, ".valueDecimal"),
    column("__valueDecimal_numeric", NUMERIC, ".valueDecimal"),
    column(
        "subProperty",
        list(&within(&VALUE_SET_EXPANSION_CONTAINS_PROPERTY_SUB_PROPERTY_COLUMNS)),
        ".subProperty",
    ),
];
pub(crate) static VALUE_SET_EXPANSION_CONTAINS_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("system", TEXT, ".system"),
    column("abstract", BOOLEAN, ".abstract"),
    column("inactive", BOOLEAN, ".inactive"),
    column("version", TEXT, ".version"),
    column("code", TEXT, ".code"),
    column("display", TEXT, ".display"),
    column(
        "designation",
        list(&within(&VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION_COLUMNS)),
        ".designation",
    ),
    column(
        "property",
        list(&within(&VALUE_SET_EXPANSION_CONTAINS_PROPERTY_COLUMNS)),
        ".property",
    ),
];
pub(crate) static VALUE_SET_EXPANSION_CONTAINS_COLUMNS_2: [ColumnDef; 12] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("system", TEXT, ".system"),
    column("abstract", BOOLEAN, ".abstract"),
    column("inactive", BOOLEAN, ".inactive"),
    column("version", TEXT, ".version"),
    column("code", TEXT, ".code"),
    column("display", TEXT, ".display"),
    column(
        "designation",
        list(&within(&VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION_COLUMNS)),
        ".designation",
    ),
    column(
        "property",
        list(&within(&VALUE_SET_EXPANSION_CONTAINS_PROPERTY_COLUMNS)),
        ".property",
    ),
    column("contains", list(&within(&VALUE_SET_EXPANSION_CONTAINS_COLUMNS)), ".contains"),
];
pub(crate) static VALUE_SET_EXPANSION_CONTAINS_COLUMNS_3: [ColumnDef; 12] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("system", TEXT, ".system"),
    column("abstract", BOOLEAN, ".abstract"),
    column("inactive", BOOLEAN, ".inactive"),
    column("version", TEXT, ".version"),
    column("code", TEXT, ".code"),
    column("display", TEXT, ".display"),
    column(
        "designation",
        list(&within(&VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION_COLUMNS)),
        ".designation",
    ),
    column(
        "property",
        list(&within(&VALUE_SET_EXPANSION_CONTAINS_PROPERTY_COLUMNS)),
        ".property",
    ),
    column(
        "contains",
        list(&within(&VALUE_SET_EXPANSION_CONTAINS_COLUMNS_2)),
        ".contains",
    ),
];
pub(crate) static VALUE_SET_EXPANSION_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", TEXT, ".identifier"),
    column("next", TEXT, ".next"),
    column("timestamp", TEXT, ".timestamp"),
    column("__timestamp_start", TIMESTAMP, ".timestamp"),
    column("__timestamp_end", TIMESTAMP, ".timestamp"),
    column("total", INT32, ".total"),
    column("offset", INT32, ".offset"),
    column(
        "parameter",
        list(&within(&VALUE_SET_EXPANSION_PARAMETER_COLUMNS)),
        ".parameter",
    ),
    column(
        "property",
        list(&within(&VALUE_SET_EXPANSION_PROPERTY_COLUMNS)),
        ".property",
    ),
    column(
        "contains",
        list(&within(&VALUE_SET_EXPANSION_CONTAINS_COLUMNS_3)),
        ".contains",
    ),
];
pub(crate) static VALUE_SET_SCOPE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("inclusionCriteria", TEXT, ".inclusionCriteria"),
    column("exclusionCriteria", TEXT, ".exclusionCriteria"),
];
/// The table `value_set`.
pub static VALUE_SET_TABLE: TableDef = TableDef {
    name: "value_set",
    doc: "One row for each ValueSet.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ValueSet.resourceType"),
        column("id", TEXT, "ValueSet.id"),
        column("meta", within(&META_COLUMNS), "ValueSet.meta"),
        column("implicitRules", TEXT, "ValueSet.implicitRules"),
        column("language", TEXT, "ValueSet.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ValueSet.text"),
        column("contained", TEXTS, "ValueSet.contained"),
        column("extension", EXTENSION_TEXTS, "ValueSet.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "ValueSet.modifierExtension"),
        column("url", TEXT, "ValueSet.url"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "ValueSet.identifier"),
        column("version", TEXT, "ValueSet.version"),
        column("versionAlgorithmString", TEXT, "ValueSet.versionAlgorithmString"),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "ValueSet.versionAlgorithmCoding",
        ),
        column("name", TEXT, "ValueSet.name"),
        column("title", TEXT, "ValueSet.title"),
        column("status", TEXT, "ValueSet.status"),
        column("experimental", BOOLEAN, "ValueSet.experimental"),
        column("date", TEXT, "ValueSet.date"),
        column("__date_start", TIMESTAMP, "ValueSet.date"),
        column("__date_end", TIMESTAMP, "ValueSet.date"),
        column("publisher", TEXT, "ValueSet.publisher"),
        column("contact", list(&within(&CONTACT_DETAIL_COLUMNS)), "ValueSet.contact"),
        column("description", TEXT, "ValueSet.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "ValueSet.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ValueSet.jurisdiction",
        ),
        column("immutable", BOOLEAN, "ValueSet.immutable"),
        column("purpose", TEXT, "ValueSet.purpose"),
        column("copyright", TEXT, "ValueSet.copyright"),
        column("copyrightLabel", TEXT, "ValueSet.copyrightLabel"),
        column("approvalDate", TEXT, "ValueSet.approvalDate"),
        column("__approvalDate_start", TIMESTAMP, "ValueSet.approvalDate"),
        column("__approvalDate_end", TIMESTAMP, "ValueSet.approvalDate"),
        column("lastReviewDate", TEXT, "ValueSet.lastReviewDate"),
        column("__lastReviewDate_start", TIMESTAMP, "ValueSet.lastReviewDate"),
        column("__lastReviewDate_end", TIMESTAMP, "ValueSet.lastReviewDate"),
        column("effectivePeriod", within(&PERIOD_COLUMNS), "ValueSet.effectivePeriod"),
        column("topic", list(&within(&CODEABLE_CONCEPT_COLUMNS)), "ValueSet.topic"),
        column("author", list(&within(&CONTACT_DETAIL_COLUMNS)), "ValueSet.author"),
        column("editor", list(&within(&CONTACT_DETAIL_COLUMNS)), "ValueSet.editor"),
        column("reviewer", list(&within(&CONTACT_DETAIL_COLUMNS)), "ValueSet.reviewer"),
        column("endorser", list(&within(&CONTACT_DETAIL_COLUMNS)), "ValueSet.endorser"),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "ValueSet.relatedArtifact",
        ),
        column("compose", within(&VALUE_SET_COMPOSE_COLUMNS), "ValueSet.compose"),
        column("expansion", within(&VALUE_SET_EXPANSION_COLUMNS), "ValueSet.expansion"),
        column("scope", within(&VALUE_SET_SCOPE_COLUMNS), "ValueSet.scope"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "ValueSet.meta.lastUpdated"),
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
