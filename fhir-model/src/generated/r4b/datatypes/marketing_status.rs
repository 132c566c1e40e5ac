// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{CodeableConcept, Element, Extension, Period};
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_EXTENSION, HAS_ID,
    HAS_MODIFIER_EXTENSION, ID_COLUMN, MODIFIER_EXTENSION_COLUMN, OF_CODEABLE_CONCEPT,
    OF_PERIOD, PERIOD_STRUCT,
};
use crate::shorthand::*;
/// `MarketingStatus`
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
    MarketingStatus, MARKETING_STATUS, [id, extension, modifier_extension, country,
    jurisdiction, status, date_range, restore_date]
);
/// The definition of `MarketingStatus`.
pub static MARKETING_STATUS: TypeDef = TypeDef {
    name: "MarketingStatus",
    path: "MarketingStatus",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("country", 0, 1, OF_CODEABLE_CONCEPT),
        summary("jurisdiction", 0, 1, OF_CODEABLE_CONCEPT),
        summary("status", 1, 1, OF_CODEABLE_CONCEPT),
        summary("dateRange", 0, 1, OF_PERIOD),
        summary("restoreDate", 0, 1, OF_DATE_TIME),
    ],
    keys: Lazy::new(),
};
pub(crate) static MARKETING_STATUS_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".country", CODEABLE_CONCEPT_STRUCT),
    column(".jurisdiction", CODEABLE_CONCEPT_STRUCT),
    column(".status", CODEABLE_CONCEPT_STRUCT),
    column(".dateRange", PERIOD_STRUCT),
    column(".restoreDate", TEXT),
    derived("__restoreDate_start", TIMESTAMP, ".restoreDate"),
    derived("__restoreDate_end", TIMESTAMP, ".restoreDate"),
];
