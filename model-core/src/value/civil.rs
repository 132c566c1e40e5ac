//! Dates of the (proleptic) Gregorian calendar as days, and points in time as microseconds.

const SECOND: i64 = 1_000_000;
const DAY: i64 = 86_400 * SECOND;

/// Days in a month, or 0 when there is no such month.
pub fn days_in_month(year: i32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    }
}

/// Days from 1970-01-01 to a date; `None` when the date does not exist.
///
/// ```
/// use model_core::value::civil_to_days;
/// assert_eq!(civil_to_days(1970, 1, 2), Some(1));
/// assert_eq!(civil_to_days(2024, 2, 31), None);
/// ```
#[inline]
pub fn civil_to_days(year: i32, month: u32, day: u32) -> Option<i32> {
    if day == 0 || day > days_in_month(year, month) {
        return None;
    }
    // Years of this count begin in March, so that the leap day is the last of its year.
    let year = i64::from(year) - i64::from(month <= 2);
    let month = i64::from((month + 9) % 12);
    let day_of_year = (153 * month + 2) / 5 + i64::from(day) - 1;
    let days =
        year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year
            - 719_468;
    i32::try_from(days).ok()
}

/// Year, month and day of a number of days since 1970-01-01.
pub fn days_to_civil(days: i32) -> (i32, u32, u32) {
    let days = i64::from(days) + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year as i32, month as u32, day as u32)
}

/// Microseconds from 1970-01-01T00:00:00Z to a time of day on a day, which is `offset_minutes` ahead of UTC. Hour 24,
/// second 60 and the like run over into what follows. `None` beyond the range of a timestamp (about 292,000 years).
///
/// ```
/// use model_core::value::{civil_to_days, micros};
/// let days = civil_to_days(2024, 5, 6).unwrap();
/// assert_eq!(micros(days, 24, 0, 0, 0, 120), micros(days, 22, 0, 0, 0, 0));
/// ```
#[inline]
pub fn micros(
    days: i32,
    hour: u32,
    minute: u32,
    second: u32,
    microsecond: u32,
    offset_minutes: i32,
) -> Option<i64> {
    let minutes = i64::from(hour) * 60 + i64::from(minute) - i64::from(offset_minutes);
    let of_day = (minutes * 60 + i64::from(second)) * SECOND + i64::from(microsecond);
    i64::from(days).checked_mul(DAY)?.checked_add(of_day)
}

/// Appends a date as ISO 8601: `2024-05-06`; years beyond four digits have a sign and six or more.
pub fn write_date(days: i32, out: &mut Vec<u8>) {
    let (year, month, day) = days_to_civil(days);
    let mut text = *b"0000-00-00";
    put(&mut text[5..7], month);
    put(&mut text[8..], day);
    if (0..=9999).contains(&year) {
        put(&mut text[..4], year.unsigned_abs());
        out.extend_from_slice(&text);
    } else {
        out.extend_from_slice(format!("{year:+07}").as_bytes());
        out.extend_from_slice(&text[4..]);
    }
}

/// Appends a point in time as RFC 3339 in UTC with microseconds: `2024-05-06T07:08:09.000000Z`.
pub fn write_timestamp(micros: i64, out: &mut Vec<u8>) {
    let (days, of_day) = (micros.div_euclid(DAY), micros.rem_euclid(DAY));
    write_date(days as i32, out);
    let (seconds, fraction) = ((of_day / SECOND) as u32, (of_day % SECOND) as u32);
    let mut text = *b"T00:00:00.000000Z";
    put(&mut text[1..3], seconds / 3600);
    put(&mut text[4..6], seconds / 60 % 60);
    put(&mut text[7..9], seconds % 60);
    put(&mut text[10..16], fraction);
    out.extend_from_slice(&text);
}

/// Fills the place with the last digits of a number.
#[inline]
fn put(place: &mut [u8], mut value: u32) {
    for digit in place.iter_mut().rev() {
        *digit = b'0' + (value % 10) as u8;
        value /= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(write: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn every_day_of_ten_thousand_years_follows_the_one_before() {
        let mut days = civil_to_days(-400, 1, 1).unwrap();
        for year in -400..10_000 {
            for month in 1..=12 {
                for day in 1..=days_in_month(year, month) {
                    assert_eq!(civil_to_days(year, month, day), Some(days));
                    assert_eq!(days_to_civil(days), (year, month, day));
                    days += 1;
                }
            }
        }
        assert_eq!(days, 2_932_897);
    }

    #[test]
    fn days_that_do_not_exist_are_none() {
        for (year, month, day) in [
            (2024, 2, 30),
            (2023, 2, 29),
            (1900, 2, 29),
            (2024, 0, 1),
            (2024, 13, 1),
            (2024, 4, 0),
            (2024, 4, 31),
        ] {
            assert_eq!(
                civil_to_days(year, month, day),
                None,
                "{year}-{month}-{day}"
            );
        }
        assert!(civil_to_days(2000, 2, 29).is_some());
        assert_eq!(civil_to_days(i32::MAX, 1, 1), None);
        assert_eq!(civil_to_days(i32::MIN, 1, 1), None);
    }

    #[test]
    fn times_run_over_into_the_next_day() {
        let day = civil_to_days(2016, 12, 31).unwrap();
        let next = micros(day + 1, 0, 0, 0, 0, 0);
        assert_eq!(micros(day, 24, 0, 0, 0, 0), next);
        assert_eq!(micros(day, 23, 59, 60, 0, 0), next);
        assert_eq!(micros(day, 19, 0, 0, 0, -300), next);
        assert_eq!(micros(day + 1, 5, 30, 0, 0, 330), next);
        assert_eq!(micros(i32::MAX, 0, 0, 0, 0, 0), None);
        assert_eq!(
            micros(0, u32::MAX, u32::MAX, u32::MAX, u32::MAX, i32::MIN).map(|_| ()),
            Some(())
        );
    }

    #[test]
    fn dates_and_times_are_written_in_full() {
        assert_eq!(text(|out| write_date(0, out)), "1970-01-01");
        assert_eq!(text(|out| write_date(-719_528, out)), "0000-01-01");
        assert_eq!(text(|out| write_date(-719_529, out)), "-000001-12-31");
        assert_eq!(text(|out| write_date(2_932_897, out)), "+010000-01-01");
        assert_eq!(text(|out| write_date(i32::MAX, out)), "+5881580-07-11");
        assert_eq!(
            text(|out| write_timestamp(-1, out)),
            "1969-12-31T23:59:59.999999Z"
        );
        assert_eq!(
            text(|out| write_timestamp(i64::MIN, out)),
            "-290308-12-21T19:59:05.224192Z"
        );
        assert_eq!(
            text(|out| write_timestamp(i64::MAX, out)),
            "+294247-01-10T04:00:54.775807Z"
        );
    }
}
