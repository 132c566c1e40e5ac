// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{CLINICAL_USE_DEFINITION_TYPE, ClinicalUseDefinitionType};
use super::super::datatypes::{
    CodeableConcept, CodeableReference, Element, Extension, Identifier, Meta, Narrative,
    Range, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODEABLE_REFERENCE_LIST,
    CODEABLE_REFERENCE_STRUCT, CODE_COLUMN_2, DESCRIPTION_COLUMN, EXTENSION_COLUMN,
    HAS_CODE, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_TEXT, HAS_TYPE_3, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_CODEABLE_REFERENCE, OF_RANGE, OF_REFERENCE, RANGE_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2, TYPE_COLUMN,
};
use crate::shorthand::*;
/// `ClinicalUseDefinition`
pub struct ClinicalUseDefinition {
    /// `ClinicalUseDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `ClinicalUseDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ClinicalUseDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ClinicalUseDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `ClinicalUseDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ClinicalUseDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ClinicalUseDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClinicalUseDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalUseDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ClinicalUseDefinition.type` · code · 1..1
    pub type_: Element<ClinicalUseDefinitionType>,
    /// `ClinicalUseDefinition.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `ClinicalUseDefinition.subject` · Reference to ActivityDefinition, Device, DeviceDefinition, Medication, MedicinalProductDefinition, PlanDefinition, Substance · 0..*
    pub subject: Vec<Reference>,
    /// `ClinicalUseDefinition.status` · CodeableConcept · 0..1
    pub status: Option<Box<CodeableConcept>>,
    /// `ClinicalUseDefinition.contraindication` · ClinicalUseDefinitionContraindication · 0..1
    pub contraindication: Option<Box<ClinicalUseDefinitionContraindication>>,
    /// `ClinicalUseDefinition.indication` · ClinicalUseDefinitionIndication · 0..1
    pub indication: Option<Box<ClinicalUseDefinitionIndication>>,
    /// `ClinicalUseDefinition.interaction` · ClinicalUseDefinitionInteraction · 0..1
    pub interaction: Option<Box<ClinicalUseDefinitionInteraction>>,
    /// `ClinicalUseDefinition.population` · Reference to Group · 0..*
    pub population: Vec<Reference>,
    /// `ClinicalUseDefinition.undesirableEffect` · ClinicalUseDefinitionUndesirableEffect · 0..1
    pub undesirable_effect: Option<Box<ClinicalUseDefinitionUndesirableEffect>>,
    /// `ClinicalUseDefinition.warning` · ClinicalUseDefinitionWarning · 0..1
    pub warning: Option<Box<ClinicalUseDefinitionWarning>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClinicalUseDefinition, CLINICAL_USE_DEFINITION, [id, meta, implicit_rules, language,
    text, contained, extension, modifier_extension, identifier, type_, category, subject,
    status, contraindication, indication, interaction, population, undesirable_effect,
    warning]
);
/// The definition of `ClinicalUseDefinition`.
pub static CLINICAL_USE_DEFINITION: TypeDef = TypeDef {
    name: "ClinicalUseDefinition",
    path: "ClinicalUseDefinition",
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
        summary("type", 1, 1, OF_CODE).codes(&CLINICAL_USE_DEFINITION_TYPE),
        summary("category", 0, 0, OF_CODEABLE_CONCEPT),
        summary("subject", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "ActivityDefinition",
                    "Device",
                    "DeviceDefinition",
                    "Medication",
                    "MedicinalProductDefinition",
                    "PlanDefinition",
                    "Substance",
                ],
            ),
        summary("status", 0, 1, OF_CODEABLE_CONCEPT),
        summary("contraindication", 0, 1, of(&CLINICAL_USE_DEFINITION_CONTRAINDICATION)),
        summary("indication", 0, 1, of(&CLINICAL_USE_DEFINITION_INDICATION)),
        summary("interaction", 0, 1, of(&CLINICAL_USE_DEFINITION_INTERACTION)),
        summary("population", 0, 0, OF_REFERENCE).to(&["Group"]),
        summary(
            "undesirableEffect",
            0,
            1,
            of(&CLINICAL_USE_DEFINITION_UNDESIRABLE_EFFECT),
        ),
        summary("warning", 0, 1, of(&CLINICAL_USE_DEFINITION_WARNING)),
    ],
    keys: Lazy::new(),
};
/// `ClinicalUseDefinition.contraindication`
pub struct ClinicalUseDefinitionContraindication {
    /// `ClinicalUseDefinition.contraindication.id` · string · 0..1
    pub id: Option<String>,
    /// `ClinicalUseDefinition.contraindication.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClinicalUseDefinition.contraindication.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalUseDefinition.contraindication.diseaseSymptomProcedure` · CodeableReference to ObservationDefinition · 0..1
    pub disease_symptom_procedure: Option<Box<CodeableReference>>,
    /// `ClinicalUseDefinition.contraindication.diseaseStatus` · CodeableReference to ObservationDefinition · 0..1
    pub disease_status: Option<Box<CodeableReference>>,
    /// `ClinicalUseDefinition.contraindication.comorbidity` · CodeableReference to ObservationDefinition · 0..*
    pub comorbidity: Vec<CodeableReference>,
    /// `ClinicalUseDefinition.contraindication.indication` · Reference to ClinicalUseDefinition · 0..*
    pub indication: Vec<Reference>,
    /// `ClinicalUseDefinition.contraindication.otherTherapy` · ClinicalUseDefinitionContraindicationOtherTherapy · 0..*
    pub other_therapy: Vec<ClinicalUseDefinitionContraindicationOtherTherapy>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClinicalUseDefinitionContraindication, CLINICAL_USE_DEFINITION_CONTRAINDICATION, [id,
    extension, modifier_extension, disease_symptom_procedure, disease_status,
    comorbidity, indication, other_therapy]
);
/// The definition of `ClinicalUseDefinition.contraindication`.
pub static CLINICAL_USE_DEFINITION_CONTRAINDICATION: TypeDef = TypeDef {
    name: "ClinicalUseDefinitionContraindication",
    path: "ClinicalUseDefinition.contraindication",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("diseaseSymptomProcedure", 0, 1, OF_CODEABLE_REFERENCE)
            .to(&["ObservationDefinition"]),
        summary("diseaseStatus", 0, 1, OF_CODEABLE_REFERENCE)
            .to(&["ObservationDefinition"]),
        summary("comorbidity", 0, 0, OF_CODEABLE_REFERENCE)
            .to(&["ObservationDefinition"]),
        summary("indication", 0, 0, OF_REFERENCE).to(&["ClinicalUseDefinition"]),
        summary(
            "otherTherapy",
            0,
            0,
            of(&CLINICAL_USE_DEFINITION_CONTRAINDICATION_OTHER_THERAPY),
        ),
    ],
    keys: Lazy::new(),
};
/// `ClinicalUseDefinition.contraindication.otherTherapy`
pub struct ClinicalUseDefinitionContraindicationOtherTherapy {
    /// `ClinicalUseDefinition.contraindication.otherTherapy.id` · string · 0..1
    pub id: Option<String>,
    /// `ClinicalUseDefinition.contraindication.otherTherapy.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClinicalUseDefinition.contraindication.otherTherapy.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalUseDefinition.contraindication.otherTherapy.relationshipType` · CodeableConcept · 1..1
    pub relationship_type: Option<Box<CodeableConcept>>,
    /// `ClinicalUseDefinition.contraindication.otherTherapy.therapy` · CodeableReference to ActivityDefinition, Medication, MedicinalProductDefinition, Substance, SubstanceDefinition · 1..1
    pub therapy: Option<Box<CodeableReference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClinicalUseDefinitionContraindicationOtherTherapy,
    CLINICAL_USE_DEFINITION_CONTRAINDICATION_OTHER_THERAPY, [id, extension,
    modifier_extension, relationship_type, therapy]
);
/// The definition of `ClinicalUseDefinition.contraindication.otherTherapy`.
pub static CLINICAL_USE_DEFINITION_CONTRAINDICATION_OTHER_THERAPY: TypeDef = TypeDef {
    name: "ClinicalUseDefinitionContraindicationOtherTherapy",
    path: "ClinicalUseDefinition.contraindication.otherTherapy",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("relationshipType", 1, 1, OF_CODEABLE_CONCEPT),
        summary("therapy", 1, 1, OF_CODEABLE_REFERENCE)
            .to(
                &[
                    "ActivityDefinition",
                    "Medication",
                    "MedicinalProductDefinition",
                    "Substance",
                    "SubstanceDefinition",
                ],
            ),
    ],
    keys: Lazy::new(),
};
/// `ClinicalUseDefinition.indication`
pub struct ClinicalUseDefinitionIndication {
    /// `ClinicalUseDefinition.indication.id` · string · 0..1
    pub id: Option<String>,
    /// `ClinicalUseDefinition.indication.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClinicalUseDefinition.indication.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalUseDefinition.indication.diseaseSymptomProcedure` · CodeableReference to ObservationDefinition · 0..1
    pub disease_symptom_procedure: Option<Box<CodeableReference>>,
    /// `ClinicalUseDefinition.indication.diseaseStatus` · CodeableReference to ObservationDefinition · 0..1
    pub disease_status: Option<Box<CodeableReference>>,
    /// `ClinicalUseDefinition.indication.comorbidity` · CodeableReference to ObservationDefinition · 0..*
    pub comorbidity: Vec<CodeableReference>,
    /// `ClinicalUseDefinition.indication.intendedEffect` · CodeableReference to ObservationDefinition · 0..1
    pub intended_effect: Option<Box<CodeableReference>>,
    /// `ClinicalUseDefinition.indication.duration[x]` · Range, string · 0..1
    pub duration: Option<ClinicalUseDefinitionIndicationDuration>,
    /// `ClinicalUseDefinition.indication.undesirableEffect` · Reference to ClinicalUseDefinition · 0..*
    pub undesirable_effect: Vec<Reference>,
    /// `ClinicalUseDefinition.indication.otherTherapy` · ClinicalUseDefinitionContraindicationOtherTherapy · 0..*
    pub other_therapy: Vec<ClinicalUseDefinitionContraindicationOtherTherapy>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClinicalUseDefinitionIndication, CLINICAL_USE_DEFINITION_INDICATION, [id, extension,
    modifier_extension, disease_symptom_procedure, disease_status, comorbidity,
    intended_effect, duration, undesirable_effect, other_therapy]
);
choice!(
    #[doc = " `ClinicalUseDefinition.indication.duration[x]`"]
    ClinicalUseDefinitionIndicationDuration, [Range(Box < Range >), String(Element <
    String >)]
);
/// The definition of `ClinicalUseDefinition.indication`.
pub static CLINICAL_USE_DEFINITION_INDICATION: TypeDef = TypeDef {
    name: "ClinicalUseDefinitionIndication",
    path: "ClinicalUseDefinition.indication",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("diseaseSymptomProcedure", 0, 1, OF_CODEABLE_REFERENCE)
            .to(&["ObservationDefinition"]),
        summary("diseaseStatus", 0, 1, OF_CODEABLE_REFERENCE)
            .to(&["ObservationDefinition"]),
        summary("comorbidity", 0, 0, OF_CODEABLE_REFERENCE)
            .to(&["ObservationDefinition"]),
        summary("intendedEffect", 0, 1, OF_CODEABLE_REFERENCE)
            .to(&["ObservationDefinition"]),
        choice(
                "duration",
                0,
                1,
                &[
                    alternative("durationRange", OF_RANGE),
                    alternative("durationString", OF_STRING),
                ],
            )
            .summary(),
        summary("undesirableEffect", 0, 0, OF_REFERENCE).to(&["ClinicalUseDefinition"]),
        summary(
            "otherTherapy",
            0,
            0,
            of(&CLINICAL_USE_DEFINITION_CONTRAINDICATION_OTHER_THERAPY),
        ),
    ],
    keys: Lazy::new(),
};
/// `ClinicalUseDefinition.interaction`
pub struct ClinicalUseDefinitionInteraction {
    /// `ClinicalUseDefinition.interaction.id` · string · 0..1
    pub id: Option<String>,
    /// `ClinicalUseDefinition.interaction.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClinicalUseDefinition.interaction.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalUseDefinition.interaction.interactant` · ClinicalUseDefinitionInteractionInteractant · 0..*
    pub interactant: Vec<ClinicalUseDefinitionInteractionInteractant>,
    /// `ClinicalUseDefinition.interaction.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `ClinicalUseDefinition.interaction.effect` · CodeableReference to ObservationDefinition · 0..1
    pub effect: Option<Box<CodeableReference>>,
    /// `ClinicalUseDefinition.interaction.incidence` · CodeableConcept · 0..1
    pub incidence: Option<Box<CodeableConcept>>,
    /// `ClinicalUseDefinition.interaction.management` · CodeableConcept · 0..*
    pub management: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClinicalUseDefinitionInteraction, CLINICAL_USE_DEFINITION_INTERACTION, [id,
    extension, modifier_extension, interactant, type_, effect, incidence, management]
);
/// The definition of `ClinicalUseDefinition.interaction`.
pub static CLINICAL_USE_DEFINITION_INTERACTION: TypeDef = TypeDef {
    name: "ClinicalUseDefinitionInteraction",
    path: "ClinicalUseDefinition.interaction",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary(
            "interactant",
            0,
            0,
            of(&CLINICAL_USE_DEFINITION_INTERACTION_INTERACTANT),
        ),
        HAS_TYPE_3,
        summary("effect", 0, 1, OF_CODEABLE_REFERENCE).to(&["ObservationDefinition"]),
        summary("incidence", 0, 1, OF_CODEABLE_CONCEPT),
        summary("management", 0, 0, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `ClinicalUseDefinition.interaction.interactant`
pub struct ClinicalUseDefinitionInteractionInteractant {
    /// `ClinicalUseDefinition.interaction.interactant.id` · string · 0..1
    pub id: Option<String>,
    /// `ClinicalUseDefinition.interaction.interactant.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClinicalUseDefinition.interaction.interactant.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalUseDefinition.interaction.interactant.item[x]` · Reference, CodeableConcept to Medication, MedicinalProductDefinition, ObservationDefinition, Substance · 1..1
    pub item: Option<ClinicalUseDefinitionInteractionInteractantItem>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClinicalUseDefinitionInteractionInteractant,
    CLINICAL_USE_DEFINITION_INTERACTION_INTERACTANT, [id, extension, modifier_extension,
    item]
);
choice!(
    #[doc = " `ClinicalUseDefinition.interaction.interactant.item[x]`"]
    ClinicalUseDefinitionInteractionInteractantItem, [Reference(Box < Reference >),
    CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `ClinicalUseDefinition.interaction.interactant`.
pub static CLINICAL_USE_DEFINITION_INTERACTION_INTERACTANT: TypeDef = TypeDef {
    name: "ClinicalUseDefinitionInteractionInteractant",
    path: "ClinicalUseDefinition.interaction.interactant",
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
                &[
                    "Medication",
                    "MedicinalProductDefinition",
                    "ObservationDefinition",
                    "Substance",
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `ClinicalUseDefinition.undesirableEffect`
pub struct ClinicalUseDefinitionUndesirableEffect {
    /// `ClinicalUseDefinition.undesirableEffect.id` · string · 0..1
    pub id: Option<String>,
    /// `ClinicalUseDefinition.undesirableEffect.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClinicalUseDefinition.undesirableEffect.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalUseDefinition.undesirableEffect.symptomConditionEffect` · CodeableReference to ObservationDefinition · 0..1
    pub symptom_condition_effect: Option<Box<CodeableReference>>,
    /// `ClinicalUseDefinition.undesirableEffect.classification` · CodeableConcept · 0..1
    pub classification: Option<Box<CodeableConcept>>,
    /// `ClinicalUseDefinition.undesirableEffect.frequencyOfOccurrence` · CodeableConcept · 0..1
    pub frequency_of_occurrence: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClinicalUseDefinitionUndesirableEffect, CLINICAL_USE_DEFINITION_UNDESIRABLE_EFFECT,
    [id, extension, modifier_extension, symptom_condition_effect, classification,
    frequency_of_occurrence]
);
/// The definition of `ClinicalUseDefinition.undesirableEffect`.
pub static CLINICAL_USE_DEFINITION_UNDESIRABLE_EFFECT: TypeDef = TypeDef {
    name: "ClinicalUseDefinitionUndesirableEffect",
    path: "ClinicalUseDefinition.undesirableEffect",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("symptomConditionEffect", 0, 1, OF_CODEABLE_REFERENCE)
            .to(&["ObservationDefinition"]),
        summary("classification", 0, 1, OF_CODEABLE_CONCEPT),
        summary("frequencyOfOccurrence", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `ClinicalUseDefinition.warning`
pub struct ClinicalUseDefinitionWarning {
    /// `ClinicalUseDefinition.warning.id` · string · 0..1
    pub id: Option<String>,
    /// `ClinicalUseDefinition.warning.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClinicalUseDefinition.warning.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClinicalUseDefinition.warning.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ClinicalUseDefinition.warning.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClinicalUseDefinitionWarning, CLINICAL_USE_DEFINITION_WARNING, [id, extension,
    modifier_extension, description, code]
);
/// The definition of `ClinicalUseDefinition.warning`.
pub static CLINICAL_USE_DEFINITION_WARNING: TypeDef = TypeDef {
    name: "ClinicalUseDefinitionWarning",
    path: "ClinicalUseDefinition.warning",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("description", 0, 1, OF_MARKDOWN),
        HAS_CODE,
    ],
    keys: Lazy::new(),
};
pub(crate) static CLINICAL_USE_DEFINITION_CONTRAINDICATION_OTHER_THERAPY_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".relationshipType", CODEABLE_CONCEPT_STRUCT),
    column(".therapy", CODEABLE_REFERENCE_STRUCT),
];
pub(crate) static CLINICAL_USE_DEFINITION_CONTRAINDICATION_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".diseaseSymptomProcedure", CODEABLE_REFERENCE_STRUCT),
    column(".diseaseStatus", CODEABLE_REFERENCE_STRUCT),
    column(".comorbidity", CODEABLE_REFERENCE_LIST),
    column(".indication", REFERENCE_LIST_2),
    column(
        ".otherTherapy",
        list(&within(&CLINICAL_USE_DEFINITION_CONTRAINDICATION_OTHER_THERAPY_COLUMNS)),
    ),
];
pub(crate) static CLINICAL_USE_DEFINITION_INDICATION_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".diseaseSymptomProcedure", CODEABLE_REFERENCE_STRUCT),
    column(".diseaseStatus", CODEABLE_REFERENCE_STRUCT),
    column(".comorbidity", CODEABLE_REFERENCE_LIST),
    column(".intendedEffect", CODEABLE_REFERENCE_STRUCT),
    column(".durationRange", RANGE_STRUCT),
    column(".durationString", TEXT),
    column(".undesirableEffect", REFERENCE_LIST_2),
    column(
        ".otherTherapy",
        list(&within(&CLINICAL_USE_DEFINITION_CONTRAINDICATION_OTHER_THERAPY_COLUMNS)),
    ),
];
pub(crate) static CLINICAL_USE_DEFINITION_INTERACTION_INTERACTANT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".itemReference", REFERENCE_STRUCT_2),
    column(".itemCodeableConcept", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static CLINICAL_USE_DEFINITION_INTERACTION_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(
        ".interactant",
        list(&within(&CLINICAL_USE_DEFINITION_INTERACTION_INTERACTANT_COLUMNS)),
    ),
    TYPE_COLUMN,
    column(".effect", CODEABLE_REFERENCE_STRUCT),
    column(".incidence", CODEABLE_CONCEPT_STRUCT),
    column(".management", CODEABLE_CONCEPT_LIST),
];
pub(crate) static CLINICAL_USE_DEFINITION_UNDESIRABLE_EFFECT_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".symptomConditionEffect", CODEABLE_REFERENCE_STRUCT),
    column(".classification", CODEABLE_CONCEPT_STRUCT),
    column(".frequencyOfOccurrence", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static CLINICAL_USE_DEFINITION_WARNING_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    CODE_COLUMN_2,
];
/// The table `clinical_use_definition`.
pub static CLINICAL_USE_DEFINITION_TABLE: TableDef = TableDef {
    name: "clinical_use_definition",
    doc: "One row for each ClinicalUseDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ClinicalUseDefinition.resourceType", TEXT),
        column("ClinicalUseDefinition.id", TEXT),
        column("ClinicalUseDefinition.meta", META_STRUCT),
        column("ClinicalUseDefinition.implicitRules", TEXT),
        column("ClinicalUseDefinition.language", TEXT),
        column("ClinicalUseDefinition.text", NARRATIVE_STRUCT),
        column("ClinicalUseDefinition.contained", TEXTS),
        column("ClinicalUseDefinition.extension", EXTENSION_TEXTS),
        column("ClinicalUseDefinition.modifierExtension", EXTENSION_TEXTS),
        column("ClinicalUseDefinition.identifier", IDENTIFIER_LIST),
        column("ClinicalUseDefinition.type", TEXT),
        column("ClinicalUseDefinition.category", CODEABLE_CONCEPT_LIST),
        column("ClinicalUseDefinition.subject", REFERENCE_LIST_2),
        column("ClinicalUseDefinition.status", CODEABLE_CONCEPT_STRUCT),
        column(
            "ClinicalUseDefinition.contraindication",
            within(&CLINICAL_USE_DEFINITION_CONTRAINDICATION_COLUMNS),
        ),
        column(
            "ClinicalUseDefinition.indication",
            within(&CLINICAL_USE_DEFINITION_INDICATION_COLUMNS),
        ),
        column(
            "ClinicalUseDefinition.interaction",
            within(&CLINICAL_USE_DEFINITION_INTERACTION_COLUMNS),
        ),
        column("ClinicalUseDefinition.population", REFERENCE_LIST_2),
        column(
            "ClinicalUseDefinition.undesirableEffect",
            within(&CLINICAL_USE_DEFINITION_UNDESIRABLE_EFFECT_COLUMNS),
        ),
        column(
            "ClinicalUseDefinition.warning",
            within(&CLINICAL_USE_DEFINITION_WARNING_COLUMNS),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "ClinicalUseDefinition.meta.lastUpdated",
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
