// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    Address, CodeableConcept, ContactPoint, Extension, HumanName, Period, Reference,
};
use super::super::shared::{
    ADDRESS_STRUCT, CODEABLE_CONCEPT_STRUCT, CONTACT_POINT_LIST, EXTENSION_COLUMN,
    HAS_EXTENSION, HAS_ID, HAS_PERIOD, HUMAN_NAME_LIST, ID_COLUMN, OF_ADDRESS,
    OF_CODEABLE_CONCEPT, OF_CONTACT_POINT, OF_HUMAN_NAME, OF_REFERENCE, PERIOD_COLUMN,
    REFERENCE_STRUCT_2,
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
        HAS_ID,
        HAS_EXTENSION,
        summary("purpose", 0, 1, OF_CODEABLE_CONCEPT),
        summary("name", 0, 0, OF_HUMAN_NAME),
        summary("telecom", 0, 0, OF_CONTACT_POINT),
        summary("address", 0, 1, OF_ADDRESS),
        summary("organization", 0, 1, OF_REFERENCE).to(&["Organization"]),
        HAS_PERIOD,
    ],
    keys: Lazy::new(),
};
pub(crate) static EXTENDED_CONTACT_DETAIL_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".purpose", CODEABLE_CONCEPT_STRUCT),
    column(".name", HUMAN_NAME_LIST),
    column(".telecom", CONTACT_POINT_LIST),
    column(".address", ADDRESS_STRUCT),
    column(".organization", REFERENCE_STRUCT_2),
    PERIOD_COLUMN,
];
