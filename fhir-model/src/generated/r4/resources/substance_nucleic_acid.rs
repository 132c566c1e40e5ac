// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `SubstanceNucleicAcid`
#[derive(Default)]
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
    SubstanceNucleicAcid, SUBSTANCE_NUCLEIC_ACID, [0 => id, 1 => meta, 2 =>
    implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension, 7 =>
    modifier_extension, 8 => sequence_type, 9 => number_of_subunits, 10 =>
    area_of_hybridisation, 11 => oligo_nucleotide_type, 12 => subunit]
);
/// The definition of `SubstanceNucleicAcid`.
pub static SUBSTANCE_NUCLEIC_ACID: TypeDef = TypeDef {
    name: "SubstanceNucleicAcid",
    path: "SubstanceNucleicAcid",
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
        one("areaOfHybridisation", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("oligoNucleotideType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("subunit", 0, 0, Ty::Type(&SUBSTANCE_NUCLEIC_ACID_SUBUNIT)).summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceNucleicAcid.subunit`
#[derive(Default)]
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
    SubstanceNucleicAcidSubunit, SUBSTANCE_NUCLEIC_ACID_SUBUNIT, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => subunit, 4 => sequence, 5 => length, 6 =>
    sequence_attachment, 7 => five_prime, 8 => three_prime, 9 => linkage, 10 => sugar]
);
/// The definition of `SubstanceNucleicAcid.subunit`.
pub static SUBSTANCE_NUCLEIC_ACID_SUBUNIT: TypeDef = TypeDef {
    name: "SubstanceNucleicAcidSubunit",
    path: "SubstanceNucleicAcid.subunit",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("subunit", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
        one("sequence", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("length", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
        one("sequenceAttachment", 0, 1, Ty::Type(&ATTACHMENT)).summary(),
        one("fivePrime", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("threePrime", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("linkage", 0, 0, Ty::Type(&SUBSTANCE_NUCLEIC_ACID_SUBUNIT_LINKAGE))
            .summary(),
        one("sugar", 0, 0, Ty::Type(&SUBSTANCE_NUCLEIC_ACID_SUBUNIT_SUGAR)).summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceNucleicAcid.subunit.linkage`
#[derive(Default)]
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
    SubstanceNucleicAcidSubunitLinkage, SUBSTANCE_NUCLEIC_ACID_SUBUNIT_LINKAGE, [0 => id,
    1 => extension, 2 => modifier_extension, 3 => connectivity, 4 => identifier, 5 =>
    name, 6 => residue_site]
);
/// The definition of `SubstanceNucleicAcid.subunit.linkage`.
pub static SUBSTANCE_NUCLEIC_ACID_SUBUNIT_LINKAGE: TypeDef = TypeDef {
    name: "SubstanceNucleicAcidSubunitLinkage",
    path: "SubstanceNucleicAcid.subunit.linkage",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("connectivity", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("identifier", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("residueSite", 0, 1, Ty::Primitive(Primitive::String)).summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceNucleicAcid.subunit.sugar`
#[derive(Default)]
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
    SubstanceNucleicAcidSubunitSugar, SUBSTANCE_NUCLEIC_ACID_SUBUNIT_SUGAR, [0 => id, 1
    => extension, 2 => modifier_extension, 3 => identifier, 4 => name, 5 => residue_site]
);
/// The definition of `SubstanceNucleicAcid.subunit.sugar`.
pub static SUBSTANCE_NUCLEIC_ACID_SUBUNIT_SUGAR: TypeDef = TypeDef {
    name: "SubstanceNucleicAcidSubunitSugar",
    path: "SubstanceNucleicAcid.subunit.sugar",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("residueSite", 0, 1, Ty::Primitive(Primitive::String)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_NUCLEIC_ACID_SUBUNIT_LINKAGE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("connectivity", TEXT, ".connectivity", ""),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier", ""),
    column("name", TEXT, ".name", ""),
    column("residueSite", TEXT, ".residueSite", ""),
];
pub(crate) static SUBSTANCE_NUCLEIC_ACID_SUBUNIT_SUGAR_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier", ""),
    column("name", TEXT, ".name", ""),
    column("residueSite", TEXT, ".residueSite", ""),
];
pub(crate) static SUBSTANCE_NUCLEIC_ACID_SUBUNIT_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("subunit", INT32, ".subunit", ""),
    column("sequence", TEXT, ".sequence", ""),
    column("length", INT32, ".length", ""),
    column("sequenceAttachment", within(&ATTACHMENT_COLUMNS), ".sequenceAttachment", ""),
    column("fivePrime", within(&CODEABLE_CONCEPT_COLUMNS), ".fivePrime", ""),
    column("threePrime", within(&CODEABLE_CONCEPT_COLUMNS), ".threePrime", ""),
    column(
        "linkage",
        list(&within(&SUBSTANCE_NUCLEIC_ACID_SUBUNIT_LINKAGE_COLUMNS)),
        ".linkage",
        "",
    ),
    column(
        "sugar",
        list(&within(&SUBSTANCE_NUCLEIC_ACID_SUBUNIT_SUGAR_COLUMNS)),
        ".sugar",
        "",
    ),
];
/// The table `substance_nucleic_acid`.
pub static SUBSTANCE_NUCLEIC_ACID_TABLE: TableDef = TableDef {
    name: "substance_nucleic_acid",
    doc: "One row for each SubstanceNucleicAcid.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "SubstanceNucleicAcid.resourceType", ""),
        column("id", TEXT, "SubstanceNucleicAcid.id", ""),
        column("meta", within(&META_COLUMNS), "SubstanceNucleicAcid.meta", ""),
        column("implicitRules", TEXT, "SubstanceNucleicAcid.implicitRules", ""),
        column("language", TEXT, "SubstanceNucleicAcid.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "SubstanceNucleicAcid.text", ""),
        column("contained", list(&TEXT), "SubstanceNucleicAcid.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "SubstanceNucleicAcid.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "SubstanceNucleicAcid.modifierExtension",
            "",
        ),
        column(
            "sequenceType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "SubstanceNucleicAcid.sequenceType",
            "",
        ),
        column("numberOfSubunits", INT32, "SubstanceNucleicAcid.numberOfSubunits", ""),
        column(
            "areaOfHybridisation",
            TEXT,
            "SubstanceNucleicAcid.areaOfHybridisation",
            "",
        ),
        column(
            "oligoNucleotideType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "SubstanceNucleicAcid.oligoNucleotideType",
            "",
        ),
        column(
            "subunit",
            list(&within(&SUBSTANCE_NUCLEIC_ACID_SUBUNIT_COLUMNS)),
            "SubstanceNucleicAcid.subunit",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "SubstanceNucleicAcid.meta.lastUpdated",
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
