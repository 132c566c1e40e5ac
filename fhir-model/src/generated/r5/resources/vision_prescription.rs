// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    FINANCIAL_RESOURCE_STATUS_CODES, FinancialResourceStatusCodes, VISION_BASE,
    VISION_EYES, VisionBase, VisionEyes,
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
/// `VisionPrescription`
#[derive(Default)]
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
    VisionPrescription, VISION_PRESCRIPTION, [0 => id, 1 => meta, 2 => implicit_rules, 3
    => language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => status, 10 => created, 11 => patient, 12 => encounter, 13 =>
    date_written, 14 => prescriber, 15 => lens_specification]
);
/// The definition of `VisionPrescription`.
pub static VISION_PRESCRIPTION: TypeDef = TypeDef {
    name: "VisionPrescription",
    path: "VisionPrescription",
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
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&FINANCIAL_RESOURCE_STATUS_CODES)
            .summary()
            .modifier(),
        one("created", 1, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("patient", 1, 1, Ty::Type(&REFERENCE)).to(&["Patient"]).summary(),
        one("encounter", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter"]),
        one("dateWritten", 1, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("prescriber", 1, 1, Ty::Type(&REFERENCE))
            .to(&["Practitioner", "PractitionerRole"])
            .summary(),
        one("lensSpecification", 1, 0, Ty::Type(&VISION_PRESCRIPTION_LENS_SPECIFICATION))
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `VisionPrescription.lensSpecification`
#[derive(Default)]
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
    VisionPrescriptionLensSpecification, VISION_PRESCRIPTION_LENS_SPECIFICATION, [0 =>
    id, 1 => extension, 2 => modifier_extension, 3 => product, 4 => eye, 5 => sphere, 6
    => cylinder, 7 => axis, 8 => prism, 9 => add, 10 => power, 11 => back_curve, 12 =>
    diameter, 13 => duration, 14 => color, 15 => brand, 16 => note]
);
/// The definition of `VisionPrescription.lensSpecification`.
pub static VISION_PRESCRIPTION_LENS_SPECIFICATION: TypeDef = TypeDef {
    name: "VisionPrescriptionLensSpecification",
    path: "VisionPrescription.lensSpecification",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("product", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("eye", 1, 1, Ty::Primitive(Primitive::Code)).codes(&VISION_EYES).summary(),
        one("sphere", 0, 1, Ty::Primitive(Primitive::Decimal)),
        one("cylinder", 0, 1, Ty::Primitive(Primitive::Decimal)),
        one("axis", 0, 1, Ty::Primitive(Primitive::Integer)),
        one("prism", 0, 0, Ty::Type(&VISION_PRESCRIPTION_LENS_SPECIFICATION_PRISM)),
        one("add", 0, 1, Ty::Primitive(Primitive::Decimal)),
        one("power", 0, 1, Ty::Primitive(Primitive::Decimal)),
        one("backCurve", 0, 1, Ty::Primitive(Primitive::Decimal)),
        one("diameter", 0, 1, Ty::Primitive(Primitive::Decimal)),
        one("duration", 0, 1, Ty::Type(&QUANTITY)),
        one("color", 0, 1, Ty::Primitive(Primitive::String)),
        one("brand", 0, 1, Ty::Primitive(Primitive::String)),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
    ],
    keys: Lazy::new(),
};
/// `VisionPrescription.lensSpecification.prism`
#[derive(Default)]
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
    VISION_PRESCRIPTION_LENS_SPECIFICATION_PRISM, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => amount, 4 => base]
);
/// The definition of `VisionPrescription.lensSpecification.prism`.
pub static VISION_PRESCRIPTION_LENS_SPECIFICATION_PRISM: TypeDef = TypeDef {
    name: "VisionPrescriptionLensSpecificationPrism",
    path: "VisionPrescription.lensSpecification.prism",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("amount", 1, 1, Ty::Primitive(Primitive::Decimal)),
        one("base", 1, 1, Ty::Primitive(Primitive::Code)).codes(&VISION_BASE),
    ],
    keys: Lazy::new(),
};
pub(crate) static VISION_PRESCRIPTION_LENS_SPECIFICATION_PRISM_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("amount", TEXT, ".amount", ""),
    column("__amount_numeric", NUMERIC, ".amount", ""),
    column("base", TEXT, ".base", ""),
];
pub(crate) static VISION_PRESCRIPTION_LENS_SPECIFICATION_COLUMNS: [ColumnDef; 23] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("product", within(&CODEABLE_CONCEPT_COLUMNS), ".product", ""),
    column("eye", TEXT, ".eye", ""),
    column("sphere", TEXT, ".sphere", ""),
    column("__sphere_numeric", NUMERIC, ".sphere", ""),
    column("cylinder", TEXT, ".cylinder", ""),
    column("__cylinder_numeric", NUMERIC, ".cylinder", ""),
    column("axis", INT32, ".axis", ""),
    column(
        "prism",
        list(&within(&VISION_PRESCRIPTION_LENS_SPECIFICATION_PRISM_COLUMNS)),
        ".prism",
        "",
    ),
    column("add", TEXT, ".add", ""),
    column("__add_numeric", NUMERIC, ".add", ""),
    column("power", TEXT, ".power", ""),
    column("__power_numeric", NUMERIC, ".power", ""),
    column("backCurve", TEXT, ".backCurve", ""),
    column("__backCurve_numeric", NUMERIC, ".backCurve", ""),
    column("diameter", TEXT, ".diameter", ""),
    column("__diameter_numeric", NUMERIC, ".diameter", ""),
    column("duration", within(&QUANTITY_COLUMNS), ".duration", ""),
    column("color", TEXT, ".color", ""),
    column("brand", TEXT, ".brand", ""),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note", ""),
];
/// The table `vision_prescription`.
pub static VISION_PRESCRIPTION_TABLE: TableDef = TableDef {
    name: "vision_prescription",
    doc: "One row for each VisionPrescription.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "VisionPrescription.resourceType", ""),
        column("id", TEXT, "VisionPrescription.id", ""),
        column("meta", within(&META_COLUMNS), "VisionPrescription.meta", ""),
        column("implicitRules", TEXT, "VisionPrescription.implicitRules", ""),
        column("language", TEXT, "VisionPrescription.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "VisionPrescription.text", ""),
        column("contained", list(&TEXT), "VisionPrescription.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "VisionPrescription.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "VisionPrescription.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "VisionPrescription.identifier",
            "",
        ),
        column("status", TEXT, "VisionPrescription.status", ""),
        column("created", TEXT, "VisionPrescription.created", ""),
        column("__created_start", TIMESTAMP, "VisionPrescription.created", ""),
        column("__created_end", TIMESTAMP, "VisionPrescription.created", ""),
        column(
            "patient",
            within(&REFERENCE_COLUMNS_2),
            "VisionPrescription.patient",
            "",
        ),
        column(
            "encounter",
            within(&REFERENCE_COLUMNS_2),
            "VisionPrescription.encounter",
            "",
        ),
        column("dateWritten", TEXT, "VisionPrescription.dateWritten", ""),
        column("__dateWritten_start", TIMESTAMP, "VisionPrescription.dateWritten", ""),
        column("__dateWritten_end", TIMESTAMP, "VisionPrescription.dateWritten", ""),
        column(
            "prescriber",
            within(&REFERENCE_COLUMNS_2),
            "VisionPrescription.prescriber",
            "",
        ),
        column(
            "lensSpecification",
            list(&within(&VISION_PRESCRIPTION_LENS_SPECIFICATION_COLUMNS)),
            "VisionPrescription.lensSpecification",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "VisionPrescription.meta.lastUpdated",
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
