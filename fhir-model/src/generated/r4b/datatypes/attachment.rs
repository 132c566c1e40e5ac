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
    Attachment, ATTACHMENT, [0 => id, 1 => extension, 2 => content_type, 3 => language, 4
    => data, 5 => url, 6 => size, 7 => hash, 8 => title, 9 => creation]
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
        one("size", 0, 1, Ty::Primitive(Primitive::UnsignedInt)).summary(),
        one("hash", 0, 1, Ty::Primitive(Primitive::Base64Binary)).summary(),
        one("title", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("creation", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static ATTACHMENT_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("contentType", TEXT, ".contentType", ""),
    column("language", TEXT, ".language", ""),
    column("data", TEXT, ".data", ""),
    column("url", TEXT, ".url", ""),
    column("size", INT32, ".size", ""),
    column("hash", TEXT, ".hash", ""),
    column("title", TEXT, ".title", ""),
    column("creation", TEXT, ".creation", ""),
    column("__creation_start", TIMESTAMP, ".creation", ""),
    column("__creation_end", TIMESTAMP, ".creation", ""),
];
