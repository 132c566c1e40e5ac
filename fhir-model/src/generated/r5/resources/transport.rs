// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    REQUEST_PRIORITY, RequestPriority, TRANSPORT_INTENT, TRANSPORT_STATUS,
    TransportIntent, TransportStatus,
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("identifier", 0, 0, of(&IDENTIFIER)),
        summary("instantiatesCanonical", 0, 1, OF_CANONICAL).to(&["ActivityDefinition"]),
        summary("instantiatesUri", 0, 1, OF_URI),
        summary("basedOn", 0, 0, of(&REFERENCE)),
        summary("groupIdentifier", 0, 1, of(&IDENTIFIER)),
        summary("partOf", 0, 0, of(&REFERENCE)).to(&["Transport"]),
        summary("status", 0, 1, OF_CODE).codes(&TRANSPORT_STATUS).modifier(),
        summary("statusReason", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("intent", 1, 1, OF_CODE).codes(&TRANSPORT_INTENT),
        one("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("description", 0, 1, OF_STRING),
        summary("focus", 0, 1, of(&REFERENCE)),
        summary("for", 0, 1, of(&REFERENCE)),
        summary("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        summary("completionTime", 0, 1, OF_DATE_TIME),
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
        one("insurance", 0, 0, of(&REFERENCE)).to(&["ClaimResponse", "Coverage"]),
        one("note", 0, 0, of(&ANNOTATION)),
        one("relevantHistory", 0, 0, of(&REFERENCE)).to(&["Provenance"]),
        one("restriction", 0, 1, of(&TRANSPORT_RESTRICTION)),
        one("input", 0, 0, of(&TRANSPORT_INPUT)),
        one("output", 0, 0, of(&TRANSPORT_OUTPUT)),
        summary("requestedLocation", 1, 1, of(&REFERENCE)).to(&["Location"]),
        summary("currentLocation", 1, 1, of(&REFERENCE)).to(&["Location"]),
        one("reason", 0, 1, of(&CODEABLE_REFERENCE)),
        one("history", 0, 1, of(&REFERENCE)).to(&["Transport"]),
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
    #[doc = " `Transport.input.value[x]`"] TransportInputValue, [0 =>
    Base64Binary(Element < String >), 1 => Boolean(Element < bool >), 2 =>
    Canonical(Element < String >), 3 => Code(Element < String >), 4 => Date(Element <
    Date >), 5 => DateTime(Element < DateTime >), 6 => Decimal(Element < Decimal >), 7 =>
    Id(Element < String >), 8 => Instant(Element < Instant >), 9 => Integer(Element < i32
    >), 10 => Integer64(Element < i64 >), 11 => Markdown(Element < String >), 12 =>
    Oid(Element < String >), 13 => PositiveInt(Element < u32 >), 14 => String(Element <
    String >), 15 => Time(Element < Time >), 16 => UnsignedInt(Element < u32 >), 17 =>
    Uri(Element < String >), 18 => Url(Element < String >), 19 => Uuid(Element < String
    >), 20 => Address(Box < Address >), 21 => Age(Box < Age >), 22 => Annotation(Box <
    Annotation >), 23 => Attachment(Box < Attachment >), 24 => CodeableConcept(Box <
    CodeableConcept >), 25 => CodeableReference(Box < CodeableReference >), 26 =>
    Coding(Box < Coding >), 27 => ContactPoint(Box < ContactPoint >), 28 => Count(Box <
    Count >), 29 => Distance(Box < Distance >), 30 => Duration(Box < Duration >), 31 =>
    HumanName(Box < HumanName >), 32 => Identifier(Box < Identifier >), 33 => Money(Box <
    Money >), 34 => Period(Box < Period >), 35 => Quantity(Box < Quantity >), 36 =>
    Range(Box < Range >), 37 => Ratio(Box < Ratio >), 38 => RatioRange(Box < RatioRange
    >), 39 => Reference(Box < Reference >), 40 => SampledData(Box < SampledData >), 41 =>
    Signature(Box < Signature >), 42 => Timing(Box < Timing >), 43 => ContactDetail(Box <
    ContactDetail >), 44 => DataRequirement(Box < DataRequirement >), 45 =>
    Expression(Box < Expression >), 46 => ParameterDefinition(Box < ParameterDefinition
    >), 47 => RelatedArtifact(Box < RelatedArtifact >), 48 => TriggerDefinition(Box <
    TriggerDefinition >), 49 => UsageContext(Box < UsageContext >), 50 =>
    Availability(Box < Availability >), 51 => ExtendedContactDetail(Box <
    ExtendedContactDetail >), 52 => Dosage(Box < Dosage >), 53 => Meta(Box < Meta >)]
);
/// The definition of `Transport.input`.
pub static TRANSPORT_INPUT: TypeDef = TypeDef {
    name: "TransportInput",
    path: "Transport.input",
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
                alternative("valueAddress", of(&ADDRESS)),
                alternative("valueAge", of(&AGE)),
                alternative("valueAnnotation", of(&ANNOTATION)),
                alternative("valueAttachment", of(&ATTACHMENT)),
                alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                alternative("valueCodeableReference", of(&CODEABLE_REFERENCE)),
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
                alternative("valueRatioRange", of(&RATIO_RANGE)),
                alternative("valueReference", of(&REFERENCE)),
                alternative("valueSampledData", of(&SAMPLED_DATA)),
                alternative("valueSignature", of(&SIGNATURE)),
                alternative("valueTiming", of(&TIMING)),
                alternative("valueContactDetail", of(&CONTACT_DETAIL)),
                alternative("valueDataRequirement", of(&DATA_REQUIREMENT)),
                alternative("valueExpression", of(&EXPRESSION)),
                alternative("valueParameterDefinition", of(&PARAMETER_DEFINITION)),
                alternative("valueRelatedArtifact", of(&RELATED_ARTIFACT)),
                alternative("valueTriggerDefinition", of(&TRIGGER_DEFINITION)),
                alternative("valueUsageContext", of(&USAGE_CONTEXT)),
                alternative("valueAvailability", of(&AVAILABILITY)),
                alternative("valueExtendedContactDetail", of(&EXTENDED_CONTACT_DETAIL)),
                alternative("valueDosage", of(&DOSAGE)),
                alternative("valueMeta", of(&META)),
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
    #[doc = " `Transport.output.value[x]`"] TransportOutputValue, [0 =>
    Base64Binary(Element < String >), 1 => Boolean(Element < bool >), 2 =>
    Canonical(Element < String >), 3 => Code(Element < String >), 4 => Date(Element <
    Date >), 5 => DateTime(Element < DateTime >), 6 => Decimal(Element < Decimal >), 7 =>
    Id(Element < String >), 8 => Instant(Element < Instant >), 9 => Integer(Element < i32
    >), 10 => Integer64(Element < i64 >), 11 => Markdown(Element < String >), 12 =>
    Oid(Element < String >), 13 => PositiveInt(Element < u32 >), 14 => String(Element <
    String >), 15 => Time(Element < Time >), 16 => UnsignedInt(Element < u32 >), 17 =>
    Uri(Element < String >), 18 => Url(Element < String >), 19 => Uuid(Element < String
    >), 20 => Address(Box < Address >), 21 => Age(Box < Age >), 22 => Annotation(Box <
    Annotation >), 23 => Attachment(Box < Attachment >), 24 => CodeableConcept(Box <
    CodeableConcept >), 25 => CodeableReference(Box < CodeableReference >), 26 =>
    Coding(Box < Coding >), 27 => ContactPoint(Box < ContactPoint >), 28 => Count(Box <
    Count >), 29 => Distance(Box < Distance >), 30 => Duration(Box < Duration >), 31 =>
    HumanName(Box < HumanName >), 32 => Identifier(Box < Identifier >), 33 => Money(Box <
    Money >), 34 => Period(Box < Period >), 35 => Quantity(Box < Quantity >), 36 =>
    Range(Box < Range >), 37 => Ratio(Box < Ratio >), 38 => RatioRange(Box < RatioRange
    >), 39 => Reference(Box < Reference >), 40 => SampledData(Box < SampledData >), 41 =>
    Signature(Box < Signature >), 42 => Timing(Box < Timing >), 43 => ContactDetail(Box <
    ContactDetail >), 44 => DataRequirement(Box < DataRequirement >), 45 =>
    Expression(Box < Expression >), 46 => ParameterDefinition(Box < ParameterDefinition
    >), 47 => RelatedArtifact(Box < RelatedArtifact >), 48 => TriggerDefinition(Box <
    TriggerDefinition >), 49 => UsageContext(Box < UsageContext >), 50 =>
    Availability(Box < Availability >), 51 => ExtendedContactDetail(Box <
    ExtendedContactDetail >), 52 => Dosage(Box < Dosage >), 53 => Meta(Box < Meta >)]
);
/// The definition of `Transport.output`.
pub static TRANSPORT_OUTPUT: TypeDef = TypeDef {
    name: "TransportOutput",
    path: "Transport.output",
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
                alternative("valueAddress", of(&ADDRESS)),
                alternative("valueAge", of(&AGE)),
                alternative("valueAnnotation", of(&ANNOTATION)),
                alternative("valueAttachment", of(&ATTACHMENT)),
                alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                alternative("valueCodeableReference", of(&CODEABLE_REFERENCE)),
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
                alternative("valueRatioRange", of(&RATIO_RANGE)),
                alternative("valueReference", of(&REFERENCE)),
                alternative("valueSampledData", of(&SAMPLED_DATA)),
                alternative("valueSignature", of(&SIGNATURE)),
                alternative("valueTiming", of(&TIMING)),
                alternative("valueContactDetail", of(&CONTACT_DETAIL)),
                alternative("valueDataRequirement", of(&DATA_REQUIREMENT)),
                alternative("valueExpression", of(&EXPRESSION)),
                alternative("valueParameterDefinition", of(&PARAMETER_DEFINITION)),
                alternative("valueRelatedArtifact", of(&RELATED_ARTIFACT)),
                alternative("valueTriggerDefinition", of(&TRIGGER_DEFINITION)),
                alternative("valueUsageContext", of(&USAGE_CONTEXT)),
                alternative("valueAvailability", of(&AVAILABILITY)),
                alternative("valueExtendedContactDetail", of(&EXTENDED_CONTACT_DETAIL)),
                alternative("valueDosage", of(&DOSAGE)),
                alternative("valueMeta", of(&META)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static TRANSPORT_RESTRICTION_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("repetitions", INT32, ".repetitions"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
    column("recipient", list(&within(&REFERENCE_COLUMNS_2)), ".recipient"),
];
pub(crate) static TRANSPORT_INPUT_COLUMNS: [ColumnDef; 65] = [
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
    column("valueInteger64", INT64, ".valueInteger64"),
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
    column("valueCodeableReference", TEXT, ".valueCodeableReference"),
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
    column("valueRatioRange", TEXT, ".valueRatioRange"),
    column("valueReference", TEXT, ".valueReference"),
    column("valueSampledData", TEXT, ".valueSampledData"),
    column("valueSignature", TEXT, ".valueSignature"),
    column("valueTiming", TEXT, ".valueTiming"),
    column("valueContactDetail", TEXT, ".valueContactDetail"),
    column("valueDataRequirement", TEXT, ".valueDataRequirement"),
    column("valueExpression", TEXT, ".valueExpression"),
    column("valueParameterDefinition", TEXT, ".valueParameterDefinition"),
    column("valueRelatedArtifact", TEXT, ".valueRelatedArtifact"),
    column("valueTriggerDefinition", TEXT, ".valueTriggerDefinition"),
    column("valueUsageContext", TEXT, ".valueUsageContext"),
    column("valueAvailability", TEXT, ".valueAvailability"),
    column("valueExtendedContactDetail", TEXT, ".valueExtendedContactDetail"),
    column("valueDosage", TEXT, ".valueDosage"),
    column("valueMeta", TEXT, ".valueMeta"),
];
pub(crate) static TRANSPORT_OUTPUT_COLUMNS: [ColumnDef; 65] = [
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
    column("valueInteger64", INT64, ".valueInteger64"),
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
    column("valueCodeableReference", TEXT, ".valueCodeableReference"),
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
    column("valueRatioRange", TEXT, ".valueRatioRange"),
    column("valueReference", TEXT, ".valueReference"),
    column("valueSampledData", TEXT, ".valueSampledData"),
    column("valueSignature", TEXT, ".valueSignature"),
    column("valueTiming", TEXT, ".valueTiming"),
    column("valueContactDetail", TEXT, ".valueContactDetail"),
    column("valueDataRequirement", TEXT, ".valueDataRequirement"),
    column("valueExpression", TEXT, ".valueExpression"),
    column("valueParameterDefinition", TEXT, ".valueParameterDefinition"),
    column("valueRelatedArtifact", TEXT, ".valueRelatedArtifact"),
    column("valueTriggerDefinition", TEXT, ".valueTriggerDefinition"),
    column("valueUsageContext", TEXT, ".valueUsageContext"),
    column("valueAvailability", TEXT, ".valueAvailability"),
    column("valueExtendedContactDetail", TEXT, ".valueExtendedContactDetail"),
    column("valueDosage", TEXT, ".valueDosage"),
    column("valueMeta", TEXT, ".valueMeta"),
];
/// The table `transport`.
pub static TRANSPORT_TABLE: TableDef = TableDef {
    name: "transport",
    doc: "One row for each Transport.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Transport.resourceType"),
        column("id", TEXT, "Transport.id"),
        column("meta", within(&META_COLUMNS), "Transport.meta"),
        column("implicitRules", TEXT, "Transport.implicitRules"),
        column("language", TEXT, "Transport.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Transport.text"),
        column("contained", TEXTS, "Transport.contained"),
        column("extension", EXTENSION_TEXTS, "Transport.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Transport.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Transport.identifier"),
        column("instantiatesCanonical", TEXT, "Transport.instantiatesCanonical"),
        column("instantiatesUri", TEXT, "Transport.instantiatesUri"),
        column("basedOn", list(&within(&REFERENCE_COLUMNS_2)), "Transport.basedOn"),
        column(
            "groupIdentifier",
            within(&IDENTIFIER_COLUMNS),
            "Transport.groupIdentifier",
        ),
        column("partOf", list(&within(&REFERENCE_COLUMNS_2)), "Transport.partOf"),
        column("status", TEXT, "Transport.status"),
        column(
            "statusReason",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Transport.statusReason",
        ),
        column("intent", TEXT, "Transport.intent"),
        column("priority", TEXT, "Transport.priority"),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "Transport.code"),
        column("description", TEXT, "Transport.description"),
        column("focus", within(&REFERENCE_COLUMNS_2), "Transport.focus"),
        column("for", within(&REFERENCE_COLUMNS_2), "Transport.for"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "Transport.encounter"),
        column("completionTime", TEXT, "Transport.completionTime"),
        column("__completionTime_start", TIMESTAMP, "Transport.completionTime"),
        column("__completionTime_end", TIMESTAMP, "Transport.completionTime"),
        column("authoredOn", TEXT, "Transport.authoredOn"),
        column("__authoredOn_start", TIMESTAMP, "Transport.authoredOn"),
        column("__authoredOn_end", TIMESTAMP, "Transport.authoredOn"),
        column("lastModified", TEXT, "Transport.lastModified"),
        column("__lastModified_start", TIMESTAMP, "Transport.lastModified"),
        column("__lastModified_end", TIMESTAMP, "Transport.lastModified"),
        column("requester", within(&REFERENCE_COLUMNS_2), "Transport.requester"),
        column(
            "performerType",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Transport.performerType",
        ),
        column("owner", within(&REFERENCE_COLUMNS_2), "Transport.owner"),
        column("location", within(&REFERENCE_COLUMNS_2), "Transport.location"),
        column("insurance", list(&within(&REFERENCE_COLUMNS_2)), "Transport.insurance"),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Transport.note"),
        column(
            "relevantHistory",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Transport.relevantHistory",
        ),
        column(
            "restriction",
            within(&TRANSPORT_RESTRICTION_COLUMNS),
            "Transport.restriction",
        ),
        column("input", list(&within(&TRANSPORT_INPUT_COLUMNS)), "Transport.input"),
        column("output", list(&within(&TRANSPORT_OUTPUT_COLUMNS)), "Transport.output"),
        column(
            "requestedLocation",
            within(&REFERENCE_COLUMNS_2),
            "Transport.requestedLocation",
        ),
        column(
            "currentLocation",
            within(&REFERENCE_COLUMNS_2),
            "Transport.currentLocation",
        ),
        column("reason", within(&CODEABLE_REFERENCE_COLUMNS), "Transport.reason"),
        column("history", within(&REFERENCE_COLUMNS_2), "Transport.history"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Transport.meta.lastUpdated"),
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
