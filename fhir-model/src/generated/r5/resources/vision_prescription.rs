// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    FINANCIAL_RESOURCE_STATUS_CODES, FinancialResourceStatusCodes, VISION_BASE,
    VISION_EYES, VisionBase, VisionEyes,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, Element, Extension, Identifier, Meta, Narrative,
    Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_NOTE, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, NOTE_COLUMN, OF_CODEABLE_CONCEPT,
    OF_QUANTITY, OF_REFERENCE, QUANTITY_STRUCT, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `VisionPrescription`
pub struct VisionPrescription {
    /// `VisionPrescription.id` · id · 0..1
    pub id: Element<String>,
    /// `VisionPrescription.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `VisionPrescription.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `VisionPrescription.language` · code · 0..1
    pub language: Element<String>,
    /// `VisionPrescription.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `VisionPrescription.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `VisionPrescription.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `VisionPrescription.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `VisionPrescription.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `VisionPrescription.status` · code · 1..1
    pub status: Element<FinancialResourceStatusCodes>,
    /// `VisionPrescription.created` · dateTime · 1..1
    pub created: Element<DateTime>,
    /// `VisionPrescription.patient` · Reference to Patient · 1..1
    pub patient: Option<Box<Reference>>,
    /// `VisionPrescription.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `VisionPrescription.dateWritten` · dateTime · 1..1
    pub date_written: Element<DateTime>,
    /// `VisionPrescription.prescriber` · Reference to Practitioner, PractitionerRole · 1..1
    pub prescriber: Option<Box<Reference>>,
    /// `VisionPrescription.lensSpecification` · VisionPrescriptionLensSpecification · 1..*
    pub lens_specification: Vec<VisionPrescriptionLensSpecification>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    VisionPrescription, VISION_PRESCRIPTION, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, status, created, patient,
    encounter, date_written, prescriber, lens_specification]
);
/// The definition of `VisionPrescription`.
pub static VISION_PRESCRIPTION: TypeDef = TypeDef {
    name: "VisionPrescription",
    path: "VisionPrescription",
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
        HAS_IDENTIFIER_2,
        summary("status", 1, 1, OF_CODE)
            .codes(&FINANCIAL_RESOURCE_STATUS_CODES)
            .modifier(),
        summary("created", 1, 1, OF_DATE_TIME),
        summary("patient", 1, 1, OF_REFERENCE).to(&["Patient"]),
        one("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        summary("dateWritten", 1, 1, OF_DATE_TIME),
        summary("prescriber", 1, 1, OF_REFERENCE)
            .to(&["Practitioner", "PractitionerRole"]),
        summary("lensSpecification", 1, 0, of(&VISION_PRESCRIPTION_LENS_SPECIFICATION)),
    ],
    keys: Lazy::new(),
};
/// `VisionPrescription.lensSpecification`
pub struct VisionPrescriptionLensSpecification {
    /// `VisionPrescription.lensSpecification.id` · string · 0..1
    pub id: Option<String>,
    /// `VisionPrescription.lensSpecification.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `VisionPrescription.lensSpecification.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `VisionPrescription.lensSpecification.product` · CodeableConcept · 1..1
    pub product: Option<Box<CodeableConcept>>,
    /// `VisionPrescription.lensSpecification.eye` · code · 1..1
    pub eye: Element<VisionEyes>,
    /// `VisionPrescription.lensSpecification.sphere` · decimal · 0..1
    pub sphere: Element<Decimal>,
    /// `VisionPrescription.lensSpecification.cylinder` · decimal · 0..1
    pub cylinder: Element<Decimal>,
    /// `VisionPrescription.lensSpecification.axis` · integer · 0..1
    pub axis: Element<i32>,
    /// `VisionPrescription.lensSpecification.prism` · VisionPrescriptionLensSpecificationPrism · 0..*
    pub prism: Vec<VisionPrescriptionLensSpecificationPrism>,
    /// `VisionPrescription.lensSpecification.add` · decimal · 0..1
    pub add: Element<Decimal>,
    /// `VisionPrescription.lensSpecification.power` · decimal · 0..1
    pub power: Element<Decimal>,
    /// `VisionPrescription.lensSpecification.backCurve` · decimal · 0..1
    pub back_curve: Element<Decimal>,
    /// `VisionPrescription.lensSpecification.diameter` · decimal · 0..1
    pub diameter: Element<Decimal>,
    /// `VisionPrescription.lensSpecification.duration` · Quantity · 0..1
    pub duration: Option<Box<Quantity>>,
    /// `VisionPrescription.lensSpecification.color` · string · 0..1
    pub color: Element<String>,
    /// `VisionPrescription.lensSpecification.brand` · string · 0..1
    pub brand: Element<String>,
    /// `VisionPrescription.lensSpecification.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    VisionPrescriptionLensSpecification, VISION_PRESCRIPTION_LENS_SPECIFICATION, [id,
    extension, modifier_extension, product, eye, sphere, cylinder, axis, prism, add,
    power, back_curve, diameter, duration, color, brand, note]
);
/// The definition of `VisionPrescription.lensSpecification`.
pub static VISION_PRESCRIPTION_LENS_SPECIFICATION: TypeDef = TypeDef {
    name: "VisionPrescriptionLensSpecification",
    path: "VisionPrescription.lensSpecification",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("product", 1, 1, OF_CODEABLE_CONCEPT),
        summary("eye", 1, 1, OF_CODE).codes(&VISION_EYES),
        one("sphere", 0, 1, OF_DECIMAL),
        one("cylinder", 0, 1, OF_DECIMAL),
        one("axis", 0, 1, OF_INTEGER),
        one("prism", 0, 0, of(&VISION_PRESCRIPTION_LENS_SPECIFICATION_PRISM)),
        one("add", 0, 1, OF_DECIMAL),
        one("power", 0, 1, OF_DECIMAL),
        one("backCurve", 0, 1, OF_DECIMAL),
        one("diameter", 0, 1, OF_DECIMAL),
        one("duration", 0, 1, OF_QUANTITY),
        one("color", 0, 1, OF_STRING),
        one("brand", 0, 1, OF_STRING),
        HAS_NOTE,
    ],
    keys: Lazy::new(),
};
/// `VisionPrescription.lensSpecification.prism`
pub struct VisionPrescriptionLensSpecificationPrism {
    /// `VisionPrescription.lensSpecification.prism.id` · string · 0..1
    pub id: Option<String>,
    /// `VisionPrescription.lensSpecification.prism.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `VisionPrescription.lensSpecification.prism.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `VisionPrescription.lensSpecification.prism.amount` · decimal · 1..1
    pub amount: Element<Decimal>,
    /// `VisionPrescription.lensSpecification.prism.base` · code · 1..1
    pub base: Element<VisionBase>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    VisionPrescriptionLensSpecificationPrism,
    VISION_PRESCRIPTION_LENS_SPECIFICATION_PRISM, [id, extension, modifier_extension,
    amount, base]
);
/// The definition of `VisionPrescription.lensSpecification.prism`.
pub static VISION_PRESCRIPTION_LENS_SPECIFICATION_PRISM: TypeDef = TypeDef {
    name: "VisionPrescriptionLensSpecificationPrism",
    path: "VisionPrescription.lensSpecification.prism",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("amount", 1, 1, OF_DECIMAL),
        one("base", 1, 1, OF_CODE).codes(&VISION_BASE),
    ],
    keys: Lazy::new(),
};
pub(crate) static VISION_PRESCRIPTION_LENS_SPECIFICATION_PRISM_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".amount", TEXT),
    derived("__amount_numeric", NUMERIC, ".amount"),
    column(".base", TEXT),
];
pub(crate) static VISION_PRESCRIPTION_LENS_SPECIFICATION_COLUMNS: [ColumnDef; 23] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".product", CODEABLE_CONCEPT_STRUCT),
    column(".eye", TEXT),
    column(".sphere", TEXT),
    derived("__sphere_numeric", NUMERIC, ".sphere"),
    column(".cylinder", TEXT),
    derived("__cylinder_numeric", NUMERIC, ".cylinder"),
    column(".axis", INT32),
    column(
        ".prism",
        list(&within(&VISION_PRESCRIPTION_LENS_SPECIFICATION_PRISM_COLUMNS)),
    ),
    column(".add", TEXT),
    derived("__add_numeric", NUMERIC, ".add"),
    column(".power", TEXT),
    derived("__power_numeric", NUMERIC, ".power"),
    column(".backCurve", TEXT),
    derived("__backCurve_numeric", NUMERIC, ".backCurve"),
    column(".diameter", TEXT),
    derived("__diameter_numeric", NUMERIC, ".diameter"),
    column(".duration", QUANTITY_STRUCT),
    column(".color", TEXT),
    column(".brand", TEXT),
    NOTE_COLUMN,
];
/// The table `vision_prescription`.
pub static VISION_PRESCRIPTION_TABLE: TableDef = TableDef {
    name: "vision_prescription",
    doc: "One row for each VisionPrescription.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("VisionPrescription.resourceType", TEXT),
        column("VisionPrescription.id", TEXT),
        column("VisionPrescription.meta", META_STRUCT),
        column("VisionPrescription.implicitRules", TEXT),
        column("VisionPrescription.language", TEXT),
        column("VisionPrescription.text", NARRATIVE_STRUCT),
        column("VisionPrescription.contained", TEXTS),
        column("VisionPrescription.extension", EXTENSION_TEXTS),
        column("VisionPrescription.modifierExtension", EXTENSION_TEXTS),
        column("VisionPrescription.identifier", IDENTIFIER_LIST),
        column("VisionPrescription.status", TEXT),
        column("VisionPrescription.created", TEXT),
        derived("__created_start", TIMESTAMP, "VisionPrescription.created"),
        derived("__created_end", TIMESTAMP, "VisionPrescription.created"),
        column("VisionPrescription.patient", REFERENCE_STRUCT_2),
        column("VisionPrescription.encounter", REFERENCE_STRUCT_2),
        column("VisionPrescription.dateWritten", TEXT),
        derived("__dateWritten_start", TIMESTAMP, "VisionPrescription.dateWritten"),
        derived("__dateWritten_end", TIMESTAMP, "VisionPrescription.dateWritten"),
        column("VisionPrescription.prescriber", REFERENCE_STRUCT_2),
        column(
            "VisionPrescription.lensSpecification",
            list(&within(&VISION_PRESCRIPTION_LENS_SPECIFICATION_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "VisionPrescription.meta.lastUpdated"),
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
