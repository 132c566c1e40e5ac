// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    Attachment, CodeableConcept, Element, Extension, Identifier, Meta, Narrative,
};
use super::super::resources::Resource;
use super::super::shared::{
    ATTACHMENT_STRUCT, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_TEXT, IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_ATTACHMENT, OF_CODEABLE_CONCEPT,
    OF_IDENTIFIER,
};
use crate::shorthand::*;
/// `SubstanceProtein`
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
    SubstanceProtein, SUBSTANCE_PROTEIN, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, sequence_type, number_of_subunits,
    disulfide_linkage, subunit]
);
/// The definition of `SubstanceProtein`.
pub static SUBSTANCE_PROTEIN: TypeDef = TypeDef {
    name: "SubstanceProtein",
    path: "SubstanceProtein",
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
        summary("sequenceType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("numberOfSubunits", 0, 1, OF_INTEGER),
        summary("disulfideLinkage", 0, 0, OF_STRING),
        summary("subunit", 0, 0, of(&SUBSTANCE_PROTEIN_SUBUNIT)),
    ],
    keys: Lazy::new(),
};
/// `SubstanceProtein.subunit`
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
    SubstanceProteinSubunit, SUBSTANCE_PROTEIN_SUBUNIT, [id, extension,
    modifier_extension, subunit, sequence, length, sequence_attachment,
    n_terminal_modification_id, n_terminal_modification, c_terminal_modification_id,
    c_terminal_modification]
);
/// The definition of `SubstanceProtein.subunit`.
pub static SUBSTANCE_PROTEIN_SUBUNIT: TypeDef = TypeDef {
    name: "SubstanceProteinSubunit",
    path: "SubstanceProtein.subunit",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("subunit", 0, 1, OF_INTEGER),
        summary("sequence", 0, 1, OF_STRING),
        summary("length", 0, 1, OF_INTEGER),
        summary("sequenceAttachment", 0, 1, OF_ATTACHMENT),
        summary("nTerminalModificationId", 0, 1, OF_IDENTIFIER),
        summary("nTerminalModification", 0, 1, OF_STRING),
        summary("cTerminalModificationId", 0, 1, OF_IDENTIFIER),
        summary("cTerminalModification", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_PROTEIN_SUBUNIT_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".subunit", INT32),
    column(".sequence", TEXT),
    column(".length", INT32),
    column(".sequenceAttachment", ATTACHMENT_STRUCT),
    column(".nTerminalModificationId", IDENTIFIER_STRUCT),
    column(".nTerminalModification", TEXT),
    column(".cTerminalModificationId", IDENTIFIER_STRUCT),
    column(".cTerminalModification", TEXT),
];
/// The table `substance_protein`.
pub static SUBSTANCE_PROTEIN_TABLE: TableDef = TableDef {
    name: "substance_protein",
    doc: "One row for each SubstanceProtein.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("SubstanceProtein.resourceType", TEXT),
        column("SubstanceProtein.id", TEXT),
        column("SubstanceProtein.meta", META_STRUCT),
        column("SubstanceProtein.implicitRules", TEXT),
        column("SubstanceProtein.language", TEXT),
        column("SubstanceProtein.text", NARRATIVE_STRUCT),
        column("SubstanceProtein.contained", TEXTS),
        column("SubstanceProtein.extension", EXTENSION_TEXTS),
        column("SubstanceProtein.modifierExtension", EXTENSION_TEXTS),
        column("SubstanceProtein.sequenceType", CODEABLE_CONCEPT_STRUCT),
        column("SubstanceProtein.numberOfSubunits", INT32),
        column("SubstanceProtein.disulfideLinkage", TEXTS),
        column(
            "SubstanceProtein.subunit",
            list(&within(&SUBSTANCE_PROTEIN_SUBUNIT_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "SubstanceProtein.meta.lastUpdated"),
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
