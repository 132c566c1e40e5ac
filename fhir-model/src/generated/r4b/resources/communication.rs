// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{EVENT_STATUS, EventStatus, REQUEST_PRIORITY, RequestPriority};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, ATTACHMENT, ATTACHMENT_COLUMNS, Annotation,
    Attachment, CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION,
    Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS,
    Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2,
    Reference,
};
use super::super::resources::Resource;
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
    /// `Communication.recipient` · Reference to CareTeam, Device, Group, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub recipient: Vec<Reference>,
    /// `Communication.sender` · Reference to Device, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub sender: Option<Box<Reference>>,
    /// `Communication.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `Communication.reasonReference` · Reference to Condition, DiagnosticReport, DocumentReference, Observation · 0..*
    pub reason_reference: Vec<Reference>,
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
    subject, topic, about, encounter, sent, received, recipient, sender, reason_code,
    reason_reference, payload, note]
);
/// The definition of `Communication`.
pub static COMMUNICATION: TypeDef = TypeDef {
    name: "Communication",
    path: "Communication",
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
        summary("basedOn", 0, 0, of(&REFERENCE)),
        summary("partOf", 0, 0, of(&REFERENCE)),
        one("inResponseTo", 0, 0, of(&REFERENCE)).to(&["Communication"]),
        summary("status", 1, 1, OF_CODE).codes(&EVENT_STATUS).modifier(),
        summary("statusReason", 0, 1, of(&CODEABLE_CONCEPT)),
        one("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        one("medium", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("subject", 0, 1, of(&REFERENCE)).to(&["Group", "Patient"]),
        one("topic", 0, 1, of(&CODEABLE_CONCEPT)),
        one("about", 0, 0, of(&REFERENCE)),
        summary("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        one("sent", 0, 1, OF_DATE_TIME),
        one("received", 0, 1, OF_DATE_TIME),
        one("recipient", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "Group",
                    "HealthcareService",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("sender", 0, 1, of(&REFERENCE))
            .to(
                &[
                    "Device",
                    "HealthcareService",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        summary("reasonCode", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("reasonReference", 0, 0, of(&REFERENCE))
            .to(&["Condition", "DiagnosticReport", "DocumentReference", "Observation"]),
        one("payload", 0, 0, of(&COMMUNICATION_PAYLOAD)),
        one("note", 0, 0, of(&ANNOTATION)),
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
    /// `Communication.payload.content[x]` · string, Attachment, Reference · 1..1
    pub content: Option<CommunicationPayloadContent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CommunicationPayload, COMMUNICATION_PAYLOAD, [id, extension, modifier_extension,
    content]
);
choice!(
    #[doc = " `Communication.payload.content[x]`"] CommunicationPayloadContent, [0 =>
    String(Element < String >), 1 => Attachment(Box < Attachment >), 2 => Reference(Box <
    Reference >)]
);
/// The definition of `Communication.payload`.
pub static COMMUNICATION_PAYLOAD: TypeDef = TypeDef {
    name: "CommunicationPayload",
    path: "Communication.payload",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        choice(
            "content",
            1,
            1,
            &[
                alternative("contentString", OF_STRING),
                alternative("contentAttachment", of(&ATTACHMENT)),
                alternative("contentReference", of(&REFERENCE)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static COMMUNICATION_PAYLOAD_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("contentString", TEXT, ".contentString"),
    column("contentAttachment", within(&ATTACHMENT_COLUMNS), ".contentAttachment"),
    column("contentReference", within(&REFERENCE_COLUMNS_2), ".contentReference"),
];
/// The table `communication`.
pub static COMMUNICATION_TABLE: TableDef = TableDef {
    name: "communication",
    doc: "One row for each Communication.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Communication.resourceType"),
        column("id", TEXT, "Communication.id"),
        column("meta", within(&META_COLUMNS), "Communication.meta"),
        column("implicitRules", TEXT, "Communication.implicitRules"),
        column("language", TEXT, "Communication.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Communication.text"),
        column("contained", TEXTS, "Communication.contained"),
        column("extension", EXTENSION_TEXTS, "Communication.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Communication.modifierExtension"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Communication.identifier",
        ),
        column("instantiatesCanonical", TEXTS, "Communication.instantiatesCanonical"),
        column("instantiatesUri", TEXTS, "Communication.instantiatesUri"),
        column("basedOn", list(&within(&REFERENCE_COLUMNS_2)), "Communication.basedOn"),
        column("partOf", list(&within(&REFERENCE_COLUMNS_2)), "Communication.partOf"),
        column(
            "inResponseTo",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Communication.inResponseTo",
        ),
        column("status", TEXT, "Communication.status"),
        column(
            "statusReason",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "Communication.statusReason",
        ),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Communication.category",
        ),
        column("priority", TEXT, "Communication.priority"),
        column(
            "medium",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Communication.medium",
        ),
        column("subject", within(&REFERENCE_COLUMNS_2), "Communication.subject"),
        column("topic", within(&CODEABLE_CONCEPT_COLUMNS), "Communication.topic"),
        column("about", list(&within(&REFERENCE_COLUMNS_2)), "Communication.about"),
        column("encounter", within(&REFERENCE_COLUMNS_2), "Communication.encounter"),
        column("sent", TEXT, "Communication.sent"),
        column("__sent_start", TIMESTAMP, "Communication.sent"),
        column("__sent_end", TIMESTAMP, "Communication.sent"),
        column("received", TEXT, "Communication.received"),
        column("__received_start", TIMESTAMP, "Communication.received"),
        column("__received_end", TIMESTAMP, "Communication.received"),
        column(
            "recipient",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Communication.recipient",
        ),
        column("sender", within(&REFERENCE_COLUMNS_2), "Communication.sender"),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Communication.reasonCode",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "Communication.reasonReference",
        ),
        column(
            "payload",
            list(&within(&COMMUNICATION_PAYLOAD_COLUMNS)),
            "Communication.payload",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "Communication.note"),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Communication.meta.lastUpdated"),
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
