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
#[derive(Default)]
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
    AdverseEvent, ADVERSE_EVENT, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language,
    4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => identifier,
    9 => actuality, 10 => category, 11 => event, 12 => subject, 13 => encounter, 14 =>
    date, 15 => detected, 16 => recorded_date, 17 => resulting_condition, 18 => location,
    19 => seriousness, 20 => severity, 21 => outcome, 22 => recorder, 23 => contributor,
    24 => suspect_entity, 25 => subject_medical_history, 26 => reference_document, 27 =>
    study]
);
/// The definition of `AdverseEvent`.
pub static ADVERSE_EVENT: TypeDef = TypeDef {
    name: "AdverseEvent",
    path: "AdverseEvent",
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
        one("identifier", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("actuality", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&ADVERSE_EVENT_ACTUALITY)
            .summary()
            .modifier(),
        one("category", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("event", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("subject", 1, 1, Ty::Type(&REFERENCE))
            .to(&["Group", "Patient", "Practitioner", "RelatedPerson"])
            .summary(),
        one("encounter", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter"]).summary(),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("detected", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("recordedDate", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("resultingCondition", 0, 0, Ty::Type(&REFERENCE))
            .to(&["Condition"])
            .summary(),
        one("location", 0, 1, Ty::Type(&REFERENCE)).to(&["Location"]).summary(),
        one("seriousness", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("severity", 0, 1, Ty::Type(&CODEABLE_CONCEPT))
            .codes(&ADVERSE_EVENT_SEVERITY)
            .summary(),
        one("outcome", 0, 1, Ty::Type(&CODEABLE_CONCEPT))
            .codes(&ADVERSE_EVENT_OUTCOME)
            .summary(),
        one("recorder", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"])
            .summary(),
        one("contributor", 0, 0, Ty::Type(&REFERENCE))
            .to(&["Device", "Practitioner", "PractitionerRole"])
            .summary(),
        one("suspectEntity", 0, 0, Ty::Type(&ADVERSE_EVENT_SUSPECT_ENTITY)).summary(),
        one("subjectMedicalHistory", 0, 0, Ty::Type(&REFERENCE))
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
            )
            .summary(),
        one("referenceDocument", 0, 0, Ty::Type(&REFERENCE))
            .to(&["DocumentReference"])
            .summary(),
        one("study", 0, 0, Ty::Type(&REFERENCE)).to(&["ResearchStudy"]).summary(),
    ],
    keys: Lazy::new(),
};
/// `AdverseEvent.suspectEntity`
#[derive(Default)]
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
    AdverseEventSuspectEntity, ADVERSE_EVENT_SUSPECT_ENTITY, [0 => id, 1 => extension, 2
    => modifier_extension, 3 => instance, 4 => causality]
);
/// The definition of `AdverseEvent.suspectEntity`.
pub static ADVERSE_EVENT_SUSPECT_ENTITY: TypeDef = TypeDef {
    name: "AdverseEventSuspectEntity",
    path: "AdverseEvent.suspectEntity",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("instance", 1, 1, Ty::Type(&REFERENCE))
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
            )
            .summary(),
        one("causality", 0, 0, Ty::Type(&ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY))
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `AdverseEvent.suspectEntity.causality`
#[derive(Default)]
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
    AdverseEventSuspectEntityCausality, ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY, [0 => id,
    1 => extension, 2 => modifier_extension, 3 => assessment, 4 => product_relatedness, 5
    => author, 6 => method]
);
/// The definition of `AdverseEvent.suspectEntity.causality`.
pub static ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY: TypeDef = TypeDef {
    name: "AdverseEventSuspectEntityCausality",
    path: "AdverseEvent.suspectEntity.causality",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("assessment", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("productRelatedness", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("author", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Practitioner", "PractitionerRole"])
            .summary(),
        one("method", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("assessment", within(&CODEABLE_CONCEPT_COLUMNS), ".assessment", ""),
    column("productRelatedness", TEXT, ".productRelatedness", ""),
    column("author", within(&REFERENCE_COLUMNS_2), ".author", ""),
    column("method", within(&CODEABLE_CONCEPT_COLUMNS), ".method", ""),
];
pub(crate) static ADVERSE_EVENT_SUSPECT_ENTITY_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("instance", within(&REFERENCE_COLUMNS_2), ".instance", ""),
    column(
        "causality",
        list(&within(&ADVERSE_EVENT_SUSPECT_ENTITY_CAUSALITY_COLUMNS)),
        ".causality",
        "",
    ),
];
/// The table `adverse_event`.
pub static ADVERSE_EVENT_TABLE: TableDef = TableDef {
    name: "adverse_event",
    doc: "One row for each AdverseEvent.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "AdverseEvent.resourceType", ""),
        column("id", TEXT, "AdverseEvent.id", ""),
        column("meta", within(&META_COLUMNS), "AdverseEvent.meta", ""),
        column("implicitRules", TEXT, "AdverseEvent.implicitRules", ""),
        column("language", TEXT, "AdverseEvent.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "AdverseEvent.text", ""),
        column("contained", list(&TEXT), "AdverseEvent.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "AdverseEvent.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "AdverseEvent.modifierExtension",
            "",
        ),
        column("identifier", within(&IDENTIFIER_COLUMNS), "AdverseEvent.identifier", ""),
        column("actuality", TEXT, "AdverseEvent.actuality", ""),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "AdverseEvent.category",
            "",
        ),
        column("event", within(&CODEABLE_CONCEPT_COLUMNS), "AdverseEvent.event", ""),
        column("subject", within(&REFERENCE_COLUMNS_2), "AdverseEvent.subject", ""),
        column("encounter", within(&REFERENCE_COLUMNS_2), "AdverseEvent.encounter", ""),
        column("date", TEXT, "AdverseEvent.date", ""),
        column("__date_start", TIMESTAMP, "AdverseEvent.date", ""),
        column("__date_end", TIMESTAMP, "AdverseEvent.date", ""),
        column("detected", TEXT, "AdverseEvent.detected", ""),
        column("__detected_start", TIMESTAMP, "AdverseEvent.detected", ""),
        column("__detected_end", TIMESTAMP, "AdverseEvent.detected", ""),
        column("recordedDate", TEXT, "AdverseEvent.recordedDate", ""),
        column("__recordedDate_start", TIMESTAMP, "AdverseEvent.recordedDate", ""),
        column("__recordedDate_end", TIMESTAMP, "AdverseEvent.recordedDate", ""),
        column(
            "resultingCondition",
            list(&within(&REFERENCE_COLUMNS_2)),
            "AdverseEvent.resultingCondition",
            "",
        ),
        column("location", within(&REFERENCE_COLUMNS_2), "AdverseEvent.location", ""),
        column(
            "seriousness",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "AdverseEvent.seriousness",
            "",
        ),
        column(
            "severity",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "AdverseEvent.severity",
            "",
        ),
        column("outcome", within(&CODEABLE_CONCEPT_COLUMNS), "AdverseEvent.outcome", ""),
        column("recorder", within(&REFERENCE_COLUMNS_2), "AdverseEvent.recorder", ""),
        column(
            "contributor",
            list(&within(&REFERENCE_COLUMNS_2)),
            "AdverseEvent.contributor",
            "",
        ),
        column(
            "suspectEntity",
            list(&within(&ADVERSE_EVENT_SUSPECT_ENTITY_COLUMNS)),
            "AdverseEvent.suspectEntity",
            "",
        ),
        column(
            "subjectMedicalHistory",
            list(&within(&REFERENCE_COLUMNS_2)),
            "AdverseEvent.subjectMedicalHistory",
            "",
        ),
        column(
            "referenceDocument",
            list(&within(&REFERENCE_COLUMNS_2)),
            "AdverseEvent.referenceDocument",
            "",
        ),
        column("study", list(&within(&REFERENCE_COLUMNS_2)), "AdverseEvent.study", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "AdverseEvent.meta.lastUpdated",
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
