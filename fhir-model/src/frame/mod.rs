//! Resources in bytes: NDJSON, documents one after the other, Bundles, arrays; JSON and XML. The first step of the walk; it
//! knows brackets and tags, and of names only what tells a Bundle from another resource.
//!
//! A [`Framer`] is fed a growing buffer and cuts it into [`Frame`]s: resources, entries of Bundles, what stands around them,
//! and rejects. **Every byte belongs to exactly one frame**, the frames stand in order, and neither the chunks in which
//! the bytes arrive nor moving the buffer changes them.
//!
//! # What is a frame of its own
//!
//! * A resource that stands by itself: an object on a line (NDJSON), one of several objects with or without line ends
//!   between them, an item of an array at the top, or an XML document.
//! * An entry of a Bundle at the top: an element of its array `entry`, or an XML element `<entry>`. Neither the Bundle nor
//!   its entries are ever held as a whole, so a Bundle may be of any size. [`Entry::read`] takes an entry apart. A Bundle
//!   *within* an entry is a resource like any other.
//! * Everything else is around them: white space, byte order marks, the other elements of a Bundle, XML declarations.
//!
//! Whether an object is a Bundle is told by its `resourceType`, wherever that stands; when `entry` comes before it, by the
//! names in the first entry, because a List has an `entry` too.
//!
//! # What is broken
//!
//! Whether a resource is well-formed is the reader's business; the framer only has to find its end. Where brackets or
//! strings do not match, the resource is a reject up to the next line that begins with `{`; and because a line that was
//! cut off may seem to go on in the next one, lines that are objects by themselves are looked for from the second line of
//! the broken one on. So a broken line never takes its neighbour with it.
//!
//! ```
//! use fhir_model::frame::{Form, Frame, RejectCode, What, frames};
//!
//! let file = b"{\"resourceType\":\"Patient\",\"id\":\"1\"}\n{\"resourceType\":\"Pat\n{\"resourceType\":\"Basic\"}\n";
//! let found: Vec<What> = frames(file).map(|(_, frame)| frame.what).collect();
//! assert_eq!(found[0], What::Resource(Form::Json));
//! assert_eq!(found[2], What::Reject { code: RejectCode::Broken, continues: false });
//! assert_eq!(found[4], What::Resource(Form::Json));
//! ```

mod blocks;
mod entry;
mod framer;
mod json;
mod members;
mod skip;
#[cfg(test)]
mod tests;
mod xml;

pub use entry::{Entry, EntryError};
pub use framer::Framer;
pub(crate) use skip::{Skip, Skipped};

use std::fmt;

/// The form of a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// JSON
    Json,
    /// XML
    Xml,
}

/// What the buffer begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame {
    /// How many bytes it has; never none.
    pub length: usize,
    /// What it is.
    pub what: What,
}

/// What a frame is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// A resource that stands by itself.
    Resource(Form),
    /// An entry of a Bundle.
    Entry(Form),
    /// What stands around resources: gaps, and the rest of a Bundle or array.
    Around,
    /// Bytes that are no resource.
    Reject {
        /// Why.
        code: RejectCode,
        /// It is a further piece of the reject before it, which was cut at the size limit; it does not count again.
        continues: bool,
    },
}

/// Why bytes are no resource: stable codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RejectCode {
    /// Text where a resource should be.
    NoResource,
    /// A resource over the size limit.
    TooLarge,
    /// Brackets or strings that do not match.
    Broken,
    /// The input ends within a resource or Bundle.
    Truncated,
    /// XML with a document type declaration. It could define entities, and FHIR has none.
    Doctype,
}

impl RejectCode {
    /// Every code.
    pub const ALL: &'static [RejectCode] = &[
        RejectCode::NoResource,
        RejectCode::TooLarge,
        RejectCode::Broken,
        RejectCode::Truncated,
        RejectCode::Doctype,
    ];

    /// The stable code, for reports and dead letters.
    pub const fn as_str(self) -> &'static str {
        match self {
            RejectCode::NoResource => "no_resource",
            RejectCode::TooLarge => "too_large",
            RejectCode::Broken => "broken_structure",
            RejectCode::Truncated => "truncated",
            RejectCode::Doctype => "doctype",
        }
    }

    /// What it means.
    pub const fn text(self) -> &'static str {
        match self {
            RejectCode::NoResource => "text where a resource should be",
            RejectCode::TooLarge => "a resource over the size limit",
            RejectCode::Broken => "brackets or strings that do not match",
            RejectCode::Truncated => "the input ends within a resource or Bundle",
            RejectCode::Doctype => "XML with a document type declaration",
        }
    }
}

impl fmt::Display for RejectCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

/// What the framer says to a buffer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The frame that the buffer begins with.
    Frame(Frame),
    /// The frame that the buffer begins with does not end in it: add bytes and ask again.
    More,
    /// The buffer is empty, and so is the input.
    End {
        /// A Bundle or array is still open: entries may be missing.
        unclosed: bool,
    },
}

/// How much a frame may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The most bytes of one resource or entry. A longer one is rejected, in pieces of this size.
    pub resource: usize,
}

impl Limits {
    /// 64 MiB.
    pub const DEFAULT: Limits = Limits { resource: 64 << 20 };

    /// With another size; at least 1 KiB.
    pub const fn of_resource(bytes: usize) -> Limits {
        let resource = if bytes < 1024 { 1024 } else { bytes };
        Limits { resource }
    }
}

impl Default for Limits {
    fn default() -> Limits {
        Limits::DEFAULT
    }
}

/// Every frame of bytes that are all there, with the position of its first byte.
pub fn frames(bytes: &[u8]) -> impl Iterator<Item = (usize, Frame)> {
    let (mut at, mut framer) = (0, Framer::new(Limits::DEFAULT));
    std::iter::from_fn(move || match framer.next(bytes.get(at..)?, true) {
        Step::Frame(frame) => {
            let start = at;
            at += frame.length;
            Some((start, frame))
        }
        Step::More | Step::End { .. } => None,
    })
}

/// White space, control bytes and byte order marks that `buffer` begins with, from `from` on, and whether something else
/// follows.
fn gap(buffer: &[u8], from: usize, end: bool) -> (usize, bool) {
    let mut at = from;
    loop {
        match buffer.get(at..).unwrap_or_default() {
            [] => return (at, end),
            [0..=0x20, ..] => at += 1,
            [0xef, 0xbb, 0xbf, ..] => at += 3,
            [0xef] | [0xef, 0xbb] if !end => return (at, false),
            _ => return (at, true),
        }
    }
}

/// Without white space at its end.
fn trimmed(bytes: &[u8]) -> usize {
    let last = bytes.iter().rposition(|byte| *byte > b' ');
    last.map_or(0, |last| last + 1)
}
