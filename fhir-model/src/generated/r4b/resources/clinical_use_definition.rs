// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{CLINICAL_USE_DEFINITION_TYPE, ClinicalUseDefinitionType};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE,
    CODEABLE_REFERENCE_COLUMNS, CodeableConcept, CodeableReference, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, RANGE, RANGE_COLUMNS, REFERENCE,
    REFERENCE_COLUMNS_2, Range, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("type", 1, 1, OF_CODE).codes(&CLINICAL_USE_DEFINITION_TYPE),
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("subject", 0, 0, of(&REFERENCE))
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
        summary("status", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("contraindication", 0, 1, of(&CLINICAL_USE_DEFINITION_CONTRAINDICATION)),
        summary("indication", 0, 1, of(&CLINICAL_USE_DEFINITION_INDICATION)),
        summary("interaction", 0, 1, of(&CLINICAL_USE_DEFINITION_INTERACTION)),
        summary("population", 0, 0, of(&REFERENCE)).to(&["Group"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("diseaseSymptomProcedure", 0, 1, of(&CODEABLE_REFERENCE))
            .to(&["ObservationDefinition"]),
        summary("diseaseStatus", 0, 1, of(&CODEABLE_REFERENCE))
            .to(&["ObservationDefinition"]),
        summary("comorbidity", 0, 0, of(&CODEABLE_REFERENCE))
            .to(&["ObservationDefinition"]),
        summary("indication", 0, 0, of(&REFERENCE)).to(&["ClinicalUseDefinition"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("relationshipType", 1, 1, of(&CODEABLE_CONCEPT)),
        summary("therapy", 1, 1, of(&CODEABLE_REFERENCE))
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
    ClinicalUseDefinitionIndicationDuration, [0 => Range(Box < Range >), 1 =>
    String(Element < String >)]
);
/// The definition of `ClinicalUseDefinition.indication`.
pub static CLINICAL_USE_DEFINITION_INDICATION: TypeDef = TypeDef {
    name: "ClinicalUseDefinitionIndication",
    path: "ClinicalUseDefinition.indication",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("diseaseSymptomProcedure", 0, 1, of(&CODEABLE_REFERENCE))
            .to(&["ObservationDefinition"]),
        summary("diseaseStatus", 0, 1, of(&CODEABLE_REFERENCE))
            .to(&["ObservationDefinition"]),
        summary("comorbidity", 0, 0, of(&CODEABLE_REFERENCE))
            .to(&["ObservationDefinition"]),
        summary("intendedEffect", 0, 1, of(&CODEABLE_REFERENCE))
            .to(&["ObservationDefinition"]),
        choice(
                "duration",
                0,
                1,
                &[
                    alternative("durationRange", of(&RANGE)),
                    alternative("durationString", OF_STRING),
                ],
            )
            .summary(),
        summary("undesirableEffect", 0, 0, of(&REFERENCE))
            .to(&["ClinicalUseDefinition"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary(
            "interactant",
            0,
            0,
            of(&CLINICAL_USE_DEFINITION_INTERACTION_INTERACTANT),
        ),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("effect", 0, 1, of(&CODEABLE_REFERENCE)).to(&["ObservationDefinition"]),
        summary("incidence", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("management", 0, 0, of(&CODEABLE_CONCEPT)),
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
    ClinicalUseDefinitionInteractionInteractantItem, [0 => Reference(Box < Reference >),
    1 => CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `ClinicalUseDefinition.interaction.interactant`.
pub static CLINICAL_USE_DEFINITION_INTERACTION_INTERACTANT: TypeDef = TypeDef {
    name: "ClinicalUseDefinitionInteractionInteractant",
    path: "ClinicalUseDefinition.interaction.interactant",
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("symptomConditionEffect", 0, 1, of(&CODEABLE_REFERENCE))
            .to(&["ObservationDefinition"]),
        summary("classification", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("frequencyOfOccurrence", 0, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("description", 0, 1, OF_MARKDOWN),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static CLINICAL_USE_DEFINITION_CONTRAINDICATION_OTHER_THERAPY_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("relationshipType", within(&CODEABLE_CONCEPT_COLUMNS), ".relationshipType"),
    column("therapy", within(&CODEABLE_REFERENCE_COLUMNS), ".therapy"),
];
pub(crate) static CLINICAL_USE_DEFINITION_CONTRAINDICATION_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column(
        "diseaseSymptomProcedure",
        within(&CODEABLE_REFERENCE_COLUMNS),
        ".diseaseSymptomProcedure",
    ),
    column("diseaseStatus", within(&CODEABLE_REFERENCE_COLUMNS), ".diseaseStatus"),
    column("comorbidity", list(&within(&CODEABLE_REFERENCE_COLUMNS)), ".comorbidity"),
    column("indication", list(&within(&REFERENCE_COLUMNS_2)), ".indication"),
    column(
        "otherTherapy",
        list(&within(&CLINICAL_USE_DEFINITION_CONTRAINDICATION_OTHER_THERAPY_COLUMNS)),
        ".otherTherapy",
    ),
];
pub(crate) static CLINICAL_USE_DEFINITION_INDICATION_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column(
        "diseaseSymptomProcedure",
        within(&CODEABLE_REFERENCE_COLUMNS),
        ".diseaseSymptomProcedure",
    ),
    column("diseaseStatus", within(&CODEABLE_REFERENCE_COLUMNS), ".diseaseStatus"),
    column("comorbidity", list(&within(&CODEABLE_REFERENCE_COLUMNS)), ".comorbidity"),
    column("intendedEffect", within(&CODEABLE_REFERENCE_COLUMNS), ".intendedEffect"),
    column("durationRange", within(&RANGE_COLUMNS), ".durationRange"),
    column("durationString", TEXT, ".durationString"),
    column(
        "undesirableEffect",
        list(&within(&REFERENCE_COLUMNS_2)),
        ".undesirableEffect",
    ),
    column(
        "otherTherapy",
        list(&within(&CLINICAL_USE_DEFINITION_CONTRAINDICATION_OTHER_THERAPY_COLUMNS)),
        ".otherTherapy",
    ),
];
pub(crate) static CLINICAL_USE_DEFINITION_INTERACTION_INTERACTANT_COLUMNS: [ColumnDef; 5] = [
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
pub(crate) static CLINICAL_USE_DEFINITION_INTERACTION_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column(
        "interactant",
        list(&within(&CLINICAL_USE_DEFINITION_INTERACTION_INTERACTANT_COLUMNS)),
        ".interactant",
    ),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("effect", within(&CODEABLE_REFERENCE_COLUMNS), ".effect"),
    column("incidence", within(&CODEABLE_CONCEPT_COLUMNS), ".incidence"),
    column("management", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".management"),
];
pub(crate) static CLINICAL_USE_DEFINITION_UNDESIRABLE_EFFECT_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column(
        "symptomConditionEffect",
        within(&CODEABLE_REFERENCE_COLUMNS),
        ".symptomConditionEffect",
    ),
    column("classification", within(&CODEABLE_CONCEPT_COLUMNS), ".classification"),
    column(
        "frequencyOfOccurrence",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".frequencyOfOccurrence",
    ),
];
pub(crate) static CLINICAL_USE_DEFINITION_WARNING_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("description", TEXT, ".description"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
];
/// The table `clinical_use_definition`.
pub static CLINICAL_USE_DEFINITION_TABLE: TableDef = TableDef {
    name: "clinical_use_definition",
    doc: "One row for each ClinicalUseDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ClinicalUseDefinition.resourceType"),
        column("id", TEXT, "ClinicalUseDefinition.id"),
        column("meta", within(&META_COLUMNS), "ClinicalUseDefinition.meta"),
        column("implicitRules", TEXT, "ClinicalUseDefinition.implicitRules"),
        column("language", TEXT, "ClinicalUseDefinition.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ClinicalUseDefinition.text"),
        column("contained", TEXTS, "ClinicalUseDefinition.contained"),
        column("extension", EXTENSION_TEXTS, "ClinicalUseDefinition.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "ClinicalUseDefinition.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ClinicalUseDefinition.identifier",
        ),
        column("type", TEXT, "ClinicalUseDefinition.type"),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ClinicalUseDefinition.category",
        ),
        column(
            "subject",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ClinicalUseDefinition.subject",
        ),
        column(
            "status",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ClinicalUseDefinition.status",
        ),
        column(
            "contraindication",
            within(&CLINICAL_USE_DEFINITION_CONTRAINDICATION_COLUMNS),
            "ClinicalUseDefinition.contraindication",
        ),
        column(
            "indication",
            within(&CLINICAL_USE_DEFINITION_INDICATION_COLUMNS),
            "ClinicalUseDefinition.indication",
        ),
        column(
            "interaction",
            within(&CLINICAL_USE_DEFINITION_INTERACTION_COLUMNS),
            "ClinicalUseDefinition.interaction",
        ),
        column(
            "population",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ClinicalUseDefinition.population",
        ),
        column(
            "undesirableEffect",
            within(&CLINICAL_USE_DEFINITION_UNDESIRABLE_EFFECT_COLUMNS),
            "ClinicalUseDefinition.undesirableEffect",
        ),
        column(
            "warning",
            within(&CLINICAL_USE_DEFINITION_WARNING_COLUMNS),
            "ClinicalUseDefinition.warning",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "ClinicalUseDefinition.meta.lastUpdated",
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
