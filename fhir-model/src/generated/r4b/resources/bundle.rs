// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    BUNDLE_TYPE, BundleType, HTTPVerb, HTTP_VERB, SEARCH_ENTRY_MODE, SearchEntryMode,
};
use super::super::datatypes::{Element, Extension, Identifier, Meta, Signature};
use super::super::resources::Resource;
use super::super::shared::{
    EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, OF_IDENTIFIER, OF_SIGNATURE, SIGNATURE_STRUCT,
};
use crate::shorthand::*;
/// `Bundle`
pub struct Bundle {
    /// `Bundle.id` · id · 0..1
    pub id: Element<String>,
    /// `Bundle.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Bundle.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Bundle.language` · code · 0..1
    pub language: Element<String>,
    /// `Bundle.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `Bundle.type` · code · 1..1
    pub type_: Element<BundleType>,
    /// `Bundle.timestamp` · instant · 0..1
    pub timestamp: Element<Instant>,
    /// `Bundle.total` · unsignedInt · 0..1
    pub total: Element<u32>,
    /// `Bundle.link` · BundleLink · 0..*
    pub link: Vec<BundleLink>,
    /// `Bundle.entry` · BundleEntry · 0..*
    pub entry: Vec<BundleEntry>,
    /// `Bundle.signature` · Signature · 0..1
    pub signature: Option<Box<Signature>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Bundle, BUNDLE, [id, meta, implicit_rules, language, identifier, type_, timestamp,
    total, link, entry, signature]
);
/// The definition of `Bundle`.
pub static BUNDLE: TypeDef = TypeDef {
    name: "Bundle",
    path: "Bundle",
    kind: TypeKind::Resource,
    elements: &[
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        summary("identifier", 0, 1, OF_IDENTIFIER),
        summary("type", 1, 1, OF_CODE).codes(&BUNDLE_TYPE),
        summary("timestamp", 0, 1, OF_INSTANT),
        summary("total", 0, 1, OF_UNSIGNED_INT),
        summary("link", 0, 0, of(&BUNDLE_LINK)),
        summary("entry", 0, 0, of(&BUNDLE_ENTRY)),
        summary("signature", 0, 1, OF_SIGNATURE),
    ],
    keys: Lazy::new(),
};
/// `Bundle.link`
pub struct BundleLink {
    /// `Bundle.link.id` · string · 0..1
    pub id: Option<String>,
    /// `Bundle.link.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Bundle.link.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Bundle.link.relation` · string · 1..1
    pub relation: Element<String>,
    /// `Bundle.link.url` · uri · 1..1
    pub url: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(BundleLink, BUNDLE_LINK, [id, extension, modifier_extension, relation, url]);
/// The definition of `Bundle.link`.
pub static BUNDLE_LINK: TypeDef = TypeDef {
    name: "BundleLink",
    path: "Bundle.link",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("relation", 1, 1, OF_STRING),
        summary("url", 1, 1, OF_URI),
    ],
    keys: Lazy::new(),
};
/// `Bundle.entry`
pub struct BundleEntry {
    /// `Bundle.entry.id` · string · 0..1
    pub id: Option<String>,
    /// `Bundle.entry.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Bundle.entry.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Bundle.entry.link` · BundleLink · 0..*
    pub link: Vec<BundleLink>,
    /// `Bundle.entry.fullUrl` · uri · 0..1
    pub full_url: Element<String>,
    /// `Bundle.entry.resource` · Resource · 0..1
    pub resource: Option<Resource>,
    /// `Bundle.entry.search` · BundleEntrySearch · 0..1
    pub search: Option<Box<BundleEntrySearch>>,
    /// `Bundle.entry.request` · BundleEntryRequest · 0..1
    pub request: Option<Box<BundleEntryRequest>>,
    /// `Bundle.entry.response` · BundleEntryResponse · 0..1
    pub response: Option<Box<BundleEntryResponse>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    BundleEntry, BUNDLE_ENTRY, [id, extension, modifier_extension, link, full_url,
    resource, search, request, response]
);
/// The definition of `Bundle.entry`.
pub static BUNDLE_ENTRY: TypeDef = TypeDef {
    name: "BundleEntry",
    path: "Bundle.entry",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("link", 0, 0, of(&BUNDLE_LINK)),
        summary("fullUrl", 0, 1, OF_URI),
        summary("resource", 0, 1, OF_RESOURCE),
        summary("search", 0, 1, of(&BUNDLE_ENTRY_SEARCH)),
        summary("request", 0, 1, of(&BUNDLE_ENTRY_REQUEST)),
        summary("response", 0, 1, of(&BUNDLE_ENTRY_RESPONSE)),
    ],
    keys: Lazy::new(),
};
/// `Bundle.entry.search`
pub struct BundleEntrySearch {
    /// `Bundle.entry.search.id` · string · 0..1
    pub id: Option<String>,
    /// `Bundle.entry.search.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Bundle.entry.search.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Bundle.entry.search.mode` · code · 0..1
    pub mode: Element<SearchEntryMode>,
    /// `Bundle.entry.search.score` · decimal · 0..1
    pub score: Element<Decimal>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    BundleEntrySearch, BUNDLE_ENTRY_SEARCH, [id, extension, modifier_extension, mode,
    score]
);
/// The definition of `Bundle.entry.search`.
pub static BUNDLE_ENTRY_SEARCH: TypeDef = TypeDef {
    name: "BundleEntrySearch",
    path: "Bundle.entry.search",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("mode", 0, 1, OF_CODE).codes(&SEARCH_ENTRY_MODE),
        summary("score", 0, 1, OF_DECIMAL),
    ],
    keys: Lazy::new(),
};
/// `Bundle.entry.request`
pub struct BundleEntryRequest {
    /// `Bundle.entry.request.id` · string · 0..1
    pub id: Option<String>,
    /// `Bundle.entry.request.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Bundle.entry.request.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Bundle.entry.request.method` · code · 1..1
    pub method: Element<HTTPVerb>,
    /// `Bundle.entry.request.url` · uri · 1..1
    pub url: Element<String>,
    /// `Bundle.entry.request.ifNoneMatch` · string · 0..1
    pub if_none_match: Element<String>,
    /// `Bundle.entry.request.ifModifiedSince` · instant · 0..1
    pub if_modified_since: Element<Instant>,
    /// `Bundle.entry.request.ifMatch` · string · 0..1
    pub if_match: Element<String>,
    /// `Bundle.entry.request.ifNoneExist` · string · 0..1
    pub if_none_exist: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    BundleEntryRequest, BUNDLE_ENTRY_REQUEST, [id, extension, modifier_extension, method,
    url, if_none_match, if_modified_since, if_match, if_none_exist]
);
/// The definition of `Bundle.entry.request`.
pub static BUNDLE_ENTRY_REQUEST: TypeDef = TypeDef {
    name: "BundleEntryRequest",
    path: "Bundle.entry.request",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("method", 1, 1, OF_CODE).codes(&HTTP_VERB),
        summary("url", 1, 1, OF_URI),
        summary("ifNoneMatch", 0, 1, OF_STRING),
        summary("ifModifiedSince", 0, 1, OF_INSTANT),
        summary("ifMatch", 0, 1, OF_STRING),
        summary("ifNoneExist", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `Bundle.entry.response`
pub struct BundleEntryResponse {
    /// `Bundle.entry.response.id` · string · 0..1
    pub id: Option<String>,
    /// `Bundle.entry.response.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Bundle.entry.response.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Bundle.entry.response.status` · string · 1..1
    pub status: Element<String>,
    /// `Bundle.entry.response.location` · uri · 0..1
    pub location: Element<String>,
    /// `Bundle.entry.response.etag` · string · 0..1
    pub etag: Element<String>,
    /// `Bundle.entry.response.lastModified` · instant · 0..1
    pub last_modified: Element<Instant>,
    /// `Bundle.entry.response.outcome` · Resource · 0..1
    pub outcome: Option<Resource>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    BundleEntryResponse, BUNDLE_ENTRY_RESPONSE, [id, extension, modifier_extension,
    status, location, etag, last_modified, outcome]
);
/// The definition of `Bundle.entry.response`.
pub static BUNDLE_ENTRY_RESPONSE: TypeDef = TypeDef {
    name: "BundleEntryResponse",
    path: "Bundle.entry.response",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("status", 1, 1, OF_STRING),
        summary("location", 0, 1, OF_URI),
        summary("etag", 0, 1, OF_STRING),
        summary("lastModified", 0, 1, OF_INSTANT),
        summary("outcome", 0, 1, OF_RESOURCE),
    ],
    keys: Lazy::new(),
};
pub(crate) static BUNDLE_LINK_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".relation", TEXT),
    column(".url", TEXT),
];
pub(crate) static BUNDLE_ENTRY_SEARCH_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".mode", TEXT),
    column(".score", TEXT),
    derived("__score_numeric", NUMERIC, ".score"),
];
pub(crate) static BUNDLE_ENTRY_REQUEST_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".method", TEXT),
    column(".url", TEXT),
    column(".ifNoneMatch", TEXT),
    column(".ifModifiedSince", TEXT),
    derived("__ifModifiedSince_start", TIMESTAMP, ".ifModifiedSince"),
    derived("__ifModifiedSince_end", TIMESTAMP, ".ifModifiedSince"),
    column(".ifMatch", TEXT),
    column(".ifNoneExist", TEXT),
];
pub(crate) static BUNDLE_ENTRY_RESPONSE_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".status", TEXT),
    column(".location", TEXT),
    column(".etag", TEXT),
    column(".lastModified", TEXT),
    derived("__lastModified_start", TIMESTAMP, ".lastModified"),
    derived("__lastModified_end", TIMESTAMP, ".lastModified"),
    column(".outcome", TEXT),
];
pub(crate) static BUNDLE_ENTRY_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".link", list(&within(&BUNDLE_LINK_COLUMNS))),
    column(".fullUrl", TEXT),
    column(".resource", TEXT),
    column(".search", within(&BUNDLE_ENTRY_SEARCH_COLUMNS)),
    column(".request", within(&BUNDLE_ENTRY_REQUEST_COLUMNS)),
    column(".response", within(&BUNDLE_ENTRY_RESPONSE_COLUMNS)),
];
/// The table `bundle`.
pub static BUNDLE_TABLE: TableDef = TableDef {
    name: "bundle",
    doc: "One row for each Bundle.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Bundle.resourceType", TEXT),
        column("Bundle.id", TEXT),
        column("Bundle.meta", META_STRUCT),
        column("Bundle.implicitRules", TEXT),
        column("Bundle.language", TEXT),
        column("Bundle.identifier", IDENTIFIER_STRUCT),
        column("Bundle.type", TEXT),
        column("Bundle.timestamp", TEXT),
        derived("__timestamp_start", TIMESTAMP, "Bundle.timestamp"),
        derived("__timestamp_end", TIMESTAMP, "Bundle.timestamp"),
        column("Bundle.total", INT32),
        column("Bundle.link", list(&within(&BUNDLE_LINK_COLUMNS))),
        column("Bundle.entry", list(&within(&BUNDLE_ENTRY_COLUMNS))),
        column("Bundle.signature", SIGNATURE_STRUCT),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Bundle.meta.lastUpdated"),
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
