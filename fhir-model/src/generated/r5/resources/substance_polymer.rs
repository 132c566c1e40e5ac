// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `SubstancePolymer`
pub struct SubstancePolymer {
    /// `SubstancePolymer.id` · id · 0..1
    pub id: Element<String>,
    /// `SubstancePolymer.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `SubstancePolymer.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `SubstancePolymer.language` · code · 0..1
    pub language: Element<String>,
    /// `SubstancePolymer.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `SubstancePolymer.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `SubstancePolymer.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstancePolymer.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstancePolymer.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `SubstancePolymer.class` · CodeableConcept · 0..1
    pub class: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.geometry` · CodeableConcept · 0..1
    pub geometry: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.copolymerConnectivity` · CodeableConcept · 0..*
    pub copolymer_connectivity: Vec<CodeableConcept>,
    /// `SubstancePolymer.modification` · string · 0..1
    pub modification: Element<String>,
    /// `SubstancePolymer.monomerSet` · SubstancePolymerMonomerSet · 0..*
    pub monomer_set: Vec<SubstancePolymerMonomerSet>,
    /// `SubstancePolymer.repeat` · SubstancePolymerRepeat · 0..*
    pub repeat: Vec<SubstancePolymerRepeat>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstancePolymer, SUBSTANCE_POLYMER, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, class, geometry,
    copolymer_connectivity, modification, monomer_set, repeat]
);
/// The definition of `SubstancePolymer`.
pub static SUBSTANCE_POLYMER: TypeDef = TypeDef {
    name: "SubstancePolymer",
    path: "SubstancePolymer",
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
        summary("identifier", 0, 1, of(&IDENTIFIER)),
        summary("class", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("geometry", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("copolymerConnectivity", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("modification", 0, 1, OF_STRING),
        summary("monomerSet", 0, 0, of(&SUBSTANCE_POLYMER_MONOMER_SET)),
        summary("repeat", 0, 0, of(&SUBSTANCE_POLYMER_REPEAT)),
    ],
    keys: Lazy::new(),
};
/// `SubstancePolymer.monomerSet`
pub struct SubstancePolymerMonomerSet {
    /// `SubstancePolymer.monomerSet.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstancePolymer.monomerSet.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstancePolymer.monomerSet.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstancePolymer.monomerSet.ratioType` · CodeableConcept · 0..1
    pub ratio_type: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.monomerSet.startingMaterial` · SubstancePolymerMonomerSetStartingMaterial · 0..*
    pub starting_material: Vec<SubstancePolymerMonomerSetStartingMaterial>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstancePolymerMonomerSet, SUBSTANCE_POLYMER_MONOMER_SET, [id, extension,
    modifier_extension, ratio_type, starting_material]
);
/// The definition of `SubstancePolymer.monomerSet`.
pub static SUBSTANCE_POLYMER_MONOMER_SET: TypeDef = TypeDef {
    name: "SubstancePolymerMonomerSet",
    path: "SubstancePolymer.monomerSet",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("ratioType", 0, 1, of(&CODEABLE_CONCEPT)),
        summary(
            "startingMaterial",
            0,
            0,
            of(&SUBSTANCE_POLYMER_MONOMER_SET_STARTING_MATERIAL),
        ),
    ],
    keys: Lazy::new(),
};
/// `SubstancePolymer.monomerSet.startingMaterial`
pub struct SubstancePolymerMonomerSetStartingMaterial {
    /// `SubstancePolymer.monomerSet.startingMaterial.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstancePolymer.monomerSet.startingMaterial.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstancePolymer.monomerSet.startingMaterial.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstancePolymer.monomerSet.startingMaterial.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.monomerSet.startingMaterial.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.monomerSet.startingMaterial.isDefining` · boolean · 0..1
    pub is_defining: Element<bool>,
    /// `SubstancePolymer.monomerSet.startingMaterial.amount` · Quantity · 0..1
    pub amount: Option<Box<Quantity>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstancePolymerMonomerSetStartingMaterial,
    SUBSTANCE_POLYMER_MONOMER_SET_STARTING_MATERIAL, [id, extension, modifier_extension,
    code, category, is_defining, amount]
);
/// The definition of `SubstancePolymer.monomerSet.startingMaterial`.
pub static SUBSTANCE_POLYMER_MONOMER_SET_STARTING_MATERIAL: TypeDef = TypeDef {
    name: "SubstancePolymerMonomerSetStartingMaterial",
    path: "SubstancePolymer.monomerSet.startingMaterial",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("category", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("isDefining", 0, 1, OF_BOOLEAN),
        summary("amount", 0, 1, of(&QUANTITY)),
    ],
    keys: Lazy::new(),
};
/// `SubstancePolymer.repeat`
pub struct SubstancePolymerRepeat {
    /// `SubstancePolymer.repeat.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstancePolymer.repeat.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.averageMolecularFormula` · string · 0..1
    pub average_molecular_formula: Element<String>,
    /// `SubstancePolymer.repeat.repeatUnitAmountType` · CodeableConcept · 0..1
    pub repeat_unit_amount_type: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.repeat.repeatUnit` · SubstancePolymerRepeatRepeatUnit · 0..*
    pub repeat_unit: Vec<SubstancePolymerRepeatRepeatUnit>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstancePolymerRepeat, SUBSTANCE_POLYMER_REPEAT, [id, extension, modifier_extension,
    average_molecular_formula, repeat_unit_amount_type, repeat_unit]
);
/// The definition of `SubstancePolymer.repeat`.
pub static SUBSTANCE_POLYMER_REPEAT: TypeDef = TypeDef {
    name: "SubstancePolymerRepeat",
    path: "SubstancePolymer.repeat",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("averageMolecularFormula", 0, 1, OF_STRING),
        summary("repeatUnitAmountType", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("repeatUnit", 0, 0, of(&SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT)),
    ],
    keys: Lazy::new(),
};
/// `SubstancePolymer.repeat.repeatUnit`
pub struct SubstancePolymerRepeatRepeatUnit {
    /// `SubstancePolymer.repeat.repeatUnit.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstancePolymer.repeat.repeatUnit.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.repeatUnit.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.repeatUnit.unit` · string · 0..1
    pub unit: Element<String>,
    /// `SubstancePolymer.repeat.repeatUnit.orientation` · CodeableConcept · 0..1
    pub orientation: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.repeat.repeatUnit.amount` · integer · 0..1
    pub amount: Element<i32>,
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation` · SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation · 0..*
    pub degree_of_polymerisation: Vec<
        SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation,
    >,
    /// `SubstancePolymer.repeat.repeatUnit.structuralRepresentation` · SubstancePolymerRepeatRepeatUnitStructuralRepresentation · 0..*
    pub structural_representation: Vec<
        SubstancePolymerRepeatRepeatUnitStructuralRepresentation,
    >,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstancePolymerRepeatRepeatUnit, SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT, [id,
    extension, modifier_extension, unit, orientation, amount, degree_of_polymerisation,
    structural_representation]
);
/// The definition of `SubstancePolymer.repeat.repeatUnit`.
pub static SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT: TypeDef = TypeDef {
    name: "SubstancePolymerRepeatRepeatUnit",
    path: "SubstancePolymer.repeat.repeatUnit",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("unit", 0, 1, OF_STRING),
        summary("orientation", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("amount", 0, 1, OF_INTEGER),
        summary(
            "degreeOfPolymerisation",
            0,
            0,
            of(&SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_DEGREE_OF_POLYMERISATION),
        ),
        summary(
            "structuralRepresentation",
            0,
            0,
            of(&SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_STRUCTURAL_REPRESENTATION),
        ),
    ],
    keys: Lazy::new(),
};
/// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation`
pub struct SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation {
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.average` · integer · 0..1
    pub average: Element<i32>,
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.low` · integer · 0..1
    pub low: Element<i32>,
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.high` · integer · 0..1
    pub high: Element<i32>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation,
    SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_DEGREE_OF_POLYMERISATION, [id, extension,
    modifier_extension, type_, average, low, high]
);
/// The definition of `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation`.
pub static SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_DEGREE_OF_POLYMERISATION: TypeDef = TypeDef {
    name: "SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation",
    path: "SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("average", 0, 1, OF_INTEGER),
        summary("low", 0, 1, OF_INTEGER),
        summary("high", 0, 1, OF_INTEGER),
    ],
    keys: Lazy::new(),
};
/// `SubstancePolymer.repeat.repeatUnit.structuralRepresentation`
pub struct SubstancePolymerRepeatRepeatUnitStructuralRepresentation {
    /// `SubstancePolymer.repeat.repeatUnit.structuralRepresentation.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstancePolymer.repeat.repeatUnit.structuralRepresentation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.repeatUnit.structuralRepresentation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.repeatUnit.structuralRepresentation.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.repeat.repeatUnit.structuralRepresentation.representation` · string · 0..1
    pub representation: Element<String>,
    /// `SubstancePolymer.repeat.repeatUnit.structuralRepresentation.format` · CodeableConcept · 0..1
    pub format: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.repeat.repeatUnit.structuralRepresentation.attachment` · Attachment · 0..1
    pub attachment: Option<Box<Attachment>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstancePolymerRepeatRepeatUnitStructuralRepresentation,
    SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_STRUCTURAL_REPRESENTATION, [id, extension,
    modifier_extension, type_, representation, format, attachment]
);
/// The definition of `SubstancePolymer.repeat.repeatUnit.structuralRepresentation`.
pub static SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_STRUCTURAL_REPRESENTATION: TypeDef = TypeDef {
    name: "SubstancePolymerRepeatRepeatUnitStructuralRepresentation",
    path: "SubstancePolymer.repeat.repeatUnit.structuralRepresentation",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("representation", 0, 1, OF_STRING),
        summary("format", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("attachment", 0, 1, of(&ATTACHMENT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_POLYMER_MONOMER_SET_STARTING_MATERIAL_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("category", within(&CODEABLE_CONCEPT_COLUMNS), ".category"),
    column("isDefining", BOOLEAN, ".isDefining"),
    column("amount", within(&QUANTITY_COLUMNS), ".amount"),
];
pub(crate) static SUBSTANCE_POLYMER_MONOMER_SET_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("ratioType", within(&CODEABLE_CONCEPT_COLUMNS), ".ratioType"),
    column(
        "startingMaterial",
        list(&within(&SUBSTANCE_POLYMER_MONOMER_SET_STARTING_MATERIAL_COLUMNS)),
        ".startingMaterial",
    ),
];
pub(crate) static SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_DEGREE_OF_POLYMERISATION_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("average", INT32, ".average"),
    column("low", INT32, ".low"),
    column("high", INT32, ".high"),
];
pub(crate) static SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_STRUCTURAL_REPRESENTATION_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("representation", TEXT, ".representation"),
    column("format", within(&CODEABLE_CONCEPT_COLUMNS), ".format"),
    column("attachment", within(&ATTACHMENT_COLUMNS), ".attachment"),
];
pub(crate) static SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("unit", TEXT, ".unit"),
    column("orientation", within(&CODEABLE_CONCEPT_COLUMNS), ".orientation"),
    column("amount", INT32, ".amount"),
    column(
        "degreeOfPolymerisation",
        list(
            &within(
                &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_DEGREE_OF_POLYMERISATION_COLUMNS,
            ),
        ),
        ".degreeOfPolymerisation",
    ),
    column(
        "structuralRepresentation",
        list(
            &within(
                &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_STRUCTURAL_REPRESENTATION_COLUMNS,
            ),
        ),
        ".structuralRepresentation",
    ),
];
pub(crate) static SUBSTANCE_POLYMER_REPEAT_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("averageMolecularFormula", TEXT, ".averageMolecularFormula"),
    column(
        "repeatUnitAmountType",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".repeatUnitAmountType",
    ),
    column(
        "repeatUnit",
        list(&within(&SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_COLUMNS)),
        ".repeatUnit",
    ),
];
/// The table `substance_polymer`.
pub static SUBSTANCE_POLYMER_TABLE: TableDef = TableDef {
    name: "substance_polymer",
    doc: "One row for each SubstancePolymer.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "SubstancePolymer.resourceType"),
        column("id", TEXT, "SubstancePolymer.id"),
        column("meta", within(&META_COLUMNS), "SubstancePolymer.meta"),
        column("implicitRules", TEXT, "SubstancePolymer.implicitRules"),
        column("language", TEXT, "SubstancePolymer.language"),
        column("text", within(&NARRATIVE_COLUMNS), "SubstancePolymer.text"),
        column("contained", TEXTS, "SubstancePolymer.contained"),
        column("extension", EXTENSION_TEXTS, "SubstancePolymer.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "SubstancePolymer.modifierExtension",
        ),
        column("identifier", within(&IDENTIFIER_COLUMNS), "SubstancePolymer.identifier"),
        column("class", within(&CODEABLE_CONCEPT_COLUMNS), "SubstancePolymer.class"),
        column(
            "geometry",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "SubstancePolymer.geometry",
        ),
        column(
            "copolymerConnectivity",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "SubstancePolymer.copolymerConnectivity",
        ),
        column("modification", TEXT, "SubstancePolymer.modification"),
        column(
            "monomerSet",
            list(&within(&SUBSTANCE_POLYMER_MONOMER_SET_COLUMNS)),
            "SubstancePolymer.monomerSet",
        ),
        column(
            "repeat",
            list(&within(&SUBSTANCE_POLYMER_REPEAT_COLUMNS)),
            "SubstancePolymer.repeat",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "SubstancePolymer.meta.lastUpdated"),
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
