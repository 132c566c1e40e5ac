//! Short constructors for the statics of generated code, the official model's and a site's own. Not for other use.

pub use model_core::{ColumnDef, Kind};

use crate::Release;
pub use crate::columns_of_segments::*;
pub use crate::def::Opt::{B, C, O, R, W, X};
pub use crate::def::{
    CodeSet, CodeSetKind, CompositeDef, EventDef, FieldDef, Grammar, Opt, Primitive, SegmentDef,
    StructureDef, Ty, Usage,
};
pub use crate::record;
pub use crate::record::{AnySegment, Extra, Types, Unplaced};
#[cfg(feature = "tables")]
pub use crate::tables::plan::{At, Given, MessageTable, Read, Repetitions, Source, Spans};
pub use crate::{Cm, Dt, Dtm, Maybe, Nm, Si, Tm, Varies};
pub use Kind::{Boolean, Date, Decimal, Int32, Int64, List, Struct, Timestamp, Utf8};
pub use Release::{
    V2_1, V2_2, V2_3, V2_3_1, V2_4, V2_5, V2_5_1, V2_6, V2_7, V2_7_1, V2_8, V2_8_1, V2_8_2,
};
pub use model_core::{Ingestion, TableDef};

macro_rules! primitives {
    ($($name:ident = $variant:ident),*) => {$(
        #[allow(missing_docs)]
        pub const $name: Ty = Ty::Primitive(Primitive::$variant);
    )*};
}

primitives!(
    ST = St,
    TX = Tx,
    FT = Ft,
    ID = Id,
    IS = Is,
    NM = Nm,
    SI = Si,
    DT = Dt,
    TM = Tm,
    DTM = Dtm,
    TN = Tn,
    GTS = Gts,
    SNM = Snm,
    VARIES = Varies,
    CM = Cm
);

/// A field that is there at most once.
pub const fn single(
    name: &'static str,
    title: &'static str,
    ty: Ty,
    usage: &'static [Usage],
) -> FieldDef {
    FieldDef {
        name,
        title,
        ty,
        repeats: false,
        usage,
    }
}

/// A field that repeats.
pub const fn repeated(
    name: &'static str,
    title: &'static str,
    ty: Ty,
    usage: &'static [Usage],
) -> FieldDef {
    FieldDef {
        name,
        title,
        ty,
        repeats: true,
        usage,
    }
}

/// The type of a composite.
pub const fn of(def: &'static CompositeDef) -> Ty {
    Ty::Composite(def)
}

/// What a run of releases says.
pub const fn used(
    from: Release,
    to: Release,
    opt: Opt,
    max: u16,
    len: u32,
    code_set: &'static str,
    ty: &'static str,
) -> Usage {
    Usage {
        from,
        to,
        opt,
        max,
        len,
        code_set,
        ty,
    }
}

/// A column that may be null.
pub const fn column(
    name: &'static str,
    kind: Kind,
    origin: &'static str,
    title: &'static str,
) -> ColumnDef {
    ColumnDef {
        name,
        kind,
        nullable: true,
        origin,
        title,
    }
}

/// A column that is never null.
pub const fn required(
    name: &'static str,
    kind: Kind,
    origin: &'static str,
    title: &'static str,
) -> ColumnDef {
    ColumnDef {
        name,
        kind,
        nullable: false,
        origin,
        title,
    }
}

/// A place in a message and how it is read.
#[cfg(feature = "tables")]
pub const fn at(
    segment: &'static str,
    field: u16,
    component: u16,
    subcomponent: u16,
    repetition: u16,
    read: Read,
) -> At {
    At {
        segment,
        field,
        component,
        subcomponent,
        repetition,
        read,
    }
}

/// A message structure.
pub const fn structure(
    id: &'static str,
    superset: &'static str,
    grammars: &'static [Grammar],
) -> StructureDef {
    StructureDef::new(id, superset, grammars)
}

/// The grammar of a run of releases.
pub const fn grammar(from: Release, to: Release, text: &'static str) -> Grammar {
    Grammar { from, to, text }
}

/// The structure of an event in a run of releases.
pub const fn event(
    code: &'static str,
    trigger: &'static str,
    from: Release,
    to: Release,
    structure: &'static str,
) -> EventDef {
    EventDef {
        code,
        trigger,
        from,
        to,
        structure,
    }
}

/// A code set, its codes as lines.
pub const fn code_set(
    id: &'static str,
    title: &'static str,
    kind: CodeSetKind,
    oid: &'static str,
    lines: &'static str,
) -> CodeSet {
    CodeSet {
        id,
        title,
        kind,
        oid,
        lines,
    }
}
