// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    EXPLANATION_OF_BENEFIT_STATUS, ExplanationOfBenefitStatus, NOTE_TYPE, NoteType,
    REMITTANCE_OUTCOME, RemittanceOutcome, USE, Use,
};
use super::super::datatypes::{
    Address, Attachment, CodeableConcept, Coding, Element, Extension, Identifier, Meta,
    Money, Narrative, Period, Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ADDRESS_STRUCT, ATTACHMENT_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODE_COLUMN_2, CODING_STRUCT, DESCRIPTION_COLUMN,
    EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION_LIST, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_DESCRIPTION, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER_2, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_QUANTITY, HAS_TEXT, HAS_TYPE, HAS_TYPE_2,
    IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, MONEY_STRUCT, NAME_COLUMN, NARRATIVE_STRUCT, OF_ADDRESS,
    OF_ATTACHMENT, OF_CODEABLE_CONCEPT, OF_CODING,
    OF_EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION, OF_IDENTIFIER, OF_MONEY, OF_PERIOD,
    OF_QUANTITY, OF_REFERENCE, PERIOD_LIST, PERIOD_STRUCT, QUANTITY_COLUMN,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2, TEXT_COLUMN, TYPE_COLUMN, TYPE_COLUMN_2,
    VALUE_BOOLEAN_COLUMN, VALUE_COLUMN, VALUE_QUANTITY_COLUMN, VALUE_STRING_COLUMN,
};
use crate::shorthand::*;
/// `ExplanationOfBenefit`
pub struct ExplanationOfBenefit {
    /// `ExplanationOfBenefit.id` · id · 0..1
    pub id: Element<String>,
    /// `ExplanationOfBenefit.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ExplanationOfBenefit.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ExplanationOfBenefit.language` · code · 0..1
    pub language: Element<String>,
    /// `ExplanationOfBenefit.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ExplanationOfBenefit.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ExplanationOfBenefit.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ExplanationOfBenefit.status` · code · 1..1
    pub status: Element<ExplanationOfBenefitStatus>,
    /// `ExplanationOfBenefit.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.subType` · CodeableConcept · 0..1
    pub sub_type: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.use` · code · 1..1
    pub use_: Element<Use>,
    /// `ExplanationOfBenefit.patient` · Reference to Patient · 1..1
    pub patient: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.billablePeriod` · Period · 0..1
    pub billable_period: Option<Box<Period>>,
    /// `ExplanationOfBenefit.created` · dateTime · 1..1
    pub created: Element<DateTime>,
    /// `ExplanationOfBenefit.enterer` · Reference to Practitioner, PractitionerRole · 0..1
    pub enterer: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.insurer` · Reference to Organization · 1..1
    pub insurer: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.provider` · Reference to Organization, Practitioner, PractitionerRole · 1..1
    pub provider: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.priority` · CodeableConcept · 0..1
    pub priority: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.fundsReserveRequested` · CodeableConcept · 0..1
    pub funds_reserve_requested: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.fundsReserve` · CodeableConcept · 0..1
    pub funds_reserve: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.related` · ExplanationOfBenefitRelated · 0..*
    pub related: Vec<ExplanationOfBenefitRelated>,
    /// `ExplanationOfBenefit.prescription` · Reference to MedicationRequest, VisionPrescription · 0..1
    pub prescription: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.originalPrescription` · Reference to MedicationRequest · 0..1
    pub original_prescription: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.payee` · ExplanationOfBenefitPayee · 0..1
    pub payee: Option<Box<ExplanationOfBenefitPayee>>,
    /// `ExplanationOfBenefit.referral` · Reference to ServiceRequest · 0..1
    pub referral: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.facility` · Reference to Location · 0..1
    pub facility: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.claim` · Reference to Claim · 0..1
    pub claim: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.claimResponse` · Reference to ClaimResponse · 0..1
    pub claim_response: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.outcome` · code · 1..1
    pub outcome: Element<RemittanceOutcome>,
    /// `ExplanationOfBenefit.disposition` · string · 0..1
    pub disposition: Element<String>,
    /// `ExplanationOfBenefit.preAuthRef` · string · 0..*
    pub pre_auth_ref: Vec<Element<String>>,
    /// `ExplanationOfBenefit.preAuthRefPeriod` · Period · 0..*
    pub pre_auth_ref_period: Vec<Period>,
    /// `ExplanationOfBenefit.careTeam` · ExplanationOfBenefitCareTeam · 0..*
    pub care_team: Vec<ExplanationOfBenefitCareTeam>,
    /// `ExplanationOfBenefit.supportingInfo` · ExplanationOfBenefitSupportingInfo · 0..*
    pub supporting_info: Vec<ExplanationOfBenefitSupportingInfo>,
    /// `ExplanationOfBenefit.diagnosis` · ExplanationOfBenefitDiagnosis · 0..*
    pub diagnosis: Vec<ExplanationOfBenefitDiagnosis>,
    /// `ExplanationOfBenefit.procedure` · ExplanationOfBenefitProcedure · 0..*
    pub procedure: Vec<ExplanationOfBenefitProcedure>,
    /// `ExplanationOfBenefit.precedence` · positiveInt · 0..1
    pub precedence: Element<u32>,
    /// `ExplanationOfBenefit.insurance` · ExplanationOfBenefitInsurance · 1..*
    pub insurance: Vec<ExplanationOfBenefitInsurance>,
    /// `ExplanationOfBenefit.accident` · ExplanationOfBenefitAccident · 0..1
    pub accident: Option<Box<ExplanationOfBenefitAccident>>,
    /// `ExplanationOfBenefit.item` · ExplanationOfBenefitItem · 0..*
    pub item: Vec<ExplanationOfBenefitItem>,
    /// `ExplanationOfBenefit.addItem` · ExplanationOfBenefitAddItem · 0..*
    pub add_item: Vec<ExplanationOfBenefitAddItem>,
    /// `ExplanationOfBenefit.adjudication` · ExplanationOfBenefitItemAdjudication · 0..*
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// `ExplanationOfBenefit.total` · ExplanationOfBenefitTotal · 0..*
    pub total: Vec<ExplanationOfBenefitTotal>,
    /// `ExplanationOfBenefit.payment` · ExplanationOfBenefitPayment · 0..1
    pub payment: Option<Box<ExplanationOfBenefitPayment>>,
    /// `ExplanationOfBenefit.formCode` · CodeableConcept · 0..1
    pub form_code: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.form` · Attachment · 0..1
    pub form: Option<Box<Attachment>>,
    /// `ExplanationOfBenefit.processNote` · ExplanationOfBenefitProcessNote · 0..*
    pub process_note: Vec<ExplanationOfBenefitProcessNote>,
    /// `ExplanationOfBenefit.benefitPeriod` · Period · 0..1
    pub benefit_period: Option<Box<Period>>,
    /// `ExplanationOfBenefit.benefitBalance` · ExplanationOfBenefitBenefitBalance · 0..*
    pub benefit_balance: Vec<ExplanationOfBenefitBenefitBalance>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExplanationOfBenefit, EXPLANATION_OF_BENEFIT, [id, meta, implicit_rules, language,
    text, contained, extension, modifier_extension, identifier, status, type_, sub_type,
    use_, patient, billable_period, created, enterer, insurer, provider, priority,
    funds_reserve_requested, funds_reserve, related, prescription, original_prescription,
    payee, referral, facility, claim, claim_response, outcome, disposition, pre_auth_ref,
    pre_auth_ref_period, care_team, supporting_info, diagnosis, procedure, precedence,
    insurance, accident, item, add_item, adjudication, total, payment, form_code, form,
    process_note, benefit_period, benefit_balance]
);
/// The definition of `ExplanationOfBenefit`.
pub static EXPLANATION_OF_BENEFIT: TypeDef = TypeDef {
    name: "ExplanationOfBenefit",
    path: "ExplanationOfBenefit",
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
        HAS_IDENTIFIER_2,
        summary("status", 1, 1, OF_CODE)
            .codes(&EXPLANATION_OF_BENEFIT_STATUS)
            .modifier(),
        summary("type", 1, 1, OF_CODEABLE_CONCEPT),
        one("subType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("use", 1, 1, OF_CODE).codes(&USE),
        summary("patient", 1, 1, OF_REFERENCE).to(&["Patient"]),
        summary("billablePeriod", 0, 1, OF_PERIOD),
        summary("created", 1, 1, OF_DATE_TIME),
        one("enterer", 0, 1, OF_REFERENCE).to(&["Practitioner", "PractitionerRole"]),
        summary("insurer", 1, 1, OF_REFERENCE).to(&["Organization"]),
        summary("provider", 1, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("priority", 0, 1, OF_CODEABLE_CONCEPT),
        one("fundsReserveRequested", 0, 1, OF_CODEABLE_CONCEPT),
        one("fundsReserve", 0, 1, OF_CODEABLE_CONCEPT),
        one("related", 0, 0, of(&EXPLANATION_OF_BENEFIT_RELATED)),
        one("prescription", 0, 1, OF_REFERENCE)
            .to(&["MedicationRequest", "VisionPrescription"]),
        one("originalPrescription", 0, 1, OF_REFERENCE).to(&["MedicationRequest"]),
        one("payee", 0, 1, of(&EXPLANATION_OF_BENEFIT_PAYEE)),
        one("referral", 0, 1, OF_REFERENCE).to(&["ServiceRequest"]),
        one("facility", 0, 1, OF_REFERENCE).to(&["Location"]),
        one("claim", 0, 1, OF_REFERENCE).to(&["Claim"]),
        one("claimResponse", 0, 1, OF_REFERENCE).to(&["ClaimResponse"]),
        summary("outcome", 1, 1, OF_CODE).codes(&REMITTANCE_OUTCOME),
        one("disposition", 0, 1, OF_STRING),
        one("preAuthRef", 0, 0, OF_STRING),
        one("preAuthRefPeriod", 0, 0, OF_PERIOD),
        one("careTeam", 0, 0, of(&EXPLANATION_OF_BENEFIT_CARE_TEAM)),
        one("supportingInfo", 0, 0, of(&EXPLANATION_OF_BENEFIT_SUPPORTING_INFO)),
        one("diagnosis", 0, 0, of(&EXPLANATION_OF_BENEFIT_DIAGNOSIS)),
        one("procedure", 0, 0, of(&EXPLANATION_OF_BENEFIT_PROCEDURE)),
        one("precedence", 0, 1, OF_POSITIVE_INT),
        summary("insurance", 1, 0, of(&EXPLANATION_OF_BENEFIT_INSURANCE)),
        one("accident", 0, 1, of(&EXPLANATION_OF_BENEFIT_ACCIDENT)),
        one("item", 0, 0, of(&EXPLANATION_OF_BENEFIT_ITEM)),
        one("addItem", 0, 0, of(&EXPLANATION_OF_BENEFIT_ADD_ITEM)),
        one("adjudication", 0, 0, OF_EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION),
        summary("total", 0, 0, of(&EXPLANATION_OF_BENEFIT_TOTAL)),
        one("payment", 0, 1, of(&EXPLANATION_OF_BENEFIT_PAYMENT)),
        one("formCode", 0, 1, OF_CODEABLE_CONCEPT),
        one("form", 0, 1, OF_ATTACHMENT),
        one("processNote", 0, 0, of(&EXPLANATION_OF_BENEFIT_PROCESS_NOTE)),
        one("benefitPeriod", 0, 1, OF_PERIOD),
        one("benefitBalance", 0, 0, of(&EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE)),
    ],
    keys: Lazy::new(),
};
/// `ExplanationOfBenefit.related`
pub struct ExplanationOfBenefitRelated {
    /// `ExplanationOfBenefit.related.id` · string · 0..1
    pub id: Option<String>,
    /// `ExplanationOfBenefit.related.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.related.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.related.claim` · Reference to Claim · 0..1
    pub claim: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.related.relationship` · CodeableConcept · 0..1
    pub relationship: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.related.reference` · Identifier · 0..1
    pub reference: Option<Box<Identifier>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExplanationOfBenefitRelated, EXPLANATION_OF_BENEFIT_RELATED, [id, extension,
    modifier_extension, claim, relationship, reference]
);
/// The definition of `ExplanationOfBenefit.related`.
pub static EXPLANATION_OF_BENEFIT_RELATED: TypeDef = TypeDef {
    name: "ExplanationOfBenefitRelated",
    path: "ExplanationOfBenefit.related",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("claim", 0, 1, OF_REFERENCE).to(&["Claim"]),
        one("relationship", 0, 1, OF_CODEABLE_CONCEPT),
        one("reference", 0, 1, OF_IDENTIFIER),
    ],
    keys: Lazy::new(),
};
/// `ExplanationOfBenefit.payee`
pub struct ExplanationOfBenefitPayee {
    /// `ExplanationOfBenefit.payee.id` · string · 0..1
    pub id: Option<String>,
    /// `ExplanationOfBenefit.payee.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.payee.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.payee.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.payee.party` · Reference to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub party: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExplanationOfBenefitPayee, EXPLANATION_OF_BENEFIT_PAYEE, [id, extension,
    modifier_extension, type_, party]
);
/// The definition of `ExplanationOfBenefit.payee`.
pub static EXPLANATION_OF_BENEFIT_PAYEE: TypeDef = TypeDef {
    name: "ExplanationOfBenefitPayee",
    path: "ExplanationOfBenefit.payee",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE,
        one("party", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
    ],
    keys: Lazy::new(),
};
/// `ExplanationOfBenefit.careTeam`
pub struct ExplanationOfBenefitCareTeam {
    /// `ExplanationOfBenefit.careTeam.id` · string · 0..1
    pub id: Option<String>,
    /// `ExplanationOfBenefit.careTeam.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.careTeam.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.careTeam.sequence` · positiveInt · 1..1
    pub sequence: Element<u32>,
    /// `ExplanationOfBenefit.careTeam.provider` · Reference to Organization, Practitioner, PractitionerRole · 1..1
    pub provider: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.careTeam.responsible` · boolean · 0..1
    pub responsible: Element<bool>,
    /// `ExplanationOfBenefit.careTeam.role` · CodeableConcept · 0..1
    pub role: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.careTeam.qualification` · CodeableConcept · 0..1
    pub qualification: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExplanationOfBenefitCareTeam, EXPLANATION_OF_BENEFIT_CARE_TEAM, [id, extension,
    modifier_extension, sequence, provider, responsible, role, qualification]
);
/// The definition of `ExplanationOfBenefit.careTeam`.
pub static EXPLANATION_OF_BENEFIT_CARE_TEAM: TypeDef = TypeDef {
    name: "ExplanationOfBenefitCareTeam",
    path: "ExplanationOfBenefit.careTeam",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("sequence", 1, 1, OF_POSITIVE_INT),
        one("provider", 1, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("responsible", 0, 1, OF_BOOLEAN),
        one("role", 0, 1, OF_CODEABLE_CONCEPT),
        one("qualification", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `ExplanationOfBenefit.supportingInfo`
pub struct ExplanationOfBenefitSupportingInfo {
    /// `ExplanationOfBenefit.supportingInfo.id` · string · 0..1
    pub id: Option<String>,
    /// `ExplanationOfBenefit.supportingInfo.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.supportingInfo.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.supportingInfo.sequence` · positiveInt · 1..1
    pub sequence: Element<u32>,
    /// `ExplanationOfBenefit.supportingInfo.category` · CodeableConcept · 1..1
    pub category: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.supportingInfo.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.supportingInfo.timing[x]` · date, Period · 0..1
    pub timing: Option<ExplanationOfBenefitSupportingInfoTiming>,
    /// `ExplanationOfBenefit.supportingInfo.value[x]` · boolean, string, Quantity, Attachment, Reference · 0..1
    pub value: Option<ExplanationOfBenefitSupportingInfoValue>,
    /// `ExplanationOfBenefit.supportingInfo.reason` · Coding · 0..1
    pub reason: Option<Box<Coding>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExplanationOfBenefitSupportingInfo, EXPLANATION_OF_BENEFIT_SUPPORTING_INFO, [id,
    extension, modifier_extension, sequence, category, code, timing, value, reason]
);
choice!(
    #[doc = " `ExplanationOfBenefit.supportingInfo.timing[x]`"]
    ExplanationOfBenefitSupportingInfoTiming, [Date(Element < Date >), Period(Box <
    Period >)]
);
choice!(
    #[doc = " `ExplanationOfBenefit.supportingInfo.value[x]`"]
    ExplanationOfBenefitSupportingInfoValue, [Boolean(Element < bool >), String(Element <
    String >), Quantity(Box < Quantity >), Attachment(Box < Attachment >), Reference(Box
    < Reference >)]
);
/// The definition of `ExplanationOfBenefit.supportingInfo`.
pub static EXPLANATION_OF_BENEFIT_SUPPORTING_INFO: TypeDef = TypeDef {
    name: "ExplanationOfBenefitSupportingInfo",
    path: "ExplanationOfBenefit.supportingInfo",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("sequence", 1, 1, OF_POSITIVE_INT),
        one("category", 1, 1, OF_CODEABLE_CONCEPT),
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
        choice(
            "timing",
            0,
            1,
            &[alternative("timingDate", OF_DATE), alternative("timingPeriod", OF_PERIOD)],
        ),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueString", OF_STRING),
                alternative("valueQuantity", OF_QUANTITY),
                alternative("valueAttachment", OF_ATTACHMENT),
                alternative("valueReference", OF_REFERENCE),
            ],
        ),
        one("reason", 0, 1, OF_CODING),
    ],
    keys: Lazy::new(),
};
/// `ExplanationOfBenefit.diagnosis`
pub struct ExplanationOfBenefitDiagnosis {
    /// `ExplanationOfBenefit.diagnosis.id` · string · 0..1
    pub id: Option<String>,
    /// `ExplanationOfBenefit.diagnosis.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.diagnosis.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.diagnosis.sequence` · positiveInt · 1..1
    pub sequence: Element<u32>,
    /// `ExplanationOfBenefit.diagnosis.diagnosis[x]` · CodeableConcept, Reference to Condition · 1..1
    pub diagnosis: Option<ExplanationOfBenefitDiagnosisDiagnosis>,
    /// `ExplanationOfBenefit.diagnosis.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.diagnosis.onAdmission` · CodeableConcept · 0..1
    pub on_admission: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.diagnosis.packageCode` · CodeableConcept · 0..1
    pub package_code: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExplanationOfBenefitDiagnosis, EXPLANATION_OF_BENEFIT_DIAGNOSIS, [id, extension,
    modifier_extension, sequence, diagnosis, type_, on_admission, package_code]
);
choice!(
    #[doc = " `ExplanationOfBenefit.diagnosis.diagnosis[x]`"]
    ExplanationOfBenefitDiagnosisDiagnosis, [CodeableConcept(Box < CodeableConcept >),
    Reference(Box < Reference >)]
);
/// The definition of `ExplanationOfBenefit.diagnosis`.
pub static EXPLANATION_OF_BENEFIT_DIAGNOSIS: TypeDef = TypeDef {
    name: "ExplanationOfBenefitDiagnosis",
    path: "ExplanationOfBenefit.diagnosis",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("sequence", 1, 1, OF_POSITIVE_INT),
        choice(
                "diagnosis",
                1,
                1,
                &[
                    alternative("diagnosisCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("diagnosisReference", OF_REFERENCE),
                ],
            )
            .to(&["Condition"]),
        one("type", 0, 0, OF_CODEABLE_CONCEPT),
        one("onAdmission", 0, 1, OF_CODEABLE_CONCEPT),
        one("packageCode", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `ExplanationOfBenefit.procedure`
pub struct ExplanationOfBenefitProcedure {
    /// `ExplanationOfBenefit.procedure.id` · string · 0..1
    pub id: Option<String>,
    /// `ExplanationOfBenefit.procedure.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.procedure.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.procedure.sequence` · positiveInt · 1..1
    pub sequence: Element<u32>,
    /// `ExplanationOfBenefit.procedure.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.procedure.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `ExplanationOfBenefit.procedure.procedure[x]` · CodeableConcept, Reference to Procedure · 1..1
    pub procedure: Option<ExplanationOfBenefitProcedureProcedure>,
    /// `ExplanationOfBenefit.procedure.udi` · Reference to Device · 0..*
    pub udi: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExplanationOfBenefitProcedure, EXPLANATION_OF_BENEFIT_PROCEDURE, [id, extension,
    modifier_extension, sequence, type_, date, procedure, udi]
);
choice!(
    #[doc = " `ExplanationOfBenefit.procedure.procedure[x]`"]
    ExplanationOfBenefitProcedureProcedure, [CodeableConcept(Box < CodeableConcept >),
    Reference(Box < Reference >)]
);
/// The definition of `ExplanationOfBenefit.procedure`.
pub static EXPLANATION_OF_BENEFIT_PROCEDURE: TypeDef = TypeDef {
    name: "ExplanationOfBenefitProcedure",
    path: "ExplanationOfBenefit.procedure",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("sequence", 1, 1, OF_POSITIVE_INT),
        one("type", 0, 0, OF_CODEABLE_CONCEPT),
        one("date", 0, 1, OF_DATE_TIME),
        choice(
                "procedure",
                1,
                1,
                &[
                    alternative("procedureCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("procedureReference", OF_REFERENCE),
                ],
            )
            .to(&["Procedure"]),
        one("udi", 0, 0, OF_REFERENCE).to(&["Device"]),
    ],
    keys: Lazy::new(),
};
/// `ExplanationOfBenefit.insurance`
pub struct ExplanationOfBenefitInsurance {
    /// `ExplanationOfBenefit.insurance.id` · string · 0..1
    pub id: Option<String>,
    /// `ExplanationOfBenefit.insurance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.insurance.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.insurance.focal` · boolean · 1..1
    pub focal: Element<bool>,
    /// `ExplanationOfBenefit.insurance.coverage` · Reference to Coverage · 1..1
    pub coverage: Option<Box<Reference>>,
    /// `ExplanationOfBenefit.insurance.preAuthRef` · string · 0..*
    pub pre_auth_ref: Vec<Element<String>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExplanationOfBenefitInsurance, EXPLANATION_OF_BENEFIT_INSURANCE, [id, extension,
    modifier_extension, focal, coverage, pre_auth_ref]
);
/// The definition of `ExplanationOfBenefit.insurance`.
pub static EXPLANATION_OF_BENEFIT_INSURANCE: TypeDef = TypeDef {
    name: "ExplanationOfBenefitInsurance",
    path: "ExplanationOfBenefit.insurance",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("focal", 1, 1, OF_BOOLEAN),
        summary("coverage", 1, 1, OF_REFERENCE).to(&["Coverage"]),
        one("preAuthRef", 0, 0, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `ExplanationOfBenefit.accident`
pub struct ExplanationOfBenefitAccident {
    /// `ExplanationOfBenefit.accident.id` · string · 0..1
    pub id: Option<String>,
    /// `ExplanationOfBenefit.accident.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.accident.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.accident.date` · date · 0..1
    pub date: Element<Date>,
    /// `ExplanationOfBenefit.accident.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.accident.location[x]` · Address, Reference to Location · 0..1
    pub location: Option<ExplanationOfBenefitAccidentLocation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExplanationOfBenefitAccident, EXPLANATION_OF_BENEFIT_ACCIDENT, [id, extension,
    modifier_extension, date, type_, location]
);
choice!(
    #[doc = " `ExplanationOfBenefit.accident.location[x]`"]
    ExplanationOfBenefitAccidentLocation, [Address(Box < Address >), Reference(Box <
    Reference >)]
);
/// The definition of `ExplanationOfBenefit.accident`.
pub static EXPLANATION_OF_BENEFIT_ACCIDENT: TypeDef = TypeDef {
    name: "ExplanationOfBenefitAccident",
    path: "ExplanationOfBenefit.accident",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("date", 0, 1, OF_DATE),
        HAS_TYPE,
        choice(
                "location",
                0,
                1,
                &[
                    alternative("locationAddress", OF_ADDRESS),
                    alternative("locationReference", OF_REFERENCE),
                ],
            )
            .to(&["Location"]),
    ],
    keys: Lazy::new(),
};
/// `ExplanationOfBenefit.item`
pub struct ExplanationOfBenefitItem {
    /// `ExplanationOfBenefit.item.id` · string · 0..1
    pub id: Option<String>,
    /// `ExplanationOfBenefit.item.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.item.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.item.sequence` · positiveInt · 1..1
    pub sequence: Element<u32>,
    /// `ExplanationOfBenefit.item.careTeamSequence` · positiveInt · 0..*
    pub care_team_sequence: Vec<Element<u32>>,
    /// `ExplanationOfBenefit.item.diagnosisSequence` · positiveInt · 0..*
    pub diagnosis_sequence: Vec<Element<u32>>,
    /// `ExplanationOfBenefit.item.procedureSequence` · positiveInt · 0..*
    pub procedure_sequence: Vec<Element<u32>>,
    /// `ExplanationOfBenefit.item.informationSequence` · positiveInt · 0..*
    pub information_sequence: Vec<Element<u32>>,
    /// `ExplanationOfBenefit.item.revenue` · CodeableConcept · 0..1
    pub revenue: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.productOrService` · CodeableConcept · 1..1
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.modifier` · CodeableConcept · 0..*
    pub modifier: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.item.programCode` · CodeableConcept · 0..*
    pub program_code: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.item.serviced[x]` · date, Period · 0..1
    pub serviced: Option<ExplanationOfBenefitItemServiced>,
    /// `ExplanationOfBenefit.item.location[x]` · CodeableConcept, Address, Reference to Location · 0..1
    pub location: Option<ExplanationOfBenefitItemLocation>,
    /// `ExplanationOfBenefit.item.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `ExplanationOfBenefit.item.unitPrice` · Money · 0..1
    pub unit_price: Option<Box<Money>>,
    /// `ExplanationOfBenefit.item.factor` · decimal · 0..1
    pub factor: Element<Decimal>,
    /// `ExplanationOfBenefit.item.net` · Money · 0..1
    pub net: Option<Box<Money>>,
    /// `ExplanationOfBenefit.item.udi` · Reference to Device · 0..*
    pub udi: Vec<Reference>,
    /// `ExplanationOfBenefit.item.bodySite` · CodeableConcept · 0..1
    pub body_site: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.subSite` · CodeableConcept · 0..*
    pub sub_site: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.item.encounter` · Reference to Encounter · 0..*
    pub encounter: Vec<Reference>,
    /// `ExplanationOfBenefit.item.noteNumber` · positiveInt · 0..*
    pub note_number: Vec<Element<u32>>,
    /// `ExplanationOfBenefit.item.adjudication` · ExplanationOfBenefitItemAdjudication · 0..*
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// `ExplanationOfBenefit.item.detail` · ExplanationOfBenefitItemDetail · 0..*
    pub detail: Vec<ExplanationOfBenefitItemDetail>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExplanationOfBenefitItem, EXPLANATION_OF_BENEFIT_ITEM, [id, extension,
    modifier_extension, sequence, care_team_sequence, diagnosis_sequence,
    procedure_sequence, information_sequence, revenue, category, product_or_service,
    modifier, program_code, serviced, location, quantity, unit_price, factor, net, udi,
    body_site, sub_site, encounter, note_number, adjudication, detail]
);
choice!(
    #[doc = " `ExplanationOfBenefit.item.serviced[x]`"] ExplanationOfBenefitItemServiced,
    [Date(Element < Date >), Period(Box < Period >)]
);
choice!(
    #[doc = " `ExplanationOfBenefit.item.location[x]`"] ExplanationOfBenefitItemLocation,
    [CodeableConcept(Box < CodeableConcept >), Address(Box < Address >), Reference(Box <
    Reference >)]
);
/// The definition of `ExplanationOfBenefit.item`.
pub static EXPLANATION_OF_BENEFIT_ITEM: TypeDef = TypeDef {
    name: "ExplanationOfBenefitItem",
    path: "ExplanationOfBenefit.item",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("sequence", 1, 1, OF_POSITIVE_INT),
        one("careTeamSequence", 0, 0, OF_POSITIVE_INT),
        one("diagnosisSequence", 0, 0, OF_POSITIVE_INT),
        one("procedureSequence", 0, 0, OF_POSITIVE_INT),
        one("informationSequence", 0, 0, OF_POSITIVE_INT),
        one("revenue", 0, 1, OF_CODEABLE_CONCEPT),
        one("category", 0, 1, OF_CODEABLE_CONCEPT),
        one("productOrService", 1, 1, OF_CODEABLE_CONCEPT),
        one("modifier", 0, 0, OF_CODEABLE_CONCEPT),
        one("programCode", 0, 0, OF_CODEABLE_CONCEPT),
        choice(
            "serviced",
            0,
            1,
            &[
                alternative("servicedDate", OF_DATE),
                alternative("servicedPeriod", OF_PERIOD),
            ],
        ),
        choice(
                "location",
                0,
                1,
                &[
                    alternative("locationCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("locationAddress", OF_ADDRESS),
                    alternative("locationReference", OF_REFERENCE),
                ],
            )
            .to(&["Location"]),
        HAS_QUANTITY,
        one("unitPrice", 0, 1, OF_MONEY),
        one("factor", 0, 1, OF_DECIMAL),
        one("net", 0, 1, OF_MONEY),
        one("udi", 0, 0, OF_REFERENCE).to(&["Device"]),
        one("bodySite", 0, 1, OF_CODEABLE_CONCEPT),
        one("subSite", 0, 0, OF_CODEABLE_CONCEPT),
        one("encounter", 0, 0, OF_REFERENCE).to(&["Encounter"]),
        one("noteNumber", 0, 0, OF_POSITIVE_INT),
        one("adjudication", 0, 0, OF_EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION),
        one("detail", 0, 0, of(&EXPLANATION_OF_BENEFIT_ITEM_DETAIL)),
    ],
    keys: Lazy::new(),
};
/// `ExplanationOfBenefit.item.adjudication`
pub struct ExplanationOfBenefitItemAdjudication {
    /// `ExplanationOfBenefit.item.adjudication.id` · string · 0..1
    pub id: Option<String>,
    /// `ExplanationOfBenefit.item.adjudication.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.item.adjudication.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.item.adjudication.category` · CodeableConcept · 1..1
    pub category: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.adjudication.reason` · CodeableConcept · 0..1
    pub reason: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.adjudication.amount` · Money · 0..1
    pub amount: Option<Box<Money>>,
    /// `ExplanationOfBenefit.item.adjudication.value` · decimal · 0..1
    pub value: Element<Decimal>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExplanationOfBenefitItemAdjudication, EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION, [id,
    extension, modifier_extension, category, reason, amount, value]
);
/// The definition of `ExplanationOfBenefit.item.adjudication`.
pub static EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION: TypeDef = TypeDef {
    name: "ExplanationOfBenefitItemAdjudication",
    path: "ExplanationOfBenefit.item.adjudication",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("category", 1, 1, OF_CODEABLE_CONCEPT),
        one("reason", 0, 1, OF_CODEABLE_CONCEPT),
        one("amount", 0, 1, OF_MONEY),
        one("value", 0, 1, OF_DECIMAL),
    ],
    keys: Lazy::new(),
};
/// `ExplanationOfBenefit.item.detail`
pub struct ExplanationOfBenefitItemDetail {
    /// `ExplanationOfBenefit.item.detail.id` · string · 0..1
    pub id: Option<String>,
    /// `ExplanationOfBenefit.item.detail.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.item.detail.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.item.detail.sequence` · positiveInt · 1..1
    pub sequence: Element<u32>,
    /// `ExplanationOfBenefit.item.detail.revenue` · CodeableConcept · 0..1
    pub revenue: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.detail.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.detail.productOrService` · CodeableConcept · 1..1
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.detail.modifier` · CodeableConcept · 0..*
    pub modifier: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.item.detail.programCode` · CodeableConcept · 0..*
    pub program_code: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.item.detail.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `ExplanationOfBenefit.item.detail.unitPrice` · Money · 0..1
    pub unit_price: Option<Box<Money>>,
    /// `ExplanationOfBenefit.item.detail.factor` · decimal · 0..1
    pub factor: Element<Decimal>,
    /// `ExplanationOfBenefit.item.detail.net` · Money · 0..1
    pub net: Option<Box<Money>>,
    /// `ExplanationOfBenefit.item.detail.udi` · Reference to Device · 0..*
    pub udi: Vec<Reference>,
    /// `ExplanationOfBenefit.item.detail.noteNumber` · positiveInt · 0..*
    pub note_number: Vec<Element<u32>>,
    /// `ExplanationOfBenefit.item.detail.adjudication` · ExplanationOfBenefitItemAdjudication · 0..*
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// `ExplanationOfBenefit.item.detail.subDetail` · ExplanationOfBenefitItemDetailSubDetail · 0..*
    pub sub_detail: Vec<ExplanationOfBenefitItemDetailSubDetail>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExplanationOfBenefitItemDetail, EXPLANATION_OF_BENEFIT_ITEM_DETAIL, [id, extension,
    modifier_extension, sequence, revenue, category, product_or_service, modifier,
    program_code, quantity, unit_price, factor, net, udi, note_number, adjudication,
    sub_detail]
);
/// The definition of `ExplanationOfBenefit.item.detail`.
pub static EXPLANATION_OF_BENEFIT_ITEM_DETAIL: TypeDef = TypeDef {
    name: "ExplanationOfBenefitItemDetail",
    path: "ExplanationOfBenefit.item.detail",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("sequence", 1, 1, OF_POSITIVE_INT),
        one("revenue", 0, 1, OF_CODEABLE_CONCEPT),
        one("category", 0, 1, OF_CODEABLE_CONCEPT),
        one("productOrService", 1, 1, OF_CODEABLE_CONCEPT),
        one("modifier", 0, 0, OF_CODEABLE_CONCEPT),
        one("programCode", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_QUANTITY,
        one("unitPrice", 0, 1, OF_MONEY),
        one("factor", 0, 1, OF_DECIMAL),
        one("net", 0, 1, OF_MONEY),
        one("udi", 0, 0, OF_REFERENCE).to(&["Device"]),
        one("noteNumber", 0, 0, OF_POSITIVE_INT),
        one("adjudication", 0, 0, OF_EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION),
        one("subDetail", 0, 0, of(&EXPLANATION_OF_BENEFIT_ITEM_DETAIL_SUB_DETAIL)),
    ],
    keys: Lazy::new(),
};
/// `ExplanationOfBenefit.item.detail.subDetail`
pub struct ExplanationOfBenefitItemDetailSubDetail {
    /// `ExplanationOfBenefit.item.detail.subDetail.id` · string · 0..1
    pub id: Option<String>,
    /// `ExplanationOfBenefit.item.detail.subDetail.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.item.detail.subDetail.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.item.detail.subDetail.sequence` · positiveInt · 1..1
    pub sequence: Element<u32>,
    /// `ExplanationOfBenefit.item.detail.subDetail.revenue` · CodeableConcept · 0..1
    pub revenue: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.detail.subDetail.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.detail.subDetail.productOrService` · CodeableConcept · 1..1
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.item.detail.subDetail.modifier` · CodeableConcept · 0..*
    pub modifier: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.item.detail.subDetail.programCode` · CodeableConcept · 0..*
    pub program_code: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.item.detail.subDetail.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `ExplanationOfBenefit.item.detail.subDetail.unitPrice` · Money · 0..1
    pub unit_price: Option<Box<Money>>,
    /// `ExplanationOfBenefit.item.detail.subDetail.factor` · decimal · 0..1
    pub factor: Element<Decimal>,
    /// `ExplanationOfBenefit.item.detail.subDetail.net` · Money · 0..1
    pub net: Option<Box<Money>>,
    /// `ExplanationOfBenefit.item.detail.subDetail.udi` · Reference to Device · 0..*
    pub udi: Vec<Reference>,
    /// `ExplanationOfBenefit.item.detail.subDetail.noteNumber` · positiveInt · 0..*
    pub note_number: Vec<Element<u32>>,
    /// `ExplanationOfBenefit.item.detail.subDetail.adjudication` · ExplanationOfBenefitItemAdjudication · 0..*
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExplanationOfBenefitItemDetailSubDetail,
    EXPLANATION_OF_BENEFIT_ITEM_DETAIL_SUB_DETAIL, [id, extension, modifier_extension,
    sequence, revenue, category, product_or_service, modifier, program_code, quantity,
    unit_price, factor, net, udi, note_number, adjudication]
);
/// The definition of `ExplanationOfBenefit.item.detail.subDetail`.
pub static EXPLANATION_OF_BENEFIT_ITEM_DETAIL_SUB_DETAIL: TypeDef = TypeDef {
    name: "ExplanationOfBenefitItemDetailSubDetail",
    path: "ExplanationOfBenefit.item.detail.subDetail",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("sequence", 1, 1, OF_POSITIVE_INT),
        one("revenue", 0, 1, OF_CODEABLE_CONCEPT),
        one("category", 0, 1, OF_CODEABLE_CONCEPT),
        one("productOrService", 1, 1, OF_CODEABLE_CONCEPT),
        one("modifier", 0, 0, OF_CODEABLE_CONCEPT),
        one("programCode", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_QUANTITY,
        one("unitPrice", 0, 1, OF_MONEY),
        one("factor", 0, 1, OF_DECIMAL),
        one("net", 0, 1, OF_MONEY),
        one("udi", 0, 0, OF_REFERENCE).to(&["Device"]),
        one("noteNumber", 0, 0, OF_POSITIVE_INT),
        one("adjudication", 0, 0, OF_EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION),
    ],
    keys: Lazy::new(),
};
/// `ExplanationOfBenefit.addItem`
pub struct ExplanationOfBenefitAddItem {
    /// `ExplanationOfBenefit.addItem.id` · string · 0..1
    pub id: Option<String>,
    /// `ExplanationOfBenefit.addItem.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.addItem.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.addItem.itemSequence` · positiveInt · 0..*
    pub item_sequence: Vec<Element<u32>>,
    /// `ExplanationOfBenefit.addItem.detailSequence` · positiveInt · 0..*
    pub detail_sequence: Vec<Element<u32>>,
    /// `ExplanationOfBenefit.addItem.subDetailSequence` · positiveInt · 0..*
    pub sub_detail_sequence: Vec<Element<u32>>,
    /// `ExplanationOfBenefit.addItem.provider` · Reference to Organization, Practitioner, PractitionerRole · 0..*
    pub provider: Vec<Reference>,
    /// `ExplanationOfBenefit.addItem.productOrService` · CodeableConcept · 1..1
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.addItem.modifier` · CodeableConcept · 0..*
    pub modifier: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.addItem.programCode` · CodeableConcept · 0..*
    pub program_code: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.addItem.serviced[x]` · date, Period · 0..1
    pub serviced: Option<ExplanationOfBenefitAddItemServiced>,
    /// `ExplanationOfBenefit.addItem.location[x]` · CodeableConcept, Address, Reference to Location · 0..1
    pub location: Option<ExplanationOfBenefitAddItemLocation>,
    /// `ExplanationOfBenefit.addItem.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `ExplanationOfBenefit.addItem.unitPrice` · Money · 0..1
    pub unit_price: Option<Box<Money>>,
    /// `ExplanationOfBenefit.addItem.factor` · decimal · 0..1
    pub factor: Element<Decimal>,
    /// `ExplanationOfBenefit.addItem.net` · Money · 0..1
    pub net: Option<Box<Money>>,
    /// `ExplanationOfBenefit.addItem.bodySite` · CodeableConcept · 0..1
    pub body_site: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.addItem.subSite` · CodeableConcept · 0..*
    pub sub_site: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.addItem.noteNumber` · positiveInt · 0..*
    pub note_number: Vec<Element<u32>>,
    /// `ExplanationOfBenefit.addItem.adjudication` · ExplanationOfBenefitItemAdjudication · 0..*
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// `ExplanationOfBenefit.addItem.detail` · ExplanationOfBenefitAddItemDetail · 0..*
    pub detail: Vec<ExplanationOfBenefitAddItemDetail>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExplanationOfBenefitAddItem, EXPLANATION_OF_BENEFIT_ADD_ITEM, [id, extension,
    modifier_extension, item_sequence, detail_sequence, sub_detail_sequence, provider,
    product_or_service, modifier, program_code, serviced, location, quantity, unit_price,
    factor, net, body_site, sub_site, note_number, adjudication, detail]
);
choice!(
    #[doc = " `ExplanationOfBenefit.addItem.serviced[x]`"]
    ExplanationOfBenefitAddItemServiced, [Date(Element < Date >), Period(Box < Period >)]
);
choice!(
    #[doc = " `ExplanationOfBenefit.addItem.location[x]`"]
    ExplanationOfBenefitAddItemLocation, [CodeableConcept(Box < CodeableConcept >),
    Address(Box < Address >), Reference(Box < Reference >)]
);
/// The definition of `ExplanationOfBenefit.addItem`.
pub static EXPLANATION_OF_BENEFIT_ADD_ITEM: TypeDef = TypeDef {
    name: "ExplanationOfBenefitAddItem",
    path: "ExplanationOfBenefit.addItem",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("itemSequence", 0, 0, OF_POSITIVE_INT),
        one("detailSequence", 0, 0, OF_POSITIVE_INT),
        one("subDetailSequence", 0, 0, OF_POSITIVE_INT),
        one("provider", 0, 0, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("productOrService", 1, 1, OF_CODEABLE_CONCEPT),
        one("modifier", 0, 0, OF_CODEABLE_CONCEPT),
        one("programCode", 0, 0, OF_CODEABLE_CONCEPT),
        choice(
            "serviced",
            0,
            1,
            &[
                alternative("servicedDate", OF_DATE),
                alternative("servicedPeriod", OF_PERIOD),
            ],
        ),
        choice(
                "location",
                0,
                1,
                &[
                    alternative("locationCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("locationAddress", OF_ADDRESS),
                    alternative("locationReference", OF_REFERENCE),
                ],
            )
            .to(&["Location"]),
        HAS_QUANTITY,
        one("unitPrice", 0, 1, OF_MONEY),
        one("factor", 0, 1, OF_DECIMAL),
        one("net", 0, 1, OF_MONEY),
        one("bodySite", 0, 1, OF_CODEABLE_CONCEPT),
        one("subSite", 0, 0, OF_CODEABLE_CONCEPT),
        one("noteNumber", 0, 0, OF_POSITIVE_INT),
        one("adjudication", 0, 0, OF_EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION),
        one("detail", 0, 0, of(&EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL)),
    ],
    keys: Lazy::new(),
};
/// `ExplanationOfBenefit.addItem.detail`
pub struct ExplanationOfBenefitAddItemDetail {
    /// `ExplanationOfBenefit.addItem.detail.id` · string · 0..1
    pub id: Option<String>,
    /// `ExplanationOfBenefit.addItem.detail.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.addItem.detail.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.addItem.detail.productOrService` · CodeableConcept · 1..1
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.addItem.detail.modifier` · CodeableConcept · 0..*
    pub modifier: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.addItem.detail.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `ExplanationOfBenefit.addItem.detail.unitPrice` · Money · 0..1
    pub unit_price: Option<Box<Money>>,
    /// `ExplanationOfBenefit.addItem.detail.factor` · decimal · 0..1
    pub factor: Element<Decimal>,
    /// `ExplanationOfBenefit.addItem.detail.net` · Money · 0..1
    pub net: Option<Box<Money>>,
    /// `ExplanationOfBenefit.addItem.detail.noteNumber` · positiveInt · 0..*
    pub note_number: Vec<Element<u32>>,
    /// `ExplanationOfBenefit.addItem.detail.adjudication` · ExplanationOfBenefitItemAdjudication · 0..*
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail` · ExplanationOfBenefitAddItemDetailSubDetail · 0..*
    pub sub_detail: Vec<ExplanationOfBenefitAddItemDetailSubDetail>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExplanationOfBenefitAddItemDetail, EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL, [id,
    extension, modifier_extension, product_or_service, modifier, quantity, unit_price,
    factor, net, note_number, adjudication, sub_detail]
);
/// The definition of `ExplanationOfBenefit.addItem.detail`.
pub static EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL: TypeDef = TypeDef {
    name: "ExplanationOfBenefitAddItemDetail",
    path: "ExplanationOfBenefit.addItem.detail",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("productOrService", 1, 1, OF_CODEABLE_CONCEPT),
        one("modifier", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_QUANTITY,
        one("unitPrice", 0, 1, OF_MONEY),
        one("factor", 0, 1, OF_DECIMAL),
        one("net", 0, 1, OF_MONEY),
        one("noteNumber", 0, 0, OF_POSITIVE_INT),
        one("adjudication", 0, 0, OF_EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION),
        one("subDetail", 0, 0, of(&EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL_SUB_DETAIL)),
    ],
    keys: Lazy::new(),
};
/// `ExplanationOfBenefit.addItem.detail.subDetail`
pub struct ExplanationOfBenefitAddItemDetailSubDetail {
    /// `ExplanationOfBenefit.addItem.detail.subDetail.id` · string · 0..1
    pub id: Option<String>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail.productOrService` · CodeableConcept · 1..1
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail.modifier` · CodeableConcept · 0..*
    pub modifier: Vec<CodeableConcept>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail.unitPrice` · Money · 0..1
    pub unit_price: Option<Box<Money>>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail.factor` · decimal · 0..1
    pub factor: Element<Decimal>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail.net` · Money · 0..1
    pub net: Option<Box<Money>>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail.noteNumber` · positiveInt · 0..*
    pub note_number: Vec<Element<u32>>,
    /// `ExplanationOfBenefit.addItem.detail.subDetail.adjudication` · ExplanationOfBenefitItemAdjudication · 0..*
    pub adjudication: Vec<ExplanationOfBenefitItemAdjudication>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExplanationOfBenefitAddItemDetailSubDetail,
    EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL_SUB_DETAIL, [id, extension,
    modifier_extension, product_or_service, modifier, quantity, unit_price, factor, net,
    note_number, adjudication]
);
/// The definition of `ExplanationOfBenefit.addItem.detail.subDetail`.
pub static EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL_SUB_DETAIL: TypeDef = TypeDef {
    name: "ExplanationOfBenefitAddItemDetailSubDetail",
    path: "ExplanationOfBenefit.addItem.detail.subDetail",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("productOrService", 1, 1, OF_CODEABLE_CONCEPT),
        one("modifier", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_QUANTITY,
        one("unitPrice", 0, 1, OF_MONEY),
        one("factor", 0, 1, OF_DECIMAL),
        one("net", 0, 1, OF_MONEY),
        one("noteNumber", 0, 0, OF_POSITIVE_INT),
        one("adjudication", 0, 0, OF_EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION),
    ],
    keys: Lazy::new(),
};
/// `ExplanationOfBenefit.total`
pub struct ExplanationOfBenefitTotal {
    /// `ExplanationOfBenefit.total.id` · string · 0..1
    pub id: Option<String>,
    /// `ExplanationOfBenefit.total.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.total.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.total.category` · CodeableConcept · 1..1
    pub category: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.total.amount` · Money · 1..1
    pub amount: Option<Box<Money>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExplanationOfBenefitTotal, EXPLANATION_OF_BENEFIT_TOTAL, [id, extension,
    modifier_extension, category, amount]
);
/// The definition of `ExplanationOfBenefit.total`.
pub static EXPLANATION_OF_BENEFIT_TOTAL: TypeDef = TypeDef {
    name: "ExplanationOfBenefitTotal",
    path: "ExplanationOfBenefit.total",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("category", 1, 1, OF_CODEABLE_CONCEPT),
        summary("amount", 1, 1, OF_MONEY),
    ],
    keys: Lazy::new(),
};
/// `ExplanationOfBenefit.payment`
pub struct ExplanationOfBenefitPayment {
    /// `ExplanationOfBenefit.payment.id` · string · 0..1
    pub id: Option<String>,
    /// `ExplanationOfBenefit.payment.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.payment.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.payment.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.payment.adjustment` · Money · 0..1
    pub adjustment: Option<Box<Money>>,
    /// `ExplanationOfBenefit.payment.adjustmentReason` · CodeableConcept · 0..1
    pub adjustment_reason: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.payment.date` · date · 0..1
    pub date: Element<Date>,
    /// `ExplanationOfBenefit.payment.amount` · Money · 0..1
    pub amount: Option<Box<Money>>,
    /// `ExplanationOfBenefit.payment.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExplanationOfBenefitPayment, EXPLANATION_OF_BENEFIT_PAYMENT, [id, extension,
    modifier_extension, type_, adjustment, adjustment_reason, date, amount, identifier]
);
/// The definition of `ExplanationOfBenefit.payment`.
pub static EXPLANATION_OF_BENEFIT_PAYMENT: TypeDef = TypeDef {
    name: "ExplanationOfBenefitPayment",
    path: "ExplanationOfBenefit.payment",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE,
        one("adjustment", 0, 1, OF_MONEY),
        one("adjustmentReason", 0, 1, OF_CODEABLE_CONCEPT),
        one("date", 0, 1, OF_DATE),
        one("amount", 0, 1, OF_MONEY),
        one("identifier", 0, 1, OF_IDENTIFIER),
    ],
    keys: Lazy::new(),
};
/// `ExplanationOfBenefit.processNote`
pub struct ExplanationOfBenefitProcessNote {
    /// `ExplanationOfBenefit.processNote.id` · string · 0..1
    pub id: Option<String>,
    /// `ExplanationOfBenefit.processNote.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.processNote.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.processNote.number` · positiveInt · 0..1
    pub number: Element<u32>,
    /// `ExplanationOfBenefit.processNote.type` · code · 0..1
    pub type_: Element<NoteType>,
    /// `ExplanationOfBenefit.processNote.text` · string · 0..1
    pub text: Element<String>,
    /// `ExplanationOfBenefit.processNote.language` · CodeableConcept · 0..1
    pub language: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExplanationOfBenefitProcessNote, EXPLANATION_OF_BENEFIT_PROCESS_NOTE, [id, extension,
    modifier_extension, number, type_, text, language]
);
/// The definition of `ExplanationOfBenefit.processNote`.
pub static EXPLANATION_OF_BENEFIT_PROCESS_NOTE: TypeDef = TypeDef {
    name: "ExplanationOfBenefitProcessNote",
    path: "ExplanationOfBenefit.processNote",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("number", 0, 1, OF_POSITIVE_INT),
        one("type", 0, 1, OF_CODE).codes(&NOTE_TYPE),
        one("text", 0, 1, OF_STRING),
        one("language", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `ExplanationOfBenefit.benefitBalance`
pub struct ExplanationOfBenefitBenefitBalance {
    /// `ExplanationOfBenefit.benefitBalance.id` · string · 0..1
    pub id: Option<String>,
    /// `ExplanationOfBenefit.benefitBalance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.benefitBalance.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.benefitBalance.category` · CodeableConcept · 1..1
    pub category: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.benefitBalance.excluded` · boolean · 0..1
    pub excluded: Element<bool>,
    /// `ExplanationOfBenefit.benefitBalance.name` · string · 0..1
    pub name: Element<String>,
    /// `ExplanationOfBenefit.benefitBalance.description` · string · 0..1
    pub description: Element<String>,
    /// `ExplanationOfBenefit.benefitBalance.network` · CodeableConcept · 0..1
    pub network: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.benefitBalance.unit` · CodeableConcept · 0..1
    pub unit: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.benefitBalance.term` · CodeableConcept · 0..1
    pub term: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.benefitBalance.financial` · ExplanationOfBenefitBenefitBalanceFinancial · 0..*
    pub financial: Vec<ExplanationOfBenefitBenefitBalanceFinancial>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExplanationOfBenefitBenefitBalance, EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE, [id,
    extension, modifier_extension, category, excluded, name, description, network, unit,
    term, financial]
);
/// The definition of `ExplanationOfBenefit.benefitBalance`.
pub static EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE: TypeDef = TypeDef {
    name: "ExplanationOfBenefitBenefitBalance",
    path: "ExplanationOfBenefit.benefitBalance",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("category", 1, 1, OF_CODEABLE_CONCEPT),
        one("excluded", 0, 1, OF_BOOLEAN),
        one("name", 0, 1, OF_STRING),
        HAS_DESCRIPTION,
        one("network", 0, 1, OF_CODEABLE_CONCEPT),
        one("unit", 0, 1, OF_CODEABLE_CONCEPT),
        one("term", 0, 1, OF_CODEABLE_CONCEPT),
        one("financial", 0, 0, of(&EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE_FINANCIAL)),
    ],
    keys: Lazy::new(),
};
/// `ExplanationOfBenefit.benefitBalance.financial`
pub struct ExplanationOfBenefitBenefitBalanceFinancial {
    /// `ExplanationOfBenefit.benefitBalance.financial.id` · string · 0..1
    pub id: Option<String>,
    /// `ExplanationOfBenefit.benefitBalance.financial.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ExplanationOfBenefit.benefitBalance.financial.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ExplanationOfBenefit.benefitBalance.financial.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `ExplanationOfBenefit.benefitBalance.financial.allowed[x]` · unsignedInt, string, Money · 0..1
    pub allowed: Option<ExplanationOfBenefitBenefitBalanceFinancialAllowed>,
    /// `ExplanationOfBenefit.benefitBalance.financial.used[x]` · unsignedInt, Money · 0..1
    pub used: Option<ExplanationOfBenefitBenefitBalanceFinancialUsed>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ExplanationOfBenefitBenefitBalanceFinancial,
    EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE_FINANCIAL, [id, extension, modifier_extension,
    type_, allowed, used]
);
choice!(
    #[doc = " `ExplanationOfBenefit.benefitBalance.financial.allowed[x]`"]
    ExplanationOfBenefitBenefitBalanceFinancialAllowed, [UnsignedInt(Element < u32 >),
    String(Element < String >), Money(Box < Money >)]
);
choice!(
    #[doc = " `ExplanationOfBenefit.benefitBalance.financial.used[x]`"]
    ExplanationOfBenefitBenefitBalanceFinancialUsed, [UnsignedInt(Element < u32 >),
    Money(Box < Money >)]
);
/// The definition of `ExplanationOfBenefit.benefitBalance.financial`.
pub static EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE_FINANCIAL: TypeDef = TypeDef {
    name: "ExplanationOfBenefitBenefitBalanceFinancial",
    path: "ExplanationOfBenefit.benefitBalance.financial",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_2,
        choice(
            "allowed",
            0,
            1,
            &[
                alternative("allowedUnsignedInt", OF_UNSIGNED_INT),
                alternative("allowedString", OF_STRING),
                alternative("allowedMoney", OF_MONEY),
            ],
        ),
        choice(
            "used",
            0,
            1,
            &[
                alternative("usedUnsignedInt", OF_UNSIGNED_INT),
                alternative("usedMoney", OF_MONEY),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static EXPLANATION_OF_BENEFIT_RELATED_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".claim", REFERENCE_STRUCT_2),
    column(".relationship", CODEABLE_CONCEPT_STRUCT),
    column(".reference", IDENTIFIER_STRUCT),
];
pub(crate) static EXPLANATION_OF_BENEFIT_PAYEE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".party", REFERENCE_STRUCT_2),
];
pub(crate) static EXPLANATION_OF_BENEFIT_CARE_TEAM_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".sequence", INT32),
    column(".provider", REFERENCE_STRUCT_2),
    column(".responsible", BOOLEAN),
    column(".role", CODEABLE_CONCEPT_STRUCT),
    column(".qualification", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static EXPLANATION_OF_BENEFIT_SUPPORTING_INFO_COLUMNS: [ColumnDef; 16] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".sequence", INT32),
    column(".category", CODEABLE_CONCEPT_STRUCT),
    CODE_COLUMN_2,
    column(".timingDate", TEXT),
    derived("__timingDate_start", TIMESTAMP, ".timingDate"),
    derived("__timingDate_end", TIMESTAMP, ".timingDate"),
    column(".timingPeriod", PERIOD_STRUCT),
    VALUE_BOOLEAN_COLUMN,
    VALUE_STRING_COLUMN,
    VALUE_QUANTITY_COLUMN,
    column(".valueAttachment", ATTACHMENT_STRUCT),
    column(".valueReference", REFERENCE_STRUCT_2),
    column(".reason", CODING_STRUCT),
];
pub(crate) static EXPLANATION_OF_BENEFIT_DIAGNOSIS_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".sequence", INT32),
    column(".diagnosisCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".diagnosisReference", REFERENCE_STRUCT_2),
    column(".type", CODEABLE_CONCEPT_LIST),
    column(".onAdmission", CODEABLE_CONCEPT_STRUCT),
    column(".packageCode", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static EXPLANATION_OF_BENEFIT_PROCEDURE_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".sequence", INT32),
    column(".type", CODEABLE_CONCEPT_LIST),
    column(".date", TEXT),
    derived("__date_start", TIMESTAMP, ".date"),
    derived("__date_end", TIMESTAMP, ".date"),
    column(".procedureCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".procedureReference", REFERENCE_STRUCT_2),
    column(".udi", REFERENCE_LIST_2),
];
pub(crate) static EXPLANATION_OF_BENEFIT_INSURANCE_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".focal", BOOLEAN),
    column(".coverage", REFERENCE_STRUCT_2),
    column(".preAuthRef", TEXTS),
];
pub(crate) static EXPLANATION_OF_BENEFIT_ACCIDENT_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".date", TEXT),
    derived("__date_start", TIMESTAMP, ".date"),
    derived("__date_end", TIMESTAMP, ".date"),
    TYPE_COLUMN,
    column(".locationAddress", ADDRESS_STRUCT),
    column(".locationReference", REFERENCE_STRUCT_2),
];
pub(crate) static EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".category", CODEABLE_CONCEPT_STRUCT),
    column(".reason", CODEABLE_CONCEPT_STRUCT),
    column(".amount", MONEY_STRUCT),
    VALUE_COLUMN,
    derived("__value_numeric", NUMERIC, ".value"),
];
pub(crate) static EXPLANATION_OF_BENEFIT_ITEM_DETAIL_SUB_DETAIL_COLUMNS: [ColumnDef; 17] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".sequence", INT32),
    column(".revenue", CODEABLE_CONCEPT_STRUCT),
    column(".category", CODEABLE_CONCEPT_STRUCT),
    column(".productOrService", CODEABLE_CONCEPT_STRUCT),
    column(".modifier", CODEABLE_CONCEPT_LIST),
    column(".programCode", CODEABLE_CONCEPT_LIST),
    QUANTITY_COLUMN,
    column(".unitPrice", MONEY_STRUCT),
    column(".factor", TEXT),
    derived("__factor_numeric", NUMERIC, ".factor"),
    column(".net", MONEY_STRUCT),
    column(".udi", REFERENCE_LIST_2),
    column(".noteNumber", list(&INT32)),
    column(".adjudication", EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION_LIST),
];
pub(crate) static EXPLANATION_OF_BENEFIT_ITEM_DETAIL_COLUMNS: [ColumnDef; 18] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".sequence", INT32),
    column(".revenue", CODEABLE_CONCEPT_STRUCT),
    column(".category", CODEABLE_CONCEPT_STRUCT),
    column(".productOrService", CODEABLE_CONCEPT_STRUCT),
    column(".modifier", CODEABLE_CONCEPT_LIST),
    column(".programCode", CODEABLE_CONCEPT_LIST),
    QUANTITY_COLUMN,
    column(".unitPrice", MONEY_STRUCT),
    column(".factor", TEXT),
    derived("__factor_numeric", NUMERIC, ".factor"),
    column(".net", MONEY_STRUCT),
    column(".udi", REFERENCE_LIST_2),
    column(".noteNumber", list(&INT32)),
    column(".adjudication", EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION_LIST),
    column(
        ".subDetail",
        list(&within(&EXPLANATION_OF_BENEFIT_ITEM_DETAIL_SUB_DETAIL_COLUMNS)),
    ),
];
pub(crate) static EXPLANATION_OF_BENEFIT_ITEM_COLUMNS: [ColumnDef; 32] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".sequence", INT32),
    column(".careTeamSequence", list(&INT32)),
    column(".diagnosisSequence", list(&INT32)),
    column(".procedureSequence", list(&INT32)),
    column(".informationSequence", list(&INT32)),
    column(".revenue", CODEABLE_CONCEPT_STRUCT),
    column(".category", CODEABLE_CONCEPT_STRUCT),
    column(".productOrService", CODEABLE_CONCEPT_STRUCT),
    column(".modifier", CODEABLE_CONCEPT_LIST),
    column(".programCode", CODEABLE_CONCEPT_LIST),
    column(".servicedDate", TEXT),
    derived("__servicedDate_start", TIMESTAMP, ".servicedDate"),
    derived("__servicedDate_end", TIMESTAMP, ".servicedDate"),
    column(".servicedPeriod", PERIOD_STRUCT),
    column(".locationCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".locationAddress", ADDRESS_STRUCT),
    column(".locationReference", REFERENCE_STRUCT_2),
    QUANTITY_COLUMN,
    column(".unitPrice", MONEY_STRUCT),
    column(".factor", TEXT),
    derived("__factor_numeric", NUMERIC, ".factor"),
    column(".net", MONEY_STRUCT),
    column(".udi", REFERENCE_LIST_2),
    column(".bodySite", CODEABLE_CONCEPT_STRUCT),
    column(".subSite", CODEABLE_CONCEPT_LIST),
    column(".encounter", REFERENCE_LIST_2),
    column(".noteNumber", list(&INT32)),
    column(".adjudication", EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION_LIST),
    column(".detail", list(&within(&EXPLANATION_OF_BENEFIT_ITEM_DETAIL_COLUMNS))),
];
pub(crate) static EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL_SUB_DETAIL_COLUMNS: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".productOrService", CODEABLE_CONCEPT_STRUCT),
    column(".modifier", CODEABLE_CONCEPT_LIST),
    QUANTITY_COLUMN,
    column(".unitPrice", MONEY_STRUCT),
    column(".factor", TEXT),
    derived("__factor_numeric", NUMERIC, ".factor"),
    column(".net", MONEY_STRUCT),
    column(".noteNumber", list(&INT32)),
    column(".adjudication", EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION_LIST),
];
pub(crate) static EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL_COLUMNS: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".productOrService", CODEABLE_CONCEPT_STRUCT),
    column(".modifier", CODEABLE_CONCEPT_LIST),
    QUANTITY_COLUMN,
    column(".unitPrice", MONEY_STRUCT),
    column(".factor", TEXT),
    derived("__factor_numeric", NUMERIC, ".factor"),
    column(".net", MONEY_STRUCT),
    column(".noteNumber", list(&INT32)),
    column(".adjudication", EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION_LIST),
    column(
        ".subDetail",
        list(&within(&EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL_SUB_DETAIL_COLUMNS)),
    ),
];
pub(crate) static EXPLANATION_OF_BENEFIT_ADD_ITEM_COLUMNS: [ColumnDef; 27] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".itemSequence", list(&INT32)),
    column(".detailSequence", list(&INT32)),
    column(".subDetailSequence", list(&INT32)),
    column(".provider", REFERENCE_LIST_2),
    column(".productOrService", CODEABLE_CONCEPT_STRUCT),
    column(".modifier", CODEABLE_CONCEPT_LIST),
    column(".programCode", CODEABLE_CONCEPT_LIST),
    column(".servicedDate", TEXT),
    derived("__servicedDate_start", TIMESTAMP, ".servicedDate"),
    derived("__servicedDate_end", TIMESTAMP, ".servicedDate"),
    column(".servicedPeriod", PERIOD_STRUCT),
    column(".locationCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".locationAddress", ADDRESS_STRUCT),
    column(".locationReference", REFERENCE_STRUCT_2),
    QUANTITY_COLUMN,
    column(".unitPrice", MONEY_STRUCT),
    column(".factor", TEXT),
    derived("__factor_numeric", NUMERIC, ".factor"),
    column(".net", MONEY_STRUCT),
    column(".bodySite", CODEABLE_CONCEPT_STRUCT),
    column(".subSite", CODEABLE_CONCEPT_LIST),
    column(".noteNumber", list(&INT32)),
    column(".adjudication", EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION_LIST),
    column(".detail", list(&within(&EXPLANATION_OF_BENEFIT_ADD_ITEM_DETAIL_COLUMNS))),
];
pub(crate) static EXPLANATION_OF_BENEFIT_TOTAL_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".category", CODEABLE_CONCEPT_STRUCT),
    column(".amount", MONEY_STRUCT),
];
pub(crate) static EXPLANATION_OF_BENEFIT_PAYMENT_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".adjustment", MONEY_STRUCT),
    column(".adjustmentReason", CODEABLE_CONCEPT_STRUCT),
    column(".date", TEXT),
    derived("__date_start", TIMESTAMP, ".date"),
    derived("__date_end", TIMESTAMP, ".date"),
    column(".amount", MONEY_STRUCT),
    column(".identifier", IDENTIFIER_STRUCT),
];
pub(crate) static EXPLANATION_OF_BENEFIT_PROCESS_NOTE_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".number", INT32),
    TYPE_COLUMN_2,
    TEXT_COLUMN,
    column(".language", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE_FINANCIAL_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".allowedUnsignedInt", INT32),
    column(".allowedString", TEXT),
    column(".allowedMoney", MONEY_STRUCT),
    column(".usedUnsignedInt", INT32),
    column(".usedMoney", MONEY_STRUCT),
];
pub(crate) static EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".category", CODEABLE_CONCEPT_STRUCT),
    column(".excluded", BOOLEAN),
    NAME_COLUMN,
    DESCRIPTION_COLUMN,
    column(".network", CODEABLE_CONCEPT_STRUCT),
    column(".unit", CODEABLE_CONCEPT_STRUCT),
    column(".term", CODEABLE_CONCEPT_STRUCT),
    column(
        ".financial",
        list(&within(&EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE_FINANCIAL_COLUMNS)),
    ),
];
/// The table `explanation_of_benefit`.
pub static EXPLANATION_OF_BENEFIT_TABLE: TableDef = TableDef {
    name: "explanation_of_benefit",
    doc: "One row for each ExplanationOfBenefit.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ExplanationOfBenefit.resourceType", TEXT),
        column("ExplanationOfBenefit.id", TEXT),
        column("ExplanationOfBenefit.meta", META_STRUCT),
        column("ExplanationOfBenefit.implicitRules", TEXT),
        column("ExplanationOfBenefit.language", TEXT),
        column("ExplanationOfBenefit.text", NARRATIVE_STRUCT),
        column("ExplanationOfBenefit.contained", TEXTS),
        column("ExplanationOfBenefit.extension", EXTENSION_TEXTS),
        column("ExplanationOfBenefit.modifierExtension", EXTENSION_TEXTS),
        column("ExplanationOfBenefit.identifier", IDENTIFIER_LIST),
        column("ExplanationOfBenefit.status", TEXT),
        column("ExplanationOfBenefit.type", CODEABLE_CONCEPT_STRUCT),
        column("ExplanationOfBenefit.subType", CODEABLE_CONCEPT_STRUCT),
        column("ExplanationOfBenefit.use", TEXT),
        column("ExplanationOfBenefit.patient", REFERENCE_STRUCT_2),
        column("ExplanationOfBenefit.billablePeriod", PERIOD_STRUCT),
        column("ExplanationOfBenefit.created", TEXT),
        derived("__created_start", TIMESTAMP, "ExplanationOfBenefit.created"),
        derived("__created_end", TIMESTAMP, "ExplanationOfBenefit.created"),
        column("ExplanationOfBenefit.enterer", REFERENCE_STRUCT_2),
        column("ExplanationOfBenefit.insurer", REFERENCE_STRUCT_2),
        column("ExplanationOfBenefit.provider", REFERENCE_STRUCT_2),
        column("ExplanationOfBenefit.priority", CODEABLE_CONCEPT_STRUCT),
        column("ExplanationOfBenefit.fundsReserveRequested", CODEABLE_CONCEPT_STRUCT),
        column("ExplanationOfBenefit.fundsReserve", CODEABLE_CONCEPT_STRUCT),
        column(
            "ExplanationOfBenefit.related",
            list(&within(&EXPLANATION_OF_BENEFIT_RELATED_COLUMNS)),
        ),
        column("ExplanationOfBenefit.prescription", REFERENCE_STRUCT_2),
        column("ExplanationOfBenefit.originalPrescription", REFERENCE_STRUCT_2),
        column(
            "ExplanationOfBenefit.payee",
            within(&EXPLANATION_OF_BENEFIT_PAYEE_COLUMNS),
        ),
        column("ExplanationOfBenefit.referral", REFERENCE_STRUCT_2),
        column("ExplanationOfBenefit.facility", REFERENCE_STRUCT_2),
        column("ExplanationOfBenefit.claim", REFERENCE_STRUCT_2),
        column("ExplanationOfBenefit.claimResponse", REFERENCE_STRUCT_2),
        column("ExplanationOfBenefit.outcome", TEXT),
        column("ExplanationOfBenefit.disposition", TEXT),
        column("ExplanationOfBenefit.preAuthRef", TEXTS),
        column("ExplanationOfBenefit.preAuthRefPeriod", PERIOD_LIST),
        column(
            "ExplanationOfBenefit.careTeam",
            list(&within(&EXPLANATION_OF_BENEFIT_CARE_TEAM_COLUMNS)),
        ),
        column(
            "ExplanationOfBenefit.supportingInfo",
            list(&within(&EXPLANATION_OF_BENEFIT_SUPPORTING_INFO_COLUMNS)),
        ),
        column(
            "ExplanationOfBenefit.diagnosis",
            list(&within(&EXPLANATION_OF_BENEFIT_DIAGNOSIS_COLUMNS)),
        ),
        column(
            "ExplanationOfBenefit.procedure",
            list(&within(&EXPLANATION_OF_BENEFIT_PROCEDURE_COLUMNS)),
        ),
        column("ExplanationOfBenefit.precedence", INT32),
        column(
            "ExplanationOfBenefit.insurance",
            list(&within(&EXPLANATION_OF_BENEFIT_INSURANCE_COLUMNS)),
        ),
        column(
            "ExplanationOfBenefit.accident",
            within(&EXPLANATION_OF_BENEFIT_ACCIDENT_COLUMNS),
        ),
        column(
            "ExplanationOfBenefit.item",
            list(&within(&EXPLANATION_OF_BENEFIT_ITEM_COLUMNS)),
        ),
        column(
            "ExplanationOfBenefit.addItem",
            list(&within(&EXPLANATION_OF_BENEFIT_ADD_ITEM_COLUMNS)),
        ),
        column(
            "ExplanationOfBenefit.adjudication",
            EXPLANATION_OF_BENEFIT_ITEM_ADJUDICATION_LIST,
        ),
        column(
            "ExplanationOfBenefit.total",
            list(&within(&EXPLANATION_OF_BENEFIT_TOTAL_COLUMNS)),
        ),
        column(
            "ExplanationOfBenefit.payment",
            within(&EXPLANATION_OF_BENEFIT_PAYMENT_COLUMNS),
        ),
        column("ExplanationOfBenefit.formCode", CODEABLE_CONCEPT_STRUCT),
        column("ExplanationOfBenefit.form", ATTACHMENT_STRUCT),
        column(
            "ExplanationOfBenefit.processNote",
            list(&within(&EXPLANATION_OF_BENEFIT_PROCESS_NOTE_COLUMNS)),
        ),
        column("ExplanationOfBenefit.benefitPeriod", PERIOD_STRUCT),
        column(
            "ExplanationOfBenefit.benefitBalance",
            list(&within(&EXPLANATION_OF_BENEFIT_BENEFIT_BALANCE_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "ExplanationOfBenefit.meta.lastUpdated",
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
