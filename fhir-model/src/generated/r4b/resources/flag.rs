// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{FLAG_STATUS, FlagStatus};
use super::super::datatypes::{
    CodeableConcept, Element, Extension, Identifier, Meta, Narrative, Period, Reference,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, HAS_CONTAINED, HAS_EXTENSION,
    HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_LANGUAGE, HAS_META,
    HAS_MODIFIER_EXTENSION_2, HAS_TEXT, IDENTIFIER_LIST, META_STRUCT, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_PERIOD, OF_REFERENCE, PERIOD_STRUCT, REFERENCE_STRUCT_2,
};
use crate::shorthand::*;
/// `Flag`
pub struct Flag {
    /// `Flag.id` · id · 0..1
    pub id: Element<String>,
    /// `Flag.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Flag.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Flag.language` · code · 0..1
    pub language: Element<String>,
    /// `Flag.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Flag.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Flag.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Flag.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Flag.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Flag.status` · code · 1..1
    pub status: Element<FlagStatus>,
    /// `Flag.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `Flag.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `Flag.subject` · Reference to Group, Location, Medication, Organization, Patient, PlanDefinition, Practitioner, Procedure · 1..1
    pub subject: Option<Box<Reference>>,
    /// `Flag.period` · Period · 0..1
    pub period: Option<Box<Period>>,
    /// `Flag.encounter` · Reference to Encounter · 0..1
    pub encounter: Option<Box<Reference>>,
    /// `Flag.author` · Reference to Device, Organization, Patient, Practitioner, PractitionerRole · 0..1
    pub author: Option<Box<Reference>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Flag, FLAG, [id, meta, implicit_rules, language, text, contained, extension,
    modifier_extension, identifier, status, category, code, subject, period, encounter,
    author]
);
/// The definition of `Flag`.
pub static FLAG: TypeDef = TypeDef {
    name: "Flag",
    path: "Flag",
    kind: TypeKind::Resource,
    elements: &[
        HAS_ID_2,
        HAS_META,
        HAS_IMPLICIT_RULES,
        HAS_LANGUAGE,
        HAS_TEXT,
        HAS_CONTAINED,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION_2,
        HAS_IDENTIFIER,
        summary("status", 1, 1, OF_CODE).codes(&FLAG_STATUS).modifier(),
        summary("category", 0, 0, OF_CODEABLE_CONCEPT),
        summary("code", 1, 1, OF_CODEABLE_CONCEPT),
        summary("subject", 1, 1, OF_REFERENCE)
            .to(
                &[
                    "Group",
                    "Location",
                    "Medication",
                    "Organization",
                    "Patient",
                    "PlanDefinition",
                    "Practitioner",
                    "Procedure",
                ],
            ),
        summary("period", 0, 1, OF_PERIOD),
        summary("encounter", 0, 1, OF_REFERENCE).to(&["Encounter"]),
        summary("author", 0, 1, OF_REFERENCE)
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                ],
            ),
    ],
    keys: Lazy::new(),
};
/// The table `flag`.
pub static FLAG_TABLE: TableDef = TableDef {
    name: "flag",
    doc: "One row for each Flag.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Flag.resourceType", TEXT),
        column("Flag.id", TEXT),
        column("Flag.meta", META_STRUCT),
        column("Flag.implicitRules", TEXT),
        column("Flag.language", TEXT),
        column("Flag.text", NARRATIVE_STRUCT),
        column("Flag.contained", TEXTS),
        column("Flag.extension", EXTENSION_TEXTS),
        column("Flag.modifierExtension", EXTENSION_TEXTS),
        column("Flag.identifier", IDENTIFIER_LIST),
        column("Flag.status", TEXT),
        column("Flag.category", CODEABLE_CONCEPT_LIST),
        column("Flag.code", CODEABLE_CONCEPT_STRUCT),
        column("Flag.subject", REFERENCE_STRUCT_2),
        column("Flag.period", PERIOD_STRUCT),
        column("Flag.encounter", REFERENCE_STRUCT_2),
        column("Flag.author", REFERENCE_STRUCT_2),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Flag.meta.lastUpdated"),
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
