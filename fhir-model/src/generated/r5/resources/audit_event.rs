// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    AUDIT_EVENT_ACTION, AUDIT_EVENT_SEVERITY, AuditEventAction, AuditEventSeverity,
};
use super::super::datatypes::{
    CodeableConcept, Coding, Element, Extension, Meta, Narrative, Period, Quantity,
    Range, Ratio, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODING_STRUCT, EXTENSION_COLUMN,
    HAS_CATEGORY, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_TEXT, HAS_TYPE, HAS_TYPE_2,
    ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_CODING, OF_PERIOD, OF_QUANTITY, OF_RANGE, OF_RATIO,
    OF_REFERENCE, PERIOD_STRUCT, RANGE_STRUCT, RATIO_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2, TYPE_COLUMN, VALUE_BOOLEAN_COLUMN, VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_DATE_TIME_COLUMN, VALUE_INTEGER_COLUMN, VALUE_QUANTITY_COLUMN,
    VALUE_STRING_COLUMN, __VALUE_DATE_TIME_END_COLUMN, __VALUE_DATE_TIME_START_COLUMN,
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
    #[doc = " `AuditEvent.occurred[x]`"] AuditEventOccurred, [Period(Box < Period >),
    DateTime(Element < DateTime >)]
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
        HAS_MODIFIER_EXTENSION,
        HAS_CATEGORY,
        summary("code", 1, 1, OF_CODEABLE_CONCEPT),
        summary("action", 0, 1, OF_CODE).codes(&AUDIT_EVENT_ACTION),
        summary("severity", 0, 1, OF_CODE).codes(&AUDIT_EVENT_SEVERITY),
        choice(
            "occurred",
            0,
            1,
            &[
                alternative("occurredPeriod", OF_PERIOD),
                alternative("occurredDateTime", OF_DATE_TIME),
            ],
        ),
        summary("recorded", 1, 1, OF_INSTANT),
        summary("outcome", 0, 1, of(&AUDIT_EVENT_OUTCOME)),
        summary("authorization", 0, 0, OF_CODEABLE_CONCEPT),
        one("basedOn", 0, 0, OF_REFERENCE)
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
        one("patient", 0, 1, OF_REFERENCE).to(&["Patient"]),
        one("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("code", 1, 1, OF_CODING),
        summary("detail", 0, 0, OF_CODEABLE_CONCEPT),
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
    #[doc = " `AuditEvent.agent.network[x]`"] AuditEventAgentNetwork, [Reference(Box <
    Reference >), Uri(Element < String >), String(Element < String >)]
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
        summary("who", 1, 1, OF_REFERENCE)
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
        one("location", 0, 1, OF_REFERENCE).to(&["Location"]),
        one("policy", 0, 0, OF_URI),
        choice(
                "network",
                0,
                1,
                &[
                    alternative("networkReference", OF_REFERENCE),
                    alternative("networkUri", OF_URI),
                    alternative("networkString", OF_STRING),
                ],
            )
            .to(&["Endpoint"]),
        one("authorization", 0, 0, OF_CODEABLE_CONCEPT),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("site", 0, 1, OF_REFERENCE).to(&["Location"]),
        summary("observer", 1, 1, OF_REFERENCE)
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
        one("type", 0, 0, OF_CODEABLE_CONCEPT),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("what", 0, 1, OF_REFERENCE),
        one("role", 0, 1, OF_CODEABLE_CONCEPT),
        one("securityLabel", 0, 0, OF_CODEABLE_CONCEPT),
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
    #[doc = " `AuditEvent.entity.detail.value[x]`"] AuditEventEntityDetailValue,
    [Quantity(Box < Quantity >), CodeableConcept(Box < CodeableConcept >), String(Element
    < String >), Boolean(Element < bool >), Integer(Element < i32 >), Range(Box < Range
    >), Ratio(Box < Ratio >), Time(Element < Time >), DateTime(Element < DateTime >),
    Period(Box < Period >), Base64Binary(Element < String >)]
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
        HAS_TYPE_2,
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueQuantity", OF_QUANTITY),
                alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("valueString", OF_STRING),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueInteger", OF_INTEGER),
                alternative("valueRange", OF_RANGE),
                alternative("valueRatio", OF_RATIO),
                alternative("valueTime", OF_TIME),
                alternative("valueDateTime", OF_DATE_TIME),
                alternative("valuePeriod", OF_PERIOD),
                alternative("valueBase64Binary", OF_BASE64_BINARY),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static AUDIT_EVENT_OUTCOME_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".code", CODING_STRUCT),
    column(".detail", CODEABLE_CONCEPT_LIST),
];
pub(crate) static AUDIT_EVENT_AGENT_COLUMNS: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".role", CODEABLE_CONCEPT_LIST),
    column(".who", REFERENCE_STRUCT_2),
    column(".requestor", BOOLEAN),
    column(".location", REFERENCE_STRUCT_2),
    column(".policy", TEXTS),
    column(".networkReference", REFERENCE_STRUCT_2),
    column(".networkUri", TEXT),
    column(".networkString", TEXT),
    column(".authorization", CODEABLE_CONCEPT_LIST),
];
pub(crate) static AUDIT_EVENT_SOURCE_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".site", REFERENCE_STRUCT_2),
    column(".observer", REFERENCE_STRUCT_2),
    column(".type", CODEABLE_CONCEPT_LIST),
];
pub(crate) static AUDIT_EVENT_ENTITY_DETAIL_COLUMNS: [ColumnDef; 17] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    VALUE_QUANTITY_COLUMN,
    VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_STRING_COLUMN,
    VALUE_BOOLEAN_COLUMN,
    VALUE_INTEGER_COLUMN,
    column(".valueRange", RANGE_STRUCT),
    column(".valueRatio", RATIO_STRUCT),
    column(".valueTime", TEXT),
    VALUE_DATE_TIME_COLUMN,
    __VALUE_DATE_TIME_START_COLUMN,
    __VALUE_DATE_TIME_END_COLUMN,
    column(".valuePeriod", PERIOD_STRUCT),
    column(".valueBase64Binary", TEXT),
];
pub(crate) static AUDIT_EVENT_ENTITY_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".what", REFERENCE_STRUCT_2),
    column(".role", CODEABLE_CONCEPT_STRUCT),
    column(".securityLabel", CODEABLE_CONCEPT_LIST),
    column(".query", TEXT),
    column(".detail", list(&within(&AUDIT_EVENT_ENTITY_DETAIL_COLUMNS))),
    column(".agent", list(&within(&AUDIT_EVENT_AGENT_COLUMNS))),
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
        column("AuditEvent.category", CODEABLE_CONCEPT_LIST),
        column("AuditEvent.code", CODEABLE_CONCEPT_STRUCT),
        column("AuditEvent.action", TEXT),
        column("AuditEvent.severity", TEXT),
        column("AuditEvent.occurredPeriod", PERIOD_STRUCT),
        column("AuditEvent.occurredDateTime", TEXT),
        derived("__occurredDateTime_start", TIMESTAMP, "AuditEvent.occurredDateTime"),
        derived("__occurredDateTime_end", TIMESTAMP, "AuditEvent.occurredDateTime"),
        column("AuditEvent.recorded", TEXT),
        derived("__recorded_start", TIMESTAMP, "AuditEvent.recorded"),
        derived("__recorded_end", TIMESTAMP, "AuditEvent.recorded"),
        column("AuditEvent.outcome", within(&AUDIT_EVENT_OUTCOME_COLUMNS)),
        column("AuditEvent.authorization", CODEABLE_CONCEPT_LIST),
        column("AuditEvent.basedOn", REFERENCE_LIST_2),
        column("AuditEvent.patient", REFERENCE_STRUCT_2),
        column("AuditEvent.encounter", REFERENCE_STRUCT_2),
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
