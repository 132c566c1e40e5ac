// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{ENDPOINT_STATUS, EndpointStatus};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CONTACT_POINT, CONTACT_POINT_COLUMNS,
    CodeableConcept, ContactPoint, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&ENDPOINT_STATUS).modifier(),
        summary("connectionType", 1, 0, of(&CODEABLE_CONCEPT)),
        summary("name", 0, 1, OF_STRING),
        summary("description", 0, 1, OF_STRING),
        summary("environmentType", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("managingOrganization", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        one("contact", 0, 0, of(&CONTACT_POINT)),
        summary("period", 0, 1, of(&PERIOD)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("mimeType", 0, 0, OF_CODE),
    ],
    keys: Lazy::new(),
};
pub(crate) static ENDPOINT_PAYLOAD_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".type"),
    column("mimeType", TEXTS, ".mimeType"),
];
/// The table `endpoint`.
pub static ENDPOINT_TABLE: TableDef = TableDef {
    name: "endpoint",
    doc: "One row for each Endpoint.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Endpoint.resourceType"),
        column("id", TEXT, "Endpoint.id"),
        column("meta", within(&META_COLUMNS), "Endpoint.meta"),
        column("implicitRules", TEXT, "Endpoint.implicitRules"),
        column("language", TEXT, "Endpoint.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Endpoint.text"),
        column("contained", TEXTS, "Endpoint.contained"),
        column("extension", EXTENSION_TEXTS, "Endpoint.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Endpoint.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Endpoint.identifier"),
        column("status", TEXT, "Endpoint.status"),
        column(
            "connectionType",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Endpoint.connectionType",
        ),
        column("name", TEXT, "Endpoint.name"),
        column("description", TEXT, "Endpoint.description"),
        column(
            "environmentType",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Endpoint.environmentType",
        ),
        column(
            "managingOrganization",
            within(&REFERENCE_COLUMNS_2),
            "Endpoint.managingOrganization",
        ),
        column("contact", list(&within(&CONTACT_POINT_COLUMNS)), "Endpoint.contact"),
        column("period", within(&PERIOD_COLUMNS), "Endpoint.period"),
        column("payload", list(&within(&ENDPOINT_PAYLOAD_COLUMNS)), "Endpoint.payload"),
        column("address", TEXT, "Endpoint.address"),
        column("header", TEXTS, "Endpoint.header"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Endpoint.meta.lastUpdated"),
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
