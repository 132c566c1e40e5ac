// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    ATTACHMENT, ATTACHMENT_COLUMNS, AVAILABILITY, AVAILABILITY_COLUMNS, Attachment,
    Availability, CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept,
    EXTENDED_CONTACT_DETAIL, EXTENDED_CONTACT_DETAIL_COLUMNS, EXTENSION, Element,
    ExtendedContactDetail, Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META,
    META_COLUMNS, Meta, NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `HealthcareService`
pub struct HealthcareService {
    /// `HealthcareService.id` · id · 0..1
    pub id: Element<String>,
    /// `HealthcareService.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `HealthcareService.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `HealthcareService.language` · code · 0..1
    pub language: Element<String>,
    /// `HealthcareService.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `HealthcareService.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `HealthcareService.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `HealthcareService.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `HealthcareService.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `HealthcareService.active` · boolean · 0..1
    pub active: Element<bool>,
    /// `HealthcareService.providedBy` · Reference to Organization · 0..1
    pub provided_by: Option<Box<Reference>>,
    /// `HealthcareService.offeredIn` · Reference to HealthcareService · 0..*
    pub offered_in: Vec<Reference>,
    /// `HealthcareService.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `HealthcareService.type` · CodeableConcept · 0..*
    pub type_: Vec<CodeableConcept>,
    /// `HealthcareService.specialty` · CodeableConcept · 0..*
    pub specialty: Vec<CodeableConcept>,
    /// `HealthcareService.location` · Reference to Location · 0..*
    pub location: Vec<Reference>,
    /// `HealthcareService.name` · string · 0..1
    pub name: Element<String>,
    /// `HealthcareService.comment` · markdown · 0..1
    pub comment: Element<String>,
    /// `HealthcareService.extraDetails` · markdown · 0..1
    pub extra_details: Element<String>,
    /// `HealthcareService.photo` · Attachment · 0..1
    pub photo: Option<Box<Attachment>>,
    /// `HealthcareService.contact` · ExtendedContactDetail · 0..*
    pub contact: Vec<ExtendedContactDetail>,
    /// `HealthcareService.coverageArea` · Reference to Location · 0..*
    pub coverage_area: Vec<Reference>,
    /// `HealthcareService.serviceProvisionCode` · CodeableConcept · 0..*
    pub service_provision_code: Vec<CodeableConcept>,
    /// `HealthcareService.eligibility` · HealthcareServiceEligibility · 0..*
    pub eligibility: Vec<HealthcareServiceEligibility>,
    /// `HealthcareService.program` · CodeableConcept · 0..*
    pub program: Vec<CodeableConcept>,
    /// `HealthcareService.characteristic` · CodeableConcept · 0..*
    pub characteristic: Vec<CodeableConcept>,
    /// `HealthcareService.communication` · CodeableConcept · 0..*
    pub communication: Vec<CodeableConcept>,
    /// `HealthcareService.referralMethod` · CodeableConcept · 0..*
    pub referral_method: Vec<CodeableConcept>,
    /// `HealthcareService.appointmentRequired` · boolean · 0..1
    pub appointment_required: Element<bool>,
    /// `HealthcareService.availability` · Availability · 0..*
    pub availability: Vec<Availability>,
    /// `HealthcareService.endpoint` · Reference to Endpoint · 0..*
    pub endpoint: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    HealthcareService, HEALTHCARE_SERVICE, [id, meta, implicit_rules, language, text,
    contained, extension, modifier_extension, identifier, active, provided_by,
    offered_in, category, type_, specialty, location, name, comment, extra_details,
    photo, contact, coverage_area, service_provision_code, eligibility, program,
    characteristic, communication, referral_method, appointment_required, availability,
    endpoint]
);
/// The definition of `HealthcareService`.
pub static HEALTHCARE_SERVICE: TypeDef = TypeDef {
    name: "HealthcareService",
    path: "HealthcareService",
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
        summary("active", 0, 1, OF_BOOLEAN).modifier(),
        summary("providedBy", 0, 1, of(&REFERENCE)).to(&["Organization"]),
        one("offeredIn", 0, 0, of(&REFERENCE)).to(&["HealthcareService"]),
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("type", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("specialty", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("location", 0, 0, of(&REFERENCE)).to(&["Location"]),
        summary("name", 0, 1, OF_STRING),
        summary("comment", 0, 1, OF_MARKDOWN),
        one("extraDetails", 0, 1, OF_MARKDOWN),
        summary("photo", 0, 1, of(&ATTACHMENT)),
        one("contact", 0, 0, of(&EXTENDED_CONTACT_DETAIL)),
        one("coverageArea", 0, 0, of(&REFERENCE)).to(&["Location"]),
        one("serviceProvisionCode", 0, 0, of(&CODEABLE_CONCEPT)),
        one("eligibility", 0, 0, of(&HEALTHCARE_SERVICE_ELIGIBILITY)),
        one("program", 0, 0, of(&CODEABLE_CONCEPT)),
        one("characteristic", 0, 0, of(&CODEABLE_CONCEPT)),
        one("communication", 0, 0, of(&CODEABLE_CONCEPT)),
        one("referralMethod", 0, 0, of(&CODEABLE_CONCEPT)),
        one("appointmentRequired", 0, 1, OF_BOOLEAN),
        one("availability", 0, 0, of(&AVAILABILITY)),
        one("endpoint", 0, 0, of(&REFERENCE)).to(&["Endpoint"]),
    ],
    keys: Lazy::new(),
};
/// `HealthcareService.eligibility`
pub struct HealthcareServiceEligibility {
    /// `HealthcareService.eligibility.id` · string · 0..1
    pub id: Option<String>,
    /// `HealthcareService.eligibility.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `HealthcareService.eligibility.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `HealthcareService.eligibility.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `HealthcareService.eligibility.comment` · markdown · 0..1
    pub comment: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    HealthcareServiceEligibility, HEALTHCARE_SERVICE_ELIGIBILITY, [id, extension,
    modifier_extension, code, comment]
);
/// The definition of `HealthcareService.eligibility`.
pub static HEALTHCARE_SERVICE_ELIGIBILITY: TypeDef = TypeDef {
    name: "HealthcareServiceEligibility",
    path: "HealthcareService.eligibility",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 0, 1, of(&CODEABLE_CONCEPT)),
        one("comment", 0, 1, OF_MARKDOWN),
    ],
    keys: Lazy::new(),
};
pub(crate) static HEALTHCARE_SERVICE_ELIGIBILITY_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("comment", TEXT, ".comment"),
];
/// The table `healthcare_service`.
pub static HEALTHCARE_SERVICE_TABLE: TableDef = TableDef {
    name: "healthcare_service",
    doc: "One row for each HealthcareService.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "HealthcareService.resourceType"),
        column("id", TEXT, "HealthcareService.id"),
        column("meta", within(&META_COLUMNS), "HealthcareService.meta"),
        column("implicitRules", TEXT, "HealthcareService.implicitRules"),
        column("language", TEXT, "HealthcareService.language"),
        column("text", within(&NARRATIVE_COLUMNS), "HealthcareService.text"),
        column("contained", TEXTS, "HealthcareService.contained"),
        column("extension", EXTENSION_TEXTS, "HealthcareService.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "HealthcareService.modifierExtension",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "HealthcareService.identifier",
        ),
        column("active", BOOLEAN, "HealthcareService.active"),
        column(
            "providedBy",
            within(&REFERENCE_COLUMNS_2),
            "HealthcareService.providedBy",
        ),
        column(
            "offeredIn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "HealthcareService.offeredIn",
        ),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "HealthcareService.category",
        ),
        column(
            "type",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "HealthcareService.type",
        ),
        column(
            "specialty",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "HealthcareService.specialty",
        ),
        column(
            "location",
            list(&within(&REFERENCE_COLUMNS_2)),
            "HealthcareService.location",
        ),
        column("name", TEXT, "HealthcareService.name"),
        column("comment", TEXT, "HealthcareService.comment"),
        column("extraDetails", TEXT, "HealthcareService.extraDetails"),
        column("photo", within(&ATTACHMENT_COLUMNS), "HealthcareService.photo"),
        column(
            "contact",
            list(&within(&EXTENDED_CONTACT_DETAIL_COLUMNS)),
            "HealthcareService.contact",
        ),
        column(
            "coverageArea",
            list(&within(&REFERENCE_COLUMNS_2)),
            "HealthcareService.coverageArea",
        ),
        column(
            "serviceProvisionCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "HealthcareService.serviceProvisionCode",
        ),
        column(
            "eligibility",
            list(&within(&HEALTHCARE_SERVICE_ELIGIBILITY_COLUMNS)),
            "HealthcareService.eligibility",
        ),
        column(
            "program",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "HealthcareService.program",
        ),
        column(
            "characteristic",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "HealthcareService.characteristic",
        ),
        column(
            "communication",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "HealthcareService.communication",
        ),
        column(
            "referralMethod",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "HealthcareService.referralMethod",
        ),
        column("appointmentRequired", BOOLEAN, "HealthcareService.appointmentRequired"),
        column(
            "availability",
            list(&within(&AVAILABILITY_COLUMNS)),
            "HealthcareService.availability",
        ),
        column(
            "endpoint",
            list(&within(&REFERENCE_COLUMNS_2)),
            "HealthcareService.endpoint",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "HealthcareService.meta.lastUpdated"),
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
