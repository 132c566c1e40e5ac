//! The lines of a file of an export, as they come in blocks. One resource stands on each (NDJSON), so a line that is broken
//! harms no other.

use std::ops::Range;

use fhir_model::frame::RejectCode;

use crate::engine::{Code, Delivered};
use crate::fhir;

const TOO_LARGE: Code = Code {
    name: RejectCode::TooLarge.as_str(),
    text: RejectCode::TooLarge.text(),
};

/// Cuts a file at the ends of lines.
pub(super) struct Lines {
    /// Bytes that were cut.
    at: u64,
    /// A longer line is handed over in pieces.
    most: usize,
    /// A piece of a line was cut, and its rest was not.
    is_within: bool,
}

/// Whole lines, or a piece of one.
pub(super) struct Cut {
    /// Bytes of the file before it.
    pub from: u64,
    pub bytes: Vec<u8>,
    pub lines: Vec<Line>,
    /// The last line goes on.
    pub is_open: bool,
}

/// A line that is not blank.
pub(super) struct Line {
    pub range: Range<usize>,
    /// It is too large, or goes on one that is.
    pub reject: Option<(Code, bool)>,
}

impl Line {
    /// As a message; `otherwise` is why it is none, when it is not too large.
    pub fn delivered(&self, otherwise: Option<Code>) -> Delivered {
        Delivered {
            range: self.range.clone(),
            tag: fhir::RESOURCE,
            reject: self.reject.or(otherwise.map(|code| (code, false))),
        }
    }
}

impl Lines {
    /// From a place in a file, with lines of so many bytes at most.
    pub fn new(at: u64, most: usize) -> Lines {
        Lines {
            at,
            most,
            is_within: false,
        }
    }

    /// What can be cut of bytes; with `is_all`, all of them.
    pub fn cut(&mut self, bytes: &mut Vec<u8>, is_all: bool) -> Option<Cut> {
        let end = match memchr::memrchr(b'\n', bytes) {
            _ if is_all => bytes.len(),
            Some(last) => last + 1,
            None if bytes.len() > self.most => bytes.len(),
            None => return None,
        };
        let is_open = !is_all && bytes.get(end.saturating_sub(1)) != Some(&b'\n');
        let rest = bytes.split_off(end);
        let bytes = std::mem::replace(bytes, rest);
        let mut lines = Vec::new();
        let mut from = 0;
        while from < bytes.len() {
            let rest = bytes.get(from..).unwrap_or_default();
            let length = memchr::memchr(b'\n', rest).map_or(rest.len(), |at| at + 1);
            let line = rest.get(..length).unwrap_or_default();
            let is_rest = from == 0 && self.is_within;
            let reject = match (is_rest, is_open || line.len() > self.most) {
                (true, _) => Some((TOO_LARGE, true)),
                (false, true) => Some((TOO_LARGE, false)),
                (false, false) => None,
            };
            // Blanks around a resource are none of it.
            let start = from + (line.len() - line.trim_ascii_start().len());
            let range = start..start + line.trim_ascii().len();
            if !range.is_empty() {
                lines.push(Line { range, reject });
            }
            from += length;
        }
        self.is_within = is_open;
        let cut = Cut {
            from: self.at,
            lines,
            is_open,
            bytes,
        };
        self.at += cut.bytes.len() as u64;
        Some(cut)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is cut of a text that comes in blocks of so many bytes: lines, with `!` when too large, `+` when they go on one.
    fn cut(text: &str, block: usize, most: usize) -> Vec<String> {
        let mut lines = Lines::new(0, most);
        let (mut all, mut held, mut read) = (Vec::new(), Vec::new(), 0);
        for part in text.as_bytes().chunks(block).chain([&b""[..]]) {
            read += part.len();
            held.extend_from_slice(part);
            let is_all = part.is_empty();
            if let Some(cut) = lines.cut(&mut held, is_all) {
                for line in &cut.lines {
                    let text = String::from_utf8_lossy(&cut.bytes[line.range.clone()]);
                    let sign = match line.reject {
                        None => "",
                        Some((_, false)) => "!",
                        Some((_, true)) => "+",
                    };
                    all.push(format!("{sign}{text}"));
                }
            }
        }
        assert_eq!((read, lines.at as usize), (text.len(), text.len()));
        all
    }

    #[test]
    fn lines_are_whole_wherever_blocks_end() {
        let text = "{\"a\":1}\r\n\n  {\"b\":2}\n{\"c\":3}";
        for block in 1..40 {
            assert_eq!(
                cut(text, block, 100),
                ["{\"a\":1}", "{\"b\":2}", "{\"c\":3}"]
            );
        }
    }

    #[test]
    fn a_line_that_is_too_long_is_one_reject_in_pieces_and_harms_no_other() {
        let text = "a\nbbbbbbbbbbbbbbbbbbbb\nc\n";
        for block in 1..30 {
            let all = cut(text, block, 8);
            assert_eq!(all.first().unwrap(), "a");
            assert_eq!(all.last().unwrap(), "c");
            assert_eq!(all.iter().filter(|line| line.starts_with('!')).count(), 1);
            let pieces: String = all[1..all.len() - 1]
                .iter()
                .map(|piece| &piece[1..])
                .collect();
            assert_eq!(pieces, "b".repeat(20), "{block}");
        }
    }
}
