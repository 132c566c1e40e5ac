// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{PUBLICATION_STATUS, PublicationStatus};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CONTACT_DETAIL,
    CONTACT_DETAIL_COLUMNS, CodeableConcept, Coding, ContactDetail, EXPRESSION,
    EXPRESSION_COLUMNS, EXTENSION, Element, Expression, Extension, IDENTIFIER,
    IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, MONETARY_COMPONENT,
    MONETARY_COMPONENT_COLUMNS, Meta, MonetaryComponent, NARRATIVE, NARRATIVE_COLUMNS,
    Narrative, PERIOD, PERIOD_COLUMNS, Period, REFERENCE, REFERENCE_COLUMNS_2,
    RELATED_ARTIFACT, RELATED_ARTIFACT_COLUMNS, Reference, RelatedArtifact,
    USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
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
    ChargeItemDefinitionVersionAlgorithm, [0 => String(Element < String >), 1 =>
    Coding(Box < Coding >)]
);
/// The definition of `ChargeItemDefinition`.
pub static CHARGE_ITEM_DEFINITION: TypeDef = TypeDef {
    name: "ChargeItemDefinition",
    path: "ChargeItemDefinition",
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
        summary("derivedFromUri", 0, 0, OF_URI),
        summary("partOf", 0, 0, OF_CANONICAL).to(&["ChargeItemDefinition"]),
        summary("replaces", 0, 0, OF_CANONICAL).to(&["ChargeItemDefinition"]),
        summary("status", 1, 1, OF_CODE).codes(&PUBLICATION_STATUS).modifier(),
        summary("experimental", 0, 1, OF_BOOLEAN),
        summary("date", 0, 1, OF_DATE_TIME),
        summary("publisher", 0, 1, OF_STRING),
        summary("contact", 0, 0, of(&CONTACT_DETAIL)),
        summary("description", 0, 1, OF_MARKDOWN),
        summary("useContext", 0, 0, of(&USAGE_CONTEXT)),
        summary("jurisdiction", 0, 0, of(&CODEABLE_CONCEPT)),
        one("purpose", 0, 1, OF_MARKDOWN),
        one("copyright", 0, 1, OF_MARKDOWN),
        one("copyrightLabel", 0, 1, OF_STRING),
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        summary("code", 0, 1, of(&CODEABLE_CONCEPT)),
        one("instance", 0, 0, of(&REFERENCE))
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("condition", 0, 1, of(&EXPRESSION)),
        summary("effectivePeriod", 0, 1, of(&PERIOD)),
        one("relatedArtifact", 0, 1, of(&RELATED_ARTIFACT)),
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
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("applicability", 0, 0, of(&CHARGE_ITEM_DEFINITION_APPLICABILITY)),
        one("priceComponent", 0, 0, of(&MONETARY_COMPONENT)),
    ],
    keys: Lazy::new(),
};
pub(crate) static CHARGE_ITEM_DEFINITION_APPLICABILITY_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("condition", within(&EXPRESSION_COLUMNS), ".condition"),
    column("effectivePeriod", within(&PERIOD_COLUMNS), ".effectivePeriod"),
    column("relatedArtifact", within(&RELATED_ARTIFACT_COLUMNS), ".relatedArtifact"),
];
pub(crate) static CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_COLUMNS: [ColumnDef; 5] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column(
        "applicability",
        list(&within(&CHARGE_ITEM_DEFINITION_APPLICABILITY_COLUMNS)),
        ".applicability",
    ),
    column(
        "priceComponent",
        list(&within(&MONETARY_COMPONENT_COLUMNS)),
        ".priceComponent",
    ),
];
/// The table `charge_item_definition`.
pub static CHARGE_ITEM_DEFINITION_TABLE: TableDef = TableDef {
    name: "charge_item_definition",
    doc: "One row for each ChargeItemDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ChargeItemDefinition.resourceType"),
        column("id", TEXT, "ChargeItemDefinition.id"),
        column("meta", within(&META_COLUMNS), "ChargeItemDefinition.meta"),
        column("implicitRules", TEXT, "ChargeItemDefinition.implicitRules"),
        column("language", TEXT, "ChargeItemDefinition.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ChargeItemDefinition.text"),
        column("contained", TEXTS, "ChargeItemDefinition.contained"),
        column("extension", EXTENSION_TEXTS, "ChargeItemDefinition.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "ChargeItemDefinition.modifierExtension",
        ),
        column("url", TEXT, "ChargeItemDefinition.url"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ChargeItemDefinition.identifier",
        ),
        column("version", TEXT, "ChargeItemDefinition.version"),
        column(
            "versionAlgorithmString",
            TEXT,
            "ChargeItemDefinition.versionAlgorithmString",
        ),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "ChargeItemDefinition.versionAlgorithmCoding",
        ),
        column("name", TEXT, "ChargeItemDefinition.name"),
        column("title", TEXT, "ChargeItemDefinition.title"),
        column("derivedFromUri", TEXTS, "ChargeItemDefinition.derivedFromUri"),
        column("partOf", TEXTS, "ChargeItemDefinition.partOf"),
        column("replaces", TEXTS, "ChargeItemDefinition.replaces"),
        column("status", TEXT, "ChargeItemDefinition.status"),
        column("experimental", BOOLEAN, "ChargeItemDefinition.experimental"),
        column("date", TEXT, "ChargeItemDefinition.date"),
        column("__date_start", TIMESTAMP, "ChargeItemDefinition.date"),
        column("__date_end", TIMESTAMP, "ChargeItemDefinition.date"),
        column("publisher", TEXT, "ChargeItemDefinition.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ChargeItemDefinition.contact",
        ),
        column("description", TEXT, "ChargeItemDefinition.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "ChargeItemDefinition.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ChargeItemDefinition.jurisdiction",
        ),
        column("purpose", TEXT, "ChargeItemDefinition.purpose"),
        column("copyright", TEXT, "ChargeItemDefinition.copyright"),
        column("copyrightLabel", TEXT, "ChargeItemDefinition.copyrightLabel"),
        column("approvalDate", TEXT, "ChargeItemDefinition.approvalDate"),
        column("__approvalDate_start", TIMESTAMP, "ChargeItemDefinition.approvalDate"),
        column("__approvalDate_end", TIMESTAMP, "ChargeItemDefinition.approvalDate"),
        column("lastReviewDate", TEXT, "ChargeItemDefinition.lastReviewDate"),
        column(
            "__lastReviewDate_start",
            TIMESTAMP,
            "ChargeItemDefinition.lastReviewDate",
        ),
        column("__lastReviewDate_end", TIMESTAMP, "ChargeItemDefinition.lastReviewDate"),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "ChargeItemDefinition.code"),
        column(
            "instance",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ChargeItemDefinition.instance",
        ),
        column(
            "applicability",
            list(&within(&CHARGE_ITEM_DEFINITION_APPLICABILITY_COLUMNS)),
            "ChargeItemDefinition.applicability",
        ),
        column(
            "propertyGroup",
            list(&within(&CHARGE_ITEM_DEFINITION_PROPERTY_GROUP_COLUMNS)),
            "ChargeItemDefinition.propertyGroup",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "ChargeItemDefinition.meta.lastUpdated",
            ),
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
