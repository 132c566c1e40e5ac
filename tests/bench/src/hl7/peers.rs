//! The other parsers, each asked for the same 25 values of a message through its own interface. Messages are framed
//! beforehand by a search for `\rMSH`, so that only parsing and access are counted.

use super::Measure;
use super::corpus::Part;
use std::process::{Command, Stdio};

/// The 25 values: segment, field, component (1-based; 1 where a peer has no finer step).
pub const VALUES: [(&str, usize, usize); 25] = [
    ("MSH", 3, 1),
    ("MSH", 4, 1),
    ("MSH", 7, 1),
    ("MSH", 9, 1),
    ("MSH", 9, 2),
    ("MSH", 10, 1),
    ("MSH", 12, 1),
    ("PID", 3, 1),
    ("PID", 3, 4),
    ("PID", 5, 1),
    ("PID", 5, 2),
    ("PID", 7, 1),
    ("PID", 8, 1),
    ("PID", 11, 1),
    ("PID", 11, 3),
    ("PID", 11, 5),
    ("PV1", 2, 1),
    ("PV1", 3, 1),
    ("PV1", 3, 2),
    ("PV1", 7, 1),
    ("PV1", 19, 1),
    ("OBR", 4, 1),
    ("OBR", 7, 1),
    ("OBX", 3, 1),
    ("OBX", 5, 1),
];

/// Every message of a corpus whose messages follow each other at `\rMSH`.
pub fn messages(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = memchr::memmem::find(rest, b"\rMSH").map_or(rest.len(), |found| found + 1);
        let (message, after) = rest.split_at(end);
        rest = after;
        Some(message)
    })
}

fn hl7_v2_parse(bytes: &[u8]) -> u64 {
    messages(bytes)
        .filter_map(|message| hl7_v2::Hl7Message::parse(message).ok())
        .map(|parsed| parsed.all_segments().count() as u64)
        .sum()
}

fn hl7_v2_values(bytes: &[u8]) -> u64 {
    let mut total = 0;
    for message in messages(bytes) {
        let Ok(parsed) = hl7_v2::Hl7Message::parse(message) else {
            continue;
        };
        for (segment, field, component) in VALUES {
            if let Some(field) = parsed
                .segment(segment)
                .and_then(|segment| segment.field(field))
            {
                total += field.component(component).map_or(0, str::len);
            }
        }
    }
    total as u64
}

fn hl7_parser_values(bytes: &[u8]) -> u64 {
    let mut total = 0;
    for message in messages(bytes) {
        let Ok(text) = std::str::from_utf8(message) else {
            continue;
        };
        let Ok(parsed) = hl7_parser::Message::parse(text) else {
            continue;
        };
        for (segment, field, component) in VALUES {
            let value = parsed
                .segment(segment)
                .and_then(|segment| segment.field(field))
                .and_then(|field| field.component(component))
                .map_or("", |component| component.raw_value());
            total += value.len();
        }
    }
    total as u64
}

fn rust_hl7_values(bytes: &[u8]) -> u64 {
    let mut total = 0;
    for message in messages(bytes) {
        let Ok(text) = std::str::from_utf8(message) else {
            continue;
        };
        let Ok(parsed) = rusthl7::message::Message::try_from(text) else {
            continue;
        };
        for (segment, field, component) in VALUES {
            let Ok(found) = parsed.segments_by_name(segment) else {
                continue;
            };
            let Some(found) = found.first() else { continue };
            total += found
                .query(format!("F{field}.R1.C{component}").as_str())
                .len();
        }
    }
    total as u64
}

pub fn measures() -> Vec<Measure> {
    vec![
        Measure::new("hl7-v2 0.1.0: parse", Part::Share(0.25), hl7_v2_parse),
        Measure::new(
            "hl7-v2 0.1.0: parse, 25 values as text",
            Part::Share(0.25),
            hl7_v2_values,
        ),
        Measure::new(
            "hl7-parser 0.3.0: parse, 25 values as text",
            Part::Share(0.05),
            hl7_parser_values,
        ),
        Measure::new(
            "rust-hl7 0.5.0: parse, 25 values as text",
            Part::Share(0.05),
            rust_hl7_values,
        ),
    ]
}

/// The Python peers, which another program measures: what each is called, and its MB/s.
pub fn of_python(python: &str, corpus: &str) -> Vec<(String, f64)> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/peers_hl7.py");
    let command = Command::new(python)
        .args([script, corpus])
        .stderr(Stdio::inherit())
        .output();
    let output = command.expect("Python can be started");
    assert!(output.status.success(), "the Python peers failed");
    let text = String::from_utf8_lossy(&output.stdout);
    let line = |line: &str| {
        let (rate, name) = line.split_once(' ')?;
        Some((name.to_owned(), rate.parse().ok()?))
    };
    text.lines().filter_map(line).collect()
}
