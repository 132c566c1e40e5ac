//! Values that nobody reads: checked as strictly as others, down to keys that an object has twice, in one loop without
//! recursion.

use std::borrow::Cow;

use super::error::{Code, Error};
use super::reader::{Reader, number_end, string_end, word_end};
use super::scan;
use super::text::{Quoted, Raw};

/// Above this many keys of one object it pays to sort them.
const FEW: usize = 12;

/// The keys of objects that are open, the innermost last.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    keys: Vec<Key>,
    /// Where in `keys` those of each open object begin.
    objects: Vec<usize>,
}

/// A key, as its object's keys are compared: nearly always the print alone tells them apart.
#[derive(Debug, Clone, Copy)]
struct Key {
    /// Length and first bytes.
    print: u64,
    start: usize,
    end: usize,
    escaped: bool,
}

impl<'a> Reader<'a> {
    /// Passes over a value of any kind, and gives its text.
    ///
    /// # Errors
    /// Whatever is wrong with the value; a key that one of its objects has twice.
    pub fn skip(&mut self) -> Result<Raw<'a>, Error> {
        let byte = self.white();
        let start = self.at;
        let bytes = self.text.as_bytes();
        let spaced = match byte {
            Some(b'"') => {
                self.quoted()?;
                false
            }
            Some(b'{' | b'[') => self.skip_nested()?,
            Some(b'-' | b'0'..=b'9') => {
                self.at = number_end(bytes, start)?;
                false
            }
            _ => {
                self.skip_word(byte)?;
                false
            }
        };
        let text = self.text.get(start..self.at).unwrap_or_default();
        Ok(Raw { text, spaced })
    }

    #[inline]
    fn skip_word(&mut self, byte: Option<u8>) -> Result<(), Error> {
        let word = match byte {
            Some(b't') => "true",
            Some(b'f') => "false",
            Some(b'n') => "null",
            _ => return Err(self.unexpected(byte)),
        };
        self.at = word_end(self.text.as_bytes(), self.at, word)?;
        Ok(())
    }

    /// An object or an array; whether it has white space.
    fn skip_nested(&mut self) -> Result<bool, Error> {
        let bytes = self.text.as_bytes();
        self.scratch.keys.clear();
        self.scratch.objects.clear();
        // One bit a level, the innermost lowest: whether it is an object. The limit is that of the bits.
        let mut objects: u128 = 0;
        let mut levels: u32 = 0;
        let mut spaced = false;
        macro_rules! white {
            () => {{
                let before = self.at;
                let byte = self.white();
                spaced |= self.at != before;
                byte
            }};
        }
        macro_rules! key {
            ($byte:expr) => {{
                let byte = $byte;
                if byte != Some(b'"') {
                    return Err(self.unexpected(byte));
                }
                self.skip_key()?;
                let byte = white!();
                if byte != Some(b':') {
                    return Err(self.unexpected(byte));
                }
                self.at += 1;
            }};
        }
        loop {
            // A value.
            let byte = white!();
            match byte {
                Some(b'"') => self.skip_string()?,
                Some(b'{') => {
                    self.deeper(levels)?;
                    self.at += 1;
                    let byte = white!();
                    if byte == Some(b'}') {
                        self.at += 1;
                    } else {
                        levels += 1;
                        objects = objects << 1 | 1;
                        self.scratch.objects.push(self.scratch.keys.len());
                        key!(byte);
                        continue;
                    }
                }
                Some(b'[') => {
                    self.deeper(levels)?;
                    self.at += 1;
                    if white!() == Some(b']') {
                        self.at += 1;
                    } else {
                        levels += 1;
                        objects <<= 1;
                        continue;
                    }
                }
                Some(b'-' | b'0'..=b'9') => self.at = number_end(bytes, self.at)?,
                _ => self.skip_word(byte)?,
            }
            // What follows it.
            loop {
                if levels == 0 {
                    return Ok(spaced);
                }
                let byte = white!();
                let in_object = objects & 1 == 1;
                match byte {
                    Some(b',') => {
                        self.at += 1;
                        if in_object {
                            key!(white!());
                        }
                        break;
                    }
                    Some(b'}') if in_object => self.close_object()?,
                    Some(b']') if !in_object => {}
                    _ => return Err(self.unexpected(byte)),
                }
                self.at += 1;
                levels -= 1;
                objects >>= 1;
            }
        }
    }

    #[inline]
    fn deeper(&self, levels: u32) -> Result<(), Error> {
        if self.depth.saturating_add(levels) >= self.limit {
            return Err(Error::new(Code::TooDeep, self.at));
        }
        Ok(())
    }

    /// From the quote that begins a string to behind the one that ends it.
    #[inline(always)]
    fn skip_string(&mut self) -> Result<(), Error> {
        let bytes = self.text.as_bytes();
        let mut at = scan::plain_end(bytes, self.at + 1);
        if bytes.get(at) != Some(&b'"') {
            at = string_end(bytes, at)?;
        }
        self.at = at + 1;
        Ok(())
    }

    #[inline(always)]
    fn skip_key(&mut self) -> Result<(), Error> {
        let bytes = self.text.as_bytes();
        let start = self.at + 1;
        let mut end = scan::plain_end(bytes, start);
        let escaped = bytes.get(end) != Some(&b'"');
        if escaped {
            end = string_end(bytes, end)?;
        }
        self.scratch.keys.push(Key {
            print: print(bytes, start, end - start),
            start,
            end,
            escaped,
        });
        self.at = end + 1;
        Ok(())
    }

    /// Forgets the keys of the innermost object, none of which may be there twice.
    #[inline]
    fn close_object(&mut self) -> Result<(), Error> {
        let from = self.scratch.objects.pop().unwrap_or_default();
        let keys = self.scratch.keys.get(from..).unwrap_or_default();
        let plain = !keys.iter().any(|key| key.escaped);
        let mut twice = None;
        if plain && keys.len() <= FEW {
            let mut rest = keys;
            while let [key, others @ ..] = rest {
                // Without a way out: most objects have no such pair.
                let alike = others
                    .iter()
                    .fold(false, |any, one| any | (one.print == key.print));
                if alike {
                    twice = self.sorted_twice(keys);
                    break;
                }
                rest = others;
            }
        } else {
            twice = self.sorted_twice(keys);
        }
        self.scratch.keys.truncate(from);
        match twice {
            Some(offset) => Err(Error::new(Code::DuplicateKey, offset)),
            None => Ok(()),
        }
    }

    /// Where the first key begins that was there before.
    #[inline(never)]
    fn sorted_twice(&self, keys: &[Key]) -> Option<usize> {
        let texts = keys.iter().map(|key| {
            let quoted = Quoted {
                raw: self.text.get(key.start..key.end).unwrap_or_default(),
                escaped: key.escaped,
            };
            (quoted.text().into_cow(), key.start - 1)
        });
        first_twice(texts.collect())
    }
}

/// Of keys and where they begin: where the first one begins that was there before.
#[inline]
pub(crate) fn first_twice(mut keys: Vec<(Cow<'_, str>, usize)>) -> Option<usize> {
    if keys.len() < 2 {
        return None;
    }
    keys.sort_unstable();
    let pairs = keys.windows(2).filter_map(|pair| match pair {
        [first, second] if first.0 == second.0 => Some(second.1),
        _ => None,
    });
    pairs.min()
}

/// Of a key without escapes: its length and its first bytes.
#[inline(always)]
fn print(bytes: &[u8], start: usize, len: usize) -> u64 {
    let rest = bytes.get(start..).unwrap_or_default();
    let first = match rest.first_chunk::<8>() {
        Some(first) if len >= 8 => u64::from_le_bytes(*first),
        Some(first) => u64::from_le_bytes(*first) & ((1 << (8 * len)) - 1),
        None => {
            let bytes = rest.iter().take(len).rev();
            bytes.fold(0, |word, byte| word << 8 | u64::from(*byte))
        }
    };
    first ^ (len as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}
