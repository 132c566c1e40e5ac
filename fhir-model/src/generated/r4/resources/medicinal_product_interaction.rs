// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
    REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `MedicinalProductInteraction`
pub struct MedicinalProductInteraction {
    /// `MedicinalProductInteraction.id` · id · 0..1
    pub id: Element<String>,
    /// `MedicinalProductInteraction.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `MedicinalProductInteraction.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `MedicinalProductInteraction.language` · code · 0..1
    pub language: Element<String>,
    /// `MedicinalProductInteraction.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `MedicinalProductInteraction.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `MedicinalProductInteraction.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductInteraction.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductInteraction.subject` · Reference to Medication, MedicinalProduct, Substance · 0..*
    pub subject: Vec<Reference>,
    /// `MedicinalProductInteraction.description` · string · 0..1
    pub description: Element<String>,
    /// `MedicinalProductInteraction.interactant` · MedicinalProductInteractionInteractant · 0..*
    pub interactant: Vec<MedicinalProductInteractionInteractant>,
    /// `MedicinalProductInteraction.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicinalProductInteraction.effect` · CodeableConcept · 0..1
    pub effect: Option<Box<CodeableConcept>>,
    /// `MedicinalProductInteraction.incidence` · CodeableConcept · 0..1
    pub incidence: Option<Box<CodeableConcept>>,
    /// `MedicinalProductInteraction.management` · CodeableConcept · 0..1
    pub management: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductInteraction, MEDICINAL_PRODUCT_INTERACTION, [id, meta,
    implicit_rules, language, text, contained, extension, modifier_extension, subject,
    description, interactant, type_, effect, incidence, management]
);
/// The definition of `MedicinalProductInteraction`.
pub static MEDICINAL_PRODUCT_INTERACTION: TypeDef = TypeDef {
    name: "MedicinalProductInteraction",
    path: "MedicinalProductInteraction",
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
        summary("subject", 0, 0, of(&REFERENCE))
            .to(&["Medication", "MedicinalProduct", "Substance"]),
        summary("description", 0, 1, OF_STRING),
        summary("interactant", 0, 0, of(&MEDICINAL_PRODUCT_INTERACTION_INTERACTANT)),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("effect", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("incidence", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("management", 0, 1, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `MedicinalProductInteraction.interactant`
pub struct MedicinalProductInteractionInteractant {
    /// `MedicinalProductInteraction.interactant.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicinalProductInteraction.interactant.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicinalProductInteraction.interactant.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicinalProductInteraction.interactant.item[x]` · Reference, CodeableConcept to Medication, MedicinalProduct, ObservationDefinition, Substance · 1..1
    pub item: Option<MedicinalProductInteractionInteractantItem>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicinalProductInteractionInteractant, MEDICINAL_PRODUCT_INTERACTION_INTERACTANT,
    [id, extension, modifier_extension, item]
);
choice!(
    #[doc = " `MedicinalProductInteraction.interactant.item[x]`"]
    MedicinalProductInteractionInteractantItem, [0 => Reference(Box < Reference >), 1 =>
    CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `MedicinalProductInteraction.interactant`.
pub static MEDICINAL_PRODUCT_INTERACTION_INTERACTANT: TypeDef = TypeDef {
    name: "MedicinalProductInteractionInteractant",
    path: "MedicinalProductInteraction.interactant",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        choice(
                "item",
                1,
                1,
                &[
                    alternative("itemReference", of(&REFERENCE)),
                    alternative("itemCodeableConcept", of(&CODEABLE_CONCEPT)),
                ],
            )
            .to(
                &["Medication", "MedicinalProduct", "ObservationDefinition", "Substance"],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICINAL_PRODUCT_INTERACTION_INTERACTANT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("itemReference", within(&REFERENCE_COLUMNS_2), ".itemReference"),
    column(
        "itemCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".itemCodeableConcept",
    ),
];
/// The table `medicinal_product_interaction`.
pub static MEDICINAL_PRODUCT_INTERACTION_TABLE: TableDef = TableDef {
    name: "medicinal_product_interaction",
    doc: "One row for each MedicinalProductInteraction.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicinalProductInteraction.resourceType"),
        column("id", TEXT, "MedicinalProductInteraction.id"),
        column("meta", within(&META_COLUMNS), "MedicinalProductInteraction.meta"),
        column("implicitRules", TEXT, "MedicinalProductInteraction.implicitRules"),
        column("language", TEXT, "MedicinalProductInteraction.language"),
        column("text", within(&NARRATIVE_COLUMNS), "MedicinalProductInteraction.text"),
        column("contained", TEXTS, "MedicinalProductInteraction.contained"),
        column("extension", EXTENSION_TEXTS, "MedicinalProductInteraction.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "MedicinalProductInteraction.modifierExtension",
        ),
        column(
            "subject",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicinalProductInteraction.subject",
        ),
        column("description", TEXT, "MedicinalProductInteraction.description"),
        column(
            "interactant",
            list(&within(&MEDICINAL_PRODUCT_INTERACTION_INTERACTANT_COLUMNS)),
            "MedicinalProductInteraction.interactant",
        ),
        column(
            "type",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductInteraction.type",
        ),
        column(
            "effect",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductInteraction.effect",
        ),
        column(
            "incidence",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductInteraction.incidence",
        ),
        column(
            "management",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "MedicinalProductInteraction.management",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicinalProductInteraction.meta.lastUpdated",
            ),
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
