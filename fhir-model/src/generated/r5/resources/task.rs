// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    REQUEST_PRIORITY, RequestPriority, TASK_INTENT, TASK_STATUS, TaskIntent, TaskStatus,
};
use super::super::datatypes::{
    ADDRESS, AGE, ANNOTATION, ANNOTATION_COLUMNS, ATTACHMENT, AVAILABILITY, Address, Age,
    Annotation, Attachment, Availability, CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS,
    CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS, CODING, CONTACT_DETAIL,
    CONTACT_POINT, COUNT, CodeableConcept, CodeableReference, Coding, ContactDetail,
    ContactPoint, Count, DATA_REQUIREMENT, DISTANCE, DOSAGE, DURATION, DataRequirement,
    Distance, Dosage, Duration, EXPRESSION, EXTENDED_CONTACT_DETAIL, EXTENSION, Element,
    Expression, ExtendedContactDetail, Extension, HUMAN_NAME, HumanName, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, MONEY, Meta, Money, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PARAMETER_DEFINITION, PERIOD, PERIOD_COLUMNS,
    ParameterDefinition, Period, QUANTITY, Quantity, RANGE, RATIO, RATIO_RANGE,
    REFERENCE, REFERENCE_COLUMNS_2, RELATED_ARTIFACT, Range, Ratio, RatioRange,
    Reference, RelatedArtifact, SAMPLED_DATA, SIGNATURE, SampledData, Signature, TIMING,
    TRIGGER_DEFINITION, Timing, TriggerDefinition, USAGE_CONTEXT, UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Task`
#[derive(Default)]
pub struct Task {
    /// `Task.id` · id · 0..1
    pub id: Element<String>,
    /// `Task.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Task.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Task.language` · code · 0..1
    pub language: Element<String>,
    /// `Task.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Task.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Task.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Task.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Task.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Task.instantiatesCanonical` · canonical to ActivityDefinition · 0..1
    pub instantiates_canonical: Element<String>,
    /// `Task.instantiatesUri` · uri · 0..1
    pub instantiates_uri: Element<String>,
    /// `Task.basedOn` · Reference · 0..*
    pub based_on: Vec<Reference>,
    /// `Task.groupIdentifier` · Identifier · 0..1
    pub group_identifier: Option<Box<Identifier>>,
    /// `Task.partOf` · Reference to Task · 0..*
    pub part_of: Vec<Reference>,
    /// `Task.status` · code · 1..1
    pub status: Element<TaskStatus>,
    /// `Task.statusReason` · CodeableReference · 0..1
    pub status_reason: Option<Box<CodeableReference>>,
    /// `Task.businessStatus` · CodeableConcept · 0..1
    pub business_status: Option<Box<CodeableConcept>>,
    /// `Task.intent` · code · 1..1
    pub intent: Element<TaskIntent>,
    /// `Task.priority` · code · 0..1
    pub priority: Element<RequestPriority>,
    /// `Task.doNotPerform` · boolean · 0..1
    pub do_not_perform: Element<bool>,
    /// `Task.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Task.description` · string · 0..1
    pub description: Element<String>,
    /// `Task.focus` · Reference · 0..1
    pub focus: Option<Box<Reference>>,
    /// `Task.for` · Reference · 0..1
    pub for_: Option<Box<Reference>>,
    /// `Task.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `Task.requestedPeriod` · Period · 0..1
    pub requested_period: Option<Box<Period>>,
    /// `Task.executionPeriod` · Period · 0..1
    pub execution_period: Option<Box<Period>>,
    /// `Task.authoredOn` · dateTime · 0..1
    pub authored_on: Element<DateTime>,
    /// `Task.lastModified` · dateTime · 0..1
    pub last_modified: Element<DateTime>,
    /// `Task.requester` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub requester: Option<Box<Reference>>,
    /// `Task.requestedPerformer` · CodeableReference to CareTeam, Device, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub requested_performer: Vec<CodeableReference>,
    /// `Task.owner` · Reference to CareTeam, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub owner: Option<Box<Reference>>,
    /// `Task.performer` · TaskPerformer · 0..*
    pub performer: Vec<TaskPerformer>,
    /// `Task.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `Task.reason` · CodeableReference · 0..*
    pub reason: Vec<CodeableReference>,
    /// `Task.insurance` · Reference to ClaimResponse, Coverage · 0..*
    pub insurance: Vec<Reference>,
    /// `Task.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `Task.relevantHistory` · Reference to Provenance · 0..*
    pub relevant_history: Vec<Reference>,
    /// `Task.restriction` · TaskRestriction · 0..1
    pub restriction: Option<Box<TaskRestriction>>,
    /// `Task.input` · TaskInput · 0..*
    pub input: Vec<TaskInput>,
    /// `Task.output` · TaskOutput · 0..*
    pub output: Vec<TaskOutput>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Task, TASK, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 => text, 5 =>
    contained, 6 => extension, 7 => modifier_extension, 8 => identifier, 9 =>
    instantiates_canonical, 10 => instantiates_uri, 11 => based_on, 12 =>
    group_identifier, 13 => part_of, 14 => status, 15 => status_reason, 16 =>
    business_status, 17 => intent, 18 => priority, 19 => do_not_perform, 20 => code, 21
    => description, 22 => focus, 23 => for_, 24 => encounter, 25 => requested_period, 26
    => execution_period, 27 => authored_on, 28 => last_modified, 29 => requester, 30 =>
    requested_performer, 31 => owner, 32 => performer, 33 => location, 34 => reason, 35
    => insurance, 36 => note, 37 => relevant_history, 38 => restriction, 39 => input, 40
    => output]
);
/// The definition of `Task`.
pub static TASK: TypeDef = TypeDef {
    name: "Task",
    path: "Task",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)),
        one("instantiatesCanonical", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["ActivityDefinition"])
            .summary(),
        one("instantiatesUri", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("basedOn", 0, 0, Ty::Type(&REFERENCE)).summary(),
        one("groupIdentifier", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("partOf", 0, 0, Ty::Type(&REFERENCE)).to(&["Task"]).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&TASK_STATUS)
            .summary()
            .modifier(),
        one("statusReason", 0, 1, Ty::Type(&CODEABLE_REFERENCE)).summary(),
        one("businessStatus", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("intent", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&TASK_INTENT)
            .summary(),
        one("priority", 0, 1, Ty::Primitive(Primitive::Code)).codes(&REQUEST_PRIORITY),
        one("doNotPerform", 0, 1, Ty::Primitive(Primitive::Boolean))
            .summary()
            .modifier(),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("focus", 0, 1, Ty::Type(&REFERENCE)).summary(),
        one("for", 0, 1, Ty::Type(&REFERENCE)).summary(),
        one("encounter", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter"]).summary(),
        one("requestedPeriod", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("executionPeriod", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("authoredOn", 0, 1, Ty::Primitive(Primitive::DateTime)),
        one("lastModified", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("requester", 0, 1, Ty::Type(&REFERENCE))
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            )
            .summary(),
        one("requestedPerformer", 0, 0, Ty::Type(&CODEABLE_REFERENCE))
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
        one("owner", 0, 1, Ty::Type(&REFERENCE))
            .to(
                &[
                    "CareTeam",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            )
            .summary(),
        one("performer", 0, 0, Ty::Type(&TASK_PERFORMER)).summary(),
        one("location", 0, 1, Ty::Type(&REFERENCE)).to(&["Location"]).summary(),
        one("reason", 0, 0, Ty::Type(&CODEABLE_REFERENCE)),
        one("insurance", 0, 0, Ty::Type(&REFERENCE)).to(&["ClaimResponse", "Coverage"]),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
        one("relevantHistory", 0, 0, Ty::Type(&REFERENCE)).to(&["Provenance"]),
        one("restriction", 0, 1, Ty::Type(&TASK_RESTRICTION)),
        one("input", 0, 0, Ty::Type(&TASK_INPUT)),
        one("output", 0, 0, Ty::Type(&TASK_OUTPUT)),
    ],
    keys: Lazy::new(),
};
/// `Task.performer`
#[derive(Default)]
pub struct TaskPerformer {
    /// `Task.performer.id` · string · 0..1
    pub id: Option<String>,
    /// `Task.performer.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Task.performer.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Task.performer.function` · CodeableConcept · 0..1
    pub function: Option<Box<CodeableConcept>>,
    /// `Task.performer.actor` · Reference to CareTeam, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
    pub actor: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TaskPerformer, TASK_PERFORMER, [0 => id, 1 => extension, 2 => modifier_extension, 3
    => function, 4 => actor]
);
/// The definition of `Task.performer`.
pub static TASK_PERFORMER: TypeDef = TypeDef {
    name: "TaskPerformer",
    path: "Task.performer",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("function", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("actor", 1, 1, Ty::Type(&REFERENCE))
            .to(
                &[
                    "CareTeam",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `Task.restriction`
#[derive(Default)]
pub struct TaskRestriction {
    /// `Task.restriction.id` · string · 0..1
    pub id: Option<String>,
    /// `Task.restriction.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Task.restriction.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Task.restriction.repetitions` · positiveInt · 0..1
    pub repetitions: Element<u32>,
    /// `Task.restriction.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `Task.restriction.recipient` · Reference to Group, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub recipient: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TaskRestriction, TASK_RESTRICTION, [0 => id, 1 => extension, 2 => modifier_extension,
    3 => repetitions, 4 => period, 5 => recipient]
);
/// The definition of `Task.restriction`.
pub static TASK_RESTRICTION: TypeDef = TypeDef {
    name: "TaskRestriction",
    path: "Task.restriction",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("repetitions", 0, 1, Ty::Primitive(Primitive::PositiveInt)),
        one("period", 0, 1, Ty::Type(&PERIOD)),
        one("recipient", 0, 0, Ty::Type(&REFERENCE))
            .to(
                &[
                    "Group",
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
/// `Task.input`
#[derive(Default)]
pub struct TaskInput {
    /// `Task.input.id` · string · 0..1
    pub id: Option<String>,
    /// `Task.input.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Task.input.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Task.input.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Task.input.value[x]` · any type · 1..1
    pub value: Option<TaskInputValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TaskInput, TASK_INPUT, [0 => id, 1 => extension, 2 => modifier_extension, 3 => type_,
    4 => value]
);
choice!(
    #[doc = " `Task.input.value[x]`"] TaskInputValue, [0 => Base64Binary(Element < String
    >), 1 => Boolean(Element < bool >), 2 => Canonical(Element < String >), 3 =>
    Code(Element < String >), 4 => Date(Element < Date >), 5 => DateTime(Element <
    DateTime >), 6 => Decimal(Element < Decimal >), 7 => Id(Element < String >), 8 =>
    Instant(Element < Instant >), 9 => Integer(Element < i32 >), 10 => Integer64(Element
    < i64 >), 11 => Markdown(Element < String >), 12 => Oid(Element < String >), 13 =>
    PositiveInt(Element < u32 >), 14 => String(Element < String >), 15 => Time(Element <
    Time >), 16 => UnsignedInt(Element < u32 >), 17 => Uri(Element < String >), 18 =>
    Url(Element < String >), 19 => Uuid(Element < String >), 20 => Address(Box < Address
    >), 21 => Age(Box < Age >), 22 => Annotation(Box < Annotation >), 23 =>
    Attachment(Box < Attachment >), 24 => CodeableConcept(Box < CodeableConcept >), 25 =>
    CodeableReference(Box < CodeableReference >), 26 => Coding(Box < Coding >), 27 =>
    ContactPoint(Box < ContactPoint >), 28 => Count(Box < Count >), 29 => Distance(Box <
    Distance >), 30 => Duration(Box < Duration >), 31 => HumanName(Box < HumanName >), 32
    => Identifier(Box < Identifier >), 33 => Money(Box < Money >), 34 => Period(Box <
    Period >), 35 => Quantity(Box < Quantity >), 36 => Range(Box < Range >), 37 =>
    Ratio(Box < Ratio >), 38 => RatioRange(Box < RatioRange >), 39 => Reference(Box <
    Reference >), 40 => SampledData(Box < SampledData >), 41 => Signature(Box < Signature
    >), 42 => Timing(Box < Timing >), 43 => ContactDetail(Box < ContactDetail >), 44 =>
    DataRequirement(Box < DataRequirement >), 45 => Expression(Box < Expression >), 46 =>
    ParameterDefinition(Box < ParameterDefinition >), 47 => RelatedArtifact(Box <
    RelatedArtifact >), 48 => TriggerDefinition(Box < TriggerDefinition >), 49 =>
    UsageContext(Box < UsageContext >), 50 => Availability(Box < Availability >), 51 =>
    ExtendedContactDetail(Box < ExtendedContactDetail >), 52 => Dosage(Box < Dosage >),
    53 => Meta(Box < Meta >)]
);
/// The definition of `Task.input`.
pub static TASK_INPUT: TypeDef = TypeDef {
    name: "TaskInput",
    path: "Task.input",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueBase64Binary", Ty::Primitive(Primitive::Base64Binary)),
                alternative("valueBoolean", Ty::Primitive(Primitive::Boolean)),
                alternative("valueCanonical", Ty::Primitive(Primitive::Canonical)),
                alternative("valueCode", Ty::Primitive(Primitive::Code)),
                alternative("valueDate", Ty::Primitive(Primitive::Date)),
                alternative("valueDateTime", Ty::Primitive(Primitive::DateTime)),
                alternative("valueDecimal", Ty::Primitive(Primitive::Decimal)),
                alternative("valueId", Ty::Primitive(Primitive::Id)),
                alternative("valueInstant", Ty::Primitive(Primitive::Instant)),
                alternative("valueInteger", Ty::Primitive(Primitive::Integer)),
                alternative("valueInteger64", Ty::Primitive(Primitive::Integer64)),
                alternative("valueMarkdown", Ty::Primitive(Primitive::Markdown)),
                alternative("valueOid", Ty::Primitive(Primitive::Oid)),
                alternative("valuePositiveInt", Ty::Primitive(Primitive::PositiveInt)),
                alternative("valueString", Ty::Primitive(Primitive::String)),
                alternative("valueTime", Ty::Primitive(Primitive::Time)),
                alternative("valueUnsignedInt", Ty::Primitive(Primitive::UnsignedInt)),
                alternative("valueUri", Ty::Primitive(Primitive::Uri)),
                alternative("valueUrl", Ty::Primitive(Primitive::Url)),
                alternative("valueUuid", Ty::Primitive(Primitive::Uuid)),
                alternative("valueAddress", Ty::Type(&ADDRESS)),
                alternative("valueAge", Ty::Type(&AGE)),
                alternative("valueAnnotation", Ty::Type(&ANNOTATION)),
                alternative("valueAttachment", Ty::Type(&ATTACHMENT)),
                alternative("valueCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                alternative("valueCodeableReference", Ty::Type(&CODEABLE_REFERENCE)),
                alternative("valueCoding", Ty::Type(&CODING)),
                alternative("valueContactPoint", Ty::Type(&CONTACT_POINT)),
                alternative("valueCount", Ty::Type(&COUNT)),
                alternative("valueDistance", Ty::Type(&DISTANCE)),
                alternative("valueDuration", Ty::Type(&DURATION)),
                alternative("valueHumanName", Ty::Type(&HUMAN_NAME)),
                alternative("valueIdentifier", Ty::Type(&IDENTIFIER)),
                alternative("valueMoney", Ty::Type(&MONEY)),
                alternative("valuePeriod", Ty::Type(&PERIOD)),
                alternative("valueQuantity", Ty::Type(&QUANTITY)),
                alternative("valueRange", Ty::Type(&RANGE)),
                alternative("valueRatio", Ty::Type(&RATIO)),
                alternative("valueRatioRange", Ty::Type(&RATIO_RANGE)),
                alternative("valueReference", Ty::Type(&REFERENCE)),
                alternative("valueSampledData", Ty::Type(&SAMPLED_DATA)),
                alternative("valueSignature", Ty::Type(&SIGNATURE)),
                alternative("valueTiming", Ty::Type(&TIMING)),
                alternative("valueContactDetail", Ty::Type(&CONTACT_DETAIL)),
                alternative("valueDataRequirement", Ty::Type(&DATA_REQUIREMENT)),
                alternative("valueExpression", Ty::Type(&EXPRESSION)),
                alternative("valueParameterDefinition", Ty::Type(&PARAMETER_DEFINITION)),
                alternative("valueRelatedArtifact", Ty::Type(&RELATED_ARTIFACT)),
                alternative("valueTriggerDefinition", Ty::Type(&TRIGGER_DEFINITION)),
                alternative("valueUsageContext", Ty::Type(&USAGE_CONTEXT)),
                alternative("valueAvailability", Ty::Type(&AVAILABILITY)),
                alternative(
                    "valueExtendedContactDetail",
                    Ty::Type(&EXTENDED_CONTACT_DETAIL),
                ),
                alternative("valueDosage", Ty::Type(&DOSAGE)),
                alternative("valueMeta", Ty::Type(&META)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `Task.output`
#[derive(Default)]
pub struct TaskOutput {
    /// `Task.output.id` · string · 0..1
    pub id: Option<String>,
    /// `Task.output.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Task.output.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Task.output.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Task.output.value[x]` · any type · 1..1
    pub value: Option<TaskOutputValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TaskOutput, TASK_OUTPUT, [0 => id, 1 => extension, 2 => modifier_extension, 3 =>
    type_, 4 => value]
);
choice!(
    #[doc = " `Task.output.value[x]`"] TaskOutputValue, [0 => Base64Binary(Element <
    String >), 1 => Boolean(Element < bool >), 2 => Canonical(Element < String >), 3 =>
    Code(Element < String >), 4 => Date(Element < Date >), 5 => DateTime(Element <
    DateTime >), 6 => Decimal(Element < Decimal >), 7 => Id(Element < String >), 8 =>
    Instant(Element < Instant >), 9 => Integer(Element < i32 >), 10 => Integer64(Element
    < i64 >), 11 => Markdown(Element < String >), 12 => Oid(Element < String >), 13 =>
    PositiveInt(Element < u32 >), 14 => String(Element < String >), 15 => Time(Element <
    Time >), 16 => UnsignedInt(Element < u32 >), 17 => Uri(Element < String >), 18 =>
    Url(Element < String >), 19 => Uuid(Element < String >), 20 => Address(Box < Address
    >), 21 => Age(Box < Age >), 22 => Annotation(Box < Annotation >), 23 =>
    Attachment(Box < Attachment >), 24 => CodeableConcept(Box < CodeableConcept >), 25 =>
    CodeableReference(Box < CodeableReference >), 26 => Coding(Box < Coding >), 27 =>
    ContactPoint(Box < ContactPoint >), 28 => Count(Box < Count >), 29 => Distance(Box <
    Distance >), 30 => Duration(Box < Duration >), 31 => HumanName(Box < HumanName >), 32
    => Identifier(Box < Identifier >), 33 => Money(Box < Money >), 34 => Period(Box <
    Period >), 35 => Quantity(Box < Quantity >), 36 => Range(Box < Range >), 37 =>
    Ratio(Box < Ratio >), 38 => RatioRange(Box < RatioRange >), 39 => Reference(Box <
    Reference >), 40 => SampledData(Box < SampledData >), 41 => Signature(Box < Signature
    >), 42 => Timing(Box < Timing >), 43 => ContactDetail(Box < ContactDetail >), 44 =>
    DataRequirement(Box < DataRequirement >), 45 => Expression(Box < Expression >), 46 =>
    ParameterDefinition(Box < ParameterDefinition >), 47 => RelatedArtifact(Box <
    RelatedArtifact >), 48 => TriggerDefinition(Box < TriggerDefinition >), 49 =>
    UsageContext(Box < UsageContext >), 50 => Availability(Box < Availability >), 51 =>
    ExtendedContactDetail(Box < ExtendedContactDetail >), 52 => Dosage(Box < Dosage >),
    53 => Meta(Box < Meta >)]
);
/// The definition of `Task.output`.
pub static TASK_OUTPUT: TypeDef = TypeDef {
    name: "TaskOutput",
    path: "Task.output",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueBase64Binary", Ty::Primitive(Primitive::Base64Binary)),
                alternative("valueBoolean", Ty::Primitive(Primitive::Boolean)),
                alternative("valueCanonical", Ty::Primitive(Primitive::Canonical)),
                alternative("valueCode", Ty::Primitive(Primitive::Code)),
                alternative("valueDate", Ty::Primitive(Primitive::Date)),
                alternative("valueDateTime", Ty::Primitive(Primitive::DateTime)),
                alternative("valueDecimal", Ty::Primitive(Primitive::Decimal)),
                alternative("valueId", Ty::Primitive(Primitive::Id)),
                alternative("valueInstant", Ty::Primitive(Primitive::Instant)),
                alternative("valueInteger", Ty::Primitive(Primitive::Integer)),
                alternative("valueInteger64", Ty::Primitive(Primitive::Integer64)),
                alternative("valueMarkdown", Ty::Primitive(Primitive::Markdown)),
                alternative("valueOid", Ty::Primitive(Primitive::Oid)),
                alternative("valuePositiveInt", Ty::Primitive(Primitive::PositiveInt)),
                alternative("valueString", Ty::Primitive(Primitive::String)),
                alternative("valueTime", Ty::Primitive(Primitive::Time)),
                alternative("valueUnsignedInt", Ty::Primitive(Primitive::UnsignedInt)),
                alternative("valueUri", Ty::Primitive(Primitive::Uri)),
                alternative("valueUrl", Ty::Primitive(Primitive::Url)),
                alternative("valueUuid", Ty::Primitive(Primitive::Uuid)),
                alternative("valueAddress", Ty::Type(&ADDRESS)),
                alternative("valueAge", Ty::Type(&AGE)),
                alternative("valueAnnotation", Ty::Type(&ANNOTATION)),
                alternative("valueAttachment", Ty::Type(&ATTACHMENT)),
                alternative("valueCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                alternative("valueCodeableReference", Ty::Type(&CODEABLE_REFERENCE)),
                alternative("valueCoding", Ty::Type(&CODING)),
                alternative("valueContactPoint", Ty::Type(&CONTACT_POINT)),
                alternative("valueCount", Ty::Type(&COUNT)),
                alternative("valueDistance", Ty::Type(&DISTANCE)),
                alternative("valueDuration", Ty::Type(&DURATION)),
                alternative("valueHumanName", Ty::Type(&HUMAN_NAME)),
                alternative("valueIdentifier", Ty::Type(&IDENTIFIER)),
                alternative("valueMoney", Ty::Type(&MONEY)),
                alternative("valuePeriod", Ty::Type(&PERIOD)),
                alternative("valueQuantity", Ty::Type(&QUANTITY)),
                alternative("valueRange", Ty::Type(&RANGE)),
                alternative("valueRatio", Ty::Type(&RATIO)),
                alternative("valueRatioRange", Ty::Type(&RATIO_RANGE)),
                alternative("valueReference", Ty::Type(&REFERENCE)),
                alternative("valueSampledData", Ty::Type(&SAMPLED_DATA)),
                alternative("valueSignature", Ty::Type(&SIGNATURE)),
                alternative("valueTiming", Ty::Type(&TIMING)),
                alternative("valueContactDetail", Ty::Type(&CONTACT_DETAIL)),
                alternative("valueDataRequirement", Ty::Type(&DATA_REQUIREMENT)),
                alternative("valueExpression", Ty::Type(&EXPRESSION)),
                alternative("valueParameterDefinition", Ty::Type(&PARAMETER_DEFINITION)),
                alternative("valueRelatedArtifact", Ty::Type(&RELATED_ARTIFACT)),
                alternative("valueTriggerDefinition", Ty::Type(&TRIGGER_DEFINITION)),
                alternative("valueUsageContext", Ty::Type(&USAGE_CONTEXT)),
                alternative("valueAvailability", Ty::Type(&AVAILABILITY)),
                alternative(
                    "valueExtendedContactDetail",
                    Ty::Type(&EXTENDED_CONTACT_DETAIL),
                ),
                alternative("valueDosage", Ty::Type(&DOSAGE)),
                alternative("valueMeta", Ty::Type(&META)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static TASK_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function", ""),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor", ""),
];
pub(crate) static TASK_RESTRICTION_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("repetitions", INT32, ".repetitions", ""),
    column("period", within(&PERIOD_COLUMNS), ".period", ""),
    column("recipient", list(&within(&REFERENCE_COLUMNS_2)), ".recipient", ""),
];
pub(crate) static TASK_INPUT_COLUMNS: [ColumnDef; 65] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("valueBase64Binary", TEXT, ".valueBase64Binary", ""),
    column("valueBoolean", BOOLEAN, ".valueBoolean", ""),
    column("valueCanonical", TEXT, ".valueCanonical", ""),
    column("valueCode", TEXT, ".valueCode", ""),
    column("valueDate", TEXT, ".valueDate", ""),
    column("__valueDate_start", TIMESTAMP, ".valueDate", ""),
    column("__valueDate_end", TIMESTAMP, ".valueDate", ""),
    column("valueDateTime", TEXT, ".valueDateTime", ""),
    column("__valueDateTime_start", TIMESTAMP, ".valueDateTime", ""),
    column("__valueDateTime_end", TIMESTAMP, ".valueDateTime", ""),
    column("valueDecimal", TEXT, ".valueDecimal", ""),
    column("__valueDecimal_numeric", NUMERIC, ".valueDecimal", ""),
    column("valueId", TEXT, ".valueId", ""),
    column("valueInstant", TEXT, ".valueInstant", ""),
    column("__valueInstant_start", TIMESTAMP, ".valueInstant", ""),
    column("__valueInstant_end", TIMESTAMP, ".valueInstant", ""),
    column("valueInteger", INT32, ".valueInteger", ""),
    column("valueInteger64", INT64, ".valueInteger64", ""),
    column("valueMarkdown", TEXT, ".valueMarkdown", ""),
    column("valueOid", TEXT, ".valueOid", ""),
    column("valuePositiveInt", INT32, ".valuePositiveInt", ""),
    column("valueString", TEXT, ".valueString", ""),
    column("valueTime", TEXT, ".valueTime", ""),
    column("valueUnsignedInt", INT32, ".valueUnsignedInt", ""),
    column("valueUri", TEXT, ".valueUri", ""),
    column("valueUrl", TEXT, ".valueUrl", ""),
    column("valueUuid", TEXT, ".valueUuid", ""),
    column("valueAddress", TEXT, ".valueAddress", ""),
    column("valueAge", TEXT, ".valueAge", ""),
    column("valueAnnotation", TEXT, ".valueAnnotation", ""),
    column("valueAttachment", TEXT, ".valueAttachment", ""),
    column("valueCodeableConcept", TEXT, ".valueCodeableConcept", ""),
    column("valueCodeableReference", TEXT, ".valueCodeableReference", ""),
    column("valueCoding", TEXT, ".valueCoding", ""),
    column("valueContactPoint", TEXT, ".valueContactPoint", ""),
    column("valueCount", TEXT, ".valueCount", ""),
    column("valueDistance", TEXT, ".valueDistance", ""),
    column("valueDuration", TEXT, ".valueDuration", ""),
    column("valueHumanName", TEXT, ".valueHumanName", ""),
    column("valueIdentifier", TEXT, ".valueIdentifier", ""),
    column("valueMoney", TEXT, ".valueMoney", ""),
    column("valuePeriod", TEXT, ".valuePeriod", ""),
    column("valueQuantity", TEXT, ".valueQuantity", ""),
    column("valueRange", TEXT, ".valueRange", ""),
    column("valueRatio", TEXT, ".valueRatio", ""),
    column("valueRatioRange", TEXT, ".valueRatioRange", ""),
    column("valueReference", TEXT, ".valueReference", ""),
    column("valueSampledData", TEXT, ".valueSampledData", ""),
    column("valueSignature", TEXT, ".valueSignature", ""),
    column("valueTiming", TEXT, ".valueTiming", ""),
    column("valueContactDetail", TEXT, ".valueContactDetail", ""),
    column("valueDataRequirement", TEXT, ".valueDataRequirement", ""),
    column("valueExpression", TEXT, ".valueExpression", ""),
    column("valueParameterDefinition", TEXT, ".valueParameterDefinition", ""),
    column("valueRelatedArtifact", TEXT, ".valueRelatedArtifact", ""),
    column("valueTriggerDefinition", TEXT, ".valueTriggerDefinition", ""),
    column("valueUsageContext", TEXT, ".valueUsageContext", ""),
    column("valueAvailability", TEXT, ".valueAvailability", ""),
    column("valueExtendedContactDetail", TEXT, ".valueExtendedContactDetail", ""),
    column("valueDosage", TEXT, ".valueDosage", ""),
    column("valueMeta", TEXT, ".valueMeta", ""),
];
pub(crate) static TASK_OUTPUT_COLUMNS: [ColumnDef; 65] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("valueBase64Binary", TEXT, ".valueBase64Binary", ""),
    column("valueBoolean", BOOLEAN, ".valueBoolean", ""),
    column("valueCanonical", TEXT, ".valueCanonical", ""),
    column("valueCode", TEXT, ".valueCode", ""),
    column("valueDate", TEXT, ".valueDate", ""),
    column("__valueDate_start", TIMESTAMP, ".valueDate", ""),
    column("__valueDate_end", TIMESTAMP, ".valueDate", ""),
    column("valueDateTime", TEXT, ".valueDateTime", ""),
    column("__valueDateTime_start", TIMESTAMP, ".valueDateTime", ""),
    column("__valueDateTime_end", TIMESTAMP, ".valueDateTime", ""),
    column("valueDecimal", TEXT, ".valueDecimal", ""),
    column("__valueDecimal_numeric", NUMERIC, ".valueDecimal", ""),
    column("valueId", TEXT, ".valueId", ""),
    column("valueInstant", TEXT, ".valueInstant", ""),
    column("__valueInstant_start", TIMESTAMP, ".valueInstant", ""),
    column("__valueInstant_end", TIMESTAMP, ".valueInstant", ""),
    column("valueInteger", INT32, ".valueInteger", ""),
    column("valueInteger64", INT64, ".valueInteger64", ""),
    column("valueMarkdown", TEXT, ".valueMarkdown", ""),
    column("valueOid", TEXT, ".valueOid", ""),
    column("valuePositiveInt", INT32, ".valuePositiveInt", ""),
    column("valueString", TEXT, ".valueString", ""),
    column("valueTime", TEXT, ".valueTime", ""),
    column("valueUnsignedInt", INT32, ".valueUnsignedInt", ""),
    column("valueUri", TEXT, ".valueUri", ""),
    column("valueUrl", TEXT, ".valueUrl", ""),
    column("valueUuid", TEXT, ".valueUuid", ""),
    column("valueAddress", TEXT, ".valueAddress", ""),
    column("valueAge", TEXT, ".valueAge", ""),
    column("valueAnnotation", TEXT, ".valueAnnotation", ""),
    column("valueAttachment", TEXT, ".valueAttachment", ""),
    column("valueCodeableConcept", TEXT, ".valueCodeableConcept", ""),
    column("valueCodeableReference", TEXT, ".valueCodeableReference", ""),
    column("valueCoding", TEXT, ".valueCoding", ""),
    column("valueContactPoint", TEXT, ".valueContactPoint", ""),
    column("valueCount", TEXT, ".valueCount", ""),
    column("valueDistance", TEXT, ".valueDistance", ""),
    column("valueDuration", TEXT, ".valueDuration", ""),
    column("valueHumanName", TEXT, ".valueHumanName", ""),
    column("valueIdentifier", TEXT, ".valueIdentifier", ""),
    column("valueMoney", TEXT, ".valueMoney", ""),
    column("valuePeriod", TEXT, ".valuePeriod", ""),
    column("valueQuantity", TEXT, ".valueQuantity", ""),
    column("valueRange", TEXT, ".valueRange", ""),
    column("valueRatio", TEXT, ".valueRatio", ""),
    column("valueRatioRange", TEXT, ".valueRatioRange", ""),
    column("valueReference", TEXT, ".valueReference", ""),
    column("valueSampledData", TEXT, ".valueSampledData", ""),
    column("valueSignature", TEXT, ".valueSignature", ""),
    column("valueTiming", TEXT, ".valueTiming", ""),
    column("valueContactDetail", TEXT, ".valueContactDetail", ""),
    column("valueDataRequirement", TEXT, ".valueDataRequirement", ""),
    column("valueExpression", TEXT, ".valueExpression", ""),
    column("valueParameterDefinition", TEXT, ".valueParameterDefinition", ""),
    column("valueRelatedArtifact", TEXT, ".valueRelatedArtifact", ""),
    column("valueTriggerDefinition", TEXT, ".valueTriggerDefinition", ""),
    column("valueUsageContext", TEXT, ".valueUsageContext", ""),
    column("valueAvailability", TEXT, ".valueAvailability", ""),
    column("valueExtendedContactDetail", TEXT, ".valueExtendedContactDetail", ""),
    column("valueDosage", TEXT, ".valueDosage", ""),
    column("valueMeta", TEXT, ".valueMeta", ""),
];
/// The table `task`.
pub static TASK_TABLE: TableDef = TableDef {
    name: "task",
    doc: "One row for each Task.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Task.resourceType", ""),
        column("id", TEXT, "Task.id", ""),
        column("meta", within(&META_COLUMNS), "Task.meta", ""),
        column("implicitRules", TEXT, "Task.implicitRules", ""),
        column("language", TEXT, "Task.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Task.text", ""),
        column("contained", list(&TEXT), "Task.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Task.extension", ""),
        column("modifierExtension", list(&EXTENSION_TEXT), "Task.modifierExtension", ""),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Task.identifier", ""),
        column("instantiatesCanonical", TEXT, "Task.instantiatesCanonical", ""),
        column("instantiatesUri", TEXT, "Task.instantiatesUri", ""),
        column("basedOn", list(&within(&REFERENCE_COLUMNS_2)), "Task.basedOn", ""),
        column(
            "groupIdentifier",
            within(&IDENTIFIER_COLUMNS),
            "Task.groupIdentifier",
            "",
        ),
        column("partOf", list(&within(&REFERENCE_COLUMNS_2)), "Task.partOf", ""),
        column("status", TEXT, "Task.status", ""),
        column(
            "statusReason",
            within(&CODEABLE_REFERENCE_COLUMNS),
            "Task.statusReason",
            "",
        ),
        column(
            "businessStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Task.businessStatus",
            "",
        ),
        column("intent", TEXT, "Task.intent", ""),
        column("priority", TEXT, "Task.priority", ""),
        column("doNotPerform", BOOLEAN, "Task.doNotPerform", ""),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "Task.code", ""),
        column("description", TEXT, "Task.description", ""),
        column("focus", within(&REFERENCE_COLUMNS_2), "Task.focus", ""),
        column("for", within(&REFERENCE_COLUMNS_2), "Task.for", ""),
        column("encounter", within(&REFERENCE_COLUMNS_2), "Task.encounter", ""),
        column("requestedPeriod", within(&PERIOD_COLUMNS), "Task.requestedPeriod", ""),
        column("executionPeriod", within(&PERIOD_COLUMNS), "Task.executionPeriod", ""),
        column("authoredOn", TEXT, "Task.authoredOn", ""),
        column("__authoredOn_start", TIMESTAMP, "Task.authoredOn", ""),
        column("__authoredOn_end", TIMESTAMP, "Task.authoredOn", ""),
        column("lastModified", TEXT, "Task.lastModified", ""),
        column("__lastModified_start", TIMESTAMP, "Task.lastModified", ""),
        column("__lastModified_end", TIMESTAMP, "Task.lastModified", ""),
        column("requester", within(&REFERENCE_COLUMNS_2), "Task.requester", ""),
        column(
            "requestedPerformer",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "Task.requestedPerformer",
            "",
        ),
        column("owner", within(&REFERENCE_COLUMNS_2), "Task.owner", ""),
        column(
            "performer",
            list(&within(&TASK_PERFORMER_COLUMNS)),
            "Task.performer",
            "",
        ),
        column("location", within(&REFERENCE_COLUMNS_2), "Task.location", ""),
        column("reason", list(&within(&CODEABLE_REFERENCE_COLUMNS)), "Task.reason", ""),
        column("insurance", list(&within(&REFERENCE_COLUMNS_2)), "Task.insurance", ""),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Task.note", ""),
        column(
            "relevantHistory",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Task.relevantHistory",
            "",
        ),
        column("restriction", within(&TASK_RESTRICTION_COLUMNS), "Task.restriction", ""),
        column("input", list(&within(&TASK_INPUT_COLUMNS)), "Task.input", ""),
        column("output", list(&within(&TASK_OUTPUT_COLUMNS)), "Task.output", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Task.meta.lastUpdated",
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
