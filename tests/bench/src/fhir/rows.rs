//! From lines to `RecordBatch`es of all columns, cut as soon as the rows hold enough bytes.

use super::{Measure, Part, Run, lines};
use arrow_schema::SchemaRef;
use fhir_model::Release;
use fhir_model::tables::{Extractor, Options, Provenance};

/// Bytes in rows at which they are cut.
const CUT: usize = 8 << 20;

/// Rows of a batch, where they are counted.
pub const BATCH: usize = 8192;

fn extractor(table: &str) -> Extractor {
    let resources = Release::R4.resources();
    Extractor::of(resources, &[table], &Options::default()).expect("the table exists")
}

/// The schema of a table.
pub fn schema(table: &str) -> SchemaRef {
    let batches = extractor(table).finish().expect("an empty batch");
    batches[0].1.schema()
}

fn extract(bytes: &[u8], extractor: &mut Extractor) -> u64 {
    let mut rows = 0;
    let mut cut = |extractor: &mut Extractor| {
        let batches = extractor.finish().expect("columns below 2 GiB");
        rows += batches[0].1.num_rows() as u64;
        std::hint::black_box(batches);
    };
    for (index, line) in (0..).zip(lines(bytes)) {
        let from = Provenance {
            source_file: "corpus.ndjson",
            resource_index: index,
            byte_offset: line.as_ptr() as u64 - bytes.as_ptr() as u64,
            full_url: None,
        };
        extractor.push(line, from).expect("a resource");
        if extractor.buffered_bytes() >= CUT {
            cut(extractor);
        }
    }
    cut(extractor);
    rows
}

/// Both halves at once.
fn extract_in_two(part: &Part) -> u64 {
    let middle = part.bytes.len() / 2;
    let end = part.bytes[middle..].iter().position(|byte| *byte == b'\n');
    let (first, second) = part
        .bytes
        .split_at(end.map_or(middle, |end| middle + end + 1));
    std::thread::scope(|scope| {
        let second = scope.spawn(|| extract(second, &mut extractor(part.table)));
        extract(first, &mut extractor(part.table)) + second.join().expect("the other half")
    })
}

pub fn measures() -> Vec<Measure> {
    let of_all = Run::Part(Box::new(|part| super::Outcome::of(extract_in_two(part))));
    vec![
        Measure::new("RecordBatch, all columns", |part| {
            extract(&part.bytes, &mut extractor(part.table))
        }),
        Measure {
            name: "RecordBatch, all columns, two threads".into(),
            is_unit: false,
            alone: false,
            run: of_all,
        },
    ]
}
