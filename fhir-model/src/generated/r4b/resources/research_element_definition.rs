// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    GROUP_MEASURE, GroupMeasure, PUBLICATION_STATUS, PublicationStatus,
    RESEARCH_ELEMENT_TYPE, ResearchElementType, VARIABLE_TYPE, VariableType,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS,
    CodeableConcept, ContactDetail, DATA_REQUIREMENT, DATA_REQUIREMENT_COLUMNS, DURATION,
    DURATION_COLUMNS, DataRequirement, Duration, EXPRESSION, EXPRESSION_COLUMNS,
    EXTENSION, Element, Expression, Extension, IDENTIFIER, IDENTIFIER_COLUMNS,
    Identifier, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
    PERIOD, PERIOD_COLUMNS, Period, REFERENCE, REFERENCE_COLUMNS_2, RELATED_ARTIFACT,
    RELATED_ARTIFACT_COLUMNS, Reference, RelatedArtifact, TIMING, TIMING_COLUMNS, Timing,
    USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
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
    [0 => CodeableConcept(Box < CodeableConcept >), 1 => Reference(Box < Reference >)]
);
/// The definition of `ResearchElementDefinition`.
pub static RESEARCH_ELEMENT_DEFINITION: TypeDef = TypeDef {
    name: "ResearchElementDefinition",
    path: "ResearchElementDefinition",
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
        summary("shortTitle", 0, 1, OF_STRING),
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
        one("comment", 0, 0, OF_STRING),
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
    ResearchElementDefinitionCharacteristicDefinition, [0 => CodeableConcept(Box <
    CodeableConcept >), 1 => Canonical(Element < String >), 2 => Expression(Box <
    Expression >), 3 => DataRequirement(Box < DataRequirement >)]
);
choice!(
    #[doc = " `ResearchElementDefinition.characteristic.studyEffective[x]`"]
    ResearchElementDefinitionCharacteristicStudyEffective, [0 => DateTime(Element <
    DateTime >), 1 => Period(Box < Period >), 2 => Duration(Box < Duration >), 3 =>
    Timing(Box < Timing >)]
);
choice!(
    #[doc = " `ResearchElementDefinition.characteristic.participantEffective[x]`"]
    ResearchElementDefinitionCharacteristicParticipantEffective, [0 => DateTime(Element <
    DateTime >), 1 => Period(Box < Period >), 2 => Duration(Box < Duration >), 3 =>
    Timing(Box < Timing >)]
);
/// The definition of `ResearchElementDefinition.characteristic`.
pub static RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC: TypeDef = TypeDef {
    name: "ResearchElementDefinitionCharacteristic",
    path: "ResearchElementDefinition.characteristic",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        choice(
                "definition",
                1,
                1,
                &[
                    alternative("definitionCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("definitionCanonical", OF_CANONICAL),
                    alternative("definitionExpression", of(&EXPRESSION)),
                    alternative("definitionDataRequirement", of(&DATA_REQUIREMENT)),
                ],
            )
            .to(&["ValueSet"])
            .summary(),
        one("usageContext", 0, 0, of(&USAGE_CONTEXT)),
        one("exclude", 0, 1, OF_BOOLEAN),
        one("unitOfMeasure", 0, 1, of(&CODEABLE_CONCEPT)),
        one("studyEffectiveDescription", 0, 1, OF_STRING),
        choice(
            "studyEffective",
            0,
            1,
            &[
                alternative("studyEffectiveDateTime", OF_DATE_TIME),
                alternative("studyEffectivePeriod", of(&PERIOD)),
                alternative("studyEffectiveDuration", of(&DURATION)),
                alternative("studyEffectiveTiming", of(&TIMING)),
            ],
        ),
        one("studyEffectiveTimeFromStart", 0, 1, of(&DURATION)),
        one("studyEffectiveGroupMeasure", 0, 1, OF_CODE).codes(&GROUP_MEASURE),
        one("participantEffectiveDescription", 0, 1, OF_STRING),
        choice(
            "participantEffective",
            0,
            1,
            &[
                alternative("participantEffectiveDateTime", OF_DATE_TIME),
                alternative("participantEffectivePeriod", of(&PERIOD)),
                alternative("participantEffectiveDuration", of(&DURATION)),
                alternative("participantEffectiveTiming", of(&TIMING)),
            ],
        ),
        one("participantEffectiveTimeFromStart", 0, 1, of(&DURATION)),
        one("participantEffectiveGroupMeasure", 0, 1, OF_CODE).codes(&GROUP_MEASURE),
    ],
    keys: Lazy::new(),
};
pub(crate) static RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC_COLUMNS: [ColumnDef; 28] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column(
        "definitionCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".definitionCodeableConcept",
    ),
    column("definitionCanonical", TEXT, ".definitionCanonical"),
    column("definitionExpression", within(&EXPRESSION_COLUMNS), ".definitionExpression"),
    column(
        "definitionDataRequirement",
        within(&DATA_REQUIREMENT_COLUMNS),
        ".definitionDataRequirement",
    ),
    column("usageContext", list(&within(&USAGE_CONTEXT_COLUMNS)), ".usageContext"),
    column("exclude", BOOLEAN, ".exclude"),
    column("unitOfMeasure", within(&CODEABLE_CONCEPT_COLUMNS), ".unitOfMeasure"),
    column("studyEffectiveDescription", TEXT, ".studyEffectiveDescription"),
    column("studyEffectiveDateTime", TEXT, ".studyEffectiveDateTime"),
    column("__studyEffectiveDateTime_start", TIMESTAMP, ".studyEffectiveDateTime"),
    column("__studyEffectiveDateTime_end", TIMESTAMP, ".studyEffectiveDateTime"),
    column("studyEffectivePeriod", within(&PERIOD_COLUMNS), ".studyEffectivePeriod"),
    column(
        "studyEffectiveDuration",
        within(&DURATION_COLUMNS),
        ".studyEffectiveDuration",
    ),
    column("studyEffectiveTiming", within(&TIMING_COLUMNS), ".studyEffectiveTiming"),
    column(
        "studyEffectiveTimeFromStart",
        within(&DURATION_COLUMNS),
        ".studyEffectiveTimeFromStart",
    ),
    column("studyEffectiveGroupMeasure", TEXT, ".studyEffectiveGroupMeasure"),
    column("participantEffectiveDescription", TEXT, ".participantEffectiveDescription"),
    column("participantEffectiveDateTime", TEXT, ".participantEffectiveDateTime"),
    column(
        "__participantEffectiveDateTime_start",
        TIMESTAMP,
        ".participantEffectiveDateTime",
    ),
    column(
        "__participantEffectiveDateTime_end",
        TIMESTAMP,
        ".participantEffectiveDateTime",
    ),
    column(
        "participantEffectivePeriod",
        within(&PERIOD_COLUMNS),
        ".participantEffectivePeriod",
    ),
    column(
        "participantEffectiveDuration",
        within(&DURATION_COLUMNS),
        ".participantEffectiveDuration",
    ),
    column(
        "participantEffectiveTiming",
        within(&TIMING_COLUMNS),
        ".participantEffectiveTiming",
    ),
    column(
        "participantEffectiveTimeFromStart",
        within(&DURATION_COLUMNS),
        ".participantEffectiveTimeFromStart",
    ),
    column("participantEffectiveGroupMeasure", TEXT, ".participantEffectiveGroupMeasure"),
];
/// The table `research_element_definition`.
pub static RESEARCH_ELEMENT_DEFINITION_TABLE: TableDef = TableDef {
    name: "research_element_definition",
    doc: "One row for each ResearchElementDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ResearchElementDefinition.resourceType"),
        column("id", TEXT, "ResearchElementDefinition.id"),
        column("meta", within(&META_COLUMNS), "ResearchElementDefinition.meta"),
        column("implicitRules", TEXT, "ResearchElementDefinition.implicitRules"),
        column("language", TEXT, "ResearchElementDefinition.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ResearchElementDefinition.text"),
        column("contained", TEXTS, "ResearchElementDefinition.contained"),
        column("extension", EXTENSION_TEXTS, "ResearchElementDefinition.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "ResearchElementDefinition.modifierExtension",
        ),
        column("url", TEXT, "ResearchElementDefinition.url"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ResearchElementDefinition.identifier",
        ),
        column("version", TEXT, "ResearchElementDefinition.version"),
        column("name", TEXT, "ResearchElementDefinition.name"),
        column("title", TEXT, "ResearchElementDefinition.title"),
        column("shortTitle", TEXT, "ResearchElementDefinition.shortTitle"),
        column("subtitle", TEXT, "ResearchElementDefinition.subtitle"),
        column("status", TEXT, "ResearchElementDefinition.status"),
        column("experimental", BOOLEAN, "ResearchElementDefinition.experimental"),
        column(
            "subjectCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ResearchElementDefinition.subjectCodeableConcept",
        ),
        column(
            "subjectReference",
            within(&REFERENCE_COLUMNS_2),
            "ResearchElementDefinition.subjectReference",
        ),
        column("date", TEXT, "ResearchElementDefinition.date"),
        column("__date_start", TIMESTAMP, "ResearchElementDefinition.date"),
        column("__date_end", TIMESTAMP, "ResearchElementDefinition.date"),
        column("publisher", TEXT, "ResearchElementDefinition.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ResearchElementDefinition.contact",
        ),
        column("description", TEXT, "ResearchElementDefinition.description"),
        column("comment", TEXTS, "ResearchElementDefinition.comment"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "ResearchElementDefinition.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ResearchElementDefinition.jurisdiction",
        ),
        column("purpose", TEXT, "ResearchElementDefinition.purpose"),
        column("usage", TEXT, "ResearchElementDefinition.usage"),
        column("copyright", TEXT, "ResearchElementDefinition.copyright"),
        column("approvalDate", TEXT, "ResearchElementDefinition.approvalDate"),
        column(
            "__approvalDate_start",
            TIMESTAMP,
            "ResearchElementDefinition.approvalDate",
        ),
        column(
            "__approvalDate_end",
            TIMESTAMP,
            "ResearchElementDefinition.approvalDate",
        ),
        column("lastReviewDate", TEXT, "ResearchElementDefinition.lastReviewDate"),
        column(
            "__lastReviewDate_start",
            TIMESTAMP,
            "ResearchElementDefinition.lastReviewDate",
        ),
        column(
            "__lastReviewDate_end",
            TIMESTAMP,
            "ResearchElementDefinition.lastReviewDate",
        ),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "ResearchElementDefinition.effectivePeriod",
        ),
        column(
            "topic",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ResearchElementDefinition.topic",
        ),
        column(
            "author",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ResearchElementDefinition.author",
        ),
        column(
            "editor",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ResearchElementDefinition.editor",
        ),
        column(
            "reviewer",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ResearchElementDefinition.reviewer",
        ),
        column(
            "endorser",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ResearchElementDefinition.endorser",
        ),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "ResearchElementDefinition.relatedArtifact",
        ),
        column("library", TEXTS, "ResearchElementDefinition.library"),
        column("type", TEXT, "ResearchElementDefinition.type"),
        column("variableType", TEXT, "ResearchElementDefinition.variableType"),
        column(
            "characteristic",
            list(&within(&RESEARCH_ELEMENT_DEFINITION_CHARACTERISTIC_COLUMNS)),
            "ResearchElementDefinition.characteristic",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "ResearchElementDefinition.meta.lastUpdated",
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
