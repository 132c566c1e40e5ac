// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    Attachment, CodeableConcept, CodeableReference, Element, Extension, Identifier,
    MARKETING_STATUS, MARKETING_STATUS_COLUMNS, MarketingStatus, Meta, Narrative,
    PRODUCT_SHELF_LIFE, ProductShelfLife, Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODEABLE_REFERENCE_STRUCT,
    CODE_COLUMN_2, EXTENSION_COLUMN, HAS_CODE, HAS_CONTAINED, HAS_DESCRIPTION_2,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_NAME, HAS_TEXT, HAS_TYPE_3, HAS_TYPE_4,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_ATTACHMENT, OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_QUANTITY, OF_REFERENCE,
    PACKAGED_PRODUCT_DEFINITION_PACKAGING_PROPERTY_LIST, PRODUCT_SHELF_LIFE_LIST,
    QUANTITY_LIST, QUANTITY_STRUCT, REFERENCE_LIST_2, TYPE_COLUMN,
    VALUE_ATTACHMENT_COLUMN, VALUE_BOOLEAN_COLUMN, VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_DATE_COLUMN, VALUE_QUANTITY_COLUMN, __VALUE_DATE_END_COLUMN,
    __VALUE_DATE_START_COLUMN,
};
use crate::shorthand::*;
/// `PackagedProductDefinition`
pub struct PackagedProductDefinition {
    /// `PackagedProductDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `PackagedProductDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `PackagedProductDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `PackagedProductDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `PackagedProductDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `PackagedProductDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `PackagedProductDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PackagedProductDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PackagedProductDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `PackagedProductDefinition.name` · string · 0..1
    pub name: Element<String>,
    /// `PackagedProductDefinition.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `PackagedProductDefinition.packageFor` · Reference to MedicinalProductDefinition · 0..*
    pub package_for: Vec<Reference>,
    /// `PackagedProductDefinition.status` · CodeableConcept · 0..1
    pub status: Option<Box<CodeableConcept>>,
    /// `PackagedProductDefinition.statusDate` · dateTime · 0..1
    pub status_date: Element<DateTime>,
    /// `PackagedProductDefinition.containedItemQuantity` · Quantity · 0..*
    pub contained_item_quantity: Vec<Quantity>,
    /// `PackagedProductDefinition.description` · markdown · 0..1
    pub description: Element<String>,
    /// `PackagedProductDefinition.legalStatusOfSupply` · PackagedProductDefinitionLegalStatusOfSupply · 0..*
    pub legal_status_of_supply: Vec<PackagedProductDefinitionLegalStatusOfSupply>,
    /// `PackagedProductDefinition.marketingStatus` · MarketingStatus · 0..*
    pub marketing_status: Vec<MarketingStatus>,
    /// `PackagedProductDefinition.copackagedIndicator` · boolean · 0..1
    pub copackaged_indicator: Element<bool>,
    /// `PackagedProductDefinition.manufacturer` · Reference to Organization · 0..*
    pub manufacturer: Vec<Reference>,
    /// `PackagedProductDefinition.attachedDocument` · Reference to DocumentReference · 0..*
    pub attached_document: Vec<Reference>,
    /// `PackagedProductDefinition.packaging` · PackagedProductDefinitionPackaging · 0..1
    pub packaging: Option<Box<PackagedProductDefinitionPackaging>>,
    /// `PackagedProductDefinition.characteristic` · PackagedProductDefinitionPackagingProperty · 0..*
    pub characteristic: Vec<PackagedProductDefinitionPackagingProperty>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PackagedProductDefinition, PACKAGED_PRODUCT_DEFINITION, [id, meta, implicit_rules,
    language, text, contained, extension, modifier_extension, identifier, name, type_,
    package_for, status, status_date, contained_item_quantity, description,
    legal_status_of_supply, marketing_status, copackaged_indicator, manufacturer,
    attached_document, packaging, characteristic]
);
/// The definition of `PackagedProductDefinition`.
pub static PACKAGED_PRODUCT_DEFINITION: TypeDef = TypeDef {
    name: "PackagedProductDefinition",
    path: "PackagedProductDefinition",
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
        HAS_NAME,
        HAS_TYPE_3,
        summary("packageFor", 0, 0, OF_REFERENCE).to(&["MedicinalProductDefinition"]),
        summary("status", 0, 1, OF_CODEABLE_CONCEPT).modifier(),
        summary("statusDate", 0, 1, OF_DATE_TIME),
        summary("containedItemQuantity", 0, 0, OF_QUANTITY),
        HAS_DESCRIPTION_2,
        summary(
            "legalStatusOfSupply",
            0,
            0,
            of(&PACKAGED_PRODUCT_DEFINITION_LEGAL_STATUS_OF_SUPPLY),
        ),
        summary("marketingStatus", 0, 0, of(&MARKETING_STATUS)),
        summary("copackagedIndicator", 0, 1, OF_BOOLEAN),
        summary("manufacturer", 0, 0, OF_REFERENCE).to(&["Organization"]),
        summary("attachedDocument", 0, 0, OF_REFERENCE).to(&["DocumentReference"]),
        summary("packaging", 0, 1, of(&PACKAGED_PRODUCT_DEFINITION_PACKAGING)),
        summary(
            "characteristic",
            0,
            0,
            of(&PACKAGED_PRODUCT_DEFINITION_PACKAGING_PROPERTY),
        ),
    ],
    keys: Lazy::new(),
};
/// `PackagedProductDefinition.legalStatusOfSupply`
pub struct PackagedProductDefinitionLegalStatusOfSupply {
    /// `PackagedProductDefinition.legalStatusOfSupply.id` · string · 0..1
    pub id: Option<String>,
    /// `PackagedProductDefinition.legalStatusOfSupply.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PackagedProductDefinition.legalStatusOfSupply.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PackagedProductDefinition.legalStatusOfSupply.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `PackagedProductDefinition.legalStatusOfSupply.jurisdiction` · CodeableConcept · 0..1
    pub jurisdiction: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PackagedProductDefinitionLegalStatusOfSupply,
    PACKAGED_PRODUCT_DEFINITION_LEGAL_STATUS_OF_SUPPLY, [id, extension,
    modifier_extension, code, jurisdiction]
);
/// The definition of `PackagedProductDefinition.legalStatusOfSupply`.
pub static PACKAGED_PRODUCT_DEFINITION_LEGAL_STATUS_OF_SUPPLY: TypeDef = TypeDef {
    name: "PackagedProductDefinitionLegalStatusOfSupply",
    path: "PackagedProductDefinition.legalStatusOfSupply",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_CODE,
        summary("jurisdiction", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `PackagedProductDefinition.packaging`
pub struct PackagedProductDefinitionPackaging {
    /// `PackagedProductDefinition.packaging.id` · string · 0..1
    pub id: Option<String>,
    /// `PackagedProductDefinition.packaging.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PackagedProductDefinition.packaging.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PackagedProductDefinition.packaging.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `PackagedProductDefinition.packaging.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `PackagedProductDefinition.packaging.componentPart` · boolean · 0..1
    pub component_part: Element<bool>,
    /// `PackagedProductDefinition.packaging.quantity` · integer · 0..1
    pub quantity: Element<i32>,
    /// `PackagedProductDefinition.packaging.material` · CodeableConcept · 0..*
    pub material: Vec<CodeableConcept>,
    /// `PackagedProductDefinition.packaging.alternateMaterial` · CodeableConcept · 0..*
    pub alternate_material: Vec<CodeableConcept>,
    /// `PackagedProductDefinition.packaging.shelfLifeStorage` · ProductShelfLife · 0..*
    pub shelf_life_storage: Vec<ProductShelfLife>,
    /// `PackagedProductDefinition.packaging.manufacturer` · Reference to Organization · 0..*
    pub manufacturer: Vec<Reference>,
    /// `PackagedProductDefinition.packaging.property` · PackagedProductDefinitionPackagingProperty · 0..*
    pub property: Vec<PackagedProductDefinitionPackagingProperty>,
    /// `PackagedProductDefinition.packaging.containedItem` · PackagedProductDefinitionPackagingContainedItem · 0..*
    pub contained_item: Vec<PackagedProductDefinitionPackagingContainedItem>,
    /// `PackagedProductDefinition.packaging.packaging` · PackagedProductDefinitionPackaging · 0..*
    pub packaging: Vec<PackagedProductDefinitionPackaging>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PackagedProductDefinitionPackaging, PACKAGED_PRODUCT_DEFINITION_PACKAGING, [id,
    extension, modifier_extension, identifier, type_, component_part, quantity, material,
    alternate_material, shelf_life_storage, manufacturer, property, contained_item,
    packaging]
);
/// The definition of `PackagedProductDefinition.packaging`.
pub static PACKAGED_PRODUCT_DEFINITION_PACKAGING: TypeDef = TypeDef {
    name: "PackagedProductDefinitionPackaging",
    path: "PackagedProductDefinition.packaging",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        HAS_TYPE_3,
        summary("componentPart", 0, 1, OF_BOOLEAN),
        summary("quantity", 0, 1, OF_INTEGER),
        summary("material", 0, 0, OF_CODEABLE_CONCEPT),
        summary("alternateMaterial", 0, 0, OF_CODEABLE_CONCEPT),
        summary("shelfLifeStorage", 0, 0, of(&PRODUCT_SHELF_LIFE)),
        summary("manufacturer", 0, 0, OF_REFERENCE).to(&["Organization"]),
        summary("property", 0, 0, of(&PACKAGED_PRODUCT_DEFINITION_PACKAGING_PROPERTY)),
        summary(
            "containedItem",
            0,
            0,
            of(&PACKAGED_PRODUCT_DEFINITION_PACKAGING_CONTAINED_ITEM),
        ),
        summary("packaging", 0, 0, of(&PACKAGED_PRODUCT_DEFINITION_PACKAGING)),
    ],
    keys: Lazy::new(),
};
/// `PackagedProductDefinition.packaging.property`
pub struct PackagedProductDefinitionPackagingProperty {
    /// `PackagedProductDefinition.packaging.property.id` · string · 0..1
    pub id: Option<String>,
    /// `PackagedProductDefinition.packaging.property.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PackagedProductDefinition.packaging.property.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PackagedProductDefinition.packaging.property.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `PackagedProductDefinition.packaging.property.value[x]` · CodeableConcept, Quantity, date, boolean, Attachment · 0..1
    pub value: Option<PackagedProductDefinitionPackagingPropertyValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PackagedProductDefinitionPackagingProperty,
    PACKAGED_PRODUCT_DEFINITION_PACKAGING_PROPERTY, [id, extension, modifier_extension,
    type_, value]
);
choice!(
    #[doc = " `PackagedProductDefinition.packaging.property.value[x]`"]
    PackagedProductDefinitionPackagingPropertyValue, [CodeableConcept(Box <
    CodeableConcept >), Quantity(Box < Quantity >), Date(Element < Date >),
    Boolean(Element < bool >), Attachment(Box < Attachment >)]
);
/// The definition of `PackagedProductDefinition.packaging.property`.
pub static PACKAGED_PRODUCT_DEFINITION_PACKAGING_PROPERTY: TypeDef = TypeDef {
    name: "PackagedProductDefinitionPackagingProperty",
    path: "PackagedProductDefinition.packaging.property",
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
                    alternative("valueAttachment", OF_ATTACHMENT),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `PackagedProductDefinition.packaging.containedItem`
pub struct PackagedProductDefinitionPackagingContainedItem {
    /// `PackagedProductDefinition.packaging.containedItem.id` · string · 0..1
    pub id: Option<String>,
    /// `PackagedProductDefinition.packaging.containedItem.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PackagedProductDefinition.packaging.containedItem.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PackagedProductDefinition.packaging.containedItem.item` · CodeableReference to BiologicallyDerivedProduct, DeviceDefinition, ManufacturedItemDefinition, NutritionProduct, PackagedProductDefinition · 1..1
    pub item: Option<Box<CodeableReference>>,
    /// `PackagedProductDefinition.packaging.containedItem.amount` · Quantity · 0..1
    pub amount: Option<Box<Quantity>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PackagedProductDefinitionPackagingContainedItem,
    PACKAGED_PRODUCT_DEFINITION_PACKAGING_CONTAINED_ITEM, [id, extension,
    modifier_extension, item, amount]
);
/// The definition of `PackagedProductDefinition.packaging.containedItem`.
pub static PACKAGED_PRODUCT_DEFINITION_PACKAGING_CONTAINED_ITEM: TypeDef = TypeDef {
    name: "PackagedProductDefinitionPackagingContainedItem",
    path: "PackagedProductDefinition.packaging.containedItem",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("item", 1, 1, OF_CODEABLE_REFERENCE)
            .to(
                &[
                    "BiologicallyDerivedProduct",
                    "DeviceDefinition",
                    "ManufacturedItemDefinition",
                    "NutritionProduct",
                    "PackagedProductDefinition",
                ],
            ),
        summary("amount", 0, 1, OF_QUANTITY),
    ],
    keys: Lazy::new(),
};
pub(crate) static PACKAGED_PRODUCT_DEFINITION_LEGAL_STATUS_OF_SUPPLY_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".jurisdiction", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGING_PROPERTY_COLUMNS: [ColumnDef; 11] = [
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
    VALUE_ATTACHMENT_COLUMN,
];
pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGING_CONTAINED_ITEM_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".item", CODEABLE_REFERENCE_STRUCT),
    column(".amount", QUANTITY_STRUCT),
];
pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGING_COLUMNS: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_LIST),
    TYPE_COLUMN,
    column(".componentPart", BOOLEAN),
    column(".quantity", INT32),
    column(".material", CODEABLE_CONCEPT_LIST),
    column(".alternateMaterial", CODEABLE_CONCEPT_LIST),
    column(".shelfLifeStorage", PRODUCT_SHELF_LIFE_LIST),
    column(".manufacturer", REFERENCE_LIST_2),
    column(".property", PACKAGED_PRODUCT_DEFINITION_PACKAGING_PROPERTY_LIST),
    column(
        ".containedItem",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGING_CONTAINED_ITEM_COLUMNS)),
    ),
];
pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGING_COLUMNS_2: [ColumnDef; 14] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_LIST),
    TYPE_COLUMN,
    column(".componentPart", BOOLEAN),
    column(".quantity", INT32),
    column(".material", CODEABLE_CONCEPT_LIST),
    column(".alternateMaterial", CODEABLE_CONCEPT_LIST),
    column(".shelfLifeStorage", PRODUCT_SHELF_LIFE_LIST),
    column(".manufacturer", REFERENCE_LIST_2),
    column(".property", PACKAGED_PRODUCT_DEFINITION_PACKAGING_PROPERTY_LIST),
    column(
        ".containedItem",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGING_CONTAINED_ITEM_COLUMNS)),
    ),
    column(".packaging", list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGING_COLUMNS))),
];
pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGING_COLUMNS_3: [ColumnDef; 14] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_LIST),
    TYPE_COLUMN,
    column(".componentPart", BOOLEAN),
    column(".quantity", INT32),
    column(".material", CODEABLE_CONCEPT_LIST),
    column(".alternateMaterial", CODEABLE_CONCEPT_LIST),
    column(".shelfLifeStorage", PRODUCT_SHELF_LIFE_LIST),
    column(".manufacturer", REFERENCE_LIST_2),
    column(".property", PACKAGED_PRODUCT_DEFINITION_PACKAGING_PROPERTY_LIST),
    column(
        ".containedItem",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGING_CONTAINED_ITEM_COLUMNS)),
    ),
    column(".packaging", list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGING_COLUMNS_2))),
];
/// The table `packaged_product_definition`.
pub static PACKAGED_PRODUCT_DEFINITION_TABLE: TableDef = TableDef {
    name: "packaged_product_definition",
    doc: "One row for each PackagedProductDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("PackagedProductDefinition.resourceType", TEXT),
        column("PackagedProductDefinition.id", TEXT),
        column("PackagedProductDefinition.meta", META_STRUCT),
        column("PackagedProductDefinition.implicitRules", TEXT),
        column("PackagedProductDefinition.language", TEXT),
        column("PackagedProductDefinition.text", NARRATIVE_STRUCT),
        column("PackagedProductDefinition.contained", TEXTS),
        column("PackagedProductDefinition.extension", EXTENSION_TEXTS),
        column("PackagedProductDefinition.modifierExtension", EXTENSION_TEXTS),
        column("PackagedProductDefinition.identifier", IDENTIFIER_LIST),
        column("PackagedProductDefinition.name", TEXT),
        column("PackagedProductDefinition.type", CODEABLE_CONCEPT_STRUCT),
        column("PackagedProductDefinition.packageFor", REFERENCE_LIST_2),
        column("PackagedProductDefinition.status", CODEABLE_CONCEPT_STRUCT),
        column("PackagedProductDefinition.statusDate", TEXT),
        derived("__statusDate_start", TIMESTAMP, "PackagedProductDefinition.statusDate"),
        derived("__statusDate_end", TIMESTAMP, "PackagedProductDefinition.statusDate"),
        column("PackagedProductDefinition.containedItemQuantity", QUANTITY_LIST),
        column("PackagedProductDefinition.description", TEXT),
        column(
            "PackagedProductDefinition.legalStatusOfSupply",
            list(&within(&PACKAGED_PRODUCT_DEFINITION_LEGAL_STATUS_OF_SUPPLY_COLUMNS)),
        ),
        column(
            "PackagedProductDefinition.marketingStatus",
            list(&within(&MARKETING_STATUS_COLUMNS)),
        ),
        column("PackagedProductDefinition.copackagedIndicator", BOOLEAN),
        column("PackagedProductDefinition.manufacturer", REFERENCE_LIST_2),
        column("PackagedProductDefinition.attachedDocument", REFERENCE_LIST_2),
        column(
            "PackagedProductDefinition.packaging",
            within(&PACKAGED_PRODUCT_DEFINITION_PACKAGING_COLUMNS_3),
        ),
        column(
            "PackagedProductDefinition.characteristic",
            PACKAGED_PRODUCT_DEFINITION_PACKAGING_PROPERTY_LIST,
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "PackagedProductDefinition.meta.lastUpdated",
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
