// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{ACCOUNT_STATUS, AccountStatus};
use super::super::datatypes::{
    CodeableConcept, CodeableReference, Element, Extension, Identifier, Meta, Money,
    Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODEABLE_REFERENCE_STRUCT,
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_DESCRIPTION_2, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_NAME, HAS_TEXT, HAS_TYPE_3, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, MONEY_STRUCT, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_MONEY, OF_PERIOD, OF_REFERENCE,
    PERIOD_COLUMN, PERIOD_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2, SEQUENCE_COLUMN,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        summary("status", 1, 1, OF_CODE).codes(&ACCOUNT_STATUS).modifier(),
        summary("billingStatus", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_TYPE_3,
        HAS_NAME,
        summary("subject", 0, 0, OF_REFERENCE)
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
        summary("servicePeriod", 0, 1, OF_PERIOD),
        summary("coverage", 0, 0, of(&ACCOUNT_COVERAGE)),
        summary("owner", 0, 1, OF_REFERENCE).to(&["Organization"]),
        HAS_DESCRIPTION_2,
        one("guarantor", 0, 0, of(&ACCOUNT_GUARANTOR)),
        summary("diagnosis", 0, 0, of(&ACCOUNT_DIAGNOSIS)),
        summary("procedure", 0, 0, of(&ACCOUNT_PROCEDURE)),
        one("relatedAccount", 0, 0, of(&ACCOUNT_RELATED_ACCOUNT)),
        one("currency", 0, 1, OF_CODEABLE_CONCEPT),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("coverage", 1, 1, OF_REFERENCE).to(&["Coverage"]),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("party", 1, 1, OF_REFERENCE)
            .to(&["Organization", "Patient", "RelatedPerson"]),
        one("onHold", 0, 1, OF_BOOLEAN),
        one("period", 0, 1, OF_PERIOD),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("sequence", 0, 1, OF_POSITIVE_INT),
        summary("condition", 1, 1, OF_CODEABLE_REFERENCE).to(&["Condition"]),
        one("dateOfDiagnosis", 0, 1, OF_DATE_TIME),
        one("type", 0, 0, OF_CODEABLE_CONCEPT),
        one("onAdmission", 0, 1, OF_BOOLEAN),
        one("packageCode", 0, 0, OF_CODEABLE_CONCEPT),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("sequence", 0, 1, OF_POSITIVE_INT),
        summary("code", 1, 1, OF_CODEABLE_REFERENCE).to(&["Procedure"]),
        one("dateOfService", 0, 1, OF_DATE_TIME),
        one("type", 0, 0, OF_CODEABLE_CONCEPT),
        one("packageCode", 0, 0, OF_CODEABLE_CONCEPT),
        summary("device", 0, 0, OF_REFERENCE).to(&["Device"]),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("relationship", 0, 1, OF_CODEABLE_CONCEPT),
        one("account", 1, 1, OF_REFERENCE).to(&["Account"]),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("aggregate", 0, 1, OF_CODEABLE_CONCEPT),
        one("term", 0, 1, OF_CODEABLE_CONCEPT),
        one("estimate", 0, 1, OF_BOOLEAN),
        one("amount", 1, 1, OF_MONEY),
    ],
    keys: Lazy::new(),
};
pub(crate) static ACCOUNT_COVERAGE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".coverage", REFERENCE_STRUCT_2),
    column(".priority", INT32),
];
pub(crate) static ACCOUNT_GUARANTOR_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".party", REFERENCE_STRUCT_2),
    column(".onHold", BOOLEAN),
    PERIOD_COLUMN,
];
pub(crate) static ACCOUNT_DIAGNOSIS_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    SEQUENCE_COLUMN,
    column(".condition", CODEABLE_REFERENCE_STRUCT),
    column(".dateOfDiagnosis", TEXT),
    derived("__dateOfDiagnosis_start", TIMESTAMP, ".dateOfDiagnosis"),
    derived("__dateOfDiagnosis_end", TIMESTAMP, ".dateOfDiagnosis"),
    column(".type", CODEABLE_CONCEPT_LIST),
    column(".onAdmission", BOOLEAN),
    column(".packageCode", CODEABLE_CONCEPT_LIST),
];
pub(crate) static ACCOUNT_PROCEDURE_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    SEQUENCE_COLUMN,
    column(".code", CODEABLE_REFERENCE_STRUCT),
    column(".dateOfService", TEXT),
    derived("__dateOfService_start", TIMESTAMP, ".dateOfService"),
    derived("__dateOfService_end", TIMESTAMP, ".dateOfService"),
    column(".type", CODEABLE_CONCEPT_LIST),
    column(".packageCode", CODEABLE_CONCEPT_LIST),
    column(".device", REFERENCE_LIST_2),
];
pub(crate) static ACCOUNT_RELATED_ACCOUNT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".relationship", CODEABLE_CONCEPT_STRUCT),
    column(".account", REFERENCE_STRUCT_2),
];
pub(crate) static ACCOUNT_BALANCE_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".aggregate", CODEABLE_CONCEPT_STRUCT),
    column(".term", CODEABLE_CONCEPT_STRUCT),
    column(".estimate", BOOLEAN),
    column(".amount", MONEY_STRUCT),
];
/// The table `account`.
pub static ACCOUNT_TABLE: TableDef = TableDef {
    name: "account",
    doc: "One row for each Account.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Account.resourceType", TEXT),
        column("Account.id", TEXT),
        column("Account.meta", META_STRUCT),
        column("Account.implicitRules", TEXT),
        column("Account.language", TEXT),
        column("Account.text", NARRATIVE_STRUCT),
        column("Account.contained", TEXTS),
        column("Account.extension", EXTENSION_TEXTS),
        column("Account.modifierExtension", EXTENSION_TEXTS),
        column("Account.identifier", IDENTIFIER_LIST),
        column("Account.status", TEXT),
        column("Account.billingStatus", CODEABLE_CONCEPT_STRUCT),
        column("Account.type", CODEABLE_CONCEPT_STRUCT),
        column("Account.name", TEXT),
        column("Account.subject", REFERENCE_LIST_2),
        column("Account.servicePeriod", PERIOD_STRUCT),
        column("Account.coverage", list(&within(&ACCOUNT_COVERAGE_COLUMNS))),
        column("Account.owner", REFERENCE_STRUCT_2),
        column("Account.description", TEXT),
        column("Account.guarantor", list(&within(&ACCOUNT_GUARANTOR_COLUMNS))),
        column("Account.diagnosis", list(&within(&ACCOUNT_DIAGNOSIS_COLUMNS))),
        column("Account.procedure", list(&within(&ACCOUNT_PROCEDURE_COLUMNS))),
        column(
            "Account.relatedAccount",
            list(&within(&ACCOUNT_RELATED_ACCOUNT_COLUMNS)),
        ),
        column("Account.currency", CODEABLE_CONCEPT_STRUCT),
        column("Account.balance", list(&within(&ACCOUNT_BALANCE_COLUMNS))),
        column("Account.calculatedAt", TEXT),
        derived("__calculatedAt_start", TIMESTAMP, "Account.calculatedAt"),
        derived("__calculatedAt_end", TIMESTAMP, "Account.calculatedAt"),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Account.meta.lastUpdated"),
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
