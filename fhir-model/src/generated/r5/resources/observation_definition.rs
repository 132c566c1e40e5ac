// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    ADMINISTRATIVE_GENDER, AdministrativeGender, OBSERVATION_DATA_TYPE,
    OBSERVATION_RANGE_CATEGORY, ObservationDataType, ObservationRangeCategory,
    PublicationStatus,
};
use super::super::datatypes::{
    CodeableConcept, Coding, ContactDetail, Element, Extension, Identifier, Meta,
    Narrative, Period, Range, Reference, UsageContext,
};
use super::super::resources::Resource;
use super::super::shared::{
    CODEABLE_CONCEPT_LIST, CODEABLE_CONCEPT_STRUCT, CODE_COLUMN_2, CODING_LIST,
    CODING_STRUCT, CONTACT_DETAIL_LIST, EXTENSION_COLUMN, HAS_CATEGORY, HAS_CONTACT,
    HAS_CONTAINED, HAS_COPYRIGHT, HAS_COPYRIGHT_LABEL, HAS_DATE, HAS_DESCRIPTION,
    HAS_EXPERIMENTAL, HAS_EXTENSION, HAS_ID, HAS_ID_2, HAS_IMPLICIT_RULES,
    HAS_JURISDICTION, HAS_LANGUAGE, HAS_META, HAS_MODIFIER_EXTENSION, HAS_NAME,
    HAS_PUBLISHER, HAS_PURPOSE, HAS_STATUS, HAS_TEXT, HAS_TITLE, HAS_URL,
    HAS_USE_CONTEXT, HAS_VERSION, HAS_VERSION_ALGORITHM, IDENTIFIER_STRUCT, ID_COLUMN,
    META_STRUCT, MODIFIER_EXTENSION_COLUMN, NARRATIVE_STRUCT, OF_CODEABLE_CONCEPT,
    OF_CODING, OF_IDENTIFIER, OF_PERIOD, OF_RANGE, OF_REFERENCE, PERIOD_STRUCT,
    RANGE_STRUCT, REFERENCE_LIST_2, USAGE_CONTEXT_LIST,
};
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
    ObservationDefinitionVersionAlgorithm, [String(Element < String >), Coding(Box <
    Coding >)]
);
/// The definition of `ObservationDefinition`.
pub static OBSERVATION_DEFINITION: TypeDef = TypeDef {
    name: "ObservationDefinition",
    path: "ObservationDefinition",
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
        summary("identifier", 0, 1, OF_IDENTIFIER),
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
        summary("derivedFromCanonical", 0, 0, OF_CANONICAL)
            .to(&["ObservationDefinition"]),
        summary("derivedFromUri", 0, 0, OF_URI),
        summary("subject", 0, 0, OF_CODEABLE_CONCEPT),
        summary("performerType", 0, 1, OF_CODEABLE_CONCEPT),
        HAS_CATEGORY,
        summary("code", 1, 1, OF_CODEABLE_CONCEPT),
        one("permittedDataType", 0, 0, OF_CODE).codes(&OBSERVATION_DATA_TYPE),
        one("multipleResultsAllowed", 0, 1, OF_BOOLEAN),
        one("bodySite", 0, 1, OF_CODEABLE_CONCEPT),
        one("method", 0, 1, OF_CODEABLE_CONCEPT),
        one("specimen", 0, 0, OF_REFERENCE).to(&["SpecimenDefinition"]),
        one("device", 0, 0, OF_REFERENCE).to(&["Device", "DeviceDefinition"]),
        one("preferredReportName", 0, 1, OF_STRING),
        one("permittedUnit", 0, 0, OF_CODING),
        one("qualifiedValue", 0, 0, of(&OBSERVATION_DEFINITION_QUALIFIED_VALUE)),
        one("hasMember", 0, 0, OF_REFERENCE)
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("context", 0, 1, OF_CODEABLE_CONCEPT),
        one("appliesTo", 0, 0, OF_CODEABLE_CONCEPT),
        one("gender", 0, 1, OF_CODE).codes(&ADMINISTRATIVE_GENDER),
        one("age", 0, 1, OF_RANGE),
        one("gestationalAge", 0, 1, OF_RANGE),
        one("condition", 0, 1, OF_STRING),
        one("rangeCategory", 0, 1, OF_CODE).codes(&OBSERVATION_RANGE_CATEGORY),
        one("range", 0, 1, OF_RANGE),
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
        HAS_ID,
        HAS_EXTENSION,
        HAS_MODIFIER_EXTENSION,
        one("code", 1, 1, OF_CODEABLE_CONCEPT),
        one("permittedDataType", 0, 0, OF_CODE).codes(&OBSERVATION_DATA_TYPE),
        one("permittedUnit", 0, 0, OF_CODING),
        one("qualifiedValue", 0, 0, of(&OBSERVATION_DEFINITION_QUALIFIED_VALUE)),
    ],
    keys: Lazy::new(),
};
pub(crate) static OBSERVATION_DEFINITION_QUALIFIED_VALUE_COLUMNS: [ColumnDef; 15] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    column(".context", CODEABLE_CONCEPT_STRUCT),
    column(".appliesTo", CODEABLE_CONCEPT_LIST),
    column(".gender", TEXT),
    column(".age", RANGE_STRUCT),
    column(".gestationalAge", RANGE_STRUCT),
    column(".condition", TEXT),
    column(".rangeCategory", TEXT),
    column(".range", RANGE_STRUCT),
    column(".validCodedValueSet", TEXT),
    column(".normalCodedValueSet", TEXT),
    column(".abnormalCodedValueSet", TEXT),
    column(".criticalCodedValueSet", TEXT),
];
pub(crate) static OBSERVATION_DEFINITION_COMPONENT_COLUMNS: [ColumnDef; 7] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    MODIFIER_EXTENSION_COLUMN,
    CODE_COLUMN_2,
    column(".permittedDataType", TEXTS),
    column(".permittedUnit", CODING_LIST),
    column(
        ".qualifiedValue",
        list(&within(&OBSERVATION_DEFINITION_QUALIFIED_VALUE_COLUMNS)),
    ),
];
/// The table `observation_definition`.
pub static OBSERVATION_DEFINITION_TABLE: TableDef = TableDef {
    name: "observation_definition",
    doc: "One row for each ObservationDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("ObservationDefinition.resourceType", TEXT),
        column("ObservationDefinition.id", TEXT),
        column("ObservationDefinition.meta", META_STRUCT),
        column("ObservationDefinition.implicitRules", TEXT),
        column("ObservationDefinition.language", TEXT),
        column("ObservationDefinition.text", NARRATIVE_STRUCT),
        column("ObservationDefinition.contained", TEXTS),
        column("ObservationDefinition.extension", EXTENSION_TEXTS),
        column("ObservationDefinition.modifierExtension", EXTENSION_TEXTS),
        column("ObservationDefinition.url", TEXT),
        column("ObservationDefinition.identifier", IDENTIFIER_STRUCT),
        column("ObservationDefinition.version", TEXT),
        column("ObservationDefinition.versionAlgorithmString", TEXT),
        column("ObservationDefinition.versionAlgorithmCoding", CODING_STRUCT),
        column("ObservationDefinition.name", TEXT),
        column("ObservationDefinition.title", TEXT),
        column("ObservationDefinition.status", TEXT),
        column("ObservationDefinition.experimental", BOOLEAN),
        column("ObservationDefinition.date", TEXT),
        derived("__date_start", TIMESTAMP, "ObservationDefinition.date"),
        derived("__date_end", TIMESTAMP, "ObservationDefinition.date"),
        column("ObservationDefinition.publisher", TEXT),
        column("ObservationDefinition.contact", CONTACT_DETAIL_LIST),
        column("ObservationDefinition.description", TEXT),
        column("ObservationDefinition.useContext", USAGE_CONTEXT_LIST),
        column("ObservationDefinition.jurisdiction", CODEABLE_CONCEPT_LIST),
        column("ObservationDefinition.purpose", TEXT),
        column("ObservationDefinition.copyright", TEXT),
        column("ObservationDefinition.copyrightLabel", TEXT),
        column("ObservationDefinition.approvalDate", TEXT),
        derived("__approvalDate_start", TIMESTAMP, "ObservationDefinition.approvalDate"),
        derived("__approvalDate_end", TIMESTAMP, "ObservationDefinition.approvalDate"),
        column("ObservationDefinition.lastReviewDate", TEXT),
        derived(
            "__lastReviewDate_start",
            TIMESTAMP,
            "ObservationDefinition.lastReviewDate",
        ),
        derived(
            "__lastReviewDate_end",
            TIMESTAMP,
            "ObservationDefinition.lastReviewDate",
        ),
        column("ObservationDefinition.effectivePeriod", PERIOD_STRUCT),
        column("ObservationDefinition.derivedFromCanonical", TEXTS),
        column("ObservationDefinition.derivedFromUri", TEXTS),
        column("ObservationDefinition.subject", CODEABLE_CONCEPT_LIST),
        column("ObservationDefinition.performerType", CODEABLE_CONCEPT_STRUCT),
        column("ObservationDefinition.category", CODEABLE_CONCEPT_LIST),
        column("ObservationDefinition.code", CODEABLE_CONCEPT_STRUCT),
        column("ObservationDefinition.permittedDataType", TEXTS),
        column("ObservationDefinition.multipleResultsAllowed", BOOLEAN),
        column("ObservationDefinition.bodySite", CODEABLE_CONCEPT_STRUCT),
        column("ObservationDefinition.method", CODEABLE_CONCEPT_STRUCT),
        column("ObservationDefinition.specimen", REFERENCE_LIST_2),
        column("ObservationDefinition.device", REFERENCE_LIST_2),
        column("ObservationDefinition.preferredReportName", TEXT),
        column("ObservationDefinition.permittedUnit", CODING_LIST),
        column(
            "ObservationDefinition.qualifiedValue",
            list(&within(&OBSERVATION_DEFINITION_QUALIFIED_VALUE_COLUMNS)),
        ),
        column("ObservationDefinition.hasMember", REFERENCE_LIST_2),
        column(
            "ObservationDefinition.component",
            list(&within(&OBSERVATION_DEFINITION_COMPONENT_COLUMNS)),
        ),
        titled(
            "When the server last changed it",
            derived(
                "meta_lastUpdated",
                TIMESTAMP,
                "ObservationDefinition.meta.lastUpdated",
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
