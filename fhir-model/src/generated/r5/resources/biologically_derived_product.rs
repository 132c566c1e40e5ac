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
#[derive(Default)]
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
    BiologicallyDerivedProduct, BIOLOGICALLY_DERIVED_PRODUCT, [0 => id, 1 => meta, 2 =>
    implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension, 7 =>
    modifier_extension, 8 => product_category, 9 => product_code, 10 => parent, 11 =>
    request, 12 => identifier, 13 => biological_source_event, 14 => processing_facility,
    15 => division, 16 => product_status, 17 => expiration_date, 18 => collection, 19 =>
    storage_temp_requirements, 20 => property]
);
/// The definition of `BiologicallyDerivedProduct`.
pub static BIOLOGICALLY_DERIVED_PRODUCT: TypeDef = TypeDef {
    name: "BiologicallyDerivedProduct",
    path: "BiologicallyDerivedProduct",
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
        one("productCategory", 0, 1, Ty::Type(&CODING)),
        one("productCode", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("parent", 0, 0, Ty::Type(&REFERENCE)).to(&["BiologicallyDerivedProduct"]),
        one("request", 0, 0, Ty::Type(&REFERENCE)).to(&["ServiceRequest"]),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("biologicalSourceEvent", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("processingFacility", 0, 0, Ty::Type(&REFERENCE)).to(&["Organization"]),
        one("division", 0, 1, Ty::Primitive(Primitive::String)),
        one("productStatus", 0, 1, Ty::Type(&CODING)),
        one("expirationDate", 0, 1, Ty::Primitive(Primitive::DateTime)),
        one("collection", 0, 1, Ty::Type(&BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION)),
        one("storageTempRequirements", 0, 1, Ty::Type(&RANGE)),
        one("property", 0, 0, Ty::Type(&BIOLOGICALLY_DERIVED_PRODUCT_PROPERTY)),
    ],
    keys: Lazy::new(),
};
/// `BiologicallyDerivedProduct.collection`
#[derive(Default)]
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
    BiologicallyDerivedProductCollection, BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION, [0 =>
    id, 1 => extension, 2 => modifier_extension, 3 => collector, 4 => source, 5 =>
    collected]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("collector", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Practitioner", "PractitionerRole"]),
        one("source", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization", "Patient"]),
        choice(
            "collected",
            0,
            1,
            &[
                alternative("collectedDateTime", Ty::Primitive(Primitive::DateTime)),
                alternative("collectedPeriod", Ty::Type(&PERIOD)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `BiologicallyDerivedProduct.property`
#[derive(Default)]
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
    BiologicallyDerivedProductProperty, BIOLOGICALLY_DERIVED_PRODUCT_PROPERTY, [0 => id,
    1 => extension, 2 => modifier_extension, 3 => type_, 4 => value]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueBoolean", Ty::Primitive(Primitive::Boolean)),
                alternative("valueInteger", Ty::Primitive(Primitive::Integer)),
                alternative("valueCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                alternative("valuePeriod", Ty::Type(&PERIOD)),
                alternative("valueQuantity", Ty::Type(&QUANTITY)),
                alternative("valueRange", Ty::Type(&RANGE)),
                alternative("valueRatio", Ty::Type(&RATIO)),
                alternative("valueString", Ty::Primitive(Primitive::String)),
                alternative("valueAttachment", Ty::Type(&ATTACHMENT)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("collector", within(&REFERENCE_COLUMNS_2), ".collector", ""),
    column("source", within(&REFERENCE_COLUMNS_2), ".source", ""),
    column("collectedDateTime", TEXT, ".collectedDateTime", ""),
    column("__collectedDateTime_start", TIMESTAMP, ".collectedDateTime", ""),
    column("__collectedDateTime_end", TIMESTAMP, ".collectedDateTime", ""),
    column("collectedPeriod", within(&PERIOD_COLUMNS), ".collectedPeriod", ""),
];
pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_PROPERTY_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("valueBoolean", BOOLEAN, ".valueBoolean", ""),
    column("valueInteger", INT32, ".valueInteger", ""),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
        "",
    ),
    column("valuePeriod", within(&PERIOD_COLUMNS), ".valuePeriod", ""),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity", ""),
    column("valueRange", within(&RANGE_COLUMNS), ".valueRange", ""),
    column("valueRatio", within(&RATIO_COLUMNS), ".valueRatio", ""),
    column("valueString", TEXT, ".valueString", ""),
    column("valueAttachment", within(&ATTACHMENT_COLUMNS), ".valueAttachment", ""),
];
/// The table `biologically_derived_product`.
pub static BIOLOGICALLY_DERIVED_PRODUCT_TABLE: TableDef = TableDef {
    name: "biologically_derived_product",
    doc: "One row for each BiologicallyDerivedProduct.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "BiologicallyDerivedProduct.resourceType", ""),
        column("id", TEXT, "BiologicallyDerivedProduct.id", ""),
        column("meta", within(&META_COLUMNS), "BiologicallyDerivedProduct.meta", ""),
        column("implicitRules", TEXT, "BiologicallyDerivedProduct.implicitRules", ""),
        column("language", TEXT, "BiologicallyDerivedProduct.language", ""),
        column(
            "text",
            within(&NARRATIVE_COLUMNS),
            "BiologicallyDerivedProduct.text",
            "",
        ),
        column("contained", list(&TEXT), "BiologicallyDerivedProduct.contained", ""),
        column(
            "extension",
            list(&EXTENSION_TEXT),
            "BiologicallyDerivedProduct.extension",
            "",
        ),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "BiologicallyDerivedProduct.modifierExtension",
            "",
        ),
        column(
            "productCategory",
            within(&CODING_COLUMNS),
            "BiologicallyDerivedProduct.productCategory",
            "",
        ),
        column(
            "productCode",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "BiologicallyDerivedProduct.productCode",
            "",
        ),
        column(
            "parent",
            list(&within(&REFERENCE_COLUMNS_2)),
            "BiologicallyDerivedProduct.parent",
            "",
        ),
        column(
            "request",
            list(&within(&REFERENCE_COLUMNS_2)),
            "BiologicallyDerivedProduct.request",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "BiologicallyDerivedProduct.identifier",
            "",
        ),
        column(
            "biologicalSourceEvent",
            within(&IDENTIFIER_COLUMNS),
            "BiologicallyDerivedProduct.biologicalSourceEvent",
            "",
        ),
        column(
            "processingFacility",
            list(&within(&REFERENCE_COLUMNS_2)),
            "BiologicallyDerivedProduct.processingFacility",
            "",
        ),
        column("division", TEXT, "BiologicallyDerivedProduct.division", ""),
        column(
            "productStatus",
            within(&CODING_COLUMNS),
            "BiologicallyDerivedProduct.productStatus",
            "",
        ),
        column("expirationDate", TEXT, "BiologicallyDerivedProduct.expirationDate", ""),
        column(
            "__expirationDate_start",
            TIMESTAMP,
            "BiologicallyDerivedProduct.expirationDate",
            "",
        ),
        column(
            "__expirationDate_end",
            TIMESTAMP,
            "BiologicallyDerivedProduct.expirationDate",
            "",
        ),
        column(
            "collection",
            within(&BIOLOGICALLY_DERIVED_PRODUCT_COLLECTION_COLUMNS),
            "BiologicallyDerivedProduct.collection",
            "",
        ),
        column(
            "storageTempRequirements",
            within(&RANGE_COLUMNS),
            "BiologicallyDerivedProduct.storageTempRequirements",
            "",
        ),
        column(
            "property",
            list(&within(&BIOLOGICALLY_DERIVED_PRODUCT_PROPERTY_COLUMNS)),
            "BiologicallyDerivedProduct.property",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "BiologicallyDerivedProduct.meta.lastUpdated",
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
