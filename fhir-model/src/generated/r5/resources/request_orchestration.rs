// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ACTION_CARDINALITY_BEHAVIOR, ACTION_CONDITION_KIND, ACTION_GROUPING_BEHAVIOR,
    ACTION_PARTICIPANT_TYPE, ACTION_PRECHECK_BEHAVIOR, ACTION_RELATIONSHIP_TYPE,
    ACTION_REQUIRED_BEHAVIOR, ACTION_SELECTION_BEHAVIOR, ActionCardinalityBehavior,
    ActionConditionKind, ActionGroupingBehavior, ActionParticipantType,
    ActionPrecheckBehavior, ActionRelationshipType, ActionRequiredBehavior,
    ActionSelectionBehavior, REQUEST_INTENT, REQUEST_PRIORITY, REQUEST_STATUS,
    RequestIntent, RequestPriority, RequestStatus,
};
use super::super::datatypes::{
    Age, Annotation, CodeableConcept, CodeableReference, DataRequirement, Duration,
    Element, Expression, Extension, Identifier, Meta, Narrative, Period, Range,
    Reference, RelatedArtifact, Timing,
};
use super::super::resources::Resource;
use super::super::shared::{
    AGE_STRUCT, ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_LIST, CODEABLE_REFERENCE_STRUCT, DATA_REQUIREMENT_STRUCT,
    DESCRIPTION_COLUMN, DURATION_STRUCT, EXPRESSION_STRUCT, EXTENSION_COLUMN, HAS_CODE,
    HAS_CONTAINED, HAS_DESCRIPTION_2, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NOTE,
    HAS_TEXT, HAS_TYPE, IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN, LINK_ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_AGE,
    OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_DATA_REQUIREMENT, OF_DURATION,
    OF_EXPRESSION, OF_IDENTIFIER, OF_PERIOD, OF_RANGE, OF_REFERENCE, OF_RELATED_ARTIFACT,
    OF_TIMING, PERIOD_STRUCT, RANGE_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
    RELATED_ARTIFACT_LIST, TIMING_STRUCT, TITLE_COLUMN, TYPE_COLUMN, TYPE_COLUMN_2,
};
use crate::shorthand::*;
/// `RequestOrchestration`
pub struct RequestOrchestration {
    /// `RequestOrchestration.id` · id · 0..1
    pub id: Element<String>,
    /// `RequestOrchestration.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `RequestOrchestration.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `RequestOrchestration.language` · code · 0..1
    pub language: Element<String>,
    /// `RequestOrchestration.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `RequestOrchestration.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `RequestOrchestration.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RequestOrchestration.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RequestOrchestration.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `RequestOrchestration.instantiatesCanonical` · canonical · 0..*
    pub instantiates_canonical: Vec<Element<String>>,
    /// `RequestOrchestration.instantiatesUri` · uri · 0..*
    pub instantiates_uri: Vec<Element<String>>,
    /// `RequestOrchestration.basedOn` · Reference · 0..*
    pub based_on: Vec<Reference>,
    /// `RequestOrchestration.replaces` · Reference · 0..*
    pub replaces: Vec<Reference>,
    /// `RequestOrchestration.groupIdentifier` · Identifier · 0..1
    pub group_identifier: Option<Box<Identifier>>,
    /// `RequestOrchestration.status` · code · 1..1
    pub status: Element<RequestStatus>,
    /// `RequestOrchestration.intent` · code · 1..1
    pub intent: Element<RequestIntent>,
    /// `RequestOrchestration.priority` · code · 0..1
    pub priority: Element<RequestPriority>,
    /// `RequestOrchestration.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `RequestOrchestration.subject` · Reference to CareTeam, Device, Group, HealthcareService, Location, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub subject: Option<Box<Reference>>,
    /// `RequestOrchestration.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `RequestOrchestration.authoredOn` · dateTime · 0..1
    pub authored_on: Element<DateTime>,
    /// `RequestOrchestration.author` · Reference to Device, Practitioner, PractitionerRole · 0..1
    pub author: Option<Box<Reference>>,
    /// `RequestOrchestration.reason` · CodeableReference to Condition, DiagnosticReport, DocumentReference, Observation · 0..*
    pub reason: Vec<CodeableReference>,
    /// `RequestOrchestration.goal` · Reference to Goal · 0..*
    pub goal: Vec<Reference>,
    /// `RequestOrchestration.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `RequestOrchestration.action` · RequestOrchestrationAction · 0..*
    pub action: Vec<RequestOrchestrationAction>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RequestOrchestration, REQUEST_ORCHESTRATION, [id, meta, implicit_rules, language,
    text, contained, extension, modifier_extension, identifier, instantiates_canonical,
    instantiates_uri, based_on, replaces, group_identifier, status, intent, priority,
    code, subject, encounter, authored_on, author, reason, goal, note, action]
);
/// The definition of `RequestOrchestration`.
pub static REQUEST_ORCHESTRATION: TypeDef = TypeDef {
    name: "RequestOrchestration",
    path: "RequestOrchestration",
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
        summary("instantiatesCanonical", 0, 0, OF_CANONICAL),
        summary("instantiatesUri", 0, 0, OF_URI),
        one("basedOn", 0, 0, OF_REFERENCE),
        one("replaces", 0, 0, OF_REFERENCE),
        summary("groupIdentifier", 0, 1, OF_IDENTIFIER),
        summary("status", 1, 1, OF_CODE).codes(&REQUEST_STATUS).modifier(),
        summary("intent", 1, 1, OF_CODE).codes(&REQUEST_INTENT).modifier(),
        summary("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        HAS_CODE,
        one("subject", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "Group",
                    "HealthcareService",
                    "Location",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        one("authoredOn", 0, 1, OF_DATE_TIME),
        one("author", 0, 1, OF_REFERENCE)
            .to(&["Device", "Practitioner", "PractitionerRole"]),
        one("reason", 0, 0, OF_CODEABLE_REFERENCE)
            .to(&["Condition", "DiagnosticReport", "DocumentReference", "Observation"]),
        one("goal", 0, 0, OF_REFERENCE).to(&["Goal"]),
        HAS_NOTE,
        one("action", 0, 0, of(&REQUEST_ORCHESTRATION_ACTION)),
    ],
    keys: Lazy::new(),
};
/// `RequestOrchestration.action`
pub struct RequestOrchestrationAction {
    /// `RequestOrchestration.action.id` · string · 0..1
    pub id: Option<String>,
    /// `RequestOrchestration.action.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RequestOrchestration.action.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RequestOrchestration.action.linkId` · string · 0..1
    pub link_id: Element<String>,
    /// `RequestOrchestration.action.prefix` · string · 0..1
    pub prefix: Element<String>,
    /// `RequestOrchestration.action.title` · string · 0..1
    pub title: Element<String>,
    /// `RequestOrchestration.action.description` · markdown · 0..1
    pub description: Element<String>,
    /// `RequestOrchestration.action.textEquivalent` · markdown · 0..1
    pub text_equivalent: Element<String>,
    /// `RequestOrchestration.action.priority` · code · 0..1
    pub priority: Element<RequestPriority>,
    /// `RequestOrchestration.action.code` · CodeableConcept · 0..*
    pub code: Vec<CodeableConcept>,
    /// `RequestOrchestration.action.documentation` · RelatedArtifact · 0..*
    pub documentation: Vec<RelatedArtifact>,
    /// `RequestOrchestration.action.goal` · Reference to Goal · 0..*
    pub goal: Vec<Reference>,
    /// `RequestOrchestration.action.condition` · RequestOrchestrationActionCondition · 0..*
    pub condition: Vec<RequestOrchestrationActionCondition>,
    /// `RequestOrchestration.action.input` · RequestOrchestrationActionInput · 0..*
    pub input: Vec<RequestOrchestrationActionInput>,
    /// `RequestOrchestration.action.output` · RequestOrchestrationActionOutput · 0..*
    pub output: Vec<RequestOrchestrationActionOutput>,
    /// `RequestOrchestration.action.relatedAction` · RequestOrchestrationActionRelatedAction · 0..*
    pub related_action: Vec<RequestOrchestrationActionRelatedAction>,
    /// `RequestOrchestration.action.timing[x]` · dateTime, Age, Period, Duration, Range, Timing · 0..1
    pub timing: Option<RequestOrchestrationActionTiming>,
    /// `RequestOrchestration.action.location` · CodeableReference to Location · 0..1
    pub location: Option<Box<CodeableReference>>,
    /// `RequestOrchestration.action.participant` · RequestOrchestrationActionParticipant · 0..*
    pub participant: Vec<RequestOrchestrationActionParticipant>,
    /// `RequestOrchestration.action.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `RequestOrchestration.action.groupingBehavior` · code · 0..1
    pub grouping_behavior: Element<ActionGroupingBehavior>,
    /// `RequestOrchestration.action.selectionBehavior` · code · 0..1
    pub selection_behavior: Element<ActionSelectionBehavior>,
    /// `RequestOrchestration.action.requiredBehavior` · code · 0..1
    pub required_behavior: Element<ActionRequiredBehavior>,
    /// `RequestOrchestration.action.precheckBehavior` · code · 0..1
    pub precheck_behavior: Element<ActionPrecheckBehavior>,
    /// `RequestOrchestration.action.cardinalityBehavior` · code · 0..1
    pub cardinality_behavior: Element<ActionCardinalityBehavior>,
    /// `RequestOrchestration.action.resource` · Reference · 0..1
    pub resource: Option<Box<Reference>>,
    /// `RequestOrchestration.action.definition[x]` · canonical, uri to ActivityDefinition, ObservationDefinition, PlanDefinition, Questionnaire, SpecimenDefinition · 0..1
    pub definition: Option<RequestOrchestrationActionDefinition>,
    /// `RequestOrchestration.action.transform` · canonical to StructureMap · 0..1
    pub transform: Element<String>,
    /// `RequestOrchestration.action.dynamicValue` · RequestOrchestrationActionDynamicValue · 0..*
    pub dynamic_value: Vec<RequestOrchestrationActionDynamicValue>,
    /// `RequestOrchestration.action.action` · RequestOrchestrationAction · 0..*
    pub action: Vec<RequestOrchestrationAction>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RequestOrchestrationAction, REQUEST_ORCHESTRATION_ACTION, [id, extension,
    modifier_extension, link_id, prefix, title, description, text_equivalent, priority,
    code, documentation, goal, condition, input, output, related_action, timing,
    location, participant, type_, grouping_behavior, selection_behavior,
    required_behavior, precheck_behavior, cardinality_behavior, resource, definition,
    transform, dynamic_value, action]
);
choice!(
    #[doc = " `RequestOrchestration.action.timing[x]`"] RequestOrchestrationActionTiming,
    [DateTime(Element < DateTime >), Age(Box < Age >), Period(Box < Period >),
    Duration(Box < Duration >), Range(Box < Range >), Timing(Box < Timing >)]
);
choice!(
    #[doc = " `RequestOrchestration.action.definition[x]`"]
    RequestOrchestrationActionDefinition, [Canonical(Element < String >), Uri(Element <
    String >)]
);
/// The definition of `RequestOrchestration.action`.
pub static REQUEST_ORCHESTRATION_ACTION: TypeDef = TypeDef {
    name: "RequestOrchestrationAction",
    path: "RequestOrchestration.action",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("linkId", 0, 1, OF_STRING),
        one("prefix", 0, 1, OF_STRING),
        one("title", 0, 1, OF_STRING),
        HAS_DESCRIPTION_2,
        summary("textEquivalent", 0, 1, OF_MARKDOWN),
        one("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        one("code", 0, 0, OF_CODEABLE_CONCEPT),
        one("documentation", 0, 0, OF_RELATED_ARTIFACT),
        one("goal", 0, 0, OF_REFERENCE).to(&["Goal"]),
        one("condition", 0, 0, of(&REQUEST_ORCHESTRATION_ACTION_CONDITION)),
        one("input", 0, 0, of(&REQUEST_ORCHESTRATION_ACTION_INPUT)),
        one("output", 0, 0, of(&REQUEST_ORCHESTRATION_ACTION_OUTPUT)),
        one("relatedAction", 0, 0, of(&REQUEST_ORCHESTRATION_ACTION_RELATED_ACTION)),
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
        one("location", 0, 1, OF_CODEABLE_REFERENCE).to(&["Location"]),
        one("participant", 0, 0, of(&REQUEST_ORCHESTRATION_ACTION_PARTICIPANT)),
        HAS_TYPE,
        one("groupingBehavior", 0, 1, OF_CODE).codes(&ACTION_GROUPING_BEHAVIOR),
        one("selectionBehavior", 0, 1, OF_CODE).codes(&ACTION_SELECTION_BEHAVIOR),
        one("requiredBehavior", 0, 1, OF_CODE).codes(&ACTION_REQUIRED_BEHAVIOR),
        one("precheckBehavior", 0, 1, OF_CODE).codes(&ACTION_PRECHECK_BEHAVIOR),
        one("cardinalityBehavior", 0, 1, OF_CODE).codes(&ACTION_CARDINALITY_BEHAVIOR),
        one("resource", 0, 1, OF_REFERENCE),
        choice(
                "definition",
                0,
                1,
                &[
                    alternative("definitionCanonical", OF_CANONICAL),
                    alternative("definitionUri", OF_URI),
                ],
            )
            .to(
                &[
                    "ActivityDefinition",
                    "ObservationDefinition",
                    "PlanDefinition",
                    "Questionnaire",
                    "SpecimenDefinition",
                ],
            ),
        one("transform", 0, 1, OF_CANONICAL).to(&["StructureMap"]),
        one("dynamicValue", 0, 0, of(&REQUEST_ORCHESTRATION_ACTION_DYNAMIC_VALUE)),
        one("action", 0, 0, of(&REQUEST_ORCHESTRATION_ACTION)),
    ],
    keys: Lazy::new(),
};
/// `RequestOrchestration.action.condition`
pub struct RequestOrchestrationActionCondition {
    /// `RequestOrchestration.action.condition.id` · string · 0..1
    pub id: Option<String>,
    /// `RequestOrchestration.action.condition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RequestOrchestration.action.condition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RequestOrchestration.action.condition.kind` · code · 1..1
    pub kind: Element<ActionConditionKind>,
    /// `RequestOrchestration.action.condition.expression` · Expression · 0..1
    pub expression: Option<Box<Expression>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RequestOrchestrationActionCondition, REQUEST_ORCHESTRATION_ACTION_CONDITION, [id,
    extension, modifier_extension, kind, expression]
);
/// The definition of `RequestOrchestration.action.condition`.
pub static REQUEST_ORCHESTRATION_ACTION_CONDITION: TypeDef = TypeDef {
    name: "RequestOrchestrationActionCondition",
    path: "RequestOrchestration.action.condition",
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
/// `RequestOrchestration.action.input`
pub struct RequestOrchestrationActionInput {
    /// `RequestOrchestration.action.input.id` · string · 0..1
    pub id: Option<String>,
    /// `RequestOrchestration.action.input.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RequestOrchestration.action.input.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RequestOrchestration.action.input.title` · string · 0..1
    pub title: Element<String>,
    /// `RequestOrchestration.action.input.requirement` · DataRequirement · 0..1
    pub requirement: Option<Box<DataRequirement>>,
    /// `RequestOrchestration.action.input.relatedData` · id · 0..1
    pub related_data: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RequestOrchestrationActionInput, REQUEST_ORCHESTRATION_ACTION_INPUT, [id, extension,
    modifier_extension, title, requirement, related_data]
);
/// The definition of `RequestOrchestration.action.input`.
pub static REQUEST_ORCHESTRATION_ACTION_INPUT: TypeDef = TypeDef {
    name: "RequestOrchestrationActionInput",
    path: "RequestOrchestration.action.input",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("title", 0, 1, OF_STRING),
        one("requirement", 0, 1, OF_DATA_REQUIREMENT),
        one("relatedData", 0, 1, OF_ID),
    ],
    keys: Lazy::new(),
};
/// `RequestOrchestration.action.output`
pub struct RequestOrchestrationActionOutput {
    /// `RequestOrchestration.action.output.id` · string · 0..1
    pub id: Option<String>,
    /// `RequestOrchestration.action.output.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RequestOrchestration.action.output.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RequestOrchestration.action.output.title` · string · 0..1
    pub title: Element<String>,
    /// `RequestOrchestration.action.output.requirement` · DataRequirement · 0..1
    pub requirement: Option<Box<DataRequirement>>,
    /// `RequestOrchestration.action.output.relatedData` · string · 0..1
    pub related_data: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RequestOrchestrationActionOutput, REQUEST_ORCHESTRATION_ACTION_OUTPUT, [id,
    extension, modifier_extension, title, requirement, related_data]
);
/// The definition of `RequestOrchestration.action.output`.
pub static REQUEST_ORCHESTRATION_ACTION_OUTPUT: TypeDef = TypeDef {
    name: "RequestOrchestrationActionOutput",
    path: "RequestOrchestration.action.output",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("title", 0, 1, OF_STRING),
        one("requirement", 0, 1, OF_DATA_REQUIREMENT),
        one("relatedData", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `RequestOrchestration.action.relatedAction`
pub struct RequestOrchestrationActionRelatedAction {
    /// `RequestOrchestration.action.relatedAction.id` · string · 0..1
    pub id: Option<String>,
    /// `RequestOrchestration.action.relatedAction.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RequestOrchestration.action.relatedAction.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RequestOrchestration.action.relatedAction.targetId` · id · 1..1
    pub target_id: Element<String>,
    /// `RequestOrchestration.action.relatedAction.relationship` · code · 1..1
    pub relationship: Element<ActionRelationshipType>,
    /// `RequestOrchestration.action.relatedAction.endRelationship` · code · 0..1
    pub end_relationship: Element<ActionRelationshipType>,
    /// `RequestOrchestration.action.relatedAction.offset[x]` · Duration, Range · 0..1
    pub offset: Option<RequestOrchestrationActionRelatedActionOffset>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RequestOrchestrationActionRelatedAction, REQUEST_ORCHESTRATION_ACTION_RELATED_ACTION,
    [id, extension, modifier_extension, target_id, relationship, end_relationship,
    offset]
);
choice!(
    #[doc = " `RequestOrchestration.action.relatedAction.offset[x]`"]
    RequestOrchestrationActionRelatedActionOffset, [Duration(Box < Duration >), Range(Box
    < Range >)]
);
/// The definition of `RequestOrchestration.action.relatedAction`.
pub static REQUEST_ORCHESTRATION_ACTION_RELATED_ACTION: TypeDef = TypeDef {
    name: "RequestOrchestrationActionRelatedAction",
    path: "RequestOrchestration.action.relatedAction",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("targetId", 1, 1, OF_ID),
        one("relationship", 1, 1, OF_CODE).codes(&ACTION_RELATIONSHIP_TYPE),
        one("endRelationship", 0, 1, OF_CODE).codes(&ACTION_RELATIONSHIP_TYPE),
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
/// `RequestOrchestration.action.participant`
pub struct RequestOrchestrationActionParticipant {
    /// `RequestOrchestration.action.participant.id` · string · 0..1
    pub id: Option<String>,
    /// `RequestOrchestration.action.participant.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RequestOrchestration.action.participant.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RequestOrchestration.action.participant.type` · code · 0..1
    pub type_: Element<ActionParticipantType>,
    /// `RequestOrchestration.action.participant.typeCanonical` · canonical to CapabilityStatement · 0..1
    pub type_canonical: Element<String>,
    /// `RequestOrchestration.action.participant.typeReference` · Reference to CareTeam, Device, DeviceDefinition, Endpoint, Group, HealthcareService, Location, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub type_reference: Option<Box<Reference>>,
    /// `RequestOrchestration.action.participant.role` · CodeableConcept · 0..1
    pub role: Option<Box<CodeableConcept>>,
    /// `RequestOrchestration.action.participant.function` · CodeableConcept · 0..1
    pub function: Option<Box<CodeableConcept>>,
    /// `RequestOrchestration.action.participant.actor[x]` · canonical, Reference to CapabilityStatement, CareTeam, Device, DeviceDefinition, Endpoint, Group, HealthcareService, Location, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub actor: Option<RequestOrchestrationActionParticipantActor>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RequestOrchestrationActionParticipant, REQUEST_ORCHESTRATION_ACTION_PARTICIPANT, [id,
    extension, modifier_extension, type_, type_canonical, type_reference, role, function,
    actor]
);
choice!(
    #[doc = " `RequestOrchestration.action.participant.actor[x]`"]
    RequestOrchestrationActionParticipantActor, [Canonical(Element < String >),
    Reference(Box < Reference >)]
);
/// The definition of `RequestOrchestration.action.participant`.
pub static REQUEST_ORCHESTRATION_ACTION_PARTICIPANT: TypeDef = TypeDef {
    name: "RequestOrchestrationActionParticipant",
    path: "RequestOrchestration.action.participant",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("type", 0, 1, OF_CODE).codes(&ACTION_PARTICIPANT_TYPE),
        one("typeCanonical", 0, 1, OF_CANONICAL).to(&["CapabilityStatement"]),
        one("typeReference", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "DeviceDefinition",
                    "Endpoint",
                    "Group",
                    "HealthcareService",
                    "Location",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("role", 0, 1, OF_CODEABLE_CONCEPT),
        one("function", 0, 1, OF_CODEABLE_CONCEPT),
        choice(
                "actor",
                0,
                1,
                &[
                    alternative("actorCanonical", OF_CANONICAL),
                    alternative("actorReference", OF_REFERENCE),
                ],
            )
            .to(
                &[
                    "CapabilityStatement",
                    "CareTeam",
                    "Device",
                    "DeviceDefinition",
                    "Endpoint",
                    "Group",
                    "HealthcareService",
                    "Location",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
    ],
    keys: Lazy::new(),
};
/// `RequestOrchestration.action.dynamicValue`
pub struct RequestOrchestrationActionDynamicValue {
    /// `RequestOrchestration.action.dynamicValue.id` · string · 0..1
    pub id: Option<String>,
    /// `RequestOrchestration.action.dynamicValue.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RequestOrchestration.action.dynamicValue.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RequestOrchestration.action.dynamicValue.path` · string · 0..1
    pub path: Element<String>,
    /// `RequestOrchestration.action.dynamicValue.expression` · Expression · 0..1
    pub expression: Option<Box<Expression>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RequestOrchestrationActionDynamicValue, REQUEST_ORCHESTRATION_ACTION_DYNAMIC_VALUE,
    [id, extension, modifier_extension, path, expression]
);
/// The definition of `RequestOrchestration.action.dynamicValue`.
pub static REQUEST_ORCHESTRATION_ACTION_DYNAMIC_VALUE: TypeDef = TypeDef {
    name: "RequestOrchestrationActionDynamicValue",
    path: "RequestOrchestration.action.dynamicValue",
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
pub(crate) static REQUEST_ORCHESTRATION_ACTION_CONDITION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".kind", TEXT),
    column(".expression", EXPRESSION_STRUCT),
];
pub(crate) static REQUEST_ORCHESTRATION_ACTION_INPUT_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    column(".requirement", DATA_REQUIREMENT_STRUCT),
    column(".relatedData", TEXT),
];
pub(crate) static REQUEST_ORCHESTRATION_ACTION_OUTPUT_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    column(".requirement", DATA_REQUIREMENT_STRUCT),
    column(".relatedData", TEXT),
];
pub(crate) static REQUEST_ORCHESTRATION_ACTION_RELATED_ACTION_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".targetId", TEXT),
    column(".relationship", TEXT),
    column(".endRelationship", TEXT),
    column(".offsetDuration", DURATION_STRUCT),
    column(".offsetRange", RANGE_STRUCT),
];
pub(crate) static REQUEST_ORCHESTRATION_ACTION_PARTICIPANT_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    column(".typeCanonical", TEXT),
    column(".typeReference", REFERENCE_STRUCT_2),
    column(".role", CODEABLE_CONCEPT_STRUCT),
    column(".function", CODEABLE_CONCEPT_STRUCT),
    column(".actorCanonical", TEXT),
    column(".actorReference", REFERENCE_STRUCT_2),
];
pub(crate) static REQUEST_ORCHESTRATION_ACTION_DYNAMIC_VALUE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".path", TEXT),
    column(".expression", EXPRESSION_STRUCT),
];
pub(crate) static REQUEST_ORCHESTRATION_ACTION_COLUMNS: [ColumnDef; 37] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    LINK_ID_COLUMN,
    column(".prefix", TEXT),
    TITLE_COLUMN,
    DESCRIPTION_COLUMN,
    column(".textEquivalent", TEXT),
    column(".priority", TEXT),
    column(".code", CODEABLE_CONCEPT_LIST),
    column(".documentation", RELATED_ARTIFACT_LIST),
    column(".goal", REFERENCE_LIST_2),
    column(".condition", list(&within(&REQUEST_ORCHESTRATION_ACTION_CONDITION_COLUMNS))),
    column(".input", list(&within(&REQUEST_ORCHESTRATION_ACTION_INPUT_COLUMNS))),
    column(".output", list(&within(&REQUEST_ORCHESTRATION_ACTION_OUTPUT_COLUMNS))),
    column(
        ".relatedAction",
        list(&within(&REQUEST_ORCHESTRATION_ACTION_RELATED_ACTION_COLUMNS)),
    ),
    column(".timingDateTime", TEXT),
    derived("__timingDateTime_start", TIMESTAMP, ".timingDateTime"),
    derived("__timingDateTime_end", TIMESTAMP, ".timingDateTime"),
    column(".timingAge", AGE_STRUCT),
    column(".timingPeriod", PERIOD_STRUCT),
    column(".timingDuration", DURATION_STRUCT),
    column(".timingRange", RANGE_STRUCT),
    column(".timingTiming", TIMING_STRUCT),
    column(".location", CODEABLE_REFERENCE_STRUCT),
    column(
        ".participant",
        list(&within(&REQUEST_ORCHESTRATION_ACTION_PARTICIPANT_COLUMNS)),
    ),
    TYPE_COLUMN,
    column(".groupingBehavior", TEXT),
    column(".selectionBehavior", TEXT),
    column(".requiredBehavior", TEXT),
    column(".precheckBehavior", TEXT),
    column(".cardinalityBehavior", TEXT),
    column(".resource", REFERENCE_STRUCT_2),
    column(".definitionCanonical", TEXT),
    column(".definitionUri", TEXT),
    column(".transform", TEXT),
    column(
        ".dynamicValue",
        list(&within(&REQUEST_ORCHESTRATION_ACTION_DYNAMIC_VALUE_COLUMNS)),
    ),
];
pub(crate) static REQUEST_ORCHESTRATION_ACTION_COLUMNS_2: [ColumnDef; 38] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    LINK_ID_COLUMN,
    column(".prefix", TEXT),
    TITLE_COLUMN,
    DESCRIPTION_COLUMN,
    column(".textEquivalent", TEXT),
    column(".priority", TEXT),
    column(".code", CODEABLE_CONCEPT_LIST),
    column(".documentation", RELATED_ARTIFACT_LIST),
    column(".goal", REFERENCE_LIST_2),
    column(".condition", list(&within(&REQUEST_ORCHESTRATION_ACTION_CONDITION_COLUMNS))),
    column(".input", list(&within(&REQUEST_ORCHESTRATION_ACTION_INPUT_COLUMNS))),
    column(".output", list(&within(&REQUEST_ORCHESTRATION_ACTION_OUTPUT_COLUMNS))),
    column(
        ".relatedAction",
        list(&within(&REQUEST_ORCHESTRATION_ACTION_RELATED_ACTION_COLUMNS)),
    ),
    column(".timingDateTime", TEXT),
    derived("__timingDateTime_start", TIMESTAMP, ".timingDateTime"),
    derived("__timingDateTime_end", TIMESTAMP, ".timingDateTime"),
    column(".timingAge", AGE_STRUCT),
    column(".timingPeriod", PERIOD_STRUCT),
    column(".timingDuration", DURATION_STRUCT),
    column(".timingRange", RANGE_STRUCT),
    column(".timingTiming", TIMING_STRUCT),
    column(".location", CODEABLE_REFERENCE_STRUCT),
    column(
        ".participant",
        list(&within(&REQUEST_ORCHESTRATION_ACTION_PARTICIPANT_COLUMNS)),
    ),
    TYPE_COLUMN,
    column(".groupingBehavior", TEXT),
    column(".selectionBehavior", TEXT),
    column(".requiredBehavior", TEXT),
    column(".precheckBehavior", TEXT),
    column(".cardinalityBehavior", TEXT),
    column(".resource", REFERENCE_STRUCT_2),
    column(".definitionCanonical", TEXT),
    column(".definitionUri", TEXT),
    column(".transform", TEXT),
    column(
        ".dynamicValue",
        list(&within(&REQUEST_ORCHESTRATION_ACTION_DYNAMIC_VALUE_COLUMNS)),
    ),
    column(".action", list(&within(&REQUEST_ORCHESTRATION_ACTION_COLUMNS))),
];
/// The table `request_orchestration`.
pub static REQUEST_ORCHESTRATION_TABLE: TableDef = TableDef {
    name: "request_orchestration",
    doc: "One row for each RequestOrchestration.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("RequestOrchestration.resourceType", TEXT),
        column("RequestOrchestration.id", TEXT),
        column("RequestOrchestration.meta", META_STRUCT),
        column("RequestOrchestration.implicitRules", TEXT),
        column("RequestOrchestration.language", TEXT),
        column("RequestOrchestration.text", NARRATIVE_STRUCT),
        column("RequestOrchestration.contained", TEXTS),
        column("RequestOrchestration.extension", EXTENSION_TEXTS),
        column("RequestOrchestration.modifierExtension", EXTENSION_TEXTS),
        column("RequestOrchestration.identifier", IDENTIFIER_LIST),
        column("RequestOrchestration.instantiatesCanonical", TEXTS),
        column("RequestOrchestration.instantiatesUri", TEXTS),
        column("RequestOrchestration.basedOn", REFERENCE_LIST_2),
        column("RequestOrchestration.replaces", REFERENCE_LIST_2),
        column("RequestOrchestration.groupIdentifier", IDENTIFIER_STRUCT),
        column("RequestOrchestration.status", TEXT),
        column("RequestOrchestration.intent", TEXT),
        column("RequestOrchestration.priority", TEXT),
        column("RequestOrchestration.code", CODEABLE_CONCEPT_STRUCT),
        column("RequestOrchestration.subject", REFERENCE_STRUCT_2),
        column("RequestOrchestration.encounter", REFERENCE_STRUCT_2),
        column("RequestOrchestration.authoredOn", TEXT),
        derived("__authoredOn_start", TIMESTAMP, "RequestOrchestration.authoredOn"),
        derived("__authoredOn_end", TIMESTAMP, "RequestOrchestration.authoredOn"),
        column("RequestOrchestration.author", REFERENCE_STRUCT_2),
        column("RequestOrchestration.reason", CODEABLE_REFERENCE_LIST),
        column("RequestOrchestration.goal", REFERENCE_LIST_2),
        column("RequestOrchestration.note", ANNOTATION_LIST),
        column(
            "RequestOrchestration.action",
            list(&within(&REQUEST_ORCHESTRATION_ACTION_COLUMNS_2)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "RequestOrchestration.meta.lastUpdated",
            ),
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
