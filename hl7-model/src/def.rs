//! The shapes of the generated facts: segments, composites, what each release says of them, and code sets.
//! Everything here is data in statics; the behaviour that uses it lives in the modules beside this one.

use crate::Release;
use crate::structure::Compiled;
use model_core::TableDef;

/// A segment of the superset model.
#[derive(Debug)]
pub struct SegmentDef {
    /// Three letters: `PID`.
    pub id: &'static str,
    /// The standard's title: `Patient Identification`.
    pub title: &'static str,
    /// Fields by position; `fields[0]` is field 1.
    pub fields: &'static [FieldDef],
    /// The segment's table. Its columns are `HEAD`, one column per field in position order, then the tail
    /// (see `tables::segment`).
    pub table: &'static TableDef,
}

/// A field of a segment, or a component of a composite.
#[derive(Debug)]
pub struct FieldDef {
    /// Name of the Rust field and of the column: `patient_identifier_list`.
    pub name: &'static str,
    /// The newest release's title: `Patient Identifier List`.
    pub title: &'static str,
    /// The superset type.
    pub ty: Ty,
    /// Whether it repeats in any release.
    pub repeats: bool,
    /// What each release says, oldest first; a run covers consecutive releases that say the same.
    pub usage: &'static [Usage],
}

impl FieldDef {
    /// What a release says; nothing where it does not have the field.
    pub fn usage_in(&self, release: Release) -> Option<&'static Usage> {
        self.usage
            .iter()
            .find(|usage| usage.from <= release && release <= usage.to)
    }
}

/// The type of a field or component.
#[derive(Debug, Clone, Copy)]
pub enum Ty {
    /// One value.
    Primitive(Primitive),
    /// Components (or subcomponents).
    Composite(&'static CompositeDef),
}

/// A composite data type.
#[derive(Debug)]
pub struct CompositeDef {
    /// `CX`.
    pub id: &'static str,
    /// The standard's title.
    pub title: &'static str,
    /// Components by position; `components[0]` is component 1.
    pub components: &'static [FieldDef],
    /// Whether components go on beyond the listed ones (NA, MA).
    pub variadic: bool,
}

/// The primitive data types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Primitive {
    /// String.
    St,
    /// Text.
    Tx,
    /// Formatted text.
    Ft,
    /// Coded value of an HL7 table.
    Id,
    /// Coded value of a user table.
    Is,
    /// Number.
    Nm,
    /// Sequence id.
    Si,
    /// Date.
    Dt,
    /// Time of day.
    Tm,
    /// Date and time.
    Dtm,
    /// Telephone number.
    Tn,
    /// General timing specification.
    Gts,
    /// Telephone number digits.
    Snm,
    /// A type that another field names (OBX-5 by OBX-2).
    Varies,
    /// Composite without a definition (2.1).
    Cm,
}

impl Primitive {
    /// As the standard names it: `ST`, `varies`.
    pub const fn name(self) -> &'static str {
        match self {
            Primitive::St => "ST",
            Primitive::Tx => "TX",
            Primitive::Ft => "FT",
            Primitive::Id => "ID",
            Primitive::Is => "IS",
            Primitive::Nm => "NM",
            Primitive::Si => "SI",
            Primitive::Dt => "DT",
            Primitive::Tm => "TM",
            Primitive::Dtm => "DTM",
            Primitive::Tn => "TN",
            Primitive::Gts => "GTS",
            Primitive::Snm => "SNM",
            Primitive::Varies => "varies",
            Primitive::Cm => "CM",
        }
    }
}

/// What a run of consecutive releases says of a field or component.
#[derive(Debug, PartialEq, Eq)]
pub struct Usage {
    /// First release of the run.
    pub from: Release,
    /// Last release of the run.
    pub to: Release,
    /// Optionality.
    pub opt: Opt,
    /// Most repetitions; 0 is unbounded.
    pub max: u16,
    /// Most characters; 0 is unknown.
    pub len: u32,
    /// Code set number (`"0001"`), or empty.
    pub code_set: &'static str,
    /// The type as that release names it (`CE`), or empty where it is withdrawn.
    pub ty: &'static str,
}

/// Optionality of a field in a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opt {
    /// Required.
    R,
    /// Optional.
    O,
    /// Conditional.
    C,
    /// Kept for backward compatibility.
    B,
    /// Withdrawn.
    W,
    /// Not used.
    X,
}

/// A code set ("table 0001"): see [`code_set`](crate::code_set).
#[derive(Debug)]
pub struct CodeSet {
    /// Four digits: `0001`.
    pub id: &'static str,
    /// `Administrative Sex`.
    pub title: &'static str,
    /// Who defines it.
    pub kind: CodeSetKind,
    /// OID, or empty.
    pub oid: &'static str,
    /// Codes in code order, a line each: code, display, first and last release, with tabs between them. What is at the
    /// end of a line is left out where there is nothing.
    pub lines: &'static str,
}

/// Who defines the codes of a code set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeSetKind {
    /// HL7: closed.
    Hl7,
    /// Users: the listed codes are suggestions.
    User,
    /// Another organisation.
    External,
    /// No longer used.
    Unused,
}

/// A message structure: for each run of releases its grammar as text.
#[derive(Debug)]
pub struct StructureDef {
    /// `ADT_A01`.
    pub id: &'static str,
    /// The grammar of the typed struct, which holds every release's: on each level the nodes of all releases in one
    /// order, groups merged by name. A node that a release has more often than once on a level (ROL in ADT_A01) is there
    /// as often. Its n-th node is the struct's n-th member.
    pub superset: &'static str,
    /// Grammar by release, oldest first.
    pub grammars: &'static [Grammar],
    /// The superset, ready to be walked once somebody asked.
    pub(crate) compiled: Compiled,
}

impl StructureDef {
    /// A structure with these grammars.
    pub const fn new(
        id: &'static str,
        superset: &'static str,
        grammars: &'static [Grammar],
    ) -> StructureDef {
        StructureDef {
            id,
            superset,
            grammars,
            compiled: Compiled::new(),
        }
    }

    /// What a release says; nothing where it does not have the structure.
    pub fn grammar_in(&self, release: Release) -> Option<&'static Grammar> {
        self.grammars
            .iter()
            .find(|grammar| grammar.from <= release && release <= grammar.to)
    }
}

/// The grammar of a structure in a run of consecutive releases.
#[derive(Debug)]
pub struct Grammar {
    /// First release.
    pub from: Release,
    /// Last release.
    pub to: Release,
    /// Nodes separated by blanks. A segment is `PID`, with suffix `?` 0..1, `*` 0..n, `+` 1..n, none 1..1.
    /// A group is `NAME(` ... `)` and the suffix after the closing parenthesis; a choice is `NAME|(` ... `)`.
    /// `@any` is any segment. Example: `MSH SFT* EVN PID PROCEDURE( PR1 ROL* )*`.
    pub text: &'static str,
}

/// Which structure a message code and trigger event have in a run of releases.
#[derive(Debug)]
pub struct EventDef {
    /// `ADT`.
    pub code: &'static str,
    /// `A04`, or `*`.
    pub trigger: &'static str,
    /// First release.
    pub from: Release,
    /// Last release.
    pub to: Release,
    /// `ADT_A01`.
    pub structure: &'static str,
}
