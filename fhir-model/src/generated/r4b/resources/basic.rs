// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, HAS_CONTAINED, HAS_EXTENSION, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION_2, HAS_TEXT,
    IDENTIFIER_LIST, META_STRUCT, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT, OF_REFERENCE,
    REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `Basic`
pub struct Basic {
    /// `Basic.id` · id · 0..1
    pub id: Element<String>,
    /// `Basic.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Basic.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Basic.language` · code · 0..1
    pub language: Element<String>,
    /// `Basic.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Basic.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Basic.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Basic.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Basic.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Basic.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Basic.subject` · Reference · 0..1
    pub subject: Option<Box<Reference>>,
    /// `Basic.created` · date · 0..1
    pub created: Element<Date>,
    /// `Basic.author` · Reference to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub author: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Basic, BASIC, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, code, subject, created, author]
);
/// The definition of `Basic`.
pub static BASIC: TypeDef = TypeDef {
    name: "Basic",
    path: "Basic",
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
        HAS_IDENTIFIER,
        summary("code", 1, 1, OF_CODEABLE_CONCEPT).modifier(),
        summary("subject", 0, 1, OF_REFERENCE),
        summary("created", 0, 1, OF_DATE),
        summary("author", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
    ],
    keys: Lazy::new(),
};
/// The table `basic`.
pub static BASIC_TABLE: TableDef = TableDef {
    name: "basic",
    doc: "One row for each Basic.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Basic.resourceType", TEXT),
        column("Basic.id", TEXT),
        column("Basic.meta", META_STRUCT),
        column("Basic.implicitRules", TEXT),
        column("Basic.language", TEXT),
        column("Basic.text", NARRATIVE_STRUCT),
        column("Basic.contained", TEXTS),
        column("Basic.extension", EXTENSION_TEXTS),
        column("Basic.modifierExtension", EXTENSION_TEXTS),
        column("Basic.identifier", IDENTIFIER_LIST),
        column("Basic.code", CODEABLE_CONCEPT_STRUCT),
        column("Basic.subject", REFERENCE_STRUCT_2),
        column("Basic.created", TEXT),
        derived("__created_start", TIMESTAMP, "Basic.created"),
        derived("__created_end", TIMESTAMP, "Basic.created"),
        column("Basic.author", REFERENCE_STRUCT_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Basic.meta.lastUpdated"),
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
