// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    FINANCIAL_RESOURCE_STATUS_CODES, FinancialResourceStatusCodes, USE, Use,
};
use super::super::datatypes::{
    Address, Attachment, CodeableConcept, Element, Extension, Identifier, Meta, Money,
    Narrative, Period, Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ADDRESS_STRUCT, ATTACHMENT_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODE_COLUMN_2, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_QUANTITY, HAS_TEXT, HAS_TYPE,
    HAS_TYPE_2, IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, MONEY_STRUCT, NARRATIVE_STRUCT, OF_ADDRESS, OF_ATTACHMENT,
    OF_CODEABLE_CONCEPT, OF_IDENTIFIER, OF_MONEY, OF_PERIOD, OF_QUANTITY, OF_REFERENCE,
    PERIOD_STRUCT, QUANTITY_COLUMN, REFERENCE_LIST_2, REFERENCE_STRUCT_2, TYPE_COLUMN,
    VALUE_BOOLEAN_COLUMN, VALUE_QUANTITY_COLUMN, VALUE_STRING_COLUMN,
};
use crate::shorthand::*;
/// `Claim`
pub struct Claim {
    /// `Claim.id` · id · 0..1
    pub id: Element<String>,
    /// `Claim.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Claim.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Claim.language` · code · 0..1
    pub language: Element<String>,
    /// `Claim.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Claim.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Claim.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Claim.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Claim.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Claim.status` · code · 1..1
    pub status: Element<FinancialResourceStatusCodes>,
    /// `Claim.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Claim.subType` · CodeableConcept · 0..1
    pub sub_type: Option<Box<CodeableConcept>>,
    /// `Claim.use` · code · 1..1
    pub use_: Element<Use>,
    /// `Claim.patient` · Reference to Patient · 1..1
    pub patient: Option<Box<Reference>>,
    /// `Claim.billablePeriod` · Period · 0..1
    pub billable_period: Option<Box<Period>>,
    /// `Claim.created` · dateTime · 1..1
    pub created: Element<DateTime>,
    /// `Claim.enterer` · Reference to Practitioner, PractitionerRole · 0..1
    pub enterer: Option<Box<Reference>>,
    /// `Claim.insurer` · Reference to Organization · 0..1
    pub insurer: Option<Box<Reference>>,
    /// `Claim.provider` · Reference to Organization, Practitioner, PractitionerRole · 1..1
    pub provider: Option<Box<Reference>>,
    /// `Claim.priority` · CodeableConcept · 1..1
    pub priority: Option<Box<CodeableConcept>>,
    /// `Claim.fundsReserve` · CodeableConcept · 0..1
    pub funds_reserve: Option<Box<CodeableConcept>>,
    /// `Claim.related` · ClaimRelated · 0..*
    pub related: Vec<ClaimRelated>,
    /// `Claim.prescription` · Reference to DeviceRequest, MedicationRequest, VisionPrescription · 0..1
    pub prescription: Option<Box<Reference>>,
    /// `Claim.originalPrescription` · Reference to DeviceRequest, MedicationRequest, VisionPrescription · 0..1
    pub original_prescription: Option<Box<Reference>>,
    /// `Claim.payee` · ClaimPayee · 0..1
    pub payee: Option<Box<ClaimPayee>>,
    /// `Claim.referral` · Reference to ServiceRequest · 0..1
    pub referral: Option<Box<Reference>>,
    /// `Claim.facility` · Reference to Location · 0..1
    pub facility: Option<Box<Reference>>,
    /// `Claim.careTeam` · ClaimCareTeam · 0..*
    pub care_team: Vec<ClaimCareTeam>,
    /// `Claim.supportingInfo` · ClaimSupportingInfo · 0..*
    pub supporting_info: Vec<ClaimSupportingInfo>,
    /// `Claim.diagnosis` · ClaimDiagnosis · 0..*
    pub diagnosis: Vec<ClaimDiagnosis>,
    /// `Claim.procedure` · ClaimProcedure · 0..*
    pub procedure: Vec<ClaimProcedure>,
    /// `Claim.insurance` · ClaimInsurance · 1..*
    pub insurance: Vec<ClaimInsurance>,
    /// `Claim.accident` · ClaimAccident · 0..1
    pub accident: Option<Box<ClaimAccident>>,
    /// `Claim.item` · ClaimItem · 0..*
    pub item: Vec<ClaimItem>,
    /// `Claim.total` · Money · 0..1
    pub total: Option<Box<Money>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Claim, CLAIM, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, status, type_, sub_type, use_, patient,
    billable_period, created, enterer, insurer, provider, priority, funds_reserve,
    related, prescription, original_prescription, payee, referral, facility, care_team,
    supporting_info, diagnosis, procedure, insurance, accident, item, total]
);
/// The definition of `Claim`.
pub static CLAIM: TypeDef = TypeDef {
    name: "Claim",
    path: "Claim",
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
            .codes(&FINANCIAL_RESOURCE_STATUS_CODES)
            .modifier(),
        summary("type", 1, 1, OF_CODEABLE_CONCEPT),
        one("subType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("use", 1, 1, OF_CODE).codes(&USE),
        summary("patient", 1, 1, OF_REFERENCE).to(&["Patient"]),
        summary("billablePeriod", 0, 1, OF_PERIOD),
        summary("created", 1, 1, OF_DATE_TIME),
        one("enterer", 0, 1, OF_REFERENCE).to(&["Practitioner", "PractitionerRole"]),
        summary("insurer", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("provider", 1, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        summary("priority", 1, 1, OF_CODEABLE_CONCEPT),
        one("fundsReserve", 0, 1, OF_CODEABLE_CONCEPT),
        one("related", 0, 0, of(&CLAIM_RELATED)),
        one("prescription", 0, 1, OF_REFERENCE)
            .to(&["DeviceRequest", "MedicationRequest", "VisionPrescription"]),
        one("originalPrescription", 0, 1, OF_REFERENCE)
            .to(&["DeviceRequest", "MedicationRequest", "VisionPrescription"]),
        one("payee", 0, 1, of(&CLAIM_PAYEE)),
        one("referral", 0, 1, OF_REFERENCE).to(&["ServiceRequest"]),
        one("facility", 0, 1, OF_REFERENCE).to(&["Location"]),
        one("careTeam", 0, 0, of(&CLAIM_CARE_TEAM)),
        one("supportingInfo", 0, 0, of(&CLAIM_SUPPORTING_INFO)),
        one("diagnosis", 0, 0, of(&CLAIM_DIAGNOSIS)),
        one("procedure", 0, 0, of(&CLAIM_PROCEDURE)),
        summary("insurance", 1, 0, of(&CLAIM_INSURANCE)),
        one("accident", 0, 1, of(&CLAIM_ACCIDENT)),
        one("item", 0, 0, of(&CLAIM_ITEM)),
        one("total", 0, 1, OF_MONEY),
    ],
    keys: Lazy::new(),
};
/// `Claim.related`
pub struct ClaimRelated {
    /// `Claim.related.id` · string · 0..1
    pub id: Option<String>,
    /// `Claim.related.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Claim.related.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Claim.related.claim` · Reference to Claim · 0..1
    pub claim: Option<Box<Reference>>,
    /// `Claim.related.relationship` · CodeableConcept · 0..1
    pub relationship: Option<Box<CodeableConcept>>,
    /// `Claim.related.reference` · Identifier · 0..1
    pub reference: Option<Box<Identifier>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimRelated, CLAIM_RELATED, [id, extension, modifier_extension, claim, relationship,
    reference]
);
/// The definition of `Claim.related`.
pub static CLAIM_RELATED: TypeDef = TypeDef {
    name: "ClaimRelated",
    path: "Claim.related",
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
/// `Claim.payee`
pub struct ClaimPayee {
    /// `Claim.payee.id` · string · 0..1
    pub id: Option<String>,
    /// `Claim.payee.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Claim.payee.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Claim.payee.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Claim.payee.party` · Reference to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub party: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(ClaimPayee, CLAIM_PAYEE, [id, extension, modifier_extension, type_, party]);
/// The definition of `Claim.payee`.
pub static CLAIM_PAYEE: TypeDef = TypeDef {
    name: "ClaimPayee",
    path: "Claim.payee",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_2,
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
/// `Claim.careTeam`
pub struct ClaimCareTeam {
    /// `Claim.careTeam.id` · string · 0..1
    pub id: Option<String>,
    /// `Claim.careTeam.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Claim.careTeam.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Claim.careTeam.sequence` · positiveInt · 1..1
    pub sequence: Element<u32>,
    /// `Claim.careTeam.provider` · Reference to Organization, Practitioner, PractitionerRole · 1..1
    pub provider: Option<Box<Reference>>,
    /// `Claim.careTeam.responsible` · boolean · 0..1
    pub responsible: Element<bool>,
    /// `Claim.careTeam.role` · CodeableConcept · 0..1
    pub role: Option<Box<CodeableConcept>>,
    /// `Claim.careTeam.qualification` · CodeableConcept · 0..1
    pub qualification: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimCareTeam, CLAIM_CARE_TEAM, [id, extension, modifier_extension, sequence,
    provider, responsible, role, qualification]
);
/// The definition of `Claim.careTeam`.
pub static CLAIM_CARE_TEAM: TypeDef = TypeDef {
    name: "ClaimCareTeam",
    path: "Claim.careTeam",
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
/// `Claim.supportingInfo`
pub struct ClaimSupportingInfo {
    /// `Claim.supportingInfo.id` · string · 0..1
    pub id: Option<String>,
    /// `Claim.supportingInfo.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Claim.supportingInfo.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Claim.supportingInfo.sequence` · positiveInt · 1..1
    pub sequence: Element<u32>,
    /// `Claim.supportingInfo.category` · CodeableConcept · 1..1
    pub category: Option<Box<CodeableConcept>>,
    /// `Claim.supportingInfo.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Claim.supportingInfo.timing[x]` · date, Period · 0..1
    pub timing: Option<ClaimSupportingInfoTiming>,
    /// `Claim.supportingInfo.value[x]` · boolean, string, Quantity, Attachment, Reference · 0..1
    pub value: Option<ClaimSupportingInfoValue>,
    /// `Claim.supportingInfo.reason` · CodeableConcept · 0..1
    pub reason: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimSupportingInfo, CLAIM_SUPPORTING_INFO, [id, extension, modifier_extension,
    sequence, category, code, timing, value, reason]
);
choice!(
    #[doc = " `Claim.supportingInfo.timing[x]`"] ClaimSupportingInfoTiming, [Date(Element
    < Date >), Period(Box < Period >)]
);
choice!(
    #[doc = " `Claim.supportingInfo.value[x]`"] ClaimSupportingInfoValue,
    [Boolean(Element < bool >), String(Element < String >), Quantity(Box < Quantity >),
    Attachment(Box < Attachment >), Reference(Box < Reference >)]
);
/// The definition of `Claim.supportingInfo`.
pub static CLAIM_SUPPORTING_INFO: TypeDef = TypeDef {
    name: "ClaimSupportingInfo",
    path: "Claim.supportingInfo",
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
        one("reason", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `Claim.diagnosis`
pub struct ClaimDiagnosis {
    /// `Claim.diagnosis.id` · string · 0..1
    pub id: Option<String>,
    /// `Claim.diagnosis.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Claim.diagnosis.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Claim.diagnosis.sequence` · positiveInt · 1..1
    pub sequence: Element<u32>,
    /// `Claim.diagnosis.diagnosis[x]` · CodeableConcept, Reference to Condition · 1..1
    pub diagnosis: Option<ClaimDiagnosisDiagnosis>,
    /// `Claim.diagnosis.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `Claim.diagnosis.onAdmission` · CodeableConcept · 0..1
    pub on_admission: Option<Box<CodeableConcept>>,
    /// `Claim.diagnosis.packageCode` · CodeableConcept · 0..1
    pub package_code: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimDiagnosis, CLAIM_DIAGNOSIS, [id, extension, modifier_extension, sequence,
    diagnosis, type_, on_admission, package_code]
);
choice!(
    #[doc = " `Claim.diagnosis.diagnosis[x]`"] ClaimDiagnosisDiagnosis,
    [CodeableConcept(Box < CodeableConcept >), Reference(Box < Reference >)]
);
/// The definition of `Claim.diagnosis`.
pub static CLAIM_DIAGNOSIS: TypeDef = TypeDef {
    name: "ClaimDiagnosis",
    path: "Claim.diagnosis",
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
/// `Claim.procedure`
pub struct ClaimProcedure {
    /// `Claim.procedure.id` · string · 0..1
    pub id: Option<String>,
    /// `Claim.procedure.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Claim.procedure.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Claim.procedure.sequence` · positiveInt · 1..1
    pub sequence: Element<u32>,
    /// `Claim.procedure.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `Claim.procedure.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `Claim.procedure.procedure[x]` · CodeableConcept, Reference to Procedure · 1..1
    pub procedure: Option<ClaimProcedureProcedure>,
    /// `Claim.procedure.udi` · Reference to Device · 0..*
    pub udi: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimProcedure, CLAIM_PROCEDURE, [id, extension, modifier_extension, sequence, type_,
    date, procedure, udi]
);
choice!(
    #[doc = " `Claim.procedure.procedure[x]`"] ClaimProcedureProcedure,
    [CodeableConcept(Box < CodeableConcept >), Reference(Box < Reference >)]
);
/// The definition of `Claim.procedure`.
pub static CLAIM_PROCEDURE: TypeDef = TypeDef {
    name: "ClaimProcedure",
    path: "Claim.procedure",
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
/// `Claim.insurance`
pub struct ClaimInsurance {
    /// `Claim.insurance.id` · string · 0..1
    pub id: Option<String>,
    /// `Claim.insurance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Claim.insurance.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Claim.insurance.sequence` · positiveInt · 1..1
    pub sequence: Element<u32>,
    /// `Claim.insurance.focal` · boolean · 1..1
    pub focal: Element<bool>,
    /// `Claim.insurance.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `Claim.insurance.coverage` · Reference to Coverage · 1..1
    pub coverage: Option<Box<Reference>>,
    /// `Claim.insurance.businessArrangement` · string · 0..1
    pub business_arrangement: Element<String>,
    /// `Claim.insurance.preAuthRef` · string · 0..*
    pub pre_auth_ref: Vec<Element<String>>,
    /// `Claim.insurance.claimResponse` · Reference to ClaimResponse · 0..1
    pub claim_response: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimInsurance, CLAIM_INSURANCE, [id, extension, modifier_extension, sequence, focal,
    identifier, coverage, business_arrangement, pre_auth_ref, claim_response]
);
/// The definition of `Claim.insurance`.
pub static CLAIM_INSURANCE: TypeDef = TypeDef {
    name: "ClaimInsurance",
    path: "Claim.insurance",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("sequence", 1, 1, OF_POSITIVE_INT),
        summary("focal", 1, 1, OF_BOOLEAN),
        one("identifier", 0, 1, OF_IDENTIFIER),
        summary("coverage", 1, 1, OF_REFERENCE).to(&["Coverage"]),
        one("businessArrangement", 0, 1, OF_STRING),
        one("preAuthRef", 0, 0, OF_STRING),
        one("claimResponse", 0, 1, OF_REFERENCE).to(&["ClaimResponse"]),
    ],
    keys: Lazy::new(),
};
/// `Claim.accident`
pub struct ClaimAccident {
    /// `Claim.accident.id` · string · 0..1
    pub id: Option<String>,
    /// `Claim.accident.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Claim.accident.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Claim.accident.date` · date · 1..1
    pub date: Element<Date>,
    /// `Claim.accident.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Claim.accident.location[x]` · Address, Reference to Location · 0..1
    pub location: Option<ClaimAccidentLocation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimAccident, CLAIM_ACCIDENT, [id, extension, modifier_extension, date, type_,
    location]
);
choice!(
    #[doc = " `Claim.accident.location[x]`"] ClaimAccidentLocation, [Address(Box <
    Address >), Reference(Box < Reference >)]
);
/// The definition of `Claim.accident`.
pub static CLAIM_ACCIDENT: TypeDef = TypeDef {
    name: "ClaimAccident",
    path: "Claim.accident",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("date", 1, 1, OF_DATE),
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
/// `Claim.item`
pub struct ClaimItem {
    /// `Claim.item.id` · string · 0..1
    pub id: Option<String>,
    /// `Claim.item.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Claim.item.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Claim.item.sequence` · positiveInt · 1..1
    pub sequence: Element<u32>,
    /// `Claim.item.careTeamSequence` · positiveInt · 0..*
    pub care_team_sequence: Vec<Element<u32>>,
    /// `Claim.item.diagnosisSequence` · positiveInt · 0..*
    pub diagnosis_sequence: Vec<Element<u32>>,
    /// `Claim.item.procedureSequence` · positiveInt · 0..*
    pub procedure_sequence: Vec<Element<u32>>,
    /// `Claim.item.informationSequence` · positiveInt · 0..*
    pub information_sequence: Vec<Element<u32>>,
    /// `Claim.item.revenue` · CodeableConcept · 0..1
    pub revenue: Option<Box<CodeableConcept>>,
    /// `Claim.item.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `Claim.item.productOrService` · CodeableConcept · 1..1
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `Claim.item.modifier` · CodeableConcept · 0..*
    pub modifier: Vec<CodeableConcept>,
    /// `Claim.item.programCode` · CodeableConcept · 0..*
    pub program_code: Vec<CodeableConcept>,
    /// `Claim.item.serviced[x]` · date, Period · 0..1
    pub serviced: Option<ClaimItemServiced>,
    /// `Claim.item.location[x]` · CodeableConcept, Address, Reference to Location · 0..1
    pub location: Option<ClaimItemLocation>,
    /// `Claim.item.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `Claim.item.unitPrice` · Money · 0..1
    pub unit_price: Option<Box<Money>>,
    /// `Claim.item.factor` · decimal · 0..1
    pub factor: Element<Decimal>,
    /// `Claim.item.net` · Money · 0..1
    pub net: Option<Box<Money>>,
    /// `Claim.item.udi` · Reference to Device · 0..*
    pub udi: Vec<Reference>,
    /// `Claim.item.bodySite` · CodeableConcept · 0..1
    pub body_site: Option<Box<CodeableConcept>>,
    /// `Claim.item.subSite` · CodeableConcept · 0..*
    pub sub_site: Vec<CodeableConcept>,
    /// `Claim.item.encounter` · Reference to Encounter · 0..*
    pub encounter: Vec<Reference>,
    /// `Claim.item.detail` · ClaimItemDetail · 0..*
    pub detail: Vec<ClaimItemDetail>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimItem, CLAIM_ITEM, [id, extension, modifier_extension, sequence,
    care_team_sequence, diagnosis_sequence, procedure_sequence, information_sequence,
    revenue, category, product_or_service, modifier, program_code, serviced, location,
    quantity, unit_price, factor, net, udi, body_site, sub_site, encounter, detail]
);
choice!(
    #[doc = " `Claim.item.serviced[x]`"] ClaimItemServiced, [Date(Element < Date >),
    Period(Box < Period >)]
);
choice!(
    #[doc = " `Claim.item.location[x]`"] ClaimItemLocation, [CodeableConcept(Box <
    CodeableConcept >), Address(Box < Address >), Reference(Box < Reference >)]
);
/// The definition of `Claim.item`.
pub static CLAIM_ITEM: TypeDef = TypeDef {
    name: "ClaimItem",
    path: "Claim.item",
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
        one("detail", 0, 0, of(&CLAIM_ITEM_DETAIL)),
    ],
    keys: Lazy::new(),
};
/// `Claim.item.detail`
pub struct ClaimItemDetail {
    /// `Claim.item.detail.id` · string · 0..1
    pub id: Option<String>,
    /// `Claim.item.detail.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Claim.item.detail.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Claim.item.detail.sequence` · positiveInt · 1..1
    pub sequence: Element<u32>,
    /// `Claim.item.detail.revenue` · CodeableConcept · 0..1
    pub revenue: Option<Box<CodeableConcept>>,
    /// `Claim.item.detail.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `Claim.item.detail.productOrService` · CodeableConcept · 1..1
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `Claim.item.detail.modifier` · CodeableConcept · 0..*
    pub modifier: Vec<CodeableConcept>,
    /// `Claim.item.detail.programCode` · CodeableConcept · 0..*
    pub program_code: Vec<CodeableConcept>,
    /// `Claim.item.detail.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `Claim.item.detail.unitPrice` · Money · 0..1
    pub unit_price: Option<Box<Money>>,
    /// `Claim.item.detail.factor` · decimal · 0..1
    pub factor: Element<Decimal>,
    /// `Claim.item.detail.net` · Money · 0..1
    pub net: Option<Box<Money>>,
    /// `Claim.item.detail.udi` · Reference to Device · 0..*
    pub udi: Vec<Reference>,
    /// `Claim.item.detail.subDetail` · ClaimItemDetailSubDetail · 0..*
    pub sub_detail: Vec<ClaimItemDetailSubDetail>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimItemDetail, CLAIM_ITEM_DETAIL, [id, extension, modifier_extension, sequence,
    revenue, category, product_or_service, modifier, program_code, quantity, unit_price,
    factor, net, udi, sub_detail]
);
/// The definition of `Claim.item.detail`.
pub static CLAIM_ITEM_DETAIL: TypeDef = TypeDef {
    name: "ClaimItemDetail",
    path: "Claim.item.detail",
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
        one("subDetail", 0, 0, of(&CLAIM_ITEM_DETAIL_SUB_DETAIL)),
    ],
    keys: Lazy::new(),
};
/// `Claim.item.detail.subDetail`
pub struct ClaimItemDetailSubDetail {
    /// `Claim.item.detail.subDetail.id` · string · 0..1
    pub id: Option<String>,
    /// `Claim.item.detail.subDetail.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Claim.item.detail.subDetail.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Claim.item.detail.subDetail.sequence` · positiveInt · 1..1
    pub sequence: Element<u32>,
    /// `Claim.item.detail.subDetail.revenue` · CodeableConcept · 0..1
    pub revenue: Option<Box<CodeableConcept>>,
    /// `Claim.item.detail.subDetail.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `Claim.item.detail.subDetail.productOrService` · CodeableConcept · 1..1
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `Claim.item.detail.subDetail.modifier` · CodeableConcept · 0..*
    pub modifier: Vec<CodeableConcept>,
    /// `Claim.item.detail.subDetail.programCode` · CodeableConcept · 0..*
    pub program_code: Vec<CodeableConcept>,
    /// `Claim.item.detail.subDetail.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `Claim.item.detail.subDetail.unitPrice` · Money · 0..1
    pub unit_price: Option<Box<Money>>,
    /// `Claim.item.detail.subDetail.factor` · decimal · 0..1
    pub factor: Element<Decimal>,
    /// `Claim.item.detail.subDetail.net` · Money · 0..1
    pub net: Option<Box<Money>>,
    /// `Claim.item.detail.subDetail.udi` · Reference to Device · 0..*
    pub udi: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimItemDetailSubDetail, CLAIM_ITEM_DETAIL_SUB_DETAIL, [id, extension,
    modifier_extension, sequence, revenue, category, product_or_service, modifier,
    program_code, quantity, unit_price, factor, net, udi]
);
/// The definition of `Claim.item.detail.subDetail`.
pub static CLAIM_ITEM_DETAIL_SUB_DETAIL: TypeDef = TypeDef {
    name: "ClaimItemDetailSubDetail",
    path: "Claim.item.detail.subDetail",
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
    ],
    keys: Lazy::new(),
};
pub(crate) static CLAIM_RELATED_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".claim", REFERENCE_STRUCT_2),
    column(".relationship", CODEABLE_CONCEPT_STRUCT),
    column(".reference", IDENTIFIER_STRUCT),
];
pub(crate) static CLAIM_PAYEE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".party", REFERENCE_STRUCT_2),
];
pub(crate) static CLAIM_CARE_TEAM_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".sequence", INT32),
    column(".provider", REFERENCE_STRUCT_2),
    column(".responsible", BOOLEAN),
    column(".role", CODEABLE_CONCEPT_STRUCT),
    column(".qualification", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static CLAIM_SUPPORTING_INFO_COLUMNS: [ColumnDef; 16] = [
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
    column(".reason", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static CLAIM_DIAGNOSIS_COLUMNS: [ColumnDef; 9] = [
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
pub(crate) static CLAIM_PROCEDURE_COLUMNS: [ColumnDef; 11] = [
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
pub(crate) static CLAIM_INSURANCE_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".sequence", INT32),
    column(".focal", BOOLEAN),
    column(".identifier", IDENTIFIER_STRUCT),
    column(".coverage", REFERENCE_STRUCT_2),
    column(".businessArrangement", TEXT),
    column(".preAuthRef", TEXTS),
    column(".claimResponse", REFERENCE_STRUCT_2),
];
pub(crate) static CLAIM_ACCIDENT_COLUMNS: [ColumnDef; 9] = [
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
pub(crate) static CLAIM_ITEM_DETAIL_SUB_DETAIL_COLUMNS: [ColumnDef; 15] = [
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
];
pub(crate) static CLAIM_ITEM_DETAIL_COLUMNS: [ColumnDef; 16] = [
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
    column(".subDetail", list(&within(&CLAIM_ITEM_DETAIL_SUB_DETAIL_COLUMNS))),
];
pub(crate) static CLAIM_ITEM_COLUMNS: [ColumnDef; 30] = [
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
    column(".detail", list(&within(&CLAIM_ITEM_DETAIL_COLUMNS))),
];
/// The table `claim`.
pub static CLAIM_TABLE: TableDef = TableDef {
    name: "claim",
    doc: "One row for each Claim.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Claim.resourceType", TEXT),
        column("Claim.id", TEXT),
        column("Claim.meta", META_STRUCT),
        column("Claim.implicitRules", TEXT),
        column("Claim.language", TEXT),
        column("Claim.text", NARRATIVE_STRUCT),
        column("Claim.contained", TEXTS),
        column("Claim.extension", EXTENSION_TEXTS),
        column("Claim.modifierExtension", EXTENSION_TEXTS),
        column("Claim.identifier", IDENTIFIER_LIST),
        column("Claim.status", TEXT),
        column("Claim.type", CODEABLE_CONCEPT_STRUCT),
        column("Claim.subType", CODEABLE_CONCEPT_STRUCT),
        column("Claim.use", TEXT),
        column("Claim.patient", REFERENCE_STRUCT_2),
        column("Claim.billablePeriod", PERIOD_STRUCT),
        column("Claim.created", TEXT),
        derived("__created_start", TIMESTAMP, "Claim.created"),
        derived("__created_end", TIMESTAMP, "Claim.created"),
        column("Claim.enterer", REFERENCE_STRUCT_2),
        column("Claim.insurer", REFERENCE_STRUCT_2),
        column("Claim.provider", REFERENCE_STRUCT_2),
        column("Claim.priority", CODEABLE_CONCEPT_STRUCT),
        column("Claim.fundsReserve", CODEABLE_CONCEPT_STRUCT),
        column("Claim.related", list(&within(&CLAIM_RELATED_COLUMNS))),
        column("Claim.prescription", REFERENCE_STRUCT_2),
        column("Claim.originalPrescription", REFERENCE_STRUCT_2),
        column("Claim.payee", within(&CLAIM_PAYEE_COLUMNS)),
        column("Claim.referral", REFERENCE_STRUCT_2),
        column("Claim.facility", REFERENCE_STRUCT_2),
        column("Claim.careTeam", list(&within(&CLAIM_CARE_TEAM_COLUMNS))),
        column("Claim.supportingInfo", list(&within(&CLAIM_SUPPORTING_INFO_COLUMNS))),
        column("Claim.diagnosis", list(&within(&CLAIM_DIAGNOSIS_COLUMNS))),
        column("Claim.procedure", list(&within(&CLAIM_PROCEDURE_COLUMNS))),
        column("Claim.insurance", list(&within(&CLAIM_INSURANCE_COLUMNS))),
        column("Claim.accident", within(&CLAIM_ACCIDENT_COLUMNS)),
        column("Claim.item", list(&within(&CLAIM_ITEM_COLUMNS))),
        column("Claim.total", MONEY_STRUCT),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Claim.meta.lastUpdated"),
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
