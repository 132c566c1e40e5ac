// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    DETECTED_ISSUE_SEVERITY, DetectedIssueSeverity, OBSERVATION_STATUS, ObservationStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `DetectedIssue`
pub struct DetectedIssue {
    /// `DetectedIssue.id` · id · 0..1
    pub id: Element<String>,
    /// `DetectedIssue.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `DetectedIssue.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `DetectedIssue.language` · code · 0..1
    pub language: Element<String>,
    /// `DetectedIssue.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `DetectedIssue.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `DetectedIssue.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DetectedIssue.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DetectedIssue.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `DetectedIssue.status` · code · 1..1
    pub status: Element<ObservationStatus>,
    /// `DetectedIssue.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `DetectedIssue.severity` · code · 0..1
    pub severity: Element<DetectedIssueSeverity>,
    /// `DetectedIssue.patient` · Reference to Patient · 0..1
    pub patient: Option<Box<Reference>>,
    /// `DetectedIssue.identified[x]` · dateTime, Period · 0..1
    pub identified: Option<DetectedIssueIdentified>,
    /// `DetectedIssue.author` · Reference to Device, Practitioner, PractitionerRole · 0..1
    pub author: Option<Box<Reference>>,
    /// `DetectedIssue.implicated` · Reference · 0..*
    pub implicated: Vec<Reference>,
    /// `DetectedIssue.evidence` · DetectedIssueEvidence · 0..*
    pub evidence: Vec<DetectedIssueEvidence>,
    /// `DetectedIssue.detail` · string · 0..1
    pub detail: Element<String>,
    /// `DetectedIssue.reference` · uri · 0..1
    pub reference: Element<String>,
    /// `DetectedIssue.mitigation` · DetectedIssueMitigation · 0..*
    pub mitigation: Vec<DetectedIssueMitigation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DetectedIssue, DETECTED_ISSUE, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, status, code, severity, patient,
    identified, author, implicated, evidence, detail, reference, mitigation]
);
choice!(
    #[doc = " `DetectedIssue.identified[x]`"] DetectedIssueIdentified, [0 =>
    DateTime(Element < DateTime >), 1 => Period(Box < Period >)]
);
/// The definition of `DetectedIssue`.
pub static DETECTED_ISSUE: TypeDef = TypeDef {
    name: "DetectedIssue",
    path: "DetectedIssue",
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
        summary("status", 1, 1, OF_CODE).codes(&OBSERVATION_STATUS).modifier(),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("severity", 0, 1, OF_CODE).codes(&DETECTED_ISSUE_SEVERITY),
        summary("patient", 0, 1, of(&REFERENCE)).to(&["Patient"]),
        choice(
                "identified",
                0,
                1,
                &[
                    alternative("identifiedDateTime", OF_DATE_TIME),
                    alternative("identifiedPeriod", of(&PERIOD)),
                ],
            )
            .summary(),
        summary("author", 0, 1, of(&REFERENCE))
            .to(&["Device", "Practitioner", "PractitionerRole"]),
        summary("implicated", 0, 0, of(&REFERENCE)),
        one("evidence", 0, 0, of(&DETECTED_ISSUE_EVIDENCE)),
        one("detail", 0, 1, OF_STRING),
        one("reference", 0, 1, OF_URI),
        one("mitigation", 0, 0, of(&DETECTED_ISSUE_MITIGATION)),
    ],
    keys: Lazy::new(),
};
/// `DetectedIssue.evidence`
pub struct DetectedIssueEvidence {
    /// `DetectedIssue.evidence.id` · string · 0..1
    pub id: Option<String>,
    /// `DetectedIssue.evidence.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DetectedIssue.evidence.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DetectedIssue.evidence.code` · CodeableConcept · 0..*
    pub code: Vec<CodeableConcept>,
    /// `DetectedIssue.evidence.detail` · Reference · 0..*
    pub detail: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DetectedIssueEvidence, DETECTED_ISSUE_EVIDENCE, [id, extension, modifier_extension,
    code, detail]
);
/// The definition of `DetectedIssue.evidence`.
pub static DETECTED_ISSUE_EVIDENCE: TypeDef = TypeDef {
    name: "DetectedIssueEvidence",
    path: "DetectedIssue.evidence",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 0, 0, of(&CODEABLE_CONCEPT)),
        one("detail", 0, 0, of(&REFERENCE)),
    ],
    keys: Lazy::new(),
};
/// `DetectedIssue.mitigation`
pub struct DetectedIssueMitigation {
    /// `DetectedIssue.mitigation.id` · string · 0..1
    pub id: Option<String>,
    /// `DetectedIssue.mitigation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DetectedIssue.mitigation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DetectedIssue.mitigation.action` · CodeableConcept · 1..1
    pub action: Option<Box<CodeableConcept>>,
    /// `DetectedIssue.mitigation.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `DetectedIssue.mitigation.author` · Reference to Practitioner, PractitionerRole · 0..1
    pub author: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DetectedIssueMitigation, DETECTED_ISSUE_MITIGATION, [id, extension,
    modifier_extension, action, date, author]
);
/// The definition of `DetectedIssue.mitigation`.
pub static DETECTED_ISSUE_MITIGATION: TypeDef = TypeDef {
    name: "DetectedIssueMitigation",
    path: "DetectedIssue.mitigation",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("action", 1, 1, of(&CODEABLE_CONCEPT)),
        one("date", 0, 1, OF_DATE_TIME),
        one("author", 0, 1, of(&REFERENCE)).to(&["Practitioner", "PractitionerRole"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static DETECTED_ISSUE_EVIDENCE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".code"),
    column("detail", list(&within(&REFERENCE_COLUMNS_2)), ".detail"),
];
pub(crate) static DETECTED_ISSUE_MITIGATION_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("action", within(&CODEABLE_CONCEPT_COLUMNS), ".action"),
    column("date", TEXT, ".date"),
    column("__date_start", TIMESTAMP, ".date"),
    column("__date_end", TIMESTAMP, ".date"),
    column("author", within(&REFERENCE_COLUMNS_2), ".author"),
];
/// The table `detected_issue`.
pub static DETECTED_ISSUE_TABLE: TableDef = TableDef {
    name: "detected_issue",
    doc: "One row for each DetectedIssue.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "DetectedIssue.resourceType"),
        column("id", TEXT, "DetectedIssue.id"),
        column("meta", within(&META_COLUMNS), "DetectedIssue.meta"),
        column("implicitRules", TEXT, "DetectedIssue.implicitRules"),
        column("language", TEXT, "DetectedIssue.language"),
        column("text", within(&NARRATIVE_COLUMNS), "DetectedIssue.text"),
        column("contained", TEXTS, "DetectedIssue.contained"),
        column("extension", EXTENSION_TEXTS, "DetectedIssue.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "DetectedIssue.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "DetectedIssue.identifier",
        ),
        column("status", TEXT, "DetectedIssue.status"),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "DetectedIssue.code"),
        column("severity", TEXT, "DetectedIssue.severity"),
        column("patient", within(&REFERENCE_COLUMNS_2), "DetectedIssue.patient"),
        column("identifiedDateTime", TEXT, "DetectedIssue.identifiedDateTime"),
        column(
            "__identifiedDateTime_start",
            TIMESTAMP,
            "DetectedIssue.identifiedDateTime",
        ),
        column(
            "__identifiedDateTime_end",
            TIMESTAMP,
            "DetectedIssue.identifiedDateTime",
        ),
        column(
            "identifiedPeriod",
            within(&PERIOD_COLUMNS),
            "DetectedIssue.identifiedPeriod",
        ),
        column("author", within(&REFERENCE_COLUMNS_2), "DetectedIssue.author"),
        column(
            "implicated",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DetectedIssue.implicated",
        ),
        column(
            "evidence",
            list(&within(&DETECTED_ISSUE_EVIDENCE_COLUMNS)),
            "DetectedIssue.evidence",
        ),
        column("detail", TEXT, "DetectedIssue.detail"),
        column("reference", TEXT, "DetectedIssue.reference"),
        column(
            "mitigation",
            list(&within(&DETECTED_ISSUE_MITIGATION_COLUMNS)),
            "DetectedIssue.mitigation",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "DetectedIssue.meta.lastUpdated"),
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
