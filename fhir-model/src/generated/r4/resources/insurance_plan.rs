// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    BENEFIT_COST_APPLICABILITY, PUBLICATION_STATUS, PublicationStatus,
};
use super::super::datatypes::{
    ADDRESS, ADDRESS_COLUMNS, Address, CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS,
    CONTACT_POINT, CONTACT_POINT_COLUMNS, CodeableConcept, ContactPoint, EXTENSION,
    Element, Extension, HUMAN_NAME, HUMAN_NAME_COLUMNS, HumanName, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, MONEY, MONEY_COLUMNS, Meta,
    Money, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period,
    QUANTITY, QUANTITY_COLUMNS, Quantity, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `InsurancePlan`
#[derive(Default)]
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
    InsurancePlan, INSURANCE_PLAN, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => status, 10 => type_, 11 => name, 12 => alias, 13 => period, 14 =>
    owned_by, 15 => administered_by, 16 => coverage_area, 17 => contact, 18 => endpoint,
    19 => network, 20 => coverage, 21 => plan]
);
/// The definition of `InsurancePlan`.
pub static INSURANCE_PLAN: TypeDef = TypeDef {
    name: "InsurancePlan",
    path: "InsurancePlan",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("status", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&PUBLICATION_STATUS)
            .summary()
            .modifier(),
        one("type", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("alias", 0, 0, Ty::Primitive(Primitive::String)),
        one("period", 0, 1, Ty::Type(&PERIOD)),
        one("ownedBy", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("administeredBy", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Organization"])
            .summary(),
        one("coverageArea", 0, 0, Ty::Type(&REFERENCE)).to(&["Location"]).summary(),
        one("contact", 0, 0, Ty::Type(&INSURANCE_PLAN_CONTACT)),
        one("endpoint", 0, 0, Ty::Type(&REFERENCE)).to(&["Endpoint"]),
        one("network", 0, 0, Ty::Type(&REFERENCE)).to(&["Organization"]),
        one("coverage", 0, 0, Ty::Type(&INSURANCE_PLAN_COVERAGE)),
        one("plan", 0, 0, Ty::Type(&INSURANCE_PLAN_PLAN)),
    ],
    keys: Lazy::new(),
};
/// `InsurancePlan.contact`
#[derive(Default)]
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
    InsurancePlanContact, INSURANCE_PLAN_CONTACT, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => purpose, 4 => name, 5 => telecom, 6 => address]
);
/// The definition of `InsurancePlan.contact`.
pub static INSURANCE_PLAN_CONTACT: TypeDef = TypeDef {
    name: "InsurancePlanContact",
    path: "InsurancePlan.contact",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("purpose", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("name", 0, 1, Ty::Type(&HUMAN_NAME)),
        one("telecom", 0, 0, Ty::Type(&CONTACT_POINT)),
        one("address", 0, 1, Ty::Type(&ADDRESS)),
    ],
    keys: Lazy::new(),
};
/// `InsurancePlan.coverage`
#[derive(Default)]
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
    InsurancePlanCoverage, INSURANCE_PLAN_COVERAGE, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => type_, 4 => network, 5 => benefit]
);
/// The definition of `InsurancePlan.coverage`.
pub static INSURANCE_PLAN_COVERAGE: TypeDef = TypeDef {
    name: "InsurancePlanCoverage",
    path: "InsurancePlan.coverage",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("network", 0, 0, Ty::Type(&REFERENCE)).to(&["Organization"]),
        one("benefit", 1, 0, Ty::Type(&INSURANCE_PLAN_COVERAGE_BENEFIT)),
    ],
    keys: Lazy::new(),
};
/// `InsurancePlan.coverage.benefit`
#[derive(Default)]
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
    InsurancePlanCoverageBenefit, INSURANCE_PLAN_COVERAGE_BENEFIT, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => type_, 4 => requirement, 5 => limit]
);
/// The definition of `InsurancePlan.coverage.benefit`.
pub static INSURANCE_PLAN_COVERAGE_BENEFIT: TypeDef = TypeDef {
    name: "InsurancePlanCoverageBenefit",
    path: "InsurancePlan.coverage.benefit",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("requirement", 0, 1, Ty::Primitive(Primitive::String)),
        one("limit", 0, 0, Ty::Type(&INSURANCE_PLAN_COVERAGE_BENEFIT_LIMIT)),
    ],
    keys: Lazy::new(),
};
/// `InsurancePlan.coverage.benefit.limit`
#[derive(Default)]
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
    InsurancePlanCoverageBenefitLimit, INSURANCE_PLAN_COVERAGE_BENEFIT_LIMIT, [0 => id, 1
    => extension, 2 => modifier_extension, 3 => value, 4 => code]
);
/// The definition of `InsurancePlan.coverage.benefit.limit`.
pub static INSURANCE_PLAN_COVERAGE_BENEFIT_LIMIT: TypeDef = TypeDef {
    name: "InsurancePlanCoverageBenefitLimit",
    path: "InsurancePlan.coverage.benefit.limit",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("value", 0, 1, Ty::Type(&QUANTITY)),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `InsurancePlan.plan`
#[derive(Default)]
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
    InsurancePlanPlan, INSURANCE_PLAN_PLAN, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => identifier, 4 => type_, 5 => coverage_area, 6 => network, 7
    => general_cost, 8 => specific_cost]
);
/// The definition of `InsurancePlan.plan`.
pub static INSURANCE_PLAN_PLAN: TypeDef = TypeDef {
    name: "InsurancePlanPlan",
    path: "InsurancePlan.plan",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("coverageArea", 0, 0, Ty::Type(&REFERENCE)).to(&["Location"]).summary(),
        one("network", 0, 0, Ty::Type(&REFERENCE)).to(&["Organization"]),
        one("generalCost", 0, 0, Ty::Type(&INSURANCE_PLAN_PLAN_GENERAL_COST)),
        one("specificCost", 0, 0, Ty::Type(&INSURANCE_PLAN_PLAN_SPECIFIC_COST)),
    ],
    keys: Lazy::new(),
};
/// `InsurancePlan.plan.generalCost`
#[derive(Default)]
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
    InsurancePlanPlanGeneralCost, INSURANCE_PLAN_PLAN_GENERAL_COST, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => type_, 4 => group_size, 5 => cost, 6 =>
    comment]
);
/// The definition of `InsurancePlan.plan.generalCost`.
pub static INSURANCE_PLAN_PLAN_GENERAL_COST: TypeDef = TypeDef {
    name: "InsurancePlanPlanGeneralCost",
    path: "InsurancePlan.plan.generalCost",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("groupSize", 0, 1, Ty::Primitive(Primitive::PositiveInt)),
        one("cost", 0, 1, Ty::Type(&MONEY)),
        one("comment", 0, 1, Ty::Primitive(Primitive::String)),
    ],
    keys: Lazy::new(),
};
/// `InsurancePlan.plan.specificCost`
#[derive(Default)]
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
    InsurancePlanPlanSpecificCost, INSURANCE_PLAN_PLAN_SPECIFIC_COST, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => category, 4 => benefit]
);
/// The definition of `InsurancePlan.plan.specificCost`.
pub static INSURANCE_PLAN_PLAN_SPECIFIC_COST: TypeDef = TypeDef {
    name: "InsurancePlanPlanSpecificCost",
    path: "InsurancePlan.plan.specificCost",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("category", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("benefit", 0, 0, Ty::Type(&INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT)),
    ],
    keys: Lazy::new(),
};
/// `InsurancePlan.plan.specificCost.benefit`
#[derive(Default)]
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
    InsurancePlanPlanSpecificCostBenefit, INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT, [0
    => id, 1 => extension, 2 => modifier_extension, 3 => type_, 4 => cost]
);
/// The definition of `InsurancePlan.plan.specificCost.benefit`.
pub static INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT: TypeDef = TypeDef {
    name: "InsurancePlanPlanSpecificCostBenefit",
    path: "InsurancePlan.plan.specificCost.benefit",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("cost", 0, 0, Ty::Type(&INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COST)),
    ],
    keys: Lazy::new(),
};
/// `InsurancePlan.plan.specificCost.benefit.cost`
#[derive(Default)]
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
    INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COST, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => type_, 4 => applicability, 5 => qualifiers, 6 => value]
);
/// The definition of `InsurancePlan.plan.specificCost.benefit.cost`.
pub static INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COST: TypeDef = TypeDef {
    name: "InsurancePlanPlanSpecificCostBenefitCost",
    path: "InsurancePlan.plan.specificCost.benefit.cost",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("applicability", 0, 1, Ty::Type(&CODEABLE_CONCEPT))
            .codes(&BENEFIT_COST_APPLICABILITY),
        one("qualifiers", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("value", 0, 1, Ty::Type(&QUANTITY)),
    ],
    keys: Lazy::new(),
};
pub(crate) static INSURANCE_PLAN_CONTACT_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("purpose", within(&CODEABLE_CONCEPT_COLUMNS), ".purpose", ""),
    column("name", within(&HUMAN_NAME_COLUMNS), ".name", ""),
    column("telecom", list(&within(&CONTACT_POINT_COLUMNS)), ".telecom", ""),
    column("address", within(&ADDRESS_COLUMNS), ".address", ""),
];
pub(crate) static INSURANCE_PLAN_COVERAGE_BENEFIT_LIMIT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("value", within(&QUANTITY_COLUMNS), ".value", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
];
pub(crate) static INSURANCE_PLAN_COVERAGE_BENEFIT_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("requirement", TEXT, ".requirement", ""),
    column(
        "limit",
        list(&within(&INSURANCE_PLAN_COVERAGE_BENEFIT_LIMIT_COLUMNS)),
        ".limit",
        "",
    ),
];
pub(crate) static INSURANCE_PLAN_COVERAGE_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("network", list(&within(&REFERENCE_COLUMNS_2)), ".network", ""),
    column(
        "benefit",
        list(&within(&INSURANCE_PLAN_COVERAGE_BENEFIT_COLUMNS)),
        ".benefit",
        "",
    ),
];
pub(crate) static INSURANCE_PLAN_PLAN_GENERAL_COST_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("groupSize", INT32, ".groupSize", ""),
    column("cost", within(&MONEY_COLUMNS), ".cost", ""),
    column("comment", TEXT, ".comment", ""),
];
pub(crate) static INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COST_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("applicability", within(&CODEABLE_CONCEPT_COLUMNS), ".applicability", ""),
    column("qualifiers", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".qualifiers", ""),
    column("value", within(&QUANTITY_COLUMNS), ".value", ""),
];
pub(crate) static INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column(
        "cost",
        list(&within(&INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COST_COLUMNS)),
        ".cost",
        "",
    ),
];
pub(crate) static INSURANCE_PLAN_PLAN_SPECIFIC_COST_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("category", within(&CODEABLE_CONCEPT_COLUMNS), ".category", ""),
    column(
        "benefit",
        list(&within(&INSURANCE_PLAN_PLAN_SPECIFIC_COST_BENEFIT_COLUMNS)),
        ".benefit",
        "",
    ),
];
pub(crate) static INSURANCE_PLAN_PLAN_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("identifier", list(&within(&IDENTIFIER_COLUMNS)), ".identifier", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("coverageArea", list(&within(&REFERENCE_COLUMNS_2)), ".coverageArea", ""),
    column("network", list(&within(&REFERENCE_COLUMNS_2)), ".network", ""),
    column(
        "generalCost",
        list(&within(&INSURANCE_PLAN_PLAN_GENERAL_COST_COLUMNS)),
        ".generalCost",
        "",
    ),
    column(
        "specificCost",
        list(&within(&INSURANCE_PLAN_PLAN_SPECIFIC_COST_COLUMNS)),
        ".specificCost",
        "",
    ),
];
/// The table `insurance_plan`.
pub static INSURANCE_PLAN_TABLE: TableDef = TableDef {
    name: "insurance_plan",
    doc: "One row for each InsurancePlan.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "InsurancePlan.resourceType", ""),
        column("id", TEXT, "InsurancePlan.id", ""),
        column("meta", within(&META_COLUMNS), "InsurancePlan.meta", ""),
        column("implicitRules", TEXT, "InsurancePlan.implicitRules", ""),
        column("language", TEXT, "InsurancePlan.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "InsurancePlan.text", ""),
        column("contained", list(&TEXT), "InsurancePlan.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "InsurancePlan.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "InsurancePlan.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "InsurancePlan.identifier",
            "",
        ),
        column("status", TEXT, "InsurancePlan.status", ""),
        column(
            "type",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "InsurancePlan.type",
            "",
        ),
        column("name", TEXT, "InsurancePlan.name", ""),
        column("alias", list(&TEXT), "InsurancePlan.alias", ""),
        column("period", within(&PERIOD_COLUMNS), "InsurancePlan.period", ""),
        column("ownedBy", within(&REFERENCE_COLUMNS_2), "InsurancePlan.ownedBy", ""),
        column(
            "administeredBy",
            within(&REFERENCE_COLUMNS_2),
            "InsurancePlan.administeredBy",
            "",
        ),
        column(
            "coverageArea",
            list(&within(&REFERENCE_COLUMNS_2)),
            "InsurancePlan.coverageArea",
            "",
        ),
        column(
            "contact",
            list(&within(&INSURANCE_PLAN_CONTACT_COLUMNS)),
            "InsurancePlan.contact",
            "",
        ),
        column(
            "endpoint",
            list(&within(&REFERENCE_COLUMNS_2)),
            "InsurancePlan.endpoint",
            "",
        ),
        column(
            "network",
            list(&within(&REFERENCE_COLUMNS_2)),
            "InsurancePlan.network",
            "",
        ),
        column(
            "coverage",
            list(&within(&INSURANCE_PLAN_COVERAGE_COLUMNS)),
            "InsurancePlan.coverage",
            "",
        ),
        column(
            "plan",
            list(&within(&INSURANCE_PLAN_PLAN_COLUMNS)),
            "InsurancePlan.plan",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "InsurancePlan.meta.lastUpdated",
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
