// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{DOCUMENT_REFERENCE_STATUS, DocumentReferenceStatus};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_DESCRIPTION_2,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT, HAS_TYPE_2,
    IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_IDENTIFIER, OF_REFERENCE,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `DocumentManifest`
pub struct DocumentManifest {
    /// `DocumentManifest.id` · id · 0..1
    pub id: Element<String>,
    /// `DocumentManifest.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `DocumentManifest.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `DocumentManifest.language` · code · 0..1
    pub language: Element<String>,
    /// `DocumentManifest.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `DocumentManifest.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `DocumentManifest.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DocumentManifest.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DocumentManifest.masterIdentifier` · Identifier · 0..1
    pub master_identifier: Option<Box<Identifier>>,
    /// `DocumentManifest.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `DocumentManifest.status` · code · 1..1
    pub status: Element<DocumentReferenceStatus>,
    /// `DocumentManifest.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `DocumentManifest.subject` · Reference to Device, Group, Patient, Practitioner · 0..1
    pub subject: Option<Box<Reference>>,
    /// `DocumentManifest.created` · dateTime · 0..1
    pub created: Element<DateTime>,
    /// `DocumentManifest.author` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub author: Vec<Reference>,
    /// `DocumentManifest.recipient` · Reference to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub recipient: Vec<Reference>,
    /// `DocumentManifest.source` · uri · 0..1
    pub source: Element<String>,
    /// `DocumentManifest.description` · string · 0..1
    pub description: Element<String>,
    /// `DocumentManifest.content` · Reference · 1..*
    pub content: Vec<Reference>,
    /// `DocumentManifest.related` · DocumentManifestRelated · 0..*
    pub related: Vec<DocumentManifestRelated>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DocumentManifest, DOCUMENT_MANIFEST, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, master_identifier, identifier, status,
    type_, subject, created, author, recipient, source, description, content, related]
);
/// The definition of `DocumentManifest`.
pub static DOCUMENT_MANIFEST: TypeDef = TypeDef {
    name: "DocumentManifest",
    path: "DocumentManifest",
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
        summary("masterIdentifier", 0, 1, OF_IDENTIFIER),
        HAS_IDENTIFIER,
        summary("status", 1, 1, OF_CODE).codes(&DOCUMENT_REFERENCE_STATUS).modifier(),
        HAS_TYPE_2,
        summary("subject", 0, 1, OF_REFERENCE)
            .to(&["Device", "Group", "Patient", "Practitioner"]),
        one("created", 0, 1, OF_DATE_TIME),
        summary("author", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("recipient", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("source", 0, 1, OF_URI),
        HAS_DESCRIPTION_2,
        summary("content", 1, 0, OF_REFERENCE),
        one("related", 0, 0, of(&DOCUMENT_MANIFEST_RELATED)),
    ],
    keys: Lazy::new(),
};
/// `DocumentManifest.related`
pub struct DocumentManifestRelated {
    /// `DocumentManifest.related.id` · string · 0..1
    pub id: Option<String>,
    /// `DocumentManifest.related.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DocumentManifest.related.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DocumentManifest.related.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `DocumentManifest.related.ref` · Reference · 0..1
    pub ref_: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DocumentManifestRelated, DOCUMENT_MANIFEST_RELATED, [id, extension,
    modifier_extension, identifier, ref_]
);
/// The definition of `DocumentManifest.related`.
pub static DOCUMENT_MANIFEST_RELATED: TypeDef = TypeDef {
    name: "DocumentManifestRelated",
    path: "DocumentManifest.related",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("identifier", 0, 1, OF_IDENTIFIER),
        one("ref", 0, 1, OF_REFERENCE),
    ],
    keys: Lazy::new(),
};
pub(crate) static DOCUMENT_MANIFEST_RELATED_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".identifier", IDENTIFIER_STRUCT),
    column(".ref", REFERENCE_STRUCT_2),
];
/// The table `document_manifest`.
pub static DOCUMENT_MANIFEST_TABLE: TableDef = TableDef {
    name: "document_manifest",
    doc: "One row for each DocumentManifest.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("DocumentManifest.resourceType", TEXT),
        column("DocumentManifest.id", TEXT),
        column("DocumentManifest.meta", META_STRUCT),
        column("DocumentManifest.implicitRules", TEXT),
        column("DocumentManifest.language", TEXT),
        column("DocumentManifest.text", NARRATIVE_STRUCT),
        column("DocumentManifest.contained", TEXTS),
        column("DocumentManifest.extension", EXTENSION_TEXTS),
        column("DocumentManifest.modifierExtension", EXTENSION_TEXTS),
        column("DocumentManifest.masterIdentifier", IDENTIFIER_STRUCT),
        column("DocumentManifest.identifier", IDENTIFIER_LIST),
        column("DocumentManifest.status", TEXT),
        column("DocumentManifest.type", CODEABLE_CONCEPT_STRUCT),
        column("DocumentManifest.subject", REFERENCE_STRUCT_2),
        column("DocumentManifest.created", TEXT),
        derived("__created_start", TIMESTAMP, "DocumentManifest.created"),
        derived("__created_end", TIMESTAMP, "DocumentManifest.created"),
        column("DocumentManifest.author", REFERENCE_LIST_2),
        column("DocumentManifest.recipient", REFERENCE_LIST_2),
        column("DocumentManifest.source", TEXT),
        column("DocumentManifest.description", TEXT),
        column("DocumentManifest.content", REFERENCE_LIST_2),
        column(
            "DocumentManifest.related",
            list(&within(&DOCUMENT_MANIFEST_RELATED_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "DocumentManifest.meta.lastUpdated"),
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
