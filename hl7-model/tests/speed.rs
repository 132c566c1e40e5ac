//! How long a value takes to read. A measurement, not run by default:
//! `cargo test --release -p hl7-model --test speed -- --ignored --nocapture`.

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
