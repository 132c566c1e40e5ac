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
#[derive(Default)]
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
    AllergyIntolerance, ALLERGY_INTOLERANCE, [0 => id, 1 => meta, 2 => implicit_rules, 3
    => language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => clinical_status, 10 => verification_status, 11 => type_, 12 =>
    category, 13 => criticality, 14 => code, 15 => patient, 16 => encounter, 17 => onset,
    18 => recorded_date, 19 => participant, 20 => last_occurrence, 21 => note, 22 =>
    reaction]
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
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("clinicalStatus", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary().modifier(),
        one("verificationStatus", 0, 1, Ty::Type(&CODEABLE_CONCEPT))
            .summary()
            .modifier(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("category", 0, 0, Ty::Primitive(Primitive::Code))
            .codes(&ALLERGY_INTOLERANCE_CATEGORY)
            .summary(),
        one("criticality", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&ALLERGY_INTOLERANCE_CRITICALITY)
            .summary(),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("patient", 1, 1, Ty::Type(&REFERENCE)).to(&["Patient"]).summary(),
        one("encounter", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter"]),
        choice(
            "onset",
            0,
            1,
            &[
                alternative("onsetDateTime", Ty::Primitive(Primitive::DateTime)),
                alternative("onsetAge", Ty::Type(&AGE)),
                alternative("onsetPeriod", Ty::Type(&PERIOD)),
                alternative("onsetRange", Ty::Type(&RANGE)),
                alternative("onsetString", Ty::Primitive(Primitive::String)),
            ],
        ),
        one("recordedDate", 0, 1, Ty::Primitive(Primitive::DateTime)),
        one("participant", 0, 0, Ty::Type(&ALLERGY_INTOLERANCE_PARTICIPANT)).summary(),
        one("lastOccurrence", 0, 1, Ty::Primitive(Primitive::DateTime)),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
        one("reaction", 0, 0, Ty::Type(&ALLERGY_INTOLERANCE_REACTION)),
    ],
    keys: Lazy::new(),
};
/// `AllergyIntolerance.participant`
#[derive(Default)]
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
    AllergyIntoleranceParticipant, ALLERGY_INTOLERANCE_PARTICIPANT, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => function, 4 => actor]
);
/// The definition of `AllergyIntolerance.participant`.
pub static ALLERGY_INTOLERANCE_PARTICIPANT: TypeDef = TypeDef {
    name: "AllergyIntoleranceParticipant",
    path: "AllergyIntolerance.participant",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("function", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("actor", 1, 1, Ty::Type(&REFERENCE))
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
    ],
    keys: Lazy::new(),
};
/// `AllergyIntolerance.reaction`
#[derive(Default)]
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
    AllergyIntoleranceReaction, ALLERGY_INTOLERANCE_REACTION, [0 => id, 1 => extension, 2
    => modifier_extension, 3 => substance, 4 => manifestation, 5 => description, 6 =>
    onset, 7 => severity, 8 => exposure_route, 9 => note]
);
/// The definition of `AllergyIntolerance.reaction`.
pub static ALLERGY_INTOLERANCE_REACTION: TypeDef = TypeDef {
    name: "AllergyIntoleranceReaction",
    path: "AllergyIntolerance.reaction",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("substance", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("manifestation", 1, 0, Ty::Type(&CODEABLE_REFERENCE)).to(&["Observation"]),
        one("description", 0, 1, Ty::Primitive(Primitive::String)),
        one("onset", 0, 1, Ty::Primitive(Primitive::DateTime)),
        one("severity", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&ALLERGY_INTOLERANCE_SEVERITY),
        one("exposureRoute", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static ALLERGY_INTOLERANCE_PARTICIPANT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function", ""),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor", ""),
];
pub(crate) static ALLERGY_INTOLERANCE_REACTION_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("substance", within(&CODEABLE_CONCEPT_COLUMNS), ".substance", ""),
    column(
        "manifestation",
        list(&within(&CODEABLE_REFERENCE_COLUMNS)),
        ".manifestation",
        "",
    ),
    column("description", TEXT, ".description", ""),
    column("onset", TEXT, ".onset", ""),
    column("__onset_start", TIMESTAMP, ".onset", ""),
    column("__onset_end", TIMESTAMP, ".onset", ""),
    column("severity", TEXT, ".severity", ""),
    column("exposureRoute", within(&CODEABLE_CONCEPT_COLUMNS), ".exposureRoute", ""),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note", ""),
];
/// The table `allergy_intolerance`.
pub static ALLERGY_INTOLERANCE_TABLE: TableDef = TableDef {
    name: "allergy_intolerance",
    doc: "One row for each AllergyIntolerance.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "AllergyIntolerance.resourceType", ""),
        column("id", TEXT, "AllergyIntolerance.id", ""),
        column("meta", within(&META_COLUMNS), "AllergyIntolerance.meta", ""),
        column("implicitRules", TEXT, "AllergyIntolerance.implicitRules", ""),
        column("language", TEXT, "AllergyIntolerance.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "AllergyIntolerance.text", ""),
        column("contained", list(&TEXT), "AllergyIntolerance.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "AllergyIntolerance.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "AllergyIntolerance.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "AllergyIntolerance.identifier",
            "",
        ),
        column(
            "clinicalStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "AllergyIntolerance.clinicalStatus",
            "",
        ),
        column(
            "verificationStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "AllergyIntolerance.verificationStatus",
            "",
        ),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "AllergyIntolerance.type", ""),
        column("category", list(&TEXT), "AllergyIntolerance.category", ""),
        column("criticality", TEXT, "AllergyIntolerance.criticality", ""),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "AllergyIntolerance.code", ""),
        column(
            "patient",
            within(&REFERENCE_COLUMNS_2),
            "AllergyIntolerance.patient",
            "",
        ),
        column(
            "encounter",
            within(&REFERENCE_COLUMNS_2),
            "AllergyIntolerance.encounter",
            "",
        ),
        column("onsetDateTime", TEXT, "AllergyIntolerance.onsetDateTime", ""),
        column(
            "__onsetDateTime_start",
            TIMESTAMP,
            "AllergyIntolerance.onsetDateTime",
            "",
        ),
        column("__onsetDateTime_end", TIMESTAMP, "AllergyIntolerance.onsetDateTime", ""),
        column("onsetAge", within(&AGE_COLUMNS), "AllergyIntolerance.onsetAge", ""),
        column(
            "onsetPeriod",
            within(&PERIOD_COLUMNS),
            "AllergyIntolerance.onsetPeriod",
            "",
        ),
        column(
            "onsetRange",
            within(&RANGE_COLUMNS),
            "AllergyIntolerance.onsetRange",
            "",
        ),
        column("onsetString", TEXT, "AllergyIntolerance.onsetString", ""),
        column("recordedDate", TEXT, "AllergyIntolerance.recordedDate", ""),
        column("__recordedDate_start", TIMESTAMP, "AllergyIntolerance.recordedDate", ""),
        column("__recordedDate_end", TIMESTAMP, "AllergyIntolerance.recordedDate", ""),
        column(
            "participant",
            list(&within(&ALLERGY_INTOLERANCE_PARTICIPANT_COLUMNS)),
            "AllergyIntolerance.participant",
            "",
        ),
        column("lastOccurrence", TEXT, "AllergyIntolerance.lastOccurrence", ""),
        column(
            "__lastOccurrence_start",
            TIMESTAMP,
            "AllergyIntolerance.lastOccurrence",
            "",
        ),
        column(
            "__lastOccurrence_end",
            TIMESTAMP,
            "AllergyIntolerance.lastOccurrence",
            "",
        ),
        column(
            "note",
            list(&within(&ANNOTATION_COLUMNS)),
            "AllergyIntolerance.note",
            "",
        ),
        column(
            "reaction",
            list(&within(&ALLERGY_INTOLERANCE_REACTION_COLUMNS)),
            "AllergyIntolerance.reaction",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "AllergyIntolerance.meta.lastUpdated",
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
