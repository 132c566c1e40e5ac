// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    GROUP_MEASURE, GroupMeasure, PublicationStatus, RESEARCH_ELEMENT_TYPE,
    ResearchElementType, VARIABLE_TYPE, VariableType,
};
use super::super::datatypes::{
    CodeableConcept, ContactDetail, DataRequirement, Duration, Element, Expression,
    Extension, Identifier, Meta, Narrative, Period, Reference, RelatedArtifact, Timing,
    UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CONTACT_DETAIL_LIST,
    DATA_REQUIREMENT_STRUCT, DURATION_STRUCT, EXPRESSION_STRUCT, EXTENSION_COLUMN,
    HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT, HAS_DATE, HAS_EXPERIMENTAL, HAS_EXTENSION,
    HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_PUBLISHER,
    HAS_PURPOSE, HAS_STATUS, HAS_TEXT, HAS_TITLE, HAS_URL, HAS_USE_CONTEXT, HAS_VERSION,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_CONTACT_DETAIL, OF_DATA_REQUIREMENT, OF_DURATION,
    OF_EXPRESSION, OF_PERIOD, OF_REFERENCE, OF_RELATED_ARTIFACT, OF_TIMING,
    OF_USAGE_CONTEXT, PERIOD_STRUCT, REFERENCE_STRUCT_2, RELATED_ARTIFACT_LIST,
    TIMING_STRUCT, USAGE_CONTEXT_LIST,
};
use crate::shorthand::*;
/// `ResearchElementDefinition`
pub struct ResearchElementDefinition {
    /// `ResearchElementDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `ResearchElementDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ResearchElementDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ResearchElementDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `ResearchElementDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ResearchElementDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ResearchElementDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ResearchElementDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ResearchElementDefinition.url` · uri · 0..1
    pub url: Element<String>,
    /// `ResearchElementDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ResearchElementDefinition.version` · string · 0..1
    pub version: Element<String>,
    /// `ResearchElementDefinition.name` · string · 0..1
    pub name: Element<String>,
    /// `ResearchElementDefinition.title` · string · 0..1
    pub title: Element<String>,
    /// `ResearchElementDefinition.shortTitle` · string · 0..1
    pub short_title: Element<String>,
    /// `ResearchElementDefinition.subtitle` · string · 0..1
    pub subtitle: Element<String>,
    /// `ResearchElementDefinition.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `ResearchElementDefinition.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `ResearchElementDefinition.subject[x]` · CodeableConcept, Reference to Group · 0..1
    pub subject: Option<ResearchElementDefinitionSubject>,
    /// `ResearchElementDefinition.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `ResearchElementDefinition.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `ResearchElementDefinition.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `ResearchElementDefinition.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ResearchElementDefinition.comment` · string · 0..*
    pub comment: Vec<Element<String>>,
    /// `ResearchElementDefinition.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `ResearchElementDefinition.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ResearchElementDefinition.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `ResearchElementDefinition.usage` · string · 0..1
    pub usage: Element<String>,
    /// `ResearchElementDefinition.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `ResearchElementDefinition.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `ResearchElementDefinition.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `ResearchElementDefinition.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `ResearchElementDefinition.topic` · CodeableConcept · 0..*
    pub topic: Vec<CodeableConcept>,
    /// `ResearchElementDefinition.author` · ContactDetail · 0..*
    pub author: Vec<ContactDetail>,
    /// `ResearchElementDefinition.editor` · ContactDetail · 0..*
    pub editor: Vec<ContactDetail>,
    /// `ResearchElementDefinition.reviewer` · ContactDetail · 0..*
    pub reviewer: Vec<ContactDetail>,
    /// `ResearchElementDefinition.endorser` · ContactDetail · 0..*
    pub endorser: Vec<ContactDetail>,
    /// `ResearchElementDefinition.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `ResearchElementDefinition.library` · canonical to Library · 0..*
    pub library: Vec<Element<String>>,
    /// `ResearchElementDefinition.type` · code · 1..1
    pub type_: Element<ResearchElementType>,
    /// `ResearchElementDefinition.variableType` · code · 0..1
    pub variable_type: Element<VariableType>,
    /// `ResearchElementDefinition.characteristic` · ResearchElementDefinitionCharacteristic · 1..*
    pub characteristic: Vec<ResearchElementDefinitionCharacteristic>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ResearchElementDefinition, RESEARCH_ELEMENT_DEFINITION, [id, meta, implicit_rules,
    language, text, contained, extension, modifier_extension, url, identifier, version,
    name, title, short_title, subtitle, status, experimental, subject, date, publisher,
    contact, description, comment, use_context, jurisdiction, purpose, usage, copyright,
    approval_date, last_review_date, effective_period, topic, author, editor, reviewer,
    endorser, related_artifact, library, type_, variable_type, characteristic]
);
choice!(
    #[doc = " `ResearchElementDefinition.subject[x]`"] ResearchElementDefinitionSubject,
    [CodeableConcept(Box < CodeableConcept >), Reference(Box < Reference >)]
);
/// The definition of `ResearchElementDefinition`.
pub static RESEARCH_ELEMENT_DEFINITION: TypeDef = TypeDef {
    name: "ResearchElementDefinition",
    path: "ResearchElementDefinition",
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
        one("comment", 0, 0, OF_STRING),
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
        summary("type", 1, 1, OF_CODE).codes(&RESEARCH_ELEMENT_TYPE),
        one("variableType", 0, 1, OF_CODE).codes(&VARIABLE_TYPE),
        summary("characteristic", 1, 0, of(&RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC)),
    ],
    keys: Lazy::new(),
};
/// `ResearchElementDefinition.characteristic`
pub struct ResearchElementDefinitionCharacteristic {
    /// `ResearchElementDefinition.characteristic.id` · string · 0..1
    pub id: Option<String>,
    /// `ResearchElementDefinition.characteristic.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ResearchElementDefinition.characteristic.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ResearchElementDefinition.characteristic.definition[x]` · CodeableConcept, canonical, Expression, DataRequirement to ValueSet · 1..1
    pub definition: Option<ResearchElementDefinitionCharacteristicDefinition>,
    /// `ResearchElementDefinition.characteristic.usageContext` · UsageContext · 0..*
    pub usage_context: Vec<UsageContext>,
    /// `ResearchElementDefinition.characteristic.exclude` · boolean · 0..1
    pub exclude: Element<bool>,
    /// `ResearchElementDefinition.characteristic.unitOfMeasure` · CodeableConcept · 0..1
    pub unit_of_measure: Option<Box<CodeableConcept>>,
    /// `ResearchElementDefinition.characteristic.studyEffectiveDescription` · string · 0..1
    pub study_effective_description: Element<String>,
    /// `ResearchElementDefinition.characteristic.studyEffective[x]` · dateTime, Period, Duration, Timing · 0..1
    pub study_effective: Option<ResearchElementDefinitionCharacteristicStudyEffective>,
    /// `ResearchElementDefinition.characteristic.studyEffectiveTimeFromStart` · Duration · 0..1
    pub study_effective_time_from_start: Option<Box<Duration>>,
    /// `ResearchElementDefinition.characteristic.studyEffectiveGroupMeasure` · code · 0..1
    pub study_effective_group_measure: Element<GroupMeasure>,
    /// `ResearchElementDefinition.characteristic.participantEffectiveDescription` · string · 0..1
    pub participant_effective_description: Element<String>,
    /// `ResearchElementDefinition.characteristic.participantEffective[x]` · dateTime, Period, Duration, Timing · 0..1
    pub participant_effective: Option<
        ResearchElementDefinitionCharacteristicParticipantEffective,
    >,
    /// `ResearchElementDefinition.characteristic.participantEffectiveTimeFromStart` · Duration · 0..1
    pub participant_effective_time_from_start: Option<Box<Duration>>,
    /// `ResearchElementDefinition.characteristic.participantEffectiveGroupMeasure` · code · 0..1
    pub participant_effective_group_measure: Element<GroupMeasure>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ResearchElementDefinitionCharacteristic, RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC,
    [id, extension, modifier_extension, definition, usage_context, exclude,
    unit_of_measure, study_effective_description, study_effective,
    study_effective_time_from_start, study_effective_group_measure,
    participant_effective_description, participant_effective,
    participant_effective_time_from_start, participant_effective_group_measure]
);
choice!(
    #[doc = " `ResearchElementDefinition.characteristic.definition[x]`"]
    ResearchElementDefinitionCharacteristicDefinition, [CodeableConcept(Box <
    CodeableConcept >), Canonical(Element < String >), Expression(Box < Expression >),
    DataRequirement(Box < DataRequirement >)]
);
choice!(
    #[doc = " `ResearchElementDefinition.characteristic.studyEffective[x]`"]
    ResearchElementDefinitionCharacteristicStudyEffective, [DateTime(Element < DateTime
    >), Period(Box < Period >), Duration(Box < Duration >), Timing(Box < Timing >)]
);
choice!(
    #[doc = " `ResearchElementDefinition.characteristic.participantEffective[x]`"]
    ResearchElementDefinitionCharacteristicParticipantEffective, [DateTime(Element <
    DateTime >), Period(Box < Period >), Duration(Box < Duration >), Timing(Box < Timing
    >)]
);
/// The definition of `ResearchElementDefinition.characteristic`.
pub static RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC: TypeDef = TypeDef {
    name: "ResearchElementDefinitionCharacteristic",
    path: "ResearchElementDefinition.characteristic",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "definition",
                1,
                1,
                &[
                    alternative("definitionCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("definitionCanonical", OF_CANONICAL),
                    alternative("definitionExpression", OF_EXPRESSION),
                    alternative("definitionDataRequirement", OF_DATA_REQUIREMENT),
                ],
            )
            .to(&["ValueSet"])
            .summary(),
        one("usageContext", 0, 0, OF_USAGE_CONTEXT),
        one("exclude", 0, 1, OF_BOOLEAN),
        one("unitOfMeasure", 0, 1, OF_CODEABLE_CONCEPT),
        one("studyEffectiveDescription", 0, 1, OF_STRING),
        choice(
            "studyEffective",
            0,
            1,
            &[
                alternative("studyEffectiveDateTime", OF_DATE_TIME),
                alternative("studyEffectivePeriod", OF_PERIOD),
                alternative("studyEffectiveDuration", OF_DURATION),
                alternative("studyEffectiveTiming", OF_TIMING),
            ],
        ),
        one("studyEffectiveTimeFromStart", 0, 1, OF_DURATION),
        one("studyEffectiveGroupMeasure", 0, 1, OF_CODE).codes(&GROUP_MEASURE),
        one("participantEffectiveDescription", 0, 1, OF_STRING),
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
        one("participantEffectiveTimeFromStart", 0, 1, OF_DURATION),
        one("participantEffectiveGroupMeasure", 0, 1, OF_CODE).codes(&GROUP_MEASURE),
    ],
    keys: Lazy::new(),
};
pub(crate) static RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC_COLUMNS: [ColumnDef; 28] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".definitionCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".definitionCanonical", TEXT),
    column(".definitionExpression", EXPRESSION_STRUCT),
    column(".definitionDataRequirement", DATA_REQUIREMENT_STRUCT),
    column(".usageContext", USAGE_CONTEXT_LIST),
    column(".exclude", BOOLEAN),
    column(".unitOfMeasure", CODEABLE_CONCEPT_STRUCT),
    column(".studyEffectiveDescription", TEXT),
    column(".studyEffectiveDateTime", TEXT),
    derived("__studyEffectiveDateTime_start", TIMESTAMP, ".studyEffectiveDateTime"),
    derived("__studyEffectiveDateTime_end", TIMESTAMP, ".studyEffectiveDateTime"),
    column(".studyEffectivePeriod", PERIOD_STRUCT),
    column(".studyEffectiveDuration", DURATION_STRUCT),
    column(".studyEffectiveTiming", TIMING_STRUCT),
    column(".studyEffectiveTimeFromStart", DURATION_STRUCT),
    column(".studyEffectiveGroupMeasure", TEXT),
    column(".participantEffectiveDescription", TEXT),
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
    column(".participantEffectiveTimeFromStart", DURATION_STRUCT),
    column(".participantEffectiveGroupMeasure", TEXT),
];
/// The table `research_element_definition`.
pub static RESEARCH_ELEMENT_DEFINITION_TABLE: TableDef = TableDef {
    name: "research_element_definition",
    doc: "One row for each ResearchElementDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ResearchElementDefinition.resourceType", TEXT),
        column("ResearchElementDefinition.id", TEXT),
        column("ResearchElementDefinition.meta", META_STRUCT),
        column("ResearchElementDefinition.implicitRules", TEXT),
        column("ResearchElementDefinition.language", TEXT),
        column("ResearchElementDefinition.text", NARRATIVE_STRUCT),
        column("ResearchElementDefinition.contained", TEXTS),
        column("ResearchElementDefinition.extension", EXTENSION_TEXTS),
        column("ResearchElementDefinition.modifierExtension", EXTENSION_TEXTS),
        column("ResearchElementDefinition.url", TEXT),
        column("ResearchElementDefinition.identifier", IDENTIFIER_LIST),
        column("ResearchElementDefinition.version", TEXT),
        column("ResearchElementDefinition.name", TEXT),
        column("ResearchElementDefinition.title", TEXT),
        column("ResearchElementDefinition.shortTitle", TEXT),
        column("ResearchElementDefinition.subtitle", TEXT),
        column("ResearchElementDefinition.status", TEXT),
        column("ResearchElementDefinition.experimental", BOOLEAN),
        column(
            "ResearchElementDefinition.subjectCodeableConcept",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column("ResearchElementDefinition.subjectReference", REFERENCE_STRUCT_2),
        column("ResearchElementDefinition.date", TEXT),
        derived("__date_start", TIMESTAMP, "ResearchElementDefinition.date"),
        derived("__date_end", TIMESTAMP, "ResearchElementDefinition.date"),
        column("ResearchElementDefinition.publisher", TEXT),
        column("ResearchElementDefinition.contact", CONTACT_DETAIL_LIST),
        column("ResearchElementDefinition.description", TEXT),
        column("ResearchElementDefinition.comment", TEXTS),
        column("ResearchElementDefinition.useContext", USAGE_CONTEXT_LIST),
        column("ResearchElementDefinition.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("ResearchElementDefinition.purpose", TEXT),
        column("ResearchElementDefinition.usage", TEXT),
        column("ResearchElementDefinition.copyright", TEXT),
        column("ResearchElementDefinition.approvalDate", TEXT),
        derived(
            "__approvalDate_start",
            TIMESTAMP,
            "ResearchElementDefinition.approvalDate",
        ),
        derived(
            "__approvalDate_end",
            TIMESTAMP,
            "ResearchElementDefinition.approvalDate",
        ),
        column("ResearchElementDefinition.lastReviewDate", TEXT),
        derived(
            "__lastReviewDate_start",
            TIMESTAMP,
            "ResearchElementDefinition.lastReviewDate",
        ),
        derived(
            "__lastReviewDate_end",
            TIMESTAMP,
            "ResearchElementDefinition.lastReviewDate",
        ),
        column("ResearchElementDefinition.effectivePeriod", PERIOD_STRUCT),
        column("ResearchElementDefinition.topic", CODEABLE_CONCEPT_LIST),
        column("ResearchElementDefinition.author", CONTACT_DETAIL_LIST),
        column("ResearchElementDefinition.editor", CONTACT_DETAIL_LIST),
        column("ResearchElementDefinition.reviewer", CONTACT_DETAIL_LIST),
        column("ResearchElementDefinition.endorser", CONTACT_DETAIL_LIST),
        column("ResearchElementDefinition.relatedArtifact", RELATED_ARTIFACT_LIST),
        column("ResearchElementDefinition.library", TEXTS),
        column("ResearchElementDefinition.type", TEXT),
        column("ResearchElementDefinition.variableType", TEXT),
        column(
            "ResearchElementDefinition.characteristic",
            list(&within(&RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "ResearchElementDefinition.meta.lastUpdated",
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
