// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{CONTRIBUTOR_TYPE, ContributorType};
use super::super::datatypes::{ContactDetail, Element, Extension};
use super::super::shared::{HAS_CONTACT, HAS_EXTENSION, HAS_ID};
use crate::shorthand::*;
/// `Contributor`
pub struct Contributor {
    /// `Contributor.id` · string · 0..1
    pub id: Option<String>,
    /// `Contributor.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Contributor.type` · code · 1..1
    pub type_: Element<ContributorType>,
    /// `Contributor.name` · string · 1..1
    pub name: Element<String>,
    /// `Contributor.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// What has no place above.
    pub extra: Extra,
}
record!(Contributor, CONTRIBUTOR, [id, extension, type_, name, contact]);
/// The definition of `Contributor`.
pub static CONTRIBUTOR: TypeDef = TypeDef {
    name: "Contributor",
    path: "Contributor",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("type", 1, 1, OF_CODE).codes(&CONTRIBUTOR_TYPE),
        summary("name", 1, 1, OF_STRING),
        HAS_CONTACT,
    ],
    keys: Lazy::new(),
};
