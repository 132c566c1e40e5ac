// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    EVIDENCE_VARIABLE_TYPE, EvidenceVariableType, GROUP_MEASURE, GroupMeasure,
    PUBLICATION_STATUS, PublicationStatus,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS, CodeableConcept,
    ContactDetail, DATA_REQUIREMENT, DATA_REQUIREMENT_COLUMNS, DURATION,
    DURATION_COLUMNS, DataRequirement, Duration, EXPRESSION, EXPRESSION_COLUMNS,
    EXTENSION, Element, Expression, Extension, IDENTIFIER, IDENTIFIER_COLUMNS,
    Identifier, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
    PERIOD, PERIOD_COLUMNS, Period, REFERENCE, REFERENCE_COLUMNS_2, RELATED_ARTIFACT,
    RELATED_ARTIFACT_COLUMNS, Reference, RelatedArtifact, TIMING, TIMING_COLUMNS,
    TRIGGER_DEFINITION, TRIGGER_DEFINITION_COLUMNS, Timing, TriggerDefinition,
    USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
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
    EvidenceVariableCharacteristicDefinition, [0 => Reference(Box < Reference >), 1 =>
    Canonical(Element < String >), 2 => CodeableConcept(Box < CodeableConcept >), 3 =>
    Expression(Box < Expression >), 4 => DataRequirement(Box < DataRequirement >), 5 =>
    TriggerDefinition(Box < TriggerDefinition >)]
);
choice!(
    #[doc = " `EvidenceVariable.characteristic.participantEffective[x]`"]
    EvidenceVariableCharacteristicParticipantEffective, [0 => DateTime(Element < DateTime
    >), 1 => Period(Box < Period >), 2 => Duration(Box < Duration >), 3 => Timing(Box <
    Timing >)]
);
/// The definition of `EvidenceVariable.characteristic`.
pub static EVIDENCE_VARIABLE_CHARACTERISTIC: TypeDef = TypeDef {
    name: "EvidenceVariableCharacteristic",
    path: "EvidenceVariable.characteristic",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("description", 0, 1, OF_STRING),
        choice(
                "definition",
                1,
                1,
                &[
                    alternative("definitionReference", of(&REFERENCE)),
                    alternative("definitionCanonical", OF_CANONICAL),
                    alternative("definitionCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("definitionExpression", of(&EXPRESSION)),
                    alternative("definitionDataRequirement", of(&DATA_REQUIREMENT)),
                    alternative("definitionTriggerDefinition", of(&TRIGGER_DEFINITION)),
                ],
            )
            .to(&["ActivityDefinition", "Group"])
            .summary(),
        one("usageContext", 0, 0, of(&USAGE_CONTEXT)),
        one("exclude", 0, 1, OF_BOOLEAN),
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
        one("timeFromStart", 0, 1, of(&DURATION)),
        one("groupMeasure", 0, 1, OF_CODE).codes(&GROUP_MEASURE),
    ],
    keys: Lazy::new(),
};
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS: [ColumnDef; 20] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("definitionReference", within(&REFERENCE_COLUMNS_2), ".definitionReference"),
    column("definitionCanonical", TEXT, ".definitionCanonical"),
    column(
        "definitionCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".definitionCodeableConcept",
    ),
    column("definitionExpression", within(&EXPRESSION_COLUMNS), ".definitionExpression"),
    column(
        "definitionDataRequirement",
        within(&DATA_REQUIREMENT_COLUMNS),
        ".definitionDataRequirement",
    ),
    column(
        "definitionTriggerDefinition",
        within(&TRIGGER_DEFINITION_COLUMNS),
        ".definitionTriggerDefinition",
    ),
    column("usageContext", list(&within(&USAGE_CONTEXT_COLUMNS)), ".usageContext"),
    column("exclude", BOOLEAN, ".exclude"),
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
    column("timeFromStart", within(&DURATION_COLUMNS), ".timeFromStart"),
    column("groupMeasure", TEXT, ".groupMeasure"),
];
/// The table `evidence_variable`.
pub static EVIDENCE_VARIABLE_TABLE: TableDef = TableDef {
    name: "evidence_variable",
    doc: "One row for each EvidenceVariable.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "EvidenceVariable.resourceType"),
        column("id", TEXT, "EvidenceVariable.id"),
        column("meta", within(&META_COLUMNS), "EvidenceVariable.meta"),
        column("implicitRules", TEXT, "EvidenceVariable.implicitRules"),
        column("language", TEXT, "EvidenceVariable.language"),
        column("text", within(&NARRATIVE_COLUMNS), "EvidenceVariable.text"),
        column("contained", TEXTS, "EvidenceVariable.contained"),
        column("extension", EXTENSION_TEXTS, "EvidenceVariable.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "EvidenceVariable.modifierExtension",
        ),
        column("url", TEXT, "EvidenceVariable.url"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "EvidenceVariable.identifier",
        ),
        column("version", TEXT, "EvidenceVariable.version"),
        column("name", TEXT, "EvidenceVariable.name"),
        column("title", TEXT, "EvidenceVariable.title"),
        column("shortTitle", TEXT, "EvidenceVariable.shortTitle"),
        column("subtitle", TEXT, "EvidenceVariable.subtitle"),
        column("status", TEXT, "EvidenceVariable.status"),
        column("date", TEXT, "EvidenceVariable.date"),
        column("__date_start", TIMESTAMP, "EvidenceVariable.date"),
        column("__date_end", TIMESTAMP, "EvidenceVariable.date"),
        column("publisher", TEXT, "EvidenceVariable.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceVariable.contact",
        ),
        column("description", TEXT, "EvidenceVariable.description"),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "EvidenceVariable.note"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "EvidenceVariable.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "EvidenceVariable.jurisdiction",
        ),
        column("copyright", TEXT, "EvidenceVariable.copyright"),
        column("approvalDate", TEXT, "EvidenceVariable.approvalDate"),
        column("__approvalDate_start", TIMESTAMP, "EvidenceVariable.approvalDate"),
        column("__approvalDate_end", TIMESTAMP, "EvidenceVariable.approvalDate"),
        column("lastReviewDate", TEXT, "EvidenceVariable.lastReviewDate"),
        column("__lastReviewDate_start", TIMESTAMP, "EvidenceVariable.lastReviewDate"),
        column("__lastReviewDate_end", TIMESTAMP, "EvidenceVariable.lastReviewDate"),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "EvidenceVariable.effectivePeriod",
        ),
        column(
            "topic",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "EvidenceVariable.topic",
        ),
        column(
            "author",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceVariable.author",
        ),
        column(
            "editor",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceVariable.editor",
        ),
        column(
            "reviewer",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceVariable.reviewer",
        ),
        column(
            "endorser",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceVariable.endorser",
        ),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "EvidenceVariable.relatedArtifact",
        ),
        column("type", TEXT, "EvidenceVariable.type"),
        column(
            "characteristic",
            list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS)),
            "EvidenceVariable.characteristic",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "EvidenceVariable.meta.lastUpdated"),
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
