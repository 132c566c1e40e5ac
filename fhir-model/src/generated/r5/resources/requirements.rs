// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CONFORMANCE_EXPECTATION, ConformanceExpectation, PublicationStatus,
};
use super::super::datatypes::{
    CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, Reference, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODING_STRUCT, CONTACT_DETAIL_LIST, EXTENSION_COLUMN,
    HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT, HAS_COPYRIGHT_LABEL, HAS_DATE,
    HAS_DESCRIPTION, HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2,
    HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION,
    HAS_NAME, HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT, HAS_TITLE, HAS_URL,
    HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_REFERENCE,
    REFERENCE_LIST_2, USAGE_CONTEXT_LIST,
};
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
    #[doc = " `Requirements.versionAlgorithm[x]`"] RequirementsVersionAlgorithm,
    [String(Element < String >), Coding(Box < Coding >)]
);
/// The definition of `Requirements`.
pub static REQUIREMENTS: TypeDef = TypeDef {
    name: "Requirements",
    path: "Requirements",
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
        HAS_URL,
        HAS_IDENTIFIER,
        HAS_VERSION,
        HAS_VERSION_ALGORITHM,
        HAS_NAME,
        HAS_TITLE,
        HAS_STATUS,
        HAS_EXPERIMENTAL,
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        HAS_DESCRIPTION,
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        HAS_PURPOSE,
        HAS_COPYRIGHT,
        HAS_COPYRIGHT_LABEL,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("key", 1, 1, OF_ID),
        one("label", 0, 1, OF_STRING),
        one("conformance", 0, 0, OF_CODE).codes(&CONFORMANCE_EXPECTATION),
        one("conditionality", 0, 1, OF_BOOLEAN),
        one("requirement", 1, 1, OF_MARKDOWN),
        one("derivedFrom", 0, 1, OF_STRING),
        one("parent", 0, 1, OF_STRING),
        one("satisfiedBy", 0, 0, OF_URL),
        one("reference", 0, 0, OF_URL),
        one("source", 0, 0, OF_REFERENCE)
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
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".key", TEXT),
    column(".label", TEXT),
    column(".conformance", TEXTS),
    column(".conditionality", BOOLEAN),
    column(".requirement", TEXT),
    column(".derivedFrom", TEXT),
    column(".parent", TEXT),
    column(".satisfiedBy", TEXTS),
    column(".reference", TEXTS),
    column(".source", REFERENCE_LIST_2),
];
/// The table `requirements`.
pub static REQUIREMENTS_TABLE: TableDef = TableDef {
    name: "requirements",
    doc: "One row for each Requirements.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("Requirements.resourceType", TEXT),
        column("Requirements.id", TEXT),
        column("Requirements.meta", META_STRUCT),
        column("Requirements.implicitRules", TEXT),
        column("Requirements.language", TEXT),
        column("Requirements.text", NARRATIVE_STRUCT),
        column("Requirements.contained", TEXTS),
        column("Requirements.extension", EXTENSION_TEXTS),
        column("Requirements.modifierExtension", EXTENSION_TEXTS),
        column("Requirements.url", TEXT),
        column("Requirements.identifier", IDENTIFIER_LIST),
        column("Requirements.version", TEXT),
        column("Requirements.versionAlgorithmString", TEXT),
        column("Requirements.versionAlgorithmCoding", CODING_STRUCT),
        column("Requirements.name", TEXT),
        column("Requirements.title", TEXT),
        column("Requirements.status", TEXT),
        column("Requirements.experimental", BOOLEAN),
        column("Requirements.date", TEXT),
        derived("__date_start", TIMESTAMP, "Requirements.date"),
        derived("__date_end", TIMESTAMP, "Requirements.date"),
        column("Requirements.publisher", TEXT),
        column("Requirements.contact", CONTACT_DETAIL_LIST),
        column("Requirements.description", TEXT),
        column("Requirements.useContext", USAGE_CONTEXT_LIST),
        column("Requirements.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("Requirements.purpose", TEXT),
        column("Requirements.copyright", TEXT),
        column("Requirements.copyrightLabel", TEXT),
        column("Requirements.derivedFrom", TEXTS),
        column("Requirements.reference", TEXTS),
        column("Requirements.actor", TEXTS),
        column("Requirements.statement", list(&within(&REQUIREMENTS_STATEMENT_COLUMNS))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "Requirements.meta.lastUpdated"),
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
