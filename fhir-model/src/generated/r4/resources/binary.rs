// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    Element, META, META_COLUMNS, Meta, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Binary`
#[derive(Default)]
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
    Binary, BINARY, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 =>
    content_type, 5 => security_context, 6 => data]
);
/// The definition of `Binary`.
pub static BINARY: TypeDef = TypeDef {
    name: "Binary",
    path: "Binary",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("contentType", 1, 1, Ty::Primitive(Primitive::Code)).summary(),
        one("securityContext", 0, 1, Ty::Type(&REFERENCE)).summary(),
        one("data", 0, 1, Ty::Primitive(Primitive::Base64Binary)),
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
        column("resourceType", TEXT, "Binary.resourceType", ""),
        column("id", TEXT, "Binary.id", ""),
        column("meta", within(&META_COLUMNS), "Binary.meta", ""),
        column("implicitRules", TEXT, "Binary.implicitRules", ""),
        column("language", TEXT, "Binary.language", ""),
        column("contentType", TEXT, "Binary.contentType", ""),
        column(
            "securityContext",
            within(&REFERENCE_COLUMNS_2),
            "Binary.securityContext",
            "",
        ),
        column("data", TEXT, "Binary.data", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Binary.meta.lastUpdated",
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
