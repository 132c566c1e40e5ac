// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    EXAMPLE_SCENARIO_ACTOR_TYPE, ExampleScenarioActorType, PublicationStatus,
};
use super::super::datatypes::{
    CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, Reference, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODING_STRUCT, CONTACT_DETAIL_LIST, DESCRIPTION_COLUMN,
    EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION_STRUCT, EXTENSION_COLUMN, HAS_CONTACT,
    HAS_CONTAINED, HAS_COPYRIGHT, HAS_COPYRIGHT_LABEL, HAS_DATE, HAS_DESCRIPTION,
    HAS_DESCRIPTION_2, HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_NAME, HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT, HAS_TITLE, HAS_URL,
    HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODING, OF_REFERENCE,
    REFERENCE_STRUCT_2, TITLE_COLUMN, TYPE_COLUMN_2, USAGE_CONTEXT_LIST,
};
use crate::shorthand::*;
/// `ExampleScenario`
pub struct ExampleScenario {
    /// `ExampleScenario.id` · id · 0..1
    pub id: Element<String>,
    /// `ExampleScenario.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ExampleScenario.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ExampleScenario.language` · code · 0..1
    pub language: Element<String>,
    /// `ExampleScenario.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ExampleScenario.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ExampleScenario.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExampleScenario.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExampleScenario.url` · uri · 0..1
    pub url: Element<String>,
    /// `ExampleScenario.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ExampleScenario.version` · string · 0..1
    pub version: Element<String>,
    /// `ExampleScenario.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<ExampleScenarioVersionAlgorithm>,
    /// `ExampleScenario.name` · string · 0..1
    pub name: Element<String>,
    /// `ExampleScenario.title` · string · 0..1
    pub title: Element<String>,
    /// `ExampleScenario.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `ExampleScenario.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `ExampleScenario.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `ExampleScenario.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `ExampleScenario.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `ExampleScenario.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ExampleScenario.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `ExampleScenario.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ExampleScenario.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `ExampleScenario.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `ExampleScenario.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `ExampleScenario.actor` · ExampleScenarioActor · 0..*
    pub actor: Vec<ExampleScenarioActor>,
    /// `ExampleScenario.instance` · ExampleScenarioInstance · 0..*
    pub instance: Vec<ExampleScenarioInstance>,
    /// `ExampleScenario.process` · ExampleScenarioProcess · 0..*
    pub process: Vec<ExampleScenarioProcess>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExampleScenario, EXAMPLE_SCENARIO, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, url, identifier, version,
    version_algorithm, name, title, status, experimental, date, publisher, contact,
    description, use_context, jurisdiction, purpose, copyright, copyright_label, actor,
    instance, process]
);
choice!(
    #[doc = " `ExampleScenario.versionAlgorithm[x]`"] ExampleScenarioVersionAlgorithm,
    [String(Element < String >), Coding(Box < Coding >)]
);
/// The definition of `ExampleScenario`.
pub static EXAMPLE_SCENARIO: TypeDef = TypeDef {
    name: "ExampleScenario",
    path: "ExampleScenario",
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
        HAS_STATUS,
        HAS_EXPERIMENTAL,
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        HAS_DESCRIPTION_2,
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        HAS_PURPOSE,
        HAS_COPYRIGHT,
        HAS_COPYRIGHT_LABEL,
        one("actor", 0, 0, of(&EXAMPLE_SCENARIO_ACTOR)),
        one("instance", 0, 0, of(&EXAMPLE_SCENARIO_INSTANCE)),
        one("process", 0, 0, of(&EXAMPLE_SCENARIO_PROCESS)),
    ],
    keys: Lazy::new(),
};
/// `ExampleScenario.actor`
pub struct ExampleScenarioActor {
    /// `ExampleScenario.actor.id` · string · 0..1
    pub id: Option<String>,
    /// `ExampleScenario.actor.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExampleScenario.actor.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExampleScenario.actor.key` · string · 1..1
    pub key: Element<String>,
    /// `ExampleScenario.actor.type` · code · 1..1
    pub type_: Element<ExampleScenarioActorType>,
    /// `ExampleScenario.actor.title` · string · 1..1
    pub title: Element<String>,
    /// `ExampleScenario.actor.description` · markdown · 0..1
    pub description: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExampleScenarioActor, EXAMPLE_SCENARIO_ACTOR, [id, extension, modifier_extension,
    key, type_, title, description]
);
/// The definition of `ExampleScenario.actor`.
pub static EXAMPLE_SCENARIO_ACTOR: TypeDef = TypeDef {
    name: "ExampleScenarioActor",
    path: "ExampleScenario.actor",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("key", 1, 1, OF_STRING),
        one("type", 1, 1, OF_CODE).codes(&EXAMPLE_SCENARIO_ACTOR_TYPE),
        one("title", 1, 1, OF_STRING),
        HAS_DESCRIPTION,
    ],
    keys: Lazy::new(),
};
/// `ExampleScenario.instance`
pub struct ExampleScenarioInstance {
    /// `ExampleScenario.instance.id` · string · 0..1
    pub id: Option<String>,
    /// `ExampleScenario.instance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExampleScenario.instance.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExampleScenario.instance.key` · string · 1..1
    pub key: Element<String>,
    /// `ExampleScenario.instance.structureType` · Coding · 1..1
    pub structure_type: Option<Box<Coding>>,
    /// `ExampleScenario.instance.structureVersion` · string · 0..1
    pub structure_version: Element<String>,
    /// `ExampleScenario.instance.structureProfile[x]` · canonical, uri · 0..1
    pub structure_profile: Option<ExampleScenarioInstanceStructureProfile>,
    /// `ExampleScenario.instance.title` · string · 1..1
    pub title: Element<String>,
    /// `ExampleScenario.instance.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ExampleScenario.instance.content` · Reference · 0..1
    pub content: Option<Box<Reference>>,
    /// `ExampleScenario.instance.version` · ExampleScenarioInstanceVersion · 0..*
    pub version: Vec<ExampleScenarioInstanceVersion>,
    /// `ExampleScenario.instance.containedInstance` · ExampleScenarioInstanceContainedInstance · 0..*
    pub contained_instance: Vec<ExampleScenarioInstanceContainedInstance>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExampleScenarioInstance, EXAMPLE_SCENARIO_INSTANCE, [id, extension,
    modifier_extension, key, structure_type, structure_version, structure_profile, title,
    description, content, version, contained_instance]
);
choice!(
    #[doc = " `ExampleScenario.instance.structureProfile[x]`"]
    ExampleScenarioInstanceStructureProfile, [Canonical(Element < String >), Uri(Element
    < String >)]
);
/// The definition of `ExampleScenario.instance`.
pub static EXAMPLE_SCENARIO_INSTANCE: TypeDef = TypeDef {
    name: "ExampleScenarioInstance",
    path: "ExampleScenario.instance",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("key", 1, 1, OF_STRING),
        one("structureType", 1, 1, OF_CODING),
        one("structureVersion", 0, 1, OF_STRING),
        choice(
            "structureProfile",
            0,
            1,
            &[
                alternative("structureProfileCanonical", OF_CANONICAL),
                alternative("structureProfileUri", OF_URI),
            ],
        ),
        one("title", 1, 1, OF_STRING),
        HAS_DESCRIPTION,
        one("content", 0, 1, OF_REFERENCE),
        one("version", 0, 0, of(&EXAMPLE_SCENARIO_INSTANCE_VERSION)),
        one("containedInstance", 0, 0, of(&EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE)),
    ],
    keys: Lazy::new(),
};
/// `ExampleScenario.instance.version`
pub struct ExampleScenarioInstanceVersion {
    /// `ExampleScenario.instance.version.id` · string · 0..1
    pub id: Option<String>,
    /// `ExampleScenario.instance.version.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExampleScenario.instance.version.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExampleScenario.instance.version.key` · string · 1..1
    pub key: Element<String>,
    /// `ExampleScenario.instance.version.title` · string · 1..1
    pub title: Element<String>,
    /// `ExampleScenario.instance.version.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ExampleScenario.instance.version.content` · Reference · 0..1
    pub content: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExampleScenarioInstanceVersion, EXAMPLE_SCENARIO_INSTANCE_VERSION, [id, extension,
    modifier_extension, key, title, description, content]
);
/// The definition of `ExampleScenario.instance.version`.
pub static EXAMPLE_SCENARIO_INSTANCE_VERSION: TypeDef = TypeDef {
    name: "ExampleScenarioInstanceVersion",
    path: "ExampleScenario.instance.version",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("key", 1, 1, OF_STRING),
        one("title", 1, 1, OF_STRING),
        HAS_DESCRIPTION,
        one("content", 0, 1, OF_REFERENCE),
    ],
    keys: Lazy::new(),
};
/// `ExampleScenario.instance.containedInstance`
pub struct ExampleScenarioInstanceContainedInstance {
    /// `ExampleScenario.instance.containedInstance.id` · string · 0..1
    pub id: Option<String>,
    /// `ExampleScenario.instance.containedInstance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExampleScenario.instance.containedInstance.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExampleScenario.instance.containedInstance.instanceReference` · string · 1..1
    pub instance_reference: Element<String>,
    /// `ExampleScenario.instance.containedInstance.versionReference` · string · 0..1
    pub version_reference: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExampleScenarioInstanceContainedInstance,
    EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE, [id, extension, modifier_extension,
    instance_reference, version_reference]
);
/// The definition of `ExampleScenario.instance.containedInstance`.
pub static EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE: TypeDef = TypeDef {
    name: "ExampleScenarioInstanceContainedInstance",
    path: "ExampleScenario.instance.containedInstance",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("instanceReference", 1, 1, OF_STRING),
        one("versionReference", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `ExampleScenario.process`
pub struct ExampleScenarioProcess {
    /// `ExampleScenario.process.id` · string · 0..1
    pub id: Option<String>,
    /// `ExampleScenario.process.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExampleScenario.process.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExampleScenario.process.title` · string · 1..1
    pub title: Element<String>,
    /// `ExampleScenario.process.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ExampleScenario.process.preConditions` · markdown · 0..1
    pub pre_conditions: Element<String>,
    /// `ExampleScenario.process.postConditions` · markdown · 0..1
    pub post_conditions: Element<String>,
    /// `ExampleScenario.process.step` · ExampleScenarioProcessStep · 0..*
    pub step: Vec<ExampleScenarioProcessStep>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExampleScenarioProcess, EXAMPLE_SCENARIO_PROCESS, [id, extension, modifier_extension,
    title, description, pre_conditions, post_conditions, step]
);
/// The definition of `ExampleScenario.process`.
pub static EXAMPLE_SCENARIO_PROCESS: TypeDef = TypeDef {
    name: "ExampleScenarioProcess",
    path: "ExampleScenario.process",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("title", 1, 1, OF_STRING),
        HAS_DESCRIPTION,
        one("preConditions", 0, 1, OF_MARKDOWN),
        one("postConditions", 0, 1, OF_MARKDOWN),
        one("step", 0, 0, of(&EXAMPLE_SCENARIO_PROCESS_STEP)),
    ],
    keys: Lazy::new(),
};
/// `ExampleScenario.process.step`
pub struct ExampleScenarioProcessStep {
    /// `ExampleScenario.process.step.id` · string · 0..1
    pub id: Option<String>,
    /// `ExampleScenario.process.step.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExampleScenario.process.step.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExampleScenario.process.step.number` · string · 0..1
    pub number: Element<String>,
    /// `ExampleScenario.process.step.process` · ExampleScenarioProcess · 0..1
    pub process: Option<Box<ExampleScenarioProcess>>,
    /// `ExampleScenario.process.step.workflow` · canonical to ExampleScenario · 0..1
    pub workflow: Element<String>,
    /// `ExampleScenario.process.step.operation` · ExampleScenarioProcessStepOperation · 0..1
    pub operation: Option<Box<ExampleScenarioProcessStepOperation>>,
    /// `ExampleScenario.process.step.alternative` · ExampleScenarioProcessStepAlternative · 0..*
    pub alternative: Vec<ExampleScenarioProcessStepAlternative>,
    /// `ExampleScenario.process.step.pause` · boolean · 0..1
    pub pause: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExampleScenarioProcessStep, EXAMPLE_SCENARIO_PROCESS_STEP, [id, extension,
    modifier_extension, number, process, workflow, operation, alternative, pause]
);
/// The definition of `ExampleScenario.process.step`.
pub static EXAMPLE_SCENARIO_PROCESS_STEP: TypeDef = TypeDef {
    name: "ExampleScenarioProcessStep",
    path: "ExampleScenario.process.step",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("number", 0, 1, OF_STRING),
        one("process", 0, 1, of(&EXAMPLE_SCENARIO_PROCESS)),
        one("workflow", 0, 1, OF_CANONICAL).to(&["ExampleScenario"]),
        one("operation", 0, 1, of(&EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION)),
        one("alternative", 0, 0, of(&EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE)),
        one("pause", 0, 1, OF_BOOLEAN),
    ],
    keys: Lazy::new(),
};
/// `ExampleScenario.process.step.operation`
pub struct ExampleScenarioProcessStepOperation {
    /// `ExampleScenario.process.step.operation.id` · string · 0..1
    pub id: Option<String>,
    /// `ExampleScenario.process.step.operation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExampleScenario.process.step.operation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExampleScenario.process.step.operation.type` · Coding · 0..1
    pub type_: Option<Box<Coding>>,
    /// `ExampleScenario.process.step.operation.title` · string · 1..1
    pub title: Element<String>,
    /// `ExampleScenario.process.step.operation.initiator` · string · 0..1
    pub initiator: Element<String>,
    /// `ExampleScenario.process.step.operation.receiver` · string · 0..1
    pub receiver: Element<String>,
    /// `ExampleScenario.process.step.operation.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ExampleScenario.process.step.operation.initiatorActive` · boolean · 0..1
    pub initiator_active: Element<bool>,
    /// `ExampleScenario.process.step.operation.receiverActive` · boolean · 0..1
    pub receiver_active: Element<bool>,
    /// `ExampleScenario.process.step.operation.request` · ExampleScenarioInstanceContainedInstance · 0..1
    pub request: Option<Box<ExampleScenarioInstanceContainedInstance>>,
    /// `ExampleScenario.process.step.operation.response` · ExampleScenarioInstanceContainedInstance · 0..1
    pub response: Option<Box<ExampleScenarioInstanceContainedInstance>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExampleScenarioProcessStepOperation, EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION, [id,
    extension, modifier_extension, type_, title, initiator, receiver, description,
    initiator_active, receiver_active, request, response]
);
/// The definition of `ExampleScenario.process.step.operation`.
pub static EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION: TypeDef = TypeDef {
    name: "ExampleScenarioProcessStepOperation",
    path: "ExampleScenario.process.step.operation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("type", 0, 1, OF_CODING),
        one("title", 1, 1, OF_STRING),
        one("initiator", 0, 1, OF_STRING),
        one("receiver", 0, 1, OF_STRING),
        HAS_DESCRIPTION,
        one("initiatorActive", 0, 1, OF_BOOLEAN),
        one("receiverActive", 0, 1, OF_BOOLEAN),
        one("request", 0, 1, of(&EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE)),
        one("response", 0, 1, of(&EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE)),
    ],
    keys: Lazy::new(),
};
/// `ExampleScenario.process.step.alternative`
pub struct ExampleScenarioProcessStepAlternative {
    /// `ExampleScenario.process.step.alternative.id` · string · 0..1
    pub id: Option<String>,
    /// `ExampleScenario.process.step.alternative.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExampleScenario.process.step.alternative.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExampleScenario.process.step.alternative.title` · string · 1..1
    pub title: Element<String>,
    /// `ExampleScenario.process.step.alternative.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ExampleScenario.process.step.alternative.step` · ExampleScenarioProcessStep · 0..*
    pub step: Vec<ExampleScenarioProcessStep>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExampleScenarioProcessStepAlternative, EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE,
    [id, extension, modifier_extension, title, description, step]
);
/// The definition of `ExampleScenario.process.step.alternative`.
pub static EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE: TypeDef = TypeDef {
    name: "ExampleScenarioProcessStepAlternative",
    path: "ExampleScenario.process.step.alternative",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("title", 1, 1, OF_STRING),
        HAS_DESCRIPTION,
        one("step", 0, 0, of(&EXAMPLE_SCENARIO_PROCESS_STEP)),
    ],
    keys: Lazy::new(),
};
pub(crate) static EXAMPLE_SCENARIO_ACTOR_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".key", TEXT),
    TYPE_COLUMN_2,
    TITLE_COLUMN,
    DESCRIPTION_COLUMN,
];
pub(crate) static EXAMPLE_SCENARIO_INSTANCE_VERSION_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".key", TEXT),
    TITLE_COLUMN,
    DESCRIPTION_COLUMN,
    column(".content", REFERENCE_STRUCT_2),
];
pub(crate) static EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".instanceReference", TEXT),
    column(".versionReference", TEXT),
];
pub(crate) static EXAMPLE_SCENARIO_INSTANCE_COLUMNS: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".key", TEXT),
    column(".structureType", CODING_STRUCT),
    column(".structureVersion", TEXT),
    column(".structureProfileCanonical", TEXT),
    column(".structureProfileUri", TEXT),
    TITLE_COLUMN,
    DESCRIPTION_COLUMN,
    column(".content", REFERENCE_STRUCT_2),
    column(".version", list(&within(&EXAMPLE_SCENARIO_INSTANCE_VERSION_COLUMNS))),
    column(
        ".containedInstance",
        list(&within(&EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE_COLUMNS)),
    ),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION_COLUMNS: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".type", CODING_STRUCT),
    TITLE_COLUMN,
    column(".initiator", TEXT),
    column(".receiver", TEXT),
    DESCRIPTION_COLUMN,
    column(".initiatorActive", BOOLEAN),
    column(".receiverActive", BOOLEAN),
    column(".request", within(&EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE_COLUMNS)),
    column(".response", within(&EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE_COLUMNS)),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    DESCRIPTION_COLUMN,
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".number", TEXT),
    column(".workflow", TEXT),
    column(".operation", EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION_STRUCT),
    column(
        ".alternative",
        list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS)),
    ),
    column(".pause", BOOLEAN),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    DESCRIPTION_COLUMN,
    column(".preConditions", TEXT),
    column(".postConditions", TEXT),
    column(".step", list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS))),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_COLUMNS_2: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    DESCRIPTION_COLUMN,
    column(".preConditions", TEXT),
    column(".postConditions", TEXT),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS_2: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    DESCRIPTION_COLUMN,
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_2: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".number", TEXT),
    column(".process", within(&EXAMPLE_SCENARIO_PROCESS_COLUMNS_2)),
    column(".workflow", TEXT),
    column(".operation", EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION_STRUCT),
    column(
        ".alternative",
        list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS_2)),
    ),
    column(".pause", BOOLEAN),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS_3: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    DESCRIPTION_COLUMN,
    column(".step", list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_2))),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_3: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".number", TEXT),
    column(".process", within(&EXAMPLE_SCENARIO_PROCESS_COLUMNS)),
    column(".workflow", TEXT),
    column(".operation", EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION_STRUCT),
    column(
        ".alternative",
        list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS_3)),
    ),
    column(".pause", BOOLEAN),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_COLUMNS_3: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    DESCRIPTION_COLUMN,
    column(".preConditions", TEXT),
    column(".postConditions", TEXT),
    column(".step", list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_3))),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_COLUMNS_4: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    DESCRIPTION_COLUMN,
    column(".preConditions", TEXT),
    column(".postConditions", TEXT),
    column(".step", list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_2))),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_COLUMNS_5: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    DESCRIPTION_COLUMN,
    column(".preConditions", TEXT),
    column(".postConditions", TEXT),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS_4: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    DESCRIPTION_COLUMN,
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_4: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".number", TEXT),
    column(".process", within(&EXAMPLE_SCENARIO_PROCESS_COLUMNS_5)),
    column(".workflow", TEXT),
    column(".operation", EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION_STRUCT),
    column(
        ".alternative",
        list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS_4)),
    ),
    column(".pause", BOOLEAN),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS_5: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    DESCRIPTION_COLUMN,
    column(".step", list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_4))),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_5: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".number", TEXT),
    column(".process", within(&EXAMPLE_SCENARIO_PROCESS_COLUMNS_4)),
    column(".workflow", TEXT),
    column(".operation", EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION_STRUCT),
    column(
        ".alternative",
        list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS_5)),
    ),
    column(".pause", BOOLEAN),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS_6: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    DESCRIPTION_COLUMN,
    column(".step", list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_5))),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_6: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".number", TEXT),
    column(".process", within(&EXAMPLE_SCENARIO_PROCESS_COLUMNS_3)),
    column(".workflow", TEXT),
    column(".operation", EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION_STRUCT),
    column(
        ".alternative",
        list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS_6)),
    ),
    column(".pause", BOOLEAN),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_COLUMNS_6: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    DESCRIPTION_COLUMN,
    column(".preConditions", TEXT),
    column(".postConditions", TEXT),
    column(".step", list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_6))),
];
/// The table `example_scenario`.
pub static EXAMPLE_SCENARIO_TABLE: TableDef = TableDef {
    name: "example_scenario",
    doc: "One row for each ExampleScenario.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ExampleScenario.resourceType", TEXT),
        column("ExampleScenario.id", TEXT),
        column("ExampleScenario.meta", META_STRUCT),
        column("ExampleScenario.implicitRules", TEXT),
        column("ExampleScenario.language", TEXT),
        column("ExampleScenario.text", NARRATIVE_STRUCT),
        column("ExampleScenario.contained", TEXTS),
        column("ExampleScenario.extension", EXTENSION_TEXTS),
        column("ExampleScenario.modifierExtension", EXTENSION_TEXTS),
        column("ExampleScenario.url", TEXT),
        column("ExampleScenario.identifier", IDENTIFIER_LIST),
        column("ExampleScenario.version", TEXT),
        column("ExampleScenario.versionAlgorithmString", TEXT),
        column("ExampleScenario.versionAlgorithmCoding", CODING_STRUCT),
        column("ExampleScenario.name", TEXT),
        column("ExampleScenario.title", TEXT),
        column("ExampleScenario.status", TEXT),
        column("ExampleScenario.experimental", BOOLEAN),
        column("ExampleScenario.date", TEXT),
        derived("__date_start", TIMESTAMP, "ExampleScenario.date"),
        derived("__date_end", TIMESTAMP, "ExampleScenario.date"),
        column("ExampleScenario.publisher", TEXT),
        column("ExampleScenario.contact", CONTACT_DETAIL_LIST),
        column("ExampleScenario.description", TEXT),
        column("ExampleScenario.useContext", USAGE_CONTEXT_LIST),
        column("ExampleScenario.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("ExampleScenario.purpose", TEXT),
        column("ExampleScenario.copyright", TEXT),
        column("ExampleScenario.copyrightLabel", TEXT),
        column("ExampleScenario.actor", list(&within(&EXAMPLE_SCENARIO_ACTOR_COLUMNS))),
        column(
            "ExampleScenario.instance",
            list(&within(&EXAMPLE_SCENARIO_INSTANCE_COLUMNS)),
        ),
        column(
            "ExampleScenario.process",
            list(&within(&EXAMPLE_SCENARIO_PROCESS_COLUMNS_6)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "ExampleScenario.meta.lastUpdated"),
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
