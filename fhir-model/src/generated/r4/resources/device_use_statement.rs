// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{DEVICE_USE_STATEMENT_STATUS, DeviceUseStatementStatus};
use super::super::datatypes::{
    Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period,
    Reference, Timing,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, HAS_CONTAINED,
    HAS_EXTENSION, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION_2, HAS_NOTE, HAS_TEXT, IDENTIFIER_LIST, META_STRUCT,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_PERIOD, OF_REFERENCE, OF_TIMING,
    PERIOD_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2, TIMING_STRUCT,
};
use crate::shorthand::*;
/// `DeviceUseStatement`
pub struct DeviceUseStatement {
    /// `DeviceUseStatement.id` · id · 0..1
    pub id: Element<String>,
    /// `DeviceUseStatement.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `DeviceUseStatement.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `DeviceUseStatement.language` · code · 0..1
    pub language: Element<String>,
    /// `DeviceUseStatement.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `DeviceUseStatement.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `DeviceUseStatement.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceUseStatement.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceUseStatement.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `DeviceUseStatement.basedOn` · Reference to ServiceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `DeviceUseStatement.status` · code · 1..1
    pub status: Element<DeviceUseStatementStatus>,
    /// `DeviceUseStatement.subject` · Reference to Group, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `DeviceUseStatement.derivedFrom` · Reference to Claim, DocumentReference, Observation, Procedure, QuestionnaireResponse, ServiceRequest · 0..*
    pub derived_from: Vec<Reference>,
    /// `DeviceUseStatement.timing[x]` · Timing, Period, dateTime · 0..1
    pub timing: Option<DeviceUseStatementTiming>,
    /// `DeviceUseStatement.recordedOn` · dateTime · 0..1
    pub recorded_on: Element<DateTime>,
    /// `DeviceUseStatement.source` · Reference to Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub source: Option<Box<Reference>>,
    /// `DeviceUseStatement.device` · Reference to Device · 1..1
    pub device: Option<Box<Reference>>,
    /// `DeviceUseStatement.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `DeviceUseStatement.reasonReference` · Reference to Condition, DiagnosticReport, DocumentReference, Media, Observation · 0..*
    pub reason_reference: Vec<Reference>,
    /// `DeviceUseStatement.bodySite` · CodeableConcept · 0..1
    pub body_site: Option<Box<CodeableConcept>>,
    /// `DeviceUseStatement.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceUseStatement, DEVICE_USE_STATEMENT, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, based_on, status, subject,
    derived_from, timing, recorded_on, source, device, reason_code, reason_reference,
    body_site, note]
);
choice!(
    #[doc = " `DeviceUseStatement.timing[x]`"] DeviceUseStatementTiming, [Timing(Box <
    Timing >), Period(Box < Period >), DateTime(Element < DateTime >)]
);
/// The definition of `DeviceUseStatement`.
pub static DEVICE_USE_STATEMENT: TypeDef = TypeDef {
    name: "DeviceUseStatement",
    path: "DeviceUseStatement",
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
        summary("basedOn", 0, 0, OF_REFERENCE).to(&["ServiceRequest"]),
        summary("status", 1, 1, OF_CODE).codes(&DEVICE_USE_STATEMENT_STATUS).modifier(),
        summary("subject", 1, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        summary("derivedFrom", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "Claim",
                    "DocumentReference",
                    "Observation",
                    "Procedure",
                    "QuestionnaireResponse",
                    "ServiceRequest",
                ],
            ),
        choice(
                "timing",
                0,
                1,
                &[
                    alternative("timingTiming", OF_TIMING),
                    alternative("timingPeriod", OF_PERIOD),
                    alternative("timingDateTime", OF_DATE_TIME),
                ],
            )
            .summary(),
        summary("recordedOn", 0, 1, OF_DATE_TIME),
        summary("source", 0, 1, OF_REFERENCE)
            .to(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
        summary("device", 1, 1, OF_REFERENCE).to(&["Device"]),
        summary("reasonCode", 0, 0, OF_CODEABLE_CONCEPT),
        summary("reasonReference", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "Condition",
                    "DiagnosticReport",
                    "DocumentReference",
                    "Media",
                    "Observation",
                ],
            ),
        summary("bodySite", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_NOTE,
    ],
    keys: Lazy::new(),
};
/// The table `device_use_statement`.
pub static DEVICE_USE_STATEMENT_TABLE: TableDef = TableDef {
    name: "device_use_statement",
    doc: "One row for each DeviceUseStatement.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("DeviceUseStatement.resourceType", TEXT),
        column("DeviceUseStatement.id", TEXT),
        column("DeviceUseStatement.meta", META_STRUCT),
        column("DeviceUseStatement.implicitRules", TEXT),
        column("DeviceUseStatement.language", TEXT),
        column("DeviceUseStatement.text", NARRATIVE_STRUCT),
        column("DeviceUseStatement.contained", TEXTS),
        column("DeviceUseStatement.extension", EXTENSION_TEXTS),
        column("DeviceUseStatement.modifierExtension", EXTENSION_TEXTS),
        column("DeviceUseStatement.identifier", IDENTIFIER_LIST),
        column("DeviceUseStatement.basedOn", REFERENCE_LIST_2),
        column("DeviceUseStatement.status", TEXT),
        column("DeviceUseStatement.subject", REFERENCE_STRUCT_2),
        column("DeviceUseStatement.derivedFrom", REFERENCE_LIST_2),
        column("DeviceUseStatement.timingTiming", TIMING_STRUCT),
        column("DeviceUseStatement.timingPeriod", PERIOD_STRUCT),
        column("DeviceUseStatement.timingDateTime", TEXT),
        derived(
            "__timingDateTime_start",
            TIMESTAMP,
            "DeviceUseStatement.timingDateTime",
        ),
        derived("__timingDateTime_end", TIMESTAMP, "DeviceUseStatement.timingDateTime"),
        column("DeviceUseStatement.recordedOn", TEXT),
        derived("__recordedOn_start", TIMESTAMP, "DeviceUseStatement.recordedOn"),
        derived("__recordedOn_end", TIMESTAMP, "DeviceUseStatement.recordedOn"),
        column("DeviceUseStatement.source", REFERENCE_STRUCT_2),
        column("DeviceUseStatement.device", REFERENCE_STRUCT_2),
        column("DeviceUseStatement.reasonCode", CODEABLE_CONCEPT_LIST),
        column("DeviceUseStatement.reasonReference", REFERENCE_LIST_2),
        column("DeviceUseStatement.bodySite", CODEABLE_CONCEPT_STRUCT),
        column("DeviceUseStatement.note", ANNOTATION_LIST),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "DeviceUseStatement.meta.lastUpdated"),
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
