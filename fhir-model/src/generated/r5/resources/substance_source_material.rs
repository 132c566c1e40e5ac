// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `SubstanceSourceMaterial`
#[derive(Default)]
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
    SubstanceSourceMaterial, SUBSTANCE_SOURCE_MATERIAL, [0 => id, 1 => meta, 2 =>
    implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension, 7 =>
    modifier_extension, 8 => source_material_class, 9 => source_material_type, 10 =>
    source_material_state, 11 => organism_id, 12 => organism_name, 13 =>
    parent_substance_id, 14 => parent_substance_name, 15 => country_of_origin, 16 =>
    geographical_location, 17 => development_stage, 18 => fraction_description, 19 =>
    organism, 20 => part_description]
);
/// The definition of `SubstanceSourceMaterial`.
pub static SUBSTANCE_SOURCE_MATERIAL: TypeDef = TypeDef {
    name: "SubstanceSourceMaterial",
    path: "SubstanceSourceMaterial",
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
        one("sourceMaterialClass", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("sourceMaterialType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("sourceMaterialState", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("organismId", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("organismName", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("parentSubstanceId", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("parentSubstanceName", 0, 0, Ty::Primitive(Primitive::String)).summary(),
        one("countryOfOrigin", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("geographicalLocation", 0, 0, Ty::Primitive(Primitive::String)).summary(),
        one("developmentStage", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one(
                "fractionDescription",
                0,
                0,
                Ty::Type(&SUBSTANCE_SOURCE_MATERIAL_FRACTION_DESCRIPTION),
            )
            .summary(),
        one("organism", 0, 1, Ty::Type(&SUBSTANCE_SOURCE_MATERIAL_ORGANISM)).summary(),
        one(
                "partDescription",
                0,
                0,
                Ty::Type(&SUBSTANCE_SOURCE_MATERIAL_PART_DESCRIPTION),
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSourceMaterial.fractionDescription`
#[derive(Default)]
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
    SUBSTANCE_SOURCE_MATERIAL_FRACTION_DESCRIPTION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => fraction, 4 => material_type]
);
/// The definition of `SubstanceSourceMaterial.fractionDescription`.
pub static SUBSTANCE_SOURCE_MATERIAL_FRACTION_DESCRIPTION: TypeDef = TypeDef {
    name: "SubstanceSourceMaterialFractionDescription",
    path: "SubstanceSourceMaterial.fractionDescription",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("fraction", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("materialType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSourceMaterial.organism`
#[derive(Default)]
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
    SubstanceSourceMaterialOrganism, SUBSTANCE_SOURCE_MATERIAL_ORGANISM, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => family, 4 => genus, 5 => species, 6 =>
    intraspecific_type, 7 => intraspecific_description, 8 => author, 9 => hybrid, 10 =>
    organism_general]
);
/// The definition of `SubstanceSourceMaterial.organism`.
pub static SUBSTANCE_SOURCE_MATERIAL_ORGANISM: TypeDef = TypeDef {
    name: "SubstanceSourceMaterialOrganism",
    path: "SubstanceSourceMaterial.organism",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("family", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("genus", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("species", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("intraspecificType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("intraspecificDescription", 0, 1, Ty::Primitive(Primitive::String))
            .summary(),
        one("author", 0, 0, Ty::Type(&SUBSTANCE_SOURCE_MATERIAL_ORGANISM_AUTHOR))
            .summary(),
        one("hybrid", 0, 1, Ty::Type(&SUBSTANCE_SOURCE_MATERIAL_ORGANISM_HYBRID))
            .summary(),
        one(
                "organismGeneral",
                0,
                1,
                Ty::Type(&SUBSTANCE_SOURCE_MATERIAL_ORGANISM_ORGANISM_GENERAL),
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSourceMaterial.organism.author`
#[derive(Default)]
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
    SubstanceSourceMaterialOrganismAuthor, SUBSTANCE_SOURCE_MATERIAL_ORGANISM_AUTHOR, [0
    => id, 1 => extension, 2 => modifier_extension, 3 => author_type, 4 =>
    author_description]
);
/// The definition of `SubstanceSourceMaterial.organism.author`.
pub static SUBSTANCE_SOURCE_MATERIAL_ORGANISM_AUTHOR: TypeDef = TypeDef {
    name: "SubstanceSourceMaterialOrganismAuthor",
    path: "SubstanceSourceMaterial.organism.author",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("authorType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("authorDescription", 0, 1, Ty::Primitive(Primitive::String)).summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSourceMaterial.organism.hybrid`
#[derive(Default)]
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
    SubstanceSourceMaterialOrganismHybrid, SUBSTANCE_SOURCE_MATERIAL_ORGANISM_HYBRID, [0
    => id, 1 => extension, 2 => modifier_extension, 3 => maternal_organism_id, 4 =>
    maternal_organism_name, 5 => paternal_organism_id, 6 => paternal_organism_name, 7 =>
    hybrid_type]
);
/// The definition of `SubstanceSourceMaterial.organism.hybrid`.
pub static SUBSTANCE_SOURCE_MATERIAL_ORGANISM_HYBRID: TypeDef = TypeDef {
    name: "SubstanceSourceMaterialOrganismHybrid",
    path: "SubstanceSourceMaterial.organism.hybrid",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("maternalOrganismId", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("maternalOrganismName", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("paternalOrganismId", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("paternalOrganismName", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("hybridType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSourceMaterial.organism.organismGeneral`
#[derive(Default)]
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
    SUBSTANCE_SOURCE_MATERIAL_ORGANISM_ORGANISM_GENERAL, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => kingdom, 4 => phylum, 5 => class, 6 => order]
);
/// The definition of `SubstanceSourceMaterial.organism.organismGeneral`.
pub static SUBSTANCE_SOURCE_MATERIAL_ORGANISM_ORGANISM_GENERAL: TypeDef = TypeDef {
    name: "SubstanceSourceMaterialOrganismOrganismGeneral",
    path: "SubstanceSourceMaterial.organism.organismGeneral",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("kingdom", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("phylum", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("class", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("order", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSourceMaterial.partDescription`
#[derive(Default)]
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
    [0 => id, 1 => extension, 2 => modifier_extension, 3 => part, 4 => part_location]
);
/// The definition of `SubstanceSourceMaterial.partDescription`.
pub static SUBSTANCE_SOURCE_MATERIAL_PART_DESCRIPTION: TypeDef = TypeDef {
    name: "SubstanceSourceMaterialPartDescription",
    path: "SubstanceSourceMaterial.partDescription",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("part", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("partLocation", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_SOURCE_MATERIAL_FRACTION_DESCRIPTION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("fraction", TEXT, ".fraction", ""),
    column("materialType", within(&CODEABLE_CONCEPT_COLUMNS), ".materialType", ""),
];
pub(crate) static SUBSTANCE_SOURCE_MATERIAL_ORGANISM_AUTHOR_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("authorType", within(&CODEABLE_CONCEPT_COLUMNS), ".authorType", ""),
    column("authorDescription", TEXT, ".authorDescription", ""),
];
pub(crate) static SUBSTANCE_SOURCE_MATERIAL_ORGANISM_HYBRID_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("maternalOrganismId", TEXT, ".maternalOrganismId", ""),
    column("maternalOrganismName", TEXT, ".maternalOrganismName", ""),
    column("paternalOrganismId", TEXT, ".paternalOrganismId", ""),
    column("paternalOrganismName", TEXT, ".paternalOrganismName", ""),
    column("hybridType", within(&CODEABLE_CONCEPT_COLUMNS), ".hybridType", ""),
];
pub(crate) static SUBSTANCE_SOURCE_MATERIAL_ORGANISM_ORGANISM_GENERAL_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("kingdom", within(&CODEABLE_CONCEPT_COLUMNS), ".kingdom", ""),
    column("phylum", within(&CODEABLE_CONCEPT_COLUMNS), ".phylum", ""),
    column("class", within(&CODEABLE_CONCEPT_COLUMNS), ".class", ""),
    column("order", within(&CODEABLE_CONCEPT_COLUMNS), ".order", ""),
];
pub(crate) static SUBSTANCE_SOURCE_MATERIAL_ORGANISM_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("family", within(&CODEABLE_CONCEPT_COLUMNS), ".family", ""),
    column("genus", within(&CODEABLE_CONCEPT_COLUMNS), ".genus", ""),
    column("species", within(&CODEABLE_CONCEPT_COLUMNS), ".species", ""),
    column(
        "intraspecificType",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".intraspecificType",
        "",
    ),
    column("intraspecificDescription", TEXT, ".intraspecificDescription", ""),
    column(
        "author",
        list(&within(&SUBSTANCE_SOURCE_MATERIAL_ORGANISM_AUTHOR_COLUMNS)),
        ".author",
        "",
    ),
    column(
        "hybrid",
        within(&SUBSTANCE_SOURCE_MATERIAL_ORGANISM_HYBRID_COLUMNS),
        ".hybrid",
        "",
    ),
    column(
        "organismGeneral",
        within(&SUBSTANCE_SOURCE_MATERIAL_ORGANISM_ORGANISM_GENERAL_COLUMNS),
        ".organismGeneral",
        "",
    ),
];
pub(crate) static SUBSTANCE_SOURCE_MATERIAL_PART_DESCRIPTION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("part", within(&CODEABLE_CONCEPT_COLUMNS), ".part", ""),
    column("partLocation", within(&CODEABLE_CONCEPT_COLUMNS), ".partLocation", ""),
];
/// The table `substance_source_material`.
pub static SUBSTANCE_SOURCE_MATERIAL_TABLE: TableDef = TableDef {
    name: "substance_source_material",
    doc: "One row for each SubstanceSourceMaterial.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "SubstanceSourceMaterial.resourceType", ""),
        column("id", TEXT, "SubstanceSourceMaterial.id", ""),
        column("meta", within(&META_COLUMNS), "SubstanceSourceMaterial.meta", ""),
        column("implicitRules", TEXT, "SubstanceSourceMaterial.implicitRules", ""),
        column("language", TEXT, "SubstanceSourceMaterial.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "SubstanceSourceMaterial.text", ""),
        column("contained", list(&TEXT), "SubstanceSourceMaterial.contained", ""),
        column(
            "extension",
            list(&EXTENSION_TEXT),
            "SubstanceSourceMaterial.extension",
            "",
        ),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "SubstanceSourceMaterial.modifierExtension",
            "",
        ),
        column(
            "sourceMaterialClass",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "SubstanceSourceMaterial.sourceMaterialClass",
            "",
        ),
        column(
            "sourceMaterialType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "SubstanceSourceMaterial.sourceMaterialType",
            "",
        ),
        column(
            "sourceMaterialState",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "SubstanceSourceMaterial.sourceMaterialState",
            "",
        ),
        column(
            "organismId",
            within(&IDENTIFIER_COLUMNS),
            "SubstanceSourceMaterial.organismId",
            "",
        ),
        column("organismName", TEXT, "SubstanceSourceMaterial.organismName", ""),
        column(
            "parentSubstanceId",
            list(&within(&IDENTIFIER_COLUMNS)),
            "SubstanceSourceMaterial.parentSubstanceId",
            "",
        ),
        column(
            "parentSubstanceName",
            list(&TEXT),
            "SubstanceSourceMaterial.parentSubstanceName",
            "",
        ),
        column(
            "countryOfOrigin",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "SubstanceSourceMaterial.countryOfOrigin",
            "",
        ),
        column(
            "geographicalLocation",
            list(&TEXT),
            "SubstanceSourceMaterial.geographicalLocation",
            "",
        ),
        column(
            "developmentStage",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "SubstanceSourceMaterial.developmentStage",
            "",
        ),
        column(
            "fractionDescription",
            list(&within(&SUBSTANCE_SOURCE_MATERIAL_FRACTION_DESCRIPTION_COLUMNS)),
            "SubstanceSourceMaterial.fractionDescription",
            "",
        ),
        column(
            "organism",
            within(&SUBSTANCE_SOURCE_MATERIAL_ORGANISM_COLUMNS),
            "SubstanceSourceMaterial.organism",
            "",
        ),
        column(
            "partDescription",
            list(&within(&SUBSTANCE_SOURCE_MATERIAL_PART_DESCRIPTION_COLUMNS)),
            "SubstanceSourceMaterial.partDescription",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "SubstanceSourceMaterial.meta.lastUpdated",
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
