// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ENCOUNTER_LOCATION_STATUS, ENCOUNTER_STATUS, EncounterLocationStatus, EncounterStatus,
};
use super::super::datatypes::{
    CodeableConcept, Coding, Duration, Element, Extension, Identifier, Meta, Narrative,
    Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODING_STRUCT, DURATION_STRUCT,
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_TEXT, IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_CODING, OF_DURATION, OF_IDENTIFIER, OF_PERIOD, OF_REFERENCE, PERIOD_COLUMN,
    PERIOD_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
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
    /// `Encounter.statusHistory` · EncounterStatusHistory · 0..*
    pub status_history: Vec<EncounterStatusHistory>,
    /// `Encounter.class` · Coding · 1..1
    pub class: Option<Box<Coding>>,
    /// `Encounter.classHistory` · EncounterClassHistory · 0..*
    pub class_history: Vec<EncounterClassHistory>,
    /// `Encounter.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `Encounter.serviceType` · CodeableConcept · 0..1
    pub service_type: Option<Box<CodeableConcept>>,
    /// `Encounter.priority` · CodeableConcept · 0..1
    pub priority: Option<Box<CodeableConcept>>,
    /// `Encounter.subject` · Reference to Group, Patient · 0..1
    pub subject: Option<Box<Reference>>,
    /// `Encounter.episodeOfCare` · Reference to EpisodeOfCare · 0..*
    pub episode_of_care: Vec<Reference>,
    /// `Encounter.basedOn` · Reference to ServiceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `Encounter.participant` · EncounterParticipant · 0..*
    pub participant: Vec<EncounterParticipant>,
    /// `Encounter.appointment` · Reference to Appointment · 0..*
    pub appointment: Vec<Reference>,
    /// `Encounter.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `Encounter.length` · Duration · 0..1
    pub length: Option<Box<Duration>>,
    /// `Encounter.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `Encounter.reasonReference` · Reference to Condition, ImmunizationRecommendation, Observation, Procedure · 0..*
    pub reason_reference: Vec<Reference>,
    /// `Encounter.diagnosis` · EncounterDiagnosis · 0..*
    pub diagnosis: Vec<EncounterDiagnosis>,
    /// `Encounter.account` · Reference to Account · 0..*
    pub account: Vec<Reference>,
    /// `Encounter.hospitalization` · EncounterHospitalization · 0..1
    pub hospitalization: Option<Box<EncounterHospitalization>>,
    /// `Encounter.location` · EncounterLocation · 0..*
    pub location: Vec<EncounterLocation>,
    /// `Encounter.serviceProvider` · Reference to Organization · 0..1
    pub service_provider: Option<Box<Reference>>,
    /// `Encounter.partOf` · Reference to Encounter · 0..1
    pub part_of: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Encounter, ENCOUNTER, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, status, status_history, class,
    class_history, type_, service_type, priority, subject, episode_of_care, based_on,
    participant, appointment, period, length, reason_code, reason_reference, diagnosis,
    account, hospitalization, location, service_provider, part_of]
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
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER,
        summary("status", 1, 1, OF_CODE).codes(&ENCOUNTER_STATUS).modifier(),
        one("statusHistory", 0, 0, of(&ENCOUNTER_STATUS_HISTORY)),
        summary("class", 1, 1, OF_CODING),
        one("classHistory", 0, 0, of(&ENCOUNTER_CLASS_HISTORY)),
        summary("type", 0, 0, OF_CODEABLE_CONCEPT),
        summary("serviceType", 0, 1, OF_CODEABLE_CONCEPT),
        one("priority", 0, 1, OF_CODEABLE_CONCEPT),
        summary("subject", 0, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        summary("episodeOfCare", 0, 0, OF_REFERENCE).to(&["EpisodeOfCare"]),
        one("basedOn", 0, 0, OF_REFERENCE).to(&["ServiceRequest"]),
        summary("participant", 0, 0, of(&ENCOUNTER_PARTICIPANT)),
        summary("appointment", 0, 0, OF_REFERENCE).to(&["Appointment"]),
        one("period", 0, 1, OF_PERIOD),
        one("length", 0, 1, OF_DURATION),
        summary("reasonCode", 0, 0, OF_CODEABLE_CONCEPT),
        summary("reasonReference", 0, 0, OF_REFERENCE)
            .to(
                &["Condition", "ImmunizationRecommendation", "Observation", "Procedure"],
            ),
        summary("diagnosis", 0, 0, of(&ENCOUNTER_DIAGNOSIS)),
        one("account", 0, 0, OF_REFERENCE).to(&["Account"]),
        one("hospitalization", 0, 1, of(&ENCOUNTER_HOSPITALIZATION)),
        one("location", 0, 0, of(&ENCOUNTER_LOCATION)),
        one("serviceProvider", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("partOf", 0, 1, OF_REFERENCE).to(&["Encounter"]),
    ],
    keys: Lazy::new(),
};
/// `Encounter.statusHistory`
pub struct EncounterStatusHistory {
    /// `Encounter.statusHistory.id` · string · 0..1
    pub id: Option<String>,
    /// `Encounter.statusHistory.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Encounter.statusHistory.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.statusHistory.status` · code · 1..1
    pub status: Element<EncounterStatus>,
    /// `Encounter.statusHistory.period` · Period · 1..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EncounterStatusHistory, ENCOUNTER_STATUS_HISTORY, [id, extension, modifier_extension,
    status, period]
);
/// The definition of `Encounter.statusHistory`.
pub static ENCOUNTER_STATUS_HISTORY: TypeDef = TypeDef {
    name: "EncounterStatusHistory",
    path: "Encounter.statusHistory",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("status", 1, 1, OF_CODE).codes(&ENCOUNTER_STATUS),
        one("period", 1, 1, OF_PERIOD),
    ],
    keys: Lazy::new(),
};
/// `Encounter.classHistory`
pub struct EncounterClassHistory {
    /// `Encounter.classHistory.id` · string · 0..1
    pub id: Option<String>,
    /// `Encounter.classHistory.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Encounter.classHistory.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.classHistory.class` · Coding · 1..1
    pub class: Option<Box<Coding>>,
    /// `Encounter.classHistory.period` · Period · 1..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EncounterClassHistory, ENCOUNTER_CLASS_HISTORY, [id, extension, modifier_extension,
    class, period]
);
/// The definition of `Encounter.classHistory`.
pub static ENCOUNTER_CLASS_HISTORY: TypeDef = TypeDef {
    name: "EncounterClassHistory",
    path: "Encounter.classHistory",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("class", 1, 1, OF_CODING),
        one("period", 1, 1, OF_PERIOD),
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
    /// `Encounter.participant.individual` · Reference to Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub individual: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EncounterParticipant, ENCOUNTER_PARTICIPANT, [id, extension, modifier_extension,
    type_, period, individual]
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
        summary("individual", 0, 1, OF_REFERENCE)
            .to(&["Practitioner", "PractitionerRole", "RelatedPerson"]),
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
    /// `Encounter.diagnosis.condition` · Reference to Condition, Procedure · 1..1
    pub condition: Option<Box<Reference>>,
    /// `Encounter.diagnosis.use` · CodeableConcept · 0..1
    pub use_: Option<Box<CodeableConcept>>,
    /// `Encounter.diagnosis.rank` · positiveInt · 0..1
    pub rank: Element<u32>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EncounterDiagnosis, ENCOUNTER_DIAGNOSIS, [id, extension, modifier_extension,
    condition, use_, rank]
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
        summary("condition", 1, 1, OF_REFERENCE).to(&["Condition", "Procedure"]),
        one("use", 0, 1, OF_CODEABLE_CONCEPT),
        one("rank", 0, 1, OF_POSITIVE_INT),
    ],
    keys: Lazy::new(),
};
/// `Encounter.hospitalization`
pub struct EncounterHospitalization {
    /// `Encounter.hospitalization.id` · string · 0..1
    pub id: Option<String>,
    /// `Encounter.hospitalization.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Encounter.hospitalization.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.hospitalization.preAdmissionIdentifier` · Identifier · 0..1
    pub pre_admission_identifier: Option<Box<Identifier>>,
    /// `Encounter.hospitalization.origin` · Reference to Location, Organization · 0..1
    pub origin: Option<Box<Reference>>,
    /// `Encounter.hospitalization.admitSource` · CodeableConcept · 0..1
    pub admit_source: Option<Box<CodeableConcept>>,
    /// `Encounter.hospitalization.reAdmission` · CodeableConcept · 0..1
    pub re_admission: Option<Box<CodeableConcept>>,
    /// `Encounter.hospitalization.dietPreference` · CodeableConcept · 0..*
    pub diet_preference: Vec<CodeableConcept>,
    /// `Encounter.hospitalization.specialCourtesy` · CodeableConcept · 0..*
    pub special_courtesy: Vec<CodeableConcept>,
    /// `Encounter.hospitalization.specialArrangement` · CodeableConcept · 0..*
    pub special_arrangement: Vec<CodeableConcept>,
    /// `Encounter.hospitalization.destination` · Reference to Location, Organization · 0..1
    pub destination: Option<Box<Reference>>,
    /// `Encounter.hospitalization.dischargeDisposition` · CodeableConcept · 0..1
    pub discharge_disposition: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EncounterHospitalization, ENCOUNTER_HOSPITALIZATION, [id, extension,
    modifier_extension, pre_admission_identifier, origin, admit_source, re_admission,
    diet_preference, special_courtesy, special_arrangement, destination,
    discharge_disposition]
);
/// The definition of `Encounter.hospitalization`.
pub static ENCOUNTER_HOSPITALIZATION: TypeDef = TypeDef {
    name: "EncounterHospitalization",
    path: "Encounter.hospitalization",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("preAdmissionIdentifier", 0, 1, OF_IDENTIFIER),
        one("origin", 0, 1, OF_REFERENCE).to(&["Location", "Organization"]),
        one("admitSource", 0, 1, OF_CODEABLE_CONCEPT),
        one("reAdmission", 0, 1, OF_CODEABLE_CONCEPT),
        one("dietPreference", 0, 0, OF_CODEABLE_CONCEPT),
        one("specialCourtesy", 0, 0, OF_CODEABLE_CONCEPT),
        one("specialArrangement", 0, 0, OF_CODEABLE_CONCEPT),
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
    /// `Encounter.location.physicalType` · CodeableConcept · 0..1
    pub physical_type: Option<Box<CodeableConcept>>,
    /// `Encounter.location.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EncounterLocation, ENCOUNTER_LOCATION, [id, extension, modifier_extension, location,
    status, physical_type, period]
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
        one("physicalType", 0, 1, OF_CODEABLE_CONCEPT),
        one("period", 0, 1, OF_PERIOD),
    ],
    keys: Lazy::new(),
};
pub(crate) static ENCOUNTER_STATUS_HISTORY_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".status", TEXT),
    PERIOD_COLUMN,
];
pub(crate) static ENCOUNTER_CLASS_HISTORY_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".class", CODING_STRUCT),
    PERIOD_COLUMN,
];
pub(crate) static ENCOUNTER_PARTICIPANT_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".type", CODEABLE_CONCEPT_LIST),
    PERIOD_COLUMN,
    column(".individual", REFERENCE_STRUCT_2),
];
pub(crate) static ENCOUNTER_DIAGNOSIS_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".condition", REFERENCE_STRUCT_2),
    column(".use", CODEABLE_CONCEPT_STRUCT),
    column(".rank", INT32),
];
pub(crate) static ENCOUNTER_HOSPITALIZATION_COLUMNS: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".preAdmissionIdentifier", IDENTIFIER_STRUCT),
    column(".origin", REFERENCE_STRUCT_2),
    column(".admitSource", CODEABLE_CONCEPT_STRUCT),
    column(".reAdmission", CODEABLE_CONCEPT_STRUCT),
    column(".dietPreference", CODEABLE_CONCEPT_LIST),
    column(".specialCourtesy", CODEABLE_CONCEPT_LIST),
    column(".specialArrangement", CODEABLE_CONCEPT_LIST),
    column(".destination", REFERENCE_STRUCT_2),
    column(".dischargeDisposition", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static ENCOUNTER_LOCATION_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".location", REFERENCE_STRUCT_2),
    column(".status", TEXT),
    column(".physicalType", CODEABLE_CONCEPT_STRUCT),
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
        column("Encounter.class", CODING_STRUCT),
        column("Encounter.type", CODEABLE_CONCEPT_LIST),
        column("Encounter.subject", REFERENCE_STRUCT_2),
        column("Encounter.period", PERIOD_STRUCT),
        column("Encounter.implicitRules", TEXT),
        column("Encounter.language", TEXT),
        column("Encounter.text", NARRATIVE_STRUCT),
        column("Encounter.contained", TEXTS),
        column("Encounter.extension", EXTENSION_TEXTS),
        column("Encounter.modifierExtension", EXTENSION_TEXTS),
        column(
            "Encounter.statusHistory",
            list(&within(&ENCOUNTER_STATUS_HISTORY_COLUMNS)),
        ),
        column(
            "Encounter.classHistory",
            list(&within(&ENCOUNTER_CLASS_HISTORY_COLUMNS)),
        ),
        column("Encounter.serviceType", CODEABLE_CONCEPT_STRUCT),
        column("Encounter.priority", CODEABLE_CONCEPT_STRUCT),
        column("Encounter.episodeOfCare", REFERENCE_LIST_2),
        column("Encounter.basedOn", REFERENCE_LIST_2),
        column("Encounter.participant", list(&within(&ENCOUNTER_PARTICIPANT_COLUMNS))),
        column("Encounter.appointment", REFERENCE_LIST_2),
        column("Encounter.length", DURATION_STRUCT),
        column("Encounter.reasonCode", CODEABLE_CONCEPT_LIST),
        column("Encounter.reasonReference", REFERENCE_LIST_2),
        column("Encounter.diagnosis", list(&within(&ENCOUNTER_DIAGNOSIS_COLUMNS))),
        column("Encounter.account", REFERENCE_LIST_2),
        column("Encounter.hospitalization", within(&ENCOUNTER_HOSPITALIZATION_COLUMNS)),
        column("Encounter.location", list(&within(&ENCOUNTER_LOCATION_COLUMNS))),
        column("Encounter.serviceProvider", REFERENCE_STRUCT_2),
        column("Encounter.partOf", REFERENCE_STRUCT_2),
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
