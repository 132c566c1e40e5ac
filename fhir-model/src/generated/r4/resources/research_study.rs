// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{RESEARCH_STUDY_STATUS, ResearchStudyStatus};
use super::super::datatypes::{
    Annotation, CodeableConcept, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, Period, Reference, RelatedArtifact,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CONTACT_DETAIL_LIST,
    DESCRIPTION_COLUMN, EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED, HAS_DESCRIPTION,
    HAS_DESCRIPTION_3, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_NOTE, HAS_TEXT, HAS_TITLE, HAS_TYPE, IDENTIFIER_LIST,
    ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NAME_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_PERIOD, OF_REFERENCE, OF_RELATED_ARTIFACT, PERIOD_STRUCT,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2, RELATED_ARTIFACT_LIST, TYPE_COLUMN,
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
    /// `ResearchStudy.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ResearchStudy.title` · string · 0..1
    pub title: Element<String>,
    /// `ResearchStudy.protocol` · Reference to PlanDefinition · 0..*
    pub protocol: Vec<Reference>,
    /// `ResearchStudy.partOf` · Reference to ResearchStudy · 0..*
    pub part_of: Vec<Reference>,
    /// `ResearchStudy.status` · code · 1..1
    pub status: Element<ResearchStudyStatus>,
    /// `ResearchStudy.primaryPurposeType` · CodeableConcept · 0..1
    pub primary_purpose_type: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.phase` · CodeableConcept · 0..1
    pub phase: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `ResearchStudy.focus` · CodeableConcept · 0..*
    pub focus: Vec<CodeableConcept>,
    /// `ResearchStudy.condition` · CodeableConcept · 0..*
    pub condition: Vec<CodeableConcept>,
    /// `ResearchStudy.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `ResearchStudy.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `ResearchStudy.keyword` · CodeableConcept · 0..*
    pub keyword: Vec<CodeableConcept>,
    /// `ResearchStudy.location` · CodeableConcept · 0..*
    pub location: Vec<CodeableConcept>,
    /// `ResearchStudy.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ResearchStudy.enrollment` · Reference to Group · 0..*
    pub enrollment: Vec<Reference>,
    /// `ResearchStudy.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `ResearchStudy.sponsor` · Reference to Organization · 0..1
    pub sponsor: Option<Box<Reference>>,
    /// `ResearchStudy.principalInvestigator` · Reference to Practitioner, PractitionerRole · 0..1
    pub principal_investigator: Option<Box<Reference>>,
    /// `ResearchStudy.site` · Reference to Location · 0..*
    pub site: Vec<Reference>,
    /// `ResearchStudy.reasonStopped` · CodeableConcept · 0..1
    pub reason_stopped: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `ResearchStudy.arm` · ResearchStudyArm · 0..*
    pub arm: Vec<ResearchStudyArm>,
    /// `ResearchStudy.objective` · ResearchStudyObjective · 0..*
    pub objective: Vec<ResearchStudyObjective>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ResearchStudy, RESEARCH_STUDY, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, title, protocol, part_of, status,
    primary_purpose_type, phase, category, focus, condition, contact, related_artifact,
    keyword, location, description, enrollment, period, sponsor, principal_investigator,
    site, reason_stopped, note, arm, objective]
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
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER,
        HAS_TITLE,
        summary("protocol", 0, 0, OF_REFERENCE).to(&["PlanDefinition"]),
        summary("partOf", 0, 0, OF_REFERENCE).to(&["ResearchStudy"]),
        summary("status", 1, 1, OF_CODE).codes(&RESEARCH_STUDY_STATUS).modifier(),
        summary("primaryPurposeType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("phase", 0, 1, OF_CODEABLE_CONCEPT),
        summary("category", 0, 0, OF_CODEABLE_CONCEPT),
        summary("focus", 0, 0, OF_CODEABLE_CONCEPT),
        summary("condition", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_CONTACT,
        one("relatedArtifact", 0, 0, OF_RELATED_ARTIFACT),
        summary("keyword", 0, 0, OF_CODEABLE_CONCEPT),
        summary("location", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_DESCRIPTION_3,
        summary("enrollment", 0, 0, OF_REFERENCE).to(&["Group"]),
        summary("period", 0, 1, OF_PERIOD),
        summary("sponsor", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("principalInvestigator", 0, 1, OF_REFERENCE)
            .to(&["Practitioner", "PractitionerRole"]),
        summary("site", 0, 0, OF_REFERENCE).to(&["Location"]),
        summary("reasonStopped", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_NOTE,
        one("arm", 0, 0, of(&RESEARCH_STUDY_ARM)),
        one("objective", 0, 0, of(&RESEARCH_STUDY_OBJECTIVE)),
    ],
    keys: Lazy::new(),
};
/// `ResearchStudy.arm`
pub struct ResearchStudyArm {
    /// `ResearchStudy.arm.id` · string · 0..1
    pub id: Option<String>,
    /// `ResearchStudy.arm.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ResearchStudy.arm.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ResearchStudy.arm.name` · string · 1..1
    pub name: Element<String>,
    /// `ResearchStudy.arm.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `ResearchStudy.arm.description` · string · 0..1
    pub description: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ResearchStudyArm, RESEARCH_STUDY_ARM, [id, extension, modifier_extension, name,
    type_, description]
);
/// The definition of `ResearchStudy.arm`.
pub static RESEARCH_STUDY_ARM: TypeDef = TypeDef {
    name: "ResearchStudyArm",
    path: "ResearchStudy.arm",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("name", 1, 1, OF_STRING),
        HAS_TYPE,
        HAS_DESCRIPTION,
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
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ResearchStudyObjective, RESEARCH_STUDY_OBJECTIVE, [id, extension, modifier_extension,
    name, type_]
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
    ],
    keys: Lazy::new(),
};
pub(crate) static RESEARCH_STUDY_ARM_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    TYPE_COLUMN,
    DESCRIPTION_COLUMN,
];
pub(crate) static RESEARCH_STUDY_OBJECTIVE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    TYPE_COLUMN,
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
        column("ResearchStudy.identifier", IDENTIFIER_LIST),
        column("ResearchStudy.title", TEXT),
        column("ResearchStudy.protocol", REFERENCE_LIST_2),
        column("ResearchStudy.partOf", REFERENCE_LIST_2),
        column("ResearchStudy.status", TEXT),
        column("ResearchStudy.primaryPurposeType", CODEABLE_CONCEPT_STRUCT),
        column("ResearchStudy.phase", CODEABLE_CONCEPT_STRUCT),
        column("ResearchStudy.category", CODEABLE_CONCEPT_LIST),
        column("ResearchStudy.focus", CODEABLE_CONCEPT_LIST),
        column("ResearchStudy.condition", CODEABLE_CONCEPT_LIST),
        column("ResearchStudy.contact", CONTACT_DETAIL_LIST),
        column("ResearchStudy.relatedArtifact", RELATED_ARTIFACT_LIST),
        column("ResearchStudy.keyword", CODEABLE_CONCEPT_LIST),
        column("ResearchStudy.location", CODEABLE_CONCEPT_LIST),
        column("ResearchStudy.description", TEXT),
        column("ResearchStudy.enrollment", REFERENCE_LIST_2),
        column("ResearchStudy.period", PERIOD_STRUCT),
        column("ResearchStudy.sponsor", REFERENCE_STRUCT_2),
        column("ResearchStudy.principalInvestigator", REFERENCE_STRUCT_2),
        column("ResearchStudy.site", REFERENCE_LIST_2),
        column("ResearchStudy.reasonStopped", CODEABLE_CONCEPT_STRUCT),
        column("ResearchStudy.note", ANNOTATION_LIST),
        column("ResearchStudy.arm", list(&within(&RESEARCH_STUDY_ARM_COLUMNS))),
        column(
            "ResearchStudy.objective",
            list(&within(&RESEARCH_STUDY_OBJECTIVE_COLUMNS)),
        ),
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
