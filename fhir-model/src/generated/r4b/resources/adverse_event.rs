// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ADVERSE_EVENT_ACTUALITY, ADVERSE_EVENT_OUTCOME, ADVERSE_EVENT_SEVERITY,
    AdverseEventActuality,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `AdverseEvent`
pub struct AdverseEvent {
    /// `AdverseEvent.id` · id · 0..1
    pub id: Element<String>,
    /// `AdverseEvent.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `AdverseEvent.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `AdverseEvent.language` · code · 0..1
    pub language: Element<String>,
    /// `AdverseEvent.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `AdverseEvent.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `AdverseEvent.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AdverseEvent.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `AdverseEvent.actuality` · code · 1..1
    pub actuality: Element<AdverseEventActuality>,
    /// `AdverseEvent.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `AdverseEvent.event` · CodeableConcept · 0..1
    pub event: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.subject` · Reference to Group, Patient, Practitioner, RelatedPerson · 1..1
    pub subject: Option<Box<Reference>>,
    /// `AdverseEvent.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `AdverseEvent.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `AdverseEvent.detected` · dateTime · 0..1
    pub detected: Element<DateTime>,
    /// `AdverseEvent.recordedDate` · dateTime · 0..1
    pub recorded_date: Element<DateTime>,
    /// `AdverseEvent.resultingCondition` · Reference to Condition · 0..*
    pub resulting_condition: Vec<Reference>,
    /// `AdverseEvent.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `AdverseEvent.seriousness` · CodeableConcept · 0..1
    pub seriousness: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.severity` · CodeableConcept · 0..1
    pub severity: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.outcome` · CodeableConcept · 0..1
    pub outcome: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.recorder` · Reference to Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub recorder: Option<Box<Reference>>,
    /// `AdverseEvent.contributor` · Reference to Device, Practitioner, PractitionerRole · 0..*
    pub contributor: Vec<Reference>,
    /// `AdverseEvent.suspectEntity` · AdverseEventSuspectEntity · 0..*
    pub suspect_entity: Vec<AdverseEventSuspectEntity>,
    /// `AdverseEvent.subjectMedicalHistory` · Reference to AllergyIntolerance, Condition, DocumentReference, FamilyMemberHistory, Immunization, Media, Observation, Procedure · 0..*
    pub subject_medical_history: Vec<Reference>,
    /// `AdverseEvent.referenceDocument` · Reference to DocumentReference · 0..*
    pub reference_document: Vec<Reference>,
    /// `AdverseEvent.study` · Reference to ResearchStudy · 0..*
    pub study: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AdverseEvent, ADVERSE_EVENT, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, actuality, category, event, subject,
    encounter, date, detected, recorded_date, resulting_condition, location, seriousness,
    severity, outcome, recorder, contributor, suspect_entity, subject_medical_history,
    reference_document, study]
);
/// The definition of `AdverseEvent`.
pub static ADVERSE_EVENT: TypeDef = TypeDef {
    name: "AdverseEvent",
    path: "AdverseEvent",
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
        summary("identifier", 0, 1, of(&IDENTIFIER)),
        summary("actuality", 1, 1, OF_CODE).codes(&ADVERSE_EVENT_ACTUALITY).modifier(),
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("event", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("subject", 1, 1, of(&REFERENCE))
            .to(&["Group", "Patient", "Practitioner", "RelatedPerson"]),
        summary("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("detected", 0, 1, OF_DATE_TIME),
        summary("recordedDate", 0, 1, OF_DATE_TIME),
        summary("resultingCondition", 0, 0, of(&REFERENCE)).to(&["Condition"]),
        summary("location", 0, 1, of(&REFERENCE)).to(&["Location"]),
        summary("seriousness", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("severity", 0, 1, of(&CODEABLE_CONCEPT)).codes(&ADVERSE_EVENT_SEVERITY),
        summary("outcome", 0, 1, of(&CODEABLE_CONCEPT)).codes(&ADVERSE_EVENT_OUTCOME),
        summary("recorder", 0, 1, of(&REFERENCE))
            .to(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
        summary("contributor", 0, 0, of(&REFERENCE))
            .to(&["Device", "Practitioner", "PractitionerRole"]),
        summary("suspectEntity", 0, 0, of(&ADVERSE_EVENT_SUSPECT_ENTITY)),
        summary("subjectMedicalHistory", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "AllergyIntolerance",
                    "Condition",
                    "DocumentReference",
                    "FamilyMemberHistory",
                    "Immunization",
                    "Media",
                    "Observation",
                    "Procedure",
                ],
            ),
        summary("referenceDocument", 0, 0, of(&REFERENCE)).to(&["DocumentReference"]),
        summary("study", 0, 0, of(&REFERENCE)).to(&["ResearchStudy"]),
    ],
    keys: Lazy::new(),
};
/// `AdverseEvent.suspectEntity`
pub struct AdverseEventSuspectEntity {
    /// `AdverseEvent.suspectEntity.id` · string · 0..1
    pub id: Option<String>,
    /// `AdverseEvent.suspectEntity.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AdverseEvent.suspectEntity.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.suspectEntity.instance` · Reference to Device, Immunization, Medication, MedicationAdministration, MedicationStatement, Procedure, Substance · 1..1
    pub instance: Option<Box<Reference>>,
    /// `AdverseEvent.suspectEntity.causality` · AdverseEventSuspectEntityCausality · 0..*
    pub causality: Vec<AdverseEventSuspectEntityCausality>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AdverseEventSuspectEntity, ADVERSE_EVENT_SUSPECT_ENTITY, [id, extension,
    modifier_extension, instance, causality]
);
/// The definition of `AdverseEvent.suspectEntity`.
pub static ADVERSE_EVENT_SUSPECT_ENTITY: TypeDef = TypeDef {
    name: "AdverseEventSuspectEntity",
    path: "AdverseEvent.suspectEntity",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("instance", 1, 1, of(&REFERENCE))
            .to(
                &[
                    "Device",
                    "Immunization",
                    "Medication",
                    "MedicationAdministration",
                    "MedicationStatement",
                    "Procedure",
                    "Substance",
                ],
            ),
        summary("causality", 0, 0, of(&ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY)),
    ],
    keys: Lazy::new(),
};
/// `AdverseEvent.suspectEntity.causality`
pub struct AdverseEventSuspectEntityCausality {
    /// `AdverseEvent.suspectEntity.causality.id` · string · 0..1
    pub id: Option<String>,
    /// `AdverseEvent.suspectEntity.causality.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AdverseEvent.suspectEntity.causality.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AdverseEvent.suspectEntity.causality.assessment` · CodeableConcept · 0..1
    pub assessment: Option<Box<CodeableConcept>>,
    /// `AdverseEvent.suspectEntity.causality.productRelatedness` · string · 0..1
    pub product_relatedness: Element<String>,
    /// `AdverseEvent.suspectEntity.causality.author` · Reference to Practitioner, PractitionerRole · 0..1
    pub author: Option<Box<Reference>>,
    /// `AdverseEvent.suspectEntity.causality.method` · CodeableConcept · 0..1
    pub method: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AdverseEventSuspectEntityCausality, ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY, [id,
    extension, modifier_extension, assessment, product_relatedness, author, method]
);
/// The definition of `AdverseEvent.suspectEntity.causality`.
pub static ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY: TypeDef = TypeDef {
    name: "AdverseEventSuspectEntityCausality",
    path: "AdverseEvent.suspectEntity.causality",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("assessment", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("productRelatedness", 0, 1, OF_STRING),
        summary("author", 0, 1, of(&REFERENCE))
            .to(&["Practitioner", "PractitionerRole"]),
        summary("method", 0, 1, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("assessment", within(&CODEABLE_CONCEPT_COLUMNS), ".assessment"),
    column("productRelatedness", TEXT, ".productRelatedness"),
    column("author", within(&REFERENCE_COLUMNS_2), ".author"),
    column("method", within(&CODEABLE_CONCEPT_COLUMNS), ".method"),
];
pub(crate) static ADVERSE_EVENT_SUSPECT_ENTITY_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("instance", within(&REFERENCE_COLUMNS_2), ".instance"),
    column(
        "causality",
        list(&within(&ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY_COLUMNS)),
        ".causality",
    ),
];
/// The table `adverse_event`.
pub static ADVERSE_EVENT_TABLE: TableDef = TableDef {
    name: "adverse_event",
    doc: "One row for each AdverseEvent.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "AdverseEvent.resourceType"),
        column("id", TEXT, "AdverseEvent.id"),
        column("meta", within(&META_COLUMNS), "AdverseEvent.meta"),
        column("implicitRules", TEXT, "AdverseEvent.implicitRules"),
        column("language", TEXT, "AdverseEvent.language"),
        column("text", within(&NARRATIVE_COLUMNS), "AdverseEvent.text"),
        column("contained", TEXTS, "AdverseEvent.contained"),
        column("extension", EXTENSION_TEXTS, "AdverseEvent.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "AdverseEvent.modifierExtension"),
        column("identifier", within(&IDENTIFIER_COLUMNS), "AdverseEvent.identifier"),
        column("actuality", TEXT, "AdverseEvent.actuality"),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "AdverseEvent.category",
        ),
        column("event", within(&CODEABLE_CONCEPT_COLUMNS), "AdverseEvent.event"),
        column("subject", within(&REFERENCE_COLUMNS_2), "AdverseEvent.subject"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "AdverseEvent.encounter"),
        column("date", TEXT, "AdverseEvent.date"),
        column("__date_start", TIMESTAMP, "AdverseEvent.date"),
        column("__date_end", TIMESTAMP, "AdverseEvent.date"),
        column("detected", TEXT, "AdverseEvent.detected"),
        column("__detected_start", TIMESTAMP, "AdverseEvent.detected"),
        column("__detected_end", TIMESTAMP, "AdverseEvent.detected"),
        column("recordedDate", TEXT, "AdverseEvent.recordedDate"),
        column("__recordedDate_start", TIMESTAMP, "AdverseEvent.recordedDate"),
        column("__recordedDate_end", TIMESTAMP, "AdverseEvent.recordedDate"),
        column(
            "resultingCondition",
            list(&within(&REFERENCE_COLUMNS_2)),
            "AdverseEvent.resultingCondition",
        ),
        column("location", within(&REFERENCE_COLUMNS_2), "AdverseEvent.location"),
        column(
            "seriousness",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "AdverseEvent.seriousness",
        ),
        column("severity", within(&CODEABLE_CONCEPT_COLUMNS), "AdverseEvent.severity"),
        column("outcome", within(&CODEABLE_CONCEPT_COLUMNS), "AdverseEvent.outcome"),
        column("recorder", within(&REFERENCE_COLUMNS_2), "AdverseEvent.recorder"),
        column(
            "contributor",
            list(&within(&REFERENCE_COLUMNS_2)),
            "AdverseEvent.contributor",
        ),
        column(
            "suspectEntity",
            list(&within(&ADVERSE_EVENT_SUSPECT_ENTITY_COLUMNS)),
            "AdverseEvent.suspectEntity",
        ),
        column(
            "subjectMedicalHistory",
            list(&within(&REFERENCE_COLUMNS_2)),
            "AdverseEvent.subjectMedicalHistory",
        ),
        column(
            "referenceDocument",
            list(&within(&REFERENCE_COLUMNS_2)),
            "AdverseEvent.referenceDocument",
        ),
        column("study", list(&within(&REFERENCE_COLUMNS_2)), "AdverseEvent.study"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "AdverseEvent.meta.lastUpdated"),
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
