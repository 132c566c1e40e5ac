// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{PUBLICATION_STATUS, PublicationStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS, CodeableConcept,
    ContactDetail, EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS,
    Identifier, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
    PERIOD, PERIOD_COLUMNS, Period, REFERENCE, REFERENCE_COLUMNS_2, RELATED_ARTIFACT,
    RELATED_ARTIFACT_COLUMNS, Reference, RelatedArtifact, USAGE_CONTEXT,
    USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `RiskEvidenceSynthesis`
pub struct RiskEvidenceSynthesis {
    /// `RiskEvidenceSynthesis.id` · id · 0..1
    pub id: Element<String>,
    /// `RiskEvidenceSynthesis.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `RiskEvidenceSynthesis.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `RiskEvidenceSynthesis.language` · code · 0..1
    pub language: Element<String>,
    /// `RiskEvidenceSynthesis.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `RiskEvidenceSynthesis.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `RiskEvidenceSynthesis.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RiskEvidenceSynthesis.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RiskEvidenceSynthesis.url` · uri · 0..1
    pub url: Element<String>,
    /// `RiskEvidenceSynthesis.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `RiskEvidenceSynthesis.version` · string · 0..1
    pub version: Element<String>,
    /// `RiskEvidenceSynthesis.name` · string · 0..1
    pub name: Element<String>,
    /// `RiskEvidenceSynthesis.title` · string · 0..1
    pub title: Element<String>,
    /// `RiskEvidenceSynthesis.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `RiskEvidenceSynthesis.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `RiskEvidenceSynthesis.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `RiskEvidenceSynthesis.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `RiskEvidenceSynthesis.description` · markdown · 0..1
    pub description: Element<String>,
    /// `RiskEvidenceSynthesis.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `RiskEvidenceSynthesis.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `RiskEvidenceSynthesis.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `RiskEvidenceSynthesis.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `RiskEvidenceSynthesis.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `RiskEvidenceSynthesis.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `RiskEvidenceSynthesis.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `RiskEvidenceSynthesis.topic` · CodeableConcept · 0..*
    pub topic: Vec<CodeableConcept>,
    /// `RiskEvidenceSynthesis.author` · ContactDetail · 0..*
    pub author: Vec<ContactDetail>,
    /// `RiskEvidenceSynthesis.editor` · ContactDetail · 0..*
    pub editor: Vec<ContactDetail>,
    /// `RiskEvidenceSynthesis.reviewer` · ContactDetail · 0..*
    pub reviewer: Vec<ContactDetail>,
    /// `RiskEvidenceSynthesis.endorser` · ContactDetail · 0..*
    pub endorser: Vec<ContactDetail>,
    /// `RiskEvidenceSynthesis.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `RiskEvidenceSynthesis.synthesisType` · CodeableConcept · 0..1
    pub synthesis_type: Option<Box<CodeableConcept>>,
    /// `RiskEvidenceSynthesis.studyType` · CodeableConcept · 0..1
    pub study_type: Option<Box<CodeableConcept>>,
    /// `RiskEvidenceSynthesis.population` · Reference to EvidenceVariable · 1..1
    pub population: Option<Box<Reference>>,
    /// `RiskEvidenceSynthesis.exposure` · Reference to EvidenceVariable · 0..1
    pub exposure: Option<Box<Reference>>,
    /// `RiskEvidenceSynthesis.outcome` · Reference to EvidenceVariable · 1..1
    pub outcome: Option<Box<Reference>>,
    /// `RiskEvidenceSynthesis.sampleSize` · RiskEvidenceSynthesisSampleSize · 0..1
    pub sample_size: Option<Box<RiskEvidenceSynthesisSampleSize>>,
    /// `RiskEvidenceSynthesis.riskEstimate` · RiskEvidenceSynthesisRiskEstimate · 0..1
    pub risk_estimate: Option<Box<RiskEvidenceSynthesisRiskEstimate>>,
    /// `RiskEvidenceSynthesis.certainty` · RiskEvidenceSynthesisCertainty · 0..*
    pub certainty: Vec<RiskEvidenceSynthesisCertainty>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RiskEvidenceSynthesis, RISK_EVIDENCE_SYNTHESIS, [id, meta, implicit_rules, language,
    text, contained, extension, modifier_extension, url, identifier, version, name,
    title, status, date, publisher, contact, description, note, use_context,
    jurisdiction, copyright, approval_date, last_review_date, effective_period, topic,
    author, editor, reviewer, endorser, related_artifact, synthesis_type, study_type,
    population, exposure, outcome, sample_size, risk_estimate, certainty]
);
/// The definition of `RiskEvidenceSynthesis`.
pub static RISK_EVIDENCE_SYNTHESIS: TypeDef = TypeDef {
    name: "RiskEvidenceSynthesis",
    path: "RiskEvidenceSynthesis",
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
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        summary("description", 0, 1, OF_MARKDOWN),
        one("note", 0, 0, of(&ANNOTATION)),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
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
        one("synthesisType", 0, 1, of(&CODEABLE_CONCEPT)),
        one("studyType", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("population", 1, 1, of(&REFERENCE)).to(&["EvidenceVariable"]),
        summary("exposure", 0, 1, of(&REFERENCE)).to(&["EvidenceVariable"]),
        summary("outcome", 1, 1, of(&REFERENCE)).to(&["EvidenceVariable"]),
        one("sampleSize", 0, 1, of(&RISK_EVIDENCE_SYNTHESIS_SAMPLE_SIZE)),
        summary("riskEstimate", 0, 1, of(&RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE)),
        one("certainty", 0, 0, of(&RISK_EVIDENCE_SYNTHESIS_CERTAINTY)),
    ],
    keys: Lazy::new(),
};
/// `RiskEvidenceSynthesis.sampleSize`
pub struct RiskEvidenceSynthesisSampleSize {
    /// `RiskEvidenceSynthesis.sampleSize.id` · string · 0..1
    pub id: Option<String>,
    /// `RiskEvidenceSynthesis.sampleSize.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RiskEvidenceSynthesis.sampleSize.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RiskEvidenceSynthesis.sampleSize.description` · string · 0..1
    pub description: Element<String>,
    /// `RiskEvidenceSynthesis.sampleSize.numberOfStudies` · integer · 0..1
    pub number_of_studies: Element<i32>,
    /// `RiskEvidenceSynthesis.sampleSize.numberOfParticipants` · integer · 0..1
    pub number_of_participants: Element<i32>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RiskEvidenceSynthesisSampleSize, RISK_EVIDENCE_SYNTHESIS_SAMPLE_SIZE, [id, extension,
    modifier_extension, description, number_of_studies, number_of_participants]
);
/// The definition of `RiskEvidenceSynthesis.sampleSize`.
pub static RISK_EVIDENCE_SYNTHESIS_SAMPLE_SIZE: TypeDef = TypeDef {
    name: "RiskEvidenceSynthesisSampleSize",
    path: "RiskEvidenceSynthesis.sampleSize",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("description", 0, 1, OF_STRING),
        one("numberOfStudies", 0, 1, OF_INTEGER),
        one("numberOfParticipants", 0, 1, OF_INTEGER),
    ],
    keys: Lazy::new(),
};
/// `RiskEvidenceSynthesis.riskEstimate`
pub struct RiskEvidenceSynthesisRiskEstimate {
    /// `RiskEvidenceSynthesis.riskEstimate.id` · string · 0..1
    pub id: Option<String>,
    /// `RiskEvidenceSynthesis.riskEstimate.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RiskEvidenceSynthesis.riskEstimate.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RiskEvidenceSynthesis.riskEstimate.description` · string · 0..1
    pub description: Element<String>,
    /// `RiskEvidenceSynthesis.riskEstimate.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `RiskEvidenceSynthesis.riskEstimate.value` · decimal · 0..1
    pub value: Element<Decimal>,
    /// `RiskEvidenceSynthesis.riskEstimate.unitOfMeasure` · CodeableConcept · 0..1
    pub unit_of_measure: Option<Box<CodeableConcept>>,
    /// `RiskEvidenceSynthesis.riskEstimate.denominatorCount` · integer · 0..1
    pub denominator_count: Element<i32>,
    /// `RiskEvidenceSynthesis.riskEstimate.numeratorCount` · integer · 0..1
    pub numerator_count: Element<i32>,
    /// `RiskEvidenceSynthesis.riskEstimate.precisionEstimate` · RiskEvidenceSynthesisRiskEstimatePrecisionEstimate · 0..*
    pub precision_estimate: Vec<RiskEvidenceSynthesisRiskEstimatePrecisionEstimate>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RiskEvidenceSynthesisRiskEstimate, RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE, [id,
    extension, modifier_extension, description, type_, value, unit_of_measure,
    denominator_count, numerator_count, precision_estimate]
);
/// The definition of `RiskEvidenceSynthesis.riskEstimate`.
pub static RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE: TypeDef = TypeDef {
    name: "RiskEvidenceSynthesisRiskEstimate",
    path: "RiskEvidenceSynthesis.riskEstimate",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("description", 0, 1, OF_STRING),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("value", 0, 1, OF_DECIMAL),
        one("unitOfMeasure", 0, 1, of(&CODEABLE_CONCEPT)),
        one("denominatorCount", 0, 1, OF_INTEGER),
        one("numeratorCount", 0, 1, OF_INTEGER),
        one(
            "precisionEstimate",
            0,
            0,
            of(&RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE_PRECISION_ESTIMATE),
        ),
    ],
    keys: Lazy::new(),
};
/// `RiskEvidenceSynthesis.riskEstimate.precisionEstimate`
pub struct RiskEvidenceSynthesisRiskEstimatePrecisionEstimate {
    /// `RiskEvidenceSynthesis.riskEstimate.precisionEstimate.id` · string · 0..1
    pub id: Option<String>,
    /// `RiskEvidenceSynthesis.riskEstimate.precisionEstimate.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RiskEvidenceSynthesis.riskEstimate.precisionEstimate.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RiskEvidenceSynthesis.riskEstimate.precisionEstimate.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `RiskEvidenceSynthesis.riskEstimate.precisionEstimate.level` · decimal · 0..1
    pub level: Element<Decimal>,
    /// `RiskEvidenceSynthesis.riskEstimate.precisionEstimate.from` · decimal · 0..1
    pub from: Element<Decimal>,
    /// `RiskEvidenceSynthesis.riskEstimate.precisionEstimate.to` · decimal · 0..1
    pub to: Element<Decimal>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RiskEvidenceSynthesisRiskEstimatePrecisionEstimate,
    RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE_PRECISION_ESTIMATE, [id, extension,
    modifier_extension, type_, level, from, to]
);
/// The definition of `RiskEvidenceSynthesis.riskEstimate.precisionEstimate`.
pub static RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE_PRECISION_ESTIMATE: TypeDef = TypeDef {
    name: "RiskEvidenceSynthesisRiskEstimatePrecisionEstimate",
    path: "RiskEvidenceSynthesis.riskEstimate.precisionEstimate",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("level", 0, 1, OF_DECIMAL),
        one("from", 0, 1, OF_DECIMAL),
        one("to", 0, 1, OF_DECIMAL),
    ],
    keys: Lazy::new(),
};
/// `RiskEvidenceSynthesis.certainty`
pub struct RiskEvidenceSynthesisCertainty {
    /// `RiskEvidenceSynthesis.certainty.id` · string · 0..1
    pub id: Option<String>,
    /// `RiskEvidenceSynthesis.certainty.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RiskEvidenceSynthesis.certainty.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RiskEvidenceSynthesis.certainty.rating` · CodeableConcept · 0..*
    pub rating: Vec<CodeableConcept>,
    /// `RiskEvidenceSynthesis.certainty.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `RiskEvidenceSynthesis.certainty.certaintySubcomponent` · RiskEvidenceSynthesisCertaintyCertaintySubcomponent · 0..*
    pub certainty_subcomponent: Vec<RiskEvidenceSynthesisCertaintyCertaintySubcomponent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RiskEvidenceSynthesisCertainty, RISK_EVIDENCE_SYNTHESIS_CERTAINTY, [id, extension,
    modifier_extension, rating, note, certainty_subcomponent]
);
/// The definition of `RiskEvidenceSynthesis.certainty`.
pub static RISK_EVIDENCE_SYNTHESIS_CERTAINTY: TypeDef = TypeDef {
    name: "RiskEvidenceSynthesisCertainty",
    path: "RiskEvidenceSynthesis.certainty",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("rating", 0, 0, of(&CODEABLE_CONCEPT)),
        one("note", 0, 0, of(&ANNOTATION)),
        one(
            "certaintySubcomponent",
            0,
            0,
            of(&RISK_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT),
        ),
    ],
    keys: Lazy::new(),
};
/// `RiskEvidenceSynthesis.certainty.certaintySubcomponent`
pub struct RiskEvidenceSynthesisCertaintyCertaintySubcomponent {
    /// `RiskEvidenceSynthesis.certainty.certaintySubcomponent.id` · string · 0..1
    pub id: Option<String>,
    /// `RiskEvidenceSynthesis.certainty.certaintySubcomponent.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RiskEvidenceSynthesis.certainty.certaintySubcomponent.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RiskEvidenceSynthesis.certainty.certaintySubcomponent.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `RiskEvidenceSynthesis.certainty.certaintySubcomponent.rating` · CodeableConcept · 0..*
    pub rating: Vec<CodeableConcept>,
    /// `RiskEvidenceSynthesis.certainty.certaintySubcomponent.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RiskEvidenceSynthesisCertaintyCertaintySubcomponent,
    RISK_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT, [id, extension,
    modifier_extension, type_, rating, note]
);
/// The definition of `RiskEvidenceSynthesis.certainty.certaintySubcomponent`.
pub static RISK_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT: TypeDef = TypeDef {
    name: "RiskEvidenceSynthesisCertaintyCertaintySubcomponent",
    path: "RiskEvidenceSynthesis.certainty.certaintySubcomponent",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("rating", 0, 0, of(&CODEABLE_CONCEPT)),
        one("note", 0, 0, of(&ANNOTATION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static RISK_EVIDENCE_SYNTHESIS_SAMPLE_SIZE_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("numberOfStudies", INT32, ".numberOfStudies"),
    column("numberOfParticipants", INT32, ".numberOfParticipants"),
];
pub(crate) static RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE_PRECISION_ESTIMATE_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("level", TEXT, ".level"),
    column("__level_numeric", NUMERIC, ".level"),
    column("from", TEXT, ".from"),
    column("__from_numeric", NUMERIC, ".from"),
    column("to", TEXT, ".to"),
    column("__to_numeric", NUMERIC, ".to"),
];
pub(crate) static RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("value", TEXT, ".value"),
    column("__value_numeric", NUMERIC, ".value"),
    column("unitOfMeasure", within(&CODEABLE_CONCEPT_COLUMNS), ".unitOfMeasure"),
    column("denominatorCount", INT32, ".denominatorCount"),
    column("numeratorCount", INT32, ".numeratorCount"),
    column(
        "precisionEstimate",
        list(&within(&RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE_PRECISION_ESTIMATE_COLUMNS)),
        ".precisionEstimate",
    ),
];
pub(crate) static RISK_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("rating", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".rating"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
];
pub(crate) static RISK_EVIDENCE_SYNTHESIS_CERTAINTY_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("rating", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".rating"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
    column(
        "certaintySubcomponent",
        list(&within(&RISK_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT_COLUMNS)),
        ".certaintySubcomponent",
    ),
];
/// The table `risk_evidence_synthesis`.
pub static RISK_EVIDENCE_SYNTHESIS_TABLE: TableDef = TableDef {
    name: "risk_evidence_synthesis",
    doc: "One row for each RiskEvidenceSynthesis.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "RiskEvidenceSynthesis.resourceType"),
        column("id", TEXT, "RiskEvidenceSynthesis.id"),
        column("meta", within(&META_COLUMNS), "RiskEvidenceSynthesis.meta"),
        column("implicitRules", TEXT, "RiskEvidenceSynthesis.implicitRules"),
        column("language", TEXT, "RiskEvidenceSynthesis.language"),
        column("text", within(&NARRATIVE_COLUMNS), "RiskEvidenceSynthesis.text"),
        column("contained", TEXTS, "RiskEvidenceSynthesis.contained"),
        column("extension", EXTENSION_TEXTS, "RiskEvidenceSynthesis.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "RiskEvidenceSynthesis.modifierExtension",
        ),
        column("url", TEXT, "RiskEvidenceSynthesis.url"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "RiskEvidenceSynthesis.identifier",
        ),
        column("version", TEXT, "RiskEvidenceSynthesis.version"),
        column("name", TEXT, "RiskEvidenceSynthesis.name"),
        column("title", TEXT, "RiskEvidenceSynthesis.title"),
        column("status", TEXT, "RiskEvidenceSynthesis.status"),
        column("date", TEXT, "RiskEvidenceSynthesis.date"),
        column("__date_start", TIMESTAMP, "RiskEvidenceSynthesis.date"),
        column("__date_end", TIMESTAMP, "RiskEvidenceSynthesis.date"),
        column("publisher", TEXT, "RiskEvidenceSynthesis.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "RiskEvidenceSynthesis.contact",
        ),
        column("description", TEXT, "RiskEvidenceSynthesis.description"),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "RiskEvidenceSynthesis.note"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "RiskEvidenceSynthesis.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "RiskEvidenceSynthesis.jurisdiction",
        ),
        column("copyright", TEXT, "RiskEvidenceSynthesis.copyright"),
        column("approvalDate", TEXT, "RiskEvidenceSynthesis.approvalDate"),
        column("__approvalDate_start", TIMESTAMP, "RiskEvidenceSynthesis.approvalDate"),
        column("__approvalDate_end", TIMESTAMP, "RiskEvidenceSynthesis.approvalDate"),
        column("lastReviewDate", TEXT, "RiskEvidenceSynthesis.lastReviewDate"),
        column(
            "__lastReviewDate_start",
            TIMESTAMP,
            "RiskEvidenceSynthesis.lastReviewDate",
        ),
        column(
            "__lastReviewDate_end",
            TIMESTAMP,
            "RiskEvidenceSynthesis.lastReviewDate",
        ),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "RiskEvidenceSynthesis.effectivePeriod",
        ),
        column(
            "topic",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "RiskEvidenceSynthesis.topic",
        ),
        column(
            "author",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "RiskEvidenceSynthesis.author",
        ),
        column(
            "editor",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "RiskEvidenceSynthesis.editor",
        ),
        column(
            "reviewer",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "RiskEvidenceSynthesis.reviewer",
        ),
        column(
            "endorser",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "RiskEvidenceSynthesis.endorser",
        ),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "RiskEvidenceSynthesis.relatedArtifact",
        ),
        column(
            "synthesisType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "RiskEvidenceSynthesis.synthesisType",
        ),
        column(
            "studyType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "RiskEvidenceSynthesis.studyType",
        ),
        column(
            "population",
            within(&REFERENCE_COLUMNS_2),
            "RiskEvidenceSynthesis.population",
        ),
        column(
            "exposure",
            within(&REFERENCE_COLUMNS_2),
            "RiskEvidenceSynthesis.exposure",
        ),
        column("outcome", within(&REFERENCE_COLUMNS_2), "RiskEvidenceSynthesis.outcome"),
        column(
            "sampleSize",
            within(&RISK_EVIDENCE_SYNTHESIS_SAMPLE_SIZE_COLUMNS),
            "RiskEvidenceSynthesis.sampleSize",
        ),
        column(
            "riskEstimate",
            within(&RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE_COLUMNS),
            "RiskEvidenceSynthesis.riskEstimate",
        ),
        column(
            "certainty",
            list(&within(&RISK_EVIDENCE_SYNTHESIS_CERTAINTY_COLUMNS)),
            "RiskEvidenceSynthesis.certainty",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "RiskEvidenceSynthesis.meta.lastUpdated",
            ),
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
