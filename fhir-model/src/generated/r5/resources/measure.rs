// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{FHIRTypes, FHIR_TYPES, PublicationStatus};
use super::super::datatypes::{
    CodeableConcept, Coding, ContactDetail, Element, Expression, Extension, Identifier,
    Meta, Narrative, Period, Reference, RelatedArtifact, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2, CODING_STRUCT,
    CONTACT_DETAIL_LIST, DESCRIPTION_COLUMN, EXPRESSION_STRUCT, EXTENSION_COLUMN,
    HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT, HAS_COPYRIGHT_LABEL, HAS_DATE,
    HAS_DESCRIPTION, HAS_DESCRIPTION_2, HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_NAME, HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS,
    HAS_TEXT, HAS_TITLE, HAS_URL, HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM,
    IDENTIFIER_LIST, ID_COLUMN, LINK_ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_CONTACT_DETAIL, OF_EXPRESSION, OF_PERIOD,
    OF_REFERENCE, OF_RELATED_ARTIFACT, PERIOD_STRUCT, REFERENCE_STRUCT_2,
    RELATED_ARTIFACT_LIST, USAGE_CONTEXT_LIST,
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
    /// `Measure.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<MeasureVersionAlgorithm>,
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
    /// `Measure.basis` · code · 0..1
    pub basis: Element<FHIRTypes>,
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
    /// `Measure.usage` · markdown · 0..1
    pub usage: Element<String>,
    /// `Measure.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `Measure.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
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
    /// `Measure.scoringUnit` · CodeableConcept · 0..1
    pub scoring_unit: Option<Box<CodeableConcept>>,
    /// `Measure.compositeScoring` · CodeableConcept · 0..1
    pub composite_scoring: Option<Box<CodeableConcept>>,
    /// `Measure.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `Measure.riskAdjustment` · markdown · 0..1
    pub risk_adjustment: Element<String>,
    /// `Measure.rateAggregation` · markdown · 0..1
    pub rate_aggregation: Element<String>,
    /// `Measure.rationale` · markdown · 0..1
    pub rationale: Element<String>,
    /// `Measure.clinicalRecommendationStatement` · markdown · 0..1
    pub clinical_recommendation_statement: Element<String>,
    /// `Measure.improvementNotation` · CodeableConcept · 0..1
    pub improvement_notation: Option<Box<CodeableConcept>>,
    /// `Measure.term` · MeasureTerm · 0..*
    pub term: Vec<MeasureTerm>,
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
    modifier_extension, url, identifier, version, version_algorithm, name, title,
    subtitle, status, experimental, subject, basis, date, publisher, contact,
    description, use_context, jurisdiction, purpose, usage, copyright, copyright_label,
    approval_date, last_review_date, effective_period, topic, author, editor, reviewer,
    endorser, related_artifact, library, disclaimer, scoring, scoring_unit,
    composite_scoring, type_, risk_adjustment, rate_aggregation, rationale,
    clinical_recommendation_statement, improvement_notation, term, guidance, group,
    supplemental_data]
);
choice!(
    #[doc = " `Measure.versionAlgorithm[x]`"] MeasureVersionAlgorithm, [String(Element <
    String >), Coding(Box < Coding >)]
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
        HAS_MODIFIER_EXTENSION,
        HAS_URL,
        HAS_IDENTIFIER,
        HAS_VERSION,
        HAS_VERSION_ALGORITHM,
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
        summary("basis", 0, 1, OF_CODE).codes(&FHIR_TYPES),
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        HAS_DESCRIPTION_2,
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        HAS_PURPOSE,
        one("usage", 0, 1, OF_MARKDOWN),
        HAS_COPYRIGHT,
        HAS_COPYRIGHT_LABEL,
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
        summary("scoringUnit", 0, 1, OF_CODEABLE_CONCEPT),
        summary("compositeScoring", 0, 1, OF_CODEABLE_CONCEPT),
        summary("type", 0, 0, OF_CODEABLE_CONCEPT),
        summary("riskAdjustment", 0, 1, OF_MARKDOWN),
        summary("rateAggregation", 0, 1, OF_MARKDOWN),
        summary("rationale", 0, 1, OF_MARKDOWN),
        summary("clinicalRecommendationStatement", 0, 1, OF_MARKDOWN),
        summary("improvementNotation", 0, 1, OF_CODEABLE_CONCEPT),
        one("term", 0, 0, of(&MEASURE_TERM)),
        summary("guidance", 0, 1, OF_MARKDOWN),
        one("group", 0, 0, of(&MEASURE_GROUP)),
        one("supplementalData", 0, 0, of(&MEASURE_SUPPLEMENTAL_DATA)),
    ],
    keys: Lazy::new(),
};
/// `Measure.term`
pub struct MeasureTerm {
    /// `Measure.term.id` · string · 0..1
    pub id: Option<String>,
    /// `Measure.term.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Measure.term.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Measure.term.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Measure.term.definition` · markdown · 0..1
    pub definition: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureTerm, MEASURE_TERM, [id, extension, modifier_extension, code, definition]
);
/// The definition of `Measure.term`.
pub static MEASURE_TERM: TypeDef = TypeDef {
    name: "MeasureTerm",
    path: "Measure.term",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
        one("definition", 0, 1, OF_MARKDOWN),
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
    /// `Measure.group.linkId` · string · 0..1
    pub link_id: Element<String>,
    /// `Measure.group.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Measure.group.description` · markdown · 0..1
    pub description: Element<String>,
    /// `Measure.group.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `Measure.group.subject[x]` · CodeableConcept, Reference to Group · 0..1
    pub subject: Option<MeasureGroupSubject>,
    /// `Measure.group.basis` · code · 0..1
    pub basis: Element<FHIRTypes>,
    /// `Measure.group.scoring` · CodeableConcept · 0..1
    pub scoring: Option<Box<CodeableConcept>>,
    /// `Measure.group.scoringUnit` · CodeableConcept · 0..1
    pub scoring_unit: Option<Box<CodeableConcept>>,
    /// `Measure.group.rateAggregation` · markdown · 0..1
    pub rate_aggregation: Element<String>,
    /// `Measure.group.improvementNotation` · CodeableConcept · 0..1
    pub improvement_notation: Option<Box<CodeableConcept>>,
    /// `Measure.group.library` · canonical to Library · 0..*
    pub library: Vec<Element<String>>,
    /// `Measure.group.population` · MeasureGroupPopulation · 0..*
    pub population: Vec<MeasureGroupPopulation>,
    /// `Measure.group.stratifier` · MeasureGroupStratifier · 0..*
    pub stratifier: Vec<MeasureGroupStratifier>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureGroup, MEASURE_GROUP, [id, extension, modifier_extension, link_id, code,
    description, type_, subject, basis, scoring, scoring_unit, rate_aggregation,
    improvement_notation, library, population, stratifier]
);
choice!(
    #[doc = " `Measure.group.subject[x]`"] MeasureGroupSubject, [CodeableConcept(Box <
    CodeableConcept >), Reference(Box < Reference >)]
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
        one("linkId", 0, 1, OF_STRING),
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_DESCRIPTION,
        summary("type", 0, 0, OF_CODEABLE_CONCEPT),
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
        summary("basis", 0, 1, OF_CODE).codes(&FHIR_TYPES),
        summary("scoring", 0, 1, OF_CODEABLE_CONCEPT),
        summary("scoringUnit", 0, 1, OF_CODEABLE_CONCEPT),
        summary("rateAggregation", 0, 1, OF_MARKDOWN),
        summary("improvementNotation", 0, 1, OF_CODEABLE_CONCEPT),
        one("library", 0, 0, OF_CANONICAL).to(&["Library"]),
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
    /// `Measure.group.population.linkId` · string · 0..1
    pub link_id: Element<String>,
    /// `Measure.group.population.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Measure.group.population.description` · markdown · 0..1
    pub description: Element<String>,
    /// `Measure.group.population.criteria` · Expression · 0..1
    pub criteria: Option<Box<Expression>>,
    /// `Measure.group.population.groupDefinition` · Reference to Group · 0..1
    pub group_definition: Option<Box<Reference>>,
    /// `Measure.group.population.inputPopulationId` · string · 0..1
    pub input_population_id: Element<String>,
    /// `Measure.group.population.aggregateMethod` · CodeableConcept · 0..1
    pub aggregate_method: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureGroupPopulation, MEASURE_GROUP_POPULATION, [id, extension, modifier_extension,
    link_id, code, description, criteria, group_definition, input_population_id,
    aggregate_method]
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
        one("linkId", 0, 1, OF_STRING),
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_DESCRIPTION,
        one("criteria", 0, 1, OF_EXPRESSION),
        one("groupDefinition", 0, 1, OF_REFERENCE).to(&["Group"]),
        one("inputPopulationId", 0, 1, OF_STRING),
        one("aggregateMethod", 0, 1, OF_CODEABLE_CONCEPT),
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
    /// `Measure.group.stratifier.linkId` · string · 0..1
    pub link_id: Element<String>,
    /// `Measure.group.stratifier.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Measure.group.stratifier.description` · markdown · 0..1
    pub description: Element<String>,
    /// `Measure.group.stratifier.criteria` · Expression · 0..1
    pub criteria: Option<Box<Expression>>,
    /// `Measure.group.stratifier.groupDefinition` · Reference to Group · 0..1
    pub group_definition: Option<Box<Reference>>,
    /// `Measure.group.stratifier.component` · MeasureGroupStratifierComponent · 0..*
    pub component: Vec<MeasureGroupStratifierComponent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureGroupStratifier, MEASURE_GROUP_STRATIFIER, [id, extension, modifier_extension,
    link_id, code, description, criteria, group_definition, component]
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
        one("linkId", 0, 1, OF_STRING),
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_DESCRIPTION,
        one("criteria", 0, 1, OF_EXPRESSION),
        one("groupDefinition", 0, 1, OF_REFERENCE).to(&["Group"]),
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
    /// `Measure.group.stratifier.component.linkId` · string · 0..1
    pub link_id: Element<String>,
    /// `Measure.group.stratifier.component.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Measure.group.stratifier.component.description` · markdown · 0..1
    pub description: Element<String>,
    /// `Measure.group.stratifier.component.criteria` · Expression · 0..1
    pub criteria: Option<Box<Expression>>,
    /// `Measure.group.stratifier.component.groupDefinition` · Reference to Group · 0..1
    pub group_definition: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureGroupStratifierComponent, MEASURE_GROUP_STRATIFIER_COMPONENT, [id, extension,
    modifier_extension, link_id, code, description, criteria, group_definition]
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
        one("linkId", 0, 1, OF_STRING),
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_DESCRIPTION,
        one("criteria", 0, 1, OF_EXPRESSION),
        one("groupDefinition", 0, 1, OF_REFERENCE).to(&["Group"]),
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
    /// `Measure.supplementalData.linkId` · string · 0..1
    pub link_id: Element<String>,
    /// `Measure.supplementalData.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Measure.supplementalData.usage` · CodeableConcept · 0..*
    pub usage: Vec<CodeableConcept>,
    /// `Measure.supplementalData.description` · markdown · 0..1
    pub description: Element<String>,
    /// `Measure.supplementalData.criteria` · Expression · 1..1
    pub criteria: Option<Box<Expression>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MeasureSupplementalData, MEASURE_SUPPLEMENTAL_DATA, [id, extension,
    modifier_extension, link_id, code, usage, description, criteria]
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
        one("linkId", 0, 1, OF_STRING),
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
        one("usage", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_DESCRIPTION,
        one("criteria", 1, 1, OF_EXPRESSION),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEASURE_TERM_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".definition", TEXT),
];
pub(crate) static MEASURE_GROUP_POPULATION_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    LINK_ID_COLUMN,
    CODE_COLUMN_2,
    DESCRIPTION_COLUMN,
    column(".criteria", EXPRESSION_STRUCT),
    column(".groupDefinition", REFERENCE_STRUCT_2),
    column(".inputPopulationId", TEXT),
    column(".aggregateMethod", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static MEASURE_GROUP_STRATIFIER_COMPONENT_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    LINK_ID_COLUMN,
    CODE_COLUMN_2,
    DESCRIPTION_COLUMN,
    column(".criteria", EXPRESSION_STRUCT),
    column(".groupDefinition", REFERENCE_STRUCT_2),
];
pub(crate) static MEASURE_GROUP_STRATIFIER_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    LINK_ID_COLUMN,
    CODE_COLUMN_2,
    DESCRIPTION_COLUMN,
    column(".criteria", EXPRESSION_STRUCT),
    column(".groupDefinition", REFERENCE_STRUCT_2),
    column(".component", list(&within(&MEASURE_GROUP_STRATIFIER_COMPONENT_COLUMNS))),
];
pub(crate) static MEASURE_GROUP_COLUMNS: [ColumnDef; 17] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    LINK_ID_COLUMN,
    CODE_COLUMN_2,
    DESCRIPTION_COLUMN,
    column(".type", CODEABLE_CONCEPT_LIST),
    column(".subjectCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".subjectReference", REFERENCE_STRUCT_2),
    column(".basis", TEXT),
    column(".scoring", CODEABLE_CONCEPT_STRUCT),
    column(".scoringUnit", CODEABLE_CONCEPT_STRUCT),
    column(".rateAggregation", TEXT),
    column(".improvementNotation", CODEABLE_CONCEPT_STRUCT),
    column(".library", TEXTS),
    column(".population", list(&within(&MEASURE_GROUP_POPULATION_COLUMNS))),
    column(".stratifier", list(&within(&MEASURE_GROUP_STRATIFIER_COLUMNS))),
];
pub(crate) static MEASURE_SUPPLEMENTAL_DATA_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    LINK_ID_COLUMN,
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
        column("Measure.versionAlgorithmString", TEXT),
        column("Measure.versionAlgorithmCoding", CODING_STRUCT),
        column("Measure.name", TEXT),
        column("Measure.title", TEXT),
        column("Measure.subtitle", TEXT),
        column("Measure.status", TEXT),
        column("Measure.experimental", BOOLEAN),
        column("Measure.subjectCodeableConcept", CODEABLE_CONCEPT_STRUCT),
        column("Measure.subjectReference", REFERENCE_STRUCT_2),
        column("Measure.basis", TEXT),
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
        column("Measure.copyrightLabel", TEXT),
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
        column("Measure.scoringUnit", CODEABLE_CONCEPT_STRUCT),
        column("Measure.compositeScoring", CODEABLE_CONCEPT_STRUCT),
        column("Measure.type", CODEABLE_CONCEPT_LIST),
        column("Measure.riskAdjustment", TEXT),
        column("Measure.rateAggregation", TEXT),
        column("Measure.rationale", TEXT),
        column("Measure.clinicalRecommendationStatement", TEXT),
        column("Measure.improvementNotation", CODEABLE_CONCEPT_STRUCT),
        column("Measure.term", list(&within(&MEASURE_TERM_COLUMNS))),
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
