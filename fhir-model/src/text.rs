//! Primitive values that keep their text: dates and times of any precision, decimals with all their digits. What they
//! mean is asked of them, in the types of chrono.

use std::fmt;

use chrono::{DateTime as Moment, FixedOffset, NaiveDate, NaiveTime, SecondsFormat};

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// The text as it stands, whatever it is.
            pub fn new(text: &str) -> $name {
                $name(text.into())
            }

            /// The text.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&*self.0, f)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> $name {
                $name::new(text)
            }
        }
    )*};
}

texts! {
    /// A date: a year, a month or a day.
    ///
    /// ```
    /// use fhir_model::Date;
    ///
    /// assert_eq!(Date::new("2015-02-07").date().map(|date| date.to_string()).as_deref(), Some("2015-02-07"));
    /// assert_eq!(Date::new("2015-02").date(), None); // a month is no day
    /// ```
    Date;
    /// A date, or a date and time with an offset.
    DateTime;
    /// A moment, to the second or finer, with an offset.
    ///
    /// ```
    /// use fhir_model::Instant;
    ///
    /// let instant = Instant::new("2015-02-07T13:28:17.239+02:00");
    /// assert_eq!(instant.moment().map(|moment| moment.timestamp()), Some(1_423_308_497));
    /// assert_eq!(instant.as_str(), "2015-02-07T13:28:17.239+02:00");
    /// ```
    Instant;
    /// A time of day.
    Time;
}

impl Date {
    /// The day, if it is one.
    pub fn date(&self) -> Option<NaiveDate> {
        day(&self.0)
    }
}

impl DateTime {
    /// The day, if it is one, or has one.
    pub fn date(&self) -> Option<NaiveDate> {
        day(self.0.get(..10)?)
    }

    /// The moment, if it is one.
    pub fn moment(&self) -> Option<Moment<FixedOffset>> {
        moment(&self.0)
    }
}

impl Instant {
    /// The moment.
    pub fn moment(&self) -> Option<Moment<FixedOffset>> {
        moment(&self.0)
    }
}

impl Time {
    /// The time of day.
    pub fn time(&self) -> Option<NaiveTime> {
        NaiveTime::parse_from_str(&self.0, "%H:%M:%S%.f").ok()
    }
}

fn day(text: &str) -> Option<NaiveDate> {
    let is_full = text.len() == 10;
    is_full
        .then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok())
        .flatten()
}

fn moment(text: &str) -> Option<Moment<FixedOffset>> {
    // chrono would take a blank for the `T`.
    let has_time = text.as_bytes().get(10) == Some(&b'T');
    has_time
        .then(|| Moment::parse_from_rfc3339(text).ok())
        .flatten()
}

impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Date {
        Date(date.format("%Y-%m-%d").to_string().into())
    }
}

impl From<NaiveDate> for DateTime {
    fn from(date: NaiveDate) -> DateTime {
        DateTime(date.format("%Y-%m-%d").to_string().into())
    }
}

impl From<Moment<FixedOffset>> for DateTime {
    fn from(moment: Moment<FixedOffset>) -> DateTime {
        DateTime(written(moment).into())
    }
}

impl From<Moment<FixedOffset>> for Instant {
    fn from(moment: Moment<FixedOffset>) -> Instant {
        Instant(written(moment).into())
    }
}

impl From<NaiveTime> for Time {
    fn from(time: NaiveTime) -> Time {
        Time(time.format("%H:%M:%S%.f").to_string().into())
    }
}

fn written(moment: Moment<FixedOffset>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// A number with all the digits that it was written with: `1.00` says more than `1`.
///
/// ```
/// use fhir_model::Decimal;
///
/// let amount = Decimal::new("1.00").ok_or("no number")?;
/// assert_eq!((amount.as_str(), amount.to_f64()), ("1.00", 1.0));
/// assert_eq!(Decimal::new("1,00"), None);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decimal(Box<str>);

impl Decimal {
    /// A number as JSON writes it.
    pub fn new(text: &str) -> Option<Decimal> {
        is_number(text.as_bytes()).then(|| Decimal(text.into()))
    }

    /// The text.
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest floating point number; infinite where there is none.
    pub fn to_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }

    /// In units of 10⁻⁹, if that says all of it.
    pub fn to_units(&self) -> Option<i128> {
        model_core::value::decimal(self.0.as_bytes())
    }
}

/// The grammar of numbers in RFC 8259.
fn is_number(text: &[u8]) -> bool {
    fn digits(text: &[u8]) -> &[u8] {
        let end = text.iter().position(|byte| !byte.is_ascii_digit());
        text.get(end.unwrap_or(text.len())..).unwrap_or_default()
    }
    let unsigned = text.strip_prefix(b"-").unwrap_or(text);
    let mut rest = match unsigned {
        [b'0', rest @ ..] => rest,
        [b'1'..=b'9', rest @ ..] => digits(rest),
        _ => return false,
    };
    if let [b'.', fraction @ ..] = rest {
        rest = digits(fraction);
        if rest.len() == fraction.len() {
            return false;
        }
    }
    if let [b'e' | b'E', exponent @ ..] = rest {
        let exponent = match exponent {
            [b'+' | b'-', exponent @ ..] => exponent,
            other => other,
        };
        rest = digits(exponent);
        if rest.len() == exponent.len() {
            return false;
        }
    }
    rest.is_empty()
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! from_whole {
    ($($name:ident),*) => {$(
        impl From<$name> for Decimal {
            fn from(value: $name) -> Decimal {
                Decimal(value.to_string().into())
            }
        }
    )*};
}

from_whole!(i32, i64, u32);
