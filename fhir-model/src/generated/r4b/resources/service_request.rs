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
    QUANTITY_COLUMNS, Quantity, RANGE, RANGE_COLUMNS, RATIO, RATIO_COLUMNS, REFERENCE,
    REFERENCE_COLUMNS_2, Range, Ratio, Reference, TIMING, TIMING_COLUMNS, Timing,
};
use super::super::resources::Resource;
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
    /// `ServiceRequest.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `ServiceRequest.orderDetail` · CodeableConcept · 0..*
    pub order_detail: Vec<CodeableConcept>,
    /// `ServiceRequest.quantity[x]` · Quantity, Ratio, Range · 0..1
    pub quantity: Option<ServiceRequestQuantity>,
    /// `ServiceRequest.subject` · Reference to Device, Group, Location, Patient · 1..1
    pub subject: Option<Box<Reference>>,
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
    /// `ServiceRequest.locationCode` · CodeableConcept · 0..*
    pub location_code: Vec<CodeableConcept>,
    /// `ServiceRequest.locationReference` · Reference to Location · 0..*
    pub location_reference: Vec<Reference>,
    /// `ServiceRequest.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `ServiceRequest.reasonReference` · Reference to Condition, DiagnosticReport, DocumentReference, Observation · 0..*
    pub reason_reference: Vec<Reference>,
    /// `ServiceRequest.insurance` · Reference to ClaimResponse, Coverage · 0..*
    pub insurance: Vec<Reference>,
    /// `ServiceRequest.supportingInfo` · Reference · 0..*
    pub supporting_info: Vec<Reference>,
    /// `ServiceRequest.specimen` · Reference to Specimen · 0..*
    pub specimen: Vec<Reference>,
    /// `ServiceRequest.bodySite` · CodeableConcept · 0..*
    pub body_site: Vec<CodeableConcept>,
    /// `ServiceRequest.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `ServiceRequest.patientInstruction` · string · 0..1
    pub patient_instruction: Element<String>,
    /// `ServiceRequest.relevantHistory` · Reference to Provenance · 0..*
    pub relevant_history: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ServiceRequest, SERVICE_REQUEST, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, instantiates_canonical,
    instantiates_uri, based_on, replaces, requisition, status, intent, category,
    priority, do_not_perform, code, order_detail, quantity, subject, encounter,
    occurrence, as_needed, authored_on, requester, performer_type, performer,
    location_code, location_reference, reason_code, reason_reference, insurance,
    supporting_info, specimen, body_site, note, patient_instruction, relevant_history]
);
choice!(
    #[doc = " `ServiceRequest.quantity[x]`"] ServiceRequestQuantity, [0 => Quantity(Box <
    Quantity >), 1 => Ratio(Box < Ratio >), 2 => Range(Box < Range >)]
);
choice!(
    #[doc = " `ServiceRequest.occurrence[x]`"] ServiceRequestOccurrence, [0 =>
    DateTime(Element < DateTime >), 1 => Period(Box < Period >), 2 => Timing(Box < Timing
    >)]
);
choice!(
    #[doc = " `ServiceRequest.asNeeded[x]`"] ServiceRequestAsNeeded, [0 =>
    Boolean(Element < bool >), 1 => CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `ServiceRequest`.
pub static SERVICE_REQUEST: TypeDef = TypeDef {
    name: "ServiceRequest",
    path: "ServiceRequest",
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
        summary("basedOn", 0, 0, of(&REFERENCE))
            .to(&["CarePlan", "MedicationRequest", "ServiceRequest"]),
        summary("replaces", 0, 0, of(&REFERENCE)).to(&["ServiceRequest"]),
        summary("requisition", 0, 1, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&REQUEST_STATUS).modifier(),
        summary("intent", 1, 1, OF_CODE).codes(&REQUEST_INTENT).modifier(),
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        summary("doNotPerform", 0, 1, OF_BOOLEAN).modifier(),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("orderDetail", 0, 0, of(&CODEABLE_CONCEPT)),
        choice(
                "quantity",
                0,
                1,
                &[
                    alternative("quantityQuantity", of(&QUANTITY)),
                    alternative("quantityRatio", of(&RATIO)),
                    alternative("quantityRange", of(&RANGE)),
                ],
            )
            .summary(),
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
        choice(
                "asNeeded",
                0,
                1,
                &[
                    alternative("asNeededBoolean", OF_BOOLEAN),
                    alternative("asNeededCodeableConcept", of(&CODEABLE_CONCEPT)),
                ],
            )
            .summary(),
        summary("authoredOn", 0, 1, OF_DATE_TIME),
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
        summary("performerType", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("performer", 0, 0, of(&REFERENCE))
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
        summary("locationCode", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("locationReference", 0, 0, of(&REFERENCE)).to(&["Location"]),
        summary("reasonCode", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("reasonReference", 0, 0, of(&REFERENCE))
            .to(&["Condition", "DiagnosticReport", "DocumentReference", "Observation"]),
        one("insurance", 0, 0, of(&REFERENCE)).to(&["ClaimResponse", "Coverage"]),
        one("supportingInfo", 0, 0, of(&REFERENCE)),
        summary("specimen", 0, 0, of(&REFERENCE)).to(&["Specimen"]),
        summary("bodySite", 0, 0, of(&CODEABLE_CONCEPT)),
        one("note", 0, 0, of(&ANNOTATION)),
        summary("patientInstruction", 0, 1, OF_STRING),
        one("relevantHistory", 0, 0, of(&REFERENCE)).to(&["Provenance"]),
    ],
    keys: Lazy::new(),
};
/// The table `service_request`.
pub static SERVICE_REQUEST_TABLE: TableDef = TableDef {
    name: "service_request",
    doc: "One row for each ServiceRequest.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ServiceRequest.resourceType"),
        column("id", TEXT, "ServiceRequest.id"),
        column("meta", within(&META_COLUMNS), "ServiceRequest.meta"),
        column("implicitRules", TEXT, "ServiceRequest.implicitRules"),
        column("language", TEXT, "ServiceRequest.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ServiceRequest.text"),
        column("contained", TEXTS, "ServiceRequest.contained"),
        column("extension", EXTENSION_TEXTS, "ServiceRequest.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "ServiceRequest.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ServiceRequest.identifier",
        ),
        column("instantiatesCanonical", TEXTS, "ServiceRequest.instantiatesCanonical"),
        column("instantiatesUri", TEXTS, "ServiceRequest.instantiatesUri"),
        column("basedOn", list(&within(&REFERENCE_COLUMNS_2)), "ServiceRequest.basedOn"),
        column(
            "replaces",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ServiceRequest.replaces",
        ),
        column("requisition", within(&IDENTIFIER_COLUMNS), "ServiceRequest.requisition"),
        column("status", TEXT, "ServiceRequest.status"),
        column("intent", TEXT, "ServiceRequest.intent"),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ServiceRequest.category",
        ),
        column("priority", TEXT, "ServiceRequest.priority"),
        column("doNotPerform", BOOLEAN, "ServiceRequest.doNotPerform"),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "ServiceRequest.code"),
        column(
            "orderDetail",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ServiceRequest.orderDetail",
        ),
        column(
            "quantityQuantity",
            within(&QUANTITY_COLUMNS),
            "ServiceRequest.quantityQuantity",
        ),
        column("quantityRatio", within(&RATIO_COLUMNS), "ServiceRequest.quantityRatio"),
        column("quantityRange", within(&RANGE_COLUMNS), "ServiceRequest.quantityRange"),
        column("subject", within(&REFERENCE_COLUMNS_2), "ServiceRequest.subject"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "ServiceRequest.encounter"),
        column("occurrenceDateTime", TEXT, "ServiceRequest.occurrenceDateTime"),
        column(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "ServiceRequest.occurrenceDateTime",
        ),
        column(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "ServiceRequest.occurrenceDateTime",
        ),
        column(
            "occurrencePeriod",
            within(&PERIOD_COLUMNS),
            "ServiceRequest.occurrencePeriod",
        ),
        column(
            "occurrenceTiming",
            within(&TIMING_COLUMNS),
            "ServiceRequest.occurrenceTiming",
        ),
        column("asNeededBoolean", BOOLEAN, "ServiceRequest.asNeededBoolean"),
        column(
            "asNeededCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ServiceRequest.asNeededCodeableConcept",
        ),
        column("authoredOn", TEXT, "ServiceRequest.authoredOn"),
        column("__authoredOn_start", TIMESTAMP, "ServiceRequest.authoredOn"),
        column("__authoredOn_end", TIMESTAMP, "ServiceRequest.authoredOn"),
        column("requester", within(&REFERENCE_COLUMNS_2), "ServiceRequest.requester"),
        column(
            "performerType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ServiceRequest.performerType",
        ),
        column(
            "performer",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ServiceRequest.performer",
        ),
        column(
            "locationCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ServiceRequest.locationCode",
        ),
        column(
            "locationReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ServiceRequest.locationReference",
        ),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ServiceRequest.reasonCode",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ServiceRequest.reasonReference",
        ),
        column(
            "insurance",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ServiceRequest.insurance",
        ),
        column(
            "supportingInfo",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ServiceRequest.supportingInfo",
        ),
        column(
            "specimen",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ServiceRequest.specimen",
        ),
        column(
            "bodySite",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ServiceRequest.bodySite",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "ServiceRequest.note"),
        column("patientInstruction", TEXT, "ServiceRequest.patientInstruction"),
        column(
            "relevantHistory",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ServiceRequest.relevantHistory",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "ServiceRequest.meta.lastUpdated"),
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
