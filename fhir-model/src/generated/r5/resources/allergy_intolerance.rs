// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ALLERGY_INTOLERANCE_CATEGORY, ALLERGY_INTOLERANCE_CRITICALITY,
    ALLERGY_INTOLERANCE_SEVERITY, AllergyIntoleranceCategory,
    AllergyIntoleranceCriticality, AllergyIntoleranceSeverity,
};
use super::super::datatypes::{
    AGE, AGE_COLUMNS, ANNOTATION, ANNOTATION_COLUMNS, Age, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS,
    CodeableConcept, CodeableReference, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, RANGE, RANGE_COLUMNS,
    REFERENCE, REFERENCE_COLUMNS_2, Range, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `AllergyIntolerance`
pub struct AllergyIntolerance {
    /// `AllergyIntolerance.id` · id · 0..1
    pub id: Element<String>,
    /// `AllergyIntolerance.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `AllergyIntolerance.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `AllergyIntolerance.language` · code · 0..1
    pub language: Element<String>,
    /// `AllergyIntolerance.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `AllergyIntolerance.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `AllergyIntolerance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AllergyIntolerance.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AllergyIntolerance.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `AllergyIntolerance.clinicalStatus` · CodeableConcept · 0..1
    pub clinical_status: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.verificationStatus` · CodeableConcept · 0..1
    pub verification_status: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.category` · code · 0..*
    pub category: Vec<Element<AllergyIntoleranceCategory>>,
    /// `AllergyIntolerance.criticality` · code · 0..1
    pub criticality: Element<AllergyIntoleranceCriticality>,
    /// `AllergyIntolerance.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.patient` · Reference to Patient · 1..1
    pub patient: Option<Box<Reference>>,
    /// `AllergyIntolerance.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `AllergyIntolerance.onset[x]` · dateTime, Age, Period, Range, string · 0..1
    pub onset: Option<AllergyIntoleranceOnset>,
    /// `AllergyIntolerance.recordedDate` · dateTime · 0..1
    pub recorded_date: Element<DateTime>,
    /// `AllergyIntolerance.participant` · AllergyIntoleranceParticipant · 0..*
    pub participant: Vec<AllergyIntoleranceParticipant>,
    /// `AllergyIntolerance.lastOccurrence` · dateTime · 0..1
    pub last_occurrence: Element<DateTime>,
    /// `AllergyIntolerance.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `AllergyIntolerance.reaction` · AllergyIntoleranceReaction · 0..*
    pub reaction: Vec<AllergyIntoleranceReaction>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AllergyIntolerance, ALLERGY_INTOLERANCE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, clinical_status,
    verification_status, type_, category, criticality, code, patient, encounter, onset,
    recorded_date, participant, last_occurrence, note, reaction]
);
choice!(
    #[doc = " `AllergyIntolerance.onset[x]`"] AllergyIntoleranceOnset, [0 =>
    DateTime(Element < DateTime >), 1 => Age(Box < Age >), 2 => Period(Box < Period >), 3
    => Range(Box < Range >), 4 => String(Element < String >)]
);
/// The definition of `AllergyIntolerance`.
pub static ALLERGY_INTOLERANCE: TypeDef = TypeDef {
    name: "AllergyIntolerance",
    path: "AllergyIntolerance",
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
        summary("clinicalStatus", 0, 1, of(&CODEABLE_CONCEPT)).modifier(),
        summary("verificationStatus", 0, 1, of(&CODEABLE_CONCEPT)).modifier(),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("category", 0, 0, OF_CODE).codes(&ALLERGY_INTOLERANCE_CATEGORY),
        summary("criticality", 0, 1, OF_CODE).codes(&ALLERGY_INTOLERANCE_CRITICALITY),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("patient", 1, 1, of(&REFERENCE)).to(&["Patient"]),
        one("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        choice(
            "onset",
            0,
            1,
            &[
                alternative("onsetDateTime", OF_DATE_TIME),
                alternative("onsetAge", of(&AGE)),
                alternative("onsetPeriod", of(&PERIOD)),
                alternative("onsetRange", of(&RANGE)),
                alternative("onsetString", OF_STRING),
            ],
        ),
        one("recordedDate", 0, 1, OF_DATE_TIME),
        summary("participant", 0, 0, of(&ALLERGY_INTOLERANCE_PARTICIPANT)),
        one("lastOccurrence", 0, 1, OF_DATE_TIME),
        one("note", 0, 0, of(&ANNOTATION)),
        one("reaction", 0, 0, of(&ALLERGY_INTOLERANCE_REACTION)),
    ],
    keys: Lazy::new(),
};
/// `AllergyIntolerance.participant`
pub struct AllergyIntoleranceParticipant {
    /// `AllergyIntolerance.participant.id` · string · 0..1
    pub id: Option<String>,
    /// `AllergyIntolerance.participant.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AllergyIntolerance.participant.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AllergyIntolerance.participant.function` · CodeableConcept · 0..1
    pub function: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.participant.actor` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
    pub actor: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AllergyIntoleranceParticipant, ALLERGY_INTOLERANCE_PARTICIPANT, [id, extension,
    modifier_extension, function, actor]
);
/// The definition of `AllergyIntolerance.participant`.
pub static ALLERGY_INTOLERANCE_PARTICIPANT: TypeDef = TypeDef {
    name: "AllergyIntoleranceParticipant",
    path: "AllergyIntolerance.participant",
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
/// `AllergyIntolerance.reaction`
pub struct AllergyIntoleranceReaction {
    /// `AllergyIntolerance.reaction.id` · string · 0..1
    pub id: Option<String>,
    /// `AllergyIntolerance.reaction.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `AllergyIntolerance.reaction.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `AllergyIntolerance.reaction.substance` · CodeableConcept · 0..1
    pub substance: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.reaction.manifestation` · CodeableReference to Observation · 1..*
    pub manifestation: Vec<CodeableReference>,
    /// `AllergyIntolerance.reaction.description` · string · 0..1
    pub description: Element<String>,
    /// `AllergyIntolerance.reaction.onset` · dateTime · 0..1
    pub onset: Element<DateTime>,
    /// `AllergyIntolerance.reaction.severity` · code · 0..1
    pub severity: Element<AllergyIntoleranceSeverity>,
    /// `AllergyIntolerance.reaction.exposureRoute` · CodeableConcept · 0..1
    pub exposure_route: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.reaction.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AllergyIntoleranceReaction, ALLERGY_INTOLERANCE_REACTION, [id, extension,
    modifier_extension, substance, manifestation, description, onset, severity,
    exposure_route, note]
);
/// The definition of `AllergyIntolerance.reaction`.
pub static ALLERGY_INTOLERANCE_REACTION: TypeDef = TypeDef {
    name: "AllergyIntoleranceReaction",
    path: "AllergyIntolerance.reaction",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("substance", 0, 1, of(&CODEABLE_CONCEPT)),
        one("manifestation", 1, 0, of(&CODEABLE_REFERENCE)).to(&["Observation"]),
        one("description", 0, 1, OF_STRING),
        one("onset", 0, 1, OF_DATE_TIME),
        one("severity", 0, 1, OF_CODE).codes(&ALLERGY_INTOLERANCE_SEVERITY),
        one("exposureRoute", 0, 1, of(&CODEABLE_CONCEPT)),
        one("note", 0, 0, of(&ANNOTATION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static ALLERGY_INTOLERANCE_PARTICIPANT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function"),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor"),
];
pub(crate) static ALLERGY_INTOLERANCE_REACTION_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("substance", within(&CODEABLE_CONCEPT_COLUMNS), ".substance"),
    column(
        "manifestation",
        list(&within(&CODEABLE_REFERENCE_COLUMNS)),
        ".manifestation",
    ),
    column("description", TEXT, ".description"),
    column("onset", TEXT, ".onset"),
    column("__onset_start", TIMESTAMP, ".onset"),
    column("__onset_end", TIMESTAMP, ".onset"),
    column("severity", TEXT, ".severity"),
    column("exposureRoute", within(&CODEABLE_CONCEPT_COLUMNS), ".exposureRoute"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
];
/// The table `allergy_intolerance`.
pub static ALLERGY_INTOLERANCE_TABLE: TableDef = TableDef {
    name: "allergy_intolerance",
    doc: "One row for each AllergyIntolerance.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "AllergyIntolerance.resourceType"),
        column("id", TEXT, "AllergyIntolerance.id"),
        column("meta", within(&META_COLUMNS), "AllergyIntolerance.meta"),
        column("implicitRules", TEXT, "AllergyIntolerance.implicitRules"),
        column("language", TEXT, "AllergyIntolerance.language"),
        column("text", within(&NARRATIVE_COLUMNS), "AllergyIntolerance.text"),
        column("contained", TEXTS, "AllergyIntolerance.contained"),
        column("extension", EXTENSION_TEXTS, "AllergyIntolerance.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "AllergyIntolerance.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "AllergyIntolerance.identifier",
        ),
        column(
            "clinicalStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "AllergyIntolerance.clinicalStatus",
        ),
        column(
            "verificationStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "AllergyIntolerance.verificationStatus",
        ),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "AllergyIntolerance.type"),
        column("category", TEXTS, "AllergyIntolerance.category"),
        column("criticality", TEXT, "AllergyIntolerance.criticality"),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "AllergyIntolerance.code"),
        column("patient", within(&REFERENCE_COLUMNS_2), "AllergyIntolerance.patient"),
        column(
            "encounter",
            within(&REFERENCE_COLUMNS_2),
            "AllergyIntolerance.encounter",
        ),
        column("onsetDateTime", TEXT, "AllergyIntolerance.onsetDateTime"),
        column("__onsetDateTime_start", TIMESTAMP, "AllergyIntolerance.onsetDateTime"),
        column("__onsetDateTime_end", TIMESTAMP, "AllergyIntolerance.onsetDateTime"),
        column("onsetAge", within(&AGE_COLUMNS), "AllergyIntolerance.onsetAge"),
        column("onsetPeriod", within(&PERIOD_COLUMNS), "AllergyIntolerance.onsetPeriod"),
        column("onsetRange", within(&RANGE_COLUMNS), "AllergyIntolerance.onsetRange"),
        column("onsetString", TEXT, "AllergyIntolerance.onsetString"),
        column("recordedDate", TEXT, "AllergyIntolerance.recordedDate"),
        column("__recordedDate_start", TIMESTAMP, "AllergyIntolerance.recordedDate"),
        column("__recordedDate_end", TIMESTAMP, "AllergyIntolerance.recordedDate"),
        column(
            "participant",
            list(&within(&ALLERGY_INTOLERANCE_PARTICIPANT_COLUMNS)),
            "AllergyIntolerance.participant",
        ),
        column("lastOccurrence", TEXT, "AllergyIntolerance.lastOccurrence"),
        column("__lastOccurrence_start", TIMESTAMP, "AllergyIntolerance.lastOccurrence"),
        column("__lastOccurrence_end", TIMESTAMP, "AllergyIntolerance.lastOccurrence"),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "AllergyIntolerance.note"),
        column(
            "reaction",
            list(&within(&ALLERGY_INTOLERANCE_REACTION_COLUMNS)),
            "AllergyIntolerance.reaction",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "AllergyIntolerance.meta.lastUpdated"),
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
