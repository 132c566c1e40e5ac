// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CONSENT_DATA_MEANING, CONSENT_PROVISION_TYPE, ConsentDataMeaning,
    ConsentProvisionType, PERMISSION_RULE_COMBINING, PERMISSION_STATUS,
    PermissionRuleCombining, PermissionStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CodeableConcept,
    Coding, EXPRESSION, EXPRESSION_COLUMNS, EXTENSION, Element, Expression, Extension,
    META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD,
    PERIOD_COLUMNS, Period, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Permission`
#[derive(Default)]
pub struct Permission {
    /// `Permission.id` · id · 0..1
    pub id: Element<String>,
    /// `Permission.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Permission.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Permission.language` · code · 0..1
    pub language: Element<String>,
    /// `Permission.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Permission.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Permission.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Permission.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Permission.status` · code · 1..1
    pub status: Element<PermissionStatus>,
    /// `Permission.asserter` · Reference to CareTeam, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub asserter: Option<Box<Reference>>,
    /// `Permission.date` · dateTime · 0..*
    pub date: Vec<Element<DateTime>>,
    /// `Permission.validity` · Period · 0..1
    pub validity: Option<Box<Period>>,
    /// `Permission.justification` · PermissionJustification · 0..1
    pub justification: Option<Box<PermissionJustification>>,
    /// `Permission.combining` · code · 1..1
    pub combining: Element<PermissionRuleCombining>,
    /// `Permission.rule` · PermissionRule · 0..*
    pub rule: Vec<PermissionRule>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Permission, PERMISSION, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 =>
    text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => status, 9 =>
    asserter, 10 => date, 11 => validity, 12 => justification, 13 => combining, 14 =>
    rule]
);
/// The definition of `Permission`.
pub static PERMISSION: TypeDef = TypeDef {
    name: "Permission",
    path: "Permission",
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
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PERMISSION_STATUS)
            .summary(),
        one("asserter", 0, 1, Ty::Type(&REFERENCE))
            .to(
                &[
                    "CareTeam",
                    "HealthcareService",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            )
            .summary(),
        one("date", 0, 0, Ty::Primitive(Primitive::DateTime)).summary(),
        one("validity", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("justification", 0, 1, Ty::Type(&PERMISSION_JUSTIFICATION)).summary(),
        one("combining", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PERMISSION_RULE_COMBINING)
            .summary()
            .modifier(),
        one("rule", 0, 0, Ty::Type(&PERMISSION_RULE)).summary(),
    ],
    keys: Lazy::new(),
};
/// `Permission.justification`
#[derive(Default)]
pub struct PermissionJustification {
    /// `Permission.justification.id` · string · 0..1
    pub id: Option<String>,
    /// `Permission.justification.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Permission.justification.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Permission.justification.basis` · CodeableConcept · 0..*
    pub basis: Vec<CodeableConcept>,
    /// `Permission.justification.evidence` · Reference · 0..*
    pub evidence: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PermissionJustification, PERMISSION_JUSTIFICATION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => basis, 4 => evidence]
);
/// The definition of `Permission.justification`.
pub static PERMISSION_JUSTIFICATION: TypeDef = TypeDef {
    name: "PermissionJustification",
    path: "Permission.justification",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("basis", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("evidence", 0, 0, Ty::Type(&REFERENCE)).summary(),
    ],
    keys: Lazy::new(),
};
/// `Permission.rule`
#[derive(Default)]
pub struct PermissionRule {
    /// `Permission.rule.id` · string · 0..1
    pub id: Option<String>,
    /// `Permission.rule.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Permission.rule.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Permission.rule.type` · code · 0..1
    pub type_: Element<ConsentProvisionType>,
    /// `Permission.rule.data` · PermissionRuleData · 0..*
    pub data: Vec<PermissionRuleData>,
    /// `Permission.rule.activity` · PermissionRuleActivity · 0..*
    pub activity: Vec<PermissionRuleActivity>,
    /// `Permission.rule.limit` · CodeableConcept · 0..*
    pub limit: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PermissionRule, PERMISSION_RULE, [0 => id, 1 => extension, 2 => modifier_extension, 3
    => type_, 4 => data, 5 => activity, 6 => limit]
);
/// The definition of `Permission.rule`.
pub static PERMISSION_RULE: TypeDef = TypeDef {
    name: "PermissionRule",
    path: "Permission.rule",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&CONSENT_PROVISION_TYPE)
            .summary()
            .modifier(),
        one("data", 0, 0, Ty::Type(&PERMISSION_RULE_DATA)).summary(),
        one("activity", 0, 0, Ty::Type(&PERMISSION_RULE_ACTIVITY)).summary(),
        one("limit", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
    ],
    keys: Lazy::new(),
};
/// `Permission.rule.data`
#[derive(Default)]
pub struct PermissionRuleData {
    /// `Permission.rule.data.id` · string · 0..1
    pub id: Option<String>,
    /// `Permission.rule.data.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Permission.rule.data.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Permission.rule.data.resource` · PermissionRuleDataResource · 0..*
    pub resource: Vec<PermissionRuleDataResource>,
    /// `Permission.rule.data.security` · Coding · 0..*
    pub security: Vec<Coding>,
    /// `Permission.rule.data.period` · Period · 0..*
    pub period: Vec<Period>,
    /// `Permission.rule.data.expression` · Expression · 0..1
    pub expression: Option<Box<Expression>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PermissionRuleData, PERMISSION_RULE_DATA, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => resource, 4 => security, 5 => period, 6 => expression]
);
/// The definition of `Permission.rule.data`.
pub static PERMISSION_RULE_DATA: TypeDef = TypeDef {
    name: "PermissionRuleData",
    path: "Permission.rule.data",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("resource", 0, 0, Ty::Type(&PERMISSION_RULE_DATA_RESOURCE)).summary(),
        one("security", 0, 0, Ty::Type(&CODING)).summary(),
        one("period", 0, 0, Ty::Type(&PERIOD)).summary(),
        one("expression", 0, 1, Ty::Type(&EXPRESSION)).summary(),
    ],
    keys: Lazy::new(),
};
/// `Permission.rule.data.resource`
#[derive(Default)]
pub struct PermissionRuleDataResource {
    /// `Permission.rule.data.resource.id` · string · 0..1
    pub id: Option<String>,
    /// `Permission.rule.data.resource.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Permission.rule.data.resource.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Permission.rule.data.resource.meaning` · code · 1..1
    pub meaning: Element<ConsentDataMeaning>,
    /// `Permission.rule.data.resource.reference` · Reference · 1..1
    pub reference: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PermissionRuleDataResource, PERMISSION_RULE_DATA_RESOURCE, [0 => id, 1 => extension,
    2 => modifier_extension, 3 => meaning, 4 => reference]
);
/// The definition of `Permission.rule.data.resource`.
pub static PERMISSION_RULE_DATA_RESOURCE: TypeDef = TypeDef {
    name: "PermissionRuleDataResource",
    path: "Permission.rule.data.resource",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("meaning", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&CONSENT_DATA_MEANING)
            .summary(),
        one("reference", 1, 1, Ty::Type(&REFERENCE)).summary(),
    ],
    keys: Lazy::new(),
};
/// `Permission.rule.activity`
#[derive(Default)]
pub struct PermissionRuleActivity {
    /// `Permission.rule.activity.id` · string · 0..1
    pub id: Option<String>,
    /// `Permission.rule.activity.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Permission.rule.activity.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Permission.rule.activity.actor` · Reference to CareTeam, Device, Group, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub actor: Vec<Reference>,
    /// `Permission.rule.activity.action` · CodeableConcept · 0..*
    pub action: Vec<CodeableConcept>,
    /// `Permission.rule.activity.purpose` · CodeableConcept · 0..*
    pub purpose: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PermissionRuleActivity, PERMISSION_RULE_ACTIVITY, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => actor, 4 => action, 5 => purpose]
);
/// The definition of `Permission.rule.activity`.
pub static PERMISSION_RULE_ACTIVITY: TypeDef = TypeDef {
    name: "PermissionRuleActivity",
    path: "Permission.rule.activity",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("actor", 0, 0, Ty::Type(&REFERENCE))
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "Group",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            )
            .summary(),
        one("action", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("purpose", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static PERMISSION_JUSTIFICATION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("basis", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".basis", ""),
    column("evidence", list(&within(&REFERENCE_COLUMNS_2)), ".evidence", ""),
];
pub(crate) static PERMISSION_RULE_DATA_RESOURCE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("meaning", TEXT, ".meaning", ""),
    column("reference", within(&REFERENCE_COLUMNS_2), ".reference", ""),
];
pub(crate) static PERMISSION_RULE_DATA_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column(
        "resource",
        list(&within(&PERMISSION_RULE_DATA_RESOURCE_COLUMNS)),
        ".resource",
        "",
    ),
    column("security", list(&within(&CODING_COLUMNS)), ".security", ""),
    column("period", list(&within(&PERIOD_COLUMNS)), ".period", ""),
    column("expression", within(&EXPRESSION_COLUMNS), ".expression", ""),
];
pub(crate) static PERMISSION_RULE_ACTIVITY_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("actor", list(&within(&REFERENCE_COLUMNS_2)), ".actor", ""),
    column("action", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".action", ""),
    column("purpose", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".purpose", ""),
];
pub(crate) static PERMISSION_RULE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", TEXT, ".type", ""),
    column("data", list(&within(&PERMISSION_RULE_DATA_COLUMNS)), ".data", ""),
    column(
        "activity",
        list(&within(&PERMISSION_RULE_ACTIVITY_COLUMNS)),
        ".activity",
        "",
    ),
    column("limit", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".limit", ""),
];
/// The table `permission`.
pub static PERMISSION_TABLE: TableDef = TableDef {
    name: "permission",
    doc: "One row for each Permission.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Permission.resourceType", ""),
        column("id", TEXT, "Permission.id", ""),
        column("meta", within(&META_COLUMNS), "Permission.meta", ""),
        column("implicitRules", TEXT, "Permission.implicitRules", ""),
        column("language", TEXT, "Permission.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Permission.text", ""),
        column("contained", list(&TEXT), "Permission.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Permission.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Permission.modifierExtension",
            "",
        ),
        column("status", TEXT, "Permission.status", ""),
        column("asserter", within(&REFERENCE_COLUMNS_2), "Permission.asserter", ""),
        column("date", list(&TEXT), "Permission.date", ""),
        column("__date_start", list(&TIMESTAMP), "Permission.date", ""),
        column("__date_end", list(&TIMESTAMP), "Permission.date", ""),
        column("validity", within(&PERIOD_COLUMNS), "Permission.validity", ""),
        column(
            "justification",
            within(&PERMISSION_JUSTIFICATION_COLUMNS),
            "Permission.justification",
            "",
        ),
        column("combining", TEXT, "Permission.combining", ""),
        column("rule", list(&within(&PERMISSION_RULE_COLUMNS)), "Permission.rule", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Permission.meta.lastUpdated",
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
