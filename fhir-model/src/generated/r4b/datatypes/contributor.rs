// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{CONTRIBUTOR_TYPE, ContributorType};
use super::super::datatypes::{
    CONTACT_DETAIL, ContactDetail, EXTENSION, Element, Extension,
};
use crate::shorthand::*;
/// `Contributor`
#[derive(Default)]
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
record!(
    Contributor, CONTRIBUTOR, [0 => id, 1 => extension, 2 => type_, 3 => name, 4 =>
    contact]
);
/// The definition of `Contributor`.
pub static CONTRIBUTOR: TypeDef = TypeDef {
    name: "Contributor",
    path: "Contributor",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("type", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&CONTRIBUTOR_TYPE)
            .summary(),
        one("name", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("contact", 0, 0, Ty::Type(&CONTACT_DETAIL)).summary(),
    ],
    keys: Lazy::new(),
};
