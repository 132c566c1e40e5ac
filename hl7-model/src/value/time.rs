//! DT, TM, DTM and TS (HL7 v2.8.2 §2A.3.21, §2A.3.22, §2A.3.75): `YYYY[MM[DD[HH[MM[SS[.S[S[S[S]]]]]]]]][+/-ZZZZ]`, and
//! what senders write instead: ISO 8601, `2024/03/12`, `00` for an unknown month or day, more digits of a second.

use super::{Parsed, trimmed};
use model_core::value::civil_to_days;

const SECOND: i64 = 1_000_000;
const DAY: i64 = 86_400 * SECOND;

/// How much of a date and time was stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Precision {
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    /// Parts of a second.
    Fraction,
}

/// A date and time as stated, before any time zone is assumed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateTime {
    /// Days since 1970-01-01 of the stated day; the first one of a stated year or month.
    pub days: i32,
    /// Microseconds since that day began; more than a day holds for 24:00 and second 60.
    pub micros: i64,
    /// How much was stated.
    pub precision: Precision,
    /// Minutes ahead of UTC, if stated.
    pub offset: Option<i32>,
    /// Whether microseconds hold all of it: no seventh digit of a second, no leap second.
    pub fits: bool,
}

/// A time of day as stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeOfDay {
    /// Microseconds since the day began; more than a day holds for 24:00 and second 60.
    pub micros: i64,
    /// How much was stated.
    pub precision: Precision,
    /// Minutes ahead of UTC, if stated.
    pub offset: Option<i32>,
    /// Whether microseconds hold all of it.
    pub fits: bool,
}

impl DateTime {
    /// Microseconds since 1970-01-01T00:00:00Z, with the offset to assume (minutes ahead of UTC) where none is stated.
    #[inline]
    pub fn timestamp(&self, default_offset: i32) -> i64 {
        let offset = i64::from(self.offset.unwrap_or(default_offset));
        i64::from(self.days) * DAY + self.micros - offset * 60 * SECOND
    }
}

/// Reads a DTM or TS as microseconds since 1970-01-01T00:00:00Z. `default_offset` is in minutes ahead of UTC and is
/// taken where the text has none. Exact from seconds on: `202403120830` does not say which second it was.
#[inline]
pub fn timestamp(text: &[u8], default_offset: i32) -> Parsed<i64> {
    if let Ok(fourteen) = <&[u8; 14]>::try_from(text)
        && let Some(local) = compact_second(fourteen)
    {
        let value = local - i64::from(default_offset) * 60 * SECOND;
        return Parsed {
            value: Some(value),
            exact: true,
            zoned: false,
        };
    }
    match date_time(text) {
        Some(read) => Parsed {
            value: Some(read.timestamp(default_offset)),
            exact: read.precision >= Precision::Second && read.fits,
            zoned: read.offset.is_some(),
        },
        None => Parsed::NONE,
    }
}

/// Reads the date of a DT or DTM as days since 1970-01-01. Exact for a day, no more and no less.
#[inline]
pub fn date(text: &[u8]) -> Parsed<i32> {
    let text = trimmed(text);
    if let Some((eight, [])) = text.split_first_chunk::<8>()
        && let Some(days) = compact_day(eight)
    {
        return Parsed {
            value: Some(days),
            exact: true,
            zoned: false,
        };
    }
    match date_time(text) {
        Some(read) => Parsed {
            value: Some(read.days),
            exact: read.precision == Precision::Day && read.offset.is_none(),
            zoned: read.offset.is_some(),
        },
        None => Parsed {
            value: leading_day(text),
            exact: false,
            zoned: false,
        },
    }
}

/// A sound day before a time that makes no sense.
#[cold]
fn leading_day(text: &[u8]) -> Option<i32> {
    let (eight, rest) = text.split_first_chunk::<8>()?;
    let after = rest.first()?;
    // Nine digits may be anything.
    if after.is_ascii_digit() && rest.iter().take_while(|byte| byte.is_ascii_digit()).count() < 2 {
        return None;
    }
    compact_day(eight)
}

/// Reads a DTM or TS of any precision. `None` when it is none or no such day exists.
#[inline]
pub fn date_time(text: &[u8]) -> Option<DateTime> {
    let text = trimmed(text);
    if let Some((eight, rest)) = text.split_first_chunk::<8>()
        && let Some(days) = compact_day(eight)
    {
        return after_day(days, rest);
    }
    uncommon(text)
}

/// `YYYYMMDD` of a day that exists.
#[inline]
fn compact_day(eight: &[u8; 8]) -> Option<i32> {
    let [year_high, year_low, month, day] = pairs(u64::from_le_bytes(*eight))?;
    day_number(year_high * 100 + year_low, month, day)
}

/// The common case, `YYYYMMDDHHMMSS` within an ordinary day, as microseconds since 1970 on the sender's clock.
#[inline]
fn compact_second(fourteen: &[u8; 14]) -> Option<i64> {
    let days = compact_day(fourteen.first_chunk()?)?;
    // The last eight digits begin with the day once more.
    let [_, hour, minute, second] = pairs(u64::from_le_bytes(*fourteen.last_chunk()?))?;
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let seconds = (hour * 60 + minute) * 60 + second;
    Some(i64::from(days) * DAY + i64::from(seconds) * SECOND)
}

/// What [`civil_to_days`] says, for years of four digits only and thereby without signs or wide divisions.
#[inline]
fn day_number(year: u32, month: u32, day: u32) -> Option<i32> {
    const LENGTH: [u8; 16] = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0, 0, 0];
    const BEFORE: [u16; 16] = [
        0, 306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 0, 0, 0,
    ];
    let length = u32::from(*LENGTH.get(month as usize)?);
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    if year == 0 || day == 0 || day > length + u32::from(month == 2 && leap) {
        return None;
    }
    // Years of this count begin in March, so that the leap day is the last of its year.
    let before = u32::from(*BEFORE.get(month as usize)?);
    let year = year - u32::from(month <= 2);
    let days = year * 365 + year / 4 - year / 100 + year / 400 + before + day;
    Some(days as i32 - 719_469)
}

/// Eight digits as four numbers of two digits each, all at once.
#[inline]
fn pairs(word: u64) -> Option<[u32; 4]> {
    let digits = word ^ 0x3030_3030_3030_3030;
    // A byte above 9 shows in its high half, with 6 added to carry 10..15 there.
    if (digits | digits.wrapping_add(0x0606_0606_0606_0606)) & 0xf0f0_f0f0_f0f0_f0f0 != 0 {
        return None;
    }
    let pairs = (digits.wrapping_mul(10).wrapping_add(digits >> 8)) & 0x00ff_00ff_00ff_00ff;
    let at = |shift: u32| (pairs >> shift & 0xff) as u32;
    Some([at(0), at(16), at(32), at(48)])
}

/// What follows `YYYYMMDD`: nothing, or `HH[MM[SS[.S+]]]`, then perhaps an offset.
#[inline]
fn after_day(days: i32, rest: &[u8]) -> Option<DateTime> {
    let time = match rest {
        [] => {
            return Some(DateTime {
                days,
                micros: 0,
                precision: Precision::Day,
                offset: None,
                fits: true,
            });
        }
        [b'T' | b't' | b' ', rest @ ..] => clock(rest)?,
        [b'0'..=b'9', ..] => clock(rest)?,
        _ => TimeOfDay {
            micros: 0,
            precision: Precision::Day,
            offset: Some(offset(rest)?),
            fits: true,
        },
    };
    Some(DateTime {
        days,
        micros: time.micros,
        precision: time.precision,
        offset: time.offset,
        fits: time.fits,
    })
}

/// Reads a TM of any precision: `HH[MM[SS[.S+]]][+/-ZZZZ]`, with or without colons.
pub fn time_of_day(text: &[u8]) -> Option<TimeOfDay> {
    clock(trimmed(text))
}

#[inline]
fn two(high: u8, low: u8) -> Option<i64> {
    let (high, low) = (high.wrapping_sub(b'0'), low.wrapping_sub(b'0'));
    (high <= 9 && low <= 9).then(|| i64::from(high * 10 + low))
}

#[inline]
fn clock(text: &[u8]) -> Option<TimeOfDay> {
    let [high, low, rest @ ..] = text else {
        return None;
    };
    let (hour, mut rest) = (two(*high, *low)?, rest);
    let (mut minute, mut second, mut fraction, mut fits) = (0, 0, 0, true);
    let mut precision = Precision::Hour;
    if let [b':', high @ b'0'..=b'9', low, after @ ..] | [high @ b'0'..=b'9', low, after @ ..] =
        rest
    {
        (minute, rest, precision) = (two(*high, *low)?, after, Precision::Minute);
        if let [b':', high @ b'0'..=b'9', low, after @ ..] | [high @ b'0'..=b'9', low, after @ ..] =
            rest
        {
            (second, rest, precision) = (two(*high, *low)?, after, Precision::Second);
            if let [b'.' | b',', after @ ..] = rest {
                let digits = after
                    .iter()
                    .take_while(|byte| byte.is_ascii_digit())
                    .count();
                (fraction, fits) = fraction_of(after.get(..digits)?);
                rest = after.get(digits..)?;
                precision = if digits == 0 {
                    Precision::Second
                } else {
                    Precision::Fraction
                };
            }
        }
    }
    let midnight_after = hour == 24 && minute == 0 && second == 0 && fraction == 0;
    if (hour > 23 && !midnight_after) || minute > 59 || second > 60 {
        return None;
    }
    let offset = if rest.is_empty() {
        None
    } else {
        Some(offset(rest)?)
    };
    let micros = ((hour * 60 + minute) * 60 + second) * SECOND + fraction;
    Some(TimeOfDay {
        micros,
        precision,
        offset,
        fits: fits && second < 60,
    })
}

/// Digits after the point as microseconds, and whether that is all of them.
#[inline]
fn fraction_of(digits: &[u8]) -> (i64, bool) {
    let mut micros = 0;
    for place in 0..6 {
        micros = micros * 10 + digits.get(place).map_or(0, |byte| i64::from(byte - b'0'));
    }
    (micros, digits.iter().skip(6).all(|byte| *byte == b'0'))
}

/// `+HHMM`, `-HHMM`, `+HH:MM`, `+HH`, `Z`, perhaps after a blank, in minutes ahead of UTC.
#[inline]
fn offset(text: &[u8]) -> Option<i32> {
    let text = if let [b' ', rest @ ..] = text {
        rest
    } else {
        text
    };
    let (negative, hour, minute) = match text {
        [b'Z' | b'z'] => return Some(0),
        [sign @ (b'+' | b'-'), a, b] => (*sign == b'-', two(*a, *b)?, 0),
        [sign @ (b'+' | b'-'), a, b, c, d] | [sign @ (b'+' | b'-'), a, b, b':', c, d] => {
            (*sign == b'-', two(*a, *b)?, two(*c, *d)?)
        }
        _ => return None,
    };
    if hour > 23 || minute > 59 {
        return None;
    }
    let minutes = (hour * 60 + minute) as i32;
    Some(if negative { -minutes } else { minutes })
}

/// Years and months, unknown parts, and the forms of other standards.
#[cold]
fn uncommon(text: &[u8]) -> Option<DateTime> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use model_core::value::write_timestamp;

    /// ISO form of what a timestamp column would hold, `!` when that is not all.
    fn shown(text: &str) -> String {
        let read = timestamp(text.as_bytes(), 0);
        let mut out = Vec::new();
        let Some(value) = read.value else {
            return "none".into();
        };
        write_timestamp(value, &mut out);
        let text = String::from_utf8(out).unwrap().replace(".000000Z", "Z");
        if read.exact { text } else { text + "!" }
    }

    #[test]
    fn every_precision_begins_where_its_period_begins() {
        for (text, expected) in [
            ("2024", "2024-01-01T00:00:00Z!"),
            ("202403", "2024-03-01T00:00:00Z!"),
            ("20240312", "2024-03-12T00:00:00Z!"),
            ("2024031208", "2024-03-12T08:00:00Z!"),
            ("202403120830", "2024-03-12T08:30:00Z!"),
            ("20240312083015", "2024-03-12T08:30:15Z"),
            ("20240312083015.1", "2024-03-12T08:30:15.100000Z"),
            ("20240312083015.1234", "2024-03-12T08:30:15.123400Z"),
            ("20240312083015.123456", "2024-03-12T08:30:15.123456Z"),
            ("20240312083015.1234567", "2024-03-12T08:30:15.123456Z!"),
            ("20240312083015.", "2024-03-12T08:30:15Z"),
            (" 20240312083015 ", "2024-03-12T08:30:15Z"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn offsets_lead_to_utc() {
        for (text, expected) in [
            ("20240312083015+0100", "2024-03-12T07:30:15Z"),
            ("20240312083015.5-0530", "2024-03-12T14:00:15.500000Z"),
            ("20240312083015+05:30", "2024-03-12T03:00:15Z"),
            ("20240312083015Z", "2024-03-12T08:30:15Z"),
            ("20240312083015-05", "2024-03-12T13:30:15Z"),
            ("2024-0500", "2024-01-01T05:00:00Z!"),
            ("202403-0500", "2024-03-01T05:00:00Z!"),
            ("20240312+0000", "2024-03-12T00:00:00Z!"),
            ("20240312083015+9900", "none"),
            ("20240312083015+01000", "none"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
        assert!(timestamp(b"20240312083015+0000", 60).zoned);
        let assumed = timestamp(b"20240312083015", 60);
        assert_eq!(assumed.value, timestamp(b"20240312083015+0100", 0).value);
        assert!(!assumed.zoned);
    }

    #[test]
    fn the_edges_of_a_day_run_over() {
        assert_eq!(shown("20241231240000"), "2025-01-01T00:00:00Z");
        assert_eq!(shown("202412312400"), "2025-01-01T00:00:00Z!");
        assert_eq!(shown("20161231235960"), "2017-01-01T00:00:00Z!");
        assert_eq!(shown("20161231235961"), "none");
        assert_eq!(shown("20241231240001"), "none");
        assert_eq!(shown("20241231250000"), "none");
        assert_eq!(shown("20241231236000"), "none");
    }

    #[test]
    fn days_that_do_not_exist_are_not_moved() {
        for text in [
            "20240231",
            "20230229",
            "20240001000001",
            "20241301",
            "0000",
            "00000000",
            "00010100x",
            "20240431120000",
        ] {
            assert_eq!(shown(text), "none", "{text}");
        }
        assert_eq!(shown("20240229000000"), "2024-02-29T00:00:00Z");
        assert_eq!(shown("00010101000000"), "0001-01-01T00:00:00Z");
        assert_eq!(shown("99991231235959"), "9999-12-31T23:59:59Z");
    }

    #[test]
    fn zeros_for_an_unknown_month_or_day_leave_the_rest_known() {
        for (text, expected) in [
            ("19800000", "1980-01-01T00:00:00Z!"),
            ("19800500", "1980-05-01T00:00:00Z!"),
            ("198000", "1980-01-01T00:00:00Z!"),
            ("19800000000000", "1980-01-01T00:00:00Z!"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn iso_and_slash_forms_are_understood_where_they_have_one_meaning() {
        for (text, expected) in [
            ("2024-03-12", "2024-03-12T00:00:00Z!"),
            ("2024-03", "2024-03-01T00:00:00Z!"),
            ("2024-03-12T08:30:15", "2024-03-12T08:30:15Z"),
            (
                "2024-03-12T08:30:15.250+01:00",
                "2024-03-12T07:30:15.250000Z",
            ),
            ("2024-03-12 08:30:15Z", "2024-03-12T08:30:15Z"),
            ("20240312T083015Z", "2024-03-12T08:30:15Z"),
            ("20240312 08:30", "2024-03-12T08:30:00Z!"),
            ("2024/03/12", "2024-03-12T00:00:00Z!"),
            ("2024/3/2", "2024-03-02T00:00:00Z!"),
            ("3/14/2024", "2024-03-14T00:00:00Z!"),
            ("14/03/2024 08:30:15", "2024-03-14T08:30:15Z"),
            ("5/5/2024", "2024-05-05T00:00:00Z!"),
            ("03/12/2024", "none"),
            ("12/24", "none"),
            ("2024-13-01", "none"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn other_text_is_no_time() {
        for text in [
            "",
            " ",
            "2",
            "20",
            "202",
            "20240",
            "2024031",
            "202403121",
            "2024031208301",
            "UNKNOWN",
            "2024031x",
            "20240312x",
            "2024-",
            "2024--",
            "2024/",
            "/",
            "1/",
            "١٩٨٠",
            "20240312083015.5.5",
            "2024031208301 5",
        ] {
            assert_eq!(shown(text), "none", "{text}");
        }
    }

    #[test]
    fn a_date_is_exact_for_a_day_and_nothing_else() {
        let read = |text: &str| {
            let read = date(text.as_bytes());
            (read.value, read.exact)
        };
        assert_eq!(read("19700102"), (Some(1), true));
        assert_eq!(read("1970-01-02"), (Some(1), true));
        assert_eq!(read("1970"), (Some(0), false));
        assert_eq!(read("197002"), (Some(31), false));
        assert_eq!(read("19700102083000"), (Some(1), false));
        assert_eq!(read("19700102+0100"), (Some(1), false));
        assert_eq!(read("19700102256100"), (Some(1), false));
        assert_eq!(read("197001023"), (None, false));
        assert_eq!(read("19700231"), (None, false));
    }

    #[test]
    fn times_of_day_are_read_with_and_without_colons() {
        let read = time_of_day(b"083015.25-0500").unwrap();
        assert_eq!(
            (read.micros, read.precision),
            (30_615_250_000, Precision::Fraction)
        );
        assert_eq!(read.offset, Some(-300));
        assert_eq!(time_of_day(b"08:30").unwrap().precision, Precision::Minute);
        assert_eq!(time_of_day(b"08").unwrap().precision, Precision::Hour);
        assert_eq!(time_of_day(b"8"), None);
        assert_eq!(time_of_day(b"25"), None);
        assert_eq!(time_of_day(b"083"), None);
    }

    #[test]
    fn short_cuts_say_what_the_long_ways_say() {
        for year in [1, 4, 100, 400, 1899, 1900, 1970, 2000, 2023, 2024, 9999] {
            for month in 0..=15 {
                for day in 0..=32 {
                    assert_eq!(
                        day_number(year, month, day),
                        civil_to_days(year as i32, month, day),
                        "{year} {month} {day}"
                    );
                }
            }
        }
        for text in [
            "20240312083015",
            "20240312235959",
            "20240312240000",
            "20240312235960",
            "20240312250000",
        ] {
            let long = date_time(text.as_bytes()).map(|read| read.timestamp(90));
            assert_eq!(timestamp(text.as_bytes(), 90).value, long);
        }
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_read_without_panic(text in proptest::collection::vec(proptest::num::u8::ANY, 0..24)) {
            let _ = (timestamp(&text, 0), date(&text), time_of_day(&text));
        }

        #[test]
        fn any_digits_and_marks_are_read_without_panic(text in "[0-9]{0,16}[-+./:TZ 0-9]{0,10}") {
            let _ = (timestamp(text.as_bytes(), 0), date(text.as_bytes()), time_of_day(text.as_bytes()));
        }
    }
}
