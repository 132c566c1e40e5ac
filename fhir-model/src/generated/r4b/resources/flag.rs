// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{FLAG_STATUS, FlagStatus};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CodeableConcept, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE,
    REFERENCE_COLUMNS_2, Reference,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Flag`
#[derive(Default)]
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
    Flag, FLAG, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 => text, 5 =>
    contained, 6 => extension, 7 => modifier_extension, 8 => identifier, 9 => status, 10
    => category, 11 => code, 12 => subject, 13 => period, 14 => encounter, 15 => author]
);
/// The definition of `Flag`.
pub static FLAG: TypeDef = TypeDef {
    name: "Flag",
    path: "Flag",
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
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&FLAG_STATUS)
            .summary()
            .modifier(),
        one("category", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("code", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("subject", 1, 1, Ty::Type(&REFERENCE))
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
            )
            .summary(),
        one("period", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("encounter", 0, 1, Ty::Type(&REFERENCE)).to(&["Encounter"]).summary(),
        one("author", 0, 1, Ty::Type(&REFERENCE))
            .to(
                &[
                    "Device",
                    "Organization",
                    "Patient",
                    "Practitioner",
                    "PractitionerRole",
                ],
            )
            .summary(),
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
        column("resourceType", TEXT, "Flag.resourceType", ""),
        column("id", TEXT, "Flag.id", ""),
        column("meta", within(&META_COLUMNS), "Flag.meta", ""),
        column("implicitRules", TEXT, "Flag.implicitRules", ""),
        column("language", TEXT, "Flag.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Flag.text", ""),
        column("contained", list(&TEXT), "Flag.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Flag.extension", ""),
        column("modifierExtension", list(&EXTENSION_TEXT), "Flag.modifierExtension", ""),
        column("identifier", list(&within(&IDENTIFIER_COLUMNS)), "Flag.identifier", ""),
        column("status", TEXT, "Flag.status", ""),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Flag.category",
            "",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "Flag.code", ""),
        column("subject", within(&REFERENCE_COLUMNS_2), "Flag.subject", ""),
        column("period", within(&PERIOD_COLUMNS), "Flag.period", ""),
        column("encounter", within(&REFERENCE_COLUMNS_2), "Flag.encounter", ""),
        column("author", within(&REFERENCE_COLUMNS_2), "Flag.author", ""),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Flag.meta.lastUpdated",
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
