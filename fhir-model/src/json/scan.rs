//! The bytes that end something: the end of plain text in a string, the end of white space. Eight bytes at a time in an
//! ordinary word: strings of resources are short, and this is safe code everywhere.

const LOW: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

#[inline(always)]
fn word(bytes: &[u8], at: usize) -> Option<u64> {
    let word = bytes.get(at..)?.first_chunk()?;
    Some(u64::from_le_bytes(*word))
}

/// Position of the first byte from `at` on that is not plain text of a string: a quote, a backslash, a control
/// character; or the end.
#[inline(always)]
pub(super) fn plain_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(word) = word(bytes, at) {
        let special = special(word);
        if special != 0 {
            return at + special.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    plain_end_near_the_end(bytes, at)
}

#[inline(never)]
fn plain_end_near_the_end(bytes: &[u8], at: usize) -> usize {
    // Fewer than eight bytes, filled up with what is not plain text.
    let last = bytes.len().checked_sub(8);
    let word = match last.and_then(|last| Some((word(bytes, last)?, at.saturating_sub(last)))) {
        Some((word, passed)) => word.checked_shr(passed as u32 * 8).unwrap_or_default(),
        None => {
            let rest = bytes.get(at..).unwrap_or_default();
            let shifted = |word, byte: &u8| word << 8 | u64::from(*byte);
            rest.iter().rev().fold(0, shifted)
        }
    };
    at + special(word).trailing_zeros() as usize / 8
}

/// Whether a text is plain throughout. Most texts are short: no byte is looked at by itself, some are twice.
#[inline]
pub(super) fn is_plain(text: &[u8]) -> bool {
    let (words, _) = text.as_chunks::<8>();
    let any = words
        .iter()
        .fold(0, |any, word| any | special(u64::from_le_bytes(*word)));
    let last = match (
        text.last_chunk::<8>(),
        text.first_chunk::<4>(),
        text.last_chunk::<4>(),
    ) {
        (Some(last), ..) => u64::from_le_bytes(*last),
        (None, Some(first), Some(last)) => {
            u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last))
        }
        _ => {
            let at = |at: usize| u64::from(text.get(at).copied().unwrap_or(b' '));
            (LOW * 0x20) << 24 | at(0) << 16 | at(1) << 8 | at(2)
        }
    };
    (any | special(last)) == 0
}

/// The high bit of each byte that ends plain text. A borrow may set bits above the lowest one that is true; below it
/// there is none.
#[inline(always)]
fn special(word: u64) -> u64 {
    // Exchanges a quote with a blank, so that quotes and control characters are what is below 0x21.
    let low = (word ^ (LOW * 2)).wrapping_sub(LOW * 0x21);
    let backslash = (word ^ (LOW * 0x5c)).wrapping_sub(LOW);
    (low | backslash) & !word & HIGH
}

/// Position of the first byte from `at` on that is not white space, or the end.
#[inline(never)]
pub(super) fn white_end(bytes: &[u8], mut at: usize) -> usize {
    loop {
        // Lines of indented text: one line feed, many blanks.
        while word(bytes, at) == Some(LOW * 0x20) {
            at += 8;
        }
        match bytes.get(at) {
            Some(b' ' | b'\n' | b'\r' | b'\t') => at += 1,
            _ => return at,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_byte_is_told_apart_at_every_place() {
        for byte in 0..=255_u8 {
            for place in 0..8 {
                for fill in [b' ', b'!', b'#', b'[', b']', b'z', 0x7f, 0x80, 0xff] {
                    let mut bytes = [fill; 8];
                    bytes[place] = byte;
                    let is_special = byte < 0x20 || byte == b'"' || byte == b'\\';
                    let expected = if is_special { place } else { 8 };
                    assert_eq!(plain_end(&bytes, 0), expected, "{byte} {place} {fill}");
                    let text = bytes.get(..=place).unwrap();
                    assert_eq!(is_plain(text), !is_special, "{byte} {place} {fill}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn ends_are_those_of_a_plain_loop(text in "[ -~\n\t\"\\\\é]{0,3}[a-zé ]{0,40}[\"\\\\\n \u{7f}é]{0,3}", at in 0..50_usize) {
            let bytes = text.as_bytes();
            let at = at.min(bytes.len());
            let find = |is: &dyn Fn(u8) -> bool| {
                bytes[at..].iter().position(|byte| is(*byte)).map_or(bytes.len(), |len| at + len)
            };
            prop_assert_eq!(is_plain(&bytes[at..]), plain_end(bytes, at) == bytes.len());
            prop_assert_eq!(plain_end(bytes, at), find(&|byte| byte < 0x20 || byte == b'"' || byte == b'\\'));
            prop_assert_eq!(white_end(bytes, at), find(&|byte| !b" \n\r\t".contains(&byte)));
        }
    }
}
