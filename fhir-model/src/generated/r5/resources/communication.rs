// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{EVENT_STATUS, EventStatus, REQUEST_PRIORITY, RequestPriority};
use super::super::datatypes::{
    Annotation, Attachment, CodeableConcept, CodeableReference, Element, Extension,
    Identifier, Meta, Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, ATTACHMENT_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_LIST, EXTENSION_COLUMN, HAS_CONTAINED, HAS_ENCOUNTER,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_NOTE, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_ATTACHMENT,
    OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_REFERENCE, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `Communication`
pub struct Communication {
    /// `Communication.id` · id · 0..1
    pub id: Element<String>,
    /// `Communication.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Communication.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Communication.language` · code · 0..1
    pub language: Element<String>,
    /// `Communication.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Communication.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Communication.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Communication.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Communication.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Communication.instantiatesCanonical` · canonical to ActivityDefinition, Measure, OperationDefinition, PlanDefinition, Questionnaire · 0..*
    pub instantiates_canonical: Vec<Element<String>>,
    /// `Communication.instantiatesUri` · uri · 0..*
    pub instantiates_uri: Vec<Element<String>>,
    /// `Communication.basedOn` · Reference · 0..*
    pub based_on: Vec<Reference>,
    /// `Communication.partOf` · Reference · 0..*
    pub part_of: Vec<Reference>,
    /// `Communication.inResponseTo` · Reference to Communication · 0..*
    pub in_response_to: Vec<Reference>,
    /// `Communication.status` · code · 1..1
    pub status: Element<EventStatus>,
    /// `Communication.statusReason` · CodeableConcept · 0..1
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `Communication.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `Communication.priority` · code · 0..1
    pub priority: Element<RequestPriority>,
    /// `Communication.medium` · CodeableConcept · 0..*
    pub medium: Vec<CodeableConcept>,
    /// `Communication.subject` · Reference to Group, Patient · 0..1
    pub subject: Option<Box<Reference>>,
    /// `Communication.topic` · CodeableConcept · 0..1
    pub topic: Option<Box<CodeableConcept>>,
    /// `Communication.about` · Reference · 0..*
    pub about: Vec<Reference>,
    /// `Communication.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `Communication.sent` · dateTime · 0..1
    pub sent: Element<DateTime>,
    /// `Communication.received` · dateTime · 0..1
    pub received: Element<DateTime>,
    /// `Communication.recipient` · Reference to CareTeam, Device, Endpoint, Group, HealthcareService, Location, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub recipient: Vec<Reference>,
    /// `Communication.sender` · Reference to CareTeam, Device, Endpoint, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub sender: Option<Box<Reference>>,
    /// `Communication.reason` · CodeableReference · 0..*
    pub reason: Vec<CodeableReference>,
    /// `Communication.payload` · CommunicationPayload · 0..*
    pub payload: Vec<CommunicationPayload>,
    /// `Communication.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Communication, COMMUNICATION, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, identifier, instantiates_canonical, instantiates_uri,
    based_on, part_of, in_response_to, status, status_reason, category, priority, medium,
    subject, topic, about, encounter, sent, received, recipient, sender, reason, payload,
    note]
);
/// The definition of `Communication`.
pub static COMMUNICATION: TypeDef = TypeDef {
    name: "Communication",
    path: "Communication",
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
        HAS_IDENTIFIER,
        summary("instantiatesCanonical", 0, 0, OF_CANONICAL)
            .to(
                &[
                    "ActivityDefinition",
                    "Measure",
                    "OperationDefinition",
                    "PlanDefinition",
                    "Questionnaire",
                ],
            ),
        summary("instantiatesUri", 0, 0, OF_URI),
        summary("basedOn", 0, 0, OF_REFERENCE),
        summary("partOf", 0, 0, OF_REFERENCE),
        one("inResponseTo", 0, 0, OF_REFERENCE).to(&["Communication"]),
        summary("status", 1, 1, OF_CODE).codes(&EVENT_STATUS).modifier(),
        summary("statusReason", 0, 1, OF_CODEABLE_CONCEPT),
        one("category", 0, 0, OF_CODEABLE_CONCEPT),
        summary("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        one("medium", 0, 0, OF_CODEABLE_CONCEPT),
        summary("subject", 0, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        one("topic", 0, 1, OF_CODEABLE_CONCEPT),
        one("about", 0, 0, OF_REFERENCE),
        HAS_ENCOUNTER,
        one("sent", 0, 1, OF_DATE_TIME),
        one("received", 0, 1, OF_DATE_TIME),
        one("recipient", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "Endpoint",
                    "Group",
                    "HealthcareService",
                    "Location",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("sender", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "Endpoint",
                    "HealthcareService",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        summary("reason", 0, 0, OF_CODEABLE_REFERENCE),
        one("payload", 0, 0, of(&COMMUNICATION_PAYLOAD)),
        HAS_NOTE,
    ],
    keys: Lazy::new(),
};
/// `Communication.payload`
pub struct CommunicationPayload {
    /// `Communication.payload.id` · string · 0..1
    pub id: Option<String>,
    /// `Communication.payload.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Communication.payload.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Communication.payload.content[x]` · Attachment, Reference, CodeableConcept · 1..1
    pub content: Option<CommunicationPayloadContent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CommunicationPayload, COMMUNICATION_PAYLOAD, [id, extension, modifier_extension,
    content]
);
choice!(
    #[doc = " `Communication.payload.content[x]`"] CommunicationPayloadContent,
    [Attachment(Box < Attachment >), Reference(Box < Reference >), CodeableConcept(Box <
    CodeableConcept >)]
);
/// The definition of `Communication.payload`.
pub static COMMUNICATION_PAYLOAD: TypeDef = TypeDef {
    name: "CommunicationPayload",
    path: "Communication.payload",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
            "content",
            1,
            1,
            &[
                alternative("contentAttachment", OF_ATTACHMENT),
                alternative("contentReference", OF_REFERENCE),
                alternative("contentCodeableConcept", OF_CODEABLE_CONCEPT),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static COMMUNICATION_PAYLOAD_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".contentAttachment", ATTACHMENT_STRUCT),
    column(".contentReference", REFERENCE_STRUCT_2),
    column(".contentCodeableConcept", CODEABLE_CONCEPT_STRUCT),
];
/// The table `communication`.
pub static COMMUNICATION_TABLE: TableDef = TableDef {
    name: "communication",
    doc: "One row for each Communication.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Communication.resourceType", TEXT),
        column("Communication.id", TEXT),
        column("Communication.meta", META_STRUCT),
        column("Communication.implicitRules", TEXT),
        column("Communication.language", TEXT),
        column("Communication.text", NARRATIVE_STRUCT),
        column("Communication.contained", TEXTS),
        column("Communication.extension", EXTENSION_TEXTS),
        column("Communication.modifierExtension", EXTENSION_TEXTS),
        column("Communication.identifier", IDENTIFIER_LIST),
        column("Communication.instantiatesCanonical", TEXTS),
        column("Communication.instantiatesUri", TEXTS),
        column("Communication.basedOn", REFERENCE_LIST_2),
        column("Communication.partOf", REFERENCE_LIST_2),
        column("Communication.inResponseTo", REFERENCE_LIST_2),
        column("Communication.status", TEXT),
        column("Communication.statusReason", CODEABLE_CONCEPT_STRUCT),
        column("Communication.category", CODEABLE_CONCEPT_LIST),
        column("Communication.priority", TEXT),
        column("Communication.medium", CODEABLE_CONCEPT_LIST),
        column("Communication.subject", REFERENCE_STRUCT_2),
        column("Communication.topic", CODEABLE_CONCEPT_STRUCT),
        column("Communication.about", REFERENCE_LIST_2),
        column("Communication.encounter", REFERENCE_STRUCT_2),
        column("Communication.sent", TEXT),
        derived("__sent_start", TIMESTAMP, "Communication.sent"),
        derived("__sent_end", TIMESTAMP, "Communication.sent"),
        column("Communication.received", TEXT),
        derived("__received_start", TIMESTAMP, "Communication.received"),
        derived("__received_end", TIMESTAMP, "Communication.received"),
        column("Communication.recipient", REFERENCE_LIST_2),
        column("Communication.sender", REFERENCE_STRUCT_2),
        column("Communication.reason", CODEABLE_REFERENCE_LIST),
        column("Communication.payload", list(&within(&COMMUNICATION_PAYLOAD_COLUMNS))),
        column("Communication.note", ANNOTATION_LIST),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Communication.meta.lastUpdated"),
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
