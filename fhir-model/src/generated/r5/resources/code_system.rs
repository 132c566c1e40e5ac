// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    CODE_SYSTEM_CONTENT_MODE, CODE_SYSTEM_HIERARCHY_MEANING, CodeSystemContentMode,
    CodeSystemHierarchyMeaning, FILTER_OPERATOR, FilterOperator, PROPERTY_TYPE,
    PropertyType, PublicationStatus,
};
use super::super::datatypes::{
    CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, Period, RelatedArtifact, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODE_COLUMN, CODING_LIST, CODING_STRUCT, CONTACT_DETAIL_LIST,
    DESCRIPTION_COLUMN, EXTENSION_COLUMN, HAS_CONTACT, HAS_CONTAINED, HAS_COPYRIGHT,
    HAS_COPYRIGHT_LABEL, HAS_DATE, HAS_DESCRIPTION, HAS_EXPERIMENTAL, HAS_EXTENSION,
    HAS_ID, HAS_IDENTIFIER, HAS_ID_2, HAS_IMPLICIT_RULES, HAS_JURISDICTION, HAS_LANGUAGE,
    HAS_META, HAS_MODIFIER_EXTENSION, HAS_NAME, HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS,
    HAS_TEXT, HAS_TITLE, HAS_URL, HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM,
    IDENTIFIER_LIST, ID_COLUMN, META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT,
    OF_CODEABLE_CONCEPT, OF_CODING, OF_CONTACT_DETAIL, OF_PERIOD, OF_RELATED_ARTIFACT,
    PERIOD_STRUCT, RELATED_ARTIFACT_LIST, TYPE_COLUMN_2, USAGE_CONTEXT_LIST,
    VALUE_BOOLEAN_COLUMN, VALUE_COLUMN, VALUE_DATE_TIME_COLUMN, VALUE_DECIMAL_COLUMN,
    VALUE_INTEGER_COLUMN, VALUE_STRING_COLUMN, __VALUE_DATE_TIME_END_COLUMN,
    __VALUE_DATE_TIME_START_COLUMN, __VALUE_DECIMAL_NUMERIC_COLUMN,
};
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
    #[doc = " `CodeSystem.versionAlgorithm[x]`"] CodeSystemVersionAlgorithm,
    [String(Element < String >), Coding(Box < Coding >)]
);
/// The definition of `CodeSystem`.
pub static CODE_SYSTEM: TypeDef = TypeDef {
    name: "CodeSystem",
    path: "CodeSystem",
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
        one("approvalDate", 0, 1, OF_DATE),
        one("lastReviewDate", 0, 1, OF_DATE),
        summary("effectivePeriod", 0, 1, OF_PERIOD),
        one("topic", 0, 0, OF_CODEABLE_CONCEPT),
        one("author", 0, 0, OF_CONTACT_DETAIL),
        one("editor", 0, 0, OF_CONTACT_DETAIL),
        one("reviewer", 0, 0, OF_CONTACT_DETAIL),
        one("endorser", 0, 0, OF_CONTACT_DETAIL),
        one("relatedArtifact", 0, 0, OF_RELATED_ARTIFACT),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        HAS_LANGUAGE,
        one("use", 0, 1, OF_CODING),
        one("additionalUse", 0, 0, OF_CODING),
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
    #[doc = " `CodeSystem.concept.property.value[x]`"] CodeSystemConceptPropertyValue,
    [Code(Element < String >), Coding(Box < Coding >), String(Element < String >),
    Integer(Element < i32 >), Boolean(Element < bool >), DateTime(Element < DateTime >),
    Decimal(Element < Decimal >)]
);
/// The definition of `CodeSystem.concept.property`.
pub static CODE_SYSTEM_CONCEPT_PROPERTY: TypeDef = TypeDef {
    name: "CodeSystemConceptProperty",
    path: "CodeSystem.concept.property",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 1, 1, OF_CODE),
        choice(
            "value",
            1,
            1,
            &[
                alternative("valueCode", OF_CODE),
                alternative("valueCoding", OF_CODING),
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
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    DESCRIPTION_COLUMN,
    column(".operator", TEXTS),
    VALUE_COLUMN,
];
pub(crate) static CODE_SYSTEM_PROPERTY_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".uri", TEXT),
    DESCRIPTION_COLUMN,
    TYPE_COLUMN_2,
];
pub(crate) static CODE_SYSTEM_CONCEPT_DESIGNATION_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".language", TEXT),
    column(".use", CODING_STRUCT),
    column(".additionalUse", CODING_LIST),
    VALUE_COLUMN,
];
pub(crate) static CODE_SYSTEM_CONCEPT_PROPERTY_COLUMNS: [ColumnDef; 14] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".valueCode", TEXT),
    column(".valueCoding", CODING_STRUCT),
    VALUE_STRING_COLUMN,
    VALUE_INTEGER_COLUMN,
    VALUE_BOOLEAN_COLUMN,
    VALUE_DATE_TIME_COLUMN,
    __VALUE_DATE_TIME_START_COLUMN,
    __VALUE_DATE_TIME_END_COLUMN,
    VALUE_DECIMAL_COLUMN,
    __VALUE_DECIMAL_NUMERIC_COLUMN,
];
pub(crate) static CODE_SYSTEM_CONCEPT_COLUMNS: [ColumnDef; 8] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".display", TEXT),
    column(".definition", TEXT),
    column(".designation", list(&within(&CODE_SYSTEM_CONCEPT_DESIGNATION_COLUMNS))),
    column(".property", list(&within(&CODE_SYSTEM_CONCEPT_PROPERTY_COLUMNS))),
];
pub(crate) static CODE_SYSTEM_CONCEPT_COLUMNS_2: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".display", TEXT),
    column(".definition", TEXT),
    column(".designation", list(&within(&CODE_SYSTEM_CONCEPT_DESIGNATION_COLUMNS))),
    column(".property", list(&within(&CODE_SYSTEM_CONCEPT_PROPERTY_COLUMNS))),
    column(".concept", list(&within(&CODE_SYSTEM_CONCEPT_COLUMNS))),
];
pub(crate) static CODE_SYSTEM_CONCEPT_COLUMNS_3: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN,
    column(".display", TEXT),
    column(".definition", TEXT),
    column(".designation", list(&within(&CODE_SYSTEM_CONCEPT_DESIGNATION_COLUMNS))),
    column(".property", list(&within(&CODE_SYSTEM_CONCEPT_PROPERTY_COLUMNS))),
    column(".concept", list(&within(&CODE_SYSTEM_CONCEPT_COLUMNS_2))),
];
/// The table `code_system`.
pub static CODE_SYSTEM_TABLE: TableDef = TableDef {
    name: "code_system",
    doc: "One row for each CodeSystem.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("CodeSystem.resourceType", TEXT),
        column("CodeSystem.id", TEXT),
        column("CodeSystem.meta", META_STRUCT),
        column("CodeSystem.implicitRules", TEXT),
        column("CodeSystem.language", TEXT),
        column("CodeSystem.text", NARRATIVE_STRUCT),
        column("CodeSystem.contained", TEXTS),
        column("CodeSystem.extension", EXTENSION_TEXTS),
        column("CodeSystem.modifierExtension", EXTENSION_TEXTS),
        column("CodeSystem.url", TEXT),
        column("CodeSystem.identifier", IDENTIFIER_LIST),
        column("CodeSystem.version", TEXT),
        column("CodeSystem.versionAlgorithmString", TEXT),
        column("CodeSystem.versionAlgorithmCoding", CODING_STRUCT),
        column("CodeSystem.name", TEXT),
        column("CodeSystem.title", TEXT),
        column("CodeSystem.status", TEXT),
        column("CodeSystem.experimental", BOOLEAN),
        column("CodeSystem.date", TEXT),
        derived("__date_start", TIMESTAMP, "CodeSystem.date"),
        derived("__date_end", TIMESTAMP, "CodeSystem.date"),
        column("CodeSystem.publisher", TEXT),
        column("CodeSystem.contact", CONTACT_DETAIL_LIST),
        column("CodeSystem.description", TEXT),
        column("CodeSystem.useContext", USAGE_CONTEXT_LIST),
        column("CodeSystem.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("CodeSystem.purpose", TEXT),
        column("CodeSystem.copyright", TEXT),
        column("CodeSystem.copyrightLabel", TEXT),
        column("CodeSystem.approvalDate", TEXT),
        derived("__approvalDate_start", TIMESTAMP, "CodeSystem.approvalDate"),
        derived("__approvalDate_end", TIMESTAMP, "CodeSystem.approvalDate"),
        column("CodeSystem.lastReviewDate", TEXT),
        derived("__lastReviewDate_start", TIMESTAMP, "CodeSystem.lastReviewDate"),
        derived("__lastReviewDate_end", TIMESTAMP, "CodeSystem.lastReviewDate"),
        column("CodeSystem.effectivePeriod", PERIOD_STRUCT),
        column("CodeSystem.topic", CODEABLE_CONCEPT_LIST),
        column("CodeSystem.author", CONTACT_DETAIL_LIST),
        column("CodeSystem.editor", CONTACT_DETAIL_LIST),
        column("CodeSystem.reviewer", CONTACT_DETAIL_LIST),
        column("CodeSystem.endorser", CONTACT_DETAIL_LIST),
        column("CodeSystem.relatedArtifact", RELATED_ARTIFACT_LIST),
        column("CodeSystem.caseSensitive", BOOLEAN),
        column("CodeSystem.valueSet", TEXT),
        column("CodeSystem.hierarchyMeaning", TEXT),
        column("CodeSystem.compositional", BOOLEAN),
        column("CodeSystem.versionNeeded", BOOLEAN),
        column("CodeSystem.content", TEXT),
        column("CodeSystem.supplements", TEXT),
        column("CodeSystem.count", INT32),
        column("CodeSystem.filter", list(&within(&CODE_SYSTEM_FILTER_COLUMNS))),
        column("CodeSystem.property", list(&within(&CODE_SYSTEM_PROPERTY_COLUMNS))),
        column("CodeSystem.concept", list(&within(&CODE_SYSTEM_CONCEPT_COLUMNS_3))),
        titled(
            "When the server last changed it",
            derived("meta_lastUpdated", TIMESTAMP, "CodeSystem.meta.lastUpdated"),
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
