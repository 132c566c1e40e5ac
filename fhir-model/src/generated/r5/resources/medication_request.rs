// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    MEDICATIONREQUEST_STATUS, MEDICATION_REQUEST_INTENT, MedicationRequestIntent,
    MedicationrequestStatus, REQUEST_PRIORITY, RequestPriority,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, CodeableReference, Dosage, Duration, Element, Extension,
    Identifier, Meta, Narrative, Period, Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_LIST, CODEABLE_REFERENCE_STRUCT, DOSAGE_LIST, DURATION_STRUCT,
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER_2, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NOTE,
    HAS_QUANTITY, HAS_TEXT, IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_ANNOTATION, OF_CODEABLE_CONCEPT,
    OF_CODEABLE_REFERENCE, OF_DOSAGE, OF_DURATION, OF_IDENTIFIER, OF_PERIOD,
    OF_REFERENCE, PERIOD_STRUCT, QUANTITY_COLUMN, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `MedicationRequest`
pub struct MedicationRequest {
    /// `MedicationRequest.id` · id · 0..1
    pub id: Element<String>,
    /// `MedicationRequest.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `MedicationRequest.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `MedicationRequest.language` · code · 0..1
    pub language: Element<String>,
    /// `MedicationRequest.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `MedicationRequest.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `MedicationRequest.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationRequest.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationRequest.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `MedicationRequest.basedOn` · Reference to CarePlan, ImmunizationRecommendation, MedicationRequest, ServiceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `MedicationRequest.priorPrescription` · Reference to MedicationRequest · 0..1
    pub prior_prescription: Option<Box<Reference>>,
    /// `MedicationRequest.groupIdentifier` · Identifier · 0..1
    pub group_identifier: Option<Box<Identifier>>,
    /// `MedicationRequest.status` · code · 1..1
    pub status: Element<MedicationrequestStatus>,
    /// `MedicationRequest.statusReason` · CodeableConcept · 0..1
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `MedicationRequest.statusChanged` · dateTime · 0..1
    pub status_changed: Element<DateTime>,
    /// `MedicationRequest.intent` · code · 1..1
    pub intent: Element<MedicationRequestIntent>,
    /// `MedicationRequest.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `MedicationRequest.priority` · code · 0..1
    pub priority: Element<RequestPriority>,
    /// `MedicationRequest.doNotPerform` · boolean · 0..1
    pub do_not_perform: Element<bool>,
    /// `MedicationRequest.medication` · CodeableReference to Medication · 1..1
    pub medication: Option<Box<CodeableReference>>,
    /// `MedicationRequest.subject` · Reference to Group, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `MedicationRequest.informationSource` · Reference to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub information_source: Vec<Reference>,
    /// `MedicationRequest.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `MedicationRequest.supportingInformation` · Reference · 0..*
    pub supporting_information: Vec<Reference>,
    /// `MedicationRequest.authoredOn` · dateTime · 0..1
    pub authored_on: Element<DateTime>,
    /// `MedicationRequest.requester` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub requester: Option<Box<Reference>>,
    /// `MedicationRequest.reported` · boolean · 0..1
    pub reported: Element<bool>,
    /// `MedicationRequest.performerType` · CodeableConcept · 0..1
    pub performer_type: Option<Box<CodeableConcept>>,
    /// `MedicationRequest.performer` · Reference to CareTeam, DeviceDefinition, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub performer: Vec<Reference>,
    /// `MedicationRequest.device` · CodeableReference to DeviceDefinition · 0..*
    pub device: Vec<CodeableReference>,
    /// `MedicationRequest.recorder` · Reference to Practitioner, PractitionerRole · 0..1
    pub recorder: Option<Box<Reference>>,
    /// `MedicationRequest.reason` · CodeableReference to Condition, Observation · 0..*
    pub reason: Vec<CodeableReference>,
    /// `MedicationRequest.courseOfTherapyType` · CodeableConcept · 0..1
    pub course_of_therapy_type: Option<Box<CodeableConcept>>,
    /// `MedicationRequest.insurance` · Reference to ClaimResponse, Coverage · 0..*
    pub insurance: Vec<Reference>,
    /// `MedicationRequest.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `MedicationRequest.renderedDosageInstruction` · markdown · 0..1
    pub rendered_dosage_instruction: Element<String>,
    /// `MedicationRequest.effectiveDosePeriod` · Period · 0..1
    pub effective_dose_period: Option<Box<Period>>,
    /// `MedicationRequest.dosageInstruction` · Dosage · 0..*
    pub dosage_instruction: Vec<Dosage>,
    /// `MedicationRequest.dispenseRequest` · MedicationRequestDispenseRequest · 0..1
    pub dispense_request: Option<Box<MedicationRequestDispenseRequest>>,
    /// `MedicationRequest.substitution` · MedicationRequestSubstitution · 0..1
    pub substitution: Option<Box<MedicationRequestSubstitution>>,
    /// `MedicationRequest.eventHistory` · Reference to Provenance · 0..*
    pub event_history: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationRequest, MEDICATION_REQUEST, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, based_on, prior_prescription,
    group_identifier, status, status_reason, status_changed, intent, category, priority,
    do_not_perform, medication, subject, information_source, encounter,
    supporting_information, authored_on, requester, reported, performer_type, performer,
    device, recorder, reason, course_of_therapy_type, insurance, note,
    rendered_dosage_instruction, effective_dose_period, dosage_instruction,
    dispense_request, substitution, event_history]
);
/// The definition of `MedicationRequest`.
pub static MEDICATION_REQUEST: TypeDef = TypeDef {
    name: "MedicationRequest",
    path: "MedicationRequest",
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
        HAS_IDENTIFIER_2,
        summary("basedOn", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "CarePlan",
                    "ImmunizationRecommendation",
                    "MedicationRequest",
                    "ServiceRequest",
                ],
            ),
        one("priorPrescription", 0, 1, OF_REFERENCE).to(&["MedicationRequest"]),
        summary("groupIdentifier", 0, 1, OF_IDENTIFIER),
        summary("status", 1, 1, OF_CODE).codes(&MEDICATIONREQUEST_STATUS).modifier(),
        one("statusReason", 0, 1, OF_CODEABLE_CONCEPT),
        one("statusChanged", 0, 1, OF_DATE_TIME),
        summary("intent", 1, 1, OF_CODE).codes(&MEDICATION_REQUEST_INTENT).modifier(),
        one("category", 0, 0, OF_CODEABLE_CONCEPT),
        summary("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        summary("doNotPerform", 0, 1, OF_BOOLEAN).modifier(),
        summary("medication", 1, 1, OF_CODEABLE_REFERENCE).to(&["Medication"]),
        summary("subject", 1, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        one("informationSource", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        one("supportingInformation", 0, 0, OF_REFERENCE),
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
        summary("reported", 0, 1, OF_BOOLEAN),
        summary("performerType", 0, 1, OF_CODEABLE_CONCEPT),
        one("performer", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "CareTeam",
                    "DeviceDefinition",
                    "HealthcareService",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("device", 0, 0, OF_CODEABLE_REFERENCE).to(&["DeviceDefinition"]),
        one("recorder", 0, 1, OF_REFERENCE).to(&["Practitioner", "PractitionerRole"]),
        one("reason", 0, 0, OF_CODEABLE_REFERENCE).to(&["Condition", "Observation"]),
        one("courseOfTherapyType", 0, 1, OF_CODEABLE_CONCEPT),
        one("insurance", 0, 0, OF_REFERENCE).to(&["ClaimResponse", "Coverage"]),
        HAS_NOTE,
        one("renderedDosageInstruction", 0, 1, OF_MARKDOWN),
        one("effectiveDosePeriod", 0, 1, OF_PERIOD),
        one("dosageInstruction", 0, 0, OF_DOSAGE),
        one("dispenseRequest", 0, 1, of(&MEDICATION_REQUEST_DISPENSE_REQUEST)),
        one("substitution", 0, 1, of(&MEDICATION_REQUEST_SUBSTITUTION)),
        one("eventHistory", 0, 0, OF_REFERENCE).to(&["Provenance"]),
    ],
    keys: Lazy::new(),
};
/// `MedicationRequest.dispenseRequest`
pub struct MedicationRequestDispenseRequest {
    /// `MedicationRequest.dispenseRequest.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationRequest.dispenseRequest.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationRequest.dispenseRequest.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationRequest.dispenseRequest.initialFill` · MedicationRequestDispenseRequestInitialFill · 0..1
    pub initial_fill: Option<Box<MedicationRequestDispenseRequestInitialFill>>,
    /// `MedicationRequest.dispenseRequest.dispenseInterval` · Duration · 0..1
    pub dispense_interval: Option<Box<Duration>>,
    /// `MedicationRequest.dispenseRequest.validityPeriod` · Period · 0..1
    pub validity_period: Option<Box<Period>>,
    /// `MedicationRequest.dispenseRequest.numberOfRepeatsAllowed` · unsignedInt · 0..1
    pub number_of_repeats_allowed: Element<u32>,
    /// `MedicationRequest.dispenseRequest.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `MedicationRequest.dispenseRequest.expectedSupplyDuration` · Duration · 0..1
    pub expected_supply_duration: Option<Box<Duration>>,
    /// `MedicationRequest.dispenseRequest.dispenser` · Reference to Organization · 0..1
    pub dispenser: Option<Box<Reference>>,
    /// `MedicationRequest.dispenseRequest.dispenserInstruction` · Annotation · 0..*
    pub dispenser_instruction: Vec<Annotation>,
    /// `MedicationRequest.dispenseRequest.doseAdministrationAid` · CodeableConcept · 0..1
    pub dose_administration_aid: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationRequestDispenseRequest, MEDICATION_REQUEST_DISPENSE_REQUEST, [id,
    extension, modifier_extension, initial_fill, dispense_interval, validity_period,
    number_of_repeats_allowed, quantity, expected_supply_duration, dispenser,
    dispenser_instruction, dose_administration_aid]
);
/// The definition of `MedicationRequest.dispenseRequest`.
pub static MEDICATION_REQUEST_DISPENSE_REQUEST: TypeDef = TypeDef {
    name: "MedicationRequestDispenseRequest",
    path: "MedicationRequest.dispenseRequest",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("initialFill", 0, 1, of(&MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL)),
        one("dispenseInterval", 0, 1, OF_DURATION),
        one("validityPeriod", 0, 1, OF_PERIOD),
        one("numberOfRepeatsAllowed", 0, 1, OF_UNSIGNED_INT),
        HAS_QUANTITY,
        one("expectedSupplyDuration", 0, 1, OF_DURATION),
        one("dispenser", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("dispenserInstruction", 0, 0, OF_ANNOTATION),
        one("doseAdministrationAid", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `MedicationRequest.dispenseRequest.initialFill`
pub struct MedicationRequestDispenseRequestInitialFill {
    /// `MedicationRequest.dispenseRequest.initialFill.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationRequest.dispenseRequest.initialFill.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationRequest.dispenseRequest.initialFill.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationRequest.dispenseRequest.initialFill.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `MedicationRequest.dispenseRequest.initialFill.duration` · Duration · 0..1
    pub duration: Option<Box<Duration>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationRequestDispenseRequestInitialFill,
    MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL, [id, extension, modifier_extension,
    quantity, duration]
);
/// The definition of `MedicationRequest.dispenseRequest.initialFill`.
pub static MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL: TypeDef = TypeDef {
    name: "MedicationRequestDispenseRequestInitialFill",
    path: "MedicationRequest.dispenseRequest.initialFill",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_QUANTITY,
        one("duration", 0, 1, OF_DURATION),
    ],
    keys: Lazy::new(),
};
/// `MedicationRequest.substitution`
pub struct MedicationRequestSubstitution {
    /// `MedicationRequest.substitution.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationRequest.substitution.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationRequest.substitution.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationRequest.substitution.allowed[x]` · boolean, CodeableConcept · 1..1
    pub allowed: Option<MedicationRequestSubstitutionAllowed>,
    /// `MedicationRequest.substitution.reason` · CodeableConcept · 0..1
    pub reason: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationRequestSubstitution, MEDICATION_REQUEST_SUBSTITUTION, [id, extension,
    modifier_extension, allowed, reason]
);
choice!(
    #[doc = " `MedicationRequest.substitution.allowed[x]`"]
    MedicationRequestSubstitutionAllowed, [Boolean(Element < bool >), CodeableConcept(Box
    < CodeableConcept >)]
);
/// The definition of `MedicationRequest.substitution`.
pub static MEDICATION_REQUEST_SUBSTITUTION: TypeDef = TypeDef {
    name: "MedicationRequestSubstitution",
    path: "MedicationRequest.substitution",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
            "allowed",
            1,
            1,
            &[
                alternative("allowedBoolean", OF_BOOLEAN),
                alternative("allowedCodeableConcept", OF_CODEABLE_CONCEPT),
            ],
        ),
        one("reason", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    QUANTITY_COLUMN,
    column(".duration", DURATION_STRUCT),
];
pub(crate) static MEDICATION_REQUEST_DISPENSE_REQUEST_COLUMNS: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(
        ".initialFill",
        within(&MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL_COLUMNS),
    ),
    column(".dispenseInterval", DURATION_STRUCT),
    column(".validityPeriod", PERIOD_STRUCT),
    column(".numberOfRepeatsAllowed", INT32),
    QUANTITY_COLUMN,
    column(".expectedSupplyDuration", DURATION_STRUCT),
    column(".dispenser", REFERENCE_STRUCT_2),
    column(".dispenserInstruction", ANNOTATION_LIST),
    column(".doseAdministrationAid", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static MEDICATION_REQUEST_SUBSTITUTION_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".allowedBoolean", BOOLEAN),
    column(".allowedCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".reason", CODEABLE_CONCEPT_STRUCT),
];
/// The table `medications`.
pub static MEDICATION_REQUEST_TABLE: TableDef = TableDef {
    name: "medications",
    doc: "One row for each MedicationRequest.",
    ingestion: Ingestion::Cdc,
    key: &["id"],
    columns: &[
        column("MedicationRequest.resourceType", TEXT),
        column("MedicationRequest.id", TEXT),
        column("MedicationRequest.meta", META_STRUCT),
        column("MedicationRequest.identifier", IDENTIFIER_LIST),
        column("MedicationRequest.status", TEXT),
        column("MedicationRequest.intent", TEXT),
        column("MedicationRequest.subject", REFERENCE_STRUCT_2),
        column("MedicationRequest.authoredOn", TEXT),
        column("MedicationRequest.requester", REFERENCE_STRUCT_2),
        derived("__authoredOn_start", TIMESTAMP, "MedicationRequest.authoredOn"),
        derived("__authoredOn_end", TIMESTAMP, "MedicationRequest.authoredOn"),
        column("MedicationRequest.implicitRules", TEXT),
        column("MedicationRequest.language", TEXT),
        column("MedicationRequest.text", NARRATIVE_STRUCT),
        column("MedicationRequest.contained", TEXTS),
        column("MedicationRequest.extension", EXTENSION_TEXTS),
        column("MedicationRequest.modifierExtension", EXTENSION_TEXTS),
        column("MedicationRequest.basedOn", REFERENCE_LIST_2),
        column("MedicationRequest.priorPrescription", REFERENCE_STRUCT_2),
        column("MedicationRequest.groupIdentifier", IDENTIFIER_STRUCT),
        column("MedicationRequest.statusReason", CODEABLE_CONCEPT_STRUCT),
        column("MedicationRequest.statusChanged", TEXT),
        derived("__statusChanged_start", TIMESTAMP, "MedicationRequest.statusChanged"),
        derived("__statusChanged_end", TIMESTAMP, "MedicationRequest.statusChanged"),
        column("MedicationRequest.category", CODEABLE_CONCEPT_LIST),
        column("MedicationRequest.priority", TEXT),
        column("MedicationRequest.doNotPerform", BOOLEAN),
        column("MedicationRequest.medication", CODEABLE_REFERENCE_STRUCT),
        column("MedicationRequest.informationSource", REFERENCE_LIST_2),
        column("MedicationRequest.encounter", REFERENCE_STRUCT_2),
        column("MedicationRequest.supportingInformation", REFERENCE_LIST_2),
        column("MedicationRequest.reported", BOOLEAN),
        column("MedicationRequest.performerType", CODEABLE_CONCEPT_STRUCT),
        column("MedicationRequest.performer", REFERENCE_LIST_2),
        column("MedicationRequest.device", CODEABLE_REFERENCE_LIST),
        column("MedicationRequest.recorder", REFERENCE_STRUCT_2),
        column("MedicationRequest.reason", CODEABLE_REFERENCE_LIST),
        column("MedicationRequest.courseOfTherapyType", CODEABLE_CONCEPT_STRUCT),
        column("MedicationRequest.insurance", REFERENCE_LIST_2),
        column("MedicationRequest.note", ANNOTATION_LIST),
        column("MedicationRequest.renderedDosageInstruction", TEXT),
        column("MedicationRequest.effectiveDosePeriod", PERIOD_STRUCT),
        column("MedicationRequest.dosageInstruction", DOSAGE_LIST),
        column(
            "MedicationRequest.dispenseRequest",
            within(&MEDICATION_REQUEST_DISPENSE_REQUEST_COLUMNS),
        ),
        column(
            "MedicationRequest.substitution",
            within(&MEDICATION_REQUEST_SUBSTITUTION_COLUMNS),
        ),
        column("MedicationRequest.eventHistory", REFERENCE_LIST_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "MedicationRequest.meta.lastUpdated"),
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
