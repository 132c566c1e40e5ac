//! The reader: one position in a text, moved by whoever knows what should come next.

use super::error::{Code, Error};
use super::scan;
use super::skip::Scratch;
use super::text::{Quoted, Text, hex};
use crate::frame::{Skip, Skipped};

/// How many levels of objects and arrays are read, unless said otherwise.
const DEPTH: u32 = 128;

/// Reads one JSON text from its beginning to its end.
///
/// Objects are read by [`open_object`](Reader::open_object), then [`key`](Reader::key) and one value each, until there
/// is no further key; arrays by [`open_array`](Reader::open_array), then [`item`](Reader::item) and one value each. What
/// is not wanted is [skipped](Reader::skip). After an error the reader is of no more use.
///
/// Whoever reads the keys of an object sees whether one comes twice; `skip` refuses that by itself.
#[derive(Debug)]
pub struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    /// An object or array was opened just now: no comma is due.
    fresh: bool,
    /// Levels that are open.
    pub(super) depth: u32,
    pub(super) limit: u32,
    pub(super) scratch: Scratch,
}

/// A place that a reader can go back to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mark {
    at: usize,
    fresh: bool,
    depth: u32,
}

/// What kind of value follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Kind {
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}

impl<'a> Reader<'a> {
    /// A reader at the beginning of a text. A byte order mark is passed over.
    #[inline]
    pub fn new(text: &'a str) -> Reader<'a> {
        Reader::with_scratch(text, Scratch::default())
    }

    /// A reader at the beginning of bytes, which are checked to be UTF-8.
    ///
    /// # Errors
    /// Bytes that are not.
    pub fn from_bytes(bytes: &'a [u8]) -> Result<Reader<'a>, Error> {
        Reader::text_of(bytes).map(Reader::new)
    }

    /// Where it is.
    #[inline]
    pub(crate) fn mark(&self) -> Mark {
        Mark {
            at: self.at,
            fresh: self.fresh,
            depth: self.depth,
        }
    }

    /// Goes back to where it was.
    #[inline]
    pub(crate) fn rewind(&mut self, mark: Mark) {
        self.at = mark.at;
        self.fresh = mark.fresh;
        self.depth = mark.depth;
    }

    /// Bytes as text.
    pub(crate) fn text_of(bytes: &'a [u8]) -> Result<&'a str, Error> {
        std::str::from_utf8(bytes).map_err(|error| Error::new(Code::NotUtf8, error.valid_up_to()))
    }

    /// The same, with the memory of a reader before it.
    #[inline]
    pub(crate) fn with_scratch(text: &'a str, scratch: Scratch) -> Reader<'a> {
        Reader {
            text,
            at: if text.starts_with('\u{feff}') { 3 } else { 0 },
            fresh: false,
            depth: 0,
            limit: DEPTH,
            scratch,
        }
    }

    /// The memory, for a reader to come.
    #[cfg(feature = "tables")]
    pub(crate) fn into_scratch(self) -> Scratch {
        self.scratch
    }

    /// Allows so many levels of objects and arrays, 128 at most.
    pub fn limit_depth(mut self, levels: u32) -> Reader<'a> {
        self.limit = levels.min(DEPTH);
        self
    }

    /// The byte that is read next, from the start of the text.
    #[inline]
    pub fn offset(&self) -> usize {
        self.at
    }

    /// How many bytes are left.
    #[inline]
    pub(crate) fn left(&self) -> usize {
        self.text.len().saturating_sub(self.at)
    }

    /// The kind of the value that follows; white space before it is passed over.
    ///
    /// # Errors
    /// No value begins here.
    #[inline]
    pub fn peek(&mut self) -> Result<Kind, Error> {
        let byte = self.white();
        kind(byte).ok_or_else(|| self.unexpected(byte))
    }

    /// Begins an object.
    ///
    /// # Errors
    /// Something else follows, or too many levels are open.
    #[inline]
    pub fn open_object(&mut self) -> Result<(), Error> {
        self.open(b'{')
    }

    /// Begins an array.
    ///
    /// # Errors
    /// Something else follows, or too many levels are open.
    #[inline]
    pub fn open_array(&mut self) -> Result<(), Error> {
        self.open(b'[')
    }

    #[inline]
    fn open(&mut self, bracket: u8) -> Result<(), Error> {
        let byte = self.white();
        if byte != Some(bracket) {
            return Err(self.wrong(byte));
        }
        if self.depth >= self.limit {
            return Err(Error::new(Code::TooDeep, self.at));
        }
        self.at += 1;
        self.depth += 1;
        self.fresh = true;
        Ok(())
    }

    /// The next key of the object that is open; `None` closes it. One value must be read after each.
    ///
    /// # Errors
    /// Anything that is neither a key nor the end of the object.
    #[inline]
    pub fn key(&mut self) -> Result<Option<Text<'a>>, Error> {
        if !self.next(b'}')? {
            return Ok(None);
        }
        Ok(Some(self.name()?.text()))
    }

    /// A key that [`next`](Reader::next) has found to follow, with its colon.
    #[inline]
    pub(crate) fn name(&mut self) -> Result<Quoted<'a>, Error> {
        let byte = self.white();
        if byte != Some(b'"') {
            return Err(self.unexpected(byte));
        }
        let name = self.quoted_here()?;
        let byte = self.white();
        if byte != Some(b':') {
            return Err(self.unexpected(byte));
        }
        self.at += 1;
        Ok(name)
    }

    /// Whether a further element of the array that is open follows; `false` closes it. One value must be read after
    /// each `true`.
    ///
    /// # Errors
    /// Neither a comma nor the end of the array.
    #[inline]
    pub fn item(&mut self) -> Result<bool, Error> {
        self.next(b']')
    }

    /// Whether something further follows in what is open, past the comma.
    #[inline]
    pub(crate) fn next(&mut self, close: u8) -> Result<bool, Error> {
        let fresh = std::mem::replace(&mut self.fresh, false);
        let byte = self.white();
        if byte == Some(b',') && !fresh {
            self.at += 1;
            let byte = self.white();
            if byte == Some(close) {
                return Err(self.unexpected(byte));
            }
            return Ok(true);
        }
        if byte == Some(close) {
            self.at += 1;
            self.depth = self.depth.saturating_sub(1);
            return Ok(false);
        }
        if fresh && byte.is_some() {
            return Ok(true);
        }
        Err(self.unexpected(byte))
    }

    /// Goes behind the object that is open, at its beginning or after one of its values. What is left of it is not looked
    /// at: quotes and brackets alone say where it ends, so that somebody else has to read it before it can be relied on.
    ///
    /// # Errors
    /// No end; a line that begins with an object where none can stand.
    pub fn leave_object(&mut self) -> Result<(), Error> {
        match Skip::within_object(self.at).run(self.text.as_bytes()) {
            Skipped::End(end) => {
                self.at = end;
                self.fresh = false;
                self.depth = self.depth.saturating_sub(1);
                Ok(())
            }
            Skipped::Broken(at) => Err(Error::new(Code::Syntax, at)),
            Skipped::More => Err(Error::new(Code::UnexpectedEnd, self.text.len())),
        }
    }

    /// Passes over a key with its colon, if it is this one. Says `false` of some that are this one, too: whoever asks
    /// goes on to read the key.
    #[inline(always)]
    pub(crate) fn passes(&mut self, literal: &Literal) -> bool {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let passes = literal.begins(rest);
        if passes {
            self.at += literal.len;
        }
        passes
    }

    /// A string.
    ///
    /// # Errors
    /// Another kind of value; a control character, an escape that does not exist, half of a surrogate pair.
    #[inline]
    pub fn string(&mut self) -> Result<Text<'a>, Error> {
        Ok(self.quoted()?.text())
    }

    /// A string whose escapes are checked and left.
    #[inline]
    pub(crate) fn quoted(&mut self) -> Result<Quoted<'a>, Error> {
        let byte = self.white();
        if byte != Some(b'"') {
            return Err(self.wrong(byte));
        }
        self.quoted_here()
    }

    /// From the quote that begins it.
    #[inline(always)]
    fn quoted_here(&mut self) -> Result<Quoted<'a>, Error> {
        let start = self.at + 1;
        let bytes = self.text.as_bytes();
        let mut at = scan::plain_end(bytes, start);
        let mut escaped = false;
        if bytes.get(at) != Some(&b'"') {
            escaped = true;
            at = string_end(bytes, at)?;
        }
        self.at = at + 1;
        let raw = self.text.get(start..at).unwrap_or_default();
        Ok(Quoted { raw, escaped })
    }

    /// A number, as it is written.
    ///
    /// # Errors
    /// Another kind of value; a number that JSON does not have (`01`, `.5`, `+1`, `1.`).
    #[inline]
    pub fn number(&mut self) -> Result<&'a str, Error> {
        match self.white() {
            Some(b'-' | b'0'..=b'9') => {}
            byte => return Err(self.wrong(byte)),
        }
        let start = self.at;
        self.at = number_end(self.text.as_bytes(), start)?;
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    /// `true` or `false`.
    ///
    /// # Errors
    /// Another kind of value.
    #[inline]
    pub fn boolean(&mut self) -> Result<bool, Error> {
        match self.white() {
            Some(b't') => self.word("true").map(|()| true),
            Some(b'f') => self.word("false").map(|()| false),
            byte => Err(self.wrong(byte)),
        }
    }

    /// `null`.
    ///
    /// # Errors
    /// Another kind of value.
    #[inline]
    pub fn null(&mut self) -> Result<(), Error> {
        match self.white() {
            Some(b'n') => self.word("null"),
            byte => Err(self.wrong(byte)),
        }
    }

    #[inline]
    fn word(&mut self, word: &str) -> Result<(), Error> {
        self.at = word_end(self.text.as_bytes(), self.at, word)?;
        Ok(())
    }

    /// The end of the text: only white space may follow.
    ///
    /// # Errors
    /// Anything else.
    pub fn end(&mut self) -> Result<(), Error> {
        match self.white() {
            None => Ok(()),
            Some(_) => Err(Error::new(Code::TrailingText, self.at)),
        }
    }

    /// The next byte, past white space.
    #[inline(always)]
    pub(super) fn white(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        match bytes.get(self.at) {
            Some(byte) if *byte > b' ' => Some(*byte),
            None => None,
            Some(_) => {
                self.at = scan::white_end(bytes, self.at);
                bytes.get(self.at).copied()
            }
        }
    }

    /// Something other than what JSON has here.
    #[cold]
    pub(super) fn unexpected(&self, byte: Option<u8>) -> Error {
        let code = match byte {
            Some(_) => Code::Syntax,
            None => Code::UnexpectedEnd,
        };
        Error::new(code, self.at)
    }

    /// Something other than what the caller wants here.
    #[cold]
    fn wrong(&self, byte: Option<u8>) -> Error {
        match kind(byte) {
            Some(_) => Error::new(Code::WrongKind, self.at),
            None => self.unexpected(byte),
        }
    }
}

#[inline]
fn kind(byte: Option<u8>) -> Option<Kind> {
    Some(match byte? {
        b'"' => Kind::String,
        b'{' => Kind::Object,
        b'[' => Kind::Array,
        b'-' | b'0'..=b'9' => Kind::Number,
        b't' | b'f' => Kind::Boolean,
        b'n' => Kind::Null,
        _ => return None,
    })
}

/// Position of the quote that ends a string, from the first byte that is not plain text.
#[inline(never)]
pub(super) fn string_end(bytes: &[u8], mut at: usize) -> Result<usize, Error> {
    loop {
        match bytes.get(at) {
            Some(b'"') => return Ok(at),
            Some(b'\\') => at = scan::plain_end(bytes, escape_end(bytes, at)?),
            Some(_) => return Err(Error::new(Code::ControlCharacter, at)),
            None => return Err(Error::new(Code::UnexpectedEnd, at)),
        }
    }
}

/// Behind an escape, both halves of a pair in one.
fn escape_end(bytes: &[u8], at: usize) -> Result<usize, Error> {
    let unit = |from: usize| match bytes.get(from..) {
        Some([b'\\', b'u', rest @ ..]) => hex(rest.get(..4).unwrap_or_default()),
        _ => None,
    };
    match bytes.get(at + 1) {
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok(at + 2),
        Some(b'u') => match (unit(at), unit(at + 6)) {
            (Some(0xd800..0xdc00), Some(0xdc00..0xe000)) => Ok(at + 12),
            (Some(0xd800..0xe000), _) => Err(Error::new(Code::LoneSurrogate, at)),
            (Some(_), _) => Ok(at + 6),
            (None, _) if cut_short(bytes, at) => Err(Error::new(Code::UnexpectedEnd, bytes.len())),
            (None, _) => Err(Error::new(Code::BadEscape, at)),
        },
        Some(_) => Err(Error::new(Code::BadEscape, at)),
        None => Err(Error::new(Code::UnexpectedEnd, bytes.len())),
    }
}

/// Whether the text ends within the four digits of an escape.
fn cut_short(bytes: &[u8], at: usize) -> bool {
    let digits = bytes.get(at + 2..).unwrap_or_default();
    digits.len() < 4 && digits.iter().all(u8::is_ascii_hexdigit)
}

/// Behind a number.
#[inline]
pub(super) fn number_end(bytes: &[u8], start: usize) -> Result<usize, Error> {
    let digits = |mut at: usize| {
        while bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
        }
        at
    };
    let mut at = start + usize::from(bytes.get(start) == Some(&b'-'));
    let whole = at;
    at = digits(at);
    if bytes.get(whole) == Some(&b'0') && at > whole + 1 {
        return Err(Error::new(Code::BadNumber, whole + 1));
    }
    if at == whole {
        return Err(bad_number(bytes, at));
    }
    if bytes.get(at) == Some(&b'.') {
        let fraction = at + 1;
        at = digits(fraction);
        if at == fraction {
            return Err(bad_number(bytes, at));
        }
    }
    match bytes.get(at) {
        Some(b'e' | b'E') => exponent_end(bytes, at),
        Some(b'.' | b'+' | b'-' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z') => {
            Err(bad_number(bytes, at))
        }
        _ => Ok(at),
    }
}

fn exponent_end(bytes: &[u8], at: usize) -> Result<usize, Error> {
    let sign = matches!(bytes.get(at + 1), Some(b'+' | b'-'));
    let start = at + 1 + usize::from(sign);
    let digits = bytes.get(start..).unwrap_or_default();
    let count = digits.iter().take_while(|byte| byte.is_ascii_digit());
    let count = count.count();
    let after = digits.get(count);
    if count == 0 || after.is_some_and(|byte| byte.is_ascii_alphanumeric() || b".+-".contains(byte))
    {
        return Err(bad_number(bytes, start + count));
    }
    Ok(start + count)
}

#[cold]
fn bad_number(bytes: &[u8], at: usize) -> Error {
    let code = match bytes.get(at) {
        Some(_) => Code::BadNumber,
        None => Code::UnexpectedEnd,
    };
    Error::new(code, at)
}

/// Behind a word that stands here.
#[inline]
pub(super) fn word_end(bytes: &[u8], at: usize, word: &str) -> Result<usize, Error> {
    let rest = bytes.get(at..).unwrap_or_default();
    if rest.starts_with(word.as_bytes()) {
        return Ok(at + word.len());
    }
    Err(if word.as_bytes().starts_with(rest) {
        Error::new(Code::UnexpectedEnd, bytes.len())
    } else {
        Error::new(Code::Syntax, at)
    })
}

/// A key with its quotes and colon, made to be compared in one go.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Literal {
    first: u128,
    first_mask: u128,
    second: u128,
    second_mask: u128,
    len: usize,
}

const WORD: usize = size_of::<u128>();

impl Literal {
    /// Of a key without escapes. One that is too long is never found to stand anywhere.
    pub(crate) fn new(key: &str) -> Literal {
        let text = format!("\"{key}\":");
        let mut words = [0; 2 * WORD];
        let mut mask = [0; 2 * WORD];
        let fits = words.get_mut(..text.len()).zip(mask.get_mut(..text.len()));
        if let Some((words, mask)) = fits {
            words.copy_from_slice(text.as_bytes());
            mask.fill(u8::MAX);
        } else {
            words = [1; 2 * WORD];
        }
        let word = |bytes: &[u8; 2 * WORD], at: usize| {
            let word = bytes.get(at..).and_then(|rest| rest.first_chunk());
            u128::from_le_bytes(word.copied().unwrap_or_default())
        };
        Literal {
            first: word(&words, 0),
            first_mask: word(&mask, 0),
            second: word(&words, WORD),
            second_mask: word(&mask, WORD),
            len: text.len(),
        }
    }

    #[inline(always)]
    fn begins(&self, text: &[u8]) -> bool {
        let Some(first) = text.first_chunk() else {
            return false;
        };
        if (u128::from_le_bytes(*first) & self.first_mask) != self.first {
            return false;
        }
        if self.second_mask == 0 {
            return true;
        }
        let second = text.get(WORD..).and_then(|rest| rest.first_chunk());
        second
            .is_some_and(|second| (u128::from_le_bytes(*second) & self.second_mask) == self.second)
    }
}
