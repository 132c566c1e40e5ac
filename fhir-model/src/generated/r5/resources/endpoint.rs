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
#[derive(Default)]
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
    Endpoint, ENDPOINT, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 =>
    text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => identifier, 9 =>
    status, 10 => connection_type, 11 => name, 12 => description, 13 => environment_type,
    14 => managing_organization, 15 => contact, 16 => period, 17 => payload, 18 =>
    address, 19 => header]
);
/// The definition of `Endpoint`.
pub static ENDPOINT: TypeDef = TypeDef {
    name: "Endpoint",
    path: "Endpoint",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&ENDPOINT_STATUS)
            .summary()
            .modifier(),
        one("connectionType", 1, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("environmentType", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("managingOrganization", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Organization"])
            .summary(),
        one("contact", 0, 0, Ty::Type(&CONTACT_POINT)),
        one("period", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("payload", 0, 0, Ty::Type(&ENDPOINT_PAYLOAD)),
        one("address", 1, 1, Ty::Primitive(Primitive::Url)).summary(),
        one("header", 0, 0, Ty::Primitive(Primitive::String)),
    ],
    keys: Lazy::new(),
};
/// `Endpoint.payload`
#[derive(Default)]
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
    EndpointPayload, ENDPOINT_PAYLOAD, [0 => id, 1 => extension, 2 => modifier_extension,
    3 => type_, 4 => mime_type]
);
/// The definition of `Endpoint.payload`.
pub static ENDPOINT_PAYLOAD: TypeDef = TypeDef {
    name: "EndpointPayload",
    path: "Endpoint.payload",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("mimeType", 0, 0, Ty::Primitive(Primitive::Code)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static ENDPOINT_PAYLOAD_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".type", ""),
    column("mimeType", list(&TEXT), ".mimeType", ""),
];
/// The table `endpoint`.
pub static ENDPOINT_TABLE: TableDef = TableDef {
    name: "endpoint",
    doc: "One row for each Endpoint.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Endpoint.resourceType", ""),
        column("id", TEXT, "Endpoint.id", ""),
        column("meta", within(&META_COLUMNS), "Endpoint.meta", ""),
        column("implicitRules", TEXT, "Endpoint.implicitRules", ""),
        column("language", TEXT, "Endpoint.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Endpoint.text", ""),
        column("contained", list(&TEXT), "Endpoint.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Endpoint.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Endpoint.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Endpoint.identifier",
            "",
        ),
        column("status", TEXT, "Endpoint.status", ""),
        column(
            "connectionType",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Endpoint.connectionType",
            "",
        ),
        column("name", TEXT, "Endpoint.name", ""),
        column("description", TEXT, "Endpoint.description", ""),
        column(
            "environmentType",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Endpoint.environmentType",
            "",
        ),
        column(
            "managingOrganization",
            within(&REFERENCE_COLUMNS_2),
            "Endpoint.managingOrganization",
            "",
        ),
        column("contact", list(&within(&CONTACT_POINT_COLUMNS)), "Endpoint.contact", ""),
        column("period", within(&PERIOD_COLUMNS), "Endpoint.period", ""),
        column(
            "payload",
            list(&within(&ENDPOINT_PAYLOAD_COLUMNS)),
            "Endpoint.payload",
            "",
        ),
        column("address", TEXT, "Endpoint.address", ""),
        column("header", list(&TEXT), "Endpoint.header", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Endpoint.meta.lastUpdated",
            "When the server last changed it",
        ),
        column(
            "_full_url",
            TEXT,
            "Bundle.entry.fullUrl",
            "The address by which the entry of its Bundle names it",
        ),
        column("_source_file", TEXT, "", "The file it was read from"),
        column("_resource_index", INT64, "", "Resources before it in the file"),
        column("_byte_offset", INT64, "", "Bytes before it in the file"),
        column("_rescued_data", TEXT, "", "What no column holds, JSON by path"),
    ],
};
