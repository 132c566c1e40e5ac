// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CodeableConcept, Coding, Element, Extension, Identifier, MARKETING_STATUS,
    MARKETING_STATUS_COLUMNS, MarketingStatus, Meta, Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODING_STRUCT, EXTENSION_COLUMN,
    HAS_CONTAINED, HAS_DATE, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_TEXT, HAS_TYPE_2, IDENTIFIER_LIST, IDENTIFIER_STRUCT,
    ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_CODING, OF_IDENTIFIER, OF_REFERENCE, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2, TYPE_COLUMN,
};
use crate::shorthand::*;
/// `MedicinalProduct`
pub struct MedicinalProduct {
    /// `MedicinalProduct.id` · id · 0..1
    pub id: Element<String>,
    /// `MedicinalProduct.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProduct.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `MedicinalProduct.language` · code · 0..1
    pub language: Element<String>,
    /// `MedicinalProduct.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProduct.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `MedicinalProduct.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProduct.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProduct.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `MedicinalProduct.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.domain` · Coding · 0..1
    pub domain: Option<Box<Coding>>,
    /// `MedicinalProduct.combinedPharmaceuticalDoseForm` · CodeableConcept · 0..1
    pub combined_pharmaceutical_dose_form: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.legalStatusOfSupply` · CodeableConcept · 0..1
    pub legal_status_of_supply: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.additionalMonitoringIndicator` · CodeableConcept · 0..1
    pub additional_monitoring_indicator: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.specialMeasures` · string · 0..*
    pub special_measures: Vec<Element<String>>,
    /// `MedicinalProduct.paediatricUseIndicator` · CodeableConcept · 0..1
    pub paediatric_use_indicator: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.productClassification` · CodeableConcept · 0..*
    pub product_classification: Vec<CodeableConcept>,
    /// `MedicinalProduct.marketingStatus` · MarketingStatus · 0..*
    pub marketing_status: Vec<MarketingStatus>,
    /// `MedicinalProduct.pharmaceuticalProduct` · Reference to MedicinalProductPharmaceutical · 0..*
    pub pharmaceutical_product: Vec<Reference>,
    /// `MedicinalProduct.packagedMedicinalProduct` · Reference to MedicinalProductPackaged · 0..*
    pub packaged_medicinal_product: Vec<Reference>,
    /// `MedicinalProduct.attachedDocument` · Reference to DocumentReference · 0..*
    pub attached_document: Vec<Reference>,
    /// `MedicinalProduct.masterFile` · Reference to DocumentReference · 0..*
    pub master_file: Vec<Reference>,
    /// `MedicinalProduct.contact` · Reference to Organization, PractitionerRole · 0..*
    pub contact: Vec<Reference>,
    /// `MedicinalProduct.clinicalTrial` · Reference to ResearchStudy · 0..*
    pub clinical_trial: Vec<Reference>,
    /// `MedicinalProduct.name` · MedicinalProductName · 1..*
    pub name: Vec<MedicinalProductName>,
    /// `MedicinalProduct.crossReference` · Identifier · 0..*
    pub cross_reference: Vec<Identifier>,
    /// `MedicinalProduct.manufacturingBusinessOperation` · MedicinalProductManufacturingBusinessOperation · 0..*
    pub manufacturing_business_operation: Vec<
        MedicinalProductManufacturingBusinessOperation,
    >,
    /// `MedicinalProduct.specialDesignation` · MedicinalProductSpecialDesignation · 0..*
    pub special_designation: Vec<MedicinalProductSpecialDesignation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProduct, MEDICINAL_PRODUCT, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, type_, domain,
    combined_pharmaceutical_dose_form, legal_status_of_supply,
    additional_monitoring_indicator, special_measures, paediatric_use_indicator,
    product_classification, marketing_status, pharmaceutical_product,
    packaged_medicinal_product, attached_document, master_file, contact, clinical_trial,
    name, cross_reference, manufacturing_business_operation, special_designation]
);
/// The definition of `MedicinalProduct`.
pub static MEDICINAL_PRODUCT: TypeDef = TypeDef {
    name: "MedicinalProduct",
    path: "MedicinalProduct",
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
        HAS_TYPE_2,
        summary("domain", 0, 1, OF_CODING),
        summary("combinedPharmaceuticalDoseForm", 0, 1, OF_CODEABLE_CONCEPT),
        summary("legalStatusOfSupply", 0, 1, OF_CODEABLE_CONCEPT),
        summary("additionalMonitoringIndicator", 0, 1, OF_CODEABLE_CONCEPT),
        summary("specialMeasures", 0, 0, OF_STRING),
        summary("paediatricUseIndicator", 0, 1, OF_CODEABLE_CONCEPT),
        summary("productClassification", 0, 0, OF_CODEABLE_CONCEPT),
        summary("marketingStatus", 0, 0, of(&MARKETING_STATUS)),
        summary("pharmaceuticalProduct", 0, 0, OF_REFERENCE)
            .to(&["MedicinalProductPharmaceutical"]),
        summary("packagedMedicinalProduct", 0, 0, OF_REFERENCE)
            .to(&["MedicinalProductPackaged"]),
        summary("attachedDocument", 0, 0, OF_REFERENCE).to(&["DocumentReference"]),
        summary("masterFile", 0, 0, OF_REFERENCE).to(&["DocumentReference"]),
        summary("contact", 0, 0, OF_REFERENCE).to(&["Organization", "PractitionerRole"]),
        summary("clinicalTrial", 0, 0, OF_REFERENCE).to(&["ResearchStudy"]),
        summary("name", 1, 0, of(&MEDICINAL_PRODUCT_NAME)),
        summary("crossReference", 0, 0, OF_IDENTIFIER),
        summary(
            "manufacturingBusinessOperation",
            0,
            0,
            of(&MEDICINAL_PRODUCT_MANUFACTURING_BUSINESS_OPERATION),
        ),
        summary("specialDesignation", 0, 0, of(&MEDICINAL_PRODUCT_SPECIAL_DESIGNATION)),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProduct.name`
pub struct MedicinalProductName {
    /// `MedicinalProduct.name.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProduct.name.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProduct.name.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProduct.name.productName` · string · 1..1
    pub product_name: Element<String>,
    /// `MedicinalProduct.name.namePart` · MedicinalProductNameNamePart · 0..*
    pub name_part: Vec<MedicinalProductNameNamePart>,
    /// `MedicinalProduct.name.countryLanguage` · MedicinalProductNameCountryLanguage · 0..*
    pub country_language: Vec<MedicinalProductNameCountryLanguage>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductName, MEDICINAL_PRODUCT_NAME, [id, extension, modifier_extension,
    product_name, name_part, country_language]
);
/// The definition of `MedicinalProduct.name`.
pub static MEDICINAL_PRODUCT_NAME: TypeDef = TypeDef {
    name: "MedicinalProductName",
    path: "MedicinalProduct.name",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("productName", 1, 1, OF_STRING),
        summary("namePart", 0, 0, of(&MEDICINAL_PRODUCT_NAME_NAME_PART)),
        summary("countryLanguage", 0, 0, of(&MEDICINAL_PRODUCT_NAME_COUNTRY_LANGUAGE)),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProduct.name.namePart`
pub struct MedicinalProductNameNamePart {
    /// `MedicinalProduct.name.namePart.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProduct.name.namePart.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProduct.name.namePart.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProduct.name.namePart.part` · string · 1..1
    pub part: Element<String>,
    /// `MedicinalProduct.name.namePart.type` · Coding · 1..1
    pub type_: Option<Box<Coding>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductNameNamePart, MEDICINAL_PRODUCT_NAME_NAME_PART, [id, extension,
    modifier_extension, part, type_]
);
/// The definition of `MedicinalProduct.name.namePart`.
pub static MEDICINAL_PRODUCT_NAME_NAME_PART: TypeDef = TypeDef {
    name: "MedicinalProductNameNamePart",
    path: "MedicinalProduct.name.namePart",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("part", 1, 1, OF_STRING),
        summary("type", 1, 1, OF_CODING),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProduct.name.countryLanguage`
pub struct MedicinalProductNameCountryLanguage {
    /// `MedicinalProduct.name.countryLanguage.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProduct.name.countryLanguage.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProduct.name.countryLanguage.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProduct.name.countryLanguage.country` · CodeableConcept · 1..1
    pub country: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.name.countryLanguage.jurisdiction` · CodeableConcept · 0..1
    pub jurisdiction: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.name.countryLanguage.language` · CodeableConcept · 1..1
    pub language: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductNameCountryLanguage, MEDICINAL_PRODUCT_NAME_COUNTRY_LANGUAGE, [id,
    extension, modifier_extension, country, jurisdiction, language]
);
/// The definition of `MedicinalProduct.name.countryLanguage`.
pub static MEDICINAL_PRODUCT_NAME_COUNTRY_LANGUAGE: TypeDef = TypeDef {
    name: "MedicinalProductNameCountryLanguage",
    path: "MedicinalProduct.name.countryLanguage",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("country", 1, 1, OF_CODEABLE_CONCEPT),
        summary("jurisdiction", 0, 1, OF_CODEABLE_CONCEPT),
        summary("language", 1, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProduct.manufacturingBusinessOperation`
pub struct MedicinalProductManufacturingBusinessOperation {
    /// `MedicinalProduct.manufacturingBusinessOperation.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProduct.manufacturingBusinessOperation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProduct.manufacturingBusinessOperation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProduct.manufacturingBusinessOperation.operationType` · CodeableConcept · 0..1
    pub operation_type: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.manufacturingBusinessOperation.authorisationReferenceNumber` · Identifier · 0..1
    pub authorisation_reference_number: Option<Box<Identifier>>,
    /// `MedicinalProduct.manufacturingBusinessOperation.effectiveDate` · dateTime · 0..1
    pub effective_date: Element<DateTime>,
    /// `MedicinalProduct.manufacturingBusinessOperation.confidentialityIndicator` · CodeableConcept · 0..1
    pub confidentiality_indicator: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.manufacturingBusinessOperation.manufacturer` · Reference to Organization · 0..*
    pub manufacturer: Vec<Reference>,
    /// `MedicinalProduct.manufacturingBusinessOperation.regulator` · Reference to Organization · 0..1
    pub regulator: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductManufacturingBusinessOperation,
    MEDICINAL_PRODUCT_MANUFACTURING_BUSINESS_OPERATION, [id, extension,
    modifier_extension, operation_type, authorisation_reference_number, effective_date,
    confidentiality_indicator, manufacturer, regulator]
);
/// The definition of `MedicinalProduct.manufacturingBusinessOperation`.
pub static MEDICINAL_PRODUCT_MANUFACTURING_BUSINESS_OPERATION: TypeDef = TypeDef {
    name: "MedicinalProductManufacturingBusinessOperation",
    path: "MedicinalProduct.manufacturingBusinessOperation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("operationType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("authorisationReferenceNumber", 0, 1, OF_IDENTIFIER),
        summary("effectiveDate", 0, 1, OF_DATE_TIME),
        summary("confidentialityIndicator", 0, 1, OF_CODEABLE_CONCEPT),
        summary("manufacturer", 0, 0, OF_REFERENCE).to(&["Organization"]),
        summary("regulator", 0, 1, OF_REFERENCE).to(&["Organization"]),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProduct.specialDesignation`
pub struct MedicinalProductSpecialDesignation {
    /// `MedicinalProduct.specialDesignation.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProduct.specialDesignation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProduct.specialDesignation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProduct.specialDesignation.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `MedicinalProduct.specialDesignation.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.specialDesignation.intendedUse` · CodeableConcept · 0..1
    pub intended_use: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.specialDesignation.indication[x]` · CodeableConcept, Reference to MedicinalProductIndication · 0..1
    pub indication: Option<MedicinalProductSpecialDesignationIndication>,
    /// `MedicinalProduct.specialDesignation.status` · CodeableConcept · 0..1
    pub status: Option<Box<CodeableConcept>>,
    /// `MedicinalProduct.specialDesignation.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `MedicinalProduct.specialDesignation.species` · CodeableConcept · 0..1
    pub species: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductSpecialDesignation, MEDICINAL_PRODUCT_SPECIAL_DESIGNATION, [id,
    extension, modifier_extension, identifier, type_, intended_use, indication, status,
    date, species]
);
choice!(
    #[doc = " `MedicinalProduct.specialDesignation.indication[x]`"]
    MedicinalProductSpecialDesignationIndication, [CodeableConcept(Box < CodeableConcept
    >), Reference(Box < Reference >)]
);
/// The definition of `MedicinalProduct.specialDesignation`.
pub static MEDICINAL_PRODUCT_SPECIAL_DESIGNATION: TypeDef = TypeDef {
    name: "MedicinalProductSpecialDesignation",
    path: "MedicinalProduct.specialDesignation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        HAS_TYPE_2,
        summary("intendedUse", 0, 1, OF_CODEABLE_CONCEPT),
        choice(
                "indication",
                0,
                1,
                &[
                    alternative("indicationCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("indicationReference", OF_REFERENCE),
                ],
            )
            .to(&["MedicinalProductIndication"])
            .summary(),
        summary("status", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_DATE,
        summary("species", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICINAL_PRODUCT_NAME_NAME_PART_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".part", TEXT),
    column(".type", CODING_STRUCT),
];
pub(crate) static MEDICINAL_PRODUCT_NAME_COUNTRY_LANGUAGE_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".country", CODEABLE_CONCEPT_STRUCT),
    column(".jurisdiction", CODEABLE_CONCEPT_STRUCT),
    column(".language", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static MEDICINAL_PRODUCT_NAME_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".productName", TEXT),
    column(".namePart", list(&within(&MEDICINAL_PRODUCT_NAME_NAME_PART_COLUMNS))),
    column(
        ".countryLanguage",
        list(&within(&MEDICINAL_PRODUCT_NAME_COUNTRY_LANGUAGE_COLUMNS)),
    ),
];
pub(crate) static MEDICINAL_PRODUCT_MANUFACTURING_BUSINESS_OPERATION_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".operationType", CODEABLE_CONCEPT_STRUCT),
    column(".authorisationReferenceNumber", IDENTIFIER_STRUCT),
    column(".effectiveDate", TEXT),
    derived("__effectiveDate_start", TIMESTAMP, ".effectiveDate"),
    derived("__effectiveDate_end", TIMESTAMP, ".effectiveDate"),
    column(".confidentialityIndicator", CODEABLE_CONCEPT_STRUCT),
    column(".manufacturer", REFERENCE_LIST_2),
    column(".regulator", REFERENCE_STRUCT_2),
];
pub(crate) static MEDICINAL_PRODUCT_SPECIAL_DESIGNATION_COLUMNS: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_LIST),
    TYPE_COLUMN,
    column(".intendedUse", CODEABLE_CONCEPT_STRUCT),
    column(".indicationCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".indicationReference", REFERENCE_STRUCT_2),
    column(".status", CODEABLE_CONCEPT_STRUCT),
    column(".date", TEXT),
    derived("__date_start", TIMESTAMP, ".date"),
    derived("__date_end", TIMESTAMP, ".date"),
    column(".species", CODEABLE_CONCEPT_STRUCT),
];
/// The table `medicinal_product`.
pub static MEDICINAL_PRODUCT_TABLE: TableDef = TableDef {
    name: "medicinal_product",
    doc: "One row for each MedicinalProduct.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("MedicinalProduct.resourceType", TEXT),
        column("MedicinalProduct.id", TEXT),
        column("MedicinalProduct.meta", META_STRUCT),
        column("MedicinalProduct.implicitRules", TEXT),
        column("MedicinalProduct.language", TEXT),
        column("MedicinalProduct.text", NARRATIVE_STRUCT),
        column("MedicinalProduct.contained", TEXTS),
        column("MedicinalProduct.extension", EXTENSION_TEXTS),
        column("MedicinalProduct.modifierExtension", EXTENSION_TEXTS),
        column("MedicinalProduct.identifier", IDENTIFIER_LIST),
        column("MedicinalProduct.type", CODEABLE_CONCEPT_STRUCT),
        column("MedicinalProduct.domain", CODING_STRUCT),
        column(
            "MedicinalProduct.combinedPharmaceuticalDoseForm",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column("MedicinalProduct.legalStatusOfSupply", CODEABLE_CONCEPT_STRUCT),
        column(
            "MedicinalProduct.additionalMonitoringIndicator",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column("MedicinalProduct.specialMeasures", TEXTS),
        column("MedicinalProduct.paediatricUseIndicator", CODEABLE_CONCEPT_STRUCT),
        column("MedicinalProduct.productClassification", CODEABLE_CONCEPT_LIST),
        column(
            "MedicinalProduct.marketingStatus",
            list(&within(&MARKETING_STATUS_COLUMNS)),
        ),
        column("MedicinalProduct.pharmaceuticalProduct", REFERENCE_LIST_2),
        column("MedicinalProduct.packagedMedicinalProduct", REFERENCE_LIST_2),
        column("MedicinalProduct.attachedDocument", REFERENCE_LIST_2),
        column("MedicinalProduct.masterFile", REFERENCE_LIST_2),
        column("MedicinalProduct.contact", REFERENCE_LIST_2),
        column("MedicinalProduct.clinicalTrial", REFERENCE_LIST_2),
        column("MedicinalProduct.name", list(&within(&MEDICINAL_PRODUCT_NAME_COLUMNS))),
        column("MedicinalProduct.crossReference", IDENTIFIER_LIST),
        column(
            "MedicinalProduct.manufacturingBusinessOperation",
            list(&within(&MEDICINAL_PRODUCT_MANUFACTURING_BUSINESS_OPERATION_COLUMNS)),
        ),
        column(
            "MedicinalProduct.specialDesignation",
            list(&within(&MEDICINAL_PRODUCT_SPECIAL_DESIGNATION_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "MedicinalProduct.meta.lastUpdated"),
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
