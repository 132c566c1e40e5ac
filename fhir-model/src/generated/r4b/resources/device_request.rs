// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    REQUEST_INTENT, REQUEST_PRIORITY, REQUEST_STATUS, RequestIntent, RequestPriority,
    RequestStatus,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, QUANTITY,
    QUANTITY_COLUMNS, Quantity, RANGE, RANGE_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2,
    Range, Reference, TIMING, TIMING_COLUMNS, Timing,
};
use super::super::resources::Resource;
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
    #[doc = " `DeviceRequest.code[x]`"] DeviceRequestCode, [0 => Reference(Box <
    Reference >), 1 => CodeableConcept(Box < CodeableConcept >)]
);
choice!(
    #[doc = " `DeviceRequest.occurrence[x]`"] DeviceRequestOccurrence, [0 =>
    DateTime(Element < DateTime >), 1 => Period(Box < Period >), 2 => Timing(Box < Timing
    >)]
);
/// The definition of `DeviceRequest`.
pub static DEVICE_REQUEST: TypeDef = TypeDef {
    name: "DeviceRequest",
    path: "DeviceRequest",
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
        summary("instantiatesCanonical", 0, 0, OF_CANONICAL)
            .to(&["ActivityDefinition", "PlanDefinition"]),
        summary("instantiatesUri", 0, 0, OF_URI),
        summary("basedOn", 0, 0, of(&REFERENCE)),
        summary("priorRequest", 0, 0, of(&REFERENCE)),
        summary("groupIdentifier", 0, 1, of(&IDENTIFIER)),
        summary("status", 0, 1, OF_CODE).codes(&REQUEST_STATUS).modifier(),
        summary("intent", 1, 1, OF_CODE).codes(&REQUEST_INTENT).modifier(),
        summary("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        choice(
                "code",
                1,
                1,
                &[
                    alternative("codeReference", of(&REFERENCE)),
                    alternative("codeCodeableConcept", of(&CODEABLE_CONCEPT)),
                ],
            )
            .to(&["Device"])
            .summary(),
        one("parameter", 0, 0, of(&DEVICE_REQUEST_PARAMETER)),
        summary("subject", 1, 1, of(&REFERENCE))
            .to(&["Device", "Group", "Location", "Patient"]),
        summary("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        choice(
                "occurrence",
                0,
                1,
                &[
                    alternative("occurrenceDateTime", OF_DATE_TIME),
                    alternative("occurrencePeriod", of(&PERIOD)),
                    alternative("occurrenceTiming", of(&TIMING)),
                ],
            )
            .summary(),
        summary("authoredOn", 0, 1, OF_DATE_TIME),
        summary("requester", 0, 1, of(&REFERENCE))
            .to(&["Device", "Organization", "Practitioner", "PractitionerRole"]),
        summary("performerType", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("performer", 0, 1, of(&REFERENCE))
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
        summary("reasonCode", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("reasonReference", 0, 0, of(&REFERENCE))
            .to(&["Condition", "DiagnosticReport", "DocumentReference", "Observation"]),
        one("insurance", 0, 0, of(&REFERENCE)).to(&["ClaimResponse", "Coverage"]),
        one("supportingInfo", 0, 0, of(&REFERENCE)),
        one("note", 0, 0, of(&ANNOTATION)),
        one("relevantHistory", 0, 0, of(&REFERENCE)).to(&["Provenance"]),
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
    #[doc = " `DeviceRequest.parameter.value[x]`"] DeviceRequestParameterValue, [0 =>
    CodeableConcept(Box < CodeableConcept >), 1 => Quantity(Box < Quantity >), 2 =>
    Range(Box < Range >), 3 => Boolean(Element < bool >)]
);
/// The definition of `DeviceRequest.parameter`.
pub static DEVICE_REQUEST_PARAMETER: TypeDef = TypeDef {
    name: "DeviceRequestParameter",
    path: "DeviceRequest.parameter",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 0, 1, of(&CODEABLE_CONCEPT)),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                alternative("valueQuantity", of(&QUANTITY)),
                alternative("valueRange", of(&RANGE)),
                alternative("valueBoolean", OF_BOOLEAN),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static DEVICE_REQUEST_PARAMETER_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
    ),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity"),
    column("valueRange", within(&RANGE_COLUMNS), ".valueRange"),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
];
/// The table `device_request`.
pub static DEVICE_REQUEST_TABLE: TableDef = TableDef {
    name: "device_request",
    doc: "One row for each DeviceRequest.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "DeviceRequest.resourceType"),
        column("id", TEXT, "DeviceRequest.id"),
        column("meta", within(&META_COLUMNS), "DeviceRequest.meta"),
        column("implicitRules", TEXT, "DeviceRequest.implicitRules"),
        column("language", TEXT, "DeviceRequest.language"),
        column("text", within(&NARRATIVE_COLUMNS), "DeviceRequest.text"),
        column("contained", TEXTS, "DeviceRequest.contained"),
        column("extension", EXTENSION_TEXTS, "DeviceRequest.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "DeviceRequest.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "DeviceRequest.identifier",
        ),
        column("instantiatesCanonical", TEXTS, "DeviceRequest.instantiatesCanonical"),
        column("instantiatesUri", TEXTS, "DeviceRequest.instantiatesUri"),
        column("basedOn", list(&within(&REFERENCE_COLUMNS_2)), "DeviceRequest.basedOn"),
        column(
            "priorRequest",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DeviceRequest.priorRequest",
        ),
        column(
            "groupIdentifier",
            within(&IDENTIFIER_COLUMNS),
            "DeviceRequest.groupIdentifier",
        ),
        column("status", TEXT, "DeviceRequest.status"),
        column("intent", TEXT, "DeviceRequest.intent"),
        column("priority", TEXT, "DeviceRequest.priority"),
        column(
            "codeReference",
            within(&REFERENCE_COLUMNS_2),
            "DeviceRequest.codeReference",
        ),
        column(
            "codeCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "DeviceRequest.codeCodeableConcept",
        ),
        column(
            "parameter",
            list(&within(&DEVICE_REQUEST_PARAMETER_COLUMNS)),
            "DeviceRequest.parameter",
        ),
        column("subject", within(&REFERENCE_COLUMNS_2), "DeviceRequest.subject"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "DeviceRequest.encounter"),
        column("occurrenceDateTime", TEXT, "DeviceRequest.occurrenceDateTime"),
        column(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "DeviceRequest.occurrenceDateTime",
        ),
        column(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "DeviceRequest.occurrenceDateTime",
        ),
        column(
            "occurrencePeriod",
            within(&PERIOD_COLUMNS),
            "DeviceRequest.occurrencePeriod",
        ),
        column(
            "occurrenceTiming",
            within(&TIMING_COLUMNS),
            "DeviceRequest.occurrenceTiming",
        ),
        column("authoredOn", TEXT, "DeviceRequest.authoredOn"),
        column("__authoredOn_start", TIMESTAMP, "DeviceRequest.authoredOn"),
        column("__authoredOn_end", TIMESTAMP, "DeviceRequest.authoredOn"),
        column("requester", within(&REFERENCE_COLUMNS_2), "DeviceRequest.requester"),
        column(
            "performerType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "DeviceRequest.performerType",
        ),
        column("performer", within(&REFERENCE_COLUMNS_2), "DeviceRequest.performer"),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "DeviceRequest.reasonCode",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DeviceRequest.reasonReference",
        ),
        column(
            "insurance",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DeviceRequest.insurance",
        ),
        column(
            "supportingInfo",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DeviceRequest.supportingInfo",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "DeviceRequest.note"),
        column(
            "relevantHistory",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DeviceRequest.relevantHistory",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "DeviceRequest.meta.lastUpdated"),
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
