// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    DAYS_OF_WEEK, DaysOfWeek, LOCATION_MODE, LOCATION_STATUS, LocationMode,
    LocationStatus,
};
use super::super::datatypes::{
    Address, CodeableConcept, Coding, ContactPoint, Element, Extension, Identifier, Meta,
    Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ADDRESS_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODING_STRUCT,
    CONTACT_POINT_LIST, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_TEXT,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_ADDRESS, OF_CODEABLE_CONCEPT, OF_CODING, OF_CONTACT_POINT, OF_REFERENCE,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `Location`
pub struct Location {
    /// `Location.id` · id · 0..1
    pub id: Element<String>,
    /// `Location.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Location.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Location.language` · code · 0..1
    pub language: Element<String>,
    /// `Location.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Location.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Location.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Location.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Location.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Location.status` · code · 0..1
    pub status: Element<LocationStatus>,
    /// `Location.operationalStatus` · Coding · 0..1
    pub operational_status: Option<Box<Coding>>,
    /// `Location.name` · string · 0..1
    pub name: Element<String>,
    /// `Location.alias` · string · 0..*
    pub alias: Vec<Element<String>>,
    /// `Location.description` · string · 0..1
    pub description: Element<String>,
    /// `Location.mode` · code · 0..1
    pub mode: Element<LocationMode>,
    /// `Location.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `Location.telecom` · ContactPoint · 0..*
    pub telecom: Vec<ContactPoint>,
    /// `Location.address` · Address · 0..1
    pub address: Option<Box<Address>>,
    /// `Location.physicalType` · CodeableConcept · 0..1
    pub physical_type: Option<Box<CodeableConcept>>,
    /// `Location.position` · LocationPosition · 0..1
    pub position: Option<Box<LocationPosition>>,
    /// `Location.managingOrganization` · Reference to Organization · 0..1
    pub managing_organization: Option<Box<Reference>>,
    /// `Location.partOf` · Reference to Location · 0..1
    pub part_of: Option<Box<Reference>>,
    /// `Location.hoursOfOperation` · LocationHoursOfOperation · 0..*
    pub hours_of_operation: Vec<LocationHoursOfOperation>,
    /// `Location.availabilityExceptions` · string · 0..1
    pub availability_exceptions: Element<String>,
    /// `Location.endpoint` · Reference to Endpoint · 0..*
    pub endpoint: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Location, LOCATION, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, status, operational_status, name, alias, description,
    mode, type_, telecom, address, physical_type, position, managing_organization,
    part_of, hours_of_operation, availability_exceptions, endpoint]
);
/// The definition of `Location`.
pub static LOCATION: TypeDef = TypeDef {
    name: "Location",
    path: "Location",
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
        summary("status", 0, 1, OF_CODE).codes(&LOCATION_STATUS).modifier(),
        summary("operationalStatus", 0, 1, OF_CODING),
        HAS_NAME,
        one("alias", 0, 0, OF_STRING),
        summary("description", 0, 1, OF_STRING),
        summary("mode", 0, 1, OF_CODE).codes(&LOCATION_MODE),
        summary("type", 0, 0, OF_CODEABLE_CONCEPT),
        one("telecom", 0, 0, OF_CONTACT_POINT),
        one("address", 0, 1, OF_ADDRESS),
        summary("physicalType", 0, 1, OF_CODEABLE_CONCEPT),
        one("position", 0, 1, of(&LOCATION_POSITION)),
        summary("managingOrganization", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("partOf", 0, 1, OF_REFERENCE).to(&["Location"]),
        one("hoursOfOperation", 0, 0, of(&LOCATION_HOURS_OF_OPERATION)),
        one("availabilityExceptions", 0, 1, OF_STRING),
        one("endpoint", 0, 0, OF_REFERENCE).to(&["Endpoint"]),
    ],
    keys: Lazy::new(),
};
/// `Location.position`
pub struct LocationPosition {
    /// `Location.position.id` · string · 0..1
    pub id: Option<String>,
    /// `Location.position.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Location.position.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Location.position.longitude` · decimal · 1..1
    pub longitude: Element<Decimal>,
    /// `Location.position.latitude` · decimal · 1..1
    pub latitude: Element<Decimal>,
    /// `Location.position.altitude` · decimal · 0..1
    pub altitude: Element<Decimal>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    LocationPosition, LOCATION_POSITION, [id, extension, modifier_extension, longitude,
    latitude, altitude]
);
/// The definition of `Location.position`.
pub static LOCATION_POSITION: TypeDef = TypeDef {
    name: "LocationPosition",
    path: "Location.position",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("longitude", 1, 1, OF_DECIMAL),
        one("latitude", 1, 1, OF_DECIMAL),
        one("altitude", 0, 1, OF_DECIMAL),
    ],
    keys: Lazy::new(),
};
/// `Location.hoursOfOperation`
pub struct LocationHoursOfOperation {
    /// `Location.hoursOfOperation.id` · string · 0..1
    pub id: Option<String>,
    /// `Location.hoursOfOperation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Location.hoursOfOperation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Location.hoursOfOperation.daysOfWeek` · code · 0..*
    pub days_of_week: Vec<Element<DaysOfWeek>>,
    /// `Location.hoursOfOperation.allDay` · boolean · 0..1
    pub all_day: Element<bool>,
    /// `Location.hoursOfOperation.openingTime` · time · 0..1
    pub opening_time: Element<Time>,
    /// `Location.hoursOfOperation.closingTime` · time · 0..1
    pub closing_time: Element<Time>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    LocationHoursOfOperation, LOCATION_HOURS_OF_OPERATION, [id, extension,
    modifier_extension, days_of_week, all_day, opening_time, closing_time]
);
/// The definition of `Location.hoursOfOperation`.
pub static LOCATION_HOURS_OF_OPERATION: TypeDef = TypeDef {
    name: "LocationHoursOfOperation",
    path: "Location.hoursOfOperation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("daysOfWeek", 0, 0, OF_CODE).codes(&DAYS_OF_WEEK),
        one("allDay", 0, 1, OF_BOOLEAN),
        one("openingTime", 0, 1, OF_TIME),
        one("closingTime", 0, 1, OF_TIME),
    ],
    keys: Lazy::new(),
};
pub(crate) static LOCATION_POSITION_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".longitude", TEXT),
    derived("__longitude_numeric", NUMERIC, ".longitude"),
    column(".latitude", TEXT),
    derived("__latitude_numeric", NUMERIC, ".latitude"),
    column(".altitude", TEXT),
    derived("__altitude_numeric", NUMERIC, ".altitude"),
];
pub(crate) static LOCATION_HOURS_OF_OPERATION_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".daysOfWeek", TEXTS),
    column(".allDay", BOOLEAN),
    column(".openingTime", TEXT),
    column(".closingTime", TEXT),
];
/// The table `location`.
pub static LOCATION_TABLE: TableDef = TableDef {
    name: "location",
    doc: "One row for each Location.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Location.resourceType", TEXT),
        column("Location.id", TEXT),
        column("Location.meta", META_STRUCT),
        column("Location.implicitRules", TEXT),
        column("Location.language", TEXT),
        column("Location.text", NARRATIVE_STRUCT),
        column("Location.contained", TEXTS),
        column("Location.extension", EXTENSION_TEXTS),
        column("Location.modifierExtension", EXTENSION_TEXTS),
        column("Location.identifier", IDENTIFIER_LIST),
        column("Location.status", TEXT),
        column("Location.operationalStatus", CODING_STRUCT),
        column("Location.name", TEXT),
        column("Location.alias", TEXTS),
        column("Location.description", TEXT),
        column("Location.mode", TEXT),
        column("Location.type", CODEABLE_CONCEPT_LIST),
        column("Location.telecom", CONTACT_POINT_LIST),
        column("Location.address", ADDRESS_STRUCT),
        column("Location.physicalType", CODEABLE_CONCEPT_STRUCT),
        column("Location.position", within(&LOCATION_POSITION_COLUMNS)),
        column("Location.managingOrganization", REFERENCE_STRUCT_2),
        column("Location.partOf", REFERENCE_STRUCT_2),
        column(
            "Location.hoursOfOperation",
            list(&within(&LOCATION_HOURS_OF_OPERATION_COLUMNS)),
        ),
        column("Location.availabilityExceptions", TEXT),
        column("Location.endpoint", REFERENCE_LIST_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Location.meta.lastUpdated"),
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
