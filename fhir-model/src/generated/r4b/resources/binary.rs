// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    Element, META, META_COLUMNS, Meta, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Binary`
pub struct Binary {
    /// `Binary.id` · id · 0..1
    pub id: Element<String>,
    /// `Binary.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Binary.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Binary.language` · code · 0..1
    pub language: Element<String>,
    /// `Binary.contentType` · code · 1..1
    pub content_type: Element<String>,
    /// `Binary.securityContext` · Reference · 0..1
    pub security_context: Option<Box<Reference>>,
    /// `Binary.data` · base64Binary · 0..1
    pub data: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Binary, BINARY, [id, meta, implicit_rules, language, content_type, security_context,
    data]
);
/// The definition of `Binary`.
pub static BINARY: TypeDef = TypeDef {
    name: "Binary",
    path: "Binary",
    kind: TypeKind::Resource,
    elements: &[
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        summary("contentType", 1, 1, OF_CODE),
        summary("securityContext", 0, 1, of(&REFERENCE)),
        one("data", 0, 1, OF_BASE64_BINARY),
    ],
    keys: Lazy::new(),
};
/// The table `binary`.
pub static BINARY_TABLE: TableDef = TableDef {
    name: "binary",
    doc: "One row for each Binary.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Binary.resourceType"),
        column("id", TEXT, "Binary.id"),
        column("meta", within(&META_COLUMNS), "Binary.meta"),
        column("implicitRules", TEXT, "Binary.implicitRules"),
        column("language", TEXT, "Binary.language"),
        column("contentType", TEXT, "Binary.contentType"),
        column(
            "securityContext",
            within(&REFERENCE_COLUMNS_2),
            "Binary.securityContext",
        ),
        column("data", TEXT, "Binary.data"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Binary.meta.lastUpdated"),
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
