// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CONDITION_PRECONDITION_TYPE, CONDITION_QUESTIONNAIRE_PURPOSE,
    ConditionPreconditionType, ConditionQuestionnairePurpose, PublicationStatus,
};
use super::super::datatypes::{
    CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, Quantity, Reference, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CATEGORY_COLUMN, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2,
    CODING_STRUCT, CONTACT_DETAIL_LIST, EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED,
    HAS_DATE, HAS_DESCRIPTION, HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER,
    HAS_ID_2, HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_NAME, HAS_PUBLISHER, HAS_STATUS, HAS_TEXT, HAS_TITLE,
    HAS_URL, HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM, IDENTIFIER_LIST,
    ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_QUANTITY, OF_REFERENCE, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
    TYPE_COLUMN_2, USAGE_CONTEXT_LIST, VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_QUANTITY_COLUMN,
};
use crate::shorthand::*;
/// `ConditionDefinition`
pub struct ConditionDefinition {
    /// `ConditionDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `ConditionDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ConditionDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ConditionDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `ConditionDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ConditionDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ConditionDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ConditionDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ConditionDefinition.url` · uri · 0..1
    pub url: Element<String>,
    /// `ConditionDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ConditionDefinition.version` · string · 0..1
    pub version: Element<String>,
    /// `ConditionDefinition.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<ConditionDefinitionVersionAlgorithm>,
    /// `ConditionDefinition.name` · string · 0..1
    pub name: Element<String>,
    /// `ConditionDefinition.title` · string · 0..1
    pub title: Element<String>,
    /// `ConditionDefinition.subtitle` · string · 0..1
    pub subtitle: Element<String>,
    /// `ConditionDefinition.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `ConditionDefinition.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `ConditionDefinition.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `ConditionDefinition.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `ConditionDefinition.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `ConditionDefinition.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ConditionDefinition.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `ConditionDefinition.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ConditionDefinition.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `ConditionDefinition.severity` · CodeableConcept · 0..1
    pub severity: Option<Box<CodeableConcept>>,
    /// `ConditionDefinition.bodySite` · CodeableConcept · 0..1
    pub body_site: Option<Box<CodeableConcept>>,
    /// `ConditionDefinition.stage` · CodeableConcept · 0..1
    pub stage: Option<Box<CodeableConcept>>,
    /// `ConditionDefinition.hasSeverity` · boolean · 0..1
    pub has_severity: Element<bool>,
    /// `ConditionDefinition.hasBodySite` · boolean · 0..1
    pub has_body_site: Element<bool>,
    /// `ConditionDefinition.hasStage` · boolean · 0..1
    pub has_stage: Element<bool>,
    /// `ConditionDefinition.definition` · uri · 0..*
    pub definition: Vec<Element<String>>,
    /// `ConditionDefinition.observation` · ConditionDefinitionObservation · 0..*
    pub observation: Vec<ConditionDefinitionObservation>,
    /// `ConditionDefinition.medication` · ConditionDefinitionMedication · 0..*
    pub medication: Vec<ConditionDefinitionMedication>,
    /// `ConditionDefinition.precondition` · ConditionDefinitionPrecondition · 0..*
    pub precondition: Vec<ConditionDefinitionPrecondition>,
    /// `ConditionDefinition.team` · Reference to CareTeam · 0..*
    pub team: Vec<Reference>,
    /// `ConditionDefinition.questionnaire` · ConditionDefinitionQuestionnaire · 0..*
    pub questionnaire: Vec<ConditionDefinitionQuestionnaire>,
    /// `ConditionDefinition.plan` · ConditionDefinitionPlan · 0..*
    pub plan: Vec<ConditionDefinitionPlan>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConditionDefinition, CONDITION_DEFINITION, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, url, identifier, version,
    version_algorithm, name, title, subtitle, status, experimental, date, publisher,
    contact, description, use_context, jurisdiction, code, severity, body_site, stage,
    has_severity, has_body_site, has_stage, definition, observation, medication,
    precondition, team, questionnaire, plan]
);
choice!(
    #[doc = " `ConditionDefinition.versionAlgorithm[x]`"]
    ConditionDefinitionVersionAlgorithm, [String(Element < String >), Coding(Box < Coding
    >)]
);
/// The definition of `ConditionDefinition`.
pub static CONDITION_DEFINITION: TypeDef = TypeDef {
    name: "ConditionDefinition",
    path: "ConditionDefinition",
    kind: TypeKind::Resource,
    elements: &[
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_URL,
        HAS_IDENTIFIER,
        HAS_VERSION,
        HAS_VERSION_ALGORITHM,
        HAS_NAME,
        HAS_TITLE,
        one("subtitle", 0, 1, OF_STRING),
        HAS_STATUS,
        HAS_EXPERIMENTAL,
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        HAS_DESCRIPTION,
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        summary("code", 1, 1, OF_CODEABLE_CONCEPT),
        summary("severity", 0, 1, OF_CODEABLE_CONCEPT),
        summary("bodySite", 0, 1, OF_CODEABLE_CONCEPT),
        summary("stage", 0, 1, OF_CODEABLE_CONCEPT),
        one("hasSeverity", 0, 1, OF_BOOLEAN),
        one("hasBodySite", 0, 1, OF_BOOLEAN),
        one("hasStage", 0, 1, OF_BOOLEAN),
        one("definition", 0, 0, OF_URI),
        one("observation", 0, 0, of(&CONDITION_DEFINITION_OBSERVATION)),
        one("medication", 0, 0, of(&CONDITION_DEFINITION_MEDICATION)),
        one("precondition", 0, 0, of(&CONDITION_DEFINITION_PRECONDITION)),
        one("team", 0, 0, OF_REFERENCE).to(&["CareTeam"]),
        one("questionnaire", 0, 0, of(&CONDITION_DEFINITION_QUESTIONNAIRE)),
        one("plan", 0, 0, of(&CONDITION_DEFINITION_PLAN)),
    ],
    keys: Lazy::new(),
};
/// `ConditionDefinition.observation`
pub struct ConditionDefinitionObservation {
    /// `ConditionDefinition.observation.id` · string · 0..1
    pub id: Option<String>,
    /// `ConditionDefinition.observation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ConditionDefinition.observation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ConditionDefinition.observation.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `ConditionDefinition.observation.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConditionDefinitionObservation, CONDITION_DEFINITION_OBSERVATION, [id, extension,
    modifier_extension, category, code]
);
/// The definition of `ConditionDefinition.observation`.
pub static CONDITION_DEFINITION_OBSERVATION: TypeDef = TypeDef {
    name: "ConditionDefinitionObservation",
    path: "ConditionDefinition.observation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("category", 0, 1, OF_CODEABLE_CONCEPT),
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `ConditionDefinition.medication`
pub struct ConditionDefinitionMedication {
    /// `ConditionDefinition.medication.id` · string · 0..1
    pub id: Option<String>,
    /// `ConditionDefinition.medication.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ConditionDefinition.medication.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ConditionDefinition.medication.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `ConditionDefinition.medication.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConditionDefinitionMedication, CONDITION_DEFINITION_MEDICATION, [id, extension,
    modifier_extension, category, code]
);
/// The definition of `ConditionDefinition.medication`.
pub static CONDITION_DEFINITION_MEDICATION: TypeDef = TypeDef {
    name: "ConditionDefinitionMedication",
    path: "ConditionDefinition.medication",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("category", 0, 1, OF_CODEABLE_CONCEPT),
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `ConditionDefinition.precondition`
pub struct ConditionDefinitionPrecondition {
    /// `ConditionDefinition.precondition.id` · string · 0..1
    pub id: Option<String>,
    /// `ConditionDefinition.precondition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ConditionDefinition.precondition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ConditionDefinition.precondition.type` · code · 1..1
    pub type_: Element<ConditionPreconditionType>,
    /// `ConditionDefinition.precondition.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `ConditionDefinition.precondition.value[x]` · CodeableConcept, Quantity · 0..1
    pub value: Option<ConditionDefinitionPreconditionValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConditionDefinitionPrecondition, CONDITION_DEFINITION_PRECONDITION, [id, extension,
    modifier_extension, type_, code, value]
);
choice!(
    #[doc = " `ConditionDefinition.precondition.value[x]`"]
    ConditionDefinitionPreconditionValue, [CodeableConcept(Box < CodeableConcept >),
    Quantity(Box < Quantity >)]
);
/// The definition of `ConditionDefinition.precondition`.
pub static CONDITION_DEFINITION_PRECONDITION: TypeDef = TypeDef {
    name: "ConditionDefinitionPrecondition",
    path: "ConditionDefinition.precondition",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("type", 1, 1, OF_CODE).codes(&CONDITION_PRECONDITION_TYPE),
        one("code", 1, 1, OF_CODEABLE_CONCEPT),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("valueQuantity", OF_QUANTITY),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `ConditionDefinition.questionnaire`
pub struct ConditionDefinitionQuestionnaire {
    /// `ConditionDefinition.questionnaire.id` · string · 0..1
    pub id: Option<String>,
    /// `ConditionDefinition.questionnaire.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ConditionDefinition.questionnaire.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ConditionDefinition.questionnaire.purpose` · code · 1..1
    pub purpose: Element<ConditionQuestionnairePurpose>,
    /// `ConditionDefinition.questionnaire.reference` · Reference to Questionnaire · 1..1
    pub reference: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConditionDefinitionQuestionnaire, CONDITION_DEFINITION_QUESTIONNAIRE, [id, extension,
    modifier_extension, purpose, reference]
);
/// The definition of `ConditionDefinition.questionnaire`.
pub static CONDITION_DEFINITION_QUESTIONNAIRE: TypeDef = TypeDef {
    name: "ConditionDefinitionQuestionnaire",
    path: "ConditionDefinition.questionnaire",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("purpose", 1, 1, OF_CODE).codes(&CONDITION_QUESTIONNAIRE_PURPOSE),
        one("reference", 1, 1, OF_REFERENCE).to(&["Questionnaire"]),
    ],
    keys: Lazy::new(),
};
/// `ConditionDefinition.plan`
pub struct ConditionDefinitionPlan {
    /// `ConditionDefinition.plan.id` · string · 0..1
    pub id: Option<String>,
    /// `ConditionDefinition.plan.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ConditionDefinition.plan.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ConditionDefinition.plan.role` · CodeableConcept · 0..1
    pub role: Option<Box<CodeableConcept>>,
    /// `ConditionDefinition.plan.reference` · Reference to PlanDefinition · 1..1
    pub reference: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConditionDefinitionPlan, CONDITION_DEFINITION_PLAN, [id, extension,
    modifier_extension, role, reference]
);
/// The definition of `ConditionDefinition.plan`.
pub static CONDITION_DEFINITION_PLAN: TypeDef = TypeDef {
    name: "ConditionDefinitionPlan",
    path: "ConditionDefinition.plan",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("role", 0, 1, OF_CODEABLE_CONCEPT),
        one("reference", 1, 1, OF_REFERENCE).to(&["PlanDefinition"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static CONDITION_DEFINITION_OBSERVATION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CATEGORY_COLUMN,
    CODE_COLUMN_2,
];
pub(crate) static CONDITION_DEFINITION_MEDICATION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CATEGORY_COLUMN,
    CODE_COLUMN_2,
];
pub(crate) static CONDITION_DEFINITION_PRECONDITION_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    CODE_COLUMN_2,
    VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_QUANTITY_COLUMN,
];
pub(crate) static CONDITION_DEFINITION_QUESTIONNAIRE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".purpose", TEXT),
    column(".reference", REFERENCE_STRUCT_2),
];
pub(crate) static CONDITION_DEFINITION_PLAN_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".role", CODEABLE_CONCEPT_STRUCT),
    column(".reference", REFERENCE_STRUCT_2),
];
/// The table `condition_definition`.
pub static CONDITION_DEFINITION_TABLE: TableDef = TableDef {
    name: "condition_definition",
    doc: "One row for each ConditionDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ConditionDefinition.resourceType", TEXT),
        column("ConditionDefinition.id", TEXT),
        column("ConditionDefinition.meta", META_STRUCT),
        column("ConditionDefinition.implicitRules", TEXT),
        column("ConditionDefinition.language", TEXT),
        column("ConditionDefinition.text", NARRATIVE_STRUCT),
        column("ConditionDefinition.contained", TEXTS),
        column("ConditionDefinition.extension", EXTENSION_TEXTS),
        column("ConditionDefinition.modifierExtension", EXTENSION_TEXTS),
        column("ConditionDefinition.url", TEXT),
        column("ConditionDefinition.identifier", IDENTIFIER_LIST),
        column("ConditionDefinition.version", TEXT),
        column("ConditionDefinition.versionAlgorithmString", TEXT),
        column("ConditionDefinition.versionAlgorithmCoding", CODING_STRUCT),
        column("ConditionDefinition.name", TEXT),
        column("ConditionDefinition.title", TEXT),
        column("ConditionDefinition.subtitle", TEXT),
        column("ConditionDefinition.status", TEXT),
        column("ConditionDefinition.experimental", BOOLEAN),
        column("ConditionDefinition.date", TEXT),
        derived("__date_start", TIMESTAMP, "ConditionDefinition.date"),
        derived("__date_end", TIMESTAMP, "ConditionDefinition.date"),
        column("ConditionDefinition.publisher", TEXT),
        column("ConditionDefinition.contact", CONTACT_DETAIL_LIST),
        column("ConditionDefinition.description", TEXT),
        column("ConditionDefinition.useContext", USAGE_CONTEXT_LIST),
        column("ConditionDefinition.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("ConditionDefinition.code", CODEABLE_CONCEPT_STRUCT),
        column("ConditionDefinition.severity", CODEABLE_CONCEPT_STRUCT),
        column("ConditionDefinition.bodySite", CODEABLE_CONCEPT_STRUCT),
        column("ConditionDefinition.stage", CODEABLE_CONCEPT_STRUCT),
        column("ConditionDefinition.hasSeverity", BOOLEAN),
        column("ConditionDefinition.hasBodySite", BOOLEAN),
        column("ConditionDefinition.hasStage", BOOLEAN),
        column("ConditionDefinition.definition", TEXTS),
        column(
            "ConditionDefinition.observation",
            list(&within(&CONDITION_DEFINITION_OBSERVATION_COLUMNS)),
        ),
        column(
            "ConditionDefinition.medication",
            list(&within(&CONDITION_DEFINITION_MEDICATION_COLUMNS)),
        ),
        column(
            "ConditionDefinition.precondition",
            list(&within(&CONDITION_DEFINITION_PRECONDITION_COLUMNS)),
        ),
        column("ConditionDefinition.team", REFERENCE_LIST_2),
        column(
            "ConditionDefinition.questionnaire",
            list(&within(&CONDITION_DEFINITION_QUESTIONNAIRE_COLUMNS)),
        ),
        column(
            "ConditionDefinition.plan",
            list(&within(&CONDITION_DEFINITION_PLAN_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "ConditionDefinition.meta.lastUpdated",
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
