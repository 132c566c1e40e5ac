//! UTF-16 files as UTF-8, piece by piece.
//!
//! Half a surrogate pair has no UTF-8; it becomes the three bytes that its number would have there. These are not valid
//! UTF-8, so that the value they stand in is kept as undecodable instead of being replaced.

use std::io::{self, Read};

use hl7_model::charset::Utf16;

use super::Fault;

const BLOCK: usize = 64 << 10;

/// A reader of UTF-16 that gives UTF-8.
pub(super) struct Transcoded<R> {
    inner: R,
    order: Utf16,
    raw: Vec<u8>,
    /// Bytes of `raw` that are filled: an odd one may wait for its other half.
    filled: usize,
    /// The first half of a surrogate pair.
    high: Option<u16>,
    text: Vec<u8>,
    at: usize,
    ended: bool,
}

impl<R: Read> Transcoded<R> {
    pub(super) fn new(inner: R, order: Utf16) -> Transcoded<R> {
        Transcoded {
            inner,
            order,
            raw: vec![0; BLOCK],
            filled: 0,
            high: None,
            text: Vec::with_capacity(BLOCK * 2),
            at: 0,
            ended: false,
        }
    }

    /// Makes more text, or finds the end.
    fn refill(&mut self) -> io::Result<()> {
        self.text.clear();
        self.at = 0;
        while self.text.is_empty() && !self.ended {
            let room = self.raw.get_mut(self.filled..).unwrap_or_default();
            let read = match self.inner.read(room) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                other => other?,
            };
            if read == 0 {
                self.ended = true;
                return self.end();
            }
            self.filled += read;
            self.transcode();
        }
        Ok(())
    }

    fn transcode(&mut self) {
        let whole = self.filled & !1;
        let pairs = self.raw.get(..whole).unwrap_or_default().chunks_exact(2);
        for pair in pairs {
            let Some(pair) = pair.first_chunk::<2>() else {
                break;
            };
            let unit = match self.order {
                Utf16::LittleEndian => u16::from_le_bytes(*pair),
                Utf16::BigEndian => u16::from_be_bytes(*pair),
            };
            push(&mut self.text, &mut self.high, unit);
        }
        self.raw.copy_within(whole..self.filled, 0);
        self.filled -= whole;
    }

    /// What is left at the end: half a pair, and an odd byte. A line feed that a careless tool appended as one byte is
    /// taken for what it is.
    fn end(&mut self) -> io::Result<()> {
        if let Some(high) = self.high.take() {
            push_half(&mut self.text, high);
        }
        match self.raw.get(..self.filled) {
            Some([byte @ ..=0x20]) => self.text.push(*byte),
            Some([_]) => return Err(Fault::Utf16Cut.into()),
            _ => {}
        }
        Ok(())
    }
}

impl<R: Read> Read for Transcoded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at == self.text.len() {
            self.refill()?;
        }
        let rest = self.text.get(self.at..).unwrap_or_default();
        let read = rest.len().min(buffer.len());
        if let (Some(to), Some(from)) = (buffer.get_mut(..read), rest.get(..read)) {
            to.copy_from_slice(from);
        }
        self.at += read;
        Ok(read)
    }
}

#[inline]
fn push(text: &mut Vec<u8>, high: &mut Option<u16>, unit: u16) {
    if let Some(first) = high.take() {
        match char::decode_utf16([first, unit]).next() {
            Some(Ok(character)) => return push_char(text, character),
            _ => push_half(text, first),
        }
    }
    match unit {
        0..0x80 => text.push(unit as u8),
        0xd800..0xdc00 => *high = Some(unit),
        _ => match char::from_u32(u32::from(unit)) {
            Some(character) => push_char(text, character),
            None => push_half(text, unit),
        },
    }
}

fn push_char(text: &mut Vec<u8>, character: char) {
    text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
}

fn push_half(text: &mut Vec<u8>, unit: u16) {
    let low = |shift: u16| 0x80 | (unit >> shift & 0x3f) as u8;
    text.extend_from_slice(&[0xe0 | (unit >> 12) as u8, low(6), low(0)]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(units: &[u16], order: Utf16, tail: &[u8]) -> io::Result<Vec<u8>> {
        let bytes = |unit: &u16| match order {
            Utf16::LittleEndian => unit.to_le_bytes(),
            Utf16::BigEndian => unit.to_be_bytes(),
        };
        let mut file: Vec<u8> = units.iter().flat_map(bytes).collect();
        file.extend_from_slice(tail);
        let mut out = Vec::new();
        // One byte at a time: every unit is cut in two.
        let read = Transcoded::new(OneByOne(&file), order).read_to_end(&mut out);
        read.map(|_| out)
    }

    struct OneByOne<'a>(&'a [u8]);

    impl Read for OneByOne<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.0.read(buffer.get_mut(..1).unwrap_or_default())
        }
    }

    #[test]
    fn both_orders_become_the_same_text() {
        let units: Vec<u16> = "\u{feff}MSH|^~\\&|Müller 😀\r".encode_utf16().collect();
        let expected = "\u{feff}MSH|^~\\&|Müller 😀\r".as_bytes();
        assert_eq!(text(&units, Utf16::LittleEndian, &[]).unwrap(), expected);
        assert_eq!(text(&units, Utf16::BigEndian, &[]).unwrap(), expected);
    }

    #[test]
    fn half_a_pair_stays_visible_as_undecodable() {
        let lone = text(
            &[0x41, 0xd83d, 0x42, 0xde00, 0xd83d],
            Utf16::LittleEndian,
            &[],
        )
        .unwrap();
        assert_eq!(lone, b"A\xed\xa0\xbdB\xed\xb8\x80\xed\xa0\xbd");
        assert!(std::str::from_utf8(&lone).is_err());
    }

    #[test]
    fn an_odd_last_byte_is_a_fault_unless_it_is_a_line_end() {
        assert_eq!(text(&[0x41], Utf16::LittleEndian, b"\n").unwrap(), b"A\n");
        let error = text(&[0x41], Utf16::LittleEndian, b"x").unwrap_err();
        assert_eq!(Fault::of(&error), Fault::Utf16Cut);
    }
}
