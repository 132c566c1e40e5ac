// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    COMPOSITION_STATUS, CompositionStatus, DOCUMENT_REFERENCE_STATUS,
    DocumentReferenceStatus,
};
use super::super::datatypes::{
    Attachment, CodeableConcept, CodeableReference, Coding, Element, Extension,
    Identifier, Meta, Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ATTACHMENT_STRUCT, CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT,
    CODEABLE_REFERENCE_LIST, CODE_COLUMN_2, CODING_STRUCT, EXTENSION_COLUMN,
    HAS_CATEGORY, HAS_CONTAINED, HAS_DESCRIPTION_2, HAS_EXTENSION, HAS_ID,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION, HAS_PERIOD, HAS_TEXT, HAS_TYPE_3, HAS_VERSION,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_ATTACHMENT, OF_CODEABLE_CONCEPT, OF_CODEABLE_REFERENCE, OF_CODING, OF_REFERENCE,
    PERIOD_STRUCT, REFERENCE_LIST_2, REFERENCE_STRUCT_2,
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        HAS_VERSION,
        one("basedOn", 0, 0, OF_REFERENCE)
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
        summary("modality", 0, 0, OF_CODEABLE_CONCEPT),
        HAS_TYPE_3,
        HAS_CATEGORY,
        summary("subject", 0, 1, OF_REFERENCE),
        one("context", 0, 0, OF_REFERENCE)
            .to(&["Appointment", "Encounter", "EpisodeOfCare"]),
        one("event", 0, 0, OF_CODEABLE_REFERENCE),
        summary("bodySite", 0, 0, OF_CODEABLE_REFERENCE).to(&["BodyStructure"]),
        one("facilityType", 0, 1, OF_CODEABLE_CONCEPT),
        one("practiceSetting", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_PERIOD,
        summary("date", 0, 1, OF_INSTANT),
        summary("author", 0, 0, OF_REFERENCE)
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
        one("custodian", 0, 1, OF_REFERENCE).to(&["Organization"]),
        summary("relatesTo", 0, 0, of(&DOCUMENT_REFERENCE_RELATES_TO)),
        HAS_DESCRIPTION_2,
        summary("securityLabel", 0, 0, OF_CODEABLE_CONCEPT),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("mode", 1, 1, OF_CODEABLE_CONCEPT),
        one("time", 0, 1, OF_DATE_TIME),
        one("party", 0, 1, OF_REFERENCE)
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("code", 1, 1, OF_CODEABLE_CONCEPT),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        summary("attachment", 1, 1, OF_ATTACHMENT),
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
    DocumentReferenceContentProfileValue, [Coding(Box < Coding >), Uri(Element < String
    >), Canonical(Element < String >)]
);
/// The definition of `DocumentReference.content.profile`.
pub static DOCUMENT_REFERENCE_CONTENT_PROFILE: TypeDef = TypeDef {
    name: "DocumentReferenceContentProfile",
    path: "DocumentReference.content.profile",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        choice(
                "value",
                1,
                1,
                &[
                    alternative("valueCoding", OF_CODING),
                    alternative("valueUri", OF_URI),
                    alternative("valueCanonical", OF_CANONICAL),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static DOCUMENT_REFERENCE_ATTESTER_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".mode", CODEABLE_CONCEPT_STRUCT),
    column(".time", TEXT),
    derived("__time_start", TIMESTAMP, ".time"),
    derived("__time_end", TIMESTAMP, ".time"),
    column(".party", REFERENCE_STRUCT_2),
];
pub(crate) static DOCUMENT_REFERENCE_RELATES_TO_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".target", REFERENCE_STRUCT_2),
];
pub(crate) static DOCUMENT_REFERENCE_CONTENT_PROFILE_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".valueCoding", CODING_STRUCT),
    column(".valueUri", TEXT),
    column(".valueCanonical", TEXT),
];
pub(crate) static DOCUMENT_REFERENCE_CONTENT_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".attachment", ATTACHMENT_STRUCT),
    column(".profile", list(&within(&DOCUMENT_REFERENCE_CONTENT_PROFILE_COLUMNS))),
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
        column("DocumentReference.identifier", IDENTIFIER_LIST),
        column("DocumentReference.version", TEXT),
        column("DocumentReference.basedOn", REFERENCE_LIST_2),
        column("DocumentReference.status", TEXT),
        column("DocumentReference.docStatus", TEXT),
        column("DocumentReference.modality", CODEABLE_CONCEPT_LIST),
        column("DocumentReference.type", CODEABLE_CONCEPT_STRUCT),
        column("DocumentReference.category", CODEABLE_CONCEPT_LIST),
        column("DocumentReference.subject", REFERENCE_STRUCT_2),
        column("DocumentReference.context", REFERENCE_LIST_2),
        column("DocumentReference.event", CODEABLE_REFERENCE_LIST),
        column("DocumentReference.bodySite", CODEABLE_REFERENCE_LIST),
        column("DocumentReference.facilityType", CODEABLE_CONCEPT_STRUCT),
        column("DocumentReference.practiceSetting", CODEABLE_CONCEPT_STRUCT),
        column("DocumentReference.period", PERIOD_STRUCT),
        column("DocumentReference.date", TEXT),
        derived("__date_start", TIMESTAMP, "DocumentReference.date"),
        derived("__date_end", TIMESTAMP, "DocumentReference.date"),
        column("DocumentReference.author", REFERENCE_LIST_2),
        column(
            "DocumentReference.attester",
            list(&within(&DOCUMENT_REFERENCE_ATTESTER_COLUMNS)),
        ),
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
