// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    MESSAGEHEADER_RESPONSE_REQUEST, MESSAGE_SIGNIFICANCE_CATEGORY,
    MessageSignificanceCategory, MessageheaderResponseRequest, PublicationStatus,
    RESOURCE_TYPE, ResourceType,
};
use super::super::datatypes::{
    CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODE_COLUMN, CODING_STRUCT, CONTACT_DETAIL_LIST,
    EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT, HAS_COPYRIGHT_LABEL,
    HAS_DESCRIPTION_2, HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_NAME, HAS_PUBLISHER, HAS_STATUS, HAS_TEXT, HAS_TITLE, HAS_URL, HAS_USE_CONTEXT,
    HAS_VERSION, HAS_VERSION_ALGORITHM, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODING, USAGE_CONTEXT_LIST,
};
use crate::shorthand::*;
/// `MessageDefinition`
pub struct MessageDefinition {
    /// `MessageDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `MessageDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `MessageDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `MessageDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `MessageDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `MessageDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `MessageDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MessageDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MessageDefinition.url` · uri · 0..1
    pub url: Element<String>,
    /// `MessageDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `MessageDefinition.version` · string · 0..1
    pub version: Element<String>,
    /// `MessageDefinition.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<MessageDefinitionVersionAlgorithm>,
    /// `MessageDefinition.name` · string · 0..1
    pub name: Element<String>,
    /// `MessageDefinition.title` · string · 0..1
    pub title: Element<String>,
    /// `MessageDefinition.replaces` · canonical to MessageDefinition · 0..*
    pub replaces: Vec<Element<String>>,
    /// `MessageDefinition.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `MessageDefinition.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `MessageDefinition.date` · dateTime · 1..1
    pub date: Element<DateTime>,
    /// `MessageDefinition.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `MessageDefinition.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `MessageDefinition.description` · markdown · 0..1
    pub description: Element<String>,
    /// `MessageDefinition.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `MessageDefinition.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `MessageDefinition.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `MessageDefinition.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `MessageDefinition.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `MessageDefinition.base` · canonical to MessageDefinition · 0..1
    pub base: Element<String>,
    /// `MessageDefinition.parent` · canonical to ActivityDefinition, PlanDefinition · 0..*
    pub parent: Vec<Element<String>>,
    /// `MessageDefinition.event[x]` · Coding, uri · 1..1
    pub event: Option<MessageDefinitionEvent>,
    /// `MessageDefinition.category` · code · 0..1
    pub category: Element<MessageSignificanceCategory>,
    /// `MessageDefinition.focus` · MessageDefinitionFocus · 0..*
    pub focus: Vec<MessageDefinitionFocus>,
    /// `MessageDefinition.responseRequired` · code · 0..1
    pub response_required: Element<MessageheaderResponseRequest>,
    /// `MessageDefinition.allowedResponse` · MessageDefinitionAllowedResponse · 0..*
    pub allowed_response: Vec<MessageDefinitionAllowedResponse>,
    /// `MessageDefinition.graph` · canonical to GraphDefinition · 0..1
    pub graph: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MessageDefinition, MESSAGE_DEFINITION, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, url, identifier, version,
    version_algorithm, name, title, replaces, status, experimental, date, publisher,
    contact, description, use_context, jurisdiction, purpose, copyright, copyright_label,
    base, parent, event, category, focus, response_required, allowed_response, graph]
);
choice!(
    #[doc = " `MessageDefinition.versionAlgorithm[x]`"]
    MessageDefinitionVersionAlgorithm, [String(Element < String >), Coding(Box < Coding
    >)]
);
choice!(
    #[doc = " `MessageDefinition.event[x]`"] MessageDefinitionEvent, [Coding(Box < Coding
    >), Uri(Element < String >)]
);
/// The definition of `MessageDefinition`.
pub static MESSAGE_DEFINITION: TypeDef = TypeDef {
    name: "MessageDefinition",
    path: "MessageDefinition",
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
        HAS_URL,
        HAS_IDENTIFIER,
        HAS_VERSION,
        HAS_VERSION_ALGORITHM,
        HAS_NAME,
        HAS_TITLE,
        summary("replaces", 0, 0, OF_CANONICAL).to(&["MessageDefinition"]),
        HAS_STATUS,
        HAS_EXPERIMENTAL,
        summary("date", 1, 1, OF_DATE_TIME),
        HAS_PUBLISHER,
        HAS_CONTACT,
        HAS_DESCRIPTION_2,
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        summary("purpose", 0, 1, OF_MARKDOWN),
        HAS_COPYRIGHT,
        HAS_COPYRIGHT_LABEL,
        summary("base", 0, 1, OF_CANONICAL).to(&["MessageDefinition"]),
        summary("parent", 0, 0, OF_CANONICAL)
            .to(&["ActivityDefinition", "PlanDefinition"]),
        choice(
                "event",
                1,
                1,
                &[alternative("eventCoding", OF_CODING), alternative("eventUri", OF_URI)],
            )
            .summary(),
        summary("category", 0, 1, OF_CODE).codes(&MESSAGE_SIGNIFICANCE_CATEGORY),
        summary("focus", 0, 0, of(&MESSAGE_DEFINITION_FOCUS)),
        one("responseRequired", 0, 1, OF_CODE).codes(&MESSAGEHEADER_RESPONSE_REQUEST),
        one("allowedResponse", 0, 0, of(&MESSAGE_DEFINITION_ALLOWED_RESPONSE)),
        one("graph", 0, 1, OF_CANONICAL).to(&["GraphDefinition"]),
    ],
    keys: Lazy::new(),
};
/// `MessageDefinition.focus`
pub struct MessageDefinitionFocus {
    /// `MessageDefinition.focus.id` · string · 0..1
    pub id: Option<String>,
    /// `MessageDefinition.focus.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MessageDefinition.focus.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MessageDefinition.focus.code` · code · 1..1
    pub code: Element<ResourceType>,
    /// `MessageDefinition.focus.profile` · canonical to StructureDefinition · 0..1
    pub profile: Element<String>,
    /// `MessageDefinition.focus.min` · unsignedInt · 1..1
    pub min: Element<u32>,
    /// `MessageDefinition.focus.max` · string · 0..1
    pub max: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MessageDefinitionFocus, MESSAGE_DEFINITION_FOCUS, [id, extension, modifier_extension,
    code, profile, min, max]
);
/// The definition of `MessageDefinition.focus`.
pub static MESSAGE_DEFINITION_FOCUS: TypeDef = TypeDef {
    name: "MessageDefinitionFocus",
    path: "MessageDefinition.focus",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("code", 1, 1, OF_CODE).codes(&RESOURCE_TYPE),
        one("profile", 0, 1, OF_CANONICAL).to(&["StructureDefinition"]),
        summary("min", 1, 1, OF_UNSIGNED_INT),
        one("max", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `MessageDefinition.allowedResponse`
pub struct MessageDefinitionAllowedResponse {
    /// `MessageDefinition.allowedResponse.id` · string · 0..1
    pub id: Option<String>,
    /// `MessageDefinition.allowedResponse.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MessageDefinition.allowedResponse.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MessageDefinition.allowedResponse.message` · canonical to MessageDefinition · 1..1
    pub message: Element<String>,
    /// `MessageDefinition.allowedResponse.situation` · markdown · 0..1
    pub situation: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MessageDefinitionAllowedResponse, MESSAGE_DEFINITION_ALLOWED_RESPONSE, [id,
    extension, modifier_extension, message, situation]
);
/// The definition of `MessageDefinition.allowedResponse`.
pub static MESSAGE_DEFINITION_ALLOWED_RESPONSE: TypeDef = TypeDef {
    name: "MessageDefinitionAllowedResponse",
    path: "MessageDefinition.allowedResponse",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("message", 1, 1, OF_CANONICAL).to(&["MessageDefinition"]),
        one("situation", 0, 1, OF_MARKDOWN),
    ],
    keys: Lazy::new(),
};
pub(crate) static MESSAGE_DEFINITION_FOCUS_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".profile", TEXT),
    column(".min", INT32),
    column(".max", TEXT),
];
pub(crate) static MESSAGE_DEFINITION_ALLOWED_RESPONSE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".message", TEXT),
    column(".situation", TEXT),
];
/// The table `message_definition`.
pub static MESSAGE_DEFINITION_TABLE: TableDef = TableDef {
    name: "message_definition",
    doc: "One row for each MessageDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("MessageDefinition.resourceType", TEXT),
        column("MessageDefinition.id", TEXT),
        column("MessageDefinition.meta", META_STRUCT),
        column("MessageDefinition.implicitRules", TEXT),
        column("MessageDefinition.language", TEXT),
        column("MessageDefinition.text", NARRATIVE_STRUCT),
        column("MessageDefinition.contained", TEXTS),
        column("MessageDefinition.extension", EXTENSION_TEXTS),
        column("MessageDefinition.modifierExtension", EXTENSION_TEXTS),
        column("MessageDefinition.url", TEXT),
        column("MessageDefinition.identifier", IDENTIFIER_LIST),
        column("MessageDefinition.version", TEXT),
        column("MessageDefinition.versionAlgorithmString", TEXT),
        column("MessageDefinition.versionAlgorithmCoding", CODING_STRUCT),
        column("MessageDefinition.name", TEXT),
        column("MessageDefinition.title", TEXT),
        column("MessageDefinition.replaces", TEXTS),
        column("MessageDefinition.status", TEXT),
        column("MessageDefinition.experimental", BOOLEAN),
        column("MessageDefinition.date", TEXT),
        derived("__date_start", TIMESTAMP, "MessageDefinition.date"),
        derived("__date_end", TIMESTAMP, "MessageDefinition.date"),
        column("MessageDefinition.publisher", TEXT),
        column("MessageDefinition.contact", CONTACT_DETAIL_LIST),
        column("MessageDefinition.description", TEXT),
        column("MessageDefinition.useContext", USAGE_CONTEXT_LIST),
        column("MessageDefinition.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("MessageDefinition.purpose", TEXT),
        column("MessageDefinition.copyright", TEXT),
        column("MessageDefinition.copyrightLabel", TEXT),
        column("MessageDefinition.base", TEXT),
        column("MessageDefinition.parent", TEXTS),
        column("MessageDefinition.eventCoding", CODING_STRUCT),
        column("MessageDefinition.eventUri", TEXT),
        column("MessageDefinition.category", TEXT),
        column(
            "MessageDefinition.focus",
            list(&within(&MESSAGE_DEFINITION_FOCUS_COLUMNS)),
        ),
        column("MessageDefinition.responseRequired", TEXT),
        column(
            "MessageDefinition.allowedResponse",
            list(&within(&MESSAGE_DEFINITION_ALLOWED_RESPONSE_COLUMNS)),
        ),
        column("MessageDefinition.graph", TEXT),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "MessageDefinition.meta.lastUpdated"),
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
