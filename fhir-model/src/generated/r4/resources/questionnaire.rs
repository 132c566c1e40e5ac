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
#[derive(Default)]
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
    Questionnaire, QUESTIONNAIRE, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    url, 9 => identifier, 10 => version, 11 => name, 12 => title, 13 => derived_from, 14
    => status, 15 => experimental, 16 => subject_type, 17 => date, 18 => publisher, 19 =>
    contact, 20 => description, 21 => use_context, 22 => jurisdiction, 23 => purpose, 24
    => copyright, 25 => approval_date, 26 => last_review_date, 27 => effective_period, 28
    => code, 29 => item]
);
/// The definition of `Questionnaire`.
pub static QUESTIONNAIRE: TypeDef = TypeDef {
    name: "Questionnaire",
    path: "Questionnaire",
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
        one("url", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("version", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("title", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("derivedFrom", 0, 0, Ty::Primitive(Primitive::Canonical))
            .to(&["Questionnaire"]),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PUBLICATION_STATUS)
            .summary()
            .modifier(),
        one("experimental", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("subjectType", 0, 0, Ty::Primitive(Primitive::Code))
            .codes(&RESOURCE_TYPE)
            .summary(),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("publisher", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("contact", 0, 0, Ty::Type(&CONTACT_DETAIL)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("useContext", 0, 0, Ty::Type(&USAGE_CONTEXT)).summary(),
        one("jurisdiction", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("purpose", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("copyright", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("approvalDate", 0, 1, Ty::Primitive(Primitive::Date)),
        one("lastReviewDate", 0, 1, Ty::Primitive(Primitive::Date)),
        one("effectivePeriod", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("code", 0, 0, Ty::Type(&CODING)).summary(),
        one("item", 0, 0, Ty::Type(&QUESTIONNAIRE_ITEM)),
    ],
    keys: Lazy::new(),
};
/// `Questionnaire.item`
#[derive(Default)]
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
    QuestionnaireItem, QUESTIONNAIRE_ITEM, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => link_id, 4 => definition, 5 => code, 6 => prefix, 7 => text,
    8 => type_, 9 => enable_when, 10 => enable_behavior, 11 => required, 12 => repeats,
    13 => read_only, 14 => max_length, 15 => answer_value_set, 16 => answer_option, 17 =>
    initial, 18 => item]
);
/// The definition of `Questionnaire.item`.
pub static QUESTIONNAIRE_ITEM: TypeDef = TypeDef {
    name: "QuestionnaireItem",
    path: "Questionnaire.item",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("linkId", 1, 1, Ty::Primitive(Primitive::String)),
        one("definition", 0, 1, Ty::Primitive(Primitive::Uri)),
        one("code", 0, 0, Ty::Type(&CODING)),
        one("prefix", 0, 1, Ty::Primitive(Primitive::String)),
        one("text", 0, 1, Ty::Primitive(Primitive::String)),
        one("type", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&QUESTIONNAIRE_ITEM_TYPE),
        one("enableWhen", 0, 0, Ty::Type(&QUESTIONNAIRE_ITEM_ENABLE_WHEN)).modifier(),
        one("enableBehavior", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&ENABLE_WHEN_BEHAVIOR),
        one("required", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("repeats", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("readOnly", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("maxLength", 0, 1, Ty::Primitive(Primitive::Integer)),
        one("answerValueSet", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["ValueSet"]),
        one("answerOption", 0, 0, Ty::Type(&QUESTIONNAIRE_ITEM_ANSWER_OPTION)),
        one("initial", 0, 0, Ty::Type(&QUESTIONNAIRE_ITEM_INITIAL)),
        one("item", 0, 0, Ty::Type(&QUESTIONNAIRE_ITEM)),
    ],
    keys: Lazy::new(),
};
/// `Questionnaire.item.enableWhen`
#[derive(Default)]
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
    QuestionnaireItemEnableWhen, QUESTIONNAIRE_ITEM_ENABLE_WHEN, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => question, 4 => operator, 5 => answer]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("question", 1, 1, Ty::Primitive(Primitive::String)),
        one("operator", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&QUESTIONNAIRE_ITEM_OPERATOR),
        choice(
            "answer",
            1,
            1,
            &[
                alternative("answerBoolean", Ty::Primitive(Primitive::Boolean)),
                alternative("answerDecimal", Ty::Primitive(Primitive::Decimal)),
                alternative("answerInteger", Ty::Primitive(Primitive::Integer)),
                alternative("answerDate", Ty::Primitive(Primitive::Date)),
                alternative("answerDateTime", Ty::Primitive(Primitive::DateTime)),
                alternative("answerTime", Ty::Primitive(Primitive::Time)),
                alternative("answerString", Ty::Primitive(Primitive::String)),
                alternative("answerCoding", Ty::Type(&CODING)),
                alternative("answerQuantity", Ty::Type(&QUANTITY)),
                alternative("answerReference", Ty::Type(&REFERENCE)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `Questionnaire.item.answerOption`
#[derive(Default)]
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
    QuestionnaireItemAnswerOption, QUESTIONNAIRE_ITEM_ANSWER_OPTION, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => value, 4 => initial_selected]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueInteger", Ty::Primitive(Primitive::Integer)),
                alternative("valueDate", Ty::Primitive(Primitive::Date)),
                alternative("valueTime", Ty::Primitive(Primitive::Time)),
                alternative("valueString", Ty::Primitive(Primitive::String)),
                alternative("valueCoding", Ty::Type(&CODING)),
                alternative("valueReference", Ty::Type(&REFERENCE)),
            ],
        ),
        one("initialSelected", 0, 1, Ty::Primitive(Primitive::Boolean)),
    ],
    keys: Lazy::new(),
};
/// `Questionnaire.item.initial`
#[derive(Default)]
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
    QuestionnaireItemInitial, QUESTIONNAIRE_ITEM_INITIAL, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => value]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueBoolean", Ty::Primitive(Primitive::Boolean)),
                alternative("valueDecimal", Ty::Primitive(Primitive::Decimal)),
                alternative("valueInteger", Ty::Primitive(Primitive::Integer)),
                alternative("valueDate", Ty::Primitive(Primitive::Date)),
                alternative("valueDateTime", Ty::Primitive(Primitive::DateTime)),
                alternative("valueTime", Ty::Primitive(Primitive::Time)),
                alternative("valueString", Ty::Primitive(Primitive::String)),
                alternative("valueUri", Ty::Primitive(Primitive::Uri)),
                alternative("valueAttachment", Ty::Type(&ATTACHMENT)),
                alternative("valueCoding", Ty::Type(&CODING)),
                alternative("valueQuantity", Ty::Type(&QUANTITY)),
                alternative("valueReference", Ty::Type(&REFERENCE)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static QUESTIONNAIRE_ITEM_ENABLE_WHEN_COLUMNS: [ColumnDef; 20] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("question", TEXT, ".question", ""),
    column("operator", TEXT, ".operator", ""),
    column("answerBoolean", BOOLEAN, ".answerBoolean", ""),
    column("answerDecimal", TEXT, ".answerDecimal", ""),
    column("__answerDecimal_numeric", NUMERIC, ".answerDecimal", ""),
    column("answerInteger", INT32, ".answerInteger", ""),
    column("answerDate", TEXT, ".answerDate", ""),
    column("__answerDate_start", TIMESTAMP, ".answerDate", ""),
    column("__answerDate_end", TIMESTAMP, ".answerDate", ""),
    column("answerDateTime", TEXT, ".answerDateTime", ""),
    column("__answerDateTime_start", TIMESTAMP, ".answerDateTime", ""),
    column("__answerDateTime_end", TIMESTAMP, ".answerDateTime", ""),
    column("answerTime", TEXT, ".answerTime", ""),
    column("answerString", TEXT, ".answerString", ""),
    column("answerCoding", within(&CODING_COLUMNS), ".answerCoding", ""),
    column("answerQuantity", within(&QUANTITY_COLUMNS), ".answerQuantity", ""),
    column("answerReference", within(&REFERENCE_COLUMNS_2), ".answerReference", ""),
];
pub(crate) static QUESTIONNAIRE_ITEM_ANSWER_OPTION_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("valueInteger", INT32, ".valueInteger", ""),
    column("valueDate", TEXT, ".valueDate", ""),
    column("__valueDate_start", TIMESTAMP, ".valueDate", ""),
    column("__valueDate_end", TIMESTAMP, ".valueDate", ""),
    column("valueTime", TEXT, ".valueTime", ""),
    column("valueString", TEXT, ".valueString", ""),
    column("valueCoding", within(&CODING_COLUMNS), ".valueCoding", ""),
    column("valueReference", within(&REFERENCE_COLUMNS_2), ".valueReference", ""),
    column("initialSelected", BOOLEAN, ".initialSelected", ""),
];
pub(crate) static QUESTIONNAIRE_ITEM_INITIAL_COLUMNS: [ColumnDef; 20] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("valueBoolean", BOOLEAN, ".valueBoolean", ""),
    column("valueDecimal", TEXT, ".valueDecimal", ""),
    column("__valueDecimal_numeric", NUMERIC, ".valueDecimal", ""),
    column("valueInteger", INT32, ".valueInteger", ""),
    column("valueDate", TEXT, ".valueDate", ""),
    column("__valueDate_start", TIMESTAMP, ".valueDate", ""),
    column("__valueDate_end", TIMESTAMP, ".valueDate", ""),
    column("valueDateTime", TEXT, ".valueDateTime", ""),
    column("__valueDateTime_start", TIMESTAMP, ".valueDateTime", ""),
    column("__valueDateTime_end", TIMESTAMP, ".valueDateTime", ""),
    column("valueTime", TEXT, ".valueTime", ""),
    column("valueString", TEXT, ".valueString", ""),
    column("valueUri", TEXT, ".valueUri", ""),
    column("valueAttachment", within(&ATTACHMENT_COLUMNS), ".valueAttachment", ""),
    column("valueCoding", within(&CODING_COLUMNS), ".valueCoding", ""),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity", ""),
    column("valueReference", within(&REFERENCE_COLUMNS_2), ".valueReference", ""),
];
pub(crate) static QUESTIONNAIRE_ITEM_COLUMNS: [ColumnDef; 18] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("linkId", TEXT, ".linkId", ""),
    column("definition", TEXT, ".definition", ""),
    column("code", list(&within(&CODING_COLUMNS)), ".code", ""),
    column("prefix", TEXT, ".prefix", ""),
    column("text", TEXT, ".text", ""),
    column("type", TEXT, ".type", ""),
    column(
        "enableWhen",
        list(&within(&QUESTIONNAIRE_ITEM_ENABLE_WHEN_COLUMNS)),
        ".enableWhen",
        "",
    ),
    column("enableBehavior", TEXT, ".enableBehavior", ""),
    column("required", BOOLEAN, ".required", ""),
    column("repeats", BOOLEAN, ".repeats", ""),
    column("readOnly", BOOLEAN, ".readOnly", ""),
    column("maxLength", INT32, ".maxLength", ""),
    column("answerValueSet", TEXT, ".answerValueSet", ""),
    column(
        "answerOption",
        list(&within(&QUESTIONNAIRE_ITEM_ANSWER_OPTION_COLUMNS)),
        ".answerOption",
        "",
    ),
    column("initial", list(&within(&QUESTIONNAIRE_ITEM_INITIAL_COLUMNS)), ".initial", ""),
];
pub(crate) static QUESTIONNAIRE_ITEM_COLUMNS_2: [ColumnDef; 19] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("linkId", TEXT, ".linkId", ""),
    column("definition", TEXT, ".definition", ""),
    column("code", list(&within(&CODING_COLUMNS)), ".code", ""),
    column("prefix", TEXT, ".prefix", ""),
    column("text", TEXT, ".text", ""),
    column("type", TEXT, ".type", ""),
    column(
        "enableWhen",
        list(&within(&QUESTIONNAIRE_ITEM_ENABLE_WHEN_COLUMNS)),
        ".enableWhen",
        "",
    ),
    column("enableBehavior", TEXT, ".enableBehavior", ""),
    column("required", BOOLEAN, ".required", ""),
    column("repeats", BOOLEAN, ".repeats", ""),
    column("readOnly", BOOLEAN, ".readOnly", ""),
    column("maxLength", INT32, ".maxLength", ""),
    column("answerValueSet", TEXT, ".answerValueSet", ""),
    column(
        "answerOption",
        list(&within(&QUESTIONNAIRE_ITEM_ANSWER_OPTION_COLUMNS)),
        ".answerOption",
        "",
    ),
    column(
        "initial",
        list(&within(&QUESTIONNAIRE_ITEM_INITIAL_COLUMNS)),
        ".initial",
        "",
    ),
    column("item", list(&within(&QUESTIONNAIRE_ITEM_COLUMNS)), ".item", ""),
];
pub(crate) static QUESTIONNAIRE_ITEM_COLUMNS_3: [ColumnDef; 19] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("linkId", TEXT, ".linkId", ""),
    column("definition", TEXT, ".definition", ""),
    column("code", list(&within(&CODING_COLUMNS)), ".code", ""),
    column("prefix", TEXT, ".prefix", ""),
    column("text", TEXT, ".text", ""),
    column("type", TEXT, ".type", ""),
    column(
        "enableWhen",
        list(&within(&QUESTIONNAIRE_ITEM_ENABLE_WHEN_COLUMNS)),
        ".enableWhen",
        "",
    ),
    column("enableBehavior", TEXT, ".enableBehavior", ""),
    column("required", BOOLEAN, ".required", ""),
    column("repeats", BOOLEAN, ".repeats", ""),
    column("readOnly", BOOLEAN, ".readOnly", ""),
    column("maxLength", INT32, ".maxLength", ""),
    column("answerValueSet", TEXT, ".answerValueSet", ""),
    column(
        "answerOption",
        list(&within(&QUESTIONNAIRE_ITEM_ANSWER_OPTION_COLUMNS)),
        ".answerOption",
        "",
    ),
    column(
        "initial",
        list(&within(&QUESTIONNAIRE_ITEM_INITIAL_COLUMNS)),
        ".initial",
        "",
    ),
    column("item", list(&within(&QUESTIONNAIRE_ITEM_COLUMNS_2)), ".item", ""),
];
/// The table `questionnaire`.
pub static QUESTIONNAIRE_TABLE: TableDef = TableDef {
    name: "questionnaire",
    doc: "One row for each Questionnaire.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Questionnaire.resourceType", ""),
        column("id", TEXT, "Questionnaire.id", ""),
        column("meta", within(&META_COLUMNS), "Questionnaire.meta", ""),
        column("implicitRules", TEXT, "Questionnaire.implicitRules", ""),
        column("language", TEXT, "Questionnaire.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Questionnaire.text", ""),
        column("contained", list(&TEXT), "Questionnaire.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Questionnaire.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Questionnaire.modifierExtension",
            "",
        ),
        column("url", TEXT, "Questionnaire.url", ""),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Questionnaire.identifier",
            "",
        ),
        column("version", TEXT, "Questionnaire.version", ""),
        column("name", TEXT, "Questionnaire.name", ""),
        column("title", TEXT, "Questionnaire.title", ""),
        column("derivedFrom", list(&TEXT), "Questionnaire.derivedFrom", ""),
        column("status", TEXT, "Questionnaire.status", ""),
        column("experimental", BOOLEAN, "Questionnaire.experimental", ""),
        column("subjectType", list(&TEXT), "Questionnaire.subjectType", ""),
        column("date", TEXT, "Questionnaire.date", ""),
        column("__date_start", TIMESTAMP, "Questionnaire.date", ""),
        column("__date_end", TIMESTAMP, "Questionnaire.date", ""),
        column("publisher", TEXT, "Questionnaire.publisher", ""),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "Questionnaire.contact",
            "",
        ),
        column("description", TEXT, "Questionnaire.description", ""),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "Questionnaire.useContext",
            "",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Questionnaire.jurisdiction",
            "",
        ),
        column("purpose", TEXT, "Questionnaire.purpose", ""),
        column("copyright", TEXT, "Questionnaire.copyright", ""),
        column("approvalDate", TEXT, "Questionnaire.approvalDate", ""),
        column("__approvalDate_start", TIMESTAMP, "Questionnaire.approvalDate", ""),
        column("__approvalDate_end", TIMESTAMP, "Questionnaire.approvalDate", ""),
        column("lastReviewDate", TEXT, "Questionnaire.lastReviewDate", ""),
        column("__lastReviewDate_start", TIMESTAMP, "Questionnaire.lastReviewDate", ""),
        column("__lastReviewDate_end", TIMESTAMP, "Questionnaire.lastReviewDate", ""),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "Questionnaire.effectivePeriod",
            "",
        ),
        column("code", list(&within(&CODING_COLUMNS)), "Questionnaire.code", ""),
        column(
            "item",
            list(&within(&QUESTIONNAIRE_ITEM_COLUMNS_3)),
            "Questionnaire.item",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Questionnaire.meta.lastUpdated",
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
