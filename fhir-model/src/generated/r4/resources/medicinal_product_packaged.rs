// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, MARKETING_STATUS,
    MARKETING_STATUS_COLUMNS, MarketingStatus, Meta, Narrative, PRODUCT_SHELF_LIFE,
    PROD_CHARACTERISTIC, ProdCharacteristic, ProductShelfLife, Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_DESCRIPTION_2, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_TEXT, IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_IDENTIFIER, OF_QUANTITY, OF_REFERENCE, PRODUCT_SHELF_LIFE_LIST,
    PROD_CHARACTERISTIC_STRUCT, QUANTITY_COLUMN, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
    TYPE_COLUMN,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER,
        summary("subject", 0, 0, OF_REFERENCE).to(&["MedicinalProduct"]),
        HAS_DESCRIPTION_2,
        summary("legalStatusOfSupply", 0, 1, OF_CODEABLE_CONCEPT),
        summary("marketingStatus", 0, 0, of(&MARKETING_STATUS)),
        summary("marketingAuthorization", 0, 1, OF_REFERENCE)
            .to(&["MedicinalProductAuthorization"]),
        summary("manufacturer", 0, 0, OF_REFERENCE).to(&["Organization"]),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("outerPackaging", 1, 1, OF_IDENTIFIER),
        summary("immediatePackaging", 0, 1, OF_IDENTIFIER),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        summary("type", 1, 1, OF_CODEABLE_CONCEPT),
        summary("quantity", 1, 1, OF_QUANTITY),
        summary("material", 0, 0, OF_CODEABLE_CONCEPT),
        summary("alternateMaterial", 0, 0, OF_CODEABLE_CONCEPT),
        summary("device", 0, 0, OF_REFERENCE).to(&["DeviceDefinition"]),
        summary("manufacturedItem", 0, 0, OF_REFERENCE)
            .to(&["MedicinalProductManufactured"]),
        summary("packageItem", 0, 0, of(&MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM)),
        summary("physicalCharacteristics", 0, 1, of(&PROD_CHARACTERISTIC)),
        summary("otherCharacteristics", 0, 0, OF_CODEABLE_CONCEPT),
        summary("shelfLifeStorage", 0, 0, of(&PRODUCT_SHELF_LIFE)),
        summary("manufacturer", 0, 0, OF_REFERENCE).to(&["Organization"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICINAL_PRODUCT_PACKAGED_BATCH_IDENTIFIER_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".outerPackaging", IDENTIFIER_STRUCT),
    column(".immediatePackaging", IDENTIFIER_STRUCT),
];
pub(crate) static MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM_COLUMNS: [ColumnDef; 14] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_LIST),
    TYPE_COLUMN,
    QUANTITY_COLUMN,
    column(".material", CODEABLE_CONCEPT_LIST),
    column(".alternateMaterial", CODEABLE_CONCEPT_LIST),
    column(".device", REFERENCE_LIST_2),
    column(".manufacturedItem", REFERENCE_LIST_2),
    column(".physicalCharacteristics", PROD_CHARACTERISTIC_STRUCT),
    column(".otherCharacteristics", CODEABLE_CONCEPT_LIST),
    column(".shelfLifeStorage", PRODUCT_SHELF_LIFE_LIST),
    column(".manufacturer", REFERENCE_LIST_2),
];
pub(crate) static MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM_COLUMNS_2: [ColumnDef; 15] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_LIST),
    TYPE_COLUMN,
    QUANTITY_COLUMN,
    column(".material", CODEABLE_CONCEPT_LIST),
    column(".alternateMaterial", CODEABLE_CONCEPT_LIST),
    column(".device", REFERENCE_LIST_2),
    column(".manufacturedItem", REFERENCE_LIST_2),
    column(
        ".packageItem",
        list(&within(&MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM_COLUMNS)),
    ),
    column(".physicalCharacteristics", PROD_CHARACTERISTIC_STRUCT),
    column(".otherCharacteristics", CODEABLE_CONCEPT_LIST),
    column(".shelfLifeStorage", PRODUCT_SHELF_LIFE_LIST),
    column(".manufacturer", REFERENCE_LIST_2),
];
pub(crate) static MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM_COLUMNS_3: [ColumnDef; 15] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_LIST),
    TYPE_COLUMN,
    QUANTITY_COLUMN,
    column(".material", CODEABLE_CONCEPT_LIST),
    column(".alternateMaterial", CODEABLE_CONCEPT_LIST),
    column(".device", REFERENCE_LIST_2),
    column(".manufacturedItem", REFERENCE_LIST_2),
    column(
        ".packageItem",
        list(&within(&MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM_COLUMNS_2)),
    ),
    column(".physicalCharacteristics", PROD_CHARACTERISTIC_STRUCT),
    column(".otherCharacteristics", CODEABLE_CONCEPT_LIST),
    column(".shelfLifeStorage", PRODUCT_SHELF_LIFE_LIST),
    column(".manufacturer", REFERENCE_LIST_2),
];
/// The table `medicinal_product_packaged`.
pub static MEDICINAL_PRODUCT_PACKAGED_TABLE: TableDef = TableDef {
    name: "medicinal_product_packaged",
    doc: "One row for each MedicinalProductPackaged.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("MedicinalProductPackaged.resourceType", TEXT),
        column("MedicinalProductPackaged.id", TEXT),
        column("MedicinalProductPackaged.meta", META_STRUCT),
        column("MedicinalProductPackaged.implicitRules", TEXT),
        column("MedicinalProductPackaged.language", TEXT),
        column("MedicinalProductPackaged.text", NARRATIVE_STRUCT),
        column("MedicinalProductPackaged.contained", TEXTS),
        column("MedicinalProductPackaged.extension", EXTENSION_TEXTS),
        column("MedicinalProductPackaged.modifierExtension", EXTENSION_TEXTS),
        column("MedicinalProductPackaged.identifier", IDENTIFIER_LIST),
        column("MedicinalProductPackaged.subject", REFERENCE_LIST_2),
        column("MedicinalProductPackaged.description", TEXT),
        column("MedicinalProductPackaged.legalStatusOfSupply", CODEABLE_CONCEPT_STRUCT),
        column(
            "MedicinalProductPackaged.marketingStatus",
            list(&within(&MARKETING_STATUS_COLUMNS)),
        ),
        column("MedicinalProductPackaged.marketingAuthorization", REFERENCE_STRUCT_2),
        column("MedicinalProductPackaged.manufacturer", REFERENCE_LIST_2),
        column(
            "MedicinalProductPackaged.batchIdentifier",
            list(&within(&MEDICINAL_PRODUCT_PACKAGED_BATCH_IDENTIFIER_COLUMNS)),
        ),
        column(
            "MedicinalProductPackaged.packageItem",
            list(&within(&MEDICINAL_PRODUCT_PACKAGED_PACKAGE_ITEM_COLUMNS_3)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicinalProductPackaged.meta.lastUpdated",
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
