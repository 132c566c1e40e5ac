// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    DETECTED_ISSUE_SEVERITY, DETECTED_ISSUE_STATUS, DetectedIssueSeverity,
    DetectedIssueStatus,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period,
    Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CODE,
    HAS_CONTAINED, HAS_ENCOUNTER, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NOTE,
    HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NARRATIVE_STRUCT, NOTE_COLUMN, OF_CODEABLE_CONCEPT, OF_PERIOD, OF_REFERENCE,
    PERIOD_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
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
    pub status: Element<DetectedIssueStatus>,
    /// `DetectedIssue.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `DetectedIssue.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `DetectedIssue.severity` · code · 0..1
    pub severity: Element<DetectedIssueSeverity>,
    /// `DetectedIssue.subject` · Reference to BiologicallyDerivedProduct, Device, Group, Location, Medication, NutritionProduct, Organization, Patient, Practitioner, Procedure, Substance · 0..1
    pub subject: Option<Box<Reference>>,
    /// `DetectedIssue.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `DetectedIssue.identified[x]` · dateTime, Period · 0..1
    pub identified: Option<DetectedIssueIdentified>,
    /// `DetectedIssue.author` · Reference to Device, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub author: Option<Box<Reference>>,
    /// `DetectedIssue.implicated` · Reference · 0..*
    pub implicated: Vec<Reference>,
    /// `DetectedIssue.evidence` · DetectedIssueEvidence · 0..*
    pub evidence: Vec<DetectedIssueEvidence>,
    /// `DetectedIssue.detail` · markdown · 0..1
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
    extension, modifier_extension, identifier, status, category, code, severity, subject,
    encounter, identified, author, implicated, evidence, detail, reference, mitigation]
);
choice!(
    #[doc = " `DetectedIssue.identified[x]`"] DetectedIssueIdentified, [DateTime(Element
    < DateTime >), Period(Box < Period >)]
);
/// The definition of `DetectedIssue`.
pub static DETECTED_ISSUE: TypeDef = TypeDef {
    name: "DetectedIssue",
    path: "DetectedIssue",
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
        HAS_IDENTIFIER,
        summary("status", 1, 1, OF_CODE).codes(&DETECTED_ISSUE_STATUS).modifier(),
        one("category", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_CODE,
        summary("severity", 0, 1, OF_CODE).codes(&DETECTED_ISSUE_SEVERITY),
        summary("subject", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "BiologicallyDerivedProduct",
                    "Device",
                    "Group",
                    "Location",
                    "Medication",
                    "NutritionProduct",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "Procedure",
                    "Substance",
                ],
            ),
        HAS_ENCOUNTER,
        choice(
                "identified",
                0,
                1,
                &[
                    alternative("identifiedDateTime", OF_DATE_TIME),
                    alternative("identifiedPeriod", OF_PERIOD),
                ],
            )
            .summary(),
        summary("author", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        summary("implicated", 0, 0, OF_REFERENCE),
        one("evidence", 0, 0, of(&DETECTED_ISSUE_EVIDENCE)),
        one("detail", 0, 1, OF_MARKDOWN),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 0, 0, OF_CODEABLE_CONCEPT),
        one("detail", 0, 0, OF_REFERENCE),
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
    /// `DetectedIssue.mitigation.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DetectedIssueMitigation, DETECTED_ISSUE_MITIGATION, [id, extension,
    modifier_extension, action, date, author, note]
);
/// The definition of `DetectedIssue.mitigation`.
pub static DETECTED_ISSUE_MITIGATION: TypeDef = TypeDef {
    name: "DetectedIssueMitigation",
    path: "DetectedIssue.mitigation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("action", 1, 1, OF_CODEABLE_CONCEPT),
        one("date", 0, 1, OF_DATE_TIME),
        one("author", 0, 1, OF_REFERENCE).to(&["Practitioner", "PractitionerRole"]),
        HAS_NOTE,
    ],
    keys: Lazy::new(),
};
pub(crate) static DETECTED_ISSUE_EVIDENCE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".code", CODEABLE_CONCEPT_LIST),
    column(".detail", REFERENCE_LIST_2),
];
pub(crate) static DETECTED_ISSUE_MITIGATION_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".action", CODEABLE_CONCEPT_STRUCT),
    column(".date", TEXT),
    derived("__date_start", TIMESTAMP, ".date"),
    derived("__date_end", TIMESTAMP, ".date"),
    column(".author", REFERENCE_STRUCT_2),
    NOTE_COLUMN,
];
/// The table `detected_issue`.
pub static DETECTED_ISSUE_TABLE: TableDef = TableDef {
    name: "detected_issue",
    doc: "One row for each DetectedIssue.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("DetectedIssue.resourceType", TEXT),
        column("DetectedIssue.id", TEXT),
        column("DetectedIssue.meta", META_STRUCT),
        column("DetectedIssue.implicitRules", TEXT),
        column("DetectedIssue.language", TEXT),
        column("DetectedIssue.text", NARRATIVE_STRUCT),
        column("DetectedIssue.contained", TEXTS),
        column("DetectedIssue.extension", EXTENSION_TEXTS),
        column("DetectedIssue.modifierExtension", EXTENSION_TEXTS),
        column("DetectedIssue.identifier", IDENTIFIER_LIST),
        column("DetectedIssue.status", TEXT),
        column("DetectedIssue.category", CODEABLE_CONCEPT_LIST),
        column("DetectedIssue.code", CODEABLE_CONCEPT_STRUCT),
        column("DetectedIssue.severity", TEXT),
        column("DetectedIssue.subject", REFERENCE_STRUCT_2),
        column("DetectedIssue.encounter", REFERENCE_STRUCT_2),
        column("DetectedIssue.identifiedDateTime", TEXT),
        derived(
            "__identifiedDateTime_start",
            TIMESTAMP,
            "DetectedIssue.identifiedDateTime",
        ),
        derived(
            "__identifiedDateTime_end",
            TIMESTAMP,
            "DetectedIssue.identifiedDateTime",
        ),
        column("DetectedIssue.identifiedPeriod", PERIOD_STRUCT),
        column("DetectedIssue.author", REFERENCE_STRUCT_2),
        column("DetectedIssue.implicated", REFERENCE_LIST_2),
        column(
            "DetectedIssue.evidence",
            list(&within(&DETECTED_ISSUE_EVIDENCE_COLUMNS)),
        ),
        column("DetectedIssue.detail", TEXT),
        column("DetectedIssue.reference", TEXT),
        column(
            "DetectedIssue.mitigation",
            list(&within(&DETECTED_ISSUE_MITIGATION_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "DetectedIssue.meta.lastUpdated"),
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
