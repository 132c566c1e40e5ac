// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{QUESTIONNAIRE_RESPONSE_STATUS, QuestionnaireResponseStatus};
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODING, CODING_COLUMNS, Coding,
    EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META,
    META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, QUANTITY,
    QUANTITY_COLUMNS, Quantity, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
    /// `QuestionnaireResponse.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `QuestionnaireResponse.basedOn` · Reference to CarePlan, ServiceRequest · 0..*
    pub based_on: Vec<Reference>,
    /// `QuestionnaireResponse.partOf` · Reference to Observation, Procedure · 0..*
    pub part_of: Vec<Reference>,
    /// `QuestionnaireResponse.questionnaire` · canonical to Questionnaire · 1..1
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
    /// `QuestionnaireResponse.source` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("basedOn", 0, 0, of(&REFERENCE)).to(&["CarePlan", "ServiceRequest"]),
        summary("partOf", 0, 0, of(&REFERENCE)).to(&["Observation", "Procedure"]),
        summary("questionnaire", 1, 1, OF_CANONICAL).to(&["Questionnaire"]),
        summary("status", 1, 1, OF_CODE)
            .codes(&QUESTIONNAIRE_RESPONSE_STATUS)
            .modifier(),
        summary("subject", 0, 1, of(&REFERENCE)),
        summary("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        summary("authored", 0, 1, OF_DATE_TIME),
        summary("author", 0, 1, of(&REFERENCE))
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
        summary("source", 0, 1, of(&REFERENCE))
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
    /// `QuestionnaireResponse.item.answer.value[x]` · boolean, decimal, integer, date, dateTime, time, string, uri, Attachment, Coding, Quantity, Reference · 1..1
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
    QuestionnaireResponseItemAnswerValue, [0 => Boolean(Element < bool >), 1 =>
    Decimal(Element < Decimal >), 2 => Integer(Element < i32 >), 3 => Date(Element < Date
    >), 4 => DateTime(Element < DateTime >), 5 => Time(Element < Time >), 6 =>
    String(Element < String >), 7 => Uri(Element < String >), 8 => Attachment(Box <
    Attachment >), 9 => Coding(Box < Coding >), 10 => Quantity(Box < Quantity >), 11 =>
    Reference(Box < Reference >)]
);
/// The definition of `QuestionnaireResponse.item.answer`.
pub static QUESTIONNAIRE_RESPONSE_ITEM_ANSWER: TypeDef = TypeDef {
    name: "QuestionnaireResponseItemAnswer",
    path: "QuestionnaireResponse.item.answer",
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
        one("item", 0, 0, of(&QUESTIONNAIRE_RESPONSE_ITEM)),
    ],
    keys: Lazy::new(),
};
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS: [ColumnDef; 20] = [
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
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("linkId", TEXT, ".linkId"),
    column("definition", TEXT, ".definition"),
    column("text", TEXT, ".text"),
    column(
        "answer",
        list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS)),
        ".answer",
    ),
];
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS_2: [ColumnDef; 21] = [
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
    column("item", list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS)), ".item"),
];
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS_3: [ColumnDef; 20] = [
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
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_2: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("linkId", TEXT, ".linkId"),
    column("definition", TEXT, ".definition"),
    column("text", TEXT, ".text"),
    column(
        "answer",
        list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS_3)),
        ".answer",
    ),
];
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_3: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("linkId", TEXT, ".linkId"),
    column("definition", TEXT, ".definition"),
    column("text", TEXT, ".text"),
    column(
        "answer",
        list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS_2)),
        ".answer",
    ),
    column("item", list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_2)), ".item"),
];
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS_4: [ColumnDef; 21] = [
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
    column("item", list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_3)), ".item"),
];
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS_5: [ColumnDef; 21] = [
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
    column("item", list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_2)), ".item"),
];
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS_6: [ColumnDef; 20] = [
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
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_4: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("linkId", TEXT, ".linkId"),
    column("definition", TEXT, ".definition"),
    column("text", TEXT, ".text"),
    column(
        "answer",
        list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS_6)),
        ".answer",
    ),
];
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_5: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("linkId", TEXT, ".linkId"),
    column("definition", TEXT, ".definition"),
    column("text", TEXT, ".text"),
    column(
        "answer",
        list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS_5)),
        ".answer",
    ),
    column("item", list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_4)), ".item"),
];
pub(crate) static QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_6: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("linkId", TEXT, ".linkId"),
    column("definition", TEXT, ".definition"),
    column("text", TEXT, ".text"),
    column(
        "answer",
        list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_ANSWER_COLUMNS_4)),
        ".answer",
    ),
    column("item", list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_5)), ".item"),
];
/// The table `questionnaire_response`.
pub static QUESTIONNAIRE_RESPONSE_TABLE: TableDef = TableDef {
    name: "questionnaire_response",
    doc: "One row for each QuestionnaireResponse.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "QuestionnaireResponse.resourceType"),
        column("id", TEXT, "QuestionnaireResponse.id"),
        column("meta", within(&META_COLUMNS), "QuestionnaireResponse.meta"),
        column("implicitRules", TEXT, "QuestionnaireResponse.implicitRules"),
        column("language", TEXT, "QuestionnaireResponse.language"),
        column("text", within(&NARRATIVE_COLUMNS), "QuestionnaireResponse.text"),
        column("contained", TEXTS, "QuestionnaireResponse.contained"),
        column("extension", EXTENSION_TEXTS, "QuestionnaireResponse.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "QuestionnaireResponse.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "QuestionnaireResponse.identifier",
        ),
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "QuestionnaireResponse.basedOn",
        ),
        column(
            "partOf",
            list(&within(&REFERENCE_COLUMNS_2)),
            "QuestionnaireResponse.partOf",
        ),
        column("questionnaire", TEXT, "QuestionnaireResponse.questionnaire"),
        column("status", TEXT, "QuestionnaireResponse.status"),
        column("subject", within(&REFERENCE_COLUMNS_2), "QuestionnaireResponse.subject"),
        column(
            "encounter",
            within(&REFERENCE_COLUMNS_2),
            "QuestionnaireResponse.encounter",
        ),
        column("authored", TEXT, "QuestionnaireResponse.authored"),
        column("__authored_start", TIMESTAMP, "QuestionnaireResponse.authored"),
        column("__authored_end", TIMESTAMP, "QuestionnaireResponse.authored"),
        column("author", within(&REFERENCE_COLUMNS_2), "QuestionnaireResponse.author"),
        column("source", within(&REFERENCE_COLUMNS_2), "QuestionnaireResponse.source"),
        column(
            "item",
            list(&within(&QUESTIONNAIRE_RESPONSE_ITEM_COLUMNS_6)),
            "QuestionnaireResponse.item",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "QuestionnaireResponse.meta.lastUpdated",
            ),
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
