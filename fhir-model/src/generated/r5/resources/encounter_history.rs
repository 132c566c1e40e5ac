// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{ENCOUNTER_STATUS, EncounterStatus};
use super::super::datatypes::{
    CodeableConcept, CodeableReference, Duration, Element, Extension, Identifier, Meta,
    Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODEABLE_REFERENCE_LIST,
    DURATION_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_CODEABLE_REFERENCE, OF_DURATION, OF_PERIOD, OF_REFERENCE, PERIOD_STRUCT,
    REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `EncounterHistory`
pub struct EncounterHistory {
    /// `EncounterHistory.id` · id · 0..1
    pub id: Element<String>,
    /// `EncounterHistory.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `EncounterHistory.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `EncounterHistory.language` · code · 0..1
    pub language: Element<String>,
    /// `EncounterHistory.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `EncounterHistory.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `EncounterHistory.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EncounterHistory.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EncounterHistory.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `EncounterHistory.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `EncounterHistory.status` · code · 1..1
    pub status: Element<EncounterStatus>,
    /// `EncounterHistory.class` · CodeableConcept · 1..1
    pub class: Option<Box<CodeableConcept>>,
    /// `EncounterHistory.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `EncounterHistory.serviceType` · CodeableReference to HealthcareService · 0..*
    pub service_type: Vec<CodeableReference>,
    /// `EncounterHistory.subject` · Reference to Group, Patient · 0..1
    pub subject: Option<Box<Reference>>,
    /// `EncounterHistory.subjectStatus` · CodeableConcept · 0..1
    pub subject_status: Option<Box<CodeableConcept>>,
    /// `EncounterHistory.actualPeriod` · Period · 0..1
    pub actual_period: Option<Box<Period>>,
    /// `EncounterHistory.plannedStartDate` · dateTime · 0..1
    pub planned_start_date: Element<DateTime>,
    /// `EncounterHistory.plannedEndDate` · dateTime · 0..1
    pub planned_end_date: Element<DateTime>,
    /// `EncounterHistory.length` · Duration · 0..1
    pub length: Option<Box<Duration>>,
    /// `EncounterHistory.location` · EncounterHistoryLocation · 0..*
    pub location: Vec<EncounterHistoryLocation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EncounterHistory, ENCOUNTER_HISTORY, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, encounter, identifier, status, class,
    type_, service_type, subject, subject_status, actual_period, planned_start_date,
    planned_end_date, length, location]
);
/// The definition of `EncounterHistory`.
pub static ENCOUNTER_HISTORY: TypeDef = TypeDef {
    name: "EncounterHistory",
    path: "EncounterHistory",
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
        one("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        HAS_IDENTIFIER,
        summary("status", 1, 1, OF_CODE).codes(&ENCOUNTER_STATUS).modifier(),
        summary("class", 1, 1, OF_CODEABLE_CONCEPT),
        summary("type", 0, 0, OF_CODEABLE_CONCEPT),
        summary("serviceType", 0, 0, OF_CODEABLE_REFERENCE).to(&["HealthcareService"]),
        summary("subject", 0, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        one("subjectStatus", 0, 1, OF_CODEABLE_CONCEPT),
        one("actualPeriod", 0, 1, OF_PERIOD),
        one("plannedStartDate", 0, 1, OF_DATE_TIME),
        one("plannedEndDate", 0, 1, OF_DATE_TIME),
        one("length", 0, 1, OF_DURATION),
        one("location", 0, 0, of(&ENCOUNTER_HISTORY_LOCATION)),
    ],
    keys: Lazy::new(),
};
/// `EncounterHistory.location`
pub struct EncounterHistoryLocation {
    /// `EncounterHistory.location.id` · string · 0..1
    pub id: Option<String>,
    /// `EncounterHistory.location.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EncounterHistory.location.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EncounterHistory.location.location` · Reference to Location · 1..1
    pub location: Option<Box<Reference>>,
    /// `EncounterHistory.location.form` · CodeableConcept · 0..1
    pub form: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EncounterHistoryLocation, ENCOUNTER_HISTORY_LOCATION, [id, extension,
    modifier_extension, location, form]
);
/// The definition of `EncounterHistory.location`.
pub static ENCOUNTER_HISTORY_LOCATION: TypeDef = TypeDef {
    name: "EncounterHistoryLocation",
    path: "EncounterHistory.location",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("location", 1, 1, OF_REFERENCE).to(&["Location"]),
        one("form", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
pub(crate) static ENCOUNTER_HISTORY_LOCATION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".location", REFERENCE_STRUCT_2),
    column(".form", CODEABLE_CONCEPT_STRUCT),
];
/// The table `encounter_history`.
pub static ENCOUNTER_HISTORY_TABLE: TableDef = TableDef {
    name: "encounter_history",
    doc: "One row for each EncounterHistory.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("EncounterHistory.resourceType", TEXT),
        column("EncounterHistory.id", TEXT),
        column("EncounterHistory.meta", META_STRUCT),
        column("EncounterHistory.implicitRules", TEXT),
        column("EncounterHistory.language", TEXT),
        column("EncounterHistory.text", NARRATIVE_STRUCT),
        column("EncounterHistory.contained", TEXTS),
        column("EncounterHistory.extension", EXTENSION_TEXTS),
        column("EncounterHistory.modifierExtension", EXTENSION_TEXTS),
        column("EncounterHistory.encounter", REFERENCE_STRUCT_2),
        column("EncounterHistory.identifier", IDENTIFIER_LIST),
        column("EncounterHistory.status", TEXT),
        column("EncounterHistory.class", CODEABLE_CONCEPT_STRUCT),
        column("EncounterHistory.type", CODEABLE_CONCEPT_LIST),
        column("EncounterHistory.serviceType", CODEABLE_REFERENCE_LIST),
        column("EncounterHistory.subject", REFERENCE_STRUCT_2),
        column("EncounterHistory.subjectStatus", CODEABLE_CONCEPT_STRUCT),
        column("EncounterHistory.actualPeriod", PERIOD_STRUCT),
        column("EncounterHistory.plannedStartDate", TEXT),
        derived(
            "__plannedStartDate_start",
            TIMESTAMP,
            "EncounterHistory.plannedStartDate",
        ),
        derived(
            "__plannedStartDate_end",
            TIMESTAMP,
            "EncounterHistory.plannedStartDate",
        ),
        column("EncounterHistory.plannedEndDate", TEXT),
        derived("__plannedEndDate_start", TIMESTAMP, "EncounterHistory.plannedEndDate"),
        derived("__plannedEndDate_end", TIMESTAMP, "EncounterHistory.plannedEndDate"),
        column("EncounterHistory.length", DURATION_STRUCT),
        column(
            "EncounterHistory.location",
            list(&within(&ENCOUNTER_HISTORY_LOCATION_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "EncounterHistory.meta.lastUpdated"),
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
