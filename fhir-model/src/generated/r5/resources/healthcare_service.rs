// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    AVAILABILITY_COLUMNS, Attachment, Availability, CodeableConcept, Element,
    ExtendedContactDetail, Extension, Identifier, Meta, Narrative, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    ATTACHMENT_STRUCT, CODEABLE_CONCEPT_LIST, CODE_COLUMN_2,
    EXTENDED_CONTACT_DETAIL_LIST, EXTENSION_COLUMN, HAS_CATEGORY, HAS_CONTAINED,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_NAME, HAS_TEXT, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_ATTACHMENT,
    OF_AVAILABILITY, OF_CODEABLE_CONCEPT, OF_EXTENDED_CONTACT_DETAIL, OF_REFERENCE,
    REFERENCE_LIST_2, REFERENCE_STRUCT_2,
};
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
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_IDENTIFIER,
        summary("active", 0, 1, OF_BOOLEAN).modifier(),
        summary("providedBy", 0, 1, OF_REFERENCE).to(&["Organization"]),
        one("offeredIn", 0, 0, OF_REFERENCE).to(&["HealthcareService"]),
        HAS_CATEGORY,
        summary("type", 0, 0, OF_CODEABLE_CONCEPT),
        summary("specialty", 0, 0, OF_CODEABLE_CONCEPT),
        summary("location", 0, 0, OF_REFERENCE).to(&["Location"]),
        HAS_NAME,
        summary("comment", 0, 1, OF_MARKDOWN),
        one("extraDetails", 0, 1, OF_MARKDOWN),
        summary("photo", 0, 1, OF_ATTACHMENT),
        one("contact", 0, 0, OF_EXTENDED_CONTACT_DETAIL),
        one("coverageArea", 0, 0, OF_REFERENCE).to(&["Location"]),
        one("serviceProvisionCode", 0, 0, OF_CODEABLE_CONCEPT),
        one("eligibility", 0, 0, of(&HEALTHCARE_SERVICE_ELIGIBILITY)),
        one("program", 0, 0, OF_CODEABLE_CONCEPT),
        one("characteristic", 0, 0, OF_CODEABLE_CONCEPT),
        one("communication", 0, 0, OF_CODEABLE_CONCEPT),
        one("referralMethod", 0, 0, OF_CODEABLE_CONCEPT),
        one("appointmentRequired", 0, 1, OF_BOOLEAN),
        one("availability", 0, 0, OF_AVAILABILITY),
        one("endpoint", 0, 0, OF_REFERENCE).to(&["Endpoint"]),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 0, 1, OF_CODEABLE_CONCEPT),
        one("comment", 0, 1, OF_MARKDOWN),
    ],
    keys: Lazy::new(),
};
pub(crate) static HEALTHCARE_SERVICE_ELIGIBILITY_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".comment", TEXT),
];
/// The table `healthcare_service`.
pub static HEALTHCARE_SERVICE_TABLE: TableDef = TableDef {
    name: "healthcare_service",
    doc: "One row for each HealthcareService.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("HealthcareService.resourceType", TEXT),
        column("HealthcareService.id", TEXT),
        column("HealthcareService.meta", META_STRUCT),
        column("HealthcareService.implicitRules", TEXT),
        column("HealthcareService.language", TEXT),
        column("HealthcareService.text", NARRATIVE_STRUCT),
        column("HealthcareService.contained", TEXTS),
        column("HealthcareService.extension", EXTENSION_TEXTS),
        column("HealthcareService.modifierExtension", EXTENSION_TEXTS),
        column("HealthcareService.identifier", IDENTIFIER_LIST),
        column("HealthcareService.active", BOOLEAN),
        column("HealthcareService.providedBy", REFERENCE_STRUCT_2),
        column("HealthcareService.offeredIn", REFERENCE_LIST_2),
        column("HealthcareService.category", CODEABLE_CONCEPT_LIST),
        column("HealthcareService.type", CODEABLE_CONCEPT_LIST),
        column("HealthcareService.specialty", CODEABLE_CONCEPT_LIST),
        column("HealthcareService.location", REFERENCE_LIST_2),
        column("HealthcareService.name", TEXT),
        column("HealthcareService.comment", TEXT),
        column("HealthcareService.extraDetails", TEXT),
        column("HealthcareService.photo", ATTACHMENT_STRUCT),
        column("HealthcareService.contact", EXTENDED_CONTACT_DETAIL_LIST),
        column("HealthcareService.coverageArea", REFERENCE_LIST_2),
        column("HealthcareService.serviceProvisionCode", CODEABLE_CONCEPT_LIST),
        column(
            "HealthcareService.eligibility",
            list(&within(&HEALTHCARE_SERVICE_ELIGIBILITY_COLUMNS)),
        ),
        column("HealthcareService.program", CODEABLE_CONCEPT_LIST),
        column("HealthcareService.characteristic", CODEABLE_CONCEPT_LIST),
        column("HealthcareService.communication", CODEABLE_CONCEPT_LIST),
        column("HealthcareService.referralMethod", CODEABLE_CONCEPT_LIST),
        column("HealthcareService.appointmentRequired", BOOLEAN),
        column("HealthcareService.availability", list(&within(&AVAILABILITY_COLUMNS))),
        column("HealthcareService.endpoint", REFERENCE_LIST_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "HealthcareService.meta.lastUpdated"),
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
