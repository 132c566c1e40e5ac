// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    COMMON_LANGUAGES, CommonLanguages, INVENTORY_ITEM_STATUS_CODES,
    InventoryItemStatusCodes,
};
use super::super::datatypes::{
    Address, Annotation, CodeableConcept, Coding, Duration, Element, Extension,
    Identifier, Meta, Narrative, Quantity, Range, Ratio, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ADDRESS_STRUCT, ANNOTATION_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODING_STRUCT, DESCRIPTION_COLUMN, DURATION_STRUCT, EXTENSION_COLUMN, HAS_CATEGORY,
    HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_IDENTIFIER_2, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_TEXT,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NAME_COLUMN,
    NARRATIVE_STRUCT, OF_ADDRESS, OF_ANNOTATION, OF_CODEABLE_CONCEPT, OF_CODING,
    OF_DURATION, OF_QUANTITY, OF_RANGE, OF_RATIO, OF_REFERENCE, QUANTITY_STRUCT,
    RANGE_STRUCT, RATIO_STRUCT, REFERENCE_STRUCT_2, VALUE_BOOLEAN_COLUMN,
    VALUE_CODEABLE_CONCEPT_COLUMN, VALUE_DATE_TIME_COLUMN, VALUE_DECIMAL_COLUMN,
    VALUE_INTEGER_COLUMN, VALUE_QUANTITY_COLUMN, VALUE_STRING_COLUMN,
    __VALUE_DATE_TIME_END_COLUMN, __VALUE_DATE_TIME_START_COLUMN,
    __VALUE_DECIMAL_NUMERIC_COLUMN,
};
use crate::shorthand::*;
/// `InventoryItem`
pub struct InventoryItem {
    /// `InventoryItem.id` · id · 0..1
    pub id: Element<String>,
    /// `InventoryItem.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `InventoryItem.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `InventoryItem.language` · code · 0..1
    pub language: Element<String>,
    /// `InventoryItem.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `InventoryItem.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `InventoryItem.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `InventoryItem.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `InventoryItem.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `InventoryItem.status` · code · 1..1
    pub status: Element<InventoryItemStatusCodes>,
    /// `InventoryItem.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `InventoryItem.code` · CodeableConcept · 0..*
    pub code: Vec<CodeableConcept>,
    /// `InventoryItem.name` · InventoryItemName · 0..*
    pub name: Vec<InventoryItemName>,
    /// `InventoryItem.responsibleOrganization` · InventoryItemResponsibleOrganization · 0..*
    pub responsible_organization: Vec<InventoryItemResponsibleOrganization>,
    /// `InventoryItem.description` · InventoryItemDescription · 0..1
    pub description: Option<Box<InventoryItemDescription>>,
    /// `InventoryItem.inventoryStatus` · CodeableConcept · 0..*
    pub inventory_status: Vec<CodeableConcept>,
    /// `InventoryItem.baseUnit` · CodeableConcept · 0..1
    pub base_unit: Option<Box<CodeableConcept>>,
    /// `InventoryItem.netContent` · Quantity · 0..1
    pub net_content: Option<Box<Quantity>>,
    /// `InventoryItem.association` · InventoryItemAssociation · 0..*
    pub association: Vec<InventoryItemAssociation>,
    /// `InventoryItem.characteristic` · InventoryItemCharacteristic · 0..*
    pub characteristic: Vec<InventoryItemCharacteristic>,
    /// `InventoryItem.instance` · InventoryItemInstance · 0..1
    pub instance: Option<Box<InventoryItemInstance>>,
    /// `InventoryItem.productReference` · Reference to BiologicallyDerivedProduct, Device, Medication, NutritionProduct · 0..1
    pub product_reference: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InventoryItem, INVENTORY_ITEM, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, status, category, code, name,
    responsible_organization, description, inventory_status, base_unit, net_content,
    association, characteristic, instance, product_reference]
);
/// The definition of `InventoryItem`.
pub static INVENTORY_ITEM: TypeDef = TypeDef {
    name: "InventoryItem",
    path: "InventoryItem",
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
        summary("status", 1, 1, OF_CODE).codes(&INVENTORY_ITEM_STATUS_CODES),
        HAS_CATEGORY,
        summary("code", 0, 0, OF_CODEABLE_CONCEPT),
        summary("name", 0, 0, of(&INVENTORY_ITEM_NAME)),
        one(
            "responsibleOrganization",
            0,
            0,
            of(&INVENTORY_ITEM_RESPONSIBLE_ORGANIZATION),
        ),
        one("description", 0, 1, of(&INVENTORY_ITEM_DESCRIPTION)),
        summary("inventoryStatus", 0, 0, OF_CODEABLE_CONCEPT),
        summary("baseUnit", 0, 1, OF_CODEABLE_CONCEPT),
        summary("netContent", 0, 1, OF_QUANTITY),
        one("association", 0, 0, of(&INVENTORY_ITEM_ASSOCIATION)),
        one("characteristic", 0, 0, of(&INVENTORY_ITEM_CHARACTERISTIC)),
        one("instance", 0, 1, of(&INVENTORY_ITEM_INSTANCE)),
        one("productReference", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "BiologicallyDerivedProduct",
                    "Device",
                    "Medication",
                    "NutritionProduct",
                ],
            ),
    ],
    keys: Lazy::new(),
};
/// `InventoryItem.name`
pub struct InventoryItemName {
    /// `InventoryItem.name.id` · string · 0..1
    pub id: Option<String>,
    /// `InventoryItem.name.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `InventoryItem.name.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `InventoryItem.name.nameType` · Coding · 1..1
    pub name_type: Option<Box<Coding>>,
    /// `InventoryItem.name.language` · code · 1..1
    pub language: Element<CommonLanguages>,
    /// `InventoryItem.name.name` · string · 1..1
    pub name: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InventoryItemName, INVENTORY_ITEM_NAME, [id, extension, modifier_extension,
    name_type, language, name]
);
/// The definition of `InventoryItem.name`.
pub static INVENTORY_ITEM_NAME: TypeDef = TypeDef {
    name: "InventoryItemName",
    path: "InventoryItem.name",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("nameType", 1, 1, OF_CODING),
        summary("language", 1, 1, OF_CODE).codes(&COMMON_LANGUAGES),
        summary("name", 1, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `InventoryItem.responsibleOrganization`
pub struct InventoryItemResponsibleOrganization {
    /// `InventoryItem.responsibleOrganization.id` · string · 0..1
    pub id: Option<String>,
    /// `InventoryItem.responsibleOrganization.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `InventoryItem.responsibleOrganization.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `InventoryItem.responsibleOrganization.role` · CodeableConcept · 1..1
    pub role: Option<Box<CodeableConcept>>,
    /// `InventoryItem.responsibleOrganization.organization` · Reference to Organization · 1..1
    pub organization: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InventoryItemResponsibleOrganization, INVENTORY_ITEM_RESPONSIBLE_ORGANIZATION, [id,
    extension, modifier_extension, role, organization]
);
/// The definition of `InventoryItem.responsibleOrganization`.
pub static INVENTORY_ITEM_RESPONSIBLE_ORGANIZATION: TypeDef = TypeDef {
    name: "InventoryItemResponsibleOrganization",
    path: "InventoryItem.responsibleOrganization",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("role", 1, 1, OF_CODEABLE_CONCEPT),
        one("organization", 1, 1, OF_REFERENCE).to(&["Organization"]),
    ],
    keys: Lazy::new(),
};
/// `InventoryItem.description`
pub struct InventoryItemDescription {
    /// `InventoryItem.description.id` · string · 0..1
    pub id: Option<String>,
    /// `InventoryItem.description.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `InventoryItem.description.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `InventoryItem.description.language` · code · 0..1
    pub language: Element<CommonLanguages>,
    /// `InventoryItem.description.description` · string · 0..1
    pub description: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InventoryItemDescription, INVENTORY_ITEM_DESCRIPTION, [id, extension,
    modifier_extension, language, description]
);
/// The definition of `InventoryItem.description`.
pub static INVENTORY_ITEM_DESCRIPTION: TypeDef = TypeDef {
    name: "InventoryItemDescription",
    path: "InventoryItem.description",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("language", 0, 1, OF_CODE).codes(&COMMON_LANGUAGES),
        one("description", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `InventoryItem.association`
pub struct InventoryItemAssociation {
    /// `InventoryItem.association.id` · string · 0..1
    pub id: Option<String>,
    /// `InventoryItem.association.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `InventoryItem.association.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `InventoryItem.association.associationType` · CodeableConcept · 1..1
    pub association_type: Option<Box<CodeableConcept>>,
    /// `InventoryItem.association.relatedItem` · Reference to BiologicallyDerivedProduct, Device, DeviceDefinition, InventoryItem, Medication, MedicationKnowledge, NutritionProduct · 1..1
    pub related_item: Option<Box<Reference>>,
    /// `InventoryItem.association.quantity` · Ratio · 1..1
    pub quantity: Option<Box<Ratio>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InventoryItemAssociation, INVENTORY_ITEM_ASSOCIATION, [id, extension,
    modifier_extension, association_type, related_item, quantity]
);
/// The definition of `InventoryItem.association`.
pub static INVENTORY_ITEM_ASSOCIATION: TypeDef = TypeDef {
    name: "InventoryItemAssociation",
    path: "InventoryItem.association",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("associationType", 1, 1, OF_CODEABLE_CONCEPT),
        summary("relatedItem", 1, 1, OF_REFERENCE)
            .to(
                &[
                    "BiologicallyDerivedProduct",
                    "Device",
                    "DeviceDefinition",
                    "InventoryItem",
                    "Medication",
                    "MedicationKnowledge",
                    "NutritionProduct",
                ],
            ),
        summary("quantity", 1, 1, OF_RATIO),
    ],
    keys: Lazy::new(),
};
/// `InventoryItem.characteristic`
pub struct InventoryItemCharacteristic {
    /// `InventoryItem.characteristic.id` · string · 0..1
    pub id: Option<String>,
    /// `InventoryItem.characteristic.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `InventoryItem.characteristic.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `InventoryItem.characteristic.characteristicType` · CodeableConcept · 1..1
    pub characteristic_type: Option<Box<CodeableConcept>>,
    /// `InventoryItem.characteristic.value[x]` · any type · 1..1
    pub value: Option<InventoryItemCharacteristicValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InventoryItemCharacteristic, INVENTORY_ITEM_CHARACTERISTIC, [id, extension,
    modifier_extension, characteristic_type, value]
);
choice!(
    #[doc = " `InventoryItem.characteristic.value[x]`"] InventoryItemCharacteristicValue,
    [String(Element < String >), Integer(Element < i32 >), Decimal(Element < Decimal >),
    Boolean(Element < bool >), Url(Element < String >), DateTime(Element < DateTime >),
    Quantity(Box < Quantity >), Range(Box < Range >), Ratio(Box < Ratio >),
    Annotation(Box < Annotation >), Address(Box < Address >), Duration(Box < Duration >),
    CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `InventoryItem.characteristic`.
pub static INVENTORY_ITEM_CHARACTERISTIC: TypeDef = TypeDef {
    name: "InventoryItemCharacteristic",
    path: "InventoryItem.characteristic",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("characteristicType", 1, 1, OF_CODEABLE_CONCEPT),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueString", OF_STRING),
                alternative("valueInteger", OF_INTEGER),
                alternative("valueDecimal", OF_DECIMAL),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueUrl", OF_URL),
                alternative("valueDateTime", OF_DATE_TIME),
                alternative("valueQuantity", OF_QUANTITY),
                alternative("valueRange", OF_RANGE),
                alternative("valueRatio", OF_RATIO),
                alternative("valueAnnotation", OF_ANNOTATION),
                alternative("valueAddress", OF_ADDRESS),
                alternative("valueDuration", OF_DURATION),
                alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `InventoryItem.instance`
pub struct InventoryItemInstance {
    /// `InventoryItem.instance.id` · string · 0..1
    pub id: Option<String>,
    /// `InventoryItem.instance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `InventoryItem.instance.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `InventoryItem.instance.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `InventoryItem.instance.lotNumber` · string · 0..1
    pub lot_number: Element<String>,
    /// `InventoryItem.instance.expiry` · dateTime · 0..1
    pub expiry: Element<DateTime>,
    /// `InventoryItem.instance.subject` · Reference to Organization, Patient · 0..1
    pub subject: Option<Box<Reference>>,
    /// `InventoryItem.instance.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    InventoryItemInstance, INVENTORY_ITEM_INSTANCE, [id, extension, modifier_extension,
    identifier, lot_number, expiry, subject, location]
);
/// The definition of `InventoryItem.instance`.
pub static INVENTORY_ITEM_INSTANCE: TypeDef = TypeDef {
    name: "InventoryItemInstance",
    path: "InventoryItem.instance",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER_2,
        one("lotNumber", 0, 1, OF_STRING),
        one("expiry", 0, 1, OF_DATE_TIME),
        one("subject", 0, 1, OF_REFERENCE).to(&["Organization", "Patient"]),
        one("location", 0, 1, OF_REFERENCE).to(&["Location"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static INVENTORY_ITEM_NAME_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".nameType", CODING_STRUCT),
    column(".language", TEXT),
    NAME_COLUMN,
];
pub(crate) static INVENTORY_ITEM_RESPONSIBLE_ORGANIZATION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".role", CODEABLE_CONCEPT_STRUCT),
    column(".organization", REFERENCE_STRUCT_2),
];
pub(crate) static INVENTORY_ITEM_DESCRIPTION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".language", TEXT),
    DESCRIPTION_COLUMN,
];
pub(crate) static INVENTORY_ITEM_ASSOCIATION_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".associationType", CODEABLE_CONCEPT_STRUCT),
    column(".relatedItem", REFERENCE_STRUCT_2),
    column(".quantity", RATIO_STRUCT),
];
pub(crate) static INVENTORY_ITEM_CHARACTERISTIC_COLUMNS: [ColumnDef; 20] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".characteristicType", CODEABLE_CONCEPT_STRUCT),
    VALUE_STRING_COLUMN,
    VALUE_INTEGER_COLUMN,
    VALUE_DECIMAL_COLUMN,
    __VALUE_DECIMAL_NUMERIC_COLUMN,
    VALUE_BOOLEAN_COLUMN,
    column(".valueUrl", TEXT),
    VALUE_DATE_TIME_COLUMN,
    __VALUE_DATE_TIME_START_COLUMN,
    __VALUE_DATE_TIME_END_COLUMN,
    VALUE_QUANTITY_COLUMN,
    column(".valueRange", RANGE_STRUCT),
    column(".valueRatio", RATIO_STRUCT),
    column(".valueAnnotation", ANNOTATION_STRUCT),
    column(".valueAddress", ADDRESS_STRUCT),
    column(".valueDuration", DURATION_STRUCT),
    VALUE_CODEABLE_CONCEPT_COLUMN,
];
pub(crate) static INVENTORY_ITEM_INSTANCE_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_LIST),
    column(".lotNumber", TEXT),
    column(".expiry", TEXT),
    derived("__expiry_start", TIMESTAMP, ".expiry"),
    derived("__expiry_end", TIMESTAMP, ".expiry"),
    column(".subject", REFERENCE_STRUCT_2),
    column(".location", REFERENCE_STRUCT_2),
];
/// The table `inventory_item`.
pub static INVENTORY_ITEM_TABLE: TableDef = TableDef {
    name: "inventory_item",
    doc: "One row for each InventoryItem.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("InventoryItem.resourceType", TEXT),
        column("InventoryItem.id", TEXT),
        column("InventoryItem.meta", META_STRUCT),
        column("InventoryItem.implicitRules", TEXT),
        column("InventoryItem.language", TEXT),
        column("InventoryItem.text", NARRATIVE_STRUCT),
        column("InventoryItem.contained", TEXTS),
        column("InventoryItem.extension", EXTENSION_TEXTS),
        column("InventoryItem.modifierExtension", EXTENSION_TEXTS),
        column("InventoryItem.identifier", IDENTIFIER_LIST),
        column("InventoryItem.status", TEXT),
        column("InventoryItem.category", CODEABLE_CONCEPT_LIST),
        column("InventoryItem.code", CODEABLE_CONCEPT_LIST),
        column("InventoryItem.name", list(&within(&INVENTORY_ITEM_NAME_COLUMNS))),
        column(
            "InventoryItem.responsibleOrganization",
            list(&within(&INVENTORY_ITEM_RESPONSIBLE_ORGANIZATION_COLUMNS)),
        ),
        column("InventoryItem.description", within(&INVENTORY_ITEM_DESCRIPTION_COLUMNS)),
        column("InventoryItem.inventoryStatus", CODEABLE_CONCEPT_LIST),
        column("InventoryItem.baseUnit", CODEABLE_CONCEPT_STRUCT),
        column("InventoryItem.netContent", QUANTITY_STRUCT),
        column(
            "InventoryItem.association",
            list(&within(&INVENTORY_ITEM_ASSOCIATION_COLUMNS)),
        ),
        column(
            "InventoryItem.characteristic",
            list(&within(&INVENTORY_ITEM_CHARACTERISTIC_COLUMNS)),
        ),
        column("InventoryItem.instance", within(&INVENTORY_ITEM_INSTANCE_COLUMNS)),
        column("InventoryItem.productReference", REFERENCE_STRUCT_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "InventoryItem.meta.lastUpdated"),
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
