// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    EXAMPLE_SCENARIO_ACTOR_TYPE, ExampleScenarioActorType, PUBLICATION_STATUS,
    PublicationStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CONTACT_DETAIL,
    CONTACT_DETAIL_COLUMNS, CodeableConcept, Coding, ContactDetail, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
    USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `ExampleScenario`
#[derive(Default)]
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
    ExampleScenario, EXAMPLE_SCENARIO, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    url, 9 => identifier, 10 => version, 11 => version_algorithm, 12 => name, 13 =>
    title, 14 => status, 15 => experimental, 16 => date, 17 => publisher, 18 => contact,
    19 => description, 20 => use_context, 21 => jurisdiction, 22 => purpose, 23 =>
    copyright, 24 => copyright_label, 25 => actor, 26 => instance, 27 => process]
);
choice!(
    #[doc = " `ExampleScenario.versionAlgorithm[x]`"] ExampleScenarioVersionAlgorithm, [0
    => String(Element < String >), 1 => Coding(Box < Coding >)]
);
/// The definition of `ExampleScenario`.
pub static EXAMPLE_SCENARIO: TypeDef = TypeDef {
    name: "ExampleScenario",
    path: "ExampleScenario",
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
        one("url", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("version", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        choice(
                "versionAlgorithm",
                0,
                1,
                &[
                    alternative(
                        "versionAlgorithmString",
                        Ty::Primitive(Primitive::String),
                    ),
                    alternative("versionAlgorithmCoding", Ty::Type(&CODING)),
                ],
            )
            .summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("title", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PUBLICATION_STATUS)
            .summary()
            .modifier(),
        one("experimental", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("publisher", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("contact", 0, 0, Ty::Type(&CONTACT_DETAIL)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("useContext", 0, 0, Ty::Type(&USAGE_CONTEXT)).summary(),
        one("jurisdiction", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("purpose", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("copyright", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("copyrightLabel", 0, 1, Ty::Primitive(Primitive::String)),
        one("actor", 0, 0, Ty::Type(&EXAMPLE_SCENARIO_ACTOR)),
        one("instance", 0, 0, Ty::Type(&EXAMPLE_SCENARIO_INSTANCE)),
        one("process", 0, 0, Ty::Type(&EXAMPLE_SCENARIO_PROCESS)),
    ],
    keys: Lazy::new(),
};
/// `ExampleScenario.actor`
#[derive(Default)]
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
    ExampleScenarioActor, EXAMPLE_SCENARIO_ACTOR, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => key, 4 => type_, 5 => title, 6 => description]
);
/// The definition of `ExampleScenario.actor`.
pub static EXAMPLE_SCENARIO_ACTOR: TypeDef = TypeDef {
    name: "ExampleScenarioActor",
    path: "ExampleScenario.actor",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("key", 1, 1, Ty::Primitive(Primitive::String)),
        one("type", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&EXAMPLE_SCENARIO_ACTOR_TYPE),
        one("title", 1, 1, Ty::Primitive(Primitive::String)),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
    ],
    keys: Lazy::new(),
};
/// `ExampleScenario.instance`
#[derive(Default)]
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
    ExampleScenarioInstance, EXAMPLE_SCENARIO_INSTANCE, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => key, 4 => structure_type, 5 => structure_version, 6 =>
    structure_profile, 7 => title, 8 => description, 9 => content, 10 => version, 11 =>
    contained_instance]
);
choice!(
    #[doc = " `ExampleScenario.instance.structureProfile[x]`"]
    ExampleScenarioInstanceStructureProfile, [0 => Canonical(Element < String >), 1 =>
    Uri(Element < String >)]
);
/// The definition of `ExampleScenario.instance`.
pub static EXAMPLE_SCENARIO_INSTANCE: TypeDef = TypeDef {
    name: "ExampleScenarioInstance",
    path: "ExampleScenario.instance",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("key", 1, 1, Ty::Primitive(Primitive::String)),
        one("structureType", 1, 1, Ty::Type(&CODING)),
        one("structureVersion", 0, 1, Ty::Primitive(Primitive::String)),
        choice(
            "structureProfile",
            0,
            1,
            &[
                alternative(
                    "structureProfileCanonical",
                    Ty::Primitive(Primitive::Canonical),
                ),
                alternative("structureProfileUri", Ty::Primitive(Primitive::Uri)),
            ],
        ),
        one("title", 1, 1, Ty::Primitive(Primitive::String)),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("content", 0, 1, Ty::Type(&REFERENCE)),
        one("version", 0, 0, Ty::Type(&EXAMPLE_SCENARIO_INSTANCE_VERSION)),
        one(
            "containedInstance",
            0,
            0,
            Ty::Type(&EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE),
        ),
    ],
    keys: Lazy::new(),
};
/// `ExampleScenario.instance.version`
#[derive(Default)]
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
    ExampleScenarioInstanceVersion, EXAMPLE_SCENARIO_INSTANCE_VERSION, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => key, 4 => title, 5 => description, 6 =>
    content]
);
/// The definition of `ExampleScenario.instance.version`.
pub static EXAMPLE_SCENARIO_INSTANCE_VERSION: TypeDef = TypeDef {
    name: "ExampleScenarioInstanceVersion",
    path: "ExampleScenario.instance.version",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("key", 1, 1, Ty::Primitive(Primitive::String)),
        one("title", 1, 1, Ty::Primitive(Primitive::String)),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("content", 0, 1, Ty::Type(&REFERENCE)),
    ],
    keys: Lazy::new(),
};
/// `ExampleScenario.instance.containedInstance`
#[derive(Default)]
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
    EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => instance_reference, 4 => version_reference]
);
/// The definition of `ExampleScenario.instance.containedInstance`.
pub static EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE: TypeDef = TypeDef {
    name: "ExampleScenarioInstanceContainedInstance",
    path: "ExampleScenario.instance.containedInstance",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("instanceReference", 1, 1, Ty::Primitive(Primitive::String)),
        one("versionReference", 0, 1, Ty::Primitive(Primitive::String)),
    ],
    keys: Lazy::new(),
};
/// `ExampleScenario.process`
#[derive(Default)]
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
    ExampleScenarioProcess, EXAMPLE_SCENARIO_PROCESS, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => title, 4 => description, 5 => pre_conditions, 6 =>
    post_conditions, 7 => step]
);
/// The definition of `ExampleScenario.process`.
pub static EXAMPLE_SCENARIO_PROCESS: TypeDef = TypeDef {
    name: "ExampleScenarioProcess",
    path: "ExampleScenario.process",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("title", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("preConditions", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("postConditions", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("step", 0, 0, Ty::Type(&EXAMPLE_SCENARIO_PROCESS_STEP)),
    ],
    keys: Lazy::new(),
};
/// `ExampleScenario.process.step`
#[derive(Default)]
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
    ExampleScenarioProcessStep, EXAMPLE_SCENARIO_PROCESS_STEP, [0 => id, 1 => extension,
    2 => modifier_extension, 3 => number, 4 => process, 5 => workflow, 6 => operation, 7
    => alternative, 8 => pause]
);
/// The definition of `ExampleScenario.process.step`.
pub static EXAMPLE_SCENARIO_PROCESS_STEP: TypeDef = TypeDef {
    name: "ExampleScenarioProcessStep",
    path: "ExampleScenario.process.step",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("number", 0, 1, Ty::Primitive(Primitive::String)),
        one("process", 0, 1, Ty::Type(&EXAMPLE_SCENARIO_PROCESS)),
        one("workflow", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["ExampleScenario"]),
        one("operation", 0, 1, Ty::Type(&EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION)),
        one("alternative", 0, 0, Ty::Type(&EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE)),
        one("pause", 0, 1, Ty::Primitive(Primitive::Boolean)),
    ],
    keys: Lazy::new(),
};
/// `ExampleScenario.process.step.operation`
#[derive(Default)]
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
    ExampleScenarioProcessStepOperation, EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION, [0 =>
    id, 1 => extension, 2 => modifier_extension, 3 => type_, 4 => title, 5 => initiator,
    6 => receiver, 7 => description, 8 => initiator_active, 9 => receiver_active, 10 =>
    request, 11 => response]
);
/// The definition of `ExampleScenario.process.step.operation`.
pub static EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION: TypeDef = TypeDef {
    name: "ExampleScenarioProcessStepOperation",
    path: "ExampleScenario.process.step.operation",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 0, 1, Ty::Type(&CODING)),
        one("title", 1, 1, Ty::Primitive(Primitive::String)),
        one("initiator", 0, 1, Ty::Primitive(Primitive::String)),
        one("receiver", 0, 1, Ty::Primitive(Primitive::String)),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("initiatorActive", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("receiverActive", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("request", 0, 1, Ty::Type(&EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE)),
        one("response", 0, 1, Ty::Type(&EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE)),
    ],
    keys: Lazy::new(),
};
/// `ExampleScenario.process.step.alternative`
#[derive(Default)]
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
    ExampleScenarioProcessStepAlternative, EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE, [0
    => id, 1 => extension, 2 => modifier_extension, 3 => title, 4 => description, 5 =>
    step]
);
/// The definition of `ExampleScenario.process.step.alternative`.
pub static EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE: TypeDef = TypeDef {
    name: "ExampleScenarioProcessStepAlternative",
    path: "ExampleScenario.process.step.alternative",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("title", 1, 1, Ty::Primitive(Primitive::String)),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("step", 0, 0, Ty::Type(&EXAMPLE_SCENARIO_PROCESS_STEP)),
    ],
    keys: Lazy::new(),
};
pub(crate) static EXAMPLE_SCENARIO_ACTOR_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("key", TEXT, ".key", ""),
    column("type", TEXT, ".type", ""),
    column("title", TEXT, ".title", ""),
    column("description", TEXT, ".description", ""),
];
pub(crate) static EXAMPLE_SCENARIO_INSTANCE_VERSION_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("key", TEXT, ".key", ""),
    column("title", TEXT, ".title", ""),
    column("description", TEXT, ".description", ""),
    column("content", within(&REFERENCE_COLUMNS_2), ".content", ""),
];
pub(crate) static EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("instanceReference", TEXT, ".instanceReference", ""),
    column("versionReference", TEXT, ".versionReference", ""),
];
pub(crate) static EXAMPLE_SCENARIO_INSTANCE_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("key", TEXT, ".key", ""),
    column("structureType", within(&CODING_COLUMNS), ".structureType", ""),
    column("structureVersion", TEXT, ".structureVersion", ""),
    column("structureProfileCanonical", TEXT, ".structureProfileCanonical", ""),
    column("structureProfileUri", TEXT, ".structureProfileUri", ""),
    column("title", TEXT, ".title", ""),
    column("description", TEXT, ".description", ""),
    column("content", within(&REFERENCE_COLUMNS_2), ".content", ""),
    column(
        "version",
        list(&within(&EXAMPLE_SCENARIO_INSTANCE_VERSION_COLUMNS)),
        ".version",
        "",
    ),
    column(
        "containedInstance",
        list(&within(&EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE_COLUMNS)),
        ".containedInstance",
        "",
    ),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODING_COLUMNS), ".type", ""),
    column("title", TEXT, ".title", ""),
    column("initiator", TEXT, ".initiator", ""),
    column("receiver", TEXT, ".receiver", ""),
    column("description", TEXT, ".description", ""),
    column("initiatorActive", BOOLEAN, ".initiatorActive", ""),
    column("receiverActive", BOOLEAN, ".receiverActive", ""),
    column(
        "request",
        within(&EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE_COLUMNS),
        ".request",
        "",
    ),
    column(
        "response",
        within(&EXAMPLE_SCENARIO_INSTANCE_CONTAINED_INSTANCE_COLUMNS),
        ".response",
        "",
    ),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("title", TEXT, ".title", ""),
    column("description", TEXT, ".description", ""),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("number", TEXT, ".number", ""),
    column("workflow", TEXT, ".workflow", ""),
    column(
        "operation",
        within(&EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION_COLUMNS),
        ".operation",
        "",
    ),
    column(
        "alternative",
        list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS)),
        ".alternative",
        "",
    ),
    column("pause", BOOLEAN, ".pause", ""),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("title", TEXT, ".title", ""),
    column("description", TEXT, ".description", ""),
    column("preConditions", TEXT, ".preConditions", ""),
    column("postConditions", TEXT, ".postConditions", ""),
    column("step", list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS)), ".step", ""),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_COLUMNS_2: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("title", TEXT, ".title", ""),
    column("description", TEXT, ".description", ""),
    column("preConditions", TEXT, ".preConditions", ""),
    column("postConditions", TEXT, ".postConditions", ""),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS_2: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("title", TEXT, ".title", ""),
    column("description", TEXT, ".description", ""),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_2: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("number", TEXT, ".number", ""),
    column("process", within(&EXAMPLE_SCENARIO_PROCESS_COLUMNS_2), ".process", ""),
    column("workflow", TEXT, ".workflow", ""),
    column(
        "operation",
        within(&EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION_COLUMNS),
        ".operation",
        "",
    ),
    column(
        "alternative",
        list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS_2)),
        ".alternative",
        "",
    ),
    column("pause", BOOLEAN, ".pause", ""),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS_3: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("title", TEXT, ".title", ""),
    column("description", TEXT, ".description", ""),
    column("step", list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_2)), ".step", ""),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_3: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("number", TEXT, ".number", ""),
    column("process", within(&EXAMPLE_SCENARIO_PROCESS_COLUMNS), ".process", ""),
    column("workflow", TEXT, ".workflow", ""),
    column(
        "operation",
        within(&EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION_COLUMNS),
        ".operation",
        "",
    ),
    column(
        "alternative",
        list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS_3)),
        ".alternative",
        "",
    ),
    column("pause", BOOLEAN, ".pause", ""),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_COLUMNS_3: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("title", TEXT, ".title", ""),
    column("description", TEXT, ".description", ""),
    column("preConditions", TEXT, ".preConditions", ""),
    column("postConditions", TEXT, ".postConditions", ""),
    column("step", list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_3)), ".step", ""),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_COLUMNS_4: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("title", TEXT, ".title", ""),
    column("description", TEXT, ".description", ""),
    column("preConditions", TEXT, ".preConditions", ""),
    column("postConditions", TEXT, ".postConditions", ""),
    column("step", list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_2)), ".step", ""),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_COLUMNS_5: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("title", TEXT, ".title", ""),
    column("description", TEXT, ".description", ""),
    column("preConditions", TEXT, ".preConditions", ""),
    column("postConditions", TEXT, ".postConditions", ""),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS_4: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("title", TEXT, ".title", ""),
    column("description", TEXT, ".description", ""),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_4: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("number", TEXT, ".number", ""),
    column("process", within(&EXAMPLE_SCENARIO_PROCESS_COLUMNS_5), ".process", ""),
    column("workflow", TEXT, ".workflow", ""),
    column(
        "operation",
        within(&EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION_COLUMNS),
        ".operation",
        "",
    ),
    column(
        "alternative",
        list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS_4)),
        ".alternative",
        "",
    ),
    column("pause", BOOLEAN, ".pause", ""),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS_5: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("title", TEXT, ".title", ""),
    column("description", TEXT, ".description", ""),
    column("step", list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_4)), ".step", ""),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_5: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("number", TEXT, ".number", ""),
    column("process", within(&EXAMPLE_SCENARIO_PROCESS_COLUMNS_4), ".process", ""),
    column("workflow", TEXT, ".workflow", ""),
    column(
        "operation",
        within(&EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION_COLUMNS),
        ".operation",
        "",
    ),
    column(
        "alternative",
        list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS_5)),
        ".alternative",
        "",
    ),
    column("pause", BOOLEAN, ".pause", ""),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS_6: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("title", TEXT, ".title", ""),
    column("description", TEXT, ".description", ""),
    column("step", list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_5)), ".step", ""),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_6: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("number", TEXT, ".number", ""),
    column("process", within(&EXAMPLE_SCENARIO_PROCESS_COLUMNS_3), ".process", ""),
    column("workflow", TEXT, ".workflow", ""),
    column(
        "operation",
        within(&EXAMPLE_SCENARIO_PROCESS_STEP_OPERATION_COLUMNS),
        ".operation",
        "",
    ),
    column(
        "alternative",
        list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_ALTERNATIVE_COLUMNS_6)),
        ".alternative",
        "",
    ),
    column("pause", BOOLEAN, ".pause", ""),
];
pub(crate) static EXAMPLE_SCENARIO_PROCESS_COLUMNS_6: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("title", TEXT, ".title", ""),
    column("description", TEXT, ".description", ""),
    column("preConditions", TEXT, ".preConditions", ""),
    column("postConditions", TEXT, ".postConditions", ""),
    column("step", list(&within(&EXAMPLE_SCENARIO_PROCESS_STEP_COLUMNS_6)), ".step", ""),
];
/// The table `example_scenario`.
pub static EXAMPLE_SCENARIO_TABLE: TableDef = TableDef {
    name: "example_scenario",
    doc: "One row for each ExampleScenario.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ExampleScenario.resourceType", ""),
        column("id", TEXT, "ExampleScenario.id", ""),
        column("meta", within(&META_COLUMNS), "ExampleScenario.meta", ""),
        column("implicitRules", TEXT, "ExampleScenario.implicitRules", ""),
        column("language", TEXT, "ExampleScenario.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "ExampleScenario.text", ""),
        column("contained", list(&TEXT), "ExampleScenario.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "ExampleScenario.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "ExampleScenario.modifierExtension",
            "",
        ),
        column("url", TEXT, "ExampleScenario.url", ""),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ExampleScenario.identifier",
            "",
        ),
        column("version", TEXT, "ExampleScenario.version", ""),
        column(
            "versionAlgorithmString",
            TEXT,
            "ExampleScenario.versionAlgorithmString",
            "",
        ),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "ExampleScenario.versionAlgorithmCoding",
            "",
        ),
        column("name", TEXT, "ExampleScenario.name", ""),
        column("title", TEXT, "ExampleScenario.title", ""),
        column("status", TEXT, "ExampleScenario.status", ""),
        column("experimental", BOOLEAN, "ExampleScenario.experimental", ""),
        column("date", TEXT, "ExampleScenario.date", ""),
        column("__date_start", TIMESTAMP, "ExampleScenario.date", ""),
        column("__date_end", TIMESTAMP, "ExampleScenario.date", ""),
        column("publisher", TEXT, "ExampleScenario.publisher", ""),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ExampleScenario.contact",
            "",
        ),
        column("description", TEXT, "ExampleScenario.description", ""),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "ExampleScenario.useContext",
            "",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ExampleScenario.jurisdiction",
            "",
        ),
        column("purpose", TEXT, "ExampleScenario.purpose", ""),
        column("copyright", TEXT, "ExampleScenario.copyright", ""),
        column("copyrightLabel", TEXT, "ExampleScenario.copyrightLabel", ""),
        column(
            "actor",
            list(&within(&EXAMPLE_SCENARIO_ACTOR_COLUMNS)),
            "ExampleScenario.actor",
            "",
        ),
        column(
            "instance",
            list(&within(&EXAMPLE_SCENARIO_INSTANCE_COLUMNS)),
            "ExampleScenario.instance",
            "",
        ),
        column(
            "process",
            list(&within(&EXAMPLE_SCENARIO_PROCESS_COLUMNS_6)),
            "ExampleScenario.process",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "ExampleScenario.meta.lastUpdated",
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
