// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{CLINICAL_IMPRESSION_STATUS, ClinicalImpressionStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
    #[doc = " `ClinicalImpression.effective[x]`"] ClinicalImpressionEffective, [0 =>
    DateTime(Element < DateTime >), 1 => Period(Box < Period >)]
);
/// The definition of `ClinicalImpression`.
pub static CLINICAL_IMPRESSION: TypeDef = TypeDef {
    name: "ClinicalImpression",
    path: "ClinicalImpression",
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
        summary("status", 1, 1, OF_CODE).codes(&CLINICAL_IMPRESSION_STATUS).modifier(),
        one("statusReason", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("description", 0, 1, OF_STRING),
        summary("subject", 1, 1, of(&REFERENCE)).to(&["Group", "Patient"]),
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
        summary("date", 0, 1, OF_DATE_TIME),
        summary("assessor", 0, 1, of(&REFERENCE))
            .to(&["Practitioner", "PractitionerRole"]),
        one("previous", 0, 1, of(&REFERENCE)).to(&["ClinicalImpression"]),
        summary("problem", 0, 0, of(&REFERENCE))
            .to(&["AllergyIntolerance", "Condition"]),
        one("investigation", 0, 0, of(&CLINICAL_IMPRESSION_INVESTIGATION)),
        one("protocol", 0, 0, OF_URI),
        one("summary", 0, 1, OF_STRING),
        one("finding", 0, 0, of(&CLINICAL_IMPRESSION_FINDING)),
        one("prognosisCodeableConcept", 0, 0, of(&CODEABLE_CONCEPT)),
        one("prognosisReference", 0, 0, of(&REFERENCE)).to(&["RiskAssessment"]),
        one("supportingInfo", 0, 0, of(&REFERENCE)),
        one("note", 0, 0, of(&ANNOTATION)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 1, 1, of(&CODEABLE_CONCEPT)),
        one("item", 0, 0, of(&REFERENCE))
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("itemCodeableConcept", 0, 1, of(&CODEABLE_CONCEPT)),
        one("itemReference", 0, 1, of(&REFERENCE))
            .to(&["Condition", "Media", "Observation"]),
        one("basis", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static CLINICAL_IMPRESSION_INVESTIGATION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("item", list(&within(&REFERENCE_COLUMNS_2)), ".item"),
];
pub(crate) static CLINICAL_IMPRESSION_FINDING_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column(
        "itemCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".itemCodeableConcept",
    ),
    column("itemReference", within(&REFERENCE_COLUMNS_2), ".itemReference"),
    column("basis", TEXT, ".basis"),
];
/// The table `clinical_impression`.
pub static CLINICAL_IMPRESSION_TABLE: TableDef = TableDef {
    name: "clinical_impression",
    doc: "One row for each ClinicalImpression.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ClinicalImpression.resourceType"),
        column("id", TEXT, "ClinicalImpression.id"),
        column("meta", within(&META_COLUMNS), "ClinicalImpression.meta"),
        column("implicitRules", TEXT, "ClinicalImpression.implicitRules"),
        column("language", TEXT, "ClinicalImpression.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ClinicalImpression.text"),
        column("contained", TEXTS, "ClinicalImpression.contained"),
        column("extension", EXTENSION_TEXTS, "ClinicalImpression.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "ClinicalImpression.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ClinicalImpression.identifier",
        ),
        column("status", TEXT, "ClinicalImpression.status"),
        column(
            "statusReason",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ClinicalImpression.statusReason",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "ClinicalImpression.code"),
        column("description", TEXT, "ClinicalImpression.description"),
        column("subject", within(&REFERENCE_COLUMNS_2), "ClinicalImpression.subject"),
        column(
            "encounter",
            within(&REFERENCE_COLUMNS_2),
            "ClinicalImpression.encounter",
        ),
        column("effectiveDateTime", TEXT, "ClinicalImpression.effectiveDateTime"),
        column(
            "__effectiveDateTime_start",
            TIMESTAMP,
            "ClinicalImpression.effectiveDateTime",
        ),
        column(
            "__effectiveDateTime_end",
            TIMESTAMP,
            "ClinicalImpression.effectiveDateTime",
        ),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "ClinicalImpression.effectivePeriod",
        ),
        column("date", TEXT, "ClinicalImpression.date"),
        column("__date_start", TIMESTAMP, "ClinicalImpression.date"),
        column("__date_end", TIMESTAMP, "ClinicalImpression.date"),
        column("assessor", within(&REFERENCE_COLUMNS_2), "ClinicalImpression.assessor"),
        column("previous", within(&REFERENCE_COLUMNS_2), "ClinicalImpression.previous"),
        column(
            "problem",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ClinicalImpression.problem",
        ),
        column(
            "investigation",
            list(&within(&CLINICAL_IMPRESSION_INVESTIGATION_COLUMNS)),
            "ClinicalImpression.investigation",
        ),
        column("protocol", TEXTS, "ClinicalImpression.protocol"),
        column("summary", TEXT, "ClinicalImpression.summary"),
        column(
            "finding",
            list(&within(&CLINICAL_IMPRESSION_FINDING_COLUMNS)),
            "ClinicalImpression.finding",
        ),
        column(
            "prognosisCodeableConcept",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ClinicalImpression.prognosisCodeableConcept",
        ),
        column(
            "prognosisReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ClinicalImpression.prognosisReference",
        ),
        column(
            "supportingInfo",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ClinicalImpression.supportingInfo",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "ClinicalImpression.note"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "ClinicalImpression.meta.lastUpdated"),
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
