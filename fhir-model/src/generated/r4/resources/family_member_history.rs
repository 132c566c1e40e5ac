// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{FAMILY_HISTORY_STATUS, FamilyHistoryStatus};
use super::super::datatypes::{
    Age, Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative,
    Period, Range, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    AGE_STRUCT, ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODE_COLUMN_2, EXTENSION_COLUMN, HAS_CONTAINED, HAS_DATE, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_NOTE, HAS_TEXT,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_AGE, OF_CODEABLE_CONCEPT, OF_PERIOD, OF_RANGE, OF_REFERENCE, PERIOD_STRUCT,
    RANGE_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
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
    /// `FamilyMemberHistory.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `FamilyMemberHistory.reasonReference` · Reference to AllergyIntolerance, Condition, DiagnosticReport, DocumentReference, Observation, QuestionnaireResponse · 0..*
    pub reason_reference: Vec<Reference>,
    /// `FamilyMemberHistory.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `FamilyMemberHistory.condition` · FamilyMemberHistoryCondition · 0..*
    pub condition: Vec<FamilyMemberHistoryCondition>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    FamilyMemberHistory, FAMILY_MEMBER_HISTORY, [id, meta, implicit_rules, language,
    text, contained, extension, modifier_extension, identifier, instantiates_canonical,
    instantiates_uri, status, data_absent_reason, patient, date, name, relationship, sex,
    born, age, estimated_age, deceased, reason_code, reason_reference, note, condition]
);
choice!(
    #[doc = " `FamilyMemberHistory.born[x]`"] FamilyMemberHistoryBorn, [Period(Box <
    Period >), Date(Element < Date >), String(Element < String >)]
);
choice!(
    #[doc = " `FamilyMemberHistory.age[x]`"] FamilyMemberHistoryAge, [Age(Box < Age >),
    Range(Box < Range >), String(Element < String >)]
);
choice!(
    #[doc = " `FamilyMemberHistory.deceased[x]`"] FamilyMemberHistoryDeceased,
    [Boolean(Element < bool >), Age(Box < Age >), Range(Box < Range >), Date(Element <
    Date >), String(Element < String >)]
);
/// The definition of `FamilyMemberHistory`.
pub static FAMILY_MEMBER_HISTORY: TypeDef = TypeDef {
    name: "FamilyMemberHistory",
    path: "FamilyMemberHistory",
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
        summary("dataAbsentReason", 0, 1, OF_CODEABLE_CONCEPT),
        summary("patient", 1, 1, OF_REFERENCE).to(&["Patient"]),
        HAS_DATE,
        HAS_NAME,
        summary("relationship", 1, 1, OF_CODEABLE_CONCEPT),
        summary("sex", 0, 1, OF_CODEABLE_CONCEPT),
        choice(
            "born",
            0,
            1,
            &[
                alternative("bornPeriod", OF_PERIOD),
                alternative("bornDate", OF_DATE),
                alternative("bornString", OF_STRING),
            ],
        ),
        choice(
                "age",
                0,
                1,
                &[
                    alternative("ageAge", OF_AGE),
                    alternative("ageRange", OF_RANGE),
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
                    alternative("deceasedAge", OF_AGE),
                    alternative("deceasedRange", OF_RANGE),
                    alternative("deceasedDate", OF_DATE),
                    alternative("deceasedString", OF_STRING),
                ],
            )
            .summary(),
        summary("reasonCode", 0, 0, OF_CODEABLE_CONCEPT),
        summary("reasonReference", 0, 0, OF_REFERENCE)
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
        HAS_NOTE,
        one("condition", 0, 0, of(&FAMILY_MEMBER_HISTORY_CONDITION)),
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
    FamilyMemberHistoryConditionOnset, [Age(Box < Age >), Range(Box < Range >),
    Period(Box < Period >), String(Element < String >)]
);
/// The definition of `FamilyMemberHistory.condition`.
pub static FAMILY_MEMBER_HISTORY_CONDITION: TypeDef = TypeDef {
    name: "FamilyMemberHistoryCondition",
    path: "FamilyMemberHistory.condition",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 1, 1, OF_CODEABLE_CONCEPT),
        one("outcome", 0, 1, OF_CODEABLE_CONCEPT),
        one("contributedToDeath", 0, 1, OF_BOOLEAN),
        choice(
            "onset",
            0,
            1,
            &[
                alternative("onsetAge", OF_AGE),
                alternative("onsetRange", OF_RANGE),
                alternative("onsetPeriod", OF_PERIOD),
                alternative("onsetString", OF_STRING),
            ],
        ),
        HAS_NOTE,
    ],
    keys: Lazy::new(),
};
pub(crate) static FAMILY_MEMBER_HISTORY_CONDITION_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".outcome", CODEABLE_CONCEPT_STRUCT),
    column(".contributedToDeath", BOOLEAN),
    column(".onsetAge", AGE_STRUCT),
    column(".onsetRange", RANGE_STRUCT),
    column(".onsetPeriod", PERIOD_STRUCT),
    column(".onsetString", TEXT),
    column(".note", ANNOTATION_LIST),
];
/// The table `family_member_history`.
pub static FAMILY_MEMBER_HISTORY_TABLE: TableDef = TableDef {
    name: "family_member_history",
    doc: "One row for each FamilyMemberHistory.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("FamilyMemberHistory.resourceType", TEXT),
        column("FamilyMemberHistory.id", TEXT),
        column("FamilyMemberHistory.meta", META_STRUCT),
        column("FamilyMemberHistory.implicitRules", TEXT),
        column("FamilyMemberHistory.language", TEXT),
        column("FamilyMemberHistory.text", NARRATIVE_STRUCT),
        column("FamilyMemberHistory.contained", TEXTS),
        column("FamilyMemberHistory.extension", EXTENSION_TEXTS),
        column("FamilyMemberHistory.modifierExtension", EXTENSION_TEXTS),
        column("FamilyMemberHistory.identifier", IDENTIFIER_LIST),
        column("FamilyMemberHistory.instantiatesCanonical", TEXTS),
        column("FamilyMemberHistory.instantiatesUri", TEXTS),
        column("FamilyMemberHistory.status", TEXT),
        column("FamilyMemberHistory.dataAbsentReason", CODEABLE_CONCEPT_STRUCT),
        column("FamilyMemberHistory.patient", REFERENCE_STRUCT_2),
        column("FamilyMemberHistory.date", TEXT),
        derived("__date_start", TIMESTAMP, "FamilyMemberHistory.date"),
        derived("__date_end", TIMESTAMP, "FamilyMemberHistory.date"),
        column("FamilyMemberHistory.name", TEXT),
        column("FamilyMemberHistory.relationship", CODEABLE_CONCEPT_STRUCT),
        column("FamilyMemberHistory.sex", CODEABLE_CONCEPT_STRUCT),
        column("FamilyMemberHistory.bornPeriod", PERIOD_STRUCT),
        column("FamilyMemberHistory.bornDate", TEXT),
        derived("__bornDate_start", TIMESTAMP, "FamilyMemberHistory.bornDate"),
        derived("__bornDate_end", TIMESTAMP, "FamilyMemberHistory.bornDate"),
        column("FamilyMemberHistory.bornString", TEXT),
        column("FamilyMemberHistory.ageAge", AGE_STRUCT),
        column("FamilyMemberHistory.ageRange", RANGE_STRUCT),
        column("FamilyMemberHistory.ageString", TEXT),
        column("FamilyMemberHistory.estimatedAge", BOOLEAN),
        column("FamilyMemberHistory.deceasedBoolean", BOOLEAN),
        column("FamilyMemberHistory.deceasedAge", AGE_STRUCT),
        column("FamilyMemberHistory.deceasedRange", RANGE_STRUCT),
        column("FamilyMemberHistory.deceasedDate", TEXT),
        derived("__deceasedDate_start", TIMESTAMP, "FamilyMemberHistory.deceasedDate"),
        derived("__deceasedDate_end", TIMESTAMP, "FamilyMemberHistory.deceasedDate"),
        column("FamilyMemberHistory.deceasedString", TEXT),
        column("FamilyMemberHistory.reasonCode", CODEABLE_CONCEPT_LIST),
        column("FamilyMemberHistory.reasonReference", REFERENCE_LIST_2),
        column("FamilyMemberHistory.note", ANNOTATION_LIST),
        column(
            "FamilyMemberHistory.condition",
            list(&within(&FAMILY_MEMBER_HISTORY_CONDITION_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "FamilyMemberHistory.meta.lastUpdated",
            ),
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
