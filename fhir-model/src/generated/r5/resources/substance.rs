// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{FHIRSubstanceStatus, FHIR_SUBSTANCE_STATUS};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE,
    CODEABLE_REFERENCE_COLUMNS, CodeableConcept, CodeableReference, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity, RATIO,
    RATIO_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2, Ratio, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Substance`
#[derive(Default)]
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
    Substance, SUBSTANCE, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 =>
    text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => identifier, 9 =>
    instance, 10 => status, 11 => category, 12 => code, 13 => description, 14 => expiry,
    15 => quantity, 16 => ingredient]
);
/// The definition of `Substance`.
pub static SUBSTANCE: TypeDef = TypeDef {
    name: "Substance",
    path: "Substance",
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
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("instance", 1, 1, Ty::Primitive(Primitive::Boolean)).summary().modifier(),
        one("status", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&FHIR_SUBSTANCE_STATUS)
            .summary()
            .modifier(),
        one("category", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("code", 1, 1, Ty::Type(&CODEABLE_REFERENCE))
            .to(&["SubstanceDefinition"])
            .summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("expiry", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("quantity", 0, 1, Ty::Type(&QUANTITY)).summary(),
        one("ingredient", 0, 0, Ty::Type(&SUBSTANCE_INGREDIENT)).summary(),
    ],
    keys: Lazy::new(),
};
/// `Substance.ingredient`
#[derive(Default)]
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
    SubstanceIngredient, SUBSTANCE_INGREDIENT, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => quantity, 4 => substance]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("quantity", 0, 1, Ty::Type(&RATIO)).summary(),
        choice(
                "substance",
                1,
                1,
                &[
                    alternative("substanceCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                    alternative("substanceReference", Ty::Type(&REFERENCE)),
                ],
            )
            .to(&["Substance"])
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static SUBSTANCE_INGREDIENT_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("quantity", within(&RATIO_COLUMNS), ".quantity", ""),
    column(
        "substanceCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".substanceCodeableConcept",
        "",
    ),
    column("substanceReference", within(&REFERENCE_COLUMNS_2), ".substanceReference", ""),
];
/// The table `substance`.
pub static SUBSTANCE_TABLE: TableDef = TableDef {
    name: "substance",
    doc: "One row for each Substance.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Substance.resourceType", ""),
        column("id", TEXT, "Substance.id", ""),
        column("meta", within(&META_COLUMNS), "Substance.meta", ""),
        column("implicitRules", TEXT, "Substance.implicitRules", ""),
        column("language", TEXT, "Substance.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Substance.text", ""),
        column("contained", list(&TEXT), "Substance.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Substance.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Substance.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Substance.identifier",
            "",
        ),
        column("instance", BOOLEAN, "Substance.instance", ""),
        column("status", TEXT, "Substance.status", ""),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Substance.category",
            "",
        ),
        column("code", within(&CODEABLE_REFERENCE_COLUMNS), "Substance.code", ""),
        column("description", TEXT, "Substance.description", ""),
        column("expiry", TEXT, "Substance.expiry", ""),
        column("__expiry_start", TIMESTAMP, "Substance.expiry", ""),
        column("__expiry_end", TIMESTAMP, "Substance.expiry", ""),
        column("quantity", within(&QUANTITY_COLUMNS), "Substance.quantity", ""),
        column(
            "ingredient",
            list(&within(&SUBSTANCE_INGREDIENT_COLUMNS)),
            "Substance.ingredient",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Substance.meta.lastUpdated",
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
