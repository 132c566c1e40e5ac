// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    MEDICATION_DISPENSE_STATUS_CODES, MedicationDispenseStatusCodes,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, Dosage, Element, Extension, Identifier, Meta, Narrative,
    Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, DOSAGE_LIST,
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER_2, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_NOTE, HAS_QUANTITY, HAS_TEXT, HAS_TYPE,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_DOSAGE, OF_QUANTITY, OF_REFERENCE, QUANTITY_STRUCT,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2, TYPE_COLUMN,
};
use crate::shorthand::*;
/// `MedicationDispense`
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
    MedicationDispense, MEDICATION_DISPENSE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, part_of, status, status_reason,
    category, medication, subject, context, supporting_information, performer, location,
    authorizing_prescription, type_, quantity, days_supply, when_prepared,
    when_handed_over, destination, receiver, note, dosage_instruction, substitution,
    detected_issue, event_history]
);
choice!(
    #[doc = " `MedicationDispense.statusReason[x]`"] MedicationDispenseStatusReason,
    [CodeableConcept(Box < CodeableConcept >), Reference(Box < Reference >)]
);
choice!(
    #[doc = " `MedicationDispense.medication[x]`"] MedicationDispenseMedication,
    [CodeableConcept(Box < CodeableConcept >), Reference(Box < Reference >)]
);
/// The definition of `MedicationDispense`.
pub static MEDICATION_DISPENSE: TypeDef = TypeDef {
    name: "MedicationDispense",
    path: "MedicationDispense",
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
        HAS_IDENTIFIER_2,
        one("partOf", 0, 0, OF_REFERENCE).to(&["Procedure"]),
        summary("status", 1, 1, OF_CODE)
            .codes(&MEDICATION_DISPENSE_STATUS_CODES)
            .modifier(),
        choice(
                "statusReason",
                0,
                1,
                &[
                    alternative("statusReasonCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("statusReasonReference", OF_REFERENCE),
                ],
            )
            .to(&["DetectedIssue"]),
        one("category", 0, 1, OF_CODEABLE_CONCEPT),
        choice(
                "medication",
                1,
                1,
                &[
                    alternative("medicationCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("medicationReference", OF_REFERENCE),
                ],
            )
            .to(&["Medication"])
            .summary(),
        summary("subject", 0, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        one("context", 0, 1, OF_REFERENCE).to(&["Encounter", "EpisodeOfCare"]),
        one("supportingInformation", 0, 0, OF_REFERENCE),
        one("performer", 0, 0, of(&MEDICATION_DISPENSE_PERFORMER)),
        one("location", 0, 1, OF_REFERENCE).to(&["Location"]),
        one("authorizingPrescription", 0, 0, OF_REFERENCE).to(&["MedicationRequest"]),
        HAS_TYPE,
        HAS_QUANTITY,
        one("daysSupply", 0, 1, OF_QUANTITY),
        summary("whenPrepared", 0, 1, OF_DATE_TIME),
        one("whenHandedOver", 0, 1, OF_DATE_TIME),
        one("destination", 0, 1, OF_REFERENCE).to(&["Location"]),
        one("receiver", 0, 0, OF_REFERENCE).to(&["Patient", "Practitioner"]),
        HAS_NOTE,
        one("dosageInstruction", 0, 0, OF_DOSAGE),
        one("substitution", 0, 1, of(&MEDICATION_DISPENSE_SUBSTITUTION)),
        one("detectedIssue", 0, 0, OF_REFERENCE).to(&["DetectedIssue"]),
        one("eventHistory", 0, 0, OF_REFERENCE).to(&["Provenance"]),
    ],
    keys: Lazy::new(),
};
/// `MedicationDispense.performer`
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
    MedicationDispensePerformer, MEDICATION_DISPENSE_PERFORMER, [id, extension,
    modifier_extension, function, actor]
);
/// The definition of `MedicationDispense.performer`.
pub static MEDICATION_DISPENSE_PERFORMER: TypeDef = TypeDef {
    name: "MedicationDispensePerformer",
    path: "MedicationDispense.performer",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("function", 0, 1, OF_CODEABLE_CONCEPT),
        one("actor", 1, 1, OF_REFERENCE)
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
    MedicationDispenseSubstitution, MEDICATION_DISPENSE_SUBSTITUTION, [id, extension,
    modifier_extension, was_substituted, type_, reason, responsible_party]
);
/// The definition of `MedicationDispense.substitution`.
pub static MEDICATION_DISPENSE_SUBSTITUTION: TypeDef = TypeDef {
    name: "MedicationDispenseSubstitution",
    path: "MedicationDispense.substitution",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("wasSubstituted", 1, 1, OF_BOOLEAN),
        HAS_TYPE,
        one("reason", 0, 0, OF_CODEABLE_CONCEPT),
        one("responsibleParty", 0, 0, OF_REFERENCE)
            .to(&["Practitioner", "PractitionerRole"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICATION_DISPENSE_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".function", CODEABLE_CONCEPT_STRUCT),
    column(".actor", REFERENCE_STRUCT_2),
];
pub(crate) static MEDICATION_DISPENSE_SUBSTITUTION_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".wasSubstituted", BOOLEAN),
    TYPE_COLUMN,
    column(".reason", CODEABLE_CONCEPT_LIST),
    column(".responsibleParty", REFERENCE_LIST_2),
];
/// The table `medication_dispense`.
pub static MEDICATION_DISPENSE_TABLE: TableDef = TableDef {
    name: "medication_dispense",
    doc: "One row for each MedicationDispense.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("MedicationDispense.resourceType", TEXT),
        column("MedicationDispense.id", TEXT),
        column("MedicationDispense.meta", META_STRUCT),
        column("MedicationDispense.implicitRules", TEXT),
        column("MedicationDispense.language", TEXT),
        column("MedicationDispense.text", NARRATIVE_STRUCT),
        column("MedicationDispense.contained", TEXTS),
        column("MedicationDispense.extension", EXTENSION_TEXTS),
        column("MedicationDispense.modifierExtension", EXTENSION_TEXTS),
        column("MedicationDispense.identifier", IDENTIFIER_LIST),
        column("MedicationDispense.partOf", REFERENCE_LIST_2),
        column("MedicationDispense.status", TEXT),
        column(
            "MedicationDispense.statusReasonCodeableConcept",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column("MedicationDispense.statusReasonReference", REFERENCE_STRUCT_2),
        column("MedicationDispense.category", CODEABLE_CONCEPT_STRUCT),
        column("MedicationDispense.medicationCodeableConcept", CODEABLE_CONCEPT_STRUCT),
        column("MedicationDispense.medicationReference", REFERENCE_STRUCT_2),
        column("MedicationDispense.subject", REFERENCE_STRUCT_2),
        column("MedicationDispense.context", REFERENCE_STRUCT_2),
        column("MedicationDispense.supportingInformation", REFERENCE_LIST_2),
        column(
            "MedicationDispense.performer",
            list(&within(&MEDICATION_DISPENSE_PERFORMER_COLUMNS)),
        ),
        column("MedicationDispense.location", REFERENCE_STRUCT_2),
        column("MedicationDispense.authorizingPrescription", REFERENCE_LIST_2),
        column("MedicationDispense.type", CODEABLE_CONCEPT_STRUCT),
        column("MedicationDispense.quantity", QUANTITY_STRUCT),
        column("MedicationDispense.daysSupply", QUANTITY_STRUCT),
        column("MedicationDispense.whenPrepared", TEXT),
        derived("__whenPrepared_start", TIMESTAMP, "MedicationDispense.whenPrepared"),
        derived("__whenPrepared_end", TIMESTAMP, "MedicationDispense.whenPrepared"),
        column("MedicationDispense.whenHandedOver", TEXT),
        derived(
            "__whenHandedOver_start",
            TIMESTAMP,
            "MedicationDispense.whenHandedOver",
        ),
        derived("__whenHandedOver_end", TIMESTAMP, "MedicationDispense.whenHandedOver"),
        column("MedicationDispense.destination", REFERENCE_STRUCT_2),
        column("MedicationDispense.receiver", REFERENCE_LIST_2),
        column("MedicationDispense.note", ANNOTATION_LIST),
        column("MedicationDispense.dosageInstruction", DOSAGE_LIST),
        column(
            "MedicationDispense.substitution",
            within(&MEDICATION_DISPENSE_SUBSTITUTION_COLUMNS),
        ),
        column("MedicationDispense.detectedIssue", REFERENCE_LIST_2),
        column("MedicationDispense.eventHistory", REFERENCE_LIST_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "MedicationDispense.meta.lastUpdated"),
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
