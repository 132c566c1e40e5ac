// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_CODES, BiologicallyDerivedProductDispenseCodes,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative,
    Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_ANNOTATION, OF_CODEABLE_CONCEPT,
    OF_QUANTITY, OF_REFERENCE, QUANTITY_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        summary("basedOn", 0, 0, OF_REFERENCE).to(&["ServiceRequest"]),
        summary("partOf", 0, 0, OF_REFERENCE)
            .to(&["BiologicallyDerivedProductDispense"]),
        summary("status", 1, 1, OF_CODE)
            .codes(&BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_CODES),
        summary("originRelationshipType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("product", 1, 1, OF_REFERENCE).to(&["BiologicallyDerivedProduct"]),
        summary("patient", 1, 1, OF_REFERENCE).to(&["Patient"]),
        summary("matchStatus", 0, 1, OF_CODEABLE_CONCEPT),
        summary("performer", 0, 0, of(&BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_PERFORMER)),
        summary("location", 0, 1, OF_REFERENCE).to(&["Location"]),
        summary("quantity", 0, 1, OF_QUANTITY),
        summary("preparedDate", 0, 1, OF_DATE_TIME),
        summary("whenHandedOver", 0, 1, OF_DATE_TIME),
        summary("destination", 0, 1, OF_REFERENCE).to(&["Location"]),
        summary("note", 0, 0, OF_ANNOTATION),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("function", 0, 1, OF_CODEABLE_CONCEPT),
        summary("actor", 1, 1, OF_REFERENCE).to(&["Practitioner"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_PERFORMER_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".function", CODEABLE_CONCEPT_STRUCT),
    column(".actor", REFERENCE_STRUCT_2),
];
/// The table `biologically_derived_product_dispense`.
pub static BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_TABLE: TableDef = TableDef {
    name: "biologically_derived_product_dispense",
    doc: "One row for each BiologicallyDerivedProductDispense.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("BiologicallyDerivedProductDispense.resourceType", TEXT),
        column("BiologicallyDerivedProductDispense.id", TEXT),
        column("BiologicallyDerivedProductDispense.meta", META_STRUCT),
        column("BiologicallyDerivedProductDispense.implicitRules", TEXT),
        column("BiologicallyDerivedProductDispense.language", TEXT),
        column("BiologicallyDerivedProductDispense.text", NARRATIVE_STRUCT),
        column("BiologicallyDerivedProductDispense.contained", TEXTS),
        column("BiologicallyDerivedProductDispense.extension", EXTENSION_TEXTS),
        column("BiologicallyDerivedProductDispense.modifierExtension", EXTENSION_TEXTS),
        column("BiologicallyDerivedProductDispense.identifier", IDENTIFIER_LIST),
        column("BiologicallyDerivedProductDispense.basedOn", REFERENCE_LIST_2),
        column("BiologicallyDerivedProductDispense.partOf", REFERENCE_LIST_2),
        column("BiologicallyDerivedProductDispense.status", TEXT),
        column(
            "BiologicallyDerivedProductDispense.originRelationshipType",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column("BiologicallyDerivedProductDispense.product", REFERENCE_STRUCT_2),
        column("BiologicallyDerivedProductDispense.patient", REFERENCE_STRUCT_2),
        column(
            "BiologicallyDerivedProductDispense.matchStatus",
            CODEABLE_CONCEPT_STRUCT,
        ),
        column(
            "BiologicallyDerivedProductDispense.performer",
            list(&within(&BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_PERFORMER_COLUMNS)),
        ),
        column("BiologicallyDerivedProductDispense.location", REFERENCE_STRUCT_2),
        column("BiologicallyDerivedProductDispense.quantity", QUANTITY_STRUCT),
        column("BiologicallyDerivedProductDispense.preparedDate", TEXT),
        derived(
            "__preparedDate_start",
            TIMESTAMP,
            "BiologicallyDerivedProductDispense.preparedDate",
        ),
        derived(
            "__preparedDate_end",
            TIMESTAMP,
            "BiologicallyDerivedProductDispense.preparedDate",
        ),
        column("BiologicallyDerivedProductDispense.whenHandedOver", TEXT),
        derived(
            "__whenHandedOver_start",
            TIMESTAMP,
            "BiologicallyDerivedProductDispense.whenHandedOver",
        ),
        derived(
            "__whenHandedOver_end",
            TIMESTAMP,
            "BiologicallyDerivedProductDispense.whenHandedOver",
        ),
        column("BiologicallyDerivedProductDispense.destination", REFERENCE_STRUCT_2),
        column("BiologicallyDerivedProductDispense.note", ANNOTATION_LIST),
        column("BiologicallyDerivedProductDispense.usageInstruction", TEXT),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "BiologicallyDerivedProductDispense.meta.lastUpdated",
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
