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
#[derive(Default)]
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
    MedicinalProductAuthorization, MEDICINAL_PRODUCT_AUTHORIZATION, [0 => id, 1 => meta,
    2 => implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension, 7 =>
    modifier_extension, 8 => identifier, 9 => subject, 10 => country, 11 => jurisdiction,
    12 => status, 13 => status_date, 14 => restore_date, 15 => validity_period, 16 =>
    data_exclusivity_period, 17 => date_of_first_authorization, 18 =>
    international_birth_date, 19 => legal_basis, 20 => jurisdictional_authorization, 21
    => holder, 22 => regulator, 23 => procedure]
);
/// The definition of `MedicinalProductAuthorization`.
pub static MEDICINAL_PRODUCT_AUTHORIZATION: TypeDef = TypeDef {
    name: "MedicinalProductAuthorization",
    path: "MedicinalProductAuthorization",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("subject", 0, 1, Ty::Type(&REFERENCE))
            .to(&["MedicinalProduct", "MedicinalProductPackaged"])
            .summary(),
        one("country", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("jurisdiction", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("status", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("statusDate", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("restoreDate", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("validityPeriod", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("dataExclusivityPeriod", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("dateOfFirstAuthorization", 0, 1, Ty::Primitive(Primitive::DateTime))
            .summary(),
        one("internationalBirthDate", 0, 1, Ty::Primitive(Primitive::DateTime))
            .summary(),
        one("legalBasis", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one(
                "jurisdictionalAuthorization",
                0,
                0,
                Ty::Type(&MEDICINAL_PRODUCT_AUTHORIZATION_JURISDICTIONAL_AUTHORIZATION),
            )
            .summary(),
        one("holder", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("regulator", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("procedure", 0, 1, Ty::Type(&MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE))
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductAuthorization.jurisdictionalAuthorization`
#[derive(Default)]
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
    MEDICINAL_PRODUCT_AUTHORIZATION_JURISDICTIONAL_AUTHORIZATION, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => identifier, 4 => country, 5 => jurisdiction,
    6 => legal_status_of_supply, 7 => validity_period]
);
/// The definition of `MedicinalProductAuthorization.jurisdictionalAuthorization`.
pub static MEDICINAL_PRODUCT_AUTHORIZATION_JURISDICTIONAL_AUTHORIZATION: TypeDef = TypeDef {
    name: "MedicinalProductAuthorizationJurisdictionalAuthorization",
    path: "MedicinalProductAuthorization.jurisdictionalAuthorization",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("country", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("jurisdiction", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("legalStatusOfSupply", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("validityPeriod", 0, 1, Ty::Type(&PERIOD)).summary(),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductAuthorization.procedure`
#[derive(Default)]
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
    MedicinalProductAuthorizationProcedure, MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE, [0
    => id, 1 => extension, 2 => modifier_extension, 3 => identifier, 4 => type_, 5 =>
    date, 6 => application]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("type", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        choice(
                "date",
                0,
                1,
                &[
                    alternative("datePeriod", Ty::Type(&PERIOD)),
                    alternative("dateDateTime", Ty::Primitive(Primitive::DateTime)),
                ],
            )
            .summary(),
        one("application", 0, 0, Ty::Type(&MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE))
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICINAL_PRODUCT_AUTHORIZATION_JURISDICTIONAL_AUTHORIZATION_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("identifier", list(&within(&IDENTIFIER_COLUMNS)), ".identifier", ""),
    column("country", within(&CODEABLE_CONCEPT_COLUMNS), ".country", ""),
    column(
        "jurisdiction",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".jurisdiction",
        "",
    ),
    column(
        "legalStatusOfSupply",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".legalStatusOfSupply",
        "",
    ),
    column("validityPeriod", within(&PERIOD_COLUMNS), ".validityPeriod", ""),
];
pub(crate) static MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("datePeriod", within(&PERIOD_COLUMNS), ".datePeriod", ""),
    column("dateDateTime", TEXT, ".dateDateTime", ""),
    column("__dateDateTime_start", TIMESTAMP, ".dateDateTime", ""),
    column("__dateDateTime_end", TIMESTAMP, ".dateDateTime", ""),
];
pub(crate) static MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE_COLUMNS_2: [ColumnDef; 10] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("datePeriod", within(&PERIOD_COLUMNS), ".datePeriod", ""),
    column("dateDateTime", TEXT, ".dateDateTime", ""),
    column("__dateDateTime_start", TIMESTAMP, ".dateDateTime", ""),
    column("__dateDateTime_end", TIMESTAMP, ".dateDateTime", ""),
    column(
        "application",
        list(&within(&MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE_COLUMNS)),
        ".application",
        "",
    ),
];
pub(crate) static MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE_COLUMNS_3: [ColumnDef; 10] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("datePeriod", within(&PERIOD_COLUMNS), ".datePeriod", ""),
    column("dateDateTime", TEXT, ".dateDateTime", ""),
    column("__dateDateTime_start", TIMESTAMP, ".dateDateTime", ""),
    column("__dateDateTime_end", TIMESTAMP, ".dateDateTime", ""),
    column(
        "application",
        list(&within(&MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE_COLUMNS_2)),
        ".application",
        "",
    ),
];
/// The table `medicinal_product_authorization`.
pub static MEDICINAL_PRODUCT_AUTHORIZATION_TABLE: TableDef = TableDef {
    name: "medicinal_product_authorization",
    doc: "One row for each MedicinalProductAuthorization.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicinalProductAuthorization.resourceType", ""),
        column("id", TEXT, "MedicinalProductAuthorization.id", ""),
        column("meta", within(&META_COLUMNS), "MedicinalProductAuthorization.meta", ""),
        column("implicitRules", TEXT, "MedicinalProductAuthorization.implicitRules", ""),
        column("language", TEXT, "MedicinalProductAuthorization.language", ""),
        column(
            "text",
            within(&NARRATIVE_COLUMNS),
            "MedicinalProductAuthorization.text",
            "",
        ),
        column("contained", list(&TEXT), "MedicinalProductAuthorization.contained", ""),
        column(
            "extension",
            list(&EXTENSION_TEXT),
            "MedicinalProductAuthorization.extension",
            "",
        ),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "MedicinalProductAuthorization.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MedicinalProductAuthorization.identifier",
            "",
        ),
        column(
            "subject",
            within(&REFERENCE_COLUMNS_2),
            "MedicinalProductAuthorization.subject",
            "",
        ),
        column(
            "country",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicinalProductAuthorization.country",
            "",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicinalProductAuthorization.jurisdiction",
            "",
        ),
        column(
            "status",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductAuthorization.status",
            "",
        ),
        column("statusDate", TEXT, "MedicinalProductAuthorization.statusDate", ""),
        column(
            "__statusDate_start",
            TIMESTAMP,
            "MedicinalProductAuthorization.statusDate",
            "",
        ),
        column(
            "__statusDate_end",
            TIMESTAMP,
            "MedicinalProductAuthorization.statusDate",
            "",
        ),
        column("restoreDate", TEXT, "MedicinalProductAuthorization.restoreDate", ""),
        column(
            "__restoreDate_start",
            TIMESTAMP,
            "MedicinalProductAuthorization.restoreDate",
            "",
        ),
        column(
            "__restoreDate_end",
            TIMESTAMP,
            "MedicinalProductAuthorization.restoreDate",
            "",
        ),
        column(
            "validityPeriod",
            within(&PERIOD_COLUMNS),
            "MedicinalProductAuthorization.validityPeriod",
            "",
        ),
        column(
            "dataExclusivityPeriod",
            within(&PERIOD_COLUMNS),
            "MedicinalProductAuthorization.dataExclusivityPeriod",
            "",
        ),
        column(
            "dateOfFirstAuthorization",
            TEXT,
            "MedicinalProductAuthorization.dateOfFirstAuthorization",
            "",
        ),
        column(
            "__dateOfFirstAuthorization_start",
            TIMESTAMP,
            "MedicinalProductAuthorization.dateOfFirstAuthorization",
            "",
        ),
        column(
            "__dateOfFirstAuthorization_end",
            TIMESTAMP,
            "MedicinalProductAuthorization.dateOfFirstAuthorization",
            "",
        ),
        column(
            "internationalBirthDate",
            TEXT,
            "MedicinalProductAuthorization.internationalBirthDate",
            "",
        ),
        column(
            "__internationalBirthDate_start",
            TIMESTAMP,
            "MedicinalProductAuthorization.internationalBirthDate",
            "",
        ),
        column(
            "__internationalBirthDate_end",
            TIMESTAMP,
            "MedicinalProductAuthorization.internationalBirthDate",
            "",
        ),
        column(
            "legalBasis",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductAuthorization.legalBasis",
            "",
        ),
        column(
            "jurisdictionalAuthorization",
            list(
                &within(
                    &MEDICINAL_PRODUCT_AUTHORIZATION_JURISDICTIONAL_AUTHORIZATION_COLUMNS,
                ),
            ),
            "MedicinalProductAuthorization.jurisdictionalAuthorization",
            "",
        ),
        column(
            "holder",
            within(&REFERENCE_COLUMNS_2),
            "MedicinalProductAuthorization.holder",
            "",
        ),
        column(
            "regulator",
            within(&REFERENCE_COLUMNS_2),
            "MedicinalProductAuthorization.regulator",
            "",
        ),
        column(
            "procedure",
            within(&MEDICINAL_PRODUCT_AUTHORIZATION_PROCEDURE_COLUMNS_3),
            "MedicinalProductAuthorization.procedure",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "MedicinalProductAuthorization.meta.lastUpdated",
            "When the server last changed it",
        ),
        column(
            "_full_url",
            TEXT,
            "Bundle.entry.fullUrl",
            "The address by which the entry of its Bundle names it",
        ),
        column("_source_file", TEXT, "", "The file it was read from"),
        column("_resource_index", INT64, "", "Resources before it in the file"),
        column("_byte_offset", INT64, "", "Bytes before it in the file"),
        column("_rescued_data", TEXT, "", "What no column holds, JSON by path"),
    ],
};
