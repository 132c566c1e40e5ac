//! Times of the simulation: seconds of local time since 1970-01-01, written as HL7 writes them.

/// Seconds of local time since 1970-01-01T00:00:00.
pub type Moment = i64;

/// Seconds in a minute, an hour and a day.
pub const MINUTE: i64 = 60;
/// Seconds in an hour.
pub const HOUR: i64 = 3600;
/// Seconds in a day.
pub const DAY: i64 = 86_400;

/// How exactly a system writes its times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stamp {
    /// `202401311405`
    Minute,
    /// `20240131140509`
    Second,
    /// `20240131140509-0500`
    Zone,
    /// `20240131140509.137-0500`
    Millisecond,
}

/// The day number of a date of the proleptic Gregorian calendar.
pub const fn day_of(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year - era * 400;
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Year, month and day of a day number.
pub fn civil(day: i64) -> (i64, i64, i64) {
    let shifted = day + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted - era * 146_097;
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

/// Full years between two day numbers.
pub fn years_between(birth: i64, today: i64) -> i64 {
    let (birth_year, birth_month, birth_day) = civil(birth);
    let (year, month, day) = civil(today);
    year - birth_year - i64::from((month, day) < (birth_month, birth_day))
}

/// Writes `20240131`.
pub fn write_date(out: &mut Vec<u8>, day: i64) {
    let (year, month, day) = civil(day);
    out.extend_from_slice(&four(year));
    out.extend_from_slice(&two(month));
    out.extend_from_slice(&two(day));
}

/// Writes a time as exactly as the system does; `offset` is its distance from UTC in minutes.
pub fn write_time(out: &mut Vec<u8>, moment: Moment, stamp: Stamp, offset: i64) {
    write_date(out, moment.div_euclid(DAY));
    let second = moment.rem_euclid(DAY);
    out.extend_from_slice(&two(second / HOUR));
    out.extend_from_slice(&two(second / MINUTE % 60));
    if stamp == Stamp::Minute {
        return;
    }
    out.extend_from_slice(&two(second % 60));
    if stamp == Stamp::Millisecond {
        let [_, a, b, c] = four((moment.wrapping_mul(7919)).rem_euclid(1000));
        out.extend_from_slice(&[b'.', a, b, c]);
    }
    if matches!(stamp, Stamp::Zone | Stamp::Millisecond) {
        out.push(if offset < 0 { b'-' } else { b'+' });
        out.extend_from_slice(&two(offset.abs() / 60));
        out.extend_from_slice(&two(offset.abs() % 60));
    }
}

fn two(n: i64) -> [u8; 2] {
    [b'0' + (n / 10 % 10) as u8, b'0' + (n % 10) as u8]
}

fn four(n: i64) -> [u8; 4] {
    let ([a, b], [c, d]) = (two(n / 100), two(n % 100));
    [a, b, c, d]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_go_there_and_back() {
        for day in (-200_000..200_000).step_by(13) {
            let (year, month, of_month) = civil(day);
            assert_eq!(day_of(year, month, of_month), day);
        }
        assert_eq!(civil(0), (1970, 1, 1));
        assert_eq!(civil(day_of(2024, 2, 29)), (2024, 2, 29));
        assert_eq!(years_between(day_of(2000, 3, 1), day_of(2024, 2, 29)), 23);
    }

    #[test]
    fn times_are_written_as_exactly_as_asked() {
        let moment = day_of(2024, 1, 31) * DAY + 14 * HOUR + 5 * MINUTE + 9;
        let written = |stamp| {
            let mut out = Vec::new();
            write_time(&mut out, moment, stamp, -300);
            String::from_utf8(out).unwrap()
        };
        assert_eq!(written(Stamp::Minute), "202401311405");
        assert_eq!(written(Stamp::Second), "20240131140509");
        assert_eq!(written(Stamp::Zone), "20240131140509-0500");
        assert_eq!(
            written(Stamp::Millisecond).len(),
            "20240131140509.137-0500".len()
        );
    }
}
