// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CHARACTERISTIC_COMBINATION, CharacteristicCombination, EVIDENCE_VARIABLE_HANDLING,
    EvidenceVariableHandling, GROUP_MEASURE, GroupMeasure, PUBLICATION_STATUS,
    PublicationStatus,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS, CodeableConcept,
    ContactDetail, EXPRESSION, EXPRESSION_COLUMNS, EXTENSION, Element, Expression,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity, RANGE,
    RANGE_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2, RELATED_ARTIFACT,
    RELATED_ARTIFACT_COLUMNS, Range, Reference, RelatedArtifact, USAGE_CONTEXT,
    USAGE_CONTEXT_COLUMNS, UsageContext,
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
        summary("description", 0, 1, OF_MARKDOWN),
        one("note", 0, 0, of(&ANNOTATION)),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        one("author", 0, 0, of(&CONTACT_DETAIL)),
        one("editor", 0, 0, of(&CONTACT_DETAIL)),
        one("reviewer", 0, 0, of(&CONTACT_DETAIL)),
        one("endorser", 0, 0, of(&CONTACT_DETAIL)),
        one("relatedArtifact", 0, 0, of(&RELATED_ARTIFACT)),
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
    EvidenceVariableCharacteristicDefinition, [0 => Reference(Box < Reference >), 1 =>
    Canonical(Element < String >), 2 => CodeableConcept(Box < CodeableConcept >), 3 =>
    Expression(Box < Expression >)]
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
                ],
            )
            .summary(),
        one("method", 0, 1, of(&CODEABLE_CONCEPT)),
        one("device", 0, 1, of(&REFERENCE)).to(&["Device", "DeviceMetric"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("description", 0, 1, OF_STRING),
        one("quantity", 0, 1, of(&QUANTITY)),
        one("range", 0, 1, of(&RANGE)),
        one("note", 0, 0, of(&ANNOTATION)),
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
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_START_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column("range", within(&RANGE_COLUMNS), ".range"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS: [ColumnDef; 13] = [
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
    column("method", within(&CODEABLE_CONCEPT_COLUMNS), ".method"),
    column("device", within(&REFERENCE_COLUMNS_2), ".device"),
    column("exclude", BOOLEAN, ".exclude"),
    column(
        "timeFromStart",
        within(&EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_START_COLUMNS),
        ".timeFromStart",
    ),
    column("groupMeasure", TEXT, ".groupMeasure"),
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
        column("name", TEXT, "EvidenceVariable.name"),
        column("title", TEXT, "EvidenceVariable.title"),
        column("shortTitle", TEXT, "EvidenceVariable.shortTitle"),
        column("subtitle", TEXT, "EvidenceVariable.subtitle"),
        column("status", TEXT, "EvidenceVariable.status"),
        column("date", TEXT, "EvidenceVariable.date"),
        column("__date_start", TIMESTAMP, "EvidenceVariable.date"),
        column("__date_end", TIMESTAMP, "EvidenceVariable.date"),
        column("description", TEXT, "EvidenceVariable.description"),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "EvidenceVariable.note"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "EvidenceVariable.useContext",
        ),
        column("publisher", TEXT, "EvidenceVariable.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceVariable.contact",
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
            "characteristicCombination",
            TEXT,
            "EvidenceVariable.characteristicCombination",
        ),
        column(
            "characteristic",
            list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS)),
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
