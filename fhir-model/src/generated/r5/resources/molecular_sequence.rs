// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ORIENTATION_TYPE, OrientationType, SEQUENCE_TYPE, STRAND_TYPE, SequenceType,
    StrandType,
};
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, RANGE, RANGE_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2,
    Range, Reference,
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
    MolecularSequence, MOLECULAR_SEQUENCE, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => type_, 10 => subject, 11 => focus, 12 => specimen, 13 => device, 14
    => performer, 15 => literal, 16 => formatted, 17 => relative]
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
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("type", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&SEQUENCE_TYPE)
            .summary(),
        one("subject", 0, 1, Ty::Type(&REFERENCE))
            .to(
                &[
                    "BiologicallyDerivedProduct",
                    "Group",
                    "NutritionProduct",
                    "Patient",
                    "Substance",
                ],
            )
            .summary(),
        one("focus", 0, 0, Ty::Type(&REFERENCE)).summary(),
        one("specimen", 0, 1, Ty::Type(&REFERENCE)).to(&["Specimen"]).summary(),
        one("device", 0, 1, Ty::Type(&REFERENCE)).to(&["Device"]).summary(),
        one("performer", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("literal", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("formatted", 0, 0, Ty::Type(&ATTACHMENT)).summary(),
        one("relative", 0, 0, Ty::Type(&MOLECULAR_SEQUENCE_RELATIVE)).summary(),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.relative`
#[derive(Default)]
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
    MolecularSequenceRelative, MOLECULAR_SEQUENCE_RELATIVE, [0 => id, 1 => extension, 2
    => modifier_extension, 3 => coordinate_system, 4 => ordinal_position, 5 =>
    sequence_range, 6 => starting_sequence, 7 => edit]
);
/// The definition of `MolecularSequence.relative`.
pub static MOLECULAR_SEQUENCE_RELATIVE: TypeDef = TypeDef {
    name: "MolecularSequenceRelative",
    path: "MolecularSequence.relative",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("coordinateSystem", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("ordinalPosition", 0, 1, Ty::Primitive(Primitive::Integer)),
        one("sequenceRange", 0, 1, Ty::Type(&RANGE)),
        one(
                "startingSequence",
                0,
                1,
                Ty::Type(&MOLECULAR_SEQUENCE_RELATIVE_STARTING_SEQUENCE),
            )
            .summary(),
        one("edit", 0, 0, Ty::Type(&MOLECULAR_SEQUENCE_RELATIVE_EDIT)).summary(),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.relative.startingSequence`
#[derive(Default)]
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
    MOLECULAR_SEQUENCE_RELATIVE_STARTING_SEQUENCE, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => genome_assembly, 4 => chromosome, 5 => sequence, 6 =>
    window_start, 7 => window_end, 8 => orientation, 9 => strand]
);
choice!(
    #[doc = " `MolecularSequence.relative.startingSequence.sequence[x]`"]
    MolecularSequenceRelativeStartingSequenceSequence, [0 => CodeableConcept(Box <
    CodeableConcept >), 1 => String(Element < String >), 2 => Reference(Box < Reference
    >)]
);
/// The definition of `MolecularSequence.relative.startingSequence`.
pub static MOLECULAR_SEQUENCE_RELATIVE_STARTING_SEQUENCE: TypeDef = TypeDef {
    name: "MolecularSequenceRelativeStartingSequence",
    path: "MolecularSequence.relative.startingSequence",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("genomeAssembly", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("chromosome", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        choice(
                "sequence",
                0,
                1,
                &[
                    alternative("sequenceCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                    alternative("sequenceString", Ty::Primitive(Primitive::String)),
                    alternative("sequenceReference", Ty::Type(&REFERENCE)),
                ],
            )
            .to(&["MolecularSequence"])
            .summary(),
        one("windowStart", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
        one("windowEnd", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
        one("orientation", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&ORIENTATION_TYPE)
            .summary(),
        one("strand", 0, 1, Ty::Primitive(Primitive::Code)).codes(&STRAND_TYPE).summary(),
    ],
    keys: Lazy::new(),
};
/// `MolecularSequence.relative.edit`
#[derive(Default)]
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
    MolecularSequenceRelativeEdit, MOLECULAR_SEQUENCE_RELATIVE_EDIT, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => start, 4 => end, 5 => replacement_sequence,
    6 => replaced_sequence]
);
/// The definition of `MolecularSequence.relative.edit`.
pub static MOLECULAR_SEQUENCE_RELATIVE_EDIT: TypeDef = TypeDef {
    name: "MolecularSequenceRelativeEdit",
    path: "MolecularSequence.relative.edit",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("start", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
        one("end", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
        one("replacementSequence", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("replacedSequence", 0, 1, Ty::Primitive(Primitive::String)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static MOLECULAR_SEQUENCE_RELATIVE_STARTING_SEQUENCE_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("genomeAssembly", within(&CODEABLE_CONCEPT_COLUMNS), ".genomeAssembly", ""),
    column("chromosome", within(&CODEABLE_CONCEPT_COLUMNS), ".chromosome", ""),
    column(
        "sequenceCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".sequenceCodeableConcept",
        "",
    ),
    column("sequenceString", TEXT, ".sequenceString", ""),
    column("sequenceReference", within(&REFERENCE_COLUMNS_2), ".sequenceReference", ""),
    column("windowStart", INT32, ".windowStart", ""),
    column("windowEnd", INT32, ".windowEnd", ""),
    column("orientation", TEXT, ".orientation", ""),
    column("strand", TEXT, ".strand", ""),
];
pub(crate) static MOLECULAR_SEQUENCE_RELATIVE_EDIT_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("start", INT32, ".start", ""),
    column("end", INT32, ".end", ""),
    column("replacementSequence", TEXT, ".replacementSequence", ""),
    column("replacedSequence", TEXT, ".replacedSequence", ""),
];
pub(crate) static MOLECULAR_SEQUENCE_RELATIVE_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column(
        "coordinateSystem",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".coordinateSystem",
        "",
    ),
    column("ordinalPosition", INT32, ".ordinalPosition", ""),
    column("sequenceRange", within(&RANGE_COLUMNS), ".sequenceRange", ""),
    column(
        "startingSequence",
        within(&MOLECULAR_SEQUENCE_RELATIVE_STARTING_SEQUENCE_COLUMNS),
        ".startingSequence",
        "",
    ),
    column("edit", list(&within(&MOLECULAR_SEQUENCE_RELATIVE_EDIT_COLUMNS)), ".edit", ""),
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
        column("subject", within(&REFERENCE_COLUMNS_2), "MolecularSequence.subject", ""),
        column(
            "focus",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MolecularSequence.focus",
            "",
        ),
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
        column("literal", TEXT, "MolecularSequence.literal", ""),
        column(
            "formatted",
            list(&within(&ATTACHMENT_COLUMNS)),
            "MolecularSequence.formatted",
            "",
        ),
        column(
            "relative",
            list(&within(&MOLECULAR_SEQUENCE_RELATIVE_COLUMNS)),
            "MolecularSequence.relative",
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
