// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ELIGIBILITY_OUTCOME, ELIGIBILITY_RESPONSE_PURPOSE, EligibilityOutcome,
    EligibilityResponsePurpose, FINANCIAL_RESOURCE_STATUS_CODES,
    FinancialResourceStatusCodes,
};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Money, Narrative, Period,
    Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CATEGORY_COLUMN, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2,
    DESCRIPTION_COLUMN, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_TEXT, HAS_TYPE_2, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, MONEY_STRUCT, NAME_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_MONEY, OF_PERIOD, OF_REFERENCE, PERIOD_STRUCT,
    REFERENCE_STRUCT_2, TYPE_COLUMN,
};
use crate::shorthand::*;
/// `CoverageEligibilityResponse`
pub struct CoverageEligibilityResponse {
    /// `CoverageEligibilityResponse.id` · id · 0..1
    pub id: Element<String>,
    /// `CoverageEligibilityResponse.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `CoverageEligibilityResponse.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `CoverageEligibilityResponse.language` · code · 0..1
    pub language: Element<String>,
    /// `CoverageEligibilityResponse.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `CoverageEligibilityResponse.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `CoverageEligibilityResponse.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `CoverageEligibilityResponse.status` · code · 1..1
    pub status: Element<FinancialResourceStatusCodes>,
    /// `CoverageEligibilityResponse.purpose` · code · 1..*
    pub purpose: Vec<Element<EligibilityResponsePurpose>>,
    /// `CoverageEligibilityResponse.patient` · Reference to Patient · 1..1
    pub patient: Option<Box<Reference>>,
    /// `CoverageEligibilityResponse.event` · CoverageEligibilityResponseEvent · 0..*
    pub event: Vec<CoverageEligibilityResponseEvent>,
    /// `CoverageEligibilityResponse.serviced[x]` · date, Period · 0..1
    pub serviced: Option<CoverageEligibilityResponseServiced>,
    /// `CoverageEligibilityResponse.created` · dateTime · 1..1
    pub created: Element<DateTime>,
    /// `CoverageEligibilityResponse.requestor` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub requestor: Option<Box<Reference>>,
    /// `CoverageEligibilityResponse.request` · Reference to CoverageEligibilityRequest · 1..1
    pub request: Option<Box<Reference>>,
    /// `CoverageEligibilityResponse.outcome` · code · 1..1
    pub outcome: Element<EligibilityOutcome>,
    /// `CoverageEligibilityResponse.disposition` · string · 0..1
    pub disposition: Element<String>,
    /// `CoverageEligibilityResponse.insurer` · Reference to Organization · 1..1
    pub insurer: Option<Box<Reference>>,
    /// `CoverageEligibilityResponse.insurance` · CoverageEligibilityResponseInsurance · 0..*
    pub insurance: Vec<CoverageEligibilityResponseInsurance>,
    /// `CoverageEligibilityResponse.preAuthRef` · string · 0..1
    pub pre_auth_ref: Element<String>,
    /// `CoverageEligibilityResponse.form` · CodeableConcept · 0..1
    pub form: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityResponse.error` · CoverageEligibilityResponseError · 0..*
    pub error: Vec<CoverageEligibilityResponseError>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CoverageEligibilityResponse, COVERAGE_ELIGIBILITY_RESPONSE, [id, meta,
    implicit_rules, language, text, contained, extension, modifier_extension, identifier,
    status, purpose, patient, event, serviced, created, requestor, request, outcome,
    disposition, insurer, insurance, pre_auth_ref, form, error]
);
choice!(
    #[doc = " `CoverageEligibilityResponse.serviced[x]`"]
    CoverageEligibilityResponseServiced, [Date(Element < Date >), Period(Box < Period >)]
);
/// The definition of `CoverageEligibilityResponse`.
pub static COVERAGE_ELIGIBILITY_RESPONSE: TypeDef = TypeDef {
    name: "CoverageEligibilityResponse",
    path: "CoverageEligibilityResponse",
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
        HAS_IDENTIFIER_2,
        summary("status", 1, 1, OF_CODE)
            .codes(&FINANCIAL_RESOURCE_STATUS_CODES)
            .modifier(),
        summary("purpose", 1, 0, OF_CODE).codes(&ELIGIBILITY_RESPONSE_PURPOSE),
        summary("patient", 1, 1, OF_REFERENCE).to(&["Patient"]),
        one("event", 0, 0, of(&COVERAGE_ELIGIBILITY_RESPONSE_EVENT)),
        choice(
            "serviced",
            0,
            1,
            &[
                alternative("servicedDate", OF_DATE),
                alternative("servicedPeriod", OF_PERIOD),
            ],
        ),
        summary("created", 1, 1, OF_DATE_TIME),
        one("requestor", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        summary("request", 1, 1, OF_REFERENCE).to(&["CoverageEligibilityRequest"]),
        summary("outcome", 1, 1, OF_CODE).codes(&ELIGIBILITY_OUTCOME),
        one("disposition", 0, 1, OF_STRING),
        summary("insurer", 1, 1, OF_REFERENCE).to(&["Organization"]),
        one("insurance", 0, 0, of(&COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE)),
        one("preAuthRef", 0, 1, OF_STRING),
        one("form", 0, 1, OF_CODEABLE_CONCEPT),
        one("error", 0, 0, of(&COVERAGE_ELIGIBILITY_RESPONSE_ERROR)),
    ],
    keys: Lazy::new(),
};
/// `CoverageEligibilityResponse.event`
pub struct CoverageEligibilityResponseEvent {
    /// `CoverageEligibilityResponse.event.id` · string · 0..1
    pub id: Option<String>,
    /// `CoverageEligibilityResponse.event.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.event.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.event.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityResponse.event.when[x]` · dateTime, Period · 1..1
    pub when: Option<CoverageEligibilityResponseEventWhen>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CoverageEligibilityResponseEvent, COVERAGE_ELIGIBILITY_RESPONSE_EVENT, [id,
    extension, modifier_extension, type_, when]
);
choice!(
    #[doc = " `CoverageEligibilityResponse.event.when[x]`"]
    CoverageEligibilityResponseEventWhen, [DateTime(Element < DateTime >), Period(Box <
    Period >)]
);
/// The definition of `CoverageEligibilityResponse.event`.
pub static COVERAGE_ELIGIBILITY_RESPONSE_EVENT: TypeDef = TypeDef {
    name: "CoverageEligibilityResponseEvent",
    path: "CoverageEligibilityResponse.event",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_2,
        choice(
            "when",
            1,
            1,
            &[
                alternative("whenDateTime", OF_DATE_TIME),
                alternative("whenPeriod", OF_PERIOD),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `CoverageEligibilityResponse.insurance`
pub struct CoverageEligibilityResponseInsurance {
    /// `CoverageEligibilityResponse.insurance.id` · string · 0..1
    pub id: Option<String>,
    /// `CoverageEligibilityResponse.insurance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.insurance.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.insurance.coverage` · Reference to Coverage · 1..1
    pub coverage: Option<Box<Reference>>,
    /// `CoverageEligibilityResponse.insurance.inforce` · boolean · 0..1
    pub inforce: Element<bool>,
    /// `CoverageEligibilityResponse.insurance.benefitPeriod` · Period · 0..1
    pub benefit_period: Option<Box<Period>>,
    /// `CoverageEligibilityResponse.insurance.item` · CoverageEligibilityResponseInsuranceItem · 0..*
    pub item: Vec<CoverageEligibilityResponseInsuranceItem>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CoverageEligibilityResponseInsurance, COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE, [id,
    extension, modifier_extension, coverage, inforce, benefit_period, item]
);
/// The definition of `CoverageEligibilityResponse.insurance`.
pub static COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE: TypeDef = TypeDef {
    name: "CoverageEligibilityResponseInsurance",
    path: "CoverageEligibilityResponse.insurance",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("coverage", 1, 1, OF_REFERENCE).to(&["Coverage"]),
        one("inforce", 0, 1, OF_BOOLEAN),
        one("benefitPeriod", 0, 1, OF_PERIOD),
        one("item", 0, 0, of(&COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM)),
    ],
    keys: Lazy::new(),
};
/// `CoverageEligibilityResponse.insurance.item`
pub struct CoverageEligibilityResponseInsuranceItem {
    /// `CoverageEligibilityResponse.insurance.item.id` · string · 0..1
    pub id: Option<String>,
    /// `CoverageEligibilityResponse.insurance.item.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.insurance.item.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.insurance.item.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityResponse.insurance.item.productOrService` · CodeableConcept · 0..1
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityResponse.insurance.item.modifier` · CodeableConcept · 0..*
    pub modifier: Vec<CodeableConcept>,
    /// `CoverageEligibilityResponse.insurance.item.provider` · Reference to Practitioner, PractitionerRole · 0..1
    pub provider: Option<Box<Reference>>,
    /// `CoverageEligibilityResponse.insurance.item.excluded` · boolean · 0..1
    pub excluded: Element<bool>,
    /// `CoverageEligibilityResponse.insurance.item.name` · string · 0..1
    pub name: Element<String>,
    /// `CoverageEligibilityResponse.insurance.item.description` · string · 0..1
    pub description: Element<String>,
    /// `CoverageEligibilityResponse.insurance.item.network` · CodeableConcept · 0..1
    pub network: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityResponse.insurance.item.unit` · CodeableConcept · 0..1
    pub unit: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityResponse.insurance.item.term` · CodeableConcept · 0..1
    pub term: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityResponse.insurance.item.benefit` · CoverageEligibilityResponseInsuranceItemBenefit · 0..*
    pub benefit: Vec<CoverageEligibilityResponseInsuranceItemBenefit>,
    /// `CoverageEligibilityResponse.insurance.item.authorizationRequired` · boolean · 0..1
    pub authorization_required: Element<bool>,
    /// `CoverageEligibilityResponse.insurance.item.authorizationSupporting` · CodeableConcept · 0..*
    pub authorization_supporting: Vec<CodeableConcept>,
    /// `CoverageEligibilityResponse.insurance.item.authorizationUrl` · uri · 0..1
    pub authorization_url: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CoverageEligibilityResponseInsuranceItem,
    COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM, [id, extension, modifier_extension,
    category, product_or_service, modifier, provider, excluded, name, description,
    network, unit, term, benefit, authorization_required, authorization_supporting,
    authorization_url]
);
/// The definition of `CoverageEligibilityResponse.insurance.item`.
pub static COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM: TypeDef = TypeDef {
    name: "CoverageEligibilityResponseInsuranceItem",
    path: "CoverageEligibilityResponse.insurance.item",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("category", 0, 1, OF_CODEABLE_CONCEPT),
        one("productOrService", 0, 1, OF_CODEABLE_CONCEPT),
        one("modifier", 0, 0, OF_CODEABLE_CONCEPT),
        one("provider", 0, 1, OF_REFERENCE).to(&["Practitioner", "PractitionerRole"]),
        one("excluded", 0, 1, OF_BOOLEAN),
        one("name", 0, 1, OF_STRING),
        one("description", 0, 1, OF_STRING),
        one("network", 0, 1, OF_CODEABLE_CONCEPT),
        one("unit", 0, 1, OF_CODEABLE_CONCEPT),
        one("term", 0, 1, OF_CODEABLE_CONCEPT),
        one("benefit", 0, 0, of(&COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT)),
        one("authorizationRequired", 0, 1, OF_BOOLEAN),
        one("authorizationSupporting", 0, 0, OF_CODEABLE_CONCEPT),
        one("authorizationUrl", 0, 1, OF_URI),
    ],
    keys: Lazy::new(),
};
/// `CoverageEligibilityResponse.insurance.item.benefit`
pub struct CoverageEligibilityResponseInsuranceItemBenefit {
    /// `CoverageEligibilityResponse.insurance.item.benefit.id` · string · 0..1
    pub id: Option<String>,
    /// `CoverageEligibilityResponse.insurance.item.benefit.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.insurance.item.benefit.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.insurance.item.benefit.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityResponse.insurance.item.benefit.allowed[x]` · unsignedInt, string, Money · 0..1
    pub allowed: Option<CoverageEligibilityResponseInsuranceItemBenefitAllowed>,
    /// `CoverageEligibilityResponse.insurance.item.benefit.used[x]` · unsignedInt, string, Money · 0..1
    pub used: Option<CoverageEligibilityResponseInsuranceItemBenefitUsed>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CoverageEligibilityResponseInsuranceItemBenefit,
    COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT, [id, extension,
    modifier_extension, type_, allowed, used]
);
choice!(
    #[doc = " `CoverageEligibilityResponse.insurance.item.benefit.allowed[x]`"]
    CoverageEligibilityResponseInsuranceItemBenefitAllowed, [UnsignedInt(Element < u32
    >), String(Element < String >), Money(Box < Money >)]
);
choice!(
    #[doc = " `CoverageEligibilityResponse.insurance.item.benefit.used[x]`"]
    CoverageEligibilityResponseInsuranceItemBenefitUsed, [UnsignedInt(Element < u32 >),
    String(Element < String >), Money(Box < Money >)]
);
/// The definition of `CoverageEligibilityResponse.insurance.item.benefit`.
pub static COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT: TypeDef = TypeDef {
    name: "CoverageEligibilityResponseInsuranceItemBenefit",
    path: "CoverageEligibilityResponse.insurance.item.benefit",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_2,
        choice(
            "allowed",
            0,
            1,
            &[
                alternative("allowedUnsignedInt", OF_UNSIGNED_INT),
                alternative("allowedString", OF_STRING),
                alternative("allowedMoney", OF_MONEY),
            ],
        ),
        choice(
            "used",
            0,
            1,
            &[
                alternative("usedUnsignedInt", OF_UNSIGNED_INT),
                alternative("usedString", OF_STRING),
                alternative("usedMoney", OF_MONEY),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `CoverageEligibilityResponse.error`
pub struct CoverageEligibilityResponseError {
    /// `CoverageEligibilityResponse.error.id` · string · 0..1
    pub id: Option<String>,
    /// `CoverageEligibilityResponse.error.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.error.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CoverageEligibilityResponse.error.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityResponse.error.expression` · string · 0..*
    pub expression: Vec<Element<String>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CoverageEligibilityResponseError, COVERAGE_ELIGIBILITY_RESPONSE_ERROR, [id,
    extension, modifier_extension, code, expression]
);
/// The definition of `CoverageEligibilityResponse.error`.
pub static COVERAGE_ELIGIBILITY_RESPONSE_ERROR: TypeDef = TypeDef {
    name: "CoverageEligibilityResponseError",
    path: "CoverageEligibilityResponse.error",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("code", 1, 1, OF_CODEABLE_CONCEPT),
        summary("expression", 0, 0, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE_EVENT_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".whenDateTime", TEXT),
    derived("__whenDateTime_start", TIMESTAMP, ".whenDateTime"),
    derived("__whenDateTime_end", TIMESTAMP, ".whenDateTime"),
    column(".whenPeriod", PERIOD_STRUCT),
];
pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".allowedUnsignedInt", INT32),
    column(".allowedString", TEXT),
    column(".allowedMoney", MONEY_STRUCT),
    column(".usedUnsignedInt", INT32),
    column(".usedString", TEXT),
    column(".usedMoney", MONEY_STRUCT),
];
pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_COLUMNS: [ColumnDef; 17] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CATEGORY_COLUMN,
    column(".productOrService", CODEABLE_CONCEPT_STRUCT),
    column(".modifier", CODEABLE_CONCEPT_LIST),
    column(".provider", REFERENCE_STRUCT_2),
    column(".excluded", BOOLEAN),
    NAME_COLUMN,
    DESCRIPTION_COLUMN,
    column(".network", CODEABLE_CONCEPT_STRUCT),
    column(".unit", CODEABLE_CONCEPT_STRUCT),
    column(".term", CODEABLE_CONCEPT_STRUCT),
    column(
        ".benefit",
        list(&within(&COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT_COLUMNS)),
    ),
    column(".authorizationRequired", BOOLEAN),
    column(".authorizationSupporting", CODEABLE_CONCEPT_LIST),
    column(".authorizationUrl", TEXT),
];
pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".coverage", REFERENCE_STRUCT_2),
    column(".inforce", BOOLEAN),
    column(".benefitPeriod", PERIOD_STRUCT),
    column(".item", list(&within(&COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_COLUMNS))),
];
pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE_ERROR_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".expression", TEXTS),
];
/// The table `coverage_eligibility_response`.
pub static COVERAGE_ELIGIBILITY_RESPONSE_TABLE: TableDef = TableDef {
    name: "coverage_eligibility_response",
    doc: "One row for each CoverageEligibilityResponse.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("CoverageEligibilityResponse.resourceType", TEXT),
        column("CoverageEligibilityResponse.id", TEXT),
        column("CoverageEligibilityResponse.meta", META_STRUCT),
        column("CoverageEligibilityResponse.implicitRules", TEXT),
        column("CoverageEligibilityResponse.language", TEXT),
        column("CoverageEligibilityResponse.text", NARRATIVE_STRUCT),
        column("CoverageEligibilityResponse.contained", TEXTS),
        column("CoverageEligibilityResponse.extension", EXTENSION_TEXTS),
        column("CoverageEligibilityResponse.modifierExtension", EXTENSION_TEXTS),
        column("CoverageEligibilityResponse.identifier", IDENTIFIER_LIST),
        column("CoverageEligibilityResponse.status", TEXT),
        column("CoverageEligibilityResponse.purpose", TEXTS),
        column("CoverageEligibilityResponse.patient", REFERENCE_STRUCT_2),
        column(
            "CoverageEligibilityResponse.event",
            list(&within(&COVERAGE_ELIGIBILITY_RESPONSE_EVENT_COLUMNS)),
        ),
        column("CoverageEligibilityResponse.servicedDate", TEXT),
        derived(
            "__servicedDate_start",
            TIMESTAMP,
            "CoverageEligibilityResponse.servicedDate",
        ),
        derived(
            "__servicedDate_end",
            TIMESTAMP,
            "CoverageEligibilityResponse.servicedDate",
        ),
        column("CoverageEligibilityResponse.servicedPeriod", PERIOD_STRUCT),
        column("CoverageEligibilityResponse.created", TEXT),
        derived("__created_start", TIMESTAMP, "CoverageEligibilityResponse.created"),
        derived("__created_end", TIMESTAMP, "CoverageEligibilityResponse.created"),
        column("CoverageEligibilityResponse.requestor", REFERENCE_STRUCT_2),
        column("CoverageEligibilityResponse.request", REFERENCE_STRUCT_2),
        column("CoverageEligibilityResponse.outcome", TEXT),
        column("CoverageEligibilityResponse.disposition", TEXT),
        column("CoverageEligibilityResponse.insurer", REFERENCE_STRUCT_2),
        column(
            "CoverageEligibilityResponse.insurance",
            list(&within(&COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_COLUMNS)),
        ),
        column("CoverageEligibilityResponse.preAuthRef", TEXT),
        column("CoverageEligibilityResponse.form", CODEABLE_CONCEPT_STRUCT),
        column(
            "CoverageEligibilityResponse.error",
            list(&within(&COVERAGE_ELIGIBILITY_RESPONSE_ERROR_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "CoverageEligibilityResponse.meta.lastUpdated",
            ),
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
