// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{PUBLICATION_STATUS, PublicationStatus};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE,
    CODEABLE_REFERENCE_COLUMNS, CODING, CODING_COLUMNS, CONTACT_DETAIL,
    CONTACT_DETAIL_COLUMNS, CodeableConcept, CodeableReference, Coding, ContactDetail,
    EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META,
    META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE,
    REFERENCE_COLUMNS_2, Reference, USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
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
    #[doc = " `TestPlan.versionAlgorithm[x]`"] TestPlanVersionAlgorithm, [0 =>
    String(Element < String >), 1 => Coding(Box < Coding >)]
);
/// The definition of `TestPlan`.
pub static TEST_PLAN: TypeDef = TypeDef {
    name: "TestPlan",
    path: "TestPlan",
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
        one("title", 0, 1, OF_STRING),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("experimental", 0, 1, OF_BOOLEAN),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        one("description", 0, 1, OF_MARKDOWN),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
        one("purpose", 0, 1, OF_MARKDOWN),
        one("copyright", 0, 1, OF_MARKDOWN),
        one("copyrightLabel", 0, 1, OF_STRING),
        one("category", 0, 0, of(&CODEABLE_CONCEPT)),
        one("scope", 0, 0, of(&REFERENCE)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("description", 0, 1, OF_MARKDOWN),
        one("predecessor", 0, 1, of(&REFERENCE)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("sequence", 0, 1, OF_INTEGER),
        one("scope", 0, 0, of(&REFERENCE)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("description", 0, 1, OF_MARKDOWN),
        one("predecessor", 0, 1, of(&REFERENCE)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
    TestPlanTestCaseTestRunScriptSource, [0 => String(Element < String >), 1 =>
    Reference(Box < Reference >)]
);
/// The definition of `TestPlan.testCase.testRun.script`.
pub static TEST_PLAN_TEST_CASE_TEST_RUN_SCRIPT: TypeDef = TypeDef {
    name: "TestPlanTestCaseTestRunScript",
    path: "TestPlan.testCase.testRun.script",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("language", 0, 1, of(&CODEABLE_CONCEPT)),
        choice(
            "source",
            0,
            1,
            &[
                alternative("sourceString", OF_STRING),
                alternative("sourceReference", of(&REFERENCE)),
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
    #[doc = " `TestPlan.testCase.testData.source[x]`"] TestPlanTestCaseTestDataSource, [0
    => String(Element < String >), 1 => Reference(Box < Reference >)]
);
/// The definition of `TestPlan.testCase.testData`.
pub static TEST_PLAN_TEST_CASE_TEST_DATA: TypeDef = TypeDef {
    name: "TestPlanTestCaseTestData",
    path: "TestPlan.testCase.testData",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 1, 1, of(&CODING)),
        one("content", 0, 1, of(&REFERENCE)),
        choice(
            "source",
            0,
            1,
            &[
                alternative("sourceString", OF_STRING),
                alternative("sourceReference", of(&REFERENCE)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 0, 0, of(&CODEABLE_CONCEPT)),
        one("object", 0, 0, of(&CODEABLE_REFERENCE)),
        one("result", 0, 0, of(&CODEABLE_REFERENCE)),
    ],
    keys: Lazy::new(),
};
pub(crate) static TEST_PLAN_DEPENDENCY_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("predecessor", within(&REFERENCE_COLUMNS_2), ".predecessor"),
];
pub(crate) static TEST_PLAN_TEST_CASE_DEPENDENCY_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("predecessor", within(&REFERENCE_COLUMNS_2), ".predecessor"),
];
pub(crate) static TEST_PLAN_TEST_CASE_TEST_RUN_SCRIPT_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("language", within(&CODEABLE_CONCEPT_COLUMNS), ".language"),
    column("sourceString", TEXT, ".sourceString"),
    column("sourceReference", within(&REFERENCE_COLUMNS_2), ".sourceReference"),
];
pub(crate) static TEST_PLAN_TEST_CASE_TEST_RUN_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("narrative", TEXT, ".narrative"),
    column("script", within(&TEST_PLAN_TEST_CASE_TEST_RUN_SCRIPT_COLUMNS), ".script"),
];
pub(crate) static TEST_PLAN_TEST_CASE_TEST_DATA_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODING_COLUMNS), ".type"),
    column("content", within(&REFERENCE_COLUMNS_2), ".content"),
    column("sourceString", TEXT, ".sourceString"),
    column("sourceReference", within(&REFERENCE_COLUMNS_2), ".sourceReference"),
];
pub(crate) static TEST_PLAN_TEST_CASE_ASSERTION_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".type"),
    column("object", list(&within(&CODEABLE_REFERENCE_COLUMNS)), ".object"),
    column("result", list(&within(&CODEABLE_REFERENCE_COLUMNS)), ".result"),
];
pub(crate) static TEST_PLAN_TEST_CASE_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("sequence", INT32, ".sequence"),
    column("scope", list(&within(&REFERENCE_COLUMNS_2)), ".scope"),
    column(
        "dependency",
        list(&within(&TEST_PLAN_TEST_CASE_DEPENDENCY_COLUMNS)),
        ".dependency",
    ),
    column("testRun", list(&within(&TEST_PLAN_TEST_CASE_TEST_RUN_COLUMNS)), ".testRun"),
    column(
        "testData",
        list(&within(&TEST_PLAN_TEST_CASE_TEST_DATA_COLUMNS)),
        ".testData",
    ),
    column(
        "assertion",
        list(&within(&TEST_PLAN_TEST_CASE_ASSERTION_COLUMNS)),
        ".assertion",
    ),
];
/// The table `test_plan`.
pub static TEST_PLAN_TABLE: TableDef = TableDef {
    name: "test_plan",
    doc: "One row for each TestPlan.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "TestPlan.resourceType"),
        column("id", TEXT, "TestPlan.id"),
        column("meta", within(&META_COLUMNS), "TestPlan.meta"),
        column("implicitRules", TEXT, "TestPlan.implicitRules"),
        column("language", TEXT, "TestPlan.language"),
        column("text", within(&NARRATIVE_COLUMNS), "TestPlan.text"),
        column("contained", TEXTS, "TestPlan.contained"),
        column("extension", EXTENSION_TEXTS, "TestPlan.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "TestPlan.modifierExtension"),
        column("url", TEXT, "TestPlan.url"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "TestPlan.identifier"),
        column("version", TEXT, "TestPlan.version"),
        column("versionAlgorithmString", TEXT, "TestPlan.versionAlgorithmString"),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "TestPlan.versionAlgorithmCoding",
        ),
        column("name", TEXT, "TestPlan.name"),
        column("title", TEXT, "TestPlan.title"),
        column("status", TEXT, "TestPlan.status"),
        column("experimental", BOOLEAN, "TestPlan.experimental"),
        column("date", TEXT, "TestPlan.date"),
        column("__date_start", TIMESTAMP, "TestPlan.date"),
        column("__date_end", TIMESTAMP, "TestPlan.date"),
        column("publisher", TEXT, "TestPlan.publisher"),
        column("contact", list(&within(&CONTACT_DETAIL_COLUMNS)), "TestPlan.contact"),
        column("description", TEXT, "TestPlan.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "TestPlan.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "TestPlan.jurisdiction",
        ),
        column("purpose", TEXT, "TestPlan.purpose"),
        column("copyright", TEXT, "TestPlan.copyright"),
        column("copyrightLabel", TEXT, "TestPlan.copyrightLabel"),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "TestPlan.category",
        ),
        column("scope", list(&within(&REFERENCE_COLUMNS_2)), "TestPlan.scope"),
        column("testTools", TEXT, "TestPlan.testTools"),
        column(
            "dependency",
            list(&within(&TEST_PLAN_DEPENDENCY_COLUMNS)),
            "TestPlan.dependency",
        ),
        column("exitCriteria", TEXT, "TestPlan.exitCriteria"),
        column(
            "testCase",
            list(&within(&TEST_PLAN_TEST_CASE_COLUMNS)),
            "TestPlan.testCase",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "TestPlan.meta.lastUpdated"),
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
