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
#[derive(Default)]
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
    Subscription, SUBSCRIPTION, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language,
    4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => status, 9 =>
    contact, 10 => end, 11 => reason, 12 => criteria, 13 => error, 14 => channel]
);
/// The definition of `Subscription`.
pub static SUBSCRIPTION: TypeDef = TypeDef {
    name: "Subscription",
    path: "Subscription",
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
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&SUBSCRIPTION_STATUS_CODES)
            .summary()
            .modifier(),
        one("contact", 0, 0, Ty::Type(&CONTACT_POINT)).summary(),
        one("end", 0, 1, Ty::Primitive(Primitive::Instant)).summary(),
        one("reason", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("criteria", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("error", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("channel", 1, 1, Ty::Type(&SUBSCRIPTION_CHANNEL)).summary(),
    ],
    keys: Lazy::new(),
};
/// `Subscription.channel`
#[derive(Default)]
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
    SubscriptionChannel, SUBSCRIPTION_CHANNEL, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => type_, 4 => endpoint, 5 => payload, 6 => header]
);
/// The definition of `Subscription.channel`.
pub static SUBSCRIPTION_CHANNEL: TypeDef = TypeDef {
    name: "SubscriptionChannel",
    path: "Subscription.channel",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&SUBSCRIPTION_CHANNEL_TYPE)
            .summary(),
        one("endpoint", 0, 1, Ty::Primitive(Primitive::Url)).summary(),
        one("payload", 0, 1, Ty::Primitive(Primitive::Code)).summary(),
        one("header", 0, 0, Ty::Primitive(Primitive::String)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSCRIPTION_CHANNEL_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", TEXT, ".type", ""),
    column("endpoint", TEXT, ".endpoint", ""),
    column("payload", TEXT, ".payload", ""),
    column("header", list(&TEXT), ".header", ""),
];
/// The table `subscription`.
pub static SUBSCRIPTION_TABLE: TableDef = TableDef {
    name: "subscription",
    doc: "One row for each Subscription.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Subscription.resourceType", ""),
        column("id", TEXT, "Subscription.id", ""),
        column("meta", within(&META_COLUMNS), "Subscription.meta", ""),
        column("implicitRules", TEXT, "Subscription.implicitRules", ""),
        column("language", TEXT, "Subscription.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Subscription.text", ""),
        column("contained", list(&TEXT), "Subscription.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Subscription.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Subscription.modifierExtension",
            "",
        ),
        column("status", TEXT, "Subscription.status", ""),
        column(
            "contact",
            list(&within(&CONTACT_POINT_COLUMNS)),
            "Subscription.contact",
            "",
        ),
        column("end", TEXT, "Subscription.end", ""),
        column("__end_start", TIMESTAMP, "Subscription.end", ""),
        column("__end_end", TIMESTAMP, "Subscription.end", ""),
        column("reason", TEXT, "Subscription.reason", ""),
        column("criteria", TEXT, "Subscription.criteria", ""),
        column("error", TEXT, "Subscription.error", ""),
        column(
            "channel",
            within(&SUBSCRIPTION_CHANNEL_COLUMNS),
            "Subscription.channel",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Subscription.meta.lastUpdated",
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
