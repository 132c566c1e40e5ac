// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    SEARCH_COMPARATOR, SEARCH_MODIFIER_CODE, SUBSCRIPTION_PAYLOAD_CONTENT,
    SUBSCRIPTION_STATUS_CODES, SearchComparator, SearchModifierCode,
    SubscriptionPayloadContent, SubscriptionStatusCodes,
};
use super::super::datatypes::{
    CODING, CODING_COLUMNS, CONTACT_POINT, CONTACT_POINT_COLUMNS, Coding, ContactPoint,
    EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META,
    META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
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
    /// `Subscription.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Subscription.name` · string · 0..1
    pub name: Element<String>,
    /// `Subscription.status` · code · 1..1
    pub status: Element<SubscriptionStatusCodes>,
    /// `Subscription.topic` · canonical to SubscriptionTopic · 1..1
    pub topic: Element<String>,
    /// `Subscription.contact` · ContactPoint · 0..*
    pub contact: Vec<ContactPoint>,
    /// `Subscription.end` · instant · 0..1
    pub end: Element<Instant>,
    /// `Subscription.managingEntity` · Reference to CareTeam, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub managing_entity: Option<Box<Reference>>,
    /// `Subscription.reason` · string · 0..1
    pub reason: Element<String>,
    /// `Subscription.filterBy` · SubscriptionFilterBy · 0..*
    pub filter_by: Vec<SubscriptionFilterBy>,
    /// `Subscription.channelType` · Coding · 1..1
    pub channel_type: Option<Box<Coding>>,
    /// `Subscription.endpoint` · url · 0..1
    pub endpoint: Element<String>,
    /// `Subscription.parameter` · SubscriptionParameter · 0..*
    pub parameter: Vec<SubscriptionParameter>,
    /// `Subscription.heartbeatPeriod` · unsignedInt · 0..1
    pub heartbeat_period: Element<u32>,
    /// `Subscription.timeout` · unsignedInt · 0..1
    pub timeout: Element<u32>,
    /// `Subscription.contentType` · code · 0..1
    pub content_type: Element<String>,
    /// `Subscription.content` · code · 0..1
    pub content: Element<SubscriptionPayloadContent>,
    /// `Subscription.maxCount` · positiveInt · 0..1
    pub max_count: Element<u32>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Subscription, SUBSCRIPTION, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, name, status, topic, contact, end,
    managing_entity, reason, filter_by, channel_type, endpoint, parameter,
    heartbeat_period, timeout, content_type, content, max_count]
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
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("name", 0, 1, OF_STRING),
        summary("status", 1, 1, OF_CODE).codes(&SUBSCRIPTION_STATUS_CODES).modifier(),
        summary("topic", 1, 1, OF_CANONICAL).to(&["SubscriptionTopic"]),
        summary("contact", 0, 0, of(&CONTACT_POINT)),
        summary("end", 0, 1, OF_INSTANT),
        summary("managingEntity", 0, 1, of(&REFERENCE))
            .to(
                &[
                    "CareTeam",
                    "HealthcareService",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        summary("reason", 0, 1, OF_STRING),
        summary("filterBy", 0, 0, of(&SUBSCRIPTION_FILTER_BY)),
        summary("channelType", 1, 1, of(&CODING)),
        summary("endpoint", 0, 1, OF_URL),
        one("parameter", 0, 0, of(&SUBSCRIPTION_PARAMETER)),
        summary("heartbeatPeriod", 0, 1, OF_UNSIGNED_INT),
        summary("timeout", 0, 1, OF_UNSIGNED_INT),
        summary("contentType", 0, 1, OF_CODE),
        summary("content", 0, 1, OF_CODE).codes(&SUBSCRIPTION_PAYLOAD_CONTENT),
        summary("maxCount", 0, 1, OF_POSITIVE_INT),
    ],
    keys: Lazy::new(),
};
/// `Subscription.filterBy`
pub struct SubscriptionFilterBy {
    /// `Subscription.filterBy.id` · string · 0..1
    pub id: Option<String>,
    /// `Subscription.filterBy.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Subscription.filterBy.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Subscription.filterBy.resourceType` · uri · 0..1
    pub resource_type: Element<String>,
    /// `Subscription.filterBy.filterParameter` · string · 1..1
    pub filter_parameter: Element<String>,
    /// `Subscription.filterBy.comparator` · code · 0..1
    pub comparator: Element<SearchComparator>,
    /// `Subscription.filterBy.modifier` · code · 0..1
    pub modifier: Element<SearchModifierCode>,
    /// `Subscription.filterBy.value` · string · 1..1
    pub value: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubscriptionFilterBy, SUBSCRIPTION_FILTER_BY, [id, extension, modifier_extension,
    resource_type, filter_parameter, comparator, modifier, value]
);
/// The definition of `Subscription.filterBy`.
pub static SUBSCRIPTION_FILTER_BY: TypeDef = TypeDef {
    name: "SubscriptionFilterBy",
    path: "Subscription.filterBy",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("resourceType", 0, 1, OF_URI),
        summary("filterParameter", 1, 1, OF_STRING),
        one("comparator", 0, 1, OF_CODE).codes(&SEARCH_COMPARATOR),
        one("modifier", 0, 1, OF_CODE).codes(&SEARCH_MODIFIER_CODE),
        summary("value", 1, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `Subscription.parameter`
pub struct SubscriptionParameter {
    /// `Subscription.parameter.id` · string · 0..1
    pub id: Option<String>,
    /// `Subscription.parameter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Subscription.parameter.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Subscription.parameter.name` · string · 1..1
    pub name: Element<String>,
    /// `Subscription.parameter.value` · string · 1..1
    pub value: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubscriptionParameter, SUBSCRIPTION_PARAMETER, [id, extension, modifier_extension,
    name, value]
);
/// The definition of `Subscription.parameter`.
pub static SUBSCRIPTION_PARAMETER: TypeDef = TypeDef {
    name: "SubscriptionParameter",
    path: "Subscription.parameter",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("name", 1, 1, OF_STRING),
        one("value", 1, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSCRIPTION_FILTER_BY_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("resourceType", TEXT, ".resourceType"),
    column("filterParameter", TEXT, ".filterParameter"),
    column("comparator", TEXT, ".comparator"),
    column("modifier", TEXT, ".modifier"),
    column("value", TEXT, ".value"),
];
pub(crate) static SUBSCRIPTION_PARAMETER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("name", TEXT, ".name"),
    column("value", TEXT, ".value"),
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
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Subscription.identifier",
        ),
        column("name", TEXT, "Subscription.name"),
        column("status", TEXT, "Subscription.status"),
        column("topic", TEXT, "Subscription.topic"),
        column("contact", list(&within(&CONTACT_POINT_COLUMNS)), "Subscription.contact"),
        column("end", TEXT, "Subscription.end"),
        column("__end_start", TIMESTAMP, "Subscription.end"),
        column("__end_end", TIMESTAMP, "Subscription.end"),
        column(
            "managingEntity",
            within(&REFERENCE_COLUMNS_2),
            "Subscription.managingEntity",
        ),
        column("reason", TEXT, "Subscription.reason"),
        column(
            "filterBy",
            list(&within(&SUBSCRIPTION_FILTER_BY_COLUMNS)),
            "Subscription.filterBy",
        ),
        column("channelType", within(&CODING_COLUMNS), "Subscription.channelType"),
        column("endpoint", TEXT, "Subscription.endpoint"),
        column(
            "parameter",
            list(&within(&SUBSCRIPTION_PARAMETER_COLUMNS)),
            "Subscription.parameter",
        ),
        column("heartbeatPeriod", INT32, "Subscription.heartbeatPeriod"),
        column("timeout", INT32, "Subscription.timeout"),
        column("contentType", TEXT, "Subscription.contentType"),
        column("content", TEXT, "Subscription.content"),
        column("maxCount", INT32, "Subscription.maxCount"),
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
