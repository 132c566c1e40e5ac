// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{EXTENSION, Element, Extension};
use crate::shorthand::*;
/// `Attachment`
#[derive(Default)]
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
    Attachment, ATTACHMENT, [0 => id, 1 => extension, 2 => content_type, 3 => language, 4
    => data, 5 => url, 6 => size, 7 => hash, 8 => title, 9 => creation, 10 => height, 11
    => width, 12 => frames, 13 => duration, 14 => pages]
);
/// The definition of `Attachment`.
pub static ATTACHMENT: TypeDef = TypeDef {
    name: "Attachment",
    path: "Attachment",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("contentType", 0, 1, Ty::Primitive(Primitive::Code)).summary(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)).summary(),
        one("data", 0, 1, Ty::Primitive(Primitive::Base64Binary)),
        one("url", 0, 1, Ty::Primitive(Primitive::Url)).summary(),
        one("size", 0, 1, Ty::Primitive(Primitive::Integer64)).summary(),
        one("hash", 0, 1, Ty::Primitive(Primitive::Base64Binary)).summary(),
        one("title", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("creation", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("height", 0, 1, Ty::Primitive(Primitive::PositiveInt)),
        one("width", 0, 1, Ty::Primitive(Primitive::PositiveInt)),
        one("frames", 0, 1, Ty::Primitive(Primitive::PositiveInt)),
        one("duration", 0, 1, Ty::Primitive(Primitive::Decimal)),
        one("pages", 0, 1, Ty::Primitive(Primitive::PositiveInt)),
    ],
    keys: Lazy::new(),
};
pub(crate) static ATTACHMENT_COLUMNS: [ColumnDef; 18] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("contentType", TEXT, ".contentType", ""),
    column("language", TEXT, ".language", ""),
    column("data", TEXT, ".data", ""),
    column("url", TEXT, ".url", ""),
    column("size", INT64, ".size", ""),
    column("hash", TEXT, ".hash", ""),
    column("title", TEXT, ".title", ""),
    column("creation", TEXT, ".creation", ""),
    column("__creation_start", TIMESTAMP, ".creation", ""),
    column("__creation_end", TIMESTAMP, ".creation", ""),
    column("height", INT32, ".height", ""),
    column("width", INT32, ".width", ""),
    column("frames", INT32, ".frames", ""),
    column("duration", TEXT, ".duration", ""),
    column("__duration_numeric", NUMERIC, ".duration", ""),
    column("pages", INT32, ".pages", ""),
];
