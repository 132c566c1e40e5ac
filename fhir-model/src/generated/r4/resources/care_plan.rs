// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CARE_PLAN_ACTIVITY_KIND, CARE_PLAN_ACTIVITY_STATUS, CARE_PLAN_INTENT,
    CarePlanActivityKind, CarePlanActivityStatus, CarePlanIntent, REQUEST_STATUS,
    RequestStatus,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, QUANTITY,
    QUANTITY_COLUMNS, Quantity, REFERENCE, REFERENCE_COLUMNS_2, Reference, TIMING,
    TIMING_COLUMNS, Timing,
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        summary("basedOn", 0, 0, of(&REFERENCE)).to(&["CarePlan"]),
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
        summary("author", 0, 1, of(&REFERENCE))
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
        summary("addresses", 0, 0, of(&REFERENCE)).to(&["Condition"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("outcomeCodeableConcept", 0, 0, of(&CODEABLE_CONCEPT)),
        one("outcomeReference", 0, 0, of(&REFERENCE)),
        one("progress", 0, 0, of(&ANNOTATION)),
        one("reference", 0, 1, of(&REFERENCE))
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
    [0 => Timing(Box < Timing >), 1 => Period(Box < Period >), 2 => String(Element <
    String >)]
);
choice!(
    #[doc = " `CarePlan.activity.detail.product[x]`"] CarePlanActivityDetailProduct, [0
    => CodeableConcept(Box < CodeableConcept >), 1 => Reference(Box < Reference >)]
);
/// The definition of `CarePlan.activity.detail`.
pub static CARE_PLAN_ACTIVITY_DETAIL: TypeDef = TypeDef {
    name: "CarePlanActivityDetail",
    path: "CarePlan.activity.detail",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("code", 0, 1, of(&CODEABLE_CONCEPT)),
        one("reasonCode", 0, 0, of(&CODEABLE_CONCEPT)),
        one("reasonReference", 0, 0, of(&REFERENCE))
            .to(&["Condition", "DiagnosticReport", "DocumentReference", "Observation"]),
        one("goal", 0, 0, of(&REFERENCE)).to(&["Goal"]),
        one("status", 1, 1, OF_CODE).codes(&CARE_PLAN_ACTIVITY_STATUS).modifier(),
        one("statusReason", 0, 1, of(&CODEABLE_CONCEPT)),
        one("doNotPerform", 0, 1, OF_BOOLEAN).modifier(),
        choice(
            "scheduled",
            0,
            1,
            &[
                alternative("scheduledTiming", of(&TIMING)),
                alternative("scheduledPeriod", of(&PERIOD)),
                alternative("scheduledString", OF_STRING),
            ],
        ),
        one("location", 0, 1, of(&REFERENCE)).to(&["Location"]),
        one("performer", 0, 0, of(&REFERENCE))
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
                    alternative("productCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("productReference", of(&REFERENCE)),
                ],
            )
            .to(&["Medication", "Substance"]),
        one("dailyAmount", 0, 1, of(&QUANTITY)),
        one("quantity", 0, 1, of(&QUANTITY)),
        one("description", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static CARE_PLAN_ACTIVITY_DETAIL_COLUMNS: [ColumnDef; 23] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("kind", TEXT, ".kind"),
    column("instantiatesCanonical", TEXTS, ".instantiatesCanonical"),
    column("instantiatesUri", TEXTS, ".instantiatesUri"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("reasonCode", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".reasonCode"),
    column("reasonReference", list(&within(&REFERENCE_COLUMNS_2)), ".reasonReference"),
    column("goal", list(&within(&REFERENCE_COLUMNS_2)), ".goal"),
    column("status", TEXT, ".status"),
    column("statusReason", within(&CODEABLE_CONCEPT_COLUMNS), ".statusReason"),
    column("doNotPerform", BOOLEAN, ".doNotPerform"),
    column("scheduledTiming", within(&TIMING_COLUMNS), ".scheduledTiming"),
    column("scheduledPeriod", within(&PERIOD_COLUMNS), ".scheduledPeriod"),
    column("scheduledString", TEXT, ".scheduledString"),
    column("location", within(&REFERENCE_COLUMNS_2), ".location"),
    column("performer", list(&within(&REFERENCE_COLUMNS_2)), ".performer"),
    column(
        "productCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".productCodeableConcept",
    ),
    column("productReference", within(&REFERENCE_COLUMNS_2), ".productReference"),
    column("dailyAmount", within(&QUANTITY_COLUMNS), ".dailyAmount"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column("description", TEXT, ".description"),
];
pub(crate) static CARE_PLAN_ACTIVITY_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column(
        "outcomeCodeableConcept",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".outcomeCodeableConcept",
    ),
    column("outcomeReference", list(&within(&REFERENCE_COLUMNS_2)), ".outcomeReference"),
    column("progress", list(&within(&ANNOTATION_COLUMNS)), ".progress"),
    column("reference", within(&REFERENCE_COLUMNS_2), ".reference"),
    column("detail", within(&CARE_PLAN_ACTIVITY_DETAIL_COLUMNS), ".detail"),
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
        column("author", within(&REFERENCE_COLUMNS_2), "CarePlan.author"),
        column(
            "contributor",
            list(&within(&REFERENCE_COLUMNS_2)),
            "CarePlan.contributor",
        ),
        column("careTeam", list(&within(&REFERENCE_COLUMNS_2)), "CarePlan.careTeam"),
        column("addresses", list(&within(&REFERENCE_COLUMNS_2)), "CarePlan.addresses"),
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
