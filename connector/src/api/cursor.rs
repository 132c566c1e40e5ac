//! The cursor of a search: up to when a table was read, and what was seen at the edge. Small JSON, equal when nothing
//! happened, without anything that names a patient.

use std::collections::BTreeSet;
use std::fmt;
use std::hash::{BuildHasherDefault, Hash, Hasher};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Code, Error, Moment};

/// What a version of a resource is known by: 96 bits of a hash of (id, versionId). Ids may be numbers of patients, and a
/// cursor is kept where anyone may read it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key([u8; 12]);

impl Key {
    /// The first bytes of a hash.
    pub(super) fn of_bytes(hash: &[u8]) -> Key {
        let mut key = [0; 12];
        for (to, from) in key.iter_mut().zip(hash) {
            *to = *from;
        }
        Key(key)
    }

    fn words(self) -> [u32; 3] {
        let [a, b, c, d, e, f, g, h, i, j, k, l] = self.0;
        [[a, b, c, d], [e, f, g, h], [i, j, k, l]].map(u32::from_le_bytes)
    }

    /// A third of it.
    pub(super) fn short(self) -> u32 {
        let [first, ..] = self.words();
        first
    }

    /// Two thirds of it.
    pub(super) fn middle(self) -> u64 {
        let [first, second, _] = self.words();
        u64::from(second) << 32 | u64::from(first)
    }

    /// All of it.
    pub(super) fn whole(self) -> u128 {
        let [.., third] = self.words();
        u128::from(third) << 64 | u128::from(self.middle())
    }
}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.middle());
    }
}

/// For sets of keys and of their parts, which are hashes already.
pub(super) type OfHashes = BuildHasherDefault<Taken>;

/// A hash as it is.
#[derive(Default)]
pub(super) struct Taken(u64);

impl Hasher for Taken {
    fn finish(&self) -> u64 {
        // Tables look at the uppermost bits and at the lowest ones.
        self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u32(&mut self, word: u32) {
        self.0 = u64::from(word);
    }

    fn write_u64(&mut self, word: u64) {
        self.0 = word;
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Key, D::Error> {
        let text = String::deserialize(from)?;
        let bytes = URL_SAFE_NO_PAD
            .decode(text)
            .ok()
            .and_then(|bytes| bytes.try_into().ok());
        bytes
            .map(Key)
            .ok_or_else(|| serde::de::Error::custom("no key"))
    }
}

/// Where the next run begins, and which versions from there on were read.
///
/// ```
/// use healthcare_connector::api::Cursor;
///
/// let text = r#"{"from":"2024-05-01T12:00:00.000Z","seen":["AAAAAAAAAAAAAAAA"]}"#;
/// assert_eq!(Cursor::read(text)?.to_json(), text);
/// assert_eq!(Cursor::read("{}")?, Cursor::default()); // nothing was read yet
/// # Ok::<(), healthcare_connector::api::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cursor {
    /// Everything updated before this was read.
    pub(super) from: Option<Moment>,
    /// What was read of that which was updated later.
    pub(super) seen: BTreeSet<Key>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    seen: BTreeSet<Key>,
}

impl Cursor {
    /// Reads what [`Cursor::to_json`] wrote.
    ///
    /// # Errors
    /// Any other text.
    pub fn read(json: &str) -> Result<Cursor, Error> {
        let refused = || Error::new(Code::Cursor, "cursor");
        // A sequence would do as well, if it were only for serde.
        if !json.trim_start().starts_with('{') {
            return Err(refused());
        }
        let Written { from, seen } = serde_json::from_str(json).map_err(|_| refused())?;
        let from = from
            .map(|text| Moment::read(&text).ok_or_else(refused))
            .transpose()?;
        Ok(Cursor { from, seen })
    }

    /// One that begins at a moment, as if all before were read.
    pub fn beginning(from: Moment) -> Cursor {
        let from = Some(from.floor_seconds());
        Cursor {
            from,
            seen: BTreeSet::new(),
        }
    }

    /// One that begins at a moment, and knows what was read of that which was updated later.
    pub fn of(from: Moment, seen: BTreeSet<Key>) -> Cursor {
        Cursor {
            from: Some(from.floor_seconds()),
            seen,
        }
    }

    /// What was read of that which was updated later than [`Cursor::from`].
    pub fn seen(&self) -> &BTreeSet<Key> {
        &self.seen
    }

    /// As JSON: the same cursor always gives the same bytes.
    pub fn to_json(&self) -> String {
        let from = self.from.map(|from| from.to_string());
        let seen = self.seen.clone();
        // Texts and sequences of texts: writing them cannot fail.
        serde_json::to_string(&Written { from, seen }).unwrap_or_default()
    }

    /// Everything updated before this was read; `None` before the first run.
    pub fn from(&self) -> Option<Moment> {
        self.from
    }
}
