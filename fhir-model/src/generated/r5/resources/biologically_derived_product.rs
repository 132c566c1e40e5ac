// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    Attachment, CodeableConcept, Coding, Element, Extension, Identifier, Meta, Narrative,
    Period, Quantity, Range, Ratio, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, CODING_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_TEXT, HAS_TYPE_2, IDENTIFIER_LIST,
    IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NARRATIVE_STRUCT, OF_ATTACHMENT, OF_CODEABLE_CONCEPT, OF_CODING, OF_IDENTIFIER,
    OF_PERIOD, OF_QUANTITY, OF_RANGE, OF_RATIO, OF_REFERENCE, PERIOD_STRUCT,
    RANGE_STRUCT, RATIO_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2, TYPE_COLUMN,
    VALUE_ATTACHMENT_COLUMN, VALUE_BOOLEAN_COLUMN, VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_INTEGER_COLUMN, VALUE_QUANTITY_COLUMN, VALUE_STRING_COLUMN,
};
use crate::shorthand::*;
/// `BiologicallyDerivedProduct`
pub struct BiologicallyDerivedProduct {
    /// `BiologicallyDerivedProduct.id` · id · 0..1
    pub id: Element<String>,
    /// `BiologicallyDerivedProduct.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `BiologicallyDerivedProduct.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `BiologicallyDerivedProduct.language` · code · 0..1
    pub language: Element<String>,
    /// `BiologicallyDerivedProduct.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `BiologicallyDerivedProduct.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `BiologicallyDerivedProduct.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.productCategory` · Coding · 0..1
    pub product_category: Option<Box<Coding>>,
    /// `BiologicallyDerivedProduct.productCode` · CodeableConcept · 0..1
    pub product_code: Option<Box<CodeableConcept>>,
    /// `BiologicallyDerivedProduct.parent` · Reference to BiologicallyDerivedProduct · 0..*
    pub parent: Vec<Reference>,
    /// `BiologicallyDerivedProduct.request` · Reference to ServiceRequest · 0..*
    pub request: Vec<Reference>,
    /// `BiologicallyDerivedProduct.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `BiologicallyDerivedProduct.biologicalSourceEvent` · Identifier · 0..1
    pub biological_source_event: Option<Box<Identifier>>,
    /// `BiologicallyDerivedProduct.processingFacility` · Reference to Organization · 0..*
    pub processing_facility: Vec<Reference>,
    /// `BiologicallyDerivedProduct.division` · string · 0..1
    pub division: Element<String>,
    /// `BiologicallyDerivedProduct.productStatus` · Coding · 0..1
    pub product_status: Option<Box<Coding>>,
    /// `BiologicallyDerivedProduct.expirationDate` · dateTime · 0..1
    pub expiration_date: Element<DateTime>,
    /// `BiologicallyDerivedProduct.collection` · BiologicallyDerivedProductCollection · 0..1
    pub collection: Option<Box<BiologicallyDerivedProductCollection>>,
    /// `BiologicallyDerivedProduct.storageTempRequirements` · Range · 0..1
    pub storage_temp_requirements: Option<Box<Range>>,
    /// `BiologicallyDerivedProduct.property` · BiologicallyDerivedProductProperty · 0..*
    pub property: Vec<BiologicallyDerivedProductProperty>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    BiologicallyDerivedProduct, BIOLOGICALLY_DERIVED_PRODUCT, [id, meta, implicit_rules,
    language, text, contained, extension, modifier_extension, product_category,
    product_code, parent, request, identifier, biological_source_event,
    processing_facility, division, product_status, expiration_date, collection,
    storage_temp_requirements, property]
);
/// The definition of `BiologicallyDerivedProduct`.
pub static BIOLOGICALLY_DERIVED_PRODUCT: TypeDef = TypeDef {
    name: "BiologicallyDerivedProduct",
    path: "BiologicallyDerivedProduct",
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
        one("productCategory", 0, 1, OF_CODING),
        one("productCode", 0, 1, OF_CODEABLE_CONCEPT),
        one("parent", 0, 0, OF_REFERENCE).to(&["BiologicallyDerivedProduct"]),
        one("request", 0, 0, OF_REFERENCE).to(&["ServiceRequest"]),
        HAS_IDENTIFIER,
        summary("biologicalSourceEvent", 0, 1, OF_IDENTIFIER),
        one("processingFacility", 0, 0, OF_REFERENCE).to(&["Organization"]),
        one("division", 0, 1, OF_STRING),
        one("productStatus", 0, 1, OF_CODING),
        one("expirationDate", 0, 1, OF_DATE_TIME),
        one("collection", 0, 1, of(&BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION)),
        one("storageTempRequirements", 0, 1, OF_RANGE),
        one("property", 0, 0, of(&BIOLOGICALLY_DERIVED_PRODUCT_PROPERTY)),
    ],
    keys: Lazy::new(),
};
/// `BiologicallyDerivedProduct.collection`
pub struct BiologicallyDerivedProductCollection {
    /// `BiologicallyDerivedProduct.collection.id` · string · 0..1
    pub id: Option<String>,
    /// `BiologicallyDerivedProduct.collection.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.collection.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.collection.collector` · Reference to Practitioner, PractitionerRole · 0..1
    pub collector: Option<Box<Reference>>,
    /// `BiologicallyDerivedProduct.collection.source` · Reference to Organization, Patient · 0..1
    pub source: Option<Box<Reference>>,
    /// `BiologicallyDerivedProduct.collection.collected[x]` · dateTime, Period · 0..1
    pub collected: Option<BiologicallyDerivedProductCollectionCollected>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    BiologicallyDerivedProductCollection, BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION, [id,
    extension, modifier_extension, collector, source, collected]
);
choice!(
    #[doc = " `BiologicallyDerivedProduct.collection.collected[x]`"]
    BiologicallyDerivedProductCollectionCollected, [DateTime(Element < DateTime >),
    Period(Box < Period >)]
);
/// The definition of `BiologicallyDerivedProduct.collection`.
pub static BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION: TypeDef = TypeDef {
    name: "BiologicallyDerivedProductCollection",
    path: "BiologicallyDerivedProduct.collection",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("collector", 0, 1, OF_REFERENCE).to(&["Practitioner", "PractitionerRole"]),
        one("source", 0, 1, OF_REFERENCE).to(&["Organization", "Patient"]),
        choice(
            "collected",
            0,
            1,
            &[
                alternative("collectedDateTime", OF_DATE_TIME),
                alternative("collectedPeriod", OF_PERIOD),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `BiologicallyDerivedProduct.property`
pub struct BiologicallyDerivedProductProperty {
    /// `BiologicallyDerivedProduct.property.id` · string · 0..1
    pub id: Option<String>,
    /// `BiologicallyDerivedProduct.property.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.property.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.property.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `BiologicallyDerivedProduct.property.value[x]` · boolean, integer, CodeableConcept, Period, Quantity, Range, Ratio, string, Attachment · 1..1
    pub value: Option<BiologicallyDerivedProductPropertyValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    BiologicallyDerivedProductProperty, BIOLOGICALLY_DERIVED_PRODUCT_PROPERTY, [id,
    extension, modifier_extension, type_, value]
);
choice!(
    #[doc = " `BiologicallyDerivedProduct.property.value[x]`"]
    BiologicallyDerivedProductPropertyValue, [Boolean(Element < bool >), Integer(Element
    < i32 >), CodeableConcept(Box < CodeableConcept >), Period(Box < Period >),
    Quantity(Box < Quantity >), Range(Box < Range >), Ratio(Box < Ratio >),
    String(Element < String >), Attachment(Box < Attachment >)]
);
/// The definition of `BiologicallyDerivedProduct.property`.
pub static BIOLOGICALLY_DERIVED_PRODUCT_PROPERTY: TypeDef = TypeDef {
    name: "BiologicallyDerivedProductProperty",
    path: "BiologicallyDerivedProduct.property",
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
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueInteger", OF_INTEGER),
                alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("valuePeriod", OF_PERIOD),
                alternative("valueQuantity", OF_QUANTITY),
                alternative("valueRange", OF_RANGE),
                alternative("valueRatio", OF_RATIO),
                alternative("valueString", OF_STRING),
                alternative("valueAttachment", OF_ATTACHMENT),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".collector", REFERENCE_STRUCT_2),
    column(".source", REFERENCE_STRUCT_2),
    column(".collectedDateTime", TEXT),
    derived("__collectedDateTime_start", TIMESTAMP, ".collectedDateTime"),
    derived("__collectedDateTime_end", TIMESTAMP, ".collectedDateTime"),
    column(".collectedPeriod", PERIOD_STRUCT),
];
pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_PROPERTY_COLUMNS: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    VALUE_BOOLEAN_COLUMN,
    VALUE_INTEGER_COLUMN,
    VALUE_CODEABLE_CONCEPT_COLUMN,
    column(".valuePeriod", PERIOD_STRUCT),
    VALUE_QUANTITY_COLUMN,
    column(".valueRange", RANGE_STRUCT),
    column(".valueRatio", RATIO_STRUCT),
    VALUE_STRING_COLUMN,
    VALUE_ATTACHMENT_COLUMN,
];
/// The table `biologically_derived_product`.
pub static BIOLOGICALLY_DERIVED_PRODUCT_TABLE: TableDef = TableDef {
    name: "biologically_derived_product",
    doc: "One row for each BiologicallyDerivedProduct.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("BiologicallyDerivedProduct.resourceType", TEXT),
        column("BiologicallyDerivedProduct.id", TEXT),
        column("BiologicallyDerivedProduct.meta", META_STRUCT),
        column("BiologicallyDerivedProduct.implicitRules", TEXT),
        column("BiologicallyDerivedProduct.language", TEXT),
        column("BiologicallyDerivedProduct.text", NARRATIVE_STRUCT),
        column("BiologicallyDerivedProduct.contained", TEXTS),
        column("BiologicallyDerivedProduct.extension", EXTENSION_TEXTS),
        column("BiologicallyDerivedProduct.modifierExtension", EXTENSION_TEXTS),
        column("BiologicallyDerivedProduct.productCategory", CODING_STRUCT),
        column("BiologicallyDerivedProduct.productCode", CODEABLE_CONCEPT_STRUCT),
        column("BiologicallyDerivedProduct.parent", REFERENCE_LIST_2),
        column("BiologicallyDerivedProduct.request", REFERENCE_LIST_2),
        column("BiologicallyDerivedProduct.identifier", IDENTIFIER_LIST),
        column("BiologicallyDerivedProduct.biologicalSourceEvent", IDENTIFIER_STRUCT),
        column("BiologicallyDerivedProduct.processingFacility", REFERENCE_LIST_2),
        column("BiologicallyDerivedProduct.division", TEXT),
        column("BiologicallyDerivedProduct.productStatus", CODING_STRUCT),
        column("BiologicallyDerivedProduct.expirationDate", TEXT),
        derived(
            "__expirationDate_start",
            TIMESTAMP,
            "BiologicallyDerivedProduct.expirationDate",
        ),
        derived(
            "__expirationDate_end",
            TIMESTAMP,
            "BiologicallyDerivedProduct.expirationDate",
        ),
        column(
            "BiologicallyDerivedProduct.collection",
            within(&BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION_COLUMNS),
        ),
        column("BiologicallyDerivedProduct.storageTempRequirements", RANGE_STRUCT),
        column(
            "BiologicallyDerivedProduct.property",
            list(&within(&BIOLOGICALLY_DERIVED_PRODUCT_PROPERTY_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "BiologicallyDerivedProduct.meta.lastUpdated",
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
