// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{PUBLICATION_STATUS, PublicationStatus};
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `ManufacturedItemDefinition`
pub struct ManufacturedItemDefinition {
    /// `ManufacturedItemDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `ManufacturedItemDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ManufacturedItemDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ManufacturedItemDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `ManufacturedItemDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ManufacturedItemDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ManufacturedItemDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ManufacturedItemDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ManufacturedItemDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ManufacturedItemDefinition.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `ManufacturedItemDefinition.manufacturedDoseForm` · CodeableConcept · 1..1
    pub manufactured_dose_form: Option<Box<CodeableConcept>>,
    /// `ManufacturedItemDefinition.unitOfPresentation` · CodeableConcept · 0..1
    pub unit_of_presentation: Option<Box<CodeableConcept>>,
    /// `ManufacturedItemDefinition.manufacturer` · Reference to Organization · 0..*
    pub manufacturer: Vec<Reference>,
    /// `ManufacturedItemDefinition.ingredient` · CodeableConcept · 0..*
    pub ingredient: Vec<CodeableConcept>,
    /// `ManufacturedItemDefinition.property` · ManufacturedItemDefinitionProperty · 0..*
    pub property: Vec<ManufacturedItemDefinitionProperty>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ManufacturedItemDefinition, MANUFACTURED_ITEM_DEFINITION, [id, meta, implicit_rules,
    language, text, contained, extension, modifier_extension, identifier, status,
    manufactured_dose_form, unit_of_presentation, manufacturer, ingredient, property]
);
/// The definition of `ManufacturedItemDefinition`.
pub static MANUFACTURED_ITEM_DEFINITION: TypeDef = TypeDef {
    name: "ManufacturedItemDefinition",
    path: "ManufacturedItemDefinition",
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
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("manufacturedDoseForm", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("unitOfPresentation", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("manufacturer", 0, 0, of(&REFERENCE)).to(&["Organization"]),
        summary("ingredient", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("property", 0, 0, of(&MANUFACTURED_ITEM_DEFINITION_PROPERTY)),
    ],
    keys: Lazy::new(),
};
/// `ManufacturedItemDefinition.property`
pub struct ManufacturedItemDefinitionProperty {
    /// `ManufacturedItemDefinition.property.id` · string · 0..1
    pub id: Option<String>,
    /// `ManufacturedItemDefinition.property.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ManufacturedItemDefinition.property.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ManufacturedItemDefinition.property.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `ManufacturedItemDefinition.property.value[x]` · CodeableConcept, Quantity, date, boolean, Attachment · 0..1
    pub value: Option<ManufacturedItemDefinitionPropertyValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ManufacturedItemDefinitionProperty, MANUFACTURED_ITEM_DEFINITION_PROPERTY, [id,
    extension, modifier_extension, type_, value]
);
choice!(
    #[doc = " `ManufacturedItemDefinition.property.value[x]`"]
    ManufacturedItemDefinitionPropertyValue, [0 => CodeableConcept(Box < CodeableConcept
    >), 1 => Quantity(Box < Quantity >), 2 => Date(Element < Date >), 3 =>
    Boolean(Element < bool >), 4 => Attachment(Box < Attachment >)]
);
/// The definition of `ManufacturedItemDefinition.property`.
pub static MANUFACTURED_ITEM_DEFINITION_PROPERTY: TypeDef = TypeDef {
    name: "ManufacturedItemDefinitionProperty",
    path: "ManufacturedItemDefinition.property",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 1, 1, of(&CODEABLE_CONCEPT)),
        choice(
                "value",
                0,
                1,
                &[
                    alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("valueQuantity", of(&QUANTITY)),
                    alternative("valueDate", OF_DATE),
                    alternative("valueBoolean", OF_BOOLEAN),
                    alternative("valueAttachment", of(&ATTACHMENT)),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static MANUFACTURED_ITEM_DEFINITION_PROPERTY_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
    ),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity"),
    column("valueDate", TEXT, ".valueDate"),
    column("__valueDate_start", TIMESTAMP, ".valueDate"),
    column("__valueDate_end", TIMESTAMP, ".valueDate"),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
    column("valueAttachment", within(&ATTACHMENT_COLUMNS), ".valueAttachment"),
];
/// The table `manufactured_item_definition`.
pub static MANUFACTURED_ITEM_DEFINITION_TABLE: TableDef = TableDef {
    name: "manufactured_item_definition",
    doc: "One row for each ManufacturedItemDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ManufacturedItemDefinition.resourceType"),
        column("id", TEXT, "ManufacturedItemDefinition.id"),
        column("meta", within(&META_COLUMNS), "ManufacturedItemDefinition.meta"),
        column("implicitRules", TEXT, "ManufacturedItemDefinition.implicitRules"),
        column("language", TEXT, "ManufacturedItemDefinition.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ManufacturedItemDefinition.text"),
        column("contained", TEXTS, "ManufacturedItemDefinition.contained"),
        column("extension", EXTENSION_TEXTS, "ManufacturedItemDefinition.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "ManufacturedItemDefinition.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ManufacturedItemDefinition.identifier",
        ),
        column("status", TEXT, "ManufacturedItemDefinition.status"),
        column(
            "manufacturedDoseForm",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ManufacturedItemDefinition.manufacturedDoseForm",
        ),
        column(
            "unitOfPresentation",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ManufacturedItemDefinition.unitOfPresentation",
        ),
        column(
            "manufacturer",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ManufacturedItemDefinition.manufacturer",
        ),
        column(
            "ingredient",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ManufacturedItemDefinition.ingredient",
        ),
        column(
            "property",
            list(&within(&MANUFACTURED_ITEM_DEFINITION_PROPERTY_COLUMNS)),
            "ManufacturedItemDefinition.property",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "ManufacturedItemDefinition.meta.lastUpdated",
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
