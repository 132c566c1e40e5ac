//! Paths of rescued values: made while a resource is read, taken apart when a row becomes its resource again. A key that
//! could be misread stands in brackets: `name[0]["odd.key"]`.

use crate::json::{Reader, Writer};

/// A place on the way down, on the stack of whoever goes down.
#[derive(Debug, Clone, Copy)]
pub(super) struct At<'p> {
    pub up: Option<&'p At<'p>>,
    pub key: &'static str,
    /// Of an element of a list.
    pub index: Option<u32>,
}

/// Writes the path of a key below a place.
pub(super) fn write(at: Option<&At<'_>>, key: &str, index: Option<u32>, out: &mut String) {
    out.clear();
    write_places(at, out);
    write_step(key, index, out);
}

fn write_places(at: Option<&At<'_>>, out: &mut String) {
    if let Some(at) = at {
        write_places(at.up, out);
        write_step(at.key, at.index, out);
    }
}

/// Appends a key, and the position in its list.
pub(super) fn write_step(key: &str, index: Option<u32>, out: &mut String) {
    let is_plain = |key: &str| !key.is_empty() && !key.contains(['.', '[', ']', '"']);
    if is_plain(key) {
        if !out.is_empty() {
            out.push('.');
        }
        out.push_str(key);
    } else {
        out.push('[');
        Writer::new(out).string(key);
        out.push(']');
    }
    if let Some(index) = index {
        out.push_str(&format!("[{index}]"));
    }
}

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

/// More steps than any row has.
const STEPS: usize = 128;

/// The steps of a path; `None` when it is none.
pub(super) fn steps(path: &str) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        if steps.len() >= STEPS {
            return None;
        }
        if let Some(inner) = rest.strip_prefix('[') {
            if inner.starts_with('"') {
                let mut reader = Reader::new(inner);
                steps.push(Step::Key(reader.string().ok()?.into_string()));
                rest = inner.get(reader.offset()..)?.strip_prefix(']')?;
            } else {
                let (index, after) = inner.split_once(']')?;
                steps.push(Step::Index(index.parse().ok()?));
                rest = after;
            }
            continue;
        }
        if !steps.is_empty() {
            rest = rest.strip_prefix('.')?;
        }
        let end = rest.find(['.', '[']).unwrap_or(rest.len());
        let (key, after) = rest.split_at_checked(end)?;
        if key.is_empty() {
            return None;
        }
        steps.push(Step::Key(key.to_owned()));
        rest = after;
    }
    Some(steps)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_path_reads_as_people_write_it() {
        let name = At {
            up: None,
            key: "name",
            index: Some(0),
        };
        let mut out = String::new();
        write(Some(&name), "_given", None, &mut out);
        assert_eq!(out, "name[0]._given");
        write(None, "a.b", Some(2), &mut out);
        assert_eq!(out, "[\"a.b\"][2]");
    }

    proptest! {
        #[test]
        fn steps_are_what_was_written(keys in prop::collection::vec(("[a-z_.\\[\\]\"\\\\é\n]{0,4}", prop::option::of(0..9_u32)), 1..5)) {
            let mut out = String::new();
            let mut expected = Vec::new();
            for (key, index) in &keys {
                write_step(key, *index, &mut out);
                expected.push(Step::Key(key.clone()));
                expected.extend(index.map(|index| Step::Index(index as usize)));
            }
            prop_assert_eq!(steps(&out), Some(expected));
        }

        #[test]
        fn no_path_makes_it_panic(path in "[a.\\[\\]\"\\\\0-9é]{0,12}") {
            let _ = steps(&path);
        }
    }
}
