// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    SUBSCRIPTION_NOTIFICATION_TYPE, SUBSCRIPTION_STATUS_CODES,
    SubscriptionNotificationType, SubscriptionStatusCodes,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
    REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `SubscriptionStatus`
pub struct SubscriptionStatus {
    /// `SubscriptionStatus.id` · id · 0..1
    pub id: Element<String>,
    /// `SubscriptionStatus.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `SubscriptionStatus.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `SubscriptionStatus.language` · code · 0..1
    pub language: Element<String>,
    /// `SubscriptionStatus.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `SubscriptionStatus.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `SubscriptionStatus.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubscriptionStatus.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubscriptionStatus.status` · code · 0..1
    pub status: Element<SubscriptionStatusCodes>,
    /// `SubscriptionStatus.type` · code · 1..1
    pub type_: Element<SubscriptionNotificationType>,
    /// `SubscriptionStatus.eventsSinceSubscriptionStart` · integer64 · 0..1
    pub events_since_subscription_start: Element<i64>,
    /// `SubscriptionStatus.notificationEvent` · SubscriptionStatusNotificationEvent · 0..*
    pub notification_event: Vec<SubscriptionStatusNotificationEvent>,
    /// `SubscriptionStatus.subscription` · Reference to Subscription · 1..1
    pub subscription: Option<Box<Reference>>,
    /// `SubscriptionStatus.topic` · canonical to SubscriptionTopic · 0..1
    pub topic: Element<String>,
    /// `SubscriptionStatus.error` · CodeableConcept · 0..*
    pub error: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubscriptionStatus, SUBSCRIPTION_STATUS, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, status, type_,
    events_since_subscription_start, notification_event, subscription, topic, error]
);
/// The definition of `SubscriptionStatus`.
pub static SUBSCRIPTION_STATUS: TypeDef = TypeDef {
    name: "SubscriptionStatus",
    path: "SubscriptionStatus",
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
        summary("status", 0, 1, OF_CODE).codes(&SUBSCRIPTION_STATUS_CODES),
        summary("type", 1, 1, OF_CODE).codes(&SUBSCRIPTION_NOTIFICATION_TYPE).modifier(),
        summary("eventsSinceSubscriptionStart", 0, 1, OF_INTEGER64),
        one("notificationEvent", 0, 0, of(&SUBSCRIPTION_STATUS_NOTIFICATION_EVENT)),
        summary("subscription", 1, 1, of(&REFERENCE)).to(&["Subscription"]),
        summary("topic", 0, 1, OF_CANONICAL).to(&["SubscriptionTopic"]),
        summary("error", 0, 0, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `SubscriptionStatus.notificationEvent`
pub struct SubscriptionStatusNotificationEvent {
    /// `SubscriptionStatus.notificationEvent.id` · string · 0..1
    pub id: Option<String>,
    /// `SubscriptionStatus.notificationEvent.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubscriptionStatus.notificationEvent.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubscriptionStatus.notificationEvent.eventNumber` · integer64 · 1..1
    pub event_number: Element<i64>,
    /// `SubscriptionStatus.notificationEvent.timestamp` · instant · 0..1
    pub timestamp: Element<Instant>,
    /// `SubscriptionStatus.notificationEvent.focus` · Reference · 0..1
    pub focus: Option<Box<Reference>>,
    /// `SubscriptionStatus.notificationEvent.additionalContext` · Reference · 0..*
    pub additional_context: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubscriptionStatusNotificationEvent, SUBSCRIPTION_STATUS_NOTIFICATION_EVENT, [id,
    extension, modifier_extension, event_number, timestamp, focus, additional_context]
);
/// The definition of `SubscriptionStatus.notificationEvent`.
pub static SUBSCRIPTION_STATUS_NOTIFICATION_EVENT: TypeDef = TypeDef {
    name: "SubscriptionStatusNotificationEvent",
    path: "SubscriptionStatus.notificationEvent",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("eventNumber", 1, 1, OF_INTEGER64),
        one("timestamp", 0, 1, OF_INSTANT),
        one("focus", 0, 1, of(&REFERENCE)),
        one("additionalContext", 0, 0, of(&REFERENCE)),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSCRIPTION_STATUS_NOTIFICATION_EVENT_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("eventNumber", INT64, ".eventNumber"),
    column("timestamp", TEXT, ".timestamp"),
    column("__timestamp_start", TIMESTAMP, ".timestamp"),
    column("__timestamp_end", TIMESTAMP, ".timestamp"),
    column("focus", within(&REFERENCE_COLUMNS_2), ".focus"),
    column(
        "additionalContext",
        list(&within(&REFERENCE_COLUMNS_2)),
        ".additionalContext",
    ),
];
/// The table `subscription_status`.
pub static SUBSCRIPTION_STATUS_TABLE: TableDef = TableDef {
    name: "subscription_status",
    doc: "One row for each SubscriptionStatus.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "SubscriptionStatus.resourceType"),
        column("id", TEXT, "SubscriptionStatus.id"),
        column("meta", within(&META_COLUMNS), "SubscriptionStatus.meta"),
        column("implicitRules", TEXT, "SubscriptionStatus.implicitRules"),
        column("language", TEXT, "SubscriptionStatus.language"),
        column("text", within(&NARRATIVE_COLUMNS), "SubscriptionStatus.text"),
        column("contained", TEXTS, "SubscriptionStatus.contained"),
        column("extension", EXTENSION_TEXTS, "SubscriptionStatus.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "SubscriptionStatus.modifierExtension",
        ),
        column("status", TEXT, "SubscriptionStatus.status"),
        column("type", TEXT, "SubscriptionStatus.type"),
        column(
            "eventsSinceSubscriptionStart",
            INT64,
            "SubscriptionStatus.eventsSinceSubscriptionStart",
        ),
        column(
            "notificationEvent",
            list(&within(&SUBSCRIPTION_STATUS_NOTIFICATION_EVENT_COLUMNS)),
            "SubscriptionStatus.notificationEvent",
        ),
        column(
            "subscription",
            within(&REFERENCE_COLUMNS_2),
            "SubscriptionStatus.subscription",
        ),
        column("topic", TEXT, "SubscriptionStatus.topic"),
        column(
            "error",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "SubscriptionStatus.error",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "SubscriptionStatus.meta.lastUpdated"),
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
