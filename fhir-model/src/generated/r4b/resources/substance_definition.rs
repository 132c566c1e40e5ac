// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    Annotation, Attachment, CodeableConcept, Element, Extension, Identifier, Meta,
    Narrative, Quantity, Ratio, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, ATTACHMENT_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODE_COLUMN_2, EXTENSION_COLUMN, HAS_CODE, HAS_CONTAINED, HAS_DATE, HAS_EXTENSION,
    HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_TEXT,
    HAS_TYPE_3, HAS_VERSION, IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NAME_COLUMN, NARRATIVE_STRUCT, OF_ANNOTATION,
    OF_ATTACHMENT, OF_CODEABLE_CONCEPT, OF_IDENTIFIER, OF_QUANTITY, OF_RATIO,
    OF_REFERENCE, QUANTITY_STRUCT, RATIO_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
    TYPE_COLUMN, VALUE_BOOLEAN_COLUMN, VALUE_QUANTITY_COLUMN,
};
use crate::shorthand::*;
/// `SubstanceDefinition`
pub struct SubstanceDefinition {
    /// `SubstanceDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `SubstanceDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `SubstanceDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `SubstanceDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `SubstanceDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `SubstanceDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `SubstanceDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `SubstanceDefinition.version` · string · 0..1
    pub version: Element<String>,
    /// `SubstanceDefinition.status` · CodeableConcept · 0..1
    pub status: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.classification` · CodeableConcept · 0..*
    pub classification: Vec<CodeableConcept>,
    /// `SubstanceDefinition.domain` · CodeableConcept · 0..1
    pub domain: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.grade` · CodeableConcept · 0..*
    pub grade: Vec<CodeableConcept>,
    /// `SubstanceDefinition.description` · markdown · 0..1
    pub description: Element<String>,
    /// `SubstanceDefinition.informationSource` · Reference to Citation · 0..*
    pub information_source: Vec<Reference>,
    /// `SubstanceDefinition.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `SubstanceDefinition.manufacturer` · Reference to Organization · 0..*
    pub manufacturer: Vec<Reference>,
    /// `SubstanceDefinition.supplier` · Reference to Organization · 0..*
    pub supplier: Vec<Reference>,
    /// `SubstanceDefinition.moiety` · SubstanceDefinitionMoiety · 0..*
    pub moiety: Vec<SubstanceDefinitionMoiety>,
    /// `SubstanceDefinition.property` · SubstanceDefinitionProperty · 0..*
    pub property: Vec<SubstanceDefinitionProperty>,
    /// `SubstanceDefinition.molecularWeight` · SubstanceDefinitionMolecularWeight · 0..*
    pub molecular_weight: Vec<SubstanceDefinitionMolecularWeight>,
    /// `SubstanceDefinition.structure` · SubstanceDefinitionStructure · 0..1
    pub structure: Option<Box<SubstanceDefinitionStructure>>,
    /// `SubstanceDefinition.code` · SubstanceDefinitionCode · 0..*
    pub code: Vec<SubstanceDefinitionCode>,
    /// `SubstanceDefinition.name` · SubstanceDefinitionName · 0..*
    pub name: Vec<SubstanceDefinitionName>,
    /// `SubstanceDefinition.relationship` · SubstanceDefinitionRelationship · 0..*
    pub relationship: Vec<SubstanceDefinitionRelationship>,
    /// `SubstanceDefinition.sourceMaterial` · SubstanceDefinitionSourceMaterial · 0..1
    pub source_material: Option<Box<SubstanceDefinitionSourceMaterial>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceDefinition, SUBSTANCE_DEFINITION, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, version, status,
    classification, domain, grade, description, information_source, note, manufacturer,
    supplier, moiety, property, molecular_weight, structure, code, name, relationship,
    source_material]
);
/// The definition of `SubstanceDefinition`.
pub static SUBSTANCE_DEFINITION: TypeDef = TypeDef {
    name: "SubstanceDefinition",
    path: "SubstanceDefinition",
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
        HAS_IDENTIFIER,
        HAS_VERSION,
        summary("status", 0, 1, OF_CODEABLE_CONCEPT),
        summary("classification", 0, 0, OF_CODEABLE_CONCEPT),
        summary("domain", 0, 1, OF_CODEABLE_CONCEPT),
        summary("grade", 0, 0, OF_CODEABLE_CONCEPT),
        summary("description", 0, 1, OF_MARKDOWN),
        summary("informationSource", 0, 0, OF_REFERENCE).to(&["Citation"]),
        summary("note", 0, 0, OF_ANNOTATION),
        summary("manufacturer", 0, 0, OF_REFERENCE).to(&["Organization"]),
        summary("supplier", 0, 0, OF_REFERENCE).to(&["Organization"]),
        summary("moiety", 0, 0, of(&SUBSTANCE_DEFINITION_MOIETY)),
        summary("property", 0, 0, of(&SUBSTANCE_DEFINITION_PROPERTY)),
        summary("molecularWeight", 0, 0, of(&SUBSTANCE_DEFINITION_MOLECULAR_WEIGHT)),
        summary("structure", 0, 1, of(&SUBSTANCE_DEFINITION_STRUCTURE)),
        summary("code", 0, 0, of(&SUBSTANCE_DEFINITION_CODE)),
        summary("name", 0, 0, of(&SUBSTANCE_DEFINITION_NAME)),
        summary("relationship", 0, 0, of(&SUBSTANCE_DEFINITION_RELATIONSHIP)),
        summary("sourceMaterial", 0, 1, of(&SUBSTANCE_DEFINITION_SOURCE_MATERIAL)),
    ],
    keys: Lazy::new(),
};
/// `SubstanceDefinition.moiety`
pub struct SubstanceDefinitionMoiety {
    /// `SubstanceDefinition.moiety.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceDefinition.moiety.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.moiety.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.moiety.role` · CodeableConcept · 0..1
    pub role: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.moiety.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `SubstanceDefinition.moiety.name` · string · 0..1
    pub name: Element<String>,
    /// `SubstanceDefinition.moiety.stereochemistry` · CodeableConcept · 0..1
    pub stereochemistry: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.moiety.opticalActivity` · CodeableConcept · 0..1
    pub optical_activity: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.moiety.molecularFormula` · string · 0..1
    pub molecular_formula: Element<String>,
    /// `SubstanceDefinition.moiety.amount[x]` · Quantity, string · 0..1
    pub amount: Option<SubstanceDefinitionMoietyAmount>,
    /// `SubstanceDefinition.moiety.measurementType` · CodeableConcept · 0..1
    pub measurement_type: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceDefinitionMoiety, SUBSTANCE_DEFINITION_MOIETY, [id, extension,
    modifier_extension, role, identifier, name, stereochemistry, optical_activity,
    molecular_formula, amount, measurement_type]
);
choice!(
    #[doc = " `SubstanceDefinition.moiety.amount[x]`"] SubstanceDefinitionMoietyAmount,
    [Quantity(Box < Quantity >), String(Element < String >)]
);
/// The definition of `SubstanceDefinition.moiety`.
pub static SUBSTANCE_DEFINITION_MOIETY: TypeDef = TypeDef {
    name: "SubstanceDefinitionMoiety",
    path: "SubstanceDefinition.moiety",
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
        summary("measurementType", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `SubstanceDefinition.property`
pub struct SubstanceDefinitionProperty {
    /// `SubstanceDefinition.property.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceDefinition.property.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.property.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.property.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.property.value[x]` · CodeableConcept, Quantity, date, boolean, Attachment · 0..1
    pub value: Option<SubstanceDefinitionPropertyValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceDefinitionProperty, SUBSTANCE_DEFINITION_PROPERTY, [id, extension,
    modifier_extension, type_, value]
);
choice!(
    #[doc = " `SubstanceDefinition.property.value[x]`"] SubstanceDefinitionPropertyValue,
    [CodeableConcept(Box < CodeableConcept >), Quantity(Box < Quantity >), Date(Element <
    Date >), Boolean(Element < bool >), Attachment(Box < Attachment >)]
);
/// The definition of `SubstanceDefinition.property`.
pub static SUBSTANCE_DEFINITION_PROPERTY: TypeDef = TypeDef {
    name: "SubstanceDefinitionProperty",
    path: "SubstanceDefinition.property",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("type", 1, 1, OF_CODEABLE_CONCEPT),
        choice(
                "value",
                0,
                1,
                &[
                    alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("valueQuantity", OF_QUANTITY),
                    alternative("valueDate", OF_DATE),
                    alternative("valueBoolean", OF_BOOLEAN),
                    alternative("valueAttachment", OF_ATTACHMENT),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `SubstanceDefinition.molecularWeight`
pub struct SubstanceDefinitionMolecularWeight {
    /// `SubstanceDefinition.molecularWeight.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceDefinition.molecularWeight.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.molecularWeight.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.molecularWeight.method` · CodeableConcept · 0..1
    pub method: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.molecularWeight.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.molecularWeight.amount` · Quantity · 1..1
    pub amount: Option<Box<Quantity>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceDefinitionMolecularWeight, SUBSTANCE_DEFINITION_MOLECULAR_WEIGHT, [id,
    extension, modifier_extension, method, type_, amount]
);
/// The definition of `SubstanceDefinition.molecularWeight`.
pub static SUBSTANCE_DEFINITION_MOLECULAR_WEIGHT: TypeDef = TypeDef {
    name: "SubstanceDefinitionMolecularWeight",
    path: "SubstanceDefinition.molecularWeight",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("method", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_TYPE_3,
        summary("amount", 1, 1, OF_QUANTITY),
    ],
    keys: Lazy::new(),
};
/// `SubstanceDefinition.structure`
pub struct SubstanceDefinitionStructure {
    /// `SubstanceDefinition.structure.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceDefinition.structure.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.structure.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.structure.stereochemistry` · CodeableConcept · 0..1
    pub stereochemistry: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.structure.opticalActivity` · CodeableConcept · 0..1
    pub optical_activity: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.structure.molecularFormula` · string · 0..1
    pub molecular_formula: Element<String>,
    /// `SubstanceDefinition.structure.molecularFormulaByMoiety` · string · 0..1
    pub molecular_formula_by_moiety: Element<String>,
    /// `SubstanceDefinition.structure.molecularWeight` · SubstanceDefinitionMolecularWeight · 0..1
    pub molecular_weight: Option<Box<SubstanceDefinitionMolecularWeight>>,
    /// `SubstanceDefinition.structure.technique` · CodeableConcept · 0..*
    pub technique: Vec<CodeableConcept>,
    /// `SubstanceDefinition.structure.sourceDocument` · Reference to DocumentReference · 0..*
    pub source_document: Vec<Reference>,
    /// `SubstanceDefinition.structure.representation` · SubstanceDefinitionStructureRepresentation · 0..*
    pub representation: Vec<SubstanceDefinitionStructureRepresentation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceDefinitionStructure, SUBSTANCE_DEFINITION_STRUCTURE, [id, extension,
    modifier_extension, stereochemistry, optical_activity, molecular_formula,
    molecular_formula_by_moiety, molecular_weight, technique, source_document,
    representation]
);
/// The definition of `SubstanceDefinition.structure`.
pub static SUBSTANCE_DEFINITION_STRUCTURE: TypeDef = TypeDef {
    name: "SubstanceDefinitionStructure",
    path: "SubstanceDefinition.structure",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("stereochemistry", 0, 1, OF_CODEABLE_CONCEPT),
        summary("opticalActivity", 0, 1, OF_CODEABLE_CONCEPT),
        summary("molecularFormula", 0, 1, OF_STRING),
        summary("molecularFormulaByMoiety", 0, 1, OF_STRING),
        summary("molecularWeight", 0, 1, of(&SUBSTANCE_DEFINITION_MOLECULAR_WEIGHT)),
        summary("technique", 0, 0, OF_CODEABLE_CONCEPT),
        summary("sourceDocument", 0, 0, OF_REFERENCE).to(&["DocumentReference"]),
        summary(
            "representation",
            0,
            0,
            of(&SUBSTANCE_DEFINITION_STRUCTURE_REPRESENTATION),
        ),
    ],
    keys: Lazy::new(),
};
/// `SubstanceDefinition.structure.representation`
pub struct SubstanceDefinitionStructureRepresentation {
    /// `SubstanceDefinition.structure.representation.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceDefinition.structure.representation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.structure.representation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.structure.representation.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.structure.representation.representation` · string · 0..1
    pub representation: Element<String>,
    /// `SubstanceDefinition.structure.representation.format` · CodeableConcept · 0..1
    pub format: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.structure.representation.document` · Reference to DocumentReference · 0..1
    pub document: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceDefinitionStructureRepresentation,
    SUBSTANCE_DEFINITION_STRUCTURE_REPRESENTATION, [id, extension, modifier_extension,
    type_, representation, format, document]
);
/// The definition of `SubstanceDefinition.structure.representation`.
pub static SUBSTANCE_DEFINITION_STRUCTURE_REPRESENTATION: TypeDef = TypeDef {
    name: "SubstanceDefinitionStructureRepresentation",
    path: "SubstanceDefinition.structure.representation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_3,
        summary("representation", 0, 1, OF_STRING),
        summary("format", 0, 1, OF_CODEABLE_CONCEPT),
        summary("document", 0, 1, OF_REFERENCE).to(&["DocumentReference"]),
    ],
    keys: Lazy::new(),
};
/// `SubstanceDefinition.code`
pub struct SubstanceDefinitionCode {
    /// `SubstanceDefinition.code.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceDefinition.code.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.code.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.code.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.code.status` · CodeableConcept · 0..1
    pub status: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.code.statusDate` · dateTime · 0..1
    pub status_date: Element<DateTime>,
    /// `SubstanceDefinition.code.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `SubstanceDefinition.code.source` · Reference to DocumentReference · 0..*
    pub source: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceDefinitionCode, SUBSTANCE_DEFINITION_CODE, [id, extension,
    modifier_extension, code, status, status_date, note, source]
);
/// The definition of `SubstanceDefinition.code`.
pub static SUBSTANCE_DEFINITION_CODE: TypeDef = TypeDef {
    name: "SubstanceDefinitionCode",
    path: "SubstanceDefinition.code",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_CODE,
        summary("status", 0, 1, OF_CODEABLE_CONCEPT),
        summary("statusDate", 0, 1, OF_DATE_TIME),
        summary("note", 0, 0, OF_ANNOTATION),
        summary("source", 0, 0, OF_REFERENCE).to(&["DocumentReference"]),
    ],
    keys: Lazy::new(),
};
/// `SubstanceDefinition.name`
pub struct SubstanceDefinitionName {
    /// `SubstanceDefinition.name.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceDefinition.name.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.name.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.name.name` · string · 1..1
    pub name: Element<String>,
    /// `SubstanceDefinition.name.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.name.status` · CodeableConcept · 0..1
    pub status: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.name.preferred` · boolean · 0..1
    pub preferred: Element<bool>,
    /// `SubstanceDefinition.name.language` · CodeableConcept · 0..*
    pub language: Vec<CodeableConcept>,
    /// `SubstanceDefinition.name.domain` · CodeableConcept · 0..*
    pub domain: Vec<CodeableConcept>,
    /// `SubstanceDefinition.name.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `SubstanceDefinition.name.synonym` · SubstanceDefinitionName · 0..*
    pub synonym: Vec<SubstanceDefinitionName>,
    /// `SubstanceDefinition.name.translation` · SubstanceDefinitionName · 0..*
    pub translation: Vec<SubstanceDefinitionName>,
    /// `SubstanceDefinition.name.official` · SubstanceDefinitionNameOfficial · 0..*
    pub official: Vec<SubstanceDefinitionNameOfficial>,
    /// `SubstanceDefinition.name.source` · Reference to DocumentReference · 0..*
    pub source: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceDefinitionName, SUBSTANCE_DEFINITION_NAME, [id, extension,
    modifier_extension, name, type_, status, preferred, language, domain, jurisdiction,
    synonym, translation, official, source]
);
/// The definition of `SubstanceDefinition.name`.
pub static SUBSTANCE_DEFINITION_NAME: TypeDef = TypeDef {
    name: "SubstanceDefinitionName",
    path: "SubstanceDefinition.name",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("name", 1, 1, OF_STRING),
        HAS_TYPE_3,
        summary("status", 0, 1, OF_CODEABLE_CONCEPT),
        summary("preferred", 0, 1, OF_BOOLEAN),
        summary("language", 0, 0, OF_CODEABLE_CONCEPT),
        summary("domain", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_JURISDICTION,
        summary("synonym", 0, 0, of(&SUBSTANCE_DEFINITION_NAME)),
        summary("translation", 0, 0, of(&SUBSTANCE_DEFINITION_NAME)),
        summary("official", 0, 0, of(&SUBSTANCE_DEFINITION_NAME_OFFICIAL)),
        summary("source", 0, 0, OF_REFERENCE).to(&["DocumentReference"]),
    ],
    keys: Lazy::new(),
};
/// `SubstanceDefinition.name.official`
pub struct SubstanceDefinitionNameOfficial {
    /// `SubstanceDefinition.name.official.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceDefinition.name.official.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.name.official.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.name.official.authority` · CodeableConcept · 0..1
    pub authority: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.name.official.status` · CodeableConcept · 0..1
    pub status: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.name.official.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceDefinitionNameOfficial, SUBSTANCE_DEFINITION_NAME_OFFICIAL, [id, extension,
    modifier_extension, authority, status, date]
);
/// The definition of `SubstanceDefinition.name.official`.
pub static SUBSTANCE_DEFINITION_NAME_OFFICIAL: TypeDef = TypeDef {
    name: "SubstanceDefinitionNameOfficial",
    path: "SubstanceDefinition.name.official",
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
/// `SubstanceDefinition.relationship`
pub struct SubstanceDefinitionRelationship {
    /// `SubstanceDefinition.relationship.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceDefinition.relationship.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.relationship.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.relationship.substanceDefinition[x]` · Reference, CodeableConcept to SubstanceDefinition · 0..1
    pub substance_definition: Option<SubstanceDefinitionRelationshipSubstanceDefinition>,
    /// `SubstanceDefinition.relationship.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.relationship.isDefining` · boolean · 0..1
    pub is_defining: Element<bool>,
    /// `SubstanceDefinition.relationship.amount[x]` · Quantity, Ratio, string · 0..1
    pub amount: Option<SubstanceDefinitionRelationshipAmount>,
    /// `SubstanceDefinition.relationship.ratioHighLimitAmount` · Ratio · 0..1
    pub ratio_high_limit_amount: Option<Box<Ratio>>,
    /// `SubstanceDefinition.relationship.comparator` · CodeableConcept · 0..1
    pub comparator: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.relationship.source` · Reference to DocumentReference · 0..*
    pub source: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceDefinitionRelationship, SUBSTANCE_DEFINITION_RELATIONSHIP, [id, extension,
    modifier_extension, substance_definition, type_, is_defining, amount,
    ratio_high_limit_amount, comparator, source]
);
choice!(
    #[doc = " `SubstanceDefinition.relationship.substanceDefinition[x]`"]
    SubstanceDefinitionRelationshipSubstanceDefinition, [Reference(Box < Reference >),
    CodeableConcept(Box < CodeableConcept >)]
);
choice!(
    #[doc = " `SubstanceDefinition.relationship.amount[x]`"]
    SubstanceDefinitionRelationshipAmount, [Quantity(Box < Quantity >), Ratio(Box < Ratio
    >), String(Element < String >)]
);
/// The definition of `SubstanceDefinition.relationship`.
pub static SUBSTANCE_DEFINITION_RELATIONSHIP: TypeDef = TypeDef {
    name: "SubstanceDefinitionRelationship",
    path: "SubstanceDefinition.relationship",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "substanceDefinition",
                0,
                1,
                &[
                    alternative("substanceDefinitionReference", OF_REFERENCE),
                    alternative(
                        "substanceDefinitionCodeableConcept",
                        OF_CODEABLE_CONCEPT,
                    ),
                ],
            )
            .to(&["SubstanceDefinition"])
            .summary(),
        summary("type", 1, 1, OF_CODEABLE_CONCEPT),
        summary("isDefining", 0, 1, OF_BOOLEAN),
        choice(
                "amount",
                0,
                1,
                &[
                    alternative("amountQuantity", OF_QUANTITY),
                    alternative("amountRatio", OF_RATIO),
                    alternative("amountString", OF_STRING),
                ],
            )
            .summary(),
        summary("ratioHighLimitAmount", 0, 1, OF_RATIO),
        summary("comparator", 0, 1, OF_CODEABLE_CONCEPT),
        summary("source", 0, 0, OF_REFERENCE).to(&["DocumentReference"]),
    ],
    keys: Lazy::new(),
};
/// `SubstanceDefinition.sourceMaterial`
pub struct SubstanceDefinitionSourceMaterial {
    /// `SubstanceDefinition.sourceMaterial.id` · string · 0..1
    pub id: Option<String>,
    /// `SubstanceDefinition.sourceMaterial.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SubstanceDefinition.sourceMaterial.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SubstanceDefinition.sourceMaterial.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.sourceMaterial.genus` · CodeableConcept · 0..1
    pub genus: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.sourceMaterial.species` · CodeableConcept · 0..1
    pub species: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.sourceMaterial.part` · CodeableConcept · 0..1
    pub part: Option<Box<CodeableConcept>>,
    /// `SubstanceDefinition.sourceMaterial.countryOfOrigin` · CodeableConcept · 0..*
    pub country_of_origin: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceDefinitionSourceMaterial, SUBSTANCE_DEFINITION_SOURCE_MATERIAL, [id,
    extension, modifier_extension, type_, genus, species, part, country_of_origin]
);
/// The definition of `SubstanceDefinition.sourceMaterial`.
pub static SUBSTANCE_DEFINITION_SOURCE_MATERIAL: TypeDef = TypeDef {
    name: "SubstanceDefinitionSourceMaterial",
    path: "SubstanceDefinition.sourceMaterial",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_3,
        summary("genus", 0, 1, OF_CODEABLE_CONCEPT),
        summary("species", 0, 1, OF_CODEABLE_CONCEPT),
        summary("part", 0, 1, OF_CODEABLE_CONCEPT),
        summary("countryOfOrigin", 0, 0, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_DEFINITION_MOIETY_COLUMNS: [ColumnDef; 12] = [
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
    column(".measurementType", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static SUBSTANCE_DEFINITION_PROPERTY_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".valueCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    VALUE_QUANTITY_COLUMN,
    column(".valueDate", TEXT),
    derived("__valueDate_start", TIMESTAMP, ".valueDate"),
    derived("__valueDate_end", TIMESTAMP, ".valueDate"),
    VALUE_BOOLEAN_COLUMN,
    column(".valueAttachment", ATTACHMENT_STRUCT),
];
pub(crate) static SUBSTANCE_DEFINITION_MOLECULAR_WEIGHT_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".method", CODEABLE_CONCEPT_STRUCT),
    TYPE_COLUMN,
    column(".amount", QUANTITY_STRUCT),
];
pub(crate) static SUBSTANCE_DEFINITION_STRUCTURE_REPRESENTATION_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".representation", TEXT),
    column(".format", CODEABLE_CONCEPT_STRUCT),
    column(".document", REFERENCE_STRUCT_2),
];
pub(crate) static SUBSTANCE_DEFINITION_STRUCTURE_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".stereochemistry", CODEABLE_CONCEPT_STRUCT),
    column(".opticalActivity", CODEABLE_CONCEPT_STRUCT),
    column(".molecularFormula", TEXT),
    column(".molecularFormulaByMoiety", TEXT),
    column(".molecularWeight", within(&SUBSTANCE_DEFINITION_MOLECULAR_WEIGHT_COLUMNS)),
    column(".technique", CODEABLE_CONCEPT_LIST),
    column(".sourceDocument", REFERENCE_LIST_2),
    column(
        ".representation",
        list(&within(&SUBSTANCE_DEFINITION_STRUCTURE_REPRESENTATION_COLUMNS)),
    ),
];
pub(crate) static SUBSTANCE_DEFINITION_CODE_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".status", CODEABLE_CONCEPT_STRUCT),
    column(".statusDate", TEXT),
    derived("__statusDate_start", TIMESTAMP, ".statusDate"),
    derived("__statusDate_end", TIMESTAMP, ".statusDate"),
    column(".note", ANNOTATION_LIST),
    column(".source", REFERENCE_LIST_2),
];
pub(crate) static SUBSTANCE_DEFINITION_NAME_OFFICIAL_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".authority", CODEABLE_CONCEPT_STRUCT),
    column(".status", CODEABLE_CONCEPT_STRUCT),
    column(".date", TEXT),
    derived("__date_start", TIMESTAMP, ".date"),
    derived("__date_end", TIMESTAMP, ".date"),
];
pub(crate) static SUBSTANCE_DEFINITION_NAME_COLUMNS: [ColumnDef; 12] = [
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
    column(".official", list(&within(&SUBSTANCE_DEFINITION_NAME_OFFICIAL_COLUMNS))),
    column(".source", REFERENCE_LIST_2),
];
pub(crate) static SUBSTANCE_DEFINITION_NAME_COLUMNS_2: [ColumnDef; 14] = [
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
    column(".synonym", list(&within(&SUBSTANCE_DEFINITION_NAME_COLUMNS))),
    column(".translation", list(&within(&SUBSTANCE_DEFINITION_NAME_COLUMNS))),
    column(".official", list(&within(&SUBSTANCE_DEFINITION_NAME_OFFICIAL_COLUMNS))),
    column(".source", REFERENCE_LIST_2),
];
pub(crate) static SUBSTANCE_DEFINITION_NAME_COLUMNS_3: [ColumnDef; 14] = [
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
    column(".synonym", list(&within(&SUBSTANCE_DEFINITION_NAME_COLUMNS_2))),
    column(".translation", list(&within(&SUBSTANCE_DEFINITION_NAME_COLUMNS_2))),
    column(".official", list(&within(&SUBSTANCE_DEFINITION_NAME_OFFICIAL_COLUMNS))),
    column(".source", REFERENCE_LIST_2),
];
pub(crate) static SUBSTANCE_DEFINITION_RELATIONSHIP_COLUMNS: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".substanceDefinitionReference", REFERENCE_STRUCT_2),
    column(".substanceDefinitionCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    TYPE_COLUMN,
    column(".isDefining", BOOLEAN),
    column(".amountQuantity", QUANTITY_STRUCT),
    column(".amountRatio", RATIO_STRUCT),
    column(".amountString", TEXT),
    column(".ratioHighLimitAmount", RATIO_STRUCT),
    column(".comparator", CODEABLE_CONCEPT_STRUCT),
    column(".source", REFERENCE_LIST_2),
];
pub(crate) static SUBSTANCE_DEFINITION_SOURCE_MATERIAL_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".genus", CODEABLE_CONCEPT_STRUCT),
    column(".species", CODEABLE_CONCEPT_STRUCT),
    column(".part", CODEABLE_CONCEPT_STRUCT),
    column(".countryOfOrigin", CODEABLE_CONCEPT_LIST),
];
/// The table `substance_definition`.
pub static SUBSTANCE_DEFINITION_TABLE: TableDef = TableDef {
    name: "substance_definition",
    doc: "One row for each SubstanceDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("SubstanceDefinition.resourceType", TEXT),
        column("SubstanceDefinition.id", TEXT),
        column("SubstanceDefinition.meta", META_STRUCT),
        column("SubstanceDefinition.implicitRules", TEXT),
        column("SubstanceDefinition.language", TEXT),
        column("SubstanceDefinition.text", NARRATIVE_STRUCT),
        column("SubstanceDefinition.contained", TEXTS),
        column("SubstanceDefinition.extension", EXTENSION_TEXTS),
        column("SubstanceDefinition.modifierExtension", EXTENSION_TEXTS),
        column("SubstanceDefinition.identifier", IDENTIFIER_LIST),
        column("SubstanceDefinition.version", TEXT),
        column("SubstanceDefinition.status", CODEABLE_CONCEPT_STRUCT),
        column("SubstanceDefinition.classification", CODEABLE_CONCEPT_LIST),
        column("SubstanceDefinition.domain", CODEABLE_CONCEPT_STRUCT),
        column("SubstanceDefinition.grade", CODEABLE_CONCEPT_LIST),
        column("SubstanceDefinition.description", TEXT),
        column("SubstanceDefinition.informationSource", REFERENCE_LIST_2),
        column("SubstanceDefinition.note", ANNOTATION_LIST),
        column("SubstanceDefinition.manufacturer", REFERENCE_LIST_2),
        column("SubstanceDefinition.supplier", REFERENCE_LIST_2),
        column(
            "SubstanceDefinition.moiety",
            list(&within(&SUBSTANCE_DEFINITION_MOIETY_COLUMNS)),
        ),
        column(
            "SubstanceDefinition.property",
            list(&within(&SUBSTANCE_DEFINITION_PROPERTY_COLUMNS)),
        ),
        column(
            "SubstanceDefinition.molecularWeight",
            list(&within(&SUBSTANCE_DEFINITION_MOLECULAR_WEIGHT_COLUMNS)),
        ),
        column(
            "SubstanceDefinition.structure",
            within(&SUBSTANCE_DEFINITION_STRUCTURE_COLUMNS),
        ),
        column(
            "SubstanceDefinition.code",
            list(&within(&SUBSTANCE_DEFINITION_CODE_COLUMNS)),
        ),
        column(
            "SubstanceDefinition.name",
            list(&within(&SUBSTANCE_DEFINITION_NAME_COLUMNS_3)),
        ),
        column(
            "SubstanceDefinition.relationship",
            list(&within(&SUBSTANCE_DEFINITION_RELATIONSHIP_COLUMNS)),
        ),
        column(
            "SubstanceDefinition.sourceMaterial",
            within(&SUBSTANCE_DEFINITION_SOURCE_MATERIAL_COLUMNS),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "SubstanceDefinition.meta.lastUpdated",
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
