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
        summary("areaOfHybridisation", 0, 1, OF_STRING),
        summary("oligoNucleotideType", 0, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("subunit", 0, 1, OF_INTEGER),
        summary("sequence", 0, 1, OF_STRING),
        summary("length", 0, 1, OF_INTEGER),
        summary("sequenceAttachment", 0, 1, of(&ATTACHMENT)),
        summary("fivePrime", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("threePrime", 0, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("connectivity", 0, 1, OF_STRING),
        summary("identifier", 0, 1, of(&IDENTIFIER)),
        summary("name", 0, 1, OF_STRING),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 1, of(&IDENTIFIER)),
        summary("name", 0, 1, OF_STRING),
        summary("residueSite", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_NUCLEIC_ACID_SUBUNIT_LINKAGE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("connectivity", TEXT, ".connectivity"),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier"),
    column("name", TEXT, ".name"),
    column("residueSite", TEXT, ".residueSite"),
];
pub(crate) static SUBSTANCE_NUCLEIC_ACID_SUBUNIT_SUGAR_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier"),
    column("name", TEXT, ".name"),
    column("residueSite", TEXT, ".residueSite"),
];
pub(crate) static SUBSTANCE_NUCLEIC_ACID_SUBUNIT_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("subunit", INT32, ".subunit"),
    column("sequence", TEXT, ".sequence"),
    column("length", INT32, ".length"),
    column("sequenceAttachment", within(&ATTACHMENT_COLUMNS), ".sequenceAttachment"),
    column("fivePrime", within(&CODEABLE_CONCEPT_COLUMNS), ".fivePrime"),
    column("threePrime", within(&CODEABLE_CONCEPT_COLUMNS), ".threePrime"),
    column(
        "linkage",
        list(&within(&SUBSTANCE_NUCLEIC_ACID_SUBUNIT_LINKAGE_COLUMNS)),
        ".linkage",
    ),
    column(
        "sugar",
        list(&within(&SUBSTANCE_NUCLEIC_ACID_SUBUNIT_SUGAR_COLUMNS)),
        ".sugar",
    ),
];
/// The table `substance_nucleic_acid`.
pub static SUBSTANCE_NUCLEIC_ACID_TABLE: TableDef = TableDef {
    name: "substance_nucleic_acid",
    doc: "One row for each SubstanceNucleicAcid.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "SubstanceNucleicAcid.resourceType"),
        column("id", TEXT, "SubstanceNucleicAcid.id"),
        column("meta", within(&META_COLUMNS), "SubstanceNucleicAcid.meta"),
        column("implicitRules", TEXT, "SubstanceNucleicAcid.implicitRules"),
        column("language", TEXT, "SubstanceNucleicAcid.language"),
        column("text", within(&NARRATIVE_COLUMNS), "SubstanceNucleicAcid.text"),
        column("contained", TEXTS, "SubstanceNucleicAcid.contained"),
        column("extension", EXTENSION_TEXTS, "SubstanceNucleicAcid.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "SubstanceNucleicAcid.modifierExtension",
        ),
        column(
            "sequenceType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "SubstanceNucleicAcid.sequenceType",
        ),
        column("numberOfSubunits", INT32, "SubstanceNucleicAcid.numberOfSubunits"),
        column("areaOfHybridisation", TEXT, "SubstanceNucleicAcid.areaOfHybridisation"),
        column(
            "oligoNucleotideType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "SubstanceNucleicAcid.oligoNucleotideType",
        ),
        column(
            "subunit",
            list(&within(&SUBSTANCE_NUCLEIC_ACID_SUBUNIT_COLUMNS)),
            "SubstanceNucleicAcid.subunit",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "SubstanceNucleicAcid.meta.lastUpdated",
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
