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
#[derive(Default)]
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
    AuditEvent, AUDIT_EVENT, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4
    => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => type_, 9 =>
    subtype, 10 => action, 11 => period, 12 => recorded, 13 => outcome, 14 =>
    outcome_desc, 15 => purpose_of_event, 16 => agent, 17 => source, 18 => entity]
);
/// The definition of `AuditEvent`.
pub static AUDIT_EVENT: TypeDef = TypeDef {
    name: "AuditEvent",
    path: "AuditEvent",
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
        one("type", 1, 1, Ty::Type(&CODING)).summary(),
        one("subtype", 0, 0, Ty::Type(&CODING)).summary(),
        one("action", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&AUDIT_EVENT_ACTION)
            .summary(),
        one("period", 0, 1, Ty::Type(&PERIOD)),
        one("recorded", 1, 1, Ty::Primitive(Primitive::Instant)).summary(),
        one("outcome", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&AUDIT_EVENT_OUTCOME)
            .summary(),
        one("outcomeDesc", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("purposeOfEvent", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("agent", 1, 0, Ty::Type(&AUDIT_EVENT_AGENT)),
        one("source", 1, 1, Ty::Type(&AUDIT_EVENT_SOURCE)),
        one("entity", 0, 0, Ty::Type(&AUDIT_EVENT_ENTITY)),
    ],
    keys: Lazy::new(),
};
/// `AuditEvent.agent`
#[derive(Default)]
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
    AuditEventAgent, AUDIT_EVENT_AGENT, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => type_, 4 => role, 5 => who, 6 => alt_id, 7 => name, 8 =>
    requestor, 9 => location, 10 => policy, 11 => media, 12 => network, 13 =>
    purpose_of_use]
);
/// The definition of `AuditEvent.agent`.
pub static AUDIT_EVENT_AGENT: TypeDef = TypeDef {
    name: "AuditEventAgent",
    path: "AuditEvent.agent",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("role", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("who", 0, 1, Ty::Type(&REFERENCE))
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            )
            .summary(),
        one("altId", 0, 1, Ty::Primitive(Primitive::String)),
        one("name", 0, 1, Ty::Primitive(Primitive::String)),
        one("requestor", 1, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("location", 0, 1, Ty::Type(&REFERENCE)).to(&["Location"]),
        one("policy", 0, 0, Ty::Primitive(Primitive::Uri)),
        one("media", 0, 1, Ty::Type(&CODING)),
        one("network", 0, 1, Ty::Type(&AUDIT_EVENT_AGENT_NETWORK)),
        one("purposeOfUse", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `AuditEvent.agent.network`
#[derive(Default)]
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
    AuditEventAgentNetwork, AUDIT_EVENT_AGENT_NETWORK, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => address, 4 => type_]
);
/// The definition of `AuditEvent.agent.network`.
pub static AUDIT_EVENT_AGENT_NETWORK: TypeDef = TypeDef {
    name: "AuditEventAgentNetwork",
    path: "AuditEvent.agent.network",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("address", 0, 1, Ty::Primitive(Primitive::String)),
        one("type", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&AUDIT_EVENT_AGENT_NETWORK_TYPE),
    ],
    keys: Lazy::new(),
};
/// `AuditEvent.source`
#[derive(Default)]
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
    AuditEventSource, AUDIT_EVENT_SOURCE, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => site, 4 => observer, 5 => type_]
);
/// The definition of `AuditEvent.source`.
pub static AUDIT_EVENT_SOURCE: TypeDef = TypeDef {
    name: "AuditEventSource",
    path: "AuditEvent.source",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("site", 0, 1, Ty::Primitive(Primitive::String)),
        one("observer", 1, 1, Ty::Type(&REFERENCE))
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            )
            .summary(),
        one("type", 0, 0, Ty::Type(&CODING)),
    ],
    keys: Lazy::new(),
};
/// `AuditEvent.entity`
#[derive(Default)]
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
    AuditEventEntity, AUDIT_EVENT_ENTITY, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => what, 4 => type_, 5 => role, 6 => lifecycle, 7 =>
    security_label, 8 => name, 9 => description, 10 => query, 11 => detail]
);
/// The definition of `AuditEvent.entity`.
pub static AUDIT_EVENT_ENTITY: TypeDef = TypeDef {
    name: "AuditEventEntity",
    path: "AuditEvent.entity",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("what", 0, 1, Ty::Type(&REFERENCE)).summary(),
        one("type", 0, 1, Ty::Type(&CODING)),
        one("role", 0, 1, Ty::Type(&CODING)),
        one("lifecycle", 0, 1, Ty::Type(&CODING)),
        one("securityLabel", 0, 0, Ty::Type(&CODING)),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::String)),
        one("query", 0, 1, Ty::Primitive(Primitive::Base64Binary)).summary(),
        one("detail", 0, 0, Ty::Type(&AUDIT_EVENT_ENTITY_DETAIL)),
    ],
    keys: Lazy::new(),
};
/// `AuditEvent.entity.detail`
#[derive(Default)]
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
    AuditEventEntityDetail, AUDIT_EVENT_ENTITY_DETAIL, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => type_, 4 => value]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Primitive(Primitive::String)),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueString", Ty::Primitive(Primitive::String)),
                alternative("valueBase64Binary", Ty::Primitive(Primitive::Base64Binary)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static AUDIT_EVENT_AGENT_NETWORK_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("address", TEXT, ".address", ""),
    column("type", TEXT, ".type", ""),
];
pub(crate) static AUDIT_EVENT_AGENT_COLUMNS: [ColumnDef; 14] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("role", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".role", ""),
    column("who", within(&REFERENCE_COLUMNS_2), ".who", ""),
    column("altId", TEXT, ".altId", ""),
    column("name", TEXT, ".name", ""),
    column("requestor", BOOLEAN, ".requestor", ""),
    column("location", within(&REFERENCE_COLUMNS_2), ".location", ""),
    column("policy", list(&TEXT), ".policy", ""),
    column("media", within(&CODING_COLUMNS), ".media", ""),
    column("network", within(&AUDIT_EVENT_AGENT_NETWORK_COLUMNS), ".network", ""),
    column("purposeOfUse", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".purposeOfUse", ""),
];
pub(crate) static AUDIT_EVENT_SOURCE_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("site", TEXT, ".site", ""),
    column("observer", within(&REFERENCE_COLUMNS_2), ".observer", ""),
    column("type", list(&within(&CODING_COLUMNS)), ".type", ""),
];
pub(crate) static AUDIT_EVENT_ENTITY_DETAIL_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", TEXT, ".type", ""),
    column("valueString", TEXT, ".valueString", ""),
    column("valueBase64Binary", TEXT, ".valueBase64Binary", ""),
];
pub(crate) static AUDIT_EVENT_ENTITY_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("what", within(&REFERENCE_COLUMNS_2), ".what", ""),
    column("type", within(&CODING_COLUMNS), ".type", ""),
    column("role", within(&CODING_COLUMNS), ".role", ""),
    column("lifecycle", within(&CODING_COLUMNS), ".lifecycle", ""),
    column("securityLabel", list(&within(&CODING_COLUMNS)), ".securityLabel", ""),
    column("name", TEXT, ".name", ""),
    column("description", TEXT, ".description", ""),
    column("query", TEXT, ".query", ""),
    column("detail", list(&within(&AUDIT_EVENT_ENTITY_DETAIL_COLUMNS)), ".detail", ""),
];
/// The table `audit_event`.
pub static AUDIT_EVENT_TABLE: TableDef = TableDef {
    name: "audit_event",
    doc: "One row for each AuditEvent.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "AuditEvent.resourceType", ""),
        column("id", TEXT, "AuditEvent.id", ""),
        column("meta", within(&META_COLUMNS), "AuditEvent.meta", ""),
        column("implicitRules", TEXT, "AuditEvent.implicitRules", ""),
        column("language", TEXT, "AuditEvent.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "AuditEvent.text", ""),
        column("contained", list(&TEXT), "AuditEvent.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "AuditEvent.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "AuditEvent.modifierExtension",
            "",
        ),
        column("type", within(&CODING_COLUMNS), "AuditEvent.type", ""),
        column("subtype", list(&within(&CODING_COLUMNS)), "AuditEvent.subtype", ""),
        column("action", TEXT, "AuditEvent.action", ""),
        column("period", within(&PERIOD_COLUMNS), "AuditEvent.period", ""),
        column("recorded", TEXT, "AuditEvent.recorded", ""),
        column("__recorded_start", TIMESTAMP, "AuditEvent.recorded", ""),
        column("__recorded_end", TIMESTAMP, "AuditEvent.recorded", ""),
        column("outcome", TEXT, "AuditEvent.outcome", ""),
        column("outcomeDesc", TEXT, "AuditEvent.outcomeDesc", ""),
        column(
            "purposeOfEvent",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "AuditEvent.purposeOfEvent",
            "",
        ),
        column(
            "agent",
            list(&within(&AUDIT_EVENT_AGENT_COLUMNS)),
            "AuditEvent.agent",
            "",
        ),
        column("source", within(&AUDIT_EVENT_SOURCE_COLUMNS), "AuditEvent.source", ""),
        column(
            "entity",
            list(&within(&AUDIT_EVENT_ENTITY_COLUMNS)),
            "AuditEvent.entity",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "AuditEvent.meta.lastUpdated",
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
