// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{ACCOUNT_STATUS, AccountStatus};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&ACCOUNT_STATUS).modifier(),
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
        summary("description", 0, 1, OF_STRING),
        one("guarantor", 0, 0, of(&ACCOUNT_GUARANTOR)),
        one("partOf", 0, 1, of(&REFERENCE)).to(&["Account"]),
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
        column("partOf", within(&REFERENCE_COLUMNS_2), "Account.partOf"),
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
