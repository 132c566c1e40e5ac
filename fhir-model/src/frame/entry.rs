//! An entry of a Bundle, taken apart.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use super::members::{Members, Met};

/// The parts of an entry in JSON, as ranges of its bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// The resource.
    pub resource: Option<Range<usize>>,
    /// `fullUrl`, without its quotes, as it is written.
    full_url: Option<Range<usize>>,
    /// The other members, with their keys: `link`, `search`, `request`, `response`, extensions.
    pub rest: Vec<(Range<usize>, Range<usize>)>,
}

/// The bytes are no object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EntryError {
    /// Where that shows.
    pub at: usize,
}

impl fmt::Display for EntryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an entry that is no object, at byte {}", self.at)
    }
}

impl std::error::Error for EntryError {}

impl Entry {
    /// Takes an entry apart. Of members of one name the last counts. The parts are not looked into.
    ///
    /// # Errors
    /// Bytes that are no object, as far as its own members say.
    ///
    /// ```
    /// use fhir_model::frame::Entry;
    ///
    /// let bytes = br#"{"fullUrl":"urn:uuid:1","resource":{"resourceType":"Basic"},"search":{"mode":"match"}}"#;
    /// let entry = Entry::read(bytes)?;
    /// assert_eq!(entry.full_url(bytes).as_deref(), Some("urn:uuid:1"));
    /// assert_eq!(&bytes[entry.resource.unwrap()], br#"{"resourceType":"Basic"}"#);
    /// # Ok::<(), fhir_model::frame::EntryError>(())
    /// ```
    pub fn read(bytes: &[u8]) -> Result<Entry, EntryError> {
        let mut entry = Entry::default();
        if bytes.first() != Some(&b'{') {
            return Err(EntryError { at: 0 });
        }
        let mut members = Members::from(1);
        let mut open: Option<Open> = None;
        loop {
            let met = members.next(bytes);
            let key = match met {
                Met::Key(key) => Some(key),
                Met::Close(_) => None,
                Met::Text(range) => {
                    if let Some(open) = &mut open {
                        open.text = Some(range);
                    }
                    continue;
                }
                Met::Bracket(_) => continue,
                Met::Broken(at) => return Err(EntryError { at }),
                Met::More => return Err(EntryError { at: bytes.len() }),
            };
            let next = key.map(|key| Open {
                value: members.at,
                key,
                text: None,
            });
            let end = match &next {
                // Without its opening quote.
                Some(next) => next.key.start.saturating_sub(1),
                None => members.at.saturating_sub(1),
            };
            if let Some(open) = std::mem::replace(&mut open, next) {
                entry.take(bytes, open, end);
            }
            if open.is_none() {
                return Ok(entry);
            }
        }
    }

    fn take(&mut self, bytes: &[u8], open: Open, end: usize) {
        let value = value(bytes, open.value..end);
        match bytes.get(open.key.clone()).unwrap_or_default() {
            b"resource" => self.resource = Some(value),
            b"fullUrl" if open.text.is_some() => self.full_url = open.text,
            _ => self.rest.push((open.key, value)),
        }
    }

    /// `fullUrl`, in which escapes are resolved. `bytes` are those of the entry.
    pub fn full_url<'a>(&self, bytes: &'a [u8]) -> Option<Cow<'a, str>> {
        let range = self.full_url.clone()?;
        let text = std::str::from_utf8(bytes.get(range.clone())?).ok()?;
        if !text.contains('\\') {
            return Some(Cow::Borrowed(text));
        }
        let quoted = bytes.get(range.start.checked_sub(1)?..range.end.checked_add(1)?)?;
        serde_json::from_slice(quoted).ok().map(Cow::Owned)
    }
}

/// A member whose value is under way.
struct Open {
    key: Range<usize>,
    /// Behind the key.
    value: usize,
    text: Option<Range<usize>>,
}

/// Without the colon before it, and the comma and white space behind it.
fn value(bytes: &[u8], range: Range<usize>) -> Range<usize> {
    let Range { mut start, mut end } = range;
    while let Some(b' ' | b'\t' | b'\r' | b'\n' | b':') = bytes.get(start).filter(|_| start < end) {
        start += 1;
    }
    while let Some(b' ' | b'\t' | b'\r' | b'\n' | b',') = end
        .checked_sub(1)
        .filter(|last| *last >= start)
        .and_then(|last| bytes.get(last))
    {
        end -= 1;
    }
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    type Parts<'a> = (
        Option<&'a str>,
        Option<Cow<'a, str>>,
        Vec<(&'a str, &'a str)>,
    );

    fn parts(text: &str) -> Parts<'_> {
        let entry = Entry::read(text.as_bytes()).unwrap();
        let url = entry.full_url(text.as_bytes());
        let rest = entry
            .rest
            .iter()
            .map(|(key, value)| (&text[key.clone()], &text[value.clone()]));
        (
            entry.resource.clone().map(|range| &text[range]),
            url,
            rest.collect(),
        )
    }

    #[test]
    fn an_entry_has_a_resource_a_url_and_a_rest() {
        let (resource, url, rest) = parts(
            "{ \"search\" : {\"mode\":\"match\"} , \"fullUrl\":\"http:\\/\\/x\\u002f1\",\n\"resource\" :\n {\"a\":[{}]}\n }",
        );
        assert_eq!(resource, Some("{\"a\":[{}]}"));
        assert_eq!(url.as_deref(), Some("http://x/1"));
        assert_eq!(rest, [("search", "{\"mode\":\"match\"}")]);
    }

    #[test]
    fn an_entry_may_have_no_resource() {
        let (resource, url, rest) = parts(r#"{"request":{"method":"DELETE"},"x":1}"#);
        assert_eq!((resource, url), (None, None));
        assert_eq!(rest, [("request", "{\"method\":\"DELETE\"}"), ("x", "1")]);
        assert_eq!(parts("{}").2, []);
        assert_eq!(parts(r#"{"fullUrl":7}"#).2, [("fullUrl", "7")]);
    }

    #[test]
    fn what_is_no_object_is_refused() {
        for text in ["", "[]", "{", r#"{"a"}"#, r#"{"resource":{"a":[}}"#] {
            assert!(Entry::read(text.as_bytes()).is_err(), "{text}");
        }
    }
}
