// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ELIGIBILITY_OUTCOME, ELIGIBILITY_RESPONSE_PURPOSE, EligibilityOutcome,
    EligibilityResponsePurpose, FINANCIAL_RESOURCE_STATUS_CODES,
    FinancialResourceStatusCodes,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, MONEY,
    MONEY_COLUMNS, Meta, Money, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD,
    PERIOD_COLUMNS, Period, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
    CoverageEligibilityResponseServiced, [0 => Date(Element < Date >), 1 => Period(Box <
    Period >)]
);
/// The definition of `CoverageEligibilityResponse`.
pub static COVERAGE_ELIGIBILITY_RESPONSE: TypeDef = TypeDef {
    name: "CoverageEligibilityResponse",
    path: "CoverageEligibilityResponse",
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
        one("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE)
            .codes(&FINANCIAL_RESOURCE_STATUS_CODES)
            .modifier(),
        summary("purpose", 1, 0, OF_CODE).codes(&ELIGIBILITY_RESPONSE_PURPOSE),
        summary("patient", 1, 1, of(&REFERENCE)).to(&["Patient"]),
        one("event", 0, 0, of(&COVERAGE_ELIGIBILITY_RESPONSE_EVENT)),
        choice(
            "serviced",
            0,
            1,
            &[
                alternative("servicedDate", OF_DATE),
                alternative("servicedPeriod", of(&PERIOD)),
            ],
        ),
        summary("created", 1, 1, OF_DATE_TIME),
        one("requestor", 0, 1, of(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        summary("request", 1, 1, of(&REFERENCE)).to(&["CoverageEligibilityRequest"]),
        summary("outcome", 1, 1, OF_CODE).codes(&ELIGIBILITY_OUTCOME),
        one("disposition", 0, 1, OF_STRING),
        summary("insurer", 1, 1, of(&REFERENCE)).to(&["Organization"]),
        one("insurance", 0, 0, of(&COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE)),
        one("preAuthRef", 0, 1, OF_STRING),
        one("form", 0, 1, of(&CODEABLE_CONCEPT)),
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
    CoverageEligibilityResponseEventWhen, [0 => DateTime(Element < DateTime >), 1 =>
    Period(Box < Period >)]
);
/// The definition of `CoverageEligibilityResponse.event`.
pub static COVERAGE_ELIGIBILITY_RESPONSE_EVENT: TypeDef = TypeDef {
    name: "CoverageEligibilityResponseEvent",
    path: "CoverageEligibilityResponse.event",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 1, 1, of(&CODEABLE_CONCEPT)),
        choice(
            "when",
            1,
            1,
            &[
                alternative("whenDateTime", OF_DATE_TIME),
                alternative("whenPeriod", of(&PERIOD)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("coverage", 1, 1, of(&REFERENCE)).to(&["Coverage"]),
        one("inforce", 0, 1, OF_BOOLEAN),
        one("benefitPeriod", 0, 1, of(&PERIOD)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("category", 0, 1, of(&CODEABLE_CONCEPT)),
        one("productOrService", 0, 1, of(&CODEABLE_CONCEPT)),
        one("modifier", 0, 0, of(&CODEABLE_CONCEPT)),
        one("provider", 0, 1, of(&REFERENCE)).to(&["Practitioner", "PractitionerRole"]),
        one("excluded", 0, 1, OF_BOOLEAN),
        one("name", 0, 1, OF_STRING),
        one("description", 0, 1, OF_STRING),
        one("network", 0, 1, of(&CODEABLE_CONCEPT)),
        one("unit", 0, 1, of(&CODEABLE_CONCEPT)),
        one("term", 0, 1, of(&CODEABLE_CONCEPT)),
        one("benefit", 0, 0, of(&COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT)),
        one("authorizationRequired", 0, 1, OF_BOOLEAN),
        one("authorizationSupporting", 0, 0, of(&CODEABLE_CONCEPT)),
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
    CoverageEligibilityResponseInsuranceItemBenefitAllowed, [0 => UnsignedInt(Element <
    u32 >), 1 => String(Element < String >), 2 => Money(Box < Money >)]
);
choice!(
    #[doc = " `CoverageEligibilityResponse.insurance.item.benefit.used[x]`"]
    CoverageEligibilityResponseInsuranceItemBenefitUsed, [0 => UnsignedInt(Element < u32
    >), 1 => String(Element < String >), 2 => Money(Box < Money >)]
);
/// The definition of `CoverageEligibilityResponse.insurance.item.benefit`.
pub static COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT: TypeDef = TypeDef {
    name: "CoverageEligibilityResponseInsuranceItemBenefit",
    path: "CoverageEligibilityResponse.insurance.item.benefit",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 1, 1, of(&CODEABLE_CONCEPT)),
        choice(
            "allowed",
            0,
            1,
            &[
                alternative("allowedUnsignedInt", OF_UNSIGNED_INT),
                alternative("allowedString", OF_STRING),
                alternative("allowedMoney", of(&MONEY)),
            ],
        ),
        choice(
            "used",
            0,
            1,
            &[
                alternative("usedUnsignedInt", OF_UNSIGNED_INT),
                alternative("usedString", OF_STRING),
                alternative("usedMoney", of(&MONEY)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("code", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("expression", 0, 0, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE_EVENT_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("whenDateTime", TEXT, ".whenDateTime"),
    column("__whenDateTime_start", TIMESTAMP, ".whenDateTime"),
    column("__whenDateTime_end", TIMESTAMP, ".whenDateTime"),
    column("whenPeriod", within(&PERIOD_COLUMNS), ".whenPeriod"),
];
pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("allowedUnsignedInt", INT32, ".allowedUnsignedInt"),
    column("allowedString", TEXT, ".allowedString"),
    column("allowedMoney", within(&MONEY_COLUMNS), ".allowedMoney"),
    column("usedUnsignedInt", INT32, ".usedUnsignedInt"),
    column("usedString", TEXT, ".usedString"),
    column("usedMoney", within(&MONEY_COLUMNS), ".usedMoney"),
];
pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_COLUMNS: [ColumnDef; 17] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("category", within(&CODEABLE_CONCEPT_COLUMNS), ".category"),
    column("productOrService", within(&CODEABLE_CONCEPT_COLUMNS), ".productOrService"),
    column("modifier", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".modifier"),
    column("provider", within(&REFERENCE_COLUMNS_2), ".provider"),
    column("excluded", BOOLEAN, ".excluded"),
    column("name", TEXT, ".name"),
    column("description", TEXT, ".description"),
    column("network", within(&CODEABLE_CONCEPT_COLUMNS), ".network"),
    column("unit", within(&CODEABLE_CONCEPT_COLUMNS), ".unit"),
    column("term", within(&CODEABLE_CONCEPT_COLUMNS), ".term"),
    column(
        "benefit",
        list(&within(&COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_BENEFIT_COLUMNS)),
        ".benefit",
    ),
    column("authorizationRequired", BOOLEAN, ".authorizationRequired"),
    column(
        "authorizationSupporting",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".authorizationSupporting",
    ),
    column("authorizationUrl", TEXT, ".authorizationUrl"),
];
pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("coverage", within(&REFERENCE_COLUMNS_2), ".coverage"),
    column("inforce", BOOLEAN, ".inforce"),
    column("benefitPeriod", within(&PERIOD_COLUMNS), ".benefitPeriod"),
    column(
        "item",
        list(&within(&COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_ITEM_COLUMNS)),
        ".item",
    ),
];
pub(crate) static COVERAGE_ELIGIBILITY_RESPONSE_ERROR_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("expression", TEXTS, ".expression"),
];
/// The table `coverage_eligibility_response`.
pub static COVERAGE_ELIGIBILITY_RESPONSE_TABLE: TableDef = TableDef {
    name: "coverage_eligibility_response",
    doc: "One row for each CoverageEligibilityResponse.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "CoverageEligibilityResponse.resourceType"),
        column("id", TEXT, "CoverageEligibilityResponse.id"),
        column("meta", within(&META_COLUMNS), "CoverageEligibilityResponse.meta"),
        column("implicitRules", TEXT, "CoverageEligibilityResponse.implicitRules"),
        column("language", TEXT, "CoverageEligibilityResponse.language"),
        column("text", within(&NARRATIVE_COLUMNS), "CoverageEligibilityResponse.text"),
        column("contained", TEXTS, "CoverageEligibilityResponse.contained"),
        column("extension", EXTENSION_TEXTS, "CoverageEligibilityResponse.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "CoverageEligibilityResponse.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "CoverageEligibilityResponse.identifier",
        ),
        column("status", TEXT, "CoverageEligibilityResponse.status"),
        column("purpose", TEXTS, "CoverageEligibilityResponse.purpose"),
        column(
            "patient",
            within(&REFERENCE_COLUMNS_2),
            "CoverageEligibilityResponse.patient",
        ),
        column(
            "event",
            list(&within(&COVERAGE_ELIGIBILITY_RESPONSE_EVENT_COLUMNS)),
            "CoverageEligibilityResponse.event",
        ),
        column("servicedDate", TEXT, "CoverageEligibilityResponse.servicedDate"),
        column(
            "__servicedDate_start",
            TIMESTAMP,
            "CoverageEligibilityResponse.servicedDate",
        ),
        column(
            "__servicedDate_end",
            TIMESTAMP,
            "CoverageEligibilityResponse.servicedDate",
        ),
        column(
            "servicedPeriod",
            within(&PERIOD_COLUMNS),
            "CoverageEligibilityResponse.servicedPeriod",
        ),
        column("created", TEXT, "CoverageEligibilityResponse.created"),
        column("__created_start", TIMESTAMP, "CoverageEligibilityResponse.created"),
        column("__created_end", TIMESTAMP, "CoverageEligibilityResponse.created"),
        column(
            "requestor",
            within(&REFERENCE_COLUMNS_2),
            "CoverageEligibilityResponse.requestor",
        ),
        column(
            "request",
            within(&REFERENCE_COLUMNS_2),
            "CoverageEligibilityResponse.request",
        ),
        column("outcome", TEXT, "CoverageEligibilityResponse.outcome"),
        column("disposition", TEXT, "CoverageEligibilityResponse.disposition"),
        column(
            "insurer",
            within(&REFERENCE_COLUMNS_2),
            "CoverageEligibilityResponse.insurer",
        ),
        column(
            "insurance",
            list(&within(&COVERAGE_ELIGIBILITY_RESPONSE_INSURANCE_COLUMNS)),
            "CoverageEligibilityResponse.insurance",
        ),
        column("preAuthRef", TEXT, "CoverageEligibilityResponse.preAuthRef"),
        column(
            "form",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "CoverageEligibilityResponse.form",
        ),
        column(
            "error",
            list(&within(&COVERAGE_ELIGIBILITY_RESPONSE_ERROR_COLUMNS)),
            "CoverageEligibilityResponse.error",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "CoverageEligibilityResponse.meta.lastUpdated",
            ),
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
