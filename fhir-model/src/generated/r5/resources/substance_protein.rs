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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("sequenceType", 0, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("subunit", 0, 1, OF_INTEGER),
        summary("sequence", 0, 1, OF_STRING),
        summary("length", 0, 1, OF_INTEGER),
        summary("sequenceAttachment", 0, 1, of(&ATTACHMENT)),
        summary("nTerminalModificationId", 0, 1, of(&IDENTIFIER)),
        summary("nTerminalModification", 0, 1, OF_STRING),
        summary("cTerminalModificationId", 0, 1, of(&IDENTIFIER)),
        summary("cTerminalModification", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_PROTEIN_SUBUNIT_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("subunit", INT32, ".subunit"),
    column("sequence", TEXT, ".sequence"),
    column("length", INT32, ".length"),
    column("sequenceAttachment", within(&ATTACHMENT_COLUMNS), ".sequenceAttachment"),
    column(
        "nTerminalModificationId",
        within(&IDENTIFIER_COLUMNS),
        ".nTerminalModificationId",
    ),
    column("nTerminalModification", TEXT, ".nTerminalModification"),
    column(
        "cTerminalModificationId",
        within(&IDENTIFIER_COLUMNS),
        ".cTerminalModificationId",
    ),
    column("cTerminalModification", TEXT, ".cTerminalModification"),
];
/// The table `substance_protein`.
pub static SUBSTANCE_PROTEIN_TABLE: TableDef = TableDef {
    name: "substance_protein",
    doc: "One row for each SubstanceProtein.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "SubstanceProtein.resourceType"),
        column("id", TEXT, "SubstanceProtein.id"),
        column("meta", within(&META_COLUMNS), "SubstanceProtein.meta"),
        column("implicitRules", TEXT, "SubstanceProtein.implicitRules"),
        column("language", TEXT, "SubstanceProtein.language"),
        column("text", within(&NARRATIVE_COLUMNS), "SubstanceProtein.text"),
        column("contained", TEXTS, "SubstanceProtein.contained"),
        column("extension", EXTENSION_TEXTS, "SubstanceProtein.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "SubstanceProtein.modifierExtension",
        ),
        column(
            "sequenceType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "SubstanceProtein.sequenceType",
        ),
        column("numberOfSubunits", INT32, "SubstanceProtein.numberOfSubunits"),
        column("disulfideLinkage", TEXTS, "SubstanceProtein.disulfideLinkage"),
        column(
            "subunit",
            list(&within(&SUBSTANCE_PROTEIN_SUBUNIT_COLUMNS)),
            "SubstanceProtein.subunit",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "SubstanceProtein.meta.lastUpdated"),
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
