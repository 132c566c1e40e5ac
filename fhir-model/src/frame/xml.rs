//! XML: documents one after the other, Bundles taken apart. Looks at tags, comments, character data and quotes; names
//! only tell a Bundle and its entries, whatever their prefix.

use memchr::{memchr, memchr3, memmem};

use super::{Form, Frame, Limits, RejectCode, Step, What, gap, trimmed};

/// Cuts XML.
#[derive(Debug, Clone)]
pub(super) struct Xml {
    limit: usize,
    state: State,
    tags: Tags,
}

/// What the buffer begins with.
#[derive(Debug, Clone, Copy)]
enum State {
    /// Nothing known.
    Between,
    /// A resource or an entry, with so many elements open.
    Element { place: Place, depth: u32 },
    /// A Bundle, outside of its entries, with so many of its elements open.
    Envelope { depth: u32 },
    /// What is cut at the size limit: so many bytes more.
    Pour { left: usize, then: Then },
    /// What is too large, and does not end yet.
    Rest { place: Place, depth: u32 },
    /// A reject, up to the next line that begins a document.
    Garbage { code: RejectCode, continues: bool },
}

/// Where an element stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Top,
    Entry,
}

/// What follows what is poured.
#[derive(Debug, Clone, Copy)]
enum Then {
    Between,
    Envelope,
    Garbage(RejectCode),
}

const DECLARATION: &[u8] = b"<?xml";

impl Xml {
    pub fn new(limits: Limits) -> Xml {
        Xml {
            limit: limits.resource,
            state: State::Between,
            tags: Tags::new(),
        }
    }

    /// The frame that `buffer` begins with, as the framer says it.
    pub fn next(&mut self, buffer: &[u8], end: bool) -> Step {
        if buffer.is_empty() {
            let unclosed = matches!(self.state, State::Envelope { .. });
            return if end {
                Step::End { unclosed }
            } else {
                Step::More
            };
        }
        loop {
            let step = match self.state {
                State::Between => self.between(buffer, end),
                State::Element { place, depth } => self.element(buffer, end, place, depth),
                State::Envelope { depth } => self.envelope(buffer, end, depth),
                State::Pour { left, then } => self.pour(left, then),
                State::Rest { place, depth } => self.rest(buffer, end, place, depth),
                State::Garbage { code, continues } => self.garbage(buffer, end, code, continues),
            };
            // Without a step the state has changed: look again.
            if let Some(step) = step {
                return step;
            }
        }
    }

    fn enter(&mut self, state: State) -> Option<Step> {
        self.state = state;
        self.tags = Tags::new();
        None
    }

    /// Ends a frame.
    fn emit(&mut self, length: usize, what: What, next: State) -> Option<Step> {
        self.enter(next);
        Some(Step::Frame(Frame { length, what }))
    }

    fn refuse(&mut self, code: RejectCode) -> Option<Step> {
        let continues = false;
        self.enter(State::Garbage { code, continues })
    }

    fn unfinished(&mut self, end: bool) -> Option<Step> {
        if end {
            return self.refuse(RejectCode::Truncated);
        }
        Some(Step::More)
    }

    fn between(&mut self, buffer: &[u8], end: bool) -> Option<Step> {
        if self.tags.inside == Inside::Text {
            let (length, whole) = gap(buffer, self.tags.at, end);
            self.tags.at = length;
            if length > 0 && (whole || length >= self.limit) {
                return self.emit(length.min(self.limit), What::Around, State::Between);
            }
            if !whole {
                return Some(Step::More);
            }
            if buffer.first() != Some(&b'<') {
                return self.refuse(RejectCode::NoResource);
            }
        }
        let token = self.tags.next(buffer);
        if self.tags.at > self.limit {
            return self.refuse(RejectCode::TooLarge);
        }
        match token {
            Token::Open { end, is_empty, .. } => {
                let is_bundle = local_name(buffer, 0) == b"Bundle" && !is_empty;
                match is_bundle {
                    true => self.emit(end, What::Around, State::Envelope { depth: 0 }),
                    false => self.enter(State::Element {
                        place: Place::Top,
                        depth: 0,
                    }),
                }
            }
            Token::Aside { end, .. } => self.emit(end, What::Around, State::Between),
            Token::Close { .. } => self.refuse(RejectCode::Broken),
            Token::Declaration => self.refuse(RejectCode::Doctype),
            Token::More => self.unfinished(end),
        }
    }

    fn element(&mut self, buffer: &[u8], end: bool, place: Place, depth: u32) -> Option<Step> {
        let mut depth = depth;
        let found = self.find_end(buffer, &mut depth, self.limit);
        if self.tags.at > self.limit {
            let left = match found {
                Found::End(left) => return self.pour_first(left, place.after()),
                Found::Broken(left) => {
                    return self.pour_first(left, Then::Garbage(RejectCode::TooLarge));
                }
                Found::More => self.limit,
            };
            let mut tags = self.tags;
            tags.forget(left);
            let what = What::Reject {
                code: RejectCode::TooLarge,
                continues: false,
            };
            let step = self.emit(left, what, State::Rest { place, depth });
            self.tags = tags;
            return step;
        }
        match found {
            Found::End(length) => match place {
                Place::Top => self.emit(length, What::Resource(Form::Xml), State::Between),
                Place::Entry => {
                    self.emit(length, What::Entry(Form::Xml), State::Envelope { depth: 0 })
                }
            },
            Found::Broken(_) => self.refuse(RejectCode::Broken),
            Found::More if end => self.refuse(RejectCode::Truncated),
            Found::More => {
                self.state = State::Element { place, depth };
                Some(Step::More)
            }
        }
    }

    /// Further pieces of what is too large.
    fn rest(&mut self, buffer: &[u8], end: bool, place: Place, depth: u32) -> Option<Step> {
        let mut depth = depth;
        let (left, then) = match self.find_end(buffer, &mut depth, 0) {
            Found::End(left) => (left, place.after()),
            Found::Broken(left) => (left, Then::Garbage(RejectCode::TooLarge)),
            Found::More if self.tags.at > self.limit => {
                let mut tags = self.tags;
                tags.forget(self.limit);
                let step = self.emit(self.limit, CONTINUED, State::Rest { place, depth });
                self.tags = tags;
                return step;
            }
            Found::More if end => (buffer.len(), Then::Between),
            Found::More => {
                self.state = State::Rest { place, depth };
                return Some(Step::More);
            }
        };
        self.enter(State::Pour { left, then })
    }

    /// Looks for the end of the element that began where `depth` was 0. Up to a place, another document may begin: this
    /// one was cut off then.
    fn find_end(&mut self, buffer: &[u8], depth: &mut u32, until: usize) -> Found {
        loop {
            match self.tags.next(buffer) {
                Token::Open {
                    is_empty: false, ..
                } => *depth += 1,
                Token::Open { end, .. } if *depth == 0 => return Found::End(end),
                Token::Open { .. } => {}
                Token::Close { end } => {
                    *depth = depth.saturating_sub(1);
                    if *depth == 0 {
                        return Found::End(end);
                    }
                }
                Token::Aside { start, end } if end <= until && is_declaration(buffer, start) => {
                    return Found::Broken(start);
                }
                Token::Aside { .. } => {}
                Token::Declaration => return Found::Broken(self.tags.start),
                Token::More => return Found::More,
            }
        }
    }

    /// A Bundle's own elements, a tag at a time.
    fn envelope(&mut self, buffer: &[u8], end: bool, depth: u32) -> Option<Step> {
        let around = |depth| State::Envelope { depth };
        if self.tags.inside == Inside::Text {
            let text = memchr(b'<', buffer.get(self.tags.at..).unwrap_or_default());
            let length = match text {
                Some(found) => self.tags.at + found,
                None => buffer.len(),
            };
            self.tags.at = length;
            if length > self.limit || (length > 0 && (text.is_some() || end)) {
                return self.emit(length.min(self.limit), What::Around, around(depth));
            }
            if text.is_none() {
                return Some(Step::More);
            }
        }
        let token = self.tags.next(buffer);
        if self.tags.at > self.limit {
            return self.refuse(RejectCode::TooLarge);
        }
        match token {
            Token::Open { .. } if depth == 0 && local_name(buffer, 0) == b"entry" => {
                self.enter(State::Element {
                    place: Place::Entry,
                    depth: 0,
                })
            }
            Token::Open { end, is_empty, .. } => {
                let depth = depth + u32::from(!is_empty);
                self.emit(end, What::Around, around(depth))
            }
            Token::Close { end } => match depth.checked_sub(1) {
                Some(depth) => self.emit(end, What::Around, around(depth)),
                None => self.emit(end, What::Around, State::Between),
            },
            Token::Aside { .. } if is_declaration(buffer, 0) => self.enter(State::Between),
            Token::Aside { end, .. } => self.emit(end, What::Around, around(depth)),
            Token::Declaration => self.refuse(RejectCode::Doctype),
            Token::More => self.unfinished(end),
        }
    }

    fn pour_first(&mut self, left: usize, then: Then) -> Option<Step> {
        let what = What::Reject {
            code: RejectCode::TooLarge,
            continues: false,
        };
        let length = left.min(self.limit);
        let left = left - length;
        self.emit(length, what, State::Pour { left, then })
    }

    /// Pieces of what is too large, known to its end.
    fn pour(&mut self, left: usize, then: Then) -> Option<Step> {
        let length = left.min(self.limit);
        let left = left - length;
        let next = match (left, then) {
            (1.., _) => State::Pour { left, then },
            (0, Then::Between) => State::Between,
            (0, Then::Envelope) => State::Envelope { depth: 0 },
            (0, Then::Garbage(code)) => State::Garbage {
                code,
                continues: true,
            },
        };
        match length {
            0 => self.enter(next),
            length => self.emit(length, CONTINUED, next),
        }
    }

    fn garbage(
        &mut self,
        buffer: &[u8],
        end: bool,
        code: RejectCode,
        continues: bool,
    ) -> Option<Step> {
        let begins: &[u8] = match code {
            RejectCode::NoResource => b"<",
            _ => DECLARATION,
        };
        let stop = match next_line(buffer, &mut self.tags.at, begins, end) {
            Some(stop) => stop,
            None if end => buffer.len(),
            None if self.tags.at > self.limit => self.limit + 1,
            None => return Some(Step::More),
        };
        let what = What::Reject { code, continues };
        if stop > self.limit {
            let at = self.tags.at.saturating_sub(self.limit);
            let continues = true;
            let step = self.emit(self.limit, what, State::Garbage { code, continues });
            self.tags.at = at;
            return step;
        }
        match trimmed(buffer.get(..stop).unwrap_or_default()) {
            0 => self.enter(State::Between),
            length => self.emit(length, what, State::Between),
        }
    }
}

const CONTINUED: What = What::Reject {
    code: RejectCode::TooLarge,
    continues: true,
};

impl Place {
    fn after(self) -> Then {
        match self {
            Place::Top => Then::Between,
            Place::Entry => Then::Envelope,
        }
    }
}

/// What the search for the end of an element came to.
enum Found {
    End(usize),
    Broken(usize),
    More,
}

/// The next line that begins so. `at` is how far it was looked for.
fn next_line(buffer: &[u8], at: &mut usize, begins: &[u8], end: bool) -> Option<usize> {
    loop {
        let found = memchr(b'\n', buffer.get(*at..).unwrap_or_default());
        let Some(found) = found else {
            *at = buffer.len();
            return None;
        };
        let line = *at + found + 1;
        let rest = buffer.get(line..).unwrap_or_default();
        if rest.starts_with(begins) {
            return Some(line);
        }
        if !end && begins.starts_with(rest) {
            *at = line - 1;
            return None;
        }
        *at = line;
    }
}

/// The name of the tag that begins at a place, without its prefix.
fn local_name(buffer: &[u8], start: usize) -> &[u8] {
    let name = buffer.get(start + 1..).unwrap_or_default();
    let stop = |byte: &u8| *byte <= b' ' || *byte == b'>' || *byte == b'/';
    let length = name.iter().position(stop).unwrap_or(name.len());
    let name = name.get(..length).unwrap_or_default();
    match memchr(b':', name) {
        Some(prefix) => name.get(prefix + 1..).unwrap_or_default(),
        None => name,
    }
}

/// Whether an XML declaration begins at a place.
fn is_declaration(buffer: &[u8], start: usize) -> bool {
    let rest = buffer.get(start..).unwrap_or_default();
    rest.starts_with(DECLARATION)
        && rest
            .get(DECLARATION.len())
            .is_some_and(|byte| *byte <= b' ')
}

/// The way through tags.
#[derive(Debug, Clone, Copy)]
struct Tags {
    /// How far it looked.
    at: usize,
    /// Where the current one begins.
    start: usize,
    inside: Inside,
}

/// What `at` is within.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Inside {
    Text,
    /// `<`, and what follows is to be seen.
    Unknown,
    Comment,
    CharacterData,
    Instruction,
    Close,
    Open,
    /// A value in an opening tag, in these quotes.
    Value(u8),
}

/// What was met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    /// An opening tag.
    Open { end: usize, is_empty: bool },
    /// A closing tag.
    Close { end: usize },
    /// A comment, character data, a processing instruction.
    Aside { start: usize, end: usize },
    /// `<!DOCTYPE` and its like.
    Declaration,
    /// It goes on.
    More,
}

impl Tags {
    const fn new() -> Tags {
        Tags {
            at: 0,
            start: 0,
            inside: Inside::Text,
        }
    }

    /// Bytes that the buffer no longer begins with.
    fn forget(&mut self, bytes: usize) {
        self.at = self.at.saturating_sub(bytes);
        self.start = self.start.saturating_sub(bytes);
    }

    fn next(&mut self, buffer: &[u8]) -> Token {
        loop {
            let rest = buffer.get(self.at..).unwrap_or_default();
            match self.inside {
                Inside::Text => match memchr(b'<', rest) {
                    Some(found) => {
                        self.start = self.at + found;
                        self.at = self.start + 1;
                        self.inside = Inside::Unknown;
                    }
                    None => {
                        self.at = buffer.len();
                        return Token::More;
                    }
                },
                Inside::Unknown => {
                    let (inside, length) = match rest {
                        [] => return Token::More,
                        [b'?', ..] => (Inside::Instruction, 1),
                        [b'/', ..] => (Inside::Close, 1),
                        [b'!', b'-', b'-', ..] => (Inside::Comment, 3),
                        _ if rest.starts_with(b"![CDATA[") => (Inside::CharacterData, 8),
                        _ if b"![CDATA[".starts_with(rest) || b"!--".starts_with(rest) => {
                            return Token::More;
                        }
                        [b'!', ..] => return Token::Declaration,
                        _ => (Inside::Open, 0),
                    };
                    self.inside = inside;
                    self.at += length;
                }
                Inside::Comment => return self.aside(rest, b"-->"),
                Inside::CharacterData => return self.aside(rest, b"]]>"),
                Inside::Instruction => return self.aside(rest, b"?>"),
                Inside::Close => {
                    let Some(found) = memchr(b'>', rest) else {
                        self.at = buffer.len();
                        return Token::More;
                    };
                    let end = self.ended(found + 1);
                    return Token::Close { end };
                }
                Inside::Open => {
                    let Some(found) = memchr3(b'>', b'"', b'\'', rest) else {
                        self.at = buffer.len();
                        return Token::More;
                    };
                    match rest.get(found) {
                        Some(b'>') => {
                            let before = (self.at + found).checked_sub(1);
                            let is_empty =
                                before.and_then(|before| buffer.get(before)) == Some(&b'/');
                            let end = self.ended(found + 1);
                            return Token::Open { end, is_empty };
                        }
                        quote => {
                            self.inside = Inside::Value(quote.copied().unwrap_or_default());
                            self.at += found + 1;
                        }
                    }
                }
                Inside::Value(quote) => {
                    let Some(found) = memchr(quote, rest) else {
                        self.at = buffer.len();
                        return Token::More;
                    };
                    self.inside = Inside::Open;
                    self.at += found + 1;
                }
            }
        }
    }

    fn aside(&mut self, rest: &[u8], ends: &[u8]) -> Token {
        let Some(found) = memmem::find(rest, ends) else {
            self.at += rest.len().saturating_sub(ends.len() - 1);
            return Token::More;
        };
        let start = self.start;
        let end = self.ended(found + ends.len());
        Token::Aside { start, end }
    }

    fn ended(&mut self, length: usize) -> usize {
        self.at += length;
        self.inside = Inside::Text;
        self.at
    }
}
