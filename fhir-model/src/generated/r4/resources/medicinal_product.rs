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
#[derive(Default)]
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
    MedicinalProduct, MEDICINAL_PRODUCT, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => type_, 10 => domain, 11 => combined_pharmaceutical_dose_form, 12 =>
    legal_status_of_supply, 13 => additional_monitoring_indicator, 14 =>
    special_measures, 15 => paediatric_use_indicator, 16 => product_classification, 17 =>
    marketing_status, 18 => pharmaceutical_product, 19 => packaged_medicinal_product, 20
    => attached_document, 21 => master_file, 22 => contact, 23 => clinical_trial, 24 =>
    name, 25 => cross_reference, 26 => manufacturing_business_operation, 27 =>
    special_designation]
);
/// The definition of `MedicinalProduct`.
pub static MEDICINAL_PRODUCT: TypeDef = TypeDef {
    name: "MedicinalProduct",
    path: "MedicinalProduct",
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
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("domain", 0, 1, Ty::Type(&CODING)).summary(),
        one("combinedPharmaceuticalDoseForm", 0, 1, Ty::Type(&CODEABLE_CONCEPT))
            .summary(),
        one("legalStatusOfSupply", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("additionalMonitoringIndicator", 0, 1, Ty::Type(&CODEABLE_CONCEPT))
            .summary(),
        one("specialMeasures", 0, 0, Ty::Primitive(Primitive::String)).summary(),
        one("paediatricUseIndicator", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("productClassification", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("marketingStatus", 0, 0, Ty::Type(&MARKETING_STATUS)).summary(),
        one("pharmaceuticalProduct", 0, 0, Ty::Type(&REFERENCE))
            .to(&["MedicinalProductPharmaceutical"])
            .summary(),
        one("packagedMedicinalProduct", 0, 0, Ty::Type(&REFERENCE))
            .to(&["MedicinalProductPackaged"])
            .summary(),
        one("attachedDocument", 0, 0, Ty::Type(&REFERENCE))
            .to(&["DocumentReference"])
            .summary(),
        one("masterFile", 0, 0, Ty::Type(&REFERENCE))
            .to(&["DocumentReference"])
            .summary(),
        one("contact", 0, 0, Ty::Type(&REFERENCE))
            .to(&["Organization", "PractitionerRole"])
            .summary(),
        one("clinicalTrial", 0, 0, Ty::Type(&REFERENCE))
            .to(&["ResearchStudy"])
            .summary(),
        one("name", 1, 0, Ty::Type(&MEDICINAL_PRODUCT_NAME)).summary(),
        one("crossReference", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one(
                "manufacturingBusinessOperation",
                0,
                0,
                Ty::Type(&MEDICINAL_PRODUCT_MANUFACTURING_BUSINESS_OPERATION),
            )
            .summary(),
        one("specialDesignation", 0, 0, Ty::Type(&MEDICINAL_PRODUCT_SPECIAL_DESIGNATION))
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProduct.name`
#[derive(Default)]
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
    MedicinalProductName, MEDICINAL_PRODUCT_NAME, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => product_name, 4 => name_part, 5 => country_language]
);
/// The definition of `MedicinalProduct.name`.
pub static MEDICINAL_PRODUCT_NAME: TypeDef = TypeDef {
    name: "MedicinalProductName",
    path: "MedicinalProduct.name",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("productName", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("namePart", 0, 0, Ty::Type(&MEDICINAL_PRODUCT_NAME_NAME_PART)).summary(),
        one("countryLanguage", 0, 0, Ty::Type(&MEDICINAL_PRODUCT_NAME_COUNTRY_LANGUAGE))
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProduct.name.namePart`
#[derive(Default)]
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
    MedicinalProductNameNamePart, MEDICINAL_PRODUCT_NAME_NAME_PART, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => part, 4 => type_]
);
/// The definition of `MedicinalProduct.name.namePart`.
pub static MEDICINAL_PRODUCT_NAME_NAME_PART: TypeDef = TypeDef {
    name: "MedicinalProductNameNamePart",
    path: "MedicinalProduct.name.namePart",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("part", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("type", 1, 1, Ty::Type(&CODING)).summary(),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProduct.name.countryLanguage`
#[derive(Default)]
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
    MedicinalProductNameCountryLanguage, MEDICINAL_PRODUCT_NAME_COUNTRY_LANGUAGE, [0 =>
    id, 1 => extension, 2 => modifier_extension, 3 => country, 4 => jurisdiction, 5 =>
    language]
);
/// The definition of `MedicinalProduct.name.countryLanguage`.
pub static MEDICINAL_PRODUCT_NAME_COUNTRY_LANGUAGE: TypeDef = TypeDef {
    name: "MedicinalProductNameCountryLanguage",
    path: "MedicinalProduct.name.countryLanguage",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("country", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("jurisdiction", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("language", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProduct.manufacturingBusinessOperation`
#[derive(Default)]
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
    MEDICINAL_PRODUCT_MANUFACTURING_BUSINESS_OPERATION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => operation_type, 4 => authorisation_reference_number, 5 =>
    effective_date, 6 => confidentiality_indicator, 7 => manufacturer, 8 => regulator]
);
/// The definition of `MedicinalProduct.manufacturingBusinessOperation`.
pub static MEDICINAL_PRODUCT_MANUFACTURING_BUSINESS_OPERATION: TypeDef = TypeDef {
    name: "MedicinalProductManufacturingBusinessOperation",
    path: "MedicinalProduct.manufacturingBusinessOperation",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("operationType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("authorisationReferenceNumber", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("effectiveDate", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("confidentialityIndicator", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("manufacturer", 0, 0, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("regulator", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProduct.specialDesignation`
#[derive(Default)]
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
    MedicinalProductSpecialDesignation, MEDICINAL_PRODUCT_SPECIAL_DESIGNATION, [0 => id,
    1 => extension, 2 => modifier_extension, 3 => identifier, 4 => type_, 5 =>
    intended_use, 6 => indication, 7 => status, 8 => date, 9 => species]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("intendedUse", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        choice(
                "indication",
                0,
                1,
                &[
                    alternative(
                        "indicationCodeableConcept",
                        Ty::Type(&CODEABLE_CONCEPT),
                    ),
                    alternative("indicationReference", Ty::Type(&REFERENCE)),
                ],
            )
            .to(&["MedicinalProductIndication"])
            .summary(),
        one("status", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("species", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICINAL_PRODUCT_NAME_NAME_PART_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("part", TEXT, ".part", ""),
    column("type", within(&CODING_COLUMNS), ".type", ""),
];
pub(crate) static MEDICINAL_PRODUCT_NAME_COUNTRY_LANGUAGE_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("country", within(&CODEABLE_CONCEPT_COLUMNS), ".country", ""),
    column("jurisdiction", within(&CODEABLE_CONCEPT_COLUMNS), ".jurisdiction", ""),
    column("language", within(&CODEABLE_CONCEPT_COLUMNS), ".language", ""),
];
pub(crate) static MEDICINAL_PRODUCT_NAME_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("productName", TEXT, ".productName", ""),
    column(
        "namePart",
        list(&within(&MEDICINAL_PRODUCT_NAME_NAME_PART_COLUMNS)),
        ".namePart",
        "",
    ),
    column(
        "countryLanguage",
        list(&within(&MEDICINAL_PRODUCT_NAME_COUNTRY_LANGUAGE_COLUMNS)),
        ".countryLanguage",
        "",
    ),
];
pub(crate) static MEDICINAL_PRODUCT_MANUFACTURING_BUSINESS_OPERATION_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("operationType", within(&CODEABLE_CONCEPT_COLUMNS), ".operationType", ""),
    column(
        "authorisationReferenceNumber",
        within(&IDENTIFIER_COLUMNS),
        ".authorisationReferenceNumber",
        "",
    ),
    column("effectiveDate", TEXT, ".effectiveDate", ""),
    column("__effectiveDate_start", TIMESTAMP, ".effectiveDate", ""),
    column("__effectiveDate_end", TIMESTAMP, ".effectiveDate", ""),
    column(
        "confidentialityIndicator",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".confidentialityIndicator",
        "",
    ),
    column("manufacturer", list(&within(&REFERENCE_COLUMNS_2)), ".manufacturer", ""),
    column("regulator", within(&REFERENCE_COLUMNS_2), ".regulator", ""),
];
pub(crate) static MEDICINAL_PRODUCT_SPECIAL_DESIGNATION_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("identifier", list(&within(&IDENTIFIER_COLUMNS)), ".identifier", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("intendedUse", within(&CODEABLE_CONCEPT_COLUMNS), ".intendedUse", ""),
    column(
        "indicationCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".indicationCodeableConcept",
        "",
    ),
    column(
        "indicationReference",
        within(&REFERENCE_COLUMNS_2),
        ".indicationReference",
        "",
    ),
    column("status", within(&CODEABLE_CONCEPT_COLUMNS), ".status", ""),
    column("date", TEXT, ".date", ""),
    column("__date_start", TIMESTAMP, ".date", ""),
    column("__date_end", TIMESTAMP, ".date", ""),
    column("species", within(&CODEABLE_CONCEPT_COLUMNS), ".species", ""),
];
/// The table `medicinal_product`.
pub static MEDICINAL_PRODUCT_TABLE: TableDef = TableDef {
    name: "medicinal_product",
    doc: "One row for each MedicinalProduct.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicinalProduct.resourceType", ""),
        column("id", TEXT, "MedicinalProduct.id", ""),
        column("meta", within(&META_COLUMNS), "MedicinalProduct.meta", ""),
        column("implicitRules", TEXT, "MedicinalProduct.implicitRules", ""),
        column("language", TEXT, "MedicinalProduct.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "MedicinalProduct.text", ""),
        column("contained", list(&TEXT), "MedicinalProduct.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "MedicinalProduct.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "MedicinalProduct.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MedicinalProduct.identifier",
            "",
        ),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "MedicinalProduct.type", ""),
        column("domain", within(&CODING_COLUMNS), "MedicinalProduct.domain", ""),
        column(
            "combinedPharmaceuticalDoseForm",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProduct.combinedPharmaceuticalDoseForm",
            "",
        ),
        column(
            "legalStatusOfSupply",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProduct.legalStatusOfSupply",
            "",
        ),
        column(
            "additionalMonitoringIndicator",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProduct.additionalMonitoringIndicator",
            "",
        ),
        column("specialMeasures", list(&TEXT), "MedicinalProduct.specialMeasures", ""),
        column(
            "paediatricUseIndicator",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProduct.paediatricUseIndicator",
            "",
        ),
        column(
            "productClassification",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicinalProduct.productClassification",
            "",
        ),
        column(
            "marketingStatus",
            list(&within(&MARKETING_STATUS_COLUMNS)),
            "MedicinalProduct.marketingStatus",
            "",
        ),
        column(
            "pharmaceuticalProduct",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProduct.pharmaceuticalProduct",
            "",
        ),
        column(
            "packagedMedicinalProduct",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProduct.packagedMedicinalProduct",
            "",
        ),
        column(
            "attachedDocument",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProduct.attachedDocument",
            "",
        ),
        column(
            "masterFile",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProduct.masterFile",
            "",
        ),
        column(
            "contact",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProduct.contact",
            "",
        ),
        column(
            "clinicalTrial",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProduct.clinicalTrial",
            "",
        ),
        column(
            "name",
            list(&within(&MEDICINAL_PRODUCT_NAME_COLUMNS)),
            "MedicinalProduct.name",
            "",
        ),
        column(
            "crossReference",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MedicinalProduct.crossReference",
            "",
        ),
        column(
            "manufacturingBusinessOperation",
            list(&within(&MEDICINAL_PRODUCT_MANUFACTURING_BUSINESS_OPERATION_COLUMNS)),
            "MedicinalProduct.manufacturingBusinessOperation",
            "",
        ),
        column(
            "specialDesignation",
            list(&within(&MEDICINAL_PRODUCT_SPECIAL_DESIGNATION_COLUMNS)),
            "MedicinalProduct.specialDesignation",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "MedicinalProduct.meta.lastUpdated",
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
