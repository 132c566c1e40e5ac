// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CODE_SYSTEM_CONTENT_MODE, CODE_SYSTEM_HIERARCHY_MEANING, CodeSystemContentMode,
    CodeSystemHierarchyMeaning, FILTER_OPERATOR, FilterOperator, PROPERTY_TYPE,
    PUBLICATION_STATUS, PropertyType, PublicationStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CONTACT_DETAIL,
    CONTACT_DETAIL_COLUMNS, CodeableConcept, Coding, ContactDetail, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period,
    RELATED_ARTIFACT, RELATED_ARTIFACT_COLUMNS, RelatedArtifact, USAGE_CONTEXT,
    USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `CodeSystem`
pub struct CodeSystem {
    /// `CodeSystem.id` · id · 0..1
    pub id: Element<String>,
    /// `CodeSystem.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `CodeSystem.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `CodeSystem.language` · code · 0..1
    pub language: Element<String>,
    /// `CodeSystem.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `CodeSystem.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `CodeSystem.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CodeSystem.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CodeSystem.url` · uri · 0..1
    pub url: Element<String>,
    /// `CodeSystem.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `CodeSystem.version` · string · 0..1
    pub version: Element<String>,
    /// `CodeSystem.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<CodeSystemVersionAlgorithm>,
    /// `CodeSystem.name` · string · 0..1
    pub name: Element<String>,
    /// `CodeSystem.title` · string · 0..1
    pub title: Element<String>,
    /// `CodeSystem.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `CodeSystem.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `CodeSystem.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `CodeSystem.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `CodeSystem.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `CodeSystem.description` · markdown · 0..1
    pub description: Element<String>,
    /// `CodeSystem.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `CodeSystem.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `CodeSystem.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `CodeSystem.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `CodeSystem.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `CodeSystem.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `CodeSystem.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `CodeSystem.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `CodeSystem.topic` · CodeableConcept · 0..*
    pub topic: Vec<CodeableConcept>,
    /// `CodeSystem.author` · ContactDetail · 0..*
    pub author: Vec<ContactDetail>,
    /// `CodeSystem.editor` · ContactDetail · 0..*
    pub editor: Vec<ContactDetail>,
    /// `CodeSystem.reviewer` · ContactDetail · 0..*
    pub reviewer: Vec<ContactDetail>,
    /// `CodeSystem.endorser` · ContactDetail · 0..*
    pub endorser: Vec<ContactDetail>,
    /// `CodeSystem.relatedArtifact` · RelatedArtifact · 0..*
    pub related_artifact: Vec<RelatedArtifact>,
    /// `CodeSystem.caseSensitive` · boolean · 0..1
    pub case_sensitive: Element<bool>,
    /// `CodeSystem.valueSet` · canonical to ValueSet · 0..1
    pub value_set: Element<String>,
    /// `CodeSystem.hierarchyMeaning` · code · 0..1
    pub hierarchy_meaning: Element<CodeSystemHierarchyMeaning>,
    /// `CodeSystem.compositional` · boolean · 0..1
    pub compositional: Element<bool>,
    /// `CodeSystem.versionNeeded` · boolean · 0..1
    pub version_needed: Element<bool>,
    /// `CodeSystem.content` · code · 1..1
    pub content: Element<CodeSystemContentMode>,
    /// `CodeSystem.supplements` · canonical to CodeSystem · 0..1
    pub supplements: Element<String>,
    /// `CodeSystem.count` · unsignedInt · 0..1
    pub count: Element<u32>,
    /// `CodeSystem.filter` · CodeSystemFilter · 0..*
    pub filter: Vec<CodeSystemFilter>,
    /// `CodeSystem.property` · CodeSystemProperty · 0..*
    pub property: Vec<CodeSystemProperty>,
    /// `CodeSystem.concept` · CodeSystemConcept · 0..*
    pub concept: Vec<CodeSystemConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CodeSystem, CODE_SYSTEM, [id, meta, implicit_rules, language, text, contained,
    extension, modifier_extension, url, identifier, version, version_algorithm, name,
    title, status, experimental, date, publisher, contact, description, use_context,
    jurisdiction, purpose, copyright, copyright_label, approval_date, last_review_date,
    effective_period, topic, author, editor, reviewer, endorser, related_artifact,
    case_sensitive, value_set, hierarchy_meaning, compositional, version_needed, content,
    supplements, count, filter, property, concept]
);
choice!(
    #[doc = " `CodeSystem.versionAlgorithm[x]`"] CodeSystemVersionAlgorithm, [0 =>
    String(Element < String >), 1 => Coding(Box < Coding >)]
);
/// The definition of `CodeSystem`.
pub static CODE_SYSTEM: TypeDef = TypeDef {
    name: "CodeSystem",
    path: "CodeSystem",
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
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        summary("effectivePeriod", 0, 1, of(&PERIOD)),
        one("topic", 0, 0, of(&CODEABLE_CONCEPT)),
        one("author", 0, 0, of(&CONTACT_DETAIL)),
        one("editor", 0, 0, of(&CONTACT_DETAIL)),
        one("reviewer", 0, 0, of(&CONTACT_DETAIL)),
        one("endorser", 0, 0, of(&CONTACT_DETAIL)),
        one("relatedArtifact", 0, 0, of(&RELATED_ARTIFACT)),
        summary("caseSensitive", 0, 1, OF_BOOLEAN),
        summary("valueSet", 0, 1, OF_CANONICAL).to(&["ValueSet"]),
        summary("hierarchyMeaning", 0, 1, OF_CODE).codes(&CODE_SYSTEM_HIERARCHY_MEANING),
        summary("compositional", 0, 1, OF_BOOLEAN),
        summary("versionNeeded", 0, 1, OF_BOOLEAN),
        summary("content", 1, 1, OF_CODE).codes(&CODE_SYSTEM_CONTENT_MODE),
        summary("supplements", 0, 1, OF_CANONICAL).to(&["CodeSystem"]),
        summary("count", 0, 1, OF_UNSIGNED_INT),
        summary("filter", 0, 0, of(&CODE_SYSTEM_FILTER)),
        summary("property", 0, 0, of(&CODE_SYSTEM_PROPERTY)),
        one("concept", 0, 0, of(&CODE_SYSTEM_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `CodeSystem.filter`
pub struct CodeSystemFilter {
    /// `CodeSystem.filter.id` · string · 0..1
    pub id: Option<String>,
    /// `CodeSystem.filter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CodeSystem.filter.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CodeSystem.filter.code` · code · 1..1
    pub code: Element<String>,
    /// `CodeSystem.filter.description` · string · 0..1
    pub description: Element<String>,
    /// `CodeSystem.filter.operator` · code · 1..*
    pub operator: Vec<Element<FilterOperator>>,
    /// `CodeSystem.filter.value` · string · 1..1
    pub value: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CodeSystemFilter, CODE_SYSTEM_FILTER, [id, extension, modifier_extension, code,
    description, operator, value]
);
/// The definition of `CodeSystem.filter`.
pub static CODE_SYSTEM_FILTER: TypeDef = TypeDef {
    name: "CodeSystemFilter",
    path: "CodeSystem.filter",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("code", 1, 1, OF_CODE),
        summary("description", 0, 1, OF_STRING),
        summary("operator", 1, 0, OF_CODE).codes(&FILTER_OPERATOR),
        summary("value", 1, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `CodeSystem.property`
pub struct CodeSystemProperty {
    /// `CodeSystem.property.id` · string · 0..1
    pub id: Option<String>,
    /// `CodeSystem.property.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CodeSystem.property.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CodeSystem.property.code` · code · 1..1
    pub code: Element<String>,
    /// `CodeSystem.property.uri` · uri · 0..1
    pub uri: Element<String>,
    /// `CodeSystem.property.description` · string · 0..1
    pub description: Element<String>,
    /// `CodeSystem.property.type` · code · 1..1
    pub type_: Element<PropertyType>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CodeSystemProperty, CODE_SYSTEM_PROPERTY, [id, extension, modifier_extension, code,
    uri, description, type_]
);
/// The definition of `CodeSystem.property`.
pub static CODE_SYSTEM_PROPERTY: TypeDef = TypeDef {
    name: "CodeSystemProperty",
    path: "CodeSystem.property",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        summary("code", 1, 1, OF_CODE),
        summary("uri", 0, 1, OF_URI),
        summary("description", 0, 1, OF_STRING),
        summary("type", 1, 1, OF_CODE).codes(&PROPERTY_TYPE),
    ],
    keys: Lazy::new(),
};
/// `CodeSystem.concept`
pub struct CodeSystemConcept {
    /// `CodeSystem.concept.id` · string · 0..1
    pub id: Option<String>,
    /// `CodeSystem.concept.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CodeSystem.concept.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CodeSystem.concept.code` · code · 1..1
    pub code: Element<String>,
    /// `CodeSystem.concept.display` · string · 0..1
    pub display: Element<String>,
    /// `CodeSystem.concept.definition` · string · 0..1
    pub definition: Element<String>,
    /// `CodeSystem.concept.designation` · CodeSystemConceptDesignation · 0..*
    pub designation: Vec<CodeSystemConceptDesignation>,
    /// `CodeSystem.concept.property` · CodeSystemConceptProperty · 0..*
    pub property: Vec<CodeSystemConceptProperty>,
    /// `CodeSystem.concept.concept` · CodeSystemConcept · 0..*
    pub concept: Vec<CodeSystemConcept>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CodeSystemConcept, CODE_SYSTEM_CONCEPT, [id, extension, modifier_extension, code,
    display, definition, designation, property, concept]
);
/// The definition of `CodeSystem.concept`.
pub static CODE_SYSTEM_CONCEPT: TypeDef = TypeDef {
    name: "CodeSystemConcept",
    path: "CodeSystem.concept",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 1, 1, OF_CODE),
        one("display", 0, 1, OF_STRING),
        one("definition", 0, 1, OF_STRING),
        one("designation", 0, 0, of(&CODE_SYSTEM_CONCEPT_DESIGNATION)),
        one("property", 0, 0, of(&CODE_SYSTEM_CONCEPT_PROPERTY)),
        one("concept", 0, 0, of(&CODE_SYSTEM_CONCEPT)),
    ],
    keys: Lazy::new(),
};
/// `CodeSystem.concept.designation`
pub struct CodeSystemConceptDesignation {
    /// `CodeSystem.concept.designation.id` · string · 0..1
    pub id: Option<String>,
    /// `CodeSystem.concept.designation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CodeSystem.concept.designation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CodeSystem.concept.designation.language` · code · 0..1
    pub language: Element<String>,
    /// `CodeSystem.concept.designation.use` · Coding · 0..1
    pub use_: Option<Box<Coding>>,
    /// `CodeSystem.concept.designation.additionalUse` · Coding · 0..*
    pub additional_use: Vec<Coding>,
    /// `CodeSystem.concept.designation.value` · string · 1..1
    pub value: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CodeSystemConceptDesignation, CODE_SYSTEM_CONCEPT_DESIGNATION, [id, extension,
    modifier_extension, language, use_, additional_use, value]
);
/// The definition of `CodeSystem.concept.designation`.
pub static CODE_SYSTEM_CONCEPT_DESIGNATION: TypeDef = TypeDef {
    name: "CodeSystemConceptDesignation",
    path: "CodeSystem.concept.designation",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("language", 0, 1, OF_CODE),
        one("use", 0, 1, of(&CODING)),
        one("additionalUse", 0, 0, of(&CODING)),
        one("value", 1, 1, OF_STRING),
    ],
    keys: Lazy::new(),
};
/// `CodeSystem.concept.property`
pub struct CodeSystemConceptProperty {
    /// `CodeSystem.concept.property.id` · string · 0..1
    pub id: Option<String>,
    /// `CodeSystem.concept.property.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `CodeSystem.concept.property.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `CodeSystem.concept.property.code` · code · 1..1
    pub code: Element<String>,
    /// `CodeSystem.concept.property.value[x]` · code, Coding, string, integer, boolean, dateTime, decimal · 1..1
    pub value: Option<CodeSystemConceptPropertyValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    CodeSystemConceptProperty, CODE_SYSTEM_CONCEPT_PROPERTY, [id, extension,
    modifier_extension, code, value]
);
choice!(
    #[doc = " `CodeSystem.concept.property.value[x]`"] CodeSystemConceptPropertyValue, [0
    => Code(Element < String >), 1 => Coding(Box < Coding >), 2 => String(Element <
    String >), 3 => Integer(Element < i32 >), 4 => Boolean(Element < bool >), 5 =>
    DateTime(Element < DateTime >), 6 => Decimal(Element < Decimal >)]
);
/// The definition of `CodeSystem.concept.property`.
pub static CODE_SYSTEM_CONCEPT_PROPERTY: TypeDef = TypeDef {
    name: "CodeSystemConceptProperty",
    path: "CodeSystem.concept.property",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 1, 1, OF_CODE),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueCode", OF_CODE),
                alternative("valueCoding", of(&CODING)),
                alternative("valueString", OF_STRING),
                alternative("valueInteger", OF_INTEGER),
                alternative("valueBoolean", OF_BOOLEAN),
                alternative("valueDateTime", OF_DATE_TIME),
                alternative("valueDecimal", OF_DECIMAL),
            ],
        ),
    ],
    keys: Lazy::new(),
};
pub(crate) static CODE_SYSTEM_FILTER_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("description", TEXT, ".description"),
    column("operator", TEXTS, ".operator"),
    column("value", TEXT, ".value"),
];
pub(crate) static CODE_SYSTEM_PROPERTY_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("uri", TEXT, ".uri"),
    column("description", TEXT, ".description"),
    column("type", TEXT, ".type"),
];
pub(crate) static CODE_SYSTEM_CONCEPT_DESIGNATION_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("language", TEXT, ".language"),
    column("use", within(&CODING_COLUMNS), ".use"),
    column("additionalUse", list(&within(&CODING_COLUMNS)), ".additionalUse"),
    column("value", TEXT, ".value"),
];
pub(crate) static CODE_SYSTEM_CONCEPT_PROPERTY_COLUMNS: [ColumnDef; 14] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("valueCode", TEXT, ".valueCode"),
    column("valueCoding", within(&CODING_COLUMNS), ".valueCoding"),
    column("valueString", TEXT, ".valueString"),
    column("valueInteger", INT32, ".valueInteger"),
    column("valueBoolean", BOOLEAN, ".valueBoolean"),
    column("valueDateTime", TEXT, ".valueDateTime"),
    column("__valueDateTime_start", TIMESTAMP, ".valueDateTime"),
    column("__valueDateTime_end", TIMESTAMP, ".valueDateTime"),
    column("valueDecimal", TEXT, ".valueDecimal"),
    column("__valueDecimal_numeric", NUMERIC, ".valueDecimal"),
];
pub(crate) static CODE_SYSTEM_CONCEPT_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("display", TEXT, ".display"),
    column("definition", TEXT, ".definition"),
    column(
        "designation",
        list(&within(&CODE_SYSTEM_CONCEPT_DESIGNATION_COLUMNS)),
        ".designation",
    ),
    column("property", list(&within(&CODE_SYSTEM_CONCEPT_PROPERTY_COLUMNS)), ".property"),
];
pub(crate) static CODE_SYSTEM_CONCEPT_COLUMNS_2: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("display", TEXT, ".display"),
    column("definition", TEXT, ".definition"),
    column(
        "designation",
        list(&within(&CODE_SYSTEM_CONCEPT_DESIGNATION_COLUMNS)),
        ".designation",
    ),
    column(
        "property",
        list(&within(&CODE_SYSTEM_CONCEPT_PROPERTY_COLUMNS)),
        ".property",
    ),
    column("concept", list(&within(&CODE_SYSTEM_CONCEPT_COLUMNS)), ".concept"),
];
pub(crate) static CODE_SYSTEM_CONCEPT_COLUMNS_3: [ColumnDef; 9] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", TEXT, ".code"),
    column("display", TEXT, ".display"),
    column("definition", TEXT, ".definition"),
    column(
        "designation",
        list(&within(&CODE_SYSTEM_CONCEPT_DESIGNATION_COLUMNS)),
        ".designation",
    ),
    column(
        "property",
        list(&within(&CODE_SYSTEM_CONCEPT_PROPERTY_COLUMNS)),
        ".property",
    ),
    column("concept", list(&within(&CODE_SYSTEM_CONCEPT_COLUMNS_2)), ".concept"),
];
/// The table `code_system`.
pub static CODE_SYSTEM_TABLE: TableDef = TableDef {
    name: "code_system",
    doc: "One row for each CodeSystem.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "CodeSystem.resourceType"),
        column("id", TEXT, "CodeSystem.id"),
        column("meta", within(&META_COLUMNS), "CodeSystem.meta"),
        column("implicitRules", TEXT, "CodeSystem.implicitRules"),
        column("language", TEXT, "CodeSystem.language"),
        column("text", within(&NARRATIVE_COLUMNS), "CodeSystem.text"),
        column("contained", TEXTS, "CodeSystem.contained"),
        column("extension", EXTENSION_TEXTS, "CodeSystem.extension"),
        column("modifierExtension", EXTENSION_TEXTS, "CodeSystem.modifierExtension"),
        column("url", TEXT, "CodeSystem.url"),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "CodeSystem.identifier",
        ),
        column("version", TEXT, "CodeSystem.version"),
        column("versionAlgorithmString", TEXT, "CodeSystem.versionAlgorithmString"),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "CodeSystem.versionAlgorithmCoding",
        ),
        column("name", TEXT, "CodeSystem.name"),
        column("title", TEXT, "CodeSystem.title"),
        column("status", TEXT, "CodeSystem.status"),
        column("experimental", BOOLEAN, "CodeSystem.experimental"),
        column("date", TEXT, "CodeSystem.date"),
        column("__date_start", TIMESTAMP, "CodeSystem.date"),
        column("__date_end", TIMESTAMP, "CodeSystem.date"),
        column("publisher", TEXT, "CodeSystem.publisher"),
        column("contact", list(&within(&CONTACT_DETAIL_COLUMNS)), "CodeSystem.contact"),
        column("description", TEXT, "CodeSystem.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "CodeSystem.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "CodeSystem.jurisdiction",
        ),
        column("purpose", TEXT, "CodeSystem.purpose"),
        column("copyright", TEXT, "CodeSystem.copyright"),
        column("copyrightLabel", TEXT, "CodeSystem.copyrightLabel"),
        column("approvalDate", TEXT, "CodeSystem.approvalDate"),
        column("__approvalDate_start", TIMESTAMP, "CodeSystem.approvalDate"),
        column("__approvalDate_end", TIMESTAMP, "CodeSystem.approvalDate"),
        column("lastReviewDate", TEXT, "CodeSystem.lastReviewDate"),
        column("__lastReviewDate_start", TIMESTAMP, "CodeSystem.lastReviewDate"),
        column("__lastReviewDate_end", TIMESTAMP, "CodeSystem.lastReviewDate"),
        column("effectivePeriod", within(&PERIOD_COLUMNS), "CodeSystem.effectivePeriod"),
        column("topic", list(&within(&CODEABLE_CONCEPT_COLUMNS)), "CodeSystem.topic"),
        column("author", list(&within(&CONTACT_DETAIL_COLUMNS)), "CodeSystem.author"),
        column("editor", list(&within(&CONTACT_DETAIL_COLUMNS)), "CodeSystem.editor"),
        column(
            "reviewer",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "CodeSystem.reviewer",
        ),
        column(
            "endorser",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "CodeSystem.endorser",
        ),
        column(
            "relatedArtifact",
            list(&within(&RELATED_ARTIFACT_COLUMNS)),
            "CodeSystem.relatedArtifact",
        ),
        column("caseSensitive", BOOLEAN, "CodeSystem.caseSensitive"),
        column("valueSet", TEXT, "CodeSystem.valueSet"),
        column("hierarchyMeaning", TEXT, "CodeSystem.hierarchyMeaning"),
        column("compositional", BOOLEAN, "CodeSystem.compositional"),
        column("versionNeeded", BOOLEAN, "CodeSystem.versionNeeded"),
        column("content", TEXT, "CodeSystem.content"),
        column("supplements", TEXT, "CodeSystem.supplements"),
        column("count", INT32, "CodeSystem.count"),
        column(
            "filter",
            list(&within(&CODE_SYSTEM_FILTER_COLUMNS)),
            "CodeSystem.filter",
        ),
        column(
            "property",
            list(&within(&CODE_SYSTEM_PROPERTY_COLUMNS)),
            "CodeSystem.property",
        ),
        column(
            "concept",
            list(&within(&CODE_SYSTEM_CONCEPT_COLUMNS_3)),
            "CodeSystem.concept",
        ),
        titled(
            "When the server last changed it",
            column("meta_lastUpdated", TIMESTAMP, "CodeSystem.meta.lastUpdated"),
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
