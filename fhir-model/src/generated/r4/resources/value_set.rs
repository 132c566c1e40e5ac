// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{FILTER_OPERATOR, FilterOperator, PublicationStatus};
use super::super::datatypes::{
    CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODE_COLUMN, CODING_STRUCT, CONTACT_DETAIL_LIST,
    EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT, HAS_DATE,
    HAS_DESCRIPTION_3, HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT,
    HAS_TITLE, HAS_URL, HAS_USE_CONTEXT, HAS_VERSION, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NAME_COLUMN, NARRATIVE_STRUCT, OF_CODING,
    USAGE_CONTEXT_LIST, VALUE_BOOLEAN_COLUMN, VALUE_COLUMN,
    VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION_LIST, VALUE_STRING_COLUMN,
};
use crate::shorthand::*;
/// `ValueSet`
pub struct ValueSet {
    /// `ValueSet.id` · id · 0..1
    pub id: Element<String>,
    /// `ValueSet.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ValueSet.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ValueSet.language` · code · 0..1
    pub language: Element<String>,
    /// `ValueSet.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ValueSet.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ValueSet.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.url` · uri · 0..1
    pub url: Element<String>,
    /// `ValueSet.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ValueSet.version` · string · 0..1
    pub version: Element<String>,
    /// `ValueSet.name` · string · 0..1
    pub name: Element<String>,
    /// `ValueSet.title` · string · 0..1
    pub title: Element<String>,
    /// `ValueSet.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `ValueSet.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `ValueSet.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `ValueSet.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `ValueSet.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `ValueSet.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ValueSet.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `ValueSet.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ValueSet.immutable` · boolean · 0..1
    pub immutable: Element<bool>,
    /// `ValueSet.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `ValueSet.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `ValueSet.compose` · ValueSetCompose · 0..1
    pub compose: Option<Box<ValueSetCompose>>,
    /// `ValueSet.expansion` · ValueSetExpansion · 0..1
    pub expansion: Option<Box<ValueSetExpansion>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSet, VALUE_SET, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, url, identifier, version, name, title, status, experimental,
    date, publisher, contact, description, use_context, jurisdiction, immutable, purpose,
    copyright, compose, expansion]
);
/// The definition of `ValueSet`.
pub static VALUE_SET: TypeDef = TypeDef {
    name: "ValueSet",
    path: "ValueSet",
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
        HAS_STATUS,
        HAS_EXPERIMENTAL,
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        HAS_DESCRIPTION_3,
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        summary("immutable", 0, 1, OF_BOOLEAN),
        HAS_PURPOSE,
        HAS_COPYRIGHT,
        one("compose", 0, 1, of(&VALUE_SET_COMPOSE)),
        one("expansion", 0, 1, of(&VALUE_SET_EXPANSION)),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.compose`
pub struct ValueSetCompose {
    /// `ValueSet.compose.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.compose.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.lockedDate` · date · 0..1
    pub locked_date: Element<Date>,
    /// `ValueSet.compose.inactive` · boolean · 0..1
    pub inactive: Element<bool>,
    /// `ValueSet.compose.include` · ValueSetComposeInclude · 1..*
    pub include: Vec<ValueSetComposeInclude>,
    /// `ValueSet.compose.exclude` · ValueSetComposeInclude · 0..*
    pub exclude: Vec<ValueSetComposeInclude>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetCompose, VALUE_SET_COMPOSE, [id, extension, modifier_extension, locked_date,
    inactive, include, exclude]
);
/// The definition of `ValueSet.compose`.
pub static VALUE_SET_COMPOSE: TypeDef = TypeDef {
    name: "ValueSetCompose",
    path: "ValueSet.compose",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("lockedDate", 0, 1, OF_DATE),
        summary("inactive", 0, 1, OF_BOOLEAN),
        summary("include", 1, 0, of(&VALUE_SET_COMPOSE_INCLUDE)),
        one("exclude", 0, 0, of(&VALUE_SET_COMPOSE_INCLUDE)),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.compose.include`
pub struct ValueSetComposeInclude {
    /// `ValueSet.compose.include.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.compose.include.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.include.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.include.system` · uri · 0..1
    pub system: Element<String>,
    /// `ValueSet.compose.include.version` · string · 0..1
    pub version: Element<String>,
    /// `ValueSet.compose.include.concept` · ValueSetComposeIncludeConcept · 0..*
    pub concept: Vec<ValueSetComposeIncludeConcept>,
    /// `ValueSet.compose.include.filter` · ValueSetComposeIncludeFilter · 0..*
    pub filter: Vec<ValueSetComposeIncludeFilter>,
    /// `ValueSet.compose.include.valueSet` · canonical to ValueSet · 0..*
    pub value_set: Vec<Element<String>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetComposeInclude, VALUE_SET_COMPOSE_INCLUDE, [id, extension,
    modifier_extension, system, version, concept, filter, value_set]
);
/// The definition of `ValueSet.compose.include`.
pub static VALUE_SET_COMPOSE_INCLUDE: TypeDef = TypeDef {
    name: "ValueSetComposeInclude",
    path: "ValueSet.compose.include",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("system", 0, 1, OF_URI),
        HAS_VERSION,
        one("concept", 0, 0, of(&VALUE_SET_COMPOSE_INCLUDE_CONCEPT)),
        summary("filter", 0, 0, of(&VALUE_SET_COMPOSE_INCLUDE_FILTER)),
        summary("valueSet", 0, 0, OF_CANONICAL).to(&["ValueSet"]),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.compose.include.concept`
pub struct ValueSetComposeIncludeConcept {
    /// `ValueSet.compose.include.concept.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.compose.include.concept.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.include.concept.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.include.concept.code` · code · 1..1
    pub code: Element<String>,
    /// `ValueSet.compose.include.concept.display` · string · 0..1
    pub display: Element<String>,
    /// `ValueSet.compose.include.concept.designation` · ValueSetComposeIncludeConceptDesignation · 0..*
    pub designation: Vec<ValueSetComposeIncludeConceptDesignation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetComposeIncludeConcept, VALUE_SET_COMPOSE_INCLUDE_CONCEPT, [id, extension,
    modifier_extension, code, display, designation]
);
/// The definition of `ValueSet.compose.include.concept`.
pub static VALUE_SET_COMPOSE_INCLUDE_CONCEPT: TypeDef = TypeDef {
    name: "ValueSetComposeIncludeConcept",
    path: "ValueSet.compose.include.concept",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 1, 1, OF_CODE),
        one("display", 0, 1, OF_STRING),
        one("designation", 0, 0, of(&VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION)),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.compose.include.concept.designation`
pub struct ValueSetComposeIncludeConceptDesignation {
    /// `ValueSet.compose.include.concept.designation.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.compose.include.concept.designation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.include.concept.designation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.include.concept.designation.language` · code · 0..1
    pub language: Element<String>,
    /// `ValueSet.compose.include.concept.designation.use` · Coding · 0..1
    pub use_: Option<Box<Coding>>,
    /// `ValueSet.compose.include.concept.designation.value` · string · 1..1
    pub value: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetComposeIncludeConceptDesignation,
    VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION, [id, extension, modifier_extension,
    language, use_, value]
);
/// The definition of `ValueSet.compose.include.concept.designation`.
pub static VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION: TypeDef = TypeDef {
    name: "ValueSetComposeIncludeConceptDesignation",
    path: "ValueSet.compose.include.concept.designation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_LANGUAGE,
        one("use", 0, 1, OF_CODING),
        one("value", 1, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.compose.include.filter`
pub struct ValueSetComposeIncludeFilter {
    /// `ValueSet.compose.include.filter.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.compose.include.filter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.include.filter.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.include.filter.property` · code · 1..1
    pub property: Element<String>,
    /// `ValueSet.compose.include.filter.op` · code · 1..1
    pub op: Element<FilterOperator>,
    /// `ValueSet.compose.include.filter.value` · string · 1..1
    pub value: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetComposeIncludeFilter, VALUE_SET_COMPOSE_INCLUDE_FILTER, [id, extension,
    modifier_extension, property, op, value]
);
/// The definition of `ValueSet.compose.include.filter`.
pub static VALUE_SET_COMPOSE_INCLUDE_FILTER: TypeDef = TypeDef {
    name: "ValueSetComposeIncludeFilter",
    path: "ValueSet.compose.include.filter",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("property", 1, 1, OF_CODE),
        summary("op", 1, 1, OF_CODE).codes(&FILTER_OPERATOR),
        summary("value", 1, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.expansion`
pub struct ValueSetExpansion {
    /// `ValueSet.expansion.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.expansion.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.expansion.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.expansion.identifier` · uri · 0..1
    pub identifier: Element<String>,
    /// `ValueSet.expansion.timestamp` · dateTime · 1..1
    pub timestamp: Element<DateTime>,
    /// `ValueSet.expansion.total` · integer · 0..1
    pub total: Element<i32>,
    /// `ValueSet.expansion.offset` · integer · 0..1
    pub offset: Element<i32>,
    /// `ValueSet.expansion.parameter` · ValueSetExpansionParameter · 0..*
    pub parameter: Vec<ValueSetExpansionParameter>,
    /// `ValueSet.expansion.contains` · ValueSetExpansionContains · 0..*
    pub contains: Vec<ValueSetExpansionContains>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetExpansion, VALUE_SET_EXPANSION, [id, extension, modifier_extension,
    identifier, timestamp, total, offset, parameter, contains]
);
/// The definition of `ValueSet.expansion`.
pub static VALUE_SET_EXPANSION: TypeDef = TypeDef {
    name: "ValueSetExpansion",
    path: "ValueSet.expansion",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("identifier", 0, 1, OF_URI),
        one("timestamp", 1, 1, OF_DATE_TIME),
        one("total", 0, 1, OF_INTEGER),
        one("offset", 0, 1, OF_INTEGER),
        one("parameter", 0, 0, of(&VALUE_SET_EXPANSION_PARAMETER)),
        one("contains", 0, 0, of(&VALUE_SET_EXPANSION_CONTAINS)),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.expansion.parameter`
pub struct ValueSetExpansionParameter {
    /// `ValueSet.expansion.parameter.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.expansion.parameter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.expansion.parameter.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.expansion.parameter.name` · string · 1..1
    pub name: Element<String>,
    /// `ValueSet.expansion.parameter.value[x]` · string, boolean, integer, decimal, uri, code, dateTime · 0..1
    pub value: Option<ValueSetExpansionParameterValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetExpansionParameter, VALUE_SET_EXPANSION_PARAMETER, [id, extension,
    modifier_extension, name, value]
);
choice!(
    #[doc = " `ValueSet.expansion.parameter.value[x]`"] ValueSetExpansionParameterValue,
    [String(Element < String >), Boolean(Element < bool >), Integer(Element < i32 >),
    Decimal(Element < Decimal >), Uri(Element < String >), Code(Element < String >),
    DateTime(Element < DateTime >)]
);
/// The definition of `ValueSet.expansion.parameter`.
pub static VALUE_SET_EXPANSION_PARAMETER: TypeDef = TypeDef {
    name: "ValueSetExpansionParameter",
    path: "ValueSet.expansion.parameter",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("name", 1, 1, OF_STRING),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueString", OF_STRING),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueInteger", OF_INTEGER),
                alternative("valueDecimal", OF_DECIMAL),
                alternative("valueUri", OF_URI),
                alternative("valueCode", OF_CODE),
                alternative("valueDateTime", OF_DATE_TIME),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.expansion.contains`
pub struct ValueSetExpansionContains {
    /// `ValueSet.expansion.contains.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.expansion.contains.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.expansion.contains.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.expansion.contains.system` · uri · 0..1
    pub system: Element<String>,
    /// `ValueSet.expansion.contains.abstract` · boolean · 0..1
    pub abstract_: Element<bool>,
    /// `ValueSet.expansion.contains.inactive` · boolean · 0..1
    pub inactive: Element<bool>,
    /// `ValueSet.expansion.contains.version` · string · 0..1
    pub version: Element<String>,
    /// `ValueSet.expansion.contains.code` · code · 0..1
    pub code: Element<String>,
    /// `ValueSet.expansion.contains.display` · string · 0..1
    pub display: Element<String>,
    /// `ValueSet.expansion.contains.designation` · ValueSetComposeIncludeConceptDesignation · 0..*
    pub designation: Vec<ValueSetComposeIncludeConceptDesignation>,
    /// `ValueSet.expansion.contains.contains` · ValueSetExpansionContains · 0..*
    pub contains: Vec<ValueSetExpansionContains>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetExpansionContains, VALUE_SET_EXPANSION_CONTAINS, [id, extension,
    modifier_extension, system, abstract_, inactive, version, code, display, designation,
    contains]
);
/// The definition of `ValueSet.expansion.contains`.
pub static VALUE_SET_EXPANSION_CONTAINS: TypeDef = TypeDef {
    name: "ValueSetExpansionContains",
    path: "ValueSet.expansion.contains",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("system", 0, 1, OF_URI),
        one("abstract", 0, 1, OF_BOOLEAN),
        one("inactive", 0, 1, OF_BOOLEAN),
        one("version", 0, 1, OF_STRING),
        one("code", 0, 1, OF_CODE),
        one("display", 0, 1, OF_STRING),
        one("designation", 0, 0, of(&VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION)),
        one("contains", 0, 0, of(&VALUE_SET_EXPANSION_CONTAINS)),
    ],
    keys: Lazy::new(),
};
pub(crate) static VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".language", TEXT),
    column(".use", CODING_STRUCT),
    VALUE_COLUMN,
];
pub(crate) static VALUE_SET_COMPOSE_INCLUDE_CONCEPT_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".display", TEXT),
    column(".designation", VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION_LIST),
];
pub(crate) static VALUE_SET_COMPOSE_INCLUDE_FILTER_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".property", TEXT),
    column(".op", TEXT),
    VALUE_COLUMN,
];
pub(crate) static VALUE_SET_COMPOSE_INCLUDE_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".system", TEXT),
    column(".version", TEXT),
    column(".concept", list(&within(&VALUE_SET_COMPOSE_INCLUDE_CONCEPT_COLUMNS))),
    column(".filter", list(&within(&VALUE_SET_COMPOSE_INCLUDE_FILTER_COLUMNS))),
    column(".valueSet", TEXTS),
];
pub(crate) static VALUE_SET_COMPOSE_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".lockedDate", TEXT),
    derived("__lockedDate_start", TIMESTAMP, ".lockedDate"),
    derived("__lockedDate_end", TIMESTAMP, ".lockedDate"),
    column(".inactive", BOOLEAN),
    column(".include", list(&within(&VALUE_SET_COMPOSE_INCLUDE_COLUMNS))),
    column(".exclude", list(&within(&VALUE_SET_COMPOSE_INCLUDE_COLUMNS))),
];
pub(crate) static VALUE_SET_EXPANSION_PARAMETER_COLUMNS: [ColumnDef; 14] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    VALUE_STRING_COLUMN,
    VALUE_BOOLEAN_COLUMN,
    column(".valueInteger", INT32),
    column(".valueDecimal", TEXT),
    derived("__valueDecimal_numeric", NUMERIC, ".valueDecimal"),
    column(".valueUri", TEXT),
    column(".valueCode", TEXT),
    column(".valueDateTime", TEXT),
    derived("__valueDateTime_start", TIMESTAMP, ".valueDateTime"),
    derived("__valueDateTime_end", TIMESTAMP, ".valueDateTime"),
];
pub(crate) static VALUE_SET_EXPANSION_CONTAINS_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".system", TEXT),
    column(".abstract", BOOLEAN),
    column(".inactive", BOOLEAN),
    column(".version", TEXT),
    CODE_COLUMN,
    column(".display", TEXT),
    column(".designation", VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION_LIST),
];
pub(crate) static VALUE_SET_EXPANSION_CONTAINS_COLUMNS_2: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".system", TEXT),
    column(".abstract", BOOLEAN),
    column(".inactive", BOOLEAN),
    column(".version", TEXT),
    CODE_COLUMN,
    column(".display", TEXT),
    column(".designation", VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION_LIST),
    column(".contains", list(&within(&VALUE_SET_EXPANSION_CONTAINS_COLUMNS))),
];
pub(crate) static VALUE_SET_EXPANSION_CONTAINS_COLUMNS_3: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".system", TEXT),
    column(".abstract", BOOLEAN),
    column(".inactive", BOOLEAN),
    column(".version", TEXT),
    CODE_COLUMN,
    column(".display", TEXT),
    column(".designation", VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION_LIST),
    column(".contains", list(&within(&VALUE_SET_EXPANSION_CONTAINS_COLUMNS_2))),
];
pub(crate) static VALUE_SET_EXPANSION_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", TEXT),
    column(".timestamp", TEXT),
    derived("__timestamp_start", TIMESTAMP, ".timestamp"),
    derived("__timestamp_end", TIMESTAMP, ".timestamp"),
    column(".total", INT32),
    column(".offset", INT32),
    column(".parameter", list(&within(&VALUE_SET_EXPANSION_PARAMETER_COLUMNS))),
    column(".contains", list(&within(&VALUE_SET_EXPANSION_CONTAINS_COLUMNS_3))),
];
/// The table `value_set`.
pub static VALUE_SET_TABLE: TableDef = TableDef {
    name: "value_set",
    doc: "One row for each ValueSet.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ValueSet.resourceType", TEXT),
        column("ValueSet.id", TEXT),
        column("ValueSet.meta", META_STRUCT),
        column("ValueSet.implicitRules", TEXT),
        column("ValueSet.language", TEXT),
        column("ValueSet.text", NARRATIVE_STRUCT),
        column("ValueSet.contained", TEXTS),
        column("ValueSet.extension", EXTENSION_TEXTS),
        column("ValueSet.modifierExtension", EXTENSION_TEXTS),
        column("ValueSet.url", TEXT),
        column("ValueSet.identifier", IDENTIFIER_LIST),
        column("ValueSet.version", TEXT),
        column("ValueSet.name", TEXT),
        column("ValueSet.title", TEXT),
        column("ValueSet.status", TEXT),
        column("ValueSet.experimental", BOOLEAN),
        column("ValueSet.date", TEXT),
        derived("__date_start", TIMESTAMP, "ValueSet.date"),
        derived("__date_end", TIMESTAMP, "ValueSet.date"),
        column("ValueSet.publisher", TEXT),
        column("ValueSet.contact", CONTACT_DETAIL_LIST),
        column("ValueSet.description", TEXT),
        column("ValueSet.useContext", USAGE_CONTEXT_LIST),
        column("ValueSet.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("ValueSet.immutable", BOOLEAN),
        column("ValueSet.purpose", TEXT),
        column("ValueSet.copyright", TEXT),
        column("ValueSet.compose", within(&VALUE_SET_COMPOSE_COLUMNS)),
        column("ValueSet.expansion", within(&VALUE_SET_EXPANSION_COLUMNS)),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "ValueSet.meta.lastUpdated"),
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
