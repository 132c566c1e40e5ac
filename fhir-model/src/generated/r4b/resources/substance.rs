// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{FHIRSubstanceStatus, FHIR_SUBSTANCE_STATUS};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Quantity, Ratio,
    Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT,
    IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_IDENTIFIER,
    OF_QUANTITY, OF_RATIO, OF_REFERENCE, QUANTITY_COLUMN, RATIO_STRUCT,
    REFERENCE_STRUCT_2,
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
    /// `Substance.status` · code · 0..1
    pub status: Element<FHIRSubstanceStatus>,
    /// `Substance.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `Substance.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Substance.description` · string · 0..1
    pub description: Element<String>,
    /// `Substance.instance` · SubstanceInstance · 0..*
    pub instance: Vec<SubstanceInstance>,
    /// `Substance.ingredient` · SubstanceIngredient · 0..*
    pub ingredient: Vec<SubstanceIngredient>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Substance, SUBSTANCE, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, status, category, code, description,
    instance, ingredient]
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
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER,
        summary("status", 0, 1, OF_CODE).codes(&FHIR_SUBSTANCE_STATUS).modifier(),
        summary("category", 0, 0, OF_CODEABLE_CONCEPT),
        summary("code", 1, 1, OF_CODEABLE_CONCEPT),
        summary("description", 0, 1, OF_STRING),
        summary("instance", 0, 0, of(&SUBSTANCE_INSTANCE)),
        summary("ingredient", 0, 0, of(&SUBSTANCE_INGREDIENT)),
    ],
    keys: Lazy::new(),
};
/// `Substance.instance`
pub struct SubstanceInstance {
    /// `Substance.instance.id` · string · 0..1
    pub id: Option<String>,
    /// `Substance.instance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Substance.instance.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Substance.instance.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `Substance.instance.expiry` · dateTime · 0..1
    pub expiry: Element<DateTime>,
    /// `Substance.instance.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SubstanceInstance, SUBSTANCE_INSTANCE, [id, extension, modifier_extension,
    identifier, expiry, quantity]
);
/// The definition of `Substance.instance`.
pub static SUBSTANCE_INSTANCE: TypeDef = TypeDef {
    name: "SubstanceInstance",
    path: "Substance.instance",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("identifier", 0, 1, OF_IDENTIFIER),
        summary("expiry", 0, 1, OF_DATE_TIME),
        summary("quantity", 0, 1, OF_QUANTITY),
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
pub(crate) static SUBSTANCE_INSTANCE_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_STRUCT),
    column(".expiry", TEXT),
    derived("__expiry_start", TIMESTAMP, ".expiry"),
    derived("__expiry_end", TIMESTAMP, ".expiry"),
    QUANTITY_COLUMN,
];
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
        column("Substance.status", TEXT),
        column("Substance.category", CODEABLE_CONCEPT_LIST),
        column("Substance.code", CODEABLE_CONCEPT_STRUCT),
        column("Substance.description", TEXT),
        column("Substance.instance", list(&within(&SUBSTANCE_INSTANCE_COLUMNS))),
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
