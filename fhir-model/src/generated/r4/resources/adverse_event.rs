// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ADVERSE_EVENT_ACTUALITY, ADVERSE_EVENT_OUTCOME, ADVERSE_EVENT_SEVERITY,
    AdverseEventActuality,
};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_DATE, HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT,
    IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_IDENTIFIER, OF_REFERENCE, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        summary("identifier", 0, 1, OF_IDENTIFIER),
        summary("actuality", 1, 1, OF_CODE).codes(&ADVERSE_EVENT_ACTUALITY).modifier(),
        summary("category", 0, 0, OF_CODEABLE_CONCEPT),
        summary("event", 0, 1, OF_CODEABLE_CONCEPT),
        summary("subject", 1, 1, OF_REFERENCE)
            .to(&["Group", "Patient", "Practitioner", "RelatedPerson"]),
        summary("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        HAS_DATE,
        summary("detected", 0, 1, OF_DATE_TIME),
        summary("recordedDate", 0, 1, OF_DATE_TIME),
        summary("resultingCondition", 0, 0, OF_REFERENCE).to(&["Condition"]),
        summary("location", 0, 1, OF_REFERENCE).to(&["Location"]),
        summary("seriousness", 0, 1, OF_CODEABLE_CONCEPT),
        summary("severity", 0, 1, OF_CODEABLE_CONCEPT).codes(&ADVERSE_EVENT_SEVERITY),
        summary("outcome", 0, 1, OF_CODEABLE_CONCEPT).codes(&ADVERSE_EVENT_OUTCOME),
        summary("recorder", 0, 1, OF_REFERENCE)
            .to(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
        summary("contributor", 0, 0, OF_REFERENCE)
            .to(&["Device", "Practitioner", "PractitionerRole"]),
        summary("suspectEntity", 0, 0, of(&ADVERSE_EVENT_SUSPECT_ENTITY)),
        summary("subjectMedicalHistory", 0, 0, OF_REFERENCE)
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
        summary("referenceDocument", 0, 0, OF_REFERENCE).to(&["DocumentReference"]),
        summary("study", 0, 0, OF_REFERENCE).to(&["ResearchStudy"]),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("instance", 1, 1, OF_REFERENCE)
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("assessment", 0, 1, OF_CODEABLE_CONCEPT),
        summary("productRelatedness", 0, 1, OF_STRING),
        summary("author", 0, 1, OF_REFERENCE).to(&["Practitioner", "PractitionerRole"]),
        summary("method", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
pub(crate) static ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".assessment", CODEABLE_CONCEPT_STRUCT),
    column(".productRelatedness", TEXT),
    column(".author", REFERENCE_STRUCT_2),
    column(".method", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static ADVERSE_EVENT_SUSPECT_ENTITY_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".instance", REFERENCE_STRUCT_2),
    column(".causality", list(&within(&ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY_COLUMNS))),
];
/// The table `adverse_event`.
pub static ADVERSE_EVENT_TABLE: TableDef = TableDef {
    name: "adverse_event",
    doc: "One row for each AdverseEvent.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("AdverseEvent.resourceType", TEXT),
        column("AdverseEvent.id", TEXT),
        column("AdverseEvent.meta", META_STRUCT),
        column("AdverseEvent.implicitRules", TEXT),
        column("AdverseEvent.language", TEXT),
        column("AdverseEvent.text", NARRATIVE_STRUCT),
        column("AdverseEvent.contained", TEXTS),
        column("AdverseEvent.extension", EXTENSION_TEXTS),
        column("AdverseEvent.modifierExtension", EXTENSION_TEXTS),
        column("AdverseEvent.identifier", IDENTIFIER_STRUCT),
        column("AdverseEvent.actuality", TEXT),
        column("AdverseEvent.category", CODEABLE_CONCEPT_LIST),
        column("AdverseEvent.event", CODEABLE_CONCEPT_STRUCT),
        column("AdverseEvent.subject", REFERENCE_STRUCT_2),
        column("AdverseEvent.encounter", REFERENCE_STRUCT_2),
        column("AdverseEvent.date", TEXT),
        derived("__date_start", TIMESTAMP, "AdverseEvent.date"),
        derived("__date_end", TIMESTAMP, "AdverseEvent.date"),
        column("AdverseEvent.detected", TEXT),
        derived("__detected_start", TIMESTAMP, "AdverseEvent.detected"),
        derived("__detected_end", TIMESTAMP, "AdverseEvent.detected"),
        column("AdverseEvent.recordedDate", TEXT),
        derived("__recordedDate_start", TIMESTAMP, "AdverseEvent.recordedDate"),
        derived("__recordedDate_end", TIMESTAMP, "AdverseEvent.recordedDate"),
        column("AdverseEvent.resultingCondition", REFERENCE_LIST_2),
        column("AdverseEvent.location", REFERENCE_STRUCT_2),
        column("AdverseEvent.seriousness", CODEABLE_CONCEPT_STRUCT),
        column("AdverseEvent.severity", CODEABLE_CONCEPT_STRUCT),
        column("AdverseEvent.outcome", CODEABLE_CONCEPT_STRUCT),
        column("AdverseEvent.recorder", REFERENCE_STRUCT_2),
        column("AdverseEvent.contributor", REFERENCE_LIST_2),
        column(
            "AdverseEvent.suspectEntity",
            list(&within(&ADVERSE_EVENT_SUSPECT_ENTITY_COLUMNS)),
        ),
        column("AdverseEvent.subjectMedicalHistory", REFERENCE_LIST_2),
        column("AdverseEvent.referenceDocument", REFERENCE_LIST_2),
        column("AdverseEvent.study", REFERENCE_LIST_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "AdverseEvent.meta.lastUpdated"),
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
