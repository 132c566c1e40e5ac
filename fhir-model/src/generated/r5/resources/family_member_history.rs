// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{FAMILY_HISTORY_STATUS, FamilyHistoryStatus};
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
/// `FamilyMemberHistory`
pub struct FamilyMemberHistory {
    /// `FamilyMemberHistory.id` · id · 0..1
    pub id: Element<String>,
    /// `FamilyMemberHistory.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `FamilyMemberHistory.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `FamilyMemberHistory.language` · code · 0..1
    pub language: Element<String>,
    /// `FamilyMemberHistory.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `FamilyMemberHistory.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `FamilyMemberHistory.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `FamilyMemberHistory.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `FamilyMemberHistory.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `FamilyMemberHistory.instantiatesCanonical` · canonical to ActivityDefinition, Measure, OperationDefinition, PlanDefinition, Questionnaire · 0..*
    pub instantiates_canonical: Vec<Element<String>>,
    /// `FamilyMemberHistory.instantiatesUri` · uri · 0..*
    pub instantiates_uri: Vec<Element<String>>,
    /// `FamilyMemberHistory.status` · code · 1..1
    pub status: Element<FamilyHistoryStatus>,
    /// `FamilyMemberHistory.dataAbsentReason` · CodeableConcept · 0..1
    pub data_absent_reason: Option<Box<CodeableConcept>>,
    /// `FamilyMemberHistory.patient` · Reference to Patient · 1..1
    pub patient: Option<Box<Reference>>,
    /// `FamilyMemberHistory.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `FamilyMemberHistory.participant` · FamilyMemberHistoryParticipant · 0..*
    pub participant: Vec<FamilyMemberHistoryParticipant>,
    /// `FamilyMemberHistory.name` · string · 0..1
    pub name: Element<String>,
    /// `FamilyMemberHistory.relationship` · CodeableConcept · 1..1
    pub relationship: Option<Box<CodeableConcept>>,
    /// `FamilyMemberHistory.sex` · CodeableConcept · 0..1
    pub sex: Option<Box<CodeableConcept>>,
    /// `FamilyMemberHistory.born[x]` · Period, date, string · 0..1
    pub born: Option<FamilyMemberHistoryBorn>,
    /// `FamilyMemberHistory.age[x]` · Age, Range, string · 0..1
    pub age: Option<FamilyMemberHistoryAge>,
    /// `FamilyMemberHistory.estimatedAge` · boolean · 0..1
    pub estimated_age: Element<bool>,
    /// `FamilyMemberHistory.deceased[x]` · boolean, Age, Range, date, string · 0..1
    pub deceased: Option<FamilyMemberHistoryDeceased>,
    /// `FamilyMemberHistory.reason` · CodeableReference to AllergyIntolerance, Condition, DiagnosticReport, DocumentReference, Observation, QuestionnaireResponse · 0..*
    pub reason: Vec<CodeableReference>,
    /// `FamilyMemberHistory.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `FamilyMemberHistory.condition` · FamilyMemberHistoryCondition · 0..*
    pub condition: Vec<FamilyMemberHistoryCondition>,
    /// `FamilyMemberHistory.procedure` · FamilyMemberHistoryProcedure · 0..*
    pub procedure: Vec<FamilyMemberHistoryProcedure>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    FamilyMemberHistory, FAMILY_MEMBER_HISTORY, [id, meta, implicit_rules, language,
    text, contained, extension, modifier_extension, identifier, instantiates_canonical,
    instantiates_uri, status, data_absent_reason, patient, date, participant, name,
    relationship, sex, born, age, estimated_age, deceased, reason, note, condition,
    procedure]
);
choice!(
    #[doc = " `FamilyMemberHistory.born[x]`"] FamilyMemberHistoryBorn, [0 => Period(Box <
    Period >), 1 => Date(Element < Date >), 2 => String(Element < String >)]
);
choice!(
    #[doc = " `FamilyMemberHistory.age[x]`"] FamilyMemberHistoryAge, [0 => Age(Box < Age
    >), 1 => Range(Box < Range >), 2 => String(Element < String >)]
);
choice!(
    #[doc = " `FamilyMemberHistory.deceased[x]`"] FamilyMemberHistoryDeceased, [0 =>
    Boolean(Element < bool >), 1 => Age(Box < Age >), 2 => Range(Box < Range >), 3 =>
    Date(Element < Date >), 4 => String(Element < String >)]
);
/// The definition of `FamilyMemberHistory`.
pub static FAMILY_MEMBER_HISTORY: TypeDef = TypeDef {
    name: "FamilyMemberHistory",
    path: "FamilyMemberHistory",
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
        summary("instantiatesCanonical", 0, 0, OF_CANONICAL)
            .to(
                &[
                    "ActivityDefinition",
                    "Measure",
                    "OperationDefinition",
                    "PlanDefinition",
                    "Questionnaire",
                ],
            ),
        summary("instantiatesUri", 0, 0, OF_URI),
        summary("status", 1, 1, OF_CODE).codes(&FAMILY_HISTORY_STATUS).modifier(),
        summary("dataAbsentReason", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("patient", 1, 1, of(&REFERENCE)).to(&["Patient"]),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("participant", 0, 0, of(&FAMILY_MEMBER_HISTORY_PARTICIPANT)),
        summary("name", 0, 1, OF_STRING),
        summary("relationship", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("sex", 0, 1, of(&CODEABLE_CONCEPT)),
        choice(
            "born",
            0,
            1,
            &[
                alternative("bornPeriod", of(&PERIOD)),
                alternative("bornDate", OF_DATE),
                alternative("bornString", OF_STRING),
            ],
        ),
        choice(
                "age",
                0,
                1,
                &[
                    alternative("ageAge", of(&AGE)),
                    alternative("ageRange", of(&RANGE)),
                    alternative("ageString", OF_STRING),
                ],
            )
            .summary(),
        summary("estimatedAge", 0, 1, OF_BOOLEAN),
        choice(
                "deceased",
                0,
                1,
                &[
                    alternative("deceasedBoolean", OF_BOOLEAN),
                    alternative("deceasedAge", of(&AGE)),
                    alternative("deceasedRange", of(&RANGE)),
                    alternative("deceasedDate", OF_DATE),
                    alternative("deceasedString", OF_STRING),
                ],
            )
            .summary(),
        summary("reason", 0, 0, of(&CODEABLE_REFERENCE))
            .to(
                &[
                    "AllergyIntolerance",
                    "Condition",
                    "DiagnosticReport",
                    "DocumentReference",
                    "Observation",
                    "QuestionnaireResponse",
                ],
            ),
        one("note", 0, 0, of(&ANNOTATION)),
        one("condition", 0, 0, of(&FAMILY_MEMBER_HISTORY_CONDITION)),
        one("procedure", 0, 0, of(&FAMILY_MEMBER_HISTORY_PROCEDURE)),
    ],
    keys: Lazy::new(),
};
/// `FamilyMemberHistory.participant`
pub struct FamilyMemberHistoryParticipant {
    /// `FamilyMemberHistory.participant.id` · string · 0..1
    pub id: Option<String>,
    /// `FamilyMemberHistory.participant.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `FamilyMemberHistory.participant.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `FamilyMemberHistory.participant.function` · CodeableConcept · 0..1
    pub function: Option<Box<CodeableConcept>>,
    /// `FamilyMemberHistory.participant.actor` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
    pub actor: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    FamilyMemberHistoryParticipant, FAMILY_MEMBER_HISTORY_PARTICIPANT, [id, extension,
    modifier_extension, function, actor]
);
/// The definition of `FamilyMemberHistory.participant`.
pub static FAMILY_MEMBER_HISTORY_PARTICIPANT: TypeDef = TypeDef {
    name: "FamilyMemberHistoryParticipant",
    path: "FamilyMemberHistory.participant",
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
/// `FamilyMemberHistory.condition`
pub struct FamilyMemberHistoryCondition {
    /// `FamilyMemberHistory.condition.id` · string · 0..1
    pub id: Option<String>,
    /// `FamilyMemberHistory.condition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `FamilyMemberHistory.condition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `FamilyMemberHistory.condition.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `FamilyMemberHistory.condition.outcome` · CodeableConcept · 0..1
    pub outcome: Option<Box<CodeableConcept>>,
    /// `FamilyMemberHistory.condition.contributedToDeath` · boolean · 0..1
    pub contributed_to_death: Element<bool>,
    /// `FamilyMemberHistory.condition.onset[x]` · Age, Range, Period, string · 0..1
    pub onset: Option<FamilyMemberHistoryConditionOnset>,
    /// `FamilyMemberHistory.condition.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    FamilyMemberHistoryCondition, FAMILY_MEMBER_HISTORY_CONDITION, [id, extension,
    modifier_extension, code, outcome, contributed_to_death, onset, note]
);
choice!(
    #[doc = " `FamilyMemberHistory.condition.onset[x]`"]
    FamilyMemberHistoryConditionOnset, [0 => Age(Box < Age >), 1 => Range(Box < Range >),
    2 => Period(Box < Period >), 3 => String(Element < String >)]
);
/// The definition of `FamilyMemberHistory.condition`.
pub static FAMILY_MEMBER_HISTORY_CONDITION: TypeDef = TypeDef {
    name: "FamilyMemberHistoryCondition",
    path: "FamilyMemberHistory.condition",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 1, 1, of(&CODEABLE_CONCEPT)),
        one("outcome", 0, 1, of(&CODEABLE_CONCEPT)),
        one("contributedToDeath", 0, 1, OF_BOOLEAN),
        choice(
            "onset",
            0,
            1,
            &[
                alternative("onsetAge", of(&AGE)),
                alternative("onsetRange", of(&RANGE)),
                alternative("onsetPeriod", of(&PERIOD)),
                alternative("onsetString", OF_STRING),
            ],
        ),
        one("note", 0, 0, of(&ANNOTATION)),
    ],
    keys: Lazy::new(),
};
/// `FamilyMemberHistory.procedure`
pub struct FamilyMemberHistoryProcedure {
    /// `FamilyMemberHistory.procedure.id` · string · 0..1
    pub id: Option<String>,
    /// `FamilyMemberHistory.procedure.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `FamilyMemberHistory.procedure.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `FamilyMemberHistory.procedure.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `FamilyMemberHistory.procedure.outcome` · CodeableConcept · 0..1
    pub outcome: Option<Box<CodeableConcept>>,
    /// `FamilyMemberHistory.procedure.contributedToDeath` · boolean · 0..1
    pub contributed_to_death: Element<bool>,
    /// `FamilyMemberHistory.procedure.performed[x]` · Age, Range, Period, string, dateTime · 0..1
    pub performed: Option<FamilyMemberHistoryProcedurePerformed>,
    /// `FamilyMemberHistory.procedure.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    FamilyMemberHistoryProcedure, FAMILY_MEMBER_HISTORY_PROCEDURE, [id, extension,
    modifier_extension, code, outcome, contributed_to_death, performed, note]
);
choice!(
    #[doc = " `FamilyMemberHistory.procedure.performed[x]`"]
    FamilyMemberHistoryProcedurePerformed, [0 => Age(Box < Age >), 1 => Range(Box < Range
    >), 2 => Period(Box < Period >), 3 => String(Element < String >), 4 =>
    DateTime(Element < DateTime >)]
);
/// The definition of `FamilyMemberHistory.procedure`.
pub static FAMILY_MEMBER_HISTORY_PROCEDURE: TypeDef = TypeDef {
    name: "FamilyMemberHistoryProcedure",
    path: "FamilyMemberHistory.procedure",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 1, 1, of(&CODEABLE_CONCEPT)),
        one("outcome", 0, 1, of(&CODEABLE_CONCEPT)),
        one("contributedToDeath", 0, 1, OF_BOOLEAN),
        choice(
            "performed",
            0,
            1,
            &[
                alternative("performedAge", of(&AGE)),
                alternative("performedRange", of(&RANGE)),
                alternative("performedPeriod", of(&PERIOD)),
                alternative("performedString", OF_STRING),
                alternative("performedDateTime", OF_DATE_TIME),
            ],
        ),
        one("note", 0, 0, of(&ANNOTATION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static FAMILY_MEMBER_HISTORY_PARTICIPANT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function"),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor"),
];
pub(crate) static FAMILY_MEMBER_HISTORY_CONDITION_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("outcome", within(&CODEABLE_CONCEPT_COLUMNS), ".outcome"),
    column("contributedToDeath", BOOLEAN, ".contributedToDeath"),
    column("onsetAge", within(&AGE_COLUMNS), ".onsetAge"),
    column("onsetRange", within(&RANGE_COLUMNS), ".onsetRange"),
    column("onsetPeriod", within(&PERIOD_COLUMNS), ".onsetPeriod"),
    column("onsetString", TEXT, ".onsetString"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
];
pub(crate) static FAMILY_MEMBER_HISTORY_PROCEDURE_COLUMNS: [ColumnDef; 14] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("outcome", within(&CODEABLE_CONCEPT_COLUMNS), ".outcome"),
    column("contributedToDeath", BOOLEAN, ".contributedToDeath"),
    column("performedAge", within(&AGE_COLUMNS), ".performedAge"),
    column("performedRange", within(&RANGE_COLUMNS), ".performedRange"),
    column("performedPeriod", within(&PERIOD_COLUMNS), ".performedPeriod"),
    column("performedString", TEXT, ".performedString"),
    column("performedDateTime", TEXT, ".performedDateTime"),
    column("__performedDateTime_start", TIMESTAMP, ".performedDateTime"),
    column("__performedDateTime_end", TIMESTAMP, ".performedDateTime"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
];
/// The table `family_member_history`.
pub static FAMILY_MEMBER_HISTORY_TABLE: TableDef = TableDef {
    name: "family_member_history",
    doc: "One row for each FamilyMemberHistory.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "FamilyMemberHistory.resourceType"),
        column("id", TEXT, "FamilyMemberHistory.id"),
        column("meta", within(&META_COLUMNS), "FamilyMemberHistory.meta"),
        column("implicitRules", TEXT, "FamilyMemberHistory.implicitRules"),
        column("language", TEXT, "FamilyMemberHistory.language"),
        column("text", within(&NARRATIVE_COLUMNS), "FamilyMemberHistory.text"),
        column("contained", TEXTS, "FamilyMemberHistory.contained"),
        column("extension", EXTENSION_TEXTS, "FamilyMemberHistory.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "FamilyMemberHistory.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "FamilyMemberHistory.identifier",
        ),
        column(
            "instantiatesCanonical",
            TEXTS,
            "FamilyMemberHistory.instantiatesCanonical",
        ),
        column("instantiatesUri", TEXTS, "FamilyMemberHistory.instantiatesUri"),
        column("status", TEXT, "FamilyMemberHistory.status"),
        column(
            "dataAbsentReason",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "FamilyMemberHistory.dataAbsentReason",
        ),
        column("patient", within(&REFERENCE_COLUMNS_2), "FamilyMemberHistory.patient"),
        column("date", TEXT, "FamilyMemberHistory.date"),
        column("__date_start", TIMESTAMP, "FamilyMemberHistory.date"),
        column("__date_end", TIMESTAMP, "FamilyMemberHistory.date"),
        column(
            "participant",
            list(&within(&FAMILY_MEMBER_HISTORY_PARTICIPANT_COLUMNS)),
            "FamilyMemberHistory.participant",
        ),
        column("name", TEXT, "FamilyMemberHistory.name"),
        column(
            "relationship",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "FamilyMemberHistory.relationship",
        ),
        column("sex", within(&CODEABLE_CONCEPT_COLUMNS), "FamilyMemberHistory.sex"),
        column("bornPeriod", within(&PERIOD_COLUMNS), "FamilyMemberHistory.bornPeriod"),
        column("bornDate", TEXT, "FamilyMemberHistory.bornDate"),
        column("__bornDate_start", TIMESTAMP, "FamilyMemberHistory.bornDate"),
        column("__bornDate_end", TIMESTAMP, "FamilyMemberHistory.bornDate"),
        column("bornString", TEXT, "FamilyMemberHistory.bornString"),
        column("ageAge", within(&AGE_COLUMNS), "FamilyMemberHistory.ageAge"),
        column("ageRange", within(&RANGE_COLUMNS), "FamilyMemberHistory.ageRange"),
        column("ageString", TEXT, "FamilyMemberHistory.ageString"),
        column("estimatedAge", BOOLEAN, "FamilyMemberHistory.estimatedAge"),
        column("deceasedBoolean", BOOLEAN, "FamilyMemberHistory.deceasedBoolean"),
        column("deceasedAge", within(&AGE_COLUMNS), "FamilyMemberHistory.deceasedAge"),
        column(
            "deceasedRange",
            within(&RANGE_COLUMNS),
            "FamilyMemberHistory.deceasedRange",
        ),
        column("deceasedDate", TEXT, "FamilyMemberHistory.deceasedDate"),
        column("__deceasedDate_start", TIMESTAMP, "FamilyMemberHistory.deceasedDate"),
        column("__deceasedDate_end", TIMESTAMP, "FamilyMemberHistory.deceasedDate"),
        column("deceasedString", TEXT, "FamilyMemberHistory.deceasedString"),
        column(
            "reason",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "FamilyMemberHistory.reason",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "FamilyMemberHistory.note"),
        column(
            "condition",
            list(&within(&FAMILY_MEMBER_HISTORY_CONDITION_COLUMNS)),
            "FamilyMemberHistory.condition",
        ),
        column(
            "procedure",
            list(&within(&FAMILY_MEMBER_HISTORY_PROCEDURE_COLUMNS)),
            "FamilyMemberHistory.procedure",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "FamilyMemberHistory.meta.lastUpdated"),
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
