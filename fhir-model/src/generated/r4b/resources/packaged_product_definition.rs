// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    Attachment, CodeableConcept, CodeableReference, Duration, Element, Extension,
    Identifier, MARKETING_STATUS, MARKETING_STATUS_COLUMNS, MarketingStatus, Meta,
    Narrative, Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ATTACHMENT_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_STRUCT, CODE_COLUMN_2, DURATION_STRUCT, EXTENSION_COLUMN,
    HAS_CODE, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_TEXT, HAS_TYPE_3, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_ATTACHMENT,
    OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_DURATION, OF_QUANTITY, OF_REFERENCE,
    QUANTITY_LIST, QUANTITY_STRUCT, REFERENCE_LIST_2, TYPE_COLUMN, VALUE_BOOLEAN_COLUMN,
    VALUE_QUANTITY_COLUMN,
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
    /// `PackagedProductDefinition.characteristic` · CodeableConcept · 0..*
    pub characteristic: Vec<CodeableConcept>,
    /// `PackagedProductDefinition.copackagedIndicator` · boolean · 0..1
    pub copackaged_indicator: Element<bool>,
    /// `PackagedProductDefinition.manufacturer` · Reference to Organization · 0..*
    pub manufacturer: Vec<Reference>,
    /// `PackagedProductDefinition.package` · PackagedProductDefinitionPackage · 0..1
    pub package: Option<Box<PackagedProductDefinitionPackage>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PackagedProductDefinition, PACKAGED_PRODUCT_DEFINITION, [id, meta, implicit_rules,
    language, text, contained, extension, modifier_extension, identifier, name, type_,
    package_for, status, status_date, contained_item_quantity, description,
    legal_status_of_supply, marketing_status, characteristic, copackaged_indicator,
    manufacturer, package]
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
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER,
        HAS_NAME,
        HAS_TYPE_3,
        summary("packageFor", 0, 0, OF_REFERENCE).to(&["MedicinalProductDefinition"]),
        summary("status", 0, 1, OF_CODEABLE_CONCEPT).modifier(),
        summary("statusDate", 0, 1, OF_DATE_TIME),
        summary("containedItemQuantity", 0, 0, OF_QUANTITY),
        summary("description", 0, 1, OF_MARKDOWN),
        summary(
            "legalStatusOfSupply",
            0,
            0,
            of(&PACKAGED_PRODUCT_DEFINITION_LEGAL_STATUS_OF_SUPPLY),
        ),
        summary("marketingStatus", 0, 0, of(&MARKETING_STATUS)),
        summary("characteristic", 0, 0, OF_CODEABLE_CONCEPT),
        summary("copackagedIndicator", 0, 1, OF_BOOLEAN),
        summary("manufacturer", 0, 0, OF_REFERENCE).to(&["Organization"]),
        summary("package", 0, 1, of(&PACKAGED_PRODUCT_DEFINITION_PACKAGE)),
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
/// `PackagedProductDefinition.package`
pub struct PackagedProductDefinitionPackage {
    /// `PackagedProductDefinition.package.id` · string · 0..1
    pub id: Option<String>,
    /// `PackagedProductDefinition.package.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PackagedProductDefinition.package.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PackagedProductDefinition.package.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `PackagedProductDefinition.package.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `PackagedProductDefinition.package.quantity` · integer · 0..1
    pub quantity: Element<i32>,
    /// `PackagedProductDefinition.package.material` · CodeableConcept · 0..*
    pub material: Vec<CodeableConcept>,
    /// `PackagedProductDefinition.package.alternateMaterial` · CodeableConcept · 0..*
    pub alternate_material: Vec<CodeableConcept>,
    /// `PackagedProductDefinition.package.shelfLifeStorage` · PackagedProductDefinitionPackageShelfLifeStorage · 0..*
    pub shelf_life_storage: Vec<PackagedProductDefinitionPackageShelfLifeStorage>,
    /// `PackagedProductDefinition.package.manufacturer` · Reference to Organization · 0..*
    pub manufacturer: Vec<Reference>,
    /// `PackagedProductDefinition.package.property` · PackagedProductDefinitionPackageProperty · 0..*
    pub property: Vec<PackagedProductDefinitionPackageProperty>,
    /// `PackagedProductDefinition.package.containedItem` · PackagedProductDefinitionPackageContainedItem · 0..*
    pub contained_item: Vec<PackagedProductDefinitionPackageContainedItem>,
    /// `PackagedProductDefinition.package.package` · PackagedProductDefinitionPackage · 0..*
    pub package: Vec<PackagedProductDefinitionPackage>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PackagedProductDefinitionPackage, PACKAGED_PRODUCT_DEFINITION_PACKAGE, [id,
    extension, modifier_extension, identifier, type_, quantity, material,
    alternate_material, shelf_life_storage, manufacturer, property, contained_item,
    package]
);
/// The definition of `PackagedProductDefinition.package`.
pub static PACKAGED_PRODUCT_DEFINITION_PACKAGE: TypeDef = TypeDef {
    name: "PackagedProductDefinitionPackage",
    path: "PackagedProductDefinition.package",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        HAS_TYPE_3,
        summary("quantity", 0, 1, OF_INTEGER),
        summary("material", 0, 0, OF_CODEABLE_CONCEPT),
        summary("alternateMaterial", 0, 0, OF_CODEABLE_CONCEPT),
        summary(
            "shelfLifeStorage",
            0,
            0,
            of(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_SHELF_LIFE_STORAGE),
        ),
        summary("manufacturer", 0, 0, OF_REFERENCE).to(&["Organization"]),
        summary("property", 0, 0, of(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_PROPERTY)),
        summary(
            "containedItem",
            0,
            0,
            of(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_CONTAINED_ITEM),
        ),
        summary("package", 0, 0, of(&PACKAGED_PRODUCT_DEFINITION_PACKAGE)),
    ],
    keys: Lazy::new(),
};
/// `PackagedProductDefinition.package.shelfLifeStorage`
pub struct PackagedProductDefinitionPackageShelfLifeStorage {
    /// `PackagedProductDefinition.package.shelfLifeStorage.id` · string · 0..1
    pub id: Option<String>,
    /// `PackagedProductDefinition.package.shelfLifeStorage.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PackagedProductDefinition.package.shelfLifeStorage.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PackagedProductDefinition.package.shelfLifeStorage.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `PackagedProductDefinition.package.shelfLifeStorage.period[x]` · Duration, string · 0..1
    pub period: Option<PackagedProductDefinitionPackageShelfLifeStoragePeriod>,
    /// `PackagedProductDefinition.package.shelfLifeStorage.specialPrecautionsForStorage` · CodeableConcept · 0..*
    pub special_precautions_for_storage: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PackagedProductDefinitionPackageShelfLifeStorage,
    PACKAGED_PRODUCT_DEFINITION_PACKAGE_SHELF_LIFE_STORAGE, [id, extension,
    modifier_extension, type_, period, special_precautions_for_storage]
);
choice!(
    #[doc = " `PackagedProductDefinition.package.shelfLifeStorage.period[x]`"]
    PackagedProductDefinitionPackageShelfLifeStoragePeriod, [Duration(Box < Duration >),
    String(Element < String >)]
);
/// The definition of `PackagedProductDefinition.package.shelfLifeStorage`.
pub static PACKAGED_PRODUCT_DEFINITION_PACKAGE_SHELF_LIFE_STORAGE: TypeDef = TypeDef {
    name: "PackagedProductDefinitionPackageShelfLifeStorage",
    path: "PackagedProductDefinition.package.shelfLifeStorage",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_3,
        choice(
                "period",
                0,
                1,
                &[
                    alternative("periodDuration", OF_DURATION),
                    alternative("periodString", OF_STRING),
                ],
            )
            .summary(),
        summary("specialPrecautionsForStorage", 0, 0, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `PackagedProductDefinition.package.property`
pub struct PackagedProductDefinitionPackageProperty {
    /// `PackagedProductDefinition.package.property.id` · string · 0..1
    pub id: Option<String>,
    /// `PackagedProductDefinition.package.property.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PackagedProductDefinition.package.property.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PackagedProductDefinition.package.property.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `PackagedProductDefinition.package.property.value[x]` · CodeableConcept, Quantity, date, boolean, Attachment · 0..1
    pub value: Option<PackagedProductDefinitionPackagePropertyValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PackagedProductDefinitionPackageProperty,
    PACKAGED_PRODUCT_DEFINITION_PACKAGE_PROPERTY, [id, extension, modifier_extension,
    type_, value]
);
choice!(
    #[doc = " `PackagedProductDefinition.package.property.value[x]`"]
    PackagedProductDefinitionPackagePropertyValue, [CodeableConcept(Box < CodeableConcept
    >), Quantity(Box < Quantity >), Date(Element < Date >), Boolean(Element < bool >),
    Attachment(Box < Attachment >)]
);
/// The definition of `PackagedProductDefinition.package.property`.
pub static PACKAGED_PRODUCT_DEFINITION_PACKAGE_PROPERTY: TypeDef = TypeDef {
    name: "PackagedProductDefinitionPackageProperty",
    path: "PackagedProductDefinition.package.property",
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
/// `PackagedProductDefinition.package.containedItem`
pub struct PackagedProductDefinitionPackageContainedItem {
    /// `PackagedProductDefinition.package.containedItem.id` · string · 0..1
    pub id: Option<String>,
    /// `PackagedProductDefinition.package.containedItem.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PackagedProductDefinition.package.containedItem.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PackagedProductDefinition.package.containedItem.item` · CodeableReference to BiologicallyDerivedProduct, DeviceDefinition, ManufacturedItemDefinition, NutritionProduct, PackagedProductDefinition · 1..1
    pub item: Option<Box<CodeableReference>>,
    /// `PackagedProductDefinition.package.containedItem.amount` · Quantity · 0..1
    pub amount: Option<Box<Quantity>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PackagedProductDefinitionPackageContainedItem,
    PACKAGED_PRODUCT_DEFINITION_PACKAGE_CONTAINED_ITEM, [id, extension,
    modifier_extension, item, amount]
);
/// The definition of `PackagedProductDefinition.package.containedItem`.
pub static PACKAGED_PRODUCT_DEFINITION_PACKAGE_CONTAINED_ITEM: TypeDef = TypeDef {
    name: "PackagedProductDefinitionPackageContainedItem",
    path: "PackagedProductDefinition.package.containedItem",
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
pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGE_SHELF_LIFE_STORAGE_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".periodDuration", DURATION_STRUCT),
    column(".periodString", TEXT),
    column(".specialPrecautionsForStorage", CODEABLE_CONCEPT_LIST),
];
pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGE_PROPERTY_COLUMNS: [ColumnDef; 11] = [
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
pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGE_CONTAINED_ITEM_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".item", CODEABLE_REFERENCE_STRUCT),
    column(".amount", QUANTITY_STRUCT),
];
pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGE_COLUMNS: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_LIST),
    TYPE_COLUMN,
    column(".quantity", INT32),
    column(".material", CODEABLE_CONCEPT_LIST),
    column(".alternateMaterial", CODEABLE_CONCEPT_LIST),
    column(
        ".shelfLifeStorage",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_SHELF_LIFE_STORAGE_COLUMNS)),
    ),
    column(".manufacturer", REFERENCE_LIST_2),
    column(
        ".property",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_PROPERTY_COLUMNS)),
    ),
    column(
        ".containedItem",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_CONTAINED_ITEM_COLUMNS)),
    ),
];
pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGE_COLUMNS_2: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_LIST),
    TYPE_COLUMN,
    column(".quantity", INT32),
    column(".material", CODEABLE_CONCEPT_LIST),
    column(".alternateMaterial", CODEABLE_CONCEPT_LIST),
    column(
        ".shelfLifeStorage",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_SHELF_LIFE_STORAGE_COLUMNS)),
    ),
    column(".manufacturer", REFERENCE_LIST_2),
    column(
        ".property",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_PROPERTY_COLUMNS)),
    ),
    column(
        ".containedItem",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_CONTAINED_ITEM_COLUMNS)),
    ),
    column(".package", list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_COLUMNS))),
];
pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGE_COLUMNS_3: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_LIST),
    TYPE_COLUMN,
    column(".quantity", INT32),
    column(".material", CODEABLE_CONCEPT_LIST),
    column(".alternateMaterial", CODEABLE_CONCEPT_LIST),
    column(
        ".shelfLifeStorage",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_SHELF_LIFE_STORAGE_COLUMNS)),
    ),
    column(".manufacturer", REFERENCE_LIST_2),
    column(
        ".property",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_PROPERTY_COLUMNS)),
    ),
    column(
        ".containedItem",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_CONTAINED_ITEM_COLUMNS)),
    ),
    column(".package", list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_COLUMNS_2))),
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
        column("PackagedProductDefinition.characteristic", CODEABLE_CONCEPT_LIST),
        column("PackagedProductDefinition.copackagedIndicator", BOOLEAN),
        column("PackagedProductDefinition.manufacturer", REFERENCE_LIST_2),
        column(
            "PackagedProductDefinition.package",
            within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_COLUMNS_3),
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
