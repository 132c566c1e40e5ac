// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    REQUEST_PRIORITY, RequestPriority, TASK_INTENT, TASK_STATUS, TaskIntent, TaskStatus,
};
use super::super::datatypes::{
    ADDRESS, AGE, ANNOTATION, ANNOTATION_COLUMNS, ATTACHMENT, Address, Age, Annotation,
    Attachment, CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CONTACT_DETAIL,
    CONTACT_POINT, CONTRIBUTOR, COUNT, CodeableConcept, Coding, ContactDetail,
    ContactPoint, Contributor, Count, DATA_REQUIREMENT, DISTANCE, DOSAGE, DURATION,
    DataRequirement, Distance, Dosage, Duration, EXPRESSION, EXTENSION, Element,
    Expression, Extension, HUMAN_NAME, HumanName, IDENTIFIER, IDENTIFIER_COLUMNS,
    Identifier, META, META_COLUMNS, MONEY, Meta, Money, NARRATIVE, NARRATIVE_COLUMNS,
    Narrative, PARAMETER_DEFINITION, PERIOD, PERIOD_COLUMNS, ParameterDefinition, Period,
    QUANTITY, Quantity, RANGE, RATIO, REFERENCE, REFERENCE_COLUMNS_2, RELATED_ARTIFACT,
    Range, Ratio, Reference, RelatedArtifact, SAMPLED_DATA, SIGNATURE, SampledData,
    Signature, TIMING, TRIGGER_DEFINITION, Timing, TriggerDefinition, USAGE_CONTEXT,
    UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Task`
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
    /// `Task.statusReason` · CodeableConcept · 0..1
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `Task.businessStatus` · CodeableConcept · 0..1
    pub business_status: Option<Box<CodeableConcept>>,
    /// `Task.intent` · code · 1..1
    pub intent: Element<TaskIntent>,
    /// `Task.priority` · code · 0..1
    pub priority: Element<RequestPriority>,
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
    /// `Task.executionPeriod` · Period · 0..1
    pub execution_period: Option<Box<Period>>,
    /// `Task.authoredOn` · dateTime · 0..1
    pub authored_on: Element<DateTime>,
    /// `Task.lastModified` · dateTime · 0..1
    pub last_modified: Element<DateTime>,
    /// `Task.requester` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub requester: Option<Box<Reference>>,
    /// `Task.performerType` · CodeableConcept · 0..*
    pub performer_type: Vec<CodeableConcept>,
    /// `Task.owner` · Reference to CareTeam, Device, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub owner: Option<Box<Reference>>,
    /// `Task.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `Task.reasonCode` · CodeableConcept · 0..1
    pub reason_code: Option<Box<CodeableConcept>>,
    /// `Task.reasonReference` · Reference · 0..1
    pub reason_reference: Option<Box<Reference>>,
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
    Task, TASK, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, instantiates_canonical, instantiates_uri, based_on,
    group_identifier, part_of, status, status_reason, business_status, intent, priority,
    code, description, focus, for_, encounter, execution_period, authored_on,
    last_modified, requester, performer_type, owner, location, reason_code,
    reason_reference, insurance, note, relevant_history, restriction, input, output]
);
/// The definition of `Task`.
pub static TASK: TypeDef = TypeDef {
    name: "Task",
    path: "Task",
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
        one("identifier", 0, 0, of(&IDENTIFIER)),
        summary("instantiatesCanonical", 0, 1, OF_CANONICAL).to(&["ActivityDefinition"]),
        summary("instantiatesUri", 0, 1, OF_URI),
        summary("basedOn", 0, 0, of(&REFERENCE)),
        summary("groupIdentifier", 0, 1, of(&IDENTIFIER)),
        summary("partOf", 0, 0, of(&REFERENCE)).to(&["Task"]),
        summary("status", 1, 1, OF_CODE).codes(&TASK_STATUS).modifier(),
        summary("statusReason", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("businessStatus", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("intent", 1, 1, OF_CODE).codes(&TASK_INTENT),
        one("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("description", 0, 1, OF_STRING),
        summary("focus", 0, 1, of(&REFERENCE)),
        summary("for", 0, 1, of(&REFERENCE)),
        summary("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        summary("executionPeriod", 0, 1, of(&PERIOD)),
        one("authoredOn", 0, 1, OF_DATE_TIME),
        summary("lastModified", 0, 1, OF_DATE_TIME),
        summary("requester", 0, 1, of(&REFERENCE))
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("performerType", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("owner", 0, 1, of(&REFERENCE))
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
        summary("location", 0, 1, of(&REFERENCE)).to(&["Location"]),
        one("reasonCode", 0, 1, of(&CODEABLE_CONCEPT)),
        one("reasonReference", 0, 1, of(&REFERENCE)),
        one("insurance", 0, 0, of(&REFERENCE)).to(&["ClaimResponse", "Coverage"]),
        one("note", 0, 0, of(&ANNOTATION)),
        one("relevantHistory", 0, 0, of(&REFERENCE)).to(&["Provenance"]),
        one("restriction", 0, 1, of(&TASK_RESTRICTION)),
        one("input", 0, 0, of(&TASK_INPUT)),
        one("output", 0, 0, of(&TASK_OUTPUT)),
    ],
    keys: Lazy::new(),
};
/// `Task.restriction`
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
    TaskRestriction, TASK_RESTRICTION, [id, extension, modifier_extension, repetitions,
    period, recipient]
);
/// The definition of `Task.restriction`.
pub static TASK_RESTRICTION: TypeDef = TypeDef {
    name: "TaskRestriction",
    path: "Task.restriction",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("repetitions", 0, 1, OF_POSITIVE_INT),
        one("period", 0, 1, of(&PERIOD)),
        one("recipient", 0, 0, of(&REFERENCE))
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
record!(TaskInput, TASK_INPUT, [id, extension, modifier_extension, type_, value]);
choice!(
    #[doc = " `Task.input.value[x]`"] TaskInputValue, [0 => Base64Binary(Element < String
    >), 1 => Boolean(Element < bool >), 2 => Canonical(Element < String >), 3 =>
    Code(Element < String >), 4 => Date(Element < Date >), 5 => DateTime(Element <
    DateTime >), 6 => Decimal(Element < Decimal >), 7 => Id(Element < String >), 8 =>
    Instant(Element < Instant >), 9 => Integer(Element < i32 >), 10 => Markdown(Element <
    String >), 11 => Oid(Element < String >), 12 => PositiveInt(Element < u32 >), 13 =>
    String(Element < String >), 14 => Time(Element < Time >), 15 => UnsignedInt(Element <
    u32 >), 16 => Uri(Element < String >), 17 => Url(Element < String >), 18 =>
    Uuid(Element < String >), 19 => Address(Box < Address >), 20 => Age(Box < Age >), 21
    => Annotation(Box < Annotation >), 22 => Attachment(Box < Attachment >), 23 =>
    CodeableConcept(Box < CodeableConcept >), 24 => Coding(Box < Coding >), 25 =>
    ContactPoint(Box < ContactPoint >), 26 => Count(Box < Count >), 27 => Distance(Box <
    Distance >), 28 => Duration(Box < Duration >), 29 => HumanName(Box < HumanName >), 30
    => Identifier(Box < Identifier >), 31 => Money(Box < Money >), 32 => Period(Box <
    Period >), 33 => Quantity(Box < Quantity >), 34 => Range(Box < Range >), 35 =>
    Ratio(Box < Ratio >), 36 => Reference(Box < Reference >), 37 => SampledData(Box <
    SampledData >), 38 => Signature(Box < Signature >), 39 => Timing(Box < Timing >), 40
    => ContactDetail(Box < ContactDetail >), 41 => Contributor(Box < Contributor >), 42
    => DataRequirement(Box < DataRequirement >), 43 => Expression(Box < Expression >), 44
    => ParameterDefinition(Box < ParameterDefinition >), 45 => RelatedArtifact(Box <
    RelatedArtifact >), 46 => TriggerDefinition(Box < TriggerDefinition >), 47 =>
    UsageContext(Box < UsageContext >), 48 => Dosage(Box < Dosage >), 49 => Meta(Box <
    Meta >)]
);
/// The definition of `Task.input`.
pub static TASK_INPUT: TypeDef = TypeDef {
    name: "TaskInput",
    path: "Task.input",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 1, 1, of(&CODEABLE_CONCEPT)),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueBase64Binary", OF_BASE64_BINARY),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueCanonical", OF_CANONICAL),
                alternative("valueCode", OF_CODE),
                alternative("valueDate", OF_DATE),
                alternative("valueDateTime", OF_DATE_TIME),
                alternative("valueDecimal", OF_DECIMAL),
                alternative("valueId", OF_ID),
                alternative("valueInstant", OF_INSTANT),
                alternative("valueInteger", OF_INTEGER),
                alternative("valueMarkdown", OF_MARKDOWN),
                alternative("valueOid", OF_OID),
                alternative("valuePositiveInt", OF_POSITIVE_INT),
                alternative("valueString", OF_STRING),
                alternative("valueTime", OF_TIME),
                alternative("valueUnsignedInt", OF_UNSIGNED_INT),
                alternative("valueUri", OF_URI),
                alternative("valueUrl", OF_URL),
                alternative("valueUuid", OF_UUID),
                alternative("valueAddress", of(&ADDRESS)),
                alternative("valueAge", of(&AGE)),
                alternative("valueAnnotation", of(&ANNOTATION)),
                alternative("valueAttachment", of(&ATTACHMENT)),
                alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                alternative("valueCoding", of(&CODING)),
                alternative("valueContactPoint", of(&CONTACT_POINT)),
                alternative("valueCount", of(&COUNT)),
                alternative("valueDistance", of(&DISTANCE)),
                alternative("valueDuration", of(&DURATION)),
                alternative("valueHumanName", of(&HUMAN_NAME)),
                alternative("valueIdentifier", of(&IDENTIFIER)),
                alternative("valueMoney", of(&MONEY)),
                alternative("valuePeriod", of(&PERIOD)),
                alternative("valueQuantity", of(&QUANTITY)),
                alternative("valueRange", of(&RANGE)),
                alternative("valueRatio", of(&RATIO)),
                alternative("valueReference", of(&REFERENCE)),
                alternative("valueSampledData", of(&SAMPLED_DATA)),
                alternative("valueSignature", of(&SIGNATURE)),
                alternative("valueTiming", of(&TIMING)),
                alternative("valueContactDetail", of(&CONTACT_DETAIL)),
                alternative("valueContributor", of(&CONTRIBUTOR)),
                alternative("valueDataRequirement", of(&DATA_REQUIREMENT)),
                alternative("valueExpression", of(&EXPRESSION)),
                alternative("valueParameterDefinition", of(&PARAMETER_DEFINITION)),
                alternative("valueRelatedArtifact", of(&RELATED_ARTIFACT)),
                alternative("valueTriggerDefinition", of(&TRIGGER_DEFINITION)),
                alternative("valueUsageContext", of(&USAGE_CONTEXT)),
                alternative("valueDosage", of(&DOSAGE)),
                alternative("valueMeta", of(&META)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `Task.output`
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
record!(TaskOutput, TASK_OUTPUT, [id, extension, modifier_extension, type_, value]);
choice!(
    #[doc = " `Task.output.value[x]`"] TaskOutputValue, [0 => Base64Binary(Element <
    String >), 1 => Boolean(Element < bool >), 2 => Canonical(Element < String >), 3 =>
    Code(Element < String >), 4 => Date(Element < Date >), 5 => DateTime(Element <
    DateTime >), 6 => Decimal(Element < Decimal >), 7 => Id(Element < String >), 8 =>
    Instant(Element < Instant >), 9 => Integer(Element < i32 >), 10 => Markdown(Element <
    String >), 11 => Oid(Element < String >), 12 => PositiveInt(Element < u32 >), 13 =>
    String(Element < String >), 14 => Time(Element < Time >), 15 => UnsignedInt(Element <
    u32 >), 16 => Uri(Element < String >), 17 => Url(Element < String >), 18 =>
    Uuid(Element < String >), 19 => Address(Box < Address >), 20 => Age(Box < Age >), 21
    => Annotation(Box < Annotation >), 22 => Attachment(Box < Attachment >), 23 =>
    CodeableConcept(Box < CodeableConcept >), 24 => Coding(Box < Coding >), 25 =>
    ContactPoint(Box < ContactPoint >), 26 => Count(Box < Count >), 27 => Distance(Box <
    Distance >), 28 => Duration(Box < Duration >), 29 => HumanName(Box < HumanName >), 30
    => Identifier(Box < Identifier >), 31 => Money(Box < Money >), 32 => Period(Box <
    Period >), 33 => Quantity(Box < Quantity >), 34 => Range(Box < Range >), 35 =>
    Ratio(Box < Ratio >), 36 => Reference(Box < Reference >), 37 => SampledData(Box <
    SampledData >), 38 => Signature(Box < Signature >), 39 => Timing(Box < Timing >), 40
    => ContactDetail(Box < ContactDetail >), 41 => Contributor(Box < Contributor >), 42
    => DataRequirement(Box < DataRequirement >), 43 => Expression(Box < Expression >), 44
    => ParameterDefinition(Box < ParameterDefinition >), 45 => RelatedArtifact(Box <
    RelatedArtifact >), 46 => TriggerDefinition(Box < TriggerDefinition >), 47 =>
    UsageContext(Box < UsageContext >), 48 => Dosage(Box < Dosage >), 49 => Meta(Box <
    Meta >)]
);
/// The definition of `Task.output`.
pub static TASK_OUTPUT: TypeDef = TypeDef {
    name: "TaskOutput",
    path: "Task.output",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 1, 1, of(&CODEABLE_CONCEPT)),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueBase64Binary", OF_BASE64_BINARY),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueCanonical", OF_CANONICAL),
                alternative("valueCode", OF_CODE),
                alternative("valueDate", OF_DATE),
                alternative("valueDateTime", OF_DATE_TIME),
                alternative("valueDecimal", OF_DECIMAL),
                alternative("valueId", OF_ID),
                alternative("valueInstant", OF_INSTANT),
                alternative("valueInteger", OF_INTEGER),
                alternative("valueMarkdown", OF_MARKDOWN),
                alternative("valueOid", OF_OID),
                alternative("valuePositiveInt", OF_POSITIVE_INT),
                alternative("valueString", OF_STRING),
                alternative("valueTime", OF_TIME),
                alternative("valueUnsignedInt", OF_UNSIGNED_INT),
                alternative("valueUri", OF_URI),
                alternative("valueUrl", OF_URL),
                alternative("valueUuid", OF_UUID),
                alternative("valueAddress", of(&ADDRESS)),
                alternative("valueAge", of(&AGE)),
                alternative("valueAnnotation", of(&ANNOTATION)),
                alternative("valueAttachment", of(&ATTACHMENT)),
                alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                alternative("valueCoding", of(&CODING)),
                alternative("valueContactPoint", of(&CONTACT_POINT)),
                alternative("valueCount", of(&COUNT)),
                alternative("valueDistance", of(&DISTANCE)),
                alternative("valueDuration", of(&DURATION)),
                alternative("valueHumanName", of(&HUMAN_NAME)),
                alternative("valueIdentifier", of(&IDENTIFIER)),
                alternative("valueMoney", of(&MONEY)),
                alternative("valuePeriod", of(&PERIOD)),
                alternative("valueQuantity", of(&QUANTITY)),
                alternative("valueRange", of(&RANGE)),
                alternative("valueRatio", of(&RATIO)),
                alternative("valueReference", of(&REFERENCE)),
                alternative("valueSampledData", of(&SAMPLED_DATA)),
                alternative("valueSignature", of(&SIGNATURE)),
                alternative("valueTiming", of(&TIMING)),
                alternative("valueContactDetail", of(&CONTACT_DETAIL)),
                alternative("valueContributor", of(&CONTRIBUTOR)),
                alternative("valueDataRequirement", of(&DATA_REQUIREMENT)),
                alternative("valueExpression", of(&EXPRESSION)),
                alternative("valueParameterDefinition", of(&PARAMETER_DEFINITION)),
                alternative("valueRelatedArtifact", of(&RELATED_ARTIFACT)),
                alternative("valueTriggerDefinition", of(&TRIGGER_DEFINITION)),
                alternative("valueUsageContext", of(&USAGE_CONTEXT)),
                alternative("valueDosage", of(&DOSAGE)),
                alternative("valueMeta", of(&META)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static TASK_RESTRICTION_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("repetitions", INT32, ".repetitions"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
    column("recipient", list(&within(&REFERENCE_COLUMNS_2)), ".recipient"),
];
pub(crate) static TASK_INPUT_COLUMNS: [ColumnDef; 61] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("valueBase64Binary", TEXT, ".valueBase64Binary"),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
    column("valueCanonical", TEXT, ".valueCanonical"),
    column("valueCode", TEXT, ".valueCode"),
    column("valueDate", TEXT, ".valueDate"),
    column("__valueDate_start", TIMESTAMP, ".valueDate"),
    column("__valueDate_end", TIMESTAMP, ".valueDate"),
    column("valueDateTime", TEXT, ".valueDateTime"),
    column("__valueDateTime_start", TIMESTAMP, ".valueDateTime"),
    column("__valueDateTime_end", TIMESTAMP, ".valueDateTime"),
    column("valueDecimal", TEXT, ".valueDecimal"),
    column("__valueDecimal_numeric", NUMERIC, ".valueDecimal"),
    column("valueId", TEXT, ".valueId"),
    column("valueInstant", TEXT, ".valueInstant"),
    column("__valueInstant_start", TIMESTAMP, ".valueInstant"),
    column("__valueInstant_end", TIMESTAMP, ".valueInstant"),
    column("valueInteger", INT32, ".valueInteger"),
    column("valueMarkdown", TEXT, ".valueMarkdown"),
    column("valueOid", TEXT, ".valueOid"),
    column("valuePositiveInt", INT32, ".valuePositiveInt"),
    column("valueString", TEXT, ".valueString"),
    column("valueTime", TEXT, ".valueTime"),
    column("valueUnsignedInt", INT32, ".valueUnsignedInt"),
    column("valueUri", TEXT, ".valueUri"),
    column("valueUrl", TEXT, ".valueUrl"),
    column("valueUuid", TEXT, ".valueUuid"),
    column("valueAddress", TEXT, ".valueAddress"),
    column("valueAge", TEXT, ".valueAge"),
    column("valueAnnotation", TEXT, ".valueAnnotation"),
    column("valueAttachment", TEXT, ".valueAttachment"),
    column("valueCodeableConcept", TEXT, ".valueCodeableConcept"),
    column("valueCoding", TEXT, ".valueCoding"),
    column("valueContactPoint", TEXT, ".valueContactPoint"),
    column("valueCount", TEXT, ".valueCount"),
    column("valueDistance", TEXT, ".valueDistance"),
    column("valueDuration", TEXT, ".valueDuration"),
    column("valueHumanName", TEXT, ".valueHumanName"),
    column("valueIdentifier", TEXT, ".valueIdentifier"),
    column("valueMoney", TEXT, ".valueMoney"),
    column("valuePeriod", TEXT, ".valuePeriod"),
    column("valueQuantity", TEXT, ".valueQuantity"),
    column("valueRange", TEXT, ".valueRange"),
    column("valueRatio", TEXT, ".valueRatio"),
    column("valueReference", TEXT, ".valueReference"),
    column("valueSampledData", TEXT, ".valueSampledData"),
    column("valueSignature", TEXT, ".valueSignature"),
    column("valueTiming", TEXT, ".valueTiming"),
    column("valueContactDetail", TEXT, ".valueContactDetail"),
    column("valueContributor", TEXT, ".valueContributor"),
    column("valueDataRequirement", TEXT, ".valueDataRequirement"),
    column("valueExpression", TEXT, ".valueExpression"),
    column("valueParameterDefinition", TEXT, ".valueParameterDefinition"),
    column("valueRelatedArtifact", TEXT, ".valueRelatedArtifact"),
    column("valueTriggerDefinition", TEXT, ".valueTriggerDefinition"),
    column("valueUsageContext", TEXT, ".valueUsageContext"),
    column("valueDosage", TEXT, ".valueDosage"),
    column("valueMeta", TEXT, ".valueMeta"),
];
pub(crate) static TASK_OUTPUT_COLUMNS: [ColumnDef; 61] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("valueBase64Binary", TEXT, ".valueBase64Binary"),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
    column("valueCanonical", TEXT, ".valueCanonical"),
    column("valueCode", TEXT, ".valueCode"),
    column("valueDate", TEXT, ".valueDate"),
    column("__valueDate_start", TIMESTAMP, ".valueDate"),
    column("__valueDate_end", TIMESTAMP, ".valueDate"),
    column("valueDateTime", TEXT, ".valueDateTime"),
    column("__valueDateTime_start", TIMESTAMP, ".valueDateTime"),
    column("__valueDateTime_end", TIMESTAMP, ".valueDateTime"),
    column("valueDecimal", TEXT, ".valueDecimal"),
    column("__valueDecimal_numeric", NUMERIC, ".valueDecimal"),
    column("valueId", TEXT, ".valueId"),
    column("valueInstant", TEXT, ".valueInstant"),
    column("__valueInstant_start", TIMESTAMP, ".valueInstant"),
    column("__valueInstant_end", TIMESTAMP, ".valueInstant"),
    column("valueInteger", INT32, ".valueInteger"),
    column("valueMarkdown", TEXT, ".valueMarkdown"),
    column("valueOid", TEXT, ".valueOid"),
    column("valuePositiveInt", INT32, ".valuePositiveInt"),
    column("valueString", TEXT, ".valueString"),
    column("valueTime", TEXT, ".valueTime"),
    column("valueUnsignedInt", INT32, ".valueUnsignedInt"),
    column("valueUri", TEXT, ".valueUri"),
    column("valueUrl", TEXT, ".valueUrl"),
    column("valueUuid", TEXT, ".valueUuid"),
    column("valueAddress", TEXT, ".valueAddress"),
    column("valueAge", TEXT, ".valueAge"),
    column("valueAnnotation", TEXT, ".valueAnnotation"),
    column("valueAttachment", TEXT, ".valueAttachment"),
    column("valueCodeableConcept", TEXT, ".valueCodeableConcept"),
    column("valueCoding", TEXT, ".valueCoding"),
    column("valueContactPoint", TEXT, ".valueContactPoint"),
    column("valueCount", TEXT, ".valueCount"),
    column("valueDistance", TEXT, ".valueDistance"),
    column("valueDuration", TEXT, ".valueDuration"),
    column("valueHumanName", TEXT, ".valueHumanName"),
    column("valueIdentifier", TEXT, ".valueIdentifier"),
    column("valueMoney", TEXT, ".valueMoney"),
    column("valuePeriod", TEXT, ".valuePeriod"),
    column("valueQuantity", TEXT, ".valueQuantity"),
    column("valueRange", TEXT, ".valueRange"),
    column("valueRatio", TEXT, ".valueRatio"),
    column("valueReference", TEXT, ".valueReference"),
    column("valueSampledData", TEXT, ".valueSampledData"),
    column("valueSignature", TEXT, ".valueSignature"),
    column("valueTiming", TEXT, ".valueTiming"),
    column("valueContactDetail", TEXT, ".valueContactDetail"),
    column("valueContributor", TEXT, ".valueContributor"),
    column("valueDataRequirement", TEXT, ".valueDataRequirement"),
    column("valueExpression", TEXT, ".valueExpression"),
    column("valueParameterDefinition", TEXT, ".valueParameterDefinition"),
    column("valueRelatedArtifact", TEXT, ".valueRelatedArtifact"),
    column("valueTriggerDefinition", TEXT, ".valueTriggerDefinition"),
    column("valueUsageContext", TEXT, ".valueUsageContext"),
    column("valueDosage", TEXT, ".valueDosage"),
    column("valueMeta", TEXT, ".valueMeta"),
];
/// The table `task`.
pub static TASK_TABLE: TableDef = TableDef {
    name: "task",
    doc: "One row for each Task.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Task.resourceType"),
        column("id", TEXT, "Task.id"),
        column("meta", within(&META_COLUMNS), "Task.meta"),
        column("implicitRules", TEXT, "Task.implicitRules"),
        column("language", TEXT, "Task.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Task.text"),
        column("contained", TEXTS, "Task.contained"),
        column("extension", EXTENSION_TEXTS, "Task.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Task.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Task.identifier"),
        column("instantiatesCanonical", TEXT, "Task.instantiatesCanonical"),
        column("instantiatesUri", TEXT, "Task.instantiatesUri"),
        column("basedOn", list(&within(&REFERENCE_COLUMNS_2)), "Task.basedOn"),
        column("groupIdentifier", within(&IDENTIFIER_COLUMNS), "Task.groupIdentifier"),
        column("partOf", list(&within(&REFERENCE_COLUMNS_2)), "Task.partOf"),
        column("status", TEXT, "Task.status"),
        column("statusReason", within(&CODEABLE_CONCEPT_COLUMNS), "Task.statusReason"),
        column(
            "businessStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Task.businessStatus",
        ),
        column("intent", TEXT, "Task.intent"),
        column("priority", TEXT, "Task.priority"),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "Task.code"),
        column("description", TEXT, "Task.description"),
        column("focus", within(&REFERENCE_COLUMNS_2), "Task.focus"),
        column("for", within(&REFERENCE_COLUMNS_2), "Task.for"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "Task.encounter"),
        column("executionPeriod", within(&PERIOD_COLUMNS), "Task.executionPeriod"),
        column("authoredOn", TEXT, "Task.authoredOn"),
        column("__authoredOn_start", TIMESTAMP, "Task.authoredOn"),
        column("__authoredOn_end", TIMESTAMP, "Task.authoredOn"),
        column("lastModified", TEXT, "Task.lastModified"),
        column("__lastModified_start", TIMESTAMP, "Task.lastModified"),
        column("__lastModified_end", TIMESTAMP, "Task.lastModified"),
        column("requester", within(&REFERENCE_COLUMNS_2), "Task.requester"),
        column(
            "performerType",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Task.performerType",
        ),
        column("owner", within(&REFERENCE_COLUMNS_2), "Task.owner"),
        column("location", within(&REFERENCE_COLUMNS_2), "Task.location"),
        column("reasonCode", within(&CODEABLE_CONCEPT_COLUMNS), "Task.reasonCode"),
        column("reasonReference", within(&REFERENCE_COLUMNS_2), "Task.reasonReference"),
        column("insurance", list(&within(&REFERENCE_COLUMNS_2)), "Task.insurance"),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Task.note"),
        column(
            "relevantHistory",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Task.relevantHistory",
        ),
        column("restriction", within(&TASK_RESTRICTION_COLUMNS), "Task.restriction"),
        column("input", list(&within(&TASK_INPUT_COLUMNS)), "Task.input"),
        column("output", list(&within(&TASK_OUTPUT_COLUMNS)), "Task.output"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Task.meta.lastUpdated"),
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
