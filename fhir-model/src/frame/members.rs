//! The members of one object, byte by byte at its own level and fast below it. Linear, whatever the chunks.

use std::ops::Range;

use memchr::memchr3;

use super::skip::{Skip, Skipped};

/// The way through the members of an object.
#[derive(Debug, Clone)]
pub(super) struct Members {
    /// How far it looked.
    pub at: usize,
    want: Want,
    inner: Inner,
}

/// What may come next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Want {
    Key,
    Colon,
    Value,
    /// More of a number or word, or what ends it.
    Word,
    Comma,
}

/// What is under way.
#[derive(Debug, Clone)]
enum Inner {
    Nothing,
    Text(Text),
    Skip(Skip),
}

/// What was met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Met {
    /// A key, without its quotes.
    Key(Range<usize>),
    /// A value that is a text, without its quotes.
    Text(Range<usize>),
    /// A value begins with this bracket. It is passed over unless somebody steps in.
    Bracket(usize),
    /// The bracket that closes the object.
    Close(usize),
    /// Something that cannot be here.
    Broken(usize),
    /// It goes on.
    More,
}

impl Members {
    /// From behind the bracket that opens the object.
    pub fn from(at: usize) -> Members {
        Members {
            at,
            want: Want::Key,
            inner: Inner::Nothing,
        }
    }

    /// From behind a value.
    pub fn after_value(at: usize) -> Members {
        Members {
            want: Want::Comma,
            ..Members::from(at)
        }
    }

    /// Bytes that the buffer no longer begins with.
    pub fn forget(&mut self, buffer: &[u8], bytes: usize) {
        self.at = self.at.saturating_sub(bytes);
        match &mut self.inner {
            Inner::Nothing => {}
            Inner::Text(text) => text.forget(bytes),
            Inner::Skip(skip) => skip.forget(buffer, bytes),
        }
    }

    /// How much there is of the key that `at` is within.
    pub fn key_length(&self) -> Option<usize> {
        match &self.inner {
            Inner::Text(text) if self.want == Want::Key => Some(text.at - text.start),
            _ => None,
        }
    }

    /// Looks on.
    pub fn next(&mut self, buffer: &[u8]) -> Met {
        loop {
            match &mut self.inner {
                Inner::Nothing => {}
                Inner::Skip(skip) => match skip.run(buffer) {
                    Skipped::End(end) => {
                        self.at = end;
                        self.inner = Inner::Nothing;
                    }
                    Skipped::Broken(at) => return self.broken(at),
                    Skipped::More => {
                        self.at = skip.at;
                        return Met::More;
                    }
                },
                Inner::Text(text) => match text.run(buffer) {
                    Written::End(range) => {
                        self.at = range.end + 1;
                        self.inner = Inner::Nothing;
                        return self.text(range);
                    }
                    Written::Broken(at) => return self.broken(at),
                    Written::More => {
                        self.at = text.at;
                        return Met::More;
                    }
                },
            }
            let Some(byte) = buffer.get(self.at) else {
                return Met::More;
            };
            let at = self.at;
            self.at += 1;
            match (self.want, *byte) {
                (Want::Word, b' ' | b'\t' | b'\r' | b'\n') => self.want = Want::Comma,
                (_, b' ' | b'\t' | b'\r' | b'\n') => {}
                (Want::Key | Want::Value, b'"') => self.inner = Inner::Text(Text::from(at + 1)),
                (Want::Key | Want::Word | Want::Comma, b'}') => return Met::Close(at),
                (Want::Colon, b':') => self.want = Want::Value,
                (Want::Word | Want::Comma, b',') => self.want = Want::Key,
                (Want::Value, b'{' | b'[') => {
                    self.want = Want::Comma;
                    self.inner = Inner::Skip(Skip::from(at));
                    return Met::Bracket(at);
                }
                (
                    Want::Value | Want::Word,
                    b'-' | b'+' | b'.' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z',
                ) => {
                    self.want = Want::Word;
                }
                _ => return self.broken(at),
            }
        }
    }

    fn broken(&mut self, at: usize) -> Met {
        self.at = at;
        Met::Broken(at)
    }

    fn text(&mut self, range: Range<usize>) -> Met {
        if self.want == Want::Key {
            self.want = Want::Colon;
            Met::Key(range)
        } else {
            self.want = Want::Comma;
            Met::Text(range)
        }
    }
}

/// The way through a string.
#[derive(Debug, Clone)]
pub(super) struct Text {
    start: usize,
    /// How far it looked.
    pub at: usize,
    /// Whether the buffer no longer has its beginning.
    is_cut: bool,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Written {
    /// The string, without its quotes; nothing of one whose beginning is gone.
    End(Range<usize>),
    /// A new object begins at the beginning of a line.
    Broken(usize),
    /// It goes on.
    More,
}

impl Text {
    /// From behind the opening quote.
    pub fn from(at: usize) -> Text {
        Text {
            start: at,
            at,
            is_cut: false,
        }
    }

    pub fn forget(&mut self, bytes: usize) {
        self.is_cut |= self.start < bytes;
        self.start = self.start.saturating_sub(bytes);
        self.at = self.at.saturating_sub(bytes);
    }

    pub fn run(&mut self, buffer: &[u8]) -> Written {
        loop {
            let rest = buffer.get(self.at..).unwrap_or_default();
            let Some(found) = memchr3(b'"', b'\\', b'\n', rest) else {
                self.at += rest.len();
                return Written::More;
            };
            let at = self.at + found;
            self.at = at;
            match (buffer.get(at), buffer.get(at + 1)) {
                (Some(b'"'), _) if self.is_cut => return Written::End(at..at),
                (Some(b'"'), _) => return Written::End(self.start..at),
                (_, None) => return Written::More,
                // A raw line end is no good in a string, but it hides nothing.
                (Some(b'\n'), Some(b'{')) => return Written::Broken(at + 1),
                (Some(b'\n'), _) => self.at = at + 1,
                _ => self.at = at + 2,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn met(text: &str) -> Vec<String> {
        let mut members = Members::from(0);
        let mut all = Vec::new();
        loop {
            let met = members.next(text.as_bytes());
            all.push(match &met {
                Met::Key(range) => format!("key {}", &text[range.clone()]),
                Met::Text(range) => format!("text {}", &text[range.clone()]),
                Met::Bracket(at) => format!("bracket {at}"),
                Met::Close(at) => format!("close {at}"),
                Met::Broken(at) => format!("broken {at}"),
                Met::More => "more".to_owned(),
            });
            if matches!(met, Met::Close(_) | Met::Broken(_) | Met::More) {
                return all;
            }
        }
    }

    #[test]
    fn members_are_met_in_order() {
        assert_eq!(
            met(r#" "a" : -1.5e3 , "b":"t\"x","c":[{"d":"}"}] ,"e":true} "#),
            [
                "key a",
                "key b",
                r#"text t\"x"#,
                "key c",
                "bracket 31",
                "key e",
                "close 52"
            ]
        );
        assert_eq!(met("}"), ["close 0"]);
    }

    #[test]
    fn what_cannot_be_here_is_noticed() {
        assert_eq!(met(r#""a" "b""#), ["key a", "broken 4"]);
        assert_eq!(met(r#""a":1 2"#), ["key a", "broken 6"]);
        assert_eq!(met("\"a\n{\""), ["broken 3"]);
        assert_eq!(met("{"), ["broken 0"]);
        assert_eq!(met(r#""a":"b"#), ["key a", "more"]);
    }
}
