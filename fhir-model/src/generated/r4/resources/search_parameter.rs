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
#[derive(Default)]
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
    SearchParameter, SEARCH_PARAMETER, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    url, 9 => version, 10 => name, 11 => derived_from, 12 => status, 13 => experimental,
    14 => date, 15 => publisher, 16 => contact, 17 => description, 18 => use_context, 19
    => jurisdiction, 20 => purpose, 21 => code, 22 => base, 23 => type_, 24 =>
    expression, 25 => xpath, 26 => xpath_usage, 27 => target, 28 => multiple_or, 29 =>
    multiple_and, 30 => comparator, 31 => modifier, 32 => chain, 33 => component]
);
/// The definition of `SearchParameter`.
pub static SEARCH_PARAMETER: TypeDef = TypeDef {
    name: "SearchParameter",
    path: "SearchParameter",
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
        one("url", 1, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("version", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("name", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("derivedFrom", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["SearchParameter"]),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PUBLICATION_STATUS)
            .summary()
            .modifier(),
        one("experimental", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("publisher", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("contact", 0, 0, Ty::Type(&CONTACT_DETAIL)).summary(),
        one("description", 1, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("useContext", 0, 0, Ty::Type(&USAGE_CONTEXT)).summary(),
        one("jurisdiction", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("purpose", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("code", 1, 1, Ty::Primitive(Primitive::Code)).summary(),
        one("base", 1, 0, Ty::Primitive(Primitive::Code))
            .codes(&RESOURCE_TYPE)
            .summary(),
        one("type", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&SEARCH_PARAM_TYPE)
            .summary(),
        one("expression", 0, 1, Ty::Primitive(Primitive::String)),
        one("xpath", 0, 1, Ty::Primitive(Primitive::String)),
        one("xpathUsage", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&X_PATH_USAGE_TYPE),
        one("target", 0, 0, Ty::Primitive(Primitive::Code)).codes(&RESOURCE_TYPE),
        one("multipleOr", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("multipleAnd", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("comparator", 0, 0, Ty::Primitive(Primitive::Code))
            .codes(&SEARCH_COMPARATOR),
        one("modifier", 0, 0, Ty::Primitive(Primitive::Code))
            .codes(&SEARCH_MODIFIER_CODE),
        one("chain", 0, 0, Ty::Primitive(Primitive::String)),
        one("component", 0, 0, Ty::Type(&SEARCH_PARAMETER_COMPONENT)),
    ],
    keys: Lazy::new(),
};
/// `SearchParameter.component`
#[derive(Default)]
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
    SearchParameterComponent, SEARCH_PARAMETER_COMPONENT, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => definition, 4 => expression]
);
/// The definition of `SearchParameter.component`.
pub static SEARCH_PARAMETER_COMPONENT: TypeDef = TypeDef {
    name: "SearchParameterComponent",
    path: "SearchParameter.component",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("definition", 1, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["SearchParameter"]),
        one("expression", 1, 1, Ty::Primitive(Primitive::String)),
    ],
    keys: Lazy::new(),
};
pub(crate) static SEARCH_PARAMETER_COMPONENT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("definition", TEXT, ".definition", ""),
    column("expression", TEXT, ".expression", ""),
];
/// The table `search_parameter`.
pub static SEARCH_PARAMETER_TABLE: TableDef = TableDef {
    name: "search_parameter",
    doc: "One row for each SearchParameter.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "SearchParameter.resourceType", ""),
        column("id", TEXT, "SearchParameter.id", ""),
        column("meta", within(&META_COLUMNS), "SearchParameter.meta", ""),
        column("implicitRules", TEXT, "SearchParameter.implicitRules", ""),
        column("language", TEXT, "SearchParameter.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "SearchParameter.text", ""),
        column("contained", list(&TEXT), "SearchParameter.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "SearchParameter.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "SearchParameter.modifierExtension",
            "",
        ),
        column("url", TEXT, "SearchParameter.url", ""),
        column("version", TEXT, "SearchParameter.version", ""),
        column("name", TEXT, "SearchParameter.name", ""),
        column("derivedFrom", TEXT, "SearchParameter.derivedFrom", ""),
        column("status", TEXT, "SearchParameter.status", ""),
        column("experimental", BOOLEAN, "SearchParameter.experimental", ""),
        column("date", TEXT, "SearchParameter.date", ""),
        column("__date_start", TIMESTAMP, "SearchParameter.date", ""),
        column("__date_end", TIMESTAMP, "SearchParameter.date", ""),
        column("publisher", TEXT, "SearchParameter.publisher", ""),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "SearchParameter.contact",
            "",
        ),
        column("description", TEXT, "SearchParameter.description", ""),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "SearchParameter.useContext",
            "",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "SearchParameter.jurisdiction",
            "",
        ),
        column("purpose", TEXT, "SearchParameter.purpose", ""),
        column("code", TEXT, "SearchParameter.code", ""),
        column("base", list(&TEXT), "SearchParameter.base", ""),
        column("type", TEXT, "SearchParameter.type", ""),
        column("expression", TEXT, "SearchParameter.expression", ""),
        column("xpath", TEXT, "SearchParameter.xpath", ""),
        column("xpathUsage", TEXT, "SearchParameter.xpathUsage", ""),
        column("target", list(&TEXT), "SearchParameter.target", ""),
        column("multipleOr", BOOLEAN, "SearchParameter.multipleOr", ""),
        column("multipleAnd", BOOLEAN, "SearchParameter.multipleAnd", ""),
        column("comparator", list(&TEXT), "SearchParameter.comparator", ""),
        column("modifier", list(&TEXT), "SearchParameter.modifier", ""),
        column("chain", list(&TEXT), "SearchParameter.chain", ""),
        column(
            "component",
            list(&within(&SEARCH_PARAMETER_COMPONENT_COLUMNS)),
            "SearchParameter.component",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "SearchParameter.meta.lastUpdated",
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
