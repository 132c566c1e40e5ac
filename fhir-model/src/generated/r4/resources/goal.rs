// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{GOAL_LIFECYCLE_STATUS, GoalLifecycleStatus};
use super::super::datatypes::{
    Annotation, CodeableConcept, Duration, Element, Extension, Identifier, Meta,
    Narrative, Quantity, Range, Ratio, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, DURATION_STRUCT,
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER_2, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_NOTE, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_DURATION, OF_QUANTITY, OF_RANGE, OF_RATIO, OF_REFERENCE, QUANTITY_STRUCT,
    RANGE_STRUCT, RATIO_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
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
    /// `Goal.expressedBy` · Reference to Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub expressed_by: Option<Box<Reference>>,
    /// `Goal.addresses` · Reference to Condition, MedicationStatement, NutritionOrder, Observation, RiskAssessment, ServiceRequest · 0..*
    pub addresses: Vec<Reference>,
    /// `Goal.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `Goal.outcomeCode` · CodeableConcept · 0..*
    pub outcome_code: Vec<CodeableConcept>,
    /// `Goal.outcomeReference` · Reference to Observation · 0..*
    pub outcome_reference: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Goal, GOAL, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, lifecycle_status, achievement_status, category,
    priority, description, subject, start, target, status_date, status_reason,
    expressed_by, addresses, note, outcome_code, outcome_reference]
);
choice!(
    #[doc = " `Goal.start[x]`"] GoalStart, [Date(Element < Date >), CodeableConcept(Box <
    CodeableConcept >)]
);
/// The definition of `Goal`.
pub static GOAL: TypeDef = TypeDef {
    name: "Goal",
    path: "Goal",
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
        HAS_IDENTIFIER_2,
        summary("lifecycleStatus", 1, 1, OF_CODE)
            .codes(&GOAL_LIFECYCLE_STATUS)
            .modifier(),
        summary("achievementStatus", 0, 1, OF_CODEABLE_CONCEPT),
        summary("category", 0, 0, OF_CODEABLE_CONCEPT),
        summary("priority", 0, 1, OF_CODEABLE_CONCEPT),
        summary("description", 1, 1, OF_CODEABLE_CONCEPT),
        summary("subject", 1, 1, OF_REFERENCE).to(&["Group", "Organization", "Patient"]),
        choice(
                "start",
                0,
                1,
                &[
                    alternative("startDate", OF_DATE),
                    alternative("startCodeableConcept", OF_CODEABLE_CONCEPT),
                ],
            )
            .summary(),
        one("target", 0, 0, of(&GOAL_TARGET)),
        summary("statusDate", 0, 1, OF_DATE),
        one("statusReason", 0, 1, OF_STRING),
        summary("expressedBy", 0, 1, OF_REFERENCE)
            .to(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
        one("addresses", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "Condition",
                    "MedicationStatement",
                    "NutritionOrder",
                    "Observation",
                    "RiskAssessment",
                    "ServiceRequest",
                ],
            ),
        HAS_NOTE,
        one("outcomeCode", 0, 0, OF_CODEABLE_CONCEPT),
        one("outcomeReference", 0, 0, OF_REFERENCE).to(&["Observation"]),
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
    #[doc = " `Goal.target.detail[x]`"] GoalTargetDetail, [Quantity(Box < Quantity >),
    Range(Box < Range >), CodeableConcept(Box < CodeableConcept >), String(Element <
    String >), Boolean(Element < bool >), Integer(Element < i32 >), Ratio(Box < Ratio >)]
);
choice!(
    #[doc = " `Goal.target.due[x]`"] GoalTargetDue, [Date(Element < Date >), Duration(Box
    < Duration >)]
);
/// The definition of `Goal.target`.
pub static GOAL_TARGET: TypeDef = TypeDef {
    name: "GoalTarget",
    path: "Goal.target",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("measure", 0, 1, OF_CODEABLE_CONCEPT),
        choice(
                "detail",
                0,
                1,
                &[
                    alternative("detailQuantity", OF_QUANTITY),
                    alternative("detailRange", OF_RANGE),
                    alternative("detailCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("detailString", OF_STRING),
                    alternative("detailBoolean", OF_BOOLEAN),
                    alternative("detailInteger", OF_INTEGER),
                    alternative("detailRatio", OF_RATIO),
                ],
            )
            .summary(),
        choice(
                "due",
                0,
                1,
                &[
                    alternative("dueDate", OF_DATE),
                    alternative("dueDuration", OF_DURATION),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static GOAL_TARGET_COLUMNS: [ColumnDef; 15] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".measure", CODEABLE_CONCEPT_STRUCT),
    column(".detailQuantity", QUANTITY_STRUCT),
    column(".detailRange", RANGE_STRUCT),
    column(".detailCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".detailString", TEXT),
    column(".detailBoolean", BOOLEAN),
    column(".detailInteger", INT32),
    column(".detailRatio", RATIO_STRUCT),
    column(".dueDate", TEXT),
    derived("__dueDate_start", TIMESTAMP, ".dueDate"),
    derived("__dueDate_end", TIMESTAMP, ".dueDate"),
    column(".dueDuration", DURATION_STRUCT),
];
/// The table `goal`.
pub static GOAL_TABLE: TableDef = TableDef {
    name: "goal",
    doc: "One row for each Goal.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Goal.resourceType", TEXT),
        column("Goal.id", TEXT),
        column("Goal.meta", META_STRUCT),
        column("Goal.implicitRules", TEXT),
        column("Goal.language", TEXT),
        column("Goal.text", NARRATIVE_STRUCT),
        column("Goal.contained", TEXTS),
        column("Goal.extension", EXTENSION_TEXTS),
        column("Goal.modifierExtension", EXTENSION_TEXTS),
        column("Goal.identifier", IDENTIFIER_LIST),
        column("Goal.lifecycleStatus", TEXT),
        column("Goal.achievementStatus", CODEABLE_CONCEPT_STRUCT),
        column("Goal.category", CODEABLE_CONCEPT_LIST),
        column("Goal.priority", CODEABLE_CONCEPT_STRUCT),
        column("Goal.description", CODEABLE_CONCEPT_STRUCT),
        column("Goal.subject", REFERENCE_STRUCT_2),
        column("Goal.startDate", TEXT),
        derived("__startDate_start", TIMESTAMP, "Goal.startDate"),
        derived("__startDate_end", TIMESTAMP, "Goal.startDate"),
        column("Goal.startCodeableConcept", CODEABLE_CONCEPT_STRUCT),
        column("Goal.target", list(&within(&GOAL_TARGET_COLUMNS))),
        column("Goal.statusDate", TEXT),
        derived("__statusDate_start", TIMESTAMP, "Goal.statusDate"),
        derived("__statusDate_end", TIMESTAMP, "Goal.statusDate"),
        column("Goal.statusReason", TEXT),
        column("Goal.expressedBy", REFERENCE_STRUCT_2),
        column("Goal.addresses", REFERENCE_LIST_2),
        column("Goal.note", ANNOTATION_LIST),
        column("Goal.outcomeCode", CODEABLE_CONCEPT_LIST),
        column("Goal.outcomeReference", REFERENCE_LIST_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Goal.meta.lastUpdated"),
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
