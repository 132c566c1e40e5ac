// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    Attachment, CodeableConcept, Element, Extension, Identifier, Meta, Narrative,
    Quantity, Range, Ratio, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ATTACHMENT_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2,
    EXTENSION_COLUMN, HAS_CODE, HAS_CONTAINED, HAS_DATE, HAS_DESCRIPTION_2,
    HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_TEXT,
    HAS_TYPE_2, IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN, NARRATIVE_STRUCT, OF_ATTACHMENT, OF_CODEABLE_CONCEPT, OF_IDENTIFIER,
    OF_QUANTITY, OF_RANGE, OF_RATIO, OF_REFERENCE, QUANTITY_STRUCT, RANGE_STRUCT,
    RATIO_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2, TYPE_COLUMN,
};
use crate::shorthand::*;
/// `SubstanceSpecification`
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
    SubstanceSpecification, SUBSTANCE_SPECIFICATION, [id, meta, implicit_rules, language,
    text, contained, extension, modifier_extension, identifier, type_, status, domain,
    description, source, comment, moiety, property, reference_information, structure,
    code, name, molecular_weight, relationship, nucleic_acid, polymer, protein,
    source_material]
);
/// The definition of `SubstanceSpecification`.
pub static SUBSTANCE_SPECIFICATION: TypeDef = TypeDef {
    name: "SubstanceSpecification",
    path: "SubstanceSpecification",
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
        summary("identifier", 0, 1, OF_IDENTIFIER),
        HAS_TYPE_2,
        summary("status", 0, 1, OF_CODEABLE_CONCEPT),
        summary("domain", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_DESCRIPTION_2,
        summary("source", 0, 0, OF_REFERENCE).to(&["DocumentReference"]),
        summary("comment", 0, 1, OF_STRING),
        summary("moiety", 0, 0, of(&SUBSTANCE_SPECIFICATION_MOIETY)),
        summary("property", 0, 0, of(&SUBSTANCE_SPECIFICATION_PROPERTY)),
        summary("referenceInformation", 0, 1, OF_REFERENCE)
            .to(&["SubstanceReferenceInformation"]),
        summary("structure", 0, 1, of(&SUBSTANCE_SPECIFICATION_STRUCTURE)),
        summary("code", 0, 0, of(&SUBSTANCE_SPECIFICATION_CODE)),
        summary("name", 0, 0, of(&SUBSTANCE_SPECIFICATION_NAME)),
        summary(
            "molecularWeight",
            0,
            0,
            of(&SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT),
        ),
        summary("relationship", 0, 0, of(&SUBSTANCE_SPECIFICATION_RELATIONSHIP)),
        summary("nucleicAcid", 0, 1, OF_REFERENCE).to(&["SubstanceNucleicAcid"]),
        summary("polymer", 0, 1, OF_REFERENCE).to(&["SubstancePolymer"]),
        summary("protein", 0, 1, OF_REFERENCE).to(&["SubstanceProtein"]),
        summary("sourceMaterial", 0, 1, OF_REFERENCE).to(&["SubstanceSourceMaterial"]),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSpecification.moiety`
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
    SubstanceSpecificationMoiety, SUBSTANCE_SPECIFICATION_MOIETY, [id, extension,
    modifier_extension, role, identifier, name, stereochemistry, optical_activity,
    molecular_formula, amount]
);
choice!(
    #[doc = " `SubstanceSpecification.moiety.amount[x]`"]
    SubstanceSpecificationMoietyAmount, [Quantity(Box < Quantity >), String(Element <
    String >)]
);
/// The definition of `SubstanceSpecification.moiety`.
pub static SUBSTANCE_SPECIFICATION_MOIETY: TypeDef = TypeDef {
    name: "SubstanceSpecificationMoiety",
    path: "SubstanceSpecification.moiety",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("role", 0, 1, OF_CODEABLE_CONCEPT),
        summary("identifier", 0, 1, OF_IDENTIFIER),
        HAS_NAME,
        summary("stereochemistry", 0, 1, OF_CODEABLE_CONCEPT),
        summary("opticalActivity", 0, 1, OF_CODEABLE_CONCEPT),
        summary("molecularFormula", 0, 1, OF_STRING),
        choice(
                "amount",
                0,
                1,
                &[
                    alternative("amountQuantity", OF_QUANTITY),
                    alternative("amountString", OF_STRING),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSpecification.property`
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
    SubstanceSpecificationProperty, SUBSTANCE_SPECIFICATION_PROPERTY, [id, extension,
    modifier_extension, category, code, parameters, defining_substance, amount]
);
choice!(
    #[doc = " `SubstanceSpecification.property.definingSubstance[x]`"]
    SubstanceSpecificationPropertyDefiningSubstance, [Reference(Box < Reference >),
    CodeableConcept(Box < CodeableConcept >)]
);
choice!(
    #[doc = " `SubstanceSpecification.property.amount[x]`"]
    SubstanceSpecificationPropertyAmount, [Quantity(Box < Quantity >), String(Element <
    String >)]
);
/// The definition of `SubstanceSpecification.property`.
pub static SUBSTANCE_SPECIFICATION_PROPERTY: TypeDef = TypeDef {
    name: "SubstanceSpecificationProperty",
    path: "SubstanceSpecification.property",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("category", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_CODE,
        summary("parameters", 0, 1, OF_STRING),
        choice(
                "definingSubstance",
                0,
                1,
                &[
                    alternative("definingSubstanceReference", OF_REFERENCE),
                    alternative("definingSubstanceCodeableConcept", OF_CODEABLE_CONCEPT),
                ],
            )
            .to(&["Substance", "SubstanceSpecification"])
            .summary(),
        choice(
                "amount",
                0,
                1,
                &[
                    alternative("amountQuantity", OF_QUANTITY),
                    alternative("amountString", OF_STRING),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSpecification.structure`
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
    SubstanceSpecificationStructure, SUBSTANCE_SPECIFICATION_STRUCTURE, [id, extension,
    modifier_extension, stereochemistry, optical_activity, molecular_formula,
    molecular_formula_by_moiety, isotope, molecular_weight, source, representation]
);
/// The definition of `SubstanceSpecification.structure`.
pub static SUBSTANCE_SPECIFICATION_STRUCTURE: TypeDef = TypeDef {
    name: "SubstanceSpecificationStructure",
    path: "SubstanceSpecification.structure",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("stereochemistry", 0, 1, OF_CODEABLE_CONCEPT),
        summary("opticalActivity", 0, 1, OF_CODEABLE_CONCEPT),
        summary("molecularFormula", 0, 1, OF_STRING),
        summary("molecularFormulaByMoiety", 0, 1, OF_STRING),
        summary("isotope", 0, 0, of(&SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE)),
        summary(
            "molecularWeight",
            0,
            1,
            of(&SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT),
        ),
        summary("source", 0, 0, OF_REFERENCE).to(&["DocumentReference"]),
        summary(
            "representation",
            0,
            0,
            of(&SUBSTANCE_SPECIFICATION_STRUCTURE_REPRESENTATION),
        ),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSpecification.structure.isotope`
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
    SubstanceSpecificationStructureIsotope, SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE,
    [id, extension, modifier_extension, identifier, name, substitution, half_life,
    molecular_weight]
);
/// The definition of `SubstanceSpecification.structure.isotope`.
pub static SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE: TypeDef = TypeDef {
    name: "SubstanceSpecificationStructureIsotope",
    path: "SubstanceSpecification.structure.isotope",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("identifier", 0, 1, OF_IDENTIFIER),
        summary("name", 0, 1, OF_CODEABLE_CONCEPT),
        summary("substitution", 0, 1, OF_CODEABLE_CONCEPT),
        summary("halfLife", 0, 1, OF_QUANTITY),
        summary(
            "molecularWeight",
            0,
            1,
            of(&SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT),
        ),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSpecification.structure.isotope.molecularWeight`
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
    SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT, [id, extension,
    modifier_extension, method, type_, amount]
);
/// The definition of `SubstanceSpecification.structure.isotope.molecularWeight`.
pub static SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT: TypeDef = TypeDef {
    name: "SubstanceSpecificationStructureIsotopeMolecularWeight",
    path: "SubstanceSpecification.structure.isotope.molecularWeight",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("method", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_TYPE_2,
        summary("amount", 0, 1, OF_QUANTITY),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSpecification.structure.representation`
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
    SUBSTANCE_SPECIFICATION_STRUCTURE_REPRESENTATION, [id, extension, modifier_extension,
    type_, representation, attachment]
);
/// The definition of `SubstanceSpecification.structure.representation`.
pub static SUBSTANCE_SPECIFICATION_STRUCTURE_REPRESENTATION: TypeDef = TypeDef {
    name: "SubstanceSpecificationStructureRepresentation",
    path: "SubstanceSpecification.structure.representation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_2,
        summary("representation", 0, 1, OF_STRING),
        summary("attachment", 0, 1, OF_ATTACHMENT),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSpecification.code`
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
    SubstanceSpecificationCode, SUBSTANCE_SPECIFICATION_CODE, [id, extension,
    modifier_extension, code, status, status_date, comment, source]
);
/// The definition of `SubstanceSpecification.code`.
pub static SUBSTANCE_SPECIFICATION_CODE: TypeDef = TypeDef {
    name: "SubstanceSpecificationCode",
    path: "SubstanceSpecification.code",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_CODE,
        summary("status", 0, 1, OF_CODEABLE_CONCEPT),
        summary("statusDate", 0, 1, OF_DATE_TIME),
        summary("comment", 0, 1, OF_STRING),
        summary("source", 0, 0, OF_REFERENCE).to(&["DocumentReference"]),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSpecification.name`
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
    SubstanceSpecificationName, SUBSTANCE_SPECIFICATION_NAME, [id, extension,
    modifier_extension, name, type_, status, preferred, language, domain, jurisdiction,
    synonym, translation, official, source]
);
/// The definition of `SubstanceSpecification.name`.
pub static SUBSTANCE_SPECIFICATION_NAME: TypeDef = TypeDef {
    name: "SubstanceSpecificationName",
    path: "SubstanceSpecification.name",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("name", 1, 1, OF_STRING),
        HAS_TYPE_2,
        summary("status", 0, 1, OF_CODEABLE_CONCEPT),
        summary("preferred", 0, 1, OF_BOOLEAN),
        summary("language", 0, 0, OF_CODEABLE_CONCEPT),
        summary("domain", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_JURISDICTION,
        summary("synonym", 0, 0, of(&SUBSTANCE_SPECIFICATION_NAME)),
        summary("translation", 0, 0, of(&SUBSTANCE_SPECIFICATION_NAME)),
        summary("official", 0, 0, of(&SUBSTANCE_SPECIFICATION_NAME_OFFICIAL)),
        summary("source", 0, 0, OF_REFERENCE).to(&["DocumentReference"]),
    ],
    keys: Lazy::new(),
};
/// `SubstanceSpecification.name.official`
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
    SubstanceSpecificationNameOfficial, SUBSTANCE_SPECIFICATION_NAME_OFFICIAL, [id,
    extension, modifier_extension, authority, status, date]
);
/// The definition of `SubstanceSpecification.name.official`.
pub static SUBSTANCE_SPECIFICATION_NAME_OFFICIAL: TypeDef = TypeDef {
    name: "SubstanceSpecificationNameOfficial",
    path: "SubstanceSpecification.name.official",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("authority", 0, 1, OF_CODEABLE_CONCEPT),
        summary("status", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_DATE,
    ],
    keys: Lazy::new(),
};
/// `SubstanceSpecification.relationship`
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
    SubstanceSpecificationRelationship, SUBSTANCE_SPECIFICATION_RELATIONSHIP, [id,
    extension, modifier_extension, substance, relationship, is_defining, amount,
    amount_ratio_low_limit, amount_type, source]
);
choice!(
    #[doc = " `SubstanceSpecification.relationship.substance[x]`"]
    SubstanceSpecificationRelationshipSubstance, [Reference(Box < Reference >),
    CodeableConcept(Box < CodeableConcept >)]
);
choice!(
    #[doc = " `SubstanceSpecification.relationship.amount[x]`"]
    SubstanceSpecificationRelationshipAmount, [Quantity(Box < Quantity >), Range(Box <
    Range >), Ratio(Box < Ratio >), String(Element < String >)]
);
/// The definition of `SubstanceSpecification.relationship`.
pub static SUBSTANCE_SPECIFICATION_RELATIONSHIP: TypeDef = TypeDef {
    name: "SubstanceSpecificationRelationship",
    path: "SubstanceSpecification.relationship",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "substance",
                0,
                1,
                &[
                    alternative("substanceReference", OF_REFERENCE),
                    alternative("substanceCodeableConcept", OF_CODEABLE_CONCEPT),
                ],
            )
            .to(&["SubstanceSpecification"])
            .summary(),
        summary("relationship", 0, 1, OF_CODEABLE_CONCEPT),
        summary("isDefining", 0, 1, OF_BOOLEAN),
        choice(
                "amount",
                0,
                1,
                &[
                    alternative("amountQuantity", OF_QUANTITY),
                    alternative("amountRange", OF_RANGE),
                    alternative("amountRatio", OF_RATIO),
                    alternative("amountString", OF_STRING),
                ],
            )
            .summary(),
        summary("amountRatioLowLimit", 0, 1, OF_RATIO),
        summary("amountType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("source", 0, 0, OF_REFERENCE).to(&["DocumentReference"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_SPECIFICATION_MOIETY_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".role", CODEABLE_CONCEPT_STRUCT),
    column(".identifier", IDENTIFIER_STRUCT),
    NAME_COLUMN,
    column(".stereochemistry", CODEABLE_CONCEPT_STRUCT),
    column(".opticalActivity", CODEABLE_CONCEPT_STRUCT),
    column(".molecularFormula", TEXT),
    column(".amountQuantity", QUANTITY_STRUCT),
    column(".amountString", TEXT),
];
pub(crate) static SUBSTANCE_SPECIFICATION_PROPERTY_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".category", CODEABLE_CONCEPT_STRUCT),
    CODE_COLUMN_2,
    column(".parameters", TEXT),
    column(".definingSubstanceReference", REFERENCE_STRUCT_2),
    column(".definingSubstanceCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".amountQuantity", QUANTITY_STRUCT),
    column(".amountString", TEXT),
];
pub(crate) static SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".method", CODEABLE_CONCEPT_STRUCT),
    TYPE_COLUMN,
    column(".amount", QUANTITY_STRUCT),
];
pub(crate) static SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_STRUCT),
    column(".name", CODEABLE_CONCEPT_STRUCT),
    column(".substitution", CODEABLE_CONCEPT_STRUCT),
    column(".halfLife", QUANTITY_STRUCT),
    column(
        ".molecularWeight",
        within(&SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT_COLUMNS),
    ),
];
pub(crate) static SUBSTANCE_SPECIFICATION_STRUCTURE_REPRESENTATION_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".representation", TEXT),
    column(".attachment", ATTACHMENT_STRUCT),
];
pub(crate) static SUBSTANCE_SPECIFICATION_STRUCTURE_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".stereochemistry", CODEABLE_CONCEPT_STRUCT),
    column(".opticalActivity", CODEABLE_CONCEPT_STRUCT),
    column(".molecularFormula", TEXT),
    column(".molecularFormulaByMoiety", TEXT),
    column(
        ".isotope",
        list(&within(&SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_COLUMNS)),
    ),
    column(
        ".molecularWeight",
        within(&SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT_COLUMNS),
    ),
    column(".source", REFERENCE_LIST_2),
    column(
        ".representation",
        list(&within(&SUBSTANCE_SPECIFICATION_STRUCTURE_REPRESENTATION_COLUMNS)),
    ),
];
pub(crate) static SUBSTANCE_SPECIFICATION_CODE_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".status", CODEABLE_CONCEPT_STRUCT),
    column(".statusDate", TEXT),
    derived("__statusDate_start", TIMESTAMP, ".statusDate"),
    derived("__statusDate_end", TIMESTAMP, ".statusDate"),
    column(".comment", TEXT),
    column(".source", REFERENCE_LIST_2),
];
pub(crate) static SUBSTANCE_SPECIFICATION_NAME_OFFICIAL_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".authority", CODEABLE_CONCEPT_STRUCT),
    column(".status", CODEABLE_CONCEPT_STRUCT),
    column(".date", TEXT),
    derived("__date_start", TIMESTAMP, ".date"),
    derived("__date_end", TIMESTAMP, ".date"),
];
pub(crate) static SUBSTANCE_SPECIFICATION_NAME_COLUMNS: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    TYPE_COLUMN,
    column(".status", CODEABLE_CONCEPT_STRUCT),
    column(".preferred", BOOLEAN),
    column(".language", CODEABLE_CONCEPT_LIST),
    column(".domain", CODEABLE_CONCEPT_LIST),
    column(".jurisdiction", CODEABLE_CONCEPT_LIST),
    column(".official", list(&within(&SUBSTANCE_SPECIFICATION_NAME_OFFICIAL_COLUMNS))),
    column(".source", REFERENCE_LIST_2),
];
pub(crate) static SUBSTANCE_SPECIFICATION_NAME_COLUMNS_2: [ColumnDef; 14] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    TYPE_COLUMN,
    column(".status", CODEABLE_CONCEPT_STRUCT),
    column(".preferred", BOOLEAN),
    column(".language", CODEABLE_CONCEPT_LIST),
    column(".domain", CODEABLE_CONCEPT_LIST),
    column(".jurisdiction", CODEABLE_CONCEPT_LIST),
    column(".synonym", list(&within(&SUBSTANCE_SPECIFICATION_NAME_COLUMNS))),
    column(".translation", list(&within(&SUBSTANCE_SPECIFICATION_NAME_COLUMNS))),
    column(".official", list(&within(&SUBSTANCE_SPECIFICATION_NAME_OFFICIAL_COLUMNS))),
    column(".source", REFERENCE_LIST_2),
];
pub(crate) static SUBSTANCE_SPECIFICATION_NAME_COLUMNS_3: [ColumnDef; 14] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    TYPE_COLUMN,
    column(".status", CODEABLE_CONCEPT_STRUCT),
    column(".preferred", BOOLEAN),
    column(".language", CODEABLE_CONCEPT_LIST),
    column(".domain", CODEABLE_CONCEPT_LIST),
    column(".jurisdiction", CODEABLE_CONCEPT_LIST),
    column(".synonym", list(&within(&SUBSTANCE_SPECIFICATION_NAME_COLUMNS_2))),
    column(".translation", list(&within(&SUBSTANCE_SPECIFICATION_NAME_COLUMNS_2))),
    column(".official", list(&within(&SUBSTANCE_SPECIFICATION_NAME_OFFICIAL_COLUMNS))),
    column(".source", REFERENCE_LIST_2),
];
pub(crate) static SUBSTANCE_SPECIFICATION_RELATIONSHIP_COLUMNS: [ColumnDef; 14] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".substanceReference", REFERENCE_STRUCT_2),
    column(".substanceCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".relationship", CODEABLE_CONCEPT_STRUCT),
    column(".isDefining", BOOLEAN),
    column(".amountQuantity", QUANTITY_STRUCT),
    column(".amountRange", RANGE_STRUCT),
    column(".amountRatio", RATIO_STRUCT),
    column(".amountString", TEXT),
    column(".amountRatioLowLimit", RATIO_STRUCT),
    column(".amountType", CODEABLE_CONCEPT_STRUCT),
    column(".source", REFERENCE_LIST_2),
];
/// The table `substance_specification`.
pub static SUBSTANCE_SPECIFICATION_TABLE: TableDef = TableDef {
    name: "substance_specification",
    doc: "One row for each SubstanceSpecification.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("SubstanceSpecification.resourceType", TEXT),
        column("SubstanceSpecification.id", TEXT),
        column("SubstanceSpecification.meta", META_STRUCT),
        column("SubstanceSpecification.implicitRules", TEXT),
        column("SubstanceSpecification.language", TEXT),
        column("SubstanceSpecification.text", NARRATIVE_STRUCT),
        column("SubstanceSpecification.contained", TEXTS),
        column("SubstanceSpecification.extension", EXTENSION_TEXTS),
        column("SubstanceSpecification.modifierExtension", EXTENSION_TEXTS),
        column("SubstanceSpecification.identifier", IDENTIFIER_STRUCT),
        column("SubstanceSpecification.type", CODEABLE_CONCEPT_STRUCT),
        column("SubstanceSpecification.status", CODEABLE_CONCEPT_STRUCT),
        column("SubstanceSpecification.domain", CODEABLE_CONCEPT_STRUCT),
        column("SubstanceSpecification.description", TEXT),
        column("SubstanceSpecification.source", REFERENCE_LIST_2),
        column("SubstanceSpecification.comment", TEXT),
        column(
            "SubstanceSpecification.moiety",
            list(&within(&SUBSTANCE_SPECIFICATION_MOIETY_COLUMNS)),
        ),
        column(
            "SubstanceSpecification.property",
            list(&within(&SUBSTANCE_SPECIFICATION_PROPERTY_COLUMNS)),
        ),
        column("SubstanceSpecification.referenceInformation", REFERENCE_STRUCT_2),
        column(
            "SubstanceSpecification.structure",
            within(&SUBSTANCE_SPECIFICATION_STRUCTURE_COLUMNS),
        ),
        column(
            "SubstanceSpecification.code",
            list(&within(&SUBSTANCE_SPECIFICATION_CODE_COLUMNS)),
        ),
        column(
            "SubstanceSpecification.name",
            list(&within(&SUBSTANCE_SPECIFICATION_NAME_COLUMNS_3)),
        ),
        column(
            "SubstanceSpecification.molecularWeight",
            list(
                &within(
                    &SUBSTANCE_SPECIFICATION_STRUCTURE_ISOTOPE_MOLECULAR_WEIGHT_COLUMNS,
                ),
            ),
        ),
        column(
            "SubstanceSpecification.relationship",
            list(&within(&SUBSTANCE_SPECIFICATION_RELATIONSHIP_COLUMNS)),
        ),
        column("SubstanceSpecification.nucleicAcid", REFERENCE_STRUCT_2),
        column("SubstanceSpecification.polymer", REFERENCE_STRUCT_2),
        column("SubstanceSpecification.protein", REFERENCE_STRUCT_2),
        column("SubstanceSpecification.sourceMaterial", REFERENCE_STRUCT_2),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "SubstanceSpecification.meta.lastUpdated",
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
