// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    REQUEST_PRIORITY, RequestPriority, SUPPLY_REQUEST_STATUS, SupplyRequestStatus,
};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Quantity,
    Range, Reference, Timing,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2, EXTENSION_COLUMN,
    HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_PERIOD, OF_QUANTITY, OF_RANGE, OF_REFERENCE, OF_TIMING,
    PERIOD_STRUCT, QUANTITY_STRUCT, RANGE_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
    TIMING_STRUCT, VALUE_BOOLEAN_COLUMN, VALUE_QUANTITY_COLUMN,
};
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
    #[doc = " `SupplyRequest.item[x]`"] SupplyRequestItem, [CodeableConcept(Box <
    CodeableConcept >), Reference(Box < Reference >)]
);
choice!(
    #[doc = " `SupplyRequest.occurrence[x]`"] SupplyRequestOccurrence, [DateTime(Element
    < DateTime >), Period(Box < Period >), Timing(Box < Timing >)]
);
/// The definition of `SupplyRequest`.
pub static SUPPLY_REQUEST: TypeDef = TypeDef {
    name: "SupplyRequest",
    path: "SupplyRequest",
    kind: TypeKind::Resource,
    elements: &[
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER,
        summary("status", 0, 1, OF_CODE).codes(&SUPPLY_REQUEST_STATUS).modifier(),
        summary("category", 0, 1, OF_CODEABLE_CONCEPT),
        summary("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        choice(
                "item",
                1,
                1,
                &[
                    alternative("itemCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("itemReference", OF_REFERENCE),
                ],
            )
            .to(&["Device", "Medication", "Substance"])
            .summary(),
        summary("quantity", 1, 1, OF_QUANTITY),
        one("parameter", 0, 0, of(&SUPPLY_REQUEST_PARAMETER)),
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
        summary("authoredOn", 0, 1, OF_DATE_TIME),
        summary("requester", 0, 1, OF_REFERENCE)
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
        summary("supplier", 0, 0, OF_REFERENCE)
            .to(&["HealthcareService", "Organization"]),
        one("reasonCode", 0, 0, OF_CODEABLE_CONCEPT),
        one("reasonReference", 0, 0, OF_REFERENCE)
            .to(&["Condition", "DiagnosticReport", "DocumentReference", "Observation"]),
        one("deliverFrom", 0, 1, OF_REFERENCE).to(&["Location", "Organization"]),
        one("deliverTo", 0, 1, OF_REFERENCE).to(&["Location", "Organization", "Patient"]),
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
    #[doc = " `SupplyRequest.parameter.value[x]`"] SupplyRequestParameterValue,
    [CodeableConcept(Box < CodeableConcept >), Quantity(Box < Quantity >), Range(Box <
    Range >), Boolean(Element < bool >)]
);
/// The definition of `SupplyRequest.parameter`.
pub static SUPPLY_REQUEST_PARAMETER: TypeDef = TypeDef {
    name: "SupplyRequestParameter",
    path: "SupplyRequest.parameter",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("valueQuantity", OF_QUANTITY),
                alternative("valueRange", OF_RANGE),
                alternative("valueBoolean", OF_BOOLEAN),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUPPLY_REQUEST_PARAMETER_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".valueCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    VALUE_QUANTITY_COLUMN,
    column(".valueRange", RANGE_STRUCT),
    VALUE_BOOLEAN_COLUMN,
];
/// The table `supply_request`.
pub static SUPPLY_REQUEST_TABLE: TableDef = TableDef {
    name: "supply_request",
    doc: "One row for each SupplyRequest.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("SupplyRequest.resourceType", TEXT),
        column("SupplyRequest.id", TEXT),
        column("SupplyRequest.meta", META_STRUCT),
        column("SupplyRequest.implicitRules", TEXT),
        column("SupplyRequest.language", TEXT),
        column("SupplyRequest.text", NARRATIVE_STRUCT),
        column("SupplyRequest.contained", TEXTS),
        column("SupplyRequest.extension", EXTENSION_TEXTS),
        column("SupplyRequest.modifierExtension", EXTENSION_TEXTS),
        column("SupplyRequest.identifier", IDENTIFIER_LIST),
        column("SupplyRequest.status", TEXT),
        column("SupplyRequest.category", CODEABLE_CONCEPT_STRUCT),
        column("SupplyRequest.priority", TEXT),
        column("SupplyRequest.itemCodeableConcept", CODEABLE_CONCEPT_STRUCT),
        column("SupplyRequest.itemReference", REFERENCE_STRUCT_2),
        column("SupplyRequest.quantity", QUANTITY_STRUCT),
        column(
            "SupplyRequest.parameter",
            list(&within(&SUPPLY_REQUEST_PARAMETER_COLUMNS)),
        ),
        column("SupplyRequest.occurrenceDateTime", TEXT),
        derived(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "SupplyRequest.occurrenceDateTime",
        ),
        derived(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "SupplyRequest.occurrenceDateTime",
        ),
        column("SupplyRequest.occurrencePeriod", PERIOD_STRUCT),
        column("SupplyRequest.occurrenceTiming", TIMING_STRUCT),
        column("SupplyRequest.authoredOn", TEXT),
        derived("__authoredOn_start", TIMESTAMP, "SupplyRequest.authoredOn"),
        derived("__authoredOn_end", TIMESTAMP, "SupplyRequest.authoredOn"),
        column("SupplyRequest.requester", REFERENCE_STRUCT_2),
        column("SupplyRequest.supplier", REFERENCE_LIST_2),
        column("SupplyRequest.reasonCode", CODEABLE_CONCEPT_LIST),
        column("SupplyRequest.reasonReference", REFERENCE_LIST_2),
        column("SupplyRequest.deliverFrom", REFERENCE_STRUCT_2),
        column("SupplyRequest.deliverTo", REFERENCE_STRUCT_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "SupplyRequest.meta.lastUpdated"),
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
