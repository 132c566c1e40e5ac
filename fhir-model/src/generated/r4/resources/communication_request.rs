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
#[derive(Default)]
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
    CommunicationRequest, COMMUNICATION_REQUEST, [0 => id, 1 => meta, 2 =>
    implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension, 7 =>
    modifier_extension, 8 => identifier, 9 => based_on, 10 => replaces, 11 =>
    group_identifier, 12 => status, 13 => status_reason, 14 => category, 15 => priority,
    16 => do_not_perform, 17 => medium, 18 => subject, 19 => about, 20 => encounter, 21
    => payload, 22 => occurrence, 23 => authored_on, 24 => requester, 25 => recipient, 26
    => sender, 27 => reason_code, 28 => reason_reference, 29 => note]
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
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("basedOn", 0, 0, Ty::Type(&REFERENCE)).summary(),
        one("replaces", 0, 0, Ty::Type(&REFERENCE))
            .to(&["CommunicationRequest"])
            .summary(),
        one("groupIdentifier", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&REQUEST_STATUS)
            .summary()
            .modifier(),
        one("statusReason", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("category", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("priority", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&REQUEST_PRIORITY)
            .summary(),
        one("doNotPerform", 0, 1, Ty::Primitive(Primitive::Boolean))
            .summary()
            .modifier(),
        one("medium", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("subject", 0, 1, Ty::Type(&REFERENCE)).to(&["Group", "Patient"]),
        one("about", 0, 0, Ty::Type(&REFERENCE)),
        one("encounter", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter"]).summary(),
        one("payload", 0, 0, Ty::Type(&COMMUNICATION_REQUEST_PAYLOAD)),
        choice(
                "occurrence",
                0,
                1,
                &[
                    alternative(
                        "occurrenceDateTime",
                        Ty::Primitive(Primitive::DateTime),
                    ),
                    alternative("occurrencePeriod", Ty::Type(&PERIOD)),
                ],
            )
            .summary(),
        one("authoredOn", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("requester", 0, 1, Ty::Type(&REFERENCE))
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            )
            .summary(),
        one("recipient", 0, 0, Ty::Type(&REFERENCE))
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
        one("sender", 0, 1, Ty::Type(&REFERENCE))
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
            )
            .summary(),
        one("reasonCode", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("reasonReference", 0, 0, Ty::Type(&REFERENCE))
            .to(&["Condition", "DiagnosticReport", "DocumentReference", "Observation"])
            .summary(),
        one("note", 0, 0, Ty::Type(&ANNOTATION)),
    ],
    keys: Lazy::new(),
};
/// `CommunicationRequest.payload`
#[derive(Default)]
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
    CommunicationRequestPayload, COMMUNICATION_REQUEST_PAYLOAD, [0 => id, 1 => extension,
    2 => modifier_extension, 3 => content]
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
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        choice(
            "content",
            1,
            1,
            &[
                alternative("contentString", Ty::Primitive(Primitive::String)),
                alternative("contentAttachment", Ty::Type(&ATTACHMENT)),
                alternative("contentReference", Ty::Type(&REFERENCE)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static COMMUNICATION_REQUEST_PAYLOAD_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("contentString", TEXT, ".contentString", ""),
    column("contentAttachment", within(&ATTACHMENT_COLUMNS), ".contentAttachment", ""),
    column("contentReference", within(&REFERENCE_COLUMNS_2), ".contentReference", ""),
];
/// The table `communication_request`.
pub static COMMUNICATION_REQUEST_TABLE: TableDef = TableDef {
    name: "communication_request",
    doc: "One row for each CommunicationRequest.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "CommunicationRequest.resourceType", ""),
        column("id", TEXT, "CommunicationRequest.id", ""),
        column("meta", within(&META_COLUMNS), "CommunicationRequest.meta", ""),
        column("implicitRules", TEXT, "CommunicationRequest.implicitRules", ""),
        column("language", TEXT, "CommunicationRequest.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "CommunicationRequest.text", ""),
        column("contained", list(&TEXT), "CommunicationRequest.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "CommunicationRequest.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "CommunicationRequest.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "CommunicationRequest.identifier",
            "",
        ),
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "CommunicationRequest.basedOn",
            "",
        ),
        column(
            "replaces",
            list(&within(&REFERENCE_COLUMNS_2)),
            "CommunicationRequest.replaces",
            "",
        ),
        column(
            "groupIdentifier",
            within(&IDENTIFIER_COLUMNS),
            "CommunicationRequest.groupIdentifier",
            "",
        ),
        column("status", TEXT, "CommunicationRequest.status", ""),
        column(
            "statusReason",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "CommunicationRequest.statusReason",
            "",
        ),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "CommunicationRequest.category",
            "",
        ),
        column("priority", TEXT, "CommunicationRequest.priority", ""),
        column("doNotPerform", BOOLEAN, "CommunicationRequest.doNotPerform", ""),
        column(
            "medium",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "CommunicationRequest.medium",
            "",
        ),
        column(
            "subject",
            within(&REFERENCE_COLUMNS_2),
            "CommunicationRequest.subject",
            "",
        ),
        column(
            "about",
            list(&within(&REFERENCE_COLUMNS_2)),
            "CommunicationRequest.about",
            "",
        ),
        column(
            "encounter",
            within(&REFERENCE_COLUMNS_2),
            "CommunicationRequest.encounter",
            "",
        ),
        column(
            "payload",
            list(&within(&COMMUNICATION_REQUEST_PAYLOAD_COLUMNS)),
            "CommunicationRequest.payload",
            "",
        ),
        column(
            "occurrenceDateTime",
            TEXT,
            "CommunicationRequest.occurrenceDateTime",
            "",
        ),
        column(
            "__occurrenceDateTime_start",
            TIMESTAMP,
            "CommunicationRequest.occurrenceDateTime",
            "",
        ),
        column(
            "__occurrenceDateTime_end",
            TIMESTAMP,
            "CommunicationRequest.occurrenceDateTime",
            "",
        ),
        column(
            "occurrencePeriod",
            within(&PERIOD_COLUMNS),
            "CommunicationRequest.occurrencePeriod",
            "",
        ),
        column("authoredOn", TEXT, "CommunicationRequest.authoredOn", ""),
        column("__authoredOn_start", TIMESTAMP, "CommunicationRequest.authoredOn", ""),
        column("__authoredOn_end", TIMESTAMP, "CommunicationRequest.authoredOn", ""),
        column(
            "requester",
            within(&REFERENCE_COLUMNS_2),
            "CommunicationRequest.requester",
            "",
        ),
        column(
            "recipient",
            list(&within(&REFERENCE_COLUMNS_2)),
            "CommunicationRequest.recipient",
            "",
        ),
        column(
            "sender",
            within(&REFERENCE_COLUMNS_2),
            "CommunicationRequest.sender",
            "",
        ),
        column(
            "reasonCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "CommunicationRequest.reasonCode",
            "",
        ),
        column(
            "reasonReference",
            list(&within(&REFERENCE_COLUMNS_2)),
            "CommunicationRequest.reasonReference",
            "",
        ),
        column(
            "note",
            list(&within(&ANNOTATION_COLUMNS)),
            "CommunicationRequest.note",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "CommunicationRequest.meta.lastUpdated",
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
