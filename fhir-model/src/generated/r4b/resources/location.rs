// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    DAYS_OF_WEEK, DaysOfWeek, LOCATION_MODE, LOCATION_STATUS, LocationMode,
    LocationStatus,
};
use super::super::datatypes::{
    ADDRESS, ADDRESS_COLUMNS, Address, CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS,
    CODING, CODING_COLUMNS, CONTACT_POINT, CONTACT_POINT_COLUMNS, CodeableConcept,
    Coding, ContactPoint, EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS,
    Identifier, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
    REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 0, 1, OF_CODE).codes(&LOCATION_STATUS).modifier(),
        summary("operationalStatus", 0, 1, of(&CODING)),
        summary("name", 0, 1, OF_STRING),
        one("alias", 0, 0, OF_STRING),
        summary("description", 0, 1, OF_STRING),
        summary("mode", 0, 1, OF_CODE).codes(&LOCATION_MODE),
        summary("type", 0, 0, of(&CODEABLE_CONCEPT)),
        one("telecom", 0, 0, of(&CONTACT_POINT)),
        one("address", 0, 1, of(&ADDRESS)),
        summary("physicalType", 0, 1, of(&CODEABLE_CONCEPT)),
        one("position", 0, 1, of(&LOCATION_POSITION)),
        summary("managingOrganization", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        one("partOf", 0, 1, of(&REFERENCE)).to(&["Location"]),
        one("hoursOfOperation", 0, 0, of(&LOCATION_HOURS_OF_OPERATION)),
        one("availabilityExceptions", 0, 1, OF_STRING),
        one("endpoint", 0, 0, of(&REFERENCE)).to(&["Endpoint"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("daysOfWeek", 0, 0, OF_CODE).codes(&DAYS_OF_WEEK),
        one("allDay", 0, 1, OF_BOOLEAN),
        one("openingTime", 0, 1, OF_TIME),
        one("closingTime", 0, 1, OF_TIME),
    ],
    keys: Lazy::new(),
};
pub(crate) static LOCATION_POSITION_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("longitude", TEXT, ".longitude"),
    column("__longitude_numeric", NUMERIC, ".longitude"),
    column("latitude", TEXT, ".latitude"),
    column("__latitude_numeric", NUMERIC, ".latitude"),
    column("altitude", TEXT, ".altitude"),
    column("__altitude_numeric", NUMERIC, ".altitude"),
];
pub(crate) static LOCATION_HOURS_OF_OPERATION_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("daysOfWeek", TEXTS, ".daysOfWeek"),
    column("allDay", BOOLEAN, ".allDay"),
    column("openingTime", TEXT, ".openingTime"),
    column("closingTime", TEXT, ".closingTime"),
];
/// The table `location`.
pub static LOCATION_TABLE: TableDef = TableDef {
    name: "location",
    doc: "One row for each Location.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Location.resourceType"),
        column("id", TEXT, "Location.id"),
        column("meta", within(&META_COLUMNS), "Location.meta"),
        column("implicitRules", TEXT, "Location.implicitRules"),
        column("language", TEXT, "Location.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Location.text"),
        column("contained", TEXTS, "Location.contained"),
        column("extension", EXTENSION_TEXTS, "Location.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Location.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Location.identifier"),
        column("status", TEXT, "Location.status"),
        column(
            "operationalStatus",
            within(&CODING_COLUMNS),
            "Location.operationalStatus",
        ),
        column("name", TEXT, "Location.name"),
        column("alias", TEXTS, "Location.alias"),
        column("description", TEXT, "Location.description"),
        column("mode", TEXT, "Location.mode"),
        column("type", list(&within(&CODEABLE_CONCEPT_COLUMNS)), "Location.type"),
        column("telecom", list(&within(&CONTACT_POINT_COLUMNS)), "Location.telecom"),
        column("address", within(&ADDRESS_COLUMNS), "Location.address"),
        column(
            "physicalType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Location.physicalType",
        ),
        column("position", within(&LOCATION_POSITION_COLUMNS), "Location.position"),
        column(
            "managingOrganization",
            within(&REFERENCE_COLUMNS_2),
            "Location.managingOrganization",
        ),
        column("partOf", within(&REFERENCE_COLUMNS_2), "Location.partOf"),
        column(
            "hoursOfOperation",
            list(&within(&LOCATION_HOURS_OF_OPERATION_COLUMNS)),
            "Location.hoursOfOperation",
        ),
        column("availabilityExceptions", TEXT, "Location.availabilityExceptions"),
        column("endpoint", list(&within(&REFERENCE_COLUMNS_2)), "Location.endpoint"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Location.meta.lastUpdated"),
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
