// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ASSERTION_DIRECTION_TYPE, ASSERTION_MANUAL_COMPLETION_TYPE, ASSERTION_OPERATOR_TYPE,
    ASSERTION_RESPONSE_TYPES, AssertionDirectionType, AssertionManualCompletionType,
    AssertionOperatorType, AssertionResponseTypes, PublicationStatus,
    TEST_SCRIPT_REQUEST_METHOD_CODE, TestScriptRequestMethodCode,
};
use super::super::datatypes::{
    CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, Reference, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODING_STRUCT, CONTACT_DETAIL_LIST,
    DESCRIPTION_COLUMN, EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT,
    HAS_COPYRIGHT_LABEL, HAS_DATE, HAS_DESCRIPTION, HAS_EXPERIMENTAL, HAS_EXTENSION,
    HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT,
    HAS_TITLE, HAS_URL, HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NAME_COLUMN,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_CODING, OF_REFERENCE, REFERENCE_STRUCT_2,
    USAGE_CONTEXT_LIST, VALUE_COLUMN,
};
use crate::shorthand::*;
/// `TestScript`
pub struct TestScript {
    /// `TestScript.id` · id · 0..1
    pub id: Element<String>,
    /// `TestScript.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `TestScript.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `TestScript.language` · code · 0..1
    pub language: Element<String>,
    /// `TestScript.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `TestScript.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `TestScript.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestScript.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.url` · uri · 0..1
    pub url: Element<String>,
    /// `TestScript.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `TestScript.version` · string · 0..1
    pub version: Element<String>,
    /// `TestScript.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<TestScriptVersionAlgorithm>,
    /// `TestScript.name` · string · 1..1
    pub name: Element<String>,
    /// `TestScript.title` · string · 0..1
    pub title: Element<String>,
    /// `TestScript.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `TestScript.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `TestScript.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `TestScript.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `TestScript.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `TestScript.description` · markdown · 0..1
    pub description: Element<String>,
    /// `TestScript.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `TestScript.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `TestScript.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `TestScript.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `TestScript.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `TestScript.origin` · TestScriptOrigin · 0..*
    pub origin: Vec<TestScriptOrigin>,
    /// `TestScript.destination` · TestScriptDestination · 0..*
    pub destination: Vec<TestScriptDestination>,
    /// `TestScript.metadata` · TestScriptMetadata · 0..1
    pub metadata: Option<Box<TestScriptMetadata>>,
    /// `TestScript.scope` · TestScriptScope · 0..*
    pub scope: Vec<TestScriptScope>,
    /// `TestScript.fixture` · TestScriptFixture · 0..*
    pub fixture: Vec<TestScriptFixture>,
    /// `TestScript.profile` · canonical to StructureDefinition · 0..*
    pub profile: Vec<Element<String>>,
    /// `TestScript.variable` · TestScriptVariable · 0..*
    pub variable: Vec<TestScriptVariable>,
    /// `TestScript.setup` · TestScriptSetup · 0..1
    pub setup: Option<Box<TestScriptSetup>>,
    /// `TestScript.test` · TestScriptTest · 0..*
    pub test: Vec<TestScriptTest>,
    /// `TestScript.teardown` · TestScriptTeardown · 0..1
    pub teardown: Option<Box<TestScriptTeardown>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestScript, TEST_SCRIPT, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, url, identifier, version, version_algorithm, name,
    title, status, experimental, date, publisher, contact, description, use_context,
    jurisdiction, purpose, copyright, copyright_label, origin, destination, metadata,
    scope, fixture, profile, variable, setup, test, teardown]
);
choice!(
    #[doc = " `TestScript.versionAlgorithm[x]`"] TestScriptVersionAlgorithm,
    [String(Element < String >), Coding(Box < Coding >)]
);
/// The definition of `TestScript`.
pub static TEST_SCRIPT: TypeDef = TypeDef {
    name: "TestScript",
    path: "TestScript",
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
        summary("name", 1, 1, OF_STRING),
        HAS_TITLE,
        HAS_STATUS,
        HAS_EXPERIMENTAL,
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        HAS_DESCRIPTION,
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        HAS_PURPOSE,
        HAS_COPYRIGHT,
        HAS_COPYRIGHT_LABEL,
        one("origin", 0, 0, of(&TEST_SCRIPT_ORIGIN)),
        one("destination", 0, 0, of(&TEST_SCRIPT_DESTINATION)),
        one("metadata", 0, 1, of(&TEST_SCRIPT_METADATA)),
        one("scope", 0, 0, of(&TEST_SCRIPT_SCOPE)),
        one("fixture", 0, 0, of(&TEST_SCRIPT_FIXTURE)),
        one("profile", 0, 0, OF_CANONICAL).to(&["StructureDefinition"]),
        one("variable", 0, 0, of(&TEST_SCRIPT_VARIABLE)),
        one("setup", 0, 1, of(&TEST_SCRIPT_SETUP)),
        one("test", 0, 0, of(&TEST_SCRIPT_TEST)),
        one("teardown", 0, 1, of(&TEST_SCRIPT_TEARDOWN)),
    ],
    keys: Lazy::new(),
};
/// `TestScript.origin`
pub struct TestScriptOrigin {
    /// `TestScript.origin.id` · string · 0..1
    pub id: Option<String>,
    /// `TestScript.origin.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestScript.origin.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.origin.index` · integer · 1..1
    pub index: Element<i32>,
    /// `TestScript.origin.profile` · Coding · 1..1
    pub profile: Option<Box<Coding>>,
    /// `TestScript.origin.url` · url · 0..1
    pub url: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestScriptOrigin, TEST_SCRIPT_ORIGIN, [id, extension, modifier_extension, index,
    profile, url]
);
/// The definition of `TestScript.origin`.
pub static TEST_SCRIPT_ORIGIN: TypeDef = TypeDef {
    name: "TestScriptOrigin",
    path: "TestScript.origin",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("index", 1, 1, OF_INTEGER),
        one("profile", 1, 1, OF_CODING),
        one("url", 0, 1, OF_URL),
    ],
    keys: Lazy::new(),
};
/// `TestScript.destination`
pub struct TestScriptDestination {
    /// `TestScript.destination.id` · string · 0..1
    pub id: Option<String>,
    /// `TestScript.destination.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestScript.destination.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.destination.index` · integer · 1..1
    pub index: Element<i32>,
    /// `TestScript.destination.profile` · Coding · 1..1
    pub profile: Option<Box<Coding>>,
    /// `TestScript.destination.url` · url · 0..1
    pub url: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestScriptDestination, TEST_SCRIPT_DESTINATION, [id, extension, modifier_extension,
    index, profile, url]
);
/// The definition of `TestScript.destination`.
pub static TEST_SCRIPT_DESTINATION: TypeDef = TypeDef {
    name: "TestScriptDestination",
    path: "TestScript.destination",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("index", 1, 1, OF_INTEGER),
        one("profile", 1, 1, OF_CODING),
        one("url", 0, 1, OF_URL),
    ],
    keys: Lazy::new(),
};
/// `TestScript.metadata`
pub struct TestScriptMetadata {
    /// `TestScript.metadata.id` · string · 0..1
    pub id: Option<String>,
    /// `TestScript.metadata.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestScript.metadata.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.metadata.link` · TestScriptMetadataLink · 0..*
    pub link: Vec<TestScriptMetadataLink>,
    /// `TestScript.metadata.capability` · TestScriptMetadataCapability · 1..*
    pub capability: Vec<TestScriptMetadataCapability>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestScriptMetadata, TEST_SCRIPT_METADATA, [id, extension, modifier_extension, link,
    capability]
);
/// The definition of `TestScript.metadata`.
pub static TEST_SCRIPT_METADATA: TypeDef = TypeDef {
    name: "TestScriptMetadata",
    path: "TestScript.metadata",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("link", 0, 0, of(&TEST_SCRIPT_METADATA_LINK)),
        one("capability", 1, 0, of(&TEST_SCRIPT_METADATA_CAPABILITY)),
    ],
    keys: Lazy::new(),
};
/// `TestScript.metadata.link`
pub struct TestScriptMetadataLink {
    /// `TestScript.metadata.link.id` · string · 0..1
    pub id: Option<String>,
    /// `TestScript.metadata.link.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestScript.metadata.link.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.metadata.link.url` · uri · 1..1
    pub url: Element<String>,
    /// `TestScript.metadata.link.description` · string · 0..1
    pub description: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestScriptMetadataLink, TEST_SCRIPT_METADATA_LINK, [id, extension,
    modifier_extension, url, description]
);
/// The definition of `TestScript.metadata.link`.
pub static TEST_SCRIPT_METADATA_LINK: TypeDef = TypeDef {
    name: "TestScriptMetadataLink",
    path: "TestScript.metadata.link",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("url", 1, 1, OF_URI),
        one("description", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `TestScript.metadata.capability`
pub struct TestScriptMetadataCapability {
    /// `TestScript.metadata.capability.id` · string · 0..1
    pub id: Option<String>,
    /// `TestScript.metadata.capability.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestScript.metadata.capability.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.metadata.capability.required` · boolean · 1..1
    pub required: Element<bool>,
    /// `TestScript.metadata.capability.validated` · boolean · 1..1
    pub validated: Element<bool>,
    /// `TestScript.metadata.capability.description` · string · 0..1
    pub description: Element<String>,
    /// `TestScript.metadata.capability.origin` · integer · 0..*
    pub origin: Vec<Element<i32>>,
    /// `TestScript.metadata.capability.destination` · integer · 0..1
    pub destination: Element<i32>,
    /// `TestScript.metadata.capability.link` · uri · 0..*
    pub link: Vec<Element<String>>,
    /// `TestScript.metadata.capability.capabilities` · canonical to CapabilityStatement · 1..1
    pub capabilities: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestScriptMetadataCapability, TEST_SCRIPT_METADATA_CAPABILITY, [id, extension,
    modifier_extension, required, validated, description, origin, destination, link,
    capabilities]
);
/// The definition of `TestScript.metadata.capability`.
pub static TEST_SCRIPT_METADATA_CAPABILITY: TypeDef = TypeDef {
    name: "TestScriptMetadataCapability",
    path: "TestScript.metadata.capability",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("required", 1, 1, OF_BOOLEAN),
        one("validated", 1, 1, OF_BOOLEAN),
        one("description", 0, 1, OF_STRING),
        one("origin", 0, 0, OF_INTEGER),
        one("destination", 0, 1, OF_INTEGER),
        one("link", 0, 0, OF_URI),
        one("capabilities", 1, 1, OF_CANONICAL).to(&["CapabilityStatement"]),
    ],
    keys: Lazy::new(),
};
/// `TestScript.scope`
pub struct TestScriptScope {
    /// `TestScript.scope.id` · string · 0..1
    pub id: Option<String>,
    /// `TestScript.scope.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestScript.scope.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.scope.artifact` · canonical · 1..1
    pub artifact: Element<String>,
    /// `TestScript.scope.conformance` · CodeableConcept · 0..1
    pub conformance: Option<Box<CodeableConcept>>,
    /// `TestScript.scope.phase` · CodeableConcept · 0..1
    pub phase: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestScriptScope, TEST_SCRIPT_SCOPE, [id, extension, modifier_extension, artifact,
    conformance, phase]
);
/// The definition of `TestScript.scope`.
pub static TEST_SCRIPT_SCOPE: TypeDef = TypeDef {
    name: "TestScriptScope",
    path: "TestScript.scope",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("artifact", 1, 1, OF_CANONICAL),
        one("conformance", 0, 1, OF_CODEABLE_CONCEPT),
        one("phase", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `TestScript.fixture`
pub struct TestScriptFixture {
    /// `TestScript.fixture.id` · string · 0..1
    pub id: Option<String>,
    /// `TestScript.fixture.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestScript.fixture.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.fixture.autocreate` · boolean · 1..1
    pub autocreate: Element<bool>,
    /// `TestScript.fixture.autodelete` · boolean · 1..1
    pub autodelete: Element<bool>,
    /// `TestScript.fixture.resource` · Reference · 0..1
    pub resource: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestScriptFixture, TEST_SCRIPT_FIXTURE, [id, extension, modifier_extension,
    autocreate, autodelete, resource]
);
/// The definition of `TestScript.fixture`.
pub static TEST_SCRIPT_FIXTURE: TypeDef = TypeDef {
    name: "TestScriptFixture",
    path: "TestScript.fixture",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("autocreate", 1, 1, OF_BOOLEAN),
        one("autodelete", 1, 1, OF_BOOLEAN),
        one("resource", 0, 1, OF_REFERENCE),
    ],
    keys: Lazy::new(),
};
/// `TestScript.variable`
pub struct TestScriptVariable {
    /// `TestScript.variable.id` · string · 0..1
    pub id: Option<String>,
    /// `TestScript.variable.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestScript.variable.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.variable.name` · string · 1..1
    pub name: Element<String>,
    /// `TestScript.variable.defaultValue` · string · 0..1
    pub default_value: Element<String>,
    /// `TestScript.variable.description` · string · 0..1
    pub description: Element<String>,
    /// `TestScript.variable.expression` · string · 0..1
    pub expression: Element<String>,
    /// `TestScript.variable.headerField` · string · 0..1
    pub header_field: Element<String>,
    /// `TestScript.variable.hint` · string · 0..1
    pub hint: Element<String>,
    /// `TestScript.variable.path` · string · 0..1
    pub path: Element<String>,
    /// `TestScript.variable.sourceId` · id · 0..1
    pub source_id: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestScriptVariable, TEST_SCRIPT_VARIABLE, [id, extension, modifier_extension, name,
    default_value, description, expression, header_field, hint, path, source_id]
);
/// The definition of `TestScript.variable`.
pub static TEST_SCRIPT_VARIABLE: TypeDef = TypeDef {
    name: "TestScriptVariable",
    path: "TestScript.variable",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("name", 1, 1, OF_STRING),
        one("defaultValue", 0, 1, OF_STRING),
        one("description", 0, 1, OF_STRING),
        one("expression", 0, 1, OF_STRING),
        one("headerField", 0, 1, OF_STRING),
        one("hint", 0, 1, OF_STRING),
        one("path", 0, 1, OF_STRING),
        one("sourceId", 0, 1, OF_ID),
    ],
    keys: Lazy::new(),
};
/// `TestScript.setup`
pub struct TestScriptSetup {
    /// `TestScript.setup.id` · string · 0..1
    pub id: Option<String>,
    /// `TestScript.setup.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestScript.setup.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.setup.action` · TestScriptSetupAction · 1..*
    pub action: Vec<TestScriptSetupAction>,
    /// What has no place above.
    pub extra: Extra,
}
record!(TestScriptSetup, TEST_SCRIPT_SETUP, [id, extension, modifier_extension, action]);
/// The definition of `TestScript.setup`.
pub static TEST_SCRIPT_SETUP: TypeDef = TypeDef {
    name: "TestScriptSetup",
    path: "TestScript.setup",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("action", 1, 0, of(&TEST_SCRIPT_SETUP_ACTION)),
    ],
    keys: Lazy::new(),
};
/// `TestScript.setup.action`
pub struct TestScriptSetupAction {
    /// `TestScript.setup.action.id` · string · 0..1
    pub id: Option<String>,
    /// `TestScript.setup.action.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestScript.setup.action.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.setup.action.operation` · TestScriptSetupActionOperation · 0..1
    pub operation: Option<Box<TestScriptSetupActionOperation>>,
    /// `TestScript.setup.action.assert` · TestScriptSetupActionAssert · 0..1
    pub assert: Option<Box<TestScriptSetupActionAssert>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestScriptSetupAction, TEST_SCRIPT_SETUP_ACTION, [id, extension, modifier_extension,
    operation, assert]
);
/// The definition of `TestScript.setup.action`.
pub static TEST_SCRIPT_SETUP_ACTION: TypeDef = TypeDef {
    name: "TestScriptSetupAction",
    path: "TestScript.setup.action",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("operation", 0, 1, of(&TEST_SCRIPT_SETUP_ACTION_OPERATION)),
        one("assert", 0, 1, of(&TEST_SCRIPT_SETUP_ACTION_ASSERT)),
    ],
    keys: Lazy::new(),
};
/// `TestScript.setup.action.operation`
pub struct TestScriptSetupActionOperation {
    /// `TestScript.setup.action.operation.id` · string · 0..1
    pub id: Option<String>,
    /// `TestScript.setup.action.operation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestScript.setup.action.operation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.setup.action.operation.type` · Coding · 0..1
    pub type_: Option<Box<Coding>>,
    /// `TestScript.setup.action.operation.resource` · uri · 0..1
    pub resource: Element<String>,
    /// `TestScript.setup.action.operation.label` · string · 0..1
    pub label: Element<String>,
    /// `TestScript.setup.action.operation.description` · string · 0..1
    pub description: Element<String>,
    /// `TestScript.setup.action.operation.accept` · code · 0..1
    pub accept: Element<String>,
    /// `TestScript.setup.action.operation.contentType` · code · 0..1
    pub content_type: Element<String>,
    /// `TestScript.setup.action.operation.destination` · integer · 0..1
    pub destination: Element<i32>,
    /// `TestScript.setup.action.operation.encodeRequestUrl` · boolean · 1..1
    pub encode_request_url: Element<bool>,
    /// `TestScript.setup.action.operation.method` · code · 0..1
    pub method: Element<TestScriptRequestMethodCode>,
    /// `TestScript.setup.action.operation.origin` · integer · 0..1
    pub origin: Element<i32>,
    /// `TestScript.setup.action.operation.params` · string · 0..1
    pub params: Element<String>,
    /// `TestScript.setup.action.operation.requestHeader` · TestScriptSetupActionOperationRequestHeader · 0..*
    pub request_header: Vec<TestScriptSetupActionOperationRequestHeader>,
    /// `TestScript.setup.action.operation.requestId` · id · 0..1
    pub request_id: Element<String>,
    /// `TestScript.setup.action.operation.responseId` · id · 0..1
    pub response_id: Element<String>,
    /// `TestScript.setup.action.operation.sourceId` · id · 0..1
    pub source_id: Element<String>,
    /// `TestScript.setup.action.operation.targetId` · id · 0..1
    pub target_id: Element<String>,
    /// `TestScript.setup.action.operation.url` · string · 0..1
    pub url: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestScriptSetupActionOperation, TEST_SCRIPT_SETUP_ACTION_OPERATION, [id, extension,
    modifier_extension, type_, resource, label, description, accept, content_type,
    destination, encode_request_url, method, origin, params, request_header, request_id,
    response_id, source_id, target_id, url]
);
/// The definition of `TestScript.setup.action.operation`.
pub static TEST_SCRIPT_SETUP_ACTION_OPERATION: TypeDef = TypeDef {
    name: "TestScriptSetupActionOperation",
    path: "TestScript.setup.action.operation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("type", 0, 1, OF_CODING),
        one("resource", 0, 1, OF_URI),
        one("label", 0, 1, OF_STRING),
        one("description", 0, 1, OF_STRING),
        one("accept", 0, 1, OF_CODE),
        one("contentType", 0, 1, OF_CODE),
        one("destination", 0, 1, OF_INTEGER),
        one("encodeRequestUrl", 1, 1, OF_BOOLEAN),
        one("method", 0, 1, OF_CODE).codes(&TEST_SCRIPT_REQUEST_METHOD_CODE),
        one("origin", 0, 1, OF_INTEGER),
        one("params", 0, 1, OF_STRING),
        one(
            "requestHeader",
            0,
            0,
            of(&TEST_SCRIPT_SETUP_ACTION_OPERATION_REQUEST_HEADER),
        ),
        one("requestId", 0, 1, OF_ID),
        one("responseId", 0, 1, OF_ID),
        one("sourceId", 0, 1, OF_ID),
        one("targetId", 0, 1, OF_ID),
        one("url", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `TestScript.setup.action.operation.requestHeader`
pub struct TestScriptSetupActionOperationRequestHeader {
    /// `TestScript.setup.action.operation.requestHeader.id` · string · 0..1
    pub id: Option<String>,
    /// `TestScript.setup.action.operation.requestHeader.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestScript.setup.action.operation.requestHeader.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.setup.action.operation.requestHeader.field` · string · 1..1
    pub field: Element<String>,
    /// `TestScript.setup.action.operation.requestHeader.value` · string · 1..1
    pub value: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestScriptSetupActionOperationRequestHeader,
    TEST_SCRIPT_SETUP_ACTION_OPERATION_REQUEST_HEADER, [id, extension,
    modifier_extension, field, value]
);
/// The definition of `TestScript.setup.action.operation.requestHeader`.
pub static TEST_SCRIPT_SETUP_ACTION_OPERATION_REQUEST_HEADER: TypeDef = TypeDef {
    name: "TestScriptSetupActionOperationRequestHeader",
    path: "TestScript.setup.action.operation.requestHeader",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("field", 1, 1, OF_STRING),
        one("value", 1, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `TestScript.setup.action.assert`
pub struct TestScriptSetupActionAssert {
    /// `TestScript.setup.action.assert.id` · string · 0..1
    pub id: Option<String>,
    /// `TestScript.setup.action.assert.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestScript.setup.action.assert.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.setup.action.assert.label` · string · 0..1
    pub label: Element<String>,
    /// `TestScript.setup.action.assert.description` · string · 0..1
    pub description: Element<String>,
    /// `TestScript.setup.action.assert.direction` · code · 0..1
    pub direction: Element<AssertionDirectionType>,
    /// `TestScript.setup.action.assert.compareToSourceId` · string · 0..1
    pub compare_to_source_id: Element<String>,
    /// `TestScript.setup.action.assert.compareToSourceExpression` · string · 0..1
    pub compare_to_source_expression: Element<String>,
    /// `TestScript.setup.action.assert.compareToSourcePath` · string · 0..1
    pub compare_to_source_path: Element<String>,
    /// `TestScript.setup.action.assert.contentType` · code · 0..1
    pub content_type: Element<String>,
    /// `TestScript.setup.action.assert.defaultManualCompletion` · code · 0..1
    pub default_manual_completion: Element<AssertionManualCompletionType>,
    /// `TestScript.setup.action.assert.expression` · string · 0..1
    pub expression: Element<String>,
    /// `TestScript.setup.action.assert.headerField` · string · 0..1
    pub header_field: Element<String>,
    /// `TestScript.setup.action.assert.minimumId` · string · 0..1
    pub minimum_id: Element<String>,
    /// `TestScript.setup.action.assert.navigationLinks` · boolean · 0..1
    pub navigation_links: Element<bool>,
    /// `TestScript.setup.action.assert.operator` · code · 0..1
    pub operator: Element<AssertionOperatorType>,
    /// `TestScript.setup.action.assert.path` · string · 0..1
    pub path: Element<String>,
    /// `TestScript.setup.action.assert.requestMethod` · code · 0..1
    pub request_method: Element<TestScriptRequestMethodCode>,
    /// `TestScript.setup.action.assert.requestURL` · string · 0..1
    pub request_url: Element<String>,
    /// `TestScript.setup.action.assert.resource` · uri · 0..1
    pub resource: Element<String>,
    /// `TestScript.setup.action.assert.response` · code · 0..1
    pub response: Element<AssertionResponseTypes>,
    /// `TestScript.setup.action.assert.responseCode` · string · 0..1
    pub response_code: Element<String>,
    /// `TestScript.setup.action.assert.sourceId` · id · 0..1
    pub source_id: Element<String>,
    /// `TestScript.setup.action.assert.stopTestOnFail` · boolean · 1..1
    pub stop_test_on_fail: Element<bool>,
    /// `TestScript.setup.action.assert.validateProfileId` · id · 0..1
    pub validate_profile_id: Element<String>,
    /// `TestScript.setup.action.assert.value` · string · 0..1
    pub value: Element<String>,
    /// `TestScript.setup.action.assert.warningOnly` · boolean · 1..1
    pub warning_only: Element<bool>,
    /// `TestScript.setup.action.assert.requirement` · TestScriptSetupActionAssertRequirement · 0..*
    pub requirement: Vec<TestScriptSetupActionAssertRequirement>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestScriptSetupActionAssert, TEST_SCRIPT_SETUP_ACTION_ASSERT, [id, extension,
    modifier_extension, label, description, direction, compare_to_source_id,
    compare_to_source_expression, compare_to_source_path, content_type,
    default_manual_completion, expression, header_field, minimum_id, navigation_links,
    operator, path, request_method, request_url, resource, response, response_code,
    source_id, stop_test_on_fail, validate_profile_id, value, warning_only, requirement]
);
/// The definition of `TestScript.setup.action.assert`.
pub static TEST_SCRIPT_SETUP_ACTION_ASSERT: TypeDef = TypeDef {
    name: "TestScriptSetupActionAssert",
    path: "TestScript.setup.action.assert",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("label", 0, 1, OF_STRING),
        one("description", 0, 1, OF_STRING),
        one("direction", 0, 1, OF_CODE).codes(&ASSERTION_DIRECTION_TYPE),
        one("compareToSourceId", 0, 1, OF_STRING),
        one("compareToSourceExpression", 0, 1, OF_STRING),
        one("compareToSourcePath", 0, 1, OF_STRING),
        one("contentType", 0, 1, OF_CODE),
        one("defaultManualCompletion", 0, 1, OF_CODE)
            .codes(&ASSERTION_MANUAL_COMPLETION_TYPE),
        one("expression", 0, 1, OF_STRING),
        one("headerField", 0, 1, OF_STRING),
        one("minimumId", 0, 1, OF_STRING),
        one("navigationLinks", 0, 1, OF_BOOLEAN),
        one("operator", 0, 1, OF_CODE).codes(&ASSERTION_OPERATOR_TYPE),
        one("path", 0, 1, OF_STRING),
        one("requestMethod", 0, 1, OF_CODE).codes(&TEST_SCRIPT_REQUEST_METHOD_CODE),
        one("requestURL", 0, 1, OF_STRING),
        one("resource", 0, 1, OF_URI),
        one("response", 0, 1, OF_CODE).codes(&ASSERTION_RESPONSE_TYPES),
        one("responseCode", 0, 1, OF_STRING),
        one("sourceId", 0, 1, OF_ID),
        one("stopTestOnFail", 1, 1, OF_BOOLEAN),
        one("validateProfileId", 0, 1, OF_ID),
        one("value", 0, 1, OF_STRING),
        one("warningOnly", 1, 1, OF_BOOLEAN),
        one("requirement", 0, 0, of(&TEST_SCRIPT_SETUP_ACTION_ASSERT_REQUIREMENT)),
    ],
    keys: Lazy::new(),
};
/// `TestScript.setup.action.assert.requirement`
pub struct TestScriptSetupActionAssertRequirement {
    /// `TestScript.setup.action.assert.requirement.id` · string · 0..1
    pub id: Option<String>,
    /// `TestScript.setup.action.assert.requirement.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestScript.setup.action.assert.requirement.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.setup.action.assert.requirement.link[x]` · uri, canonical to Requirements · 0..1
    pub link: Option<TestScriptSetupActionAssertRequirementLink>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestScriptSetupActionAssertRequirement, TEST_SCRIPT_SETUP_ACTION_ASSERT_REQUIREMENT,
    [id, extension, modifier_extension, link]
);
choice!(
    #[doc = " `TestScript.setup.action.assert.requirement.link[x]`"]
    TestScriptSetupActionAssertRequirementLink, [Uri(Element < String >),
    Canonical(Element < String >)]
);
/// The definition of `TestScript.setup.action.assert.requirement`.
pub static TEST_SCRIPT_SETUP_ACTION_ASSERT_REQUIREMENT: TypeDef = TypeDef {
    name: "TestScriptSetupActionAssertRequirement",
    path: "TestScript.setup.action.assert.requirement",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "link",
                0,
                1,
                &[
                    alternative("linkUri", OF_URI),
                    alternative("linkCanonical", OF_CANONICAL),
                ],
            )
            .to(&["Requirements"]),
    ],
    keys: Lazy::new(),
};
/// `TestScript.test`
pub struct TestScriptTest {
    /// `TestScript.test.id` · string · 0..1
    pub id: Option<String>,
    /// `TestScript.test.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestScript.test.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.test.name` · string · 0..1
    pub name: Element<String>,
    /// `TestScript.test.description` · string · 0..1
    pub description: Element<String>,
    /// `TestScript.test.action` · TestScriptTestAction · 1..*
    pub action: Vec<TestScriptTestAction>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestScriptTest, TEST_SCRIPT_TEST, [id, extension, modifier_extension, name,
    description, action]
);
/// The definition of `TestScript.test`.
pub static TEST_SCRIPT_TEST: TypeDef = TypeDef {
    name: "TestScriptTest",
    path: "TestScript.test",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("name", 0, 1, OF_STRING),
        one("description", 0, 1, OF_STRING),
        one("action", 1, 0, of(&TEST_SCRIPT_TEST_ACTION)),
    ],
    keys: Lazy::new(),
};
/// `TestScript.test.action`
pub struct TestScriptTestAction {
    /// `TestScript.test.action.id` · string · 0..1
    pub id: Option<String>,
    /// `TestScript.test.action.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestScript.test.action.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.test.action.operation` · TestScriptSetupActionOperation · 0..1
    pub operation: Option<Box<TestScriptSetupActionOperation>>,
    /// `TestScript.test.action.assert` · TestScriptSetupActionAssert · 0..1
    pub assert: Option<Box<TestScriptSetupActionAssert>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestScriptTestAction, TEST_SCRIPT_TEST_ACTION, [id, extension, modifier_extension,
    operation, assert]
);
/// The definition of `TestScript.test.action`.
pub static TEST_SCRIPT_TEST_ACTION: TypeDef = TypeDef {
    name: "TestScriptTestAction",
    path: "TestScript.test.action",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("operation", 0, 1, of(&TEST_SCRIPT_SETUP_ACTION_OPERATION)),
        one("assert", 0, 1, of(&TEST_SCRIPT_SETUP_ACTION_ASSERT)),
    ],
    keys: Lazy::new(),
};
/// `TestScript.teardown`
pub struct TestScriptTeardown {
    /// `TestScript.teardown.id` · string · 0..1
    pub id: Option<String>,
    /// `TestScript.teardown.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestScript.teardown.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.teardown.action` · TestScriptTeardownAction · 1..*
    pub action: Vec<TestScriptTeardownAction>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestScriptTeardown, TEST_SCRIPT_TEARDOWN, [id, extension, modifier_extension, action]
);
/// The definition of `TestScript.teardown`.
pub static TEST_SCRIPT_TEARDOWN: TypeDef = TypeDef {
    name: "TestScriptTeardown",
    path: "TestScript.teardown",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("action", 1, 0, of(&TEST_SCRIPT_TEARDOWN_ACTION)),
    ],
    keys: Lazy::new(),
};
/// `TestScript.teardown.action`
pub struct TestScriptTeardownAction {
    /// `TestScript.teardown.action.id` · string · 0..1
    pub id: Option<String>,
    /// `TestScript.teardown.action.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestScript.teardown.action.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestScript.teardown.action.operation` · TestScriptSetupActionOperation · 1..1
    pub operation: Option<Box<TestScriptSetupActionOperation>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestScriptTeardownAction, TEST_SCRIPT_TEARDOWN_ACTION, [id, extension,
    modifier_extension, operation]
);
/// The definition of `TestScript.teardown.action`.
pub static TEST_SCRIPT_TEARDOWN_ACTION: TypeDef = TypeDef {
    name: "TestScriptTeardownAction",
    path: "TestScript.teardown.action",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("operation", 1, 1, of(&TEST_SCRIPT_SETUP_ACTION_OPERATION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static TEST_SCRIPT_ORIGIN_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".index", INT32),
    column(".profile", CODING_STRUCT),
    column(".url", TEXT),
];
pub(crate) static TEST_SCRIPT_DESTINATION_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".index", INT32),
    column(".profile", CODING_STRUCT),
    column(".url", TEXT),
];
pub(crate) static TEST_SCRIPT_METADATA_LINK_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".url", TEXT),
    DESCRIPTION_COLUMN,
];
pub(crate) static TEST_SCRIPT_METADATA_CAPABILITY_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".required", BOOLEAN),
    column(".validated", BOOLEAN),
    DESCRIPTION_COLUMN,
    column(".origin", list(&INT32)),
    column(".destination", INT32),
    column(".link", TEXTS),
    column(".capabilities", TEXT),
];
pub(crate) static TEST_SCRIPT_METADATA_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".link", list(&within(&TEST_SCRIPT_METADATA_LINK_COLUMNS))),
    column(".capability", list(&within(&TEST_SCRIPT_METADATA_CAPABILITY_COLUMNS))),
];
pub(crate) static TEST_SCRIPT_SCOPE_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".artifact", TEXT),
    column(".conformance", CODEABLE_CONCEPT_STRUCT),
    column(".phase", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static TEST_SCRIPT_FIXTURE_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".autocreate", BOOLEAN),
    column(".autodelete", BOOLEAN),
    column(".resource", REFERENCE_STRUCT_2),
];
pub(crate) static TEST_SCRIPT_VARIABLE_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    column(".defaultValue", TEXT),
    DESCRIPTION_COLUMN,
    column(".expression", TEXT),
    column(".headerField", TEXT),
    column(".hint", TEXT),
    column(".path", TEXT),
    column(".sourceId", TEXT),
];
pub(crate) static TEST_SCRIPT_SETUP_ACTION_OPERATION_REQUEST_HEADER_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".field", TEXT),
    VALUE_COLUMN,
];
pub(crate) static TEST_SCRIPT_SETUP_ACTION_OPERATION_COLUMNS: [ColumnDef; 20] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".type", CODING_STRUCT),
    column(".resource", TEXT),
    column(".label", TEXT),
    DESCRIPTION_COLUMN,
    column(".accept", TEXT),
    column(".contentType", TEXT),
    column(".destination", INT32),
    column(".encodeRequestUrl", BOOLEAN),
    column(".method", TEXT),
    column(".origin", INT32),
    column(".params", TEXT),
    column(
        ".requestHeader",
        list(&within(&TEST_SCRIPT_SETUP_ACTION_OPERATION_REQUEST_HEADER_COLUMNS)),
    ),
    column(".requestId", TEXT),
    column(".responseId", TEXT),
    column(".sourceId", TEXT),
    column(".targetId", TEXT),
    column(".url", TEXT),
];
pub(crate) static TEST_SCRIPT_SETUP_ACTION_ASSERT_REQUIREMENT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".linkUri", TEXT),
    column(".linkCanonical", TEXT),
];
pub(crate) static TEST_SCRIPT_SETUP_ACTION_ASSERT_COLUMNS: [ColumnDef; 28] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".label", TEXT),
    DESCRIPTION_COLUMN,
    column(".direction", TEXT),
    column(".compareToSourceId", TEXT),
    column(".compareToSourceExpression", TEXT),
    column(".compareToSourcePath", TEXT),
    column(".contentType", TEXT),
    column(".defaultManualCompletion", TEXT),
    column(".expression", TEXT),
    column(".headerField", TEXT),
    column(".minimumId", TEXT),
    column(".navigationLinks", BOOLEAN),
    column(".operator", TEXT),
    column(".path", TEXT),
    column(".requestMethod", TEXT),
    column(".requestURL", TEXT),
    column(".resource", TEXT),
    column(".response", TEXT),
    column(".responseCode", TEXT),
    column(".sourceId", TEXT),
    column(".stopTestOnFail", BOOLEAN),
    column(".validateProfileId", TEXT),
    VALUE_COLUMN,
    column(".warningOnly", BOOLEAN),
    column(
        ".requirement",
        list(&within(&TEST_SCRIPT_SETUP_ACTION_ASSERT_REQUIREMENT_COLUMNS)),
    ),
];
pub(crate) static TEST_SCRIPT_SETUP_ACTION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".operation", within(&TEST_SCRIPT_SETUP_ACTION_OPERATION_COLUMNS)),
    column(".assert", within(&TEST_SCRIPT_SETUP_ACTION_ASSERT_COLUMNS)),
];
pub(crate) static TEST_SCRIPT_SETUP_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".action", list(&within(&TEST_SCRIPT_SETUP_ACTION_COLUMNS))),
];
pub(crate) static TEST_SCRIPT_TEST_ACTION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".operation", within(&TEST_SCRIPT_SETUP_ACTION_OPERATION_COLUMNS)),
    column(".assert", within(&TEST_SCRIPT_SETUP_ACTION_ASSERT_COLUMNS)),
];
pub(crate) static TEST_SCRIPT_TEST_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    DESCRIPTION_COLUMN,
    column(".action", list(&within(&TEST_SCRIPT_TEST_ACTION_COLUMNS))),
];
pub(crate) static TEST_SCRIPT_TEARDOWN_ACTION_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".operation", within(&TEST_SCRIPT_SETUP_ACTION_OPERATION_COLUMNS)),
];
pub(crate) static TEST_SCRIPT_TEARDOWN_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".action", list(&within(&TEST_SCRIPT_TEARDOWN_ACTION_COLUMNS))),
];
/// The table `test_script`.
pub static TEST_SCRIPT_TABLE: TableDef = TableDef {
    name: "test_script",
    doc: "One row for each TestScript.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("TestScript.resourceType", TEXT),
        column("TestScript.id", TEXT),
        column("TestScript.meta", META_STRUCT),
        column("TestScript.implicitRules", TEXT),
        column("TestScript.language", TEXT),
        column("TestScript.text", NARRATIVE_STRUCT),
        column("TestScript.contained", TEXTS),
        column("TestScript.extension", EXTENSION_TEXTS),
        column("TestScript.modifierExtension", EXTENSION_TEXTS),
        column("TestScript.url", TEXT),
        column("TestScript.identifier", IDENTIFIER_LIST),
        column("TestScript.version", TEXT),
        column("TestScript.versionAlgorithmString", TEXT),
        column("TestScript.versionAlgorithmCoding", CODING_STRUCT),
        column("TestScript.name", TEXT),
        column("TestScript.title", TEXT),
        column("TestScript.status", TEXT),
        column("TestScript.experimental", BOOLEAN),
        column("TestScript.date", TEXT),
        derived("__date_start", TIMESTAMP, "TestScript.date"),
        derived("__date_end", TIMESTAMP, "TestScript.date"),
        column("TestScript.publisher", TEXT),
        column("TestScript.contact", CONTACT_DETAIL_LIST),
        column("TestScript.description", TEXT),
        column("TestScript.useContext", USAGE_CONTEXT_LIST),
        column("TestScript.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("TestScript.purpose", TEXT),
        column("TestScript.copyright", TEXT),
        column("TestScript.copyrightLabel", TEXT),
        column("TestScript.origin", list(&within(&TEST_SCRIPT_ORIGIN_COLUMNS))),
        column(
            "TestScript.destination",
            list(&within(&TEST_SCRIPT_DESTINATION_COLUMNS)),
        ),
        column("TestScript.metadata", within(&TEST_SCRIPT_METADATA_COLUMNS)),
        column("TestScript.scope", list(&within(&TEST_SCRIPT_SCOPE_COLUMNS))),
        column("TestScript.fixture", list(&within(&TEST_SCRIPT_FIXTURE_COLUMNS))),
        column("TestScript.profile", TEXTS),
        column("TestScript.variable", list(&within(&TEST_SCRIPT_VARIABLE_COLUMNS))),
        column("TestScript.setup", within(&TEST_SCRIPT_SETUP_COLUMNS)),
        column("TestScript.test", list(&within(&TEST_SCRIPT_TEST_COLUMNS))),
        column("TestScript.teardown", within(&TEST_SCRIPT_TEARDOWN_COLUMNS)),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "TestScript.meta.lastUpdated"),
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
