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
#[derive(Default)]
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
    EvidenceVariable, EVIDENCE_VARIABLE, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    url, 9 => identifier, 10 => version, 11 => version_algorithm, 12 => name, 13 =>
    title, 14 => short_title, 15 => status, 16 => experimental, 17 => date, 18 =>
    publisher, 19 => contact, 20 => description, 21 => note, 22 => use_context, 23 =>
    purpose, 24 => copyright, 25 => copyright_label, 26 => approval_date, 27 =>
    last_review_date, 28 => effective_period, 29 => author, 30 => editor, 31 => reviewer,
    32 => endorser, 33 => related_artifact, 34 => actual, 35 => characteristic, 36 =>
    handling, 37 => category]
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
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("url", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("version", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        choice(
                "versionAlgorithm",
                0,
                1,
                &[
                    alternative(
                        "versionAlgorithmString",
                        Ty::Primitive(Primitive::String),
                    ),
                    alternative("versionAlgorithmCoding", Ty::Type(&CODING)),
                ],
            )
            .summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("title", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("shortTitle", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PUBLICATION_STATUS)
            .summary()
            .modifier(),
        one("experimental", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("publisher", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("contact", 0, 0, Ty::Type(&CONTACT_DETAIL)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
        one("useContext", 0, 0, Ty::Type(&USAGE_CONTEXT)).summary(),
        one("purpose", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("copyright", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("copyrightLabel", 0, 1, Ty::Primitive(Primitive::String)),
        one("approvalDate", 0, 1, Ty::Primitive(Primitive::Date)),
        one("lastReviewDate", 0, 1, Ty::Primitive(Primitive::Date)),
        one("effectivePeriod", 0, 1, Ty::Type(&PERIOD)),
        one("author", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("editor", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("reviewer", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("endorser", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("relatedArtifact", 0, 0, Ty::Type(&RELATED_ARTIFACT)),
        one("actual", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("characteristic", 0, 0, Ty::Type(&EVIDENCE_VARIABLE_CHARACTERISTIC))
            .summary(),
        one("handling", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&EVIDENCE_VARIABLE_HANDLING),
        one("category", 0, 0, Ty::Type(&EVIDENCE_VARIABLE_CATEGORY)),
    ],
    keys: Lazy::new(),
};
/// `EvidenceVariable.characteristic`
#[derive(Default)]
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
    EvidenceVariableCharacteristic, EVIDENCE_VARIABLE_CHARACTERISTIC, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => link_id, 4 => description, 5 => note, 6 =>
    exclude, 7 => definition_reference, 8 => definition_canonical, 9 =>
    definition_codeable_concept, 10 => definition_expression, 11 => definition_id, 12 =>
    definition_by_type_and_value, 13 => definition_by_combination, 14 => instances, 15 =>
    duration, 16 => time_from_event]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("linkId", 0, 1, Ty::Primitive(Primitive::Id)),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
        one("exclude", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("definitionReference", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Evidence", "EvidenceVariable", "Group"])
            .summary(),
        one("definitionCanonical", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["Evidence", "EvidenceVariable"])
            .summary(),
        one("definitionCodeableConcept", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("definitionExpression", 0, 1, Ty::Type(&EXPRESSION)).summary(),
        one("definitionId", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one(
                "definitionByTypeAndValue",
                0,
                1,
                Ty::Type(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE),
            )
            .summary(),
        one(
            "definitionByCombination",
            0,
            1,
            Ty::Type(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION),
        ),
        choice(
            "instances",
            0,
            1,
            &[
                alternative("instancesQuantity", Ty::Type(&QUANTITY)),
                alternative("instancesRange", Ty::Type(&RANGE)),
            ],
        ),
        choice(
            "duration",
            0,
            1,
            &[
                alternative("durationQuantity", Ty::Type(&QUANTITY)),
                alternative("durationRange", Ty::Type(&RANGE)),
            ],
        ),
        one(
            "timeFromEvent",
            0,
            0,
            Ty::Type(&EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT),
        ),
    ],
    keys: Lazy::new(),
};
/// `EvidenceVariable.characteristic.definitionByTypeAndValue`
#[derive(Default)]
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
    EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => type_, 4 => method, 5 => device, 6 => value,
    7 => offset]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("method", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("device", 0, 1, Ty::Type(&REFERENCE)).to(&["Device", "DeviceMetric"]),
        choice(
                "value",
                1,
                1,
                &[
                    alternative("valueCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                    alternative("valueBoolean", Ty::Primitive(Primitive::Boolean)),
                    alternative("valueQuantity", Ty::Type(&QUANTITY)),
                    alternative("valueRange", Ty::Type(&RANGE)),
                    alternative("valueReference", Ty::Type(&REFERENCE)),
                    alternative("valueId", Ty::Primitive(Primitive::Id)),
                ],
            )
            .summary(),
        one("offset", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `EvidenceVariable.characteristic.definitionByCombination`
#[derive(Default)]
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
    EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION, [0 => id, 1 => extension,
    2 => modifier_extension, 3 => code, 4 => threshold, 5 => characteristic]
);
/// The definition of `EvidenceVariable.characteristic.definitionByCombination`.
pub static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION: TypeDef = TypeDef {
    name: "EvidenceVariableCharacteristicDefinitionByCombination",
    path: "EvidenceVariable.characteristic.definitionByCombination",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&CHARACTERISTIC_COMBINATION),
        one("threshold", 0, 1, Ty::Primitive(Primitive::PositiveInt)),
        one("characteristic", 1, 0, Ty::Type(&EVIDENCE_VARIABLE_CHARACTERISTIC)),
    ],
    keys: Lazy::new(),
};
/// `EvidenceVariable.characteristic.timeFromEvent`
#[derive(Default)]
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
    EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => description, 4 => note, 5 => event, 6 => quantity, 7 =>
    range]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
        choice(
            "event",
            0,
            1,
            &[
                alternative("eventCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                alternative("eventReference", Ty::Type(&REFERENCE)),
                alternative("eventDateTime", Ty::Primitive(Primitive::DateTime)),
                alternative("eventId", Ty::Primitive(Primitive::Id)),
            ],
        ),
        one("quantity", 0, 1, Ty::Type(&QUANTITY)),
        one("range", 0, 1, Ty::Type(&RANGE)),
    ],
    keys: Lazy::new(),
};
/// `EvidenceVariable.category`
#[derive(Default)]
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
    EvidenceVariableCategory, EVIDENCE_VARIABLE_CATEGORY, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => name, 4 => value]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                alternative("valueQuantity", Ty::Type(&QUANTITY)),
                alternative("valueRange", Ty::Type(&RANGE)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("method", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".method", ""),
    column("device", within(&REFERENCE_COLUMNS_2), ".device", ""),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
        "",
    ),
    column("valueBoolean", BOOLEAN, ".valueBoolean", ""),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity", ""),
    column("valueRange", within(&RANGE_COLUMNS), ".valueRange", ""),
    column("valueReference", within(&REFERENCE_COLUMNS_2), ".valueReference", ""),
    column("valueId", TEXT, ".valueId", ""),
    column("offset", within(&CODEABLE_CONCEPT_COLUMNS), ".offset", ""),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", TEXT, ".code", ""),
    column("threshold", INT32, ".threshold", ""),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("description", TEXT, ".description", ""),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note", ""),
    column(
        "eventCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".eventCodeableConcept",
        "",
    ),
    column("eventReference", within(&REFERENCE_COLUMNS_2), ".eventReference", ""),
    column("eventDateTime", TEXT, ".eventDateTime", ""),
    column("__eventDateTime_start", TIMESTAMP, ".eventDateTime", ""),
    column("__eventDateTime_end", TIMESTAMP, ".eventDateTime", ""),
    column("eventId", TEXT, ".eventId", ""),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity", ""),
    column("range", within(&RANGE_COLUMNS), ".range", ""),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS: [ColumnDef; 19] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("linkId", TEXT, ".linkId", ""),
    column("description", TEXT, ".description", ""),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note", ""),
    column("exclude", BOOLEAN, ".exclude", ""),
    column(
        "definitionReference",
        within(&REFERENCE_COLUMNS_2),
        ".definitionReference",
        "",
    ),
    column("definitionCanonical", TEXT, ".definitionCanonical", ""),
    column(
        "definitionCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".definitionCodeableConcept",
        "",
    ),
    column(
        "definitionExpression",
        within(&EXPRESSION_COLUMNS),
        ".definitionExpression",
        "",
    ),
    column("definitionId", TEXT, ".definitionId", ""),
    column(
        "definitionByTypeAndValue",
        within(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE_COLUMNS),
        ".definitionByTypeAndValue",
        "",
    ),
    column(
        "definitionByCombination",
        within(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION_COLUMNS),
        ".definitionByCombination",
        "",
    ),
    column("instancesQuantity", within(&QUANTITY_COLUMNS), ".instancesQuantity", ""),
    column("instancesRange", within(&RANGE_COLUMNS), ".instancesRange", ""),
    column("durationQuantity", within(&QUANTITY_COLUMNS), ".durationQuantity", ""),
    column("durationRange", within(&RANGE_COLUMNS), ".durationRange", ""),
    column(
        "timeFromEvent",
        list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT_COLUMNS)),
        ".timeFromEvent",
        "",
    ),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION_COLUMNS_2: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", TEXT, ".code", ""),
    column("threshold", INT32, ".threshold", ""),
    column(
        "characteristic",
        list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS)),
        ".characteristic",
        "",
    ),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS_2: [ColumnDef; 19] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("linkId", TEXT, ".linkId", ""),
    column("description", TEXT, ".description", ""),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note", ""),
    column("exclude", BOOLEAN, ".exclude", ""),
    column(
        "definitionReference",
        within(&REFERENCE_COLUMNS_2),
        ".definitionReference",
        "",
    ),
    column("definitionCanonical", TEXT, ".definitionCanonical", ""),
    column(
        "definitionCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".definitionCodeableConcept",
        "",
    ),
    column(
        "definitionExpression",
        within(&EXPRESSION_COLUMNS),
        ".definitionExpression",
        "",
    ),
    column("definitionId", TEXT, ".definitionId", ""),
    column(
        "definitionByTypeAndValue",
        within(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE_COLUMNS),
        ".definitionByTypeAndValue",
        "",
    ),
    column(
        "definitionByCombination",
        within(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION_COLUMNS_2),
        ".definitionByCombination",
        "",
    ),
    column("instancesQuantity", within(&QUANTITY_COLUMNS), ".instancesQuantity", ""),
    column("instancesRange", within(&RANGE_COLUMNS), ".instancesRange", ""),
    column("durationQuantity", within(&QUANTITY_COLUMNS), ".durationQuantity", ""),
    column("durationRange", within(&RANGE_COLUMNS), ".durationRange", ""),
    column(
        "timeFromEvent",
        list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT_COLUMNS)),
        ".timeFromEvent",
        "",
    ),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION_COLUMNS_3: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", TEXT, ".code", ""),
    column("threshold", INT32, ".threshold", ""),
    column(
        "characteristic",
        list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS_2)),
        ".characteristic",
        "",
    ),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS_3: [ColumnDef; 19] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("linkId", TEXT, ".linkId", ""),
    column("description", TEXT, ".description", ""),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note", ""),
    column("exclude", BOOLEAN, ".exclude", ""),
    column(
        "definitionReference",
        within(&REFERENCE_COLUMNS_2),
        ".definitionReference",
        "",
    ),
    column("definitionCanonical", TEXT, ".definitionCanonical", ""),
    column(
        "definitionCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".definitionCodeableConcept",
        "",
    ),
    column(
        "definitionExpression",
        within(&EXPRESSION_COLUMNS),
        ".definitionExpression",
        "",
    ),
    column("definitionId", TEXT, ".definitionId", ""),
    column(
        "definitionByTypeAndValue",
        within(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_TYPE_AND_VALUE_COLUMNS),
        ".definitionByTypeAndValue",
        "",
    ),
    column(
        "definitionByCombination",
        within(&EVIDENCE_VARIABLE_CHARACTERISTIC_DEFINITION_BY_COMBINATION_COLUMNS_3),
        ".definitionByCombination",
        "",
    ),
    column("instancesQuantity", within(&QUANTITY_COLUMNS), ".instancesQuantity", ""),
    column("instancesRange", within(&RANGE_COLUMNS), ".instancesRange", ""),
    column("durationQuantity", within(&QUANTITY_COLUMNS), ".durationQuantity", ""),
    column("durationRange", within(&RANGE_COLUMNS), ".durationRange", ""),
    column(
        "timeFromEvent",
        list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_EVENT_COLUMNS)),
        ".timeFromEvent",
        "",
    ),
];
pub(crate) static EVIDENCE_VARIABLE_CATEGORY_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("name", TEXT, ".name", ""),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
        "",
    ),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity", ""),
    column("valueRange", within(&RANGE_COLUMNS), ".valueRange", ""),
];
/// The table `evidence_variable`.
pub static EVIDENCE_VARIABLE_TABLE: TableDef = TableDef {
    name: "evidence_variable",
    doc: "One row for each EvidenceVariable.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "EvidenceVariable.resourceType", ""),
        column("id", TEXT, "EvidenceVariable.id", ""),
        column("meta", within(&META_COLUMNS), "EvidenceVariable.meta", ""),
        column("implicitRules", TEXT, "EvidenceVariable.implicitRules", ""),
        column("language", TEXT, "EvidenceVariable.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "EvidenceVariable.text", ""),
        column("contained", list(&TEXT), "EvidenceVariable.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "EvidenceVariable.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "EvidenceVariable.modifierExtension",
            "",
        ),
        column("url", TEXT, "EvidenceVariable.url", ""),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "EvidenceVariable.identifier",
            "",
        ),
        column("version", TEXT, "EvidenceVariable.version", ""),
        column(
            "versionAlgorithmString",
            TEXT,
            "EvidenceVariable.versionAlgorithmString",
            "",
        ),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "EvidenceVariable.versionAlgorithmCoding",
            "",
        ),
        column("name", TEXT, "EvidenceVariable.name", ""),
        column("title", TEXT, "EvidenceVariable.title", ""),
        column("shortTitle", TEXT, "EvidenceVariable.shortTitle", ""),
        column("status", TEXT, "EvidenceVariable.status", ""),
        column("experimental", BOOLEAN, "EvidenceVariable.experimental", ""),
        column("date", TEXT, "EvidenceVariable.date", ""),
        column("__date_start", TIMESTAMP, "EvidenceVariable.date", ""),
        column("__date_end", TIMESTAMP, "EvidenceVariable.date", ""),
        column("publisher", TEXT, "EvidenceVariable.publisher", ""),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceVariable.contact",
            "",
        ),
        column("description", TEXT, "EvidenceVariable.description", ""),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "EvidenceVariable.note", ""),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "EvidenceVariable.useContext",
            "",
        ),
        column("purpose", TEXT, "EvidenceVariable.purpose", ""),
        column("copyright", TEXT, "EvidenceVariable.copyright", ""),
        column("copyrightLabel", TEXT, "EvidenceVariable.copyrightLabel", ""),
        column("approvalDate", TEXT, "EvidenceVariable.approvalDate", ""),
        column("__approvalDate_start", TIMESTAMP, "EvidenceVariable.approvalDate", ""),
        column("__approvalDate_end", TIMESTAMP, "EvidenceVariable.approvalDate", ""),
        column("lastReviewDate", TEXT, "EvidenceVariable.lastReviewDate", ""),
        column(
            "__lastReviewDate_start",
            TIMESTAMP,
            "EvidenceVariable.lastReviewDate",
            "",
        ),
        column("__lastReviewDate_end", TIMESTAMP, "EvidenceVariable.lastReviewDate", ""),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "EvidenceVariable.effectivePeriod",
            "",
        ),
        column(
            "author",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceVariable.author",
            "",
        ),
        column(
            "editor",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceVariable.editor",
            "",
        ),
        column(
            "reviewer",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceVariable.reviewer",
            "",
        ),
        column(
            "endorser",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceVariable.endorser",
            "",
        ),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "EvidenceVariable.relatedArtifact",
            "",
        ),
        column("actual", BOOLEAN, "EvidenceVariable.actual", ""),
        column(
            "characteristic",
            list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS_3)),
            "EvidenceVariable.characteristic",
            "",
        ),
        column("handling", TEXT, "EvidenceVariable.handling", ""),
        column(
            "category",
            list(&within(&EVIDENCE_VARIABLE_CATEGORY_COLUMNS)),
            "EvidenceVariable.category",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "EvidenceVariable.meta.lastUpdated",
            "When the server last changed it",
        ),
        column(
            "_full_url",
            TEXT,
            "Bundle.entry.fullUrl",
            "The address by which the entry of its Bundle names it",
        ),
        column("_source_file", TEXT, "", "The file it was read from"),
        column("_resource_index", INT64, "", "Resources before it in the file"),
        column("_byte_offset", INT64, "", "Bytes before it in the file"),
        column("_rescued_data", TEXT, "", "What no column holds, JSON by path"),
    ],
};
