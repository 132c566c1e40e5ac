// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{ENDPOINT_STATUS, EndpointStatus};
use super::super::datatypes::{
    CodeableConcept, ContactPoint, Element, Extension, Identifier, Meta, Narrative,
    Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CONTACT_POINT_LIST, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_NAME, HAS_PERIOD, HAS_TEXT, IDENTIFIER_LIST,
    ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_CONTACT_POINT, OF_REFERENCE, PERIOD_STRUCT,
    REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `Endpoint`
pub struct Endpoint {
    /// `Endpoint.id` · id · 0..1
    pub id: Element<String>,
    /// `Endpoint.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Endpoint.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Endpoint.language` · code · 0..1
    pub language: Element<String>,
    /// `Endpoint.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Endpoint.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Endpoint.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Endpoint.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Endpoint.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Endpoint.status` · code · 1..1
    pub status: Element<EndpointStatus>,
    /// `Endpoint.connectionType` · CodeableConcept · 1..*
    pub connection_type: Vec<CodeableConcept>,
    /// `Endpoint.name` · string · 0..1
    pub name: Element<String>,
    /// `Endpoint.description` · string · 0..1
    pub description: Element<String>,
    /// `Endpoint.environmentType` · CodeableConcept · 0..*
    pub environment_type: Vec<CodeableConcept>,
    /// `Endpoint.managingOrganization` · Reference to Organization · 0..1
    pub managing_organization: Option<Box<Reference>>,
    /// `Endpoint.contact` · ContactPoint · 0..*
    pub contact: Vec<ContactPoint>,
    /// `Endpoint.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `Endpoint.payload` · EndpointPayload · 0..*
    pub payload: Vec<EndpointPayload>,
    /// `Endpoint.address` · url · 1..1
    pub address: Element<String>,
    /// `Endpoint.header` · string · 0..*
    pub header: Vec<Element<String>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Endpoint, ENDPOINT, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, status, connection_type, name, description,
    environment_type, managing_organization, contact, period, payload, address, header]
);
/// The definition of `Endpoint`.
pub static ENDPOINT: TypeDef = TypeDef {
    name: "Endpoint",
    path: "Endpoint",
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
        HAS_IDENTIFIER,
        summary("status", 1, 1, OF_CODE).codes(&ENDPOINT_STATUS).modifier(),
        summary("connectionType", 1, 0, OF_CODEABLE_CONCEPT),
        HAS_NAME,
        summary("description", 0, 1, OF_STRING),
        summary("environmentType", 0, 0, OF_CODEABLE_CONCEPT),
        summary("managingOrganization", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("contact", 0, 0, OF_CONTACT_POINT),
        HAS_PERIOD,
        one("payload", 0, 0, of(&ENDPOINT_PAYLOAD)),
        summary("address", 1, 1, OF_URL),
        one("header", 0, 0, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `Endpoint.payload`
pub struct EndpointPayload {
    /// `Endpoint.payload.id` · string · 0..1
    pub id: Option<String>,
    /// `Endpoint.payload.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Endpoint.payload.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Endpoint.payload.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `Endpoint.payload.mimeType` · code · 0..*
    pub mime_type: Vec<Element<String>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EndpointPayload, ENDPOINT_PAYLOAD, [id, extension, modifier_extension, type_,
    mime_type]
);
/// The definition of `Endpoint.payload`.
pub static ENDPOINT_PAYLOAD: TypeDef = TypeDef {
    name: "EndpointPayload",
    path: "Endpoint.payload",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("type", 0, 0, OF_CODEABLE_CONCEPT),
        summary("mimeType", 0, 0, OF_CODE),
    ],
    keys: Lazy::new(),
};
pub(crate) static ENDPOINT_PAYLOAD_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".type", CODEABLE_CONCEPT_LIST),
    column(".mimeType", TEXTS),
];
/// The table `endpoint`.
pub static ENDPOINT_TABLE: TableDef = TableDef {
    name: "endpoint",
    doc: "One row for each Endpoint.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Endpoint.resourceType", TEXT),
        column("Endpoint.id", TEXT),
        column("Endpoint.meta", META_STRUCT),
        column("Endpoint.implicitRules", TEXT),
        column("Endpoint.language", TEXT),
        column("Endpoint.text", NARRATIVE_STRUCT),
        column("Endpoint.contained", TEXTS),
        column("Endpoint.extension", EXTENSION_TEXTS),
        column("Endpoint.modifierExtension", EXTENSION_TEXTS),
        column("Endpoint.identifier", IDENTIFIER_LIST),
        column("Endpoint.status", TEXT),
        column("Endpoint.connectionType", CODEABLE_CONCEPT_LIST),
        column("Endpoint.name", TEXT),
        column("Endpoint.description", TEXT),
        column("Endpoint.environmentType", CODEABLE_CONCEPT_LIST),
        column("Endpoint.managingOrganization", REFERENCE_STRUCT_2),
        column("Endpoint.contact", CONTACT_POINT_LIST),
        column("Endpoint.period", PERIOD_STRUCT),
        column("Endpoint.payload", list(&within(&ENDPOINT_PAYLOAD_COLUMNS))),
        column("Endpoint.address", TEXT),
        column("Endpoint.header", TEXTS),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Endpoint.meta.lastUpdated"),
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
