//! The frames of FHIR as pieces for the engine.

use std::ops::Range;

use fhir_model::frame::{self, Limits, RejectCode, What};

use super::{Found, TAGS};
use crate::engine::{self, Code, Piece, Step, Tag};

/// A Bundle or array that does not end.
pub(crate) const UNCLOSED: Code = Code {
    name: "bundle_unclosed",
    text: "a Bundle or array that does not end: entries may be missing",
};

/// Cuts one source.
#[derive(Debug)]
pub struct Framer {
    framer: frame::Framer,
    /// Positions of the dialect's tables.
    tables: usize,
}

impl Framer {
    pub(super) fn new(limits: Limits, tables: usize) -> Framer {
        let framer = frame::Framer::new(limits);
        Framer { framer, tables }
    }
}

impl engine::Framer for Framer {
    fn next(&mut self, buffer: &[u8], end: bool) -> Step {
        match self.framer.next(buffer, end) {
            frame::Step::Frame(frame) => Step::Piece {
                length: frame.length,
                what: piece(frame.what),
                odd: None,
            },
            frame::Step::More => Step::More,
            frame::Step::End { unclosed } => Step::End {
                odd: unclosed.then_some(UNCLOSED.name),
            },
        }
    }

    fn tables(&self) -> Option<Range<usize>> {
        Some(0..self.tables)
    }
}

fn piece(what: What) -> Piece {
    match what {
        What::Resource(form) => tagged(Found {
            form,
            is_entry: false,
        }),
        What::Entry(form) => tagged(Found {
            form,
            is_entry: true,
        }),
        What::Around => Piece::Around,
        What::Reject { code, continues } => Piece::Reject {
            code: Code {
                name: code.as_str(),
                text: code.text(),
            },
            is_message: code != RejectCode::NoResource,
            continues,
        },
    }
}

fn tagged(found: Found) -> Piece {
    let known = TAGS.iter().find(|(_, known)| *known == found);
    Piece::Message(known.map_or(Tag::default(), |(tag, _)| *tag))
}
