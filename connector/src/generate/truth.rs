//! What the tables must show: counts and sums taken from the messages as they are written, by code that shares nothing
//! with the readers. Struck messages are counted as they stand, so the numbers hold for dirty streams too.

use super::dirt::QUIRKS;
use super::stream::Made;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Counts of a stream.
#[derive(Debug, Default)]
pub struct Truth {
    messages: u64,
    rejects: u64,
    types: BTreeMap<String, u64>,
    releases: BTreeMap<&'static str, u64>,
    segments: BTreeMap<String, u64>,
    patients: BTreeSet<Vec<u8>>,
    numbers: BTreeMap<String, (u64, i128)>,
    values: BTreeMap<String, u64>,
    census: BTreeMap<&'static str, i64>,
    quirks: BTreeMap<&'static str, u64>,
}

/// Decimal places of the sums.
pub(super) const PLACES: usize = 9;

impl Truth {
    /// Counts a message; `bytes` are as they were written, with segments that end with CR, LF or both.
    pub fn add(&mut self, bytes: &[u8], made: &Made) {
        *self.census.entry(made.facility).or_default() += made.census;
        for (at, quirk) in QUIRKS
            .iter()
            .enumerate()
            .filter(|(at, _)| made.quirks & (1 << at) != 0)
        {
            *self.quirks.entry(quirk.name).or_default() += 1;
            self.rejects += u64::from(quirk.rejects);
            if at == EMPTY_DELIMITERS {
                return;
            }
        }
        self.messages += 1;
        *self.releases.entry(made.release.text()).or_default() += 1;
        let start = bytes
            .windows(3)
            .position(|window| window == b"MSH")
            .unwrap_or(0);
        let message = bytes.get(start..).unwrap_or_default();
        let separator = message.get(3).copied().unwrap_or(b'|');
        let component = message.get(4).copied().unwrap_or(b'^');
        for line in message.split(|byte| matches!(byte, b'\r' | b'\n')) {
            self.segment(line, separator, component);
        }
    }

    fn segment(&mut self, line: &[u8], separator: u8, component: u8) {
        let Some(id) = line
            .get(..3)
            .filter(|id| id.iter().all(u8::is_ascii_alphanumeric))
        else {
            return;
        };
        if line.get(3).is_some_and(|byte| *byte != separator) {
            return;
        }
        let id = String::from_utf8_lossy(id).to_ascii_uppercase();
        let field = |n: usize| {
            line.split(|byte| *byte == separator)
                .nth(n)
                .unwrap_or_default()
        };
        let first = |text: &[u8]| {
            text.split(|byte| *byte == component)
                .next()
                .unwrap_or_default()
                .to_vec()
        };
        match id.as_str() {
            "MSH" => {
                let mut parts = field(8).split(|byte| *byte == component);
                let (code, trigger) = (
                    parts.next().unwrap_or_default(),
                    parts.next().unwrap_or_default(),
                );
                let name = [
                    String::from_utf8_lossy(code),
                    String::from_utf8_lossy(trigger),
                ]
                .join("^");
                *self.types.entry(name).or_default() += 1;
            }
            "PID" => {
                self.patients.insert(first(
                    field(3)
                        .split(|byte| *byte == b'~')
                        .next()
                        .unwrap_or_default(),
                ));
            }
            "OBX" => self.observation(field(2), &first(field(3)), field(5)),
            _ => {}
        }
        *self.segments.entry(id).or_default() += 1;
    }

    fn observation(&mut self, value_type: &[u8], code: &[u8], value: &[u8]) {
        let kind = String::from_utf8_lossy(
            value_type
                .split(|b| !b.is_ascii_alphanumeric())
                .next()
                .unwrap_or_default(),
        );
        *self.values.entry(kind.into_owned()).or_default() += 1;
        if value_type == b"NM"
            && let Some(number) = scaled(value)
        {
            let (count, sum) = self
                .numbers
                .entry(String::from_utf8_lossy(code).into_owned())
                .or_default();
            *count += 1;
            *sum = sum.saturating_add(number);
        }
    }

    /// As JSON. `messages` + `rejects` is what a reader must account for.
    pub fn to_json(&self, files: u64, bytes: u64) -> Value {
        let count = |id: &str| self.segments.get(id).copied().unwrap_or(0);
        let numbers: Map<String, Value> = self
            .numbers
            .iter()
            .map(|(code, (count, sum))| {
                (code.clone(), json!({"count": count, "sum": unscaled(*sum)}))
            })
            .collect();
        let codes = |code: &str| -> u64 {
            let of_code = |name: &&String| name.split('^').next() == Some(code);
            self.types
                .iter()
                .filter(|(name, _)| of_code(name))
                .map(|(_, count)| count)
                .sum()
        };
        json!({
            "files": files,
            "bytes": bytes,
            "messages": self.messages,
            "rejects": self.rejects,
            "types": self.types,
            "releases": self.releases,
            "segments": self.segments,
            "tables": {
                "hl7_messages": self.messages,
                "adt_messages": codes("ADT"),
                "orm_messages": codes("ORM"),
                "oru_messages": codes("ORU"),
                "siu_messages": codes("SIU"),
                "vxu_messages": codes("VXU"),
                "oml_messages": codes("OML"),
                "omg_messages": codes("OMG"),
                "mdm_messages": codes("MDM"),
                "dft_messages": codes("DFT"),
                "pid": count("PID"),
                "pv1": count("PV1"),
                "obr": count("OBR"),
                "obx": count("OBX"),
            },
            "patients": self.patients.len(),
            "vaccinations": count("RXA"),
            "charges": count("FT1"),
            "value_types": self.values,
            "numbers": numbers,
            "in_house": self.census,
            "dirt": self.quirks,
        })
    }
}

/// The quirk after which nothing of a message can be read.
const EMPTY_DELIMITERS: usize = {
    let mut at = 0;
    while QUIRKS[at].name.len() != 10
        || QUIRKS[at].name.as_bytes()[0] != b'e'
        || QUIRKS[at].name.as_bytes()[6] != b'm'
    {
        at += 1;
    }
    at
};

/// A number in units of 10^-9: digits with an optional sign and point, nothing else.
fn scaled(text: &[u8]) -> Option<i128> {
    let (negative, digits) = match text.first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    let mut parts = digits.splitn(2, |byte| *byte == b'.');
    let (whole, fraction) = (parts.next()?, parts.next().unwrap_or_default());
    let digit = |byte: &u8| byte.is_ascii_digit();
    if whole.len() + fraction.len() == 0 || fraction.len() > PLACES || whole.len() > 18 {
        return None;
    }
    if !whole.iter().all(digit) || !fraction.iter().all(digit) {
        return None;
    }
    let zeros = std::iter::repeat_n(&b'0', PLACES - fraction.len());
    let all = whole.iter().chain(fraction).chain(zeros);
    let magnitude = all.fold(0_i128, |sum, byte| sum * 10 + i128::from(byte - b'0'));
    Some(if negative { -magnitude } else { magnitude })
}

/// A sum as text, without zeros at its end.
pub(super) fn unscaled(sum: i128) -> String {
    let one = 10_i128.pow(PLACES as u32);
    let sign = if sum < 0 { "-" } else { "" };
    let (whole, fraction) = (sum.abs() / one, sum.abs() % one);
    let digits = format!("{fraction:0width$}", width = PLACES);
    let trimmed = digits.trim_end_matches('0');
    if trimmed.is_empty() {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{trimmed}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::{Scenario, Stream};

    #[test]
    fn numbers_are_exact() {
        assert_eq!(scaled(b"1.05").map(unscaled).as_deref(), Some("1.05"));
        assert_eq!(scaled(b"-0.5").map(unscaled).as_deref(), Some("-0.5"));
        assert_eq!(scaled(b"1E3"), None);
        assert_eq!(scaled(b"."), None);
        assert_eq!(QUIRKS[EMPTY_DELIMITERS].name, "empty_msh2");
    }

    #[test]
    fn nobody_is_lost_from_the_census() {
        let mut stream = Stream::new(&Scenario {
            patients: 200,
            ..Scenario::default()
        })
        .unwrap();
        let mut truth = Truth::default();
        for _ in 0..5000 {
            let mut message = Vec::new();
            let made = stream.next_into(&mut message);
            truth.add(&message, &made);
        }
        let json = truth.to_json(1, 1);
        assert_eq!(json["messages"], 5000);
        assert!(
            truth
                .census
                .values()
                .all(|in_house| (0..200).contains(in_house)),
            "{:?}",
            truth.census
        );
        assert!(json["segments"]["OBX"].as_u64() > Some(5000));
        assert_eq!(json["types"]["ADT^A40"].as_u64().map(|n| n > 0), Some(true));
    }
}
