// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{GUIDANCE_RESPONSE_STATUS, GuidanceResponseStatus};
use super::super::datatypes::{
    Annotation, CodeableConcept, CodeableReference, DataRequirement, Element, Extension,
    Identifier, Meta, Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_STRUCT, CODEABLE_REFERENCE_LIST,
    DATA_REQUIREMENT_STRUCT, HAS_CONTAINED, HAS_EXTENSION, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NOTE,
    HAS_TEXT, IDENTIFIER_LIST, IDENTIFIER_STRUCT, META_STRUCT, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_DATA_REQUIREMENT, OF_IDENTIFIER,
    OF_REFERENCE, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `GuidanceResponse`
pub struct GuidanceResponse {
    /// `GuidanceResponse.id` · id · 0..1
    pub id: Element<String>,
    /// `GuidanceResponse.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `GuidanceResponse.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `GuidanceResponse.language` · code · 0..1
    pub language: Element<String>,
    /// `GuidanceResponse.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `GuidanceResponse.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `GuidanceResponse.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `GuidanceResponse.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `GuidanceResponse.requestIdentifier` · Identifier · 0..1
    pub request_identifier: Option<Box<Identifier>>,
    /// `GuidanceResponse.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `GuidanceResponse.module[x]` · uri, canonical, CodeableConcept · 1..1
    pub module: Option<GuidanceResponseModule>,
    /// `GuidanceResponse.status` · code · 1..1
    pub status: Element<GuidanceResponseStatus>,
    /// `GuidanceResponse.subject` · Reference to Group, Patient · 0..1
    pub subject: Option<Box<Reference>>,
    /// `GuidanceResponse.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `GuidanceResponse.occurrenceDateTime` · dateTime · 0..1
    pub occurrence_date_time: Element<DateTime>,
    /// `GuidanceResponse.performer` · Reference to Device · 0..1
    pub performer: Option<Box<Reference>>,
    /// `GuidanceResponse.reason` · CodeableReference · 0..*
    pub reason: Vec<CodeableReference>,
    /// `GuidanceResponse.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `GuidanceResponse.evaluationMessage` · Reference to OperationOutcome · 0..1
    pub evaluation_message: Option<Box<Reference>>,
    /// `GuidanceResponse.outputParameters` · Reference to Parameters · 0..1
    pub output_parameters: Option<Box<Reference>>,
    /// `GuidanceResponse.result` · Reference to Appointment, AppointmentResponse, CarePlan, Claim, CommunicationRequest, Contract, CoverageEligibilityRequest, DeviceRequest, EnrollmentRequest, ImmunizationRecommendation, MedicationRequest, NutritionOrder, RequestOrchestration, ServiceRequest, SupplyRequest, Task, VisionPrescription · 0..*
    pub result: Vec<Reference>,
    /// `GuidanceResponse.dataRequirement` · DataRequirement · 0..*
    pub data_requirement: Vec<DataRequirement>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    GuidanceResponse, GUIDANCE_RESPONSE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, request_identifier, identifier, module,
    status, subject, encounter, occurrence_date_time, performer, reason, note,
    evaluation_message, output_parameters, result, data_requirement]
);
choice!(
    #[doc = " `GuidanceResponse.module[x]`"] GuidanceResponseModule, [Uri(Element <
    String >), Canonical(Element < String >), CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `GuidanceResponse`.
pub static GUIDANCE_RESPONSE: TypeDef = TypeDef {
    name: "GuidanceResponse",
    path: "GuidanceResponse",
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
        summary("requestIdentifier", 0, 1, OF_IDENTIFIER),
        HAS_IDENTIFIER,
        choice(
                "module",
                1,
                1,
                &[
                    alternative("moduleUri", OF_URI),
                    alternative("moduleCanonical", OF_CANONICAL),
                    alternative("moduleCodeableConcept", OF_CODEABLE_CONCEPT),
                ],
            )
            .summary(),
        summary("status", 1, 1, OF_CODE).codes(&GUIDANCE_RESPONSE_STATUS).modifier(),
        one("subject", 0, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        one("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        one("occurrenceDateTime", 0, 1, OF_DATE_TIME),
        one("performer", 0, 1, OF_REFERENCE).to(&["Device"]),
        one("reason", 0, 0, OF_CODEABLE_REFERENCE),
        HAS_NOTE,
        one("evaluationMessage", 0, 1, OF_REFERENCE).to(&["OperationOutcome"]),
        one("outputParameters", 0, 1, OF_REFERENCE).to(&["Parameters"]),
        one("result", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "Appointment",
                    "AppointmentResponse",
                    "CarePlan",
                    "Claim",
                    "CommunicationRequest",
                    "Contract",
                    "CoverageEligibilityRequest",
                    "DeviceRequest",
                    "EnrollmentRequest",
                    "ImmunizationRecommendation",
                    "MedicationRequest",
                    "NutritionOrder",
                    "RequestOrchestration",
                    "ServiceRequest",
                    "SupplyRequest",
                    "Task",
                    "VisionPrescription",
                ],
            ),
        one("dataRequirement", 0, 0, OF_DATA_REQUIREMENT),
    ],
    keys: Lazy::new(),
};
/// The table `guidance_response`.
pub static GUIDANCE_RESPONSE_TABLE: TableDef = TableDef {
    name: "guidance_response",
    doc: "One row for each GuidanceResponse.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("GuidanceResponse.resourceType", TEXT),
        column("GuidanceResponse.id", TEXT),
        column("GuidanceResponse.meta", META_STRUCT),
        column("GuidanceResponse.implicitRules", TEXT),
        column("GuidanceResponse.language", TEXT),
        column("GuidanceResponse.text", NARRATIVE_STRUCT),
        column("GuidanceResponse.contained", TEXTS),
        column("GuidanceResponse.extension", EXTENSION_TEXTS),
        column("GuidanceResponse.modifierExtension", EXTENSION_TEXTS),
        column("GuidanceResponse.requestIdentifier", IDENTIFIER_STRUCT),
        column("GuidanceResponse.identifier", IDENTIFIER_LIST),
        column("GuidanceResponse.moduleUri", TEXT),
        column("GuidanceResponse.moduleCanonical", TEXT),
        column("GuidanceResponse.moduleCodeableConcept", CODEABLE_CONCEPT_STRUCT),
        column("GuidanceResponse.status", TEXT),
        column("GuidanceResponse.subject", REFERENCE_STRUCT_2),
        column("GuidanceResponse.encounter", REFERENCE_STRUCT_2),
        column("GuidanceResponse.occurrenceDateTime", TEXT),
        derived(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "GuidanceResponse.occurrenceDateTime",
        ),
        derived(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "GuidanceResponse.occurrenceDateTime",
        ),
        column("GuidanceResponse.performer", REFERENCE_STRUCT_2),
        column("GuidanceResponse.reason", CODEABLE_REFERENCE_LIST),
        column("GuidanceResponse.note", ANNOTATION_LIST),
        column("GuidanceResponse.evaluationMessage", REFERENCE_STRUCT_2),
        column("GuidanceResponse.outputParameters", REFERENCE_STRUCT_2),
        column("GuidanceResponse.result", REFERENCE_LIST_2),
        column("GuidanceResponse.dataRequirement", list(&DATA_REQUIREMENT_STRUCT)),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "GuidanceResponse.meta.lastUpdated"),
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
