// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CRITERIA_NOT_EXISTS_BEHAVIOR, CriteriaNotExistsBehavior, INTERACTION_TRIGGER,
    InteractionTrigger, PUBLICATION_STATUS, PublicationStatus,
    SUBSCRIPTION_SEARCH_MODIFIER, SubscriptionSearchModifier,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS,
    CodeableConcept, ContactDetail, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, USAGE_CONTEXT,
    USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `SubscriptionTopic`
#[derive(Default)]
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
    SubscriptionTopic, SUBSCRIPTION_TOPIC, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    url, 9 => identifier, 10 => version, 11 => title, 12 => derived_from, 13 => status,
    14 => experimental, 15 => date, 16 => publisher, 17 => contact, 18 => description, 19
    => use_context, 20 => jurisdiction, 21 => purpose, 22 => copyright, 23 =>
    approval_date, 24 => last_review_date, 25 => effective_period, 26 =>
    resource_trigger, 27 => event_trigger, 28 => can_filter_by, 29 => notification_shape]
);
/// The definition of `SubscriptionTopic`.
pub static SUBSCRIPTION_TOPIC: TypeDef = TypeDef {
    name: "SubscriptionTopic",
    path: "SubscriptionTopic",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("url", 1, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("version", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("title", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("derivedFrom", 0, 0, Ty::Primitive(Primitive::Canonical))
            .to(&["SubscriptionTopic"])
            .summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PUBLICATION_STATUS)
            .summary()
            .modifier(),
        one("experimental", 0, 1, Ty::Primitive(Primitive::Boolean))
            .summary()
            .modifier(),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("publisher", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("contact", 0, 0, Ty::Type(&CONTACT_DETAIL)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("useContext", 0, 0, Ty::Type(&USAGE_CONTEXT)).summary(),
        one("jurisdiction", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("purpose", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("copyright", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("approvalDate", 0, 1, Ty::Primitive(Primitive::Date)),
        one("lastReviewDate", 0, 1, Ty::Primitive(Primitive::Date)),
        one("effectivePeriod", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("resourceTrigger", 0, 0, Ty::Type(&SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER))
            .summary(),
        one("eventTrigger", 0, 0, Ty::Type(&SUBSCRIPTION_TOPIC_EVENT_TRIGGER)).summary(),
        one("canFilterBy", 0, 0, Ty::Type(&SUBSCRIPTION_TOPIC_CAN_FILTER_BY)).summary(),
        one("notificationShape", 0, 0, Ty::Type(&SUBSCRIPTION_TOPIC_NOTIFICATION_SHAPE))
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `SubscriptionTopic.resourceTrigger`
#[derive(Default)]
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
    SubscriptionTopicResourceTrigger, SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => description, 4 => resource, 5 =>
    supported_interaction, 6 => query_criteria, 7 => fhir_path_criteria]
);
/// The definition of `SubscriptionTopic.resourceTrigger`.
pub static SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER: TypeDef = TypeDef {
    name: "SubscriptionTopicResourceTrigger",
    path: "SubscriptionTopic.resourceTrigger",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("resource", 1, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("supportedInteraction", 0, 0, Ty::Primitive(Primitive::Code))
            .codes(&INTERACTION_TRIGGER)
            .summary(),
        one(
                "queryCriteria",
                0,
                1,
                Ty::Type(&SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER_QUERY_CRITERIA),
            )
            .summary(),
        one("fhirPathCriteria", 0, 1, Ty::Primitive(Primitive::String)).summary(),
    ],
    keys: Lazy::new(),
};
/// `SubscriptionTopic.resourceTrigger.queryCriteria`
#[derive(Default)]
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
    SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER_QUERY_CRITERIA, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => previous, 4 => result_for_create, 5 => current, 6 =>
    result_for_delete, 7 => require_both]
);
/// The definition of `SubscriptionTopic.resourceTrigger.queryCriteria`.
pub static SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER_QUERY_CRITERIA: TypeDef = TypeDef {
    name: "SubscriptionTopicResourceTriggerQueryCriteria",
    path: "SubscriptionTopic.resourceTrigger.queryCriteria",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("previous", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("resultForCreate", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&CRITERIA_NOT_EXISTS_BEHAVIOR)
            .summary(),
        one("current", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("resultForDelete", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&CRITERIA_NOT_EXISTS_BEHAVIOR)
            .summary(),
        one("requireBoth", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
    ],
    keys: Lazy::new(),
};
/// `SubscriptionTopic.eventTrigger`
#[derive(Default)]
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
    SubscriptionTopicEventTrigger, SUBSCRIPTION_TOPIC_EVENT_TRIGGER, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => description, 4 => event, 5 => resource]
);
/// The definition of `SubscriptionTopic.eventTrigger`.
pub static SUBSCRIPTION_TOPIC_EVENT_TRIGGER: TypeDef = TypeDef {
    name: "SubscriptionTopicEventTrigger",
    path: "SubscriptionTopic.eventTrigger",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("event", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("resource", 1, 1, Ty::Primitive(Primitive::Uri)).summary(),
    ],
    keys: Lazy::new(),
};
/// `SubscriptionTopic.canFilterBy`
#[derive(Default)]
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
    /// `SubscriptionTopic.canFilterBy.modifier` · code · 0..*
    pub modifier: Vec<Element<SubscriptionSearchModifier>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubscriptionTopicCanFilterBy, SUBSCRIPTION_TOPIC_CAN_FILTER_BY, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => description, 4 => resource, 5 =>
    filter_parameter, 6 => filter_definition, 7 => modifier]
);
/// The definition of `SubscriptionTopic.canFilterBy`.
pub static SUBSCRIPTION_TOPIC_CAN_FILTER_BY: TypeDef = TypeDef {
    name: "SubscriptionTopicCanFilterBy",
    path: "SubscriptionTopic.canFilterBy",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("resource", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("filterParameter", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("filterDefinition", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("modifier", 0, 0, Ty::Primitive(Primitive::Code))
            .codes(&SUBSCRIPTION_SEARCH_MODIFIER)
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `SubscriptionTopic.notificationShape`
#[derive(Default)]
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
    SubscriptionTopicNotificationShape, SUBSCRIPTION_TOPIC_NOTIFICATION_SHAPE, [0 => id,
    1 => extension, 2 => modifier_extension, 3 => resource, 4 => include, 5 =>
    rev_include]
);
/// The definition of `SubscriptionTopic.notificationShape`.
pub static SUBSCRIPTION_TOPIC_NOTIFICATION_SHAPE: TypeDef = TypeDef {
    name: "SubscriptionTopicNotificationShape",
    path: "SubscriptionTopic.notificationShape",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("resource", 1, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("include", 0, 0, Ty::Primitive(Primitive::String)).summary(),
        one("revInclude", 0, 0, Ty::Primitive(Primitive::String)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER_QUERY_CRITERIA_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("previous", TEXT, ".previous", ""),
    column("resultForCreate", TEXT, ".resultForCreate", ""),
    column("current", TEXT, ".current", ""),
    column("resultForDelete", TEXT, ".resultForDelete", ""),
    column("requireBoth", BOOLEAN, ".requireBoth", ""),
];
pub(crate) static SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("description", TEXT, ".description", ""),
    column("resource", TEXT, ".resource", ""),
    column("supportedInteraction", list(&TEXT), ".supportedInteraction", ""),
    column(
        "queryCriteria",
        within(&SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER_QUERY_CRITERIA_COLUMNS),
        ".queryCriteria",
        "",
    ),
    column("fhirPathCriteria", TEXT, ".fhirPathCriteria", ""),
];
pub(crate) static SUBSCRIPTION_TOPIC_EVENT_TRIGGER_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("description", TEXT, ".description", ""),
    column("event", within(&CODEABLE_CONCEPT_COLUMNS), ".event", ""),
    column("resource", TEXT, ".resource", ""),
];
pub(crate) static SUBSCRIPTION_TOPIC_CAN_FILTER_BY_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("description", TEXT, ".description", ""),
    column("resource", TEXT, ".resource", ""),
    column("filterParameter", TEXT, ".filterParameter", ""),
    column("filterDefinition", TEXT, ".filterDefinition", ""),
    column("modifier", list(&TEXT), ".modifier", ""),
];
pub(crate) static SUBSCRIPTION_TOPIC_NOTIFICATION_SHAPE_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("resource", TEXT, ".resource", ""),
    column("include", list(&TEXT), ".include", ""),
    column("revInclude", list(&TEXT), ".revInclude", ""),
];
/// The table `subscription_topic`.
pub static SUBSCRIPTION_TOPIC_TABLE: TableDef = TableDef {
    name: "subscription_topic",
    doc: "One row for each SubscriptionTopic.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "SubscriptionTopic.resourceType", ""),
        column("id", TEXT, "SubscriptionTopic.id", ""),
        column("meta", within(&META_COLUMNS), "SubscriptionTopic.meta", ""),
        column("implicitRules", TEXT, "SubscriptionTopic.implicitRules", ""),
        column("language", TEXT, "SubscriptionTopic.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "SubscriptionTopic.text", ""),
        column("contained", list(&TEXT), "SubscriptionTopic.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "SubscriptionTopic.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "SubscriptionTopic.modifierExtension",
            "",
        ),
        column("url", TEXT, "SubscriptionTopic.url", ""),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "SubscriptionTopic.identifier",
            "",
        ),
        column("version", TEXT, "SubscriptionTopic.version", ""),
        column("title", TEXT, "SubscriptionTopic.title", ""),
        column("derivedFrom", list(&TEXT), "SubscriptionTopic.derivedFrom", ""),
        column("status", TEXT, "SubscriptionTopic.status", ""),
        column("experimental", BOOLEAN, "SubscriptionTopic.experimental", ""),
        column("date", TEXT, "SubscriptionTopic.date", ""),
        column("__date_start", TIMESTAMP, "SubscriptionTopic.date", ""),
        column("__date_end", TIMESTAMP, "SubscriptionTopic.date", ""),
        column("publisher", TEXT, "SubscriptionTopic.publisher", ""),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "SubscriptionTopic.contact",
            "",
        ),
        column("description", TEXT, "SubscriptionTopic.description", ""),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "SubscriptionTopic.useContext",
            "",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "SubscriptionTopic.jurisdiction",
            "",
        ),
        column("purpose", TEXT, "SubscriptionTopic.purpose", ""),
        column("copyright", TEXT, "SubscriptionTopic.copyright", ""),
        column("approvalDate", TEXT, "SubscriptionTopic.approvalDate", ""),
        column("__approvalDate_start", TIMESTAMP, "SubscriptionTopic.approvalDate", ""),
        column("__approvalDate_end", TIMESTAMP, "SubscriptionTopic.approvalDate", ""),
        column("lastReviewDate", TEXT, "SubscriptionTopic.lastReviewDate", ""),
        column(
            "__lastReviewDate_start",
            TIMESTAMP,
            "SubscriptionTopic.lastReviewDate",
            "",
        ),
        column(
            "__lastReviewDate_end",
            TIMESTAMP,
            "SubscriptionTopic.lastReviewDate",
            "",
        ),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "SubscriptionTopic.effectivePeriod",
            "",
        ),
        column(
            "resourceTrigger",
            list(&within(&SUBSCRIPTION_TOPIC_RESOURCE_TRIGGER_COLUMNS)),
            "SubscriptionTopic.resourceTrigger",
            "",
        ),
        column(
            "eventTrigger",
            list(&within(&SUBSCRIPTION_TOPIC_EVENT_TRIGGER_COLUMNS)),
            "SubscriptionTopic.eventTrigger",
            "",
        ),
        column(
            "canFilterBy",
            list(&within(&SUBSCRIPTION_TOPIC_CAN_FILTER_BY_COLUMNS)),
            "SubscriptionTopic.canFilterBy",
            "",
        ),
        column(
            "notificationShape",
            list(&within(&SUBSCRIPTION_TOPIC_NOTIFICATION_SHAPE_COLUMNS)),
            "SubscriptionTopic.notificationShape",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "SubscriptionTopic.meta.lastUpdated",
            "When the server last changed it",
        ),
        column(
            "_full_url",
            TEXT,
            "Bundle.entry.fullUrl",
            "The address by which the entry of its Bundle names it",
        ),
        column("_source_file", TEXT, "", "The file it was read from"),
        column("_resource_index", INT64, "", "Resources before it in the file"),
        column("_byte_offset", INT64, "", "Bytes before it in the file"),
        column("_rescued_data", TEXT, "", "What no column holds, JSON by path"),
    ],
};
