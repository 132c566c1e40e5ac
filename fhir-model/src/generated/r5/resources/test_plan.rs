// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::PublicationStatus;
use super::super::datatypes::{
    CodeableConcept, CodeableReference, Coding, ContactDetail, Element, Extension,
    Identifier, Meta, Narrative, Reference, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODEABLE_REFERENCE_LIST,
    CODING_STRUCT, CONTACT_DETAIL_LIST, DESCRIPTION_COLUMN, EXTENSION_COLUMN,
    HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT, HAS_COPYRIGHT_LABEL, HAS_DATE,
    HAS_DESCRIPTION, HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_NAME, HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT, HAS_URL, HAS_USE_CONTEXT,
    HAS_VERSION, HAS_VERSION_ALGORITHM, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_CODEABLE_REFERENCE, OF_CODING, OF_REFERENCE, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
    SEQUENCE_COLUMN, USAGE_CONTEXT_LIST,
};
use crate::shorthand::*;
/// `TestPlan`
pub struct TestPlan {
    /// `TestPlan.id` · id · 0..1
    pub id: Element<String>,
    /// `TestPlan.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `TestPlan.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `TestPlan.language` · code · 0..1
    pub language: Element<String>,
    /// `TestPlan.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `TestPlan.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `TestPlan.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestPlan.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestPlan.url` · uri · 0..1
    pub url: Element<String>,
    /// `TestPlan.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `TestPlan.version` · string · 0..1
    pub version: Element<String>,
    /// `TestPlan.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<TestPlanVersionAlgorithm>,
    /// `TestPlan.name` · string · 0..1
    pub name: Element<String>,
    /// `TestPlan.title` · string · 0..1
    pub title: Element<String>,
    /// `TestPlan.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `TestPlan.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `TestPlan.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `TestPlan.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `TestPlan.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `TestPlan.description` · markdown · 0..1
    pub description: Element<String>,
    /// `TestPlan.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `TestPlan.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `TestPlan.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `TestPlan.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `TestPlan.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `TestPlan.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `TestPlan.scope` · Reference · 0..*
    pub scope: Vec<Reference>,
    /// `TestPlan.testTools` · markdown · 0..1
    pub test_tools: Element<String>,
    /// `TestPlan.dependency` · TestPlanDependency · 0..*
    pub dependency: Vec<TestPlanDependency>,
    /// `TestPlan.exitCriteria` · markdown · 0..1
    pub exit_criteria: Element<String>,
    /// `TestPlan.testCase` · TestPlanTestCase · 0..*
    pub test_case: Vec<TestPlanTestCase>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestPlan, TEST_PLAN, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, url, identifier, version, version_algorithm, name, title, status,
    experimental, date, publisher, contact, description, use_context, jurisdiction,
    purpose, copyright, copyright_label, category, scope, test_tools, dependency,
    exit_criteria, test_case]
);
choice!(
    #[doc = " `TestPlan.versionAlgorithm[x]`"] TestPlanVersionAlgorithm, [String(Element
    < String >), Coding(Box < Coding >)]
);
/// The definition of `TestPlan`.
pub static TEST_PLAN: TypeDef = TypeDef {
    name: "TestPlan",
    path: "TestPlan",
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
        one("title", 0, 1, OF_STRING),
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
        one("category", 0, 0, OF_CODEABLE_CONCEPT),
        one("scope", 0, 0, OF_REFERENCE),
        one("testTools", 0, 1, OF_MARKDOWN),
        one("dependency", 0, 0, of(&TEST_PLAN_DEPENDENCY)),
        one("exitCriteria", 0, 1, OF_MARKDOWN),
        one("testCase", 0, 0, of(&TEST_PLAN_TEST_CASE)),
    ],
    keys: Lazy::new(),
};
/// `TestPlan.dependency`
pub struct TestPlanDependency {
    /// `TestPlan.dependency.id` · string · 0..1
    pub id: Option<String>,
    /// `TestPlan.dependency.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestPlan.dependency.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestPlan.dependency.description` · markdown · 0..1
    pub description: Element<String>,
    /// `TestPlan.dependency.predecessor` · Reference · 0..1
    pub predecessor: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestPlanDependency, TEST_PLAN_DEPENDENCY, [id, extension, modifier_extension,
    description, predecessor]
);
/// The definition of `TestPlan.dependency`.
pub static TEST_PLAN_DEPENDENCY: TypeDef = TypeDef {
    name: "TestPlanDependency",
    path: "TestPlan.dependency",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION,
        one("predecessor", 0, 1, OF_REFERENCE),
    ],
    keys: Lazy::new(),
};
/// `TestPlan.testCase`
pub struct TestPlanTestCase {
    /// `TestPlan.testCase.id` · string · 0..1
    pub id: Option<String>,
    /// `TestPlan.testCase.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestPlan.testCase.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestPlan.testCase.sequence` · integer · 0..1
    pub sequence: Element<i32>,
    /// `TestPlan.testCase.scope` · Reference · 0..*
    pub scope: Vec<Reference>,
    /// `TestPlan.testCase.dependency` · TestPlanTestCaseDependency · 0..*
    pub dependency: Vec<TestPlanTestCaseDependency>,
    /// `TestPlan.testCase.testRun` · TestPlanTestCaseTestRun · 0..*
    pub test_run: Vec<TestPlanTestCaseTestRun>,
    /// `TestPlan.testCase.testData` · TestPlanTestCaseTestData · 0..*
    pub test_data: Vec<TestPlanTestCaseTestData>,
    /// `TestPlan.testCase.assertion` · TestPlanTestCaseAssertion · 0..*
    pub assertion: Vec<TestPlanTestCaseAssertion>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestPlanTestCase, TEST_PLAN_TEST_CASE, [id, extension, modifier_extension, sequence,
    scope, dependency, test_run, test_data, assertion]
);
/// The definition of `TestPlan.testCase`.
pub static TEST_PLAN_TEST_CASE: TypeDef = TypeDef {
    name: "TestPlanTestCase",
    path: "TestPlan.testCase",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("sequence", 0, 1, OF_INTEGER),
        one("scope", 0, 0, OF_REFERENCE),
        one("dependency", 0, 0, of(&TEST_PLAN_TEST_CASE_DEPENDENCY)),
        one("testRun", 0, 0, of(&TEST_PLAN_TEST_CASE_TEST_RUN)),
        one("testData", 0, 0, of(&TEST_PLAN_TEST_CASE_TEST_DATA)),
        one("assertion", 0, 0, of(&TEST_PLAN_TEST_CASE_ASSERTION)),
    ],
    keys: Lazy::new(),
};
/// `TestPlan.testCase.dependency`
pub struct TestPlanTestCaseDependency {
    /// `TestPlan.testCase.dependency.id` · string · 0..1
    pub id: Option<String>,
    /// `TestPlan.testCase.dependency.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestPlan.testCase.dependency.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestPlan.testCase.dependency.description` · markdown · 0..1
    pub description: Element<String>,
    /// `TestPlan.testCase.dependency.predecessor` · Reference · 0..1
    pub predecessor: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestPlanTestCaseDependency, TEST_PLAN_TEST_CASE_DEPENDENCY, [id, extension,
    modifier_extension, description, predecessor]
);
/// The definition of `TestPlan.testCase.dependency`.
pub static TEST_PLAN_TEST_CASE_DEPENDENCY: TypeDef = TypeDef {
    name: "TestPlanTestCaseDependency",
    path: "TestPlan.testCase.dependency",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION,
        one("predecessor", 0, 1, OF_REFERENCE),
    ],
    keys: Lazy::new(),
};
/// `TestPlan.testCase.testRun`
pub struct TestPlanTestCaseTestRun {
    /// `TestPlan.testCase.testRun.id` · string · 0..1
    pub id: Option<String>,
    /// `TestPlan.testCase.testRun.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestPlan.testCase.testRun.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestPlan.testCase.testRun.narrative` · markdown · 0..1
    pub narrative: Element<String>,
    /// `TestPlan.testCase.testRun.script` · TestPlanTestCaseTestRunScript · 0..1
    pub script: Option<Box<TestPlanTestCaseTestRunScript>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestPlanTestCaseTestRun, TEST_PLAN_TEST_CASE_TEST_RUN, [id, extension,
    modifier_extension, narrative, script]
);
/// The definition of `TestPlan.testCase.testRun`.
pub static TEST_PLAN_TEST_CASE_TEST_RUN: TypeDef = TypeDef {
    name: "TestPlanTestCaseTestRun",
    path: "TestPlan.testCase.testRun",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("narrative", 0, 1, OF_MARKDOWN),
        one("script", 0, 1, of(&TEST_PLAN_TEST_CASE_TEST_RUN_SCRIPT)),
    ],
    keys: Lazy::new(),
};
/// `TestPlan.testCase.testRun.script`
pub struct TestPlanTestCaseTestRunScript {
    /// `TestPlan.testCase.testRun.script.id` · string · 0..1
    pub id: Option<String>,
    /// `TestPlan.testCase.testRun.script.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestPlan.testCase.testRun.script.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestPlan.testCase.testRun.script.language` · CodeableConcept · 0..1
    pub language: Option<Box<CodeableConcept>>,
    /// `TestPlan.testCase.testRun.script.source[x]` · string, Reference · 0..1
    pub source: Option<TestPlanTestCaseTestRunScriptSource>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestPlanTestCaseTestRunScript, TEST_PLAN_TEST_CASE_TEST_RUN_SCRIPT, [id, extension,
    modifier_extension, language, source]
);
choice!(
    #[doc = " `TestPlan.testCase.testRun.script.source[x]`"]
    TestPlanTestCaseTestRunScriptSource, [String(Element < String >), Reference(Box <
    Reference >)]
);
/// The definition of `TestPlan.testCase.testRun.script`.
pub static TEST_PLAN_TEST_CASE_TEST_RUN_SCRIPT: TypeDef = TypeDef {
    name: "TestPlanTestCaseTestRunScript",
    path: "TestPlan.testCase.testRun.script",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("language", 0, 1, OF_CODEABLE_CONCEPT),
        choice(
            "source",
            0,
            1,
            &[
                alternative("sourceString", OF_STRING),
                alternative("sourceReference", OF_REFERENCE),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `TestPlan.testCase.testData`
pub struct TestPlanTestCaseTestData {
    /// `TestPlan.testCase.testData.id` · string · 0..1
    pub id: Option<String>,
    /// `TestPlan.testCase.testData.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestPlan.testCase.testData.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestPlan.testCase.testData.type` · Coding · 1..1
    pub type_: Option<Box<Coding>>,
    /// `TestPlan.testCase.testData.content` · Reference · 0..1
    pub content: Option<Box<Reference>>,
    /// `TestPlan.testCase.testData.source[x]` · string, Reference · 0..1
    pub source: Option<TestPlanTestCaseTestDataSource>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestPlanTestCaseTestData, TEST_PLAN_TEST_CASE_TEST_DATA, [id, extension,
    modifier_extension, type_, content, source]
);
choice!(
    #[doc = " `TestPlan.testCase.testData.source[x]`"] TestPlanTestCaseTestDataSource,
    [String(Element < String >), Reference(Box < Reference >)]
);
/// The definition of `TestPlan.testCase.testData`.
pub static TEST_PLAN_TEST_CASE_TEST_DATA: TypeDef = TypeDef {
    name: "TestPlanTestCaseTestData",
    path: "TestPlan.testCase.testData",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("type", 1, 1, OF_CODING),
        one("content", 0, 1, OF_REFERENCE),
        choice(
            "source",
            0,
            1,
            &[
                alternative("sourceString", OF_STRING),
                alternative("sourceReference", OF_REFERENCE),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `TestPlan.testCase.assertion`
pub struct TestPlanTestCaseAssertion {
    /// `TestPlan.testCase.assertion.id` · string · 0..1
    pub id: Option<String>,
    /// `TestPlan.testCase.assertion.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestPlan.testCase.assertion.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestPlan.testCase.assertion.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `TestPlan.testCase.assertion.object` · CodeableReference · 0..*
    pub object: Vec<CodeableReference>,
    /// `TestPlan.testCase.assertion.result` · CodeableReference · 0..*
    pub result: Vec<CodeableReference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestPlanTestCaseAssertion, TEST_PLAN_TEST_CASE_ASSERTION, [id, extension,
    modifier_extension, type_, object, result]
);
/// The definition of `TestPlan.testCase.assertion`.
pub static TEST_PLAN_TEST_CASE_ASSERTION: TypeDef = TypeDef {
    name: "TestPlanTestCaseAssertion",
    path: "TestPlan.testCase.assertion",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("type", 0, 0, OF_CODEABLE_CONCEPT),
        one("object", 0, 0, OF_CODEABLE_REFERENCE),
        one("result", 0, 0, OF_CODEABLE_REFERENCE),
    ],
    keys: Lazy::new(),
};
pub(crate) static TEST_PLAN_DEPENDENCY_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".predecessor", REFERENCE_STRUCT_2),
];
pub(crate) static TEST_PLAN_TEST_CASE_DEPENDENCY_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".predecessor", REFERENCE_STRUCT_2),
];
pub(crate) static TEST_PLAN_TEST_CASE_TEST_RUN_SCRIPT_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".language", CODEABLE_CONCEPT_STRUCT),
    column(".sourceString", TEXT),
    column(".sourceReference", REFERENCE_STRUCT_2),
];
pub(crate) static TEST_PLAN_TEST_CASE_TEST_RUN_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".narrative", TEXT),
    column(".script", within(&TEST_PLAN_TEST_CASE_TEST_RUN_SCRIPT_COLUMNS)),
];
pub(crate) static TEST_PLAN_TEST_CASE_TEST_DATA_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".type", CODING_STRUCT),
    column(".content", REFERENCE_STRUCT_2),
    column(".sourceString", TEXT),
    column(".sourceReference", REFERENCE_STRUCT_2),
];
pub(crate) static TEST_PLAN_TEST_CASE_ASSERTION_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".type", CODEABLE_CONCEPT_LIST),
    column(".object", CODEABLE_REFERENCE_LIST),
    column(".result", CODEABLE_REFERENCE_LIST),
];
pub(crate) static TEST_PLAN_TEST_CASE_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    SEQUENCE_COLUMN,
    column(".scope", REFERENCE_LIST_2),
    column(".dependency", list(&within(&TEST_PLAN_TEST_CASE_DEPENDENCY_COLUMNS))),
    column(".testRun", list(&within(&TEST_PLAN_TEST_CASE_TEST_RUN_COLUMNS))),
    column(".testData", list(&within(&TEST_PLAN_TEST_CASE_TEST_DATA_COLUMNS))),
    column(".assertion", list(&within(&TEST_PLAN_TEST_CASE_ASSERTION_COLUMNS))),
];
/// The table `test_plan`.
pub static TEST_PLAN_TABLE: TableDef = TableDef {
    name: "test_plan",
    doc: "One row for each TestPlan.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("TestPlan.resourceType", TEXT),
        column("TestPlan.id", TEXT),
        column("TestPlan.meta", META_STRUCT),
        column("TestPlan.implicitRules", TEXT),
        column("TestPlan.language", TEXT),
        column("TestPlan.text", NARRATIVE_STRUCT),
        column("TestPlan.contained", TEXTS),
        column("TestPlan.extension", EXTENSION_TEXTS),
        column("TestPlan.modifierExtension", EXTENSION_TEXTS),
        column("TestPlan.url", TEXT),
        column("TestPlan.identifier", IDENTIFIER_LIST),
        column("TestPlan.version", TEXT),
        column("TestPlan.versionAlgorithmString", TEXT),
        column("TestPlan.versionAlgorithmCoding", CODING_STRUCT),
        column("TestPlan.name", TEXT),
        column("TestPlan.title", TEXT),
        column("TestPlan.status", TEXT),
        column("TestPlan.experimental", BOOLEAN),
        column("TestPlan.date", TEXT),
        derived("__date_start", TIMESTAMP, "TestPlan.date"),
        derived("__date_end", TIMESTAMP, "TestPlan.date"),
        column("TestPlan.publisher", TEXT),
        column("TestPlan.contact", CONTACT_DETAIL_LIST),
        column("TestPlan.description", TEXT),
        column("TestPlan.useContext", USAGE_CONTEXT_LIST),
        column("TestPlan.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("TestPlan.purpose", TEXT),
        column("TestPlan.copyright", TEXT),
        column("TestPlan.copyrightLabel", TEXT),
        column("TestPlan.category", CODEABLE_CONCEPT_LIST),
        column("TestPlan.scope", REFERENCE_LIST_2),
        column("TestPlan.testTools", TEXT),
        column("TestPlan.dependency", list(&within(&TEST_PLAN_DEPENDENCY_COLUMNS))),
        column("TestPlan.exitCriteria", TEXT),
        column("TestPlan.testCase", list(&within(&TEST_PLAN_TEST_CASE_COLUMNS))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "TestPlan.meta.lastUpdated"),
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
