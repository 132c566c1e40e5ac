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
#[derive(Default)]
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
    SupplyRequest, SUPPLY_REQUEST, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => status, 10 => category, 11 => priority, 12 => item, 13 => quantity,
    14 => parameter, 15 => occurrence, 16 => authored_on, 17 => requester, 18 =>
    supplier, 19 => reason_code, 20 => reason_reference, 21 => deliver_from, 22 =>
    deliver_to]
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
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("status", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&SUPPLY_REQUEST_STATUS)
            .summary()
            .modifier(),
        one("category", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("priority", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&REQUEST_PRIORITY)
            .summary(),
        choice(
                "item",
                1,
                1,
                &[
                    alternative("itemCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                    alternative("itemReference", Ty::Type(&REFERENCE)),
                ],
            )
            .to(&["Device", "Medication", "Substance"])
            .summary(),
        one("quantity", 1, 1, Ty::Type(&QUANTITY)).summary(),
        one("parameter", 0, 0, Ty::Type(&SUPPLY_REQUEST_PARAMETER)),
        choice(
                "occurrence",
                0,
                1,
                &[
                    alternative(
                        "occurrenceDateTime",
                        Ty::Primitive(Primitive::DateTime),
                    ),
                    alternative("occurrencePeriod", Ty::Type(&PERIOD)),
                    alternative("occurrenceTiming", Ty::Type(&TIMING)),
                ],
            )
            .summary(),
        one("authoredOn", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("requester", 0, 1, Ty::Type(&REFERENCE))
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            )
            .summary(),
        one("supplier", 0, 0, Ty::Type(&REFERENCE))
            .to(&["HealthcareService", "Organization"])
            .summary(),
        one("reasonCode", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("reasonReference", 0, 0, Ty::Type(&REFERENCE))
            .to(&["Condition", "DiagnosticReport", "DocumentReference", "Observation"]),
        one("deliverFrom", 0, 1, Ty::Type(&REFERENCE)).to(&["Location", "Organization"]),
        one("deliverTo", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Location", "Organization", "Patient"]),
    ],
    keys: Lazy::new(),
};
/// `SupplyRequest.parameter`
#[derive(Default)]
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
    SupplyRequestParameter, SUPPLY_REQUEST_PARAMETER, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => code, 4 => value]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                alternative("valueQuantity", Ty::Type(&QUANTITY)),
                alternative("valueRange", Ty::Type(&RANGE)),
                alternative("valueBoolean", Ty::Primitive(Primitive::Boolean)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUPPLY_REQUEST_PARAMETER_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
        "",
    ),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity", ""),
    column("valueRange", within(&RANGE_COLUMNS), ".valueRange", ""),
    column("valueBoolean", BOOLEAN, ".valueBoolean", ""),
];
/// The table `supply_request`.
pub static SUPPLY_REQUEST_TABLE: TableDef = TableDef {
    name: "supply_request",
    doc: "One row for each SupplyRequest.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "SupplyRequest.resourceType", ""),
        column("id", TEXT, "SupplyRequest.id", ""),
        column("meta", within(&META_COLUMNS), "SupplyRequest.meta", ""),
        column("implicitRules", TEXT, "SupplyRequest.implicitRules", ""),
        column("language", TEXT, "SupplyRequest.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "SupplyRequest.text", ""),
        column("contained", list(&TEXT), "SupplyRequest.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "SupplyRequest.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "SupplyRequest.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "SupplyRequest.identifier",
            "",
        ),
        column("status", TEXT, "SupplyRequest.status", ""),
        column(
            "category",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "SupplyRequest.category",
            "",
        ),
        column("priority", TEXT, "SupplyRequest.priority", ""),
        column(
            "itemCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "SupplyRequest.itemCodeableConcept",
            "",
        ),
        column(
            "itemReference",
            within(&REFERENCE_COLUMNS_2),
            "SupplyRequest.itemReference",
            "",
        ),
        column("quantity", within(&QUANTITY_COLUMNS), "SupplyRequest.quantity", ""),
        column(
            "parameter",
            list(&within(&SUPPLY_REQUEST_PARAMETER_COLUMNS)),
            "SupplyRequest.parameter",
            "",
        ),
        column("occurrenceDateTime", TEXT, "SupplyRequest.occurrenceDateTime", ""),
        column(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "SupplyRequest.occurrenceDateTime",
            "",
        ),
        column(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "SupplyRequest.occurrenceDateTime",
            "",
        ),
        column(
            "occurrencePeriod",
            within(&PERIOD_COLUMNS),
            "SupplyRequest.occurrencePeriod",
            "",
        ),
        column(
            "occurrenceTiming",
            within(&TIMING_COLUMNS),
            "SupplyRequest.occurrenceTiming",
            "",
        ),
        column("authoredOn", TEXT, "SupplyRequest.authoredOn", ""),
        column("__authoredOn_start", TIMESTAMP, "SupplyRequest.authoredOn", ""),
        column("__authoredOn_end", TIMESTAMP, "SupplyRequest.authoredOn", ""),
        column("requester", within(&REFERENCE_COLUMNS_2), "SupplyRequest.requester", ""),
        column(
            "supplier",
            list(&within(&REFERENCE_COLUMNS_2)),
            "SupplyRequest.supplier",
            "",
        ),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "SupplyRequest.reasonCode",
            "",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "SupplyRequest.reasonReference",
            "",
        ),
        column(
            "deliverFrom",
            within(&REFERENCE_COLUMNS_2),
            "SupplyRequest.deliverFrom",
            "",
        ),
        column("deliverTo", within(&REFERENCE_COLUMNS_2), "SupplyRequest.deliverTo", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "SupplyRequest.meta.lastUpdated",
            "When the server last changed it",
        ),
        column(
            "_full_url",
            TEXT,
            "Bundle.entry.fullUrl",
            "The address by which the entry of its Bundle names it",
        ),
        column("_source_file", TEXT, "", "The file it was read from"),
        column("_resource_index", INT64, "", "Resources before it in the file"),
        column("_byte_offset", INT64, "", "Bytes before it in the file"),
        column("_rescued_data", TEXT, "", "What no column holds, JSON by path"),
    ],
};
