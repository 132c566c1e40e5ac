// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    MEDICATIONREQUEST_STATUS, MEDICATION_REQUEST_INTENT, MedicationRequestIntent,
    MedicationrequestStatus, REQUEST_PRIORITY, RequestPriority,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, Dosage, Duration, Element, Extension, Identifier, Meta,
    Narrative, Period, Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, DOSAGE_LIST,
    DURATION_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NOTE, HAS_QUANTITY, HAS_TEXT,
    IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_DOSAGE,
    OF_DURATION, OF_IDENTIFIER, OF_PERIOD, OF_REFERENCE, PERIOD_STRUCT, QUANTITY_COLUMN,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2,
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
    /// `MedicationRequest.status` · code · 1..1
    pub status: Element<MedicationrequestStatus>,
    /// `MedicationRequest.statusReason` · CodeableConcept · 0..1
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `MedicationRequest.intent` · code · 1..1
    pub intent: Element<MedicationRequestIntent>,
    /// `MedicationRequest.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `MedicationRequest.priority` · code · 0..1
    pub priority: Element<RequestPriority>,
    /// `MedicationRequest.doNotPerform` · boolean · 0..1
    pub do_not_perform: Element<bool>,
    /// `MedicationRequest.reported[x]` · boolean, Reference to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub reported: Option<MedicationRequestReported>,
    /// `MedicationRequest.medication[x]` · CodeableConcept, Reference to Medication · 1..1
    pub medication: Option<MedicationRequestMedication>,
    /// `MedicationRequest.subject` · Reference to Group, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `MedicationRequest.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `MedicationRequest.supportingInformation` · Reference · 0..*
    pub supporting_information: Vec<Reference>,
    /// `MedicationRequest.authoredOn` · dateTime · 0..1
    pub authored_on: Element<DateTime>,
    /// `MedicationRequest.requester` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub requester: Option<Box<Reference>>,
    /// `MedicationRequest.performer` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub performer: Option<Box<Reference>>,
    /// `MedicationRequest.performerType` · CodeableConcept · 0..1
    pub performer_type: Option<Box<CodeableConcept>>,
    /// `MedicationRequest.recorder` · Reference to Practitioner, PractitionerRole · 0..1
    pub recorder: Option<Box<Reference>>,
    /// `MedicationRequest.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `MedicationRequest.reasonReference` · Reference to Condition, Observation · 0..*
    pub reason_reference: Vec<Reference>,
    /// `MedicationRequest.instantiatesCanonical` · canonical · 0..*
    pub instantiates_canonical: Vec<Element<String>>,
    /// `MedicationRequest.instantiatesUri` · uri · 0..*
    pub instantiates_uri: Vec<Element<String>>,
    /// `MedicationRequest.basedOn` · Reference to CarePlan, ImmunizationRecommendation, MedicationRequest, ServiceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `MedicationRequest.groupIdentifier` · Identifier · 0..1
    pub group_identifier: Option<Box<Identifier>>,
    /// `MedicationRequest.courseOfTherapyType` · CodeableConcept · 0..1
    pub course_of_therapy_type: Option<Box<CodeableConcept>>,
    /// `MedicationRequest.insurance` · Reference to ClaimResponse, Coverage · 0..*
    pub insurance: Vec<Reference>,
    /// `MedicationRequest.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `MedicationRequest.dosageInstruction` · Dosage · 0..*
    pub dosage_instruction: Vec<Dosage>,
    /// `MedicationRequest.dispenseRequest` · MedicationRequestDispenseRequest · 0..1
    pub dispense_request: Option<Box<MedicationRequestDispenseRequest>>,
    /// `MedicationRequest.substitution` · MedicationRequestSubstitution · 0..1
    pub substitution: Option<Box<MedicationRequestSubstitution>>,
    /// `MedicationRequest.priorPrescription` · Reference to MedicationRequest · 0..1
    pub prior_prescription: Option<Box<Reference>>,
    /// `MedicationRequest.detectedIssue` · Reference to DetectedIssue · 0..*
    pub detected_issue: Vec<Reference>,
    /// `MedicationRequest.eventHistory` · Reference to Provenance · 0..*
    pub event_history: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationRequest, MEDICATION_REQUEST, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, status, status_reason, intent,
    category, priority, do_not_perform, reported, medication, subject, encounter,
    supporting_information, authored_on, requester, performer, performer_type, recorder,
    reason_code, reason_reference, instantiates_canonical, instantiates_uri, based_on,
    group_identifier, course_of_therapy_type, insurance, note, dosage_instruction,
    dispense_request, substitution, prior_prescription, detected_issue, event_history]
);
choice!(
    #[doc = " `MedicationRequest.reported[x]`"] MedicationRequestReported,
    [Boolean(Element < bool >), Reference(Box < Reference >)]
);
choice!(
    #[doc = " `MedicationRequest.medication[x]`"] MedicationRequestMedication,
    [CodeableConcept(Box < CodeableConcept >), Reference(Box < Reference >)]
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
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER_2,
        summary("status", 1, 1, OF_CODE).codes(&MEDICATIONREQUEST_STATUS).modifier(),
        one("statusReason", 0, 1, OF_CODEABLE_CONCEPT),
        summary("intent", 1, 1, OF_CODE).codes(&MEDICATION_REQUEST_INTENT).modifier(),
        one("category", 0, 0, OF_CODEABLE_CONCEPT),
        summary("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        summary("doNotPerform", 0, 1, OF_BOOLEAN).modifier(),
        choice(
                "reported",
                0,
                1,
                &[
                    alternative("reportedBoolean", OF_BOOLEAN),
                    alternative("reportedReference", OF_REFERENCE),
                ],
            )
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            )
            .summary(),
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
        summary("subject", 1, 1, OF_REFERENCE).to(&["Group", "Patient"]),
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
        one("performer", 0, 1, OF_REFERENCE)
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
        summary("performerType", 0, 1, OF_CODEABLE_CONCEPT),
        one("recorder", 0, 1, OF_REFERENCE).to(&["Practitioner", "PractitionerRole"]),
        one("reasonCode", 0, 0, OF_CODEABLE_CONCEPT),
        one("reasonReference", 0, 0, OF_REFERENCE).to(&["Condition", "Observation"]),
        summary("instantiatesCanonical", 0, 0, OF_CANONICAL),
        summary("instantiatesUri", 0, 0, OF_URI),
        summary("basedOn", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "CarePlan",
                    "ImmunizationRecommendation",
                    "MedicationRequest",
                    "ServiceRequest",
                ],
            ),
        summary("groupIdentifier", 0, 1, OF_IDENTIFIER),
        one("courseOfTherapyType", 0, 1, OF_CODEABLE_CONCEPT),
        one("insurance", 0, 0, OF_REFERENCE).to(&["ClaimResponse", "Coverage"]),
        HAS_NOTE,
        one("dosageInstruction", 0, 0, OF_DOSAGE),
        one("dispenseRequest", 0, 1, of(&MEDICATION_REQUEST_DISPENSE_REQUEST)),
        one("substitution", 0, 1, of(&MEDICATION_REQUEST_SUBSTITUTION)),
        one("priorPrescription", 0, 1, OF_REFERENCE).to(&["MedicationRequest"]),
        one("detectedIssue", 0, 0, OF_REFERENCE).to(&["DetectedIssue"]),
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
    /// `MedicationRequest.dispenseRequest.performer` · Reference to Organization · 0..1
    pub performer: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationRequestDispenseRequest, MEDICATION_REQUEST_DISPENSE_REQUEST, [id,
    extension, modifier_extension, initial_fill, dispense_interval, validity_period,
    number_of_repeats_allowed, quantity, expected_supply_duration, performer]
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
        one("performer", 0, 1, OF_REFERENCE).to(&["Organization"]),
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
pub(crate) static MEDICATION_REQUEST_DISPENSE_REQUEST_COLUMNS: [ColumnDef; 10] = [
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
    column(".performer", REFERENCE_STRUCT_2),
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
        column("MedicationRequest.medicationCodeableConcept", CODEABLE_CONCEPT_STRUCT),
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
        column("MedicationRequest.statusReason", CODEABLE_CONCEPT_STRUCT),
        column("MedicationRequest.category", CODEABLE_CONCEPT_LIST),
        column("MedicationRequest.priority", TEXT),
        column("MedicationRequest.doNotPerform", BOOLEAN),
        column("MedicationRequest.reportedBoolean", BOOLEAN),
        column("MedicationRequest.reportedReference", REFERENCE_STRUCT_2),
        column("MedicationRequest.medicationReference", REFERENCE_STRUCT_2),
        column("MedicationRequest.encounter", REFERENCE_STRUCT_2),
        column("MedicationRequest.supportingInformation", REFERENCE_LIST_2),
        column("MedicationRequest.performer", REFERENCE_STRUCT_2),
        column("MedicationRequest.performerType", CODEABLE_CONCEPT_STRUCT),
        column("MedicationRequest.recorder", REFERENCE_STRUCT_2),
        column("MedicationRequest.reasonCode", CODEABLE_CONCEPT_LIST),
        column("MedicationRequest.reasonReference", REFERENCE_LIST_2),
        column("MedicationRequest.instantiatesCanonical", TEXTS),
        column("MedicationRequest.instantiatesUri", TEXTS),
        column("MedicationRequest.basedOn", REFERENCE_LIST_2),
        column("MedicationRequest.groupIdentifier", IDENTIFIER_STRUCT),
        column("MedicationRequest.courseOfTherapyType", CODEABLE_CONCEPT_STRUCT),
        column("MedicationRequest.insurance", REFERENCE_LIST_2),
        column("MedicationRequest.note", ANNOTATION_LIST),
        column("MedicationRequest.dosageInstruction", DOSAGE_LIST),
        column(
            "MedicationRequest.dispenseRequest",
            within(&MEDICATION_REQUEST_DISPENSE_REQUEST_COLUMNS),
        ),
        column(
            "MedicationRequest.substitution",
            within(&MEDICATION_REQUEST_SUBSTITUTION_COLUMNS),
        ),
        column("MedicationRequest.priorPrescription", REFERENCE_STRUCT_2),
        column("MedicationRequest.detectedIssue", REFERENCE_LIST_2),
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
