// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{DOCUMENT_REFERENCE_STATUS, DocumentReferenceStatus};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        one("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("masterIdentifier", 0, 1, of(&IDENTIFIER)),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&DOCUMENT_REFERENCE_STATUS).modifier(),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("subject", 0, 1, of(&REFERENCE))
            .to(&["Device", "Group", "Patient", "Practitioner"]),
        one("created", 0, 1, OF_DATE_TIME),
        summary("author", 0, 0, of(&REFERENCE))
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
        one("recipient", 0, 0, of(&REFERENCE))
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
        summary("description", 0, 1, OF_STRING),
        summary("content", 1, 0, of(&REFERENCE)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("identifier", 0, 1, of(&IDENTIFIER)),
        one("ref", 0, 1, of(&REFERENCE)),
    ],
    keys: Lazy::new(),
};
pub(crate) static DOCUMENT_MANIFEST_RELATED_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("identifier", within(&IDENTIFIER_COLUMNS), ".identifier"),
    column("ref", within(&REFERENCE_COLUMNS_2), ".ref"),
];
/// The table `document_manifest`.
pub static DOCUMENT_MANIFEST_TABLE: TableDef = TableDef {
    name: "document_manifest",
    doc: "One row for each DocumentManifest.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "DocumentManifest.resourceType"),
        column("id", TEXT, "DocumentManifest.id"),
        column("meta", within(&META_COLUMNS), "DocumentManifest.meta"),
        column("implicitRules", TEXT, "DocumentManifest.implicitRules"),
        column("language", TEXT, "DocumentManifest.language"),
        column("text", within(&NARRATIVE_COLUMNS), "DocumentManifest.text"),
        column("contained", TEXTS, "DocumentManifest.contained"),
        column("extension", EXTENSION_TEXTS, "DocumentManifest.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "DocumentManifest.modifierExtension",
        ),
        column(
            "masterIdentifier",
            within(&IDENTIFIER_COLUMNS),
            "DocumentManifest.masterIdentifier",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "DocumentManifest.identifier",
        ),
        column("status", TEXT, "DocumentManifest.status"),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "DocumentManifest.type"),
        column("subject", within(&REFERENCE_COLUMNS_2), "DocumentManifest.subject"),
        column("created", TEXT, "DocumentManifest.created"),
        column("__created_start", TIMESTAMP, "DocumentManifest.created"),
        column("__created_end", TIMESTAMP, "DocumentManifest.created"),
        column("author", list(&within(&REFERENCE_COLUMNS_2)), "DocumentManifest.author"),
        column(
            "recipient",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DocumentManifest.recipient",
        ),
        column("source", TEXT, "DocumentManifest.source"),
        column("description", TEXT, "DocumentManifest.description"),
        column(
            "content",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DocumentManifest.content",
        ),
        column(
            "related",
            list(&within(&DOCUMENT_MANIFEST_RELATED_COLUMNS)),
            "DocumentManifest.related",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "DocumentManifest.meta.lastUpdated"),
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
