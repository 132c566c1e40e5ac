// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{MEDICATION_STATUS_CODES, MedicationStatusCodes};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Ratio, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CODE, HAS_CONTAINED, HAS_EXTENSION,
    HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT, IDENTIFIER_LIST,
    ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_RATIO, OF_REFERENCE, RATIO_STRUCT, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `Medication`
pub struct Medication {
    /// `Medication.id` · id · 0..1
    pub id: Element<String>,
    /// `Medication.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Medication.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Medication.language` · code · 0..1
    pub language: Element<String>,
    /// `Medication.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Medication.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Medication.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Medication.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Medication.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Medication.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Medication.status` · code · 0..1
    pub status: Element<MedicationStatusCodes>,
    /// `Medication.manufacturer` · Reference to Organization · 0..1
    pub manufacturer: Option<Box<Reference>>,
    /// `Medication.form` · CodeableConcept · 0..1
    pub form: Option<Box<CodeableConcept>>,
    /// `Medication.amount` · Ratio · 0..1
    pub amount: Option<Box<Ratio>>,
    /// `Medication.ingredient` · MedicationIngredient · 0..*
    pub ingredient: Vec<MedicationIngredient>,
    /// `Medication.batch` · MedicationBatch · 0..1
    pub batch: Option<Box<MedicationBatch>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Medication, MEDICATION, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, code, status, manufacturer, form, amount,
    ingredient, batch]
);
/// The definition of `Medication`.
pub static MEDICATION: TypeDef = TypeDef {
    name: "Medication",
    path: "Medication",
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
        HAS_CODE,
        summary("status", 0, 1, OF_CODE).codes(&MEDICATION_STATUS_CODES).modifier(),
        summary("manufacturer", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("form", 0, 1, OF_CODEABLE_CONCEPT),
        summary("amount", 0, 1, OF_RATIO),
        one("ingredient", 0, 0, of(&MEDICATION_INGREDIENT)),
        one("batch", 0, 1, of(&MEDICATION_BATCH)),
    ],
    keys: Lazy::new(),
};
/// `Medication.ingredient`
pub struct MedicationIngredient {
    /// `Medication.ingredient.id` · string · 0..1
    pub id: Option<String>,
    /// `Medication.ingredient.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Medication.ingredient.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Medication.ingredient.item[x]` · CodeableConcept, Reference to Medication, Substance · 1..1
    pub item: Option<MedicationIngredientItem>,
    /// `Medication.ingredient.isActive` · boolean · 0..1
    pub is_active: Element<bool>,
    /// `Medication.ingredient.strength` · Ratio · 0..1
    pub strength: Option<Box<Ratio>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationIngredient, MEDICATION_INGREDIENT, [id, extension, modifier_extension,
    item, is_active, strength]
);
choice!(
    #[doc = " `Medication.ingredient.item[x]`"] MedicationIngredientItem,
    [CodeableConcept(Box < CodeableConcept >), Reference(Box < Reference >)]
);
/// The definition of `Medication.ingredient`.
pub static MEDICATION_INGREDIENT: TypeDef = TypeDef {
    name: "MedicationIngredient",
    path: "Medication.ingredient",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "item",
                1,
                1,
                &[
                    alternative("itemCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("itemReference", OF_REFERENCE),
                ],
            )
            .to(&["Medication", "Substance"]),
        one("isActive", 0, 1, OF_BOOLEAN),
        one("strength", 0, 1, OF_RATIO),
    ],
    keys: Lazy::new(),
};
/// `Medication.batch`
pub struct MedicationBatch {
    /// `Medication.batch.id` · string · 0..1
    pub id: Option<String>,
    /// `Medication.batch.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Medication.batch.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Medication.batch.lotNumber` · string · 0..1
    pub lot_number: Element<String>,
    /// `Medication.batch.expirationDate` · dateTime · 0..1
    pub expiration_date: Element<DateTime>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationBatch, MEDICATION_BATCH, [id, extension, modifier_extension, lot_number,
    expiration_date]
);
/// The definition of `Medication.batch`.
pub static MEDICATION_BATCH: TypeDef = TypeDef {
    name: "MedicationBatch",
    path: "Medication.batch",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("lotNumber", 0, 1, OF_STRING),
        one("expirationDate", 0, 1, OF_DATE_TIME),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICATION_INGREDIENT_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".itemCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".itemReference", REFERENCE_STRUCT_2),
    column(".isActive", BOOLEAN),
    column(".strength", RATIO_STRUCT),
];
pub(crate) static MEDICATION_BATCH_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".lotNumber", TEXT),
    column(".expirationDate", TEXT),
    derived("__expirationDate_start", TIMESTAMP, ".expirationDate"),
    derived("__expirationDate_end", TIMESTAMP, ".expirationDate"),
];
/// The table `medication`.
pub static MEDICATION_TABLE: TableDef = TableDef {
    name: "medication",
    doc: "One row for each Medication.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Medication.resourceType", TEXT),
        column("Medication.id", TEXT),
        column("Medication.meta", META_STRUCT),
        column("Medication.implicitRules", TEXT),
        column("Medication.language", TEXT),
        column("Medication.text", NARRATIVE_STRUCT),
        column("Medication.contained", TEXTS),
        column("Medication.extension", EXTENSION_TEXTS),
        column("Medication.modifierExtension", EXTENSION_TEXTS),
        column("Medication.identifier", IDENTIFIER_LIST),
        column("Medication.code", CODEABLE_CONCEPT_STRUCT),
        column("Medication.status", TEXT),
        column("Medication.manufacturer", REFERENCE_STRUCT_2),
        column("Medication.form", CODEABLE_CONCEPT_STRUCT),
        column("Medication.amount", RATIO_STRUCT),
        column("Medication.ingredient", list(&within(&MEDICATION_INGREDIENT_COLUMNS))),
        column("Medication.batch", within(&MEDICATION_BATCH_COLUMNS)),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Medication.meta.lastUpdated"),
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
