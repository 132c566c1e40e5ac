// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CARE_PLAN_INTENT, CarePlanIntent, REQUEST_STATUS, RequestStatus,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, CodeableReference, Element, Extension, Identifier, Meta,
    Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_REFERENCE_LIST, EXTENSION_COLUMN,
    HAS_CATEGORY, HAS_CONTAINED, HAS_ENCOUNTER, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER,
    HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_NOTE, HAS_PERIOD, HAS_TEXT, HAS_TITLE, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_ANNOTATION, OF_CODEABLE_REFERENCE,
    OF_REFERENCE, PERIOD_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `CarePlan`
pub struct CarePlan {
    /// `CarePlan.id` · id · 0..1
    pub id: Element<String>,
    /// `CarePlan.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `CarePlan.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `CarePlan.language` · code · 0..1
    pub language: Element<String>,
    /// `CarePlan.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `CarePlan.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `CarePlan.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CarePlan.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CarePlan.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `CarePlan.instantiatesCanonical` · canonical to ActivityDefinition, Measure, OperationDefinition, PlanDefinition, Questionnaire · 0..*
    pub instantiates_canonical: Vec<Element<String>>,
    /// `CarePlan.instantiatesUri` · uri · 0..*
    pub instantiates_uri: Vec<Element<String>>,
    /// `CarePlan.basedOn` · Reference to CarePlan, NutritionOrder, RequestOrchestration, ServiceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `CarePlan.replaces` · Reference to CarePlan · 0..*
    pub replaces: Vec<Reference>,
    /// `CarePlan.partOf` · Reference to CarePlan · 0..*
    pub part_of: Vec<Reference>,
    /// `CarePlan.status` · code · 1..1
    pub status: Element<RequestStatus>,
    /// `CarePlan.intent` · code · 1..1
    pub intent: Element<CarePlanIntent>,
    /// `CarePlan.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `CarePlan.title` · string · 0..1
    pub title: Element<String>,
    /// `CarePlan.description` · string · 0..1
    pub description: Element<String>,
    /// `CarePlan.subject` · Reference to Group, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `CarePlan.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `CarePlan.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `CarePlan.created` · dateTime · 0..1
    pub created: Element<DateTime>,
    /// `CarePlan.custodian` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub custodian: Option<Box<Reference>>,
    /// `CarePlan.contributor` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub contributor: Vec<Reference>,
    /// `CarePlan.careTeam` · Reference to CareTeam · 0..*
    pub care_team: Vec<Reference>,
    /// `CarePlan.addresses` · CodeableReference to Condition · 0..*
    pub addresses: Vec<CodeableReference>,
    /// `CarePlan.supportingInfo` · Reference · 0..*
    pub supporting_info: Vec<Reference>,
    /// `CarePlan.goal` · Reference to Goal · 0..*
    pub goal: Vec<Reference>,
    /// `CarePlan.activity` · CarePlanActivity · 0..*
    pub activity: Vec<CarePlanActivity>,
    /// `CarePlan.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CarePlan, CARE_PLAN, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, instantiates_canonical, instantiates_uri, based_on,
    replaces, part_of, status, intent, category, title, description, subject, encounter,
    period, created, custodian, contributor, care_team, addresses, supporting_info, goal,
    activity, note]
);
/// The definition of `CarePlan`.
pub static CARE_PLAN: TypeDef = TypeDef {
    name: "CarePlan",
    path: "CarePlan",
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
        summary("instantiatesCanonical", 0, 0, OF_CANONICAL)
            .to(
                &[
                    "ActivityDefinition",
                    "Measure",
                    "OperationDefinition",
                    "PlanDefinition",
                    "Questionnaire",
                ],
            ),
        summary("instantiatesUri", 0, 0, OF_URI),
        summary("basedOn", 0, 0, OF_REFERENCE)
            .to(
                &["CarePlan", "NutritionOrder", "RequestOrchestration", "ServiceRequest"],
            ),
        summary("replaces", 0, 0, OF_REFERENCE).to(&["CarePlan"]),
        summary("partOf", 0, 0, OF_REFERENCE).to(&["CarePlan"]),
        summary("status", 1, 1, OF_CODE).codes(&REQUEST_STATUS).modifier(),
        summary("intent", 1, 1, OF_CODE).codes(&CARE_PLAN_INTENT).modifier(),
        HAS_CATEGORY,
        HAS_TITLE,
        summary("description", 0, 1, OF_STRING),
        summary("subject", 1, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        HAS_ENCOUNTER,
        HAS_PERIOD,
        summary("created", 0, 1, OF_DATE_TIME),
        summary("custodian", 0, 1, OF_REFERENCE)
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
        one("contributor", 0, 0, OF_REFERENCE)
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
        one("careTeam", 0, 0, OF_REFERENCE).to(&["CareTeam"]),
        summary("addresses", 0, 0, OF_CODEABLE_REFERENCE).to(&["Condition"]),
        one("supportingInfo", 0, 0, OF_REFERENCE),
        one("goal", 0, 0, OF_REFERENCE).to(&["Goal"]),
        one("activity", 0, 0, of(&CARE_PLAN_ACTIVITY)),
        HAS_NOTE,
    ],
    keys: Lazy::new(),
};
/// `CarePlan.activity`
pub struct CarePlanActivity {
    /// `CarePlan.activity.id` · string · 0..1
    pub id: Option<String>,
    /// `CarePlan.activity.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CarePlan.activity.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CarePlan.activity.performedActivity` · CodeableReference · 0..*
    pub performed_activity: Vec<CodeableReference>,
    /// `CarePlan.activity.progress` · Annotation · 0..*
    pub progress: Vec<Annotation>,
    /// `CarePlan.activity.plannedActivityReference` · Reference to Appointment, CommunicationRequest, DeviceRequest, ImmunizationRecommendation, MedicationRequest, NutritionOrder, RequestOrchestration, ServiceRequest, SupplyRequest, Task, VisionPrescription · 0..1
    pub planned_activity_reference: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CarePlanActivity, CARE_PLAN_ACTIVITY, [id, extension, modifier_extension,
    performed_activity, progress, planned_activity_reference]
);
/// The definition of `CarePlan.activity`.
pub static CARE_PLAN_ACTIVITY: TypeDef = TypeDef {
    name: "CarePlanActivity",
    path: "CarePlan.activity",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("performedActivity", 0, 0, OF_CODEABLE_REFERENCE),
        one("progress", 0, 0, OF_ANNOTATION),
        one("plannedActivityReference", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "Appointment",
                    "CommunicationRequest",
                    "DeviceRequest",
                    "ImmunizationRecommendation",
                    "MedicationRequest",
                    "NutritionOrder",
                    "RequestOrchestration",
                    "ServiceRequest",
                    "SupplyRequest",
                    "Task",
                    "VisionPrescription",
                ],
            ),
    ],
    keys: Lazy::new(),
};
pub(crate) static CARE_PLAN_ACTIVITY_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".performedActivity", CODEABLE_REFERENCE_LIST),
    column(".progress", ANNOTATION_LIST),
    column(".plannedActivityReference", REFERENCE_STRUCT_2),
];
/// The table `care_plan`.
pub static CARE_PLAN_TABLE: TableDef = TableDef {
    name: "care_plan",
    doc: "One row for each CarePlan.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("CarePlan.resourceType", TEXT),
        column("CarePlan.id", TEXT),
        column("CarePlan.meta", META_STRUCT),
        column("CarePlan.implicitRules", TEXT),
        column("CarePlan.language", TEXT),
        column("CarePlan.text", NARRATIVE_STRUCT),
        column("CarePlan.contained", TEXTS),
        column("CarePlan.extension", EXTENSION_TEXTS),
        column("CarePlan.modifierExtension", EXTENSION_TEXTS),
        column("CarePlan.identifier", IDENTIFIER_LIST),
        column("CarePlan.instantiatesCanonical", TEXTS),
        column("CarePlan.instantiatesUri", TEXTS),
        column("CarePlan.basedOn", REFERENCE_LIST_2),
        column("CarePlan.replaces", REFERENCE_LIST_2),
        column("CarePlan.partOf", REFERENCE_LIST_2),
        column("CarePlan.status", TEXT),
        column("CarePlan.intent", TEXT),
        column("CarePlan.category", CODEABLE_CONCEPT_LIST),
        column("CarePlan.title", TEXT),
        column("CarePlan.description", TEXT),
        column("CarePlan.subject", REFERENCE_STRUCT_2),
        column("CarePlan.encounter", REFERENCE_STRUCT_2),
        column("CarePlan.period", PERIOD_STRUCT),
        column("CarePlan.created", TEXT),
        derived("__created_start", TIMESTAMP, "CarePlan.created"),
        derived("__created_end", TIMESTAMP, "CarePlan.created"),
        column("CarePlan.custodian", REFERENCE_STRUCT_2),
        column("CarePlan.contributor", REFERENCE_LIST_2),
        column("CarePlan.careTeam", REFERENCE_LIST_2),
        column("CarePlan.addresses", CODEABLE_REFERENCE_LIST),
        column("CarePlan.supportingInfo", REFERENCE_LIST_2),
        column("CarePlan.goal", REFERENCE_LIST_2),
        column("CarePlan.activity", list(&within(&CARE_PLAN_ACTIVITY_COLUMNS))),
        column("CarePlan.note", ANNOTATION_LIST),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "CarePlan.meta.lastUpdated"),
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
