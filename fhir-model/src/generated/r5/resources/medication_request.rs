// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    MEDICATIONREQUEST_STATUS, MEDICATION_REQUEST_INTENT, MedicationRequestIntent,
    MedicationrequestStatus, REQUEST_PRIORITY, RequestPriority,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS,
    CodeableConcept, CodeableReference, DOSAGE, DOSAGE_COLUMNS, DURATION,
    DURATION_COLUMNS, Dosage, Duration, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, QUANTITY,
    QUANTITY_COLUMNS, Quantity, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("identifier", 0, 0, of(&IDENTIFIER)),
        summary("basedOn", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "CarePlan",
                    "ImmunizationRecommendation",
                    "MedicationRequest",
                    "ServiceRequest",
                ],
            ),
        one("priorPrescription", 0, 1, of(&REFERENCE)).to(&["MedicationRequest"]),
        summary("groupIdentifier", 0, 1, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&MEDICATIONREQUEST_STATUS).modifier(),
        one("statusReason", 0, 1, of(&CODEABLE_CONCEPT)),
        one("statusChanged", 0, 1, OF_DATE_TIME),
        summary("intent", 1, 1, OF_CODE).codes(&MEDICATION_REQUEST_INTENT).modifier(),
        one("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        summary("doNotPerform", 0, 1, OF_BOOLEAN).modifier(),
        summary("medication", 1, 1, of(&CODEABLE_REFERENCE)).to(&["Medication"]),
        summary("subject", 1, 1, of(&REFERENCE)).to(&["Group", "Patient"]),
        one("informationSource", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        one("supportingInformation", 0, 0, of(&REFERENCE)),
        summary("authoredOn", 0, 1, OF_DATE_TIME),
        summary("requester", 0, 1, of(&REFERENCE))
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
        summary("performerType", 0, 1, of(&CODEABLE_CONCEPT)),
        one("performer", 0, 0, of(&REFERENCE))
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
        one("device", 0, 0, of(&CODEABLE_REFERENCE)).to(&["DeviceDefinition"]),
        one("recorder", 0, 1, of(&REFERENCE)).to(&["Practitioner", "PractitionerRole"]),
        one("reason", 0, 0, of(&CODEABLE_REFERENCE)).to(&["Condition", "Observation"]),
        one("courseOfTherapyType", 0, 1, of(&CODEABLE_CONCEPT)),
        one("insurance", 0, 0, of(&REFERENCE)).to(&["ClaimResponse", "Coverage"]),
        one("note", 0, 0, of(&ANNOTATION)),
        one("renderedDosageInstruction", 0, 1, OF_MARKDOWN),
        one("effectiveDosePeriod", 0, 1, of(&PERIOD)),
        one("dosageInstruction", 0, 0, of(&DOSAGE)),
        one("dispenseRequest", 0, 1, of(&MEDICATION_REQUEST_DISPENSE_REQUEST)),
        one("substitution", 0, 1, of(&MEDICATION_REQUEST_SUBSTITUTION)),
        one("eventHistory", 0, 0, of(&REFERENCE)).to(&["Provenance"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("initialFill", 0, 1, of(&MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL)),
        one("dispenseInterval", 0, 1, of(&DURATION)),
        one("validityPeriod", 0, 1, of(&PERIOD)),
        one("numberOfRepeatsAllowed", 0, 1, OF_UNSIGNED_INT),
        one("quantity", 0, 1, of(&QUANTITY)),
        one("expectedSupplyDuration", 0, 1, of(&DURATION)),
        one("dispenser", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        one("dispenserInstruction", 0, 0, of(&ANNOTATION)),
        one("doseAdministrationAid", 0, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("quantity", 0, 1, of(&QUANTITY)),
        one("duration", 0, 1, of(&DURATION)),
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
    MedicationRequestSubstitutionAllowed, [0 => Boolean(Element < bool >), 1 =>
    CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `MedicationRequest.substitution`.
pub static MEDICATION_REQUEST_SUBSTITUTION: TypeDef = TypeDef {
    name: "MedicationRequestSubstitution",
    path: "MedicationRequest.substitution",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        choice(
            "allowed",
            1,
            1,
            &[
                alternative("allowedBoolean", OF_BOOLEAN),
                alternative("allowedCodeableConcept", of(&CODEABLE_CONCEPT)),
            ],
        ),
        one("reason", 0, 1, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column("duration", within(&DURATION_COLUMNS), ".duration"),
];
pub(crate) static MEDICATION_REQUEST_DISPENSE_REQUEST_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column(
        "initialFill",
        within(&MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL_COLUMNS),
        ".initialFill",
    ),
    column("dispenseInterval", within(&DURATION_COLUMNS), ".dispenseInterval"),
    column("validityPeriod", within(&PERIOD_COLUMNS), ".validityPeriod"),
    column("numberOfRepeatsAllowed", INT32, ".numberOfRepeatsAllowed"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column(
        "expectedSupplyDuration",
        within(&DURATION_COLUMNS),
        ".expectedSupplyDuration",
    ),
    column("dispenser", within(&REFERENCE_COLUMNS_2), ".dispenser"),
    column(
        "dispenserInstruction",
        list(&within(&ANNOTATION_COLUMNS)),
        ".dispenserInstruction",
    ),
    column(
        "doseAdministrationAid",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".doseAdministrationAid",
    ),
];
pub(crate) static MEDICATION_REQUEST_SUBSTITUTION_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("allowedBoolean", BOOLEAN, ".allowedBoolean"),
    column(
        "allowedCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".allowedCodeableConcept",
    ),
    column("reason", within(&CODEABLE_CONCEPT_COLUMNS), ".reason"),
];
/// The table `medications`.
pub static MEDICATION_REQUEST_TABLE: TableDef = TableDef {
    name: "medications",
    doc: "One row for each MedicationRequest.",
    ingestion: Ingestion::Cdc,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicationRequest.resourceType"),
        column("id", TEXT, "MedicationRequest.id"),
        column("meta", within(&META_COLUMNS), "MedicationRequest.meta"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MedicationRequest.identifier",
        ),
        column("status", TEXT, "MedicationRequest.status"),
        column("intent", TEXT, "MedicationRequest.intent"),
        column("subject", within(&REFERENCE_COLUMNS_2), "MedicationRequest.subject"),
        column("authoredOn", TEXT, "MedicationRequest.authoredOn"),
        column("requester", within(&REFERENCE_COLUMNS_2), "MedicationRequest.requester"),
        column("__authoredOn_start", TIMESTAMP, "MedicationRequest.authoredOn"),
        column("__authoredOn_end", TIMESTAMP, "MedicationRequest.authoredOn"),
        column("implicitRules", TEXT, "MedicationRequest.implicitRules"),
        column("language", TEXT, "MedicationRequest.language"),
        column("text", within(&NARRATIVE_COLUMNS), "MedicationRequest.text"),
        column("contained", TEXTS, "MedicationRequest.contained"),
        column("extension", EXTENSION_TEXTS, "MedicationRequest.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "MedicationRequest.modifierExtension",
        ),
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationRequest.basedOn",
        ),
        column(
            "priorPrescription",
            within(&REFERENCE_COLUMNS_2),
            "MedicationRequest.priorPrescription",
        ),
        column(
            "groupIdentifier",
            within(&IDENTIFIER_COLUMNS),
            "MedicationRequest.groupIdentifier",
        ),
        column(
            "statusReason",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicationRequest.statusReason",
        ),
        column("statusChanged", TEXT, "MedicationRequest.statusChanged"),
        column("__statusChanged_start", TIMESTAMP, "MedicationRequest.statusChanged"),
        column("__statusChanged_end", TIMESTAMP, "MedicationRequest.statusChanged"),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicationRequest.category",
        ),
        column("priority", TEXT, "MedicationRequest.priority"),
        column("doNotPerform", BOOLEAN, "MedicationRequest.doNotPerform"),
        column(
            "medication",
            within(&CODEABLE_REFERENCE_COLUMNS),
            "MedicationRequest.medication",
        ),
        column(
            "informationSource",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationRequest.informationSource",
        ),
        column("encounter", within(&REFERENCE_COLUMNS_2), "MedicationRequest.encounter"),
        column(
            "supportingInformation",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationRequest.supportingInformation",
        ),
        column("reported", BOOLEAN, "MedicationRequest.reported"),
        column(
            "performerType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicationRequest.performerType",
        ),
        column(
            "performer",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationRequest.performer",
        ),
        column(
            "device",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "MedicationRequest.device",
        ),
        column("recorder", within(&REFERENCE_COLUMNS_2), "MedicationRequest.recorder"),
        column(
            "reason",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "MedicationRequest.reason",
        ),
        column(
            "courseOfTherapyType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicationRequest.courseOfTherapyType",
        ),
        column(
            "insurance",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationRequest.insurance",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "MedicationRequest.note"),
        column(
            "renderedDosageInstruction",
            TEXT,
            "MedicationRequest.renderedDosageInstruction",
        ),
        column(
            "effectiveDosePeriod",
            within(&PERIOD_COLUMNS),
            "MedicationRequest.effectiveDosePeriod",
        ),
        column(
            "dosageInstruction",
            list(&within(&DOSAGE_COLUMNS)),
            "MedicationRequest.dosageInstruction",
        ),
        column(
            "dispenseRequest",
            within(&MEDICATION_REQUEST_DISPENSE_REQUEST_COLUMNS),
            "MedicationRequest.dispenseRequest",
        ),
        column(
            "substitution",
            within(&MEDICATION_REQUEST_SUBSTITUTION_COLUMNS),
            "MedicationRequest.substitution",
        ),
        column(
            "eventHistory",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationRequest.eventHistory",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "MedicationRequest.meta.lastUpdated"),
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
