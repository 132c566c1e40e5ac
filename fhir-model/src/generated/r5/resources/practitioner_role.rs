// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::{
    AVAILABILITY, AVAILABILITY_COLUMNS, Availability, CODEABLE_CONCEPT,
    CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENDED_CONTACT_DETAIL,
    EXTENDED_CONTACT_DETAIL_COLUMNS, EXTENSION, Element, ExtendedContactDetail,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `PractitionerRole`
#[derive(Default)]
pub struct PractitionerRole {
    /// `PractitionerRole.id` · id · 0..1
    pub id: Element<String>,
    /// `PractitionerRole.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `PractitionerRole.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `PractitionerRole.language` · code · 0..1
    pub language: Element<String>,
    /// `PractitionerRole.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `PractitionerRole.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `PractitionerRole.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `PractitionerRole.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `PractitionerRole.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `PractitionerRole.active` · boolean · 0..1
    pub active: Element<bool>,
    /// `PractitionerRole.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `PractitionerRole.practitioner` · Reference to Practitioner · 0..1
    pub practitioner: Option<Box<Reference>>,
    /// `PractitionerRole.organization` · Reference to Organization · 0..1
    pub organization: Option<Box<Reference>>,
    /// `PractitionerRole.code` · CodeableConcept · 0..*
    pub code: Vec<CodeableConcept>,
    /// `PractitionerRole.specialty` · CodeableConcept · 0..*
    pub specialty: Vec<CodeableConcept>,
    /// `PractitionerRole.location` · Reference to Location · 0..*
    pub location: Vec<Reference>,
    /// `PractitionerRole.healthcareService` · Reference to HealthcareService · 0..*
    pub healthcare_service: Vec<Reference>,
    /// `PractitionerRole.contact` · ExtendedContactDetail · 0..*
    pub contact: Vec<ExtendedContactDetail>,
    /// `PractitionerRole.characteristic` · CodeableConcept · 0..*
    pub characteristic: Vec<CodeableConcept>,
    /// `PractitionerRole.communication` · CodeableConcept · 0..*
    pub communication: Vec<CodeableConcept>,
    /// `PractitionerRole.availability` · Availability · 0..*
    pub availability: Vec<Availability>,
    /// `PractitionerRole.endpoint` · Reference to Endpoint · 0..*
    pub endpoint: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    PractitionerRole, PRACTITIONER_ROLE, [0 => id, 1 => meta, 2 => implicit_rules, 3 =>
    language, 4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 =>
    identifier, 9 => active, 10 => period, 11 => practitioner, 12 => organization, 13 =>
    code, 14 => specialty, 15 => location, 16 => healthcare_service, 17 => contact, 18 =>
    characteristic, 19 => communication, 20 => availability, 21 => endpoint]
);
/// The definition of `PractitionerRole`.
pub static PRACTITIONER_ROLE: TypeDef = TypeDef {
    name: "PractitionerRole",
    path: "PractitionerRole",
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
        one("active", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("period", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("practitioner", 0, 1, Ty::Type(&REFERENCE)).to(&["Practitioner"]).summary(),
        one("organization", 0, 1, Ty::Type(&REFERENCE)).to(&["Organization"]).summary(),
        one("code", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("specialty", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("location", 0, 0, Ty::Type(&REFERENCE)).to(&["Location"]).summary(),
        one("healthcareService", 0, 0, Ty::Type(&REFERENCE)).to(&["HealthcareService"]),
        one("contact", 0, 0, Ty::Type(&EXTENDED_CONTACT_DETAIL)),
        one("characteristic", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("communication", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("availability", 0, 0, Ty::Type(&AVAILABILITY)),
        one("endpoint", 0, 0, Ty::Type(&REFERENCE)).to(&["Endpoint"]),
    ],
    keys: Lazy::new(),
};
/// The table `practitioner_role`.
pub static PRACTITIONER_ROLE_TABLE: TableDef = TableDef {
    name: "practitioner_role",
    doc: "One row for each PractitionerRole.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "PractitionerRole.resourceType", ""),
        column("id", TEXT, "PractitionerRole.id", ""),
        column("meta", within(&META_COLUMNS), "PractitionerRole.meta", ""),
        column("implicitRules", TEXT, "PractitionerRole.implicitRules", ""),
        column("language", TEXT, "PractitionerRole.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "PractitionerRole.text", ""),
        column("contained", list(&TEXT), "PractitionerRole.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "PractitionerRole.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "PractitionerRole.modifierExtension",
            "",
        ),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "PractitionerRole.identifier",
            "",
        ),
        column("active", BOOLEAN, "PractitionerRole.active", ""),
        column("period", within(&PERIOD_COLUMNS), "PractitionerRole.period", ""),
        column(
            "practitioner",
            within(&REFERENCE_COLUMNS_2),
            "PractitionerRole.practitioner",
            "",
        ),
        column(
            "organization",
            within(&REFERENCE_COLUMNS_2),
            "PractitionerRole.organization",
            "",
        ),
        column(
            "code",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "PractitionerRole.code",
            "",
        ),
        column(
            "specialty",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "PractitionerRole.specialty",
            "",
        ),
        column(
            "location",
            list(&within(&REFERENCE_COLUMNS_2)),
            "PractitionerRole.location",
            "",
        ),
        column(
            "healthcareService",
            list(&within(&REFERENCE_COLUMNS_2)),
            "PractitionerRole.healthcareService",
            "",
        ),
        column(
            "contact",
            list(&within(&EXTENDED_CONTACT_DETAIL_COLUMNS)),
            "PractitionerRole.contact",
            "",
        ),
        column(
            "characteristic",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "PractitionerRole.characteristic",
            "",
        ),
        column(
            "communication",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "PractitionerRole.communication",
            "",
        ),
        column(
            "availability",
            list(&within(&AVAILABILITY_COLUMNS)),
            "PractitionerRole.availability",
            "",
        ),
        column(
            "endpoint",
            list(&within(&REFERENCE_COLUMNS_2)),
            "PractitionerRole.endpoint",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "PractitionerRole.meta.lastUpdated",
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
