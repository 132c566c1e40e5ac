//! Dates and times that are not written as `YYYYMMDD`: of lower precision, with unknown parts, and in the forms of other
//! standards.

use model_core::value::civil_to_days;

use super::{DateTime, Precision, after_day, offset};

/// Years and months, unknown parts, and the forms of other standards.
#[cold]
pub(super) fn uncommon(text: &[u8]) -> Option<DateTime> {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (run, rest) = text.split_at_checked(digits)?;
    match (digits, rest) {
        // `2024-05`, but `2024-0500` is a year with an offset.
        (4, [b'-' | b'/' | b'.', after @ ..]) if !is_offset(after) => {
            separated(number_of(run)?, after)
        }
        (1 | 2, [b'/', ..]) => slashed(text),
        (4 | 6, _) => low(
            number_of(run.get(..4)?)?,
            number_of(run.get(4..)?)?,
            rest,
            digits == 6,
        ),
        (8.., _) => unknown_parts(text),
        _ => None,
    }
}

fn is_offset(after: &[u8]) -> bool {
    matches!(after, [a, b, c, d] if [a, b, c, d].into_iter().all(u8::is_ascii_digit))
}

/// Digits as a number; none at all are 0.
fn number_of(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0u32, |sum, byte| {
        byte.is_ascii_digit()
            .then(|| sum.checked_mul(10)?.checked_add(u32::from(byte - b'0')))
            .flatten()
    })
}

/// A year, or a year and a month, which may be `00`.
fn low(year: u32, month: u32, rest: &[u8], has_month: bool) -> Option<DateTime> {
    let precision = if has_month && month > 0 {
        Precision::Month
    } else {
        Precision::Year
    };
    if year == 0 {
        return None;
    }
    let days = civil_to_days(year as i32, month.max(1), 1)?;
    let offset = if rest.is_empty() {
        None
    } else {
        Some(offset(rest)?)
    };
    Some(DateTime {
        days,
        micros: 0,
        precision,
        offset,
        fits: true,
    })
}

/// `19800000`, `198005000000`: zeros where nothing is known.
fn unknown_parts(text: &[u8]) -> Option<DateTime> {
    let (year, rest) = text.split_at_checked(4)?;
    let (month, rest) = rest.split_at_checked(2)?;
    let zeros = rest.iter().all(|byte| matches!(byte, b'0' | b'.'));
    if !zeros || rest.len() % 2 == 1 && !rest.contains(&b'.') {
        return None;
    }
    low(number_of(year)?, number_of(month)?, &[], true)
}

/// `2024-03-12`, `2024-03-12T08:30:00.000Z`, `2024/3/2 08:30`, after the year.
fn separated(year: u32, rest: &[u8]) -> Option<DateTime> {
    let (month, rest) = part(rest)?;
    let [b'-' | b'/' | b'.', rest @ ..] = rest else {
        return low(year, month, rest, true).filter(|_| month > 0);
    };
    let (day, rest) = part(rest)?;
    if year == 0 {
        return None;
    }
    let days = civil_to_days(year as i32, month, day)?;
    match rest {
        [b'0'..=b'9', ..] => None,
        _ => after_day(days, rest),
    }
}

/// `3/14/2024` and `14/03/2024`: a day where only one order makes sense, nothing where both do.
fn slashed(text: &[u8]) -> Option<DateTime> {
    let (first, rest) = part(text)?;
    let [b'/', rest @ ..] = rest else { return None };
    let (second, rest) = part(rest)?;
    let [b'/', rest @ ..] = rest else { return None };
    let (year, rest) = rest.split_at_checked(4)?;
    let year = number_of(year)?;
    let (month, day) = match (first, second) {
        (1..=12, 13..) => (first, second),
        (13.., 1..=12) => (second, first),
        _ if first == second => (first, second),
        _ => return None,
    };
    if year == 0 || rest.first().is_some_and(u8::is_ascii_digit) {
        return None;
    }
    after_day(civil_to_days(year as i32, month, day)?, rest)
}

/// One or two digits.
fn part(text: &[u8]) -> Option<(u32, &[u8])> {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (run, rest) = text.split_at_checked(digits)?;
    matches!(digits, 1 | 2)
        .then(|| number_of(run))
        .flatten()
        .map(|number| (number, rest))
}
