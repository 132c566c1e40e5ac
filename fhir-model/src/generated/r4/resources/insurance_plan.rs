// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    BENEFIT_COST_APPLICABILITY, PUBLICATION_STATUS, PublicationStatus,
};
use super::super::datatypes::{
    Address, CodeableConcept, ContactPoint, Element, Extension, HumanName, Identifier,
    Meta, Money, Narrative, Period, Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ADDRESS_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2,
    CONTACT_POINT_LIST, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_TEXT, HAS_TYPE,
    HAS_TYPE_3, HUMAN_NAME_STRUCT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, MONEY_STRUCT, NARRATIVE_STRUCT, OF_ADDRESS,
    OF_CODEABLE_CONCEPT, OF_CONTACT_POINT, OF_HUMAN_NAME, OF_MONEY, OF_PERIOD,
    OF_QUANTITY, OF_REFERENCE, PERIOD_STRUCT, QUANTITY_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2, TYPE_COLUMN,
};
use crate::shorthand::*;
/// `InsurancePlan`
pub struct InsurancePlan {
    /// `InsurancePlan.id` · id · 0..1
    pub id: Element<String>,
    /// `InsurancePlan.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `InsurancePlan.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `InsurancePlan.language` · code · 0..1
    pub language: Element<String>,
    /// `InsurancePlan.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `InsurancePlan.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `InsurancePlan.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `InsurancePlan.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `InsurancePlan.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `InsurancePlan.status` · code · 0..1
    pub status: Element<PublicationStatus>,
    /// `InsurancePlan.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `InsurancePlan.name` · string · 0..1
    pub name: Element<String>,
    /// `InsurancePlan.alias` · string · 0..*
    pub alias: Vec<Element<String>>,
    /// `InsurancePlan.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `InsurancePlan.ownedBy` · Reference to Organization · 0..1
    pub owned_by: Option<Box<Reference>>,
    /// `InsurancePlan.administeredBy` · Reference to Organization · 0..1
    pub administered_by: Option<Box<Reference>>,
    /// `InsurancePlan.coverageArea` · Reference to Location · 0..*
    pub coverage_area: Vec<Reference>,
    /// `InsurancePlan.contact` · InsurancePlanContact · 0..*
    pub contact: Vec<InsurancePlanContact>,
    /// `InsurancePlan.endpoint` · Reference to Endpoint · 0..*
    pub endpoint: Vec<Reference>,
    /// `InsurancePlan.network` · Reference to Organization · 0..*
    pub network: Vec<Reference>,
    /// `InsurancePlan.coverage` · InsurancePlanCoverage · 0..*
    pub coverage: Vec<InsurancePlanCoverage>,
    /// `InsurancePlan.plan` · InsurancePlanPlan · 0..*
    pub plan: Vec<InsurancePlanPlan>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InsurancePlan, INSURANCE_PLAN, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, status, type_, name, alias, period,
    owned_by, administered_by, coverage_area, contact, endpoint, network, coverage, plan]
);
/// The definition of `InsurancePlan`.
pub static INSURANCE_PLAN: TypeDef = TypeDef {
    name: "InsurancePlan",
    path: "InsurancePlan",
    kind: TypeKind::Resource,
    elements: &[
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER,
        summary("status", 0, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("type", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_NAME,
        one("alias", 0, 0, OF_STRING),
        one("period", 0, 1, OF_PERIOD),
        summary("ownedBy", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("administeredBy", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("coverageArea", 0, 0, OF_REFERENCE).to(&["Location"]),
        one("contact", 0, 0, of(&INSURANCE_PLAN_CONTACT)),
        one("endpoint", 0, 0, OF_REFERENCE).to(&["Endpoint"]),
        one("network", 0, 0, OF_REFERENCE).to(&["Organization"]),
        one("coverage", 0, 0, of(&INSURANCE_PLAN_COVERAGE)),
        one("plan", 0, 0, of(&INSURANCE_PLAN_PLAN)),
    ],
    keys: Lazy::new(),
};
/// `InsurancePlan.contact`
pub struct InsurancePlanContact {
    /// `InsurancePlan.contact.id` · string · 0..1
    pub id: Option<String>,
    /// `InsurancePlan.contact.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `InsurancePlan.contact.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `InsurancePlan.contact.purpose` · CodeableConcept · 0..1
    pub purpose: Option<Box<CodeableConcept>>,
    /// `InsurancePlan.contact.name` · HumanName · 0..1
    pub name: Option<Box<HumanName>>,
    /// `InsurancePlan.contact.telecom` · ContactPoint · 0..*
    pub telecom: Vec<ContactPoint>,
    /// `InsurancePlan.contact.address` · Address · 0..1
    pub address: Option<Box<Address>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InsurancePlanContact, INSURANCE_PLAN_CONTACT, [id, extension, modifier_extension,
    purpose, name, telecom, address]
);
/// The definition of `InsurancePlan.contact`.
pub static INSURANCE_PLAN_CONTACT: TypeDef = TypeDef {
    name: "InsurancePlanContact",
    path: "InsurancePlan.contact",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("purpose", 0, 1, OF_CODEABLE_CONCEPT),
        one("name", 0, 1, OF_HUMAN_NAME),
        one("telecom", 0, 0, OF_CONTACT_POINT),
        one("address", 0, 1, OF_ADDRESS),
    ],
    keys: Lazy::new(),
};
/// `InsurancePlan.coverage`
pub struct InsurancePlanCoverage {
    /// `InsurancePlan.coverage.id` · string · 0..1
    pub id: Option<String>,
    /// `InsurancePlan.coverage.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `InsurancePlan.coverage.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `InsurancePlan.coverage.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `InsurancePlan.coverage.network` · Reference to Organization · 0..*
    pub network: Vec<Reference>,
    /// `InsurancePlan.coverage.benefit` · InsurancePlanCoverageBenefit · 1..*
    pub benefit: Vec<InsurancePlanCoverageBenefit>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InsurancePlanCoverage, INSURANCE_PLAN_COVERAGE, [id, extension, modifier_extension,
    type_, network, benefit]
);
/// The definition of `InsurancePlan.coverage`.
pub static INSURANCE_PLAN_COVERAGE: TypeDef = TypeDef {
    name: "InsurancePlanCoverage",
    path: "InsurancePlan.coverage",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_3,
        one("network", 0, 0, OF_REFERENCE).to(&["Organization"]),
        one("benefit", 1, 0, of(&INSURANCE_PLAN_COVERAGE_BENEFIT)),
    ],
    keys: Lazy::new(),
};
/// `InsurancePlan.coverage.benefit`
pub struct InsurancePlanCoverageBenefit {
    /// `InsurancePlan.coverage.benefit.id` · string · 0..1
    pub id: Option<String>,
    /// `InsurancePlan.coverage.benefit.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `InsurancePlan.coverage.benefit.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `InsurancePlan.coverage.benefit.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `InsurancePlan.coverage.benefit.requirement` · string · 0..1
    pub requirement: Element<String>,
    /// `InsurancePlan.coverage.benefit.limit` · InsurancePlanCoverageBenefitLimit · 0..*
    pub limit: Vec<InsurancePlanCoverageBenefitLimit>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InsurancePlanCoverageBenefit, INSURANCE_PLAN_COVERAGE_BENEFIT, [id, extension,
    modifier_extension, type_, requirement, limit]
);
/// The definition of `InsurancePlan.coverage.benefit`.
pub static INSURANCE_PLAN_COVERAGE_BENEFIT: TypeDef = TypeDef {
    name: "InsurancePlanCoverageBenefit",
    path: "InsurancePlan.coverage.benefit",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_3,
        one("requirement", 0, 1, OF_STRING),
        one("limit", 0, 0, of(&INSURANCE_PLAN_COVERAGE_BENEFIT_LIMIT)),
    ],
    keys: Lazy::new(),
};
/// `InsurancePlan.coverage.benefit.limit`
pub struct InsurancePlanCoverageBenefitLimit {
    /// `InsurancePlan.coverage.benefit.limit.id` · string · 0..1
    pub id: Option<String>,
    /// `InsurancePlan.coverage.benefit.limit.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `InsurancePlan.coverage.benefit.limit.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `InsurancePlan.coverage.benefit.limit.value` · Quantity · 0..1
    pub value: Option<Box<Quantity>>,
    /// `InsurancePlan.coverage.benefit.limit.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InsurancePlanCoverageBenefitLimit, INSURANCE_PLAN_COVERAGE_BENEFIT_LIMIT, [id,
    extension, modifier_extension, value, code]
);
/// The definition of `InsurancePlan.coverage.benefit.limit`.
pub static INSURANCE_PLAN_COVERAGE_BENEFIT_LIMIT: TypeDef = TypeDef {
    name: "InsurancePlanCoverageBenefitLimit",
    path: "InsurancePlan.coverage.benefit.limit",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("value", 0, 1, OF_QUANTITY),
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `InsurancePlan.plan`
pub struct InsurancePlanPlan {
    /// `InsurancePlan.plan.id` · string · 0..1
    pub id: Option<String>,
    /// `InsurancePlan.plan.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `InsurancePlan.plan.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `InsurancePlan.plan.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `InsurancePlan.plan.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `InsurancePlan.plan.coverageArea` · Reference to Location · 0..*
    pub coverage_area: Vec<Reference>,
    /// `InsurancePlan.plan.network` · Reference to Organization · 0..*
    pub network: Vec<Reference>,
    /// `InsurancePlan.plan.generalCost` · InsurancePlanPlanGeneralCost · 0..*
    pub general_cost: Vec<InsurancePlanPlanGeneralCost>,
    /// `InsurancePlan.plan.specificCost` · InsurancePlanPlanSpecificCost · 0..*
    pub specific_cost: Vec<InsurancePlanPlanSpecificCost>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InsurancePlanPlan, INSURANCE_PLAN_PLAN, [id, extension, modifier_extension,
    identifier, type_, coverage_area, network, general_cost, specific_cost]
);
/// The definition of `InsurancePlan.plan`.
pub static INSURANCE_PLAN_PLAN: TypeDef = TypeDef {
    name: "InsurancePlanPlan",
    path: "InsurancePlan.plan",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        HAS_TYPE,
        summary("coverageArea", 0, 0, OF_REFERENCE).to(&["Location"]),
        one("network", 0, 0, OF_REFERENCE).to(&["Organization"]),
        one("generalCost", 0, 0, of(&INSURANCE_PLAN_PLAN_GENERAL_COST)),
        one("specificCost", 0, 0, of(&INSURANCE_PLAN_PLAN_SPECIFIC_COST)),
    ],
    keys: Lazy::new(),
};
/// `InsurancePlan.plan.generalCost`
pub struct InsurancePlanPlanGeneralCost {
    /// `InsurancePlan.plan.generalCost.id` · string · 0..1
    pub id: Option<String>,
    /// `InsurancePlan.plan.generalCost.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `InsurancePlan.plan.generalCost.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `InsurancePlan.plan.generalCost.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `InsurancePlan.plan.generalCost.groupSize` · positiveInt · 0..1
    pub group_size: Element<u32>,
    /// `InsurancePlan.plan.generalCost.cost` · Money · 0..1
    pub cost: Option<Box<Money>>,
    /// `InsurancePlan.plan.generalCost.comment` · string · 0..1
    pub comment: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InsurancePlanPlanGeneralCost, INSURANCE_PLAN_PLAN_GENERAL_COST, [id, extension,
    modifier_extension, type_, group_size, cost, comment]
);
/// The definition of `InsurancePlan.plan.generalCost`.
pub static INSURANCE_PLAN_PLAN_GENERAL_COST: TypeDef = TypeDef {
    name: "InsurancePlanPlanGeneralCost",
    path: "InsurancePlan.plan.generalCost",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE,
        one("groupSize", 0, 1, OF_POSITIVE_INT),
        one("cost", 0, 1, OF_MONEY),
        one("comment", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `InsurancePlan.plan.specificCost`
pub struct InsurancePlanPlanSpecificCost {
    /// `InsurancePlan.plan.specificCost.id` · string · 0..1
    pub id: Option<String>,
    /// `InsurancePlan.plan.specificCost.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `InsurancePlan.plan.specificCost.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `InsurancePlan.plan.specificCost.category` · CodeableConcept · 1..1
    pub category: Option<Box<CodeableConcept>>,
    /// `InsurancePlan.plan.specificCost.benefit` · InsurancePlanPlanSpecificCostBenefit · 0..*
    pub benefit: Vec<InsurancePlanPlanSpecificCostBenefit>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InsurancePlanPlanSpecificCost, INSURANCE_PLAN_PLAN_SPECIFIC_COST, [id, extension,
    modifier_extension, category, benefit]
);
/// The definition of `InsurancePlan.plan.specificCost`.
pub static INSURANCE_PLAN_PLAN_SPECIFIC_COST: TypeDef = TypeDef {
    name: "InsurancePlanPlanSpecificCost",
    path: "InsurancePlan.plan.specificCost",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("category", 1, 1, OF_CODEABLE_CONCEPT),
        one("benefit", 0, 0, of(&INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT)),
    ],
    keys: Lazy::new(),
};
/// `InsurancePlan.plan.specificCost.benefit`
pub struct InsurancePlanPlanSpecificCostBenefit {
    /// `InsurancePlan.plan.specificCost.benefit.id` · string · 0..1
    pub id: Option<String>,
    /// `InsurancePlan.plan.specificCost.benefit.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `InsurancePlan.plan.specificCost.benefit.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `InsurancePlan.plan.specificCost.benefit.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `InsurancePlan.plan.specificCost.benefit.cost` · InsurancePlanPlanSpecificCostBenefitCost · 0..*
    pub cost: Vec<InsurancePlanPlanSpecificCostBenefitCost>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InsurancePlanPlanSpecificCostBenefit, INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT, [id,
    extension, modifier_extension, type_, cost]
);
/// The definition of `InsurancePlan.plan.specificCost.benefit`.
pub static INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT: TypeDef = TypeDef {
    name: "InsurancePlanPlanSpecificCostBenefit",
    path: "InsurancePlan.plan.specificCost.benefit",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_3,
        one("cost", 0, 0, of(&INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COST)),
    ],
    keys: Lazy::new(),
};
/// `InsurancePlan.plan.specificCost.benefit.cost`
pub struct InsurancePlanPlanSpecificCostBenefitCost {
    /// `InsurancePlan.plan.specificCost.benefit.cost.id` · string · 0..1
    pub id: Option<String>,
    /// `InsurancePlan.plan.specificCost.benefit.cost.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `InsurancePlan.plan.specificCost.benefit.cost.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `InsurancePlan.plan.specificCost.benefit.cost.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `InsurancePlan.plan.specificCost.benefit.cost.applicability` · CodeableConcept · 0..1
    pub applicability: Option<Box<CodeableConcept>>,
    /// `InsurancePlan.plan.specificCost.benefit.cost.qualifiers` · CodeableConcept · 0..*
    pub qualifiers: Vec<CodeableConcept>,
    /// `InsurancePlan.plan.specificCost.benefit.cost.value` · Quantity · 0..1
    pub value: Option<Box<Quantity>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InsurancePlanPlanSpecificCostBenefitCost,
    INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COST, [id, extension, modifier_extension,
    type_, applicability, qualifiers, value]
);
/// The definition of `InsurancePlan.plan.specificCost.benefit.cost`.
pub static INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COST: TypeDef = TypeDef {
    name: "InsurancePlanPlanSpecificCostBenefitCost",
    path: "InsurancePlan.plan.specificCost.benefit.cost",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_3,
        one("applicability", 0, 1, OF_CODEABLE_CONCEPT)
            .codes(&BENEFIT_COST_APPLICABILITY),
        one("qualifiers", 0, 0, OF_CODEABLE_CONCEPT),
        one("value", 0, 1, OF_QUANTITY),
    ],
    keys: Lazy::new(),
};
pub(crate) static INSURANCE_PLAN_CONTACT_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".purpose", CODEABLE_CONCEPT_STRUCT),
    column(".name", HUMAN_NAME_STRUCT),
    column(".telecom", CONTACT_POINT_LIST),
    column(".address", ADDRESS_STRUCT),
];
pub(crate) static INSURANCE_PLAN_COVERAGE_BENEFIT_LIMIT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".value", QUANTITY_STRUCT),
    CODE_COLUMN_2,
];
pub(crate) static INSURANCE_PLAN_COVERAGE_BENEFIT_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".requirement", TEXT),
    column(".limit", list(&within(&INSURANCE_PLAN_COVERAGE_BENEFIT_LIMIT_COLUMNS))),
];
pub(crate) static INSURANCE_PLAN_COVERAGE_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".network", REFERENCE_LIST_2),
    column(".benefit", list(&within(&INSURANCE_PLAN_COVERAGE_BENEFIT_COLUMNS))),
];
pub(crate) static INSURANCE_PLAN_PLAN_GENERAL_COST_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".groupSize", INT32),
    column(".cost", MONEY_STRUCT),
    column(".comment", TEXT),
];
pub(crate) static INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COST_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".applicability", CODEABLE_CONCEPT_STRUCT),
    column(".qualifiers", CODEABLE_CONCEPT_LIST),
    column(".value", QUANTITY_STRUCT),
];
pub(crate) static INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(
        ".cost",
        list(&within(&INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COST_COLUMNS)),
    ),
];
pub(crate) static INSURANCE_PLAN_PLAN_SPECIFIC_COST_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".category", CODEABLE_CONCEPT_STRUCT),
    column(".benefit", list(&within(&INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COLUMNS))),
];
pub(crate) static INSURANCE_PLAN_PLAN_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_LIST),
    TYPE_COLUMN,
    column(".coverageArea", REFERENCE_LIST_2),
    column(".network", REFERENCE_LIST_2),
    column(".generalCost", list(&within(&INSURANCE_PLAN_PLAN_GENERAL_COST_COLUMNS))),
    column(".specificCost", list(&within(&INSURANCE_PLAN_PLAN_SPECIFIC_COST_COLUMNS))),
];
/// The table `insurance_plan`.
pub static INSURANCE_PLAN_TABLE: TableDef = TableDef {
    name: "insurance_plan",
    doc: "One row for each InsurancePlan.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("InsurancePlan.resourceType", TEXT),
        column("InsurancePlan.id", TEXT),
        column("InsurancePlan.meta", META_STRUCT),
        column("InsurancePlan.implicitRules", TEXT),
        column("InsurancePlan.language", TEXT),
        column("InsurancePlan.text", NARRATIVE_STRUCT),
        column("InsurancePlan.contained", TEXTS),
        column("InsurancePlan.extension", EXTENSION_TEXTS),
        column("InsurancePlan.modifierExtension", EXTENSION_TEXTS),
        column("InsurancePlan.identifier", IDENTIFIER_LIST),
        column("InsurancePlan.status", TEXT),
        column("InsurancePlan.type", CODEABLE_CONCEPT_LIST),
        column("InsurancePlan.name", TEXT),
        column("InsurancePlan.alias", TEXTS),
        column("InsurancePlan.period", PERIOD_STRUCT),
        column("InsurancePlan.ownedBy", REFERENCE_STRUCT_2),
        column("InsurancePlan.administeredBy", REFERENCE_STRUCT_2),
        column("InsurancePlan.coverageArea", REFERENCE_LIST_2),
        column("InsurancePlan.contact", list(&within(&INSURANCE_PLAN_CONTACT_COLUMNS))),
        column("InsurancePlan.endpoint", REFERENCE_LIST_2),
        column("InsurancePlan.network", REFERENCE_LIST_2),
        column(
            "InsurancePlan.coverage",
            list(&within(&INSURANCE_PLAN_COVERAGE_COLUMNS)),
        ),
        column("InsurancePlan.plan", list(&within(&INSURANCE_PLAN_PLAN_COLUMNS))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "InsurancePlan.meta.lastUpdated"),
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
