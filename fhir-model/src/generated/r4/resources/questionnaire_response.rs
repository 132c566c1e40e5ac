// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{QUESTIONNAIRE_RESPONSE_STATUS, QuestionnaireResponseStatus};
use super::super::datatypes::{
    Attachment, Coding, Element, Extension, Identifier, Meta, Narrative, Quantity,
    Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ATTACHMENT_STRUCT, CODING_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_EXTENSION,
    HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_TEXT, IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_ATTACHMENT, OF_CODING, OF_IDENTIFIER,
    OF_QUANTITY, OF_REFERENCE, QUANTITY_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
    TEXT_COLUMN, VALUE_BOOLEAN_COLUMN, VALUE_STRING_COLUMN,
};
use crate::shorthand::*;
/// `QuestionnaireResponse`
pub struct QuestionnaireResponse {
    /// `QuestionnaireResponse.id` · id · 0..1
    pub id: Element<String>,
    /// `QuestionnaireResponse.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `QuestionnaireResponse.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `QuestionnaireResponse.language` · code · 0..1
    pub language: Element<String>,
    /// `QuestionnaireResponse.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `QuestionnaireResponse.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `QuestionnaireResponse.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `QuestionnaireResponse.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `QuestionnaireResponse.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `QuestionnaireResponse.basedOn` · Reference to CarePlan, ServiceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `QuestionnaireResponse.partOf` · Reference to Observation, Procedure · 0..*
    pub part_of: Vec<Reference>,
    /// `QuestionnaireResponse.questionnaire` · canonical to Questionnaire · 0..1
    pub questionnaire: Element<String>,
    /// `QuestionnaireResponse.status` · code · 1..1
    pub status: Element<QuestionnaireResponseStatus>,
    /// `QuestionnaireResponse.subject` · Reference · 0..1
    pub subject: Option<Box<Reference>>,
    /// `QuestionnaireResponse.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `QuestionnaireResponse.authored` · dateTime · 0..1
    pub authored: Element<DateTime>,
    /// `QuestionnaireResponse.author` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub author: Option<Box<Reference>>,
    /// `QuestionnaireResponse.source` · Reference to Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub source: Option<Box<Reference>>,
    /// `QuestionnaireResponse.item` · QuestionnaireResponseItem · 0..*
    pub item: Vec<QuestionnaireResponseItem>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    QuestionnaireResponse, QUESTIONNAIRE_RESPONSE, [id, meta, implicit_rules, language,
    text, contained, extension, modifier_extension, identifier, based_on, part_of,
    questionnaire, status, subject, encounter, authored, author, source, item]
);
/// The definition of `QuestionnaireResponse`.
pub static QUESTIONNAIRE_RESPONSE: TypeDef = TypeDef {
    name: "QuestionnaireResponse",
    path: "QuestionnaireResponse",
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
        summary("identifier", 0, 1, OF_IDENTIFIER),
        summary("basedOn", 0, 0, OF_REFERENCE).to(&["CarePlan", "ServiceRequest"]),
        summary("partOf", 0, 0, OF_REFERENCE).to(&["Observation", "Procedure"]),
        summary("questionnaire", 0, 1, OF_CANONICAL).to(&["Questionnaire"]),
        summary("status", 1, 1, OF_CODE)
            .codes(&QUESTIONNAIRE_RESPONSE_STATUS)
            .modifier(),
        summary("subject", 0, 1, OF_REFERENCE),
        summary("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        summary("authored", 0, 1, OF_DATE_TIME),
        summary("author", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        summary("source", 0, 1, OF_REFERENCE)
            .to(&["Patient", "Practitioner", "PractitionerRole", "RelatedPerson"]),
        one("item", 0, 0, of(&QUESTIONNAIRE_RESPONSE_ITEM)),
    ],
    keys: Lazy::new(),
};
/// `QuestionnaireResponse.item`
pub struct QuestionnaireResponseItem {
    /// `QuestionnaireResponse.item.id` · string · 0..1
    pub id: Option<String>,
    /// `QuestionnaireResponse.item.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `QuestionnaireResponse.item.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `QuestionnaireResponse.item.linkId` · string · 1..1
    pub link_id: Element<String>,
    /// `QuestionnaireResponse.item.definition` · uri · 0..1
    pub definition: Element<String>,
    /// `QuestionnaireResponse.item.text` · string · 0..1
    pub text: Element<String>,
    /// `QuestionnaireResponse.item.answer` · QuestionnaireResponseItemAnswer · 0..*
    pub answer: Vec<QuestionnaireResponseItemAnswer>,
    /// `QuestionnaireResponse.item.item` · QuestionnaireResponseItem · 0..*
    pub item: Vec<QuestionnaireResponseItem>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    QuestionnaireResponseItem, QUESTIONNAIRE_RESPONSE_ITEM, [id, extension,
    modifier_extension, link_id, definition, text, answer, item]
);
/// The definition of `QuestionnaireResponse.item`.
pub static QUESTIONNAIRE_RESPONSE_ITEM: TypeDef = TypeDef {
    name: "QuestionnaireResponseItem",
    path: "QuestionnaireResponse.item",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("linkId", 1, 1, OF_STRING),
        one("definition", 0, 1, OF_URI),
        one("text", 0, 1, OF_STRING),
        one("answer", 0, 0, of(&QUESTIONNAIRE_RESPONSE_ITEM_ANSWER)),
        one("item", 0, 0, of(&QUESTIONNAIRE_RESPONSE_ITEM)),
    ],
    keys: Lazy::new(),
};
/// `QuestionnaireResponse.item.answer`
pub struct QuestionnaireResponseItemAnswer {
    /// `QuestionnaireResponse.item.answer.id` · string · 0..1
    pub id: Option<String>,
    /// `QuestionnaireResponse.item.answer.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `QuestionnaireResponse.item.answer.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `QuestionnaireResponse.item.answer.value[x]` · boolean, decimal, integer, date, dateTime, time, string, uri, Attachment, Coding, Quantity, Reference · 0..1
    pub value: Option<QuestionnaireResponseItemAnswerValue>,
    /// `QuestionnaireResponse.item.answer.item` · QuestionnaireResponseItem · 0..*
    pub item: Vec<QuestionnaireResponseItem>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    QuestionnaireResponseItemAnswer, QUESTIONNAIRE_RESPONSE_ITEM_ANSWER, [id, extension,
    modifier_extension, value, item]
);
choice!(
    #[doc = " `QuestionnaireResponse.item.answer.value[x]`"]
    QuestionnaireResponseItemAnswerValue, [Boolean(Element < bool >), Decimal(Element <
    Decimal >), Integer(Element < i32 >), Date(Element < Date >), DateTime(Element <
    DateTime >), Time(Element < Time >), String(Element < String >), Uri(Element < String
    >), Attachment(Box < Attachment >), Coding(Box < Coding >), Quantity(Box < Quantity
    >), Reference(Box < Reference >)]
);
/// The definition of `QuestionnaireResponse.item.answer`.
pub static QUESTIONNAIRE_RESPONSE_ITEM_ANSWER: TypeDef = TypeDef {
    name: "QuestionnaireResponseItemAnswer",
    path: "QuestionnaireResponse.item.answer",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
            "value",
            0,
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
        one("item", 0, 0, of(&QUESTIONNAIRE_RESPONSE_ITEM)),
    ],
    keys: Lazy::new(),
};
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS: [ColumnDef; 20] = [
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
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".linkId", TEXT),
    column(".definition", TEXT),
    TEXT_COLUMN,
    column(".answer", list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS))),
];
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS_2: [ColumnDef; 21] = [
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
    column(".item", list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS))),
];
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS_3: [ColumnDef; 20] = [
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
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_2: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".linkId", TEXT),
    column(".definition", TEXT),
    TEXT_COLUMN,
    column(".answer", list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS_3))),
];
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_3: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".linkId", TEXT),
    column(".definition", TEXT),
    TEXT_COLUMN,
    column(".answer", list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS_2))),
    column(".item", list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_2))),
];
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS_4: [ColumnDef; 21] = [
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
    column(".item", list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_3))),
];
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS_5: [ColumnDef; 21] = [
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
    column(".item", list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_2))),
];
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS_6: [ColumnDef; 20] = [
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
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_4: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".linkId", TEXT),
    column(".definition", TEXT),
    TEXT_COLUMN,
    column(".answer", list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS_6))),
];
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_5: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".linkId", TEXT),
    column(".definition", TEXT),
    TEXT_COLUMN,
    column(".answer", list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS_5))),
    column(".item", list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_4))),
];
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_6: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".linkId", TEXT),
    column(".definition", TEXT),
    TEXT_COLUMN,
    column(".answer", list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS_4))),
    column(".item", list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_5))),
];
/// The table `questionnaire_response`.
pub static QUESTIONNAIRE_RESPONSE_TABLE: TableDef = TableDef {
    name: "questionnaire_response",
    doc: "One row for each QuestionnaireResponse.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("QuestionnaireResponse.resourceType", TEXT),
        column("QuestionnaireResponse.id", TEXT),
        column("QuestionnaireResponse.meta", META_STRUCT),
        column("QuestionnaireResponse.implicitRules", TEXT),
        column("QuestionnaireResponse.language", TEXT),
        column("QuestionnaireResponse.text", NARRATIVE_STRUCT),
        column("QuestionnaireResponse.contained", TEXTS),
        column("QuestionnaireResponse.extension", EXTENSION_TEXTS),
        column("QuestionnaireResponse.modifierExtension", EXTENSION_TEXTS),
        column("QuestionnaireResponse.identifier", IDENTIFIER_STRUCT),
        column("QuestionnaireResponse.basedOn", REFERENCE_LIST_2),
        column("QuestionnaireResponse.partOf", REFERENCE_LIST_2),
        column("QuestionnaireResponse.questionnaire", TEXT),
        column("QuestionnaireResponse.status", TEXT),
        column("QuestionnaireResponse.subject", REFERENCE_STRUCT_2),
        column("QuestionnaireResponse.encounter", REFERENCE_STRUCT_2),
        column("QuestionnaireResponse.authored", TEXT),
        derived("__authored_start", TIMESTAMP, "QuestionnaireResponse.authored"),
        derived("__authored_end", TIMESTAMP, "QuestionnaireResponse.authored"),
        column("QuestionnaireResponse.author", REFERENCE_STRUCT_2),
        column("QuestionnaireResponse.source", REFERENCE_STRUCT_2),
        column(
            "QuestionnaireResponse.item",
            list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_6)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "QuestionnaireResponse.meta.lastUpdated",
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
