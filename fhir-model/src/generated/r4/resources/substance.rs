// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{FHIRSubstanceStatus, FHIR_SUBSTANCE_STATUS};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity, RATIO,
    RATIO_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2, Ratio, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 0, 1, OF_CODE).codes(&FHIR_SUBSTANCE_STATUS).modifier(),
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("code", 1, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 1, of(&IDENTIFIER)),
        summary("expiry", 0, 1, OF_DATE_TIME),
        summary("quantity", 0, 1, of(&QUANTITY)),
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
    #[doc = " `Substance.ingredient.substance[x]`"] SubstanceIngredientSubstance, [0 =>
    CodeableConcept(Box < CodeableConcept >), 1 => Reference(Box < Reference >)]
);
/// The definition of `Substance.ingredient`.
pub static SUBSTANCE_INGREDIENT: TypeDef = TypeDef {
    name: "SubstanceIngredient",
    path: "Substance.ingredient",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("quantity", 0, 1, of(&RATIO)),
        choice(
                "substance",
                1,
                1,
                &[
                    alternative("substanceCodeableConcept", of(&CODEABLE_CONCEPT)),
                    alternative("substanceReference", of(&REFERENCE)),
                ],
            )
            .to(&["Substance"])
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_INSTANCE_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier"),
    column("expiry", TEXT, ".expiry"),
    column("__expiry_start", TIMESTAMP, ".expiry"),
    column("__expiry_end", TIMESTAMP, ".expiry"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
];
pub(crate) static SUBSTANCE_INGREDIENT_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("quantity", within(&RATIO_COLUMNS), ".quantity"),
    column(
        "substanceCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".substanceCodeableConcept",
    ),
    column("substanceReference", within(&REFERENCE_COLUMNS_2), ".substanceReference"),
];
/// The table `substance`.
pub static SUBSTANCE_TABLE: TableDef = TableDef {
    name: "substance",
    doc: "One row for each Substance.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Substance.resourceType"),
        column("id", TEXT, "Substance.id"),
        column("meta", within(&META_COLUMNS), "Substance.meta"),
        column("implicitRules", TEXT, "Substance.implicitRules"),
        column("language", TEXT, "Substance.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Substance.text"),
        column("contained", TEXTS, "Substance.contained"),
        column("extension", EXTENSION_TEXTS, "Substance.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Substance.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Substance.identifier"),
        column("status", TEXT, "Substance.status"),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Substance.category",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "Substance.code"),
        column("description", TEXT, "Substance.description"),
        column(
            "instance",
            list(&within(&SUBSTANCE_INSTANCE_COLUMNS)),
            "Substance.instance",
        ),
        column(
            "ingredient",
            list(&within(&SUBSTANCE_INGREDIENT_COLUMNS)),
            "Substance.ingredient",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Substance.meta.lastUpdated"),
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
