// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{MEASURE_IMPROVEMENT_NOTATION, PublicationStatus};
use super::super::datatypes::{
    CodeableConcept, ContactDetail, Element, Expression, Extension, Identifier, Meta,
    Narrative, Period, Reference, RelatedArtifact, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2, CONTACT_DETAIL_LIST,
    DESCRIPTION_COLUMN, EXPRESSION_STRUCT, EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED,
    HAS_COPYRIGHT, HAS_DATE, HAS_DESCRIPTION, HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_PUBLISHER,
    HAS_PURPOSE, HAS_STATUS, HAS_TEXT, HAS_TITLE, HAS_URL, HAS_USE_CONTEXT, HAS_VERSION,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_CONTACT_DETAIL, OF_EXPRESSION, OF_PERIOD, OF_REFERENCE,
    OF_RELATED_ARTIFACT, PERIOD_STRUCT, REFERENCE_STRUCT_2, RELATED_ARTIFACT_LIST,
    USAGE_CONTEXT_LIST,
};
use crate::shorthand::*;
/// `Measure`
pub struct Measure {
    /// `Measure.id` · id · 0..1
    pub id: Element<String>,
    /// `Measure.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Measure.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Measure.language` · code · 0..1
    pub language: Element<String>,
    /// `Measure.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Measure.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Measure.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Measure.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Measure.url` · uri · 0..1
    pub url: Element<String>,
    /// `Measure.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Measure.version` · string · 0..1
    pub version: Element<String>,
    /// `Measure.name` · string · 0..1
    pub name: Element<String>,
    /// `Measure.title` · string · 0..1
    pub title: Element<String>,
    /// `Measure.subtitle` · string · 0..1
    pub subtitle: Element<String>,
    /// `Measure.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `Measure.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `Measure.subject[x]` · CodeableConcept, Reference to Group · 0..1
    pub subject: Option<MeasureSubject>,
    /// `Measure.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `Measure.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `Measure.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `Measure.description` · markdown · 0..1
    pub description: Element<String>,
    /// `Measure.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `Measure.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `Measure.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `Measure.usage` · string · 0..1
    pub usage: Element<String>,
    /// `Measure.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `Measure.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `Measure.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `Measure.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `Measure.topic` · CodeableConcept · 0..*
    pub topic: Vec<CodeableConcept>,
    /// `Measure.author` · ContactDetail · 0..*
    pub author: Vec<ContactDetail>,
    /// `Measure.editor` · ContactDetail · 0..*
    pub editor: Vec<ContactDetail>,
    /// `Measure.reviewer` · ContactDetail · 0..*
    pub reviewer: Vec<ContactDetail>,
    /// `Measure.endorser` · ContactDetail · 0..*
    pub endorser: Vec<ContactDetail>,
    /// `Measure.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `Measure.library` · canonical to Library · 0..*
    pub library: Vec<Element<String>>,
    /// `Measure.disclaimer` · markdown · 0..1
    pub disclaimer: Element<String>,
    /// `Measure.scoring` · CodeableConcept · 0..1
    pub scoring: Option<Box<CodeableConcept>>,
    /// `Measure.compositeScoring` · CodeableConcept · 0..1
    pub composite_scoring: Option<Box<CodeableConcept>>,
    /// `Measure.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `Measure.riskAdjustment` · string · 0..1
    pub risk_adjustment: Element<String>,
    /// `Measure.rateAggregation` · string · 0..1
    pub rate_aggregation: Element<String>,
    /// `Measure.rationale` · markdown · 0..1
    pub rationale: Element<String>,
    /// `Measure.clinicalRecommendationStatement` · markdown · 0..1
    pub clinical_recommendation_statement: Element<String>,
    /// `Measure.improvementNotation` · CodeableConcept · 0..1
    pub improvement_notation: Option<Box<CodeableConcept>>,
    /// `Measure.definition` · markdown · 0..*
    pub definition: Vec<Element<String>>,
    /// `Measure.guidance` · markdown · 0..1
    pub guidance: Element<String>,
    /// `Measure.group` · MeasureGroup · 0..*
    pub group: Vec<MeasureGroup>,
    /// `Measure.supplementalData` · MeasureSupplementalData · 0..*
    pub supplemental_data: Vec<MeasureSupplementalData>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Measure, MEASURE, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, url, identifier, version, name, title, subtitle, status,
    experimental, subject, date, publisher, contact, description, use_context,
    jurisdiction, purpose, usage, copyright, approval_date, last_review_date,
    effective_period, topic, author, editor, reviewer, endorser, related_artifact,
    library, disclaimer, scoring, composite_scoring, type_, risk_adjustment,
    rate_aggregation, rationale, clinical_recommendation_statement, improvement_notation,
    definition, guidance, group, supplemental_data]
);
choice!(
    #[doc = " `Measure.subject[x]`"] MeasureSubject, [CodeableConcept(Box <
    CodeableConcept >), Reference(Box < Reference >)]
);
/// The definition of `Measure`.
pub static MEASURE: TypeDef = TypeDef {
    name: "Measure",
    path: "Measure",
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
        HAS_URL,
        HAS_IDENTIFIER,
        HAS_VERSION,
        HAS_NAME,
        HAS_TITLE,
        one("subtitle", 0, 1, OF_STRING),
        HAS_STATUS,
        HAS_EXPERIMENTAL,
        choice(
                "subject",
                0,
                1,
                &[
                    alternative("subjectCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("subjectReference", OF_REFERENCE),
                ],
            )
            .to(&["Group"]),
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        summary("description", 0, 1, OF_MARKDOWN),
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        HAS_PURPOSE,
        one("usage", 0, 1, OF_STRING),
        HAS_COPYRIGHT,
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        summary("effectivePeriod", 0, 1, OF_PERIOD),
        one("topic", 0, 0, OF_CODEABLE_CONCEPT),
        one("author", 0, 0, OF_CONTACT_DETAIL),
        one("editor", 0, 0, OF_CONTACT_DETAIL),
        one("reviewer", 0, 0, OF_CONTACT_DETAIL),
        one("endorser", 0, 0, OF_CONTACT_DETAIL),
        one("relatedArtifact", 0, 0, OF_RELATED_ARTIFACT),
        one("library", 0, 0, OF_CANONICAL).to(&["Library"]),
        summary("disclaimer", 0, 1, OF_MARKDOWN),
        summary("scoring", 0, 1, OF_CODEABLE_CONCEPT),
        summary("compositeScoring", 0, 1, OF_CODEABLE_CONCEPT),
        summary("type", 0, 0, OF_CODEABLE_CONCEPT),
        summary("riskAdjustment", 0, 1, OF_STRING),
        summary("rateAggregation", 0, 1, OF_STRING),
        summary("rationale", 0, 1, OF_MARKDOWN),
        summary("clinicalRecommendationStatement", 0, 1, OF_MARKDOWN),
        summary("improvementNotation", 0, 1, OF_CODEABLE_CONCEPT)
            .codes(&MEASURE_IMPROVEMENT_NOTATION),
        summary("definition", 0, 0, OF_MARKDOWN),
        summary("guidance", 0, 1, OF_MARKDOWN),
        one("group", 0, 0, of(&MEASURE_GROUP)),
        one("supplementalData", 0, 0, of(&MEASURE_SUPPLEMENTAL_DATA)),
    ],
    keys: Lazy::new(),
};
/// `Measure.group`
pub struct MeasureGroup {
    /// `Measure.group.id` · string · 0..1
    pub id: Option<String>,
    /// `Measure.group.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Measure.group.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Measure.group.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Measure.group.description` · string · 0..1
    pub description: Element<String>,
    /// `Measure.group.population` · MeasureGroupPopulation · 0..*
    pub population: Vec<MeasureGroupPopulation>,
    /// `Measure.group.stratifier` · MeasureGroupStratifier · 0..*
    pub stratifier: Vec<MeasureGroupStratifier>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureGroup, MEASURE_GROUP, [id, extension, modifier_extension, code, description,
    population, stratifier]
);
/// The definition of `Measure.group`.
pub static MEASURE_GROUP: TypeDef = TypeDef {
    name: "MeasureGroup",
    path: "Measure.group",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_DESCRIPTION,
        one("population", 0, 0, of(&MEASURE_GROUP_POPULATION)),
        one("stratifier", 0, 0, of(&MEASURE_GROUP_STRATIFIER)),
    ],
    keys: Lazy::new(),
};
/// `Measure.group.population`
pub struct MeasureGroupPopulation {
    /// `Measure.group.population.id` · string · 0..1
    pub id: Option<String>,
    /// `Measure.group.population.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Measure.group.population.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Measure.group.population.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Measure.group.population.description` · string · 0..1
    pub description: Element<String>,
    /// `Measure.group.population.criteria` · Expression · 1..1
    pub criteria: Option<Box<Expression>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureGroupPopulation, MEASURE_GROUP_POPULATION, [id, extension, modifier_extension,
    code, description, criteria]
);
/// The definition of `Measure.group.population`.
pub static MEASURE_GROUP_POPULATION: TypeDef = TypeDef {
    name: "MeasureGroupPopulation",
    path: "Measure.group.population",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_DESCRIPTION,
        one("criteria", 1, 1, OF_EXPRESSION),
    ],
    keys: Lazy::new(),
};
/// `Measure.group.stratifier`
pub struct MeasureGroupStratifier {
    /// `Measure.group.stratifier.id` · string · 0..1
    pub id: Option<String>,
    /// `Measure.group.stratifier.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Measure.group.stratifier.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Measure.group.stratifier.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Measure.group.stratifier.description` · string · 0..1
    pub description: Element<String>,
    /// `Measure.group.stratifier.criteria` · Expression · 0..1
    pub criteria: Option<Box<Expression>>,
    /// `Measure.group.stratifier.component` · MeasureGroupStratifierComponent · 0..*
    pub component: Vec<MeasureGroupStratifierComponent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureGroupStratifier, MEASURE_GROUP_STRATIFIER, [id, extension, modifier_extension,
    code, description, criteria, component]
);
/// The definition of `Measure.group.stratifier`.
pub static MEASURE_GROUP_STRATIFIER: TypeDef = TypeDef {
    name: "MeasureGroupStratifier",
    path: "Measure.group.stratifier",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_DESCRIPTION,
        one("criteria", 0, 1, OF_EXPRESSION),
        one("component", 0, 0, of(&MEASURE_GROUP_STRATIFIER_COMPONENT)),
    ],
    keys: Lazy::new(),
};
/// `Measure.group.stratifier.component`
pub struct MeasureGroupStratifierComponent {
    /// `Measure.group.stratifier.component.id` · string · 0..1
    pub id: Option<String>,
    /// `Measure.group.stratifier.component.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Measure.group.stratifier.component.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Measure.group.stratifier.component.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Measure.group.stratifier.component.description` · string · 0..1
    pub description: Element<String>,
    /// `Measure.group.stratifier.component.criteria` · Expression · 1..1
    pub criteria: Option<Box<Expression>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureGroupStratifierComponent, MEASURE_GROUP_STRATIFIER_COMPONENT, [id, extension,
    modifier_extension, code, description, criteria]
);
/// The definition of `Measure.group.stratifier.component`.
pub static MEASURE_GROUP_STRATIFIER_COMPONENT: TypeDef = TypeDef {
    name: "MeasureGroupStratifierComponent",
    path: "Measure.group.stratifier.component",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_DESCRIPTION,
        one("criteria", 1, 1, OF_EXPRESSION),
    ],
    keys: Lazy::new(),
};
/// `Measure.supplementalData`
pub struct MeasureSupplementalData {
    /// `Measure.supplementalData.id` · string · 0..1
    pub id: Option<String>,
    /// `Measure.supplementalData.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Measure.supplementalData.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Measure.supplementalData.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Measure.supplementalData.usage` · CodeableConcept · 0..*
    pub usage: Vec<CodeableConcept>,
    /// `Measure.supplementalData.description` · string · 0..1
    pub description: Element<String>,
    /// `Measure.supplementalData.criteria` · Expression · 1..1
    pub criteria: Option<Box<Expression>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureSupplementalData, MEASURE_SUPPLEMENTAL_DATA, [id, extension,
    modifier_extension, code, usage, description, criteria]
);
/// The definition of `Measure.supplementalData`.
pub static MEASURE_SUPPLEMENTAL_DATA: TypeDef = TypeDef {
    name: "MeasureSupplementalData",
    path: "Measure.supplementalData",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
        one("usage", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_DESCRIPTION,
        one("criteria", 1, 1, OF_EXPRESSION),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEASURE_GROUP_POPULATION_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    DESCRIPTION_COLUMN,
    column(".criteria", EXPRESSION_STRUCT),
];
pub(crate) static MEASURE_GROUP_STRATIFIER_COMPONENT_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    DESCRIPTION_COLUMN,
    column(".criteria", EXPRESSION_STRUCT),
];
pub(crate) static MEASURE_GROUP_STRATIFIER_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    DESCRIPTION_COLUMN,
    column(".criteria", EXPRESSION_STRUCT),
    column(".component", list(&within(&MEASURE_GROUP_STRATIFIER_COMPONENT_COLUMNS))),
];
pub(crate) static MEASURE_GROUP_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    DESCRIPTION_COLUMN,
    column(".population", list(&within(&MEASURE_GROUP_POPULATION_COLUMNS))),
    column(".stratifier", list(&within(&MEASURE_GROUP_STRATIFIER_COLUMNS))),
];
pub(crate) static MEASURE_SUPPLEMENTAL_DATA_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".usage", CODEABLE_CONCEPT_LIST),
    DESCRIPTION_COLUMN,
    column(".criteria", EXPRESSION_STRUCT),
];
/// The table `measure`.
pub static MEASURE_TABLE: TableDef = TableDef {
    name: "measure",
    doc: "One row for each Measure.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Measure.resourceType", TEXT),
        column("Measure.id", TEXT),
        column("Measure.meta", META_STRUCT),
        column("Measure.implicitRules", TEXT),
        column("Measure.language", TEXT),
        column("Measure.text", NARRATIVE_STRUCT),
        column("Measure.contained", TEXTS),
        column("Measure.extension", EXTENSION_TEXTS),
        column("Measure.modifierExtension", EXTENSION_TEXTS),
        column("Measure.url", TEXT),
        column("Measure.identifier", IDENTIFIER_LIST),
        column("Measure.version", TEXT),
        column("Measure.name", TEXT),
        column("Measure.title", TEXT),
        column("Measure.subtitle", TEXT),
        column("Measure.status", TEXT),
        column("Measure.experimental", BOOLEAN),
        column("Measure.subjectCodeableConcept", CODEABLE_CONCEPT_STRUCT),
        column("Measure.subjectReference", REFERENCE_STRUCT_2),
        column("Measure.date", TEXT),
        derived("__date_start", TIMESTAMP, "Measure.date"),
        derived("__date_end", TIMESTAMP, "Measure.date"),
        column("Measure.publisher", TEXT),
        column("Measure.contact", CONTACT_DETAIL_LIST),
        column("Measure.description", TEXT),
        column("Measure.useContext", USAGE_CONTEXT_LIST),
        column("Measure.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("Measure.purpose", TEXT),
        column("Measure.usage", TEXT),
        column("Measure.copyright", TEXT),
        column("Measure.approvalDate", TEXT),
        derived("__approvalDate_start", TIMESTAMP, "Measure.approvalDate"),
        derived("__approvalDate_end", TIMESTAMP, "Measure.approvalDate"),
        column("Measure.lastReviewDate", TEXT),
        derived("__lastReviewDate_start", TIMESTAMP, "Measure.lastReviewDate"),
        derived("__lastReviewDate_end", TIMESTAMP, "Measure.lastReviewDate"),
        column("Measure.effectivePeriod", PERIOD_STRUCT),
        column("Measure.topic", CODEABLE_CONCEPT_LIST),
        column("Measure.author", CONTACT_DETAIL_LIST),
        column("Measure.editor", CONTACT_DETAIL_LIST),
        column("Measure.reviewer", CONTACT_DETAIL_LIST),
        column("Measure.endorser", CONTACT_DETAIL_LIST),
        column("Measure.relatedArtifact", RELATED_ARTIFACT_LIST),
        column("Measure.library", TEXTS),
        column("Measure.disclaimer", TEXT),
        column("Measure.scoring", CODEABLE_CONCEPT_STRUCT),
        column("Measure.compositeScoring", CODEABLE_CONCEPT_STRUCT),
        column("Measure.type", CODEABLE_CONCEPT_LIST),
        column("Measure.riskAdjustment", TEXT),
        column("Measure.rateAggregation", TEXT),
        column("Measure.rationale", TEXT),
        column("Measure.clinicalRecommendationStatement", TEXT),
        column("Measure.improvementNotation", CODEABLE_CONCEPT_STRUCT),
        column("Measure.definition", TEXTS),
        column("Measure.guidance", TEXT),
        column("Measure.group", list(&within(&MEASURE_GROUP_COLUMNS))),
        column(
            "Measure.supplementalData",
            list(&within(&MEASURE_SUPPLEMENTAL_DATA_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Measure.meta.lastUpdated"),
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
