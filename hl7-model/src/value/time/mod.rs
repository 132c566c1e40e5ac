//! DT, TM, DTM and TS (HL7 v2.8.2 §2A.3.21, §2A.3.22, §2A.3.75): `YYYY[MM[DD[HH[MM[SS[.S[S[S[S]]]]]]]]][+/-ZZZZ]`, and
//! what senders write instead: ISO 8601, `2024/03/12`, `00` for an unknown month or day, more digits of a second.

#[cfg(test)]
mod tests;
mod uncommon;

use super::{Parsed, trimmed};
use uncommon::uncommon;

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

/// What [`civil_to_days`](model_core::value::civil_to_days) says, for years of four digits only and thereby without signs or wide divisions.
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
