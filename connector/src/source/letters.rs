//! Files of dead letters as sources: each letter is a stream of the source that it came from, at the place where it
//! stood, so that rows of what is read now say where it really was.

use std::io::{self, BufRead, Read};
use std::ops::ControlFlow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::opening::Start;
use super::{Fault, FileAt, Visitor};
use crate::reject::{DeadLetter, RejectKind};

/// Shows every letter that holds bytes. Letters that continue one another, because a message was too large, are one
/// stream; letters of files hold nothing and are passed over.
pub(super) fn read(
    file: &FileAt,
    lines: &mut dyn BufRead,
    visitor: &mut dyn Visitor,
) -> ControlFlow<()> {
    let mut open: Option<Letter> = None;
    loop {
        let letter = match next(lines) {
            Ok(Some(letter)) => letter,
            Ok(None) => break,
            Err(error) => {
                show(open.take(), visitor)?;
                return visitor.fault(&file.name, Fault::of(&error));
            }
        };
        match &mut open {
            Some(before) if before.is_continued_by(&letter) => before.raw.extend(letter.raw),
            _ => show(open.replace(letter), visitor)?,
        }
    }
    show(open, visitor)
}

struct Letter {
    source: String,
    start: Start,
    continues: bool,
    raw: Vec<u8>,
}

impl Letter {
    fn is_continued_by(&self, next: &Letter) -> bool {
        let end = self.start.offset + self.raw.len() as u64;
        next.continues && next.source == self.source && next.start.offset == end
    }
}

fn show(letter: Option<Letter>, visitor: &mut dyn Visitor) -> ControlFlow<()> {
    match letter {
        None => ControlFlow::Continue(()),
        Some(letter) => {
            visitor.stream_from(&letter.source, letter.start, &mut letter.raw.as_slice())
        }
    }
}

/// The next letter with bytes.
fn next(lines: &mut dyn BufRead) -> io::Result<Option<Letter>> {
    let mut line = Vec::new();
    loop {
        line.clear();
        (&mut *lines).take(LONGEST).read_until(b'\n', &mut line)?;
        if line.is_empty() {
            return Ok(None);
        }
        let letter: DeadLetter = serde_json::from_slice(&line).map_err(|_| Fault::NotLetters)?;
        let raw = STANDARD
            .decode(&letter.raw)
            .map_err(|_| Fault::NotLetters)?;
        if letter.reject.kind == RejectKind::File || raw.is_empty() {
            continue;
        }
        return Ok(Some(Letter {
            source: letter.reject.source_file,
            start: Start {
                offset: letter.reject.byte_offset,
                index: letter.reject.message_index,
            },
            continues: letter.reject.continues,
            raw,
        }));
    }
}

/// A message of 256 MiB in base64, with what is said of it.
const LONGEST: u64 = 400 << 20;
