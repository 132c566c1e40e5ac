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
#[derive(Default)]
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
    ObservationDefinition, OBSERVATION_DEFINITION, [0 => id, 1 => meta, 2 =>
    implicit_rules, 3 => language, 4 => text, 5 => contained, 6 => extension, 7 =>
    modifier_extension, 8 => url, 9 => identifier, 10 => version, 11 =>
    version_algorithm, 12 => name, 13 => title, 14 => status, 15 => experimental, 16 =>
    date, 17 => publisher, 18 => contact, 19 => description, 20 => use_context, 21 =>
    jurisdiction, 22 => purpose, 23 => copyright, 24 => copyright_label, 25 =>
    approval_date, 26 => last_review_date, 27 => effective_period, 28 =>
    derived_from_canonical, 29 => derived_from_uri, 30 => subject, 31 => performer_type,
    32 => category, 33 => code, 34 => permitted_data_type, 35 =>
    multiple_results_allowed, 36 => body_site, 37 => method, 38 => specimen, 39 =>
    device, 40 => preferred_report_name, 41 => permitted_unit, 42 => qualified_value, 43
    => has_member, 44 => component]
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
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("url", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("identifier", 0, 1, Ty::Type(&IDENTIFIER)).summary(),
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
        one("approvalDate", 0, 1, Ty::Primitive(Primitive::Date)),
        one("lastReviewDate", 0, 1, Ty::Primitive(Primitive::Date)),
        one("effectivePeriod", 0, 1, Ty::Type(&PERIOD)).summary(),
        one("derivedFromCanonical", 0, 0, Ty::Primitive(Primitive::Canonical))
            .to(&["ObservationDefinition"])
            .summary(),
        one("derivedFromUri", 0, 0, Ty::Primitive(Primitive::Uri)).summary(),
        one("subject", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("performerType", 0, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("category", 0, 0, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("code", 1, 1, Ty::Type(&CODEABLE_CONCEPT)).summary(),
        one("permittedDataType", 0, 0, Ty::Primitive(Primitive::Code))
            .codes(&OBSERVATION_DATA_TYPE),
        one("multipleResultsAllowed", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("bodySite", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("method", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("specimen", 0, 0, Ty::Type(&REFERENCE)).to(&["SpecimenDefinition"]),
        one("device", 0, 0, Ty::Type(&REFERENCE)).to(&["Device", "DeviceDefinition"]),
        one("preferredReportName", 0, 1, Ty::Primitive(Primitive::String)),
        one("permittedUnit", 0, 0, Ty::Type(&CODING)),
        one("qualifiedValue", 0, 0, Ty::Type(&OBSERVATION_DEFINITION_QUALIFIED_VALUE)),
        one("hasMember", 0, 0, Ty::Type(&REFERENCE))
            .to(&["ObservationDefinition", "Questionnaire"]),
        one("component", 0, 0, Ty::Type(&OBSERVATION_DEFINITION_COMPONENT)),
    ],
    keys: Lazy::new(),
};
/// `ObservationDefinition.qualifiedValue`
#[derive(Default)]
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
    ObservationDefinitionQualifiedValue, OBSERVATION_DEFINITION_QUALIFIED_VALUE, [0 =>
    id, 1 => extension, 2 => modifier_extension, 3 => context, 4 => applies_to, 5 =>
    gender, 6 => age, 7 => gestational_age, 8 => condition, 9 => range_category, 10 =>
    range, 11 => valid_coded_value_set, 12 => normal_coded_value_set, 13 =>
    abnormal_coded_value_set, 14 => critical_coded_value_set]
);
/// The definition of `ObservationDefinition.qualifiedValue`.
pub static OBSERVATION_DEFINITION_QUALIFIED_VALUE: TypeDef = TypeDef {
    name: "ObservationDefinitionQualifiedValue",
    path: "ObservationDefinition.qualifiedValue",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("context", 0, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("appliesTo", 0, 0, Ty::Type(&CODEABLE_CONCEPT)),
        one("gender", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&ADMINISTRATIVE_GENDER),
        one("age", 0, 1, Ty::Type(&RANGE)),
        one("gestationalAge", 0, 1, Ty::Type(&RANGE)),
        one("condition", 0, 1, Ty::Primitive(Primitive::String)),
        one("rangeCategory", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&OBSERVATION_RANGE_CATEGORY),
        one("range", 0, 1, Ty::Type(&RANGE)),
        one("validCodedValueSet", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["ValueSet"]),
        one("normalCodedValueSet", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["ValueSet"]),
        one("abnormalCodedValueSet", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["ValueSet"]),
        one("criticalCodedValueSet", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["ValueSet"]),
    ],
    keys: Lazy::new(),
};
/// `ObservationDefinition.component`
#[derive(Default)]
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
    ObservationDefinitionComponent, OBSERVATION_DEFINITION_COMPONENT, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => code, 4 => permitted_data_type, 5 =>
    permitted_unit, 6 => qualified_value]
);
/// The definition of `ObservationDefinition.component`.
pub static OBSERVATION_DEFINITION_COMPONENT: TypeDef = TypeDef {
    name: "ObservationDefinitionComponent",
    path: "ObservationDefinition.component",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 1, 1, Ty::Type(&CODEABLE_CONCEPT)),
        one("permittedDataType", 0, 0, Ty::Primitive(Primitive::Code))
            .codes(&OBSERVATION_DATA_TYPE),
        one("permittedUnit", 0, 0, Ty::Type(&CODING)),
        one("qualifiedValue", 0, 0, Ty::Type(&OBSERVATION_DEFINITION_QUALIFIED_VALUE)),
    ],
    keys: Lazy::new(),
};
pub(crate) static OBSERVATION_DEFINITION_QUALIFIED_VALUE_COLUMNS: [ColumnDef; 15] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("context", within(&CODEABLE_CONCEPT_COLUMNS), ".context", ""),
    column("appliesTo", list(&within(&CODEABLE_CONCEPT_COLUMNS)), ".appliesTo", ""),
    column("gender", TEXT, ".gender", ""),
    column("age", within(&RANGE_COLUMNS), ".age", ""),
    column("gestationalAge", within(&RANGE_COLUMNS), ".gestationalAge", ""),
    column("condition", TEXT, ".condition", ""),
    column("rangeCategory", TEXT, ".rangeCategory", ""),
    column("range", within(&RANGE_COLUMNS), ".range", ""),
    column("validCodedValueSet", TEXT, ".validCodedValueSet", ""),
    column("normalCodedValueSet", TEXT, ".normalCodedValueSet", ""),
    column("abnormalCodedValueSet", TEXT, ".abnormalCodedValueSet", ""),
    column("criticalCodedValueSet", TEXT, ".criticalCodedValueSet", ""),
];
pub(crate) static OBSERVATION_DEFINITION_COMPONENT_COLUMNS: [ColumnDef; 7] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", within(&CODEABLE_CONCEPT_COLUMNS), ".code", ""),
    column("permittedDataType", list(&TEXT), ".permittedDataType", ""),
    column("permittedUnit", list(&within(&CODING_COLUMNS)), ".permittedUnit", ""),
    column(
        "qualifiedValue",
        list(&within(&OBSERVATION_DEFINITION_QUALIFIED_VALUE_COLUMNS)),
        ".qualifiedValue",
        "",
    ),
];
/// The table `observation_definition`.
pub static OBSERVATION_DEFINITION_TABLE: TableDef = TableDef {
    name: "observation_definition",
    doc: "One row for each ObservationDefinition.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ObservationDefinition.resourceType", ""),
        column("id", TEXT, "ObservationDefinition.id", ""),
        column("meta", within(&META_COLUMNS), "ObservationDefinition.meta", ""),
        column("implicitRules", TEXT, "ObservationDefinition.implicitRules", ""),
        column("language", TEXT, "ObservationDefinition.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "ObservationDefinition.text", ""),
        column("contained", list(&TEXT), "ObservationDefinition.contained", ""),
        column(
            "extension",
            list(&EXTENSION_TEXT),
            "ObservationDefinition.extension",
            "",
        ),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "ObservationDefinition.modifierExtension",
            "",
        ),
        column("url", TEXT, "ObservationDefinition.url", ""),
        column(
            "identifier",
            within(&IDENTIFIER_COLUMNS),
            "ObservationDefinition.identifier",
            "",
        ),
        column("version", TEXT, "ObservationDefinition.version", ""),
        column(
            "versionAlgorithmString",
            TEXT,
            "ObservationDefinition.versionAlgorithmString",
            "",
        ),
        column(
            "versionAlgorithmCoding",
            within(&CODING_COLUMNS),
            "ObservationDefinition.versionAlgorithmCoding",
            "",
        ),
        column("name", TEXT, "ObservationDefinition.name", ""),
        column("title", TEXT, "ObservationDefinition.title", ""),
        column("status", TEXT, "ObservationDefinition.status", ""),
        column("experimental", BOOLEAN, "ObservationDefinition.experimental", ""),
        column("date", TEXT, "ObservationDefinition.date", ""),
        column("__date_start", TIMESTAMP, "ObservationDefinition.date", ""),
        column("__date_end", TIMESTAMP, "ObservationDefinition.date", ""),
        column("publisher", TEXT, "ObservationDefinition.publisher", ""),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ObservationDefinition.contact",
            "",
        ),
        column("description", TEXT, "ObservationDefinition.description", ""),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "ObservationDefinition.useContext",
            "",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ObservationDefinition.jurisdiction",
            "",
        ),
        column("purpose", TEXT, "ObservationDefinition.purpose", ""),
        column("copyright", TEXT, "ObservationDefinition.copyright", ""),
        column("copyrightLabel", TEXT, "ObservationDefinition.copyrightLabel", ""),
        column("approvalDate", TEXT, "ObservationDefinition.approvalDate", ""),
        column(
            "__approvalDate_start",
            TIMESTAMP,
            "ObservationDefinition.approvalDate",
            "",
        ),
        column(
            "__approvalDate_end",
            TIMESTAMP,
            "ObservationDefinition.approvalDate",
            "",
        ),
        column("lastReviewDate", TEXT, "ObservationDefinition.lastReviewDate", ""),
        column(
            "__lastReviewDate_start",
            TIMESTAMP,
            "ObservationDefinition.lastReviewDate",
            "",
        ),
        column(
            "__lastReviewDate_end",
            TIMESTAMP,
            "ObservationDefinition.lastReviewDate",
            "",
        ),
        column(
            "effectivePeriod",
            within(&PERIOD_COLUMNS),
            "ObservationDefinition.effectivePeriod",
            "",
        ),
        column(
            "derivedFromCanonical",
            list(&TEXT),
            "ObservationDefinition.derivedFromCanonical",
            "",
        ),
        column(
            "derivedFromUri",
            list(&TEXT),
            "ObservationDefinition.derivedFromUri",
            "",
        ),
        column(
            "subject",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ObservationDefinition.subject",
            "",
        ),
        column(
            "performerType",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ObservationDefinition.performerType",
            "",
        ),
        column(
            "category",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ObservationDefinition.category",
            "",
        ),
        column(
            "code",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ObservationDefinition.code",
            "",
        ),
        column(
            "permittedDataType",
            list(&TEXT),
            "ObservationDefinition.permittedDataType",
            "",
        ),
        column(
            "multipleResultsAllowed",
            BOOLEAN,
            "ObservationDefinition.multipleResultsAllowed",
            "",
        ),
        column(
            "bodySite",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ObservationDefinition.bodySite",
            "",
        ),
        column(
            "method",
            within(&CODEABLE_CONCEPT_COLUMNS),
            "ObservationDefinition.method",
            "",
        ),
        column(
            "specimen",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ObservationDefinition.specimen",
            "",
        ),
        column(
            "device",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ObservationDefinition.device",
            "",
        ),
        column(
            "preferredReportName",
            TEXT,
            "ObservationDefinition.preferredReportName",
            "",
        ),
        column(
            "permittedUnit",
            list(&within(&CODING_COLUMNS)),
            "ObservationDefinition.permittedUnit",
            "",
        ),
        column(
            "qualifiedValue",
            list(&within(&OBSERVATION_DEFINITION_QUALIFIED_VALUE_COLUMNS)),
            "ObservationDefinition.qualifiedValue",
            "",
        ),
        column(
            "hasMember",
            list(&within(&REFERENCE_COLUMNS_2)),
            "ObservationDefinition.hasMember",
            "",
        ),
        column(
            "component",
            list(&within(&OBSERVATION_DEFINITION_COMPONENT_COLUMNS)),
            "ObservationDefinition.component",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "ObservationDefinition.meta.lastUpdated",
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
