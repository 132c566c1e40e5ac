//! The model between reading and writing: what the generated code will say, in ids, `Vec` and `BTreeMap` only.
//! Frozen once lowered; every field remembers its origin.

/// Everything that is emitted, and the definitions that are not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Model {
    /// Releases, oldest first.
    pub releases: Vec<String>,
    /// Segments by id.
    pub segments: Vec<Segment>,
    /// Composite data types by id.
    pub composites: Vec<Composite>,
    /// Message structures by id.
    pub structures: Vec<Structure>,
    /// Events by message code, trigger, release.
    pub events: Vec<Event>,
    /// Code sets by number.
    pub code_sets: Vec<CodeSet>,
    /// Message tables by name.
    pub message_tables: Vec<MessageTable>,
    /// Tables of segments and of undeclared segments, by name.
    pub segment_tables: Vec<Table>,
    /// Lists of spans and repetitions that message tables share.
    pub lists: Vec<List>,
    /// Definitions that are read and not emitted.
    pub skipped: Vec<Skipped>,
}

/// Position of a composite in [`Model::composites`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CompositeId(pub usize);

/// A definition that is read and not emitted.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Skipped {
    /// `data type`, `segment`, ...
    pub kind: &'static str,
    /// Its id.
    pub id: String,
    /// Why.
    pub reason: String,
}

/// A segment of the superset model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// `PID`.
    pub id: String,
    /// The newest release's title.
    pub title: String,
    /// Fields by position, without gaps.
    pub fields: Vec<Field>,
}

/// A composite data type of the superset model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composite {
    /// `CX`.
    pub id: String,
    /// The newest release's title.
    pub title: String,
    /// Components by position, without gaps.
    pub components: Vec<Field>,
    /// Whether components go on beyond the listed ones.
    pub variadic: bool,
}

/// A field or component.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// `PID-3`, `CX.1`.
    pub origin: String,
    /// From 1.
    pub position: usize,
    /// Column name.
    pub name: String,
    /// The newest release's title.
    pub title: String,
    /// Superset type.
    pub ty: Ty,
    /// The superset type as the standard names it: `CX`.
    pub ty_name: String,
    /// Whether it repeats in any release.
    pub repeats: bool,
    /// What each release says.
    pub usage: Vec<Usage>,
}

/// A type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ty {
    /// One value.
    Primitive(Primitive),
    /// Components.
    Composite(CompositeId),
}

/// The primitive data types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Primitive {
    St,
    Tx,
    Ft,
    Id,
    Is,
    Nm,
    Si,
    Dt,
    Tm,
    Dtm,
    Tn,
    Gts,
    Snm,
    Varies,
    Cm,
}

impl Primitive {
    /// Reads the standard's name. `TS` is promoted to `DTM` before this is asked.
    pub fn from_id(id: &str) -> Option<Primitive> {
        Some(match id {
            "ST" => Primitive::St,
            "TX" => Primitive::Tx,
            "FT" => Primitive::Ft,
            "ID" => Primitive::Id,
            "IS" => Primitive::Is,
            "NM" => Primitive::Nm,
            "SI" => Primitive::Si,
            "DT" => Primitive::Dt,
            "TM" => Primitive::Tm,
            "DTM" => Primitive::Dtm,
            "TN" => Primitive::Tn,
            "GTS" => Primitive::Gts,
            "SNM" => Primitive::Snm,
            "varies" => Primitive::Varies,
            "CM" => Primitive::Cm,
            _ => return None,
        })
    }

    /// The name of the variant, and of the short constant in generated code (upper case).
    pub fn name(self) -> &'static str {
        match self {
            Primitive::St => "St",
            Primitive::Tx => "Tx",
            Primitive::Ft => "Ft",
            Primitive::Id => "Id",
            Primitive::Is => "Is",
            Primitive::Nm => "Nm",
            Primitive::Si => "Si",
            Primitive::Dt => "Dt",
            Primitive::Tm => "Tm",
            Primitive::Dtm => "Dtm",
            Primitive::Tn => "Tn",
            Primitive::Gts => "Gts",
            Primitive::Snm => "Snm",
            Primitive::Varies => "Varies",
            Primitive::Cm => "Cm",
        }
    }

    /// The kind of a column that holds it.
    pub fn kind(self) -> Kind {
        match self {
            Primitive::Nm => Kind::Decimal,
            Primitive::Si => Kind::Int64,
            Primitive::Dt => Kind::Date,
            Primitive::Dtm => Kind::Timestamp,
            Primitive::Varies => Kind::List(Box::new(Kind::Utf8)),
            _ => Kind::Utf8,
        }
    }
}

/// What a run of consecutive releases says of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Usage {
    /// First release, by position in [`Model::releases`].
    pub from: usize,
    /// Last release.
    pub to: usize,
    /// `R O C B W X`.
    pub opt: char,
    /// 0 is unbounded.
    pub max: u16,
    /// 0 is unknown.
    pub len: u32,
    /// Code set number or empty.
    pub code_set: String,
    /// Type as that release names it, or empty.
    pub ty: String,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Public name.
    pub name: String,
    /// One sentence.
    pub doc: String,
    /// Columns that identify a row.
    pub key: Vec<String>,
    /// Variant of `Ingestion`.
    pub ingestion: &'static str,
    /// Segment whose table it is; empty for others.
    pub segment: String,
    /// Columns in order.
    pub columns: Vec<Column>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Public name.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
    /// Whether it may be null.
    pub nullable: bool,
    /// Where it comes from.
    pub origin: String,
    /// The standard's title.
    pub title: String,
}

/// The type of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Utf8,
    /// True or false.
    Boolean,
    /// 32 bits.
    Int32,
    /// 64 bits.
    Int64,
    /// Decimal128(38, 9).
    Decimal,
    /// Days.
    Date,
    /// Microseconds.
    Timestamp,
    /// The components of a composite.
    Composite(CompositeId),
    /// The subcomponents of a composite that is itself a component.
    Subcomposite(CompositeId),
    /// The struct of a [`List`].
    Struct(ListId),
    /// A list.
    List(Box<Kind>),
}

/// Position of a list in [`Model::lists`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListId(pub usize);

/// A message table: its columns and where each comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageTable {
    /// Name, key, columns.
    pub table: Table,
    /// Message codes; empty is every one.
    pub codes: Vec<String>,
    /// Trigger events; empty is every one.
    pub triggers: Vec<String>,
    /// One source per column.
    pub sources: Vec<Source>,
}

/// A list column of a message table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// Name in `specs/tables.toml`.
    pub name: String,
    /// What makes a row of it.
    pub rows: Rows,
    /// Fields of the struct.
    pub columns: Vec<Column>,
    /// One source per field.
    pub sources: Vec<Source>,
}

/// What makes a row of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rows {
    /// A span of segments.
    Spans {
        /// Segments that begin one.
        starts: Vec<String>,
        /// Whether a later one continues the span of an earlier one.
        chained: bool,
        /// Segments that end one.
        ends: Vec<String>,
    },
    /// A repetition of a field.
    Repetitions {
        /// `PID`.
        segment: String,
        /// Field positions.
        fields: Vec<u16>,
    },
}

/// Where a value comes from: the shape of `hl7_model::tables::plan::Source`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// One place.
    Value(At),
    /// The first of several.
    FirstOf(Vec<At>),
    /// A list of spans.
    Spans(ListId),
    /// A list of repetitions.
    Repetitions(ListId),
    /// The index in an enclosing list.
    IndexIn(ListId),
    /// Not in a field; the variant's name.
    Given(&'static str),
}

/// A place and how it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct At {
    /// `PID`, or empty in repetitions.
    pub segment: String,
    /// Field, component, subcomponent; 0 is the whole.
    pub place: [u16; 3],
    /// From 0.
    pub repetition: u16,
    /// The variant's name in `Read`.
    pub read: &'static str,
}

/// A message structure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Structure {
    /// `ADT_A01`.
    pub id: String,
    /// The grammar of the typed struct.
    pub superset: String,
    /// Grammar texts by runs of releases, oldest first.
    pub grammars: Vec<Grammar>,
    /// The structure itself (first) and its groups, every group after one that it is in.
    pub groups: Vec<Group>,
}

/// The grammar of a run of releases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grammar {
    /// First release.
    pub from: usize,
    /// Last release.
    pub to: usize,
    /// The text.
    pub text: String,
}

/// A struct of a message structure: the message itself or a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// `PATIENT_RESULT`; empty for the message itself.
    pub name: String,
    /// Whether one of its slots is filled, and the others are not.
    pub choice: bool,
    /// Slots in order.
    pub slots: Vec<Slot>,
}

/// A place for segments or groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// Name of the Rust field: `patient_result`, `rol`, `rol_2`.
    pub name: String,
    /// `PID`, `PATIENT_RESULT`, `@any`.
    pub id: String,
    /// What it holds.
    pub holds: Holds,
    /// Whether every release that has the group requires it.
    pub required: bool,
    /// Whether it repeats in any release.
    pub repeats: bool,
}

/// What a slot of a message structure holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// A segment, by position in [`Model::segments`].
    Segment(usize),
    /// Any segment.
    Any,
    /// A group, by position in [`Structure::groups`].
    Group(usize),
}

/// Which structure an event has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// `ADT`.
    pub code: String,
    /// `A01` or `*`.
    pub trigger: String,
    /// First release.
    pub from: usize,
    /// Last release.
    pub to: usize,
    /// `ADT_A01`.
    pub structure: String,
}

/// A code set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeSet {
    /// `0001`.
    pub id: String,
    /// Title.
    pub title: String,
    /// Variant of `CodeSetKind`.
    pub kind: &'static str,
    /// OID or empty.
    pub oid: String,
    /// Codes in code order.
    pub codes: Vec<Code>,
}

/// A code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// As on the wire.
    pub code: String,
    /// For people.
    pub display: String,
    /// First release.
    pub since: Option<usize>,
    /// Last release.
    pub until: Option<usize>,
}
