//! `peers-bench CORPUS [SECONDS]`: every measure runs in turn over the same bytes, round after round, and the table gives
//! the median of each with its ratio to S, the plain split of the same bytes into fields by `memchr2`.

mod ours;
mod peers;

use std::time::{Duration, Instant};

/// One thing measured: it reads the whole corpus once and returns a number that depends on what it read.
pub struct Measure {
    pub name: &'static str,
    /// How much of the corpus it takes in one round: slow peers get a part.
    pub share: f64,
    pub run: Box<dyn FnMut(&[u8]) -> u64>,
}

/// S: split at segment and field separators, nothing else.
fn plain_split(bytes: &[u8]) -> u64 {
    let mut fields = 0_u64;
    let mut total = 0_usize;
    let mut start = 0;
    for position in memchr::memchr2_iter(b'|', b'\r', bytes) {
        total += std::hint::black_box(&bytes[start..position]).len();
        start = position + 1;
        fields += 1;
    }
    fields + total as u64
}

/// The corpus cut at a message boundary near `share` of its length.
fn part(bytes: &[u8], share: f64) -> &[u8] {
    let wanted = (bytes.len() as f64 * share) as usize;
    if wanted >= bytes.len() {
        return bytes;
    }
    let end = memchr::memmem::find(&bytes[wanted..], b"\rMSH").map_or(bytes.len(), |found| wanted + found + 1);
    &bytes[..end]
}

fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("VmHWM: ?");
    line.split_whitespace().skip(1).collect::<Vec<_>>().join(" ")
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let Some(corpus) = arguments.next() else {
        eprintln!("usage: peers-bench CORPUS [ROUNDS] [NAME]");
        std::process::exit(2);
    };
    let rounds: usize = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(5);
    let only = arguments.next();
    let bytes = std::fs::read(&corpus).expect("the corpus is readable");

    let mut measures = vec![Measure { name: "S: memchr2 split into fields", share: 1.0, run: Box::new(plain_split) }];
    measures.extend(ours::measures());
    measures.extend(peers::measures());
    if let Some(only) = &only {
        measures.retain(|measure| measure.name.starts_with("S:") || measure.name.contains(only.as_str()));
    }

    let mut times: Vec<Vec<f64>> = vec![Vec::new(); measures.len()];
    for round in 0..=rounds {
        for (measure, times) in measures.iter_mut().zip(&mut times) {
            let bytes = part(&bytes, measure.share);
            let start = Instant::now();
            std::hint::black_box((measure.run)(bytes));
            let rate = bytes.len() as f64 / 1e6 / start.elapsed().max(Duration::from_nanos(1)).as_secs_f64();
            if round > 0 {
                times.push(rate);
            }
        }
    }

    println!("{} MB, {rounds} rounds, median MB/s, peak memory {}", bytes.len() / 1_000_000, peak_memory());
    println!("{:<58} {:>8} {:>7}", "measure", "MB/s", "x S");
    let median = |times: &[f64]| {
        let mut sorted = times.to_vec();
        sorted.sort_by(f64::total_cmp);
        sorted[sorted.len() / 2]
    };
    let unit = median(&times[0]);
    for (measure, times) in measures.iter().zip(&times) {
        let rate = median(times);
        println!("{:<58} {:>8.1} {:>7.3}", measure.name, rate, rate / unit);
    }
}
