// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{DIAGNOSTIC_REPORT_STATUS, DiagnosticReportStatus};
use super::super::datatypes::{
    Attachment, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period,
    Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ATTACHMENT_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN,
    HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_ATTACHMENT, OF_CODEABLE_CONCEPT, OF_PERIOD, OF_REFERENCE, PERIOD_STRUCT,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `DiagnosticReport`
pub struct DiagnosticReport {
    /// `DiagnosticReport.id` · id · 0..1
    pub id: Element<String>,
    /// `DiagnosticReport.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `DiagnosticReport.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `DiagnosticReport.language` · code · 0..1
    pub language: Element<String>,
    /// `DiagnosticReport.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `DiagnosticReport.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `DiagnosticReport.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DiagnosticReport.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DiagnosticReport.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `DiagnosticReport.basedOn` · Reference to CarePlan, ImmunizationRecommendation, MedicationRequest, NutritionOrder, ServiceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `DiagnosticReport.status` · code · 1..1
    pub status: Element<DiagnosticReportStatus>,
    /// `DiagnosticReport.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `DiagnosticReport.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `DiagnosticReport.subject` · Reference to Device, Group, Location, Patient · 0..1
    pub subject: Option<Box<Reference>>,
    /// `DiagnosticReport.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `DiagnosticReport.effective[x]` · dateTime, Period · 0..1
    pub effective: Option<DiagnosticReportEffective>,
    /// `DiagnosticReport.issued` · instant · 0..1
    pub issued: Element<Instant>,
    /// `DiagnosticReport.performer` · Reference to CareTeam, Organization, Practitioner, PractitionerRole · 0..*
    pub performer: Vec<Reference>,
    /// `DiagnosticReport.resultsInterpreter` · Reference to CareTeam, Organization, Practitioner, PractitionerRole · 0..*
    pub results_interpreter: Vec<Reference>,
    /// `DiagnosticReport.specimen` · Reference to Specimen · 0..*
    pub specimen: Vec<Reference>,
    /// `DiagnosticReport.result` · Reference to Observation · 0..*
    pub result: Vec<Reference>,
    /// `DiagnosticReport.imagingStudy` · Reference to ImagingStudy · 0..*
    pub imaging_study: Vec<Reference>,
    /// `DiagnosticReport.media` · DiagnosticReportMedia · 0..*
    pub media: Vec<DiagnosticReportMedia>,
    /// `DiagnosticReport.conclusion` · string · 0..1
    pub conclusion: Element<String>,
    /// `DiagnosticReport.conclusionCode` · CodeableConcept · 0..*
    pub conclusion_code: Vec<CodeableConcept>,
    /// `DiagnosticReport.presentedForm` · Attachment · 0..*
    pub presented_form: Vec<Attachment>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DiagnosticReport, DIAGNOSTIC_REPORT, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, based_on, status, category,
    code, subject, encounter, effective, issued, performer, results_interpreter,
    specimen, result, imaging_study, media, conclusion, conclusion_code, presented_form]
);
choice!(
    #[doc = " `DiagnosticReport.effective[x]`"] DiagnosticReportEffective,
    [DateTime(Element < DateTime >), Period(Box < Period >)]
);
/// The definition of `DiagnosticReport`.
pub static DIAGNOSTIC_REPORT: TypeDef = TypeDef {
    name: "DiagnosticReport",
    path: "DiagnosticReport",
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
        one("basedOn", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "CarePlan",
                    "ImmunizationRecommendation",
                    "MedicationRequest",
                    "NutritionOrder",
                    "ServiceRequest",
                ],
            ),
        summary("status", 1, 1, OF_CODE).codes(&DIAGNOSTIC_REPORT_STATUS).modifier(),
        summary("category", 0, 0, OF_CODEABLE_CONCEPT),
        summary("code", 1, 1, OF_CODEABLE_CONCEPT),
        summary("subject", 0, 1, OF_REFERENCE)
            .to(&["Device", "Group", "Location", "Patient"]),
        summary("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        choice(
                "effective",
                0,
                1,
                &[
                    alternative("effectiveDateTime", OF_DATE_TIME),
                    alternative("effectivePeriod", OF_PERIOD),
                ],
            )
            .summary(),
        summary("issued", 0, 1, OF_INSTANT),
        summary("performer", 0, 0, OF_REFERENCE)
            .to(&["CareTeam", "Organization", "Practitioner", "PractitionerRole"]),
        summary("resultsInterpreter", 0, 0, OF_REFERENCE)
            .to(&["CareTeam", "Organization", "Practitioner", "PractitionerRole"]),
        one("specimen", 0, 0, OF_REFERENCE).to(&["Specimen"]),
        one("result", 0, 0, OF_REFERENCE).to(&["Observation"]),
        one("imagingStudy", 0, 0, OF_REFERENCE).to(&["ImagingStudy"]),
        summary("media", 0, 0, of(&DIAGNOSTIC_REPORT_MEDIA)),
        one("conclusion", 0, 1, OF_STRING),
        one("conclusionCode", 0, 0, OF_CODEABLE_CONCEPT),
        one("presentedForm", 0, 0, OF_ATTACHMENT),
    ],
    keys: Lazy::new(),
};
/// `DiagnosticReport.media`
pub struct DiagnosticReportMedia {
    /// `DiagnosticReport.media.id` · string · 0..1
    pub id: Option<String>,
    /// `DiagnosticReport.media.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DiagnosticReport.media.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DiagnosticReport.media.comment` · string · 0..1
    pub comment: Element<String>,
    /// `DiagnosticReport.media.link` · Reference to Media · 1..1
    pub link: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DiagnosticReportMedia, DIAGNOSTIC_REPORT_MEDIA, [id, extension, modifier_extension,
    comment, link]
);
/// The definition of `DiagnosticReport.media`.
pub static DIAGNOSTIC_REPORT_MEDIA: TypeDef = TypeDef {
    name: "DiagnosticReportMedia",
    path: "DiagnosticReport.media",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("comment", 0, 1, OF_STRING),
        summary("link", 1, 1, OF_REFERENCE).to(&["Media"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static DIAGNOSTIC_REPORT_MEDIA_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".comment", TEXT),
    column(".link", REFERENCE_STRUCT_2),
];
/// The table `diagnostic_report`.
pub static DIAGNOSTIC_REPORT_TABLE: TableDef = TableDef {
    name: "diagnostic_report",
    doc: "One row for each DiagnosticReport.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("DiagnosticReport.resourceType", TEXT),
        column("DiagnosticReport.id", TEXT),
        column("DiagnosticReport.meta", META_STRUCT),
        column("DiagnosticReport.implicitRules", TEXT),
        column("DiagnosticReport.language", TEXT),
        column("DiagnosticReport.text", NARRATIVE_STRUCT),
        column("DiagnosticReport.contained", TEXTS),
        column("DiagnosticReport.extension", EXTENSION_TEXTS),
        column("DiagnosticReport.modifierExtension", EXTENSION_TEXTS),
        column("DiagnosticReport.identifier", IDENTIFIER_LIST),
        column("DiagnosticReport.basedOn", REFERENCE_LIST_2),
        column("DiagnosticReport.status", TEXT),
        column("DiagnosticReport.category", CODEABLE_CONCEPT_LIST),
        column("DiagnosticReport.code", CODEABLE_CONCEPT_STRUCT),
        column("DiagnosticReport.subject", REFERENCE_STRUCT_2),
        column("DiagnosticReport.encounter", REFERENCE_STRUCT_2),
        column("DiagnosticReport.effectiveDateTime", TEXT),
        derived(
            "__effectiveDateTime_start",
            TIMESTAMP,
            "DiagnosticReport.effectiveDateTime",
        ),
        derived(
            "__effectiveDateTime_end",
            TIMESTAMP,
            "DiagnosticReport.effectiveDateTime",
        ),
        column("DiagnosticReport.effectivePeriod", PERIOD_STRUCT),
        column("DiagnosticReport.issued", TEXT),
        derived("__issued_start", TIMESTAMP, "DiagnosticReport.issued"),
        derived("__issued_end", TIMESTAMP, "DiagnosticReport.issued"),
        column("DiagnosticReport.performer", REFERENCE_LIST_2),
        column("DiagnosticReport.resultsInterpreter", REFERENCE_LIST_2),
        column("DiagnosticReport.specimen", REFERENCE_LIST_2),
        column("DiagnosticReport.result", REFERENCE_LIST_2),
        column("DiagnosticReport.imagingStudy", REFERENCE_LIST_2),
        column(
            "DiagnosticReport.media",
            list(&within(&DIAGNOSTIC_REPORT_MEDIA_COLUMNS)),
        ),
        column("DiagnosticReport.conclusion", TEXT),
        column("DiagnosticReport.conclusionCode", CODEABLE_CONCEPT_LIST),
        column("DiagnosticReport.presentedForm", ATTACHMENT_LIST),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "DiagnosticReport.meta.lastUpdated"),
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
