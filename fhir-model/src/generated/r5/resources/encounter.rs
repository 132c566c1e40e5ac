// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ENCOUNTER_LOCATION_STATUS, ENCOUNTER_STATUS, EncounterLocationStatus, EncounterStatus,
};
use super::super::datatypes::{
    CodeableConcept, CodeableReference, Duration, Element, Extension, Identifier, Meta,
    Narrative, Period, Reference, VIRTUAL_SERVICE_DETAIL, VIRTUAL_SERVICE_DETAIL_COLUMNS,
    VirtualServiceDetail,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODEABLE_REFERENCE_LIST,
    DURATION_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_TEXT, IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_CODEABLE_REFERENCE, OF_DURATION, OF_IDENTIFIER, OF_PERIOD, OF_REFERENCE,
    PERIOD_COLUMN, PERIOD_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `Encounter`
pub struct Encounter {
    /// `Encounter.id` · id · 0..1
    pub id: Element<String>,
    /// `Encounter.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Encounter.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Encounter.language` · code · 0..1
    pub language: Element<String>,
    /// `Encounter.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Encounter.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Encounter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Encounter.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Encounter.status` · code · 1..1
    pub status: Element<EncounterStatus>,
    /// `Encounter.class` · CodeableConcept · 0..*
    pub class: Vec<CodeableConcept>,
    /// `Encounter.priority` · CodeableConcept · 0..1
    pub priority: Option<Box<CodeableConcept>>,
    /// `Encounter.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `Encounter.serviceType` · CodeableReference to HealthcareService · 0..*
    pub service_type: Vec<CodeableReference>,
    /// `Encounter.subject` · Reference to Group, Patient · 0..1
    pub subject: Option<Box<Reference>>,
    /// `Encounter.subjectStatus` · CodeableConcept · 0..1
    pub subject_status: Option<Box<CodeableConcept>>,
    /// `Encounter.episodeOfCare` · Reference to EpisodeOfCare · 0..*
    pub episode_of_care: Vec<Reference>,
    /// `Encounter.basedOn` · Reference to CarePlan, DeviceRequest, MedicationRequest, ServiceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `Encounter.careTeam` · Reference to CareTeam · 0..*
    pub care_team: Vec<Reference>,
    /// `Encounter.partOf` · Reference to Encounter · 0..1
    pub part_of: Option<Box<Reference>>,
    /// `Encounter.serviceProvider` · Reference to Organization · 0..1
    pub service_provider: Option<Box<Reference>>,
    /// `Encounter.participant` · EncounterParticipant · 0..*
    pub participant: Vec<EncounterParticipant>,
    /// `Encounter.appointment` · Reference to Appointment · 0..*
    pub appointment: Vec<Reference>,
    /// `Encounter.virtualService` · VirtualServiceDetail · 0..*
    pub virtual_service: Vec<VirtualServiceDetail>,
    /// `Encounter.actualPeriod` · Period · 0..1
    pub actual_period: Option<Box<Period>>,
    /// `Encounter.plannedStartDate` · dateTime · 0..1
    pub planned_start_date: Element<DateTime>,
    /// `Encounter.plannedEndDate` · dateTime · 0..1
    pub planned_end_date: Element<DateTime>,
    /// `Encounter.length` · Duration · 0..1
    pub length: Option<Box<Duration>>,
    /// `Encounter.reason` · EncounterReason · 0..*
    pub reason: Vec<EncounterReason>,
    /// `Encounter.diagnosis` · EncounterDiagnosis · 0..*
    pub diagnosis: Vec<EncounterDiagnosis>,
    /// `Encounter.account` · Reference to Account · 0..*
    pub account: Vec<Reference>,
    /// `Encounter.dietPreference` · CodeableConcept · 0..*
    pub diet_preference: Vec<CodeableConcept>,
    /// `Encounter.specialArrangement` · CodeableConcept · 0..*
    pub special_arrangement: Vec<CodeableConcept>,
    /// `Encounter.specialCourtesy` · CodeableConcept · 0..*
    pub special_courtesy: Vec<CodeableConcept>,
    /// `Encounter.admission` · EncounterAdmission · 0..1
    pub admission: Option<Box<EncounterAdmission>>,
    /// `Encounter.location` · EncounterLocation · 0..*
    pub location: Vec<EncounterLocation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Encounter, ENCOUNTER, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, status, class, priority, type_,
    service_type, subject, subject_status, episode_of_care, based_on, care_team, part_of,
    service_provider, participant, appointment, virtual_service, actual_period,
    planned_start_date, planned_end_date, length, reason, diagnosis, account,
    diet_preference, special_arrangement, special_courtesy, admission, location]
);
/// The definition of `Encounter`.
pub static ENCOUNTER: TypeDef = TypeDef {
    name: "Encounter",
    path: "Encounter",
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
        summary("status", 1, 1, OF_CODE).codes(&ENCOUNTER_STATUS).modifier(),
        summary("class", 0, 0, OF_CODEABLE_CONCEPT),
        one("priority", 0, 1, OF_CODEABLE_CONCEPT),
        summary("type", 0, 0, OF_CODEABLE_CONCEPT),
        summary("serviceType", 0, 0, OF_CODEABLE_REFERENCE).to(&["HealthcareService"]),
        summary("subject", 0, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        one("subjectStatus", 0, 1, OF_CODEABLE_CONCEPT),
        summary("episodeOfCare", 0, 0, OF_REFERENCE).to(&["EpisodeOfCare"]),
        one("basedOn", 0, 0, OF_REFERENCE)
            .to(&["CarePlan", "DeviceRequest", "MedicationRequest", "ServiceRequest"]),
        one("careTeam", 0, 0, OF_REFERENCE).to(&["CareTeam"]),
        one("partOf", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        one("serviceProvider", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("participant", 0, 0, of(&ENCOUNTER_PARTICIPANT)),
        summary("appointment", 0, 0, OF_REFERENCE).to(&["Appointment"]),
        one("virtualService", 0, 0, of(&VIRTUAL_SERVICE_DETAIL)),
        one("actualPeriod", 0, 1, OF_PERIOD),
        one("plannedStartDate", 0, 1, OF_DATE_TIME),
        one("plannedEndDate", 0, 1, OF_DATE_TIME),
        one("length", 0, 1, OF_DURATION),
        summary("reason", 0, 0, of(&ENCOUNTER_REASON)),
        summary("diagnosis", 0, 0, of(&ENCOUNTER_DIAGNOSIS)),
        one("account", 0, 0, OF_REFERENCE).to(&["Account"]),
        one("dietPreference", 0, 0, OF_CODEABLE_CONCEPT),
        one("specialArrangement", 0, 0, OF_CODEABLE_CONCEPT),
        one("specialCourtesy", 0, 0, OF_CODEABLE_CONCEPT),
        one("admission", 0, 1, of(&ENCOUNTER_ADMISSION)),
        one("location", 0, 0, of(&ENCOUNTER_LOCATION)),
    ],
    keys: Lazy::new(),
};
/// `Encounter.participant`
pub struct EncounterParticipant {
    /// `Encounter.participant.id` · string · 0..1
    pub id: Option<String>,
    /// `Encounter.participant.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Encounter.participant.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.participant.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `Encounter.participant.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `Encounter.participant.actor` · Reference to Device, Group, HealthcareService, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub actor: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EncounterParticipant, ENCOUNTER_PARTICIPANT, [id, extension, modifier_extension,
    type_, period, actor]
);
/// The definition of `Encounter.participant`.
pub static ENCOUNTER_PARTICIPANT: TypeDef = TypeDef {
    name: "EncounterParticipant",
    path: "Encounter.participant",
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
                    "Device",
                    "Group",
                    "HealthcareService",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
    ],
    keys: Lazy::new(),
};
/// `Encounter.reason`
pub struct EncounterReason {
    /// `Encounter.reason.id` · string · 0..1
    pub id: Option<String>,
    /// `Encounter.reason.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Encounter.reason.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.reason.use` · CodeableConcept · 0..*
    pub use_: Vec<CodeableConcept>,
    /// `Encounter.reason.value` · CodeableReference to Condition, DiagnosticReport, ImmunizationRecommendation, Observation, Procedure · 0..*
    pub value: Vec<CodeableReference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EncounterReason, ENCOUNTER_REASON, [id, extension, modifier_extension, use_, value]
);
/// The definition of `Encounter.reason`.
pub static ENCOUNTER_REASON: TypeDef = TypeDef {
    name: "EncounterReason",
    path: "Encounter.reason",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("use", 0, 0, OF_CODEABLE_CONCEPT),
        summary("value", 0, 0, OF_CODEABLE_REFERENCE)
            .to(
                &[
                    "Condition",
                    "DiagnosticReport",
                    "ImmunizationRecommendation",
                    "Observation",
                    "Procedure",
                ],
            ),
    ],
    keys: Lazy::new(),
};
/// `Encounter.diagnosis`
pub struct EncounterDiagnosis {
    /// `Encounter.diagnosis.id` · string · 0..1
    pub id: Option<String>,
    /// `Encounter.diagnosis.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Encounter.diagnosis.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.diagnosis.condition` · CodeableReference to Condition · 0..*
    pub condition: Vec<CodeableReference>,
    /// `Encounter.diagnosis.use` · CodeableConcept · 0..*
    pub use_: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EncounterDiagnosis, ENCOUNTER_DIAGNOSIS, [id, extension, modifier_extension,
    condition, use_]
);
/// The definition of `Encounter.diagnosis`.
pub static ENCOUNTER_DIAGNOSIS: TypeDef = TypeDef {
    name: "EncounterDiagnosis",
    path: "Encounter.diagnosis",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("condition", 0, 0, OF_CODEABLE_REFERENCE).to(&["Condition"]),
        one("use", 0, 0, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `Encounter.admission`
pub struct EncounterAdmission {
    /// `Encounter.admission.id` · string · 0..1
    pub id: Option<String>,
    /// `Encounter.admission.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Encounter.admission.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.admission.preAdmissionIdentifier` · Identifier · 0..1
    pub pre_admission_identifier: Option<Box<Identifier>>,
    /// `Encounter.admission.origin` · Reference to Location, Organization · 0..1
    pub origin: Option<Box<Reference>>,
    /// `Encounter.admission.admitSource` · CodeableConcept · 0..1
    pub admit_source: Option<Box<CodeableConcept>>,
    /// `Encounter.admission.reAdmission` · CodeableConcept · 0..1
    pub re_admission: Option<Box<CodeableConcept>>,
    /// `Encounter.admission.destination` · Reference to Location, Organization · 0..1
    pub destination: Option<Box<Reference>>,
    /// `Encounter.admission.dischargeDisposition` · CodeableConcept · 0..1
    pub discharge_disposition: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EncounterAdmission, ENCOUNTER_ADMISSION, [id, extension, modifier_extension,
    pre_admission_identifier, origin, admit_source, re_admission, destination,
    discharge_disposition]
);
/// The definition of `Encounter.admission`.
pub static ENCOUNTER_ADMISSION: TypeDef = TypeDef {
    name: "EncounterAdmission",
    path: "Encounter.admission",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("preAdmissionIdentifier", 0, 1, OF_IDENTIFIER),
        one("origin", 0, 1, OF_REFERENCE).to(&["Location", "Organization"]),
        one("admitSource", 0, 1, OF_CODEABLE_CONCEPT),
        one("reAdmission", 0, 1, OF_CODEABLE_CONCEPT),
        one("destination", 0, 1, OF_REFERENCE).to(&["Location", "Organization"]),
        one("dischargeDisposition", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `Encounter.location`
pub struct EncounterLocation {
    /// `Encounter.location.id` · string · 0..1
    pub id: Option<String>,
    /// `Encounter.location.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Encounter.location.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.location.location` · Reference to Location · 1..1
    pub location: Option<Box<Reference>>,
    /// `Encounter.location.status` · code · 0..1
    pub status: Element<EncounterLocationStatus>,
    /// `Encounter.location.form` · CodeableConcept · 0..1
    pub form: Option<Box<CodeableConcept>>,
    /// `Encounter.location.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EncounterLocation, ENCOUNTER_LOCATION, [id, extension, modifier_extension, location,
    status, form, period]
);
/// The definition of `Encounter.location`.
pub static ENCOUNTER_LOCATION: TypeDef = TypeDef {
    name: "EncounterLocation",
    path: "Encounter.location",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("location", 1, 1, OF_REFERENCE).to(&["Location"]),
        one("status", 0, 1, OF_CODE).codes(&ENCOUNTER_LOCATION_STATUS),
        one("form", 0, 1, OF_CODEABLE_CONCEPT),
        one("period", 0, 1, OF_PERIOD),
    ],
    keys: Lazy::new(),
};
pub(crate) static ENCOUNTER_PARTICIPANT_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".type", CODEABLE_CONCEPT_LIST),
    PERIOD_COLUMN,
    column(".actor", REFERENCE_STRUCT_2),
];
pub(crate) static ENCOUNTER_REASON_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".use", CODEABLE_CONCEPT_LIST),
    column(".value", CODEABLE_REFERENCE_LIST),
];
pub(crate) static ENCOUNTER_DIAGNOSIS_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".condition", CODEABLE_REFERENCE_LIST),
    column(".use", CODEABLE_CONCEPT_LIST),
];
pub(crate) static ENCOUNTER_ADMISSION_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".preAdmissionIdentifier", IDENTIFIER_STRUCT),
    column(".origin", REFERENCE_STRUCT_2),
    column(".admitSource", CODEABLE_CONCEPT_STRUCT),
    column(".reAdmission", CODEABLE_CONCEPT_STRUCT),
    column(".destination", REFERENCE_STRUCT_2),
    column(".dischargeDisposition", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static ENCOUNTER_LOCATION_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".location", REFERENCE_STRUCT_2),
    column(".status", TEXT),
    column(".form", CODEABLE_CONCEPT_STRUCT),
    PERIOD_COLUMN,
];
/// The table `encounters`.
pub static ENCOUNTER_TABLE: TableDef = TableDef {
    name: "encounters",
    doc: "One row for each Encounter.",
    ingestion: Ingestion::Cdc,
    key: &["id"],
    columns: &[
        column("Encounter.resourceType", TEXT),
        column("Encounter.id", TEXT),
        column("Encounter.meta", META_STRUCT),
        column("Encounter.identifier", IDENTIFIER_LIST),
        column("Encounter.status", TEXT),
        column("Encounter.class", CODEABLE_CONCEPT_LIST),
        column("Encounter.type", CODEABLE_CONCEPT_LIST),
        column("Encounter.subject", REFERENCE_STRUCT_2),
        column("Encounter.implicitRules", TEXT),
        column("Encounter.language", TEXT),
        column("Encounter.text", NARRATIVE_STRUCT),
        column("Encounter.contained", TEXTS),
        column("Encounter.extension", EXTENSION_TEXTS),
        column("Encounter.modifierExtension", EXTENSION_TEXTS),
        column("Encounter.priority", CODEABLE_CONCEPT_STRUCT),
        column("Encounter.serviceType", CODEABLE_REFERENCE_LIST),
        column("Encounter.subjectStatus", CODEABLE_CONCEPT_STRUCT),
        column("Encounter.episodeOfCare", REFERENCE_LIST_2),
        column("Encounter.basedOn", REFERENCE_LIST_2),
        column("Encounter.careTeam", REFERENCE_LIST_2),
        column("Encounter.partOf", REFERENCE_STRUCT_2),
        column("Encounter.serviceProvider", REFERENCE_STRUCT_2),
        column("Encounter.participant", list(&within(&ENCOUNTER_PARTICIPANT_COLUMNS))),
        column("Encounter.appointment", REFERENCE_LIST_2),
        column(
            "Encounter.virtualService",
            list(&within(&VIRTUAL_SERVICE_DETAIL_COLUMNS)),
        ),
        column("Encounter.actualPeriod", PERIOD_STRUCT),
        column("Encounter.plannedStartDate", TEXT),
        derived("__plannedStartDate_start", TIMESTAMP, "Encounter.plannedStartDate"),
        derived("__plannedStartDate_end", TIMESTAMP, "Encounter.plannedStartDate"),
        column("Encounter.plannedEndDate", TEXT),
        derived("__plannedEndDate_start", TIMESTAMP, "Encounter.plannedEndDate"),
        derived("__plannedEndDate_end", TIMESTAMP, "Encounter.plannedEndDate"),
        column("Encounter.length", DURATION_STRUCT),
        column("Encounter.reason", list(&within(&ENCOUNTER_REASON_COLUMNS))),
        column("Encounter.diagnosis", list(&within(&ENCOUNTER_DIAGNOSIS_COLUMNS))),
        column("Encounter.account", REFERENCE_LIST_2),
        column("Encounter.dietPreference", CODEABLE_CONCEPT_LIST),
        column("Encounter.specialArrangement", CODEABLE_CONCEPT_LIST),
        column("Encounter.specialCourtesy", CODEABLE_CONCEPT_LIST),
        column("Encounter.admission", within(&ENCOUNTER_ADMISSION_COLUMNS)),
        column("Encounter.location", list(&within(&ENCOUNTER_LOCATION_COLUMNS))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Encounter.meta.lastUpdated"),
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
