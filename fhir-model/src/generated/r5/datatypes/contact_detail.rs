// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{ContactPoint, Element, Extension};
use super::super::shared::{
    CONTACT_POINT_LIST, EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID, HAS_NAME, ID_COLUMN,
    NAME_COLUMN, OF_CONTACT_POINT,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_NAME,
        summary("telecom", 0, 0, OF_CONTACT_POINT),
    ],
    keys: Lazy::new(),
};
pub(crate) static CONTACT_DETAIL_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    NAME_COLUMN,
    column(".telecom", CONTACT_POINT_LIST),
];
