// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{CLINICAL_IMPRESSION_STATUS, ClinicalImpressionStatus};
use super::super::datatypes::{
    Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period,
    Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2,
    EXTENSION_COLUMN, HAS_CODE, HAS_CONTAINED, HAS_DATE, HAS_DESCRIPTION_2,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NOTE, HAS_TEXT,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_PERIOD, OF_REFERENCE, PERIOD_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `ClinicalImpression`
pub struct ClinicalImpression {
    /// `ClinicalImpression.id` · id · 0..1
    pub id: Element<String>,
    /// `ClinicalImpression.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ClinicalImpression.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ClinicalImpression.language` · code · 0..1
    pub language: Element<String>,
    /// `ClinicalImpression.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ClinicalImpression.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ClinicalImpression.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClinicalImpression.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalImpression.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ClinicalImpression.status` · code · 1..1
    pub status: Element<ClinicalImpressionStatus>,
    /// `ClinicalImpression.statusReason` · CodeableConcept · 0..1
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `ClinicalImpression.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `ClinicalImpression.description` · string · 0..1
    pub description: Element<String>,
    /// `ClinicalImpression.subject` · Reference to Group, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `ClinicalImpression.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `ClinicalImpression.effective[x]` · dateTime, Period · 0..1
    pub effective: Option<ClinicalImpressionEffective>,
    /// `ClinicalImpression.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `ClinicalImpression.assessor` · Reference to Practitioner, PractitionerRole · 0..1
    pub assessor: Option<Box<Reference>>,
    /// `ClinicalImpression.previous` · Reference to ClinicalImpression · 0..1
    pub previous: Option<Box<Reference>>,
    /// `ClinicalImpression.problem` · Reference to AllergyIntolerance, Condition · 0..*
    pub problem: Vec<Reference>,
    /// `ClinicalImpression.investigation` · ClinicalImpressionInvestigation · 0..*
    pub investigation: Vec<ClinicalImpressionInvestigation>,
    /// `ClinicalImpression.protocol` · uri · 0..*
    pub protocol: Vec<Element<String>>,
    /// `ClinicalImpression.summary` · string · 0..1
    pub summary: Element<String>,
    /// `ClinicalImpression.finding` · ClinicalImpressionFinding · 0..*
    pub finding: Vec<ClinicalImpressionFinding>,
    /// `ClinicalImpression.prognosisCodeableConcept` · CodeableConcept · 0..*
    pub prognosis_codeable_concept: Vec<CodeableConcept>,
    /// `ClinicalImpression.prognosisReference` · Reference to RiskAssessment · 0..*
    pub prognosis_reference: Vec<Reference>,
    /// `ClinicalImpression.supportingInfo` · Reference · 0..*
    pub supporting_info: Vec<Reference>,
    /// `ClinicalImpression.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClinicalImpression, CLINICAL_IMPRESSION, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, status, status_reason, code,
    description, subject, encounter, effective, date, assessor, previous, problem,
    investigation, protocol, summary, finding, prognosis_codeable_concept,
    prognosis_reference, supporting_info, note]
);
choice!(
    #[doc = " `ClinicalImpression.effective[x]`"] ClinicalImpressionEffective,
    [DateTime(Element < DateTime >), Period(Box < Period >)]
);
/// The definition of `ClinicalImpression`.
pub static CLINICAL_IMPRESSION: TypeDef = TypeDef {
    name: "ClinicalImpression",
    path: "ClinicalImpression",
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
        summary("status", 1, 1, OF_CODE).codes(&CLINICAL_IMPRESSION_STATUS).modifier(),
        one("statusReason", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_CODE,
        HAS_DESCRIPTION_2,
        summary("subject", 1, 1, OF_REFERENCE).to(&["Group", "Patient"]),
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
        HAS_DATE,
        summary("assessor", 0, 1, OF_REFERENCE)
            .to(&["Practitioner", "PractitionerRole"]),
        one("previous", 0, 1, OF_REFERENCE).to(&["ClinicalImpression"]),
        summary("problem", 0, 0, OF_REFERENCE).to(&["AllergyIntolerance", "Condition"]),
        one("investigation", 0, 0, of(&CLINICAL_IMPRESSION_INVESTIGATION)),
        one("protocol", 0, 0, OF_URI),
        one("summary", 0, 1, OF_STRING),
        one("finding", 0, 0, of(&CLINICAL_IMPRESSION_FINDING)),
        one("prognosisCodeableConcept", 0, 0, OF_CODEABLE_CONCEPT),
        one("prognosisReference", 0, 0, OF_REFERENCE).to(&["RiskAssessment"]),
        one("supportingInfo", 0, 0, OF_REFERENCE),
        HAS_NOTE,
    ],
    keys: Lazy::new(),
};
/// `ClinicalImpression.investigation`
pub struct ClinicalImpressionInvestigation {
    /// `ClinicalImpression.investigation.id` · string · 0..1
    pub id: Option<String>,
    /// `ClinicalImpression.investigation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClinicalImpression.investigation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalImpression.investigation.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `ClinicalImpression.investigation.item` · Reference to DiagnosticReport, FamilyMemberHistory, ImagingStudy, Media, Observation, QuestionnaireResponse, RiskAssessment · 0..*
    pub item: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClinicalImpressionInvestigation, CLINICAL_IMPRESSION_INVESTIGATION, [id, extension,
    modifier_extension, code, item]
);
/// The definition of `ClinicalImpression.investigation`.
pub static CLINICAL_IMPRESSION_INVESTIGATION: TypeDef = TypeDef {
    name: "ClinicalImpressionInvestigation",
    path: "ClinicalImpression.investigation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 1, 1, OF_CODEABLE_CONCEPT),
        one("item", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "DiagnosticReport",
                    "FamilyMemberHistory",
                    "ImagingStudy",
                    "Media",
                    "Observation",
                    "QuestionnaireResponse",
                    "RiskAssessment",
                ],
            ),
    ],
    keys: Lazy::new(),
};
/// `ClinicalImpression.finding`
pub struct ClinicalImpressionFinding {
    /// `ClinicalImpression.finding.id` · string · 0..1
    pub id: Option<String>,
    /// `ClinicalImpression.finding.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClinicalImpression.finding.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalImpression.finding.itemCodeableConcept` · CodeableConcept · 0..1
    pub item_codeable_concept: Option<Box<CodeableConcept>>,
    /// `ClinicalImpression.finding.itemReference` · Reference to Condition, Media, Observation · 0..1
    pub item_reference: Option<Box<Reference>>,
    /// `ClinicalImpression.finding.basis` · string · 0..1
    pub basis: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClinicalImpressionFinding, CLINICAL_IMPRESSION_FINDING, [id, extension,
    modifier_extension, item_codeable_concept, item_reference, basis]
);
/// The definition of `ClinicalImpression.finding`.
pub static CLINICAL_IMPRESSION_FINDING: TypeDef = TypeDef {
    name: "ClinicalImpressionFinding",
    path: "ClinicalImpression.finding",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("itemCodeableConcept", 0, 1, OF_CODEABLE_CONCEPT),
        one("itemReference", 0, 1, OF_REFERENCE)
            .to(&["Condition", "Media", "Observation"]),
        one("basis", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static CLINICAL_IMPRESSION_INVESTIGATION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".item", REFERENCE_LIST_2),
];
pub(crate) static CLINICAL_IMPRESSION_FINDING_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".itemCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".itemReference", REFERENCE_STRUCT_2),
    column(".basis", TEXT),
];
/// The table `clinical_impression`.
pub static CLINICAL_IMPRESSION_TABLE: TableDef = TableDef {
    name: "clinical_impression",
    doc: "One row for each ClinicalImpression.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ClinicalImpression.resourceType", TEXT),
        column("ClinicalImpression.id", TEXT),
        column("ClinicalImpression.meta", META_STRUCT),
        column("ClinicalImpression.implicitRules", TEXT),
        column("ClinicalImpression.language", TEXT),
        column("ClinicalImpression.text", NARRATIVE_STRUCT),
        column("ClinicalImpression.contained", TEXTS),
        column("ClinicalImpression.extension", EXTENSION_TEXTS),
        column("ClinicalImpression.modifierExtension", EXTENSION_TEXTS),
        column("ClinicalImpression.identifier", IDENTIFIER_LIST),
        column("ClinicalImpression.status", TEXT),
        column("ClinicalImpression.statusReason", CODEABLE_CONCEPT_STRUCT),
        column("ClinicalImpression.code", CODEABLE_CONCEPT_STRUCT),
        column("ClinicalImpression.description", TEXT),
        column("ClinicalImpression.subject", REFERENCE_STRUCT_2),
        column("ClinicalImpression.encounter", REFERENCE_STRUCT_2),
        column("ClinicalImpression.effectiveDateTime", TEXT),
        derived(
            "__effectiveDateTime_start",
            TIMESTAMP,
            "ClinicalImpression.effectiveDateTime",
        ),
        derived(
            "__effectiveDateTime_end",
            TIMESTAMP,
            "ClinicalImpression.effectiveDateTime",
        ),
        column("ClinicalImpression.effectivePeriod", PERIOD_STRUCT),
        column("ClinicalImpression.date", TEXT),
        derived("__date_start", TIMESTAMP, "ClinicalImpression.date"),
        derived("__date_end", TIMESTAMP, "ClinicalImpression.date"),
        column("ClinicalImpression.assessor", REFERENCE_STRUCT_2),
        column("ClinicalImpression.previous", REFERENCE_STRUCT_2),
        column("ClinicalImpression.problem", REFERENCE_LIST_2),
        column(
            "ClinicalImpression.investigation",
            list(&within(&CLINICAL_IMPRESSION_INVESTIGATION_COLUMNS)),
        ),
        column("ClinicalImpression.protocol", TEXTS),
        column("ClinicalImpression.summary", TEXT),
        column(
            "ClinicalImpression.finding",
            list(&within(&CLINICAL_IMPRESSION_FINDING_COLUMNS)),
        ),
        column("ClinicalImpression.prognosisCodeableConcept", CODEABLE_CONCEPT_LIST),
        column("ClinicalImpression.prognosisReference", REFERENCE_LIST_2),
        column("ClinicalImpression.supportingInfo", REFERENCE_LIST_2),
        column("ClinicalImpression.note", ANNOTATION_LIST),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "ClinicalImpression.meta.lastUpdated"),
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
