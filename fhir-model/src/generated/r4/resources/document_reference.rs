// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    COMPOSITION_STATUS, CompositionStatus, DOCUMENT_REFERENCE_STATUS,
    DOCUMENT_RELATIONSHIP_TYPE, DocumentReferenceStatus, DocumentRelationshipType,
};
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CodeableConcept, Coding, EXTENSION,
    Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS,
    Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period,
    REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
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
        summary("docStatus", 0, 1, OF_CODE).codes(&COMPOSITION_STATUS),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("subject", 0, 1, of(&REFERENCE))
            .to(&["Device", "Group", "Patient", "Practitioner"]),
        summary("date", 0, 1, OF_INSTANT),
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
        one("authenticator", 0, 1, of(&REFERENCE))
            .to(&["Organization", "Practitioner", "PractitionerRole"]),
        one("custodian", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        summary("relatesTo", 0, 0, of(&DOCUMENT_REFERENCE_RELATES_TO)),
        summary("description", 0, 1, OF_STRING),
        summary("securityLabel", 0, 0, of(&CODEABLE_CONCEPT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("code", 1, 1, OF_CODE).codes(&DOCUMENT_RELATIONSHIP_TYPE),
        summary("target", 1, 1, of(&REFERENCE)).to(&["DocumentReference"]),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("attachment", 1, 1, of(&ATTACHMENT)),
        summary("format", 0, 1, of(&CODING)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("encounter", 0, 0, of(&REFERENCE)).to(&["Encounter", "EpisodeOfCare"]),
        one("event", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("period", 0, 1, of(&PERIOD)),
        one("facilityType", 0, 1, of(&CODEABLE_CONCEPT)),
        one("practiceSetting", 0, 1, of(&CODEABLE_CONCEPT)),
        one("sourcePatientInfo", 0, 1, of(&REFERENCE)).to(&["Patient"]),
        one("related", 0, 0, of(&REFERENCE)),
    ],
    keys: Lazy::new(),
};
pub(crate) static DOCUMENT_REFERENCE_RELATES_TO_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("target", within(&REFERENCE_COLUMNS_2), ".target"),
];
pub(crate) static DOCUMENT_REFERENCE_CONTENT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("attachment", within(&ATTACHMENT_COLUMNS), ".attachment"),
    column("format", within(&CODING_COLUMNS), ".format"),
];
pub(crate) static DOCUMENT_REFERENCE_CONTEXT_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("encounter", list(&within(&REFERENCE_COLUMNS_2)), ".encounter"),
    column("event", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".event"),
    column("period", within(&PERIOD_COLUMNS), ".period"),
    column("facilityType", within(&CODEABLE_CONCEPT_COLUMNS), ".facilityType"),
    column("practiceSetting", within(&CODEABLE_CONCEPT_COLUMNS), ".practiceSetting"),
    column("sourcePatientInfo", within(&REFERENCE_COLUMNS_2), ".sourcePatientInfo"),
    column("related", list(&within(&REFERENCE_COLUMNS_2)), ".related"),
];
/// The table `document_reference`.
pub static DOCUMENT_REFERENCE_TABLE: TableDef = TableDef {
    name: "document_reference",
    doc: "One row for each DocumentReference.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "DocumentReference.resourceType"),
        column("id", TEXT, "DocumentReference.id"),
        column("meta", within(&META_COLUMNS), "DocumentReference.meta"),
        column("implicitRules", TEXT, "DocumentReference.implicitRules"),
        column("language", TEXT, "DocumentReference.language"),
        column("text", within(&NARRATIVE_COLUMNS), "DocumentReference.text"),
        column("contained", TEXTS, "DocumentReference.contained"),
        column("extension", EXTENSION_TEXTS, "DocumentReference.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "DocumentReference.modifierExtension",
        ),
        column(
            "masterIdentifier",
            within(&IDENTIFIER_COLUMNS),
            "DocumentReference.masterIdentifier",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "DocumentReference.identifier",
        ),
        column("status", TEXT, "DocumentReference.status"),
        column("docStatus", TEXT, "DocumentReference.docStatus"),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "DocumentReference.type"),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "DocumentReference.category",
        ),
        column("subject", within(&REFERENCE_COLUMNS_2), "DocumentReference.subject"),
        column("date", TEXT, "DocumentReference.date"),
        column("__date_start", TIMESTAMP, "DocumentReference.date"),
        column("__date_end", TIMESTAMP, "DocumentReference.date"),
        column(
            "author",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DocumentReference.author",
        ),
        column(
            "authenticator",
            within(&REFERENCE_COLUMNS_2),
            "DocumentReference.authenticator",
        ),
        column("custodian", within(&REFERENCE_COLUMNS_2), "DocumentReference.custodian"),
        column(
            "relatesTo",
            list(&within(&DOCUMENT_REFERENCE_RELATES_TO_COLUMNS)),
            "DocumentReference.relatesTo",
        ),
        column("description", TEXT, "DocumentReference.description"),
        column(
            "securityLabel",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "DocumentReference.securityLabel",
        ),
        column(
            "content",
            list(&within(&DOCUMENT_REFERENCE_CONTENT_COLUMNS)),
            "DocumentReference.content",
        ),
        column(
            "context",
            within(&DOCUMENT_REFERENCE_CONTEXT_COLUMNS),
            "DocumentReference.context",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "DocumentReference.meta.lastUpdated"),
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
