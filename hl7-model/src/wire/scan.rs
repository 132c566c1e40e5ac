//! The structural bytes of a message, found 64 at a time; the ground that the index and the framer stand on.
//!
//! Two questions are answered here, and only here is `unsafe` allowed: *where are the field separators, line ends and
//! smaller delimiters of this message* ([`marks`]), and *where may the next header stand* ([`candidate`]). Both have one
//! body for AVX2, chosen at run time, one for SSE2 (every x86-64), and a portable one. All of them agree byte for byte,
//! which a property test proves. Nothing here knows what a segment is.

#![allow(unsafe_code)]

/// The end of a line: a CR or LF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LineEnd {
    /// Position of the byte.
    pub at: u32,
    /// How many field separators stand before it.
    pub marks: u32,
}

/// Byte that closes an MLLP block.
pub(crate) const FS: u8 = 0x1c;

const BLOCK: usize = 64;

/// The delimiters that are looked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wanted {
    /// Between fields.
    pub separator: u8,
    /// Within fields; where there are fewer than three, one of them stands for another.
    pub within: [u8; 3],
}

/// What is found in a message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// Positions of all field separators.
    pub marks: Vec<u32>,
    /// Positions of all line ends.
    pub lines: Vec<LineEnd>,
    /// One bit a byte, by 32: whether it is a delimiter within fields.
    pub within: Vec<u32>,
}

/// The bits of one block: field separators, line ends, delimiters within fields.
type Bits = (u64, u64, u64);

impl Found {
    pub const fn new() -> Found {
        Found {
            marks: Vec::new(),
            lines: Vec::new(),
            within: Vec::new(),
        }
    }

    fn clear(&mut self) {
        self.marks.clear();
        self.lines.clear();
        self.within.clear();
    }
}

/// Finds the delimiters and line ends of `bytes`; what was found before is forgotten.
///
/// `bytes` must be shorter than `u32::MAX - 64`; the callers refuse longer messages. No delimiter is NUL, CR or LF.
pub(crate) fn marks(bytes: &[u8], wanted: Wanted, found: &mut Found) {
    debug_assert!(bytes.len() < u32::MAX as usize - BLOCK);
    found.clear();
    #[cfg(target_arch = "x86_64")]
    {
        if avx2::available() {
            // SAFETY: `available` has just found every feature that `avx2::marks` is compiled for.
            unsafe { avx2::marks(bytes, wanted, found) }
        } else {
            blocks(bytes, found, |block| sse2::block(block, wanted));
        }
    }
    #[cfg(not(target_arch = "x86_64"))]
    blocks(bytes, found, |block| portable::block(block, wanted));
}

/// The first position at or after `from` where a header's three letters begin (`MSH`, `FHS`, `BHS`, `BTS`, `FTS`, in
/// any case) or the byte FS stands.
pub(crate) fn candidate(bytes: &[u8], from: usize) -> Option<usize> {
    #[cfg(target_arch = "x86_64")]
    if avx2::available() {
        // SAFETY: `available` has just found every feature that `avx2::candidate` is compiled for.
        return unsafe { avx2::candidate(bytes, from) };
    }
    portable::candidate(bytes, from)
}

/// Whether the byte FS or three letters of a header begin `at`.
fn is_candidate(bytes: &[u8], at: usize) -> bool {
    let Some(rest) = bytes.get(at..) else {
        return false;
    };
    matches!(
        rest,
        [FS, ..]
            | [b'M' | b'm', b'S' | b's', b'H' | b'h', ..]
            | [
                b'F' | b'f' | b'B' | b'b',
                b'H' | b'h' | b'T' | b't',
                b'S' | b's',
                ..
            ]
    )
}

/// Walks `bytes` in blocks of 64 (the last one filled up with NUL) and keeps what `masks` finds in each.
#[inline(always)]
fn blocks(bytes: &[u8], found: &mut Found, masks: impl Fn(&[u8; BLOCK]) -> Bits) {
    let (whole, rest) = bytes.as_chunks::<BLOCK>();
    found.within.reserve(2 * (whole.len() + 1));
    let mut base = 0u32;
    for block in whole {
        keep(base, masks(block), found);
        base += BLOCK as u32;
    }
    if !rest.is_empty() {
        let mut last = [0u8; BLOCK];
        if let Some(start) = last.get_mut(..rest.len()) {
            start.copy_from_slice(rest);
        }
        keep(base, masks(&last), found);
    }
}

/// Turns the bits of one block into positions.
#[inline(always)]
fn keep(base: u32, (mut fields, mut ends, within): Bits, found: &mut Found) {
    // By halves: as one word, the compiler would take the bits apart and put them together again.
    found.within.extend([within as u32, (within >> 32) as u32]);
    let marks = &mut found.marks;
    let before = marks.len();
    while ends != 0 {
        let bit = ends.trailing_zeros();
        let below = fields & ((1u64 << bit) - 1);
        found.lines.push(LineEnd {
            at: base + bit,
            marks: before as u32 + below.count_ones(),
        });
        ends &= ends - 1;
    }
    let count = fields.count_ones() as usize;
    if marks.capacity() - before < BLOCK {
        marks.reserve(BLOCK.max(marks.len()));
    }
    // SAFETY: the lines above leave room for at least 64 more positions behind `before`. The first loop writes 12 of
    // them, the second up to `count` <= 64, all within that room; `set_len` covers only positions that were written
    // (`count` of them), since 12 or `count`, whichever is more, have been. `u32` needs no drop, and what was written
    // beyond `count` lies past the new length.
    unsafe {
        let out = marks.as_mut_ptr().add(before);
        for slot in 0..12 {
            out.add(slot)
                .write(base.wrapping_add(fields.trailing_zeros()));
            fields &= fields.wrapping_sub(1);
        }
        let mut slot = 12;
        while slot < count {
            out.add(slot)
                .write(base.wrapping_add(fields.trailing_zeros()));
            fields &= fields.wrapping_sub(1);
            slot += 1;
        }
        marks.set_len(before + count);
    }
}

#[cfg(target_arch = "x86_64")]
mod avx2 {
    use super::{BLOCK, FS, Found, Wanted, blocks, is_candidate};
    use std::arch::x86_64::*;

    /// Whether this processor has what the two functions below are compiled for.
    #[inline]
    pub(super) fn available() -> bool {
        is_x86_feature_detected!("avx2")
            && is_x86_feature_detected!("bmi1")
            && is_x86_feature_detected!("popcnt")
    }

    #[target_feature(enable = "avx2,bmi1,popcnt")]
    pub(super) fn marks(bytes: &[u8], wanted: Wanted, found: &mut Found) {
        let all = |byte: u8| _mm256_set1_epi8(byte as i8);
        let (separator, cr, lf) = (all(wanted.separator), all(b'\r'), all(b'\n'));
        let within = wanted.within.map(all);
        blocks(bytes, found, |block: &[u8; BLOCK]| {
            // SAFETY: both unaligned loads stay within the 64 bytes of `block`.
            let (low, high) = unsafe {
                let at = block.as_ptr().cast::<__m256i>();
                (_mm256_loadu_si256(at), _mm256_loadu_si256(at.add(1)))
            };
            let one =
                |byte: __m256i| both(_mm256_cmpeq_epi8(low, byte), _mm256_cmpeq_epi8(high, byte));
            let two = |lanes: __m256i, a: __m256i, b: __m256i| {
                _mm256_or_si256(_mm256_cmpeq_epi8(lanes, a), _mm256_cmpeq_epi8(lanes, b))
            };
            let three = |lanes: __m256i| {
                let [a, b, c] = within;
                _mm256_or_si256(two(lanes, a, b), _mm256_cmpeq_epi8(lanes, c))
            };
            let ends = both(two(low, cr, lf), two(high, cr, lf));
            (one(separator), ends, both(three(low), three(high)))
        });
    }

    /// The bits of two halves.
    #[target_feature(enable = "avx2")]
    #[inline]
    fn both(low: __m256i, high: __m256i) -> u64 {
        mask(low) | mask(high) << 32
    }

    #[target_feature(enable = "avx2")]
    #[inline]
    fn mask(lanes: __m256i) -> u64 {
        u64::from(_mm256_movemask_epi8(lanes) as u32)
    }

    #[target_feature(enable = "avx2,bmi1,popcnt")]
    pub(super) fn candidate(bytes: &[u8], from: usize) -> Option<usize> {
        let fold = _mm256_set1_epi8(0x20);
        let letter = |letter: u8| _mm256_set1_epi8(letter as i8);
        let (b, f, h, m, s, t, fs) = (
            letter(b'b'),
            letter(b'f'),
            letter(b'h'),
            letter(b'm'),
            letter(b's'),
            letter(b't'),
            letter(FS),
        );
        let mut at = from;
        while at.checked_add(34).is_some_and(|end| end <= bytes.len()) {
            // SAFETY: the three unaligned loads cover the bytes `at..at + 34`, which the condition above has found to
            // be within `bytes`.
            let (first, second, third) = unsafe {
                let start = bytes.as_ptr().add(at);
                (
                    _mm256_loadu_si256(start.cast()),
                    _mm256_loadu_si256(start.add(1).cast()),
                    _mm256_loadu_si256(start.add(2).cast()),
                )
            };
            let one = _mm256_or_si256(first, fold);
            let two = _mm256_or_si256(second, fold);
            let three = _mm256_or_si256(third, fold);
            let message = _mm256_and_si256(
                _mm256_and_si256(_mm256_cmpeq_epi8(one, m), _mm256_cmpeq_epi8(two, s)),
                _mm256_cmpeq_epi8(three, h),
            );
            let envelope = _mm256_and_si256(
                _mm256_and_si256(
                    _mm256_or_si256(_mm256_cmpeq_epi8(one, b), _mm256_cmpeq_epi8(one, f)),
                    _mm256_or_si256(_mm256_cmpeq_epi8(two, h), _mm256_cmpeq_epi8(two, t)),
                ),
                _mm256_cmpeq_epi8(three, s),
            );
            let any = _mm256_or_si256(
                _mm256_or_si256(message, envelope),
                _mm256_cmpeq_epi8(first, fs),
            );
            let bits = _mm256_movemask_epi8(any) as u32;
            if bits != 0 {
                return Some(at + bits.trailing_zeros() as usize);
            }
            at += 32;
        }
        (at..bytes.len()).find(|&at| is_candidate(bytes, at))
    }
}

#[cfg(target_arch = "x86_64")]
mod sse2 {
    use super::{BLOCK, Bits, Wanted};
    use std::arch::x86_64::*;

    /// SSE2 is part of x86-64 itself, so nothing has to be detected.
    #[inline]
    pub(super) fn block(block: &[u8; BLOCK], wanted: Wanted) -> Bits {
        let (mut fields, mut ends, mut within) = (0u64, 0u64, 0u64);
        for part in 0..4 {
            // SAFETY: SSE2 belongs to the x86-64 baseline; the unaligned load covers bytes 16 * part .. 16 * part + 16
            // of the 64 in `block`.
            let lanes = unsafe { _mm_loadu_si128(block.as_ptr().add(16 * part).cast()) };
            let bits = |byte: u8| {
                // SAFETY: SSE2, as above; registers alone.
                let equal =
                    unsafe { _mm_movemask_epi8(_mm_cmpeq_epi8(lanes, _mm_set1_epi8(byte as i8))) };
                u64::from(equal as u32) << (16 * part)
            };
            let [a, b, c] = wanted.within;
            fields |= bits(wanted.separator);
            ends |= bits(b'\r') | bits(b'\n');
            within |= bits(a) | bits(b) | bits(c);
        }
        (fields, ends, within)
    }
}

#[cfg_attr(all(target_arch = "x86_64", not(test)), allow(dead_code))]
mod portable {
    use super::{BLOCK, Bits, FS, Wanted, is_candidate};

    const LOW: u64 = 0x0101_0101_0101_0101;
    const SEVEN: u64 = 0x7f7f_7f7f_7f7f_7f7f;

    /// Eight bytes at a time in an ordinary word.
    pub(super) fn block(block: &[u8; BLOCK], wanted: Wanted) -> Bits {
        let (mut fields, mut ends, mut within) = (0u64, 0u64, 0u64);
        let (words, _) = block.as_chunks::<8>();
        for (part, word) in words.iter().enumerate() {
            let word = u64::from_le_bytes(*word);
            let bits = |byte: u8| equal(word, byte) << (8 * part);
            let [a, b, c] = wanted.within;
            fields |= bits(wanted.separator);
            ends |= bits(b'\r') | bits(b'\n');
            within |= bits(a) | bits(b) | bits(c);
        }
        (fields, ends, within)
    }

    /// One bit per byte of `word` that equals `byte`.
    fn equal(word: u64, byte: u8) -> u64 {
        let zero_where_equal = word ^ (LOW * u64::from(byte));
        let high = !(((zero_where_equal & SEVEN) + SEVEN) | zero_where_equal | SEVEN);
        // `high` has the top bit of each equal byte; the product gathers the eight of them in the top byte.
        (high >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
    }

    pub(super) fn candidate(bytes: &[u8], from: usize) -> Option<usize> {
        // Every header id has an S: second in MSH, third in the others.
        let mut at = from;
        while at < bytes.len() {
            let found = at + memchr::memchr3(b'S', b's', FS, bytes.get(at..)?)?;
            let first = found.saturating_sub(2).max(from);
            if let Some(hit) = (first..=found).find(|&at| is_candidate(bytes, at)) {
                return Some(hit);
            }
            at = found + 1;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const WANTED: Wanted = Wanted {
        separator: b'|',
        within: *b"^~&",
    };

    fn plain(bytes: &[u8]) -> Found {
        let mut found = Found::new();
        found.within = vec![0; 2 * bytes.len().div_ceil(64)];
        for (at, &byte) in bytes.iter().enumerate() {
            match byte {
                b'|' => found.marks.push(at as u32),
                b'\r' | b'\n' => found.lines.push(LineEnd {
                    at: at as u32,
                    marks: found.marks.len() as u32,
                }),
                b'^' | b'~' | b'&' => found.within[at / 32] |= 1 << (at % 32),
                _ => {}
            }
        }
        found
    }

    fn structural() -> impl Strategy<Value = Vec<u8>> {
        let byte = prop_oneof![
            3 => Just(b'|'), 1 => Just(b'\r'), 1 => Just(b'\n'), 1 => Just(FS), 4 => any::<u8>(),
            3 => prop::sample::select(b"MSHFBTmshfbt^~&".to_vec()),
        ];
        prop::collection::vec(byte, 0..400)
    }

    proptest! {
        #[test]
        fn every_body_finds_the_same_marks(bytes in structural()) {
            let expected = plain(&bytes);
            let mut found = expected.clone();
            marks(&bytes, WANTED, &mut found);
            prop_assert_eq!(&found, &expected);
            let mut found = Found::new();
            blocks(&bytes, &mut found, |block| portable::block(block, WANTED));
            prop_assert_eq!(&found, &expected);
            #[cfg(target_arch = "x86_64")]
            {
                let mut found = Found::new();
                blocks(&bytes, &mut found, |block| sse2::block(block, WANTED));
                prop_assert_eq!(&found, &expected);
            }
        }

        #[test]
        fn every_body_finds_the_same_candidates(bytes in structural(), from in 0usize..410) {
            let expected = (from..bytes.len()).find(|&at| is_candidate(&bytes, at));
            prop_assert_eq!(candidate(&bytes, from), expected);
            prop_assert_eq!(portable::candidate(&bytes, from), expected);
        }
    }
}
