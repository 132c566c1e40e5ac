// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{GUIDANCE_RESPONSE_STATUS, GuidanceResponseStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, DATA_REQUIREMENT,
    DATA_REQUIREMENT_COLUMNS, DataRequirement, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
    /// `GuidanceResponse.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `GuidanceResponse.reasonReference` · Reference to Condition, DiagnosticReport, DocumentReference, Observation · 0..*
    pub reason_reference: Vec<Reference>,
    /// `GuidanceResponse.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `GuidanceResponse.evaluationMessage` · Reference to OperationOutcome · 0..*
    pub evaluation_message: Vec<Reference>,
    /// `GuidanceResponse.outputParameters` · Reference to Parameters · 0..1
    pub output_parameters: Option<Box<Reference>>,
    /// `GuidanceResponse.result` · Reference to CarePlan, RequestGroup · 0..1
    pub result: Option<Box<Reference>>,
    /// `GuidanceResponse.dataRequirement` · DataRequirement · 0..*
    pub data_requirement: Vec<DataRequirement>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    GuidanceResponse, GUIDANCE_RESPONSE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, request_identifier, identifier, module,
    status, subject, encounter, occurrence_date_time, performer, reason_code,
    reason_reference, note, evaluation_message, output_parameters, result,
    data_requirement]
);
choice!(
    #[doc = " `GuidanceResponse.module[x]`"] GuidanceResponseModule, [0 => Uri(Element <
    String >), 1 => Canonical(Element < String >), 2 => CodeableConcept(Box <
    CodeableConcept >)]
);
/// The definition of `GuidanceResponse`.
pub static GUIDANCE_RESPONSE: TypeDef = TypeDef {
    name: "GuidanceResponse",
    path: "GuidanceResponse",
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
        summary("requestIdentifier", 0, 1, of(&IDENTIFIER)),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        choice(
                "module",
                1,
                1,
                &[
                    alternative("moduleUri", OF_URI),
                    alternative("moduleCanonical", OF_CANONICAL),
                    alternative("moduleCodeableConcept", of(&CODEABLE_CONCEPT)),
                ],
            )
            .summary(),
        summary("status", 1, 1, OF_CODE).codes(&GUIDANCE_RESPONSE_STATUS).modifier(),
        one("subject", 0, 1, of(&REFERENCE)).to(&["Group", "Patient"]),
        one("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        one("occurrenceDateTime", 0, 1, OF_DATE_TIME),
        one("performer", 0, 1, of(&REFERENCE)).to(&["Device"]),
        one("reasonCode", 0, 0, of(&CODEABLE_CONCEPT)),
        one("reasonReference", 0, 0, of(&REFERENCE))
            .to(&["Condition", "DiagnosticReport", "DocumentReference", "Observation"]),
        one("note", 0, 0, of(&ANNOTATION)),
        one("evaluationMessage", 0, 0, of(&REFERENCE)).to(&["OperationOutcome"]),
        one("outputParameters", 0, 1, of(&REFERENCE)).to(&["Parameters"]),
        one("result", 0, 1, of(&REFERENCE)).to(&["CarePlan", "RequestGroup"]),
        one("dataRequirement", 0, 0, of(&DATA_REQUIREMENT)),
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
        column("resourceType", TEXT, "GuidanceResponse.resourceType"),
        column("id", TEXT, "GuidanceResponse.id"),
        column("meta", within(&META_COLUMNS), "GuidanceResponse.meta"),
        column("implicitRules", TEXT, "GuidanceResponse.implicitRules"),
        column("language", TEXT, "GuidanceResponse.language"),
        column("text", within(&NARRATIVE_COLUMNS), "GuidanceResponse.text"),
        column("contained", TEXTS, "GuidanceResponse.contained"),
        column("extension", EXTENSION_TEXTS, "GuidanceResponse.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "GuidanceResponse.modifierExtension",
        ),
        column(
            "requestIdentifier",
            within(&IDENTIFIER_COLUMNS),
            "GuidanceResponse.requestIdentifier",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "GuidanceResponse.identifier",
        ),
        column("moduleUri", TEXT, "GuidanceResponse.moduleUri"),
        column("moduleCanonical", TEXT, "GuidanceResponse.moduleCanonical"),
        column(
            "moduleCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "GuidanceResponse.moduleCodeableConcept",
        ),
        column("status", TEXT, "GuidanceResponse.status"),
        column("subject", within(&REFERENCE_COLUMNS_2), "GuidanceResponse.subject"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "GuidanceResponse.encounter"),
        column("occurrenceDateTime", TEXT, "GuidanceResponse.occurrenceDateTime"),
        column(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "GuidanceResponse.occurrenceDateTime",
        ),
        column(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "GuidanceResponse.occurrenceDateTime",
        ),
        column("performer", within(&REFERENCE_COLUMNS_2), "GuidanceResponse.performer"),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "GuidanceResponse.reasonCode",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "GuidanceResponse.reasonReference",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "GuidanceResponse.note"),
        column(
            "evaluationMessage",
            list(&within(&REFERENCE_COLUMNS_2)),
            "GuidanceResponse.evaluationMessage",
        ),
        column(
            "outputParameters",
            within(&REFERENCE_COLUMNS_2),
            "GuidanceResponse.outputParameters",
        ),
        column("result", within(&REFERENCE_COLUMNS_2), "GuidanceResponse.result"),
        column(
            "dataRequirement",
            list(&within(&DATA_REQUIREMENT_COLUMNS)),
            "GuidanceResponse.dataRequirement",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "GuidanceResponse.meta.lastUpdated"),
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
