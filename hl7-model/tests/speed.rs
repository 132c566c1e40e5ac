//! How long a value takes to read, and a segment to be put into its group. Measurements, not run by default:
//! `cargo test --release -p hl7-model --test speed -- --ignored --nocapture`.

use hl7_model::structure::{Automaton, Grouping};
use hl7_model::value::{date, integer, number, timestamp};
use std::hint::black_box;
use std::time::Instant;

fn measure(name: &str, texts: &[&str], read: impl Fn(&[u8])) {
    const ROUNDS: usize = 100_000;
    // The best of several runs: the machine has other things to do.
    let best = (0..20)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..ROUNDS {
                for text in texts {
                    read(black_box(text.as_bytes()));
                }
            }
            start.elapsed().as_nanos() as f64 / (ROUNDS * texts.len()) as f64
        })
        .fold(f64::MAX, f64::min);
    println!("{name:<28} {best:6.1} ns");
}

#[test]
#[ignore = "a measurement"]
fn nanoseconds_per_value() {
    measure(
        "timestamp, 14 digits",
        &["20240312083015", "19991231235959"],
        |text| {
            black_box(timestamp(text, 0));
        },
    );
    let mixed = [
        "20240312083015",
        "202403120830",
        "20240312",
        "20240312083015.1234+0100",
    ];
    measure("timestamp, all precisions", &mixed, |text| {
        black_box(timestamp(text, 0));
    });
    measure("date, 8 digits", &["20240312", "19991231"], |text| {
        black_box(date(text));
    });
    measure("date, year or ISO", &["1980", "2024-03-12"], |text| {
        black_box(date(text));
    });
    measure("number", &["7.4", "140", "-0.25", "98.6"], |text| {
        black_box(number(text));
    });
    measure("number, none", &[">100", "negative"], |text| {
        black_box(number(text));
    });
    measure("integer", &["1", "12", "345"], |text| {
        black_box(integer(text));
    });
}

#[test]
#[ignore = "a measurement"]
fn nanoseconds_per_grouped_segment() {
    let text = "MSH SFT* PATIENT_RESULT( PATIENT( PID PD1? NTE* NK1* VISIT( PV1 PV2? )? )? \
        ORDER_OBSERVATION( ORC? OBR NTE* TIMING_QTY( TQ1 TQ2* )* CTD? OBSERVATION( OBX NTE* )* FT1* CTI* \
        SPECIMEN( SPM OBX* )* )+ )+ DSC?";
    let automaton = Automaton::compile(text).unwrap();
    let mut ids = vec!["MSH", "PID", "PV1"];
    for _ in 0..5 {
        ids.extend([
            "ORC", "OBR", "NTE", "OBX", "OBX", "NTE", "OBX", "OBX", "SPM",
        ]);
    }
    let ids: Vec<[u8; 3]> = ids
        .iter()
        .map(|id| id.as_bytes().try_into().unwrap())
        .collect();
    let mut grouping = Grouping::new();
    let best = (0..200)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..1_000 {
                grouping.group(&automaton, black_box(&ids).iter().copied());
            }
            start.elapsed().as_nanos() as f64 / (1_000 * ids.len()) as f64
        })
        .fold(f64::MAX, f64::min);
    println!("{:<28} {best:6.1} ns", "grouping, per segment");
    let mut out = Vec::new();
    let start = Instant::now();
    for _ in 0..10_000 {
        for segment in 0..ids.len() {
            out.clear();
            grouping.write_path(&automaton, segment, &mut out);
            black_box(&out);
        }
    }
    let each = start.elapsed().as_nanos() as f64 / (10_000 * ids.len()) as f64;
    println!("{:<28} {each:6.1} ns", "group path, per segment");
}
