// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CodeableConcept,
    Coding, EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier,
    MARKETING_STATUS, MARKETING_STATUS_COLUMNS, META, META_COLUMNS, MarketingStatus,
    Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2,
    Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("domain", 0, 1, of(&CODING)),
        summary("combinedPharmaceuticalDoseForm", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("legalStatusOfSupply", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("additionalMonitoringIndicator", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("specialMeasures", 0, 0, OF_STRING),
        summary("paediatricUseIndicator", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("productClassification", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("marketingStatus", 0, 0, of(&MARKETING_STATUS)),
        summary("pharmaceuticalProduct", 0, 0, of(&REFERENCE))
            .to(&["MedicinalProductPharmaceutical"]),
        summary("packagedMedicinalProduct", 0, 0, of(&REFERENCE))
            .to(&["MedicinalProductPackaged"]),
        summary("attachedDocument", 0, 0, of(&REFERENCE)).to(&["DocumentReference"]),
        summary("masterFile", 0, 0, of(&REFERENCE)).to(&["DocumentReference"]),
        summary("contact", 0, 0, of(&REFERENCE))
            .to(&["Organization", "PractitionerRole"]),
        summary("clinicalTrial", 0, 0, of(&REFERENCE)).to(&["ResearchStudy"]),
        summary("name", 1, 0, of(&MEDICINAL_PRODUCT_NAME)),
        summary("crossReference", 0, 0, of(&IDENTIFIER)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("part", 1, 1, OF_STRING),
        summary("type", 1, 1, of(&CODING)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("country", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("jurisdiction", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("language", 1, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("operationType", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("authorisationReferenceNumber", 0, 1, of(&IDENTIFIER)),
        summary("effectiveDate", 0, 1, OF_DATE_TIME),
        summary("confidentialityIndicator", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("manufacturer", 0, 0, of(&REFERENCE)).to(&["Organization"]),
        summary("regulator", 0, 1, of(&REFERENCE)).to(&["Organization"]),
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
    MedicinalProductSpecialDesignationIndication, [0 => CodeableConcept(Box <
    CodeableConcept >), 1 => Reference(Box < Reference >)]
);
/// The definition of `MedicinalProduct.specialDesignation`.
pub static MEDICINAL_PRODUCT_SPECIAL_DESIGNATION: TypeDef = TypeDef {
    name: "MedicinalProductSpecialDesignation",
    path: "MedicinalProduct.specialDesignation",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("intendedUse", 0, 1, of(&CODEABLE_CONCEPT)),
        choice(
                "indication",
                0,
                1,
                &[
                    alternative("indicationCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("indicationReference", of(&REFERENCE)),
                ],
            )
            .to(&["MedicinalProductIndication"])
            .summary(),
        summary("status", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("species", 0, 1, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICINAL_PRODUCT_NAME_NAME_PART_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("part", TEXT, ".part"),
    column("type", within(&CODING_COLUMNS), ".type"),
];
pub(crate) static MEDICINAL_PRODUCT_NAME_COUNTRY_LANGUAGE_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("country", within(&CODEABLE_CONCEPT_COLUMNS), ".country"),
    column("jurisdiction", within(&CODEABLE_CONCEPT_COLUMNS), ".jurisdiction"),
    column("language", within(&CODEABLE_CONCEPT_COLUMNS), ".language"),
];
pub(crate) static MEDICINAL_PRODUCT_NAME_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("productName", TEXT, ".productName"),
    column(
        "namePart",
        list(&within(&MEDICINAL_PRODUCT_NAME_NAME_PART_COLUMNS)),
        ".namePart",
    ),
    column(
        "countryLanguage",
        list(&within(&MEDICINAL_PRODUCT_NAME_COUNTRY_LANGUAGE_COLUMNS)),
        ".countryLanguage",
    ),
];
pub(crate) static MEDICINAL_PRODUCT_MANUFACTURING_BUSINESS_OPERATION_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("operationType", within(&CODEABLE_CONCEPT_COLUMNS), ".operationType"),
    column(
        "authorisationReferenceNumber",
        within(&IDENTIFIER_COLUMNS),
        ".authorisationReferenceNumber",
    ),
    column("effectiveDate", TEXT, ".effectiveDate"),
    column("__effectiveDate_start", TIMESTAMP, ".effectiveDate"),
    column("__effectiveDate_end", TIMESTAMP, ".effectiveDate"),
    column(
        "confidentialityIndicator",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".confidentialityIndicator",
    ),
    column("manufacturer", list(&within(&REFERENCE_COLUMNS_2)), ".manufacturer"),
    column("regulator", within(&REFERENCE_COLUMNS_2), ".regulator"),
];
pub(crate) static MEDICINAL_PRODUCT_SPECIAL_DESIGNATION_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", list(&within(&IDENTIFIER_COLUMNS)), ".identifier"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("intendedUse", within(&CODEABLE_CONCEPT_COLUMNS), ".intendedUse"),
    column(
        "indicationCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".indicationCodeableConcept",
    ),
    column("indicationReference", within(&REFERENCE_COLUMNS_2), ".indicationReference"),
    column("status", within(&CODEABLE_CONCEPT_COLUMNS), ".status"),
    column("date", TEXT, ".date"),
    column("__date_start", TIMESTAMP, ".date"),
    column("__date_end", TIMESTAMP, ".date"),
    column("species", within(&CODEABLE_CONCEPT_COLUMNS), ".species"),
];
/// The table `medicinal_product`.
pub static MEDICINAL_PRODUCT_TABLE: TableDef = TableDef {
    name: "medicinal_product",
    doc: "One row for each MedicinalProduct.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicinalProduct.resourceType"),
        column("id", TEXT, "MedicinalProduct.id"),
        column("meta", within(&META_COLUMNS), "MedicinalProduct.meta"),
        column("implicitRules", TEXT, "MedicinalProduct.implicitRules"),
        column("language", TEXT, "MedicinalProduct.language"),
        column("text", within(&NARRATIVE_COLUMNS), "MedicinalProduct.text"),
        column("contained", TEXTS, "MedicinalProduct.contained"),
        column("extension", EXTENSION_TEXTS, "MedicinalProduct.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "MedicinalProduct.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MedicinalProduct.identifier",
        ),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "MedicinalProduct.type"),
        column("domain", within(&CODING_COLUMNS), "MedicinalProduct.domain"),
        column(
            "combinedPharmaceuticalDoseForm",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProduct.combinedPharmaceuticalDoseForm",
        ),
        column(
            "legalStatusOfSupply",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProduct.legalStatusOfSupply",
        ),
        column(
            "additionalMonitoringIndicator",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProduct.additionalMonitoringIndicator",
        ),
        column("specialMeasures", TEXTS, "MedicinalProduct.specialMeasures"),
        column(
            "paediatricUseIndicator",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProduct.paediatricUseIndicator",
        ),
        column(
            "productClassification",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicinalProduct.productClassification",
        ),
        column(
            "marketingStatus",
            list(&within(&MARKETING_STATUS_COLUMNS)),
            "MedicinalProduct.marketingStatus",
        ),
        column(
            "pharmaceuticalProduct",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProduct.pharmaceuticalProduct",
        ),
        column(
            "packagedMedicinalProduct",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProduct.packagedMedicinalProduct",
        ),
        column(
            "attachedDocument",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProduct.attachedDocument",
        ),
        column(
            "masterFile",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProduct.masterFile",
        ),
        column(
            "contact",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProduct.contact",
        ),
        column(
            "clinicalTrial",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProduct.clinicalTrial",
        ),
        column(
            "name",
            list(&within(&MEDICINAL_PRODUCT_NAME_COLUMNS)),
            "MedicinalProduct.name",
        ),
        column(
            "crossReference",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MedicinalProduct.crossReference",
        ),
        column(
            "manufacturingBusinessOperation",
            list(&within(&MEDICINAL_PRODUCT_MANUFACTURING_BUSINESS_OPERATION_COLUMNS)),
            "MedicinalProduct.manufacturingBusinessOperation",
        ),
        column(
            "specialDesignation",
            list(&within(&MEDICINAL_PRODUCT_SPECIAL_DESIGNATION_COLUMNS)),
            "MedicinalProduct.specialDesignation",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "MedicinalProduct.meta.lastUpdated"),
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
