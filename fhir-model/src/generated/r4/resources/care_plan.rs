// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CARE_PLAN_ACTIVITY_KIND, CARE_PLAN_ACTIVITY_STATUS, CARE_PLAN_INTENT,
    CarePlanActivityKind, CarePlanActivityStatus, CarePlanIntent, REQUEST_STATUS,
    RequestStatus,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period,
    Quantity, Reference, Timing,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2,
    DESCRIPTION_COLUMN, EXTENSION_COLUMN, HAS_CONTAINED, HAS_DESCRIPTION,
    HAS_DESCRIPTION_2, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_NOTE, HAS_QUANTITY, HAS_TEXT, HAS_TITLE,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_ANNOTATION, OF_CODEABLE_CONCEPT, OF_PERIOD, OF_QUANTITY, OF_REFERENCE, OF_TIMING,
    PERIOD_STRUCT, QUANTITY_COLUMN, QUANTITY_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2, TIMING_STRUCT,
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
    /// `CarePlan.basedOn` · Reference to CarePlan · 0..*
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
    /// `CarePlan.author` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub author: Option<Box<Reference>>,
    /// `CarePlan.contributor` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub contributor: Vec<Reference>,
    /// `CarePlan.careTeam` · Reference to CareTeam · 0..*
    pub care_team: Vec<Reference>,
    /// `CarePlan.addresses` · Reference to Condition · 0..*
    pub addresses: Vec<Reference>,
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
    period, created, author, contributor, care_team, addresses, supporting_info, goal,
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
        HAS_MODIFIER_EXTENSION_2,
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
        summary("basedOn", 0, 0, OF_REFERENCE).to(&["CarePlan"]),
        summary("replaces", 0, 0, OF_REFERENCE).to(&["CarePlan"]),
        summary("partOf", 0, 0, OF_REFERENCE).to(&["CarePlan"]),
        summary("status", 1, 1, OF_CODE).codes(&REQUEST_STATUS).modifier(),
        summary("intent", 1, 1, OF_CODE).codes(&CARE_PLAN_INTENT).modifier(),
        summary("category", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_TITLE,
        HAS_DESCRIPTION_2,
        summary("subject", 1, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        summary("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        summary("period", 0, 1, OF_PERIOD),
        summary("created", 0, 1, OF_DATE_TIME),
        summary("author", 0, 1, OF_REFERENCE)
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
        summary("addresses", 0, 0, OF_REFERENCE).to(&["Condition"]),
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
    /// `CarePlan.activity.outcomeCodeableConcept` · CodeableConcept · 0..*
    pub outcome_codeable_concept: Vec<CodeableConcept>,
    /// `CarePlan.activity.outcomeReference` · Reference · 0..*
    pub outcome_reference: Vec<Reference>,
    /// `CarePlan.activity.progress` · Annotation · 0..*
    pub progress: Vec<Annotation>,
    /// `CarePlan.activity.reference` · Reference to Appointment, CommunicationRequest, DeviceRequest, MedicationRequest, NutritionOrder, RequestGroup, ServiceRequest, Task, VisionPrescription · 0..1
    pub reference: Option<Box<Reference>>,
    /// `CarePlan.activity.detail` · CarePlanActivityDetail · 0..1
    pub detail: Option<Box<CarePlanActivityDetail>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CarePlanActivity, CARE_PLAN_ACTIVITY, [id, extension, modifier_extension,
    outcome_codeable_concept, outcome_reference, progress, reference, detail]
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
        one("outcomeCodeableConcept", 0, 0, OF_CODEABLE_CONCEPT),
        one("outcomeReference", 0, 0, OF_REFERENCE),
        one("progress", 0, 0, OF_ANNOTATION),
        one("reference", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "Appointment",
                    "CommunicationRequest",
                    "DeviceRequest",
                    "MedicationRequest",
                    "NutritionOrder",
                    "RequestGroup",
                    "ServiceRequest",
                    "Task",
                    "VisionPrescription",
                ],
            ),
        one("detail", 0, 1, of(&CARE_PLAN_ACTIVITY_DETAIL)),
    ],
    keys: Lazy::new(),
};
/// `CarePlan.activity.detail`
pub struct CarePlanActivityDetail {
    /// `CarePlan.activity.detail.id` · string · 0..1
    pub id: Option<String>,
    /// `CarePlan.activity.detail.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CarePlan.activity.detail.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CarePlan.activity.detail.kind` · code · 0..1
    pub kind: Element<CarePlanActivityKind>,
    /// `CarePlan.activity.detail.instantiatesCanonical` · canonical to ActivityDefinition, Measure, OperationDefinition, PlanDefinition, Questionnaire · 0..*
    pub instantiates_canonical: Vec<Element<String>>,
    /// `CarePlan.activity.detail.instantiatesUri` · uri · 0..*
    pub instantiates_uri: Vec<Element<String>>,
    /// `CarePlan.activity.detail.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `CarePlan.activity.detail.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `CarePlan.activity.detail.reasonReference` · Reference to Condition, DiagnosticReport, DocumentReference, Observation · 0..*
    pub reason_reference: Vec<Reference>,
    /// `CarePlan.activity.detail.goal` · Reference to Goal · 0..*
    pub goal: Vec<Reference>,
    /// `CarePlan.activity.detail.status` · code · 1..1
    pub status: Element<CarePlanActivityStatus>,
    /// `CarePlan.activity.detail.statusReason` · CodeableConcept · 0..1
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `CarePlan.activity.detail.doNotPerform` · boolean · 0..1
    pub do_not_perform: Element<bool>,
    /// `CarePlan.activity.detail.scheduled[x]` · Timing, Period, string · 0..1
    pub scheduled: Option<CarePlanActivityDetailScheduled>,
    /// `CarePlan.activity.detail.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `CarePlan.activity.detail.performer` · Reference to CareTeam, Device, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub performer: Vec<Reference>,
    /// `CarePlan.activity.detail.product[x]` · CodeableConcept, Reference to Medication, Substance · 0..1
    pub product: Option<CarePlanActivityDetailProduct>,
    /// `CarePlan.activity.detail.dailyAmount` · Quantity · 0..1
    pub daily_amount: Option<Box<Quantity>>,
    /// `CarePlan.activity.detail.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `CarePlan.activity.detail.description` · string · 0..1
    pub description: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CarePlanActivityDetail, CARE_PLAN_ACTIVITY_DETAIL, [id, extension,
    modifier_extension, kind, instantiates_canonical, instantiates_uri, code,
    reason_code, reason_reference, goal, status, status_reason, do_not_perform,
    scheduled, location, performer, product, daily_amount, quantity, description]
);
choice!(
    #[doc = " `CarePlan.activity.detail.scheduled[x]`"] CarePlanActivityDetailScheduled,
    [Timing(Box < Timing >), Period(Box < Period >), String(Element < String >)]
);
choice!(
    #[doc = " `CarePlan.activity.detail.product[x]`"] CarePlanActivityDetailProduct,
    [CodeableConcept(Box < CodeableConcept >), Reference(Box < Reference >)]
);
/// The definition of `CarePlan.activity.detail`.
pub static CARE_PLAN_ACTIVITY_DETAIL: TypeDef = TypeDef {
    name: "CarePlanActivityDetail",
    path: "CarePlan.activity.detail",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("kind", 0, 1, OF_CODE).codes(&CARE_PLAN_ACTIVITY_KIND),
        one("instantiatesCanonical", 0, 0, OF_CANONICAL)
            .to(
                &[
                    "ActivityDefinition",
                    "Measure",
                    "OperationDefinition",
                    "PlanDefinition",
                    "Questionnaire",
                ],
            ),
        one("instantiatesUri", 0, 0, OF_URI),
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
        one("reasonCode", 0, 0, OF_CODEABLE_CONCEPT),
        one("reasonReference", 0, 0, OF_REFERENCE)
            .to(&["Condition", "DiagnosticReport", "DocumentReference", "Observation"]),
        one("goal", 0, 0, OF_REFERENCE).to(&["Goal"]),
        one("status", 1, 1, OF_CODE).codes(&CARE_PLAN_ACTIVITY_STATUS).modifier(),
        one("statusReason", 0, 1, OF_CODEABLE_CONCEPT),
        one("doNotPerform", 0, 1, OF_BOOLEAN).modifier(),
        choice(
            "scheduled",
            0,
            1,
            &[
                alternative("scheduledTiming", OF_TIMING),
                alternative("scheduledPeriod", OF_PERIOD),
                alternative("scheduledString", OF_STRING),
            ],
        ),
        one("location", 0, 1, OF_REFERENCE).to(&["Location"]),
        one("performer", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "HealthcareService",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        choice(
                "product",
                0,
                1,
                &[
                    alternative("productCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("productReference", OF_REFERENCE),
                ],
            )
            .to(&["Medication", "Substance"]),
        one("dailyAmount", 0, 1, OF_QUANTITY),
        HAS_QUANTITY,
        HAS_DESCRIPTION,
    ],
    keys: Lazy::new(),
};
pub(crate) static CARE_PLAN_ACTIVITY_DETAIL_COLUMNS: [ColumnDef; 23] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".kind", TEXT),
    column(".instantiatesCanonical", TEXTS),
    column(".instantiatesUri", TEXTS),
    CODE_COLUMN_2,
    column(".reasonCode", CODEABLE_CONCEPT_LIST),
    column(".reasonReference", REFERENCE_LIST_2),
    column(".goal", REFERENCE_LIST_2),
    column(".status", TEXT),
    column(".statusReason", CODEABLE_CONCEPT_STRUCT),
    column(".doNotPerform", BOOLEAN),
    column(".scheduledTiming", TIMING_STRUCT),
    column(".scheduledPeriod", PERIOD_STRUCT),
    column(".scheduledString", TEXT),
    column(".location", REFERENCE_STRUCT_2),
    column(".performer", REFERENCE_LIST_2),
    column(".productCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".productReference", REFERENCE_STRUCT_2),
    column(".dailyAmount", QUANTITY_STRUCT),
    QUANTITY_COLUMN,
    DESCRIPTION_COLUMN,
];
pub(crate) static CARE_PLAN_ACTIVITY_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".outcomeCodeableConcept", CODEABLE_CONCEPT_LIST),
    column(".outcomeReference", REFERENCE_LIST_2),
    column(".progress", ANNOTATION_LIST),
    column(".reference", REFERENCE_STRUCT_2),
    column(".detail", within(&CARE_PLAN_ACTIVITY_DETAIL_COLUMNS)),
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
        column("CarePlan.author", REFERENCE_STRUCT_2),
        column("CarePlan.contributor", REFERENCE_LIST_2),
        column("CarePlan.careTeam", REFERENCE_LIST_2),
        column("CarePlan.addresses", REFERENCE_LIST_2),
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
