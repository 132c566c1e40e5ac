// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CAPABILITY_STATEMENT_KIND, CODE_SEARCH_SUPPORT, CODE_SYSTEM_CONTENT_MODE,
    COMMON_LANGUAGES, CapabilityStatementKind, CodeSearchSupport, CodeSystemContentMode,
    CommonLanguages, PUBLICATION_STATUS, PublicationStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CONTACT_DETAIL,
    CONTACT_DETAIL_COLUMNS, CodeableConcept, Coding, ContactDetail, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS,
    UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `TerminologyCapabilities`
#[derive(Default)]
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
    TerminologyCapabilities, TERMINOLOGY_CAPABILITIES, [0 => id, 1 => meta, 2 =>
    implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension, 7 =>
    modifier_extension, 8 => url, 9 => identifier, 10 => version, 11 =>
    version_algorithm, 12 => name, 13 => title, 14 => status, 15 => experimental, 16 =>
    date, 17 => publisher, 18 => contact, 19 => description, 20 => use_context, 21 =>
    jurisdiction, 22 => purpose, 23 => copyright, 24 => copyright_label, 25 => kind, 26
    => software, 27 => implementation, 28 => locked_date, 29 => code_system, 30 =>
    expansion, 31 => code_search, 32 => validate_code, 33 => translation, 34 => closure]
);
choice!(
    #[doc = " `TerminologyCapabilities.versionAlgorithm[x]`"]
    TerminologyCapabilitiesVersionAlgorithm, [0 => String(Element < String >), 1 =>
    Coding(Box < Coding >)]
);
/// The definition of `TerminologyCapabilities`.
pub static TERMINOLOGY_CAPABILITIES: TypeDef = TypeDef {
    name: "TerminologyCapabilities",
    path: "TerminologyCapabilities",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("url", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("version", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        choice(
                "versionAlgorithm",
                0,
                1,
                &[
                    alternative(
                        "versionAlgorithmString",
                        Ty::Primitive(Primitive::String),
                    ),
                    alternative("versionAlgorithmCoding", Ty::Type(&CODING)),
                ],
            )
            .summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("title", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PUBLICATION_STATUS)
            .summary()
            .modifier(),
        one("experimental", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("date", 1, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("publisher", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("contact", 0, 0, Ty::Type(&CONTACT_DETAIL)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("useContext", 0, 0, Ty::Type(&USAGE_CONTEXT)).summary(),
        one("jurisdiction", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("purpose", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("copyright", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("copyrightLabel", 0, 1, Ty::Primitive(Primitive::String)),
        one("kind", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&CAPABILITY_STATEMENT_KIND)
            .summary(),
        one("software", 0, 1, Ty::Type(&TERMINOLOGY_CAPABILITIES_SOFTWARE)).summary(),
        one("implementation", 0, 1, Ty::Type(&TERMINOLOGY_CAPABILITIES_IMPLEMENTATION))
            .summary(),
        one("lockedDate", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("codeSystem", 0, 0, Ty::Type(&TERMINOLOGY_CAPABILITIES_CODE_SYSTEM)),
        one("expansion", 0, 1, Ty::Type(&TERMINOLOGY_CAPABILITIES_EXPANSION)),
        one("codeSearch", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&CODE_SEARCH_SUPPORT),
        one("validateCode", 0, 1, Ty::Type(&TERMINOLOGY_CAPABILITIES_VALIDATE_CODE)),
        one("translation", 0, 1, Ty::Type(&TERMINOLOGY_CAPABILITIES_TRANSLATION)),
        one("closure", 0, 1, Ty::Type(&TERMINOLOGY_CAPABILITIES_CLOSURE)),
    ],
    keys: Lazy::new(),
};
/// `TerminologyCapabilities.software`
#[derive(Default)]
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
    TerminologyCapabilitiesSoftware, TERMINOLOGY_CAPABILITIES_SOFTWARE, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => name, 4 => version]
);
/// The definition of `TerminologyCapabilities.software`.
pub static TERMINOLOGY_CAPABILITIES_SOFTWARE: TypeDef = TypeDef {
    name: "TerminologyCapabilitiesSoftware",
    path: "TerminologyCapabilities.software",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("name", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("version", 0, 1, Ty::Primitive(Primitive::String)).summary(),
    ],
    keys: Lazy::new(),
};
/// `TerminologyCapabilities.implementation`
#[derive(Default)]
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
    TerminologyCapabilitiesImplementation, TERMINOLOGY_CAPABILITIES_IMPLEMENTATION, [0 =>
    id, 1 => extension, 2 => modifier_extension, 3 => description, 4 => url]
);
/// The definition of `TerminologyCapabilities.implementation`.
pub static TERMINOLOGY_CAPABILITIES_IMPLEMENTATION: TypeDef = TypeDef {
    name: "TerminologyCapabilitiesImplementation",
    path: "TerminologyCapabilities.implementation",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("description", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("url", 0, 1, Ty::Primitive(Primitive::Url)).summary(),
    ],
    keys: Lazy::new(),
};
/// `TerminologyCapabilities.codeSystem`
#[derive(Default)]
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
    TerminologyCapabilitiesCodeSystem, TERMINOLOGY_CAPABILITIES_CODE_SYSTEM, [0 => id, 1
    => extension, 2 => modifier_extension, 3 => uri, 4 => version, 5 => content, 6 =>
    subsumption]
);
/// The definition of `TerminologyCapabilities.codeSystem`.
pub static TERMINOLOGY_CAPABILITIES_CODE_SYSTEM: TypeDef = TypeDef {
    name: "TerminologyCapabilitiesCodeSystem",
    path: "TerminologyCapabilities.codeSystem",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("uri", 0, 1, Ty::Primitive(Primitive::Canonical)).to(&["CodeSystem"]),
        one("version", 0, 0, Ty::Type(&TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION)),
        one("content", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&CODE_SYSTEM_CONTENT_MODE)
            .summary(),
        one("subsumption", 0, 1, Ty::Primitive(Primitive::Boolean)),
    ],
    keys: Lazy::new(),
};
/// `TerminologyCapabilities.codeSystem.version`
#[derive(Default)]
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
    TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => code, 4 => is_default, 5 => compositional, 6 => language, 7
    => filter, 8 => property]
);
/// The definition of `TerminologyCapabilities.codeSystem.version`.
pub static TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION: TypeDef = TypeDef {
    name: "TerminologyCapabilitiesCodeSystemVersion",
    path: "TerminologyCapabilities.codeSystem.version",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("isDefault", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("compositional", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("language", 0, 0, Ty::Primitive(Primitive::Code)).codes(&COMMON_LANGUAGES),
        one(
            "filter",
            0,
            0,
            Ty::Type(&TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER),
        ),
        one("property", 0, 0, Ty::Primitive(Primitive::Code)),
    ],
    keys: Lazy::new(),
};
/// `TerminologyCapabilities.codeSystem.version.filter`
#[derive(Default)]
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
    TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => code, 4 => op]
);
/// The definition of `TerminologyCapabilities.codeSystem.version.filter`.
pub static TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER: TypeDef = TypeDef {
    name: "TerminologyCapabilitiesCodeSystemVersionFilter",
    path: "TerminologyCapabilities.codeSystem.version.filter",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 1, 1, Ty::Primitive(Primitive::Code)),
        one("op", 1, 0, Ty::Primitive(Primitive::Code)),
    ],
    keys: Lazy::new(),
};
/// `TerminologyCapabilities.expansion`
#[derive(Default)]
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
    TerminologyCapabilitiesExpansion, TERMINOLOGY_CAPABILITIES_EXPANSION, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => hierarchical, 4 => paging, 5 => incomplete,
    6 => parameter, 7 => text_filter]
);
/// The definition of `TerminologyCapabilities.expansion`.
pub static TERMINOLOGY_CAPABILITIES_EXPANSION: TypeDef = TypeDef {
    name: "TerminologyCapabilitiesExpansion",
    path: "TerminologyCapabilities.expansion",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("hierarchical", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("paging", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("incomplete", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("parameter", 0, 0, Ty::Type(&TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER)),
        one("textFilter", 0, 1, Ty::Primitive(Primitive::Markdown)),
    ],
    keys: Lazy::new(),
};
/// `TerminologyCapabilities.expansion.parameter`
#[derive(Default)]
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
    TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => name, 4 => documentation]
);
/// The definition of `TerminologyCapabilities.expansion.parameter`.
pub static TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER: TypeDef = TypeDef {
    name: "TerminologyCapabilitiesExpansionParameter",
    path: "TerminologyCapabilities.expansion.parameter",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("name", 1, 1, Ty::Primitive(Primitive::Code)),
        one("documentation", 0, 1, Ty::Primitive(Primitive::String)),
    ],
    keys: Lazy::new(),
};
/// `TerminologyCapabilities.validateCode`
#[derive(Default)]
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
    TerminologyCapabilitiesValidateCode, TERMINOLOGY_CAPABILITIES_VALIDATE_CODE, [0 =>
    id, 1 => extension, 2 => modifier_extension, 3 => translations]
);
/// The definition of `TerminologyCapabilities.validateCode`.
pub static TERMINOLOGY_CAPABILITIES_VALIDATE_CODE: TypeDef = TypeDef {
    name: "TerminologyCapabilitiesValidateCode",
    path: "TerminologyCapabilities.validateCode",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("translations", 1, 1, Ty::Primitive(Primitive::Boolean)),
    ],
    keys: Lazy::new(),
};
/// `TerminologyCapabilities.translation`
#[derive(Default)]
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
    TerminologyCapabilitiesTranslation, TERMINOLOGY_CAPABILITIES_TRANSLATION, [0 => id, 1
    => extension, 2 => modifier_extension, 3 => needs_map]
);
/// The definition of `TerminologyCapabilities.translation`.
pub static TERMINOLOGY_CAPABILITIES_TRANSLATION: TypeDef = TypeDef {
    name: "TerminologyCapabilitiesTranslation",
    path: "TerminologyCapabilities.translation",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("needsMap", 1, 1, Ty::Primitive(Primitive::Boolean)),
    ],
    keys: Lazy::new(),
};
/// `TerminologyCapabilities.closure`
#[derive(Default)]
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
    TerminologyCapabilitiesClosure, TERMINOLOGY_CAPABILITIES_CLOSURE, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => translation]
);
/// The definition of `TerminologyCapabilities.closure`.
pub static TERMINOLOGY_CAPABILITIES_CLOSURE: TypeDef = TypeDef {
    name: "TerminologyCapabilitiesClosure",
    path: "TerminologyCapabilities.closure",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("translation", 0, 1, Ty::Primitive(Primitive::Boolean)),
    ],
    keys: Lazy::new(),
};
pub(crate) static TERMINOLOGY_CAPABILITIES_SOFTWARE_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("name", TEXT, ".name", ""),
    column("version", TEXT, ".version", ""),
];
pub(crate) static TERMINOLOGY_CAPABILITIES_IMPLEMENTATION_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("description", TEXT, ".description", ""),
    column("url", TEXT, ".url", ""),
];
pub(crate) static TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", TEXT, ".code", ""),
    column("op", list(&TEXT), ".op", ""),
];
pub(crate) static TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", TEXT, ".code", ""),
    column("isDefault", BOOLEAN, ".isDefault", ""),
    column("compositional", BOOLEAN, ".compositional", ""),
    column("language", list(&TEXT), ".language", ""),
    column(
        "filter",
        list(&within(&TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_FILTER_COLUMNS)),
        ".filter",
        "",
    ),
    column("property", list(&TEXT), ".property", ""),
];
pub(crate) static TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("uri", TEXT, ".uri", ""),
    column(
        "version",
        list(&within(&TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_VERSION_COLUMNS)),
        ".version",
        "",
    ),
    column("content", TEXT, ".content", ""),
    column("subsumption", BOOLEAN, ".subsumption", ""),
];
pub(crate) static TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("name", TEXT, ".name", ""),
    column("documentation", TEXT, ".documentation", ""),
];
pub(crate) static TERMINOLOGY_CAPABILITIES_EXPANSION_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("hierarchical", BOOLEAN, ".hierarchical", ""),
    column("paging", BOOLEAN, ".paging", ""),
    column("incomplete", BOOLEAN, ".incomplete", ""),
    column(
        "parameter",
        list(&within(&TERMINOLOGY_CAPABILITIES_EXPANSION_PARAMETER_COLUMNS)),
        ".parameter",
        "",
    ),
    column("textFilter", TEXT, ".textFilter", ""),
];
pub(crate) static TERMINOLOGY_CAPABILITIES_VALIDATE_CODE_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("translations", BOOLEAN, ".translations", ""),
];
pub(crate) static TERMINOLOGY_CAPABILITIES_TRANSLATION_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("needsMap", BOOLEAN, ".needsMap", ""),
];
pub(crate) static TERMINOLOGY_CAPABILITIES_CLOSURE_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("translation", BOOLEAN, ".translation", ""),
];
/// The table `terminology_capabilities`.
pub static TERMINOLOGY_CAPABILITIES_TABLE: TableDef = TableDef {
    name: "terminology_capabilities",
    doc: "One row for each TerminologyCapabilities.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "TerminologyCapabilities.resourceType", ""),
        column("id", TEXT, "TerminologyCapabilities.id", ""),
        column("meta", within(&META_COLUMNS), "TerminologyCapabilities.meta", ""),
        column("implicitRules", TEXT, "TerminologyCapabilities.implicitRules", ""),
        column("language", TEXT, "TerminologyCapabilities.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "TerminologyCapabilities.text", ""),
        column("contained", list(&TEXT), "TerminologyCapabilities.contained", ""),
        column(
            "extension",
            list(&EXTENSION_TEXT),
            "TerminologyCapabilities.extension",
            "",
        ),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "TerminologyCapabilities.modifierExtension",
            "",
        ),
        column("url", TEXT, "TerminologyCapabilities.url", ""),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "TerminologyCapabilities.identifier",
            "",
        ),
        column("version", TEXT, "TerminologyCapabilities.version", ""),
        column(
            "versionAlgorithmString",
            TEXT,
            "TerminologyCapabilities.versionAlgorithmString",
            "",
        ),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "TerminologyCapabilities.versionAlgorithmCoding",
            "",
        ),
        column("name", TEXT, "TerminologyCapabilities.name", ""),
        column("title", TEXT, "TerminologyCapabilities.title", ""),
        column("status", TEXT, "TerminologyCapabilities.status", ""),
        column("experimental", BOOLEAN, "TerminologyCapabilities.experimental", ""),
        column("date", TEXT, "TerminologyCapabilities.date", ""),
        column("__date_start", TIMESTAMP, "TerminologyCapabilities.date", ""),
        column("__date_end", TIMESTAMP, "TerminologyCapabilities.date", ""),
        column("publisher", TEXT, "TerminologyCapabilities.publisher", ""),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "TerminologyCapabilities.contact",
            "",
        ),
        column("description", TEXT, "TerminologyCapabilities.description", ""),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "TerminologyCapabilities.useContext",
            "",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "TerminologyCapabilities.jurisdiction",
            "",
        ),
        column("purpose", TEXT, "TerminologyCapabilities.purpose", ""),
        column("copyright", TEXT, "TerminologyCapabilities.copyright", ""),
        column("copyrightLabel", TEXT, "TerminologyCapabilities.copyrightLabel", ""),
        column("kind", TEXT, "TerminologyCapabilities.kind", ""),
        column(
            "software",
            within(&TERMINOLOGY_CAPABILITIES_SOFTWARE_COLUMNS),
            "TerminologyCapabilities.software",
            "",
        ),
        column(
            "implementation",
            within(&TERMINOLOGY_CAPABILITIES_IMPLEMENTATION_COLUMNS),
            "TerminologyCapabilities.implementation",
            "",
        ),
        column("lockedDate", BOOLEAN, "TerminologyCapabilities.lockedDate", ""),
        column(
            "codeSystem",
            list(&within(&TERMINOLOGY_CAPABILITIES_CODE_SYSTEM_COLUMNS)),
            "TerminologyCapabilities.codeSystem",
            "",
        ),
        column(
            "expansion",
            within(&TERMINOLOGY_CAPABILITIES_EXPANSION_COLUMNS),
            "TerminologyCapabilities.expansion",
            "",
        ),
        column("codeSearch", TEXT, "TerminologyCapabilities.codeSearch", ""),
        column(
            "validateCode",
            within(&TERMINOLOGY_CAPABILITIES_VALIDATE_CODE_COLUMNS),
            "TerminologyCapabilities.validateCode",
            "",
        ),
        column(
            "translation",
            within(&TERMINOLOGY_CAPABILITIES_TRANSLATION_COLUMNS),
            "TerminologyCapabilities.translation",
            "",
        ),
        column(
            "closure",
            within(&TERMINOLOGY_CAPABILITIES_CLOSURE_COLUMNS),
            "TerminologyCapabilities.closure",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "TerminologyCapabilities.meta.lastUpdated",
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
