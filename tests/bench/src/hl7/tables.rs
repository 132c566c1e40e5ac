//! From bytes to `RecordBatch`es: framing, decoding, view, and the tables asked for in one pass over each message. A
//! batch is cut as soon as the rows hold enough bytes, as the ingest does.

use super::Measure;
use super::corpus::Part;
use hl7_model::tables::{self, Extractor, Options, Provenance};
use hl7_model::{Index, Message, charset, frame};

/// Bytes in rows, over all tables, at which they are cut.
const CUT: usize = 2 << 20;

#[inline(never)]
fn extract(bytes: &[u8], extractor: &mut Extractor) -> u64 {
    let mut index = Index::new();
    let (mut rows, mut message_index) = (0_u64, 0);
    let mut cut = |extractor: &mut Extractor| {
        let batches = extractor.finish().expect("columns below 2 GiB");
        rows += batches
            .iter()
            .map(|(_, batch)| batch.num_rows() as u64)
            .sum::<u64>();
        std::hint::black_box(batches);
    };
    for found in frame::frames(bytes) {
        let frame::Frame::Message { range, .. } = found else {
            continue;
        };
        let raw = &bytes[range.clone()];
        let decoded = charset::decode(raw, None);
        if let Ok(message) = Message::read(&decoded.bytes, &mut index) {
            let from = Provenance {
                source_file: "corpus.hl7",
                message_index,
                byte_offset: range.start as u64,
                raw,
            };
            extractor.push(message, from);
        }
        message_index += 1;
        if extractor.buffered_bytes() >= CUT {
            cut(extractor);
        }
    }
    cut(extractor);
    rows
}

fn measure(
    name: &'static str,
    part: Part,
    tables: &[&str],
    change: impl Fn(&mut Options),
) -> Measure {
    let mut options = Options::default();
    change(&mut options);
    let mut extractor = Extractor::new(tables, options).expect("the tables exist");
    Measure::new(name, part, move |bytes| extract(bytes, &mut extractor))
}

/// The names of the tables that a measure of several tables makes: all message tables and three of segments.
pub fn several() -> Vec<&'static str> {
    let mut tables = message_tables();
    tables.extend(["obx", "pid", "pv1"]);
    tables
}

fn message_tables() -> Vec<&'static str> {
    let mut names: Vec<&str> = tables::tables().iter().map(|table| table.name).collect();
    let segments = hl7_model::segments::SEGMENTS;
    names.retain(|name| {
        *name != "z_segments" && !segments.iter().any(|def| def.table.name == *name)
    });
    names
}

pub fn measures() -> Vec<Measure> {
    let all: Vec<&str> = tables::tables().iter().map(|table| table.name).collect();
    let same = |_: &mut Options| {};
    let without_raw = |options: &mut Options| options.raw_message = false;
    let oru = ["oru_messages"];
    vec![
        measure(
            "(c) oru_messages out of the whole corpus",
            Part::ALL,
            &oru,
            same,
        ),
        measure(
            "(c) oru_messages out of ORU messages alone",
            Part::Results,
            &oru,
            same,
        ),
        measure(
            "(c) the same without raw_message",
            Part::Results,
            &oru,
            without_raw,
        ),
        measure("(d) all message tables", Part::ALL, &message_tables(), same),
        measure(
            "(d) all message tables, obx, pid, pv1",
            Part::ALL,
            &several(),
            same,
        ),
        measure("(d) every table", Part::ALL, &all, same),
    ]
}
