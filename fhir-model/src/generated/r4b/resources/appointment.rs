// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    APPOINTMENT_STATUS, AppointmentStatus, PARTICIPANT_REQUIRED, PARTICIPATION_STATUS,
    ParticipantRequired, ParticipationStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Appointment`
pub struct Appointment {
    /// `Appointment.id` · id · 0..1
    pub id: Element<String>,
    /// `Appointment.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Appointment.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Appointment.language` · code · 0..1
    pub language: Element<String>,
    /// `Appointment.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Appointment.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Appointment.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Appointment.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Appointment.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Appointment.status` · code · 1..1
    pub status: Element<AppointmentStatus>,
    /// `Appointment.cancelationReason` · CodeableConcept · 0..1
    pub cancelation_reason: Option<Box<CodeableConcept>>,
    /// `Appointment.serviceCategory` · CodeableConcept · 0..*
    pub service_category: Vec<CodeableConcept>,
    /// `Appointment.serviceType` · CodeableConcept · 0..*
    pub service_type: Vec<CodeableConcept>,
    /// `Appointment.specialty` · CodeableConcept · 0..*
    pub specialty: Vec<CodeableConcept>,
    /// `Appointment.appointmentType` · CodeableConcept · 0..1
    pub appointment_type: Option<Box<CodeableConcept>>,
    /// `Appointment.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `Appointment.reasonReference` · Reference to Condition, ImmunizationRecommendation, Observation, Procedure · 0..*
    pub reason_reference: Vec<Reference>,
    /// `Appointment.priority` · unsignedInt · 0..1
    pub priority: Element<u32>,
    /// `Appointment.description` · string · 0..1
    pub description: Element<String>,
    /// `Appointment.supportingInformation` · Reference · 0..*
    pub supporting_information: Vec<Reference>,
    /// `Appointment.start` · instant · 0..1
    pub start: Element<Instant>,
    /// `Appointment.end` · instant · 0..1
    pub end: Element<Instant>,
    /// `Appointment.minutesDuration` · positiveInt · 0..1
    pub minutes_duration: Element<u32>,
    /// `Appointment.slot` · Reference to Slot · 0..*
    pub slot: Vec<Reference>,
    /// `Appointment.created` · dateTime · 0..1
    pub created: Element<DateTime>,
    /// `Appointment.comment` · string · 0..1
    pub comment: Element<String>,
    /// `Appointment.patientInstruction` · string · 0..1
    pub patient_instruction: Element<String>,
    /// `Appointment.basedOn` · Reference to ServiceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `Appointment.participant` · AppointmentParticipant · 1..*
    pub participant: Vec<AppointmentParticipant>,
    /// `Appointment.requestedPeriod` · Period · 0..*
    pub requested_period: Vec<Period>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Appointment, APPOINTMENT, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, status, cancelation_reason,
    service_category, service_type, specialty, appointment_type, reason_code,
    reason_reference, priority, description, supporting_information, start, end,
    minutes_duration, slot, created, comment, patient_instruction, based_on, participant,
    requested_period]
);
/// The definition of `Appointment`.
pub static APPOINTMENT: TypeDef = TypeDef {
    name: "Appointment",
    path: "Appointment",
    kind: TypeKind::Resource,
    elements: &[
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&APPOINTMENT_STATUS).modifier(),
        summary("cancelationReason", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("serviceCategory", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("serviceType", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("specialty", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("appointmentType", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("reasonCode", 0, 0, of(&CODEABLE_CONCEPT)),
        one("reasonReference", 0, 0, of(&REFERENCE))
            .to(
                &["Condition", "ImmunizationRecommendation", "Observation", "Procedure"],
            ),
        one("priority", 0, 1, OF_UNSIGNED_INT),
        one("description", 0, 1, OF_STRING),
        one("supportingInformation", 0, 0, of(&REFERENCE)),
        summary("start", 0, 1, OF_INSTANT),
        summary("end", 0, 1, OF_INSTANT),
        one("minutesDuration", 0, 1, OF_POSITIVE_INT),
        one("slot", 0, 0, of(&REFERENCE)).to(&["Slot"]),
        one("created", 0, 1, OF_DATE_TIME),
        one("comment", 0, 1, OF_STRING),
        one("patientInstruction", 0, 1, OF_STRING),
        one("basedOn", 0, 0, of(&REFERENCE)).to(&["ServiceRequest"]),
        one("participant", 1, 0, of(&APPOINTMENT_PARTICIPANT)),
        one("requestedPeriod", 0, 0, of(&PERIOD)),
    ],
    keys: Lazy::new(),
};
/// `Appointment.participant`
pub struct AppointmentParticipant {
    /// `Appointment.participant.id` · string · 0..1
    pub id: Option<String>,
    /// `Appointment.participant.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Appointment.participant.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Appointment.participant.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `Appointment.participant.actor` · Reference to Device, HealthcareService, Location, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub actor: Option<Box<Reference>>,
    /// `Appointment.participant.required` · code · 0..1
    pub required: Element<ParticipantRequired>,
    /// `Appointment.participant.status` · code · 1..1
    pub status: Element<ParticipationStatus>,
    /// `Appointment.participant.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AppointmentParticipant, APPOINTMENT_PARTICIPANT, [id, extension, modifier_extension,
    type_, actor, required, status, period]
);
/// The definition of `Appointment.participant`.
pub static APPOINTMENT_PARTICIPANT: TypeDef = TypeDef {
    name: "AppointmentParticipant",
    path: "Appointment.participant",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("actor", 0, 1, of(&REFERENCE))
            .to(
                &[
                    "Device",
                    "HealthcareService",
                    "Location",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        summary("required", 0, 1, OF_CODE).codes(&PARTICIPANT_REQUIRED),
        summary("status", 1, 1, OF_CODE).codes(&PARTICIPATION_STATUS),
        one("period", 0, 1, of(&PERIOD)),
    ],
    keys: Lazy::new(),
};
pub(crate) static APPOINTMENT_PARTICIPANT_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".type"),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor"),
    column("required", TEXT, ".required"),
    column("status", TEXT, ".status"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
];
/// The table `appointment`.
pub static APPOINTMENT_TABLE: TableDef = TableDef {
    name: "appointment",
    doc: "One row for each Appointment.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Appointment.resourceType"),
        column("id", TEXT, "Appointment.id"),
        column("meta", within(&META_COLUMNS), "Appointment.meta"),
        column("implicitRules", TEXT, "Appointment.implicitRules"),
        column("language", TEXT, "Appointment.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Appointment.text"),
        column("contained", TEXTS, "Appointment.contained"),
        column("extension", EXTENSION_TEXTS, "Appointment.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Appointment.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Appointment.identifier",
        ),
        column("status", TEXT, "Appointment.status"),
        column(
            "cancelationReason",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Appointment.cancelationReason",
        ),
        column(
            "serviceCategory",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Appointment.serviceCategory",
        ),
        column(
            "serviceType",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Appointment.serviceType",
        ),
        column(
            "specialty",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Appointment.specialty",
        ),
        column(
            "appointmentType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Appointment.appointmentType",
        ),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Appointment.reasonCode",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Appointment.reasonReference",
        ),
        column("priority", INT32, "Appointment.priority"),
        column("description", TEXT, "Appointment.description"),
        column(
            "supportingInformation",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Appointment.supportingInformation",
        ),
        column("start", TEXT, "Appointment.start"),
        column("__start_start", TIMESTAMP, "Appointment.start"),
        column("__start_end", TIMESTAMP, "Appointment.start"),
        column("end", TEXT, "Appointment.end"),
        column("__end_start", TIMESTAMP, "Appointment.end"),
        column("__end_end", TIMESTAMP, "Appointment.end"),
        column("minutesDuration", INT32, "Appointment.minutesDuration"),
        column("slot", list(&within(&REFERENCE_COLUMNS_2)), "Appointment.slot"),
        column("created", TEXT, "Appointment.created"),
        column("__created_start", TIMESTAMP, "Appointment.created"),
        column("__created_end", TIMESTAMP, "Appointment.created"),
        column("comment", TEXT, "Appointment.comment"),
        column("patientInstruction", TEXT, "Appointment.patientInstruction"),
        column("basedOn", list(&within(&REFERENCE_COLUMNS_2)), "Appointment.basedOn"),
        column(
            "participant",
            list(&within(&APPOINTMENT_PARTICIPANT_COLUMNS)),
            "Appointment.participant",
        ),
        column(
            "requestedPeriod",
            list(&within(&PERIOD_COLUMNS)),
            "Appointment.requestedPeriod",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Appointment.meta.lastUpdated"),
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
