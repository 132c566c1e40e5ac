// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{RESPONSE_TYPE, ResponseType};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CONTACT_POINT,
    CONTACT_POINT_COLUMNS, CodeableConcept, Coding, ContactPoint, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `MessageHeader`
pub struct MessageHeader {
    /// `MessageHeader.id` · id · 0..1
    pub id: Element<String>,
    /// `MessageHeader.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `MessageHeader.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `MessageHeader.language` · code · 0..1
    pub language: Element<String>,
    /// `MessageHeader.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `MessageHeader.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `MessageHeader.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MessageHeader.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MessageHeader.event[x]` · Coding, canonical to EventDefinition · 1..1
    pub event: Option<MessageHeaderEvent>,
    /// `MessageHeader.destination` · MessageHeaderDestination · 0..*
    pub destination: Vec<MessageHeaderDestination>,
    /// `MessageHeader.sender` · Reference to Device, Organization, Practitioner, PractitionerRole · 0..1
    pub sender: Option<Box<Reference>>,
    /// `MessageHeader.author` · Reference to Device, Organization, Practitioner, PractitionerRole · 0..1
    pub author: Option<Box<Reference>>,
    /// `MessageHeader.source` · MessageHeaderSource · 1..1
    pub source: Option<Box<MessageHeaderSource>>,
    /// `MessageHeader.responsible` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub responsible: Option<Box<Reference>>,
    /// `MessageHeader.reason` · CodeableConcept · 0..1
    pub reason: Option<Box<CodeableConcept>>,
    /// `MessageHeader.response` · MessageHeaderResponse · 0..1
    pub response: Option<Box<MessageHeaderResponse>>,
    /// `MessageHeader.focus` · Reference · 0..*
    pub focus: Vec<Reference>,
    /// `MessageHeader.definition` · canonical to MessageDefinition · 0..1
    pub definition: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MessageHeader, MESSAGE_HEADER, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, event, destination, sender, author, source,
    responsible, reason, response, focus, definition]
);
choice!(
    #[doc = " `MessageHeader.event[x]`"] MessageHeaderEvent, [0 => Coding(Box < Coding
    >), 1 => Canonical(Element < String >)]
);
/// The definition of `MessageHeader`.
pub static MESSAGE_HEADER: TypeDef = TypeDef {
    name: "MessageHeader",
    path: "MessageHeader",
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
        choice(
                "event",
                1,
                1,
                &[
                    alternative("eventCoding", of(&CODING)),
                    alternative("eventCanonical", OF_CANONICAL),
                ],
            )
            .to(&["EventDefinition"])
            .summary(),
        summary("destination", 0, 0, of(&MESSAGE_HEADER_DESTINATION)),
        summary("sender", 0, 1, of(&REFERENCE))
            .to(&["Device", "Organization", "Practitioner", "PractitionerRole"]),
        summary("author", 0, 1, of(&REFERENCE))
            .to(&["Device", "Organization", "Practitioner", "PractitionerRole"]),
        summary("source", 1, 1, of(&MESSAGE_HEADER_SOURCE)),
        summary("responsible", 0, 1, of(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        summary("reason", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("response", 0, 1, of(&MESSAGE_HEADER_RESPONSE)),
        summary("focus", 0, 0, of(&REFERENCE)),
        summary("definition", 0, 1, OF_CANONICAL).to(&["MessageDefinition"]),
    ],
    keys: Lazy::new(),
};
/// `MessageHeader.destination`
pub struct MessageHeaderDestination {
    /// `MessageHeader.destination.id` · string · 0..1
    pub id: Option<String>,
    /// `MessageHeader.destination.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MessageHeader.destination.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MessageHeader.destination.endpoint[x]` · url, Reference to Endpoint · 0..1
    pub endpoint: Option<MessageHeaderDestinationEndpoint>,
    /// `MessageHeader.destination.name` · string · 0..1
    pub name: Element<String>,
    /// `MessageHeader.destination.target` · Reference to Device · 0..1
    pub target: Option<Box<Reference>>,
    /// `MessageHeader.destination.receiver` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub receiver: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MessageHeaderDestination, MESSAGE_HEADER_DESTINATION, [id, extension,
    modifier_extension, endpoint, name, target, receiver]
);
choice!(
    #[doc = " `MessageHeader.destination.endpoint[x]`"] MessageHeaderDestinationEndpoint,
    [0 => Url(Element < String >), 1 => Reference(Box < Reference >)]
);
/// The definition of `MessageHeader.destination`.
pub static MESSAGE_HEADER_DESTINATION: TypeDef = TypeDef {
    name: "MessageHeaderDestination",
    path: "MessageHeader.destination",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        choice(
                "endpoint",
                0,
                1,
                &[
                    alternative("endpointUrl", OF_URL),
                    alternative("endpointReference", of(&REFERENCE)),
                ],
            )
            .to(&["Endpoint"])
            .summary(),
        summary("name", 0, 1, OF_STRING),
        summary("target", 0, 1, of(&REFERENCE)).to(&["Device"]),
        summary("receiver", 0, 1, of(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
    ],
    keys: Lazy::new(),
};
/// `MessageHeader.source`
pub struct MessageHeaderSource {
    /// `MessageHeader.source.id` · string · 0..1
    pub id: Option<String>,
    /// `MessageHeader.source.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MessageHeader.source.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MessageHeader.source.endpoint[x]` · url, Reference to Endpoint · 0..1
    pub endpoint: Option<MessageHeaderSourceEndpoint>,
    /// `MessageHeader.source.name` · string · 0..1
    pub name: Element<String>,
    /// `MessageHeader.source.software` · string · 0..1
    pub software: Element<String>,
    /// `MessageHeader.source.version` · string · 0..1
    pub version: Element<String>,
    /// `MessageHeader.source.contact` · ContactPoint · 0..1
    pub contact: Option<Box<ContactPoint>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MessageHeaderSource, MESSAGE_HEADER_SOURCE, [id, extension, modifier_extension,
    endpoint, name, software, version, contact]
);
choice!(
    #[doc = " `MessageHeader.source.endpoint[x]`"] MessageHeaderSourceEndpoint, [0 =>
    Url(Element < String >), 1 => Reference(Box < Reference >)]
);
/// The definition of `MessageHeader.source`.
pub static MESSAGE_HEADER_SOURCE: TypeDef = TypeDef {
    name: "MessageHeaderSource",
    path: "MessageHeader.source",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        choice(
                "endpoint",
                0,
                1,
                &[
                    alternative("endpointUrl", OF_URL),
                    alternative("endpointReference", of(&REFERENCE)),
                ],
            )
            .to(&["Endpoint"])
            .summary(),
        summary("name", 0, 1, OF_STRING),
        summary("software", 0, 1, OF_STRING),
        summary("version", 0, 1, OF_STRING),
        summary("contact", 0, 1, of(&CONTACT_POINT)),
    ],
    keys: Lazy::new(),
};
/// `MessageHeader.response`
pub struct MessageHeaderResponse {
    /// `MessageHeader.response.id` · string · 0..1
    pub id: Option<String>,
    /// `MessageHeader.response.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MessageHeader.response.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MessageHeader.response.identifier` · Identifier · 1..1
    pub identifier: Option<Box<Identifier>>,
    /// `MessageHeader.response.code` · code · 1..1
    pub code: Element<ResponseType>,
    /// `MessageHeader.response.details` · Reference to OperationOutcome · 0..1
    pub details: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MessageHeaderResponse, MESSAGE_HEADER_RESPONSE, [id, extension, modifier_extension,
    identifier, code, details]
);
/// The definition of `MessageHeader.response`.
pub static MESSAGE_HEADER_RESPONSE: TypeDef = TypeDef {
    name: "MessageHeaderResponse",
    path: "MessageHeader.response",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 1, 1, of(&IDENTIFIER)),
        summary("code", 1, 1, OF_CODE).codes(&RESPONSE_TYPE),
        summary("details", 0, 1, of(&REFERENCE)).to(&["OperationOutcome"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static MESSAGE_HEADER_DESTINATION_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("endpointUrl", TEXT, ".endpointUrl"),
    column("endpointReference", within(&REFERENCE_COLUMNS_2), ".endpointReference"),
    column("name", TEXT, ".name"),
    column("target", within(&REFERENCE_COLUMNS_2), ".target"),
    column("receiver", within(&REFERENCE_COLUMNS_2), ".receiver"),
];
pub(crate) static MESSAGE_HEADER_SOURCE_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("endpointUrl", TEXT, ".endpointUrl"),
    column("endpointReference", within(&REFERENCE_COLUMNS_2), ".endpointReference"),
    column("name", TEXT, ".name"),
    column("software", TEXT, ".software"),
    column("version", TEXT, ".version"),
    column("contact", within(&CONTACT_POINT_COLUMNS), ".contact"),
];
pub(crate) static MESSAGE_HEADER_RESPONSE_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier"),
    column("code", TEXT, ".code"),
    column("details", within(&REFERENCE_COLUMNS_2), ".details"),
];
/// The table `message_header`.
pub static MESSAGE_HEADER_TABLE: TableDef = TableDef {
    name: "message_header",
    doc: "One row for each MessageHeader.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MessageHeader.resourceType"),
        column("id", TEXT, "MessageHeader.id"),
        column("meta", within(&META_COLUMNS), "MessageHeader.meta"),
        column("implicitRules", TEXT, "MessageHeader.implicitRules"),
        column("language", TEXT, "MessageHeader.language"),
        column("text", within(&NARRATIVE_COLUMNS), "MessageHeader.text"),
        column("contained", TEXTS, "MessageHeader.contained"),
        column("extension", EXTENSION_TEXTS, "MessageHeader.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "MessageHeader.modifierExtension"),
        column("eventCoding", within(&CODING_COLUMNS), "MessageHeader.eventCoding"),
        column("eventCanonical", TEXT, "MessageHeader.eventCanonical"),
        column(
            "destination",
            list(&within(&MESSAGE_HEADER_DESTINATION_COLUMNS)),
            "MessageHeader.destination",
        ),
        column("sender", within(&REFERENCE_COLUMNS_2), "MessageHeader.sender"),
        column("author", within(&REFERENCE_COLUMNS_2), "MessageHeader.author"),
        column("source", within(&MESSAGE_HEADER_SOURCE_COLUMNS), "MessageHeader.source"),
        column("responsible", within(&REFERENCE_COLUMNS_2), "MessageHeader.responsible"),
        column("reason", within(&CODEABLE_CONCEPT_COLUMNS), "MessageHeader.reason"),
        column(
            "response",
            within(&MESSAGE_HEADER_RESPONSE_COLUMNS),
            "MessageHeader.response",
        ),
        column("focus", list(&within(&REFERENCE_COLUMNS_2)), "MessageHeader.focus"),
        column("definition", TEXT, "MessageHeader.definition"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "MessageHeader.meta.lastUpdated"),
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
