// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{ACCOUNT_STATUS, AccountStatus};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE,
    CODEABLE_REFERENCE_COLUMNS, CodeableConcept, CodeableReference, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, MONEY,
    MONEY_COLUMNS, Meta, Money, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD,
    PERIOD_COLUMNS, Period, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Account`
pub struct Account {
    /// `Account.id` · id · 0..1
    pub id: Element<String>,
    /// `Account.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Account.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Account.language` · code · 0..1
    pub language: Element<String>,
    /// `Account.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Account.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Account.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Account.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Account.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Account.status` · code · 1..1
    pub status: Element<AccountStatus>,
    /// `Account.billingStatus` · CodeableConcept · 0..1
    pub billing_status: Option<Box<CodeableConcept>>,
    /// `Account.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Account.name` · string · 0..1
    pub name: Element<String>,
    /// `Account.subject` · Reference to Device, HealthcareService, Location, Organization, Patient, Practitioner, PractitionerRole · 0..*
    pub subject: Vec<Reference>,
    /// `Account.servicePeriod` · Period · 0..1
    pub service_period: Option<Box<Period>>,
    /// `Account.coverage` · AccountCoverage · 0..*
    pub coverage: Vec<AccountCoverage>,
    /// `Account.owner` · Reference to Organization · 0..1
    pub owner: Option<Box<Reference>>,
    /// `Account.description` · markdown · 0..1
    pub description: Element<String>,
    /// `Account.guarantor` · AccountGuarantor · 0..*
    pub guarantor: Vec<AccountGuarantor>,
    /// `Account.diagnosis` · AccountDiagnosis · 0..*
    pub diagnosis: Vec<AccountDiagnosis>,
    /// `Account.procedure` · AccountProcedure · 0..*
    pub procedure: Vec<AccountProcedure>,
    /// `Account.relatedAccount` · AccountRelatedAccount · 0..*
    pub related_account: Vec<AccountRelatedAccount>,
    /// `Account.currency` · CodeableConcept · 0..1
    pub currency: Option<Box<CodeableConcept>>,
    /// `Account.balance` · AccountBalance · 0..*
    pub balance: Vec<AccountBalance>,
    /// `Account.calculatedAt` · instant · 0..1
    pub calculated_at: Element<Instant>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Account, ACCOUNT, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, status, billing_status, type_, name, subject,
    service_period, coverage, owner, description, guarantor, diagnosis, procedure,
    related_account, currency, balance, calculated_at]
);
/// The definition of `Account`.
pub static ACCOUNT: TypeDef = TypeDef {
    name: "Account",
    path: "Account",
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
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&ACCOUNT_STATUS).modifier(),
        summary("billingStatus", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("name", 0, 1, OF_STRING),
        summary("subject", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "Device",
                    "HealthcareService",
                    "Location",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                ],
            ),
        summary("servicePeriod", 0, 1, of(&PERIOD)),
        summary("coverage", 0, 0, of(&ACCOUNT_COVERAGE)),
        summary("owner", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        summary("description", 0, 1, OF_MARKDOWN),
        one("guarantor", 0, 0, of(&ACCOUNT_GUARANTOR)),
        summary("diagnosis", 0, 0, of(&ACCOUNT_DIAGNOSIS)),
        summary("procedure", 0, 0, of(&ACCOUNT_PROCEDURE)),
        one("relatedAccount", 0, 0, of(&ACCOUNT_RELATED_ACCOUNT)),
        one("currency", 0, 1, of(&CODEABLE_CONCEPT)),
        one("balance", 0, 0, of(&ACCOUNT_BALANCE)),
        one("calculatedAt", 0, 1, OF_INSTANT),
    ],
    keys: Lazy::new(),
};
/// `Account.coverage`
pub struct AccountCoverage {
    /// `Account.coverage.id` · string · 0..1
    pub id: Option<String>,
    /// `Account.coverage.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Account.coverage.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Account.coverage.coverage` · Reference to Coverage · 1..1
    pub coverage: Option<Box<Reference>>,
    /// `Account.coverage.priority` · positiveInt · 0..1
    pub priority: Element<u32>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AccountCoverage, ACCOUNT_COVERAGE, [id, extension, modifier_extension, coverage,
    priority]
);
/// The definition of `Account.coverage`.
pub static ACCOUNT_COVERAGE: TypeDef = TypeDef {
    name: "AccountCoverage",
    path: "Account.coverage",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("coverage", 1, 1, of(&REFERENCE)).to(&["Coverage"]),
        summary("priority", 0, 1, OF_POSITIVE_INT),
    ],
    keys: Lazy::new(),
};
/// `Account.guarantor`
pub struct AccountGuarantor {
    /// `Account.guarantor.id` · string · 0..1
    pub id: Option<String>,
    /// `Account.guarantor.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Account.guarantor.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Account.guarantor.party` · Reference to Organization, Patient, RelatedPerson · 1..1
    pub party: Option<Box<Reference>>,
    /// `Account.guarantor.onHold` · boolean · 0..1
    pub on_hold: Element<bool>,
    /// `Account.guarantor.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AccountGuarantor, ACCOUNT_GUARANTOR, [id, extension, modifier_extension, party,
    on_hold, period]
);
/// The definition of `Account.guarantor`.
pub static ACCOUNT_GUARANTOR: TypeDef = TypeDef {
    name: "AccountGuarantor",
    path: "Account.guarantor",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("party", 1, 1, of(&REFERENCE))
            .to(&["Organization", "Patient", "RelatedPerson"]),
        one("onHold", 0, 1, OF_BOOLEAN),
        one("period", 0, 1, of(&PERIOD)),
    ],
    keys: Lazy::new(),
};
/// `Account.diagnosis`
pub struct AccountDiagnosis {
    /// `Account.diagnosis.id` · string · 0..1
    pub id: Option<String>,
    /// `Account.diagnosis.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Account.diagnosis.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Account.diagnosis.sequence` · positiveInt · 0..1
    pub sequence: Element<u32>,
    /// `Account.diagnosis.condition` · CodeableReference to Condition · 1..1
    pub condition: Option<Box<CodeableReference>>,
    /// `Account.diagnosis.dateOfDiagnosis` · dateTime · 0..1
    pub date_of_diagnosis: Element<DateTime>,
    /// `Account.diagnosis.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `Account.diagnosis.onAdmission` · boolean · 0..1
    pub on_admission: Element<bool>,
    /// `Account.diagnosis.packageCode` · CodeableConcept · 0..*
    pub package_code: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AccountDiagnosis, ACCOUNT_DIAGNOSIS, [id, extension, modifier_extension, sequence,
    condition, date_of_diagnosis, type_, on_admission, package_code]
);
/// The definition of `Account.diagnosis`.
pub static ACCOUNT_DIAGNOSIS: TypeDef = TypeDef {
    name: "AccountDiagnosis",
    path: "Account.diagnosis",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("sequence", 0, 1, OF_POSITIVE_INT),
        summary("condition", 1, 1, of(&CODEABLE_REFERENCE)).to(&["Condition"]),
        one("dateOfDiagnosis", 0, 1, OF_DATE_TIME),
        one("type", 0, 0, of(&CODEABLE_CONCEPT)),
        one("onAdmission", 0, 1, OF_BOOLEAN),
        one("packageCode", 0, 0, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `Account.procedure`
pub struct AccountProcedure {
    /// `Account.procedure.id` · string · 0..1
    pub id: Option<String>,
    /// `Account.procedure.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Account.procedure.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Account.procedure.sequence` · positiveInt · 0..1
    pub sequence: Element<u32>,
    /// `Account.procedure.code` · CodeableReference to Procedure · 1..1
    pub code: Option<Box<CodeableReference>>,
    /// `Account.procedure.dateOfService` · dateTime · 0..1
    pub date_of_service: Element<DateTime>,
    /// `Account.procedure.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `Account.procedure.packageCode` · CodeableConcept · 0..*
    pub package_code: Vec<CodeableConcept>,
    /// `Account.procedure.device` · Reference to Device · 0..*
    pub device: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AccountProcedure, ACCOUNT_PROCEDURE, [id, extension, modifier_extension, sequence,
    code, date_of_service, type_, package_code, device]
);
/// The definition of `Account.procedure`.
pub static ACCOUNT_PROCEDURE: TypeDef = TypeDef {
    name: "AccountProcedure",
    path: "Account.procedure",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("sequence", 0, 1, OF_POSITIVE_INT),
        summary("code", 1, 1, of(&CODEABLE_REFERENCE)).to(&["Procedure"]),
        one("dateOfService", 0, 1, OF_DATE_TIME),
        one("type", 0, 0, of(&CODEABLE_CONCEPT)),
        one("packageCode", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("device", 0, 0, of(&REFERENCE)).to(&["Device"]),
    ],
    keys: Lazy::new(),
};
/// `Account.relatedAccount`
pub struct AccountRelatedAccount {
    /// `Account.relatedAccount.id` · string · 0..1
    pub id: Option<String>,
    /// `Account.relatedAccount.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Account.relatedAccount.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Account.relatedAccount.relationship` · CodeableConcept · 0..1
    pub relationship: Option<Box<CodeableConcept>>,
    /// `Account.relatedAccount.account` · Reference to Account · 1..1
    pub account: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AccountRelatedAccount, ACCOUNT_RELATED_ACCOUNT, [id, extension, modifier_extension,
    relationship, account]
);
/// The definition of `Account.relatedAccount`.
pub static ACCOUNT_RELATED_ACCOUNT: TypeDef = TypeDef {
    name: "AccountRelatedAccount",
    path: "Account.relatedAccount",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("relationship", 0, 1, of(&CODEABLE_CONCEPT)),
        one("account", 1, 1, of(&REFERENCE)).to(&["Account"]),
    ],
    keys: Lazy::new(),
};
/// `Account.balance`
pub struct AccountBalance {
    /// `Account.balance.id` · string · 0..1
    pub id: Option<String>,
    /// `Account.balance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Account.balance.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Account.balance.aggregate` · CodeableConcept · 0..1
    pub aggregate: Option<Box<CodeableConcept>>,
    /// `Account.balance.term` · CodeableConcept · 0..1
    pub term: Option<Box<CodeableConcept>>,
    /// `Account.balance.estimate` · boolean · 0..1
    pub estimate: Element<bool>,
    /// `Account.balance.amount` · Money · 1..1
    pub amount: Option<Box<Money>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    AccountBalance, ACCOUNT_BALANCE, [id, extension, modifier_extension, aggregate, term,
    estimate, amount]
);
/// The definition of `Account.balance`.
pub static ACCOUNT_BALANCE: TypeDef = TypeDef {
    name: "AccountBalance",
    path: "Account.balance",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("aggregate", 0, 1, of(&CODEABLE_CONCEPT)),
        one("term", 0, 1, of(&CODEABLE_CONCEPT)),
        one("estimate", 0, 1, OF_BOOLEAN),
        one("amount", 1, 1, of(&MONEY)),
    ],
    keys: Lazy::new(),
};
pub(crate) static ACCOUNT_COVERAGE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("coverage", within(&REFERENCE_COLUMNS_2), ".coverage"),
    column("priority", INT32, ".priority"),
];
pub(crate) static ACCOUNT_GUARANTOR_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("party", within(&REFERENCE_COLUMNS_2), ".party"),
    column("onHold", BOOLEAN, ".onHold"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
];
pub(crate) static ACCOUNT_DIAGNOSIS_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("sequence", INT32, ".sequence"),
    column("condition", within(&CODEABLE_REFERENCE_COLUMNS), ".condition"),
    column("dateOfDiagnosis", TEXT, ".dateOfDiagnosis"),
    column("__dateOfDiagnosis_start", TIMESTAMP, ".dateOfDiagnosis"),
    column("__dateOfDiagnosis_end", TIMESTAMP, ".dateOfDiagnosis"),
    column("type", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".type"),
    column("onAdmission", BOOLEAN, ".onAdmission"),
    column("packageCode", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".packageCode"),
];
pub(crate) static ACCOUNT_PROCEDURE_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("sequence", INT32, ".sequence"),
    column("code", within(&CODEABLE_REFERENCE_COLUMNS), ".code"),
    column("dateOfService", TEXT, ".dateOfService"),
    column("__dateOfService_start", TIMESTAMP, ".dateOfService"),
    column("__dateOfService_end", TIMESTAMP, ".dateOfService"),
    column("type", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".type"),
    column("packageCode", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".packageCode"),
    column("device", list(&within(&REFERENCE_COLUMNS_2)), ".device"),
];
pub(crate) static ACCOUNT_RELATED_ACCOUNT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("relationship", within(&CODEABLE_CONCEPT_COLUMNS), ".relationship"),
    column("account", within(&REFERENCE_COLUMNS_2), ".account"),
];
pub(crate) static ACCOUNT_BALANCE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("aggregate", within(&CODEABLE_CONCEPT_COLUMNS), ".aggregate"),
    column("term", within(&CODEABLE_CONCEPT_COLUMNS), ".term"),
    column("estimate", BOOLEAN, ".estimate"),
    column("amount", within(&MONEY_COLUMNS), ".amount"),
];
/// The table `account`.
pub static ACCOUNT_TABLE: TableDef = TableDef {
    name: "account",
    doc: "One row for each Account.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Account.resourceType"),
        column("id", TEXT, "Account.id"),
        column("meta", within(&META_COLUMNS), "Account.meta"),
        column("implicitRules", TEXT, "Account.implicitRules"),
        column("language", TEXT, "Account.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Account.text"),
        column("contained", TEXTS, "Account.contained"),
        column("extension", EXTENSION_TEXTS, "Account.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Account.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Account.identifier"),
        column("status", TEXT, "Account.status"),
        column(
            "billingStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Account.billingStatus",
        ),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "Account.type"),
        column("name", TEXT, "Account.name"),
        column("subject", list(&within(&REFERENCE_COLUMNS_2)), "Account.subject"),
        column("servicePeriod", within(&PERIOD_COLUMNS), "Account.servicePeriod"),
        column("coverage", list(&within(&ACCOUNT_COVERAGE_COLUMNS)), "Account.coverage"),
        column("owner", within(&REFERENCE_COLUMNS_2), "Account.owner"),
        column("description", TEXT, "Account.description"),
        column(
            "guarantor",
            list(&within(&ACCOUNT_GUARANTOR_COLUMNS)),
            "Account.guarantor",
        ),
        column(
            "diagnosis",
            list(&within(&ACCOUNT_DIAGNOSIS_COLUMNS)),
            "Account.diagnosis",
        ),
        column(
            "procedure",
            list(&within(&ACCOUNT_PROCEDURE_COLUMNS)),
            "Account.procedure",
        ),
        column(
            "relatedAccount",
            list(&within(&ACCOUNT_RELATED_ACCOUNT_COLUMNS)),
            "Account.relatedAccount",
        ),
        column("currency", within(&CODEABLE_CONCEPT_COLUMNS), "Account.currency"),
        column("balance", list(&within(&ACCOUNT_BALANCE_COLUMNS)), "Account.balance"),
        column("calculatedAt", TEXT, "Account.calculatedAt"),
        column("__calculatedAt_start", TIMESTAMP, "Account.calculatedAt"),
        column("__calculatedAt_end", TIMESTAMP, "Account.calculatedAt"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Account.meta.lastUpdated"),
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
