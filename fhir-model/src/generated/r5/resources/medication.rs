// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{MEDICATION_STATUS_CODES, MedicationStatusCodes};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE,
    CODEABLE_REFERENCE_COLUMNS, CodeableConcept, CodeableReference, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, QUANTITY, QUANTITY_COLUMNS, Quantity, RATIO,
    RATIO_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2, Ratio, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("status", 0, 1, OF_CODE).codes(&MEDICATION_STATUS_CODES).modifier(),
        summary("marketingAuthorizationHolder", 0, 1, of(&REFERENCE))
            .to(&["Organization"]),
        one("doseForm", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("totalVolume", 0, 1, of(&QUANTITY)),
        one("ingredient", 0, 0, of(&MEDICATION_INGREDIENT)),
        one("batch", 0, 1, of(&MEDICATION_BATCH)),
        one("definition", 0, 1, of(&REFERENCE)).to(&["MedicationKnowledge"]),
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
    #[doc = " `Medication.ingredient.strength[x]`"] MedicationIngredientStrength, [0 =>
    Ratio(Box < Ratio >), 1 => CodeableConcept(Box < CodeableConcept >), 2 =>
    Quantity(Box < Quantity >)]
);
/// The definition of `Medication.ingredient`.
pub static MEDICATION_INGREDIENT: TypeDef = TypeDef {
    name: "MedicationIngredient",
    path: "Medication.ingredient",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("item", 1, 1, of(&CODEABLE_REFERENCE)).to(&["Medication", "Substance"]),
        one("isActive", 0, 1, OF_BOOLEAN),
        choice(
            "strength",
            0,
            1,
            &[
                alternative("strengthRatio", of(&RATIO)),
                alternative("strengthCodeableConcept", of(&CODEABLE_CONCEPT)),
                alternative("strengthQuantity", of(&QUANTITY)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("lotNumber", 0, 1, OF_STRING),
        one("expirationDate", 0, 1, OF_DATE_TIME),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICATION_INGREDIENT_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("item", within(&CODEABLE_REFERENCE_COLUMNS), ".item"),
    column("isActive", BOOLEAN, ".isActive"),
    column("strengthRatio", within(&RATIO_COLUMNS), ".strengthRatio"),
    column(
        "strengthCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".strengthCodeableConcept",
    ),
    column("strengthQuantity", within(&QUANTITY_COLUMNS), ".strengthQuantity"),
];
pub(crate) static MEDICATION_BATCH_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("lotNumber", TEXT, ".lotNumber"),
    column("expirationDate", TEXT, ".expirationDate"),
    column("__expirationDate_start", TIMESTAMP, ".expirationDate"),
    column("__expirationDate_end", TIMESTAMP, ".expirationDate"),
];
/// The table `medication`.
pub static MEDICATION_TABLE: TableDef = TableDef {
    name: "medication",
    doc: "One row for each Medication.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Medication.resourceType"),
        column("id", TEXT, "Medication.id"),
        column("meta", within(&META_COLUMNS), "Medication.meta"),
        column("implicitRules", TEXT, "Medication.implicitRules"),
        column("language", TEXT, "Medication.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Medication.text"),
        column("contained", TEXTS, "Medication.contained"),
        column("extension", EXTENSION_TEXTS, "Medication.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Medication.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Medication.identifier",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "Medication.code"),
        column("status", TEXT, "Medication.status"),
        column(
            "marketingAuthorizationHolder",
            within(&REFERENCE_COLUMNS_2),
            "Medication.marketingAuthorizationHolder",
        ),
        column("doseForm", within(&CODEABLE_CONCEPT_COLUMNS), "Medication.doseForm"),
        column("totalVolume", within(&QUANTITY_COLUMNS), "Medication.totalVolume"),
        column(
            "ingredient",
            list(&within(&MEDICATION_INGREDIENT_COLUMNS)),
            "Medication.ingredient",
        ),
        column("batch", within(&MEDICATION_BATCH_COLUMNS), "Medication.batch"),
        column("definition", within(&REFERENCE_COLUMNS_2), "Medication.definition"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Medication.meta.lastUpdated"),
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
