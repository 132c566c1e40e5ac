// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CONDITION_PRECONDITION_TYPE, CONDITION_QUESTIONNAIRE_PURPOSE,
    ConditionPreconditionType, ConditionQuestionnairePurpose, PUBLICATION_STATUS,
    PublicationStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CONTACT_DETAIL,
    CONTACT_DETAIL_COLUMNS, CodeableConcept, Coding, ContactDetail, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity,
    REFERENCE, REFERENCE_COLUMNS_2, Reference, USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS,
    UsageContext,
};
use super::super::resources::Resource;
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
    ConditionDefinitionVersionAlgorithm, [0 => String(Element < String >), 1 =>
    Coding(Box < Coding >)]
);
/// The definition of `ConditionDefinition`.
pub static CONDITION_DEFINITION: TypeDef = TypeDef {
    name: "ConditionDefinition",
    path: "ConditionDefinition",
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
        summary("url", 0, 1, OF_URI),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("version", 0, 1, OF_STRING),
        choice(
                "versionAlgorithm",
                0,
                1,
                &[
                    alternative("versionAlgorithmString", OF_STRING),
                    alternative("versionAlgorithmCoding", of(&CODING)),
                ],
            )
            .summary(),
        summary("name", 0, 1, OF_STRING),
        summary("title", 0, 1, OF_STRING),
        one("subtitle", 0, 1, OF_STRING),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("experimental", 0, 1, OF_BOOLEAN),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        one("description", 0, 1, OF_MARKDOWN),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("code", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("severity", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("bodySite", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("stage", 0, 1, of(&CODEABLE_CONCEPT)),
        one("hasSeverity", 0, 1, OF_BOOLEAN),
        one("hasBodySite", 0, 1, OF_BOOLEAN),
        one("hasStage", 0, 1, OF_BOOLEAN),
        one("definition", 0, 0, OF_URI),
        one("observation", 0, 0, of(&CONDITION_DEFINITION_OBSERVATION)),
        one("medication", 0, 0, of(&CONDITION_DEFINITION_MEDICATION)),
        one("precondition", 0, 0, of(&CONDITION_DEFINITION_PRECONDITION)),
        one("team", 0, 0, of(&REFERENCE)).to(&["CareTeam"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("category", 0, 1, of(&CODEABLE_CONCEPT)),
        one("code", 0, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("category", 0, 1, of(&CODEABLE_CONCEPT)),
        one("code", 0, 1, of(&CODEABLE_CONCEPT)),
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
    ConditionDefinitionPreconditionValue, [0 => CodeableConcept(Box < CodeableConcept >),
    1 => Quantity(Box < Quantity >)]
);
/// The definition of `ConditionDefinition.precondition`.
pub static CONDITION_DEFINITION_PRECONDITION: TypeDef = TypeDef {
    name: "ConditionDefinitionPrecondition",
    path: "ConditionDefinition.precondition",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 1, 1, OF_CODE).codes(&CONDITION_PRECONDITION_TYPE),
        one("code", 1, 1, of(&CODEABLE_CONCEPT)),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                alternative("valueQuantity", of(&QUANTITY)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("purpose", 1, 1, OF_CODE).codes(&CONDITION_QUESTIONNAIRE_PURPOSE),
        one("reference", 1, 1, of(&REFERENCE)).to(&["Questionnaire"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("role", 0, 1, of(&CODEABLE_CONCEPT)),
        one("reference", 1, 1, of(&REFERENCE)).to(&["PlanDefinition"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static CONDITION_DEFINITION_OBSERVATION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("category", within(&CODEABLE_CONCEPT_COLUMNS), ".category"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
];
pub(crate) static CONDITION_DEFINITION_MEDICATION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("category", within(&CODEABLE_CONCEPT_COLUMNS), ".category"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
];
pub(crate) static CONDITION_DEFINITION_PRECONDITION_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", TEXT, ".type"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
    ),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity"),
];
pub(crate) static CONDITION_DEFINITION_QUESTIONNAIRE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("purpose", TEXT, ".purpose"),
    column("reference", within(&REFERENCE_COLUMNS_2), ".reference"),
];
pub(crate) static CONDITION_DEFINITION_PLAN_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("role", within(&CODEABLE_CONCEPT_COLUMNS), ".role"),
    column("reference", within(&REFERENCE_COLUMNS_2), ".reference"),
];
/// The table `condition_definition`.
pub static CONDITION_DEFINITION_TABLE: TableDef = TableDef {
    name: "condition_definition",
    doc: "One row for each ConditionDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ConditionDefinition.resourceType"),
        column("id", TEXT, "ConditionDefinition.id"),
        column("meta", within(&META_COLUMNS), "ConditionDefinition.meta"),
        column("implicitRules", TEXT, "ConditionDefinition.implicitRules"),
        column("language", TEXT, "ConditionDefinition.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ConditionDefinition.text"),
        column("contained", TEXTS, "ConditionDefinition.contained"),
        column("extension", EXTENSION_TEXTS, "ConditionDefinition.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "ConditionDefinition.modifierExtension",
        ),
        column("url", TEXT, "ConditionDefinition.url"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ConditionDefinition.identifier",
        ),
        column("version", TEXT, "ConditionDefinition.version"),
        column(
            "versionAlgorithmString",
            TEXT,
            "ConditionDefinition.versionAlgorithmString",
        ),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "ConditionDefinition.versionAlgorithmCoding",
        ),
        column("name", TEXT, "ConditionDefinition.name"),
        column("title", TEXT, "ConditionDefinition.title"),
        column("subtitle", TEXT, "ConditionDefinition.subtitle"),
        column("status", TEXT, "ConditionDefinition.status"),
        column("experimental", BOOLEAN, "ConditionDefinition.experimental"),
        column("date", TEXT, "ConditionDefinition.date"),
        column("__date_start", TIMESTAMP, "ConditionDefinition.date"),
        column("__date_end", TIMESTAMP, "ConditionDefinition.date"),
        column("publisher", TEXT, "ConditionDefinition.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ConditionDefinition.contact",
        ),
        column("description", TEXT, "ConditionDefinition.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "ConditionDefinition.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ConditionDefinition.jurisdiction",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "ConditionDefinition.code"),
        column(
            "severity",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ConditionDefinition.severity",
        ),
        column(
            "bodySite",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ConditionDefinition.bodySite",
        ),
        column("stage", within(&CODEABLE_CONCEPT_COLUMNS), "ConditionDefinition.stage"),
        column("hasSeverity", BOOLEAN, "ConditionDefinition.hasSeverity"),
        column("hasBodySite", BOOLEAN, "ConditionDefinition.hasBodySite"),
        column("hasStage", BOOLEAN, "ConditionDefinition.hasStage"),
        column("definition", TEXTS, "ConditionDefinition.definition"),
        column(
            "observation",
            list(&within(&CONDITION_DEFINITION_OBSERVATION_COLUMNS)),
            "ConditionDefinition.observation",
        ),
        column(
            "medication",
            list(&within(&CONDITION_DEFINITION_MEDICATION_COLUMNS)),
            "ConditionDefinition.medication",
        ),
        column(
            "precondition",
            list(&within(&CONDITION_DEFINITION_PRECONDITION_COLUMNS)),
            "ConditionDefinition.precondition",
        ),
        column("team", list(&within(&REFERENCE_COLUMNS_2)), "ConditionDefinition.team"),
        column(
            "questionnaire",
            list(&within(&CONDITION_DEFINITION_QUESTIONNAIRE_COLUMNS)),
            "ConditionDefinition.questionnaire",
        ),
        column(
            "plan",
            list(&within(&CONDITION_DEFINITION_PLAN_COLUMNS)),
            "ConditionDefinition.plan",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "ConditionDefinition.meta.lastUpdated"),
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
