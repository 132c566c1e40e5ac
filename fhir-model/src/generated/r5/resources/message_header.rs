// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{RESPONSE_TYPE, ResponseType};
use super::super::datatypes::{
    CodeableConcept, Coding, ContactPoint, Element, Extension, Identifier, Meta,
    Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, CODE_COLUMN, CODING_STRUCT, CONTACT_POINT_STRUCT,
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NAME, HAS_TEXT, HAS_VERSION,
    IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NAME_COLUMN,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_CODING, OF_CONTACT_POINT, OF_IDENTIFIER,
    OF_REFERENCE, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
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
    #[doc = " `MessageHeader.event[x]`"] MessageHeaderEvent, [Coding(Box < Coding >),
    Canonical(Element < String >)]
);
/// The definition of `MessageHeader`.
pub static MESSAGE_HEADER: TypeDef = TypeDef {
    name: "MessageHeader",
    path: "MessageHeader",
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
        choice(
                "event",
                1,
                1,
                &[
                    alternative("eventCoding", OF_CODING),
                    alternative("eventCanonical", OF_CANONICAL),
                ],
            )
            .to(&["EventDefinition"])
            .summary(),
        summary("destination", 0, 0, of(&MESSAGE_HEADER_DESTINATION)),
        summary("sender", 0, 1, OF_REFERENCE)
            .to(&["Device", "Organization", "Practitioner", "PractitionerRole"]),
        summary("author", 0, 1, OF_REFERENCE)
            .to(&["Device", "Organization", "Practitioner", "PractitionerRole"]),
        summary("source", 1, 1, of(&MESSAGE_HEADER_SOURCE)),
        summary("responsible", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        summary("reason", 0, 1, OF_CODEABLE_CONCEPT),
        summary("response", 0, 1, of(&MESSAGE_HEADER_RESPONSE)),
        summary("focus", 0, 0, OF_REFERENCE),
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
    [Url(Element < String >), Reference(Box < Reference >)]
);
/// The definition of `MessageHeader.destination`.
pub static MESSAGE_HEADER_DESTINATION: TypeDef = TypeDef {
    name: "MessageHeaderDestination",
    path: "MessageHeader.destination",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "endpoint",
                0,
                1,
                &[
                    alternative("endpointUrl", OF_URL),
                    alternative("endpointReference", OF_REFERENCE),
                ],
            )
            .to(&["Endpoint"])
            .summary(),
        HAS_NAME,
        summary("target", 0, 1, OF_REFERENCE).to(&["Device"]),
        summary("receiver", 0, 1, OF_REFERENCE)
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
    #[doc = " `MessageHeader.source.endpoint[x]`"] MessageHeaderSourceEndpoint,
    [Url(Element < String >), Reference(Box < Reference >)]
);
/// The definition of `MessageHeader.source`.
pub static MESSAGE_HEADER_SOURCE: TypeDef = TypeDef {
    name: "MessageHeaderSource",
    path: "MessageHeader.source",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "endpoint",
                0,
                1,
                &[
                    alternative("endpointUrl", OF_URL),
                    alternative("endpointReference", OF_REFERENCE),
                ],
            )
            .to(&["Endpoint"])
            .summary(),
        HAS_NAME,
        summary("software", 0, 1, OF_STRING),
        HAS_VERSION,
        summary("contact", 0, 1, OF_CONTACT_POINT),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("identifier", 1, 1, OF_IDENTIFIER),
        summary("code", 1, 1, OF_CODE).codes(&RESPONSE_TYPE),
        summary("details", 0, 1, OF_REFERENCE).to(&["OperationOutcome"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static MESSAGE_HEADER_DESTINATION_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".endpointUrl", TEXT),
    column(".endpointReference", REFERENCE_STRUCT_2),
    NAME_COLUMN,
    column(".target", REFERENCE_STRUCT_2),
    column(".receiver", REFERENCE_STRUCT_2),
];
pub(crate) static MESSAGE_HEADER_SOURCE_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".endpointUrl", TEXT),
    column(".endpointReference", REFERENCE_STRUCT_2),
    NAME_COLUMN,
    column(".software", TEXT),
    column(".version", TEXT),
    column(".contact", CONTACT_POINT_STRUCT),
];
pub(crate) static MESSAGE_HEADER_RESPONSE_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_STRUCT),
    CODE_COLUMN,
    column(".details", REFERENCE_STRUCT_2),
];
/// The table `message_header`.
pub static MESSAGE_HEADER_TABLE: TableDef = TableDef {
    name: "message_header",
    doc: "One row for each MessageHeader.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("MessageHeader.resourceType", TEXT),
        column("MessageHeader.id", TEXT),
        column("MessageHeader.meta", META_STRUCT),
        column("MessageHeader.implicitRules", TEXT),
        column("MessageHeader.language", TEXT),
        column("MessageHeader.text", NARRATIVE_STRUCT),
        column("MessageHeader.contained", TEXTS),
        column("MessageHeader.extension", EXTENSION_TEXTS),
        column("MessageHeader.modifierExtension", EXTENSION_TEXTS),
        column("MessageHeader.eventCoding", CODING_STRUCT),
        column("MessageHeader.eventCanonical", TEXT),
        column(
            "MessageHeader.destination",
            list(&within(&MESSAGE_HEADER_DESTINATION_COLUMNS)),
        ),
        column("MessageHeader.sender", REFERENCE_STRUCT_2),
        column("MessageHeader.author", REFERENCE_STRUCT_2),
        column("MessageHeader.source", within(&MESSAGE_HEADER_SOURCE_COLUMNS)),
        column("MessageHeader.responsible", REFERENCE_STRUCT_2),
        column("MessageHeader.reason", CODEABLE_CONCEPT_STRUCT),
        column("MessageHeader.response", within(&MESSAGE_HEADER_RESPONSE_COLUMNS)),
        column("MessageHeader.focus", REFERENCE_LIST_2),
        column("MessageHeader.definition", TEXT),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "MessageHeader.meta.lastUpdated"),
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
