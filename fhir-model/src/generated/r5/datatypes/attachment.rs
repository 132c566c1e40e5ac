// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{Element, Extension};
use super::super::shared::{
    EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, HAS_TITLE, ID_COLUMN, TITLE_COLUMN,
};
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
    /// `Attachment.size` · integer64 · 0..1
    pub size: Element<i64>,
    /// `Attachment.hash` · base64Binary · 0..1
    pub hash: Element<String>,
    /// `Attachment.title` · string · 0..1
    pub title: Element<String>,
    /// `Attachment.creation` · dateTime · 0..1
    pub creation: Element<DateTime>,
    /// `Attachment.height` · positiveInt · 0..1
    pub height: Element<u32>,
    /// `Attachment.width` · positiveInt · 0..1
    pub width: Element<u32>,
    /// `Attachment.frames` · positiveInt · 0..1
    pub frames: Element<u32>,
    /// `Attachment.duration` · decimal · 0..1
    pub duration: Element<Decimal>,
    /// `Attachment.pages` · positiveInt · 0..1
    pub pages: Element<u32>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Attachment, ATTACHMENT, [id, extension, content_type, language, data, url, size,
    hash, title, creation, height, width, frames, duration, pages]
);
/// The definition of `Attachment`.
pub static ATTACHMENT: TypeDef = TypeDef {
    name: "Attachment",
    path: "Attachment",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("contentType", 0, 1, OF_CODE),
        summary("language", 0, 1, OF_CODE),
        one("data", 0, 1, OF_BASE64_BINARY),
        summary("url", 0, 1, OF_URL),
        summary("size", 0, 1, OF_INTEGER64),
        summary("hash", 0, 1, OF_BASE64_BINARY),
        HAS_TITLE,
        summary("creation", 0, 1, OF_DATE_TIME),
        one("height", 0, 1, OF_POSITIVE_INT),
        one("width", 0, 1, OF_POSITIVE_INT),
        one("frames", 0, 1, OF_POSITIVE_INT),
        one("duration", 0, 1, OF_DECIMAL),
        one("pages", 0, 1, OF_POSITIVE_INT),
    ],
    keys: Lazy::new(),
};
pub(crate) static ATTACHMENT_COLUMNS: [ColumnDef; 18] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".contentType", TEXT),
    column(".language", TEXT),
    column(".data", TEXT),
    column(".url", TEXT),
    column(".size", INT64),
    column(".hash", TEXT),
    TITLE_COLUMN,
    column(".creation", TEXT),
    derived("__creation_start", TIMESTAMP, ".creation"),
    derived("__creation_end", TIMESTAMP, ".creation"),
    column(".height", INT32),
    column(".width", INT32),
    column(".frames", INT32),
    column(".duration", TEXT),
    derived("__duration_numeric", NUMERIC, ".duration"),
    column(".pages", INT32),
];
