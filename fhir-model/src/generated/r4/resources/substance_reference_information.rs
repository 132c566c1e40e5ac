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
    /// `SubstanceReferenceInformation.classification` · SubstanceReferenceInformationClassification · 0..*
    pub classification: Vec<SubstanceReferenceInformationClassification>,
    /// `SubstanceReferenceInformation.target` · SubstanceReferenceInformationTarget · 0..*
    pub target: Vec<SubstanceReferenceInformationTarget>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceReferenceInformation, SUBSTANCE_REFERENCE_INFORMATION, [id, meta,
    implicit_rules, language, text, contained, extension, modifier_extension, comment,
    gene, gene_element, classification, target]
);
/// The definition of `SubstanceReferenceInformation`.
pub static SUBSTANCE_REFERENCE_INFORMATION: TypeDef = TypeDef {
    name: "SubstanceReferenceInformation",
    path: "SubstanceReferenceInformation",
    kind: TypeKind::Resource,
    elements: &[
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("comment", 0, 1, OF_STRING),
        summary("gene", 0, 0, of(&SUBSTANCE_REFERENCE_INFORMATION_GENE)),
        summary("geneElement", 0, 0, of(&SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT)),
        summary(
            "classification",
            0,
            0,
            of(&SUBSTANCE_REFERENCE_INFORMATION_CLASSIFICATION),
        ),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("geneSequenceOrigin", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("gene", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("source", 0, 0, of(&REFERENCE)).to(&["DocumentReference"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("element", 0, 1, of(&IDENTIFIER)),
        summary("source", 0, 0, of(&REFERENCE)).to(&["DocumentReference"]),
    ],
    keys: Lazy::new(),
};
/// `SubstanceReferenceInformation.classification`
pub struct SubstanceReferenceInformationClassification {
    /// `SubstanceReferenceInformation.classification.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceReferenceInformation.classification.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceReferenceInformation.classification.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceReferenceInformation.classification.domain` · CodeableConcept · 0..1
    pub domain: Option<Box<CodeableConcept>>,
    /// `SubstanceReferenceInformation.classification.classification` · CodeableConcept · 0..1
    pub classification: Option<Box<CodeableConcept>>,
    /// `SubstanceReferenceInformation.classification.subtype` · CodeableConcept · 0..*
    pub subtype: Vec<CodeableConcept>,
    /// `SubstanceReferenceInformation.classification.source` · Reference to DocumentReference · 0..*
    pub source: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceReferenceInformationClassification,
    SUBSTANCE_REFERENCE_INFORMATION_CLASSIFICATION, [id, extension, modifier_extension,
    domain, classification, subtype, source]
);
/// The definition of `SubstanceReferenceInformation.classification`.
pub static SUBSTANCE_REFERENCE_INFORMATION_CLASSIFICATION: TypeDef = TypeDef {
    name: "SubstanceReferenceInformationClassification",
    path: "SubstanceReferenceInformation.classification",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("domain", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("classification", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("subtype", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("source", 0, 0, of(&REFERENCE)).to(&["DocumentReference"]),
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
    SubstanceReferenceInformationTargetAmount, [0 => Quantity(Box < Quantity >), 1 =>
    Range(Box < Range >), 2 => String(Element < String >)]
);
/// The definition of `SubstanceReferenceInformation.target`.
pub static SUBSTANCE_REFERENCE_INFORMATION_TARGET: TypeDef = TypeDef {
    name: "SubstanceReferenceInformationTarget",
    path: "SubstanceReferenceInformation.target",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("target", 0, 1, of(&IDENTIFIER)),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("interaction", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("organism", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("organismType", 0, 1, of(&CODEABLE_CONCEPT)),
        choice(
                "amount",
                0,
                1,
                &[
                    alternative("amountQuantity", of(&QUANTITY)),
                    alternative("amountRange", of(&RANGE)),
                    alternative("amountString", OF_STRING),
                ],
            )
            .summary(),
        summary("amountType", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("source", 0, 0, of(&REFERENCE)).to(&["DocumentReference"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_REFERENCE_INFORMATION_GENE_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column(
        "geneSequenceOrigin",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".geneSequenceOrigin",
    ),
    column("gene", within(&CODEABLE_CONCEPT_COLUMNS), ".gene"),
    column("source", list(&within(&REFERENCE_COLUMNS_2)), ".source"),
];
pub(crate) static SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("element", within(&IDENTIFIER_COLUMNS), ".element"),
    column("source", list(&within(&REFERENCE_COLUMNS_2)), ".source"),
];
pub(crate) static SUBSTANCE_REFERENCE_INFORMATION_CLASSIFICATION_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("domain", within(&CODEABLE_CONCEPT_COLUMNS), ".domain"),
    column("classification", within(&CODEABLE_CONCEPT_COLUMNS), ".classification"),
    column("subtype", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".subtype"),
    column("source", list(&within(&REFERENCE_COLUMNS_2)), ".source"),
];
pub(crate) static SUBSTANCE_REFERENCE_INFORMATION_TARGET_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("target", within(&IDENTIFIER_COLUMNS), ".target"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("interaction", within(&CODEABLE_CONCEPT_COLUMNS), ".interaction"),
    column("organism", within(&CODEABLE_CONCEPT_COLUMNS), ".organism"),
    column("organismType", within(&CODEABLE_CONCEPT_COLUMNS), ".organismType"),
    column("amountQuantity", within(&QUANTITY_COLUMNS), ".amountQuantity"),
    column("amountRange", within(&RANGE_COLUMNS), ".amountRange"),
    column("amountString", TEXT, ".amountString"),
    column("amountType", within(&CODEABLE_CONCEPT_COLUMNS), ".amountType"),
    column("source", list(&within(&REFERENCE_COLUMNS_2)), ".source"),
];
/// The table `substance_reference_information`.
pub static SUBSTANCE_REFERENCE_INFORMATION_TABLE: TableDef = TableDef {
    name: "substance_reference_information",
    doc: "One row for each SubstanceReferenceInformation.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "SubstanceReferenceInformation.resourceType"),
        column("id", TEXT, "SubstanceReferenceInformation.id"),
        column("meta", within(&META_COLUMNS), "SubstanceReferenceInformation.meta"),
        column("implicitRules", TEXT, "SubstanceReferenceInformation.implicitRules"),
        column("language", TEXT, "SubstanceReferenceInformation.language"),
        column("text", within(&NARRATIVE_COLUMNS), "SubstanceReferenceInformation.text"),
        column("contained", TEXTS, "SubstanceReferenceInformation.contained"),
        column("extension", EXTENSION_TEXTS, "SubstanceReferenceInformation.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "SubstanceReferenceInformation.modifierExtension",
        ),
        column("comment", TEXT, "SubstanceReferenceInformation.comment"),
        column(
            "gene",
            list(&within(&SUBSTANCE_REFERENCE_INFORMATION_GENE_COLUMNS)),
            "SubstanceReferenceInformation.gene",
        ),
        column(
            "geneElement",
            list(&within(&SUBSTANCE_REFERENCE_INFORMATION_GENE_ELEMENT_COLUMNS)),
            "SubstanceReferenceInformation.geneElement",
        ),
        column(
            "classification",
            list(&within(&SUBSTANCE_REFERENCE_INFORMATION_CLASSIFICATION_COLUMNS)),
            "SubstanceReferenceInformation.classification",
        ),
        column(
            "target",
            list(&within(&SUBSTANCE_REFERENCE_INFORMATION_TARGET_COLUMNS)),
            "SubstanceReferenceInformation.target",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "SubstanceReferenceInformation.meta.lastUpdated",
            ),
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
