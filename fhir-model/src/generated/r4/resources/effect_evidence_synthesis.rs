// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    EXPOSURE_STATE, ExposureState, PUBLICATION_STATUS, PublicationStatus,
};
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
        summary("exposure", 1, 1, of(&REFERENCE)).to(&["EvidenceVariable"]),
        summary("exposureAlternative", 1, 1, of(&REFERENCE)).to(&["EvidenceVariable"]),
        summary("outcome", 1, 1, of(&REFERENCE)).to(&["EvidenceVariable"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("description", 0, 1, OF_STRING),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("description", 0, 1, OF_STRING),
        one("exposureState", 0, 1, OF_CODE).codes(&EXPOSURE_STATE),
        one("variantState", 0, 1, of(&CODEABLE_CONCEPT)),
        one("riskEvidenceSynthesis", 1, 1, of(&REFERENCE)).to(&["RiskEvidenceSynthesis"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("description", 0, 1, OF_STRING),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("variantState", 0, 1, of(&CODEABLE_CONCEPT)),
        one("value", 0, 1, OF_DECIMAL),
        one("unitOfMeasure", 0, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("rating", 0, 0, of(&CODEABLE_CONCEPT)),
        one("note", 0, 0, of(&ANNOTATION)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("rating", 0, 0, of(&CODEABLE_CONCEPT)),
        one("note", 0, 0, of(&ANNOTATION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static EFFECT_EVIDENCE_SYNTHESIS_SAMPLE_SIZE_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("numberOfStudies", INT32, ".numberOfStudies"),
    column("numberOfParticipants", INT32, ".numberOfParticipants"),
];
pub(crate) static EFFECT_EVIDENCE_SYNTHESIS_RESULTS_BY_EXPOSURE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("exposureState", TEXT, ".exposureState"),
    column("variantState", within(&CODEABLE_CONCEPT_COLUMNS), ".variantState"),
    column(
        "riskEvidenceSynthesis",
        within(&REFERENCE_COLUMNS_2),
        ".riskEvidenceSynthesis",
    ),
];
pub(crate) static EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE_PRECISION_ESTIMATE_COLUMNS: [ColumnDef; 10] = [
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
pub(crate) static EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("variantState", within(&CODEABLE_CONCEPT_COLUMNS), ".variantState"),
    column("value", TEXT, ".value"),
    column("__value_numeric", NUMERIC, ".value"),
    column("unitOfMeasure", within(&CODEABLE_CONCEPT_COLUMNS), ".unitOfMeasure"),
    column(
        "precisionEstimate",
        list(
            &within(
                &EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE_PRECISION_ESTIMATE_COLUMNS,
            ),
        ),
        ".precisionEstimate",
    ),
];
pub(crate) static EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("rating", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".rating"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
];
pub(crate) static EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("rating", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".rating"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
    column(
        "certaintySubcomponent",
        list(
            &within(&EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY_CERTAINTY_SUBCOMPONENT_COLUMNS),
        ),
        ".certaintySubcomponent",
    ),
];
/// The table `effect_evidence_synthesis`.
pub static EFFECT_EVIDENCE_SYNTHESIS_TABLE: TableDef = TableDef {
    name: "effect_evidence_synthesis",
    doc: "One row for each EffectEvidenceSynthesis.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "EffectEvidenceSynthesis.resourceType"),
        column("id", TEXT, "EffectEvidenceSynthesis.id"),
        column("meta", within(&META_COLUMNS), "EffectEvidenceSynthesis.meta"),
        column("implicitRules", TEXT, "EffectEvidenceSynthesis.implicitRules"),
        column("language", TEXT, "EffectEvidenceSynthesis.language"),
        column("text", within(&NARRATIVE_COLUMNS), "EffectEvidenceSynthesis.text"),
        column("contained", TEXTS, "EffectEvidenceSynthesis.contained"),
        column("extension", EXTENSION_TEXTS, "EffectEvidenceSynthesis.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "EffectEvidenceSynthesis.modifierExtension",
        ),
        column("url", TEXT, "EffectEvidenceSynthesis.url"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "EffectEvidenceSynthesis.identifier",
        ),
        column("version", TEXT, "EffectEvidenceSynthesis.version"),
        column("name", TEXT, "EffectEvidenceSynthesis.name"),
        column("title", TEXT, "EffectEvidenceSynthesis.title"),
        column("status", TEXT, "EffectEvidenceSynthesis.status"),
        column("date", TEXT, "EffectEvidenceSynthesis.date"),
        column("__date_start", TIMESTAMP, "EffectEvidenceSynthesis.date"),
        column("__date_end", TIMESTAMP, "EffectEvidenceSynthesis.date"),
        column("publisher", TEXT, "EffectEvidenceSynthesis.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EffectEvidenceSynthesis.contact",
        ),
        column("description", TEXT, "EffectEvidenceSynthesis.description"),
        column(
            "note",
            list(&within(&ANNOTATION_COLUMNS)),
            "EffectEvidenceSynthesis.note",
        ),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "EffectEvidenceSynthesis.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "EffectEvidenceSynthesis.jurisdiction",
        ),
        column("copyright", TEXT, "EffectEvidenceSynthesis.copyright"),
        column("approvalDate", TEXT, "EffectEvidenceSynthesis.approvalDate"),
        column(
            "__approvalDate_start",
            TIMESTAMP,
            "EffectEvidenceSynthesis.approvalDate",
        ),
        column("__approvalDate_end", TIMESTAMP, "EffectEvidenceSynthesis.approvalDate"),
        column("lastReviewDate", TEXT, "EffectEvidenceSynthesis.lastReviewDate"),
        column(
            "__lastReviewDate_start",
            TIMESTAMP,
            "EffectEvidenceSynthesis.lastReviewDate",
        ),
        column(
            "__lastReviewDate_end",
            TIMESTAMP,
            "EffectEvidenceSynthesis.lastReviewDate",
        ),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "EffectEvidenceSynthesis.effectivePeriod",
        ),
        column(
            "topic",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "EffectEvidenceSynthesis.topic",
        ),
        column(
            "author",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EffectEvidenceSynthesis.author",
        ),
        column(
            "editor",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EffectEvidenceSynthesis.editor",
        ),
        column(
            "reviewer",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EffectEvidenceSynthesis.reviewer",
        ),
        column(
            "endorser",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EffectEvidenceSynthesis.endorser",
        ),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "EffectEvidenceSynthesis.relatedArtifact",
        ),
        column(
            "synthesisType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "EffectEvidenceSynthesis.synthesisType",
        ),
        column(
            "studyType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "EffectEvidenceSynthesis.studyType",
        ),
        column(
            "population",
            within(&REFERENCE_COLUMNS_2),
            "EffectEvidenceSynthesis.population",
        ),
        column(
            "exposure",
            within(&REFERENCE_COLUMNS_2),
            "EffectEvidenceSynthesis.exposure",
        ),
        column(
            "exposureAlternative",
            within(&REFERENCE_COLUMNS_2),
            "EffectEvidenceSynthesis.exposureAlternative",
        ),
        column(
            "outcome",
            within(&REFERENCE_COLUMNS_2),
            "EffectEvidenceSynthesis.outcome",
        ),
        column(
            "sampleSize",
            within(&EFFECT_EVIDENCE_SYNTHESIS_SAMPLE_SIZE_COLUMNS),
            "EffectEvidenceSynthesis.sampleSize",
        ),
        column(
            "resultsByExposure",
            list(&within(&EFFECT_EVIDENCE_SYNTHESIS_RESULTS_BY_EXPOSURE_COLUMNS)),
            "EffectEvidenceSynthesis.resultsByExposure",
        ),
        column(
            "effectEstimate",
            list(&within(&EFFECT_EVIDENCE_SYNTHESIS_EFFECT_ESTIMATE_COLUMNS)),
            "EffectEvidenceSynthesis.effectEstimate",
        ),
        column(
            "certainty",
            list(&within(&EFFECT_EVIDENCE_SYNTHESIS_CERTAINTY_COLUMNS)),
            "EffectEvidenceSynthesis.certainty",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "EffectEvidenceSynthesis.meta.lastUpdated",
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
