// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    SUPPLY_DELIVERY_STATUS, SUPPLY_DELIVERY_SUPPLY_ITEM_TYPE, SupplyDeliveryStatus,
};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Quantity,
    Reference, Timing,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_QUANTITY, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_PERIOD, OF_REFERENCE, OF_TIMING, PERIOD_STRUCT, QUANTITY_COLUMN, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2, TIMING_STRUCT,
};
use crate::shorthand::*;
/// `SupplyDelivery`
pub struct SupplyDelivery {
    /// `SupplyDelivery.id` · id · 0..1
    pub id: Element<String>,
    /// `SupplyDelivery.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `SupplyDelivery.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `SupplyDelivery.language` · code · 0..1
    pub language: Element<String>,
    /// `SupplyDelivery.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `SupplyDelivery.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `SupplyDelivery.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SupplyDelivery.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SupplyDelivery.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `SupplyDelivery.basedOn` · Reference to SupplyRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `SupplyDelivery.partOf` · Reference to Contract, SupplyDelivery · 0..*
    pub part_of: Vec<Reference>,
    /// `SupplyDelivery.status` · code · 0..1
    pub status: Element<SupplyDeliveryStatus>,
    /// `SupplyDelivery.patient` · Reference to Patient · 0..1
    pub patient: Option<Box<Reference>>,
    /// `SupplyDelivery.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `SupplyDelivery.suppliedItem` · SupplyDeliverySuppliedItem · 0..*
    pub supplied_item: Vec<SupplyDeliverySuppliedItem>,
    /// `SupplyDelivery.occurrence[x]` · dateTime, Period, Timing · 0..1
    pub occurrence: Option<SupplyDeliveryOccurrence>,
    /// `SupplyDelivery.supplier` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub supplier: Option<Box<Reference>>,
    /// `SupplyDelivery.destination` · Reference to Location · 0..1
    pub destination: Option<Box<Reference>>,
    /// `SupplyDelivery.receiver` · Reference to Organization, Practitioner, PractitionerRole · 0..*
    pub receiver: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SupplyDelivery, SUPPLY_DELIVERY, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, based_on, part_of, status,
    patient, type_, supplied_item, occurrence, supplier, destination, receiver]
);
choice!(
    #[doc = " `SupplyDelivery.occurrence[x]`"] SupplyDeliveryOccurrence,
    [DateTime(Element < DateTime >), Period(Box < Period >), Timing(Box < Timing >)]
);
/// The definition of `SupplyDelivery`.
pub static SUPPLY_DELIVERY: TypeDef = TypeDef {
    name: "SupplyDelivery",
    path: "SupplyDelivery",
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
        HAS_IDENTIFIER_2,
        summary("basedOn", 0, 0, OF_REFERENCE).to(&["SupplyRequest"]),
        summary("partOf", 0, 0, OF_REFERENCE).to(&["Contract", "SupplyDelivery"]),
        summary("status", 0, 1, OF_CODE).codes(&SUPPLY_DELIVERY_STATUS).modifier(),
        one("patient", 0, 1, OF_REFERENCE).to(&["Patient"]),
        one("type", 0, 1, OF_CODEABLE_CONCEPT).codes(&SUPPLY_DELIVERY_SUPPLY_ITEM_TYPE),
        one("suppliedItem", 0, 0, of(&SUPPLY_DELIVERY_SUPPLIED_ITEM)),
        choice(
                "occurrence",
                0,
                1,
                &[
                    alternative("occurrenceDateTime", OF_DATE_TIME),
                    alternative("occurrencePeriod", OF_PERIOD),
                    alternative("occurrenceTiming", OF_TIMING),
                ],
            )
            .summary(),
        one("supplier", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("destination", 0, 1, OF_REFERENCE).to(&["Location"]),
        one("receiver", 0, 0, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
    ],
    keys: Lazy::new(),
};
/// `SupplyDelivery.suppliedItem`
pub struct SupplyDeliverySuppliedItem {
    /// `SupplyDelivery.suppliedItem.id` · string · 0..1
    pub id: Option<String>,
    /// `SupplyDelivery.suppliedItem.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SupplyDelivery.suppliedItem.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SupplyDelivery.suppliedItem.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `SupplyDelivery.suppliedItem.item[x]` · CodeableConcept, Reference to BiologicallyDerivedProduct, Device, InventoryItem, Medication, NutritionProduct, Substance · 0..1
    pub item: Option<SupplyDeliverySuppliedItemItem>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SupplyDeliverySuppliedItem, SUPPLY_DELIVERY_SUPPLIED_ITEM, [id, extension,
    modifier_extension, quantity, item]
);
choice!(
    #[doc = " `SupplyDelivery.suppliedItem.item[x]`"] SupplyDeliverySuppliedItemItem,
    [CodeableConcept(Box < CodeableConcept >), Reference(Box < Reference >)]
);
/// The definition of `SupplyDelivery.suppliedItem`.
pub static SUPPLY_DELIVERY_SUPPLIED_ITEM: TypeDef = TypeDef {
    name: "SupplyDeliverySuppliedItem",
    path: "SupplyDelivery.suppliedItem",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_QUANTITY,
        choice(
                "item",
                0,
                1,
                &[
                    alternative("itemCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("itemReference", OF_REFERENCE),
                ],
            )
            .to(
                &[
                    "BiologicallyDerivedProduct",
                    "Device",
                    "InventoryItem",
                    "Medication",
                    "NutritionProduct",
                    "Substance",
                ],
            ),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUPPLY_DELIVERY_SUPPLIED_ITEM_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    QUANTITY_COLUMN,
    column(".itemCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".itemReference", REFERENCE_STRUCT_2),
];
/// The table `supply_delivery`.
pub static SUPPLY_DELIVERY_TABLE: TableDef = TableDef {
    name: "supply_delivery",
    doc: "One row for each SupplyDelivery.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("SupplyDelivery.resourceType", TEXT),
        column("SupplyDelivery.id", TEXT),
        column("SupplyDelivery.meta", META_STRUCT),
        column("SupplyDelivery.implicitRules", TEXT),
        column("SupplyDelivery.language", TEXT),
        column("SupplyDelivery.text", NARRATIVE_STRUCT),
        column("SupplyDelivery.contained", TEXTS),
        column("SupplyDelivery.extension", EXTENSION_TEXTS),
        column("SupplyDelivery.modifierExtension", EXTENSION_TEXTS),
        column("SupplyDelivery.identifier", IDENTIFIER_LIST),
        column("SupplyDelivery.basedOn", REFERENCE_LIST_2),
        column("SupplyDelivery.partOf", REFERENCE_LIST_2),
        column("SupplyDelivery.status", TEXT),
        column("SupplyDelivery.patient", REFERENCE_STRUCT_2),
        column("SupplyDelivery.type", CODEABLE_CONCEPT_STRUCT),
        column(
            "SupplyDelivery.suppliedItem",
            list(&within(&SUPPLY_DELIVERY_SUPPLIED_ITEM_COLUMNS)),
        ),
        column("SupplyDelivery.occurrenceDateTime", TEXT),
        derived(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "SupplyDelivery.occurrenceDateTime",
        ),
        derived(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "SupplyDelivery.occurrenceDateTime",
        ),
        column("SupplyDelivery.occurrencePeriod", PERIOD_STRUCT),
        column("SupplyDelivery.occurrenceTiming", TIMING_STRUCT),
        column("SupplyDelivery.supplier", REFERENCE_STRUCT_2),
        column("SupplyDelivery.destination", REFERENCE_STRUCT_2),
        column("SupplyDelivery.receiver", REFERENCE_LIST_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "SupplyDelivery.meta.lastUpdated"),
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
