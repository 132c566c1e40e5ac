// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CONCEPT_MAP_EQUIVALENCE, CONCEPT_MAP_GROUP_UNMAPPED_MODE, ConceptMapEquivalence,
    ConceptMapGroupUnmappedMode, PublicationStatus,
};
use super::super::datatypes::{
    CodeableConcept, ContactDetail, Element, Extension, Identifier, Meta, Narrative,
    UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODE_COLUMN, CONTACT_DETAIL_LIST, EXTENSION_COLUMN,
    HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT, HAS_DATE, HAS_DESCRIPTION_3,
    HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_MODIFIER_EXTENSION_2, HAS_NAME, HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT,
    HAS_TITLE, HAS_URL, HAS_USE_CONTEXT, HAS_VERSION, IDENTIFIER_STRUCT, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_IDENTIFIER,
    USAGE_CONTEXT_LIST, VALUE_COLUMN,
};
use crate::shorthand::*;
/// `ConceptMap`
pub struct ConceptMap {
    /// `ConceptMap.id` · id · 0..1
    pub id: Element<String>,
    /// `ConceptMap.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ConceptMap.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ConceptMap.language` · code · 0..1
    pub language: Element<String>,
    /// `ConceptMap.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ConceptMap.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ConceptMap.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ConceptMap.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.url` · uri · 0..1
    pub url: Element<String>,
    /// `ConceptMap.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `ConceptMap.version` · string · 0..1
    pub version: Element<String>,
    /// `ConceptMap.name` · string · 0..1
    pub name: Element<String>,
    /// `ConceptMap.title` · string · 0..1
    pub title: Element<String>,
    /// `ConceptMap.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `ConceptMap.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `ConceptMap.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `ConceptMap.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `ConceptMap.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `ConceptMap.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ConceptMap.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `ConceptMap.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ConceptMap.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `ConceptMap.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `ConceptMap.source[x]` · uri, canonical to ValueSet · 0..1
    pub source: Option<ConceptMapSource>,
    /// `ConceptMap.target[x]` · uri, canonical to ValueSet · 0..1
    pub target: Option<ConceptMapTarget>,
    /// `ConceptMap.group` · ConceptMapGroup · 0..*
    pub group: Vec<ConceptMapGroup>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConceptMap, CONCEPT_MAP, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, url, identifier, version, name, title, status,
    experimental, date, publisher, contact, description, use_context, jurisdiction,
    purpose, copyright, source, target, group]
);
choice!(
    #[doc = " `ConceptMap.source[x]`"] ConceptMapSource, [Uri(Element < String >),
    Canonical(Element < String >)]
);
choice!(
    #[doc = " `ConceptMap.target[x]`"] ConceptMapTarget, [Uri(Element < String >),
    Canonical(Element < String >)]
);
/// The definition of `ConceptMap`.
pub static CONCEPT_MAP: TypeDef = TypeDef {
    name: "ConceptMap",
    path: "ConceptMap",
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
        summary("identifier", 0, 1, OF_IDENTIFIER),
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
        HAS_PURPOSE,
        HAS_COPYRIGHT,
        choice(
                "source",
                0,
                1,
                &[
                    alternative("sourceUri", OF_URI),
                    alternative("sourceCanonical", OF_CANONICAL),
                ],
            )
            .to(&["ValueSet"])
            .summary(),
        choice(
                "target",
                0,
                1,
                &[
                    alternative("targetUri", OF_URI),
                    alternative("targetCanonical", OF_CANONICAL),
                ],
            )
            .to(&["ValueSet"])
            .summary(),
        one("group", 0, 0, of(&CONCEPT_MAP_GROUP)),
    ],
    keys: Lazy::new(),
};
/// `ConceptMap.group`
pub struct ConceptMapGroup {
    /// `ConceptMap.group.id` · string · 0..1
    pub id: Option<String>,
    /// `ConceptMap.group.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.source` · uri · 0..1
    pub source: Element<String>,
    /// `ConceptMap.group.sourceVersion` · string · 0..1
    pub source_version: Element<String>,
    /// `ConceptMap.group.target` · uri · 0..1
    pub target: Element<String>,
    /// `ConceptMap.group.targetVersion` · string · 0..1
    pub target_version: Element<String>,
    /// `ConceptMap.group.element` · ConceptMapGroupElement · 1..*
    pub element: Vec<ConceptMapGroupElement>,
    /// `ConceptMap.group.unmapped` · ConceptMapGroupUnmapped · 0..1
    pub unmapped: Option<Box<ConceptMapGroupUnmapped>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConceptMapGroup, CONCEPT_MAP_GROUP, [id, extension, modifier_extension, source,
    source_version, target, target_version, element, unmapped]
);
/// The definition of `ConceptMap.group`.
pub static CONCEPT_MAP_GROUP: TypeDef = TypeDef {
    name: "ConceptMapGroup",
    path: "ConceptMap.group",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("source", 0, 1, OF_URI),
        one("sourceVersion", 0, 1, OF_STRING),
        one("target", 0, 1, OF_URI),
        one("targetVersion", 0, 1, OF_STRING),
        one("element", 1, 0, of(&CONCEPT_MAP_GROUP_ELEMENT)),
        one("unmapped", 0, 1, of(&CONCEPT_MAP_GROUP_UNMAPPED)),
    ],
    keys: Lazy::new(),
};
/// `ConceptMap.group.element`
pub struct ConceptMapGroupElement {
    /// `ConceptMap.group.element.id` · string · 0..1
    pub id: Option<String>,
    /// `ConceptMap.group.element.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.element.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.element.code` · code · 0..1
    pub code: Element<String>,
    /// `ConceptMap.group.element.display` · string · 0..1
    pub display: Element<String>,
    /// `ConceptMap.group.element.target` · ConceptMapGroupElementTarget · 0..*
    pub target: Vec<ConceptMapGroupElementTarget>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConceptMapGroupElement, CONCEPT_MAP_GROUP_ELEMENT, [id, extension,
    modifier_extension, code, display, target]
);
/// The definition of `ConceptMap.group.element`.
pub static CONCEPT_MAP_GROUP_ELEMENT: TypeDef = TypeDef {
    name: "ConceptMapGroupElement",
    path: "ConceptMap.group.element",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 0, 1, OF_CODE),
        one("display", 0, 1, OF_STRING),
        one("target", 0, 0, of(&CONCEPT_MAP_GROUP_ELEMENT_TARGET)),
    ],
    keys: Lazy::new(),
};
/// `ConceptMap.group.element.target`
pub struct ConceptMapGroupElementTarget {
    /// `ConceptMap.group.element.target.id` · string · 0..1
    pub id: Option<String>,
    /// `ConceptMap.group.element.target.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.element.target.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.element.target.code` · code · 0..1
    pub code: Element<String>,
    /// `ConceptMap.group.element.target.display` · string · 0..1
    pub display: Element<String>,
    /// `ConceptMap.group.element.target.equivalence` · code · 1..1
    pub equivalence: Element<ConceptMapEquivalence>,
    /// `ConceptMap.group.element.target.comment` · string · 0..1
    pub comment: Element<String>,
    /// `ConceptMap.group.element.target.dependsOn` · ConceptMapGroupElementTargetDependsOn · 0..*
    pub depends_on: Vec<ConceptMapGroupElementTargetDependsOn>,
    /// `ConceptMap.group.element.target.product` · ConceptMapGroupElementTargetDependsOn · 0..*
    pub product: Vec<ConceptMapGroupElementTargetDependsOn>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConceptMapGroupElementTarget, CONCEPT_MAP_GROUP_ELEMENT_TARGET, [id, extension,
    modifier_extension, code, display, equivalence, comment, depends_on, product]
);
/// The definition of `ConceptMap.group.element.target`.
pub static CONCEPT_MAP_GROUP_ELEMENT_TARGET: TypeDef = TypeDef {
    name: "ConceptMapGroupElementTarget",
    path: "ConceptMap.group.element.target",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 0, 1, OF_CODE),
        one("display", 0, 1, OF_STRING),
        one("equivalence", 1, 1, OF_CODE).codes(&CONCEPT_MAP_EQUIVALENCE).modifier(),
        one("comment", 0, 1, OF_STRING),
        one("dependsOn", 0, 0, of(&CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON)),
        one("product", 0, 0, of(&CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON)),
    ],
    keys: Lazy::new(),
};
/// `ConceptMap.group.element.target.dependsOn`
pub struct ConceptMapGroupElementTargetDependsOn {
    /// `ConceptMap.group.element.target.dependsOn.id` · string · 0..1
    pub id: Option<String>,
    /// `ConceptMap.group.element.target.dependsOn.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.element.target.dependsOn.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.element.target.dependsOn.property` · uri · 1..1
    pub property: Element<String>,
    /// `ConceptMap.group.element.target.dependsOn.system` · canonical to CodeSystem · 0..1
    pub system: Element<String>,
    /// `ConceptMap.group.element.target.dependsOn.value` · string · 1..1
    pub value: Element<String>,
    /// `ConceptMap.group.element.target.dependsOn.display` · string · 0..1
    pub display: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConceptMapGroupElementTargetDependsOn, CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON,
    [id, extension, modifier_extension, property, system, value, display]
);
/// The definition of `ConceptMap.group.element.target.dependsOn`.
pub static CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON: TypeDef = TypeDef {
    name: "ConceptMapGroupElementTargetDependsOn",
    path: "ConceptMap.group.element.target.dependsOn",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("property", 1, 1, OF_URI),
        one("system", 0, 1, OF_CANONICAL).to(&["CodeSystem"]),
        one("value", 1, 1, OF_STRING),
        one("display", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `ConceptMap.group.unmapped`
pub struct ConceptMapGroupUnmapped {
    /// `ConceptMap.group.unmapped.id` · string · 0..1
    pub id: Option<String>,
    /// `ConceptMap.group.unmapped.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ConceptMap.group.unmapped.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ConceptMap.group.unmapped.mode` · code · 1..1
    pub mode: Element<ConceptMapGroupUnmappedMode>,
    /// `ConceptMap.group.unmapped.code` · code · 0..1
    pub code: Element<String>,
    /// `ConceptMap.group.unmapped.display` · string · 0..1
    pub display: Element<String>,
    /// `ConceptMap.group.unmapped.url` · canonical to ConceptMap · 0..1
    pub url: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ConceptMapGroupUnmapped, CONCEPT_MAP_GROUP_UNMAPPED, [id, extension,
    modifier_extension, mode, code, display, url]
);
/// The definition of `ConceptMap.group.unmapped`.
pub static CONCEPT_MAP_GROUP_UNMAPPED: TypeDef = TypeDef {
    name: "ConceptMapGroupUnmapped",
    path: "ConceptMap.group.unmapped",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("mode", 1, 1, OF_CODE).codes(&CONCEPT_MAP_GROUP_UNMAPPED_MODE),
        one("code", 0, 1, OF_CODE),
        one("display", 0, 1, OF_STRING),
        one("url", 0, 1, OF_CANONICAL).to(&["ConceptMap"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".property", TEXT),
    column(".system", TEXT),
    VALUE_COLUMN,
    column(".display", TEXT),
];
pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_TARGET_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".display", TEXT),
    column(".equivalence", TEXT),
    column(".comment", TEXT),
    column(
        ".dependsOn",
        list(&within(&CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON_COLUMNS)),
    ),
    column(
        ".product",
        list(&within(&CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON_COLUMNS)),
    ),
];
pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".display", TEXT),
    column(".target", list(&within(&CONCEPT_MAP_GROUP_ELEMENT_TARGET_COLUMNS))),
];
pub(crate) static CONCEPT_MAP_GROUP_UNMAPPED_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".mode", TEXT),
    CODE_COLUMN,
    column(".display", TEXT),
    column(".url", TEXT),
];
pub(crate) static CONCEPT_MAP_GROUP_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".source", TEXT),
    column(".sourceVersion", TEXT),
    column(".target", TEXT),
    column(".targetVersion", TEXT),
    column(".element", list(&within(&CONCEPT_MAP_GROUP_ELEMENT_COLUMNS))),
    column(".unmapped", within(&CONCEPT_MAP_GROUP_UNMAPPED_COLUMNS)),
];
/// The table `concept_map`.
pub static CONCEPT_MAP_TABLE: TableDef = TableDef {
    name: "concept_map",
    doc: "One row for each ConceptMap.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ConceptMap.resourceType", TEXT),
        column("ConceptMap.id", TEXT),
        column("ConceptMap.meta", META_STRUCT),
        column("ConceptMap.implicitRules", TEXT),
        column("ConceptMap.language", TEXT),
        column("ConceptMap.text", NARRATIVE_STRUCT),
        column("ConceptMap.contained", TEXTS),
        column("ConceptMap.extension", EXTENSION_TEXTS),
        column("ConceptMap.modifierExtension", EXTENSION_TEXTS),
        column("ConceptMap.url", TEXT),
        column("ConceptMap.identifier", IDENTIFIER_STRUCT),
        column("ConceptMap.version", TEXT),
        column("ConceptMap.name", TEXT),
        column("ConceptMap.title", TEXT),
        column("ConceptMap.status", TEXT),
        column("ConceptMap.experimental", BOOLEAN),
        column("ConceptMap.date", TEXT),
        derived("__date_start", TIMESTAMP, "ConceptMap.date"),
        derived("__date_end", TIMESTAMP, "ConceptMap.date"),
        column("ConceptMap.publisher", TEXT),
        column("ConceptMap.contact", CONTACT_DETAIL_LIST),
        column("ConceptMap.description", TEXT),
        column("ConceptMap.useContext", USAGE_CONTEXT_LIST),
        column("ConceptMap.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("ConceptMap.purpose", TEXT),
        column("ConceptMap.copyright", TEXT),
        column("ConceptMap.sourceUri", TEXT),
        column("ConceptMap.sourceCanonical", TEXT),
        column("ConceptMap.targetUri", TEXT),
        column("ConceptMap.targetCanonical", TEXT),
        column("ConceptMap.group", list(&within(&CONCEPT_MAP_GROUP_COLUMNS))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "ConceptMap.meta.lastUpdated"),
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
