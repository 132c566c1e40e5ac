// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    MEDICATION_DISPENSE_STATUS_CODES, MedicationDispenseStatusCodes,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS,
    CodeableConcept, CodeableReference, DOSAGE, DOSAGE_COLUMNS, Dosage, EXTENSION,
    Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS,
    Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity,
    REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
    /// `MedicationDispense.basedOn` · Reference to CarePlan · 0..*
    pub based_on: Vec<Reference>,
    /// `MedicationDispense.partOf` · Reference to MedicationAdministration, Procedure · 0..*
    pub part_of: Vec<Reference>,
    /// `MedicationDispense.status` · code · 1..1
    pub status: Element<MedicationDispenseStatusCodes>,
    /// `MedicationDispense.notPerformedReason` · CodeableReference to DetectedIssue · 0..1
    pub not_performed_reason: Option<Box<CodeableReference>>,
    /// `MedicationDispense.statusChanged` · dateTime · 0..1
    pub status_changed: Element<DateTime>,
    /// `MedicationDispense.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `MedicationDispense.medication` · CodeableReference to Medication · 1..1
    pub medication: Option<Box<CodeableReference>>,
    /// `MedicationDispense.subject` · Reference to Group, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `MedicationDispense.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
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
    /// `MedicationDispense.recorded` · dateTime · 0..1
    pub recorded: Element<DateTime>,
    /// `MedicationDispense.whenPrepared` · dateTime · 0..1
    pub when_prepared: Element<DateTime>,
    /// `MedicationDispense.whenHandedOver` · dateTime · 0..1
    pub when_handed_over: Element<DateTime>,
    /// `MedicationDispense.destination` · Reference to Location · 0..1
    pub destination: Option<Box<Reference>>,
    /// `MedicationDispense.receiver` · Reference to Location, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub receiver: Vec<Reference>,
    /// `MedicationDispense.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `MedicationDispense.renderedDosageInstruction` · markdown · 0..1
    pub rendered_dosage_instruction: Element<String>,
    /// `MedicationDispense.dosageInstruction` · Dosage · 0..*
    pub dosage_instruction: Vec<Dosage>,
    /// `MedicationDispense.substitution` · MedicationDispenseSubstitution · 0..1
    pub substitution: Option<Box<MedicationDispenseSubstitution>>,
    /// `MedicationDispense.eventHistory` · Reference to Provenance · 0..*
    pub event_history: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationDispense, MEDICATION_DISPENSE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, based_on, part_of, status,
    not_performed_reason, status_changed, category, medication, subject, encounter,
    supporting_information, performer, location, authorizing_prescription, type_,
    quantity, days_supply, recorded, when_prepared, when_handed_over, destination,
    receiver, note, rendered_dosage_instruction, dosage_instruction, substitution,
    event_history]
);
/// The definition of `MedicationDispense`.
pub static MEDICATION_DISPENSE: TypeDef = TypeDef {
    name: "MedicationDispense",
    path: "MedicationDispense",
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
        one("identifier", 0, 0, of(&IDENTIFIER)),
        one("basedOn", 0, 0, of(&REFERENCE)).to(&["CarePlan"]),
        one("partOf", 0, 0, of(&REFERENCE))
            .to(&["MedicationAdministration", "Procedure"]),
        summary("status", 1, 1, OF_CODE)
            .codes(&MEDICATION_DISPENSE_STATUS_CODES)
            .modifier(),
        one("notPerformedReason", 0, 1, of(&CODEABLE_REFERENCE)).to(&["DetectedIssue"]),
        one("statusChanged", 0, 1, OF_DATE_TIME),
        one("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("medication", 1, 1, of(&CODEABLE_REFERENCE)).to(&["Medication"]),
        summary("subject", 1, 1, of(&REFERENCE)).to(&["Group", "Patient"]),
        one("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        one("supportingInformation", 0, 0, of(&REFERENCE)),
        one("performer", 0, 0, of(&MEDICATION_DISPENSE_PERFORMER)),
        one("location", 0, 1, of(&REFERENCE)).to(&["Location"]),
        one("authorizingPrescription", 0, 0, of(&REFERENCE)).to(&["MedicationRequest"]),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("quantity", 0, 1, of(&QUANTITY)),
        one("daysSupply", 0, 1, of(&QUANTITY)),
        one("recorded", 0, 1, OF_DATE_TIME),
        summary("whenPrepared", 0, 1, OF_DATE_TIME),
        one("whenHandedOver", 0, 1, OF_DATE_TIME),
        one("destination", 0, 1, of(&REFERENCE)).to(&["Location"]),
        one("receiver", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "Location",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("note", 0, 0, of(&ANNOTATION)),
        one("renderedDosageInstruction", 0, 1, OF_MARKDOWN),
        one("dosageInstruction", 0, 0, of(&DOSAGE)),
        one("substitution", 0, 1, of(&MEDICATION_DISPENSE_SUBSTITUTION)),
        one("eventHistory", 0, 0, of(&REFERENCE)).to(&["Provenance"]),
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
    /// `MedicationDispense.performer.actor` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
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
    /// `MedicationDispense.substitution.responsibleParty` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub responsible_party: Option<Box<Reference>>,
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("wasSubstituted", 1, 1, OF_BOOLEAN),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("reason", 0, 0, of(&CODEABLE_CONCEPT)),
        one("responsibleParty", 0, 1, of(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICATION_DISPENSE_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function"),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor"),
];
pub(crate) static MEDICATION_DISPENSE_SUBSTITUTION_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("wasSubstituted", BOOLEAN, ".wasSubstituted"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("reason", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".reason"),
    column("responsibleParty", within(&REFERENCE_COLUMNS_2), ".responsibleParty"),
];
/// The table `medication_dispense`.
pub static MEDICATION_DISPENSE_TABLE: TableDef = TableDef {
    name: "medication_dispense",
    doc: "One row for each MedicationDispense.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicationDispense.resourceType"),
        column("id", TEXT, "MedicationDispense.id"),
        column("meta", within(&META_COLUMNS), "MedicationDispense.meta"),
        column("implicitRules", TEXT, "MedicationDispense.implicitRules"),
        column("language", TEXT, "MedicationDispense.language"),
        column("text", within(&NARRATIVE_COLUMNS), "MedicationDispense.text"),
        column("contained", TEXTS, "MedicationDispense.contained"),
        column("extension", EXTENSION_TEXTS, "MedicationDispense.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "MedicationDispense.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MedicationDispense.identifier",
        ),
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationDispense.basedOn",
        ),
        column(
            "partOf",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationDispense.partOf",
        ),
        column("status", TEXT, "MedicationDispense.status"),
        column(
            "notPerformedReason",
            within(&CODEABLE_REFERENCE_COLUMNS),
            "MedicationDispense.notPerformedReason",
        ),
        column("statusChanged", TEXT, "MedicationDispense.statusChanged"),
        column("__statusChanged_start", TIMESTAMP, "MedicationDispense.statusChanged"),
        column("__statusChanged_end", TIMESTAMP, "MedicationDispense.statusChanged"),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicationDispense.category",
        ),
        column(
            "medication",
            within(&CODEABLE_REFERENCE_COLUMNS),
            "MedicationDispense.medication",
        ),
        column("subject", within(&REFERENCE_COLUMNS_2), "MedicationDispense.subject"),
        column(
            "encounter",
            within(&REFERENCE_COLUMNS_2),
            "MedicationDispense.encounter",
        ),
        column(
            "supportingInformation",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationDispense.supportingInformation",
        ),
        column(
            "performer",
            list(&within(&MEDICATION_DISPENSE_PERFORMER_COLUMNS)),
            "MedicationDispense.performer",
        ),
        column("location", within(&REFERENCE_COLUMNS_2), "MedicationDispense.location"),
        column(
            "authorizingPrescription",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationDispense.authorizingPrescription",
        ),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "MedicationDispense.type"),
        column("quantity", within(&QUANTITY_COLUMNS), "MedicationDispense.quantity"),
        column("daysSupply", within(&QUANTITY_COLUMNS), "MedicationDispense.daysSupply"),
        column("recorded", TEXT, "MedicationDispense.recorded"),
        column("__recorded_start", TIMESTAMP, "MedicationDispense.recorded"),
        column("__recorded_end", TIMESTAMP, "MedicationDispense.recorded"),
        column("whenPrepared", TEXT, "MedicationDispense.whenPrepared"),
        column("__whenPrepared_start", TIMESTAMP, "MedicationDispense.whenPrepared"),
        column("__whenPrepared_end", TIMESTAMP, "MedicationDispense.whenPrepared"),
        column("whenHandedOver", TEXT, "MedicationDispense.whenHandedOver"),
        column("__whenHandedOver_start", TIMESTAMP, "MedicationDispense.whenHandedOver"),
        column("__whenHandedOver_end", TIMESTAMP, "MedicationDispense.whenHandedOver"),
        column(
            "destination",
            within(&REFERENCE_COLUMNS_2),
            "MedicationDispense.destination",
        ),
        column(
            "receiver",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationDispense.receiver",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "MedicationDispense.note"),
        column(
            "renderedDosageInstruction",
            TEXT,
            "MedicationDispense.renderedDosageInstruction",
        ),
        column(
            "dosageInstruction",
            list(&within(&DOSAGE_COLUMNS)),
            "MedicationDispense.dosageInstruction",
        ),
        column(
            "substitution",
            within(&MEDICATION_DISPENSE_SUBSTITUTION_COLUMNS),
            "MedicationDispense.substitution",
        ),
        column(
            "eventHistory",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationDispense.eventHistory",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "MedicationDispense.meta.lastUpdated"),
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
