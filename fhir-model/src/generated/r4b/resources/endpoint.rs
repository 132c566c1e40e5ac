// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{ENDPOINT_STATUS, EndpointStatus};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CONTACT_POINT,
    CONTACT_POINT_COLUMNS, CodeableConcept, Coding, ContactPoint, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
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
    /// `Endpoint.connectionType` · Coding · 1..1
    pub connection_type: Option<Box<Coding>>,
    /// `Endpoint.name` · string · 0..1
    pub name: Element<String>,
    /// `Endpoint.managingOrganization` · Reference to Organization · 0..1
    pub managing_organization: Option<Box<Reference>>,
    /// `Endpoint.contact` · ContactPoint · 0..*
    pub contact: Vec<ContactPoint>,
    /// `Endpoint.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `Endpoint.payloadType` · CodeableConcept · 1..*
    pub payload_type: Vec<CodeableConcept>,
    /// `Endpoint.payloadMimeType` · code · 0..*
    pub payload_mime_type: Vec<Element<String>>,
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
    status, 10 => connection_type, 11 => name, 12 => managing_organization, 13 =>
    contact, 14 => period, 15 => payload_type, 16 => payload_mime_type, 17 => address, 18
    => header]
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
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&ENDPOINT_STATUS)
            .summary()
            .modifier(),
        one("connectionType", 1, 1, Ty::Type(&CODING)).summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("managingOrganization", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Organization"])
            .summary(),
        one("contact", 0, 0, Ty::Type(&CONTACT_POINT)),
        one("period", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("payloadType", 1, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("payloadMimeType", 0, 0, Ty::Primitive(Primitive::Code)).summary(),
        one("address", 1, 1, Ty::Primitive(Primitive::Url)).summary(),
        one("header", 0, 0, Ty::Primitive(Primitive::String)),
    ],
    keys: Lazy::new(),
};
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
        column("connectionType", within(&CODING_COLUMNS), "Endpoint.connectionType", ""),
        column("name", TEXT, "Endpoint.name", ""),
        column(
            "managingOrganization",
            within(&REFERENCE_COLUMNS_2),
            "Endpoint.managingOrganization",
            "",
        ),
        column("contact", list(&within(&CONTACT_POINT_COLUMNS)), "Endpoint.contact", ""),
        column("period", within(&PERIOD_COLUMNS), "Endpoint.period", ""),
        column(
            "payloadType",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Endpoint.payloadType",
            "",
        ),
        column("payloadMimeType", list(&TEXT), "Endpoint.payloadMimeType", ""),
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
