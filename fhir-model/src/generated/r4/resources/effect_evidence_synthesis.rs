// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{EXPOSURE_STATE, ExposureState, PublicationStatus};
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
/// `EffectEvidenceSynthesis`
pub struct EffectEvidenceSynthesis {
    /// `EffectEvidenceSynthesis.id` · id · 0..1
    pub id: Element<String>,
    /// `EffectEvidenceSynthesis.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `EffectEvidenceSynthesis.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `EffectEvidenceSynthesis.language` · code · 0..1
    pub language: Element<String>,
    /// `EffectEvidenceSynthesis.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `EffectEvidenceSynthesis.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `EffectEvidenceSynthesis.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.url` · uri · 0..1
    pub url: Element<String>,
    /// `EffectEvidenceSynthesis.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `EffectEvidenceSynthesis.version` · string · 0..1
    pub version: Element<String>,
    /// `EffectEvidenceSynthesis.name` · string · 0..1
    pub name: Element<String>,
    /// `EffectEvidenceSynthesis.title` · string · 0..1
    pub title: Element<String>,
    /// `EffectEvidenceSynthesis.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `EffectEvidenceSynthesis.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `EffectEvidenceSynthesis.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `EffectEvidenceSynthesis.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `EffectEvidenceSynthesis.description` · markdown · 0..1
    pub description: Element<String>,
    /// `EffectEvidenceSynthesis.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `EffectEvidenceSynthesis.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `EffectEvidenceSynthesis.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `EffectEvidenceSynthesis.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `EffectEvidenceSynthesis.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `EffectEvidenceSynthesis.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `EffectEvidenceSynthesis.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `EffectEvidenceSynthesis.topic` · CodeableConcept · 0..*
    pub topic: Vec<CodeableConcept>,
    /// `EffectEvidenceSynthesis.author` · ContactDetail · 0..*
    pub author: Vec<ContactDetail>,
    /// `EffectEvidenceSynthesis.editor` · ContactDetail · 0..*
    pub editor: Vec<ContactDetail>,
    /// `EffectEvidenceSynthesis.reviewer` · ContactDetail · 0..*
    pub reviewer: Vec<ContactDetail>,
    /// `EffectEvidenceSynthesis.endorser` · ContactDetail · 0..*
    pub endorser: Vec<ContactDetail>,
    /// `EffectEvidenceSynthesis.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `EffectEvidenceSynthesis.synthesisType` · CodeableConcept · 0..1
    pub synthesis_type: Option<Box<CodeableConcept>>,
    /// `EffectEvidenceSynthesis.studyType` · CodeableConcept · 0..1
    pub study_type: Option<Box<CodeableConcept>>,
    /// `EffectEvidenceSynthesis.population` · Reference to EvidenceVariable · 1..1
    pub population: Option<Box<Reference>>,
    /// `EffectEvidenceSynthesis.exposure` · Reference to EvidenceVariable · 1..1
    pub exposure: Option<Box<Reference>>,
    /// `EffectEvidenceSynthesis.exposureAlternative` · Reference to EvidenceVariable · 1..1
    pub exposure_alternative: Option<Box<Reference>>,
    /// `EffectEvidenceSynthesis.outcome` · Reference to EvidenceVariable · 1..1
    pub outcome: Option<Box<Reference>>,
    /// `EffectEvidenceSynthesis.sampleSize` · EffectEvidenceSynthesisSampleSize · 0..1
    pub sample_size: Option<Box<EffectEvidenceSynthesisSampleSize>>,
    /// `EffectEvidenceSynthesis.resultsByExposure` · EffectEvidenceSynthesisResultsByExposure · 0..*
    pub results_by_exposure: Vec<EffectEvidenceSynthesisResultsByExposure>,
    /// `EffectEvidenceSynthesis.effectEstimate` · EffectEvidenceSynthesisEffectEstimate · 0..*
    pub effect_estimate: Vec<EffectEvidenceSynthesisEffectEstimate>,
    /// `EffectEvidenceSynthesis.certainty` · EffectEvidenceSynthesisCertainty · 0..*
    pub certainty: Vec<EffectEvidenceSynthesisCertainty>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EffectEvidenceSynthesis, EFFECT_EVIDENCE_SYNTHESIS, [id, meta, implicit_rules,
    language, text, contained, extension, modifier_extension, url, identifier, version,
    name, title, status, date, publisher, contact, description, note, use_context,
    jurisdiction, copyright, approval_date, last_review_date, effective_period, topic,
    author, editor, reviewer, endorser, related_artifact, synthesis_type, study_type,
    population, exposure, exposure_alternative, outcome, sample_size,
    results_by_exposure, effect_estimate, certainty]
);
/// The definition of `EffectEvidenceSynthesis`.
pub static EFFECT_EVIDENCE_SYNTHESIS: TypeDef = TypeDef {
    name: "EffectEvidenceSynthesis",
    path: "EffectEvidenceSynthesis",
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
        summary("exposure", 1, 1, OF_REFERENCE).to(&["EvidenceVariable"]),
        summary("exposureAlternative", 1, 1, OF_REFERENCE).to(&["EvidenceVariable"]),
        summary("outcome", 1, 1, OF_REFERENCE).to(&["EvidenceVariable"]),
        one("sampleSize", 0, 1, of(&EFFECT_EVIDENCE_SYNTHESIS_SAMPLE_SIZE)),
        one(
            "resultsByExposure",
            0,
            0,
            of(&EFFECT_EVIDENCE_SYNTHESIS_RESULTS_BY_EXPOSURE),
        ),
        summary("effectEstimate", 0, 0, of(&EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE)),
        one("certainty", 0, 0, of(&EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY)),
    ],
    keys: Lazy::new(),
};
/// `EffectEvidenceSynthesis.sampleSize`
pub struct EffectEvidenceSynthesisSampleSize {
    /// `EffectEvidenceSynthesis.sampleSize.id` · string · 0..1
    pub id: Option<String>,
    /// `EffectEvidenceSynthesis.sampleSize.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.sampleSize.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.sampleSize.description` · string · 0..1
    pub description: Element<String>,
    /// `EffectEvidenceSynthesis.sampleSize.numberOfStudies` · integer · 0..1
    pub number_of_studies: Element<i32>,
    /// `EffectEvidenceSynthesis.sampleSize.numberOfParticipants` · integer · 0..1
    pub number_of_participants: Element<i32>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EffectEvidenceSynthesisSampleSize, EFFECT_EVIDENCE_SYNTHESIS_SAMPLE_SIZE, [id,
    extension, modifier_extension, description, number_of_studies,
    number_of_participants]
);
/// The definition of `EffectEvidenceSynthesis.sampleSize`.
pub static EFFECT_EVIDENCE_SYNTHESIS_SAMPLE_SIZE: TypeDef = TypeDef {
    name: "EffectEvidenceSynthesisSampleSize",
    path: "EffectEvidenceSynthesis.sampleSize",
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
/// `EffectEvidenceSynthesis.resultsByExposure`
pub struct EffectEvidenceSynthesisResultsByExposure {
    /// `EffectEvidenceSynthesis.resultsByExposure.id` · string · 0..1
    pub id: Option<String>,
    /// `EffectEvidenceSynthesis.resultsByExposure.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.resultsByExposure.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.resultsByExposure.description` · string · 0..1
    pub description: Element<String>,
    /// `EffectEvidenceSynthesis.resultsByExposure.exposureState` · code · 0..1
    pub exposure_state: Element<ExposureState>,
    /// `EffectEvidenceSynthesis.resultsByExposure.variantState` · CodeableConcept · 0..1
    pub variant_state: Option<Box<CodeableConcept>>,
    /// `EffectEvidenceSynthesis.resultsByExposure.riskEvidenceSynthesis` · Reference to RiskEvidenceSynthesis · 1..1
    pub risk_evidence_synthesis: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EffectEvidenceSynthesisResultsByExposure,
    EFFECT_EVIDENCE_SYNTHESIS_RESULTS_BY_EXPOSURE, [id, extension, modifier_extension,
    description, exposure_state, variant_state, risk_evidence_synthesis]
);
/// The definition of `EffectEvidenceSynthesis.resultsByExposure`.
pub static EFFECT_EVIDENCE_SYNTHESIS_RESULTS_BY_EXPOSURE: TypeDef = TypeDef {
    name: "EffectEvidenceSynthesisResultsByExposure",
    path: "EffectEvidenceSynthesis.resultsByExposure",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION,
        one("exposureState", 0, 1, OF_CODE).codes(&EXPOSURE_STATE),
        one("variantState", 0, 1, OF_CODEABLE_CONCEPT),
        one("riskEvidenceSynthesis", 1, 1, OF_REFERENCE).to(&["RiskEvidenceSynthesis"]),
    ],
    keys: Lazy::new(),
};
/// `EffectEvidenceSynthesis.effectEstimate`
pub struct EffectEvidenceSynthesisEffectEstimate {
    /// `EffectEvidenceSynthesis.effectEstimate.id` · string · 0..1
    pub id: Option<String>,
    /// `EffectEvidenceSynthesis.effectEstimate.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.effectEstimate.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.effectEstimate.description` · string · 0..1
    pub description: Element<String>,
    /// `EffectEvidenceSynthesis.effectEstimate.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `EffectEvidenceSynthesis.effectEstimate.variantState` · CodeableConcept · 0..1
    pub variant_state: Option<Box<CodeableConcept>>,
    /// `EffectEvidenceSynthesis.effectEstimate.value` · decimal · 0..1
    pub value: Element<Decimal>,
    /// `EffectEvidenceSynthesis.effectEstimate.unitOfMeasure` · CodeableConcept · 0..1
    pub unit_of_measure: Option<Box<CodeableConcept>>,
    /// `EffectEvidenceSynthesis.effectEstimate.precisionEstimate` · EffectEvidenceSynthesisEffectEstimatePrecisionEstimate · 0..*
    pub precision_estimate: Vec<EffectEvidenceSynthesisEffectEstimatePrecisionEstimate>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EffectEvidenceSynthesisEffectEstimate, EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE,
    [id, extension, modifier_extension, description, type_, variant_state, value,
    unit_of_measure, precision_estimate]
);
/// The definition of `EffectEvidenceSynthesis.effectEstimate`.
pub static EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE: TypeDef = TypeDef {
    name: "EffectEvidenceSynthesisEffectEstimate",
    path: "EffectEvidenceSynthesis.effectEstimate",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION,
        HAS_TYPE,
        one("variantState", 0, 1, OF_CODEABLE_CONCEPT),
        one("value", 0, 1, OF_DECIMAL),
        one("unitOfMeasure", 0, 1, OF_CODEABLE_CONCEPT),
        one(
            "precisionEstimate",
            0,
            0,
            of(&EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE_PRECISION_ESTIMATE),
        ),
    ],
    keys: Lazy::new(),
};
/// `EffectEvidenceSynthesis.effectEstimate.precisionEstimate`
pub struct EffectEvidenceSynthesisEffectEstimatePrecisionEstimate {
    /// `EffectEvidenceSynthesis.effectEstimate.precisionEstimate.id` · string · 0..1
    pub id: Option<String>,
    /// `EffectEvidenceSynthesis.effectEstimate.precisionEstimate.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.effectEstimate.precisionEstimate.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.effectEstimate.precisionEstimate.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `EffectEvidenceSynthesis.effectEstimate.precisionEstimate.level` · decimal · 0..1
    pub level: Element<Decimal>,
    /// `EffectEvidenceSynthesis.effectEstimate.precisionEstimate.from` · decimal · 0..1
    pub from: Element<Decimal>,
    /// `EffectEvidenceSynthesis.effectEstimate.precisionEstimate.to` · decimal · 0..1
    pub to: Element<Decimal>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EffectEvidenceSynthesisEffectEstimatePrecisionEstimate,
    EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE_PRECISION_ESTIMATE, [id, extension,
    modifier_extension, type_, level, from, to]
);
/// The definition of `EffectEvidenceSynthesis.effectEstimate.precisionEstimate`.
pub static EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE_PRECISION_ESTIMATE: TypeDef = TypeDef {
    name: "EffectEvidenceSynthesisEffectEstimatePrecisionEstimate",
    path: "EffectEvidenceSynthesis.effectEstimate.precisionEstimate",
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
/// `EffectEvidenceSynthesis.certainty`
pub struct EffectEvidenceSynthesisCertainty {
    /// `EffectEvidenceSynthesis.certainty.id` · string · 0..1
    pub id: Option<String>,
    /// `EffectEvidenceSynthesis.certainty.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.certainty.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.certainty.rating` · CodeableConcept · 0..*
    pub rating: Vec<CodeableConcept>,
    /// `EffectEvidenceSynthesis.certainty.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `EffectEvidenceSynthesis.certainty.certaintySubcomponent` · EffectEvidenceSynthesisCertaintyCertaintySubcomponent · 0..*
    pub certainty_subcomponent: Vec<
        EffectEvidenceSynthesisCertaintyCertaintySubcomponent,
    >,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EffectEvidenceSynthesisCertainty, EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY, [id,
    extension, modifier_extension, rating, note, certainty_subcomponent]
);
/// The definition of `EffectEvidenceSynthesis.certainty`.
pub static EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY: TypeDef = TypeDef {
    name: "EffectEvidenceSynthesisCertainty",
    path: "EffectEvidenceSynthesis.certainty",
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
            of(&EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT),
        ),
    ],
    keys: Lazy::new(),
};
/// `EffectEvidenceSynthesis.certainty.certaintySubcomponent`
pub struct EffectEvidenceSynthesisCertaintyCertaintySubcomponent {
    /// `EffectEvidenceSynthesis.certainty.certaintySubcomponent.id` · string · 0..1
    pub id: Option<String>,
    /// `EffectEvidenceSynthesis.certainty.certaintySubcomponent.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.certainty.certaintySubcomponent.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EffectEvidenceSynthesis.certainty.certaintySubcomponent.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `EffectEvidenceSynthesis.certainty.certaintySubcomponent.rating` · CodeableConcept · 0..*
    pub rating: Vec<CodeableConcept>,
    /// `EffectEvidenceSynthesis.certainty.certaintySubcomponent.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EffectEvidenceSynthesisCertaintyCertaintySubcomponent,
    EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT, [id, extension,
    modifier_extension, type_, rating, note]
);
/// The definition of `EffectEvidenceSynthesis.certainty.certaintySubcomponent`.
pub static EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT: TypeDef = TypeDef {
    name: "EffectEvidenceSynthesisCertaintyCertaintySubcomponent",
    path: "EffectEvidenceSynthesis.certainty.certaintySubcomponent",
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
pub(crate) static EFFECT_EVIDENCE_SYNTHESIS_SAMPLE_SIZE_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".numberOfStudies", INT32),
    column(".numberOfParticipants", INT32),
];
pub(crate) static EFFECT_EVIDENCE_SYNTHESIS_RESULTS_BY_EXPOSURE_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".exposureState", TEXT),
    column(".variantState", CODEABLE_CONCEPT_STRUCT),
    column(".riskEvidenceSynthesis", REFERENCE_STRUCT_2),
];
pub(crate) static EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE_PRECISION_ESTIMATE_COLUMNS: [ColumnDef; 10] = [
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
pub(crate) static EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    TYPE_COLUMN,
    column(".variantState", CODEABLE_CONCEPT_STRUCT),
    VALUE_COLUMN,
    derived("__value_numeric", NUMERIC, ".value"),
    column(".unitOfMeasure", CODEABLE_CONCEPT_STRUCT),
    column(
        ".precisionEstimate",
        list(
            &within(
                &EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE_PRECISION_ESTIMATE_COLUMNS,
            ),
        ),
    ),
];
pub(crate) static EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".rating", CODEABLE_CONCEPT_LIST),
    column(".note", ANNOTATION_LIST),
];
pub(crate) static EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".rating", CODEABLE_CONCEPT_LIST),
    column(".note", ANNOTATION_LIST),
    column(
        ".certaintySubcomponent",
        list(
            &within(&EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT_COLUMNS),
        ),
    ),
];
/// The table `effect_evidence_synthesis`.
pub static EFFECT_EVIDENCE_SYNTHESIS_TABLE: TableDef = TableDef {
    name: "effect_evidence_synthesis",
    doc: "One row for each EffectEvidenceSynthesis.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("EffectEvidenceSynthesis.resourceType", TEXT),
        column("EffectEvidenceSynthesis.id", TEXT),
        column("EffectEvidenceSynthesis.meta", META_STRUCT),
        column("EffectEvidenceSynthesis.implicitRules", TEXT),
        column("EffectEvidenceSynthesis.language", TEXT),
        column("EffectEvidenceSynthesis.text", NARRATIVE_STRUCT),
        column("EffectEvidenceSynthesis.contained", TEXTS),
        column("EffectEvidenceSynthesis.extension", EXTENSION_TEXTS),
        column("EffectEvidenceSynthesis.modifierExtension", EXTENSION_TEXTS),
        column("EffectEvidenceSynthesis.url", TEXT),
        column("EffectEvidenceSynthesis.identifier", IDENTIFIER_LIST),
        column("EffectEvidenceSynthesis.version", TEXT),
        column("EffectEvidenceSynthesis.name", TEXT),
        column("EffectEvidenceSynthesis.title", TEXT),
        column("EffectEvidenceSynthesis.status", TEXT),
        column("EffectEvidenceSynthesis.date", TEXT),
        derived("__date_start", TIMESTAMP, "EffectEvidenceSynthesis.date"),
        derived("__date_end", TIMESTAMP, "EffectEvidenceSynthesis.date"),
        column("EffectEvidenceSynthesis.publisher", TEXT),
        column("EffectEvidenceSynthesis.contact", CONTACT_DETAIL_LIST),
        column("EffectEvidenceSynthesis.description", TEXT),
        column("EffectEvidenceSynthesis.note", ANNOTATION_LIST),
        column("EffectEvidenceSynthesis.useContext", USAGE_CONTEXT_LIST),
        column("EffectEvidenceSynthesis.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("EffectEvidenceSynthesis.copyright", TEXT),
        column("EffectEvidenceSynthesis.approvalDate", TEXT),
        derived(
            "__approvalDate_start",
            TIMESTAMP,
            "EffectEvidenceSynthesis.approvalDate",
        ),
        derived("__approvalDate_end", TIMESTAMP, "EffectEvidenceSynthesis.approvalDate"),
        column("EffectEvidenceSynthesis.lastReviewDate", TEXT),
        derived(
            "__lastReviewDate_start",
            TIMESTAMP,
            "EffectEvidenceSynthesis.lastReviewDate",
        ),
        derived(
            "__lastReviewDate_end",
            TIMESTAMP,
            "EffectEvidenceSynthesis.lastReviewDate",
        ),
        column("EffectEvidenceSynthesis.effectivePeriod", PERIOD_STRUCT),
        column("EffectEvidenceSynthesis.topic", CODEABLE_CONCEPT_LIST),
        column("EffectEvidenceSynthesis.author", CONTACT_DETAIL_LIST),
        column("EffectEvidenceSynthesis.editor", CONTACT_DETAIL_LIST),
        column("EffectEvidenceSynthesis.reviewer", CONTACT_DETAIL_LIST),
        column("EffectEvidenceSynthesis.endorser", CONTACT_DETAIL_LIST),
        column("EffectEvidenceSynthesis.relatedArtifact", RELATED_ARTIFACT_LIST),
        column("EffectEvidenceSynthesis.synthesisType", CODEABLE_CONCEPT_STRUCT),
        column("EffectEvidenceSynthesis.studyType", CODEABLE_CONCEPT_STRUCT),
        column("EffectEvidenceSynthesis.population", REFERENCE_STRUCT_2),
        column("EffectEvidenceSynthesis.exposure", REFERENCE_STRUCT_2),
        column("EffectEvidenceSynthesis.exposureAlternative", REFERENCE_STRUCT_2),
        column("EffectEvidenceSynthesis.outcome", REFERENCE_STRUCT_2),
        column(
            "EffectEvidenceSynthesis.sampleSize",
            within(&EFFECT_EVIDENCE_SYNTHESIS_SAMPLE_SIZE_COLUMNS),
        ),
        column(
            "EffectEvidenceSynthesis.resultsByExposure",
            list(&within(&EFFECT_EVIDENCE_SYNTHESIS_RESULTS_BY_EXPOSURE_COLUMNS)),
        ),
        column(
            "EffectEvidenceSynthesis.effectEstimate",
            list(&within(&EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE_COLUMNS)),
        ),
        column(
            "EffectEvidenceSynthesis.certainty",
            list(&within(&EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "EffectEvidenceSynthesis.meta.lastUpdated",
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
