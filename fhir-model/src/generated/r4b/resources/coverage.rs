// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{FINANCIAL_RESOURCE_STATUS_CODES, FinancialResourceStatusCodes};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Money, Narrative, Period,
    Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_TEXT, HAS_TYPE_3,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, MONEY_STRUCT,
    NAME_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_MONEY, OF_PERIOD, OF_QUANTITY,
    OF_REFERENCE, PERIOD_COLUMN, PERIOD_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
    TYPE_COLUMN, VALUE_COLUMN, VALUE_QUANTITY_COLUMN,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER,
        summary("status", 1, 1, OF_CODE)
            .codes(&FINANCIAL_RESOURCE_STATUS_CODES)
            .modifier(),
        HAS_TYPE_3,
        summary("policyHolder", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Patient", "RelatedPerson"]),
        summary("subscriber", 0, 1, OF_REFERENCE).to(&["Patient", "RelatedPerson"]),
        summary("subscriberId", 0, 1, OF_STRING),
        summary("beneficiary", 1, 1, OF_REFERENCE).to(&["Patient"]),
        summary("dependent", 0, 1, OF_STRING),
        one("relationship", 0, 1, OF_CODEABLE_CONCEPT),
        summary("period", 0, 1, OF_PERIOD),
        summary("payor", 1, 0, OF_REFERENCE)
            .to(&["Organization", "Patient", "RelatedPerson"]),
        one("class", 0, 0, of(&COVERAGE_CLASS)),
        summary("order", 0, 1, OF_POSITIVE_INT),
        summary("network", 0, 1, OF_STRING),
        one("costToBeneficiary", 0, 0, of(&COVERAGE_COST_TO_BENEFICIARY)),
        one("subrogation", 0, 1, OF_BOOLEAN),
        one("contract", 0, 0, OF_REFERENCE).to(&["Contract"]),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("type", 1, 1, OF_CODEABLE_CONCEPT),
        summary("value", 1, 1, OF_STRING),
        HAS_NAME,
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
    #[doc = " `Coverage.costToBeneficiary.value[x]`"] CoverageCostToBeneficiaryValue,
    [Quantity(Box < Quantity >), Money(Box < Money >)]
);
/// The definition of `Coverage.costToBeneficiary`.
pub static COVERAGE_COST_TO_BENEFICIARY: TypeDef = TypeDef {
    name: "CoverageCostToBeneficiary",
    path: "Coverage.costToBeneficiary",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_3,
        choice(
                "value",
                1,
                1,
                &[
                    alternative("valueQuantity", OF_QUANTITY),
                    alternative("valueMoney", OF_MONEY),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("type", 1, 1, OF_CODEABLE_CONCEPT),
        summary("period", 0, 1, OF_PERIOD),
    ],
    keys: Lazy::new(),
};
pub(crate) static COVERAGE_CLASS_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    VALUE_COLUMN,
    NAME_COLUMN,
];
pub(crate) static COVERAGE_COST_TO_BENEFICIARY_EXCEPTION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    PERIOD_COLUMN,
];
pub(crate) static COVERAGE_COST_TO_BENEFICIARY_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    VALUE_QUANTITY_COLUMN,
    column(".valueMoney", MONEY_STRUCT),
    column(".exception", list(&within(&COVERAGE_COST_TO_BENEFICIARY_EXCEPTION_COLUMNS))),
];
/// The table `coverage`.
pub static COVERAGE_TABLE: TableDef = TableDef {
    name: "coverage",
    doc: "One row for each Coverage.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Coverage.resourceType", TEXT),
        column("Coverage.id", TEXT),
        column("Coverage.meta", META_STRUCT),
        column("Coverage.implicitRules", TEXT),
        column("Coverage.language", TEXT),
        column("Coverage.text", NARRATIVE_STRUCT),
        column("Coverage.contained", TEXTS),
        column("Coverage.extension", EXTENSION_TEXTS),
        column("Coverage.modifierExtension", EXTENSION_TEXTS),
        column("Coverage.identifier", IDENTIFIER_LIST),
        column("Coverage.status", TEXT),
        column("Coverage.type", CODEABLE_CONCEPT_STRUCT),
        column("Coverage.policyHolder", REFERENCE_STRUCT_2),
        column("Coverage.subscriber", REFERENCE_STRUCT_2),
        column("Coverage.subscriberId", TEXT),
        column("Coverage.beneficiary", REFERENCE_STRUCT_2),
        column("Coverage.dependent", TEXT),
        column("Coverage.relationship", CODEABLE_CONCEPT_STRUCT),
        column("Coverage.period", PERIOD_STRUCT),
        column("Coverage.payor", REFERENCE_LIST_2),
        column("Coverage.class", list(&within(&COVERAGE_CLASS_COLUMNS))),
        column("Coverage.order", INT32),
        column("Coverage.network", TEXT),
        column(
            "Coverage.costToBeneficiary",
            list(&within(&COVERAGE_COST_TO_BENEFICIARY_COLUMNS)),
        ),
        column("Coverage.subrogation", BOOLEAN),
        column("Coverage.contract", REFERENCE_LIST_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Coverage.meta.lastUpdated"),
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
