//! One FHIR resource as an indented tree: the names of its elements, values as they are written.

use std::borrow::Cow;
use std::io::{self, Write};

use fhir_model::frame::{Entry, Form};
use fhir_model::json::{self, Kind, Reader};
use serde_json::json;

use super::tree::{VALUE, printable};
use crate::fhir::xml;
use fhir_model::Release;

/// A resource, and what its entry says of it.
pub(crate) struct Resource<'a> {
    /// Where its first byte is in the entry, or 0.
    pub start: usize,
    pub full_url: Option<Cow<'a, str>>,
    /// In JSON; empty when the entry has none.
    pub json: Cow<'a, [u8]>,
}

impl<'a> Resource<'a> {
    /// Takes an entry apart, or a resource as it is.
    pub(crate) fn of(
        release: Release,
        bytes: &'a [u8],
        form: Form,
        is_entry: bool,
    ) -> Result<Resource<'a>, String> {
        if form == Form::Xml {
            let read = xml::read(release, bytes, is_entry).map_err(|error| error.to_string())?;
            return Ok(Resource {
                start: 0,
                full_url: read.full_url.map(Cow::Owned),
                json: Cow::Owned(read.json.unwrap_or_default().into_bytes()),
            });
        }
        if !is_entry {
            return Ok(Resource {
                start: 0,
                full_url: None,
                json: Cow::Borrowed(bytes),
            });
        }
        let entry = Entry::read(bytes).map_err(|error| error.to_string())?;
        let full_url = entry.full_url(bytes);
        let range = entry.resource.unwrap_or_default();
        Ok(Resource {
            start: range.start,
            full_url,
            json: Cow::Borrowed(bytes.get(range).unwrap_or_default()),
        })
    }

    /// Its type.
    pub(super) fn name(&self) -> Result<Option<String>, json::Error> {
        let mut reader = Reader::from_bytes(&self.json)?;
        reader.open_object()?;
        while let Some(key) = reader.key()? {
            if &*key == "resourceType" && reader.peek()? == Kind::String {
                return Ok(Some(reader.string()?.into_string()));
            }
            reader.skip()?;
        }
        Ok(None)
    }

    /// A line for each element.
    pub(super) fn write_tree(&self, out: &mut Vec<u8>, full: bool) -> Result<(), Broken> {
        let mut shown = |depth: usize, path: &str, value: Option<&str>| {
            let name = path.rsplit_once('.').map_or(path, |(_, name)| name);
            let label = format!("{:1$}{name}", "", 2 + 2 * depth);
            match value {
                Some(value) => writeln!(out, "{label:VALUE$}  {}", printable(value, full)),
                None => writeln!(out, "{label}"),
            }
        };
        self.walk(&mut shown)
    }

    /// The values at a path, a line each: `name.given`, `Patient.name[0].given[1]`.
    pub(super) fn write_at(&self, out: &mut Vec<u8>, path: &str) -> Result<(), Broken> {
        let name = self.name()?.unwrap_or_default();
        let wanted = path.strip_prefix(&format!("{name}.")).unwrap_or(path);
        let mut shown = |_: usize, path: &str, value: Option<&str>| match value {
            Some(value) if is_at(path, wanted) => writeln!(out, "{}", printable(value, true)),
            _ => Ok(()),
        };
        self.walk(&mut shown)
    }

    /// As one line of JSON.
    pub(super) fn json_line(&self) -> Result<String, json::Error> {
        let mut reader = Reader::from_bytes(&self.json)?;
        let text = reader.skip()?.compact().into_owned();
        reader.end()?;
        Ok(text)
    }

    fn walk(&self, shown: &mut Shown<'_>) -> Result<(), Broken> {
        let mut walk = Walk {
            reader: Reader::from_bytes(&self.json)?,
            path: String::new(),
            shown,
        };
        walk.object(0)?;
        Ok(walk.reader.end()?)
    }
}

/// Why a resource could not be shown to its end.
pub(super) enum Broken {
    Json(json::Error),
    Io(io::Error),
}

impl From<json::Error> for Broken {
    fn from(error: json::Error) -> Broken {
        Broken::Json(error)
    }
}

impl From<io::Error> for Broken {
    fn from(error: io::Error) -> Broken {
        Broken::Io(error)
    }
}

/// Level, path and value of an element.
type Shown<'a> = dyn FnMut(usize, &str, Option<&str>) -> io::Result<()> + 'a;

struct Walk<'a, 's> {
    reader: Reader<'a>,
    /// `name[0].given`
    path: String,
    shown: &'s mut Shown<'s>,
}

impl Walk<'_, '_> {
    fn object(&mut self, depth: usize) -> Result<(), Broken> {
        self.reader.open_object()?;
        while let Some(key) = self.reader.key()? {
            let length = self.path.len();
            if length > 0 {
                self.path.push('.');
            }
            self.path.push_str(&key);
            self.value(depth)?;
            self.path.truncate(length);
        }
        Ok(())
    }

    /// The reader sees that levels have an end.
    fn value(&mut self, depth: usize) -> Result<(), Broken> {
        match self.reader.peek()? {
            Kind::Object => {
                (self.shown)(depth, &self.path, None)?;
                self.object(depth + 1)
            }
            Kind::Array => {
                self.reader.open_array()?;
                let (length, mut number) = (self.path.len(), 0);
                while self.reader.item()? {
                    self.path.push_str(&format!("[{number}]"));
                    self.value(depth)?;
                    self.path.truncate(length);
                    number += 1;
                }
                Ok(())
            }
            Kind::String => {
                let text = self.reader.string()?;
                Ok((self.shown)(depth, &self.path, Some(&text))?)
            }
            Kind::Number | Kind::Boolean | Kind::Null => {
                let text = self.reader.skip()?.as_str();
                Ok((self.shown)(depth, &self.path, Some(text))?)
            }
        }
    }
}

/// Whether an element stands at a path, whose steps may leave out which one of many is meant.
fn is_at(path: &str, wanted: &str) -> bool {
    let (mut steps, mut wanted) = (path.split('.'), wanted.split('.'));
    loop {
        match (steps.next(), wanted.next()) {
            (None, None) => return true,
            (Some(step), Some(wanted)) if step == wanted => {}
            (Some(step), Some(wanted)) if step.split('[').next() == Some(wanted) => {}
            _ => return false,
        }
    }
}

/// Whether a text may be a path of FHIR.
pub(super) fn is_path(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"._[]".contains(&byte);
    text.starts_with(|first: char| first.is_ascii_alphabetic()) && text.bytes().all(allowed)
}

/// A resource as one JSON object, with where it stands.
pub(super) fn json_of(
    resource: &Resource<'_>,
    name: &str,
    number: u64,
    offset: u64,
) -> Result<String, json::Error> {
    let head = json!({
        "source_file": name,
        "resource_index": number,
        "byte_offset": offset + resource.start as u64,
        "full_url": resource.full_url,
    });
    let head = head.to_string();
    let body = match &*resource.json {
        [] => "null".to_owned(),
        _ => resource.json_line()?,
    };
    let head = head.strip_suffix('}').unwrap_or_default();
    Ok(format!("{head},\"resource\":{body}}}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_may_leave_out_which_one() {
        assert!(is_at("name[0].given[1]", "name.given"));
        assert!(is_at("name[0].given[1]", "name.given[1]"));
        assert!(!is_at("name[0].given[1]", "name.given[0]"));
        assert!(!is_at("name[0].given[1]", "name"));
    }

    #[test]
    fn a_tree_shows_values_as_they_are_written() {
        let json = br#"{"resourceType":"Observation","valueQuantity":{"value":1.00},"code":{"coding":[{"code":"a\nb"}]}}"#;
        let resource =
            Resource::of(Release::R4, json, Form::Json, false).unwrap_or_else(|_| unreachable!());
        let mut out = Vec::new();
        assert!(resource.write_tree(&mut out, false).is_ok());
        let text = String::from_utf8(out).unwrap();
        let lines: Vec<Vec<&str>> = text
            .lines()
            .map(|line| line.split_whitespace().collect())
            .collect();
        assert_eq!(
            lines,
            [
                vec!["resourceType", "Observation"],
                vec!["valueQuantity"],
                vec!["value", "1.00"],
                vec!["code"],
                vec!["coding[0]"],
                vec!["code", "a\\nb"]
            ]
        );
    }
}
