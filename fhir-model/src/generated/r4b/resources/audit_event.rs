// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    AUDIT_EVENT_ACTION, AUDIT_EVENT_AGENT_NETWORK_TYPE, AUDIT_EVENT_OUTCOME,
    AuditEventAction, AuditEventAgentNetworkType, AuditEventOutcome,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CodeableConcept,
    Coding, EXTENSION, Element, Extension, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `AuditEvent`
pub struct AuditEvent {
    /// `AuditEvent.id` · id · 0..1
    pub id: Element<String>,
    /// `AuditEvent.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `AuditEvent.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `AuditEvent.language` · code · 0..1
    pub language: Element<String>,
    /// `AuditEvent.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `AuditEvent.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `AuditEvent.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AuditEvent.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AuditEvent.type` · Coding · 1..1
    pub type_: Option<Box<Coding>>,
    /// `AuditEvent.subtype` · Coding · 0..*
    pub subtype: Vec<Coding>,
    /// `AuditEvent.action` · code · 0..1
    pub action: Element<AuditEventAction>,
    /// `AuditEvent.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `AuditEvent.recorded` · instant · 1..1
    pub recorded: Element<Instant>,
    /// `AuditEvent.outcome` · code · 0..1
    pub outcome: Element<AuditEventOutcome>,
    /// `AuditEvent.outcomeDesc` · string · 0..1
    pub outcome_desc: Element<String>,
    /// `AuditEvent.purposeOfEvent` · CodeableConcept · 0..*
    pub purpose_of_event: Vec<CodeableConcept>,
    /// `AuditEvent.agent` · AuditEventAgent · 1..*
    pub agent: Vec<AuditEventAgent>,
    /// `AuditEvent.source` · AuditEventSource · 1..1
    pub source: Option<Box<AuditEventSource>>,
    /// `AuditEvent.entity` · AuditEventEntity · 0..*
    pub entity: Vec<AuditEventEntity>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AuditEvent, AUDIT_EVENT, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, type_, subtype, action, period, recorded, outcome,
    outcome_desc, purpose_of_event, agent, source, entity]
);
/// The definition of `AuditEvent`.
pub static AUDIT_EVENT: TypeDef = TypeDef {
    name: "AuditEvent",
    path: "AuditEvent",
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
        summary("type", 1, 1, of(&CODING)),
        summary("subtype", 0, 0, of(&CODING)),
        summary("action", 0, 1, OF_CODE).codes(&AUDIT_EVENT_ACTION),
        one("period", 0, 1, of(&PERIOD)),
        summary("recorded", 1, 1, OF_INSTANT),
        summary("outcome", 0, 1, OF_CODE).codes(&AUDIT_EVENT_OUTCOME),
        summary("outcomeDesc", 0, 1, OF_STRING),
        summary("purposeOfEvent", 0, 0, of(&CODEABLE_CONCEPT)),
        one("agent", 1, 0, of(&AUDIT_EVENT_AGENT)),
        one("source", 1, 1, of(&AUDIT_EVENT_SOURCE)),
        one("entity", 0, 0, of(&AUDIT_EVENT_ENTITY)),
    ],
    keys: Lazy::new(),
};
/// `AuditEvent.agent`
pub struct AuditEventAgent {
    /// `AuditEvent.agent.id` · string · 0..1
    pub id: Option<String>,
    /// `AuditEvent.agent.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AuditEvent.agent.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AuditEvent.agent.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `AuditEvent.agent.role` · CodeableConcept · 0..*
    pub role: Vec<CodeableConcept>,
    /// `AuditEvent.agent.who` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub who: Option<Box<Reference>>,
    /// `AuditEvent.agent.altId` · string · 0..1
    pub alt_id: Element<String>,
    /// `AuditEvent.agent.name` · string · 0..1
    pub name: Element<String>,
    /// `AuditEvent.agent.requestor` · boolean · 1..1
    pub requestor: Element<bool>,
    /// `AuditEvent.agent.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `AuditEvent.agent.policy` · uri · 0..*
    pub policy: Vec<Element<String>>,
    /// `AuditEvent.agent.media` · Coding · 0..1
    pub media: Option<Box<Coding>>,
    /// `AuditEvent.agent.network` · AuditEventAgentNetwork · 0..1
    pub network: Option<Box<AuditEventAgentNetwork>>,
    /// `AuditEvent.agent.purposeOfUse` · CodeableConcept · 0..*
    pub purpose_of_use: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AuditEventAgent, AUDIT_EVENT_AGENT, [id, extension, modifier_extension, type_, role,
    who, alt_id, name, requestor, location, policy, media, network, purpose_of_use]
);
/// The definition of `AuditEvent.agent`.
pub static AUDIT_EVENT_AGENT: TypeDef = TypeDef {
    name: "AuditEventAgent",
    path: "AuditEvent.agent",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("role", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("who", 0, 1, of(&REFERENCE))
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("altId", 0, 1, OF_STRING),
        one("name", 0, 1, OF_STRING),
        summary("requestor", 1, 1, OF_BOOLEAN),
        one("location", 0, 1, of(&REFERENCE)).to(&["Location"]),
        one("policy", 0, 0, OF_URI),
        one("media", 0, 1, of(&CODING)),
        one("network", 0, 1, of(&AUDIT_EVENT_AGENT_NETWORK)),
        one("purposeOfUse", 0, 0, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `AuditEvent.agent.network`
pub struct AuditEventAgentNetwork {
    /// `AuditEvent.agent.network.id` · string · 0..1
    pub id: Option<String>,
    /// `AuditEvent.agent.network.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AuditEvent.agent.network.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AuditEvent.agent.network.address` · string · 0..1
    pub address: Element<String>,
    /// `AuditEvent.agent.network.type` · code · 0..1
    pub type_: Element<AuditEventAgentNetworkType>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AuditEventAgentNetwork, AUDIT_EVENT_AGENT_NETWORK, [id, extension,
    modifier_extension, address, type_]
);
/// The definition of `AuditEvent.agent.network`.
pub static AUDIT_EVENT_AGENT_NETWORK: TypeDef = TypeDef {
    name: "AuditEventAgentNetwork",
    path: "AuditEvent.agent.network",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("address", 0, 1, OF_STRING),
        one("type", 0, 1, OF_CODE).codes(&AUDIT_EVENT_AGENT_NETWORK_TYPE),
    ],
    keys: Lazy::new(),
};
/// `AuditEvent.source`
pub struct AuditEventSource {
    /// `AuditEvent.source.id` · string · 0..1
    pub id: Option<String>,
    /// `AuditEvent.source.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AuditEvent.source.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AuditEvent.source.site` · string · 0..1
    pub site: Element<String>,
    /// `AuditEvent.source.observer` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
    pub observer: Option<Box<Reference>>,
    /// `AuditEvent.source.type` · Coding · 0..*
    pub type_: Vec<Coding>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AuditEventSource, AUDIT_EVENT_SOURCE, [id, extension, modifier_extension, site,
    observer, type_]
);
/// The definition of `AuditEvent.source`.
pub static AUDIT_EVENT_SOURCE: TypeDef = TypeDef {
    name: "AuditEventSource",
    path: "AuditEvent.source",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("site", 0, 1, OF_STRING),
        summary("observer", 1, 1, of(&REFERENCE))
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("type", 0, 0, of(&CODING)),
    ],
    keys: Lazy::new(),
};
/// `AuditEvent.entity`
pub struct AuditEventEntity {
    /// `AuditEvent.entity.id` · string · 0..1
    pub id: Option<String>,
    /// `AuditEvent.entity.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AuditEvent.entity.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AuditEvent.entity.what` · Reference · 0..1
    pub what: Option<Box<Reference>>,
    /// `AuditEvent.entity.type` · Coding · 0..1
    pub type_: Option<Box<Coding>>,
    /// `AuditEvent.entity.role` · Coding · 0..1
    pub role: Option<Box<Coding>>,
    /// `AuditEvent.entity.lifecycle` · Coding · 0..1
    pub lifecycle: Option<Box<Coding>>,
    /// `AuditEvent.entity.securityLabel` · Coding · 0..*
    pub security_label: Vec<Coding>,
    /// `AuditEvent.entity.name` · string · 0..1
    pub name: Element<String>,
    /// `AuditEvent.entity.description` · string · 0..1
    pub description: Element<String>,
    /// `AuditEvent.entity.query` · base64Binary · 0..1
    pub query: Element<String>,
    /// `AuditEvent.entity.detail` · AuditEventEntityDetail · 0..*
    pub detail: Vec<AuditEventEntityDetail>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AuditEventEntity, AUDIT_EVENT_ENTITY, [id, extension, modifier_extension, what,
    type_, role, lifecycle, security_label, name, description, query, detail]
);
/// The definition of `AuditEvent.entity`.
pub static AUDIT_EVENT_ENTITY: TypeDef = TypeDef {
    name: "AuditEventEntity",
    path: "AuditEvent.entity",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("what", 0, 1, of(&REFERENCE)),
        one("type", 0, 1, of(&CODING)),
        one("role", 0, 1, of(&CODING)),
        one("lifecycle", 0, 1, of(&CODING)),
        one("securityLabel", 0, 0, of(&CODING)),
        summary("name", 0, 1, OF_STRING),
        one("description", 0, 1, OF_STRING),
        summary("query", 0, 1, OF_BASE64_BINARY),
        one("detail", 0, 0, of(&AUDIT_EVENT_ENTITY_DETAIL)),
    ],
    keys: Lazy::new(),
};
/// `AuditEvent.entity.detail`
pub struct AuditEventEntityDetail {
    /// `AuditEvent.entity.detail.id` · string · 0..1
    pub id: Option<String>,
    /// `AuditEvent.entity.detail.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AuditEvent.entity.detail.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AuditEvent.entity.detail.type` · string · 1..1
    pub type_: Element<String>,
    /// `AuditEvent.entity.detail.value[x]` · string, base64Binary · 1..1
    pub value: Option<AuditEventEntityDetailValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AuditEventEntityDetail, AUDIT_EVENT_ENTITY_DETAIL, [id, extension,
    modifier_extension, type_, value]
);
choice!(
    #[doc = " `AuditEvent.entity.detail.value[x]`"] AuditEventEntityDetailValue, [0 =>
    String(Element < String >), 1 => Base64Binary(Element < String >)]
);
/// The definition of `AuditEvent.entity.detail`.
pub static AUDIT_EVENT_ENTITY_DETAIL: TypeDef = TypeDef {
    name: "AuditEventEntityDetail",
    path: "AuditEvent.entity.detail",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 1, 1, OF_STRING),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueString", OF_STRING),
                alternative("valueBase64Binary", OF_BASE64_BINARY),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static AUDIT_EVENT_AGENT_NETWORK_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("address", TEXT, ".address"),
    column("type", TEXT, ".type"),
];
pub(crate) static AUDIT_EVENT_AGENT_COLUMNS: [ColumnDef; 14] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("role", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".role"),
    column("who", within(&REFERENCE_COLUMNS_2), ".who"),
    column("altId", TEXT, ".altId"),
    column("name", TEXT, ".name"),
    column("requestor", BOOLEAN, ".requestor"),
    column("location", within(&REFERENCE_COLUMNS_2), ".location"),
    column("policy", TEXTS, ".policy"),
    column("media", within(&CODING_COLUMNS), ".media"),
    column("network", within(&AUDIT_EVENT_AGENT_NETWORK_COLUMNS), ".network"),
    column("purposeOfUse", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".purposeOfUse"),
];
pub(crate) static AUDIT_EVENT_SOURCE_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("site", TEXT, ".site"),
    column("observer", within(&REFERENCE_COLUMNS_2), ".observer"),
    column("type", list(&within(&CODING_COLUMNS)), ".type"),
];
pub(crate) static AUDIT_EVENT_ENTITY_DETAIL_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", TEXT, ".type"),
    column("valueString", TEXT, ".valueString"),
    column("valueBase64Binary", TEXT, ".valueBase64Binary"),
];
pub(crate) static AUDIT_EVENT_ENTITY_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("what", within(&REFERENCE_COLUMNS_2), ".what"),
    column("type", within(&CODING_COLUMNS), ".type"),
    column("role", within(&CODING_COLUMNS), ".role"),
    column("lifecycle", within(&CODING_COLUMNS), ".lifecycle"),
    column("securityLabel", list(&within(&CODING_COLUMNS)), ".securityLabel"),
    column("name", TEXT, ".name"),
    column("description", TEXT, ".description"),
    column("query", TEXT, ".query"),
    column("detail", list(&within(&AUDIT_EVENT_ENTITY_DETAIL_COLUMNS)), ".detail"),
];
/// The table `audit_event`.
pub static AUDIT_EVENT_TABLE: TableDef = TableDef {
    name: "audit_event",
    doc: "One row for each AuditEvent.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "AuditEvent.resourceType"),
        column("id", TEXT, "AuditEvent.id"),
        column("meta", within(&META_COLUMNS), "AuditEvent.meta"),
        column("implicitRules", TEXT, "AuditEvent.implicitRules"),
        column("language", TEXT, "AuditEvent.language"),
        column("text", within(&NARRATIVE_COLUMNS), "AuditEvent.text"),
        column("contained", TEXTS, "AuditEvent.contained"),
        column("extension", EXTENSION_TEXTS, "AuditEvent.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "AuditEvent.modifierExtension"),
        column("type", within(&CODING_COLUMNS), "AuditEvent.type"),
        column("subtype", list(&within(&CODING_COLUMNS)), "AuditEvent.subtype"),
        column("action", TEXT, "AuditEvent.action"),
        column("period", within(&PERIOD_COLUMNS), "AuditEvent.period"),
        column("recorded", TEXT, "AuditEvent.recorded"),
        column("__recorded_start", TIMESTAMP, "AuditEvent.recorded"),
        column("__recorded_end", TIMESTAMP, "AuditEvent.recorded"),
        column("outcome", TEXT, "AuditEvent.outcome"),
        column("outcomeDesc", TEXT, "AuditEvent.outcomeDesc"),
        column(
            "purposeOfEvent",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "AuditEvent.purposeOfEvent",
        ),
        column("agent", list(&within(&AUDIT_EVENT_AGENT_COLUMNS)), "AuditEvent.agent"),
        column("source", within(&AUDIT_EVENT_SOURCE_COLUMNS), "AuditEvent.source"),
        column(
            "entity",
            list(&within(&AUDIT_EVENT_ENTITY_COLUMNS)),
            "AuditEvent.entity",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "AuditEvent.meta.lastUpdated"),
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
