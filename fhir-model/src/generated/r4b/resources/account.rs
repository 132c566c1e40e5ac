// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{ACCOUNT_STATUS, AccountStatus};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_TEXT, HAS_TYPE_3,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_PERIOD, OF_REFERENCE, PERIOD_COLUMN, PERIOD_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2,
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
    /// `Account.description` · string · 0..1
    pub description: Element<String>,
    /// `Account.guarantor` · AccountGuarantor · 0..*
    pub guarantor: Vec<AccountGuarantor>,
    /// `Account.partOf` · Reference to Account · 0..1
    pub part_of: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Account, ACCOUNT, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, status, type_, name, subject, service_period,
    coverage, owner, description, guarantor, part_of]
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
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER,
        summary("status", 1, 1, OF_CODE).codes(&ACCOUNT_STATUS).modifier(),
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
        summary("description", 0, 1, OF_STRING),
        one("guarantor", 0, 0, of(&ACCOUNT_GUARANTOR)),
        one("partOf", 0, 1, OF_REFERENCE).to(&["Account"]),
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
        column("Account.type", CODEABLE_CONCEPT_STRUCT),
        column("Account.name", TEXT),
        column("Account.subject", REFERENCE_LIST_2),
        column("Account.servicePeriod", PERIOD_STRUCT),
        column("Account.coverage", list(&within(&ACCOUNT_COVERAGE_COLUMNS))),
        column("Account.owner", REFERENCE_STRUCT_2),
        column("Account.description", TEXT),
        column("Account.guarantor", list(&within(&ACCOUNT_GUARANTOR_COLUMNS))),
        column("Account.partOf", REFERENCE_STRUCT_2),
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
