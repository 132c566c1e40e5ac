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
#[derive(Default)]
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
    DiagnosticReport, DIAGNOSTIC_REPORT, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => based_on, 10 => status, 11 => category, 12 => code, 13 => subject,
    14 => encounter, 15 => effective, 16 => issued, 17 => performer, 18 =>
    results_interpreter, 19 => specimen, 20 => result, 21 => imaging_study, 22 => media,
    23 => conclusion, 24 => conclusion_code, 25 => presented_form]
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
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("basedOn", 0, 0, Ty::Type(&REFERENCE))
            .to(
                &[
                    "CarePlan",
                    "ImmunizationRecommendation",
                    "MedicationRequest",
                    "NutritionOrder",
                    "ServiceRequest",
                ],
            ),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&DIAGNOSTIC_REPORT_STATUS)
            .summary()
            .modifier(),
        one("category", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("code", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("subject", 0, 1, Ty::Type(&REFERENCE))
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
            )
            .summary(),
        one("encounter", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter"]).summary(),
        choice(
                "effective",
                0,
                1,
                &[
                    alternative("effectiveDateTime", Ty::Primitive(Primitive::DateTime)),
                    alternative("effectivePeriod", Ty::Type(&PERIOD)),
                ],
            )
            .summary(),
        one("issued", 0, 1, Ty::Primitive(Primitive::Instant)).summary(),
        one("performer", 0, 0, Ty::Type(&REFERENCE))
            .to(&["CareTeam", "Organization", "Practitioner", "PractitionerRole"])
            .summary(),
        one("resultsInterpreter", 0, 0, Ty::Type(&REFERENCE))
            .to(&["CareTeam", "Organization", "Practitioner", "PractitionerRole"])
            .summary(),
        one("specimen", 0, 0, Ty::Type(&REFERENCE)).to(&["Specimen"]),
        one("result", 0, 0, Ty::Type(&REFERENCE)).to(&["Observation"]),
        one("imagingStudy", 0, 0, Ty::Type(&REFERENCE)).to(&["ImagingStudy"]),
        one("media", 0, 0, Ty::Type(&DIAGNOSTIC_REPORT_MEDIA)).summary(),
        one("conclusion", 0, 1, Ty::Primitive(Primitive::String)),
        one("conclusionCode", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("presentedForm", 0, 0, Ty::Type(&ATTACHMENT)),
    ],
    keys: Lazy::new(),
};
/// `DiagnosticReport.media`
#[derive(Default)]
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
    DiagnosticReportMedia, DIAGNOSTIC_REPORT_MEDIA, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => comment, 4 => link]
);
/// The definition of `DiagnosticReport.media`.
pub static DIAGNOSTIC_REPORT_MEDIA: TypeDef = TypeDef {
    name: "DiagnosticReportMedia",
    path: "DiagnosticReport.media",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("comment", 0, 1, Ty::Primitive(Primitive::String)),
        one("link", 1, 1, Ty::Type(&REFERENCE)).to(&["Media"]).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static DIAGNOSTIC_REPORT_MEDIA_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("comment", TEXT, ".comment", ""),
    column("link", within(&REFERENCE_COLUMNS_2), ".link", ""),
];
/// The table `diagnostic_report`.
pub static DIAGNOSTIC_REPORT_TABLE: TableDef = TableDef {
    name: "diagnostic_report",
    doc: "One row for each DiagnosticReport.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "DiagnosticReport.resourceType", ""),
        column("id", TEXT, "DiagnosticReport.id", ""),
        column("meta", within(&META_COLUMNS), "DiagnosticReport.meta", ""),
        column("implicitRules", TEXT, "DiagnosticReport.implicitRules", ""),
        column("language", TEXT, "DiagnosticReport.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "DiagnosticReport.text", ""),
        column("contained", list(&TEXT), "DiagnosticReport.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "DiagnosticReport.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "DiagnosticReport.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "DiagnosticReport.identifier",
            "",
        ),
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DiagnosticReport.basedOn",
            "",
        ),
        column("status", TEXT, "DiagnosticReport.status", ""),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "DiagnosticReport.category",
            "",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "DiagnosticReport.code", ""),
        column("subject", within(&REFERENCE_COLUMNS_2), "DiagnosticReport.subject", ""),
        column(
            "encounter",
            within(&REFERENCE_COLUMNS_2),
            "DiagnosticReport.encounter",
            "",
        ),
        column("effectiveDateTime", TEXT, "DiagnosticReport.effectiveDateTime", ""),
        column(
            "__effectiveDateTime_start",
            TIMESTAMP,
            "DiagnosticReport.effectiveDateTime",
            "",
        ),
        column(
            "__effectiveDateTime_end",
            TIMESTAMP,
            "DiagnosticReport.effectiveDateTime",
            "",
        ),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "DiagnosticReport.effectivePeriod",
            "",
        ),
        column("issued", TEXT, "DiagnosticReport.issued", ""),
        column("__issued_start", TIMESTAMP, "DiagnosticReport.issued", ""),
        column("__issued_end", TIMESTAMP, "DiagnosticReport.issued", ""),
        column(
            "performer",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DiagnosticReport.performer",
            "",
        ),
        column(
            "resultsInterpreter",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DiagnosticReport.resultsInterpreter",
            "",
        ),
        column(
            "specimen",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DiagnosticReport.specimen",
            "",
        ),
        column(
            "result",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DiagnosticReport.result",
            "",
        ),
        column(
            "imagingStudy",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DiagnosticReport.imagingStudy",
            "",
        ),
        column(
            "media",
            list(&within(&DIAGNOSTIC_REPORT_MEDIA_COLUMNS)),
            "DiagnosticReport.media",
            "",
        ),
        column("conclusion", TEXT, "DiagnosticReport.conclusion", ""),
        column(
            "conclusionCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "DiagnosticReport.conclusionCode",
            "",
        ),
        column(
            "presentedForm",
            list(&within(&ATTACHMENT_COLUMNS)),
            "DiagnosticReport.presentedForm",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "DiagnosticReport.meta.lastUpdated",
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
