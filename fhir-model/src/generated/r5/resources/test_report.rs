// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    TEST_REPORT_ACTION_RESULT, TEST_REPORT_PARTICIPANT_TYPE, TEST_REPORT_RESULT,
    TEST_REPORT_STATUS, TestReportActionResult, TestReportParticipantType,
    TestReportResult, TestReportStatus,
};
use super::super::datatypes::{Element, Extension, Identifier, Meta, Narrative};
use super::super::resources::Resource;
use super::super::shared::{
    DESCRIPTION_COLUMN, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NAME,
    HAS_TEXT, IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN, NARRATIVE_STRUCT, OF_IDENTIFIER, TYPE_COLUMN_2,
};
use crate::shorthand::*;
/// `TestReport`
pub struct TestReport {
    /// `TestReport.id` · id · 0..1
    pub id: Element<String>,
    /// `TestReport.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `TestReport.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `TestReport.language` · code · 0..1
    pub language: Element<String>,
    /// `TestReport.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `TestReport.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `TestReport.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestReport.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `TestReport.name` · string · 0..1
    pub name: Element<String>,
    /// `TestReport.status` · code · 1..1
    pub status: Element<TestReportStatus>,
    /// `TestReport.testScript` · canonical to TestScript · 1..1
    pub test_script: Element<String>,
    /// `TestReport.result` · code · 1..1
    pub result: Element<TestReportResult>,
    /// `TestReport.score` · decimal · 0..1
    pub score: Element<Decimal>,
    /// `TestReport.tester` · string · 0..1
    pub tester: Element<String>,
    /// `TestReport.issued` · dateTime · 0..1
    pub issued: Element<DateTime>,
    /// `TestReport.participant` · TestReportParticipant · 0..*
    pub participant: Vec<TestReportParticipant>,
    /// `TestReport.setup` · TestReportSetup · 0..1
    pub setup: Option<Box<TestReportSetup>>,
    /// `TestReport.test` · TestReportTest · 0..*
    pub test: Vec<TestReportTest>,
    /// `TestReport.teardown` · TestReportTeardown · 0..1
    pub teardown: Option<Box<TestReportTeardown>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestReport, TEST_REPORT, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, name, status, test_script, result, score,
    tester, issued, participant, setup, test, teardown]
);
/// The definition of `TestReport`.
pub static TEST_REPORT: TypeDef = TypeDef {
    name: "TestReport",
    path: "TestReport",
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
        summary("identifier", 0, 1, OF_IDENTIFIER),
        HAS_NAME,
        summary("status", 1, 1, OF_CODE).codes(&TEST_REPORT_STATUS).modifier(),
        summary("testScript", 1, 1, OF_CANONICAL).to(&["TestScript"]),
        summary("result", 1, 1, OF_CODE).codes(&TEST_REPORT_RESULT),
        summary("score", 0, 1, OF_DECIMAL),
        summary("tester", 0, 1, OF_STRING),
        summary("issued", 0, 1, OF_DATE_TIME),
        one("participant", 0, 0, of(&TEST_REPORT_PARTICIPANT)),
        one("setup", 0, 1, of(&TEST_REPORT_SETUP)),
        one("test", 0, 0, of(&TEST_REPORT_TEST)),
        one("teardown", 0, 1, of(&TEST_REPORT_TEARDOWN)),
    ],
    keys: Lazy::new(),
};
/// `TestReport.participant`
pub struct TestReportParticipant {
    /// `TestReport.participant.id` · string · 0..1
    pub id: Option<String>,
    /// `TestReport.participant.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestReport.participant.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.participant.type` · code · 1..1
    pub type_: Element<TestReportParticipantType>,
    /// `TestReport.participant.uri` · uri · 1..1
    pub uri: Element<String>,
    /// `TestReport.participant.display` · string · 0..1
    pub display: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestReportParticipant, TEST_REPORT_PARTICIPANT, [id, extension, modifier_extension,
    type_, uri, display]
);
/// The definition of `TestReport.participant`.
pub static TEST_REPORT_PARTICIPANT: TypeDef = TypeDef {
    name: "TestReportParticipant",
    path: "TestReport.participant",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("type", 1, 1, OF_CODE).codes(&TEST_REPORT_PARTICIPANT_TYPE),
        one("uri", 1, 1, OF_URI),
        one("display", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `TestReport.setup`
pub struct TestReportSetup {
    /// `TestReport.setup.id` · string · 0..1
    pub id: Option<String>,
    /// `TestReport.setup.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestReport.setup.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.setup.action` · TestReportSetupAction · 1..*
    pub action: Vec<TestReportSetupAction>,
    /// What has no place above.
    pub extra: Extra,
}
record!(TestReportSetup, TEST_REPORT_SETUP, [id, extension, modifier_extension, action]);
/// The definition of `TestReport.setup`.
pub static TEST_REPORT_SETUP: TypeDef = TypeDef {
    name: "TestReportSetup",
    path: "TestReport.setup",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("action", 1, 0, of(&TEST_REPORT_SETUP_ACTION)),
    ],
    keys: Lazy::new(),
};
/// `TestReport.setup.action`
pub struct TestReportSetupAction {
    /// `TestReport.setup.action.id` · string · 0..1
    pub id: Option<String>,
    /// `TestReport.setup.action.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestReport.setup.action.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.setup.action.operation` · TestReportSetupActionOperation · 0..1
    pub operation: Option<Box<TestReportSetupActionOperation>>,
    /// `TestReport.setup.action.assert` · TestReportSetupActionAssert · 0..1
    pub assert: Option<Box<TestReportSetupActionAssert>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestReportSetupAction, TEST_REPORT_SETUP_ACTION, [id, extension, modifier_extension,
    operation, assert]
);
/// The definition of `TestReport.setup.action`.
pub static TEST_REPORT_SETUP_ACTION: TypeDef = TypeDef {
    name: "TestReportSetupAction",
    path: "TestReport.setup.action",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("operation", 0, 1, of(&TEST_REPORT_SETUP_ACTION_OPERATION)),
        one("assert", 0, 1, of(&TEST_REPORT_SETUP_ACTION_ASSERT)),
    ],
    keys: Lazy::new(),
};
/// `TestReport.setup.action.operation`
pub struct TestReportSetupActionOperation {
    /// `TestReport.setup.action.operation.id` · string · 0..1
    pub id: Option<String>,
    /// `TestReport.setup.action.operation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestReport.setup.action.operation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.setup.action.operation.result` · code · 1..1
    pub result: Element<TestReportActionResult>,
    /// `TestReport.setup.action.operation.message` · markdown · 0..1
    pub message: Element<String>,
    /// `TestReport.setup.action.operation.detail` · uri · 0..1
    pub detail: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestReportSetupActionOperation, TEST_REPORT_SETUP_ACTION_OPERATION, [id, extension,
    modifier_extension, result, message, detail]
);
/// The definition of `TestReport.setup.action.operation`.
pub static TEST_REPORT_SETUP_ACTION_OPERATION: TypeDef = TypeDef {
    name: "TestReportSetupActionOperation",
    path: "TestReport.setup.action.operation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("result", 1, 1, OF_CODE).codes(&TEST_REPORT_ACTION_RESULT),
        one("message", 0, 1, OF_MARKDOWN),
        one("detail", 0, 1, OF_URI),
    ],
    keys: Lazy::new(),
};
/// `TestReport.setup.action.assert`
pub struct TestReportSetupActionAssert {
    /// `TestReport.setup.action.assert.id` · string · 0..1
    pub id: Option<String>,
    /// `TestReport.setup.action.assert.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestReport.setup.action.assert.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.setup.action.assert.result` · code · 1..1
    pub result: Element<TestReportActionResult>,
    /// `TestReport.setup.action.assert.message` · markdown · 0..1
    pub message: Element<String>,
    /// `TestReport.setup.action.assert.detail` · string · 0..1
    pub detail: Element<String>,
    /// `TestReport.setup.action.assert.requirement` · TestReportSetupActionAssertRequirement · 0..*
    pub requirement: Vec<TestReportSetupActionAssertRequirement>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestReportSetupActionAssert, TEST_REPORT_SETUP_ACTION_ASSERT, [id, extension,
    modifier_extension, result, message, detail, requirement]
);
/// The definition of `TestReport.setup.action.assert`.
pub static TEST_REPORT_SETUP_ACTION_ASSERT: TypeDef = TypeDef {
    name: "TestReportSetupActionAssert",
    path: "TestReport.setup.action.assert",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("result", 1, 1, OF_CODE).codes(&TEST_REPORT_ACTION_RESULT),
        one("message", 0, 1, OF_MARKDOWN),
        one("detail", 0, 1, OF_STRING),
        one("requirement", 0, 0, of(&TEST_REPORT_SETUP_ACTION_ASSERT_REQUIREMENT)),
    ],
    keys: Lazy::new(),
};
/// `TestReport.setup.action.assert.requirement`
pub struct TestReportSetupActionAssertRequirement {
    /// `TestReport.setup.action.assert.requirement.id` · string · 0..1
    pub id: Option<String>,
    /// `TestReport.setup.action.assert.requirement.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestReport.setup.action.assert.requirement.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.setup.action.assert.requirement.link[x]` · uri, canonical to Requirements · 0..1
    pub link: Option<TestReportSetupActionAssertRequirementLink>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestReportSetupActionAssertRequirement, TEST_REPORT_SETUP_ACTION_ASSERT_REQUIREMENT,
    [id, extension, modifier_extension, link]
);
choice!(
    #[doc = " `TestReport.setup.action.assert.requirement.link[x]`"]
    TestReportSetupActionAssertRequirementLink, [Uri(Element < String >),
    Canonical(Element < String >)]
);
/// The definition of `TestReport.setup.action.assert.requirement`.
pub static TEST_REPORT_SETUP_ACTION_ASSERT_REQUIREMENT: TypeDef = TypeDef {
    name: "TestReportSetupActionAssertRequirement",
    path: "TestReport.setup.action.assert.requirement",
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
/// `TestReport.test`
pub struct TestReportTest {
    /// `TestReport.test.id` · string · 0..1
    pub id: Option<String>,
    /// `TestReport.test.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestReport.test.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.test.name` · string · 0..1
    pub name: Element<String>,
    /// `TestReport.test.description` · string · 0..1
    pub description: Element<String>,
    /// `TestReport.test.action` · TestReportTestAction · 1..*
    pub action: Vec<TestReportTestAction>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestReportTest, TEST_REPORT_TEST, [id, extension, modifier_extension, name,
    description, action]
);
/// The definition of `TestReport.test`.
pub static TEST_REPORT_TEST: TypeDef = TypeDef {
    name: "TestReportTest",
    path: "TestReport.test",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("name", 0, 1, OF_STRING),
        one("description", 0, 1, OF_STRING),
        one("action", 1, 0, of(&TEST_REPORT_TEST_ACTION)),
    ],
    keys: Lazy::new(),
};
/// `TestReport.test.action`
pub struct TestReportTestAction {
    /// `TestReport.test.action.id` · string · 0..1
    pub id: Option<String>,
    /// `TestReport.test.action.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestReport.test.action.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.test.action.operation` · TestReportSetupActionOperation · 0..1
    pub operation: Option<Box<TestReportSetupActionOperation>>,
    /// `TestReport.test.action.assert` · TestReportSetupActionAssert · 0..1
    pub assert: Option<Box<TestReportSetupActionAssert>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestReportTestAction, TEST_REPORT_TEST_ACTION, [id, extension, modifier_extension,
    operation, assert]
);
/// The definition of `TestReport.test.action`.
pub static TEST_REPORT_TEST_ACTION: TypeDef = TypeDef {
    name: "TestReportTestAction",
    path: "TestReport.test.action",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("operation", 0, 1, of(&TEST_REPORT_SETUP_ACTION_OPERATION)),
        one("assert", 0, 1, of(&TEST_REPORT_SETUP_ACTION_ASSERT)),
    ],
    keys: Lazy::new(),
};
/// `TestReport.teardown`
pub struct TestReportTeardown {
    /// `TestReport.teardown.id` · string · 0..1
    pub id: Option<String>,
    /// `TestReport.teardown.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestReport.teardown.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.teardown.action` · TestReportTeardownAction · 1..*
    pub action: Vec<TestReportTeardownAction>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestReportTeardown, TEST_REPORT_TEARDOWN, [id, extension, modifier_extension, action]
);
/// The definition of `TestReport.teardown`.
pub static TEST_REPORT_TEARDOWN: TypeDef = TypeDef {
    name: "TestReportTeardown",
    path: "TestReport.teardown",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("action", 1, 0, of(&TEST_REPORT_TEARDOWN_ACTION)),
    ],
    keys: Lazy::new(),
};
/// `TestReport.teardown.action`
pub struct TestReportTeardownAction {
    /// `TestReport.teardown.action.id` · string · 0..1
    pub id: Option<String>,
    /// `TestReport.teardown.action.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TestReport.teardown.action.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TestReport.teardown.action.operation` · TestReportSetupActionOperation · 1..1
    pub operation: Option<Box<TestReportSetupActionOperation>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TestReportTeardownAction, TEST_REPORT_TEARDOWN_ACTION, [id, extension,
    modifier_extension, operation]
);
/// The definition of `TestReport.teardown.action`.
pub static TEST_REPORT_TEARDOWN_ACTION: TypeDef = TypeDef {
    name: "TestReportTeardownAction",
    path: "TestReport.teardown.action",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("operation", 1, 1, of(&TEST_REPORT_SETUP_ACTION_OPERATION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static TEST_REPORT_PARTICIPANT_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    column(".uri", TEXT),
    column(".display", TEXT),
];
pub(crate) static TEST_REPORT_SETUP_ACTION_OPERATION_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".result", TEXT),
    column(".message", TEXT),
    column(".detail", TEXT),
];
pub(crate) static TEST_REPORT_SETUP_ACTION_ASSERT_REQUIREMENT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".linkUri", TEXT),
    column(".linkCanonical", TEXT),
];
pub(crate) static TEST_REPORT_SETUP_ACTION_ASSERT_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".result", TEXT),
    column(".message", TEXT),
    column(".detail", TEXT),
    column(
        ".requirement",
        list(&within(&TEST_REPORT_SETUP_ACTION_ASSERT_REQUIREMENT_COLUMNS)),
    ),
];
pub(crate) static TEST_REPORT_SETUP_ACTION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".operation", within(&TEST_REPORT_SETUP_ACTION_OPERATION_COLUMNS)),
    column(".assert", within(&TEST_REPORT_SETUP_ACTION_ASSERT_COLUMNS)),
];
pub(crate) static TEST_REPORT_SETUP_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".action", list(&within(&TEST_REPORT_SETUP_ACTION_COLUMNS))),
];
pub(crate) static TEST_REPORT_TEST_ACTION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".operation", within(&TEST_REPORT_SETUP_ACTION_OPERATION_COLUMNS)),
    column(".assert", within(&TEST_REPORT_SETUP_ACTION_ASSERT_COLUMNS)),
];
pub(crate) static TEST_REPORT_TEST_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    DESCRIPTION_COLUMN,
    column(".action", list(&within(&TEST_REPORT_TEST_ACTION_COLUMNS))),
];
pub(crate) static TEST_REPORT_TEARDOWN_ACTION_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".operation", within(&TEST_REPORT_SETUP_ACTION_OPERATION_COLUMNS)),
];
pub(crate) static TEST_REPORT_TEARDOWN_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".action", list(&within(&TEST_REPORT_TEARDOWN_ACTION_COLUMNS))),
];
/// The table `test_report`.
pub static TEST_REPORT_TABLE: TableDef = TableDef {
    name: "test_report",
    doc: "One row for each TestReport.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("TestReport.resourceType", TEXT),
        column("TestReport.id", TEXT),
        column("TestReport.meta", META_STRUCT),
        column("TestReport.implicitRules", TEXT),
        column("TestReport.language", TEXT),
        column("TestReport.text", NARRATIVE_STRUCT),
        column("TestReport.contained", TEXTS),
        column("TestReport.extension", EXTENSION_TEXTS),
        column("TestReport.modifierExtension", EXTENSION_TEXTS),
        column("TestReport.identifier", IDENTIFIER_STRUCT),
        column("TestReport.name", TEXT),
        column("TestReport.status", TEXT),
        column("TestReport.testScript", TEXT),
        column("TestReport.result", TEXT),
        column("TestReport.score", TEXT),
        derived("__score_numeric", NUMERIC, "TestReport.score"),
        column("TestReport.tester", TEXT),
        column("TestReport.issued", TEXT),
        derived("__issued_start", TIMESTAMP, "TestReport.issued"),
        derived("__issued_end", TIMESTAMP, "TestReport.issued"),
        column(
            "TestReport.participant",
            list(&within(&TEST_REPORT_PARTICIPANT_COLUMNS)),
        ),
        column("TestReport.setup", within(&TEST_REPORT_SETUP_COLUMNS)),
        column("TestReport.test", list(&within(&TEST_REPORT_TEST_COLUMNS))),
        column("TestReport.teardown", within(&TEST_REPORT_TEARDOWN_COLUMNS)),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "TestReport.meta.lastUpdated"),
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
