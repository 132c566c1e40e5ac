// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    MEDICATION_DISPENSE_STATUS_CODES, MedicationDispenseStatusCodes,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, DOSAGE, DOSAGE_COLUMNS, Dosage, EXTENSION,
    Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS,
    Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity,
    REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `MedicationDispense`
#[derive(Default)]
pub struct MedicationDispense {
    /// `MedicationDispense.id` · id · 0..1
    pub id: Element<String>,
    /// `MedicationDispense.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `MedicationDispense.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `MedicationDispense.language` · code · 0..1
    pub language: Element<String>,
    /// `MedicationDispense.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `MedicationDispense.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `MedicationDispense.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationDispense.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationDispense.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `MedicationDispense.partOf` · Reference to Procedure · 0..*
    pub part_of: Vec<Reference>,
    /// `MedicationDispense.status` · code · 1..1
    pub status: Element<MedicationDispenseStatusCodes>,
    /// `MedicationDispense.statusReason[x]` · CodeableConcept, Reference to DetectedIssue · 0..1
    pub status_reason: Option<MedicationDispenseStatusReason>,
    /// `MedicationDispense.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `MedicationDispense.medication[x]` · CodeableConcept, Reference to Medication · 1..1
    pub medication: Option<MedicationDispenseMedication>,
    /// `MedicationDispense.subject` · Reference to Group, Patient · 0..1
    pub subject: Option<Box<Reference>>,
    /// `MedicationDispense.context` · Reference to Encounter, EpisodeOfCare · 0..1
    pub context: Option<Box<Reference>>,
    /// `MedicationDispense.supportingInformation` · Reference · 0..*
    pub supporting_information: Vec<Reference>,
    /// `MedicationDispense.performer` · MedicationDispensePerformer · 0..*
    pub performer: Vec<MedicationDispensePerformer>,
    /// `MedicationDispense.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `MedicationDispense.authorizingPrescription` · Reference to MedicationRequest · 0..*
    pub authorizing_prescription: Vec<Reference>,
    /// `MedicationDispense.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicationDispense.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `MedicationDispense.daysSupply` · Quantity · 0..1
    pub days_supply: Option<Box<Quantity>>,
    /// `MedicationDispense.whenPrepared` · dateTime · 0..1
    pub when_prepared: Element<DateTime>,
    /// `MedicationDispense.whenHandedOver` · dateTime · 0..1
    pub when_handed_over: Element<DateTime>,
    /// `MedicationDispense.destination` · Reference to Location · 0..1
    pub destination: Option<Box<Reference>>,
    /// `MedicationDispense.receiver` · Reference to Patient, Practitioner · 0..*
    pub receiver: Vec<Reference>,
    /// `MedicationDispense.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `MedicationDispense.dosageInstruction` · Dosage · 0..*
    pub dosage_instruction: Vec<Dosage>,
    /// `MedicationDispense.substitution` · MedicationDispenseSubstitution · 0..1
    pub substitution: Option<Box<MedicationDispenseSubstitution>>,
    /// `MedicationDispense.detectedIssue` · Reference to DetectedIssue · 0..*
    pub detected_issue: Vec<Reference>,
    /// `MedicationDispense.eventHistory` · Reference to Provenance · 0..*
    pub event_history: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationDispense, MEDICATION_DISPENSE, [0 => id, 1 => meta, 2 => implicit_rules, 3
    => language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => part_of, 10 => status, 11 => status_reason, 12 => category, 13 =>
    medication, 14 => subject, 15 => context, 16 => supporting_information, 17 =>
    performer, 18 => location, 19 => authorizing_prescription, 20 => type_, 21 =>
    quantity, 22 => days_supply, 23 => when_prepared, 24 => when_handed_over, 25 =>
    destination, 26 => receiver, 27 => note, 28 => dosage_instruction, 29 =>
    substitution, 30 => detected_issue, 31 => event_history]
);
choice!(
    #[doc = " `MedicationDispense.statusReason[x]`"] MedicationDispenseStatusReason, [0
    => CodeableConcept(Box < CodeableConcept >), 1 => Reference(Box < Reference >)]
);
choice!(
    #[doc = " `MedicationDispense.medication[x]`"] MedicationDispenseMedication, [0 =>
    CodeableConcept(Box < CodeableConcept >), 1 => Reference(Box < Reference >)]
);
/// The definition of `MedicationDispense`.
pub static MEDICATION_DISPENSE: TypeDef = TypeDef {
    name: "MedicationDispense",
    path: "MedicationDispense",
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
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)),
        one("partOf", 0, 0, Ty::Type(&REFERENCE)).to(&["Procedure"]),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&MEDICATION_DISPENSE_STATUS_CODES)
            .summary()
            .modifier(),
        choice(
                "statusReason",
                0,
                1,
                &[
                    alternative(
                        "statusReasonCodeableConcept",
                        Ty::Type(&CODEABLE_CONCEPT),
                    ),
                    alternative("statusReasonReference", Ty::Type(&REFERENCE)),
                ],
            )
            .to(&["DetectedIssue"]),
        one("category", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        choice(
                "medication",
                1,
                1,
                &[
                    alternative(
                        "medicationCodeableConcept",
                        Ty::Type(&CODEABLE_CONCEPT),
                    ),
                    alternative("medicationReference", Ty::Type(&REFERENCE)),
                ],
            )
            .to(&["Medication"])
            .summary(),
        one("subject", 0, 1, Ty::Type(&REFERENCE)).to(&["Group", "Patient"]).summary(),
        one("context", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter", "EpisodeOfCare"]),
        one("supportingInformation", 0, 0, Ty::Type(&REFERENCE)),
        one("performer", 0, 0, Ty::Type(&MEDICATION_DISPENSE_PERFORMER)),
        one("location", 0, 1, Ty::Type(&REFERENCE)).to(&["Location"]),
        one("authorizingPrescription", 0, 0, Ty::Type(&REFERENCE))
            .to(&["MedicationRequest"]),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("quantity", 0, 1, Ty::Type(&QUANTITY)),
        one("daysSupply", 0, 1, Ty::Type(&QUANTITY)),
        one("whenPrepared", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("whenHandedOver", 0, 1, Ty::Primitive(Primitive::DateTime)),
        one("destination", 0, 1, Ty::Type(&REFERENCE)).to(&["Location"]),
        one("receiver", 0, 0, Ty::Type(&REFERENCE)).to(&["Patient", "Practitioner"]),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
        one("dosageInstruction", 0, 0, Ty::Type(&DOSAGE)),
        one("substitution", 0, 1, Ty::Type(&MEDICATION_DISPENSE_SUBSTITUTION)),
        one("detectedIssue", 0, 0, Ty::Type(&REFERENCE)).to(&["DetectedIssue"]),
        one("eventHistory", 0, 0, Ty::Type(&REFERENCE)).to(&["Provenance"]),
    ],
    keys: Lazy::new(),
};
/// `MedicationDispense.performer`
#[derive(Default)]
pub struct MedicationDispensePerformer {
    /// `MedicationDispense.performer.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationDispense.performer.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationDispense.performer.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationDispense.performer.function` · CodeableConcept · 0..1
    pub function: Option<Box<CodeableConcept>>,
    /// `MedicationDispense.performer.actor` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
    pub actor: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationDispensePerformer, MEDICATION_DISPENSE_PERFORMER, [0 => id, 1 => extension,
    2 => modifier_extension, 3 => function, 4 => actor]
);
/// The definition of `MedicationDispense.performer`.
pub static MEDICATION_DISPENSE_PERFORMER: TypeDef = TypeDef {
    name: "MedicationDispensePerformer",
    path: "MedicationDispense.performer",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("function", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("actor", 1, 1, Ty::Type(&REFERENCE))
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
    ],
    keys: Lazy::new(),
};
/// `MedicationDispense.substitution`
#[derive(Default)]
pub struct MedicationDispenseSubstitution {
    /// `MedicationDispense.substitution.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationDispense.substitution.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationDispense.substitution.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationDispense.substitution.wasSubstituted` · boolean · 1..1
    pub was_substituted: Element<bool>,
    /// `MedicationDispense.substitution.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicationDispense.substitution.reason` · CodeableConcept · 0..*
    pub reason: Vec<CodeableConcept>,
    /// `MedicationDispense.substitution.responsibleParty` · Reference to Practitioner, PractitionerRole · 0..*
    pub responsible_party: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationDispenseSubstitution, MEDICATION_DISPENSE_SUBSTITUTION, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => was_substituted, 4 => type_, 5 => reason, 6
    => responsible_party]
);
/// The definition of `MedicationDispense.substitution`.
pub static MEDICATION_DISPENSE_SUBSTITUTION: TypeDef = TypeDef {
    name: "MedicationDispenseSubstitution",
    path: "MedicationDispense.substitution",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("wasSubstituted", 1, 1, Ty::Primitive(Primitive::Boolean)),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("reason", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("responsibleParty", 0, 0, Ty::Type(&REFERENCE))
            .to(&["Practitioner", "PractitionerRole"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICATION_DISPENSE_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function", ""),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor", ""),
];
pub(crate) static MEDICATION_DISPENSE_SUBSTITUTION_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("wasSubstituted", BOOLEAN, ".wasSubstituted", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("reason", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".reason", ""),
    column(
        "responsibleParty",
        list(&within(&REFERENCE_COLUMNS_2)),
        ".responsibleParty",
        "",
    ),
];
/// The table `medication_dispense`.
pub static MEDICATION_DISPENSE_TABLE: TableDef = TableDef {
    name: "medication_dispense",
    doc: "One row for each MedicationDispense.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicationDispense.resourceType", ""),
        column("id", TEXT, "MedicationDispense.id", ""),
        column("meta", within(&META_COLUMNS), "MedicationDispense.meta", ""),
        column("implicitRules", TEXT, "MedicationDispense.implicitRules", ""),
        column("language", TEXT, "MedicationDispense.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "MedicationDispense.text", ""),
        column("contained", list(&TEXT), "MedicationDispense.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "MedicationDispense.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "MedicationDispense.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MedicationDispense.identifier",
            "",
        ),
        column(
            "partOf",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationDispense.partOf",
            "",
        ),
        column("status", TEXT, "MedicationDispense.status", ""),
        column(
            "statusReasonCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicationDispense.statusReasonCodeableConcept",
            "",
        ),
        column(
            "statusReasonReference",
            within(&REFERENCE_COLUMNS_2),
            "MedicationDispense.statusReasonReference",
            "",
        ),
        column(
            "category",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicationDispense.category",
            "",
        ),
        column(
            "medicationCodeableConcept",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicationDispense.medicationCodeableConcept",
            "",
        ),
        column(
            "medicationReference",
            within(&REFERENCE_COLUMNS_2),
            "MedicationDispense.medicationReference",
            "",
        ),
        column(
            "subject",
            within(&REFERENCE_COLUMNS_2),
            "MedicationDispense.subject",
            "",
        ),
        column(
            "context",
            within(&REFERENCE_COLUMNS_2),
            "MedicationDispense.context",
            "",
        ),
        column(
            "supportingInformation",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationDispense.supportingInformation",
            "",
        ),
        column(
            "performer",
            list(&within(&MEDICATION_DISPENSE_PERFORMER_COLUMNS)),
            "MedicationDispense.performer",
            "",
        ),
        column(
            "location",
            within(&REFERENCE_COLUMNS_2),
            "MedicationDispense.location",
            "",
        ),
        column(
            "authorizingPrescription",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationDispense.authorizingPrescription",
            "",
        ),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "MedicationDispense.type", ""),
        column("quantity", within(&QUANTITY_COLUMNS), "MedicationDispense.quantity", ""),
        column(
            "daysSupply",
            within(&QUANTITY_COLUMNS),
            "MedicationDispense.daysSupply",
            "",
        ),
        column("whenPrepared", TEXT, "MedicationDispense.whenPrepared", ""),
        column("__whenPrepared_start", TIMESTAMP, "MedicationDispense.whenPrepared", ""),
        column("__whenPrepared_end", TIMESTAMP, "MedicationDispense.whenPrepared", ""),
        column("whenHandedOver", TEXT, "MedicationDispense.whenHandedOver", ""),
        column(
            "__whenHandedOver_start",
            TIMESTAMP,
            "MedicationDispense.whenHandedOver",
            "",
        ),
        column(
            "__whenHandedOver_end",
            TIMESTAMP,
            "MedicationDispense.whenHandedOver",
            "",
        ),
        column(
            "destination",
            within(&REFERENCE_COLUMNS_2),
            "MedicationDispense.destination",
            "",
        ),
        column(
            "receiver",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationDispense.receiver",
            "",
        ),
        column(
            "note",
            list(&within(&ANNOTATION_COLUMNS)),
            "MedicationDispense.note",
            "",
        ),
        column(
            "dosageInstruction",
            list(&within(&DOSAGE_COLUMNS)),
            "MedicationDispense.dosageInstruction",
            "",
        ),
        column(
            "substitution",
            within(&MEDICATION_DISPENSE_SUBSTITUTION_COLUMNS),
            "MedicationDispense.substitution",
            "",
        ),
        column(
            "detectedIssue",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationDispense.detectedIssue",
            "",
        ),
        column(
            "eventHistory",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationDispense.eventHistory",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "MedicationDispense.meta.lastUpdated",
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
