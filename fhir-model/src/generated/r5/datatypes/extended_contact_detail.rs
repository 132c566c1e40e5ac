// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    ADDRESS, ADDRESS_COLUMNS, Address, CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS,
    CONTACT_POINT, CONTACT_POINT_COLUMNS, CodeableConcept, ContactPoint, EXTENSION,
    Extension, HUMAN_NAME, HUMAN_NAME_COLUMNS, HumanName, PERIOD, PERIOD_COLUMNS, Period,
    REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use crate::shorthand::*;
/// `ExtendedContactDetail`
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
    ExtendedContactDetail, EXTENDED_CONTACT_DETAIL, [id, extension, purpose, name,
    telecom, address, organization, period]
);
/// The definition of `ExtendedContactDetail`.
pub static EXTENDED_CONTACT_DETAIL: TypeDef = TypeDef {
    name: "ExtendedContactDetail",
    path: "ExtendedContactDetail",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("purpose", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("name", 0, 0, of(&HUMAN_NAME)),
        summary("telecom", 0, 0, of(&CONTACT_POINT)),
        summary("address", 0, 1, of(&ADDRESS)),
        summary("organization", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        summary("period", 0, 1, of(&PERIOD)),
    ],
    keys: Lazy::new(),
};
pub(crate) static EXTENDED_CONTACT_DETAIL_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("purpose", within(&CODEABLE_CONCEPT_COLUMNS), ".purpose"),
    column("name", list(&within(&HUMAN_NAME_COLUMNS)), ".name"),
    column("telecom", list(&within(&CONTACT_POINT_COLUMNS)), ".telecom"),
    column("address", within(&ADDRESS_COLUMNS), ".address"),
    column("organization", within(&REFERENCE_COLUMNS_2), ".organization"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
];
