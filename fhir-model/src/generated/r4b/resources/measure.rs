// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    MEASURE_IMPROVEMENT_NOTATION, PUBLICATION_STATUS, PublicationStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS,
    CodeableConcept, ContactDetail, EXPRESSION, EXPRESSION_COLUMNS, EXTENSION, Element,
    Expression, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META,
    META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS,
    Period, REFERENCE, REFERENCE_COLUMNS_2, RELATED_ARTIFACT, RELATED_ARTIFACT_COLUMNS,
    Reference, RelatedArtifact, USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
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
    #[doc = " `Measure.subject[x]`"] MeasureSubject, [0 => CodeableConcept(Box <
    CodeableConcept >), 1 => Reference(Box < Reference >)]
);
/// The definition of `Measure`.
pub static MEASURE: TypeDef = TypeDef {
    name: "Measure",
    path: "Measure",
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
        summary("url", 0, 1, OF_URI),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("version", 0, 1, OF_STRING),
        summary("name", 0, 1, OF_STRING),
        summary("title", 0, 1, OF_STRING),
        one("subtitle", 0, 1, OF_STRING),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("experimental", 0, 1, OF_BOOLEAN),
        choice(
                "subject",
                0,
                1,
                &[
                    alternative("subjectCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("subjectReference", of(&REFERENCE)),
                ],
            )
            .to(&["Group"]),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        summary("description", 0, 1, OF_MARKDOWN),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
        one("purpose", 0, 1, OF_MARKDOWN),
        one("usage", 0, 1, OF_STRING),
        one("copyright", 0, 1, OF_MARKDOWN),
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        summary("effectivePeriod", 0, 1, of(&PERIOD)),
        one("topic", 0, 0, of(&CODEABLE_CONCEPT)),
        one("author", 0, 0, of(&CONTACT_DETAIL)),
        one("editor", 0, 0, of(&CONTACT_DETAIL)),
        one("reviewer", 0, 0, of(&CONTACT_DETAIL)),
        one("endorser", 0, 0, of(&CONTACT_DETAIL)),
        one("relatedArtifact", 0, 0, of(&RELATED_ARTIFACT)),
        one("library", 0, 0, OF_CANONICAL).to(&["Library"]),
        summary("disclaimer", 0, 1, OF_MARKDOWN),
        summary("scoring", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("compositeScoring", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("type", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("riskAdjustment", 0, 1, OF_STRING),
        summary("rateAggregation", 0, 1, OF_STRING),
        summary("rationale", 0, 1, OF_MARKDOWN),
        summary("clinicalRecommendationStatement", 0, 1, OF_MARKDOWN),
        summary("improvementNotation", 0, 1, of(&CODEABLE_CONCEPT))
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 0, 1, of(&CODEABLE_CONCEPT)),
        one("description", 0, 1, OF_STRING),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 0, 1, of(&CODEABLE_CONCEPT)),
        one("description", 0, 1, OF_STRING),
        one("criteria", 1, 1, of(&EXPRESSION)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 0, 1, of(&CODEABLE_CONCEPT)),
        one("description", 0, 1, OF_STRING),
        one("criteria", 0, 1, of(&EXPRESSION)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 0, 1, of(&CODEABLE_CONCEPT)),
        one("description", 0, 1, OF_STRING),
        one("criteria", 1, 1, of(&EXPRESSION)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 0, 1, of(&CODEABLE_CONCEPT)),
        one("usage", 0, 0, of(&CODEABLE_CONCEPT)),
        one("description", 0, 1, OF_STRING),
        one("criteria", 1, 1, of(&EXPRESSION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEASURE_GROUP_POPULATION_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("description", TEXT, ".description"),
    column("criteria", within(&EXPRESSION_COLUMNS), ".criteria"),
];
pub(crate) static MEASURE_GROUP_STRATIFIER_COMPONENT_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("description", TEXT, ".description"),
    column("criteria", within(&EXPRESSION_COLUMNS), ".criteria"),
];
pub(crate) static MEASURE_GROUP_STRATIFIER_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("description", TEXT, ".description"),
    column("criteria", within(&EXPRESSION_COLUMNS), ".criteria"),
    column(
        "component",
        list(&within(&MEASURE_GROUP_STRATIFIER_COMPONENT_COLUMNS)),
        ".component",
    ),
];
pub(crate) static MEASURE_GROUP_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("description", TEXT, ".description"),
    column(
        "population",
        list(&within(&MEASURE_GROUP_POPULATION_COLUMNS)),
        ".population",
    ),
    column("stratifier", list(&within(&MEASURE_GROUP_STRATIFIER_COLUMNS)), ".stratifier"),
];
pub(crate) static MEASURE_SUPPLEMENTAL_DATA_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("usage", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".usage"),
    column("description", TEXT, ".description"),
    column("criteria", within(&EXPRESSION_COLUMNS), ".criteria"),
];
/// The table `measure`.
pub static MEASURE_TABLE: TableDef = TableDef {
    name: "measure",
    doc: "One row for each Measure.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Measure.resourceType"),
        column("id", TEXT, "Measure.id"),
        column("meta", within(&META_COLUMNS), "Measure.meta"),
        column("implicitRules", TEXT, "Measure.implicitRules"),
        column("language", TEXT, "Measure.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Measure.text"),
        column("contained", TEXTS, "Measure.contained"),
        column("extension", EXTENSION_TEXTS, "Measure.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Measure.modifierExtension"),
        column("url", TEXT, "Measure.url"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Measure.identifier"),
        column("version", TEXT, "Measure.version"),
        column("name", TEXT, "Measure.name"),
        column("title", TEXT, "Measure.title"),
        column("subtitle", TEXT, "Measure.subtitle"),
        column("status", TEXT, "Measure.status"),
        column("experimental", BOOLEAN, "Measure.experimental"),
        column(
            "subjectCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Measure.subjectCodeableConcept",
        ),
        column(
            "subjectReference",
            within(&REFERENCE_COLUMNS_2),
            "Measure.subjectReference",
        ),
        column("date", TEXT, "Measure.date"),
        column("__date_start", TIMESTAMP, "Measure.date"),
        column("__date_end", TIMESTAMP, "Measure.date"),
        column("publisher", TEXT, "Measure.publisher"),
        column("contact", list(&within(&CONTACT_DETAIL_COLUMNS)), "Measure.contact"),
        column("description", TEXT, "Measure.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "Measure.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Measure.jurisdiction",
        ),
        column("purpose", TEXT, "Measure.purpose"),
        column("usage", TEXT, "Measure.usage"),
        column("copyright", TEXT, "Measure.copyright"),
        column("approvalDate", TEXT, "Measure.approvalDate"),
        column("__approvalDate_start", TIMESTAMP, "Measure.approvalDate"),
        column("__approvalDate_end", TIMESTAMP, "Measure.approvalDate"),
        column("lastReviewDate", TEXT, "Measure.lastReviewDate"),
        column("__lastReviewDate_start", TIMESTAMP, "Measure.lastReviewDate"),
        column("__lastReviewDate_end", TIMESTAMP, "Measure.lastReviewDate"),
        column("effectivePeriod", within(&PERIOD_COLUMNS), "Measure.effectivePeriod"),
        column("topic", list(&within(&CODEABLE_CONCEPT_COLUMNS)), "Measure.topic"),
        column("author", list(&within(&CONTACT_DETAIL_COLUMNS)), "Measure.author"),
        column("editor", list(&within(&CONTACT_DETAIL_COLUMNS)), "Measure.editor"),
        column("reviewer", list(&within(&CONTACT_DETAIL_COLUMNS)), "Measure.reviewer"),
        column("endorser", list(&within(&CONTACT_DETAIL_COLUMNS)), "Measure.endorser"),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "Measure.relatedArtifact",
        ),
        column("library", TEXTS, "Measure.library"),
        column("disclaimer", TEXT, "Measure.disclaimer"),
        column("scoring", within(&CODEABLE_CONCEPT_COLUMNS), "Measure.scoring"),
        column(
            "compositeScoring",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Measure.compositeScoring",
        ),
        column("type", list(&within(&CODEABLE_CONCEPT_COLUMNS)), "Measure.type"),
        column("riskAdjustment", TEXT, "Measure.riskAdjustment"),
        column("rateAggregation", TEXT, "Measure.rateAggregation"),
        column("rationale", TEXT, "Measure.rationale"),
        column(
            "clinicalRecommendationStatement",
            TEXT,
            "Measure.clinicalRecommendationStatement",
        ),
        column(
            "improvementNotation",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Measure.improvementNotation",
        ),
        column("definition", TEXTS, "Measure.definition"),
        column("guidance", TEXT, "Measure.guidance"),
        column("group", list(&within(&MEASURE_GROUP_COLUMNS)), "Measure.group"),
        column(
            "supplementalData",
            list(&within(&MEASURE_SUPPLEMENTAL_DATA_COLUMNS)),
            "Measure.supplementalData",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Measure.meta.lastUpdated"),
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
