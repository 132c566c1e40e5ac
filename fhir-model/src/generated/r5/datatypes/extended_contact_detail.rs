// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    ADDRESS, ADDRESS_COLUMNS, Address, CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS,
    CONTACT_POINT, CONTACT_POINT_COLUMNS, CodeableConcept, ContactPoint, EXTENSION,
    Extension, HUMAN_NAME, HUMAN_NAME_COLUMNS, HumanName, PERIOD, PERIOD_COLUMNS, Period,
    REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use crate::shorthand::*;
/// `ExtendedContactDetail`
#[derive(Default)]
pub struct ExtendedContactDetail {
    /// `ExtendedContactDetail.id` · string · 0..1
    pub id: Option<String>,
    /// `ExtendedContactDetail.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExtendedContactDetail.purpose` · CodeableConcept · 0..1
    pub purpose: Option<Box<CodeableConcept>>,
    /// `ExtendedContactDetail.name` · HumanName · 0..*
    pub name: Vec<HumanName>,
    /// `ExtendedContactDetail.telecom` · ContactPoint · 0..*
    pub telecom: Vec<ContactPoint>,
    /// `ExtendedContactDetail.address` · Address · 0..1
    pub address: Option<Box<Address>>,
    /// `ExtendedContactDetail.organization` · Reference to Organization · 0..1
    pub organization: Option<Box<Reference>>,
    /// `ExtendedContactDetail.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExtendedContactDetail, EXTENDED_CONTACT_DETAIL, [0 => id, 1 => extension, 2 =>
    purpose, 3 => name, 4 => telecom, 5 => address, 6 => organization, 7 => period]
);
/// The definition of `ExtendedContactDetail`.
pub static EXTENDED_CONTACT_DETAIL: TypeDef = TypeDef {
    name: "ExtendedContactDetail",
    path: "ExtendedContactDetail",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("purpose", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("name", 0, 0, Ty::Type(&HUMAN_NAME)).summary(),
        one("telecom", 0, 0, Ty::Type(&CONTACT_POINT)).summary(),
        one("address", 0, 1, Ty::Type(&ADDRESS)).summary(),
        one("organization", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("period", 0, 1, Ty::Type(&PERIOD)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static EXTENDED_CONTACT_DETAIL_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("purpose", within(&CODEABLE_CONCEPT_COLUMNS), ".purpose", ""),
    column("name", list(&within(&HUMAN_NAME_COLUMNS)), ".name", ""),
    column("telecom", list(&within(&CONTACT_POINT_COLUMNS)), ".telecom", ""),
    column("address", within(&ADDRESS_COLUMNS), ".address", ""),
    column("organization", within(&REFERENCE_COLUMNS_2), ".organization", ""),
    column("period", within(&PERIOD_COLUMNS), ".period", ""),
];
