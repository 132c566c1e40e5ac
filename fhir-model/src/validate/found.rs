//! What the walk notes down: bytes and codes. Paths come later, if there is anything to be told at all.

use super::{Finding, FindingCode, LIMIT, place};

/// A finding before it has a path.
#[derive(Debug, Clone, Copy)]
pub(super) struct Note {
    pub(super) code: FindingCode,
    pub(super) offset: usize,
    /// The element that is missing in the object that begins here.
    pub(super) below: Option<&'static str>,
}

/// What was noted so far.
#[derive(Debug, Default)]
pub(super) struct Found {
    notes: Vec<Note>,
    is_full: bool,
}

impl Found {
    #[cold]
    pub(super) fn add(&mut self, code: FindingCode, offset: usize) {
        self.note(Note {
            code,
            offset,
            below: None,
        });
    }

    #[cold]
    pub(super) fn missing(&mut self, name: &'static str, offset: usize) {
        self.note(Note {
            code: FindingCode::ElementMissing,
            offset,
            below: Some(name),
        });
    }

    fn note(&mut self, note: Note) {
        match self.notes.len() < LIMIT {
            true => self.notes.push(note),
            false if self.is_full => {}
            false => {
                self.is_full = true;
                self.notes.push(Note {
                    code: FindingCode::MoreFindings,
                    below: None,
                    ..note
                });
            }
        }
    }

    /// In the order of the text, with their paths.
    pub(super) fn findings(mut self, json: &str, root: &str) -> Vec<Finding> {
        if self.notes.is_empty() {
            return Vec::new();
        }
        self.notes.sort_by_key(|note| note.offset);
        let paths = place::paths(json, root, &self.notes);
        let pairs = self.notes.iter().zip(paths);
        pairs
            .map(|(note, path)| Finding {
                severity: note.code.severity(),
                code: note.code,
                path,
                offset: note.offset,
            })
            .collect()
    }
}
