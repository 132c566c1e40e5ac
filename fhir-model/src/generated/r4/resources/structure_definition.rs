// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    EXTENSION_CONTEXT_TYPE, ExtensionContextType, FHIRVersion, FHIR_VERSION,
    PUBLICATION_STATUS, PublicationStatus, STRUCTURE_DEFINITION_KIND,
    StructureDefinitionKind, TYPE_DERIVATION_RULE, TypeDerivationRule,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CONTACT_DETAIL,
    CONTACT_DETAIL_COLUMNS, CodeableConcept, Coding, ContactDetail, ELEMENT_DEFINITION,
    ELEMENT_DEFINITION_COLUMNS, EXTENSION, Element, ElementDefinition, Extension,
    IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta, NARRATIVE,
    NARRATIVE_COLUMNS, Narrative, USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
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
    contained, extension, modifier_extension, url, identifier, version, name, title,
    status, experimental, date, publisher, contact, description, use_context,
    jurisdiction, purpose, copyright, keyword, fhir_version, mapping, kind, abstract_,
    context, context_invariant, type_, base_definition, derivation, snapshot,
    differential]
);
/// The definition of `StructureDefinition`.
pub static STRUCTURE_DEFINITION: TypeDef = TypeDef {
    name: "StructureDefinition",
    path: "StructureDefinition",
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
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("version", 0, 1, OF_STRING),
        summary("name", 1, 1, OF_STRING),
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
        summary("keyword", 0, 0, of(&CODING)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("element", 1, 0, of(&ELEMENT_DEFINITION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static STRUCTURE_DEFINITION_MAPPING_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identity", TEXT, ".identity"),
    column("uri", TEXT, ".uri"),
    column("name", TEXT, ".name"),
    column("comment", TEXT, ".comment"),
];
pub(crate) static STRUCTURE_DEFINITION_CONTEXT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("type", TEXT, ".type"),
    column("expression", TEXT, ".expression"),
];
pub(crate) static STRUCTURE_DEFINITION_SNAPSHOT_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("element", list(&within(&ELEMENT_DEFINITION_COLUMNS)), ".element"),
];
pub(crate) static STRUCTURE_DEFINITION_DIFFERENTIAL_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("element", list(&within(&ELEMENT_DEFINITION_COLUMNS)), ".element"),
];
/// The table `structure_definition`.
pub static STRUCTURE_DEFINITION_TABLE: TableDef = TableDef {
    name: "structure_definition",
    doc: "One row for each StructureDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "StructureDefinition.resourceType"),
        column("id", TEXT, "StructureDefinition.id"),
        column("meta", within(&META_COLUMNS), "StructureDefinition.meta"),
        column("implicitRules", TEXT, "StructureDefinition.implicitRules"),
        column("language", TEXT, "StructureDefinition.language"),
        column("text", within(&NARRATIVE_COLUMNS), "StructureDefinition.text"),
        column("contained", TEXTS, "StructureDefinition.contained"),
        column("extension", EXTENSION_TEXTS, "StructureDefinition.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "StructureDefinition.modifierExtension",
        ),
        column("url", TEXT, "StructureDefinition.url"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "StructureDefinition.identifier",
        ),
        column("version", TEXT, "StructureDefinition.version"),
        column("name", TEXT, "StructureDefinition.name"),
        column("title", TEXT, "StructureDefinition.title"),
        column("status", TEXT, "StructureDefinition.status"),
        column("experimental", BOOLEAN, "StructureDefinition.experimental"),
        column("date", TEXT, "StructureDefinition.date"),
        column("__date_start", TIMESTAMP, "StructureDefinition.date"),
        column("__date_end", TIMESTAMP, "StructureDefinition.date"),
        column("publisher", TEXT, "StructureDefinition.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "StructureDefinition.contact",
        ),
        column("description", TEXT, "StructureDefinition.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "StructureDefinition.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "StructureDefinition.jurisdiction",
        ),
        column("purpose", TEXT, "StructureDefinition.purpose"),
        column("copyright", TEXT, "StructureDefinition.copyright"),
        column("keyword", list(&within(&CODING_COLUMNS)), "StructureDefinition.keyword"),
        column("fhirVersion", TEXT, "StructureDefinition.fhirVersion"),
        column(
            "mapping",
            list(&within(&STRUCTURE_DEFINITION_MAPPING_COLUMNS)),
            "StructureDefinition.mapping",
        ),
        column("kind", TEXT, "StructureDefinition.kind"),
        column("abstract", BOOLEAN, "StructureDefinition.abstract"),
        column(
            "context",
            list(&within(&STRUCTURE_DEFINITION_CONTEXT_COLUMNS)),
            "StructureDefinition.context",
        ),
        column("contextInvariant", TEXTS, "StructureDefinition.contextInvariant"),
        column("type", TEXT, "StructureDefinition.type"),
        column("baseDefinition", TEXT, "StructureDefinition.baseDefinition"),
        column("derivation", TEXT, "StructureDefinition.derivation"),
        column(
            "snapshot",
            within(&STRUCTURE_DEFINITION_SNAPSHOT_COLUMNS),
            "StructureDefinition.snapshot",
        ),
        column(
            "differential",
            within(&STRUCTURE_DEFINITION_DIFFERENTIAL_COLUMNS),
            "StructureDefinition.differential",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "StructureDefinition.meta.lastUpdated"),
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
