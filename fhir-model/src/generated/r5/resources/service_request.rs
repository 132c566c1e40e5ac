// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    REQUEST_INTENT, REQUEST_PRIORITY, REQUEST_STATUS, RequestIntent, RequestPriority,
    RequestStatus,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, CodeableReference, Element, Extension, Identifier, Meta,
    Narrative, Period, Quantity, Range, Ratio, Reference, Timing,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_LIST, CODEABLE_REFERENCE_STRUCT, CODE_COLUMN_2, EXTENSION_COLUMN,
    HAS_CATEGORY, HAS_CONTAINED, HAS_ENCOUNTER, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER,
    HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_NOTE, HAS_TEXT, IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_CODEABLE_REFERENCE, OF_IDENTIFIER, OF_PERIOD, OF_QUANTITY, OF_RANGE, OF_RATIO,
    OF_REFERENCE, OF_TIMING, PERIOD_STRUCT, QUANTITY_STRUCT, RANGE_STRUCT, RATIO_STRUCT,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2, TIMING_STRUCT, VALUE_BOOLEAN_COLUMN,
    VALUE_CODEABLE_CONCEPT_COLUMN, VALUE_QUANTITY_COLUMN, VALUE_STRING_COLUMN,
};
use crate::shorthand::*;
/// `ServiceRequest`
pub struct ServiceRequest {
    /// `ServiceRequest.id` · id · 0..1
    pub id: Element<String>,
    /// `ServiceRequest.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ServiceRequest.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ServiceRequest.language` · code · 0..1
    pub language: Element<String>,
    /// `ServiceRequest.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ServiceRequest.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ServiceRequest.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ServiceRequest.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ServiceRequest.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ServiceRequest.instantiatesCanonical` · canonical to ActivityDefinition, PlanDefinition · 0..*
    pub instantiates_canonical: Vec<Element<String>>,
    /// `ServiceRequest.instantiatesUri` · uri · 0..*
    pub instantiates_uri: Vec<Element<String>>,
    /// `ServiceRequest.basedOn` · Reference to CarePlan, MedicationRequest, ServiceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `ServiceRequest.replaces` · Reference to ServiceRequest · 0..*
    pub replaces: Vec<Reference>,
    /// `ServiceRequest.requisition` · Identifier · 0..1
    pub requisition: Option<Box<Identifier>>,
    /// `ServiceRequest.status` · code · 1..1
    pub status: Element<RequestStatus>,
    /// `ServiceRequest.intent` · code · 1..1
    pub intent: Element<RequestIntent>,
    /// `ServiceRequest.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `ServiceRequest.priority` · code · 0..1
    pub priority: Element<RequestPriority>,
    /// `ServiceRequest.doNotPerform` · boolean · 0..1
    pub do_not_perform: Element<bool>,
    /// `ServiceRequest.code` · CodeableReference to ActivityDefinition, PlanDefinition · 0..1
    pub code: Option<Box<CodeableReference>>,
    /// `ServiceRequest.orderDetail` · ServiceRequestOrderDetail · 0..*
    pub order_detail: Vec<ServiceRequestOrderDetail>,
    /// `ServiceRequest.quantity[x]` · Quantity, Ratio, Range · 0..1
    pub quantity: Option<ServiceRequestQuantity>,
    /// `ServiceRequest.subject` · Reference to Device, Group, Location, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `ServiceRequest.focus` · Reference · 0..*
    pub focus: Vec<Reference>,
    /// `ServiceRequest.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `ServiceRequest.occurrence[x]` · dateTime, Period, Timing · 0..1
    pub occurrence: Option<ServiceRequestOccurrence>,
    /// `ServiceRequest.asNeeded[x]` · boolean, CodeableConcept · 0..1
    pub as_needed: Option<ServiceRequestAsNeeded>,
    /// `ServiceRequest.authoredOn` · dateTime · 0..1
    pub authored_on: Element<DateTime>,
    /// `ServiceRequest.requester` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub requester: Option<Box<Reference>>,
    /// `ServiceRequest.performerType` · CodeableConcept · 0..1
    pub performer_type: Option<Box<CodeableConcept>>,
    /// `ServiceRequest.performer` · Reference to CareTeam, Device, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub performer: Vec<Reference>,
    /// `ServiceRequest.location` · CodeableReference to Location · 0..*
    pub location: Vec<CodeableReference>,
    /// `ServiceRequest.reason` · CodeableReference to Condition, DetectedIssue, DiagnosticReport, DocumentReference, Observation · 0..*
    pub reason: Vec<CodeableReference>,
    /// `ServiceRequest.insurance` · Reference to ClaimResponse, Coverage · 0..*
    pub insurance: Vec<Reference>,
    /// `ServiceRequest.supportingInfo` · CodeableReference · 0..*
    pub supporting_info: Vec<CodeableReference>,
    /// `ServiceRequest.specimen` · Reference to Specimen · 0..*
    pub specimen: Vec<Reference>,
    /// `ServiceRequest.bodySite` · CodeableConcept · 0..*
    pub body_site: Vec<CodeableConcept>,
    /// `ServiceRequest.bodyStructure` · Reference to BodyStructure · 0..1
    pub body_structure: Option<Box<Reference>>,
    /// `ServiceRequest.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `ServiceRequest.patientInstruction` · ServiceRequestPatientInstruction · 0..*
    pub patient_instruction: Vec<ServiceRequestPatientInstruction>,
    /// `ServiceRequest.relevantHistory` · Reference to Provenance · 0..*
    pub relevant_history: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ServiceRequest, SERVICE_REQUEST, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, instantiates_canonical,
    instantiates_uri, based_on, replaces, requisition, status, intent, category,
    priority, do_not_perform, code, order_detail, quantity, subject, focus, encounter,
    occurrence, as_needed, authored_on, requester, performer_type, performer, location,
    reason, insurance, supporting_info, specimen, body_site, body_structure, note,
    patient_instruction, relevant_history]
);
choice!(
    #[doc = " `ServiceRequest.quantity[x]`"] ServiceRequestQuantity, [Quantity(Box <
    Quantity >), Ratio(Box < Ratio >), Range(Box < Range >)]
);
choice!(
    #[doc = " `ServiceRequest.occurrence[x]`"] ServiceRequestOccurrence,
    [DateTime(Element < DateTime >), Period(Box < Period >), Timing(Box < Timing >)]
);
choice!(
    #[doc = " `ServiceRequest.asNeeded[x]`"] ServiceRequestAsNeeded, [Boolean(Element <
    bool >), CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `ServiceRequest`.
pub static SERVICE_REQUEST: TypeDef = TypeDef {
    name: "ServiceRequest",
    path: "ServiceRequest",
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
        summary("instantiatesCanonical", 0, 0, OF_CANONICAL)
            .to(&["ActivityDefinition", "PlanDefinition"]),
        summary("instantiatesUri", 0, 0, OF_URI),
        summary("basedOn", 0, 0, OF_REFERENCE)
            .to(&["CarePlan", "MedicationRequest", "ServiceRequest"]),
        summary("replaces", 0, 0, OF_REFERENCE).to(&["ServiceRequest"]),
        summary("requisition", 0, 1, OF_IDENTIFIER),
        summary("status", 1, 1, OF_CODE).codes(&REQUEST_STATUS).modifier(),
        summary("intent", 1, 1, OF_CODE).codes(&REQUEST_INTENT).modifier(),
        HAS_CATEGORY,
        summary("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        summary("doNotPerform", 0, 1, OF_BOOLEAN).modifier(),
        summary("code", 0, 1, OF_CODEABLE_REFERENCE)
            .to(&["ActivityDefinition", "PlanDefinition"]),
        summary("orderDetail", 0, 0, of(&SERVICE_REQUEST_ORDER_DETAIL)),
        choice(
                "quantity",
                0,
                1,
                &[
                    alternative("quantityQuantity", OF_QUANTITY),
                    alternative("quantityRatio", OF_RATIO),
                    alternative("quantityRange", OF_RANGE),
                ],
            )
            .summary(),
        summary("subject", 1, 1, OF_REFERENCE)
            .to(&["Device", "Group", "Location", "Patient"]),
        summary("focus", 0, 0, OF_REFERENCE),
        HAS_ENCOUNTER,
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
        choice(
                "asNeeded",
                0,
                1,
                &[
                    alternative("asNeededBoolean", OF_BOOLEAN),
                    alternative("asNeededCodeableConcept", OF_CODEABLE_CONCEPT),
                ],
            )
            .summary(),
        summary("authoredOn", 0, 1, OF_DATE_TIME),
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
        summary("performerType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("performer", 0, 0, OF_REFERENCE)
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
        summary("location", 0, 0, OF_CODEABLE_REFERENCE).to(&["Location"]),
        summary("reason", 0, 0, OF_CODEABLE_REFERENCE)
            .to(
                &[
                    "Condition",
                    "DetectedIssue",
                    "DiagnosticReport",
                    "DocumentReference",
                    "Observation",
                ],
            ),
        one("insurance", 0, 0, OF_REFERENCE).to(&["ClaimResponse", "Coverage"]),
        one("supportingInfo", 0, 0, OF_CODEABLE_REFERENCE),
        summary("specimen", 0, 0, OF_REFERENCE).to(&["Specimen"]),
        summary("bodySite", 0, 0, OF_CODEABLE_CONCEPT),
        summary("bodyStructure", 0, 1, OF_REFERENCE).to(&["BodyStructure"]),
        HAS_NOTE,
        one("patientInstruction", 0, 0, of(&SERVICE_REQUEST_PATIENT_INSTRUCTION)),
        one("relevantHistory", 0, 0, OF_REFERENCE).to(&["Provenance"]),
    ],
    keys: Lazy::new(),
};
/// `ServiceRequest.orderDetail`
pub struct ServiceRequestOrderDetail {
    /// `ServiceRequest.orderDetail.id` · string · 0..1
    pub id: Option<String>,
    /// `ServiceRequest.orderDetail.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ServiceRequest.orderDetail.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ServiceRequest.orderDetail.parameterFocus` · CodeableReference to BiologicallyDerivedProduct, Device, DeviceDefinition, DeviceRequest, Medication, MedicationRequest, Substance, SupplyRequest · 0..1
    pub parameter_focus: Option<Box<CodeableReference>>,
    /// `ServiceRequest.orderDetail.parameter` · ServiceRequestOrderDetailParameter · 1..*
    pub parameter: Vec<ServiceRequestOrderDetailParameter>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ServiceRequestOrderDetail, SERVICE_REQUEST_ORDER_DETAIL, [id, extension,
    modifier_extension, parameter_focus, parameter]
);
/// The definition of `ServiceRequest.orderDetail`.
pub static SERVICE_REQUEST_ORDER_DETAIL: TypeDef = TypeDef {
    name: "ServiceRequestOrderDetail",
    path: "ServiceRequest.orderDetail",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("parameterFocus", 0, 1, OF_CODEABLE_REFERENCE)
            .to(
                &[
                    "BiologicallyDerivedProduct",
                    "Device",
                    "DeviceDefinition",
                    "DeviceRequest",
                    "Medication",
                    "MedicationRequest",
                    "Substance",
                    "SupplyRequest",
                ],
            ),
        summary("parameter", 1, 0, of(&SERVICE_REQUEST_ORDER_DETAIL_PARAMETER)),
    ],
    keys: Lazy::new(),
};
/// `ServiceRequest.orderDetail.parameter`
pub struct ServiceRequestOrderDetailParameter {
    /// `ServiceRequest.orderDetail.parameter.id` · string · 0..1
    pub id: Option<String>,
    /// `ServiceRequest.orderDetail.parameter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ServiceRequest.orderDetail.parameter.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ServiceRequest.orderDetail.parameter.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `ServiceRequest.orderDetail.parameter.value[x]` · Quantity, Ratio, Range, boolean, CodeableConcept, string, Period · 1..1
    pub value: Option<ServiceRequestOrderDetailParameterValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ServiceRequestOrderDetailParameter, SERVICE_REQUEST_ORDER_DETAIL_PARAMETER, [id,
    extension, modifier_extension, code, value]
);
choice!(
    #[doc = " `ServiceRequest.orderDetail.parameter.value[x]`"]
    ServiceRequestOrderDetailParameterValue, [Quantity(Box < Quantity >), Ratio(Box <
    Ratio >), Range(Box < Range >), Boolean(Element < bool >), CodeableConcept(Box <
    CodeableConcept >), String(Element < String >), Period(Box < Period >)]
);
/// The definition of `ServiceRequest.orderDetail.parameter`.
pub static SERVICE_REQUEST_ORDER_DETAIL_PARAMETER: TypeDef = TypeDef {
    name: "ServiceRequestOrderDetailParameter",
    path: "ServiceRequest.orderDetail.parameter",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("code", 1, 1, OF_CODEABLE_CONCEPT),
        choice(
                "value",
                1,
                1,
                &[
                    alternative("valueQuantity", OF_QUANTITY),
                    alternative("valueRatio", OF_RATIO),
                    alternative("valueRange", OF_RANGE),
                    alternative("valueBoolean", OF_BOOLEAN),
                    alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("valueString", OF_STRING),
                    alternative("valuePeriod", OF_PERIOD),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `ServiceRequest.patientInstruction`
pub struct ServiceRequestPatientInstruction {
    /// `ServiceRequest.patientInstruction.id` · string · 0..1
    pub id: Option<String>,
    /// `ServiceRequest.patientInstruction.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ServiceRequest.patientInstruction.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ServiceRequest.patientInstruction.instruction[x]` · markdown, Reference to DocumentReference · 0..1
    pub instruction: Option<ServiceRequestPatientInstructionInstruction>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ServiceRequestPatientInstruction, SERVICE_REQUEST_PATIENT_INSTRUCTION, [id,
    extension, modifier_extension, instruction]
);
choice!(
    #[doc = " `ServiceRequest.patientInstruction.instruction[x]`"]
    ServiceRequestPatientInstructionInstruction, [Markdown(Element < String >),
    Reference(Box < Reference >)]
);
/// The definition of `ServiceRequest.patientInstruction`.
pub static SERVICE_REQUEST_PATIENT_INSTRUCTION: TypeDef = TypeDef {
    name: "ServiceRequestPatientInstruction",
    path: "ServiceRequest.patientInstruction",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "instruction",
                0,
                1,
                &[
                    alternative("instructionMarkdown", OF_MARKDOWN),
                    alternative("instructionReference", OF_REFERENCE),
                ],
            )
            .to(&["DocumentReference"])
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static SERVICE_REQUEST_ORDER_DETAIL_PARAMETER_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    VALUE_QUANTITY_COLUMN,
    column(".valueRatio", RATIO_STRUCT),
    column(".valueRange", RANGE_STRUCT),
    VALUE_BOOLEAN_COLUMN,
    VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_STRING_COLUMN,
    column(".valuePeriod", PERIOD_STRUCT),
];
pub(crate) static SERVICE_REQUEST_ORDER_DETAIL_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".parameterFocus", CODEABLE_REFERENCE_STRUCT),
    column(".parameter", list(&within(&SERVICE_REQUEST_ORDER_DETAIL_PARAMETER_COLUMNS))),
];
pub(crate) static SERVICE_REQUEST_PATIENT_INSTRUCTION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".instructionMarkdown", TEXT),
    column(".instructionReference", REFERENCE_STRUCT_2),
];
/// The table `service_request`.
pub static SERVICE_REQUEST_TABLE: TableDef = TableDef {
    name: "service_request",
    doc: "One row for each ServiceRequest.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ServiceRequest.resourceType", TEXT),
        column("ServiceRequest.id", TEXT),
        column("ServiceRequest.meta", META_STRUCT),
        column("ServiceRequest.implicitRules", TEXT),
        column("ServiceRequest.language", TEXT),
        column("ServiceRequest.text", NARRATIVE_STRUCT),
        column("ServiceRequest.contained", TEXTS),
        column("ServiceRequest.extension", EXTENSION_TEXTS),
        column("ServiceRequest.modifierExtension", EXTENSION_TEXTS),
        column("ServiceRequest.identifier", IDENTIFIER_LIST),
        column("ServiceRequest.instantiatesCanonical", TEXTS),
        column("ServiceRequest.instantiatesUri", TEXTS),
        column("ServiceRequest.basedOn", REFERENCE_LIST_2),
        column("ServiceRequest.replaces", REFERENCE_LIST_2),
        column("ServiceRequest.requisition", IDENTIFIER_STRUCT),
        column("ServiceRequest.status", TEXT),
        column("ServiceRequest.intent", TEXT),
        column("ServiceRequest.category", CODEABLE_CONCEPT_LIST),
        column("ServiceRequest.priority", TEXT),
        column("ServiceRequest.doNotPerform", BOOLEAN),
        column("ServiceRequest.code", CODEABLE_REFERENCE_STRUCT),
        column(
            "ServiceRequest.orderDetail",
            list(&within(&SERVICE_REQUEST_ORDER_DETAIL_COLUMNS)),
        ),
        column("ServiceRequest.quantityQuantity", QUANTITY_STRUCT),
        column("ServiceRequest.quantityRatio", RATIO_STRUCT),
        column("ServiceRequest.quantityRange", RANGE_STRUCT),
        column("ServiceRequest.subject", REFERENCE_STRUCT_2),
        column("ServiceRequest.focus", REFERENCE_LIST_2),
        column("ServiceRequest.encounter", REFERENCE_STRUCT_2),
        column("ServiceRequest.occurrenceDateTime", TEXT),
        derived(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "ServiceRequest.occurrenceDateTime",
        ),
        derived(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "ServiceRequest.occurrenceDateTime",
        ),
        column("ServiceRequest.occurrencePeriod", PERIOD_STRUCT),
        column("ServiceRequest.occurrenceTiming", TIMING_STRUCT),
        column("ServiceRequest.asNeededBoolean", BOOLEAN),
        column("ServiceRequest.asNeededCodeableConcept", CODEABLE_CONCEPT_STRUCT),
        column("ServiceRequest.authoredOn", TEXT),
        derived("__authoredOn_start", TIMESTAMP, "ServiceRequest.authoredOn"),
        derived("__authoredOn_end", TIMESTAMP, "ServiceRequest.authoredOn"),
        column("ServiceRequest.requester", REFERENCE_STRUCT_2),
        column("ServiceRequest.performerType", CODEABLE_CONCEPT_STRUCT),
        column("ServiceRequest.performer", REFERENCE_LIST_2),
        column("ServiceRequest.location", CODEABLE_REFERENCE_LIST),
        column("ServiceRequest.reason", CODEABLE_REFERENCE_LIST),
        column("ServiceRequest.insurance", REFERENCE_LIST_2),
        column("ServiceRequest.supportingInfo", CODEABLE_REFERENCE_LIST),
        column("ServiceRequest.specimen", REFERENCE_LIST_2),
        column("ServiceRequest.bodySite", CODEABLE_CONCEPT_LIST),
        column("ServiceRequest.bodyStructure", REFERENCE_STRUCT_2),
        column("ServiceRequest.note", ANNOTATION_LIST),
        column(
            "ServiceRequest.patientInstruction",
            list(&within(&SERVICE_REQUEST_PATIENT_INSTRUCTION_COLUMNS)),
        ),
        column("ServiceRequest.relevantHistory", REFERENCE_LIST_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "ServiceRequest.meta.lastUpdated"),
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
