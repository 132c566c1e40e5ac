// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    Attachment, CodeableConcept, CodeableReference, Coding, Element, Extension,
    Identifier, MARKETING_STATUS, MARKETING_STATUS_COLUMNS, MarketingStatus, Meta,
    Narrative, Period, Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ATTACHMENT_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_LIST, CODEABLE_REFERENCE_STRUCT, CODING_LIST, EXTENSION_COLUMN,
    HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT,
    HAS_TYPE_3, HAS_VERSION, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_ATTACHMENT, OF_CODEABLE_CONCEPT,
    OF_CODEABLE_REFERENCE, OF_CODING, OF_PERIOD, OF_QUANTITY, OF_REFERENCE,
    PERIOD_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2, TYPE_COLUMN,
    VALUE_BOOLEAN_COLUMN, VALUE_QUANTITY_COLUMN,
};
use crate::shorthand::*;
/// `MedicinalProductDefinition`
pub struct MedicinalProductDefinition {
    /// `MedicinalProductDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `MedicinalProductDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProductDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `MedicinalProductDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `MedicinalProductDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProductDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `MedicinalProductDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `MedicinalProductDefinition.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.domain` · CodeableConcept · 0..1
    pub domain: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.version` · string · 0..1
    pub version: Element<String>,
    /// `MedicinalProductDefinition.status` · CodeableConcept · 0..1
    pub status: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.statusDate` · dateTime · 0..1
    pub status_date: Element<DateTime>,
    /// `MedicinalProductDefinition.description` · markdown · 0..1
    pub description: Element<String>,
    /// `MedicinalProductDefinition.combinedPharmaceuticalDoseForm` · CodeableConcept · 0..1
    pub combined_pharmaceutical_dose_form: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.route` · CodeableConcept · 0..*
    pub route: Vec<CodeableConcept>,
    /// `MedicinalProductDefinition.indication` · markdown · 0..1
    pub indication: Element<String>,
    /// `MedicinalProductDefinition.legalStatusOfSupply` · CodeableConcept · 0..1
    pub legal_status_of_supply: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.additionalMonitoringIndicator` · CodeableConcept · 0..1
    pub additional_monitoring_indicator: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.specialMeasures` · CodeableConcept · 0..*
    pub special_measures: Vec<CodeableConcept>,
    /// `MedicinalProductDefinition.pediatricUseIndicator` · CodeableConcept · 0..1
    pub pediatric_use_indicator: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.classification` · CodeableConcept · 0..*
    pub classification: Vec<CodeableConcept>,
    /// `MedicinalProductDefinition.marketingStatus` · MarketingStatus · 0..*
    pub marketing_status: Vec<MarketingStatus>,
    /// `MedicinalProductDefinition.packagedMedicinalProduct` · CodeableConcept · 0..*
    pub packaged_medicinal_product: Vec<CodeableConcept>,
    /// `MedicinalProductDefinition.ingredient` · CodeableConcept · 0..*
    pub ingredient: Vec<CodeableConcept>,
    /// `MedicinalProductDefinition.impurity` · CodeableReference to SubstanceDefinition · 0..*
    pub impurity: Vec<CodeableReference>,
    /// `MedicinalProductDefinition.attachedDocument` · Reference to DocumentReference · 0..*
    pub attached_document: Vec<Reference>,
    /// `MedicinalProductDefinition.masterFile` · Reference to DocumentReference · 0..*
    pub master_file: Vec<Reference>,
    /// `MedicinalProductDefinition.contact` · MedicinalProductDefinitionContact · 0..*
    pub contact: Vec<MedicinalProductDefinitionContact>,
    /// `MedicinalProductDefinition.clinicalTrial` · Reference to ResearchStudy · 0..*
    pub clinical_trial: Vec<Reference>,
    /// `MedicinalProductDefinition.code` · Coding · 0..*
    pub code: Vec<Coding>,
    /// `MedicinalProductDefinition.name` · MedicinalProductDefinitionName · 1..*
    pub name: Vec<MedicinalProductDefinitionName>,
    /// `MedicinalProductDefinition.crossReference` · MedicinalProductDefinitionCrossReference · 0..*
    pub cross_reference: Vec<MedicinalProductDefinitionCrossReference>,
    /// `MedicinalProductDefinition.operation` · MedicinalProductDefinitionOperation · 0..*
    pub operation: Vec<MedicinalProductDefinitionOperation>,
    /// `MedicinalProductDefinition.characteristic` · MedicinalProductDefinitionCharacteristic · 0..*
    pub characteristic: Vec<MedicinalProductDefinitionCharacteristic>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductDefinition, MEDICINAL_PRODUCT_DEFINITION, [id, meta, implicit_rules,
    language, text, contained, extension, modifier_extension, identifier, type_, domain,
    version, status, status_date, description, combined_pharmaceutical_dose_form, route,
    indication, legal_status_of_supply, additional_monitoring_indicator,
    special_measures, pediatric_use_indicator, classification, marketing_status,
    packaged_medicinal_product, ingredient, impurity, attached_document, master_file,
    contact, clinical_trial, code, name, cross_reference, operation, characteristic]
);
/// The definition of `MedicinalProductDefinition`.
pub static MEDICINAL_PRODUCT_DEFINITION: TypeDef = TypeDef {
    name: "MedicinalProductDefinition",
    path: "MedicinalProductDefinition",
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
        HAS_TYPE_3,
        summary("domain", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_VERSION,
        summary("status", 0, 1, OF_CODEABLE_CONCEPT).modifier(),
        summary("statusDate", 0, 1, OF_DATE_TIME),
        summary("description", 0, 1, OF_MARKDOWN),
        summary("combinedPharmaceuticalDoseForm", 0, 1, OF_CODEABLE_CONCEPT),
        summary("route", 0, 0, OF_CODEABLE_CONCEPT),
        summary("indication", 0, 1, OF_MARKDOWN),
        summary("legalStatusOfSupply", 0, 1, OF_CODEABLE_CONCEPT),
        summary("additionalMonitoringIndicator", 0, 1, OF_CODEABLE_CONCEPT),
        summary("specialMeasures", 0, 0, OF_CODEABLE_CONCEPT),
        summary("pediatricUseIndicator", 0, 1, OF_CODEABLE_CONCEPT),
        summary("classification", 0, 0, OF_CODEABLE_CONCEPT),
        summary("marketingStatus", 0, 0, of(&MARKETING_STATUS)),
        summary("packagedMedicinalProduct", 0, 0, OF_CODEABLE_CONCEPT),
        summary("ingredient", 0, 0, OF_CODEABLE_CONCEPT),
        summary("impurity", 0, 0, OF_CODEABLE_REFERENCE).to(&["SubstanceDefinition"]),
        summary("attachedDocument", 0, 0, OF_REFERENCE).to(&["DocumentReference"]),
        summary("masterFile", 0, 0, OF_REFERENCE).to(&["DocumentReference"]),
        summary("contact", 0, 0, of(&MEDICINAL_PRODUCT_DEFINITION_CONTACT)),
        summary("clinicalTrial", 0, 0, OF_REFERENCE).to(&["ResearchStudy"]),
        summary("code", 0, 0, OF_CODING),
        summary("name", 1, 0, of(&MEDICINAL_PRODUCT_DEFINITION_NAME)),
        summary(
            "crossReference",
            0,
            0,
            of(&MEDICINAL_PRODUCT_DEFINITION_CROSS_REFERENCE),
        ),
        summary("operation", 0, 0, of(&MEDICINAL_PRODUCT_DEFINITION_OPERATION)),
        summary("characteristic", 0, 0, of(&MEDICINAL_PRODUCT_DEFINITION_CHARACTERISTIC)),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductDefinition.contact`
pub struct MedicinalProductDefinitionContact {
    /// `MedicinalProductDefinition.contact.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductDefinition.contact.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductDefinition.contact.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductDefinition.contact.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.contact.contact` · Reference to Organization, PractitionerRole · 1..1
    pub contact: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductDefinitionContact, MEDICINAL_PRODUCT_DEFINITION_CONTACT, [id,
    extension, modifier_extension, type_, contact]
);
/// The definition of `MedicinalProductDefinition.contact`.
pub static MEDICINAL_PRODUCT_DEFINITION_CONTACT: TypeDef = TypeDef {
    name: "MedicinalProductDefinitionContact",
    path: "MedicinalProductDefinition.contact",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_3,
        summary("contact", 1, 1, OF_REFERENCE).to(&["Organization", "PractitionerRole"]),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductDefinition.name`
pub struct MedicinalProductDefinitionName {
    /// `MedicinalProductDefinition.name.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductDefinition.name.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductDefinition.name.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductDefinition.name.productName` · string · 1..1
    pub product_name: Element<String>,
    /// `MedicinalProductDefinition.name.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.name.namePart` · MedicinalProductDefinitionNameNamePart · 0..*
    pub name_part: Vec<MedicinalProductDefinitionNameNamePart>,
    /// `MedicinalProductDefinition.name.countryLanguage` · MedicinalProductDefinitionNameCountryLanguage · 0..*
    pub country_language: Vec<MedicinalProductDefinitionNameCountryLanguage>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductDefinitionName, MEDICINAL_PRODUCT_DEFINITION_NAME, [id, extension,
    modifier_extension, product_name, type_, name_part, country_language]
);
/// The definition of `MedicinalProductDefinition.name`.
pub static MEDICINAL_PRODUCT_DEFINITION_NAME: TypeDef = TypeDef {
    name: "MedicinalProductDefinitionName",
    path: "MedicinalProductDefinition.name",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("productName", 1, 1, OF_STRING),
        HAS_TYPE_3,
        summary("namePart", 0, 0, of(&MEDICINAL_PRODUCT_DEFINITION_NAME_NAME_PART)),
        summary(
            "countryLanguage",
            0,
            0,
            of(&MEDICINAL_PRODUCT_DEFINITION_NAME_COUNTRY_LANGUAGE),
        ),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductDefinition.name.namePart`
pub struct MedicinalProductDefinitionNameNamePart {
    /// `MedicinalProductDefinition.name.namePart.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductDefinition.name.namePart.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductDefinition.name.namePart.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductDefinition.name.namePart.part` · string · 1..1
    pub part: Element<String>,
    /// `MedicinalProductDefinition.name.namePart.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductDefinitionNameNamePart, MEDICINAL_PRODUCT_DEFINITION_NAME_NAME_PART,
    [id, extension, modifier_extension, part, type_]
);
/// The definition of `MedicinalProductDefinition.name.namePart`.
pub static MEDICINAL_PRODUCT_DEFINITION_NAME_NAME_PART: TypeDef = TypeDef {
    name: "MedicinalProductDefinitionNameNamePart",
    path: "MedicinalProductDefinition.name.namePart",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("part", 1, 1, OF_STRING),
        summary("type", 1, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductDefinition.name.countryLanguage`
pub struct MedicinalProductDefinitionNameCountryLanguage {
    /// `MedicinalProductDefinition.name.countryLanguage.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductDefinition.name.countryLanguage.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductDefinition.name.countryLanguage.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductDefinition.name.countryLanguage.country` · CodeableConcept · 1..1
    pub country: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.name.countryLanguage.jurisdiction` · CodeableConcept · 0..1
    pub jurisdiction: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.name.countryLanguage.language` · CodeableConcept · 1..1
    pub language: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductDefinitionNameCountryLanguage,
    MEDICINAL_PRODUCT_DEFINITION_NAME_COUNTRY_LANGUAGE, [id, extension,
    modifier_extension, country, jurisdiction, language]
);
/// The definition of `MedicinalProductDefinition.name.countryLanguage`.
pub static MEDICINAL_PRODUCT_DEFINITION_NAME_COUNTRY_LANGUAGE: TypeDef = TypeDef {
    name: "MedicinalProductDefinitionNameCountryLanguage",
    path: "MedicinalProductDefinition.name.countryLanguage",
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
/// `MedicinalProductDefinition.crossReference`
pub struct MedicinalProductDefinitionCrossReference {
    /// `MedicinalProductDefinition.crossReference.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductDefinition.crossReference.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductDefinition.crossReference.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductDefinition.crossReference.product` · CodeableReference to MedicinalProductDefinition · 1..1
    pub product: Option<Box<CodeableReference>>,
    /// `MedicinalProductDefinition.crossReference.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductDefinitionCrossReference,
    MEDICINAL_PRODUCT_DEFINITION_CROSS_REFERENCE, [id, extension, modifier_extension,
    product, type_]
);
/// The definition of `MedicinalProductDefinition.crossReference`.
pub static MEDICINAL_PRODUCT_DEFINITION_CROSS_REFERENCE: TypeDef = TypeDef {
    name: "MedicinalProductDefinitionCrossReference",
    path: "MedicinalProductDefinition.crossReference",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("product", 1, 1, OF_CODEABLE_REFERENCE)
            .to(&["MedicinalProductDefinition"]),
        HAS_TYPE_3,
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductDefinition.operation`
pub struct MedicinalProductDefinitionOperation {
    /// `MedicinalProductDefinition.operation.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductDefinition.operation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductDefinition.operation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductDefinition.operation.type` · CodeableReference to ActivityDefinition, PlanDefinition · 0..1
    pub type_: Option<Box<CodeableReference>>,
    /// `MedicinalProductDefinition.operation.effectiveDate` · Period · 0..1
    pub effective_date: Option<Box<Period>>,
    /// `MedicinalProductDefinition.operation.organization` · Reference to Organization · 0..*
    pub organization: Vec<Reference>,
    /// `MedicinalProductDefinition.operation.confidentialityIndicator` · CodeableConcept · 0..1
    pub confidentiality_indicator: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductDefinitionOperation, MEDICINAL_PRODUCT_DEFINITION_OPERATION, [id,
    extension, modifier_extension, type_, effective_date, organization,
    confidentiality_indicator]
);
/// The definition of `MedicinalProductDefinition.operation`.
pub static MEDICINAL_PRODUCT_DEFINITION_OPERATION: TypeDef = TypeDef {
    name: "MedicinalProductDefinitionOperation",
    path: "MedicinalProductDefinition.operation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("type", 0, 1, OF_CODEABLE_REFERENCE)
            .to(&["ActivityDefinition", "PlanDefinition"]),
        summary("effectiveDate", 0, 1, OF_PERIOD),
        summary("organization", 0, 0, OF_REFERENCE).to(&["Organization"]),
        summary("confidentialityIndicator", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductDefinition.characteristic`
pub struct MedicinalProductDefinitionCharacteristic {
    /// `MedicinalProductDefinition.characteristic.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductDefinition.characteristic.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductDefinition.characteristic.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductDefinition.characteristic.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.characteristic.value[x]` · CodeableConcept, Quantity, date, boolean, Attachment · 0..1
    pub value: Option<MedicinalProductDefinitionCharacteristicValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductDefinitionCharacteristic,
    MEDICINAL_PRODUCT_DEFINITION_CHARACTERISTIC, [id, extension, modifier_extension,
    type_, value]
);
choice!(
    #[doc = " `MedicinalProductDefinition.characteristic.value[x]`"]
    MedicinalProductDefinitionCharacteristicValue, [CodeableConcept(Box < CodeableConcept
    >), Quantity(Box < Quantity >), Date(Element < Date >), Boolean(Element < bool >),
    Attachment(Box < Attachment >)]
);
/// The definition of `MedicinalProductDefinition.characteristic`.
pub static MEDICINAL_PRODUCT_DEFINITION_CHARACTERISTIC: TypeDef = TypeDef {
    name: "MedicinalProductDefinitionCharacteristic",
    path: "MedicinalProductDefinition.characteristic",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("type", 1, 1, OF_CODEABLE_CONCEPT),
        choice(
                "value",
                0,
                1,
                &[
                    alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("valueQuantity", OF_QUANTITY),
                    alternative("valueDate", OF_DATE),
                    alternative("valueBoolean", OF_BOOLEAN),
                    alternative("valueAttachment", OF_ATTACHMENT),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICINAL_PRODUCT_DEFINITION_CONTACT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".contact", REFERENCE_STRUCT_2),
];
pub(crate) static MEDICINAL_PRODUCT_DEFINITION_NAME_NAME_PART_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".part", TEXT),
    TYPE_COLUMN,
];
pub(crate) static MEDICINAL_PRODUCT_DEFINITION_NAME_COUNTRY_LANGUAGE_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".country", CODEABLE_CONCEPT_STRUCT),
    column(".jurisdiction", CODEABLE_CONCEPT_STRUCT),
    column(".language", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static MEDICINAL_PRODUCT_DEFINITION_NAME_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".productName", TEXT),
    TYPE_COLUMN,
    column(
        ".namePart",
        list(&within(&MEDICINAL_PRODUCT_DEFINITION_NAME_NAME_PART_COLUMNS)),
    ),
    column(
        ".countryLanguage",
        list(&within(&MEDICINAL_PRODUCT_DEFINITION_NAME_COUNTRY_LANGUAGE_COLUMNS)),
    ),
];
pub(crate) static MEDICINAL_PRODUCT_DEFINITION_CROSS_REFERENCE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".product", CODEABLE_REFERENCE_STRUCT),
    TYPE_COLUMN,
];
pub(crate) static MEDICINAL_PRODUCT_DEFINITION_OPERATION_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".type", CODEABLE_REFERENCE_STRUCT),
    column(".effectiveDate", PERIOD_STRUCT),
    column(".organization", REFERENCE_LIST_2),
    column(".confidentialityIndicator", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static MEDICINAL_PRODUCT_DEFINITION_CHARACTERISTIC_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".valueCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    VALUE_QUANTITY_COLUMN,
    column(".valueDate", TEXT),
    derived("__valueDate_start", TIMESTAMP, ".valueDate"),
    derived("__valueDate_end", TIMESTAMP, ".valueDate"),
    VALUE_BOOLEAN_COLUMN,
    column(".valueAttachment", ATTACHMENT_STRUCT),
];
/// The table `medicinal_product_definition`.
pub static MEDICINAL_PRODUCT_DEFINITION_TABLE: TableDef = TableDef {
    name: "medicinal_product_definition",
    doc: "One row for each MedicinalProductDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("MedicinalProductDefinition.resourceType", TEXT),
        column("MedicinalProductDefinition.id", TEXT),
        column("MedicinalProductDefinition.meta", META_STRUCT),
        column("MedicinalProductDefinition.implicitRules", TEXT),
        column("MedicinalProductDefinition.language", TEXT),
        column("MedicinalProductDefinition.text", NARRATIVE_STRUCT),
        column("MedicinalProductDefinition.contained", TEXTS),
        column("MedicinalProductDefinition.extension", EXTENSION_TEXTS),
        column("MedicinalProductDefinition.modifierExtension", EXTENSION_TEXTS),
        column("MedicinalProductDefinition.identifier", IDENTIFIER_LIST),
        column("MedicinalProductDefinition.type", CODEABLE_CONCEPT_STRUCT),
        column("MedicinalProductDefinition.domain", CODEABLE_CONCEPT_STRUCT),
        column("MedicinalProductDefinition.version", TEXT),
        column("MedicinalProductDefinition.status", CODEABLE_CONCEPT_STRUCT),
        column("MedicinalProductDefinition.statusDate", TEXT),
        derived(
            "__statusDate_start",
            TIMESTAMP,
            "MedicinalProductDefinition.statusDate",
        ),
        derived("__statusDate_end", TIMESTAMP, "MedicinalProductDefinition.statusDate"),
        column("MedicinalProductDefinition.description", TEXT),
        column(
            "MedicinalProductDefinition.combinedPharmaceuticalDoseForm",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column("MedicinalProductDefinition.route", CODEABLE_CONCEPT_LIST),
        column("MedicinalProductDefinition.indication", TEXT),
        column(
            "MedicinalProductDefinition.legalStatusOfSupply",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column(
            "MedicinalProductDefinition.additionalMonitoringIndicator",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column("MedicinalProductDefinition.specialMeasures", CODEABLE_CONCEPT_LIST),
        column(
            "MedicinalProductDefinition.pediatricUseIndicator",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column("MedicinalProductDefinition.classification", CODEABLE_CONCEPT_LIST),
        column(
            "MedicinalProductDefinition.marketingStatus",
            list(&within(&MARKETING_STATUS_COLUMNS)),
        ),
        column(
            "MedicinalProductDefinition.packagedMedicinalProduct",
            CODEABLE_CONCEPT_LIST,
        ),
        column("MedicinalProductDefinition.ingredient", CODEABLE_CONCEPT_LIST),
        column("MedicinalProductDefinition.impurity", CODEABLE_REFERENCE_LIST),
        column("MedicinalProductDefinition.attachedDocument", REFERENCE_LIST_2),
        column("MedicinalProductDefinition.masterFile", REFERENCE_LIST_2),
        column(
            "MedicinalProductDefinition.contact",
            list(&within(&MEDICINAL_PRODUCT_DEFINITION_CONTACT_COLUMNS)),
        ),
        column("MedicinalProductDefinition.clinicalTrial", REFERENCE_LIST_2),
        column("MedicinalProductDefinition.code", CODING_LIST),
        column(
            "MedicinalProductDefinition.name",
            list(&within(&MEDICINAL_PRODUCT_DEFINITION_NAME_COLUMNS)),
        ),
        column(
            "MedicinalProductDefinition.crossReference",
            list(&within(&MEDICINAL_PRODUCT_DEFINITION_CROSS_REFERENCE_COLUMNS)),
        ),
        column(
            "MedicinalProductDefinition.operation",
            list(&within(&MEDICINAL_PRODUCT_DEFINITION_OPERATION_COLUMNS)),
        ),
        column(
            "MedicinalProductDefinition.characteristic",
            list(&within(&MEDICINAL_PRODUCT_DEFINITION_CHARACTERISTIC_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicinalProductDefinition.meta.lastUpdated",
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
