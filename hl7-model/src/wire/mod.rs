//! The wire syntax: views over the bytes of a message, which are never copied to be read.
//!
//! `scan` finds structural bytes, `index` cuts them into segments, the views (`message`, `segment`, `field`) answer
//! from the index, `within` does so for the table engine, `path` names places, `buf` owns and edits. None of it knows what the standard says of a field.

mod buf;
mod delimiters;
mod field;
mod index;
mod message;
mod path;
pub(crate) mod scan;
mod segment;
mod warnings;
#[cfg(feature = "tables")]
mod within;

pub use buf::MessageBuf;
pub use delimiters::Delimiters;
pub(crate) use field::NULL;
pub use field::{Component, Field, Repetition, Subcomponent};
pub use index::{Index, Terminator};
pub(crate) use index::{leading, line_id};
pub use message::{Message, ReleaseFound};
pub use path::{Level, Path, Value};
pub use segment::{Segment, SegmentId};
#[cfg(feature = "tables")]
pub(crate) use within::{Fields, Within};
