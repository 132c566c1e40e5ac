// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    COMPOSITION_STATUS, CompositionStatus, DOCUMENT_REFERENCE_STATUS,
    DocumentReferenceStatus,
};
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, Attachment, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CODEABLE_REFERENCE, CODEABLE_REFERENCE_COLUMNS, CODING,
    CODING_COLUMNS, CodeableConcept, CodeableReference, Coding, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
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
    /// `DocumentReference.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `DocumentReference.version` · string · 0..1
    pub version: Element<String>,
    /// `DocumentReference.basedOn` · Reference to Appointment, AppointmentResponse, CarePlan, Claim, CommunicationRequest, Contract, CoverageEligibilityRequest, DeviceRequest, EnrollmentRequest, ImmunizationRecommendation, MedicationRequest, NutritionOrder, RequestOrchestration, ServiceRequest, SupplyRequest, VisionPrescription · 0..*
    pub based_on: Vec<Reference>,
    /// `DocumentReference.status` · code · 1..1
    pub status: Element<DocumentReferenceStatus>,
    /// `DocumentReference.docStatus` · code · 0..1
    pub doc_status: Element<CompositionStatus>,
    /// `DocumentReference.modality` · CodeableConcept · 0..*
    pub modality: Vec<CodeableConcept>,
    /// `DocumentReference.type` · CodeableConcept · 0..1
    pub type_: Option<Box<CodeableConcept>>,
    /// `DocumentReference.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `DocumentReference.subject` · Reference · 0..1
    pub subject: Option<Box<Reference>>,
    /// `DocumentReference.context` · Reference to Appointment, Encounter, EpisodeOfCare · 0..*
    pub context: Vec<Reference>,
    /// `DocumentReference.event` · CodeableReference · 0..*
    pub event: Vec<CodeableReference>,
    /// `DocumentReference.bodySite` · CodeableReference to BodyStructure · 0..*
    pub body_site: Vec<CodeableReference>,
    /// `DocumentReference.facilityType` · CodeableConcept · 0..1
    pub facility_type: Option<Box<CodeableConcept>>,
    /// `DocumentReference.practiceSetting` · CodeableConcept · 0..1
    pub practice_setting: Option<Box<CodeableConcept>>,
    /// `DocumentReference.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `DocumentReference.date` · instant · 0..1
    pub date: Element<Instant>,
    /// `DocumentReference.author` · Reference to CareTeam, Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub author: Vec<Reference>,
    /// `DocumentReference.attester` · DocumentReferenceAttester · 0..*
    pub attester: Vec<DocumentReferenceAttester>,
    /// `DocumentReference.custodian` · Reference to Organization · 0..1
    pub custodian: Option<Box<Reference>>,
    /// `DocumentReference.relatesTo` · DocumentReferenceRelatesTo · 0..*
    pub relates_to: Vec<DocumentReferenceRelatesTo>,
    /// `DocumentReference.description` · markdown · 0..1
    pub description: Element<String>,
    /// `DocumentReference.securityLabel` · CodeableConcept · 0..*
    pub security_label: Vec<CodeableConcept>,
    /// `DocumentReference.content` · DocumentReferenceContent · 1..*
    pub content: Vec<DocumentReferenceContent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DocumentReference, DOCUMENT_REFERENCE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, version, based_on, status,
    doc_status, modality, type_, category, subject, context, event, body_site,
    facility_type, practice_setting, period, date, author, attester, custodian,
    relates_to, description, security_label, content]
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
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("version", 0, 1, OF_STRING),
        one("basedOn", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "Appointment",
                    "AppointmentResponse",
                    "CarePlan",
                    "Claim",
                    "CommunicationRequest",
                    "Contract",
                    "CoverageEligibilityRequest",
                    "DeviceRequest",
                    "EnrollmentRequest",
                    "ImmunizationRecommendation",
                    "MedicationRequest",
                    "NutritionOrder",
                    "RequestOrchestration",
                    "ServiceRequest",
                    "SupplyRequest",
                    "VisionPrescription",
                ],
            ),
        summary("status", 1, 1, OF_CODE).codes(&DOCUMENT_REFERENCE_STATUS).modifier(),
        summary("docStatus", 0, 1, OF_CODE).codes(&COMPOSITION_STATUS),
        summary("modality", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("type", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("subject", 0, 1, of(&REFERENCE)),
        one("context", 0, 0, of(&REFERENCE))
            .to(&["Appointment", "Encounter", "EpisodeOfCare"]),
        one("event", 0, 0, of(&CODEABLE_REFERENCE)),
        summary("bodySite", 0, 0, of(&CODEABLE_REFERENCE)).to(&["BodyStructure"]),
        one("facilityType", 0, 1, of(&CODEABLE_CONCEPT)),
        one("practiceSetting", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("period", 0, 1, of(&PERIOD)),
        summary("date", 0, 1, OF_INSTANT),
        summary("author", 0, 0, of(&REFERENCE))
            .to(
                &[
                    "CareTeam",
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
        one("attester", 0, 0, of(&DOCUMENT_REFERENCE_ATTESTER)),
        one("custodian", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        summary("relatesTo", 0, 0, of(&DOCUMENT_REFERENCE_RELATES_TO)),
        summary("description", 0, 1, OF_MARKDOWN),
        summary("securityLabel", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("content", 1, 0, of(&DOCUMENT_REFERENCE_CONTENT)),
    ],
    keys: Lazy::new(),
};
/// `DocumentReference.attester`
pub struct DocumentReferenceAttester {
    /// `DocumentReference.attester.id` · string · 0..1
    pub id: Option<String>,
    /// `DocumentReference.attester.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DocumentReference.attester.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.attester.mode` · CodeableConcept · 1..1
    pub mode: Option<Box<CodeableConcept>>,
    /// `DocumentReference.attester.time` · dateTime · 0..1
    pub time: Element<DateTime>,
    /// `DocumentReference.attester.party` · Reference to Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..1
    pub party: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DocumentReferenceAttester, DOCUMENT_REFERENCE_ATTESTER, [id, extension,
    modifier_extension, mode, time, party]
);
/// The definition of `DocumentReference.attester`.
pub static DOCUMENT_REFERENCE_ATTESTER: TypeDef = TypeDef {
    name: "DocumentReferenceAttester",
    path: "DocumentReference.attester",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("mode", 1, 1, of(&CODEABLE_CONCEPT)),
        one("time", 0, 1, OF_DATE_TIME),
        one("party", 0, 1, of(&REFERENCE))
            .to(
                &[
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                    "RelatedPerson",
                ],
            ),
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
    /// `DocumentReference.relatesTo.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
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
        summary("code", 1, 1, of(&CODEABLE_CONCEPT)),
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
    /// `DocumentReference.content.profile` · DocumentReferenceContentProfile · 0..*
    pub profile: Vec<DocumentReferenceContentProfile>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DocumentReferenceContent, DOCUMENT_REFERENCE_CONTENT, [id, extension,
    modifier_extension, attachment, profile]
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
        summary("profile", 0, 0, of(&DOCUMENT_REFERENCE_CONTENT_PROFILE)),
    ],
    keys: Lazy::new(),
};
/// `DocumentReference.content.profile`
pub struct DocumentReferenceContentProfile {
    /// `DocumentReference.content.profile.id` · string · 0..1
    pub id: Option<String>,
    /// `DocumentReference.content.profile.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DocumentReference.content.profile.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.content.profile.value[x]` · Coding, uri, canonical · 1..1
    pub value: Option<DocumentReferenceContentProfileValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DocumentReferenceContentProfile, DOCUMENT_REFERENCE_CONTENT_PROFILE, [id, extension,
    modifier_extension, value]
);
choice!(
    #[doc = " `DocumentReference.content.profile.value[x]`"]
    DocumentReferenceContentProfileValue, [0 => Coding(Box < Coding >), 1 => Uri(Element
    < String >), 2 => Canonical(Element < String >)]
);
/// The definition of `DocumentReference.content.profile`.
pub static DOCUMENT_REFERENCE_CONTENT_PROFILE: TypeDef = TypeDef {
    name: "DocumentReferenceContentProfile",
    path: "DocumentReference.content.profile",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        choice(
                "value",
                1,
                1,
                &[
                    alternative("valueCoding", of(&CODING)),
                    alternative("valueUri", OF_URI),
                    alternative("valueCanonical", OF_CANONICAL),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static DOCUMENT_REFERENCE_ATTESTER_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("mode", within(&CODEABLE_CONCEPT_COLUMNS), ".mode"),
    column("time", TEXT, ".time"),
    column("__time_start", TIMESTAMP, ".time"),
    column("__time_end", TIMESTAMP, ".time"),
    column("party", within(&REFERENCE_COLUMNS_2), ".party"),
];
pub(crate) static DOCUMENT_REFERENCE_RELATES_TO_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("target", within(&REFERENCE_COLUMNS_2), ".target"),
];
pub(crate) static DOCUMENT_REFERENCE_CONTENT_PROFILE_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("valueCoding", within(&CODING_COLUMNS), ".valueCoding"),
    column("valueUri", TEXT, ".valueUri"),
    column("valueCanonical", TEXT, ".valueCanonical"),
];
pub(crate) static DOCUMENT_REFERENCE_CONTENT_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("attachment", within(&ATTACHMENT_COLUMNS), ".attachment"),
    column(
        "profile",
        list(&within(&DOCUMENT_REFERENCE_CONTENT_PROFILE_COLUMNS)),
        ".profile",
    ),
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
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "DocumentReference.identifier",
        ),
        column("version", TEXT, "DocumentReference.version"),
        column(
            "basedOn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DocumentReference.basedOn",
        ),
        column("status", TEXT, "DocumentReference.status"),
        column("docStatus", TEXT, "DocumentReference.docStatus"),
        column(
            "modality",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "DocumentReference.modality",
        ),
        column("type", within(&CODEABLE_CONCEPT_COLUMNS), "DocumentReference.type"),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "DocumentReference.category",
        ),
        column("subject", within(&REFERENCE_COLUMNS_2), "DocumentReference.subject"),
        column(
            "context",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DocumentReference.context",
        ),
        column(
            "event",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "DocumentReference.event",
        ),
        column(
            "bodySite",
            list(&within(&CODEABLE_REFERENCE_COLUMNS)),
            "DocumentReference.bodySite",
        ),
        column(
            "facilityType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "DocumentReference.facilityType",
        ),
        column(
            "practiceSetting",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "DocumentReference.practiceSetting",
        ),
        column("period", within(&PERIOD_COLUMNS), "DocumentReference.period"),
        column("date", TEXT, "DocumentReference.date"),
        column("__date_start", TIMESTAMP, "DocumentReference.date"),
        column("__date_end", TIMESTAMP, "DocumentReference.date"),
        column(
            "author",
            list(&within(&REFERENCE_COLUMNS_2)),
            "DocumentReference.author",
        ),
        column(
            "attester",
            list(&within(&DOCUMENT_REFERENCE_ATTESTER_COLUMNS)),
            "DocumentReference.attester",
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
