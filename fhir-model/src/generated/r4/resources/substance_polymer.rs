// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, META,
    META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, SUBSTANCE_AMOUNT,
    SUBSTANCE_AMOUNT_COLUMNS, SubstanceAmount,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `SubstancePolymer`
#[derive(Default)]
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
    /// `SubstancePolymer.class` · CodeableConcept · 0..1
    pub class: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.geometry` · CodeableConcept · 0..1
    pub geometry: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.copolymerConnectivity` · CodeableConcept · 0..*
    pub copolymer_connectivity: Vec<CodeableConcept>,
    /// `SubstancePolymer.modification` · string · 0..*
    pub modification: Vec<Element<String>>,
    /// `SubstancePolymer.monomerSet` · SubstancePolymerMonomerSet · 0..*
    pub monomer_set: Vec<SubstancePolymerMonomerSet>,
    /// `SubstancePolymer.repeat` · SubstancePolymerRepeat · 0..*
    pub repeat: Vec<SubstancePolymerRepeat>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstancePolymer, SUBSTANCE_POLYMER, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    class, 9 => geometry, 10 => copolymer_connectivity, 11 => modification, 12 =>
    monomer_set, 13 => repeat]
);
/// The definition of `SubstancePolymer`.
pub static SUBSTANCE_POLYMER: TypeDef = TypeDef {
    name: "SubstancePolymer",
    path: "SubstancePolymer",
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
        one("class", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("geometry", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("copolymerConnectivity", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("modification", 0, 0, Ty::Primitive(Primitive::String)).summary(),
        one("monomerSet", 0, 0, Ty::Type(&SUBSTANCE_POLYMER_MONOMER_SET)).summary(),
        one("repeat", 0, 0, Ty::Type(&SUBSTANCE_POLYMER_REPEAT)).summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstancePolymer.monomerSet`
#[derive(Default)]
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
    SubstancePolymerMonomerSet, SUBSTANCE_POLYMER_MONOMER_SET, [0 => id, 1 => extension,
    2 => modifier_extension, 3 => ratio_type, 4 => starting_material]
);
/// The definition of `SubstancePolymer.monomerSet`.
pub static SUBSTANCE_POLYMER_MONOMER_SET: TypeDef = TypeDef {
    name: "SubstancePolymerMonomerSet",
    path: "SubstancePolymer.monomerSet",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("ratioType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one(
                "startingMaterial",
                0,
                0,
                Ty::Type(&SUBSTANCE_POLYMER_MONOMER_SET_STARTING_MATERIAL),
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstancePolymer.monomerSet.startingMaterial`
#[derive(Default)]
pub struct SubstancePolymerMonomerSetStartingMaterial {
    /// `SubstancePolymer.monomerSet.startingMaterial.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstancePolymer.monomerSet.startingMaterial.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstancePolymer.monomerSet.startingMaterial.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstancePolymer.monomerSet.startingMaterial.material` · CodeableConcept · 0..1
    pub material: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.monomerSet.startingMaterial.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.monomerSet.startingMaterial.isDefining` · boolean · 0..1
    pub is_defining: Element<bool>,
    /// `SubstancePolymer.monomerSet.startingMaterial.amount` · SubstanceAmount · 0..1
    pub amount: Option<Box<SubstanceAmount>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstancePolymerMonomerSetStartingMaterial,
    SUBSTANCE_POLYMER_MONOMER_SET_STARTING_MATERIAL, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => material, 4 => type_, 5 => is_defining, 6 => amount]
);
/// The definition of `SubstancePolymer.monomerSet.startingMaterial`.
pub static SUBSTANCE_POLYMER_MONOMER_SET_STARTING_MATERIAL: TypeDef = TypeDef {
    name: "SubstancePolymerMonomerSetStartingMaterial",
    path: "SubstancePolymer.monomerSet.startingMaterial",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("material", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("isDefining", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("amount", 0, 1, Ty::Type(&SUBSTANCE_AMOUNT)).summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstancePolymer.repeat`
#[derive(Default)]
pub struct SubstancePolymerRepeat {
    /// `SubstancePolymer.repeat.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstancePolymer.repeat.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.numberOfUnits` · integer · 0..1
    pub number_of_units: Element<i32>,
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
    SubstancePolymerRepeat, SUBSTANCE_POLYMER_REPEAT, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => number_of_units, 4 => average_molecular_formula, 5 =>
    repeat_unit_amount_type, 6 => repeat_unit]
);
/// The definition of `SubstancePolymer.repeat`.
pub static SUBSTANCE_POLYMER_REPEAT: TypeDef = TypeDef {
    name: "SubstancePolymerRepeat",
    path: "SubstancePolymer.repeat",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("numberOfUnits", 0, 1, Ty::Primitive(Primitive::Integer)).summary(),
        one("averageMolecularFormula", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("repeatUnitAmountType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("repeatUnit", 0, 0, Ty::Type(&SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT))
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstancePolymer.repeat.repeatUnit`
#[derive(Default)]
pub struct SubstancePolymerRepeatRepeatUnit {
    /// `SubstancePolymer.repeat.repeatUnit.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstancePolymer.repeat.repeatUnit.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.repeatUnit.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.repeatUnit.orientationOfPolymerisation` · CodeableConcept · 0..1
    pub orientation_of_polymerisation: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.repeat.repeatUnit.repeatUnit` · string · 0..1
    pub repeat_unit: Element<String>,
    /// `SubstancePolymer.repeat.repeatUnit.amount` · SubstanceAmount · 0..1
    pub amount: Option<Box<SubstanceAmount>>,
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
    SubstancePolymerRepeatRepeatUnit, SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT, [0 => id, 1
    => extension, 2 => modifier_extension, 3 => orientation_of_polymerisation, 4 =>
    repeat_unit, 5 => amount, 6 => degree_of_polymerisation, 7 =>
    structural_representation]
);
/// The definition of `SubstancePolymer.repeat.repeatUnit`.
pub static SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT: TypeDef = TypeDef {
    name: "SubstancePolymerRepeatRepeatUnit",
    path: "SubstancePolymer.repeat.repeatUnit",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("orientationOfPolymerisation", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("repeatUnit", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("amount", 0, 1, Ty::Type(&SUBSTANCE_AMOUNT)).summary(),
        one(
                "degreeOfPolymerisation",
                0,
                0,
                Ty::Type(&SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_DEGREE_OF_POLYMERISATION),
            )
            .summary(),
        one(
                "structuralRepresentation",
                0,
                0,
                Ty::Type(&SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_STRUCTURAL_REPRESENTATION),
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation`
#[derive(Default)]
pub struct SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation {
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.degree` · CodeableConcept · 0..1
    pub degree: Option<Box<CodeableConcept>>,
    /// `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.amount` · SubstanceAmount · 0..1
    pub amount: Option<Box<SubstanceAmount>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation,
    SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_DEGREE_OF_POLYMERISATION, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => degree, 4 => amount]
);
/// The definition of `SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation`.
pub static SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_DEGREE_OF_POLYMERISATION: TypeDef = TypeDef {
    name: "SubstancePolymerRepeatRepeatUnitDegreeOfPolymerisation",
    path: "SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("degree", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("amount", 0, 1, Ty::Type(&SUBSTANCE_AMOUNT)).summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstancePolymer.repeat.repeatUnit.structuralRepresentation`
#[derive(Default)]
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
    /// `SubstancePolymer.repeat.repeatUnit.structuralRepresentation.attachment` · Attachment · 0..1
    pub attachment: Option<Box<Attachment>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstancePolymerRepeatRepeatUnitStructuralRepresentation,
    SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_STRUCTURAL_REPRESENTATION, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => type_, 4 => representation, 5 => attachment]
);
/// The definition of `SubstancePolymer.repeat.repeatUnit.structuralRepresentation`.
pub static SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_STRUCTURAL_REPRESENTATION: TypeDef = TypeDef {
    name: "SubstancePolymerRepeatRepeatUnitStructuralRepresentation",
    path: "SubstancePolymer.repeat.repeatUnit.structuralRepresentation",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("representation", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("attachment", 0, 1, Ty::Type(&ATTACHMENT)).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_POLYMER_MONOMER_SET_STARTING_MATERIAL_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("material", within(&CODEABLE_CONCEPT_COLUMNS), ".material", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("isDefining", BOOLEAN, ".isDefining", ""),
    column("amount", within(&SUBSTANCE_AMOUNT_COLUMNS), ".amount", ""),
];
pub(crate) static SUBSTANCE_POLYMER_MONOMER_SET_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("ratioType", within(&CODEABLE_CONCEPT_COLUMNS), ".ratioType", ""),
    column(
        "startingMaterial",
        list(&within(&SUBSTANCE_POLYMER_MONOMER_SET_STARTING_MATERIAL_COLUMNS)),
        ".startingMaterial",
        "",
    ),
];
pub(crate) static SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_DEGREE_OF_POLYMERISATION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("degree", within(&CODEABLE_CONCEPT_COLUMNS), ".degree", ""),
    column("amount", within(&SUBSTANCE_AMOUNT_COLUMNS), ".amount", ""),
];
pub(crate) static SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_STRUCTURAL_REPRESENTATION_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("representation", TEXT, ".representation", ""),
    column("attachment", within(&ATTACHMENT_COLUMNS), ".attachment", ""),
];
pub(crate) static SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column(
        "orientationOfPolymerisation",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".orientationOfPolymerisation",
        "",
    ),
    column("repeatUnit", TEXT, ".repeatUnit", ""),
    column("amount", within(&SUBSTANCE_AMOUNT_COLUMNS), ".amount", ""),
    column(
        "degreeOfPolymerisation",
        list(
            &within(
                &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_DEGREE_OF_POLYMERISATION_COLUMNS,
            ),
        ),
        ".degreeOfPolymerisation",
        "",
    ),
    column(
        "structuralRepresentation",
        list(
            &within(
                &SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_STRUCTURAL_REPRESENTATION_COLUMNS,
            ),
        ),
        ".structuralRepresentation",
        "",
    ),
];
pub(crate) static SUBSTANCE_POLYMER_REPEAT_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("numberOfUnits", INT32, ".numberOfUnits", ""),
    column("averageMolecularFormula", TEXT, ".averageMolecularFormula", ""),
    column(
        "repeatUnitAmountType",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".repeatUnitAmountType",
        "",
    ),
    column(
        "repeatUnit",
        list(&within(&SUBSTANCE_POLYMER_REPEAT_REPEAT_UNIT_COLUMNS)),
        ".repeatUnit",
        "",
    ),
];
/// The table `substance_polymer`.
pub static SUBSTANCE_POLYMER_TABLE: TableDef = TableDef {
    name: "substance_polymer",
    doc: "One row for each SubstancePolymer.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "SubstancePolymer.resourceType", ""),
        column("id", TEXT, "SubstancePolymer.id", ""),
        column("meta", within(&META_COLUMNS), "SubstancePolymer.meta", ""),
        column("implicitRules", TEXT, "SubstancePolymer.implicitRules", ""),
        column("language", TEXT, "SubstancePolymer.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "SubstancePolymer.text", ""),
        column("contained", list(&TEXT), "SubstancePolymer.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "SubstancePolymer.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "SubstancePolymer.modifierExtension",
            "",
        ),
        column("class", within(&CODEABLE_CONCEPT_COLUMNS), "SubstancePolymer.class", ""),
        column(
            "geometry",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "SubstancePolymer.geometry",
            "",
        ),
        column(
            "copolymerConnectivity",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "SubstancePolymer.copolymerConnectivity",
            "",
        ),
        column("modification", list(&TEXT), "SubstancePolymer.modification", ""),
        column(
            "monomerSet",
            list(&within(&SUBSTANCE_POLYMER_MONOMER_SET_COLUMNS)),
            "SubstancePolymer.monomerSet",
            "",
        ),
        column(
            "repeat",
            list(&within(&SUBSTANCE_POLYMER_REPEAT_COLUMNS)),
            "SubstancePolymer.repeat",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "SubstancePolymer.meta.lastUpdated",
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
