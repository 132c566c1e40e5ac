// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ORIENTATION_TYPE, OrientationType, SEQUENCE_TYPE, STRAND_TYPE, SequenceType,
    StrandType,
};
use super::super::datatypes::{
    Attachment, CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Range,
    Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ATTACHMENT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_ATTACHMENT, OF_CODEABLE_CONCEPT,
    OF_RANGE, OF_REFERENCE, RANGE_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
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
    /// `MolecularSequence.subject` · Reference to BiologicallyDerivedProduct, Group, NutritionProduct, Patient, Substance · 0..1
    pub subject: Option<Box<Reference>>,
    /// `MolecularSequence.focus` · Reference · 0..*
    pub focus: Vec<Reference>,
    /// `MolecularSequence.specimen` · Reference to Specimen · 0..1
    pub specimen: Option<Box<Reference>>,
    /// `MolecularSequence.device` · Reference to Device · 0..1
    pub device: Option<Box<Reference>>,
    /// `MolecularSequence.performer` · Reference to Organization · 0..1
    pub performer: Option<Box<Reference>>,
    /// `MolecularSequence.literal` · string · 0..1
    pub literal: Element<String>,
    /// `MolecularSequence.formatted` · Attachment · 0..*
    pub formatted: Vec<Attachment>,
    /// `MolecularSequence.relative` · MolecularSequenceRelative · 0..*
    pub relative: Vec<MolecularSequenceRelative>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MolecularSequence, MOLECULAR_SEQUENCE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, type_, subject, focus,
    specimen, device, performer, literal, formatted, relative]
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
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        summary("type", 0, 1, OF_CODE).codes(&SEQUENCE_TYPE),
        summary("subject", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "BiologicallyDerivedProduct",
                    "Group",
                    "NutritionProduct",
                    "Patient",
                    "Substance",
                ],
            ),
        summary("focus", 0, 0, OF_REFERENCE),
        summary("specimen", 0, 1, OF_REFERENCE).to(&["Specimen"]),
        summary("device", 0, 1, OF_REFERENCE).to(&["Device"]),
        summary("performer", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("literal", 0, 1, OF_STRING),
        summary("formatted", 0, 0, OF_ATTACHMENT),
        summary("relative", 0, 0, of(&MOLECULAR_SEQUENCE_RELATIVE)),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.relative`
pub struct MolecularSequenceRelative {
    /// `MolecularSequence.relative.id` · string · 0..1
    pub id: Option<String>,
    /// `MolecularSequence.relative.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MolecularSequence.relative.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.relative.coordinateSystem` · CodeableConcept · 1..1
    pub coordinate_system: Option<Box<CodeableConcept>>,
    /// `MolecularSequence.relative.ordinalPosition` · integer · 0..1
    pub ordinal_position: Element<i32>,
    /// `MolecularSequence.relative.sequenceRange` · Range · 0..1
    pub sequence_range: Option<Box<Range>>,
    /// `MolecularSequence.relative.startingSequence` · MolecularSequenceRelativeStartingSequence · 0..1
    pub starting_sequence: Option<Box<MolecularSequenceRelativeStartingSequence>>,
    /// `MolecularSequence.relative.edit` · MolecularSequenceRelativeEdit · 0..*
    pub edit: Vec<MolecularSequenceRelativeEdit>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MolecularSequenceRelative, MOLECULAR_SEQUENCE_RELATIVE, [id, extension,
    modifier_extension, coordinate_system, ordinal_position, sequence_range,
    starting_sequence, edit]
);
/// The definition of `MolecularSequence.relative`.
pub static MOLECULAR_SEQUENCE_RELATIVE: TypeDef = TypeDef {
    name: "MolecularSequenceRelative",
    path: "MolecularSequence.relative",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("coordinateSystem", 1, 1, OF_CODEABLE_CONCEPT),
        one("ordinalPosition", 0, 1, OF_INTEGER),
        one("sequenceRange", 0, 1, OF_RANGE),
        summary(
            "startingSequence",
            0,
            1,
            of(&MOLECULAR_SEQUENCE_RELATIVE_STARTING_SEQUENCE),
        ),
        summary("edit", 0, 0, of(&MOLECULAR_SEQUENCE_RELATIVE_EDIT)),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.relative.startingSequence`
pub struct MolecularSequenceRelativeStartingSequence {
    /// `MolecularSequence.relative.startingSequence.id` · string · 0..1
    pub id: Option<String>,
    /// `MolecularSequence.relative.startingSequence.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MolecularSequence.relative.startingSequence.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.relative.startingSequence.genomeAssembly` · CodeableConcept · 0..1
    pub genome_assembly: Option<Box<CodeableConcept>>,
    /// `MolecularSequence.relative.startingSequence.chromosome` · CodeableConcept · 0..1
    pub chromosome: Option<Box<CodeableConcept>>,
    /// `MolecularSequence.relative.startingSequence.sequence[x]` · CodeableConcept, string, Reference to MolecularSequence · 0..1
    pub sequence: Option<MolecularSequenceRelativeStartingSequenceSequence>,
    /// `MolecularSequence.relative.startingSequence.windowStart` · integer · 0..1
    pub window_start: Element<i32>,
    /// `MolecularSequence.relative.startingSequence.windowEnd` · integer · 0..1
    pub window_end: Element<i32>,
    /// `MolecularSequence.relative.startingSequence.orientation` · code · 0..1
    pub orientation: Element<OrientationType>,
    /// `MolecularSequence.relative.startingSequence.strand` · code · 0..1
    pub strand: Element<StrandType>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MolecularSequenceRelativeStartingSequence,
    MOLECULAR_SEQUENCE_RELATIVE_STARTING_SEQUENCE, [id, extension, modifier_extension,
    genome_assembly, chromosome, sequence, window_start, window_end, orientation, strand]
);
choice!(
    #[doc = " `MolecularSequence.relative.startingSequence.sequence[x]`"]
    MolecularSequenceRelativeStartingSequenceSequence, [CodeableConcept(Box <
    CodeableConcept >), String(Element < String >), Reference(Box < Reference >)]
);
/// The definition of `MolecularSequence.relative.startingSequence`.
pub static MOLECULAR_SEQUENCE_RELATIVE_STARTING_SEQUENCE: TypeDef = TypeDef {
    name: "MolecularSequenceRelativeStartingSequence",
    path: "MolecularSequence.relative.startingSequence",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("genomeAssembly", 0, 1, OF_CODEABLE_CONCEPT),
        summary("chromosome", 0, 1, OF_CODEABLE_CONCEPT),
        choice(
                "sequence",
                0,
                1,
                &[
                    alternative("sequenceCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("sequenceString", OF_STRING),
                    alternative("sequenceReference", OF_REFERENCE),
                ],
            )
            .to(&["MolecularSequence"])
            .summary(),
        summary("windowStart", 0, 1, OF_INTEGER),
        summary("windowEnd", 0, 1, OF_INTEGER),
        summary("orientation", 0, 1, OF_CODE).codes(&ORIENTATION_TYPE),
        summary("strand", 0, 1, OF_CODE).codes(&STRAND_TYPE),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.relative.edit`
pub struct MolecularSequenceRelativeEdit {
    /// `MolecularSequence.relative.edit.id` · string · 0..1
    pub id: Option<String>,
    /// `MolecularSequence.relative.edit.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MolecularSequence.relative.edit.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MolecularSequence.relative.edit.start` · integer · 0..1
    pub start: Element<i32>,
    /// `MolecularSequence.relative.edit.end` · integer · 0..1
    pub end: Element<i32>,
    /// `MolecularSequence.relative.edit.replacementSequence` · string · 0..1
    pub replacement_sequence: Element<String>,
    /// `MolecularSequence.relative.edit.replacedSequence` · string · 0..1
    pub replaced_sequence: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MolecularSequenceRelativeEdit, MOLECULAR_SEQUENCE_RELATIVE_EDIT, [id, extension,
    modifier_extension, start, end, replacement_sequence, replaced_sequence]
);
/// The definition of `MolecularSequence.relative.edit`.
pub static MOLECULAR_SEQUENCE_RELATIVE_EDIT: TypeDef = TypeDef {
    name: "MolecularSequenceRelativeEdit",
    path: "MolecularSequence.relative.edit",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("start", 0, 1, OF_INTEGER),
        summary("end", 0, 1, OF_INTEGER),
        summary("replacementSequence", 0, 1, OF_STRING),
        summary("replacedSequence", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static MOLECULAR_SEQUENCE_RELATIVE_STARTING_SEQUENCE_COLUMNS: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".genomeAssembly", CODEABLE_CONCEPT_STRUCT),
    column(".chromosome", CODEABLE_CONCEPT_STRUCT),
    column(".sequenceCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".sequenceString", TEXT),
    column(".sequenceReference", REFERENCE_STRUCT_2),
    column(".windowStart", INT32),
    column(".windowEnd", INT32),
    column(".orientation", TEXT),
    column(".strand", TEXT),
];
pub(crate) static MOLECULAR_SEQUENCE_RELATIVE_EDIT_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".start", INT32),
    column(".end", INT32),
    column(".replacementSequence", TEXT),
    column(".replacedSequence", TEXT),
];
pub(crate) static MOLECULAR_SEQUENCE_RELATIVE_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".coordinateSystem", CODEABLE_CONCEPT_STRUCT),
    column(".ordinalPosition", INT32),
    column(".sequenceRange", RANGE_STRUCT),
    column(
        ".startingSequence",
        within(&MOLECULAR_SEQUENCE_RELATIVE_STARTING_SEQUENCE_COLUMNS),
    ),
    column(".edit", list(&within(&MOLECULAR_SEQUENCE_RELATIVE_EDIT_COLUMNS))),
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
        column("MolecularSequence.subject", REFERENCE_STRUCT_2),
        column("MolecularSequence.focus", REFERENCE_LIST_2),
        column("MolecularSequence.specimen", REFERENCE_STRUCT_2),
        column("MolecularSequence.device", REFERENCE_STRUCT_2),
        column("MolecularSequence.performer", REFERENCE_STRUCT_2),
        column("MolecularSequence.literal", TEXT),
        column("MolecularSequence.formatted", ATTACHMENT_LIST),
        column(
            "MolecularSequence.relative",
            list(&within(&MOLECULAR_SEQUENCE_RELATIVE_COLUMNS)),
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
