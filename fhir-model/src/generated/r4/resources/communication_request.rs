// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    REQUEST_PRIORITY, REQUEST_STATUS, RequestPriority, RequestStatus,
};
use super::super::datatypes::{
    ANNOTATION, ANNOTATION_COLUMNS, ATTACHMENT, ATTACHMENT_COLUMNS, Annotation,
    Attachment, CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION,
    Element, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS,
    Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period,
    REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `CommunicationRequest`
pub struct CommunicationRequest {
    /// `CommunicationRequest.id` · id · 0..1
    pub id: Element<String>,
    /// `CommunicationRequest.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `CommunicationRequest.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `CommunicationRequest.language` · code · 0..1
    pub language: Element<String>,
    /// `CommunicationRequest.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `CommunicationRequest.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `CommunicationRequest.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CommunicationRequest.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CommunicationRequest.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `CommunicationRequest.basedOn` · Reference · 0..*
    pub based_on: Vec<Reference>,
    /// `CommunicationRequest.replaces` · Reference to CommunicationRequest · 0..*
    pub replaces: Vec<Reference>,
    /// `CommunicationRequest.groupIdentifier` · Identifier · 0..1
    pub group_identifier: Option<Box<Identifier>>,
    /// `CommunicationRequest.status` · code · 1..1
    pub status: Element<RequestStatus>,
    /// `CommunicationRequest.statusReason` · CodeableConcept · 0..1
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `CommunicationRequest.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `CommunicationRequest.priority` · code · 0..1
    pub priority: Element<RequestPriority>,
    /// `CommunicationRequest.doNotPerform` · boolean · 0..1
    pub do_not_perform: Element<bool>,
    /// `CommunicationRequest.medium` · CodeableConcept · 0..*
    pub medium: Vec<CodeableConcept>,
    /// `CommunicationRequest.subject` · Reference to Group, Patient · 0..1
    pub subject: Option<Box<Reference>>,
    /// `CommunicationRequest.about` · Reference · 0..*
    pub about: Vec<Reference>,
    /// `CommunicationRequest.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `CommunicationRequest.payload` · CommunicationRequestPayload · 0..*
    pub payload: Vec<CommunicationRequestPayload>,
    /// `CommunicationRequest.occurrence[x]` · dateTime, Period · 0..1
    pub occurrence: Option<CommunicationRequestOccurrence>,
    /// `CommunicationRequest.authoredOn` · dateTime · 0..1
    pub authored_on: Element<DateTime>,
    /// `CommunicationRequest.requester` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub requester: Option<Box<Reference>>,
    /// `CommunicationRequest.recipient` · Reference to CareTeam, Device, Group, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub recipient: Vec<Reference>,
    /// `CommunicationRequest.sender` · Reference to Device, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub sender: Option<Box<Reference>>,
    /// `CommunicationRequest.reasonCode` · CodeableConcept · 0..*
    pub reason_code: Vec<CodeableConcept>,
    /// `CommunicationRequest.reasonReference` · Reference to Condition, DiagnosticReport, DocumentReference, Observation · 0..*
    pub reason_reference: Vec<Reference>,
    /// `CommunicationRequest.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CommunicationRequest, COMMUNICATION_REQUEST, [id, meta, implicit_rules, language,
    text, contained, extension, modifier_extension, identifier, based_on, replaces,
    group_identifier, status, status_reason, category, priority, do_not_perform, medium,
    subject, about, encounter, payload, occurrence, authored_on, requester, recipient,
    sender, reason_code, reason_reference, note]
);
choice!(
    #[doc = " `CommunicationRequest.occurrence[x]`"] CommunicationRequestOccurrence, [0
    => DateTime(Element < DateTime >), 1 => Period(Box < Period >)]
);
/// The definition of `CommunicationRequest`.
pub static COMMUNICATION_REQUEST: TypeDef = TypeDef {
    name: "CommunicationRequest",
    path: "CommunicationRequest",
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
        summary("basedOn", 0, 0, of(&REFERENCE)),
        summary("replaces", 0, 0, of(&REFERENCE)).to(&["CommunicationRequest"]),
        summary("groupIdentifier", 0, 1, of(&IDENTIFIER)),
        summary("status", 1, 1, OF_CODE).codes(&REQUEST_STATUS).modifier(),
        one("statusReason", 0, 1, of(&CODEABLE_CONCEPT)),
        one("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        summary("doNotPerform", 0, 1, OF_BOOLEAN).modifier(),
        one("medium", 0, 0, of(&CODEABLE_CONCEPT)),
        one("subject", 0, 1, of(&REFERENCE)).to(&["Group", "Patient"]),
        one("about", 0, 0, of(&REFERENCE)),
        summary("encounter", 0, 1, of(&REFERENCE)).to(&["Encounter"]),
        one("payload", 0, 0, of(&COMMUNICATION_REQUEST_PAYLOAD)),
        choice(
                "occurrence",
                0,
                1,
                &[
                    alternative("occurrenceDateTime", OF_DATE_TIME),
                    alternative("occurrencePeriod", of(&PERIOD)),
                ],
            )
            .summary(),
        summary("authoredOn", 0, 1, OF_DATE_TIME),
        summary("requester", 0, 1, of(&REFERENCE))
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
        summary("sender", 0, 1, of(&REFERENCE))
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
        one("note", 0, 0, of(&ANNOTATION)),
    ],
    keys: Lazy::new(),
};
/// `CommunicationRequest.payload`
pub struct CommunicationRequestPayload {
    /// `CommunicationRequest.payload.id` · string · 0..1
    pub id: Option<String>,
    /// `CommunicationRequest.payload.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CommunicationRequest.payload.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CommunicationRequest.payload.content[x]` · string, Attachment, Reference · 1..1
    pub content: Option<CommunicationRequestPayloadContent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CommunicationRequestPayload, COMMUNICATION_REQUEST_PAYLOAD, [id, extension,
    modifier_extension, content]
);
choice!(
    #[doc = " `CommunicationRequest.payload.content[x]`"]
    CommunicationRequestPayloadContent, [0 => String(Element < String >), 1 =>
    Attachment(Box < Attachment >), 2 => Reference(Box < Reference >)]
);
/// The definition of `CommunicationRequest.payload`.
pub static COMMUNICATION_REQUEST_PAYLOAD: TypeDef = TypeDef {
    name: "CommunicationRequestPayload",
    path: "CommunicationRequest.payload",
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
pub(crate) static COMMUNICATION_REQUEST_PAYLOAD_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("contentString", TEXT, ".contentString"),
    column("contentAttachment", within(&ATTACHMENT_COLUMNS), ".contentAttachment"),
    column("contentReference", within(&REFERENCE_COLUMNS_2), ".contentReference"),
];
/// The table `communication_request`.
pub static COMMUNICATION_REQUEST_TABLE: TableDef = TableDef {
    name: "communication_request",
    doc: "One row for each CommunicationRequest.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "CommunicationRequest.resourceType"),
        column("id", TEXT, "CommunicationRequest.id"),
        column("meta", within(&META_COLUMNS), "CommunicationRequest.meta"),
        column("implicitRules", TEXT, "CommunicationRequest.implicitRules"),
        column("language", TEXT, "CommunicationRequest.language"),
        column("text", within(&NARRATIVE_COLUMNS), "CommunicationRequest.text"),
        column("contained", TEXTS, "CommunicationRequest.contained"),
        column("extension", EXTENSION_TEXTS, "CommunicationRequest.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "CommunicationRequest.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "CommunicationRequest.identifier",
        ),
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "CommunicationRequest.basedOn",
        ),
        column(
            "replaces",
            list(&within(&REFERENCE_COLUMNS_2)),
            "CommunicationRequest.replaces",
        ),
        column(
            "groupIdentifier",
            within(&IDENTIFIER_COLUMNS),
            "CommunicationRequest.groupIdentifier",
        ),
        column("status", TEXT, "CommunicationRequest.status"),
        column(
            "statusReason",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "CommunicationRequest.statusReason",
        ),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "CommunicationRequest.category",
        ),
        column("priority", TEXT, "CommunicationRequest.priority"),
        column("doNotPerform", BOOLEAN, "CommunicationRequest.doNotPerform"),
        column(
            "medium",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "CommunicationRequest.medium",
        ),
        column("subject", within(&REFERENCE_COLUMNS_2), "CommunicationRequest.subject"),
        column(
            "about",
            list(&within(&REFERENCE_COLUMNS_2)),
            "CommunicationRequest.about",
        ),
        column(
            "encounter",
            within(&REFERENCE_COLUMNS_2),
            "CommunicationRequest.encounter",
        ),
        column(
            "payload",
            list(&within(&COMMUNICATION_REQUEST_PAYLOAD_COLUMNS)),
            "CommunicationRequest.payload",
        ),
        column("occurrenceDateTime", TEXT, "CommunicationRequest.occurrenceDateTime"),
        column(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "CommunicationRequest.occurrenceDateTime",
        ),
        column(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "CommunicationRequest.occurrenceDateTime",
        ),
        column(
            "occurrencePeriod",
            within(&PERIOD_COLUMNS),
            "CommunicationRequest.occurrencePeriod",
        ),
        column("authoredOn", TEXT, "CommunicationRequest.authoredOn"),
        column("__authoredOn_start", TIMESTAMP, "CommunicationRequest.authoredOn"),
        column("__authoredOn_end", TIMESTAMP, "CommunicationRequest.authoredOn"),
        column(
            "requester",
            within(&REFERENCE_COLUMNS_2),
            "CommunicationRequest.requester",
        ),
        column(
            "recipient",
            list(&within(&REFERENCE_COLUMNS_2)),
            "CommunicationRequest.recipient",
        ),
        column("sender", within(&REFERENCE_COLUMNS_2), "CommunicationRequest.sender"),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "CommunicationRequest.reasonCode",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "CommunicationRequest.reasonReference",
        ),
        column("note", list(&within(&ANNOTATION_COLUMNS)), "CommunicationRequest.note"),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "CommunicationRequest.meta.lastUpdated",
            ),
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
