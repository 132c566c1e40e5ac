// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    DEVICE_NAME_TYPE, DeviceNameType, FHIRDeviceStatus, FHIR_DEVICE_STATUS, UDIEntryType,
    UDI_ENTRY_TYPE,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CONTACT_POINT, CONTACT_POINT_COLUMNS, CodeableConcept,
    ContactPoint, EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS,
    Identifier, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
    QUANTITY, QUANTITY_COLUMNS, Quantity, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("identifier", 0, 0, of(&IDENTIFIER)),
        one("definition", 0, 1, of(&REFERENCE)).to(&["DeviceDefinition"]),
        summary("udiCarrier", 0, 0, of(&DEVICE_UDI_CARRIER)),
        summary("status", 0, 1, OF_CODE).codes(&FHIR_DEVICE_STATUS).modifier(),
        one("statusReason", 0, 0, of(&CODEABLE_CONCEPT)),
        one("distinctIdentifier", 0, 1, OF_STRING),
        one("manufacturer", 0, 1, OF_STRING),
        one("manufactureDate", 0, 1, OF_DATE_TIME),
        one("expirationDate", 0, 1, OF_DATE_TIME),
        one("lotNumber", 0, 1, OF_STRING),
        one("serialNumber", 0, 1, OF_STRING),
        one("deviceName", 0, 0, of(&DEVICE_DEVICE_NAME)),
        one("modelNumber", 0, 1, OF_STRING),
        one("partNumber", 0, 1, OF_STRING),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("specialization", 0, 0, of(&DEVICE_SPECIALIZATION)),
        one("version", 0, 0, of(&DEVICE_VERSION)),
        one("property", 0, 0, of(&DEVICE_PROPERTY)),
        one("patient", 0, 1, of(&REFERENCE)).to(&["Patient"]),
        one("owner", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        one("contact", 0, 0, of(&CONTACT_POINT)),
        one("location", 0, 1, of(&REFERENCE)).to(&["Location"]),
        one("url", 0, 1, OF_URI),
        one("note", 0, 0, of(&ANNOTATION)),
        summary("safety", 0, 0, of(&CODEABLE_CONCEPT)),
        one("parent", 0, 1, of(&REFERENCE)).to(&["Device"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("systemType", 1, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("component", 0, 1, of(&IDENTIFIER)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 1, 1, of(&CODEABLE_CONCEPT)),
        one("valueQuantity", 0, 0, of(&QUANTITY)),
        one("valueCode", 0, 0, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static DEVICE_UDI_CARRIER_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("deviceIdentifier", TEXT, ".deviceIdentifier"),
    column("issuer", TEXT, ".issuer"),
    column("jurisdiction", TEXT, ".jurisdiction"),
    column("carrierAIDC", TEXT, ".carrierAIDC"),
    column("carrierHRF", TEXT, ".carrierHRF"),
    column("entryType", TEXT, ".entryType"),
];
pub(crate) static DEVICE_DEVICE_NAME_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("name", TEXT, ".name"),
    column("type", TEXT, ".type"),
];
pub(crate) static DEVICE_SPECIALIZATION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("systemType", within(&CODEABLE_CONCEPT_COLUMNS), ".systemType"),
    column("version", TEXT, ".version"),
];
pub(crate) static DEVICE_VERSION_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("component", within(&IDENTIFIER_COLUMNS), ".component"),
    column("value", TEXT, ".value"),
];
pub(crate) static DEVICE_PROPERTY_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("valueQuantity", list(&within(&QUANTITY_COLUMNS)), ".valueQuantity"),
    column("valueCode", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".valueCode"),
];
/// The table `device`.
pub static DEVICE_TABLE: TableDef = TableDef {
    name: "device",
    doc: "One row for each Device.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Device.resourceType"),
        column("id", TEXT, "Device.id"),
        column("meta", within(&META_COLUMNS), "Device.meta"),
        column("implicitRules", TEXT, "Device.implicitRules"),
        column("language", TEXT, "Device.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Device.text"),
        column("contained", TEXTS, "Device.contained"),
        column("extension", EXTENSION_TEXTS, "Device.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Device.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Device.identifier"),
        column("definition", within(&REFERENCE_COLUMNS_2), "Device.definition"),
        column(
            "udiCarrier",
            list(&within(&DEVICE_UDI_CARRIER_COLUMNS)),
            "Device.udiCarrier",
        ),
        column("status", TEXT, "Device.status"),
        column(
            "statusReason",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Device.statusReason",
        ),
        column("distinctIdentifier", TEXT, "Device.distinctIdentifier"),
        column("manufacturer", TEXT, "Device.manufacturer"),
        column("manufactureDate", TEXT, "Device.manufactureDate"),
        column("__manufactureDate_start", TIMESTAMP, "Device.manufactureDate"),
        column("__manufactureDate_end", TIMESTAMP, "Device.manufactureDate"),
        column("expirationDate", TEXT, "Device.expirationDate"),
        column("__expirationDate_start", TIMESTAMP, "Device.expirationDate"),
        column("__expirationDate_end", TIMESTAMP, "Device.expirationDate"),
        column("lotNumber", TEXT, "Device.lotNumber"),
        column("serialNumber", TEXT, "Device.serialNumber"),
        column(
            "deviceName",
            list(&within(&DEVICE_DEVICE_NAME_COLUMNS)),
            "Device.deviceName",
        ),
        column("modelNumber", TEXT, "Device.modelNumber"),
        column("partNumber", TEXT, "Device.partNumber"),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "Device.type"),
        column(
            "specialization",
            list(&within(&DEVICE_SPECIALIZATION_COLUMNS)),
            "Device.specialization",
        ),
        column("version", list(&within(&DEVICE_VERSION_COLUMNS)), "Device.version"),
        column("property", list(&within(&DEVICE_PROPERTY_COLUMNS)), "Device.property"),
        column("patient", within(&REFERENCE_COLUMNS_2), "Device.patient"),
        column("owner", within(&REFERENCE_COLUMNS_2), "Device.owner"),
        column("contact", list(&within(&CONTACT_POINT_COLUMNS)), "Device.contact"),
        column("location", within(&REFERENCE_COLUMNS_2), "Device.location"),
        column("url", TEXT, "Device.url"),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Device.note"),
        column("safety", list(&within(&CODEABLE_CONCEPT_COLUMNS)), "Device.safety"),
        column("parent", within(&REFERENCE_COLUMNS_2), "Device.parent"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Device.meta.lastUpdated"),
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
