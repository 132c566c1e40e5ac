// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Basic`
#[derive(Default)]
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
    Basic, BASIC, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 => text, 5
    => contained, 6 => extension, 7 => modifier_extension, 8 => identifier, 9 => code, 10
    => subject, 11 => created, 12 => author]
);
/// The definition of `Basic`.
pub static BASIC: TypeDef = TypeDef {
    name: "Basic",
    path: "Basic",
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
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("code", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary().modifier(),
        one("subject", 0, 1, Ty::Type(&REFERENCE)).summary(),
        one("created", 0, 1, Ty::Primitive(Primitive::Date)).summary(),
        one("author", 0, 1, Ty::Type(&REFERENCE))
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            )
            .summary(),
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
        column("resourceType", TEXT, "Basic.resourceType", ""),
        column("id", TEXT, "Basic.id", ""),
        column("meta", within(&META_COLUMNS), "Basic.meta", ""),
        column("implicitRules", TEXT, "Basic.implicitRules", ""),
        column("language", TEXT, "Basic.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Basic.text", ""),
        column("contained", list(&TEXT), "Basic.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Basic.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Basic.modifierExtension",
            "",
        ),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Basic.identifier", ""),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "Basic.code", ""),
        column("subject", within(&REFERENCE_COLUMNS_2), "Basic.subject", ""),
        column("created", TEXT, "Basic.created", ""),
        column("__created_start", TIMESTAMP, "Basic.created", ""),
        column("__created_end", TIMESTAMP, "Basic.created", ""),
        column("author", within(&REFERENCE_COLUMNS_2), "Basic.author", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Basic.meta.lastUpdated",
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
