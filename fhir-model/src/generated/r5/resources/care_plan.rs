// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CARE_PLAN_INTENT, CarePlanIntent, REQUEST_STATUS, RequestStatus,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS,
    CodeableConcept, CodeableReference, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
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
        summary("basedOn", 0, 0, of(&REFERENCE))
            .to(
                &["CarePlan", "NutritionOrder", "RequestOrchestration", "ServiceRequest"],
            ),
        summary("replaces", 0, 0, of(&REFERENCE)).to(&["CarePlan"]),
        summary("partOf", 0, 0, of(&REFERENCE)).to(&["CarePlan"]),
        summary("status", 1, 1, OF_CODE).codes(&REQUEST_STATUS).modifier(),
        summary("intent", 1, 1, OF_CODE).codes(&CARE_PLAN_INTENT).modifier(),
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("title", 0, 1, OF_STRING),
        summary("description", 0, 1, OF_STRING),
        summary("subject", 1, 1, of(&REFERENCE)).to(&["Group", "Patient"]),
        summary("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        summary("period", 0, 1, of(&PERIOD)),
        summary("created", 0, 1, OF_DATE_TIME),
        summary("custodian", 0, 1, of(&REFERENCE))
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
        one("contributor", 0, 0, of(&REFERENCE))
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
        one("careTeam", 0, 0, of(&REFERENCE)).to(&["CareTeam"]),
        summary("addresses", 0, 0, of(&CODEABLE_REFERENCE)).to(&["Condition"]),
        one("supportingInfo", 0, 0, of(&REFERENCE)),
        one("goal", 0, 0, of(&REFERENCE)).to(&["Goal"]),
        one("activity", 0, 0, of(&CARE_PLAN_ACTIVITY)),
        one("note", 0, 0, of(&ANNOTATION)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("performedActivity", 0, 0, of(&CODEABLE_REFERENCE)),
        one("progress", 0, 0, of(&ANNOTATION)),
        one("plannedActivityReference", 0, 1, of(&REFERENCE))
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
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column(
        "performedActivity",
        list(&within(&CODEABLE_REFERENCE_COLUMNS)),
        ".performedActivity",
    ),
    column("progress", list(&within(&ANNOTATION_COLUMNS)), ".progress"),
    column(
        "plannedActivityReference",
        within(&REFERENCE_COLUMNS_2),
        ".plannedActivityReference",
    ),
];
/// The table `care_plan`.
pub static CARE_PLAN_TABLE: TableDef = TableDef {
    name: "care_plan",
    doc: "One row for each CarePlan.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "CarePlan.resourceType"),
        column("id", TEXT, "CarePlan.id"),
        column("meta", within(&META_COLUMNS), "CarePlan.meta"),
        column("implicitRules", TEXT, "CarePlan.implicitRules"),
        column("language", TEXT, "CarePlan.language"),
        column("text", within(&NARRATIVE_COLUMNS), "CarePlan.text"),
        column("contained", TEXTS, "CarePlan.contained"),
        column("extension", EXTENSION_TEXTS, "CarePlan.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "CarePlan.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "CarePlan.identifier"),
        column("instantiatesCanonical", TEXTS, "CarePlan.instantiatesCanonical"),
        column("instantiatesUri", TEXTS, "CarePlan.instantiatesUri"),
        column("basedOn", list(&within(&REFERENCE_COLUMNS_2)), "CarePlan.basedOn"),
        column("replaces", list(&within(&REFERENCE_COLUMNS_2)), "CarePlan.replaces"),
        column("partOf", list(&within(&REFERENCE_COLUMNS_2)), "CarePlan.partOf"),
        column("status", TEXT, "CarePlan.status"),
        column("intent", TEXT, "CarePlan.intent"),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "CarePlan.category",
        ),
        column("title", TEXT, "CarePlan.title"),
        column("description", TEXT, "CarePlan.description"),
        column("subject", within(&REFERENCE_COLUMNS_2), "CarePlan.subject"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "CarePlan.encounter"),
        column("period", within(&PERIOD_COLUMNS), "CarePlan.period"),
        column("created", TEXT, "CarePlan.created"),
        column("__created_start", TIMESTAMP, "CarePlan.created"),
        column("__created_end", TIMESTAMP, "CarePlan.created"),
        column("custodian", within(&REFERENCE_COLUMNS_2), "CarePlan.custodian"),
        column(
            "contributor",
            list(&within(&REFERENCE_COLUMNS_2)),
            "CarePlan.contributor",
        ),
        column("careTeam", list(&within(&REFERENCE_COLUMNS_2)), "CarePlan.careTeam"),
        column(
            "addresses",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "CarePlan.addresses",
        ),
        column(
            "supportingInfo",
            list(&within(&REFERENCE_COLUMNS_2)),
            "CarePlan.supportingInfo",
        ),
        column("goal", list(&within(&REFERENCE_COLUMNS_2)), "CarePlan.goal"),
        column(
            "activity",
            list(&within(&CARE_PLAN_ACTIVITY_COLUMNS)),
            "CarePlan.activity",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "CarePlan.note"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "CarePlan.meta.lastUpdated"),
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
