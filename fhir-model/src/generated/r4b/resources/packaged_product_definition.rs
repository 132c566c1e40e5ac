// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS,
    CodeableConcept, CodeableReference, DURATION, DURATION_COLUMNS, Duration, EXTENSION,
    Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, MARKETING_STATUS,
    MARKETING_STATUS_COLUMNS, META, META_COLUMNS, MarketingStatus, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("name", 0, 1, OF_STRING),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("packageFor", 0, 0, of(&REFERENCE)).to(&["MedicinalProductDefinition"]),
        summary("status", 0, 1, of(&CODEABLE_CONCEPT)).modifier(),
        summary("statusDate", 0, 1, OF_DATE_TIME),
        summary("containedItemQuantity", 0, 0, of(&QUANTITY)),
        summary("description", 0, 1, OF_MARKDOWN),
        summary(
            "legalStatusOfSupply",
            0,
            0,
            of(&PACKAGED_PRODUCT_DEFINITION_LEGAL_STATUS_OF_SUPPLY),
        ),
        summary("marketingStatus", 0, 0, of(&MARKETING_STATUS)),
        summary("characteristic", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("copackagedIndicator", 0, 1, OF_BOOLEAN),
        summary("manufacturer", 0, 0, of(&REFERENCE)).to(&["Organization"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("jurisdiction", 0, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("quantity", 0, 1, OF_INTEGER),
        summary("material", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("alternateMaterial", 0, 0, of(&CODEABLE_CONCEPT)),
        summary(
            "shelfLifeStorage",
            0,
            0,
            of(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_SHELF_LIFE_STORAGE),
        ),
        summary("manufacturer", 0, 0, of(&REFERENCE)).to(&["Organization"]),
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
    PackagedProductDefinitionPackageShelfLifeStoragePeriod, [0 => Duration(Box < Duration
    >), 1 => String(Element < String >)]
);
/// The definition of `PackagedProductDefinition.package.shelfLifeStorage`.
pub static PACKAGED_PRODUCT_DEFINITION_PACKAGE_SHELF_LIFE_STORAGE: TypeDef = TypeDef {
    name: "PackagedProductDefinitionPackageShelfLifeStorage",
    path: "PackagedProductDefinition.package.shelfLifeStorage",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        choice(
                "period",
                0,
                1,
                &[
                    alternative("periodDuration", of(&DURATION)),
                    alternative("periodString", OF_STRING),
                ],
            )
            .summary(),
        summary("specialPrecautionsForStorage", 0, 0, of(&CODEABLE_CONCEPT)),
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
    PackagedProductDefinitionPackagePropertyValue, [0 => CodeableConcept(Box <
    CodeableConcept >), 1 => Quantity(Box < Quantity >), 2 => Date(Element < Date >), 3
    => Boolean(Element < bool >), 4 => Attachment(Box < Attachment >)]
);
/// The definition of `PackagedProductDefinition.package.property`.
pub static PACKAGED_PRODUCT_DEFINITION_PACKAGE_PROPERTY: TypeDef = TypeDef {
    name: "PackagedProductDefinitionPackageProperty",
    path: "PackagedProductDefinition.package.property",
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("item", 1, 1, of(&CODEABLE_REFERENCE))
            .to(
                &[
                    "BiologicallyDerivedProduct",
                    "DeviceDefinition",
                    "ManufacturedItemDefinition",
                    "NutritionProduct",
                    "PackagedProductDefinition",
                ],
            ),
        summary("amount", 0, 1, of(&QUANTITY)),
    ],
    keys: Lazy::new(),
};
pub(crate) static PACKAGED_PRODUCT_DEFINITION_LEGAL_STATUS_OF_SUPPLY_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("jurisdiction", within(&CODEABLE_CONCEPT_COLUMNS), ".jurisdiction"),
];
pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGE_SHELF_LIFE_STORAGE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("periodDuration", within(&DURATION_COLUMNS), ".periodDuration"),
    column("periodString", TEXT, ".periodString"),
    column(
        "specialPrecautionsForStorage",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".specialPrecautionsForStorage",
    ),
];
pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGE_PROPERTY_COLUMNS: [ColumnDef; 11] = [
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
pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGE_CONTAINED_ITEM_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("item", within(&CODEABLE_REFERENCE_COLUMNS), ".item"),
    column("amount", within(&QUANTITY_COLUMNS), ".amount"),
];
pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGE_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", list(&within(&IDENTIFIER_COLUMNS)), ".identifier"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("quantity", INT32, ".quantity"),
    column("material", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".material"),
    column(
        "alternateMaterial",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".alternateMaterial",
    ),
    column(
        "shelfLifeStorage",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_SHELF_LIFE_STORAGE_COLUMNS)),
        ".shelfLifeStorage",
    ),
    column("manufacturer", list(&within(&REFERENCE_COLUMNS_2)), ".manufacturer"),
    column(
        "property",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_PROPERTY_COLUMNS)),
        ".property",
    ),
    column(
        "containedItem",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_CONTAINED_ITEM_COLUMNS)),
        ".containedItem",
    ),
];
pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGE_COLUMNS_2: [ColumnDef; 13] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", list(&within(&IDENTIFIER_COLUMNS)), ".identifier"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("quantity", INT32, ".quantity"),
    column("material", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".material"),
    column(
        "alternateMaterial",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".alternateMaterial",
    ),
    column(
        "shelfLifeStorage",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_SHELF_LIFE_STORAGE_COLUMNS)),
        ".shelfLifeStorage",
    ),
    column("manufacturer", list(&within(&REFERENCE_COLUMNS_2)), ".manufacturer"),
    column(
        "property",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_PROPERTY_COLUMNS)),
        ".property",
    ),
    column(
        "containedItem",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_CONTAINED_ITEM_COLUMNS)),
        ".containedItem",
    ),
    column(
        "package",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_COLUMNS)),
        ".package",
    ),
];
pub(crate) static PACKAGED_PRODUCT_DEFINITION_PACKAGE_COLUMNS_3: [ColumnDef; 13] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", list(&within(&IDENTIFIER_COLUMNS)), ".identifier"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("quantity", INT32, ".quantity"),
    column("material", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".material"),
    column(
        "alternateMaterial",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".alternateMaterial",
    ),
    column(
        "shelfLifeStorage",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_SHELF_LIFE_STORAGE_COLUMNS)),
        ".shelfLifeStorage",
    ),
    column("manufacturer", list(&within(&REFERENCE_COLUMNS_2)), ".manufacturer"),
    column(
        "property",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_PROPERTY_COLUMNS)),
        ".property",
    ),
    column(
        "containedItem",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_CONTAINED_ITEM_COLUMNS)),
        ".containedItem",
    ),
    column(
        "package",
        list(&within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_COLUMNS_2)),
        ".package",
    ),
];
/// The table `packaged_product_definition`.
pub static PACKAGED_PRODUCT_DEFINITION_TABLE: TableDef = TableDef {
    name: "packaged_product_definition",
    doc: "One row for each PackagedProductDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "PackagedProductDefinition.resourceType"),
        column("id", TEXT, "PackagedProductDefinition.id"),
        column("meta", within(&META_COLUMNS), "PackagedProductDefinition.meta"),
        column("implicitRules", TEXT, "PackagedProductDefinition.implicitRules"),
        column("language", TEXT, "PackagedProductDefinition.language"),
        column("text", within(&NARRATIVE_COLUMNS), "PackagedProductDefinition.text"),
        column("contained", TEXTS, "PackagedProductDefinition.contained"),
        column("extension", EXTENSION_TEXTS, "PackagedProductDefinition.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "PackagedProductDefinition.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "PackagedProductDefinition.identifier",
        ),
        column("name", TEXT, "PackagedProductDefinition.name"),
        column(
            "type",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "PackagedProductDefinition.type",
        ),
        column(
            "packageFor",
            list(&within(&REFERENCE_COLUMNS_2)),
            "PackagedProductDefinition.packageFor",
        ),
        column(
            "status",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "PackagedProductDefinition.status",
        ),
        column("statusDate", TEXT, "PackagedProductDefinition.statusDate"),
        column("__statusDate_start", TIMESTAMP, "PackagedProductDefinition.statusDate"),
        column("__statusDate_end", TIMESTAMP, "PackagedProductDefinition.statusDate"),
        column(
            "containedItemQuantity",
            list(&within(&QUANTITY_COLUMNS)),
            "PackagedProductDefinition.containedItemQuantity",
        ),
        column("description", TEXT, "PackagedProductDefinition.description"),
        column(
            "legalStatusOfSupply",
            list(&within(&PACKAGED_PRODUCT_DEFINITION_LEGAL_STATUS_OF_SUPPLY_COLUMNS)),
            "PackagedProductDefinition.legalStatusOfSupply",
        ),
        column(
            "marketingStatus",
            list(&within(&MARKETING_STATUS_COLUMNS)),
            "PackagedProductDefinition.marketingStatus",
        ),
        column(
            "characteristic",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "PackagedProductDefinition.characteristic",
        ),
        column(
            "copackagedIndicator",
            BOOLEAN,
            "PackagedProductDefinition.copackagedIndicator",
        ),
        column(
            "manufacturer",
            list(&within(&REFERENCE_COLUMNS_2)),
            "PackagedProductDefinition.manufacturer",
        ),
        column(
            "package",
            within(&PACKAGED_PRODUCT_DEFINITION_PACKAGE_COLUMNS_3),
            "PackagedProductDefinition.package",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "PackagedProductDefinition.meta.lastUpdated",
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
