// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    MESSAGEHEADER_RESPONSE_REQUEST, MESSAGE_SIGNIFICANCE_CATEGORY,
    MessageSignificanceCategory, MessageheaderResponseRequest, PUBLICATION_STATUS,
    PublicationStatus, RESOURCE_TYPE, ResourceType,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CONTACT_DETAIL,
    CONTACT_DETAIL_COLUMNS, CodeableConcept, Coding, ContactDetail, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS,
    UsageContext,
};
use super::super::resources::Resource;
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
    MessageDefinitionVersionAlgorithm, [0 => String(Element < String >), 1 => Coding(Box
    < Coding >)]
);
choice!(
    #[doc = " `MessageDefinition.event[x]`"] MessageDefinitionEvent, [0 => Coding(Box <
    Coding >), 1 => Uri(Element < String >)]
);
/// The definition of `MessageDefinition`.
pub static MESSAGE_DEFINITION: TypeDef = TypeDef {
    name: "MessageDefinition",
    path: "MessageDefinition",
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
        summary("url", 0, 1, OF_URI),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("version", 0, 1, OF_STRING),
        choice(
                "versionAlgorithm",
                0,
                1,
                &[
                    alternative("versionAlgorithmString", OF_STRING),
                    alternative("versionAlgorithmCoding", of(&CODING)),
                ],
            )
            .summary(),
        summary("name", 0, 1, OF_STRING),
        summary("title", 0, 1, OF_STRING),
        summary("replaces", 0, 0, OF_CANONICAL).to(&["MessageDefinition"]),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("experimental", 0, 1, OF_BOOLEAN),
        summary("date", 1, 1, OF_DATE_TIME),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        summary("description", 0, 1, OF_MARKDOWN),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("purpose", 0, 1, OF_MARKDOWN),
        one("copyright", 0, 1, OF_MARKDOWN),
        one("copyrightLabel", 0, 1, OF_STRING),
        summary("base", 0, 1, OF_CANONICAL).to(&["MessageDefinition"]),
        summary("parent", 0, 0, OF_CANONICAL)
            .to(&["ActivityDefinition", "PlanDefinition"]),
        choice(
                "event",
                1,
                1,
                &[
                    alternative("eventCoding", of(&CODING)),
                    alternative("eventUri", OF_URI),
                ],
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("message", 1, 1, OF_CANONICAL).to(&["MessageDefinition"]),
        one("situation", 0, 1, OF_MARKDOWN),
    ],
    keys: Lazy::new(),
};
pub(crate) static MESSAGE_DEFINITION_FOCUS_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("profile", TEXT, ".profile"),
    column("min", INT32, ".min"),
    column("max", TEXT, ".max"),
];
pub(crate) static MESSAGE_DEFINITION_ALLOWED_RESPONSE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("message", TEXT, ".message"),
    column("situation", TEXT, ".situation"),
];
/// The table `message_definition`.
pub static MESSAGE_DEFINITION_TABLE: TableDef = TableDef {
    name: "message_definition",
    doc: "One row for each MessageDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MessageDefinition.resourceType"),
        column("id", TEXT, "MessageDefinition.id"),
        column("meta", within(&META_COLUMNS), "MessageDefinition.meta"),
        column("implicitRules", TEXT, "MessageDefinition.implicitRules"),
        column("language", TEXT, "MessageDefinition.language"),
        column("text", within(&NARRATIVE_COLUMNS), "MessageDefinition.text"),
        column("contained", TEXTS, "MessageDefinition.contained"),
        column("extension", EXTENSION_TEXTS, "MessageDefinition.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "MessageDefinition.modifierExtension",
        ),
        column("url", TEXT, "MessageDefinition.url"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MessageDefinition.identifier",
        ),
        column("version", TEXT, "MessageDefinition.version"),
        column(
            "versionAlgorithmString",
            TEXT,
            "MessageDefinition.versionAlgorithmString",
        ),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "MessageDefinition.versionAlgorithmCoding",
        ),
        column("name", TEXT, "MessageDefinition.name"),
        column("title", TEXT, "MessageDefinition.title"),
        column("replaces", TEXTS, "MessageDefinition.replaces"),
        column("status", TEXT, "MessageDefinition.status"),
        column("experimental", BOOLEAN, "MessageDefinition.experimental"),
        column("date", TEXT, "MessageDefinition.date"),
        column("__date_start", TIMESTAMP, "MessageDefinition.date"),
        column("__date_end", TIMESTAMP, "MessageDefinition.date"),
        column("publisher", TEXT, "MessageDefinition.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "MessageDefinition.contact",
        ),
        column("description", TEXT, "MessageDefinition.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "MessageDefinition.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MessageDefinition.jurisdiction",
        ),
        column("purpose", TEXT, "MessageDefinition.purpose"),
        column("copyright", TEXT, "MessageDefinition.copyright"),
        column("copyrightLabel", TEXT, "MessageDefinition.copyrightLabel"),
        column("base", TEXT, "MessageDefinition.base"),
        column("parent", TEXTS, "MessageDefinition.parent"),
        column("eventCoding", within(&CODING_COLUMNS), "MessageDefinition.eventCoding"),
        column("eventUri", TEXT, "MessageDefinition.eventUri"),
        column("category", TEXT, "MessageDefinition.category"),
        column(
            "focus",
            list(&within(&MESSAGE_DEFINITION_FOCUS_COLUMNS)),
            "MessageDefinition.focus",
        ),
        column("responseRequired", TEXT, "MessageDefinition.responseRequired"),
        column(
            "allowedResponse",
            list(&within(&MESSAGE_DEFINITION_ALLOWED_RESPONSE_COLUMNS)),
            "MessageDefinition.allowedResponse",
        ),
        column("graph", TEXT, "MessageDefinition.graph"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "MessageDefinition.meta.lastUpdated"),
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
