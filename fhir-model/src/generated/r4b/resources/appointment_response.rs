// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{PARTICIPATION_STATUS, ParticipationStatus};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
    /// `AppointmentResponse.start` · instant · 0..1
    pub start: Element<Instant>,
    /// `AppointmentResponse.end` · instant · 0..1
    pub end: Element<Instant>,
    /// `AppointmentResponse.participantType` · CodeableConcept · 0..*
    pub participant_type: Vec<CodeableConcept>,
    /// `AppointmentResponse.actor` · Reference to Device, HealthcareService, Location, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub actor: Option<Box<Reference>>,
    /// `AppointmentResponse.participantStatus` · code · 1..1
    pub participant_status: Element<ParticipationStatus>,
    /// `AppointmentResponse.comment` · string · 0..1
    pub comment: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AppointmentResponse, APPOINTMENT_RESPONSE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, appointment, start, end,
    participant_type, actor, participant_status, comment]
);
/// The definition of `AppointmentResponse`.
pub static APPOINTMENT_RESPONSE: TypeDef = TypeDef {
    name: "AppointmentResponse",
    path: "AppointmentResponse",
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
        summary("appointment", 1, 1, of(&REFERENCE)).to(&["Appointment"]),
        one("start", 0, 1, OF_INSTANT),
        one("end", 0, 1, OF_INSTANT),
        summary("participantType", 0, 0, of(&CODEABLE_CONCEPT)),
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
        summary("participantStatus", 1, 1, OF_CODE)
            .codes(&PARTICIPATION_STATUS)
            .modifier(),
        one("comment", 0, 1, OF_STRING),
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
        column("resourceType", TEXT, "AppointmentResponse.resourceType"),
        column("id", TEXT, "AppointmentResponse.id"),
        column("meta", within(&META_COLUMNS), "AppointmentResponse.meta"),
        column("implicitRules", TEXT, "AppointmentResponse.implicitRules"),
        column("language", TEXT, "AppointmentResponse.language"),
        column("text", within(&NARRATIVE_COLUMNS), "AppointmentResponse.text"),
        column("contained", TEXTS, "AppointmentResponse.contained"),
        column("extension", EXTENSION_TEXTS, "AppointmentResponse.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "AppointmentResponse.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "AppointmentResponse.identifier",
        ),
        column(
            "appointment",
            within(&REFERENCE_COLUMNS_2),
            "AppointmentResponse.appointment",
        ),
        column("start", TEXT, "AppointmentResponse.start"),
        column("__start_start", TIMESTAMP, "AppointmentResponse.start"),
        column("__start_end", TIMESTAMP, "AppointmentResponse.start"),
        column("end", TEXT, "AppointmentResponse.end"),
        column("__end_start", TIMESTAMP, "AppointmentResponse.end"),
        column("__end_end", TIMESTAMP, "AppointmentResponse.end"),
        column(
            "participantType",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "AppointmentResponse.participantType",
        ),
        column("actor", within(&REFERENCE_COLUMNS_2), "AppointmentResponse.actor"),
        column("participantStatus", TEXT, "AppointmentResponse.participantStatus"),
        column("comment", TEXT, "AppointmentResponse.comment"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "AppointmentResponse.meta.lastUpdated"),
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
