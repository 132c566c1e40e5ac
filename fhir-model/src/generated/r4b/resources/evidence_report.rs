// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    LIST_MODE, ListMode, PUBLICATION_STATUS, PublicationStatus, REPORT_RELATIONSHIP_TYPE,
    ReportRelationshipType,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, Annotation, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CONTACT_DETAIL, CONTACT_DETAIL_COLUMNS, CodeableConcept,
    ContactDetail, EXTENSION, Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS,
    Identifier, META, META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative,
    PERIOD, PERIOD_COLUMNS, Period, QUANTITY, QUANTITY_COLUMNS, Quantity, RANGE,
    RANGE_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2, RELATED_ARTIFACT,
    RELATED_ARTIFACT_COLUMNS, Range, Reference, RelatedArtifact, USAGE_CONTEXT,
    USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `EvidenceReport`
pub struct EvidenceReport {
    /// `EvidenceReport.id` · id · 0..1
    pub id: Element<String>,
    /// `EvidenceReport.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `EvidenceReport.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `EvidenceReport.language` · code · 0..1
    pub language: Element<String>,
    /// `EvidenceReport.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `EvidenceReport.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `EvidenceReport.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EvidenceReport.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceReport.url` · uri · 0..1
    pub url: Element<String>,
    /// `EvidenceReport.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `EvidenceReport.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `EvidenceReport.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `EvidenceReport.relatedIdentifier` · Identifier · 0..*
    pub related_identifier: Vec<Identifier>,
    /// `EvidenceReport.citeAs[x]` · Reference, markdown to Citation · 0..1
    pub cite_as: Option<EvidenceReportCiteAs>,
    /// `EvidenceReport.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `EvidenceReport.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// `EvidenceReport.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `EvidenceReport.subject` · EvidenceReportSubject · 1..1
    pub subject: Option<Box<EvidenceReportSubject>>,
    /// `EvidenceReport.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `EvidenceReport.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `EvidenceReport.author` · ContactDetail · 0..*
    pub author: Vec<ContactDetail>,
    /// `EvidenceReport.editor` · ContactDetail · 0..*
    pub editor: Vec<ContactDetail>,
    /// `EvidenceReport.reviewer` · ContactDetail · 0..*
    pub reviewer: Vec<ContactDetail>,
    /// `EvidenceReport.endorser` · ContactDetail · 0..*
    pub endorser: Vec<ContactDetail>,
    /// `EvidenceReport.relatesTo` · EvidenceReportRelatesTo · 0..*
    pub relates_to: Vec<EvidenceReportRelatesTo>,
    /// `EvidenceReport.section` · EvidenceReportSection · 0..*
    pub section: Vec<EvidenceReportSection>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceReport, EVIDENCE_REPORT, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, url, status, use_context, identifier,
    related_identifier, cite_as, type_, note, related_artifact, subject, publisher,
    contact, author, editor, reviewer, endorser, relates_to, section]
);
choice!(
    #[doc = " `EvidenceReport.citeAs[x]`"] EvidenceReportCiteAs, [0 => Reference(Box <
    Reference >), 1 => Markdown(Element < String >)]
);
/// The definition of `EvidenceReport`.
pub static EVIDENCE_REPORT: TypeDef = TypeDef {
    name: "EvidenceReport",
    path: "EvidenceReport",
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
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("relatedIdentifier", 0, 0, of(&IDENTIFIER)),
        choice(
                "citeAs",
                0,
                1,
                &[
                    alternative("citeAsReference", of(&REFERENCE)),
                    alternative("citeAsMarkdown", OF_MARKDOWN),
                ],
            )
            .to(&["Citation"]),
        one("type", 0, 1, of(&CODEABLE_CONCEPT)),
        one("note", 0, 0, of(&ANNOTATION)),
        one("relatedArtifact", 0, 0, of(&RELATED_ARTIFACT)),
        summary("subject", 1, 1, of(&EVIDENCE_REPORT_SUBJECT)),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        summary("author", 0, 0, of(&CONTACT_DETAIL)),
        one("editor", 0, 0, of(&CONTACT_DETAIL)),
        one("reviewer", 0, 0, of(&CONTACT_DETAIL)),
        summary("endorser", 0, 0, of(&CONTACT_DETAIL)),
        one("relatesTo", 0, 0, of(&EVIDENCE_REPORT_RELATES_TO)),
        one("section", 0, 0, of(&EVIDENCE_REPORT_SECTION)),
    ],
    keys: Lazy::new(),
};
/// `EvidenceReport.subject`
pub struct EvidenceReportSubject {
    /// `EvidenceReport.subject.id` · string · 0..1
    pub id: Option<String>,
    /// `EvidenceReport.subject.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EvidenceReport.subject.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceReport.subject.characteristic` · EvidenceReportSubjectCharacteristic · 0..*
    pub characteristic: Vec<EvidenceReportSubjectCharacteristic>,
    /// `EvidenceReport.subject.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceReportSubject, EVIDENCE_REPORT_SUBJECT, [id, extension, modifier_extension,
    characteristic, note]
);
/// The definition of `EvidenceReport.subject`.
pub static EVIDENCE_REPORT_SUBJECT: TypeDef = TypeDef {
    name: "EvidenceReportSubject",
    path: "EvidenceReport.subject",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("characteristic", 0, 0, of(&EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC)),
        one("note", 0, 0, of(&ANNOTATION)),
    ],
    keys: Lazy::new(),
};
/// `EvidenceReport.subject.characteristic`
pub struct EvidenceReportSubjectCharacteristic {
    /// `EvidenceReport.subject.characteristic.id` · string · 0..1
    pub id: Option<String>,
    /// `EvidenceReport.subject.characteristic.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EvidenceReport.subject.characteristic.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceReport.subject.characteristic.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `EvidenceReport.subject.characteristic.value[x]` · Reference, CodeableConcept, boolean, Quantity, Range · 1..1
    pub value: Option<EvidenceReportSubjectCharacteristicValue>,
    /// `EvidenceReport.subject.characteristic.exclude` · boolean · 0..1
    pub exclude: Element<bool>,
    /// `EvidenceReport.subject.characteristic.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceReportSubjectCharacteristic, EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC, [id,
    extension, modifier_extension, code, value, exclude, period]
);
choice!(
    #[doc = " `EvidenceReport.subject.characteristic.value[x]`"]
    EvidenceReportSubjectCharacteristicValue, [0 => Reference(Box < Reference >), 1 =>
    CodeableConcept(Box < CodeableConcept >), 2 => Boolean(Element < bool >), 3 =>
    Quantity(Box < Quantity >), 4 => Range(Box < Range >)]
);
/// The definition of `EvidenceReport.subject.characteristic`.
pub static EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC: TypeDef = TypeDef {
    name: "EvidenceReportSubjectCharacteristic",
    path: "EvidenceReport.subject.characteristic",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 1, 1, of(&CODEABLE_CONCEPT)),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueReference", of(&REFERENCE)),
                alternative("valueCodeableConcept", of(&CODEABLE_CONCEPT)),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueQuantity", of(&QUANTITY)),
                alternative("valueRange", of(&RANGE)),
            ],
        ),
        one("exclude", 0, 1, OF_BOOLEAN),
        one("period", 0, 1, of(&PERIOD)),
    ],
    keys: Lazy::new(),
};
/// `EvidenceReport.relatesTo`
pub struct EvidenceReportRelatesTo {
    /// `EvidenceReport.relatesTo.id` · string · 0..1
    pub id: Option<String>,
    /// `EvidenceReport.relatesTo.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EvidenceReport.relatesTo.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceReport.relatesTo.code` · code · 1..1
    pub code: Element<ReportRelationshipType>,
    /// `EvidenceReport.relatesTo.target[x]` · Identifier, Reference to EvidenceReport · 1..1
    pub target: Option<EvidenceReportRelatesToTarget>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceReportRelatesTo, EVIDENCE_REPORT_RELATES_TO, [id, extension,
    modifier_extension, code, target]
);
choice!(
    #[doc = " `EvidenceReport.relatesTo.target[x]`"] EvidenceReportRelatesToTarget, [0 =>
    Identifier(Box < Identifier >), 1 => Reference(Box < Reference >)]
);
/// The definition of `EvidenceReport.relatesTo`.
pub static EVIDENCE_REPORT_RELATES_TO: TypeDef = TypeDef {
    name: "EvidenceReportRelatesTo",
    path: "EvidenceReport.relatesTo",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 1, 1, OF_CODE).codes(&REPORT_RELATIONSHIP_TYPE),
        choice(
                "target",
                1,
                1,
                &[
                    alternative("targetIdentifier", of(&IDENTIFIER)),
                    alternative("targetReference", of(&REFERENCE)),
                ],
            )
            .to(&["EvidenceReport"]),
    ],
    keys: Lazy::new(),
};
/// `EvidenceReport.section`
pub struct EvidenceReportSection {
    /// `EvidenceReport.section.id` · string · 0..1
    pub id: Option<String>,
    /// `EvidenceReport.section.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EvidenceReport.section.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceReport.section.title` · string · 0..1
    pub title: Element<String>,
    /// `EvidenceReport.section.focus` · CodeableConcept · 0..1
    pub focus: Option<Box<CodeableConcept>>,
    /// `EvidenceReport.section.focusReference` · Reference · 0..1
    pub focus_reference: Option<Box<Reference>>,
    /// `EvidenceReport.section.author` · Reference to Device, Group, Organization, Person · 0..*
    pub author: Vec<Reference>,
    /// `EvidenceReport.section.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `EvidenceReport.section.mode` · code · 0..1
    pub mode: Element<ListMode>,
    /// `EvidenceReport.section.orderedBy` · CodeableConcept · 0..1
    pub ordered_by: Option<Box<CodeableConcept>>,
    /// `EvidenceReport.section.entryClassifier` · CodeableConcept · 0..*
    pub entry_classifier: Vec<CodeableConcept>,
    /// `EvidenceReport.section.entryReference` · Reference · 0..*
    pub entry_reference: Vec<Reference>,
    /// `EvidenceReport.section.entryQuantity` · Quantity · 0..*
    pub entry_quantity: Vec<Quantity>,
    /// `EvidenceReport.section.emptyReason` · CodeableConcept · 0..1
    pub empty_reason: Option<Box<CodeableConcept>>,
    /// `EvidenceReport.section.section` · EvidenceReportSection · 0..*
    pub section: Vec<EvidenceReportSection>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceReportSection, EVIDENCE_REPORT_SECTION, [id, extension, modifier_extension,
    title, focus, focus_reference, author, text, mode, ordered_by, entry_classifier,
    entry_reference, entry_quantity, empty_reason, section]
);
/// The definition of `EvidenceReport.section`.
pub static EVIDENCE_REPORT_SECTION: TypeDef = TypeDef {
    name: "EvidenceReportSection",
    path: "EvidenceReport.section",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("title", 0, 1, OF_STRING),
        one("focus", 0, 1, of(&CODEABLE_CONCEPT)),
        one("focusReference", 0, 1, of(&REFERENCE)),
        one("author", 0, 0, of(&REFERENCE))
            .to(&["Device", "Group", "Organization", "Person"]),
        one("text", 0, 1, of(&NARRATIVE)),
        one("mode", 0, 1, OF_CODE).codes(&LIST_MODE),
        one("orderedBy", 0, 1, of(&CODEABLE_CONCEPT)),
        one("entryClassifier", 0, 0, of(&CODEABLE_CONCEPT)),
        one("entryReference", 0, 0, of(&REFERENCE)),
        one("entryQuantity", 0, 0, of(&QUANTITY)),
        one("emptyReason", 0, 1, of(&CODEABLE_CONCEPT)),
        one("section", 0, 0, of(&EVIDENCE_REPORT_SECTION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("valueReference", within(&REFERENCE_COLUMNS_2), ".valueReference"),
    column(
        "valueCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".valueCodeableConcept",
    ),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
    column("valueQuantity", within(&QUANTITY_COLUMNS), ".valueQuantity"),
    column("valueRange", within(&RANGE_COLUMNS), ".valueRange"),
    column("exclude", BOOLEAN, ".exclude"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
];
pub(crate) static EVIDENCE_REPORT_SUBJECT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column(
        "characteristic",
        list(&within(&EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC_COLUMNS)),
        ".characteristic",
    ),
    column("note", list(&within(&ANNOTATION_COLUMNS)), ".note"),
];
pub(crate) static EVIDENCE_REPORT_RELATES_TO_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("targetIdentifier", within(&IDENTIFIER_COLUMNS), ".targetIdentifier"),
    column("targetReference", within(&REFERENCE_COLUMNS_2), ".targetReference"),
];
pub(crate) static EVIDENCE_REPORT_SECTION_COLUMNS: [ColumnDef; 14] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("title", TEXT, ".title"),
    column("focus", within(&CODEABLE_CONCEPT_COLUMNS), ".focus"),
    column("focusReference", within(&REFERENCE_COLUMNS_2), ".focusReference"),
    column("author", list(&within(&REFERENCE_COLUMNS_2)), ".author"),
    column("text", within(&NARRATIVE_COLUMNS), ".text"),
    column("mode", TEXT, ".mode"),
    column("orderedBy", within(&CODEABLE_CONCEPT_COLUMNS), ".orderedBy"),
    column(
        "entryClassifier",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".entryClassifier",
    ),
    column("entryReference", list(&within(&REFERENCE_COLUMNS_2)), ".entryReference"),
    column("entryQuantity", list(&within(&QUANTITY_COLUMNS)), ".entryQuantity"),
    column("emptyReason", within(&CODEABLE_CONCEPT_COLUMNS), ".emptyReason"),
];
pub(crate) static EVIDENCE_REPORT_SECTION_COLUMNS_2: [ColumnDef; 15] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("title", TEXT, ".title"),
    column("focus", within(&CODEABLE_CONCEPT_COLUMNS), ".focus"),
    column("focusReference", within(&REFERENCE_COLUMNS_2), ".focusReference"),
    column("author", list(&within(&REFERENCE_COLUMNS_2)), ".author"),
    column("text", within(&NARRATIVE_COLUMNS), ".text"),
    column("mode", TEXT, ".mode"),
    column("orderedBy", within(&CODEABLE_CONCEPT_COLUMNS), ".orderedBy"),
    column(
        "entryClassifier",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".entryClassifier",
    ),
    column("entryReference", list(&within(&REFERENCE_COLUMNS_2)), ".entryReference"),
    column("entryQuantity", list(&within(&QUANTITY_COLUMNS)), ".entryQuantity"),
    column("emptyReason", within(&CODEABLE_CONCEPT_COLUMNS), ".emptyReason"),
    column("section", list(&within(&EVIDENCE_REPORT_SECTION_COLUMNS)), ".section"),
];
pub(crate) static EVIDENCE_REPORT_SECTION_COLUMNS_3: [ColumnDef; 15] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("title", TEXT, ".title"),
    column("focus", within(&CODEABLE_CONCEPT_COLUMNS), ".focus"),
    column("focusReference", within(&REFERENCE_COLUMNS_2), ".focusReference"),
    column("author", list(&within(&REFERENCE_COLUMNS_2)), ".author"),
    column("text", within(&NARRATIVE_COLUMNS), ".text"),
    column("mode", TEXT, ".mode"),
    column("orderedBy", within(&CODEABLE_CONCEPT_COLUMNS), ".orderedBy"),
    column(
        "entryClassifier",
        list(&within(&CODEABLE_CONCEPT_COLUMNS)),
        ".entryClassifier",
    ),
    column("entryReference", list(&within(&REFERENCE_COLUMNS_2)), ".entryReference"),
    column("entryQuantity", list(&within(&QUANTITY_COLUMNS)), ".entryQuantity"),
    column("emptyReason", within(&CODEABLE_CONCEPT_COLUMNS), ".emptyReason"),
    column("section", list(&within(&EVIDENCE_REPORT_SECTION_COLUMNS_2)), ".section"),
];
/// The table `evidence_report`.
pub static EVIDENCE_REPORT_TABLE: TableDef = TableDef {
    name: "evidence_report",
    doc: "One row for each EvidenceReport.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "EvidenceReport.resourceType"),
        column("id", TEXT, "EvidenceReport.id"),
        column("meta", within(&META_COLUMNS), "EvidenceReport.meta"),
        column("implicitRules", TEXT, "EvidenceReport.implicitRules"),
        column("language", TEXT, "EvidenceReport.language"),
        column("text", within(&NARRATIVE_COLUMNS), "EvidenceReport.text"),
        column("contained", TEXTS, "EvidenceReport.contained"),
        column("extension", EXTENSION_TEXTS, "EvidenceReport.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "EvidenceReport.modifierExtension"),
        column("url", TEXT, "EvidenceReport.url"),
        column("status", TEXT, "EvidenceReport.status"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "EvidenceReport.useContext",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "EvidenceReport.identifier",
        ),
        column(
            "relatedIdentifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "EvidenceReport.relatedIdentifier",
        ),
        column(
            "citeAsReference",
            within(&REFERENCE_COLUMNS_2),
            "EvidenceReport.citeAsReference",
        ),
        column("citeAsMarkdown", TEXT, "EvidenceReport.citeAsMarkdown"),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "EvidenceReport.type"),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "EvidenceReport.note"),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "EvidenceReport.relatedArtifact",
        ),
        column(
            "subject",
            within(&EVIDENCE_REPORT_SUBJECT_COLUMNS),
            "EvidenceReport.subject",
        ),
        column("publisher", TEXT, "EvidenceReport.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceReport.contact",
        ),
        column(
            "author",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceReport.author",
        ),
        column(
            "editor",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceReport.editor",
        ),
        column(
            "reviewer",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceReport.reviewer",
        ),
        column(
            "endorser",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "EvidenceReport.endorser",
        ),
        column(
            "relatesTo",
            list(&within(&EVIDENCE_REPORT_RELATES_TO_COLUMNS)),
            "EvidenceReport.relatesTo",
        ),
        column(
            "section",
            list(&within(&EVIDENCE_REPORT_SECTION_COLUMNS_3)),
            "EvidenceReport.section",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "EvidenceReport.meta.lastUpdated"),
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
