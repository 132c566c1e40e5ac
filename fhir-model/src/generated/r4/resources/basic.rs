// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("code", 1, 1, of(&CODEABLE_CONCEPT)).modifier(),
        summary("subject", 0, 1, of(&REFERENCE)),
        summary("created", 0, 1, OF_DATE),
        summary("author", 0, 1, of(&REFERENCE))
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
        column("resourceType", TEXT, "Basic.resourceType"),
        column("id", TEXT, "Basic.id"),
        column("meta", within(&META_COLUMNS), "Basic.meta"),
        column("implicitRules", TEXT, "Basic.implicitRules"),
        column("language", TEXT, "Basic.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Basic.text"),
        column("contained", TEXTS, "Basic.contained"),
        column("extension", EXTENSION_TEXTS, "Basic.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Basic.modifierExtension"),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Basic.identifier"),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "Basic.code"),
        column("subject", within(&REFERENCE_COLUMNS_2), "Basic.subject"),
        column("created", TEXT, "Basic.created"),
        column("__created_start", TIMESTAMP, "Basic.created"),
        column("__created_end", TIMESTAMP, "Basic.created"),
        column("author", within(&REFERENCE_COLUMNS_2), "Basic.author"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Basic.meta.lastUpdated"),
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
