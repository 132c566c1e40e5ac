// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CLAIM_PROCESSING_CODES, ClaimProcessingCodes, FINANCIAL_RESOURCE_STATUS_CODES,
    FinancialResourceStatusCodes, NOTE_TYPE, NoteType, USE, Use,
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
/// `ClaimResponse`
#[derive(Default)]
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
    pub outcome: Element<ClaimProcessingCodes>,
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
    ClaimResponse, CLAIM_RESPONSE, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => status, 10 => type_, 11 => sub_type, 12 => use_, 13 => patient, 14
    => created, 15 => insurer, 16 => requestor, 17 => request, 18 => outcome, 19 =>
    disposition, 20 => pre_auth_ref, 21 => pre_auth_period, 22 => payee_type, 23 => item,
    24 => add_item, 25 => adjudication, 26 => total, 27 => payment, 28 => funds_reserve,
    29 => form_code, 30 => form, 31 => process_note, 32 => communication_request, 33 =>
    insurance, 34 => error]
);
/// The definition of `ClaimResponse`.
pub static CLAIM_RESPONSE: TypeDef = TypeDef {
    name: "ClaimResponse",
    path: "ClaimResponse",
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
        one("created", 1, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("insurer", 1, 1, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("requestor", 0, 1, Ty::Type(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("request", 0, 1, Ty::Type(&REFERENCE)).to(&["Claim"]).summary(),
        one("outcome", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&CLAIM_PROCESSING_CODES)
            .summary(),
        one("disposition", 0, 1, Ty::Primitive(Primitive::String)),
        one("preAuthRef", 0, 1, Ty::Primitive(Primitive::String)),
        one("preAuthPeriod", 0, 1, Ty::Type(&PERIOD)),
        one("payeeType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("item", 0, 0, Ty::Type(&CLAIM_RESPONSE_ITEM)),
        one("addItem", 0, 0, Ty::Type(&CLAIM_RESPONSE_ADD_ITEM)),
        one("adjudication", 0, 0, Ty::Type(&CLAIM_RESPONSE_ITEM_ADJUDICATION)),
        one("total", 0, 0, Ty::Type(&CLAIM_RESPONSE_TOTAL)).summary(),
        one("payment", 0, 1, Ty::Type(&CLAIM_RESPONSE_PAYMENT)),
        one("fundsReserve", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("formCode", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("form", 0, 1, Ty::Type(&ATTACHMENT)),
        one("processNote", 0, 0, Ty::Type(&CLAIM_RESPONSE_PROCESS_NOTE)),
        one("communicationRequest", 0, 0, Ty::Type(&REFERENCE))
            .to(&["CommunicationRequest"]),
        one("insurance", 0, 0, Ty::Type(&CLAIM_RESPONSE_INSURANCE)),
        one("error", 0, 0, Ty::Type(&CLAIM_RESPONSE_ERROR)),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.item`
#[derive(Default)]
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
    ClaimResponseItem, CLAIM_RESPONSE_ITEM, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => item_sequence, 4 => note_number, 5 => adjudication, 6 =>
    detail]
);
/// The definition of `ClaimResponse.item`.
pub static CLAIM_RESPONSE_ITEM: TypeDef = TypeDef {
    name: "ClaimResponseItem",
    path: "ClaimResponse.item",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("itemSequence", 1, 1, Ty::Primitive(Primitive::PositiveInt)),
        one("noteNumber", 0, 0, Ty::Primitive(Primitive::PositiveInt)),
        one("adjudication", 1, 0, Ty::Type(&CLAIM_RESPONSE_ITEM_ADJUDICATION)),
        one("detail", 0, 0, Ty::Type(&CLAIM_RESPONSE_ITEM_DETAIL)),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.item.adjudication`
#[derive(Default)]
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
    ClaimResponseItemAdjudication, CLAIM_RESPONSE_ITEM_ADJUDICATION, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => category, 4 => reason, 5 => amount, 6 =>
    value]
);
/// The definition of `ClaimResponse.item.adjudication`.
pub static CLAIM_RESPONSE_ITEM_ADJUDICATION: TypeDef = TypeDef {
    name: "ClaimResponseItemAdjudication",
    path: "ClaimResponse.item.adjudication",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("category", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("reason", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("amount", 0, 1, Ty::Type(&MONEY)),
        one("value", 0, 1, Ty::Primitive(Primitive::Decimal)),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.item.detail`
#[derive(Default)]
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
    ClaimResponseItemDetail, CLAIM_RESPONSE_ITEM_DETAIL, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => detail_sequence, 4 => note_number, 5 => adjudication, 6 =>
    sub_detail]
);
/// The definition of `ClaimResponse.item.detail`.
pub static CLAIM_RESPONSE_ITEM_DETAIL: TypeDef = TypeDef {
    name: "ClaimResponseItemDetail",
    path: "ClaimResponse.item.detail",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("detailSequence", 1, 1, Ty::Primitive(Primitive::PositiveInt)),
        one("noteNumber", 0, 0, Ty::Primitive(Primitive::PositiveInt)),
        one("adjudication", 1, 0, Ty::Type(&CLAIM_RESPONSE_ITEM_ADJUDICATION)),
        one("subDetail", 0, 0, Ty::Type(&CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL)),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.item.detail.subDetail`
#[derive(Default)]
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
    ClaimResponseItemDetailSubDetail, CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL, [0 => id, 1
    => extension, 2 => modifier_extension, 3 => sub_detail_sequence, 4 => note_number, 5
    => adjudication]
);
/// The definition of `ClaimResponse.item.detail.subDetail`.
pub static CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL: TypeDef = TypeDef {
    name: "ClaimResponseItemDetailSubDetail",
    path: "ClaimResponse.item.detail.subDetail",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("subDetailSequence", 1, 1, Ty::Primitive(Primitive::PositiveInt)),
        one("noteNumber", 0, 0, Ty::Primitive(Primitive::PositiveInt)),
        one("adjudication", 0, 0, Ty::Type(&CLAIM_RESPONSE_ITEM_ADJUDICATION)),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.addItem`
#[derive(Default)]
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
    ClaimResponseAddItem, CLAIM_RESPONSE_ADD_ITEM, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => item_sequence, 4 => detail_sequence, 5 =>
    subdetail_sequence, 6 => provider, 7 => product_or_service, 8 => modifier, 9 =>
    program_code, 10 => serviced, 11 => location, 12 => quantity, 13 => unit_price, 14 =>
    factor, 15 => net, 16 => body_site, 17 => sub_site, 18 => note_number, 19 =>
    adjudication, 20 => detail]
);
choice!(
    #[doc = " `ClaimResponse.addItem.serviced[x]`"] ClaimResponseAddItemServiced, [0 =>
    Date(Element < Date >), 1 => Period(Box < Period >)]
);
choice!(
    #[doc = " `ClaimResponse.addItem.location[x]`"] ClaimResponseAddItemLocation, [0 =>
    CodeableConcept(Box < CodeableConcept >), 1 => Address(Box < Address >), 2 =>
    Reference(Box < Reference >)]
);
/// The definition of `ClaimResponse.addItem`.
pub static CLAIM_RESPONSE_ADD_ITEM: TypeDef = TypeDef {
    name: "ClaimResponseAddItem",
    path: "ClaimResponse.addItem",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("itemSequence", 0, 0, Ty::Primitive(Primitive::PositiveInt)),
        one("detailSequence", 0, 0, Ty::Primitive(Primitive::PositiveInt)),
        one("subdetailSequence", 0, 0, Ty::Primitive(Primitive::PositiveInt)),
        one("provider", 0, 0, Ty::Type(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
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
        one("bodySite", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("subSite", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("noteNumber", 0, 0, Ty::Primitive(Primitive::PositiveInt)),
        one("adjudication", 1, 0, Ty::Type(&CLAIM_RESPONSE_ITEM_ADJUDICATION)),
        one("detail", 0, 0, Ty::Type(&CLAIM_RESPONSE_ADD_ITEM_DETAIL)),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.addItem.detail`
#[derive(Default)]
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
    ClaimResponseAddItemDetail, CLAIM_RESPONSE_ADD_ITEM_DETAIL, [0 => id, 1 => extension,
    2 => modifier_extension, 3 => product_or_service, 4 => modifier, 5 => quantity, 6 =>
    unit_price, 7 => factor, 8 => net, 9 => note_number, 10 => adjudication, 11 =>
    sub_detail]
);
/// The definition of `ClaimResponse.addItem.detail`.
pub static CLAIM_RESPONSE_ADD_ITEM_DETAIL: TypeDef = TypeDef {
    name: "ClaimResponseAddItemDetail",
    path: "ClaimResponse.addItem.detail",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("productOrService", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("modifier", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("quantity", 0, 1, Ty::Type(&QUANTITY)),
        one("unitPrice", 0, 1, Ty::Type(&MONEY)),
        one("factor", 0, 1, Ty::Primitive(Primitive::Decimal)),
        one("net", 0, 1, Ty::Type(&MONEY)),
        one("noteNumber", 0, 0, Ty::Primitive(Primitive::PositiveInt)),
        one("adjudication", 1, 0, Ty::Type(&CLAIM_RESPONSE_ITEM_ADJUDICATION)),
        one("subDetail", 0, 0, Ty::Type(&CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL)),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.addItem.detail.subDetail`
#[derive(Default)]
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
    ClaimResponseAddItemDetailSubDetail, CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL, [0 =>
    id, 1 => extension, 2 => modifier_extension, 3 => product_or_service, 4 => modifier,
    5 => quantity, 6 => unit_price, 7 => factor, 8 => net, 9 => note_number, 10 =>
    adjudication]
);
/// The definition of `ClaimResponse.addItem.detail.subDetail`.
pub static CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL: TypeDef = TypeDef {
    name: "ClaimResponseAddItemDetailSubDetail",
    path: "ClaimResponse.addItem.detail.subDetail",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("productOrService", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("modifier", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("quantity", 0, 1, Ty::Type(&QUANTITY)),
        one("unitPrice", 0, 1, Ty::Type(&MONEY)),
        one("factor", 0, 1, Ty::Primitive(Primitive::Decimal)),
        one("net", 0, 1, Ty::Type(&MONEY)),
        one("noteNumber", 0, 0, Ty::Primitive(Primitive::PositiveInt)),
        one("adjudication", 1, 0, Ty::Type(&CLAIM_RESPONSE_ITEM_ADJUDICATION)),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.total`
#[derive(Default)]
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
    ClaimResponseTotal, CLAIM_RESPONSE_TOTAL, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => category, 4 => amount]
);
/// The definition of `ClaimResponse.total`.
pub static CLAIM_RESPONSE_TOTAL: TypeDef = TypeDef {
    name: "ClaimResponseTotal",
    path: "ClaimResponse.total",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("category", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("amount", 1, 1, Ty::Type(&MONEY)).summary(),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.payment`
#[derive(Default)]
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
    ClaimResponsePayment, CLAIM_RESPONSE_PAYMENT, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => type_, 4 => adjustment, 5 => adjustment_reason, 6 => date, 7
    => amount, 8 => identifier]
);
/// The definition of `ClaimResponse.payment`.
pub static CLAIM_RESPONSE_PAYMENT: TypeDef = TypeDef {
    name: "ClaimResponsePayment",
    path: "ClaimResponse.payment",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("adjustment", 0, 1, Ty::Type(&MONEY)),
        one("adjustmentReason", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("date", 0, 1, Ty::Primitive(Primitive::Date)),
        one("amount", 1, 1, Ty::Type(&MONEY)),
        one("identifier", 0, 1, Ty::Type(&IDENTIFIER)),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.processNote`
#[derive(Default)]
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
    ClaimResponseProcessNote, CLAIM_RESPONSE_PROCESS_NOTE, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => number, 4 => type_, 5 => text, 6 => language]
);
/// The definition of `ClaimResponse.processNote`.
pub static CLAIM_RESPONSE_PROCESS_NOTE: TypeDef = TypeDef {
    name: "ClaimResponseProcessNote",
    path: "ClaimResponse.processNote",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("number", 0, 1, Ty::Primitive(Primitive::PositiveInt)),
        one("type", 0, 1, Ty::Primitive(Primitive::Code)).codes(&NOTE_TYPE),
        one("text", 1, 1, Ty::Primitive(Primitive::String)),
        one("language", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.insurance`
#[derive(Default)]
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
    ClaimResponseInsurance, CLAIM_RESPONSE_INSURANCE, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => sequence, 4 => focal, 5 => coverage, 6 =>
    business_arrangement, 7 => claim_response]
);
/// The definition of `ClaimResponse.insurance`.
pub static CLAIM_RESPONSE_INSURANCE: TypeDef = TypeDef {
    name: "ClaimResponseInsurance",
    path: "ClaimResponse.insurance",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("sequence", 1, 1, Ty::Primitive(Primitive::PositiveInt)),
        one("focal", 1, 1, Ty::Primitive(Primitive::Boolean)),
        one("coverage", 1, 1, Ty::Type(&REFERENCE)).to(&["Coverage"]),
        one("businessArrangement", 0, 1, Ty::Primitive(Primitive::String)),
        one("claimResponse", 0, 1, Ty::Type(&REFERENCE)).to(&["ClaimResponse"]),
    ],
    keys: Lazy::new(),
};
/// `ClaimResponse.error`
#[derive(Default)]
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
    ClaimResponseError, CLAIM_RESPONSE_ERROR, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => item_sequence, 4 => detail_sequence, 5 =>
    sub_detail_sequence, 6 => code]
);
/// The definition of `ClaimResponse.error`.
pub static CLAIM_RESPONSE_ERROR: TypeDef = TypeDef {
    name: "ClaimResponseError",
    path: "ClaimResponse.error",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("itemSequence", 0, 1, Ty::Primitive(Primitive::PositiveInt)),
        one("detailSequence", 0, 1, Ty::Primitive(Primitive::PositiveInt)),
        one("subDetailSequence", 0, 1, Ty::Primitive(Primitive::PositiveInt)),
        one("code", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static CLAIM_RESPONSE_ITEM_ADJUDICATION_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("category", within(&CODEABLE_CONCEPT_COLUMNS), ".category", ""),
    column("reason", within(&CODEABLE_CONCEPT_COLUMNS), ".reason", ""),
    column("amount", within(&MONEY_COLUMNS), ".amount", ""),
    column("value", TEXT, ".value", ""),
    column("__value_numeric", NUMERIC, ".value", ""),
];
pub(crate) static CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("subDetailSequence", INT32, ".subDetailSequence", ""),
    column("noteNumber", list(&INT32), ".noteNumber", ""),
    column(
        "adjudication",
        list(&within(&CLAIM_RESPONSE_ITEM_ADJUDICATION_COLUMNS)),
        ".adjudication",
        "",
    ),
];
pub(crate) static CLAIM_RESPONSE_ITEM_DETAIL_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("detailSequence", INT32, ".detailSequence", ""),
    column("noteNumber", list(&INT32), ".noteNumber", ""),
    column(
        "adjudication",
        list(&within(&CLAIM_RESPONSE_ITEM_ADJUDICATION_COLUMNS)),
        ".adjudication",
        "",
    ),
    column(
        "subDetail",
        list(&within(&CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL_COLUMNS)),
        ".subDetail",
        "",
    ),
];
pub(crate) static CLAIM_RESPONSE_ITEM_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("itemSequence", INT32, ".itemSequence", ""),
    column("noteNumber", list(&INT32), ".noteNumber", ""),
    column(
        "adjudication",
        list(&within(&CLAIM_RESPONSE_ITEM_ADJUDICATION_COLUMNS)),
        ".adjudication",
        "",
    ),
    column("detail", list(&within(&CLAIM_RESPONSE_ITEM_DETAIL_COLUMNS)), ".detail", ""),
];
pub(crate) static CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column(
        "productOrService",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".productOrService",
        "",
    ),
    column("modifier", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".modifier", ""),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity", ""),
    column("unitPrice", within(&MONEY_COLUMNS), ".unitPrice", ""),
    column("factor", TEXT, ".factor", ""),
    column("__factor_numeric", NUMERIC, ".factor", ""),
    column("net", within(&MONEY_COLUMNS), ".net", ""),
    column("noteNumber", list(&INT32), ".noteNumber", ""),
    column(
        "adjudication",
        list(&within(&CLAIM_RESPONSE_ITEM_ADJUDICATION_COLUMNS)),
        ".adjudication",
        "",
    ),
];
pub(crate) static CLAIM_RESPONSE_ADD_ITEM_DETAIL_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column(
        "productOrService",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".productOrService",
        "",
    ),
    column("modifier", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".modifier", ""),
    column("quantity", within(&QUANTITY_COLUMNS), ".quantity", ""),
    column("unitPrice", within(&MONEY_COLUMNS), ".unitPrice", ""),
    column("factor", TEXT, ".factor", ""),
    column("__factor_numeric", NUMERIC, ".factor", ""),
    column("net", within(&MONEY_COLUMNS), ".net", ""),
    column("noteNumber", list(&INT32), ".noteNumber", ""),
    column(
        "adjudication",
        list(&within(&CLAIM_RESPONSE_ITEM_ADJUDICATION_COLUMNS)),
        ".adjudication",
        "",
    ),
    column(
        "subDetail",
        list(&within(&CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL_COLUMNS)),
        ".subDetail",
        "",
    ),
];
pub(crate) static CLAIM_RESPONSE_ADD_ITEM_COLUMNS: [ColumnDef; 27] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("itemSequence", list(&INT32), ".itemSequence", ""),
    column("detailSequence", list(&INT32), ".detailSequence", ""),
    column("subdetailSequence", list(&INT32), ".subdetailSequence", ""),
    column("provider", list(&within(&REFERENCE_COLUMNS_2)), ".provider", ""),
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
    column("bodySite", within(&CODEABLE_CONCEPT_COLUMNS), ".bodySite", ""),
    column("subSite", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".subSite", ""),
    column("noteNumber", list(&INT32), ".noteNumber", ""),
    column(
        "adjudication",
        list(&within(&CLAIM_RESPONSE_ITEM_ADJUDICATION_COLUMNS)),
        ".adjudication",
        "",
    ),
    column(
        "detail",
        list(&within(&CLAIM_RESPONSE_ADD_ITEM_DETAIL_COLUMNS)),
        ".detail",
        "",
    ),
];
pub(crate) static CLAIM_RESPONSE_TOTAL_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("category", within(&CODEABLE_CONCEPT_COLUMNS), ".category", ""),
    column("amount", within(&MONEY_COLUMNS), ".amount", ""),
];
pub(crate) static CLAIM_RESPONSE_PAYMENT_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", within(&CODEABLE_CONCEPT_COLUMNS), ".type", ""),
    column("adjustment", within(&MONEY_COLUMNS), ".adjustment", ""),
    column(
        "adjustmentReason",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".adjustmentReason",
        "",
    ),
    column("date", TEXT, ".date", ""),
    column("__date_start", TIMESTAMP, ".date", ""),
    column("__date_end", TIMESTAMP, ".date", ""),
    column("amount", within(&MONEY_COLUMNS), ".amount", ""),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier", ""),
];
pub(crate) static CLAIM_RESPONSE_PROCESS_NOTE_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("number", INT32, ".number", ""),
    column("type", TEXT, ".type", ""),
    column("text", TEXT, ".text", ""),
    column("language", within(&CODEABLE_CONCEPT_COLUMNS), ".language", ""),
];
pub(crate) static CLAIM_RESPONSE_INSURANCE_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("sequence", INT32, ".sequence", ""),
    column("focal", BOOLEAN, ".focal", ""),
    column("coverage", within(&REFERENCE_COLUMNS_2), ".coverage", ""),
    column("businessArrangement", TEXT, ".businessArrangement", ""),
    column("claimResponse", within(&REFERENCE_COLUMNS_2), ".claimResponse", ""),
];
pub(crate) static CLAIM_RESPONSE_ERROR_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("itemSequence", INT32, ".itemSequence", ""),
    column("detailSequence", INT32, ".detailSequence", ""),
    column("subDetailSequence", INT32, ".subDetailSequence", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
];
/// The table `claim_response`.
pub static CLAIM_RESPONSE_TABLE: TableDef = TableDef {
    name: "claim_response",
    doc: "One row for each ClaimResponse.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ClaimResponse.resourceType", ""),
        column("id", TEXT, "ClaimResponse.id", ""),
        column("meta", within(&META_COLUMNS), "ClaimResponse.meta", ""),
        column("implicitRules", TEXT, "ClaimResponse.implicitRules", ""),
        column("language", TEXT, "ClaimResponse.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "ClaimResponse.text", ""),
        column("contained", list(&TEXT), "ClaimResponse.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "ClaimResponse.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "ClaimResponse.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ClaimResponse.identifier",
            "",
        ),
        column("status", TEXT, "ClaimResponse.status", ""),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "ClaimResponse.type", ""),
        column(
            "subType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ClaimResponse.subType",
            "",
        ),
        column("use", TEXT, "ClaimResponse.use", ""),
        column("patient", within(&REFERENCE_COLUMNS_2), "ClaimResponse.patient", ""),
        column("created", TEXT, "ClaimResponse.created", ""),
        column("__created_start", TIMESTAMP, "ClaimResponse.created", ""),
        column("__created_end", TIMESTAMP, "ClaimResponse.created", ""),
        column("insurer", within(&REFERENCE_COLUMNS_2), "ClaimResponse.insurer", ""),
        column("requestor", within(&REFERENCE_COLUMNS_2), "ClaimResponse.requestor", ""),
        column("request", within(&REFERENCE_COLUMNS_2), "ClaimResponse.request", ""),
        column("outcome", TEXT, "ClaimResponse.outcome", ""),
        column("disposition", TEXT, "ClaimResponse.disposition", ""),
        column("preAuthRef", TEXT, "ClaimResponse.preAuthRef", ""),
        column(
            "preAuthPeriod",
            within(&PERIOD_COLUMNS),
            "ClaimResponse.preAuthPeriod",
            "",
        ),
        column(
            "payeeType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ClaimResponse.payeeType",
            "",
        ),
        column(
            "item",
            list(&within(&CLAIM_RESPONSE_ITEM_COLUMNS)),
            "ClaimResponse.item",
            "",
        ),
        column(
            "addItem",
            list(&within(&CLAIM_RESPONSE_ADD_ITEM_COLUMNS)),
            "ClaimResponse.addItem",
            "",
        ),
        column(
            "adjudication",
            list(&within(&CLAIM_RESPONSE_ITEM_ADJUDICATION_COLUMNS)),
            "ClaimResponse.adjudication",
            "",
        ),
        column(
            "total",
            list(&within(&CLAIM_RESPONSE_TOTAL_COLUMNS)),
            "ClaimResponse.total",
            "",
        ),
        column(
            "payment",
            within(&CLAIM_RESPONSE_PAYMENT_COLUMNS),
            "ClaimResponse.payment",
            "",
        ),
        column(
            "fundsReserve",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ClaimResponse.fundsReserve",
            "",
        ),
        column(
            "formCode",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ClaimResponse.formCode",
            "",
        ),
        column("form", within(&ATTACHMENT_COLUMNS), "ClaimResponse.form", ""),
        column(
            "processNote",
            list(&within(&CLAIM_RESPONSE_PROCESS_NOTE_COLUMNS)),
            "ClaimResponse.processNote",
            "",
        ),
        column(
            "communicationRequest",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ClaimResponse.communicationRequest",
            "",
        ),
        column(
            "insurance",
            list(&within(&CLAIM_RESPONSE_INSURANCE_COLUMNS)),
            "ClaimResponse.insurance",
            "",
        ),
        column(
            "error",
            list(&within(&CLAIM_RESPONSE_ERROR_COLUMNS)),
            "ClaimResponse.error",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "ClaimResponse.meta.lastUpdated",
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
