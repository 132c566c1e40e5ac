// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS, CODING,
    CODING_COLUMNS, CodeableConcept, CodeableReference, Coding, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, MARKETING_STATUS,
    MARKETING_STATUS_COLUMNS, META, META_COLUMNS, MarketingStatus, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, QUANTITY,
    QUANTITY_COLUMNS, Quantity, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `MedicinalProductDefinition`
#[derive(Default)]
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
    /// `MedicinalProductDefinition.comprisedOf` · Reference to DeviceDefinition, ManufacturedItemDefinition · 0..*
    pub comprised_of: Vec<Reference>,
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
    MedicinalProductDefinition, MEDICINAL_PRODUCT_DEFINITION, [0 => id, 1 => meta, 2 =>
    implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension, 7 =>
    modifier_extension, 8 => identifier, 9 => type_, 10 => domain, 11 => version, 12 =>
    status, 13 => status_date, 14 => description, 15 =>
    combined_pharmaceutical_dose_form, 16 => route, 17 => indication, 18 =>
    legal_status_of_supply, 19 => additional_monitoring_indicator, 20 =>
    special_measures, 21 => pediatric_use_indicator, 22 => classification, 23 =>
    marketing_status, 24 => packaged_medicinal_product, 25 => comprised_of, 26 =>
    ingredient, 27 => impurity, 28 => attached_document, 29 => master_file, 30 =>
    contact, 31 => clinical_trial, 32 => code, 33 => name, 34 => cross_reference, 35 =>
    operation, 36 => characteristic]
);
/// The definition of `MedicinalProductDefinition`.
pub static MEDICINAL_PRODUCT_DEFINITION: TypeDef = TypeDef {
    name: "MedicinalProductDefinition",
    path: "MedicinalProductDefinition",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("domain", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("version", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("status", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary().modifier(),
        one("statusDate", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("combinedPharmaceuticalDoseForm", 0, 1, Ty::Type(&CODEABLE_CONCEPT))
            .summary(),
        one("route", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("indication", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("legalStatusOfSupply", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("additionalMonitoringIndicator", 0, 1, Ty::Type(&CODEABLE_CONCEPT))
            .summary(),
        one("specialMeasures", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("pediatricUseIndicator", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("classification", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("marketingStatus", 0, 0, Ty::Type(&MARKETING_STATUS)).summary(),
        one("packagedMedicinalProduct", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("comprisedOf", 0, 0, Ty::Type(&REFERENCE))
            .to(&["DeviceDefinition", "ManufacturedItemDefinition"])
            .summary(),
        one("ingredient", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("impurity", 0, 0, Ty::Type(&CODEABLE_REFERENCE))
            .to(&["SubstanceDefinition"])
            .summary(),
        one("attachedDocument", 0, 0, Ty::Type(&REFERENCE))
            .to(&["DocumentReference"])
            .summary(),
        one("masterFile", 0, 0, Ty::Type(&REFERENCE))
            .to(&["DocumentReference"])
            .summary(),
        one("contact", 0, 0, Ty::Type(&MEDICINAL_PRODUCT_DEFINITION_CONTACT)).summary(),
        one("clinicalTrial", 0, 0, Ty::Type(&REFERENCE))
            .to(&["ResearchStudy"])
            .summary(),
        one("code", 0, 0, Ty::Type(&CODING)).summary(),
        one("name", 1, 0, Ty::Type(&MEDICINAL_PRODUCT_DEFINITION_NAME)).summary(),
        one(
                "crossReference",
                0,
                0,
                Ty::Type(&MEDICINAL_PRODUCT_DEFINITION_CROSS_REFERENCE),
            )
            .summary(),
        one("operation", 0, 0, Ty::Type(&MEDICINAL_PRODUCT_DEFINITION_OPERATION))
            .summary(),
        one(
                "characteristic",
                0,
                0,
                Ty::Type(&MEDICINAL_PRODUCT_DEFINITION_CHARACTERISTIC),
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductDefinition.contact`
#[derive(Default)]
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
    MedicinalProductDefinitionContact, MEDICINAL_PRODUCT_DEFINITION_CONTACT, [0 => id, 1
    => extension, 2 => modifier_extension, 3 => type_, 4 => contact]
);
/// The definition of `MedicinalProductDefinition.contact`.
pub static MEDICINAL_PRODUCT_DEFINITION_CONTACT: TypeDef = TypeDef {
    name: "MedicinalProductDefinitionContact",
    path: "MedicinalProductDefinition.contact",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("contact", 1, 1, Ty::Type(&REFERENCE))
            .to(&["Organization", "PractitionerRole"])
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductDefinition.name`
#[derive(Default)]
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
    /// `MedicinalProductDefinition.name.part` · MedicinalProductDefinitionNamePart · 0..*
    pub part: Vec<MedicinalProductDefinitionNamePart>,
    /// `MedicinalProductDefinition.name.usage` · MedicinalProductDefinitionNameUsage · 0..*
    pub usage: Vec<MedicinalProductDefinitionNameUsage>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductDefinitionName, MEDICINAL_PRODUCT_DEFINITION_NAME, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => product_name, 4 => type_, 5 => part, 6 =>
    usage]
);
/// The definition of `MedicinalProductDefinition.name`.
pub static MEDICINAL_PRODUCT_DEFINITION_NAME: TypeDef = TypeDef {
    name: "MedicinalProductDefinitionName",
    path: "MedicinalProductDefinition.name",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("productName", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("part", 0, 0, Ty::Type(&MEDICINAL_PRODUCT_DEFINITION_NAME_PART)).summary(),
        one("usage", 0, 0, Ty::Type(&MEDICINAL_PRODUCT_DEFINITION_NAME_USAGE)).summary(),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductDefinition.name.part`
#[derive(Default)]
pub struct MedicinalProductDefinitionNamePart {
    /// `MedicinalProductDefinition.name.part.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductDefinition.name.part.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductDefinition.name.part.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductDefinition.name.part.part` · string · 1..1
    pub part: Element<String>,
    /// `MedicinalProductDefinition.name.part.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductDefinitionNamePart, MEDICINAL_PRODUCT_DEFINITION_NAME_PART, [0 => id,
    1 => extension, 2 => modifier_extension, 3 => part, 4 => type_]
);
/// The definition of `MedicinalProductDefinition.name.part`.
pub static MEDICINAL_PRODUCT_DEFINITION_NAME_PART: TypeDef = TypeDef {
    name: "MedicinalProductDefinitionNamePart",
    path: "MedicinalProductDefinition.name.part",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("part", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("type", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductDefinition.name.usage`
#[derive(Default)]
pub struct MedicinalProductDefinitionNameUsage {
    /// `MedicinalProductDefinition.name.usage.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductDefinition.name.usage.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductDefinition.name.usage.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductDefinition.name.usage.country` · CodeableConcept · 1..1
    pub country: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.name.usage.jurisdiction` · CodeableConcept · 0..1
    pub jurisdiction: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.name.usage.language` · CodeableConcept · 1..1
    pub language: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductDefinitionNameUsage, MEDICINAL_PRODUCT_DEFINITION_NAME_USAGE, [0 =>
    id, 1 => extension, 2 => modifier_extension, 3 => country, 4 => jurisdiction, 5 =>
    language]
);
/// The definition of `MedicinalProductDefinition.name.usage`.
pub static MEDICINAL_PRODUCT_DEFINITION_NAME_USAGE: TypeDef = TypeDef {
    name: "MedicinalProductDefinitionNameUsage",
    path: "MedicinalProductDefinition.name.usage",
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
/// `MedicinalProductDefinition.crossReference`
#[derive(Default)]
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
    MEDICINAL_PRODUCT_DEFINITION_CROSS_REFERENCE, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => product, 4 => type_]
);
/// The definition of `MedicinalProductDefinition.crossReference`.
pub static MEDICINAL_PRODUCT_DEFINITION_CROSS_REFERENCE: TypeDef = TypeDef {
    name: "MedicinalProductDefinitionCrossReference",
    path: "MedicinalProductDefinition.crossReference",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("product", 1, 1, Ty::Type(&CODEABLE_REFERENCE))
            .to(&["MedicinalProductDefinition"])
            .summary(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductDefinition.operation`
#[derive(Default)]
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
    MedicinalProductDefinitionOperation, MEDICINAL_PRODUCT_DEFINITION_OPERATION, [0 =>
    id, 1 => extension, 2 => modifier_extension, 3 => type_, 4 => effective_date, 5 =>
    organization, 6 => confidentiality_indicator]
);
/// The definition of `MedicinalProductDefinition.operation`.
pub static MEDICINAL_PRODUCT_DEFINITION_OPERATION: TypeDef = TypeDef {
    name: "MedicinalProductDefinitionOperation",
    path: "MedicinalProductDefinition.operation",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 0, 1, Ty::Type(&CODEABLE_REFERENCE))
            .to(&["ActivityDefinition", "PlanDefinition"])
            .summary(),
        one("effectiveDate", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("organization", 0, 0, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("confidentialityIndicator", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductDefinition.characteristic`
#[derive(Default)]
pub struct MedicinalProductDefinitionCharacteristic {
    /// `MedicinalProductDefinition.characteristic.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductDefinition.characteristic.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductDefinition.characteristic.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductDefinition.characteristic.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicinalProductDefinition.characteristic.value[x]` · CodeableConcept, markdown, Quantity, integer, date, boolean, Attachment · 0..1
    pub value: Option<MedicinalProductDefinitionCharacteristicValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductDefinitionCharacteristic,
    MEDICINAL_PRODUCT_DEFINITION_CHARACTERISTIC, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => type_, 4 => value]
);
choice!(
    #[doc = " `MedicinalProductDefinition.characteristic.value[x]`"]
    MedicinalProductDefinitionCharacteristicValue, [0 => CodeableConcept(Box <
    CodeableConcept >), 1 => Markdown(Element < String >), 2 => Quantity(Box < Quantity
    >), 3 => Integer(Element < i32 >), 4 => Date(Element < Date >), 5 => Boolean(Element
    < bool >), 6 => Attachment(Box < Attachment >)]
);
/// The definition of `MedicinalProductDefinition.characteristic`.
pub static MEDICINAL_PRODUCT_DEFINITION_CHARACTERISTIC: TypeDef = TypeDef {
    name: "MedicinalProductDefinitionCharacteristic",
    path: "MedicinalProductDefinition.characteristic",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        choice(
                "value",
                0,
                1,
                &[
                    alternative("valueCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                    alternative("valueMarkdown", Ty::Primitive(Primitive::Markdown)),
                    alternative("valueQuantity", Ty::Type(&QUANTITY)),
                    alternative("valueInteger", Ty::Primitive(Primitive::Integer)),
                    alternative("valueDate", Ty::Primitive(Primitive::Date)),
                    alternative("valueBoolean", Ty::Primitive(Primitive::Boolean)),
                    alternative("valueAttachment", Ty::Type(&ATTACHMENT)),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICINAL_PRODUCT_DEFINITION_CONTACT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("contact", within(&REFERENCE_COLUMNS_2), ".contact", ""),
];
pub(crate) static MEDICINAL_PRODUCT_DEFINITION_NAME_PART_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("part", TEXT, ".part", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
];
pub(crate) static MEDICINAL_PRODUCT_DEFINITION_NAME_USAGE_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("country", within(&CODEABLE_CONCEPT_COLUMNS), ".country", ""),
    column("jurisdiction", within(&CODEABLE_CONCEPT_COLUMNS), ".jurisdiction", ""),
    column("language", within(&CODEABLE_CONCEPT_COLUMNS), ".language", ""),
];
pub(crate) static MEDICINAL_PRODUCT_DEFINITION_NAME_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("productName", TEXT, ".productName", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column(
        "part",
        list(&within(&MEDICINAL_PRODUCT_DEFINITION_NAME_PART_COLUMNS)),
        ".part",
        "",
    ),
    column(
        "usage",
        list(&within(&MEDICINAL_PRODUCT_DEFINITION_NAME_USAGE_COLUMNS)),
        ".usage",
        "",
    ),
];
pub(crate) static MEDICINAL_PRODUCT_DEFINITION_CROSS_REFERENCE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("product", within(&CODEABLE_REFERENCE_COLUMNS), ".product", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
];
pub(crate) static MEDICINAL_PRODUCT_DEFINITION_OPERATION_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_REFERENCE_COLUMNS), ".type", ""),
    column("effectiveDate", within(&PERIOD_COLUMNS), ".effectiveDate", ""),
    column("organization", list(&within(&REFERENCE_COLUMNS_2)), ".organization", ""),
    column(
        "confidentialityIndicator",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".confidentialityIndicator",
        "",
    ),
];
pub(crate) static MEDICINAL_PRODUCT_DEFINITION_CHARACTERISTIC_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
        "",
    ),
    column("valueMarkdown", TEXT, ".valueMarkdown", ""),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity", ""),
    column("valueInteger", INT32, ".valueInteger", ""),
    column("valueDate", TEXT, ".valueDate", ""),
    column("__valueDate_start", TIMESTAMP, ".valueDate", ""),
    column("__valueDate_end", TIMESTAMP, ".valueDate", ""),
    column("valueBoolean", BOOLEAN, ".valueBoolean", ""),
    column("valueAttachment", within(&ATTACHMENT_COLUMNS), ".valueAttachment", ""),
];
/// The table `medicinal_product_definition`.
pub static MEDICINAL_PRODUCT_DEFINITION_TABLE: TableDef = TableDef {
    name: "medicinal_product_definition",
    doc: "One row for each MedicinalProductDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicinalProductDefinition.resourceType", ""),
        column("id", TEXT, "MedicinalProductDefinition.id", ""),
        column("meta", within(&META_COLUMNS), "MedicinalProductDefinition.meta", ""),
        column("implicitRules", TEXT, "MedicinalProductDefinition.implicitRules", ""),
        column("language", TEXT, "MedicinalProductDefinition.language", ""),
        column(
            "text",
            within(&NARRATIVE_COLUMNS),
            "MedicinalProductDefinition.text",
            "",
        ),
        column("contained", list(&TEXT), "MedicinalProductDefinition.contained", ""),
        column(
            "extension",
            list(&EXTENSION_TEXT),
            "MedicinalProductDefinition.extension",
            "",
        ),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "MedicinalProductDefinition.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MedicinalProductDefinition.identifier",
            "",
        ),
        column(
            "type",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductDefinition.type",
            "",
        ),
        column(
            "domain",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductDefinition.domain",
            "",
        ),
        column("version", TEXT, "MedicinalProductDefinition.version", ""),
        column(
            "status",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductDefinition.status",
            "",
        ),
        column("statusDate", TEXT, "MedicinalProductDefinition.statusDate", ""),
        column(
            "__statusDate_start",
            TIMESTAMP,
            "MedicinalProductDefinition.statusDate",
            "",
        ),
        column(
            "__statusDate_end",
            TIMESTAMP,
            "MedicinalProductDefinition.statusDate",
            "",
        ),
        column("description", TEXT, "MedicinalProductDefinition.description", ""),
        column(
            "combinedPharmaceuticalDoseForm",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductDefinition.combinedPharmaceuticalDoseForm",
            "",
        ),
        column(
            "route",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicinalProductDefinition.route",
            "",
        ),
        column("indication", TEXT, "MedicinalProductDefinition.indication", ""),
        column(
            "legalStatusOfSupply",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductDefinition.legalStatusOfSupply",
            "",
        ),
        column(
            "additionalMonitoringIndicator",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductDefinition.additionalMonitoringIndicator",
            "",
        ),
        column(
            "specialMeasures",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicinalProductDefinition.specialMeasures",
            "",
        ),
        column(
            "pediatricUseIndicator",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductDefinition.pediatricUseIndicator",
            "",
        ),
        column(
            "classification",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicinalProductDefinition.classification",
            "",
        ),
        column(
            "marketingStatus",
            list(&within(&MARKETING_STATUS_COLUMNS)),
            "MedicinalProductDefinition.marketingStatus",
            "",
        ),
        column(
            "packagedMedicinalProduct",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicinalProductDefinition.packagedMedicinalProduct",
            "",
        ),
        column(
            "comprisedOf",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductDefinition.comprisedOf",
            "",
        ),
        column(
            "ingredient",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicinalProductDefinition.ingredient",
            "",
        ),
        column(
            "impurity",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "MedicinalProductDefinition.impurity",
            "",
        ),
        column(
            "attachedDocument",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductDefinition.attachedDocument",
            "",
        ),
        column(
            "masterFile",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductDefinition.masterFile",
            "",
        ),
        column(
            "contact",
            list(&within(&MEDICINAL_PRODUCT_DEFINITION_CONTACT_COLUMNS)),
            "MedicinalProductDefinition.contact",
            "",
        ),
        column(
            "clinicalTrial",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductDefinition.clinicalTrial",
            "",
        ),
        column(
            "code",
            list(&within(&CODING_COLUMNS)),
            "MedicinalProductDefinition.code",
            "",
        ),
        column(
            "name",
            list(&within(&MEDICINAL_PRODUCT_DEFINITION_NAME_COLUMNS)),
            "MedicinalProductDefinition.name",
            "",
        ),
        column(
            "crossReference",
            list(&within(&MEDICINAL_PRODUCT_DEFINITION_CROSS_REFERENCE_COLUMNS)),
            "MedicinalProductDefinition.crossReference",
            "",
        ),
        column(
            "operation",
            list(&within(&MEDICINAL_PRODUCT_DEFINITION_OPERATION_COLUMNS)),
            "MedicinalProductDefinition.operation",
            "",
        ),
        column(
            "characteristic",
            list(&within(&MEDICINAL_PRODUCT_DEFINITION_CHARACTERISTIC_COLUMNS)),
            "MedicinalProductDefinition.characteristic",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "MedicinalProductDefinition.meta.lastUpdated",
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
