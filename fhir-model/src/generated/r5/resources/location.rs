// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{LOCATION_MODE, LOCATION_STATUS, LocationMode, LocationStatus};
use super::super::datatypes::{
    ADDRESS, ADDRESS_COLUMNS, AVAILABILITY, AVAILABILITY_COLUMNS, Address, Availability,
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CodeableConcept,
    Coding, EXTENDED_CONTACT_DETAIL, EXTENDED_CONTACT_DETAIL_COLUMNS, EXTENSION, Element,
    ExtendedContactDetail, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META,
    META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE,
    REFERENCE_COLUMNS_2, Reference, VIRTUAL_SERVICE_DETAIL,
    VIRTUAL_SERVICE_DETAIL_COLUMNS, VirtualServiceDetail,
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
    /// `Location.description` · markdown · 0..1
    pub description: Element<String>,
    /// `Location.mode` · code · 0..1
    pub mode: Element<LocationMode>,
    /// `Location.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `Location.contact` · ExtendedContactDetail · 0..*
    pub contact: Vec<ExtendedContactDetail>,
    /// `Location.address` · Address · 0..1
    pub address: Option<Box<Address>>,
    /// `Location.form` · CodeableConcept · 0..1
    pub form: Option<Box<CodeableConcept>>,
    /// `Location.position` · LocationPosition · 0..1
    pub position: Option<Box<LocationPosition>>,
    /// `Location.managingOrganization` · Reference to Organization · 0..1
    pub managing_organization: Option<Box<Reference>>,
    /// `Location.partOf` · Reference to Location · 0..1
    pub part_of: Option<Box<Reference>>,
    /// `Location.characteristic` · CodeableConcept · 0..*
    pub characteristic: Vec<CodeableConcept>,
    /// `Location.hoursOfOperation` · Availability · 0..*
    pub hours_of_operation: Vec<Availability>,
    /// `Location.virtualService` · VirtualServiceDetail · 0..*
    pub virtual_service: Vec<VirtualServiceDetail>,
    /// `Location.endpoint` · Reference to Endpoint · 0..*
    pub endpoint: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Location, LOCATION, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, status, operational_status, name, alias, description,
    mode, type_, contact, address, form, position, managing_organization, part_of,
    characteristic, hours_of_operation, virtual_service, endpoint]
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
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 0, 1, OF_CODE).codes(&LOCATION_STATUS).modifier(),
        summary("operationalStatus", 0, 1, of(&CODING)),
        summary("name", 0, 1, OF_STRING),
        one("alias", 0, 0, OF_STRING),
        summary("description", 0, 1, OF_MARKDOWN),
        summary("mode", 0, 1, OF_CODE).codes(&LOCATION_MODE),
        summary("type", 0, 0, of(&CODEABLE_CONCEPT)),
        one("contact", 0, 0, of(&EXTENDED_CONTACT_DETAIL)),
        one("address", 0, 1, of(&ADDRESS)),
        summary("form", 0, 1, of(&CODEABLE_CONCEPT)),
        one("position", 0, 1, of(&LOCATION_POSITION)),
        summary("managingOrganization", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        one("partOf", 0, 1, of(&REFERENCE)).to(&["Location"]),
        one("characteristic", 0, 0, of(&CODEABLE_CONCEPT)),
        one("hoursOfOperation", 0, 0, of(&AVAILABILITY)),
        one("virtualService", 0, 0, of(&VIRTUAL_SERVICE_DETAIL)),
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
        column(
            "contact",
            list(&within(&EXTENDED_CONTACT_DETAIL_COLUMNS)),
            "Location.contact",
        ),
        column("address", within(&ADDRESS_COLUMNS), "Location.address"),
        column("form", within(&CODEABLE_CONCEPT_COLUMNS), "Location.form"),
        column("position", within(&LOCATION_POSITION_COLUMNS), "Location.position"),
        column(
            "managingOrganization",
            within(&REFERENCE_COLUMNS_2),
            "Location.managingOrganization",
        ),
        column("partOf", within(&REFERENCE_COLUMNS_2), "Location.partOf"),
        column(
            "characteristic",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Location.characteristic",
        ),
        column(
            "hoursOfOperation",
            list(&within(&AVAILABILITY_COLUMNS)),
            "Location.hoursOfOperation",
        ),
        column(
            "virtualService",
            list(&within(&VIRTUAL_SERVICE_DETAIL_COLUMNS)),
            "Location.virtualService",
        ),
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
