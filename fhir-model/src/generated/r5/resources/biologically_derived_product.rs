// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CodeableConcept, Coding, EXTENSION,
    Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS,
    Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period,
    QUANTITY, QUANTITY_COLUMNS, Quantity, RANGE, RANGE_COLUMNS, RATIO, RATIO_COLUMNS,
    REFERENCE, REFERENCE_COLUMNS_2, Range, Ratio, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("productCategory", 0, 1, of(&CODING)),
        one("productCode", 0, 1, of(&CODEABLE_CONCEPT)),
        one("parent", 0, 0, of(&REFERENCE)).to(&["BiologicallyDerivedProduct"]),
        one("request", 0, 0, of(&REFERENCE)).to(&["ServiceRequest"]),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("biologicalSourceEvent", 0, 1, of(&IDENTIFIER)),
        one("processingFacility", 0, 0, of(&REFERENCE)).to(&["Organization"]),
        one("division", 0, 1, OF_STRING),
        one("productStatus", 0, 1, of(&CODING)),
        one("expirationDate", 0, 1, OF_DATE_TIME),
        one("collection", 0, 1, of(&BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION)),
        one("storageTempRequirements", 0, 1, of(&RANGE)),
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
    BiologicallyDerivedProductCollectionCollected, [0 => DateTime(Element < DateTime >),
    1 => Period(Box < Period >)]
);
/// The definition of `BiologicallyDerivedProduct.collection`.
pub static BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION: TypeDef = TypeDef {
    name: "BiologicallyDerivedProductCollection",
    path: "BiologicallyDerivedProduct.collection",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("collector", 0, 1, of(&REFERENCE)).to(&["Practitioner", "PractitionerRole"]),
        one("source", 0, 1, of(&REFERENCE)).to(&["Organization", "Patient"]),
        choice(
            "collected",
            0,
            1,
            &[
                alternative("collectedDateTime", OF_DATE_TIME),
                alternative("collectedPeriod", of(&PERIOD)),
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
    BiologicallyDerivedProductPropertyValue, [0 => Boolean(Element < bool >), 1 =>
    Integer(Element < i32 >), 2 => CodeableConcept(Box < CodeableConcept >), 3 =>
    Period(Box < Period >), 4 => Quantity(Box < Quantity >), 5 => Range(Box < Range >), 6
    => Ratio(Box < Ratio >), 7 => String(Element < String >), 8 => Attachment(Box <
    Attachment >)]
);
/// The definition of `BiologicallyDerivedProduct.property`.
pub static BIOLOGICALLY_DERIVED_PRODUCT_PROPERTY: TypeDef = TypeDef {
    name: "BiologicallyDerivedProductProperty",
    path: "BiologicallyDerivedProduct.property",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 1, 1, of(&CODEABLE_CONCEPT)),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueInteger", OF_INTEGER),
                alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                alternative("valuePeriod", of(&PERIOD)),
                alternative("valueQuantity", of(&QUANTITY)),
                alternative("valueRange", of(&RANGE)),
                alternative("valueRatio", of(&RATIO)),
                alternative("valueString", OF_STRING),
                alternative("valueAttachment", of(&ATTACHMENT)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("collector", within(&REFERENCE_COLUMNS_2), ".collector"),
    column("source", within(&REFERENCE_COLUMNS_2), ".source"),
    column("collectedDateTime", TEXT, ".collectedDateTime"),
    column("__collectedDateTime_start", TIMESTAMP, ".collectedDateTime"),
    column("__collectedDateTime_end", TIMESTAMP, ".collectedDateTime"),
    column("collectedPeriod", within(&PERIOD_COLUMNS), ".collectedPeriod"),
];
pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_PROPERTY_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
    column("valueInteger", INT32, ".valueInteger"),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
    ),
    column("valuePeriod", within(&PERIOD_COLUMNS), ".valuePeriod"),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity"),
    column("valueRange", within(&RANGE_COLUMNS), ".valueRange"),
    column("valueRatio", within(&RATIO_COLUMNS), ".valueRatio"),
    column("valueString", TEXT, ".valueString"),
    column("valueAttachment", within(&ATTACHMENT_COLUMNS), ".valueAttachment"),
];
/// The table `biologically_derived_product`.
pub static BIOLOGICALLY_DERIVED_PRODUCT_TABLE: TableDef = TableDef {
    name: "biologically_derived_product",
    doc: "One row for each BiologicallyDerivedProduct.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "BiologicallyDerivedProduct.resourceType"),
        column("id", TEXT, "BiologicallyDerivedProduct.id"),
        column("meta", within(&META_COLUMNS), "BiologicallyDerivedProduct.meta"),
        column("implicitRules", TEXT, "BiologicallyDerivedProduct.implicitRules"),
        column("language", TEXT, "BiologicallyDerivedProduct.language"),
        column("text", within(&NARRATIVE_COLUMNS), "BiologicallyDerivedProduct.text"),
        column("contained", TEXTS, "BiologicallyDerivedProduct.contained"),
        column("extension", EXTENSION_TEXTS, "BiologicallyDerivedProduct.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "BiologicallyDerivedProduct.modifierExtension",
        ),
        column(
            "productCategory",
            within(&CODING_COLUMNS),
            "BiologicallyDerivedProduct.productCategory",
        ),
        column(
            "productCode",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "BiologicallyDerivedProduct.productCode",
        ),
        column(
            "parent",
            list(&within(&REFERENCE_COLUMNS_2)),
            "BiologicallyDerivedProduct.parent",
        ),
        column(
            "request",
            list(&within(&REFERENCE_COLUMNS_2)),
            "BiologicallyDerivedProduct.request",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "BiologicallyDerivedProduct.identifier",
        ),
        column(
            "biologicalSourceEvent",
            within(&IDENTIFIER_COLUMNS),
            "BiologicallyDerivedProduct.biologicalSourceEvent",
        ),
        column(
            "processingFacility",
            list(&within(&REFERENCE_COLUMNS_2)),
            "BiologicallyDerivedProduct.processingFacility",
        ),
        column("division", TEXT, "BiologicallyDerivedProduct.division"),
        column(
            "productStatus",
            within(&CODING_COLUMNS),
            "BiologicallyDerivedProduct.productStatus",
        ),
        column("expirationDate", TEXT, "BiologicallyDerivedProduct.expirationDate"),
        column(
            "__expirationDate_start",
            TIMESTAMP,
            "BiologicallyDerivedProduct.expirationDate",
        ),
        column(
            "__expirationDate_end",
            TIMESTAMP,
            "BiologicallyDerivedProduct.expirationDate",
        ),
        column(
            "collection",
            within(&BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION_COLUMNS),
            "BiologicallyDerivedProduct.collection",
        ),
        column(
            "storageTempRequirements",
            within(&RANGE_COLUMNS),
            "BiologicallyDerivedProduct.storageTempRequirements",
        ),
        column(
            "property",
            list(&within(&BIOLOGICALLY_DERIVED_PRODUCT_PROPERTY_COLUMNS)),
            "BiologicallyDerivedProduct.property",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "BiologicallyDerivedProduct.meta.lastUpdated",
            ),
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
