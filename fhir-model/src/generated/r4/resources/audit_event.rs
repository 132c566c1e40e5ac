// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    AUDIT_EVENT_ACTION, AUDIT_EVENT_AGENT_NETWORK_TYPE, AUDIT_EVENT_OUTCOME,
    AuditEventAction, AuditEventAgentNetworkType, AuditEventOutcome,
};
use super::super::datatypes::{
    CodeableConcept, Coding, Element, Extension, Meta, Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODING_LIST, CODING_STRUCT, DESCRIPTION_COLUMN,
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_DESCRIPTION, HAS_EXTENSION, HAS_ID, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_TEXT, HAS_TYPE, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NAME_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_CODING, OF_PERIOD, OF_REFERENCE, PERIOD_STRUCT, REFERENCE_STRUCT_2, TYPE_COLUMN,
    TYPE_COLUMN_2, VALUE_STRING_COLUMN,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        summary("type", 1, 1, OF_CODING),
        summary("subtype", 0, 0, OF_CODING),
        summary("action", 0, 1, OF_CODE).codes(&AUDIT_EVENT_ACTION),
        one("period", 0, 1, OF_PERIOD),
        summary("recorded", 1, 1, OF_INSTANT),
        summary("outcome", 0, 1, OF_CODE).codes(&AUDIT_EVENT_OUTCOME),
        summary("outcomeDesc", 0, 1, OF_STRING),
        summary("purposeOfEvent", 0, 0, OF_CODEABLE_CONCEPT),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE,
        one("role", 0, 0, OF_CODEABLE_CONCEPT),
        summary("who", 0, 1, OF_REFERENCE)
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
        one("location", 0, 1, OF_REFERENCE).to(&["Location"]),
        one("policy", 0, 0, OF_URI),
        one("media", 0, 1, OF_CODING),
        one("network", 0, 1, of(&AUDIT_EVENT_AGENT_NETWORK)),
        one("purposeOfUse", 0, 0, OF_CODEABLE_CONCEPT),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("site", 0, 1, OF_STRING),
        summary("observer", 1, 1, OF_REFERENCE)
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
        one("type", 0, 0, OF_CODING),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("what", 0, 1, OF_REFERENCE),
        one("type", 0, 1, OF_CODING),
        one("role", 0, 1, OF_CODING),
        one("lifecycle", 0, 1, OF_CODING),
        one("securityLabel", 0, 0, OF_CODING),
        HAS_NAME,
        HAS_DESCRIPTION,
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
    #[doc = " `AuditEvent.entity.detail.value[x]`"] AuditEventEntityDetailValue,
    [String(Element < String >), Base64Binary(Element < String >)]
);
/// The definition of `AuditEvent.entity.detail`.
pub static AUDIT_EVENT_ENTITY_DETAIL: TypeDef = TypeDef {
    name: "AuditEventEntityDetail",
    path: "AuditEvent.entity.detail",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
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
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".address", TEXT),
    TYPE_COLUMN_2,
];
pub(crate) static AUDIT_EVENT_AGENT_COLUMNS: [ColumnDef; 14] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".role", CODEABLE_CONCEPT_LIST),
    column(".who", REFERENCE_STRUCT_2),
    column(".altId", TEXT),
    NAME_COLUMN,
    column(".requestor", BOOLEAN),
    column(".location", REFERENCE_STRUCT_2),
    column(".policy", TEXTS),
    column(".media", CODING_STRUCT),
    column(".network", within(&AUDIT_EVENT_AGENT_NETWORK_COLUMNS)),
    column(".purposeOfUse", CODEABLE_CONCEPT_LIST),
];
pub(crate) static AUDIT_EVENT_SOURCE_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".site", TEXT),
    column(".observer", REFERENCE_STRUCT_2),
    column(".type", CODING_LIST),
];
pub(crate) static AUDIT_EVENT_ENTITY_DETAIL_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    VALUE_STRING_COLUMN,
    column(".valueBase64Binary", TEXT),
];
pub(crate) static AUDIT_EVENT_ENTITY_COLUMNS: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".what", REFERENCE_STRUCT_2),
    column(".type", CODING_STRUCT),
    column(".role", CODING_STRUCT),
    column(".lifecycle", CODING_STRUCT),
    column(".securityLabel", CODING_LIST),
    NAME_COLUMN,
    DESCRIPTION_COLUMN,
    column(".query", TEXT),
    column(".detail", list(&within(&AUDIT_EVENT_ENTITY_DETAIL_COLUMNS))),
];
/// The table `audit_event`.
pub static AUDIT_EVENT_TABLE: TableDef = TableDef {
    name: "audit_event",
    doc: "One row for each AuditEvent.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("AuditEvent.resourceType", TEXT),
        column("AuditEvent.id", TEXT),
        column("AuditEvent.meta", META_STRUCT),
        column("AuditEvent.implicitRules", TEXT),
        column("AuditEvent.language", TEXT),
        column("AuditEvent.text", NARRATIVE_STRUCT),
        column("AuditEvent.contained", TEXTS),
        column("AuditEvent.extension", EXTENSION_TEXTS),
        column("AuditEvent.modifierExtension", EXTENSION_TEXTS),
        column("AuditEvent.type", CODING_STRUCT),
        column("AuditEvent.subtype", CODING_LIST),
        column("AuditEvent.action", TEXT),
        column("AuditEvent.period", PERIOD_STRUCT),
        column("AuditEvent.recorded", TEXT),
        derived("__recorded_start", TIMESTAMP, "AuditEvent.recorded"),
        derived("__recorded_end", TIMESTAMP, "AuditEvent.recorded"),
        column("AuditEvent.outcome", TEXT),
        column("AuditEvent.outcomeDesc", TEXT),
        column("AuditEvent.purposeOfEvent", CODEABLE_CONCEPT_LIST),
        column("AuditEvent.agent", list(&within(&AUDIT_EVENT_AGENT_COLUMNS))),
        column("AuditEvent.source", within(&AUDIT_EVENT_SOURCE_COLUMNS)),
        column("AuditEvent.entity", list(&within(&AUDIT_EVENT_ENTITY_COLUMNS))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "AuditEvent.meta.lastUpdated"),
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
