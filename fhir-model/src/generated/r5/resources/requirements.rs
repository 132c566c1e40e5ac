// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CONFORMANCE_EXPECTATION, ConformanceExpectation, PUBLICATION_STATUS,
    PublicationStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CONTACT_DETAIL,
    CONTACT_DETAIL_COLUMNS, CodeableConcept, Coding, ContactDetail, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, REFERENCE, REFERENCE_COLUMNS_2, Reference,
    USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `Requirements`
#[derive(Default)]
pub struct Requirements {
    /// `Requirements.id` · id · 0..1
    pub id: Element<String>,
    /// `Requirements.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `Requirements.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `Requirements.language` · code · 0..1
    pub language: Element<String>,
    /// `Requirements.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `Requirements.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `Requirements.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Requirements.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Requirements.url` · uri · 0..1
    pub url: Element<String>,
    /// `Requirements.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `Requirements.version` · string · 0..1
    pub version: Element<String>,
    /// `Requirements.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<RequirementsVersionAlgorithm>,
    /// `Requirements.name` · string · 0..1
    pub name: Element<String>,
    /// `Requirements.title` · string · 0..1
    pub title: Element<String>,
    /// `Requirements.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `Requirements.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `Requirements.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `Requirements.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `Requirements.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `Requirements.description` · markdown · 0..1
    pub description: Element<String>,
    /// `Requirements.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `Requirements.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `Requirements.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `Requirements.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `Requirements.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `Requirements.derivedFrom` · canonical to Requirements · 0..*
    pub derived_from: Vec<Element<String>>,
    /// `Requirements.reference` · url · 0..*
    pub reference: Vec<Element<String>>,
    /// `Requirements.actor` · canonical to ActorDefinition · 0..*
    pub actor: Vec<Element<String>>,
    /// `Requirements.statement` · RequirementsStatement · 0..*
    pub statement: Vec<RequirementsStatement>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    Requirements, REQUIREMENTS, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language,
    4 => text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => url, 9 =>
    identifier, 10 => version, 11 => version_algorithm, 12 => name, 13 => title, 14 =>
    status, 15 => experimental, 16 => date, 17 => publisher, 18 => contact, 19 =>
    description, 20 => use_context, 21 => jurisdiction, 22 => purpose, 23 => copyright,
    24 => copyright_label, 25 => derived_from, 26 => reference, 27 => actor, 28 =>
    statement]
);
choice!(
    #[doc = " `Requirements.versionAlgorithm[x]`"] RequirementsVersionAlgorithm, [0 =>
    String(Element < String >), 1 => Coding(Box < Coding >)]
);
/// The definition of `Requirements`.
pub static REQUIREMENTS: TypeDef = TypeDef {
    name: "Requirements",
    path: "Requirements",
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
        one("url", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("version", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        choice(
                "versionAlgorithm",
                0,
                1,
                &[
                    alternative(
                        "versionAlgorithmString",
                        Ty::Primitive(Primitive::String),
                    ),
                    alternative("versionAlgorithmCoding", Ty::Type(&CODING)),
                ],
            )
            .summary(),
        one("name", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("title", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("status", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&PUBLICATION_STATUS)
            .summary()
            .modifier(),
        one("experimental", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("date", 0, 1, Ty::Primitive(Primitive::DateTime)).summary(),
        one("publisher", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("contact", 0, 0, Ty::Type(&CONTACT_DETAIL)).summary(),
        one("description", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("useContext", 0, 0, Ty::Type(&USAGE_CONTEXT)).summary(),
        one("jurisdiction", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("purpose", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("copyright", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("copyrightLabel", 0, 1, Ty::Primitive(Primitive::String)),
        one("derivedFrom", 0, 0, Ty::Primitive(Primitive::Canonical))
            .to(&["Requirements"])
            .summary(),
        one("reference", 0, 0, Ty::Primitive(Primitive::Url)),
        one("actor", 0, 0, Ty::Primitive(Primitive::Canonical)).to(&["ActorDefinition"]),
        one("statement", 0, 0, Ty::Type(&REQUIREMENTS_STATEMENT)),
    ],
    keys: Lazy::new(),
};
/// `Requirements.statement`
#[derive(Default)]
pub struct RequirementsStatement {
    /// `Requirements.statement.id` · string · 0..1
    pub id: Option<String>,
    /// `Requirements.statement.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `Requirements.statement.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `Requirements.statement.key` · id · 1..1
    pub key: Element<String>,
    /// `Requirements.statement.label` · string · 0..1
    pub label: Element<String>,
    /// `Requirements.statement.conformance` · code · 0..*
    pub conformance: Vec<Element<ConformanceExpectation>>,
    /// `Requirements.statement.conditionality` · boolean · 0..1
    pub conditionality: Element<bool>,
    /// `Requirements.statement.requirement` · markdown · 1..1
    pub requirement: Element<String>,
    /// `Requirements.statement.derivedFrom` · string · 0..1
    pub derived_from: Element<String>,
    /// `Requirements.statement.parent` · string · 0..1
    pub parent: Element<String>,
    /// `Requirements.statement.satisfiedBy` · url · 0..*
    pub satisfied_by: Vec<Element<String>>,
    /// `Requirements.statement.reference` · url · 0..*
    pub reference: Vec<Element<String>>,
    /// `Requirements.statement.source` · Reference to CareTeam, Device, Group, HealthcareService, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson · 0..*
    pub source: Vec<Reference>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    RequirementsStatement, REQUIREMENTS_STATEMENT, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => key, 4 => label, 5 => conformance, 6 => conditionality, 7 =>
    requirement, 8 => derived_from, 9 => parent, 10 => satisfied_by, 11 => reference, 12
    => source]
);
/// The definition of `Requirements.statement`.
pub static REQUIREMENTS_STATEMENT: TypeDef = TypeDef {
    name: "RequirementsStatement",
    path: "Requirements.statement",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("key", 1, 1, Ty::Primitive(Primitive::Id)),
        one("label", 0, 1, Ty::Primitive(Primitive::String)),
        one("conformance", 0, 0, Ty::Primitive(Primitive::Code))
            .codes(&CONFORMANCE_EXPECTATION),
        one("conditionality", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("requirement", 1, 1, Ty::Primitive(Primitive::Markdown)),
        one("derivedFrom", 0, 1, Ty::Primitive(Primitive::String)),
        one("parent", 0, 1, Ty::Primitive(Primitive::String)),
        one("satisfiedBy", 0, 0, Ty::Primitive(Primitive::Url)),
        one("reference", 0, 0, Ty::Primitive(Primitive::Url)),
        one("source", 0, 0, Ty::Type(&REFERENCE))
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
    ],
    keys: Lazy::new(),
};
pub(crate) static REQUIREMENTS_STATEMENT_COLUMNS: [ColumnDef; 13] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("key", TEXT, ".key", ""),
    column("label", TEXT, ".label", ""),
    column("conformance", list(&TEXT), ".conformance", ""),
    column("conditionality", BOOLEAN, ".conditionality", ""),
    column("requirement", TEXT, ".requirement", ""),
    column("derivedFrom", TEXT, ".derivedFrom", ""),
    column("parent", TEXT, ".parent", ""),
    column("satisfiedBy", list(&TEXT), ".satisfiedBy", ""),
    column("reference", list(&TEXT), ".reference", ""),
    column("source", list(&within(&REFERENCE_COLUMNS_2)), ".source", ""),
];
/// The table `requirements`.
pub static REQUIREMENTS_TABLE: TableDef = TableDef {
    name: "requirements",
    doc: "One row for each Requirements.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Requirements.resourceType", ""),
        column("id", TEXT, "Requirements.id", ""),
        column("meta", within(&META_COLUMNS), "Requirements.meta", ""),
        column("implicitRules", TEXT, "Requirements.implicitRules", ""),
        column("language", TEXT, "Requirements.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "Requirements.text", ""),
        column("contained", list(&TEXT), "Requirements.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "Requirements.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "Requirements.modifierExtension",
            "",
        ),
        column("url", TEXT, "Requirements.url", ""),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Requirements.identifier",
            "",
        ),
        column("version", TEXT, "Requirements.version", ""),
        column(
            "versionAlgorithmString",
            TEXT,
            "Requirements.versionAlgorithmString",
            "",
        ),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "Requirements.versionAlgorithmCoding",
            "",
        ),
        column("name", TEXT, "Requirements.name", ""),
        column("title", TEXT, "Requirements.title", ""),
        column("status", TEXT, "Requirements.status", ""),
        column("experimental", BOOLEAN, "Requirements.experimental", ""),
        column("date", TEXT, "Requirements.date", ""),
        column("__date_start", TIMESTAMP, "Requirements.date", ""),
        column("__date_end", TIMESTAMP, "Requirements.date", ""),
        column("publisher", TEXT, "Requirements.publisher", ""),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "Requirements.contact",
            "",
        ),
        column("description", TEXT, "Requirements.description", ""),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "Requirements.useContext",
            "",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Requirements.jurisdiction",
            "",
        ),
        column("purpose", TEXT, "Requirements.purpose", ""),
        column("copyright", TEXT, "Requirements.copyright", ""),
        column("copyrightLabel", TEXT, "Requirements.copyrightLabel", ""),
        column("derivedFrom", list(&TEXT), "Requirements.derivedFrom", ""),
        column("reference", list(&TEXT), "Requirements.reference", ""),
        column("actor", list(&TEXT), "Requirements.actor", ""),
        column(
            "statement",
            list(&within(&REQUIREMENTS_STATEMENT_COLUMNS)),
            "Requirements.statement",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "Requirements.meta.lastUpdated",
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
