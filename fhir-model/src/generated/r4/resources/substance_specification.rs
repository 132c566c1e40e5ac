// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity, RANGE,
    RANGE_COLUMNS, RATIO, RATIO_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2, Range, Ratio,
    Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `SubstanceSpecification`
#[derive(Default)]
pub struct SubstanceSpecification {
    /// `SubstanceSpecification.id` · id · 0..1
    pub id: Element<String>,
    /// `SubstanceSpecification.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `SubstanceSpecification.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `SubstanceSpecification.language` · code · 0..1
    pub language: Element<String>,
    /// `SubstanceSpecification.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `SubstanceSpecification.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `SubstanceSpecification.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `SubstanceSpecification.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.status` · CodeableConcept · 0..1
    pub status: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.domain` · CodeableConcept · 0..1
    pub domain: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.description` · string · 0..1
    pub description: Element<String>,
    /// `SubstanceSpecification.source` · Reference to DocumentReference · 0..*
    pub source: Vec<Reference>,
    /// `SubstanceSpecification.comment` · string · 0..1
    pub comment: Element<String>,
    /// `SubstanceSpecification.moiety` · SubstanceSpecificationMoiety · 0..*
    pub moiety: Vec<SubstanceSpecificationMoiety>,
    /// `SubstanceSpecification.property` · SubstanceSpecificationProperty · 0..*
    pub property: Vec<SubstanceSpecificationProperty>,
    /// `SubstanceSpecification.referenceInformation` · Reference to SubstanceReferenceInformation · 0..1
    pub reference_information: Option<Box<Reference>>,
    /// `SubstanceSpecification.structure` · SubstanceSpecificationStructure · 0..1
    pub structure: Option<Box<SubstanceSpecificationStructure>>,
    /// `SubstanceSpecification.code` · SubstanceSpecificationCode · 0..*
    pub code: Vec<SubstanceSpecificationCode>,
    /// `SubstanceSpecification.name` · SubstanceSpecificationName · 0..*
    pub name: Vec<SubstanceSpecificationName>,
    /// `SubstanceSpecification.molecularWeight` · SubstanceSpecificationStructureIsotopeMolecularWeight · 0..*
    pub molecular_weight: Vec<SubstanceSpecificationStructureIsotopeMolecularWeight>,
    /// `SubstanceSpecification.relationship` · SubstanceSpecificationRelationship · 0..*
    pub relationship: Vec<SubstanceSpecificationRelationship>,
    /// `SubstanceSpecification.nucleicAcid` · Reference to SubstanceNucleicAcid · 0..1
    pub nucleic_acid: Option<Box<Reference>>,
    /// `SubstanceSpecification.polymer` · Reference to SubstancePolymer · 0..1
    pub polymer: Option<Box<Reference>>,
    /// `SubstanceSpecification.protein` · Reference to SubstanceProtein · 0..1
    pub protein: Option<Box<Reference>>,
    /// `SubstanceSpecification.sourceMaterial` · Reference to SubstanceSourceMaterial · 0..1
    pub source_material: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceSpecification, SUBSTANCE_SPECIFICATION, [0 => id, 1 => meta, 2 =>
    implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension, 7 =>
    modifier_extension, 8 => identifier, 9 => type_, 10 => status, 11 => domain, 12 =>
    description, 13 => source, 14 => comment, 15 => moiety, 16 => property, 17 =>
    reference_information, 18 => structure, 19 => code, 20 => name, 21 =>
    molecular_weight, 22 => relationship, 23 => nucleic_acid, 24 => polymer, 25 =>
    protein, 26 => source_material]
);
/// The definition of `SubstanceSpecification`.
pub static SUBSTANCE_SPECIFICATION: TypeDef = TypeDef {
    name: "SubstanceSpecification",
    path: "SubstanceSpecification",
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
        one("identifier", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("status", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("domain", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("source", 0, 0, Ty::Type(&REFERENCE)).to(&["DocumentReference"]).summary(),
        one("comment", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("moiety", 0, 0, Ty::Type(&SUBSTANCE_SPECIFICATION_MOIETY)).summary(),
        one("property", 0, 0, Ty::Type(&SUBSTANCE_SPECIFICATION_PROPERTY)).summary(),
        one("referenceInformation", 0, 1, Ty::Type(&REFERENCE))
            .to(&["SubstanceReferenceInformation"])
            .summary(),
        one("structure", 0, 1, Ty::Type(&SUBSTANCE_SPECIFICATION_STRUCTURE)).summary(),
        one("code", 0, 0, Ty::Type(&SUBSTANCE_SPECIFICATION_CODE)).summary(),
        one("name", 0, 0, Ty::Type(&SUBSTANCE_SPECIFICATION_NAME)).summary(),
        one(
                "molecularWeight",
                0,
                0,
                Ty::Type(&SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT),
            )
            .summary(),
        one("relationship", 0, 0, Ty::Type(&SUBSTANCE_SPECIFICATION_RELATIONSHIP))
            .summary(),
        one("nucleicAcid", 0, 1, Ty::Type(&REFERENCE))
            .to(&["SubstanceNucleicAcid"])
            .summary(),
        one("polymer", 0, 1, Ty::Type(&REFERENCE)).to(&["SubstancePolymer"]).summary(),
        one("protein", 0, 1, Ty::Type(&REFERENCE)).to(&["SubstanceProtein"]).summary(),
        one("sourceMaterial", 0, 1, Ty::Type(&REFERENCE))
            .to(&["SubstanceSourceMaterial"])
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSpecification.moiety`
#[derive(Default)]
pub struct SubstanceSpecificationMoiety {
    /// `SubstanceSpecification.moiety.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceSpecification.moiety.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.moiety.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.moiety.role` · CodeableConcept · 0..1
    pub role: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.moiety.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `SubstanceSpecification.moiety.name` · string · 0..1
    pub name: Element<String>,
    /// `SubstanceSpecification.moiety.stereochemistry` · CodeableConcept · 0..1
    pub stereochemistry: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.moiety.opticalActivity` · CodeableConcept · 0..1
    pub optical_activity: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.moiety.molecularFormula` · string · 0..1
    pub molecular_formula: Element<String>,
    /// `SubstanceSpecification.moiety.amount[x]` · Quantity, string · 0..1
    pub amount: Option<SubstanceSpecificationMoietyAmount>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceSpecificationMoiety, SUBSTANCE_SPECIFICATION_MOIETY, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => role, 4 => identifier, 5 => name, 6 =>
    stereochemistry, 7 => optical_activity, 8 => molecular_formula, 9 => amount]
);
choice!(
    #[doc = " `SubstanceSpecification.moiety.amount[x]`"]
    SubstanceSpecificationMoietyAmount, [0 => Quantity(Box < Quantity >), 1 =>
    String(Element < String >)]
);
/// The definition of `SubstanceSpecification.moiety`.
pub static SUBSTANCE_SPECIFICATION_MOIETY: TypeDef = TypeDef {
    name: "SubstanceSpecificationMoiety",
    path: "SubstanceSpecification.moiety",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("role", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("identifier", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("stereochemistry", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("opticalActivity", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("molecularFormula", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        choice(
                "amount",
                0,
                1,
                &[
                    alternative("amountQuantity", Ty::Type(&QUANTITY)),
                    alternative("amountString", Ty::Primitive(Primitive::String)),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSpecification.property`
#[derive(Default)]
pub struct SubstanceSpecificationProperty {
    /// `SubstanceSpecification.property.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceSpecification.property.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.property.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.property.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.property.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.property.parameters` · string · 0..1
    pub parameters: Element<String>,
    /// `SubstanceSpecification.property.definingSubstance[x]` · Reference, CodeableConcept to Substance, SubstanceSpecification · 0..1
    pub defining_substance: Option<SubstanceSpecificationPropertyDefiningSubstance>,
    /// `SubstanceSpecification.property.amount[x]` · Quantity, string · 0..1
    pub amount: Option<SubstanceSpecificationPropertyAmount>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceSpecificationProperty, SUBSTANCE_SPECIFICATION_PROPERTY, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => category, 4 => code, 5 => parameters, 6 =>
    defining_substance, 7 => amount]
);
choice!(
    #[doc = " `SubstanceSpecification.property.definingSubstance[x]`"]
    SubstanceSpecificationPropertyDefiningSubstance, [0 => Reference(Box < Reference >),
    1 => CodeableConcept(Box < CodeableConcept >)]
);
choice!(
    #[doc = " `SubstanceSpecification.property.amount[x]`"]
    SubstanceSpecificationPropertyAmount, [0 => Quantity(Box < Quantity >), 1 =>
    String(Element < String >)]
);
/// The definition of `SubstanceSpecification.property`.
pub static SUBSTANCE_SPECIFICATION_PROPERTY: TypeDef = TypeDef {
    name: "SubstanceSpecificationProperty",
    path: "SubstanceSpecification.property",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("category", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("parameters", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        choice(
                "definingSubstance",
                0,
                1,
                &[
                    alternative("definingSubstanceReference", Ty::Type(&REFERENCE)),
                    alternative(
                        "definingSubstanceCodeableConcept",
                        Ty::Type(&CODEABLE_CONCEPT),
                    ),
                ],
            )
            .to(&["Substance", "SubstanceSpecification"])
            .summary(),
        choice(
                "amount",
                0,
                1,
                &[
                    alternative("amountQuantity", Ty::Type(&QUANTITY)),
                    alternative("amountString", Ty::Primitive(Primitive::String)),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSpecification.structure`
#[derive(Default)]
pub struct SubstanceSpecificationStructure {
    /// `SubstanceSpecification.structure.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceSpecification.structure.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.structure.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.structure.stereochemistry` · CodeableConcept · 0..1
    pub stereochemistry: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.structure.opticalActivity` · CodeableConcept · 0..1
    pub optical_activity: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.structure.molecularFormula` · string · 0..1
    pub molecular_formula: Element<String>,
    /// `SubstanceSpecification.structure.molecularFormulaByMoiety` · string · 0..1
    pub molecular_formula_by_moiety: Element<String>,
    /// `SubstanceSpecification.structure.isotope` · SubstanceSpecificationStructureIsotope · 0..*
    pub isotope: Vec<SubstanceSpecificationStructureIsotope>,
    /// `SubstanceSpecification.structure.molecularWeight` · SubstanceSpecificationStructureIsotopeMolecularWeight · 0..1
    pub molecular_weight: Option<
        Box<SubstanceSpecificationStructureIsotopeMolecularWeight>,
    >,
    /// `SubstanceSpecification.structure.source` · Reference to DocumentReference · 0..*
    pub source: Vec<Reference>,
    /// `SubstanceSpecification.structure.representation` · SubstanceSpecificationStructureRepresentation · 0..*
    pub representation: Vec<SubstanceSpecificationStructureRepresentation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceSpecificationStructure, SUBSTANCE_SPECIFICATION_STRUCTURE, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => stereochemistry, 4 => optical_activity, 5 =>
    molecular_formula, 6 => molecular_formula_by_moiety, 7 => isotope, 8 =>
    molecular_weight, 9 => source, 10 => representation]
);
/// The definition of `SubstanceSpecification.structure`.
pub static SUBSTANCE_SPECIFICATION_STRUCTURE: TypeDef = TypeDef {
    name: "SubstanceSpecificationStructure",
    path: "SubstanceSpecification.structure",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("stereochemistry", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("opticalActivity", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("molecularFormula", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("molecularFormulaByMoiety", 0, 1, Ty::Primitive(Primitive::String))
            .summary(),
        one("isotope", 0, 0, Ty::Type(&SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE))
            .summary(),
        one(
                "molecularWeight",
                0,
                1,
                Ty::Type(&SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT),
            )
            .summary(),
        one("source", 0, 0, Ty::Type(&REFERENCE)).to(&["DocumentReference"]).summary(),
        one(
                "representation",
                0,
                0,
                Ty::Type(&SUBSTANCE_SPECIFICATION_STRUCTURE_REPRESENTATION),
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSpecification.structure.isotope`
#[derive(Default)]
pub struct SubstanceSpecificationStructureIsotope {
    /// `SubstanceSpecification.structure.isotope.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceSpecification.structure.isotope.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.structure.isotope.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.structure.isotope.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `SubstanceSpecification.structure.isotope.name` · CodeableConcept · 0..1
    pub name: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.structure.isotope.substitution` · CodeableConcept · 0..1
    pub substitution: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.structure.isotope.halfLife` · Quantity · 0..1
    pub half_life: Option<Box<Quantity>>,
    /// `SubstanceSpecification.structure.isotope.molecularWeight` · SubstanceSpecificationStructureIsotopeMolecularWeight · 0..1
    pub molecular_weight: Option<
        Box<SubstanceSpecificationStructureIsotopeMolecularWeight>,
    >,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceSpecificationStructureIsotope, SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE, [0
    => id, 1 => extension, 2 => modifier_extension, 3 => identifier, 4 => name, 5 =>
    substitution, 6 => half_life, 7 => molecular_weight]
);
/// The definition of `SubstanceSpecification.structure.isotope`.
pub static SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE: TypeDef = TypeDef {
    name: "SubstanceSpecificationStructureIsotope",
    path: "SubstanceSpecification.structure.isotope",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("name", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("substitution", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("halfLife", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one(
                "molecularWeight",
                0,
                1,
                Ty::Type(&SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT),
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSpecification.structure.isotope.molecularWeight`
#[derive(Default)]
pub struct SubstanceSpecificationStructureIsotopeMolecularWeight {
    /// `SubstanceSpecification.structure.isotope.molecularWeight.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceSpecification.structure.isotope.molecularWeight.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.structure.isotope.molecularWeight.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.structure.isotope.molecularWeight.method` · CodeableConcept · 0..1
    pub method: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.structure.isotope.molecularWeight.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.structure.isotope.molecularWeight.amount` · Quantity · 0..1
    pub amount: Option<Box<Quantity>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceSpecificationStructureIsotopeMolecularWeight,
    SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT, [0 => id, 1 => extension,
    2 => modifier_extension, 3 => method, 4 => type_, 5 => amount]
);
/// The definition of `SubstanceSpecification.structure.isotope.molecularWeight`.
pub static SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT: TypeDef = TypeDef {
    name: "SubstanceSpecificationStructureIsotopeMolecularWeight",
    path: "SubstanceSpecification.structure.isotope.molecularWeight",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("method", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("amount", 0, 1, Ty::Type(&QUANTITY)).summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSpecification.structure.representation`
#[derive(Default)]
pub struct SubstanceSpecificationStructureRepresentation {
    /// `SubstanceSpecification.structure.representation.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceSpecification.structure.representation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.structure.representation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.structure.representation.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.structure.representation.representation` · string · 0..1
    pub representation: Element<String>,
    /// `SubstanceSpecification.structure.representation.attachment` · Attachment · 0..1
    pub attachment: Option<Box<Attachment>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceSpecificationStructureRepresentation,
    SUBSTANCE_SPECIFICATION_STRUCTURE_REPRESENTATION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => type_, 4 => representation, 5 => attachment]
);
/// The definition of `SubstanceSpecification.structure.representation`.
pub static SUBSTANCE_SPECIFICATION_STRUCTURE_REPRESENTATION: TypeDef = TypeDef {
    name: "SubstanceSpecificationStructureRepresentation",
    path: "SubstanceSpecification.structure.representation",
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
/// `SubstanceSpecification.code`
#[derive(Default)]
pub struct SubstanceSpecificationCode {
    /// `SubstanceSpecification.code.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceSpecification.code.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.code.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.code.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.code.status` · CodeableConcept · 0..1
    pub status: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.code.statusDate` · dateTime · 0..1
    pub status_date: Element<DateTime>,
    /// `SubstanceSpecification.code.comment` · string · 0..1
    pub comment: Element<String>,
    /// `SubstanceSpecification.code.source` · Reference to DocumentReference · 0..*
    pub source: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceSpecificationCode, SUBSTANCE_SPECIFICATION_CODE, [0 => id, 1 => extension, 2
    => modifier_extension, 3 => code, 4 => status, 5 => status_date, 6 => comment, 7 =>
    source]
);
/// The definition of `SubstanceSpecification.code`.
pub static SUBSTANCE_SPECIFICATION_CODE: TypeDef = TypeDef {
    name: "SubstanceSpecificationCode",
    path: "SubstanceSpecification.code",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("status", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("statusDate", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("comment", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("source", 0, 0, Ty::Type(&REFERENCE)).to(&["DocumentReference"]).summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSpecification.name`
#[derive(Default)]
pub struct SubstanceSpecificationName {
    /// `SubstanceSpecification.name.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceSpecification.name.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.name.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.name.name` · string · 1..1
    pub name: Element<String>,
    /// `SubstanceSpecification.name.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.name.status` · CodeableConcept · 0..1
    pub status: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.name.preferred` · boolean · 0..1
    pub preferred: Element<bool>,
    /// `SubstanceSpecification.name.language` · CodeableConcept · 0..*
    pub language: Vec<CodeableConcept>,
    /// `SubstanceSpecification.name.domain` · CodeableConcept · 0..*
    pub domain: Vec<CodeableConcept>,
    /// `SubstanceSpecification.name.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `SubstanceSpecification.name.synonym` · SubstanceSpecificationName · 0..*
    pub synonym: Vec<SubstanceSpecificationName>,
    /// `SubstanceSpecification.name.translation` · SubstanceSpecificationName · 0..*
    pub translation: Vec<SubstanceSpecificationName>,
    /// `SubstanceSpecification.name.official` · SubstanceSpecificationNameOfficial · 0..*
    pub official: Vec<SubstanceSpecificationNameOfficial>,
    /// `SubstanceSpecification.name.source` · Reference to DocumentReference · 0..*
    pub source: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceSpecificationName, SUBSTANCE_SPECIFICATION_NAME, [0 => id, 1 => extension, 2
    => modifier_extension, 3 => name, 4 => type_, 5 => status, 6 => preferred, 7 =>
    language, 8 => domain, 9 => jurisdiction, 10 => synonym, 11 => translation, 12 =>
    official, 13 => source]
);
/// The definition of `SubstanceSpecification.name`.
pub static SUBSTANCE_SPECIFICATION_NAME: TypeDef = TypeDef {
    name: "SubstanceSpecificationName",
    path: "SubstanceSpecification.name",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("name", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("status", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("preferred", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("language", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("domain", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("jurisdiction", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("synonym", 0, 0, Ty::Type(&SUBSTANCE_SPECIFICATION_NAME)).summary(),
        one("translation", 0, 0, Ty::Type(&SUBSTANCE_SPECIFICATION_NAME)).summary(),
        one("official", 0, 0, Ty::Type(&SUBSTANCE_SPECIFICATION_NAME_OFFICIAL))
            .summary(),
        one("source", 0, 0, Ty::Type(&REFERENCE)).to(&["DocumentReference"]).summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSpecification.name.official`
#[derive(Default)]
pub struct SubstanceSpecificationNameOfficial {
    /// `SubstanceSpecification.name.official.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceSpecification.name.official.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.name.official.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.name.official.authority` · CodeableConcept · 0..1
    pub authority: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.name.official.status` · CodeableConcept · 0..1
    pub status: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.name.official.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceSpecificationNameOfficial, SUBSTANCE_SPECIFICATION_NAME_OFFICIAL, [0 => id,
    1 => extension, 2 => modifier_extension, 3 => authority, 4 => status, 5 => date]
);
/// The definition of `SubstanceSpecification.name.official`.
pub static SUBSTANCE_SPECIFICATION_NAME_OFFICIAL: TypeDef = TypeDef {
    name: "SubstanceSpecificationNameOfficial",
    path: "SubstanceSpecification.name.official",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("authority", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("status", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSpecification.relationship`
#[derive(Default)]
pub struct SubstanceSpecificationRelationship {
    /// `SubstanceSpecification.relationship.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceSpecification.relationship.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceSpecification.relationship.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceSpecification.relationship.substance[x]` · Reference, CodeableConcept to SubstanceSpecification · 0..1
    pub substance: Option<SubstanceSpecificationRelationshipSubstance>,
    /// `SubstanceSpecification.relationship.relationship` · CodeableConcept · 0..1
    pub relationship: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.relationship.isDefining` · boolean · 0..1
    pub is_defining: Element<bool>,
    /// `SubstanceSpecification.relationship.amount[x]` · Quantity, Range, Ratio, string · 0..1
    pub amount: Option<SubstanceSpecificationRelationshipAmount>,
    /// `SubstanceSpecification.relationship.amountRatioLowLimit` · Ratio · 0..1
    pub amount_ratio_low_limit: Option<Box<Ratio>>,
    /// `SubstanceSpecification.relationship.amountType` · CodeableConcept · 0..1
    pub amount_type: Option<Box<CodeableConcept>>,
    /// `SubstanceSpecification.relationship.source` · Reference to DocumentReference · 0..*
    pub source: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceSpecificationRelationship, SUBSTANCE_SPECIFICATION_RELATIONSHIP, [0 => id, 1
    => extension, 2 => modifier_extension, 3 => substance, 4 => relationship, 5 =>
    is_defining, 6 => amount, 7 => amount_ratio_low_limit, 8 => amount_type, 9 => source]
);
choice!(
    #[doc = " `SubstanceSpecification.relationship.substance[x]`"]
    SubstanceSpecificationRelationshipSubstance, [0 => Reference(Box < Reference >), 1 =>
    CodeableConcept(Box < CodeableConcept >)]
);
choice!(
    #[doc = " `SubstanceSpecification.relationship.amount[x]`"]
    SubstanceSpecificationRelationshipAmount, [0 => Quantity(Box < Quantity >), 1 =>
    Range(Box < Range >), 2 => Ratio(Box < Ratio >), 3 => String(Element < String >)]
);
/// The definition of `SubstanceSpecification.relationship`.
pub static SUBSTANCE_SPECIFICATION_RELATIONSHIP: TypeDef = TypeDef {
    name: "SubstanceSpecificationRelationship",
    path: "SubstanceSpecification.relationship",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        choice(
                "substance",
                0,
                1,
                &[
                    alternative("substanceReference", Ty::Type(&REFERENCE)),
                    alternative("substanceCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                ],
            )
            .to(&["SubstanceSpecification"])
            .summary(),
        one("relationship", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("isDefining", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        choice(
                "amount",
                0,
                1,
                &[
                    alternative("amountQuantity", Ty::Type(&QUANTITY)),
                    alternative("amountRange", Ty::Type(&RANGE)),
                    alternative("amountRatio", Ty::Type(&RATIO)),
                    alternative("amountString", Ty::Primitive(Primitive::String)),
                ],
            )
            .summary(),
        one("amountRatioLowLimit", 0, 1, Ty::Type(&RATIO)).summary(),
        one("amountType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("source", 0, 0, Ty::Type(&REFERENCE)).to(&["DocumentReference"]).summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_SPECIFICATION_MOIETY_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("role", within(&CODEABLE_CONCEPT_COLUMNS), ".role", ""),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier", ""),
    column("name", TEXT, ".name", ""),
    column("stereochemistry", within(&CODEABLE_CONCEPT_COLUMNS), ".stereochemistry", ""),
    column("opticalActivity", within(&CODEABLE_CONCEPT_COLUMNS), ".opticalActivity", ""),
    column("molecularFormula", TEXT, ".molecularFormula", ""),
    column("amountQuantity", within(&QUANTITY_COLUMNS), ".amountQuantity", ""),
    column("amountString", TEXT, ".amountString", ""),
];
pub(crate) static SUBSTANCE_SPECIFICATION_PROPERTY_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("category", within(&CODEABLE_CONCEPT_COLUMNS), ".category", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("parameters", TEXT, ".parameters", ""),
    column(
        "definingSubstanceReference",
        within(&REFERENCE_COLUMNS_2),
        ".definingSubstanceReference",
        "",
    ),
    column(
        "definingSubstanceCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".definingSubstanceCodeableConcept",
        "",
    ),
    column("amountQuantity", within(&QUANTITY_COLUMNS), ".amountQuantity", ""),
    column("amountString", TEXT, ".amountString", ""),
];
pub(crate) static SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("method", within(&CODEABLE_CONCEPT_COLUMNS), ".method", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("amount", within(&QUANTITY_COLUMNS), ".amount", ""),
];
pub(crate) static SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier", ""),
    column("name", within(&CODEABLE_CONCEPT_COLUMNS), ".name", ""),
    column("substitution", within(&CODEABLE_CONCEPT_COLUMNS), ".substitution", ""),
    column("halfLife", within(&QUANTITY_COLUMNS), ".halfLife", ""),
    column(
        "molecularWeight",
        within(&SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT_COLUMNS),
        ".molecularWeight",
        "",
    ),
];
pub(crate) static SUBSTANCE_SPECIFICATION_STRUCTURE_REPRESENTATION_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("representation", TEXT, ".representation", ""),
    column("attachment", within(&ATTACHMENT_COLUMNS), ".attachment", ""),
];
pub(crate) static SUBSTANCE_SPECIFICATION_STRUCTURE_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("stereochemistry", within(&CODEABLE_CONCEPT_COLUMNS), ".stereochemistry", ""),
    column("opticalActivity", within(&CODEABLE_CONCEPT_COLUMNS), ".opticalActivity", ""),
    column("molecularFormula", TEXT, ".molecularFormula", ""),
    column("molecularFormulaByMoiety", TEXT, ".molecularFormulaByMoiety", ""),
    column(
        "isotope",
        list(&within(&SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_COLUMNS)),
        ".isotope",
        "",
    ),
    column(
        "molecularWeight",
        within(&SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT_COLUMNS),
        ".molecularWeight",
        "",
    ),
    column("source", list(&within(&REFERENCE_COLUMNS_2)), ".source", ""),
    column(
        "representation",
        list(&within(&SUBSTANCE_SPECIFICATION_STRUCTURE_REPRESENTATION_COLUMNS)),
        ".representation",
        "",
    ),
];
pub(crate) static SUBSTANCE_SPECIFICATION_CODE_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("status", within(&CODEABLE_CONCEPT_COLUMNS), ".status", ""),
    column("statusDate", TEXT, ".statusDate", ""),
    column("__statusDate_start", TIMESTAMP, ".statusDate", ""),
    column("__statusDate_end", TIMESTAMP, ".statusDate", ""),
    column("comment", TEXT, ".comment", ""),
    column("source", list(&within(&REFERENCE_COLUMNS_2)), ".source", ""),
];
pub(crate) static SUBSTANCE_SPECIFICATION_NAME_OFFICIAL_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("authority", within(&CODEABLE_CONCEPT_COLUMNS), ".authority", ""),
    column("status", within(&CODEABLE_CONCEPT_COLUMNS), ".status", ""),
    column("date", TEXT, ".date", ""),
    column("__date_start", TIMESTAMP, ".date", ""),
    column("__date_end", TIMESTAMP, ".date", ""),
];
pub(crate) static SUBSTANCE_SPECIFICATION_NAME_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("name", TEXT, ".name", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("status", within(&CODEABLE_CONCEPT_COLUMNS), ".status", ""),
    column("preferred", BOOLEAN, ".preferred", ""),
    column("language", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".language", ""),
    column("domain", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".domain", ""),
    column(
        "jurisdiction",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".jurisdiction",
        "",
    ),
    column(
        "official",
        list(&within(&SUBSTANCE_SPECIFICATION_NAME_OFFICIAL_COLUMNS)),
        ".official",
        "",
    ),
    column("source", list(&within(&REFERENCE_COLUMNS_2)), ".source", ""),
];
pub(crate) static SUBSTANCE_SPECIFICATION_NAME_COLUMNS_2: [ColumnDef; 14] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("name", TEXT, ".name", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("status", within(&CODEABLE_CONCEPT_COLUMNS), ".status", ""),
    column("preferred", BOOLEAN, ".preferred", ""),
    column("language", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".language", ""),
    column("domain", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".domain", ""),
    column(
        "jurisdiction",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".jurisdiction",
        "",
    ),
    column(
        "synonym",
        list(&within(&SUBSTANCE_SPECIFICATION_NAME_COLUMNS)),
        ".synonym",
        "",
    ),
    column(
        "translation",
        list(&within(&SUBSTANCE_SPECIFICATION_NAME_COLUMNS)),
        ".translation",
        "",
    ),
    column(
        "official",
        list(&within(&SUBSTANCE_SPECIFICATION_NAME_OFFICIAL_COLUMNS)),
        ".official",
        "",
    ),
    column("source", list(&within(&REFERENCE_COLUMNS_2)), ".source", ""),
];
pub(crate) static SUBSTANCE_SPECIFICATION_NAME_COLUMNS_3: [ColumnDef; 14] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("name", TEXT, ".name", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("status", within(&CODEABLE_CONCEPT_COLUMNS), ".status", ""),
    column("preferred", BOOLEAN, ".preferred", ""),
    column("language", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".language", ""),
    column("domain", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".domain", ""),
    column(
        "jurisdiction",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".jurisdiction",
        "",
    ),
    column(
        "synonym",
        list(&within(&SUBSTANCE_SPECIFICATION_NAME_COLUMNS_2)),
        ".synonym",
        "",
    ),
    column(
        "translation",
        list(&within(&SUBSTANCE_SPECIFICATION_NAME_COLUMNS_2)),
        ".translation",
        "",
    ),
    column(
        "official",
        list(&within(&SUBSTANCE_SPECIFICATION_NAME_OFFICIAL_COLUMNS)),
        ".official",
        "",
    ),
    column("source", list(&within(&REFERENCE_COLUMNS_2)), ".source", ""),
];
pub(crate) static SUBSTANCE_SPECIFICATION_RELATIONSHIP_COLUMNS: [ColumnDef; 14] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column(
        "substanceReference",
        within(&REFERENCE_COLUMNS_2),
        ".substanceReference",
        "",
    ),
    column(
        "substanceCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".substanceCodeableConcept",
        "",
    ),
    column("relationship", within(&CODEABLE_CONCEPT_COLUMNS), ".relationship", ""),
    column("isDefining", BOOLEAN, ".isDefining", ""),
    column("amountQuantity", within(&QUANTITY_COLUMNS), ".amountQuantity", ""),
    column("amountRange", within(&RANGE_COLUMNS), ".amountRange", ""),
    column("amountRatio", within(&RATIO_COLUMNS), ".amountRatio", ""),
    column("amountString", TEXT, ".amountString", ""),
    column("amountRatioLowLimit", within(&RATIO_COLUMNS), ".amountRatioLowLimit", ""),
    column("amountType", within(&CODEABLE_CONCEPT_COLUMNS), ".amountType", ""),
    column("source", list(&within(&REFERENCE_COLUMNS_2)), ".source", ""),
];
/// The table `substance_specification`.
pub static SUBSTANCE_SPECIFICATION_TABLE: TableDef = TableDef {
    name: "substance_specification",
    doc: "One row for each SubstanceSpecification.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "SubstanceSpecification.resourceType", ""),
        column("id", TEXT, "SubstanceSpecification.id", ""),
        column("meta", within(&META_COLUMNS), "SubstanceSpecification.meta", ""),
        column("implicitRules", TEXT, "SubstanceSpecification.implicitRules", ""),
        column("language", TEXT, "SubstanceSpecification.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "SubstanceSpecification.text", ""),
        column("contained", list(&TEXT), "SubstanceSpecification.contained", ""),
        column(
            "extension",
            list(&EXTENSION_TEXT),
            "SubstanceSpecification.extension",
            "",
        ),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "SubstanceSpecification.modifierExtension",
            "",
        ),
        column(
            "identifier",
            within(&IDENTIFIER_COLUMNS),
            "SubstanceSpecification.identifier",
            "",
        ),
        column(
            "type",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "SubstanceSpecification.type",
            "",
        ),
        column(
            "status",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "SubstanceSpecification.status",
            "",
        ),
        column(
            "domain",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "SubstanceSpecification.domain",
            "",
        ),
        column("description", TEXT, "SubstanceSpecification.description", ""),
        column(
            "source",
            list(&within(&REFERENCE_COLUMNS_2)),
            "SubstanceSpecification.source",
            "",
        ),
        column("comment", TEXT, "SubstanceSpecification.comment", ""),
        column(
            "moiety",
            list(&within(&SUBSTANCE_SPECIFICATION_MOIETY_COLUMNS)),
            "SubstanceSpecification.moiety",
            "",
        ),
        column(
            "property",
            list(&within(&SUBSTANCE_SPECIFICATION_PROPERTY_COLUMNS)),
            "SubstanceSpecification.property",
            "",
        ),
        column(
            "referenceInformation",
            within(&REFERENCE_COLUMNS_2),
            "SubstanceSpecification.referenceInformation",
            "",
        ),
        column(
            "structure",
            within(&SUBSTANCE_SPECIFICATION_STRUCTURE_COLUMNS),
            "SubstanceSpecification.structure",
            "",
        ),
        column(
            "code",
            list(&within(&SUBSTANCE_SPECIFICATION_CODE_COLUMNS)),
            "SubstanceSpecification.code",
            "",
        ),
        column(
            "name",
            list(&within(&SUBSTANCE_SPECIFICATION_NAME_COLUMNS_3)),
            "SubstanceSpecification.name",
            "",
        ),
        column(
            "molecularWeight",
            list(
                &within(
                    &SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT_COLUMNS,
                ),
            ),
            "SubstanceSpecification.molecularWeight",
            "",
        ),
        column(
            "relationship",
            list(&within(&SUBSTANCE_SPECIFICATION_RELATIONSHIP_COLUMNS)),
            "SubstanceSpecification.relationship",
            "",
        ),
        column(
            "nucleicAcid",
            within(&REFERENCE_COLUMNS_2),
            "SubstanceSpecification.nucleicAcid",
            "",
        ),
        column(
            "polymer",
            within(&REFERENCE_COLUMNS_2),
            "SubstanceSpecification.polymer",
            "",
        ),
        column(
            "protein",
            within(&REFERENCE_COLUMNS_2),
            "SubstanceSpecification.protein",
            "",
        ),
        column(
            "sourceMaterial",
            within(&REFERENCE_COLUMNS_2),
            "SubstanceSpecification.sourceMaterial",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "SubstanceSpecification.meta.lastUpdated",
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
