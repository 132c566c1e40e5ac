// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    FINANCIAL_RESOURCE_STATUS_CODES, FinancialResourceStatusCodes, USE, Use,
};
use super::super::datatypes::{
    ADDRESS, ADDRESS_COLUMNS, ATTACHMENT, ATTACHMENT_COLUMNS, Address, Attachment,
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, MONEY,
    MONEY_COLUMNS, Meta, Money, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD,
    PERIOD_COLUMNS, Period, QUANTITY, QUANTITY_COLUMNS, Quantity, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Claim`
#[derive(Default)]
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
    Claim, CLAIM, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 => text, 5
    => contained, 6 => extension, 7 => modifier_extension, 8 => identifier, 9 => status,
    10 => type_, 11 => sub_type, 12 => use_, 13 => patient, 14 => billable_period, 15 =>
    created, 16 => enterer, 17 => insurer, 18 => provider, 19 => priority, 20 =>
    funds_reserve, 21 => related, 22 => prescription, 23 => original_prescription, 24 =>
    payee, 25 => referral, 26 => facility, 27 => care_team, 28 => supporting_info, 29 =>
    diagnosis, 30 => procedure, 31 => insurance, 32 => accident, 33 => item, 34 => total]
);
/// The definition of `Claim`.
pub static CLAIM: TypeDef = TypeDef {
    name: "Claim",
    path: "Claim",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&FINANCIAL_RESOURCE_STATUS_CODES)
            .summary()
            .modifier(),
        one("type", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("subType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("use", 1, 1, Ty::Primitive(Primitive::Code)).codes(&USE).summary(),
        one("patient", 1, 1, Ty::Type(&REFERENCE)).to(&["Patient"]).summary(),
        one("billablePeriod", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("created", 1, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("enterer", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Practitioner", "PractitionerRole"]),
        one("insurer", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("provider", 1, 1, Ty::Type(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"])
            .summary(),
        one("priority", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("fundsReserve", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("related", 0, 0, Ty::Type(&CLAIM_RELATED)),
        one("prescription", 0, 1, Ty::Type(&REFERENCE))
            .to(&["DeviceRequest", "MedicationRequest", "VisionPrescription"]),
        one("originalPrescription", 0, 1, Ty::Type(&REFERENCE))
            .to(&["DeviceRequest", "MedicationRequest", "VisionPrescription"]),
        one("payee", 0, 1, Ty::Type(&CLAIM_PAYEE)),
        one("referral", 0, 1, Ty::Type(&REFERENCE)).to(&["ServiceRequest"]),
        one("facility", 0, 1, Ty::Type(&REFERENCE)).to(&["Location"]),
        one("careTeam", 0, 0, Ty::Type(&CLAIM_CARE_TEAM)),
        one("supportingInfo", 0, 0, Ty::Type(&CLAIM_SUPPORTING_INFO)),
        one("diagnosis", 0, 0, Ty::Type(&CLAIM_DIAGNOSIS)),
        one("procedure", 0, 0, Ty::Type(&CLAIM_PROCEDURE)),
        one("insurance", 1, 0, Ty::Type(&CLAIM_INSURANCE)).summary(),
        one("accident", 0, 1, Ty::Type(&CLAIM_ACCIDENT)),
        one("item", 0, 0, Ty::Type(&CLAIM_ITEM)),
        one("total", 0, 1, Ty::Type(&MONEY)),
    ],
    keys: Lazy::new(),
};
/// `Claim.related`
#[derive(Default)]
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
    ClaimRelated, CLAIM_RELATED, [0 => id, 1 => extension, 2 => modifier_extension, 3 =>
    claim, 4 => relationship, 5 => reference]
);
/// The definition of `Claim.related`.
pub static CLAIM_RELATED: TypeDef = TypeDef {
    name: "ClaimRelated",
    path: "Claim.related",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("claim", 0, 1, Ty::Type(&REFERENCE)).to(&["Claim"]),
        one("relationship", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("reference", 0, 1, Ty::Type(&IDENTIFIER)),
    ],
    keys: Lazy::new(),
};
/// `Claim.payee`
#[derive(Default)]
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
record!(
    ClaimPayee, CLAIM_PAYEE, [0 => id, 1 => extension, 2 => modifier_extension, 3 =>
    type_, 4 => party]
);
/// The definition of `Claim.payee`.
pub static CLAIM_PAYEE: TypeDef = TypeDef {
    name: "ClaimPayee",
    path: "Claim.payee",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("party", 0, 1, Ty::Type(&REFERENCE))
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
#[derive(Default)]
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
    ClaimCareTeam, CLAIM_CARE_TEAM, [0 => id, 1 => extension, 2 => modifier_extension, 3
    => sequence, 4 => provider, 5 => responsible, 6 => role, 7 => qualification]
);
/// The definition of `Claim.careTeam`.
pub static CLAIM_CARE_TEAM: TypeDef = TypeDef {
    name: "ClaimCareTeam",
    path: "Claim.careTeam",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("sequence", 1, 1, Ty::Primitive(Primitive::PositiveInt)),
        one("provider", 1, 1, Ty::Type(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("responsible", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("role", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("qualification", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `Claim.supportingInfo`
#[derive(Default)]
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
    ClaimSupportingInfo, CLAIM_SUPPORTING_INFO, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => sequence, 4 => category, 5 => code, 6 => timing, 7 => value,
    8 => reason]
);
choice!(
    #[doc = " `Claim.supportingInfo.timing[x]`"] ClaimSupportingInfoTiming, [0 =>
    Date(Element < Date >), 1 => Period(Box < Period >)]
);
choice!(
    #[doc = " `Claim.supportingInfo.value[x]`"] ClaimSupportingInfoValue, [0 =>
    Boolean(Element < bool >), 1 => String(Element < String >), 2 => Quantity(Box <
    Quantity >), 3 => Attachment(Box < Attachment >), 4 => Reference(Box < Reference >)]
);
/// The definition of `Claim.supportingInfo`.
pub static CLAIM_SUPPORTING_INFO: TypeDef = TypeDef {
    name: "ClaimSupportingInfo",
    path: "Claim.supportingInfo",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("sequence", 1, 1, Ty::Primitive(Primitive::PositiveInt)),
        one("category", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        choice(
            "timing",
            0,
            1,
            &[
                alternative("timingDate", Ty::Primitive(Primitive::Date)),
                alternative("timingPeriod", Ty::Type(&PERIOD)),
            ],
        ),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueBoolean", Ty::Primitive(Primitive::Boolean)),
                alternative("valueString", Ty::Primitive(Primitive::String)),
                alternative("valueQuantity", Ty::Type(&QUANTITY)),
                alternative("valueAttachment", Ty::Type(&ATTACHMENT)),
                alternative("valueReference", Ty::Type(&REFERENCE)),
            ],
        ),
        one("reason", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `Claim.diagnosis`
#[derive(Default)]
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
    ClaimDiagnosis, CLAIM_DIAGNOSIS, [0 => id, 1 => extension, 2 => modifier_extension, 3
    => sequence, 4 => diagnosis, 5 => type_, 6 => on_admission, 7 => package_code]
);
choice!(
    #[doc = " `Claim.diagnosis.diagnosis[x]`"] ClaimDiagnosisDiagnosis, [0 =>
    CodeableConcept(Box < CodeableConcept >), 1 => Reference(Box < Reference >)]
);
/// The definition of `Claim.diagnosis`.
pub static CLAIM_DIAGNOSIS: TypeDef = TypeDef {
    name: "ClaimDiagnosis",
    path: "Claim.diagnosis",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("sequence", 1, 1, Ty::Primitive(Primitive::PositiveInt)),
        choice(
                "diagnosis",
                1,
                1,
                &[
                    alternative("diagnosisCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                    alternative("diagnosisReference", Ty::Type(&REFERENCE)),
                ],
            )
            .to(&["Condition"]),
        one("type", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("onAdmission", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("packageCode", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `Claim.procedure`
#[derive(Default)]
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
    ClaimProcedure, CLAIM_PROCEDURE, [0 => id, 1 => extension, 2 => modifier_extension, 3
    => sequence, 4 => type_, 5 => date, 6 => procedure, 7 => udi]
);
choice!(
    #[doc = " `Claim.procedure.procedure[x]`"] ClaimProcedureProcedure, [0 =>
    CodeableConcept(Box < CodeableConcept >), 1 => Reference(Box < Reference >)]
);
/// The definition of `Claim.procedure`.
pub static CLAIM_PROCEDURE: TypeDef = TypeDef {
    name: "ClaimProcedure",
    path: "Claim.procedure",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("sequence", 1, 1, Ty::Primitive(Primitive::PositiveInt)),
        one("type", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)),
        choice(
                "procedure",
                1,
                1,
                &[
                    alternative("procedureCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                    alternative("procedureReference", Ty::Type(&REFERENCE)),
                ],
            )
            .to(&["Procedure"]),
        one("udi", 0, 0, Ty::Type(&REFERENCE)).to(&["Device"]),
    ],
    keys: Lazy::new(),
};
/// `Claim.insurance`
#[derive(Default)]
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
    ClaimInsurance, CLAIM_INSURANCE, [0 => id, 1 => extension, 2 => modifier_extension, 3
    => sequence, 4 => focal, 5 => identifier, 6 => coverage, 7 => business_arrangement, 8
    => pre_auth_ref, 9 => claim_response]
);
/// The definition of `Claim.insurance`.
pub static CLAIM_INSURANCE: TypeDef = TypeDef {
    name: "ClaimInsurance",
    path: "Claim.insurance",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("sequence", 1, 1, Ty::Primitive(Primitive::PositiveInt)).summary(),
        one("focal", 1, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("identifier", 0, 1, Ty::Type(&IDENTIFIER)),
        one("coverage", 1, 1, Ty::Type(&REFERENCE)).to(&["Coverage"]).summary(),
        one("businessArrangement", 0, 1, Ty::Primitive(Primitive::String)),
        one("preAuthRef", 0, 0, Ty::Primitive(Primitive::String)),
        one("claimResponse", 0, 1, Ty::Type(&REFERENCE)).to(&["ClaimResponse"]),
    ],
    keys: Lazy::new(),
};
/// `Claim.accident`
#[derive(Default)]
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
    ClaimAccident, CLAIM_ACCIDENT, [0 => id, 1 => extension, 2 => modifier_extension, 3
    => date, 4 => type_, 5 => location]
);
choice!(
    #[doc = " `Claim.accident.location[x]`"] ClaimAccidentLocation, [0 => Address(Box <
    Address >), 1 => Reference(Box < Reference >)]
);
/// The definition of `Claim.accident`.
pub static CLAIM_ACCIDENT: TypeDef = TypeDef {
    name: "ClaimAccident",
    path: "Claim.accident",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("date", 1, 1, Ty::Primitive(Primitive::Date)),
        one("type", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        choice(
                "location",
                0,
                1,
                &[
                    alternative("locationAddress", Ty::Type(&ADDRESS)),
                    alternative("locationReference", Ty::Type(&REFERENCE)),
                ],
            )
            .to(&["Location"]),
    ],
    keys: Lazy::new(),
};
/// `Claim.item`
#[derive(Default)]
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
    ClaimItem, CLAIM_ITEM, [0 => id, 1 => extension, 2 => modifier_extension, 3 =>
    sequence, 4 => care_team_sequence, 5 => diagnosis_sequence, 6 => procedure_sequence,
    7 => information_sequence, 8 => revenue, 9 => category, 10 => product_or_service, 11
    => modifier, 12 => program_code, 13 => serviced, 14 => location, 15 => quantity, 16
    => unit_price, 17 => factor, 18 => net, 19 => udi, 20 => body_site, 21 => sub_site,
    22 => encounter, 23 => detail]
);
choice!(
    #[doc = " `Claim.item.serviced[x]`"] ClaimItemServiced, [0 => Date(Element < Date >),
    1 => Period(Box < Period >)]
);
choice!(
    #[doc = " `Claim.item.location[x]`"] ClaimItemLocation, [0 => CodeableConcept(Box <
    CodeableConcept >), 1 => Address(Box < Address >), 2 => Reference(Box < Reference >)]
);
/// The definition of `Claim.item`.
pub static CLAIM_ITEM: TypeDef = TypeDef {
    name: "ClaimItem",
    path: "Claim.item",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("sequence", 1, 1, Ty::Primitive(Primitive::PositiveInt)),
        one("careTeamSequence", 0, 0, Ty::Primitive(Primitive::PositiveInt)),
        one("diagnosisSequence", 0, 0, Ty::Primitive(Primitive::PositiveInt)),
        one("procedureSequence", 0, 0, Ty::Primitive(Primitive::PositiveInt)),
        one("informationSequence", 0, 0, Ty::Primitive(Primitive::PositiveInt)),
        one("revenue", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("category", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("productOrService", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("modifier", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("programCode", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        choice(
            "serviced",
            0,
            1,
            &[
                alternative("servicedDate", Ty::Primitive(Primitive::Date)),
                alternative("servicedPeriod", Ty::Type(&PERIOD)),
            ],
        ),
        choice(
                "location",
                0,
                1,
                &[
                    alternative("locationCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                    alternative("locationAddress", Ty::Type(&ADDRESS)),
                    alternative("locationReference", Ty::Type(&REFERENCE)),
                ],
            )
            .to(&["Location"]),
        one("quantity", 0, 1, Ty::Type(&QUANTITY)),
        one("unitPrice", 0, 1, Ty::Type(&MONEY)),
        one("factor", 0, 1, Ty::Primitive(Primitive::Decimal)),
        one("net", 0, 1, Ty::Type(&MONEY)),
        one("udi", 0, 0, Ty::Type(&REFERENCE)).to(&["Device"]),
        one("bodySite", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("subSite", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("encounter", 0, 0, Ty::Type(&REFERENCE)).to(&["Encounter"]),
        one("detail", 0, 0, Ty::Type(&CLAIM_ITEM_DETAIL)),
    ],
    keys: Lazy::new(),
};
/// `Claim.item.detail`
#[derive(Default)]
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
    ClaimItemDetail, CLAIM_ITEM_DETAIL, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => sequence, 4 => revenue, 5 => category, 6 =>
    product_or_service, 7 => modifier, 8 => program_code, 9 => quantity, 10 =>
    unit_price, 11 => factor, 12 => net, 13 => udi, 14 => sub_detail]
);
/// The definition of `Claim.item.detail`.
pub static CLAIM_ITEM_DETAIL: TypeDef = TypeDef {
    name: "ClaimItemDetail",
    path: "Claim.item.detail",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("sequence", 1, 1, Ty::Primitive(Primitive::PositiveInt)),
        one("revenue", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("category", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("productOrService", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("modifier", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("programCode", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("quantity", 0, 1, Ty::Type(&QUANTITY)),
        one("unitPrice", 0, 1, Ty::Type(&MONEY)),
        one("factor", 0, 1, Ty::Primitive(Primitive::Decimal)),
        one("net", 0, 1, Ty::Type(&MONEY)),
        one("udi", 0, 0, Ty::Type(&REFERENCE)).to(&["Device"]),
        one("subDetail", 0, 0, Ty::Type(&CLAIM_ITEM_DETAIL_SUB_DETAIL)),
    ],
    keys: Lazy::new(),
};
/// `Claim.item.detail.subDetail`
#[derive(Default)]
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
    ClaimItemDetailSubDetail, CLAIM_ITEM_DETAIL_SUB_DETAIL, [0 => id, 1 => extension, 2
    => modifier_extension, 3 => sequence, 4 => revenue, 5 => category, 6 =>
    product_or_service, 7 => modifier, 8 => program_code, 9 => quantity, 10 =>
    unit_price, 11 => factor, 12 => net, 13 => udi]
);
/// The definition of `Claim.item.detail.subDetail`.
pub static CLAIM_ITEM_DETAIL_SUB_DETAIL: TypeDef = TypeDef {
    name: "ClaimItemDetailSubDetail",
    path: "Claim.item.detail.subDetail",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("sequence", 1, 1, Ty::Primitive(Primitive::PositiveInt)),
        one("revenue", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("category", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("productOrService", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("modifier", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("programCode", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("quantity", 0, 1, Ty::Type(&QUANTITY)),
        one("unitPrice", 0, 1, Ty::Type(&MONEY)),
        one("factor", 0, 1, Ty::Primitive(Primitive::Decimal)),
        one("net", 0, 1, Ty::Type(&MONEY)),
        one("udi", 0, 0, Ty::Type(&REFERENCE)).to(&["Device"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static CLAIM_RELATED_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("claim", within(&REFERENCE_COLUMNS_2), ".claim", ""),
    column("relationship", within(&CODEABLE_CONCEPT_COLUMNS), ".relationship", ""),
    column("reference", within(&IDENTIFIER_COLUMNS), ".reference", ""),
];
pub(crate) static CLAIM_PAYEE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("party", within(&REFERENCE_COLUMNS_2), ".party", ""),
];
pub(crate) static CLAIM_CARE_TEAM_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("sequence", INT32, ".sequence", ""),
    column("provider", within(&REFERENCE_COLUMNS_2), ".provider", ""),
    column("responsible", BOOLEAN, ".responsible", ""),
    column("role", within(&CODEABLE_CONCEPT_COLUMNS), ".role", ""),
    column("qualification", within(&CODEABLE_CONCEPT_COLUMNS), ".qualification", ""),
];
pub(crate) static CLAIM_SUPPORTING_INFO_COLUMNS: [ColumnDef; 16] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("sequence", INT32, ".sequence", ""),
    column("category", within(&CODEABLE_CONCEPT_COLUMNS), ".category", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("timingDate", TEXT, ".timingDate", ""),
    column("__timingDate_start", TIMESTAMP, ".timingDate", ""),
    column("__timingDate_end", TIMESTAMP, ".timingDate", ""),
    column("timingPeriod", within(&PERIOD_COLUMNS), ".timingPeriod", ""),
    column("valueBoolean", BOOLEAN, ".valueBoolean", ""),
    column("valueString", TEXT, ".valueString", ""),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity", ""),
    column("valueAttachment", within(&ATTACHMENT_COLUMNS), ".valueAttachment", ""),
    column("valueReference", within(&REFERENCE_COLUMNS_2), ".valueReference", ""),
    column("reason", within(&CODEABLE_CONCEPT_COLUMNS), ".reason", ""),
];
pub(crate) static CLAIM_DIAGNOSIS_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("sequence", INT32, ".sequence", ""),
    column(
        "diagnosisCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".diagnosisCodeableConcept",
        "",
    ),
    column(
        "diagnosisReference",
        within(&REFERENCE_COLUMNS_2),
        ".diagnosisReference",
        "",
    ),
    column("type", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".type", ""),
    column("onAdmission", within(&CODEABLE_CONCEPT_COLUMNS), ".onAdmission", ""),
    column("packageCode", within(&CODEABLE_CONCEPT_COLUMNS), ".packageCode", ""),
];
pub(crate) static CLAIM_PROCEDURE_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("sequence", INT32, ".sequence", ""),
    column("type", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".type", ""),
    column("date", TEXT, ".date", ""),
    column("__date_start", TIMESTAMP, ".date", ""),
    column("__date_end", TIMESTAMP, ".date", ""),
    column(
        "procedureCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".procedureCodeableConcept",
        "",
    ),
    column(
        "procedureReference",
        within(&REFERENCE_COLUMNS_2),
        ".procedureReference",
        "",
    ),
    column("udi", list(&within(&REFERENCE_COLUMNS_2)), ".udi", ""),
];
pub(crate) static CLAIM_INSURANCE_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("sequence", INT32, ".sequence", ""),
    column("focal", BOOLEAN, ".focal", ""),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier", ""),
    column("coverage", within(&REFERENCE_COLUMNS_2), ".coverage", ""),
    column("businessArrangement", TEXT, ".businessArrangement", ""),
    column("preAuthRef", list(&TEXT), ".preAuthRef", ""),
    column("claimResponse", within(&REFERENCE_COLUMNS_2), ".claimResponse", ""),
];
pub(crate) static CLAIM_ACCIDENT_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("date", TEXT, ".date", ""),
    column("__date_start", TIMESTAMP, ".date", ""),
    column("__date_end", TIMESTAMP, ".date", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("locationAddress", within(&ADDRESS_COLUMNS), ".locationAddress", ""),
    column("locationReference", within(&REFERENCE_COLUMNS_2), ".locationReference", ""),
];
pub(crate) static CLAIM_ITEM_DETAIL_SUB_DETAIL_COLUMNS: [ColumnDef; 15] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("sequence", INT32, ".sequence", ""),
    column("revenue", within(&CODEABLE_CONCEPT_COLUMNS), ".revenue", ""),
    column("category", within(&CODEABLE_CONCEPT_COLUMNS), ".category", ""),
    column(
        "productOrService",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".productOrService",
        "",
    ),
    column("modifier", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".modifier", ""),
    column("programCode", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".programCode", ""),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity", ""),
    column("unitPrice", within(&MONEY_COLUMNS), ".unitPrice", ""),
    column("factor", TEXT, ".factor", ""),
    column("__factor_numeric", NUMERIC, ".factor", ""),
    column("net", within(&MONEY_COLUMNS), ".net", ""),
    column("udi", list(&within(&REFERENCE_COLUMNS_2)), ".udi", ""),
];
pub(crate) static CLAIM_ITEM_DETAIL_COLUMNS: [ColumnDef; 16] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("sequence", INT32, ".sequence", ""),
    column("revenue", within(&CODEABLE_CONCEPT_COLUMNS), ".revenue", ""),
    column("category", within(&CODEABLE_CONCEPT_COLUMNS), ".category", ""),
    column(
        "productOrService",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".productOrService",
        "",
    ),
    column("modifier", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".modifier", ""),
    column("programCode", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".programCode", ""),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity", ""),
    column("unitPrice", within(&MONEY_COLUMNS), ".unitPrice", ""),
    column("factor", TEXT, ".factor", ""),
    column("__factor_numeric", NUMERIC, ".factor", ""),
    column("net", within(&MONEY_COLUMNS), ".net", ""),
    column("udi", list(&within(&REFERENCE_COLUMNS_2)), ".udi", ""),
    column(
        "subDetail",
        list(&within(&CLAIM_ITEM_DETAIL_SUB_DETAIL_COLUMNS)),
        ".subDetail",
        "",
    ),
];
pub(crate) static CLAIM_ITEM_COLUMNS: [ColumnDef; 30] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("sequence", INT32, ".sequence", ""),
    column("careTeamSequence", list(&INT32), ".careTeamSequence", ""),
    column("diagnosisSequence", list(&INT32), ".diagnosisSequence", ""),
    column("procedureSequence", list(&INT32), ".procedureSequence", ""),
    column("informationSequence", list(&INT32), ".informationSequence", ""),
    column("revenue", within(&CODEABLE_CONCEPT_COLUMNS), ".revenue", ""),
    column("category", within(&CODEABLE_CONCEPT_COLUMNS), ".category", ""),
    column(
        "productOrService",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".productOrService",
        "",
    ),
    column("modifier", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".modifier", ""),
    column("programCode", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".programCode", ""),
    column("servicedDate", TEXT, ".servicedDate", ""),
    column("__servicedDate_start", TIMESTAMP, ".servicedDate", ""),
    column("__servicedDate_end", TIMESTAMP, ".servicedDate", ""),
    column("servicedPeriod", within(&PERIOD_COLUMNS), ".servicedPeriod", ""),
    column(
        "locationCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".locationCodeableConcept",
        "",
    ),
    column("locationAddress", within(&ADDRESS_COLUMNS), ".locationAddress", ""),
    column("locationReference", within(&REFERENCE_COLUMNS_2), ".locationReference", ""),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity", ""),
    column("unitPrice", within(&MONEY_COLUMNS), ".unitPrice", ""),
    column("factor", TEXT, ".factor", ""),
    column("__factor_numeric", NUMERIC, ".factor", ""),
    column("net", within(&MONEY_COLUMNS), ".net", ""),
    column("udi", list(&within(&REFERENCE_COLUMNS_2)), ".udi", ""),
    column("bodySite", within(&CODEABLE_CONCEPT_COLUMNS), ".bodySite", ""),
    column("subSite", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".subSite", ""),
    column("encounter", list(&within(&REFERENCE_COLUMNS_2)), ".encounter", ""),
    column("detail", list(&within(&CLAIM_ITEM_DETAIL_COLUMNS)), ".detail", ""),
];
/// The table `claim`.
pub static CLAIM_TABLE: TableDef = TableDef {
    name: "claim",
    doc: "One row for each Claim.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Claim.resourceType", ""),
        column("id", TEXT, "Claim.id", ""),
        column("meta", within(&META_COLUMNS), "Claim.meta", ""),
        column("implicitRules", TEXT, "Claim.implicitRules", ""),
        column("language", TEXT, "Claim.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Claim.text", ""),
        column("contained", list(&TEXT), "Claim.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Claim.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Claim.modifierExtension",
            "",
        ),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Claim.identifier", ""),
        column("status", TEXT, "Claim.status", ""),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "Claim.type", ""),
        column("subType", within(&CODEABLE_CONCEPT_COLUMNS), "Claim.subType", ""),
        column("use", TEXT, "Claim.use", ""),
        column("patient", within(&REFERENCE_COLUMNS_2), "Claim.patient", ""),
        column("billablePeriod", within(&PERIOD_COLUMNS), "Claim.billablePeriod", ""),
        column("created", TEXT, "Claim.created", ""),
        column("__created_start", TIMESTAMP, "Claim.created", ""),
        column("__created_end", TIMESTAMP, "Claim.created", ""),
        column("enterer", within(&REFERENCE_COLUMNS_2), "Claim.enterer", ""),
        column("insurer", within(&REFERENCE_COLUMNS_2), "Claim.insurer", ""),
        column("provider", within(&REFERENCE_COLUMNS_2), "Claim.provider", ""),
        column("priority", within(&CODEABLE_CONCEPT_COLUMNS), "Claim.priority", ""),
        column(
            "fundsReserve",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Claim.fundsReserve",
            "",
        ),
        column("related", list(&within(&CLAIM_RELATED_COLUMNS)), "Claim.related", ""),
        column("prescription", within(&REFERENCE_COLUMNS_2), "Claim.prescription", ""),
        column(
            "originalPrescription",
            within(&REFERENCE_COLUMNS_2),
            "Claim.originalPrescription",
            "",
        ),
        column("payee", within(&CLAIM_PAYEE_COLUMNS), "Claim.payee", ""),
        column("referral", within(&REFERENCE_COLUMNS_2), "Claim.referral", ""),
        column("facility", within(&REFERENCE_COLUMNS_2), "Claim.facility", ""),
        column(
            "careTeam",
            list(&within(&CLAIM_CARE_TEAM_COLUMNS)),
            "Claim.careTeam",
            "",
        ),
        column(
            "supportingInfo",
            list(&within(&CLAIM_SUPPORTING_INFO_COLUMNS)),
            "Claim.supportingInfo",
            "",
        ),
        column(
            "diagnosis",
            list(&within(&CLAIM_DIAGNOSIS_COLUMNS)),
            "Claim.diagnosis",
            "",
        ),
        column(
            "procedure",
            list(&within(&CLAIM_PROCEDURE_COLUMNS)),
            "Claim.procedure",
            "",
        ),
        column(
            "insurance",
            list(&within(&CLAIM_INSURANCE_COLUMNS)),
            "Claim.insurance",
            "",
        ),
        column("accident", within(&CLAIM_ACCIDENT_COLUMNS), "Claim.accident", ""),
        column("item", list(&within(&CLAIM_ITEM_COLUMNS)), "Claim.item", ""),
        column("total", within(&MONEY_COLUMNS), "Claim.total", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Claim.meta.lastUpdated",
            "When the server last changed it",
        ),
        column(
            "_full_url",
            TEXT,
            "Bundle.entry.fullUrl",
            "The address by which the entry of its Bundle names it",
        ),
        column("_source_file", TEXT, "", "The file it was read from"),
        column("_resource_index", INT64, "", "Resources before it in the file"),
        column("_byte_offset", INT64, "", "Bytes before it in the file"),
        column("_rescued_data", TEXT, "", "What no column holds, JSON by path"),
    ],
};
