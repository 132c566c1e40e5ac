// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{ENCOUNTER_STATUS, EncounterStatus};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE,
    CODEABLE_REFERENCE_COLUMNS, CodeableConcept, CodeableReference, DURATION,
    DURATION_COLUMNS, Duration, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&ENCOUNTER_STATUS).modifier(),
        summary("class", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("type", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("serviceType", 0, 0, of(&CODEABLE_REFERENCE)).to(&["HealthcareService"]),
        summary("subject", 0, 1, of(&REFERENCE)).to(&["Group", "Patient"]),
        one("subjectStatus", 0, 1, of(&CODEABLE_CONCEPT)),
        one("actualPeriod", 0, 1, of(&PERIOD)),
        one("plannedStartDate", 0, 1, OF_DATE_TIME),
        one("plannedEndDate", 0, 1, OF_DATE_TIME),
        one("length", 0, 1, of(&DURATION)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("location", 1, 1, of(&REFERENCE)).to(&["Location"]),
        one("form", 0, 1, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static ENCOUNTER_HISTORY_LOCATION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("location", within(&REFERENCE_COLUMNS_2), ".location"),
    column("form", within(&CODEABLE_CONCEPT_COLUMNS), ".form"),
];
/// The table `encounter_history`.
pub static ENCOUNTER_HISTORY_TABLE: TableDef = TableDef {
    name: "encounter_history",
    doc: "One row for each EncounterHistory.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "EncounterHistory.resourceType"),
        column("id", TEXT, "EncounterHistory.id"),
        column("meta", within(&META_COLUMNS), "EncounterHistory.meta"),
        column("implicitRules", TEXT, "EncounterHistory.implicitRules"),
        column("language", TEXT, "EncounterHistory.language"),
        column("text", within(&NARRATIVE_COLUMNS), "EncounterHistory.text"),
        column("contained", TEXTS, "EncounterHistory.contained"),
        column("extension", EXTENSION_TEXTS, "EncounterHistory.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "EncounterHistory.modifierExtension",
        ),
        column("encounter", within(&REFERENCE_COLUMNS_2), "EncounterHistory.encounter"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "EncounterHistory.identifier",
        ),
        column("status", TEXT, "EncounterHistory.status"),
        column("class", within(&CODEABLE_CONCEPT_COLUMNS), "EncounterHistory.class"),
        column(
            "type",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "EncounterHistory.type",
        ),
        column(
            "serviceType",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "EncounterHistory.serviceType",
        ),
        column("subject", within(&REFERENCE_COLUMNS_2), "EncounterHistory.subject"),
        column(
            "subjectStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "EncounterHistory.subjectStatus",
        ),
        column("actualPeriod", within(&PERIOD_COLUMNS), "EncounterHistory.actualPeriod"),
        column("plannedStartDate", TEXT, "EncounterHistory.plannedStartDate"),
        column(
            "__plannedStartDate_start",
            TIMESTAMP,
            "EncounterHistory.plannedStartDate",
        ),
        column("__plannedStartDate_end", TIMESTAMP, "EncounterHistory.plannedStartDate"),
        column("plannedEndDate", TEXT, "EncounterHistory.plannedEndDate"),
        column("__plannedEndDate_start", TIMESTAMP, "EncounterHistory.plannedEndDate"),
        column("__plannedEndDate_end", TIMESTAMP, "EncounterHistory.plannedEndDate"),
        column("length", within(&DURATION_COLUMNS), "EncounterHistory.length"),
        column(
            "location",
            list(&within(&ENCOUNTER_HISTORY_LOCATION_COLUMNS)),
            "EncounterHistory.location",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "EncounterHistory.meta.lastUpdated"),
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
