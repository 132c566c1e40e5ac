// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    SPECIMEN_COMBINED, SPECIMEN_STATUS, SpecimenCombined, SpecimenStatus,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS,
    CodeableConcept, CodeableReference, DURATION, DURATION_COLUMNS, Duration, EXTENSION,
    Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS,
    Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period,
    QUANTITY, QUANTITY_COLUMNS, Quantity, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
    /// `Specimen.subject` · Reference to BiologicallyDerivedProduct, Device, Group, Location, Patient, Substance · 0..1
    pub subject: Option<Box<Reference>>,
    /// `Specimen.receivedTime` · dateTime · 0..1
    pub received_time: Element<DateTime>,
    /// `Specimen.parent` · Reference to Specimen · 0..*
    pub parent: Vec<Reference>,
    /// `Specimen.request` · Reference to ServiceRequest · 0..*
    pub request: Vec<Reference>,
    /// `Specimen.combined` · code · 0..1
    pub combined: Element<SpecimenCombined>,
    /// `Specimen.role` · CodeableConcept · 0..*
    pub role: Vec<CodeableConcept>,
    /// `Specimen.feature` · SpecimenFeature · 0..*
    pub feature: Vec<SpecimenFeature>,
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
    received_time, parent, request, combined, role, feature, collection, processing,
    container, condition, note]
);
/// The definition of `Specimen`.
pub static SPECIMEN: TypeDef = TypeDef {
    name: "Specimen",
    path: "Specimen",
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
        summary("accessionIdentifier", 0, 1, of(&IDENTIFIER)),
        summary("status", 0, 1, OF_CODE).codes(&SPECIMEN_STATUS).modifier(),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("subject", 0, 1, of(&REFERENCE))
            .to(
                &[
                    "BiologicallyDerivedProduct",
                    "Device",
                    "Group",
                    "Location",
                    "Patient",
                    "Substance",
                ],
            ),
        summary("receivedTime", 0, 1, OF_DATE_TIME),
        one("parent", 0, 0, of(&REFERENCE)).to(&["Specimen"]),
        one("request", 0, 0, of(&REFERENCE)).to(&["ServiceRequest"]),
        summary("combined", 0, 1, OF_CODE).codes(&SPECIMEN_COMBINED),
        one("role", 0, 0, of(&CODEABLE_CONCEPT)),
        one("feature", 0, 0, of(&SPECIMEN_FEATURE)),
        one("collection", 0, 1, of(&SPECIMEN_COLLECTION)),
        one("processing", 0, 0, of(&SPECIMEN_PROCESSING)),
        one("container", 0, 0, of(&SPECIMEN_CONTAINER)),
        summary("condition", 0, 0, of(&CODEABLE_CONCEPT)),
        one("note", 0, 0, of(&ANNOTATION)),
    ],
    keys: Lazy::new(),
};
/// `Specimen.feature`
pub struct SpecimenFeature {
    /// `Specimen.feature.id` · string · 0..1
    pub id: Option<String>,
    /// `Specimen.feature.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Specimen.feature.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Specimen.feature.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Specimen.feature.description` · string · 1..1
    pub description: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SpecimenFeature, SPECIMEN_FEATURE, [id, extension, modifier_extension, type_,
    description]
);
/// The definition of `Specimen.feature`.
pub static SPECIMEN_FEATURE: TypeDef = TypeDef {
    name: "SpecimenFeature",
    path: "Specimen.feature",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 1, 1, of(&CODEABLE_CONCEPT)),
        one("description", 1, 1, OF_STRING),
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
    /// `Specimen.collection.collector` · Reference to Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub collector: Option<Box<Reference>>,
    /// `Specimen.collection.collected[x]` · dateTime, Period · 0..1
    pub collected: Option<SpecimenCollectionCollected>,
    /// `Specimen.collection.duration` · Duration · 0..1
    pub duration: Option<Box<Duration>>,
    /// `Specimen.collection.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `Specimen.collection.method` · CodeableConcept · 0..1
    pub method: Option<Box<CodeableConcept>>,
    /// `Specimen.collection.device` · CodeableReference to Device · 0..1
    pub device: Option<Box<CodeableReference>>,
    /// `Specimen.collection.procedure` · Reference to Procedure · 0..1
    pub procedure: Option<Box<Reference>>,
    /// `Specimen.collection.bodySite` · CodeableReference to BodyStructure · 0..1
    pub body_site: Option<Box<CodeableReference>>,
    /// `Specimen.collection.fastingStatus[x]` · CodeableConcept, Duration · 0..1
    pub fasting_status: Option<SpecimenCollectionFastingStatus>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SpecimenCollection, SPECIMEN_COLLECTION, [id, extension, modifier_extension,
    collector, collected, duration, quantity, method, device, procedure, body_site,
    fasting_status]
);
choice!(
    #[doc = " `Specimen.collection.collected[x]`"] SpecimenCollectionCollected, [0 =>
    DateTime(Element < DateTime >), 1 => Period(Box < Period >)]
);
choice!(
    #[doc = " `Specimen.collection.fastingStatus[x]`"] SpecimenCollectionFastingStatus,
    [0 => CodeableConcept(Box < CodeableConcept >), 1 => Duration(Box < Duration >)]
);
/// The definition of `Specimen.collection`.
pub static SPECIMEN_COLLECTION: TypeDef = TypeDef {
    name: "SpecimenCollection",
    path: "Specimen.collection",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("collector", 0, 1, of(&REFERENCE))
            .to(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
        choice(
                "collected",
                0,
                1,
                &[
                    alternative("collectedDateTime", OF_DATE_TIME),
                    alternative("collectedPeriod", of(&PERIOD)),
                ],
            )
            .summary(),
        summary("duration", 0, 1, of(&DURATION)),
        one("quantity", 0, 1, of(&QUANTITY)),
        one("method", 0, 1, of(&CODEABLE_CONCEPT)),
        one("device", 0, 1, of(&CODEABLE_REFERENCE)).to(&["Device"]),
        one("procedure", 0, 1, of(&REFERENCE)).to(&["Procedure"]),
        one("bodySite", 0, 1, of(&CODEABLE_REFERENCE)).to(&["BodyStructure"]),
        choice(
                "fastingStatus",
                0,
                1,
                &[
                    alternative("fastingStatusCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("fastingStatusDuration", of(&DURATION)),
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
    /// `Specimen.processing.method` · CodeableConcept · 0..1
    pub method: Option<Box<CodeableConcept>>,
    /// `Specimen.processing.additive` · Reference to Substance · 0..*
    pub additive: Vec<Reference>,
    /// `Specimen.processing.time[x]` · dateTime, Period · 0..1
    pub time: Option<SpecimenProcessingTime>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SpecimenProcessing, SPECIMEN_PROCESSING, [id, extension, modifier_extension,
    description, method, additive, time]
);
choice!(
    #[doc = " `Specimen.processing.time[x]`"] SpecimenProcessingTime, [0 =>
    DateTime(Element < DateTime >), 1 => Period(Box < Period >)]
);
/// The definition of `Specimen.processing`.
pub static SPECIMEN_PROCESSING: TypeDef = TypeDef {
    name: "SpecimenProcessing",
    path: "Specimen.processing",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("description", 0, 1, OF_STRING),
        one("method", 0, 1, of(&CODEABLE_CONCEPT)),
        one("additive", 0, 0, of(&REFERENCE)).to(&["Substance"]),
        choice(
            "time",
            0,
            1,
            &[
                alternative("timeDateTime", OF_DATE_TIME),
                alternative("timePeriod", of(&PERIOD)),
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
    /// `Specimen.container.device` · Reference to Device · 1..1
    pub device: Option<Box<Reference>>,
    /// `Specimen.container.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `Specimen.container.specimenQuantity` · Quantity · 0..1
    pub specimen_quantity: Option<Box<Quantity>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SpecimenContainer, SPECIMEN_CONTAINER, [id, extension, modifier_extension, device,
    location, specimen_quantity]
);
/// The definition of `Specimen.container`.
pub static SPECIMEN_CONTAINER: TypeDef = TypeDef {
    name: "SpecimenContainer",
    path: "Specimen.container",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("device", 1, 1, of(&REFERENCE)).to(&["Device"]),
        one("location", 0, 1, of(&REFERENCE)).to(&["Location"]),
        one("specimenQuantity", 0, 1, of(&QUANTITY)),
    ],
    keys: Lazy::new(),
};
pub(crate) static SPECIMEN_FEATURE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("description", TEXT, ".description"),
];
pub(crate) static SPECIMEN_COLLECTION_COLUMNS: [ColumnDef; 16] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("collector", within(&REFERENCE_COLUMNS_2), ".collector"),
    column("collectedDateTime", TEXT, ".collectedDateTime"),
    column("__collectedDateTime_start", TIMESTAMP, ".collectedDateTime"),
    column("__collectedDateTime_end", TIMESTAMP, ".collectedDateTime"),
    column("collectedPeriod", within(&PERIOD_COLUMNS), ".collectedPeriod"),
    column("duration", within(&DURATION_COLUMNS), ".duration"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column("method", within(&CODEABLE_CONCEPT_COLUMNS), ".method"),
    column("device", within(&CODEABLE_REFERENCE_COLUMNS), ".device"),
    column("procedure", within(&REFERENCE_COLUMNS_2), ".procedure"),
    column("bodySite", within(&CODEABLE_REFERENCE_COLUMNS), ".bodySite"),
    column(
        "fastingStatusCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".fastingStatusCodeableConcept",
    ),
    column("fastingStatusDuration", within(&DURATION_COLUMNS), ".fastingStatusDuration"),
];
pub(crate) static SPECIMEN_PROCESSING_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("method", within(&CODEABLE_CONCEPT_COLUMNS), ".method"),
    column("additive", list(&within(&REFERENCE_COLUMNS_2)), ".additive"),
    column("timeDateTime", TEXT, ".timeDateTime"),
    column("__timeDateTime_start", TIMESTAMP, ".timeDateTime"),
    column("__timeDateTime_end", TIMESTAMP, ".timeDateTime"),
    column("timePeriod", within(&PERIOD_COLUMNS), ".timePeriod"),
];
pub(crate) static SPECIMEN_CONTAINER_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("device", within(&REFERENCE_COLUMNS_2), ".device"),
    column("location", within(&REFERENCE_COLUMNS_2), ".location"),
    column("specimenQuantity", within(&QUANTITY_COLUMNS), ".specimenQuantity"),
];
/// The table `specimen`.
pub static SPECIMEN_TABLE: TableDef = TableDef {
    name: "specimen",
    doc: "One row for each Specimen.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Specimen.resourceType"),
        column("id", TEXT, "Specimen.id"),
        column("meta", within(&META_COLUMNS), "Specimen.meta"),
        column("implicitRules", TEXT, "Specimen.implicitRules"),
        column("language", TEXT, "Specimen.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Specimen.text"),
        column("contained", TEXTS, "Specimen.contained"),
        column("extension", EXTENSION_TEXTS, "Specimen.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Specimen.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Specimen.identifier"),
        column(
            "accessionIdentifier",
            within(&IDENTIFIER_COLUMNS),
            "Specimen.accessionIdentifier",
        ),
        column("status", TEXT, "Specimen.status"),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "Specimen.type"),
        column("subject", within(&REFERENCE_COLUMNS_2), "Specimen.subject"),
        column("receivedTime", TEXT, "Specimen.receivedTime"),
        column("__receivedTime_start", TIMESTAMP, "Specimen.receivedTime"),
        column("__receivedTime_end", TIMESTAMP, "Specimen.receivedTime"),
        column("parent", list(&within(&REFERENCE_COLUMNS_2)), "Specimen.parent"),
        column("request", list(&within(&REFERENCE_COLUMNS_2)), "Specimen.request"),
        column("combined", TEXT, "Specimen.combined"),
        column("role", list(&within(&CODEABLE_CONCEPT_COLUMNS)), "Specimen.role"),
        column("feature", list(&within(&SPECIMEN_FEATURE_COLUMNS)), "Specimen.feature"),
        column(
            "collection",
            within(&SPECIMEN_COLLECTION_COLUMNS),
            "Specimen.collection",
        ),
        column(
            "processing",
            list(&within(&SPECIMEN_PROCESSING_COLUMNS)),
            "Specimen.processing",
        ),
        column(
            "container",
            list(&within(&SPECIMEN_CONTAINER_COLUMNS)),
            "Specimen.container",
        ),
        column(
            "condition",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Specimen.condition",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Specimen.note"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Specimen.meta.lastUpdated"),
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
