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
    /// `RegulatedAuthorization.subject` · Reference to ActivityDefinition, BiologicallyDerivedProduct, DeviceDefinition, Ingredient, Location, ManufacturedItemDefinition, MedicinalProductDefinition, NutritionProduct, ObservationDefinition, Organization, PackagedProductDefinition, PlanDefinition, Practitioner, ResearchStudy, SubstanceDefinition · 0..*
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
    /// `RegulatedAuthorization.indication` · CodeableReference to ClinicalUseDefinition · 0..*
    pub indication: Vec<CodeableReference>,
    /// `RegulatedAuthorization.intendedUse` · CodeableConcept · 0..1
    pub intended_use: Option<Box<CodeableConcept>>,
    /// `RegulatedAuthorization.basis` · CodeableConcept · 0..*
    pub basis: Vec<CodeableConcept>,
    /// `RegulatedAuthorization.holder` · Reference to Organization · 0..1
    pub holder: Option<Box<Reference>>,
    /// `RegulatedAuthorization.regulator` · Reference to Organization · 0..1
    pub regulator: Option<Box<Reference>>,
    /// `RegulatedAuthorization.attachedDocument` · Reference to DocumentReference · 0..*
    pub attached_document: Vec<Reference>,
    /// `RegulatedAuthorization.case` · RegulatedAuthorizationCase · 0..1
    pub case: Option<Box<RegulatedAuthorizationCase>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RegulatedAuthorization, REGULATED_AUTHORIZATION, [id, meta, implicit_rules, language,
    text, contained, extension, modifier_extension, identifier, subject, type_,
    description, region, status, status_date, validity_period, indication, intended_use,
    basis, holder, regulator, attached_document, case]
);
/// The definition of `RegulatedAuthorization`.
pub static REGULATED_AUTHORIZATION: TypeDef = TypeDef {
    name: "RegulatedAuthorization",
    path: "RegulatedAuthorization",
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
        summary("subject", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "ActivityDefinition",
                    "BiologicallyDerivedProduct",
                    "DeviceDefinition",
                    "Ingredient",
                    "Location",
                    "ManufacturedItemDefinition",
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
            ),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("description", 0, 1, OF_MARKDOWN),
        summary("region", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("status", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("statusDate", 0, 1, OF_DATE_TIME),
        summary("validityPeriod", 0, 1, of(&PERIOD)),
        summary("indication", 0, 0, of(&CODEABLE_REFERENCE))
            .to(&["ClinicalUseDefinition"]),
        summary("intendedUse", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("basis", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("holder", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        summary("regulator", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        summary("attachedDocument", 0, 0, of(&REFERENCE)).to(&["DocumentReference"]),
        summary("case", 0, 1, of(&REGULATED_AUTHORIZATION_CASE)),
    ],
    keys: Lazy::new(),
};
/// `RegulatedAuthorization.case`
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
    RegulatedAuthorizationCase, REGULATED_AUTHORIZATION_CASE, [id, extension,
    modifier_extension, identifier, type_, status, date, application]
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 1, of(&IDENTIFIER)),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("status", 0, 1, of(&CODEABLE_CONCEPT)),
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
        summary("application", 0, 0, of(&REGULATED_AUTHORIZATION_CASE)),
    ],
    keys: Lazy::new(),
};
pub(crate) static REGULATED_AUTHORIZATION_CASE_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("status", within(&CODEABLE_CONCEPT_COLUMNS), ".status"),
    column("datePeriod", within(&PERIOD_COLUMNS), ".datePeriod"),
    column("dateDateTime", TEXT, ".dateDateTime"),
    column("__dateDateTime_start", TIMESTAMP, ".dateDateTime"),
    column("__dateDateTime_end", TIMESTAMP, ".dateDateTime"),
];
pub(crate) static REGULATED_AUTHORIZATION_CASE_COLUMNS_2: [ColumnDef; 11] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("status", within(&CODEABLE_CONCEPT_COLUMNS), ".status"),
    column("datePeriod", within(&PERIOD_COLUMNS), ".datePeriod"),
    column("dateDateTime", TEXT, ".dateDateTime"),
    column("__dateDateTime_start", TIMESTAMP, ".dateDateTime"),
    column("__dateDateTime_end", TIMESTAMP, ".dateDateTime"),
    column(
        "application",
        list(&within(&REGULATED_AUTHORIZATION_CASE_COLUMNS)),
        ".application",
    ),
];
pub(crate) static REGULATED_AUTHORIZATION_CASE_COLUMNS_3: [ColumnDef; 11] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("status", within(&CODEABLE_CONCEPT_COLUMNS), ".status"),
    column("datePeriod", within(&PERIOD_COLUMNS), ".datePeriod"),
    column("dateDateTime", TEXT, ".dateDateTime"),
    column("__dateDateTime_start", TIMESTAMP, ".dateDateTime"),
    column("__dateDateTime_end", TIMESTAMP, ".dateDateTime"),
    column(
        "application",
        list(&within(&REGULATED_AUTHORIZATION_CASE_COLUMNS_2)),
        ".application",
    ),
];
/// The table `regulated_authorization`.
pub static REGULATED_AUTHORIZATION_TABLE: TableDef = TableDef {
    name: "regulated_authorization",
    doc: "One row for each RegulatedAuthorization.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "RegulatedAuthorization.resourceType"),
        column("id", TEXT, "RegulatedAuthorization.id"),
        column("meta", within(&META_COLUMNS), "RegulatedAuthorization.meta"),
        column("implicitRules", TEXT, "RegulatedAuthorization.implicitRules"),
        column("language", TEXT, "RegulatedAuthorization.language"),
        column("text", within(&NARRATIVE_COLUMNS), "RegulatedAuthorization.text"),
        column("contained", TEXTS, "RegulatedAuthorization.contained"),
        column("extension", EXTENSION_TEXTS, "RegulatedAuthorization.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "RegulatedAuthorization.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "RegulatedAuthorization.identifier",
        ),
        column(
            "subject",
            list(&within(&REFERENCE_COLUMNS_2)),
            "RegulatedAuthorization.subject",
        ),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "RegulatedAuthorization.type"),
        column("description", TEXT, "RegulatedAuthorization.description"),
        column(
            "region",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "RegulatedAuthorization.region",
        ),
        column(
            "status",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "RegulatedAuthorization.status",
        ),
        column("statusDate", TEXT, "RegulatedAuthorization.statusDate"),
        column("__statusDate_start", TIMESTAMP, "RegulatedAuthorization.statusDate"),
        column("__statusDate_end", TIMESTAMP, "RegulatedAuthorization.statusDate"),
        column(
            "validityPeriod",
            within(&PERIOD_COLUMNS),
            "RegulatedAuthorization.validityPeriod",
        ),
        column(
            "indication",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "RegulatedAuthorization.indication",
        ),
        column(
            "intendedUse",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "RegulatedAuthorization.intendedUse",
        ),
        column(
            "basis",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "RegulatedAuthorization.basis",
        ),
        column("holder", within(&REFERENCE_COLUMNS_2), "RegulatedAuthorization.holder"),
        column(
            "regulator",
            within(&REFERENCE_COLUMNS_2),
            "RegulatedAuthorization.regulator",
        ),
        column(
            "attachedDocument",
            list(&within(&REFERENCE_COLUMNS_2)),
            "RegulatedAuthorization.attachedDocument",
        ),
        column(
            "case",
            within(&REGULATED_AUTHORIZATION_CASE_COLUMNS_3),
            "RegulatedAuthorization.case",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "RegulatedAuthorization.meta.lastUpdated",
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
