//! 64 bytes at a time as bits: where quotes, escapes and brackets stand. Knows bytes alone.

/// Bytes of a block.
pub(super) const BLOCK: usize = 64;

/// Of a block, a bit for each byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Bits {
    /// `"`
    pub quotes: u64,
    /// `\`
    pub escapes: u64,
    /// `{` and `[`
    pub opens: u64,
    /// `}` and `]`
    pub closes: u64,
    /// Line feeds.
    pub lines: u64,
}

/// The bits of a block.
#[inline]
pub(super) fn bits(block: &[u8; BLOCK]) -> Bits {
    // `[` and `{`, `]` and `}` differ in one bit.
    let folded = block.map(|byte| byte | 0x20);
    Bits {
        quotes: equal(block, b'"'),
        escapes: equal(block, b'\\'),
        opens: equal(&folded, b'{'),
        closes: equal(&folded, b'}'),
        lines: match block.contains(&b'\n') {
            true => equal(block, b'\n'),
            false => 0,
        },
    }
}

/// Which bytes are this one. The compiler compares many at once; a multiplication gathers the results of eight.
#[inline]
fn equal(block: &[u8; BLOCK], byte: u8) -> u64 {
    let ones = block.map(|other| u8::from(other == byte));
    let (eights, _) = ones.as_chunks::<8>();
    let mut all = 0;
    for (at, eight) in eights.iter().enumerate() {
        let gathered = u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        all |= gathered << (8 * at);
    }
    all
}

/// Which bytes stand behind a backslash that is not escaped itself. `carry` says it of the first byte, and is set for the
/// byte after `length`.
#[inline]
pub(super) fn escaped(escapes: u64, carry: &mut bool, length: usize) -> u64 {
    const EVEN: u64 = 0x5555_5555_5555_5555;
    if escapes == 0 {
        return u64::from(std::mem::take(carry));
    }
    let first = u64::from(*carry);
    let escapes = escapes & !first;
    let follows = (escapes << 1) | first;
    // A run of backslashes that begins at an odd place, added to itself, carries to the byte behind it.
    let odd_starts = escapes & !EVEN & !follows;
    let (sum, beyond) = odd_starts.overflowing_add(escapes);
    let found = (EVEN ^ (sum << 1)) & follows;
    *carry = match length {
        BLOCK => beyond,
        length => (found >> length) & 1 == 1,
    };
    found
}

/// Which bytes stand behind an odd number of set bits, the bit itself counted.
#[inline]
pub(super) fn inside(quotes: u64) -> u64 {
    let mut bits = quotes;
    for shift in [1, 2, 4, 8, 16, 32] {
        bits ^= bits << shift;
    }
    bits
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn letters() -> impl Strategy<Value = u8> {
        prop_oneof![
            4 => proptest::sample::select(b"\"\\{}[]a \n".to_vec()),
            1 => any::<u8>(),
        ]
    }

    proptest! {
        #[test]
        fn bits_are_those_of_a_walk_byte_by_byte(bytes in proptest::collection::vec(letters(), BLOCK)) {
            let block: [u8; BLOCK] = bytes.try_into().unwrap();
            let of = |wanted: &[u8]| {
                let bits = (0_u32..).zip(&block);
                bits.fold(0_u64, |all, (at, byte)| all | (u64::from(wanted.contains(byte)) << at))
            };
            let expected = Bits {
                quotes: of(b"\""),
                escapes: of(b"\\"),
                opens: of(b"{["),
                closes: of(b"}]"),
                lines: of(b"\n"),
            };
            prop_assert_eq!(bits(&block), expected);
        }

        #[test]
        fn escapes_are_those_of_a_walk_byte_by_byte(
            bytes in proptest::collection::vec(proptest::sample::select(b"\\\\a\"".to_vec()), 1..=BLOCK),
            carried in any::<bool>(),
        ) {
            let mut block = [0; BLOCK];
            block[..bytes.len()].copy_from_slice(&bytes);
            let (mut carry, mut walked) = (carried, carried);
            let found = escaped(bits(&block).escapes, &mut carry, bytes.len());
            for (at, byte) in bytes.iter().enumerate() {
                prop_assert_eq!((found >> at) & 1 == 1, walked);
                walked = !walked && *byte == b'\\';
            }
            prop_assert_eq!(carry, walked);
        }
    }

    #[test]
    fn inside_is_from_a_quote_to_the_next() {
        assert_eq!(inside(0b100_0100), 0b011_1100);
        assert_eq!(inside(0b100), !0b011);
    }
}
