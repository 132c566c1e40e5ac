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
#[derive(Default)]
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
    ClinicalImpression, CLINICAL_IMPRESSION, [0 => id, 1 => meta, 2 => implicit_rules, 3
    => language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => status, 10 => status_reason, 11 => code, 12 => description, 13 =>
    subject, 14 => encounter, 15 => effective, 16 => date, 17 => assessor, 18 =>
    previous, 19 => problem, 20 => investigation, 21 => protocol, 22 => summary, 23 =>
    finding, 24 => prognosis_codeable_concept, 25 => prognosis_reference, 26 =>
    supporting_info, 27 => note]
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
            .codes(&CLINICAL_IMPRESSION_STATUS)
            .summary()
            .modifier(),
        one("statusReason", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("subject", 1, 1, Ty::Type(&REFERENCE)).to(&["Group", "Patient"]).summary(),
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
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("assessor", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Practitioner", "PractitionerRole"])
            .summary(),
        one("previous", 0, 1, Ty::Type(&REFERENCE)).to(&["ClinicalImpression"]),
        one("problem", 0, 0, Ty::Type(&REFERENCE))
            .to(&["AllergyIntolerance", "Condition"])
            .summary(),
        one("investigation", 0, 0, Ty::Type(&CLINICAL_IMPRESSION_INVESTIGATION)),
        one("protocol", 0, 0, Ty::Primitive(Primitive::Uri)),
        one("summary", 0, 1, Ty::Primitive(Primitive::String)),
        one("finding", 0, 0, Ty::Type(&CLINICAL_IMPRESSION_FINDING)),
        one("prognosisCodeableConcept", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("prognosisReference", 0, 0, Ty::Type(&REFERENCE)).to(&["RiskAssessment"]),
        one("supportingInfo", 0, 0, Ty::Type(&REFERENCE)),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
    ],
    keys: Lazy::new(),
};
/// `ClinicalImpression.investigation`
#[derive(Default)]
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
    ClinicalImpressionInvestigation, CLINICAL_IMPRESSION_INVESTIGATION, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => code, 4 => item]
);
/// The definition of `ClinicalImpression.investigation`.
pub static CLINICAL_IMPRESSION_INVESTIGATION: TypeDef = TypeDef {
    name: "ClinicalImpressionInvestigation",
    path: "ClinicalImpression.investigation",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("item", 0, 0, Ty::Type(&REFERENCE))
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
#[derive(Default)]
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
    ClinicalImpressionFinding, CLINICAL_IMPRESSION_FINDING, [0 => id, 1 => extension, 2
    => modifier_extension, 3 => item_codeable_concept, 4 => item_reference, 5 => basis]
);
/// The definition of `ClinicalImpression.finding`.
pub static CLINICAL_IMPRESSION_FINDING: TypeDef = TypeDef {
    name: "ClinicalImpressionFinding",
    path: "ClinicalImpression.finding",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("itemCodeableConcept", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("itemReference", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Condition", "Media", "Observation"]),
        one("basis", 0, 1, Ty::Primitive(Primitive::String)),
    ],
    keys: Lazy::new(),
};
pub(crate) static CLINICAL_IMPRESSION_INVESTIGATION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("item", list(&within(&REFERENCE_COLUMNS_2)), ".item", ""),
];
pub(crate) static CLINICAL_IMPRESSION_FINDING_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column(
        "itemCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".itemCodeableConcept",
        "",
    ),
    column("itemReference", within(&REFERENCE_COLUMNS_2), ".itemReference", ""),
    column("basis", TEXT, ".basis", ""),
];
/// The table `clinical_impression`.
pub static CLINICAL_IMPRESSION_TABLE: TableDef = TableDef {
    name: "clinical_impression",
    doc: "One row for each ClinicalImpression.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ClinicalImpression.resourceType", ""),
        column("id", TEXT, "ClinicalImpression.id", ""),
        column("meta", within(&META_COLUMNS), "ClinicalImpression.meta", ""),
        column("implicitRules", TEXT, "ClinicalImpression.implicitRules", ""),
        column("language", TEXT, "ClinicalImpression.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "ClinicalImpression.text", ""),
        column("contained", list(&TEXT), "ClinicalImpression.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "ClinicalImpression.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "ClinicalImpression.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ClinicalImpression.identifier",
            "",
        ),
        column("status", TEXT, "ClinicalImpression.status", ""),
        column(
            "statusReason",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ClinicalImpression.statusReason",
            "",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "ClinicalImpression.code", ""),
        column("description", TEXT, "ClinicalImpression.description", ""),
        column(
            "subject",
            within(&REFERENCE_COLUMNS_2),
            "ClinicalImpression.subject",
            "",
        ),
        column(
            "encounter",
            within(&REFERENCE_COLUMNS_2),
            "ClinicalImpression.encounter",
            "",
        ),
        column("effectiveDateTime", TEXT, "ClinicalImpression.effectiveDateTime", ""),
        column(
            "__effectiveDateTime_start",
            TIMESTAMP,
            "ClinicalImpression.effectiveDateTime",
            "",
        ),
        column(
            "__effectiveDateTime_end",
            TIMESTAMP,
            "ClinicalImpression.effectiveDateTime",
            "",
        ),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "ClinicalImpression.effectivePeriod",
            "",
        ),
        column("date", TEXT, "ClinicalImpression.date", ""),
        column("__date_start", TIMESTAMP, "ClinicalImpression.date", ""),
        column("__date_end", TIMESTAMP, "ClinicalImpression.date", ""),
        column(
            "assessor",
            within(&REFERENCE_COLUMNS_2),
            "ClinicalImpression.assessor",
            "",
        ),
        column(
            "previous",
            within(&REFERENCE_COLUMNS_2),
            "ClinicalImpression.previous",
            "",
        ),
        column(
            "problem",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ClinicalImpression.problem",
            "",
        ),
        column(
            "investigation",
            list(&within(&CLINICAL_IMPRESSION_INVESTIGATION_COLUMNS)),
            "ClinicalImpression.investigation",
            "",
        ),
        column("protocol", list(&TEXT), "ClinicalImpression.protocol", ""),
        column("summary", TEXT, "ClinicalImpression.summary", ""),
        column(
            "finding",
            list(&within(&CLINICAL_IMPRESSION_FINDING_COLUMNS)),
            "ClinicalImpression.finding",
            "",
        ),
        column(
            "prognosisCodeableConcept",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ClinicalImpression.prognosisCodeableConcept",
            "",
        ),
        column(
            "prognosisReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ClinicalImpression.prognosisReference",
            "",
        ),
        column(
            "supportingInfo",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ClinicalImpression.supportingInfo",
            "",
        ),
        column(
            "note",
            list(&within(&ANNOTATION_COLUMNS)),
            "ClinicalImpression.note",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "ClinicalImpression.meta.lastUpdated",
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
