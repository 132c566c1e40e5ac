// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CONTRACT_RESOURCE_PUBLICATION_STATUS_CODES, CONTRACT_RESOURCE_STATUS_CODES,
    ContractResourcePublicationStatusCodes, ContractResourceStatusCodes,
};
use super::super::datatypes::{
    Annotation, Attachment, CodeableConcept, Coding, Element, Extension, Identifier,
    Meta, Money, Narrative, Period, Quantity, Reference, Signature, Timing,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, ATTACHMENT_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODING_LIST, CODING_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_COPYRIGHT,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_IDENTIFIER_2, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_NOTE, HAS_QUANTITY, HAS_TEXT, HAS_TITLE,
    HAS_TYPE, HAS_TYPE_2, HAS_TYPE_3, HAS_VERSION, IDENTIFIER_LIST, IDENTIFIER_STRUCT,
    ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, MONEY_STRUCT, NARRATIVE_STRUCT,
    OF_ATTACHMENT, OF_CODEABLE_CONCEPT, OF_CODING, OF_IDENTIFIER, OF_MONEY, OF_PERIOD,
    OF_QUANTITY, OF_REFERENCE, OF_SIGNATURE, OF_TIMING, PERIOD_LIST, PERIOD_STRUCT,
    QUANTITY_COLUMN, QUANTITY_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
    SIGNATURE_STRUCT, TEXT_COLUMN, TIMING_STRUCT, TYPE_COLUMN, VALUE_BOOLEAN_COLUMN,
    VALUE_STRING_COLUMN,
};
use crate::shorthand::*;
/// `Contract`
pub struct Contract {
    /// `Contract.id` · id · 0..1
    pub id: Element<String>,
    /// `Contract.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Contract.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Contract.language` · code · 0..1
    pub language: Element<String>,
    /// `Contract.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Contract.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Contract.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Contract.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Contract.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Contract.url` · uri · 0..1
    pub url: Element<String>,
    /// `Contract.version` · string · 0..1
    pub version: Element<String>,
    /// `Contract.status` · code · 0..1
    pub status: Element<ContractResourceStatusCodes>,
    /// `Contract.legalState` · CodeableConcept · 0..1
    pub legal_state: Option<Box<CodeableConcept>>,
    /// `Contract.instantiatesCanonical` · Reference to Contract · 0..1
    pub instantiates_canonical: Option<Box<Reference>>,
    /// `Contract.instantiatesUri` · uri · 0..1
    pub instantiates_uri: Element<String>,
    /// `Contract.contentDerivative` · CodeableConcept · 0..1
    pub content_derivative: Option<Box<CodeableConcept>>,
    /// `Contract.issued` · dateTime · 0..1
    pub issued: Element<DateTime>,
    /// `Contract.applies` · Period · 0..1
    pub applies: Option<Box<Period>>,
    /// `Contract.expirationType` · CodeableConcept · 0..1
    pub expiration_type: Option<Box<CodeableConcept>>,
    /// `Contract.subject` · Reference · 0..*
    pub subject: Vec<Reference>,
    /// `Contract.authority` · Reference to Organization · 0..*
    pub authority: Vec<Reference>,
    /// `Contract.domain` · Reference to Location · 0..*
    pub domain: Vec<Reference>,
    /// `Contract.site` · Reference to Location · 0..*
    pub site: Vec<Reference>,
    /// `Contract.name` · string · 0..1
    pub name: Element<String>,
    /// `Contract.title` · string · 0..1
    pub title: Element<String>,
    /// `Contract.subtitle` · string · 0..1
    pub subtitle: Element<String>,
    /// `Contract.alias` · string · 0..*
    pub alias: Vec<Element<String>>,
    /// `Contract.author` · Reference to Organization, Patient, Practitioner, PractitionerRole · 0..1
    pub author: Option<Box<Reference>>,
    /// `Contract.scope` · CodeableConcept · 0..1
    pub scope: Option<Box<CodeableConcept>>,
    /// `Contract.topic[x]` · CodeableConcept, Reference · 0..1
    pub topic: Option<ContractTopic>,
    /// `Contract.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Contract.subType` · CodeableConcept · 0..*
    pub sub_type: Vec<CodeableConcept>,
    /// `Contract.contentDefinition` · ContractContentDefinition · 0..1
    pub content_definition: Option<Box<ContractContentDefinition>>,
    /// `Contract.term` · ContractTerm · 0..*
    pub term: Vec<ContractTerm>,
    /// `Contract.supportingInfo` · Reference · 0..*
    pub supporting_info: Vec<Reference>,
    /// `Contract.relevantHistory` · Reference to Provenance · 0..*
    pub relevant_history: Vec<Reference>,
    /// `Contract.signer` · ContractSigner · 0..*
    pub signer: Vec<ContractSigner>,
    /// `Contract.friendly` · ContractFriendly · 0..*
    pub friendly: Vec<ContractFriendly>,
    /// `Contract.legal` · ContractLegal · 0..*
    pub legal: Vec<ContractLegal>,
    /// `Contract.rule` · ContractRule · 0..*
    pub rule: Vec<ContractRule>,
    /// `Contract.legallyBinding[x]` · Attachment, Reference to Composition, Contract, DocumentReference, QuestionnaireResponse · 0..1
    pub legally_binding: Option<ContractLegallyBinding>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Contract, CONTRACT, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, url, version, status, legal_state,
    instantiates_canonical, instantiates_uri, content_derivative, issued, applies,
    expiration_type, subject, authority, domain, site, name, title, subtitle, alias,
    author, scope, topic, type_, sub_type, content_definition, term, supporting_info,
    relevant_history, signer, friendly, legal, rule, legally_binding]
);
choice!(
    #[doc = " `Contract.topic[x]`"] ContractTopic, [CodeableConcept(Box < CodeableConcept
    >), Reference(Box < Reference >)]
);
choice!(
    #[doc = " `Contract.legallyBinding[x]`"] ContractLegallyBinding, [Attachment(Box <
    Attachment >), Reference(Box < Reference >)]
);
/// The definition of `Contract`.
pub static CONTRACT: TypeDef = TypeDef {
    name: "Contract",
    path: "Contract",
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
        HAS_IDENTIFIER,
        one("url", 0, 1, OF_URI),
        HAS_VERSION,
        summary("status", 0, 1, OF_CODE)
            .codes(&CONTRACT_RESOURCE_STATUS_CODES)
            .modifier(),
        one("legalState", 0, 1, OF_CODEABLE_CONCEPT),
        one("instantiatesCanonical", 0, 1, OF_REFERENCE).to(&["Contract"]),
        one("instantiatesUri", 0, 1, OF_URI),
        one("contentDerivative", 0, 1, OF_CODEABLE_CONCEPT),
        summary("issued", 0, 1, OF_DATE_TIME),
        summary("applies", 0, 1, OF_PERIOD),
        one("expirationType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("subject", 0, 0, OF_REFERENCE),
        one("authority", 0, 0, OF_REFERENCE).to(&["Organization"]),
        one("domain", 0, 0, OF_REFERENCE).to(&["Location"]),
        one("site", 0, 0, OF_REFERENCE).to(&["Location"]),
        HAS_NAME,
        HAS_TITLE,
        one("subtitle", 0, 1, OF_STRING),
        one("alias", 0, 0, OF_STRING),
        one("author", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Patient", "Practitioner", "PractitionerRole"]),
        one("scope", 0, 1, OF_CODEABLE_CONCEPT),
        choice(
            "topic",
            0,
            1,
            &[
                alternative("topicCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("topicReference", OF_REFERENCE),
            ],
        ),
        HAS_TYPE_2,
        summary("subType", 0, 0, OF_CODEABLE_CONCEPT),
        one("contentDefinition", 0, 1, of(&CONTRACT_CONTENT_DEFINITION)),
        one("term", 0, 0, of(&CONTRACT_TERM)),
        one("supportingInfo", 0, 0, OF_REFERENCE),
        one("relevantHistory", 0, 0, OF_REFERENCE).to(&["Provenance"]),
        one("signer", 0, 0, of(&CONTRACT_SIGNER)),
        one("friendly", 0, 0, of(&CONTRACT_FRIENDLY)),
        one("legal", 0, 0, of(&CONTRACT_LEGAL)),
        one("rule", 0, 0, of(&CONTRACT_RULE)),
        choice(
                "legallyBinding",
                0,
                1,
                &[
                    alternative("legallyBindingAttachment", OF_ATTACHMENT),
                    alternative("legallyBindingReference", OF_REFERENCE),
                ],
            )
            .to(
                &[
                    "Composition",
                    "Contract",
                    "DocumentReference",
                    "QuestionnaireResponse",
                ],
            ),
    ],
    keys: Lazy::new(),
};
/// `Contract.contentDefinition`
pub struct ContractContentDefinition {
    /// `Contract.contentDefinition.id` · string · 0..1
    pub id: Option<String>,
    /// `Contract.contentDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Contract.contentDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Contract.contentDefinition.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Contract.contentDefinition.subType` · CodeableConcept · 0..1
    pub sub_type: Option<Box<CodeableConcept>>,
    /// `Contract.contentDefinition.publisher` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub publisher: Option<Box<Reference>>,
    /// `Contract.contentDefinition.publicationDate` · dateTime · 0..1
    pub publication_date: Element<DateTime>,
    /// `Contract.contentDefinition.publicationStatus` · code · 1..1
    pub publication_status: Element<ContractResourcePublicationStatusCodes>,
    /// `Contract.contentDefinition.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ContractContentDefinition, CONTRACT_CONTENT_DEFINITION, [id, extension,
    modifier_extension, type_, sub_type, publisher, publication_date, publication_status,
    copyright]
);
/// The definition of `Contract.contentDefinition`.
pub static CONTRACT_CONTENT_DEFINITION: TypeDef = TypeDef {
    name: "ContractContentDefinition",
    path: "Contract.contentDefinition",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_TYPE_3,
        one("subType", 0, 1, OF_CODEABLE_CONCEPT),
        one("publisher", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("publicationDate", 0, 1, OF_DATE_TIME),
        one("publicationStatus", 1, 1, OF_CODE)
            .codes(&CONTRACT_RESOURCE_PUBLICATION_STATUS_CODES),
        HAS_COPYRIGHT,
    ],
    keys: Lazy::new(),
};
/// `Contract.term`
pub struct ContractTerm {
    /// `Contract.term.id` · string · 0..1
    pub id: Option<String>,
    /// `Contract.term.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Contract.term.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Contract.term.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `Contract.term.issued` · dateTime · 0..1
    pub issued: Element<DateTime>,
    /// `Contract.term.applies` · Period · 0..1
    pub applies: Option<Box<Period>>,
    /// `Contract.term.topic[x]` · CodeableConcept, Reference · 0..1
    pub topic: Option<ContractTermTopic>,
    /// `Contract.term.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Contract.term.subType` · CodeableConcept · 0..1
    pub sub_type: Option<Box<CodeableConcept>>,
    /// `Contract.term.text` · string · 0..1
    pub text: Element<String>,
    /// `Contract.term.securityLabel` · ContractTermSecurityLabel · 0..*
    pub security_label: Vec<ContractTermSecurityLabel>,
    /// `Contract.term.offer` · ContractTermOffer · 1..1
    pub offer: Option<Box<ContractTermOffer>>,
    /// `Contract.term.asset` · ContractTermAsset · 0..*
    pub asset: Vec<ContractTermAsset>,
    /// `Contract.term.action` · ContractTermAction · 0..*
    pub action: Vec<ContractTermAction>,
    /// `Contract.term.group` · ContractTerm · 0..*
    pub group: Vec<ContractTerm>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ContractTerm, CONTRACT_TERM, [id, extension, modifier_extension, identifier, issued,
    applies, topic, type_, sub_type, text, security_label, offer, asset, action, group]
);
choice!(
    #[doc = " `Contract.term.topic[x]`"] ContractTermTopic, [CodeableConcept(Box <
    CodeableConcept >), Reference(Box < Reference >)]
);
/// The definition of `Contract.term`.
pub static CONTRACT_TERM: TypeDef = TypeDef {
    name: "ContractTerm",
    path: "Contract.term",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("identifier", 0, 1, OF_IDENTIFIER),
        summary("issued", 0, 1, OF_DATE_TIME),
        summary("applies", 0, 1, OF_PERIOD),
        choice(
            "topic",
            0,
            1,
            &[
                alternative("topicCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("topicReference", OF_REFERENCE),
            ],
        ),
        HAS_TYPE,
        one("subType", 0, 1, OF_CODEABLE_CONCEPT),
        summary("text", 0, 1, OF_STRING),
        one("securityLabel", 0, 0, of(&CONTRACT_TERM_SECURITY_LABEL)),
        one("offer", 1, 1, of(&CONTRACT_TERM_OFFER)),
        one("asset", 0, 0, of(&CONTRACT_TERM_ASSET)),
        one("action", 0, 0, of(&CONTRACT_TERM_ACTION)),
        one("group", 0, 0, of(&CONTRACT_TERM)),
    ],
    keys: Lazy::new(),
};
/// `Contract.term.securityLabel`
pub struct ContractTermSecurityLabel {
    /// `Contract.term.securityLabel.id` · string · 0..1
    pub id: Option<String>,
    /// `Contract.term.securityLabel.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Contract.term.securityLabel.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Contract.term.securityLabel.number` · unsignedInt · 0..*
    pub number: Vec<Element<u32>>,
    /// `Contract.term.securityLabel.classification` · Coding · 1..1
    pub classification: Option<Box<Coding>>,
    /// `Contract.term.securityLabel.category` · Coding · 0..*
    pub category: Vec<Coding>,
    /// `Contract.term.securityLabel.control` · Coding · 0..*
    pub control: Vec<Coding>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ContractTermSecurityLabel, CONTRACT_TERM_SECURITY_LABEL, [id, extension,
    modifier_extension, number, classification, category, control]
);
/// The definition of `Contract.term.securityLabel`.
pub static CONTRACT_TERM_SECURITY_LABEL: TypeDef = TypeDef {
    name: "ContractTermSecurityLabel",
    path: "Contract.term.securityLabel",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("number", 0, 0, OF_UNSIGNED_INT),
        one("classification", 1, 1, OF_CODING),
        one("category", 0, 0, OF_CODING),
        one("control", 0, 0, OF_CODING),
    ],
    keys: Lazy::new(),
};
/// `Contract.term.offer`
pub struct ContractTermOffer {
    /// `Contract.term.offer.id` · string · 0..1
    pub id: Option<String>,
    /// `Contract.term.offer.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Contract.term.offer.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Contract.term.offer.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Contract.term.offer.party` · ContractTermOfferParty · 0..*
    pub party: Vec<ContractTermOfferParty>,
    /// `Contract.term.offer.topic` · Reference · 0..1
    pub topic: Option<Box<Reference>>,
    /// `Contract.term.offer.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Contract.term.offer.decision` · CodeableConcept · 0..1
    pub decision: Option<Box<CodeableConcept>>,
    /// `Contract.term.offer.decisionMode` · CodeableConcept · 0..*
    pub decision_mode: Vec<CodeableConcept>,
    /// `Contract.term.offer.answer` · ContractTermOfferAnswer · 0..*
    pub answer: Vec<ContractTermOfferAnswer>,
    /// `Contract.term.offer.text` · string · 0..1
    pub text: Element<String>,
    /// `Contract.term.offer.linkId` · string · 0..*
    pub link_id: Vec<Element<String>>,
    /// `Contract.term.offer.securityLabelNumber` · unsignedInt · 0..*
    pub security_label_number: Vec<Element<u32>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ContractTermOffer, CONTRACT_TERM_OFFER, [id, extension, modifier_extension,
    identifier, party, topic, type_, decision, decision_mode, answer, text, link_id,
    security_label_number]
);
/// The definition of `Contract.term.offer`.
pub static CONTRACT_TERM_OFFER: TypeDef = TypeDef {
    name: "ContractTermOffer",
    path: "Contract.term.offer",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER_2,
        one("party", 0, 0, of(&CONTRACT_TERM_OFFER_PARTY)),
        summary("topic", 0, 1, OF_REFERENCE),
        HAS_TYPE,
        one("decision", 0, 1, OF_CODEABLE_CONCEPT),
        one("decisionMode", 0, 0, OF_CODEABLE_CONCEPT),
        one("answer", 0, 0, of(&CONTRACT_TERM_OFFER_ANSWER)),
        one("text", 0, 1, OF_STRING),
        one("linkId", 0, 0, OF_STRING),
        one("securityLabelNumber", 0, 0, OF_UNSIGNED_INT),
    ],
    keys: Lazy::new(),
};
/// `Contract.term.offer.party`
pub struct ContractTermOfferParty {
    /// `Contract.term.offer.party.id` · string · 0..1
    pub id: Option<String>,
    /// `Contract.term.offer.party.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Contract.term.offer.party.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Contract.term.offer.party.reference` · Reference to Device, Group, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..*
    pub reference: Vec<Reference>,
    /// `Contract.term.offer.party.role` · CodeableConcept · 1..1
    pub role: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ContractTermOfferParty, CONTRACT_TERM_OFFER_PARTY, [id, extension,
    modifier_extension, reference, role]
);
/// The definition of `Contract.term.offer.party`.
pub static CONTRACT_TERM_OFFER_PARTY: TypeDef = TypeDef {
    name: "ContractTermOfferParty",
    path: "Contract.term.offer.party",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("reference", 1, 0, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Group",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("role", 1, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `Contract.term.offer.answer`
pub struct ContractTermOfferAnswer {
    /// `Contract.term.offer.answer.id` · string · 0..1
    pub id: Option<String>,
    /// `Contract.term.offer.answer.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Contract.term.offer.answer.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Contract.term.offer.answer.value[x]` · boolean, decimal, integer, date, dateTime, time, string, uri, Attachment, Coding, Quantity, Reference · 1..1
    pub value: Option<ContractTermOfferAnswerValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ContractTermOfferAnswer, CONTRACT_TERM_OFFER_ANSWER, [id, extension,
    modifier_extension, value]
);
choice!(
    #[doc = " `Contract.term.offer.answer.value[x]`"] ContractTermOfferAnswerValue,
    [Boolean(Element < bool >), Decimal(Element < Decimal >), Integer(Element < i32 >),
    Date(Element < Date >), DateTime(Element < DateTime >), Time(Element < Time >),
    String(Element < String >), Uri(Element < String >), Attachment(Box < Attachment >),
    Coding(Box < Coding >), Quantity(Box < Quantity >), Reference(Box < Reference >)]
);
/// The definition of `Contract.term.offer.answer`.
pub static CONTRACT_TERM_OFFER_ANSWER: TypeDef = TypeDef {
    name: "ContractTermOfferAnswer",
    path: "Contract.term.offer.answer",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueDecimal", OF_DECIMAL),
                alternative("valueInteger", OF_INTEGER),
                alternative("valueDate", OF_DATE),
                alternative("valueDateTime", OF_DATE_TIME),
                alternative("valueTime", OF_TIME),
                alternative("valueString", OF_STRING),
                alternative("valueUri", OF_URI),
                alternative("valueAttachment", OF_ATTACHMENT),
                alternative("valueCoding", OF_CODING),
                alternative("valueQuantity", OF_QUANTITY),
                alternative("valueReference", OF_REFERENCE),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `Contract.term.asset`
pub struct ContractTermAsset {
    /// `Contract.term.asset.id` · string · 0..1
    pub id: Option<String>,
    /// `Contract.term.asset.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Contract.term.asset.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Contract.term.asset.scope` · CodeableConcept · 0..1
    pub scope: Option<Box<CodeableConcept>>,
    /// `Contract.term.asset.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `Contract.term.asset.typeReference` · Reference · 0..*
    pub type_reference: Vec<Reference>,
    /// `Contract.term.asset.subtype` · CodeableConcept · 0..*
    pub subtype: Vec<CodeableConcept>,
    /// `Contract.term.asset.relationship` · Coding · 0..1
    pub relationship: Option<Box<Coding>>,
    /// `Contract.term.asset.context` · ContractTermAssetContext · 0..*
    pub context: Vec<ContractTermAssetContext>,
    /// `Contract.term.asset.condition` · string · 0..1
    pub condition: Element<String>,
    /// `Contract.term.asset.periodType` · CodeableConcept · 0..*
    pub period_type: Vec<CodeableConcept>,
    /// `Contract.term.asset.period` · Period · 0..*
    pub period: Vec<Period>,
    /// `Contract.term.asset.usePeriod` · Period · 0..*
    pub use_period: Vec<Period>,
    /// `Contract.term.asset.text` · string · 0..1
    pub text: Element<String>,
    /// `Contract.term.asset.linkId` · string · 0..*
    pub link_id: Vec<Element<String>>,
    /// `Contract.term.asset.answer` · ContractTermOfferAnswer · 0..*
    pub answer: Vec<ContractTermOfferAnswer>,
    /// `Contract.term.asset.securityLabelNumber` · unsignedInt · 0..*
    pub security_label_number: Vec<Element<u32>>,
    /// `Contract.term.asset.valuedItem` · ContractTermAssetValuedItem · 0..*
    pub valued_item: Vec<ContractTermAssetValuedItem>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ContractTermAsset, CONTRACT_TERM_ASSET, [id, extension, modifier_extension, scope,
    type_, type_reference, subtype, relationship, context, condition, period_type,
    period, use_period, text, link_id, answer, security_label_number, valued_item]
);
/// The definition of `Contract.term.asset`.
pub static CONTRACT_TERM_ASSET: TypeDef = TypeDef {
    name: "ContractTermAsset",
    path: "Contract.term.asset",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("scope", 0, 1, OF_CODEABLE_CONCEPT),
        one("type", 0, 0, OF_CODEABLE_CONCEPT),
        one("typeReference", 0, 0, OF_REFERENCE),
        one("subtype", 0, 0, OF_CODEABLE_CONCEPT),
        one("relationship", 0, 1, OF_CODING),
        one("context", 0, 0, of(&CONTRACT_TERM_ASSET_CONTEXT)),
        one("condition", 0, 1, OF_STRING),
        one("periodType", 0, 0, OF_CODEABLE_CONCEPT),
        one("period", 0, 0, OF_PERIOD),
        one("usePeriod", 0, 0, OF_PERIOD),
        one("text", 0, 1, OF_STRING),
        one("linkId", 0, 0, OF_STRING),
        one("answer", 0, 0, of(&CONTRACT_TERM_OFFER_ANSWER)),
        one("securityLabelNumber", 0, 0, OF_UNSIGNED_INT),
        one("valuedItem", 0, 0, of(&CONTRACT_TERM_ASSET_VALUED_ITEM)),
    ],
    keys: Lazy::new(),
};
/// `Contract.term.asset.context`
pub struct ContractTermAssetContext {
    /// `Contract.term.asset.context.id` · string · 0..1
    pub id: Option<String>,
    /// `Contract.term.asset.context.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Contract.term.asset.context.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Contract.term.asset.context.reference` · Reference · 0..1
    pub reference: Option<Box<Reference>>,
    /// `Contract.term.asset.context.code` · CodeableConcept · 0..*
    pub code: Vec<CodeableConcept>,
    /// `Contract.term.asset.context.text` · string · 0..1
    pub text: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ContractTermAssetContext, CONTRACT_TERM_ASSET_CONTEXT, [id, extension,
    modifier_extension, reference, code, text]
);
/// The definition of `Contract.term.asset.context`.
pub static CONTRACT_TERM_ASSET_CONTEXT: TypeDef = TypeDef {
    name: "ContractTermAssetContext",
    path: "Contract.term.asset.context",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("reference", 0, 1, OF_REFERENCE),
        one("code", 0, 0, OF_CODEABLE_CONCEPT),
        one("text", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `Contract.term.asset.valuedItem`
pub struct ContractTermAssetValuedItem {
    /// `Contract.term.asset.valuedItem.id` · string · 0..1
    pub id: Option<String>,
    /// `Contract.term.asset.valuedItem.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Contract.term.asset.valuedItem.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Contract.term.asset.valuedItem.entity[x]` · CodeableConcept, Reference · 0..1
    pub entity: Option<ContractTermAssetValuedItemEntity>,
    /// `Contract.term.asset.valuedItem.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `Contract.term.asset.valuedItem.effectiveTime` · dateTime · 0..1
    pub effective_time: Element<DateTime>,
    /// `Contract.term.asset.valuedItem.quantity` · Quantity · 0..1
    pub quantity: Option<Box<Quantity>>,
    /// `Contract.term.asset.valuedItem.unitPrice` · Money · 0..1
    pub unit_price: Option<Box<Money>>,
    /// `Contract.term.asset.valuedItem.factor` · decimal · 0..1
    pub factor: Element<Decimal>,
    /// `Contract.term.asset.valuedItem.points` · decimal · 0..1
    pub points: Element<Decimal>,
    /// `Contract.term.asset.valuedItem.net` · Money · 0..1
    pub net: Option<Box<Money>>,
    /// `Contract.term.asset.valuedItem.payment` · string · 0..1
    pub payment: Element<String>,
    /// `Contract.term.asset.valuedItem.paymentDate` · dateTime · 0..1
    pub payment_date: Element<DateTime>,
    /// `Contract.term.asset.valuedItem.responsible` · Reference to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub responsible: Option<Box<Reference>>,
    /// `Contract.term.asset.valuedItem.recipient` · Reference to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub recipient: Option<Box<Reference>>,
    /// `Contract.term.asset.valuedItem.linkId` · string · 0..*
    pub link_id: Vec<Element<String>>,
    /// `Contract.term.asset.valuedItem.securityLabelNumber` · unsignedInt · 0..*
    pub security_label_number: Vec<Element<u32>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ContractTermAssetValuedItem, CONTRACT_TERM_ASSET_VALUED_ITEM, [id, extension,
    modifier_extension, entity, identifier, effective_time, quantity, unit_price, factor,
    points, net, payment, payment_date, responsible, recipient, link_id,
    security_label_number]
);
choice!(
    #[doc = " `Contract.term.asset.valuedItem.entity[x]`"]
    ContractTermAssetValuedItemEntity, [CodeableConcept(Box < CodeableConcept >),
    Reference(Box < Reference >)]
);
/// The definition of `Contract.term.asset.valuedItem`.
pub static CONTRACT_TERM_ASSET_VALUED_ITEM: TypeDef = TypeDef {
    name: "ContractTermAssetValuedItem",
    path: "Contract.term.asset.valuedItem",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
            "entity",
            0,
            1,
            &[
                alternative("entityCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("entityReference", OF_REFERENCE),
            ],
        ),
        one("identifier", 0, 1, OF_IDENTIFIER),
        one("effectiveTime", 0, 1, OF_DATE_TIME),
        HAS_QUANTITY,
        one("unitPrice", 0, 1, OF_MONEY),
        one("factor", 0, 1, OF_DECIMAL),
        one("points", 0, 1, OF_DECIMAL),
        one("net", 0, 1, OF_MONEY),
        one("payment", 0, 1, OF_STRING),
        one("paymentDate", 0, 1, OF_DATE_TIME),
        one("responsible", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("recipient", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("linkId", 0, 0, OF_STRING),
        one("securityLabelNumber", 0, 0, OF_UNSIGNED_INT),
    ],
    keys: Lazy::new(),
};
/// `Contract.term.action`
pub struct ContractTermAction {
    /// `Contract.term.action.id` · string · 0..1
    pub id: Option<String>,
    /// `Contract.term.action.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Contract.term.action.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Contract.term.action.doNotPerform` · boolean · 0..1
    pub do_not_perform: Element<bool>,
    /// `Contract.term.action.type` · CodeableConcept · 1..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `Contract.term.action.subject` · ContractTermActionSubject · 0..*
    pub subject: Vec<ContractTermActionSubject>,
    /// `Contract.term.action.intent` · CodeableConcept · 1..1
    pub intent: Option<Box<CodeableConcept>>,
    /// `Contract.term.action.linkId` · string · 0..*
    pub link_id: Vec<Element<String>>,
    /// `Contract.term.action.status` · CodeableConcept · 1..1
    pub status: Option<Box<CodeableConcept>>,
    /// `Contract.term.action.context` · Reference to Encounter, EpisodeOfCare · 0..1
    pub context: Option<Box<Reference>>,
    /// `Contract.term.action.contextLinkId` · string · 0..*
    pub context_link_id: Vec<Element<String>>,
    /// `Contract.term.action.occurrence[x]` · dateTime, Period, Timing · 0..1
    pub occurrence: Option<ContractTermActionOccurrence>,
    /// `Contract.term.action.requester` · Reference to Device, Group, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub requester: Vec<Reference>,
    /// `Contract.term.action.requesterLinkId` · string · 0..*
    pub requester_link_id: Vec<Element<String>>,
    /// `Contract.term.action.performerType` · CodeableConcept · 0..*
    pub performer_type: Vec<CodeableConcept>,
    /// `Contract.term.action.performerRole` · CodeableConcept · 0..1
    pub performer_role: Option<Box<CodeableConcept>>,
    /// `Contract.term.action.performer` · Reference to CareTeam, Device, Location, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson, Substance · 0..1
    pub performer: Option<Box<Reference>>,
    /// `Contract.term.action.performerLinkId` · string · 0..*
    pub performer_link_id: Vec<Element<String>>,
    /// `Contract.term.action.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `Contract.term.action.reasonReference` · Reference to Condition, DiagnosticReport, DocumentReference, Observation, Questionnaire, QuestionnaireResponse · 0..*
    pub reason_reference: Vec<Reference>,
    /// `Contract.term.action.reason` · string · 0..*
    pub reason: Vec<Element<String>>,
    /// `Contract.term.action.reasonLinkId` · string · 0..*
    pub reason_link_id: Vec<Element<String>>,
    /// `Contract.term.action.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `Contract.term.action.securityLabelNumber` · unsignedInt · 0..*
    pub security_label_number: Vec<Element<u32>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ContractTermAction, CONTRACT_TERM_ACTION, [id, extension, modifier_extension,
    do_not_perform, type_, subject, intent, link_id, status, context, context_link_id,
    occurrence, requester, requester_link_id, performer_type, performer_role, performer,
    performer_link_id, reason_code, reason_reference, reason, reason_link_id, note,
    security_label_number]
);
choice!(
    #[doc = " `Contract.term.action.occurrence[x]`"] ContractTermActionOccurrence,
    [DateTime(Element < DateTime >), Period(Box < Period >), Timing(Box < Timing >)]
);
/// The definition of `Contract.term.action`.
pub static CONTRACT_TERM_ACTION: TypeDef = TypeDef {
    name: "ContractTermAction",
    path: "Contract.term.action",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("doNotPerform", 0, 1, OF_BOOLEAN).modifier(),
        HAS_TYPE_3,
        one("subject", 0, 0, of(&CONTRACT_TERM_ACTION_SUBJECT)),
        one("intent", 1, 1, OF_CODEABLE_CONCEPT),
        one("linkId", 0, 0, OF_STRING),
        one("status", 1, 1, OF_CODEABLE_CONCEPT),
        one("context", 0, 1, OF_REFERENCE).to(&["Encounter", "EpisodeOfCare"]),
        one("contextLinkId", 0, 0, OF_STRING),
        choice(
            "occurrence",
            0,
            1,
            &[
                alternative("occurrenceDateTime", OF_DATE_TIME),
                alternative("occurrencePeriod", OF_PERIOD),
                alternative("occurrenceTiming", OF_TIMING),
            ],
        ),
        one("requester", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Group",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("requesterLinkId", 0, 0, OF_STRING),
        one("performerType", 0, 0, OF_CODEABLE_CONCEPT),
        one("performerRole", 0, 1, OF_CODEABLE_CONCEPT),
        one("performer", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "Location",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                    "Substance",
                ],
            ),
        one("performerLinkId", 0, 0, OF_STRING),
        one("reasonCode", 0, 0, OF_CODEABLE_CONCEPT),
        one("reasonReference", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "Condition",
                    "DiagnosticReport",
                    "DocumentReference",
                    "Observation",
                    "Questionnaire",
                    "QuestionnaireResponse",
                ],
            ),
        one("reason", 0, 0, OF_STRING),
        one("reasonLinkId", 0, 0, OF_STRING),
        HAS_NOTE,
        one("securityLabelNumber", 0, 0, OF_UNSIGNED_INT),
    ],
    keys: Lazy::new(),
};
/// `Contract.term.action.subject`
pub struct ContractTermActionSubject {
    /// `Contract.term.action.subject.id` · string · 0..1
    pub id: Option<String>,
    /// `Contract.term.action.subject.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Contract.term.action.subject.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Contract.term.action.subject.reference` · Reference to Device, Group, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..*
    pub reference: Vec<Reference>,
    /// `Contract.term.action.subject.role` · CodeableConcept · 0..1
    pub role: Option<Box<CodeableConcept>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ContractTermActionSubject, CONTRACT_TERM_ACTION_SUBJECT, [id, extension,
    modifier_extension, reference, role]
);
/// The definition of `Contract.term.action.subject`.
pub static CONTRACT_TERM_ACTION_SUBJECT: TypeDef = TypeDef {
    name: "ContractTermActionSubject",
    path: "Contract.term.action.subject",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("reference", 1, 0, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Group",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("role", 0, 1, OF_CODEABLE_CONCEPT),
    ],
    keys: Lazy::new(),
};
/// `Contract.signer`
pub struct ContractSigner {
    /// `Contract.signer.id` · string · 0..1
    pub id: Option<String>,
    /// `Contract.signer.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Contract.signer.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Contract.signer.type` · Coding · 1..1
    pub type_: Option<Box<Coding>>,
    /// `Contract.signer.party` · Reference to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 1..1
    pub party: Option<Box<Reference>>,
    /// `Contract.signer.signature` · Signature · 1..*
    pub signature: Vec<Signature>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ContractSigner, CONTRACT_SIGNER, [id, extension, modifier_extension, type_, party,
    signature]
);
/// The definition of `Contract.signer`.
pub static CONTRACT_SIGNER: TypeDef = TypeDef {
    name: "ContractSigner",
    path: "Contract.signer",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("type", 1, 1, OF_CODING),
        one("party", 1, 1, OF_REFERENCE)
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("signature", 1, 0, OF_SIGNATURE),
    ],
    keys: Lazy::new(),
};
/// `Contract.friendly`
pub struct ContractFriendly {
    /// `Contract.friendly.id` · string · 0..1
    pub id: Option<String>,
    /// `Contract.friendly.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Contract.friendly.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Contract.friendly.content[x]` · Attachment, Reference to Composition, DocumentReference, QuestionnaireResponse · 1..1
    pub content: Option<ContractFriendlyContent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ContractFriendly, CONTRACT_FRIENDLY, [id, extension, modifier_extension, content]
);
choice!(
    #[doc = " `Contract.friendly.content[x]`"] ContractFriendlyContent, [Attachment(Box <
    Attachment >), Reference(Box < Reference >)]
);
/// The definition of `Contract.friendly`.
pub static CONTRACT_FRIENDLY: TypeDef = TypeDef {
    name: "ContractFriendly",
    path: "Contract.friendly",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "content",
                1,
                1,
                &[
                    alternative("contentAttachment", OF_ATTACHMENT),
                    alternative("contentReference", OF_REFERENCE),
                ],
            )
            .to(&["Composition", "DocumentReference", "QuestionnaireResponse"]),
    ],
    keys: Lazy::new(),
};
/// `Contract.legal`
pub struct ContractLegal {
    /// `Contract.legal.id` · string · 0..1
    pub id: Option<String>,
    /// `Contract.legal.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Contract.legal.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Contract.legal.content[x]` · Attachment, Reference to Composition, DocumentReference, QuestionnaireResponse · 1..1
    pub content: Option<ContractLegalContent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(ContractLegal, CONTRACT_LEGAL, [id, extension, modifier_extension, content]);
choice!(
    #[doc = " `Contract.legal.content[x]`"] ContractLegalContent, [Attachment(Box <
    Attachment >), Reference(Box < Reference >)]
);
/// The definition of `Contract.legal`.
pub static CONTRACT_LEGAL: TypeDef = TypeDef {
    name: "ContractLegal",
    path: "Contract.legal",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "content",
                1,
                1,
                &[
                    alternative("contentAttachment", OF_ATTACHMENT),
                    alternative("contentReference", OF_REFERENCE),
                ],
            )
            .to(&["Composition", "DocumentReference", "QuestionnaireResponse"]),
    ],
    keys: Lazy::new(),
};
/// `Contract.rule`
pub struct ContractRule {
    /// `Contract.rule.id` · string · 0..1
    pub id: Option<String>,
    /// `Contract.rule.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Contract.rule.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Contract.rule.content[x]` · Attachment, Reference to DocumentReference · 1..1
    pub content: Option<ContractRuleContent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(ContractRule, CONTRACT_RULE, [id, extension, modifier_extension, content]);
choice!(
    #[doc = " `Contract.rule.content[x]`"] ContractRuleContent, [Attachment(Box <
    Attachment >), Reference(Box < Reference >)]
);
/// The definition of `Contract.rule`.
pub static CONTRACT_RULE: TypeDef = TypeDef {
    name: "ContractRule",
    path: "Contract.rule",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "content",
                1,
                1,
                &[
                    alternative("contentAttachment", OF_ATTACHMENT),
                    alternative("contentReference", OF_REFERENCE),
                ],
            )
            .to(&["DocumentReference"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static CONTRACT_CONTENT_DEFINITION_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN,
    column(".subType", CODEABLE_CONCEPT_STRUCT),
    column(".publisher", REFERENCE_STRUCT_2),
    column(".publicationDate", TEXT),
    derived("__publicationDate_start", TIMESTAMP, ".publicationDate"),
    derived("__publicationDate_end", TIMESTAMP, ".publicationDate"),
    column(".publicationStatus", TEXT),
    column(".copyright", TEXT),
];
pub(crate) static CONTRACT_TERM_SECURITY_LABEL_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".number", list(&INT32)),
    column(".classification", CODING_STRUCT),
    column(".category", CODING_LIST),
    column(".control", CODING_LIST),
];
pub(crate) static CONTRACT_TERM_OFFER_PARTY_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".reference", REFERENCE_LIST_2),
    column(".role", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static CONTRACT_TERM_OFFER_ANSWER_COLUMNS: [ColumnDef; 20] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    VALUE_BOOLEAN_COLUMN,
    column(".valueDecimal", TEXT),
    derived("__valueDecimal_numeric", NUMERIC, ".valueDecimal"),
    column(".valueInteger", INT32),
    column(".valueDate", TEXT),
    derived("__valueDate_start", TIMESTAMP, ".valueDate"),
    derived("__valueDate_end", TIMESTAMP, ".valueDate"),
    column(".valueDateTime", TEXT),
    derived("__valueDateTime_start", TIMESTAMP, ".valueDateTime"),
    derived("__valueDateTime_end", TIMESTAMP, ".valueDateTime"),
    column(".valueTime", TEXT),
    VALUE_STRING_COLUMN,
    column(".valueUri", TEXT),
    column(".valueAttachment", ATTACHMENT_STRUCT),
    column(".valueCoding", CODING_STRUCT),
    column(".valueQuantity", QUANTITY_STRUCT),
    column(".valueReference", REFERENCE_STRUCT_2),
];
pub(crate) static CONTRACT_TERM_OFFER_COLUMNS: [ColumnDef; 13] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_LIST),
    column(".party", list(&within(&CONTRACT_TERM_OFFER_PARTY_COLUMNS))),
    column(".topic", REFERENCE_STRUCT_2),
    TYPE_COLUMN,
    column(".decision", CODEABLE_CONCEPT_STRUCT),
    column(".decisionMode", CODEABLE_CONCEPT_LIST),
    column(".answer", list(&within(&CONTRACT_TERM_OFFER_ANSWER_COLUMNS))),
    TEXT_COLUMN,
    column(".linkId", TEXTS),
    column(".securityLabelNumber", list(&INT32)),
];
pub(crate) static CONTRACT_TERM_ASSET_CONTEXT_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".reference", REFERENCE_STRUCT_2),
    column(".code", CODEABLE_CONCEPT_LIST),
    TEXT_COLUMN,
];
pub(crate) static CONTRACT_TERM_ASSET_VALUED_ITEM_COLUMNS: [ColumnDef; 24] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".entityCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".entityReference", REFERENCE_STRUCT_2),
    column(".identifier", IDENTIFIER_STRUCT),
    column(".effectiveTime", TEXT),
    derived("__effectiveTime_start", TIMESTAMP, ".effectiveTime"),
    derived("__effectiveTime_end", TIMESTAMP, ".effectiveTime"),
    QUANTITY_COLUMN,
    column(".unitPrice", MONEY_STRUCT),
    column(".factor", TEXT),
    derived("__factor_numeric", NUMERIC, ".factor"),
    column(".points", TEXT),
    derived("__points_numeric", NUMERIC, ".points"),
    column(".net", MONEY_STRUCT),
    column(".payment", TEXT),
    column(".paymentDate", TEXT),
    derived("__paymentDate_start", TIMESTAMP, ".paymentDate"),
    derived("__paymentDate_end", TIMESTAMP, ".paymentDate"),
    column(".responsible", REFERENCE_STRUCT_2),
    column(".recipient", REFERENCE_STRUCT_2),
    column(".linkId", TEXTS),
    column(".securityLabelNumber", list(&INT32)),
];
pub(crate) static CONTRACT_TERM_ASSET_COLUMNS: [ColumnDef; 18] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".scope", CODEABLE_CONCEPT_STRUCT),
    column(".type", CODEABLE_CONCEPT_LIST),
    column(".typeReference", REFERENCE_LIST_2),
    column(".subtype", CODEABLE_CONCEPT_LIST),
    column(".relationship", CODING_STRUCT),
    column(".context", list(&within(&CONTRACT_TERM_ASSET_CONTEXT_COLUMNS))),
    column(".condition", TEXT),
    column(".periodType", CODEABLE_CONCEPT_LIST),
    column(".period", PERIOD_LIST),
    column(".usePeriod", PERIOD_LIST),
    TEXT_COLUMN,
    column(".linkId", TEXTS),
    column(".answer", list(&within(&CONTRACT_TERM_OFFER_ANSWER_COLUMNS))),
    column(".securityLabelNumber", list(&INT32)),
    column(".valuedItem", list(&within(&CONTRACT_TERM_ASSET_VALUED_ITEM_COLUMNS))),
];
pub(crate) static CONTRACT_TERM_ACTION_SUBJECT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".reference", REFERENCE_LIST_2),
    column(".role", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static CONTRACT_TERM_ACTION_COLUMNS: [ColumnDef; 28] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".doNotPerform", BOOLEAN),
    TYPE_COLUMN,
    column(".subject", list(&within(&CONTRACT_TERM_ACTION_SUBJECT_COLUMNS))),
    column(".intent", CODEABLE_CONCEPT_STRUCT),
    column(".linkId", TEXTS),
    column(".status", CODEABLE_CONCEPT_STRUCT),
    column(".context", REFERENCE_STRUCT_2),
    column(".contextLinkId", TEXTS),
    column(".occurrenceDateTime", TEXT),
    derived("__occurrenceDateTime_start", TIMESTAMP, ".occurrenceDateTime"),
    derived("__occurrenceDateTime_end", TIMESTAMP, ".occurrenceDateTime"),
    column(".occurrencePeriod", PERIOD_STRUCT),
    column(".occurrenceTiming", TIMING_STRUCT),
    column(".requester", REFERENCE_LIST_2),
    column(".requesterLinkId", TEXTS),
    column(".performerType", CODEABLE_CONCEPT_LIST),
    column(".performerRole", CODEABLE_CONCEPT_STRUCT),
    column(".performer", REFERENCE_STRUCT_2),
    column(".performerLinkId", TEXTS),
    column(".reasonCode", CODEABLE_CONCEPT_LIST),
    column(".reasonReference", REFERENCE_LIST_2),
    column(".reason", TEXTS),
    column(".reasonLinkId", TEXTS),
    column(".note", ANNOTATION_LIST),
    column(".securityLabelNumber", list(&INT32)),
];
pub(crate) static CONTRACT_TERM_COLUMNS: [ColumnDef; 17] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_STRUCT),
    column(".issued", TEXT),
    derived("__issued_start", TIMESTAMP, ".issued"),
    derived("__issued_end", TIMESTAMP, ".issued"),
    column(".applies", PERIOD_STRUCT),
    column(".topicCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".topicReference", REFERENCE_STRUCT_2),
    TYPE_COLUMN,
    column(".subType", CODEABLE_CONCEPT_STRUCT),
    TEXT_COLUMN,
    column(".securityLabel", list(&within(&CONTRACT_TERM_SECURITY_LABEL_COLUMNS))),
    column(".offer", within(&CONTRACT_TERM_OFFER_COLUMNS)),
    column(".asset", list(&within(&CONTRACT_TERM_ASSET_COLUMNS))),
    column(".action", list(&within(&CONTRACT_TERM_ACTION_COLUMNS))),
];
pub(crate) static CONTRACT_TERM_COLUMNS_2: [ColumnDef; 18] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_STRUCT),
    column(".issued", TEXT),
    derived("__issued_start", TIMESTAMP, ".issued"),
    derived("__issued_end", TIMESTAMP, ".issued"),
    column(".applies", PERIOD_STRUCT),
    column(".topicCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".topicReference", REFERENCE_STRUCT_2),
    TYPE_COLUMN,
    column(".subType", CODEABLE_CONCEPT_STRUCT),
    TEXT_COLUMN,
    column(".securityLabel", list(&within(&CONTRACT_TERM_SECURITY_LABEL_COLUMNS))),
    column(".offer", within(&CONTRACT_TERM_OFFER_COLUMNS)),
    column(".asset", list(&within(&CONTRACT_TERM_ASSET_COLUMNS))),
    column(".action", list(&within(&CONTRACT_TERM_ACTION_COLUMNS))),
    column(".group", list(&within(&CONTRACT_TERM_COLUMNS))),
];
pub(crate) static CONTRACT_SIGNER_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".type", CODING_STRUCT),
    column(".party", REFERENCE_STRUCT_2),
    column(".signature", list(&SIGNATURE_STRUCT)),
];
pub(crate) static CONTRACT_FRIENDLY_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".contentAttachment", ATTACHMENT_STRUCT),
    column(".contentReference", REFERENCE_STRUCT_2),
];
pub(crate) static CONTRACT_LEGAL_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".contentAttachment", ATTACHMENT_STRUCT),
    column(".contentReference", REFERENCE_STRUCT_2),
];
pub(crate) static CONTRACT_RULE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".contentAttachment", ATTACHMENT_STRUCT),
    column(".contentReference", REFERENCE_STRUCT_2),
];
/// The table `contract`.
pub static CONTRACT_TABLE: TableDef = TableDef {
    name: "contract",
    doc: "One row for each Contract.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Contract.resourceType", TEXT),
        column("Contract.id", TEXT),
        column("Contract.meta", META_STRUCT),
        column("Contract.implicitRules", TEXT),
        column("Contract.language", TEXT),
        column("Contract.text", NARRATIVE_STRUCT),
        column("Contract.contained", TEXTS),
        column("Contract.extension", EXTENSION_TEXTS),
        column("Contract.modifierExtension", EXTENSION_TEXTS),
        column("Contract.identifier", IDENTIFIER_LIST),
        column("Contract.url", TEXT),
        column("Contract.version", TEXT),
        column("Contract.status", TEXT),
        column("Contract.legalState", CODEABLE_CONCEPT_STRUCT),
        column("Contract.instantiatesCanonical", REFERENCE_STRUCT_2),
        column("Contract.instantiatesUri", TEXT),
        column("Contract.contentDerivative", CODEABLE_CONCEPT_STRUCT),
        column("Contract.issued", TEXT),
        derived("__issued_start", TIMESTAMP, "Contract.issued"),
        derived("__issued_end", TIMESTAMP, "Contract.issued"),
        column("Contract.applies", PERIOD_STRUCT),
        column("Contract.expirationType", CODEABLE_CONCEPT_STRUCT),
        column("Contract.subject", REFERENCE_LIST_2),
        column("Contract.authority", REFERENCE_LIST_2),
        column("Contract.domain", REFERENCE_LIST_2),
        column("Contract.site", REFERENCE_LIST_2),
        column("Contract.name", TEXT),
        column("Contract.title", TEXT),
        column("Contract.subtitle", TEXT),
        column("Contract.alias", TEXTS),
        column("Contract.author", REFERENCE_STRUCT_2),
        column("Contract.scope", CODEABLE_CONCEPT_STRUCT),
        column("Contract.topicCodeableConcept", CODEABLE_CONCEPT_STRUCT),
        column("Contract.topicReference", REFERENCE_STRUCT_2),
        column("Contract.type", CODEABLE_CONCEPT_STRUCT),
        column("Contract.subType", CODEABLE_CONCEPT_LIST),
        column(
            "Contract.contentDefinition",
            within(&CONTRACT_CONTENT_DEFINITION_COLUMNS),
        ),
        column("Contract.term", list(&within(&CONTRACT_TERM_COLUMNS_2))),
        column("Contract.supportingInfo", REFERENCE_LIST_2),
        column("Contract.relevantHistory", REFERENCE_LIST_2),
        column("Contract.signer", list(&within(&CONTRACT_SIGNER_COLUMNS))),
        column("Contract.friendly", list(&within(&CONTRACT_FRIENDLY_COLUMNS))),
        column("Contract.legal", list(&within(&CONTRACT_LEGAL_COLUMNS))),
        column("Contract.rule", list(&within(&CONTRACT_RULE_COLUMNS))),
        column("Contract.legallyBindingAttachment", ATTACHMENT_STRUCT),
        column("Contract.legallyBindingReference", REFERENCE_STRUCT_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Contract.meta.lastUpdated"),
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
