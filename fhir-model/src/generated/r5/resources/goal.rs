// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{GOAL_LIFECYCLE_STATUS, GoalLifecycleStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS,
    CodeableConcept, CodeableReference, DURATION, DURATION_COLUMNS, Duration, EXTENSION,
    Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS,
    Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity,
    RANGE, RANGE_COLUMNS, RATIO, RATIO_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2, Range,
    Ratio, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Goal`
pub struct Goal {
    /// `Goal.id` · id · 0..1
    pub id: Element<String>,
    /// `Goal.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Goal.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Goal.language` · code · 0..1
    pub language: Element<String>,
    /// `Goal.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Goal.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Goal.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Goal.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Goal.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Goal.lifecycleStatus` · code · 1..1
    pub lifecycle_status: Element<GoalLifecycleStatus>,
    /// `Goal.achievementStatus` · CodeableConcept · 0..1
    pub achievement_status: Option<Box<CodeableConcept>>,
    /// `Goal.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `Goal.continuous` · boolean · 0..1
    pub continuous: Element<bool>,
    /// `Goal.priority` · CodeableConcept · 0..1
    pub priority: Option<Box<CodeableConcept>>,
    /// `Goal.description` · CodeableConcept · 1..1
    pub description: Option<Box<CodeableConcept>>,
    /// `Goal.subject` · Reference to Group, Organization, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `Goal.start[x]` · date, CodeableConcept · 0..1
    pub start: Option<GoalStart>,
    /// `Goal.target` · GoalTarget · 0..*
    pub target: Vec<GoalTarget>,
    /// `Goal.statusDate` · date · 0..1
    pub status_date: Element<Date>,
    /// `Goal.statusReason` · string · 0..1
    pub status_reason: Element<String>,
    /// `Goal.source` · Reference to CareTeam, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub source: Option<Box<Reference>>,
    /// `Goal.addresses` · Reference to Condition, MedicationRequest, MedicationStatement, NutritionOrder, Observation, Procedure, RiskAssessment, ServiceRequest · 0..*
    pub addresses: Vec<Reference>,
    /// `Goal.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `Goal.outcome` · CodeableReference to Observation · 0..*
    pub outcome: Vec<CodeableReference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Goal, GOAL, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, lifecycle_status, achievement_status, category,
    continuous, priority, description, subject, start, target, status_date,
    status_reason, source, addresses, note, outcome]
);
choice!(
    #[doc = " `Goal.start[x]`"] GoalStart, [0 => Date(Element < Date >), 1 =>
    CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `Goal`.
pub static GOAL: TypeDef = TypeDef {
    name: "Goal",
    path: "Goal",
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
        one("identifier", 0, 0, of(&IDENTIFIER)),
        summary("lifecycleStatus", 1, 1, OF_CODE)
            .codes(&GOAL_LIFECYCLE_STATUS)
            .modifier(),
        summary("achievementStatus", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        one("continuous", 0, 1, OF_BOOLEAN),
        summary("priority", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("description", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("subject", 1, 1, of(&REFERENCE))
            .to(&["Group", "Organization", "Patient"]),
        choice(
                "start",
                0,
                1,
                &[
                    alternative("startDate", OF_DATE),
                    alternative("startCodeableConcept", of(&CODEABLE_CONCEPT)),
                ],
            )
            .summary(),
        one("target", 0, 0, of(&GOAL_TARGET)),
        summary("statusDate", 0, 1, OF_DATE),
        one("statusReason", 0, 1, OF_STRING),
        summary("source", 0, 1, of(&REFERENCE))
            .to(
                &[
                    "CareTeam",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("addresses", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "Condition",
                    "MedicationRequest",
                    "MedicationStatement",
                    "NutritionOrder",
                    "Observation",
                    "Procedure",
                    "RiskAssessment",
                    "ServiceRequest",
                ],
            ),
        one("note", 0, 0, of(&ANNOTATION)),
        one("outcome", 0, 0, of(&CODEABLE_REFERENCE)).to(&["Observation"]),
    ],
    keys: Lazy::new(),
};
/// `Goal.target`
pub struct GoalTarget {
    /// `Goal.target.id` · string · 0..1
    pub id: Option<String>,
    /// `Goal.target.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Goal.target.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Goal.target.measure` · CodeableConcept · 0..1
    pub measure: Option<Box<CodeableConcept>>,
    /// `Goal.target.detail[x]` · Quantity, Range, CodeableConcept, string, boolean, integer, Ratio · 0..1
    pub detail: Option<GoalTargetDetail>,
    /// `Goal.target.due[x]` · date, Duration · 0..1
    pub due: Option<GoalTargetDue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    GoalTarget, GOAL_TARGET, [id, extension, modifier_extension, measure, detail, due]
);
choice!(
    #[doc = " `Goal.target.detail[x]`"] GoalTargetDetail, [0 => Quantity(Box < Quantity
    >), 1 => Range(Box < Range >), 2 => CodeableConcept(Box < CodeableConcept >), 3 =>
    String(Element < String >), 4 => Boolean(Element < bool >), 5 => Integer(Element <
    i32 >), 6 => Ratio(Box < Ratio >)]
);
choice!(
    #[doc = " `Goal.target.due[x]`"] GoalTargetDue, [0 => Date(Element < Date >), 1 =>
    Duration(Box < Duration >)]
);
/// The definition of `Goal.target`.
pub static GOAL_TARGET: TypeDef = TypeDef {
    name: "GoalTarget",
    path: "Goal.target",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("measure", 0, 1, of(&CODEABLE_CONCEPT)),
        choice(
                "detail",
                0,
                1,
                &[
                    alternative("detailQuantity", of(&QUANTITY)),
                    alternative("detailRange", of(&RANGE)),
                    alternative("detailCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("detailString", OF_STRING),
                    alternative("detailBoolean", OF_BOOLEAN),
                    alternative("detailInteger", OF_INTEGER),
                    alternative("detailRatio", of(&RATIO)),
                ],
            )
            .summary(),
        choice(
                "due",
                0,
                1,
                &[
                    alternative("dueDate", OF_DATE),
                    alternative("dueDuration", of(&DURATION)),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static GOAL_TARGET_COLUMNS: [ColumnDef; 15] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("measure", within(&CODEABLE_CONCEPT_COLUMNS), ".measure"),
    column("detailQuantity", within(&QUANTITY_COLUMNS), ".detailQuantity"),
    column("detailRange", within(&RANGE_COLUMNS), ".detailRange"),
    column(
        "detailCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".detailCodeableConcept",
    ),
    column("detailString", TEXT, ".detailString"),
    column("detailBoolean", BOOLEAN, ".detailBoolean"),
    column("detailInteger", INT32, ".detailInteger"),
    column("detailRatio", within(&RATIO_COLUMNS), ".detailRatio"),
    column("dueDate", TEXT, ".dueDate"),
    column("__dueDate_start", TIMESTAMP, ".dueDate"),
    column("__dueDate_end", TIMESTAMP, ".dueDate"),
    column("dueDuration", within(&DURATION_COLUMNS), ".dueDuration"),
];
/// The table `goal`.
pub static GOAL_TABLE: TableDef = TableDef {
    name: "goal",
    doc: "One row for each Goal.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Goal.resourceType"),
        column("id", TEXT, "Goal.id"),
        column("meta", within(&META_COLUMNS), "Goal.meta"),
        column("implicitRules", TEXT, "Goal.implicitRules"),
        column("language", TEXT, "Goal.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Goal.text"),
        column("contained", TEXTS, "Goal.contained"),
        column("extension", EXTENSION_TEXTS, "Goal.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Goal.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Goal.identifier"),
        column("lifecycleStatus", TEXT, "Goal.lifecycleStatus"),
        column(
            "achievementStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Goal.achievementStatus",
        ),
        column("category", list(&within(&CODEABLE_CONCEPT_COLUMNS)), "Goal.category"),
        column("continuous", BOOLEAN, "Goal.continuous"),
        column("priority", within(&CODEABLE_CONCEPT_COLUMNS), "Goal.priority"),
        column("description", within(&CODEABLE_CONCEPT_COLUMNS), "Goal.description"),
        column("subject", within(&REFERENCE_COLUMNS_2), "Goal.subject"),
        column("startDate", TEXT, "Goal.startDate"),
        column("__startDate_start", TIMESTAMP, "Goal.startDate"),
        column("__startDate_end", TIMESTAMP, "Goal.startDate"),
        column(
            "startCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Goal.startCodeableConcept",
        ),
        column("target", list(&within(&GOAL_TARGET_COLUMNS)), "Goal.target"),
        column("statusDate", TEXT, "Goal.statusDate"),
        column("__statusDate_start", TIMESTAMP, "Goal.statusDate"),
        column("__statusDate_end", TIMESTAMP, "Goal.statusDate"),
        column("statusReason", TEXT, "Goal.statusReason"),
        column("source", within(&REFERENCE_COLUMNS_2), "Goal.source"),
        column("addresses", list(&within(&REFERENCE_COLUMNS_2)), "Goal.addresses"),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Goal.note"),
        column("outcome", list(&within(&CODEABLE_REFERENCE_COLUMNS)), "Goal.outcome"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Goal.meta.lastUpdated"),
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
