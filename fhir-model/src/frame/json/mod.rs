//! JSON: objects one after the other, Bundles and arrays taken apart.

use memchr::memchr;

use super::members::{Members, Met, Text, Written};
use super::skip::{Skip, Skipped};
use super::{Form, Frame, Limits, RejectCode, Step, What, gap, trimmed};

/// Cuts JSON.
#[derive(Debug, Clone)]
pub(super) struct Json {
    limit: usize,
    state: State,
    /// How far the state looked that does not keep it itself.
    at: usize,
    /// Whether an array is open at the top.
    in_array: bool,
    /// Whether the buffer begins a line, other than the first.
    line_start: bool,
    /// Up to here something broken was scanned: lines in it are resources only when they are objects by themselves.
    suspect: usize,
}

/// What the buffer begins with.
#[derive(Debug, Clone)]
enum State {
    /// Nothing known.
    Between,
    /// An object, and nobody knows yet whether it is a Bundle.
    Head {
        members: Members,
        is_type: bool,
        is_entry: bool,
    },
    /// The same, in the first element of its array `entry`, which begins at `element` once it does.
    Peek {
        members: Members,
        element: Option<usize>,
    },
    /// An object that is no Bundle, and perhaps a line.
    Line,
    /// An object that is no Bundle, or an entry.
    Object { skip: Skip, place: Place },
    /// A Bundle, outside of its array `entry`.
    Envelope { members: Members, is_entry: bool },
    /// A Bundle, in its array `entry`.
    Entries,
    /// A value that is no object where one should be.
    NoObject { value: Value, place: Place },
    /// What is cut at the size limit: so many bytes more.
    Pour { left: usize, what: What, then: Then },
    /// What is too large, and does not end yet.
    Rest { skip: Skip, place: Place },
    /// A reject, up to the next line that may be a resource.
    Garbage { code: RejectCode, continues: bool },
}

/// Where an object stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Top,
    Entry,
}

impl Place {
    fn after(self) -> Then {
        match self {
            Place::Top => Then::Between,
            Place::Entry => Then::Entries,
        }
    }
}

/// What follows what is poured.
#[derive(Debug, Clone)]
enum Then {
    Between,
    Entries,
    /// An entry begins.
    Entry,
    /// Something that was scanned up to a place, and is broken there.
    Broken(usize),
}

/// A value that is no object.
#[derive(Debug, Clone)]
enum Value {
    Word,
    Text(Text),
    Array(Skip),
}

const FORM: Form = Form::Json;
/// White space between two lines that is looked through to see what the next one begins with.
const MOST_BLANK: usize = 64;

impl Json {
    pub fn new(limits: Limits) -> Json {
        Json {
            limit: limits.resource,
            state: State::Between,
            at: 0,
            in_array: false,
            line_start: false,
            suspect: 0,
        }
    }

    /// The frame that `buffer` begins with, as the framer says it.
    pub fn next(&mut self, buffer: &[u8], end: bool) -> Step {
        if buffer.is_empty() {
            let unclosed =
                self.in_array || matches!(self.state, State::Envelope { .. } | State::Entries);
            return if end {
                Step::End { unclosed }
            } else {
                Step::More
            };
        }
        loop {
            let step = match &self.state {
                State::Between => self.between(buffer, end),
                State::Head { .. } => self.head(buffer, end),
                State::Peek { .. } => self.peek(buffer, end),
                State::Line => self.line(buffer, end),
                State::Object { .. } => self.object(buffer, end),
                State::Envelope { .. } => self.envelope(buffer, end),
                State::Entries => self.entries(buffer, end),
                State::NoObject { .. } => self.no_object(buffer, end),
                State::Pour { .. } => self.pour(),
                State::Rest { .. } => self.rest(buffer, end),
                State::Garbage { code, continues } => {
                    let (code, continues) = (*code, *continues);
                    self.garbage(buffer, end, code, continues)
                }
            };
            // Without a step the state has changed: look again.
            if let Some(step) = step {
                return step;
            }
        }
    }

    fn enter(&mut self, state: State) -> Option<Step> {
        self.state = state;
        self.at = 0;
        None
    }

    /// Ends a frame.
    fn emit(&mut self, length: usize, what: What, next: State) -> Option<Step> {
        self.line_start = false;
        self.suspect = self.suspect.saturating_sub(length);
        self.state = next;
        self.at = 0;
        Some(Step::Frame(Frame { length, what }))
    }

    /// Around what is next, in pieces where it is large.
    fn around(&mut self, length: usize, then: Then) -> Option<Step> {
        let what = What::Around;
        self.enter(State::Pour {
            left: length,
            what,
            then,
        })
    }

    /// Something broken that was scanned up to a place.
    fn broken(&mut self, until: usize, code: RejectCode) -> Option<Step> {
        self.in_array = false;
        self.suspect = self.suspect.max(until);
        let continues = false;
        self.enter(State::Garbage { code, continues })
    }

    /// No more bytes: those that are left are no whole resource.
    fn unfinished(&mut self, buffer: &[u8], end: bool) -> Option<Step> {
        if end {
            return self.broken(buffer.len(), RejectCode::Truncated);
        }
        Some(Step::More)
    }

    fn between(&mut self, buffer: &[u8], end: bool) -> Option<Step> {
        let (length, whole) = gap(buffer, self.at, end);
        self.at = length;
        if length > 0 && (whole || length >= self.limit) {
            let length = length.min(self.limit);
            let last = length.checked_sub(1).and_then(|last| buffer.get(last));
            let line_start = last == Some(&b'\n');
            let step = self.emit(length, What::Around, State::Between);
            self.line_start = line_start;
            return step;
        }
        if !whole {
            return Some(Step::More);
        }
        match buffer.first() {
            Some(b'{') if self.suspect > 0 && self.whole_line(buffer, end).is_none() => {
                self.broken(0, RejectCode::Broken)
            }
            Some(b'{') => self.enter(State::Head {
                members: Members::from(1),
                is_type: false,
                is_entry: false,
            }),
            Some(b'[') if !self.in_array && self.suspect == 0 => {
                let step = self.emit(1, What::Around, State::Between);
                self.in_array = true;
                step
            }
            Some(b',') if self.in_array => self.emit(1, What::Around, State::Between),
            Some(b']') if self.in_array => {
                self.in_array = false;
                self.emit(1, What::Around, State::Between)
            }
            _ if self.in_array => self.enter(State::NoObject {
                value: Value::of(buffer),
                place: Place::Top,
            }),
            _ => self.broken(0, RejectCode::NoResource),
        }
    }

    /// Looks for what tells a Bundle.
    fn head(&mut self, buffer: &[u8], end: bool) -> Option<Step> {
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
    fn peek(&mut self, buffer: &[u8], end: bool) -> Option<Step> {
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
                None if !whole || end => return self.unfinished(buffer, end),
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
    fn line(&mut self, buffer: &[u8], end: bool) -> Option<Step> {
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

    fn object(&mut self, buffer: &[u8], end: bool) -> Option<Step> {
        let State::Object { skip, place } = &mut self.state else {
            return None;
        };
        let place = *place;
        let found = skip.run(buffer);
        let at = skip.at;
        if at > self.limit {
            return self.too_large(buffer, found, place);
        }
        match found {
            Skipped::End(length) => match place {
                Place::Top => self.emit(length, What::Resource(FORM), State::Between),
                Place::Entry => self.emit(length, What::Entry(FORM), State::Entries),
            },
            Skipped::Broken(at) => self.broken(at, RejectCode::Broken),
            Skipped::More => self.unfinished(buffer, end),
        }
    }

    /// The first piece of an object that is too large.
    fn too_large(&mut self, buffer: &[u8], found: Skipped, place: Place) -> Option<Step> {
        let what = What::Reject {
            code: RejectCode::TooLarge,
            continues: false,
        };
        let then = place.after();
        match found {
            Skipped::End(left) => self.enter(State::Pour { left, what, then }),
            Skipped::Broken(left) => {
                self.in_array = false;
                let then = Then::Between;
                self.enter(State::Pour { left, what, then })
            }
            Skipped::More => {
                let State::Object { skip, .. } = &mut self.state else {
                    return None;
                };
                let mut skip = std::mem::take(skip);
                skip.forget(buffer, self.limit);
                self.emit(self.limit, what, State::Rest { skip, place })
            }
        }
    }

    /// Further pieces of it.
    fn rest(&mut self, buffer: &[u8], end: bool) -> Option<Step> {
        let State::Rest { skip, place } = &mut self.state else {
            return None;
        };
        let place = *place;
        let what = What::Reject {
            code: RejectCode::TooLarge,
            continues: true,
        };
        let then = place.after();
        match skip.run(buffer) {
            Skipped::End(left) => self.enter(State::Pour { left, what, then }),
            Skipped::Broken(left) => {
                self.in_array = false;
                let then = Then::Between;
                self.enter(State::Pour { left, what, then })
            }
            Skipped::More if skip.at > self.limit => {
                let mut skip = std::mem::take(skip);
                skip.forget(buffer, self.limit);
                self.emit(self.limit, what, State::Rest { skip, place })
            }
            Skipped::More if end => {
                self.in_array = false;
                let left = buffer.len();
                self.enter(State::Pour {
                    left,
                    what,
                    then: Then::Between,
                })
            }
            Skipped::More => Some(Step::More),
        }
    }

    fn envelope(&mut self, buffer: &[u8], end: bool) -> Option<Step> {
        let State::Envelope { members, is_entry } = &mut self.state else {
            return None;
        };
        let met = members.next(buffer);
        match met {
            Met::Key(range) => {
                *is_entry = buffer.get(range).unwrap_or_default() == b"entry";
                None
            }
            Met::Text(_) => None,
            Met::Bracket(at) if *is_entry && buffer.get(at) == Some(&b'[') => {
                self.around(at + 1, Then::Entries)
            }
            Met::Bracket(_) => None,
            Met::Close(at) => self.around(at + 1, Then::Between),
            Met::Broken(at) => {
                // Pieces that would have been cut before, had the bytes come slowly.
                let before = at.saturating_sub(1) / self.limit * self.limit;
                self.around(before, Then::Broken(at - before))
            }
            Met::More
                if members.at > self.limit
                    && members
                        .key_length()
                        .is_none_or(|length| length > self.limit) =>
            {
                let (mut members, is_entry) = (members.clone(), *is_entry);
                members.forget(buffer, self.limit);
                self.emit(
                    self.limit,
                    What::Around,
                    State::Envelope { members, is_entry },
                )
            }
            Met::More => self.unfinished(buffer, end),
        }
    }

    fn entries(&mut self, buffer: &[u8], end: bool) -> Option<Step> {
        let mut at = self.at;
        while let Some(b' ' | b'\t' | b'\r' | b'\n' | b',') = buffer.get(at) {
            at += 1;
        }
        self.at = at;
        match buffer.get(at) {
            None if at > self.limit || end => {
                self.emit(at.min(self.limit), What::Around, State::Entries)
            }
            None => Some(Step::More),
            Some(b']') => {
                let members = Members::after_value(at + 1);
                self.enter(State::Envelope {
                    members,
                    is_entry: false,
                })
            }
            Some(_) if at > 0 => self.around(at, Then::Entries),
            Some(b'}') => self.broken(0, RejectCode::Broken),
            Some(b'{') => self.enter(State::Object {
                skip: Skip::from(0),
                place: Place::Entry,
            }),
            Some(_) => self.enter(State::NoObject {
                value: Value::of(buffer),
                place: Place::Entry,
            }),
        }
    }

    /// A value that is no object, in an array of such.
    fn no_object(&mut self, buffer: &[u8], end: bool) -> Option<Step> {
        let State::NoObject { value, place } = &mut self.state else {
            return None;
        };
        let place = *place;
        let found = match value {
            Value::Array(skip) => skip.run(buffer),
            Value::Text(text) => match text.run(buffer) {
                Written::End(range) => Skipped::End(range.end + 1),
                Written::Broken(at) => Skipped::Broken(at),
                Written::More => Skipped::More,
            },
            Value::Word => {
                let rest = buffer.get(self.at.max(1)..).unwrap_or_default();
                let stop = |byte: &u8| *byte <= b' ' || b",]}{[\"".contains(byte);
                match rest.iter().position(stop) {
                    Some(length) => Skipped::End(self.at.max(1) + length),
                    None if end => Skipped::End(buffer.len()),
                    None => {
                        self.at = buffer.len();
                        Skipped::More
                    }
                }
            }
        };
        let looked = match (&*value, found) {
            (_, Skipped::End(at) | Skipped::Broken(at)) => at,
            (Value::Array(skip), Skipped::More) => skip.at,
            (Value::Text(text), Skipped::More) => text.at,
            (Value::Word, Skipped::More) => self.at,
        };
        if looked > self.limit {
            return self.broken(0, RejectCode::NoResource);
        }
        let what = What::Reject {
            code: RejectCode::NoResource,
            continues: false,
        };
        let then = place.after();
        match found {
            Skipped::End(left) => self.enter(State::Pour { left, what, then }),
            Skipped::Broken(at) => self.broken(at, RejectCode::Broken),
            Skipped::More => self.unfinished(buffer, end),
        }
    }

    /// Pieces of what is known to its end.
    fn pour(&mut self) -> Option<Step> {
        let State::Pour { left, what, then } = &self.state else {
            return None;
        };
        let length = (*left).min(self.limit);
        let (rest, what, then) = (*left - length, *what, then.clone());
        let next = match (rest, &then) {
            (1.., _) => State::Pour {
                left: rest,
                what: match what {
                    What::Reject { code, .. } => What::Reject {
                        code,
                        continues: true,
                    },
                    what => what,
                },
                then,
            },
            (0, Then::Between) => State::Between,
            (0, Then::Entries) => State::Entries,
            (0, Then::Entry) => State::Object {
                skip: Skip::from(0),
                place: Place::Entry,
            },
            (0, Then::Broken(until)) => {
                let until = *until;
                let step = (length > 0).then_some(Step::Frame(Frame { length, what }));
                self.broken(until, RejectCode::Broken);
                return step;
            }
        };
        match length {
            0 => self.enter(next),
            length => self.emit(length, what, next),
        }
    }

    fn garbage(
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
    fn whole_line(&self, buffer: &[u8], end: bool) -> Option<usize> {
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

impl Value {
    /// The one that a buffer begins with.
    fn of(buffer: &[u8]) -> Value {
        match buffer.first() {
            Some(b'"') => Value::Text(Text::from(1)),
            Some(b'[') => Value::Array(Skip::from(0)),
            _ => Value::Word,
        }
    }
}
