// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    FHIRTypes, FHIR_TYPES, SORT_DIRECTION, SortDirection, VALUE_FILTER_COMPARATOR,
    ValueFilterComparator,
};
use super::super::datatypes::{
    CodeableConcept, Coding, Duration, Element, Extension, Period, Reference,
};
use super::super::shared::{
    CODEABLE_CONCEPT_STRUCT, CODING_LIST, DURATION_STRUCT, EXTENSION_COLUMN,
    HAS_EXTENSION, HAS_ID, ID_COLUMN, OF_CODEABLE_CONCEPT, OF_CODING, OF_DURATION,
    OF_PERIOD, OF_REFERENCE, PERIOD_STRUCT, REFERENCE_STRUCT_2, TYPE_COLUMN_2,
    VALUE_DATE_TIME_COLUMN, __VALUE_DATE_TIME_END_COLUMN, __VALUE_DATE_TIME_START_COLUMN,
};
use crate::shorthand::*;
/// `DataRequirement`
pub struct DataRequirement {
    /// `DataRequirement.id` · string · 0..1
    pub id: Option<String>,
    /// `DataRequirement.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DataRequirement.type` · code · 1..1
    pub type_: Element<FHIRTypes>,
    /// `DataRequirement.profile` · canonical to StructureDefinition · 0..*
    pub profile: Vec<Element<String>>,
    /// `DataRequirement.subject[x]` · CodeableConcept, Reference to Group · 0..1
    pub subject: Option<DataRequirementSubject>,
    /// `DataRequirement.mustSupport` · string · 0..*
    pub must_support: Vec<Element<String>>,
    /// `DataRequirement.codeFilter` · DataRequirementCodeFilter · 0..*
    pub code_filter: Vec<DataRequirementCodeFilter>,
    /// `DataRequirement.dateFilter` · DataRequirementDateFilter · 0..*
    pub date_filter: Vec<DataRequirementDateFilter>,
    /// `DataRequirement.valueFilter` · DataRequirementValueFilter · 0..*
    pub value_filter: Vec<DataRequirementValueFilter>,
    /// `DataRequirement.limit` · positiveInt · 0..1
    pub limit: Element<u32>,
    /// `DataRequirement.sort` · DataRequirementSort · 0..*
    pub sort: Vec<DataRequirementSort>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DataRequirement, DATA_REQUIREMENT, [id, extension, type_, profile, subject,
    must_support, code_filter, date_filter, value_filter, limit, sort]
);
choice!(
    #[doc = " `DataRequirement.subject[x]`"] DataRequirementSubject, [CodeableConcept(Box
    < CodeableConcept >), Reference(Box < Reference >)]
);
/// The definition of `DataRequirement`.
pub static DATA_REQUIREMENT: TypeDef = TypeDef {
    name: "DataRequirement",
    path: "DataRequirement",
    kind: TypeKind::Complex,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("type", 1, 1, OF_CODE).codes(&FHIR_TYPES),
        summary("profile", 0, 0, OF_CANONICAL).to(&["StructureDefinition"]),
        choice(
                "subject",
                0,
                1,
                &[
                    alternative("subjectCodeableConcept", OF_CODEABLE_CONCEPT),
                    alternative("subjectReference", OF_REFERENCE),
                ],
            )
            .to(&["Group"])
            .summary(),
        summary("mustSupport", 0, 0, OF_STRING),
        summary("codeFilter", 0, 0, of(&DATA_REQUIREMENT_CODE_FILTER)),
        summary("dateFilter", 0, 0, of(&DATA_REQUIREMENT_DATE_FILTER)),
        summary("valueFilter", 0, 0, of(&DATA_REQUIREMENT_VALUE_FILTER)),
        summary("limit", 0, 1, OF_POSITIVE_INT),
        summary("sort", 0, 0, of(&DATA_REQUIREMENT_SORT)),
    ],
    keys: Lazy::new(),
};
/// `DataRequirement.codeFilter`
pub struct DataRequirementCodeFilter {
    /// `DataRequirement.codeFilter.id` · string · 0..1
    pub id: Option<String>,
    /// `DataRequirement.codeFilter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DataRequirement.codeFilter.path` · string · 0..1
    pub path: Element<String>,
    /// `DataRequirement.codeFilter.searchParam` · string · 0..1
    pub search_param: Element<String>,
    /// `DataRequirement.codeFilter.valueSet` · canonical to ValueSet · 0..1
    pub value_set: Element<String>,
    /// `DataRequirement.codeFilter.code` · Coding · 0..*
    pub code: Vec<Coding>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DataRequirementCodeFilter, DATA_REQUIREMENT_CODE_FILTER, [id, extension, path,
    search_param, value_set, code]
);
/// The definition of `DataRequirement.codeFilter`.
pub static DATA_REQUIREMENT_CODE_FILTER: TypeDef = TypeDef {
    name: "DataRequirementCodeFilter",
    path: "DataRequirement.codeFilter",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("path", 0, 1, OF_STRING),
        summary("searchParam", 0, 1, OF_STRING),
        summary("valueSet", 0, 1, OF_CANONICAL).to(&["ValueSet"]),
        summary("code", 0, 0, OF_CODING),
    ],
    keys: Lazy::new(),
};
/// `DataRequirement.dateFilter`
pub struct DataRequirementDateFilter {
    /// `DataRequirement.dateFilter.id` · string · 0..1
    pub id: Option<String>,
    /// `DataRequirement.dateFilter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DataRequirement.dateFilter.path` · string · 0..1
    pub path: Element<String>,
    /// `DataRequirement.dateFilter.searchParam` · string · 0..1
    pub search_param: Element<String>,
    /// `DataRequirement.dateFilter.value[x]` · dateTime, Period, Duration · 0..1
    pub value: Option<DataRequirementDateFilterValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DataRequirementDateFilter, DATA_REQUIREMENT_DATE_FILTER, [id, extension, path,
    search_param, value]
);
choice!(
    #[doc = " `DataRequirement.dateFilter.value[x]`"] DataRequirementDateFilterValue,
    [DateTime(Element < DateTime >), Period(Box < Period >), Duration(Box < Duration >)]
);
/// The definition of `DataRequirement.dateFilter`.
pub static DATA_REQUIREMENT_DATE_FILTER: TypeDef = TypeDef {
    name: "DataRequirementDateFilter",
    path: "DataRequirement.dateFilter",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("path", 0, 1, OF_STRING),
        summary("searchParam", 0, 1, OF_STRING),
        choice(
                "value",
                0,
                1,
                &[
                    alternative("valueDateTime", OF_DATE_TIME),
                    alternative("valuePeriod", OF_PERIOD),
                    alternative("valueDuration", OF_DURATION),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `DataRequirement.valueFilter`
pub struct DataRequirementValueFilter {
    /// `DataRequirement.valueFilter.id` · string · 0..1
    pub id: Option<String>,
    /// `DataRequirement.valueFilter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DataRequirement.valueFilter.path` · string · 0..1
    pub path: Element<String>,
    /// `DataRequirement.valueFilter.searchParam` · string · 0..1
    pub search_param: Element<String>,
    /// `DataRequirement.valueFilter.comparator` · code · 0..1
    pub comparator: Element<ValueFilterComparator>,
    /// `DataRequirement.valueFilter.value[x]` · dateTime, Period, Duration · 0..1
    pub value: Option<DataRequirementValueFilterValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    DataRequirementValueFilter, DATA_REQUIREMENT_VALUE_FILTER, [id, extension, path,
    search_param, comparator, value]
);
choice!(
    #[doc = " `DataRequirement.valueFilter.value[x]`"] DataRequirementValueFilterValue,
    [DateTime(Element < DateTime >), Period(Box < Period >), Duration(Box < Duration >)]
);
/// The definition of `DataRequirement.valueFilter`.
pub static DATA_REQUIREMENT_VALUE_FILTER: TypeDef = TypeDef {
    name: "DataRequirementValueFilter",
    path: "DataRequirement.valueFilter",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("path", 0, 1, OF_STRING),
        summary("searchParam", 0, 1, OF_STRING),
        summary("comparator", 0, 1, OF_CODE).codes(&VALUE_FILTER_COMPARATOR),
        choice(
                "value",
                0,
                1,
                &[
                    alternative("valueDateTime", OF_DATE_TIME),
                    alternative("valuePeriod", OF_PERIOD),
                    alternative("valueDuration", OF_DURATION),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `DataRequirement.sort`
pub struct DataRequirementSort {
    /// `DataRequirement.sort.id` · string · 0..1
    pub id: Option<String>,
    /// `DataRequirement.sort.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `DataRequirement.sort.path` · string · 1..1
    pub path: Element<String>,
    /// `DataRequirement.sort.direction` · code · 1..1
    pub direction: Element<SortDirection>,
    /// What has no place above.
    pub extra: Extra,
}
record!(DataRequirementSort, DATA_REQUIREMENT_SORT, [id, extension, path, direction]);
/// The definition of `DataRequirement.sort`.
pub static DATA_REQUIREMENT_SORT: TypeDef = TypeDef {
    name: "DataRequirementSort",
    path: "DataRequirement.sort",
    kind: TypeKind::Backbone,
    elements: &[
        HAS_ID,
        HAS_EXTENSION,
        summary("path", 1, 1, OF_STRING),
        summary("direction", 1, 1, OF_CODE).codes(&SORT_DIRECTION),
    ],
    keys: Lazy::new(),
};
pub(crate) static DATA_REQUIREMENT_CODE_FILTER_COLUMNS: [ColumnDef; 6] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".path", TEXT),
    column(".searchParam", TEXT),
    column(".valueSet", TEXT),
    column(".code", CODING_LIST),
];
pub(crate) static DATA_REQUIREMENT_DATE_FILTER_COLUMNS: [ColumnDef; 9] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".path", TEXT),
    column(".searchParam", TEXT),
    VALUE_DATE_TIME_COLUMN,
    __VALUE_DATE_TIME_START_COLUMN,
    __VALUE_DATE_TIME_END_COLUMN,
    column(".valuePeriod", PERIOD_STRUCT),
    column(".valueDuration", DURATION_STRUCT),
];
pub(crate) static DATA_REQUIREMENT_VALUE_FILTER_COLUMNS: [ColumnDef; 10] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".path", TEXT),
    column(".searchParam", TEXT),
    column(".comparator", TEXT),
    VALUE_DATE_TIME_COLUMN,
    __VALUE_DATE_TIME_START_COLUMN,
    __VALUE_DATE_TIME_END_COLUMN,
    column(".valuePeriod", PERIOD_STRUCT),
    column(".valueDuration", DURATION_STRUCT),
];
pub(crate) static DATA_REQUIREMENT_SORT_COLUMNS: [ColumnDef; 4] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    column(".path", TEXT),
    column(".direction", TEXT),
];
pub(crate) static DATA_REQUIREMENT_COLUMNS: [ColumnDef; 12] = [
    ID_COLUMN,
    EXTENSION_COLUMN,
    TYPE_COLUMN_2,
    column(".profile", TEXTS),
    column(".subjectCodeableConcept", CODEABLE_CONCEPT_STRUCT),
    column(".subjectReference", REFERENCE_STRUCT_2),
    column(".mustSupport", TEXTS),
    column(".codeFilter", list(&within(&DATA_REQUIREMENT_CODE_FILTER_COLUMNS))),
    column(".dateFilter", list(&within(&DATA_REQUIREMENT_DATE_FILTER_COLUMNS))),
    column(".valueFilter", list(&within(&DATA_REQUIREMENT_VALUE_FILTER_COLUMNS))),
    column(".limit", INT32),
    column(".sort", list(&within(&DATA_REQUIREMENT_SORT_COLUMNS))),
];
