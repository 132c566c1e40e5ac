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
#[derive(Default)]
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
    ResearchStudy, RESEARCH_STUDY, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => title, 10 => protocol, 11 => part_of, 12 => status, 13 =>
    primary_purpose_type, 14 => phase, 15 => category, 16 => focus, 17 => condition, 18
    => contact, 19 => related_artifact, 20 => keyword, 21 => location, 22 => description,
    23 => enrollment, 24 => period, 25 => sponsor, 26 => principal_investigator, 27 =>
    site, 28 => reason_stopped, 29 => note, 30 => arm, 31 => objective]
);
/// The definition of `ResearchStudy`.
pub static RESEARCH_STUDY: TypeDef = TypeDef {
    name: "ResearchStudy",
    path: "ResearchStudy",
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
        one("title", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("protocol", 0, 0, Ty::Type(&REFERENCE)).to(&["PlanDefinition"]).summary(),
        one("partOf", 0, 0, Ty::Type(&REFERENCE)).to(&["ResearchStudy"]).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&RESEARCH_STUDY_STATUS)
            .summary()
            .modifier(),
        one("primaryPurposeType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("phase", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("category", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("focus", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("condition", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("contact", 0, 0, Ty::Type(&CONTACT_DETAIL)).summary(),
        one("relatedArtifact", 0, 0, Ty::Type(&RELATED_ARTIFACT)),
        one("keyword", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("location", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("enrollment", 0, 0, Ty::Type(&REFERENCE)).to(&["Group"]).summary(),
        one("period", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("sponsor", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("principalInvestigator", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Practitioner", "PractitionerRole"])
            .summary(),
        one("site", 0, 0, Ty::Type(&REFERENCE)).to(&["Location"]).summary(),
        one("reasonStopped", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
        one("arm", 0, 0, Ty::Type(&RESEARCH_STUDY_ARM)),
        one("objective", 0, 0, Ty::Type(&RESEARCH_STUDY_OBJECTIVE)),
    ],
    keys: Lazy::new(),
};
/// `ResearchStudy.arm`
#[derive(Default)]
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
    ResearchStudyArm, RESEARCH_STUDY_ARM, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => name, 4 => type_, 5 => description]
);
/// The definition of `ResearchStudy.arm`.
pub static RESEARCH_STUDY_ARM: TypeDef = TypeDef {
    name: "ResearchStudyArm",
    path: "ResearchStudy.arm",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("name", 1, 1, Ty::Primitive(Primitive::String)),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("description", 0, 1, Ty::Primitive(Primitive::String)),
    ],
    keys: Lazy::new(),
};
/// `ResearchStudy.objective`
#[derive(Default)]
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
    ResearchStudyObjective, RESEARCH_STUDY_OBJECTIVE, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => name, 4 => type_]
);
/// The definition of `ResearchStudy.objective`.
pub static RESEARCH_STUDY_OBJECTIVE: TypeDef = TypeDef {
    name: "ResearchStudyObjective",
    path: "ResearchStudy.objective",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static RESEARCH_STUDY_ARM_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("name", TEXT, ".name", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("description", TEXT, ".description", ""),
];
pub(crate) static RESEARCH_STUDY_OBJECTIVE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("name", TEXT, ".name", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
];
/// The table `research_study`.
pub static RESEARCH_STUDY_TABLE: TableDef = TableDef {
    name: "research_study",
    doc: "One row for each ResearchStudy.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ResearchStudy.resourceType", ""),
        column("id", TEXT, "ResearchStudy.id", ""),
        column("meta", within(&META_COLUMNS), "ResearchStudy.meta", ""),
        column("implicitRules", TEXT, "ResearchStudy.implicitRules", ""),
        column("language", TEXT, "ResearchStudy.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "ResearchStudy.text", ""),
        column("contained", list(&TEXT), "ResearchStudy.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "ResearchStudy.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "ResearchStudy.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ResearchStudy.identifier",
            "",
        ),
        column("title", TEXT, "ResearchStudy.title", ""),
        column(
            "protocol",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ResearchStudy.protocol",
            "",
        ),
        column(
            "partOf",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ResearchStudy.partOf",
            "",
        ),
        column("status", TEXT, "ResearchStudy.status", ""),
        column(
            "primaryPurposeType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ResearchStudy.primaryPurposeType",
            "",
        ),
        column("phase", within(&CODEABLE_CONCEPT_COLUMNS), "ResearchStudy.phase", ""),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ResearchStudy.category",
            "",
        ),
        column(
            "focus",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ResearchStudy.focus",
            "",
        ),
        column(
            "condition",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ResearchStudy.condition",
            "",
        ),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ResearchStudy.contact",
            "",
        ),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "ResearchStudy.relatedArtifact",
            "",
        ),
        column(
            "keyword",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ResearchStudy.keyword",
            "",
        ),
        column(
            "location",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ResearchStudy.location",
            "",
        ),
        column("description", TEXT, "ResearchStudy.description", ""),
        column(
            "enrollment",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ResearchStudy.enrollment",
            "",
        ),
        column("period", within(&PERIOD_COLUMNS), "ResearchStudy.period", ""),
        column("sponsor", within(&REFERENCE_COLUMNS_2), "ResearchStudy.sponsor", ""),
        column(
            "principalInvestigator",
            within(&REFERENCE_COLUMNS_2),
            "ResearchStudy.principalInvestigator",
            "",
        ),
        column("site", list(&within(&REFERENCE_COLUMNS_2)), "ResearchStudy.site", ""),
        column(
            "reasonStopped",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ResearchStudy.reasonStopped",
            "",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "ResearchStudy.note", ""),
        column(
            "arm",
            list(&within(&RESEARCH_STUDY_ARM_COLUMNS)),
            "ResearchStudy.arm",
            "",
        ),
        column(
            "objective",
            list(&within(&RESEARCH_STUDY_OBJECTIVE_COLUMNS)),
            "ResearchStudy.objective",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "ResearchStudy.meta.lastUpdated",
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
