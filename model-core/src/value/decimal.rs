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
    let (negative, rest) = sign(text);
    let (digits, exponent) = match rest.iter().position(|byte| matches!(byte, b'e' | b'E')) {
        Some(at) => (rest.get(..at)?, exponent(rest.get(at + 1..)?)?),
        None => (rest, 0),
    };
    let (whole, fraction) = match digits.iter().position(|byte| *byte == b'.') {
        Some(at) => (digits.get(..at)?, digits.get(at + 1..)?),
        None => (digits, &[][..]),
    };
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let mut units: u128 = 0;
    // Zeros that may still turn out to be trailing ones.
    let mut zeros: u32 = 0;
    for byte in whole.iter().chain(fraction) {
        match byte {
            b'0' => zeros = zeros.saturating_add(u32::from(units > 0)),
            b'1'..=b'9' => {
                units = shift(units, i64::from(zeros) + 1)?.checked_add(u128::from(byte - b'0'))?;
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
            .saturating_add(SCALE + i64::from(zeros))
            .saturating_sub(places),
    )?;
    let units = i128::try_from(units)
        .ok()
        .filter(|units| units.unsigned_abs() < LIMIT)?;
    Some(if negative { -units } else { units })
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
