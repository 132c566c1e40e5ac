// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, PERIOD, PERIOD_COLUMNS, Period,
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
    /// `MarketingStatus.country` · CodeableConcept · 1..1
    pub country: Option<Box<CodeableConcept>>,
    /// `MarketingStatus.jurisdiction` · CodeableConcept · 0..1
    pub jurisdiction: Option<Box<CodeableConcept>>,
    /// `MarketingStatus.status` · CodeableConcept · 1..1
    pub status: Option<Box<CodeableConcept>>,
    /// `MarketingStatus.dateRange` · Period · 1..1
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("country", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("jurisdiction", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("status", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("dateRange", 1, 1, of(&PERIOD)),
        summary("restoreDate", 0, 1, OF_DATE_TIME),
    ],
    keys: Lazy::new(),
};
pub(crate) static MARKETING_STATUS_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("country", within(&CODEABLE_CONCEPT_COLUMNS), ".country"),
    column("jurisdiction", within(&CODEABLE_CONCEPT_COLUMNS), ".jurisdiction"),
    column("status", within(&CODEABLE_CONCEPT_COLUMNS), ".status"),
    column("dateRange", within(&PERIOD_COLUMNS), ".dateRange"),
    column("restoreDate", TEXT, ".restoreDate"),
    column("__restoreDate_start", TIMESTAMP, ".restoreDate"),
    column("__restoreDate_end", TIMESTAMP, ".restoreDate"),
];
