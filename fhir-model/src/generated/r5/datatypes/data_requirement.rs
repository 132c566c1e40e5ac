// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    FHIRTypes, FHIR_TYPES, SORT_DIRECTION, SortDirection, VALUE_FILTER_COMPARATOR,
    ValueFilterComparator,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CodeableConcept,
    Coding, DURATION, DURATION_COLUMNS, Duration, EXTENSION, Element, Extension, PERIOD,
    PERIOD_COLUMNS, Period, REFERENCE, REFERENCE_COLUMNS_2, Reference,
};
use crate::shorthand::*;
/// `DataRequirement`
#[derive(Default)]
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
    DataRequirement, DATA_REQUIREMENT, [0 => id, 1 => extension, 2 => type_, 3 =>
    profile, 4 => subject, 5 => must_support, 6 => code_filter, 7 => date_filter, 8 =>
    value_filter, 9 => limit, 10 => sort]
);
choice!(
    #[doc = " `DataRequirement.subject[x]`"] DataRequirementSubject, [0 =>
    CodeableConcept(Box < CodeableConcept >), 1 => Reference(Box < Reference >)]
);
/// The definition of `DataRequirement`.
pub static DATA_REQUIREMENT: TypeDef = TypeDef {
    name: "DataRequirement",
    path: "DataRequirement",
    kind: TypeKind::Complex,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("type", 1, 1, Ty::Primitive(Primitive::Code)).codes(&FHIR_TYPES).summary(),
        one("profile", 0, 0, Ty::Primitive(Primitive::Canonical))
            .to(&["StructureDefinition"])
            .summary(),
        choice(
                "subject",
                0,
                1,
                &[
                    alternative("subjectCodeableConcept", Ty::Type(&CODEABLE_CONCEPT)),
                    alternative("subjectReference", Ty::Type(&REFERENCE)),
                ],
            )
            .to(&["Group"])
            .summary(),
        one("mustSupport", 0, 0, Ty::Primitive(Primitive::String)).summary(),
        one("codeFilter", 0, 0, Ty::Type(&DATA_REQUIREMENT_CODE_FILTER)).summary(),
        one("dateFilter", 0, 0, Ty::Type(&DATA_REQUIREMENT_DATE_FILTER)).summary(),
        one("valueFilter", 0, 0, Ty::Type(&DATA_REQUIREMENT_VALUE_FILTER)).summary(),
        one("limit", 0, 1, Ty::Primitive(Primitive::PositiveInt)).summary(),
        one("sort", 0, 0, Ty::Type(&DATA_REQUIREMENT_SORT)).summary(),
    ],
    keys: Lazy::new(),
};
/// `DataRequirement.codeFilter`
#[derive(Default)]
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
    DataRequirementCodeFilter, DATA_REQUIREMENT_CODE_FILTER, [0 => id, 1 => extension, 2
    => path, 3 => search_param, 4 => value_set, 5 => code]
);
/// The definition of `DataRequirement.codeFilter`.
pub static DATA_REQUIREMENT_CODE_FILTER: TypeDef = TypeDef {
    name: "DataRequirementCodeFilter",
    path: "DataRequirement.codeFilter",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("path", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("searchParam", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("valueSet", 0, 1, Ty::Primitive(Primitive::Canonical))
            .to(&["ValueSet"])
            .summary(),
        one("code", 0, 0, Ty::Type(&CODING)).summary(),
    ],
    keys: Lazy::new(),
};
/// `DataRequirement.dateFilter`
#[derive(Default)]
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
    DataRequirementDateFilter, DATA_REQUIREMENT_DATE_FILTER, [0 => id, 1 => extension, 2
    => path, 3 => search_param, 4 => value]
);
choice!(
    #[doc = " `DataRequirement.dateFilter.value[x]`"] DataRequirementDateFilterValue, [0
    => DateTime(Element < DateTime >), 1 => Period(Box < Period >), 2 => Duration(Box <
    Duration >)]
);
/// The definition of `DataRequirement.dateFilter`.
pub static DATA_REQUIREMENT_DATE_FILTER: TypeDef = TypeDef {
    name: "DataRequirementDateFilter",
    path: "DataRequirement.dateFilter",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("path", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("searchParam", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        choice(
                "value",
                0,
                1,
                &[
                    alternative("valueDateTime", Ty::Primitive(Primitive::DateTime)),
                    alternative("valuePeriod", Ty::Type(&PERIOD)),
                    alternative("valueDuration", Ty::Type(&DURATION)),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `DataRequirement.valueFilter`
#[derive(Default)]
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
    DataRequirementValueFilter, DATA_REQUIREMENT_VALUE_FILTER, [0 => id, 1 => extension,
    2 => path, 3 => search_param, 4 => comparator, 5 => value]
);
choice!(
    #[doc = " `DataRequirement.valueFilter.value[x]`"] DataRequirementValueFilterValue,
    [0 => DateTime(Element < DateTime >), 1 => Period(Box < Period >), 2 => Duration(Box
    < Duration >)]
);
/// The definition of `DataRequirement.valueFilter`.
pub static DATA_REQUIREMENT_VALUE_FILTER: TypeDef = TypeDef {
    name: "DataRequirementValueFilter",
    path: "DataRequirement.valueFilter",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("path", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("searchParam", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("comparator", 0, 1, Ty::Primitive(Primitive::Code))
            .codes(&VALUE_FILTER_COMPARATOR)
            .summary(),
        choice(
                "value",
                0,
                1,
                &[
                    alternative("valueDateTime", Ty::Primitive(Primitive::DateTime)),
                    alternative("valuePeriod", Ty::Type(&PERIOD)),
                    alternative("valueDuration", Ty::Type(&DURATION)),
                ],
            )
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `DataRequirement.sort`
#[derive(Default)]
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
record!(
    DataRequirementSort, DATA_REQUIREMENT_SORT, [0 => id, 1 => extension, 2 => path, 3 =>
    direction]
);
/// The definition of `DataRequirement.sort`.
pub static DATA_REQUIREMENT_SORT: TypeDef = TypeDef {
    name: "DataRequirementSort",
    path: "DataRequirement.sort",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("path", 1, 1, Ty::Primitive(Primitive::String)).summary(),
        one("direction", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&SORT_DIRECTION)
            .summary(),
    ],
    keys: Lazy::new(),
};
pub(crate) static DATA_REQUIREMENT_CODE_FILTER_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("path", TEXT, ".path", ""),
    column("searchParam", TEXT, ".searchParam", ""),
    column("valueSet", TEXT, ".valueSet", ""),
    column("code", list(&within(&CODING_COLUMNS)), ".code", ""),
];
pub(crate) static DATA_REQUIREMENT_DATE_FILTER_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("path", TEXT, ".path", ""),
    column("searchParam", TEXT, ".searchParam", ""),
    column("valueDateTime", TEXT, ".valueDateTime", ""),
    column("__valueDateTime_start", TIMESTAMP, ".valueDateTime", ""),
    column("__valueDateTime_end", TIMESTAMP, ".valueDateTime", ""),
    column("valuePeriod", within(&PERIOD_COLUMNS), ".valuePeriod", ""),
    column("valueDuration", within(&DURATION_COLUMNS), ".valueDuration", ""),
];
pub(crate) static DATA_REQUIREMENT_VALUE_FILTER_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("path", TEXT, ".path", ""),
    column("searchParam", TEXT, ".searchParam", ""),
    column("comparator", TEXT, ".comparator", ""),
    column("valueDateTime", TEXT, ".valueDateTime", ""),
    column("__valueDateTime_start", TIMESTAMP, ".valueDateTime", ""),
    column("__valueDateTime_end", TIMESTAMP, ".valueDateTime", ""),
    column("valuePeriod", within(&PERIOD_COLUMNS), ".valuePeriod", ""),
    column("valueDuration", within(&DURATION_COLUMNS), ".valueDuration", ""),
];
pub(crate) static DATA_REQUIREMENT_SORT_COLUMNS: [ColumnDef; 4] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("path", TEXT, ".path", ""),
    column("direction", TEXT, ".direction", ""),
];
pub(crate) static DATA_REQUIREMENT_COLUMNS: [ColumnDef; 12] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("type", TEXT, ".type", ""),
    column("profile", list(&TEXT), ".profile", ""),
    column(
        "subjectCodeableConcept",
        within(&CODEABLE_CONCEPT_COLUMNS),
        ".subjectCodeableConcept",
        "",
    ),
    column("subjectReference", within(&REFERENCE_COLUMNS_2), ".subjectReference", ""),
    column("mustSupport", list(&TEXT), ".mustSupport", ""),
    column(
        "codeFilter",
        list(&within(&DATA_REQUIREMENT_CODE_FILTER_COLUMNS)),
        ".codeFilter",
        "",
    ),
    column(
        "dateFilter",
        list(&within(&DATA_REQUIREMENT_DATE_FILTER_COLUMNS)),
        ".dateFilter",
        "",
    ),
    column(
        "valueFilter",
        list(&within(&DATA_REQUIREMENT_VALUE_FILTER_COLUMNS)),
        ".valueFilter",
        "",
    ),
    column("limit", INT32, ".limit", ""),
    column("sort", list(&within(&DATA_REQUIREMENT_SORT_COLUMNS)), ".sort", ""),
];
