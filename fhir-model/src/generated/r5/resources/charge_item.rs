// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{CHARGE_ITEM_STATUS, ChargeItemStatus};
use super::super::datatypes::{
    Annotation, CodeableConcept, CodeableReference, Element, Extension, Identifier, Meta,
    MonetaryComponent, Narrative, Period, Quantity, Reference, Timing,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_LIST, EXTENSION_COLUMN, HAS_CONTAINED, HAS_ENCOUNTER,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_NOTE, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, MONETARY_COMPONENT_STRUCT, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_MONETARY_COMPONENT, OF_PERIOD,
    OF_QUANTITY, OF_REFERENCE, OF_TIMING, PERIOD_STRUCT, QUANTITY_STRUCT,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2, TIMING_STRUCT,
};
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
    /// `ChargeItem.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
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
    /// `ChargeItem.unitPriceComponent` · MonetaryComponent · 0..1
    pub unit_price_component: Option<Box<MonetaryComponent>>,
    /// `ChargeItem.totalPriceComponent` · MonetaryComponent · 0..1
    pub total_price_component: Option<Box<MonetaryComponent>>,
    /// `ChargeItem.overrideReason` · CodeableConcept · 0..1
    pub override_reason: Option<Box<CodeableConcept>>,
    /// `ChargeItem.enterer` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub enterer: Option<Box<Reference>>,
    /// `ChargeItem.enteredDate` · dateTime · 0..1
    pub entered_date: Element<DateTime>,
    /// `ChargeItem.reason` · CodeableConcept · 0..*
    pub reason: Vec<CodeableConcept>,
    /// `ChargeItem.service` · CodeableReference to DiagnosticReport, ImagingStudy, Immunization, MedicationAdministration, MedicationDispense, MedicationRequest, Observation, Procedure, ServiceRequest, SupplyDelivery · 0..*
    pub service: Vec<CodeableReference>,
    /// `ChargeItem.product` · CodeableReference to Device, Medication, Substance · 0..*
    pub product: Vec<CodeableReference>,
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
    status, part_of, code, subject, encounter, occurrence, performer,
    performing_organization, requesting_organization, cost_center, quantity, bodysite,
    unit_price_component, total_price_component, override_reason, enterer, entered_date,
    reason, service, product, account, note, supporting_information]
);
choice!(
    #[doc = " `ChargeItem.occurrence[x]`"] ChargeItemOccurrence, [DateTime(Element <
    DateTime >), Period(Box < Period >), Timing(Box < Timing >)]
);
/// The definition of `ChargeItem`.
pub static CHARGE_ITEM: TypeDef = TypeDef {
    name: "ChargeItem",
    path: "ChargeItem",
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
        one("definitionUri", 0, 0, OF_URI),
        one("definitionCanonical", 0, 0, OF_CANONICAL).to(&["ChargeItemDefinition"]),
        summary("status", 1, 1, OF_CODE).codes(&CHARGE_ITEM_STATUS).modifier(),
        one("partOf", 0, 0, OF_REFERENCE).to(&["ChargeItem"]),
        summary("code", 1, 1, OF_CODEABLE_CONCEPT),
        summary("subject", 1, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        HAS_ENCOUNTER,
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
        one("performer", 0, 0, of(&CHARGE_ITEM_PERFORMER)),
        one("performingOrganization", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("requestingOrganization", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("costCenter", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("quantity", 0, 1, OF_QUANTITY),
        summary("bodysite", 0, 0, OF_CODEABLE_CONCEPT),
        one("unitPriceComponent", 0, 1, OF_MONETARY_COMPONENT),
        one("totalPriceComponent", 0, 1, OF_MONETARY_COMPONENT),
        one("overrideReason", 0, 1, OF_CODEABLE_CONCEPT),
        summary("enterer", 0, 1, OF_REFERENCE)
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
        one("reason", 0, 0, OF_CODEABLE_CONCEPT),
        one("service", 0, 0, OF_CODEABLE_REFERENCE)
            .to(
                &[
                    "DiagnosticReport",
                    "ImagingStudy",
                    "Immunization",
                    "MedicationAdministration",
                    "MedicationDispense",
                    "MedicationRequest",
                    "Observation",
                    "Procedure",
                    "ServiceRequest",
                    "SupplyDelivery",
                ],
            ),
        one("product", 0, 0, OF_CODEABLE_REFERENCE)
            .to(&["Device", "Medication", "Substance"]),
        summary("account", 0, 0, OF_REFERENCE).to(&["Account"]),
        HAS_NOTE,
        one("supportingInformation", 0, 0, OF_REFERENCE),
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
    /// `ChargeItem.performer.actor` · Reference to CareTeam, Device, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("function", 0, 1, OF_CODEABLE_CONCEPT),
        one("actor", 1, 1, OF_REFERENCE)
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "HealthcareService",
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
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".function", CODEABLE_CONCEPT_STRUCT),
    column(".actor", REFERENCE_STRUCT_2),
];
/// The table `charge_item`.
pub static CHARGE_ITEM_TABLE: TableDef = TableDef {
    name: "charge_item",
    doc: "One row for each ChargeItem.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ChargeItem.resourceType", TEXT),
        column("ChargeItem.id", TEXT),
        column("ChargeItem.meta", META_STRUCT),
        column("ChargeItem.implicitRules", TEXT),
        column("ChargeItem.language", TEXT),
        column("ChargeItem.text", NARRATIVE_STRUCT),
        column("ChargeItem.contained", TEXTS),
        column("ChargeItem.extension", EXTENSION_TEXTS),
        column("ChargeItem.modifierExtension", EXTENSION_TEXTS),
        column("ChargeItem.identifier", IDENTIFIER_LIST),
        column("ChargeItem.definitionUri", TEXTS),
        column("ChargeItem.definitionCanonical", TEXTS),
        column("ChargeItem.status", TEXT),
        column("ChargeItem.partOf", REFERENCE_LIST_2),
        column("ChargeItem.code", CODEABLE_CONCEPT_STRUCT),
        column("ChargeItem.subject", REFERENCE_STRUCT_2),
        column("ChargeItem.encounter", REFERENCE_STRUCT_2),
        column("ChargeItem.occurrenceDateTime", TEXT),
        derived(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "ChargeItem.occurrenceDateTime",
        ),
        derived("__occurrenceDateTime_end", TIMESTAMP, "ChargeItem.occurrenceDateTime"),
        column("ChargeItem.occurrencePeriod", PERIOD_STRUCT),
        column("ChargeItem.occurrenceTiming", TIMING_STRUCT),
        column("ChargeItem.performer", list(&within(&CHARGE_ITEM_PERFORMER_COLUMNS))),
        column("ChargeItem.performingOrganization", REFERENCE_STRUCT_2),
        column("ChargeItem.requestingOrganization", REFERENCE_STRUCT_2),
        column("ChargeItem.costCenter", REFERENCE_STRUCT_2),
        column("ChargeItem.quantity", QUANTITY_STRUCT),
        column("ChargeItem.bodysite", CODEABLE_CONCEPT_LIST),
        column("ChargeItem.unitPriceComponent", MONETARY_COMPONENT_STRUCT),
        column("ChargeItem.totalPriceComponent", MONETARY_COMPONENT_STRUCT),
        column("ChargeItem.overrideReason", CODEABLE_CONCEPT_STRUCT),
        column("ChargeItem.enterer", REFERENCE_STRUCT_2),
        column("ChargeItem.enteredDate", TEXT),
        derived("__enteredDate_start", TIMESTAMP, "ChargeItem.enteredDate"),
        derived("__enteredDate_end", TIMESTAMP, "ChargeItem.enteredDate"),
        column("ChargeItem.reason", CODEABLE_CONCEPT_LIST),
        column("ChargeItem.service", CODEABLE_REFERENCE_LIST),
        column("ChargeItem.product", CODEABLE_REFERENCE_LIST),
        column("ChargeItem.account", REFERENCE_LIST_2),
        column("ChargeItem.note", ANNOTATION_LIST),
        column("ChargeItem.supportingInformation", REFERENCE_LIST_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "ChargeItem.meta.lastUpdated"),
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
