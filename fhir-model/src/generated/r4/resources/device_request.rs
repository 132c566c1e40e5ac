// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    REQUEST_INTENT, REQUEST_PRIORITY, REQUEST_STATUS, RequestIntent, RequestPriority,
    RequestStatus,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period,
    Quantity, Range, Reference, Timing,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2,
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_NOTE, HAS_TEXT, IDENTIFIER_LIST, IDENTIFIER_STRUCT,
    ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_IDENTIFIER, OF_PERIOD, OF_QUANTITY, OF_RANGE, OF_REFERENCE,
    OF_TIMING, PERIOD_STRUCT, QUANTITY_STRUCT, RANGE_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2, TIMING_STRUCT, VALUE_BOOLEAN_COLUMN,
};
use crate::shorthand::*;
/// `DeviceRequest`
pub struct DeviceRequest {
    /// `DeviceRequest.id` · id · 0..1
    pub id: Element<String>,
    /// `DeviceRequest.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `DeviceRequest.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `DeviceRequest.language` · code · 0..1
    pub language: Element<String>,
    /// `DeviceRequest.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `DeviceRequest.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `DeviceRequest.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceRequest.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceRequest.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `DeviceRequest.instantiatesCanonical` · canonical to ActivityDefinition, PlanDefinition · 0..*
    pub instantiates_canonical: Vec<Element<String>>,
    /// `DeviceRequest.instantiatesUri` · uri · 0..*
    pub instantiates_uri: Vec<Element<String>>,
    /// `DeviceRequest.basedOn` · Reference · 0..*
    pub based_on: Vec<Reference>,
    /// `DeviceRequest.priorRequest` · Reference · 0..*
    pub prior_request: Vec<Reference>,
    /// `DeviceRequest.groupIdentifier` · Identifier · 0..1
    pub group_identifier: Option<Box<Identifier>>,
    /// `DeviceRequest.status` · code · 0..1
    pub status: Element<RequestStatus>,
    /// `DeviceRequest.intent` · code · 1..1
    pub intent: Element<RequestIntent>,
    /// `DeviceRequest.priority` · code · 0..1
    pub priority: Element<RequestPriority>,
    /// `DeviceRequest.code[x]` · Reference, CodeableConcept to Device · 1..1
    pub code: Option<DeviceRequestCode>,
    /// `DeviceRequest.parameter` · DeviceRequestParameter · 0..*
    pub parameter: Vec<DeviceRequestParameter>,
    /// `DeviceRequest.subject` · Reference to Device, Group, Location, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `DeviceRequest.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `DeviceRequest.occurrence[x]` · dateTime, Period, Timing · 0..1
    pub occurrence: Option<DeviceRequestOccurrence>,
    /// `DeviceRequest.authoredOn` · dateTime · 0..1
    pub authored_on: Element<DateTime>,
    /// `DeviceRequest.requester` · Reference to Device, Organization, Practitioner, PractitionerRole · 0..1
    pub requester: Option<Box<Reference>>,
    /// `DeviceRequest.performerType` · CodeableConcept · 0..1
    pub performer_type: Option<Box<CodeableConcept>>,
    /// `DeviceRequest.performer` · Reference to CareTeam, Device, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub performer: Option<Box<Reference>>,
    /// `DeviceRequest.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `DeviceRequest.reasonReference` · Reference to Condition, DiagnosticReport, DocumentReference, Observation · 0..*
    pub reason_reference: Vec<Reference>,
    /// `DeviceRequest.insurance` · Reference to ClaimResponse, Coverage · 0..*
    pub insurance: Vec<Reference>,
    /// `DeviceRequest.supportingInfo` · Reference · 0..*
    pub supporting_info: Vec<Reference>,
    /// `DeviceRequest.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `DeviceRequest.relevantHistory` · Reference to Provenance · 0..*
    pub relevant_history: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceRequest, DEVICE_REQUEST, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, instantiates_canonical, instantiates_uri,
    based_on, prior_request, group_identifier, status, intent, priority, code, parameter,
    subject, encounter, occurrence, authored_on, requester, performer_type, performer,
    reason_code, reason_reference, insurance, supporting_info, note, relevant_history]
);
choice!(
    #[doc = " `DeviceRequest.code[x]`"] DeviceRequestCode, [Reference(Box < Reference >),
    CodeableConcept(Box < CodeableConcept >)]
);
choice!(
    #[doc = " `DeviceRequest.occurrence[x]`"] DeviceRequestOccurrence, [DateTime(Element
    < DateTime >), Period(Box < Period >), Timing(Box < Timing >)]
);
/// The definition of `DeviceRequest`.
pub static DEVICE_REQUEST: TypeDef = TypeDef {
    name: "DeviceRequest",
    path: "DeviceRequest",
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
        summary("instantiatesCanonical", 0, 0, OF_CANONICAL)
            .to(&["ActivityDefinition", "PlanDefinition"]),
        summary("instantiatesUri", 0, 0, OF_URI),
        summary("basedOn", 0, 0, OF_REFERENCE),
        summary("priorRequest", 0, 0, OF_REFERENCE),
        summary("groupIdentifier", 0, 1, OF_IDENTIFIER),
        summary("status", 0, 1, OF_CODE).codes(&REQUEST_STATUS).modifier(),
        summary("intent", 1, 1, OF_CODE).codes(&REQUEST_INTENT).modifier(),
        summary("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        choice(
                "code",
                1,
                1,
                &[
                    alternative("codeReference", OF_REFERENCE),
                    alternative("codeCodeableConcept", OF_CODEABLE_CONCEPT),
                ],
            )
            .to(&["Device"])
            .summary(),
        one("parameter", 0, 0, of(&DEVICE_REQUEST_PARAMETER)),
        summary("subject", 1, 1, OF_REFERENCE)
            .to(&["Device", "Group", "Location", "Patient"]),
        summary("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        choice(
                "occurrence",
                0,
                1,
                &[
                    alternative("occurrenceDateTime", OF_DATE_TIME),
                    alternative("occurrencePeriod", OF_PERIOD),
                    alternative("occurrenceTiming", OF_TIMING),
                ],
            )
            .summary(),
        summary("authoredOn", 0, 1, OF_DATE_TIME),
        summary("requester", 0, 1, OF_REFERENCE)
            .to(&["Device", "Organization", "Practitioner", "PractitionerRole"]),
        summary("performerType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("performer", 0, 1, OF_REFERENCE)
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
        summary("reasonCode", 0, 0, OF_CODEABLE_CONCEPT),
        summary("reasonReference", 0, 0, OF_REFERENCE)
            .to(&["Condition", "DiagnosticReport", "DocumentReference", "Observation"]),
        one("insurance", 0, 0, OF_REFERENCE).to(&["ClaimResponse", "Coverage"]),
        one("supportingInfo", 0, 0, OF_REFERENCE),
        HAS_NOTE,
        one("relevantHistory", 0, 0, OF_REFERENCE).to(&["Provenance"]),
    ],
    keys: Lazy::new(),
};
/// `DeviceRequest.parameter`
pub struct DeviceRequestParameter {
    /// `DeviceRequest.parameter.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceRequest.parameter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceRequest.parameter.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceRequest.parameter.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `DeviceRequest.parameter.value[x]` · CodeableConcept, Quantity, Range, boolean · 0..1
    pub value: Option<DeviceRequestParameterValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceRequestParameter, DEVICE_REQUEST_PARAMETER, [id, extension, modifier_extension,
    code, value]
);
choice!(
    #[doc = " `DeviceRequest.parameter.value[x]`"] DeviceRequestParameterValue,
    [CodeableConcept(Box < CodeableConcept >), Quantity(Box < Quantity >), Range(Box <
    Range >), Boolean(Element < bool >)]
);
/// The definition of `DeviceRequest.parameter`.
pub static DEVICE_REQUEST_PARAMETER: TypeDef = TypeDef {
    name: "DeviceRequestParameter",
    path: "DeviceRequest.parameter",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("valueQuantity", OF_QUANTITY),
                alternative("valueRange", OF_RANGE),
                alternative("valueBoolean", OF_BOOLEAN),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static DEVICE_REQUEST_PARAMETER_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".valueCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".valueQuantity", QUANTITY_STRUCT),
    column(".valueRange", RANGE_STRUCT),
    VALUE_BOOLEAN_COLUMN,
];
/// The table `device_request`.
pub static DEVICE_REQUEST_TABLE: TableDef = TableDef {
    name: "device_request",
    doc: "One row for each DeviceRequest.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("DeviceRequest.resourceType", TEXT),
        column("DeviceRequest.id", TEXT),
        column("DeviceRequest.meta", META_STRUCT),
        column("DeviceRequest.implicitRules", TEXT),
        column("DeviceRequest.language", TEXT),
        column("DeviceRequest.text", NARRATIVE_STRUCT),
        column("DeviceRequest.contained", TEXTS),
        column("DeviceRequest.extension", EXTENSION_TEXTS),
        column("DeviceRequest.modifierExtension", EXTENSION_TEXTS),
        column("DeviceRequest.identifier", IDENTIFIER_LIST),
        column("DeviceRequest.instantiatesCanonical", TEXTS),
        column("DeviceRequest.instantiatesUri", TEXTS),
        column("DeviceRequest.basedOn", REFERENCE_LIST_2),
        column("DeviceRequest.priorRequest", REFERENCE_LIST_2),
        column("DeviceRequest.groupIdentifier", IDENTIFIER_STRUCT),
        column("DeviceRequest.status", TEXT),
        column("DeviceRequest.intent", TEXT),
        column("DeviceRequest.priority", TEXT),
        column("DeviceRequest.codeReference", REFERENCE_STRUCT_2),
        column("DeviceRequest.codeCodeableConcept", CODEABLE_CONCEPT_STRUCT),
        column(
            "DeviceRequest.parameter",
            list(&within(&DEVICE_REQUEST_PARAMETER_COLUMNS)),
        ),
        column("DeviceRequest.subject", REFERENCE_STRUCT_2),
        column("DeviceRequest.encounter", REFERENCE_STRUCT_2),
        column("DeviceRequest.occurrenceDateTime", TEXT),
        derived(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "DeviceRequest.occurrenceDateTime",
        ),
        derived(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "DeviceRequest.occurrenceDateTime",
        ),
        column("DeviceRequest.occurrencePeriod", PERIOD_STRUCT),
        column("DeviceRequest.occurrenceTiming", TIMING_STRUCT),
        column("DeviceRequest.authoredOn", TEXT),
        derived("__authoredOn_start", TIMESTAMP, "DeviceRequest.authoredOn"),
        derived("__authoredOn_end", TIMESTAMP, "DeviceRequest.authoredOn"),
        column("DeviceRequest.requester", REFERENCE_STRUCT_2),
        column("DeviceRequest.performerType", CODEABLE_CONCEPT_STRUCT),
        column("DeviceRequest.performer", REFERENCE_STRUCT_2),
        column("DeviceRequest.reasonCode", CODEABLE_CONCEPT_LIST),
        column("DeviceRequest.reasonReference", REFERENCE_LIST_2),
        column("DeviceRequest.insurance", REFERENCE_LIST_2),
        column("DeviceRequest.supportingInfo", REFERENCE_LIST_2),
        column("DeviceRequest.note", ANNOTATION_LIST),
        column("DeviceRequest.relevantHistory", REFERENCE_LIST_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "DeviceRequest.meta.lastUpdated"),
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
