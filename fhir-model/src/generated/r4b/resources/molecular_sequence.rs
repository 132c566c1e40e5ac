// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ORIENTATION_TYPE, OrientationType, QUALITY_TYPE, QualityType, REPOSITORY_TYPE,
    RepositoryType, SEQUENCE_TYPE, STRAND_TYPE, SequenceType, StrandType,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity,
    REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `MolecularSequence`
#[derive(Default)]
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
    MolecularSequence, MOLECULAR_SEQUENCE, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => type_, 10 => coordinate_system, 11 => patient, 12 => specimen, 13 =>
    device, 14 => performer, 15 => quantity, 16 => reference_seq, 17 => variant, 18 =>
    observed_seq, 19 => quality, 20 => read_coverage, 21 => repository, 22 => pointer, 23
    => structure_variant]
);
/// The definition of `MolecularSequence`.
pub static MOLECULAR_SEQUENCE: TypeDef = TypeDef {
    name: "MolecularSequence",
    path: "MolecularSequence",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("type", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&SEQUENCE_TYPE)
            .summary(),
        one("coordinateSystem", 1, 1, Ty::Primitive(Primitive::Integer)).summary(),
        one("patient", 0, 1, Ty::Type(&REFERENCE)).to(&["Patient"]).summary(),
        one("specimen", 0, 1, Ty::Type(&REFERENCE)).to(&["Specimen"]).summary(),
        one("device", 0, 1, Ty::Type(&REFERENCE)).to(&["Device"]).summary(),
        one("performer", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("quantity", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one("referenceSeq", 0, 1, Ty::Type(&MOLECULAR_SEQUENCE_REFERENCE_SEQ)).summary(),
        one("variant", 0, 0, Ty::Type(&MOLECULAR_SEQUENCE_VARIANT)).summary(),
        one("observedSeq", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("quality", 0, 0, Ty::Type(&MOLECULAR_SEQUENCE_QUALITY)).summary(),
        one("readCoverage", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
        one("repository", 0, 0, Ty::Type(&MOLECULAR_SEQUENCE_REPOSITORY)).summary(),
        one("pointer", 0, 0, Ty::Type(&REFERENCE)).to(&["MolecularSequence"]).summary(),
        one("structureVariant", 0, 0, Ty::Type(&MOLECULAR_SEQUENCE_STRUCTURE_VARIANT))
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.referenceSeq`
#[derive(Default)]
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
    MolecularSequenceReferenceSeq, MOLECULAR_SEQUENCE_REFERENCE_SEQ, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => chromosome, 4 => genome_build, 5 =>
    orientation, 6 => reference_seq_id, 7 => reference_seq_pointer, 8 =>
    reference_seq_string, 9 => strand, 10 => window_start, 11 => window_end]
);
/// The definition of `MolecularSequence.referenceSeq`.
pub static MOLECULAR_SEQUENCE_REFERENCE_SEQ: TypeDef = TypeDef {
    name: "MolecularSequenceReferenceSeq",
    path: "MolecularSequence.referenceSeq",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("chromosome", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("genomeBuild", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("orientation", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&ORIENTATION_TYPE)
            .summary(),
        one("referenceSeqId", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("referenceSeqPointer", 0, 1, Ty::Type(&REFERENCE))
            .to(&["MolecularSequence"])
            .summary(),
        one("referenceSeqString", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("strand", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&STRAND_TYPE)
            .summary(),
        one("windowStart", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
        one("windowEnd", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.variant`
#[derive(Default)]
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
    MolecularSequenceVariant, MOLECULAR_SEQUENCE_VARIANT, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => start, 4 => end, 5 => observed_allele, 6 =>
    reference_allele, 7 => cigar, 8 => variant_pointer]
);
/// The definition of `MolecularSequence.variant`.
pub static MOLECULAR_SEQUENCE_VARIANT: TypeDef = TypeDef {
    name: "MolecularSequenceVariant",
    path: "MolecularSequence.variant",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("start", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
        one("end", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
        one("observedAllele", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("referenceAllele", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("cigar", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("variantPointer", 0, 1, Ty::Type(&REFERENCE)).to(&["Observation"]).summary(),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.quality`
#[derive(Default)]
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
    MolecularSequenceQuality, MOLECULAR_SEQUENCE_QUALITY, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => type_, 4 => standard_sequence, 5 => start, 6 => end, 7 =>
    score, 8 => method, 9 => truth_tp, 10 => query_tp, 11 => truth_fn, 12 => query_fp, 13
    => gt_fp, 14 => precision, 15 => recall, 16 => f_score, 17 => roc]
);
/// The definition of `MolecularSequence.quality`.
pub static MOLECULAR_SEQUENCE_QUALITY: TypeDef = TypeDef {
    name: "MolecularSequenceQuality",
    path: "MolecularSequence.quality",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Primitive(Primitive::Code)).codes(&QUALITY_TYPE).summary(),
        one("standardSequence", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("start", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
        one("end", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
        one("score", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one("method", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("truthTP", 0, 1, Ty::Primitive(Primitive::Decimal)).summary(),
        one("queryTP", 0, 1, Ty::Primitive(Primitive::Decimal)).summary(),
        one("truthFN", 0, 1, Ty::Primitive(Primitive::Decimal)).summary(),
        one("queryFP", 0, 1, Ty::Primitive(Primitive::Decimal)).summary(),
        one("gtFP", 0, 1, Ty::Primitive(Primitive::Decimal)).summary(),
        one("precision", 0, 1, Ty::Primitive(Primitive::Decimal)).summary(),
        one("recall", 0, 1, Ty::Primitive(Primitive::Decimal)).summary(),
        one("fScore", 0, 1, Ty::Primitive(Primitive::Decimal)).summary(),
        one("roc", 0, 1, Ty::Type(&MOLECULAR_SEQUENCE_QUALITY_ROC)).summary(),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.quality.roc`
#[derive(Default)]
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
    MolecularSequenceQualityRoc, MOLECULAR_SEQUENCE_QUALITY_ROC, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => score, 4 => num_tp, 5 => num_fp, 6 =>
    num_fn, 7 => precision, 8 => sensitivity, 9 => f_measure]
);
/// The definition of `MolecularSequence.quality.roc`.
pub static MOLECULAR_SEQUENCE_QUALITY_ROC: TypeDef = TypeDef {
    name: "MolecularSequenceQualityRoc",
    path: "MolecularSequence.quality.roc",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("score", 0, 0, Ty::Primitive(Primitive::Integer)).summary(),
        one("numTP", 0, 0, Ty::Primitive(Primitive::Integer)).summary(),
        one("numFP", 0, 0, Ty::Primitive(Primitive::Integer)).summary(),
        one("numFN", 0, 0, Ty::Primitive(Primitive::Integer)).summary(),
        one("precision", 0, 0, Ty::Primitive(Primitive::Decimal)).summary(),
        one("sensitivity", 0, 0, Ty::Primitive(Primitive::Decimal)).summary(),
        one("fMeasure", 0, 0, Ty::Primitive(Primitive::Decimal)).summary(),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.repository`
#[derive(Default)]
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
    MolecularSequenceRepository, MOLECULAR_SEQUENCE_REPOSITORY, [0 => id, 1 => extension,
    2 => modifier_extension, 3 => type_, 4 => url, 5 => name, 6 => dataset_id, 7 =>
    variantset_id, 8 => readset_id]
);
/// The definition of `MolecularSequence.repository`.
pub static MOLECULAR_SEQUENCE_REPOSITORY: TypeDef = TypeDef {
    name: "MolecularSequenceRepository",
    path: "MolecularSequence.repository",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&REPOSITORY_TYPE)
            .summary(),
        one("url", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("datasetId", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("variantsetId", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("readsetId", 0, 1, Ty::Primitive(Primitive::String)).summary(),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.structureVariant`
#[derive(Default)]
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
    MolecularSequenceStructureVariant, MOLECULAR_SEQUENCE_STRUCTURE_VARIANT, [0 => id, 1
    => extension, 2 => modifier_extension, 3 => variant_type, 4 => exact, 5 => length, 6
    => outer, 7 => inner]
);
/// The definition of `MolecularSequence.structureVariant`.
pub static MOLECULAR_SEQUENCE_STRUCTURE_VARIANT: TypeDef = TypeDef {
    name: "MolecularSequenceStructureVariant",
    path: "MolecularSequence.structureVariant",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("variantType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("exact", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("length", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
        one("outer", 0, 1, Ty::Type(&MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_OUTER))
            .summary(),
        one("inner", 0, 1, Ty::Type(&MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_INNER))
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.structureVariant.outer`
#[derive(Default)]
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
    [0 => id, 1 => extension, 2 => modifier_extension, 3 => start, 4 => end]
);
/// The definition of `MolecularSequence.structureVariant.outer`.
pub static MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_OUTER: TypeDef = TypeDef {
    name: "MolecularSequenceStructureVariantOuter",
    path: "MolecularSequence.structureVariant.outer",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("start", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
        one("end", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.structureVariant.inner`
#[derive(Default)]
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
    [0 => id, 1 => extension, 2 => modifier_extension, 3 => start, 4 => end]
);
/// The definition of `MolecularSequence.structureVariant.inner`.
pub static MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_INNER: TypeDef = TypeDef {
    name: "MolecularSequenceStructureVariantInner",
    path: "MolecularSequence.structureVariant.inner",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("start", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
        one("end", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static MOLECULAR_SEQUENCE_REFERENCE_SEQ_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("chromosome", within(&CODEABLE_CONCEPT_COLUMNS), ".chromosome", ""),
    column("genomeBuild", TEXT, ".genomeBuild", ""),
    column("orientation", TEXT, ".orientation", ""),
    column("referenceSeqId", within(&CODEABLE_CONCEPT_COLUMNS), ".referenceSeqId", ""),
    column(
        "referenceSeqPointer",
        within(&REFERENCE_COLUMNS_2),
        ".referenceSeqPointer",
        "",
    ),
    column("referenceSeqString", TEXT, ".referenceSeqString", ""),
    column("strand", TEXT, ".strand", ""),
    column("windowStart", INT32, ".windowStart", ""),
    column("windowEnd", INT32, ".windowEnd", ""),
];
pub(crate) static MOLECULAR_SEQUENCE_VARIANT_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("start", INT32, ".start", ""),
    column("end", INT32, ".end", ""),
    column("observedAllele", TEXT, ".observedAllele", ""),
    column("referenceAllele", TEXT, ".referenceAllele", ""),
    column("cigar", TEXT, ".cigar", ""),
    column("variantPointer", within(&REFERENCE_COLUMNS_2), ".variantPointer", ""),
];
pub(crate) static MOLECULAR_SEQUENCE_QUALITY_ROC_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("score", list(&INT32), ".score", ""),
    column("numTP", list(&INT32), ".numTP", ""),
    column("numFP", list(&INT32), ".numFP", ""),
    column("numFN", list(&INT32), ".numFN", ""),
    column("precision", list(&TEXT), ".precision", ""),
    column("__precision_numeric", list(&NUMERIC), ".precision", ""),
    column("sensitivity", list(&TEXT), ".sensitivity", ""),
    column("__sensitivity_numeric", list(&NUMERIC), ".sensitivity", ""),
    column("fMeasure", list(&TEXT), ".fMeasure", ""),
    column("__fMeasure_numeric", list(&NUMERIC), ".fMeasure", ""),
];
pub(crate) static MOLECULAR_SEQUENCE_QUALITY_COLUMNS: [ColumnDef; 26] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", TEXT, ".type", ""),
    column(
        "standardSequence",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".standardSequence",
        "",
    ),
    column("start", INT32, ".start", ""),
    column("end", INT32, ".end", ""),
    column("score", within(&QUANTITY_COLUMNS), ".score", ""),
    column("method", within(&CODEABLE_CONCEPT_COLUMNS), ".method", ""),
    column("truthTP", TEXT, ".truthTP", ""),
    column("__truthTP_numeric", NUMERIC, ".truthTP", ""),
    column("queryTP", TEXT, ".queryTP", ""),
    column("__queryTP_numeric", NUMERIC, ".queryTP", ""),
    column("truthFN", TEXT, ".truthFN", ""),
    column("__truthFN_numeric", NUMERIC, ".truthFN", ""),
    column("queryFP", TEXT, ".queryFP", ""),
    column("__queryFP_numeric", NUMERIC, ".queryFP", ""),
    column("gtFP", TEXT, ".gtFP", ""),
    column("__gtFP_numeric", NUMERIC, ".gtFP", ""),
    column("precision", TEXT, ".precision", ""),
    column("__precision_numeric", NUMERIC, ".precision", ""),
    column("recall", TEXT, ".recall", ""),
    column("__recall_numeric", NUMERIC, ".recall", ""),
    column("fScore", TEXT, ".fScore", ""),
    column("__fScore_numeric", NUMERIC, ".fScore", ""),
    column("roc", within(&MOLECULAR_SEQUENCE_QUALITY_ROC_COLUMNS), ".roc", ""),
];
pub(crate) static MOLECULAR_SEQUENCE_REPOSITORY_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", TEXT, ".type", ""),
    column("url", TEXT, ".url", ""),
    column("name", TEXT, ".name", ""),
    column("datasetId", TEXT, ".datasetId", ""),
    column("variantsetId", TEXT, ".variantsetId", ""),
    column("readsetId", TEXT, ".readsetId", ""),
];
pub(crate) static MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_OUTER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("start", INT32, ".start", ""),
    column("end", INT32, ".end", ""),
];
pub(crate) static MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_INNER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("start", INT32, ".start", ""),
    column("end", INT32, ".end", ""),
];
pub(crate) static MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("variantType", within(&CODEABLE_CONCEPT_COLUMNS), ".variantType", ""),
    column("exact", BOOLEAN, ".exact", ""),
    column("length", INT32, ".length", ""),
    column(
        "outer",
        within(&MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_OUTER_COLUMNS),
        ".outer",
        "",
    ),
    column(
        "inner",
        within(&MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_INNER_COLUMNS),
        ".inner",
        "",
    ),
];
/// The table `molecular_sequence`.
pub static MOLECULAR_SEQUENCE_TABLE: TableDef = TableDef {
    name: "molecular_sequence",
    doc: "One row for each MolecularSequence.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MolecularSequence.resourceType", ""),
        column("id", TEXT, "MolecularSequence.id", ""),
        column("meta", within(&META_COLUMNS), "MolecularSequence.meta", ""),
        column("implicitRules", TEXT, "MolecularSequence.implicitRules", ""),
        column("language", TEXT, "MolecularSequence.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "MolecularSequence.text", ""),
        column("contained", list(&TEXT), "MolecularSequence.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "MolecularSequence.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "MolecularSequence.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MolecularSequence.identifier",
            "",
        ),
        column("type", TEXT, "MolecularSequence.type", ""),
        column("coordinateSystem", INT32, "MolecularSequence.coordinateSystem", ""),
        column("patient", within(&REFERENCE_COLUMNS_2), "MolecularSequence.patient", ""),
        column(
            "specimen",
            within(&REFERENCE_COLUMNS_2),
            "MolecularSequence.specimen",
            "",
        ),
        column("device", within(&REFERENCE_COLUMNS_2), "MolecularSequence.device", ""),
        column(
            "performer",
            within(&REFERENCE_COLUMNS_2),
            "MolecularSequence.performer",
            "",
        ),
        column("quantity", within(&QUANTITY_COLUMNS), "MolecularSequence.quantity", ""),
        column(
            "referenceSeq",
            within(&MOLECULAR_SEQUENCE_REFERENCE_SEQ_COLUMNS),
            "MolecularSequence.referenceSeq",
            "",
        ),
        column(
            "variant",
            list(&within(&MOLECULAR_SEQUENCE_VARIANT_COLUMNS)),
            "MolecularSequence.variant",
            "",
        ),
        column("observedSeq", TEXT, "MolecularSequence.observedSeq", ""),
        column(
            "quality",
            list(&within(&MOLECULAR_SEQUENCE_QUALITY_COLUMNS)),
            "MolecularSequence.quality",
            "",
        ),
        column("readCoverage", INT32, "MolecularSequence.readCoverage", ""),
        column(
            "repository",
            list(&within(&MOLECULAR_SEQUENCE_REPOSITORY_COLUMNS)),
            "MolecularSequence.repository",
            "",
        ),
        column(
            "pointer",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MolecularSequence.pointer",
            "",
        ),
        column(
            "structureVariant",
            list(&within(&MOLECULAR_SEQUENCE_STRUCTURE_VARIANT_COLUMNS)),
            "MolecularSequence.structureVariant",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "MolecularSequence.meta.lastUpdated",
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
