// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{SPECIMEN_STATUS, SpecimenStatus};
use super::super::datatypes::{
    Annotation, CodeableConcept, Duration, Element, Extension, Identifier, Meta,
    Narrative, Period, Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, DESCRIPTION_COLUMN,
    DURATION_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_DESCRIPTION, HAS_EXTENSION,
    HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NOTE, HAS_QUANTITY, HAS_TEXT,
    HAS_TYPE, HAS_TYPE_3, IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_DURATION,
    OF_IDENTIFIER, OF_PERIOD, OF_QUANTITY, OF_REFERENCE, PERIOD_STRUCT, QUANTITY_COLUMN,
    QUANTITY_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2, TYPE_COLUMN,
};
use crate::shorthand::*;
/// `Specimen`
pub struct Specimen {
    /// `Specimen.id` · id · 0..1
    pub id: Element<String>,
    /// `Specimen.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Specimen.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Specimen.language` · code · 0..1
    pub language: Element<String>,
    /// `Specimen.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Specimen.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Specimen.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Specimen.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Specimen.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Specimen.accessionIdentifier` · Identifier · 0..1
    pub accession_identifier: Option<Box<Identifier>>,
    /// `Specimen.status` · code · 0..1
    pub status: Element<SpecimenStatus>,
    /// `Specimen.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Specimen.subject` · Reference to Device, Group, Location, Patient, Substance · 0..1
    pub subject: Option<Box<Reference>>,
    /// `Specimen.receivedTime` · dateTime · 0..1
    pub received_time: Element<DateTime>,
    /// `Specimen.parent` · Reference to Specimen · 0..*
    pub parent: Vec<Reference>,
    /// `Specimen.request` · Reference to ServiceRequest · 0..*
    pub request: Vec<Reference>,
    /// `Specimen.collection` · SpecimenCollection · 0..1
    pub collection: Option<Box<SpecimenCollection>>,
    /// `Specimen.processing` · SpecimenProcessing · 0..*
    pub processing: Vec<SpecimenProcessing>,
    /// `Specimen.container` · SpecimenContainer · 0..*
    pub container: Vec<SpecimenContainer>,
    /// `Specimen.condition` · CodeableConcept · 0..*
    pub condition: Vec<CodeableConcept>,
    /// `Specimen.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Specimen, SPECIMEN, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, accession_identifier, status, type_, subject,
    received_time, parent, request, collection, processing, container, condition, note]
);
/// The definition of `Specimen`.
pub static SPECIMEN: TypeDef = TypeDef {
    name: "Specimen",
    path: "Specimen",
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
        summary("accessionIdentifier", 0, 1, OF_IDENTIFIER),
        summary("status", 0, 1, OF_CODE).codes(&SPECIMEN_STATUS).modifier(),
        HAS_TYPE_3,
        summary("subject", 0, 1, OF_REFERENCE)
            .to(&["Device", "Group", "Location", "Patient", "Substance"]),
        summary("receivedTime", 0, 1, OF_DATE_TIME),
        one("parent", 0, 0, OF_REFERENCE).to(&["Specimen"]),
        one("request", 0, 0, OF_REFERENCE).to(&["ServiceRequest"]),
        one("collection", 0, 1, of(&SPECIMEN_COLLECTION)),
        one("processing", 0, 0, of(&SPECIMEN_PROCESSING)),
        one("container", 0, 0, of(&SPECIMEN_CONTAINER)),
        summary("condition", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_NOTE,
    ],
    keys: Lazy::new(),
};
/// `Specimen.collection`
pub struct SpecimenCollection {
    /// `Specimen.collection.id` · string · 0..1
    pub id: Option<String>,
    /// `Specimen.collection.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Specimen.collection.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Specimen.collection.collector` · Reference to Practitioner, PractitionerRole · 0..1
    pub collector: Option<Box<Reference>>,
    /// `Specimen.collection.collected[x]` · dateTime, Period · 0..1
    pub collected: Option<SpecimenCollectionCollected>,
    /// `Specimen.collection.duration` · Duration · 0..1
    pub duration: Option<Box<Duration>>,
    /// `Specimen.collection.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `Specimen.collection.method` · CodeableConcept · 0..1
    pub method: Option<Box<CodeableConcept>>,
    /// `Specimen.collection.bodySite` · CodeableConcept · 0..1
    pub body_site: Option<Box<CodeableConcept>>,
    /// `Specimen.collection.fastingStatus[x]` · CodeableConcept, Duration · 0..1
    pub fasting_status: Option<SpecimenCollectionFastingStatus>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SpecimenCollection, SPECIMEN_COLLECTION, [id, extension, modifier_extension,
    collector, collected, duration, quantity, method, body_site, fasting_status]
);
choice!(
    #[doc = " `Specimen.collection.collected[x]`"] SpecimenCollectionCollected,
    [DateTime(Element < DateTime >), Period(Box < Period >)]
);
choice!(
    #[doc = " `Specimen.collection.fastingStatus[x]`"] SpecimenCollectionFastingStatus,
    [CodeableConcept(Box < CodeableConcept >), Duration(Box < Duration >)]
);
/// The definition of `Specimen.collection`.
pub static SPECIMEN_COLLECTION: TypeDef = TypeDef {
    name: "SpecimenCollection",
    path: "Specimen.collection",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("collector", 0, 1, OF_REFERENCE)
            .to(&["Practitioner", "PractitionerRole"]),
        choice(
                "collected",
                0,
                1,
                &[
                    alternative("collectedDateTime", OF_DATE_TIME),
                    alternative("collectedPeriod", OF_PERIOD),
                ],
            )
            .summary(),
        summary("duration", 0, 1, OF_DURATION),
        HAS_QUANTITY,
        one("method", 0, 1, OF_CODEABLE_CONCEPT),
        one("bodySite", 0, 1, OF_CODEABLE_CONCEPT),
        choice(
                "fastingStatus",
                0,
                1,
                &[
                    alternative("fastingStatusCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("fastingStatusDuration", OF_DURATION),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `Specimen.processing`
pub struct SpecimenProcessing {
    /// `Specimen.processing.id` · string · 0..1
    pub id: Option<String>,
    /// `Specimen.processing.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Specimen.processing.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Specimen.processing.description` · string · 0..1
    pub description: Element<String>,
    /// `Specimen.processing.procedure` · CodeableConcept · 0..1
    pub procedure: Option<Box<CodeableConcept>>,
    /// `Specimen.processing.additive` · Reference to Substance · 0..*
    pub additive: Vec<Reference>,
    /// `Specimen.processing.time[x]` · dateTime, Period · 0..1
    pub time: Option<SpecimenProcessingTime>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SpecimenProcessing, SPECIMEN_PROCESSING, [id, extension, modifier_extension,
    description, procedure, additive, time]
);
choice!(
    #[doc = " `Specimen.processing.time[x]`"] SpecimenProcessingTime, [DateTime(Element <
    DateTime >), Period(Box < Period >)]
);
/// The definition of `Specimen.processing`.
pub static SPECIMEN_PROCESSING: TypeDef = TypeDef {
    name: "SpecimenProcessing",
    path: "Specimen.processing",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION,
        one("procedure", 0, 1, OF_CODEABLE_CONCEPT),
        one("additive", 0, 0, OF_REFERENCE).to(&["Substance"]),
        choice(
            "time",
            0,
            1,
            &[
                alternative("timeDateTime", OF_DATE_TIME),
                alternative("timePeriod", OF_PERIOD),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `Specimen.container`
pub struct SpecimenContainer {
    /// `Specimen.container.id` · string · 0..1
    pub id: Option<String>,
    /// `Specimen.container.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Specimen.container.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Specimen.container.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Specimen.container.description` · string · 0..1
    pub description: Element<String>,
    /// `Specimen.container.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Specimen.container.capacity` · Quantity · 0..1
    pub capacity: Option<Box<Quantity>>,
    /// `Specimen.container.specimenQuantity` · Quantity · 0..1
    pub specimen_quantity: Option<Box<Quantity>>,
    /// `Specimen.container.additive[x]` · CodeableConcept, Reference to Substance · 0..1
    pub additive: Option<SpecimenContainerAdditive>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SpecimenContainer, SPECIMEN_CONTAINER, [id, extension, modifier_extension,
    identifier, description, type_, capacity, specimen_quantity, additive]
);
choice!(
    #[doc = " `Specimen.container.additive[x]`"] SpecimenContainerAdditive,
    [CodeableConcept(Box < CodeableConcept >), Reference(Box < Reference >)]
);
/// The definition of `Specimen.container`.
pub static SPECIMEN_CONTAINER: TypeDef = TypeDef {
    name: "SpecimenContainer",
    path: "Specimen.container",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        HAS_DESCRIPTION,
        HAS_TYPE,
        one("capacity", 0, 1, OF_QUANTITY),
        one("specimenQuantity", 0, 1, OF_QUANTITY),
        choice(
                "additive",
                0,
                1,
                &[
                    alternative("additiveCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("additiveReference", OF_REFERENCE),
                ],
            )
            .to(&["Substance"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static SPECIMEN_COLLECTION_COLUMNS: [ColumnDef; 14] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".collector", REFERENCE_STRUCT_2),
    column(".collectedDateTime", TEXT),
    derived("__collectedDateTime_start", TIMESTAMP, ".collectedDateTime"),
    derived("__collectedDateTime_end", TIMESTAMP, ".collectedDateTime"),
    column(".collectedPeriod", PERIOD_STRUCT),
    column(".duration", DURATION_STRUCT),
    QUANTITY_COLUMN,
    column(".method", CODEABLE_CONCEPT_STRUCT),
    column(".bodySite", CODEABLE_CONCEPT_STRUCT),
    column(".fastingStatusCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".fastingStatusDuration", DURATION_STRUCT),
];
pub(crate) static SPECIMEN_PROCESSING_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".procedure", CODEABLE_CONCEPT_STRUCT),
    column(".additive", REFERENCE_LIST_2),
    column(".timeDateTime", TEXT),
    derived("__timeDateTime_start", TIMESTAMP, ".timeDateTime"),
    derived("__timeDateTime_end", TIMESTAMP, ".timeDateTime"),
    column(".timePeriod", PERIOD_STRUCT),
];
pub(crate) static SPECIMEN_CONTAINER_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_LIST),
    DESCRIPTION_COLUMN,
    TYPE_COLUMN,
    column(".capacity", QUANTITY_STRUCT),
    column(".specimenQuantity", QUANTITY_STRUCT),
    column(".additiveCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".additiveReference", REFERENCE_STRUCT_2),
];
/// The table `specimen`.
pub static SPECIMEN_TABLE: TableDef = TableDef {
    name: "specimen",
    doc: "One row for each Specimen.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Specimen.resourceType", TEXT),
        column("Specimen.id", TEXT),
        column("Specimen.meta", META_STRUCT),
        column("Specimen.implicitRules", TEXT),
        column("Specimen.language", TEXT),
        column("Specimen.text", NARRATIVE_STRUCT),
        column("Specimen.contained", TEXTS),
        column("Specimen.extension", EXTENSION_TEXTS),
        column("Specimen.modifierExtension", EXTENSION_TEXTS),
        column("Specimen.identifier", IDENTIFIER_LIST),
        column("Specimen.accessionIdentifier", IDENTIFIER_STRUCT),
        column("Specimen.status", TEXT),
        column("Specimen.type", CODEABLE_CONCEPT_STRUCT),
        column("Specimen.subject", REFERENCE_STRUCT_2),
        column("Specimen.receivedTime", TEXT),
        derived("__receivedTime_start", TIMESTAMP, "Specimen.receivedTime"),
        derived("__receivedTime_end", TIMESTAMP, "Specimen.receivedTime"),
        column("Specimen.parent", REFERENCE_LIST_2),
        column("Specimen.request", REFERENCE_LIST_2),
        column("Specimen.collection", within(&SPECIMEN_COLLECTION_COLUMNS)),
        column("Specimen.processing", list(&within(&SPECIMEN_PROCESSING_COLUMNS))),
        column("Specimen.container", list(&within(&SPECIMEN_CONTAINER_COLUMNS))),
        column("Specimen.condition", CODEABLE_CONCEPT_LIST),
        column("Specimen.note", ANNOTATION_LIST),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Specimen.meta.lastUpdated"),
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
