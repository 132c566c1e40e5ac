// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    SEARCH_COMPARATOR, SEARCH_MODIFIER_CODE, SUBSCRIPTION_PAYLOAD_CONTENT,
    SUBSCRIPTION_STATUS_CODES, SearchComparator, SearchModifierCode,
    SubscriptionPayloadContent, SubscriptionStatusCodes,
};
use super::super::datatypes::{
    Coding, ContactPoint, Element, Extension, Identifier, Meta, Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODING_STRUCT, CONTACT_POINT_LIST, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION,
    HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_NAME, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NAME_COLUMN, NARRATIVE_STRUCT, OF_CODING,
    OF_CONTACT_POINT, OF_REFERENCE, REFERENCE_STRUCT_2, VALUE_COLUMN,
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        HAS_NAME,
        summary("status", 1, 1, OF_CODE).codes(&SUBSCRIPTION_STATUS_CODES).modifier(),
        summary("topic", 1, 1, OF_CANONICAL).to(&["SubscriptionTopic"]),
        summary("contact", 0, 0, OF_CONTACT_POINT),
        summary("end", 0, 1, OF_INSTANT),
        summary("managingEntity", 0, 1, OF_REFERENCE)
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
        summary("channelType", 1, 1, OF_CODING),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("name", 1, 1, OF_STRING),
        one("value", 1, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSCRIPTION_FILTER_BY_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".resourceType", TEXT),
    column(".filterParameter", TEXT),
    column(".comparator", TEXT),
    column(".modifier", TEXT),
    VALUE_COLUMN,
];
pub(crate) static SUBSCRIPTION_PARAMETER_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    VALUE_COLUMN,
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
        column("Subscription.identifier", IDENTIFIER_LIST),
        column("Subscription.name", TEXT),
        column("Subscription.status", TEXT),
        column("Subscription.topic", TEXT),
        column("Subscription.contact", CONTACT_POINT_LIST),
        column("Subscription.end", TEXT),
        derived("__end_start", TIMESTAMP, "Subscription.end"),
        derived("__end_end", TIMESTAMP, "Subscription.end"),
        column("Subscription.managingEntity", REFERENCE_STRUCT_2),
        column("Subscription.reason", TEXT),
        column("Subscription.filterBy", list(&within(&SUBSCRIPTION_FILTER_BY_COLUMNS))),
        column("Subscription.channelType", CODING_STRUCT),
        column("Subscription.endpoint", TEXT),
        column("Subscription.parameter", list(&within(&SUBSCRIPTION_PARAMETER_COLUMNS))),
        column("Subscription.heartbeatPeriod", INT32),
        column("Subscription.timeout", INT32),
        column("Subscription.contentType", TEXT),
        column("Subscription.content", TEXT),
        column("Subscription.maxCount", INT32),
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
