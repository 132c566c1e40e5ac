// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{EVENT_STATUS, EventStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, ATTACHMENT, ATTACHMENT_COLUMNS, Annotation,
    Attachment, CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION,
    Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS,
    Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period,
    REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
    #[doc = " `Media.created[x]`"] MediaCreated, [0 => DateTime(Element < DateTime >), 1
    => Period(Box < Period >)]
);
/// The definition of `Media`.
pub static MEDIA: TypeDef = TypeDef {
    name: "Media",
    path: "Media",
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
        summary("basedOn", 0, 0, of(&REFERENCE)).to(&["CarePlan", "ServiceRequest"]),
        summary("partOf", 0, 0, of(&REFERENCE)),
        summary("status", 1, 1, OF_CODE).codes(&EVENT_STATUS).modifier(),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("modality", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("view", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("subject", 0, 1, of(&REFERENCE))
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
        summary("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        choice(
                "created",
                0,
                1,
                &[
                    alternative("createdDateTime", OF_DATE_TIME),
                    alternative("createdPeriod", of(&PERIOD)),
                ],
            )
            .summary(),
        summary("issued", 0, 1, OF_INSTANT),
        summary("operator", 0, 1, of(&REFERENCE))
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
        summary("reasonCode", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("bodySite", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("deviceName", 0, 1, OF_STRING),
        summary("device", 0, 1, of(&REFERENCE)).to(&["Device", "DeviceMetric"]),
        summary("height", 0, 1, OF_POSITIVE_INT),
        summary("width", 0, 1, OF_POSITIVE_INT),
        summary("frames", 0, 1, OF_POSITIVE_INT),
        summary("duration", 0, 1, OF_DECIMAL),
        summary("content", 1, 1, of(&ATTACHMENT)),
        one("note", 0, 0, of(&ANNOTATION)),
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
        column("resourceType", TEXT, "Media.resourceType"),
        column("id", TEXT, "Media.id"),
        column("meta", within(&META_COLUMNS), "Media.meta"),
        column("implicitRules", TEXT, "Media.implicitRules"),
        column("language", TEXT, "Media.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Media.text"),
        column("contained", TEXTS, "Media.contained"),
        column("extension", EXTENSION_TEXTS, "Media.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Media.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Media.identifier"),
        column("basedOn", list(&within(&REFERENCE_COLUMNS_2)), "Media.basedOn"),
        column("partOf", list(&within(&REFERENCE_COLUMNS_2)), "Media.partOf"),
        column("status", TEXT, "Media.status"),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "Media.type"),
        column("modality", within(&CODEABLE_CONCEPT_COLUMNS), "Media.modality"),
        column("view", within(&CODEABLE_CONCEPT_COLUMNS), "Media.view"),
        column("subject", within(&REFERENCE_COLUMNS_2), "Media.subject"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "Media.encounter"),
        column("createdDateTime", TEXT, "Media.createdDateTime"),
        column("__createdDateTime_start", TIMESTAMP, "Media.createdDateTime"),
        column("__createdDateTime_end", TIMESTAMP, "Media.createdDateTime"),
        column("createdPeriod", within(&PERIOD_COLUMNS), "Media.createdPeriod"),
        column("issued", TEXT, "Media.issued"),
        column("__issued_start", TIMESTAMP, "Media.issued"),
        column("__issued_end", TIMESTAMP, "Media.issued"),
        column("operator", within(&REFERENCE_COLUMNS_2), "Media.operator"),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Media.reasonCode",
        ),
        column("bodySite", within(&CODEABLE_CONCEPT_COLUMNS), "Media.bodySite"),
        column("deviceName", TEXT, "Media.deviceName"),
        column("device", within(&REFERENCE_COLUMNS_2), "Media.device"),
        column("height", INT32, "Media.height"),
        column("width", INT32, "Media.width"),
        column("frames", INT32, "Media.frames"),
        column("duration", TEXT, "Media.duration"),
        column("__duration_numeric", NUMERIC, "Media.duration"),
        column("content", within(&ATTACHMENT_COLUMNS), "Media.content"),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Media.note"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Media.meta.lastUpdated"),
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
