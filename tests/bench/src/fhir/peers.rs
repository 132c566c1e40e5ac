//! The other readers, each line by line: trees and tapes of any JSON, and arrow-json with the schema of our tables.

use super::{Measure, Part, ours, rows};
use arrow_json::ReaderBuilder;
use serde_json::Value;

fn sonic(part: &Part) -> u64 {
    let read = |line| sonic_rs::from_slice::<sonic_rs::Value>(line).expect("JSON");
    let mut seen = 0;
    for line in part.lines() {
        std::hint::black_box(read(line));
        seen += 1;
    }
    seen
}

/// It reads in place, and so from a copy.
fn simd(part: &Part) -> u64 {
    let mut buffers = simd_json::Buffers::default();
    let mut tape = simd_json::Tape::null();
    let mut copy = Vec::new();
    let mut seen = 0;
    for line in part.lines() {
        copy.clear();
        copy.extend_from_slice(line);
        let mut filled = tape.reset();
        simd_json::fill_tape(&mut copy, &mut buffers, &mut filled).expect("JSON");
        seen += std::hint::black_box(&filled).0.len() as u64;
        tape = filled.reset();
    }
    seen
}

/// With the schema of the table, of which it fills what JSON has under the same names.
fn arrow(part: &Part) -> u64 {
    let schema = rows::schema(part.table);
    let mut decoder = ReaderBuilder::new(schema)
        .with_batch_size(rows::BATCH)
        .with_coerce_primitive(true)
        .build_decoder()
        .expect("a schema");
    let mut rest = &part.bytes[..];
    let mut seen = 0;
    loop {
        let read = decoder.decode(rest).expect("JSON of this schema");
        rest = &rest[read..];
        let Some(batch) = decoder.flush().expect("a batch") else {
            return seen;
        };
        seen += std::hint::black_box(batch).num_rows() as u64;
    }
}

pub fn measures() -> Vec<Measure> {
    let unit = |name, run: fn(&Part) -> u64| Measure {
        is_unit: true,
        ..Measure::new(name, run)
    };
    vec![
        unit("T: sonic-rs 0.5.10: Value", sonic),
        unit("T: simd-json 0.19.0: tape", simd),
        Measure::new("serde_json 1: Value, read", ours::read::<Value>),
        Measure::timed("serde_json 1: Value, written", ours::write::<Value>),
        Measure::new("arrow-json 59: the same schema", arrow),
    ]
}
