//! What callers that plan for themselves ask of a file, wherever it is: its size and time, its digest.

use std::path::Path;

use crate::source::digest_of;
use crate::store::Opened;

/// Its bytes, and its last change in microseconds since 1970; none when it cannot be looked at.
pub fn size_and_change(name: &str) -> Option<(u64, i64)> {
    let (_, found) = Opened::open(Path::new(name)).ok()?;
    Some((found.size, found.modified.0))
}

/// The SHA-256 of its content, in hexadecimal digits; none when it cannot be read.
pub fn digest(name: &str) -> Option<String> {
    let digest = digest_of(Path::new(name), u64::MAX);
    digest.ok().map(|digest| digest.to_string())
}
