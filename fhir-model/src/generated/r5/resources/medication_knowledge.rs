// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    MEDICATION_KNOWLEDGE_STATUS_CODES, MedicationKnowledgeStatusCodes,
};
use super::super::datatypes::{
    Annotation, Attachment, CodeableConcept, CodeableReference, Dosage, Duration,
    Element, Extension, Identifier, Meta, Money, Narrative, Period, Quantity, Range,
    Ratio, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODEABLE_REFERENCE_LIST,
    CODEABLE_REFERENCE_STRUCT, DOSAGE_LIST, DURATION_STRUCT, EXTENSION_COLUMN, HAS_CODE,
    HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NOTE, HAS_TEXT, HAS_TYPE,
    HAS_TYPE_2, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    MONEY_STRUCT, NAME_COLUMN, NARRATIVE_STRUCT, NOTE_COLUMN, OF_ATTACHMENT,
    OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_DOSAGE, OF_DURATION, OF_MONEY,
    OF_PERIOD, OF_QUANTITY, OF_RANGE, OF_RATIO, OF_REFERENCE, PERIOD_LIST,
    QUANTITY_COLUMN, QUANTITY_STRUCT, RANGE_STRUCT, RATIO_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2, TYPE_COLUMN, VALUE_ATTACHMENT_COLUMN,
    VALUE_CODEABLE_CONCEPT_COLUMN, VALUE_QUANTITY_COLUMN, VALUE_STRING_COLUMN,
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
    /// `MedicationKnowledge.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `MedicationKnowledge.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.status` · code · 0..1
    pub status: Element<MedicationKnowledgeStatusCodes>,
    /// `MedicationKnowledge.author` · Reference to Organization · 0..1
    pub author: Option<Box<Reference>>,
    /// `MedicationKnowledge.intendedJurisdiction` · CodeableConcept · 0..*
    pub intended_jurisdiction: Vec<CodeableConcept>,
    /// `MedicationKnowledge.name` · string · 0..*
    pub name: Vec<Element<String>>,
    /// `MedicationKnowledge.relatedMedicationKnowledge` · MedicationKnowledgeRelatedMedicationKnowledge · 0..*
    pub related_medication_knowledge: Vec<MedicationKnowledgeRelatedMedicationKnowledge>,
    /// `MedicationKnowledge.associatedMedication` · Reference to Medication · 0..*
    pub associated_medication: Vec<Reference>,
    /// `MedicationKnowledge.productType` · CodeableConcept · 0..*
    pub product_type: Vec<CodeableConcept>,
    /// `MedicationKnowledge.monograph` · MedicationKnowledgeMonograph · 0..*
    pub monograph: Vec<MedicationKnowledgeMonograph>,
    /// `MedicationKnowledge.preparationInstruction` · markdown · 0..1
    pub preparation_instruction: Element<String>,
    /// `MedicationKnowledge.cost` · MedicationKnowledgeCost · 0..*
    pub cost: Vec<MedicationKnowledgeCost>,
    /// `MedicationKnowledge.monitoringProgram` · MedicationKnowledgeMonitoringProgram · 0..*
    pub monitoring_program: Vec<MedicationKnowledgeMonitoringProgram>,
    /// `MedicationKnowledge.indicationGuideline` · MedicationKnowledgeIndicationGuideline · 0..*
    pub indication_guideline: Vec<MedicationKnowledgeIndicationGuideline>,
    /// `MedicationKnowledge.medicineClassification` · MedicationKnowledgeMedicineClassification · 0..*
    pub medicine_classification: Vec<MedicationKnowledgeMedicineClassification>,
    /// `MedicationKnowledge.packaging` · MedicationKnowledgePackaging · 0..*
    pub packaging: Vec<MedicationKnowledgePackaging>,
    /// `MedicationKnowledge.clinicalUseIssue` · Reference to ClinicalUseDefinition · 0..*
    pub clinical_use_issue: Vec<Reference>,
    /// `MedicationKnowledge.storageGuideline` · MedicationKnowledgeStorageGuideline · 0..*
    pub storage_guideline: Vec<MedicationKnowledgeStorageGuideline>,
    /// `MedicationKnowledge.regulatory` · MedicationKnowledgeRegulatory · 0..*
    pub regulatory: Vec<MedicationKnowledgeRegulatory>,
    /// `MedicationKnowledge.definitional` · MedicationKnowledgeDefinitional · 0..1
    pub definitional: Option<Box<MedicationKnowledgeDefinitional>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledge, MEDICATION_KNOWLEDGE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, code, status, author,
    intended_jurisdiction, name, related_medication_knowledge, associated_medication,
    product_type, monograph, preparation_instruction, cost, monitoring_program,
    indication_guideline, medicine_classification, packaging, clinical_use_issue,
    storage_guideline, regulatory, definitional]
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
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        HAS_CODE,
        summary("status", 0, 1, OF_CODE)
            .codes(&MEDICATION_KNOWLEDGE_STATUS_CODES)
            .modifier(),
        one("author", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("intendedJurisdiction", 0, 0, OF_CODEABLE_CONCEPT),
        summary("name", 0, 0, OF_STRING),
        one(
            "relatedMedicationKnowledge",
            0,
            0,
            of(&MEDICATION_KNOWLEDGE_RELATED_MEDICATION_KNOWLEDGE),
        ),
        one("associatedMedication", 0, 0, OF_REFERENCE).to(&["Medication"]),
        one("productType", 0, 0, OF_CODEABLE_CONCEPT),
        one("monograph", 0, 0, of(&MEDICATION_KNOWLEDGE_MONOGRAPH)),
        one("preparationInstruction", 0, 1, OF_MARKDOWN),
        one("cost", 0, 0, of(&MEDICATION_KNOWLEDGE_COST)),
        summary("monitoringProgram", 0, 0, of(&MEDICATION_KNOWLEDGE_MONITORING_PROGRAM)),
        one("indicationGuideline", 0, 0, of(&MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE)),
        one(
            "medicineClassification",
            0,
            0,
            of(&MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION),
        ),
        one("packaging", 0, 0, of(&MEDICATION_KNOWLEDGE_PACKAGING)),
        one("clinicalUseIssue", 0, 0, OF_REFERENCE).to(&["ClinicalUseDefinition"]),
        one("storageGuideline", 0, 0, of(&MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE)),
        one("regulatory", 0, 0, of(&MEDICATION_KNOWLEDGE_REGULATORY)),
        one("definitional", 0, 1, of(&MEDICATION_KNOWLEDGE_DEFINITIONAL)),
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
    /// `MedicationKnowledge.monograph.source` · Reference to DocumentReference · 0..1
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
        one("source", 0, 1, OF_REFERENCE).to(&["DocumentReference"]),
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
    /// `MedicationKnowledge.cost.effectiveDate` · Period · 0..*
    pub effective_date: Vec<Period>,
    /// `MedicationKnowledge.cost.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.cost.source` · string · 0..1
    pub source: Element<String>,
    /// `MedicationKnowledge.cost.cost[x]` · Money, CodeableConcept · 1..1
    pub cost: Option<MedicationKnowledgeCostCost>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeCost, MEDICATION_KNOWLEDGE_COST, [id, extension,
    modifier_extension, effective_date, type_, source, cost]
);
choice!(
    #[doc = " `MedicationKnowledge.cost.cost[x]`"] MedicationKnowledgeCostCost,
    [Money(Box < Money >), CodeableConcept(Box < CodeableConcept >)]
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
        one("effectiveDate", 0, 0, OF_PERIOD),
        HAS_TYPE_2,
        one("source", 0, 1, OF_STRING),
        choice(
            "cost",
            1,
            1,
            &[
                alternative("costMoney", OF_MONEY),
                alternative("costCodeableConcept", OF_CODEABLE_CONCEPT),
            ],
        ),
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
/// `MedicationKnowledge.indicationGuideline`
pub struct MedicationKnowledgeIndicationGuideline {
    /// `MedicationKnowledge.indicationGuideline.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.indicationGuideline.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.indicationGuideline.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.indicationGuideline.indication` · CodeableReference to ClinicalUseDefinition · 0..*
    pub indication: Vec<CodeableReference>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline` · MedicationKnowledgeIndicationGuidelineDosingGuideline · 0..*
    pub dosing_guideline: Vec<MedicationKnowledgeIndicationGuidelineDosingGuideline>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeIndicationGuideline, MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE,
    [id, extension, modifier_extension, indication, dosing_guideline]
);
/// The definition of `MedicationKnowledge.indicationGuideline`.
pub static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE: TypeDef = TypeDef {
    name: "MedicationKnowledgeIndicationGuideline",
    path: "MedicationKnowledge.indicationGuideline",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("indication", 0, 0, OF_CODEABLE_REFERENCE).to(&["ClinicalUseDefinition"]),
        one(
            "dosingGuideline",
            0,
            0,
            of(&MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE),
        ),
    ],
    keys: Lazy::new(),
};
/// `MedicationKnowledge.indicationGuideline.dosingGuideline`
pub struct MedicationKnowledgeIndicationGuidelineDosingGuideline {
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.treatmentIntent` · CodeableConcept · 0..1
    pub treatment_intent: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.dosage` · MedicationKnowledgeIndicationGuidelineDosingGuidelineDosage · 0..*
    pub dosage: Vec<MedicationKnowledgeIndicationGuidelineDosingGuidelineDosage>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.administrationTreatment` · CodeableConcept · 0..1
    pub administration_treatment: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic` · MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristic · 0..*
    pub patient_characteristic: Vec<
        MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristic,
    >,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeIndicationGuidelineDosingGuideline,
    MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE, [id, extension,
    modifier_extension, treatment_intent, dosage, administration_treatment,
    patient_characteristic]
);
/// The definition of `MedicationKnowledge.indicationGuideline.dosingGuideline`.
pub static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE: TypeDef = TypeDef {
    name: "MedicationKnowledgeIndicationGuidelineDosingGuideline",
    path: "MedicationKnowledge.indicationGuideline.dosingGuideline",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("treatmentIntent", 0, 1, OF_CODEABLE_CONCEPT),
        one(
            "dosage",
            0,
            0,
            of(&MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_DOSAGE),
        ),
        one("administrationTreatment", 0, 1, OF_CODEABLE_CONCEPT),
        one(
            "patientCharacteristic",
            0,
            0,
            of(
                &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_PATIENT_CHARACTERISTIC,
            ),
        ),
    ],
    keys: Lazy::new(),
};
/// `MedicationKnowledge.indicationGuideline.dosingGuideline.dosage`
pub struct MedicationKnowledgeIndicationGuidelineDosingGuidelineDosage {
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.dosage.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.dosage.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.dosage.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.dosage.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.dosage.dosage` · Dosage · 1..*
    pub dosage: Vec<Dosage>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeIndicationGuidelineDosingGuidelineDosage,
    MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_DOSAGE, [id, extension,
    modifier_extension, type_, dosage]
);
/// The definition of `MedicationKnowledge.indicationGuideline.dosingGuideline.dosage`.
pub static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_DOSAGE: TypeDef = TypeDef {
    name: "MedicationKnowledgeIndicationGuidelineDosingGuidelineDosage",
    path: "MedicationKnowledge.indicationGuideline.dosingGuideline.dosage",
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
/// `MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic`
pub struct MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristic {
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic.value[x]` · CodeableConcept, Quantity, Range · 0..1
    pub value: Option<
        MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristicValue,
    >,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristic,
    MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_PATIENT_CHARACTERISTIC,
    [id, extension, modifier_extension, type_, value]
);
choice!(
    #[doc =
    " `MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic.value[x]`"]
    MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristicValue,
    [CodeableConcept(Box < CodeableConcept >), Quantity(Box < Quantity >), Range(Box <
    Range >)]
);
/// The definition of `MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic`.
pub static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_PATIENT_CHARACTERISTIC: TypeDef = TypeDef {
    name: "MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristic",
    path: "MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_2,
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("valueQuantity", OF_QUANTITY),
                alternative("valueRange", OF_RANGE),
            ],
        ),
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
    /// `MedicationKnowledge.medicineClassification.source[x]` · string, uri · 0..1
    pub source: Option<MedicationKnowledgeMedicineClassificationSource>,
    /// `MedicationKnowledge.medicineClassification.classification` · CodeableConcept · 0..*
    pub classification: Vec<CodeableConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeMedicineClassification,
    MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION, [id, extension, modifier_extension,
    type_, source, classification]
);
choice!(
    #[doc = " `MedicationKnowledge.medicineClassification.source[x]`"]
    MedicationKnowledgeMedicineClassificationSource, [String(Element < String >),
    Uri(Element < String >)]
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
        choice(
            "source",
            0,
            1,
            &[alternative("sourceString", OF_STRING), alternative("sourceUri", OF_URI)],
        ),
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
    /// `MedicationKnowledge.packaging.cost` · MedicationKnowledgeCost · 0..*
    pub cost: Vec<MedicationKnowledgeCost>,
    /// `MedicationKnowledge.packaging.packagedProduct` · Reference to PackagedProductDefinition · 0..1
    pub packaged_product: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgePackaging, MEDICATION_KNOWLEDGE_PACKAGING, [id, extension,
    modifier_extension, cost, packaged_product]
);
/// The definition of `MedicationKnowledge.packaging`.
pub static MEDICATION_KNOWLEDGE_PACKAGING: TypeDef = TypeDef {
    name: "MedicationKnowledgePackaging",
    path: "MedicationKnowledge.packaging",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("cost", 0, 0, of(&MEDICATION_KNOWLEDGE_COST)),
        one("packagedProduct", 0, 1, OF_REFERENCE).to(&["PackagedProductDefinition"]),
    ],
    keys: Lazy::new(),
};
/// `MedicationKnowledge.storageGuideline`
pub struct MedicationKnowledgeStorageGuideline {
    /// `MedicationKnowledge.storageGuideline.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.storageGuideline.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.storageGuideline.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.storageGuideline.reference` · uri · 0..1
    pub reference: Element<String>,
    /// `MedicationKnowledge.storageGuideline.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `MedicationKnowledge.storageGuideline.stabilityDuration` · Duration · 0..1
    pub stability_duration: Option<Box<Duration>>,
    /// `MedicationKnowledge.storageGuideline.environmentalSetting` · MedicationKnowledgeStorageGuidelineEnvironmentalSetting · 0..*
    pub environmental_setting: Vec<
        MedicationKnowledgeStorageGuidelineEnvironmentalSetting,
    >,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeStorageGuideline, MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE, [id,
    extension, modifier_extension, reference, note, stability_duration,
    environmental_setting]
);
/// The definition of `MedicationKnowledge.storageGuideline`.
pub static MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE: TypeDef = TypeDef {
    name: "MedicationKnowledgeStorageGuideline",
    path: "MedicationKnowledge.storageGuideline",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("reference", 0, 1, OF_URI),
        HAS_NOTE,
        one("stabilityDuration", 0, 1, OF_DURATION),
        one(
            "environmentalSetting",
            0,
            0,
            of(&MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE_ENVIRONMENTAL_SETTING),
        ),
    ],
    keys: Lazy::new(),
};
/// `MedicationKnowledge.storageGuideline.environmentalSetting`
pub struct MedicationKnowledgeStorageGuidelineEnvironmentalSetting {
    /// `MedicationKnowledge.storageGuideline.environmentalSetting.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.storageGuideline.environmentalSetting.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.storageGuideline.environmentalSetting.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.storageGuideline.environmentalSetting.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.storageGuideline.environmentalSetting.value[x]` · Quantity, Range, CodeableConcept · 1..1
    pub value: Option<MedicationKnowledgeStorageGuidelineEnvironmentalSettingValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeStorageGuidelineEnvironmentalSetting,
    MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE_ENVIRONMENTAL_SETTING, [id, extension,
    modifier_extension, type_, value]
);
choice!(
    #[doc = " `MedicationKnowledge.storageGuideline.environmentalSetting.value[x]`"]
    MedicationKnowledgeStorageGuidelineEnvironmentalSettingValue, [Quantity(Box <
    Quantity >), Range(Box < Range >), CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `MedicationKnowledge.storageGuideline.environmentalSetting`.
pub static MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE_ENVIRONMENTAL_SETTING: TypeDef = TypeDef {
    name: "MedicationKnowledgeStorageGuidelineEnvironmentalSetting",
    path: "MedicationKnowledge.storageGuideline.environmentalSetting",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_2,
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueQuantity", OF_QUANTITY),
                alternative("valueRange", OF_RANGE),
                alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
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
    /// `MedicationKnowledge.regulatory.schedule` · CodeableConcept · 0..*
    pub schedule: Vec<CodeableConcept>,
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
        one("schedule", 0, 0, OF_CODEABLE_CONCEPT),
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
/// `MedicationKnowledge.definitional`
pub struct MedicationKnowledgeDefinitional {
    /// `MedicationKnowledge.definitional.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.definitional.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.definitional.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.definitional.definition` · Reference to MedicinalProductDefinition · 0..*
    pub definition: Vec<Reference>,
    /// `MedicationKnowledge.definitional.doseForm` · CodeableConcept · 0..1
    pub dose_form: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.definitional.intendedRoute` · CodeableConcept · 0..*
    pub intended_route: Vec<CodeableConcept>,
    /// `MedicationKnowledge.definitional.ingredient` · MedicationKnowledgeDefinitionalIngredient · 0..*
    pub ingredient: Vec<MedicationKnowledgeDefinitionalIngredient>,
    /// `MedicationKnowledge.definitional.drugCharacteristic` · MedicationKnowledgeDefinitionalDrugCharacteristic · 0..*
    pub drug_characteristic: Vec<MedicationKnowledgeDefinitionalDrugCharacteristic>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeDefinitional, MEDICATION_KNOWLEDGE_DEFINITIONAL, [id, extension,
    modifier_extension, definition, dose_form, intended_route, ingredient,
    drug_characteristic]
);
/// The definition of `MedicationKnowledge.definitional`.
pub static MEDICATION_KNOWLEDGE_DEFINITIONAL: TypeDef = TypeDef {
    name: "MedicationKnowledgeDefinitional",
    path: "MedicationKnowledge.definitional",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("definition", 0, 0, OF_REFERENCE).to(&["MedicinalProductDefinition"]),
        one("doseForm", 0, 1, OF_CODEABLE_CONCEPT),
        one("intendedRoute", 0, 0, OF_CODEABLE_CONCEPT),
        summary("ingredient", 0, 0, of(&MEDICATION_KNOWLEDGE_DEFINITIONAL_INGREDIENT)),
        one(
            "drugCharacteristic",
            0,
            0,
            of(&MEDICATION_KNOWLEDGE_DEFINITIONAL_DRUG_CHARACTERISTIC),
        ),
    ],
    keys: Lazy::new(),
};
/// `MedicationKnowledge.definitional.ingredient`
pub struct MedicationKnowledgeDefinitionalIngredient {
    /// `MedicationKnowledge.definitional.ingredient.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.definitional.ingredient.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.definitional.ingredient.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.definitional.ingredient.item` · CodeableReference to Substance · 1..1
    pub item: Option<Box<CodeableReference>>,
    /// `MedicationKnowledge.definitional.ingredient.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.definitional.ingredient.strength[x]` · Ratio, CodeableConcept, Quantity · 0..1
    pub strength: Option<MedicationKnowledgeDefinitionalIngredientStrength>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeDefinitionalIngredient,
    MEDICATION_KNOWLEDGE_DEFINITIONAL_INGREDIENT, [id, extension, modifier_extension,
    item, type_, strength]
);
choice!(
    #[doc = " `MedicationKnowledge.definitional.ingredient.strength[x]`"]
    MedicationKnowledgeDefinitionalIngredientStrength, [Ratio(Box < Ratio >),
    CodeableConcept(Box < CodeableConcept >), Quantity(Box < Quantity >)]
);
/// The definition of `MedicationKnowledge.definitional.ingredient`.
pub static MEDICATION_KNOWLEDGE_DEFINITIONAL_INGREDIENT: TypeDef = TypeDef {
    name: "MedicationKnowledgeDefinitionalIngredient",
    path: "MedicationKnowledge.definitional.ingredient",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("item", 1, 1, OF_CODEABLE_REFERENCE).to(&["Substance"]),
        HAS_TYPE,
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
/// `MedicationKnowledge.definitional.drugCharacteristic`
pub struct MedicationKnowledgeDefinitionalDrugCharacteristic {
    /// `MedicationKnowledge.definitional.drugCharacteristic.id` · string · 0..1
    pub id: Option<String>,
    /// `MedicationKnowledge.definitional.drugCharacteristic.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `MedicationKnowledge.definitional.drugCharacteristic.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `MedicationKnowledge.definitional.drugCharacteristic.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicationKnowledge.definitional.drugCharacteristic.value[x]` · CodeableConcept, string, Quantity, base64Binary, Attachment · 0..1
    pub value: Option<MedicationKnowledgeDefinitionalDrugCharacteristicValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    MedicationKnowledgeDefinitionalDrugCharacteristic,
    MEDICATION_KNOWLEDGE_DEFINITIONAL_DRUG_CHARACTERISTIC, [id, extension,
    modifier_extension, type_, value]
);
choice!(
    #[doc = " `MedicationKnowledge.definitional.drugCharacteristic.value[x]`"]
    MedicationKnowledgeDefinitionalDrugCharacteristicValue, [CodeableConcept(Box <
    CodeableConcept >), String(Element < String >), Quantity(Box < Quantity >),
    Base64Binary(Element < String >), Attachment(Box < Attachment >)]
);
/// The definition of `MedicationKnowledge.definitional.drugCharacteristic`.
pub static MEDICATION_KNOWLEDGE_DEFINITIONAL_DRUG_CHARACTERISTIC: TypeDef = TypeDef {
    name: "MedicationKnowledgeDefinitionalDrugCharacteristic",
    path: "MedicationKnowledge.definitional.drugCharacteristic",
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
                alternative("valueAttachment", OF_ATTACHMENT),
            ],
        ),
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
pub(crate) static MEDICATION_KNOWLEDGE_COST_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".effectiveDate", PERIOD_LIST),
    TYPE_COLUMN,
    column(".source", TEXT),
    column(".costMoney", MONEY_STRUCT),
    column(".costCodeableConcept", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static MEDICATION_KNOWLEDGE_MONITORING_PROGRAM_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    NAME_COLUMN,
];
pub(crate) static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_DOSAGE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".dosage", DOSAGE_LIST),
];
pub(crate) static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_PATIENT_CHARACTERISTIC_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_QUANTITY_COLUMN,
    column(".valueRange", RANGE_STRUCT),
];
pub(crate) static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".treatmentIntent", CODEABLE_CONCEPT_STRUCT),
    column(
        ".dosage",
        list(
            &within(
                &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_DOSAGE_COLUMNS,
            ),
        ),
    ),
    column(".administrationTreatment", CODEABLE_CONCEPT_STRUCT),
    column(
        ".patientCharacteristic",
        list(
            &within(
                &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_PATIENT_CHARACTERISTIC_COLUMNS,
            ),
        ),
    ),
];
pub(crate) static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".indication", CODEABLE_REFERENCE_LIST),
    column(
        ".dosingGuideline",
        list(
            &within(&MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_COLUMNS),
        ),
    ),
];
pub(crate) static MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".sourceString", TEXT),
    column(".sourceUri", TEXT),
    column(".classification", CODEABLE_CONCEPT_LIST),
];
pub(crate) static MEDICATION_KNOWLEDGE_PACKAGING_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".cost", list(&within(&MEDICATION_KNOWLEDGE_COST_COLUMNS))),
    column(".packagedProduct", REFERENCE_STRUCT_2),
];
pub(crate) static MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE_ENVIRONMENTAL_SETTING_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    VALUE_QUANTITY_COLUMN,
    column(".valueRange", RANGE_STRUCT),
    VALUE_CODEABLE_CONCEPT_COLUMN,
];
pub(crate) static MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".reference", TEXT),
    NOTE_COLUMN,
    column(".stabilityDuration", DURATION_STRUCT),
    column(
        ".environmentalSetting",
        list(
            &within(
                &MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE_ENVIRONMENTAL_SETTING_COLUMNS,
            ),
        ),
    ),
];
pub(crate) static MEDICATION_KNOWLEDGE_REGULATORY_SUBSTITUTION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".allowed", BOOLEAN),
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
    column(".schedule", CODEABLE_CONCEPT_LIST),
    column(".maxDispense", within(&MEDICATION_KNOWLEDGE_REGULATORY_MAX_DISPENSE_COLUMNS)),
];
pub(crate) static MEDICATION_KNOWLEDGE_DEFINITIONAL_INGREDIENT_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".item", CODEABLE_REFERENCE_STRUCT),
    TYPE_COLUMN,
    column(".strengthRatio", RATIO_STRUCT),
    column(".strengthCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".strengthQuantity", QUANTITY_STRUCT),
];
pub(crate) static MEDICATION_KNOWLEDGE_DEFINITIONAL_DRUG_CHARACTERISTIC_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_STRING_COLUMN,
    VALUE_QUANTITY_COLUMN,
    column(".valueBase64Binary", TEXT),
    VALUE_ATTACHMENT_COLUMN,
];
pub(crate) static MEDICATION_KNOWLEDGE_DEFINITIONAL_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".definition", REFERENCE_LIST_2),
    column(".doseForm", CODEABLE_CONCEPT_STRUCT),
    column(".intendedRoute", CODEABLE_CONCEPT_LIST),
    column(
        ".ingredient",
        list(&within(&MEDICATION_KNOWLEDGE_DEFINITIONAL_INGREDIENT_COLUMNS)),
    ),
    column(
        ".drugCharacteristic",
        list(&within(&MEDICATION_KNOWLEDGE_DEFINITIONAL_DRUG_CHARACTERISTIC_COLUMNS)),
    ),
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
        column("MedicationKnowledge.identifier", IDENTIFIER_LIST),
        column("MedicationKnowledge.code", CODEABLE_CONCEPT_STRUCT),
        column("MedicationKnowledge.status", TEXT),
        column("MedicationKnowledge.author", REFERENCE_STRUCT_2),
        column("MedicationKnowledge.intendedJurisdiction", CODEABLE_CONCEPT_LIST),
        column("MedicationKnowledge.name", TEXTS),
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
        column("MedicationKnowledge.preparationInstruction", TEXT),
        column(
            "MedicationKnowledge.cost",
            list(&within(&MEDICATION_KNOWLEDGE_COST_COLUMNS)),
        ),
        column(
            "MedicationKnowledge.monitoringProgram",
            list(&within(&MEDICATION_KNOWLEDGE_MONITORING_PROGRAM_COLUMNS)),
        ),
        column(
            "MedicationKnowledge.indicationGuideline",
            list(&within(&MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_COLUMNS)),
        ),
        column(
            "MedicationKnowledge.medicineClassification",
            list(&within(&MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION_COLUMNS)),
        ),
        column(
            "MedicationKnowledge.packaging",
            list(&within(&MEDICATION_KNOWLEDGE_PACKAGING_COLUMNS)),
        ),
        column("MedicationKnowledge.clinicalUseIssue", REFERENCE_LIST_2),
        column(
            "MedicationKnowledge.storageGuideline",
            list(&within(&MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE_COLUMNS)),
        ),
        column(
            "MedicationKnowledge.regulatory",
            list(&within(&MEDICATION_KNOWLEDGE_REGULATORY_COLUMNS)),
        ),
        column(
            "MedicationKnowledge.definitional",
            within(&MEDICATION_KNOWLEDGE_DEFINITIONAL_COLUMNS),
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
