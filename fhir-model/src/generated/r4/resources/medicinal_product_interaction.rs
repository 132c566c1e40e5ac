// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Meta, Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_DESCRIPTION_2,
    HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT, HAS_TYPE_2, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_REFERENCE, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        summary("subject", 0, 0, OF_REFERENCE)
            .to(&["Medication", "MedicinalProduct", "Substance"]),
        HAS_DESCRIPTION_2,
        summary("interactant", 0, 0, of(&MEDICINAL_PRODUCT_INTERACTION_INTERACTANT)),
        HAS_TYPE_2,
        summary("effect", 0, 1, OF_CODEABLE_CONCEPT),
        summary("incidence", 0, 1, OF_CODEABLE_CONCEPT),
        summary("management", 0, 1, OF_CODEABLE_CONCEPT),
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
    MedicinalProductInteractionInteractantItem, [Reference(Box < Reference >),
    CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `MedicinalProductInteraction.interactant`.
pub static MEDICINAL_PRODUCT_INTERACTION_INTERACTANT: TypeDef = TypeDef {
    name: "MedicinalProductInteractionInteractant",
    path: "MedicinalProductInteraction.interactant",
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
                    alternative("itemReference", OF_REFERENCE),
                    alternative("itemCodeableConcept", OF_CODEABLE_CONCEPT),
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
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".itemReference", REFERENCE_STRUCT_2),
    column(".itemCodeableConcept", CODEABLE_CONCEPT_STRUCT),
];
/// The table `medicinal_product_interaction`.
pub static MEDICINAL_PRODUCT_INTERACTION_TABLE: TableDef = TableDef {
    name: "medicinal_product_interaction",
    doc: "One row for each MedicinalProductInteraction.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("MedicinalProductInteraction.resourceType", TEXT),
        column("MedicinalProductInteraction.id", TEXT),
        column("MedicinalProductInteraction.meta", META_STRUCT),
        column("MedicinalProductInteraction.implicitRules", TEXT),
        column("MedicinalProductInteraction.language", TEXT),
        column("MedicinalProductInteraction.text", NARRATIVE_STRUCT),
        column("MedicinalProductInteraction.contained", TEXTS),
        column("MedicinalProductInteraction.extension", EXTENSION_TEXTS),
        column("MedicinalProductInteraction.modifierExtension", EXTENSION_TEXTS),
        column("MedicinalProductInteraction.subject", REFERENCE_LIST_2),
        column("MedicinalProductInteraction.description", TEXT),
        column(
            "MedicinalProductInteraction.interactant",
            list(&within(&MEDICINAL_PRODUCT_INTERACTION_INTERACTANT_COLUMNS)),
        ),
        column("MedicinalProductInteraction.type", CODEABLE_CONCEPT_STRUCT),
        column("MedicinalProductInteraction.effect", CODEABLE_CONCEPT_STRUCT),
        column("MedicinalProductInteraction.incidence", CODEABLE_CONCEPT_STRUCT),
        column("MedicinalProductInteraction.management", CODEABLE_CONCEPT_STRUCT),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicinalProductInteraction.meta.lastUpdated",
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
