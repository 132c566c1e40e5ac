// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    REQUEST_PRIORITY, RequestPriority, TASK_INTENT, TASK_STATUS, TaskIntent, TaskStatus,
};
use super::super::datatypes::{
    Address, Age, Annotation, Attachment, CodeableConcept, Coding, ContactDetail,
    ContactPoint, Contributor, Count, DataRequirement, Distance, Dosage, Duration,
    Element, Expression, Extension, HumanName, Identifier, Meta, Money, Narrative,
    ParameterDefinition, Period, Quantity, Range, Ratio, Reference, RelatedArtifact,
    SampledData, Signature, Timing, TriggerDefinition, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN,
    HAS_CODE, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER_2, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_NOTE, HAS_TEXT, HAS_TYPE_2, IDENTIFIER_LIST,
    IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NARRATIVE_STRUCT, OF_ADDRESS, OF_AGE, OF_ANNOTATION, OF_ATTACHMENT,
    OF_CODEABLE_CONCEPT, OF_CODING, OF_CONTACT_DETAIL, OF_CONTACT_POINT, OF_CONTRIBUTOR,
    OF_COUNT, OF_DATA_REQUIREMENT, OF_DISTANCE, OF_DOSAGE, OF_DURATION, OF_EXPRESSION,
    OF_HUMAN_NAME, OF_IDENTIFIER, OF_META, OF_MONEY, OF_PARAMETER_DEFINITION, OF_PERIOD,
    OF_QUANTITY, OF_RANGE, OF_RATIO, OF_REFERENCE, OF_RELATED_ARTIFACT, OF_SAMPLED_DATA,
    OF_SIGNATURE, OF_TIMING, OF_TRIGGER_DEFINITION, OF_USAGE_CONTEXT, PERIOD_COLUMN,
    PERIOD_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2, TYPE_COLUMN,
    VALUE_BOOLEAN_COLUMN, VALUE_STRING_COLUMN,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER_2,
        summary("instantiatesCanonical", 0, 1, OF_CANONICAL).to(&["ActivityDefinition"]),
        summary("instantiatesUri", 0, 1, OF_URI),
        summary("basedOn", 0, 0, OF_REFERENCE),
        summary("groupIdentifier", 0, 1, OF_IDENTIFIER),
        summary("partOf", 0, 0, OF_REFERENCE).to(&["Task"]),
        summary("status", 1, 1, OF_CODE).codes(&TASK_STATUS).modifier(),
        summary("statusReason", 0, 1, OF_CODEABLE_CONCEPT),
        summary("businessStatus", 0, 1, OF_CODEABLE_CONCEPT),
        summary("intent", 1, 1, OF_CODE).codes(&TASK_INTENT),
        one("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        HAS_CODE,
        summary("description", 0, 1, OF_STRING),
        summary("focus", 0, 1, OF_REFERENCE),
        summary("for", 0, 1, OF_REFERENCE),
        summary("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        summary("executionPeriod", 0, 1, OF_PERIOD),
        one("authoredOn", 0, 1, OF_DATE_TIME),
        summary("lastModified", 0, 1, OF_DATE_TIME),
        summary("requester", 0, 1, OF_REFERENCE)
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
        one("performerType", 0, 0, OF_CODEABLE_CONCEPT),
        summary("owner", 0, 1, OF_REFERENCE)
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
        summary("location", 0, 1, OF_REFERENCE).to(&["Location"]),
        one("reasonCode", 0, 1, OF_CODEABLE_CONCEPT),
        one("reasonReference", 0, 1, OF_REFERENCE),
        one("insurance", 0, 0, OF_REFERENCE).to(&["ClaimResponse", "Coverage"]),
        HAS_NOTE,
        one("relevantHistory", 0, 0, OF_REFERENCE).to(&["Provenance"]),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("repetitions", 0, 1, OF_POSITIVE_INT),
        one("period", 0, 1, OF_PERIOD),
        one("recipient", 0, 0, OF_REFERENCE)
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
    #[doc = " `Task.input.value[x]`"] TaskInputValue, [Base64Binary(Element < String >),
    Boolean(Element < bool >), Canonical(Element < String >), Code(Element < String >),
    Date(Element < Date >), DateTime(Element < DateTime >), Decimal(Element < Decimal >),
    Id(Element < String >), Instant(Element < Instant >), Integer(Element < i32 >),
    Markdown(Element < String >), Oid(Element < String >), PositiveInt(Element < u32 >),
    String(Element < String >), Time(Element < Time >), UnsignedInt(Element < u32 >),
    Uri(Element < String >), Url(Element < String >), Uuid(Element < String >),
    Address(Box < Address >), Age(Box < Age >), Annotation(Box < Annotation >),
    Attachment(Box < Attachment >), CodeableConcept(Box < CodeableConcept >), Coding(Box
    < Coding >), ContactPoint(Box < ContactPoint >), Count(Box < Count >), Distance(Box <
    Distance >), Duration(Box < Duration >), HumanName(Box < HumanName >), Identifier(Box
    < Identifier >), Money(Box < Money >), Period(Box < Period >), Quantity(Box <
    Quantity >), Range(Box < Range >), Ratio(Box < Ratio >), Reference(Box < Reference
    >), SampledData(Box < SampledData >), Signature(Box < Signature >), Timing(Box <
    Timing >), ContactDetail(Box < ContactDetail >), Contributor(Box < Contributor >),
    DataRequirement(Box < DataRequirement >), Expression(Box < Expression >),
    ParameterDefinition(Box < ParameterDefinition >), RelatedArtifact(Box <
    RelatedArtifact >), TriggerDefinition(Box < TriggerDefinition >), UsageContext(Box <
    UsageContext >), Dosage(Box < Dosage >), Meta(Box < Meta >)]
);
/// The definition of `Task.input`.
pub static TASK_INPUT: TypeDef = TypeDef {
    name: "TaskInput",
    path: "Task.input",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_2,
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
                alternative("valueAddress", OF_ADDRESS),
                alternative("valueAge", OF_AGE),
                alternative("valueAnnotation", OF_ANNOTATION),
                alternative("valueAttachment", OF_ATTACHMENT),
                alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("valueCoding", OF_CODING),
                alternative("valueContactPoint", OF_CONTACT_POINT),
                alternative("valueCount", OF_COUNT),
                alternative("valueDistance", OF_DISTANCE),
                alternative("valueDuration", OF_DURATION),
                alternative("valueHumanName", OF_HUMAN_NAME),
                alternative("valueIdentifier", OF_IDENTIFIER),
                alternative("valueMoney", OF_MONEY),
                alternative("valuePeriod", OF_PERIOD),
                alternative("valueQuantity", OF_QUANTITY),
                alternative("valueRange", OF_RANGE),
                alternative("valueRatio", OF_RATIO),
                alternative("valueReference", OF_REFERENCE),
                alternative("valueSampledData", OF_SAMPLED_DATA),
                alternative("valueSignature", OF_SIGNATURE),
                alternative("valueTiming", OF_TIMING),
                alternative("valueContactDetail", OF_CONTACT_DETAIL),
                alternative("valueContributor", OF_CONTRIBUTOR),
                alternative("valueDataRequirement", OF_DATA_REQUIREMENT),
                alternative("valueExpression", OF_EXPRESSION),
                alternative("valueParameterDefinition", OF_PARAMETER_DEFINITION),
                alternative("valueRelatedArtifact", OF_RELATED_ARTIFACT),
                alternative("valueTriggerDefinition", OF_TRIGGER_DEFINITION),
                alternative("valueUsageContext", OF_USAGE_CONTEXT),
                alternative("valueDosage", OF_DOSAGE),
                alternative("valueMeta", OF_META),
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
    #[doc = " `Task.output.value[x]`"] TaskOutputValue, [Base64Binary(Element < String
    >), Boolean(Element < bool >), Canonical(Element < String >), Code(Element < String
    >), Date(Element < Date >), DateTime(Element < DateTime >), Decimal(Element < Decimal
    >), Id(Element < String >), Instant(Element < Instant >), Integer(Element < i32 >),
    Markdown(Element < String >), Oid(Element < String >), PositiveInt(Element < u32 >),
    String(Element < String >), Time(Element < Time >), UnsignedInt(Element < u32 >),
    Uri(Element < String >), Url(Element < String >), Uuid(Element < String >),
    Address(Box < Address >), Age(Box < Age >), Annotation(Box < Annotation >),
    Attachment(Box < Attachment >), CodeableConcept(Box < CodeableConcept >), Coding(Box
    < Coding >), ContactPoint(Box < ContactPoint >), Count(Box < Count >), Distance(Box <
    Distance >), Duration(Box < Duration >), HumanName(Box < HumanName >), Identifier(Box
    < Identifier >), Money(Box < Money >), Period(Box < Period >), Quantity(Box <
    Quantity >), Range(Box < Range >), Ratio(Box < Ratio >), Reference(Box < Reference
    >), SampledData(Box < SampledData >), Signature(Box < Signature >), Timing(Box <
    Timing >), ContactDetail(Box < ContactDetail >), Contributor(Box < Contributor >),
    DataRequirement(Box < DataRequirement >), Expression(Box < Expression >),
    ParameterDefinition(Box < ParameterDefinition >), RelatedArtifact(Box <
    RelatedArtifact >), TriggerDefinition(Box < TriggerDefinition >), UsageContext(Box <
    UsageContext >), Dosage(Box < Dosage >), Meta(Box < Meta >)]
);
/// The definition of `Task.output`.
pub static TASK_OUTPUT: TypeDef = TypeDef {
    name: "TaskOutput",
    path: "Task.output",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_2,
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
                alternative("valueAddress", OF_ADDRESS),
                alternative("valueAge", OF_AGE),
                alternative("valueAnnotation", OF_ANNOTATION),
                alternative("valueAttachment", OF_ATTACHMENT),
                alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("valueCoding", OF_CODING),
                alternative("valueContactPoint", OF_CONTACT_POINT),
                alternative("valueCount", OF_COUNT),
                alternative("valueDistance", OF_DISTANCE),
                alternative("valueDuration", OF_DURATION),
                alternative("valueHumanName", OF_HUMAN_NAME),
                alternative("valueIdentifier", OF_IDENTIFIER),
                alternative("valueMoney", OF_MONEY),
                alternative("valuePeriod", OF_PERIOD),
                alternative("valueQuantity", OF_QUANTITY),
                alternative("valueRange", OF_RANGE),
                alternative("valueRatio", OF_RATIO),
                alternative("valueReference", OF_REFERENCE),
                alternative("valueSampledData", OF_SAMPLED_DATA),
                alternative("valueSignature", OF_SIGNATURE),
                alternative("valueTiming", OF_TIMING),
                alternative("valueContactDetail", OF_CONTACT_DETAIL),
                alternative("valueContributor", OF_CONTRIBUTOR),
                alternative("valueDataRequirement", OF_DATA_REQUIREMENT),
                alternative("valueExpression", OF_EXPRESSION),
                alternative("valueParameterDefinition", OF_PARAMETER_DEFINITION),
                alternative("valueRelatedArtifact", OF_RELATED_ARTIFACT),
                alternative("valueTriggerDefinition", OF_TRIGGER_DEFINITION),
                alternative("valueUsageContext", OF_USAGE_CONTEXT),
                alternative("valueDosage", OF_DOSAGE),
                alternative("valueMeta", OF_META),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static TASK_RESTRICTION_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".repetitions", INT32),
    PERIOD_COLUMN,
    column(".recipient", REFERENCE_LIST_2),
];
pub(crate) static TASK_INPUT_COLUMNS: [ColumnDef; 61] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".valueBase64Binary", TEXT),
    VALUE_BOOLEAN_COLUMN,
    column(".valueCanonical", TEXT),
    column(".valueCode", TEXT),
    column(".valueDate", TEXT),
    derived("__valueDate_start", TIMESTAMP, ".valueDate"),
    derived("__valueDate_end", TIMESTAMP, ".valueDate"),
    column(".valueDateTime", TEXT),
    derived("__valueDateTime_start", TIMESTAMP, ".valueDateTime"),
    derived("__valueDateTime_end", TIMESTAMP, ".valueDateTime"),
    column(".valueDecimal", TEXT),
    derived("__valueDecimal_numeric", NUMERIC, ".valueDecimal"),
    column(".valueId", TEXT),
    column(".valueInstant", TEXT),
    derived("__valueInstant_start", TIMESTAMP, ".valueInstant"),
    derived("__valueInstant_end", TIMESTAMP, ".valueInstant"),
    column(".valueInteger", INT32),
    column(".valueMarkdown", TEXT),
    column(".valueOid", TEXT),
    column(".valuePositiveInt", INT32),
    VALUE_STRING_COLUMN,
    column(".valueTime", TEXT),
    column(".valueUnsignedInt", INT32),
    column(".valueUri", TEXT),
    column(".valueUrl", TEXT),
    column(".valueUuid", TEXT),
    column(".valueAddress", TEXT),
    column(".valueAge", TEXT),
    column(".valueAnnotation", TEXT),
    column(".valueAttachment", TEXT),
    column(".valueCodeableConcept", TEXT),
    column(".valueCoding", TEXT),
    column(".valueContactPoint", TEXT),
    column(".valueCount", TEXT),
    column(".valueDistance", TEXT),
    column(".valueDuration", TEXT),
    column(".valueHumanName", TEXT),
    column(".valueIdentifier", TEXT),
    column(".valueMoney", TEXT),
    column(".valuePeriod", TEXT),
    column(".valueQuantity", TEXT),
    column(".valueRange", TEXT),
    column(".valueRatio", TEXT),
    column(".valueReference", TEXT),
    column(".valueSampledData", TEXT),
    column(".valueSignature", TEXT),
    column(".valueTiming", TEXT),
    column(".valueContactDetail", TEXT),
    column(".valueContributor", TEXT),
    column(".valueDataRequirement", TEXT),
    column(".valueExpression", TEXT),
    column(".valueParameterDefinition", TEXT),
    column(".valueRelatedArtifact", TEXT),
    column(".valueTriggerDefinition", TEXT),
    column(".valueUsageContext", TEXT),
    column(".valueDosage", TEXT),
    column(".valueMeta", TEXT),
];
pub(crate) static TASK_OUTPUT_COLUMNS: [ColumnDef; 61] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".valueBase64Binary", TEXT),
    VALUE_BOOLEAN_COLUMN,
    column(".valueCanonical", TEXT),
    column(".valueCode", TEXT),
    column(".valueDate", TEXT),
    derived("__valueDate_start", TIMESTAMP, ".valueDate"),
    derived("__valueDate_end", TIMESTAMP, ".valueDate"),
    column(".valueDateTime", TEXT),
    derived("__valueDateTime_start", TIMESTAMP, ".valueDateTime"),
    derived("__valueDateTime_end", TIMESTAMP, ".valueDateTime"),
    column(".valueDecimal", TEXT),
    derived("__valueDecimal_numeric", NUMERIC, ".valueDecimal"),
    column(".valueId", TEXT),
    column(".valueInstant", TEXT),
    derived("__valueInstant_start", TIMESTAMP, ".valueInstant"),
    derived("__valueInstant_end", TIMESTAMP, ".valueInstant"),
    column(".valueInteger", INT32),
    column(".valueMarkdown", TEXT),
    column(".valueOid", TEXT),
    column(".valuePositiveInt", INT32),
    VALUE_STRING_COLUMN,
    column(".valueTime", TEXT),
    column(".valueUnsignedInt", INT32),
    column(".valueUri", TEXT),
    column(".valueUrl", TEXT),
    column(".valueUuid", TEXT),
    column(".valueAddress", TEXT),
    column(".valueAge", TEXT),
    column(".valueAnnotation", TEXT),
    column(".valueAttachment", TEXT),
    column(".valueCodeableConcept", TEXT),
    column(".valueCoding", TEXT),
    column(".valueContactPoint", TEXT),
    column(".valueCount", TEXT),
    column(".valueDistance", TEXT),
    column(".valueDuration", TEXT),
    column(".valueHumanName", TEXT),
    column(".valueIdentifier", TEXT),
    column(".valueMoney", TEXT),
    column(".valuePeriod", TEXT),
    column(".valueQuantity", TEXT),
    column(".valueRange", TEXT),
    column(".valueRatio", TEXT),
    column(".valueReference", TEXT),
    column(".valueSampledData", TEXT),
    column(".valueSignature", TEXT),
    column(".valueTiming", TEXT),
    column(".valueContactDetail", TEXT),
    column(".valueContributor", TEXT),
    column(".valueDataRequirement", TEXT),
    column(".valueExpression", TEXT),
    column(".valueParameterDefinition", TEXT),
    column(".valueRelatedArtifact", TEXT),
    column(".valueTriggerDefinition", TEXT),
    column(".valueUsageContext", TEXT),
    column(".valueDosage", TEXT),
    column(".valueMeta", TEXT),
];
/// The table `task`.
pub static TASK_TABLE: TableDef = TableDef {
    name: "task",
    doc: "One row for each Task.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Task.resourceType", TEXT),
        column("Task.id", TEXT),
        column("Task.meta", META_STRUCT),
        column("Task.implicitRules", TEXT),
        column("Task.language", TEXT),
        column("Task.text", NARRATIVE_STRUCT),
        column("Task.contained", TEXTS),
        column("Task.extension", EXTENSION_TEXTS),
        column("Task.modifierExtension", EXTENSION_TEXTS),
        column("Task.identifier", IDENTIFIER_LIST),
        column("Task.instantiatesCanonical", TEXT),
        column("Task.instantiatesUri", TEXT),
        column("Task.basedOn", REFERENCE_LIST_2),
        column("Task.groupIdentifier", IDENTIFIER_STRUCT),
        column("Task.partOf", REFERENCE_LIST_2),
        column("Task.status", TEXT),
        column("Task.statusReason", CODEABLE_CONCEPT_STRUCT),
        column("Task.businessStatus", CODEABLE_CONCEPT_STRUCT),
        column("Task.intent", TEXT),
        column("Task.priority", TEXT),
        column("Task.code", CODEABLE_CONCEPT_STRUCT),
        column("Task.description", TEXT),
        column("Task.focus", REFERENCE_STRUCT_2),
        column("Task.for", REFERENCE_STRUCT_2),
        column("Task.encounter", REFERENCE_STRUCT_2),
        column("Task.executionPeriod", PERIOD_STRUCT),
        column("Task.authoredOn", TEXT),
        derived("__authoredOn_start", TIMESTAMP, "Task.authoredOn"),
        derived("__authoredOn_end", TIMESTAMP, "Task.authoredOn"),
        column("Task.lastModified", TEXT),
        derived("__lastModified_start", TIMESTAMP, "Task.lastModified"),
        derived("__lastModified_end", TIMESTAMP, "Task.lastModified"),
        column("Task.requester", REFERENCE_STRUCT_2),
        column("Task.performerType", CODEABLE_CONCEPT_LIST),
        column("Task.owner", REFERENCE_STRUCT_2),
        column("Task.location", REFERENCE_STRUCT_2),
        column("Task.reasonCode", CODEABLE_CONCEPT_STRUCT),
        column("Task.reasonReference", REFERENCE_STRUCT_2),
        column("Task.insurance", REFERENCE_LIST_2),
        column("Task.note", ANNOTATION_LIST),
        column("Task.relevantHistory", REFERENCE_LIST_2),
        column("Task.restriction", within(&TASK_RESTRICTION_COLUMNS)),
        column("Task.input", list(&within(&TASK_INPUT_COLUMNS))),
        column("Task.output", list(&within(&TASK_OUTPUT_COLUMNS))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Task.meta.lastUpdated"),
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
