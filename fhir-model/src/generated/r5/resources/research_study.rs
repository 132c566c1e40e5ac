// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{PUBLICATION_STATUS, PublicationStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS,
    CodeableConcept, CodeableReference, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, RELATED_ARTIFACT, RELATED_ARTIFACT_COLUMNS, Reference,
    RelatedArtifact,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("url", 0, 1, OF_URI),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        one("version", 0, 1, OF_STRING),
        one("name", 0, 1, OF_STRING),
        summary("title", 0, 1, OF_STRING),
        one("label", 0, 0, of(&RESEARCH_STUDY_LABEL)),
        summary("protocol", 0, 0, of(&REFERENCE)).to(&["PlanDefinition"]),
        summary("partOf", 0, 0, of(&REFERENCE)).to(&["ResearchStudy"]),
        one("relatedArtifact", 0, 0, of(&RELATED_ARTIFACT)),
        one("date", 0, 1, OF_DATE_TIME),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("primaryPurposeType", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("phase", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("studyDesign", 0, 0, of(&CODEABLE_CONCEPT)),
        one("focus", 0, 0, of(&CODEABLE_REFERENCE))
            .to(
                &[
                    "EvidenceVariable",
                    "Medication",
                    "MedicinalProductDefinition",
                    "SubstanceDefinition",
                ],
            ),
        summary("condition", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("keyword", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("region", 0, 0, of(&CODEABLE_CONCEPT)),
        one("descriptionSummary", 0, 1, OF_MARKDOWN),
        one("description", 0, 1, OF_MARKDOWN),
        summary("period", 0, 1, of(&PERIOD)),
        summary("site", 0, 0, of(&REFERENCE))
            .to(&["Location", "Organization", "ResearchStudy"]),
        one("note", 0, 0, of(&ANNOTATION)),
        one("classifier", 0, 0, of(&CODEABLE_CONCEPT)),
        one("associatedParty", 0, 0, of(&RESEARCH_STUDY_ASSOCIATED_PARTY)),
        one("progressStatus", 0, 0, of(&RESEARCH_STUDY_PROGRESS_STATUS)),
        summary("whyStopped", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("recruitment", 0, 1, of(&RESEARCH_STUDY_RECRUITMENT)),
        one("comparisonGroup", 0, 0, of(&RESEARCH_STUDY_COMPARISON_GROUP)),
        one("objective", 0, 0, of(&RESEARCH_STUDY_OBJECTIVE)),
        one("outcomeMeasure", 0, 0, of(&RESEARCH_STUDY_OUTCOME_MEASURE)),
        summary("result", 0, 0, of(&REFERENCE))
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("name", 0, 1, OF_STRING),
        one("role", 1, 1, of(&CODEABLE_CONCEPT)),
        one("period", 0, 0, of(&PERIOD)),
        one("classifier", 0, 0, of(&CODEABLE_CONCEPT)),
        one("party", 0, 1, of(&REFERENCE))
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("state", 1, 1, of(&CODEABLE_CONCEPT)),
        one("actual", 0, 1, OF_BOOLEAN),
        one("period", 0, 1, of(&PERIOD)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("targetNumber", 0, 1, OF_UNSIGNED_INT),
        one("actualNumber", 0, 1, OF_UNSIGNED_INT),
        one("eligibility", 0, 1, of(&REFERENCE)).to(&["EvidenceVariable", "Group"]),
        summary("actualGroup", 0, 1, of(&REFERENCE)).to(&["Group"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("linkId", 0, 1, OF_ID),
        one("name", 1, 1, OF_STRING),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("description", 0, 1, OF_MARKDOWN),
        one("intendedExposure", 0, 0, of(&REFERENCE)).to(&["EvidenceVariable"]),
        one("observedGroup", 0, 1, of(&REFERENCE)).to(&["Group"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("name", 0, 1, OF_STRING),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("description", 0, 1, OF_MARKDOWN),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("name", 0, 1, OF_STRING),
        one("type", 0, 0, of(&CODEABLE_CONCEPT)),
        one("description", 0, 1, OF_MARKDOWN),
        one("reference", 0, 1, of(&REFERENCE)).to(&["EvidenceVariable"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static RESEARCH_STUDY_LABEL_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("value", TEXT, ".value"),
];
pub(crate) static RESEARCH_STUDY_ASSOCIATED_PARTY_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("name", TEXT, ".name"),
    column("role", within(&CODEABLE_CONCEPT_COLUMNS), ".role"),
    column("period", list(&within(&PERIOD_COLUMNS)), ".period"),
    column("classifier", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".classifier"),
    column("party", within(&REFERENCE_COLUMNS_2), ".party"),
];
pub(crate) static RESEARCH_STUDY_PROGRESS_STATUS_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("state", within(&CODEABLE_CONCEPT_COLUMNS), ".state"),
    column("actual", BOOLEAN, ".actual"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
];
pub(crate) static RESEARCH_STUDY_RECRUITMENT_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("targetNumber", INT32, ".targetNumber"),
    column("actualNumber", INT32, ".actualNumber"),
    column("eligibility", within(&REFERENCE_COLUMNS_2), ".eligibility"),
    column("actualGroup", within(&REFERENCE_COLUMNS_2), ".actualGroup"),
];
pub(crate) static RESEARCH_STUDY_COMPARISON_GROUP_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("linkId", TEXT, ".linkId"),
    column("name", TEXT, ".name"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("description", TEXT, ".description"),
    column("intendedExposure", list(&within(&REFERENCE_COLUMNS_2)), ".intendedExposure"),
    column("observedGroup", within(&REFERENCE_COLUMNS_2), ".observedGroup"),
];
pub(crate) static RESEARCH_STUDY_OBJECTIVE_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("name", TEXT, ".name"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("description", TEXT, ".description"),
];
pub(crate) static RESEARCH_STUDY_OUTCOME_MEASURE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("name", TEXT, ".name"),
    column("type", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".type"),
    column("description", TEXT, ".description"),
    column("reference", within(&REFERENCE_COLUMNS_2), ".reference"),
];
/// The table `research_study`.
pub static RESEARCH_STUDY_TABLE: TableDef = TableDef {
    name: "research_study",
    doc: "One row for each ResearchStudy.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ResearchStudy.resourceType"),
        column("id", TEXT, "ResearchStudy.id"),
        column("meta", within(&META_COLUMNS), "ResearchStudy.meta"),
        column("implicitRules", TEXT, "ResearchStudy.implicitRules"),
        column("language", TEXT, "ResearchStudy.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ResearchStudy.text"),
        column("contained", TEXTS, "ResearchStudy.contained"),
        column("extension", EXTENSION_TEXTS, "ResearchStudy.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "ResearchStudy.modifierExtension"),
        column("url", TEXT, "ResearchStudy.url"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ResearchStudy.identifier",
        ),
        column("version", TEXT, "ResearchStudy.version"),
        column("name", TEXT, "ResearchStudy.name"),
        column("title", TEXT, "ResearchStudy.title"),
        column(
            "label",
            list(&within(&RESEARCH_STUDY_LABEL_COLUMNS)),
            "ResearchStudy.label",
        ),
        column(
            "protocol",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ResearchStudy.protocol",
        ),
        column("partOf", list(&within(&REFERENCE_COLUMNS_2)), "ResearchStudy.partOf"),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "ResearchStudy.relatedArtifact",
        ),
        column("date", TEXT, "ResearchStudy.date"),
        column("__date_start", TIMESTAMP, "ResearchStudy.date"),
        column("__date_end", TIMESTAMP, "ResearchStudy.date"),
        column("status", TEXT, "ResearchStudy.status"),
        column(
            "primaryPurposeType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ResearchStudy.primaryPurposeType",
        ),
        column("phase", within(&CODEABLE_CONCEPT_COLUMNS), "ResearchStudy.phase"),
        column(
            "studyDesign",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ResearchStudy.studyDesign",
        ),
        column(
            "focus",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "ResearchStudy.focus",
        ),
        column(
            "condition",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ResearchStudy.condition",
        ),
        column(
            "keyword",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ResearchStudy.keyword",
        ),
        column(
            "region",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ResearchStudy.region",
        ),
        column("descriptionSummary", TEXT, "ResearchStudy.descriptionSummary"),
        column("description", TEXT, "ResearchStudy.description"),
        column("period", within(&PERIOD_COLUMNS), "ResearchStudy.period"),
        column("site", list(&within(&REFERENCE_COLUMNS_2)), "ResearchStudy.site"),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "ResearchStudy.note"),
        column(
            "classifier",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ResearchStudy.classifier",
        ),
        column(
            "associatedParty",
            list(&within(&RESEARCH_STUDY_ASSOCIATED_PARTY_COLUMNS)),
            "ResearchStudy.associatedParty",
        ),
        column(
            "progressStatus",
            list(&within(&RESEARCH_STUDY_PROGRESS_STATUS_COLUMNS)),
            "ResearchStudy.progressStatus",
        ),
        column(
            "whyStopped",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ResearchStudy.whyStopped",
        ),
        column(
            "recruitment",
            within(&RESEARCH_STUDY_RECRUITMENT_COLUMNS),
            "ResearchStudy.recruitment",
        ),
        column(
            "comparisonGroup",
            list(&within(&RESEARCH_STUDY_COMPARISON_GROUP_COLUMNS)),
            "ResearchStudy.comparisonGroup",
        ),
        column(
            "objective",
            list(&within(&RESEARCH_STUDY_OBJECTIVE_COLUMNS)),
            "ResearchStudy.objective",
        ),
        column(
            "outcomeMeasure",
            list(&within(&RESEARCH_STUDY_OUTCOME_MEASURE_COLUMNS)),
            "ResearchStudy.outcomeMeasure",
        ),
        column("result", list(&within(&REFERENCE_COLUMNS_2)), "ResearchStudy.result"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "ResearchStudy.meta.lastUpdated"),
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
