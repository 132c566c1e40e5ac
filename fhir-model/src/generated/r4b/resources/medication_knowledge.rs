// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    MEDICATION_KNOWLEDGE_STATUS_CODES, MedicationKnowledgeStatusCodes,
};
use super::super::datatypes::{
    CodeableConcept, Dosage, Duration, Element, Extension, Meta, Money, Narrative,
    Quantity, Ratio, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, DOSAGE_LIST, DURATION_STRUCT,
    EXTENSION_COLUMN, HAS_CODE, HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_QUANTITY, HAS_TEXT, HAS_TYPE, HAS_TYPE_2, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, MONEY_STRUCT, NAME_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_DOSAGE, OF_DURATION, OF_MONEY, OF_QUANTITY, OF_RATIO,
    OF_REFERENCE, QUANTITY_COLUMN, QUANTITY_LIST, QUANTITY_STRUCT, RATIO_STRUCT,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2, TYPE_COLUMN, VALUE_QUANTITY_COLUMN,
    VALUE_STRING_COLUMN,
};
use crate::shorthand::*;
/// `MedicationKnowledge`
pub struct MedicationKnowledge {
    /// `MedicationKnowledge.id` · id · 0..1
    pub id: Element<String>,
    /// `MedicationKnowledge.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `MedicationKnowledge.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `MedicationKnowledge.language` · code · 0..1
    pub language: Element<String>,
    /// `MedicationKnowledge.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `MedicationKnowledge.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `MedicationKnowledge.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.status` · code · 0..1
    pub status: Element<MedicationKnowledgeStatusCodes>,
    /// `MedicationKnowledge.manufacturer` · Reference to Organization · 0..1
    pub manufacturer: Option<Box<Reference>>,
    /// `MedicationKnowledge.doseForm` · CodeableConcept · 0..1
    pub dose_form: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.amount` · Quantity · 0..1
    pub amount: Option<Box<Quantity>>,
    /// `MedicationKnowledge.synonym` · string · 0..*
    pub synonym: Vec<Element<String>>,
    /// `MedicationKnowledge.relatedMedicationKnowledge` · MedicationKnowledgeRelatedMedicationKnowledge · 0..*
    pub related_medication_knowledge: Vec<MedicationKnowledgeRelatedMedicationKnowledge>,
    /// `MedicationKnowledge.associatedMedication` · Reference to Medication · 0..*
    pub associated_medication: Vec<Reference>,
    /// `MedicationKnowledge.productType` · CodeableConcept · 0..*
    pub product_type: Vec<CodeableConcept>,
    /// `MedicationKnowledge.monograph` · MedicationKnowledgeMonograph · 0..*
    pub monograph: Vec<MedicationKnowledgeMonograph>,
    /// `MedicationKnowledge.ingredient` · MedicationKnowledgeIngredient · 0..*
    pub ingredient: Vec<MedicationKnowledgeIngredient>,
    /// `MedicationKnowledge.preparationInstruction` · markdown · 0..1
    pub preparation_instruction: Element<String>,
    /// `MedicationKnowledge.intendedRoute` · CodeableConcept · 0..*
    pub intended_route: Vec<CodeableConcept>,
    /// `MedicationKnowledge.cost` · MedicationKnowledgeCost · 0..*
    pub cost: Vec<MedicationKnowledgeCost>,
    /// `MedicationKnowledge.monitoringProgram` · MedicationKnowledgeMonitoringProgram · 0..*
    pub monitoring_program: Vec<MedicationKnowledgeMonitoringProgram>,
    /// `MedicationKnowledge.administrationGuidelines` · MedicationKnowledgeAdministrationGuidelines · 0..*
    pub administration_guidelines: Vec<MedicationKnowledgeAdministrationGuidelines>,
    /// `MedicationKnowledge.medicineClassification` · MedicationKnowledgeMedicineClassification · 0..*
    pub medicine_classification: Vec<MedicationKnowledgeMedicineClassification>,
    /// `MedicationKnowledge.packaging` · MedicationKnowledgePackaging · 0..1
    pub packaging: Option<Box<MedicationKnowledgePackaging>>,
    /// `MedicationKnowledge.drugCharacteristic` · MedicationKnowledgeDrugCharacteristic · 0..*
    pub drug_characteristic: Vec<MedicationKnowledgeDrugCharacteristic>,
    /// `MedicationKnowledge.contraindication` · Reference to DetectedIssue · 0..*
    pub contraindication: Vec<Reference>,
    /// `MedicationKnowledge.regulatory` · MedicationKnowledgeRegulatory · 0..*
    pub regulatory: Vec<MedicationKnowledgeRegulatory>,
    /// `MedicationKnowledge.kinetics` · MedicationKnowledgeKinetics · 0..*
    pub kinetics: Vec<MedicationKnowledgeKinetics>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledge, MEDICATION_KNOWLEDGE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, code, status, manufacturer, dose_form,
    amount, synonym, related_medication_knowledge, associated_medication, product_type,
    monograph, ingredient, preparation_instruction, intended_route, cost,
    monitoring_program, administration_guidelines, medicine_classification, packaging,
    drug_characteristic, contraindication, regulatory, kinetics]
);
/// The definition of `MedicationKnowledge`.
pub static MEDICATION_KNOWLEDGE: TypeDef = TypeDef {
    name: "MedicationKnowledge",
    path: "MedicationKnowledge",
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
        HAS_CODE,
        summary("status", 0, 1, OF_CODE)
            .codes(&MEDICATION_KNOWLEDGE_STATUS_CODES)
            .modifier(),
        summary("manufacturer", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("doseForm", 0, 1, OF_CODEABLE_CONCEPT),
        summary("amount", 0, 1, OF_QUANTITY),
        summary("synonym", 0, 0, OF_STRING),
        one(
            "relatedMedicationKnowledge",
            0,
            0,
            of(&MEDICATION_KNOWLEDGE_RELATED_MEDICATION_KNOWLEDGE),
        ),
        one("associatedMedication", 0, 0, OF_REFERENCE).to(&["Medication"]),
        one("productType", 0, 0, OF_CODEABLE_CONCEPT),
        one("monograph", 0, 0, of(&MEDICATION_KNOWLEDGE_MONOGRAPH)),
        one("ingredient", 0, 0, of(&MEDICATION_KNOWLEDGE_INGREDIENT)),
        one("preparationInstruction", 0, 1, OF_MARKDOWN),
        one("intendedRoute", 0, 0, OF_CODEABLE_CONCEPT),
        one("cost", 0, 0, of(&MEDICATION_KNOWLEDGE_COST)),
        one("monitoringProgram", 0, 0, of(&MEDICATION_KNOWLEDGE_MONITORING_PROGRAM)),
        one(
            "administrationGuidelines",
            0,
            0,
            of(&MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES),
        ),
        one(
            "medicineClassification",
            0,
            0,
            of(&MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION),
        ),
        one("packaging", 0, 1, of(&MEDICATION_KNOWLEDGE_PACKAGING)),
        one("drugCharacteristic", 0, 0, of(&MEDICATION_KNOWLEDGE_DRUG_CHARACTERISTIC)),
        one("contraindication", 0, 0, OF_REFERENCE).to(&["DetectedIssue"]),
        one("regulatory", 0, 0, of(&MEDICATION_KNOWLEDGE_REGULATORY)),
        one("kinetics", 0, 0, of(&MEDICATION_KNOWLEDGE_KINETICS)),
    ],
    keys: Lazy::new(),
};
/// `MedicationKnowledge.relatedMedicationKnowledge`
pub struct MedicationKnowledgeRelatedMedicationKnowledge {
    /// `MedicationKnowledge.relatedMedicationKnowledge.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.relatedMedicationKnowledge.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.relatedMedicationKnowledge.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.relatedMedicationKnowledge.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.relatedMedicationKnowledge.reference` · Reference to MedicationKnowledge · 1..*
    pub reference: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeRelatedMedicationKnowledge,
    MEDICATION_KNOWLEDGE_RELATED_MEDICATION_KNOWLEDGE, [id, extension,
    modifier_extension, type_, reference]
);
/// The definition of `MedicationKnowledge.relatedMedicationKnowledge`.
pub static MEDICATION_KNOWLEDGE_RELATED_MEDICATION_KNOWLEDGE: TypeDef = TypeDef {
    name: "MedicationKnowledgeRelatedMedicationKnowledge",
    path: "MedicationKnowledge.relatedMedicationKnowledge",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_2,
        one("reference", 1, 0, OF_REFERENCE).to(&["MedicationKnowledge"]),
    ],
    keys: Lazy::new(),
};
/// `MedicationKnowledge.monograph`
pub struct MedicationKnowledgeMonograph {
    /// `MedicationKnowledge.monograph.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.monograph.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.monograph.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.monograph.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.monograph.source` · Reference to DocumentReference, Media · 0..1
    pub source: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeMonograph, MEDICATION_KNOWLEDGE_MONOGRAPH, [id, extension,
    modifier_extension, type_, source]
);
/// The definition of `MedicationKnowledge.monograph`.
pub static MEDICATION_KNOWLEDGE_MONOGRAPH: TypeDef = TypeDef {
    name: "MedicationKnowledgeMonograph",
    path: "MedicationKnowledge.monograph",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE,
        one("source", 0, 1, OF_REFERENCE).to(&["DocumentReference", "Media"]),
    ],
    keys: Lazy::new(),
};
/// `MedicationKnowledge.ingredient`
pub struct MedicationKnowledgeIngredient {
    /// `MedicationKnowledge.ingredient.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.ingredient.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.ingredient.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.ingredient.item[x]` · CodeableConcept, Reference to Substance · 1..1
    pub item: Option<MedicationKnowledgeIngredientItem>,
    /// `MedicationKnowledge.ingredient.isActive` · boolean · 0..1
    pub is_active: Element<bool>,
    /// `MedicationKnowledge.ingredient.strength` · Ratio · 0..1
    pub strength: Option<Box<Ratio>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeIngredient, MEDICATION_KNOWLEDGE_INGREDIENT, [id, extension,
    modifier_extension, item, is_active, strength]
);
choice!(
    #[doc = " `MedicationKnowledge.ingredient.item[x]`"]
    MedicationKnowledgeIngredientItem, [CodeableConcept(Box < CodeableConcept >),
    Reference(Box < Reference >)]
);
/// The definition of `MedicationKnowledge.ingredient`.
pub static MEDICATION_KNOWLEDGE_INGREDIENT: TypeDef = TypeDef {
    name: "MedicationKnowledgeIngredient",
    path: "MedicationKnowledge.ingredient",
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
            .to(&["Substance"]),
        one("isActive", 0, 1, OF_BOOLEAN),
        one("strength", 0, 1, OF_RATIO),
    ],
    keys: Lazy::new(),
};
/// `MedicationKnowledge.cost`
pub struct MedicationKnowledgeCost {
    /// `MedicationKnowledge.cost.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.cost.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.cost.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.cost.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.cost.source` · string · 0..1
    pub source: Element<String>,
    /// `MedicationKnowledge.cost.cost` · Money · 1..1
    pub cost: Option<Box<Money>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeCost, MEDICATION_KNOWLEDGE_COST, [id, extension,
    modifier_extension, type_, source, cost]
);
/// The definition of `MedicationKnowledge.cost`.
pub static MEDICATION_KNOWLEDGE_COST: TypeDef = TypeDef {
    name: "MedicationKnowledgeCost",
    path: "MedicationKnowledge.cost",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_2,
        one("source", 0, 1, OF_STRING),
        one("cost", 1, 1, OF_MONEY),
    ],
    keys: Lazy::new(),
};
/// `MedicationKnowledge.monitoringProgram`
pub struct MedicationKnowledgeMonitoringProgram {
    /// `MedicationKnowledge.monitoringProgram.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.monitoringProgram.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.monitoringProgram.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.monitoringProgram.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.monitoringProgram.name` · string · 0..1
    pub name: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeMonitoringProgram, MEDICATION_KNOWLEDGE_MONITORING_PROGRAM, [id,
    extension, modifier_extension, type_, name]
);
/// The definition of `MedicationKnowledge.monitoringProgram`.
pub static MEDICATION_KNOWLEDGE_MONITORING_PROGRAM: TypeDef = TypeDef {
    name: "MedicationKnowledgeMonitoringProgram",
    path: "MedicationKnowledge.monitoringProgram",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE,
        one("name", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `MedicationKnowledge.administrationGuidelines`
pub struct MedicationKnowledgeAdministrationGuidelines {
    /// `MedicationKnowledge.administrationGuidelines.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.administrationGuidelines.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.administrationGuidelines.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.administrationGuidelines.dosage` · MedicationKnowledgeAdministrationGuidelinesDosage · 0..*
    pub dosage: Vec<MedicationKnowledgeAdministrationGuidelinesDosage>,
    /// `MedicationKnowledge.administrationGuidelines.indication[x]` · CodeableConcept, Reference to ObservationDefinition · 0..1
    pub indication: Option<MedicationKnowledgeAdministrationGuidelinesIndication>,
    /// `MedicationKnowledge.administrationGuidelines.patientCharacteristics` · MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics · 0..*
    pub patient_characteristics: Vec<
        MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics,
    >,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeAdministrationGuidelines,
    MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES, [id, extension, modifier_extension,
    dosage, indication, patient_characteristics]
);
choice!(
    #[doc = " `MedicationKnowledge.administrationGuidelines.indication[x]`"]
    MedicationKnowledgeAdministrationGuidelinesIndication, [CodeableConcept(Box <
    CodeableConcept >), Reference(Box < Reference >)]
);
/// The definition of `MedicationKnowledge.administrationGuidelines`.
pub static MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES: TypeDef = TypeDef {
    name: "MedicationKnowledgeAdministrationGuidelines",
    path: "MedicationKnowledge.administrationGuidelines",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("dosage", 0, 0, of(&MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_DOSAGE)),
        choice(
                "indication",
                0,
                1,
                &[
                    alternative("indicationCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("indicationReference", OF_REFERENCE),
                ],
            )
            .to(&["ObservationDefinition"]),
        one(
            "patientCharacteristics",
            0,
            0,
            of(&MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_PATIENT_CHARACTERISTICS),
        ),
    ],
    keys: Lazy::new(),
};
/// `MedicationKnowledge.administrationGuidelines.dosage`
pub struct MedicationKnowledgeAdministrationGuidelinesDosage {
    /// `MedicationKnowledge.administrationGuidelines.dosage.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.administrationGuidelines.dosage.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.administrationGuidelines.dosage.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.administrationGuidelines.dosage.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.administrationGuidelines.dosage.dosage` · Dosage · 1..*
    pub dosage: Vec<Dosage>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeAdministrationGuidelinesDosage,
    MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_DOSAGE, [id, extension,
    modifier_extension, type_, dosage]
);
/// The definition of `MedicationKnowledge.administrationGuidelines.dosage`.
pub static MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_DOSAGE: TypeDef = TypeDef {
    name: "MedicationKnowledgeAdministrationGuidelinesDosage",
    path: "MedicationKnowledge.administrationGuidelines.dosage",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_2,
        one("dosage", 1, 0, OF_DOSAGE),
    ],
    keys: Lazy::new(),
};
/// `MedicationKnowledge.administrationGuidelines.patientCharacteristics`
pub struct MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics {
    /// `MedicationKnowledge.administrationGuidelines.patientCharacteristics.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.administrationGuidelines.patientCharacteristics.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.administrationGuidelines.patientCharacteristics.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.administrationGuidelines.patientCharacteristics.characteristic[x]` · CodeableConcept, Quantity · 1..1
    pub characteristic: Option<
        MedicationKnowledgeAdministrationGuidelinesPatientCharacteristicsCharacteristic,
    >,
    /// `MedicationKnowledge.administrationGuidelines.patientCharacteristics.value` · string · 0..*
    pub value: Vec<Element<String>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics,
    MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_PATIENT_CHARACTERISTICS, [id,
    extension, modifier_extension, characteristic, value]
);
choice!(
    #[doc =
    " `MedicationKnowledge.administrationGuidelines.patientCharacteristics.characteristic[x]`"]
    MedicationKnowledgeAdministrationGuidelinesPatientCharacteristicsCharacteristic,
    [CodeableConcept(Box < CodeableConcept >), Quantity(Box < Quantity >)]
);
/// The definition of `MedicationKnowledge.administrationGuidelines.patientCharacteristics`.
pub static MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_PATIENT_CHARACTERISTICS: TypeDef = TypeDef {
    name: "MedicationKnowledgeAdministrationGuidelinesPatientCharacteristics",
    path: "MedicationKnowledge.administrationGuidelines.patientCharacteristics",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
            "characteristic",
            1,
            1,
            &[
                alternative("characteristicCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("characteristicQuantity", OF_QUANTITY),
            ],
        ),
        one("value", 0, 0, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `MedicationKnowledge.medicineClassification`
pub struct MedicationKnowledgeMedicineClassification {
    /// `MedicationKnowledge.medicineClassification.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.medicineClassification.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.medicineClassification.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.medicineClassification.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.medicineClassification.classification` · CodeableConcept · 0..*
    pub classification: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeMedicineClassification,
    MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION, [id, extension, modifier_extension,
    type_, classification]
);
/// The definition of `MedicationKnowledge.medicineClassification`.
pub static MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION: TypeDef = TypeDef {
    name: "MedicationKnowledgeMedicineClassification",
    path: "MedicationKnowledge.medicineClassification",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_2,
        one("classification", 0, 0, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `MedicationKnowledge.packaging`
pub struct MedicationKnowledgePackaging {
    /// `MedicationKnowledge.packaging.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.packaging.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.packaging.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.packaging.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.packaging.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgePackaging, MEDICATION_KNOWLEDGE_PACKAGING, [id, extension,
    modifier_extension, type_, quantity]
);
/// The definition of `MedicationKnowledge.packaging`.
pub static MEDICATION_KNOWLEDGE_PACKAGING: TypeDef = TypeDef {
    name: "MedicationKnowledgePackaging",
    path: "MedicationKnowledge.packaging",
    kind: TypeKind::Backbone,
    elements: &[HAS_ID, HAS_EXTENSION, HAS_MODIFIER_EXTENSION, HAS_TYPE, HAS_QUANTITY],
    keys: Lazy::new(),
};
/// `MedicationKnowledge.drugCharacteristic`
pub struct MedicationKnowledgeDrugCharacteristic {
    /// `MedicationKnowledge.drugCharacteristic.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.drugCharacteristic.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.drugCharacteristic.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.drugCharacteristic.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.drugCharacteristic.value[x]` · CodeableConcept, string, Quantity, base64Binary · 0..1
    pub value: Option<MedicationKnowledgeDrugCharacteristicValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeDrugCharacteristic, MEDICATION_KNOWLEDGE_DRUG_CHARACTERISTIC, [id,
    extension, modifier_extension, type_, value]
);
choice!(
    #[doc = " `MedicationKnowledge.drugCharacteristic.value[x]`"]
    MedicationKnowledgeDrugCharacteristicValue, [CodeableConcept(Box < CodeableConcept
    >), String(Element < String >), Quantity(Box < Quantity >), Base64Binary(Element <
    String >)]
);
/// The definition of `MedicationKnowledge.drugCharacteristic`.
pub static MEDICATION_KNOWLEDGE_DRUG_CHARACTERISTIC: TypeDef = TypeDef {
    name: "MedicationKnowledgeDrugCharacteristic",
    path: "MedicationKnowledge.drugCharacteristic",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE,
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("valueString", OF_STRING),
                alternative("valueQuantity", OF_QUANTITY),
                alternative("valueBase64Binary", OF_BASE64_BINARY),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `MedicationKnowledge.regulatory`
pub struct MedicationKnowledgeRegulatory {
    /// `MedicationKnowledge.regulatory.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.regulatory.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.regulatory.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.regulatory.regulatoryAuthority` · Reference to Organization · 1..1
    pub regulatory_authority: Option<Box<Reference>>,
    /// `MedicationKnowledge.regulatory.substitution` · MedicationKnowledgeRegulatorySubstitution · 0..*
    pub substitution: Vec<MedicationKnowledgeRegulatorySubstitution>,
    /// `MedicationKnowledge.regulatory.schedule` · MedicationKnowledgeRegulatorySchedule · 0..*
    pub schedule: Vec<MedicationKnowledgeRegulatorySchedule>,
    /// `MedicationKnowledge.regulatory.maxDispense` · MedicationKnowledgeRegulatoryMaxDispense · 0..1
    pub max_dispense: Option<Box<MedicationKnowledgeRegulatoryMaxDispense>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeRegulatory, MEDICATION_KNOWLEDGE_REGULATORY, [id, extension,
    modifier_extension, regulatory_authority, substitution, schedule, max_dispense]
);
/// The definition of `MedicationKnowledge.regulatory`.
pub static MEDICATION_KNOWLEDGE_REGULATORY: TypeDef = TypeDef {
    name: "MedicationKnowledgeRegulatory",
    path: "MedicationKnowledge.regulatory",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("regulatoryAuthority", 1, 1, OF_REFERENCE).to(&["Organization"]),
        one("substitution", 0, 0, of(&MEDICATION_KNOWLEDGE_REGULATORY_SUBSTITUTION)),
        one("schedule", 0, 0, of(&MEDICATION_KNOWLEDGE_REGULATORY_SCHEDULE)),
        one("maxDispense", 0, 1, of(&MEDICATION_KNOWLEDGE_REGULATORY_MAX_DISPENSE)),
    ],
    keys: Lazy::new(),
};
/// `MedicationKnowledge.regulatory.substitution`
pub struct MedicationKnowledgeRegulatorySubstitution {
    /// `MedicationKnowledge.regulatory.substitution.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.regulatory.substitution.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.regulatory.substitution.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.regulatory.substitution.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.regulatory.substitution.allowed` · boolean · 1..1
    pub allowed: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeRegulatorySubstitution,
    MEDICATION_KNOWLEDGE_REGULATORY_SUBSTITUTION, [id, extension, modifier_extension,
    type_, allowed]
);
/// The definition of `MedicationKnowledge.regulatory.substitution`.
pub static MEDICATION_KNOWLEDGE_REGULATORY_SUBSTITUTION: TypeDef = TypeDef {
    name: "MedicationKnowledgeRegulatorySubstitution",
    path: "MedicationKnowledge.regulatory.substitution",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_2,
        one("allowed", 1, 1, OF_BOOLEAN),
    ],
    keys: Lazy::new(),
};
/// `MedicationKnowledge.regulatory.schedule`
pub struct MedicationKnowledgeRegulatorySchedule {
    /// `MedicationKnowledge.regulatory.schedule.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.regulatory.schedule.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.regulatory.schedule.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.regulatory.schedule.schedule` · CodeableConcept · 1..1
    pub schedule: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeRegulatorySchedule, MEDICATION_KNOWLEDGE_REGULATORY_SCHEDULE, [id,
    extension, modifier_extension, schedule]
);
/// The definition of `MedicationKnowledge.regulatory.schedule`.
pub static MEDICATION_KNOWLEDGE_REGULATORY_SCHEDULE: TypeDef = TypeDef {
    name: "MedicationKnowledgeRegulatorySchedule",
    path: "MedicationKnowledge.regulatory.schedule",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("schedule", 1, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `MedicationKnowledge.regulatory.maxDispense`
pub struct MedicationKnowledgeRegulatoryMaxDispense {
    /// `MedicationKnowledge.regulatory.maxDispense.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.regulatory.maxDispense.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.regulatory.maxDispense.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.regulatory.maxDispense.quantity` · Quantity · 1..1
    pub quantity: Option<Box<Quantity>>,
    /// `MedicationKnowledge.regulatory.maxDispense.period` · Duration · 0..1
    pub period: Option<Box<Duration>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeRegulatoryMaxDispense,
    MEDICATION_KNOWLEDGE_REGULATORY_MAX_DISPENSE, [id, extension, modifier_extension,
    quantity, period]
);
/// The definition of `MedicationKnowledge.regulatory.maxDispense`.
pub static MEDICATION_KNOWLEDGE_REGULATORY_MAX_DISPENSE: TypeDef = TypeDef {
    name: "MedicationKnowledgeRegulatoryMaxDispense",
    path: "MedicationKnowledge.regulatory.maxDispense",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("quantity", 1, 1, OF_QUANTITY),
        one("period", 0, 1, OF_DURATION),
    ],
    keys: Lazy::new(),
};
/// `MedicationKnowledge.kinetics`
pub struct MedicationKnowledgeKinetics {
    /// `MedicationKnowledge.kinetics.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.kinetics.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.kinetics.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.kinetics.areaUnderCurve` · Quantity · 0..*
    pub area_under_curve: Vec<Quantity>,
    /// `MedicationKnowledge.kinetics.lethalDose50` · Quantity · 0..*
    pub lethal_dose50: Vec<Quantity>,
    /// `MedicationKnowledge.kinetics.halfLifePeriod` · Duration · 0..1
    pub half_life_period: Option<Box<Duration>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeKinetics, MEDICATION_KNOWLEDGE_KINETICS, [id, extension,
    modifier_extension, area_under_curve, lethal_dose50, half_life_period]
);
/// The definition of `MedicationKnowledge.kinetics`.
pub static MEDICATION_KNOWLEDGE_KINETICS: TypeDef = TypeDef {
    name: "MedicationKnowledgeKinetics",
    path: "MedicationKnowledge.kinetics",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("areaUnderCurve", 0, 0, OF_QUANTITY),
        one("lethalDose50", 0, 0, OF_QUANTITY),
        one("halfLifePeriod", 0, 1, OF_DURATION),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICATION_KNOWLEDGE_RELATED_MEDICATION_KNOWLEDGE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".reference", REFERENCE_LIST_2),
];
pub(crate) static MEDICATION_KNOWLEDGE_MONOGRAPH_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".source", REFERENCE_STRUCT_2),
];
pub(crate) static MEDICATION_KNOWLEDGE_INGREDIENT_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".itemCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".itemReference", REFERENCE_STRUCT_2),
    column(".isActive", BOOLEAN),
    column(".strength", RATIO_STRUCT),
];
pub(crate) static MEDICATION_KNOWLEDGE_COST_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".source", TEXT),
    column(".cost", MONEY_STRUCT),
];
pub(crate) static MEDICATION_KNOWLEDGE_MONITORING_PROGRAM_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    NAME_COLUMN,
];
pub(crate) static MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_DOSAGE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".dosage", DOSAGE_LIST),
];
pub(crate) static MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_PATIENT_CHARACTERISTICS_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".characteristicCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".characteristicQuantity", QUANTITY_STRUCT),
    column(".value", TEXTS),
];
pub(crate) static MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(
        ".dosage",
        list(&within(&MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_DOSAGE_COLUMNS)),
    ),
    column(".indicationCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".indicationReference", REFERENCE_STRUCT_2),
    column(
        ".patientCharacteristics",
        list(
            &within(
                &MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_PATIENT_CHARACTERISTICS_COLUMNS,
            ),
        ),
    ),
];
pub(crate) static MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".classification", CODEABLE_CONCEPT_LIST),
];
pub(crate) static MEDICATION_KNOWLEDGE_PACKAGING_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    QUANTITY_COLUMN,
];
pub(crate) static MEDICATION_KNOWLEDGE_DRUG_CHARACTERISTIC_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".valueCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    VALUE_STRING_COLUMN,
    VALUE_QUANTITY_COLUMN,
    column(".valueBase64Binary", TEXT),
];
pub(crate) static MEDICATION_KNOWLEDGE_REGULATORY_SUBSTITUTION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".allowed", BOOLEAN),
];
pub(crate) static MEDICATION_KNOWLEDGE_REGULATORY_SCHEDULE_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".schedule", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static MEDICATION_KNOWLEDGE_REGULATORY_MAX_DISPENSE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    QUANTITY_COLUMN,
    column(".period", DURATION_STRUCT),
];
pub(crate) static MEDICATION_KNOWLEDGE_REGULATORY_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".regulatoryAuthority", REFERENCE_STRUCT_2),
    column(
        ".substitution",
        list(&within(&MEDICATION_KNOWLEDGE_REGULATORY_SUBSTITUTION_COLUMNS)),
    ),
    column(
        ".schedule",
        list(&within(&MEDICATION_KNOWLEDGE_REGULATORY_SCHEDULE_COLUMNS)),
    ),
    column(".maxDispense", within(&MEDICATION_KNOWLEDGE_REGULATORY_MAX_DISPENSE_COLUMNS)),
];
pub(crate) static MEDICATION_KNOWLEDGE_KINETICS_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".areaUnderCurve", QUANTITY_LIST),
    column(".lethalDose50", QUANTITY_LIST),
    column(".halfLifePeriod", DURATION_STRUCT),
];
/// The table `medication_knowledge`.
pub static MEDICATION_KNOWLEDGE_TABLE: TableDef = TableDef {
    name: "medication_knowledge",
    doc: "One row for each MedicationKnowledge.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("MedicationKnowledge.resourceType", TEXT),
        column("MedicationKnowledge.id", TEXT),
        column("MedicationKnowledge.meta", META_STRUCT),
        column("MedicationKnowledge.implicitRules", TEXT),
        column("MedicationKnowledge.language", TEXT),
        column("MedicationKnowledge.text", NARRATIVE_STRUCT),
        column("MedicationKnowledge.contained", TEXTS),
        column("MedicationKnowledge.extension", EXTENSION_TEXTS),
        column("MedicationKnowledge.modifierExtension", EXTENSION_TEXTS),
        column("MedicationKnowledge.code", CODEABLE_CONCEPT_STRUCT),
        column("MedicationKnowledge.status", TEXT),
        column("MedicationKnowledge.manufacturer", REFERENCE_STRUCT_2),
        column("MedicationKnowledge.doseForm", CODEABLE_CONCEPT_STRUCT),
        column("MedicationKnowledge.amount", QUANTITY_STRUCT),
        column("MedicationKnowledge.synonym", TEXTS),
        column(
            "MedicationKnowledge.relatedMedicationKnowledge",
            list(&within(&MEDICATION_KNOWLEDGE_RELATED_MEDICATION_KNOWLEDGE_COLUMNS)),
        ),
        column("MedicationKnowledge.associatedMedication", REFERENCE_LIST_2),
        column("MedicationKnowledge.productType", CODEABLE_CONCEPT_LIST),
        column(
            "MedicationKnowledge.monograph",
            list(&within(&MEDICATION_KNOWLEDGE_MONOGRAPH_COLUMNS)),
        ),
        column(
            "MedicationKnowledge.ingredient",
            list(&within(&MEDICATION_KNOWLEDGE_INGREDIENT_COLUMNS)),
        ),
        column("MedicationKnowledge.preparationInstruction", TEXT),
        column("MedicationKnowledge.intendedRoute", CODEABLE_CONCEPT_LIST),
        column(
            "MedicationKnowledge.cost",
            list(&within(&MEDICATION_KNOWLEDGE_COST_COLUMNS)),
        ),
        column(
            "MedicationKnowledge.monitoringProgram",
            list(&within(&MEDICATION_KNOWLEDGE_MONITORING_PROGRAM_COLUMNS)),
        ),
        column(
            "MedicationKnowledge.administrationGuidelines",
            list(&within(&MEDICATION_KNOWLEDGE_ADMINISTRATION_GUIDELINES_COLUMNS)),
        ),
        column(
            "MedicationKnowledge.medicineClassification",
            list(&within(&MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION_COLUMNS)),
        ),
        column(
            "MedicationKnowledge.packaging",
            within(&MEDICATION_KNOWLEDGE_PACKAGING_COLUMNS),
        ),
        column(
            "MedicationKnowledge.drugCharacteristic",
            list(&within(&MEDICATION_KNOWLEDGE_DRUG_CHARACTERISTIC_COLUMNS)),
        ),
        column("MedicationKnowledge.contraindication", REFERENCE_LIST_2),
        column(
            "MedicationKnowledge.regulatory",
            list(&within(&MEDICATION_KNOWLEDGE_REGULATORY_COLUMNS)),
        ),
        column(
            "MedicationKnowledge.kinetics",
            list(&within(&MEDICATION_KNOWLEDGE_KINETICS_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "MedicationKnowledge.meta.lastUpdated",
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
