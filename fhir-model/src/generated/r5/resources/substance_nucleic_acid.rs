// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    Attachment, CodeableConcept, Element, Extension, Identifier, Meta, Narrative,
};
use super::super::resources::Resource;
use super::super::shared::{
    ATTACHMENT_STRUCT, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_NAME, HAS_TEXT, IDENTIFIER_STRUCT, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NAME_COLUMN, NARRATIVE_STRUCT, OF_ATTACHMENT,
    OF_CODEABLE_CONCEPT, OF_IDENTIFIER,
};
use crate::shorthand::*;
/// `SubstanceNucleicAcid`
pub struct SubstanceNucleicAcid {
    /// `SubstanceNucleicAcid.id` · id · 0..1
    pub id: Element<String>,
    /// `SubstanceNucleicAcid.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `SubstanceNucleicAcid.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `SubstanceNucleicAcid.language` · code · 0..1
    pub language: Element<String>,
    /// `SubstanceNucleicAcid.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `SubstanceNucleicAcid.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `SubstanceNucleicAcid.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceNucleicAcid.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceNucleicAcid.sequenceType` · CodeableConcept · 0..1
    pub sequence_type: Option<Box<CodeableConcept>>,
    /// `SubstanceNucleicAcid.numberOfSubunits` · integer · 0..1
    pub number_of_subunits: Element<i32>,
    /// `SubstanceNucleicAcid.areaOfHybridisation` · string · 0..1
    pub area_of_hybridisation: Element<String>,
    /// `SubstanceNucleicAcid.oligoNucleotideType` · CodeableConcept · 0..1
    pub oligo_nucleotide_type: Option<Box<CodeableConcept>>,
    /// `SubstanceNucleicAcid.subunit` · SubstanceNucleicAcidSubunit · 0..*
    pub subunit: Vec<SubstanceNucleicAcidSubunit>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceNucleicAcid, SUBSTANCE_NUCLEIC_ACID, [id, meta, implicit_rules, language,
    text, contained, extension, modifier_extension, sequence_type, number_of_subunits,
    area_of_hybridisation, oligo_nucleotide_type, subunit]
);
/// The definition of `SubstanceNucleicAcid`.
pub static SUBSTANCE_NUCLEIC_ACID: TypeDef = TypeDef {
    name: "SubstanceNucleicAcid",
    path: "SubstanceNucleicAcid",
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
        summary("areaOfHybridisation", 0, 1, OF_STRING),
        summary("oligoNucleotideType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("subunit", 0, 0, of(&SUBSTANCE_NUCLEIC_ACID_SUBUNIT)),
    ],
    keys: Lazy::new(),
};
/// `SubstanceNucleicAcid.subunit`
pub struct SubstanceNucleicAcidSubunit {
    /// `SubstanceNucleicAcid.subunit.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceNucleicAcid.subunit.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceNucleicAcid.subunit.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceNucleicAcid.subunit.subunit` · integer · 0..1
    pub subunit: Element<i32>,
    /// `SubstanceNucleicAcid.subunit.sequence` · string · 0..1
    pub sequence: Element<String>,
    /// `SubstanceNucleicAcid.subunit.length` · integer · 0..1
    pub length: Element<i32>,
    /// `SubstanceNucleicAcid.subunit.sequenceAttachment` · Attachment · 0..1
    pub sequence_attachment: Option<Box<Attachment>>,
    /// `SubstanceNucleicAcid.subunit.fivePrime` · CodeableConcept · 0..1
    pub five_prime: Option<Box<CodeableConcept>>,
    /// `SubstanceNucleicAcid.subunit.threePrime` · CodeableConcept · 0..1
    pub three_prime: Option<Box<CodeableConcept>>,
    /// `SubstanceNucleicAcid.subunit.linkage` · SubstanceNucleicAcidSubunitLinkage · 0..*
    pub linkage: Vec<SubstanceNucleicAcidSubunitLinkage>,
    /// `SubstanceNucleicAcid.subunit.sugar` · SubstanceNucleicAcidSubunitSugar · 0..*
    pub sugar: Vec<SubstanceNucleicAcidSubunitSugar>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceNucleicAcidSubunit, SUBSTANCE_NUCLEIC_ACID_SUBUNIT, [id, extension,
    modifier_extension, subunit, sequence, length, sequence_attachment, five_prime,
    three_prime, linkage, sugar]
);
/// The definition of `SubstanceNucleicAcid.subunit`.
pub static SUBSTANCE_NUCLEIC_ACID_SUBUNIT: TypeDef = TypeDef {
    name: "SubstanceNucleicAcidSubunit",
    path: "SubstanceNucleicAcid.subunit",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("subunit", 0, 1, OF_INTEGER),
        summary("sequence", 0, 1, OF_STRING),
        summary("length", 0, 1, OF_INTEGER),
        summary("sequenceAttachment", 0, 1, OF_ATTACHMENT),
        summary("fivePrime", 0, 1, OF_CODEABLE_CONCEPT),
        summary("threePrime", 0, 1, OF_CODEABLE_CONCEPT),
        summary("linkage", 0, 0, of(&SUBSTANCE_NUCLEIC_ACID_SUBUNIT_LINKAGE)),
        summary("sugar", 0, 0, of(&SUBSTANCE_NUCLEIC_ACID_SUBUNIT_SUGAR)),
    ],
    keys: Lazy::new(),
};
/// `SubstanceNucleicAcid.subunit.linkage`
pub struct SubstanceNucleicAcidSubunitLinkage {
    /// `SubstanceNucleicAcid.subunit.linkage.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceNucleicAcid.subunit.linkage.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceNucleicAcid.subunit.linkage.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceNucleicAcid.subunit.linkage.connectivity` · string · 0..1
    pub connectivity: Element<String>,
    /// `SubstanceNucleicAcid.subunit.linkage.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `SubstanceNucleicAcid.subunit.linkage.name` · string · 0..1
    pub name: Element<String>,
    /// `SubstanceNucleicAcid.subunit.linkage.residueSite` · string · 0..1
    pub residue_site: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceNucleicAcidSubunitLinkage, SUBSTANCE_NUCLEIC_ACID_SUBUNIT_LINKAGE, [id,
    extension, modifier_extension, connectivity, identifier, name, residue_site]
);
/// The definition of `SubstanceNucleicAcid.subunit.linkage`.
pub static SUBSTANCE_NUCLEIC_ACID_SUBUNIT_LINKAGE: TypeDef = TypeDef {
    name: "SubstanceNucleicAcidSubunitLinkage",
    path: "SubstanceNucleicAcid.subunit.linkage",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("connectivity", 0, 1, OF_STRING),
        summary("identifier", 0, 1, OF_IDENTIFIER),
        HAS_NAME,
        summary("residueSite", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `SubstanceNucleicAcid.subunit.sugar`
pub struct SubstanceNucleicAcidSubunitSugar {
    /// `SubstanceNucleicAcid.subunit.sugar.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceNucleicAcid.subunit.sugar.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceNucleicAcid.subunit.sugar.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceNucleicAcid.subunit.sugar.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `SubstanceNucleicAcid.subunit.sugar.name` · string · 0..1
    pub name: Element<String>,
    /// `SubstanceNucleicAcid.subunit.sugar.residueSite` · string · 0..1
    pub residue_site: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceNucleicAcidSubunitSugar, SUBSTANCE_NUCLEIC_ACID_SUBUNIT_SUGAR, [id,
    extension, modifier_extension, identifier, name, residue_site]
);
/// The definition of `SubstanceNucleicAcid.subunit.sugar`.
pub static SUBSTANCE_NUCLEIC_ACID_SUBUNIT_SUGAR: TypeDef = TypeDef {
    name: "SubstanceNucleicAcidSubunitSugar",
    path: "SubstanceNucleicAcid.subunit.sugar",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("identifier", 0, 1, OF_IDENTIFIER),
        HAS_NAME,
        summary("residueSite", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_NUCLEIC_ACID_SUBUNIT_LINKAGE_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".connectivity", TEXT),
    column(".identifier", IDENTIFIER_STRUCT),
    NAME_COLUMN,
    column(".residueSite", TEXT),
];
pub(crate) static SUBSTANCE_NUCLEIC_ACID_SUBUNIT_SUGAR_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_STRUCT),
    NAME_COLUMN,
    column(".residueSite", TEXT),
];
pub(crate) static SUBSTANCE_NUCLEIC_ACID_SUBUNIT_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".subunit", INT32),
    column(".sequence", TEXT),
    column(".length", INT32),
    column(".sequenceAttachment", ATTACHMENT_STRUCT),
    column(".fivePrime", CODEABLE_CONCEPT_STRUCT),
    column(".threePrime", CODEABLE_CONCEPT_STRUCT),
    column(".linkage", list(&within(&SUBSTANCE_NUCLEIC_ACID_SUBUNIT_LINKAGE_COLUMNS))),
    column(".sugar", list(&within(&SUBSTANCE_NUCLEIC_ACID_SUBUNIT_SUGAR_COLUMNS))),
];
/// The table `substance_nucleic_acid`.
pub static SUBSTANCE_NUCLEIC_ACID_TABLE: TableDef = TableDef {
    name: "substance_nucleic_acid",
    doc: "One row for each SubstanceNucleicAcid.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("SubstanceNucleicAcid.resourceType", TEXT),
        column("SubstanceNucleicAcid.id", TEXT),
        column("SubstanceNucleicAcid.meta", META_STRUCT),
        column("SubstanceNucleicAcid.implicitRules", TEXT),
        column("SubstanceNucleicAcid.language", TEXT),
        column("SubstanceNucleicAcid.text", NARRATIVE_STRUCT),
        column("SubstanceNucleicAcid.contained", TEXTS),
        column("SubstanceNucleicAcid.extension", EXTENSION_TEXTS),
        column("SubstanceNucleicAcid.modifierExtension", EXTENSION_TEXTS),
        column("SubstanceNucleicAcid.sequenceType", CODEABLE_CONCEPT_STRUCT),
        column("SubstanceNucleicAcid.numberOfSubunits", INT32),
        column("SubstanceNucleicAcid.areaOfHybridisation", TEXT),
        column("SubstanceNucleicAcid.oligoNucleotideType", CODEABLE_CONCEPT_STRUCT),
        column(
            "SubstanceNucleicAcid.subunit",
            list(&within(&SUBSTANCE_NUCLEIC_ACID_SUBUNIT_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "SubstanceNucleicAcid.meta.lastUpdated",
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
