//! A page in which all is as it should be: read from its beginning to its end once. Whatever is odd in what is said about its
//! resources ends the reading, and the page is cut in the other way; both ways find the same. Of a resource only what it is
//! known by is read, which stands at its beginning nearly always; what follows is checked by whoever makes a row of it.

use std::borrow::Cow;
use std::ops::Range;

use fhir_model::json::Reader;

use super::{Asked, Head, Item, Link, Parts};

/// Takes an answer apart. `None` when anything is odd, down to an escape in a key.
pub(super) fn read(bytes: &[u8], asked: Asked<'_>) -> Option<Parts> {
    let reader = Reader::from_bytes(bytes).ok()?;
    Walk {
        bytes,
        asked,
        reader,
    }
    .bundle()
}

/// What stands at the top of a resource that stands alone. `None` when anything is odd.
pub(super) fn head(resource: &[u8]) -> Option<Head<'_>> {
    let mut walk = Walk {
        bytes: resource,
        asked: Asked {
            resource_type: "",
            kind: "",
            most: 0,
        },
        reader: Reader::from_bytes(resource).ok()?,
    };
    let (_, head) = walk.resource()?;
    walk.reader.end().ok()?;
    Some(head)
}

/// On the way through a page.
struct Walk<'a> {
    bytes: &'a [u8],
    asked: Asked<'a>,
    reader: Reader<'a>,
}

/// Fills what is empty. What comes twice is odd.
fn once<T>(slot: &mut Option<T>, value: T) -> Option<()> {
    slot.replace(value).is_none().then_some(())
}

impl<'a> Walk<'a> {
    fn bundle(mut self) -> Option<Parts> {
        let (mut resource_type, mut kind, mut total) = (None, None, None);
        let (mut links, mut items) = (None, None);
        self.reader.open_object().ok()?;
        while let Some(key) = self.reader.key().ok()? {
            match key.as_source()? {
                "resourceType" => once(&mut resource_type, self.string()?)?,
                "type" => once(&mut kind, self.string()?)?,
                "total" => once(&mut total, self.reader.number().ok()?.parse().ok()?)?,
                "link" => {
                    let text = self.reader.skip().ok()?.as_str();
                    let all: Vec<Link<'_>> = serde_json::from_str(text).ok()?;
                    once(&mut links, all)?;
                }
                "entry" => once(&mut items, self.entries()?)?,
                _ => drop(self.reader.skip().ok()?),
            }
        }
        self.reader.end().ok()?;
        let is_it = resource_type == Some("Bundle") && kind == Some(self.asked.kind);
        is_it.then(|| Parts {
            items: items.unwrap_or_default(),
            next: super::next(links.unwrap_or_default()),
            total,
        })
    }

    /// A text without escapes.
    fn string(&mut self) -> Option<&'a str> {
        self.reader.string().ok()?.as_source()
    }

    fn entries(&mut self) -> Option<Vec<Item>> {
        let mut items = Vec::new();
        self.reader.open_array().ok()?;
        while self.reader.item().ok()? {
            items.push(self.entry()?);
        }
        Some(items)
    }

    fn entry(&mut self) -> Option<Item> {
        self.reader.peek().ok()?;
        let start = self.reader.offset();
        let (mut resource, mut search) = (None, None);
        self.reader.open_object().ok()?;
        while let Some(key) = self.reader.key().ok()? {
            match key.as_source()? {
                "resource" => once(&mut resource, self.resource()?)?,
                "search" => once(&mut search, self.reader.skip().ok()?.as_str())?,
                _ => drop(self.reader.skip().ok()?),
            }
        }
        let range = start..self.reader.offset();
        if range.len() > self.asked.most {
            return None;
        }
        let Some((range, head)) = resource else {
            let bytes = self.bytes.get(range.clone())?;
            return Some(super::empty(range, bytes));
        };
        let mode = search.and_then(|search| super::mode(search.as_bytes()));
        Some(Item {
            role: head.role(mode.as_deref(), self.asked.resource_type),
            key: head.key(self.bytes.get(range.clone())?),
            updated: head.updated(),
            fault: None,
            range,
        })
    }

    fn resource(&mut self) -> Option<(Range<usize>, Head<'a>)> {
        self.reader.peek().ok()?;
        let start = self.reader.offset();
        let mut head = Head::default();
        let mut is_met = false;
        self.reader.open_object().ok()?;
        while !head.is_full() {
            let Some(key) = self.reader.key().ok()? else {
                return Some((start..self.reader.offset(), head));
            };
            match key.as_source()? {
                "resourceType" => once(&mut head.resource_type, Cow::Borrowed(self.string()?))?,
                "id" => once(&mut head.id, Cow::Borrowed(self.string()?))?,
                "meta" if is_met => return None,
                "meta" => {
                    is_met = true;
                    self.meta(&mut head)?;
                }
                _ => drop(self.reader.skip().ok()?),
            }
        }
        self.reader.leave_object().ok()?;
        Some((start..self.reader.offset(), head))
    }

    fn meta(&mut self, head: &mut Head<'a>) -> Option<()> {
        self.reader.open_object().ok()?;
        while let Some(key) = self.reader.key().ok()? {
            match key.as_source()? {
                "versionId" => once(&mut head.version, Cow::Borrowed(self.string()?))?,
                "lastUpdated" => once(&mut head.updated, Cow::Borrowed(self.string()?))?,
                _ => drop(self.reader.skip().ok()?),
            }
        }
        Some(())
    }
}
