//! How fast a core encodes batches of real tables: `cargo run --release -p healthcare-connector --example sink_speed`.
//!
//! Synthetic messages become batches once; then each table is encoded several times and the best round counts, so that a
//! busy machine disturbs it little. `in` is the Arrow data without what is null everywhere, `out` the encoded part.
//!
//! With `KEEP=<folder>` in the environment the tables are also written there, in two commits.
//!
//! Arguments: megabytes of messages (default 8), format (default parquet), tables (default a few that matter).

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_schema::DataType;
use healthcare_connector::generate::{Scenario, Stream};
use healthcare_connector::sink::{Format, Sink, SinkOptions, Table};
use hl7_model::tables::{self, Extractor, Options, Provenance};
use hl7_model::{Index, Message};
use model_core::TableDef;

const TABLES: [&str; 6] = [
    "oru_messages",
    "adt_messages",
    "hl7_messages",
    "obx",
    "pid",
    "pv1",
];
const ROUNDS: usize = 5;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let megabytes: usize = arguments.next().map_or(Ok(8), |text| text.parse())?;
    let format: Format = arguments
        .next()
        .map_or(Ok(Format::Parquet), |text| text.parse())?;
    let mut wanted: Vec<String> = arguments.collect();
    if wanted.is_empty() {
        wanted = TABLES.map(str::to_owned).to_vec();
    } else if wanted == ["all"] {
        wanted = tables::tables()
            .iter()
            .map(|def| def.name.to_owned())
            .collect();
    }
    let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
    let batches = batches(megabytes << 20, &wanted)?;
    let output = tempfile::tempdir()?;
    let defs = batches.iter().map(|(def, ..)| Table::whole(def)).collect();
    let sink = Sink::open(SinkOptions::new(output.path(), format), defs)?;
    println!("table            rows   columns   in MB   out MB   ms   MB/s in");
    let (mut total_in, mut total_out, mut total_time) = (0, 0, Duration::ZERO);
    for (at, (def, batch, bytes)) in batches.iter().enumerate() {
        let encoder = sink.encoder(at);
        let (mut best, mut out) = (Duration::MAX, 0);
        for _ in 0..ROUNDS {
            let start = cpu();
            let part = encoder.encode(std::slice::from_ref(batch))?;
            best = best.min(cpu() - start);
            out = part.bytes();
        }
        total_in += bytes;
        total_out += out;
        total_time += best;
        print(def.name, batch.num_rows(), leaves(batch), *bytes, out, best);
    }
    if let Ok(folder) = std::env::var("KEEP") {
        keep(SinkOptions::new(folder, format), &batches)?;
    }
    print("all", 0, 0, total_in, total_out, total_time);
    Ok(())
}

/// Writes the first half of every batch, commits, and the second half.
fn keep(options: SinkOptions, batches: &[Rows]) -> Result<(), Box<dyn std::error::Error>> {
    let defs = tables::tables()
        .iter()
        .map(|def| Table::whole(def))
        .collect::<Vec<_>>();
    let places = batches
        .iter()
        .map(|(def, ..)| defs.iter().position(|table| table.def == *def));
    let places: Vec<usize> = places.map(|place| place.unwrap_or(0)).collect();
    let mut sink = Sink::open(options, defs)?;
    for half in 0..2 {
        let start = Instant::now();
        for (place, (_, batch, _)) in places.iter().zip(batches) {
            let middle = batch.num_rows() / 2;
            let rows = [(0, middle), (middle, batch.num_rows() - middle)][half];
            let part = sink
                .encoder(*place)
                .encode(&[batch.slice(rows.0, rows.1)])?;
            sink.append(*place, part)?;
        }
        let appended = start.elapsed();
        sink.commit(&half.into())?;
        println!(
            "written in {appended:.1?}, committed in {:.1?}",
            start.elapsed() - appended
        );
    }
    Ok(())
}

/// Processor time of this thread where the system says it, so that a busy machine disturbs it less; else the time of day.
fn cpu() -> Duration {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanos = text.split(' ').next().and_then(|first| first.parse().ok());
    nanos.map_or_else(|| STARTED.elapsed(), Duration::from_nanos)
}

static STARTED: LazyLock<Instant> = LazyLock::new(Instant::now);

fn print(name: &str, rows: usize, leaves: usize, bytes: usize, out: u64, time: Duration) {
    let mega = |bytes: f64| bytes / 1e6;
    println!(
        "{name:16} {rows:6} {leaves:6} {:9.2} {:7.2} {:8.2} {:7.0}",
        mega(bytes as f64),
        mega(out as f64),
        time.as_secs_f64() * 1e3,
        mega(bytes as f64) / time.as_secs_f64().max(1e-9),
    );
}

fn leaves(batch: &RecordBatch) -> usize {
    parquet::arrow::ArrowSchemaConverter::new()
        .convert(&batch.schema())
        .map_or(0, |schema| schema.num_columns())
}

type Rows = (&'static TableDef, RecordBatch, usize);

/// Batches of the tables, from so many bytes of messages.
fn batches(bytes: usize, wanted: &[&str]) -> Result<Vec<Rows>, Box<dyn std::error::Error>> {
    let mut stream = Stream::new(&Scenario::default())?;
    let mut extractor = Extractor::new(wanted, Options::default())?;
    let mut index = Index::new();
    let (mut text, mut done, mut number) = (Vec::new(), 0, 0);
    while done < bytes {
        text.clear();
        stream.next_into(&mut text);
        let message = Message::read(&text, &mut index)?;
        let from = Provenance {
            source_file: "messages/2024/01/batch-000017.hl7",
            message_index: number,
            byte_offset: done as u64,
            raw: &text,
        };
        extractor.push(message, from);
        done += text.len();
        number += 1;
    }
    let batches = extractor.finish()?.into_iter();
    let sized = batches.map(|(def, batch)| {
        let bytes = batch.columns().iter().map(size).sum();
        (def, batch, bytes)
    });
    Ok(sized.filter(|(_, batch, _)| batch.num_rows() > 0).collect())
}

/// Bytes of values and offsets; what is null everywhere has none.
fn size(array: &ArrayRef) -> usize {
    if array.null_count() == array.len() {
        return 0;
    }
    match array.data_type() {
        DataType::Struct(_) => array.as_struct().columns().iter().map(size).sum(),
        DataType::List(_) => 4 * array.len() + size(array.as_list::<i32>().values()),
        DataType::Utf8 => 4 * array.len() + array.as_string::<i32>().value_data().len(),
        _ => array.get_buffer_memory_size(),
    }
}
