// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{FINANCIAL_RESOURCE_STATUS_CODES, FinancialResourceStatusCodes};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, MONEY,
    MONEY_COLUMNS, Meta, Money, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD,
    PERIOD_COLUMNS, Period, QUANTITY, QUANTITY_COLUMNS, Quantity, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Coverage`
pub struct Coverage {
    /// `Coverage.id` · id · 0..1
    pub id: Element<String>,
    /// `Coverage.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Coverage.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Coverage.language` · code · 0..1
    pub language: Element<String>,
    /// `Coverage.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Coverage.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Coverage.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Coverage.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Coverage.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Coverage.status` · code · 1..1
    pub status: Element<FinancialResourceStatusCodes>,
    /// `Coverage.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Coverage.policyHolder` · Reference to Organization, Patient, RelatedPerson · 0..1
    pub policy_holder: Option<Box<Reference>>,
    /// `Coverage.subscriber` · Reference to Patient, RelatedPerson · 0..1
    pub subscriber: Option<Box<Reference>>,
    /// `Coverage.subscriberId` · string · 0..1
    pub subscriber_id: Element<String>,
    /// `Coverage.beneficiary` · Reference to Patient · 1..1
    pub beneficiary: Option<Box<Reference>>,
    /// `Coverage.dependent` · string · 0..1
    pub dependent: Element<String>,
    /// `Coverage.relationship` · CodeableConcept · 0..1
    pub relationship: Option<Box<CodeableConcept>>,
    /// `Coverage.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `Coverage.payor` · Reference to Organization, Patient, RelatedPerson · 1..*
    pub payor: Vec<Reference>,
    /// `Coverage.class` · CoverageClass · 0..*
    pub class: Vec<CoverageClass>,
    /// `Coverage.order` · positiveInt · 0..1
    pub order: Element<u32>,
    /// `Coverage.network` · string · 0..1
    pub network: Element<String>,
    /// `Coverage.costToBeneficiary` · CoverageCostToBeneficiary · 0..*
    pub cost_to_beneficiary: Vec<CoverageCostToBeneficiary>,
    /// `Coverage.subrogation` · boolean · 0..1
    pub subrogation: Element<bool>,
    /// `Coverage.contract` · Reference to Contract · 0..*
    pub contract: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Coverage, COVERAGE, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, status, type_, policy_holder, subscriber,
    subscriber_id, beneficiary, dependent, relationship, period, payor, class, order,
    network, cost_to_beneficiary, subrogation, contract]
);
/// The definition of `Coverage`.
pub static COVERAGE: TypeDef = TypeDef {
    name: "Coverage",
    path: "Coverage",
    kind: TypeKind::Resource,
    elements: &[
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE)
            .codes(&FINANCIAL_RESOURCE_STATUS_CODES)
            .modifier(),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("policyHolder", 0, 1, of(&REFERENCE))
            .to(&["Organization", "Patient", "RelatedPerson"]),
        summary("subscriber", 0, 1, of(&REFERENCE)).to(&["Patient", "RelatedPerson"]),
        summary("subscriberId", 0, 1, OF_STRING),
        summary("beneficiary", 1, 1, of(&REFERENCE)).to(&["Patient"]),
        summary("dependent", 0, 1, OF_STRING),
        one("relationship", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("period", 0, 1, of(&PERIOD)),
        summary("payor", 1, 0, of(&REFERENCE))
            .to(&["Organization", "Patient", "RelatedPerson"]),
        one("class", 0, 0, of(&COVERAGE_CLASS)),
        summary("order", 0, 1, OF_POSITIVE_INT),
        summary("network", 0, 1, OF_STRING),
        one("costToBeneficiary", 0, 0, of(&COVERAGE_COST_TO_BENEFICIARY)),
        one("subrogation", 0, 1, OF_BOOLEAN),
        one("contract", 0, 0, of(&REFERENCE)).to(&["Contract"]),
    ],
    keys: Lazy::new(),
};
/// `Coverage.class`
pub struct CoverageClass {
    /// `Coverage.class.id` · string · 0..1
    pub id: Option<String>,
    /// `Coverage.class.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Coverage.class.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Coverage.class.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Coverage.class.value` · string · 1..1
    pub value: Element<String>,
    /// `Coverage.class.name` · string · 0..1
    pub name: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CoverageClass, COVERAGE_CLASS, [id, extension, modifier_extension, type_, value,
    name]
);
/// The definition of `Coverage.class`.
pub static COVERAGE_CLASS: TypeDef = TypeDef {
    name: "CoverageClass",
    path: "Coverage.class",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("value", 1, 1, OF_STRING),
        summary("name", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `Coverage.costToBeneficiary`
pub struct CoverageCostToBeneficiary {
    /// `Coverage.costToBeneficiary.id` · string · 0..1
    pub id: Option<String>,
    /// `Coverage.costToBeneficiary.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Coverage.costToBeneficiary.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Coverage.costToBeneficiary.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Coverage.costToBeneficiary.value[x]` · Quantity, Money · 1..1
    pub value: Option<CoverageCostToBeneficiaryValue>,
    /// `Coverage.costToBeneficiary.exception` · CoverageCostToBeneficiaryException · 0..*
    pub exception: Vec<CoverageCostToBeneficiaryException>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CoverageCostToBeneficiary, COVERAGE_COST_TO_BENEFICIARY, [id, extension,
    modifier_extension, type_, value, exception]
);
choice!(
    #[doc = " `Coverage.costToBeneficiary.value[x]`"] CoverageCostToBeneficiaryValue, [0
    => Quantity(Box < Quantity >), 1 => Money(Box < Money >)]
);
/// The definition of `Coverage.costToBeneficiary`.
pub static COVERAGE_COST_TO_BENEFICIARY: TypeDef = TypeDef {
    name: "CoverageCostToBeneficiary",
    path: "Coverage.costToBeneficiary",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        choice(
                "value",
                1,
                1,
                &[
                    alternative("valueQuantity", of(&QUANTITY)),
                    alternative("valueMoney", of(&MONEY)),
                ],
            )
            .summary(),
        one("exception", 0, 0, of(&COVERAGE_COST_TO_BENEFICIARY_EXCEPTION)),
    ],
    keys: Lazy::new(),
};
/// `Coverage.costToBeneficiary.exception`
pub struct CoverageCostToBeneficiaryException {
    /// `Coverage.costToBeneficiary.exception.id` · string · 0..1
    pub id: Option<String>,
    /// `Coverage.costToBeneficiary.exception.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Coverage.costToBeneficiary.exception.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Coverage.costToBeneficiary.exception.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Coverage.costToBeneficiary.exception.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CoverageCostToBeneficiaryException, COVERAGE_COST_TO_BENEFICIARY_EXCEPTION, [id,
    extension, modifier_extension, type_, period]
);
/// The definition of `Coverage.costToBeneficiary.exception`.
pub static COVERAGE_COST_TO_BENEFICIARY_EXCEPTION: TypeDef = TypeDef {
    name: "CoverageCostToBeneficiaryException",
    path: "Coverage.costToBeneficiary.exception",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("period", 0, 1, of(&PERIOD)),
    ],
    keys: Lazy::new(),
};
pub(crate) static COVERAGE_CLASS_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("value", TEXT, ".value"),
    column("name", TEXT, ".name"),
];
pub(crate) static COVERAGE_COST_TO_BENEFICIARY_EXCEPTION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
];
pub(crate) static COVERAGE_COST_TO_BENEFICIARY_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity"),
    column("valueMoney", within(&MONEY_COLUMNS), ".valueMoney"),
    column(
        "exception",
        list(&within(&COVERAGE_COST_TO_BENEFICIARY_EXCEPTION_COLUMNS)),
        ".exception",
    ),
];
/// The table `coverage`.
pub static COVERAGE_TABLE: TableDef = TableDef {
    name: "coverage",
    doc: "One row for each Coverage.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Coverage.resourceType"),
        column("id", TEXT, "Coverage.id"),
        column("meta", within(&META_COLUMNS), "Coverage.meta"),
        column("implicitRules", TEXT, "Coverage.implicitRules"),
        column("language", TEXT, "Coverage.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Coverage.text"),
        column("contained", TEXTS, "Coverage.contained"),
        column("extension", EXTENSION_TEXTS, "Coverage.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Coverage.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Coverage.identifier"),
        column("status", TEXT, "Coverage.status"),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "Coverage.type"),
        column("policyHolder", within(&REFERENCE_COLUMNS_2), "Coverage.policyHolder"),
        column("subscriber", within(&REFERENCE_COLUMNS_2), "Coverage.subscriber"),
        column("subscriberId", TEXT, "Coverage.subscriberId"),
        column("beneficiary", within(&REFERENCE_COLUMNS_2), "Coverage.beneficiary"),
        column("dependent", TEXT, "Coverage.dependent"),
        column(
            "relationship",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Coverage.relationship",
        ),
        column("period", within(&PERIOD_COLUMNS), "Coverage.period"),
        column("payor", list(&within(&REFERENCE_COLUMNS_2)), "Coverage.payor"),
        column("class", list(&within(&COVERAGE_CLASS_COLUMNS)), "Coverage.class"),
        column("order", INT32, "Coverage.order"),
        column("network", TEXT, "Coverage.network"),
        column(
            "costToBeneficiary",
            list(&within(&COVERAGE_COST_TO_BENEFICIARY_COLUMNS)),
            "Coverage.costToBeneficiary",
        ),
        column("subrogation", BOOLEAN, "Coverage.subrogation"),
        column("contract", list(&within(&REFERENCE_COLUMNS_2)), "Coverage.contract"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Coverage.meta.lastUpdated"),
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
