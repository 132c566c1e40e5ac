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
#[derive(Default)]
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
    DetectedIssue, DETECTED_ISSUE, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => status, 10 => code, 11 => severity, 12 => patient, 13 => identified,
    14 => author, 15 => implicated, 16 => evidence, 17 => detail, 18 => reference, 19 =>
    mitigation]
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
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&OBSERVATION_STATUS)
            .summary()
            .modifier(),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("severity", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&DETECTED_ISSUE_SEVERITY)
            .summary(),
        one("patient", 0, 1, Ty::Type(&REFERENCE)).to(&["Patient"]).summary(),
        choice(
                "identified",
                0,
                1,
                &[
                    alternative(
                        "identifiedDateTime",
                        Ty::Primitive(Primitive::DateTime),
                    ),
                    alternative("identifiedPeriod", Ty::Type(&PERIOD)),
                ],
            )
            .summary(),
        one("author", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Device", "Practitioner", "PractitionerRole"])
            .summary(),
        one("implicated", 0, 0, Ty::Type(&REFERENCE)).summary(),
        one("evidence", 0, 0, Ty::Type(&DETECTED_ISSUE_EVIDENCE)),
        one("detail", 0, 1, Ty::Primitive(Primitive::String)),
        one("reference", 0, 1, Ty::Primitive(Primitive::Uri)),
        one("mitigation", 0, 0, Ty::Type(&DETECTED_ISSUE_MITIGATION)),
    ],
    keys: Lazy::new(),
};
/// `DetectedIssue.evidence`
#[derive(Default)]
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
    DetectedIssueEvidence, DETECTED_ISSUE_EVIDENCE, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => code, 4 => detail]
);
/// The definition of `DetectedIssue.evidence`.
pub static DETECTED_ISSUE_EVIDENCE: TypeDef = TypeDef {
    name: "DetectedIssueEvidence",
    path: "DetectedIssue.evidence",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("detail", 0, 0, Ty::Type(&REFERENCE)),
    ],
    keys: Lazy::new(),
};
/// `DetectedIssue.mitigation`
#[derive(Default)]
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
    DetectedIssueMitigation, DETECTED_ISSUE_MITIGATION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => action, 4 => date, 5 => author]
);
/// The definition of `DetectedIssue.mitigation`.
pub static DETECTED_ISSUE_MITIGATION: TypeDef = TypeDef {
    name: "DetectedIssueMitigation",
    path: "DetectedIssue.mitigation",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("action", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)),
        one("author", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Practitioner", "PractitionerRole"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static DETECTED_ISSUE_EVIDENCE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".code", ""),
    column("detail", list(&within(&REFERENCE_COLUMNS_2)), ".detail", ""),
];
pub(crate) static DETECTED_ISSUE_MITIGATION_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("action", within(&CODEABLE_CONCEPT_COLUMNS), ".action", ""),
    column("date", TEXT, ".date", ""),
    column("__date_start", TIMESTAMP, ".date", ""),
    column("__date_end", TIMESTAMP, ".date", ""),
    column("author", within(&REFERENCE_COLUMNS_2), ".author", ""),
];
/// The table `detected_issue`.
pub static DETECTED_ISSUE_TABLE: TableDef = TableDef {
    name: "detected_issue",
    doc: "One row for each DetectedIssue.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "DetectedIssue.resourceType", ""),
        column("id", TEXT, "DetectedIssue.id", ""),
        column("meta", within(&META_COLUMNS), "DetectedIssue.meta", ""),
        column("implicitRules", TEXT, "DetectedIssue.implicitRules", ""),
        column("language", TEXT, "DetectedIssue.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "DetectedIssue.text", ""),
        column("contained", list(&TEXT), "DetectedIssue.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "DetectedIssue.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "DetectedIssue.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "DetectedIssue.identifier",
            "",
        ),
        column("status", TEXT, "DetectedIssue.status", ""),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "DetectedIssue.code", ""),
        column("severity", TEXT, "DetectedIssue.severity", ""),
        column("patient", within(&REFERENCE_COLUMNS_2), "DetectedIssue.patient", ""),
        column("identifiedDateTime", TEXT, "DetectedIssue.identifiedDateTime", ""),
        column(
            "__identifiedDateTime_start",
            TIMESTAMP,
            "DetectedIssue.identifiedDateTime",
            "",
        ),
        column(
            "__identifiedDateTime_end",
            TIMESTAMP,
            "DetectedIssue.identifiedDateTime",
            "",
        ),
        column(
            "identifiedPeriod",
            within(&PERIOD_COLUMNS),
            "DetectedIssue.identifiedPeriod",
            "",
        ),
        column("author", within(&REFERENCE_COLUMNS_2), "DetectedIssue.author", ""),
        column(
            "implicated",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DetectedIssue.implicated",
            "",
        ),
        column(
            "evidence",
            list(&within(&DETECTED_ISSUE_EVIDENCE_COLUMNS)),
            "DetectedIssue.evidence",
            "",
        ),
        column("detail", TEXT, "DetectedIssue.detail", ""),
        column("reference", TEXT, "DetectedIssue.reference", ""),
        column(
            "mitigation",
            list(&within(&DETECTED_ISSUE_MITIGATION_COLUMNS)),
            "DetectedIssue.mitigation",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "DetectedIssue.meta.lastUpdated",
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
