//! What is no resource: up to the next line that may be one.

use memchr::memchr;

use super::{Json, State};
use crate::frame::skip::{Skip, Skipped};
use crate::frame::{RejectCode, Step, What, trimmed};

impl Json {
    pub(super) fn garbage(
        &mut self,
        buffer: &[u8],
        end: bool,
        code: RejectCode,
        continues: bool,
    ) -> Option<Step> {
        let stop = match self.next_line(buffer, end) {
            Some(stop) => stop,
            None if end => buffer.len(),
            None if self.at > self.limit => self.limit + 1,
            None => return Some(Step::More),
        };
        let what = What::Reject { code, continues };
        if stop > self.limit {
            let at = self.at.saturating_sub(self.limit);
            let step = self.emit(
                self.limit,
                what,
                State::Garbage {
                    code,
                    continues: true,
                },
            );
            self.at = at;
            return step;
        }
        match trimmed(buffer.get(..stop).unwrap_or_default()) {
            0 => self.enter(State::Between),
            length => self.emit(length, what, State::Between),
        }
    }

    /// The next line that may be a resource.
    fn next_line(&mut self, buffer: &[u8], end: bool) -> Option<usize> {
        loop {
            let found = memchr(b'\n', buffer.get(self.at..).unwrap_or_default());
            let Some(found) = found else {
                self.at = buffer.len();
                return None;
            };
            let line = self.at + found + 1;
            match buffer.get(line) {
                None => {
                    self.at = line - 1;
                    return None;
                }
                Some(b'{') if line >= self.suspect => return Some(line),
                Some(b'{') => {
                    let rest = buffer.get(line..).unwrap_or_default();
                    let suspect = self.suspect - line;
                    match whole_line(rest, suspect, end) {
                        Some(_) => return Some(line),
                        None => self.at = line,
                    }
                }
                Some(_) => self.at = line,
            }
        }
    }

    /// The object that is the first line of the buffer, where a broken one was scanned before.
    pub(super) fn whole_line(&self, buffer: &[u8], end: bool) -> Option<usize> {
        whole_line(buffer, self.suspect, end)
    }
}

/// The length of the object that a line is, if it ends within the `suspect` bytes.
fn whole_line(buffer: &[u8], suspect: usize, end: bool) -> Option<usize> {
    let within = buffer.get(..suspect).unwrap_or(buffer);
    let line = match memchr(b'\n', within) {
        Some(line) => within.get(..line)?,
        None if end && buffer.len() <= suspect => within,
        None => return None,
    };
    let length = trimmed(line);
    (Skip::from(0).run(line.get(..length)?) == Skipped::End(length)).then_some(length)
}
