// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Quantity, Range,
    Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_TEXT, HAS_TYPE_3, IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_IDENTIFIER,
    OF_QUANTITY, OF_RANGE, OF_REFERENCE, QUANTITY_STRUCT, RANGE_STRUCT, REFERENCE_LIST_2,
    TYPE_COLUMN,
};
use crate::shorthand::*;
/// `SubstanceReferenceInformation`
pub struct SubstanceReferenceInformation {
    /// `SubstanceReferenceInformation.id` · id · 0..1
    pub id: Element<String>,
    /// `SubstanceReferenceInformation.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `SubstanceReferenceInformation.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `SubstanceReferenceInformation.language` · code · 0..1
    pub language: Element<String>,
    /// `SubstanceReferenceInformation.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `SubstanceReferenceInformation.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `SubstanceReferenceInformation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceReferenceInformation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceReferenceInformation.comment` · string · 0..1
    pub comment: Element<String>,
    /// `SubstanceReferenceInformation.gene` · SubstanceReferenceInformationGene · 0..*
    pub gene: Vec<SubstanceReferenceInformationGene>,
    /// `SubstanceReferenceInformation.geneElement` · SubstanceReferenceInformationGeneElement · 0..*
    pub gene_element: Vec<SubstanceReferenceInformationGeneElement>,
    /// `SubstanceReferenceInformation.target` · SubstanceReferenceInformationTarget · 0..*
    pub target: Vec<SubstanceReferenceInformationTarget>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceReferenceInformation, SUBSTANCE_REFERENCE_INFORMATION, [id, meta,
    implicit_rules, language, text, contained, extension, modifier_extension, comment,
    gene, gene_element, target]
);
/// The definition of `SubstanceReferenceInformation`.
pub static SUBSTANCE_REFERENCE_INFORMATION: TypeDef = TypeDef {
    name: "SubstanceReferenceInformation",
    path: "SubstanceReferenceInformation",
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
        summary("comment", 0, 1, OF_STRING),
        summary("gene", 0, 0, of(&SUBSTANCE_REFERENCE_INFORMATION_GENE)),
        summary("geneElement", 0, 0, of(&SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT)),
        summary("target", 0, 0, of(&SUBSTANCE_REFERENCE_INFORMATION_TARGET)),
    ],
    keys: Lazy::new(),
};
/// `SubstanceReferenceInformation.gene`
pub struct SubstanceReferenceInformationGene {
    /// `SubstanceReferenceInformation.gene.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceReferenceInformation.gene.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceReferenceInformation.gene.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceReferenceInformation.gene.geneSequenceOrigin` · CodeableConcept · 0..1
    pub gene_sequence_origin: Option<Box<CodeableConcept>>,
    /// `SubstanceReferenceInformation.gene.gene` · CodeableConcept · 0..1
    pub gene: Option<Box<CodeableConcept>>,
    /// `SubstanceReferenceInformation.gene.source` · Reference to DocumentReference · 0..*
    pub source: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceReferenceInformationGene, SUBSTANCE_REFERENCE_INFORMATION_GENE, [id,
    extension, modifier_extension, gene_sequence_origin, gene, source]
);
/// The definition of `SubstanceReferenceInformation.gene`.
pub static SUBSTANCE_REFERENCE_INFORMATION_GENE: TypeDef = TypeDef {
    name: "SubstanceReferenceInformationGene",
    path: "SubstanceReferenceInformation.gene",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("geneSequenceOrigin", 0, 1, OF_CODEABLE_CONCEPT),
        summary("gene", 0, 1, OF_CODEABLE_CONCEPT),
        summary("source", 0, 0, OF_REFERENCE).to(&["DocumentReference"]),
    ],
    keys: Lazy::new(),
};
/// `SubstanceReferenceInformation.geneElement`
pub struct SubstanceReferenceInformationGeneElement {
    /// `SubstanceReferenceInformation.geneElement.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceReferenceInformation.geneElement.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceReferenceInformation.geneElement.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceReferenceInformation.geneElement.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `SubstanceReferenceInformation.geneElement.element` · Identifier · 0..1
    pub element: Option<Box<Identifier>>,
    /// `SubstanceReferenceInformation.geneElement.source` · Reference to DocumentReference · 0..*
    pub source: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceReferenceInformationGeneElement,
    SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT, [id, extension, modifier_extension,
    type_, element, source]
);
/// The definition of `SubstanceReferenceInformation.geneElement`.
pub static SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT: TypeDef = TypeDef {
    name: "SubstanceReferenceInformationGeneElement",
    path: "SubstanceReferenceInformation.geneElement",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_3,
        summary("element", 0, 1, OF_IDENTIFIER),
        summary("source", 0, 0, OF_REFERENCE).to(&["DocumentReference"]),
    ],
    keys: Lazy::new(),
};
/// `SubstanceReferenceInformation.target`
pub struct SubstanceReferenceInformationTarget {
    /// `SubstanceReferenceInformation.target.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceReferenceInformation.target.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceReferenceInformation.target.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceReferenceInformation.target.target` · Identifier · 0..1
    pub target: Option<Box<Identifier>>,
    /// `SubstanceReferenceInformation.target.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `SubstanceReferenceInformation.target.interaction` · CodeableConcept · 0..1
    pub interaction: Option<Box<CodeableConcept>>,
    /// `SubstanceReferenceInformation.target.organism` · CodeableConcept · 0..1
    pub organism: Option<Box<CodeableConcept>>,
    /// `SubstanceReferenceInformation.target.organismType` · CodeableConcept · 0..1
    pub organism_type: Option<Box<CodeableConcept>>,
    /// `SubstanceReferenceInformation.target.amount[x]` · Quantity, Range, string · 0..1
    pub amount: Option<SubstanceReferenceInformationTargetAmount>,
    /// `SubstanceReferenceInformation.target.amountType` · CodeableConcept · 0..1
    pub amount_type: Option<Box<CodeableConcept>>,
    /// `SubstanceReferenceInformation.target.source` · Reference to DocumentReference · 0..*
    pub source: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceReferenceInformationTarget, SUBSTANCE_REFERENCE_INFORMATION_TARGET, [id,
    extension, modifier_extension, target, type_, interaction, organism, organism_type,
    amount, amount_type, source]
);
choice!(
    #[doc = " `SubstanceReferenceInformation.target.amount[x]`"]
    SubstanceReferenceInformationTargetAmount, [Quantity(Box < Quantity >), Range(Box <
    Range >), String(Element < String >)]
);
/// The definition of `SubstanceReferenceInformation.target`.
pub static SUBSTANCE_REFERENCE_INFORMATION_TARGET: TypeDef = TypeDef {
    name: "SubstanceReferenceInformationTarget",
    path: "SubstanceReferenceInformation.target",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("target", 0, 1, OF_IDENTIFIER),
        HAS_TYPE_3,
        summary("interaction", 0, 1, OF_CODEABLE_CONCEPT),
        summary("organism", 0, 1, OF_CODEABLE_CONCEPT),
        summary("organismType", 0, 1, OF_CODEABLE_CONCEPT),
        choice(
                "amount",
                0,
                1,
                &[
                    alternative("amountQuantity", OF_QUANTITY),
                    alternative("amountRange", OF_RANGE),
                    alternative("amountString", OF_STRING),
                ],
            )
            .summary(),
        summary("amountType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("source", 0, 0, OF_REFERENCE).to(&["DocumentReference"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_REFERENCE_INFORMATION_GENE_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".geneSequenceOrigin", CODEABLE_CONCEPT_STRUCT),
    column(".gene", CODEABLE_CONCEPT_STRUCT),
    column(".source", REFERENCE_LIST_2),
];
pub(crate) static SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".element", IDENTIFIER_STRUCT),
    column(".source", REFERENCE_LIST_2),
];
pub(crate) static SUBSTANCE_REFERENCE_INFORMATION_TARGET_COLUMNS: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".target", IDENTIFIER_STRUCT),
    TYPE_COLUMN,
    column(".interaction", CODEABLE_CONCEPT_STRUCT),
    column(".organism", CODEABLE_CONCEPT_STRUCT),
    column(".organismType", CODEABLE_CONCEPT_STRUCT),
    column(".amountQuantity", QUANTITY_STRUCT),
    column(".amountRange", RANGE_STRUCT),
    column(".amountString", TEXT),
    column(".amountType", CODEABLE_CONCEPT_STRUCT),
    column(".source", REFERENCE_LIST_2),
];
/// The table `substance_reference_information`.
pub static SUBSTANCE_REFERENCE_INFORMATION_TABLE: TableDef = TableDef {
    name: "substance_reference_information",
    doc: "One row for each SubstanceReferenceInformation.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("SubstanceReferenceInformation.resourceType", TEXT),
        column("SubstanceReferenceInformation.id", TEXT),
        column("SubstanceReferenceInformation.meta", META_STRUCT),
        column("SubstanceReferenceInformation.implicitRules", TEXT),
        column("SubstanceReferenceInformation.language", TEXT),
        column("SubstanceReferenceInformation.text", NARRATIVE_STRUCT),
        column("SubstanceReferenceInformation.contained", TEXTS),
        column("SubstanceReferenceInformation.extension", EXTENSION_TEXTS),
        column("SubstanceReferenceInformation.modifierExtension", EXTENSION_TEXTS),
        column("SubstanceReferenceInformation.comment", TEXT),
        column(
            "SubstanceReferenceInformation.gene",
            list(&within(&SUBSTANCE_REFERENCE_INFORMATION_GENE_COLUMNS)),
        ),
        column(
            "SubstanceReferenceInformation.geneElement",
            list(&within(&SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT_COLUMNS)),
        ),
        column(
            "SubstanceReferenceInformation.target",
            list(&within(&SUBSTANCE_REFERENCE_INFORMATION_TARGET_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "SubstanceReferenceInformation.meta.lastUpdated",
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
