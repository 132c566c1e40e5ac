//! A page of a search: a Bundle taken apart into the texts of its resources.
//!
//! Nearly every page is sound, and is read in one go ([`sound`]). Where anything in it is not as it should be, it is cut
//! by the marks of its structure alone ([`broken`]), so that one bad resource harms no other. What comes after a page can be
//! guessed before either ([`glance`]).

mod broken;
pub(super) mod glance;
mod sound;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::outcome::Outcome;
use super::{Code, Error, Key, Moment};

/// What an item is to the search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A resource that was asked for.
    Match,
    /// One that came along: `include`, or a match of another type.
    Other,
    /// An OperationOutcome about the search.
    Outcome,
    /// An entry without a resource: in a history, a deletion.
    Empty,
}

/// One entry of a page.
#[derive(Clone)]
pub struct Item {
    /// What it is to the search.
    pub role: Role,
    /// Its resource, as bytes of the page. Of an entry that cannot be taken apart, all of it.
    pub range: Range<usize>,
    /// Why it cannot be read, as a stable code. It still counts, as a reject.
    pub fault: Option<&'static str>,
    /// When it was last updated, if it says so.
    pub updated: Option<Moment>,
    /// What it is known by: its id and version, else its content. A hash, since ids may name patients.
    pub key: Key,
}

/// Without what the resource says.
impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Item {
            role,
            range,
            fault,
            updated,
            ..
        } = self;
        write!(f, "Item {{ {role:?}, {range:?}, {fault:?}, {updated:?} }}")
    }
}

/// A page, with its bytes.
pub struct Page {
    bytes: Vec<u8>,
    items: Vec<Item>,
    next: Option<String>,
    total: Option<u64>,
    warnings: Vec<&'static str>,
}

/// Without what its resources say.
impl fmt::Debug for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Page {{ {} bytes, {} items }}",
            self.bytes.len(),
            self.items.len()
        )
    }
}

/// What is asked of an answer.
#[derive(Debug, Clone, Copy)]
struct Asked<'a> {
    resource_type: &'a str,
    /// The type of Bundle.
    kind: &'a str,
    /// The most bytes of a resource.
    most: usize,
}

/// What is found in one.
#[derive(Debug)]
struct Parts {
    items: Vec<Item>,
    next: Option<String>,
    total: Option<u64>,
}

#[derive(Deserialize)]
struct Link<'a> {
    #[serde(borrow, default)]
    relation: Cow<'a, str>,
    #[serde(borrow, default)]
    url: Cow<'a, str>,
}

/// The link to the next page.
fn next(links: Vec<Link<'_>>) -> Option<String> {
    let next = links
        .into_iter()
        .find(|link| link.relation == "next" && !link.url.is_empty());
    next.map(|link| link.url.into_owned())
}

impl Page {
    /// Takes an answer apart. `resource_type` is what was asked for, `kind` the type of Bundle (`searchset`), `most` the
    /// size of a resource above which it becomes a reject; errors name `place`.
    ///
    /// # Errors
    /// What is no such Bundle, is cut off or broken, or says that the search failed.
    pub fn read(
        bytes: Vec<u8>,
        resource_type: &str,
        kind: &str,
        most: usize,
        place: &str,
    ) -> Result<Page, Error> {
        let refused = |code| Error::new(code, place);
        if !begins_as_json(&bytes) {
            return Err(refused(Code::NotJson));
        }
        let asked = Asked {
            resource_type,
            kind,
            most,
        };
        let Parts { items, next, total } = match sound::read(&bytes, asked) {
            Some(parts) => parts,
            None => broken::read(&bytes, asked)
                .map_err(|(code, issues)| refused(code).with_issues(issues))?,
        };
        let mut page = Page {
            items,
            next,
            total,
            warnings: Vec::new(),
            bytes,
        };
        page.outcomes(place)?;
        Ok(page)
    }

    /// Outcomes among the results: with an error in one they are not all there are.
    fn outcomes(&mut self, place: &str) -> Result<(), Error> {
        for item in self.items.iter().filter(|item| item.role == Role::Outcome) {
            let outcome = Outcome::read(self.text(item)).unwrap_or_default();
            if outcome.is_error {
                return Err(Error::new(Code::Outcome, place).with_issues(outcome.issues));
            }
            self.warnings.extend(outcome.issues);
        }
        Ok(())
    }

    /// All entries, in order.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// Entries that were asked for, and such as cannot be read.
    pub fn matches(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|item| item.role == Role::Match)
    }

    /// The bytes of an item's resource.
    pub fn text(&self, item: &Item) -> &[u8] {
        self.bytes.get(item.range.clone()).unwrap_or_default()
    }

    /// Its bytes.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// The link to the next page, as it is written.
    pub fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }

    /// How many matches the server counts, if it does.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// Codes of outcomes that are no errors.
    pub fn warnings(&self) -> &[&'static str] {
        &self.warnings
    }
}

fn begins_as_json(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    matches!(first, Some(b'{') | None)
}

/// What stands at the top of a resource.
#[derive(Default)]
struct Head<'a> {
    resource_type: Option<Cow<'a, str>>,
    id: Option<Cow<'a, str>>,
    version: Option<Cow<'a, str>>,
    updated: Option<Cow<'a, str>>,
}

impl Head<'_> {
    /// All is known that is asked of it.
    fn is_full(&self) -> bool {
        let Head {
            resource_type,
            id,
            version,
            updated,
        } = self;
        resource_type.is_some() && id.is_some() && version.is_some() && updated.is_some()
    }

    /// Of (id, versionId) where both are there, else of the whole resource.
    fn key(&self, text: &[u8]) -> Key {
        let mut hash = Sha256::new();
        match (&self.id, &self.version) {
            (Some(id), Some(version)) => {
                hash.update(id.as_bytes());
                hash.update([0]);
                hash.update(version.as_bytes());
            }
            _ => hash.update(text),
        }
        Key::of_bytes(&hash.finalize())
    }

    /// What it is to a search for a type, in an entry of a mode.
    fn role(&self, mode: Option<&str>, resource_type: &str) -> Role {
        match (mode, self.resource_type.as_deref()) {
            (Some("outcome"), _) | (None, Some("OperationOutcome"))
                if resource_type != "OperationOutcome" =>
            {
                Role::Outcome
            }
            (Some("include"), _) => Role::Other,
            // What cannot be read may be what was asked for: it becomes a reject, and is not left out.
            (_, None) => Role::Match,
            (_, Some(own)) if own == resource_type => Role::Match,
            _ => Role::Other,
        }
    }

    fn updated(&self) -> Option<Moment> {
        self.updated.as_deref().and_then(Moment::read)
    }
}

/// What a resource that stands alone is known by, as if it stood on a page, and when it was last updated.
pub fn version(resource: &[u8]) -> (Key, Option<Moment>) {
    let head = sound::head(resource).or_else(|| broken::head(resource));
    let head = head.unwrap_or_default();
    (head.key(resource), head.updated())
}

/// `search.mode` of an entry.
fn mode(search: &[u8]) -> Option<Cow<'_, str>> {
    #[derive(Deserialize)]
    struct Search<'a> {
        #[serde(borrow)]
        mode: Cow<'a, str>,
    }
    let search: Search<'_> = serde_json::from_slice(search).ok()?;
    Some(search.mode)
}

/// An entry that has no resource.
fn empty(range: Range<usize>, entry: &[u8]) -> Item {
    Item {
        role: Role::Empty,
        key: Key::of_bytes(&Sha256::digest(entry)),
        range,
        fault: None,
        updated: None,
    }
}
