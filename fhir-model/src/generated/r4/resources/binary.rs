// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{Element, Meta, Reference};
use super::super::resources::Resource;
use super::super::shared::{
    HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, META_STRUCT, OF_REFERENCE,
    REFERENCE_STRUCT_2,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        summary("contentType", 1, 1, OF_CODE),
        summary("securityContext", 0, 1, OF_REFERENCE),
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
        column("Binary.resourceType", TEXT),
        column("Binary.id", TEXT),
        column("Binary.meta", META_STRUCT),
        column("Binary.implicitRules", TEXT),
        column("Binary.language", TEXT),
        column("Binary.contentType", TEXT),
        column("Binary.securityContext", REFERENCE_STRUCT_2),
        column("Binary.data", TEXT),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Binary.meta.lastUpdated"),
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
