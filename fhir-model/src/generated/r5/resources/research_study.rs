// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::PublicationStatus;
use super::super::datatypes::{
    Annotation, CodeableConcept, CodeableReference, Element, Extension, Identifier, Meta,
    Narrative, Period, Reference, RelatedArtifact,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_LIST, DESCRIPTION_COLUMN, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_DESCRIPTION, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NOTE, HAS_PERIOD, HAS_STATUS,
    HAS_TEXT, HAS_TITLE, HAS_TYPE, IDENTIFIER_LIST, ID_COLUMN, LINK_ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NAME_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_PERIOD, OF_REFERENCE,
    OF_RELATED_ARTIFACT, PERIOD_COLUMN, PERIOD_LIST, PERIOD_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2, RELATED_ARTIFACT_LIST, TYPE_COLUMN, VALUE_COLUMN,
};
use crate::shorthand::*;
/// `ResearchStudy`
pub struct ResearchStudy {
    /// `ResearchStudy.id` · id · 0..1
    pub id: Element<String>,
    /// `ResearchStudy.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ResearchStudy.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ResearchStudy.language` · code · 0..1
    pub language: Element<String>,
    /// `ResearchStudy.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ResearchStudy.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ResearchStudy.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ResearchStudy.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ResearchStudy.url` · uri · 0..1
    pub url: Element<String>,
    /// `ResearchStudy.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ResearchStudy.version` · string · 0..1
    pub version: Element<String>,
    /// `ResearchStudy.name` · string · 0..1
    pub name: Element<String>,
    /// `ResearchStudy.title` · string · 0..1
    pub title: Element<String>,
    /// `ResearchStudy.label` · ResearchStudyLabel · 0..*
    pub label: Vec<ResearchStudyLabel>,
    /// `ResearchStudy.protocol` · Reference to PlanDefinition · 0..*
    pub protocol: Vec<Reference>,
    /// `ResearchStudy.partOf` · Reference to ResearchStudy · 0..*
    pub part_of: Vec<Reference>,
    /// `ResearchStudy.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `ResearchStudy.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `ResearchStudy.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `ResearchStudy.primaryPurposeType` · CodeableConcept · 0..1
    pub primary_purpose_type: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.phase` · CodeableConcept · 0..1
    pub phase: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.studyDesign` · CodeableConcept · 0..*
    pub study_design: Vec<CodeableConcept>,
    /// `ResearchStudy.focus` · CodeableReference to EvidenceVariable, Medication, MedicinalProductDefinition, SubstanceDefinition · 0..*
    pub focus: Vec<CodeableReference>,
    /// `ResearchStudy.condition` · CodeableConcept · 0..*
    pub condition: Vec<CodeableConcept>,
    /// `ResearchStudy.keyword` · CodeableConcept · 0..*
    pub keyword: Vec<CodeableConcept>,
    /// `ResearchStudy.region` · CodeableConcept · 0..*
    pub region: Vec<CodeableConcept>,
    /// `ResearchStudy.descriptionSummary` · markdown · 0..1
    pub description_summary: Element<String>,
    /// `ResearchStudy.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ResearchStudy.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `ResearchStudy.site` · Reference to Location, Organization, ResearchStudy · 0..*
    pub site: Vec<Reference>,
    /// `ResearchStudy.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `ResearchStudy.classifier` · CodeableConcept · 0..*
    pub classifier: Vec<CodeableConcept>,
    /// `ResearchStudy.associatedParty` · ResearchStudyAssociatedParty · 0..*
    pub associated_party: Vec<ResearchStudyAssociatedParty>,
    /// `ResearchStudy.progressStatus` · ResearchStudyProgressStatus · 0..*
    pub progress_status: Vec<ResearchStudyProgressStatus>,
    /// `ResearchStudy.whyStopped` · CodeableConcept · 0..1
    pub why_stopped: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.recruitment` · ResearchStudyRecruitment · 0..1
    pub recruitment: Option<Box<ResearchStudyRecruitment>>,
    /// `ResearchStudy.comparisonGroup` · ResearchStudyComparisonGroup · 0..*
    pub comparison_group: Vec<ResearchStudyComparisonGroup>,
    /// `ResearchStudy.objective` · ResearchStudyObjective · 0..*
    pub objective: Vec<ResearchStudyObjective>,
    /// `ResearchStudy.outcomeMeasure` · ResearchStudyOutcomeMeasure · 0..*
    pub outcome_measure: Vec<ResearchStudyOutcomeMeasure>,
    /// `ResearchStudy.result` · Reference to Citation, DiagnosticReport, EvidenceReport · 0..*
    pub result: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ResearchStudy, RESEARCH_STUDY, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, url, identifier, version, name, title, label,
    protocol, part_of, related_artifact, date, status, primary_purpose_type, phase,
    study_design, focus, condition, keyword, region, description_summary, description,
    period, site, note, classifier, associated_party, progress_status, why_stopped,
    recruitment, comparison_group, objective, outcome_measure, result]
);
/// The definition of `ResearchStudy`.
pub static RESEARCH_STUDY: TypeDef = TypeDef {
    name: "ResearchStudy",
    path: "ResearchStudy",
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
        one("url", 0, 1, OF_URI),
        HAS_IDENTIFIER,
        one("version", 0, 1, OF_STRING),
        one("name", 0, 1, OF_STRING),
        HAS_TITLE,
        one("label", 0, 0, of(&RESEARCH_STUDY_LABEL)),
        summary("protocol", 0, 0, OF_REFERENCE).to(&["PlanDefinition"]),
        summary("partOf", 0, 0, OF_REFERENCE).to(&["ResearchStudy"]),
        one("relatedArtifact", 0, 0, OF_RELATED_ARTIFACT),
        one("date", 0, 1, OF_DATE_TIME),
        HAS_STATUS,
        summary("primaryPurposeType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("phase", 0, 1, OF_CODEABLE_CONCEPT),
        summary("studyDesign", 0, 0, OF_CODEABLE_CONCEPT),
        one("focus", 0, 0, OF_CODEABLE_REFERENCE)
            .to(
                &[
                    "EvidenceVariable",
                    "Medication",
                    "MedicinalProductDefinition",
                    "SubstanceDefinition",
                ],
            ),
        summary("condition", 0, 0, OF_CODEABLE_CONCEPT),
        summary("keyword", 0, 0, OF_CODEABLE_CONCEPT),
        summary("region", 0, 0, OF_CODEABLE_CONCEPT),
        one("descriptionSummary", 0, 1, OF_MARKDOWN),
        HAS_DESCRIPTION,
        HAS_PERIOD,
        summary("site", 0, 0, OF_REFERENCE)
            .to(&["Location", "Organization", "ResearchStudy"]),
        HAS_NOTE,
        one("classifier", 0, 0, OF_CODEABLE_CONCEPT),
        one("associatedParty", 0, 0, of(&RESEARCH_STUDY_ASSOCIATED_PARTY)),
        one("progressStatus", 0, 0, of(&RESEARCH_STUDY_PROGRESS_STATUS)),
        summary("whyStopped", 0, 1, OF_CODEABLE_CONCEPT),
        summary("recruitment", 0, 1, of(&RESEARCH_STUDY_RECRUITMENT)),
        one("comparisonGroup", 0, 0, of(&RESEARCH_STUDY_COMPARISON_GROUP)),
        one("objective", 0, 0, of(&RESEARCH_STUDY_OBJECTIVE)),
        one("outcomeMeasure", 0, 0, of(&RESEARCH_STUDY_OUTCOME_MEASURE)),
        summary("result", 0, 0, OF_REFERENCE)
            .to(&["Citation", "DiagnosticReport", "EvidenceReport"]),
    ],
    keys: Lazy::new(),
};
/// `ResearchStudy.label`
pub struct ResearchStudyLabel {
    /// `ResearchStudy.label.id` · string · 0..1
    pub id: Option<String>,
    /// `ResearchStudy.label.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ResearchStudy.label.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ResearchStudy.label.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.label.value` · string · 0..1
    pub value: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ResearchStudyLabel, RESEARCH_STUDY_LABEL, [id, extension, modifier_extension, type_,
    value]
);
/// The definition of `ResearchStudy.label`.
pub static RESEARCH_STUDY_LABEL: TypeDef = TypeDef {
    name: "ResearchStudyLabel",
    path: "ResearchStudy.label",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE,
        one("value", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `ResearchStudy.associatedParty`
pub struct ResearchStudyAssociatedParty {
    /// `ResearchStudy.associatedParty.id` · string · 0..1
    pub id: Option<String>,
    /// `ResearchStudy.associatedParty.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ResearchStudy.associatedParty.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ResearchStudy.associatedParty.name` · string · 0..1
    pub name: Element<String>,
    /// `ResearchStudy.associatedParty.role` · CodeableConcept · 1..1
    pub role: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.associatedParty.period` · Period · 0..*
    pub period: Vec<Period>,
    /// `ResearchStudy.associatedParty.classifier` · CodeableConcept · 0..*
    pub classifier: Vec<CodeableConcept>,
    /// `ResearchStudy.associatedParty.party` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub party: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ResearchStudyAssociatedParty, RESEARCH_STUDY_ASSOCIATED_PARTY, [id, extension,
    modifier_extension, name, role, period, classifier, party]
);
/// The definition of `ResearchStudy.associatedParty`.
pub static RESEARCH_STUDY_ASSOCIATED_PARTY: TypeDef = TypeDef {
    name: "ResearchStudyAssociatedParty",
    path: "ResearchStudy.associatedParty",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("name", 0, 1, OF_STRING),
        one("role", 1, 1, OF_CODEABLE_CONCEPT),
        one("period", 0, 0, OF_PERIOD),
        one("classifier", 0, 0, OF_CODEABLE_CONCEPT),
        one("party", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
    ],
    keys: Lazy::new(),
};
/// `ResearchStudy.progressStatus`
pub struct ResearchStudyProgressStatus {
    /// `ResearchStudy.progressStatus.id` · string · 0..1
    pub id: Option<String>,
    /// `ResearchStudy.progressStatus.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ResearchStudy.progressStatus.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ResearchStudy.progressStatus.state` · CodeableConcept · 1..1
    pub state: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.progressStatus.actual` · boolean · 0..1
    pub actual: Element<bool>,
    /// `ResearchStudy.progressStatus.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ResearchStudyProgressStatus, RESEARCH_STUDY_PROGRESS_STATUS, [id, extension,
    modifier_extension, state, actual, period]
);
/// The definition of `ResearchStudy.progressStatus`.
pub static RESEARCH_STUDY_PROGRESS_STATUS: TypeDef = TypeDef {
    name: "ResearchStudyProgressStatus",
    path: "ResearchStudy.progressStatus",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("state", 1, 1, OF_CODEABLE_CONCEPT),
        one("actual", 0, 1, OF_BOOLEAN),
        one("period", 0, 1, OF_PERIOD),
    ],
    keys: Lazy::new(),
};
/// `ResearchStudy.recruitment`
pub struct ResearchStudyRecruitment {
    /// `ResearchStudy.recruitment.id` · string · 0..1
    pub id: Option<String>,
    /// `ResearchStudy.recruitment.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ResearchStudy.recruitment.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ResearchStudy.recruitment.targetNumber` · unsignedInt · 0..1
    pub target_number: Element<u32>,
    /// `ResearchStudy.recruitment.actualNumber` · unsignedInt · 0..1
    pub actual_number: Element<u32>,
    /// `ResearchStudy.recruitment.eligibility` · Reference to EvidenceVariable, Group · 0..1
    pub eligibility: Option<Box<Reference>>,
    /// `ResearchStudy.recruitment.actualGroup` · Reference to Group · 0..1
    pub actual_group: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ResearchStudyRecruitment, RESEARCH_STUDY_RECRUITMENT, [id, extension,
    modifier_extension, target_number, actual_number, eligibility, actual_group]
);
/// The definition of `ResearchStudy.recruitment`.
pub static RESEARCH_STUDY_RECRUITMENT: TypeDef = TypeDef {
    name: "ResearchStudyRecruitment",
    path: "ResearchStudy.recruitment",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("targetNumber", 0, 1, OF_UNSIGNED_INT),
        one("actualNumber", 0, 1, OF_UNSIGNED_INT),
        one("eligibility", 0, 1, OF_REFERENCE).to(&["EvidenceVariable", "Group"]),
        summary("actualGroup", 0, 1, OF_REFERENCE).to(&["Group"]),
    ],
    keys: Lazy::new(),
};
/// `ResearchStudy.comparisonGroup`
pub struct ResearchStudyComparisonGroup {
    /// `ResearchStudy.comparisonGroup.id` · string · 0..1
    pub id: Option<String>,
    /// `ResearchStudy.comparisonGroup.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ResearchStudy.comparisonGroup.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ResearchStudy.comparisonGroup.linkId` · id · 0..1
    pub link_id: Element<String>,
    /// `ResearchStudy.comparisonGroup.name` · string · 1..1
    pub name: Element<String>,
    /// `ResearchStudy.comparisonGroup.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.comparisonGroup.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ResearchStudy.comparisonGroup.intendedExposure` · Reference to EvidenceVariable · 0..*
    pub intended_exposure: Vec<Reference>,
    /// `ResearchStudy.comparisonGroup.observedGroup` · Reference to Group · 0..1
    pub observed_group: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ResearchStudyComparisonGroup, RESEARCH_STUDY_COMPARISON_GROUP, [id, extension,
    modifier_extension, link_id, name, type_, description, intended_exposure,
    observed_group]
);
/// The definition of `ResearchStudy.comparisonGroup`.
pub static RESEARCH_STUDY_COMPARISON_GROUP: TypeDef = TypeDef {
    name: "ResearchStudyComparisonGroup",
    path: "ResearchStudy.comparisonGroup",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("linkId", 0, 1, OF_ID),
        one("name", 1, 1, OF_STRING),
        HAS_TYPE,
        HAS_DESCRIPTION,
        one("intendedExposure", 0, 0, OF_REFERENCE).to(&["EvidenceVariable"]),
        one("observedGroup", 0, 1, OF_REFERENCE).to(&["Group"]),
    ],
    keys: Lazy::new(),
};
/// `ResearchStudy.objective`
pub struct ResearchStudyObjective {
    /// `ResearchStudy.objective.id` · string · 0..1
    pub id: Option<String>,
    /// `ResearchStudy.objective.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ResearchStudy.objective.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ResearchStudy.objective.name` · string · 0..1
    pub name: Element<String>,
    /// `ResearchStudy.objective.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.objective.description` · markdown · 0..1
    pub description: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ResearchStudyObjective, RESEARCH_STUDY_OBJECTIVE, [id, extension, modifier_extension,
    name, type_, description]
);
/// The definition of `ResearchStudy.objective`.
pub static RESEARCH_STUDY_OBJECTIVE: TypeDef = TypeDef {
    name: "ResearchStudyObjective",
    path: "ResearchStudy.objective",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("name", 0, 1, OF_STRING),
        HAS_TYPE,
        HAS_DESCRIPTION,
    ],
    keys: Lazy::new(),
};
/// `ResearchStudy.outcomeMeasure`
pub struct ResearchStudyOutcomeMeasure {
    /// `ResearchStudy.outcomeMeasure.id` · string · 0..1
    pub id: Option<String>,
    /// `ResearchStudy.outcomeMeasure.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ResearchStudy.outcomeMeasure.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ResearchStudy.outcomeMeasure.name` · string · 0..1
    pub name: Element<String>,
    /// `ResearchStudy.outcomeMeasure.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `ResearchStudy.outcomeMeasure.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ResearchStudy.outcomeMeasure.reference` · Reference to EvidenceVariable · 0..1
    pub reference: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ResearchStudyOutcomeMeasure, RESEARCH_STUDY_OUTCOME_MEASURE, [id, extension,
    modifier_extension, name, type_, description, reference]
);
/// The definition of `ResearchStudy.outcomeMeasure`.
pub static RESEARCH_STUDY_OUTCOME_MEASURE: TypeDef = TypeDef {
    name: "ResearchStudyOutcomeMeasure",
    path: "ResearchStudy.outcomeMeasure",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("name", 0, 1, OF_STRING),
        one("type", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_DESCRIPTION,
        one("reference", 0, 1, OF_REFERENCE).to(&["EvidenceVariable"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static RESEARCH_STUDY_LABEL_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    VALUE_COLUMN,
];
pub(crate) static RESEARCH_STUDY_ASSOCIATED_PARTY_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    column(".role", CODEABLE_CONCEPT_STRUCT),
    column(".period", PERIOD_LIST),
    column(".classifier", CODEABLE_CONCEPT_LIST),
    column(".party", REFERENCE_STRUCT_2),
];
pub(crate) static RESEARCH_STUDY_PROGRESS_STATUS_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".state", CODEABLE_CONCEPT_STRUCT),
    column(".actual", BOOLEAN),
    PERIOD_COLUMN,
];
pub(crate) static RESEARCH_STUDY_RECRUITMENT_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".targetNumber", INT32),
    column(".actualNumber", INT32),
    column(".eligibility", REFERENCE_STRUCT_2),
    column(".actualGroup", REFERENCE_STRUCT_2),
];
pub(crate) static RESEARCH_STUDY_COMPARISON_GROUP_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    LINK_ID_COLUMN,
    NAME_COLUMN,
    TYPE_COLUMN,
    DESCRIPTION_COLUMN,
    column(".intendedExposure", REFERENCE_LIST_2),
    column(".observedGroup", REFERENCE_STRUCT_2),
];
pub(crate) static RESEARCH_STUDY_OBJECTIVE_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    TYPE_COLUMN,
    DESCRIPTION_COLUMN,
];
pub(crate) static RESEARCH_STUDY_OUTCOME_MEASURE_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    column(".type", CODEABLE_CONCEPT_LIST),
    DESCRIPTION_COLUMN,
    column(".reference", REFERENCE_STRUCT_2),
];
/// The table `research_study`.
pub static RESEARCH_STUDY_TABLE: TableDef = TableDef {
    name: "research_study",
    doc: "One row for each ResearchStudy.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ResearchStudy.resourceType", TEXT),
        column("ResearchStudy.id", TEXT),
        column("ResearchStudy.meta", META_STRUCT),
        column("ResearchStudy.implicitRules", TEXT),
        column("ResearchStudy.language", TEXT),
        column("ResearchStudy.text", NARRATIVE_STRUCT),
        column("ResearchStudy.contained", TEXTS),
        column("ResearchStudy.extension", EXTENSION_TEXTS),
        column("ResearchStudy.modifierExtension", EXTENSION_TEXTS),
        column("ResearchStudy.url", TEXT),
        column("ResearchStudy.identifier", IDENTIFIER_LIST),
        column("ResearchStudy.version", TEXT),
        column("ResearchStudy.name", TEXT),
        column("ResearchStudy.title", TEXT),
        column("ResearchStudy.label", list(&within(&RESEARCH_STUDY_LABEL_COLUMNS))),
        column("ResearchStudy.protocol", REFERENCE_LIST_2),
        column("ResearchStudy.partOf", REFERENCE_LIST_2),
        column("ResearchStudy.relatedArtifact", RELATED_ARTIFACT_LIST),
        column("ResearchStudy.date", TEXT),
        derived("__date_start", TIMESTAMP, "ResearchStudy.date"),
        derived("__date_end", TIMESTAMP, "ResearchStudy.date"),
        column("ResearchStudy.status", TEXT),
        column("ResearchStudy.primaryPurposeType", CODEABLE_CONCEPT_STRUCT),
        column("ResearchStudy.phase", CODEABLE_CONCEPT_STRUCT),
        column("ResearchStudy.studyDesign", CODEABLE_CONCEPT_LIST),
        column("ResearchStudy.focus", CODEABLE_REFERENCE_LIST),
        column("ResearchStudy.condition", CODEABLE_CONCEPT_LIST),
        column("ResearchStudy.keyword", CODEABLE_CONCEPT_LIST),
        column("ResearchStudy.region", CODEABLE_CONCEPT_LIST),
        column("ResearchStudy.descriptionSummary", TEXT),
        column("ResearchStudy.description", TEXT),
        column("ResearchStudy.period", PERIOD_STRUCT),
        column("ResearchStudy.site", REFERENCE_LIST_2),
        column("ResearchStudy.note", ANNOTATION_LIST),
        column("ResearchStudy.classifier", CODEABLE_CONCEPT_LIST),
        column(
            "ResearchStudy.associatedParty",
            list(&within(&RESEARCH_STUDY_ASSOCIATED_PARTY_COLUMNS)),
        ),
        column(
            "ResearchStudy.progressStatus",
            list(&within(&RESEARCH_STUDY_PROGRESS_STATUS_COLUMNS)),
        ),
        column("ResearchStudy.whyStopped", CODEABLE_CONCEPT_STRUCT),
        column("ResearchStudy.recruitment", within(&RESEARCH_STUDY_RECRUITMENT_COLUMNS)),
        column(
            "ResearchStudy.comparisonGroup",
            list(&within(&RESEARCH_STUDY_COMPARISON_GROUP_COLUMNS)),
        ),
        column(
            "ResearchStudy.objective",
            list(&within(&RESEARCH_STUDY_OBJECTIVE_COLUMNS)),
        ),
        column(
            "ResearchStudy.outcomeMeasure",
            list(&within(&RESEARCH_STUDY_OUTCOME_MEASURE_COLUMNS)),
        ),
        column("ResearchStudy.result", REFERENCE_LIST_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "ResearchStudy.meta.lastUpdated"),
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
