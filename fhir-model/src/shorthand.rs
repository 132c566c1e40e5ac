//! Short constructors for the statics of generated code. Not for other use.

use model_core::Kind;
// Releases have a code set of the name `Kind`.
pub use model_core::{ColumnDef, Ingestion, Kind as ColumnKind, TableDef};

pub use crate::def::{
    Alternative, CodeDef, CodeSet, ElementDef, Holds, Primitive, ResourceDef, Ty, TypeDef, TypeKind,
};
pub use crate::keys::Lazy;
pub use crate::record::Extra;
pub use crate::text::{Date, DateTime, Decimal, Instant, Time};
pub use crate::{choice, codes, record};

macro_rules! kinds {
    ($($name:ident = $kind:ident),*) => {$(
        #[allow(missing_docs)]
        pub const $name: Kind = Kind::$kind;
    )*};
}

kinds!(
    TEXT = Utf8,
    BOOLEAN = Boolean,
    INT32 = Int32,
    INT64 = Int64,
    NUMERIC = Decimal,
    TIMESTAMP = Timestamp
);

/// A struct of columns.
pub const fn within(columns: &'static [ColumnDef]) -> Kind {
    Kind::Struct(columns)
}

/// A list.
pub const fn list(element: &'static Kind) -> Kind {
    Kind::List(element)
}

/// The address and the JSON text of an extension.
pub static EXTENSION_COLUMNS: [ColumnDef; 2] = [column(".url", TEXT), derived("json", TEXT, "")];

/// An extension in columns.
pub const EXTENSION_TEXT: Kind = within(&EXTENSION_COLUMNS);

/// Extensions in columns.
pub const EXTENSION_TEXTS: Kind = list(&EXTENSION_TEXT);

/// Texts.
pub const TEXTS: Kind = list(&TEXT);

/// A column that may be null, with the name of the element it comes from.
pub const fn column(origin: &'static str, kind: Kind) -> ColumnDef {
    let mut before = origin.as_bytes();
    while let Some((last, rest)) = before.split_last()
        && *last != b'.'
    {
        before = rest;
    }
    derived(origin.split_at(before.len()).1, kind, origin)
}

/// A column that may be null, with a name of its own.
pub const fn derived(name: &'static str, kind: Kind, origin: &'static str) -> ColumnDef {
    ColumnDef {
        name,
        kind,
        nullable: true,
        origin,
        title: "",
    }
}

/// A column with a title.
pub const fn titled(title: &'static str, column: ColumnDef) -> ColumnDef {
    ColumnDef { title, ..column }
}

macro_rules! primitives {
    ($($name:ident = $primitive:ident),* $(,)?) => {$(
        #[allow(missing_docs)]
        pub const $name: Ty = Ty::Primitive(Primitive::$primitive);
    )*};
}

primitives!(
    OF_BASE64_BINARY = Base64Binary,
    OF_BOOLEAN = Boolean,
    OF_CANONICAL = Canonical,
    OF_CODE = Code,
    OF_DATE = Date,
    OF_DATE_TIME = DateTime,
    OF_DECIMAL = Decimal,
    OF_ID = Id,
    OF_INSTANT = Instant,
    OF_INTEGER = Integer,
    OF_INTEGER64 = Integer64,
    OF_MARKDOWN = Markdown,
    OF_OID = Oid,
    OF_POSITIVE_INT = PositiveInt,
    OF_STRING = String,
    OF_TIME = Time,
    OF_UNSIGNED_INT = UnsignedInt,
    OF_URI = Uri,
    OF_URL = Url,
    OF_UUID = Uuid,
    OF_XHTML = Xhtml,
);

/// Any resource.
pub const OF_RESOURCE: Ty = Ty::Resource;

/// A complex type or a backbone element.
pub const fn of(def: &'static TypeDef) -> Ty {
    Ty::Type(def)
}

/// An element of one type that is part of summaries.
pub const fn summary(name: &'static str, min: u16, max: u16, ty: Ty) -> ElementDef {
    ElementDef {
        is_summary: true,
        ..one(name, min, max, ty)
    }
}

/// An element of one type.
pub const fn one(name: &'static str, min: u16, max: u16, ty: Ty) -> ElementDef {
    ElementDef {
        name,
        min,
        max,
        holds: Holds::One(ty),
        codes: None,
        targets: &[],
        is_attribute: false,
        is_summary: false,
        is_modifier: false,
    }
}

/// A choice element.
pub const fn choice(
    name: &'static str,
    min: u16,
    max: u16,
    alternatives: &'static [Alternative],
) -> ElementDef {
    ElementDef {
        holds: Holds::Choice(alternatives),
        ..one(name, min, max, Ty::Resource)
    }
}

/// A type of a choice.
pub const fn alternative(key: &'static str, ty: Ty) -> Alternative {
    Alternative { key, ty }
}

/// A code of a set.
pub const fn code(code: &'static str, system: u8) -> CodeDef {
    CodeDef { code, system }
}

impl ElementDef {
    /// With a required binding.
    pub const fn codes(self, codes: &'static CodeSet) -> ElementDef {
        ElementDef {
            codes: Some(codes),
            ..self
        }
    }

    /// With what references may point to.
    pub const fn to(self, targets: &'static [&'static str]) -> ElementDef {
        ElementDef { targets, ..self }
    }

    /// As an attribute.
    pub const fn attribute(self) -> ElementDef {
        ElementDef {
            is_attribute: true,
            ..self
        }
    }

    /// As part of summaries.
    pub const fn summary(self) -> ElementDef {
        ElementDef {
            is_summary: true,
            ..self
        }
    }

    /// As a modifier.
    pub const fn modifier(self) -> ElementDef {
        ElementDef {
            is_modifier: true,
            ..self
        }
    }
}
