// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    SUBSCRIPTION_NOTIFICATION_TYPE, SUBSCRIPTION_STATUS_CODES,
    SubscriptionNotificationType, SubscriptionStatusCodes,
};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Meta, Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_TEXT, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_REFERENCE, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("status", 0, 1, OF_CODE).codes(&SUBSCRIPTION_STATUS_CODES),
        summary("type", 1, 1, OF_CODE).codes(&SUBSCRIPTION_NOTIFICATION_TYPE).modifier(),
        summary("eventsSinceSubscriptionStart", 0, 1, OF_INTEGER64),
        one("notificationEvent", 0, 0, of(&SUBSCRIPTION_STATUS_NOTIFICATION_EVENT)),
        summary("subscription", 1, 1, OF_REFERENCE).to(&["Subscription"]),
        summary("topic", 0, 1, OF_CANONICAL).to(&["SubscriptionTopic"]),
        summary("error", 0, 0, OF_CODEABLE_CONCEPT),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("eventNumber", 1, 1, OF_INTEGER64),
        one("timestamp", 0, 1, OF_INSTANT),
        one("focus", 0, 1, OF_REFERENCE),
        one("additionalContext", 0, 0, OF_REFERENCE),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSCRIPTION_STATUS_NOTIFICATION_EVENT_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".eventNumber", INT64),
    column(".timestamp", TEXT),
    derived("__timestamp_start", TIMESTAMP, ".timestamp"),
    derived("__timestamp_end", TIMESTAMP, ".timestamp"),
    column(".focus", REFERENCE_STRUCT_2),
    column(".additionalContext", REFERENCE_LIST_2),
];
/// The table `subscription_status`.
pub static SUBSCRIPTION_STATUS_TABLE: TableDef = TableDef {
    name: "subscription_status",
    doc: "One row for each SubscriptionStatus.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("SubscriptionStatus.resourceType", TEXT),
        column("SubscriptionStatus.id", TEXT),
        column("SubscriptionStatus.meta", META_STRUCT),
        column("SubscriptionStatus.implicitRules", TEXT),
        column("SubscriptionStatus.language", TEXT),
        column("SubscriptionStatus.text", NARRATIVE_STRUCT),
        column("SubscriptionStatus.contained", TEXTS),
        column("SubscriptionStatus.extension", EXTENSION_TEXTS),
        column("SubscriptionStatus.modifierExtension", EXTENSION_TEXTS),
        column("SubscriptionStatus.status", TEXT),
        column("SubscriptionStatus.type", TEXT),
        column("SubscriptionStatus.eventsSinceSubscriptionStart", INT64),
        column(
            "SubscriptionStatus.notificationEvent",
            list(&within(&SUBSCRIPTION_STATUS_NOTIFICATION_EVENT_COLUMNS)),
        ),
        column("SubscriptionStatus.subscription", REFERENCE_STRUCT_2),
        column("SubscriptionStatus.topic", TEXT),
        column("SubscriptionStatus.error", CODEABLE_CONCEPT_LIST),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "SubscriptionStatus.meta.lastUpdated"),
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
