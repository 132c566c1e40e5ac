// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ORIENTATION_TYPE, OrientationType, QUALITY_TYPE, QualityType, REPOSITORY_TYPE,
    RepositoryType, SEQUENCE_TYPE, STRAND_TYPE, SequenceType, StrandType,
};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_TEXT, HAS_URL,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NAME_COLUMN,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_QUANTITY, OF_REFERENCE, QUANTITY_STRUCT,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2, TYPE_COLUMN_2,
};
use crate::shorthand::*;
/// `MolecularSequence`
pub struct MolecularSequence {
    /// `MolecularSequence.id` · id · 0..1
    pub id: Element<String>,
    /// `MolecularSequence.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `MolecularSequence.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `MolecularSequence.language` · code · 0..1
    pub language: Element<String>,
    /// `MolecularSequence.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `MolecularSequence.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `MolecularSequence.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MolecularSequence.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `MolecularSequence.type` · code · 0..1
    pub type_: Element<SequenceType>,
    /// `MolecularSequence.coordinateSystem` · integer · 1..1
    pub coordinate_system: Element<i32>,
    /// `MolecularSequence.patient` · Reference to Patient · 0..1
    pub patient: Option<Box<Reference>>,
    /// `MolecularSequence.specimen` · Reference to Specimen · 0..1
    pub specimen: Option<Box<Reference>>,
    /// `MolecularSequence.device` · Reference to Device · 0..1
    pub device: Option<Box<Reference>>,
    /// `MolecularSequence.performer` · Reference to Organization · 0..1
    pub performer: Option<Box<Reference>>,
    /// `MolecularSequence.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `MolecularSequence.referenceSeq` · MolecularSequenceReferenceSeq · 0..1
    pub reference_seq: Option<Box<MolecularSequenceReferenceSeq>>,
    /// `MolecularSequence.variant` · MolecularSequenceVariant · 0..*
    pub variant: Vec<MolecularSequenceVariant>,
    /// `MolecularSequence.observedSeq` · string · 0..1
    pub observed_seq: Element<String>,
    /// `MolecularSequence.quality` · MolecularSequenceQuality · 0..*
    pub quality: Vec<MolecularSequenceQuality>,
    /// `MolecularSequence.readCoverage` · integer · 0..1
    pub read_coverage: Element<i32>,
    /// `MolecularSequence.repository` · MolecularSequenceRepository · 0..*
    pub repository: Vec<MolecularSequenceRepository>,
    /// `MolecularSequence.pointer` · Reference to MolecularSequence · 0..*
    pub pointer: Vec<Reference>,
    /// `MolecularSequence.structureVariant` · MolecularSequenceStructureVariant · 0..*
    pub structure_variant: Vec<MolecularSequenceStructureVariant>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MolecularSequence, MOLECULAR_SEQUENCE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, type_, coordinate_system,
    patient, specimen, device, performer, quantity, reference_seq, variant, observed_seq,
    quality, read_coverage, repository, pointer, structure_variant]
);
/// The definition of `MolecularSequence`.
pub static MOLECULAR_SEQUENCE: TypeDef = TypeDef {
    name: "MolecularSequence",
    path: "MolecularSequence",
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
        summary("type", 0, 1, OF_CODE).codes(&SEQUENCE_TYPE),
        summary("coordinateSystem", 1, 1, OF_INTEGER),
        summary("patient", 0, 1, OF_REFERENCE).to(&["Patient"]),
        summary("specimen", 0, 1, OF_REFERENCE).to(&["Specimen"]),
        summary("device", 0, 1, OF_REFERENCE).to(&["Device"]),
        summary("performer", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("quantity", 0, 1, OF_QUANTITY),
        summary("referenceSeq", 0, 1, of(&MOLECULAR_SEQUENCE_REFERENCE_SEQ)),
        summary("variant", 0, 0, of(&MOLECULAR_SEQUENCE_VARIANT)),
        summary("observedSeq", 0, 1, OF_STRING),
        summary("quality", 0, 0, of(&MOLECULAR_SEQUENCE_QUALITY)),
        summary("readCoverage", 0, 1, OF_INTEGER),
        summary("repository", 0, 0, of(&MOLECULAR_SEQUENCE_REPOSITORY)),
        summary("pointer", 0, 0, OF_REFERENCE).to(&["MolecularSequence"]),
        summary("structureVariant", 0, 0, of(&MOLECULAR_SEQUENCE_STRUCTURE_VARIANT)),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.referenceSeq`
pub struct MolecularSequenceReferenceSeq {
    /// `MolecularSequence.referenceSeq.id` · string · 0..1
    pub id: Option<String>,
    /// `MolecularSequence.referenceSeq.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MolecularSequence.referenceSeq.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.referenceSeq.chromosome` · CodeableConcept · 0..1
    pub chromosome: Option<Box<CodeableConcept>>,
    /// `MolecularSequence.referenceSeq.genomeBuild` · string · 0..1
    pub genome_build: Element<String>,
    /// `MolecularSequence.referenceSeq.orientation` · code · 0..1
    pub orientation: Element<OrientationType>,
    /// `MolecularSequence.referenceSeq.referenceSeqId` · CodeableConcept · 0..1
    pub reference_seq_id: Option<Box<CodeableConcept>>,
    /// `MolecularSequence.referenceSeq.referenceSeqPointer` · Reference to MolecularSequence · 0..1
    pub reference_seq_pointer: Option<Box<Reference>>,
    /// `MolecularSequence.referenceSeq.referenceSeqString` · string · 0..1
    pub reference_seq_string: Element<String>,
    /// `MolecularSequence.referenceSeq.strand` · code · 0..1
    pub strand: Element<StrandType>,
    /// `MolecularSequence.referenceSeq.windowStart` · integer · 0..1
    pub window_start: Element<i32>,
    /// `MolecularSequence.referenceSeq.windowEnd` · integer · 0..1
    pub window_end: Element<i32>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MolecularSequenceReferenceSeq, MOLECULAR_SEQUENCE_REFERENCE_SEQ, [id, extension,
    modifier_extension, chromosome, genome_build, orientation, reference_seq_id,
    reference_seq_pointer, reference_seq_string, strand, window_start, window_end]
);
/// The definition of `MolecularSequence.referenceSeq`.
pub static MOLECULAR_SEQUENCE_REFERENCE_SEQ: TypeDef = TypeDef {
    name: "MolecularSequenceReferenceSeq",
    path: "MolecularSequence.referenceSeq",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("chromosome", 0, 1, OF_CODEABLE_CONCEPT),
        summary("genomeBuild", 0, 1, OF_STRING),
        summary("orientation", 0, 1, OF_CODE).codes(&ORIENTATION_TYPE),
        summary("referenceSeqId", 0, 1, OF_CODEABLE_CONCEPT),
        summary("referenceSeqPointer", 0, 1, OF_REFERENCE).to(&["MolecularSequence"]),
        summary("referenceSeqString", 0, 1, OF_STRING),
        summary("strand", 0, 1, OF_CODE).codes(&STRAND_TYPE),
        summary("windowStart", 0, 1, OF_INTEGER),
        summary("windowEnd", 0, 1, OF_INTEGER),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.variant`
pub struct MolecularSequenceVariant {
    /// `MolecularSequence.variant.id` · string · 0..1
    pub id: Option<String>,
    /// `MolecularSequence.variant.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MolecularSequence.variant.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.variant.start` · integer · 0..1
    pub start: Element<i32>,
    /// `MolecularSequence.variant.end` · integer · 0..1
    pub end: Element<i32>,
    /// `MolecularSequence.variant.observedAllele` · string · 0..1
    pub observed_allele: Element<String>,
    /// `MolecularSequence.variant.referenceAllele` · string · 0..1
    pub reference_allele: Element<String>,
    /// `MolecularSequence.variant.cigar` · string · 0..1
    pub cigar: Element<String>,
    /// `MolecularSequence.variant.variantPointer` · Reference to Observation · 0..1
    pub variant_pointer: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MolecularSequenceVariant, MOLECULAR_SEQUENCE_VARIANT, [id, extension,
    modifier_extension, start, end, observed_allele, reference_allele, cigar,
    variant_pointer]
);
/// The definition of `MolecularSequence.variant`.
pub static MOLECULAR_SEQUENCE_VARIANT: TypeDef = TypeDef {
    name: "MolecularSequenceVariant",
    path: "MolecularSequence.variant",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("start", 0, 1, OF_INTEGER),
        summary("end", 0, 1, OF_INTEGER),
        summary("observedAllele", 0, 1, OF_STRING),
        summary("referenceAllele", 0, 1, OF_STRING),
        summary("cigar", 0, 1, OF_STRING),
        summary("variantPointer", 0, 1, OF_REFERENCE).to(&["Observation"]),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.quality`
pub struct MolecularSequenceQuality {
    /// `MolecularSequence.quality.id` · string · 0..1
    pub id: Option<String>,
    /// `MolecularSequence.quality.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MolecularSequence.quality.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.quality.type` · code · 1..1
    pub type_: Element<QualityType>,
    /// `MolecularSequence.quality.standardSequence` · CodeableConcept · 0..1
    pub standard_sequence: Option<Box<CodeableConcept>>,
    /// `MolecularSequence.quality.start` · integer · 0..1
    pub start: Element<i32>,
    /// `MolecularSequence.quality.end` · integer · 0..1
    pub end: Element<i32>,
    /// `MolecularSequence.quality.score` · Quantity · 0..1
    pub score: Option<Box<Quantity>>,
    /// `MolecularSequence.quality.method` · CodeableConcept · 0..1
    pub method: Option<Box<CodeableConcept>>,
    /// `MolecularSequence.quality.truthTP` · decimal · 0..1
    pub truth_tp: Element<Decimal>,
    /// `MolecularSequence.quality.queryTP` · decimal · 0..1
    pub query_tp: Element<Decimal>,
    /// `MolecularSequence.quality.truthFN` · decimal · 0..1
    pub truth_fn: Element<Decimal>,
    /// `MolecularSequence.quality.queryFP` · decimal · 0..1
    pub query_fp: Element<Decimal>,
    /// `MolecularSequence.quality.gtFP` · decimal · 0..1
    pub gt_fp: Element<Decimal>,
    /// `MolecularSequence.quality.precision` · decimal · 0..1
    pub precision: Element<Decimal>,
    /// `MolecularSequence.quality.recall` · decimal · 0..1
    pub recall: Element<Decimal>,
    /// `MolecularSequence.quality.fScore` · decimal · 0..1
    pub f_score: Element<Decimal>,
    /// `MolecularSequence.quality.roc` · MolecularSequenceQualityRoc · 0..1
    pub roc: Option<Box<MolecularSequenceQualityRoc>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MolecularSequenceQuality, MOLECULAR_SEQUENCE_QUALITY, [id, extension,
    modifier_extension, type_, standard_sequence, start, end, score, method, truth_tp,
    query_tp, truth_fn, query_fp, gt_fp, precision, recall, f_score, roc]
);
/// The definition of `MolecularSequence.quality`.
pub static MOLECULAR_SEQUENCE_QUALITY: TypeDef = TypeDef {
    name: "MolecularSequenceQuality",
    path: "MolecularSequence.quality",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("type", 1, 1, OF_CODE).codes(&QUALITY_TYPE),
        summary("standardSequence", 0, 1, OF_CODEABLE_CONCEPT),
        summary("start", 0, 1, OF_INTEGER),
        summary("end", 0, 1, OF_INTEGER),
        summary("score", 0, 1, OF_QUANTITY),
        summary("method", 0, 1, OF_CODEABLE_CONCEPT),
        summary("truthTP", 0, 1, OF_DECIMAL),
        summary("queryTP", 0, 1, OF_DECIMAL),
        summary("truthFN", 0, 1, OF_DECIMAL),
        summary("queryFP", 0, 1, OF_DECIMAL),
        summary("gtFP", 0, 1, OF_DECIMAL),
        summary("precision", 0, 1, OF_DECIMAL),
        summary("recall", 0, 1, OF_DECIMAL),
        summary("fScore", 0, 1, OF_DECIMAL),
        summary("roc", 0, 1, of(&MOLECULAR_SEQUENCE_QUALITY_ROC)),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.quality.roc`
pub struct MolecularSequenceQualityRoc {
    /// `MolecularSequence.quality.roc.id` · string · 0..1
    pub id: Option<String>,
    /// `MolecularSequence.quality.roc.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MolecularSequence.quality.roc.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.quality.roc.score` · integer · 0..*
    pub score: Vec<Element<i32>>,
    /// `MolecularSequence.quality.roc.numTP` · integer · 0..*
    pub num_tp: Vec<Element<i32>>,
    /// `MolecularSequence.quality.roc.numFP` · integer · 0..*
    pub num_fp: Vec<Element<i32>>,
    /// `MolecularSequence.quality.roc.numFN` · integer · 0..*
    pub num_fn: Vec<Element<i32>>,
    /// `MolecularSequence.quality.roc.precision` · decimal · 0..*
    pub precision: Vec<Element<Decimal>>,
    /// `MolecularSequence.quality.roc.sensitivity` · decimal · 0..*
    pub sensitivity: Vec<Element<Decimal>>,
    /// `MolecularSequence.quality.roc.fMeasure` · decimal · 0..*
    pub f_measure: Vec<Element<Decimal>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MolecularSequenceQualityRoc, MOLECULAR_SEQUENCE_QUALITY_ROC, [id, extension,
    modifier_extension, score, num_tp, num_fp, num_fn, precision, sensitivity, f_measure]
);
/// The definition of `MolecularSequence.quality.roc`.
pub static MOLECULAR_SEQUENCE_QUALITY_ROC: TypeDef = TypeDef {
    name: "MolecularSequenceQualityRoc",
    path: "MolecularSequence.quality.roc",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("score", 0, 0, OF_INTEGER),
        summary("numTP", 0, 0, OF_INTEGER),
        summary("numFP", 0, 0, OF_INTEGER),
        summary("numFN", 0, 0, OF_INTEGER),
        summary("precision", 0, 0, OF_DECIMAL),
        summary("sensitivity", 0, 0, OF_DECIMAL),
        summary("fMeasure", 0, 0, OF_DECIMAL),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.repository`
pub struct MolecularSequenceRepository {
    /// `MolecularSequence.repository.id` · string · 0..1
    pub id: Option<String>,
    /// `MolecularSequence.repository.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MolecularSequence.repository.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.repository.type` · code · 1..1
    pub type_: Element<RepositoryType>,
    /// `MolecularSequence.repository.url` · uri · 0..1
    pub url: Element<String>,
    /// `MolecularSequence.repository.name` · string · 0..1
    pub name: Element<String>,
    /// `MolecularSequence.repository.datasetId` · string · 0..1
    pub dataset_id: Element<String>,
    /// `MolecularSequence.repository.variantsetId` · string · 0..1
    pub variantset_id: Element<String>,
    /// `MolecularSequence.repository.readsetId` · string · 0..1
    pub readset_id: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MolecularSequenceRepository, MOLECULAR_SEQUENCE_REPOSITORY, [id, extension,
    modifier_extension, type_, url, name, dataset_id, variantset_id, readset_id]
);
/// The definition of `MolecularSequence.repository`.
pub static MOLECULAR_SEQUENCE_REPOSITORY: TypeDef = TypeDef {
    name: "MolecularSequenceRepository",
    path: "MolecularSequence.repository",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("type", 1, 1, OF_CODE).codes(&REPOSITORY_TYPE),
        HAS_URL,
        HAS_NAME,
        summary("datasetId", 0, 1, OF_STRING),
        summary("variantsetId", 0, 1, OF_STRING),
        summary("readsetId", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.structureVariant`
pub struct MolecularSequenceStructureVariant {
    /// `MolecularSequence.structureVariant.id` · string · 0..1
    pub id: Option<String>,
    /// `MolecularSequence.structureVariant.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MolecularSequence.structureVariant.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.structureVariant.variantType` · CodeableConcept · 0..1
    pub variant_type: Option<Box<CodeableConcept>>,
    /// `MolecularSequence.structureVariant.exact` · boolean · 0..1
    pub exact: Element<bool>,
    /// `MolecularSequence.structureVariant.length` · integer · 0..1
    pub length: Element<i32>,
    /// `MolecularSequence.structureVariant.outer` · MolecularSequenceStructureVariantOuter · 0..1
    pub outer: Option<Box<MolecularSequenceStructureVariantOuter>>,
    /// `MolecularSequence.structureVariant.inner` · MolecularSequenceStructureVariantInner · 0..1
    pub inner: Option<Box<MolecularSequenceStructureVariantInner>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MolecularSequenceStructureVariant, MOLECULAR_SEQUENCE_STRUCTURE_VARIANT, [id,
    extension, modifier_extension, variant_type, exact, length, outer, inner]
);
/// The definition of `MolecularSequence.structureVariant`.
pub static MOLECULAR_SEQUENCE_STRUCTURE_VARIANT: TypeDef = TypeDef {
    name: "MolecularSequenceStructureVariant",
    path: "MolecularSequence.structureVariant",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("variantType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("exact", 0, 1, OF_BOOLEAN),
        summary("length", 0, 1, OF_INTEGER),
        summary("outer", 0, 1, of(&MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_OUTER)),
        summary("inner", 0, 1, of(&MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_INNER)),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.structureVariant.outer`
pub struct MolecularSequenceStructureVariantOuter {
    /// `MolecularSequence.structureVariant.outer.id` · string · 0..1
    pub id: Option<String>,
    /// `MolecularSequence.structureVariant.outer.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MolecularSequence.structureVariant.outer.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.structureVariant.outer.start` · integer · 0..1
    pub start: Element<i32>,
    /// `MolecularSequence.structureVariant.outer.end` · integer · 0..1
    pub end: Element<i32>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MolecularSequenceStructureVariantOuter, MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_OUTER,
    [id, extension, modifier_extension, start, end]
);
/// The definition of `MolecularSequence.structureVariant.outer`.
pub static MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_OUTER: TypeDef = TypeDef {
    name: "MolecularSequenceStructureVariantOuter",
    path: "MolecularSequence.structureVariant.outer",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("start", 0, 1, OF_INTEGER),
        summary("end", 0, 1, OF_INTEGER),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.structureVariant.inner`
pub struct MolecularSequenceStructureVariantInner {
    /// `MolecularSequence.structureVariant.inner.id` · string · 0..1
    pub id: Option<String>,
    /// `MolecularSequence.structureVariant.inner.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MolecularSequence.structureVariant.inner.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.structureVariant.inner.start` · integer · 0..1
    pub start: Element<i32>,
    /// `MolecularSequence.structureVariant.inner.end` · integer · 0..1
    pub end: Element<i32>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MolecularSequenceStructureVariantInner, MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_INNER,
    [id, extension, modifier_extension, start, end]
);
/// The definition of `MolecularSequence.structureVariant.inner`.
pub static MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_INNER: TypeDef = TypeDef {
    name: "MolecularSequenceStructureVariantInner",
    path: "MolecularSequence.structureVariant.inner",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("start", 0, 1, OF_INTEGER),
        summary("end", 0, 1, OF_INTEGER),
    ],
    keys: Lazy::new(),
};
pub(crate) static MOLECULAR_SEQUENCE_REFERENCE_SEQ_COLUMNS: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".chromosome", CODEABLE_CONCEPT_STRUCT),
    column(".genomeBuild", TEXT),
    column(".orientation", TEXT),
    column(".referenceSeqId", CODEABLE_CONCEPT_STRUCT),
    column(".referenceSeqPointer", REFERENCE_STRUCT_2),
    column(".referenceSeqString", TEXT),
    column(".strand", TEXT),
    column(".windowStart", INT32),
    column(".windowEnd", INT32),
];
pub(crate) static MOLECULAR_SEQUENCE_VARIANT_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".start", INT32),
    column(".end", INT32),
    column(".observedAllele", TEXT),
    column(".referenceAllele", TEXT),
    column(".cigar", TEXT),
    column(".variantPointer", REFERENCE_STRUCT_2),
];
pub(crate) static MOLECULAR_SEQUENCE_QUALITY_ROC_COLUMNS: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".score", list(&INT32)),
    column(".numTP", list(&INT32)),
    column(".numFP", list(&INT32)),
    column(".numFN", list(&INT32)),
    column(".precision", TEXTS),
    derived("__precision_numeric", list(&NUMERIC), ".precision"),
    column(".sensitivity", TEXTS),
    derived("__sensitivity_numeric", list(&NUMERIC), ".sensitivity"),
    column(".fMeasure", TEXTS),
    derived("__fMeasure_numeric", list(&NUMERIC), ".fMeasure"),
];
pub(crate) static MOLECULAR_SEQUENCE_QUALITY_COLUMNS: [ColumnDef; 26] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    column(".standardSequence", CODEABLE_CONCEPT_STRUCT),
    column(".start", INT32),
    column(".end", INT32),
    column(".score", QUANTITY_STRUCT),
    column(".method", CODEABLE_CONCEPT_STRUCT),
    column(".truthTP", TEXT),
    derived("__truthTP_numeric", NUMERIC, ".truthTP"),
    column(".queryTP", TEXT),
    derived("__queryTP_numeric", NUMERIC, ".queryTP"),
    column(".truthFN", TEXT),
    derived("__truthFN_numeric", NUMERIC, ".truthFN"),
    column(".queryFP", TEXT),
    derived("__queryFP_numeric", NUMERIC, ".queryFP"),
    column(".gtFP", TEXT),
    derived("__gtFP_numeric", NUMERIC, ".gtFP"),
    column(".precision", TEXT),
    derived("__precision_numeric", NUMERIC, ".precision"),
    column(".recall", TEXT),
    derived("__recall_numeric", NUMERIC, ".recall"),
    column(".fScore", TEXT),
    derived("__fScore_numeric", NUMERIC, ".fScore"),
    column(".roc", within(&MOLECULAR_SEQUENCE_QUALITY_ROC_COLUMNS)),
];
pub(crate) static MOLECULAR_SEQUENCE_REPOSITORY_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    column(".url", TEXT),
    NAME_COLUMN,
    column(".datasetId", TEXT),
    column(".variantsetId", TEXT),
    column(".readsetId", TEXT),
];
pub(crate) static MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_OUTER_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".start", INT32),
    column(".end", INT32),
];
pub(crate) static MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_INNER_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".start", INT32),
    column(".end", INT32),
];
pub(crate) static MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".variantType", CODEABLE_CONCEPT_STRUCT),
    column(".exact", BOOLEAN),
    column(".length", INT32),
    column(".outer", within(&MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_OUTER_COLUMNS)),
    column(".inner", within(&MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_INNER_COLUMNS)),
];
/// The table `molecular_sequence`.
pub static MOLECULAR_SEQUENCE_TABLE: TableDef = TableDef {
    name: "molecular_sequence",
    doc: "One row for each MolecularSequence.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("MolecularSequence.resourceType", TEXT),
        column("MolecularSequence.id", TEXT),
        column("MolecularSequence.meta", META_STRUCT),
        column("MolecularSequence.implicitRules", TEXT),
        column("MolecularSequence.language", TEXT),
        column("MolecularSequence.text", NARRATIVE_STRUCT),
        column("MolecularSequence.contained", TEXTS),
        column("MolecularSequence.extension", EXTENSION_TEXTS),
        column("MolecularSequence.modifierExtension", EXTENSION_TEXTS),
        column("MolecularSequence.identifier", IDENTIFIER_LIST),
        column("MolecularSequence.type", TEXT),
        column("MolecularSequence.coordinateSystem", INT32),
        column("MolecularSequence.patient", REFERENCE_STRUCT_2),
        column("MolecularSequence.specimen", REFERENCE_STRUCT_2),
        column("MolecularSequence.device", REFERENCE_STRUCT_2),
        column("MolecularSequence.performer", REFERENCE_STRUCT_2),
        column("MolecularSequence.quantity", QUANTITY_STRUCT),
        column(
            "MolecularSequence.referenceSeq",
            within(&MOLECULAR_SEQUENCE_REFERENCE_SEQ_COLUMNS),
        ),
        column(
            "MolecularSequence.variant",
            list(&within(&MOLECULAR_SEQUENCE_VARIANT_COLUMNS)),
        ),
        column("MolecularSequence.observedSeq", TEXT),
        column(
            "MolecularSequence.quality",
            list(&within(&MOLECULAR_SEQUENCE_QUALITY_COLUMNS)),
        ),
        column("MolecularSequence.readCoverage", INT32),
        column(
            "MolecularSequence.repository",
            list(&within(&MOLECULAR_SEQUENCE_REPOSITORY_COLUMNS)),
        ),
        column("MolecularSequence.pointer", REFERENCE_LIST_2),
        column(
            "MolecularSequence.structureVariant",
            list(&within(&MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "MolecularSequence.meta.lastUpdated"),
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
