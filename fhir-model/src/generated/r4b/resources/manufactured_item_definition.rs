// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::PublicationStatus;
use super::super::datatypes::{
    Attachment, CodeableConcept, Element, Extension, Identifier, Meta, Narrative,
    Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ATTACHMENT_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN,
    HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_STATUS,
    HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NARRATIVE_STRUCT, OF_ATTACHMENT, OF_CODEABLE_CONCEPT, OF_QUANTITY, OF_REFERENCE,
    REFERENCE_LIST_2, TYPE_COLUMN, VALUE_BOOLEAN_COLUMN, VALUE_QUANTITY_COLUMN,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER,
        HAS_STATUS,
        summary("manufacturedDoseForm", 1, 1, OF_CODEABLE_CONCEPT),
        summary("unitOfPresentation", 0, 1, OF_CODEABLE_CONCEPT),
        summary("manufacturer", 0, 0, OF_REFERENCE).to(&["Organization"]),
        summary("ingredient", 0, 0, OF_CODEABLE_CONCEPT),
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
    ManufacturedItemDefinitionPropertyValue, [CodeableConcept(Box < CodeableConcept >),
    Quantity(Box < Quantity >), Date(Element < Date >), Boolean(Element < bool >),
    Attachment(Box < Attachment >)]
);
/// The definition of `ManufacturedItemDefinition.property`.
pub static MANUFACTURED_ITEM_DEFINITION_PROPERTY: TypeDef = TypeDef {
    name: "ManufacturedItemDefinitionProperty",
    path: "ManufacturedItemDefinition.property",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("type", 1, 1, OF_CODEABLE_CONCEPT),
        choice(
                "value",
                0,
                1,
                &[
                    alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("valueQuantity", OF_QUANTITY),
                    alternative("valueDate", OF_DATE),
                    alternative("valueBoolean", OF_BOOLEAN),
                    alternative("valueAttachment", OF_ATTACHMENT),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static MANUFACTURED_ITEM_DEFINITION_PROPERTY_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".valueCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    VALUE_QUANTITY_COLUMN,
    column(".valueDate", TEXT),
    derived("__valueDate_start", TIMESTAMP, ".valueDate"),
    derived("__valueDate_end", TIMESTAMP, ".valueDate"),
    VALUE_BOOLEAN_COLUMN,
    column(".valueAttachment", ATTACHMENT_STRUCT),
];
/// The table `manufactured_item_definition`.
pub static MANUFACTURED_ITEM_DEFINITION_TABLE: TableDef = TableDef {
    name: "manufactured_item_definition",
    doc: "One row for each ManufacturedItemDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ManufacturedItemDefinition.resourceType", TEXT),
        column("ManufacturedItemDefinition.id", TEXT),
        column("ManufacturedItemDefinition.meta", META_STRUCT),
        column("ManufacturedItemDefinition.implicitRules", TEXT),
        column("ManufacturedItemDefinition.language", TEXT),
        column("ManufacturedItemDefinition.text", NARRATIVE_STRUCT),
        column("ManufacturedItemDefinition.contained", TEXTS),
        column("ManufacturedItemDefinition.extension", EXTENSION_TEXTS),
        column("ManufacturedItemDefinition.modifierExtension", EXTENSION_TEXTS),
        column("ManufacturedItemDefinition.identifier", IDENTIFIER_LIST),
        column("ManufacturedItemDefinition.status", TEXT),
        column(
            "ManufacturedItemDefinition.manufacturedDoseForm",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column("ManufacturedItemDefinition.unitOfPresentation", CODEABLE_CONCEPT_STRUCT),
        column("ManufacturedItemDefinition.manufacturer", REFERENCE_LIST_2),
        column("ManufacturedItemDefinition.ingredient", CODEABLE_CONCEPT_LIST),
        column(
            "ManufacturedItemDefinition.property",
            list(&within(&MANUFACTURED_ITEM_DEFINITION_PROPERTY_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "ManufacturedItemDefinition.meta.lastUpdated",
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
