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
#[derive(Default)]
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
    MedicinalProductPackaged, MEDICINAL_PRODUCT_PACKAGED, [0 => id, 1 => meta, 2 =>
    implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension, 7 =>
    modifier_extension, 8 => identifier, 9 => subject, 10 => description, 11 =>
    legal_status_of_supply, 12 => marketing_status, 13 => marketing_authorization, 14 =>
    manufacturer, 15 => batch_identifier, 16 => package_item]
);
/// The definition of `MedicinalProductPackaged`.
pub static MEDICINAL_PRODUCT_PACKAGED: TypeDef = TypeDef {
    name: "MedicinalProductPackaged",
    path: "MedicinalProductPackaged",
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
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("subject", 0, 0, Ty::Type(&REFERENCE)).to(&["MedicinalProduct"]).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("legalStatusOfSupply", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("marketingStatus", 0, 0, Ty::Type(&MARKETING_STATUS)).summary(),
        one("marketingAuthorization", 0, 1, Ty::Type(&REFERENCE))
            .to(&["MedicinalProductAuthorization"])
            .summary(),
        one("manufacturer", 0, 0, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one(
                "batchIdentifier",
                0,
                0,
                Ty::Type(&MEDICINAL_PRODUCT_PACKAGED_BATCH_IDENTIFIER),
            )
            .summary(),
        one("packageItem", 1, 0, Ty::Type(&MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM))
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductPackaged.batchIdentifier`
#[derive(Default)]
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
    [0 => id, 1 => extension, 2 => modifier_extension, 3 => outer_packaging, 4 =>
    immediate_packaging]
);
/// The definition of `MedicinalProductPackaged.batchIdentifier`.
pub static MEDICINAL_PRODUCT_PACKAGED_BATCH_IDENTIFIER: TypeDef = TypeDef {
    name: "MedicinalProductPackagedBatchIdentifier",
    path: "MedicinalProductPackaged.batchIdentifier",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("outerPackaging", 1, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("immediatePackaging", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductPackaged.packageItem`
#[derive(Default)]
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
    MedicinalProductPackagedPackageItem, MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM, [0 =>
    id, 1 => extension, 2 => modifier_extension, 3 => identifier, 4 => type_, 5 =>
    quantity, 6 => material, 7 => alternate_material, 8 => device, 9 =>
    manufactured_item, 10 => package_item, 11 => physical_characteristics, 12 =>
    other_characteristics, 13 => shelf_life_storage, 14 => manufacturer]
);
/// The definition of `MedicinalProductPackaged.packageItem`.
pub static MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM: TypeDef = TypeDef {
    name: "MedicinalProductPackagedPackageItem",
    path: "MedicinalProductPackaged.packageItem",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("type", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("quantity", 1, 1, Ty::Type(&QUANTITY)).summary(),
        one("material", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("alternateMaterial", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("device", 0, 0, Ty::Type(&REFERENCE)).to(&["DeviceDefinition"]).summary(),
        one("manufacturedItem", 0, 0, Ty::Type(&REFERENCE))
            .to(&["MedicinalProductManufactured"])
            .summary(),
        one("packageItem", 0, 0, Ty::Type(&MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM))
            .summary(),
        one("physicalCharacteristics", 0, 1, Ty::Type(&PROD_CHARACTERISTIC)).summary(),
        one("otherCharacteristics", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("shelfLifeStorage", 0, 0, Ty::Type(&PRODUCT_SHELF_LIFE)).summary(),
        one("manufacturer", 0, 0, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICINAL_PRODUCT_PACKAGED_BATCH_IDENTIFIER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("outerPackaging", within(&IDENTIFIER_COLUMNS), ".outerPackaging", ""),
    column("immediatePackaging", within(&IDENTIFIER_COLUMNS), ".immediatePackaging", ""),
];
pub(crate) static MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM_COLUMNS: [ColumnDef; 14] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("identifier", list(&within(&IDENTIFIER_COLUMNS)), ".identifier", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity", ""),
    column("material", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".material", ""),
    column(
        "alternateMaterial",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".alternateMaterial",
        "",
    ),
    column("device", list(&within(&REFERENCE_COLUMNS_2)), ".device", ""),
    column(
        "manufacturedItem",
        list(&within(&REFERENCE_COLUMNS_2)),
        ".manufacturedItem",
        "",
    ),
    column(
        "physicalCharacteristics",
        within(&PROD_CHARACTERISTIC_COLUMNS),
        ".physicalCharacteristics",
        "",
    ),
    column(
        "otherCharacteristics",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".otherCharacteristics",
        "",
    ),
    column(
        "shelfLifeStorage",
        list(&within(&PRODUCT_SHELF_LIFE_COLUMNS)),
        ".shelfLifeStorage",
        "",
    ),
    column("manufacturer", list(&within(&REFERENCE_COLUMNS_2)), ".manufacturer", ""),
];
pub(crate) static MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM_COLUMNS_2: [ColumnDef; 15] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("identifier", list(&within(&IDENTIFIER_COLUMNS)), ".identifier", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity", ""),
    column("material", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".material", ""),
    column(
        "alternateMaterial",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".alternateMaterial",
        "",
    ),
    column("device", list(&within(&REFERENCE_COLUMNS_2)), ".device", ""),
    column(
        "manufacturedItem",
        list(&within(&REFERENCE_COLUMNS_2)),
        ".manufacturedItem",
        "",
    ),
    column(
        "packageItem",
        list(&within(&MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM_COLUMNS)),
        ".packageItem",
        "",
    ),
    column(
        "physicalCharacteristics",
        within(&PROD_CHARACTERISTIC_COLUMNS),
        ".physicalCharacteristics",
        "",
    ),
    column(
        "otherCharacteristics",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".otherCharacteristics",
        "",
    ),
    column(
        "shelfLifeStorage",
        list(&within(&PRODUCT_SHELF_LIFE_COLUMNS)),
        ".shelfLifeStorage",
        "",
    ),
    column("manufacturer", list(&within(&REFERENCE_COLUMNS_2)), ".manufacturer", ""),
];
pub(crate) static MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM_COLUMNS_3: [ColumnDef; 15] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("identifier", list(&within(&IDENTIFIER_COLUMNS)), ".identifier", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity", ""),
    column("material", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".material", ""),
    column(
        "alternateMaterial",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".alternateMaterial",
        "",
    ),
    column("device", list(&within(&REFERENCE_COLUMNS_2)), ".device", ""),
    column(
        "manufacturedItem",
        list(&within(&REFERENCE_COLUMNS_2)),
        ".manufacturedItem",
        "",
    ),
    column(
        "packageItem",
        list(&within(&MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM_COLUMNS_2)),
        ".packageItem",
        "",
    ),
    column(
        "physicalCharacteristics",
        within(&PROD_CHARACTERISTIC_COLUMNS),
        ".physicalCharacteristics",
        "",
    ),
    column(
        "otherCharacteristics",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".otherCharacteristics",
        "",
    ),
    column(
        "shelfLifeStorage",
        list(&within(&PRODUCT_SHELF_LIFE_COLUMNS)),
        ".shelfLifeStorage",
        "",
    ),
    column("manufacturer", list(&within(&REFERENCE_COLUMNS_2)), ".manufacturer", ""),
];
/// The table `medicinal_product_packaged`.
pub static MEDICINAL_PRODUCT_PACKAGED_TABLE: TableDef = TableDef {
    name: "medicinal_product_packaged",
    doc: "One row for each MedicinalProductPackaged.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicinalProductPackaged.resourceType", ""),
        column("id", TEXT, "MedicinalProductPackaged.id", ""),
        column("meta", within(&META_COLUMNS), "MedicinalProductPackaged.meta", ""),
        column("implicitRules", TEXT, "MedicinalProductPackaged.implicitRules", ""),
        column("language", TEXT, "MedicinalProductPackaged.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "MedicinalProductPackaged.text", ""),
        column("contained", list(&TEXT), "MedicinalProductPackaged.contained", ""),
        column(
            "extension",
            list(&EXTENSION_TEXT),
            "MedicinalProductPackaged.extension",
            "",
        ),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "MedicinalProductPackaged.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MedicinalProductPackaged.identifier",
            "",
        ),
        column(
            "subject",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductPackaged.subject",
            "",
        ),
        column("description", TEXT, "MedicinalProductPackaged.description", ""),
        column(
            "legalStatusOfSupply",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductPackaged.legalStatusOfSupply",
            "",
        ),
        column(
            "marketingStatus",
            list(&within(&MARKETING_STATUS_COLUMNS)),
            "MedicinalProductPackaged.marketingStatus",
            "",
        ),
        column(
            "marketingAuthorization",
            within(&REFERENCE_COLUMNS_2),
            "MedicinalProductPackaged.marketingAuthorization",
            "",
        ),
        column(
            "manufacturer",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductPackaged.manufacturer",
            "",
        ),
        column(
            "batchIdentifier",
            list(&within(&MEDICINAL_PRODUCT_PACKAGED_BATCH_IDENTIFIER_COLUMNS)),
            "MedicinalProductPackaged.batchIdentifier",
            "",
        ),
        column(
            "packageItem",
            list(&within(&MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM_COLUMNS_3)),
            "MedicinalProductPackaged.packageItem",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "MedicinalProductPackaged.meta.lastUpdated",
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
