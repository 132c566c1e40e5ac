// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{DEVICE_DISPENSE_STATUS_CODES, DeviceDispenseStatusCodes};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS,
    CodeableConcept, CodeableReference, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        one("basedOn", 0, 0, of(&REFERENCE)).to(&["CarePlan", "DeviceRequest"]),
        one("partOf", 0, 0, of(&REFERENCE)).to(&["Procedure"]),
        summary("status", 1, 1, OF_CODE).codes(&DEVICE_DISPENSE_STATUS_CODES).modifier(),
        one("statusReason", 0, 1, of(&CODEABLE_REFERENCE)).to(&["DetectedIssue"]),
        one("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("device", 1, 1, of(&CODEABLE_REFERENCE))
            .to(&["Device", "DeviceDefinition"]),
        summary("subject", 1, 1, of(&REFERENCE)).to(&["Patient", "Practitioner"]),
        one("receiver", 0, 1, of(&REFERENCE))
            .to(
                &[
                    "Location",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        one("supportingInformation", 0, 0, of(&REFERENCE)),
        one("performer", 0, 0, of(&DEVICE_DISPENSE_PERFORMER)),
        one("location", 0, 1, of(&REFERENCE)).to(&["Location"]),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("quantity", 0, 1, of(&QUANTITY)),
        summary("preparedDate", 0, 1, OF_DATE_TIME),
        one("whenHandedOver", 0, 1, OF_DATE_TIME),
        one("destination", 0, 1, of(&REFERENCE)).to(&["Location"]),
        one("note", 0, 0, of(&ANNOTATION)),
        one("usageInstruction", 0, 1, OF_MARKDOWN),
        one("eventHistory", 0, 0, of(&REFERENCE)).to(&["Provenance"]),
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
pub(crate) static DEVICE_DISPENSE_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function"),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor"),
];
/// The table `device_dispense`.
pub static DEVICE_DISPENSE_TABLE: TableDef = TableDef {
    name: "device_dispense",
    doc: "One row for each DeviceDispense.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "DeviceDispense.resourceType"),
        column("id", TEXT, "DeviceDispense.id"),
        column("meta", within(&META_COLUMNS), "DeviceDispense.meta"),
        column("implicitRules", TEXT, "DeviceDispense.implicitRules"),
        column("language", TEXT, "DeviceDispense.language"),
        column("text", within(&NARRATIVE_COLUMNS), "DeviceDispense.text"),
        column("contained", TEXTS, "DeviceDispense.contained"),
        column("extension", EXTENSION_TEXTS, "DeviceDispense.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "DeviceDispense.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "DeviceDispense.identifier",
        ),
        column("basedOn", list(&within(&REFERENCE_COLUMNS_2)), "DeviceDispense.basedOn"),
        column("partOf", list(&within(&REFERENCE_COLUMNS_2)), "DeviceDispense.partOf"),
        column("status", TEXT, "DeviceDispense.status"),
        column(
            "statusReason",
            within(&CODEABLE_REFERENCE_COLUMNS),
            "DeviceDispense.statusReason",
        ),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "DeviceDispense.category",
        ),
        column("device", within(&CODEABLE_REFERENCE_COLUMNS), "DeviceDispense.device"),
        column("subject", within(&REFERENCE_COLUMNS_2), "DeviceDispense.subject"),
        column("receiver", within(&REFERENCE_COLUMNS_2), "DeviceDispense.receiver"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "DeviceDispense.encounter"),
        column(
            "supportingInformation",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DeviceDispense.supportingInformation",
        ),
        column(
            "performer",
            list(&within(&DEVICE_DISPENSE_PERFORMER_COLUMNS)),
            "DeviceDispense.performer",
        ),
        column("location", within(&REFERENCE_COLUMNS_2), "DeviceDispense.location"),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "DeviceDispense.type"),
        column("quantity", within(&QUANTITY_COLUMNS), "DeviceDispense.quantity"),
        column("preparedDate", TEXT, "DeviceDispense.preparedDate"),
        column("__preparedDate_start", TIMESTAMP, "DeviceDispense.preparedDate"),
        column("__preparedDate_end", TIMESTAMP, "DeviceDispense.preparedDate"),
        column("whenHandedOver", TEXT, "DeviceDispense.whenHandedOver"),
        column("__whenHandedOver_start", TIMESTAMP, "DeviceDispense.whenHandedOver"),
        column("__whenHandedOver_end", TIMESTAMP, "DeviceDispense.whenHandedOver"),
        column(
            "destination",
            within(&REFERENCE_COLUMNS_2),
            "DeviceDispense.destination",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "DeviceDispense.note"),
        column("usageInstruction", TEXT, "DeviceDispense.usageInstruction"),
        column(
            "eventHistory",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DeviceDispense.eventHistory",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "DeviceDispense.meta.lastUpdated"),
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
