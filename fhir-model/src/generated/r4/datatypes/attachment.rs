// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{EXTENSION, Element, Extension};
use crate::shorthand::*;
/// `Attachment`
pub struct Attachment {
    /// `Attachment.id` · string · 0..1
    pub id: Option<String>,
    /// `Attachment.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Attachment.contentType` · code · 0..1
    pub content_type: Element<String>,
    /// `Attachment.language` · code · 0..1
    pub language: Element<String>,
    /// `Attachment.data` · base64Binary · 0..1
    pub data: Element<String>,
    /// `Attachment.url` · url · 0..1
    pub url: Element<String>,
    /// `Attachment.size` · unsignedInt · 0..1
    pub size: Element<u32>,
    /// `Attachment.hash` · base64Binary · 0..1
    pub hash: Element<String>,
    /// `Attachment.title` · string · 0..1
    pub title: Element<String>,
    /// `Attachment.creation` · dateTime · 0..1
    pub creation: Element<DateTime>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Attachment, ATTACHMENT, [id, extension, content_type, language, data, url, size,
    hash, title, creation]
);
/// The definition of `Attachment`.
pub static ATTACHMENT: TypeDef = TypeDef {
    name: "Attachment",
    path: "Attachment",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("contentType", 0, 1, OF_CODE),
        summary("language", 0, 1, OF_CODE),
        one("data", 0, 1, OF_BASE64_BINARY),
        summary("url", 0, 1, OF_URL),
        summary("size", 0, 1, OF_UNSIGNED_INT),
        summary("hash", 0, 1, OF_BASE64_BINARY),
        summary("title", 0, 1, OF_STRING),
        summary("creation", 0, 1, OF_DATE_TIME),
    ],
    keys: Lazy::new(),
};
pub(crate) static ATTACHMENT_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("contentType", TEXT, ".contentType"),
    column("language", TEXT, ".language"),
    column("data", TEXT, ".data"),
    column("url", TEXT, ".url"),
    column("size", INT32, ".size"),
    column("hash", TEXT, ".hash"),
    column("title", TEXT, ".title"),
    column("creation", TEXT, ".creation"),
    column("__creation_start", TIMESTAMP, ".creation"),
    column("__creation_end", TIMESTAMP, ".creation"),
];
