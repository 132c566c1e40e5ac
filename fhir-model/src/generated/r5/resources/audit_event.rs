// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    AUDIT_EVENT_ACTION, AUDIT_EVENT_SEVERITY, AuditEventAction, AuditEventSeverity,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CodeableConcept,
    Coding, EXTENSION, Element, Extension, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, QUANTITY,
    QUANTITY_COLUMNS, Quantity, RANGE, RANGE_COLUMNS, RATIO, RATIO_COLUMNS, REFERENCE,
    REFERENCE_COLUMNS_2, Range, Ratio, Reference,
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
    /// `AuditEvent.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `AuditEvent.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `AuditEvent.action` · code · 0..1
    pub action: Element<AuditEventAction>,
    /// `AuditEvent.severity` · code · 0..1
    pub severity: Element<AuditEventSeverity>,
    /// `AuditEvent.occurred[x]` · Period, dateTime · 0..1
    pub occurred: Option<AuditEventOccurred>,
    /// `AuditEvent.recorded` · instant · 1..1
    pub recorded: Element<Instant>,
    /// `AuditEvent.outcome` · AuditEventOutcome · 0..1
    pub outcome: Option<Box<AuditEventOutcome>>,
    /// `AuditEvent.authorization` · CodeableConcept · 0..*
    pub authorization: Vec<CodeableConcept>,
    /// `AuditEvent.basedOn` · Reference to CarePlan, DeviceRequest, ImmunizationRecommendation, MedicationRequest, NutritionOrder, ServiceRequest, Task · 0..*
    pub based_on: Vec<Reference>,
    /// `AuditEvent.patient` · Reference to Patient · 0..1
    pub patient: Option<Box<Reference>>,
    /// `AuditEvent.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
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
    extension, modifier_extension, category, code, action, severity, occurred, recorded,
    outcome, authorization, based_on, patient, encounter, agent, source, entity]
);
choice!(
    #[doc = " `AuditEvent.occurred[x]`"] AuditEventOccurred, [0 => Period(Box < Period
    >), 1 => DateTime(Element < DateTime >)]
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
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("code", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("action", 0, 1, OF_CODE).codes(&AUDIT_EVENT_ACTION),
        summary("severity", 0, 1, OF_CODE).codes(&AUDIT_EVENT_SEVERITY),
        choice(
            "occurred",
            0,
            1,
            &[
                alternative("occurredPeriod", of(&PERIOD)),
                alternative("occurredDateTime", OF_DATE_TIME),
            ],
        ),
        summary("recorded", 1, 1, OF_INSTANT),
        summary("outcome", 0, 1, of(&AUDIT_EVENT_OUTCOME)),
        summary("authorization", 0, 0, of(&CODEABLE_CONCEPT)),
        one("basedOn", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "CarePlan",
                    "DeviceRequest",
                    "ImmunizationRecommendation",
                    "MedicationRequest",
                    "NutritionOrder",
                    "ServiceRequest",
                    "Task",
                ],
            ),
        one("patient", 0, 1, of(&REFERENCE)).to(&["Patient"]),
        one("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        summary("agent", 1, 0, of(&AUDIT_EVENT_AGENT)),
        summary("source", 1, 1, of(&AUDIT_EVENT_SOURCE)),
        summary("entity", 0, 0, of(&AUDIT_EVENT_ENTITY)),
    ],
    keys: Lazy::new(),
};
/// `AuditEvent.outcome`
pub struct AuditEventOutcome {
    /// `AuditEvent.outcome.id` · string · 0..1
    pub id: Option<String>,
    /// `AuditEvent.outcome.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AuditEvent.outcome.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AuditEvent.outcome.code` · Coding · 1..1
    pub code: Option<Box<Coding>>,
    /// `AuditEvent.outcome.detail` · CodeableConcept · 0..*
    pub detail: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AuditEventOutcome, AUDIT_EVENT_OUTCOME, [id, extension, modifier_extension, code,
    detail]
);
/// The definition of `AuditEvent.outcome`.
pub static AUDIT_EVENT_OUTCOME: TypeDef = TypeDef {
    name: "AuditEventOutcome",
    path: "AuditEvent.outcome",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("code", 1, 1, of(&CODING)),
        summary("detail", 0, 0, of(&CODEABLE_CONCEPT)),
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
    /// `AuditEvent.agent.who` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
    pub who: Option<Box<Reference>>,
    /// `AuditEvent.agent.requestor` · boolean · 0..1
    pub requestor: Element<bool>,
    /// `AuditEvent.agent.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `AuditEvent.agent.policy` · uri · 0..*
    pub policy: Vec<Element<String>>,
    /// `AuditEvent.agent.network[x]` · Reference, uri, string to Endpoint · 0..1
    pub network: Option<AuditEventAgentNetwork>,
    /// `AuditEvent.agent.authorization` · CodeableConcept · 0..*
    pub authorization: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AuditEventAgent, AUDIT_EVENT_AGENT, [id, extension, modifier_extension, type_, role,
    who, requestor, location, policy, network, authorization]
);
choice!(
    #[doc = " `AuditEvent.agent.network[x]`"] AuditEventAgentNetwork, [0 => Reference(Box
    < Reference >), 1 => Uri(Element < String >), 2 => String(Element < String >)]
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
        summary("who", 1, 1, of(&REFERENCE))
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        summary("requestor", 0, 1, OF_BOOLEAN),
        one("location", 0, 1, of(&REFERENCE)).to(&["Location"]),
        one("policy", 0, 0, OF_URI),
        choice(
                "network",
                0,
                1,
                &[
                    alternative("networkReference", of(&REFERENCE)),
                    alternative("networkUri", OF_URI),
                    alternative("networkString", OF_STRING),
                ],
            )
            .to(&["Endpoint"]),
        one("authorization", 0, 0, of(&CODEABLE_CONCEPT)),
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
    /// `AuditEvent.source.site` · Reference to Location · 0..1
    pub site: Option<Box<Reference>>,
    /// `AuditEvent.source.observer` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
    pub observer: Option<Box<Reference>>,
    /// `AuditEvent.source.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
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
        one("site", 0, 1, of(&REFERENCE)).to(&["Location"]),
        summary("observer", 1, 1, of(&REFERENCE))
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("type", 0, 0, of(&CODEABLE_CONCEPT)),
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
    /// `AuditEvent.entity.role` · CodeableConcept · 0..1
    pub role: Option<Box<CodeableConcept>>,
    /// `AuditEvent.entity.securityLabel` · CodeableConcept · 0..*
    pub security_label: Vec<CodeableConcept>,
    /// `AuditEvent.entity.query` · base64Binary · 0..1
    pub query: Element<String>,
    /// `AuditEvent.entity.detail` · AuditEventEntityDetail · 0..*
    pub detail: Vec<AuditEventEntityDetail>,
    /// `AuditEvent.entity.agent` · AuditEventAgent · 0..*
    pub agent: Vec<AuditEventAgent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AuditEventEntity, AUDIT_EVENT_ENTITY, [id, extension, modifier_extension, what, role,
    security_label, query, detail, agent]
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
        one("role", 0, 1, of(&CODEABLE_CONCEPT)),
        one("securityLabel", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("query", 0, 1, OF_BASE64_BINARY),
        one("detail", 0, 0, of(&AUDIT_EVENT_ENTITY_DETAIL)),
        one("agent", 0, 0, of(&AUDIT_EVENT_AGENT)),
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
    /// `AuditEvent.entity.detail.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `AuditEvent.entity.detail.value[x]` · Quantity, CodeableConcept, string, boolean, integer, Range, Ratio, time, dateTime, Period, base64Binary · 1..1
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
    Quantity(Box < Quantity >), 1 => CodeableConcept(Box < CodeableConcept >), 2 =>
    String(Element < String >), 3 => Boolean(Element < bool >), 4 => Integer(Element <
    i32 >), 5 => Range(Box < Range >), 6 => Ratio(Box < Ratio >), 7 => Time(Element <
    Time >), 8 => DateTime(Element < DateTime >), 9 => Period(Box < Period >), 10 =>
    Base64Binary(Element < String >)]
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
        one("type", 1, 1, of(&CODEABLE_CONCEPT)),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueQuantity", of(&QUANTITY)),
                alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                alternative("valueString", OF_STRING),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueInteger", OF_INTEGER),
                alternative("valueRange", of(&RANGE)),
                alternative("valueRatio", of(&RATIO)),
                alternative("valueTime", OF_TIME),
                alternative("valueDateTime", OF_DATE_TIME),
                alternative("valuePeriod", of(&PERIOD)),
                alternative("valueBase64Binary", OF_BASE64_BINARY),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static AUDIT_EVENT_OUTCOME_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODING_COLUMNS), ".code"),
    column("detail", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".detail"),
];
pub(crate) static AUDIT_EVENT_AGENT_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("role", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".role"),
    column("who", within(&REFERENCE_COLUMNS_2), ".who"),
    column("requestor", BOOLEAN, ".requestor"),
    column("location", within(&REFERENCE_COLUMNS_2), ".location"),
    column("policy", TEXTS, ".policy"),
    column("networkReference", within(&REFERENCE_COLUMNS_2), ".networkReference"),
    column("networkUri", TEXT, ".networkUri"),
    column("networkString", TEXT, ".networkString"),
    column("authorization", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".authorization"),
];
pub(crate) static AUDIT_EVENT_SOURCE_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("site", within(&REFERENCE_COLUMNS_2), ".site"),
    column("observer", within(&REFERENCE_COLUMNS_2), ".observer"),
    column("type", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".type"),
];
pub(crate) static AUDIT_EVENT_ENTITY_DETAIL_COLUMNS: [ColumnDef; 17] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity"),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
    ),
    column("valueString", TEXT, ".valueString"),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
    column("valueInteger", INT32, ".valueInteger"),
    column("valueRange", within(&RANGE_COLUMNS), ".valueRange"),
    column("valueRatio", within(&RATIO_COLUMNS), ".valueRatio"),
    column("valueTime", TEXT, ".valueTime"),
    column("valueDateTime", TEXT, ".valueDateTime"),
    column("__valueDateTime_start", TIMESTAMP, ".valueDateTime"),
    column("__valueDateTime_end", TIMESTAMP, ".valueDateTime"),
    column("valuePeriod", within(&PERIOD_COLUMNS), ".valuePeriod"),
    column("valueBase64Binary", TEXT, ".valueBase64Binary"),
];
pub(crate) static AUDIT_EVENT_ENTITY_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("what", within(&REFERENCE_COLUMNS_2), ".what"),
    column("role", within(&CODEABLE_CONCEPT_COLUMNS), ".role"),
    column("securityLabel", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".securityLabel"),
    column("query", TEXT, ".query"),
    column("detail", list(&within(&AUDIT_EVENT_ENTITY_DETAIL_COLUMNS)), ".detail"),
    column("agent", list(&within(&AUDIT_EVENT_AGENT_COLUMNS)), ".agent"),
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
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "AuditEvent.category",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "AuditEvent.code"),
        column("action", TEXT, "AuditEvent.action"),
        column("severity", TEXT, "AuditEvent.severity"),
        column("occurredPeriod", within(&PERIOD_COLUMNS), "AuditEvent.occurredPeriod"),
        column("occurredDateTime", TEXT, "AuditEvent.occurredDateTime"),
        column("__occurredDateTime_start", TIMESTAMP, "AuditEvent.occurredDateTime"),
        column("__occurredDateTime_end", TIMESTAMP, "AuditEvent.occurredDateTime"),
        column("recorded", TEXT, "AuditEvent.recorded"),
        column("__recorded_start", TIMESTAMP, "AuditEvent.recorded"),
        column("__recorded_end", TIMESTAMP, "AuditEvent.recorded"),
        column("outcome", within(&AUDIT_EVENT_OUTCOME_COLUMNS), "AuditEvent.outcome"),
        column(
            "authorization",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "AuditEvent.authorization",
        ),
        column("basedOn", list(&within(&REFERENCE_COLUMNS_2)), "AuditEvent.basedOn"),
        column("patient", within(&REFERENCE_COLUMNS_2), "AuditEvent.patient"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "AuditEvent.encounter"),
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
