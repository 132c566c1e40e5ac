//! Text and structs: checked and passed over, read into structs, and written from them.

use super::{Measure, Outcome, Part};
use fhir_model::json::Reader;
use fhir_model::r4::Resource;
use peers_bench::clock::Clock;
use serde_json::Value;

fn skip(part: &Part) -> u64 {
    let mut seen = 0;
    for line in part.lines() {
        let mut reader = Reader::from_bytes(line).expect("UTF-8");
        seen += reader.skip().expect("JSON").as_str().len() as u64;
    }
    seen
}

/// What can be read from a resource and written again.
pub trait Read: Sized {
    fn read(line: &[u8]) -> Self;
    fn write(&self) -> String;
}

impl Read for Resource {
    fn read(line: &[u8]) -> Resource {
        let text = std::str::from_utf8(line).expect("UTF-8");
        Resource::from_json(text).expect("a resource")
    }
    fn write(&self) -> String {
        self.to_json()
    }
}

impl Read for Value {
    fn read(line: &[u8]) -> Value {
        serde_json::from_slice(line).expect("JSON")
    }
    fn write(&self) -> String {
        serde_json::to_string(self).expect("JSON")
    }
}

pub fn read<T: Read>(part: &Part) -> u64 {
    let mut seen = 0;
    for line in part.lines() {
        std::hint::black_box(T::read(line));
        seen += 1;
    }
    seen
}

/// Writing alone is timed, some hundred resources at a time.
pub fn write<T: Read>(part: &Part) -> Outcome {
    let lines: Vec<&[u8]> = part.lines().collect();
    let (mut seconds, mut seen) = (0.0, 0);
    for some in lines.chunks(256) {
        let read: Vec<T> = some.iter().map(|line| T::read(line)).collect();
        let clock = Clock::start(true);
        for one in &read {
            seen += std::hint::black_box(one.write()).len() as u64;
        }
        seconds += clock.seconds();
    }
    Outcome {
        seconds: Some(seconds),
        ..Outcome::of(seen)
    }
}

pub fn measures() -> Vec<Measure> {
    vec![
        Measure::new("checked and passed over", skip),
        Measure::new("structs, read", read::<Resource>),
        Measure::timed("structs, written", write::<Resource>),
    ]
}
