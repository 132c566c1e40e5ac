// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("subject", 0, 1, of(&REFERENCE))
            .to(&["MedicinalProduct", "MedicinalProductPackaged"]),
        summary("country", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("status", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("statusDate", 0, 1, OF_DATE_TIME),
        summary("restoreDate", 0, 1, OF_DATE_TIME),
        summary("validityPeriod", 0, 1, of(&PERIOD)),
        summary("dataExclusivityPeriod", 0, 1, of(&PERIOD)),
        summary("dateOfFirstAuthorization", 0, 1, OF_DATE_TIME),
        summary("internationalBirthDate", 0, 1, OF_DATE_TIME),
        summary("legalBasis", 0, 1, of(&CODEABLE_CONCEPT)),
        summary(
            "jurisdictionalAuthorization",
            0,
            0,
            of(&MEDICINAL_PRODUCT_AUTHORIZATION_JURISDICTIONAL_AUTHORIZATION),
        ),
        summary("holder", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        summary("regulator", 0, 1, of(&REFERENCE)).to(&["Organization"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("country", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("legalStatusOfSupply", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("validityPeriod", 0, 1, of(&PERIOD)),
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
    MedicinalProductAuthorizationProcedureDate, [0 => Period(Box < Period >), 1 =>
    DateTime(Element < DateTime >)]
);
/// The definition of `MedicinalProductAuthorization.procedure`.
pub static MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE: TypeDef = TypeDef {
    name: "MedicinalProductAuthorizationProcedure",
    path: "MedicinalProductAuthorization.procedure",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 1, of(&IDENTIFIER)),
        summary("type", 1, 1, of(&CODEABLE_CONCEPT)),
        choice(
                "date",
                0,
                1,
                &[
                    alternative("datePeriod", of(&PERIOD)),
                    alternative("dateDateTime", OF_DATE_TIME),
                ],
            )
            .summary(),
        summary("application", 0, 0, of(&MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE)),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICINAL_PRODUCT_AUTHORIZATION_JURISDICTIONAL_AUTHORIZATION_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", list(&within(&IDENTIFIER_COLUMNS)), ".identifier"),
    column("country", within(&CODEABLE_CONCEPT_COLUMNS), ".country"),
    column("jurisdiction", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".jurisdiction"),
    column(
        "legalStatusOfSupply",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".legalStatusOfSupply",
    ),
    column("validityPeriod", within(&PERIOD_COLUMNS), ".validityPeriod"),
];
pub(crate) static MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("datePeriod", within(&PERIOD_COLUMNS), ".datePeriod"),
    column("dateDateTime", TEXT, ".dateDateTime"),
    column("__dateDateTime_start", TIMESTAMP, ".dateDateTime"),
    column("__dateDateTime_end", TIMESTAMP, ".dateDateTime"),
];
pub(crate) static MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE_COLUMNS_2: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("datePeriod", within(&PERIOD_COLUMNS), ".datePeriod"),
    column("dateDateTime", TEXT, ".dateDateTime"),
    column("__dateDateTime_start", TIMESTAMP, ".dateDateTime"),
    column("__dateDateTime_end", TIMESTAMP, ".dateDateTime"),
    column(
        "application",
        list(&within(&MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE_COLUMNS)),
        ".application",
    ),
];
pub(crate) static MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE_COLUMNS_3: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("datePeriod", within(&PERIOD_COLUMNS), ".datePeriod"),
    column("dateDateTime", TEXT, ".dateDateTime"),
    column("__dateDateTime_start", TIMESTAMP, ".dateDateTime"),
    column("__dateDateTime_end", TIMESTAMP, ".dateDateTime"),
    column(
        "application",
        list(&within(&MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE_COLUMNS_2)),
        ".application",
    ),
];
/// The table `medicinal_product_authorization`.
pub static MEDICINAL_PRODUCT_AUTHORIZATION_TABLE: TableDef = TableDef {
    name: "medicinal_product_authorization",
    doc: "One row for each MedicinalProductAuthorization.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicinalProductAuthorization.resourceType"),
        column("id", TEXT, "MedicinalProductAuthorization.id"),
        column("meta", within(&META_COLUMNS), "MedicinalProductAuthorization.meta"),
        column("implicitRules", TEXT, "MedicinalProductAuthorization.implicitRules"),
        column("language", TEXT, "MedicinalProductAuthorization.language"),
        column("text", within(&NARRATIVE_COLUMNS), "MedicinalProductAuthorization.text"),
        column("contained", TEXTS, "MedicinalProductAuthorization.contained"),
        column("extension", EXTENSION_TEXTS, "MedicinalProductAuthorization.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "MedicinalProductAuthorization.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MedicinalProductAuthorization.identifier",
        ),
        column(
            "subject",
            within(&REFERENCE_COLUMNS_2),
            "MedicinalProductAuthorization.subject",
        ),
        column(
            "country",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicinalProductAuthorization.country",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicinalProductAuthorization.jurisdiction",
        ),
        column(
            "status",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductAuthorization.status",
        ),
        column("statusDate", TEXT, "MedicinalProductAuthorization.statusDate"),
        column(
            "__statusDate_start",
            TIMESTAMP,
            "MedicinalProductAuthorization.statusDate",
        ),
        column(
            "__statusDate_end",
            TIMESTAMP,
            "MedicinalProductAuthorization.statusDate",
        ),
        column("restoreDate", TEXT, "MedicinalProductAuthorization.restoreDate"),
        column(
            "__restoreDate_start",
            TIMESTAMP,
            "MedicinalProductAuthorization.restoreDate",
        ),
        column(
            "__restoreDate_end",
            TIMESTAMP,
            "MedicinalProductAuthorization.restoreDate",
        ),
        column(
            "validityPeriod",
            within(&PERIOD_COLUMNS),
            "MedicinalProductAuthorization.validityPeriod",
        ),
        column(
            "dataExclusivityPeriod",
            within(&PERIOD_COLUMNS),
            "MedicinalProductAuthorization.dataExclusivityPeriod",
        ),
        column(
            "dateOfFirstAuthorization",
            TEXT,
            "MedicinalProductAuthorization.dateOfFirstAuthorization",
        ),
        column(
            "__dateOfFirstAuthorization_start",
            TIMESTAMP,
            "MedicinalProductAuthorization.dateOfFirstAuthorization",
        ),
        column(
            "__dateOfFirstAuthorization_end",
            TIMESTAMP,
            "MedicinalProductAuthorization.dateOfFirstAuthorization",
        ),
        column(
            "internationalBirthDate",
            TEXT,
            "MedicinalProductAuthorization.internationalBirthDate",
        ),
        column(
            "__internationalBirthDate_start",
            TIMESTAMP,
            "MedicinalProductAuthorization.internationalBirthDate",
        ),
        column(
            "__internationalBirthDate_end",
            TIMESTAMP,
            "MedicinalProductAuthorization.internationalBirthDate",
        ),
        column(
            "legalBasis",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductAuthorization.legalBasis",
        ),
        column(
            "jurisdictionalAuthorization",
            list(
                &within(
                    &MEDICINAL_PRODUCT_AUTHORIZATION_JURISDICTIONAL_AUTHORIZATION_COLUMNS,
                ),
            ),
            "MedicinalProductAuthorization.jurisdictionalAuthorization",
        ),
        column(
            "holder",
            within(&REFERENCE_COLUMNS_2),
            "MedicinalProductAuthorization.holder",
        ),
        column(
            "regulator",
            within(&REFERENCE_COLUMNS_2),
            "MedicinalProductAuthorization.regulator",
        ),
        column(
            "procedure",
            within(&MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE_COLUMNS_3),
            "MedicinalProductAuthorization.procedure",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicinalProductAuthorization.meta.lastUpdated",
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
