// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    TEST_REPORT_ACTION_RESULT, TEST_REPORT_PARTICIPANT_TYPE, TEST_REPORT_RESULT,
    TEST_REPORT_STATUS, TestReportActionResult, TestReportParticipantType,
    TestReportResult, TestReportStatus,
};
use super::super::datatypes::{
    EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META,
    META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `TestReport`
#[derive(Default)]
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
    TestReport, TEST_REPORT, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4
    => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => identifier, 9
    => name, 10 => status, 11 => test_script, 12 => result, 13 => score, 14 => tester, 15
    => issued, 16 => participant, 17 => setup, 18 => test, 19 => teardown]
);
/// The definition of `TestReport`.
pub static TEST_REPORT: TypeDef = TypeDef {
    name: "TestReport",
    path: "TestReport",
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
        one("identifier", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&TEST_REPORT_STATUS)
            .summary()
            .modifier(),
        one("testScript", 1, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["TestScript"])
            .summary(),
        one("result", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&TEST_REPORT_RESULT)
            .summary(),
        one("score", 0, 1, Ty::Primitive(Primitive::Decimal)).summary(),
        one("tester", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("issued", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("participant", 0, 0, Ty::Type(&TEST_REPORT_PARTICIPANT)),
        one("setup", 0, 1, Ty::Type(&TEST_REPORT_SETUP)),
        one("test", 0, 0, Ty::Type(&TEST_REPORT_TEST)),
        one("teardown", 0, 1, Ty::Type(&TEST_REPORT_TEARDOWN)),
    ],
    keys: Lazy::new(),
};
/// `TestReport.participant`
#[derive(Default)]
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
    TestReportParticipant, TEST_REPORT_PARTICIPANT, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => type_, 4 => uri, 5 => display]
);
/// The definition of `TestReport.participant`.
pub static TEST_REPORT_PARTICIPANT: TypeDef = TypeDef {
    name: "TestReportParticipant",
    path: "TestReport.participant",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&TEST_REPORT_PARTICIPANT_TYPE),
        one("uri", 1, 1, Ty::Primitive(Primitive::Uri)),
        one("display", 0, 1, Ty::Primitive(Primitive::String)),
    ],
    keys: Lazy::new(),
};
/// `TestReport.setup`
#[derive(Default)]
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
record!(
    TestReportSetup, TEST_REPORT_SETUP, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => action]
);
/// The definition of `TestReport.setup`.
pub static TEST_REPORT_SETUP: TypeDef = TypeDef {
    name: "TestReportSetup",
    path: "TestReport.setup",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("action", 1, 0, Ty::Type(&TEST_REPORT_SETUP_ACTION)),
    ],
    keys: Lazy::new(),
};
/// `TestReport.setup.action`
#[derive(Default)]
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
    TestReportSetupAction, TEST_REPORT_SETUP_ACTION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => operation, 4 => assert]
);
/// The definition of `TestReport.setup.action`.
pub static TEST_REPORT_SETUP_ACTION: TypeDef = TypeDef {
    name: "TestReportSetupAction",
    path: "TestReport.setup.action",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("operation", 0, 1, Ty::Type(&TEST_REPORT_SETUP_ACTION_OPERATION)),
        one("assert", 0, 1, Ty::Type(&TEST_REPORT_SETUP_ACTION_ASSERT)),
    ],
    keys: Lazy::new(),
};
/// `TestReport.setup.action.operation`
#[derive(Default)]
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
    TestReportSetupActionOperation, TEST_REPORT_SETUP_ACTION_OPERATION, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => result, 4 => message, 5 => detail]
);
/// The definition of `TestReport.setup.action.operation`.
pub static TEST_REPORT_SETUP_ACTION_OPERATION: TypeDef = TypeDef {
    name: "TestReportSetupActionOperation",
    path: "TestReport.setup.action.operation",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("result", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&TEST_REPORT_ACTION_RESULT),
        one("message", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("detail", 0, 1, Ty::Primitive(Primitive::Uri)),
    ],
    keys: Lazy::new(),
};
/// `TestReport.setup.action.assert`
#[derive(Default)]
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
    TestReportSetupActionAssert, TEST_REPORT_SETUP_ACTION_ASSERT, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => result, 4 => message, 5 => detail, 6 =>
    requirement]
);
/// The definition of `TestReport.setup.action.assert`.
pub static TEST_REPORT_SETUP_ACTION_ASSERT: TypeDef = TypeDef {
    name: "TestReportSetupActionAssert",
    path: "TestReport.setup.action.assert",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("result", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&TEST_REPORT_ACTION_RESULT),
        one("message", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("detail", 0, 1, Ty::Primitive(Primitive::String)),
        one("requirement", 0, 0, Ty::Type(&TEST_REPORT_SETUP_ACTION_ASSERT_REQUIREMENT)),
    ],
    keys: Lazy::new(),
};
/// `TestReport.setup.action.assert.requirement`
#[derive(Default)]
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
    [0 => id, 1 => extension, 2 => modifier_extension, 3 => link]
);
choice!(
    #[doc = " `TestReport.setup.action.assert.requirement.link[x]`"]
    TestReportSetupActionAssertRequirementLink, [0 => Uri(Element < String >), 1 =>
    Canonical(Element < String >)]
);
/// The definition of `TestReport.setup.action.assert.requirement`.
pub static TEST_REPORT_SETUP_ACTION_ASSERT_REQUIREMENT: TypeDef = TypeDef {
    name: "TestReportSetupActionAssertRequirement",
    path: "TestReport.setup.action.assert.requirement",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        choice(
                "link",
                0,
                1,
                &[
                    alternative("linkUri", Ty::Primitive(Primitive::Uri)),
                    alternative("linkCanonical", Ty::Primitive(Primitive::Canonical)),
                ],
            )
            .to(&["Requirements"]),
    ],
    keys: Lazy::new(),
};
/// `TestReport.test`
#[derive(Default)]
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
    TestReportTest, TEST_REPORT_TEST, [0 => id, 1 => extension, 2 => modifier_extension,
    3 => name, 4 => description, 5 => action]
);
/// The definition of `TestReport.test`.
pub static TEST_REPORT_TEST: TypeDef = TypeDef {
    name: "TestReportTest",
    path: "TestReport.test",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)),
        one("description", 0, 1, Ty::Primitive(Primitive::String)),
        one("action", 1, 0, Ty::Type(&TEST_REPORT_TEST_ACTION)),
    ],
    keys: Lazy::new(),
};
/// `TestReport.test.action`
#[derive(Default)]
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
    TestReportTestAction, TEST_REPORT_TEST_ACTION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => operation, 4 => assert]
);
/// The definition of `TestReport.test.action`.
pub static TEST_REPORT_TEST_ACTION: TypeDef = TypeDef {
    name: "TestReportTestAction",
    path: "TestReport.test.action",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("operation", 0, 1, Ty::Type(&TEST_REPORT_SETUP_ACTION_OPERATION)),
        one("assert", 0, 1, Ty::Type(&TEST_REPORT_SETUP_ACTION_ASSERT)),
    ],
    keys: Lazy::new(),
};
/// `TestReport.teardown`
#[derive(Default)]
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
    TestReportTeardown, TEST_REPORT_TEARDOWN, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => action]
);
/// The definition of `TestReport.teardown`.
pub static TEST_REPORT_TEARDOWN: TypeDef = TypeDef {
    name: "TestReportTeardown",
    path: "TestReport.teardown",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("action", 1, 0, Ty::Type(&TEST_REPORT_TEARDOWN_ACTION)),
    ],
    keys: Lazy::new(),
};
/// `TestReport.teardown.action`
#[derive(Default)]
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
    TestReportTeardownAction, TEST_REPORT_TEARDOWN_ACTION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => operation]
);
/// The definition of `TestReport.teardown.action`.
pub static TEST_REPORT_TEARDOWN_ACTION: TypeDef = TypeDef {
    name: "TestReportTeardownAction",
    path: "TestReport.teardown.action",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("operation", 1, 1, Ty::Type(&TEST_REPORT_SETUP_ACTION_OPERATION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static TEST_REPORT_PARTICIPANT_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", TEXT, ".type", ""),
    column("uri", TEXT, ".uri", ""),
    column("display", TEXT, ".display", ""),
];
pub(crate) static TEST_REPORT_SETUP_ACTION_OPERATION_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("result", TEXT, ".result", ""),
    column("message", TEXT, ".message", ""),
    column("detail", TEXT, ".detail", ""),
];
pub(crate) static TEST_REPORT_SETUP_ACTION_ASSERT_REQUIREMENT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("linkUri", TEXT, ".linkUri", ""),
    column("linkCanonical", TEXT, ".linkCanonical", ""),
];
pub(crate) static TEST_REPORT_SETUP_ACTION_ASSERT_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("result", TEXT, ".result", ""),
    column("message", TEXT, ".message", ""),
    column("detail", TEXT, ".detail", ""),
    column(
        "requirement",
        list(&within(&TEST_REPORT_SETUP_ACTION_ASSERT_REQUIREMENT_COLUMNS)),
        ".requirement",
        "",
    ),
];
pub(crate) static TEST_REPORT_SETUP_ACTION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column(
        "operation",
        within(&TEST_REPORT_SETUP_ACTION_OPERATION_COLUMNS),
        ".operation",
        "",
    ),
    column("assert", within(&TEST_REPORT_SETUP_ACTION_ASSERT_COLUMNS), ".assert", ""),
];
pub(crate) static TEST_REPORT_SETUP_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("action", list(&within(&TEST_REPORT_SETUP_ACTION_COLUMNS)), ".action", ""),
];
pub(crate) static TEST_REPORT_TEST_ACTION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column(
        "operation",
        within(&TEST_REPORT_SETUP_ACTION_OPERATION_COLUMNS),
        ".operation",
        "",
    ),
    column("assert", within(&TEST_REPORT_SETUP_ACTION_ASSERT_COLUMNS), ".assert", ""),
];
pub(crate) static TEST_REPORT_TEST_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("name", TEXT, ".name", ""),
    column("description", TEXT, ".description", ""),
    column("action", list(&within(&TEST_REPORT_TEST_ACTION_COLUMNS)), ".action", ""),
];
pub(crate) static TEST_REPORT_TEARDOWN_ACTION_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column(
        "operation",
        within(&TEST_REPORT_SETUP_ACTION_OPERATION_COLUMNS),
        ".operation",
        "",
    ),
];
pub(crate) static TEST_REPORT_TEARDOWN_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("action", list(&within(&TEST_REPORT_TEARDOWN_ACTION_COLUMNS)), ".action", ""),
];
/// The table `test_report`.
pub static TEST_REPORT_TABLE: TableDef = TableDef {
    name: "test_report",
    doc: "One row for each TestReport.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "TestReport.resourceType", ""),
        column("id", TEXT, "TestReport.id", ""),
        column("meta", within(&META_COLUMNS), "TestReport.meta", ""),
        column("implicitRules", TEXT, "TestReport.implicitRules", ""),
        column("language", TEXT, "TestReport.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "TestReport.text", ""),
        column("contained", list(&TEXT), "TestReport.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "TestReport.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "TestReport.modifierExtension",
            "",
        ),
        column("identifier", within(&IDENTIFIER_COLUMNS), "TestReport.identifier", ""),
        column("name", TEXT, "TestReport.name", ""),
        column("status", TEXT, "TestReport.status", ""),
        column("testScript", TEXT, "TestReport.testScript", ""),
        column("result", TEXT, "TestReport.result", ""),
        column("score", TEXT, "TestReport.score", ""),
        column("__score_numeric", NUMERIC, "TestReport.score", ""),
        column("tester", TEXT, "TestReport.tester", ""),
        column("issued", TEXT, "TestReport.issued", ""),
        column("__issued_start", TIMESTAMP, "TestReport.issued", ""),
        column("__issued_end", TIMESTAMP, "TestReport.issued", ""),
        column(
            "participant",
            list(&within(&TEST_REPORT_PARTICIPANT_COLUMNS)),
            "TestReport.participant",
            "",
        ),
        column("setup", within(&TEST_REPORT_SETUP_COLUMNS), "TestReport.setup", ""),
        column("test", list(&within(&TEST_REPORT_TEST_COLUMNS)), "TestReport.test", ""),
        column(
            "teardown",
            within(&TEST_REPORT_TEARDOWN_COLUMNS),
            "TestReport.teardown",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "TestReport.meta.lastUpdated",
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
