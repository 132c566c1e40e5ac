// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{GOAL_LIFECYCLE_STATUS, GoalLifecycleStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, DURATION, DURATION_COLUMNS, Duration,
    EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META,
    META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, QUANTITY,
    QUANTITY_COLUMNS, Quantity, RANGE, RANGE_COLUMNS, RATIO, RATIO_COLUMNS, REFERENCE,
    REFERENCE_COLUMNS_2, Range, Ratio, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Goal`
#[derive(Default)]
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
    Goal, GOAL, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 => text, 5 =>
    contained, 6 => extension, 7 => modifier_extension, 8 => identifier, 9 =>
    lifecycle_status, 10 => achievement_status, 11 => category, 12 => priority, 13 =>
    description, 14 => subject, 15 => start, 16 => target, 17 => status_date, 18 =>
    status_reason, 19 => expressed_by, 20 => addresses, 21 => note, 22 => outcome_code,
    23 => outcome_reference]
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
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)),
        one("lifecycleStatus", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&GOAL_LIFECYCLE_STATUS)
            .summary()
            .modifier(),
        one("achievementStatus", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("category", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("priority", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("description", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("subject", 1, 1, Ty::Type(&REFERENCE))
            .to(&["Group", "Organization", "Patient"])
            .summary(),
        choice(
                "start",
                0,
                1,
                &[
                    alternative("startDate", Ty::Primitive(Primitive::Date)),
                    alternative("startCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                ],
            )
            .summary(),
        one("target", 0, 0, Ty::Type(&GOAL_TARGET)),
        one("statusDate", 0, 1, Ty::Primitive(Primitive::Date)).summary(),
        one("statusReason", 0, 1, Ty::Primitive(Primitive::String)),
        one("expressedBy", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"])
            .summary(),
        one("addresses", 0, 0, Ty::Type(&REFERENCE))
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
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
        one("outcomeCode", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("outcomeReference", 0, 0, Ty::Type(&REFERENCE)).to(&["Observation"]),
    ],
    keys: Lazy::new(),
};
/// `Goal.target`
#[derive(Default)]
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
    GoalTarget, GOAL_TARGET, [0 => id, 1 => extension, 2 => modifier_extension, 3 =>
    measure, 4 => detail, 5 => due]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("measure", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        choice(
                "detail",
                0,
                1,
                &[
                    alternative("detailQuantity", Ty::Type(&QUANTITY)),
                    alternative("detailRange", Ty::Type(&RANGE)),
                    alternative("detailCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                    alternative("detailString", Ty::Primitive(Primitive::String)),
                    alternative("detailBoolean", Ty::Primitive(Primitive::Boolean)),
                    alternative("detailInteger", Ty::Primitive(Primitive::Integer)),
                    alternative("detailRatio", Ty::Type(&RATIO)),
                ],
            )
            .summary(),
        choice(
                "due",
                0,
                1,
                &[
                    alternative("dueDate", Ty::Primitive(Primitive::Date)),
                    alternative("dueDuration", Ty::Type(&DURATION)),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static GOAL_TARGET_COLUMNS: [ColumnDef; 15] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("measure", within(&CODEABLE_CONCEPT_COLUMNS), ".measure", ""),
    column("detailQuantity", within(&QUANTITY_COLUMNS), ".detailQuantity", ""),
    column("detailRange", within(&RANGE_COLUMNS), ".detailRange", ""),
    column(
        "detailCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".detailCodeableConcept",
        "",
    ),
    column("detailString", TEXT, ".detailString", ""),
    column("detailBoolean", BOOLEAN, ".detailBoolean", ""),
    column("detailInteger", INT32, ".detailInteger", ""),
    column("detailRatio", within(&RATIO_COLUMNS), ".detailRatio", ""),
    column("dueDate", TEXT, ".dueDate", ""),
    column("__dueDate_start", TIMESTAMP, ".dueDate", ""),
    column("__dueDate_end", TIMESTAMP, ".dueDate", ""),
    column("dueDuration", within(&DURATION_COLUMNS), ".dueDuration", ""),
];
/// The table `goal`.
pub static GOAL_TABLE: TableDef = TableDef {
    name: "goal",
    doc: "One row for each Goal.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Goal.resourceType", ""),
        column("id", TEXT, "Goal.id", ""),
        column("meta", within(&META_COLUMNS), "Goal.meta", ""),
        column("implicitRules", TEXT, "Goal.implicitRules", ""),
        column("language", TEXT, "Goal.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Goal.text", ""),
        column("contained", list(&TEXT), "Goal.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Goal.extension", ""),
        column("modifierExtension", list(&EXTENSION_TEXT), "Goal.modifierExtension", ""),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Goal.identifier", ""),
        column("lifecycleStatus", TEXT, "Goal.lifecycleStatus", ""),
        column(
            "achievementStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Goal.achievementStatus",
            "",
        ),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Goal.category",
            "",
        ),
        column("priority", within(&CODEABLE_CONCEPT_COLUMNS), "Goal.priority", ""),
        column("description", within(&CODEABLE_CONCEPT_COLUMNS), "Goal.description", ""),
        column("subject", within(&REFERENCE_COLUMNS_2), "Goal.subject", ""),
        column("startDate", TEXT, "Goal.startDate", ""),
        column("__startDate_start", TIMESTAMP, "Goal.startDate", ""),
        column("__startDate_end", TIMESTAMP, "Goal.startDate", ""),
        column(
            "startCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Goal.startCodeableConcept",
            "",
        ),
        column("target", list(&within(&GOAL_TARGET_COLUMNS)), "Goal.target", ""),
        column("statusDate", TEXT, "Goal.statusDate", ""),
        column("__statusDate_start", TIMESTAMP, "Goal.statusDate", ""),
        column("__statusDate_end", TIMESTAMP, "Goal.statusDate", ""),
        column("statusReason", TEXT, "Goal.statusReason", ""),
        column("expressedBy", within(&REFERENCE_COLUMNS_2), "Goal.expressedBy", ""),
        column("addresses", list(&within(&REFERENCE_COLUMNS_2)), "Goal.addresses", ""),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Goal.note", ""),
        column(
            "outcomeCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Goal.outcomeCode",
            "",
        ),
        column(
            "outcomeReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Goal.outcomeReference",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Goal.meta.lastUpdated",
            "When the server last changed it",
        ),
        column(
            "_full_url",
            TEXT,
            "Bundle.entry.fullUrl",
            "The address by which the entry of its Bundle names it",
        ),
        column("_source_file", TEXT, "", "The file it was read from"),
        column("_resource_index", INT64, "", "Resources before it in the file"),
        column("_byte_offset", INT64, "", "Bytes before it in the file"),
        column("_rescued_data", TEXT, "", "What no column holds, JSON by path"),
    ],
};
