// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CRITERIA_NOT_EXISTS_BEHAVIOR, CriteriaNotExistsBehavior, INTERACTION_TRIGGER,
    InteractionTrigger, PublicationStatus, SEARCH_COMPARATOR, SEARCH_MODIFIER_CODE,
    SearchComparator, SearchModifierCode,
};
use super::super::datatypes::{
    CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, Period, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODING_STRUCT, CONTACT_DETAIL_LIST,
    DESCRIPTION_COLUMN, EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT,
    HAS_COPYRIGHT_LABEL, HAS_DATE, HAS_DESCRIPTION, HAS_DESCRIPTION_2, HAS_EXPERIMENTAL,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NAME,
    HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT, HAS_TITLE, HAS_USE_CONTEXT,
    HAS_VERSION, HAS_VERSION_ALGORITHM, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_PERIOD,
    PERIOD_STRUCT, USAGE_CONTEXT_LIST,
};
use crate::shorthand::*;
/// `SubscriptionTopic`
pub struct SubscriptionTopic {
    /// `SubscriptionTopic.id` · id · 0..1
    pub id: Element<String>,
    /// `SubscriptionTopic.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `SubscriptionTopic.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `SubscriptionTopic.language` · code · 0..1
    pub language: Element<String>,
    /// `SubscriptionTopic.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `SubscriptionTopic.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `SubscriptionTopic.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubscriptionTopic.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubscriptionTopic.url` · uri · 1..1
    pub url: Element<String>,
    /// `SubscriptionTopic.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `SubscriptionTopic.version` · string · 0..1
    pub version: Element<String>,
    /// `SubscriptionTopic.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<SubscriptionTopicVersionAlgorithm>,
    /// `SubscriptionTopic.name` · string · 0..1
    pub name: Element<String>,
    /// `SubscriptionTopic.title` · string · 0..1
    pub title: Element<String>,
    /// `SubscriptionTopic.derivedFrom` · canonical to SubscriptionTopic · 0..*
    pub derived_from: Vec<Element<String>>,
    /// `SubscriptionTopic.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `SubscriptionTopic.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `SubscriptionTopic.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `SubscriptionTopic.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `SubscriptionTopic.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `SubscriptionTopic.description` · markdown · 0..1
    pub description: Element<String>,
    /// `SubscriptionTopic.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `SubscriptionTopic.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `SubscriptionTopic.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `SubscriptionTopic.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `SubscriptionTopic.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `SubscriptionTopic.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `SubscriptionTopic.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `SubscriptionTopic.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `SubscriptionTopic.resourceTrigger` · SubscriptionTopicResourceTrigger · 0..*
    pub resource_trigger: Vec<SubscriptionTopicResourceTrigger>,
    /// `SubscriptionTopic.eventTrigger` · SubscriptionTopicEventTrigger · 0..*
    pub event_trigger: Vec<SubscriptionTopicEventTrigger>,
    /// `SubscriptionTopic.canFilterBy` · SubscriptionTopicCanFilterBy · 0..*
    pub can_filter_by: Vec<SubscriptionTopicCanFilterBy>,
    /// `SubscriptionTopic.notificationShape` · SubscriptionTopicNotificationShape · 0..*
    pub notification_shape: Vec<SubscriptionTopicNotificationShape>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubscriptionTopic, SUBSCRIPTION_TOPIC, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, url, identifier, version,
    version_algorithm, name, title, derived_from, status, experimental, date, publisher,
    contact, description, use_context, jurisdiction, purpose, copyright, copyright_label,
    approval_date, last_review_date, effective_period, resource_trigger, event_trigger,
    can_filter_by, notification_shape]
);
choice!(
    #[doc = " `SubscriptionTopic.versionAlgorithm[x]`"]
    SubscriptionTopicVersionAlgorithm, [String(Element < String >), Coding(Box < Coding
    >)]
);
/// The definition of `SubscriptionTopic`.
pub static SUBSCRIPTION_TOPIC: TypeDef = TypeDef {
    name: "SubscriptionTopic",
    path: "SubscriptionTopic",
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
        HAS_NAME,
        HAS_TITLE,
        summary("derivedFrom", 0, 0, OF_CANONICAL).to(&["SubscriptionTopic"]),
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
        summary("resourceTrigger", 0, 0, of(&SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER)),
        summary("eventTrigger", 0, 0, of(&SUBSCRIPTION_TOPIC_EVENT_TRIGGER)),
        summary("canFilterBy", 0, 0, of(&SUBSCRIPTION_TOPIC_CAN_FILTER_BY)),
        summary("notificationShape", 0, 0, of(&SUBSCRIPTION_TOPIC_NOTIFICATION_SHAPE)),
    ],
    keys: Lazy::new(),
};
/// `SubscriptionTopic.resourceTrigger`
pub struct SubscriptionTopicResourceTrigger {
    /// `SubscriptionTopic.resourceTrigger.id` · string · 0..1
    pub id: Option<String>,
    /// `SubscriptionTopic.resourceTrigger.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubscriptionTopic.resourceTrigger.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubscriptionTopic.resourceTrigger.description` · markdown · 0..1
    pub description: Element<String>,
    /// `SubscriptionTopic.resourceTrigger.resource` · uri · 1..1
    pub resource: Element<String>,
    /// `SubscriptionTopic.resourceTrigger.supportedInteraction` · code · 0..*
    pub supported_interaction: Vec<Element<InteractionTrigger>>,
    /// `SubscriptionTopic.resourceTrigger.queryCriteria` · SubscriptionTopicResourceTriggerQueryCriteria · 0..1
    pub query_criteria: Option<Box<SubscriptionTopicResourceTriggerQueryCriteria>>,
    /// `SubscriptionTopic.resourceTrigger.fhirPathCriteria` · string · 0..1
    pub fhir_path_criteria: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubscriptionTopicResourceTrigger, SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER, [id,
    extension, modifier_extension, description, resource, supported_interaction,
    query_criteria, fhir_path_criteria]
);
/// The definition of `SubscriptionTopic.resourceTrigger`.
pub static SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER: TypeDef = TypeDef {
    name: "SubscriptionTopicResourceTrigger",
    path: "SubscriptionTopic.resourceTrigger",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION_2,
        summary("resource", 1, 1, OF_URI),
        summary("supportedInteraction", 0, 0, OF_CODE).codes(&INTERACTION_TRIGGER),
        summary(
            "queryCriteria",
            0,
            1,
            of(&SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER_QUERY_CRITERIA),
        ),
        summary("fhirPathCriteria", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `SubscriptionTopic.resourceTrigger.queryCriteria`
pub struct SubscriptionTopicResourceTriggerQueryCriteria {
    /// `SubscriptionTopic.resourceTrigger.queryCriteria.id` · string · 0..1
    pub id: Option<String>,
    /// `SubscriptionTopic.resourceTrigger.queryCriteria.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubscriptionTopic.resourceTrigger.queryCriteria.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubscriptionTopic.resourceTrigger.queryCriteria.previous` · string · 0..1
    pub previous: Element<String>,
    /// `SubscriptionTopic.resourceTrigger.queryCriteria.resultForCreate` · code · 0..1
    pub result_for_create: Element<CriteriaNotExistsBehavior>,
    /// `SubscriptionTopic.resourceTrigger.queryCriteria.current` · string · 0..1
    pub current: Element<String>,
    /// `SubscriptionTopic.resourceTrigger.queryCriteria.resultForDelete` · code · 0..1
    pub result_for_delete: Element<CriteriaNotExistsBehavior>,
    /// `SubscriptionTopic.resourceTrigger.queryCriteria.requireBoth` · boolean · 0..1
    pub require_both: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubscriptionTopicResourceTriggerQueryCriteria,
    SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER_QUERY_CRITERIA, [id, extension,
    modifier_extension, previous, result_for_create, current, result_for_delete,
    require_both]
);
/// The definition of `SubscriptionTopic.resourceTrigger.queryCriteria`.
pub static SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER_QUERY_CRITERIA: TypeDef = TypeDef {
    name: "SubscriptionTopicResourceTriggerQueryCriteria",
    path: "SubscriptionTopic.resourceTrigger.queryCriteria",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("previous", 0, 1, OF_STRING),
        summary("resultForCreate", 0, 1, OF_CODE).codes(&CRITERIA_NOT_EXISTS_BEHAVIOR),
        summary("current", 0, 1, OF_STRING),
        summary("resultForDelete", 0, 1, OF_CODE).codes(&CRITERIA_NOT_EXISTS_BEHAVIOR),
        summary("requireBoth", 0, 1, OF_BOOLEAN),
    ],
    keys: Lazy::new(),
};
/// `SubscriptionTopic.eventTrigger`
pub struct SubscriptionTopicEventTrigger {
    /// `SubscriptionTopic.eventTrigger.id` · string · 0..1
    pub id: Option<String>,
    /// `SubscriptionTopic.eventTrigger.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubscriptionTopic.eventTrigger.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubscriptionTopic.eventTrigger.description` · markdown · 0..1
    pub description: Element<String>,
    /// `SubscriptionTopic.eventTrigger.event` · CodeableConcept · 1..1
    pub event: Option<Box<CodeableConcept>>,
    /// `SubscriptionTopic.eventTrigger.resource` · uri · 1..1
    pub resource: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubscriptionTopicEventTrigger, SUBSCRIPTION_TOPIC_EVENT_TRIGGER, [id, extension,
    modifier_extension, description, event, resource]
);
/// The definition of `SubscriptionTopic.eventTrigger`.
pub static SUBSCRIPTION_TOPIC_EVENT_TRIGGER: TypeDef = TypeDef {
    name: "SubscriptionTopicEventTrigger",
    path: "SubscriptionTopic.eventTrigger",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION_2,
        summary("event", 1, 1, OF_CODEABLE_CONCEPT),
        summary("resource", 1, 1, OF_URI),
    ],
    keys: Lazy::new(),
};
/// `SubscriptionTopic.canFilterBy`
pub struct SubscriptionTopicCanFilterBy {
    /// `SubscriptionTopic.canFilterBy.id` · string · 0..1
    pub id: Option<String>,
    /// `SubscriptionTopic.canFilterBy.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubscriptionTopic.canFilterBy.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubscriptionTopic.canFilterBy.description` · markdown · 0..1
    pub description: Element<String>,
    /// `SubscriptionTopic.canFilterBy.resource` · uri · 0..1
    pub resource: Element<String>,
    /// `SubscriptionTopic.canFilterBy.filterParameter` · string · 1..1
    pub filter_parameter: Element<String>,
    /// `SubscriptionTopic.canFilterBy.filterDefinition` · uri · 0..1
    pub filter_definition: Element<String>,
    /// `SubscriptionTopic.canFilterBy.comparator` · code · 0..*
    pub comparator: Vec<Element<SearchComparator>>,
    /// `SubscriptionTopic.canFilterBy.modifier` · code · 0..*
    pub modifier: Vec<Element<SearchModifierCode>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubscriptionTopicCanFilterBy, SUBSCRIPTION_TOPIC_CAN_FILTER_BY, [id, extension,
    modifier_extension, description, resource, filter_parameter, filter_definition,
    comparator, modifier]
);
/// The definition of `SubscriptionTopic.canFilterBy`.
pub static SUBSCRIPTION_TOPIC_CAN_FILTER_BY: TypeDef = TypeDef {
    name: "SubscriptionTopicCanFilterBy",
    path: "SubscriptionTopic.canFilterBy",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION_2,
        summary("resource", 0, 1, OF_URI),
        summary("filterParameter", 1, 1, OF_STRING),
        summary("filterDefinition", 0, 1, OF_URI),
        one("comparator", 0, 0, OF_CODE).codes(&SEARCH_COMPARATOR),
        one("modifier", 0, 0, OF_CODE).codes(&SEARCH_MODIFIER_CODE),
    ],
    keys: Lazy::new(),
};
/// `SubscriptionTopic.notificationShape`
pub struct SubscriptionTopicNotificationShape {
    /// `SubscriptionTopic.notificationShape.id` · string · 0..1
    pub id: Option<String>,
    /// `SubscriptionTopic.notificationShape.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubscriptionTopic.notificationShape.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubscriptionTopic.notificationShape.resource` · uri · 1..1
    pub resource: Element<String>,
    /// `SubscriptionTopic.notificationShape.include` · string · 0..*
    pub include: Vec<Element<String>>,
    /// `SubscriptionTopic.notificationShape.revInclude` · string · 0..*
    pub rev_include: Vec<Element<String>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubscriptionTopicNotificationShape, SUBSCRIPTION_TOPIC_NOTIFICATION_SHAPE, [id,
    extension, modifier_extension, resource, include, rev_include]
);
/// The definition of `SubscriptionTopic.notificationShape`.
pub static SUBSCRIPTION_TOPIC_NOTIFICATION_SHAPE: TypeDef = TypeDef {
    name: "SubscriptionTopicNotificationShape",
    path: "SubscriptionTopic.notificationShape",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("resource", 1, 1, OF_URI),
        summary("include", 0, 0, OF_STRING),
        summary("revInclude", 0, 0, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER_QUERY_CRITERIA_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".previous", TEXT),
    column(".resultForCreate", TEXT),
    column(".current", TEXT),
    column(".resultForDelete", TEXT),
    column(".requireBoth", BOOLEAN),
];
pub(crate) static SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".resource", TEXT),
    column(".supportedInteraction", TEXTS),
    column(
        ".queryCriteria",
        within(&SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER_QUERY_CRITERIA_COLUMNS),
    ),
    column(".fhirPathCriteria", TEXT),
];
pub(crate) static SUBSCRIPTION_TOPIC_EVENT_TRIGGER_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".event", CODEABLE_CONCEPT_STRUCT),
    column(".resource", TEXT),
];
pub(crate) static SUBSCRIPTION_TOPIC_CAN_FILTER_BY_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".resource", TEXT),
    column(".filterParameter", TEXT),
    column(".filterDefinition", TEXT),
    column(".comparator", TEXTS),
    column(".modifier", TEXTS),
];
pub(crate) static SUBSCRIPTION_TOPIC_NOTIFICATION_SHAPE_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".resource", TEXT),
    column(".include", TEXTS),
    column(".revInclude", TEXTS),
];
/// The table `subscription_topic`.
pub static SUBSCRIPTION_TOPIC_TABLE: TableDef = TableDef {
    name: "subscription_topic",
    doc: "One row for each SubscriptionTopic.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("SubscriptionTopic.resourceType", TEXT),
        column("SubscriptionTopic.id", TEXT),
        column("SubscriptionTopic.meta", META_STRUCT),
        column("SubscriptionTopic.implicitRules", TEXT),
        column("SubscriptionTopic.language", TEXT),
        column("SubscriptionTopic.text", NARRATIVE_STRUCT),
        column("SubscriptionTopic.contained", TEXTS),
        column("SubscriptionTopic.extension", EXTENSION_TEXTS),
        column("SubscriptionTopic.modifierExtension", EXTENSION_TEXTS),
        column("SubscriptionTopic.url", TEXT),
        column("SubscriptionTopic.identifier", IDENTIFIER_LIST),
        column("SubscriptionTopic.version", TEXT),
        column("SubscriptionTopic.versionAlgorithmString", TEXT),
        column("SubscriptionTopic.versionAlgorithmCoding", CODING_STRUCT),
        column("SubscriptionTopic.name", TEXT),
        column("SubscriptionTopic.title", TEXT),
        column("SubscriptionTopic.derivedFrom", TEXTS),
        column("SubscriptionTopic.status", TEXT),
        column("SubscriptionTopic.experimental", BOOLEAN),
        column("SubscriptionTopic.date", TEXT),
        derived("__date_start", TIMESTAMP, "SubscriptionTopic.date"),
        derived("__date_end", TIMESTAMP, "SubscriptionTopic.date"),
        column("SubscriptionTopic.publisher", TEXT),
        column("SubscriptionTopic.contact", CONTACT_DETAIL_LIST),
        column("SubscriptionTopic.description", TEXT),
        column("SubscriptionTopic.useContext", USAGE_CONTEXT_LIST),
        column("SubscriptionTopic.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("SubscriptionTopic.purpose", TEXT),
        column("SubscriptionTopic.copyright", TEXT),
        column("SubscriptionTopic.copyrightLabel", TEXT),
        column("SubscriptionTopic.approvalDate", TEXT),
        derived("__approvalDate_start", TIMESTAMP, "SubscriptionTopic.approvalDate"),
        derived("__approvalDate_end", TIMESTAMP, "SubscriptionTopic.approvalDate"),
        column("SubscriptionTopic.lastReviewDate", TEXT),
        derived("__lastReviewDate_start", TIMESTAMP, "SubscriptionTopic.lastReviewDate"),
        derived("__lastReviewDate_end", TIMESTAMP, "SubscriptionTopic.lastReviewDate"),
        column("SubscriptionTopic.effectivePeriod", PERIOD_STRUCT),
        column(
            "SubscriptionTopic.resourceTrigger",
            list(&within(&SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER_COLUMNS)),
        ),
        column(
            "SubscriptionTopic.eventTrigger",
            list(&within(&SUBSCRIPTION_TOPIC_EVENT_TRIGGER_COLUMNS)),
        ),
        column(
            "SubscriptionTopic.canFilterBy",
            list(&within(&SUBSCRIPTION_TOPIC_CAN_FILTER_BY_COLUMNS)),
        ),
        column(
            "SubscriptionTopic.notificationShape",
            list(&within(&SUBSCRIPTION_TOPIC_NOTIFICATION_SHAPE_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "SubscriptionTopic.meta.lastUpdated"),
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
