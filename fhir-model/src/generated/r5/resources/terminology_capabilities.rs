// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CAPABILITY_STATEMENT_KIND, CODE_SEARCH_SUPPORT, CODE_SYSTEM_CONTENT_MODE,
    COMMON_LANGUAGES, CapabilityStatementKind, CodeSearchSupport, CodeSystemContentMode,
    CommonLanguages, PublicationStatus,
};
use super::super::datatypes::{
    CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODE_COLUMN, CODING_STRUCT, CONTACT_DETAIL_LIST,
    DESCRIPTION_COLUMN, DOCUMENTATION_COLUMN, EXTENSION_COLUMN, HAS_CONTACT,
    HAS_CONTAINED, HAS_COPYRIGHT_LABEL, HAS_DESCRIPTION, HAS_EXPERIMENTAL, HAS_EXTENSION,
    HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_NAME, HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS,
    HAS_TEXT, HAS_TITLE, HAS_URL, HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NAME_COLUMN,
    NARRATIVE_STRUCT, USAGE_CONTEXT_LIST,
};
use crate::shorthand::*;
/// `TerminologyCapabilities`
pub struct TerminologyCapabilities {
    /// `TerminologyCapabilities.id` · id · 0..1
    pub id: Element<String>,
    /// `TerminologyCapabilities.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `TerminologyCapabilities.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `TerminologyCapabilities.language` · code · 0..1
    pub language: Element<String>,
    /// `TerminologyCapabilities.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `TerminologyCapabilities.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `TerminologyCapabilities.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.url` · uri · 0..1
    pub url: Element<String>,
    /// `TerminologyCapabilities.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `TerminologyCapabilities.version` · string · 0..1
    pub version: Element<String>,
    /// `TerminologyCapabilities.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<TerminologyCapabilitiesVersionAlgorithm>,
    /// `TerminologyCapabilities.name` · string · 0..1
    pub name: Element<String>,
    /// `TerminologyCapabilities.title` · string · 0..1
    pub title: Element<String>,
    /// `TerminologyCapabilities.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `TerminologyCapabilities.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `TerminologyCapabilities.date` · dateTime · 1..1
    pub date: Element<DateTime>,
    /// `TerminologyCapabilities.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `TerminologyCapabilities.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `TerminologyCapabilities.description` · markdown · 0..1
    pub description: Element<String>,
    /// `TerminologyCapabilities.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `TerminologyCapabilities.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `TerminologyCapabilities.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `TerminologyCapabilities.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `TerminologyCapabilities.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `TerminologyCapabilities.kind` · code · 1..1
    pub kind: Element<CapabilityStatementKind>,
    /// `TerminologyCapabilities.software` · TerminologyCapabilitiesSoftware · 0..1
    pub software: Option<Box<TerminologyCapabilitiesSoftware>>,
    /// `TerminologyCapabilities.implementation` · TerminologyCapabilitiesImplementation · 0..1
    pub implementation: Option<Box<TerminologyCapabilitiesImplementation>>,
    /// `TerminologyCapabilities.lockedDate` · boolean · 0..1
    pub locked_date: Element<bool>,
    /// `TerminologyCapabilities.codeSystem` · TerminologyCapabilitiesCodeSystem · 0..*
    pub code_system: Vec<TerminologyCapabilitiesCodeSystem>,
    /// `TerminologyCapabilities.expansion` · TerminologyCapabilitiesExpansion · 0..1
    pub expansion: Option<Box<TerminologyCapabilitiesExpansion>>,
    /// `TerminologyCapabilities.codeSearch` · code · 0..1
    pub code_search: Element<CodeSearchSupport>,
    /// `TerminologyCapabilities.validateCode` · TerminologyCapabilitiesValidateCode · 0..1
    pub validate_code: Option<Box<TerminologyCapabilitiesValidateCode>>,
    /// `TerminologyCapabilities.translation` · TerminologyCapabilitiesTranslation · 0..1
    pub translation: Option<Box<TerminologyCapabilitiesTranslation>>,
    /// `TerminologyCapabilities.closure` · TerminologyCapabilitiesClosure · 0..1
    pub closure: Option<Box<TerminologyCapabilitiesClosure>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TerminologyCapabilities, TERMINOLOGY_CAPABILITIES, [id, meta, implicit_rules,
    language, text, contained, extension, modifier_extension, url, identifier, version,
    version_algorithm, name, title, status, experimental, date, publisher, contact,
    description, use_context, jurisdiction, purpose, copyright, copyright_label, kind,
    software, implementation, locked_date, code_system, expansion, code_search,
    validate_code, translation, closure]
);
choice!(
    #[doc = " `TerminologyCapabilities.versionAlgorithm[x]`"]
    TerminologyCapabilitiesVersionAlgorithm, [String(Element < String >), Coding(Box <
    Coding >)]
);
/// The definition of `TerminologyCapabilities`.
pub static TERMINOLOGY_CAPABILITIES: TypeDef = TypeDef {
    name: "TerminologyCapabilities",
    path: "TerminologyCapabilities",
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
        HAS_URL,
        HAS_IDENTIFIER,
        HAS_VERSION,
        HAS_VERSION_ALGORITHM,
        HAS_NAME,
        HAS_TITLE,
        HAS_STATUS,
        HAS_EXPERIMENTAL,
        summary("date", 1, 1, OF_DATE_TIME),
        HAS_PUBLISHER,
        HAS_CONTACT,
        HAS_DESCRIPTION,
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        HAS_PURPOSE,
        summary("copyright", 0, 1, OF_MARKDOWN),
        HAS_COPYRIGHT_LABEL,
        summary("kind", 1, 1, OF_CODE).codes(&CAPABILITY_STATEMENT_KIND),
        summary("software", 0, 1, of(&TERMINOLOGY_CAPABILITIES_SOFTWARE)),
        summary("implementation", 0, 1, of(&TERMINOLOGY_CAPABILITIES_IMPLEMENTATION)),
        summary("lockedDate", 0, 1, OF_BOOLEAN),
        one("codeSystem", 0, 0, of(&TERMINOLOGY_CAPABILITIES_CODE_SYSTEM)),
        one("expansion", 0, 1, of(&TERMINOLOGY_CAPABILITIES_EXPANSION)),
        one("codeSearch", 0, 1, OF_CODE).codes(&CODE_SEARCH_SUPPORT),
        one("validateCode", 0, 1, of(&TERMINOLOGY_CAPABILITIES_VALIDATE_CODE)),
        one("translation", 0, 1, of(&TERMINOLOGY_CAPABILITIES_TRANSLATION)),
        one("closure", 0, 1, of(&TERMINOLOGY_CAPABILITIES_CLOSURE)),
    ],
    keys: Lazy::new(),
};
/// `TerminologyCapabilities.software`
pub struct TerminologyCapabilitiesSoftware {
    /// `TerminologyCapabilities.software.id` · string · 0..1
    pub id: Option<String>,
    /// `TerminologyCapabilities.software.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.software.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.software.name` · string · 1..1
    pub name: Element<String>,
    /// `TerminologyCapabilities.software.version` · string · 0..1
    pub version: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TerminologyCapabilitiesSoftware, TERMINOLOGY_CAPABILITIES_SOFTWARE, [id, extension,
    modifier_extension, name, version]
);
/// The definition of `TerminologyCapabilities.software`.
pub static TERMINOLOGY_CAPABILITIES_SOFTWARE: TypeDef = TypeDef {
    name: "TerminologyCapabilitiesSoftware",
    path: "TerminologyCapabilities.software",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("name", 1, 1, OF_STRING),
        HAS_VERSION,
    ],
    keys: Lazy::new(),
};
/// `TerminologyCapabilities.implementation`
pub struct TerminologyCapabilitiesImplementation {
    /// `TerminologyCapabilities.implementation.id` · string · 0..1
    pub id: Option<String>,
    /// `TerminologyCapabilities.implementation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.implementation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.implementation.description` · string · 1..1
    pub description: Element<String>,
    /// `TerminologyCapabilities.implementation.url` · url · 0..1
    pub url: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TerminologyCapabilitiesImplementation, TERMINOLOGY_CAPABILITIES_IMPLEMENTATION, [id,
    extension, modifier_extension, description, url]
);
/// The definition of `TerminologyCapabilities.implementation`.
pub static TERMINOLOGY_CAPABILITIES_IMPLEMENTATION: TypeDef = TypeDef {
    name: "TerminologyCapabilitiesImplementation",
    path: "TerminologyCapabilities.implementation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("description", 1, 1, OF_STRING),
        summary("url", 0, 1, OF_URL),
    ],
    keys: Lazy::new(),
};
/// `TerminologyCapabilities.codeSystem`
pub struct TerminologyCapabilitiesCodeSystem {
    /// `TerminologyCapabilities.codeSystem.id` · string · 0..1
    pub id: Option<String>,
    /// `TerminologyCapabilities.codeSystem.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.codeSystem.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.codeSystem.uri` · canonical to CodeSystem · 0..1
    pub uri: Element<String>,
    /// `TerminologyCapabilities.codeSystem.version` · TerminologyCapabilitiesCodeSystemVersion · 0..*
    pub version: Vec<TerminologyCapabilitiesCodeSystemVersion>,
    /// `TerminologyCapabilities.codeSystem.content` · code · 1..1
    pub content: Element<CodeSystemContentMode>,
    /// `TerminologyCapabilities.codeSystem.subsumption` · boolean · 0..1
    pub subsumption: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TerminologyCapabilitiesCodeSystem, TERMINOLOGY_CAPABILITIES_CODE_SYSTEM, [id,
    extension, modifier_extension, uri, version, content, subsumption]
);
/// The definition of `TerminologyCapabilities.codeSystem`.
pub static TERMINOLOGY_CAPABILITIES_CODE_SYSTEM: TypeDef = TypeDef {
    name: "TerminologyCapabilitiesCodeSystem",
    path: "TerminologyCapabilities.codeSystem",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("uri", 0, 1, OF_CANONICAL).to(&["CodeSystem"]),
        one("version", 0, 0, of(&TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION)),
        summary("content", 1, 1, OF_CODE).codes(&CODE_SYSTEM_CONTENT_MODE),
        one("subsumption", 0, 1, OF_BOOLEAN),
    ],
    keys: Lazy::new(),
};
/// `TerminologyCapabilities.codeSystem.version`
pub struct TerminologyCapabilitiesCodeSystemVersion {
    /// `TerminologyCapabilities.codeSystem.version.id` · string · 0..1
    pub id: Option<String>,
    /// `TerminologyCapabilities.codeSystem.version.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.codeSystem.version.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.codeSystem.version.code` · string · 0..1
    pub code: Element<String>,
    /// `TerminologyCapabilities.codeSystem.version.isDefault` · boolean · 0..1
    pub is_default: Element<bool>,
    /// `TerminologyCapabilities.codeSystem.version.compositional` · boolean · 0..1
    pub compositional: Element<bool>,
    /// `TerminologyCapabilities.codeSystem.version.language` · code · 0..*
    pub language: Vec<Element<CommonLanguages>>,
    /// `TerminologyCapabilities.codeSystem.version.filter` · TerminologyCapabilitiesCodeSystemVersionFilter · 0..*
    pub filter: Vec<TerminologyCapabilitiesCodeSystemVersionFilter>,
    /// `TerminologyCapabilities.codeSystem.version.property` · code · 0..*
    pub property: Vec<Element<String>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TerminologyCapabilitiesCodeSystemVersion,
    TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION, [id, extension, modifier_extension,
    code, is_default, compositional, language, filter, property]
);
/// The definition of `TerminologyCapabilities.codeSystem.version`.
pub static TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION: TypeDef = TypeDef {
    name: "TerminologyCapabilitiesCodeSystemVersion",
    path: "TerminologyCapabilities.codeSystem.version",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("code", 0, 1, OF_STRING),
        summary("isDefault", 0, 1, OF_BOOLEAN),
        one("compositional", 0, 1, OF_BOOLEAN),
        one("language", 0, 0, OF_CODE).codes(&COMMON_LANGUAGES),
        one("filter", 0, 0, of(&TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER)),
        one("property", 0, 0, OF_CODE),
    ],
    keys: Lazy::new(),
};
/// `TerminologyCapabilities.codeSystem.version.filter`
pub struct TerminologyCapabilitiesCodeSystemVersionFilter {
    /// `TerminologyCapabilities.codeSystem.version.filter.id` · string · 0..1
    pub id: Option<String>,
    /// `TerminologyCapabilities.codeSystem.version.filter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.codeSystem.version.filter.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.codeSystem.version.filter.code` · code · 1..1
    pub code: Element<String>,
    /// `TerminologyCapabilities.codeSystem.version.filter.op` · code · 1..*
    pub op: Vec<Element<String>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TerminologyCapabilitiesCodeSystemVersionFilter,
    TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER, [id, extension,
    modifier_extension, code, op]
);
/// The definition of `TerminologyCapabilities.codeSystem.version.filter`.
pub static TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER: TypeDef = TypeDef {
    name: "TerminologyCapabilitiesCodeSystemVersionFilter",
    path: "TerminologyCapabilities.codeSystem.version.filter",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 1, 1, OF_CODE),
        one("op", 1, 0, OF_CODE),
    ],
    keys: Lazy::new(),
};
/// `TerminologyCapabilities.expansion`
pub struct TerminologyCapabilitiesExpansion {
    /// `TerminologyCapabilities.expansion.id` · string · 0..1
    pub id: Option<String>,
    /// `TerminologyCapabilities.expansion.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.expansion.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.expansion.hierarchical` · boolean · 0..1
    pub hierarchical: Element<bool>,
    /// `TerminologyCapabilities.expansion.paging` · boolean · 0..1
    pub paging: Element<bool>,
    /// `TerminologyCapabilities.expansion.incomplete` · boolean · 0..1
    pub incomplete: Element<bool>,
    /// `TerminologyCapabilities.expansion.parameter` · TerminologyCapabilitiesExpansionParameter · 0..*
    pub parameter: Vec<TerminologyCapabilitiesExpansionParameter>,
    /// `TerminologyCapabilities.expansion.textFilter` · markdown · 0..1
    pub text_filter: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TerminologyCapabilitiesExpansion, TERMINOLOGY_CAPABILITIES_EXPANSION, [id, extension,
    modifier_extension, hierarchical, paging, incomplete, parameter, text_filter]
);
/// The definition of `TerminologyCapabilities.expansion`.
pub static TERMINOLOGY_CAPABILITIES_EXPANSION: TypeDef = TypeDef {
    name: "TerminologyCapabilitiesExpansion",
    path: "TerminologyCapabilities.expansion",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("hierarchical", 0, 1, OF_BOOLEAN),
        one("paging", 0, 1, OF_BOOLEAN),
        one("incomplete", 0, 1, OF_BOOLEAN),
        one("parameter", 0, 0, of(&TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER)),
        one("textFilter", 0, 1, OF_MARKDOWN),
    ],
    keys: Lazy::new(),
};
/// `TerminologyCapabilities.expansion.parameter`
pub struct TerminologyCapabilitiesExpansionParameter {
    /// `TerminologyCapabilities.expansion.parameter.id` · string · 0..1
    pub id: Option<String>,
    /// `TerminologyCapabilities.expansion.parameter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.expansion.parameter.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.expansion.parameter.name` · code · 1..1
    pub name: Element<String>,
    /// `TerminologyCapabilities.expansion.parameter.documentation` · string · 0..1
    pub documentation: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TerminologyCapabilitiesExpansionParameter,
    TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER, [id, extension, modifier_extension,
    name, documentation]
);
/// The definition of `TerminologyCapabilities.expansion.parameter`.
pub static TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER: TypeDef = TypeDef {
    name: "TerminologyCapabilitiesExpansionParameter",
    path: "TerminologyCapabilities.expansion.parameter",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("name", 1, 1, OF_CODE),
        one("documentation", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `TerminologyCapabilities.validateCode`
pub struct TerminologyCapabilitiesValidateCode {
    /// `TerminologyCapabilities.validateCode.id` · string · 0..1
    pub id: Option<String>,
    /// `TerminologyCapabilities.validateCode.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.validateCode.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.validateCode.translations` · boolean · 1..1
    pub translations: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TerminologyCapabilitiesValidateCode, TERMINOLOGY_CAPABILITIES_VALIDATE_CODE, [id,
    extension, modifier_extension, translations]
);
/// The definition of `TerminologyCapabilities.validateCode`.
pub static TERMINOLOGY_CAPABILITIES_VALIDATE_CODE: TypeDef = TypeDef {
    name: "TerminologyCapabilitiesValidateCode",
    path: "TerminologyCapabilities.validateCode",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("translations", 1, 1, OF_BOOLEAN),
    ],
    keys: Lazy::new(),
};
/// `TerminologyCapabilities.translation`
pub struct TerminologyCapabilitiesTranslation {
    /// `TerminologyCapabilities.translation.id` · string · 0..1
    pub id: Option<String>,
    /// `TerminologyCapabilities.translation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.translation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.translation.needsMap` · boolean · 1..1
    pub needs_map: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TerminologyCapabilitiesTranslation, TERMINOLOGY_CAPABILITIES_TRANSLATION, [id,
    extension, modifier_extension, needs_map]
);
/// The definition of `TerminologyCapabilities.translation`.
pub static TERMINOLOGY_CAPABILITIES_TRANSLATION: TypeDef = TypeDef {
    name: "TerminologyCapabilitiesTranslation",
    path: "TerminologyCapabilities.translation",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("needsMap", 1, 1, OF_BOOLEAN),
    ],
    keys: Lazy::new(),
};
/// `TerminologyCapabilities.closure`
pub struct TerminologyCapabilitiesClosure {
    /// `TerminologyCapabilities.closure.id` · string · 0..1
    pub id: Option<String>,
    /// `TerminologyCapabilities.closure.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `TerminologyCapabilities.closure.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `TerminologyCapabilities.closure.translation` · boolean · 0..1
    pub translation: Element<bool>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    TerminologyCapabilitiesClosure, TERMINOLOGY_CAPABILITIES_CLOSURE, [id, extension,
    modifier_extension, translation]
);
/// The definition of `TerminologyCapabilities.closure`.
pub static TERMINOLOGY_CAPABILITIES_CLOSURE: TypeDef = TypeDef {
    name: "TerminologyCapabilitiesClosure",
    path: "TerminologyCapabilities.closure",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("translation", 0, 1, OF_BOOLEAN),
    ],
    keys: Lazy::new(),
};
pub(crate) static TERMINOLOGY_CAPABILITIES_SOFTWARE_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    column(".version", TEXT),
];
pub(crate) static TERMINOLOGY_CAPABILITIES_IMPLEMENTATION_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    DESCRIPTION_COLUMN,
    column(".url", TEXT),
];
pub(crate) static TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".op", TEXTS),
];
pub(crate) static TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".isDefault", BOOLEAN),
    column(".compositional", BOOLEAN),
    column(".language", TEXTS),
    column(
        ".filter",
        list(&within(&TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER_COLUMNS)),
    ),
    column(".property", TEXTS),
];
pub(crate) static TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".uri", TEXT),
    column(
        ".version",
        list(&within(&TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_COLUMNS)),
    ),
    column(".content", TEXT),
    column(".subsumption", BOOLEAN),
];
pub(crate) static TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    NAME_COLUMN,
    DOCUMENTATION_COLUMN,
];
pub(crate) static TERMINOLOGY_CAPABILITIES_EXPANSION_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".hierarchical", BOOLEAN),
    column(".paging", BOOLEAN),
    column(".incomplete", BOOLEAN),
    column(
        ".parameter",
        list(&within(&TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER_COLUMNS)),
    ),
    column(".textFilter", TEXT),
];
pub(crate) static TERMINOLOGY_CAPABILITIES_VALIDATE_CODE_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".translations", BOOLEAN),
];
pub(crate) static TERMINOLOGY_CAPABILITIES_TRANSLATION_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".needsMap", BOOLEAN),
];
pub(crate) static TERMINOLOGY_CAPABILITIES_CLOSURE_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".translation", BOOLEAN),
];
/// The table `terminology_capabilities`.
pub static TERMINOLOGY_CAPABILITIES_TABLE: TableDef = TableDef {
    name: "terminology_capabilities",
    doc: "One row for each TerminologyCapabilities.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("TerminologyCapabilities.resourceType", TEXT),
        column("TerminologyCapabilities.id", TEXT),
        column("TerminologyCapabilities.meta", META_STRUCT),
        column("TerminologyCapabilities.implicitRules", TEXT),
        column("TerminologyCapabilities.language", TEXT),
        column("TerminologyCapabilities.text", NARRATIVE_STRUCT),
        column("TerminologyCapabilities.contained", TEXTS),
        column("TerminologyCapabilities.extension", EXTENSION_TEXTS),
        column("TerminologyCapabilities.modifierExtension", EXTENSION_TEXTS),
        column("TerminologyCapabilities.url", TEXT),
        column("TerminologyCapabilities.identifier", IDENTIFIER_LIST),
        column("TerminologyCapabilities.version", TEXT),
        column("TerminologyCapabilities.versionAlgorithmString", TEXT),
        column("TerminologyCapabilities.versionAlgorithmCoding", CODING_STRUCT),
        column("TerminologyCapabilities.name", TEXT),
        column("TerminologyCapabilities.title", TEXT),
        column("TerminologyCapabilities.status", TEXT),
        column("TerminologyCapabilities.experimental", BOOLEAN),
        column("TerminologyCapabilities.date", TEXT),
        derived("__date_start", TIMESTAMP, "TerminologyCapabilities.date"),
        derived("__date_end", TIMESTAMP, "TerminologyCapabilities.date"),
        column("TerminologyCapabilities.publisher", TEXT),
        column("TerminologyCapabilities.contact", CONTACT_DETAIL_LIST),
        column("TerminologyCapabilities.description", TEXT),
        column("TerminologyCapabilities.useContext", USAGE_CONTEXT_LIST),
        column("TerminologyCapabilities.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("TerminologyCapabilities.purpose", TEXT),
        column("TerminologyCapabilities.copyright", TEXT),
        column("TerminologyCapabilities.copyrightLabel", TEXT),
        column("TerminologyCapabilities.kind", TEXT),
        column(
            "TerminologyCapabilities.software",
            within(&TERMINOLOGY_CAPABILITIES_SOFTWARE_COLUMNS),
        ),
        column(
            "TerminologyCapabilities.implementation",
            within(&TERMINOLOGY_CAPABILITIES_IMPLEMENTATION_COLUMNS),
        ),
        column("TerminologyCapabilities.lockedDate", BOOLEAN),
        column(
            "TerminologyCapabilities.codeSystem",
            list(&within(&TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_COLUMNS)),
        ),
        column(
            "TerminologyCapabilities.expansion",
            within(&TERMINOLOGY_CAPABILITIES_EXPANSION_COLUMNS),
        ),
        column("TerminologyCapabilities.codeSearch", TEXT),
        column(
            "TerminologyCapabilities.validateCode",
            within(&TERMINOLOGY_CAPABILITIES_VALIDATE_CODE_COLUMNS),
        ),
        column(
            "TerminologyCapabilities.translation",
            within(&TERMINOLOGY_CAPABILITIES_TRANSLATION_COLUMNS),
        ),
        column(
            "TerminologyCapabilities.closure",
            within(&TERMINOLOGY_CAPABILITIES_CLOSURE_COLUMNS),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "TerminologyCapabilities.meta.lastUpdated",
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
