//! HL7 v2 messages of every release, from 2.1 to 2.8.2: zero-copy reading, typed segments, typed tables.

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::panic,
        clippy::unreachable,
        clippy::todo,
        clippy::unimplemented
    )
)]
// No input may end the program. Positions within a message are sums below 4 GiB and are not checked one by one in the
// modules that count them for every byte; all others say so.

pub mod ack;
pub mod charset;
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
pub mod schema;
#[doc(hidden)]
pub mod shorthand;
pub mod structure;
pub mod tables;
pub mod validate;
pub mod value;
mod wire;

pub use error::{EditError, JsonError, PathError, ReadCode, ReadError, Warning, WarningCode};
pub(crate) use generated::tables as declared;
pub use generated::{datatypes, segments};
pub use maybe::Maybe;
pub use record::{Composite, Extra, Record, Segmented, Structured, Unplaced};
pub use release::Release;
pub use value::{Cm, Dt, Dtm, Nm, Si, Tm, Varies};
pub use wire::{
    Component, Delimiters, Field, Index, Level, Message, MessageBuf, Path, ReleaseFound,
    Repetition, Segment, SegmentId, Subcomponent, Terminator, Value,
};
