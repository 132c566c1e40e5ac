// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    SUBSCRIPTION_CHANNEL_TYPE, SUBSCRIPTION_STATUS_CODES, SubscriptionChannelType,
    SubscriptionStatusCodes,
};
use super::super::datatypes::{
    CONTACT_POINT, CONTACT_POINT_COLUMNS, ContactPoint, EXTENSION, Element, Extension,
    META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("status", 1, 1, OF_CODE).codes(&SUBSCRIPTION_STATUS_CODES).modifier(),
        summary("contact", 0, 0, of(&CONTACT_POINT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 1, 1, OF_CODE).codes(&SUBSCRIPTION_CHANNEL_TYPE),
        summary("endpoint", 0, 1, OF_URL),
        summary("payload", 0, 1, OF_CODE),
        summary("header", 0, 0, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSCRIPTION_CHANNEL_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", TEXT, ".type"),
    column("endpoint", TEXT, ".endpoint"),
    column("payload", TEXT, ".payload"),
    column("header", TEXTS, ".header"),
];
/// The table `subscription`.
pub static SUBSCRIPTION_TABLE: TableDef = TableDef {
    name: "subscription",
    doc: "One row for each Subscription.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Subscription.resourceType"),
        column("id", TEXT, "Subscription.id"),
        column("meta", within(&META_COLUMNS), "Subscription.meta"),
        column("implicitRules", TEXT, "Subscription.implicitRules"),
        column("language", TEXT, "Subscription.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Subscription.text"),
        column("contained", TEXTS, "Subscription.contained"),
        column("extension", EXTENSION_TEXTS, "Subscription.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Subscription.modifierExtension"),
        column("status", TEXT, "Subscription.status"),
        column("contact", list(&within(&CONTACT_POINT_COLUMNS)), "Subscription.contact"),
        column("end", TEXT, "Subscription.end"),
        column("__end_start", TIMESTAMP, "Subscription.end"),
        column("__end_end", TIMESTAMP, "Subscription.end"),
        column("reason", TEXT, "Subscription.reason"),
        column("criteria", TEXT, "Subscription.criteria"),
        column("error", TEXT, "Subscription.error"),
        column("channel", within(&SUBSCRIPTION_CHANNEL_COLUMNS), "Subscription.channel"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Subscription.meta.lastUpdated"),
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
