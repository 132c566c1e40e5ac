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
    Requirements, REQUIREMENTS, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, url, identifier, version, version_algorithm, name,
    title, status, experimental, date, publisher, contact, description, use_context,
    jurisdiction, purpose, copyright, copyright_label, derived_from, reference, actor,
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
        summary("id", 0, 1, OF_ID),
        summary("meta", 0, 1, of(&META)),
        summary("implicitRules", 0, 1, OF_URI).modifier(),
        one("language", 0, 1, OF_CODE),
        one("text", 0, 1, of(&NARRATIVE)),
        one("contained", 0, 0, OF_RESOURCE),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("url", 0, 1, OF_URI),
        summary("identifier", 0, 0, of(&IDENTIFIER)),
        summary("version", 0, 1, OF_STRING),
        choice(
                "versionAlgorithm",
                0,
                1,
                &[
                    alternative("versionAlgorithmString", OF_STRING),
                    alternative("versionAlgorithmCoding", of(&CODING)),
                ],
            )
            .summary(),
        summary("name", 0, 1, OF_STRING),
        summary("title", 0, 1, OF_STRING),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("experimental", 0, 1, OF_BOOLEAN),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        one("description", 0, 1, OF_MARKDOWN),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
        one("purpose", 0, 1, OF_MARKDOWN),
        one("copyright", 0, 1, OF_MARKDOWN),
        one("copyrightLabel", 0, 1, OF_STRING),
        summary("derivedFrom", 0, 0, OF_CANONICAL).to(&["Requirements"]),
        one("reference", 0, 0, OF_URL),
        one("actor", 0, 0, OF_CANONICAL).to(&["ActorDefinition"]),
        one("statement", 0, 0, of(&REQUIREMENTS_STATEMENT)),
    ],
    keys: Lazy::new(),
};
/// `Requirements.statement`
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
    RequirementsStatement, REQUIREMENTS_STATEMENT, [id, extension, modifier_extension,
    key, label, conformance, conditionality, requirement, derived_from, parent,
    satisfied_by, reference, source]
);
/// The definition of `Requirements.statement`.
pub static REQUIREMENTS_STATEMENT: TypeDef = TypeDef {
    name: "RequirementsStatement",
    path: "Requirements.statement",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("key", 1, 1, OF_ID),
        one("label", 0, 1, OF_STRING),
        one("conformance", 0, 0, OF_CODE).codes(&CONFORMANCE_EXPECTATION),
        one("conditionality", 0, 1, OF_BOOLEAN),
        one("requirement", 1, 1, OF_MARKDOWN),
        one("derivedFrom", 0, 1, OF_STRING),
        one("parent", 0, 1, OF_STRING),
        one("satisfiedBy", 0, 0, OF_URL),
        one("reference", 0, 0, OF_URL),
        one("source", 0, 0, of(&REFERENCE))
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
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("key", TEXT, ".key"),
    column("label", TEXT, ".label"),
    column("conformance", TEXTS, ".conformance"),
    column("conditionality", BOOLEAN, ".conditionality"),
    column("requirement", TEXT, ".requirement"),
    column("derivedFrom", TEXT, ".derivedFrom"),
    column("parent", TEXT, ".parent"),
    column("satisfiedBy", TEXTS, ".satisfiedBy"),
    column("reference", TEXTS, ".reference"),
    column("source", list(&within(&REFERENCE_COLUMNS_2)), ".source"),
];
/// The table `requirements`.
pub static REQUIREMENTS_TABLE: TableDef = TableDef {
    name: "requirements",
    doc: "One row for each Requirements.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "Requirements.resourceType"),
        column("id", TEXT, "Requirements.id"),
        column("meta", within(&META_COLUMNS), "Requirements.meta"),
        column("implicitRules", TEXT, "Requirements.implicitRules"),
        column("language", TEXT, "Requirements.language"),
        column("text", within(&NARRATIVE_COLUMNS), "Requirements.text"),
        column("contained", TEXTS, "Requirements.contained"),
        column("extension", EXTENSION_TEXTS, "Requirements.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "Requirements.modifierExtension"),
        column("url", TEXT, "Requirements.url"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "Requirements.identifier",
        ),
        column("version", TEXT, "Requirements.version"),
        column("versionAlgorithmString", TEXT, "Requirements.versionAlgorithmString"),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "Requirements.versionAlgorithmCoding",
        ),
        column("name", TEXT, "Requirements.name"),
        column("title", TEXT, "Requirements.title"),
        column("status", TEXT, "Requirements.status"),
        column("experimental", BOOLEAN, "Requirements.experimental"),
        column("date", TEXT, "Requirements.date"),
        column("__date_start", TIMESTAMP, "Requirements.date"),
        column("__date_end", TIMESTAMP, "Requirements.date"),
        column("publisher", TEXT, "Requirements.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "Requirements.contact",
        ),
        column("description", TEXT, "Requirements.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "Requirements.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "Requirements.jurisdiction",
        ),
        column("purpose", TEXT, "Requirements.purpose"),
        column("copyright", TEXT, "Requirements.copyright"),
        column("copyrightLabel", TEXT, "Requirements.copyrightLabel"),
        column("derivedFrom", TEXTS, "Requirements.derivedFrom"),
        column("reference", TEXTS, "Requirements.reference"),
        column("actor", TEXTS, "Requirements.actor"),
        column(
            "statement",
            list(&within(&REQUIREMENTS_STATEMENT_COLUMNS)),
            "Requirements.statement",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "Requirements.meta.lastUpdated"),
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
