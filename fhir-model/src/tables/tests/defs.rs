//! Small definitions of two resources, with every kind of element and column.

use model_core::{ColumnDef, Ingestion, Kind, TableDef};

use crate::def::{Alternative, ElementDef, Holds, Primitive, ResourceDef, Ty, TypeDef, TypeKind};
use crate::keys::Lazy;

const fn element(name: &'static str, max: u16, holds: Holds) -> ElementDef {
    ElementDef {
        name,
        min: 0,
        max,
        holds,
        codes: None,
        targets: &[],
        is_attribute: false,
        is_summary: false,
        is_modifier: false,
    }
}

const fn one(name: &'static str, ty: Ty) -> ElementDef {
    element(name, 1, Holds::One(ty))
}

const fn many(name: &'static str, ty: Ty) -> ElementDef {
    element(name, 0, Holds::One(ty))
}

const fn primitive(name: &'static str, primitive: Primitive) -> ElementDef {
    one(name, Ty::Primitive(primitive))
}

const fn column(name: &'static str, kind: Kind) -> ColumnDef {
    ColumnDef {
        name,
        kind,
        nullable: true,
        origin: "",
        title: "",
    }
}

const fn text(name: &'static str) -> ColumnDef {
    column(name, Kind::Utf8)
}

macro_rules! types {
    ($($name:ident $kind:ident $path:literal [$($element:expr),* $(,)?])*) => {
        $(pub static $name: TypeDef = TypeDef {
            name: $path,
            path: $path,
            kind: TypeKind::$kind,
            elements: &[$($element),*],
            keys: Lazy::new(),
        };)*
    };
}

macro_rules! columns {
    ($($name:ident [$($column:expr),* $(,)?])*) => {
        $(const $name: &[ColumnDef] = &[$($column),*];)*
    };
}

const EXTENSIONS_OF: ElementDef = many("extension", Ty::Type(&EXTENSION));
const ID: ElementDef = primitive("id", Primitive::String);

types! {
    EXTENSION Complex "Extension" [ID, EXTENSIONS_OF, primitive("url", Primitive::Uri)]
    META Complex "Meta" [
        ID,
        primitive("versionId", Primitive::Id),
        primitive("lastUpdated", Primitive::Instant),
        many("profile", Ty::Primitive(Primitive::Canonical)),
        many("tag", Ty::Type(&CODING)),
    ]
    CODING Complex "Coding" [
        ID, EXTENSIONS_OF,
        primitive("system", Primitive::Uri),
        primitive("code", Primitive::Code),
        primitive("display", Primitive::String),
        primitive("userSelected", Primitive::Boolean),
    ]
    CODEABLE_CONCEPT Complex "CodeableConcept" [
        ID, EXTENSIONS_OF, many("coding", Ty::Type(&CODING)), primitive("text", Primitive::String),
    ]
    IDENTIFIER Complex "Identifier" [
        ID, EXTENSIONS_OF,
        primitive("use", Primitive::Code),
        one("type", Ty::Type(&CODEABLE_CONCEPT)),
        primitive("system", Primitive::Uri),
        primitive("value", Primitive::String),
        one("period", Ty::Type(&PERIOD)),
        one("assigner", Ty::Type(&REFERENCE)),
    ]
    REFERENCE Complex "Reference" [
        ID,
        primitive("reference", Primitive::String),
        one("identifier", Ty::Type(&IDENTIFIER)),
        primitive("display", Primitive::String),
    ]
    PERIOD Complex "Period" [
        primitive("start", Primitive::DateTime),
        primitive("end", Primitive::DateTime),
    ]
    HUMAN_NAME Complex "HumanName" [
        ID, EXTENSIONS_OF,
        primitive("use", Primitive::Code),
        primitive("family", Primitive::String),
        many("given", Ty::Primitive(Primitive::String)),
        one("period", Ty::Type(&PERIOD)),
    ]
    QUANTITY Complex "Quantity" [
        ID,
        primitive("value", Primitive::Decimal),
        primitive("unit", Primitive::String),
        primitive("system", Primitive::Uri),
        primitive("code", Primitive::Code),
    ]
    CONTACT Backbone "Patient.contact" [
        ID, EXTENSIONS_OF,
        many("modifierExtension", Ty::Type(&EXTENSION)),
        many("relationship", Ty::Type(&CODEABLE_CONCEPT)),
        one("name", Ty::Type(&HUMAN_NAME)),
    ]
    COMPONENT Backbone "Observation.component" [
        ID,
        one("code", Ty::Type(&CODEABLE_CONCEPT)),
        element("value", 1, Holds::Choice(VALUES)),
        many("component", Ty::Type(&COMPONENT)),
    ]
    PATIENT Resource "Patient" [
        primitive("id", Primitive::Id),
        one("meta", Ty::Type(&META)),
        primitive("implicitRules", Primitive::Uri),
        many("contained", Ty::Resource),
        EXTENSIONS_OF,
        many("modifierExtension", Ty::Type(&EXTENSION)),
        many("identifier", Ty::Type(&IDENTIFIER)),
        primitive("active", Primitive::Boolean),
        many("name", Ty::Type(&HUMAN_NAME)),
        primitive("gender", Primitive::Code),
        primitive("birthDate", Primitive::Date),
        element("deceased", 1, Holds::Choice(&[
            Alternative { key: "deceasedBoolean", ty: Ty::Primitive(Primitive::Boolean) },
            Alternative { key: "deceasedDateTime", ty: Ty::Primitive(Primitive::DateTime) },
        ])),
        element("multipleBirth", 1, Holds::Choice(&[
            Alternative { key: "multipleBirthBoolean", ty: Ty::Primitive(Primitive::Boolean) },
            Alternative { key: "multipleBirthInteger", ty: Ty::Primitive(Primitive::Integer) },
        ])),
        many("contact", Ty::Type(&CONTACT)),
    ]
    OBSERVATION Resource "Observation" [
        primitive("id", Primitive::Id),
        one("meta", Ty::Type(&META)),
        primitive("status", Primitive::Code),
        many("category", Ty::Type(&CODEABLE_CONCEPT)),
        one("code", Ty::Type(&CODEABLE_CONCEPT)),
        one("subject", Ty::Type(&REFERENCE)),
        element("effective", 1, Holds::Choice(&[
            Alternative { key: "effectiveDateTime", ty: Ty::Primitive(Primitive::DateTime) },
            Alternative { key: "effectivePeriod", ty: Ty::Type(&PERIOD) },
        ])),
        primitive("issued", Primitive::Instant),
        element("value", 1, Holds::Choice(VALUES)),
        many("days", Ty::Primitive(Primitive::Date)),
        many("doses", Ty::Primitive(Primitive::Decimal)),
        many("counts", Ty::Primitive(Primitive::PositiveInt)),
        primitive("serial", Primitive::Integer64),
        one("resource", Ty::Resource),
        many("component", Ty::Type(&COMPONENT)),
    ]
}

static VALUES: &[Alternative] = &[
    Alternative {
        key: "valueQuantity",
        ty: Ty::Type(&QUANTITY),
    },
    Alternative {
        key: "valueString",
        ty: Ty::Primitive(Primitive::String),
    },
    Alternative {
        key: "valueInteger",
        ty: Ty::Primitive(Primitive::Integer),
    },
    Alternative {
        key: "valueDateTime",
        ty: Ty::Primitive(Primitive::DateTime),
    },
];

const EXTENSIONS: ColumnDef = column("extension", Kind::List(&Kind::Struct(EXTENSION_COLUMNS)));
const TIMES: [Kind; 1] = [Kind::Timestamp];

columns! {
    EXTENSION_COLUMNS [text("url"), text("json")]
    CODING_COLUMNS [
        text("id"), EXTENSIONS, text("system"), text("code"), text("display"),
        column("userSelected", Kind::Boolean),
    ]
    CONCEPT_COLUMNS [text("id"), column("coding", Kind::List(&Kind::Struct(CODING_COLUMNS))), text("text")]
    META_COLUMNS [
        text("id"), text("versionId"), text("lastUpdated"),
        column("__lastUpdated_start", Kind::Timestamp),
        column("__lastUpdated_end", Kind::Timestamp),
        column("profile", Kind::List(&Kind::Utf8)),
        column("tag", Kind::List(&Kind::Struct(CODING_COLUMNS))),
    ]
    PERIOD_COLUMNS [
        text("start"), column("__start_start", Kind::Timestamp), column("__start_end", Kind::Timestamp),
        text("end"), column("__end_start", Kind::Timestamp), column("__end_end", Kind::Timestamp),
    ]
    INNER_REFERENCE_COLUMNS [text("id"), text("reference"), text("display")]
    IDENTIFIER_COLUMNS [
        text("id"), EXTENSIONS, text("use"), column("type", Kind::Struct(CONCEPT_COLUMNS)), text("system"),
        text("value"), column("period", Kind::Struct(PERIOD_COLUMNS)),
        column("assigner", Kind::Struct(INNER_REFERENCE_COLUMNS)),
    ]
    REFERENCE_COLUMNS [
        text("id"), text("reference"), column("identifier", Kind::Struct(IDENTIFIER_COLUMNS)), text("display"),
    ]
    NAME_COLUMNS [
        text("id"), EXTENSIONS, text("use"), text("family"), column("given", Kind::List(&Kind::Utf8)),
        column("period", Kind::Struct(PERIOD_COLUMNS)),
    ]
    QUANTITY_COLUMNS [
        text("id"), text("value"), column("__value_numeric", Kind::Decimal), text("unit"), text("system"), text("code"),
    ]
    CONTACT_COLUMNS [
        text("id"), EXTENSIONS,
        column("modifierExtension", Kind::List(&Kind::Struct(EXTENSION_COLUMNS))),
        column("relationship", Kind::List(&Kind::Struct(CONCEPT_COLUMNS))),
        column("name", Kind::Struct(NAME_COLUMNS)),
    ]
    INNER_COMPONENT_COLUMNS [
        text("id"), column("code", Kind::Struct(CONCEPT_COLUMNS)),
        column("valueQuantity", Kind::Struct(QUANTITY_COLUMNS)),
    ]
    COMPONENT_COLUMNS [
        text("id"), column("code", Kind::Struct(CONCEPT_COLUMNS)),
        column("valueQuantity", Kind::Struct(QUANTITY_COLUMNS)), text("valueString"),
        column("valueInteger", Kind::Int32),
        text("valueDateTime"),
        column("__valueDateTime_start", Kind::Timestamp), column("__valueDateTime_end", Kind::Timestamp),
        column("component", Kind::List(&Kind::Struct(INNER_COMPONENT_COLUMNS))),
    ]
}

macro_rules! table {
    ($name:ident $table:literal [$($column:expr),* $(,)?]) => {
        static $name: TableDef = TableDef {
            name: $table,
            doc: "",
            ingestion: Ingestion::Append,
            key: &["id"],
            columns: &[
                text("resourceType"),
                text("id"),
                column("meta", Kind::Struct(META_COLUMNS)),
                $($column,)*
                column("meta_lastUpdated", Kind::Timestamp),
                text("_full_url"),
                text("_source_file"),
                column("_resource_index", Kind::Int64),
                column("_byte_offset", Kind::Int64),
                text("_rescued_data"),
            ],
        };
    };
}

table! { PATIENTS "patients" [
    text("implicitRules"),
    column("contained", Kind::List(&Kind::Utf8)),
    EXTENSIONS,
    column("modifierExtension", Kind::List(&Kind::Struct(EXTENSION_COLUMNS))),
    column("identifier", Kind::List(&Kind::Struct(IDENTIFIER_COLUMNS))),
    column("active", Kind::Boolean),
    column("name", Kind::List(&Kind::Struct(NAME_COLUMNS))),
    text("gender"),
    text("birthDate"),
    column("__birthDate_start", Kind::Timestamp),
    column("__birthDate_end", Kind::Timestamp),
    column("deceasedBoolean", Kind::Boolean),
    text("deceasedDateTime"),
    column("__deceasedDateTime_start", Kind::Timestamp),
    column("__deceasedDateTime_end", Kind::Timestamp),
    column("multipleBirthBoolean", Kind::Boolean),
    column("multipleBirthInteger", Kind::Int32),
    column("contact", Kind::List(&Kind::Struct(CONTACT_COLUMNS))),
] }

table! { OBSERVATIONS "observations" [
    text("status"),
    column("category", Kind::List(&Kind::Struct(CONCEPT_COLUMNS))),
    column("code", Kind::Struct(CONCEPT_COLUMNS)),
    column("subject", Kind::Struct(REFERENCE_COLUMNS)),
    text("effectiveDateTime"),
    column("__effectiveDateTime_start", Kind::Timestamp),
    column("__effectiveDateTime_end", Kind::Timestamp),
    column("effectivePeriod", Kind::Struct(PERIOD_COLUMNS)),
    text("issued"),
    column("__issued_start", Kind::Timestamp),
    column("__issued_end", Kind::Timestamp),
    column("valueQuantity", Kind::Struct(QUANTITY_COLUMNS)),
    text("valueString"),
    column("valueInteger", Kind::Int32),
    text("valueDateTime"),
    column("__valueDateTime_start", Kind::Timestamp),
    column("__valueDateTime_end", Kind::Timestamp),
    column("days", Kind::List(&Kind::Utf8)),
    column("__days_start", Kind::List(&TIMES[0])),
    column("__days_end", Kind::List(&TIMES[0])),
    column("doses", Kind::List(&Kind::Utf8)),
    column("__doses_numeric", Kind::List(&Kind::Decimal)),
    column("counts", Kind::List(&Kind::Int32)),
    column("serial", Kind::Int64),
    text("resource"),
    column("component", Kind::List(&Kind::Struct(COMPONENT_COLUMNS))),
] }

/// Two resources, not in the order of their names.
pub static RESOURCES: &[ResourceDef] = &[
    ResourceDef {
        def: &PATIENT,
        table: &PATIENTS,
    },
    ResourceDef {
        def: &OBSERVATION,
        table: &OBSERVATIONS,
    },
];
