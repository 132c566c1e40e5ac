// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_TEXT, IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_IDENTIFIER, OF_PERIOD, OF_REFERENCE, PERIOD_STRUCT, REFERENCE_STRUCT_2,
    TYPE_COLUMN,
};
use crate::shorthand::*;
/// `MedicinalProductAuthorization`
pub struct MedicinalProductAuthorization {
    /// `MedicinalProductAuthorization.id` · id · 0..1
    pub id: Element<String>,
    /// `MedicinalProductAuthorization.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProductAuthorization.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `MedicinalProductAuthorization.language` · code · 0..1
    pub language: Element<String>,
    /// `MedicinalProductAuthorization.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProductAuthorization.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `MedicinalProductAuthorization.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductAuthorization.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductAuthorization.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `MedicinalProductAuthorization.subject` · Reference to MedicinalProduct, MedicinalProductPackaged · 0..1
    pub subject: Option<Box<Reference>>,
    /// `MedicinalProductAuthorization.country` · CodeableConcept · 0..*
    pub country: Vec<CodeableConcept>,
    /// `MedicinalProductAuthorization.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `MedicinalProductAuthorization.status` · CodeableConcept · 0..1
    pub status: Option<Box<CodeableConcept>>,
    /// `MedicinalProductAuthorization.statusDate` · dateTime · 0..1
    pub status_date: Element<DateTime>,
    /// `MedicinalProductAuthorization.restoreDate` · dateTime · 0..1
    pub restore_date: Element<DateTime>,
    /// `MedicinalProductAuthorization.validityPeriod` · Period · 0..1
    pub validity_period: Option<Box<Period>>,
    /// `MedicinalProductAuthorization.dataExclusivityPeriod` · Period · 0..1
    pub data_exclusivity_period: Option<Box<Period>>,
    /// `MedicinalProductAuthorization.dateOfFirstAuthorization` · dateTime · 0..1
    pub date_of_first_authorization: Element<DateTime>,
    /// `MedicinalProductAuthorization.internationalBirthDate` · dateTime · 0..1
    pub international_birth_date: Element<DateTime>,
    /// `MedicinalProductAuthorization.legalBasis` · CodeableConcept · 0..1
    pub legal_basis: Option<Box<CodeableConcept>>,
    /// `MedicinalProductAuthorization.jurisdictionalAuthorization` · MedicinalProductAuthorizationJurisdictionalAuthorization · 0..*
    pub jurisdictional_authorization: Vec<
        MedicinalProductAuthorizationJurisdictionalAuthorization,
    >,
    /// `MedicinalProductAuthorization.holder` · Reference to Organization · 0..1
    pub holder: Option<Box<Reference>>,
    /// `MedicinalProductAuthorization.regulator` · Reference to Organization · 0..1
    pub regulator: Option<Box<Reference>>,
    /// `MedicinalProductAuthorization.procedure` · MedicinalProductAuthorizationProcedure · 0..1
    pub procedure: Option<Box<MedicinalProductAuthorizationProcedure>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductAuthorization, MEDICINAL_PRODUCT_AUTHORIZATION, [id, meta,
    implicit_rules, language, text, contained, extension, modifier_extension, identifier,
    subject, country, jurisdiction, status, status_date, restore_date, validity_period,
    data_exclusivity_period, date_of_first_authorization, international_birth_date,
    legal_basis, jurisdictional_authorization, holder, regulator, procedure]
);
/// The definition of `MedicinalProductAuthorization`.
pub static MEDICINAL_PRODUCT_AUTHORIZATION: TypeDef = TypeDef {
    name: "MedicinalProductAuthorization",
    path: "MedicinalProductAuthorization",
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
        summary("subject", 0, 1, OF_REFERENCE)
            .to(&["MedicinalProduct", "MedicinalProductPackaged"]),
        summary("country", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_JURISDICTION,
        summary("status", 0, 1, OF_CODEABLE_CONCEPT),
        summary("statusDate", 0, 1, OF_DATE_TIME),
        summary("restoreDate", 0, 1, OF_DATE_TIME),
        summary("validityPeriod", 0, 1, OF_PERIOD),
        summary("dataExclusivityPeriod", 0, 1, OF_PERIOD),
        summary("dateOfFirstAuthorization", 0, 1, OF_DATE_TIME),
        summary("internationalBirthDate", 0, 1, OF_DATE_TIME),
        summary("legalBasis", 0, 1, OF_CODEABLE_CONCEPT),
        summary(
            "jurisdictionalAuthorization",
            0,
            0,
            of(&MEDICINAL_PRODUCT_AUTHORIZATION_JURISDICTIONAL_AUTHORIZATION),
        ),
        summary("holder", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("regulator", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("procedure", 0, 1, of(&MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE)),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductAuthorization.jurisdictionalAuthorization`
pub struct MedicinalProductAuthorizationJurisdictionalAuthorization {
    /// `MedicinalProductAuthorization.jurisdictionalAuthorization.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductAuthorization.jurisdictionalAuthorization.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductAuthorization.jurisdictionalAuthorization.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductAuthorization.jurisdictionalAuthorization.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `MedicinalProductAuthorization.jurisdictionalAuthorization.country` · CodeableConcept · 0..1
    pub country: Option<Box<CodeableConcept>>,
    /// `MedicinalProductAuthorization.jurisdictionalAuthorization.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `MedicinalProductAuthorization.jurisdictionalAuthorization.legalStatusOfSupply` · CodeableConcept · 0..1
    pub legal_status_of_supply: Option<Box<CodeableConcept>>,
    /// `MedicinalProductAuthorization.jurisdictionalAuthorization.validityPeriod` · Period · 0..1
    pub validity_period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductAuthorizationJurisdictionalAuthorization,
    MEDICINAL_PRODUCT_AUTHORIZATION_JURISDICTIONAL_AUTHORIZATION, [id, extension,
    modifier_extension, identifier, country, jurisdiction, legal_status_of_supply,
    validity_period]
);
/// The definition of `MedicinalProductAuthorization.jurisdictionalAuthorization`.
pub static MEDICINAL_PRODUCT_AUTHORIZATION_JURISDICTIONAL_AUTHORIZATION: TypeDef = TypeDef {
    name: "MedicinalProductAuthorizationJurisdictionalAuthorization",
    path: "MedicinalProductAuthorization.jurisdictionalAuthorization",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        summary("country", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_JURISDICTION,
        summary("legalStatusOfSupply", 0, 1, OF_CODEABLE_CONCEPT),
        summary("validityPeriod", 0, 1, OF_PERIOD),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductAuthorization.procedure`
pub struct MedicinalProductAuthorizationProcedure {
    /// `MedicinalProductAuthorization.procedure.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductAuthorization.procedure.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductAuthorization.procedure.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductAuthorization.procedure.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `MedicinalProductAuthorization.procedure.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicinalProductAuthorization.procedure.date[x]` · Period, dateTime · 0..1
    pub date: Option<MedicinalProductAuthorizationProcedureDate>,
    /// `MedicinalProductAuthorization.procedure.application` · MedicinalProductAuthorizationProcedure · 0..*
    pub application: Vec<MedicinalProductAuthorizationProcedure>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductAuthorizationProcedure, MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE,
    [id, extension, modifier_extension, identifier, type_, date, application]
);
choice!(
    #[doc = " `MedicinalProductAuthorization.procedure.date[x]`"]
    MedicinalProductAuthorizationProcedureDate, [Period(Box < Period >), DateTime(Element
    < DateTime >)]
);
/// The definition of `MedicinalProductAuthorization.procedure`.
pub static MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE: TypeDef = TypeDef {
    name: "MedicinalProductAuthorizationProcedure",
    path: "MedicinalProductAuthorization.procedure",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("identifier", 0, 1, OF_IDENTIFIER),
        summary("type", 1, 1, OF_CODEABLE_CONCEPT),
        choice(
                "date",
                0,
                1,
                &[
                    alternative("datePeriod", OF_PERIOD),
                    alternative("dateDateTime", OF_DATE_TIME),
                ],
            )
            .summary(),
        summary("application", 0, 0, of(&MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE)),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICINAL_PRODUCT_AUTHORIZATION_JURISDICTIONAL_AUTHORIZATION_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_LIST),
    column(".country", CODEABLE_CONCEPT_STRUCT),
    column(".jurisdiction", CODEABLE_CONCEPT_LIST),
    column(".legalStatusOfSupply", CODEABLE_CONCEPT_STRUCT),
    column(".validityPeriod", PERIOD_STRUCT),
];
pub(crate) static MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_STRUCT),
    TYPE_COLUMN,
    column(".datePeriod", PERIOD_STRUCT),
    column(".dateDateTime", TEXT),
    derived("__dateDateTime_start", TIMESTAMP, ".dateDateTime"),
    derived("__dateDateTime_end", TIMESTAMP, ".dateDateTime"),
];
pub(crate) static MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE_COLUMNS_2: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_STRUCT),
    TYPE_COLUMN,
    column(".datePeriod", PERIOD_STRUCT),
    column(".dateDateTime", TEXT),
    derived("__dateDateTime_start", TIMESTAMP, ".dateDateTime"),
    derived("__dateDateTime_end", TIMESTAMP, ".dateDateTime"),
    column(
        ".application",
        list(&within(&MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE_COLUMNS)),
    ),
];
pub(crate) static MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE_COLUMNS_3: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_STRUCT),
    TYPE_COLUMN,
    column(".datePeriod", PERIOD_STRUCT),
    column(".dateDateTime", TEXT),
    derived("__dateDateTime_start", TIMESTAMP, ".dateDateTime"),
    derived("__dateDateTime_end", TIMESTAMP, ".dateDateTime"),
    column(
        ".application",
        list(&within(&MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE_COLUMNS_2)),
    ),
];
/// The table `medicinal_product_authorization`.
pub static MEDICINAL_PRODUCT_AUTHORIZATION_TABLE: TableDef = TableDef {
    name: "medicinal_product_authorization",
    doc: "One row for each MedicinalProductAuthorization.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("MedicinalProductAuthorization.resourceType", TEXT),
        column("MedicinalProductAuthorization.id", TEXT),
        column("MedicinalProductAuthorization.meta", META_STRUCT),
        column("MedicinalProductAuthorization.implicitRules", TEXT),
        column("MedicinalProductAuthorization.language", TEXT),
        column("MedicinalProductAuthorization.text", NARRATIVE_STRUCT),
        column("MedicinalProductAuthorization.contained", TEXTS),
        column("MedicinalProductAuthorization.extension", EXTENSION_TEXTS),
        column("MedicinalProductAuthorization.modifierExtension", EXTENSION_TEXTS),
        column("MedicinalProductAuthorization.identifier", IDENTIFIER_LIST),
        column("MedicinalProductAuthorization.subject", REFERENCE_STRUCT_2),
        column("MedicinalProductAuthorization.country", CODEABLE_CONCEPT_LIST),
        column("MedicinalProductAuthorization.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("MedicinalProductAuthorization.status", CODEABLE_CONCEPT_STRUCT),
        column("MedicinalProductAuthorization.statusDate", TEXT),
        derived(
            "__statusDate_start",
            TIMESTAMP,
            "MedicinalProductAuthorization.statusDate",
        ),
        derived(
            "__statusDate_end",
            TIMESTAMP,
            "MedicinalProductAuthorization.statusDate",
        ),
        column("MedicinalProductAuthorization.restoreDate", TEXT),
        derived(
            "__restoreDate_start",
            TIMESTAMP,
            "MedicinalProductAuthorization.restoreDate",
        ),
        derived(
            "__restoreDate_end",
            TIMESTAMP,
            "MedicinalProductAuthorization.restoreDate",
        ),
        column("MedicinalProductAuthorization.validityPeriod", PERIOD_STRUCT),
        column("MedicinalProductAuthorization.dataExclusivityPeriod", PERIOD_STRUCT),
        column("MedicinalProductAuthorization.dateOfFirstAuthorization", TEXT),
        derived(
            "__dateOfFirstAuthorization_start",
            TIMESTAMP,
            "MedicinalProductAuthorization.dateOfFirstAuthorization",
        ),
        derived(
            "__dateOfFirstAuthorization_end",
            TIMESTAMP,
            "MedicinalProductAuthorization.dateOfFirstAuthorization",
        ),
        column("MedicinalProductAuthorization.internationalBirthDate", TEXT),
        derived(
            "__internationalBirthDate_start",
            TIMESTAMP,
            "MedicinalProductAuthorization.internationalBirthDate",
        ),
        derived(
            "__internationalBirthDate_end",
            TIMESTAMP,
            "MedicinalProductAuthorization.internationalBirthDate",
        ),
        column("MedicinalProductAuthorization.legalBasis", CODEABLE_CONCEPT_STRUCT),
        column(
            "MedicinalProductAuthorization.jurisdictionalAuthorization",
            list(
                &within(
                    &MEDICINAL_PRODUCT_AUTHORIZATION_JURISDICTIONAL_AUTHORIZATION_COLUMNS,
                ),
            ),
        ),
        column("MedicinalProductAuthorization.holder", REFERENCE_STRUCT_2),
        column("MedicinalProductAuthorization.regulator", REFERENCE_STRUCT_2),
        column(
            "MedicinalProductAuthorization.procedure",
            within(&MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE_COLUMNS_3),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicinalProductAuthorization.meta.lastUpdated",
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
