// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    FINANCIAL_RESOURCE_STATUS_CODES, FinancialResourceStatusCodes, NOTE_TYPE, NoteType,
    REMITTANCE_OUTCOME, RemittanceOutcome, USE, Use,
};
use super::super::datatypes::{
    Address, Attachment, CodeableConcept, Element, Extension, Identifier, Meta, Money,
    Narrative, Period, Quantity, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ADDRESS_STRUCT, ATTACHMENT_STRUCT, CLAIM_RESPONSE_ITEM_ADJUDICATION_LIST,
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2, EXTENSION_COLUMN,
    HAS_CONTAINED, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER_2, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2,
    HAS_QUANTITY, HAS_TEXT, HAS_TYPE_2, IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, MONEY_STRUCT, NARRATIVE_STRUCT, OF_ADDRESS,
    OF_ATTACHMENT, OF_CLAIM_RESPONSE_ITEM_ADJUDICATION, OF_CODEABLE_CONCEPT,
    OF_IDENTIFIER, OF_MONEY, OF_PERIOD, OF_REFERENCE, PERIOD_STRUCT, QUANTITY_COLUMN,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2, TEXT_COLUMN, TYPE_COLUMN, TYPE_COLUMN_2,
    VALUE_COLUMN,
};
use crate::shorthand::*;
/// `ClaimResponse`
pub struct ClaimResponse {
    /// `ClaimResponse.id` · id · 0..1
    pub id: Element<String>,
    /// `ClaimResponse.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ClaimResponse.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ClaimResponse.language` · code · 0..1
    pub language: Element<String>,
    /// `ClaimResponse.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ClaimResponse.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ClaimResponse.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClaimResponse.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ClaimResponse.status` · code · 1..1
    pub status: Element<FinancialResourceStatusCodes>,
    /// `ClaimResponse.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.subType` · CodeableConcept · 0..1
    pub sub_type: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.use` · code · 1..1
    pub use_: Element<Use>,
    /// `ClaimResponse.patient` · Reference to Patient · 1..1
    pub patient: Option<Box<Reference>>,
    /// `ClaimResponse.created` · dateTime · 1..1
    pub created: Element<DateTime>,
    /// `ClaimResponse.insurer` · Reference to Organization · 1..1
    pub insurer: Option<Box<Reference>>,
    /// `ClaimResponse.requestor` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub requestor: Option<Box<Reference>>,
    /// `ClaimResponse.request` · Reference to Claim · 0..1
    pub request: Option<Box<Reference>>,
    /// `ClaimResponse.outcome` · code · 1..1
    pub outcome: Element<RemittanceOutcome>,
    /// `ClaimResponse.disposition` · string · 0..1
    pub disposition: Element<String>,
    /// `ClaimResponse.preAuthRef` · string · 0..1
    pub pre_auth_ref: Element<String>,
    /// `ClaimResponse.preAuthPeriod` · Period · 0..1
    pub pre_auth_period: Option<Box<Period>>,
    /// `ClaimResponse.payeeType` · CodeableConcept · 0..1
    pub payee_type: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.item` · ClaimResponseItem · 0..*
    pub item: Vec<ClaimResponseItem>,
    /// `ClaimResponse.addItem` · ClaimResponseAddItem · 0..*
    pub add_item: Vec<ClaimResponseAddItem>,
    /// `ClaimResponse.adjudication` · ClaimResponseItemAdjudication · 0..*
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.total` · ClaimResponseTotal · 0..*
    pub total: Vec<ClaimResponseTotal>,
    /// `ClaimResponse.payment` · ClaimResponsePayment · 0..1
    pub payment: Option<Box<ClaimResponsePayment>>,
    /// `ClaimResponse.fundsReserve` · CodeableConcept · 0..1
    pub funds_reserve: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.formCode` · CodeableConcept · 0..1
    pub form_code: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.form` · Attachment · 0..1
    pub form: Option<Box<Attachment>>,
    /// `ClaimResponse.processNote` · ClaimResponseProcessNote · 0..*
    pub process_note: Vec<ClaimResponseProcessNote>,
    /// `ClaimResponse.communicationRequest` · Reference to CommunicationRequest · 0..*
    pub communication_request: Vec<Reference>,
    /// `ClaimResponse.insurance` · ClaimResponseInsurance · 0..*
    pub insurance: Vec<ClaimResponseInsurance>,
    /// `ClaimResponse.error` · ClaimResponseError · 0..*
    pub error: Vec<ClaimResponseError>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimResponse, CLAIM_RESPONSE, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, status, type_, sub_type, use_, patient,
    created, insurer, requestor, request, outcome, disposition, pre_auth_ref,
    pre_auth_period, payee_type, item, add_item, adjudication, total, payment,
    funds_reserve, form_code, form, process_note, communication_request, insurance,
    error]
);
/// The definition of `ClaimResponse`.
pub static CLAIM_RESPONSE: TypeDef = TypeDef {
    name: "ClaimResponse",
    path: "ClaimResponse",
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
        summary("created", 1, 1, OF_DATE_TIME),
        summary("insurer", 1, 1, OF_REFERENCE).to(&["Organization"]),
        one("requestor", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        summary("request", 0, 1, OF_REFERENCE).to(&["Claim"]),
        summary("outcome", 1, 1, OF_CODE).codes(&REMITTANCE_OUTCOME),
        one("disposition", 0, 1, OF_STRING),
        one("preAuthRef", 0, 1, OF_STRING),
        one("preAuthPeriod", 0, 1, OF_PERIOD),
        one("payeeType", 0, 1, OF_CODEABLE_CONCEPT),
        one("item", 0, 0, of(&CLAIM_RESPONSE_ITEM)),
        one("addItem", 0, 0, of(&CLAIM_RESPONSE_ADD_ITEM)),
        one("adjudication", 0, 0, OF_CLAIM_RESPONSE_ITEM_ADJUDICATION),
        summary("total", 0, 0, of(&CLAIM_RESPONSE_TOTAL)),
        one("payment", 0, 1, of(&CLAIM_RESPONSE_PAYMENT)),
        one("fundsReserve", 0, 1, OF_CODEABLE_CONCEPT),
        one("formCode", 0, 1, OF_CODEABLE_CONCEPT),
        one("form", 0, 1, OF_ATTACHMENT),
        one("processNote", 0, 0, of(&CLAIM_RESPONSE_PROCESS_NOTE)),
        one("communicationRequest", 0, 0, OF_REFERENCE).to(&["CommunicationRequest"]),
        one("insurance", 0, 0, of(&CLAIM_RESPONSE_INSURANCE)),
        one("error", 0, 0, of(&CLAIM_RESPONSE_ERROR)),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.item`
pub struct ClaimResponseItem {
    /// `ClaimResponse.item.id` · string · 0..1
    pub id: Option<String>,
    /// `ClaimResponse.item.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClaimResponse.item.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.item.itemSequence` · positiveInt · 1..1
    pub item_sequence: Element<u32>,
    /// `ClaimResponse.item.noteNumber` · positiveInt · 0..*
    pub note_number: Vec<Element<u32>>,
    /// `ClaimResponse.item.adjudication` · ClaimResponseItemAdjudication · 1..*
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.item.detail` · ClaimResponseItemDetail · 0..*
    pub detail: Vec<ClaimResponseItemDetail>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimResponseItem, CLAIM_RESPONSE_ITEM, [id, extension, modifier_extension,
    item_sequence, note_number, adjudication, detail]
);
/// The definition of `ClaimResponse.item`.
pub static CLAIM_RESPONSE_ITEM: TypeDef = TypeDef {
    name: "ClaimResponseItem",
    path: "ClaimResponse.item",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("itemSequence", 1, 1, OF_POSITIVE_INT),
        one("noteNumber", 0, 0, OF_POSITIVE_INT),
        one("adjudication", 1, 0, OF_CLAIM_RESPONSE_ITEM_ADJUDICATION),
        one("detail", 0, 0, of(&CLAIM_RESPONSE_ITEM_DETAIL)),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.item.adjudication`
pub struct ClaimResponseItemAdjudication {
    /// `ClaimResponse.item.adjudication.id` · string · 0..1
    pub id: Option<String>,
    /// `ClaimResponse.item.adjudication.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClaimResponse.item.adjudication.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.item.adjudication.category` · CodeableConcept · 1..1
    pub category: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.item.adjudication.reason` · CodeableConcept · 0..1
    pub reason: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.item.adjudication.amount` · Money · 0..1
    pub amount: Option<Box<Money>>,
    /// `ClaimResponse.item.adjudication.value` · decimal · 0..1
    pub value: Element<Decimal>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimResponseItemAdjudication, CLAIM_RESPONSE_ITEM_ADJUDICATION, [id, extension,
    modifier_extension, category, reason, amount, value]
);
/// The definition of `ClaimResponse.item.adjudication`.
pub static CLAIM_RESPONSE_ITEM_ADJUDICATION: TypeDef = TypeDef {
    name: "ClaimResponseItemAdjudication",
    path: "ClaimResponse.item.adjudication",
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
/// `ClaimResponse.item.detail`
pub struct ClaimResponseItemDetail {
    /// `ClaimResponse.item.detail.id` · string · 0..1
    pub id: Option<String>,
    /// `ClaimResponse.item.detail.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClaimResponse.item.detail.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.item.detail.detailSequence` · positiveInt · 1..1
    pub detail_sequence: Element<u32>,
    /// `ClaimResponse.item.detail.noteNumber` · positiveInt · 0..*
    pub note_number: Vec<Element<u32>>,
    /// `ClaimResponse.item.detail.adjudication` · ClaimResponseItemAdjudication · 1..*
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.item.detail.subDetail` · ClaimResponseItemDetailSubDetail · 0..*
    pub sub_detail: Vec<ClaimResponseItemDetailSubDetail>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimResponseItemDetail, CLAIM_RESPONSE_ITEM_DETAIL, [id, extension,
    modifier_extension, detail_sequence, note_number, adjudication, sub_detail]
);
/// The definition of `ClaimResponse.item.detail`.
pub static CLAIM_RESPONSE_ITEM_DETAIL: TypeDef = TypeDef {
    name: "ClaimResponseItemDetail",
    path: "ClaimResponse.item.detail",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("detailSequence", 1, 1, OF_POSITIVE_INT),
        one("noteNumber", 0, 0, OF_POSITIVE_INT),
        one("adjudication", 1, 0, OF_CLAIM_RESPONSE_ITEM_ADJUDICATION),
        one("subDetail", 0, 0, of(&CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL)),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.item.detail.subDetail`
pub struct ClaimResponseItemDetailSubDetail {
    /// `ClaimResponse.item.detail.subDetail.id` · string · 0..1
    pub id: Option<String>,
    /// `ClaimResponse.item.detail.subDetail.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClaimResponse.item.detail.subDetail.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.item.detail.subDetail.subDetailSequence` · positiveInt · 1..1
    pub sub_detail_sequence: Element<u32>,
    /// `ClaimResponse.item.detail.subDetail.noteNumber` · positiveInt · 0..*
    pub note_number: Vec<Element<u32>>,
    /// `ClaimResponse.item.detail.subDetail.adjudication` · ClaimResponseItemAdjudication · 0..*
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimResponseItemDetailSubDetail, CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL, [id,
    extension, modifier_extension, sub_detail_sequence, note_number, adjudication]
);
/// The definition of `ClaimResponse.item.detail.subDetail`.
pub static CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL: TypeDef = TypeDef {
    name: "ClaimResponseItemDetailSubDetail",
    path: "ClaimResponse.item.detail.subDetail",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("subDetailSequence", 1, 1, OF_POSITIVE_INT),
        one("noteNumber", 0, 0, OF_POSITIVE_INT),
        one("adjudication", 0, 0, OF_CLAIM_RESPONSE_ITEM_ADJUDICATION),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.addItem`
pub struct ClaimResponseAddItem {
    /// `ClaimResponse.addItem.id` · string · 0..1
    pub id: Option<String>,
    /// `ClaimResponse.addItem.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClaimResponse.addItem.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.addItem.itemSequence` · positiveInt · 0..*
    pub item_sequence: Vec<Element<u32>>,
    /// `ClaimResponse.addItem.detailSequence` · positiveInt · 0..*
    pub detail_sequence: Vec<Element<u32>>,
    /// `ClaimResponse.addItem.subdetailSequence` · positiveInt · 0..*
    pub subdetail_sequence: Vec<Element<u32>>,
    /// `ClaimResponse.addItem.provider` · Reference to Organization, Practitioner, PractitionerRole · 0..*
    pub provider: Vec<Reference>,
    /// `ClaimResponse.addItem.productOrService` · CodeableConcept · 1..1
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.addItem.modifier` · CodeableConcept · 0..*
    pub modifier: Vec<CodeableConcept>,
    /// `ClaimResponse.addItem.programCode` · CodeableConcept · 0..*
    pub program_code: Vec<CodeableConcept>,
    /// `ClaimResponse.addItem.serviced[x]` · date, Period · 0..1
    pub serviced: Option<ClaimResponseAddItemServiced>,
    /// `ClaimResponse.addItem.location[x]` · CodeableConcept, Address, Reference to Location · 0..1
    pub location: Option<ClaimResponseAddItemLocation>,
    /// `ClaimResponse.addItem.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `ClaimResponse.addItem.unitPrice` · Money · 0..1
    pub unit_price: Option<Box<Money>>,
    /// `ClaimResponse.addItem.factor` · decimal · 0..1
    pub factor: Element<Decimal>,
    /// `ClaimResponse.addItem.net` · Money · 0..1
    pub net: Option<Box<Money>>,
    /// `ClaimResponse.addItem.bodySite` · CodeableConcept · 0..1
    pub body_site: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.addItem.subSite` · CodeableConcept · 0..*
    pub sub_site: Vec<CodeableConcept>,
    /// `ClaimResponse.addItem.noteNumber` · positiveInt · 0..*
    pub note_number: Vec<Element<u32>>,
    /// `ClaimResponse.addItem.adjudication` · ClaimResponseItemAdjudication · 1..*
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.addItem.detail` · ClaimResponseAddItemDetail · 0..*
    pub detail: Vec<ClaimResponseAddItemDetail>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimResponseAddItem, CLAIM_RESPONSE_ADD_ITEM, [id, extension, modifier_extension,
    item_sequence, detail_sequence, subdetail_sequence, provider, product_or_service,
    modifier, program_code, serviced, location, quantity, unit_price, factor, net,
    body_site, sub_site, note_number, adjudication, detail]
);
choice!(
    #[doc = " `ClaimResponse.addItem.serviced[x]`"] ClaimResponseAddItemServiced,
    [Date(Element < Date >), Period(Box < Period >)]
);
choice!(
    #[doc = " `ClaimResponse.addItem.location[x]`"] ClaimResponseAddItemLocation,
    [CodeableConcept(Box < CodeableConcept >), Address(Box < Address >), Reference(Box <
    Reference >)]
);
/// The definition of `ClaimResponse.addItem`.
pub static CLAIM_RESPONSE_ADD_ITEM: TypeDef = TypeDef {
    name: "ClaimResponseAddItem",
    path: "ClaimResponse.addItem",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("itemSequence", 0, 0, OF_POSITIVE_INT),
        one("detailSequence", 0, 0, OF_POSITIVE_INT),
        one("subdetailSequence", 0, 0, OF_POSITIVE_INT),
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
        one("adjudication", 1, 0, OF_CLAIM_RESPONSE_ITEM_ADJUDICATION),
        one("detail", 0, 0, of(&CLAIM_RESPONSE_ADD_ITEM_DETAIL)),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.addItem.detail`
pub struct ClaimResponseAddItemDetail {
    /// `ClaimResponse.addItem.detail.id` · string · 0..1
    pub id: Option<String>,
    /// `ClaimResponse.addItem.detail.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClaimResponse.addItem.detail.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.addItem.detail.productOrService` · CodeableConcept · 1..1
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.addItem.detail.modifier` · CodeableConcept · 0..*
    pub modifier: Vec<CodeableConcept>,
    /// `ClaimResponse.addItem.detail.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `ClaimResponse.addItem.detail.unitPrice` · Money · 0..1
    pub unit_price: Option<Box<Money>>,
    /// `ClaimResponse.addItem.detail.factor` · decimal · 0..1
    pub factor: Element<Decimal>,
    /// `ClaimResponse.addItem.detail.net` · Money · 0..1
    pub net: Option<Box<Money>>,
    /// `ClaimResponse.addItem.detail.noteNumber` · positiveInt · 0..*
    pub note_number: Vec<Element<u32>>,
    /// `ClaimResponse.addItem.detail.adjudication` · ClaimResponseItemAdjudication · 1..*
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.addItem.detail.subDetail` · ClaimResponseAddItemDetailSubDetail · 0..*
    pub sub_detail: Vec<ClaimResponseAddItemDetailSubDetail>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimResponseAddItemDetail, CLAIM_RESPONSE_ADD_ITEM_DETAIL, [id, extension,
    modifier_extension, product_or_service, modifier, quantity, unit_price, factor, net,
    note_number, adjudication, sub_detail]
);
/// The definition of `ClaimResponse.addItem.detail`.
pub static CLAIM_RESPONSE_ADD_ITEM_DETAIL: TypeDef = TypeDef {
    name: "ClaimResponseAddItemDetail",
    path: "ClaimResponse.addItem.detail",
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
        one("adjudication", 1, 0, OF_CLAIM_RESPONSE_ITEM_ADJUDICATION),
        one("subDetail", 0, 0, of(&CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL)),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.addItem.detail.subDetail`
pub struct ClaimResponseAddItemDetailSubDetail {
    /// `ClaimResponse.addItem.detail.subDetail.id` · string · 0..1
    pub id: Option<String>,
    /// `ClaimResponse.addItem.detail.subDetail.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClaimResponse.addItem.detail.subDetail.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.addItem.detail.subDetail.productOrService` · CodeableConcept · 1..1
    pub product_or_service: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.addItem.detail.subDetail.modifier` · CodeableConcept · 0..*
    pub modifier: Vec<CodeableConcept>,
    /// `ClaimResponse.addItem.detail.subDetail.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `ClaimResponse.addItem.detail.subDetail.unitPrice` · Money · 0..1
    pub unit_price: Option<Box<Money>>,
    /// `ClaimResponse.addItem.detail.subDetail.factor` · decimal · 0..1
    pub factor: Element<Decimal>,
    /// `ClaimResponse.addItem.detail.subDetail.net` · Money · 0..1
    pub net: Option<Box<Money>>,
    /// `ClaimResponse.addItem.detail.subDetail.noteNumber` · positiveInt · 0..*
    pub note_number: Vec<Element<u32>>,
    /// `ClaimResponse.addItem.detail.subDetail.adjudication` · ClaimResponseItemAdjudication · 1..*
    pub adjudication: Vec<ClaimResponseItemAdjudication>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimResponseAddItemDetailSubDetail, CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL, [id,
    extension, modifier_extension, product_or_service, modifier, quantity, unit_price,
    factor, net, note_number, adjudication]
);
/// The definition of `ClaimResponse.addItem.detail.subDetail`.
pub static CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL: TypeDef = TypeDef {
    name: "ClaimResponseAddItemDetailSubDetail",
    path: "ClaimResponse.addItem.detail.subDetail",
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
        one("adjudication", 1, 0, OF_CLAIM_RESPONSE_ITEM_ADJUDICATION),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.total`
pub struct ClaimResponseTotal {
    /// `ClaimResponse.total.id` · string · 0..1
    pub id: Option<String>,
    /// `ClaimResponse.total.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClaimResponse.total.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.total.category` · CodeableConcept · 1..1
    pub category: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.total.amount` · Money · 1..1
    pub amount: Option<Box<Money>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimResponseTotal, CLAIM_RESPONSE_TOTAL, [id, extension, modifier_extension,
    category, amount]
);
/// The definition of `ClaimResponse.total`.
pub static CLAIM_RESPONSE_TOTAL: TypeDef = TypeDef {
    name: "ClaimResponseTotal",
    path: "ClaimResponse.total",
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
/// `ClaimResponse.payment`
pub struct ClaimResponsePayment {
    /// `ClaimResponse.payment.id` · string · 0..1
    pub id: Option<String>,
    /// `ClaimResponse.payment.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClaimResponse.payment.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.payment.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.payment.adjustment` · Money · 0..1
    pub adjustment: Option<Box<Money>>,
    /// `ClaimResponse.payment.adjustmentReason` · CodeableConcept · 0..1
    pub adjustment_reason: Option<Box<CodeableConcept>>,
    /// `ClaimResponse.payment.date` · date · 0..1
    pub date: Element<Date>,
    /// `ClaimResponse.payment.amount` · Money · 1..1
    pub amount: Option<Box<Money>>,
    /// `ClaimResponse.payment.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimResponsePayment, CLAIM_RESPONSE_PAYMENT, [id, extension, modifier_extension,
    type_, adjustment, adjustment_reason, date, amount, identifier]
);
/// The definition of `ClaimResponse.payment`.
pub static CLAIM_RESPONSE_PAYMENT: TypeDef = TypeDef {
    name: "ClaimResponsePayment",
    path: "ClaimResponse.payment",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_2,
        one("adjustment", 0, 1, OF_MONEY),
        one("adjustmentReason", 0, 1, OF_CODEABLE_CONCEPT),
        one("date", 0, 1, OF_DATE),
        one("amount", 1, 1, OF_MONEY),
        one("identifier", 0, 1, OF_IDENTIFIER),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.processNote`
pub struct ClaimResponseProcessNote {
    /// `ClaimResponse.processNote.id` · string · 0..1
    pub id: Option<String>,
    /// `ClaimResponse.processNote.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClaimResponse.processNote.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.processNote.number` · positiveInt · 0..1
    pub number: Element<u32>,
    /// `ClaimResponse.processNote.type` · code · 0..1
    pub type_: Element<NoteType>,
    /// `ClaimResponse.processNote.text` · string · 1..1
    pub text: Element<String>,
    /// `ClaimResponse.processNote.language` · CodeableConcept · 0..1
    pub language: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimResponseProcessNote, CLAIM_RESPONSE_PROCESS_NOTE, [id, extension,
    modifier_extension, number, type_, text, language]
);
/// The definition of `ClaimResponse.processNote`.
pub static CLAIM_RESPONSE_PROCESS_NOTE: TypeDef = TypeDef {
    name: "ClaimResponseProcessNote",
    path: "ClaimResponse.processNote",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("number", 0, 1, OF_POSITIVE_INT),
        one("type", 0, 1, OF_CODE).codes(&NOTE_TYPE),
        one("text", 1, 1, OF_STRING),
        one("language", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.insurance`
pub struct ClaimResponseInsurance {
    /// `ClaimResponse.insurance.id` · string · 0..1
    pub id: Option<String>,
    /// `ClaimResponse.insurance.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClaimResponse.insurance.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.insurance.sequence` · positiveInt · 1..1
    pub sequence: Element<u32>,
    /// `ClaimResponse.insurance.focal` · boolean · 1..1
    pub focal: Element<bool>,
    /// `ClaimResponse.insurance.coverage` · Reference to Coverage · 1..1
    pub coverage: Option<Box<Reference>>,
    /// `ClaimResponse.insurance.businessArrangement` · string · 0..1
    pub business_arrangement: Element<String>,
    /// `ClaimResponse.insurance.claimResponse` · Reference to ClaimResponse · 0..1
    pub claim_response: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimResponseInsurance, CLAIM_RESPONSE_INSURANCE, [id, extension, modifier_extension,
    sequence, focal, coverage, business_arrangement, claim_response]
);
/// The definition of `ClaimResponse.insurance`.
pub static CLAIM_RESPONSE_INSURANCE: TypeDef = TypeDef {
    name: "ClaimResponseInsurance",
    path: "ClaimResponse.insurance",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("sequence", 1, 1, OF_POSITIVE_INT),
        one("focal", 1, 1, OF_BOOLEAN),
        one("coverage", 1, 1, OF_REFERENCE).to(&["Coverage"]),
        one("businessArrangement", 0, 1, OF_STRING),
        one("claimResponse", 0, 1, OF_REFERENCE).to(&["ClaimResponse"]),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.error`
pub struct ClaimResponseError {
    /// `ClaimResponse.error.id` · string · 0..1
    pub id: Option<String>,
    /// `ClaimResponse.error.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ClaimResponse.error.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ClaimResponse.error.itemSequence` · positiveInt · 0..1
    pub item_sequence: Element<u32>,
    /// `ClaimResponse.error.detailSequence` · positiveInt · 0..1
    pub detail_sequence: Element<u32>,
    /// `ClaimResponse.error.subDetailSequence` · positiveInt · 0..1
    pub sub_detail_sequence: Element<u32>,
    /// `ClaimResponse.error.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ClaimResponseError, CLAIM_RESPONSE_ERROR, [id, extension, modifier_extension,
    item_sequence, detail_sequence, sub_detail_sequence, code]
);
/// The definition of `ClaimResponse.error`.
pub static CLAIM_RESPONSE_ERROR: TypeDef = TypeDef {
    name: "ClaimResponseError",
    path: "ClaimResponse.error",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("itemSequence", 0, 1, OF_POSITIVE_INT),
        one("detailSequence", 0, 1, OF_POSITIVE_INT),
        one("subDetailSequence", 0, 1, OF_POSITIVE_INT),
        one("code", 1, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
pub(crate) static CLAIM_RESPONSE_ITEM_ADJUDICATION_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".category", CODEABLE_CONCEPT_STRUCT),
    column(".reason", CODEABLE_CONCEPT_STRUCT),
    column(".amount", MONEY_STRUCT),
    VALUE_COLUMN,
    derived("__value_numeric", NUMERIC, ".value"),
];
pub(crate) static CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".subDetailSequence", INT32),
    column(".noteNumber", list(&INT32)),
    column(".adjudication", CLAIM_RESPONSE_ITEM_ADJUDICATION_LIST),
];
pub(crate) static CLAIM_RESPONSE_ITEM_DETAIL_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".detailSequence", INT32),
    column(".noteNumber", list(&INT32)),
    column(".adjudication", CLAIM_RESPONSE_ITEM_ADJUDICATION_LIST),
    column(".subDetail", list(&within(&CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL_COLUMNS))),
];
pub(crate) static CLAIM_RESPONSE_ITEM_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".itemSequence", INT32),
    column(".noteNumber", list(&INT32)),
    column(".adjudication", CLAIM_RESPONSE_ITEM_ADJUDICATION_LIST),
    column(".detail", list(&within(&CLAIM_RESPONSE_ITEM_DETAIL_COLUMNS))),
];
pub(crate) static CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL_COLUMNS: [ColumnDef; 12] = [
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
    column(".adjudication", CLAIM_RESPONSE_ITEM_ADJUDICATION_LIST),
];
pub(crate) static CLAIM_RESPONSE_ADD_ITEM_DETAIL_COLUMNS: [ColumnDef; 13] = [
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
    column(".adjudication", CLAIM_RESPONSE_ITEM_ADJUDICATION_LIST),
    column(
        ".subDetail",
        list(&within(&CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL_COLUMNS)),
    ),
];
pub(crate) static CLAIM_RESPONSE_ADD_ITEM_COLUMNS: [ColumnDef; 27] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".itemSequence", list(&INT32)),
    column(".detailSequence", list(&INT32)),
    column(".subdetailSequence", list(&INT32)),
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
    column(".adjudication", CLAIM_RESPONSE_ITEM_ADJUDICATION_LIST),
    column(".detail", list(&within(&CLAIM_RESPONSE_ADD_ITEM_DETAIL_COLUMNS))),
];
pub(crate) static CLAIM_RESPONSE_TOTAL_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".category", CODEABLE_CONCEPT_STRUCT),
    column(".amount", MONEY_STRUCT),
];
pub(crate) static CLAIM_RESPONSE_PAYMENT_COLUMNS: [ColumnDef; 11] = [
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
pub(crate) static CLAIM_RESPONSE_PROCESS_NOTE_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".number", INT32),
    TYPE_COLUMN_2,
    TEXT_COLUMN,
    column(".language", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static CLAIM_RESPONSE_INSURANCE_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".sequence", INT32),
    column(".focal", BOOLEAN),
    column(".coverage", REFERENCE_STRUCT_2),
    column(".businessArrangement", TEXT),
    column(".claimResponse", REFERENCE_STRUCT_2),
];
pub(crate) static CLAIM_RESPONSE_ERROR_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".itemSequence", INT32),
    column(".detailSequence", INT32),
    column(".subDetailSequence", INT32),
    CODE_COLUMN_2,
];
/// The table `claim_response`.
pub static CLAIM_RESPONSE_TABLE: TableDef = TableDef {
    name: "claim_response",
    doc: "One row for each ClaimResponse.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ClaimResponse.resourceType", TEXT),
        column("ClaimResponse.id", TEXT),
        column("ClaimResponse.meta", META_STRUCT),
        column("ClaimResponse.implicitRules", TEXT),
        column("ClaimResponse.language", TEXT),
        column("ClaimResponse.text", NARRATIVE_STRUCT),
        column("ClaimResponse.contained", TEXTS),
        column("ClaimResponse.extension", EXTENSION_TEXTS),
        column("ClaimResponse.modifierExtension", EXTENSION_TEXTS),
        column("ClaimResponse.identifier", IDENTIFIER_LIST),
        column("ClaimResponse.status", TEXT),
        column("ClaimResponse.type", CODEABLE_CONCEPT_STRUCT),
        column("ClaimResponse.subType", CODEABLE_CONCEPT_STRUCT),
        column("ClaimResponse.use", TEXT),
        column("ClaimResponse.patient", REFERENCE_STRUCT_2),
        column("ClaimResponse.created", TEXT),
        derived("__created_start", TIMESTAMP, "ClaimResponse.created"),
        derived("__created_end", TIMESTAMP, "ClaimResponse.created"),
        column("ClaimResponse.insurer", REFERENCE_STRUCT_2),
        column("ClaimResponse.requestor", REFERENCE_STRUCT_2),
        column("ClaimResponse.request", REFERENCE_STRUCT_2),
        column("ClaimResponse.outcome", TEXT),
        column("ClaimResponse.disposition", TEXT),
        column("ClaimResponse.preAuthRef", TEXT),
        column("ClaimResponse.preAuthPeriod", PERIOD_STRUCT),
        column("ClaimResponse.payeeType", CODEABLE_CONCEPT_STRUCT),
        column("ClaimResponse.item", list(&within(&CLAIM_RESPONSE_ITEM_COLUMNS))),
        column("ClaimResponse.addItem", list(&within(&CLAIM_RESPONSE_ADD_ITEM_COLUMNS))),
        column("ClaimResponse.adjudication", CLAIM_RESPONSE_ITEM_ADJUDICATION_LIST),
        column("ClaimResponse.total", list(&within(&CLAIM_RESPONSE_TOTAL_COLUMNS))),
        column("ClaimResponse.payment", within(&CLAIM_RESPONSE_PAYMENT_COLUMNS)),
        column("ClaimResponse.fundsReserve", CODEABLE_CONCEPT_STRUCT),
        column("ClaimResponse.formCode", CODEABLE_CONCEPT_STRUCT),
        column("ClaimResponse.form", ATTACHMENT_STRUCT),
        column(
            "ClaimResponse.processNote",
            list(&within(&CLAIM_RESPONSE_PROCESS_NOTE_COLUMNS)),
        ),
        column("ClaimResponse.communicationRequest", REFERENCE_LIST_2),
        column(
            "ClaimResponse.insurance",
            list(&within(&CLAIM_RESPONSE_INSURANCE_COLUMNS)),
        ),
        column("ClaimResponse.error", list(&within(&CLAIM_RESPONSE_ERROR_COLUMNS))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "ClaimResponse.meta.lastUpdated"),
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
