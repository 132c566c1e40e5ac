// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CHARACTERISTIC_COMBINATION, CharacteristicCombination, EVIDENCE_VARIABLE_HANDLING,
    EvidenceVariableHandling, PublicationStatus,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, Coding, ContactDetail, Element, Expression, Extension,
    Identifier, Meta, Narrative, Period, Quantity, Range, Reference, RelatedArtifact,
    UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN,
    CODING_STRUCT, CONTACT_DETAIL_LIST, DESCRIPTION_COLUMN, EXPRESSION_STRUCT,
    EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT, HAS_COPYRIGHT_LABEL,
    HAS_DATE, HAS_DESCRIPTION, HAS_DESCRIPTION_2, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER,
    HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_NAME, HAS_NOTE, HAS_PUBLISHER, HAS_PURPOSE, HAS_QUANTITY, HAS_STATUS, HAS_TEXT,
    HAS_TITLE, HAS_TYPE_4, HAS_URL, HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM,
    IDENTIFIER_LIST, ID_COLUMN, LINK_ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN, NARRATIVE_STRUCT, NOTE_COLUMN, OF_CODEABLE_CONCEPT, OF_CONTACT_DETAIL,
    OF_EXPRESSION, OF_PERIOD, OF_QUANTITY, OF_RANGE, OF_REFERENCE, OF_RELATED_ARTIFACT,
    PERIOD_STRUCT, QUANTITY_COLUMN, QUANTITY_STRUCT, RANGE_STRUCT, REFERENCE_STRUCT_2,
    RELATED_ARTIFACT_LIST, TYPE_COLUMN, USAGE_CONTEXT_LIST, VALUE_BOOLEAN_COLUMN,
    VALUE_CODEABLE_CONCEPT_COLUMN, VALUE_QUANTITY_COLUMN, VALUE_REFERENCE_COLUMN,
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
    [String(Element < String >), Coding(Box < Coding >)]
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
        HAS_MODIFIER_EXTENSION,
        HAS_URL,
        HAS_IDENTIFIER,
        HAS_VERSION,
        HAS_VERSION_ALGORITHM,
        HAS_NAME,
        HAS_TITLE,
        summary("shortTitle", 0, 1, OF_STRING),
        HAS_STATUS,
        one("experimental", 0, 1, OF_BOOLEAN),
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        HAS_DESCRIPTION_2,
        HAS_NOTE,
        HAS_USE_CONTEXT,
        HAS_PURPOSE,
        HAS_COPYRIGHT,
        HAS_COPYRIGHT_LABEL,
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        one("effectivePeriod", 0, 1, OF_PERIOD),
        one("author", 0, 0, OF_CONTACT_DETAIL),
        one("editor", 0, 0, OF_CONTACT_DETAIL),
        one("reviewer", 0, 0, OF_CONTACT_DETAIL),
        one("endorser", 0, 0, OF_CONTACT_DETAIL),
        one("relatedArtifact", 0, 0, OF_RELATED_ARTIFACT),
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
    EvidenceVariableCharacteristicInstances, [Quantity(Box < Quantity >), Range(Box <
    Range >)]
);
choice!(
    #[doc = " `EvidenceVariable.characteristic.duration[x]`"]
    EvidenceVariableCharacteristicDuration, [Quantity(Box < Quantity >), Range(Box <
    Range >)]
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
        one("linkId", 0, 1, OF_ID),
        HAS_DESCRIPTION,
        HAS_NOTE,
        one("exclude", 0, 1, OF_BOOLEAN),
        summary("definitionReference", 0, 1, OF_REFERENCE)
            .to(&["Evidence", "EvidenceVariable", "Group"]),
        summary("definitionCanonical", 0, 1, OF_CANONICAL)
            .to(&["Evidence", "EvidenceVariable"]),
        summary("definitionCodeableConcept", 0, 1, OF_CODEABLE_CONCEPT),
        summary("definitionExpression", 0, 1, OF_EXPRESSION),
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
                alternative("instancesQuantity", OF_QUANTITY),
                alternative("instancesRange", OF_RANGE),
            ],
        ),
        choice(
            "duration",
            0,
            1,
            &[
                alternative("durationQuantity", OF_QUANTITY),
                alternative("durationRange", OF_RANGE),
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
    EvidenceVariableCharacteristicDefinitionByTypeAndValueValue, [CodeableConcept(Box <
    CodeableConcept >), Boolean(Element < bool >), Quantity(Box < Quantity >), Range(Box
    < Range >), Reference(Box < Reference >), Id(Element < String >)]
);
/// The definition of `EvidenceVariable.characteristic.definitionByTypeAndValue`.
pub static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE: TypeDef = TypeDef {
    name: "EvidenceVariableCharacteristicDefinitionByTypeAndValue",
    path: "EvidenceVariable.characteristic.definitionByTypeAndValue",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_4,
        one("method", 0, 0, OF_CODEABLE_CONCEPT),
        one("device", 0, 1, OF_REFERENCE).to(&["Device", "DeviceMetric"]),
        choice(
                "value",
                1,
                1,
                &[
                    alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("valueBoolean", OF_BOOLEAN),
                    alternative("valueQuantity", OF_QUANTITY),
                    alternative("valueRange", OF_RANGE),
                    alternative("valueReference", OF_REFERENCE),
                    alternative("valueId", OF_ID),
                ],
            )
            .summary(),
        one("offset", 0, 1, OF_CODEABLE_CONCEPT),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
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
    EvidenceVariableCharacteristicTimeFromEventEvent, [CodeableConcept(Box <
    CodeableConcept >), Reference(Box < Reference >), DateTime(Element < DateTime >),
    Id(Element < String >)]
);
/// The definition of `EvidenceVariable.characteristic.timeFromEvent`.
pub static EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT: TypeDef = TypeDef {
    name: "EvidenceVariableCharacteristicTimeFromEvent",
    path: "EvidenceVariable.characteristic.timeFromEvent",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION,
        HAS_NOTE,
        choice(
            "event",
            0,
            1,
            &[
                alternative("eventCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("eventReference", OF_REFERENCE),
                alternative("eventDateTime", OF_DATE_TIME),
                alternative("eventId", OF_ID),
            ],
        ),
        HAS_QUANTITY,
        one("range", 0, 1, OF_RANGE),
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
    #[doc = " `EvidenceVariable.category.value[x]`"] EvidenceVariableCategoryValue,
    [CodeableConcept(Box < CodeableConcept >), Quantity(Box < Quantity >), Range(Box <
    Range >)]
);
/// The definition of `EvidenceVariable.category`.
pub static EVIDENCE_VARIABLE_CATEGORY: TypeDef = TypeDef {
    name: "EvidenceVariableCategory",
    path: "EvidenceVariable.category",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("name", 0, 1, OF_STRING),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("valueQuantity", OF_QUANTITY),
                alternative("valueRange", OF_RANGE),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE_COLUMNS: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".method", CODEABLE_CONCEPT_LIST),
    column(".device", REFERENCE_STRUCT_2),
    VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_BOOLEAN_COLUMN,
    VALUE_QUANTITY_COLUMN,
    column(".valueRange", RANGE_STRUCT),
    VALUE_REFERENCE_COLUMN,
    column(".valueId", TEXT),
    column(".offset", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".threshold", INT32),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT_COLUMNS: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    NOTE_COLUMN,
    column(".eventCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".eventReference", REFERENCE_STRUCT_2),
    column(".eventDateTime", TEXT),
    derived("__eventDateTime_start", TIMESTAMP, ".eventDateTime"),
    derived("__eventDateTime_end", TIMESTAMP, ".eventDateTime"),
    column(".eventId", TEXT),
    QUANTITY_COLUMN,
    column(".range", RANGE_STRUCT),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS: [ColumnDef; 19] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    LINK_ID_COLUMN,
    DESCRIPTION_COLUMN,
    NOTE_COLUMN,
    column(".exclude", BOOLEAN),
    column(".definitionReference", REFERENCE_STRUCT_2),
    column(".definitionCanonical", TEXT),
    column(".definitionCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".definitionExpression", EXPRESSION_STRUCT),
    column(".definitionId", TEXT),
    column(
        ".definitionByTypeAndValue",
        within(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE_COLUMNS),
    ),
    column(
        ".definitionByCombination",
        within(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION_COLUMNS),
    ),
    column(".instancesQuantity", QUANTITY_STRUCT),
    column(".instancesRange", RANGE_STRUCT),
    column(".durationQuantity", QUANTITY_STRUCT),
    column(".durationRange", RANGE_STRUCT),
    column(
        ".timeFromEvent",
        list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT_COLUMNS)),
    ),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION_COLUMNS_2: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".threshold", INT32),
    column(".characteristic", list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS))),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS_2: [ColumnDef; 19] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    LINK_ID_COLUMN,
    DESCRIPTION_COLUMN,
    NOTE_COLUMN,
    column(".exclude", BOOLEAN),
    column(".definitionReference", REFERENCE_STRUCT_2),
    column(".definitionCanonical", TEXT),
    column(".definitionCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".definitionExpression", EXPRESSION_STRUCT),
    column(".definitionId", TEXT),
    column(
        ".definitionByTypeAndValue",
        within(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE_COLUMNS),
    ),
    column(
        ".definitionByCombination",
        within(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION_COLUMNS_2),
    ),
    column(".instancesQuantity", QUANTITY_STRUCT),
    column(".instancesRange", RANGE_STRUCT),
    column(".durationQuantity", QUANTITY_STRUCT),
    column(".durationRange", RANGE_STRUCT),
    column(
        ".timeFromEvent",
        list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT_COLUMNS)),
    ),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION_COLUMNS_3: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".threshold", INT32),
    column(".characteristic", list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS_2))),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS_3: [ColumnDef; 19] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    LINK_ID_COLUMN,
    DESCRIPTION_COLUMN,
    NOTE_COLUMN,
    column(".exclude", BOOLEAN),
    column(".definitionReference", REFERENCE_STRUCT_2),
    column(".definitionCanonical", TEXT),
    column(".definitionCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".definitionExpression", EXPRESSION_STRUCT),
    column(".definitionId", TEXT),
    column(
        ".definitionByTypeAndValue",
        within(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE_COLUMNS),
    ),
    column(
        ".definitionByCombination",
        within(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION_COLUMNS_3),
    ),
    column(".instancesQuantity", QUANTITY_STRUCT),
    column(".instancesRange", RANGE_STRUCT),
    column(".durationQuantity", QUANTITY_STRUCT),
    column(".durationRange", RANGE_STRUCT),
    column(
        ".timeFromEvent",
        list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT_COLUMNS)),
    ),
];
pub(crate) static EVIDENCE_VARIABLE_CATEGORY_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_QUANTITY_COLUMN,
    column(".valueRange", RANGE_STRUCT),
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
        column("EvidenceVariable.versionAlgorithmString", TEXT),
        column("EvidenceVariable.versionAlgorithmCoding", CODING_STRUCT),
        column("EvidenceVariable.name", TEXT),
        column("EvidenceVariable.title", TEXT),
        column("EvidenceVariable.shortTitle", TEXT),
        column("EvidenceVariable.status", TEXT),
        column("EvidenceVariable.experimental", BOOLEAN),
        column("EvidenceVariable.date", TEXT),
        derived("__date_start", TIMESTAMP, "EvidenceVariable.date"),
        derived("__date_end", TIMESTAMP, "EvidenceVariable.date"),
        column("EvidenceVariable.publisher", TEXT),
        column("EvidenceVariable.contact", CONTACT_DETAIL_LIST),
        column("EvidenceVariable.description", TEXT),
        column("EvidenceVariable.note", ANNOTATION_LIST),
        column("EvidenceVariable.useContext", USAGE_CONTEXT_LIST),
        column("EvidenceVariable.purpose", TEXT),
        column("EvidenceVariable.copyright", TEXT),
        column("EvidenceVariable.copyrightLabel", TEXT),
        column("EvidenceVariable.approvalDate", TEXT),
        derived("__approvalDate_start", TIMESTAMP, "EvidenceVariable.approvalDate"),
        derived("__approvalDate_end", TIMESTAMP, "EvidenceVariable.approvalDate"),
        column("EvidenceVariable.lastReviewDate", TEXT),
        derived("__lastReviewDate_start", TIMESTAMP, "EvidenceVariable.lastReviewDate"),
        derived("__lastReviewDate_end", TIMESTAMP, "EvidenceVariable.lastReviewDate"),
        column("EvidenceVariable.effectivePeriod", PERIOD_STRUCT),
        column("EvidenceVariable.author", CONTACT_DETAIL_LIST),
        column("EvidenceVariable.editor", CONTACT_DETAIL_LIST),
        column("EvidenceVariable.reviewer", CONTACT_DETAIL_LIST),
        column("EvidenceVariable.endorser", CONTACT_DETAIL_LIST),
        column("EvidenceVariable.relatedArtifact", RELATED_ARTIFACT_LIST),
        column("EvidenceVariable.actual", BOOLEAN),
        column(
            "EvidenceVariable.characteristic",
            list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS_3)),
        ),
        column("EvidenceVariable.handling", TEXT),
        column(
            "EvidenceVariable.category",
            list(&within(&EVIDENCE_VARIABLE_CATEGORY_COLUMNS)),
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
