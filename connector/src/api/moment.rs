//! Moments of a server: microseconds, read from instants and written into searches.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use fhir_model::value::instant;

/// Microseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(pub i64);

impl Moment {
    /// The beginning of what an `instant` states.
    pub fn read(text: &str) -> Option<Moment> {
        instant(text).map(|stated| Moment(stated.start))
    }

    /// Of the system's time.
    pub fn of(time: SystemTime) -> Moment {
        let micros = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_micros()).unwrap_or(i64::MAX),
            Err(before) => i64::try_from(before.duration().as_micros()).map_or(i64::MIN, |n| -n),
        };
        Moment(micros)
    }

    /// The whole millisecond that it is in. Bounds of searches are whole milliseconds, since many servers know no less.
    pub fn floor_millis(self) -> Moment {
        Moment(self.0 - self.0.rem_euclid(1000))
    }

    /// The whole second that it is in.
    pub fn floor_seconds(self) -> Moment {
        Moment(self.0 - self.0.rem_euclid(1_000_000))
    }

    /// So much earlier.
    pub fn before(self, time: Duration) -> Moment {
        Moment(self.0.saturating_sub(micros(time)))
    }

    /// So much later.
    pub fn after(self, time: Duration) -> Moment {
        Moment(self.0.saturating_add(micros(time)))
    }

    /// Halfway to a later one, as a whole millisecond.
    pub fn halfway(self, to: Moment) -> Moment {
        let between = to.0.saturating_sub(self.0) / 2;
        Moment(self.0.saturating_add(between)).floor_millis()
    }
}

fn micros(time: Duration) -> i64 {
    i64::try_from(time.as_micros()).unwrap_or(i64::MAX)
}

/// As FHIR writes an instant, with milliseconds, or microseconds where there are any.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Vec::with_capacity(27);
        model_core::value::write_timestamp(self.0, &mut out);
        let text = String::from_utf8(out).map_err(|_| fmt::Error)?;
        match text.strip_suffix("000Z") {
            Some(millis) => write!(f, "{millis}Z"),
            None => f.write_str(&text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_as_it_is_read() {
        for text in ["2024-02-29T10:00:00.123Z", "2024-02-29T10:00:00.123456Z"] {
            assert_eq!(Moment::read(text).unwrap().to_string(), text);
        }
        let moment = Moment::read("2024-02-29T10:00:00.123456+01:00").unwrap();
        let written = moment.floor_millis().to_string();
        assert_eq!(written, "2024-02-29T09:00:00.123Z");
        assert_eq!(
            moment.floor_seconds().to_string(),
            "2024-02-29T09:00:00.000Z"
        );
    }
}
