// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{RESEARCH_STUDY_STATUS, ResearchStudyStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS, CodeableConcept,
    ContactDetail, EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS,
    Identifier, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
    PERIOD, PERIOD_COLUMNS, Period, REFERENCE, REFERENCE_COLUMNS_2, RELATED_ARTIFACT,
    RELATED_ARTIFACT_COLUMNS, Reference, RelatedArtifact,
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("title", 0, 1, OF_STRING),
        summary("protocol", 0, 0, of(&REFERENCE)).to(&["PlanDefinition"]),
        summary("partOf", 0, 0, of(&REFERENCE)).to(&["ResearchStudy"]),
        summary("status", 1, 1, OF_CODE).codes(&RESEARCH_STUDY_STATUS).modifier(),
        summary("primaryPurposeType", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("phase", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("focus", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("condition", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        one("relatedArtifact", 0, 0, of(&RELATED_ARTIFACT)),
        summary("keyword", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("location", 0, 0, of(&CODEABLE_CONCEPT)),
        one("description", 0, 1, OF_MARKDOWN),
        summary("enrollment", 0, 0, of(&REFERENCE)).to(&["Group"]),
        summary("period", 0, 1, of(&PERIOD)),
        summary("sponsor", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        summary("principalInvestigator", 0, 1, of(&REFERENCE))
            .to(&["Practitioner", "PractitionerRole"]),
        summary("site", 0, 0, of(&REFERENCE)).to(&["Location"]),
        summary("reasonStopped", 0, 1, of(&CODEABLE_CONCEPT)),
        one("note", 0, 0, of(&ANNOTATION)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("name", 1, 1, OF_STRING),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("description", 0, 1, OF_STRING),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("name", 0, 1, OF_STRING),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static RESEARCH_STUDY_ARM_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("name", TEXT, ".name"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("description", TEXT, ".description"),
];
pub(crate) static RESEARCH_STUDY_OBJECTIVE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("name", TEXT, ".name"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
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
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ResearchStudy.identifier",
        ),
        column("title", TEXT, "ResearchStudy.title"),
        column(
            "protocol",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ResearchStudy.protocol",
        ),
        column("partOf", list(&within(&REFERENCE_COLUMNS_2)), "ResearchStudy.partOf"),
        column("status", TEXT, "ResearchStudy.status"),
        column(
            "primaryPurposeType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ResearchStudy.primaryPurposeType",
        ),
        column("phase", within(&CODEABLE_CONCEPT_COLUMNS), "ResearchStudy.phase"),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ResearchStudy.category",
        ),
        column("focus", list(&within(&CODEABLE_CONCEPT_COLUMNS)), "ResearchStudy.focus"),
        column(
            "condition",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ResearchStudy.condition",
        ),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ResearchStudy.contact",
        ),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "ResearchStudy.relatedArtifact",
        ),
        column(
            "keyword",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ResearchStudy.keyword",
        ),
        column(
            "location",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ResearchStudy.location",
        ),
        column("description", TEXT, "ResearchStudy.description"),
        column(
            "enrollment",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ResearchStudy.enrollment",
        ),
        column("period", within(&PERIOD_COLUMNS), "ResearchStudy.period"),
        column("sponsor", within(&REFERENCE_COLUMNS_2), "ResearchStudy.sponsor"),
        column(
            "principalInvestigator",
            within(&REFERENCE_COLUMNS_2),
            "ResearchStudy.principalInvestigator",
        ),
        column("site", list(&within(&REFERENCE_COLUMNS_2)), "ResearchStudy.site"),
        column(
            "reasonStopped",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ResearchStudy.reasonStopped",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "ResearchStudy.note"),
        column("arm", list(&within(&RESEARCH_STUDY_ARM_COLUMNS)), "ResearchStudy.arm"),
        column(
            "objective",
            list(&within(&RESEARCH_STUDY_OBJECTIVE_COLUMNS)),
            "ResearchStudy.objective",
        ),
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
