// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ALLERGY_INTOLERANCE_CATEGORY, ALLERGY_INTOLERANCE_CLINICAL_STATUS_CODES,
    ALLERGY_INTOLERANCE_CRITICALITY, ALLERGY_INTOLERANCE_SEVERITY,
    ALLERGY_INTOLERANCE_TYPE, ALLERGY_INTOLERANCE_VERIFICATION_STATUS_CODES,
    AllergyIntoleranceCategory, AllergyIntoleranceCriticality,
    AllergyIntoleranceSeverity, AllergyIntoleranceType,
};
use super::super::datatypes::{
    Age, Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative,
    Period, Range, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    AGE_STRUCT, ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    DESCRIPTION_COLUMN, EXTENSION_COLUMN, HAS_CODE, HAS_CONTAINED, HAS_DESCRIPTION,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NOTE, HAS_TEXT,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_AGE, OF_CODEABLE_CONCEPT, OF_PERIOD, OF_RANGE, OF_REFERENCE, PERIOD_STRUCT,
    RANGE_STRUCT, REFERENCE_STRUCT_2,
};
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
    /// `AllergyIntolerance.type` · code · 0..1
    pub type_: Element<AllergyIntoleranceType>,
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
    /// `AllergyIntolerance.recorder` · Reference to Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub recorder: Option<Box<Reference>>,
    /// `AllergyIntolerance.asserter` · Reference to Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub asserter: Option<Box<Reference>>,
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
    recorded_date, recorder, asserter, last_occurrence, note, reaction]
);
choice!(
    #[doc = " `AllergyIntolerance.onset[x]`"] AllergyIntoleranceOnset, [DateTime(Element
    < DateTime >), Age(Box < Age >), Period(Box < Period >), Range(Box < Range >),
    String(Element < String >)]
);
/// The definition of `AllergyIntolerance`.
pub static ALLERGY_INTOLERANCE: TypeDef = TypeDef {
    name: "AllergyIntolerance",
    path: "AllergyIntolerance",
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
        summary("clinicalStatus", 0, 1, OF_CODEABLE_CONCEPT)
            .codes(&ALLERGY_INTOLERANCE_CLINICAL_STATUS_CODES)
            .modifier(),
        summary("verificationStatus", 0, 1, OF_CODEABLE_CONCEPT)
            .codes(&ALLERGY_INTOLERANCE_VERIFICATION_STATUS_CODES)
            .modifier(),
        summary("type", 0, 1, OF_CODE).codes(&ALLERGY_INTOLERANCE_TYPE),
        summary("category", 0, 0, OF_CODE).codes(&ALLERGY_INTOLERANCE_CATEGORY),
        summary("criticality", 0, 1, OF_CODE).codes(&ALLERGY_INTOLERANCE_CRITICALITY),
        HAS_CODE,
        summary("patient", 1, 1, OF_REFERENCE).to(&["Patient"]),
        one("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        choice(
            "onset",
            0,
            1,
            &[
                alternative("onsetDateTime", OF_DATE_TIME),
                alternative("onsetAge", OF_AGE),
                alternative("onsetPeriod", OF_PERIOD),
                alternative("onsetRange", OF_RANGE),
                alternative("onsetString", OF_STRING),
            ],
        ),
        one("recordedDate", 0, 1, OF_DATE_TIME),
        one("recorder", 0, 1, OF_REFERENCE)
            .to(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
        summary("asserter", 0, 1, OF_REFERENCE)
            .to(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
        one("lastOccurrence", 0, 1, OF_DATE_TIME),
        HAS_NOTE,
        one("reaction", 0, 0, of(&ALLERGY_INTOLERANCE_REACTION)),
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
    /// `AllergyIntolerance.reaction.manifestation` · CodeableConcept · 1..*
    pub manifestation: Vec<CodeableConcept>,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("substance", 0, 1, OF_CODEABLE_CONCEPT),
        one("manifestation", 1, 0, OF_CODEABLE_CONCEPT),
        HAS_DESCRIPTION,
        one("onset", 0, 1, OF_DATE_TIME),
        one("severity", 0, 1, OF_CODE).codes(&ALLERGY_INTOLERANCE_SEVERITY),
        one("exposureRoute", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_NOTE,
    ],
    keys: Lazy::new(),
};
pub(crate) static ALLERGY_INTOLERANCE_REACTION_COLUMNS: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".substance", CODEABLE_CONCEPT_STRUCT),
    column(".manifestation", CODEABLE_CONCEPT_LIST),
    DESCRIPTION_COLUMN,
    column(".onset", TEXT),
    derived("__onset_start", TIMESTAMP, ".onset"),
    derived("__onset_end", TIMESTAMP, ".onset"),
    column(".severity", TEXT),
    column(".exposureRoute", CODEABLE_CONCEPT_STRUCT),
    column(".note", ANNOTATION_LIST),
];
/// The table `allergy_intolerance`.
pub static ALLERGY_INTOLERANCE_TABLE: TableDef = TableDef {
    name: "allergy_intolerance",
    doc: "One row for each AllergyIntolerance.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("AllergyIntolerance.resourceType", TEXT),
        column("AllergyIntolerance.id", TEXT),
        column("AllergyIntolerance.meta", META_STRUCT),
        column("AllergyIntolerance.implicitRules", TEXT),
        column("AllergyIntolerance.language", TEXT),
        column("AllergyIntolerance.text", NARRATIVE_STRUCT),
        column("AllergyIntolerance.contained", TEXTS),
        column("AllergyIntolerance.extension", EXTENSION_TEXTS),
        column("AllergyIntolerance.modifierExtension", EXTENSION_TEXTS),
        column("AllergyIntolerance.identifier", IDENTIFIER_LIST),
        column("AllergyIntolerance.clinicalStatus", CODEABLE_CONCEPT_STRUCT),
        column("AllergyIntolerance.verificationStatus", CODEABLE_CONCEPT_STRUCT),
        column("AllergyIntolerance.type", TEXT),
        column("AllergyIntolerance.category", TEXTS),
        column("AllergyIntolerance.criticality", TEXT),
        column("AllergyIntolerance.code", CODEABLE_CONCEPT_STRUCT),
        column("AllergyIntolerance.patient", REFERENCE_STRUCT_2),
        column("AllergyIntolerance.encounter", REFERENCE_STRUCT_2),
        column("AllergyIntolerance.onsetDateTime", TEXT),
        derived("__onsetDateTime_start", TIMESTAMP, "AllergyIntolerance.onsetDateTime"),
        derived("__onsetDateTime_end", TIMESTAMP, "AllergyIntolerance.onsetDateTime"),
        column("AllergyIntolerance.onsetAge", AGE_STRUCT),
        column("AllergyIntolerance.onsetPeriod", PERIOD_STRUCT),
        column("AllergyIntolerance.onsetRange", RANGE_STRUCT),
        column("AllergyIntolerance.onsetString", TEXT),
        column("AllergyIntolerance.recordedDate", TEXT),
        derived("__recordedDate_start", TIMESTAMP, "AllergyIntolerance.recordedDate"),
        derived("__recordedDate_end", TIMESTAMP, "AllergyIntolerance.recordedDate"),
        column("AllergyIntolerance.recorder", REFERENCE_STRUCT_2),
        column("AllergyIntolerance.asserter", REFERENCE_STRUCT_2),
        column("AllergyIntolerance.lastOccurrence", TEXT),
        derived(
            "__lastOccurrence_start",
            TIMESTAMP,
            "AllergyIntolerance.lastOccurrence",
        ),
        derived("__lastOccurrence_end", TIMESTAMP, "AllergyIntolerance.lastOccurrence"),
        column("AllergyIntolerance.note", ANNOTATION_LIST),
        column(
            "AllergyIntolerance.reaction",
            list(&within(&ALLERGY_INTOLERANCE_REACTION_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "AllergyIntolerance.meta.lastUpdated"),
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
