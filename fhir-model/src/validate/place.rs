//! Where findings are: paths, made in a second pass over the text that only a text with findings needs. The walk notes
//! bytes.

use super::found::Note;
use crate::json::{Error, Kind, Reader};

/// The path of each note, whose order is that of their offsets.
pub(super) fn paths(json: &str, root: &str, notes: &[Note]) -> Vec<String> {
    let mut places = Places {
        reader: Reader::new(json),
        path: root.to_owned(),
        waiting: notes,
        found: Vec::with_capacity(notes.len()),
    };
    // Where the text ends being JSON, the path is that of what was begun.
    let _ = places.value();
    places.arrive(usize::MAX);
    places.found
}

struct Places<'a, 'n> {
    reader: Reader<'a>,
    path: String,
    waiting: &'n [Note],
    found: Vec<String>,
}

impl Places<'_, '_> {
    fn value(&mut self) -> Result<(), Error> {
        let kind = self.reader.peek()?;
        self.arrive(self.reader.offset());
        if self.waiting.is_empty() {
            return Ok(());
        }
        let length = self.path.len();
        match kind {
            Kind::Object => {
                self.reader.open_object()?;
                while let Some(key) = self.reader.key()? {
                    let name = key.strip_prefix('_').unwrap_or(&key);
                    // A key that is no name could be anything.
                    if is_name(name) {
                        self.path.push('.');
                        self.path.push_str(name);
                    }
                    self.value()?;
                    self.path.truncate(length);
                }
            }
            Kind::Array => {
                self.reader.open_array()?;
                let mut at = 0_usize;
                while self.reader.item()? {
                    self.path.push_str(&format!("[{at}]"));
                    self.value()?;
                    self.path.truncate(length);
                    at += 1;
                }
            }
            _ => drop(self.reader.skip()?),
        }
        Ok(())
    }

    /// Gives the path to what was noted up to here.
    fn arrive(&mut self, offset: usize) {
        while let [note, rest @ ..] = self.waiting {
            if note.offset > offset {
                return;
            }
            self.waiting = rest;
            self.found.push(match note.below {
                Some(name) => format!("{}.{name}", self.path),
                None => self.path.clone(),
            });
        }
    }
}

/// Whether a key is written as elements are.
fn is_name(key: &str) -> bool {
    (1..=64).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_alphanumeric())
}
