// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ACTION_CARDINALITY_BEHAVIOR, ACTION_CONDITION_KIND, ACTION_GROUPING_BEHAVIOR,
    ACTION_PRECHECK_BEHAVIOR, ACTION_RELATIONSHIP_TYPE, ACTION_REQUIRED_BEHAVIOR,
    ACTION_SELECTION_BEHAVIOR, ActionCardinalityBehavior, ActionConditionKind,
    ActionGroupingBehavior, ActionPrecheckBehavior, ActionRelationshipType,
    ActionRequiredBehavior, ActionSelectionBehavior, REQUEST_INTENT, REQUEST_PRIORITY,
    REQUEST_STATUS, RequestIntent, RequestPriority, RequestStatus,
};
use super::super::datatypes::{
    Age, Annotation, CodeableConcept, Duration, Element, Expression, Extension,
    Identifier, Meta, Narrative, Period, Range, Reference, RelatedArtifact, Timing,
};
use super::super::resources::Resource;
use super::super::shared::{
    AGE_STRUCT, ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    DESCRIPTION_COLUMN, DURATION_STRUCT, EXPRESSION_STRUCT, EXTENSION_COLUMN, HAS_CODE,
    HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NOTE,
    HAS_TEXT, HAS_TYPE, IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_AGE, OF_CODEABLE_CONCEPT,
    OF_DURATION, OF_EXPRESSION, OF_IDENTIFIER, OF_PERIOD, OF_RANGE, OF_REFERENCE,
    OF_RELATED_ARTIFACT, OF_TIMING, PERIOD_STRUCT, RANGE_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2, RELATED_ARTIFACT_LIST, TIMING_STRUCT, TITLE_COLUMN, TYPE_COLUMN,
};
use crate::shorthand::*;
/// `RequestGroup`
pub struct RequestGroup {
    /// `RequestGroup.id` · id · 0..1
    pub id: Element<String>,
    /// `RequestGroup.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `RequestGroup.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `RequestGroup.language` · code · 0..1
    pub language: Element<String>,
    /// `RequestGroup.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `RequestGroup.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `RequestGroup.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RequestGroup.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RequestGroup.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `RequestGroup.instantiatesCanonical` · canonical · 0..*
    pub instantiates_canonical: Vec<Element<String>>,
    /// `RequestGroup.instantiatesUri` · uri · 0..*
    pub instantiates_uri: Vec<Element<String>>,
    /// `RequestGroup.basedOn` · Reference · 0..*
    pub based_on: Vec<Reference>,
    /// `RequestGroup.replaces` · Reference · 0..*
    pub replaces: Vec<Reference>,
    /// `RequestGroup.groupIdentifier` · Identifier · 0..1
    pub group_identifier: Option<Box<Identifier>>,
    /// `RequestGroup.status` · code · 1..1
    pub status: Element<RequestStatus>,
    /// `RequestGroup.intent` · code · 1..1
    pub intent: Element<RequestIntent>,
    /// `RequestGroup.priority` · code · 0..1
    pub priority: Element<RequestPriority>,
    /// `RequestGroup.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `RequestGroup.subject` · Reference to Group, Patient · 0..1
    pub subject: Option<Box<Reference>>,
    /// `RequestGroup.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `RequestGroup.authoredOn` · dateTime · 0..1
    pub authored_on: Element<DateTime>,
    /// `RequestGroup.author` · Reference to Device, Practitioner, PractitionerRole · 0..1
    pub author: Option<Box<Reference>>,
    /// `RequestGroup.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `RequestGroup.reasonReference` · Reference to Condition, DiagnosticReport, DocumentReference, Observation · 0..*
    pub reason_reference: Vec<Reference>,
    /// `RequestGroup.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `RequestGroup.action` · RequestGroupAction · 0..*
    pub action: Vec<RequestGroupAction>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RequestGroup, REQUEST_GROUP, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, instantiates_canonical, instantiates_uri,
    based_on, replaces, group_identifier, status, intent, priority, code, subject,
    encounter, authored_on, author, reason_code, reason_reference, note, action]
);
/// The definition of `RequestGroup`.
pub static REQUEST_GROUP: TypeDef = TypeDef {
    name: "RequestGroup",
    path: "RequestGroup",
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
        summary("instantiatesCanonical", 0, 0, OF_CANONICAL),
        summary("instantiatesUri", 0, 0, OF_URI),
        one("basedOn", 0, 0, OF_REFERENCE),
        one("replaces", 0, 0, OF_REFERENCE),
        summary("groupIdentifier", 0, 1, OF_IDENTIFIER),
        summary("status", 1, 1, OF_CODE).codes(&REQUEST_STATUS).modifier(),
        summary("intent", 1, 1, OF_CODE).codes(&REQUEST_INTENT).modifier(),
        summary("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        HAS_CODE,
        one("subject", 0, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        one("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        one("authoredOn", 0, 1, OF_DATE_TIME),
        one("author", 0, 1, OF_REFERENCE)
            .to(&["Device", "Practitioner", "PractitionerRole"]),
        one("reasonCode", 0, 0, OF_CODEABLE_CONCEPT),
        one("reasonReference", 0, 0, OF_REFERENCE)
            .to(&["Condition", "DiagnosticReport", "DocumentReference", "Observation"]),
        HAS_NOTE,
        one("action", 0, 0, of(&REQUEST_GROUP_ACTION)),
    ],
    keys: Lazy::new(),
};
/// `RequestGroup.action`
pub struct RequestGroupAction {
    /// `RequestGroup.action.id` · string · 0..1
    pub id: Option<String>,
    /// `RequestGroup.action.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RequestGroup.action.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RequestGroup.action.prefix` · string · 0..1
    pub prefix: Element<String>,
    /// `RequestGroup.action.title` · string · 0..1
    pub title: Element<String>,
    /// `RequestGroup.action.description` · string · 0..1
    pub description: Element<String>,
    /// `RequestGroup.action.textEquivalent` · string · 0..1
    pub text_equivalent: Element<String>,
    /// `RequestGroup.action.priority` · code · 0..1
    pub priority: Element<RequestPriority>,
    /// `RequestGroup.action.code` · CodeableConcept · 0..*
    pub code: Vec<CodeableConcept>,
    /// `RequestGroup.action.documentation` · RelatedArtifact · 0..*
    pub documentation: Vec<RelatedArtifact>,
    /// `RequestGroup.action.condition` · RequestGroupActionCondition · 0..*
    pub condition: Vec<RequestGroupActionCondition>,
    /// `RequestGroup.action.relatedAction` · RequestGroupActionRelatedAction · 0..*
    pub related_action: Vec<RequestGroupActionRelatedAction>,
    /// `RequestGroup.action.timing[x]` · dateTime, Age, Period, Duration, Range, Timing · 0..1
    pub timing: Option<RequestGroupActionTiming>,
    /// `RequestGroup.action.participant` · Reference to Device, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub participant: Vec<Reference>,
    /// `RequestGroup.action.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `RequestGroup.action.groupingBehavior` · code · 0..1
    pub grouping_behavior: Element<ActionGroupingBehavior>,
    /// `RequestGroup.action.selectionBehavior` · code · 0..1
    pub selection_behavior: Element<ActionSelectionBehavior>,
    /// `RequestGroup.action.requiredBehavior` · code · 0..1
    pub required_behavior: Element<ActionRequiredBehavior>,
    /// `RequestGroup.action.precheckBehavior` · code · 0..1
    pub precheck_behavior: Element<ActionPrecheckBehavior>,
    /// `RequestGroup.action.cardinalityBehavior` · code · 0..1
    pub cardinality_behavior: Element<ActionCardinalityBehavior>,
    /// `RequestGroup.action.resource` · Reference · 0..1
    pub resource: Option<Box<Reference>>,
    /// `RequestGroup.action.action` · RequestGroupAction · 0..*
    pub action: Vec<RequestGroupAction>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RequestGroupAction, REQUEST_GROUP_ACTION, [id, extension, modifier_extension, prefix,
    title, description, text_equivalent, priority, code, documentation, condition,
    related_action, timing, participant, type_, grouping_behavior, selection_behavior,
    required_behavior, precheck_behavior, cardinality_behavior, resource, action]
);
choice!(
    #[doc = " `RequestGroup.action.timing[x]`"] RequestGroupActionTiming,
    [DateTime(Element < DateTime >), Age(Box < Age >), Period(Box < Period >),
    Duration(Box < Duration >), Range(Box < Range >), Timing(Box < Timing >)]
);
/// The definition of `RequestGroup.action`.
pub static REQUEST_GROUP_ACTION: TypeDef = TypeDef {
    name: "RequestGroupAction",
    path: "RequestGroup.action",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("prefix", 0, 1, OF_STRING),
        one("title", 0, 1, OF_STRING),
        summary("description", 0, 1, OF_STRING),
        summary("textEquivalent", 0, 1, OF_STRING),
        one("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        one("code", 0, 0, OF_CODEABLE_CONCEPT),
        one("documentation", 0, 0, OF_RELATED_ARTIFACT),
        one("condition", 0, 0, of(&REQUEST_GROUP_ACTION_CONDITION)),
        one("relatedAction", 0, 0, of(&REQUEST_GROUP_ACTION_RELATED_ACTION)),
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
        one("participant", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        HAS_TYPE,
        one("groupingBehavior", 0, 1, OF_CODE).codes(&ACTION_GROUPING_BEHAVIOR),
        one("selectionBehavior", 0, 1, OF_CODE).codes(&ACTION_SELECTION_BEHAVIOR),
        one("requiredBehavior", 0, 1, OF_CODE).codes(&ACTION_REQUIRED_BEHAVIOR),
        one("precheckBehavior", 0, 1, OF_CODE).codes(&ACTION_PRECHECK_BEHAVIOR),
        one("cardinalityBehavior", 0, 1, OF_CODE).codes(&ACTION_CARDINALITY_BEHAVIOR),
        one("resource", 0, 1, OF_REFERENCE),
        one("action", 0, 0, of(&REQUEST_GROUP_ACTION)),
    ],
    keys: Lazy::new(),
};
/// `RequestGroup.action.condition`
pub struct RequestGroupActionCondition {
    /// `RequestGroup.action.condition.id` · string · 0..1
    pub id: Option<String>,
    /// `RequestGroup.action.condition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RequestGroup.action.condition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RequestGroup.action.condition.kind` · code · 1..1
    pub kind: Element<ActionConditionKind>,
    /// `RequestGroup.action.condition.expression` · Expression · 0..1
    pub expression: Option<Box<Expression>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RequestGroupActionCondition, REQUEST_GROUP_ACTION_CONDITION, [id, extension,
    modifier_extension, kind, expression]
);
/// The definition of `RequestGroup.action.condition`.
pub static REQUEST_GROUP_ACTION_CONDITION: TypeDef = TypeDef {
    name: "RequestGroupActionCondition",
    path: "RequestGroup.action.condition",
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
/// `RequestGroup.action.relatedAction`
pub struct RequestGroupActionRelatedAction {
    /// `RequestGroup.action.relatedAction.id` · string · 0..1
    pub id: Option<String>,
    /// `RequestGroup.action.relatedAction.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RequestGroup.action.relatedAction.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RequestGroup.action.relatedAction.actionId` · id · 1..1
    pub action_id: Element<String>,
    /// `RequestGroup.action.relatedAction.relationship` · code · 1..1
    pub relationship: Element<ActionRelationshipType>,
    /// `RequestGroup.action.relatedAction.offset[x]` · Duration, Range · 0..1
    pub offset: Option<RequestGroupActionRelatedActionOffset>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RequestGroupActionRelatedAction, REQUEST_GROUP_ACTION_RELATED_ACTION, [id, extension,
    modifier_extension, action_id, relationship, offset]
);
choice!(
    #[doc = " `RequestGroup.action.relatedAction.offset[x]`"]
    RequestGroupActionRelatedActionOffset, [Duration(Box < Duration >), Range(Box < Range
    >)]
);
/// The definition of `RequestGroup.action.relatedAction`.
pub static REQUEST_GROUP_ACTION_RELATED_ACTION: TypeDef = TypeDef {
    name: "RequestGroupActionRelatedAction",
    path: "RequestGroup.action.relatedAction",
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
pub(crate) static REQUEST_GROUP_ACTION_CONDITION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".kind", TEXT),
    column(".expression", EXPRESSION_STRUCT),
];
pub(crate) static REQUEST_GROUP_ACTION_RELATED_ACTION_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".actionId", TEXT),
    column(".relationship", TEXT),
    column(".offsetDuration", DURATION_STRUCT),
    column(".offsetRange", RANGE_STRUCT),
];
pub(crate) static REQUEST_GROUP_ACTION_COLUMNS: [ColumnDef; 28] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".prefix", TEXT),
    TITLE_COLUMN,
    DESCRIPTION_COLUMN,
    column(".textEquivalent", TEXT),
    column(".priority", TEXT),
    column(".code", CODEABLE_CONCEPT_LIST),
    column(".documentation", RELATED_ARTIFACT_LIST),
    column(".condition", list(&within(&REQUEST_GROUP_ACTION_CONDITION_COLUMNS))),
    column(
        ".relatedAction",
        list(&within(&REQUEST_GROUP_ACTION_RELATED_ACTION_COLUMNS)),
    ),
    column(".timingDateTime", TEXT),
    derived("__timingDateTime_start", TIMESTAMP, ".timingDateTime"),
    derived("__timingDateTime_end", TIMESTAMP, ".timingDateTime"),
    column(".timingAge", AGE_STRUCT),
    column(".timingPeriod", PERIOD_STRUCT),
    column(".timingDuration", DURATION_STRUCT),
    column(".timingRange", RANGE_STRUCT),
    column(".timingTiming", TIMING_STRUCT),
    column(".participant", REFERENCE_LIST_2),
    TYPE_COLUMN,
    column(".groupingBehavior", TEXT),
    column(".selectionBehavior", TEXT),
    column(".requiredBehavior", TEXT),
    column(".precheckBehavior", TEXT),
    column(".cardinalityBehavior", TEXT),
    column(".resource", REFERENCE_STRUCT_2),
];
pub(crate) static REQUEST_GROUP_ACTION_COLUMNS_2: [ColumnDef; 29] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".prefix", TEXT),
    TITLE_COLUMN,
    DESCRIPTION_COLUMN,
    column(".textEquivalent", TEXT),
    column(".priority", TEXT),
    column(".code", CODEABLE_CONCEPT_LIST),
    column(".documentation", RELATED_ARTIFACT_LIST),
    column(".condition", list(&within(&REQUEST_GROUP_ACTION_CONDITION_COLUMNS))),
    column(
        ".relatedAction",
        list(&within(&REQUEST_GROUP_ACTION_RELATED_ACTION_COLUMNS)),
    ),
    column(".timingDateTime", TEXT),
    derived("__timingDateTime_start", TIMESTAMP, ".timingDateTime"),
    derived("__timingDateTime_end", TIMESTAMP, ".timingDateTime"),
    column(".timingAge", AGE_STRUCT),
    column(".timingPeriod", PERIOD_STRUCT),
    column(".timingDuration", DURATION_STRUCT),
    column(".timingRange", RANGE_STRUCT),
    column(".timingTiming", TIMING_STRUCT),
    column(".participant", REFERENCE_LIST_2),
    TYPE_COLUMN,
    column(".groupingBehavior", TEXT),
    column(".selectionBehavior", TEXT),
    column(".requiredBehavior", TEXT),
    column(".precheckBehavior", TEXT),
    column(".cardinalityBehavior", TEXT),
    column(".resource", REFERENCE_STRUCT_2),
    column(".action", list(&within(&REQUEST_GROUP_ACTION_COLUMNS))),
];
/// The table `request_group`.
pub static REQUEST_GROUP_TABLE: TableDef = TableDef {
    name: "request_group",
    doc: "One row for each RequestGroup.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("RequestGroup.resourceType", TEXT),
        column("RequestGroup.id", TEXT),
        column("RequestGroup.meta", META_STRUCT),
        column("RequestGroup.implicitRules", TEXT),
        column("RequestGroup.language", TEXT),
        column("RequestGroup.text", NARRATIVE_STRUCT),
        column("RequestGroup.contained", TEXTS),
        column("RequestGroup.extension", EXTENSION_TEXTS),
        column("RequestGroup.modifierExtension", EXTENSION_TEXTS),
        column("RequestGroup.identifier", IDENTIFIER_LIST),
        column("RequestGroup.instantiatesCanonical", TEXTS),
        column("RequestGroup.instantiatesUri", TEXTS),
        column("RequestGroup.basedOn", REFERENCE_LIST_2),
        column("RequestGroup.replaces", REFERENCE_LIST_2),
        column("RequestGroup.groupIdentifier", IDENTIFIER_STRUCT),
        column("RequestGroup.status", TEXT),
        column("RequestGroup.intent", TEXT),
        column("RequestGroup.priority", TEXT),
        column("RequestGroup.code", CODEABLE_CONCEPT_STRUCT),
        column("RequestGroup.subject", REFERENCE_STRUCT_2),
        column("RequestGroup.encounter", REFERENCE_STRUCT_2),
        column("RequestGroup.authoredOn", TEXT),
        derived("__authoredOn_start", TIMESTAMP, "RequestGroup.authoredOn"),
        derived("__authoredOn_end", TIMESTAMP, "RequestGroup.authoredOn"),
        column("RequestGroup.author", REFERENCE_STRUCT_2),
        column("RequestGroup.reasonCode", CODEABLE_CONCEPT_LIST),
        column("RequestGroup.reasonReference", REFERENCE_LIST_2),
        column("RequestGroup.note", ANNOTATION_LIST),
        column("RequestGroup.action", list(&within(&REQUEST_GROUP_ACTION_COLUMNS_2))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "RequestGroup.meta.lastUpdated"),
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
