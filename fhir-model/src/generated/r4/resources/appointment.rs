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
#[derive(Default)]
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
    Appointment, APPOINTMENT, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4
    => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => identifier, 9
    => status, 10 => cancelation_reason, 11 => service_category, 12 => service_type, 13
    => specialty, 14 => appointment_type, 15 => reason_code, 16 => reason_reference, 17
    => priority, 18 => description, 19 => supporting_information, 20 => start, 21 => end,
    22 => minutes_duration, 23 => slot, 24 => created, 25 => comment, 26 =>
    patient_instruction, 27 => based_on, 28 => participant, 29 => requested_period]
);
/// The definition of `Appointment`.
pub static APPOINTMENT: TypeDef = TypeDef {
    name: "Appointment",
    path: "Appointment",
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
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&APPOINTMENT_STATUS)
            .summary()
            .modifier(),
        one("cancelationReason", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("serviceCategory", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("serviceType", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("specialty", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("appointmentType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("reasonCode", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("reasonReference", 0, 0, Ty::Type(&REFERENCE))
            .to(
                &["Condition", "ImmunizationRecommendation", "Observation", "Procedure"],
            ),
        one("priority", 0, 1, Ty::Primitive(Primitive::UnsignedInt)),
        one("description", 0, 1, Ty::Primitive(Primitive::String)),
        one("supportingInformation", 0, 0, Ty::Type(&REFERENCE)),
        one("start", 0, 1, Ty::Primitive(Primitive::Instant)).summary(),
        one("end", 0, 1, Ty::Primitive(Primitive::Instant)).summary(),
        one("minutesDuration", 0, 1, Ty::Primitive(Primitive::PositiveInt)),
        one("slot", 0, 0, Ty::Type(&REFERENCE)).to(&["Slot"]),
        one("created", 0, 1, Ty::Primitive(Primitive::DateTime)),
        one("comment", 0, 1, Ty::Primitive(Primitive::String)),
        one("patientInstruction", 0, 1, Ty::Primitive(Primitive::String)),
        one("basedOn", 0, 0, Ty::Type(&REFERENCE)).to(&["ServiceRequest"]),
        one("participant", 1, 0, Ty::Type(&APPOINTMENT_PARTICIPANT)),
        one("requestedPeriod", 0, 0, Ty::Type(&PERIOD)),
    ],
    keys: Lazy::new(),
};
/// `Appointment.participant`
#[derive(Default)]
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
    AppointmentParticipant, APPOINTMENT_PARTICIPANT, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => type_, 4 => actor, 5 => required, 6 => status, 7 => period]
);
/// The definition of `Appointment.participant`.
pub static APPOINTMENT_PARTICIPANT: TypeDef = TypeDef {
    name: "AppointmentParticipant",
    path: "Appointment.participant",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("actor", 0, 1, Ty::Type(&REFERENCE))
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
            )
            .summary(),
        one("required", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&PARTICIPANT_REQUIRED)
            .summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PARTICIPATION_STATUS)
            .summary(),
        one("period", 0, 1, Ty::Type(&PERIOD)),
    ],
    keys: Lazy::new(),
};
pub(crate) static APPOINTMENT_PARTICIPANT_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".type", ""),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor", ""),
    column("required", TEXT, ".required", ""),
    column("status", TEXT, ".status", ""),
    column("period", within(&PERIOD_COLUMNS), ".period", ""),
];
/// The table `appointment`.
pub static APPOINTMENT_TABLE: TableDef = TableDef {
    name: "appointment",
    doc: "One row for each Appointment.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Appointment.resourceType", ""),
        column("id", TEXT, "Appointment.id", ""),
        column("meta", within(&META_COLUMNS), "Appointment.meta", ""),
        column("implicitRules", TEXT, "Appointment.implicitRules", ""),
        column("language", TEXT, "Appointment.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Appointment.text", ""),
        column("contained", list(&TEXT), "Appointment.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Appointment.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Appointment.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Appointment.identifier",
            "",
        ),
        column("status", TEXT, "Appointment.status", ""),
        column(
            "cancelationReason",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Appointment.cancelationReason",
            "",
        ),
        column(
            "serviceCategory",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Appointment.serviceCategory",
            "",
        ),
        column(
            "serviceType",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Appointment.serviceType",
            "",
        ),
        column(
            "specialty",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Appointment.specialty",
            "",
        ),
        column(
            "appointmentType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Appointment.appointmentType",
            "",
        ),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Appointment.reasonCode",
            "",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Appointment.reasonReference",
            "",
        ),
        column("priority", INT32, "Appointment.priority", ""),
        column("description", TEXT, "Appointment.description", ""),
        column(
            "supportingInformation",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Appointment.supportingInformation",
            "",
        ),
        column("start", TEXT, "Appointment.start", ""),
        column("__start_start", TIMESTAMP, "Appointment.start", ""),
        column("__start_end", TIMESTAMP, "Appointment.start", ""),
        column("end", TEXT, "Appointment.end", ""),
        column("__end_start", TIMESTAMP, "Appointment.end", ""),
        column("__end_end", TIMESTAMP, "Appointment.end", ""),
        column("minutesDuration", INT32, "Appointment.minutesDuration", ""),
        column("slot", list(&within(&REFERENCE_COLUMNS_2)), "Appointment.slot", ""),
        column("created", TEXT, "Appointment.created", ""),
        column("__created_start", TIMESTAMP, "Appointment.created", ""),
        column("__created_end", TIMESTAMP, "Appointment.created", ""),
        column("comment", TEXT, "Appointment.comment", ""),
        column("patientInstruction", TEXT, "Appointment.patientInstruction", ""),
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Appointment.basedOn",
            "",
        ),
        column(
            "participant",
            list(&within(&APPOINTMENT_PARTICIPANT_COLUMNS)),
            "Appointment.participant",
            "",
        ),
        column(
            "requestedPeriod",
            list(&within(&PERIOD_COLUMNS)),
            "Appointment.requestedPeriod",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Appointment.meta.lastUpdated",
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
