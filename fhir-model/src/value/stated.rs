//! Dates and times of every precision, as the period of time that they state (FHIR R4 §2.24.0.1).

use model_core::value::{civil_to_days, days_in_month, micros};

/// The period that a date or time states: `2015-02` is the whole of February 2015.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stated {
    /// Its first microsecond, since 1970-01-01T00:00:00Z. A text without offset is taken as UTC.
    pub start: i64,
    /// Its last microsecond.
    pub end: i64,
    /// What the text states.
    pub precision: Precision,
    /// Minutes ahead of UTC, where the text has an offset.
    pub offset: Option<i32>,
}

/// How much of a date and time a text states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// `2015`
    Year,
    /// `2015-02`
    Month,
    /// `2015-02-07`
    Day,
    /// `2015-02-07T13:28Z`, which FHIR does not allow.
    Minute,
    /// `2015-02-07T13:28:17Z`
    Second,
    /// `2015-02-07T13:28:17.239Z`: so many digits.
    Fraction(u8),
}

/// What a `date` states. `None` when it is no date.
///
/// ```
/// use fhir_model::value::{Precision, date};
/// let year = date("1970").unwrap();
/// assert_eq!((year.start, year.end), (0, 365 * 86_400_000_000 - 1));
/// assert_eq!(year.precision, Precision::Year);
/// assert_eq!(date("1970-02-30"), None);
/// ```
pub fn date(text: &str) -> Option<Stated> {
    let (stated, []) = day(text.as_bytes())? else {
        return None;
    };
    Some(stated)
}

/// What a `dateTime` states. `None` when it is none. A time without seconds or without offset, which FHIR does not
/// allow, is read too; second 60 is a leap second, and counts as the second that follows.
///
/// ```
/// use fhir_model::value::date_time;
/// let stated = date_time("1970-01-01T01:00:00+01:00").unwrap();
/// assert_eq!((stated.start, stated.end, stated.offset), (0, 999_999, Some(60)));
/// ```
pub fn date_time(text: &str) -> Option<Stated> {
    let (stated, rest) = day(text.as_bytes())?;
    match rest {
        [] => Some(stated),
        [b'T', rest @ ..] if stated.precision == Precision::Day => time(stated, rest),
        _ => None,
    }
}

/// What an `instant` states: a [`date_time`] with a time.
pub fn instant(text: &str) -> Option<Stated> {
    date_time(text).filter(|stated| stated.precision > Precision::Day)
}

const DAY: i64 = 86_400_000_000;

/// The date that a text begins with, and what follows it.
#[inline]
fn day(text: &[u8]) -> Option<(Stated, &[u8])> {
    let (century, rest) = two(text)?;
    let (year, rest) = two(rest)?;
    let year = (century * 100 + year) as i32;
    if year == 0 {
        return None;
    }
    let of = |first: i32, last: i32, precision| Stated {
        start: i64::from(first) * DAY,
        end: i64::from(last) * DAY + (DAY - 1),
        precision,
        offset: None,
    };
    let [b'-', rest @ ..] = rest else {
        let (first, last) = (civil_to_days(year, 1, 1)?, civil_to_days(year, 12, 31)?);
        return Some((of(first, last, Precision::Year), rest));
    };
    let (month, rest) = two(rest)?;
    let [b'-', rest @ ..] = rest else {
        let first = civil_to_days(year, month, 1)?;
        let last = civil_to_days(year, month, days_in_month(year, month))?;
        return Some((of(first, last, Precision::Month), rest));
    };
    let (day, rest) = two(rest)?;
    let day = civil_to_days(year, month, day)?;
    Some((of(day, day, Precision::Day), rest))
}

/// A day with the time that follows the `T`.
#[inline]
fn time(day: Stated, text: &[u8]) -> Option<Stated> {
    let (hour, rest) = two(text)?;
    let [b':', rest @ ..] = rest else { return None };
    let (minute, mut rest) = two(rest)?;
    let (mut second, mut fraction) = (0, 0);
    let (mut precision, mut lasts) = (Precision::Minute, 60_000_000);
    if let [b':', after @ ..] = rest {
        (second, rest) = two(after)?;
        (precision, lasts) = (Precision::Second, 1_000_000);
        if let [b'.', after @ ..] = rest {
            let digits = after.iter().take_while(|byte| byte.is_ascii_digit());
            let (digits, after) = after.split_at_checked(digits.count())?;
            if digits.is_empty() {
                return None;
            }
            for digit in digits.iter().take(6) {
                lasts /= 10;
                fraction += u32::from(digit - b'0') * lasts;
            }
            precision = Precision::Fraction(u8::try_from(digits.len()).unwrap_or(u8::MAX));
            rest = after;
        }
    }
    let offset = offset(rest)?;
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let days = i32::try_from(day.start / DAY).ok()? - i32::from(day.start % DAY < 0);
    let start = micros(
        days,
        hour,
        minute,
        second,
        fraction,
        offset.unwrap_or_default(),
    )?;
    Some(Stated {
        start,
        end: start.checked_add(i64::from(lasts) - 1)?,
        precision,
        offset,
    })
}

/// All that is left: nothing, `Z`, or `+hh:mm`.
#[inline]
fn offset(text: &[u8]) -> Option<Option<i32>> {
    let (ahead, rest) = match text {
        [] => return Some(None),
        [b'Z'] => return Some(Some(0)),
        [b'+', rest @ ..] => (1, rest),
        [b'-', rest @ ..] => (-1, rest),
        _ => return None,
    };
    let (hours, rest) = two(rest)?;
    let [b':', rest @ ..] = rest else { return None };
    let (minutes, []) = two(rest)? else {
        return None;
    };
    let all = hours * 60 + minutes;
    (minutes < 60 && all <= 14 * 60).then_some(Some(ahead * all as i32))
}

/// A number of two digits.
#[inline]
fn two(text: &[u8]) -> Option<(u32, &[u8])> {
    let [tens, ones, rest @ ..] = text else {
        return None;
    };
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    (tens < 10 && ones < 10).then_some((u32::from(tens) * 10 + u32::from(ones), rest))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(micros: i64) -> String {
        let mut out = Vec::new();
        model_core::value::write_timestamp(micros, &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_text_states_the_whole_period_of_its_precision() {
        for (text, start, end) in [
            (
                "2015",
                "2015-01-01T00:00:00.000000Z",
                "2015-12-31T23:59:59.999999Z",
            ),
            (
                "0001",
                "0001-01-01T00:00:00.000000Z",
                "0001-12-31T23:59:59.999999Z",
            ),
            (
                "9999",
                "9999-01-01T00:00:00.000000Z",
                "9999-12-31T23:59:59.999999Z",
            ),
            (
                "2016-02",
                "2016-02-01T00:00:00.000000Z",
                "2016-02-29T23:59:59.999999Z",
            ),
            (
                "2015-12",
                "2015-12-01T00:00:00.000000Z",
                "2015-12-31T23:59:59.999999Z",
            ),
            (
                "1969-12-31",
                "1969-12-31T00:00:00.000000Z",
                "1969-12-31T23:59:59.999999Z",
            ),
            (
                "2015-02-07T13:28:17Z",
                "2015-02-07T13:28:17.000000Z",
                "2015-02-07T13:28:17.999999Z",
            ),
            (
                "1915-02-07T13:28:17Z",
                "1915-02-07T13:28:17.000000Z",
                "1915-02-07T13:28:17.999999Z",
            ),
            (
                "2015-02-07T13:28:17-05:00",
                "2015-02-07T18:28:17.000000Z",
                "2015-02-07T18:28:17.999999Z",
            ),
            (
                "2015-02-07T13:28:17.2+14:00",
                "2015-02-06T23:28:17.200000Z",
                "2015-02-06T23:28:17.299999Z",
            ),
            (
                "2015-02-07T13:28:17.239",
                "2015-02-07T13:28:17.239000Z",
                "2015-02-07T13:28:17.239999Z",
            ),
            (
                "2015-02-07T13:28:17.123456Z",
                "2015-02-07T13:28:17.123456Z",
                "2015-02-07T13:28:17.123456Z",
            ),
            (
                "2015-02-07T13:28:17.1234569Z",
                "2015-02-07T13:28:17.123456Z",
                "2015-02-07T13:28:17.123456Z",
            ),
            (
                "2015-02-07T13:28+01:00",
                "2015-02-07T12:28:00.000000Z",
                "2015-02-07T12:28:59.999999Z",
            ),
            (
                "2016-12-31T23:59:60Z",
                "2017-01-01T00:00:00.000000Z",
                "2017-01-01T00:00:00.999999Z",
            ),
        ] {
            let stated = date_time(text).unwrap();
            assert_eq!(written(stated.start), start, "{text}");
            assert_eq!(written(stated.end), end, "{text}");
            let is_day = stated.precision <= Precision::Day;
            assert_eq!(date(text), is_day.then_some(stated), "{text}");
            assert_eq!(instant(text), (!is_day).then_some(stated), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_states_nothing() {
        for text in [
            "",
            "0000",
            "15",
            "201",
            "20155",
            "2015-",
            "2015-2",
            "2015-13",
            "2015-00",
            "2015-02-",
            "2015-02-29",
            "2015-02-00",
            "2015-02-7",
            "2015-02-07T",
            "2015-02-07T13",
            "2015-02-07T13:",
            "2015-02-07T24:00:00Z",
            "2015-02-07T13:60:00Z",
            "2015-02-07T13:28:61Z",
            "2015-02-07T13:28:17.Z",
            "2015-02-07T13:28:17z",
            "2015-02-07T13:28:17+0100",
            "2015-02-07T13:28:17+01",
            "2015-02-07T13:28:17+14:01",
            "2015-02-07T13:28:17+01:60",
            "2015-02-07T13:28:17Zx",
            "2015-02-07 13:28:17Z",
            "2015T13:28:17Z",
            "2015-02T13:28:17Z",
            "-2015",
            " 2015",
            "2015 ",
            "２０１５",
            "20150207",
            "2015-02-07T13:28:17+:1:00",
        ] {
            assert_eq!(date_time(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[0-9]{0,5}[-T:.Z+0-9é]{0,40}") {
            if let Some(stated) = date_time(&text) {
                prop_assert!(stated.start <= stated.end);
            }
        }

        #[test]
        fn an_instant_is_read_as_it_is_written(micros in -62_135_596_800_000_000..253_402_300_799_999_999_i64) {
            let stated = instant(&written(micros)).unwrap();
            prop_assert_eq!((stated.start, stated.end), (micros, micros));
        }
    }
}
