//! How long a value takes to read, and a segment to be put into its group: nanoseconds, the best of several runs.

use hl7_model::structure::{Automaton, Grouping};
use hl7_model::value::{date, integer, number, timestamp};
use std::hint::black_box;
use std::time::Instant;

/// Nanoseconds of one of `count` things that `run` does.
fn best(count: usize, mut run: impl FnMut()) -> f64 {
    let once = |_| {
        let start = Instant::now();
        run();
        start.elapsed().as_nanos() as f64 / count as f64
    };
    (0..20).map(once).fold(f64::MAX, f64::min)
}

fn read<T>(name: &str, texts: &[&str], read: impl Fn(&[u8]) -> T) {
    const ROUNDS: usize = 20_000;
    let nanoseconds = best(ROUNDS * texts.len(), || {
        for _ in 0..ROUNDS {
            for text in texts {
                black_box(read(black_box(text.as_bytes())));
            }
        }
    });
    println!("{name:<58} {nanoseconds:>8.1}");
}

pub fn print() {
    println!("\n{:<58} {:>8}", "one value or segment", "ns");
    let precise = ["20240312083015", "19991231235959"];
    let mixed = [
        "20240312083015",
        "202403120830",
        "20240312",
        "20240312083015.1234+0100",
    ];
    read("timestamp, 14 digits", &precise, |text| timestamp(text, 0));
    read("timestamp, all precisions", &mixed, |text| {
        timestamp(text, 0)
    });
    read("date, 8 digits", &["20240312", "19991231"], date);
    read("date, year or ISO", &["1980", "2024-03-12"], date);
    read("number", &["7.4", "140", "-0.25", "98.6"], number);
    read("no number", &[">100", "negative"], number);
    read("integer", &["1", "12", "345"], integer);
    grouping();
}

fn grouping() {
    let text = "MSH SFT* PATIENT_RESULT( PATIENT( PID PD1? NTE* NK1* VISIT( PV1 PV2? )? )? \
        ORDER_OBSERVATION( ORC? OBR NTE* TIMING_QTY( TQ1 TQ2* )* CTD? OBSERVATION( OBX NTE* )* FT1* CTI* \
        SPECIMEN( SPM OBX* )* )+ )+ DSC?";
    let automaton = Automaton::compile(text).expect("a grammar");
    let order = [
        *b"ORC", *b"OBR", *b"NTE", *b"OBX", *b"OBX", *b"NTE", *b"OBX", *b"OBX", *b"SPM",
    ];
    let ids = [&[*b"MSH", *b"PID", *b"PV1"][..], &order.repeat(5)].concat();
    let mut grouping = Grouping::new();
    let nanoseconds = best(1_000 * ids.len(), || {
        for _ in 0..1_000 {
            grouping.group(&automaton, black_box(&ids).iter().copied());
        }
    });
    println!("{:<58} {nanoseconds:>8.1}", "grouping, per segment");
    let mut out = Vec::new();
    let nanoseconds = best(1_000 * ids.len(), || {
        for segment in (0..1_000).flat_map(|_| 0..ids.len()) {
            out.clear();
            grouping.write_path(&automaton, segment, &mut out);
            black_box(&out);
        }
    });
    println!("{:<58} {nanoseconds:>8.1}", "group path, per segment");
}
