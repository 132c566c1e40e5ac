// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity, RANGE,
    RANGE_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2, Range, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `SubstanceReferenceInformation`
#[derive(Default)]
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
    SubstanceReferenceInformation, SUBSTANCE_REFERENCE_INFORMATION, [0 => id, 1 => meta,
    2 => implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension, 7 =>
    modifier_extension, 8 => comment, 9 => gene, 10 => gene_element, 11 => target]
);
/// The definition of `SubstanceReferenceInformation`.
pub static SUBSTANCE_REFERENCE_INFORMATION: TypeDef = TypeDef {
    name: "SubstanceReferenceInformation",
    path: "SubstanceReferenceInformation",
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
        one("comment", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("gene", 0, 0, Ty::Type(&SUBSTANCE_REFERENCE_INFORMATION_GENE)).summary(),
        one("geneElement", 0, 0, Ty::Type(&SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT))
            .summary(),
        one("target", 0, 0, Ty::Type(&SUBSTANCE_REFERENCE_INFORMATION_TARGET)).summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceReferenceInformation.gene`
#[derive(Default)]
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
    SubstanceReferenceInformationGene, SUBSTANCE_REFERENCE_INFORMATION_GENE, [0 => id, 1
    => extension, 2 => modifier_extension, 3 => gene_sequence_origin, 4 => gene, 5 =>
    source]
);
/// The definition of `SubstanceReferenceInformation.gene`.
pub static SUBSTANCE_REFERENCE_INFORMATION_GENE: TypeDef = TypeDef {
    name: "SubstanceReferenceInformationGene",
    path: "SubstanceReferenceInformation.gene",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("geneSequenceOrigin", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("gene", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("source", 0, 0, Ty::Type(&REFERENCE)).to(&["DocumentReference"]).summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceReferenceInformation.geneElement`
#[derive(Default)]
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
    SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => type_, 4 => element, 5 => source]
);
/// The definition of `SubstanceReferenceInformation.geneElement`.
pub static SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT: TypeDef = TypeDef {
    name: "SubstanceReferenceInformationGeneElement",
    path: "SubstanceReferenceInformation.geneElement",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("element", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("source", 0, 0, Ty::Type(&REFERENCE)).to(&["DocumentReference"]).summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceReferenceInformation.target`
#[derive(Default)]
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
    SubstanceReferenceInformationTarget, SUBSTANCE_REFERENCE_INFORMATION_TARGET, [0 =>
    id, 1 => extension, 2 => modifier_extension, 3 => target, 4 => type_, 5 =>
    interaction, 6 => organism, 7 => organism_type, 8 => amount, 9 => amount_type, 10 =>
    source]
);
choice!(
    #[doc = " `SubstanceReferenceInformation.target.amount[x]`"]
    SubstanceReferenceInformationTargetAmount, [0 => Quantity(Box < Quantity >), 1 =>
    Range(Box < Range >), 2 => String(Element < String >)]
);
/// The definition of `SubstanceReferenceInformation.target`.
pub static SUBSTANCE_REFERENCE_INFORMATION_TARGET: TypeDef = TypeDef {
    name: "SubstanceReferenceInformationTarget",
    path: "SubstanceReferenceInformation.target",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("target", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("interaction", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("organism", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("organismType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        choice(
                "amount",
                0,
                1,
                &[
                    alternative("amountQuantity", Ty::Type(&QUANTITY)),
                    alternative("amountRange", Ty::Type(&RANGE)),
                    alternative("amountString", Ty::Primitive(Primitive::String)),
                ],
            )
            .summary(),
        one("amountType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("source", 0, 0, Ty::Type(&REFERENCE)).to(&["DocumentReference"]).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_REFERENCE_INFORMATION_GENE_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column(
        "geneSequenceOrigin",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".geneSequenceOrigin",
        "",
    ),
    column("gene", within(&CODEABLE_CONCEPT_COLUMNS), ".gene", ""),
    column("source", list(&within(&REFERENCE_COLUMNS_2)), ".source", ""),
];
pub(crate) static SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("element", within(&IDENTIFIER_COLUMNS), ".element", ""),
    column("source", list(&within(&REFERENCE_COLUMNS_2)), ".source", ""),
];
pub(crate) static SUBSTANCE_REFERENCE_INFORMATION_TARGET_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("target", within(&IDENTIFIER_COLUMNS), ".target", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("interaction", within(&CODEABLE_CONCEPT_COLUMNS), ".interaction", ""),
    column("organism", within(&CODEABLE_CONCEPT_COLUMNS), ".organism", ""),
    column("organismType", within(&CODEABLE_CONCEPT_COLUMNS), ".organismType", ""),
    column("amountQuantity", within(&QUANTITY_COLUMNS), ".amountQuantity", ""),
    column("amountRange", within(&RANGE_COLUMNS), ".amountRange", ""),
    column("amountString", TEXT, ".amountString", ""),
    column("amountType", within(&CODEABLE_CONCEPT_COLUMNS), ".amountType", ""),
    column("source", list(&within(&REFERENCE_COLUMNS_2)), ".source", ""),
];
/// The table `substance_reference_information`.
pub static SUBSTANCE_REFERENCE_INFORMATION_TABLE: TableDef = TableDef {
    name: "substance_reference_information",
    doc: "One row for each SubstanceReferenceInformation.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "SubstanceReferenceInformation.resourceType", ""),
        column("id", TEXT, "SubstanceReferenceInformation.id", ""),
        column("meta", within(&META_COLUMNS), "SubstanceReferenceInformation.meta", ""),
        column("implicitRules", TEXT, "SubstanceReferenceInformation.implicitRules", ""),
        column("language", TEXT, "SubstanceReferenceInformation.language", ""),
        column(
            "text",
            within(&NARRATIVE_COLUMNS),
            "SubstanceReferenceInformation.text",
            "",
        ),
        column("contained", list(&TEXT), "SubstanceReferenceInformation.contained", ""),
        column(
            "extension",
            list(&EXTENSION_TEXT),
            "SubstanceReferenceInformation.extension",
            "",
        ),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "SubstanceReferenceInformation.modifierExtension",
            "",
        ),
        column("comment", TEXT, "SubstanceReferenceInformation.comment", ""),
        column(
            "gene",
            list(&within(&SUBSTANCE_REFERENCE_INFORMATION_GENE_COLUMNS)),
            "SubstanceReferenceInformation.gene",
            "",
        ),
        column(
            "geneElement",
            list(&within(&SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT_COLUMNS)),
            "SubstanceReferenceInformation.geneElement",
            "",
        ),
        column(
            "target",
            list(&within(&SUBSTANCE_REFERENCE_INFORMATION_TARGET_COLUMNS)),
            "SubstanceReferenceInformation.target",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "SubstanceReferenceInformation.meta.lastUpdated",
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
