// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{CHARGE_ITEM_STATUS, ChargeItemStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, MONEY, MONEY_COLUMNS, Meta,
    Money, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period,
    QUANTITY, QUANTITY_COLUMNS, Quantity, REFERENCE, REFERENCE_COLUMNS_2, Reference,
    TIMING, TIMING_COLUMNS, Timing,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `ChargeItem`
pub struct ChargeItem {
    /// `ChargeItem.id` · id · 0..1
    pub id: Element<String>,
    /// `ChargeItem.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ChargeItem.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ChargeItem.language` · code · 0..1
    pub language: Element<String>,
    /// `ChargeItem.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ChargeItem.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ChargeItem.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ChargeItem.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ChargeItem.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ChargeItem.definitionUri` · uri · 0..*
    pub definition_uri: Vec<Element<String>>,
    /// `ChargeItem.definitionCanonical` · canonical to ChargeItemDefinition · 0..*
    pub definition_canonical: Vec<Element<String>>,
    /// `ChargeItem.status` · code · 1..1
    pub status: Element<ChargeItemStatus>,
    /// `ChargeItem.partOf` · Reference to ChargeItem · 0..*
    pub part_of: Vec<Reference>,
    /// `ChargeItem.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `ChargeItem.subject` · Reference to Group, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `ChargeItem.context` · Reference to Encounter, EpisodeOfCare · 0..1
    pub context: Option<Box<Reference>>,
    /// `ChargeItem.occurrence[x]` · dateTime, Period, Timing · 0..1
    pub occurrence: Option<ChargeItemOccurrence>,
    /// `ChargeItem.performer` · ChargeItemPerformer · 0..*
    pub performer: Vec<ChargeItemPerformer>,
    /// `ChargeItem.performingOrganization` · Reference to Organization · 0..1
    pub performing_organization: Option<Box<Reference>>,
    /// `ChargeItem.requestingOrganization` · Reference to Organization · 0..1
    pub requesting_organization: Option<Box<Reference>>,
    /// `ChargeItem.costCenter` · Reference to Organization · 0..1
    pub cost_center: Option<Box<Reference>>,
    /// `ChargeItem.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `ChargeItem.bodysite` · CodeableConcept · 0..*
    pub bodysite: Vec<CodeableConcept>,
    /// `ChargeItem.factorOverride` · decimal · 0..1
    pub factor_override: Element<Decimal>,
    /// `ChargeItem.priceOverride` · Money · 0..1
    pub price_override: Option<Box<Money>>,
    /// `ChargeItem.overrideReason` · string · 0..1
    pub override_reason: Element<String>,
    /// `ChargeItem.enterer` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub enterer: Option<Box<Reference>>,
    /// `ChargeItem.enteredDate` · dateTime · 0..1
    pub entered_date: Element<DateTime>,
    /// `ChargeItem.reason` · CodeableConcept · 0..*
    pub reason: Vec<CodeableConcept>,
    /// `ChargeItem.service` · Reference to DiagnosticReport, ImagingStudy, Immunization, MedicationAdministration, MedicationDispense, Observation, Procedure, SupplyDelivery · 0..*
    pub service: Vec<Reference>,
    /// `ChargeItem.product[x]` · Reference, CodeableConcept to Device, Medication, Substance · 0..1
    pub product: Option<ChargeItemProduct>,
    /// `ChargeItem.account` · Reference to Account · 0..*
    pub account: Vec<Reference>,
    /// `ChargeItem.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `ChargeItem.supportingInformation` · Reference · 0..*
    pub supporting_information: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ChargeItem, CHARGE_ITEM, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, definition_uri, definition_canonical,
    status, part_of, code, subject, context, occurrence, performer,
    performing_organization, requesting_organization, cost_center, quantity, bodysite,
    factor_override, price_override, override_reason, enterer, entered_date, reason,
    service, product, account, note, supporting_information]
);
choice!(
    #[doc = " `ChargeItem.occurrence[x]`"] ChargeItemOccurrence, [0 => DateTime(Element <
    DateTime >), 1 => Period(Box < Period >), 2 => Timing(Box < Timing >)]
);
choice!(
    #[doc = " `ChargeItem.product[x]`"] ChargeItemProduct, [0 => Reference(Box <
    Reference >), 1 => CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `ChargeItem`.
pub static CHARGE_ITEM: TypeDef = TypeDef {
    name: "ChargeItem",
    path: "ChargeItem",
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
        one("definitionUri", 0, 0, OF_URI),
        one("definitionCanonical", 0, 0, OF_CANONICAL).to(&["ChargeItemDefinition"]),
        summary("status", 1, 1, OF_CODE).codes(&CHARGE_ITEM_STATUS).modifier(),
        one("partOf", 0, 0, of(&REFERENCE)).to(&["ChargeItem"]),
        summary("code", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("subject", 1, 1, of(&REFERENCE)).to(&["Group", "Patient"]),
        summary("context", 0, 1, of(&REFERENCE)).to(&["Encounter", "EpisodeOfCare"]),
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
        one("performer", 0, 0, of(&CHARGE_ITEM_PERFORMER)),
        one("performingOrganization", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        one("requestingOrganization", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        one("costCenter", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        summary("quantity", 0, 1, of(&QUANTITY)),
        summary("bodysite", 0, 0, of(&CODEABLE_CONCEPT)),
        one("factorOverride", 0, 1, OF_DECIMAL),
        one("priceOverride", 0, 1, of(&MONEY)),
        one("overrideReason", 0, 1, OF_STRING),
        summary("enterer", 0, 1, of(&REFERENCE))
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
        summary("enteredDate", 0, 1, OF_DATE_TIME),
        one("reason", 0, 0, of(&CODEABLE_CONCEPT)),
        one("service", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "DiagnosticReport",
                    "ImagingStudy",
                    "Immunization",
                    "MedicationAdministration",
                    "MedicationDispense",
                    "Observation",
                    "Procedure",
                    "SupplyDelivery",
                ],
            ),
        choice(
                "product",
                0,
                1,
                &[
                    alternative("productReference", of(&REFERENCE)),
                    alternative("productCodeableConcept", of(&CODEABLE_CONCEPT)),
                ],
            )
            .to(&["Device", "Medication", "Substance"]),
        summary("account", 0, 0, of(&REFERENCE)).to(&["Account"]),
        one("note", 0, 0, of(&ANNOTATION)),
        one("supportingInformation", 0, 0, of(&REFERENCE)),
    ],
    keys: Lazy::new(),
};
/// `ChargeItem.performer`
pub struct ChargeItemPerformer {
    /// `ChargeItem.performer.id` · string · 0..1
    pub id: Option<String>,
    /// `ChargeItem.performer.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ChargeItem.performer.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ChargeItem.performer.function` · CodeableConcept · 0..1
    pub function: Option<Box<CodeableConcept>>,
    /// `ChargeItem.performer.actor` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
    pub actor: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ChargeItemPerformer, CHARGE_ITEM_PERFORMER, [id, extension, modifier_extension,
    function, actor]
);
/// The definition of `ChargeItem.performer`.
pub static CHARGE_ITEM_PERFORMER: TypeDef = TypeDef {
    name: "ChargeItemPerformer",
    path: "ChargeItem.performer",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("function", 0, 1, of(&CODEABLE_CONCEPT)),
        one("actor", 1, 1, of(&REFERENCE))
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
    ],
    keys: Lazy::new(),
};
pub(crate) static CHARGE_ITEM_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function"),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor"),
];
/// The table `charge_item`.
pub static CHARGE_ITEM_TABLE: TableDef = TableDef {
    name: "charge_item",
    doc: "One row for each ChargeItem.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ChargeItem.resourceType"),
        column("id", TEXT, "ChargeItem.id"),
        column("meta", within(&META_COLUMNS), "ChargeItem.meta"),
        column("implicitRules", TEXT, "ChargeItem.implicitRules"),
        column("language", TEXT, "ChargeItem.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ChargeItem.text"),
        column("contained", TEXTS, "ChargeItem.contained"),
        column("extension", EXTENSION_TEXTS, "ChargeItem.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "ChargeItem.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ChargeItem.identifier",
        ),
        column("definitionUri", TEXTS, "ChargeItem.definitionUri"),
        column("definitionCanonical", TEXTS, "ChargeItem.definitionCanonical"),
        column("status", TEXT, "ChargeItem.status"),
        column("partOf", list(&within(&REFERENCE_COLUMNS_2)), "ChargeItem.partOf"),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "ChargeItem.code"),
        column("subject", within(&REFERENCE_COLUMNS_2), "ChargeItem.subject"),
        column("context", within(&REFERENCE_COLUMNS_2), "ChargeItem.context"),
        column("occurrenceDateTime", TEXT, "ChargeItem.occurrenceDateTime"),
        column("__occurrenceDateTime_start", TIMESTAMP, "ChargeItem.occurrenceDateTime"),
        column("__occurrenceDateTime_end", TIMESTAMP, "ChargeItem.occurrenceDateTime"),
        column(
            "occurrencePeriod",
            within(&PERIOD_COLUMNS),
            "ChargeItem.occurrencePeriod",
        ),
        column(
            "occurrenceTiming",
            within(&TIMING_COLUMNS),
            "ChargeItem.occurrenceTiming",
        ),
        column(
            "performer",
            list(&within(&CHARGE_ITEM_PERFORMER_COLUMNS)),
            "ChargeItem.performer",
        ),
        column(
            "performingOrganization",
            within(&REFERENCE_COLUMNS_2),
            "ChargeItem.performingOrganization",
        ),
        column(
            "requestingOrganization",
            within(&REFERENCE_COLUMNS_2),
            "ChargeItem.requestingOrganization",
        ),
        column("costCenter", within(&REFERENCE_COLUMNS_2), "ChargeItem.costCenter"),
        column("quantity", within(&QUANTITY_COLUMNS), "ChargeItem.quantity"),
        column(
            "bodysite",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ChargeItem.bodysite",
        ),
        column("factorOverride", TEXT, "ChargeItem.factorOverride"),
        column("__factorOverride_numeric", NUMERIC, "ChargeItem.factorOverride"),
        column("priceOverride", within(&MONEY_COLUMNS), "ChargeItem.priceOverride"),
        column("overrideReason", TEXT, "ChargeItem.overrideReason"),
        column("enterer", within(&REFERENCE_COLUMNS_2), "ChargeItem.enterer"),
        column("enteredDate", TEXT, "ChargeItem.enteredDate"),
        column("__enteredDate_start", TIMESTAMP, "ChargeItem.enteredDate"),
        column("__enteredDate_end", TIMESTAMP, "ChargeItem.enteredDate"),
        column("reason", list(&within(&CODEABLE_CONCEPT_COLUMNS)), "ChargeItem.reason"),
        column("service", list(&within(&REFERENCE_COLUMNS_2)), "ChargeItem.service"),
        column(
            "productReference",
            within(&REFERENCE_COLUMNS_2),
            "ChargeItem.productReference",
        ),
        column(
            "productCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ChargeItem.productCodeableConcept",
        ),
        column("account", list(&within(&REFERENCE_COLUMNS_2)), "ChargeItem.account"),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "ChargeItem.note"),
        column(
            "supportingInformation",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ChargeItem.supportingInformation",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "ChargeItem.meta.lastUpdated"),
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
