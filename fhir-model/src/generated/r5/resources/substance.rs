// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{FHIRSubstanceStatus, FHIR_SUBSTANCE_STATUS};
use super::super::datatypes::{
    CodeableConcept, CodeableReference, Element, Extension, Identifier, Meta, Narrative,
    Quantity, Ratio, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODEABLE_REFERENCE_STRUCT,
    EXTENSION_COLUMN, HAS_CATEGORY, HAS_CONTAINED, HAS_DESCRIPTION_2, HAS_EXTENSION,
    HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_CODEABLE_REFERENCE, OF_QUANTITY, OF_RATIO, OF_REFERENCE, QUANTITY_STRUCT,
    RATIO_STRUCT, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `Substance`
pub struct Substance {
    /// `Substance.id` · id · 0..1
    pub id: Element<String>,
    /// `Substance.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Substance.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Substance.language` · code · 0..1
    pub language: Element<String>,
    /// `Substance.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Substance.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Substance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Substance.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Substance.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Substance.instance` · boolean · 1..1
    pub instance: Element<bool>,
    /// `Substance.status` · code · 0..1
    pub status: Element<FHIRSubstanceStatus>,
    /// `Substance.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `Substance.code` · CodeableReference to SubstanceDefinition · 1..1
    pub code: Option<Box<CodeableReference>>,
    /// `Substance.description` · markdown · 0..1
    pub description: Element<String>,
    /// `Substance.expiry` · dateTime · 0..1
    pub expiry: Element<DateTime>,
    /// `Substance.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `Substance.ingredient` · SubstanceIngredient · 0..*
    pub ingredient: Vec<SubstanceIngredient>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Substance, SUBSTANCE, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, instance, status, category, code,
    description, expiry, quantity, ingredient]
);
/// The definition of `Substance`.
pub static SUBSTANCE: TypeDef = TypeDef {
    name: "Substance",
    path: "Substance",
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
        HAS_IDENTIFIER,
        summary("instance", 1, 1, OF_BOOLEAN).modifier(),
        summary("status", 0, 1, OF_CODE).codes(&FHIR_SUBSTANCE_STATUS).modifier(),
        HAS_CATEGORY,
        summary("code", 1, 1, OF_CODEABLE_REFERENCE).to(&["SubstanceDefinition"]),
        HAS_DESCRIPTION_2,
        summary("expiry", 0, 1, OF_DATE_TIME),
        summary("quantity", 0, 1, OF_QUANTITY),
        summary("ingredient", 0, 0, of(&SUBSTANCE_INGREDIENT)),
    ],
    keys: Lazy::new(),
};
/// `Substance.ingredient`
pub struct SubstanceIngredient {
    /// `Substance.ingredient.id` · string · 0..1
    pub id: Option<String>,
    /// `Substance.ingredient.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Substance.ingredient.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Substance.ingredient.quantity` · Ratio · 0..1
    pub quantity: Option<Box<Ratio>>,
    /// `Substance.ingredient.substance[x]` · CodeableConcept, Reference to Substance · 1..1
    pub substance: Option<SubstanceIngredientSubstance>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceIngredient, SUBSTANCE_INGREDIENT, [id, extension, modifier_extension,
    quantity, substance]
);
choice!(
    #[doc = " `Substance.ingredient.substance[x]`"] SubstanceIngredientSubstance,
    [CodeableConcept(Box < CodeableConcept >), Reference(Box < Reference >)]
);
/// The definition of `Substance.ingredient`.
pub static SUBSTANCE_INGREDIENT: TypeDef = TypeDef {
    name: "SubstanceIngredient",
    path: "Substance.ingredient",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("quantity", 0, 1, OF_RATIO),
        choice(
                "substance",
                1,
                1,
                &[
                    alternative("substanceCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("substanceReference", OF_REFERENCE),
                ],
            )
            .to(&["Substance"])
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_INGREDIENT_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".quantity", RATIO_STRUCT),
    column(".substanceCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".substanceReference", REFERENCE_STRUCT_2),
];
/// The table `substance`.
pub static SUBSTANCE_TABLE: TableDef = TableDef {
    name: "substance",
    doc: "One row for each Substance.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Substance.resourceType", TEXT),
        column("Substance.id", TEXT),
        column("Substance.meta", META_STRUCT),
        column("Substance.implicitRules", TEXT),
        column("Substance.language", TEXT),
        column("Substance.text", NARRATIVE_STRUCT),
        column("Substance.contained", TEXTS),
        column("Substance.extension", EXTENSION_TEXTS),
        column("Substance.modifierExtension", EXTENSION_TEXTS),
        column("Substance.identifier", IDENTIFIER_LIST),
        column("Substance.instance", BOOLEAN),
        column("Substance.status", TEXT),
        column("Substance.category", CODEABLE_CONCEPT_LIST),
        column("Substance.code", CODEABLE_REFERENCE_STRUCT),
        column("Substance.description", TEXT),
        column("Substance.expiry", TEXT),
        derived("__expiry_start", TIMESTAMP, "Substance.expiry"),
        derived("__expiry_end", TIMESTAMP, "Substance.expiry"),
        column("Substance.quantity", QUANTITY_STRUCT),
        column("Substance.ingredient", list(&within(&SUBSTANCE_INGREDIENT_COLUMNS))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Substance.meta.lastUpdated"),
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
