// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    MEDICATION_KNOWLEDGE_STATUS_CODES, MedicationKnowledgeStatusCodes,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, ATTACHMENT, ATTACHMENT_COLUMNS, Annotation,
    Attachment, CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE,
    CODEABLE_REFERENCE_COLUMNS, CodeableConcept, CodeableReference, DOSAGE,
    DOSAGE_COLUMNS, DURATION, DURATION_COLUMNS, Dosage, Duration, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, MONEY,
    MONEY_COLUMNS, Meta, Money, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD,
    PERIOD_COLUMNS, Period, QUANTITY, QUANTITY_COLUMNS, Quantity, RANGE, RANGE_COLUMNS,
    RATIO, RATIO_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2, Range, Ratio, Reference,
};
use super::super::resources::Resource;
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
        summary("status", 0, 1, OF_CODE)
            .codes(&MEDICATION_KNOWLEDGE_STATUS_CODES)
            .modifier(),
        one("author", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        one("intendedJurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("name", 0, 0, OF_STRING),
        one(
            "relatedMedicationKnowledge",
            0,
            0,
            of(&MEDICATION_KNOWLEDGE_RELATED_MEDICATION_KNOWLEDGE),
        ),
        one("associatedMedication", 0, 0, of(&REFERENCE)).to(&["Medication"]),
        one("productType", 0, 0, of(&CODEABLE_CONCEPT)),
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
        one("clinicalUseIssue", 0, 0, of(&REFERENCE)).to(&["ClinicalUseDefinition"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 1, 1, of(&CODEABLE_CONCEPT)),
        one("reference", 1, 0, of(&REFERENCE)).to(&["MedicationKnowledge"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("source", 0, 1, of(&REFERENCE)).to(&["DocumentReference"]),
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
    #[doc = " `MedicationKnowledge.cost.cost[x]`"] MedicationKnowledgeCostCost, [0 =>
    Money(Box < Money >), 1 => CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `MedicationKnowledge.cost`.
pub static MEDICATION_KNOWLEDGE_COST: TypeDef = TypeDef {
    name: "MedicationKnowledgeCost",
    path: "MedicationKnowledge.cost",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("effectiveDate", 0, 0, of(&PERIOD)),
        one("type", 1, 1, of(&CODEABLE_CONCEPT)),
        one("source", 0, 1, OF_STRING),
        choice(
            "cost",
            1,
            1,
            &[
                alternative("costMoney", of(&MONEY)),
                alternative("costCodeableConcept", of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("indication", 0, 0, of(&CODEABLE_REFERENCE)).to(&["ClinicalUseDefinition"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("treatmentIntent", 0, 1, of(&CODEABLE_CONCEPT)),
        one(
            "dosage",
            0,
            0,
            of(&MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_DOSAGE),
        ),
        one("administrationTreatment", 0, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 1, 1, of(&CODEABLE_CONCEPT)),
        one("dosage", 1, 0, of(&DOSAGE)),
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
    MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristicValue, [0
    => CodeableConcept(Box < CodeableConcept >), 1 => Quantity(Box < Quantity >), 2 =>
    Range(Box < Range >)]
);
/// The definition of `MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic`.
pub static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_PATIENT_CHARACTERISTIC: TypeDef = TypeDef {
    name: "MedicationKnowledgeIndicationGuidelineDosingGuidelinePatientCharacteristic",
    path: "MedicationKnowledge.indicationGuideline.dosingGuideline.patientCharacteristic",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 1, 1, of(&CODEABLE_CONCEPT)),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                alternative("valueQuantity", of(&QUANTITY)),
                alternative("valueRange", of(&RANGE)),
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
    MedicationKnowledgeMedicineClassificationSource, [0 => String(Element < String >), 1
    => Uri(Element < String >)]
);
/// The definition of `MedicationKnowledge.medicineClassification`.
pub static MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION: TypeDef = TypeDef {
    name: "MedicationKnowledgeMedicineClassification",
    path: "MedicationKnowledge.medicineClassification",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 1, 1, of(&CODEABLE_CONCEPT)),
        choice(
            "source",
            0,
            1,
            &[alternative("sourceString", OF_STRING), alternative("sourceUri", OF_URI)],
        ),
        one("classification", 0, 0, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("cost", 0, 0, of(&MEDICATION_KNOWLEDGE_COST)),
        one("packagedProduct", 0, 1, of(&REFERENCE)).to(&["PackagedProductDefinition"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("reference", 0, 1, OF_URI),
        one("note", 0, 0, of(&ANNOTATION)),
        one("stabilityDuration", 0, 1, of(&DURATION)),
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
    MedicationKnowledgeStorageGuidelineEnvironmentalSettingValue, [0 => Quantity(Box <
    Quantity >), 1 => Range(Box < Range >), 2 => CodeableConcept(Box < CodeableConcept
    >)]
);
/// The definition of `MedicationKnowledge.storageGuideline.environmentalSetting`.
pub static MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE_ENVIRONMENTAL_SETTING: TypeDef = TypeDef {
    name: "MedicationKnowledgeStorageGuidelineEnvironmentalSetting",
    path: "MedicationKnowledge.storageGuideline.environmentalSetting",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 1, 1, of(&CODEABLE_CONCEPT)),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueQuantity", of(&QUANTITY)),
                alternative("valueRange", of(&RANGE)),
                alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("regulatoryAuthority", 1, 1, of(&REFERENCE)).to(&["Organization"]),
        one("substitution", 0, 0, of(&MEDICATION_KNOWLEDGE_REGULATORY_SUBSTITUTION)),
        one("schedule", 0, 0, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 1, 1, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("quantity", 1, 1, of(&QUANTITY)),
        one("period", 0, 1, of(&DURATION)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("definition", 0, 0, of(&REFERENCE)).to(&["MedicinalProductDefinition"]),
        one("doseForm", 0, 1, of(&CODEABLE_CONCEPT)),
        one("intendedRoute", 0, 0, of(&CODEABLE_CONCEPT)),
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
    MedicationKnowledgeDefinitionalIngredientStrength, [0 => Ratio(Box < Ratio >), 1 =>
    CodeableConcept(Box < CodeableConcept >), 2 => Quantity(Box < Quantity >)]
);
/// The definition of `MedicationKnowledge.definitional.ingredient`.
pub static MEDICATION_KNOWLEDGE_DEFINITIONAL_INGREDIENT: TypeDef = TypeDef {
    name: "MedicationKnowledgeDefinitionalIngredient",
    path: "MedicationKnowledge.definitional.ingredient",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("item", 1, 1, of(&CODEABLE_REFERENCE)).to(&["Substance"]),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
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
    MedicationKnowledgeDefinitionalDrugCharacteristicValue, [0 => CodeableConcept(Box <
    CodeableConcept >), 1 => String(Element < String >), 2 => Quantity(Box < Quantity >),
    3 => Base64Binary(Element < String >), 4 => Attachment(Box < Attachment >)]
);
/// The definition of `MedicationKnowledge.definitional.drugCharacteristic`.
pub static MEDICATION_KNOWLEDGE_DEFINITIONAL_DRUG_CHARACTERISTIC: TypeDef = TypeDef {
    name: "MedicationKnowledgeDefinitionalDrugCharacteristic",
    path: "MedicationKnowledge.definitional.drugCharacteristic",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                alternative("valueString", OF_STRING),
                alternative("valueQuantity", of(&QUANTITY)),
                alternative("valueBase64Binary", OF_BASE64_BINARY),
                alternative("valueAttachment", of(&ATTACHMENT)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static MEDICATION_KNOWLEDGE_RELATED_MEDICATION_KNOWLEDGE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("reference", list(&within(&REFERENCE_COLUMNS_2)), ".reference"),
];
pub(crate) static MEDICATION_KNOWLEDGE_MONOGRAPH_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("source", within(&REFERENCE_COLUMNS_2), ".source"),
];
pub(crate) static MEDICATION_KNOWLEDGE_COST_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("effectiveDate", list(&within(&PERIOD_COLUMNS)), ".effectiveDate"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("source", TEXT, ".source"),
    column("costMoney", within(&MONEY_COLUMNS), ".costMoney"),
    column(
        "costCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".costCodeableConcept",
    ),
];
pub(crate) static MEDICATION_KNOWLEDGE_MONITORING_PROGRAM_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("name", TEXT, ".name"),
];
pub(crate) static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_DOSAGE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("dosage", list(&within(&DOSAGE_COLUMNS)), ".dosage"),
];
pub(crate) static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_PATIENT_CHARACTERISTIC_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
    ),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity"),
    column("valueRange", within(&RANGE_COLUMNS), ".valueRange"),
];
pub(crate) static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("treatmentIntent", within(&CODEABLE_CONCEPT_COLUMNS), ".treatmentIntent"),
    column(
        "dosage",
        list(
            &within(
                &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_DOSAGE_COLUMNS,
            ),
        ),
        ".dosage",
    ),
    column(
        "administrationTreatment",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".administrationTreatment",
    ),
    column(
        "patientCharacteristic",
        list(
            &within(
                &MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_PATIENT_CHARACTERISTIC_COLUMNS,
            ),
        ),
        ".patientCharacteristic",
    ),
];
pub(crate) static MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("indication", list(&within(&CODEABLE_REFERENCE_COLUMNS)), ".indication"),
    column(
        "dosingGuideline",
        list(
            &within(&MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_DOSING_GUIDELINE_COLUMNS),
        ),
        ".dosingGuideline",
    ),
];
pub(crate) static MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("sourceString", TEXT, ".sourceString"),
    column("sourceUri", TEXT, ".sourceUri"),
    column("classification", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".classification"),
];
pub(crate) static MEDICATION_KNOWLEDGE_PACKAGING_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("cost", list(&within(&MEDICATION_KNOWLEDGE_COST_COLUMNS)), ".cost"),
    column("packagedProduct", within(&REFERENCE_COLUMNS_2), ".packagedProduct"),
];
pub(crate) static MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE_ENVIRONMENTAL_SETTING_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity"),
    column("valueRange", within(&RANGE_COLUMNS), ".valueRange"),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
    ),
];
pub(crate) static MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("reference", TEXT, ".reference"),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
    column("stabilityDuration", within(&DURATION_COLUMNS), ".stabilityDuration"),
    column(
        "environmentalSetting",
        list(
            &within(
                &MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE_ENVIRONMENTAL_SETTING_COLUMNS,
            ),
        ),
        ".environmentalSetting",
    ),
];
pub(crate) static MEDICATION_KNOWLEDGE_REGULATORY_SUBSTITUTION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("allowed", BOOLEAN, ".allowed"),
];
pub(crate) static MEDICATION_KNOWLEDGE_REGULATORY_MAX_DISPENSE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity"),
    column("period", within(&DURATION_COLUMNS), ".period"),
];
pub(crate) static MEDICATION_KNOWLEDGE_REGULATORY_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("regulatoryAuthority", within(&REFERENCE_COLUMNS_2), ".regulatoryAuthority"),
    column(
        "substitution",
        list(&within(&MEDICATION_KNOWLEDGE_REGULATORY_SUBSTITUTION_COLUMNS)),
        ".substitution",
    ),
    column("schedule", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".schedule"),
    column(
        "maxDispense",
        within(&MEDICATION_KNOWLEDGE_REGULATORY_MAX_DISPENSE_COLUMNS),
        ".maxDispense",
    ),
];
pub(crate) static MEDICATION_KNOWLEDGE_DEFINITIONAL_INGREDIENT_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("item", within(&CODEABLE_REFERENCE_COLUMNS), ".item"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column("strengthRatio", within(&RATIO_COLUMNS), ".strengthRatio"),
    column(
        "strengthCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".strengthCodeableConcept",
    ),
    column("strengthQuantity", within(&QUANTITY_COLUMNS), ".strengthQuantity"),
];
pub(crate) static MEDICATION_KNOWLEDGE_DEFINITIONAL_DRUG_CHARACTERISTIC_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type"),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
    ),
    column("valueString", TEXT, ".valueString"),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity"),
    column("valueBase64Binary", TEXT, ".valueBase64Binary"),
    column("valueAttachment", within(&ATTACHMENT_COLUMNS), ".valueAttachment"),
];
pub(crate) static MEDICATION_KNOWLEDGE_DEFINITIONAL_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("definition", list(&within(&REFERENCE_COLUMNS_2)), ".definition"),
    column("doseForm", within(&CODEABLE_CONCEPT_COLUMNS), ".doseForm"),
    column("intendedRoute", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".intendedRoute"),
    column(
        "ingredient",
        list(&within(&MEDICATION_KNOWLEDGE_DEFINITIONAL_INGREDIENT_COLUMNS)),
        ".ingredient",
    ),
    column(
        "drugCharacteristic",
        list(&within(&MEDICATION_KNOWLEDGE_DEFINITIONAL_DRUG_CHARACTERISTIC_COLUMNS)),
        ".drugCharacteristic",
    ),
];
/// The table `medication_knowledge`.
pub static MEDICATION_KNOWLEDGE_TABLE: TableDef = TableDef {
    name: "medication_knowledge",
    doc: "One row for each MedicationKnowledge.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "MedicationKnowledge.resourceType"),
        column("id", TEXT, "MedicationKnowledge.id"),
        column("meta", within(&META_COLUMNS), "MedicationKnowledge.meta"),
        column("implicitRules", TEXT, "MedicationKnowledge.implicitRules"),
        column("language", TEXT, "MedicationKnowledge.language"),
        column("text", within(&NARRATIVE_COLUMNS), "MedicationKnowledge.text"),
        column("contained", TEXTS, "MedicationKnowledge.contained"),
        column("extension", EXTENSION_TEXTS, "MedicationKnowledge.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "MedicationKnowledge.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "MedicationKnowledge.identifier",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "MedicationKnowledge.code"),
        column("status", TEXT, "MedicationKnowledge.status"),
        column("author", within(&REFERENCE_COLUMNS_2), "MedicationKnowledge.author"),
        column(
            "intendedJurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicationKnowledge.intendedJurisdiction",
        ),
        column("name", TEXTS, "MedicationKnowledge.name"),
        column(
            "relatedMedicationKnowledge",
            list(&within(&MEDICATION_KNOWLEDGE_RELATED_MEDICATION_KNOWLEDGE_COLUMNS)),
            "MedicationKnowledge.relatedMedicationKnowledge",
        ),
        column(
            "associatedMedication",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationKnowledge.associatedMedication",
        ),
        column(
            "productType",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "MedicationKnowledge.productType",
        ),
        column(
            "monograph",
            list(&within(&MEDICATION_KNOWLEDGE_MONOGRAPH_COLUMNS)),
            "MedicationKnowledge.monograph",
        ),
        column(
            "preparationInstruction",
            TEXT,
            "MedicationKnowledge.preparationInstruction",
        ),
        column(
            "cost",
            list(&within(&MEDICATION_KNOWLEDGE_COST_COLUMNS)),
            "MedicationKnowledge.cost",
        ),
        column(
            "monitoringProgram",
            list(&within(&MEDICATION_KNOWLEDGE_MONITORING_PROGRAM_COLUMNS)),
            "MedicationKnowledge.monitoringProgram",
        ),
        column(
            "indicationGuideline",
            list(&within(&MEDICATION_KNOWLEDGE_INDICATION_GUIDELINE_COLUMNS)),
            "MedicationKnowledge.indicationGuideline",
        ),
        column(
            "medicineClassification",
            list(&within(&MEDICATION_KNOWLEDGE_MEDICINE_CLASSIFICATION_COLUMNS)),
            "MedicationKnowledge.medicineClassification",
        ),
        column(
            "packaging",
            list(&within(&MEDICATION_KNOWLEDGE_PACKAGING_COLUMNS)),
            "MedicationKnowledge.packaging",
        ),
        column(
            "clinicalUseIssue",
            list(&within(&REFERENCE_COLUMNS_2)),
            "MedicationKnowledge.clinicalUseIssue",
        ),
        column(
            "storageGuideline",
            list(&within(&MEDICATION_KNOWLEDGE_STORAGE_GUIDELINE_COLUMNS)),
            "MedicationKnowledge.storageGuideline",
        ),
        column(
            "regulatory",
            list(&within(&MEDICATION_KNOWLEDGE_REGULATORY_COLUMNS)),
            "MedicationKnowledge.regulatory",
        ),
        column(
            "definitional",
            within(&MEDICATION_KNOWLEDGE_DEFINITIONAL_COLUMNS),
            "MedicationKnowledge.definitional",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "MedicationKnowledge.meta.lastUpdated"),
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
