//! JSON: objects one after the other, Bundles and arrays taken apart. Here are the states and what leads from one frame
//! to the next; what is done in each state stands in a file named after what the buffer begins with.

mod bundle;
mod garbage;
mod object;
mod telling;

use self::bundle::Value;
use super::members::Members;
use super::skip::Skip;
use super::{Form, Frame, Limits, RejectCode, Step, What, gap};

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

const FORM: Form = Form::Json;

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
}
