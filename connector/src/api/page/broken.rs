//! A page in which something is wrong. Its entries are cut by `fhir_model::frame`, whatever stands in them; what is left of
//! the Bundle without them is small, and is read as a whole.

use std::borrow::Cow;
use std::ops::Range;

use fhir_model::frame::{Entry, Framer, Limits, RejectCode, Step, What};
use fhir_model::json::Reader;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::{Asked, Head, Item, Link, Parts, Role};
use crate::api::outcome::Outcome;
use crate::api::{Code, Key};

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

/// Takes an answer apart, or says why that cannot be done, with the codes of an outcome.
pub(super) fn read(bytes: &[u8], asked: Asked<'_>) -> Result<Parts, (Code, Vec<&'static str>)> {
    let refused = |code| (code, Vec::new());
    let Cut {
        shell,
        entries,
        whole,
    } = cut(bytes, asked.most).map_err(refused)?;
    if let Some(resource) = whole {
        let resource = bytes.get(resource).unwrap_or_default();
        return Err(match Outcome::read(resource) {
            Some(outcome) => (Code::Outcome, outcome.issues),
            None => refused(Code::NotABundle),
        });
    }
    let shell = shell.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&shell);
    let shell: Shell<'_> = serde_json::from_slice(shell).map_err(|_| refused(Code::Torn))?;
    if shell.resource_type != "Bundle" || shell.kind.as_deref() != Some(asked.kind) {
        return Err(refused(Code::NotABundle));
    }
    let entries = entries.into_iter();
    Ok(Parts {
        items: entries
            .map(|(range, fault)| item(bytes, range, fault, asked.resource_type))
            .collect(),
        next: super::next(shell.link),
        total: shell.total,
    })
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
        return super::empty(range, entry_bytes);
    };
    let range = range.start.saturating_add(within.start)..range.start.saturating_add(within.end);
    let text = bytes.get(range.clone()).unwrap_or_default();
    let head = head(text);
    let is_whole = head.is_some();
    let head = head.unwrap_or_default();
    Item {
        role: head.role(mode(entry_bytes, &entry).as_deref(), resource_type),
        key: head.key(text),
        updated: head.updated(),
        fault: (!is_whole).then_some("broken_resource"),
        range,
    }
}

fn mode<'a>(bytes: &'a [u8], entry: &Entry) -> Option<Cow<'a, str>> {
    let is_search = |key: &Range<usize>| bytes.get(key.clone()) == Some(b"search");
    let (_, value) = entry.rest.iter().find(|(key, _)| is_search(key))?;
    super::mode(bytes.get(value.clone())?)
}

/// `None` when the text is no object of JSON. The rows' reader says what is wrong with it.
pub(super) fn head(bytes: &[u8]) -> Option<Head<'_>> {
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
