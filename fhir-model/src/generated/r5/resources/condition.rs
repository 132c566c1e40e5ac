// Written by `cargo codegen` from specs/. Do not edit.
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
/// `Condition`
#[derive(Default)]
pub struct Condition {
    /// `Condition.id` · id · 0..1
    pub id: Element<String>,
    /// `Condition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Condition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Condition.language` · code · 0..1
    pub language: Element<String>,
    /// `Condition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Condition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Condition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Condition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Condition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Condition.clinicalStatus` · CodeableConcept · 1..1
    pub clinical_status: Option<Box<CodeableConcept>>,
    /// `Condition.verificationStatus` · CodeableConcept · 0..1
    pub verification_status: Option<Box<CodeableConcept>>,
    /// `Condition.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `Condition.severity` · CodeableConcept · 0..1
    pub severity: Option<Box<CodeableConcept>>,
    /// `Condition.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Condition.bodySite` · CodeableConcept · 0..*
    pub body_site: Vec<CodeableConcept>,
    /// `Condition.subject` · Reference to Group, Patient · 1..1
    pub subject: Option<Box<Reference>>,
    /// `Condition.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `Condition.onset[x]` · dateTime, Age, Period, Range, string · 0..1
    pub onset: Option<ConditionOnset>,
    /// `Condition.abatement[x]` · dateTime, Age, Period, Range, string · 0..1
    pub abatement: Option<ConditionAbatement>,
    /// `Condition.recordedDate` · dateTime · 0..1
    pub recorded_date: Element<DateTime>,
    /// `Condition.participant` · ConditionParticipant · 0..*
    pub participant: Vec<ConditionParticipant>,
    /// `Condition.stage` · ConditionStage · 0..*
    pub stage: Vec<ConditionStage>,
    /// `Condition.evidence` · CodeableReference · 0..*
    pub evidence: Vec<CodeableReference>,
    /// `Condition.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Condition, CONDITION, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 =>
    text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => identifier, 9 =>
    clinical_status, 10 => verification_status, 11 => category, 12 => severity, 13 =>
    code, 14 => body_site, 15 => subject, 16 => encounter, 17 => onset, 18 => abatement,
    19 => recorded_date, 20 => participant, 21 => stage, 22 => evidence, 23 => note]
);
choice!(
    #[doc = " `Condition.onset[x]`"] ConditionOnset, [0 => DateTime(Element < DateTime
    >), 1 => Age(Box < Age >), 2 => Period(Box < Period >), 3 => Range(Box < Range >), 4
    => String(Element < String >)]
);
choice!(
    #[doc = " `Condition.abatement[x]`"] ConditionAbatement, [0 => DateTime(Element <
    DateTime >), 1 => Age(Box < Age >), 2 => Period(Box < Period >), 3 => Range(Box <
    Range >), 4 => String(Element < String >)]
);
/// The definition of `Condition`.
pub static CONDITION: TypeDef = TypeDef {
    name: "Condition",
    path: "Condition",
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
        one("clinicalStatus", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary().modifier(),
        one("verificationStatus", 0, 1, Ty::Type(&CODEABLE_CONCEPT))
            .summary()
            .modifier(),
        one("category", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("severity", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("bodySite", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("subject", 1, 1, Ty::Type(&REFERENCE)).to(&["Group", "Patient"]).summary(),
        one("encounter", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter"]).summary(),
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
            )
            .summary(),
        choice(
            "abatement",
            0,
            1,
            &[
                alternative("abatementDateTime", Ty::Primitive(Primitive::DateTime)),
                alternative("abatementAge", Ty::Type(&AGE)),
                alternative("abatementPeriod", Ty::Type(&PERIOD)),
                alternative("abatementRange", Ty::Type(&RANGE)),
                alternative("abatementString", Ty::Primitive(Primitive::String)),
            ],
        ),
        one("recordedDate", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("participant", 0, 0, Ty::Type(&CONDITION_PARTICIPANT)).summary(),
        one("stage", 0, 0, Ty::Type(&CONDITION_STAGE)),
        one("evidence", 0, 0, Ty::Type(&CODEABLE_REFERENCE)).summary(),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
    ],
    keys: Lazy::new(),
};
/// `Condition.participant`
#[derive(Default)]
pub struct ConditionParticipant {
    /// `Condition.participant.id` · string · 0..1
    pub id: Option<String>,
    /// `Condition.participant.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Condition.participant.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Condition.participant.function` · CodeableConcept · 0..1
    pub function: Option<Box<CodeableConcept>>,
    /// `Condition.participant.actor` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
    pub actor: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConditionParticipant, CONDITION_PARTICIPANT, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => function, 4 => actor]
);
/// The definition of `Condition.participant`.
pub static CONDITION_PARTICIPANT: TypeDef = TypeDef {
    name: "ConditionParticipant",
    path: "Condition.participant",
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
/// `Condition.stage`
#[derive(Default)]
pub struct ConditionStage {
    /// `Condition.stage.id` · string · 0..1
    pub id: Option<String>,
    /// `Condition.stage.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Condition.stage.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Condition.stage.summary` · CodeableConcept · 0..1
    pub summary: Option<Box<CodeableConcept>>,
    /// `Condition.stage.assessment` · Reference to ClinicalImpression, DiagnosticReport, Observation · 0..*
    pub assessment: Vec<Reference>,
    /// `Condition.stage.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConditionStage, CONDITION_STAGE, [0 => id, 1 => extension, 2 => modifier_extension, 3
    => summary, 4 => assessment, 5 => type_]
);
/// The definition of `Condition.stage`.
pub static CONDITION_STAGE: TypeDef = TypeDef {
    name: "ConditionStage",
    path: "Condition.stage",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("summary", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("assessment", 0, 0, Ty::Type(&REFERENCE))
            .to(&["ClinicalImpression", "DiagnosticReport", "Observation"]),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static CONDITION_PARTICIPANT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function", ""),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor", ""),
];
pub(crate) static CONDITION_STAGE_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("summary", within(&CODEABLE_CONCEPT_COLUMNS), ".summary", ""),
    column("assessment", list(&within(&REFERENCE_COLUMNS_2)), ".assessment", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
];
/// The table `conditions`.
pub static CONDITION_TABLE: TableDef = TableDef {
    name: "conditions",
    doc: "One row for each Condition.",
    ingestion: Ingestion::Cdc,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Condition.resourceType", ""),
        column("id", TEXT, "Condition.id", ""),
        column("meta", within(&META_COLUMNS), "Condition.meta", ""),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Condition.identifier",
            "",
        ),
        column(
            "clinicalStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Condition.clinicalStatus",
            "",
        ),
        column(
            "verificationStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Condition.verificationStatus",
            "",
        ),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Condition.category",
            "",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "Condition.code", ""),
        column("subject", within(&REFERENCE_COLUMNS_2), "Condition.subject", ""),
        column("onsetDateTime", TEXT, "Condition.onsetDateTime", ""),
        column("recordedDate", TEXT, "Condition.recordedDate", ""),
        column("__onsetDateTime_start", TIMESTAMP, "Condition.onsetDateTime", ""),
        column("__onsetDateTime_end", TIMESTAMP, "Condition.onsetDateTime", ""),
        column("__recordedDate_start", TIMESTAMP, "Condition.recordedDate", ""),
        column("__recordedDate_end", TIMESTAMP, "Condition.recordedDate", ""),
        column("implicitRules", TEXT, "Condition.implicitRules", ""),
        column("language", TEXT, "Condition.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Condition.text", ""),
        column("contained", list(&TEXT), "Condition.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Condition.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Condition.modifierExtension",
            "",
        ),
        column("severity", within(&CODEABLE_CONCEPT_COLUMNS), "Condition.severity", ""),
        column(
            "bodySite",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Condition.bodySite",
            "",
        ),
        column("encounter", within(&REFERENCE_COLUMNS_2), "Condition.encounter", ""),
        column("onsetAge", within(&AGE_COLUMNS), "Condition.onsetAge", ""),
        column("onsetPeriod", within(&PERIOD_COLUMNS), "Condition.onsetPeriod", ""),
        column("onsetRange", within(&RANGE_COLUMNS), "Condition.onsetRange", ""),
        column("onsetString", TEXT, "Condition.onsetString", ""),
        column("abatementDateTime", TEXT, "Condition.abatementDateTime", ""),
        column(
            "__abatementDateTime_start",
            TIMESTAMP,
            "Condition.abatementDateTime",
            "",
        ),
        column("__abatementDateTime_end", TIMESTAMP, "Condition.abatementDateTime", ""),
        column("abatementAge", within(&AGE_COLUMNS), "Condition.abatementAge", ""),
        column(
            "abatementPeriod",
            within(&PERIOD_COLUMNS),
            "Condition.abatementPeriod",
            "",
        ),
        column("abatementRange", within(&RANGE_COLUMNS), "Condition.abatementRange", ""),
        column("abatementString", TEXT, "Condition.abatementString", ""),
        column(
            "participant",
            list(&within(&CONDITION_PARTICIPANT_COLUMNS)),
            "Condition.participant",
            "",
        ),
        column("stage", list(&within(&CONDITION_STAGE_COLUMNS)), "Condition.stage", ""),
        column(
            "evidence",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "Condition.evidence",
            "",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Condition.note", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Condition.meta.lastUpdated",
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
