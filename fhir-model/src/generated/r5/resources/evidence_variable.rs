// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CHARACTERISTIC_COMBINATION, CharacteristicCombination, EVIDENCE_VARIABLE_HANDLING,
    EvidenceVariableHandling, PUBLICATION_STATUS, PublicationStatus,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CONTACT_DETAIL,
    CONTACT_DETAIL_COLUMNS, CodeableConcept, Coding, ContactDetail, EXPRESSION,
    EXPRESSION_COLUMNS, EXTENSION, Element, Expression, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, QUANTITY,
    QUANTITY_COLUMNS, Quantity, RANGE, RANGE_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2,
    RELATED_ARTIFACT, RELATED_ARTIFACT_COLUMNS, Range, Reference, RelatedArtifact,
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
    /// `EvidenceVariable.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<EvidenceVariableVersionAlgorithm>,
    /// `EvidenceVariable.name` · string · 0..1
    pub name: Element<String>,
    /// `EvidenceVariable.title` · string · 0..1
    pub title: Element<String>,
    /// `EvidenceVariable.shortTitle` · string · 0..1
    pub short_title: Element<String>,
    /// `EvidenceVariable.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `EvidenceVariable.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
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
    /// `EvidenceVariable.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `EvidenceVariable.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `EvidenceVariable.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `EvidenceVariable.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `EvidenceVariable.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `EvidenceVariable.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
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
    /// `EvidenceVariable.actual` · boolean · 0..1
    pub actual: Element<bool>,
    /// `EvidenceVariable.characteristic` · EvidenceVariableCharacteristic · 0..*
    pub characteristic: Vec<EvidenceVariableCharacteristic>,
    /// `EvidenceVariable.handling` · code · 0..1
    pub handling: Element<EvidenceVariableHandling>,
    /// `EvidenceVariable.category` · EvidenceVariableCategory · 0..*
    pub category: Vec<EvidenceVariableCategory>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceVariable, EVIDENCE_VARIABLE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, url, identifier, version,
    version_algorithm, name, title, short_title, status, experimental, date, publisher,
    contact, description, note, use_context, purpose, copyright, copyright_label,
    approval_date, last_review_date, effective_period, author, editor, reviewer,
    endorser, related_artifact, actual, characteristic, handling, category]
);
choice!(
    #[doc = " `EvidenceVariable.versionAlgorithm[x]`"] EvidenceVariableVersionAlgorithm,
    [0 => String(Element < String >), 1 => Coding(Box < Coding >)]
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
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("url", 0, 1, OF_URI),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("version", 0, 1, OF_STRING),
        choice(
                "versionAlgorithm",
                0,
                1,
                &[
                    alternative("versionAlgorithmString", OF_STRING),
                    alternative("versionAlgorithmCoding", of(&CODING)),
                ],
            )
            .summary(),
        summary("name", 0, 1, OF_STRING),
        summary("title", 0, 1, OF_STRING),
        summary("shortTitle", 0, 1, OF_STRING),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        one("experimental", 0, 1, OF_BOOLEAN),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        summary("description", 0, 1, OF_MARKDOWN),
        one("note", 0, 0, of(&ANNOTATION)),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        one("purpose", 0, 1, OF_MARKDOWN),
        one("copyright", 0, 1, OF_MARKDOWN),
        one("copyrightLabel", 0, 1, OF_STRING),
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        one("effectivePeriod", 0, 1, of(&PERIOD)),
        one("author", 0, 0, of(&CONTACT_DETAIL)),
        one("editor", 0, 0, of(&CONTACT_DETAIL)),
        one("reviewer", 0, 0, of(&CONTACT_DETAIL)),
        one("endorser", 0, 0, of(&CONTACT_DETAIL)),
        one("relatedArtifact", 0, 0, of(&RELATED_ARTIFACT)),
        one("actual", 0, 1, OF_BOOLEAN),
        summary("characteristic", 0, 0, of(&EVIDENCE_VARIABLE_CHARACTERISTIC)),
        one("handling", 0, 1, OF_CODE).codes(&EVIDENCE_VARIABLE_HANDLING),
        one("category", 0, 0, of(&EVIDENCE_VARIABLE_CATEGORY)),
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
    /// `EvidenceVariable.characteristic.linkId` · id · 0..1
    pub link_id: Element<String>,
    /// `EvidenceVariable.characteristic.description` · markdown · 0..1
    pub description: Element<String>,
    /// `EvidenceVariable.characteristic.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `EvidenceVariable.characteristic.exclude` · boolean · 0..1
    pub exclude: Element<bool>,
    /// `EvidenceVariable.characteristic.definitionReference` · Reference to Evidence, EvidenceVariable, Group · 0..1
    pub definition_reference: Option<Box<Reference>>,
    /// `EvidenceVariable.characteristic.definitionCanonical` · canonical to Evidence, EvidenceVariable · 0..1
    pub definition_canonical: Element<String>,
    /// `EvidenceVariable.characteristic.definitionCodeableConcept` · CodeableConcept · 0..1
    pub definition_codeable_concept: Option<Box<CodeableConcept>>,
    /// `EvidenceVariable.characteristic.definitionExpression` · Expression · 0..1
    pub definition_expression: Option<Box<Expression>>,
    /// `EvidenceVariable.characteristic.definitionId` · id · 0..1
    pub definition_id: Element<String>,
    /// `EvidenceVariable.characteristic.definitionByTypeAndValue` · EvidenceVariableCharacteristicDefinitionByTypeAndValue · 0..1
    pub definition_by_type_and_value: Option<
        Box<EvidenceVariableCharacteristicDefinitionByTypeAndValue>,
    >,
    /// `EvidenceVariable.characteristic.definitionByCombination` · EvidenceVariableCharacteristicDefinitionByCombination · 0..1
    pub definition_by_combination: Option<
        Box<EvidenceVariableCharacteristicDefinitionByCombination>,
    >,
    /// `EvidenceVariable.characteristic.instances[x]` · Quantity, Range · 0..1
    pub instances: Option<EvidenceVariableCharacteristicInstances>,
    /// `EvidenceVariable.characteristic.duration[x]` · Quantity, Range · 0..1
    pub duration: Option<EvidenceVariableCharacteristicDuration>,
    /// `EvidenceVariable.characteristic.timeFromEvent` · EvidenceVariableCharacteristicTimeFromEvent · 0..*
    pub time_from_event: Vec<EvidenceVariableCharacteristicTimeFromEvent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceVariableCharacteristic, EVIDENCE_VARIABLE_CHARACTERISTIC, [id, extension,
    modifier_extension, link_id, description, note, exclude, definition_reference,
    definition_canonical, definition_codeable_concept, definition_expression,
    definition_id, definition_by_type_and_value, definition_by_combination, instances,
    duration, time_from_event]
);
choice!(
    #[doc = " `EvidenceVariable.characteristic.instances[x]`"]
    EvidenceVariableCharacteristicInstances, [0 => Quantity(Box < Quantity >), 1 =>
    Range(Box < Range >)]
);
choice!(
    #[doc = " `EvidenceVariable.characteristic.duration[x]`"]
    EvidenceVariableCharacteristicDuration, [0 => Quantity(Box < Quantity >), 1 =>
    Range(Box < Range >)]
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
        one("linkId", 0, 1, OF_ID),
        one("description", 0, 1, OF_MARKDOWN),
        one("note", 0, 0, of(&ANNOTATION)),
        one("exclude", 0, 1, OF_BOOLEAN),
        summary("definitionReference", 0, 1, of(&REFERENCE))
            .to(&["Evidence", "EvidenceVariable", "Group"]),
        summary("definitionCanonical", 0, 1, OF_CANONICAL)
            .to(&["Evidence", "EvidenceVariable"]),
        summary("definitionCodeableConcept", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("definitionExpression", 0, 1, of(&EXPRESSION)),
        summary("definitionId", 0, 1, OF_ID),
        summary(
            "definitionByTypeAndValue",
            0,
            1,
            of(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE),
        ),
        one(
            "definitionByCombination",
            0,
            1,
            of(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION),
        ),
        choice(
            "instances",
            0,
            1,
            &[
                alternative("instancesQuantity", of(&QUANTITY)),
                alternative("instancesRange", of(&RANGE)),
            ],
        ),
        choice(
            "duration",
            0,
            1,
            &[
                alternative("durationQuantity", of(&QUANTITY)),
                alternative("durationRange", of(&RANGE)),
            ],
        ),
        one("timeFromEvent", 0, 0, of(&EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT)),
    ],
    keys: Lazy::new(),
};
/// `EvidenceVariable.characteristic.definitionByTypeAndValue`
pub struct EvidenceVariableCharacteristicDefinitionByTypeAndValue {
    /// `EvidenceVariable.characteristic.definitionByTypeAndValue.id` · string · 0..1
    pub id: Option<String>,
    /// `EvidenceVariable.characteristic.definitionByTypeAndValue.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.definitionByTypeAndValue.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.definitionByTypeAndValue.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `EvidenceVariable.characteristic.definitionByTypeAndValue.method` · CodeableConcept · 0..*
    pub method: Vec<CodeableConcept>,
    /// `EvidenceVariable.characteristic.definitionByTypeAndValue.device` · Reference to Device, DeviceMetric · 0..1
    pub device: Option<Box<Reference>>,
    /// `EvidenceVariable.characteristic.definitionByTypeAndValue.value[x]` · CodeableConcept, boolean, Quantity, Range, Reference, id · 1..1
    pub value: Option<EvidenceVariableCharacteristicDefinitionByTypeAndValueValue>,
    /// `EvidenceVariable.characteristic.definitionByTypeAndValue.offset` · CodeableConcept · 0..1
    pub offset: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceVariableCharacteristicDefinitionByTypeAndValue,
    EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE, [id, extension,
    modifier_extension, type_, method, device, value, offset]
);
choice!(
    #[doc = " `EvidenceVariable.characteristic.definitionByTypeAndValue.value[x]`"]
    EvidenceVariableCharacteristicDefinitionByTypeAndValueValue, [0 =>
    CodeableConcept(Box < CodeableConcept >), 1 => Boolean(Element < bool >), 2 =>
    Quantity(Box < Quantity >), 3 => Range(Box < Range >), 4 => Reference(Box < Reference
    >), 5 => Id(Element < String >)]
);
/// The definition of `EvidenceVariable.characteristic.definitionByTypeAndValue`.
pub static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE: TypeDef = TypeDef {
    name: "EvidenceVariableCharacteristicDefinitionByTypeAndValue",
    path: "EvidenceVariable.characteristic.definitionByTypeAndValue",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 1, 1, of(&CODEABLE_CONCEPT)),
        one("method", 0, 0, of(&CODEABLE_CONCEPT)),
        one("device", 0, 1, of(&REFERENCE)).to(&["Device", "DeviceMetric"]),
        choice(
                "value",
                1,
                1,
                &[
                    alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("valueBoolean", OF_BOOLEAN),
                    alternative("valueQuantity", of(&QUANTITY)),
                    alternative("valueRange", of(&RANGE)),
                    alternative("valueReference", of(&REFERENCE)),
                    alternative("valueId", OF_ID),
                ],
            )
            .summary(),
        one("offset", 0, 1, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `EvidenceVariable.characteristic.definitionByCombination`
pub struct EvidenceVariableCharacteristicDefinitionByCombination {
    /// `EvidenceVariable.characteristic.definitionByCombination.id` · string · 0..1
    pub id: Option<String>,
    /// `EvidenceVariable.characteristic.definitionByCombination.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.definitionByCombination.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.definitionByCombination.code` · code · 1..1
    pub code: Element<CharacteristicCombination>,
    /// `EvidenceVariable.characteristic.definitionByCombination.threshold` · positiveInt · 0..1
    pub threshold: Element<u32>,
    /// `EvidenceVariable.characteristic.definitionByCombination.characteristic` · EvidenceVariableCharacteristic · 1..*
    pub characteristic: Vec<EvidenceVariableCharacteristic>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceVariableCharacteristicDefinitionByCombination,
    EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION, [id, extension,
    modifier_extension, code, threshold, characteristic]
);
/// The definition of `EvidenceVariable.characteristic.definitionByCombination`.
pub static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION: TypeDef = TypeDef {
    name: "EvidenceVariableCharacteristicDefinitionByCombination",
    path: "EvidenceVariable.characteristic.definitionByCombination",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 1, 1, OF_CODE).codes(&CHARACTERISTIC_COMBINATION),
        one("threshold", 0, 1, OF_POSITIVE_INT),
        one("characteristic", 1, 0, of(&EVIDENCE_VARIABLE_CHARACTERISTIC)),
    ],
    keys: Lazy::new(),
};
/// `EvidenceVariable.characteristic.timeFromEvent`
pub struct EvidenceVariableCharacteristicTimeFromEvent {
    /// `EvidenceVariable.characteristic.timeFromEvent.id` · string · 0..1
    pub id: Option<String>,
    /// `EvidenceVariable.characteristic.timeFromEvent.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.timeFromEvent.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.timeFromEvent.description` · markdown · 0..1
    pub description: Element<String>,
    /// `EvidenceVariable.characteristic.timeFromEvent.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `EvidenceVariable.characteristic.timeFromEvent.event[x]` · CodeableConcept, Reference, dateTime, id · 0..1
    pub event: Option<EvidenceVariableCharacteristicTimeFromEventEvent>,
    /// `EvidenceVariable.characteristic.timeFromEvent.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `EvidenceVariable.characteristic.timeFromEvent.range` · Range · 0..1
    pub range: Option<Box<Range>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceVariableCharacteristicTimeFromEvent,
    EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT, [id, extension, modifier_extension,
    description, note, event, quantity, range]
);
choice!(
    #[doc = " `EvidenceVariable.characteristic.timeFromEvent.event[x]`"]
    EvidenceVariableCharacteristicTimeFromEventEvent, [0 => CodeableConcept(Box <
    CodeableConcept >), 1 => Reference(Box < Reference >), 2 => DateTime(Element <
    DateTime >), 3 => Id(Element < String >)]
);
/// The definition of `EvidenceVariable.characteristic.timeFromEvent`.
pub static EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT: TypeDef = TypeDef {
    name: "EvidenceVariableCharacteristicTimeFromEvent",
    path: "EvidenceVariable.characteristic.timeFromEvent",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("description", 0, 1, OF_MARKDOWN),
        one("note", 0, 0, of(&ANNOTATION)),
        choice(
            "event",
            0,
            1,
            &[
                alternative("eventCodeableConcept", of(&CODEABLE_CONCEPT)),
                alternative("eventReference", of(&REFERENCE)),
                alternative("eventDateTime", OF_DATE_TIME),
                alternative("eventId", OF_ID),
            ],
        ),
        one("quantity", 0, 1, of(&QUANTITY)),
        one("range", 0, 1, of(&RANGE)),
    ],
    keys: Lazy::new(),
};
/// `EvidenceVariable.category`
pub struct EvidenceVariableCategory {
    /// `EvidenceVariable.category.id` · string · 0..1
    pub id: Option<String>,
    /// `EvidenceVariable.category.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EvidenceVariable.category.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceVariable.category.name` · string · 0..1
    pub name: Element<String>,
    /// `EvidenceVariable.category.value[x]` · CodeableConcept, Quantity, Range · 0..1
    pub value: Option<EvidenceVariableCategoryValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceVariableCategory, EVIDENCE_VARIABLE_CATEGORY, [id, extension,
    modifier_extension, name, value]
);
choice!(
    #[doc = " `EvidenceVariable.category.value[x]`"] EvidenceVariableCategoryValue, [0 =>
    CodeableConcept(Box < CodeableConcept >), 1 => Quantity(Box < Quantity >), 2 =>
    Range(Box < Range >)]
);
/// The definition of `EvidenceVariable.category`.
pub static EVIDENCE_VARIABLE_CATEGORY: TypeDef = TypeDef {
    name: "EvidenceVariableCategory",
    path: "EvidenceVariable.category",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("name", 0, 1, OF_STRING),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                alternative("valueQuantity", of(&QUANTITY)),
                alternative("valueRange", of(&RANGE)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("method", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".method"),
    column("device", within(&REFERENCE_COLUMNS_2), ".device"),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
    ),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity"),
    column("valueRange", within(&RANGE_COLUMNS), ".valueRange"),
    column("valueReference", within(&REFERENCE_COLUMNS_2), ".valueReference"),
    column("valueId", TEXT, ".valueId"),
    column("offset", within(&CODEABLE_CONCEPT_COLUMNS), ".offset"),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("threshold", INT32, ".threshold"),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
    column(
        "eventCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".eventCodeableConcept",
    ),
    column("eventReference", within(&REFERENCE_COLUMNS_2), ".eventReference"),
    column("eventDateTime", TEXT, ".eventDateTime"),
    column("__eventDateTime_start", TIMESTAMP, ".eventDateTime"),
    column("__eventDateTime_end", TIMESTAMP, ".eventDateTime"),
    column("eventId", TEXT, ".eventId"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column("range", within(&RANGE_COLUMNS), ".range"),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS: [ColumnDef; 19] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("linkId", TEXT, ".linkId"),
    column("description", TEXT, ".description"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
    column("exclude", BOOLEAN, ".exclude"),
    column("definitionReference", within(&REFERENCE_COLUMNS_2), ".definitionReference"),
    column("definitionCanonical", TEXT, ".definitionCanonical"),
    column(
        "definitionCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".definitionCodeableConcept",
    ),
    column("definitionExpression", within(&EXPRESSION_COLUMNS), ".definitionExpression"),
    column("definitionId", TEXT, ".definitionId"),
    column(
        "definitionByTypeAndValue",
        within(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE_COLUMNS),
        ".definitionByTypeAndValue",
    ),
    column(
        "definitionByCombination",
        within(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION_COLUMNS),
        ".definitionByCombination",
    ),
    column("instancesQuantity", within(&QUANTITY_COLUMNS), ".instancesQuantity"),
    column("instancesRange", within(&RANGE_COLUMNS), ".instancesRange"),
    column("durationQuantity", within(&QUANTITY_COLUMNS), ".durationQuantity"),
    column("durationRange", within(&RANGE_COLUMNS), ".durationRange"),
    column(
        "timeFromEvent",
        list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT_COLUMNS)),
        ".timeFromEvent",
    ),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION_COLUMNS_2: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("threshold", INT32, ".threshold"),
    column(
        "characteristic",
        list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS)),
        ".characteristic",
    ),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS_2: [ColumnDef; 19] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("linkId", TEXT, ".linkId"),
    column("description", TEXT, ".description"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
    column("exclude", BOOLEAN, ".exclude"),
    column("definitionReference", within(&REFERENCE_COLUMNS_2), ".definitionReference"),
    column("definitionCanonical", TEXT, ".definitionCanonical"),
    column(
        "definitionCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".definitionCodeableConcept",
    ),
    column("definitionExpression", within(&EXPRESSION_COLUMNS), ".definitionExpression"),
    column("definitionId", TEXT, ".definitionId"),
    column(
        "definitionByTypeAndValue",
        within(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE_COLUMNS),
        ".definitionByTypeAndValue",
    ),
    column(
        "definitionByCombination",
        within(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION_COLUMNS_2),
        ".definitionByCombination",
    ),
    column("instancesQuantity", within(&QUANTITY_COLUMNS), ".instancesQuantity"),
    column("instancesRange", within(&RANGE_COLUMNS), ".instancesRange"),
    column("durationQuantity", within(&QUANTITY_COLUMNS), ".durationQuantity"),
    column("durationRange", within(&RANGE_COLUMNS), ".durationRange"),
    column(
        "timeFromEvent",
        list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT_COLUMNS)),
        ".timeFromEvent",
    ),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION_COLUMNS_3: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("threshold", INT32, ".threshold"),
    column(
        "characteristic",
        list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS_2)),
        ".characteristic",
    ),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS_3: [ColumnDef; 19] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("linkId", TEXT, ".linkId"),
    column("description", TEXT, ".description"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
    column("exclude", BOOLEAN, ".exclude"),
    column("definitionReference", within(&REFERENCE_COLUMNS_2), ".definitionReference"),
    column("definitionCanonical", TEXT, ".definitionCanonical"),
    column(
        "definitionCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".definitionCodeableConcept",
    ),
    column("definitionExpression", within(&EXPRESSION_COLUMNS), ".definitionExpression"),
    column("definitionId", TEXT, ".definitionId"),
    column(
        "definitionByTypeAndValue",
        within(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE_COLUMNS),
        ".definitionByTypeAndValue",
    ),
    column(
        "definitionByCombination",
        within(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION_COLUMNS_3),
        ".definitionByCombination",
    ),
    column("instancesQuantity", within(&QUANTITY_COLUMNS), ".instancesQuantity"),
    column("instancesRange", within(&RANGE_COLUMNS), ".instancesRange"),
    column("durationQuantity", within(&QUANTITY_COLUMNS), ".durationQuantity"),
    column("durationRange", within(&RANGE_COLUMNS), ".durationRange"),
    column(
        "timeFromEvent",
        list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT_COLUMNS)),
        ".timeFromEvent",
    ),
];
pub(crate) static EVIDENCE_VARIABLE_CATEGORY_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("name", TEXT, ".name"),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
    ),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity"),
    column("valueRange", within(&RANGE_COLUMNS), ".valueRange"),
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
        column(
            "versionAlgorithmString",
            TEXT,
            "EvidenceVariable.versionAlgorithmString",
        ),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "EvidenceVariable.versionAlgorithmCoding",
        ),
        column("name", TEXT, "EvidenceVariable.name"),
        column("title", TEXT, "EvidenceVariable.title"),
        column("shortTitle", TEXT, "EvidenceVariable.shortTitle"),
        column("status", TEXT, "EvidenceVariable.status"),
        column("experimental", BOOLEAN, "EvidenceVariable.experimental"),
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
        column("purpose", TEXT, "EvidenceVariable.purpose"),
        column("copyright", TEXT, "EvidenceVariable.copyright"),
        column("copyrightLabel", TEXT, "EvidenceVariable.copyrightLabel"),
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
        column("actual", BOOLEAN, "EvidenceVariable.actual"),
        column(
            "characteristic",
            list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS_3)),
            "EvidenceVariable.characteristic",
        ),
        column("handling", TEXT, "EvidenceVariable.handling"),
        column(
            "category",
            list(&within(&EVIDENCE_VARIABLE_CATEGORY_COLUMNS)),
            "EvidenceVariable.category",
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
