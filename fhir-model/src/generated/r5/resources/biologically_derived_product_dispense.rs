// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_CODES, BiologicallyDerivedProductDispenseCodes,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `BiologicallyDerivedProductDispense`
pub struct BiologicallyDerivedProductDispense {
    /// `BiologicallyDerivedProductDispense.id` · id · 0..1
    pub id: Element<String>,
    /// `BiologicallyDerivedProductDispense.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `BiologicallyDerivedProductDispense.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `BiologicallyDerivedProductDispense.language` · code · 0..1
    pub language: Element<String>,
    /// `BiologicallyDerivedProductDispense.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `BiologicallyDerivedProductDispense.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `BiologicallyDerivedProductDispense.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `BiologicallyDerivedProductDispense.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `BiologicallyDerivedProductDispense.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `BiologicallyDerivedProductDispense.basedOn` · Reference to ServiceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `BiologicallyDerivedProductDispense.partOf` · Reference to BiologicallyDerivedProductDispense · 0..*
    pub part_of: Vec<Reference>,
    /// `BiologicallyDerivedProductDispense.status` · code · 1..1
    pub status: Element<BiologicallyDerivedProductDispenseCodes>,
    /// `BiologicallyDerivedProductDispense.originRelationshipType` · CodeableConcept · 0..1
    pub origin_relationship_type: Option<Box<CodeableConcept>>,
    /// `BiologicallyDerivedProductDispense.product` · Reference to BiologicallyDerivedProduct · 1..1
    pub product: Option<Box<Reference>>,
    /// `BiologicallyDerivedProductDispense.patient` · Reference to Patient · 1..1
    pub patient: Option<Box<Reference>>,
    /// `BiologicallyDerivedProductDispense.matchStatus` · CodeableConcept · 0..1
    pub match_status: Option<Box<CodeableConcept>>,
    /// `BiologicallyDerivedProductDispense.performer` · BiologicallyDerivedProductDispensePerformer · 0..*
    pub performer: Vec<BiologicallyDerivedProductDispensePerformer>,
    /// `BiologicallyDerivedProductDispense.location` · Reference to Location · 0..1
    pub location: Option<Box<Reference>>,
    /// `BiologicallyDerivedProductDispense.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `BiologicallyDerivedProductDispense.preparedDate` · dateTime · 0..1
    pub prepared_date: Element<DateTime>,
    /// `BiologicallyDerivedProductDispense.whenHandedOver` · dateTime · 0..1
    pub when_handed_over: Element<DateTime>,
    /// `BiologicallyDerivedProductDispense.destination` · Reference to Location · 0..1
    pub destination: Option<Box<Reference>>,
    /// `BiologicallyDerivedProductDispense.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `BiologicallyDerivedProductDispense.usageInstruction` · string · 0..1
    pub usage_instruction: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    BiologicallyDerivedProductDispense, BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE, [id, meta,
    implicit_rules, language, text, contained, extension, modifier_extension, identifier,
    based_on, part_of, status, origin_relationship_type, product, patient, match_status,
    performer, location, quantity, prepared_date, when_handed_over, destination, note,
    usage_instruction]
);
/// The definition of `BiologicallyDerivedProductDispense`.
pub static BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE: TypeDef = TypeDef {
    name: "BiologicallyDerivedProductDispense",
    path: "BiologicallyDerivedProductDispense",
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
        summary("basedOn", 0, 0, of(&REFERENCE)).to(&["ServiceRequest"]),
        summary("partOf", 0, 0, of(&REFERENCE))
            .to(&["BiologicallyDerivedProductDispense"]),
        summary("status", 1, 1, OF_CODE)
            .codes(&BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_CODES),
        summary("originRelationshipType", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("product", 1, 1, of(&REFERENCE)).to(&["BiologicallyDerivedProduct"]),
        summary("patient", 1, 1, of(&REFERENCE)).to(&["Patient"]),
        summary("matchStatus", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("performer", 0, 0, of(&BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_PERFORMER)),
        summary("location", 0, 1, of(&REFERENCE)).to(&["Location"]),
        summary("quantity", 0, 1, of(&QUANTITY)),
        summary("preparedDate", 0, 1, OF_DATE_TIME),
        summary("whenHandedOver", 0, 1, OF_DATE_TIME),
        summary("destination", 0, 1, of(&REFERENCE)).to(&["Location"]),
        summary("note", 0, 0, of(&ANNOTATION)),
        summary("usageInstruction", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `BiologicallyDerivedProductDispense.performer`
pub struct BiologicallyDerivedProductDispensePerformer {
    /// `BiologicallyDerivedProductDispense.performer.id` · string · 0..1
    pub id: Option<String>,
    /// `BiologicallyDerivedProductDispense.performer.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `BiologicallyDerivedProductDispense.performer.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `BiologicallyDerivedProductDispense.performer.function` · CodeableConcept · 0..1
    pub function: Option<Box<CodeableConcept>>,
    /// `BiologicallyDerivedProductDispense.performer.actor` · Reference to Practitioner · 1..1
    pub actor: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    BiologicallyDerivedProductDispensePerformer,
    BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_PERFORMER, [id, extension, modifier_extension,
    function, actor]
);
/// The definition of `BiologicallyDerivedProductDispense.performer`.
pub static BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_PERFORMER: TypeDef = TypeDef {
    name: "BiologicallyDerivedProductDispensePerformer",
    path: "BiologicallyDerivedProductDispense.performer",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("function", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("actor", 1, 1, of(&REFERENCE)).to(&["Practitioner"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("function", within(&CODEABLE_CONCEPT_COLUMNS), ".function"),
    column("actor", within(&REFERENCE_COLUMNS_2), ".actor"),
];
/// The table `biologically_derived_product_dispense`.
pub static BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_TABLE: TableDef = TableDef {
    name: "biologically_derived_product_dispense",
    doc: "One row for each BiologicallyDerivedProductDispense.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "BiologicallyDerivedProductDispense.resourceType"),
        column("id", TEXT, "BiologicallyDerivedProductDispense.id"),
        column("meta", within(&META_COLUMNS), "BiologicallyDerivedProductDispense.meta"),
        column(
            "implicitRules",
            TEXT,
            "BiologicallyDerivedProductDispense.implicitRules",
        ),
        column("language", TEXT, "BiologicallyDerivedProductDispense.language"),
        column(
            "text",
            within(&NARRATIVE_COLUMNS),
            "BiologicallyDerivedProductDispense.text",
        ),
        column("contained", TEXTS, "BiologicallyDerivedProductDispense.contained"),
        column(
            "extension",
            EXTENSION_TEXTS,
            "BiologicallyDerivedProductDispense.extension",
        ),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "BiologicallyDerivedProductDispense.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "BiologicallyDerivedProductDispense.identifier",
        ),
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "BiologicallyDerivedProductDispense.basedOn",
        ),
        column(
            "partOf",
            list(&within(&REFERENCE_COLUMNS_2)),
            "BiologicallyDerivedProductDispense.partOf",
        ),
        column("status", TEXT, "BiologicallyDerivedProductDispense.status"),
        column(
            "originRelationshipType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "BiologicallyDerivedProductDispense.originRelationshipType",
        ),
        column(
            "product",
            within(&REFERENCE_COLUMNS_2),
            "BiologicallyDerivedProductDispense.product",
        ),
        column(
            "patient",
            within(&REFERENCE_COLUMNS_2),
            "BiologicallyDerivedProductDispense.patient",
        ),
        column(
            "matchStatus",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "BiologicallyDerivedProductDispense.matchStatus",
        ),
        column(
            "performer",
            list(&within(&BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_PERFORMER_COLUMNS)),
            "BiologicallyDerivedProductDispense.performer",
        ),
        column(
            "location",
            within(&REFERENCE_COLUMNS_2),
            "BiologicallyDerivedProductDispense.location",
        ),
        column(
            "quantity",
            within(&QUANTITY_COLUMNS),
            "BiologicallyDerivedProductDispense.quantity",
        ),
        column("preparedDate", TEXT, "BiologicallyDerivedProductDispense.preparedDate"),
        column(
            "__preparedDate_start",
            TIMESTAMP,
            "BiologicallyDerivedProductDispense.preparedDate",
        ),
        column(
            "__preparedDate_end",
            TIMESTAMP,
            "BiologicallyDerivedProductDispense.preparedDate",
        ),
        column(
            "whenHandedOver",
            TEXT,
            "BiologicallyDerivedProductDispense.whenHandedOver",
        ),
        column(
            "__whenHandedOver_start",
            TIMESTAMP,
            "BiologicallyDerivedProductDispense.whenHandedOver",
        ),
        column(
            "__whenHandedOver_end",
            TIMESTAMP,
            "BiologicallyDerivedProductDispense.whenHandedOver",
        ),
        column(
            "destination",
            within(&REFERENCE_COLUMNS_2),
            "BiologicallyDerivedProductDispense.destination",
        ),
        column(
            "note",
            list(&within(&ANNOTATION_COLUMNS)),
            "BiologicallyDerivedProductDispense.note",
        ),
        column(
            "usageInstruction",
            TEXT,
            "BiologicallyDerivedProductDispense.usageInstruction",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "BiologicallyDerivedProductDispense.meta.lastUpdated",
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
