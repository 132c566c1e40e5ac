// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CodeableConcept, CodeableReference, Element, Extension, Identifier, Meta, Narrative,
    Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODEABLE_REFERENCE_LIST,
    EXTENSION_COLUMN, HAS_CONTAINED, HAS_DESCRIPTION_2, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_TEXT, HAS_TYPE_3, IDENTIFIER_LIST, IDENTIFIER_STRUCT,
    ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_IDENTIFIER, OF_PERIOD, OF_REFERENCE,
    PERIOD_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2, TYPE_COLUMN,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        summary("subject", 0, 0, OF_REFERENCE)
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
        HAS_TYPE_3,
        HAS_DESCRIPTION_2,
        summary("region", 0, 0, OF_CODEABLE_CONCEPT),
        summary("status", 0, 1, OF_CODEABLE_CONCEPT),
        summary("statusDate", 0, 1, OF_DATE_TIME),
        summary("validityPeriod", 0, 1, OF_PERIOD),
        summary("indication", 0, 0, OF_CODEABLE_REFERENCE)
            .to(&["ClinicalUseDefinition"]),
        summary("intendedUse", 0, 1, OF_CODEABLE_CONCEPT),
        summary("basis", 0, 0, OF_CODEABLE_CONCEPT),
        summary("holder", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("regulator", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("attachedDocument", 0, 0, OF_REFERENCE).to(&["DocumentReference"]),
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
    #[doc = " `RegulatedAuthorization.case.date[x]`"] RegulatedAuthorizationCaseDate,
    [Period(Box < Period >), DateTime(Element < DateTime >)]
);
/// The definition of `RegulatedAuthorization.case`.
pub static REGULATED_AUTHORIZATION_CASE: TypeDef = TypeDef {
    name: "RegulatedAuthorizationCase",
    path: "RegulatedAuthorization.case",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("identifier", 0, 1, OF_IDENTIFIER),
        HAS_TYPE_3,
        summary("status", 0, 1, OF_CODEABLE_CONCEPT),
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
        summary("application", 0, 0, of(&REGULATED_AUTHORIZATION_CASE)),
    ],
    keys: Lazy::new(),
};
pub(crate) static REGULATED_AUTHORIZATION_CASE_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_STRUCT),
    TYPE_COLUMN,
    column(".status", CODEABLE_CONCEPT_STRUCT),
    column(".datePeriod", PERIOD_STRUCT),
    column(".dateDateTime", TEXT),
    derived("__dateDateTime_start", TIMESTAMP, ".dateDateTime"),
    derived("__dateDateTime_end", TIMESTAMP, ".dateDateTime"),
];
pub(crate) static REGULATED_AUTHORIZATION_CASE_COLUMNS_2: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_STRUCT),
    TYPE_COLUMN,
    column(".status", CODEABLE_CONCEPT_STRUCT),
    column(".datePeriod", PERIOD_STRUCT),
    column(".dateDateTime", TEXT),
    derived("__dateDateTime_start", TIMESTAMP, ".dateDateTime"),
    derived("__dateDateTime_end", TIMESTAMP, ".dateDateTime"),
    column(".application", list(&within(&REGULATED_AUTHORIZATION_CASE_COLUMNS))),
];
pub(crate) static REGULATED_AUTHORIZATION_CASE_COLUMNS_3: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_STRUCT),
    TYPE_COLUMN,
    column(".status", CODEABLE_CONCEPT_STRUCT),
    column(".datePeriod", PERIOD_STRUCT),
    column(".dateDateTime", TEXT),
    derived("__dateDateTime_start", TIMESTAMP, ".dateDateTime"),
    derived("__dateDateTime_end", TIMESTAMP, ".dateDateTime"),
    column(".application", list(&within(&REGULATED_AUTHORIZATION_CASE_COLUMNS_2))),
];
/// The table `regulated_authorization`.
pub static REGULATED_AUTHORIZATION_TABLE: TableDef = TableDef {
    name: "regulated_authorization",
    doc: "One row for each RegulatedAuthorization.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("RegulatedAuthorization.resourceType", TEXT),
        column("RegulatedAuthorization.id", TEXT),
        column("RegulatedAuthorization.meta", META_STRUCT),
        column("RegulatedAuthorization.implicitRules", TEXT),
        column("RegulatedAuthorization.language", TEXT),
        column("RegulatedAuthorization.text", NARRATIVE_STRUCT),
        column("RegulatedAuthorization.contained", TEXTS),
        column("RegulatedAuthorization.extension", EXTENSION_TEXTS),
        column("RegulatedAuthorization.modifierExtension", EXTENSION_TEXTS),
        column("RegulatedAuthorization.identifier", IDENTIFIER_LIST),
        column("RegulatedAuthorization.subject", REFERENCE_LIST_2),
        column("RegulatedAuthorization.type", CODEABLE_CONCEPT_STRUCT),
        column("RegulatedAuthorization.description", TEXT),
        column("RegulatedAuthorization.region", CODEABLE_CONCEPT_LIST),
        column("RegulatedAuthorization.status", CODEABLE_CONCEPT_STRUCT),
        column("RegulatedAuthorization.statusDate", TEXT),
        derived("__statusDate_start", TIMESTAMP, "RegulatedAuthorization.statusDate"),
        derived("__statusDate_end", TIMESTAMP, "RegulatedAuthorization.statusDate"),
        column("RegulatedAuthorization.validityPeriod", PERIOD_STRUCT),
        column("RegulatedAuthorization.indication", CODEABLE_REFERENCE_LIST),
        column("RegulatedAuthorization.intendedUse", CODEABLE_CONCEPT_STRUCT),
        column("RegulatedAuthorization.basis", CODEABLE_CONCEPT_LIST),
        column("RegulatedAuthorization.holder", REFERENCE_STRUCT_2),
        column("RegulatedAuthorization.regulator", REFERENCE_STRUCT_2),
        column("RegulatedAuthorization.attachedDocument", REFERENCE_LIST_2),
        column(
            "RegulatedAuthorization.case",
            within(&REGULATED_AUTHORIZATION_CASE_COLUMNS_3),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "RegulatedAuthorization.meta.lastUpdated",
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
