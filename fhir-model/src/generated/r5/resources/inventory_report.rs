// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    INVENTORY_COUNT_TYPE, INVENTORY_REPORT_STATUS, InventoryCountType,
    InventoryReportStatus,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, CodeableReference, Element, Extension, Identifier, Meta,
    Narrative, Period, Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CATEGORY_COLUMN, CODEABLE_CONCEPT_STRUCT, CODEABLE_REFERENCE_STRUCT,
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NOTE,
    HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_PERIOD, OF_QUANTITY,
    OF_REFERENCE, PERIOD_STRUCT, QUANTITY_COLUMN, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `InventoryReport`
pub struct InventoryReport {
    /// `InventoryReport.id` · id · 0..1
    pub id: Element<String>,
    /// `InventoryReport.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `InventoryReport.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `InventoryReport.language` · code · 0..1
    pub language: Element<String>,
    /// `InventoryReport.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `InventoryReport.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `InventoryReport.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `InventoryReport.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `InventoryReport.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `InventoryReport.status` · code · 1..1
    pub status: Element<InventoryReportStatus>,
    /// `InventoryReport.countType` · code · 1..1
    pub count_type: Element<InventoryCountType>,
    /// `InventoryReport.operationType` · CodeableConcept · 0..1
    pub operation_type: Option<Box<CodeableConcept>>,
    /// `InventoryReport.operationTypeReason` · CodeableConcept · 0..1
    pub operation_type_reason: Option<Box<CodeableConcept>>,
    /// `InventoryReport.reportedDateTime` · dateTime · 1..1
    pub reported_date_time: Element<DateTime>,
    /// `InventoryReport.reporter` · Reference to Device, Patient, Practitioner, RelatedPerson · 0..1
    pub reporter: Option<Box<Reference>>,
    /// `InventoryReport.reportingPeriod` · Period · 0..1
    pub reporting_period: Option<Box<Period>>,
    /// `InventoryReport.inventoryListing` · InventoryReportInventoryListing · 0..*
    pub inventory_listing: Vec<InventoryReportInventoryListing>,
    /// `InventoryReport.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InventoryReport, INVENTORY_REPORT, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, status, count_type,
    operation_type, operation_type_reason, reported_date_time, reporter,
    reporting_period, inventory_listing, note]
);
/// The definition of `InventoryReport`.
pub static INVENTORY_REPORT: TypeDef = TypeDef {
    name: "InventoryReport",
    path: "InventoryReport",
    kind: TypeKind::Resource,
    elements: &[
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        summary("status", 1, 1, OF_CODE).codes(&INVENTORY_REPORT_STATUS).modifier(),
        summary("countType", 1, 1, OF_CODE).codes(&INVENTORY_COUNT_TYPE).modifier(),
        summary("operationType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("operationTypeReason", 0, 1, OF_CODEABLE_CONCEPT),
        summary("reportedDateTime", 1, 1, OF_DATE_TIME),
        one("reporter", 0, 1, OF_REFERENCE)
            .to(&["Device", "Patient", "Practitioner", "RelatedPerson"]),
        one("reportingPeriod", 0, 1, OF_PERIOD),
        summary("inventoryListing", 0, 0, of(&INVENTORY_REPORT_INVENTORY_LISTING)),
        HAS_NOTE,
    ],
    keys: Lazy::new(),
};
/// `InventoryReport.inventoryListing`
pub struct InventoryReportInventoryListing {
    /// `InventoryReport.inventoryListing.id` · string · 0..1
    pub id: Option<String>,
    /// `InventoryReport.inventoryListing.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `InventoryReport.inventoryListing.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `InventoryReport.inventoryListing.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `InventoryReport.inventoryListing.itemStatus` · CodeableConcept · 0..1
    pub item_status: Option<Box<CodeableConcept>>,
    /// `InventoryReport.inventoryListing.countingDateTime` · dateTime · 0..1
    pub counting_date_time: Element<DateTime>,
    /// `InventoryReport.inventoryListing.item` · InventoryReportInventoryListingItem · 0..*
    pub item: Vec<InventoryReportInventoryListingItem>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InventoryReportInventoryListing, INVENTORY_REPORT_INVENTORY_LISTING, [id, extension,
    modifier_extension, location, item_status, counting_date_time, item]
);
/// The definition of `InventoryReport.inventoryListing`.
pub static INVENTORY_REPORT_INVENTORY_LISTING: TypeDef = TypeDef {
    name: "InventoryReportInventoryListing",
    path: "InventoryReport.inventoryListing",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("location", 0, 1, OF_REFERENCE).to(&["Location"]),
        summary("itemStatus", 0, 1, OF_CODEABLE_CONCEPT),
        one("countingDateTime", 0, 1, OF_DATE_TIME),
        summary("item", 0, 0, of(&INVENTORY_REPORT_INVENTORY_LISTING_ITEM)),
    ],
    keys: Lazy::new(),
};
/// `InventoryReport.inventoryListing.item`
pub struct InventoryReportInventoryListingItem {
    /// `InventoryReport.inventoryListing.item.id` · string · 0..1
    pub id: Option<String>,
    /// `InventoryReport.inventoryListing.item.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `InventoryReport.inventoryListing.item.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `InventoryReport.inventoryListing.item.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `InventoryReport.inventoryListing.item.quantity` · Quantity · 1..1
    pub quantity: Option<Box<Quantity>>,
    /// `InventoryReport.inventoryListing.item.item` · CodeableReference to BiologicallyDerivedProduct, Device, InventoryItem, Medication, NutritionProduct · 1..1
    pub item: Option<Box<CodeableReference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InventoryReportInventoryListingItem, INVENTORY_REPORT_INVENTORY_LISTING_ITEM, [id,
    extension, modifier_extension, category, quantity, item]
);
/// The definition of `InventoryReport.inventoryListing.item`.
pub static INVENTORY_REPORT_INVENTORY_LISTING_ITEM: TypeDef = TypeDef {
    name: "InventoryReportInventoryListingItem",
    path: "InventoryReport.inventoryListing.item",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("category", 0, 1, OF_CODEABLE_CONCEPT),
        summary("quantity", 1, 1, OF_QUANTITY),
        summary("item", 1, 1, OF_CODEABLE_REFERENCE)
            .to(
                &[
                    "BiologicallyDerivedProduct",
                    "Device",
                    "InventoryItem",
                    "Medication",
                    "NutritionProduct",
                ],
            ),
    ],
    keys: Lazy::new(),
};
pub(crate) static INVENTORY_REPORT_INVENTORY_LISTING_ITEM_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CATEGORY_COLUMN,
    QUANTITY_COLUMN,
    column(".item", CODEABLE_REFERENCE_STRUCT),
];
pub(crate) static INVENTORY_REPORT_INVENTORY_LISTING_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".location", REFERENCE_STRUCT_2),
    column(".itemStatus", CODEABLE_CONCEPT_STRUCT),
    column(".countingDateTime", TEXT),
    derived("__countingDateTime_start", TIMESTAMP, ".countingDateTime"),
    derived("__countingDateTime_end", TIMESTAMP, ".countingDateTime"),
    column(".item", list(&within(&INVENTORY_REPORT_INVENTORY_LISTING_ITEM_COLUMNS))),
];
/// The table `inventory_report`.
pub static INVENTORY_REPORT_TABLE: TableDef = TableDef {
    name: "inventory_report",
    doc: "One row for each InventoryReport.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("InventoryReport.resourceType", TEXT),
        column("InventoryReport.id", TEXT),
        column("InventoryReport.meta", META_STRUCT),
        column("InventoryReport.implicitRules", TEXT),
        column("InventoryReport.language", TEXT),
        column("InventoryReport.text", NARRATIVE_STRUCT),
        column("InventoryReport.contained", TEXTS),
        column("InventoryReport.extension", EXTENSION_TEXTS),
        column("InventoryReport.modifierExtension", EXTENSION_TEXTS),
        column("InventoryReport.identifier", IDENTIFIER_LIST),
        column("InventoryReport.status", TEXT),
        column("InventoryReport.countType", TEXT),
        column("InventoryReport.operationType", CODEABLE_CONCEPT_STRUCT),
        column("InventoryReport.operationTypeReason", CODEABLE_CONCEPT_STRUCT),
        column("InventoryReport.reportedDateTime", TEXT),
        derived(
            "__reportedDateTime_start",
            TIMESTAMP,
            "InventoryReport.reportedDateTime",
        ),
        derived("__reportedDateTime_end", TIMESTAMP, "InventoryReport.reportedDateTime"),
        column("InventoryReport.reporter", REFERENCE_STRUCT_2),
        column("InventoryReport.reportingPeriod", PERIOD_STRUCT),
        column(
            "InventoryReport.inventoryListing",
            list(&within(&INVENTORY_REPORT_INVENTORY_LISTING_COLUMNS)),
        ),
        column("InventoryReport.note", ANNOTATION_LIST),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "InventoryReport.meta.lastUpdated"),
        ),
        titled(
            "The address by which the entry of its Bundle names it",
            derived("_full_url", TEXT, "Bundle.entry.fullUrl"),
        ),
        titled("The file it was read from", derived("_source_file", TEXT, "")),
        titled("Resources before it in the file", derived("_resource_index", INT64, "")),
        titled("Bytes before it in the file", derived("_byte_offset", INT64, "")),
        titled("What no column holds, JSON by path", derived("_rescued_data", TEXT, "")),
    ],
};
