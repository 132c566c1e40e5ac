// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT, IDENTIFIER_LIST,
    IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_IDENTIFIER,
};
use crate::shorthand::*;
/// `SubstanceSourceMaterial`
pub struct SubstanceSourceMaterial {
    /// `SubstanceSourceMaterial.id` · id · 0..1
    pub id: Element<String>,
    /// `SubstanceSourceMaterial.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `SubstanceSourceMaterial.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `SubstanceSourceMaterial.language` · code · 0..1
    pub language: Element<String>,
    /// `SubstanceSourceMaterial.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `SubstanceSourceMaterial.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `SubstanceSourceMaterial.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.sourceMaterialClass` · CodeableConcept · 0..1
    pub source_material_class: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.sourceMaterialType` · CodeableConcept · 0..1
    pub source_material_type: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.sourceMaterialState` · CodeableConcept · 0..1
    pub source_material_state: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.organismId` · Identifier · 0..1
    pub organism_id: Option<Box<Identifier>>,
    /// `SubstanceSourceMaterial.organismName` · string · 0..1
    pub organism_name: Element<String>,
    /// `SubstanceSourceMaterial.parentSubstanceId` · Identifier · 0..*
    pub parent_substance_id: Vec<Identifier>,
    /// `SubstanceSourceMaterial.parentSubstanceName` · string · 0..*
    pub parent_substance_name: Vec<Element<String>>,
    /// `SubstanceSourceMaterial.countryOfOrigin` · CodeableConcept · 0..*
    pub country_of_origin: Vec<CodeableConcept>,
    /// `SubstanceSourceMaterial.geographicalLocation` · string · 0..*
    pub geographical_location: Vec<Element<String>>,
    /// `SubstanceSourceMaterial.developmentStage` · CodeableConcept · 0..1
    pub development_stage: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.fractionDescription` · SubstanceSourceMaterialFractionDescription · 0..*
    pub fraction_description: Vec<SubstanceSourceMaterialFractionDescription>,
    /// `SubstanceSourceMaterial.organism` · SubstanceSourceMaterialOrganism · 0..1
    pub organism: Option<Box<SubstanceSourceMaterialOrganism>>,
    /// `SubstanceSourceMaterial.partDescription` · SubstanceSourceMaterialPartDescription · 0..*
    pub part_description: Vec<SubstanceSourceMaterialPartDescription>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceSourceMaterial, SUBSTANCE_SOURCE_MATERIAL, [id, meta, implicit_rules,
    language, text, contained, extension, modifier_extension, source_material_class,
    source_material_type, source_material_state, organism_id, organism_name,
    parent_substance_id, parent_substance_name, country_of_origin, geographical_location,
    development_stage, fraction_description, organism, part_description]
);
/// The definition of `SubstanceSourceMaterial`.
pub static SUBSTANCE_SOURCE_MATERIAL: TypeDef = TypeDef {
    name: "SubstanceSourceMaterial",
    path: "SubstanceSourceMaterial",
    kind: TypeKind::Resource,
    elements: &[
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        summary("sourceMaterialClass", 0, 1, OF_CODEABLE_CONCEPT),
        summary("sourceMaterialType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("sourceMaterialState", 0, 1, OF_CODEABLE_CONCEPT),
        summary("organismId", 0, 1, OF_IDENTIFIER),
        summary("organismName", 0, 1, OF_STRING),
        summary("parentSubstanceId", 0, 0, OF_IDENTIFIER),
        summary("parentSubstanceName", 0, 0, OF_STRING),
        summary("countryOfOrigin", 0, 0, OF_CODEABLE_CONCEPT),
        summary("geographicalLocation", 0, 0, OF_STRING),
        summary("developmentStage", 0, 1, OF_CODEABLE_CONCEPT),
        summary(
            "fractionDescription",
            0,
            0,
            of(&SUBSTANCE_SOURCE_MATERIAL_FRACTION_DESCRIPTION),
        ),
        summary("organism", 0, 1, of(&SUBSTANCE_SOURCE_MATERIAL_ORGANISM)),
        summary("partDescription", 0, 0, of(&SUBSTANCE_SOURCE_MATERIAL_PART_DESCRIPTION)),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSourceMaterial.fractionDescription`
pub struct SubstanceSourceMaterialFractionDescription {
    /// `SubstanceSourceMaterial.fractionDescription.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceSourceMaterial.fractionDescription.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.fractionDescription.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.fractionDescription.fraction` · string · 0..1
    pub fraction: Element<String>,
    /// `SubstanceSourceMaterial.fractionDescription.materialType` · CodeableConcept · 0..1
    pub material_type: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceSourceMaterialFractionDescription,
    SUBSTANCE_SOURCE_MATERIAL_FRACTION_DESCRIPTION, [id, extension, modifier_extension,
    fraction, material_type]
);
/// The definition of `SubstanceSourceMaterial.fractionDescription`.
pub static SUBSTANCE_SOURCE_MATERIAL_FRACTION_DESCRIPTION: TypeDef = TypeDef {
    name: "SubstanceSourceMaterialFractionDescription",
    path: "SubstanceSourceMaterial.fractionDescription",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("fraction", 0, 1, OF_STRING),
        summary("materialType", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSourceMaterial.organism`
pub struct SubstanceSourceMaterialOrganism {
    /// `SubstanceSourceMaterial.organism.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceSourceMaterial.organism.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.organism.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.organism.family` · CodeableConcept · 0..1
    pub family: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.organism.genus` · CodeableConcept · 0..1
    pub genus: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.organism.species` · CodeableConcept · 0..1
    pub species: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.organism.intraspecificType` · CodeableConcept · 0..1
    pub intraspecific_type: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.organism.intraspecificDescription` · string · 0..1
    pub intraspecific_description: Element<String>,
    /// `SubstanceSourceMaterial.organism.author` · SubstanceSourceMaterialOrganismAuthor · 0..*
    pub author: Vec<SubstanceSourceMaterialOrganismAuthor>,
    /// `SubstanceSourceMaterial.organism.hybrid` · SubstanceSourceMaterialOrganismHybrid · 0..1
    pub hybrid: Option<Box<SubstanceSourceMaterialOrganismHybrid>>,
    /// `SubstanceSourceMaterial.organism.organismGeneral` · SubstanceSourceMaterialOrganismOrganismGeneral · 0..1
    pub organism_general: Option<Box<SubstanceSourceMaterialOrganismOrganismGeneral>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceSourceMaterialOrganism, SUBSTANCE_SOURCE_MATERIAL_ORGANISM, [id, extension,
    modifier_extension, family, genus, species, intraspecific_type,
    intraspecific_description, author, hybrid, organism_general]
);
/// The definition of `SubstanceSourceMaterial.organism`.
pub static SUBSTANCE_SOURCE_MATERIAL_ORGANISM: TypeDef = TypeDef {
    name: "SubstanceSourceMaterialOrganism",
    path: "SubstanceSourceMaterial.organism",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("family", 0, 1, OF_CODEABLE_CONCEPT),
        summary("genus", 0, 1, OF_CODEABLE_CONCEPT),
        summary("species", 0, 1, OF_CODEABLE_CONCEPT),
        summary("intraspecificType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("intraspecificDescription", 0, 1, OF_STRING),
        summary("author", 0, 0, of(&SUBSTANCE_SOURCE_MATERIAL_ORGANISM_AUTHOR)),
        summary("hybrid", 0, 1, of(&SUBSTANCE_SOURCE_MATERIAL_ORGANISM_HYBRID)),
        summary(
            "organismGeneral",
            0,
            1,
            of(&SUBSTANCE_SOURCE_MATERIAL_ORGANISM_ORGANISM_GENERAL),
        ),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSourceMaterial.organism.author`
pub struct SubstanceSourceMaterialOrganismAuthor {
    /// `SubstanceSourceMaterial.organism.author.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceSourceMaterial.organism.author.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.organism.author.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.organism.author.authorType` · CodeableConcept · 0..1
    pub author_type: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.organism.author.authorDescription` · string · 0..1
    pub author_description: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceSourceMaterialOrganismAuthor, SUBSTANCE_SOURCE_MATERIAL_ORGANISM_AUTHOR,
    [id, extension, modifier_extension, author_type, author_description]
);
/// The definition of `SubstanceSourceMaterial.organism.author`.
pub static SUBSTANCE_SOURCE_MATERIAL_ORGANISM_AUTHOR: TypeDef = TypeDef {
    name: "SubstanceSourceMaterialOrganismAuthor",
    path: "SubstanceSourceMaterial.organism.author",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("authorType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("authorDescription", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSourceMaterial.organism.hybrid`
pub struct SubstanceSourceMaterialOrganismHybrid {
    /// `SubstanceSourceMaterial.organism.hybrid.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceSourceMaterial.organism.hybrid.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.organism.hybrid.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.organism.hybrid.maternalOrganismId` · string · 0..1
    pub maternal_organism_id: Element<String>,
    /// `SubstanceSourceMaterial.organism.hybrid.maternalOrganismName` · string · 0..1
    pub maternal_organism_name: Element<String>,
    /// `SubstanceSourceMaterial.organism.hybrid.paternalOrganismId` · string · 0..1
    pub paternal_organism_id: Element<String>,
    /// `SubstanceSourceMaterial.organism.hybrid.paternalOrganismName` · string · 0..1
    pub paternal_organism_name: Element<String>,
    /// `SubstanceSourceMaterial.organism.hybrid.hybridType` · CodeableConcept · 0..1
    pub hybrid_type: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceSourceMaterialOrganismHybrid, SUBSTANCE_SOURCE_MATERIAL_ORGANISM_HYBRID,
    [id, extension, modifier_extension, maternal_organism_id, maternal_organism_name,
    paternal_organism_id, paternal_organism_name, hybrid_type]
);
/// The definition of `SubstanceSourceMaterial.organism.hybrid`.
pub static SUBSTANCE_SOURCE_MATERIAL_ORGANISM_HYBRID: TypeDef = TypeDef {
    name: "SubstanceSourceMaterialOrganismHybrid",
    path: "SubstanceSourceMaterial.organism.hybrid",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("maternalOrganismId", 0, 1, OF_STRING),
        summary("maternalOrganismName", 0, 1, OF_STRING),
        summary("paternalOrganismId", 0, 1, OF_STRING),
        summary("paternalOrganismName", 0, 1, OF_STRING),
        summary("hybridType", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSourceMaterial.organism.organismGeneral`
pub struct SubstanceSourceMaterialOrganismOrganismGeneral {
    /// `SubstanceSourceMaterial.organism.organismGeneral.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceSourceMaterial.organism.organismGeneral.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.organism.organismGeneral.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.organism.organismGeneral.kingdom` · CodeableConcept · 0..1
    pub kingdom: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.organism.organismGeneral.phylum` · CodeableConcept · 0..1
    pub phylum: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.organism.organismGeneral.class` · CodeableConcept · 0..1
    pub class: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.organism.organismGeneral.order` · CodeableConcept · 0..1
    pub order: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceSourceMaterialOrganismOrganismGeneral,
    SUBSTANCE_SOURCE_MATERIAL_ORGANISM_ORGANISM_GENERAL, [id, extension,
    modifier_extension, kingdom, phylum, class, order]
);
/// The definition of `SubstanceSourceMaterial.organism.organismGeneral`.
pub static SUBSTANCE_SOURCE_MATERIAL_ORGANISM_ORGANISM_GENERAL: TypeDef = TypeDef {
    name: "SubstanceSourceMaterialOrganismOrganismGeneral",
    path: "SubstanceSourceMaterial.organism.organismGeneral",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("kingdom", 0, 1, OF_CODEABLE_CONCEPT),
        summary("phylum", 0, 1, OF_CODEABLE_CONCEPT),
        summary("class", 0, 1, OF_CODEABLE_CONCEPT),
        summary("order", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSourceMaterial.partDescription`
pub struct SubstanceSourceMaterialPartDescription {
    /// `SubstanceSourceMaterial.partDescription.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceSourceMaterial.partDescription.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.partDescription.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSourceMaterial.partDescription.part` · CodeableConcept · 0..1
    pub part: Option<Box<CodeableConcept>>,
    /// `SubstanceSourceMaterial.partDescription.partLocation` · CodeableConcept · 0..1
    pub part_location: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceSourceMaterialPartDescription, SUBSTANCE_SOURCE_MATERIAL_PART_DESCRIPTION,
    [id, extension, modifier_extension, part, part_location]
);
/// The definition of `SubstanceSourceMaterial.partDescription`.
pub static SUBSTANCE_SOURCE_MATERIAL_PART_DESCRIPTION: TypeDef = TypeDef {
    name: "SubstanceSourceMaterialPartDescription",
    path: "SubstanceSourceMaterial.partDescription",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("part", 0, 1, OF_CODEABLE_CONCEPT),
        summary("partLocation", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_SOURCE_MATERIAL_FRACTION_DESCRIPTION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".fraction", TEXT),
    column(".materialType", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static SUBSTANCE_SOURCE_MATERIAL_ORGANISM_AUTHOR_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".authorType", CODEABLE_CONCEPT_STRUCT),
    column(".authorDescription", TEXT),
];
pub(crate) static SUBSTANCE_SOURCE_MATERIAL_ORGANISM_HYBRID_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".maternalOrganismId", TEXT),
    column(".maternalOrganismName", TEXT),
    column(".paternalOrganismId", TEXT),
    column(".paternalOrganismName", TEXT),
    column(".hybridType", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static SUBSTANCE_SOURCE_MATERIAL_ORGANISM_ORGANISM_GENERAL_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".kingdom", CODEABLE_CONCEPT_STRUCT),
    column(".phylum", CODEABLE_CONCEPT_STRUCT),
    column(".class", CODEABLE_CONCEPT_STRUCT),
    column(".order", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static SUBSTANCE_SOURCE_MATERIAL_ORGANISM_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".family", CODEABLE_CONCEPT_STRUCT),
    column(".genus", CODEABLE_CONCEPT_STRUCT),
    column(".species", CODEABLE_CONCEPT_STRUCT),
    column(".intraspecificType", CODEABLE_CONCEPT_STRUCT),
    column(".intraspecificDescription", TEXT),
    column(".author", list(&within(&SUBSTANCE_SOURCE_MATERIAL_ORGANISM_AUTHOR_COLUMNS))),
    column(".hybrid", within(&SUBSTANCE_SOURCE_MATERIAL_ORGANISM_HYBRID_COLUMNS)),
    column(
        ".organismGeneral",
        within(&SUBSTANCE_SOURCE_MATERIAL_ORGANISM_ORGANISM_GENERAL_COLUMNS),
    ),
];
pub(crate) static SUBSTANCE_SOURCE_MATERIAL_PART_DESCRIPTION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".part", CODEABLE_CONCEPT_STRUCT),
    column(".partLocation", CODEABLE_CONCEPT_STRUCT),
];
/// The table `substance_source_material`.
pub static SUBSTANCE_SOURCE_MATERIAL_TABLE: TableDef = TableDef {
    name: "substance_source_material",
    doc: "One row for each SubstanceSourceMaterial.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("SubstanceSourceMaterial.resourceType", TEXT),
        column("SubstanceSourceMaterial.id", TEXT),
        column("SubstanceSourceMaterial.meta", META_STRUCT),
        column("SubstanceSourceMaterial.implicitRules", TEXT),
        column("SubstanceSourceMaterial.language", TEXT),
        column("SubstanceSourceMaterial.text", NARRATIVE_STRUCT),
        column("SubstanceSourceMaterial.contained", TEXTS),
        column("SubstanceSourceMaterial.extension", EXTENSION_TEXTS),
        column("SubstanceSourceMaterial.modifierExtension", EXTENSION_TEXTS),
        column("SubstanceSourceMaterial.sourceMaterialClass", CODEABLE_CONCEPT_STRUCT),
        column("SubstanceSourceMaterial.sourceMaterialType", CODEABLE_CONCEPT_STRUCT),
        column("SubstanceSourceMaterial.sourceMaterialState", CODEABLE_CONCEPT_STRUCT),
        column("SubstanceSourceMaterial.organismId", IDENTIFIER_STRUCT),
        column("SubstanceSourceMaterial.organismName", TEXT),
        column("SubstanceSourceMaterial.parentSubstanceId", IDENTIFIER_LIST),
        column("SubstanceSourceMaterial.parentSubstanceName", TEXTS),
        column("SubstanceSourceMaterial.countryOfOrigin", CODEABLE_CONCEPT_LIST),
        column("SubstanceSourceMaterial.geographicalLocation", TEXTS),
        column("SubstanceSourceMaterial.developmentStage", CODEABLE_CONCEPT_STRUCT),
        column(
            "SubstanceSourceMaterial.fractionDescription",
            list(&within(&SUBSTANCE_SOURCE_MATERIAL_FRACTION_DESCRIPTION_COLUMNS)),
        ),
        column(
            "SubstanceSourceMaterial.organism",
            within(&SUBSTANCE_SOURCE_MATERIAL_ORGANISM_COLUMNS),
        ),
        column(
            "SubstanceSourceMaterial.partDescription",
            list(&within(&SUBSTANCE_SOURCE_MATERIAL_PART_DESCRIPTION_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "SubstanceSourceMaterial.meta.lastUpdated",
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
