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
#[derive(Default)]
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
    Media, MEDIA, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 => text, 5
    => contained, 6 => extension, 7 => modifier_extension, 8 => identifier, 9 =>
    based_on, 10 => part_of, 11 => status, 12 => type_, 13 => modality, 14 => view, 15 =>
    subject, 16 => encounter, 17 => created, 18 => issued, 19 => operator, 20 =>
    reason_code, 21 => body_site, 22 => device_name, 23 => device, 24 => height, 25 =>
    width, 26 => frames, 27 => duration, 28 => content, 29 => note]
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
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("basedOn", 0, 0, Ty::Type(&REFERENCE))
            .to(&["CarePlan", "ServiceRequest"])
            .summary(),
        one("partOf", 0, 0, Ty::Type(&REFERENCE)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&EVENT_STATUS)
            .summary()
            .modifier(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("modality", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("view", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("subject", 0, 1, Ty::Type(&REFERENCE))
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
            )
            .summary(),
        one("encounter", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter"]).summary(),
        choice(
                "created",
                0,
                1,
                &[
                    alternative("createdDateTime", Ty::Primitive(Primitive::DateTime)),
                    alternative("createdPeriod", Ty::Type(&PERIOD)),
                ],
            )
            .summary(),
        one("issued", 0, 1, Ty::Primitive(Primitive::Instant)).summary(),
        one("operator", 0, 1, Ty::Type(&REFERENCE))
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
            )
            .summary(),
        one("reasonCode", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("bodySite", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("deviceName", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("device", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Device", "DeviceMetric"])
            .summary(),
        one("height", 0, 1, Ty::Primitive(Primitive::PositiveInt)).summary(),
        one("width", 0, 1, Ty::Primitive(Primitive::PositiveInt)).summary(),
        one("frames", 0, 1, Ty::Primitive(Primitive::PositiveInt)).summary(),
        one("duration", 0, 1, Ty::Primitive(Primitive::Decimal)).summary(),
        one("content", 1, 1, Ty::Type(&ATTACHMENT)).summary(),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
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
        column("resourceType", TEXT, "Media.resourceType", ""),
        column("id", TEXT, "Media.id", ""),
        column("meta", within(&META_COLUMNS), "Media.meta", ""),
        column("implicitRules", TEXT, "Media.implicitRules", ""),
        column("language", TEXT, "Media.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Media.text", ""),
        column("contained", list(&TEXT), "Media.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Media.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Media.modifierExtension",
            "",
        ),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Media.identifier", ""),
        column("basedOn", list(&within(&REFERENCE_COLUMNS_2)), "Media.basedOn", ""),
        column("partOf", list(&within(&REFERENCE_COLUMNS_2)), "Media.partOf", ""),
        column("status", TEXT, "Media.status", ""),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "Media.type", ""),
        column("modality", within(&CODEABLE_CONCEPT_COLUMNS), "Media.modality", ""),
        column("view", within(&CODEABLE_CONCEPT_COLUMNS), "Media.view", ""),
        column("subject", within(&REFERENCE_COLUMNS_2), "Media.subject", ""),
        column("encounter", within(&REFERENCE_COLUMNS_2), "Media.encounter", ""),
        column("createdDateTime", TEXT, "Media.createdDateTime", ""),
        column("__createdDateTime_start", TIMESTAMP, "Media.createdDateTime", ""),
        column("__createdDateTime_end", TIMESTAMP, "Media.createdDateTime", ""),
        column("createdPeriod", within(&PERIOD_COLUMNS), "Media.createdPeriod", ""),
        column("issued", TEXT, "Media.issued", ""),
        column("__issued_start", TIMESTAMP, "Media.issued", ""),
        column("__issued_end", TIMESTAMP, "Media.issued", ""),
        column("operator", within(&REFERENCE_COLUMNS_2), "Media.operator", ""),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Media.reasonCode",
            "",
        ),
        column("bodySite", within(&CODEABLE_CONCEPT_COLUMNS), "Media.bodySite", ""),
        column("deviceName", TEXT, "Media.deviceName", ""),
        column("device", within(&REFERENCE_COLUMNS_2), "Media.device", ""),
        column("height", INT32, "Media.height", ""),
        column("width", INT32, "Media.width", ""),
        column("frames", INT32, "Media.frames", ""),
        column("duration", TEXT, "Media.duration", ""),
        column("__duration_numeric", NUMERIC, "Media.duration", ""),
        column("content", within(&ATTACHMENT_COLUMNS), "Media.content", ""),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Media.note", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Media.meta.lastUpdated",
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
