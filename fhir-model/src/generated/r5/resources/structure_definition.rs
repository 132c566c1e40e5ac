// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    EXTENSION_CONTEXT_TYPE, ExtensionContextType, FHIRVersion, FHIR_VERSION,
    PublicationStatus, STRUCTURE_DEFINITION_KIND, StructureDefinitionKind,
    TYPE_DERIVATION_RULE, TypeDerivationRule,
};
use super::super::datatypes::{
    CodeableConcept, Coding, ContactDetail, ELEMENT_DEFINITION,
    ELEMENT_DEFINITION_COLUMNS, Element, ElementDefinition, Extension, Identifier, Meta,
    Narrative, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODING_LIST, CODING_STRUCT, CONTACT_DETAIL_LIST,
    EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT, HAS_COPYRIGHT_LABEL,
    HAS_DATE, HAS_DESCRIPTION, HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER,
    HAS_ID_2, HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT, HAS_TITLE,
    HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NAME_COLUMN, NARRATIVE_STRUCT, OF_CODING,
    TYPE_COLUMN_2, USAGE_CONTEXT_LIST,
};
use crate::shorthand::*;
/// `StructureDefinition`
pub struct StructureDefinition {
    /// `StructureDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `StructureDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `StructureDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `StructureDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `StructureDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `StructureDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `StructureDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `StructureDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `StructureDefinition.url` · uri · 1..1
    pub url: Element<String>,
    /// `StructureDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `StructureDefinition.version` · string · 0..1
    pub version: Element<String>,
    /// `StructureDefinition.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<StructureDefinitionVersionAlgorithm>,
    /// `StructureDefinition.name` · string · 1..1
    pub name: Element<String>,
    /// `StructureDefinition.title` · string · 0..1
    pub title: Element<String>,
    /// `StructureDefinition.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `StructureDefinition.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `StructureDefinition.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `StructureDefinition.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `StructureDefinition.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `StructureDefinition.description` · markdown · 0..1
    pub description: Element<String>,
    /// `StructureDefinition.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `StructureDefinition.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `StructureDefinition.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `StructureDefinition.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `StructureDefinition.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `StructureDefinition.keyword` · Coding · 0..*
    pub keyword: Vec<Coding>,
    /// `StructureDefinition.fhirVersion` · code · 0..1
    pub fhir_version: Element<FHIRVersion>,
    /// `StructureDefinition.mapping` · StructureDefinitionMapping · 0..*
    pub mapping: Vec<StructureDefinitionMapping>,
    /// `StructureDefinition.kind` · code · 1..1
    pub kind: Element<StructureDefinitionKind>,
    /// `StructureDefinition.abstract` · boolean · 1..1
    pub abstract_: Element<bool>,
    /// `StructureDefinition.context` · StructureDefinitionContext · 0..*
    pub context: Vec<StructureDefinitionContext>,
    /// `StructureDefinition.contextInvariant` · string · 0..*
    pub context_invariant: Vec<Element<String>>,
    /// `StructureDefinition.type` · uri · 1..1
    pub type_: Element<String>,
    /// `StructureDefinition.baseDefinition` · canonical to StructureDefinition · 0..1
    pub base_definition: Element<String>,
    /// `StructureDefinition.derivation` · code · 0..1
    pub derivation: Element<TypeDerivationRule>,
    /// `StructureDefinition.snapshot` · StructureDefinitionSnapshot · 0..1
    pub snapshot: Option<Box<StructureDefinitionSnapshot>>,
    /// `StructureDefinition.differential` · StructureDefinitionDifferential · 0..1
    pub differential: Option<Box<StructureDefinitionDifferential>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    StructureDefinition, STRUCTURE_DEFINITION, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, url, identifier, version,
    version_algorithm, name, title, status, experimental, date, publisher, contact,
    description, use_context, jurisdiction, purpose, copyright, copyright_label, keyword,
    fhir_version, mapping, kind, abstract_, context, context_invariant, type_,
    base_definition, derivation, snapshot, differential]
);
choice!(
    #[doc = " `StructureDefinition.versionAlgorithm[x]`"]
    StructureDefinitionVersionAlgorithm, [String(Element < String >), Coding(Box < Coding
    >)]
);
/// The definition of `StructureDefinition`.
pub static STRUCTURE_DEFINITION: TypeDef = TypeDef {
    name: "StructureDefinition",
    path: "StructureDefinition",
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
        HAS_STATUS,
        HAS_EXPERIMENTAL,
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        HAS_DESCRIPTION,
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        HAS_PURPOSE,
        HAS_COPYRIGHT,
        HAS_COPYRIGHT_LABEL,
        summary("keyword", 0, 0, OF_CODING),
        summary("fhirVersion", 0, 1, OF_CODE).codes(&FHIR_VERSION),
        one("mapping", 0, 0, of(&STRUCTURE_DEFINITION_MAPPING)),
        summary("kind", 1, 1, OF_CODE).codes(&STRUCTURE_DEFINITION_KIND),
        summary("abstract", 1, 1, OF_BOOLEAN),
        summary("context", 0, 0, of(&STRUCTURE_DEFINITION_CONTEXT)),
        summary("contextInvariant", 0, 0, OF_STRING),
        summary("type", 1, 1, OF_URI),
        summary("baseDefinition", 0, 1, OF_CANONICAL).to(&["StructureDefinition"]),
        summary("derivation", 0, 1, OF_CODE).codes(&TYPE_DERIVATION_RULE),
        one("snapshot", 0, 1, of(&STRUCTURE_DEFINITION_SNAPSHOT)),
        one("differential", 0, 1, of(&STRUCTURE_DEFINITION_DIFFERENTIAL)),
    ],
    keys: Lazy::new(),
};
/// `StructureDefinition.mapping`
pub struct StructureDefinitionMapping {
    /// `StructureDefinition.mapping.id` · string · 0..1
    pub id: Option<String>,
    /// `StructureDefinition.mapping.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `StructureDefinition.mapping.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `StructureDefinition.mapping.identity` · id · 1..1
    pub identity: Element<String>,
    /// `StructureDefinition.mapping.uri` · uri · 0..1
    pub uri: Element<String>,
    /// `StructureDefinition.mapping.name` · string · 0..1
    pub name: Element<String>,
    /// `StructureDefinition.mapping.comment` · string · 0..1
    pub comment: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    StructureDefinitionMapping, STRUCTURE_DEFINITION_MAPPING, [id, extension,
    modifier_extension, identity, uri, name, comment]
);
/// The definition of `StructureDefinition.mapping`.
pub static STRUCTURE_DEFINITION_MAPPING: TypeDef = TypeDef {
    name: "StructureDefinitionMapping",
    path: "StructureDefinition.mapping",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("identity", 1, 1, OF_ID),
        one("uri", 0, 1, OF_URI),
        one("name", 0, 1, OF_STRING),
        one("comment", 0, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `StructureDefinition.context`
pub struct StructureDefinitionContext {
    /// `StructureDefinition.context.id` · string · 0..1
    pub id: Option<String>,
    /// `StructureDefinition.context.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `StructureDefinition.context.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `StructureDefinition.context.type` · code · 1..1
    pub type_: Element<ExtensionContextType>,
    /// `StructureDefinition.context.expression` · string · 1..1
    pub expression: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    StructureDefinitionContext, STRUCTURE_DEFINITION_CONTEXT, [id, extension,
    modifier_extension, type_, expression]
);
/// The definition of `StructureDefinition.context`.
pub static STRUCTURE_DEFINITION_CONTEXT: TypeDef = TypeDef {
    name: "StructureDefinitionContext",
    path: "StructureDefinition.context",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("type", 1, 1, OF_CODE).codes(&EXTENSION_CONTEXT_TYPE),
        summary("expression", 1, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `StructureDefinition.snapshot`
pub struct StructureDefinitionSnapshot {
    /// `StructureDefinition.snapshot.id` · string · 0..1
    pub id: Option<String>,
    /// `StructureDefinition.snapshot.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `StructureDefinition.snapshot.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `StructureDefinition.snapshot.element` · ElementDefinition · 1..*
    pub element: Vec<ElementDefinition>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    StructureDefinitionSnapshot, STRUCTURE_DEFINITION_SNAPSHOT, [id, extension,
    modifier_extension, element]
);
/// The definition of `StructureDefinition.snapshot`.
pub static STRUCTURE_DEFINITION_SNAPSHOT: TypeDef = TypeDef {
    name: "StructureDefinitionSnapshot",
    path: "StructureDefinition.snapshot",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("element", 1, 0, of(&ELEMENT_DEFINITION)),
    ],
    keys: Lazy::new(),
};
/// `StructureDefinition.differential`
pub struct StructureDefinitionDifferential {
    /// `StructureDefinition.differential.id` · string · 0..1
    pub id: Option<String>,
    /// `StructureDefinition.differential.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `StructureDefinition.differential.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `StructureDefinition.differential.element` · ElementDefinition · 1..*
    pub element: Vec<ElementDefinition>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    StructureDefinitionDifferential, STRUCTURE_DEFINITION_DIFFERENTIAL, [id, extension,
    modifier_extension, element]
);
/// The definition of `StructureDefinition.differential`.
pub static STRUCTURE_DEFINITION_DIFFERENTIAL: TypeDef = TypeDef {
    name: "StructureDefinitionDifferential",
    path: "StructureDefinition.differential",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("element", 1, 0, of(&ELEMENT_DEFINITION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static STRUCTURE_DEFINITION_MAPPING_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identity", TEXT),
    column(".uri", TEXT),
    NAME_COLUMN,
    column(".comment", TEXT),
];
pub(crate) static STRUCTURE_DEFINITION_CONTEXT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    column(".expression", TEXT),
];
pub(crate) static STRUCTURE_DEFINITION_SNAPSHOT_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".element", list(&within(&ELEMENT_DEFINITION_COLUMNS))),
];
pub(crate) static STRUCTURE_DEFINITION_DIFFERENTIAL_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".element", list(&within(&ELEMENT_DEFINITION_COLUMNS))),
];
/// The table `structure_definition`.
pub static STRUCTURE_DEFINITION_TABLE: TableDef = TableDef {
    name: "structure_definition",
    doc: "One row for each StructureDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("StructureDefinition.resourceType", TEXT),
        column("StructureDefinition.id", TEXT),
        column("StructureDefinition.meta", META_STRUCT),
        column("StructureDefinition.implicitRules", TEXT),
        column("StructureDefinition.language", TEXT),
        column("StructureDefinition.text", NARRATIVE_STRUCT),
        column("StructureDefinition.contained", TEXTS),
        column("StructureDefinition.extension", EXTENSION_TEXTS),
        column("StructureDefinition.modifierExtension", EXTENSION_TEXTS),
        column("StructureDefinition.url", TEXT),
        column("StructureDefinition.identifier", IDENTIFIER_LIST),
        column("StructureDefinition.version", TEXT),
        column("StructureDefinition.versionAlgorithmString", TEXT),
        column("StructureDefinition.versionAlgorithmCoding", CODING_STRUCT),
        column("StructureDefinition.name", TEXT),
        column("StructureDefinition.title", TEXT),
        column("StructureDefinition.status", TEXT),
        column("StructureDefinition.experimental", BOOLEAN),
        column("StructureDefinition.date", TEXT),
        derived("__date_start", TIMESTAMP, "StructureDefinition.date"),
        derived("__date_end", TIMESTAMP, "StructureDefinition.date"),
        column("StructureDefinition.publisher", TEXT),
        column("StructureDefinition.contact", CONTACT_DETAIL_LIST),
        column("StructureDefinition.description", TEXT),
        column("StructureDefinition.useContext", USAGE_CONTEXT_LIST),
        column("StructureDefinition.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("StructureDefinition.purpose", TEXT),
        column("StructureDefinition.copyright", TEXT),
        column("StructureDefinition.copyrightLabel", TEXT),
        column("StructureDefinition.keyword", CODING_LIST),
        column("StructureDefinition.fhirVersion", TEXT),
        column(
            "StructureDefinition.mapping",
            list(&within(&STRUCTURE_DEFINITION_MAPPING_COLUMNS)),
        ),
        column("StructureDefinition.kind", TEXT),
        column("StructureDefinition.abstract", BOOLEAN),
        column(
            "StructureDefinition.context",
            list(&within(&STRUCTURE_DEFINITION_CONTEXT_COLUMNS)),
        ),
        column("StructureDefinition.contextInvariant", TEXTS),
        column("StructureDefinition.type", TEXT),
        column("StructureDefinition.baseDefinition", TEXT),
        column("StructureDefinition.derivation", TEXT),
        column(
            "StructureDefinition.snapshot",
            within(&STRUCTURE_DEFINITION_SNAPSHOT_COLUMNS),
        ),
        column(
            "StructureDefinition.differential",
            within(&STRUCTURE_DEFINITION_DIFFERENTIAL_COLUMNS),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "StructureDefinition.meta.lastUpdated",
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
