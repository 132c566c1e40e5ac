//! What the caller decides: which columns, which time zone, and where a message comes from.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDateTime, Offset, TimeDelta, TimeZone};

use super::plan::MessageTable;
use crate::def::SegmentDef;
use crate::value::DateTime;

/// Options of an [`Extractor`](super::Extractor).
///
/// ```
/// use hl7_model::tables::Options;
/// let mut options = Options::default();
/// options.timezone = Some("Europe/Vienna".parse()?);
/// options.columns.insert("oru_messages".into(), vec!["message_control_id".into(), "observations".into()]);
/// # Ok::<(), hl7_model::tables::UnknownTimezone>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Options {
    /// The zone of date-times without an offset of their own. Without it: the offset of MSH-7, else UTC.
    pub timezone: Option<Timezone>,
    /// Whether `raw_message` is filled; the column is there in any case. On by default.
    pub raw_message: bool,
    /// By table: the columns to be made. A table that is not listed has all. What is not asked for costs nothing.
    pub columns: BTreeMap<String, Vec<String>>,
    /// Segments that a site declares, with their tables; also instead of the standard's segments of the same id.
    pub segments: Vec<&'static SegmentDef>,
    /// Message tables that a site declares.
    pub message_tables: Vec<&'static MessageTable>,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            timezone: None,
            raw_message: true,
            columns: BTreeMap::new(),
            segments: Vec::new(),
            message_tables: Vec::new(),
        }
    }
}

/// A time zone: a fixed offset (`+01:00`, `-0500`, `Z`) or a name of the IANA database (`Europe/Vienna`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timezone(Zone);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Zone {
    /// Minutes ahead of UTC.
    Fixed(i32),
    Named(chrono_tz::Tz),
}

impl Timezone {
    /// Coordinated Universal Time.
    pub const UTC: Timezone = Timezone(Zone::Fixed(0));

    /// A fixed offset, in minutes ahead of UTC.
    pub const fn fixed(minutes: i32) -> Timezone {
        Timezone(Zone::Fixed(minutes))
    }

    /// The offset whatever the day, in minutes ahead of UTC; `None` where it depends on the day.
    #[inline]
    pub(super) fn always(self) -> Option<i32> {
        match self.0 {
            Zone::Fixed(minutes) => Some(minutes),
            Zone::Named(_) => None,
        }
    }

    /// The offset at a local date and time, in minutes ahead of UTC. Of the two in an hour that happens twice the
    /// first; in an hour that does not happen, the one before.
    pub(super) fn at(self, time: &DateTime) -> i32 {
        let zone = match self.0 {
            Zone::Fixed(minutes) => return minutes,
            Zone::Named(zone) => zone,
        };
        let Some(local) = local(time) else { return 0 };
        let offset = |at: &NaiveDateTime| zone.offset_from_local_datetime(at).earliest();
        let offset = offset(&local).or_else(|| offset(&(local - TimeDelta::hours(3))));
        offset.map_or(0, |offset| offset.fix().local_minus_utc() / 60)
    }
}

fn local(time: &DateTime) -> Option<NaiveDateTime> {
    let midnight = chrono::DateTime::UNIX_EPOCH
        .naive_utc()
        .checked_add_signed(TimeDelta::days(time.days.into()))?;
    midnight.checked_add_signed(TimeDelta::microseconds(time.micros))
}

impl FromStr for Timezone {
    type Err = UnknownTimezone;

    fn from_str(text: &str) -> Result<Timezone, UnknownTimezone> {
        if let Some(minutes) = fixed(text) {
            return Ok(Timezone::fixed(minutes));
        }
        let mut zones = chrono_tz::TZ_VARIANTS.into_iter();
        let named = zones.find(|zone| zone.name().eq_ignore_ascii_case(text));
        named
            .map(|zone| Timezone(Zone::Named(zone)))
            .ok_or_else(|| UnknownTimezone(text.into()))
    }
}

impl TryFrom<&str> for Timezone {
    type Error = UnknownTimezone;

    fn try_from(text: &str) -> Result<Timezone, UnknownTimezone> {
        text.parse()
    }
}

fn fixed(text: &str) -> Option<i32> {
    if text.eq_ignore_ascii_case("z") || text.eq_ignore_ascii_case("utc") {
        return Some(0);
    }
    let (sign, digits) = match text.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let (hours, minutes) = match digits.split_once(':') {
        Some(parts) => parts,
        None if digits.len() == 4 => digits.split_at_checked(2)?,
        None => (digits, "00"),
    };
    let number = |part: &str| {
        (part.len() == 2)
            .then(|| part.parse::<i32>().ok())
            .flatten()
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    (hours < 24 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

/// A text that names no time zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownTimezone(String);

impl fmt::Display for UnknownTimezone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "no time zone `{}`: write an offset (+01:00) or a name (Europe/Vienna)",
            self.0
        )
    }
}

impl std::error::Error for UnknownTimezone {}

/// Where a message comes from.
#[derive(Debug, Clone, Copy)]
pub struct Provenance<'a> {
    /// The file.
    pub source_file: &'a str,
    /// The message's position in its file, from 0.
    pub message_index: u64,
    /// The message's first byte in its file.
    pub byte_offset: u64,
    /// The message as it came, before its characters were decoded: what `message_hash` is made of.
    pub raw: &'a [u8],
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::date_time;

    #[test]
    fn offsets_and_names_are_zones() {
        let offset = |zone: &str, at: &str| {
            let time = date_time(at.as_bytes()).unwrap();
            zone.parse::<Timezone>().unwrap().at(&time)
        };
        assert_eq!(offset("+01:00", "20240701"), 60);
        assert_eq!(offset("-0530", "20240701"), -330);
        assert_eq!(offset("Z", "20240701"), 0);
        assert_eq!(offset("Europe/Vienna", "20240115120000"), 60);
        assert_eq!(offset("Europe/Vienna", "20240715120000"), 120);
        assert_eq!(offset("america/new_york", "20240715"), -240);
        // Twice that night, and never.
        assert_eq!(offset("Europe/Vienna", "202410270230"), 120);
        assert_eq!(offset("Europe/Vienna", "202403310230"), 60);
    }

    #[test]
    fn other_texts_are_no_zones() {
        for text in ["", "+", "+1", "+25:00", "+01:60", "Mars/Base", "01:00"] {
            assert!(text.parse::<Timezone>().is_err(), "{text}");
        }
    }
}
