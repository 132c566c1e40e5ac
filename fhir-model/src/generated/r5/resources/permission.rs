// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CONSENT_DATA_MEANING, CONSENT_PROVISION_TYPE, ConsentDataMeaning,
    ConsentProvisionType, PERMISSION_RULE_COMBINING, PERMISSION_STATUS,
    PermissionRuleCombining, PermissionStatus,
};
use super::super::datatypes::{
    CodeableConcept, Coding, Element, Expression, Extension, Meta, Narrative, Period,
    Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODING_LIST, EXPRESSION_STRUCT, EXTENSION_COLUMN,
    HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_TEXT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_CODING,
    OF_EXPRESSION, OF_PERIOD, OF_REFERENCE, PERIOD_LIST, PERIOD_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2, TYPE_COLUMN_2,
};
use crate::shorthand::*;
/// `Permission`
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
    Permission, PERMISSION, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, status, asserter, date, validity, justification,
    combining, rule]
);
/// The definition of `Permission`.
pub static PERMISSION: TypeDef = TypeDef {
    name: "Permission",
    path: "Permission",
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
        summary("status", 1, 1, OF_CODE).codes(&PERMISSION_STATUS),
        summary("asserter", 0, 1, OF_REFERENCE)
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
            ),
        summary("date", 0, 0, OF_DATE_TIME),
        summary("validity", 0, 1, OF_PERIOD),
        summary("justification", 0, 1, of(&PERMISSION_JUSTIFICATION)),
        summary("combining", 1, 1, OF_CODE).codes(&PERMISSION_RULE_COMBINING).modifier(),
        summary("rule", 0, 0, of(&PERMISSION_RULE)),
    ],
    keys: Lazy::new(),
};
/// `Permission.justification`
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
    PermissionJustification, PERMISSION_JUSTIFICATION, [id, extension,
    modifier_extension, basis, evidence]
);
/// The definition of `Permission.justification`.
pub static PERMISSION_JUSTIFICATION: TypeDef = TypeDef {
    name: "PermissionJustification",
    path: "Permission.justification",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("basis", 0, 0, OF_CODEABLE_CONCEPT),
        summary("evidence", 0, 0, OF_REFERENCE),
    ],
    keys: Lazy::new(),
};
/// `Permission.rule`
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
    PermissionRule, PERMISSION_RULE, [id, extension, modifier_extension, type_, data,
    activity, limit]
);
/// The definition of `Permission.rule`.
pub static PERMISSION_RULE: TypeDef = TypeDef {
    name: "PermissionRule",
    path: "Permission.rule",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("type", 0, 1, OF_CODE).codes(&CONSENT_PROVISION_TYPE).modifier(),
        summary("data", 0, 0, of(&PERMISSION_RULE_DATA)),
        summary("activity", 0, 0, of(&PERMISSION_RULE_ACTIVITY)),
        summary("limit", 0, 0, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `Permission.rule.data`
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
    PermissionRuleData, PERMISSION_RULE_DATA, [id, extension, modifier_extension,
    resource, security, period, expression]
);
/// The definition of `Permission.rule.data`.
pub static PERMISSION_RULE_DATA: TypeDef = TypeDef {
    name: "PermissionRuleData",
    path: "Permission.rule.data",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("resource", 0, 0, of(&PERMISSION_RULE_DATA_RESOURCE)),
        summary("security", 0, 0, OF_CODING),
        summary("period", 0, 0, OF_PERIOD),
        summary("expression", 0, 1, OF_EXPRESSION),
    ],
    keys: Lazy::new(),
};
/// `Permission.rule.data.resource`
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
    PermissionRuleDataResource, PERMISSION_RULE_DATA_RESOURCE, [id, extension,
    modifier_extension, meaning, reference]
);
/// The definition of `Permission.rule.data.resource`.
pub static PERMISSION_RULE_DATA_RESOURCE: TypeDef = TypeDef {
    name: "PermissionRuleDataResource",
    path: "Permission.rule.data.resource",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("meaning", 1, 1, OF_CODE).codes(&CONSENT_DATA_MEANING),
        summary("reference", 1, 1, OF_REFERENCE),
    ],
    keys: Lazy::new(),
};
/// `Permission.rule.activity`
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
    PermissionRuleActivity, PERMISSION_RULE_ACTIVITY, [id, extension, modifier_extension,
    actor, action, purpose]
);
/// The definition of `Permission.rule.activity`.
pub static PERMISSION_RULE_ACTIVITY: TypeDef = TypeDef {
    name: "PermissionRuleActivity",
    path: "Permission.rule.activity",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("actor", 0, 0, OF_REFERENCE)
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
            ),
        summary("action", 0, 0, OF_CODEABLE_CONCEPT),
        summary("purpose", 0, 0, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
pub(crate) static PERMISSION_JUSTIFICATION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".basis", CODEABLE_CONCEPT_LIST),
    column(".evidence", REFERENCE_LIST_2),
];
pub(crate) static PERMISSION_RULE_DATA_RESOURCE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".meaning", TEXT),
    column(".reference", REFERENCE_STRUCT_2),
];
pub(crate) static PERMISSION_RULE_DATA_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".resource", list(&within(&PERMISSION_RULE_DATA_RESOURCE_COLUMNS))),
    column(".security", CODING_LIST),
    column(".period", PERIOD_LIST),
    column(".expression", EXPRESSION_STRUCT),
];
pub(crate) static PERMISSION_RULE_ACTIVITY_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".actor", REFERENCE_LIST_2),
    column(".action", CODEABLE_CONCEPT_LIST),
    column(".purpose", CODEABLE_CONCEPT_LIST),
];
pub(crate) static PERMISSION_RULE_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    column(".data", list(&within(&PERMISSION_RULE_DATA_COLUMNS))),
    column(".activity", list(&within(&PERMISSION_RULE_ACTIVITY_COLUMNS))),
    column(".limit", CODEABLE_CONCEPT_LIST),
];
/// The table `permission`.
pub static PERMISSION_TABLE: TableDef = TableDef {
    name: "permission",
    doc: "One row for each Permission.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Permission.resourceType", TEXT),
        column("Permission.id", TEXT),
        column("Permission.meta", META_STRUCT),
        column("Permission.implicitRules", TEXT),
        column("Permission.language", TEXT),
        column("Permission.text", NARRATIVE_STRUCT),
        column("Permission.contained", TEXTS),
        column("Permission.extension", EXTENSION_TEXTS),
        column("Permission.modifierExtension", EXTENSION_TEXTS),
        column("Permission.status", TEXT),
        column("Permission.asserter", REFERENCE_STRUCT_2),
        column("Permission.date", TEXTS),
        derived("__date_start", list(&TIMESTAMP), "Permission.date"),
        derived("__date_end", list(&TIMESTAMP), "Permission.date"),
        column("Permission.validity", PERIOD_STRUCT),
        column("Permission.justification", within(&PERMISSION_JUSTIFICATION_COLUMNS)),
        column("Permission.combining", TEXT),
        column("Permission.rule", list(&within(&PERMISSION_RULE_COLUMNS))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Permission.meta.lastUpdated"),
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
