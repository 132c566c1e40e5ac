// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    PUBLICATION_STATUS, PublicationStatus, RESOURCE_TYPE, ResourceType,
    SEARCH_COMPARATOR, SEARCH_MODIFIER_CODE, SEARCH_PARAM_TYPE, SearchComparator,
    SearchModifierCode, SearchParamType, XPathUsageType, X_PATH_USAGE_TYPE,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS,
    CodeableConcept, ContactDetail, EXTENSION, Element, Extension, META, META_COLUMNS,
    Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS,
    UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `SearchParameter`
pub struct SearchParameter {
    /// `SearchParameter.id` · id · 0..1
    pub id: Element<String>,
    /// `SearchParameter.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `SearchParameter.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `SearchParameter.language` · code · 0..1
    pub language: Element<String>,
    /// `SearchParameter.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `SearchParameter.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `SearchParameter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SearchParameter.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SearchParameter.url` · uri · 1..1
    pub url: Element<String>,
    /// `SearchParameter.version` · string · 0..1
    pub version: Element<String>,
    /// `SearchParameter.name` · string · 1..1
    pub name: Element<String>,
    /// `SearchParameter.derivedFrom` · canonical to SearchParameter · 0..1
    pub derived_from: Element<String>,
    /// `SearchParameter.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `SearchParameter.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `SearchParameter.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `SearchParameter.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `SearchParameter.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `SearchParameter.description` · markdown · 1..1
    pub description: Element<String>,
    /// `SearchParameter.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `SearchParameter.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `SearchParameter.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `SearchParameter.code` · code · 1..1
    pub code: Element<String>,
    /// `SearchParameter.base` · code · 1..*
    pub base: Vec<Element<ResourceType>>,
    /// `SearchParameter.type` · code · 1..1
    pub type_: Element<SearchParamType>,
    /// `SearchParameter.expression` · string · 0..1
    pub expression: Element<String>,
    /// `SearchParameter.xpath` · string · 0..1
    pub xpath: Element<String>,
    /// `SearchParameter.xpathUsage` · code · 0..1
    pub xpath_usage: Element<XPathUsageType>,
    /// `SearchParameter.target` · code · 0..*
    pub target: Vec<Element<ResourceType>>,
    /// `SearchParameter.multipleOr` · boolean · 0..1
    pub multiple_or: Element<bool>,
    /// `SearchParameter.multipleAnd` · boolean · 0..1
    pub multiple_and: Element<bool>,
    /// `SearchParameter.comparator` · code · 0..*
    pub comparator: Vec<Element<SearchComparator>>,
    /// `SearchParameter.modifier` · code · 0..*
    pub modifier: Vec<Element<SearchModifierCode>>,
    /// `SearchParameter.chain` · string · 0..*
    pub chain: Vec<Element<String>>,
    /// `SearchParameter.component` · SearchParameterComponent · 0..*
    pub component: Vec<SearchParameterComponent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SearchParameter, SEARCH_PARAMETER, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, url, version, name, derived_from, status,
    experimental, date, publisher, contact, description, use_context, jurisdiction,
    purpose, code, base, type_, expression, xpath, xpath_usage, target, multiple_or,
    multiple_and, comparator, modifier, chain, component]
);
/// The definition of `SearchParameter`.
pub static SEARCH_PARAMETER: TypeDef = TypeDef {
    name: "SearchParameter",
    path: "SearchParameter",
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
        summary("url", 1, 1, OF_URI),
        summary("version", 0, 1, OF_STRING),
        summary("name", 1, 1, OF_STRING),
        one("derivedFrom", 0, 1, OF_CANONICAL).to(&["SearchParameter"]),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("experimental", 0, 1, OF_BOOLEAN),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        summary("description", 1, 1, OF_MARKDOWN),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
        one("purpose", 0, 1, OF_MARKDOWN),
        summary("code", 1, 1, OF_CODE),
        summary("base", 1, 0, OF_CODE).codes(&RESOURCE_TYPE),
        summary("type", 1, 1, OF_CODE).codes(&SEARCH_PARAM_TYPE),
        one("expression", 0, 1, OF_STRING),
        one("xpath", 0, 1, OF_STRING),
        one("xpathUsage", 0, 1, OF_CODE).codes(&X_PATH_USAGE_TYPE),
        one("target", 0, 0, OF_CODE).codes(&RESOURCE_TYPE),
        one("multipleOr", 0, 1, OF_BOOLEAN),
        one("multipleAnd", 0, 1, OF_BOOLEAN),
        one("comparator", 0, 0, OF_CODE).codes(&SEARCH_COMPARATOR),
        one("modifier", 0, 0, OF_CODE).codes(&SEARCH_MODIFIER_CODE),
        one("chain", 0, 0, OF_STRING),
        one("component", 0, 0, of(&SEARCH_PARAMETER_COMPONENT)),
    ],
    keys: Lazy::new(),
};
/// `SearchParameter.component`
pub struct SearchParameterComponent {
    /// `SearchParameter.component.id` · string · 0..1
    pub id: Option<String>,
    /// `SearchParameter.component.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `SearchParameter.component.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `SearchParameter.component.definition` · canonical to SearchParameter · 1..1
    pub definition: Element<String>,
    /// `SearchParameter.component.expression` · string · 1..1
    pub expression: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    SearchParameterComponent, SEARCH_PARAMETER_COMPONENT, [id, extension,
    modifier_extension, definition, expression]
);
/// The definition of `SearchParameter.component`.
pub static SEARCH_PARAMETER_COMPONENT: TypeDef = TypeDef {
    name: "SearchParameterComponent",
    path: "SearchParameter.component",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("definition", 1, 1, OF_CANONICAL).to(&["SearchParameter"]),
        one("expression", 1, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static SEARCH_PARAMETER_COMPONENT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("definition", TEXT, ".definition"),
    column("expression", TEXT, ".expression"),
];
/// The table `search_parameter`.
pub static SEARCH_PARAMETER_TABLE: TableDef = TableDef {
    name: "search_parameter",
    doc: "One row for each SearchParameter.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "SearchParameter.resourceType"),
        column("id", TEXT, "SearchParameter.id"),
        column("meta", within(&META_COLUMNS), "SearchParameter.meta"),
        column("implicitRules", TEXT, "SearchParameter.implicitRules"),
        column("language", TEXT, "SearchParameter.language"),
        column("text", within(&NARRATIVE_COLUMNS), "SearchParameter.text"),
        column("contained", TEXTS, "SearchParameter.contained"),
        column("extension", EXTENSION_TEXTS, "SearchParameter.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "SearchParameter.modifierExtension",
        ),
        column("url", TEXT, "SearchParameter.url"),
        column("version", TEXT, "SearchParameter.version"),
        column("name", TEXT, "SearchParameter.name"),
        column("derivedFrom", TEXT, "SearchParameter.derivedFrom"),
        column("status", TEXT, "SearchParameter.status"),
        column("experimental", BOOLEAN, "SearchParameter.experimental"),
        column("date", TEXT, "SearchParameter.date"),
        column("__date_start", TIMESTAMP, "SearchParameter.date"),
        column("__date_end", TIMESTAMP, "SearchParameter.date"),
        column("publisher", TEXT, "SearchParameter.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "SearchParameter.contact",
        ),
        column("description", TEXT, "SearchParameter.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "SearchParameter.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "SearchParameter.jurisdiction",
        ),
        column("purpose", TEXT, "SearchParameter.purpose"),
        column("code", TEXT, "SearchParameter.code"),
        column("base", TEXTS, "SearchParameter.base"),
        column("type", TEXT, "SearchParameter.type"),
        column("expression", TEXT, "SearchParameter.expression"),
        column("xpath", TEXT, "SearchParameter.xpath"),
        column("xpathUsage", TEXT, "SearchParameter.xpathUsage"),
        column("target", TEXTS, "SearchParameter.target"),
        column("multipleOr", BOOLEAN, "SearchParameter.multipleOr"),
        column("multipleAnd", BOOLEAN, "SearchParameter.multipleAnd"),
        column("comparator", TEXTS, "SearchParameter.comparator"),
        column("modifier", TEXTS, "SearchParameter.modifier"),
        column("chain", TEXTS, "SearchParameter.chain"),
        column(
            "component",
            list(&within(&SEARCH_PARAMETER_COMPONENT_COLUMNS)),
            "SearchParameter.component",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "SearchParameter.meta.lastUpdated"),
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
