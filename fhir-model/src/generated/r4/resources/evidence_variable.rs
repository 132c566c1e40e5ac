// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    EVIDENCE_VARIABLE_TYPE, EvidenceVariableType, GROUP_MEASURE, GroupMeasure,
    PublicationStatus,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, ContactDetail, DataRequirement, Duration, Element,
    Expression, Extension, Identifier, Meta, Narrative, Period, Reference,
    RelatedArtifact, Timing, TriggerDefinition, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CONTACT_DETAIL_LIST,
    DATA_REQUIREMENT_STRUCT, DESCRIPTION_COLUMN, DURATION_STRUCT, EXPRESSION_STRUCT,
    EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT, HAS_DATE,
    HAS_DESCRIPTION, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_NOTE, HAS_PUBLISHER, HAS_STATUS, HAS_TEXT,
    HAS_TITLE, HAS_URL, HAS_USE_CONTEXT, HAS_VERSION, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_CONTACT_DETAIL, OF_DATA_REQUIREMENT, OF_DURATION, OF_EXPRESSION, OF_PERIOD,
    OF_REFERENCE, OF_RELATED_ARTIFACT, OF_TIMING, OF_TRIGGER_DEFINITION,
    OF_USAGE_CONTEXT, PERIOD_STRUCT, REFERENCE_STRUCT_2, RELATED_ARTIFACT_LIST,
    TIMING_STRUCT, TRIGGER_DEFINITION_STRUCT, USAGE_CONTEXT_LIST,
};
use crate::shorthand::*;
/// `EvidenceVariable`
pub struct EvidenceVariable {
    /// `EvidenceVariable.id` · id · 0..1
    pub id: Element<String>,
    /// `EvidenceVariable.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `EvidenceVariable.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `EvidenceVariable.language` · code · 0..1
    pub language: Element<String>,
    /// `EvidenceVariable.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `EvidenceVariable.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `EvidenceVariable.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EvidenceVariable.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceVariable.url` · uri · 0..1
    pub url: Element<String>,
    /// `EvidenceVariable.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `EvidenceVariable.version` · string · 0..1
    pub version: Element<String>,
    /// `EvidenceVariable.name` · string · 0..1
    pub name: Element<String>,
    /// `EvidenceVariable.title` · string · 0..1
    pub title: Element<String>,
    /// `EvidenceVariable.shortTitle` · string · 0..1
    pub short_title: Element<String>,
    /// `EvidenceVariable.subtitle` · string · 0..1
    pub subtitle: Element<String>,
    /// `EvidenceVariable.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `EvidenceVariable.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `EvidenceVariable.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `EvidenceVariable.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `EvidenceVariable.description` · markdown · 0..1
    pub description: Element<String>,
    /// `EvidenceVariable.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `EvidenceVariable.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `EvidenceVariable.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `EvidenceVariable.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `EvidenceVariable.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `EvidenceVariable.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `EvidenceVariable.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `EvidenceVariable.topic` · CodeableConcept · 0..*
    pub topic: Vec<CodeableConcept>,
    /// `EvidenceVariable.author` · ContactDetail · 0..*
    pub author: Vec<ContactDetail>,
    /// `EvidenceVariable.editor` · ContactDetail · 0..*
    pub editor: Vec<ContactDetail>,
    /// `EvidenceVariable.reviewer` · ContactDetail · 0..*
    pub reviewer: Vec<ContactDetail>,
    /// `EvidenceVariable.endorser` · ContactDetail · 0..*
    pub endorser: Vec<ContactDetail>,
    /// `EvidenceVariable.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `EvidenceVariable.type` · code · 0..1
    pub type_: Element<EvidenceVariableType>,
    /// `EvidenceVariable.characteristic` · EvidenceVariableCharacteristic · 1..*
    pub characteristic: Vec<EvidenceVariableCharacteristic>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceVariable, EVIDENCE_VARIABLE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, url, identifier, version, name, title,
    short_title, subtitle, status, date, publisher, contact, description, note,
    use_context, jurisdiction, copyright, approval_date, last_review_date,
    effective_period, topic, author, editor, reviewer, endorser, related_artifact, type_,
    characteristic]
);
/// The definition of `EvidenceVariable`.
pub static EVIDENCE_VARIABLE: TypeDef = TypeDef {
    name: "EvidenceVariable",
    path: "EvidenceVariable",
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
        summary("shortTitle", 0, 1, OF_STRING),
        one("subtitle", 0, 1, OF_STRING),
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
        summary("type", 0, 1, OF_CODE).codes(&EVIDENCE_VARIABLE_TYPE),
        summary("characteristic", 1, 0, of(&EVIDENCE_VARIABLE_CHARACTERISTIC)),
    ],
    keys: Lazy::new(),
};
/// `EvidenceVariable.characteristic`
pub struct EvidenceVariableCharacteristic {
    /// `EvidenceVariable.characteristic.id` · string · 0..1
    pub id: Option<String>,
    /// `EvidenceVariable.characteristic.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.description` · string · 0..1
    pub description: Element<String>,
    /// `EvidenceVariable.characteristic.definition[x]` · Reference, canonical, CodeableConcept, Expression, DataRequirement, TriggerDefinition to ActivityDefinition, Group · 1..1
    pub definition: Option<EvidenceVariableCharacteristicDefinition>,
    /// `EvidenceVariable.characteristic.usageContext` · UsageContext · 0..*
    pub usage_context: Vec<UsageContext>,
    /// `EvidenceVariable.characteristic.exclude` · boolean · 0..1
    pub exclude: Element<bool>,
    /// `EvidenceVariable.characteristic.participantEffective[x]` · dateTime, Period, Duration, Timing · 0..1
    pub participant_effective: Option<
        EvidenceVariableCharacteristicParticipantEffective,
    >,
    /// `EvidenceVariable.characteristic.timeFromStart` · Duration · 0..1
    pub time_from_start: Option<Box<Duration>>,
    /// `EvidenceVariable.characteristic.groupMeasure` · code · 0..1
    pub group_measure: Element<GroupMeasure>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceVariableCharacteristic, EVIDENCE_VARIABLE_CHARACTERISTIC, [id, extension,
    modifier_extension, description, definition, usage_context, exclude,
    participant_effective, time_from_start, group_measure]
);
choice!(
    #[doc = " `EvidenceVariable.characteristic.definition[x]`"]
    EvidenceVariableCharacteristicDefinition, [Reference(Box < Reference >),
    Canonical(Element < String >), CodeableConcept(Box < CodeableConcept >),
    Expression(Box < Expression >), DataRequirement(Box < DataRequirement >),
    TriggerDefinition(Box < TriggerDefinition >)]
);
choice!(
    #[doc = " `EvidenceVariable.characteristic.participantEffective[x]`"]
    EvidenceVariableCharacteristicParticipantEffective, [DateTime(Element < DateTime >),
    Period(Box < Period >), Duration(Box < Duration >), Timing(Box < Timing >)]
);
/// The definition of `EvidenceVariable.characteristic`.
pub static EVIDENCE_VARIABLE_CHARACTERISTIC: TypeDef = TypeDef {
    name: "EvidenceVariableCharacteristic",
    path: "EvidenceVariable.characteristic",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION,
        choice(
                "definition",
                1,
                1,
                &[
                    alternative("definitionReference", OF_REFERENCE),
                    alternative("definitionCanonical", OF_CANONICAL),
                    alternative("definitionCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("definitionExpression", OF_EXPRESSION),
                    alternative("definitionDataRequirement", OF_DATA_REQUIREMENT),
                    alternative("definitionTriggerDefinition", OF_TRIGGER_DEFINITION),
                ],
            )
            .to(&["ActivityDefinition", "Group"])
            .summary(),
        one("usageContext", 0, 0, OF_USAGE_CONTEXT),
        one("exclude", 0, 1, OF_BOOLEAN),
        choice(
            "participantEffective",
            0,
            1,
            &[
                alternative("participantEffectiveDateTime", OF_DATE_TIME),
                alternative("participantEffectivePeriod", OF_PERIOD),
                alternative("participantEffectiveDuration", OF_DURATION),
                alternative("participantEffectiveTiming", OF_TIMING),
            ],
        ),
        one("timeFromStart", 0, 1, OF_DURATION),
        one("groupMeasure", 0, 1, OF_CODE).codes(&GROUP_MEASURE),
    ],
    keys: Lazy::new(),
};
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS: [ColumnDef; 20] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".definitionReference", REFERENCE_STRUCT_2),
    column(".definitionCanonical", TEXT),
    column(".definitionCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".definitionExpression", EXPRESSION_STRUCT),
    column(".definitionDataRequirement", DATA_REQUIREMENT_STRUCT),
    column(".definitionTriggerDefinition", TRIGGER_DEFINITION_STRUCT),
    column(".usageContext", USAGE_CONTEXT_LIST),
    column(".exclude", BOOLEAN),
    column(".participantEffectiveDateTime", TEXT),
    derived(
        "__participantEffectiveDateTime_start",
        TIMESTAMP,
        ".participantEffectiveDateTime",
    ),
    derived(
        "__participantEffectiveDateTime_end",
        TIMESTAMP,
        ".participantEffectiveDateTime",
    ),
    column(".participantEffectivePeriod", PERIOD_STRUCT),
    column(".participantEffectiveDuration", DURATION_STRUCT),
    column(".participantEffectiveTiming", TIMING_STRUCT),
    column(".timeFromStart", DURATION_STRUCT),
    column(".groupMeasure", TEXT),
];
/// The table `evidence_variable`.
pub static EVIDENCE_VARIABLE_TABLE: TableDef = TableDef {
    name: "evidence_variable",
    doc: "One row for each EvidenceVariable.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("EvidenceVariable.resourceType", TEXT),
        column("EvidenceVariable.id", TEXT),
        column("EvidenceVariable.meta", META_STRUCT),
        column("EvidenceVariable.implicitRules", TEXT),
        column("EvidenceVariable.language", TEXT),
        column("EvidenceVariable.text", NARRATIVE_STRUCT),
        column("EvidenceVariable.contained", TEXTS),
        column("EvidenceVariable.extension", EXTENSION_TEXTS),
        column("EvidenceVariable.modifierExtension", EXTENSION_TEXTS),
        column("EvidenceVariable.url", TEXT),
        column("EvidenceVariable.identifier", IDENTIFIER_LIST),
        column("EvidenceVariable.version", TEXT),
        column("EvidenceVariable.name", TEXT),
        column("EvidenceVariable.title", TEXT),
        column("EvidenceVariable.shortTitle", TEXT),
        column("EvidenceVariable.subtitle", TEXT),
        column("EvidenceVariable.status", TEXT),
        column("EvidenceVariable.date", TEXT),
        derived("__date_start", TIMESTAMP, "EvidenceVariable.date"),
        derived("__date_end", TIMESTAMP, "EvidenceVariable.date"),
        column("EvidenceVariable.publisher", TEXT),
        column("EvidenceVariable.contact", CONTACT_DETAIL_LIST),
        column("EvidenceVariable.description", TEXT),
        column("EvidenceVariable.note", ANNOTATION_LIST),
        column("EvidenceVariable.useContext", USAGE_CONTEXT_LIST),
        column("EvidenceVariable.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("EvidenceVariable.copyright", TEXT),
        column("EvidenceVariable.approvalDate", TEXT),
        derived("__approvalDate_start", TIMESTAMP, "EvidenceVariable.approvalDate"),
        derived("__approvalDate_end", TIMESTAMP, "EvidenceVariable.approvalDate"),
        column("EvidenceVariable.lastReviewDate", TEXT),
        derived("__lastReviewDate_start", TIMESTAMP, "EvidenceVariable.lastReviewDate"),
        derived("__lastReviewDate_end", TIMESTAMP, "EvidenceVariable.lastReviewDate"),
        column("EvidenceVariable.effectivePeriod", PERIOD_STRUCT),
        column("EvidenceVariable.topic", CODEABLE_CONCEPT_LIST),
        column("EvidenceVariable.author", CONTACT_DETAIL_LIST),
        column("EvidenceVariable.editor", CONTACT_DETAIL_LIST),
        column("EvidenceVariable.reviewer", CONTACT_DETAIL_LIST),
        column("EvidenceVariable.endorser", CONTACT_DETAIL_LIST),
        column("EvidenceVariable.relatedArtifact", RELATED_ARTIFACT_LIST),
        column("EvidenceVariable.type", TEXT),
        column(
            "EvidenceVariable.characteristic",
            list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "EvidenceVariable.meta.lastUpdated"),
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
