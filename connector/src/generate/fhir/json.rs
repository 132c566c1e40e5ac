//! JSON, appended to bytes: commas where they are due, texts escaped, and nothing for what is empty, as FHIR wants it.

use super::pen::Pen;
use crate::generate::ink::{write_decimal, write_number};

impl Pen {
    /// A comma, unless something has just begun.
    fn comma(&mut self) {
        if !matches!(self.out.last(), None | Some(b'{' | b'[' | b':' | b'\n')) {
            self.out.push(b',');
        }
    }

    /// The name of a member.
    pub(super) fn key(&mut self, name: &str) {
        self.comma();
        self.out.push(b'"');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"\":");
    }

    /// A text; nothing when it is empty.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.key(name);
            quote(&mut self.out, value);
        }
    }

    /// A text in several pieces, in a list.
    pub(super) fn entries(&mut self, pieces: &[&str]) {
        self.comma();
        self.pieces(pieces);
    }

    fn pieces(&mut self, pieces: &[&str]) {
        self.out.push(b'"');
        for piece in pieces {
            escape(&mut self.out, piece);
        }
        self.out.push(b'"');
    }

    /// A text in several pieces.
    pub(super) fn texts(&mut self, name: &str, pieces: &[&str]) {
        self.key(name);
        self.pieces(pieces);
    }

    /// True or false.
    pub(super) fn flag(&mut self, name: &str, value: bool) {
        self.key(name);
        self.out
            .extend_from_slice(if value { b"true" } else { b"false" });
    }

    /// A whole number.
    pub(super) fn number(&mut self, name: &str, value: i64) {
        self.key(name);
        write_number(&mut self.out, value);
    }

    /// `scaled / 10^places` with all its places.
    pub(super) fn decimal(&mut self, name: &str, scaled: i64, places: u32) {
        self.key(name);
        write_decimal(&mut self.out, scaled, places);
    }

    /// An object; nothing when nothing is in it.
    pub(super) fn object(&mut self, name: &str, write: impl FnOnce(&mut Pen)) {
        let from = self.out.len();
        self.key(name);
        self.braced(from, write);
    }

    /// A list; nothing when nothing is in it.
    pub(super) fn list(&mut self, name: &str, write: impl FnOnce(&mut Pen)) {
        let from = self.out.len();
        self.key(name);
        self.out.push(b'[');
        write(self);
        self.end(from, b'[', b']');
    }

    /// An object in a list; nothing when nothing is in it.
    pub(super) fn item(&mut self, write: impl FnOnce(&mut Pen)) {
        let from = self.out.len();
        self.comma();
        self.braced(from, write);
    }

    /// A list of one object.
    pub(super) fn one(&mut self, name: &str, write: impl FnOnce(&mut Pen)) {
        self.list(name, |pen| pen.item(write));
    }

    /// A text in a list.
    pub(super) fn entry(&mut self, value: &str) {
        if !value.is_empty() {
            self.comma();
            quote(&mut self.out, value);
        }
    }

    fn braced(&mut self, from: usize, write: impl FnOnce(&mut Pen)) {
        self.out.push(b'{');
        write(self);
        self.end(from, b'{', b'}');
    }

    fn end(&mut self, from: usize, open: u8, close: u8) {
        if self.out.last() == Some(&open) {
            self.out.truncate(from);
        } else {
            self.out.push(close);
        }
    }
}

fn quote(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    escape(out, text);
    out.push(b'"');
}

/// A text as it stands between quotes.
pub(super) fn escape(out: &mut Vec<u8>, text: &str) {
    if text.bytes().all(|byte| PLAIN[usize::from(byte)]) {
        return out.extend_from_slice(text.as_bytes());
    }
    for byte in text.bytes() {
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            control if control < 0x20 => {
                out.extend_from_slice(b"\\u00");
                out.push(b'0' + (control >> 4));
                out.push(b"0123456789abcdef"[usize::from(control & 15)]);
            }
            other => out.push(other),
        }
    }
}

/// Bytes that JSON takes as they are.
const PLAIN: [bool; 256] = {
    let mut plain = [true; 256];
    let mut byte = 0;
    while byte < 0x20 {
        plain[byte] = false;
        byte += 1;
    }
    plain[b'"' as usize] = false;
    plain[b'\\' as usize] = false;
    plain
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::fhir::FhirRelease;

    #[test]
    fn commas_stand_between_members_and_empty_ones_are_left_out() {
        let mut pen = Pen::new(1, FhirRelease::R4, false);
        pen.item(|pen| {
            pen.text("a", "say \"\\\n\u{1}é");
            pen.text("none", "");
            pen.object("empty", |pen| pen.list("empty", |_| {}));
            pen.list("l", |pen| {
                pen.item(|pen| pen.flag("b", true));
                pen.item(|_| {});
                pen.entry("x{");
                pen.entry("y");
            });
            pen.decimal("d", 540, 2);
            pen.number("n", -3);
        });
        let text = String::from_utf8(pen.out).unwrap();
        let expected = r#"{"a":"say \"\\\n\u0001é","l":[{"b":true},"x{","y"],"d":5.40,"n":-3}"#;
        assert_eq!(text, expected);
    }
}
