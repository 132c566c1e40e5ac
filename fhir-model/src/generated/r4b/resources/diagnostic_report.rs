// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{DIAGNOSTIC_REPORT_STATUS, DiagnosticReportStatus};
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
    /// `DiagnosticReport.subject` · Reference to Device, Group, Location, Medication, Organization, Patient, Practitioner, Procedure, Substance · 0..1
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
    #[doc = " `DiagnosticReport.effective[x]`"] DiagnosticReportEffective, [0 =>
    DateTime(Element < DateTime >), 1 => Period(Box < Period >)]
);
/// The definition of `DiagnosticReport`.
pub static DIAGNOSTIC_REPORT: TypeDef = TypeDef {
    name: "DiagnosticReport",
    path: "DiagnosticReport",
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
        one("basedOn", 0, 0, of(&REFERENCE))
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
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("code", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("subject", 0, 1, of(&REFERENCE))
            .to(
                &[
                    "Device",
                    "Group",
                    "Location",
                    "Medication",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "Procedure",
                    "Substance",
                ],
            ),
        summary("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        choice(
                "effective",
                0,
                1,
                &[
                    alternative("effectiveDateTime", OF_DATE_TIME),
                    alternative("effectivePeriod", of(&PERIOD)),
                ],
            )
            .summary(),
        summary("issued", 0, 1, OF_INSTANT),
        summary("performer", 0, 0, of(&REFERENCE))
            .to(&["CareTeam", "Organization", "Practitioner", "PractitionerRole"]),
        summary("resultsInterpreter", 0, 0, of(&REFERENCE))
            .to(&["CareTeam", "Organization", "Practitioner", "PractitionerRole"]),
        one("specimen", 0, 0, of(&REFERENCE)).to(&["Specimen"]),
        one("result", 0, 0, of(&REFERENCE)).to(&["Observation"]),
        one("imagingStudy", 0, 0, of(&REFERENCE)).to(&["ImagingStudy"]),
        summary("media", 0, 0, of(&DIAGNOSTIC_REPORT_MEDIA)),
        one("conclusion", 0, 1, OF_STRING),
        one("conclusionCode", 0, 0, of(&CODEABLE_CONCEPT)),
        one("presentedForm", 0, 0, of(&ATTACHMENT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("comment", 0, 1, OF_STRING),
        summary("link", 1, 1, of(&REFERENCE)).to(&["Media"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static DIAGNOSTIC_REPORT_MEDIA_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("comment", TEXT, ".comment"),
    column("link", within(&REFERENCE_COLUMNS_2), ".link"),
];
/// The table `diagnostic_report`.
pub static DIAGNOSTIC_REPORT_TABLE: TableDef = TableDef {
    name: "diagnostic_report",
    doc: "One row for each DiagnosticReport.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "DiagnosticReport.resourceType"),
        column("id", TEXT, "DiagnosticReport.id"),
        column("meta", within(&META_COLUMNS), "DiagnosticReport.meta"),
        column("implicitRules", TEXT, "DiagnosticReport.implicitRules"),
        column("language", TEXT, "DiagnosticReport.language"),
        column("text", within(&NARRATIVE_COLUMNS), "DiagnosticReport.text"),
        column("contained", TEXTS, "DiagnosticReport.contained"),
        column("extension", EXTENSION_TEXTS, "DiagnosticReport.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "DiagnosticReport.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "DiagnosticReport.identifier",
        ),
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DiagnosticReport.basedOn",
        ),
        column("status", TEXT, "DiagnosticReport.status"),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "DiagnosticReport.category",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "DiagnosticReport.code"),
        column("subject", within(&REFERENCE_COLUMNS_2), "DiagnosticReport.subject"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "DiagnosticReport.encounter"),
        column("effectiveDateTime", TEXT, "DiagnosticReport.effectiveDateTime"),
        column(
            "__effectiveDateTime_start",
            TIMESTAMP,
            "DiagnosticReport.effectiveDateTime",
        ),
        column(
            "__effectiveDateTime_end",
            TIMESTAMP,
            "DiagnosticReport.effectiveDateTime",
        ),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "DiagnosticReport.effectivePeriod",
        ),
        column("issued", TEXT, "DiagnosticReport.issued"),
        column("__issued_start", TIMESTAMP, "DiagnosticReport.issued"),
        column("__issued_end", TIMESTAMP, "DiagnosticReport.issued"),
        column(
            "performer",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DiagnosticReport.performer",
        ),
        column(
            "resultsInterpreter",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DiagnosticReport.resultsInterpreter",
        ),
        column(
            "specimen",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DiagnosticReport.specimen",
        ),
        column("result", list(&within(&REFERENCE_COLUMNS_2)), "DiagnosticReport.result"),
        column(
            "imagingStudy",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DiagnosticReport.imagingStudy",
        ),
        column(
            "media",
            list(&within(&DIAGNOSTIC_REPORT_MEDIA_COLUMNS)),
            "DiagnosticReport.media",
        ),
        column("conclusion", TEXT, "DiagnosticReport.conclusion"),
        column(
            "conclusionCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "DiagnosticReport.conclusionCode",
        ),
        column(
            "presentedForm",
            list(&within(&ATTACHMENT_COLUMNS)),
            "DiagnosticReport.presentedForm",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "DiagnosticReport.meta.lastUpdated"),
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
