//! A page of a search: a Bundle taken apart into the texts of its resources. Entries are cut by `fhir_model::frame`; what is
//! left of the Bundle without them is small, and is read as a whole.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use fhir_model::frame::{Entry, Framer, Limits, RejectCode, Step, What};
use fhir_model::json::Reader;
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

/// A Bundle without its entries.
#[derive(Deserialize)]
struct Shell<'a> {
    #[serde(rename = "resourceType", borrow)]
    resource_type: Cow<'a, str>,
    #[serde(rename = "type", borrow, default)]
    kind: Option<Cow<'a, str>>,
    #[serde(default)]
    total: Option<u64>,
    #[serde(borrow, default)]
    link: Vec<Link<'a>>,
}

#[derive(Deserialize)]
struct Link<'a> {
    #[serde(borrow, default)]
    relation: Cow<'a, str>,
    #[serde(borrow, default)]
    url: Cow<'a, str>,
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
        let Cut {
            shell,
            entries,
            whole,
        } = cut(&bytes, most).map_err(refused)?;
        if let Some(resource) = whole {
            let resource = bytes.get(resource).unwrap_or_default();
            let outcome = Outcome::read(resource).map(|outcome| outcome.issues);
            let code = if outcome.is_some() {
                Code::Outcome
            } else {
                Code::NotABundle
            };
            return Err(refused(code).with_issues(outcome.unwrap_or_default()));
        }
        let shell = shell.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&shell);
        let shell: Shell<'_> = serde_json::from_slice(shell).map_err(|_| refused(Code::Torn))?;
        if shell.resource_type != "Bundle" || shell.kind.as_deref() != Some(kind) {
            return Err(refused(Code::NotABundle));
        }
        let next = shell
            .link
            .into_iter()
            .find(|link| link.relation == "next" && !link.url.is_empty());
        let mut page = Page {
            items: Vec::with_capacity(entries.len()),
            next: next.map(|link| link.url.into_owned()),
            total: shell.total,
            warnings: Vec::new(),
            bytes: Vec::new(),
        };
        for (range, fault) in entries {
            let item = item(&bytes, range, fault, resource_type);
            if item.role == Role::Outcome {
                page.outcome(bytes.get(item.range.clone()).unwrap_or_default(), place)?;
            }
            page.items.push(item);
        }
        page.bytes = bytes;
        Ok(page)
    }

    /// An outcome among the results: with an error in it they are not all there are.
    fn outcome(&mut self, bytes: &[u8], place: &str) -> Result<(), Error> {
        let outcome = Outcome::read(bytes).unwrap_or_default();
        if outcome.is_error {
            return Err(Error::new(Code::Outcome, place).with_issues(outcome.issues));
        }
        self.warnings.extend(outcome.issues);
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

/// A page in pieces.
struct Cut {
    /// The Bundle with a `0` for each entry.
    shell: Vec<u8>,
    entries: Vec<(Range<usize>, Option<&'static str>)>,
    /// There is no Bundle, but this resource.
    whole: Option<Range<usize>>,
}

fn cut(bytes: &[u8], most: usize) -> Result<Cut, Code> {
    let mut framer = Framer::new(Limits::of_resource(most));
    let (mut at, mut shell, mut entries, mut whole) = (0_usize, Vec::new(), Vec::new(), None);
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let frame = match framer.next(rest, true) {
            Step::Frame(frame) => frame,
            Step::End { unclosed: false } if at > 0 => break,
            Step::End { .. } | Step::More => return Err(Code::Torn),
        };
        let range = at..at.saturating_add(frame.length);
        match frame.what {
            What::Entry(_) => {
                shell.push(b'0');
                entries.push((range.clone(), None));
            }
            What::Reject {
                code: RejectCode::TooLarge,
                continues: false,
            } => {
                shell.push(b'0');
                entries.push((range.clone(), Some(RejectCode::TooLarge.as_str())));
            }
            What::Reject {
                code: RejectCode::TooLarge,
                continues: true,
            } => {
                if let Some((last, _)) = entries.last_mut() {
                    last.end = range.end;
                }
            }
            What::Reject { .. } => return Err(Code::Torn),
            What::Resource(_) if whole.is_none() => whole = Some(range.clone()),
            What::Resource(_) => return Err(Code::NotABundle),
            What::Around => shell.extend_from_slice(bytes.get(range.clone()).unwrap_or_default()),
        }
        at = range.end;
    }
    if whole.is_none() && !shell.contains(&b'{') {
        return Err(Code::Torn);
    }
    Ok(Cut {
        shell,
        entries,
        whole,
    })
}

/// What stands at the top of a resource.
#[derive(Default)]
struct Head<'a> {
    resource_type: Option<Cow<'a, str>>,
    id: Option<Cow<'a, str>>,
    version: Option<Cow<'a, str>>,
    updated: Option<Cow<'a, str>>,
}

fn item(
    bytes: &[u8],
    range: Range<usize>,
    fault: Option<&'static str>,
    resource_type: &str,
) -> Item {
    let entry_bytes = bytes.get(range.clone()).unwrap_or_default();
    let broken = |fault| Item {
        role: Role::Match,
        key: Key::of_bytes(&Sha256::digest(entry_bytes)),
        range: range.clone(),
        fault: Some(fault),
        updated: None,
    };
    if let Some(fault) = fault {
        return broken(fault);
    }
    let Ok(entry) = Entry::read(entry_bytes) else {
        return broken("no_entry");
    };
    let Some(within) = entry.resource.clone() else {
        return Item {
            role: Role::Empty,
            fault: None,
            ..broken("")
        };
    };
    let range = range.start.saturating_add(within.start)..range.start.saturating_add(within.end);
    let text = bytes.get(range.clone()).unwrap_or_default();
    let head = head(text);
    let is_whole = head.is_some();
    let head = head.unwrap_or_default();
    let role = match (
        mode(entry_bytes, &entry).as_deref(),
        head.resource_type.as_deref(),
    ) {
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
    };
    Item {
        role,
        key: key(&head, text),
        updated: head.updated.as_deref().and_then(Moment::read),
        fault: (!is_whole).then_some("broken_resource"),
        range,
    }
}

/// Of (id, versionId) where both are there, else of the whole resource.
fn key(head: &Head<'_>, text: &[u8]) -> Key {
    let mut hash = Sha256::new();
    match (&head.id, &head.version) {
        (Some(id), Some(version)) => {
            hash.update(id.as_bytes());
            hash.update([0]);
            hash.update(version.as_bytes());
        }
        _ => hash.update(text),
    }
    Key::of_bytes(&hash.finalize())
}

fn mode<'a>(bytes: &'a [u8], entry: &Entry) -> Option<Cow<'a, str>> {
    let is_search = |key: &Range<usize>| bytes.get(key.clone()) == Some(b"search");
    let (_, value) = entry.rest.iter().find(|(key, _)| is_search(key))?;
    #[derive(Deserialize)]
    struct Search<'a> {
        #[serde(borrow)]
        mode: Cow<'a, str>,
    }
    let search: Search<'_> = serde_json::from_slice(bytes.get(value.clone())?).ok()?;
    Some(search.mode)
}

/// `None` when the text is no object of JSON. The rows' reader says what is wrong with it.
fn head(bytes: &[u8]) -> Option<Head<'_>> {
    let mut reader = Reader::from_bytes(bytes).ok()?;
    let mut head = Head::default();
    reader.open_object().ok()?;
    while let Some(key) = reader.key().ok()? {
        let slot = match &*key {
            "resourceType" => &mut head.resource_type,
            "id" => &mut head.id,
            "meta" => {
                meta(reader.skip().ok()?.as_str(), &mut head);
                continue;
            }
            _ => {
                reader.skip().ok()?;
                continue;
            }
        };
        // Twice the same key: what the resource is called is not known.
        if slot.is_some() {
            return None;
        }
        *slot = text(reader.skip().ok()?.as_str());
    }
    reader.end().ok()?;
    Some(head)
}

fn meta<'a>(json: &'a str, head: &mut Head<'a>) {
    #[derive(Deserialize)]
    struct Meta<'a> {
        #[serde(rename = "versionId", borrow, default)]
        version: Option<Cow<'a, str>>,
        #[serde(rename = "lastUpdated", borrow, default)]
        updated: Option<Cow<'a, str>>,
    }
    if let Ok(meta) = serde_json::from_str::<Meta<'a>>(json) {
        head.version = meta.version;
        head.updated = meta.updated;
    }
}

fn text(json: &str) -> Option<Cow<'_, str>> {
    let inner = json
        .strip_prefix('"')
        .and_then(|json| json.strip_suffix('"'));
    match inner {
        Some(plain) if !plain.contains('\\') => Some(Cow::Borrowed(plain)),
        _ => serde_json::from_str(json).ok().map(Cow::Owned),
    }
}
