// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    PublicationStatus, SEARCH_COMPARATOR, SEARCH_MODIFIER_CODE, SEARCH_PARAM_TYPE,
    SEARCH_PROCESSING_MODE_TYPE, SearchComparator, SearchModifierCode, SearchParamType,
    SearchProcessingModeType, VERSION_INDEPENDENT_RESOURCE_TYPES_ALL,
    VersionIndependentResourceTypesAll,
};
use super::super::datatypes::{
    CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODING_STRUCT, CONTACT_DETAIL_LIST, EXTENSION_COLUMN,
    HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT, HAS_COPYRIGHT_LABEL, HAS_DATE,
    HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT, HAS_TITLE, HAS_USE_CONTEXT,
    HAS_VERSION, HAS_VERSION_ALGORITHM, IDENTIFIER_LIST, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, USAGE_CONTEXT_LIST,
};
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
    /// `SearchParameter.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `SearchParameter.version` · string · 0..1
    pub version: Element<String>,
    /// `SearchParameter.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<SearchParameterVersionAlgorithm>,
    /// `SearchParameter.name` · string · 1..1
    pub name: Element<String>,
    /// `SearchParameter.title` · string · 0..1
    pub title: Element<String>,
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
    /// `SearchParameter.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `SearchParameter.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `SearchParameter.code` · code · 1..1
    pub code: Element<String>,
    /// `SearchParameter.base` · code · 1..*
    pub base: Vec<Element<VersionIndependentResourceTypesAll>>,
    /// `SearchParameter.type` · code · 1..1
    pub type_: Element<SearchParamType>,
    /// `SearchParameter.expression` · string · 0..1
    pub expression: Element<String>,
    /// `SearchParameter.processingMode` · code · 0..1
    pub processing_mode: Element<SearchProcessingModeType>,
    /// `SearchParameter.constraint` · string · 0..1
    pub constraint: Element<String>,
    /// `SearchParameter.target` · code · 0..*
    pub target: Vec<Element<VersionIndependentResourceTypesAll>>,
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
    contained, extension, modifier_extension, url, identifier, version,
    version_algorithm, name, title, derived_from, status, experimental, date, publisher,
    contact, description, use_context, jurisdiction, purpose, copyright, copyright_label,
    code, base, type_, expression, processing_mode, constraint, target, multiple_or,
    multiple_and, comparator, modifier, chain, component]
);
choice!(
    #[doc = " `SearchParameter.versionAlgorithm[x]`"] SearchParameterVersionAlgorithm,
    [String(Element < String >), Coding(Box < Coding >)]
);
/// The definition of `SearchParameter`.
pub static SEARCH_PARAMETER: TypeDef = TypeDef {
    name: "SearchParameter",
    path: "SearchParameter",
    kind: TypeKind::Resource,
    elements: &[
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("url", 1, 1, OF_URI),
        HAS_IDENTIFIER,
        HAS_VERSION,
        HAS_VERSION_ALGORITHM,
        summary("name", 1, 1, OF_STRING),
        HAS_TITLE,
        one("derivedFrom", 0, 1, OF_CANONICAL).to(&["SearchParameter"]),
        HAS_STATUS,
        HAS_EXPERIMENTAL,
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        summary("description", 1, 1, OF_MARKDOWN),
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        HAS_PURPOSE,
        HAS_COPYRIGHT,
        HAS_COPYRIGHT_LABEL,
        summary("code", 1, 1, OF_CODE),
        summary("base", 1, 0, OF_CODE).codes(&VERSION_INDEPENDENT_RESOURCE_TYPES_ALL),
        summary("type", 1, 1, OF_CODE).codes(&SEARCH_PARAM_TYPE),
        one("expression", 0, 1, OF_STRING),
        one("processingMode", 0, 1, OF_CODE).codes(&SEARCH_PROCESSING_MODE_TYPE),
        one("constraint", 0, 1, OF_STRING),
        one("target", 0, 0, OF_CODE).codes(&VERSION_INDEPENDENT_RESOURCE_TYPES_ALL),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("definition", 1, 1, OF_CANONICAL).to(&["SearchParameter"]),
        one("expression", 1, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
pub(crate) static SEARCH_PARAMETER_COMPONENT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".definition", TEXT),
    column(".expression", TEXT),
];
/// The table `search_parameter`.
pub static SEARCH_PARAMETER_TABLE: TableDef = TableDef {
    name: "search_parameter",
    doc: "One row for each SearchParameter.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("SearchParameter.resourceType", TEXT),
        column("SearchParameter.id", TEXT),
        column("SearchParameter.meta", META_STRUCT),
        column("SearchParameter.implicitRules", TEXT),
        column("SearchParameter.language", TEXT),
        column("SearchParameter.text", NARRATIVE_STRUCT),
        column("SearchParameter.contained", TEXTS),
        column("SearchParameter.extension", EXTENSION_TEXTS),
        column("SearchParameter.modifierExtension", EXTENSION_TEXTS),
        column("SearchParameter.url", TEXT),
        column("SearchParameter.identifier", IDENTIFIER_LIST),
        column("SearchParameter.version", TEXT),
        column("SearchParameter.versionAlgorithmString", TEXT),
        column("SearchParameter.versionAlgorithmCoding", CODING_STRUCT),
        column("SearchParameter.name", TEXT),
        column("SearchParameter.title", TEXT),
        column("SearchParameter.derivedFrom", TEXT),
        column("SearchParameter.status", TEXT),
        column("SearchParameter.experimental", BOOLEAN),
        column("SearchParameter.date", TEXT),
        derived("__date_start", TIMESTAMP, "SearchParameter.date"),
        derived("__date_end", TIMESTAMP, "SearchParameter.date"),
        column("SearchParameter.publisher", TEXT),
        column("SearchParameter.contact", CONTACT_DETAIL_LIST),
        column("SearchParameter.description", TEXT),
        column("SearchParameter.useContext", USAGE_CONTEXT_LIST),
        column("SearchParameter.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("SearchParameter.purpose", TEXT),
        column("SearchParameter.copyright", TEXT),
        column("SearchParameter.copyrightLabel", TEXT),
        column("SearchParameter.code", TEXT),
        column("SearchParameter.base", TEXTS),
        column("SearchParameter.type", TEXT),
        column("SearchParameter.expression", TEXT),
        column("SearchParameter.processingMode", TEXT),
        column("SearchParameter.constraint", TEXT),
        column("SearchParameter.target", TEXTS),
        column("SearchParameter.multipleOr", BOOLEAN),
        column("SearchParameter.multipleAnd", BOOLEAN),
        column("SearchParameter.comparator", TEXTS),
        column("SearchParameter.modifier", TEXTS),
        column("SearchParameter.chain", TEXTS),
        column(
            "SearchParameter.component",
            list(&within(&SEARCH_PARAMETER_COMPONENT_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "SearchParameter.meta.lastUpdated"),
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
