// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    SUPPLY_DELIVERY_STATUS, SUPPLY_ITEM_TYPE, SupplyDeliveryStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, QUANTITY,
    QUANTITY_COLUMNS, Quantity, REFERENCE, REFERENCE_COLUMNS_2, Reference, TIMING,
    TIMING_COLUMNS, Timing,
};
use super::super::resources::Resource;
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
    /// `SupplyDelivery.suppliedItem` · SupplyDeliverySuppliedItem · 0..1
    pub supplied_item: Option<Box<SupplyDeliverySuppliedItem>>,
    /// `SupplyDelivery.occurrence[x]` · dateTime, Period, Timing · 0..1
    pub occurrence: Option<SupplyDeliveryOccurrence>,
    /// `SupplyDelivery.supplier` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub supplier: Option<Box<Reference>>,
    /// `SupplyDelivery.destination` · Reference to Location · 0..1
    pub destination: Option<Box<Reference>>,
    /// `SupplyDelivery.receiver` · Reference to Practitioner, PractitionerRole · 0..*
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
    #[doc = " `SupplyDelivery.occurrence[x]`"] SupplyDeliveryOccurrence, [0 =>
    DateTime(Element < DateTime >), 1 => Period(Box < Period >), 2 => Timing(Box < Timing
    >)]
);
/// The definition of `SupplyDelivery`.
pub static SUPPLY_DELIVERY: TypeDef = TypeDef {
    name: "SupplyDelivery",
    path: "SupplyDelivery",
    kind: TypeKind::Resource,
    elements: &[
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("identifier", 0, 0, of(&IDENTIFIER)),
        summary("basedOn", 0, 0, of(&REFERENCE)).to(&["SupplyRequest"]),
        summary("partOf", 0, 0, of(&REFERENCE)).to(&["Contract", "SupplyDelivery"]),
        summary("status", 0, 1, OF_CODE).codes(&SUPPLY_DELIVERY_STATUS).modifier(),
        one("patient", 0, 1, of(&REFERENCE)).to(&["Patient"]),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)).codes(&SUPPLY_ITEM_TYPE),
        one("suppliedItem", 0, 1, of(&SUPPLY_DELIVERY_SUPPLIED_ITEM)),
        choice(
                "occurrence",
                0,
                1,
                &[
                    alternative("occurrenceDateTime", OF_DATE_TIME),
                    alternative("occurrencePeriod", of(&PERIOD)),
                    alternative("occurrenceTiming", of(&TIMING)),
                ],
            )
            .summary(),
        one("supplier", 0, 1, of(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("destination", 0, 1, of(&REFERENCE)).to(&["Location"]),
        one("receiver", 0, 0, of(&REFERENCE)).to(&["Practitioner", "PractitionerRole"]),
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
    /// `SupplyDelivery.suppliedItem.item[x]` · CodeableConcept, Reference to Device, Medication, Substance · 0..1
    pub item: Option<SupplyDeliverySuppliedItemItem>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SupplyDeliverySuppliedItem, SUPPLY_DELIVERY_SUPPLIED_ITEM, [id, extension,
    modifier_extension, quantity, item]
);
choice!(
    #[doc = " `SupplyDelivery.suppliedItem.item[x]`"] SupplyDeliverySuppliedItemItem, [0
    => CodeableConcept(Box < CodeableConcept >), 1 => Reference(Box < Reference >)]
);
/// The definition of `SupplyDelivery.suppliedItem`.
pub static SUPPLY_DELIVERY_SUPPLIED_ITEM: TypeDef = TypeDef {
    name: "SupplyDeliverySuppliedItem",
    path: "SupplyDelivery.suppliedItem",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("quantity", 0, 1, of(&QUANTITY)),
        choice(
                "item",
                0,
                1,
                &[
                    alternative("itemCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("itemReference", of(&REFERENCE)),
                ],
            )
            .to(&["Device", "Medication", "Substance"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUPPLY_DELIVERY_SUPPLIED_ITEM_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column(
        "itemCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".itemCodeableConcept",
    ),
    column("itemReference", within(&REFERENCE_COLUMNS_2), ".itemReference"),
];
/// The table `supply_delivery`.
pub static SUPPLY_DELIVERY_TABLE: TableDef = TableDef {
    name: "supply_delivery",
    doc: "One row for each SupplyDelivery.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "SupplyDelivery.resourceType"),
        column("id", TEXT, "SupplyDelivery.id"),
        column("meta", within(&META_COLUMNS), "SupplyDelivery.meta"),
        column("implicitRules", TEXT, "SupplyDelivery.implicitRules"),
        column("language", TEXT, "SupplyDelivery.language"),
        column("text", within(&NARRATIVE_COLUMNS), "SupplyDelivery.text"),
        column("contained", TEXTS, "SupplyDelivery.contained"),
        column("extension", EXTENSION_TEXTS, "SupplyDelivery.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "SupplyDelivery.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "SupplyDelivery.identifier",
        ),
        column("basedOn", list(&within(&REFERENCE_COLUMNS_2)), "SupplyDelivery.basedOn"),
        column("partOf", list(&within(&REFERENCE_COLUMNS_2)), "SupplyDelivery.partOf"),
        column("status", TEXT, "SupplyDelivery.status"),
        column("patient", within(&REFERENCE_COLUMNS_2), "SupplyDelivery.patient"),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "SupplyDelivery.type"),
        column(
            "suppliedItem",
            within(&SUPPLY_DELIVERY_SUPPLIED_ITEM_COLUMNS),
            "SupplyDelivery.suppliedItem",
        ),
        column("occurrenceDateTime", TEXT, "SupplyDelivery.occurrenceDateTime"),
        column(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "SupplyDelivery.occurrenceDateTime",
        ),
        column(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "SupplyDelivery.occurrenceDateTime",
        ),
        column(
            "occurrencePeriod",
            within(&PERIOD_COLUMNS),
            "SupplyDelivery.occurrencePeriod",
        ),
        column(
            "occurrenceTiming",
            within(&TIMING_COLUMNS),
            "SupplyDelivery.occurrenceTiming",
        ),
        column("supplier", within(&REFERENCE_COLUMNS_2), "SupplyDelivery.supplier"),
        column(
            "destination",
            within(&REFERENCE_COLUMNS_2),
            "SupplyDelivery.destination",
        ),
        column(
            "receiver",
            list(&within(&REFERENCE_COLUMNS_2)),
            "SupplyDelivery.receiver",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "SupplyDelivery.meta.lastUpdated"),
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
