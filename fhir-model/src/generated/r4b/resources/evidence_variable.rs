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
    EvidenceVariable, EVIDENCE_VARIABLE, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    url, 9 => identifier, 10 => version, 11 => name, 12 => title, 13 => short_title, 14
    => subtitle, 15 => status, 16 => date, 17 => description, 18 => note, 19 =>
    use_context, 20 => publisher, 21 => contact, 22 => author, 23 => editor, 24 =>
    reviewer, 25 => endorser, 26 => related_artifact, 27 => actual, 28 =>
    characteristic_combination, 29 => characteristic, 30 => handling, 31 => category]
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
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("url", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("version", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("title", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("shortTitle", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("subtitle", 0, 1, Ty::Primitive(Primitive::String)),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PUBLICATION_STATUS)
            .summary()
            .modifier(),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
        one("useContext", 0, 0, Ty::Type(&USAGE_CONTEXT)).summary(),
        one("publisher", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("contact", 0, 0, Ty::Type(&CONTACT_DETAIL)).summary(),
        one("author", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("editor", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("reviewer", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("endorser", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("relatedArtifact", 0, 0, Ty::Type(&RELATED_ARTIFACT)),
        one("actual", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("characteristicCombination", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&CHARACTERISTIC_COMBINATION),
        one("characteristic", 0, 0, Ty::Type(&EVIDENCE_VARIABLE_CHARACTERISTIC))
            .summary(),
        one("handling", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&EVIDENCE_VARIABLE_HANDLING)
            .summary(),
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
    EvidenceVariableCharacteristic, EVIDENCE_VARIABLE_CHARACTERISTIC, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => description, 4 => definition, 5 => method, 6
    => device, 7 => exclude, 8 => time_from_start, 9 => group_measure]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("description", 0, 1, Ty::Primitive(Primitive::String)),
        choice(
                "definition",
                1,
                1,
                &[
                    alternative("definitionReference", Ty::Type(&REFERENCE)),
                    alternative(
                        "definitionCanonical",
                        Ty::Primitive(Primitive::Canonical),
                    ),
                    alternative(
                        "definitionCodeableConcept",
                        Ty::Type(&CODEABLE_CONCEPT),
                    ),
                    alternative("definitionExpression", Ty::Type(&EXPRESSION)),
                ],
            )
            .summary(),
        one("method", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("device", 0, 1, Ty::Type(&REFERENCE)).to(&["Device", "DeviceMetric"]),
        one("exclude", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one(
            "timeFromStart",
            0,
            1,
            Ty::Type(&EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_START),
        ),
        one("groupMeasure", 0, 1, Ty::Primitive(Primitive::Code)).codes(&GROUP_MEASURE),
    ],
    keys: Lazy::new(),
};
/// `EvidenceVariable.characteristic.timeFromStart`
#[derive(Default)]
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
    EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_START, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => description, 4 => quantity, 5 => range, 6 => note]
);
/// The definition of `EvidenceVariable.characteristic.timeFromStart`.
pub static EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_START: TypeDef = TypeDef {
    name: "EvidenceVariableCharacteristicTimeFromStart",
    path: "EvidenceVariable.characteristic.timeFromStart",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("description", 0, 1, Ty::Primitive(Primitive::String)),
        one("quantity", 0, 1, Ty::Type(&QUANTITY)),
        one("range", 0, 1, Ty::Type(&RANGE)),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
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
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_START_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("description", TEXT, ".description", ""),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity", ""),
    column("range", within(&RANGE_COLUMNS), ".range", ""),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note", ""),
];
pub(crate) static EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("description", TEXT, ".description", ""),
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
    column("method", within(&CODEABLE_CONCEPT_COLUMNS), ".method", ""),
    column("device", within(&REFERENCE_COLUMNS_2), ".device", ""),
    column("exclude", BOOLEAN, ".exclude", ""),
    column(
        "timeFromStart",
        within(&EVIDENCE_VARIABLE_CHARACTERISTIC_TIME_FROM_START_COLUMNS),
        ".timeFromStart",
        "",
    ),
    column("groupMeasure", TEXT, ".groupMeasure", ""),
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
        column("name", TEXT, "EvidenceVariable.name", ""),
        column("title", TEXT, "EvidenceVariable.title", ""),
        column("shortTitle", TEXT, "EvidenceVariable.shortTitle", ""),
        column("subtitle", TEXT, "EvidenceVariable.subtitle", ""),
        column("status", TEXT, "EvidenceVariable.status", ""),
        column("date", TEXT, "EvidenceVariable.date", ""),
        column("__date_start", TIMESTAMP, "EvidenceVariable.date", ""),
        column("__date_end", TIMESTAMP, "EvidenceVariable.date", ""),
        column("description", TEXT, "EvidenceVariable.description", ""),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "EvidenceVariable.note", ""),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "EvidenceVariable.useContext",
            "",
        ),
        column("publisher", TEXT, "EvidenceVariable.publisher", ""),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceVariable.contact",
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
            "characteristicCombination",
            TEXT,
            "EvidenceVariable.characteristicCombination",
            "",
        ),
        column(
            "characteristic",
            list(&within(&EVIDENCE_VARIABLE_CHARACTERISTIC_COLUMNS)),
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
