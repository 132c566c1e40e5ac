//! Short texts on the stack: numbers and identifiers that are composed for one field and then forgotten.

use std::ops::Deref;

/// A text of at most 31 bytes; what does not fit is cut off.
#[derive(Debug, Clone, Copy)]
pub struct Short {
    bytes: [u8; 31],
    length: u8,
}

impl Short {
    /// Nothing.
    pub const fn new() -> Short {
        Short {
            bytes: [0; 31],
            length: 0,
        }
    }

    /// A number.
    pub fn number(number: u64) -> Short {
        Short::new().with_number(number, 1)
    }

    /// A prefix and a number of at least so many digits.
    pub fn tagged(prefix: &str, number: u64, digits: usize) -> Short {
        Short::new().with(prefix).with_number(number, digits)
    }

    /// With a text at the end.
    pub fn with(mut self, text: &str) -> Short {
        for byte in text.bytes().filter(u8::is_ascii) {
            self.push(byte);
        }
        self
    }

    /// With a number of at least so many digits at the end.
    pub fn with_number(mut self, number: u64, digits: usize) -> Short {
        let mut place = 1_u64;
        let mut count = 1;
        while count < digits.min(19) || number / place >= 10 {
            place = place.saturating_mul(10);
            count += 1;
        }
        while place > 0 {
            self.push(b'0' + (number / place % 10) as u8);
            place /= 10;
        }
        self
    }

    fn push(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(usize::from(self.length)) {
            *place = byte;
            self.length += 1;
        }
    }
}

impl Default for Short {
    fn default() -> Short {
        Short::new()
    }
}

impl Deref for Short {
    type Target = str;

    fn deref(&self) -> &str {
        self.bytes
            .get(..usize::from(self.length))
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Short;

    #[test]
    fn numbers_are_padded_and_never_overflow() {
        assert_eq!(&*Short::number(0), "0");
        assert_eq!(&*Short::tagged("A", 42, 5), "A00042");
        assert_eq!(&*Short::number(u64::MAX), "18446744073709551615");
        assert_eq!(
            Short::tagged("abcdefghijklmnopqrstuvwxyz", u64::MAX, 1).len(),
            31
        );
    }
}
