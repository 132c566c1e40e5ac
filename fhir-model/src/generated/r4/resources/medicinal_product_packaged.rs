// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, MARKETING_STATUS,
    MARKETING_STATUS_COLUMNS, META, META_COLUMNS, MarketingStatus, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PRODUCT_SHELF_LIFE, PRODUCT_SHELF_LIFE_COLUMNS,
    PROD_CHARACTERISTIC, PROD_CHARACTERISTIC_COLUMNS, ProdCharacteristic,
    ProductShelfLife, QUANTITY, QUANTITY_COLUMNS, Quantity, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `MedicinalProductPackaged`
pub struct MedicinalProductPackaged {
    /// `MedicinalProductPackaged.id` · id · 0..1
    pub id: Element<String>,
    /// `MedicinalProductPackaged.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProductPackaged.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `MedicinalProductPackaged.language` · code · 0..1
    pub language: Element<String>,
    /// `MedicinalProductPackaged.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProductPackaged.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `MedicinalProductPackaged.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductPackaged.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductPackaged.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `MedicinalProductPackaged.subject` · Reference to MedicinalProduct · 0..*
    pub subject: Vec<Reference>,
    /// `MedicinalProductPackaged.description` · string · 0..1
    pub description: Element<String>,
    /// `MedicinalProductPackaged.legalStatusOfSupply` · CodeableConcept · 0..1
    pub legal_status_of_supply: Option<Box<CodeableConcept>>,
    /// `MedicinalProductPackaged.marketingStatus` · MarketingStatus · 0..*
    pub marketing_status: Vec<MarketingStatus>,
    /// `MedicinalProductPackaged.marketingAuthorization` · Reference to MedicinalProductAuthorization · 0..1
    pub marketing_authorization: Option<Box<Reference>>,
    /// `MedicinalProductPackaged.manufacturer` · Reference to Organization · 0..*
    pub manufacturer: Vec<Reference>,
    /// `MedicinalProductPackaged.batchIdentifier` · MedicinalProductPackagedBatchIdentifier · 0..*
    pub batch_identifier: Vec<MedicinalProductPackagedBatchIdentifier>,
    /// `MedicinalProductPackaged.packageItem` · MedicinalProductPackagedPackageItem · 1..*
    pub package_item: Vec<MedicinalProductPackagedPackageItem>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductPackaged, MEDICINAL_PRODUCT_PACKAGED, [id, meta, implicit_rules,
    language, text, contained, extension, modifier_extension, identifier, subject,
    description, legal_status_of_supply, marketing_status, marketing_authorization,
    manufacturer, batch_identifier, package_item]
);
/// The definition of `MedicinalProductPackaged`.
pub static MEDICINAL_PRODUCT_PACKAGED: TypeDef = TypeDef {
    name: "MedicinalProductPackaged",
    path: "MedicinalProductPackaged",
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
        summary("subject", 0, 0, of(&REFERENCE)).to(&["MedicinalProduct"]),
        summary("description", 0, 1, OF_STRING),
        summary("legalStatusOfSupply", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("marketingStatus", 0, 0, of(&MARKETING_STATUS)),
        summary("marketingAuthorization", 0, 1, of(&REFERENCE))
            .to(&["MedicinalProductAuthorization"]),
        summary("manufacturer", 0, 0, of(&REFERENCE)).to(&["Organization"]),
        summary(
            "batchIdentifier",
            0,
            0,
            of(&MEDICINAL_PRODUCT_PACKAGED_BATCH_IDENTIFIER),
        ),
        summary("packageItem", 1, 0, of(&MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM)),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductPackaged.batchIdentifier`
pub struct MedicinalProductPackagedBatchIdentifier {
    /// `MedicinalProductPackaged.batchIdentifier.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductPackaged.batchIdentifier.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductPackaged.batchIdentifier.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductPackaged.batchIdentifier.outerPackaging` · Identifier · 1..1
    pub outer_packaging: Option<Box<Identifier>>,
    /// `MedicinalProductPackaged.batchIdentifier.immediatePackaging` · Identifier · 0..1
    pub immediate_packaging: Option<Box<Identifier>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductPackagedBatchIdentifier, MEDICINAL_PRODUCT_PACKAGED_BATCH_IDENTIFIER,
    [id, extension, modifier_extension, outer_packaging, immediate_packaging]
);
/// The definition of `MedicinalProductPackaged.batchIdentifier`.
pub static MEDICINAL_PRODUCT_PACKAGED_BATCH_IDENTIFIER: TypeDef = TypeDef {
    name: "MedicinalProductPackagedBatchIdentifier",
    path: "MedicinalProductPackaged.batchIdentifier",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("outerPackaging", 1, 1, of(&IDENTIFIER)),
        summary("immediatePackaging", 0, 1, of(&IDENTIFIER)),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductPackaged.packageItem`
pub struct MedicinalProductPackagedPackageItem {
    /// `MedicinalProductPackaged.packageItem.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductPackaged.packageItem.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductPackaged.packageItem.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductPackaged.packageItem.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `MedicinalProductPackaged.packageItem.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicinalProductPackaged.packageItem.quantity` · Quantity · 1..1
    pub quantity: Option<Box<Quantity>>,
    /// `MedicinalProductPackaged.packageItem.material` · CodeableConcept · 0..*
    pub material: Vec<CodeableConcept>,
    /// `MedicinalProductPackaged.packageItem.alternateMaterial` · CodeableConcept · 0..*
    pub alternate_material: Vec<CodeableConcept>,
    /// `MedicinalProductPackaged.packageItem.device` · Reference to DeviceDefinition · 0..*
    pub device: Vec<Reference>,
    /// `MedicinalProductPackaged.packageItem.manufacturedItem` · Reference to MedicinalProductManufactured · 0..*
    pub manufactured_item: Vec<Reference>,
    /// `MedicinalProductPackaged.packageItem.packageItem` · MedicinalProductPackagedPackageItem · 0..*
    pub package_item: Vec<MedicinalProductPackagedPackageItem>,
    /// `MedicinalProductPackaged.packageItem.physicalCharacteristics` · ProdCharacteristic · 0..1
    pub physical_characteristics: Option<Box<ProdCharacteristic>>,
    /// `MedicinalProductPackaged.packageItem.otherCharacteristics` · CodeableConcept · 0..*
    pub other_characteristics: Vec<CodeableConcept>,
    /// `MedicinalProductPackaged.packageItem.shelfLifeStorage` · ProductShelfLife · 0..*
    pub shelf_life_storage: Vec<ProductShelfLife>,
    /// `MedicinalProductPackaged.packageItem.manufacturer` · Reference to Organization · 0..*
    pub manufacturer: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductPackagedPackageItem, MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM, [id,
    extension, modifier_extension, identifier, type_, quantity, material,
    alternate_material, device, manufactured_item, package_item,
    physical_characteristics, other_characteristics, shelf_life_storage, manufacturer]
);
/// The definition of `MedicinalProductPackaged.packageItem`.
pub static MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM: TypeDef = TypeDef {
    name: "MedicinalProductPackagedPackageItem",
    path: "MedicinalProductPackaged.packageItem",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("type", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("quantity", 1, 1, of(&QUANTITY)),
        summary("material", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("alternateMaterial", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("device", 0, 0, of(&REFERENCE)).to(&["DeviceDefinition"]),
        summary("manufacturedItem", 0, 0, of(&REFERENCE))
            .to(&["MedicinalProductManufactured"]),
        summary("packageItem", 0, 0, of(&MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM)),
        summary("physicalCharacteristics", 0, 1, of(&PROD_CHARACTERISTIC)),
        summary("otherCharacteristics", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("shelfLifeStorage", 0, 0, of(&PRODUCT_SHELF_LIFE)),
        summary("manufacturer", 0, 0, of(&REFERENCE)).to(&["Organization"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICINAL_PRODUCT_PACKAGED_BATCH_IDENTIFIER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("outerPackaging", within(&IDENTIFIER_COLUMNS), ".outerPackaging"),
    column("immediatePackaging", within(&IDENTIFIER_COLUMNS), ".immediatePackaging"),
];
pub(crate) static MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM_COLUMNS: [ColumnDef; 14] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", list(&within(&IDENTIFIER_COLUMNS)), ".identifier"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column("material", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".material"),
    column(
        "alternateMaterial",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".alternateMaterial",
    ),
    column("device", list(&within(&REFERENCE_COLUMNS_2)), ".device"),
    column("manufacturedItem", list(&within(&REFERENCE_COLUMNS_2)), ".manufacturedItem"),
    column(
        "physicalCharacteristics",
        within(&PROD_CHARACTERISTIC_COLUMNS),
        ".physicalCharacteristics",
    ),
    column(
        "otherCharacteristics",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".otherCharacteristics",
    ),
    column(
        "shelfLifeStorage",
        list(&within(&PRODUCT_SHELF_LIFE_COLUMNS)),
        ".shelfLifeStorage",
    ),
    column("manufacturer", list(&within(&REFERENCE_COLUMNS_2)), ".manufacturer"),
];
pub(crate) static MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM_COLUMNS_2: [ColumnDef; 15] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", list(&within(&IDENTIFIER_COLUMNS)), ".identifier"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column("material", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".material"),
    column(
        "alternateMaterial",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".alternateMaterial",
    ),
    column("device", list(&within(&REFERENCE_COLUMNS_2)), ".device"),
    column("manufacturedItem", list(&within(&REFERENCE_COLUMNS_2)), ".manufacturedItem"),
    column(
        "packageItem",
        list(&within(&MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM_COLUMNS)),
        ".packageItem",
    ),
    column(
        "physicalCharacteristics",
        within(&PROD_CHARACTERISTIC_COLUMNS),
        ".physicalCharacteristics",
    ),
    column(
        "otherCharacteristics",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".otherCharacteristics",
    ),
    column(
        "shelfLifeStorage",
        list(&within(&PRODUCT_SHELF_LIFE_COLUMNS)),
        ".shelfLifeStorage",
    ),
    column("manufacturer", list(&within(&REFERENCE_COLUMNS_2)), ".manufacturer"),
];
pub(crate) static MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM_COLUMNS_3: [ColumnDef; 15] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", list(&within(&IDENTIFIER_COLUMNS)), ".identifier"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column("material", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".material"),
    column(
        "alternateMaterial",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".alternateMaterial",
    ),
    column("device", list(&within(&REFERENCE_COLUMNS_2)), ".device"),
    column("manufacturedItem", list(&within(&REFERENCE_COLUMNS_2)), ".manufacturedItem"),
    column(
        "packageItem",
        list(&within(&MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM_COLUMNS_2)),
        ".packageItem",
    ),
    column(
        "physicalCharacteristics",
        within(&PROD_CHARACTERISTIC_COLUMNS),
        ".physicalCharacteristics",
    ),
    column(
        "otherCharacteristics",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".otherCharacteristics",
    ),
    column(
        "shelfLifeStorage",
        list(&within(&PRODUCT_SHELF_LIFE_COLUMNS)),
        ".shelfLifeStorage",
    ),
    column("manufacturer", list(&within(&REFERENCE_COLUMNS_2)), ".manufacturer"),
];
/// The table `medicinal_product_packaged`.
pub static MEDICINAL_PRODUCT_PACKAGED_TABLE: TableDef = TableDef {
    name: "medicinal_product_packaged",
    doc: "One row for each MedicinalProductPackaged.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicinalProductPackaged.resourceType"),
        column("id", TEXT, "MedicinalProductPackaged.id"),
        column("meta", within(&META_COLUMNS), "MedicinalProductPackaged.meta"),
        column("implicitRules", TEXT, "MedicinalProductPackaged.implicitRules"),
        column("language", TEXT, "MedicinalProductPackaged.language"),
        column("text", within(&NARRATIVE_COLUMNS), "MedicinalProductPackaged.text"),
        column("contained", TEXTS, "MedicinalProductPackaged.contained"),
        column("extension", EXTENSION_TEXTS, "MedicinalProductPackaged.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "MedicinalProductPackaged.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MedicinalProductPackaged.identifier",
        ),
        column(
            "subject",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductPackaged.subject",
        ),
        column("description", TEXT, "MedicinalProductPackaged.description"),
        column(
            "legalStatusOfSupply",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductPackaged.legalStatusOfSupply",
        ),
        column(
            "marketingStatus",
            list(&within(&MARKETING_STATUS_COLUMNS)),
            "MedicinalProductPackaged.marketingStatus",
        ),
        column(
            "marketingAuthorization",
            within(&REFERENCE_COLUMNS_2),
            "MedicinalProductPackaged.marketingAuthorization",
        ),
        column(
            "manufacturer",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductPackaged.manufacturer",
        ),
        column(
            "batchIdentifier",
            list(&within(&MEDICINAL_PRODUCT_PACKAGED_BATCH_IDENTIFIER_COLUMNS)),
            "MedicinalProductPackaged.batchIdentifier",
        ),
        column(
            "packageItem",
            list(&within(&MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM_COLUMNS_3)),
            "MedicinalProductPackaged.packageItem",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicinalProductPackaged.meta.lastUpdated",
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
