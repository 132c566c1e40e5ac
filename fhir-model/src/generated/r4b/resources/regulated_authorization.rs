// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE,
    CODEABLE_REFERENCE_COLUMNS, CodeableConcept, CodeableReference, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `RegulatedAuthorization`
#[derive(Default)]
pub struct RegulatedAuthorization {
    /// `RegulatedAuthorization.id` · id · 0..1
    pub id: Element<String>,
    /// `RegulatedAuthorization.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `RegulatedAuthorization.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `RegulatedAuthorization.language` · code · 0..1
    pub language: Element<String>,
    /// `RegulatedAuthorization.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `RegulatedAuthorization.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `RegulatedAuthorization.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RegulatedAuthorization.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RegulatedAuthorization.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `RegulatedAuthorization.subject` · Reference to ActivityDefinition, BiologicallyDerivedProduct, DeviceDefinition, Location, MedicinalProductDefinition, NutritionProduct, ObservationDefinition, Organization, PackagedProductDefinition, PlanDefinition, Practitioner, ResearchStudy, SubstanceDefinition · 0..*
    pub subject: Vec<Reference>,
    /// `RegulatedAuthorization.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `RegulatedAuthorization.description` · markdown · 0..1
    pub description: Element<String>,
    /// `RegulatedAuthorization.region` · CodeableConcept · 0..*
    pub region: Vec<CodeableConcept>,
    /// `RegulatedAuthorization.status` · CodeableConcept · 0..1
    pub status: Option<Box<CodeableConcept>>,
    /// `RegulatedAuthorization.statusDate` · dateTime · 0..1
    pub status_date: Element<DateTime>,
    /// `RegulatedAuthorization.validityPeriod` · Period · 0..1
    pub validity_period: Option<Box<Period>>,
    /// `RegulatedAuthorization.indication` · CodeableReference to ClinicalUseDefinition · 0..1
    pub indication: Option<Box<CodeableReference>>,
    /// `RegulatedAuthorization.intendedUse` · CodeableConcept · 0..1
    pub intended_use: Option<Box<CodeableConcept>>,
    /// `RegulatedAuthorization.basis` · CodeableConcept · 0..*
    pub basis: Vec<CodeableConcept>,
    /// `RegulatedAuthorization.holder` · Reference to Organization · 0..1
    pub holder: Option<Box<Reference>>,
    /// `RegulatedAuthorization.regulator` · Reference to Organization · 0..1
    pub regulator: Option<Box<Reference>>,
    /// `RegulatedAuthorization.case` · RegulatedAuthorizationCase · 0..1
    pub case: Option<Box<RegulatedAuthorizationCase>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RegulatedAuthorization, REGULATED_AUTHORIZATION, [0 => id, 1 => meta, 2 =>
    implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension, 7 =>
    modifier_extension, 8 => identifier, 9 => subject, 10 => type_, 11 => description, 12
    => region, 13 => status, 14 => status_date, 15 => validity_period, 16 => indication,
    17 => intended_use, 18 => basis, 19 => holder, 20 => regulator, 21 => case]
);
/// The definition of `RegulatedAuthorization`.
pub static REGULATED_AUTHORIZATION: TypeDef = TypeDef {
    name: "RegulatedAuthorization",
    path: "RegulatedAuthorization",
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
        one("subject", 0, 0, Ty::Type(&REFERENCE))
            .to(
                &[
                    "ActivityDefinition",
                    "BiologicallyDerivedProduct",
                    "DeviceDefinition",
                    "Location",
                    "MedicinalProductDefinition",
                    "NutritionProduct",
                    "ObservationDefinition",
                    "Organization",
                    "PackagedProductDefinition",
                    "PlanDefinition",
                    "Practitioner",
                    "ResearchStudy",
                    "SubstanceDefinition",
                ],
            )
            .summary(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("region", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("status", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("statusDate", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("validityPeriod", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("indication", 0, 1, Ty::Type(&CODEABLE_REFERENCE))
            .to(&["ClinicalUseDefinition"])
            .summary(),
        one("intendedUse", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("basis", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("holder", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("regulator", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("case", 0, 1, Ty::Type(&REGULATED_AUTHORIZATION_CASE)).summary(),
    ],
    keys: Lazy::new(),
};
/// `RegulatedAuthorization.case`
#[derive(Default)]
pub struct RegulatedAuthorizationCase {
    /// `RegulatedAuthorization.case.id` · string · 0..1
    pub id: Option<String>,
    /// `RegulatedAuthorization.case.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `RegulatedAuthorization.case.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `RegulatedAuthorization.case.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `RegulatedAuthorization.case.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `RegulatedAuthorization.case.status` · CodeableConcept · 0..1
    pub status: Option<Box<CodeableConcept>>,
    /// `RegulatedAuthorization.case.date[x]` · Period, dateTime · 0..1
    pub date: Option<RegulatedAuthorizationCaseDate>,
    /// `RegulatedAuthorization.case.application` · RegulatedAuthorizationCase · 0..*
    pub application: Vec<RegulatedAuthorizationCase>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RegulatedAuthorizationCase, REGULATED_AUTHORIZATION_CASE, [0 => id, 1 => extension, 2
    => modifier_extension, 3 => identifier, 4 => type_, 5 => status, 6 => date, 7 =>
    application]
);
choice!(
    #[doc = " `RegulatedAuthorization.case.date[x]`"] RegulatedAuthorizationCaseDate, [0
    => Period(Box < Period >), 1 => DateTime(Element < DateTime >)]
);
/// The definition of `RegulatedAuthorization.case`.
pub static REGULATED_AUTHORIZATION_CASE: TypeDef = TypeDef {
    name: "RegulatedAuthorizationCase",
    path: "RegulatedAuthorization.case",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("status", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
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
        one("application", 0, 0, Ty::Type(&REGULATED_AUTHORIZATION_CASE)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static REGULATED_AUTHORIZATION_CASE_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("status", within(&CODEABLE_CONCEPT_COLUMNS), ".status", ""),
    column("datePeriod", within(&PERIOD_COLUMNS), ".datePeriod", ""),
    column("dateDateTime", TEXT, ".dateDateTime", ""),
    column("__dateDateTime_start", TIMESTAMP, ".dateDateTime", ""),
    column("__dateDateTime_end", TIMESTAMP, ".dateDateTime", ""),
];
pub(crate) static REGULATED_AUTHORIZATION_CASE_COLUMNS_2: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("status", within(&CODEABLE_CONCEPT_COLUMNS), ".status", ""),
    column("datePeriod", within(&PERIOD_COLUMNS), ".datePeriod", ""),
    column("dateDateTime", TEXT, ".dateDateTime", ""),
    column("__dateDateTime_start", TIMESTAMP, ".dateDateTime", ""),
    column("__dateDateTime_end", TIMESTAMP, ".dateDateTime", ""),
    column(
        "application",
        list(&within(&REGULATED_AUTHORIZATION_CASE_COLUMNS)),
        ".application",
        "",
    ),
];
pub(crate) static REGULATED_AUTHORIZATION_CASE_COLUMNS_3: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("status", within(&CODEABLE_CONCEPT_COLUMNS), ".status", ""),
    column("datePeriod", within(&PERIOD_COLUMNS), ".datePeriod", ""),
    column("dateDateTime", TEXT, ".dateDateTime", ""),
    column("__dateDateTime_start", TIMESTAMP, ".dateDateTime", ""),
    column("__dateDateTime_end", TIMESTAMP, ".dateDateTime", ""),
    column(
        "application",
        list(&within(&REGULATED_AUTHORIZATION_CASE_COLUMNS_2)),
        ".application",
        "",
    ),
];
/// The table `regulated_authorization`.
pub static REGULATED_AUTHORIZATION_TABLE: TableDef = TableDef {
    name: "regulated_authorization",
    doc: "One row for each RegulatedAuthorization.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "RegulatedAuthorization.resourceType", ""),
        column("id", TEXT, "RegulatedAuthorization.id", ""),
        column("meta", within(&META_COLUMNS), "RegulatedAuthorization.meta", ""),
        column("implicitRules", TEXT, "RegulatedAuthorization.implicitRules", ""),
        column("language", TEXT, "RegulatedAuthorization.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "RegulatedAuthorization.text", ""),
        column("contained", list(&TEXT), "RegulatedAuthorization.contained", ""),
        column(
            "extension",
            list(&EXTENSION_TEXT),
            "RegulatedAuthorization.extension",
            "",
        ),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "RegulatedAuthorization.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "RegulatedAuthorization.identifier",
            "",
        ),
        column(
            "subject",
            list(&within(&REFERENCE_COLUMNS_2)),
            "RegulatedAuthorization.subject",
            "",
        ),
        column(
            "type",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "RegulatedAuthorization.type",
            "",
        ),
        column("description", TEXT, "RegulatedAuthorization.description", ""),
        column(
            "region",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "RegulatedAuthorization.region",
            "",
        ),
        column(
            "status",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "RegulatedAuthorization.status",
            "",
        ),
        column("statusDate", TEXT, "RegulatedAuthorization.statusDate", ""),
        column("__statusDate_start", TIMESTAMP, "RegulatedAuthorization.statusDate", ""),
        column("__statusDate_end", TIMESTAMP, "RegulatedAuthorization.statusDate", ""),
        column(
            "validityPeriod",
            within(&PERIOD_COLUMNS),
            "RegulatedAuthorization.validityPeriod",
            "",
        ),
        column(
            "indication",
            within(&CODEABLE_REFERENCE_COLUMNS),
            "RegulatedAuthorization.indication",
            "",
        ),
        column(
            "intendedUse",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "RegulatedAuthorization.intendedUse",
            "",
        ),
        column(
            "basis",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "RegulatedAuthorization.basis",
            "",
        ),
        column(
            "holder",
            within(&REFERENCE_COLUMNS_2),
            "RegulatedAuthorization.holder",
            "",
        ),
        column(
            "regulator",
            within(&REFERENCE_COLUMNS_2),
            "RegulatedAuthorization.regulator",
            "",
        ),
        column(
            "case",
            within(&REGULATED_AUTHORIZATION_CASE_COLUMNS_3),
            "RegulatedAuthorization.case",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "RegulatedAuthorization.meta.lastUpdated",
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
