// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{PUBLICATION_STATUS, PublicationStatus};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS, CodeableConcept,
    ContactDetail, EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS,
    Identifier, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
    PERIOD, PERIOD_COLUMNS, Period, REFERENCE, REFERENCE_COLUMNS_2, RELATED_ARTIFACT,
    RELATED_ARTIFACT_COLUMNS, Reference, RelatedArtifact, USAGE_CONTEXT,
    USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Evidence`
#[derive(Default)]
pub struct Evidence {
    /// `Evidence.id` · id · 0..1
    pub id: Element<String>,
    /// `Evidence.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Evidence.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Evidence.language` · code · 0..1
    pub language: Element<String>,
    /// `Evidence.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Evidence.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Evidence.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Evidence.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Evidence.url` · uri · 0..1
    pub url: Element<String>,
    /// `Evidence.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Evidence.version` · string · 0..1
    pub version: Element<String>,
    /// `Evidence.name` · string · 0..1
    pub name: Element<String>,
    /// `Evidence.title` · string · 0..1
    pub title: Element<String>,
    /// `Evidence.shortTitle` · string · 0..1
    pub short_title: Element<String>,
    /// `Evidence.subtitle` · string · 0..1
    pub subtitle: Element<String>,
    /// `Evidence.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `Evidence.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `Evidence.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `Evidence.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `Evidence.description` · markdown · 0..1
    pub description: Element<String>,
    /// `Evidence.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `Evidence.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `Evidence.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `Evidence.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `Evidence.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `Evidence.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `Evidence.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `Evidence.topic` · CodeableConcept · 0..*
    pub topic: Vec<CodeableConcept>,
    /// `Evidence.author` · ContactDetail · 0..*
    pub author: Vec<ContactDetail>,
    /// `Evidence.editor` · ContactDetail · 0..*
    pub editor: Vec<ContactDetail>,
    /// `Evidence.reviewer` · ContactDetail · 0..*
    pub reviewer: Vec<ContactDetail>,
    /// `Evidence.endorser` · ContactDetail · 0..*
    pub endorser: Vec<ContactDetail>,
    /// `Evidence.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `Evidence.exposureBackground` · Reference to EvidenceVariable · 1..1
    pub exposure_background: Option<Box<Reference>>,
    /// `Evidence.exposureVariant` · Reference to EvidenceVariable · 0..*
    pub exposure_variant: Vec<Reference>,
    /// `Evidence.outcome` · Reference to EvidenceVariable · 0..*
    pub outcome: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Evidence, EVIDENCE, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 =>
    text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => url, 9 =>
    identifier, 10 => version, 11 => name, 12 => title, 13 => short_title, 14 =>
    subtitle, 15 => status, 16 => date, 17 => publisher, 18 => contact, 19 =>
    description, 20 => note, 21 => use_context, 22 => jurisdiction, 23 => copyright, 24
    => approval_date, 25 => last_review_date, 26 => effective_period, 27 => topic, 28 =>
    author, 29 => editor, 30 => reviewer, 31 => endorser, 32 => related_artifact, 33 =>
    exposure_background, 34 => exposure_variant, 35 => outcome]
);
/// The definition of `Evidence`.
pub static EVIDENCE: TypeDef = TypeDef {
    name: "Evidence",
    path: "Evidence",
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
        one("url", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("version", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("title", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("shortTitle", 0, 1, Ty::Primitive(Primitive::String)),
        one("subtitle", 0, 1, Ty::Primitive(Primitive::String)),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PUBLICATION_STATUS)
            .summary()
            .modifier(),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("publisher", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("contact", 0, 0, Ty::Type(&CONTACT_DETAIL)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
        one("useContext", 0, 0, Ty::Type(&USAGE_CONTEXT)).summary(),
        one("jurisdiction", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("copyright", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("approvalDate", 0, 1, Ty::Primitive(Primitive::Date)),
        one("lastReviewDate", 0, 1, Ty::Primitive(Primitive::Date)),
        one("effectivePeriod", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("topic", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("author", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("editor", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("reviewer", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("endorser", 0, 0, Ty::Type(&CONTACT_DETAIL)),
        one("relatedArtifact", 0, 0, Ty::Type(&RELATED_ARTIFACT)),
        one("exposureBackground", 1, 1, Ty::Type(&REFERENCE))
            .to(&["EvidenceVariable"])
            .summary(),
        one("exposureVariant", 0, 0, Ty::Type(&REFERENCE))
            .to(&["EvidenceVariable"])
            .summary(),
        one("outcome", 0, 0, Ty::Type(&REFERENCE)).to(&["EvidenceVariable"]).summary(),
    ],
    keys: Lazy::new(),
};
/// The table `evidence`.
pub static EVIDENCE_TABLE: TableDef = TableDef {
    name: "evidence",
    doc: "One row for each Evidence.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Evidence.resourceType", ""),
        column("id", TEXT, "Evidence.id", ""),
        column("meta", within(&META_COLUMNS), "Evidence.meta", ""),
        column("implicitRules", TEXT, "Evidence.implicitRules", ""),
        column("language", TEXT, "Evidence.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Evidence.text", ""),
        column("contained", list(&TEXT), "Evidence.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Evidence.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Evidence.modifierExtension",
            "",
        ),
        column("url", TEXT, "Evidence.url", ""),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Evidence.identifier",
            "",
        ),
        column("version", TEXT, "Evidence.version", ""),
        column("name", TEXT, "Evidence.name", ""),
        column("title", TEXT, "Evidence.title", ""),
        column("shortTitle", TEXT, "Evidence.shortTitle", ""),
        column("subtitle", TEXT, "Evidence.subtitle", ""),
        column("status", TEXT, "Evidence.status", ""),
        column("date", TEXT, "Evidence.date", ""),
        column("__date_start", TIMESTAMP, "Evidence.date", ""),
        column("__date_end", TIMESTAMP, "Evidence.date", ""),
        column("publisher", TEXT, "Evidence.publisher", ""),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "Evidence.contact",
            "",
        ),
        column("description", TEXT, "Evidence.description", ""),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Evidence.note", ""),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "Evidence.useContext",
            "",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Evidence.jurisdiction",
            "",
        ),
        column("copyright", TEXT, "Evidence.copyright", ""),
        column("approvalDate", TEXT, "Evidence.approvalDate", ""),
        column("__approvalDate_start", TIMESTAMP, "Evidence.approvalDate", ""),
        column("__approvalDate_end", TIMESTAMP, "Evidence.approvalDate", ""),
        column("lastReviewDate", TEXT, "Evidence.lastReviewDate", ""),
        column("__lastReviewDate_start", TIMESTAMP, "Evidence.lastReviewDate", ""),
        column("__lastReviewDate_end", TIMESTAMP, "Evidence.lastReviewDate", ""),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "Evidence.effectivePeriod",
            "",
        ),
        column("topic", list(&within(&CODEABLE_CONCEPT_COLUMNS)), "Evidence.topic", ""),
        column("author", list(&within(&CONTACT_DETAIL_COLUMNS)), "Evidence.author", ""),
        column("editor", list(&within(&CONTACT_DETAIL_COLUMNS)), "Evidence.editor", ""),
        column(
            "reviewer",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "Evidence.reviewer",
            "",
        ),
        column(
            "endorser",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "Evidence.endorser",
            "",
        ),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "Evidence.relatedArtifact",
            "",
        ),
        column(
            "exposureBackground",
            within(&REFERENCE_COLUMNS_2),
            "Evidence.exposureBackground",
            "",
        ),
        column(
            "exposureVariant",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Evidence.exposureVariant",
            "",
        ),
        column("outcome", list(&within(&REFERENCE_COLUMNS_2)), "Evidence.outcome", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Evidence.meta.lastUpdated",
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
