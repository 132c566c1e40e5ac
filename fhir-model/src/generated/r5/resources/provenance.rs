// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{PROVENANCE_ENTITY_ROLE, ProvenanceEntityRole};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE,
    CODEABLE_REFERENCE_COLUMNS, CodeableConcept, CodeableReference, EXTENSION, Element,
    Extension, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD,
    PERIOD_COLUMNS, Period, REFERENCE, REFERENCE_COLUMNS_2, Reference, SIGNATURE,
    SIGNATURE_COLUMNS, Signature,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Provenance`
pub struct Provenance {
    /// `Provenance.id` · id · 0..1
    pub id: Element<String>,
    /// `Provenance.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Provenance.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Provenance.language` · code · 0..1
    pub language: Element<String>,
    /// `Provenance.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Provenance.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Provenance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Provenance.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Provenance.target` · Reference · 1..*
    pub target: Vec<Reference>,
    /// `Provenance.occurred[x]` · Period, dateTime · 0..1
    pub occurred: Option<ProvenanceOccurred>,
    /// `Provenance.recorded` · instant · 0..1
    pub recorded: Element<Instant>,
    /// `Provenance.policy` · uri · 0..*
    pub policy: Vec<Element<String>>,
    /// `Provenance.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `Provenance.authorization` · CodeableReference · 0..*
    pub authorization: Vec<CodeableReference>,
    /// `Provenance.activity` · CodeableConcept · 0..1
    pub activity: Option<Box<CodeableConcept>>,
    /// `Provenance.basedOn` · Reference to CarePlan, DeviceRequest, ImmunizationRecommendation, MedicationRequest, NutritionOrder, ServiceRequest, Task · 0..*
    pub based_on: Vec<Reference>,
    /// `Provenance.patient` · Reference to Patient · 0..1
    pub patient: Option<Box<Reference>>,
    /// `Provenance.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `Provenance.agent` · ProvenanceAgent · 1..*
    pub agent: Vec<ProvenanceAgent>,
    /// `Provenance.entity` · ProvenanceEntity · 0..*
    pub entity: Vec<ProvenanceEntity>,
    /// `Provenance.signature` · Signature · 0..*
    pub signature: Vec<Signature>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Provenance, PROVENANCE, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, target, occurred, recorded, policy, location,
    authorization, activity, based_on, patient, encounter, agent, entity, signature]
);
choice!(
    #[doc = " `Provenance.occurred[x]`"] ProvenanceOccurred, [0 => Period(Box < Period
    >), 1 => DateTime(Element < DateTime >)]
);
/// The definition of `Provenance`.
pub static PROVENANCE: TypeDef = TypeDef {
    name: "Provenance",
    path: "Provenance",
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
        summary("target", 1, 0, of(&REFERENCE)),
        choice(
            "occurred",
            0,
            1,
            &[
                alternative("occurredPeriod", of(&PERIOD)),
                alternative("occurredDateTime", OF_DATE_TIME),
            ],
        ),
        summary("recorded", 0, 1, OF_INSTANT),
        one("policy", 0, 0, OF_URI),
        one("location", 0, 1, of(&REFERENCE)).to(&["Location"]),
        one("authorization", 0, 0, of(&CODEABLE_REFERENCE)),
        one("activity", 0, 1, of(&CODEABLE_CONCEPT)),
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
        summary("agent", 1, 0, of(&PROVENANCE_AGENT)),
        summary("entity", 0, 0, of(&PROVENANCE_ENTITY)),
        one("signature", 0, 0, of(&SIGNATURE)),
    ],
    keys: Lazy::new(),
};
/// `Provenance.agent`
pub struct ProvenanceAgent {
    /// `Provenance.agent.id` · string · 0..1
    pub id: Option<String>,
    /// `Provenance.agent.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Provenance.agent.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Provenance.agent.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Provenance.agent.role` · CodeableConcept · 0..*
    pub role: Vec<CodeableConcept>,
    /// `Provenance.agent.who` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
    pub who: Option<Box<Reference>>,
    /// `Provenance.agent.onBehalfOf` · Reference to CareTeam, Organization, Patient, Practitioner, PractitionerRole · 0..1
    pub on_behalf_of: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ProvenanceAgent, PROVENANCE_AGENT, [id, extension, modifier_extension, type_, role,
    who, on_behalf_of]
);
/// The definition of `Provenance.agent`.
pub static PROVENANCE_AGENT: TypeDef = TypeDef {
    name: "ProvenanceAgent",
    path: "Provenance.agent",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
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
        one("onBehalfOf", 0, 1, of(&REFERENCE))
            .to(
                &[
                    "CareTeam",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                ],
            ),
    ],
    keys: Lazy::new(),
};
/// `Provenance.entity`
pub struct ProvenanceEntity {
    /// `Provenance.entity.id` · string · 0..1
    pub id: Option<String>,
    /// `Provenance.entity.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Provenance.entity.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Provenance.entity.role` · code · 1..1
    pub role: Element<ProvenanceEntityRole>,
    /// `Provenance.entity.what` · Reference · 1..1
    pub what: Option<Box<Reference>>,
    /// `Provenance.entity.agent` · ProvenanceAgent · 0..*
    pub agent: Vec<ProvenanceAgent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ProvenanceEntity, PROVENANCE_ENTITY, [id, extension, modifier_extension, role, what,
    agent]
);
/// The definition of `Provenance.entity`.
pub static PROVENANCE_ENTITY: TypeDef = TypeDef {
    name: "ProvenanceEntity",
    path: "Provenance.entity",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("role", 1, 1, OF_CODE).codes(&PROVENANCE_ENTITY_ROLE),
        summary("what", 1, 1, of(&REFERENCE)),
        one("agent", 0, 0, of(&PROVENANCE_AGENT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static PROVENANCE_AGENT_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("role", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".role"),
    column("who", within(&REFERENCE_COLUMNS_2), ".who"),
    column("onBehalfOf", within(&REFERENCE_COLUMNS_2), ".onBehalfOf"),
];
pub(crate) static PROVENANCE_ENTITY_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("role", TEXT, ".role"),
    column("what", within(&REFERENCE_COLUMNS_2), ".what"),
    column("agent", list(&within(&PROVENANCE_AGENT_COLUMNS)), ".agent"),
];
/// The table `provenance`.
pub static PROVENANCE_TABLE: TableDef = TableDef {
    name: "provenance",
    doc: "One row for each Provenance.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Provenance.resourceType"),
        column("id", TEXT, "Provenance.id"),
        column("meta", within(&META_COLUMNS), "Provenance.meta"),
        column("implicitRules", TEXT, "Provenance.implicitRules"),
        column("language", TEXT, "Provenance.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Provenance.text"),
        column("contained", TEXTS, "Provenance.contained"),
        column("extension", EXTENSION_TEXTS, "Provenance.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Provenance.modifierExtension"),
        column("target", list(&within(&REFERENCE_COLUMNS_2)), "Provenance.target"),
        column("occurredPeriod", within(&PERIOD_COLUMNS), "Provenance.occurredPeriod"),
        column("occurredDateTime", TEXT, "Provenance.occurredDateTime"),
        column("__occurredDateTime_start", TIMESTAMP, "Provenance.occurredDateTime"),
        column("__occurredDateTime_end", TIMESTAMP, "Provenance.occurredDateTime"),
        column("recorded", TEXT, "Provenance.recorded"),
        column("__recorded_start", TIMESTAMP, "Provenance.recorded"),
        column("__recorded_end", TIMESTAMP, "Provenance.recorded"),
        column("policy", TEXTS, "Provenance.policy"),
        column("location", within(&REFERENCE_COLUMNS_2), "Provenance.location"),
        column(
            "authorization",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "Provenance.authorization",
        ),
        column("activity", within(&CODEABLE_CONCEPT_COLUMNS), "Provenance.activity"),
        column("basedOn", list(&within(&REFERENCE_COLUMNS_2)), "Provenance.basedOn"),
        column("patient", within(&REFERENCE_COLUMNS_2), "Provenance.patient"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "Provenance.encounter"),
        column("agent", list(&within(&PROVENANCE_AGENT_COLUMNS)), "Provenance.agent"),
        column("entity", list(&within(&PROVENANCE_ENTITY_COLUMNS)), "Provenance.entity"),
        column("signature", list(&within(&SIGNATURE_COLUMNS)), "Provenance.signature"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Provenance.meta.lastUpdated"),
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
