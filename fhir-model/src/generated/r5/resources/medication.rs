// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{MEDICATION_STATUS_CODES, MedicationStatusCodes};
use super::super::datatypes::{
    CodeableConcept, CodeableReference, Element, Extension, Identifier, Meta, Narrative,
    Quantity, Ratio, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, CODEABLE_REFERENCE_STRUCT, EXTENSION_COLUMN, HAS_CODE,
    HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_CODEABLE_REFERENCE, OF_QUANTITY, OF_RATIO, OF_REFERENCE, QUANTITY_STRUCT,
    RATIO_STRUCT, REFERENCE_STRUCT_2,
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
    /// `Medication.marketingAuthorizationHolder` · Reference to Organization · 0..1
    pub marketing_authorization_holder: Option<Box<Reference>>,
    /// `Medication.doseForm` · CodeableConcept · 0..1
    pub dose_form: Option<Box<CodeableConcept>>,
    /// `Medication.totalVolume` · Quantity · 0..1
    pub total_volume: Option<Box<Quantity>>,
    /// `Medication.ingredient` · MedicationIngredient · 0..*
    pub ingredient: Vec<MedicationIngredient>,
    /// `Medication.batch` · MedicationBatch · 0..1
    pub batch: Option<Box<MedicationBatch>>,
    /// `Medication.definition` · Reference to MedicationKnowledge · 0..1
    pub definition: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Medication, MEDICATION, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, code, status,
    marketing_authorization_holder, dose_form, total_volume, ingredient, batch,
    definition]
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
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        HAS_CODE,
        summary("status", 0, 1, OF_CODE).codes(&MEDICATION_STATUS_CODES).modifier(),
        summary("marketingAuthorizationHolder", 0, 1, OF_REFERENCE)
            .to(&["Organization"]),
        one("doseForm", 0, 1, OF_CODEABLE_CONCEPT),
        summary("totalVolume", 0, 1, OF_QUANTITY),
        one("ingredient", 0, 0, of(&MEDICATION_INGREDIENT)),
        one("batch", 0, 1, of(&MEDICATION_BATCH)),
        one("definition", 0, 1, OF_REFERENCE).to(&["MedicationKnowledge"]),
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
    /// `Medication.ingredient.item` · CodeableReference to Medication, Substance · 1..1
    pub item: Option<Box<CodeableReference>>,
    /// `Medication.ingredient.isActive` · boolean · 0..1
    pub is_active: Element<bool>,
    /// `Medication.ingredient.strength[x]` · Ratio, CodeableConcept, Quantity · 0..1
    pub strength: Option<MedicationIngredientStrength>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationIngredient, MEDICATION_INGREDIENT, [id, extension, modifier_extension,
    item, is_active, strength]
);
choice!(
    #[doc = " `Medication.ingredient.strength[x]`"] MedicationIngredientStrength,
    [Ratio(Box < Ratio >), CodeableConcept(Box < CodeableConcept >), Quantity(Box <
    Quantity >)]
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
        one("item", 1, 1, OF_CODEABLE_REFERENCE).to(&["Medication", "Substance"]),
        one("isActive", 0, 1, OF_BOOLEAN),
        choice(
            "strength",
            0,
            1,
            &[
                alternative("strengthRatio", OF_RATIO),
                alternative("strengthCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("strengthQuantity", OF_QUANTITY),
            ],
        ),
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
pub(crate) static MEDICATION_INGREDIENT_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".item", CODEABLE_REFERENCE_STRUCT),
    column(".isActive", BOOLEAN),
    column(".strengthRatio", RATIO_STRUCT),
    column(".strengthCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".strengthQuantity", QUANTITY_STRUCT),
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
        column("Medication.marketingAuthorizationHolder", REFERENCE_STRUCT_2),
        column("Medication.doseForm", CODEABLE_CONCEPT_STRUCT),
        column("Medication.totalVolume", QUANTITY_STRUCT),
        column("Medication.ingredient", list(&within(&MEDICATION_INGREDIENT_COLUMNS))),
        column("Medication.batch", within(&MEDICATION_BATCH_COLUMNS)),
        column("Medication.definition", REFERENCE_STRUCT_2),
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
