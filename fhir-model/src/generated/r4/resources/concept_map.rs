// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CONCEPT_MAP_EQUIVALENCE, CONCEPT_MAP_GROUP_UNMAPPED_MODE, ConceptMapEquivalence,
    ConceptMapGroupUnmappedMode, PUBLICATION_STATUS, PublicationStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS,
    CodeableConcept, ContactDetail, EXTENSION, Element, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
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
    #[doc = " `ConceptMap.source[x]`"] ConceptMapSource, [0 => Uri(Element < String >), 1
    => Canonical(Element < String >)]
);
choice!(
    #[doc = " `ConceptMap.target[x]`"] ConceptMapTarget, [0 => Uri(Element < String >), 1
    => Canonical(Element < String >)]
);
/// The definition of `ConceptMap`.
pub static CONCEPT_MAP: TypeDef = TypeDef {
    name: "ConceptMap",
    path: "ConceptMap",
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
        summary("url", 0, 1, OF_URI),
        summary("identifier", 0, 1, of(&IDENTIFIER)),
        summary("version", 0, 1, OF_STRING),
        summary("name", 0, 1, OF_STRING),
        summary("title", 0, 1, OF_STRING),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("experimental", 0, 1, OF_BOOLEAN),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        one("description", 0, 1, OF_MARKDOWN),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
        one("purpose", 0, 1, OF_MARKDOWN),
        one("copyright", 0, 1, OF_MARKDOWN),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("mode", 1, 1, OF_CODE).codes(&CONCEPT_MAP_GROUP_UNMAPPED_MODE),
        one("code", 0, 1, OF_CODE),
        one("display", 0, 1, OF_STRING),
        one("url", 0, 1, OF_CANONICAL).to(&["ConceptMap"]),
    ],
    keys: Lazy::new(),
};
pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("property", TEXT, ".property"),
    column("system", TEXT, ".system"),
    column("value", TEXT, ".value"),
    column("display", TEXT, ".display"),
];
pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_TARGET_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("display", TEXT, ".display"),
    column("equivalence", TEXT, ".equivalence"),
    column("comment", TEXT, ".comment"),
    column(
        "dependsOn",
        list(&within(&CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON_COLUMNS)),
        ".dependsOn",
    ),
    column(
        "product",
        list(&within(&CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON_COLUMNS)),
        ".product",
    ),
];
pub(crate) static CONCEPT_MAP_GROUP_ELEMENT_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("display", TEXT, ".display"),
    column("target", list(&within(&CONCEPT_MAP_GROUP_ELEMENT_TARGET_COLUMNS)), ".target"),
];
pub(crate) static CONCEPT_MAP_GROUP_UNMAPPED_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("mode", TEXT, ".mode"),
    column("code", TEXT, ".code"),
    column("display", TEXT, ".display"),
    column("url", TEXT, ".url"),
];
pub(crate) static CONCEPT_MAP_GROUP_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("source", TEXT, ".source"),
    column("sourceVersion", TEXT, ".sourceVersion"),
    column("target", TEXT, ".target"),
    column("targetVersion", TEXT, ".targetVersion"),
    column("element", list(&within(&CONCEPT_MAP_GROUP_ELEMENT_COLUMNS)), ".element"),
    column("unmapped", within(&CONCEPT_MAP_GROUP_UNMAPPED_COLUMNS), ".unmapped"),
];
/// The table `concept_map`.
pub static CONCEPT_MAP_TABLE: TableDef = TableDef {
    name: "concept_map",
    doc: "One row for each ConceptMap.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ConceptMap.resourceType"),
        column("id", TEXT, "ConceptMap.id"),
        column("meta", within(&META_COLUMNS), "ConceptMap.meta"),
        column("implicitRules", TEXT, "ConceptMap.implicitRules"),
        column("language", TEXT, "ConceptMap.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ConceptMap.text"),
        column("contained", TEXTS, "ConceptMap.contained"),
        column("extension", EXTENSION_TEXTS, "ConceptMap.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "ConceptMap.modifierExtension"),
        column("url", TEXT, "ConceptMap.url"),
        column("identifier", within(&IDENTIFIER_COLUMNS), "ConceptMap.identifier"),
        column("version", TEXT, "ConceptMap.version"),
        column("name", TEXT, "ConceptMap.name"),
        column("title", TEXT, "ConceptMap.title"),
        column("status", TEXT, "ConceptMap.status"),
        column("experimental", BOOLEAN, "ConceptMap.experimental"),
        column("date", TEXT, "ConceptMap.date"),
        column("__date_start", TIMESTAMP, "ConceptMap.date"),
        column("__date_end", TIMESTAMP, "ConceptMap.date"),
        column("publisher", TEXT, "ConceptMap.publisher"),
        column("contact", list(&within(&CONTACT_DETAIL_COLUMNS)), "ConceptMap.contact"),
        column("description", TEXT, "ConceptMap.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "ConceptMap.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ConceptMap.jurisdiction",
        ),
        column("purpose", TEXT, "ConceptMap.purpose"),
        column("copyright", TEXT, "ConceptMap.copyright"),
        column("sourceUri", TEXT, "ConceptMap.sourceUri"),
        column("sourceCanonical", TEXT, "ConceptMap.sourceCanonical"),
        column("targetUri", TEXT, "ConceptMap.targetUri"),
        column("targetCanonical", TEXT, "ConceptMap.targetCanonical"),
        column("group", list(&within(&CONCEPT_MAP_GROUP_COLUMNS)), "ConceptMap.group"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "ConceptMap.meta.lastUpdated"),
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
