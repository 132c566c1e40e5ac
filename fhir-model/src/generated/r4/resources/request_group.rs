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
#[derive(Default)]
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
    RequestGroup, REQUEST_GROUP, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language,
    4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => identifier,
    9 => instantiates_canonical, 10 => instantiates_uri, 11 => based_on, 12 => replaces,
    13 => group_identifier, 14 => status, 15 => intent, 16 => priority, 17 => code, 18 =>
    subject, 19 => encounter, 20 => authored_on, 21 => author, 22 => reason_code, 23 =>
    reason_reference, 24 => note, 25 => action]
);
/// The definition of `RequestGroup`.
pub static REQUEST_GROUP: TypeDef = TypeDef {
    name: "RequestGroup",
    path: "RequestGroup",
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
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("instantiatesCanonical", 0, 0, Ty::Primitive(Primitive::Canonical))
            .summary(),
        one("instantiatesUri", 0, 0, Ty::Primitive(Primitive::Uri)).summary(),
        one("basedOn", 0, 0, Ty::Type(&REFERENCE)),
        one("replaces", 0, 0, Ty::Type(&REFERENCE)),
        one("groupIdentifier", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&REQUEST_STATUS)
            .summary()
            .modifier(),
        one("intent", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&REQUEST_INTENT)
            .summary()
            .modifier(),
        one("priority", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&REQUEST_PRIORITY)
            .summary(),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("subject", 0, 1, Ty::Type(&REFERENCE)).to(&["Group", "Patient"]),
        one("encounter", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter"]),
        one("authoredOn", 0, 1, Ty::Primitive(Primitive::DateTime)),
        one("author", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Device", "Practitioner", "PractitionerRole"]),
        one("reasonCode", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("reasonReference", 0, 0, Ty::Type(&REFERENCE))
            .to(&["Condition", "DiagnosticReport", "DocumentReference", "Observation"]),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
        one("action", 0, 0, Ty::Type(&REQUEST_GROUP_ACTION)),
    ],
    keys: Lazy::new(),
};
/// `RequestGroup.action`
#[derive(Default)]
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
    RequestGroupAction, REQUEST_GROUP_ACTION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => prefix, 4 => title, 5 => description, 6 => text_equivalent,
    7 => priority, 8 => code, 9 => documentation, 10 => condition, 11 => related_action,
    12 => timing, 13 => participant, 14 => type_, 15 => grouping_behavior, 16 =>
    selection_behavior, 17 => required_behavior, 18 => precheck_behavior, 19 =>
    cardinality_behavior, 20 => resource, 21 => action]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("prefix", 0, 1, Ty::Primitive(Primitive::String)),
        one("title", 0, 1, Ty::Primitive(Primitive::String)),
        one("description", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("textEquivalent", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("priority", 0, 1, Ty::Primitive(Primitive::Code)).codes(&REQUEST_PRIORITY),
        one("code", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("documentation", 0, 0, Ty::Type(&RELATED_ARTIFACT)),
        one("condition", 0, 0, Ty::Type(&REQUEST_GROUP_ACTION_CONDITION)),
        one("relatedAction", 0, 0, Ty::Type(&REQUEST_GROUP_ACTION_RELATED_ACTION)),
        choice(
            "timing",
            0,
            1,
            &[
                alternative("timingDateTime", Ty::Primitive(Primitive::DateTime)),
                alternative("timingAge", Ty::Type(&AGE)),
                alternative("timingPeriod", Ty::Type(&PERIOD)),
                alternative("timingDuration", Ty::Type(&DURATION)),
                alternative("timingRange", Ty::Type(&RANGE)),
                alternative("timingTiming", Ty::Type(&TIMING)),
            ],
        ),
        one("participant", 0, 0, Ty::Type(&REFERENCE))
            .to(
                &[
                    "Device",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("groupingBehavior", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&ACTION_GROUPING_BEHAVIOR),
        one("selectionBehavior", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&ACTION_SELECTION_BEHAVIOR),
        one("requiredBehavior", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&ACTION_REQUIRED_BEHAVIOR),
        one("precheckBehavior", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&ACTION_PRECHECK_BEHAVIOR),
        one("cardinalityBehavior", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&ACTION_CARDINALITY_BEHAVIOR),
        one("resource", 0, 1, Ty::Type(&REFERENCE)),
        one("action", 0, 0, Ty::Type(&REQUEST_GROUP_ACTION)),
    ],
    keys: Lazy::new(),
};
/// `RequestGroup.action.condition`
#[derive(Default)]
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
    RequestGroupActionCondition, REQUEST_GROUP_ACTION_CONDITION, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => kind, 4 => expression]
);
/// The definition of `RequestGroup.action.condition`.
pub static REQUEST_GROUP_ACTION_CONDITION: TypeDef = TypeDef {
    name: "RequestGroupActionCondition",
    path: "RequestGroup.action.condition",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("kind", 1, 1, Ty::Primitive(Primitive::Code)).codes(&ACTION_CONDITION_KIND),
        one("expression", 0, 1, Ty::Type(&EXPRESSION)),
    ],
    keys: Lazy::new(),
};
/// `RequestGroup.action.relatedAction`
#[derive(Default)]
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
    RequestGroupActionRelatedAction, REQUEST_GROUP_ACTION_RELATED_ACTION, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => action_id, 4 => relationship, 5 => offset]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("actionId", 1, 1, Ty::Primitive(Primitive::Id)),
        one("relationship", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&ACTION_RELATIONSHIP_TYPE),
        choice(
            "offset",
            0,
            1,
            &[
                alternative("offsetDuration", Ty::Type(&DURATION)),
                alternative("offsetRange", Ty::Type(&RANGE)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static REQUEST_GROUP_ACTION_CONDITION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("kind", TEXT, ".kind", ""),
    column("expression", within(&EXPRESSION_COLUMNS), ".expression", ""),
];
pub(crate) static REQUEST_GROUP_ACTION_RELATED_ACTION_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("actionId", TEXT, ".actionId", ""),
    column("relationship", TEXT, ".relationship", ""),
    column("offsetDuration", within(&DURATION_COLUMNS), ".offsetDuration", ""),
    column("offsetRange", within(&RANGE_COLUMNS), ".offsetRange", ""),
];
pub(crate) static REQUEST_GROUP_ACTION_COLUMNS: [ColumnDef; 28] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("prefix", TEXT, ".prefix", ""),
    column("title", TEXT, ".title", ""),
    column("description", TEXT, ".description", ""),
    column("textEquivalent", TEXT, ".textEquivalent", ""),
    column("priority", TEXT, ".priority", ""),
    column("code", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".code", ""),
    column(
        "documentation",
        list(&within(&RELATED_ARTIFACT_COLUMNS)),
        ".documentation",
        "",
    ),
    column(
        "condition",
        list(&within(&REQUEST_GROUP_ACTION_CONDITION_COLUMNS)),
        ".condition",
        "",
    ),
    column(
        "relatedAction",
        list(&within(&REQUEST_GROUP_ACTION_RELATED_ACTION_COLUMNS)),
        ".relatedAction",
        "",
    ),
    column("timingDateTime", TEXT, ".timingDateTime", ""),
    column("__timingDateTime_start", TIMESTAMP, ".timingDateTime", ""),
    column("__timingDateTime_end", TIMESTAMP, ".timingDateTime", ""),
    column("timingAge", within(&AGE_COLUMNS), ".timingAge", ""),
    column("timingPeriod", within(&PERIOD_COLUMNS), ".timingPeriod", ""),
    column("timingDuration", within(&DURATION_COLUMNS), ".timingDuration", ""),
    column("timingRange", within(&RANGE_COLUMNS), ".timingRange", ""),
    column("timingTiming", within(&TIMING_COLUMNS), ".timingTiming", ""),
    column("participant", list(&within(&REFERENCE_COLUMNS_2)), ".participant", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("groupingBehavior", TEXT, ".groupingBehavior", ""),
    column("selectionBehavior", TEXT, ".selectionBehavior", ""),
    column("requiredBehavior", TEXT, ".requiredBehavior", ""),
    column("precheckBehavior", TEXT, ".precheckBehavior", ""),
    column("cardinalityBehavior", TEXT, ".cardinalityBehavior", ""),
    column("resource", within(&REFERENCE_COLUMNS_2), ".resource", ""),
];
pub(crate) static REQUEST_GROUP_ACTION_COLUMNS_2: [ColumnDef; 29] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("prefix", TEXT, ".prefix", ""),
    column("title", TEXT, ".title", ""),
    column("description", TEXT, ".description", ""),
    column("textEquivalent", TEXT, ".textEquivalent", ""),
    column("priority", TEXT, ".priority", ""),
    column("code", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".code", ""),
    column(
        "documentation",
        list(&within(&RELATED_ARTIFACT_COLUMNS)),
        ".documentation",
        "",
    ),
    column(
        "condition",
        list(&within(&REQUEST_GROUP_ACTION_CONDITION_COLUMNS)),
        ".condition",
        "",
    ),
    column(
        "relatedAction",
        list(&within(&REQUEST_GROUP_ACTION_RELATED_ACTION_COLUMNS)),
        ".relatedAction",
        "",
    ),
    column("timingDateTime", TEXT, ".timingDateTime", ""),
    column("__timingDateTime_start", TIMESTAMP, ".timingDateTime", ""),
    column("__timingDateTime_end", TIMESTAMP, ".timingDateTime", ""),
    column("timingAge", within(&AGE_COLUMNS), ".timingAge", ""),
    column("timingPeriod", within(&PERIOD_COLUMNS), ".timingPeriod", ""),
    column("timingDuration", within(&DURATION_COLUMNS), ".timingDuration", ""),
    column("timingRange", within(&RANGE_COLUMNS), ".timingRange", ""),
    column("timingTiming", within(&TIMING_COLUMNS), ".timingTiming", ""),
    column("participant", list(&within(&REFERENCE_COLUMNS_2)), ".participant", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("groupingBehavior", TEXT, ".groupingBehavior", ""),
    column("selectionBehavior", TEXT, ".selectionBehavior", ""),
    column("requiredBehavior", TEXT, ".requiredBehavior", ""),
    column("precheckBehavior", TEXT, ".precheckBehavior", ""),
    column("cardinalityBehavior", TEXT, ".cardinalityBehavior", ""),
    column("resource", within(&REFERENCE_COLUMNS_2), ".resource", ""),
    column("action", list(&within(&REQUEST_GROUP_ACTION_COLUMNS)), ".action", ""),
];
/// The table `request_group`.
pub static REQUEST_GROUP_TABLE: TableDef = TableDef {
    name: "request_group",
    doc: "One row for each RequestGroup.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "RequestGroup.resourceType", ""),
        column("id", TEXT, "RequestGroup.id", ""),
        column("meta", within(&META_COLUMNS), "RequestGroup.meta", ""),
        column("implicitRules", TEXT, "RequestGroup.implicitRules", ""),
        column("language", TEXT, "RequestGroup.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "RequestGroup.text", ""),
        column("contained", list(&TEXT), "RequestGroup.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "RequestGroup.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "RequestGroup.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "RequestGroup.identifier",
            "",
        ),
        column(
            "instantiatesCanonical",
            list(&TEXT),
            "RequestGroup.instantiatesCanonical",
            "",
        ),
        column("instantiatesUri", list(&TEXT), "RequestGroup.instantiatesUri", ""),
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "RequestGroup.basedOn",
            "",
        ),
        column(
            "replaces",
            list(&within(&REFERENCE_COLUMNS_2)),
            "RequestGroup.replaces",
            "",
        ),
        column(
            "groupIdentifier",
            within(&IDENTIFIER_COLUMNS),
            "RequestGroup.groupIdentifier",
            "",
        ),
        column("status", TEXT, "RequestGroup.status", ""),
        column("intent", TEXT, "RequestGroup.intent", ""),
        column("priority", TEXT, "RequestGroup.priority", ""),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "RequestGroup.code", ""),
        column("subject", within(&REFERENCE_COLUMNS_2), "RequestGroup.subject", ""),
        column("encounter", within(&REFERENCE_COLUMNS_2), "RequestGroup.encounter", ""),
        column("authoredOn", TEXT, "RequestGroup.authoredOn", ""),
        column("__authoredOn_start", TIMESTAMP, "RequestGroup.authoredOn", ""),
        column("__authoredOn_end", TIMESTAMP, "RequestGroup.authoredOn", ""),
        column("author", within(&REFERENCE_COLUMNS_2), "RequestGroup.author", ""),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "RequestGroup.reasonCode",
            "",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "RequestGroup.reasonReference",
            "",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "RequestGroup.note", ""),
        column(
            "action",
            list(&within(&REQUEST_GROUP_ACTION_COLUMNS_2)),
            "RequestGroup.action",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "RequestGroup.meta.lastUpdated",
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
