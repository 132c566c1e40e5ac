// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    LIST_MODE, ListMode, PublicationStatus, REPORT_RELATIONSHIP_TYPE,
    ReportRelationshipType,
};
use super::super::datatypes::{
    Annotation, CodeableConcept, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, Period, Quantity, Range, Reference, RelatedArtifact, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN,
    CODE_COLUMN_2, CONTACT_DETAIL_LIST, EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_NOTE, HAS_PUBLISHER, HAS_STATUS, HAS_TEXT,
    HAS_TYPE, HAS_URL, HAS_USE_CONTEXT, IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, NOTE_COLUMN,
    OF_CODEABLE_CONCEPT, OF_CONTACT_DETAIL, OF_IDENTIFIER, OF_PERIOD, OF_QUANTITY,
    OF_RANGE, OF_REFERENCE, OF_RELATED_ARTIFACT, PERIOD_COLUMN, QUANTITY_LIST,
    RANGE_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2, RELATED_ARTIFACT_LIST,
    TITLE_COLUMN, USAGE_CONTEXT_LIST, VALUE_BOOLEAN_COLUMN,
    VALUE_CODEABLE_CONCEPT_COLUMN, VALUE_QUANTITY_COLUMN, VALUE_REFERENCE_COLUMN,
};
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
    #[doc = " `EvidenceReport.citeAs[x]`"] EvidenceReportCiteAs, [Reference(Box <
    Reference >), Markdown(Element < String >)]
);
/// The definition of `EvidenceReport`.
pub static EVIDENCE_REPORT: TypeDef = TypeDef {
    name: "EvidenceReport",
    path: "EvidenceReport",
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
        HAS_URL,
        HAS_STATUS,
        HAS_USE_CONTEXT,
        HAS_IDENTIFIER,
        summary("relatedIdentifier", 0, 0, OF_IDENTIFIER),
        choice(
                "citeAs",
                0,
                1,
                &[
                    alternative("citeAsReference", OF_REFERENCE),
                    alternative("citeAsMarkdown", OF_MARKDOWN),
                ],
            )
            .to(&["Citation"]),
        HAS_TYPE,
        HAS_NOTE,
        one("relatedArtifact", 0, 0, OF_RELATED_ARTIFACT),
        summary("subject", 1, 1, of(&EVIDENCE_REPORT_SUBJECT)),
        HAS_PUBLISHER,
        HAS_CONTACT,
        summary("author", 0, 0, OF_CONTACT_DETAIL),
        one("editor", 0, 0, OF_CONTACT_DETAIL),
        one("reviewer", 0, 0, OF_CONTACT_DETAIL),
        summary("endorser", 0, 0, OF_CONTACT_DETAIL),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("characteristic", 0, 0, of(&EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC)),
        HAS_NOTE,
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
    EvidenceReportSubjectCharacteristicValue, [Reference(Box < Reference >),
    CodeableConcept(Box < CodeableConcept >), Boolean(Element < bool >), Quantity(Box <
    Quantity >), Range(Box < Range >)]
);
/// The definition of `EvidenceReport.subject.characteristic`.
pub static EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC: TypeDef = TypeDef {
    name: "EvidenceReportSubjectCharacteristic",
    path: "EvidenceReport.subject.characteristic",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 1, 1, OF_CODEABLE_CONCEPT),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueReference", OF_REFERENCE),
                alternative("valueCodeableConcept", OF_CODEABLE_CONCEPT),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueQuantity", OF_QUANTITY),
                alternative("valueRange", OF_RANGE),
            ],
        ),
        one("exclude", 0, 1, OF_BOOLEAN),
        one("period", 0, 1, OF_PERIOD),
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
    /// `EvidenceReport.relatesTo.target` · EvidenceReportRelatesToTarget · 1..1
    pub target: Option<Box<EvidenceReportRelatesToTarget>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceReportRelatesTo, EVIDENCE_REPORT_RELATES_TO, [id, extension,
    modifier_extension, code, target]
);
/// The definition of `EvidenceReport.relatesTo`.
pub static EVIDENCE_REPORT_RELATES_TO: TypeDef = TypeDef {
    name: "EvidenceReportRelatesTo",
    path: "EvidenceReport.relatesTo",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 1, 1, OF_CODE).codes(&REPORT_RELATIONSHIP_TYPE),
        one("target", 1, 1, of(&EVIDENCE_REPORT_RELATES_TO_TARGET)),
    ],
    keys: Lazy::new(),
};
/// `EvidenceReport.relatesTo.target`
pub struct EvidenceReportRelatesToTarget {
    /// `EvidenceReport.relatesTo.target.id` · string · 0..1
    pub id: Option<String>,
    /// `EvidenceReport.relatesTo.target.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `EvidenceReport.relatesTo.target.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `EvidenceReport.relatesTo.target.url` · uri · 0..1
    pub url: Element<String>,
    /// `EvidenceReport.relatesTo.target.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `EvidenceReport.relatesTo.target.display` · markdown · 0..1
    pub display: Element<String>,
    /// `EvidenceReport.relatesTo.target.resource` · Reference · 0..1
    pub resource: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    EvidenceReportRelatesToTarget, EVIDENCE_REPORT_RELATES_TO_TARGET, [id, extension,
    modifier_extension, url, identifier, display, resource]
);
/// The definition of `EvidenceReport.relatesTo.target`.
pub static EVIDENCE_REPORT_RELATES_TO_TARGET: TypeDef = TypeDef {
    name: "EvidenceReportRelatesToTarget",
    path: "EvidenceReport.relatesTo.target",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("url", 0, 1, OF_URI),
        one("identifier", 0, 1, OF_IDENTIFIER),
        one("display", 0, 1, OF_MARKDOWN),
        one("resource", 0, 1, OF_REFERENCE),
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
    /// `EvidenceReport.section.author` · Reference to Device, Group, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("title", 0, 1, OF_STRING),
        one("focus", 0, 1, OF_CODEABLE_CONCEPT),
        one("focusReference", 0, 1, OF_REFERENCE),
        one("author", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Group",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        HAS_TEXT,
        one("mode", 0, 1, OF_CODE).codes(&LIST_MODE),
        one("orderedBy", 0, 1, OF_CODEABLE_CONCEPT),
        one("entryClassifier", 0, 0, OF_CODEABLE_CONCEPT),
        one("entryReference", 0, 0, OF_REFERENCE),
        one("entryQuantity", 0, 0, OF_QUANTITY),
        one("emptyReason", 0, 1, OF_CODEABLE_CONCEPT),
        one("section", 0, 0, of(&EVIDENCE_REPORT_SECTION)),
    ],
    keys: Lazy::new(),
};
pub(crate) static EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC_COLUMNS: [ColumnDef; 11] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    VALUE_REFERENCE_COLUMN,
    VALUE_CODEABLE_CONCEPT_COLUMN,
    VALUE_BOOLEAN_COLUMN,
    VALUE_QUANTITY_COLUMN,
    column(".valueRange", RANGE_STRUCT),
    column(".exclude", BOOLEAN),
    PERIOD_COLUMN,
];
pub(crate) static EVIDENCE_REPORT_SUBJECT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(
        ".characteristic",
        list(&within(&EVIDENCE_REPORT_SUBJECT_CHARACTERISTIC_COLUMNS)),
    ),
    NOTE_COLUMN,
];
pub(crate) static EVIDENCE_REPORT_RELATES_TO_TARGET_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".url", TEXT),
    column(".identifier", IDENTIFIER_STRUCT),
    column(".display", TEXT),
    column(".resource", REFERENCE_STRUCT_2),
];
pub(crate) static EVIDENCE_REPORT_RELATES_TO_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".target", within(&EVIDENCE_REPORT_RELATES_TO_TARGET_COLUMNS)),
];
pub(crate) static EVIDENCE_REPORT_SECTION_COLUMNS: [ColumnDef; 14] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    column(".focus", CODEABLE_CONCEPT_STRUCT),
    column(".focusReference", REFERENCE_STRUCT_2),
    column(".author", REFERENCE_LIST_2),
    column(".text", NARRATIVE_STRUCT),
    column(".mode", TEXT),
    column(".orderedBy", CODEABLE_CONCEPT_STRUCT),
    column(".entryClassifier", CODEABLE_CONCEPT_LIST),
    column(".entryReference", REFERENCE_LIST_2),
    column(".entryQuantity", QUANTITY_LIST),
    column(".emptyReason", CODEABLE_CONCEPT_STRUCT),
];
pub(crate) static EVIDENCE_REPORT_SECTION_COLUMNS_2: [ColumnDef; 15] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    column(".focus", CODEABLE_CONCEPT_STRUCT),
    column(".focusReference", REFERENCE_STRUCT_2),
    column(".author", REFERENCE_LIST_2),
    column(".text", NARRATIVE_STRUCT),
    column(".mode", TEXT),
    column(".orderedBy", CODEABLE_CONCEPT_STRUCT),
    column(".entryClassifier", CODEABLE_CONCEPT_LIST),
    column(".entryReference", REFERENCE_LIST_2),
    column(".entryQuantity", QUANTITY_LIST),
    column(".emptyReason", CODEABLE_CONCEPT_STRUCT),
    column(".section", list(&within(&EVIDENCE_REPORT_SECTION_COLUMNS))),
];
pub(crate) static EVIDENCE_REPORT_SECTION_COLUMNS_3: [ColumnDef; 15] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    TITLE_COLUMN,
    column(".focus", CODEABLE_CONCEPT_STRUCT),
    column(".focusReference", REFERENCE_STRUCT_2),
    column(".author", REFERENCE_LIST_2),
    column(".text", NARRATIVE_STRUCT),
    column(".mode", TEXT),
    column(".orderedBy", CODEABLE_CONCEPT_STRUCT),
    column(".entryClassifier", CODEABLE_CONCEPT_LIST),
    column(".entryReference", REFERENCE_LIST_2),
    column(".entryQuantity", QUANTITY_LIST),
    column(".emptyReason", CODEABLE_CONCEPT_STRUCT),
    column(".section", list(&within(&EVIDENCE_REPORT_SECTION_COLUMNS_2))),
];
/// The table `evidence_report`.
pub static EVIDENCE_REPORT_TABLE: TableDef = TableDef {
    name: "evidence_report",
    doc: "One row for each EvidenceReport.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("EvidenceReport.resourceType", TEXT),
        column("EvidenceReport.id", TEXT),
        column("EvidenceReport.meta", META_STRUCT),
        column("EvidenceReport.implicitRules", TEXT),
        column("EvidenceReport.language", TEXT),
        column("EvidenceReport.text", NARRATIVE_STRUCT),
        column("EvidenceReport.contained", TEXTS),
        column("EvidenceReport.extension", EXTENSION_TEXTS),
        column("EvidenceReport.modifierExtension", EXTENSION_TEXTS),
        column("EvidenceReport.url", TEXT),
        column("EvidenceReport.status", TEXT),
        column("EvidenceReport.useContext", USAGE_CONTEXT_LIST),
        column("EvidenceReport.identifier", IDENTIFIER_LIST),
        column("EvidenceReport.relatedIdentifier", IDENTIFIER_LIST),
        column("EvidenceReport.citeAsReference", REFERENCE_STRUCT_2),
        column("EvidenceReport.citeAsMarkdown", TEXT),
        column("EvidenceReport.type", CODEABLE_CONCEPT_STRUCT),
        column("EvidenceReport.note", ANNOTATION_LIST),
        column("EvidenceReport.relatedArtifact", RELATED_ARTIFACT_LIST),
        column("EvidenceReport.subject", within(&EVIDENCE_REPORT_SUBJECT_COLUMNS)),
        column("EvidenceReport.publisher", TEXT),
        column("EvidenceReport.contact", CONTACT_DETAIL_LIST),
        column("EvidenceReport.author", CONTACT_DETAIL_LIST),
        column("EvidenceReport.editor", CONTACT_DETAIL_LIST),
        column("EvidenceReport.reviewer", CONTACT_DETAIL_LIST),
        column("EvidenceReport.endorser", CONTACT_DETAIL_LIST),
        column(
            "EvidenceReport.relatesTo",
            list(&within(&EVIDENCE_REPORT_RELATES_TO_COLUMNS)),
        ),
        column(
            "EvidenceReport.section",
            list(&within(&EVIDENCE_REPORT_SECTION_COLUMNS_3)),
        ),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "EvidenceReport.meta.lastUpdated"),
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
