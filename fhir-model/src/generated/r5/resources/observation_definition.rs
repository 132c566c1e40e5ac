// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ADMINISTRATIVE_GENDER, AdministrativeGender, OBSERVATION_DATA_TYPE,
    OBSERVATION_RANGE_CATEGORY, ObservationDataType, ObservationRangeCategory,
    PUBLICATION_STATUS, PublicationStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CONTACT_DETAIL,
    CONTACT_DETAIL_COLUMNS, CodeableConcept, Coding, ContactDetail, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, PERIOD, PERIOD_COLUMNS, Period, RANGE,
    RANGE_COLUMNS, REFERENCE, REFERENCE_COLUMNS_2, Range, Reference, USAGE_CONTEXT,
    USAGE_CONTEXT_COLUMNS, UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `ObservationDefinition`
pub struct ObservationDefinition {
    /// `ObservationDefinition.id` · id · 0..1
    pub id: Element<String>,
    /// `ObservationDefinition.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ObservationDefinition.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ObservationDefinition.language` · code · 0..1
    pub language: Element<String>,
    /// `ObservationDefinition.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ObservationDefinition.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ObservationDefinition.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ObservationDefinition.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ObservationDefinition.url` · uri · 0..1
    pub url: Element<String>,
    /// `ObservationDefinition.identifier` · Identifier · 0..1
    pub identifier: Option<Box<Identifier>>,
    /// `ObservationDefinition.version` · string · 0..1
    pub version: Element<String>,
    /// `ObservationDefinition.versionAlgorithm[x]` · string, Coding · 0..1
    pub version_algorithm: Option<ObservationDefinitionVersionAlgorithm>,
    /// `ObservationDefinition.name` · string · 0..1
    pub name: Element<String>,
    /// `ObservationDefinition.title` · string · 0..1
    pub title: Element<String>,
    /// `ObservationDefinition.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `ObservationDefinition.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `ObservationDefinition.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `ObservationDefinition.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `ObservationDefinition.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `ObservationDefinition.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ObservationDefinition.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `ObservationDefinition.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ObservationDefinition.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `ObservationDefinition.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `ObservationDefinition.copyrightLabel` · string · 0..1
    pub copyright_label: Element<String>,
    /// `ObservationDefinition.approvalDate` · date · 0..1
    pub approval_date: Element<Date>,
    /// `ObservationDefinition.lastReviewDate` · date · 0..1
    pub last_review_date: Element<Date>,
    /// `ObservationDefinition.effectivePeriod` · Period · 0..1
    pub effective_period: Option<Box<Period>>,
    /// `ObservationDefinition.derivedFromCanonical` · canonical to ObservationDefinition · 0..*
    pub derived_from_canonical: Vec<Element<String>>,
    /// `ObservationDefinition.derivedFromUri` · uri · 0..*
    pub derived_from_uri: Vec<Element<String>>,
    /// `ObservationDefinition.subject` · CodeableConcept · 0..*
    pub subject: Vec<CodeableConcept>,
    /// `ObservationDefinition.performerType` · CodeableConcept · 0..1
    pub performer_type: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.category` · CodeableConcept · 0..*
    pub category: Vec<CodeableConcept>,
    /// `ObservationDefinition.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.permittedDataType` · code · 0..*
    pub permitted_data_type: Vec<Element<ObservationDataType>>,
    /// `ObservationDefinition.multipleResultsAllowed` · boolean · 0..1
    pub multiple_results_allowed: Element<bool>,
    /// `ObservationDefinition.bodySite` · CodeableConcept · 0..1
    pub body_site: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.method` · CodeableConcept · 0..1
    pub method: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.specimen` · Reference to SpecimenDefinition · 0..*
    pub specimen: Vec<Reference>,
    /// `ObservationDefinition.device` · Reference to Device, DeviceDefinition · 0..*
    pub device: Vec<Reference>,
    /// `ObservationDefinition.preferredReportName` · string · 0..1
    pub preferred_report_name: Element<String>,
    /// `ObservationDefinition.permittedUnit` · Coding · 0..*
    pub permitted_unit: Vec<Coding>,
    /// `ObservationDefinition.qualifiedValue` · ObservationDefinitionQualifiedValue · 0..*
    pub qualified_value: Vec<ObservationDefinitionQualifiedValue>,
    /// `ObservationDefinition.hasMember` · Reference to ObservationDefinition, Questionnaire · 0..*
    pub has_member: Vec<Reference>,
    /// `ObservationDefinition.component` · ObservationDefinitionComponent · 0..*
    pub component: Vec<ObservationDefinitionComponent>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ObservationDefinition, OBSERVATION_DEFINITION, [id, meta, implicit_rules, language,
    text, contained, extension, modifier_extension, url, identifier, version,
    version_algorithm, name, title, status, experimental, date, publisher, contact,
    description, use_context, jurisdiction, purpose, copyright, copyright_label,
    approval_date, last_review_date, effective_period, derived_from_canonical,
    derived_from_uri, subject, performer_type, category, code, permitted_data_type,
    multiple_results_allowed, body_site, method, specimen, device, preferred_report_name,
    permitted_unit, qualified_value, has_member, component]
);
choice!(
    #[doc = " `ObservationDefinition.versionAlgorithm[x]`"]
    ObservationDefinitionVersionAlgorithm, [0 => String(Element < String >), 1 =>
    Coding(Box < Coding >)]
);
/// The definition of `ObservationDefinition`.
pub static OBSERVATION_DEFINITION: TypeDef = TypeDef {
    name: "ObservationDefinition",
    path: "ObservationDefinition",
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
        summary("identifier", 0, 1, of(&IDENTIFIER)),
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
        summary("derivedFromCanonical", 0, 0, OF_CANONICAL)
            .to(&["ObservationDefinition"]),
        summary("derivedFromUri", 0, 0, OF_URI),
        summary("subject", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("performerType", 0, 1, of(&CODEABLE_CONCEPT)),
        summary("category", 0, 0, of(&CODEABLE_CONCEPT)),
        summary("code", 1, 1, of(&CODEABLE_CONCEPT)),
        one("permittedDataType", 0, 0, OF_CODE).codes(&OBSERVATION_DATA_TYPE),
        one("multipleResultsAllowed", 0, 1, OF_BOOLEAN),
        one("bodySite", 0, 1, of(&CODEABLE_CONCEPT)),
        one("method", 0, 1, of(&CODEABLE_CONCEPT)),
        one("specimen", 0, 0, of(&REFERENCE)).to(&["SpecimenDefinition"]),
        one("device", 0, 0, of(&REFERENCE)).to(&["Device", "DeviceDefinition"]),
        one("preferredReportName", 0, 1, OF_STRING),
        one("permittedUnit", 0, 0, of(&CODING)),
        one("qualifiedValue", 0, 0, of(&OBSERVATION_DEFINITION_QUALIFIED_VALUE)),
        one("hasMember", 0, 0, of(&REFERENCE))
            .to(&["ObservationDefinition", "Questionnaire"]),
        one("component", 0, 0, of(&OBSERVATION_DEFINITION_COMPONENT)),
    ],
    keys: Lazy::new(),
};
/// `ObservationDefinition.qualifiedValue`
pub struct ObservationDefinitionQualifiedValue {
    /// `ObservationDefinition.qualifiedValue.id` · string · 0..1
    pub id: Option<String>,
    /// `ObservationDefinition.qualifiedValue.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ObservationDefinition.qualifiedValue.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ObservationDefinition.qualifiedValue.context` · CodeableConcept · 0..1
    pub context: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.qualifiedValue.appliesTo` · CodeableConcept · 0..*
    pub applies_to: Vec<CodeableConcept>,
    /// `ObservationDefinition.qualifiedValue.gender` · code · 0..1
    pub gender: Element<AdministrativeGender>,
    /// `ObservationDefinition.qualifiedValue.age` · Range · 0..1
    pub age: Option<Box<Range>>,
    /// `ObservationDefinition.qualifiedValue.gestationalAge` · Range · 0..1
    pub gestational_age: Option<Box<Range>>,
    /// `ObservationDefinition.qualifiedValue.condition` · string · 0..1
    pub condition: Element<String>,
    /// `ObservationDefinition.qualifiedValue.rangeCategory` · code · 0..1
    pub range_category: Element<ObservationRangeCategory>,
    /// `ObservationDefinition.qualifiedValue.range` · Range · 0..1
    pub range: Option<Box<Range>>,
    /// `ObservationDefinition.qualifiedValue.validCodedValueSet` · canonical to ValueSet · 0..1
    pub valid_coded_value_set: Element<String>,
    /// `ObservationDefinition.qualifiedValue.normalCodedValueSet` · canonical to ValueSet · 0..1
    pub normal_coded_value_set: Element<String>,
    /// `ObservationDefinition.qualifiedValue.abnormalCodedValueSet` · canonical to ValueSet · 0..1
    pub abnormal_coded_value_set: Element<String>,
    /// `ObservationDefinition.qualifiedValue.criticalCodedValueSet` · canonical to ValueSet · 0..1
    pub critical_coded_value_set: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ObservationDefinitionQualifiedValue, OBSERVATION_DEFINITION_QUALIFIED_VALUE, [id,
    extension, modifier_extension, context, applies_to, gender, age, gestational_age,
    condition, range_category, range, valid_coded_value_set, normal_coded_value_set,
    abnormal_coded_value_set, critical_coded_value_set]
);
/// The definition of `ObservationDefinition.qualifiedValue`.
pub static OBSERVATION_DEFINITION_QUALIFIED_VALUE: TypeDef = TypeDef {
    name: "ObservationDefinitionQualifiedValue",
    path: "ObservationDefinition.qualifiedValue",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("context", 0, 1, of(&CODEABLE_CONCEPT)),
        one("appliesTo", 0, 0, of(&CODEABLE_CONCEPT)),
        one("gender", 0, 1, OF_CODE).codes(&ADMINISTRATIVE_GENDER),
        one("age", 0, 1, of(&RANGE)),
        one("gestationalAge", 0, 1, of(&RANGE)),
        one("condition", 0, 1, OF_STRING),
        one("rangeCategory", 0, 1, OF_CODE).codes(&OBSERVATION_RANGE_CATEGORY),
        one("range", 0, 1, of(&RANGE)),
        one("validCodedValueSet", 0, 1, OF_CANONICAL).to(&["ValueSet"]),
        one("normalCodedValueSet", 0, 1, OF_CANONICAL).to(&["ValueSet"]),
        one("abnormalCodedValueSet", 0, 1, OF_CANONICAL).to(&["ValueSet"]),
        one("criticalCodedValueSet", 0, 1, OF_CANONICAL).to(&["ValueSet"]),
    ],
    keys: Lazy::new(),
};
/// `ObservationDefinition.component`
pub struct ObservationDefinitionComponent {
    /// `ObservationDefinition.component.id` · string · 0..1
    pub id: Option<String>,
    /// `ObservationDefinition.component.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ObservationDefinition.component.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ObservationDefinition.component.code` · CodeableConcept · 1..1
    pub code: Option<Box<CodeableConcept>>,
    /// `ObservationDefinition.component.permittedDataType` · code · 0..*
    pub permitted_data_type: Vec<Element<ObservationDataType>>,
    /// `ObservationDefinition.component.permittedUnit` · Coding · 0..*
    pub permitted_unit: Vec<Coding>,
    /// `ObservationDefinition.component.qualifiedValue` · ObservationDefinitionQualifiedValue · 0..*
    pub qualified_value: Vec<ObservationDefinitionQualifiedValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ObservationDefinitionComponent, OBSERVATION_DEFINITION_COMPONENT, [id, extension,
    modifier_extension, code, permitted_data_type, permitted_unit, qualified_value]
);
/// The definition of `ObservationDefinition.component`.
pub static OBSERVATION_DEFINITION_COMPONENT: TypeDef = TypeDef {
    name: "ObservationDefinitionComponent",
    path: "ObservationDefinition.component",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, OF_STRING).attribute(),
        one("extension", 0, 0, of(&EXTENSION)),
        summary("modifierExtension", 0, 0, of(&EXTENSION)).modifier(),
        one("code", 1, 1, of(&CODEABLE_CONCEPT)),
        one("permittedDataType", 0, 0, OF_CODE).codes(&OBSERVATION_DATA_TYPE),
        one("permittedUnit", 0, 0, of(&CODING)),
        one("qualifiedValue", 0, 0, of(&OBSERVATION_DEFINITION_QUALIFIED_VALUE)),
    ],
    keys: Lazy::new(),
};
pub(crate) static OBSERVATION_DEFINITION_QUALIFIED_VALUE_COLUMNS: [ColumnDef; 15] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("context", within(&CODEABLE_CONCEPT_COLUMNS), ".context"),
    column("appliesTo", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".appliesTo"),
    column("gender", TEXT, ".gender"),
    column("age", within(&RANGE_COLUMNS), ".age"),
    column("gestationalAge", within(&RANGE_COLUMNS), ".gestationalAge"),
    column("condition", TEXT, ".condition"),
    column("rangeCategory", TEXT, ".rangeCategory"),
    column("range", within(&RANGE_COLUMNS), ".range"),
    column("validCodedValueSet", TEXT, ".validCodedValueSet"),
    column("normalCodedValueSet", TEXT, ".normalCodedValueSet"),
    column("abnormalCodedValueSet", TEXT, ".abnormalCodedValueSet"),
    column("criticalCodedValueSet", TEXT, ".criticalCodedValueSet"),
];
pub(crate) static OBSERVATION_DEFINITION_COMPONENT_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id"),
    column("extension", EXTENSION_TEXTS, ".extension"),
    column("modifierExtension", EXTENSION_TEXTS, ".modifierExtension"),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code"),
    column("permittedDataType", TEXTS, ".permittedDataType"),
    column("permittedUnit", list(&within(&CODING_COLUMNS)), ".permittedUnit"),
    column(
        "qualifiedValue",
        list(&within(&OBSERVATION_DEFINITION_QUALIFIED_VALUE_COLUMNS)),
        ".qualifiedValue",
    ),
];
/// The table `observation_definition`.
pub static OBSERVATION_DEFINITION_TABLE: TableDef = TableDef {
    name: "observation_definition",
    doc: "One row for each ObservationDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ObservationDefinition.resourceType"),
        column("id", TEXT, "ObservationDefinition.id"),
        column("meta", within(&META_COLUMNS), "ObservationDefinition.meta"),
        column("implicitRules", TEXT, "ObservationDefinition.implicitRules"),
        column("language", TEXT, "ObservationDefinition.language"),
        column("text", within(&NARRATIVE_COLUMNS), "ObservationDefinition.text"),
        column("contained", TEXTS, "ObservationDefinition.contained"),
        column("extension", EXTENSION_TEXTS, "ObservationDefinition.extension"),
        column(
            "modifierExtension",
            EXTENSION_TEXTS,
            "ObservationDefinition.modifierExtension",
        ),
        column("url", TEXT, "ObservationDefinition.url"),
        column(
            "identifier",
            within(&IDENTIFIER_COLUMNS),
            "ObservationDefinition.identifier",
        ),
        column("version", TEXT, "ObservationDefinition.version"),
        column(
            "versionAlgorithmString",
            TEXT,
            "ObservationDefinition.versionAlgorithmString",
        ),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "ObservationDefinition.versionAlgorithmCoding",
        ),
        column("name", TEXT, "ObservationDefinition.name"),
        column("title", TEXT, "ObservationDefinition.title"),
        column("status", TEXT, "ObservationDefinition.status"),
        column("experimental", BOOLEAN, "ObservationDefinition.experimental"),
        column("date", TEXT, "ObservationDefinition.date"),
        column("__date_start", TIMESTAMP, "ObservationDefinition.date"),
        column("__date_end", TIMESTAMP, "ObservationDefinition.date"),
        column("publisher", TEXT, "ObservationDefinition.publisher"),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ObservationDefinition.contact",
        ),
        column("description", TEXT, "ObservationDefinition.description"),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "ObservationDefinition.useContext",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ObservationDefinition.jurisdiction",
        ),
        column("purpose", TEXT, "ObservationDefinition.purpose"),
        column("copyright", TEXT, "ObservationDefinition.copyright"),
        column("copyrightLabel", TEXT, "ObservationDefinition.copyrightLabel"),
        column("approvalDate", TEXT, "ObservationDefinition.approvalDate"),
        column("__approvalDate_start", TIMESTAMP, "ObservationDefinition.approvalDate"),
        column("__approvalDate_end", TIMESTAMP, "ObservationDefinition.approvalDate"),
        column("lastReviewDate", TEXT, "ObservationDefinition.lastReviewDate"),
        column(
            "__lastReviewDate_start",
            TIMESTAMP,
            "ObservationDefinition.lastReviewDate",
        ),
        column(
            "__lastReviewDate_end",
            TIMESTAMP,
            "ObservationDefinition.lastReviewDate",
        ),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "ObservationDefinition.effectivePeriod",
        ),
        column(
            "derivedFromCanonical",
            TEXTS,
            "ObservationDefinition.derivedFromCanonical",
        ),
        column("derivedFromUri", TEXTS, "ObservationDefinition.derivedFromUri"),
        column(
            "subject",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ObservationDefinition.subject",
        ),
        column(
            "performerType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ObservationDefinition.performerType",
        ),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ObservationDefinition.category",
        ),
        column("code", within(&CODEABLE_CONCEPT_COLUMNS), "ObservationDefinition.code"),
        column("permittedDataType", TEXTS, "ObservationDefinition.permittedDataType"),
        column(
            "multipleResultsAllowed",
            BOOLEAN,
            "ObservationDefinition.multipleResultsAllowed",
        ),
        column(
            "bodySite",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ObservationDefinition.bodySite",
        ),
        column(
            "method",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ObservationDefinition.method",
        ),
        column(
            "specimen",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ObservationDefinition.specimen",
        ),
        column(
            "device",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ObservationDefinition.device",
        ),
        column("preferredReportName", TEXT, "ObservationDefinition.preferredReportName"),
        column(
            "permittedUnit",
            list(&within(&CODING_COLUMNS)),
            "ObservationDefinition.permittedUnit",
        ),
        column(
            "qualifiedValue",
            list(&within(&OBSERVATION_DEFINITION_QUALIFIED_VALUE_COLUMNS)),
            "ObservationDefinition.qualifiedValue",
        ),
        column(
            "hasMember",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ObservationDefinition.hasMember",
        ),
        column(
            "component",
            list(&within(&OBSERVATION_DEFINITION_COMPONENT_COLUMNS)),
            "ObservationDefinition.component",
        ),
        titled(
            "When the server last changed it",
            column(
                "meta_lastUpdated",
                TIMESTAMP,
                "ObservationDefinition.meta.lastUpdated",
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
