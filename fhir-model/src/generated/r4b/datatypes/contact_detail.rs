// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CONTACT_POINT, CONTACT_POINT_COLUMNS, ContactPoint, EXTENSION, Element, Extension,
};
use crate::shorthand::*;
/// `ContactDetail`
pub struct ContactDetail {
    /// `ContactDetail.id` · string · 0..1
    pub id: Option<String>,
    /// `ContactDetail.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ContactDetail.name` · string · 0..1
    pub name: Element<String>,
    /// `ContactDetail.telecom` · ContactPoint · 0..*
    pub telecom: Vec<ContactPoint>,
    /// What has no place above.
    pub extra: Extra,
}
record!(ContactDetail, CONTACT_DETAIL, [id, extension, name, telecom]);
/// The definition of `ContactDetail`.
pub static CONTACT_DETAIL: TypeDef = TypeDef {
    name: "ContactDetail",
    path: "ContactDetail",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("name", 0, 1, OF_STRING),
        summary("telecom", 0, 0, of(&CONTACT_POINT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static CONTACT_DETAIL_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("name", TEXT, ".name"),
    column("telecom", list(&within(&CONTACT_POINT_COLUMNS)), ".telecom"),
];
