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
#[derive(Default)]
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
    Measure, MEASURE, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 => text,
    5 => contained, 6 => extension, 7 => modifier_extension, 8 => url, 9 => identifier,
    10 => version, 11 => name, 12 => title, 13 => subtitle, 14 => status, 15 =>
    experimental, 16 => subject, 17 => date, 18 => publisher, 19 => contact, 20 =>
    description, 21 => use_context, 22 => jurisdiction, 23 => purpose, 24 => usage, 25 =>
    copyright, 26 => approval_date, 27 => last_review_date, 28 => effective_period, 29 =>
    topic, 30 => author, 31 => editor, 32 => reviewer, 33 => endorser, 34 =>
    related_artifact, 35 => library, 36 => disclaimer, 37 => scoring, 38 =>
    composite_scoring, 39 => type_, 40 => risk_adjustment, 41 => rate_aggregation, 42 =>
    rationale, 43 => clinical_recommendation_statement, 44 => improvement_notation, 45 =>
    definition, 46 => guidance, 47 => group, 48 => supplemental_data]
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
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("url", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("version", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("title", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("subtitle", 0, 1, Ty::Primitive(Primitive::String)),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PUBLICATION_STATUS)
            .summary()
            .modifier(),
        one("experimental", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        choice(
                "subject",
                0,
                1,
                &[
                    alternative("subjectCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                    alternative("subjectReference", Ty::Type(&REFERENCE)),
                ],
            )
            .to(&["Group"]),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("publisher", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("contact", 0, 0, Ty::Type(&CONTACT_DETAIL)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("useContext", 0, 0, Ty::Type(&USAGE_CONTEXT)).summary(),
        one("jurisdiction", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("purpose", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("usage", 0, 1, Ty::Primitive(Primitive::String)),
        one("copyright", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("approvalDate", 0, 1, Ty::Primitive(Primitive::Date)),
        one("lastReviewDate", 0, 1, Ty::Primitive(Primitive::Date)),
        one("effectivePeriod", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("topic", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("author", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("editor", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("reviewer", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("endorser", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("relatedArtifact", 0, 0, Ty::Type(&RELATED_ARTIFACT)),
        one("library", 0, 0, Ty::Primitive(Primitive::Canonical)).to(&["Library"]),
        one("disclaimer", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("scoring", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("compositeScoring", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("type", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("riskAdjustment", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("rateAggregation", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("rationale", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("clinicalRecommendationStatement", 0, 1, Ty::Primitive(Primitive::Markdown))
            .summary(),
        one("improvementNotation", 0, 1, Ty::Type(&CODEABLE_CONCEPT))
            .codes(&MEASURE_IMPROVEMENT_NOTATION)
            .summary(),
        one("definition", 0, 0, Ty::Primitive(Primitive::Markdown)).summary(),
        one("guidance", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("group", 0, 0, Ty::Type(&MEASURE_GROUP)),
        one("supplementalData", 0, 0, Ty::Type(&MEASURE_SUPPLEMENTAL_DATA)),
    ],
    keys: Lazy::new(),
};
/// `Measure.group`
#[derive(Default)]
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
    MeasureGroup, MEASURE_GROUP, [0 => id, 1 => extension, 2 => modifier_extension, 3 =>
    code, 4 => description, 5 => population, 6 => stratifier]
);
/// The definition of `Measure.group`.
pub static MEASURE_GROUP: TypeDef = TypeDef {
    name: "MeasureGroup",
    path: "Measure.group",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("description", 0, 1, Ty::Primitive(Primitive::String)),
        one("population", 0, 0, Ty::Type(&MEASURE_GROUP_POPULATION)),
        one("stratifier", 0, 0, Ty::Type(&MEASURE_GROUP_STRATIFIER)),
    ],
    keys: Lazy::new(),
};
/// `Measure.group.population`
#[derive(Default)]
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
    MeasureGroupPopulation, MEASURE_GROUP_POPULATION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => code, 4 => description, 5 => criteria]
);
/// The definition of `Measure.group.population`.
pub static MEASURE_GROUP_POPULATION: TypeDef = TypeDef {
    name: "MeasureGroupPopulation",
    path: "Measure.group.population",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("description", 0, 1, Ty::Primitive(Primitive::String)),
        one("criteria", 1, 1, Ty::Type(&EXPRESSION)),
    ],
    keys: Lazy::new(),
};
/// `Measure.group.stratifier`
#[derive(Default)]
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
    MeasureGroupStratifier, MEASURE_GROUP_STRATIFIER, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => code, 4 => description, 5 => criteria, 6 => component]
);
/// The definition of `Measure.group.stratifier`.
pub static MEASURE_GROUP_STRATIFIER: TypeDef = TypeDef {
    name: "MeasureGroupStratifier",
    path: "Measure.group.stratifier",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("description", 0, 1, Ty::Primitive(Primitive::String)),
        one("criteria", 0, 1, Ty::Type(&EXPRESSION)),
        one("component", 0, 0, Ty::Type(&MEASURE_GROUP_STRATIFIER_COMPONENT)),
    ],
    keys: Lazy::new(),
};
/// `Measure.group.stratifier.component`
#[derive(Default)]
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
    MeasureGroupStratifierComponent, MEASURE_GROUP_STRATIFIER_COMPONENT, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => code, 4 => description, 5 => criteria]
);
/// The definition of `Measure.group.stratifier.component`.
pub static MEASURE_GROUP_STRATIFIER_COMPONENT: TypeDef = TypeDef {
    name: "MeasureGroupStratifierComponent",
    path: "Measure.group.stratifier.component",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("description", 0, 1, Ty::Primitive(Primitive::String)),
        one("criteria", 1, 1, Ty::Type(&EXPRESSION)),
    ],
    keys: Lazy::new(),
};
/// `Measure.supplementalData`
#[derive(Default)]
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
    MeasureSupplementalData, MEASURE_SUPPLEMENTAL_DATA, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => code, 4 => usage, 5 => description, 6 => criteria]
);
/// The definition of `Measure.supplementalData`.
pub static MEASURE_SUPPLEMENTAL_DATA: TypeDef = TypeDef {
    name: "MeasureSupplementalData",
    path: "Measure.supplementalData",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("usage", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("description", 0, 1, Ty::Primitive(Primitive::String)),
        one("criteria", 1, 1, Ty::Type(&EXPRESSION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEASURE_GROUP_POPULATION_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("description", TEXT, ".description", ""),
    column("criteria", within(&EXPRESSION_COLUMNS), ".criteria", ""),
];
pub(crate) static MEASURE_GROUP_STRATIFIER_COMPONENT_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("description", TEXT, ".description", ""),
    column("criteria", within(&EXPRESSION_COLUMNS), ".criteria", ""),
];
pub(crate) static MEASURE_GROUP_STRATIFIER_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("description", TEXT, ".description", ""),
    column("criteria", within(&EXPRESSION_COLUMNS), ".criteria", ""),
    column(
        "component",
        list(&within(&MEASURE_GROUP_STRATIFIER_COMPONENT_COLUMNS)),
        ".component",
        "",
    ),
];
pub(crate) static MEASURE_GROUP_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("description", TEXT, ".description", ""),
    column(
        "population",
        list(&within(&MEASURE_GROUP_POPULATION_COLUMNS)),
        ".population",
        "",
    ),
    column(
        "stratifier",
        list(&within(&MEASURE_GROUP_STRATIFIER_COLUMNS)),
        ".stratifier",
        "",
    ),
];
pub(crate) static MEASURE_SUPPLEMENTAL_DATA_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("usage", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".usage", ""),
    column("description", TEXT, ".description", ""),
    column("criteria", within(&EXPRESSION_COLUMNS), ".criteria", ""),
];
/// The table `measure`.
pub static MEASURE_TABLE: TableDef = TableDef {
    name: "measure",
    doc: "One row for each Measure.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Measure.resourceType", ""),
        column("id", TEXT, "Measure.id", ""),
        column("meta", within(&META_COLUMNS), "Measure.meta", ""),
        column("implicitRules", TEXT, "Measure.implicitRules", ""),
        column("language", TEXT, "Measure.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Measure.text", ""),
        column("contained", list(&TEXT), "Measure.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Measure.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Measure.modifierExtension",
            "",
        ),
        column("url", TEXT, "Measure.url", ""),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Measure.identifier",
            "",
        ),
        column("version", TEXT, "Measure.version", ""),
        column("name", TEXT, "Measure.name", ""),
        column("title", TEXT, "Measure.title", ""),
        column("subtitle", TEXT, "Measure.subtitle", ""),
        column("status", TEXT, "Measure.status", ""),
        column("experimental", BOOLEAN, "Measure.experimental", ""),
        column(
            "subjectCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Measure.subjectCodeableConcept",
            "",
        ),
        column(
            "subjectReference",
            within(&REFERENCE_COLUMNS_2),
            "Measure.subjectReference",
            "",
        ),
        column("date", TEXT, "Measure.date", ""),
        column("__date_start", TIMESTAMP, "Measure.date", ""),
        column("__date_end", TIMESTAMP, "Measure.date", ""),
        column("publisher", TEXT, "Measure.publisher", ""),
        column("contact", list(&within(&CONTACT_DETAIL_COLUMNS)), "Measure.contact", ""),
        column("description", TEXT, "Measure.description", ""),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "Measure.useContext",
            "",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Measure.jurisdiction",
            "",
        ),
        column("purpose", TEXT, "Measure.purpose", ""),
        column("usage", TEXT, "Measure.usage", ""),
        column("copyright", TEXT, "Measure.copyright", ""),
        column("approvalDate", TEXT, "Measure.approvalDate", ""),
        column("__approvalDate_start", TIMESTAMP, "Measure.approvalDate", ""),
        column("__approvalDate_end", TIMESTAMP, "Measure.approvalDate", ""),
        column("lastReviewDate", TEXT, "Measure.lastReviewDate", ""),
        column("__lastReviewDate_start", TIMESTAMP, "Measure.lastReviewDate", ""),
        column("__lastReviewDate_end", TIMESTAMP, "Measure.lastReviewDate", ""),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "Measure.effectivePeriod",
            "",
        ),
        column("topic", list(&within(&CODEABLE_CONCEPT_COLUMNS)), "Measure.topic", ""),
        column("author", list(&within(&CONTACT_DETAIL_COLUMNS)), "Measure.author", ""),
        column("editor", list(&within(&CONTACT_DETAIL_COLUMNS)), "Measure.editor", ""),
        column(
            "reviewer",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "Measure.reviewer",
            "",
        ),
        column(
            "endorser",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "Measure.endorser",
            "",
        ),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "Measure.relatedArtifact",
            "",
        ),
        column("library", list(&TEXT), "Measure.library", ""),
        column("disclaimer", TEXT, "Measure.disclaimer", ""),
        column("scoring", within(&CODEABLE_CONCEPT_COLUMNS), "Measure.scoring", ""),
        column(
            "compositeScoring",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Measure.compositeScoring",
            "",
        ),
        column("type", list(&within(&CODEABLE_CONCEPT_COLUMNS)), "Measure.type", ""),
        column("riskAdjustment", TEXT, "Measure.riskAdjustment", ""),
        column("rateAggregation", TEXT, "Measure.rateAggregation", ""),
        column("rationale", TEXT, "Measure.rationale", ""),
        column(
            "clinicalRecommendationStatement",
            TEXT,
            "Measure.clinicalRecommendationStatement",
            "",
        ),
        column(
            "improvementNotation",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Measure.improvementNotation",
            "",
        ),
        column("definition", list(&TEXT), "Measure.definition", ""),
        column("guidance", TEXT, "Measure.guidance", ""),
        column("group", list(&within(&MEASURE_GROUP_COLUMNS)), "Measure.group", ""),
        column(
            "supplementalData",
            list(&within(&MEASURE_SUPPLEMENTAL_DATA_COLUMNS)),
            "Measure.supplementalData",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Measure.meta.lastUpdated",
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
