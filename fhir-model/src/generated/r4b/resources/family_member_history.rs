// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{FAMILY_HISTORY_STATUS, FamilyHistoryStatus};
use super::super::datatypes::{
    AGE, AGE_COLUMNS, ANNOTATION, ANNOTATION_COLUMNS, Age, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, RANGE, RANGE_COLUMNS,
    REFERENCE, REFERENCE_COLUMNS_2, Range, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `FamilyMemberHistory`
#[derive(Default)]
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
    FamilyMemberHistory, FAMILY_MEMBER_HISTORY, [0 => id, 1 => meta, 2 => implicit_rules,
    3 => language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8
    => identifier, 9 => instantiates_canonical, 10 => instantiates_uri, 11 => status, 12
    => data_absent_reason, 13 => patient, 14 => date, 15 => name, 16 => relationship, 17
    => sex, 18 => born, 19 => age, 20 => estimated_age, 21 => deceased, 22 =>
    reason_code, 23 => reason_reference, 24 => note, 25 => condition]
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
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("instantiatesCanonical", 0, 0, Ty::Primitive(Primitive::Canonical))
            .to(
                &[
                    "ActivityDefinition",
                    "Measure",
                    "OperationDefinition",
                    "PlanDefinition",
                    "Questionnaire",
                ],
            )
            .summary(),
        one("instantiatesUri", 0, 0, Ty::Primitive(Primitive::Uri)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&FAMILY_HISTORY_STATUS)
            .summary()
            .modifier(),
        one("dataAbsentReason", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("patient", 1, 1, Ty::Type(&REFERENCE)).to(&["Patient"]).summary(),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("relationship", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("sex", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        choice(
            "born",
            0,
            1,
            &[
                alternative("bornPeriod", Ty::Type(&PERIOD)),
                alternative("bornDate", Ty::Primitive(Primitive::Date)),
                alternative("bornString", Ty::Primitive(Primitive::String)),
            ],
        ),
        choice(
                "age",
                0,
                1,
                &[
                    alternative("ageAge", Ty::Type(&AGE)),
                    alternative("ageRange", Ty::Type(&RANGE)),
                    alternative("ageString", Ty::Primitive(Primitive::String)),
                ],
            )
            .summary(),
        one("estimatedAge", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        choice(
                "deceased",
                0,
                1,
                &[
                    alternative("deceasedBoolean", Ty::Primitive(Primitive::Boolean)),
                    alternative("deceasedAge", Ty::Type(&AGE)),
                    alternative("deceasedRange", Ty::Type(&RANGE)),
                    alternative("deceasedDate", Ty::Primitive(Primitive::Date)),
                    alternative("deceasedString", Ty::Primitive(Primitive::String)),
                ],
            )
            .summary(),
        one("reasonCode", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("reasonReference", 0, 0, Ty::Type(&REFERENCE))
            .to(
                &[
                    "AllergyIntolerance",
                    "Condition",
                    "DiagnosticReport",
                    "DocumentReference",
                    "Observation",
                    "QuestionnaireResponse",
                ],
            )
            .summary(),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
        one("condition", 0, 0, Ty::Type(&FAMILY_MEMBER_HISTORY_CONDITION)),
    ],
    keys: Lazy::new(),
};
/// `FamilyMemberHistory.condition`
#[derive(Default)]
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
    FamilyMemberHistoryCondition, FAMILY_MEMBER_HISTORY_CONDITION, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => code, 4 => outcome, 5 =>
    contributed_to_death, 6 => onset, 7 => note]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("outcome", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("contributedToDeath", 0, 1, Ty::Primitive(Primitive::Boolean)),
        choice(
            "onset",
            0,
            1,
            &[
                alternative("onsetAge", Ty::Type(&AGE)),
                alternative("onsetRange", Ty::Type(&RANGE)),
                alternative("onsetPeriod", Ty::Type(&PERIOD)),
                alternative("onsetString", Ty::Primitive(Primitive::String)),
            ],
        ),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static FAMILY_MEMBER_HISTORY_CONDITION_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("outcome", within(&CODEABLE_CONCEPT_COLUMNS), ".outcome", ""),
    column("contributedToDeath", BOOLEAN, ".contributedToDeath", ""),
    column("onsetAge", within(&AGE_COLUMNS), ".onsetAge", ""),
    column("onsetRange", within(&RANGE_COLUMNS), ".onsetRange", ""),
    column("onsetPeriod", within(&PERIOD_COLUMNS), ".onsetPeriod", ""),
    column("onsetString", TEXT, ".onsetString", ""),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note", ""),
];
/// The table `family_member_history`.
pub static FAMILY_MEMBER_HISTORY_TABLE: TableDef = TableDef {
    name: "family_member_history",
    doc: "One row for each FamilyMemberHistory.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "FamilyMemberHistory.resourceType", ""),
        column("id", TEXT, "FamilyMemberHistory.id", ""),
        column("meta", within(&META_COLUMNS), "FamilyMemberHistory.meta", ""),
        column("implicitRules", TEXT, "FamilyMemberHistory.implicitRules", ""),
        column("language", TEXT, "FamilyMemberHistory.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "FamilyMemberHistory.text", ""),
        column("contained", list(&TEXT), "FamilyMemberHistory.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "FamilyMemberHistory.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "FamilyMemberHistory.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "FamilyMemberHistory.identifier",
            "",
        ),
        column(
            "instantiatesCanonical",
            list(&TEXT),
            "FamilyMemberHistory.instantiatesCanonical",
            "",
        ),
        column(
            "instantiatesUri",
            list(&TEXT),
            "FamilyMemberHistory.instantiatesUri",
            "",
        ),
        column("status", TEXT, "FamilyMemberHistory.status", ""),
        column(
            "dataAbsentReason",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "FamilyMemberHistory.dataAbsentReason",
            "",
        ),
        column(
            "patient",
            within(&REFERENCE_COLUMNS_2),
            "FamilyMemberHistory.patient",
            "",
        ),
        column("date", TEXT, "FamilyMemberHistory.date", ""),
        column("__date_start", TIMESTAMP, "FamilyMemberHistory.date", ""),
        column("__date_end", TIMESTAMP, "FamilyMemberHistory.date", ""),
        column("name", TEXT, "FamilyMemberHistory.name", ""),
        column(
            "relationship",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "FamilyMemberHistory.relationship",
            "",
        ),
        column("sex", within(&CODEABLE_CONCEPT_COLUMNS), "FamilyMemberHistory.sex", ""),
        column(
            "bornPeriod",
            within(&PERIOD_COLUMNS),
            "FamilyMemberHistory.bornPeriod",
            "",
        ),
        column("bornDate", TEXT, "FamilyMemberHistory.bornDate", ""),
        column("__bornDate_start", TIMESTAMP, "FamilyMemberHistory.bornDate", ""),
        column("__bornDate_end", TIMESTAMP, "FamilyMemberHistory.bornDate", ""),
        column("bornString", TEXT, "FamilyMemberHistory.bornString", ""),
        column("ageAge", within(&AGE_COLUMNS), "FamilyMemberHistory.ageAge", ""),
        column("ageRange", within(&RANGE_COLUMNS), "FamilyMemberHistory.ageRange", ""),
        column("ageString", TEXT, "FamilyMemberHistory.ageString", ""),
        column("estimatedAge", BOOLEAN, "FamilyMemberHistory.estimatedAge", ""),
        column("deceasedBoolean", BOOLEAN, "FamilyMemberHistory.deceasedBoolean", ""),
        column(
            "deceasedAge",
            within(&AGE_COLUMNS),
            "FamilyMemberHistory.deceasedAge",
            "",
        ),
        column(
            "deceasedRange",
            within(&RANGE_COLUMNS),
            "FamilyMemberHistory.deceasedRange",
            "",
        ),
        column("deceasedDate", TEXT, "FamilyMemberHistory.deceasedDate", ""),
        column(
            "__deceasedDate_start",
            TIMESTAMP,
            "FamilyMemberHistory.deceasedDate",
            "",
        ),
        column("__deceasedDate_end", TIMESTAMP, "FamilyMemberHistory.deceasedDate", ""),
        column("deceasedString", TEXT, "FamilyMemberHistory.deceasedString", ""),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "FamilyMemberHistory.reasonCode",
            "",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "FamilyMemberHistory.reasonReference",
            "",
        ),
        column(
            "note",
            list(&within(&ANNOTATION_COLUMNS)),
            "FamilyMemberHistory.note",
            "",
        ),
        column(
            "condition",
            list(&within(&FAMILY_MEMBER_HISTORY_CONDITION_COLUMNS)),
            "FamilyMemberHistory.condition",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "FamilyMemberHistory.meta.lastUpdated",
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
