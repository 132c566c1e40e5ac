// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{PROVENANCE_ENTITY_ROLE, ProvenanceEntityRole};
use super::super::datatypes::{
    CodeableConcept, CodeableReference, Element, Extension, Meta, Narrative, Period,
    Reference, Signature,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODEABLE_REFERENCE_LIST,
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_TEXT, HAS_TYPE_3, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_CODEABLE_REFERENCE, OF_PERIOD, OF_REFERENCE, OF_SIGNATURE, PERIOD_STRUCT,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2, SIGNATURE_STRUCT, TYPE_COLUMN,
};
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
    #[doc = " `Provenance.occurred[x]`"] ProvenanceOccurred, [Period(Box < Period >),
    DateTime(Element < DateTime >)]
);
/// The definition of `Provenance`.
pub static PROVENANCE: TypeDef = TypeDef {
    name: "Provenance",
    path: "Provenance",
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
        summary("target", 1, 0, OF_REFERENCE),
        choice(
            "occurred",
            0,
            1,
            &[
                alternative("occurredPeriod", OF_PERIOD),
                alternative("occurredDateTime", OF_DATE_TIME),
            ],
        ),
        summary("recorded", 0, 1, OF_INSTANT),
        one("policy", 0, 0, OF_URI),
        one("location", 0, 1, OF_REFERENCE).to(&["Location"]),
        one("authorization", 0, 0, OF_CODEABLE_REFERENCE),
        one("activity", 0, 1, OF_CODEABLE_CONCEPT),
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
        summary("agent", 1, 0, of(&PROVENANCE_AGENT)),
        summary("entity", 0, 0, of(&PROVENANCE_ENTITY)),
        one("signature", 0, 0, OF_SIGNATURE),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_3,
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
        one("onBehalfOf", 0, 1, OF_REFERENCE)
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("role", 1, 1, OF_CODE).codes(&PROVENANCE_ENTITY_ROLE),
        summary("what", 1, 1, OF_REFERENCE),
        one("agent", 0, 0, of(&PROVENANCE_AGENT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static PROVENANCE_AGENT_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".role", CODEABLE_CONCEPT_LIST),
    column(".who", REFERENCE_STRUCT_2),
    column(".onBehalfOf", REFERENCE_STRUCT_2),
];
pub(crate) static PROVENANCE_ENTITY_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".role", TEXT),
    column(".what", REFERENCE_STRUCT_2),
    column(".agent", list(&within(&PROVENANCE_AGENT_COLUMNS))),
];
/// The table `provenance`.
pub static PROVENANCE_TABLE: TableDef = TableDef {
    name: "provenance",
    doc: "One row for each Provenance.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Provenance.resourceType", TEXT),
        column("Provenance.id", TEXT),
        column("Provenance.meta", META_STRUCT),
        column("Provenance.implicitRules", TEXT),
        column("Provenance.language", TEXT),
        column("Provenance.text", NARRATIVE_STRUCT),
        column("Provenance.contained", TEXTS),
        column("Provenance.extension", EXTENSION_TEXTS),
        column("Provenance.modifierExtension", EXTENSION_TEXTS),
        column("Provenance.target", REFERENCE_LIST_2),
        column("Provenance.occurredPeriod", PERIOD_STRUCT),
        column("Provenance.occurredDateTime", TEXT),
        derived("__occurredDateTime_start", TIMESTAMP, "Provenance.occurredDateTime"),
        derived("__occurredDateTime_end", TIMESTAMP, "Provenance.occurredDateTime"),
        column("Provenance.recorded", TEXT),
        derived("__recorded_start", TIMESTAMP, "Provenance.recorded"),
        derived("__recorded_end", TIMESTAMP, "Provenance.recorded"),
        column("Provenance.policy", TEXTS),
        column("Provenance.location", REFERENCE_STRUCT_2),
        column("Provenance.authorization", CODEABLE_REFERENCE_LIST),
        column("Provenance.activity", CODEABLE_CONCEPT_STRUCT),
        column("Provenance.basedOn", REFERENCE_LIST_2),
        column("Provenance.patient", REFERENCE_STRUCT_2),
        column("Provenance.encounter", REFERENCE_STRUCT_2),
        column("Provenance.agent", list(&within(&PROVENANCE_AGENT_COLUMNS))),
        column("Provenance.entity", list(&within(&PROVENANCE_ENTITY_COLUMNS))),
        column("Provenance.signature", list(&SIGNATURE_STRUCT)),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Provenance.meta.lastUpdated"),
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
