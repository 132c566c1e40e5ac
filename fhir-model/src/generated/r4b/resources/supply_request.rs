// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    REQUEST_PRIORITY, RequestPriority, SUPPLY_REQUEST_STATUS, SupplyRequestStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, QUANTITY,
    QUANTITY_COLUMNS, Quantity, RANGE, RANGE_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2,
    Range, Reference, TIMING, TIMING_COLUMNS, Timing,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `SupplyRequest`
pub struct SupplyRequest {
    /// `SupplyRequest.id` · id · 0..1
    pub id: Element<String>,
    /// `SupplyRequest.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `SupplyRequest.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `SupplyRequest.language` · code · 0..1
    pub language: Element<String>,
    /// `SupplyRequest.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `SupplyRequest.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `SupplyRequest.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SupplyRequest.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SupplyRequest.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `SupplyRequest.status` · code · 0..1
    pub status: Element<SupplyRequestStatus>,
    /// `SupplyRequest.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `SupplyRequest.priority` · code · 0..1
    pub priority: Element<RequestPriority>,
    /// `SupplyRequest.item[x]` · CodeableConcept, Reference to Device, Medication, Substance · 1..1
    pub item: Option<SupplyRequestItem>,
    /// `SupplyRequest.quantity` · Quantity · 1..1
    pub quantity: Option<Box<Quantity>>,
    /// `SupplyRequest.parameter` · SupplyRequestParameter · 0..*
    pub parameter: Vec<SupplyRequestParameter>,
    /// `SupplyRequest.occurrence[x]` · dateTime, Period, Timing · 0..1
    pub occurrence: Option<SupplyRequestOccurrence>,
    /// `SupplyRequest.authoredOn` · dateTime · 0..1
    pub authored_on: Element<DateTime>,
    /// `SupplyRequest.requester` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub requester: Option<Box<Reference>>,
    /// `SupplyRequest.supplier` · Reference to HealthcareService, Organization · 0..*
    pub supplier: Vec<Reference>,
    /// `SupplyRequest.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `SupplyRequest.reasonReference` · Reference to Condition, DiagnosticReport, DocumentReference, Observation · 0..*
    pub reason_reference: Vec<Reference>,
    /// `SupplyRequest.deliverFrom` · Reference to Location, Organization · 0..1
    pub deliver_from: Option<Box<Reference>>,
    /// `SupplyRequest.deliverTo` · Reference to Location, Organization, Patient · 0..1
    pub deliver_to: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SupplyRequest, SUPPLY_REQUEST, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, status, category, priority, item,
    quantity, parameter, occurrence, authored_on, requester, supplier, reason_code,
    reason_reference, deliver_from, deliver_to]
);
choice!(
    #[doc = " `SupplyRequest.item[x]`"] SupplyRequestItem, [0 => CodeableConcept(Box <
    CodeableConcept >), 1 => Reference(Box < Reference >)]
);
choice!(
    #[doc = " `SupplyRequest.occurrence[x]`"] SupplyRequestOccurrence, [0 =>
    DateTime(Element < DateTime >), 1 => Period(Box < Period >), 2 => Timing(Box < Timing
    >)]
);
/// The definition of `SupplyRequest`.
pub static SUPPLY_REQUEST: TypeDef = TypeDef {
    name: "SupplyRequest",
    path: "SupplyRequest",
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
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 0, 1, OF_CODE).codes(&SUPPLY_REQUEST_STATUS).modifier(),
        summary("category", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        choice(
                "item",
                1,
                1,
                &[
                    alternative("itemCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("itemReference", of(&REFERENCE)),
                ],
            )
            .to(&["Device", "Medication", "Substance"])
            .summary(),
        summary("quantity", 1, 1, of(&QUANTITY)),
        one("parameter", 0, 0, of(&SUPPLY_REQUEST_PARAMETER)),
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
        summary("authoredOn", 0, 1, OF_DATE_TIME),
        summary("requester", 0, 1, of(&REFERENCE))
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        summary("supplier", 0, 0, of(&REFERENCE))
            .to(&["HealthcareService", "Organization"]),
        one("reasonCode", 0, 0, of(&CODEABLE_CONCEPT)),
        one("reasonReference", 0, 0, of(&REFERENCE))
            .to(&["Condition", "DiagnosticReport", "DocumentReference", "Observation"]),
        one("deliverFrom", 0, 1, of(&REFERENCE)).to(&["Location", "Organization"]),
        one("deliverTo", 0, 1, of(&REFERENCE))
            .to(&["Location", "Organization", "Patient"]),
    ],
    keys: Lazy::new(),
};
/// `SupplyRequest.parameter`
pub struct SupplyRequestParameter {
    /// `SupplyRequest.parameter.id` · string · 0..1
    pub id: Option<String>,
    /// `SupplyRequest.parameter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SupplyRequest.parameter.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SupplyRequest.parameter.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `SupplyRequest.parameter.value[x]` · CodeableConcept, Quantity, Range, boolean · 0..1
    pub value: Option<SupplyRequestParameterValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SupplyRequestParameter, SUPPLY_REQUEST_PARAMETER, [id, extension, modifier_extension,
    code, value]
);
choice!(
    #[doc = " `SupplyRequest.parameter.value[x]`"] SupplyRequestParameterValue, [0 =>
    CodeableConcept(Box < CodeableConcept >), 1 => Quantity(Box < Quantity >), 2 =>
    Range(Box < Range >), 3 => Boolean(Element < bool >)]
);
/// The definition of `SupplyRequest.parameter`.
pub static SUPPLY_REQUEST_PARAMETER: TypeDef = TypeDef {
    name: "SupplyRequestParameter",
    path: "SupplyRequest.parameter",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 0, 1, of(&CODEABLE_CONCEPT)),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                alternative("valueQuantity", of(&QUANTITY)),
                alternative("valueRange", of(&RANGE)),
                alternative("valueBoolean", OF_BOOLEAN),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUPPLY_REQUEST_PARAMETER_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
    ),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity"),
    column("valueRange", within(&RANGE_COLUMNS), ".valueRange"),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
];
/// The table `supply_request`.
pub static SUPPLY_REQUEST_TABLE: TableDef = TableDef {
    name: "supply_request",
    doc: "One row for each SupplyRequest.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "SupplyRequest.resourceType"),
        column("id", TEXT, "SupplyRequest.id"),
        column("meta", within(&META_COLUMNS), "SupplyRequest.meta"),
        column("implicitRules", TEXT, "SupplyRequest.implicitRules"),
        column("language", TEXT, "SupplyRequest.language"),
        column("text", within(&NARRATIVE_COLUMNS), "SupplyRequest.text"),
        column("contained", TEXTS, "SupplyRequest.contained"),
        column("extension", EXTENSION_TEXTS, "SupplyRequest.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "SupplyRequest.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "SupplyRequest.identifier",
        ),
        column("status", TEXT, "SupplyRequest.status"),
        column("category", within(&CODEABLE_CONCEPT_COLUMNS), "SupplyRequest.category"),
        column("priority", TEXT, "SupplyRequest.priority"),
        column(
            "itemCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "SupplyRequest.itemCodeableConcept",
        ),
        column(
            "itemReference",
            within(&REFERENCE_COLUMNS_2),
            "SupplyRequest.itemReference",
        ),
        column("quantity", within(&QUANTITY_COLUMNS), "SupplyRequest.quantity"),
        column(
            "parameter",
            list(&within(&SUPPLY_REQUEST_PARAMETER_COLUMNS)),
            "SupplyRequest.parameter",
        ),
        column("occurrenceDateTime", TEXT, "SupplyRequest.occurrenceDateTime"),
        column(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "SupplyRequest.occurrenceDateTime",
        ),
        column(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "SupplyRequest.occurrenceDateTime",
        ),
        column(
            "occurrencePeriod",
            within(&PERIOD_COLUMNS),
            "SupplyRequest.occurrencePeriod",
        ),
        column(
            "occurrenceTiming",
            within(&TIMING_COLUMNS),
            "SupplyRequest.occurrenceTiming",
        ),
        column("authoredOn", TEXT, "SupplyRequest.authoredOn"),
        column("__authoredOn_start", TIMESTAMP, "SupplyRequest.authoredOn"),
        column("__authoredOn_end", TIMESTAMP, "SupplyRequest.authoredOn"),
        column("requester", within(&REFERENCE_COLUMNS_2), "SupplyRequest.requester"),
        column(
            "supplier",
            list(&within(&REFERENCE_COLUMNS_2)),
            "SupplyRequest.supplier",
        ),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "SupplyRequest.reasonCode",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "SupplyRequest.reasonReference",
        ),
        column("deliverFrom", within(&REFERENCE_COLUMNS_2), "SupplyRequest.deliverFrom"),
        column("deliverTo", within(&REFERENCE_COLUMNS_2), "SupplyRequest.deliverTo"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "SupplyRequest.meta.lastUpdated"),
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
