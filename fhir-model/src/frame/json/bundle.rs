//! A Bundle taken apart: what is around its entries, and what stands in their place.

use super::{Json, Place, State, Then};
use crate::frame::members::{Members, Met, Text, Written};
use crate::frame::skip::{Skip, Skipped};
use crate::frame::{RejectCode, Step, What};

/// A value that is no object.
#[derive(Debug, Clone)]
pub(super) enum Value {
    Word,
    Text(Text),
    Array(Skip),
}

impl Json {
    pub(super) fn envelope(&mut self, buffer: &[u8], end: bool) -> Option<Step> {
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

    pub(super) fn entries(&mut self, buffer: &[u8], end: bool) -> Option<Step> {
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
    pub(super) fn no_object(&mut self, buffer: &[u8], end: bool) -> Option<Step> {
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
}

impl Value {
    /// The one that a buffer begins with.
    pub(super) fn of(buffer: &[u8]) -> Value {
        match buffer.first() {
            Some(b'"') => Value::Text(Text::from(1)),
            Some(b'[') => Value::Array(Skip::from(0)),
            _ => Value::Word,
        }
    }
}
