//! HL7 v2 messages of every release, from 2.1 to 2.8.2: zero-copy reading, typed segments, typed tables.

pub mod charset;
mod code_set;
pub mod def;
mod error;
pub mod escape;
pub mod frame;
#[rustfmt::skip]
mod generated;
mod maybe;
mod normal;
pub mod record;
mod release;
#[doc(hidden)]
pub mod shorthand;
pub mod structure;
pub mod tables;
pub mod value;
mod wire;

pub use code_set::{Code, code_set, code_sets};
pub use error::{EditError, PathError, ReadCode, ReadError, Warning, WarningCode};
pub(crate) use generated::tables as declared;
pub use generated::{datatypes, segments, structures};
pub use maybe::Maybe;
pub use record::{Composite, Extra, Record, Segmented, Structured, Unplaced};
pub use release::Release;
pub use value::{Cm, Dt, Dtm, Nm, Si, Tm, Varies};
pub use wire::{
    Component, Delimiters, Field, Index, Level, Message, MessageBuf, Path, ReleaseFound,
    Repetition, Segment, SegmentId, Subcomponent, Terminator, Value,
};
