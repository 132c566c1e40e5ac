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
#[derive(Default)]
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
    StructureDefinition, STRUCTURE_DEFINITION, [0 => id, 1 => meta, 2 => implicit_rules,
    3 => language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8
    => url, 9 => identifier, 10 => version, 11 => name, 12 => title, 13 => status, 14 =>
    experimental, 15 => date, 16 => publisher, 17 => contact, 18 => description, 19 =>
    use_context, 20 => jurisdiction, 21 => purpose, 22 => copyright, 23 => keyword, 24 =>
    fhir_version, 25 => mapping, 26 => kind, 27 => abstract_, 28 => context, 29 =>
    context_invariant, 30 => type_, 31 => base_definition, 32 => derivation, 33 =>
    snapshot, 34 => differential]
);
/// The definition of `StructureDefinition`.
pub static STRUCTURE_DEFINITION: TypeDef = TypeDef {
    name: "StructureDefinition",
    path: "StructureDefinition",
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
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("version", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("name", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("title", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PUBLICATION_STATUS)
            .summary()
            .modifier(),
        one("experimental", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("publisher", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("contact", 0, 0, Ty::Type(&CONTACT_DETAIL)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("useContext", 0, 0, Ty::Type(&USAGE_CONTEXT)).summary(),
        one("jurisdiction", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("purpose", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("copyright", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("keyword", 0, 0, Ty::Type(&CODING)).summary(),
        one("fhirVersion", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&FHIR_VERSION)
            .summary(),
        one("mapping", 0, 0, Ty::Type(&STRUCTURE_DEFINITION_MAPPING)),
        one("kind", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&STRUCTURE_DEFINITION_KIND)
            .summary(),
        one("abstract", 1, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("context", 0, 0, Ty::Type(&STRUCTURE_DEFINITION_CONTEXT)).summary(),
        one("contextInvariant", 0, 0, Ty::Primitive(Primitive::String)).summary(),
        one("type", 1, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("baseDefinition", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["StructureDefinition"])
            .summary(),
        one("derivation", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&TYPE_DERIVATION_RULE)
            .summary(),
        one("snapshot", 0, 1, Ty::Type(&STRUCTURE_DEFINITION_SNAPSHOT)),
        one("differential", 0, 1, Ty::Type(&STRUCTURE_DEFINITION_DIFFERENTIAL)),
    ],
    keys: Lazy::new(),
};
/// `StructureDefinition.mapping`
#[derive(Default)]
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
    StructureDefinitionMapping, STRUCTURE_DEFINITION_MAPPING, [0 => id, 1 => extension, 2
    => modifier_extension, 3 => identity, 4 => uri, 5 => name, 6 => comment]
);
/// The definition of `StructureDefinition.mapping`.
pub static STRUCTURE_DEFINITION_MAPPING: TypeDef = TypeDef {
    name: "StructureDefinitionMapping",
    path: "StructureDefinition.mapping",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identity", 1, 1, Ty::Primitive(Primitive::Id)),
        one("uri", 0, 1, Ty::Primitive(Primitive::Uri)),
        one("name", 0, 1, Ty::Primitive(Primitive::String)),
        one("comment", 0, 1, Ty::Primitive(Primitive::String)),
    ],
    keys: Lazy::new(),
};
/// `StructureDefinition.context`
#[derive(Default)]
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
    StructureDefinitionContext, STRUCTURE_DEFINITION_CONTEXT, [0 => id, 1 => extension, 2
    => modifier_extension, 3 => type_, 4 => expression]
);
/// The definition of `StructureDefinition.context`.
pub static STRUCTURE_DEFINITION_CONTEXT: TypeDef = TypeDef {
    name: "StructureDefinitionContext",
    path: "StructureDefinition.context",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("type", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&EXTENSION_CONTEXT_TYPE)
            .summary(),
        one("expression", 1, 1, Ty::Primitive(Primitive::String)).summary(),
    ],
    keys: Lazy::new(),
};
/// `StructureDefinition.snapshot`
#[derive(Default)]
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
    StructureDefinitionSnapshot, STRUCTURE_DEFINITION_SNAPSHOT, [0 => id, 1 => extension,
    2 => modifier_extension, 3 => element]
);
/// The definition of `StructureDefinition.snapshot`.
pub static STRUCTURE_DEFINITION_SNAPSHOT: TypeDef = TypeDef {
    name: "StructureDefinitionSnapshot",
    path: "StructureDefinition.snapshot",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("element", 1, 0, Ty::Type(&ELEMENT_DEFINITION)),
    ],
    keys: Lazy::new(),
};
/// `StructureDefinition.differential`
#[derive(Default)]
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
    StructureDefinitionDifferential, STRUCTURE_DEFINITION_DIFFERENTIAL, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => element]
);
/// The definition of `StructureDefinition.differential`.
pub static STRUCTURE_DEFINITION_DIFFERENTIAL: TypeDef = TypeDef {
    name: "StructureDefinitionDifferential",
    path: "StructureDefinition.differential",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("element", 1, 0, Ty::Type(&ELEMENT_DEFINITION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static STRUCTURE_DEFINITION_MAPPING_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("identity", TEXT, ".identity", ""),
    column("uri", TEXT, ".uri", ""),
    column("name", TEXT, ".name", ""),
    column("comment", TEXT, ".comment", ""),
];
pub(crate) static STRUCTURE_DEFINITION_CONTEXT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("type", TEXT, ".type", ""),
    column("expression", TEXT, ".expression", ""),
];
pub(crate) static STRUCTURE_DEFINITION_SNAPSHOT_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("element", list(&within(&ELEMENT_DEFINITION_COLUMNS)), ".element", ""),
];
pub(crate) static STRUCTURE_DEFINITION_DIFFERENTIAL_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("element", list(&within(&ELEMENT_DEFINITION_COLUMNS)), ".element", ""),
];
/// The table `structure_definition`.
pub static STRUCTURE_DEFINITION_TABLE: TableDef = TableDef {
    name: "structure_definition",
    doc: "One row for each StructureDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "StructureDefinition.resourceType", ""),
        column("id", TEXT, "StructureDefinition.id", ""),
        column("meta", within(&META_COLUMNS), "StructureDefinition.meta", ""),
        column("implicitRules", TEXT, "StructureDefinition.implicitRules", ""),
        column("language", TEXT, "StructureDefinition.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "StructureDefinition.text", ""),
        column("contained", list(&TEXT), "StructureDefinition.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "StructureDefinition.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "StructureDefinition.modifierExtension",
            "",
        ),
        column("url", TEXT, "StructureDefinition.url", ""),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "StructureDefinition.identifier",
            "",
        ),
        column("version", TEXT, "StructureDefinition.version", ""),
        column("name", TEXT, "StructureDefinition.name", ""),
        column("title", TEXT, "StructureDefinition.title", ""),
        column("status", TEXT, "StructureDefinition.status", ""),
        column("experimental", BOOLEAN, "StructureDefinition.experimental", ""),
        column("date", TEXT, "StructureDefinition.date", ""),
        column("__date_start", TIMESTAMP, "StructureDefinition.date", ""),
        column("__date_end", TIMESTAMP, "StructureDefinition.date", ""),
        column("publisher", TEXT, "StructureDefinition.publisher", ""),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "StructureDefinition.contact",
            "",
        ),
        column("description", TEXT, "StructureDefinition.description", ""),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "StructureDefinition.useContext",
            "",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "StructureDefinition.jurisdiction",
            "",
        ),
        column("purpose", TEXT, "StructureDefinition.purpose", ""),
        column("copyright", TEXT, "StructureDefinition.copyright", ""),
        column(
            "keyword",
            list(&within(&CODING_COLUMNS)),
            "StructureDefinition.keyword",
            "",
        ),
        column("fhirVersion", TEXT, "StructureDefinition.fhirVersion", ""),
        column(
            "mapping",
            list(&within(&STRUCTURE_DEFINITION_MAPPING_COLUMNS)),
            "StructureDefinition.mapping",
            "",
        ),
        column("kind", TEXT, "StructureDefinition.kind", ""),
        column("abstract", BOOLEAN, "StructureDefinition.abstract", ""),
        column(
            "context",
            list(&within(&STRUCTURE_DEFINITION_CONTEXT_COLUMNS)),
            "StructureDefinition.context",
            "",
        ),
        column(
            "contextInvariant",
            list(&TEXT),
            "StructureDefinition.contextInvariant",
            "",
        ),
        column("type", TEXT, "StructureDefinition.type", ""),
        column("baseDefinition", TEXT, "StructureDefinition.baseDefinition", ""),
        column("derivation", TEXT, "StructureDefinition.derivation", ""),
        column(
            "snapshot",
            within(&STRUCTURE_DEFINITION_SNAPSHOT_COLUMNS),
            "StructureDefinition.snapshot",
            "",
        ),
        column(
            "differential",
            within(&STRUCTURE_DEFINITION_DIFFERENTIAL_COLUMNS),
            "StructureDefinition.differential",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "StructureDefinition.meta.lastUpdated",
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
