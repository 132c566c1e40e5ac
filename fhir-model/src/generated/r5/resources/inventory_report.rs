// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    INVENTORY_COUNT_TYPE, INVENTORY_REPORT_STATUS, InventoryCountType,
    InventoryReportStatus,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS,
    CodeableConcept, CodeableReference, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, QUANTITY,
    QUANTITY_COLUMNS, Quantity, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&INVENTORY_REPORT_STATUS).modifier(),
        summary("countType", 1, 1, OF_CODE).codes(&INVENTORY_COUNT_TYPE).modifier(),
        summary("operationType", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("operationTypeReason", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("reportedDateTime", 1, 1, OF_DATE_TIME),
        one("reporter", 0, 1, of(&REFERENCE))
            .to(&["Device", "Patient", "Practitioner", "RelatedPerson"]),
        one("reportingPeriod", 0, 1, of(&PERIOD)),
        summary("inventoryListing", 0, 0, of(&INVENTORY_REPORT_INVENTORY_LISTING)),
        one("note", 0, 0, of(&ANNOTATION)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("location", 0, 1, of(&REFERENCE)).to(&["Location"]),
        summary("itemStatus", 0, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("category", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("quantity", 1, 1, of(&QUANTITY)),
        summary("item", 1, 1, of(&CODEABLE_REFERENCE))
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
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("category", within(&CODEABLE_CONCEPT_COLUMNS), ".category"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column("item", within(&CODEABLE_REFERENCE_COLUMNS), ".item"),
];
pub(crate) static INVENTORY_REPORT_INVENTORY_LISTING_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("location", within(&REFERENCE_COLUMNS_2), ".location"),
    column("itemStatus", within(&CODEABLE_CONCEPT_COLUMNS), ".itemStatus"),
    column("countingDateTime", TEXT, ".countingDateTime"),
    column("__countingDateTime_start", TIMESTAMP, ".countingDateTime"),
    column("__countingDateTime_end", TIMESTAMP, ".countingDateTime"),
    column(
        "item",
        list(&within(&INVENTORY_REPORT_INVENTORY_LISTING_ITEM_COLUMNS)),
        ".item",
    ),
];
/// The table `inventory_report`.
pub static INVENTORY_REPORT_TABLE: TableDef = TableDef {
    name: "inventory_report",
    doc: "One row for each InventoryReport.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "InventoryReport.resourceType"),
        column("id", TEXT, "InventoryReport.id"),
        column("meta", within(&META_COLUMNS), "InventoryReport.meta"),
        column("implicitRules", TEXT, "InventoryReport.implicitRules"),
        column("language", TEXT, "InventoryReport.language"),
        column("text", within(&NARRATIVE_COLUMNS), "InventoryReport.text"),
        column("contained", TEXTS, "InventoryReport.contained"),
        column("extension", EXTENSION_TEXTS, "InventoryReport.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "InventoryReport.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "InventoryReport.identifier",
        ),
        column("status", TEXT, "InventoryReport.status"),
        column("countType", TEXT, "InventoryReport.countType"),
        column(
            "operationType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "InventoryReport.operationType",
        ),
        column(
            "operationTypeReason",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "InventoryReport.operationTypeReason",
        ),
        column("reportedDateTime", TEXT, "InventoryReport.reportedDateTime"),
        column(
            "__reportedDateTime_start",
            TIMESTAMP,
            "InventoryReport.reportedDateTime",
        ),
        column("__reportedDateTime_end", TIMESTAMP, "InventoryReport.reportedDateTime"),
        column("reporter", within(&REFERENCE_COLUMNS_2), "InventoryReport.reporter"),
        column(
            "reportingPeriod",
            within(&PERIOD_COLUMNS),
            "InventoryReport.reportingPeriod",
        ),
        column(
            "inventoryListing",
            list(&within(&INVENTORY_REPORT_INVENTORY_LISTING_COLUMNS)),
            "InventoryReport.inventoryListing",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "InventoryReport.note"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "InventoryReport.meta.lastUpdated"),
        ),
        titled(
            "The address by which the entry of its Bundle names it",
            column("_full_url", TEXT, "Bundle.entry.fullUrl"),
        ),
        titled("The file it was read from", column("_source_file", TEXT, "")),
        titled("Resources before it in the file", column("_resource_index", INT64, "")),
        titled("Bytes before it in the file", column("_byte_offset", INT64, "")),
        titled("What no column holds, JSON by path", column("_rescued_data", TEXT, "")),
    ],
};
