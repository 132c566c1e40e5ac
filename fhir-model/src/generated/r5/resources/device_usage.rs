// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{DEVICE_USAGE_STATUS, DeviceUsageStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS,
    CodeableConcept, CodeableReference, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference, TIMING, TIMING_COLUMNS, Timing,
};
use super::super::resources::Resource;
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
    #[doc = " `DeviceUsage.timing[x]`"] DeviceUsageTiming, [0 => Timing(Box < Timing >),
    1 => Period(Box < Period >), 2 => DateTime(Element < DateTime >)]
);
/// The definition of `DeviceUsage`.
pub static DEVICE_USAGE: TypeDef = TypeDef {
    name: "DeviceUsage",
    path: "DeviceUsage",
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
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("basedOn", 0, 0, of(&REFERENCE)).to(&["ServiceRequest"]),
        summary("status", 1, 1, OF_CODE).codes(&DEVICE_USAGE_STATUS).modifier(),
        one("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("patient", 1, 1, of(&REFERENCE)).to(&["Patient"]),
        summary("derivedFrom", 0, 0, of(&REFERENCE))
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
        summary("context", 0, 1, of(&REFERENCE)).to(&["Encounter", "EpisodeOfCare"]),
        choice(
                "timing",
                0,
                1,
                &[
                    alternative("timingTiming", of(&TIMING)),
                    alternative("timingPeriod", of(&PERIOD)),
                    alternative("timingDateTime", OF_DATE_TIME),
                ],
            )
            .summary(),
        summary("dateAsserted", 0, 1, OF_DATE_TIME),
        one("usageStatus", 0, 1, of(&CODEABLE_CONCEPT)).codes(&DEVICE_USAGE_STATUS),
        one("usageReason", 0, 0, of(&CODEABLE_CONCEPT)),
        one("adherence", 0, 1, of(&DEVICE_USAGE_ADHERENCE)),
        summary("informationSource", 0, 1, of(&REFERENCE))
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        summary("device", 1, 1, of(&CODEABLE_REFERENCE))
            .to(&["Device", "DeviceDefinition"]),
        summary("reason", 0, 0, of(&CODEABLE_REFERENCE))
            .to(
                &[
                    "Condition",
                    "DiagnosticReport",
                    "DocumentReference",
                    "Observation",
                    "Procedure",
                ],
            ),
        summary("bodySite", 0, 1, of(&CODEABLE_REFERENCE)).to(&["BodyStructure"]),
        one("note", 0, 0, of(&ANNOTATION)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 1, 1, of(&CODEABLE_CONCEPT)),
        one("reason", 1, 0, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static DEVICE_USAGE_ADHERENCE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("reason", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".reason"),
];
/// The table `device_usage`.
pub static DEVICE_USAGE_TABLE: TableDef = TableDef {
    name: "device_usage",
    doc: "One row for each DeviceUsage.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "DeviceUsage.resourceType"),
        column("id", TEXT, "DeviceUsage.id"),
        column("meta", within(&META_COLUMNS), "DeviceUsage.meta"),
        column("implicitRules", TEXT, "DeviceUsage.implicitRules"),
        column("language", TEXT, "DeviceUsage.language"),
        column("text", within(&NARRATIVE_COLUMNS), "DeviceUsage.text"),
        column("contained", TEXTS, "DeviceUsage.contained"),
        column("extension", EXTENSION_TEXTS, "DeviceUsage.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "DeviceUsage.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "DeviceUsage.identifier",
        ),
        column("basedOn", list(&within(&REFERENCE_COLUMNS_2)), "DeviceUsage.basedOn"),
        column("status", TEXT, "DeviceUsage.status"),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "DeviceUsage.category",
        ),
        column("patient", within(&REFERENCE_COLUMNS_2), "DeviceUsage.patient"),
        column(
            "derivedFrom",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DeviceUsage.derivedFrom",
        ),
        column("context", within(&REFERENCE_COLUMNS_2), "DeviceUsage.context"),
        column("timingTiming", within(&TIMING_COLUMNS), "DeviceUsage.timingTiming"),
        column("timingPeriod", within(&PERIOD_COLUMNS), "DeviceUsage.timingPeriod"),
        column("timingDateTime", TEXT, "DeviceUsage.timingDateTime"),
        column("__timingDateTime_start", TIMESTAMP, "DeviceUsage.timingDateTime"),
        column("__timingDateTime_end", TIMESTAMP, "DeviceUsage.timingDateTime"),
        column("dateAsserted", TEXT, "DeviceUsage.dateAsserted"),
        column("__dateAsserted_start", TIMESTAMP, "DeviceUsage.dateAsserted"),
        column("__dateAsserted_end", TIMESTAMP, "DeviceUsage.dateAsserted"),
        column(
            "usageStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "DeviceUsage.usageStatus",
        ),
        column(
            "usageReason",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "DeviceUsage.usageReason",
        ),
        column(
            "adherence",
            within(&DEVICE_USAGE_ADHERENCE_COLUMNS),
            "DeviceUsage.adherence",
        ),
        column(
            "informationSource",
            within(&REFERENCE_COLUMNS_2),
            "DeviceUsage.informationSource",
        ),
        column("device", within(&CODEABLE_REFERENCE_COLUMNS), "DeviceUsage.device"),
        column(
            "reason",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "DeviceUsage.reason",
        ),
        column("bodySite", within(&CODEABLE_REFERENCE_COLUMNS), "DeviceUsage.bodySite"),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "DeviceUsage.note"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "DeviceUsage.meta.lastUpdated"),
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
