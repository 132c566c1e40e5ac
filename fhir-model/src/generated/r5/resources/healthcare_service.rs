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
#[derive(Default)]
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
    HealthcareService, HEALTHCARE_SERVICE, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => active, 10 => provided_by, 11 => offered_in, 12 => category, 13 =>
    type_, 14 => specialty, 15 => location, 16 => name, 17 => comment, 18 =>
    extra_details, 19 => photo, 20 => contact, 21 => coverage_area, 22 =>
    service_provision_code, 23 => eligibility, 24 => program, 25 => characteristic, 26 =>
    communication, 27 => referral_method, 28 => appointment_required, 29 => availability,
    30 => endpoint]
);
/// The definition of `HealthcareService`.
pub static HEALTHCARE_SERVICE: TypeDef = TypeDef {
    name: "HealthcareService",
    path: "HealthcareService",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("active", 0, 1, Ty::Primitive(Primitive::Boolean)).summary().modifier(),
        one("providedBy", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("offeredIn", 0, 0, Ty::Type(&REFERENCE)).to(&["HealthcareService"]),
        one("category", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("type", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("specialty", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("location", 0, 0, Ty::Type(&REFERENCE)).to(&["Location"]).summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("comment", 0, 1, Ty::Primitive(Primitive::Markdown)).summary(),
        one("extraDetails", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("photo", 0, 1, Ty::Type(&ATTACHMENT)).summary(),
        one("contact", 0, 0, Ty::Type(&EXTENDED_CONTACT_DETAIL)),
        one("coverageArea", 0, 0, Ty::Type(&REFERENCE)).to(&["Location"]),
        one("serviceProvisionCode", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("eligibility", 0, 0, Ty::Type(&HEALTHCARE_SERVICE_ELIGIBILITY)),
        one("program", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("characteristic", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("communication", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("referralMethod", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("appointmentRequired", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("availability", 0, 0, Ty::Type(&AVAILABILITY)),
        one("endpoint", 0, 0, Ty::Type(&REFERENCE)).to(&["Endpoint"]),
    ],
    keys: Lazy::new(),
};
/// `HealthcareService.eligibility`
#[derive(Default)]
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
    HealthcareServiceEligibility, HEALTHCARE_SERVICE_ELIGIBILITY, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => code, 4 => comment]
);
/// The definition of `HealthcareService.eligibility`.
pub static HEALTHCARE_SERVICE_ELIGIBILITY: TypeDef = TypeDef {
    name: "HealthcareServiceEligibility",
    path: "HealthcareService.eligibility",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("comment", 0, 1, Ty::Primitive(Primitive::Markdown)),
    ],
    keys: Lazy::new(),
};
pub(crate) static HEALTHCARE_SERVICE_ELIGIBILITY_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("comment", TEXT, ".comment", ""),
];
/// The table `healthcare_service`.
pub static HEALTHCARE_SERVICE_TABLE: TableDef = TableDef {
    name: "healthcare_service",
    doc: "One row for each HealthcareService.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "HealthcareService.resourceType", ""),
        column("id", TEXT, "HealthcareService.id", ""),
        column("meta", within(&META_COLUMNS), "HealthcareService.meta", ""),
        column("implicitRules", TEXT, "HealthcareService.implicitRules", ""),
        column("language", TEXT, "HealthcareService.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "HealthcareService.text", ""),
        column("contained", list(&TEXT), "HealthcareService.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "HealthcareService.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "HealthcareService.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "HealthcareService.identifier",
            "",
        ),
        column("active", BOOLEAN, "HealthcareService.active", ""),
        column(
            "providedBy",
            within(&REFERENCE_COLUMNS_2),
            "HealthcareService.providedBy",
            "",
        ),
        column(
            "offeredIn",
            list(&within(&REFERENCE_COLUMNS_2)),
            "HealthcareService.offeredIn",
            "",
        ),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "HealthcareService.category",
            "",
        ),
        column(
            "type",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "HealthcareService.type",
            "",
        ),
        column(
            "specialty",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "HealthcareService.specialty",
            "",
        ),
        column(
            "location",
            list(&within(&REFERENCE_COLUMNS_2)),
            "HealthcareService.location",
            "",
        ),
        column("name", TEXT, "HealthcareService.name", ""),
        column("comment", TEXT, "HealthcareService.comment", ""),
        column("extraDetails", TEXT, "HealthcareService.extraDetails", ""),
        column("photo", within(&ATTACHMENT_COLUMNS), "HealthcareService.photo", ""),
        column(
            "contact",
            list(&within(&EXTENDED_CONTACT_DETAIL_COLUMNS)),
            "HealthcareService.contact",
            "",
        ),
        column(
            "coverageArea",
            list(&within(&REFERENCE_COLUMNS_2)),
            "HealthcareService.coverageArea",
            "",
        ),
        column(
            "serviceProvisionCode",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "HealthcareService.serviceProvisionCode",
            "",
        ),
        column(
            "eligibility",
            list(&within(&HEALTHCARE_SERVICE_ELIGIBILITY_COLUMNS)),
            "HealthcareService.eligibility",
            "",
        ),
        column(
            "program",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "HealthcareService.program",
            "",
        ),
        column(
            "characteristic",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "HealthcareService.characteristic",
            "",
        ),
        column(
            "communication",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "HealthcareService.communication",
            "",
        ),
        column(
            "referralMethod",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "HealthcareService.referralMethod",
            "",
        ),
        column(
            "appointmentRequired",
            BOOLEAN,
            "HealthcareService.appointmentRequired",
            "",
        ),
        column(
            "availability",
            list(&within(&AVAILABILITY_COLUMNS)),
            "HealthcareService.availability",
            "",
        ),
        column(
            "endpoint",
            list(&within(&REFERENCE_COLUMNS_2)),
            "HealthcareService.endpoint",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "HealthcareService.meta.lastUpdated",
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
