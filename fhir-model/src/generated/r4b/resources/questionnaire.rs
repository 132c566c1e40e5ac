// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ENABLE_WHEN_BEHAVIOR, EnableWhenBehavior, PUBLICATION_STATUS, PublicationStatus,
    QUESTIONNAIRE_ITEM_OPERATOR, QUESTIONNAIRE_ITEM_TYPE, QuestionnaireItemOperator,
    QuestionnaireItemType, RESOURCE_TYPE, ResourceType,
};
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CONTACT_DETAIL,
    CONTACT_DETAIL_COLUMNS, CodeableConcept, Coding, ContactDetail, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, QUANTITY,
    QUANTITY_COLUMNS, Quantity, REFERENCE, REFERENCE_COLUMNS_2, Reference, USAGE_CONTEXT,
    USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Questionnaire`
pub struct Questionnaire {
    /// `Questionnaire.id` · id · 0..1
    pub id: Element<String>,
    /// `Questionnaire.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Questionnaire.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Questionnaire.language` · code · 0..1
    pub language: Element<String>,
    /// `Questionnaire.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Questionnaire.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Questionnaire.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Questionnaire.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Questionnaire.url` · uri · 0..1
    pub url: Element<String>,
    /// `Questionnaire.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Questionnaire.version` · string · 0..1
    pub version: Element<String>,
    /// `Questionnaire.name` · string · 0..1
    pub name: Element<String>,
    /// `Questionnaire.title` · string · 0..1
    pub title: Element<String>,
    /// `Questionnaire.derivedFrom` · canonical to Questionnaire · 0..*
    pub derived_from: Vec<Element<String>>,
    /// `Questionnaire.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `Questionnaire.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `Questionnaire.subjectType` · code · 0..*
    pub subject_type: Vec<Element<ResourceType>>,
    /// `Questionnaire.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `Questionnaire.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `Questionnaire.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `Questionnaire.description` · markdown · 0..1
    pub description: Element<String>,
    /// `Questionnaire.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `Questionnaire.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `Questionnaire.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `Questionnaire.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `Questionnaire.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `Questionnaire.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `Questionnaire.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `Questionnaire.code` · Coding · 0..*
    pub code: Vec<Coding>,
    /// `Questionnaire.item` · QuestionnaireItem · 0..*
    pub item: Vec<QuestionnaireItem>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Questionnaire, QUESTIONNAIRE, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, url, identifier, version, name, title, derived_from,
    status, experimental, subject_type, date, publisher, contact, description,
    use_context, jurisdiction, purpose, copyright, approval_date, last_review_date,
    effective_period, code, item]
);
/// The definition of `Questionnaire`.
pub static QUESTIONNAIRE: TypeDef = TypeDef {
    name: "Questionnaire",
    path: "Questionnaire",
    kind: TypeKind::Resource,
    elements: &[
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("url", 0, 1, OF_URI),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("version", 0, 1, OF_STRING),
        summary("name", 0, 1, OF_STRING),
        summary("title", 0, 1, OF_STRING),
        one("derivedFrom", 0, 0, OF_CANONICAL).to(&["Questionnaire"]),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("experimental", 0, 1, OF_BOOLEAN),
        summary("subjectType", 0, 0, OF_CODE).codes(&RESOURCE_TYPE),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        one("description", 0, 1, OF_MARKDOWN),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
        one("purpose", 0, 1, OF_MARKDOWN),
        one("copyright", 0, 1, OF_MARKDOWN),
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        summary("effectivePeriod", 0, 1, of(&PERIOD)),
        summary("code", 0, 0, of(&CODING)),
        one("item", 0, 0, of(&QUESTIONNAIRE_ITEM)),
    ],
    keys: Lazy::new(),
};
/// `Questionnaire.item`
pub struct QuestionnaireItem {
    /// `Questionnaire.item.id` · string · 0..1
    pub id: Option<String>,
    /// `Questionnaire.item.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Questionnaire.item.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Questionnaire.item.linkId` · string · 1..1
    pub link_id: Element<String>,
    /// `Questionnaire.item.definition` · uri · 0..1
    pub definition: Element<String>,
    /// `Questionnaire.item.code` · Coding · 0..*
    pub code: Vec<Coding>,
    /// `Questionnaire.item.prefix` · string · 0..1
    pub prefix: Element<String>,
    /// `Questionnaire.item.text` · string · 0..1
    pub text: Element<String>,
    /// `Questionnaire.item.type` · code · 1..1
    pub type_: Element<QuestionnaireItemType>,
    /// `Questionnaire.item.enableWhen` · QuestionnaireItemEnableWhen · 0..*
    pub enable_when: Vec<QuestionnaireItemEnableWhen>,
    /// `Questionnaire.item.enableBehavior` · code · 0..1
    pub enable_behavior: Element<EnableWhenBehavior>,
    /// `Questionnaire.item.required` · boolean · 0..1
    pub required: Element<bool>,
    /// `Questionnaire.item.repeats` · boolean · 0..1
    pub repeats: Element<bool>,
    /// `Questionnaire.item.readOnly` · boolean · 0..1
    pub read_only: Element<bool>,
    /// `Questionnaire.item.maxLength` · integer · 0..1
    pub max_length: Element<i32>,
    /// `Questionnaire.item.answerValueSet` · canonical to ValueSet · 0..1
    pub answer_value_set: Element<String>,
    /// `Questionnaire.item.answerOption` · QuestionnaireItemAnswerOption · 0..*
    pub answer_option: Vec<QuestionnaireItemAnswerOption>,
    /// `Questionnaire.item.initial` · QuestionnaireItemInitial · 0..*
    pub initial: Vec<QuestionnaireItemInitial>,
    /// `Questionnaire.item.item` · QuestionnaireItem · 0..*
    pub item: Vec<QuestionnaireItem>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    QuestionnaireItem, QUESTIONNAIRE_ITEM, [id, extension, modifier_extension, link_id,
    definition, code, prefix, text, type_, enable_when, enable_behavior, required,
    repeats, read_only, max_length, answer_value_set, answer_option, initial, item]
);
/// The definition of `Questionnaire.item`.
pub static QUESTIONNAIRE_ITEM: TypeDef = TypeDef {
    name: "QuestionnaireItem",
    path: "Questionnaire.item",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("linkId", 1, 1, OF_STRING),
        one("definition", 0, 1, OF_URI),
        one("code", 0, 0, of(&CODING)),
        one("prefix", 0, 1, OF_STRING),
        one("text", 0, 1, OF_STRING),
        one("type", 1, 1, OF_CODE).codes(&QUESTIONNAIRE_ITEM_TYPE),
        one("enableWhen", 0, 0, of(&QUESTIONNAIRE_ITEM_ENABLE_WHEN)).modifier(),
        one("enableBehavior", 0, 1, OF_CODE).codes(&ENABLE_WHEN_BEHAVIOR),
        one("required", 0, 1, OF_BOOLEAN),
        one("repeats", 0, 1, OF_BOOLEAN),
        one("readOnly", 0, 1, OF_BOOLEAN),
        one("maxLength", 0, 1, OF_INTEGER),
        one("answerValueSet", 0, 1, OF_CANONICAL).to(&["ValueSet"]),
        one("answerOption", 0, 0, of(&QUESTIONNAIRE_ITEM_ANSWER_OPTION)),
        one("initial", 0, 0, of(&QUESTIONNAIRE_ITEM_INITIAL)),
        one("item", 0, 0, of(&QUESTIONNAIRE_ITEM)),
    ],
    keys: Lazy::new(),
};
/// `Questionnaire.item.enableWhen`
pub struct QuestionnaireItemEnableWhen {
    /// `Questionnaire.item.enableWhen.id` · string · 0..1
    pub id: Option<String>,
    /// `Questionnaire.item.enableWhen.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Questionnaire.item.enableWhen.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Questionnaire.item.enableWhen.question` · string · 1..1
    pub question: Element<String>,
    /// `Questionnaire.item.enableWhen.operator` · code · 1..1
    pub operator: Element<QuestionnaireItemOperator>,
    /// `Questionnaire.item.enableWhen.answer[x]` · boolean, decimal, integer, date, dateTime, time, string, Coding, Quantity, Reference · 1..1
    pub answer: Option<QuestionnaireItemEnableWhenAnswer>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    QuestionnaireItemEnableWhen, QUESTIONNAIRE_ITEM_ENABLE_WHEN, [id, extension,
    modifier_extension, question, operator, answer]
);
choice!(
    #[doc = " `Questionnaire.item.enableWhen.answer[x]`"]
    QuestionnaireItemEnableWhenAnswer, [0 => Boolean(Element < bool >), 1 =>
    Decimal(Element < Decimal >), 2 => Integer(Element < i32 >), 3 => Date(Element < Date
    >), 4 => DateTime(Element < DateTime >), 5 => Time(Element < Time >), 6 =>
    String(Element < String >), 7 => Coding(Box < Coding >), 8 => Quantity(Box < Quantity
    >), 9 => Reference(Box < Reference >)]
);
/// The definition of `Questionnaire.item.enableWhen`.
pub static QUESTIONNAIRE_ITEM_ENABLE_WHEN: TypeDef = TypeDef {
    name: "QuestionnaireItemEnableWhen",
    path: "Questionnaire.item.enableWhen",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("question", 1, 1, OF_STRING),
        one("operator", 1, 1, OF_CODE).codes(&QUESTIONNAIRE_ITEM_OPERATOR),
        choice(
            "answer",
            1,
            1,
            &[
                alternative("answerBoolean", OF_BOOLEAN),
                alternative("answerDecimal", OF_DECIMAL),
                alternative("answerInteger", OF_INTEGER),
                alternative("answerDate", OF_DATE),
                alternative("answerDateTime", OF_DATE_TIME),
                alternative("answerTime", OF_TIME),
                alternative("answerString", OF_STRING),
                alternative("answerCoding", of(&CODING)),
                alternative("answerQuantity", of(&QUANTITY)),
                alternative("answerReference", of(&REFERENCE)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `Questionnaire.item.answerOption`
pub struct QuestionnaireItemAnswerOption {
    /// `Questionnaire.item.answerOption.id` · string · 0..1
    pub id: Option<String>,
    /// `Questionnaire.item.answerOption.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Questionnaire.item.answerOption.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Questionnaire.item.answerOption.value[x]` · integer, date, time, string, Coding, Reference · 1..1
    pub value: Option<QuestionnaireItemAnswerOptionValue>,
    /// `Questionnaire.item.answerOption.initialSelected` · boolean · 0..1
    pub initial_selected: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    QuestionnaireItemAnswerOption, QUESTIONNAIRE_ITEM_ANSWER_OPTION, [id, extension,
    modifier_extension, value, initial_selected]
);
choice!(
    #[doc = " `Questionnaire.item.answerOption.value[x]`"]
    QuestionnaireItemAnswerOptionValue, [0 => Integer(Element < i32 >), 1 => Date(Element
    < Date >), 2 => Time(Element < Time >), 3 => String(Element < String >), 4 =>
    Coding(Box < Coding >), 5 => Reference(Box < Reference >)]
);
/// The definition of `Questionnaire.item.answerOption`.
pub static QUESTIONNAIRE_ITEM_ANSWER_OPTION: TypeDef = TypeDef {
    name: "QuestionnaireItemAnswerOption",
    path: "Questionnaire.item.answerOption",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueInteger", OF_INTEGER),
                alternative("valueDate", OF_DATE),
                alternative("valueTime", OF_TIME),
                alternative("valueString", OF_STRING),
                alternative("valueCoding", of(&CODING)),
                alternative("valueReference", of(&REFERENCE)),
            ],
        ),
        one("initialSelected", 0, 1, OF_BOOLEAN),
    ],
    keys: Lazy::new(),
};
/// `Questionnaire.item.initial`
pub struct QuestionnaireItemInitial {
    /// `Questionnaire.item.initial.id` · string · 0..1
    pub id: Option<String>,
    /// `Questionnaire.item.initial.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Questionnaire.item.initial.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Questionnaire.item.initial.value[x]` · boolean, decimal, integer, date, dateTime, time, string, uri, Attachment, Coding, Quantity, Reference · 1..1
    pub value: Option<QuestionnaireItemInitialValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    QuestionnaireItemInitial, QUESTIONNAIRE_ITEM_INITIAL, [id, extension,
    modifier_extension, value]
);
choice!(
    #[doc = " `Questionnaire.item.initial.value[x]`"] QuestionnaireItemInitialValue, [0
    => Boolean(Element < bool >), 1 => Decimal(Element < Decimal >), 2 => Integer(Element
    < i32 >), 3 => Date(Element < Date >), 4 => DateTime(Element < DateTime >), 5 =>
    Time(Element < Time >), 6 => String(Element < String >), 7 => Uri(Element < String
    >), 8 => Attachment(Box < Attachment >), 9 => Coding(Box < Coding >), 10 =>
    Quantity(Box < Quantity >), 11 => Reference(Box < Reference >)]
);
/// The definition of `Questionnaire.item.initial`.
pub static QUESTIONNAIRE_ITEM_INITIAL: TypeDef = TypeDef {
    name: "QuestionnaireItemInitial",
    path: "Questionnaire.item.initial",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
                alternative("valueAttachment", of(&ATTACHMENT)),
                alternative("valueCoding", of(&CODING)),
                alternative("valueQuantity", of(&QUANTITY)),
                alternative("valueReference", of(&REFERENCE)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static QUESTIONNAIRE_ITEM_ENABLE_WHEN_COLUMNS: [ColumnDef; 20] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("question", TEXT, ".question"),
    column("operator", TEXT, ".operator"),
    column("answerBoolean", BOOLEAN, ".answerBoolean"),
    column("answerDecimal", TEXT, ".answerDecimal"),
    column("__answerDecimal_numeric", NUMERIC, ".answerDecimal"),
    column("answerInteger", INT32, ".answerInteger"),
    column("answerDate", TEXT, ".answerDate"),
    column("__answerDate_start", TIMESTAMP, ".answerDate"),
    column("__answerDate_end", TIMESTAMP, ".answerDate"),
    column("answerDateTime", TEXT, ".answerDateTime"),
    column("__answerDateTime_start", TIMESTAMP, ".answerDateTime"),
    column("__answerDateTime_end", TIMESTAMP, ".answerDateTime"),
    column("answerTime", TEXT, ".answerTime"),
    column("answerString", TEXT, ".answerString"),
    column("answerCoding", within(&CODING_COLUMNS), ".answerCoding"),
    column("answerQuantity", within(&QUANTITY_COLUMNS), ".answerQuantity"),
    column("answerReference", within(&REFERENCE_COLUMNS_2), ".answerReference"),
];
pub(crate) static QUESTIONNAIRE_ITEM_ANSWER_OPTION_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("valueInteger", INT32, ".valueInteger"),
    column("valueDate", TEXT, ".valueDate"),
    column("__valueDate_start", TIMESTAMP, ".valueDate"),
    column("__valueDate_end", TIMESTAMP, ".valueDate"),
    column("valueTime", TEXT, ".valueTime"),
    column("valueString", TEXT, ".valueString"),
    column("valueCoding", within(&CODING_COLUMNS), ".valueCoding"),
    column("valueReference", within(&REFERENCE_COLUMNS_2), ".valueReference"),
    column("initialSelected", BOOLEAN, ".initialSelected"),
];
pub(crate) static QUESTIONNAIRE_ITEM_INITIAL_COLUMNS: [ColumnDef; 20] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
    column("valueDecimal", TEXT, ".valueDecimal"),
    column("__valueDecimal_numeric", NUMERIC, ".valueDecimal"),
    column("valueInteger", INT32, ".valueInteger"),
    column("valueDate", TEXT, ".valueDate"),
    column("__valueDate_start", TIMESTAMP, ".valueDate"),
    column("__valueDate_end", TIMESTAMP, ".valueDate"),
    column("valueDateTime", TEXT, ".valueDateTime"),
    column("__valueDateTime_start", TIMESTAMP, ".valueDateTime"),
    column("__valueDateTime_end", TIMESTAMP, ".valueDateTime"),
    column("valueTime", TEXT, ".valueTime"),
    column("valueString", TEXT, ".valueString"),
    column("valueUri", TEXT, ".valueUri"),
    column("valueAttachment", within(&ATTACHMENT_COLUMNS), ".valueAttachment"),
    column("valueCoding", within(&CODING_COLUMNS), ".valueCoding"),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity"),
    column("valueReference", within(&REFERENCE_COLUMNS_2), ".valueReference"),
];
pub(crate) static QUESTIONNAIRE_ITEM_COLUMNS: [ColumnDef; 18] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("linkId", TEXT, ".linkId"),
    column("definition", TEXT, ".definition"),
    column("code", list(&within(&CODING_COLUMNS)), ".code"),
    column("prefix", TEXT, ".prefix"),
    column("text", TEXT, ".text"),
    column("type", TEXT, ".type"),
    column(
        "enableWhen",
        list(&within(&QUESTIONNAIRE_ITEM_ENABLE_WHEN_COLUMNS)),
        ".enableWhen",
    ),
    column("enableBehavior", TEXT, ".enableBehavior"),
    column("required", BOOLEAN, ".required"),
    column("repeats", BOOLEAN, ".repeats"),
    column("readOnly", BOOLEAN, ".readOnly"),
    column("maxLength", INT32, ".maxLength"),
    column("answerValueSet", TEXT, ".answerValueSet"),
    column(
        "answerOption",
        list(&within(&QUESTIONNAIRE_ITEM_ANSWER_OPTION_COLUMNS)),
        ".answerOption",
    ),
    column("initial", list(&within(&QUESTIONNAIRE_ITEM_INITIAL_COLUMNS)), ".initial"),
];
pub(crate) static QUESTIONNAIRE_ITEM_COLUMNS_2: [ColumnDef; 19] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("linkId", TEXT, ".linkId"),
    column("definition", TEXT, ".definition"),
    column("code", list(&within(&CODING_COLUMNS)), ".code"),
    column("prefix", TEXT, ".prefix"),
    column("text", TEXT, ".text"),
    column("type", TEXT, ".type"),
    column(
        "enableWhen",
        list(&within(&QUESTIONNAIRE_ITEM_ENABLE_WHEN_COLUMNS)),
        ".enableWhen",
    ),
    column("enableBehavior", TEXT, ".enableBehavior"),
    column("required", BOOLEAN, ".required"),
    column("repeats", BOOLEAN, ".repeats"),
    column("readOnly", BOOLEAN, ".readOnly"),
    column("maxLength", INT32, ".maxLength"),
    column("answerValueSet", TEXT, ".answerValueSet"),
    column(
        "answerOption",
        list(&within(&QUESTIONNAIRE_ITEM_ANSWER_OPTION_COLUMNS)),
        ".answerOption",
    ),
    column("initial", list(&within(&QUESTIONNAIRE_ITEM_INITIAL_COLUMNS)), ".initial"),
    column("item", list(&within(&QUESTIONNAIRE_ITEM_COLUMNS)), ".item"),
];
pub(crate) static QUESTIONNAIRE_ITEM_COLUMNS_3: [ColumnDef; 19] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("linkId", TEXT, ".linkId"),
    column("definition", TEXT, ".definition"),
    column("code", list(&within(&CODING_COLUMNS)), ".code"),
    column("prefix", TEXT, ".prefix"),
    column("text", TEXT, ".text"),
    column("type", TEXT, ".type"),
    column(
        "enableWhen",
        list(&within(&QUESTIONNAIRE_ITEM_ENABLE_WHEN_COLUMNS)),
        ".enableWhen",
    ),
    column("enableBehavior", TEXT, ".enableBehavior"),
    column("required", BOOLEAN, ".required"),
    column("repeats", BOOLEAN, ".repeats"),
    column("readOnly", BOOLEAN, ".readOnly"),
    column("maxLength", INT32, ".maxLength"),
    column("answerValueSet", TEXT, ".answerValueSet"),
    column(
        "answerOption",
        list(&within(&QUESTIONNAIRE_ITEM_ANSWER_OPTION_COLUMNS)),
        ".answerOption",
    ),
    column("initial", list(&within(&QUESTIONNAIRE_ITEM_INITIAL_COLUMNS)), ".initial"),
    column("item", list(&within(&QUESTIONNAIRE_ITEM_COLUMNS_2)), ".item"),
];
/// The table `questionnaire`.
pub static QUESTIONNAIRE_TABLE: TableDef = TableDef {
    name: "questionnaire",
    doc: "One row for each Questionnaire.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Questionnaire.resourceType"),
        column("id", TEXT, "Questionnaire.id"),
        column("meta", within(&META_COLUMNS), "Questionnaire.meta"),
        column("implicitRules", TEXT, "Questionnaire.implicitRules"),
        column("language", TEXT, "Questionnaire.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Questionnaire.text"),
        column("contained", TEXTS, "Questionnaire.contained"),
        column("extension", EXTENSION_TEXTS, "Questionnaire.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Questionnaire.modifierExtension"),
        column("url", TEXT, "Questionnaire.url"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Questionnaire.identifier",
        ),
        column("version", TEXT, "Questionnaire.version"),
        column("name", TEXT, "Questionnaire.name"),
        column("title", TEXT, "Questionnaire.title"),
        column("derivedFrom", TEXTS, "Questionnaire.derivedFrom"),
        column("status", TEXT, "Questionnaire.status"),
        column("experimental", BOOLEAN, "Questionnaire.experimental"),
        column("subjectType", TEXTS, "Questionnaire.subjectType"),
        column("date", TEXT, "Questionnaire.date"),
        column("__date_start", TIMESTAMP, "Questionnaire.date"),
        column("__date_end", TIMESTAMP, "Questionnaire.date"),
        column("publisher", TEXT, "Questionnaire.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "Questionnaire.contact",
        ),
        column("description", TEXT, "Questionnaire.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "Questionnaire.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Questionnaire.jurisdiction",
        ),
        column("purpose", TEXT, "Questionnaire.purpose"),
        column("copyright", TEXT, "Questionnaire.copyright"),
        column("approvalDate", TEXT, "Questionnaire.approvalDate"),
        column("__approvalDate_start", TIMESTAMP, "Questionnaire.approvalDate"),
        column("__approvalDate_end", TIMESTAMP, "Questionnaire.approvalDate"),
        column("lastReviewDate", TEXT, "Questionnaire.lastReviewDate"),
        column("__lastReviewDate_start", TIMESTAMP, "Questionnaire.lastReviewDate"),
        column("__lastReviewDate_end", TIMESTAMP, "Questionnaire.lastReviewDate"),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "Questionnaire.effectivePeriod",
        ),
        column("code", list(&within(&CODING_COLUMNS)), "Questionnaire.code"),
        column(
            "item",
            list(&within(&QUESTIONNAIRE_ITEM_COLUMNS_3)),
            "Questionnaire.item",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Questionnaire.meta.lastUpdated"),
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
