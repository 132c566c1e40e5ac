// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    SUBSCRIPTION_CHANNEL_TYPE, SUBSCRIPTION_STATUS_CODES, SubscriptionChannelType,
    SubscriptionStatusCodes,
};
use super::super::datatypes::{ContactPoint, Element, Extension, Meta, Narrative};
use super::super::resources::Resource;
use super::super::shared::{
    CONTACT_POINT_LIST, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_TEXT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CONTACT_POINT, TYPE_COLUMN_2,
};
use crate::shorthand::*;
/// `Subscription`
pub struct Subscription {
    /// `Subscription.id` · id · 0..1
    pub id: Element<String>,
    /// `Subscription.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Subscription.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Subscription.language` · code · 0..1
    pub language: Element<String>,
    /// `Subscription.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Subscription.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Subscription.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Subscription.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Subscription.status` · code · 1..1
    pub status: Element<SubscriptionStatusCodes>,
    /// `Subscription.contact` · ContactPoint · 0..*
    pub contact: Vec<ContactPoint>,
    /// `Subscription.end` · instant · 0..1
    pub end: Element<Instant>,
    /// `Subscription.reason` · string · 1..1
    pub reason: Element<String>,
    /// `Subscription.criteria` · string · 1..1
    pub criteria: Element<String>,
    /// `Subscription.error` · string · 0..1
    pub error: Element<String>,
    /// `Subscription.channel` · SubscriptionChannel · 1..1
    pub channel: Option<Box<SubscriptionChannel>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Subscription, SUBSCRIPTION, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, status, contact, end, reason, criteria, error,
    channel]
);
/// The definition of `Subscription`.
pub static SUBSCRIPTION: TypeDef = TypeDef {
    name: "Subscription",
    path: "Subscription",
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
        summary("status", 1, 1, OF_CODE).codes(&SUBSCRIPTION_STATUS_CODES).modifier(),
        summary("contact", 0, 0, OF_CONTACT_POINT),
        summary("end", 0, 1, OF_INSTANT),
        summary("reason", 1, 1, OF_STRING),
        summary("criteria", 1, 1, OF_STRING),
        summary("error", 0, 1, OF_STRING),
        summary("channel", 1, 1, of(&SUBSCRIPTION_CHANNEL)),
    ],
    keys: Lazy::new(),
};
/// `Subscription.channel`
pub struct SubscriptionChannel {
    /// `Subscription.channel.id` · string · 0..1
    pub id: Option<String>,
    /// `Subscription.channel.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Subscription.channel.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Subscription.channel.type` · code · 1..1
    pub type_: Element<SubscriptionChannelType>,
    /// `Subscription.channel.endpoint` · url · 0..1
    pub endpoint: Element<String>,
    /// `Subscription.channel.payload` · code · 0..1
    pub payload: Element<String>,
    /// `Subscription.channel.header` · string · 0..*
    pub header: Vec<Element<String>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubscriptionChannel, SUBSCRIPTION_CHANNEL, [id, extension, modifier_extension, type_,
    endpoint, payload, header]
);
/// The definition of `Subscription.channel`.
pub static SUBSCRIPTION_CHANNEL: TypeDef = TypeDef {
    name: "SubscriptionChannel",
    path: "Subscription.channel",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("type", 1, 1, OF_CODE).codes(&SUBSCRIPTION_CHANNEL_TYPE),
        summary("endpoint", 0, 1, OF_URL),
        summary("payload", 0, 1, OF_CODE),
        summary("header", 0, 0, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSCRIPTION_CHANNEL_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    column(".endpoint", TEXT),
    column(".payload", TEXT),
    column(".header", TEXTS),
];
/// The table `subscription`.
pub static SUBSCRIPTION_TABLE: TableDef = TableDef {
    name: "subscription",
    doc: "One row for each Subscription.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Subscription.resourceType", TEXT),
        column("Subscription.id", TEXT),
        column("Subscription.meta", META_STRUCT),
        column("Subscription.implicitRules", TEXT),
        column("Subscription.language", TEXT),
        column("Subscription.text", NARRATIVE_STRUCT),
        column("Subscription.contained", TEXTS),
        column("Subscription.extension", EXTENSION_TEXTS),
        column("Subscription.modifierExtension", EXTENSION_TEXTS),
        column("Subscription.status", TEXT),
        column("Subscription.contact", CONTACT_POINT_LIST),
        column("Subscription.end", TEXT),
        derived("__end_start", TIMESTAMP, "Subscription.end"),
        derived("__end_end", TIMESTAMP, "Subscription.end"),
        column("Subscription.reason", TEXT),
        column("Subscription.criteria", TEXT),
        column("Subscription.error", TEXT),
        column("Subscription.channel", within(&SUBSCRIPTION_CHANNEL_COLUMNS)),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Subscription.meta.lastUpdated"),
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
