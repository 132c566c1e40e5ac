// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{IMAGING_STUDY_STATUS, ImagingStudyStatus};
use super::super::datatypes::{
    Annotation, CodeableConcept, Coding, Element, Extension, Identifier, Meta, Narrative,
    Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODING_LIST,
    CODING_STRUCT, DESCRIPTION_COLUMN, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION,
    HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT, IDENTIFIER_LIST,
    ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_ANNOTATION,
    OF_CODEABLE_CONCEPT, OF_CODING, OF_REFERENCE, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
    TITLE_COLUMN,
};
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
    /// `ImagingStudy.modality` · Coding · 0..*
    pub modality: Vec<Coding>,
    /// `ImagingStudy.subject` · Reference to Device, Group, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `ImagingStudy.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `ImagingStudy.started` · dateTime · 0..1
    pub started: Element<DateTime>,
    /// `ImagingStudy.basedOn` · Reference to Appointment, AppointmentResponse, CarePlan, ServiceRequest, Task · 0..*
    pub based_on: Vec<Reference>,
    /// `ImagingStudy.referrer` · Reference to Practitioner, PractitionerRole · 0..1
    pub referrer: Option<Box<Reference>>,
    /// `ImagingStudy.interpreter` · Reference to Practitioner, PractitionerRole · 0..*
    pub interpreter: Vec<Reference>,
    /// `ImagingStudy.endpoint` · Reference to Endpoint · 0..*
    pub endpoint: Vec<Reference>,
    /// `ImagingStudy.numberOfSeries` · unsignedInt · 0..1
    pub number_of_series: Element<u32>,
    /// `ImagingStudy.numberOfInstances` · unsignedInt · 0..1
    pub number_of_instances: Element<u32>,
    /// `ImagingStudy.procedureReference` · Reference to Procedure · 0..1
    pub procedure_reference: Option<Box<Reference>>,
    /// `ImagingStudy.procedureCode` · CodeableConcept · 0..*
    pub procedure_code: Vec<CodeableConcept>,
    /// `ImagingStudy.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `ImagingStudy.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `ImagingStudy.reasonReference` · Reference to Condition, DiagnosticReport, DocumentReference, Media, Observation · 0..*
    pub reason_reference: Vec<Reference>,
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
    started, based_on, referrer, interpreter, endpoint, number_of_series,
    number_of_instances, procedure_reference, procedure_code, location, reason_code,
    reason_reference, note, description, series]
);
/// The definition of `ImagingStudy`.
pub static IMAGING_STUDY: TypeDef = TypeDef {
    name: "ImagingStudy",
    path: "ImagingStudy",
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
        summary("status", 1, 1, OF_CODE).codes(&IMAGING_STUDY_STATUS).modifier(),
        summary("modality", 0, 0, OF_CODING),
        summary("subject", 1, 1, OF_REFERENCE).to(&["Device", "Group", "Patient"]),
        summary("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        summary("started", 0, 1, OF_DATE_TIME),
        summary("basedOn", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "Appointment",
                    "AppointmentResponse",
                    "CarePlan",
                    "ServiceRequest",
                    "Task",
                ],
            ),
        summary("referrer", 0, 1, OF_REFERENCE)
            .to(&["Practitioner", "PractitionerRole"]),
        summary("interpreter", 0, 0, OF_REFERENCE)
            .to(&["Practitioner", "PractitionerRole"]),
        summary("endpoint", 0, 0, OF_REFERENCE).to(&["Endpoint"]),
        summary("numberOfSeries", 0, 1, OF_UNSIGNED_INT),
        summary("numberOfInstances", 0, 1, OF_UNSIGNED_INT),
        summary("procedureReference", 0, 1, OF_REFERENCE).to(&["Procedure"]),
        summary("procedureCode", 0, 0, OF_CODEABLE_CONCEPT),
        summary("location", 0, 1, OF_REFERENCE).to(&["Location"]),
        summary("reasonCode", 0, 0, OF_CODEABLE_CONCEPT),
        summary("reasonReference", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "Condition",
                    "DiagnosticReport",
                    "DocumentReference",
                    "Media",
                    "Observation",
                ],
            ),
        summary("note", 0, 0, OF_ANNOTATION),
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
    /// `ImagingStudy.series.modality` · Coding · 1..1
    pub modality: Option<Box<Coding>>,
    /// `ImagingStudy.series.description` · string · 0..1
    pub description: Element<String>,
    /// `ImagingStudy.series.numberOfInstances` · unsignedInt · 0..1
    pub number_of_instances: Element<u32>,
    /// `ImagingStudy.series.endpoint` · Reference to Endpoint · 0..*
    pub endpoint: Vec<Reference>,
    /// `ImagingStudy.series.bodySite` · Coding · 0..1
    pub body_site: Option<Box<Coding>>,
    /// `ImagingStudy.series.laterality` · Coding · 0..1
    pub laterality: Option<Box<Coding>>,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("uid", 1, 1, OF_ID),
        summary("number", 0, 1, OF_UNSIGNED_INT),
        summary("modality", 1, 1, OF_CODING),
        summary("description", 0, 1, OF_STRING),
        summary("numberOfInstances", 0, 1, OF_UNSIGNED_INT),
        summary("endpoint", 0, 0, OF_REFERENCE).to(&["Endpoint"]),
        summary("bodySite", 0, 1, OF_CODING),
        summary("laterality", 0, 1, OF_CODING),
        summary("specimen", 0, 0, OF_REFERENCE).to(&["Specimen"]),
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
    /// `ImagingStudy.series.performer.actor` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("function", 0, 1, OF_CODEABLE_CONCEPT),
        summary("actor", 1, 1, OF_REFERENCE)
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("uid", 1, 1, OF_ID),
        one("sopClass", 1, 1, OF_CODING),
        one("number", 0, 1, OF_UNSIGNED_INT),
        one("title", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static IMAGING_STUDY_SERIES_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".function", CODEABLE_CONCEPT_STRUCT),
    column(".actor", REFERENCE_STRUCT_2),
];
pub(crate) static IMAGING_STUDY_SERIES_INSTANCE_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".uid", TEXT),
    column(".sopClass", CODING_STRUCT),
    column(".number", INT32),
    TITLE_COLUMN,
];
pub(crate) static IMAGING_STUDY_SERIES_COLUMNS: [ColumnDef; 17] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".uid", TEXT),
    column(".number", INT32),
    column(".modality", CODING_STRUCT),
    DESCRIPTION_COLUMN,
    column(".numberOfInstances", INT32),
    column(".endpoint", REFERENCE_LIST_2),
    column(".bodySite", CODING_STRUCT),
    column(".laterality", CODING_STRUCT),
    column(".specimen", REFERENCE_LIST_2),
    column(".started", TEXT),
    derived("__started_start", TIMESTAMP, ".started"),
    derived("__started_end", TIMESTAMP, ".started"),
    column(".performer", list(&within(&IMAGING_STUDY_SERIES_PERFORMER_COLUMNS))),
    column(".instance", list(&within(&IMAGING_STUDY_SERIES_INSTANCE_COLUMNS))),
];
/// The table `imaging_study`.
pub static IMAGING_STUDY_TABLE: TableDef = TableDef {
    name: "imaging_study",
    doc: "One row for each ImagingStudy.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ImagingStudy.resourceType", TEXT),
        column("ImagingStudy.id", TEXT),
        column("ImagingStudy.meta", META_STRUCT),
        column("ImagingStudy.implicitRules", TEXT),
        column("ImagingStudy.language", TEXT),
        column("ImagingStudy.text", NARRATIVE_STRUCT),
        column("ImagingStudy.contained", TEXTS),
        column("ImagingStudy.extension", EXTENSION_TEXTS),
        column("ImagingStudy.modifierExtension", EXTENSION_TEXTS),
        column("ImagingStudy.identifier", IDENTIFIER_LIST),
        column("ImagingStudy.status", TEXT),
        column("ImagingStudy.modality", CODING_LIST),
        column("ImagingStudy.subject", REFERENCE_STRUCT_2),
        column("ImagingStudy.encounter", REFERENCE_STRUCT_2),
        column("ImagingStudy.started", TEXT),
        derived("__started_start", TIMESTAMP, "ImagingStudy.started"),
        derived("__started_end", TIMESTAMP, "ImagingStudy.started"),
        column("ImagingStudy.basedOn", REFERENCE_LIST_2),
        column("ImagingStudy.referrer", REFERENCE_STRUCT_2),
        column("ImagingStudy.interpreter", REFERENCE_LIST_2),
        column("ImagingStudy.endpoint", REFERENCE_LIST_2),
        column("ImagingStudy.numberOfSeries", INT32),
        column("ImagingStudy.numberOfInstances", INT32),
        column("ImagingStudy.procedureReference", REFERENCE_STRUCT_2),
        column("ImagingStudy.procedureCode", CODEABLE_CONCEPT_LIST),
        column("ImagingStudy.location", REFERENCE_STRUCT_2),
        column("ImagingStudy.reasonCode", CODEABLE_CONCEPT_LIST),
        column("ImagingStudy.reasonReference", REFERENCE_LIST_2),
        column("ImagingStudy.note", ANNOTATION_LIST),
        column("ImagingStudy.description", TEXT),
        column("ImagingStudy.series", list(&within(&IMAGING_STUDY_SERIES_COLUMNS))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "ImagingStudy.meta.lastUpdated"),
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
