// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{EVENT_STATUS, EventStatus};
use super::super::datatypes::{
    Annotation, Attachment, CodeableConcept, Element, Extension, Identifier, Meta,
    Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, ATTACHMENT_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    HAS_CONTAINED, HAS_EXTENSION, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION_2, HAS_NOTE, HAS_TEXT, HAS_TYPE_2,
    IDENTIFIER_LIST, META_STRUCT, NARRATIVE_STRUCT, OF_ATTACHMENT, OF_CODEABLE_CONCEPT,
    OF_PERIOD, OF_REFERENCE, PERIOD_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `Media`
pub struct Media {
    /// `Media.id` · id · 0..1
    pub id: Element<String>,
    /// `Media.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Media.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Media.language` · code · 0..1
    pub language: Element<String>,
    /// `Media.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Media.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Media.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Media.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Media.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Media.basedOn` · Reference to CarePlan, ServiceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `Media.partOf` · Reference · 0..*
    pub part_of: Vec<Reference>,
    /// `Media.status` · code · 1..1
    pub status: Element<EventStatus>,
    /// `Media.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Media.modality` · CodeableConcept · 0..1
    pub modality: Option<Box<CodeableConcept>>,
    /// `Media.view` · CodeableConcept · 0..1
    pub view: Option<Box<CodeableConcept>>,
    /// `Media.subject` · Reference to Device, Group, Location, Patient, Practitioner, PractitionerRole, Specimen · 0..1
    pub subject: Option<Box<Reference>>,
    /// `Media.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `Media.created[x]` · dateTime, Period · 0..1
    pub created: Option<MediaCreated>,
    /// `Media.issued` · instant · 0..1
    pub issued: Element<Instant>,
    /// `Media.operator` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub operator: Option<Box<Reference>>,
    /// `Media.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `Media.bodySite` · CodeableConcept · 0..1
    pub body_site: Option<Box<CodeableConcept>>,
    /// `Media.deviceName` · string · 0..1
    pub device_name: Element<String>,
    /// `Media.device` · Reference to Device, DeviceMetric · 0..1
    pub device: Option<Box<Reference>>,
    /// `Media.height` · positiveInt · 0..1
    pub height: Element<u32>,
    /// `Media.width` · positiveInt · 0..1
    pub width: Element<u32>,
    /// `Media.frames` · positiveInt · 0..1
    pub frames: Element<u32>,
    /// `Media.duration` · decimal · 0..1
    pub duration: Element<Decimal>,
    /// `Media.content` · Attachment · 1..1
    pub content: Option<Box<Attachment>>,
    /// `Media.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Media, MEDIA, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, based_on, part_of, status, type_, modality, view,
    subject, encounter, created, issued, operator, reason_code, body_site, device_name,
    device, height, width, frames, duration, content, note]
);
choice!(
    #[doc = " `Media.created[x]`"] MediaCreated, [DateTime(Element < DateTime >),
    Period(Box < Period >)]
);
/// The definition of `Media`.
pub static MEDIA: TypeDef = TypeDef {
    name: "Media",
    path: "Media",
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
        summary("basedOn", 0, 0, OF_REFERENCE).to(&["CarePlan", "ServiceRequest"]),
        summary("partOf", 0, 0, OF_REFERENCE),
        summary("status", 1, 1, OF_CODE).codes(&EVENT_STATUS).modifier(),
        HAS_TYPE_2,
        summary("modality", 0, 1, OF_CODEABLE_CONCEPT),
        summary("view", 0, 1, OF_CODEABLE_CONCEPT),
        summary("subject", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Group",
                    "Location",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "Specimen",
                ],
            ),
        summary("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        choice(
                "created",
                0,
                1,
                &[
                    alternative("createdDateTime", OF_DATE_TIME),
                    alternative("createdPeriod", OF_PERIOD),
                ],
            )
            .summary(),
        summary("issued", 0, 1, OF_INSTANT),
        summary("operator", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        summary("reasonCode", 0, 0, OF_CODEABLE_CONCEPT),
        summary("bodySite", 0, 1, OF_CODEABLE_CONCEPT),
        summary("deviceName", 0, 1, OF_STRING),
        summary("device", 0, 1, OF_REFERENCE).to(&["Device", "DeviceMetric"]),
        summary("height", 0, 1, OF_POSITIVE_INT),
        summary("width", 0, 1, OF_POSITIVE_INT),
        summary("frames", 0, 1, OF_POSITIVE_INT),
        summary("duration", 0, 1, OF_DECIMAL),
        summary("content", 1, 1, OF_ATTACHMENT),
        HAS_NOTE,
    ],
    keys: Lazy::new(),
};
/// The table `media`.
pub static MEDIA_TABLE: TableDef = TableDef {
    name: "media",
    doc: "One row for each Media.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Media.resourceType", TEXT),
        column("Media.id", TEXT),
        column("Media.meta", META_STRUCT),
        column("Media.implicitRules", TEXT),
        column("Media.language", TEXT),
        column("Media.text", NARRATIVE_STRUCT),
        column("Media.contained", TEXTS),
        column("Media.extension", EXTENSION_TEXTS),
        column("Media.modifierExtension", EXTENSION_TEXTS),
        column("Media.identifier", IDENTIFIER_LIST),
        column("Media.basedOn", REFERENCE_LIST_2),
        column("Media.partOf", REFERENCE_LIST_2),
        column("Media.status", TEXT),
        column("Media.type", CODEABLE_CONCEPT_STRUCT),
        column("Media.modality", CODEABLE_CONCEPT_STRUCT),
        column("Media.view", CODEABLE_CONCEPT_STRUCT),
        column("Media.subject", REFERENCE_STRUCT_2),
        column("Media.encounter", REFERENCE_STRUCT_2),
        column("Media.createdDateTime", TEXT),
        derived("__createdDateTime_start", TIMESTAMP, "Media.createdDateTime"),
        derived("__createdDateTime_end", TIMESTAMP, "Media.createdDateTime"),
        column("Media.createdPeriod", PERIOD_STRUCT),
        column("Media.issued", TEXT),
        derived("__issued_start", TIMESTAMP, "Media.issued"),
        derived("__issued_end", TIMESTAMP, "Media.issued"),
        column("Media.operator", REFERENCE_STRUCT_2),
        column("Media.reasonCode", CODEABLE_CONCEPT_LIST),
        column("Media.bodySite", CODEABLE_CONCEPT_STRUCT),
        column("Media.deviceName", TEXT),
        column("Media.device", REFERENCE_STRUCT_2),
        column("Media.height", INT32),
        column("Media.width", INT32),
        column("Media.frames", INT32),
        column("Media.duration", TEXT),
        derived("__duration_numeric", NUMERIC, "Media.duration"),
        column("Media.content", ATTACHMENT_STRUCT),
        column("Media.note", ANNOTATION_LIST),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Media.meta.lastUpdated"),
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
