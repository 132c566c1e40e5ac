// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::PublicationStatus;
use super::super::datatypes::{
    Annotation, CodeableConcept, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, Period, Reference, RelatedArtifact, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CONTACT_DETAIL_LIST,
    DESCRIPTION_COLUMN, EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT,
    HAS_DATE, HAS_DESCRIPTION, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_NOTE, HAS_PUBLISHER, HAS_STATUS, HAS_TEXT,
    HAS_TITLE, HAS_TYPE, HAS_URL, HAS_USE_CONTEXT, HAS_VERSION, IDENTIFIER_LIST,
    ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_CONTACT_DETAIL, OF_PERIOD, OF_REFERENCE, OF_RELATED_ARTIFACT,
    PERIOD_STRUCT, REFERENCE_STRUCT_2, RELATED_ARTIFACT_LIST, TYPE_COLUMN,
    USAGE_CONTEXT_LIST, VALUE_COLUMN,
};
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
        HAS_STATUS,
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        summary("description", 0, 1, OF_MARKDOWN),
        HAS_NOTE,
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
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
        one("synthesisType", 0, 1, OF_CODEABLE_CONCEPT),
        one("studyType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("population", 1, 1, OF_REFERENCE).to(&["EvidenceVariable"]),
        summary("exposure", 0, 1, OF_REFERENCE).to(&["EvidenceVariable"]),
        summary("outcome", 1, 1, OF_REFERENCE).to(&["EvidenceVariable"]),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION,
        HAS_TYPE,
        one("value", 0, 1, OF_DECIMAL),
        one("unitOfMeasure", 0, 1, OF_CODEABLE_CONCEPT),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("rating", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_NOTE,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE,
        one("rating", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_NOTE,
    ],
    keys: Lazy::new(),
};
pub(crate) static RISK_EVIDENCE_SYNTHESIS_SAMPLE_SIZE_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".numberOfStudies", INT32),
    column(".numberOfParticipants", INT32),
];
pub(crate) static RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE_PRECISION_ESTIMATE_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".level", TEXT),
    derived("__level_numeric", NUMERIC, ".level"),
    column(".from", TEXT),
    derived("__from_numeric", NUMERIC, ".from"),
    column(".to", TEXT),
    derived("__to_numeric", NUMERIC, ".to"),
];
pub(crate) static RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    TYPE_COLUMN,
    VALUE_COLUMN,
    derived("__value_numeric", NUMERIC, ".value"),
    column(".unitOfMeasure", CODEABLE_CONCEPT_STRUCT),
    column(".denominatorCount", INT32),
    column(".numeratorCount", INT32),
    column(
        ".precisionEstimate",
        list(&within(&RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE_PRECISION_ESTIMATE_COLUMNS)),
    ),
];
pub(crate) static RISK_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".rating", CODEABLE_CONCEPT_LIST),
    column(".note", ANNOTATION_LIST),
];
pub(crate) static RISK_EVIDENCE_SYNTHESIS_CERTAINTY_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".rating", CODEABLE_CONCEPT_LIST),
    column(".note", ANNOTATION_LIST),
    column(
        ".certaintySubcomponent",
        list(&within(&RISK_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT_COLUMNS)),
    ),
];
/// The table `risk_evidence_synthesis`.
pub static RISK_EVIDENCE_SYNTHESIS_TABLE: TableDef = TableDef {
    name: "risk_evidence_synthesis",
    doc: "One row for each RiskEvidenceSynthesis.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("RiskEvidenceSynthesis.resourceType", TEXT),
        column("RiskEvidenceSynthesis.id", TEXT),
        column("RiskEvidenceSynthesis.meta", META_STRUCT),
        column("RiskEvidenceSynthesis.implicitRules", TEXT),
        column("RiskEvidenceSynthesis.language", TEXT),
        column("RiskEvidenceSynthesis.text", NARRATIVE_STRUCT),
        column("RiskEvidenceSynthesis.contained", TEXTS),
        column("RiskEvidenceSynthesis.extension", EXTENSION_TEXTS),
        column("RiskEvidenceSynthesis.modifierExtension", EXTENSION_TEXTS),
        column("RiskEvidenceSynthesis.url", TEXT),
        column("RiskEvidenceSynthesis.identifier", IDENTIFIER_LIST),
        column("RiskEvidenceSynthesis.version", TEXT),
        column("RiskEvidenceSynthesis.name", TEXT),
        column("RiskEvidenceSynthesis.title", TEXT),
        column("RiskEvidenceSynthesis.status", TEXT),
        column("RiskEvidenceSynthesis.date", TEXT),
        derived("__date_start", TIMESTAMP, "RiskEvidenceSynthesis.date"),
        derived("__date_end", TIMESTAMP, "RiskEvidenceSynthesis.date"),
        column("RiskEvidenceSynthesis.publisher", TEXT),
        column("RiskEvidenceSynthesis.contact", CONTACT_DETAIL_LIST),
        column("RiskEvidenceSynthesis.description", TEXT),
        column("RiskEvidenceSynthesis.note", ANNOTATION_LIST),
        column("RiskEvidenceSynthesis.useContext", USAGE_CONTEXT_LIST),
        column("RiskEvidenceSynthesis.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("RiskEvidenceSynthesis.copyright", TEXT),
        column("RiskEvidenceSynthesis.approvalDate", TEXT),
        derived("__approvalDate_start", TIMESTAMP, "RiskEvidenceSynthesis.approvalDate"),
        derived("__approvalDate_end", TIMESTAMP, "RiskEvidenceSynthesis.approvalDate"),
        column("RiskEvidenceSynthesis.lastReviewDate", TEXT),
        derived(
            "__lastReviewDate_start",
            TIMESTAMP,
            "RiskEvidenceSynthesis.lastReviewDate",
        ),
        derived(
            "__lastReviewDate_end",
            TIMESTAMP,
            "RiskEvidenceSynthesis.lastReviewDate",
        ),
        column("RiskEvidenceSynthesis.effectivePeriod", PERIOD_STRUCT),
        column("RiskEvidenceSynthesis.topic", CODEABLE_CONCEPT_LIST),
        column("RiskEvidenceSynthesis.author", CONTACT_DETAIL_LIST),
        column("RiskEvidenceSynthesis.editor", CONTACT_DETAIL_LIST),
        column("RiskEvidenceSynthesis.reviewer", CONTACT_DETAIL_LIST),
        column("RiskEvidenceSynthesis.endorser", CONTACT_DETAIL_LIST),
        column("RiskEvidenceSynthesis.relatedArtifact", RELATED_ARTIFACT_LIST),
        column("RiskEvidenceSynthesis.synthesisType", CODEABLE_CONCEPT_STRUCT),
        column("RiskEvidenceSynthesis.studyType", CODEABLE_CONCEPT_STRUCT),
        column("RiskEvidenceSynthesis.population", REFERENCE_STRUCT_2),
        column("RiskEvidenceSynthesis.exposure", REFERENCE_STRUCT_2),
        column("RiskEvidenceSynthesis.outcome", REFERENCE_STRUCT_2),
        column(
            "RiskEvidenceSynthesis.sampleSize",
            within(&RISK_EVIDENCE_SYNTHESIS_SAMPLE_SIZE_COLUMNS),
        ),
        column(
            "RiskEvidenceSynthesis.riskEstimate",
            within(&RISK_EVIDENCE_SYNTHESIS_RISK_ESTIMATE_COLUMNS),
        ),
        column(
            "RiskEvidenceSynthesis.certainty",
            list(&within(&RISK_EVIDENCE_SYNTHESIS_CERTAINTY_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "RiskEvidenceSynthesis.meta.lastUpdated",
            ),
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
