// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, PERIOD, PERIOD_COLUMNS, Period,
};
use crate::shorthand::*;
/// `MarketingStatus`
#[derive(Default)]
pub struct MarketingStatus {
    /// `MarketingStatus.id` · string · 0..1
    pub id: Option<String>,
    /// `MarketingStatus.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MarketingStatus.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MarketingStatus.country` · CodeableConcept · 0..1
    pub country: Option<Box<CodeableConcept>>,
    /// `MarketingStatus.jurisdiction` · CodeableConcept · 0..1
    pub jurisdiction: Option<Box<CodeableConcept>>,
    /// `MarketingStatus.status` · CodeableConcept · 1..1
    pub status: Option<Box<CodeableConcept>>,
    /// `MarketingStatus.dateRange` · Period · 0..1
    pub date_range: Option<Box<Period>>,
    /// `MarketingStatus.restoreDate` · dateTime · 0..1
    pub restore_date: Element<DateTime>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MarketingStatus, MARKETING_STATUS, [0 => id, 1 => extension, 2 => modifier_extension,
    3 => country, 4 => jurisdiction, 5 => status, 6 => date_range, 7 => restore_date]
);
/// The definition of `MarketingStatus`.
pub static MARKETING_STATUS: TypeDef = TypeDef {
    name: "MarketingStatus",
    path: "MarketingStatus",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("country", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("jurisdiction", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("status", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("dateRange", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("restoreDate", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static MARKETING_STATUS_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("country", within(&CODEABLE_CONCEPT_COLUMNS), ".country", ""),
    column("jurisdiction", within(&CODEABLE_CONCEPT_COLUMNS), ".jurisdiction", ""),
    column("status", within(&CODEABLE_CONCEPT_COLUMNS), ".status", ""),
    column("dateRange", within(&PERIOD_COLUMNS), ".dateRange", ""),
    column("restoreDate", TEXT, ".restoreDate", ""),
    column("__restoreDate_start", TIMESTAMP, ".restoreDate", ""),
    column("__restoreDate_end", TIMESTAMP, ".restoreDate", ""),
];
