//! An object that is no Bundle, or an entry: its end, and its pieces where that is too far.

use super::{FORM, Json, Place, State, Then};
use crate::frame::skip::Skipped;
use crate::frame::{RejectCode, Step, What};

impl Json {
    pub(super) fn object(&mut self, buffer: &[u8], end: bool) -> Option<Step> {
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
    pub(super) fn rest(&mut self, buffer: &[u8], end: bool) -> Option<Step> {
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
}
