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
    AGE, AGE_COLUMNS, ANNOTATION, ANNOTATION_COLUMNS, Age, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, DURATION, DURATION_COLUMNS, Duration,
    EXPRESSION, EXPRESSION_COLUMNS, EXTENSION, Element, Expression, Extension,
    IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, RANGE, RANGE_COLUMNS,
    REFERENCE, REFERENCE_COLUMNS_2, RELATED_ARTIFACT, RELATED_ARTIFACT_COLUMNS, Range,
    Reference, RelatedArtifact, TIMING, TIMING_COLUMNS, Timing,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("instantiatesCanonical", 0, 0, OF_CANONICAL),
        summary("instantiatesUri", 0, 0, OF_URI),
        one("basedOn", 0, 0, of(&REFERENCE)),
        one("replaces", 0, 0, of(&REFERENCE)),
        summary("groupIdentifier", 0, 1, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&REQUEST_STATUS).modifier(),
        summary("intent", 1, 1, OF_CODE).codes(&REQUEST_INTENT).modifier(),
        summary("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        one("subject", 0, 1, of(&REFERENCE)).to(&["Group", "Patient"]),
        one("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        one("authoredOn", 0, 1, OF_DATE_TIME),
        one("author", 0, 1, of(&REFERENCE))
            .to(&["Device", "Practitioner", "PractitionerRole"]),
        one("reasonCode", 0, 0, of(&CODEABLE_CONCEPT)),
        one("reasonReference", 0, 0, of(&REFERENCE))
            .to(&["Condition", "DiagnosticReport", "DocumentReference", "Observation"]),
        one("note", 0, 0, of(&ANNOTATION)),
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
    #[doc = " `RequestGroup.action.timing[x]`"] RequestGroupActionTiming, [0 =>
    DateTime(Element < DateTime >), 1 => Age(Box < Age >), 2 => Period(Box < Period >), 3
    => Duration(Box < Duration >), 4 => Range(Box < Range >), 5 => Timing(Box < Timing
    >)]
);
/// The definition of `RequestGroup.action`.
pub static REQUEST_GROUP_ACTION: TypeDef = TypeDef {
    name: "RequestGroupAction",
    path: "RequestGroup.action",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("prefix", 0, 1, OF_STRING),
        one("title", 0, 1, OF_STRING),
        summary("description", 0, 1, OF_STRING),
        summary("textEquivalent", 0, 1, OF_STRING),
        one("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        one("code", 0, 0, of(&CODEABLE_CONCEPT)),
        one("documentation", 0, 0, of(&RELATED_ARTIFACT)),
        one("condition", 0, 0, of(&REQUEST_GROUP_ACTION_CONDITION)),
        one("relatedAction", 0, 0, of(&REQUEST_GROUP_ACTION_RELATED_ACTION)),
        choice(
            "timing",
            0,
            1,
            &[
                alternative("timingDateTime", OF_DATE_TIME),
                alternative("timingAge", of(&AGE)),
                alternative("timingPeriod", of(&PERIOD)),
                alternative("timingDuration", of(&DURATION)),
                alternative("timingRange", of(&RANGE)),
                alternative("timingTiming", of(&TIMING)),
            ],
        ),
        one("participant", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "Device",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("groupingBehavior", 0, 1, OF_CODE).codes(&ACTION_GROUPING_BEHAVIOR),
        one("selectionBehavior", 0, 1, OF_CODE).codes(&ACTION_SELECTION_BEHAVIOR),
        one("requiredBehavior", 0, 1, OF_CODE).codes(&ACTION_REQUIRED_BEHAVIOR),
        one("precheckBehavior", 0, 1, OF_CODE).codes(&ACTION_PRECHECK_BEHAVIOR),
        one("cardinalityBehavior", 0, 1, OF_CODE).codes(&ACTION_CARDINALITY_BEHAVIOR),
        one("resource", 0, 1, of(&REFERENCE)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("kind", 1, 1, OF_CODE).codes(&ACTION_CONDITION_KIND),
        one("expression", 0, 1, of(&EXPRESSION)),
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
    RequestGroupActionRelatedActionOffset, [0 => Duration(Box < Duration >), 1 =>
    Range(Box < Range >)]
);
/// The definition of `RequestGroup.action.relatedAction`.
pub static REQUEST_GROUP_ACTION_RELATED_ACTION: TypeDef = TypeDef {
    name: "RequestGroupActionRelatedAction",
    path: "RequestGroup.action.relatedAction",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("actionId", 1, 1, OF_ID),
        one("relationship", 1, 1, OF_CODE).codes(&ACTION_RELATIONSHIP_TYPE),
        choice(
            "offset",
            0,
            1,
            &[
                alternative("offsetDuration", of(&DURATION)),
                alternative("offsetRange", of(&RANGE)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static REQUEST_GROUP_ACTION_CONDITION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("kind", TEXT, ".kind"),
    column("expression", within(&EXPRESSION_COLUMNS), ".expression"),
];
pub(crate) static REQUEST_GROUP_ACTION_RELATED_ACTION_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("actionId", TEXT, ".actionId"),
    column("relationship", TEXT, ".relationship"),
    column("offsetDuration", within(&DURATION_COLUMNS), ".offsetDuration"),
    column("offsetRange", within(&RANGE_COLUMNS), ".offsetRange"),
];
pub(crate) static REQUEST_GROUP_ACTION_COLUMNS: [ColumnDef; 28] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("prefix", TEXT, ".prefix"),
    column("title", TEXT, ".title"),
    column("description", TEXT, ".description"),
    column("textEquivalent", TEXT, ".textEquivalent"),
    column("priority", TEXT, ".priority"),
    column("code", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".code"),
    column("documentation", list(&within(&RELATED_ARTIFACT_COLUMNS)), ".documentation"),
    column(
        "condition",
        list(&within(&REQUEST_GROUP_ACTION_CONDITION_COLUMNS)),
        ".condition",
    ),
    column(
        "relatedAction",
        list(&within(&REQUEST_GROUP_ACTION_RELATED_ACTION_COLUMNS)),
        ".relatedAction",
    ),
    column("timingDateTime", TEXT, ".timingDateTime"),
    column("__timingDateTime_start", TIMESTAMP, ".timingDateTime"),
    column("__timingDateTime_end", TIMESTAMP, ".timingDateTime"),
    column("timingAge", within(&AGE_COLUMNS), ".timingAge"),
    column("timingPeriod", within(&PERIOD_COLUMNS), ".timingPeriod"),
    column("timingDuration", within(&DURATION_COLUMNS), ".timingDuration"),
    column("timingRange", within(&RANGE_COLUMNS), ".timingRange"),
    column("timingTiming", within(&TIMING_COLUMNS), ".timingTiming"),
    column("participant", list(&within(&REFERENCE_COLUMNS_2)), ".participant"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("groupingBehavior", TEXT, ".groupingBehavior"),
    column("selectionBehavior", TEXT, ".selectionBehavior"),
    column("requiredBehavior", TEXT, ".requiredBehavior"),
    column("precheckBehavior", TEXT, ".precheckBehavior"),
    column("cardinalityBehavior", TEXT, ".cardinalityBehavior"),
    column("resource", within(&REFERENCE_COLUMNS_2), ".resource"),
];
pub(crate) static REQUEST_GROUP_ACTION_COLUMNS_2: [ColumnDef; 29] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("prefix", TEXT, ".prefix"),
    column("title", TEXT, ".title"),
    column("description", TEXT, ".description"),
    column("textEquivalent", TEXT, ".textEquivalent"),
    column("priority", TEXT, ".priority"),
    column("code", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".code"),
    column("documentation", list(&within(&RELATED_ARTIFACT_COLUMNS)), ".documentation"),
    column(
        "condition",
        list(&within(&REQUEST_GROUP_ACTION_CONDITION_COLUMNS)),
        ".condition",
    ),
    column(
        "relatedAction",
        list(&within(&REQUEST_GROUP_ACTION_RELATED_ACTION_COLUMNS)),
        ".relatedAction",
    ),
    column("timingDateTime", TEXT, ".timingDateTime"),
    column("__timingDateTime_start", TIMESTAMP, ".timingDateTime"),
    column("__timingDateTime_end", TIMESTAMP, ".timingDateTime"),
    column("timingAge", within(&AGE_COLUMNS), ".timingAge"),
    column("timingPeriod", within(&PERIOD_COLUMNS), ".timingPeriod"),
    column("timingDuration", within(&DURATION_COLUMNS), ".timingDuration"),
    column("timingRange", within(&RANGE_COLUMNS), ".timingRange"),
    column("timingTiming", within(&TIMING_COLUMNS), ".timingTiming"),
    column("participant", list(&within(&REFERENCE_COLUMNS_2)), ".participant"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("groupingBehavior", TEXT, ".groupingBehavior"),
    column("selectionBehavior", TEXT, ".selectionBehavior"),
    column("requiredBehavior", TEXT, ".requiredBehavior"),
    column("precheckBehavior", TEXT, ".precheckBehavior"),
    column("cardinalityBehavior", TEXT, ".cardinalityBehavior"),
    column("resource", within(&REFERENCE_COLUMNS_2), ".resource"),
    column("action", list(&within(&REQUEST_GROUP_ACTION_COLUMNS)), ".action"),
];
/// The table `request_group`.
pub static REQUEST_GROUP_TABLE: TableDef = TableDef {
    name: "request_group",
    doc: "One row for each RequestGroup.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "RequestGroup.resourceType"),
        column("id", TEXT, "RequestGroup.id"),
        column("meta", within(&META_COLUMNS), "RequestGroup.meta"),
        column("implicitRules", TEXT, "RequestGroup.implicitRules"),
        column("language", TEXT, "RequestGroup.language"),
        column("text", within(&NARRATIVE_COLUMNS), "RequestGroup.text"),
        column("contained", TEXTS, "RequestGroup.contained"),
        column("extension", EXTENSION_TEXTS, "RequestGroup.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "RequestGroup.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "RequestGroup.identifier",
        ),
        column("instantiatesCanonical", TEXTS, "RequestGroup.instantiatesCanonical"),
        column("instantiatesUri", TEXTS, "RequestGroup.instantiatesUri"),
        column("basedOn", list(&within(&REFERENCE_COLUMNS_2)), "RequestGroup.basedOn"),
        column("replaces", list(&within(&REFERENCE_COLUMNS_2)), "RequestGroup.replaces"),
        column(
            "groupIdentifier",
            within(&IDENTIFIER_COLUMNS),
            "RequestGroup.groupIdentifier",
        ),
        column("status", TEXT, "RequestGroup.status"),
        column("intent", TEXT, "RequestGroup.intent"),
        column("priority", TEXT, "RequestGroup.priority"),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "RequestGroup.code"),
        column("subject", within(&REFERENCE_COLUMNS_2), "RequestGroup.subject"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "RequestGroup.encounter"),
        column("authoredOn", TEXT, "RequestGroup.authoredOn"),
        column("__authoredOn_start", TIMESTAMP, "RequestGroup.authoredOn"),
        column("__authoredOn_end", TIMESTAMP, "RequestGroup.authoredOn"),
        column("author", within(&REFERENCE_COLUMNS_2), "RequestGroup.author"),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "RequestGroup.reasonCode",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "RequestGroup.reasonReference",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "RequestGroup.note"),
        column(
            "action",
            list(&within(&REQUEST_GROUP_ACTION_COLUMNS_2)),
            "RequestGroup.action",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "RequestGroup.meta.lastUpdated"),
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
