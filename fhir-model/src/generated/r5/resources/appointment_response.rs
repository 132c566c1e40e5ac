// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{APPOINTMENT_RESPONSE_STATUS, AppointmentResponseStatus};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, HAS_CONTAINED, HAS_EXTENSION, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_TEXT,
    IDENTIFIER_LIST, META_STRUCT, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_REFERENCE,
    REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `AppointmentResponse`
pub struct AppointmentResponse {
    /// `AppointmentResponse.id` · id · 0..1
    pub id: Element<String>,
    /// `AppointmentResponse.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `AppointmentResponse.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `AppointmentResponse.language` · code · 0..1
    pub language: Element<String>,
    /// `AppointmentResponse.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `AppointmentResponse.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `AppointmentResponse.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AppointmentResponse.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AppointmentResponse.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `AppointmentResponse.appointment` · Reference to Appointment · 1..1
    pub appointment: Option<Box<Reference>>,
    /// `AppointmentResponse.proposedNewTime` · boolean · 0..1
    pub proposed_new_time: Element<bool>,
    /// `AppointmentResponse.start` · instant · 0..1
    pub start: Element<Instant>,
    /// `AppointmentResponse.end` · instant · 0..1
    pub end: Element<Instant>,
    /// `AppointmentResponse.participantType` · CodeableConcept · 0..*
    pub participant_type: Vec<CodeableConcept>,
    /// `AppointmentResponse.actor` · Reference to Device, Group, HealthcareService, Location, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub actor: Option<Box<Reference>>,
    /// `AppointmentResponse.participantStatus` · code · 1..1
    pub participant_status: Element<AppointmentResponseStatus>,
    /// `AppointmentResponse.comment` · markdown · 0..1
    pub comment: Element<String>,
    /// `AppointmentResponse.recurring` · boolean · 0..1
    pub recurring: Element<bool>,
    /// `AppointmentResponse.occurrenceDate` · date · 0..1
    pub occurrence_date: Element<Date>,
    /// `AppointmentResponse.recurrenceId` · positiveInt · 0..1
    pub recurrence_id: Element<u32>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AppointmentResponse, APPOINTMENT_RESPONSE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, appointment, proposed_new_time,
    start, end, participant_type, actor, participant_status, comment, recurring,
    occurrence_date, recurrence_id]
);
/// The definition of `AppointmentResponse`.
pub static APPOINTMENT_RESPONSE: TypeDef = TypeDef {
    name: "AppointmentResponse",
    path: "AppointmentResponse",
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
        HAS_IDENTIFIER,
        summary("appointment", 1, 1, OF_REFERENCE).to(&["Appointment"]),
        summary("proposedNewTime", 0, 1, OF_BOOLEAN),
        one("start", 0, 1, OF_INSTANT),
        one("end", 0, 1, OF_INSTANT),
        summary("participantType", 0, 0, OF_CODEABLE_CONCEPT),
        summary("actor", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Group",
                    "HealthcareService",
                    "Location",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        summary("participantStatus", 1, 1, OF_CODE)
            .codes(&APPOINTMENT_RESPONSE_STATUS)
            .modifier(),
        one("comment", 0, 1, OF_MARKDOWN),
        one("recurring", 0, 1, OF_BOOLEAN),
        one("occurrenceDate", 0, 1, OF_DATE),
        one("recurrenceId", 0, 1, OF_POSITIVE_INT),
    ],
    keys: Lazy::new(),
};
/// The table `appointment_response`.
pub static APPOINTMENT_RESPONSE_TABLE: TableDef = TableDef {
    name: "appointment_response",
    doc: "One row for each AppointmentResponse.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("AppointmentResponse.resourceType", TEXT),
        column("AppointmentResponse.id", TEXT),
        column("AppointmentResponse.meta", META_STRUCT),
        column("AppointmentResponse.implicitRules", TEXT),
        column("AppointmentResponse.language", TEXT),
        column("AppointmentResponse.text", NARRATIVE_STRUCT),
        column("AppointmentResponse.contained", TEXTS),
        column("AppointmentResponse.extension", EXTENSION_TEXTS),
        column("AppointmentResponse.modifierExtension", EXTENSION_TEXTS),
        column("AppointmentResponse.identifier", IDENTIFIER_LIST),
        column("AppointmentResponse.appointment", REFERENCE_STRUCT_2),
        column("AppointmentResponse.proposedNewTime", BOOLEAN),
        column("AppointmentResponse.start", TEXT),
        derived("__start_start", TIMESTAMP, "AppointmentResponse.start"),
        derived("__start_end", TIMESTAMP, "AppointmentResponse.start"),
        column("AppointmentResponse.end", TEXT),
        derived("__end_start", TIMESTAMP, "AppointmentResponse.end"),
        derived("__end_end", TIMESTAMP, "AppointmentResponse.end"),
        column("AppointmentResponse.participantType", CODEABLE_CONCEPT_LIST),
        column("AppointmentResponse.actor", REFERENCE_STRUCT_2),
        column("AppointmentResponse.participantStatus", TEXT),
        column("AppointmentResponse.comment", TEXT),
        column("AppointmentResponse.recurring", BOOLEAN),
        column("AppointmentResponse.occurrenceDate", TEXT),
        derived(
            "__occurrenceDate_start",
            TIMESTAMP,
            "AppointmentResponse.occurrenceDate",
        ),
        derived("__occurrenceDate_end", TIMESTAMP, "AppointmentResponse.occurrenceDate"),
        column("AppointmentResponse.recurrenceId", INT32),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "AppointmentResponse.meta.lastUpdated",
            ),
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
