// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ENABLE_WHEN_BEHAVIOR, EnableWhenBehavior, PublicationStatus,
    QUESTIONNAIRE_ITEM_OPERATOR, QUESTIONNAIRE_ITEM_TYPE, QuestionnaireItemOperator,
    QuestionnaireItemType, RESOURCE_TYPE, ResourceType,
};
use super::super::datatypes::{
    Attachment, CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier,
    Meta, Narrative, Period, Quantity, Reference, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    ATTACHMENT_STRUCT, CODEABLE_CONCEPT_LIST, CODING_LIST, CODING_STRUCT,
    CONTACT_DETAIL_LIST, EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT,
    HAS_DATE, HAS_DESCRIPTION_2, HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER,
    HAS_ID_2, HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_PUBLISHER,
    HAS_PURPOSE, HAS_STATUS, HAS_TEXT, HAS_TITLE, HAS_URL, HAS_USE_CONTEXT, HAS_VERSION,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_ATTACHMENT, OF_CODING, OF_PERIOD, OF_QUANTITY, OF_REFERENCE, PERIOD_STRUCT,
    QUANTITY_STRUCT, REFERENCE_STRUCT_2, TEXT_COLUMN, TYPE_COLUMN_2, USAGE_CONTEXT_LIST,
    VALUE_BOOLEAN_COLUMN, VALUE_QUANTITY_COLUMN, VALUE_STRING_COLUMN,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        HAS_URL,
        HAS_IDENTIFIER,
        HAS_VERSION,
        HAS_NAME,
        HAS_TITLE,
        one("derivedFrom", 0, 0, OF_CANONICAL).to(&["Questionnaire"]),
        HAS_STATUS,
        HAS_EXPERIMENTAL,
        summary("subjectType", 0, 0, OF_CODE).codes(&RESOURCE_TYPE),
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        HAS_DESCRIPTION_2,
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        HAS_PURPOSE,
        HAS_COPYRIGHT,
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        summary("effectivePeriod", 0, 1, OF_PERIOD),
        summary("code", 0, 0, OF_CODING),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("linkId", 1, 1, OF_STRING),
        one("definition", 0, 1, OF_URI),
        one("code", 0, 0, OF_CODING),
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
    QuestionnaireItemEnableWhenAnswer, [Boolean(Element < bool >), Decimal(Element <
    Decimal >), Integer(Element < i32 >), Date(Element < Date >), DateTime(Element <
    DateTime >), Time(Element < Time >), String(Element < String >), Coding(Box < Coding
    >), Quantity(Box < Quantity >), Reference(Box < Reference >)]
);
/// The definition of `Questionnaire.item.enableWhen`.
pub static QUESTIONNAIRE_ITEM_ENABLE_WHEN: TypeDef = TypeDef {
    name: "QuestionnaireItemEnableWhen",
    path: "Questionnaire.item.enableWhen",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
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
                alternative("answerCoding", OF_CODING),
                alternative("answerQuantity", OF_QUANTITY),
                alternative("answerReference", OF_REFERENCE),
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
    QuestionnaireItemAnswerOptionValue, [Integer(Element < i32 >), Date(Element < Date
    >), Time(Element < Time >), String(Element < String >), Coding(Box < Coding >),
    Reference(Box < Reference >)]
);
/// The definition of `Questionnaire.item.answerOption`.
pub static QUESTIONNAIRE_ITEM_ANSWER_OPTION: TypeDef = TypeDef {
    name: "QuestionnaireItemAnswerOption",
    path: "Questionnaire.item.answerOption",
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
                alternative("valueInteger", OF_INTEGER),
                alternative("valueDate", OF_DATE),
                alternative("valueTime", OF_TIME),
                alternative("valueString", OF_STRING),
                alternative("valueCoding", OF_CODING),
                alternative("valueReference", OF_REFERENCE),
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
    #[doc = " `Questionnaire.item.initial.value[x]`"] QuestionnaireItemInitialValue,
    [Boolean(Element < bool >), Decimal(Element < Decimal >), Integer(Element < i32 >),
    Date(Element < Date >), DateTime(Element < DateTime >), Time(Element < Time >),
    String(Element < String >), Uri(Element < String >), Attachment(Box < Attachment >),
    Coding(Box < Coding >), Quantity(Box < Quantity >), Reference(Box < Reference >)]
);
/// The definition of `Questionnaire.item.initial`.
pub static QUESTIONNAIRE_ITEM_INITIAL: TypeDef = TypeDef {
    name: "QuestionnaireItemInitial",
    path: "Questionnaire.item.initial",
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
pub(crate) static QUESTIONNAIRE_ITEM_ENABLE_WHEN_COLUMNS: [ColumnDef; 20] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".question", TEXT),
    column(".operator", TEXT),
    column(".answerBoolean", BOOLEAN),
    column(".answerDecimal", TEXT),
    derived("__answerDecimal_numeric", NUMERIC, ".answerDecimal"),
    column(".answerInteger", INT32),
    column(".answerDate", TEXT),
    derived("__answerDate_start", TIMESTAMP, ".answerDate"),
    derived("__answerDate_end", TIMESTAMP, ".answerDate"),
    column(".answerDateTime", TEXT),
    derived("__answerDateTime_start", TIMESTAMP, ".answerDateTime"),
    derived("__answerDateTime_end", TIMESTAMP, ".answerDateTime"),
    column(".answerTime", TEXT),
    column(".answerString", TEXT),
    column(".answerCoding", CODING_STRUCT),
    column(".answerQuantity", QUANTITY_STRUCT),
    column(".answerReference", REFERENCE_STRUCT_2),
];
pub(crate) static QUESTIONNAIRE_ITEM_ANSWER_OPTION_COLUMNS: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".valueInteger", INT32),
    column(".valueDate", TEXT),
    derived("__valueDate_start", TIMESTAMP, ".valueDate"),
    derived("__valueDate_end", TIMESTAMP, ".valueDate"),
    column(".valueTime", TEXT),
    VALUE_STRING_COLUMN,
    column(".valueCoding", CODING_STRUCT),
    column(".valueReference", REFERENCE_STRUCT_2),
    column(".initialSelected", BOOLEAN),
];
pub(crate) static QUESTIONNAIRE_ITEM_INITIAL_COLUMNS: [ColumnDef; 20] = [
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
    VALUE_QUANTITY_COLUMN,
    column(".valueReference", REFERENCE_STRUCT_2),
];
pub(crate) static QUESTIONNAIRE_ITEM_COLUMNS: [ColumnDef; 18] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".linkId", TEXT),
    column(".definition", TEXT),
    column(".code", CODING_LIST),
    column(".prefix", TEXT),
    TEXT_COLUMN,
    TYPE_COLUMN_2,
    column(".enableWhen", list(&within(&QUESTIONNAIRE_ITEM_ENABLE_WHEN_COLUMNS))),
    column(".enableBehavior", TEXT),
    column(".required", BOOLEAN),
    column(".repeats", BOOLEAN),
    column(".readOnly", BOOLEAN),
    column(".maxLength", INT32),
    column(".answerValueSet", TEXT),
    column(".answerOption", list(&within(&QUESTIONNAIRE_ITEM_ANSWER_OPTION_COLUMNS))),
    column(".initial", list(&within(&QUESTIONNAIRE_ITEM_INITIAL_COLUMNS))),
];
pub(crate) static QUESTIONNAIRE_ITEM_COLUMNS_2: [ColumnDef; 19] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".linkId", TEXT),
    column(".definition", TEXT),
    column(".code", CODING_LIST),
    column(".prefix", TEXT),
    TEXT_COLUMN,
    TYPE_COLUMN_2,
    column(".enableWhen", list(&within(&QUESTIONNAIRE_ITEM_ENABLE_WHEN_COLUMNS))),
    column(".enableBehavior", TEXT),
    column(".required", BOOLEAN),
    column(".repeats", BOOLEAN),
    column(".readOnly", BOOLEAN),
    column(".maxLength", INT32),
    column(".answerValueSet", TEXT),
    column(".answerOption", list(&within(&QUESTIONNAIRE_ITEM_ANSWER_OPTION_COLUMNS))),
    column(".initial", list(&within(&QUESTIONNAIRE_ITEM_INITIAL_COLUMNS))),
    column(".item", list(&within(&QUESTIONNAIRE_ITEM_COLUMNS))),
];
pub(crate) static QUESTIONNAIRE_ITEM_COLUMNS_3: [ColumnDef; 19] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".linkId", TEXT),
    column(".definition", TEXT),
    column(".code", CODING_LIST),
    column(".prefix", TEXT),
    TEXT_COLUMN,
    TYPE_COLUMN_2,
    column(".enableWhen", list(&within(&QUESTIONNAIRE_ITEM_ENABLE_WHEN_COLUMNS))),
    column(".enableBehavior", TEXT),
    column(".required", BOOLEAN),
    column(".repeats", BOOLEAN),
    column(".readOnly", BOOLEAN),
    column(".maxLength", INT32),
    column(".answerValueSet", TEXT),
    column(".answerOption", list(&within(&QUESTIONNAIRE_ITEM_ANSWER_OPTION_COLUMNS))),
    column(".initial", list(&within(&QUESTIONNAIRE_ITEM_INITIAL_COLUMNS))),
    column(".item", list(&within(&QUESTIONNAIRE_ITEM_COLUMNS_2))),
];
/// The table `questionnaire`.
pub static QUESTIONNAIRE_TABLE: TableDef = TableDef {
    name: "questionnaire",
    doc: "One row for each Questionnaire.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Questionnaire.resourceType", TEXT),
        column("Questionnaire.id", TEXT),
        column("Questionnaire.meta", META_STRUCT),
        column("Questionnaire.implicitRules", TEXT),
        column("Questionnaire.language", TEXT),
        column("Questionnaire.text", NARRATIVE_STRUCT),
        column("Questionnaire.contained", TEXTS),
        column("Questionnaire.extension", EXTENSION_TEXTS),
        column("Questionnaire.modifierExtension", EXTENSION_TEXTS),
        column("Questionnaire.url", TEXT),
        column("Questionnaire.identifier", IDENTIFIER_LIST),
        column("Questionnaire.version", TEXT),
        column("Questionnaire.name", TEXT),
        column("Questionnaire.title", TEXT),
        column("Questionnaire.derivedFrom", TEXTS),
        column("Questionnaire.status", TEXT),
        column("Questionnaire.experimental", BOOLEAN),
        column("Questionnaire.subjectType", TEXTS),
        column("Questionnaire.date", TEXT),
        derived("__date_start", TIMESTAMP, "Questionnaire.date"),
        derived("__date_end", TIMESTAMP, "Questionnaire.date"),
        column("Questionnaire.publisher", TEXT),
        column("Questionnaire.contact", CONTACT_DETAIL_LIST),
        column("Questionnaire.description", TEXT),
        column("Questionnaire.useContext", USAGE_CONTEXT_LIST),
        column("Questionnaire.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("Questionnaire.purpose", TEXT),
        column("Questionnaire.copyright", TEXT),
        column("Questionnaire.approvalDate", TEXT),
        derived("__approvalDate_start", TIMESTAMP, "Questionnaire.approvalDate"),
        derived("__approvalDate_end", TIMESTAMP, "Questionnaire.approvalDate"),
        column("Questionnaire.lastReviewDate", TEXT),
        derived("__lastReviewDate_start", TIMESTAMP, "Questionnaire.lastReviewDate"),
        derived("__lastReviewDate_end", TIMESTAMP, "Questionnaire.lastReviewDate"),
        column("Questionnaire.effectivePeriod", PERIOD_STRUCT),
        column("Questionnaire.code", CODING_LIST),
        column("Questionnaire.item", list(&within(&QUESTIONNAIRE_ITEM_COLUMNS_3))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Questionnaire.meta.lastUpdated"),
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
