// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{IMAGING_STUDY_STATUS, ImagingStudyStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS, CODING,
    CODING_COLUMNS, CodeableConcept, CodeableReference, Coding, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `ImagingStudy`
pub struct ImagingStudy {
    /// `ImagingStudy.id` · id · 0..1
    pub id: Element<String>,
    /// `ImagingStudy.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ImagingStudy.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ImagingStudy.language` · code · 0..1
    pub language: Element<String>,
    /// `ImagingStudy.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ImagingStudy.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ImagingStudy.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImagingStudy.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImagingStudy.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ImagingStudy.status` · code · 1..1
    pub status: Element<ImagingStudyStatus>,
    /// `ImagingStudy.modality` · CodeableConcept · 0..*
    pub modality: Vec<CodeableConcept>,
    /// `ImagingStudy.subject` · Reference to Device, Group, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `ImagingStudy.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `ImagingStudy.started` · dateTime · 0..1
    pub started: Element<DateTime>,
    /// `ImagingStudy.basedOn` · Reference to Appointment, AppointmentResponse, CarePlan, ServiceRequest, Task · 0..*
    pub based_on: Vec<Reference>,
    /// `ImagingStudy.partOf` · Reference to Procedure · 0..*
    pub part_of: Vec<Reference>,
    /// `ImagingStudy.referrer` · Reference to Practitioner, PractitionerRole · 0..1
    pub referrer: Option<Box<Reference>>,
    /// `ImagingStudy.endpoint` · Reference to Endpoint · 0..*
    pub endpoint: Vec<Reference>,
    /// `ImagingStudy.numberOfSeries` · unsignedInt · 0..1
    pub number_of_series: Element<u32>,
    /// `ImagingStudy.numberOfInstances` · unsignedInt · 0..1
    pub number_of_instances: Element<u32>,
    /// `ImagingStudy.procedure` · CodeableReference to ActivityDefinition, PlanDefinition · 0..*
    pub procedure: Vec<CodeableReference>,
    /// `ImagingStudy.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `ImagingStudy.reason` · CodeableReference to Condition, DiagnosticReport, DocumentReference, Observation · 0..*
    pub reason: Vec<CodeableReference>,
    /// `ImagingStudy.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `ImagingStudy.description` · string · 0..1
    pub description: Element<String>,
    /// `ImagingStudy.series` · ImagingStudySeries · 0..*
    pub series: Vec<ImagingStudySeries>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImagingStudy, IMAGING_STUDY, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, status, modality, subject, encounter,
    started, based_on, part_of, referrer, endpoint, number_of_series,
    number_of_instances, procedure, location, reason, note, description, series]
);
/// The definition of `ImagingStudy`.
pub static IMAGING_STUDY: TypeDef = TypeDef {
    name: "ImagingStudy",
    path: "ImagingStudy",
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
        summary("status", 1, 1, OF_CODE).codes(&IMAGING_STUDY_STATUS).modifier(),
        summary("modality", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("subject", 1, 1, of(&REFERENCE)).to(&["Device", "Group", "Patient"]),
        summary("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        summary("started", 0, 1, OF_DATE_TIME),
        summary("basedOn", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "Appointment",
                    "AppointmentResponse",
                    "CarePlan",
                    "ServiceRequest",
                    "Task",
                ],
            ),
        summary("partOf", 0, 0, of(&REFERENCE)).to(&["Procedure"]),
        summary("referrer", 0, 1, of(&REFERENCE))
            .to(&["Practitioner", "PractitionerRole"]),
        summary("endpoint", 0, 0, of(&REFERENCE)).to(&["Endpoint"]),
        summary("numberOfSeries", 0, 1, OF_UNSIGNED_INT),
        summary("numberOfInstances", 0, 1, OF_UNSIGNED_INT),
        summary("procedure", 0, 0, of(&CODEABLE_REFERENCE))
            .to(&["ActivityDefinition", "PlanDefinition"]),
        summary("location", 0, 1, of(&REFERENCE)).to(&["Location"]),
        summary("reason", 0, 0, of(&CODEABLE_REFERENCE))
            .to(&["Condition", "DiagnosticReport", "DocumentReference", "Observation"]),
        summary("note", 0, 0, of(&ANNOTATION)),
        summary("description", 0, 1, OF_STRING),
        summary("series", 0, 0, of(&IMAGING_STUDY_SERIES)),
    ],
    keys: Lazy::new(),
};
/// `ImagingStudy.series`
pub struct ImagingStudySeries {
    /// `ImagingStudy.series.id` · string · 0..1
    pub id: Option<String>,
    /// `ImagingStudy.series.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImagingStudy.series.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImagingStudy.series.uid` · id · 1..1
    pub uid: Element<String>,
    /// `ImagingStudy.series.number` · unsignedInt · 0..1
    pub number: Element<u32>,
    /// `ImagingStudy.series.modality` · CodeableConcept · 1..1
    pub modality: Option<Box<CodeableConcept>>,
    /// `ImagingStudy.series.description` · string · 0..1
    pub description: Element<String>,
    /// `ImagingStudy.series.numberOfInstances` · unsignedInt · 0..1
    pub number_of_instances: Element<u32>,
    /// `ImagingStudy.series.endpoint` · Reference to Endpoint · 0..*
    pub endpoint: Vec<Reference>,
    /// `ImagingStudy.series.bodySite` · CodeableReference to BodyStructure · 0..1
    pub body_site: Option<Box<CodeableReference>>,
    /// `ImagingStudy.series.laterality` · CodeableConcept · 0..1
    pub laterality: Option<Box<CodeableConcept>>,
    /// `ImagingStudy.series.specimen` · Reference to Specimen · 0..*
    pub specimen: Vec<Reference>,
    /// `ImagingStudy.series.started` · dateTime · 0..1
    pub started: Element<DateTime>,
    /// `ImagingStudy.series.performer` · ImagingStudySeriesPerformer · 0..*
    pub performer: Vec<ImagingStudySeriesPerformer>,
    /// `ImagingStudy.series.instance` · ImagingStudySeriesInstance · 0..*
    pub instance: Vec<ImagingStudySeriesInstance>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImagingStudySeries, IMAGING_STUDY_SERIES, [id, extension, modifier_extension, uid,
    number, modality, description, number_of_instances, endpoint, body_site, laterality,
    specimen, started, performer, instance]
);
/// The definition of `ImagingStudy.series`.
pub static IMAGING_STUDY_SERIES: TypeDef = TypeDef {
    name: "ImagingStudySeries",
    path: "ImagingStudy.series",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("uid", 1, 1, OF_ID),
        summary("number", 0, 1, OF_UNSIGNED_INT),
        summary("modality", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("description", 0, 1, OF_STRING),
        summary("numberOfInstances", 0, 1, OF_UNSIGNED_INT),
        summary("endpoint", 0, 0, of(&REFERENCE)).to(&["Endpoint"]),
        summary("bodySite", 0, 1, of(&CODEABLE_REFERENCE)).to(&["BodyStructure"]),
        summary("laterality", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("specimen", 0, 0, of(&REFERENCE)).to(&["Specimen"]),
        summary("started", 0, 1, OF_DATE_TIME),
        summary("performer", 0, 0, of(&IMAGING_STUDY_SERIES_PERFORMER)),
        one("instance", 0, 0, of(&IMAGING_STUDY_SERIES_INSTANCE)),
    ],
    keys: Lazy::new(),
};
/// `ImagingStudy.series.performer`
pub struct ImagingStudySeriesPerformer {
    /// `ImagingStudy.series.performer.id` · string · 0..1
    pub id: Option<String>,
    /// `ImagingStudy.series.performer.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImagingStudy.series.performer.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImagingStudy.series.performer.function` · CodeableConcept · 0..1
    pub function: Option<Box<CodeableConcept>>,
    /// `ImagingStudy.series.performer.actor` · Reference to CareTeam, Device, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
    pub actor: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImagingStudySeriesPerformer, IMAGING_STUDY_SERIES_PERFORMER, [id, extension,
    modifier_extension, function, actor]
);
/// The definition of `ImagingStudy.series.performer`.
pub static IMAGING_STUDY_SERIES_PERFORMER: TypeDef = TypeDef {
    name: "ImagingStudySeriesPerformer",
    path: "ImagingStudy.series.performer",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("function", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("actor", 1, 1, of(&REFERENCE))
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "HealthcareService",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
    ],
    keys: Lazy::new(),
};
/// `ImagingStudy.series.instance`
pub struct ImagingStudySeriesInstance {
    /// `ImagingStudy.series.instance.id` · string · 0..1
    pub id: Option<String>,
    /// `ImagingStudy.series.instance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ImagingStudy.series.instance.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ImagingStudy.series.instance.uid` · id · 1..1
    pub uid: Element<String>,
    /// `ImagingStudy.series.instance.sopClass` · Coding · 1..1
    pub sop_class: Option<Box<Coding>>,
    /// `ImagingStudy.series.instance.number` · unsignedInt · 0..1
    pub number: Element<u32>,
    /// `ImagingStudy.series.instance.title` · string · 0..1
    pub title: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ImagingStudySeriesInstance, IMAGING_STUDY_SERIES_INSTANCE, [id, extension,
    modifier_extension, uid, sop_class, number, title]
);
/// The definition of `ImagingStudy.series.instance`.
pub static IMAGING_STUDY_SERIES_INSTANCE: TypeDef = TypeDef {
    name: "ImagingStudySeriesInstance",
    path: "ImagingStudy.series.instance",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("uid", 1, 1, OF_ID),
        one("sopClass", 1, 1, of(&CODING)),
        one("number", 0, 1, OF_UNSIGNED_INT),
        one("title", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static IMAGING_STUDY_SERIES_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function"),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor"),
];
pub(crate) static IMAGING_STUDY_SERIES_INSTANCE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("uid", TEXT, ".uid"),
    column("sopClass", within(&CODING_COLUMNS), ".sopClass"),
    column("number", INT32, ".number"),
    column("title", TEXT, ".title"),
];
pub(crate) static IMAGING_STUDY_SERIES_COLUMNS: [ColumnDef; 17] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("uid", TEXT, ".uid"),
    column("number", INT32, ".number"),
    column("modality", within(&CODEABLE_CONCEPT_COLUMNS), ".modality"),
    column("description", TEXT, ".description"),
    column("numberOfInstances", INT32, ".numberOfInstances"),
    column("endpoint", list(&within(&REFERENCE_COLUMNS_2)), ".endpoint"),
    column("bodySite", within(&CODEABLE_REFERENCE_COLUMNS), ".bodySite"),
    column("laterality", within(&CODEABLE_CONCEPT_COLUMNS), ".laterality"),
    column("specimen", list(&within(&REFERENCE_COLUMNS_2)), ".specimen"),
    column("started", TEXT, ".started"),
    column("__started_start", TIMESTAMP, ".started"),
    column("__started_end", TIMESTAMP, ".started"),
    column(
        "performer",
        list(&within(&IMAGING_STUDY_SERIES_PERFORMER_COLUMNS)),
        ".performer",
    ),
    column(
        "instance",
        list(&within(&IMAGING_STUDY_SERIES_INSTANCE_COLUMNS)),
        ".instance",
    ),
];
/// The table `imaging_study`.
pub static IMAGING_STUDY_TABLE: TableDef = TableDef {
    name: "imaging_study",
    doc: "One row for each ImagingStudy.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ImagingStudy.resourceType"),
        column("id", TEXT, "ImagingStudy.id"),
        column("meta", within(&META_COLUMNS), "ImagingStudy.meta"),
        column("implicitRules", TEXT, "ImagingStudy.implicitRules"),
        column("language", TEXT, "ImagingStudy.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ImagingStudy.text"),
        column("contained", TEXTS, "ImagingStudy.contained"),
        column("extension", EXTENSION_TEXTS, "ImagingStudy.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "ImagingStudy.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ImagingStudy.identifier",
        ),
        column("status", TEXT, "ImagingStudy.status"),
        column(
            "modality",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ImagingStudy.modality",
        ),
        column("subject", within(&REFERENCE_COLUMNS_2), "ImagingStudy.subject"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "ImagingStudy.encounter"),
        column("started", TEXT, "ImagingStudy.started"),
        column("__started_start", TIMESTAMP, "ImagingStudy.started"),
        column("__started_end", TIMESTAMP, "ImagingStudy.started"),
        column("basedOn", list(&within(&REFERENCE_COLUMNS_2)), "ImagingStudy.basedOn"),
        column("partOf", list(&within(&REFERENCE_COLUMNS_2)), "ImagingStudy.partOf"),
        column("referrer", within(&REFERENCE_COLUMNS_2), "ImagingStudy.referrer"),
        column("endpoint", list(&within(&REFERENCE_COLUMNS_2)), "ImagingStudy.endpoint"),
        column("numberOfSeries", INT32, "ImagingStudy.numberOfSeries"),
        column("numberOfInstances", INT32, "ImagingStudy.numberOfInstances"),
        column(
            "procedure",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "ImagingStudy.procedure",
        ),
        column("location", within(&REFERENCE_COLUMNS_2), "ImagingStudy.location"),
        column(
            "reason",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "ImagingStudy.reason",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "ImagingStudy.note"),
        column("description", TEXT, "ImagingStudy.description"),
        column(
            "series",
            list(&within(&IMAGING_STUDY_SERIES_COLUMNS)),
            "ImagingStudy.series",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "ImagingStudy.meta.lastUpdated"),
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
