// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    DEVICE_NAME_TYPE, DeviceNameType, FHIRDeviceStatus, FHIR_DEVICE_STATUS, UDIEntryType,
    UDI_ENTRY_TYPE,
};
use super::super::datatypes::{
    Annotation, Attachment, COUNT_COLUMNS, CodeableConcept, CodeableReference,
    ContactPoint, Count, Duration, Element, Extension, Identifier, Meta, Narrative,
    Quantity, Range, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CATEGORY_COLUMN, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_LIST, CODEABLE_REFERENCE_STRUCT, CONTACT_POINT_LIST,
    DURATION_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_NOTE, HAS_TEXT, HAS_TYPE, HAS_TYPE_2, IDENTIFIER_LIST,
    IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NARRATIVE_STRUCT, OF_ATTACHMENT, OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE,
    OF_CONTACT_POINT, OF_COUNT, OF_DURATION, OF_IDENTIFIER, OF_QUANTITY, OF_RANGE,
    OF_REFERENCE, RANGE_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2, TYPE_COLUMN,
    TYPE_COLUMN_2, VALUE_ATTACHMENT_COLUMN, VALUE_BOOLEAN_COLUMN,
    VALUE_CODEABLE_CONCEPT_COLUMN, VALUE_COLUMN, VALUE_INTEGER_COLUMN,
    VALUE_QUANTITY_COLUMN, VALUE_STRING_COLUMN,
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
    /// `Device.displayName` · string · 0..1
    pub display_name: Element<String>,
    /// `Device.definition` · CodeableReference to DeviceDefinition · 0..1
    pub definition: Option<Box<CodeableReference>>,
    /// `Device.udiCarrier` · DeviceUdiCarrier · 0..*
    pub udi_carrier: Vec<DeviceUdiCarrier>,
    /// `Device.status` · code · 0..1
    pub status: Element<FHIRDeviceStatus>,
    /// `Device.availabilityStatus` · CodeableConcept · 0..1
    pub availability_status: Option<Box<CodeableConcept>>,
    /// `Device.biologicalSourceEvent` · Identifier · 0..1
    pub biological_source_event: Option<Box<Identifier>>,
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
    /// `Device.name` · DeviceName · 0..*
    pub name: Vec<DeviceName>,
    /// `Device.modelNumber` · string · 0..1
    pub model_number: Element<String>,
    /// `Device.partNumber` · string · 0..1
    pub part_number: Element<String>,
    /// `Device.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `Device.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `Device.version` · DeviceVersion · 0..*
    pub version: Vec<DeviceVersion>,
    /// `Device.conformsTo` · DeviceConformsTo · 0..*
    pub conforms_to: Vec<DeviceConformsTo>,
    /// `Device.property` · DeviceProperty · 0..*
    pub property: Vec<DeviceProperty>,
    /// `Device.mode` · CodeableConcept · 0..1
    pub mode: Option<Box<CodeableConcept>>,
    /// `Device.cycle` · Count · 0..1
    pub cycle: Option<Box<Count>>,
    /// `Device.duration` · Duration · 0..1
    pub duration: Option<Box<Duration>>,
    /// `Device.owner` · Reference to Organization · 0..1
    pub owner: Option<Box<Reference>>,
    /// `Device.contact` · ContactPoint · 0..*
    pub contact: Vec<ContactPoint>,
    /// `Device.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `Device.url` · uri · 0..1
    pub url: Element<String>,
    /// `Device.endpoint` · Reference to Endpoint · 0..*
    pub endpoint: Vec<Reference>,
    /// `Device.gateway` · CodeableReference to Device · 0..*
    pub gateway: Vec<CodeableReference>,
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
    modifier_extension, identifier, display_name, definition, udi_carrier, status,
    availability_status, biological_source_event, manufacturer, manufacture_date,
    expiration_date, lot_number, serial_number, name, model_number, part_number,
    category, type_, version, conforms_to, property, mode, cycle, duration, owner,
    contact, location, url, endpoint, gateway, note, safety, parent]
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
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER_2,
        one("displayName", 0, 1, OF_STRING),
        one("definition", 0, 1, OF_CODEABLE_REFERENCE).to(&["DeviceDefinition"]),
        summary("udiCarrier", 0, 0, of(&DEVICE_UDI_CARRIER)),
        summary("status", 0, 1, OF_CODE).codes(&FHIR_DEVICE_STATUS).modifier(),
        one("availabilityStatus", 0, 1, OF_CODEABLE_CONCEPT),
        one("biologicalSourceEvent", 0, 1, OF_IDENTIFIER),
        one("manufacturer", 0, 1, OF_STRING),
        one("manufactureDate", 0, 1, OF_DATE_TIME),
        one("expirationDate", 0, 1, OF_DATE_TIME),
        one("lotNumber", 0, 1, OF_STRING),
        one("serialNumber", 0, 1, OF_STRING),
        one("name", 0, 0, of(&DEVICE_NAME)),
        one("modelNumber", 0, 1, OF_STRING),
        one("partNumber", 0, 1, OF_STRING),
        one("category", 0, 0, OF_CODEABLE_CONCEPT),
        one("type", 0, 0, OF_CODEABLE_CONCEPT),
        one("version", 0, 0, of(&DEVICE_VERSION)),
        one("conformsTo", 0, 0, of(&DEVICE_CONFORMS_TO)),
        one("property", 0, 0, of(&DEVICE_PROPERTY)),
        one("mode", 0, 1, OF_CODEABLE_CONCEPT),
        one("cycle", 0, 1, OF_COUNT),
        one("duration", 0, 1, OF_DURATION),
        one("owner", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("contact", 0, 0, OF_CONTACT_POINT),
        one("location", 0, 1, OF_REFERENCE).to(&["Location"]),
        one("url", 0, 1, OF_URI),
        one("endpoint", 0, 0, OF_REFERENCE).to(&["Endpoint"]),
        one("gateway", 0, 0, OF_CODEABLE_REFERENCE).to(&["Device"]),
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
    /// `Device.udiCarrier.deviceIdentifier` · string · 1..1
    pub device_identifier: Element<String>,
    /// `Device.udiCarrier.issuer` · uri · 1..1
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
        summary("deviceIdentifier", 1, 1, OF_STRING),
        summary("issuer", 1, 1, OF_URI),
        one("jurisdiction", 0, 1, OF_URI),
        summary("carrierAIDC", 0, 1, OF_BASE64_BINARY),
        summary("carrierHRF", 0, 1, OF_STRING),
        one("entryType", 0, 1, OF_CODE).codes(&UDI_ENTRY_TYPE),
    ],
    keys: Lazy::new(),
};
/// `Device.name`
pub struct DeviceName {
    /// `Device.name.id` · string · 0..1
    pub id: Option<String>,
    /// `Device.name.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Device.name.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Device.name.value` · string · 1..1
    pub value: Element<String>,
    /// `Device.name.type` · code · 1..1
    pub type_: Element<DeviceNameType>,
    /// `Device.name.display` · boolean · 0..1
    pub display: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceName, DEVICE_NAME, [id, extension, modifier_extension, value, type_, display]
);
/// The definition of `Device.name`.
pub static DEVICE_NAME: TypeDef = TypeDef {
    name: "DeviceName",
    path: "Device.name",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("value", 1, 1, OF_STRING),
        summary("type", 1, 1, OF_CODE).codes(&DEVICE_NAME_TYPE),
        summary("display", 0, 1, OF_BOOLEAN).modifier(),
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
    /// `Device.version.installDate` · dateTime · 0..1
    pub install_date: Element<DateTime>,
    /// `Device.version.value` · string · 1..1
    pub value: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceVersion, DEVICE_VERSION, [id, extension, modifier_extension, type_, component,
    install_date, value]
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
        one("installDate", 0, 1, OF_DATE_TIME),
        one("value", 1, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `Device.conformsTo`
pub struct DeviceConformsTo {
    /// `Device.conformsTo.id` · string · 0..1
    pub id: Option<String>,
    /// `Device.conformsTo.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Device.conformsTo.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Device.conformsTo.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `Device.conformsTo.specification` · CodeableConcept · 1..1
    pub specification: Option<Box<CodeableConcept>>,
    /// `Device.conformsTo.version` · string · 0..1
    pub version: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceConformsTo, DEVICE_CONFORMS_TO, [id, extension, modifier_extension, category,
    specification, version]
);
/// The definition of `Device.conformsTo`.
pub static DEVICE_CONFORMS_TO: TypeDef = TypeDef {
    name: "DeviceConformsTo",
    path: "Device.conformsTo",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("category", 0, 1, OF_CODEABLE_CONCEPT),
        one("specification", 1, 1, OF_CODEABLE_CONCEPT),
        one("version", 0, 1, OF_STRING),
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
    /// `Device.property.value[x]` · Quantity, CodeableConcept, string, boolean, integer, Range, Attachment · 1..1
    pub value: Option<DevicePropertyValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceProperty, DEVICE_PROPERTY, [id, extension, modifier_extension, type_, value]
);
choice!(
    #[doc = " `Device.property.value[x]`"] DevicePropertyValue, [Quantity(Box < Quantity
    >), CodeableConcept(Box < CodeableConcept >), String(Element < String >),
    Boolean(Element < bool >), Integer(Element < i32 >), Range(Box < Range >),
    Attachment(Box < Attachment >)]
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
        HAS_TYPE_2,
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueQuantity", OF_QUANTITY),
                alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("valueString", OF_STRING),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueInteger", OF_INTEGER),
                alternative("valueRange", OF_RANGE),
                alternative("valueAttachment", OF_ATTACHMENT),
            ],
        ),
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
pub(crate) static DEVICE_NAME_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    VALUE_COLUMN,
    TYPE_COLUMN_2,
    column(".display", BOOLEAN),
];
pub(crate) static DEVICE_VERSION_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".component", IDENTIFIER_STRUCT),
    column(".installDate", TEXT),
    derived("__installDate_start", TIMESTAMP, ".installDate"),
    derived("__installDate_end", TIMESTAMP, ".installDate"),
    VALUE_COLUMN,
];
pub(crate) static DEVICE_CONFORMS_TO_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CATEGORY_COLUMN,
    column(".specification", CODEABLE_CONCEPT_STRUCT),
    column(".version", TEXT),
];
pub(crate) static DEVICE_PROPERTY_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    VALUE_QUANTITY_COLUMN,
    VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_STRING_COLUMN,
    VALUE_BOOLEAN_COLUMN,
    VALUE_INTEGER_COLUMN,
    column(".valueRange", RANGE_STRUCT),
    VALUE_ATTACHMENT_COLUMN,
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
        column("Device.displayName", TEXT),
        column("Device.definition", CODEABLE_REFERENCE_STRUCT),
        column("Device.udiCarrier", list(&within(&DEVICE_UDI_CARRIER_COLUMNS))),
        column("Device.status", TEXT),
        column("Device.availabilityStatus", CODEABLE_CONCEPT_STRUCT),
        column("Device.biologicalSourceEvent", IDENTIFIER_STRUCT),
        column("Device.manufacturer", TEXT),
        column("Device.manufactureDate", TEXT),
        derived("__manufactureDate_start", TIMESTAMP, "Device.manufactureDate"),
        derived("__manufactureDate_end", TIMESTAMP, "Device.manufactureDate"),
        column("Device.expirationDate", TEXT),
        derived("__expirationDate_start", TIMESTAMP, "Device.expirationDate"),
        derived("__expirationDate_end", TIMESTAMP, "Device.expirationDate"),
        column("Device.lotNumber", TEXT),
        column("Device.serialNumber", TEXT),
        column("Device.name", list(&within(&DEVICE_NAME_COLUMNS))),
        column("Device.modelNumber", TEXT),
        column("Device.partNumber", TEXT),
        column("Device.category", CODEABLE_CONCEPT_LIST),
        column("Device.type", CODEABLE_CONCEPT_LIST),
        column("Device.version", list(&within(&DEVICE_VERSION_COLUMNS))),
        column("Device.conformsTo", list(&within(&DEVICE_CONFORMS_TO_COLUMNS))),
        column("Device.property", list(&within(&DEVICE_PROPERTY_COLUMNS))),
        column("Device.mode", CODEABLE_CONCEPT_STRUCT),
        column("Device.cycle", within(&COUNT_COLUMNS)),
        column("Device.duration", DURATION_STRUCT),
        column("Device.owner", REFERENCE_STRUCT_2),
        column("Device.contact", CONTACT_POINT_LIST),
        column("Device.location", REFERENCE_STRUCT_2),
        column("Device.url", TEXT),
        column("Device.endpoint", REFERENCE_LIST_2),
        column("Device.gateway", CODEABLE_REFERENCE_LIST),
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
