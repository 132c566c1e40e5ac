// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{DEVICE_DISPENSE_STATUS_CODES, DeviceDispenseStatusCodes};
use super::super::datatypes::{
    Annotation, CodeableConcept, CodeableReference, Element, Extension, Identifier, Meta,
    Narrative, Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_NOTE, HAS_QUANTITY, HAS_TEXT, HAS_TYPE, IDENTIFIER_LIST,
    ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_REFERENCE, QUANTITY_STRUCT,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `DeviceDispense`
pub struct DeviceDispense {
    /// `DeviceDispense.id` · id · 0..1
    pub id: Element<String>,
    /// `DeviceDispense.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `DeviceDispense.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `DeviceDispense.language` · code · 0..1
    pub language: Element<String>,
    /// `DeviceDispense.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `DeviceDispense.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `DeviceDispense.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDispense.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDispense.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `DeviceDispense.basedOn` · Reference to CarePlan, DeviceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `DeviceDispense.partOf` · Reference to Procedure · 0..*
    pub part_of: Vec<Reference>,
    /// `DeviceDispense.status` · code · 1..1
    pub status: Element<DeviceDispenseStatusCodes>,
    /// `DeviceDispense.statusReason` · CodeableReference to DetectedIssue · 0..1
    pub status_reason: Option<Box<CodeableReference>>,
    /// `DeviceDispense.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `DeviceDispense.device` · CodeableReference to Device, DeviceDefinition · 1..1
    pub device: Option<Box<CodeableReference>>,
    /// `DeviceDispense.subject` · Reference to Patient, Practitioner · 1..1
    pub subject: Option<Box<Reference>>,
    /// `DeviceDispense.receiver` · Reference to Location, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub receiver: Option<Box<Reference>>,
    /// `DeviceDispense.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `DeviceDispense.supportingInformation` · Reference · 0..*
    pub supporting_information: Vec<Reference>,
    /// `DeviceDispense.performer` · DeviceDispensePerformer · 0..*
    pub performer: Vec<DeviceDispensePerformer>,
    /// `DeviceDispense.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `DeviceDispense.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `DeviceDispense.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `DeviceDispense.preparedDate` · dateTime · 0..1
    pub prepared_date: Element<DateTime>,
    /// `DeviceDispense.whenHandedOver` · dateTime · 0..1
    pub when_handed_over: Element<DateTime>,
    /// `DeviceDispense.destination` · Reference to Location · 0..1
    pub destination: Option<Box<Reference>>,
    /// `DeviceDispense.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `DeviceDispense.usageInstruction` · markdown · 0..1
    pub usage_instruction: Element<String>,
    /// `DeviceDispense.eventHistory` · Reference to Provenance · 0..*
    pub event_history: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDispense, DEVICE_DISPENSE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, based_on, part_of, status,
    status_reason, category, device, subject, receiver, encounter,
    supporting_information, performer, location, type_, quantity, prepared_date,
    when_handed_over, destination, note, usage_instruction, event_history]
);
/// The definition of `DeviceDispense`.
pub static DEVICE_DISPENSE: TypeDef = TypeDef {
    name: "DeviceDispense",
    path: "DeviceDispense",
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
        one("basedOn", 0, 0, OF_REFERENCE).to(&["CarePlan", "DeviceRequest"]),
        one("partOf", 0, 0, OF_REFERENCE).to(&["Procedure"]),
        summary("status", 1, 1, OF_CODE).codes(&DEVICE_DISPENSE_STATUS_CODES).modifier(),
        one("statusReason", 0, 1, OF_CODEABLE_REFERENCE).to(&["DetectedIssue"]),
        one("category", 0, 0, OF_CODEABLE_CONCEPT),
        summary("device", 1, 1, OF_CODEABLE_REFERENCE)
            .to(&["Device", "DeviceDefinition"]),
        summary("subject", 1, 1, OF_REFERENCE).to(&["Patient", "Practitioner"]),
        one("receiver", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "Location",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        one("supportingInformation", 0, 0, OF_REFERENCE),
        one("performer", 0, 0, of(&DEVICE_DISPENSE_PERFORMER)),
        one("location", 0, 1, OF_REFERENCE).to(&["Location"]),
        HAS_TYPE,
        HAS_QUANTITY,
        summary("preparedDate", 0, 1, OF_DATE_TIME),
        one("whenHandedOver", 0, 1, OF_DATE_TIME),
        one("destination", 0, 1, OF_REFERENCE).to(&["Location"]),
        HAS_NOTE,
        one("usageInstruction", 0, 1, OF_MARKDOWN),
        one("eventHistory", 0, 0, OF_REFERENCE).to(&["Provenance"]),
    ],
    keys: Lazy::new(),
};
/// `DeviceDispense.performer`
pub struct DeviceDispensePerformer {
    /// `DeviceDispense.performer.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDispense.performer.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDispense.performer.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDispense.performer.function` · CodeableConcept · 0..1
    pub function: Option<Box<CodeableConcept>>,
    /// `DeviceDispense.performer.actor` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
    pub actor: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDispensePerformer, DEVICE_DISPENSE_PERFORMER, [id, extension,
    modifier_extension, function, actor]
);
/// The definition of `DeviceDispense.performer`.
pub static DEVICE_DISPENSE_PERFORMER: TypeDef = TypeDef {
    name: "DeviceDispensePerformer",
    path: "DeviceDispense.performer",
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
pub(crate) static DEVICE_DISPENSE_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".function", CODEABLE_CONCEPT_STRUCT),
    column(".actor", REFERENCE_STRUCT_2),
];
/// The table `device_dispense`.
pub static DEVICE_DISPENSE_TABLE: TableDef = TableDef {
    name: "device_dispense",
    doc: "One row for each DeviceDispense.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("DeviceDispense.resourceType", TEXT),
        column("DeviceDispense.id", TEXT),
        column("DeviceDispense.meta", META_STRUCT),
        column("DeviceDispense.implicitRules", TEXT),
        column("DeviceDispense.language", TEXT),
        column("DeviceDispense.text", NARRATIVE_STRUCT),
        column("DeviceDispense.contained", TEXTS),
        column("DeviceDispense.extension", EXTENSION_TEXTS),
        column("DeviceDispense.modifierExtension", EXTENSION_TEXTS),
        column("DeviceDispense.identifier", IDENTIFIER_LIST),
        column("DeviceDispense.basedOn", REFERENCE_LIST_2),
        column("DeviceDispense.partOf", REFERENCE_LIST_2),
        column("DeviceDispense.status", TEXT),
        column("DeviceDispense.statusReason", CODEABLE_REFERENCE_STRUCT),
        column("DeviceDispense.category", CODEABLE_CONCEPT_LIST),
        column("DeviceDispense.device", CODEABLE_REFERENCE_STRUCT),
        column("DeviceDispense.subject", REFERENCE_STRUCT_2),
        column("DeviceDispense.receiver", REFERENCE_STRUCT_2),
        column("DeviceDispense.encounter", REFERENCE_STRUCT_2),
        column("DeviceDispense.supportingInformation", REFERENCE_LIST_2),
        column(
            "DeviceDispense.performer",
            list(&within(&DEVICE_DISPENSE_PERFORMER_COLUMNS)),
        ),
        column("DeviceDispense.location", REFERENCE_STRUCT_2),
        column("DeviceDispense.type", CODEABLE_CONCEPT_STRUCT),
        column("DeviceDispense.quantity", QUANTITY_STRUCT),
        column("DeviceDispense.preparedDate", TEXT),
        derived("__preparedDate_start", TIMESTAMP, "DeviceDispense.preparedDate"),
        derived("__preparedDate_end", TIMESTAMP, "DeviceDispense.preparedDate"),
        column("DeviceDispense.whenHandedOver", TEXT),
        derived("__whenHandedOver_start", TIMESTAMP, "DeviceDispense.whenHandedOver"),
        derived("__whenHandedOver_end", TIMESTAMP, "DeviceDispense.whenHandedOver"),
        column("DeviceDispense.destination", REFERENCE_STRUCT_2),
        column("DeviceDispense.note", ANNOTATION_LIST),
        column("DeviceDispense.usageInstruction", TEXT),
        column("DeviceDispense.eventHistory", REFERENCE_LIST_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "DeviceDispense.meta.lastUpdated"),
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
