//! NM and SI (HL7 v2.8.2 §2A.3.46, §2A.3.66).

use super::{Parsed, trimmed};
use model_core::value::decimal;

/// Units of a decimal column in one whole.
const ONE: i128 = 1_000_000_000;
/// Places after the point in a decimal column.
const PLACES: usize = 9;

/// Reads an NM as units of 10⁻⁹. Zeros at both ends are not significant in an NM, so `7.40` is read exactly. A number
/// with more than nine places is cut there and is not exact; exponents are taken though the standard has none. `>100`,
/// `1,5` and `5 mg` are no numbers.
#[inline]
pub fn number(text: &[u8]) -> Parsed<i128> {
    let text = trimmed(text);
    if let Some(value) = short(text) {
        return Parsed {
            value: Some(value),
            exact: true,
            zoned: false,
        };
    }
    match decimal(text) {
        Some(value) => Parsed {
            value: Some(value),
            exact: true,
            zoned: false,
        },
        None => Parsed {
            value: long_fraction(text),
            exact: false,
            zoned: false,
        },
    }
}

/// The common case: up to 18 digits, at most nine of them after the point.
#[inline]
fn short(text: &[u8]) -> Option<i128> {
    const POWERS: [i64; PLACES + 1] = [
        1_000_000_000,
        100_000_000,
        10_000_000,
        1_000_000,
        100_000,
        10_000,
        1_000,
        100,
        10,
        1,
    ];
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    if digits.len() > 18 {
        return None;
    }
    let (mut units, mut places, mut point, mut any) = (0i64, 0usize, false, false);
    for byte in digits {
        match byte {
            b'0'..=b'9' => {
                units = units * 10 + i64::from(byte - b'0');
                places += usize::from(point);
                any = true;
            }
            b'.' if !point => point = true,
            _ => return None,
        }
    }
    let power = *POWERS.get(places)?;
    let units = if negative { -units } else { units };
    any.then(|| i128::from(units) * i128::from(power))
}

/// A number that only has too many places, cut after the ninth.
#[cold]
fn long_fraction(text: &[u8]) -> Option<i128> {
    let point = text.iter().position(|byte| *byte == b'.')?;
    let rest = text.get(point + 1..)?;
    if rest.len() <= PLACES || !rest.iter().all(u8::is_ascii_digit) {
        return None;
    }
    decimal(text.get(..point + 1 + PLACES)?)
}

/// Reads an SI: digits, with a sign if there must be one.
#[inline]
pub fn integer(text: &[u8]) -> Parsed<i64> {
    let text = trimmed(text);
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    if digits.is_empty() {
        return Parsed::NONE;
    }
    let mut value = 0i64;
    for byte in digits {
        let digit = i64::from(byte.wrapping_sub(b'0'));
        if digit > 9 {
            return Parsed::NONE;
        }
        match value
            .checked_mul(10)
            .and_then(|tens| tens.checked_sub(digit))
        {
            Some(next) => value = next,
            None => return Parsed::NONE,
        }
    }
    // Counted downwards, because there is one more negative number than positive ones.
    match if negative {
        Some(value)
    } else {
        value.checked_neg()
    } {
        Some(value) => Parsed {
            value: Some(value),
            exact: true,
            zoned: false,
        },
        None => Parsed::NONE,
    }
}

/// The whole part of a decimal, when there is no other.
pub(super) fn whole(units: i128) -> Option<i64> {
    (units % ONE == 0)
        .then(|| i64::try_from(units / ONE).ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_exactly() {
        for (text, units) in [
            ("0", 0),
            ("7.4", 7_400_000_000),
            ("1.00", 1_000_000_000),
            ("+5", 5_000_000_000),
            (".5", 500_000_000),
            ("5.", 5_000_000_000),
            ("-0.000000001", -1),
            ("1E3", 1_000_000_000_000),
            (" 12 ", 12_000_000_000),
            ("000000000000000000000000000012", 12_000_000_000),
            (
                "99999999999999999999999999999",
                99_999_999_999_999_999_999_999_999_999 * ONE,
            ),
        ] {
            let read = number(text.as_bytes());
            assert_eq!((read.value, read.exact), (Some(units), true), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_not_guessed() {
        for text in [
            "", ".", "-", "+", ">100", "1,5", "1.2.3", "5 mg", "1-2", "NaN", "0x10", "--1", "1e",
            "١",
        ] {
            assert_eq!(number(text.as_bytes()), Parsed::NONE, "{text}");
        }
        // More whole digits than the column has.
        assert_eq!(number(&[b'9'; 30]), Parsed::NONE);
    }

    #[test]
    fn places_beyond_the_ninth_are_cut_and_said_to_be() {
        let read = number(b"0.30000000000000004");
        assert_eq!((read.value, read.exact), (Some(300_000_000), false));
        let read = number(b"-3.14159265358979");
        assert_eq!((read.value, read.exact), (Some(-3_141_592_653), false));
        assert!(number(b"0.3000000000").exact);
    }

    #[test]
    fn sequence_ids_are_whole_numbers() {
        assert_eq!(integer(b"0012").value, Some(12));
        assert_eq!(integer(b"-9223372036854775808").value, Some(i64::MIN));
        for text in ["", "+", "1.0", "9223372036854775808", "1 2", "A"] {
            assert_eq!(integer(text.as_bytes()), Parsed::NONE, "{text}");
        }
    }
}
