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
#[derive(Default)]
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
    DeviceDispense, DEVICE_DISPENSE, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => based_on, 10 => part_of, 11 => status, 12 => status_reason, 13 =>
    category, 14 => device, 15 => subject, 16 => receiver, 17 => encounter, 18 =>
    supporting_information, 19 => performer, 20 => location, 21 => type_, 22 => quantity,
    23 => prepared_date, 24 => when_handed_over, 25 => destination, 26 => note, 27 =>
    usage_instruction, 28 => event_history]
);
/// The definition of `DeviceDispense`.
pub static DEVICE_DISPENSE: TypeDef = TypeDef {
    name: "DeviceDispense",
    path: "DeviceDispense",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("basedOn", 0, 0, Ty::Type(&REFERENCE)).to(&["CarePlan", "DeviceRequest"]),
        one("partOf", 0, 0, Ty::Type(&REFERENCE)).to(&["Procedure"]),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&DEVICE_DISPENSE_STATUS_CODES)
            .summary()
            .modifier(),
        one("statusReason", 0, 1, Ty::Type(&CODEABLE_REFERENCE)).to(&["DetectedIssue"]),
        one("category", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("device", 1, 1, Ty::Type(&CODEABLE_REFERENCE))
            .to(&["Device", "DeviceDefinition"])
            .summary(),
        one("subject", 1, 1, Ty::Type(&REFERENCE))
            .to(&["Patient", "Practitioner"])
            .summary(),
        one("receiver", 0, 1, Ty::Type(&REFERENCE))
            .to(
                &[
                    "Location",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("encounter", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter"]),
        one("supportingInformation", 0, 0, Ty::Type(&REFERENCE)),
        one("performer", 0, 0, Ty::Type(&DEVICE_DISPENSE_PERFORMER)),
        one("location", 0, 1, Ty::Type(&REFERENCE)).to(&["Location"]),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("quantity", 0, 1, Ty::Type(&QUANTITY)),
        one("preparedDate", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("whenHandedOver", 0, 1, Ty::Primitive(Primitive::DateTime)),
        one("destination", 0, 1, Ty::Type(&REFERENCE)).to(&["Location"]),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
        one("usageInstruction", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("eventHistory", 0, 0, Ty::Type(&REFERENCE)).to(&["Provenance"]),
    ],
    keys: Lazy::new(),
};
/// `DeviceDispense.performer`
#[derive(Default)]
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
    DeviceDispensePerformer, DEVICE_DISPENSE_PERFORMER, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => function, 4 => actor]
);
/// The definition of `DeviceDispense.performer`.
pub static DEVICE_DISPENSE_PERFORMER: TypeDef = TypeDef {
    name: "DeviceDispensePerformer",
    path: "DeviceDispense.performer",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("function", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("actor", 1, 1, Ty::Type(&REFERENCE))
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
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function", ""),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor", ""),
];
/// The table `device_dispense`.
pub static DEVICE_DISPENSE_TABLE: TableDef = TableDef {
    name: "device_dispense",
    doc: "One row for each DeviceDispense.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "DeviceDispense.resourceType", ""),
        column("id", TEXT, "DeviceDispense.id", ""),
        column("meta", within(&META_COLUMNS), "DeviceDispense.meta", ""),
        column("implicitRules", TEXT, "DeviceDispense.implicitRules", ""),
        column("language", TEXT, "DeviceDispense.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "DeviceDispense.text", ""),
        column("contained", list(&TEXT), "DeviceDispense.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "DeviceDispense.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "DeviceDispense.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "DeviceDispense.identifier",
            "",
        ),
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DeviceDispense.basedOn",
            "",
        ),
        column(
            "partOf",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DeviceDispense.partOf",
            "",
        ),
        column("status", TEXT, "DeviceDispense.status", ""),
        column(
            "statusReason",
            within(&CODEABLE_REFERENCE_COLUMNS),
            "DeviceDispense.statusReason",
            "",
        ),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "DeviceDispense.category",
            "",
        ),
        column(
            "device",
            within(&CODEABLE_REFERENCE_COLUMNS),
            "DeviceDispense.device",
            "",
        ),
        column("subject", within(&REFERENCE_COLUMNS_2), "DeviceDispense.subject", ""),
        column("receiver", within(&REFERENCE_COLUMNS_2), "DeviceDispense.receiver", ""),
        column(
            "encounter",
            within(&REFERENCE_COLUMNS_2),
            "DeviceDispense.encounter",
            "",
        ),
        column(
            "supportingInformation",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DeviceDispense.supportingInformation",
            "",
        ),
        column(
            "performer",
            list(&within(&DEVICE_DISPENSE_PERFORMER_COLUMNS)),
            "DeviceDispense.performer",
            "",
        ),
        column("location", within(&REFERENCE_COLUMNS_2), "DeviceDispense.location", ""),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "DeviceDispense.type", ""),
        column("quantity", within(&QUANTITY_COLUMNS), "DeviceDispense.quantity", ""),
        column("preparedDate", TEXT, "DeviceDispense.preparedDate", ""),
        column("__preparedDate_start", TIMESTAMP, "DeviceDispense.preparedDate", ""),
        column("__preparedDate_end", TIMESTAMP, "DeviceDispense.preparedDate", ""),
        column("whenHandedOver", TEXT, "DeviceDispense.whenHandedOver", ""),
        column("__whenHandedOver_start", TIMESTAMP, "DeviceDispense.whenHandedOver", ""),
        column("__whenHandedOver_end", TIMESTAMP, "DeviceDispense.whenHandedOver", ""),
        column(
            "destination",
            within(&REFERENCE_COLUMNS_2),
            "DeviceDispense.destination",
            "",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "DeviceDispense.note", ""),
        column("usageInstruction", TEXT, "DeviceDispense.usageInstruction", ""),
        column(
            "eventHistory",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DeviceDispense.eventHistory",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "DeviceDispense.meta.lastUpdated",
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
