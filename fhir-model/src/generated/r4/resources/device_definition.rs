// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{DEVICE_NAME_TYPE, DeviceNameType};
use super::super::datatypes::{
    Annotation, CodeableConcept, ContactPoint, Element, Extension, Identifier, Meta,
    Narrative, PRODUCT_SHELF_LIFE, PROD_CHARACTERISTIC, ProdCharacteristic,
    ProductShelfLife, Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CONTACT_POINT_LIST,
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER_2, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_NOTE, HAS_QUANTITY, HAS_TEXT, HAS_TYPE, HAS_TYPE_3,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NAME_COLUMN,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_CONTACT_POINT, OF_QUANTITY, OF_REFERENCE,
    PRODUCT_SHELF_LIFE_LIST, PROD_CHARACTERISTIC_STRUCT, QUANTITY_LIST, QUANTITY_STRUCT,
    REFERENCE_STRUCT_2, TYPE_COLUMN, TYPE_COLUMN_2,
};
use crate::shorthand::*;
/// `DeviceDefinition`
pub struct DeviceDefinition {
    /// `DeviceDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `DeviceDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `DeviceDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `DeviceDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `DeviceDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `DeviceDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `DeviceDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `DeviceDefinition.udiDeviceIdentifier` · DeviceDefinitionUdiDeviceIdentifier · 0..*
    pub udi_device_identifier: Vec<DeviceDefinitionUdiDeviceIdentifier>,
    /// `DeviceDefinition.manufacturer[x]` · string, Reference to Organization · 0..1
    pub manufacturer: Option<DeviceDefinitionManufacturer>,
    /// `DeviceDefinition.deviceName` · DeviceDefinitionDeviceName · 0..*
    pub device_name: Vec<DeviceDefinitionDeviceName>,
    /// `DeviceDefinition.modelNumber` · string · 0..1
    pub model_number: Element<String>,
    /// `DeviceDefinition.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.specialization` · DeviceDefinitionSpecialization · 0..*
    pub specialization: Vec<DeviceDefinitionSpecialization>,
    /// `DeviceDefinition.version` · string · 0..*
    pub version: Vec<Element<String>>,
    /// `DeviceDefinition.safety` · CodeableConcept · 0..*
    pub safety: Vec<CodeableConcept>,
    /// `DeviceDefinition.shelfLifeStorage` · ProductShelfLife · 0..*
    pub shelf_life_storage: Vec<ProductShelfLife>,
    /// `DeviceDefinition.physicalCharacteristics` · ProdCharacteristic · 0..1
    pub physical_characteristics: Option<Box<ProdCharacteristic>>,
    /// `DeviceDefinition.languageCode` · CodeableConcept · 0..*
    pub language_code: Vec<CodeableConcept>,
    /// `DeviceDefinition.capability` · DeviceDefinitionCapability · 0..*
    pub capability: Vec<DeviceDefinitionCapability>,
    /// `DeviceDefinition.property` · DeviceDefinitionProperty · 0..*
    pub property: Vec<DeviceDefinitionProperty>,
    /// `DeviceDefinition.owner` · Reference to Organization · 0..1
    pub owner: Option<Box<Reference>>,
    /// `DeviceDefinition.contact` · ContactPoint · 0..*
    pub contact: Vec<ContactPoint>,
    /// `DeviceDefinition.url` · uri · 0..1
    pub url: Element<String>,
    /// `DeviceDefinition.onlineInformation` · uri · 0..1
    pub online_information: Element<String>,
    /// `DeviceDefinition.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `DeviceDefinition.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `DeviceDefinition.parentDevice` · Reference to DeviceDefinition · 0..1
    pub parent_device: Option<Box<Reference>>,
    /// `DeviceDefinition.material` · DeviceDefinitionMaterial · 0..*
    pub material: Vec<DeviceDefinitionMaterial>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinition, DEVICE_DEFINITION, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, udi_device_identifier,
    manufacturer, device_name, model_number, type_, specialization, version, safety,
    shelf_life_storage, physical_characteristics, language_code, capability, property,
    owner, contact, url, online_information, note, quantity, parent_device, material]
);
choice!(
    #[doc = " `DeviceDefinition.manufacturer[x]`"] DeviceDefinitionManufacturer,
    [String(Element < String >), Reference(Box < Reference >)]
);
/// The definition of `DeviceDefinition`.
pub static DEVICE_DEFINITION: TypeDef = TypeDef {
    name: "DeviceDefinition",
    path: "DeviceDefinition",
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
        HAS_IDENTIFIER_2,
        one("udiDeviceIdentifier", 0, 0, of(&DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER)),
        choice(
                "manufacturer",
                0,
                1,
                &[
                    alternative("manufacturerString", OF_STRING),
                    alternative("manufacturerReference", OF_REFERENCE),
                ],
            )
            .to(&["Organization"]),
        one("deviceName", 0, 0, of(&DEVICE_DEFINITION_DEVICE_NAME)),
        one("modelNumber", 0, 1, OF_STRING),
        HAS_TYPE,
        one("specialization", 0, 0, of(&DEVICE_DEFINITION_SPECIALIZATION)),
        one("version", 0, 0, OF_STRING),
        summary("safety", 0, 0, OF_CODEABLE_CONCEPT),
        one("shelfLifeStorage", 0, 0, of(&PRODUCT_SHELF_LIFE)),
        one("physicalCharacteristics", 0, 1, of(&PROD_CHARACTERISTIC)),
        one("languageCode", 0, 0, OF_CODEABLE_CONCEPT),
        one("capability", 0, 0, of(&DEVICE_DEFINITION_CAPABILITY)),
        one("property", 0, 0, of(&DEVICE_DEFINITION_PROPERTY)),
        one("owner", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("contact", 0, 0, OF_CONTACT_POINT),
        one("url", 0, 1, OF_URI),
        one("onlineInformation", 0, 1, OF_URI),
        HAS_NOTE,
        HAS_QUANTITY,
        summary("parentDevice", 0, 1, OF_REFERENCE).to(&["DeviceDefinition"]),
        one("material", 0, 0, of(&DEVICE_DEFINITION_MATERIAL)),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.udiDeviceIdentifier`
pub struct DeviceDefinitionUdiDeviceIdentifier {
    /// `DeviceDefinition.udiDeviceIdentifier.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.udiDeviceIdentifier.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.udiDeviceIdentifier.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.udiDeviceIdentifier.deviceIdentifier` · string · 1..1
    pub device_identifier: Element<String>,
    /// `DeviceDefinition.udiDeviceIdentifier.issuer` · uri · 1..1
    pub issuer: Element<String>,
    /// `DeviceDefinition.udiDeviceIdentifier.jurisdiction` · uri · 1..1
    pub jurisdiction: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionUdiDeviceIdentifier, DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER, [id,
    extension, modifier_extension, device_identifier, issuer, jurisdiction]
);
/// The definition of `DeviceDefinition.udiDeviceIdentifier`.
pub static DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER: TypeDef = TypeDef {
    name: "DeviceDefinitionUdiDeviceIdentifier",
    path: "DeviceDefinition.udiDeviceIdentifier",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("deviceIdentifier", 1, 1, OF_STRING),
        one("issuer", 1, 1, OF_URI),
        one("jurisdiction", 1, 1, OF_URI),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.deviceName`
pub struct DeviceDefinitionDeviceName {
    /// `DeviceDefinition.deviceName.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.deviceName.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.deviceName.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.deviceName.name` · string · 1..1
    pub name: Element<String>,
    /// `DeviceDefinition.deviceName.type` · code · 1..1
    pub type_: Element<DeviceNameType>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionDeviceName, DEVICE_DEFINITION_DEVICE_NAME, [id, extension,
    modifier_extension, name, type_]
);
/// The definition of `DeviceDefinition.deviceName`.
pub static DEVICE_DEFINITION_DEVICE_NAME: TypeDef = TypeDef {
    name: "DeviceDefinitionDeviceName",
    path: "DeviceDefinition.deviceName",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("name", 1, 1, OF_STRING),
        one("type", 1, 1, OF_CODE).codes(&DEVICE_NAME_TYPE),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.specialization`
pub struct DeviceDefinitionSpecialization {
    /// `DeviceDefinition.specialization.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.specialization.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.specialization.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.specialization.systemType` · string · 1..1
    pub system_type: Element<String>,
    /// `DeviceDefinition.specialization.version` · string · 0..1
    pub version: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionSpecialization, DEVICE_DEFINITION_SPECIALIZATION, [id, extension,
    modifier_extension, system_type, version]
);
/// The definition of `DeviceDefinition.specialization`.
pub static DEVICE_DEFINITION_SPECIALIZATION: TypeDef = TypeDef {
    name: "DeviceDefinitionSpecialization",
    path: "DeviceDefinition.specialization",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("systemType", 1, 1, OF_STRING),
        one("version", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.capability`
pub struct DeviceDefinitionCapability {
    /// `DeviceDefinition.capability.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.capability.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.capability.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.capability.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.capability.description` · CodeableConcept · 0..*
    pub description: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionCapability, DEVICE_DEFINITION_CAPABILITY, [id, extension,
    modifier_extension, type_, description]
);
/// The definition of `DeviceDefinition.capability`.
pub static DEVICE_DEFINITION_CAPABILITY: TypeDef = TypeDef {
    name: "DeviceDefinitionCapability",
    path: "DeviceDefinition.capability",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_3,
        one("description", 0, 0, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.property`
pub struct DeviceDefinitionProperty {
    /// `DeviceDefinition.property.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.property.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.property.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.property.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.property.valueQuantity` · Quantity · 0..*
    pub value_quantity: Vec<Quantity>,
    /// `DeviceDefinition.property.valueCode` · CodeableConcept · 0..*
    pub value_code: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionProperty, DEVICE_DEFINITION_PROPERTY, [id, extension,
    modifier_extension, type_, value_quantity, value_code]
);
/// The definition of `DeviceDefinition.property`.
pub static DEVICE_DEFINITION_PROPERTY: TypeDef = TypeDef {
    name: "DeviceDefinitionProperty",
    path: "DeviceDefinition.property",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_3,
        one("valueQuantity", 0, 0, OF_QUANTITY),
        one("valueCode", 0, 0, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.material`
pub struct DeviceDefinitionMaterial {
    /// `DeviceDefinition.material.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.material.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.material.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.material.substance` · CodeableConcept · 1..1
    pub substance: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.material.alternate` · boolean · 0..1
    pub alternate: Element<bool>,
    /// `DeviceDefinition.material.allergenicIndicator` · boolean · 0..1
    pub allergenic_indicator: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionMaterial, DEVICE_DEFINITION_MATERIAL, [id, extension,
    modifier_extension, substance, alternate, allergenic_indicator]
);
/// The definition of `DeviceDefinition.material`.
pub static DEVICE_DEFINITION_MATERIAL: TypeDef = TypeDef {
    name: "DeviceDefinitionMaterial",
    path: "DeviceDefinition.material",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("substance", 1, 1, OF_CODEABLE_CONCEPT),
        one("alternate", 0, 1, OF_BOOLEAN),
        one("allergenicIndicator", 0, 1, OF_BOOLEAN),
    ],
    keys: Lazy::new(),
};
pub(crate) static DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".deviceIdentifier", TEXT),
    column(".issuer", TEXT),
    column(".jurisdiction", TEXT),
];
pub(crate) static DEVICE_DEFINITION_DEVICE_NAME_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    TYPE_COLUMN_2,
];
pub(crate) static DEVICE_DEFINITION_SPECIALIZATION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".systemType", TEXT),
    column(".version", TEXT),
];
pub(crate) static DEVICE_DEFINITION_CAPABILITY_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".description", CODEABLE_CONCEPT_LIST),
];
pub(crate) static DEVICE_DEFINITION_PROPERTY_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".valueQuantity", QUANTITY_LIST),
    column(".valueCode", CODEABLE_CONCEPT_LIST),
];
pub(crate) static DEVICE_DEFINITION_MATERIAL_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".substance", CODEABLE_CONCEPT_STRUCT),
    column(".alternate", BOOLEAN),
    column(".allergenicIndicator", BOOLEAN),
];
/// The table `device_definition`.
pub static DEVICE_DEFINITION_TABLE: TableDef = TableDef {
    name: "device_definition",
    doc: "One row for each DeviceDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("DeviceDefinition.resourceType", TEXT),
        column("DeviceDefinition.id", TEXT),
        column("DeviceDefinition.meta", META_STRUCT),
        column("DeviceDefinition.implicitRules", TEXT),
        column("DeviceDefinition.language", TEXT),
        column("DeviceDefinition.text", NARRATIVE_STRUCT),
        column("DeviceDefinition.contained", TEXTS),
        column("DeviceDefinition.extension", EXTENSION_TEXTS),
        column("DeviceDefinition.modifierExtension", EXTENSION_TEXTS),
        column("DeviceDefinition.identifier", IDENTIFIER_LIST),
        column(
            "DeviceDefinition.udiDeviceIdentifier",
            list(&within(&DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER_COLUMNS)),
        ),
        column("DeviceDefinition.manufacturerString", TEXT),
        column("DeviceDefinition.manufacturerReference", REFERENCE_STRUCT_2),
        column(
            "DeviceDefinition.deviceName",
            list(&within(&DEVICE_DEFINITION_DEVICE_NAME_COLUMNS)),
        ),
        column("DeviceDefinition.modelNumber", TEXT),
        column("DeviceDefinition.type", CODEABLE_CONCEPT_STRUCT),
        column(
            "DeviceDefinition.specialization",
            list(&within(&DEVICE_DEFINITION_SPECIALIZATION_COLUMNS)),
        ),
        column("DeviceDefinition.version", TEXTS),
        column("DeviceDefinition.safety", CODEABLE_CONCEPT_LIST),
        column("DeviceDefinition.shelfLifeStorage", PRODUCT_SHELF_LIFE_LIST),
        column("DeviceDefinition.physicalCharacteristics", PROD_CHARACTERISTIC_STRUCT),
        column("DeviceDefinition.languageCode", CODEABLE_CONCEPT_LIST),
        column(
            "DeviceDefinition.capability",
            list(&within(&DEVICE_DEFINITION_CAPABILITY_COLUMNS)),
        ),
        column(
            "DeviceDefinition.property",
            list(&within(&DEVICE_DEFINITION_PROPERTY_COLUMNS)),
        ),
        column("DeviceDefinition.owner", REFERENCE_STRUCT_2),
        column("DeviceDefinition.contact", CONTACT_POINT_LIST),
        column("DeviceDefinition.url", TEXT),
        column("DeviceDefinition.onlineInformation", TEXT),
        column("DeviceDefinition.note", ANNOTATION_LIST),
        column("DeviceDefinition.quantity", QUANTITY_STRUCT),
        column("DeviceDefinition.parentDevice", REFERENCE_STRUCT_2),
        column(
            "DeviceDefinition.material",
            list(&within(&DEVICE_DEFINITION_MATERIAL_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "DeviceDefinition.meta.lastUpdated"),
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
