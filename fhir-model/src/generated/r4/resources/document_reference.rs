// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    COMPOSITION_STATUS, CompositionStatus, DOCUMENT_REFERENCE_STATUS,
    DOCUMENT_RELATIONSHIP_TYPE, DocumentReferenceStatus, DocumentRelationshipType,
};
use super::super::datatypes::{
    Attachment, CodeableConcept, Coding, Element, Extension, Identifier, Meta, Narrative,
    Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ATTACHMENT_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN,
    CODING_STRUCT, EXTENSION_COLUMN, HAS_CONTAINED, HAS_DESCRIPTION_2, HAS_EXTENSION,
    HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_MODIFIER_EXTENSION_2, HAS_TEXT, HAS_TYPE_2,
    IDENTIFIER_LIST, IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT,
    MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_ATTACHMENT, OF_CODEABLE_CONCEPT,
    OF_CODING, OF_IDENTIFIER, OF_PERIOD, OF_REFERENCE, PERIOD_COLUMN, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `DocumentReference`
pub struct DocumentReference {
    /// `DocumentReference.id` · id · 0..1
    pub id: Element<String>,
    /// `DocumentReference.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `DocumentReference.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `DocumentReference.language` · code · 0..1
    pub language: Element<String>,
    /// `DocumentReference.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `DocumentReference.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `DocumentReference.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DocumentReference.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.masterIdentifier` · Identifier · 0..1
    pub master_identifier: Option<Box<Identifier>>,
    /// `DocumentReference.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `DocumentReference.status` · code · 1..1
    pub status: Element<DocumentReferenceStatus>,
    /// `DocumentReference.docStatus` · code · 0..1
    pub doc_status: Element<CompositionStatus>,
    /// `DocumentReference.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `DocumentReference.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `DocumentReference.subject` · Reference to Device, Group, Patient, Practitioner · 0..1
    pub subject: Option<Box<Reference>>,
    /// `DocumentReference.date` · instant · 0..1
    pub date: Element<Instant>,
    /// `DocumentReference.author` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub author: Vec<Reference>,
    /// `DocumentReference.authenticator` · Reference to Organization, Practitioner, PractitionerRole · 0..1
    pub authenticator: Option<Box<Reference>>,
    /// `DocumentReference.custodian` · Reference to Organization · 0..1
    pub custodian: Option<Box<Reference>>,
    /// `DocumentReference.relatesTo` · DocumentReferenceRelatesTo · 0..*
    pub relates_to: Vec<DocumentReferenceRelatesTo>,
    /// `DocumentReference.description` · string · 0..1
    pub description: Element<String>,
    /// `DocumentReference.securityLabel` · CodeableConcept · 0..*
    pub security_label: Vec<CodeableConcept>,
    /// `DocumentReference.content` · DocumentReferenceContent · 1..*
    pub content: Vec<DocumentReferenceContent>,
    /// `DocumentReference.context` · DocumentReferenceContext · 0..1
    pub context: Option<Box<DocumentReferenceContext>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DocumentReference, DOCUMENT_REFERENCE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, master_identifier, identifier, status,
    doc_status, type_, category, subject, date, author, authenticator, custodian,
    relates_to, description, security_label, content, context]
);
/// The definition of `DocumentReference`.
pub static DOCUMENT_REFERENCE: TypeDef = TypeDef {
    name: "DocumentReference",
    path: "DocumentReference",
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
        summary("docStatus", 0, 1, OF_CODE).codes(&COMPOSITION_STATUS),
        HAS_TYPE_2,
        summary("category", 0, 0, OF_CODEABLE_CONCEPT),
        summary("subject", 0, 1, OF_REFERENCE)
            .to(&["Device", "Group", "Patient", "Practitioner"]),
        summary("date", 0, 1, OF_INSTANT),
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
        one("authenticator", 0, 1, OF_REFERENCE)
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("custodian", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("relatesTo", 0, 0, of(&DOCUMENT_REFERENCE_RELATES_TO)),
        HAS_DESCRIPTION_2,
        summary("securityLabel", 0, 0, OF_CODEABLE_CONCEPT),
        summary("content", 1, 0, of(&DOCUMENT_REFERENCE_CONTENT)),
        summary("context", 0, 1, of(&DOCUMENT_REFERENCE_CONTEXT)),
    ],
    keys: Lazy::new(),
};
/// `DocumentReference.relatesTo`
pub struct DocumentReferenceRelatesTo {
    /// `DocumentReference.relatesTo.id` · string · 0..1
    pub id: Option<String>,
    /// `DocumentReference.relatesTo.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DocumentReference.relatesTo.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.relatesTo.code` · code · 1..1
    pub code: Element<DocumentRelationshipType>,
    /// `DocumentReference.relatesTo.target` · Reference to DocumentReference · 1..1
    pub target: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DocumentReferenceRelatesTo, DOCUMENT_REFERENCE_RELATES_TO, [id, extension,
    modifier_extension, code, target]
);
/// The definition of `DocumentReference.relatesTo`.
pub static DOCUMENT_REFERENCE_RELATES_TO: TypeDef = TypeDef {
    name: "DocumentReferenceRelatesTo",
    path: "DocumentReference.relatesTo",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("code", 1, 1, OF_CODE).codes(&DOCUMENT_RELATIONSHIP_TYPE),
        summary("target", 1, 1, OF_REFERENCE).to(&["DocumentReference"]),
    ],
    keys: Lazy::new(),
};
/// `DocumentReference.content`
pub struct DocumentReferenceContent {
    /// `DocumentReference.content.id` · string · 0..1
    pub id: Option<String>,
    /// `DocumentReference.content.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DocumentReference.content.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.content.attachment` · Attachment · 1..1
    pub attachment: Option<Box<Attachment>>,
    /// `DocumentReference.content.format` · Coding · 0..1
    pub format: Option<Box<Coding>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DocumentReferenceContent, DOCUMENT_REFERENCE_CONTENT, [id, extension,
    modifier_extension, attachment, format]
);
/// The definition of `DocumentReference.content`.
pub static DOCUMENT_REFERENCE_CONTENT: TypeDef = TypeDef {
    name: "DocumentReferenceContent",
    path: "DocumentReference.content",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("attachment", 1, 1, OF_ATTACHMENT),
        summary("format", 0, 1, OF_CODING),
    ],
    keys: Lazy::new(),
};
/// `DocumentReference.context`
pub struct DocumentReferenceContext {
    /// `DocumentReference.context.id` · string · 0..1
    pub id: Option<String>,
    /// `DocumentReference.context.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DocumentReference.context.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.context.encounter` · Reference to Encounter, EpisodeOfCare · 0..*
    pub encounter: Vec<Reference>,
    /// `DocumentReference.context.event` · CodeableConcept · 0..*
    pub event: Vec<CodeableConcept>,
    /// `DocumentReference.context.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `DocumentReference.context.facilityType` · CodeableConcept · 0..1
    pub facility_type: Option<Box<CodeableConcept>>,
    /// `DocumentReference.context.practiceSetting` · CodeableConcept · 0..1
    pub practice_setting: Option<Box<CodeableConcept>>,
    /// `DocumentReference.context.sourcePatientInfo` · Reference to Patient · 0..1
    pub source_patient_info: Option<Box<Reference>>,
    /// `DocumentReference.context.related` · Reference · 0..*
    pub related: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DocumentReferenceContext, DOCUMENT_REFERENCE_CONTEXT, [id, extension,
    modifier_extension, encounter, event, period, facility_type, practice_setting,
    source_patient_info, related]
);
/// The definition of `DocumentReference.context`.
pub static DOCUMENT_REFERENCE_CONTEXT: TypeDef = TypeDef {
    name: "DocumentReferenceContext",
    path: "DocumentReference.context",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("encounter", 0, 0, OF_REFERENCE).to(&["Encounter", "EpisodeOfCare"]),
        one("event", 0, 0, OF_CODEABLE_CONCEPT),
        summary("period", 0, 1, OF_PERIOD),
        one("facilityType", 0, 1, OF_CODEABLE_CONCEPT),
        one("practiceSetting", 0, 1, OF_CODEABLE_CONCEPT),
        one("sourcePatientInfo", 0, 1, OF_REFERENCE).to(&["Patient"]),
        one("related", 0, 0, OF_REFERENCE),
    ],
    keys: Lazy::new(),
};
pub(crate) static DOCUMENT_REFERENCE_RELATES_TO_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".target", REFERENCE_STRUCT_2),
];
pub(crate) static DOCUMENT_REFERENCE_CONTENT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".attachment", ATTACHMENT_STRUCT),
    column(".format", CODING_STRUCT),
];
pub(crate) static DOCUMENT_REFERENCE_CONTEXT_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".encounter", REFERENCE_LIST_2),
    column(".event", CODEABLE_CONCEPT_LIST),
    PERIOD_COLUMN,
    column(".facilityType", CODEABLE_CONCEPT_STRUCT),
    column(".practiceSetting", CODEABLE_CONCEPT_STRUCT),
    column(".sourcePatientInfo", REFERENCE_STRUCT_2),
    column(".related", REFERENCE_LIST_2),
];
/// The table `document_reference`.
pub static DOCUMENT_REFERENCE_TABLE: TableDef = TableDef {
    name: "document_reference",
    doc: "One row for each DocumentReference.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("DocumentReference.resourceType", TEXT),
        column("DocumentReference.id", TEXT),
        column("DocumentReference.meta", META_STRUCT),
        column("DocumentReference.implicitRules", TEXT),
        column("DocumentReference.language", TEXT),
        column("DocumentReference.text", NARRATIVE_STRUCT),
        column("DocumentReference.contained", TEXTS),
        column("DocumentReference.extension", EXTENSION_TEXTS),
        column("DocumentReference.modifierExtension", EXTENSION_TEXTS),
        column("DocumentReference.masterIdentifier", IDENTIFIER_STRUCT),
        column("DocumentReference.identifier", IDENTIFIER_LIST),
        column("DocumentReference.status", TEXT),
        column("DocumentReference.docStatus", TEXT),
        column("DocumentReference.type", CODEABLE_CONCEPT_STRUCT),
        column("DocumentReference.category", CODEABLE_CONCEPT_LIST),
        column("DocumentReference.subject", REFERENCE_STRUCT_2),
        column("DocumentReference.date", TEXT),
        derived("__date_start", TIMESTAMP, "DocumentReference.date"),
        derived("__date_end", TIMESTAMP, "DocumentReference.date"),
        column("DocumentReference.author", REFERENCE_LIST_2),
        column("DocumentReference.authenticator", REFERENCE_STRUCT_2),
        column("DocumentReference.custodian", REFERENCE_STRUCT_2),
        column(
            "DocumentReference.relatesTo",
            list(&within(&DOCUMENT_REFERENCE_RELATES_TO_COLUMNS)),
        ),
        column("DocumentReference.description", TEXT),
        column("DocumentReference.securityLabel", CODEABLE_CONCEPT_LIST),
        column(
            "DocumentReference.content",
            list(&within(&DOCUMENT_REFERENCE_CONTENT_COLUMNS)),
        ),
        column("DocumentReference.context", within(&DOCUMENT_REFERENCE_CONTEXT_COLUMNS)),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "DocumentReference.meta.lastUpdated"),
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
