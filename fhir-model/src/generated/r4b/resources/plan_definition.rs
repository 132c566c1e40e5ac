// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ACTION_CARDINALITY_BEHAVIOR, ACTION_CONDITION_KIND, ACTION_GROUPING_BEHAVIOR,
    ACTION_PARTICIPANT_TYPE, ACTION_PRECHECK_BEHAVIOR, ACTION_RELATIONSHIP_TYPE,
    ACTION_REQUIRED_BEHAVIOR, ACTION_SELECTION_BEHAVIOR, ActionCardinalityBehavior,
    ActionConditionKind, ActionGroupingBehavior, ActionParticipantType,
    ActionPrecheckBehavior, ActionRelationshipType, ActionRequiredBehavior,
    ActionSelectionBehavior, PublicationStatus, REQUEST_PRIORITY, RequestPriority,
};
use super::super::datatypes::{
    Age, CodeableConcept, ContactDetail, DataRequirement, Duration, Element, Expression,
    Extension, Identifier, Meta, Narrative, Period, Quantity, Range, Reference,
    RelatedArtifact, TRIGGER_DEFINITION_COLUMNS, Timing, TriggerDefinition, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    AGE_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CONTACT_DETAIL_LIST,
    DATA_REQUIREMENT_LIST, DESCRIPTION_COLUMN, DURATION_STRUCT, EXPRESSION_STRUCT,
    EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT, HAS_DATE,
    HAS_DESCRIPTION, HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT,
    HAS_TITLE, HAS_TYPE, HAS_TYPE_3, HAS_URL, HAS_USE_CONTEXT, HAS_VERSION,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_AGE, OF_CODEABLE_CONCEPT, OF_CONTACT_DETAIL, OF_DATA_REQUIREMENT, OF_DURATION,
    OF_EXPRESSION, OF_PERIOD, OF_QUANTITY, OF_RANGE, OF_REFERENCE, OF_RELATED_ARTIFACT,
    OF_TIMING, OF_TRIGGER_DEFINITION, PERIOD_STRUCT, QUANTITY_STRUCT, RANGE_STRUCT,
    REFERENCE_STRUCT_2, RELATED_ARTIFACT_LIST, TIMING_STRUCT, TITLE_COLUMN, TYPE_COLUMN,
    TYPE_COLUMN_2, USAGE_CONTEXT_LIST,
};
use crate::shorthand::*;
/// `PlanDefinition`
pub struct PlanDefinition {
    /// `PlanDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `PlanDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `PlanDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `PlanDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `PlanDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `PlanDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `PlanDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PlanDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PlanDefinition.url` · uri · 0..1
    pub url: Element<String>,
    /// `PlanDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `PlanDefinition.version` · string · 0..1
    pub version: Element<String>,
    /// `PlanDefinition.name` · string · 0..1
    pub name: Element<String>,
    /// `PlanDefinition.title` · string · 0..1
    pub title: Element<String>,
    /// `PlanDefinition.subtitle` · string · 0..1
    pub subtitle: Element<String>,
    /// `PlanDefinition.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `PlanDefinition.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `PlanDefinition.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `PlanDefinition.subject[x]` · CodeableConcept, Reference, canonical to AdministrableProductDefinition, Group, ManufacturedItemDefinition, MedicinalProductDefinition, PackagedProductDefinition, SubstanceDefinition · 0..1
    pub subject: Option<PlanDefinitionSubject>,
    /// `PlanDefinition.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `PlanDefinition.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `PlanDefinition.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `PlanDefinition.description` · markdown · 0..1
    pub description: Element<String>,
    /// `PlanDefinition.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `PlanDefinition.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `PlanDefinition.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `PlanDefinition.usage` · string · 0..1
    pub usage: Element<String>,
    /// `PlanDefinition.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `PlanDefinition.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `PlanDefinition.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `PlanDefinition.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `PlanDefinition.topic` · CodeableConcept · 0..*
    pub topic: Vec<CodeableConcept>,
    /// `PlanDefinition.author` · ContactDetail · 0..*
    pub author: Vec<ContactDetail>,
    /// `PlanDefinition.editor` · ContactDetail · 0..*
    pub editor: Vec<ContactDetail>,
    /// `PlanDefinition.reviewer` · ContactDetail · 0..*
    pub reviewer: Vec<ContactDetail>,
    /// `PlanDefinition.endorser` · ContactDetail · 0..*
    pub endorser: Vec<ContactDetail>,
    /// `PlanDefinition.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `PlanDefinition.library` · canonical to Library · 0..*
    pub library: Vec<Element<String>>,
    /// `PlanDefinition.goal` · PlanDefinitionGoal · 0..*
    pub goal: Vec<PlanDefinitionGoal>,
    /// `PlanDefinition.action` · PlanDefinitionAction · 0..*
    pub action: Vec<PlanDefinitionAction>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PlanDefinition, PLAN_DEFINITION, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, url, identifier, version, name, title,
    subtitle, type_, status, experimental, subject, date, publisher, contact,
    description, use_context, jurisdiction, purpose, usage, copyright, approval_date,
    last_review_date, effective_period, topic, author, editor, reviewer, endorser,
    related_artifact, library, goal, action]
);
choice!(
    #[doc = " `PlanDefinition.subject[x]`"] PlanDefinitionSubject, [CodeableConcept(Box <
    CodeableConcept >), Reference(Box < Reference >), Canonical(Element < String >)]
);
/// The definition of `PlanDefinition`.
pub static PLAN_DEFINITION: TypeDef = TypeDef {
    name: "PlanDefinition",
    path: "PlanDefinition",
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
        HAS_URL,
        HAS_IDENTIFIER,
        HAS_VERSION,
        HAS_NAME,
        HAS_TITLE,
        one("subtitle", 0, 1, OF_STRING),
        HAS_TYPE_3,
        HAS_STATUS,
        HAS_EXPERIMENTAL,
        choice(
                "subject",
                0,
                1,
                &[
                    alternative("subjectCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("subjectReference", OF_REFERENCE),
                    alternative("subjectCanonical", OF_CANONICAL),
                ],
            )
            .to(
                &[
                    "AdministrableProductDefinition",
                    "Group",
                    "ManufacturedItemDefinition",
                    "MedicinalProductDefinition",
                    "PackagedProductDefinition",
                    "SubstanceDefinition",
                ],
            ),
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        summary("description", 0, 1, OF_MARKDOWN),
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        HAS_PURPOSE,
        one("usage", 0, 1, OF_STRING),
        HAS_COPYRIGHT,
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        summary("effectivePeriod", 0, 1, OF_PERIOD),
        one("topic", 0, 0, OF_CODEABLE_CONCEPT),
        one("author", 0, 0, OF_CONTACT_DETAIL),
        one("editor", 0, 0, OF_CONTACT_DETAIL),
        one("reviewer", 0, 0, OF_CONTACT_DETAIL),
        one("endorser", 0, 0, OF_CONTACT_DETAIL),
        one("relatedArtifact", 0, 0, OF_RELATED_ARTIFACT),
        one("library", 0, 0, OF_CANONICAL).to(&["Library"]),
        one("goal", 0, 0, of(&PLAN_DEFINITION_GOAL)),
        one("action", 0, 0, of(&PLAN_DEFINITION_ACTION)),
    ],
    keys: Lazy::new(),
};
/// `PlanDefinition.goal`
pub struct PlanDefinitionGoal {
    /// `PlanDefinition.goal.id` · string · 0..1
    pub id: Option<String>,
    /// `PlanDefinition.goal.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PlanDefinition.goal.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PlanDefinition.goal.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `PlanDefinition.goal.description` · CodeableConcept · 1..1
    pub description: Option<Box<CodeableConcept>>,
    /// `PlanDefinition.goal.priority` · CodeableConcept · 0..1
    pub priority: Option<Box<CodeableConcept>>,
    /// `PlanDefinition.goal.start` · CodeableConcept · 0..1
    pub start: Option<Box<CodeableConcept>>,
    /// `PlanDefinition.goal.addresses` · CodeableConcept · 0..*
    pub addresses: Vec<CodeableConcept>,
    /// `PlanDefinition.goal.documentation` · RelatedArtifact · 0..*
    pub documentation: Vec<RelatedArtifact>,
    /// `PlanDefinition.goal.target` · PlanDefinitionGoalTarget · 0..*
    pub target: Vec<PlanDefinitionGoalTarget>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PlanDefinitionGoal, PLAN_DEFINITION_GOAL, [id, extension, modifier_extension,
    category, description, priority, start, addresses, documentation, target]
);
/// The definition of `PlanDefinition.goal`.
pub static PLAN_DEFINITION_GOAL: TypeDef = TypeDef {
    name: "PlanDefinitionGoal",
    path: "PlanDefinition.goal",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("category", 0, 1, OF_CODEABLE_CONCEPT),
        one("description", 1, 1, OF_CODEABLE_CONCEPT),
        one("priority", 0, 1, OF_CODEABLE_CONCEPT),
        one("start", 0, 1, OF_CODEABLE_CONCEPT),
        one("addresses", 0, 0, OF_CODEABLE_CONCEPT),
        one("documentation", 0, 0, OF_RELATED_ARTIFACT),
        one("target", 0, 0, of(&PLAN_DEFINITION_GOAL_TARGET)),
    ],
    keys: Lazy::new(),
};
/// `PlanDefinition.goal.target`
pub struct PlanDefinitionGoalTarget {
    /// `PlanDefinition.goal.target.id` · string · 0..1
    pub id: Option<String>,
    /// `PlanDefinition.goal.target.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PlanDefinition.goal.target.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PlanDefinition.goal.target.measure` · CodeableConcept · 0..1
    pub measure: Option<Box<CodeableConcept>>,
    /// `PlanDefinition.goal.target.detail[x]` · Quantity, Range, CodeableConcept · 0..1
    pub detail: Option<PlanDefinitionGoalTargetDetail>,
    /// `PlanDefinition.goal.target.due` · Duration · 0..1
    pub due: Option<Box<Duration>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PlanDefinitionGoalTarget, PLAN_DEFINITION_GOAL_TARGET, [id, extension,
    modifier_extension, measure, detail, due]
);
choice!(
    #[doc = " `PlanDefinition.goal.target.detail[x]`"] PlanDefinitionGoalTargetDetail,
    [Quantity(Box < Quantity >), Range(Box < Range >), CodeableConcept(Box <
    CodeableConcept >)]
);
/// The definition of `PlanDefinition.goal.target`.
pub static PLAN_DEFINITION_GOAL_TARGET: TypeDef = TypeDef {
    name: "PlanDefinitionGoalTarget",
    path: "PlanDefinition.goal.target",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("measure", 0, 1, OF_CODEABLE_CONCEPT),
        choice(
            "detail",
            0,
            1,
            &[
                alternative("detailQuantity", OF_QUANTITY),
                alternative("detailRange", OF_RANGE),
                alternative("detailCodeableConcept", OF_CODEABLE_CONCEPT),
            ],
        ),
        one("due", 0, 1, OF_DURATION),
    ],
    keys: Lazy::new(),
};
/// `PlanDefinition.action`
pub struct PlanDefinitionAction {
    /// `PlanDefinition.action.id` · string · 0..1
    pub id: Option<String>,
    /// `PlanDefinition.action.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PlanDefinition.action.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PlanDefinition.action.prefix` · string · 0..1
    pub prefix: Element<String>,
    /// `PlanDefinition.action.title` · string · 0..1
    pub title: Element<String>,
    /// `PlanDefinition.action.description` · string · 0..1
    pub description: Element<String>,
    /// `PlanDefinition.action.textEquivalent` · string · 0..1
    pub text_equivalent: Element<String>,
    /// `PlanDefinition.action.priority` · code · 0..1
    pub priority: Element<RequestPriority>,
    /// `PlanDefinition.action.code` · CodeableConcept · 0..*
    pub code: Vec<CodeableConcept>,
    /// `PlanDefinition.action.reason` · CodeableConcept · 0..*
    pub reason: Vec<CodeableConcept>,
    /// `PlanDefinition.action.documentation` · RelatedArtifact · 0..*
    pub documentation: Vec<RelatedArtifact>,
    /// `PlanDefinition.action.goalId` · id · 0..*
    pub goal_id: Vec<Element<String>>,
    /// `PlanDefinition.action.subject[x]` · CodeableConcept, Reference, canonical to Group · 0..1
    pub subject: Option<PlanDefinitionActionSubject>,
    /// `PlanDefinition.action.trigger` · TriggerDefinition · 0..*
    pub trigger: Vec<TriggerDefinition>,
    /// `PlanDefinition.action.condition` · PlanDefinitionActionCondition · 0..*
    pub condition: Vec<PlanDefinitionActionCondition>,
    /// `PlanDefinition.action.input` · DataRequirement · 0..*
    pub input: Vec<DataRequirement>,
    /// `PlanDefinition.action.output` · DataRequirement · 0..*
    pub output: Vec<DataRequirement>,
    /// `PlanDefinition.action.relatedAction` · PlanDefinitionActionRelatedAction · 0..*
    pub related_action: Vec<PlanDefinitionActionRelatedAction>,
    /// `PlanDefinition.action.timing[x]` · dateTime, Age, Period, Duration, Range, Timing · 0..1
    pub timing: Option<PlanDefinitionActionTiming>,
    /// `PlanDefinition.action.participant` · PlanDefinitionActionParticipant · 0..*
    pub participant: Vec<PlanDefinitionActionParticipant>,
    /// `PlanDefinition.action.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `PlanDefinition.action.groupingBehavior` · code · 0..1
    pub grouping_behavior: Element<ActionGroupingBehavior>,
    /// `PlanDefinition.action.selectionBehavior` · code · 0..1
    pub selection_behavior: Element<ActionSelectionBehavior>,
    /// `PlanDefinition.action.requiredBehavior` · code · 0..1
    pub required_behavior: Element<ActionRequiredBehavior>,
    /// `PlanDefinition.action.precheckBehavior` · code · 0..1
    pub precheck_behavior: Element<ActionPrecheckBehavior>,
    /// `PlanDefinition.action.cardinalityBehavior` · code · 0..1
    pub cardinality_behavior: Element<ActionCardinalityBehavior>,
    /// `PlanDefinition.action.definition[x]` · canonical, uri to ActivityDefinition, PlanDefinition, Questionnaire · 0..1
    pub definition: Option<PlanDefinitionActionDefinition>,
    /// `PlanDefinition.action.transform` · canonical to StructureMap · 0..1
    pub transform: Element<String>,
    /// `PlanDefinition.action.dynamicValue` · PlanDefinitionActionDynamicValue · 0..*
    pub dynamic_value: Vec<PlanDefinitionActionDynamicValue>,
    /// `PlanDefinition.action.action` · PlanDefinitionAction · 0..*
    pub action: Vec<PlanDefinitionAction>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PlanDefinitionAction, PLAN_DEFINITION_ACTION, [id, extension, modifier_extension,
    prefix, title, description, text_equivalent, priority, code, reason, documentation,
    goal_id, subject, trigger, condition, input, output, related_action, timing,
    participant, type_, grouping_behavior, selection_behavior, required_behavior,
    precheck_behavior, cardinality_behavior, definition, transform, dynamic_value,
    action]
);
choice!(
    #[doc = " `PlanDefinition.action.subject[x]`"] PlanDefinitionActionSubject,
    [CodeableConcept(Box < CodeableConcept >), Reference(Box < Reference >),
    Canonical(Element < String >)]
);
choice!(
    #[doc = " `PlanDefinition.action.timing[x]`"] PlanDefinitionActionTiming,
    [DateTime(Element < DateTime >), Age(Box < Age >), Period(Box < Period >),
    Duration(Box < Duration >), Range(Box < Range >), Timing(Box < Timing >)]
);
choice!(
    #[doc = " `PlanDefinition.action.definition[x]`"] PlanDefinitionActionDefinition,
    [Canonical(Element < String >), Uri(Element < String >)]
);
/// The definition of `PlanDefinition.action`.
pub static PLAN_DEFINITION_ACTION: TypeDef = TypeDef {
    name: "PlanDefinitionAction",
    path: "PlanDefinition.action",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("prefix", 0, 1, OF_STRING),
        one("title", 0, 1, OF_STRING),
        HAS_DESCRIPTION,
        one("textEquivalent", 0, 1, OF_STRING),
        one("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        one("code", 0, 0, OF_CODEABLE_CONCEPT),
        one("reason", 0, 0, OF_CODEABLE_CONCEPT),
        one("documentation", 0, 0, OF_RELATED_ARTIFACT),
        one("goalId", 0, 0, OF_ID),
        choice(
                "subject",
                0,
                1,
                &[
                    alternative("subjectCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("subjectReference", OF_REFERENCE),
                    alternative("subjectCanonical", OF_CANONICAL),
                ],
            )
            .to(&["Group"]),
        one("trigger", 0, 0, OF_TRIGGER_DEFINITION),
        one("condition", 0, 0, of(&PLAN_DEFINITION_ACTION_CONDITION)),
        one("input", 0, 0, OF_DATA_REQUIREMENT),
        one("output", 0, 0, OF_DATA_REQUIREMENT),
        one("relatedAction", 0, 0, of(&PLAN_DEFINITION_ACTION_RELATED_ACTION)),
        choice(
            "timing",
            0,
            1,
            &[
                alternative("timingDateTime", OF_DATE_TIME),
                alternative("timingAge", OF_AGE),
                alternative("timingPeriod", OF_PERIOD),
                alternative("timingDuration", OF_DURATION),
                alternative("timingRange", OF_RANGE),
                alternative("timingTiming", OF_TIMING),
            ],
        ),
        one("participant", 0, 0, of(&PLAN_DEFINITION_ACTION_PARTICIPANT)),
        HAS_TYPE,
        one("groupingBehavior", 0, 1, OF_CODE).codes(&ACTION_GROUPING_BEHAVIOR),
        one("selectionBehavior", 0, 1, OF_CODE).codes(&ACTION_SELECTION_BEHAVIOR),
        one("requiredBehavior", 0, 1, OF_CODE).codes(&ACTION_REQUIRED_BEHAVIOR),
        one("precheckBehavior", 0, 1, OF_CODE).codes(&ACTION_PRECHECK_BEHAVIOR),
        one("cardinalityBehavior", 0, 1, OF_CODE).codes(&ACTION_CARDINALITY_BEHAVIOR),
        choice(
                "definition",
                0,
                1,
                &[
                    alternative("definitionCanonical", OF_CANONICAL),
                    alternative("definitionUri", OF_URI),
                ],
            )
            .to(&["ActivityDefinition", "PlanDefinition", "Questionnaire"]),
        one("transform", 0, 1, OF_CANONICAL).to(&["StructureMap"]),
        one("dynamicValue", 0, 0, of(&PLAN_DEFINITION_ACTION_DYNAMIC_VALUE)),
        one("action", 0, 0, of(&PLAN_DEFINITION_ACTION)),
    ],
    keys: Lazy::new(),
};
/// `PlanDefinition.action.condition`
pub struct PlanDefinitionActionCondition {
    /// `PlanDefinition.action.condition.id` · string · 0..1
    pub id: Option<String>,
    /// `PlanDefinition.action.condition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PlanDefinition.action.condition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PlanDefinition.action.condition.kind` · code · 1..1
    pub kind: Element<ActionConditionKind>,
    /// `PlanDefinition.action.condition.expression` · Expression · 0..1
    pub expression: Option<Box<Expression>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PlanDefinitionActionCondition, PLAN_DEFINITION_ACTION_CONDITION, [id, extension,
    modifier_extension, kind, expression]
);
/// The definition of `PlanDefinition.action.condition`.
pub static PLAN_DEFINITION_ACTION_CONDITION: TypeDef = TypeDef {
    name: "PlanDefinitionActionCondition",
    path: "PlanDefinition.action.condition",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("kind", 1, 1, OF_CODE).codes(&ACTION_CONDITION_KIND),
        one("expression", 0, 1, OF_EXPRESSION),
    ],
    keys: Lazy::new(),
};
/// `PlanDefinition.action.relatedAction`
pub struct PlanDefinitionActionRelatedAction {
    /// `PlanDefinition.action.relatedAction.id` · string · 0..1
    pub id: Option<String>,
    /// `PlanDefinition.action.relatedAction.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PlanDefinition.action.relatedAction.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PlanDefinition.action.relatedAction.actionId` · id · 1..1
    pub action_id: Element<String>,
    /// `PlanDefinition.action.relatedAction.relationship` · code · 1..1
    pub relationship: Element<ActionRelationshipType>,
    /// `PlanDefinition.action.relatedAction.offset[x]` · Duration, Range · 0..1
    pub offset: Option<PlanDefinitionActionRelatedActionOffset>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PlanDefinitionActionRelatedAction, PLAN_DEFINITION_ACTION_RELATED_ACTION, [id,
    extension, modifier_extension, action_id, relationship, offset]
);
choice!(
    #[doc = " `PlanDefinition.action.relatedAction.offset[x]`"]
    PlanDefinitionActionRelatedActionOffset, [Duration(Box < Duration >), Range(Box <
    Range >)]
);
/// The definition of `PlanDefinition.action.relatedAction`.
pub static PLAN_DEFINITION_ACTION_RELATED_ACTION: TypeDef = TypeDef {
    name: "PlanDefinitionActionRelatedAction",
    path: "PlanDefinition.action.relatedAction",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("actionId", 1, 1, OF_ID),
        one("relationship", 1, 1, OF_CODE).codes(&ACTION_RELATIONSHIP_TYPE),
        choice(
            "offset",
            0,
            1,
            &[
                alternative("offsetDuration", OF_DURATION),
                alternative("offsetRange", OF_RANGE),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `PlanDefinition.action.participant`
pub struct PlanDefinitionActionParticipant {
    /// `PlanDefinition.action.participant.id` · string · 0..1
    pub id: Option<String>,
    /// `PlanDefinition.action.participant.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PlanDefinition.action.participant.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PlanDefinition.action.participant.type` · code · 1..1
    pub type_: Element<ActionParticipantType>,
    /// `PlanDefinition.action.participant.role` · CodeableConcept · 0..1
    pub role: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PlanDefinitionActionParticipant, PLAN_DEFINITION_ACTION_PARTICIPANT, [id, extension,
    modifier_extension, type_, role]
);
/// The definition of `PlanDefinition.action.participant`.
pub static PLAN_DEFINITION_ACTION_PARTICIPANT: TypeDef = TypeDef {
    name: "PlanDefinitionActionParticipant",
    path: "PlanDefinition.action.participant",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("type", 1, 1, OF_CODE).codes(&ACTION_PARTICIPANT_TYPE),
        one("role", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `PlanDefinition.action.dynamicValue`
pub struct PlanDefinitionActionDynamicValue {
    /// `PlanDefinition.action.dynamicValue.id` · string · 0..1
    pub id: Option<String>,
    /// `PlanDefinition.action.dynamicValue.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PlanDefinition.action.dynamicValue.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PlanDefinition.action.dynamicValue.path` · string · 0..1
    pub path: Element<String>,
    /// `PlanDefinition.action.dynamicValue.expression` · Expression · 0..1
    pub expression: Option<Box<Expression>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PlanDefinitionActionDynamicValue, PLAN_DEFINITION_ACTION_DYNAMIC_VALUE, [id,
    extension, modifier_extension, path, expression]
);
/// The definition of `PlanDefinition.action.dynamicValue`.
pub static PLAN_DEFINITION_ACTION_DYNAMIC_VALUE: TypeDef = TypeDef {
    name: "PlanDefinitionActionDynamicValue",
    path: "PlanDefinition.action.dynamicValue",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("path", 0, 1, OF_STRING),
        one("expression", 0, 1, OF_EXPRESSION),
    ],
    keys: Lazy::new(),
};
pub(crate) static PLAN_DEFINITION_GOAL_TARGET_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".measure", CODEABLE_CONCEPT_STRUCT),
    column(".detailQuantity", QUANTITY_STRUCT),
    column(".detailRange", RANGE_STRUCT),
    column(".detailCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".due", DURATION_STRUCT),
];
pub(crate) static PLAN_DEFINITION_GOAL_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".category", CODEABLE_CONCEPT_STRUCT),
    column(".description", CODEABLE_CONCEPT_STRUCT),
    column(".priority", CODEABLE_CONCEPT_STRUCT),
    column(".start", CODEABLE_CONCEPT_STRUCT),
    column(".addresses", CODEABLE_CONCEPT_LIST),
    column(".documentation", RELATED_ARTIFACT_LIST),
    column(".target", list(&within(&PLAN_DEFINITION_GOAL_TARGET_COLUMNS))),
];
pub(crate) static PLAN_DEFINITION_ACTION_CONDITION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".kind", TEXT),
    column(".expression", EXPRESSION_STRUCT),
];
pub(crate) static PLAN_DEFINITION_ACTION_RELATED_ACTION_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".actionId", TEXT),
    column(".relationship", TEXT),
    column(".offsetDuration", DURATION_STRUCT),
    column(".offsetRange", RANGE_STRUCT),
];
pub(crate) static PLAN_DEFINITION_ACTION_PARTICIPANT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    column(".role", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static PLAN_DEFINITION_ACTION_DYNAMIC_VALUE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".path", TEXT),
    column(".expression", EXPRESSION_STRUCT),
];
pub(crate) static PLAN_DEFINITION_ACTION_COLUMNS: [ColumnDef; 39] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".prefix", TEXT),
    TITLE_COLUMN,
    DESCRIPTION_COLUMN,
    column(".textEquivalent", TEXT),
    column(".priority", TEXT),
    column(".code", CODEABLE_CONCEPT_LIST),
    column(".reason", CODEABLE_CONCEPT_LIST),
    column(".documentation", RELATED_ARTIFACT_LIST),
    column(".goalId", TEXTS),
    column(".subjectCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".subjectReference", REFERENCE_STRUCT_2),
    column(".subjectCanonical", TEXT),
    column(".trigger", list(&within(&TRIGGER_DEFINITION_COLUMNS))),
    column(".condition", list(&within(&PLAN_DEFINITION_ACTION_CONDITION_COLUMNS))),
    column(".input", DATA_REQUIREMENT_LIST),
    column(".output", DATA_REQUIREMENT_LIST),
    column(
        ".relatedAction",
        list(&within(&PLAN_DEFINITION_ACTION_RELATED_ACTION_COLUMNS)),
    ),
    column(".timingDateTime", TEXT),
    derived("__timingDateTime_start", TIMESTAMP, ".timingDateTime"),
    derived("__timingDateTime_end", TIMESTAMP, ".timingDateTime"),
    column(".timingAge", AGE_STRUCT),
    column(".timingPeriod", PERIOD_STRUCT),
    column(".timingDuration", DURATION_STRUCT),
    column(".timingRange", RANGE_STRUCT),
    column(".timingTiming", TIMING_STRUCT),
    column(".participant", list(&within(&PLAN_DEFINITION_ACTION_PARTICIPANT_COLUMNS))),
    TYPE_COLUMN,
    column(".groupingBehavior", TEXT),
    column(".selectionBehavior", TEXT),
    column(".requiredBehavior", TEXT),
    column(".precheckBehavior", TEXT),
    column(".cardinalityBehavior", TEXT),
    column(".definitionCanonical", TEXT),
    column(".definitionUri", TEXT),
    column(".transform", TEXT),
    column(".dynamicValue", list(&within(&PLAN_DEFINITION_ACTION_DYNAMIC_VALUE_COLUMNS))),
];
pub(crate) static PLAN_DEFINITION_ACTION_COLUMNS_2: [ColumnDef; 40] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".prefix", TEXT),
    TITLE_COLUMN,
    DESCRIPTION_COLUMN,
    column(".textEquivalent", TEXT),
    column(".priority", TEXT),
    column(".code", CODEABLE_CONCEPT_LIST),
    column(".reason", CODEABLE_CONCEPT_LIST),
    column(".documentation", RELATED_ARTIFACT_LIST),
    column(".goalId", TEXTS),
    column(".subjectCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".subjectReference", REFERENCE_STRUCT_2),
    column(".subjectCanonical", TEXT),
    column(".trigger", list(&within(&TRIGGER_DEFINITION_COLUMNS))),
    column(".condition", list(&within(&PLAN_DEFINITION_ACTION_CONDITION_COLUMNS))),
    column(".input", DATA_REQUIREMENT_LIST),
    column(".output", DATA_REQUIREMENT_LIST),
    column(
        ".relatedAction",
        list(&within(&PLAN_DEFINITION_ACTION_RELATED_ACTION_COLUMNS)),
    ),
    column(".timingDateTime", TEXT),
    derived("__timingDateTime_start", TIMESTAMP, ".timingDateTime"),
    derived("__timingDateTime_end", TIMESTAMP, ".timingDateTime"),
    column(".timingAge", AGE_STRUCT),
    column(".timingPeriod", PERIOD_STRUCT),
    column(".timingDuration", DURATION_STRUCT),
    column(".timingRange", RANGE_STRUCT),
    column(".timingTiming", TIMING_STRUCT),
    column(".participant", list(&within(&PLAN_DEFINITION_ACTION_PARTICIPANT_COLUMNS))),
    TYPE_COLUMN,
    column(".groupingBehavior", TEXT),
    column(".selectionBehavior", TEXT),
    column(".requiredBehavior", TEXT),
    column(".precheckBehavior", TEXT),
    column(".cardinalityBehavior", TEXT),
    column(".definitionCanonical", TEXT),
    column(".definitionUri", TEXT),
    column(".transform", TEXT),
    column(
        ".dynamicValue",
        list(&within(&PLAN_DEFINITION_ACTION_DYNAMIC_VALUE_COLUMNS)),
    ),
    column(".action", list(&within(&PLAN_DEFINITION_ACTION_COLUMNS))),
];
/// The table `plan_definition`.
pub static PLAN_DEFINITION_TABLE: TableDef = TableDef {
    name: "plan_definition",
    doc: "One row for each PlanDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("PlanDefinition.resourceType", TEXT),
        column("PlanDefinition.id", TEXT),
        column("PlanDefinition.meta", META_STRUCT),
        column("PlanDefinition.implicitRules", TEXT),
        column("PlanDefinition.language", TEXT),
        column("PlanDefinition.text", NARRATIVE_STRUCT),
        column("PlanDefinition.contained", TEXTS),
        column("PlanDefinition.extension", EXTENSION_TEXTS),
        column("PlanDefinition.modifierExtension", EXTENSION_TEXTS),
        column("PlanDefinition.url", TEXT),
        column("PlanDefinition.identifier", IDENTIFIER_LIST),
        column("PlanDefinition.version", TEXT),
        column("PlanDefinition.name", TEXT),
        column("PlanDefinition.title", TEXT),
        column("PlanDefinition.subtitle", TEXT),
        column("PlanDefinition.type", CODEABLE_CONCEPT_STRUCT),
        column("PlanDefinition.status", TEXT),
        column("PlanDefinition.experimental", BOOLEAN),
        column("PlanDefinition.subjectCodeableConcept", CODEABLE_CONCEPT_STRUCT),
        column("PlanDefinition.subjectReference", REFERENCE_STRUCT_2),
        column("PlanDefinition.subjectCanonical", TEXT),
        column("PlanDefinition.date", TEXT),
        derived("__date_start", TIMESTAMP, "PlanDefinition.date"),
        derived("__date_end", TIMESTAMP, "PlanDefinition.date"),
        column("PlanDefinition.publisher", TEXT),
        column("PlanDefinition.contact", CONTACT_DETAIL_LIST),
        column("PlanDefinition.description", TEXT),
        column("PlanDefinition.useContext", USAGE_CONTEXT_LIST),
        column("PlanDefinition.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("PlanDefinition.purpose", TEXT),
        column("PlanDefinition.usage", TEXT),
        column("PlanDefinition.copyright", TEXT),
        column("PlanDefinition.approvalDate", TEXT),
        derived("__approvalDate_start", TIMESTAMP, "PlanDefinition.approvalDate"),
        derived("__approvalDate_end", TIMESTAMP, "PlanDefinition.approvalDate"),
        column("PlanDefinition.lastReviewDate", TEXT),
        derived("__lastReviewDate_start", TIMESTAMP, "PlanDefinition.lastReviewDate"),
        derived("__lastReviewDate_end", TIMESTAMP, "PlanDefinition.lastReviewDate"),
        column("PlanDefinition.effectivePeriod", PERIOD_STRUCT),
        column("PlanDefinition.topic", CODEABLE_CONCEPT_LIST),
        column("PlanDefinition.author", CONTACT_DETAIL_LIST),
        column("PlanDefinition.editor", CONTACT_DETAIL_LIST),
        column("PlanDefinition.reviewer", CONTACT_DETAIL_LIST),
        column("PlanDefinition.endorser", CONTACT_DETAIL_LIST),
        column("PlanDefinition.relatedArtifact", RELATED_ARTIFACT_LIST),
        column("PlanDefinition.library", TEXTS),
        column("PlanDefinition.goal", list(&within(&PLAN_DEFINITION_GOAL_COLUMNS))),
        column(
            "PlanDefinition.action",
            list(&within(&PLAN_DEFINITION_ACTION_COLUMNS_2)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "PlanDefinition.meta.lastUpdated"),
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
