// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::PublicationStatus;
use super::super::datatypes::{
    Attachment, CodeableConcept, CodeableReference, Element, Extension, Identifier,
    MARKETING_STATUS, MARKETING_STATUS_COLUMNS, MarketingStatus, Meta, Narrative,
    Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODEABLE_REFERENCE_LIST,
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NAME,
    HAS_STATUS, HAS_TEXT, HAS_TYPE_4, IDENTIFIER_LIST, ID_COLUMN,
    MANUFACTURED_ITEM_DEFINITION_PROPERTY_LIST, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NARRATIVE_STRUCT, OF_ATTACHMENT, OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE,
    OF_QUANTITY, OF_REFERENCE, QUANTITY_LIST, REFERENCE_LIST_2, TYPE_COLUMN,
    VALUE_ATTACHMENT_COLUMN, VALUE_BOOLEAN_COLUMN, VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_DATE_COLUMN, VALUE_QUANTITY_COLUMN, VALUE_REFERENCE_COLUMN,
    __VALUE_DATE_END_COLUMN, __VALUE_DATE_START_COLUMN,
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
    /// `ManufacturedItemDefinition.name` · string · 0..1
    pub name: Element<String>,
    /// `ManufacturedItemDefinition.manufacturedDoseForm` · CodeableConcept · 1..1
    pub manufactured_dose_form: Option<Box<CodeableConcept>>,
    /// `ManufacturedItemDefinition.unitOfPresentation` · CodeableConcept · 0..1
    pub unit_of_presentation: Option<Box<CodeableConcept>>,
    /// `ManufacturedItemDefinition.manufacturer` · Reference to Organization · 0..*
    pub manufacturer: Vec<Reference>,
    /// `ManufacturedItemDefinition.marketingStatus` · MarketingStatus · 0..*
    pub marketing_status: Vec<MarketingStatus>,
    /// `ManufacturedItemDefinition.ingredient` · CodeableConcept · 0..*
    pub ingredient: Vec<CodeableConcept>,
    /// `ManufacturedItemDefinition.property` · ManufacturedItemDefinitionProperty · 0..*
    pub property: Vec<ManufacturedItemDefinitionProperty>,
    /// `ManufacturedItemDefinition.component` · ManufacturedItemDefinitionComponent · 0..*
    pub component: Vec<ManufacturedItemDefinitionComponent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ManufacturedItemDefinition, MANUFACTURED_ITEM_DEFINITION, [id, meta, implicit_rules,
    language, text, contained, extension, modifier_extension, identifier, status, name,
    manufactured_dose_form, unit_of_presentation, manufacturer, marketing_status,
    ingredient, property, component]
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
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        HAS_STATUS,
        HAS_NAME,
        summary("manufacturedDoseForm", 1, 1, OF_CODEABLE_CONCEPT),
        summary("unitOfPresentation", 0, 1, OF_CODEABLE_CONCEPT),
        summary("manufacturer", 0, 0, OF_REFERENCE).to(&["Organization"]),
        summary("marketingStatus", 0, 0, of(&MARKETING_STATUS)),
        summary("ingredient", 0, 0, OF_CODEABLE_CONCEPT),
        summary("property", 0, 0, of(&MANUFACTURED_ITEM_DEFINITION_PROPERTY)),
        summary("component", 0, 0, of(&MANUFACTURED_ITEM_DEFINITION_COMPONENT)),
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
    /// `ManufacturedItemDefinition.property.value[x]` · CodeableConcept, Quantity, date, boolean, markdown, Attachment, Reference to Binary · 0..1
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
    Markdown(Element < String >), Attachment(Box < Attachment >), Reference(Box <
    Reference >)]
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
        HAS_TYPE_4,
        choice(
                "value",
                0,
                1,
                &[
                    alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("valueQuantity", OF_QUANTITY),
                    alternative("valueDate", OF_DATE),
                    alternative("valueBoolean", OF_BOOLEAN),
                    alternative("valueMarkdown", OF_MARKDOWN),
                    alternative("valueAttachment", OF_ATTACHMENT),
                    alternative("valueReference", OF_REFERENCE),
                ],
            )
            .to(&["Binary"])
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `ManufacturedItemDefinition.component`
pub struct ManufacturedItemDefinitionComponent {
    /// `ManufacturedItemDefinition.component.id` · string · 0..1
    pub id: Option<String>,
    /// `ManufacturedItemDefinition.component.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ManufacturedItemDefinition.component.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ManufacturedItemDefinition.component.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `ManufacturedItemDefinition.component.function` · CodeableConcept · 0..*
    pub function: Vec<CodeableConcept>,
    /// `ManufacturedItemDefinition.component.amount` · Quantity · 0..*
    pub amount: Vec<Quantity>,
    /// `ManufacturedItemDefinition.component.constituent` · ManufacturedItemDefinitionComponentConstituent · 0..*
    pub constituent: Vec<ManufacturedItemDefinitionComponentConstituent>,
    /// `ManufacturedItemDefinition.component.property` · ManufacturedItemDefinitionProperty · 0..*
    pub property: Vec<ManufacturedItemDefinitionProperty>,
    /// `ManufacturedItemDefinition.component.component` · ManufacturedItemDefinitionComponent · 0..*
    pub component: Vec<ManufacturedItemDefinitionComponent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ManufacturedItemDefinitionComponent, MANUFACTURED_ITEM_DEFINITION_COMPONENT, [id,
    extension, modifier_extension, type_, function, amount, constituent, property,
    component]
);
/// The definition of `ManufacturedItemDefinition.component`.
pub static MANUFACTURED_ITEM_DEFINITION_COMPONENT: TypeDef = TypeDef {
    name: "ManufacturedItemDefinitionComponent",
    path: "ManufacturedItemDefinition.component",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_4,
        summary("function", 0, 0, OF_CODEABLE_CONCEPT),
        summary("amount", 0, 0, OF_QUANTITY),
        summary(
            "constituent",
            0,
            0,
            of(&MANUFACTURED_ITEM_DEFINITION_COMPONENT_CONSTITUENT),
        ),
        summary("property", 0, 0, of(&MANUFACTURED_ITEM_DEFINITION_PROPERTY)),
        summary("component", 0, 0, of(&MANUFACTURED_ITEM_DEFINITION_COMPONENT)),
    ],
    keys: Lazy::new(),
};
/// `ManufacturedItemDefinition.component.constituent`
pub struct ManufacturedItemDefinitionComponentConstituent {
    /// `ManufacturedItemDefinition.component.constituent.id` · string · 0..1
    pub id: Option<String>,
    /// `ManufacturedItemDefinition.component.constituent.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ManufacturedItemDefinition.component.constituent.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ManufacturedItemDefinition.component.constituent.amount` · Quantity · 0..*
    pub amount: Vec<Quantity>,
    /// `ManufacturedItemDefinition.component.constituent.location` · CodeableConcept · 0..*
    pub location: Vec<CodeableConcept>,
    /// `ManufacturedItemDefinition.component.constituent.function` · CodeableConcept · 0..*
    pub function: Vec<CodeableConcept>,
    /// `ManufacturedItemDefinition.component.constituent.hasIngredient` · CodeableReference to Ingredient · 0..*
    pub has_ingredient: Vec<CodeableReference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ManufacturedItemDefinitionComponentConstituent,
    MANUFACTURED_ITEM_DEFINITION_COMPONENT_CONSTITUENT, [id, extension,
    modifier_extension, amount, location, function, has_ingredient]
);
/// The definition of `ManufacturedItemDefinition.component.constituent`.
pub static MANUFACTURED_ITEM_DEFINITION_COMPONENT_CONSTITUENT: TypeDef = TypeDef {
    name: "ManufacturedItemDefinitionComponentConstituent",
    path: "ManufacturedItemDefinition.component.constituent",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("amount", 0, 0, OF_QUANTITY),
        summary("location", 0, 0, OF_CODEABLE_CONCEPT),
        summary("function", 0, 0, OF_CODEABLE_CONCEPT),
        summary("hasIngredient", 0, 0, OF_CODEABLE_REFERENCE).to(&["Ingredient"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static MANUFACTURED_ITEM_DEFINITION_PROPERTY_COLUMNS: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_QUANTITY_COLUMN,
    VALUE_DATE_COLUMN,
    __VALUE_DATE_START_COLUMN,
    __VALUE_DATE_END_COLUMN,
    VALUE_BOOLEAN_COLUMN,
    column(".valueMarkdown", TEXT),
    VALUE_ATTACHMENT_COLUMN,
    VALUE_REFERENCE_COLUMN,
];
pub(crate) static MANUFACTURED_ITEM_DEFINITION_COMPONENT_CONSTITUENT_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".amount", QUANTITY_LIST),
    column(".location", CODEABLE_CONCEPT_LIST),
    column(".function", CODEABLE_CONCEPT_LIST),
    column(".hasIngredient", CODEABLE_REFERENCE_LIST),
];
pub(crate) static MANUFACTURED_ITEM_DEFINITION_COMPONENT_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".function", CODEABLE_CONCEPT_LIST),
    column(".amount", QUANTITY_LIST),
    column(
        ".constituent",
        list(&within(&MANUFACTURED_ITEM_DEFINITION_COMPONENT_CONSTITUENT_COLUMNS)),
    ),
    column(".property", MANUFACTURED_ITEM_DEFINITION_PROPERTY_LIST),
];
pub(crate) static MANUFACTURED_ITEM_DEFINITION_COMPONENT_COLUMNS_2: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".function", CODEABLE_CONCEPT_LIST),
    column(".amount", QUANTITY_LIST),
    column(
        ".constituent",
        list(&within(&MANUFACTURED_ITEM_DEFINITION_COMPONENT_CONSTITUENT_COLUMNS)),
    ),
    column(".property", MANUFACTURED_ITEM_DEFINITION_PROPERTY_LIST),
    column(".component", list(&within(&MANUFACTURED_ITEM_DEFINITION_COMPONENT_COLUMNS))),
];
pub(crate) static MANUFACTURED_ITEM_DEFINITION_COMPONENT_COLUMNS_3: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".function", CODEABLE_CONCEPT_LIST),
    column(".amount", QUANTITY_LIST),
    column(
        ".constituent",
        list(&within(&MANUFACTURED_ITEM_DEFINITION_COMPONENT_CONSTITUENT_COLUMNS)),
    ),
    column(".property", MANUFACTURED_ITEM_DEFINITION_PROPERTY_LIST),
    column(
        ".component",
        list(&within(&MANUFACTURED_ITEM_DEFINITION_COMPONENT_COLUMNS_2)),
    ),
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
        column("ManufacturedItemDefinition.name", TEXT),
        column(
            "ManufacturedItemDefinition.manufacturedDoseForm",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column("ManufacturedItemDefinition.unitOfPresentation", CODEABLE_CONCEPT_STRUCT),
        column("ManufacturedItemDefinition.manufacturer", REFERENCE_LIST_2),
        column(
            "ManufacturedItemDefinition.marketingStatus",
            list(&within(&MARKETING_STATUS_COLUMNS)),
        ),
        column("ManufacturedItemDefinition.ingredient", CODEABLE_CONCEPT_LIST),
        column(
            "ManufacturedItemDefinition.property",
            MANUFACTURED_ITEM_DEFINITION_PROPERTY_LIST,
        ),
        column(
            "ManufacturedItemDefinition.component",
            list(&within(&MANUFACTURED_ITEM_DEFINITION_COMPONENT_COLUMNS_3)),
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
