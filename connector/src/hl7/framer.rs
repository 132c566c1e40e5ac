//! The frames of HL7 v2 as pieces for the engine.

use hl7_model::frame::{self, Envelope, Frame, Limits, RejectCode};

use std::ops::Range;

use crate::engine::{self, Code, Piece, Step};

use super::TAG;

/// An MLLP block that is not closed.
pub(crate) const UNCLOSED: Code = Code {
    name: "block_unclosed",
    text: "an MLLP block that is not closed",
};
/// BTS-1 disagrees with the messages of its batch.
pub(crate) const BATCH_COUNT: Code = Code {
    name: "batch_count",
    text: "BTS-1 does not count the messages of its batch",
};
/// FTS-1 disagrees with the batches of its file.
pub(crate) const FILE_COUNT: Code = Code {
    name: "file_count",
    text: "FTS-1 does not count the batches of its file",
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
            frame::Step::Frame(frame) => piece(&frame),
            frame::Step::More => Step::More,
            frame::Step::End => Step::End { odd: None },
        }
    }

    fn tables(&self) -> Option<Range<usize>> {
        Some(0..self.tables)
    }
}

fn piece(frame: &Frame) -> Step {
    let (what, odd) = match frame {
        Frame::Message { unclosed, .. } => (Piece::Message(TAG), unclosed.then_some(UNCLOSED)),
        Frame::Envelope {
            kind,
            stated,
            found,
            ..
        } => {
            let differs = stated.is_some_and(|stated| stated != *found);
            let code = match kind {
                Envelope::FileTrailer => FILE_COUNT,
                _ => BATCH_COUNT,
            };
            (Piece::Around, differs.then_some(code))
        }
        Frame::Reject {
            code, continues, ..
        } => {
            let reject = Piece::Reject {
                code: Code {
                    name: code.as_str(),
                    text: code.text(),
                },
                is_message: *code == RejectCode::TooLarge,
                continues: *continues,
            };
            (reject, None)
        }
        _ => (Piece::Around, None),
    };
    Step::Piece {
        length: frame.len(),
        what,
        odd: odd.map(|code| code.name),
    }
}
