// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    APPOINTMENT_STATUS, AppointmentStatus, DAYS_OF_WEEK, PARTICIPATION_STATUS,
    ParticipationStatus, WEEK_OF_MONTH,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, CodeableReference, Coding, Element, Extension,
    Identifier, Meta, Narrative, Period, Reference, VIRTUAL_SERVICE_DETAIL,
    VIRTUAL_SERVICE_DETAIL_COLUMNS, VirtualServiceDetail,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_LIST, CODING_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_NOTE, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_CODEABLE_REFERENCE, OF_CODING, OF_PERIOD, OF_REFERENCE, PERIOD_COLUMN,
    PERIOD_LIST, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
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
    /// `Appointment.cancellationReason` · CodeableConcept · 0..1
    pub cancellation_reason: Option<Box<CodeableConcept>>,
    /// `Appointment.class` · CodeableConcept · 0..*
    pub class: Vec<CodeableConcept>,
    /// `Appointment.serviceCategory` · CodeableConcept · 0..*
    pub service_category: Vec<CodeableConcept>,
    /// `Appointment.serviceType` · CodeableReference to HealthcareService · 0..*
    pub service_type: Vec<CodeableReference>,
    /// `Appointment.specialty` · CodeableConcept · 0..*
    pub specialty: Vec<CodeableConcept>,
    /// `Appointment.appointmentType` · CodeableConcept · 0..1
    pub appointment_type: Option<Box<CodeableConcept>>,
    /// `Appointment.reason` · CodeableReference to Condition, ImmunizationRecommendation, Observation, Procedure · 0..*
    pub reason: Vec<CodeableReference>,
    /// `Appointment.priority` · CodeableConcept · 0..1
    pub priority: Option<Box<CodeableConcept>>,
    /// `Appointment.description` · string · 0..1
    pub description: Element<String>,
    /// `Appointment.replaces` · Reference to Appointment · 0..*
    pub replaces: Vec<Reference>,
    /// `Appointment.virtualService` · VirtualServiceDetail · 0..*
    pub virtual_service: Vec<VirtualServiceDetail>,
    /// `Appointment.supportingInformation` · Reference · 0..*
    pub supporting_information: Vec<Reference>,
    /// `Appointment.previousAppointment` · Reference to Appointment · 0..1
    pub previous_appointment: Option<Box<Reference>>,
    /// `Appointment.originatingAppointment` · Reference to Appointment · 0..1
    pub originating_appointment: Option<Box<Reference>>,
    /// `Appointment.start` · instant · 0..1
    pub start: Element<Instant>,
    /// `Appointment.end` · instant · 0..1
    pub end: Element<Instant>,
    /// `Appointment.minutesDuration` · positiveInt · 0..1
    pub minutes_duration: Element<u32>,
    /// `Appointment.requestedPeriod` · Period · 0..*
    pub requested_period: Vec<Period>,
    /// `Appointment.slot` · Reference to Slot · 0..*
    pub slot: Vec<Reference>,
    /// `Appointment.account` · Reference to Account · 0..*
    pub account: Vec<Reference>,
    /// `Appointment.created` · dateTime · 0..1
    pub created: Element<DateTime>,
    /// `Appointment.cancellationDate` · dateTime · 0..1
    pub cancellation_date: Element<DateTime>,
    /// `Appointment.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `Appointment.patientInstruction` · CodeableReference to Binary, Communication, DocumentReference · 0..*
    pub patient_instruction: Vec<CodeableReference>,
    /// `Appointment.basedOn` · Reference to CarePlan, DeviceRequest, MedicationRequest, ServiceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `Appointment.subject` · Reference to Group, Patient · 0..1
    pub subject: Option<Box<Reference>>,
    /// `Appointment.participant` · AppointmentParticipant · 1..*
    pub participant: Vec<AppointmentParticipant>,
    /// `Appointment.recurrenceId` · positiveInt · 0..1
    pub recurrence_id: Element<u32>,
    /// `Appointment.occurrenceChanged` · boolean · 0..1
    pub occurrence_changed: Element<bool>,
    /// `Appointment.recurrenceTemplate` · AppointmentRecurrenceTemplate · 0..*
    pub recurrence_template: Vec<AppointmentRecurrenceTemplate>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Appointment, APPOINTMENT, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, status, cancellation_reason, class,
    service_category, service_type, specialty, appointment_type, reason, priority,
    description, replaces, virtual_service, supporting_information, previous_appointment,
    originating_appointment, start, end, minutes_duration, requested_period, slot,
    account, created, cancellation_date, note, patient_instruction, based_on, subject,
    participant, recurrence_id, occurrence_changed, recurrence_template]
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
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        summary("status", 1, 1, OF_CODE).codes(&APPOINTMENT_STATUS).modifier(),
        summary("cancellationReason", 0, 1, OF_CODEABLE_CONCEPT),
        summary("class", 0, 0, OF_CODEABLE_CONCEPT),
        summary("serviceCategory", 0, 0, OF_CODEABLE_CONCEPT),
        summary("serviceType", 0, 0, OF_CODEABLE_REFERENCE).to(&["HealthcareService"]),
        summary("specialty", 0, 0, OF_CODEABLE_CONCEPT),
        summary("appointmentType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("reason", 0, 0, OF_CODEABLE_REFERENCE)
            .to(
                &["Condition", "ImmunizationRecommendation", "Observation", "Procedure"],
            ),
        one("priority", 0, 1, OF_CODEABLE_CONCEPT),
        one("description", 0, 1, OF_STRING),
        one("replaces", 0, 0, OF_REFERENCE).to(&["Appointment"]),
        one("virtualService", 0, 0, of(&VIRTUAL_SERVICE_DETAIL)),
        one("supportingInformation", 0, 0, OF_REFERENCE),
        one("previousAppointment", 0, 1, OF_REFERENCE).to(&["Appointment"]),
        one("originatingAppointment", 0, 1, OF_REFERENCE).to(&["Appointment"]),
        summary("start", 0, 1, OF_INSTANT),
        summary("end", 0, 1, OF_INSTANT),
        one("minutesDuration", 0, 1, OF_POSITIVE_INT),
        one("requestedPeriod", 0, 0, OF_PERIOD),
        one("slot", 0, 0, OF_REFERENCE).to(&["Slot"]),
        one("account", 0, 0, OF_REFERENCE).to(&["Account"]),
        one("created", 0, 1, OF_DATE_TIME),
        one("cancellationDate", 0, 1, OF_DATE_TIME),
        HAS_NOTE,
        one("patientInstruction", 0, 0, OF_CODEABLE_REFERENCE)
            .to(&["Binary", "Communication", "DocumentReference"]),
        one("basedOn", 0, 0, OF_REFERENCE)
            .to(&["CarePlan", "DeviceRequest", "MedicationRequest", "ServiceRequest"]),
        summary("subject", 0, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        one("participant", 1, 0, of(&APPOINTMENT_PARTICIPANT)),
        one("recurrenceId", 0, 1, OF_POSITIVE_INT),
        one("occurrenceChanged", 0, 1, OF_BOOLEAN),
        one("recurrenceTemplate", 0, 0, of(&APPOINTMENT_RECURRENCE_TEMPLATE)),
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
    /// `Appointment.participant.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `Appointment.participant.actor` · Reference to CareTeam, Device, Group, HealthcareService, Location, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub actor: Option<Box<Reference>>,
    /// `Appointment.participant.required` · boolean · 0..1
    pub required: Element<bool>,
    /// `Appointment.participant.status` · code · 1..1
    pub status: Element<ParticipationStatus>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AppointmentParticipant, APPOINTMENT_PARTICIPANT, [id, extension, modifier_extension,
    type_, period, actor, required, status]
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
        one("period", 0, 1, OF_PERIOD),
        summary("actor", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "CareTeam",
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
        summary("required", 0, 1, OF_BOOLEAN),
        summary("status", 1, 1, OF_CODE).codes(&PARTICIPATION_STATUS),
    ],
    keys: Lazy::new(),
};
/// `Appointment.recurrenceTemplate`
pub struct AppointmentRecurrenceTemplate {
    /// `Appointment.recurrenceTemplate.id` · string · 0..1
    pub id: Option<String>,
    /// `Appointment.recurrenceTemplate.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Appointment.recurrenceTemplate.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Appointment.recurrenceTemplate.timezone` · CodeableConcept · 0..1
    pub timezone: Option<Box<CodeableConcept>>,
    /// `Appointment.recurrenceTemplate.recurrenceType` · CodeableConcept · 1..1
    pub recurrence_type: Option<Box<CodeableConcept>>,
    /// `Appointment.recurrenceTemplate.lastOccurrenceDate` · date · 0..1
    pub last_occurrence_date: Element<Date>,
    /// `Appointment.recurrenceTemplate.occurrenceCount` · positiveInt · 0..1
    pub occurrence_count: Element<u32>,
    /// `Appointment.recurrenceTemplate.occurrenceDate` · date · 0..*
    pub occurrence_date: Vec<Element<Date>>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate` · AppointmentRecurrenceTemplateWeeklyTemplate · 0..1
    pub weekly_template: Option<Box<AppointmentRecurrenceTemplateWeeklyTemplate>>,
    /// `Appointment.recurrenceTemplate.monthlyTemplate` · AppointmentRecurrenceTemplateMonthlyTemplate · 0..1
    pub monthly_template: Option<Box<AppointmentRecurrenceTemplateMonthlyTemplate>>,
    /// `Appointment.recurrenceTemplate.yearlyTemplate` · AppointmentRecurrenceTemplateYearlyTemplate · 0..1
    pub yearly_template: Option<Box<AppointmentRecurrenceTemplateYearlyTemplate>>,
    /// `Appointment.recurrenceTemplate.excludingDate` · date · 0..*
    pub excluding_date: Vec<Element<Date>>,
    /// `Appointment.recurrenceTemplate.excludingRecurrenceId` · positiveInt · 0..*
    pub excluding_recurrence_id: Vec<Element<u32>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AppointmentRecurrenceTemplate, APPOINTMENT_RECURRENCE_TEMPLATE, [id, extension,
    modifier_extension, timezone, recurrence_type, last_occurrence_date,
    occurrence_count, occurrence_date, weekly_template, monthly_template,
    yearly_template, excluding_date, excluding_recurrence_id]
);
/// The definition of `Appointment.recurrenceTemplate`.
pub static APPOINTMENT_RECURRENCE_TEMPLATE: TypeDef = TypeDef {
    name: "AppointmentRecurrenceTemplate",
    path: "Appointment.recurrenceTemplate",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("timezone", 0, 1, OF_CODEABLE_CONCEPT),
        one("recurrenceType", 1, 1, OF_CODEABLE_CONCEPT),
        one("lastOccurrenceDate", 0, 1, OF_DATE),
        one("occurrenceCount", 0, 1, OF_POSITIVE_INT),
        one("occurrenceDate", 0, 0, OF_DATE),
        one(
            "weeklyTemplate",
            0,
            1,
            of(&APPOINTMENT_RECURRENCE_TEMPLATE_WEEKLY_TEMPLATE),
        ),
        one(
            "monthlyTemplate",
            0,
            1,
            of(&APPOINTMENT_RECURRENCE_TEMPLATE_MONTHLY_TEMPLATE),
        ),
        one(
            "yearlyTemplate",
            0,
            1,
            of(&APPOINTMENT_RECURRENCE_TEMPLATE_YEARLY_TEMPLATE),
        ),
        one("excludingDate", 0, 0, OF_DATE),
        one("excludingRecurrenceId", 0, 0, OF_POSITIVE_INT),
    ],
    keys: Lazy::new(),
};
/// `Appointment.recurrenceTemplate.weeklyTemplate`
pub struct AppointmentRecurrenceTemplateWeeklyTemplate {
    /// `Appointment.recurrenceTemplate.weeklyTemplate.id` · string · 0..1
    pub id: Option<String>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate.monday` · boolean · 0..1
    pub monday: Element<bool>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate.tuesday` · boolean · 0..1
    pub tuesday: Element<bool>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate.wednesday` · boolean · 0..1
    pub wednesday: Element<bool>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate.thursday` · boolean · 0..1
    pub thursday: Element<bool>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate.friday` · boolean · 0..1
    pub friday: Element<bool>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate.saturday` · boolean · 0..1
    pub saturday: Element<bool>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate.sunday` · boolean · 0..1
    pub sunday: Element<bool>,
    /// `Appointment.recurrenceTemplate.weeklyTemplate.weekInterval` · positiveInt · 0..1
    pub week_interval: Element<u32>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AppointmentRecurrenceTemplateWeeklyTemplate,
    APPOINTMENT_RECURRENCE_TEMPLATE_WEEKLY_TEMPLATE, [id, extension, modifier_extension,
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, week_interval]
);
/// The definition of `Appointment.recurrenceTemplate.weeklyTemplate`.
pub static APPOINTMENT_RECURRENCE_TEMPLATE_WEEKLY_TEMPLATE: TypeDef = TypeDef {
    name: "AppointmentRecurrenceTemplateWeeklyTemplate",
    path: "Appointment.recurrenceTemplate.weeklyTemplate",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("monday", 0, 1, OF_BOOLEAN),
        one("tuesday", 0, 1, OF_BOOLEAN),
        one("wednesday", 0, 1, OF_BOOLEAN),
        one("thursday", 0, 1, OF_BOOLEAN),
        one("friday", 0, 1, OF_BOOLEAN),
        one("saturday", 0, 1, OF_BOOLEAN),
        one("sunday", 0, 1, OF_BOOLEAN),
        one("weekInterval", 0, 1, OF_POSITIVE_INT),
    ],
    keys: Lazy::new(),
};
/// `Appointment.recurrenceTemplate.monthlyTemplate`
pub struct AppointmentRecurrenceTemplateMonthlyTemplate {
    /// `Appointment.recurrenceTemplate.monthlyTemplate.id` · string · 0..1
    pub id: Option<String>,
    /// `Appointment.recurrenceTemplate.monthlyTemplate.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Appointment.recurrenceTemplate.monthlyTemplate.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Appointment.recurrenceTemplate.monthlyTemplate.dayOfMonth` · positiveInt · 0..1
    pub day_of_month: Element<u32>,
    /// `Appointment.recurrenceTemplate.monthlyTemplate.nthWeekOfMonth` · Coding · 0..1
    pub nth_week_of_month: Option<Box<Coding>>,
    /// `Appointment.recurrenceTemplate.monthlyTemplate.dayOfWeek` · Coding · 0..1
    pub day_of_week: Option<Box<Coding>>,
    /// `Appointment.recurrenceTemplate.monthlyTemplate.monthInterval` · positiveInt · 1..1
    pub month_interval: Element<u32>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AppointmentRecurrenceTemplateMonthlyTemplate,
    APPOINTMENT_RECURRENCE_TEMPLATE_MONTHLY_TEMPLATE, [id, extension, modifier_extension,
    day_of_month, nth_week_of_month, day_of_week, month_interval]
);
/// The definition of `Appointment.recurrenceTemplate.monthlyTemplate`.
pub static APPOINTMENT_RECURRENCE_TEMPLATE_MONTHLY_TEMPLATE: TypeDef = TypeDef {
    name: "AppointmentRecurrenceTemplateMonthlyTemplate",
    path: "Appointment.recurrenceTemplate.monthlyTemplate",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("dayOfMonth", 0, 1, OF_POSITIVE_INT),
        one("nthWeekOfMonth", 0, 1, OF_CODING).codes(&WEEK_OF_MONTH),
        one("dayOfWeek", 0, 1, OF_CODING).codes(&DAYS_OF_WEEK),
        one("monthInterval", 1, 1, OF_POSITIVE_INT),
    ],
    keys: Lazy::new(),
};
/// `Appointment.recurrenceTemplate.yearlyTemplate`
pub struct AppointmentRecurrenceTemplateYearlyTemplate {
    /// `Appointment.recurrenceTemplate.yearlyTemplate.id` · string · 0..1
    pub id: Option<String>,
    /// `Appointment.recurrenceTemplate.yearlyTemplate.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Appointment.recurrenceTemplate.yearlyTemplate.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Appointment.recurrenceTemplate.yearlyTemplate.yearInterval` · positiveInt · 1..1
    pub year_interval: Element<u32>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AppointmentRecurrenceTemplateYearlyTemplate,
    APPOINTMENT_RECURRENCE_TEMPLATE_YEARLY_TEMPLATE, [id, extension, modifier_extension,
    year_interval]
);
/// The definition of `Appointment.recurrenceTemplate.yearlyTemplate`.
pub static APPOINTMENT_RECURRENCE_TEMPLATE_YEARLY_TEMPLATE: TypeDef = TypeDef {
    name: "AppointmentRecurrenceTemplateYearlyTemplate",
    path: "Appointment.recurrenceTemplate.yearlyTemplate",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("yearInterval", 1, 1, OF_POSITIVE_INT),
    ],
    keys: Lazy::new(),
};
pub(crate) static APPOINTMENT_PARTICIPANT_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".type", CODEABLE_CONCEPT_LIST),
    PERIOD_COLUMN,
    column(".actor", REFERENCE_STRUCT_2),
    column(".required", BOOLEAN),
    column(".status", TEXT),
];
pub(crate) static APPOINTMENT_RECURRENCE_TEMPLATE_WEEKLY_TEMPLATE_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".monday", BOOLEAN),
    column(".tuesday", BOOLEAN),
    column(".wednesday", BOOLEAN),
    column(".thursday", BOOLEAN),
    column(".friday", BOOLEAN),
    column(".saturday", BOOLEAN),
    column(".sunday", BOOLEAN),
    column(".weekInterval", INT32),
];
pub(crate) static APPOINTMENT_RECURRENCE_TEMPLATE_MONTHLY_TEMPLATE_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".dayOfMonth", INT32),
    column(".nthWeekOfMonth", CODING_STRUCT),
    column(".dayOfWeek", CODING_STRUCT),
    column(".monthInterval", INT32),
];
pub(crate) static APPOINTMENT_RECURRENCE_TEMPLATE_YEARLY_TEMPLATE_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".yearInterval", INT32),
];
pub(crate) static APPOINTMENT_RECURRENCE_TEMPLATE_COLUMNS: [ColumnDef; 19] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".timezone", CODEABLE_CONCEPT_STRUCT),
    column(".recurrenceType", CODEABLE_CONCEPT_STRUCT),
    column(".lastOccurrenceDate", TEXT),
    derived("__lastOccurrenceDate_start", TIMESTAMP, ".lastOccurrenceDate"),
    derived("__lastOccurrenceDate_end", TIMESTAMP, ".lastOccurrenceDate"),
    column(".occurrenceCount", INT32),
    column(".occurrenceDate", TEXTS),
    derived("__occurrenceDate_start", list(&TIMESTAMP), ".occurrenceDate"),
    derived("__occurrenceDate_end", list(&TIMESTAMP), ".occurrenceDate"),
    column(
        ".weeklyTemplate",
        within(&APPOINTMENT_RECURRENCE_TEMPLATE_WEEKLY_TEMPLATE_COLUMNS),
    ),
    column(
        ".monthlyTemplate",
        within(&APPOINTMENT_RECURRENCE_TEMPLATE_MONTHLY_TEMPLATE_COLUMNS),
    ),
    column(
        ".yearlyTemplate",
        within(&APPOINTMENT_RECURRENCE_TEMPLATE_YEARLY_TEMPLATE_COLUMNS),
    ),
    column(".excludingDate", TEXTS),
    derived("__excludingDate_start", list(&TIMESTAMP), ".excludingDate"),
    derived("__excludingDate_end", list(&TIMESTAMP), ".excludingDate"),
    column(".excludingRecurrenceId", list(&INT32)),
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
        column("Appointment.cancellationReason", CODEABLE_CONCEPT_STRUCT),
        column("Appointment.class", CODEABLE_CONCEPT_LIST),
        column("Appointment.serviceCategory", CODEABLE_CONCEPT_LIST),
        column("Appointment.serviceType", CODEABLE_REFERENCE_LIST),
        column("Appointment.specialty", CODEABLE_CONCEPT_LIST),
        column("Appointment.appointmentType", CODEABLE_CONCEPT_STRUCT),
        column("Appointment.reason", CODEABLE_REFERENCE_LIST),
        column("Appointment.priority", CODEABLE_CONCEPT_STRUCT),
        column("Appointment.description", TEXT),
        column("Appointment.replaces", REFERENCE_LIST_2),
        column(
            "Appointment.virtualService",
            list(&within(&VIRTUAL_SERVICE_DETAIL_COLUMNS)),
        ),
        column("Appointment.supportingInformation", REFERENCE_LIST_2),
        column("Appointment.previousAppointment", REFERENCE_STRUCT_2),
        column("Appointment.originatingAppointment", REFERENCE_STRUCT_2),
        column("Appointment.start", TEXT),
        derived("__start_start", TIMESTAMP, "Appointment.start"),
        derived("__start_end", TIMESTAMP, "Appointment.start"),
        column("Appointment.end", TEXT),
        derived("__end_start", TIMESTAMP, "Appointment.end"),
        derived("__end_end", TIMESTAMP, "Appointment.end"),
        column("Appointment.minutesDuration", INT32),
        column("Appointment.requestedPeriod", PERIOD_LIST),
        column("Appointment.slot", REFERENCE_LIST_2),
        column("Appointment.account", REFERENCE_LIST_2),
        column("Appointment.created", TEXT),
        derived("__created_start", TIMESTAMP, "Appointment.created"),
        derived("__created_end", TIMESTAMP, "Appointment.created"),
        column("Appointment.cancellationDate", TEXT),
        derived("__cancellationDate_start", TIMESTAMP, "Appointment.cancellationDate"),
        derived("__cancellationDate_end", TIMESTAMP, "Appointment.cancellationDate"),
        column("Appointment.note", ANNOTATION_LIST),
        column("Appointment.patientInstruction", CODEABLE_REFERENCE_LIST),
        column("Appointment.basedOn", REFERENCE_LIST_2),
        column("Appointment.subject", REFERENCE_STRUCT_2),
        column(
            "Appointment.participant",
            list(&within(&APPOINTMENT_PARTICIPANT_COLUMNS)),
        ),
        column("Appointment.recurrenceId", INT32),
        column("Appointment.occurrenceChanged", BOOLEAN),
        column(
            "Appointment.recurrenceTemplate",
            list(&within(&APPOINTMENT_RECURRENCE_TEMPLATE_COLUMNS)),
        ),
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
