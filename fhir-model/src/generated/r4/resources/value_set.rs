// Written by `cargo codegen` from specs/. Do not edit.
use super::super::codes::{
    FILTER_OPERATOR, FilterOperator, PUBLICATION_STATUS, PublicationStatus,
};
use super::super::datatypes::{
    CODEABLE_CONCEPT, CODEABLE_CONCEPT_COLUMNS, CODING, CODING_COLUMNS, CONTACT_DETAIL,
    CONTACT_DETAIL_COLUMNS, CodeableConcept, Coding, ContactDetail, EXTENSION, Element,
    Extension, IDENTIFIER, IDENTIFIER_COLUMNS, Identifier, META, META_COLUMNS, Meta,
    NARRATIVE, NARRATIVE_COLUMNS, Narrative, USAGE_CONTEXT, USAGE_CONTEXT_COLUMNS,
    UsageContext,
};
use super::super::resources::Resource;
use crate::shorthand::*;
/// `ValueSet`
#[derive(Default)]
pub struct ValueSet {
    /// `ValueSet.id` · id · 0..1
    pub id: Element<String>,
    /// `ValueSet.meta` · Meta · 0..1
    pub meta: Option<Box<Meta>>,
    /// `ValueSet.implicitRules` · uri · 0..1
    pub implicit_rules: Element<String>,
    /// `ValueSet.language` · code · 0..1
    pub language: Element<String>,
    /// `ValueSet.text` · Narrative · 0..1
    pub text: Option<Box<Narrative>>,
    /// `ValueSet.contained` · Resource · 0..*
    pub contained: Vec<Resource>,
    /// `ValueSet.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.url` · uri · 0..1
    pub url: Element<String>,
    /// `ValueSet.identifier` · Identifier · 0..*
    pub identifier: Vec<Identifier>,
    /// `ValueSet.version` · string · 0..1
    pub version: Element<String>,
    /// `ValueSet.name` · string · 0..1
    pub name: Element<String>,
    /// `ValueSet.title` · string · 0..1
    pub title: Element<String>,
    /// `ValueSet.status` · code · 1..1
    pub status: Element<PublicationStatus>,
    /// `ValueSet.experimental` · boolean · 0..1
    pub experimental: Element<bool>,
    /// `ValueSet.date` · dateTime · 0..1
    pub date: Element<DateTime>,
    /// `ValueSet.publisher` · string · 0..1
    pub publisher: Element<String>,
    /// `ValueSet.contact` · ContactDetail · 0..*
    pub contact: Vec<ContactDetail>,
    /// `ValueSet.description` · markdown · 0..1
    pub description: Element<String>,
    /// `ValueSet.useContext` · UsageContext · 0..*
    pub use_context: Vec<UsageContext>,
    /// `ValueSet.jurisdiction` · CodeableConcept · 0..*
    pub jurisdiction: Vec<CodeableConcept>,
    /// `ValueSet.immutable` · boolean · 0..1
    pub immutable: Element<bool>,
    /// `ValueSet.purpose` · markdown · 0..1
    pub purpose: Element<String>,
    /// `ValueSet.copyright` · markdown · 0..1
    pub copyright: Element<String>,
    /// `ValueSet.compose` · ValueSetCompose · 0..1
    pub compose: Option<Box<ValueSetCompose>>,
    /// `ValueSet.expansion` · ValueSetExpansion · 0..1
    pub expansion: Option<Box<ValueSetExpansion>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSet, VALUE_SET, [0 => id, 1 => meta, 2 => implicit_rules, 3 => language, 4 =>
    text, 5 => contained, 6 => extension, 7 => modifier_extension, 8 => url, 9 =>
    identifier, 10 => version, 11 => name, 12 => title, 13 => status, 14 => experimental,
    15 => date, 16 => publisher, 17 => contact, 18 => description, 19 => use_context, 20
    => jurisdiction, 21 => immutable, 22 => purpose, 23 => copyright, 24 => compose, 25
    => expansion]
);
/// The definition of `ValueSet`.
pub static VALUE_SET: TypeDef = TypeDef {
    name: "ValueSet",
    path: "ValueSet",
    kind: TypeKind::Resource,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::Id)).summary(),
        one("meta", 0, 1, Ty::Type(&META)).summary(),
        one("implicitRules", 0, 1, Ty::Primitive(Primitive::Uri)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("text", 0, 1, Ty::Type(&NARRATIVE)),
        one("contained", 0, 0, Ty::Resource),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).modifier(),
        one("url", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("identifier", 0, 0, Ty::Type(&IDENTIFIER)).summary(),
        one("version", 0, 1, Ty::Primitive(Primitive::String)).summary(),
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
        one("immutable", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("purpose", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("copyright", 0, 1, Ty::Primitive(Primitive::Markdown)),
        one("compose", 0, 1, Ty::Type(&VALUE_SET_COMPOSE)),
        one("expansion", 0, 1, Ty::Type(&VALUE_SET_EXPANSION)),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.compose`
#[derive(Default)]
pub struct ValueSetCompose {
    /// `ValueSet.compose.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.compose.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.lockedDate` · date · 0..1
    pub locked_date: Element<Date>,
    /// `ValueSet.compose.inactive` · boolean · 0..1
    pub inactive: Element<bool>,
    /// `ValueSet.compose.include` · ValueSetComposeInclude · 1..*
    pub include: Vec<ValueSetComposeInclude>,
    /// `ValueSet.compose.exclude` · ValueSetComposeInclude · 0..*
    pub exclude: Vec<ValueSetComposeInclude>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetCompose, VALUE_SET_COMPOSE, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => locked_date, 4 => inactive, 5 => include, 6 => exclude]
);
/// The definition of `ValueSet.compose`.
pub static VALUE_SET_COMPOSE: TypeDef = TypeDef {
    name: "ValueSetCompose",
    path: "ValueSet.compose",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("lockedDate", 0, 1, Ty::Primitive(Primitive::Date)).summary(),
        one("inactive", 0, 1, Ty::Primitive(Primitive::Boolean)).summary(),
        one("include", 1, 0, Ty::Type(&VALUE_SET_COMPOSE_INCLUDE)).summary(),
        one("exclude", 0, 0, Ty::Type(&VALUE_SET_COMPOSE_INCLUDE)),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.compose.include`
#[derive(Default)]
pub struct ValueSetComposeInclude {
    /// `ValueSet.compose.include.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.compose.include.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.include.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.include.system` · uri · 0..1
    pub system: Element<String>,
    /// `ValueSet.compose.include.version` · string · 0..1
    pub version: Element<String>,
    /// `ValueSet.compose.include.concept` · ValueSetComposeIncludeConcept · 0..*
    pub concept: Vec<ValueSetComposeIncludeConcept>,
    /// `ValueSet.compose.include.filter` · ValueSetComposeIncludeFilter · 0..*
    pub filter: Vec<ValueSetComposeIncludeFilter>,
    /// `ValueSet.compose.include.valueSet` · canonical to ValueSet · 0..*
    pub value_set: Vec<Element<String>>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetComposeInclude, VALUE_SET_COMPOSE_INCLUDE, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => system, 4 => version, 5 => concept, 6 => filter, 7 =>
    value_set]
);
/// The definition of `ValueSet.compose.include`.
pub static VALUE_SET_COMPOSE_INCLUDE: TypeDef = TypeDef {
    name: "ValueSetComposeInclude",
    path: "ValueSet.compose.include",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("system", 0, 1, Ty::Primitive(Primitive::Uri)).summary(),
        one("version", 0, 1, Ty::Primitive(Primitive::String)).summary(),
        one("concept", 0, 0, Ty::Type(&VALUE_SET_COMPOSE_INCLUDE_CONCEPT)),
        one("filter", 0, 0, Ty::Type(&VALUE_SET_COMPOSE_INCLUDE_FILTER)).summary(),
        one("valueSet", 0, 0, Ty::Primitive(Primitive::Canonical))
            .to(&["ValueSet"])
            .summary(),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.compose.include.concept`
#[derive(Default)]
pub struct ValueSetComposeIncludeConcept {
    /// `ValueSet.compose.include.concept.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.compose.include.concept.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.include.concept.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.include.concept.code` · code · 1..1
    pub code: Element<String>,
    /// `ValueSet.compose.include.concept.display` · string · 0..1
    pub display: Element<String>,
    /// `ValueSet.compose.include.concept.designation` · ValueSetComposeIncludeConceptDesignation · 0..*
    pub designation: Vec<ValueSetComposeIncludeConceptDesignation>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetComposeIncludeConcept, VALUE_SET_COMPOSE_INCLUDE_CONCEPT, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => code, 4 => display, 5 => designation]
);
/// The definition of `ValueSet.compose.include.concept`.
pub static VALUE_SET_COMPOSE_INCLUDE_CONCEPT: TypeDef = TypeDef {
    name: "ValueSetComposeIncludeConcept",
    path: "ValueSet.compose.include.concept",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("code", 1, 1, Ty::Primitive(Primitive::Code)),
        one("display", 0, 1, Ty::Primitive(Primitive::String)),
        one(
            "designation",
            0,
            0,
            Ty::Type(&VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION),
        ),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.compose.include.concept.designation`
#[derive(Default)]
pub struct ValueSetComposeIncludeConceptDesignation {
    /// `ValueSet.compose.include.concept.designation.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.compose.include.concept.designation.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.include.concept.designation.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.include.concept.designation.language` · code · 0..1
    pub language: Element<String>,
    /// `ValueSet.compose.include.concept.designation.use` · Coding · 0..1
    pub use_: Option<Box<Coding>>,
    /// `ValueSet.compose.include.concept.designation.value` · string · 1..1
    pub value: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetComposeIncludeConceptDesignation,
    VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => language, 4 => use_, 5 => value]
);
/// The definition of `ValueSet.compose.include.concept.designation`.
pub static VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION: TypeDef = TypeDef {
    name: "ValueSetComposeIncludeConceptDesignation",
    path: "ValueSet.compose.include.concept.designation",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("language", 0, 1, Ty::Primitive(Primitive::Code)),
        one("use", 0, 1, Ty::Type(&CODING)),
        one("value", 1, 1, Ty::Primitive(Primitive::String)),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.compose.include.filter`
#[derive(Default)]
pub struct ValueSetComposeIncludeFilter {
    /// `ValueSet.compose.include.filter.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.compose.include.filter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.compose.include.filter.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.compose.include.filter.property` · code · 1..1
    pub property: Element<String>,
    /// `ValueSet.compose.include.filter.op` · code · 1..1
    pub op: Element<FilterOperator>,
    /// `ValueSet.compose.include.filter.value` · string · 1..1
    pub value: Element<String>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetComposeIncludeFilter, VALUE_SET_COMPOSE_INCLUDE_FILTER, [0 => id, 1 =>
    extension, 2 => modifier_extension, 3 => property, 4 => op, 5 => value]
);
/// The definition of `ValueSet.compose.include.filter`.
pub static VALUE_SET_COMPOSE_INCLUDE_FILTER: TypeDef = TypeDef {
    name: "ValueSetComposeIncludeFilter",
    path: "ValueSet.compose.include.filter",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("property", 1, 1, Ty::Primitive(Primitive::Code)).summary(),
        one("op", 1, 1, Ty::Primitive(Primitive::Code))
            .codes(&FILTER_OPERATOR)
            .summary(),
        one("value", 1, 1, Ty::Primitive(Primitive::String)).summary(),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.expansion`
#[derive(Default)]
pub struct ValueSetExpansion {
    /// `ValueSet.expansion.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.expansion.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.expansion.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.expansion.identifier` · uri · 0..1
    pub identifier: Element<String>,
    /// `ValueSet.expansion.timestamp` · dateTime · 1..1
    pub timestamp: Element<DateTime>,
    /// `ValueSet.expansion.total` · integer · 0..1
    pub total: Element<i32>,
    /// `ValueSet.expansion.offset` · integer · 0..1
    pub offset: Element<i32>,
    /// `ValueSet.expansion.parameter` · ValueSetExpansionParameter · 0..*
    pub parameter: Vec<ValueSetExpansionParameter>,
    /// `ValueSet.expansion.contains` · ValueSetExpansionContains · 0..*
    pub contains: Vec<ValueSetExpansionContains>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetExpansion, VALUE_SET_EXPANSION, [0 => id, 1 => extension, 2 =>
    modifier_extension, 3 => identifier, 4 => timestamp, 5 => total, 6 => offset, 7 =>
    parameter, 8 => contains]
);
/// The definition of `ValueSet.expansion`.
pub static VALUE_SET_EXPANSION: TypeDef = TypeDef {
    name: "ValueSetExpansion",
    path: "ValueSet.expansion",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("identifier", 0, 1, Ty::Primitive(Primitive::Uri)),
        one("timestamp", 1, 1, Ty::Primitive(Primitive::DateTime)),
        one("total", 0, 1, Ty::Primitive(Primitive::Integer)),
        one("offset", 0, 1, Ty::Primitive(Primitive::Integer)),
        one("parameter", 0, 0, Ty::Type(&VALUE_SET_EXPANSION_PARAMETER)),
        one("contains", 0, 0, Ty::Type(&VALUE_SET_EXPANSION_CONTAINS)),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.expansion.parameter`
#[derive(Default)]
pub struct ValueSetExpansionParameter {
    /// `ValueSet.expansion.parameter.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.expansion.parameter.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.expansion.parameter.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.expansion.parameter.name` · string · 1..1
    pub name: Element<String>,
    /// `ValueSet.expansion.parameter.value[x]` · string, boolean, integer, decimal, uri, code, dateTime · 0..1
    pub value: Option<ValueSetExpansionParameterValue>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetExpansionParameter, VALUE_SET_EXPANSION_PARAMETER, [0 => id, 1 => extension,
    2 => modifier_extension, 3 => name, 4 => value]
);
choice!(
    #[doc = " `ValueSet.expansion.parameter.value[x]`"] ValueSetExpansionParameterValue,
    [0 => String(Element < String >), 1 => Boolean(Element < bool >), 2 =>
    Integer(Element < i32 >), 3 => Decimal(Element < Decimal >), 4 => Uri(Element <
    String >), 5 => Code(Element < String >), 6 => DateTime(Element < DateTime >)]
);
/// The definition of `ValueSet.expansion.parameter`.
pub static VALUE_SET_EXPANSION_PARAMETER: TypeDef = TypeDef {
    name: "ValueSetExpansionParameter",
    path: "ValueSet.expansion.parameter",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("name", 1, 1, Ty::Primitive(Primitive::String)),
        choice(
            "value",
            0,
            1,
            &[
                alternative("valueString", Ty::Primitive(Primitive::String)),
                alternative("valueBoolean", Ty::Primitive(Primitive::Boolean)),
                alternative("valueInteger", Ty::Primitive(Primitive::Integer)),
                alternative("valueDecimal", Ty::Primitive(Primitive::Decimal)),
                alternative("valueUri", Ty::Primitive(Primitive::Uri)),
                alternative("valueCode", Ty::Primitive(Primitive::Code)),
                alternative("valueDateTime", Ty::Primitive(Primitive::DateTime)),
            ],
        ),
    ],
    keys: Lazy::new(),
};
/// `ValueSet.expansion.contains`
#[derive(Default)]
pub struct ValueSetExpansionContains {
    /// `ValueSet.expansion.contains.id` · string · 0..1
    pub id: Option<String>,
    /// `ValueSet.expansion.contains.extension` · Extension · 0..*
    pub extension: Vec<Extension>,
    /// `ValueSet.expansion.contains.modifierExtension` · Extension · 0..*
    pub modifier_extension: Vec<Extension>,
    /// `ValueSet.expansion.contains.system` · uri · 0..1
    pub system: Element<String>,
    /// `ValueSet.expansion.contains.abstract` · boolean · 0..1
    pub abstract_: Element<bool>,
    /// `ValueSet.expansion.contains.inactive` · boolean · 0..1
    pub inactive: Element<bool>,
    /// `ValueSet.expansion.contains.version` · string · 0..1
    pub version: Element<String>,
    /// `ValueSet.expansion.contains.code` · code · 0..1
    pub code: Element<String>,
    /// `ValueSet.expansion.contains.display` · string · 0..1
    pub display: Element<String>,
    /// `ValueSet.expansion.contains.designation` · ValueSetComposeIncludeConceptDesignation · 0..*
    pub designation: Vec<ValueSetComposeIncludeConceptDesignation>,
    /// `ValueSet.expansion.contains.contains` · ValueSetExpansionContains · 0..*
    pub contains: Vec<ValueSetExpansionContains>,
    /// What has no place above.
    pub extra: Extra,
}
record!(
    ValueSetExpansionContains, VALUE_SET_EXPANSION_CONTAINS, [0 => id, 1 => extension, 2
    => modifier_extension, 3 => system, 4 => abstract_, 5 => inactive, 6 => version, 7 =>
    code, 8 => display, 9 => designation, 10 => contains]
);
/// The definition of `ValueSet.expansion.contains`.
pub static VALUE_SET_EXPANSION_CONTAINS: TypeDef = TypeDef {
    name: "ValueSetExpansionContains",
    path: "ValueSet.expansion.contains",
    kind: TypeKind::Backbone,
    elements: &[
        one("id", 0, 1, Ty::Primitive(Primitive::String)).attribute(),
        one("extension", 0, 0, Ty::Type(&EXTENSION)),
        one("modifierExtension", 0, 0, Ty::Type(&EXTENSION)).summary().modifier(),
        one("system", 0, 1, Ty::Primitive(Primitive::Uri)),
        one("abstract", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("inactive", 0, 1, Ty::Primitive(Primitive::Boolean)),
        one("version", 0, 1, Ty::Primitive(Primitive::String)),
        one("code", 0, 1, Ty::Primitive(Primitive::Code)),
        one("display", 0, 1, Ty::Primitive(Primitive::String)),
        one(
            "designation",
            0,
            0,
            Ty::Type(&VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION),
        ),
        one("contains", 0, 0, Ty::Type(&VALUE_SET_EXPANSION_CONTAINS)),
    ],
    keys: Lazy::new(),
};
pub(crate) static VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("language", TEXT, ".language", ""),
    column("use", within(&CODING_COLUMNS), ".use", ""),
    column("value", TEXT, ".value", ""),
];
pub(crate) static VALUE_SET_COMPOSE_INCLUDE_CONCEPT_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("code", TEXT, ".code", ""),
    column("display", TEXT, ".display", ""),
    column(
        "designation",
        list(&within(&VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION_COLUMNS)),
        ".designation",
        "",
    ),
];
pub(crate) static VALUE_SET_COMPOSE_INCLUDE_FILTER_COLUMNS: [ColumnDef; 6] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("property", TEXT, ".property", ""),
    column("op", TEXT, ".op", ""),
    column("value", TEXT, ".value", ""),
];
pub(crate) static VALUE_SET_COMPOSE_INCLUDE_COLUMNS: [ColumnDef; 8] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("system", TEXT, ".system", ""),
    column("version", TEXT, ".version", ""),
    column(
        "concept",
        list(&within(&VALUE_SET_COMPOSE_INCLUDE_CONCEPT_COLUMNS)),
        ".concept",
        "",
    ),
    column(
        "filter",
        list(&within(&VALUE_SET_COMPOSE_INCLUDE_FILTER_COLUMNS)),
        ".filter",
        "",
    ),
    column("valueSet", list(&TEXT), ".valueSet", ""),
];
pub(crate) static VALUE_SET_COMPOSE_COLUMNS: [ColumnDef; 9] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("lockedDate", TEXT, ".lockedDate", ""),
    column("__lockedDate_start", TIMESTAMP, ".lockedDate", ""),
    column("__lockedDate_end", TIMESTAMP, ".lockedDate", ""),
    column("inactive", BOOLEAN, ".inactive", ""),
    column("include", list(&within(&VALUE_SET_COMPOSE_INCLUDE_COLUMNS)), ".include", ""),
    column("exclude", list(&within(&VALUE_SET_COMPOSE_INCLUDE_COLUMNS)), ".exclude", ""),
];
pub(crate) static VALUE_SET_EXPANSION_PARAMETER_COLUMNS: [ColumnDef; 14] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("name", TEXT, ".name", ""),
    column("valueString", TEXT, ".valueString", ""),
    column("valueBoolean", BOOLEAN, ".valueBoolean", ""),
    column("valueInteger", INT32, ".valueInteger", ""),
    column("valueDecimal", TEXT, ".valueDecimal", ""),
    column("__valueDecimal_numeric", NUMERIC, ".valueDecimal", ""),
    column("valueUri", TEXT, ".valueUri", ""),
    column("valueCode", TEXT, ".valueCode", ""),
    column("valueDateTime", TEXT, ".valueDateTime", ""),
    column("__valueDateTime_start", TIMESTAMP, ".valueDateTime", ""),
    column("__valueDateTime_end", TIMESTAMP, ".valueDateTime", ""),
];
pub(crate) static VALUE_SET_EXPANSION_CONTAINS_COLUMNS: [ColumnDef; 10] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("system", TEXT, ".system", ""),
    column("abstract", BOOLEAN, ".abstract", ""),
    column("inactive", BOOLEAN, ".inactive", ""),
    column("version", TEXT, ".version", ""),
    column("code", TEXT, ".code", ""),
    column("display", TEXT, ".display", ""),
    column(
        "designation",
        list(&within(&VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION_COLUMNS)),
        ".designation",
        "",
    ),
];
pub(crate) static VALUE_SET_EXPANSION_CONTAINS_COLUMNS_2: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("system", TEXT, ".system", ""),
    column("abstract", BOOLEAN, ".abstract", ""),
    column("inactive", BOOLEAN, ".inactive", ""),
    column("version", TEXT, ".version", ""),
    column("code", TEXT, ".code", ""),
    column("display", TEXT, ".display", ""),
    column(
        "designation",
        list(&within(&VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION_COLUMNS)),
        ".designation",
        "",
    ),
    column(
        "contains",
        list(&within(&VALUE_SET_EXPANSION_CONTAINS_COLUMNS)),
        ".contains",
        "",
    ),
];
pub(crate) static VALUE_SET_EXPANSION_CONTAINS_COLUMNS_3: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("system", TEXT, ".system", ""),
    column("abstract", BOOLEAN, ".abstract", ""),
    column("inactive", BOOLEAN, ".inactive", ""),
    column("version", TEXT, ".version", ""),
    column("code", TEXT, ".code", ""),
    column("display", TEXT, ".display", ""),
    column(
        "designation",
        list(&within(&VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION_COLUMNS)),
        ".designation",
        "",
    ),
    column(
        "contains",
        list(&within(&VALUE_SET_EXPANSION_CONTAINS_COLUMNS_2)),
        ".contains",
        "",
    ),
];
pub(crate) static VALUE_SET_EXPANSION_COLUMNS: [ColumnDef; 11] = [
    column("id", TEXT, ".id", ""),
    column("extension", list(&EXTENSION_TEXT), ".extension", ""),
    column("modifierExtension", list(&EXTENSION_TEXT), ".modifierExtension", ""),
    column("identifier", TEXT, ".identifier", ""),
    column("timestamp", TEXT, ".timestamp", ""),
    column("__timestamp_start", TIMESTAMP, ".timestamp", ""),
    column("__timestamp_end", TIMESTAMP, ".timestamp", ""),
    column("total", INT32, ".total", ""),
    column("offset", INT32, ".offset", ""),
    column(
        "parameter",
        list(&within(&VALUE_SET_EXPANSION_PARAMETER_COLUMNS)),
        ".parameter",
        "",
    ),
    column(
        "contains",
        list(&within(&VALUE_SET_EXPANSION_CONTAINS_COLUMNS_3)),
        ".contains",
        "",
    ),
];
/// The table `value_set`.
pub static VALUE_SET_TABLE: TableDef = TableDef {
    name: "value_set",
    doc: "One row for each ValueSet.",
    ingestion: Ingestion::Append,
    key: &["id"],
    columns: &[
        column("resourceType", TEXT, "ValueSet.resourceType", ""),
        column("id", TEXT, "ValueSet.id", ""),
        column("meta", within(&META_COLUMNS), "ValueSet.meta", ""),
        column("implicitRules", TEXT, "ValueSet.implicitRules", ""),
        column("language", TEXT, "ValueSet.language", ""),
        column("text", within(&NARRATIVE_COLUMNS), "ValueSet.text", ""),
        column("contained", list(&TEXT), "ValueSet.contained", ""),
        column("extension", list(&EXTENSION_TEXT), "ValueSet.extension", ""),
        column(
            "modifierExtension",
            list(&EXTENSION_TEXT),
            "ValueSet.modifierExtension",
            "",
        ),
        column("url", TEXT, "ValueSet.url", ""),
        column(
            "identifier",
            list(&within(&IDENTIFIER_COLUMNS)),
            "ValueSet.identifier",
            "",
        ),
        column("version", TEXT, "ValueSet.version", ""),
        column("name", TEXT, "ValueSet.name", ""),
        column("title", TEXT, "ValueSet.title", ""),
        column("status", TEXT, "ValueSet.status", ""),
        column("experimental", BOOLEAN, "ValueSet.experimental", ""),
        column("date", TEXT, "ValueSet.date", ""),
        column("__date_start", TIMESTAMP, "ValueSet.date", ""),
        column("__date_end", TIMESTAMP, "ValueSet.date", ""),
        column("publisher", TEXT, "ValueSet.publisher", ""),
        column(
            "contact",
            list(&within(&CONTACT_DETAIL_COLUMNS)),
            "ValueSet.contact",
            "",
        ),
        column("description", TEXT, "ValueSet.description", ""),
        column(
            "useContext",
            list(&within(&USAGE_CONTEXT_COLUMNS)),
            "ValueSet.useContext",
            "",
        ),
        column(
            "jurisdiction",
            list(&within(&CODEABLE_CONCEPT_COLUMNS)),
            "ValueSet.jurisdiction",
            "",
        ),
        column("immutable", BOOLEAN, "ValueSet.immutable", ""),
        column("purpose", TEXT, "ValueSet.purpose", ""),
        column("copyright", TEXT, "ValueSet.copyright", ""),
        column("compose", within(&VALUE_SET_COMPOSE_COLUMNS), "ValueSet.compose", ""),
        column(
            "expansion",
            within(&VALUE_SET_EXPANSION_COLUMNS),
            "ValueSet.expansion",
            "",
        ),
        column(
            "meta_lastUpdated",
            TIMESTAMP,
            "ValueSet.meta.lastUpdated",
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
