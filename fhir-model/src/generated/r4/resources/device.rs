// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    DEVICE_NAME_TYPE, DeviceNameType, FHIRDeviceStatus, FHIR_DEVICE_STATUS, UDIEntryType,
    UDI_ENTRY_TYPE,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, ContactPoint, Element, Extension, Identifier, Meta,
    Narrative, Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CONTACT_POINT_LIST,
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER_2, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_NOTE, HAS_TEXT, HAS_TYPE, HAS_TYPE_3, IDENTIFIER_LIST,
    IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NAME_COLUMN,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_CONTACT_POINT, OF_IDENTIFIER, OF_QUANTITY,
    OF_REFERENCE, QUANTITY_LIST, REFERENCE_STRUCT_2, TYPE_COLUMN, TYPE_COLUMN_2,
    VALUE_COLUMN,
};
use crate::shorthand::*;
/// `Device`
pub struct Device {
    /// `Device.id` · id · 0..1
    pub id: Element<String>,
    /// `Device.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Device.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Device.language` · code · 0..1
    pub language: Element<String>,
    /// `Device.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Device.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Device.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Device.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Device.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Device.definition` · Reference to DeviceDefinition · 0..1
    pub definition: Option<Box<Reference>>,
    /// `Device.udiCarrier` · DeviceUdiCarrier · 0..*
    pub udi_carrier: Vec<DeviceUdiCarrier>,
    /// `Device.status` · code · 0..1
    pub status: Element<FHIRDeviceStatus>,
    /// `Device.statusReason` · CodeableConcept · 0..*
    pub status_reason: Vec<CodeableConcept>,
    /// `Device.distinctIdentifier` · string · 0..1
    pub distinct_identifier: Element<String>,
    /// `Device.manufacturer` · string · 0..1
    pub manufacturer: Element<String>,
    /// `Device.manufactureDate` · dateTime · 0..1
    pub manufacture_date: Element<DateTime>,
    /// `Device.expirationDate` · dateTime · 0..1
    pub expiration_date: Element<DateTime>,
    /// `Device.lotNumber` · string · 0..1
    pub lot_number: Element<String>,
    /// `Device.serialNumber` · string · 0..1
    pub serial_number: Element<String>,
    /// `Device.deviceName` · DeviceDeviceName · 0..*
    pub device_name: Vec<DeviceDeviceName>,
    /// `Device.modelNumber` · string · 0..1
    pub model_number: Element<String>,
    /// `Device.partNumber` · string · 0..1
    pub part_number: Element<String>,
    /// `Device.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Device.specialization` · DeviceSpecialization · 0..*
    pub specialization: Vec<DeviceSpecialization>,
    /// `Device.version` · DeviceVersion · 0..*
    pub version: Vec<DeviceVersion>,
    /// `Device.property` · DeviceProperty · 0..*
    pub property: Vec<DeviceProperty>,
    /// `Device.patient` · Reference to Patient · 0..1
    pub patient: Option<Box<Reference>>,
    /// `Device.owner` · Reference to Organization · 0..1
    pub owner: Option<Box<Reference>>,
    /// `Device.contact` · ContactPoint · 0..*
    pub contact: Vec<ContactPoint>,
    /// `Device.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `Device.url` · uri · 0..1
    pub url: Element<String>,
    /// `Device.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `Device.safety` · CodeableConcept · 0..*
    pub safety: Vec<CodeableConcept>,
    /// `Device.parent` · Reference to Device · 0..1
    pub parent: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Device, DEVICE, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, definition, udi_carrier, status, status_reason,
    distinct_identifier, manufacturer, manufacture_date, expiration_date, lot_number,
    serial_number, device_name, model_number, part_number, type_, specialization,
    version, property, patient, owner, contact, location, url, note, safety, parent]
);
/// The definition of `Device`.
pub static DEVICE: TypeDef = TypeDef {
    name: "Device",
    path: "Device",
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
        one("definition", 0, 1, OF_REFERENCE).to(&["DeviceDefinition"]),
        summary("udiCarrier", 0, 0, of(&DEVICE_UDI_CARRIER)),
        summary("status", 0, 1, OF_CODE).codes(&FHIR_DEVICE_STATUS).modifier(),
        one("statusReason", 0, 0, OF_CODEABLE_CONCEPT),
        one("distinctIdentifier", 0, 1, OF_STRING),
        one("manufacturer", 0, 1, OF_STRING),
        one("manufactureDate", 0, 1, OF_DATE_TIME),
        one("expirationDate", 0, 1, OF_DATE_TIME),
        one("lotNumber", 0, 1, OF_STRING),
        one("serialNumber", 0, 1, OF_STRING),
        one("deviceName", 0, 0, of(&DEVICE_DEVICE_NAME)),
        one("modelNumber", 0, 1, OF_STRING),
        one("partNumber", 0, 1, OF_STRING),
        HAS_TYPE,
        one("specialization", 0, 0, of(&DEVICE_SPECIALIZATION)),
        one("version", 0, 0, of(&DEVICE_VERSION)),
        one("property", 0, 0, of(&DEVICE_PROPERTY)),
        one("patient", 0, 1, OF_REFERENCE).to(&["Patient"]),
        one("owner", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("contact", 0, 0, OF_CONTACT_POINT),
        one("location", 0, 1, OF_REFERENCE).to(&["Location"]),
        one("url", 0, 1, OF_URI),
        HAS_NOTE,
        summary("safety", 0, 0, OF_CODEABLE_CONCEPT),
        one("parent", 0, 1, OF_REFERENCE).to(&["Device"]),
    ],
    keys: Lazy::new(),
};
/// `Device.udiCarrier`
pub struct DeviceUdiCarrier {
    /// `Device.udiCarrier.id` · string · 0..1
    pub id: Option<String>,
    /// `Device.udiCarrier.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Device.udiCarrier.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Device.udiCarrier.deviceIdentifier` · string · 0..1
    pub device_identifier: Element<String>,
    /// `Device.udiCarrier.issuer` · uri · 0..1
    pub issuer: Element<String>,
    /// `Device.udiCarrier.jurisdiction` · uri · 0..1
    pub jurisdiction: Element<String>,
    /// `Device.udiCarrier.carrierAIDC` · base64Binary · 0..1
    pub carrier_aidc: Element<String>,
    /// `Device.udiCarrier.carrierHRF` · string · 0..1
    pub carrier_hrf: Element<String>,
    /// `Device.udiCarrier.entryType` · code · 0..1
    pub entry_type: Element<UDIEntryType>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceUdiCarrier, DEVICE_UDI_CARRIER, [id, extension, modifier_extension,
    device_identifier, issuer, jurisdiction, carrier_aidc, carrier_hrf, entry_type]
);
/// The definition of `Device.udiCarrier`.
pub static DEVICE_UDI_CARRIER: TypeDef = TypeDef {
    name: "DeviceUdiCarrier",
    path: "Device.udiCarrier",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("deviceIdentifier", 0, 1, OF_STRING),
        one("issuer", 0, 1, OF_URI),
        one("jurisdiction", 0, 1, OF_URI),
        summary("carrierAIDC", 0, 1, OF_BASE64_BINARY),
        summary("carrierHRF", 0, 1, OF_STRING),
        one("entryType", 0, 1, OF_CODE).codes(&UDI_ENTRY_TYPE),
    ],
    keys: Lazy::new(),
};
/// `Device.deviceName`
pub struct DeviceDeviceName {
    /// `Device.deviceName.id` · string · 0..1
    pub id: Option<String>,
    /// `Device.deviceName.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Device.deviceName.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Device.deviceName.name` · string · 1..1
    pub name: Element<String>,
    /// `Device.deviceName.type` · code · 1..1
    pub type_: Element<DeviceNameType>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDeviceName, DEVICE_DEVICE_NAME, [id, extension, modifier_extension, name,
    type_]
);
/// The definition of `Device.deviceName`.
pub static DEVICE_DEVICE_NAME: TypeDef = TypeDef {
    name: "DeviceDeviceName",
    path: "Device.deviceName",
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
/// `Device.specialization`
pub struct DeviceSpecialization {
    /// `Device.specialization.id` · string · 0..1
    pub id: Option<String>,
    /// `Device.specialization.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Device.specialization.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Device.specialization.systemType` · CodeableConcept · 1..1
    pub system_type: Option<Box<CodeableConcept>>,
    /// `Device.specialization.version` · string · 0..1
    pub version: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceSpecialization, DEVICE_SPECIALIZATION, [id, extension, modifier_extension,
    system_type, version]
);
/// The definition of `Device.specialization`.
pub static DEVICE_SPECIALIZATION: TypeDef = TypeDef {
    name: "DeviceSpecialization",
    path: "Device.specialization",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("systemType", 1, 1, OF_CODEABLE_CONCEPT),
        one("version", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `Device.version`
pub struct DeviceVersion {
    /// `Device.version.id` · string · 0..1
    pub id: Option<String>,
    /// `Device.version.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Device.version.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Device.version.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Device.version.component` · Identifier · 0..1
    pub component: Option<Box<Identifier>>,
    /// `Device.version.value` · string · 1..1
    pub value: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceVersion, DEVICE_VERSION, [id, extension, modifier_extension, type_, component,
    value]
);
/// The definition of `Device.version`.
pub static DEVICE_VERSION: TypeDef = TypeDef {
    name: "DeviceVersion",
    path: "Device.version",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE,
        one("component", 0, 1, OF_IDENTIFIER),
        one("value", 1, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `Device.property`
pub struct DeviceProperty {
    /// `Device.property.id` · string · 0..1
    pub id: Option<String>,
    /// `Device.property.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Device.property.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Device.property.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Device.property.valueQuantity` · Quantity · 0..*
    pub value_quantity: Vec<Quantity>,
    /// `Device.property.valueCode` · CodeableConcept · 0..*
    pub value_code: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceProperty, DEVICE_PROPERTY, [id, extension, modifier_extension, type_,
    value_quantity, value_code]
);
/// The definition of `Device.property`.
pub static DEVICE_PROPERTY: TypeDef = TypeDef {
    name: "DeviceProperty",
    path: "Device.property",
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
pub(crate) static DEVICE_UDI_CARRIER_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".deviceIdentifier", TEXT),
    column(".issuer", TEXT),
    column(".jurisdiction", TEXT),
    column(".carrierAIDC", TEXT),
    column(".carrierHRF", TEXT),
    column(".entryType", TEXT),
];
pub(crate) static DEVICE_DEVICE_NAME_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    TYPE_COLUMN_2,
];
pub(crate) static DEVICE_SPECIALIZATION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".systemType", CODEABLE_CONCEPT_STRUCT),
    column(".version", TEXT),
];
pub(crate) static DEVICE_VERSION_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".component", IDENTIFIER_STRUCT),
    VALUE_COLUMN,
];
pub(crate) static DEVICE_PROPERTY_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".valueQuantity", QUANTITY_LIST),
    column(".valueCode", CODEABLE_CONCEPT_LIST),
];
/// The table `device`.
pub static DEVICE_TABLE: TableDef = TableDef {
    name: "device",
    doc: "One row for each Device.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Device.resourceType", TEXT),
        column("Device.id", TEXT),
        column("Device.meta", META_STRUCT),
        column("Device.implicitRules", TEXT),
        column("Device.language", TEXT),
        column("Device.text", NARRATIVE_STRUCT),
        column("Device.contained", TEXTS),
        column("Device.extension", EXTENSION_TEXTS),
        column("Device.modifierExtension", EXTENSION_TEXTS),
        column("Device.identifier", IDENTIFIER_LIST),
        column("Device.definition", REFERENCE_STRUCT_2),
        column("Device.udiCarrier", list(&within(&DEVICE_UDI_CARRIER_COLUMNS))),
        column("Device.status", TEXT),
        column("Device.statusReason", CODEABLE_CONCEPT_LIST),
        column("Device.distinctIdentifier", TEXT),
        column("Device.manufacturer", TEXT),
        column("Device.manufactureDate", TEXT),
        derived("__manufactureDate_start", TIMESTAMP, "Device.manufactureDate"),
        derived("__manufactureDate_end", TIMESTAMP, "Device.manufactureDate"),
        column("Device.expirationDate", TEXT),
        derived("__expirationDate_start", TIMESTAMP, "Device.expirationDate"),
        derived("__expirationDate_end", TIMESTAMP, "Device.expirationDate"),
        column("Device.lotNumber", TEXT),
        column("Device.serialNumber", TEXT),
        column("Device.deviceName", list(&within(&DEVICE_DEVICE_NAME_COLUMNS))),
        column("Device.modelNumber", TEXT),
        column("Device.partNumber", TEXT),
        column("Device.type", CODEABLE_CONCEPT_STRUCT),
        column("Device.specialization", list(&within(&DEVICE_SPECIALIZATION_COLUMNS))),
        column("Device.version", list(&within(&DEVICE_VERSION_COLUMNS))),
        column("Device.property", list(&within(&DEVICE_PROPERTY_COLUMNS))),
        column("Device.patient", REFERENCE_STRUCT_2),
        column("Device.owner", REFERENCE_STRUCT_2),
        column("Device.contact", CONTACT_POINT_LIST),
        column("Device.location", REFERENCE_STRUCT_2),
        column("Device.url", TEXT),
        column("Device.note", ANNOTATION_LIST),
        column("Device.safety", CODEABLE_CONCEPT_LIST),
        column("Device.parent", REFERENCE_STRUCT_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Device.meta.lastUpdated"),
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
