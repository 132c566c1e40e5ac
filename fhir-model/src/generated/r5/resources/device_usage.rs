// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{DEVICE_USAGE_STATUS, DeviceUsageStatus};
use super::super::datatypes::{
    Annotation, CodeableConcept, CodeableReference, Element, Extension, Identifier, Meta,
    Narrative, Period, Reference, Timing,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_LIST, CODEABLE_REFERENCE_STRUCT, CODE_COLUMN_2, EXTENSION_COLUMN,
    HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NOTE, HAS_TEXT, IDENTIFIER_LIST,
    ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_PERIOD, OF_REFERENCE, OF_TIMING,
    PERIOD_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2, TIMING_STRUCT,
};
use crate::shorthand::*;
/// `DeviceUsage`
pub struct DeviceUsage {
    /// `DeviceUsage.id` · id · 0..1
    pub id: Element<String>,
    /// `DeviceUsage.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `DeviceUsage.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `DeviceUsage.language` · code · 0..1
    pub language: Element<String>,
    /// `DeviceUsage.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `DeviceUsage.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `DeviceUsage.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceUsage.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceUsage.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `DeviceUsage.basedOn` · Reference to ServiceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `DeviceUsage.status` · code · 1..1
    pub status: Element<DeviceUsageStatus>,
    /// `DeviceUsage.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `DeviceUsage.patient` · Reference to Patient · 1..1
    pub patient: Option<Box<Reference>>,
    /// `DeviceUsage.derivedFrom` · Reference to Claim, DocumentReference, Observation, Procedure, QuestionnaireResponse, ServiceRequest · 0..*
    pub derived_from: Vec<Reference>,
    /// `DeviceUsage.context` · Reference to Encounter, EpisodeOfCare · 0..1
    pub context: Option<Box<Reference>>,
    /// `DeviceUsage.timing[x]` · Timing, Period, dateTime · 0..1
    pub timing: Option<DeviceUsageTiming>,
    /// `DeviceUsage.dateAsserted` · dateTime · 0..1
    pub date_asserted: Element<DateTime>,
    /// `DeviceUsage.usageStatus` · CodeableConcept · 0..1
    pub usage_status: Option<Box<CodeableConcept>>,
    /// `DeviceUsage.usageReason` · CodeableConcept · 0..*
    pub usage_reason: Vec<CodeableConcept>,
    /// `DeviceUsage.adherence` · DeviceUsageAdherence · 0..1
    pub adherence: Option<Box<DeviceUsageAdherence>>,
    /// `DeviceUsage.informationSource` · Reference to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub information_source: Option<Box<Reference>>,
    /// `DeviceUsage.device` · CodeableReference to Device, DeviceDefinition · 1..1
    pub device: Option<Box<CodeableReference>>,
    /// `DeviceUsage.reason` · CodeableReference to Condition, DiagnosticReport, DocumentReference, Observation, Procedure · 0..*
    pub reason: Vec<CodeableReference>,
    /// `DeviceUsage.bodySite` · CodeableReference to BodyStructure · 0..1
    pub body_site: Option<Box<CodeableReference>>,
    /// `DeviceUsage.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceUsage, DEVICE_USAGE, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, based_on, status, category, patient,
    derived_from, context, timing, date_asserted, usage_status, usage_reason, adherence,
    information_source, device, reason, body_site, note]
);
choice!(
    #[doc = " `DeviceUsage.timing[x]`"] DeviceUsageTiming, [Timing(Box < Timing >),
    Period(Box < Period >), DateTime(Element < DateTime >)]
);
/// The definition of `DeviceUsage`.
pub static DEVICE_USAGE: TypeDef = TypeDef {
    name: "DeviceUsage",
    path: "DeviceUsage",
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
        summary("basedOn", 0, 0, OF_REFERENCE).to(&["ServiceRequest"]),
        summary("status", 1, 1, OF_CODE).codes(&DEVICE_USAGE_STATUS).modifier(),
        one("category", 0, 0, OF_CODEABLE_CONCEPT),
        summary("patient", 1, 1, OF_REFERENCE).to(&["Patient"]),
        summary("derivedFrom", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "Claim",
                    "DocumentReference",
                    "Observation",
                    "Procedure",
                    "QuestionnaireResponse",
                    "ServiceRequest",
                ],
            ),
        summary("context", 0, 1, OF_REFERENCE).to(&["Encounter", "EpisodeOfCare"]),
        choice(
                "timing",
                0,
                1,
                &[
                    alternative("timingTiming", OF_TIMING),
                    alternative("timingPeriod", OF_PERIOD),
                    alternative("timingDateTime", OF_DATE_TIME),
                ],
            )
            .summary(),
        summary("dateAsserted", 0, 1, OF_DATE_TIME),
        one("usageStatus", 0, 1, OF_CODEABLE_CONCEPT).codes(&DEVICE_USAGE_STATUS),
        one("usageReason", 0, 0, OF_CODEABLE_CONCEPT),
        one("adherence", 0, 1, of(&DEVICE_USAGE_ADHERENCE)),
        summary("informationSource", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        summary("device", 1, 1, OF_CODEABLE_REFERENCE)
            .to(&["Device", "DeviceDefinition"]),
        summary("reason", 0, 0, OF_CODEABLE_REFERENCE)
            .to(
                &[
                    "Condition",
                    "DiagnosticReport",
                    "DocumentReference",
                    "Observation",
                    "Procedure",
                ],
            ),
        summary("bodySite", 0, 1, OF_CODEABLE_REFERENCE).to(&["BodyStructure"]),
        HAS_NOTE,
    ],
    keys: Lazy::new(),
};
/// `DeviceUsage.adherence`
pub struct DeviceUsageAdherence {
    /// `DeviceUsage.adherence.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceUsage.adherence.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceUsage.adherence.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceUsage.adherence.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `DeviceUsage.adherence.reason` · CodeableConcept · 1..*
    pub reason: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceUsageAdherence, DEVICE_USAGE_ADHERENCE, [id, extension, modifier_extension,
    code, reason]
);
/// The definition of `DeviceUsage.adherence`.
pub static DEVICE_USAGE_ADHERENCE: TypeDef = TypeDef {
    name: "DeviceUsageAdherence",
    path: "DeviceUsage.adherence",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 1, 1, OF_CODEABLE_CONCEPT),
        one("reason", 1, 0, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
pub(crate) static DEVICE_USAGE_ADHERENCE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".reason", CODEABLE_CONCEPT_LIST),
];
/// The table `device_usage`.
pub static DEVICE_USAGE_TABLE: TableDef = TableDef {
    name: "device_usage",
    doc: "One row for each DeviceUsage.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("DeviceUsage.resourceType", TEXT),
        column("DeviceUsage.id", TEXT),
        column("DeviceUsage.meta", META_STRUCT),
        column("DeviceUsage.implicitRules", TEXT),
        column("DeviceUsage.language", TEXT),
        column("DeviceUsage.text", NARRATIVE_STRUCT),
        column("DeviceUsage.contained", TEXTS),
        column("DeviceUsage.extension", EXTENSION_TEXTS),
        column("DeviceUsage.modifierExtension", EXTENSION_TEXTS),
        column("DeviceUsage.identifier", IDENTIFIER_LIST),
        column("DeviceUsage.basedOn", REFERENCE_LIST_2),
        column("DeviceUsage.status", TEXT),
        column("DeviceUsage.category", CODEABLE_CONCEPT_LIST),
        column("DeviceUsage.patient", REFERENCE_STRUCT_2),
        column("DeviceUsage.derivedFrom", REFERENCE_LIST_2),
        column("DeviceUsage.context", REFERENCE_STRUCT_2),
        column("DeviceUsage.timingTiming", TIMING_STRUCT),
        column("DeviceUsage.timingPeriod", PERIOD_STRUCT),
        column("DeviceUsage.timingDateTime", TEXT),
        derived("__timingDateTime_start", TIMESTAMP, "DeviceUsage.timingDateTime"),
        derived("__timingDateTime_end", TIMESTAMP, "DeviceUsage.timingDateTime"),
        column("DeviceUsage.dateAsserted", TEXT),
        derived("__dateAsserted_start", TIMESTAMP, "DeviceUsage.dateAsserted"),
        derived("__dateAsserted_end", TIMESTAMP, "DeviceUsage.dateAsserted"),
        column("DeviceUsage.usageStatus", CODEABLE_CONCEPT_STRUCT),
        column("DeviceUsage.usageReason", CODEABLE_CONCEPT_LIST),
        column("DeviceUsage.adherence", within(&DEVICE_USAGE_ADHERENCE_COLUMNS)),
        column("DeviceUsage.informationSource", REFERENCE_STRUCT_2),
        column("DeviceUsage.device", CODEABLE_REFERENCE_STRUCT),
        column("DeviceUsage.reason", CODEABLE_REFERENCE_LIST),
        column("DeviceUsage.bodySite", CODEABLE_REFERENCE_STRUCT),
        column("DeviceUsage.note", ANNOTATION_LIST),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "DeviceUsage.meta.lastUpdated"),
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
