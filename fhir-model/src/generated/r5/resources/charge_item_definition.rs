// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::PublicationStatus;
use super::super::datatypes::{
    CodeableConcept, Coding, ContactDetail, Element, Expression, Extension, Identifier,
    Meta, MonetaryComponent, Narrative, Period, Reference, RelatedArtifact, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODING_STRUCT, CONTACT_DETAIL_LIST,
    EXPRESSION_STRUCT, EXTENSION_COLUMN, HAS_CODE, HAS_CONTACT, HAS_CONTAINED,
    HAS_COPYRIGHT, HAS_COPYRIGHT_LABEL, HAS_DATE, HAS_DESCRIPTION_2, HAS_EXPERIMENTAL,
    HAS_EXTENSION, HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NAME,
    HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT, HAS_TITLE, HAS_URL,
    HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM, IDENTIFIER_LIST, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, MONETARY_COMPONENT_STRUCT, NARRATIVE_STRUCT,
    OF_EXPRESSION, OF_MONETARY_COMPONENT, OF_PERIOD, OF_REFERENCE, OF_RELATED_ARTIFACT,
    PERIOD_STRUCT, REFERENCE_LIST_2, RELATED_ARTIFACT_STRUCT, USAGE_CONTEXT_LIST,
};
use crate::shorthand::*;
/// `ChargeItemDefinition`
pub struct ChargeItemDefinition {
    /// `ChargeItemDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `ChargeItemDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ChargeItemDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ChargeItemDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `ChargeItemDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ChargeItemDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ChargeItemDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ChargeItemDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ChargeItemDefinition.url` · uri · 0..1
    pub url: Element<String>,
    /// `ChargeItemDefinition.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ChargeItemDefinition.version` · string · 0..1
    pub version: Element<String>,
    /// `ChargeItemDefinition.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<ChargeItemDefinitionVersionAlgorithm>,
    /// `ChargeItemDefinition.name` · string · 0..1
    pub name: Element<String>,
    /// `ChargeItemDefinition.title` · string · 0..1
    pub title: Element<String>,
    /// `ChargeItemDefinition.derivedFromUri` · uri · 0..*
    pub derived_from_uri: Vec<Element<String>>,
    /// `ChargeItemDefinition.partOf` · canonical to ChargeItemDefinition · 0..*
    pub part_of: Vec<Element<String>>,
    /// `ChargeItemDefinition.replaces` · canonical to ChargeItemDefinition · 0..*
    pub replaces: Vec<Element<String>>,
    /// `ChargeItemDefinition.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `ChargeItemDefinition.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `ChargeItemDefinition.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `ChargeItemDefinition.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `ChargeItemDefinition.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `ChargeItemDefinition.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ChargeItemDefinition.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `ChargeItemDefinition.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ChargeItemDefinition.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `ChargeItemDefinition.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `ChargeItemDefinition.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `ChargeItemDefinition.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `ChargeItemDefinition.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `ChargeItemDefinition.code` · CodeableConcept · 0..1
    pub code: Option<Box<CodeableConcept>>,
    /// `ChargeItemDefinition.instance` · Reference to ActivityDefinition, Device, DeviceDefinition, HealthcareService, Medication, PlanDefinition, Substance · 0..*
    pub instance: Vec<Reference>,
    /// `ChargeItemDefinition.applicability` · ChargeItemDefinitionApplicability · 0..*
    pub applicability: Vec<ChargeItemDefinitionApplicability>,
    /// `ChargeItemDefinition.propertyGroup` · ChargeItemDefinitionPropertyGroup · 0..*
    pub property_group: Vec<ChargeItemDefinitionPropertyGroup>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ChargeItemDefinition, CHARGE_ITEM_DEFINITION, [id, meta, implicit_rules, language,
    text, contained, extension, modifier_extension, url, identifier, version,
    version_algorithm, name, title, derived_from_uri, part_of, replaces, status,
    experimental, date, publisher, contact, description, use_context, jurisdiction,
    purpose, copyright, copyright_label, approval_date, last_review_date, code, instance,
    applicability, property_group]
);
choice!(
    #[doc = " `ChargeItemDefinition.versionAlgorithm[x]`"]
    ChargeItemDefinitionVersionAlgorithm, [String(Element < String >), Coding(Box <
    Coding >)]
);
/// The definition of `ChargeItemDefinition`.
pub static CHARGE_ITEM_DEFINITION: TypeDef = TypeDef {
    name: "ChargeItemDefinition",
    path: "ChargeItemDefinition",
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
        summary("derivedFromUri", 0, 0, OF_URI),
        summary("partOf", 0, 0, OF_CANONICAL).to(&["ChargeItemDefinition"]),
        summary("replaces", 0, 0, OF_CANONICAL).to(&["ChargeItemDefinition"]),
        HAS_STATUS,
        HAS_EXPERIMENTAL,
        HAS_DATE,
        HAS_PUBLISHER,
        HAS_CONTACT,
        HAS_DESCRIPTION_2,
        HAS_USE_CONTEXT,
        HAS_JURISDICTION,
        HAS_PURPOSE,
        HAS_COPYRIGHT,
        HAS_COPYRIGHT_LABEL,
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        HAS_CODE,
        one("instance", 0, 0, OF_REFERENCE)
            .to(
                &[
                    "ActivityDefinition",
                    "Device",
                    "DeviceDefinition",
                    "HealthcareService",
                    "Medication",
                    "PlanDefinition",
                    "Substance",
                ],
            ),
        one("applicability", 0, 0, of(&CHARGE_ITEM_DEFINITION_APPLICABILITY)),
        one("propertyGroup", 0, 0, of(&CHARGE_ITEM_DEFINITION_PROPERTY_GROUP)),
    ],
    keys: Lazy::new(),
};
/// `ChargeItemDefinition.applicability`
pub struct ChargeItemDefinitionApplicability {
    /// `ChargeItemDefinition.applicability.id` · string · 0..1
    pub id: Option<String>,
    /// `ChargeItemDefinition.applicability.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ChargeItemDefinition.applicability.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ChargeItemDefinition.applicability.condition` · Expression · 0..1
    pub condition: Option<Box<Expression>>,
    /// `ChargeItemDefinition.applicability.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `ChargeItemDefinition.applicability.relatedArtifact` · RelatedArtifact · 0..1
    pub related_artifact: Option<Box<RelatedArtifact>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ChargeItemDefinitionApplicability, CHARGE_ITEM_DEFINITION_APPLICABILITY, [id,
    extension, modifier_extension, condition, effective_period, related_artifact]
);
/// The definition of `ChargeItemDefinition.applicability`.
pub static CHARGE_ITEM_DEFINITION_APPLICABILITY: TypeDef = TypeDef {
    name: "ChargeItemDefinitionApplicability",
    path: "ChargeItemDefinition.applicability",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("condition", 0, 1, OF_EXPRESSION),
        summary("effectivePeriod", 0, 1, OF_PERIOD),
        one("relatedArtifact", 0, 1, OF_RELATED_ARTIFACT),
    ],
    keys: Lazy::new(),
};
/// `ChargeItemDefinition.propertyGroup`
pub struct ChargeItemDefinitionPropertyGroup {
    /// `ChargeItemDefinition.propertyGroup.id` · string · 0..1
    pub id: Option<String>,
    /// `ChargeItemDefinition.propertyGroup.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ChargeItemDefinition.propertyGroup.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ChargeItemDefinition.propertyGroup.applicability` · ChargeItemDefinitionApplicability · 0..*
    pub applicability: Vec<ChargeItemDefinitionApplicability>,
    /// `ChargeItemDefinition.propertyGroup.priceComponent` · MonetaryComponent · 0..*
    pub price_component: Vec<MonetaryComponent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ChargeItemDefinitionPropertyGroup, CHARGE_ITEM_DEFINITION_PROPERTY_GROUP, [id,
    extension, modifier_extension, applicability, price_component]
);
/// The definition of `ChargeItemDefinition.propertyGroup`.
pub static CHARGE_ITEM_DEFINITION_PROPERTY_GROUP: TypeDef = TypeDef {
    name: "ChargeItemDefinitionPropertyGroup",
    path: "ChargeItemDefinition.propertyGroup",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("applicability", 0, 0, of(&CHARGE_ITEM_DEFINITION_APPLICABILITY)),
        one("priceComponent", 0, 0, OF_MONETARY_COMPONENT),
    ],
    keys: Lazy::new(),
};
pub(crate) static CHARGE_ITEM_DEFINITION_APPLICABILITY_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".condition", EXPRESSION_STRUCT),
    column(".effectivePeriod", PERIOD_STRUCT),
    column(".relatedArtifact", RELATED_ARTIFACT_STRUCT),
];
pub(crate) static CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_COLUMNS: [ColumnDef; 5] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(
        ".applicability",
        list(&within(&CHARGE_ITEM_DEFINITION_APPLICABILITY_COLUMNS)),
    ),
    column(".priceComponent", list(&MONETARY_COMPONENT_STRUCT)),
];
/// The table `charge_item_definition`.
pub static CHARGE_ITEM_DEFINITION_TABLE: TableDef = TableDef {
    name: "charge_item_definition",
    doc: "One row for each ChargeItemDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ChargeItemDefinition.resourceType", TEXT),
        column("ChargeItemDefinition.id", TEXT),
        column("ChargeItemDefinition.meta", META_STRUCT),
        column("ChargeItemDefinition.implicitRules", TEXT),
        column("ChargeItemDefinition.language", TEXT),
        column("ChargeItemDefinition.text", NARRATIVE_STRUCT),
        column("ChargeItemDefinition.contained", TEXTS),
        column("ChargeItemDefinition.extension", EXTENSION_TEXTS),
        column("ChargeItemDefinition.modifierExtension", EXTENSION_TEXTS),
        column("ChargeItemDefinition.url", TEXT),
        column("ChargeItemDefinition.identifier", IDENTIFIER_LIST),
        column("ChargeItemDefinition.version", TEXT),
        column("ChargeItemDefinition.versionAlgorithmString", TEXT),
        column("ChargeItemDefinition.versionAlgorithmCoding", CODING_STRUCT),
        column("ChargeItemDefinition.name", TEXT),
        column("ChargeItemDefinition.title", TEXT),
        column("ChargeItemDefinition.derivedFromUri", TEXTS),
        column("ChargeItemDefinition.partOf", TEXTS),
        column("ChargeItemDefinition.replaces", TEXTS),
        column("ChargeItemDefinition.status", TEXT),
        column("ChargeItemDefinition.experimental", BOOLEAN),
        column("ChargeItemDefinition.date", TEXT),
        derived("__date_start", TIMESTAMP, "ChargeItemDefinition.date"),
        derived("__date_end", TIMESTAMP, "ChargeItemDefinition.date"),
        column("ChargeItemDefinition.publisher", TEXT),
        column("ChargeItemDefinition.contact", CONTACT_DETAIL_LIST),
        column("ChargeItemDefinition.description", TEXT),
        column("ChargeItemDefinition.useContext", USAGE_CONTEXT_LIST),
        column("ChargeItemDefinition.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("ChargeItemDefinition.purpose", TEXT),
        column("ChargeItemDefinition.copyright", TEXT),
        column("ChargeItemDefinition.copyrightLabel", TEXT),
        column("ChargeItemDefinition.approvalDate", TEXT),
        derived("__approvalDate_start", TIMESTAMP, "ChargeItemDefinition.approvalDate"),
        derived("__approvalDate_end", TIMESTAMP, "ChargeItemDefinition.approvalDate"),
        column("ChargeItemDefinition.lastReviewDate", TEXT),
        derived(
            "__lastReviewDate_start",
            TIMESTAMP,
            "ChargeItemDefinition.lastReviewDate",
        ),
        derived(
            "__lastReviewDate_end",
            TIMESTAMP,
            "ChargeItemDefinition.lastReviewDate",
        ),
        column("ChargeItemDefinition.code", CODEABLE_CONCEPT_STRUCT),
        column("ChargeItemDefinition.instance", REFERENCE_LIST_2),
        column(
            "ChargeItemDefinition.applicability",
            list(&within(&CHARGE_ITEM_DEFINITION_APPLICABILITY_COLUMNS)),
        ),
        column(
            "ChargeItemDefinition.propertyGroup",
            list(&within(&CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "ChargeItemDefinition.meta.lastUpdated",
            ),
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
