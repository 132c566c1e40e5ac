// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `SubstanceProtein`
#[derive(Default)]
pub struct SubstanceProtein {
    /// `SubstanceProtein.id` · id · 0..1
    pub id: Element<String>,
    /// `SubstanceProtein.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `SubstanceProtein.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `SubstanceProtein.language` · code · 0..1
    pub language: Element<String>,
    /// `SubstanceProtein.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `SubstanceProtein.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `SubstanceProtein.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceProtein.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceProtein.sequenceType` · CodeableConcept · 0..1
    pub sequence_type: Option<Box<CodeableConcept>>,
    /// `SubstanceProtein.numberOfSubunits` · integer · 0..1
    pub number_of_subunits: Element<i32>,
    /// `SubstanceProtein.disulfideLinkage` · string · 0..*
    pub disulfide_linkage: Vec<Element<String>>,
    /// `SubstanceProtein.subunit` · SubstanceProteinSubunit · 0..*
    pub subunit: Vec<SubstanceProteinSubunit>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceProtein, SUBSTANCE_PROTEIN, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    sequence_type, 9 => number_of_subunits, 10 => disulfide_linkage, 11 => subunit]
);
/// The definition of `SubstanceProtein`.
pub static SUBSTANCE_PROTEIN: TypeDef = TypeDef {
    name: "SubstanceProtein",
    path: "SubstanceProtein",
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
        one("sequenceType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("numberOfSubunits", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
        one("disulfideLinkage", 0, 0, Ty::Primitive(Primitive::String)).summary(),
        one("subunit", 0, 0, Ty::Type(&SUBSTANCE_PROTEIN_SUBUNIT)).summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceProtein.subunit`
#[derive(Default)]
pub struct SubstanceProteinSubunit {
    /// `SubstanceProtein.subunit.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceProtein.subunit.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceProtein.subunit.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceProtein.subunit.subunit` · integer · 0..1
    pub subunit: Element<i32>,
    /// `SubstanceProtein.subunit.sequence` · string · 0..1
    pub sequence: Element<String>,
    /// `SubstanceProtein.subunit.length` · integer · 0..1
    pub length: Element<i32>,
    /// `SubstanceProtein.subunit.sequenceAttachment` · Attachment · 0..1
    pub sequence_attachment: Option<Box<Attachment>>,
    /// `SubstanceProtein.subunit.nTerminalModificationId` · Identifier · 0..1
    pub n_terminal_modification_id: Option<Box<Identifier>>,
    /// `SubstanceProtein.subunit.nTerminalModification` · string · 0..1
    pub n_terminal_modification: Element<String>,
    /// `SubstanceProtein.subunit.cTerminalModificationId` · Identifier · 0..1
    pub c_terminal_modification_id: Option<Box<Identifier>>,
    /// `SubstanceProtein.subunit.cTerminalModification` · string · 0..1
    pub c_terminal_modification: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceProteinSubunit, SUBSTANCE_PROTEIN_SUBUNIT, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => subunit, 4 => sequence, 5 => length, 6 =>
    sequence_attachment, 7 => n_terminal_modification_id, 8 => n_terminal_modification, 9
    => c_terminal_modification_id, 10 => c_terminal_modification]
);
/// The definition of `SubstanceProtein.subunit`.
pub static SUBSTANCE_PROTEIN_SUBUNIT: TypeDef = TypeDef {
    name: "SubstanceProteinSubunit",
    path: "SubstanceProtein.subunit",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("subunit", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
        one("sequence", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("length", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
        one("sequenceAttachment", 0, 1, Ty::Type(&ATTACHMENT)).summary(),
        one("nTerminalModificationId", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("nTerminalModification", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("cTerminalModificationId", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("cTerminalModification", 0, 1, Ty::Primitive(Primitive::String)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_PROTEIN_SUBUNIT_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("subunit", INT32, ".subunit", ""),
    column("sequence", TEXT, ".sequence", ""),
    column("length", INT32, ".length", ""),
    column("sequenceAttachment", within(&ATTACHMENT_COLUMNS), ".sequenceAttachment", ""),
    column(
        "nTerminalModificationId",
        within(&IDENTIFIER_COLUMNS),
        ".nTerminalModificationId",
        "",
    ),
    column("nTerminalModification", TEXT, ".nTerminalModification", ""),
    column(
        "cTerminalModificationId",
        within(&IDENTIFIER_COLUMNS),
        ".cTerminalModificationId",
        "",
    ),
    column("cTerminalModification", TEXT, ".cTerminalModification", ""),
];
/// The table `substance_protein`.
pub static SUBSTANCE_PROTEIN_TABLE: TableDef = TableDef {
    name: "substance_protein",
    doc: "One row for each SubstanceProtein.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "SubstanceProtein.resourceType", ""),
        column("id", TEXT, "SubstanceProtein.id", ""),
        column("meta", within(&META_COLUMNS), "SubstanceProtein.meta", ""),
        column("implicitRules", TEXT, "SubstanceProtein.implicitRules", ""),
        column("language", TEXT, "SubstanceProtein.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "SubstanceProtein.text", ""),
        column("contained", list(&TEXT), "SubstanceProtein.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "SubstanceProtein.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "SubstanceProtein.modifierExtension",
            "",
        ),
        column(
            "sequenceType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "SubstanceProtein.sequenceType",
            "",
        ),
        column("numberOfSubunits", INT32, "SubstanceProtein.numberOfSubunits", ""),
        column("disulfideLinkage", list(&TEXT), "SubstanceProtein.disulfideLinkage", ""),
        column(
            "subunit",
            list(&within(&SUBSTANCE_PROTEIN_SUBUNIT_COLUMNS)),
            "SubstanceProtein.subunit",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "SubstanceProtein.meta.lastUpdated",
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
