//! Typed accessors of the text types, and the way from numbers and `chrono` types to their text.

use super::{Dt, Dtm, Nm, Precision, Si, Tm, date, date_time, integer, number, time_of_day};
use chrono::{
    DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike,
};

impl Nm {
    /// Units of 10⁻⁹, when it is a number with at most nine places.
    ///
    /// ```
    /// use hl7_model::Nm;
    /// assert_eq!(Nm::new("7.40").decimal(), Some(7_400_000_000));
    /// assert_eq!(Nm::new("negative").decimal(), None);
    /// ```
    pub fn decimal(&self) -> Option<i128> {
        let read = number(self.as_str().as_bytes());
        read.value.filter(|_| read.exact)
    }

    /// The nearest float, when it is a number.
    pub fn float(&self) -> Option<f64> {
        let text = self.as_str().trim();
        number(text.as_bytes()).value?;
        text.parse().ok()
    }

    /// The whole number, when it is one.
    pub fn integer(&self) -> Option<i64> {
        super::number::whole(self.decimal()?)
    }
}

impl Si {
    /// The number, when it is one.
    pub fn integer(&self) -> Option<i64> {
        integer(self.as_str().as_bytes()).value
    }
}

macro_rules! from_number {
    ($target:ty: $($number:ty),*) => { $(
        impl From<$number> for $target {
            fn from(number: $number) -> Self {
                Self::new(number.to_string())
            }
        }
        impl From<$number> for crate::Maybe<$target> {
            fn from(number: $number) -> Self {
                crate::Maybe::Value(number.into())
            }
        }
    )* };
}
from_number!(Nm: i32, i64, u32, f64);
from_number!(Si: i32, i64, u32, usize);

fn civil(days: i32) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(days.checked_add(719_163)?)
}

fn hours_and_minutes(minutes: i32) -> Option<FixedOffset> {
    FixedOffset::east_opt(minutes.checked_mul(60)?)
}

impl Dt {
    /// The day, when one is stated.
    ///
    /// ```
    /// use hl7_model::{Dt, value::Precision};
    /// let born = Dt::new("1980");
    /// assert_eq!(born.date(), None);
    /// assert_eq!(born.start().map(|day| day.to_string()).as_deref(), Some("1980-01-01"));
    /// assert_eq!(born.precision(), Some(Precision::Year));
    /// ```
    pub fn date(&self) -> Option<NaiveDate> {
        (self.precision()? >= Precision::Day)
            .then(|| self.start())
            .flatten()
    }

    /// The first day of the stated period.
    pub fn start(&self) -> Option<NaiveDate> {
        civil(date(self.as_str().as_bytes()).value?)
    }

    /// How much is stated.
    pub fn precision(&self) -> Option<Precision> {
        date_time(self.as_str().as_bytes()).map(|read| read.precision)
    }
}

impl Tm {
    /// The start of the stated hour, minute, second or part of it. 24:00 and second 60 are no times of a clock of 24
    /// hours; see [`time_of_day`] for these.
    pub fn time(&self) -> Option<NaiveTime> {
        let micros = time_of_day(self.as_str().as_bytes())?.micros;
        let seconds = u32::try_from(micros / 1_000_000).ok()?;
        NaiveTime::from_num_seconds_from_midnight_opt(seconds, (micros % 1_000_000) as u32 * 1_000)
    }

    /// The offset from UTC, when one is stated.
    pub fn offset(&self) -> Option<FixedOffset> {
        hours_and_minutes(time_of_day(self.as_str().as_bytes())?.offset?)
    }

    /// How much is stated.
    pub fn precision(&self) -> Option<Precision> {
        time_of_day(self.as_str().as_bytes()).map(|read| read.precision)
    }
}

impl Dtm {
    /// The day, when one is stated.
    pub fn date(&self) -> Option<NaiveDate> {
        let read = date_time(self.as_str().as_bytes())?;
        (read.precision >= Precision::Day)
            .then(|| civil(read.days))
            .flatten()
    }

    /// The start of the stated period on the clock of the sender.
    pub fn local(&self) -> Option<NaiveDateTime> {
        let read = date_time(self.as_str().as_bytes())?;
        civil(read.days)?
            .and_time(NaiveTime::MIN)
            .checked_add_signed(TimeDelta::microseconds(read.micros))
    }

    /// The start of the stated period, with the offset to assume where none is stated.
    ///
    /// ```
    /// use chrono::FixedOffset;
    /// use hl7_model::Dtm;
    /// let berlin = FixedOffset::east_opt(3600).unwrap();
    /// let sent = Dtm::new("20240312083000").at(berlin).unwrap();
    /// assert_eq!(sent.to_rfc3339(), "2024-03-12T08:30:00+01:00");
    /// ```
    pub fn at(&self, default: FixedOffset) -> Option<DateTime<FixedOffset>> {
        self.local()?
            .and_local_timezone(self.offset().unwrap_or(default))
            .single()
    }

    /// The offset from UTC, when one is stated.
    pub fn offset(&self) -> Option<FixedOffset> {
        hours_and_minutes(date_time(self.as_str().as_bytes())?.offset?)
    }

    /// How much is stated.
    pub fn precision(&self) -> Option<Precision> {
        date_time(self.as_str().as_bytes()).map(|read| read.precision)
    }
}

fn digits(date: NaiveDate) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn clock(time: NaiveTime) -> String {
    // A leap second has more than a second's worth of nanoseconds.
    let (second, nano) = match time.nanosecond() {
        nano @ 0..1_000_000_000 => (time.second(), nano),
        nano => (60, nano - 1_000_000_000),
    };
    let mut text = format!("{:02}{:02}{:02}", time.hour(), time.minute(), second);
    if nano > 0 {
        text.push_str(
            format!(".{:06}", nano / 1_000)
                .trim_end_matches('0')
                .trim_end_matches('.'),
        );
    }
    text
}

impl From<NaiveDate> for Dt {
    fn from(date: NaiveDate) -> Self {
        Dt::new(digits(date))
    }
}

impl From<NaiveTime> for Tm {
    fn from(time: NaiveTime) -> Self {
        Tm::new(clock(time))
    }
}

impl From<NaiveDate> for Dtm {
    fn from(date: NaiveDate) -> Self {
        Dtm::new(digits(date))
    }
}

impl From<NaiveDateTime> for Dtm {
    fn from(time: NaiveDateTime) -> Self {
        Dtm::new(digits(time.date()) + &clock(time.time()))
    }
}

impl From<DateTime<FixedOffset>> for Dtm {
    fn from(time: DateTime<FixedOffset>) -> Self {
        let local = time.naive_local();
        let minutes = time.offset().local_minus_utc() / 60;
        let sign = if minutes < 0 { '-' } else { '+' };
        let (hours, minutes) = (minutes.abs() / 60, minutes.abs() % 60);
        Dtm::new(format!(
            "{}{}{sign}{hours:02}{minutes:02}",
            digits(local.date()),
            clock(local.time())
        ))
    }
}

impl From<NaiveDateTime> for crate::Maybe<Dtm> {
    fn from(time: NaiveDateTime) -> Self {
        crate::Maybe::Value(time.into())
    }
}

impl From<NaiveDate> for crate::Maybe<Dt> {
    fn from(date: NaiveDate) -> Self {
        crate::Maybe::Value(date.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_go_to_text_and_back() {
        let day = NaiveDate::from_ymd_opt(2024, 3, 2).unwrap();
        let time = day.and_hms_micro_opt(8, 5, 9, 250_000).unwrap();
        assert_eq!(Dtm::from(time), "20240302080509.25");
        assert_eq!(Dtm::from(time).local(), Some(time));
        let zoned = time
            .and_local_timezone(FixedOffset::west_opt(19_800).unwrap())
            .unwrap();
        assert_eq!(Dtm::from(zoned), "20240302080509.25-0530");
        assert_eq!(
            Dtm::from(zoned).at(FixedOffset::east_opt(0).unwrap()),
            Some(zoned)
        );
        assert_eq!(Dt::from(day).date(), Some(day));
        assert_eq!(Tm::from(time.time()).time(), Some(time.time()));
    }

    #[test]
    fn a_year_or_month_is_not_a_day() {
        assert_eq!(Dtm::new("198003").date(), None);
        assert_eq!(
            Dtm::new("198003").local().unwrap().to_string(),
            "1980-03-01 00:00:00"
        );
        assert_eq!(Dt::new("20240231").start(), None);
    }

    #[test]
    fn midnight_at_the_end_is_the_next_day() {
        assert_eq!(
            Dtm::new("20241231240000").local().unwrap().to_string(),
            "2025-01-01 00:00:00"
        );
        assert_eq!(Tm::new("2400").time(), None);
    }

    #[test]
    fn numbers_keep_their_text() {
        let value = Nm::new("1.00");
        assert_eq!(
            (value.integer(), value.float(), value.as_str()),
            (Some(1), Some(1.0), "1.00")
        );
        assert_eq!(Nm::new("1.5").integer(), None);
        assert_eq!(Nm::new("inf").float(), None);
        assert_eq!(Nm::from(-3).decimal(), Some(-3_000_000_000));
        assert_eq!(Si::from(7usize).integer(), Some(7));
    }
}
