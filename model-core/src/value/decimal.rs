//! Exact decimals with nine places.

/// Places after the point in a decimal column.
const SCALE: i64 = 9;
/// The first number of units that needs more than 38 digits.
const LIMIT: u128 = 10u128.pow(38);

/// Reads a number as units of 10⁻⁹, exactly: sign, digits with or without a point, exponent. `None` when the text is
/// anything else (blanks too), or when a Decimal(38, 9) cannot hold the very number.
///
/// ```
/// use model_core::value::decimal;
/// assert_eq!(decimal(b"1.50"), Some(1_500_000_000));
/// assert_eq!(decimal(b"-.5e1"), Some(-5_000_000_000));
/// assert_eq!(decimal(b"0.0000000001"), None); // ten places
/// assert_eq!(decimal(b">100"), None);
/// ```
pub fn decimal(text: &[u8]) -> Option<i128> {
    let (negative, number) = sign(text);
    let units = match plain(number) {
        Some(units) => units,
        None => exact(number)?,
    };
    Some(if negative { -units } else { units })
}

/// A number as nearly all are: up to 18 digits, nine of them after the point, no exponent.
#[inline]
fn plain(number: &[u8]) -> Option<i128> {
    if number.len() > 19 {
        return None;
    }
    let mut units: u64 = 0;
    let mut digits = 0;
    let mut point = None;
    for byte in number {
        match byte.wrapping_sub(b'0') {
            digit @ 0..=9 => {
                units = units.wrapping_mul(10).wrapping_add(u64::from(digit));
                digits += 1;
            }
            _ if *byte == b'.' && point.is_none() => point = Some(digits),
            _ => return None,
        }
    }
    let places = digits - point.unwrap_or(digits);
    let power = UNITS.get(places).filter(|_| (1..=18).contains(&digits))?;
    Some(i128::from(units) * i128::from(*power))
}

/// Units of a digit with so many places after the point.
const UNITS: [u64; 10] = {
    let mut units = [1_000_000_000; 10];
    let mut places = 1;
    while places < 10 {
        units[places] = units[places - 1] / 10;
        places += 1;
    }
    units
};

fn exact(number: &[u8]) -> Option<i128> {
    let (digits, exponent) = match number.iter().position(|byte| matches!(byte, b'e' | b'E')) {
        Some(at) => (number.get(..at)?, exponent(number.get(at + 1..)?)?),
        None => (number, 0),
    };
    let (whole, fraction) = match digits.iter().position(|byte| *byte == b'.') {
        Some(at) => (digits.get(..at)?, digits.get(at + 1..)?),
        None => (digits, &[][..]),
    };
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let mut units: u128 = 0;
    // Zeros behind the last other digit so far: only a further digit makes them part of the number.
    let mut zeros: i64 = 0;
    for byte in whole.iter().chain(fraction) {
        match byte {
            b'0' => zeros += i64::from(units > 0),
            b'1'..=b'9' => {
                units = shift(units, zeros + 1)?.checked_add(u128::from(byte - b'0'))?;
                zeros = 0;
            }
            _ => return None,
        }
    }
    if units == 0 {
        return Some(0);
    }
    let places = i64::try_from(fraction.len()).ok()?;
    let units = shift(
        units,
        exponent
            .saturating_add(SCALE + zeros)
            .saturating_sub(places),
    )?;
    i128::try_from(units)
        .ok()
        .filter(|units| units.unsigned_abs() < LIMIT)
}

fn sign(text: &[u8]) -> (bool, &[u8]) {
    match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    }
}

/// A whole number, as near as an `i64` comes.
fn exponent(text: &[u8]) -> Option<i64> {
    let (negative, digits) = sign(text);
    if digits.is_empty() {
        return None;
    }
    let mut value: i64 = 0;
    for byte in digits {
        if !byte.is_ascii_digit() {
            return None;
        }
        value = value
            .saturating_mul(10)
            .saturating_add(i64::from(byte - b'0'));
    }
    Some(if negative { -value } else { value })
}

/// Times ten to the power `by`, when that is a whole number that fits.
fn shift(units: u128, by: i64) -> Option<u128> {
    match u32::try_from(by) {
        Ok(by) => units.checked_mul(10u128.checked_pow(by)?),
        Err(_) => {
            let divisor = 10u128.checked_pow(u32::try_from(by.unsigned_abs()).ok()?)?;
            (units.is_multiple_of(divisor)).then_some(units / divisor)
        }
    }
}

/// Appends units of 10⁻⁹ as the shortest text without an exponent: `1.5`, `-0.25`, `100`.
pub fn write_decimal(units: i128, out: &mut Vec<u8>) {
    const ONE: u128 = 10u128.pow(SCALE as u32);
    if units < 0 {
        out.push(b'-');
    }
    let (whole, mut fraction) = (units.unsigned_abs() / ONE, units.unsigned_abs() % ONE);
    out.extend_from_slice(itoa::Buffer::new().format(whole).as_bytes());
    if fraction > 0 {
        out.push(b'.');
        let mut one = ONE / 10;
        while fraction > 0 {
            out.push(b'0' + (fraction / one) as u8);
            fraction %= one;
            one /= 10;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{decimal, write_decimal};

    #[test]
    fn numbers_of_every_writing_are_read() {
        for (text, units) in [
            ("0", 0),
            ("-0", 0),
            ("+5", 5_000_000_000),
            (".5", 500_000_000),
            ("5.", 5_000_000_000),
            ("-1.000000001", -1_000_000_001),
            ("1E3", 1_000_000_000_000),
            ("1e-9", 1),
            ("1.2e+1", 12_000_000_000),
            ("100000e-14", 1),
            (
                "1.50000000000000000000000000000000000000000000",
                1_500_000_000,
            ),
            ("0.00000000100", 1),
            (
                "000000000000000000000000000000000000000000000007",
                7_000_000_000,
            ),
            ("0e999999999999999999999999", 0),
            (
                "99999999999999999999999999999.999999999",
                10i128.pow(38) - 1,
            ),
        ] {
            assert_eq!(decimal(text.as_bytes()), Some(units), "{text}");
        }
    }

    #[test]
    fn what_is_not_a_number_or_does_not_fit_is_none() {
        for text in [
            "",
            ".",
            "+",
            "-.",
            "e5",
            "1e",
            "1e+",
            "1e1.5",
            "1.2.3",
            "1,5",
            ">100",
            " 1",
            "1 ",
            "--1",
            "+-1",
            "0x10",
            "NaN",
            "inf",
            "1_000",
            "\u{661}",
            "0.0000000001",
            "1e-10",
            "100000000000000000000000000000",
            "1e29",
            "1e99999999999999999999",
            "340282366920938463463374607431768211456",
        ] {
            assert_eq!(decimal(text.as_bytes()), None, "{text}");
        }
    }

    /// Moves the point in the text, without any arithmetic.
    fn by_text(whole: &str, fraction: &str, exponent: i32) -> Option<i128> {
        let mut digits = format!("{whole}{fraction}");
        let mut places = fraction.len() as i32 - exponent;
        if digits.bytes().all(|digit| digit == b'0') {
            return (!digits.is_empty()).then_some(0);
        }
        while places < 9 {
            digits.push('0');
            places += 1;
        }
        while places > 9 {
            digits.pop().filter(|digit| *digit == '0')?;
            places -= 1;
        }
        let digits = digits.trim_start_matches('0');
        if digits.len() > 38 {
            None
        } else {
            digits.parse().ok()
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn reading_is_exact(
            whole in "0{0,3}[0-9]{0,30}0{0,12}",
            fraction in "[0-9]{0,10}0{0,5}",
            exponent in prop_oneof![Just(0), -45..45i32],
            negative in any::<bool>(),
        ) {
            let sign = if negative { "-" } else { "" };
            let text = match exponent {
                0 => format!("{sign}{whole}.{fraction}"),
                _ => format!("{sign}{whole}.{fraction}e{exponent}"),
            };
            let expected = by_text(&whole, &fraction, exponent);
            prop_assert_eq!(decimal(text.as_bytes()), expected.map(|units| if negative { -units } else { units }));
        }

        #[test]
        fn what_is_written_is_read_back(units in 1 - 10i128.pow(38)..10i128.pow(38), shift in 0..38u32) {
            let units = units / 10i128.pow(shift);
            let mut text = Vec::new();
            write_decimal(units, &mut text);
            prop_assert_eq!(decimal(&text), Some(units));
            prop_assert!(text.last() != Some(&b'.') && (!text.contains(&b'.') || text.last() != Some(&b'0')));
        }

        #[test]
        fn any_bytes_are_a_number_or_none(text in "[-+.eE0-9 ]{0,45}") {
            if let (Some(units), Ok(float)) = (decimal(text.as_bytes()), text.parse::<f64>()) {
                prop_assert!((units as f64 / 1e9 - float).abs() <= float.abs() * 1e-12);
            }
        }
    }
}
