// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    REQUEST_PRIORITY, RequestPriority, TRANSPORT_INTENT, TRANSPORT_STATUS,
    TransportIntent, TransportStatus,
};
use super::super::datatypes::{
    Address, Age, Annotation, Attachment, Availability, CodeableConcept,
    CodeableReference, Coding, ContactDetail, ContactPoint, Count, DataRequirement,
    Distance, Dosage, Duration, Element, Expression, ExtendedContactDetail, Extension,
    HumanName, Identifier, Meta, Money, Narrative, ParameterDefinition, Period, Quantity,
    Range, Ratio, RatioRange, Reference, RelatedArtifact, SampledData, Signature, Timing,
    TriggerDefinition, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_STRUCT, EXTENSION_COLUMN, HAS_CODE, HAS_CONTAINED, HAS_ENCOUNTER,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_NOTE, HAS_TEXT, HAS_TYPE_2, IDENTIFIER_LIST,
    IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NARRATIVE_STRUCT, OF_ADDRESS, OF_AGE, OF_ANNOTATION, OF_ATTACHMENT, OF_AVAILABILITY,
    OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_CODING, OF_CONTACT_DETAIL,
    OF_CONTACT_POINT, OF_COUNT, OF_DATA_REQUIREMENT, OF_DISTANCE, OF_DOSAGE, OF_DURATION,
    OF_EXPRESSION, OF_EXTENDED_CONTACT_DETAIL, OF_HUMAN_NAME, OF_IDENTIFIER, OF_META,
    OF_MONEY, OF_PARAMETER_DEFINITION, OF_PERIOD, OF_QUANTITY, OF_RANGE, OF_RATIO,
    OF_RATIO_RANGE, OF_REFERENCE, OF_RELATED_ARTIFACT, OF_SAMPLED_DATA, OF_SIGNATURE,
    OF_TIMING, OF_TRIGGER_DEFINITION, OF_USAGE_CONTEXT, PERIOD_COLUMN, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2, TYPE_COLUMN, VALUE_BOOLEAN_COLUMN, VALUE_DATE_COLUMN,
    VALUE_DATE_TIME_COLUMN, VALUE_DECIMAL_COLUMN, VALUE_INTEGER_COLUMN,
    VALUE_STRING_COLUMN, __VALUE_DATE_END_COLUMN, __VALUE_DATE_START_COLUMN,
    __VALUE_DATE_TIME_END_COLUMN, __VALUE_DATE_TIME_START_COLUMN,
    __VALUE_DECIMAL_NUMERIC_COLUMN,
};
use crate::shorthand::*;
/// `Transport`
pub struct Transport {
    /// `Transport.id` · id · 0..1
    pub id: Element<String>,
    /// `Transport.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Transport.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Transport.language` · code · 0..1
    pub language: Element<String>,
    /// `Transport.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Transport.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Transport.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Transport.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Transport.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Transport.instantiatesCanonical` · canonical to ActivityDefinition · 0..1
    pub instantiates_canonical: Element<String>,
    /// `Transport.instantiatesUri` · uri · 0..1
    pub instantiates_uri: Element<String>,
    /// `Transport.basedOn` · Reference · 0..*
    pub based_on: Vec<Reference>,
    /// `Transport.groupIdentifier` · Identifier · 0..1
    pub group_identifier: Option<Box<Identifier>>,
    /// `Transport.partOf` · Reference to Transport · 0..*
    pub part_of: Vec<Reference>,
    /// `Transport.status` · code · 0..1
    pub status: Element<TransportStatus>,
    /// `Transport.statusReason` · CodeableConcept · 0..1
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `Transport.intent` · code · 1..1
    pub intent: Element<TransportIntent>,
    /// `Transport.priority` · code · 0..1
    pub priority: Element<RequestPriority>,
    /// `Transport.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Transport.description` · string · 0..1
    pub description: Element<String>,
    /// `Transport.focus` · Reference · 0..1
    pub focus: Option<Box<Reference>>,
    /// `Transport.for` · Reference · 0..1
    pub for_: Option<Box<Reference>>,
    /// `Transport.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `Transport.completionTime` · dateTime · 0..1
    pub completion_time: Element<DateTime>,
    /// `Transport.authoredOn` · dateTime · 0..1
    pub authored_on: Element<DateTime>,
    /// `Transport.lastModified` · dateTime · 0..1
    pub last_modified: Element<DateTime>,
    /// `Transport.requester` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub requester: Option<Box<Reference>>,
    /// `Transport.performerType` · CodeableConcept · 0..*
    pub performer_type: Vec<CodeableConcept>,
    /// `Transport.owner` · Reference to CareTeam, Device, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub owner: Option<Box<Reference>>,
    /// `Transport.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `Transport.insurance` · Reference to ClaimResponse, Coverage · 0..*
    pub insurance: Vec<Reference>,
    /// `Transport.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `Transport.relevantHistory` · Reference to Provenance · 0..*
    pub relevant_history: Vec<Reference>,
    /// `Transport.restriction` · TransportRestriction · 0..1
    pub restriction: Option<Box<TransportRestriction>>,
    /// `Transport.input` · TransportInput · 0..*
    pub input: Vec<TransportInput>,
    /// `Transport.output` · TransportOutput · 0..*
    pub output: Vec<TransportOutput>,
    /// `Transport.requestedLocation` · Reference to Location · 1..1
    pub requested_location: Option<Box<Reference>>,
    /// `Transport.currentLocation` · Reference to Location · 1..1
    pub current_location: Option<Box<Reference>>,
    /// `Transport.reason` · CodeableReference · 0..1
    pub reason: Option<Box<CodeableReference>>,
    /// `Transport.history` · Reference to Transport · 0..1
    pub history: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Transport, TRANSPORT, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, instantiates_canonical, instantiates_uri,
    based_on, group_identifier, part_of, status, status_reason, intent, priority, code,
    description, focus, for_, encounter, completion_time, authored_on, last_modified,
    requester, performer_type, owner, location, insurance, note, relevant_history,
    restriction, input, output, requested_location, current_location, reason, history]
);
/// The definition of `Transport`.
pub static TRANSPORT: TypeDef = TypeDef {
    name: "Transport",
    path: "Transport",
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
        HAS_IDENTIFIER_2,
        summary("instantiatesCanonical", 0, 1, OF_CANONICAL).to(&["ActivityDefinition"]),
        summary("instantiatesUri", 0, 1, OF_URI),
        summary("basedOn", 0, 0, OF_REFERENCE),
        summary("groupIdentifier", 0, 1, OF_IDENTIFIER),
        summary("partOf", 0, 0, OF_REFERENCE).to(&["Transport"]),
        summary("status", 0, 1, OF_CODE).codes(&TRANSPORT_STATUS).modifier(),
        summary("statusReason", 0, 1, OF_CODEABLE_CONCEPT),
        summary("intent", 1, 1, OF_CODE).codes(&TRANSPORT_INTENT),
        one("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        HAS_CODE,
        summary("description", 0, 1, OF_STRING),
        summary("focus", 0, 1, OF_REFERENCE),
        summary("for", 0, 1, OF_REFERENCE),
        HAS_ENCOUNTER,
        summary("completionTime", 0, 1, OF_DATE_TIME),
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
        one("insurance", 0, 0, OF_REFERENCE).to(&["ClaimResponse", "Coverage"]),
        HAS_NOTE,
        one("relevantHistory", 0, 0, OF_REFERENCE).to(&["Provenance"]),
        one("restriction", 0, 1, of(&TRANSPORT_RESTRICTION)),
        one("input", 0, 0, of(&TRANSPORT_INPUT)),
        one("output", 0, 0, of(&TRANSPORT_OUTPUT)),
        summary("requestedLocation", 1, 1, OF_REFERENCE).to(&["Location"]),
        summary("currentLocation", 1, 1, OF_REFERENCE).to(&["Location"]),
        one("reason", 0, 1, OF_CODEABLE_REFERENCE),
        one("history", 0, 1, OF_REFERENCE).to(&["Transport"]),
    ],
    keys: Lazy::new(),
};
/// `Transport.restriction`
pub struct TransportRestriction {
    /// `Transport.restriction.id` · string · 0..1
    pub id: Option<String>,
    /// `Transport.restriction.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Transport.restriction.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Transport.restriction.repetitions` · positiveInt · 0..1
    pub repetitions: Element<u32>,
    /// `Transport.restriction.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `Transport.restriction.recipient` · Reference to Group, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub recipient: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TransportRestriction, TRANSPORT_RESTRICTION, [id, extension, modifier_extension,
    repetitions, period, recipient]
);
/// The definition of `Transport.restriction`.
pub static TRANSPORT_RESTRICTION: TypeDef = TypeDef {
    name: "TransportRestriction",
    path: "Transport.restriction",
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
/// `Transport.input`
pub struct TransportInput {
    /// `Transport.input.id` · string · 0..1
    pub id: Option<String>,
    /// `Transport.input.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Transport.input.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Transport.input.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Transport.input.value[x]` · any type · 1..1
    pub value: Option<TransportInputValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TransportInput, TRANSPORT_INPUT, [id, extension, modifier_extension, type_, value]
);
choice!(
    #[doc = " `Transport.input.value[x]`"] TransportInputValue, [Base64Binary(Element <
    String >), Boolean(Element < bool >), Canonical(Element < String >), Code(Element <
    String >), Date(Element < Date >), DateTime(Element < DateTime >), Decimal(Element <
    Decimal >), Id(Element < String >), Instant(Element < Instant >), Integer(Element <
    i32 >), Integer64(Element < i64 >), Markdown(Element < String >), Oid(Element <
    String >), PositiveInt(Element < u32 >), String(Element < String >), Time(Element <
    Time >), UnsignedInt(Element < u32 >), Uri(Element < String >), Url(Element < String
    >), Uuid(Element < String >), Address(Box < Address >), Age(Box < Age >),
    Annotation(Box < Annotation >), Attachment(Box < Attachment >), CodeableConcept(Box <
    CodeableConcept >), CodeableReference(Box < CodeableReference >), Coding(Box < Coding
    >), ContactPoint(Box < ContactPoint >), Count(Box < Count >), Distance(Box < Distance
    >), Duration(Box < Duration >), HumanName(Box < HumanName >), Identifier(Box <
    Identifier >), Money(Box < Money >), Period(Box < Period >), Quantity(Box < Quantity
    >), Range(Box < Range >), Ratio(Box < Ratio >), RatioRange(Box < RatioRange >),
    Reference(Box < Reference >), SampledData(Box < SampledData >), Signature(Box <
    Signature >), Timing(Box < Timing >), ContactDetail(Box < ContactDetail >),
    DataRequirement(Box < DataRequirement >), Expression(Box < Expression >),
    ParameterDefinition(Box < ParameterDefinition >), RelatedArtifact(Box <
    RelatedArtifact >), TriggerDefinition(Box < TriggerDefinition >), UsageContext(Box <
    UsageContext >), Availability(Box < Availability >), ExtendedContactDetail(Box <
    ExtendedContactDetail >), Dosage(Box < Dosage >), Meta(Box < Meta >)]
);
/// The definition of `Transport.input`.
pub static TRANSPORT_INPUT: TypeDef = TypeDef {
    name: "TransportInput",
    path: "Transport.input",
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
                alternative("valueInteger64", OF_INTEGER64),
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
                alternative("valueCodeableReference", OF_CODEABLE_REFERENCE),
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
                alternative("valueRatioRange", OF_RATIO_RANGE),
                alternative("valueReference", OF_REFERENCE),
                alternative("valueSampledData", OF_SAMPLED_DATA),
                alternative("valueSignature", OF_SIGNATURE),
                alternative("valueTiming", OF_TIMING),
                alternative("valueContactDetail", OF_CONTACT_DETAIL),
                alternative("valueDataRequirement", OF_DATA_REQUIREMENT),
                alternative("valueExpression", OF_EXPRESSION),
                alternative("valueParameterDefinition", OF_PARAMETER_DEFINITION),
                alternative("valueRelatedArtifact", OF_RELATED_ARTIFACT),
                alternative("valueTriggerDefinition", OF_TRIGGER_DEFINITION),
                alternative("valueUsageContext", OF_USAGE_CONTEXT),
                alternative("valueAvailability", OF_AVAILABILITY),
                alternative("valueExtendedContactDetail", OF_EXTENDED_CONTACT_DETAIL),
                alternative("valueDosage", OF_DOSAGE),
                alternative("valueMeta", OF_META),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `Transport.output`
pub struct TransportOutput {
    /// `Transport.output.id` · string · 0..1
    pub id: Option<String>,
    /// `Transport.output.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Transport.output.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Transport.output.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Transport.output.value[x]` · any type · 1..1
    pub value: Option<TransportOutputValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TransportOutput, TRANSPORT_OUTPUT, [id, extension, modifier_extension, type_, value]
);
choice!(
    #[doc = " `Transport.output.value[x]`"] TransportOutputValue, [Base64Binary(Element <
    String >), Boolean(Element < bool >), Canonical(Element < String >), Code(Element <
    String >), Date(Element < Date >), DateTime(Element < DateTime >), Decimal(Element <
    Decimal >), Id(Element < String >), Instant(Element < Instant >), Integer(Element <
    i32 >), Integer64(Element < i64 >), Markdown(Element < String >), Oid(Element <
    String >), PositiveInt(Element < u32 >), String(Element < String >), Time(Element <
    Time >), UnsignedInt(Element < u32 >), Uri(Element < String >), Url(Element < String
    >), Uuid(Element < String >), Address(Box < Address >), Age(Box < Age >),
    Annotation(Box < Annotation >), Attachment(Box < Attachment >), CodeableConcept(Box <
    CodeableConcept >), CodeableReference(Box < CodeableReference >), Coding(Box < Coding
    >), ContactPoint(Box < ContactPoint >), Count(Box < Count >), Distance(Box < Distance
    >), Duration(Box < Duration >), HumanName(Box < HumanName >), Identifier(Box <
    Identifier >), Money(Box < Money >), Period(Box < Period >), Quantity(Box < Quantity
    >), Range(Box < Range >), Ratio(Box < Ratio >), RatioRange(Box < RatioRange >),
    Reference(Box < Reference >), SampledData(Box < SampledData >), Signature(Box <
    Signature >), Timing(Box < Timing >), ContactDetail(Box < ContactDetail >),
    DataRequirement(Box < DataRequirement >), Expression(Box < Expression >),
    ParameterDefinition(Box < ParameterDefinition >), RelatedArtifact(Box <
    RelatedArtifact >), TriggerDefinition(Box < TriggerDefinition >), UsageContext(Box <
    UsageContext >), Availability(Box < Availability >), ExtendedContactDetail(Box <
    ExtendedContactDetail >), Dosage(Box < Dosage >), Meta(Box < Meta >)]
);
/// The definition of `Transport.output`.
pub static TRANSPORT_OUTPUT: TypeDef = TypeDef {
    name: "TransportOutput",
    path: "Transport.output",
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
                alternative("valueInteger64", OF_INTEGER64),
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
                alternative("valueCodeableReference", OF_CODEABLE_REFERENCE),
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
                alternative("valueRatioRange", OF_RATIO_RANGE),
                alternative("valueReference", OF_REFERENCE),
                alternative("valueSampledData", OF_SAMPLED_DATA),
                alternative("valueSignature", OF_SIGNATURE),
                alternative("valueTiming", OF_TIMING),
                alternative("valueContactDetail", OF_CONTACT_DETAIL),
                alternative("valueDataRequirement", OF_DATA_REQUIREMENT),
                alternative("valueExpression", OF_EXPRESSION),
                alternative("valueParameterDefinition", OF_PARAMETER_DEFINITION),
                alternative("valueRelatedArtifact", OF_RELATED_ARTIFACT),
                alternative("valueTriggerDefinition", OF_TRIGGER_DEFINITION),
                alternative("valueUsageContext", OF_USAGE_CONTEXT),
                alternative("valueAvailability", OF_AVAILABILITY),
                alternative("valueExtendedContactDetail", OF_EXTENDED_CONTACT_DETAIL),
                alternative("valueDosage", OF_DOSAGE),
                alternative("valueMeta", OF_META),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static TRANSPORT_RESTRICTION_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".repetitions", INT32),
    PERIOD_COLUMN,
    column(".recipient", REFERENCE_LIST_2),
];
pub(crate) static TRANSPORT_INPUT_COLUMNS: [ColumnDef; 65] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".valueBase64Binary", TEXT),
    VALUE_BOOLEAN_COLUMN,
    column(".valueCanonical", TEXT),
    column(".valueCode", TEXT),
    VALUE_DATE_COLUMN,
    __VALUE_DATE_START_COLUMN,
    __VALUE_DATE_END_COLUMN,
    VALUE_DATE_TIME_COLUMN,
    __VALUE_DATE_TIME_START_COLUMN,
    __VALUE_DATE_TIME_END_COLUMN,
    VALUE_DECIMAL_COLUMN,
    __VALUE_DECIMAL_NUMERIC_COLUMN,
    column(".valueId", TEXT),
    column(".valueInstant", TEXT),
    derived("__valueInstant_start", TIMESTAMP, ".valueInstant"),
    derived("__valueInstant_end", TIMESTAMP, ".valueInstant"),
    VALUE_INTEGER_COLUMN,
    column(".valueInteger64", INT64),
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
    column(".valueCodeableReference", TEXT),
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
    column(".valueRatioRange", TEXT),
    column(".valueReference", TEXT),
    column(".valueSampledData", TEXT),
    column(".valueSignature", TEXT),
    column(".valueTiming", TEXT),
    column(".valueContactDetail", TEXT),
    column(".valueDataRequirement", TEXT),
    column(".valueExpression", TEXT),
    column(".valueParameterDefinition", TEXT),
    column(".valueRelatedArtifact", TEXT),
    column(".valueTriggerDefinition", TEXT),
    column(".valueUsageContext", TEXT),
    column(".valueAvailability", TEXT),
    column(".valueExtendedContactDetail", TEXT),
    column(".valueDosage", TEXT),
    column(".valueMeta", TEXT),
];
pub(crate) static TRANSPORT_OUTPUT_COLUMNS: [ColumnDef; 65] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".valueBase64Binary", TEXT),
    VALUE_BOOLEAN_COLUMN,
    column(".valueCanonical", TEXT),
    column(".valueCode", TEXT),
    VALUE_DATE_COLUMN,
    __VALUE_DATE_START_COLUMN,
    __VALUE_DATE_END_COLUMN,
    VALUE_DATE_TIME_COLUMN,
    __VALUE_DATE_TIME_START_COLUMN,
    __VALUE_DATE_TIME_END_COLUMN,
    VALUE_DECIMAL_COLUMN,
    __VALUE_DECIMAL_NUMERIC_COLUMN,
    column(".valueId", TEXT),
    column(".valueInstant", TEXT),
    derived("__valueInstant_start", TIMESTAMP, ".valueInstant"),
    derived("__valueInstant_end", TIMESTAMP, ".valueInstant"),
    VALUE_INTEGER_COLUMN,
    column(".valueInteger64", INT64),
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
    column(".valueCodeableReference", TEXT),
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
    column(".valueRatioRange", TEXT),
    column(".valueReference", TEXT),
    column(".valueSampledData", TEXT),
    column(".valueSignature", TEXT),
    column(".valueTiming", TEXT),
    column(".valueContactDetail", TEXT),
    column(".valueDataRequirement", TEXT),
    column(".valueExpression", TEXT),
    column(".valueParameterDefinition", TEXT),
    column(".valueRelatedArtifact", TEXT),
    column(".valueTriggerDefinition", TEXT),
    column(".valueUsageContext", TEXT),
    column(".valueAvailability", TEXT),
    column(".valueExtendedContactDetail", TEXT),
    column(".valueDosage", TEXT),
    column(".valueMeta", TEXT),
];
/// The table `transport`.
pub static TRANSPORT_TABLE: TableDef = TableDef {
    name: "transport",
    doc: "One row for each Transport.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Transport.resourceType", TEXT),
        column("Transport.id", TEXT),
        column("Transport.meta", META_STRUCT),
        column("Transport.implicitRules", TEXT),
        column("Transport.language", TEXT),
        column("Transport.text", NARRATIVE_STRUCT),
        column("Transport.contained", TEXTS),
        column("Transport.extension", EXTENSION_TEXTS),
        column("Transport.modifierExtension", EXTENSION_TEXTS),
        column("Transport.identifier", IDENTIFIER_LIST),
        column("Transport.instantiatesCanonical", TEXT),
        column("Transport.instantiatesUri", TEXT),
        column("Transport.basedOn", REFERENCE_LIST_2),
        column("Transport.groupIdentifier", IDENTIFIER_STRUCT),
        column("Transport.partOf", REFERENCE_LIST_2),
        column("Transport.status", TEXT),
        column("Transport.statusReason", CODEABLE_CONCEPT_STRUCT),
        column("Transport.intent", TEXT),
        column("Transport.priority", TEXT),
        column("Transport.code", CODEABLE_CONCEPT_STRUCT),
        column("Transport.description", TEXT),
        column("Transport.focus", REFERENCE_STRUCT_2),
        column("Transport.for", REFERENCE_STRUCT_2),
        column("Transport.encounter", REFERENCE_STRUCT_2),
        column("Transport.completionTime", TEXT),
        derived("__completionTime_start", TIMESTAMP, "Transport.completionTime"),
        derived("__completionTime_end", TIMESTAMP, "Transport.completionTime"),
        column("Transport.authoredOn", TEXT),
        derived("__authoredOn_start", TIMESTAMP, "Transport.authoredOn"),
        derived("__authoredOn_end", TIMESTAMP, "Transport.authoredOn"),
        column("Transport.lastModified", TEXT),
        derived("__lastModified_start", TIMESTAMP, "Transport.lastModified"),
        derived("__lastModified_end", TIMESTAMP, "Transport.lastModified"),
        column("Transport.requester", REFERENCE_STRUCT_2),
        column("Transport.performerType", CODEABLE_CONCEPT_LIST),
        column("Transport.owner", REFERENCE_STRUCT_2),
        column("Transport.location", REFERENCE_STRUCT_2),
        column("Transport.insurance", REFERENCE_LIST_2),
        column("Transport.note", ANNOTATION_LIST),
        column("Transport.relevantHistory", REFERENCE_LIST_2),
        column("Transport.restriction", within(&TRANSPORT_RESTRICTION_COLUMNS)),
        column("Transport.input", list(&within(&TRANSPORT_INPUT_COLUMNS))),
        column("Transport.output", list(&within(&TRANSPORT_OUTPUT_COLUMNS))),
        column("Transport.requestedLocation", REFERENCE_STRUCT_2),
        column("Transport.currentLocation", REFERENCE_STRUCT_2),
        column("Transport.reason", CODEABLE_REFERENCE_STRUCT),
        column("Transport.history", REFERENCE_STRUCT_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Transport.meta.lastUpdated"),
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
