// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    DEVICE_CORRECTIVE_ACTION_SCOPE, DEVICE_DEFINITION_REGULATORY_IDENTIFIER_TYPE,
    DEVICE_NAME_TYPE, DEVICE_PRODUCTION_IDENTIFIER_IN_UDI, DeviceCorrectiveActionScope,
    DeviceDefinitionRegulatoryIdentifierType, DeviceNameType,
    DeviceProductionIdentifierInUDI,
};
use super::super::datatypes::{
    Annotation, Attachment, CodeableConcept, CodeableReference, Coding, ContactPoint,
    Element, Extension, Identifier, Meta, Narrative, PRODUCT_SHELF_LIFE, Period,
    ProductShelfLife, Quantity, Range, Reference, RelatedArtifact, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CATEGORY_COLUMN, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_STRUCT, CODING_STRUCT, CONTACT_POINT_LIST,
    DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER_LIST, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_DESCRIPTION, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NOTE, HAS_TEXT, HAS_TYPE,
    HAS_TYPE_2, HAS_TYPE_4, IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NAME_COLUMN, NARRATIVE_STRUCT, OF_ATTACHMENT,
    OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_CODING, OF_CONTACT_POINT,
    OF_IDENTIFIER, OF_PERIOD, OF_QUANTITY, OF_RANGE, OF_REFERENCE, OF_RELATED_ARTIFACT,
    OF_USAGE_CONTEXT, PERIOD_COLUMN, PERIOD_STRUCT, PRODUCT_SHELF_LIFE_LIST,
    QUANTITY_STRUCT, RANGE_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
    RELATED_ARTIFACT_LIST, TYPE_COLUMN, TYPE_COLUMN_2, USAGE_CONTEXT_LIST,
    VALUE_ATTACHMENT_COLUMN, VALUE_BOOLEAN_COLUMN, VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_COLUMN, VALUE_INTEGER_COLUMN, VALUE_QUANTITY_COLUMN, VALUE_STRING_COLUMN,
};
use crate::shorthand::*;
/// `DeviceDefinition`
pub struct DeviceDefinition {
    /// `DeviceDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `DeviceDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `DeviceDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `DeviceDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `DeviceDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `DeviceDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `DeviceDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.description` · markdown · 0..1
    pub description: Element<String>,
    /// `DeviceDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `DeviceDefinition.udiDeviceIdentifier` · DeviceDefinitionUdiDeviceIdentifier · 0..*
    pub udi_device_identifier: Vec<DeviceDefinitionUdiDeviceIdentifier>,
    /// `DeviceDefinition.regulatoryIdentifier` · DeviceDefinitionRegulatoryIdentifier · 0..*
    pub regulatory_identifier: Vec<DeviceDefinitionRegulatoryIdentifier>,
    /// `DeviceDefinition.partNumber` · string · 0..1
    pub part_number: Element<String>,
    /// `DeviceDefinition.manufacturer` · Reference to Organization · 0..1
    pub manufacturer: Option<Box<Reference>>,
    /// `DeviceDefinition.deviceName` · DeviceDefinitionDeviceName · 0..*
    pub device_name: Vec<DeviceDefinitionDeviceName>,
    /// `DeviceDefinition.modelNumber` · string · 0..1
    pub model_number: Element<String>,
    /// `DeviceDefinition.classification` · DeviceDefinitionClassification · 0..*
    pub classification: Vec<DeviceDefinitionClassification>,
    /// `DeviceDefinition.conformsTo` · DeviceDefinitionConformsTo · 0..*
    pub conforms_to: Vec<DeviceDefinitionConformsTo>,
    /// `DeviceDefinition.hasPart` · DeviceDefinitionHasPart · 0..*
    pub has_part: Vec<DeviceDefinitionHasPart>,
    /// `DeviceDefinition.packaging` · DeviceDefinitionPackaging · 0..*
    pub packaging: Vec<DeviceDefinitionPackaging>,
    /// `DeviceDefinition.version` · DeviceDefinitionVersion · 0..*
    pub version: Vec<DeviceDefinitionVersion>,
    /// `DeviceDefinition.safety` · CodeableConcept · 0..*
    pub safety: Vec<CodeableConcept>,
    /// `DeviceDefinition.shelfLifeStorage` · ProductShelfLife · 0..*
    pub shelf_life_storage: Vec<ProductShelfLife>,
    /// `DeviceDefinition.languageCode` · CodeableConcept · 0..*
    pub language_code: Vec<CodeableConcept>,
    /// `DeviceDefinition.property` · DeviceDefinitionProperty · 0..*
    pub property: Vec<DeviceDefinitionProperty>,
    /// `DeviceDefinition.owner` · Reference to Organization · 0..1
    pub owner: Option<Box<Reference>>,
    /// `DeviceDefinition.contact` · ContactPoint · 0..*
    pub contact: Vec<ContactPoint>,
    /// `DeviceDefinition.link` · DeviceDefinitionLink · 0..*
    pub link: Vec<DeviceDefinitionLink>,
    /// `DeviceDefinition.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `DeviceDefinition.material` · DeviceDefinitionMaterial · 0..*
    pub material: Vec<DeviceDefinitionMaterial>,
    /// `DeviceDefinition.productionIdentifierInUDI` · code · 0..*
    pub production_identifier_in_udi: Vec<Element<DeviceProductionIdentifierInUDI>>,
    /// `DeviceDefinition.guideline` · DeviceDefinitionGuideline · 0..1
    pub guideline: Option<Box<DeviceDefinitionGuideline>>,
    /// `DeviceDefinition.correctiveAction` · DeviceDefinitionCorrectiveAction · 0..1
    pub corrective_action: Option<Box<DeviceDefinitionCorrectiveAction>>,
    /// `DeviceDefinition.chargeItem` · DeviceDefinitionChargeItem · 0..*
    pub charge_item: Vec<DeviceDefinitionChargeItem>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinition, DEVICE_DEFINITION, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, description, identifier,
    udi_device_identifier, regulatory_identifier, part_number, manufacturer, device_name,
    model_number, classification, conforms_to, has_part, packaging, version, safety,
    shelf_life_storage, language_code, property, owner, contact, link, note, material,
    production_identifier_in_udi, guideline, corrective_action, charge_item]
);
/// The definition of `DeviceDefinition`.
pub static DEVICE_DEFINITION: TypeDef = TypeDef {
    name: "DeviceDefinition",
    path: "DeviceDefinition",
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
        HAS_DESCRIPTION,
        HAS_IDENTIFIER,
        one("udiDeviceIdentifier", 0, 0, of(&DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER)),
        one("regulatoryIdentifier", 0, 0, of(&DEVICE_DEFINITION_REGULATORY_IDENTIFIER)),
        one("partNumber", 0, 1, OF_STRING),
        summary("manufacturer", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("deviceName", 0, 0, of(&DEVICE_DEFINITION_DEVICE_NAME)),
        summary("modelNumber", 0, 1, OF_STRING),
        summary("classification", 0, 0, of(&DEVICE_DEFINITION_CLASSIFICATION)),
        summary("conformsTo", 0, 0, of(&DEVICE_DEFINITION_CONFORMS_TO)),
        summary("hasPart", 0, 0, of(&DEVICE_DEFINITION_HAS_PART)),
        one("packaging", 0, 0, of(&DEVICE_DEFINITION_PACKAGING)),
        one("version", 0, 0, of(&DEVICE_DEFINITION_VERSION)),
        summary("safety", 0, 0, OF_CODEABLE_CONCEPT),
        one("shelfLifeStorage", 0, 0, of(&PRODUCT_SHELF_LIFE)),
        one("languageCode", 0, 0, OF_CODEABLE_CONCEPT),
        one("property", 0, 0, of(&DEVICE_DEFINITION_PROPERTY)),
        one("owner", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("contact", 0, 0, OF_CONTACT_POINT),
        one("link", 0, 0, of(&DEVICE_DEFINITION_LINK)),
        HAS_NOTE,
        one("material", 0, 0, of(&DEVICE_DEFINITION_MATERIAL)),
        one("productionIdentifierInUDI", 0, 0, OF_CODE)
            .codes(&DEVICE_PRODUCTION_IDENTIFIER_IN_UDI),
        one("guideline", 0, 1, of(&DEVICE_DEFINITION_GUIDELINE)),
        one("correctiveAction", 0, 1, of(&DEVICE_DEFINITION_CORRECTIVE_ACTION)),
        one("chargeItem", 0, 0, of(&DEVICE_DEFINITION_CHARGE_ITEM)),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.udiDeviceIdentifier`
pub struct DeviceDefinitionUdiDeviceIdentifier {
    /// `DeviceDefinition.udiDeviceIdentifier.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.udiDeviceIdentifier.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.udiDeviceIdentifier.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.udiDeviceIdentifier.deviceIdentifier` · string · 1..1
    pub device_identifier: Element<String>,
    /// `DeviceDefinition.udiDeviceIdentifier.issuer` · uri · 1..1
    pub issuer: Element<String>,
    /// `DeviceDefinition.udiDeviceIdentifier.jurisdiction` · uri · 1..1
    pub jurisdiction: Element<String>,
    /// `DeviceDefinition.udiDeviceIdentifier.marketDistribution` · DeviceDefinitionUdiDeviceIdentifierMarketDistribution · 0..*
    pub market_distribution: Vec<DeviceDefinitionUdiDeviceIdentifierMarketDistribution>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionUdiDeviceIdentifier, DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER, [id,
    extension, modifier_extension, device_identifier, issuer, jurisdiction,
    market_distribution]
);
/// The definition of `DeviceDefinition.udiDeviceIdentifier`.
pub static DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER: TypeDef = TypeDef {
    name: "DeviceDefinitionUdiDeviceIdentifier",
    path: "DeviceDefinition.udiDeviceIdentifier",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("deviceIdentifier", 1, 1, OF_STRING),
        one("issuer", 1, 1, OF_URI),
        one("jurisdiction", 1, 1, OF_URI),
        one(
            "marketDistribution",
            0,
            0,
            of(&DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER_MARKET_DISTRIBUTION),
        ),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.udiDeviceIdentifier.marketDistribution`
pub struct DeviceDefinitionUdiDeviceIdentifierMarketDistribution {
    /// `DeviceDefinition.udiDeviceIdentifier.marketDistribution.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.udiDeviceIdentifier.marketDistribution.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.udiDeviceIdentifier.marketDistribution.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.udiDeviceIdentifier.marketDistribution.marketPeriod` · Period · 1..1
    pub market_period: Option<Box<Period>>,
    /// `DeviceDefinition.udiDeviceIdentifier.marketDistribution.subJurisdiction` · uri · 1..1
    pub sub_jurisdiction: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionUdiDeviceIdentifierMarketDistribution,
    DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER_MARKET_DISTRIBUTION, [id, extension,
    modifier_extension, market_period, sub_jurisdiction]
);
/// The definition of `DeviceDefinition.udiDeviceIdentifier.marketDistribution`.
pub static DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER_MARKET_DISTRIBUTION: TypeDef = TypeDef {
    name: "DeviceDefinitionUdiDeviceIdentifierMarketDistribution",
    path: "DeviceDefinition.udiDeviceIdentifier.marketDistribution",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("marketPeriod", 1, 1, OF_PERIOD),
        one("subJurisdiction", 1, 1, OF_URI),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.regulatoryIdentifier`
pub struct DeviceDefinitionRegulatoryIdentifier {
    /// `DeviceDefinition.regulatoryIdentifier.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.regulatoryIdentifier.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.regulatoryIdentifier.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.regulatoryIdentifier.type` · code · 1..1
    pub type_: Element<DeviceDefinitionRegulatoryIdentifierType>,
    /// `DeviceDefinition.regulatoryIdentifier.deviceIdentifier` · string · 1..1
    pub device_identifier: Element<String>,
    /// `DeviceDefinition.regulatoryIdentifier.issuer` · uri · 1..1
    pub issuer: Element<String>,
    /// `DeviceDefinition.regulatoryIdentifier.jurisdiction` · uri · 1..1
    pub jurisdiction: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionRegulatoryIdentifier, DEVICE_DEFINITION_REGULATORY_IDENTIFIER, [id,
    extension, modifier_extension, type_, device_identifier, issuer, jurisdiction]
);
/// The definition of `DeviceDefinition.regulatoryIdentifier`.
pub static DEVICE_DEFINITION_REGULATORY_IDENTIFIER: TypeDef = TypeDef {
    name: "DeviceDefinitionRegulatoryIdentifier",
    path: "DeviceDefinition.regulatoryIdentifier",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("type", 1, 1, OF_CODE).codes(&DEVICE_DEFINITION_REGULATORY_IDENTIFIER_TYPE),
        one("deviceIdentifier", 1, 1, OF_STRING),
        one("issuer", 1, 1, OF_URI),
        one("jurisdiction", 1, 1, OF_URI),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.deviceName`
pub struct DeviceDefinitionDeviceName {
    /// `DeviceDefinition.deviceName.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.deviceName.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.deviceName.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.deviceName.name` · string · 1..1
    pub name: Element<String>,
    /// `DeviceDefinition.deviceName.type` · code · 1..1
    pub type_: Element<DeviceNameType>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionDeviceName, DEVICE_DEFINITION_DEVICE_NAME, [id, extension,
    modifier_extension, name, type_]
);
/// The definition of `DeviceDefinition.deviceName`.
pub static DEVICE_DEFINITION_DEVICE_NAME: TypeDef = TypeDef {
    name: "DeviceDefinitionDeviceName",
    path: "DeviceDefinition.deviceName",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("name", 1, 1, OF_STRING),
        summary("type", 1, 1, OF_CODE).codes(&DEVICE_NAME_TYPE),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.classification`
pub struct DeviceDefinitionClassification {
    /// `DeviceDefinition.classification.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.classification.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.classification.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.classification.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.classification.justification` · RelatedArtifact · 0..*
    pub justification: Vec<RelatedArtifact>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionClassification, DEVICE_DEFINITION_CLASSIFICATION, [id, extension,
    modifier_extension, type_, justification]
);
/// The definition of `DeviceDefinition.classification`.
pub static DEVICE_DEFINITION_CLASSIFICATION: TypeDef = TypeDef {
    name: "DeviceDefinitionClassification",
    path: "DeviceDefinition.classification",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_4,
        one("justification", 0, 0, OF_RELATED_ARTIFACT),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.conformsTo`
pub struct DeviceDefinitionConformsTo {
    /// `DeviceDefinition.conformsTo.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.conformsTo.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.conformsTo.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.conformsTo.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.conformsTo.specification` · CodeableConcept · 1..1
    pub specification: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.conformsTo.version` · string · 0..*
    pub version: Vec<Element<String>>,
    /// `DeviceDefinition.conformsTo.source` · RelatedArtifact · 0..*
    pub source: Vec<RelatedArtifact>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionConformsTo, DEVICE_DEFINITION_CONFORMS_TO, [id, extension,
    modifier_extension, category, specification, version, source]
);
/// The definition of `DeviceDefinition.conformsTo`.
pub static DEVICE_DEFINITION_CONFORMS_TO: TypeDef = TypeDef {
    name: "DeviceDefinitionConformsTo",
    path: "DeviceDefinition.conformsTo",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("category", 0, 1, OF_CODEABLE_CONCEPT),
        summary("specification", 1, 1, OF_CODEABLE_CONCEPT),
        summary("version", 0, 0, OF_STRING),
        one("source", 0, 0, OF_RELATED_ARTIFACT),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.hasPart`
pub struct DeviceDefinitionHasPart {
    /// `DeviceDefinition.hasPart.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.hasPart.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.hasPart.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.hasPart.reference` · Reference to DeviceDefinition · 1..1
    pub reference: Option<Box<Reference>>,
    /// `DeviceDefinition.hasPart.count` · integer · 0..1
    pub count: Element<i32>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionHasPart, DEVICE_DEFINITION_HAS_PART, [id, extension,
    modifier_extension, reference, count]
);
/// The definition of `DeviceDefinition.hasPart`.
pub static DEVICE_DEFINITION_HAS_PART: TypeDef = TypeDef {
    name: "DeviceDefinitionHasPart",
    path: "DeviceDefinition.hasPart",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("reference", 1, 1, OF_REFERENCE).to(&["DeviceDefinition"]),
        one("count", 0, 1, OF_INTEGER),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.packaging`
pub struct DeviceDefinitionPackaging {
    /// `DeviceDefinition.packaging.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.packaging.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.packaging.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.packaging.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `DeviceDefinition.packaging.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.packaging.count` · integer · 0..1
    pub count: Element<i32>,
    /// `DeviceDefinition.packaging.distributor` · DeviceDefinitionPackagingDistributor · 0..*
    pub distributor: Vec<DeviceDefinitionPackagingDistributor>,
    /// `DeviceDefinition.packaging.udiDeviceIdentifier` · DeviceDefinitionUdiDeviceIdentifier · 0..*
    pub udi_device_identifier: Vec<DeviceDefinitionUdiDeviceIdentifier>,
    /// `DeviceDefinition.packaging.packaging` · DeviceDefinitionPackaging · 0..*
    pub packaging: Vec<DeviceDefinitionPackaging>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionPackaging, DEVICE_DEFINITION_PACKAGING, [id, extension,
    modifier_extension, identifier, type_, count, distributor, udi_device_identifier,
    packaging]
);
/// The definition of `DeviceDefinition.packaging`.
pub static DEVICE_DEFINITION_PACKAGING: TypeDef = TypeDef {
    name: "DeviceDefinitionPackaging",
    path: "DeviceDefinition.packaging",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("identifier", 0, 1, OF_IDENTIFIER),
        HAS_TYPE,
        one("count", 0, 1, OF_INTEGER),
        one("distributor", 0, 0, of(&DEVICE_DEFINITION_PACKAGING_DISTRIBUTOR)),
        one("udiDeviceIdentifier", 0, 0, of(&DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER)),
        one("packaging", 0, 0, of(&DEVICE_DEFINITION_PACKAGING)),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.packaging.distributor`
pub struct DeviceDefinitionPackagingDistributor {
    /// `DeviceDefinition.packaging.distributor.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.packaging.distributor.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.packaging.distributor.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.packaging.distributor.name` · string · 0..1
    pub name: Element<String>,
    /// `DeviceDefinition.packaging.distributor.organizationReference` · Reference to Organization · 0..*
    pub organization_reference: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionPackagingDistributor, DEVICE_DEFINITION_PACKAGING_DISTRIBUTOR, [id,
    extension, modifier_extension, name, organization_reference]
);
/// The definition of `DeviceDefinition.packaging.distributor`.
pub static DEVICE_DEFINITION_PACKAGING_DISTRIBUTOR: TypeDef = TypeDef {
    name: "DeviceDefinitionPackagingDistributor",
    path: "DeviceDefinition.packaging.distributor",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("name", 0, 1, OF_STRING),
        one("organizationReference", 0, 0, OF_REFERENCE).to(&["Organization"]),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.version`
pub struct DeviceDefinitionVersion {
    /// `DeviceDefinition.version.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.version.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.version.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.version.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.version.component` · Identifier · 0..1
    pub component: Option<Box<Identifier>>,
    /// `DeviceDefinition.version.value` · string · 1..1
    pub value: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionVersion, DEVICE_DEFINITION_VERSION, [id, extension,
    modifier_extension, type_, component, value]
);
/// The definition of `DeviceDefinition.version`.
pub static DEVICE_DEFINITION_VERSION: TypeDef = TypeDef {
    name: "DeviceDefinitionVersion",
    path: "DeviceDefinition.version",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE,
        one("component", 0, 1, OF_IDENTIFIER),
        one("value", 1, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.property`
pub struct DeviceDefinitionProperty {
    /// `DeviceDefinition.property.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.property.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.property.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.property.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.property.value[x]` · Quantity, CodeableConcept, string, boolean, integer, Range, Attachment · 1..1
    pub value: Option<DeviceDefinitionPropertyValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionProperty, DEVICE_DEFINITION_PROPERTY, [id, extension,
    modifier_extension, type_, value]
);
choice!(
    #[doc = " `DeviceDefinition.property.value[x]`"] DeviceDefinitionPropertyValue,
    [Quantity(Box < Quantity >), CodeableConcept(Box < CodeableConcept >), String(Element
    < String >), Boolean(Element < bool >), Integer(Element < i32 >), Range(Box < Range
    >), Attachment(Box < Attachment >)]
);
/// The definition of `DeviceDefinition.property`.
pub static DEVICE_DEFINITION_PROPERTY: TypeDef = TypeDef {
    name: "DeviceDefinitionProperty",
    path: "DeviceDefinition.property",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_2,
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueQuantity", OF_QUANTITY),
                alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("valueString", OF_STRING),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueInteger", OF_INTEGER),
                alternative("valueRange", OF_RANGE),
                alternative("valueAttachment", OF_ATTACHMENT),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.link`
pub struct DeviceDefinitionLink {
    /// `DeviceDefinition.link.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.link.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.link.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.link.relation` · Coding · 1..1
    pub relation: Option<Box<Coding>>,
    /// `DeviceDefinition.link.relatedDevice` · CodeableReference to DeviceDefinition · 1..1
    pub related_device: Option<Box<CodeableReference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionLink, DEVICE_DEFINITION_LINK, [id, extension, modifier_extension,
    relation, related_device]
);
/// The definition of `DeviceDefinition.link`.
pub static DEVICE_DEFINITION_LINK: TypeDef = TypeDef {
    name: "DeviceDefinitionLink",
    path: "DeviceDefinition.link",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("relation", 1, 1, OF_CODING),
        one("relatedDevice", 1, 1, OF_CODEABLE_REFERENCE).to(&["DeviceDefinition"]),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.material`
pub struct DeviceDefinitionMaterial {
    /// `DeviceDefinition.material.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.material.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.material.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.material.substance` · CodeableConcept · 1..1
    pub substance: Option<Box<CodeableConcept>>,
    /// `DeviceDefinition.material.alternate` · boolean · 0..1
    pub alternate: Element<bool>,
    /// `DeviceDefinition.material.allergenicIndicator` · boolean · 0..1
    pub allergenic_indicator: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionMaterial, DEVICE_DEFINITION_MATERIAL, [id, extension,
    modifier_extension, substance, alternate, allergenic_indicator]
);
/// The definition of `DeviceDefinition.material`.
pub static DEVICE_DEFINITION_MATERIAL: TypeDef = TypeDef {
    name: "DeviceDefinitionMaterial",
    path: "DeviceDefinition.material",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("substance", 1, 1, OF_CODEABLE_CONCEPT),
        one("alternate", 0, 1, OF_BOOLEAN),
        one("allergenicIndicator", 0, 1, OF_BOOLEAN),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.guideline`
pub struct DeviceDefinitionGuideline {
    /// `DeviceDefinition.guideline.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.guideline.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.guideline.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.guideline.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `DeviceDefinition.guideline.usageInstruction` · markdown · 0..1
    pub usage_instruction: Element<String>,
    /// `DeviceDefinition.guideline.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `DeviceDefinition.guideline.indication` · CodeableConcept · 0..*
    pub indication: Vec<CodeableConcept>,
    /// `DeviceDefinition.guideline.contraindication` · CodeableConcept · 0..*
    pub contraindication: Vec<CodeableConcept>,
    /// `DeviceDefinition.guideline.warning` · CodeableConcept · 0..*
    pub warning: Vec<CodeableConcept>,
    /// `DeviceDefinition.guideline.intendedUse` · string · 0..1
    pub intended_use: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionGuideline, DEVICE_DEFINITION_GUIDELINE, [id, extension,
    modifier_extension, use_context, usage_instruction, related_artifact, indication,
    contraindication, warning, intended_use]
);
/// The definition of `DeviceDefinition.guideline`.
pub static DEVICE_DEFINITION_GUIDELINE: TypeDef = TypeDef {
    name: "DeviceDefinitionGuideline",
    path: "DeviceDefinition.guideline",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("useContext", 0, 0, OF_USAGE_CONTEXT),
        one("usageInstruction", 0, 1, OF_MARKDOWN),
        one("relatedArtifact", 0, 0, OF_RELATED_ARTIFACT),
        one("indication", 0, 0, OF_CODEABLE_CONCEPT),
        one("contraindication", 0, 0, OF_CODEABLE_CONCEPT),
        one("warning", 0, 0, OF_CODEABLE_CONCEPT),
        one("intendedUse", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.correctiveAction`
pub struct DeviceDefinitionCorrectiveAction {
    /// `DeviceDefinition.correctiveAction.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.correctiveAction.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.correctiveAction.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.correctiveAction.recall` · boolean · 1..1
    pub recall: Element<bool>,
    /// `DeviceDefinition.correctiveAction.scope` · code · 0..1
    pub scope: Element<DeviceCorrectiveActionScope>,
    /// `DeviceDefinition.correctiveAction.period` · Period · 1..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionCorrectiveAction, DEVICE_DEFINITION_CORRECTIVE_ACTION, [id,
    extension, modifier_extension, recall, scope, period]
);
/// The definition of `DeviceDefinition.correctiveAction`.
pub static DEVICE_DEFINITION_CORRECTIVE_ACTION: TypeDef = TypeDef {
    name: "DeviceDefinitionCorrectiveAction",
    path: "DeviceDefinition.correctiveAction",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("recall", 1, 1, OF_BOOLEAN),
        one("scope", 0, 1, OF_CODE).codes(&DEVICE_CORRECTIVE_ACTION_SCOPE),
        one("period", 1, 1, OF_PERIOD),
    ],
    keys: Lazy::new(),
};
/// `DeviceDefinition.chargeItem`
pub struct DeviceDefinitionChargeItem {
    /// `DeviceDefinition.chargeItem.id` · string · 0..1
    pub id: Option<String>,
    /// `DeviceDefinition.chargeItem.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DeviceDefinition.chargeItem.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DeviceDefinition.chargeItem.chargeItemCode` · CodeableReference to ChargeItemDefinition · 1..1
    pub charge_item_code: Option<Box<CodeableReference>>,
    /// `DeviceDefinition.chargeItem.count` · Quantity · 1..1
    pub count: Option<Box<Quantity>>,
    /// `DeviceDefinition.chargeItem.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `DeviceDefinition.chargeItem.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DeviceDefinitionChargeItem, DEVICE_DEFINITION_CHARGE_ITEM, [id, extension,
    modifier_extension, charge_item_code, count, effective_period, use_context]
);
/// The definition of `DeviceDefinition.chargeItem`.
pub static DEVICE_DEFINITION_CHARGE_ITEM: TypeDef = TypeDef {
    name: "DeviceDefinitionChargeItem",
    path: "DeviceDefinition.chargeItem",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("chargeItemCode", 1, 1, OF_CODEABLE_REFERENCE).to(&["ChargeItemDefinition"]),
        one("count", 1, 1, OF_QUANTITY),
        one("effectivePeriod", 0, 1, OF_PERIOD),
        one("useContext", 0, 0, OF_USAGE_CONTEXT),
    ],
    keys: Lazy::new(),
};
pub(crate) static DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER_MARKET_DISTRIBUTION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".marketPeriod", PERIOD_STRUCT),
    column(".subJurisdiction", TEXT),
];
pub(crate) static DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".deviceIdentifier", TEXT),
    column(".issuer", TEXT),
    column(".jurisdiction", TEXT),
    column(
        ".marketDistribution",
        list(
            &within(&DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER_MARKET_DISTRIBUTION_COLUMNS),
        ),
    ),
];
pub(crate) static DEVICE_DEFINITION_REGULATORY_IDENTIFIER_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    column(".deviceIdentifier", TEXT),
    column(".issuer", TEXT),
    column(".jurisdiction", TEXT),
];
pub(crate) static DEVICE_DEFINITION_DEVICE_NAME_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    TYPE_COLUMN_2,
];
pub(crate) static DEVICE_DEFINITION_CLASSIFICATION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".justification", RELATED_ARTIFACT_LIST),
];
pub(crate) static DEVICE_DEFINITION_CONFORMS_TO_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CATEGORY_COLUMN,
    column(".specification", CODEABLE_CONCEPT_STRUCT),
    column(".version", TEXTS),
    column(".source", RELATED_ARTIFACT_LIST),
];
pub(crate) static DEVICE_DEFINITION_HAS_PART_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".reference", REFERENCE_STRUCT_2),
    column(".count", INT32),
];
pub(crate) static DEVICE_DEFINITION_PACKAGING_DISTRIBUTOR_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    column(".organizationReference", REFERENCE_LIST_2),
];
pub(crate) static DEVICE_DEFINITION_PACKAGING_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_STRUCT),
    TYPE_COLUMN,
    column(".count", INT32),
    column(
        ".distributor",
        list(&within(&DEVICE_DEFINITION_PACKAGING_DISTRIBUTOR_COLUMNS)),
    ),
    column(".udiDeviceIdentifier", DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER_LIST),
];
pub(crate) static DEVICE_DEFINITION_PACKAGING_COLUMNS_2: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_STRUCT),
    TYPE_COLUMN,
    column(".count", INT32),
    column(
        ".distributor",
        list(&within(&DEVICE_DEFINITION_PACKAGING_DISTRIBUTOR_COLUMNS)),
    ),
    column(".udiDeviceIdentifier", DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER_LIST),
    column(".packaging", list(&within(&DEVICE_DEFINITION_PACKAGING_COLUMNS))),
];
pub(crate) static DEVICE_DEFINITION_PACKAGING_COLUMNS_3: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_STRUCT),
    TYPE_COLUMN,
    column(".count", INT32),
    column(
        ".distributor",
        list(&within(&DEVICE_DEFINITION_PACKAGING_DISTRIBUTOR_COLUMNS)),
    ),
    column(".udiDeviceIdentifier", DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER_LIST),
    column(".packaging", list(&within(&DEVICE_DEFINITION_PACKAGING_COLUMNS_2))),
];
pub(crate) static DEVICE_DEFINITION_VERSION_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".component", IDENTIFIER_STRUCT),
    VALUE_COLUMN,
];
pub(crate) static DEVICE_DEFINITION_PROPERTY_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    VALUE_QUANTITY_COLUMN,
    VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_STRING_COLUMN,
    VALUE_BOOLEAN_COLUMN,
    VALUE_INTEGER_COLUMN,
    column(".valueRange", RANGE_STRUCT),
    VALUE_ATTACHMENT_COLUMN,
];
pub(crate) static DEVICE_DEFINITION_LINK_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".relation", CODING_STRUCT),
    column(".relatedDevice", CODEABLE_REFERENCE_STRUCT),
];
pub(crate) static DEVICE_DEFINITION_MATERIAL_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".substance", CODEABLE_CONCEPT_STRUCT),
    column(".alternate", BOOLEAN),
    column(".allergenicIndicator", BOOLEAN),
];
pub(crate) static DEVICE_DEFINITION_GUIDELINE_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".useContext", USAGE_CONTEXT_LIST),
    column(".usageInstruction", TEXT),
    column(".relatedArtifact", RELATED_ARTIFACT_LIST),
    column(".indication", CODEABLE_CONCEPT_LIST),
    column(".contraindication", CODEABLE_CONCEPT_LIST),
    column(".warning", CODEABLE_CONCEPT_LIST),
    column(".intendedUse", TEXT),
];
pub(crate) static DEVICE_DEFINITION_CORRECTIVE_ACTION_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".recall", BOOLEAN),
    column(".scope", TEXT),
    PERIOD_COLUMN,
];
pub(crate) static DEVICE_DEFINITION_CHARGE_ITEM_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".chargeItemCode", CODEABLE_REFERENCE_STRUCT),
    column(".count", QUANTITY_STRUCT),
    column(".effectivePeriod", PERIOD_STRUCT),
    column(".useContext", USAGE_CONTEXT_LIST),
];
/// The table `device_definition`.
pub static DEVICE_DEFINITION_TABLE: TableDef = TableDef {
    name: "device_definition",
    doc: "One row for each DeviceDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("DeviceDefinition.resourceType", TEXT),
        column("DeviceDefinition.id", TEXT),
        column("DeviceDefinition.meta", META_STRUCT),
        column("DeviceDefinition.implicitRules", TEXT),
        column("DeviceDefinition.language", TEXT),
        column("DeviceDefinition.text", NARRATIVE_STRUCT),
        column("DeviceDefinition.contained", TEXTS),
        column("DeviceDefinition.extension", EXTENSION_TEXTS),
        column("DeviceDefinition.modifierExtension", EXTENSION_TEXTS),
        column("DeviceDefinition.description", TEXT),
        column("DeviceDefinition.identifier", IDENTIFIER_LIST),
        column(
            "DeviceDefinition.udiDeviceIdentifier",
            DEVICE_DEFINITION_UDI_DEVICE_IDENTIFIER_LIST,
        ),
        column(
            "DeviceDefinition.regulatoryIdentifier",
            list(&within(&DEVICE_DEFINITION_REGULATORY_IDENTIFIER_COLUMNS)),
        ),
        column("DeviceDefinition.partNumber", TEXT),
        column("DeviceDefinition.manufacturer", REFERENCE_STRUCT_2),
        column(
            "DeviceDefinition.deviceName",
            list(&within(&DEVICE_DEFINITION_DEVICE_NAME_COLUMNS)),
        ),
        column("DeviceDefinition.modelNumber", TEXT),
        column(
            "DeviceDefinition.classification",
            list(&within(&DEVICE_DEFINITION_CLASSIFICATION_COLUMNS)),
        ),
        column(
            "DeviceDefinition.conformsTo",
            list(&within(&DEVICE_DEFINITION_CONFORMS_TO_COLUMNS)),
        ),
        column(
            "DeviceDefinition.hasPart",
            list(&within(&DEVICE_DEFINITION_HAS_PART_COLUMNS)),
        ),
        column(
            "DeviceDefinition.packaging",
            list(&within(&DEVICE_DEFINITION_PACKAGING_COLUMNS_3)),
        ),
        column(
            "DeviceDefinition.version",
            list(&within(&DEVICE_DEFINITION_VERSION_COLUMNS)),
        ),
        column("DeviceDefinition.safety", CODEABLE_CONCEPT_LIST),
        column("DeviceDefinition.shelfLifeStorage", PRODUCT_SHELF_LIFE_LIST),
        column("DeviceDefinition.languageCode", CODEABLE_CONCEPT_LIST),
        column(
            "DeviceDefinition.property",
            list(&within(&DEVICE_DEFINITION_PROPERTY_COLUMNS)),
        ),
        column("DeviceDefinition.owner", REFERENCE_STRUCT_2),
        column("DeviceDefinition.contact", CONTACT_POINT_LIST),
        column("DeviceDefinition.link", list(&within(&DEVICE_DEFINITION_LINK_COLUMNS))),
        column("DeviceDefinition.note", ANNOTATION_LIST),
        column(
            "DeviceDefinition.material",
            list(&within(&DEVICE_DEFINITION_MATERIAL_COLUMNS)),
        ),
        column("DeviceDefinition.productionIdentifierInUDI", TEXTS),
        column(
            "DeviceDefinition.guideline",
            within(&DEVICE_DEFINITION_GUIDELINE_COLUMNS),
        ),
        column(
            "DeviceDefinition.correctiveAction",
            within(&DEVICE_DEFINITION_CORRECTIVE_ACTION_COLUMNS),
        ),
        column(
            "DeviceDefinition.chargeItem",
            list(&within(&DEVICE_DEFINITION_CHARGE_ITEM_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "DeviceDefinition.meta.lastUpdated"),
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
