// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    REQUEST_INTENT, REQUEST_PRIORITY, REQUEST_STATUS, RequestIntent, RequestPriority,
    RequestStatus,
};
use super::super::datatypes::{
    Annotation, Attachment, CodeableConcept, CodeableReference, Element, Extension,
    Identifier, Meta, Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ANNOTATION_LIST, ATTACHMENT_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_LIST, EXTENSION_COLUMN, HAS_CONTAINED, HAS_ENCOUNTER,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_NOTE, HAS_TEXT, IDENTIFIER_LIST,
    IDENTIFIER_STRUCT, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN,
    NARRATIVE_STRUCT, OF_ATTACHMENT, OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE,
    OF_IDENTIFIER, OF_PERIOD, OF_REFERENCE, PERIOD_STRUCT, REFERENCE_LIST_2,
    REFERENCE_STRUCT_2,
};
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
    /// `CommunicationRequest.intent` · code · 1..1
    pub intent: Element<RequestIntent>,
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
    /// `CommunicationRequest.recipient` · Reference to CareTeam, Device, Endpoint, Group, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub recipient: Vec<Reference>,
    /// `CommunicationRequest.informationProvider` · Reference to Device, Endpoint, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub information_provider: Vec<Reference>,
    /// `CommunicationRequest.reason` · CodeableReference · 0..*
    pub reason: Vec<CodeableReference>,
    /// `CommunicationRequest.note` · Annotation · 0..*
    pub note: Vec<Annotation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CommunicationRequest, COMMUNICATION_REQUEST, [id, meta, implicit_rules, language,
    text, contained, extension, modifier_extension, identifier, based_on, replaces,
    group_identifier, status, status_reason, intent, category, priority, do_not_perform,
    medium, subject, about, encounter, payload, occurrence, authored_on, requester,
    recipient, information_provider, reason, note]
);
choice!(
    #[doc = " `CommunicationRequest.occurrence[x]`"] CommunicationRequestOccurrence,
    [DateTime(Element < DateTime >), Period(Box < Period >)]
);
/// The definition of `CommunicationRequest`.
pub static COMMUNICATION_REQUEST: TypeDef = TypeDef {
    name: "CommunicationRequest",
    path: "CommunicationRequest",
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
        summary("basedOn", 0, 0, OF_REFERENCE),
        summary("replaces", 0, 0, OF_REFERENCE).to(&["CommunicationRequest"]),
        summary("groupIdentifier", 0, 1, OF_IDENTIFIER),
        summary("status", 1, 1, OF_CODE).codes(&REQUEST_STATUS).modifier(),
        one("statusReason", 0, 1, OF_CODEABLE_CONCEPT),
        summary("intent", 1, 1, OF_CODE).codes(&REQUEST_INTENT).modifier(),
        one("category", 0, 0, OF_CODEABLE_CONCEPT),
        summary("priority", 0, 1, OF_CODE).codes(&REQUEST_PRIORITY),
        summary("doNotPerform", 0, 1, OF_BOOLEAN).modifier(),
        one("medium", 0, 0, OF_CODEABLE_CONCEPT),
        one("subject", 0, 1, OF_REFERENCE).to(&["Group", "Patient"]),
        one("about", 0, 0, OF_REFERENCE),
        HAS_ENCOUNTER,
        one("payload", 0, 0, of(&COMMUNICATION_REQUEST_PAYLOAD)),
        choice(
                "occurrence",
                0,
                1,
                &[
                    alternative("occurrenceDateTime", OF_DATE_TIME),
                    alternative("occurrencePeriod", OF_PERIOD),
                ],
            )
            .summary(),
        summary("authoredOn", 0, 1, OF_DATE_TIME),
        summary("requester", 0, 1, OF_REFERENCE)
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
                    "CareTeam",
                    "Device",
                    "Endpoint",
                    "Group",
                    "HealthcareService",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        summary("informationProvider", 0, 0, OF_REFERENCE)
            .to(
                &[
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
        HAS_NOTE,
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
    /// `CommunicationRequest.payload.content[x]` · Attachment, Reference, CodeableConcept · 1..1
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
    CommunicationRequestPayloadContent, [Attachment(Box < Attachment >), Reference(Box <
    Reference >), CodeableConcept(Box < CodeableConcept >)]
);
/// The definition of `CommunicationRequest.payload`.
pub static COMMUNICATION_REQUEST_PAYLOAD: TypeDef = TypeDef {
    name: "CommunicationRequestPayload",
    path: "CommunicationRequest.payload",
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
pub(crate) static COMMUNICATION_REQUEST_PAYLOAD_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".contentAttachment", ATTACHMENT_STRUCT),
    column(".contentReference", REFERENCE_STRUCT_2),
    column(".contentCodeableConcept", CODEABLE_CONCEPT_STRUCT),
];
/// The table `communication_request`.
pub static COMMUNICATION_REQUEST_TABLE: TableDef = TableDef {
    name: "communication_request",
    doc: "One row for each CommunicationRequest.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("CommunicationRequest.resourceType", TEXT),
        column("CommunicationRequest.id", TEXT),
        column("CommunicationRequest.meta", META_STRUCT),
        column("CommunicationRequest.implicitRules", TEXT),
        column("CommunicationRequest.language", TEXT),
        column("CommunicationRequest.text", NARRATIVE_STRUCT),
        column("CommunicationRequest.contained", TEXTS),
        column("CommunicationRequest.extension", EXTENSION_TEXTS),
        column("CommunicationRequest.modifierExtension", EXTENSION_TEXTS),
        column("CommunicationRequest.identifier", IDENTIFIER_LIST),
        column("CommunicationRequest.basedOn", REFERENCE_LIST_2),
        column("CommunicationRequest.replaces", REFERENCE_LIST_2),
        column("CommunicationRequest.groupIdentifier", IDENTIFIER_STRUCT),
        column("CommunicationRequest.status", TEXT),
        column("CommunicationRequest.statusReason", CODEABLE_CONCEPT_STRUCT),
        column("CommunicationRequest.intent", TEXT),
        column("CommunicationRequest.category", CODEABLE_CONCEPT_LIST),
        column("CommunicationRequest.priority", TEXT),
        column("CommunicationRequest.doNotPerform", BOOLEAN),
        column("CommunicationRequest.medium", CODEABLE_CONCEPT_LIST),
        column("CommunicationRequest.subject", REFERENCE_STRUCT_2),
        column("CommunicationRequest.about", REFERENCE_LIST_2),
        column("CommunicationRequest.encounter", REFERENCE_STRUCT_2),
        column(
            "CommunicationRequest.payload",
            list(&within(&COMMUNICATION_REQUEST_PAYLOAD_COLUMNS)),
        ),
        column("CommunicationRequest.occurrenceDateTime", TEXT),
        derived(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "CommunicationRequest.occurrenceDateTime",
        ),
        derived(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "CommunicationRequest.occurrenceDateTime",
        ),
        column("CommunicationRequest.occurrencePeriod", PERIOD_STRUCT),
        column("CommunicationRequest.authoredOn", TEXT),
        derived("__authoredOn_start", TIMESTAMP, "CommunicationRequest.authoredOn"),
        derived("__authoredOn_end", TIMESTAMP, "CommunicationRequest.authoredOn"),
        column("CommunicationRequest.requester", REFERENCE_STRUCT_2),
        column("CommunicationRequest.recipient", REFERENCE_LIST_2),
        column("CommunicationRequest.informationProvider", REFERENCE_LIST_2),
        column("CommunicationRequest.reason", CODEABLE_REFERENCE_LIST),
        column("CommunicationRequest.note", ANNOTATION_LIST),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "CommunicationRequest.meta.lastUpdated",
            ),
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
