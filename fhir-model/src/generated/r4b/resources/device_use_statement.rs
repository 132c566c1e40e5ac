// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{DEVICE_USE_STATEMENT_STATUS, DeviceUseStatementStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference, TIMING, TIMING_COLUMNS, Timing,
};
use super::super::resources::Resource;
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
    #[doc = " `DeviceUseStatement.timing[x]`"] DeviceUseStatementTiming, [0 => Timing(Box
    < Timing >), 1 => Period(Box < Period >), 2 => DateTime(Element < DateTime >)]
);
/// The definition of `DeviceUseStatement`.
pub static DEVICE_USE_STATEMENT: TypeDef = TypeDef {
    name: "DeviceUseStatement",
    path: "DeviceUseStatement",
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
        summary("basedOn", 0, 0, of(&REFERENCE)).to(&["ServiceRequest"]),
        summary("status", 1, 1, OF_CODE).codes(&DEVICE_USE_STATEMENT_STATUS).modifier(),
        summary("subject", 1, 1, of(&REFERENCE)).to(&["Group", "Patient"]),
        summary("derivedFrom", 0, 0, of(&REFERENCE))
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
                    alternative("timingTiming", of(&TIMING)),
                    alternative("timingPeriod", of(&PERIOD)),
                    alternative("timingDateTime", OF_DATE_TIME),
                ],
            )
            .summary(),
        summary("recordedOn", 0, 1, OF_DATE_TIME),
        summary("source", 0, 1, of(&REFERENCE))
            .to(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
        summary("device", 1, 1, of(&REFERENCE)).to(&["Device"]),
        summary("reasonCode", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("reasonReference", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "Condition",
                    "DiagnosticReport",
                    "DocumentReference",
                    "Media",
                    "Observation",
                ],
            ),
        summary("bodySite", 0, 1, of(&CODEABLE_CONCEPT)),
        one("note", 0, 0, of(&ANNOTATION)),
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
        column("resourceType", TEXT, "DeviceUseStatement.resourceType"),
        column("id", TEXT, "DeviceUseStatement.id"),
        column("meta", within(&META_COLUMNS), "DeviceUseStatement.meta"),
        column("implicitRules", TEXT, "DeviceUseStatement.implicitRules"),
        column("language", TEXT, "DeviceUseStatement.language"),
        column("text", within(&NARRATIVE_COLUMNS), "DeviceUseStatement.text"),
        column("contained", TEXTS, "DeviceUseStatement.contained"),
        column("extension", EXTENSION_TEXTS, "DeviceUseStatement.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "DeviceUseStatement.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "DeviceUseStatement.identifier",
        ),
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DeviceUseStatement.basedOn",
        ),
        column("status", TEXT, "DeviceUseStatement.status"),
        column("subject", within(&REFERENCE_COLUMNS_2), "DeviceUseStatement.subject"),
        column(
            "derivedFrom",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DeviceUseStatement.derivedFrom",
        ),
        column(
            "timingTiming",
            within(&TIMING_COLUMNS),
            "DeviceUseStatement.timingTiming",
        ),
        column(
            "timingPeriod",
            within(&PERIOD_COLUMNS),
            "DeviceUseStatement.timingPeriod",
        ),
        column("timingDateTime", TEXT, "DeviceUseStatement.timingDateTime"),
        column("__timingDateTime_start", TIMESTAMP, "DeviceUseStatement.timingDateTime"),
        column("__timingDateTime_end", TIMESTAMP, "DeviceUseStatement.timingDateTime"),
        column("recordedOn", TEXT, "DeviceUseStatement.recordedOn"),
        column("__recordedOn_start", TIMESTAMP, "DeviceUseStatement.recordedOn"),
        column("__recordedOn_end", TIMESTAMP, "DeviceUseStatement.recordedOn"),
        column("source", within(&REFERENCE_COLUMNS_2), "DeviceUseStatement.source"),
        column("device", within(&REFERENCE_COLUMNS_2), "DeviceUseStatement.device"),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "DeviceUseStatement.reasonCode",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DeviceUseStatement.reasonReference",
        ),
        column(
            "bodySite",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "DeviceUseStatement.bodySite",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "DeviceUseStatement.note"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "DeviceUseStatement.meta.lastUpdated"),
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
