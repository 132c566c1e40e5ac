// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    APPOINTMENT_STATUS, AppointmentStatus, PARTICIPANT_REQUIRED, PARTICIPATION_STATUS,
    ParticipantRequired, ParticipationStatus,
};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_DESCRIPTION, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_PERIOD, OF_REFERENCE, PERIOD_COLUMN, PERIOD_LIST,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER,
        summary("status", 1, 1, OF_CODE).codes(&APPOINTMENT_STATUS).modifier(),
        summary("cancelationReason", 0, 1, OF_CODEABLE_CONCEPT),
        summary("serviceCategory", 0, 0, OF_CODEABLE_CONCEPT),
        summary("serviceType", 0, 0, OF_CODEABLE_CONCEPT),
        summary("specialty", 0, 0, OF_CODEABLE_CONCEPT),
        summary("appointmentType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("reasonCode", 0, 0, OF_CODEABLE_CONCEPT),
        one("reasonReference", 0, 0, OF_REFERENCE)
            .to(
                &["Condition", "ImmunizationRecommendation", "Observation", "Procedure"],
            ),
        one("priority", 0, 1, OF_UNSIGNED_INT),
        HAS_DESCRIPTION,
        one("supportingInformation", 0, 0, OF_REFERENCE),
        summary("start", 0, 1, OF_INSTANT),
        summary("end", 0, 1, OF_INSTANT),
        one("minutesDuration", 0, 1, OF_POSITIVE_INT),
        one("slot", 0, 0, OF_REFERENCE).to(&["Slot"]),
        one("created", 0, 1, OF_DATE_TIME),
        one("comment", 0, 1, OF_STRING),
        one("patientInstruction", 0, 1, OF_STRING),
        one("basedOn", 0, 0, OF_REFERENCE).to(&["ServiceRequest"]),
        one("participant", 1, 0, of(&APPOINTMENT_PARTICIPANT)),
        one("requestedPeriod", 0, 0, OF_PERIOD),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("type", 0, 0, OF_CODEABLE_CONCEPT),
        summary("actor", 0, 1, OF_REFERENCE)
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
        one("period", 0, 1, OF_PERIOD),
    ],
    keys: Lazy::new(),
};
pub(crate) static APPOINTMENT_PARTICIPANT_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".type", CODEABLE_CONCEPT_LIST),
    column(".actor", REFERENCE_STRUCT_2),
    column(".required", TEXT),
    column(".status", TEXT),
    PERIOD_COLUMN,
];
/// The table `appointment`.
pub static APPOINTMENT_TABLE: TableDef = TableDef {
    name: "appointment",
    doc: "One row for each Appointment.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Appointment.resourceType", TEXT),
        column("Appointment.id", TEXT),
        column("Appointment.meta", META_STRUCT),
        column("Appointment.implicitRules", TEXT),
        column("Appointment.language", TEXT),
        column("Appointment.text", NARRATIVE_STRUCT),
        column("Appointment.contained", TEXTS),
        column("Appointment.extension", EXTENSION_TEXTS),
        column("Appointment.modifierExtension", EXTENSION_TEXTS),
        column("Appointment.identifier", IDENTIFIER_LIST),
        column("Appointment.status", TEXT),
        column("Appointment.cancelationReason", CODEABLE_CONCEPT_STRUCT),
        column("Appointment.serviceCategory", CODEABLE_CONCEPT_LIST),
        column("Appointment.serviceType", CODEABLE_CONCEPT_LIST),
        column("Appointment.specialty", CODEABLE_CONCEPT_LIST),
        column("Appointment.appointmentType", CODEABLE_CONCEPT_STRUCT),
        column("Appointment.reasonCode", CODEABLE_CONCEPT_LIST),
        column("Appointment.reasonReference", REFERENCE_LIST_2),
        column("Appointment.priority", INT32),
        column("Appointment.description", TEXT),
        column("Appointment.supportingInformation", REFERENCE_LIST_2),
        column("Appointment.start", TEXT),
        derived("__start_start", TIMESTAMP, "Appointment.start"),
        derived("__start_end", TIMESTAMP, "Appointment.start"),
        column("Appointment.end", TEXT),
        derived("__end_start", TIMESTAMP, "Appointment.end"),
        derived("__end_end", TIMESTAMP, "Appointment.end"),
        column("Appointment.minutesDuration", INT32),
        column("Appointment.slot", REFERENCE_LIST_2),
        column("Appointment.created", TEXT),
        derived("__created_start", TIMESTAMP, "Appointment.created"),
        derived("__created_end", TIMESTAMP, "Appointment.created"),
        column("Appointment.comment", TEXT),
        column("Appointment.patientInstruction", TEXT),
        column("Appointment.basedOn", REFERENCE_LIST_2),
        column(
            "Appointment.participant",
            list(&within(&APPOINTMENT_PARTICIPANT_COLUMNS)),
        ),
        column("Appointment.requestedPeriod", PERIOD_LIST),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Appointment.meta.lastUpdated"),
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
