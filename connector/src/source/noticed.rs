//! What is noticed of a file while it is read: what it was when it was opened, and the digest of its bytes as far as they
//! were taken from the disk. By it a file is known again under another name.

use std::fmt;
use std::io::{self, Read, Seek};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest as _, Sha256};

use super::Modified;
use crate::store::Opened;

/// SHA-256 of bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest(pub [u8; 32]);

impl Digest {
    /// Of bytes that are all there.
    pub fn of(bytes: &[u8]) -> Digest {
        Digest(Sha256::digest(bytes).into())
    }

    /// Its first half: enough to tell contents apart, at half the memory.
    pub fn short(&self) -> u128 {
        let mut half = [0; 16];
        for (to, from) in half.iter_mut().zip(&self.0) {
            *to = *from;
        }
        u128::from_be_bytes(half)
    }

    /// Reads hexadecimal digits.
    pub fn parse(text: &str) -> Option<Digest> {
        let mut bytes = [0; 32];
        let digits = text.as_bytes();
        if digits.len() != 64 {
            return None;
        }
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            let pair = std::str::from_utf8(pair).ok()?;
            *byte = u8::from_str_radix(pair, 16).ok()?;
        }
        Some(Digest(bytes))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Digest, D::Error> {
        let text = String::deserialize(deserializer)?;
        Digest::parse(&text).ok_or_else(|| D::Error::custom("not a SHA-256 in hexadecimal digits"))
    }
}

/// A file as far as it was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// Its size when it was opened.
    pub size: u64,
    /// When it had been changed last, then.
    pub modified: Modified,
    /// How many bytes were taken from the disk.
    pub read: u64,
    /// Their digest.
    pub digest: Digest,
}

impl Seen {
    /// Of a file that was not read.
    pub fn nothing_of(size: u64, modified: Modified) -> Seen {
        Seen {
            size,
            modified,
            read: 0,
            digest: Digest::of(&[]),
        }
    }
}

/// Keeps what is noticed. Reader and visitor share it: the one adds bytes, the other looks.
#[derive(Debug, Default)]
pub struct Noticed(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    is_opened: bool,
    size: u64,
    modified: Modified,
    read: u64,
    hasher: Sha256,
}

impl Noticed {
    /// What is known by now.
    pub fn so_far(&self) -> Seen {
        let state = self.state();
        Seen {
            size: state.size,
            modified: state.modified,
            read: state.read,
            digest: Digest(state.hasher.clone().finalize().into()),
        }
    }

    /// Size and time of the file when it was opened.
    pub fn as_opened(&self) -> (u64, Modified) {
        let state = self.state();
        (state.size, state.modified)
    }

    /// Whether a file was opened.
    pub fn is_opened(&self) -> bool {
        self.state().is_opened
    }

    /// A file was opened.
    pub(super) fn opened(&self, size: u64, modified: Modified) {
        *self.state() = State {
            is_opened: true,
            size,
            modified,
            ..State::default()
        };
    }

    /// Bytes were taken from it.
    pub(super) fn read(&self, bytes: &[u8]) {
        let mut state = self.state();
        state.read += bytes.len() as u64;
        state.hasher.update(bytes);
    }

    /// Digests a file from its start, and goes back there.
    pub(super) fn digest_whole(&self, mut file: &Opened) -> io::Result<()> {
        let mut state = self.state();
        state.hasher = Sha256::new();
        let size = state.size;
        state.read = each(file, size, u64::MAX, |bytes| state.hasher.update(bytes))?;
        file.rewind()
    }

    /// Nothing that panics runs under the lock, so that a poisoned one is as good.
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The digest of the first `most` bytes of a file, or of all when it has fewer.
///
/// # Errors
/// What the system says.
pub fn digest_of(path: &Path, most: u64) -> io::Result<Digest> {
    let mut hasher = Sha256::new();
    let (file, found) = Opened::open(path)?;
    each(&file, found.size, most, |bytes| hasher.update(bytes))?;
    Ok(Digest(hasher.finalize().into()))
}

fn each(file: &Opened, size: u64, most: u64, mut take: impl FnMut(&[u8])) -> io::Result<u64> {
    // Most files are small: a buffer no larger than they are.
    let size = usize::try_from(size.min(most)).unwrap_or(usize::MAX);
    let mut buffer = vec![0; size.clamp(512, 64 << 10)];
    let mut bytes = file.take(most);
    let mut all = 0;
    loop {
        let read = match bytes.read(&mut buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            other => other?,
        };
        if read == 0 {
            return Ok(all);
        }
        take(buffer.get(..read).unwrap_or_default());
        all += read as u64;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_read_back() {
        let digest = Digest::of(b"abc");
        let text = digest.to_string();
        assert!(text.starts_with("ba7816bf") && text.len() == 64);
        assert_eq!(Digest::parse(&text), Some(digest));
        assert_eq!(digest.short() >> 96, 0xba78_16bf);
        for wrong in ["", "ba", &text[1..], &format!("x{}", &text[1..])] {
            assert_eq!(Digest::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_start_of_a_file_has_a_digest_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        std::fs::write(&path, "abcdef").unwrap();
        assert_eq!(digest_of(&path, 3).unwrap(), Digest::of(b"abc"));
        assert_eq!(digest_of(&path, 99).unwrap(), Digest::of(b"abcdef"));
    }
}
