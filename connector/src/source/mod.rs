//! Files as streams of bytes: which ones there are, what is packed in them, and their bytes one after the other. The first
//! step of the walk; it knows names, archives and character widths, and nothing of what the bytes say.
//!
//! [`Listing::of`] finds the files, [`read`] opens one and shows each stream in it to a visitor. Nothing is unpacked to a
//! disk or held as a whole. What cannot be read is a [`Fault`] with a stable code, never a silent gap.

mod archive;
mod expansion;
mod fault;
mod gzip;
mod letters;
mod listing;
mod noticed;
mod objects;
mod opening;
mod pattern;
#[cfg(test)]
mod tests;
mod utf16;

pub(crate) use expansion::RATIO;
pub use fault::Fault;
pub use listing::{FileAt, Listing, Modified, Refused};
pub use noticed::{Digest, Noticed, Seen, digest_of};
pub(crate) use opening::Failing;
pub use opening::{Reading, Start, Visitor, read};
pub use pattern::{NamePattern, PatternError};
