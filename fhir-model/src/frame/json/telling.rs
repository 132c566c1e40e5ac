//! An object at the top: whether it is a Bundle, and otherwise its end.

use memchr::memchr;

use super::{FORM, Json, Place, State, Then};
use crate::frame::members::{Members, Met};
use crate::frame::skip::Skip;
use crate::frame::{RejectCode, Step, What, gap, trimmed};

/// White space between two lines that is looked through to see what the next one begins with.
const MOST_BLANK: usize = 64;

impl Json {
    /// Looks for what tells a Bundle.
    pub(super) fn head(&mut self, buffer: &[u8], end: bool) -> Option<Step> {
        let State::Head {
            members,
            is_type,
            is_entry,
        } = &mut self.state
        else {
            return None;
        };
        let met = members.next(buffer);
        let at = members.at;
        if at > self.limit {
            return self.whole(0);
        }
        let text = |range| {
            buffer
                .get::<std::ops::Range<usize>>(range)
                .unwrap_or_default()
        };
        match met {
            Met::Key(range) => {
                let key = text(range);
                (*is_type, *is_entry) = (key == b"resourceType", key == b"entry");
                None
            }
            Met::Text(range) if *is_type => {
                if text(range) == b"Bundle" {
                    let members = Members::after_value(at);
                    return self.enter(State::Envelope {
                        members,
                        is_entry: false,
                    });
                }
                if self.line_start && !self.in_array {
                    self.enter(State::Line);
                    self.at = at;
                    return None;
                }
                self.whole(at)
            }
            Met::Text(_) => None,
            Met::Bracket(at) if *is_entry && buffer.get(at) == Some(&b'[') => {
                self.enter(State::Peek {
                    members: Members::from(at + 1),
                    element: None,
                })
            }
            Met::Bracket(_) => None,
            Met::Close(at) => self.resource(at + 1),
            Met::Broken(at) => self.broken(at, RejectCode::Broken),
            Met::More => self.unfinished(buffer, end),
        }
    }

    /// Looks into the first entry of something that has not said what it is.
    pub(super) fn peek(&mut self, buffer: &[u8], end: bool) -> Option<Step> {
        let State::Peek { members, element } = &mut self.state else {
            return None;
        };
        let Some(start) = *element else {
            let (at, whole) = gap(buffer, members.at, end);
            members.at = at;
            if at > self.limit {
                return self.whole(0);
            }
            match buffer.get(at) {
                Some(b'{') => {
                    *members = Members::from(at + 1);
                    *element = Some(at);
                }
                Some(b']') => {
                    let members = Members::after_value(at + 1);
                    return self.enter(State::Head {
                        members,
                        is_type: false,
                        is_entry: false,
                    });
                }
                // There may be nothing more yet, or a part of a byte order mark.
                _ if !whole => return self.unfinished(buffer, end),
                None => return self.unfinished(buffer, end),
                // No Bundle has this.
                _ => return self.whole(0),
            }
            return None;
        };
        let met = members.next(buffer);
        if members.at > self.limit {
            return self.whole(0);
        }
        match met {
            Met::Key(range) => match buffer.get(range).unwrap_or_default() {
                b"fullUrl" | b"resource" | b"request" | b"response" | b"search" | b"link" => {
                    self.around(start, Then::Entry)
                }
                _ => None,
            },
            Met::Text(_) | Met::Bracket(_) => None,
            Met::Close(_) => self.whole(0),
            Met::Broken(at) => self.broken(at, RejectCode::Broken),
            Met::More => self.unfinished(buffer, end),
        }
    }

    /// No Bundle: its end is all that matters. It was looked at up to a place within it, or not at all.
    fn whole(&mut self, at: usize) -> Option<Step> {
        let skip = match at {
            0 => Skip::from(0),
            at => Skip::within_object(at),
        };
        self.enter(State::Object {
            skip,
            place: Place::Top,
        })
    }

    fn resource(&mut self, length: usize) -> Option<Step> {
        if length > self.limit {
            return self.whole(0);
        }
        self.emit(length, What::Resource(FORM), State::Between)
    }

    /// An object that begins a line: where the line is the object, nothing else has to be looked at.
    pub(super) fn line(&mut self, buffer: &[u8], end: bool) -> Option<Step> {
        let Some(found) = memchr(b'\n', buffer.get(self.at..).unwrap_or_default()) else {
            self.at = buffer.len();
            if end || self.at > self.limit {
                return self.whole(0);
            }
            return Some(Step::More);
        };
        let line = self.at + found;
        if line > self.limit {
            return self.whole(0);
        }
        let length = trimmed(buffer.get(..line).unwrap_or_default());
        if length.checked_sub(1).and_then(|last| buffer.get(last)) != Some(&b'}') {
            return self.whole(0);
        }
        let after = buffer.get(line + 1..).unwrap_or_default();
        let blank = after
            .iter()
            .take(MOST_BLANK)
            .take_while(|byte| **byte <= b' ')
            .count();
        match after.get(blank) {
            Some(b'{') => {}
            _ if blank == MOST_BLANK => {}
            None if end => {}
            None => {
                self.at = line;
                return Some(Step::More);
            }
            Some(_) => return self.whole(0),
        }
        self.emit(length, What::Resource(FORM), State::Between)
    }
}
