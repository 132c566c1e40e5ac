// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    COMMON_LANGUAGES, CommonLanguages, INVENTORY_ITEM_STATUS_CODES,
    InventoryItemStatusCodes,
};
use super::super::datatypes::{
    ADDRESS, ADDRESS_COLUMNS, ANNOTATION, ANNOTATION_COLUMNS, Address, Annotation,
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CodeableConcept,
    Coding, DURATION, DURATION_COLUMNS, Duration, EXTENSION, Element, Extension,
    IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity, RANGE,
    RANGE_COLUMNS, RATIO, RATIO_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2, Range, Ratio,
    Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&INVENTORY_ITEM_STATUS_CODES),
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("code", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("name", 0, 0, of(&INVENTORY_ITEM_NAME)),
        one(
            "responsibleOrganization",
            0,
            0,
            of(&INVENTORY_ITEM_RESPONSIBLE_ORGANIZATION),
        ),
        one("description", 0, 1, of(&INVENTORY_ITEM_DESCRIPTION)),
        summary("inventoryStatus", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("baseUnit", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("netContent", 0, 1, of(&QUANTITY)),
        one("association", 0, 0, of(&INVENTORY_ITEM_ASSOCIATION)),
        one("characteristic", 0, 0, of(&INVENTORY_ITEM_CHARACTERISTIC)),
        one("instance", 0, 1, of(&INVENTORY_ITEM_INSTANCE)),
        one("productReference", 0, 1, of(&REFERENCE))
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("nameType", 1, 1, of(&CODING)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("role", 1, 1, of(&CODEABLE_CONCEPT)),
        one("organization", 1, 1, of(&REFERENCE)).to(&["Organization"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("associationType", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("relatedItem", 1, 1, of(&REFERENCE))
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
        summary("quantity", 1, 1, of(&RATIO)),
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
    [0 => String(Element < String >), 1 => Integer(Element < i32 >), 2 => Decimal(Element
    < Decimal >), 3 => Boolean(Element < bool >), 4 => Url(Element < String >), 5 =>
    DateTime(Element < DateTime >), 6 => Quantity(Box < Quantity >), 7 => Range(Box <
    Range >), 8 => Ratio(Box < Ratio >), 9 => Annotation(Box < Annotation >), 10 =>
    Address(Box < Address >), 11 => Duration(Box < Duration >), 12 => CodeableConcept(Box
    < CodeableConcept >)]
);
/// The definition of `InventoryItem.characteristic`.
pub static INVENTORY_ITEM_CHARACTERISTIC: TypeDef = TypeDef {
    name: "InventoryItemCharacteristic",
    path: "InventoryItem.characteristic",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("characteristicType", 1, 1, of(&CODEABLE_CONCEPT)),
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
                alternative("valueQuantity", of(&QUANTITY)),
                alternative("valueRange", of(&RANGE)),
                alternative("valueRatio", of(&RATIO)),
                alternative("valueAnnotation", of(&ANNOTATION)),
                alternative("valueAddress", of(&ADDRESS)),
                alternative("valueDuration", of(&DURATION)),
                alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("identifier", 0, 0, of(&IDENTIFIER)),
        one("lotNumber", 0, 1, OF_STRING),
        one("expiry", 0, 1, OF_DATE_TIME),
        one("subject", 0, 1, of(&REFERENCE)).to(&["Organization", "Patient"]),
        one("location", 0, 1, of(&REFERENCE)).to(&["Location"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static INVENTORY_ITEM_NAME_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("nameType", within(&CODING_COLUMNS), ".nameType"),
    column("language", TEXT, ".language"),
    column("name", TEXT, ".name"),
];
pub(crate) static INVENTORY_ITEM_RESPONSIBLE_ORGANIZATION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("role", within(&CODEABLE_CONCEPT_COLUMNS), ".role"),
    column("organization", within(&REFERENCE_COLUMNS_2), ".organization"),
];
pub(crate) static INVENTORY_ITEM_DESCRIPTION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("language", TEXT, ".language"),
    column("description", TEXT, ".description"),
];
pub(crate) static INVENTORY_ITEM_ASSOCIATION_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("associationType", within(&CODEABLE_CONCEPT_COLUMNS), ".associationType"),
    column("relatedItem", within(&REFERENCE_COLUMNS_2), ".relatedItem"),
    column("quantity", within(&RATIO_COLUMNS), ".quantity"),
];
pub(crate) static INVENTORY_ITEM_CHARACTERISTIC_COLUMNS: [ColumnDef; 20] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column(
        "characteristicType",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".characteristicType",
    ),
    column("valueString", TEXT, ".valueString"),
    column("valueInteger", INT32, ".valueInteger"),
    column("valueDecimal", TEXT, ".valueDecimal"),
    column("__valueDecimal_numeric", NUMERIC, ".valueDecimal"),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
    column("valueUrl", TEXT, ".valueUrl"),
    column("valueDateTime", TEXT, ".valueDateTime"),
    column("__valueDateTime_start", TIMESTAMP, ".valueDateTime"),
    column("__valueDateTime_end", TIMESTAMP, ".valueDateTime"),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity"),
    column("valueRange", within(&RANGE_COLUMNS), ".valueRange"),
    column("valueRatio", within(&RATIO_COLUMNS), ".valueRatio"),
    column("valueAnnotation", within(&ANNOTATION_COLUMNS), ".valueAnnotation"),
    column("valueAddress", within(&ADDRESS_COLUMNS), ".valueAddress"),
    column("valueDuration", within(&DURATION_COLUMNS), ".valueDuration"),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
    ),
];
pub(crate) static INVENTORY_ITEM_INSTANCE_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", list(&within(&IDENTIFIER_COLUMNS)), ".identifier"),
    column("lotNumber", TEXT, ".lotNumber"),
    column("expiry", TEXT, ".expiry"),
    column("__expiry_start", TIMESTAMP, ".expiry"),
    column("__expiry_end", TIMESTAMP, ".expiry"),
    column("subject", within(&REFERENCE_COLUMNS_2), ".subject"),
    column("location", within(&REFERENCE_COLUMNS_2), ".location"),
];
/// The table `inventory_item`.
pub static INVENTORY_ITEM_TABLE: TableDef = TableDef {
    name: "inventory_item",
    doc: "One row for each InventoryItem.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "InventoryItem.resourceType"),
        column("id", TEXT, "InventoryItem.id"),
        column("meta", within(&META_COLUMNS), "InventoryItem.meta"),
        column("implicitRules", TEXT, "InventoryItem.implicitRules"),
        column("language", TEXT, "InventoryItem.language"),
        column("text", within(&NARRATIVE_COLUMNS), "InventoryItem.text"),
        column("contained", TEXTS, "InventoryItem.contained"),
        column("extension", EXTENSION_TEXTS, "InventoryItem.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "InventoryItem.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "InventoryItem.identifier",
        ),
        column("status", TEXT, "InventoryItem.status"),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "InventoryItem.category",
        ),
        column("code", list(&within(&CODEABLE_CONCEPT_COLUMNS)), "InventoryItem.code"),
        column(
            "name",
            list(&within(&INVENTORY_ITEM_NAME_COLUMNS)),
            "InventoryItem.name",
        ),
        column(
            "responsibleOrganization",
            list(&within(&INVENTORY_ITEM_RESPONSIBLE_ORGANIZATION_COLUMNS)),
            "InventoryItem.responsibleOrganization",
        ),
        column(
            "description",
            within(&INVENTORY_ITEM_DESCRIPTION_COLUMNS),
            "InventoryItem.description",
        ),
        column(
            "inventoryStatus",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "InventoryItem.inventoryStatus",
        ),
        column("baseUnit", within(&CODEABLE_CONCEPT_COLUMNS), "InventoryItem.baseUnit"),
        column("netContent", within(&QUANTITY_COLUMNS), "InventoryItem.netContent"),
        column(
            "association",
            list(&within(&INVENTORY_ITEM_ASSOCIATION_COLUMNS)),
            "InventoryItem.association",
        ),
        column(
            "characteristic",
            list(&within(&INVENTORY_ITEM_CHARACTERISTIC_COLUMNS)),
            "InventoryItem.characteristic",
        ),
        column(
            "instance",
            within(&INVENTORY_ITEM_INSTANCE_COLUMNS),
            "InventoryItem.instance",
        ),
        column(
            "productReference",
            within(&REFERENCE_COLUMNS_2),
            "InventoryItem.productReference",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "InventoryItem.meta.lastUpdated"),
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
