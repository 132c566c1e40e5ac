// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CHARACTERISTIC_COMBINATION, CharacteristicCombination, EVIDENCE_VARIABLE_HANDLING,
    EvidenceVariableHandling, GROUP_MEASURE, GroupMeasure, PublicationStatus,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, ContactDetail, Element, Expression, Extension,
    Identifier, Meta, Narrative, Quantity, Range, Reference, RelatedArtifact,
    UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_STRUCT, CONTACT_DETAIL_LIST, DESCRIPTION_COLUMN,
    EXPRESSION_STRUCT, EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED, HAS_DATE,
    HAS_DESCRIPTION, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NAME,
    HAS_NOTE, HAS_PUBLISHER, HAS_QUANTITY, HAS_STATUS, HAS_TEXT, HAS_TITLE, HAS_URL,
    HAS_USE_CONTEXT, HAS_VERSION, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NAME_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_CONTACT_DETAIL, OF_EXPRESSION, OF_QUANTITY, OF_RANGE, OF_REFERENCE,
    OF_RELATED_ARTIFACT, QUANTITY_COLUMN, RANGE_STRUCT, REFERENCE_STRUCT_2,
    RELATED_ARTIFACT_LIST, USAGE_CONTEXT_LIST, VALUE_QUANTITY_COLUMN,
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
    /// `EvidenceVariable.description` · markdown · 0..1
    pub description: Element<String>,
    /// `EvidenceVariable.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `EvidenceVariable.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `EvidenceVariable.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `EvidenceVariable.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
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
    /// `EvidenceVariable.characteristicCombination` · code · 0..1
    pub characteristic_combination: Element<CharacteristicCombination>,
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
    contained, extension, modifier_extension, url, identifier, version, name, title,
    short_title, subtitle, status, date, description, note, use_context, publisher,
    contact, author, editor, reviewer, endorser, related_artifact, actual,
    characteristic_combination, characteristic, handling, category]
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
        summary("description", 0, 1, OF_MARKDOWN),
        HAS_NOTE,
        HAS_USE_CONTEXT,
        HAS_PUBLISHER,
        HAS_CONTACT,
        one("author", 0, 0, OF_CONTACT_DETAIL),
        one("editor", 0, 0, OF_CONTACT_DETAIL),
        one("reviewer", 0, 0, OF_CONTACT_DETAIL),
        one("endorser", 0, 0, OF_CONTACT_DETAIL),
        one("relatedArtifact", 0, 0, OF_RELATED_ARTIFACT),
        one("actual", 0, 1, OF_BOOLEAN),
        one("characteristicCombination", 0, 1, OF_CODE)
            .codes(&CHARACTERISTIC_COMBINATION),
        summary("characteristic", 0, 0, of(&EVIDENCE_VARIABLE_CHARACTERISTIC)),
        summary("handling", 0, 1, OF_CODE).codes(&EVIDENCE_VARIABLE_HANDLING),
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
    /// `EvidenceVariable.characteristic.description` · string · 0..1
    pub description: Element<String>,
    /// `EvidenceVariable.characteristic.definition[x]` · Reference, canonical, CodeableConcept, Expression · 1..1
    pub definition: Option<EvidenceVariableCharacteristicDefinition>,
    /// `EvidenceVariable.characteristic.method` · CodeableConcept · 0..1
    pub method: Option<Box<CodeableConcept>>,
    /// `EvidenceVariable.characteristic.device` · Reference to Device, DeviceMetric · 0..1
    pub device: Option<Box<Reference>>,
    /// `EvidenceVariable.characteristic.exclude` · boolean · 0..1
    pub exclude: Element<bool>,
    /// `EvidenceVariable.characteristic.timeFromStart` · EvidenceVariableCharacteristicTimeFromStart · 0..1
    pub time_from_start: Option<Box<EvidenceVariableCharacteristicTimeFromStart>>,
    /// `EvidenceVariable.characteristic.groupMeasure` · code · 0..1
    pub group_measure: Element<GroupMeasure>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceVariableCharacteristic, EVIDENCE_VARIABLE_CHARACTERISTIC, [id, extension,
    modifier_extension, description, definition, method, device, exclude,
    time_from_start, group_measure]
);
choice!(
    #[doc = " `EvidenceVariable.characteristic.definition[x]`"]
    EvidenceVariableCharacteristicDefinition, [Reference(Box < Reference >),
    Canonical(Element < String >), CodeableConcept(Box < CodeableConcept >),
    Expression(Box < Expression >)]
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
                ],
            )
            .summary(),
        one("method", 0, 1, OF_CODEABLE_CONCEPT),
        one("device", 0, 1, OF_REFERENCE).to(&["Device", "DeviceMetric"]),
        one("exclude", 0, 1, OF_BOOLEAN),
        one(
            "timeFromStart",
            0,
            1,
            of(&EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_START),
        ),
        one("groupMeasure", 0, 1, OF_CODE).codes(&GROUP_MEASURE),
    ],
    keys: Lazy::new(),
};
/// `EvidenceVariable.characteristic.timeFromStart`
pub struct EvidenceVariableCharacteristicTimeFromStart {
    /// `EvidenceVariable.characteristic.timeFromStart.id` · string · 0..1
    pub id: Option<String>,
    /// `EvidenceVariable.characteristic.timeFromStart.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.timeFromStart.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceVariable.characteristic.timeFromStart.description` · string · 0..1
    pub description: Element<String>,
    /// `EvidenceVariable.characteristic.timeFromStart.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `EvidenceVariable.characteristic.timeFromStart.range` · Range · 0..1
    pub range: Option<Box<Range>>,
    /// `EvidenceVariable.characteristic.timeFromStart.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceVariableCharacteristicTimeFromStart,
    EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_START, [id, extension, modifier_extension,
    description, quantity, range, note]
);
/// The definition of `EvidenceVariable.characteristic.timeFromStart`.
pub static EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_START: TypeDef = TypeDef {
    name: "EvidenceVariableCharacteristicTimeFromStart",
    path: "EvidenceVariable.characteristic.timeFromStart",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION,
        HAS_QUANTITY,
        one("range", 0, 1, OF_RANGE),
        HAS_NOTE,
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
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_START_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    QUANTITY_COLUMN,
    column(".range", RANGE_STRUCT),
    column(".note", ANNOTATION_LIST),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".definitionReference", REFERENCE_STRUCT_2),
    column(".definitionCanonical", TEXT),
    column(".definitionCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".definitionExpression", EXPRESSION_STRUCT),
    column(".method", CODEABLE_CONCEPT_STRUCT),
    column(".device", REFERENCE_STRUCT_2),
    column(".exclude", BOOLEAN),
    column(
        ".timeFromStart",
        within(&EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_START_COLUMNS),
    ),
    column(".groupMeasure", TEXT),
];
pub(crate) static EVIDENCE_VARIABLE_CATEGORY_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    column(".valueCodeableConcept", CODEABLE_CONCEPT_STRUCT),
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
        column("EvidenceVariable.name", TEXT),
        column("EvidenceVariable.title", TEXT),
        column("EvidenceVariable.shortTitle", TEXT),
        column("EvidenceVariable.subtitle", TEXT),
        column("EvidenceVariable.status", TEXT),
        column("EvidenceVariable.date", TEXT),
        derived("__date_start", TIMESTAMP, "EvidenceVariable.date"),
        derived("__date_end", TIMESTAMP, "EvidenceVariable.date"),
        column("EvidenceVariable.description", TEXT),
        column("EvidenceVariable.note", ANNOTATION_LIST),
        column("EvidenceVariable.useContext", USAGE_CONTEXT_LIST),
        column("EvidenceVariable.publisher", TEXT),
        column("EvidenceVariable.contact", CONTACT_DETAIL_LIST),
        column("EvidenceVariable.author", CONTACT_DETAIL_LIST),
        column("EvidenceVariable.editor", CONTACT_DETAIL_LIST),
        column("EvidenceVariable.reviewer", CONTACT_DETAIL_LIST),
        column("EvidenceVariable.endorser", CONTACT_DETAIL_LIST),
        column("EvidenceVariable.relatedArtifact", RELATED_ARTIFACT_LIST),
        column("EvidenceVariable.actual", BOOLEAN),
        column("EvidenceVariable.characteristicCombination", TEXT),
        column(
            "EvidenceVariable.characteristic",
            list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS)),
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
