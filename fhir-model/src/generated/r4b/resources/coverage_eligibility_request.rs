// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ELIGIBILITY_REQUEST_PURPOSE, EligibilityRequestPurpose,
    FINANCIAL_RESOURCE_STATUS_CODES, FinancialResourceStatusCodes,
};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Money, Narrative, Period,
    Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_QUANTITY, HAS_TEXT,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, MONEY_STRUCT,
    NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_MONEY, OF_PERIOD, OF_REFERENCE,
    PERIOD_STRUCT, QUANTITY_COLUMN, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `CoverageEligibilityRequest`
pub struct CoverageEligibilityRequest {
    /// `CoverageEligibilityRequest.id` · id · 0..1
    pub id: Element<String>,
    /// `CoverageEligibilityRequest.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `CoverageEligibilityRequest.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `CoverageEligibilityRequest.language` · code · 0..1
    pub language: Element<String>,
    /// `CoverageEligibilityRequest.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `CoverageEligibilityRequest.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `CoverageEligibilityRequest.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CoverageEligibilityRequest.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CoverageEligibilityRequest.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `CoverageEligibilityRequest.status` · code · 1..1
    pub status: Element<FinancialResourceStatusCodes>,
    /// `CoverageEligibilityRequest.priority` · CodeableConcept · 0..1
    pub priority: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityRequest.purpose` · code · 1..*
    pub purpose: Vec<Element<EligibilityRequestPurpose>>,
    /// `CoverageEligibilityRequest.patient` · Reference to Patient · 1..1
    pub patient: Option<Box<Reference>>,
    /// `CoverageEligibilityRequest.serviced[x]` · date, Period · 0..1
    pub serviced: Option<CoverageEligibilityRequestServiced>,
    /// `CoverageEligibilityRequest.created` · dateTime · 1..1
    pub created: Element<DateTime>,
    /// `CoverageEligibilityRequest.enterer` · Reference to Practitioner, PractitionerRole · 0..1
    pub enterer: Option<Box<Reference>>,
    /// `CoverageEligibilityRequest.provider` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub provider: Option<Box<Reference>>,
    /// `CoverageEligibilityRequest.insurer` · Reference to Organization · 1..1
    pub insurer: Option<Box<Reference>>,
    /// `CoverageEligibilityRequest.facility` · Reference to Location · 0..1
    pub facility: Option<Box<Reference>>,
    /// `CoverageEligibilityRequest.supportingInfo` · CoverageEligibilityRequestSupportingInfo · 0..*
    pub supporting_info: Vec<CoverageEligibilityRequestSupportingInfo>,
    /// `CoverageEligibilityRequest.insurance` · CoverageEligibilityRequestInsurance · 0..*
    pub insurance: Vec<CoverageEligibilityRequestInsurance>,
    /// `CoverageEligibilityRequest.item` · CoverageEligibilityRequestItem · 0..*
    pub item: Vec<CoverageEligibilityRequestItem>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CoverageEligibilityRequest, COVERAGE_ELIGIBILITY_REQUEST, [id, meta, implicit_rules,
    language, text, contained, extension, modifier_extension, identifier, status,
    priority, purpose, patient, serviced, created, enterer, provider, insurer, facility,
    supporting_info, insurance, item]
);
choice!(
    #[doc = " `CoverageEligibilityRequest.serviced[x]`"]
    CoverageEligibilityRequestServiced, [Date(Element < Date >), Period(Box < Period >)]
);
/// The definition of `CoverageEligibilityRequest`.
pub static COVERAGE_ELIGIBILITY_REQUEST: TypeDef = TypeDef {
    name: "CoverageEligibilityRequest",
    path: "CoverageEligibilityRequest",
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
        one("priority", 0, 1, OF_CODEABLE_CONCEPT),
        summary("purpose", 1, 0, OF_CODE).codes(&ELIGIBILITY_REQUEST_PURPOSE),
        summary("patient", 1, 1, OF_REFERENCE).to(&["Patient"]),
        choice(
            "serviced",
            0,
            1,
            &[
                alternative("servicedDate", OF_DATE),
                alternative("servicedPeriod", OF_PERIOD),
            ],
        ),
        summary("created", 1, 1, OF_DATE_TIME),
        one("enterer", 0, 1, OF_REFERENCE).to(&["Practitioner", "PractitionerRole"]),
        one("provider", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        summary("insurer", 1, 1, OF_REFERENCE).to(&["Organization"]),
        one("facility", 0, 1, OF_REFERENCE).to(&["Location"]),
        one("supportingInfo", 0, 0, of(&COVERAGE_ELIGIBILITY_REQUEST_SUPPORTING_INFO)),
        one("insurance", 0, 0, of(&COVERAGE_ELIGIBILITY_REQUEST_INSURANCE)),
        one("item", 0, 0, of(&COVERAGE_ELIGIBILITY_REQUEST_ITEM)),
    ],
    keys: Lazy::new(),
};
/// `CoverageEligibilityRequest.supportingInfo`
pub struct CoverageEligibilityRequestSupportingInfo {
    /// `CoverageEligibilityRequest.supportingInfo.id` · string · 0..1
    pub id: Option<String>,
    /// `CoverageEligibilityRequest.supportingInfo.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CoverageEligibilityRequest.supportingInfo.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CoverageEligibilityRequest.supportingInfo.sequence` · positiveInt · 1..1
    pub sequence: Element<u32>,
    /// `CoverageEligibilityRequest.supportingInfo.information` · Reference · 1..1
    pub information: Option<Box<Reference>>,
    /// `CoverageEligibilityRequest.supportingInfo.appliesToAll` · boolean · 0..1
    pub applies_to_all: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CoverageEligibilityRequestSupportingInfo,
    COVERAGE_ELIGIBILITY_REQUEST_SUPPORTING_INFO, [id, extension, modifier_extension,
    sequence, information, applies_to_all]
);
/// The definition of `CoverageEligibilityRequest.supportingInfo`.
pub static COVERAGE_ELIGIBILITY_REQUEST_SUPPORTING_INFO: TypeDef = TypeDef {
    name: "CoverageEligibilityRequestSupportingInfo",
    path: "CoverageEligibilityRequest.supportingInfo",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("sequence", 1, 1, OF_POSITIVE_INT),
        one("information", 1, 1, OF_REFERENCE),
        one("appliesToAll", 0, 1, OF_BOOLEAN),
    ],
    keys: Lazy::new(),
};
/// `CoverageEligibilityRequest.insurance`
pub struct CoverageEligibilityRequestInsurance {
    /// `CoverageEligibilityRequest.insurance.id` · string · 0..1
    pub id: Option<String>,
    /// `CoverageEligibilityRequest.insurance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CoverageEligibilityRequest.insurance.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CoverageEligibilityRequest.insurance.focal` · boolean · 0..1
    pub focal: Element<bool>,
    /// `CoverageEligibilityRequest.insurance.coverage` · Reference to Coverage · 1..1
    pub coverage: Option<Box<Reference>>,
    /// `CoverageEligibilityRequest.insurance.businessArrangement` · string · 0..1
    pub business_arrangement: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CoverageEligibilityRequestInsurance, COVERAGE_ELIGIBILITY_REQUEST_INSURANCE, [id,
    extension, modifier_extension, focal, coverage, business_arrangement]
);
/// The definition of `CoverageEligibilityRequest.insurance`.
pub static COVERAGE_ELIGIBILITY_REQUEST_INSURANCE: TypeDef = TypeDef {
    name: "CoverageEligibilityRequestInsurance",
    path: "CoverageEligibilityRequest.insurance",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("focal", 0, 1, OF_BOOLEAN),
        one("coverage", 1, 1, OF_REFERENCE).to(&["Coverage"]),
        one("businessArrangement", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `CoverageEligibilityRequest.item`
pub struct CoverageEligibilityRequestItem {
    /// `CoverageEligibilityRequest.item.id` · string · 0..1
    pub id: Option<String>,
    /// `CoverageEligibilityRequest.item.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CoverageEligibilityRequest.item.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CoverageEligibilityRequest.item.supportingInfoSequence` · positiveInt · 0..*
    pub supporting_info_sequence: Vec<Element<u32>>,
    /// `CoverageEligibilityRequest.item.category` · CodeableConcept · 0..1
    pub category: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityRequest.item.productOrService` · CodeableConcept · 0..1
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `CoverageEligibilityRequest.item.modifier` · CodeableConcept · 0..*
    pub modifier: Vec<CodeableConcept>,
    /// `CoverageEligibilityRequest.item.provider` · Reference to Practitioner, PractitionerRole · 0..1
    pub provider: Option<Box<Reference>>,
    /// `CoverageEligibilityRequest.item.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `CoverageEligibilityRequest.item.unitPrice` · Money · 0..1
    pub unit_price: Option<Box<Money>>,
    /// `CoverageEligibilityRequest.item.facility` · Reference to Location, Organization · 0..1
    pub facility: Option<Box<Reference>>,
    /// `CoverageEligibilityRequest.item.diagnosis` · CoverageEligibilityRequestItemDiagnosis · 0..*
    pub diagnosis: Vec<CoverageEligibilityRequestItemDiagnosis>,
    /// `CoverageEligibilityRequest.item.detail` · Reference · 0..*
    pub detail: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CoverageEligibilityRequestItem, COVERAGE_ELIGIBILITY_REQUEST_ITEM, [id, extension,
    modifier_extension, supporting_info_sequence, category, product_or_service, modifier,
    provider, quantity, unit_price, facility, diagnosis, detail]
);
/// The definition of `CoverageEligibilityRequest.item`.
pub static COVERAGE_ELIGIBILITY_REQUEST_ITEM: TypeDef = TypeDef {
    name: "CoverageEligibilityRequestItem",
    path: "CoverageEligibilityRequest.item",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("supportingInfoSequence", 0, 0, OF_POSITIVE_INT),
        one("category", 0, 1, OF_CODEABLE_CONCEPT),
        one("productOrService", 0, 1, OF_CODEABLE_CONCEPT),
        one("modifier", 0, 0, OF_CODEABLE_CONCEPT),
        one("provider", 0, 1, OF_REFERENCE).to(&["Practitioner", "PractitionerRole"]),
        HAS_QUANTITY,
        one("unitPrice", 0, 1, OF_MONEY),
        one("facility", 0, 1, OF_REFERENCE).to(&["Location", "Organization"]),
        one("diagnosis", 0, 0, of(&COVERAGE_ELIGIBILITY_REQUEST_ITEM_DIAGNOSIS)),
        one("detail", 0, 0, OF_REFERENCE),
    ],
    keys: Lazy::new(),
};
/// `CoverageEligibilityRequest.item.diagnosis`
pub struct CoverageEligibilityRequestItemDiagnosis {
    /// `CoverageEligibilityRequest.item.diagnosis.id` · string · 0..1
    pub id: Option<String>,
    /// `CoverageEligibilityRequest.item.diagnosis.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CoverageEligibilityRequest.item.diagnosis.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CoverageEligibilityRequest.item.diagnosis.diagnosis[x]` · CodeableConcept, Reference to Condition · 0..1
    pub diagnosis: Option<CoverageEligibilityRequestItemDiagnosisDiagnosis>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CoverageEligibilityRequestItemDiagnosis, COVERAGE_ELIGIBILITY_REQUEST_ITEM_DIAGNOSIS,
    [id, extension, modifier_extension, diagnosis]
);
choice!(
    #[doc = " `CoverageEligibilityRequest.item.diagnosis.diagnosis[x]`"]
    CoverageEligibilityRequestItemDiagnosisDiagnosis, [CodeableConcept(Box <
    CodeableConcept >), Reference(Box < Reference >)]
);
/// The definition of `CoverageEligibilityRequest.item.diagnosis`.
pub static COVERAGE_ELIGIBILITY_REQUEST_ITEM_DIAGNOSIS: TypeDef = TypeDef {
    name: "CoverageEligibilityRequestItemDiagnosis",
    path: "CoverageEligibilityRequest.item.diagnosis",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "diagnosis",
                0,
                1,
                &[
                    alternative("diagnosisCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("diagnosisReference", OF_REFERENCE),
                ],
            )
            .to(&["Condition"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static COVERAGE_ELIGIBILITY_REQUEST_SUPPORTING_INFO_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".sequence", INT32),
    column(".information", REFERENCE_STRUCT_2),
    column(".appliesToAll", BOOLEAN),
];
pub(crate) static COVERAGE_ELIGIBILITY_REQUEST_INSURANCE_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".focal", BOOLEAN),
    column(".coverage", REFERENCE_STRUCT_2),
    column(".businessArrangement", TEXT),
];
pub(crate) static COVERAGE_ELIGIBILITY_REQUEST_ITEM_DIAGNOSIS_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".diagnosisCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".diagnosisReference", REFERENCE_STRUCT_2),
];
pub(crate) static COVERAGE_ELIGIBILITY_REQUEST_ITEM_COLUMNS: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".supportingInfoSequence", list(&INT32)),
    column(".category", CODEABLE_CONCEPT_STRUCT),
    column(".productOrService", CODEABLE_CONCEPT_STRUCT),
    column(".modifier", CODEABLE_CONCEPT_LIST),
    column(".provider", REFERENCE_STRUCT_2),
    QUANTITY_COLUMN,
    column(".unitPrice", MONEY_STRUCT),
    column(".facility", REFERENCE_STRUCT_2),
    column(
        ".diagnosis",
        list(&within(&COVERAGE_ELIGIBILITY_REQUEST_ITEM_DIAGNOSIS_COLUMNS)),
    ),
    column(".detail", REFERENCE_LIST_2),
];
/// The table `coverage_eligibility_request`.
pub static COVERAGE_ELIGIBILITY_REQUEST_TABLE: TableDef = TableDef {
    name: "coverage_eligibility_request",
    doc: "One row for each CoverageEligibilityRequest.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("CoverageEligibilityRequest.resourceType", TEXT),
        column("CoverageEligibilityRequest.id", TEXT),
        column("CoverageEligibilityRequest.meta", META_STRUCT),
        column("CoverageEligibilityRequest.implicitRules", TEXT),
        column("CoverageEligibilityRequest.language", TEXT),
        column("CoverageEligibilityRequest.text", NARRATIVE_STRUCT),
        column("CoverageEligibilityRequest.contained", TEXTS),
        column("CoverageEligibilityRequest.extension", EXTENSION_TEXTS),
        column("CoverageEligibilityRequest.modifierExtension", EXTENSION_TEXTS),
        column("CoverageEligibilityRequest.identifier", IDENTIFIER_LIST),
        column("CoverageEligibilityRequest.status", TEXT),
        column("CoverageEligibilityRequest.priority", CODEABLE_CONCEPT_STRUCT),
        column("CoverageEligibilityRequest.purpose", TEXTS),
        column("CoverageEligibilityRequest.patient", REFERENCE_STRUCT_2),
        column("CoverageEligibilityRequest.servicedDate", TEXT),
        derived(
            "__servicedDate_start",
            TIMESTAMP,
            "CoverageEligibilityRequest.servicedDate",
        ),
        derived(
            "__servicedDate_end",
            TIMESTAMP,
            "CoverageEligibilityRequest.servicedDate",
        ),
        column("CoverageEligibilityRequest.servicedPeriod", PERIOD_STRUCT),
        column("CoverageEligibilityRequest.created", TEXT),
        derived("__created_start", TIMESTAMP, "CoverageEligibilityRequest.created"),
        derived("__created_end", TIMESTAMP, "CoverageEligibilityRequest.created"),
        column("CoverageEligibilityRequest.enterer", REFERENCE_STRUCT_2),
        column("CoverageEligibilityRequest.provider", REFERENCE_STRUCT_2),
        column("CoverageEligibilityRequest.insurer", REFERENCE_STRUCT_2),
        column("CoverageEligibilityRequest.facility", REFERENCE_STRUCT_2),
        column(
            "CoverageEligibilityRequest.supportingInfo",
            list(&within(&COVERAGE_ELIGIBILITY_REQUEST_SUPPORTING_INFO_COLUMNS)),
        ),
        column(
            "CoverageEligibilityRequest.insurance",
            list(&within(&COVERAGE_ELIGIBILITY_REQUEST_INSURANCE_COLUMNS)),
        ),
        column(
            "CoverageEligibilityRequest.item",
            list(&within(&COVERAGE_ELIGIBILITY_REQUEST_ITEM_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "CoverageEligibilityRequest.meta.lastUpdated",
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
