// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    BIOLOGICALLY_DERIVED_PRODUCT_CATEGORY, BIOLOGICALLY_DERIVED_PRODUCT_STATUS,
    BIOLOGICALLY_DERIVED_PRODUCT_STORAGE_SCALE, BiologicallyDerivedProductCategory,
    BiologicallyDerivedProductStatus, BiologicallyDerivedProductStorageScale,
};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, DESCRIPTION_COLUMN, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_DESCRIPTION, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_PERIOD, OF_REFERENCE, PERIOD_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2,
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
    /// `BiologicallyDerivedProduct.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `BiologicallyDerivedProduct.productCategory` · code · 0..1
    pub product_category: Element<BiologicallyDerivedProductCategory>,
    /// `BiologicallyDerivedProduct.productCode` · CodeableConcept · 0..1
    pub product_code: Option<Box<CodeableConcept>>,
    /// `BiologicallyDerivedProduct.status` · code · 0..1
    pub status: Element<BiologicallyDerivedProductStatus>,
    /// `BiologicallyDerivedProduct.request` · Reference to ServiceRequest · 0..*
    pub request: Vec<Reference>,
    /// `BiologicallyDerivedProduct.quantity` · integer · 0..1
    pub quantity: Element<i32>,
    /// `BiologicallyDerivedProduct.parent` · Reference to BiologicallyDerivedProduct · 0..*
    pub parent: Vec<Reference>,
    /// `BiologicallyDerivedProduct.collection` · BiologicallyDerivedProductCollection · 0..1
    pub collection: Option<Box<BiologicallyDerivedProductCollection>>,
    /// `BiologicallyDerivedProduct.processing` · BiologicallyDerivedProductProcessing · 0..*
    pub processing: Vec<BiologicallyDerivedProductProcessing>,
    /// `BiologicallyDerivedProduct.manipulation` · BiologicallyDerivedProductManipulation · 0..1
    pub manipulation: Option<Box<BiologicallyDerivedProductManipulation>>,
    /// `BiologicallyDerivedProduct.storage` · BiologicallyDerivedProductStorage · 0..*
    pub storage: Vec<BiologicallyDerivedProductStorage>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    BiologicallyDerivedProduct, BIOLOGICALLY_DERIVED_PRODUCT, [id, meta, implicit_rules,
    language, text, contained, extension, modifier_extension, identifier,
    product_category, product_code, status, request, quantity, parent, collection,
    processing, manipulation, storage]
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
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER,
        one("productCategory", 0, 1, OF_CODE)
            .codes(&BIOLOGICALLY_DERIVED_PRODUCT_CATEGORY),
        one("productCode", 0, 1, OF_CODEABLE_CONCEPT),
        one("status", 0, 1, OF_CODE).codes(&BIOLOGICALLY_DERIVED_PRODUCT_STATUS),
        one("request", 0, 0, OF_REFERENCE).to(&["ServiceRequest"]),
        one("quantity", 0, 1, OF_INTEGER),
        one("parent", 0, 0, OF_REFERENCE).to(&["BiologicallyDerivedProduct"]),
        one("collection", 0, 1, of(&BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION)),
        one("processing", 0, 0, of(&BIOLOGICALLY_DERIVED_PRODUCT_PROCESSING)),
        one("manipulation", 0, 1, of(&BIOLOGICALLY_DERIVED_PRODUCT_MANIPULATION)),
        one("storage", 0, 0, of(&BIOLOGICALLY_DERIVED_PRODUCT_STORAGE)),
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
/// `BiologicallyDerivedProduct.processing`
pub struct BiologicallyDerivedProductProcessing {
    /// `BiologicallyDerivedProduct.processing.id` · string · 0..1
    pub id: Option<String>,
    /// `BiologicallyDerivedProduct.processing.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.processing.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.processing.description` · string · 0..1
    pub description: Element<String>,
    /// `BiologicallyDerivedProduct.processing.procedure` · CodeableConcept · 0..1
    pub procedure: Option<Box<CodeableConcept>>,
    /// `BiologicallyDerivedProduct.processing.additive` · Reference to Substance · 0..1
    pub additive: Option<Box<Reference>>,
    /// `BiologicallyDerivedProduct.processing.time[x]` · dateTime, Period · 0..1
    pub time: Option<BiologicallyDerivedProductProcessingTime>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    BiologicallyDerivedProductProcessing, BIOLOGICALLY_DERIVED_PRODUCT_PROCESSING, [id,
    extension, modifier_extension, description, procedure, additive, time]
);
choice!(
    #[doc = " `BiologicallyDerivedProduct.processing.time[x]`"]
    BiologicallyDerivedProductProcessingTime, [DateTime(Element < DateTime >), Period(Box
    < Period >)]
);
/// The definition of `BiologicallyDerivedProduct.processing`.
pub static BIOLOGICALLY_DERIVED_PRODUCT_PROCESSING: TypeDef = TypeDef {
    name: "BiologicallyDerivedProductProcessing",
    path: "BiologicallyDerivedProduct.processing",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION,
        one("procedure", 0, 1, OF_CODEABLE_CONCEPT),
        one("additive", 0, 1, OF_REFERENCE).to(&["Substance"]),
        choice(
            "time",
            0,
            1,
            &[
                alternative("timeDateTime", OF_DATE_TIME),
                alternative("timePeriod", OF_PERIOD),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `BiologicallyDerivedProduct.manipulation`
pub struct BiologicallyDerivedProductManipulation {
    /// `BiologicallyDerivedProduct.manipulation.id` · string · 0..1
    pub id: Option<String>,
    /// `BiologicallyDerivedProduct.manipulation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.manipulation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.manipulation.description` · string · 0..1
    pub description: Element<String>,
    /// `BiologicallyDerivedProduct.manipulation.time[x]` · dateTime, Period · 0..1
    pub time: Option<BiologicallyDerivedProductManipulationTime>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    BiologicallyDerivedProductManipulation, BIOLOGICALLY_DERIVED_PRODUCT_MANIPULATION,
    [id, extension, modifier_extension, description, time]
);
choice!(
    #[doc = " `BiologicallyDerivedProduct.manipulation.time[x]`"]
    BiologicallyDerivedProductManipulationTime, [DateTime(Element < DateTime >),
    Period(Box < Period >)]
);
/// The definition of `BiologicallyDerivedProduct.manipulation`.
pub static BIOLOGICALLY_DERIVED_PRODUCT_MANIPULATION: TypeDef = TypeDef {
    name: "BiologicallyDerivedProductManipulation",
    path: "BiologicallyDerivedProduct.manipulation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION,
        choice(
            "time",
            0,
            1,
            &[
                alternative("timeDateTime", OF_DATE_TIME),
                alternative("timePeriod", OF_PERIOD),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `BiologicallyDerivedProduct.storage`
pub struct BiologicallyDerivedProductStorage {
    /// `BiologicallyDerivedProduct.storage.id` · string · 0..1
    pub id: Option<String>,
    /// `BiologicallyDerivedProduct.storage.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.storage.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `BiologicallyDerivedProduct.storage.description` · string · 0..1
    pub description: Element<String>,
    /// `BiologicallyDerivedProduct.storage.temperature` · decimal · 0..1
    pub temperature: Element<Decimal>,
    /// `BiologicallyDerivedProduct.storage.scale` · code · 0..1
    pub scale: Element<BiologicallyDerivedProductStorageScale>,
    /// `BiologicallyDerivedProduct.storage.duration` · Period · 0..1
    pub duration: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    BiologicallyDerivedProductStorage, BIOLOGICALLY_DERIVED_PRODUCT_STORAGE, [id,
    extension, modifier_extension, description, temperature, scale, duration]
);
/// The definition of `BiologicallyDerivedProduct.storage`.
pub static BIOLOGICALLY_DERIVED_PRODUCT_STORAGE: TypeDef = TypeDef {
    name: "BiologicallyDerivedProductStorage",
    path: "BiologicallyDerivedProduct.storage",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_DESCRIPTION,
        one("temperature", 0, 1, OF_DECIMAL),
        one("scale", 0, 1, OF_CODE).codes(&BIOLOGICALLY_DERIVED_PRODUCT_STORAGE_SCALE),
        one("duration", 0, 1, OF_PERIOD),
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
pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_PROCESSING_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".procedure", CODEABLE_CONCEPT_STRUCT),
    column(".additive", REFERENCE_STRUCT_2),
    column(".timeDateTime", TEXT),
    derived("__timeDateTime_start", TIMESTAMP, ".timeDateTime"),
    derived("__timeDateTime_end", TIMESTAMP, ".timeDateTime"),
    column(".timePeriod", PERIOD_STRUCT),
];
pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_MANIPULATION_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".timeDateTime", TEXT),
    derived("__timeDateTime_start", TIMESTAMP, ".timeDateTime"),
    derived("__timeDateTime_end", TIMESTAMP, ".timeDateTime"),
    column(".timePeriod", PERIOD_STRUCT),
];
pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_STORAGE_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".temperature", TEXT),
    derived("__temperature_numeric", NUMERIC, ".temperature"),
    column(".scale", TEXT),
    column(".duration", PERIOD_STRUCT),
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
        column("BiologicallyDerivedProduct.identifier", IDENTIFIER_LIST),
        column("BiologicallyDerivedProduct.productCategory", TEXT),
        column("BiologicallyDerivedProduct.productCode", CODEABLE_CONCEPT_STRUCT),
        column("BiologicallyDerivedProduct.status", TEXT),
        column("BiologicallyDerivedProduct.request", REFERENCE_LIST_2),
        column("BiologicallyDerivedProduct.quantity", INT32),
        column("BiologicallyDerivedProduct.parent", REFERENCE_LIST_2),
        column(
            "BiologicallyDerivedProduct.collection",
            within(&BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION_COLUMNS),
        ),
        column(
            "BiologicallyDerivedProduct.processing",
            list(&within(&BIOLOGICALLY_DERIVED_PRODUCT_PROCESSING_COLUMNS)),
        ),
        column(
            "BiologicallyDerivedProduct.manipulation",
            within(&BIOLOGICALLY_DERIVED_PRODUCT_MANIPULATION_COLUMNS),
        ),
        column(
            "BiologicallyDerivedProduct.storage",
            list(&within(&BIOLOGICALLY_DERIVED_PRODUCT_STORAGE_COLUMNS)),
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
