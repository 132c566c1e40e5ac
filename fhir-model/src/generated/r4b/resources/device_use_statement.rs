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
#[derive(Default)]
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
    DeviceUseStatement, DEVICE_USE_STATEMENT, [0 => id, 1 => meta, 2 => implicit_rules, 3
    => language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => based_on, 10 => status, 11 => subject, 12 => derived_from, 13 =>
    timing, 14 => recorded_on, 15 => source, 16 => device, 17 => reason_code, 18 =>
    reason_reference, 19 => body_site, 20 => note]
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
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("basedOn", 0, 0, Ty::Type(&REFERENCE)).to(&["ServiceRequest"]).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&DEVICE_USE_STATEMENT_STATUS)
            .summary()
            .modifier(),
        one("subject", 1, 1, Ty::Type(&REFERENCE)).to(&["Group", "Patient"]).summary(),
        one("derivedFrom", 0, 0, Ty::Type(&REFERENCE))
            .to(
                &[
                    "Claim",
                    "DocumentReference",
                    "Observation",
                    "Procedure",
                    "QuestionnaireResponse",
                    "ServiceRequest",
                ],
            )
            .summary(),
        choice(
                "timing",
                0,
                1,
                &[
                    alternative("timingTiming", Ty::Type(&TIMING)),
                    alternative("timingPeriod", Ty::Type(&PERIOD)),
                    alternative("timingDateTime", Ty::Primitive(Primitive::DateTime)),
                ],
            )
            .summary(),
        one("recordedOn", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("source", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"])
            .summary(),
        one("device", 1, 1, Ty::Type(&REFERENCE)).to(&["Device"]).summary(),
        one("reasonCode", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("reasonReference", 0, 0, Ty::Type(&REFERENCE))
            .to(
                &[
                    "Condition",
                    "DiagnosticReport",
                    "DocumentReference",
                    "Media",
                    "Observation",
                ],
            )
            .summary(),
        one("bodySite", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
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
        column("resourceType", TEXT, "DeviceUseStatement.resourceType", ""),
        column("id", TEXT, "DeviceUseStatement.id", ""),
        column("meta", within(&META_COLUMNS), "DeviceUseStatement.meta", ""),
        column("implicitRules", TEXT, "DeviceUseStatement.implicitRules", ""),
        column("language", TEXT, "DeviceUseStatement.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "DeviceUseStatement.text", ""),
        column("contained", list(&TEXT), "DeviceUseStatement.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "DeviceUseStatement.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "DeviceUseStatement.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "DeviceUseStatement.identifier",
            "",
        ),
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DeviceUseStatement.basedOn",
            "",
        ),
        column("status", TEXT, "DeviceUseStatement.status", ""),
        column(
            "subject",
            within(&REFERENCE_COLUMNS_2),
            "DeviceUseStatement.subject",
            "",
        ),
        column(
            "derivedFrom",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DeviceUseStatement.derivedFrom",
            "",
        ),
        column(
            "timingTiming",
            within(&TIMING_COLUMNS),
            "DeviceUseStatement.timingTiming",
            "",
        ),
        column(
            "timingPeriod",
            within(&PERIOD_COLUMNS),
            "DeviceUseStatement.timingPeriod",
            "",
        ),
        column("timingDateTime", TEXT, "DeviceUseStatement.timingDateTime", ""),
        column(
            "__timingDateTime_start",
            TIMESTAMP,
            "DeviceUseStatement.timingDateTime",
            "",
        ),
        column(
            "__timingDateTime_end",
            TIMESTAMP,
            "DeviceUseStatement.timingDateTime",
            "",
        ),
        column("recordedOn", TEXT, "DeviceUseStatement.recordedOn", ""),
        column("__recordedOn_start", TIMESTAMP, "DeviceUseStatement.recordedOn", ""),
        column("__recordedOn_end", TIMESTAMP, "DeviceUseStatement.recordedOn", ""),
        column("source", within(&REFERENCE_COLUMNS_2), "DeviceUseStatement.source", ""),
        column("device", within(&REFERENCE_COLUMNS_2), "DeviceUseStatement.device", ""),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "DeviceUseStatement.reasonCode",
            "",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DeviceUseStatement.reasonReference",
            "",
        ),
        column(
            "bodySite",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "DeviceUseStatement.bodySite",
            "",
        ),
        column(
            "note",
            list(&within(&ANNOTATION_COLUMNS)),
            "DeviceUseStatement.note",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "DeviceUseStatement.meta.lastUpdated",
            "When the server last changed it",
        ),
        column(
            "_full_url",
            TEXT,
            "Bundle.entry.fullUrl",
            "The address by which the entry of its Bundle names it",
        ),
        column("_source_file", TEXT, "", "The file it was read from"),
        column("_resource_index", INT64, "", "Resources before it in the file"),
        column("_byte_offset", INT64, "", "Bytes before it in the file"),
        column("_rescued_data", TEXT, "", "What no column holds, JSON by path"),
    ],
};
