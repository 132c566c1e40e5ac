//! `hl7-bench CORPUS [--connector PROGRAM] [--python PROGRAM] [--rounds N] [--profile] [NAME]`: every measure whose
//! name contains NAME runs in turn over the same bytes, round after round, and one table gives the best round of each,
//! which other programs disturbed least, with its ratio to S, the plain split of the same bytes into fields by `memchr2`.
//! Time is that of the processor where one thread does the work, so that other programs disturb less, and memory is
//! measured apart, in a process of its own for each.

mod corpus;
mod ingest;
mod ours;
mod peers;
mod tables;
mod values;

use corpus::{Corpus, Part};
use peers_bench::clock::Clock;
use peers_bench::memory;
use std::process::ExitCode;

type Run = Box<dyn FnMut(&[u8]) -> Outcome>;

/// One thing measured: it reads its part of the corpus once and returns a number that depends on what it read.
pub struct Measure {
    pub name: &'static str,
    pub part: Part,
    /// Whether all of it happens in this thread.
    pub alone: bool,
    pub run: Run,
}

impl Measure {
    pub fn new(
        name: &'static str,
        part: Part,
        mut run: impl FnMut(&[u8]) -> u64 + 'static,
    ) -> Measure {
        let run = move |bytes: &[u8]| Outcome {
            seen: run(bytes),
            peak: None,
        };
        Measure {
            name,
            part,
            alone: true,
            run: Box::new(run),
        }
    }
}

/// What one run gives.
pub struct Outcome {
    /// Something that depends on every byte asked for.
    pub seen: u64,
    /// The most memory it held, if it ran in another process.
    pub peak: Option<u64>,
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

struct Arguments {
    corpus: String,
    connector: Option<String>,
    python: Option<String>,
    rounds: usize,
    only: Option<String>,
    /// Run what is wanted and nothing else, for a profiler.
    profile: bool,
    /// Measure the memory of the measure with this number, and nothing else.
    memory_of: Option<usize>,
}

impl Arguments {
    fn read() -> Option<Arguments> {
        let mut arguments = std::env::args().skip(1);
        let mut read = Arguments {
            corpus: arguments.next()?,
            connector: None,
            python: None,
            rounds: 5,
            only: None,
            profile: false,
            memory_of: None,
        };
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--connector" => read.connector = Some(arguments.next()?),
                "--python" => read.python = Some(arguments.next()?),
                "--rounds" => read.rounds = arguments.next()?.parse().ok().filter(|n| *n > 0)?,
                "--profile" => read.profile = true,
                "--memory-of" => read.memory_of = Some(arguments.next()?.parse().ok()?),
                _ => read.only = Some(argument),
            }
        }
        Some(read)
    }

    /// Every measure, S of each part first.
    fn measures(&self) -> Vec<Measure> {
        let mut measures = vec![
            Measure::new("S: memchr2 split into fields", Part::ALL, plain_split),
            Measure::new("S: of the ORU messages alone", Part::Results, plain_split),
        ];
        measures.extend(ours::measures());
        measures.extend(tables::measures());
        let connector = self.connector.iter();
        measures.extend(connector.flat_map(|program| ingest::measures(program, &self.corpus)));
        measures.extend(peers::measures());
        measures
    }

    fn wants(&self, name: &str) -> bool {
        let only = self.only.as_deref();
        let is_unit = !self.profile && name.starts_with("S:");
        only.is_none_or(|only| is_unit || name.contains(only))
    }
}

/// What is known of a measure at the end.
struct Line {
    measure: Measure,
    /// MB/s of every round but the first.
    rates: Vec<f64>,
    peak: Option<u64>,
}

impl Line {
    fn round(&mut self, corpus: &Corpus, counts: bool) {
        let bytes = corpus.part(self.measure.part);
        let clock = Clock::start(self.measure.alone);
        let outcome = (self.measure.run)(bytes);
        let seconds = clock.seconds();
        std::hint::black_box(outcome.seen);
        self.peak = self.peak.max(outcome.peak);
        if counts {
            self.rates.push(bytes.len() as f64 / 1e6 / seconds);
        }
    }

    fn best(&self) -> f64 {
        self.rates.iter().copied().fold(0.0, f64::max)
    }
}

fn print(lines: &[Line], corpus: &Corpus, rounds: usize) {
    println!(
        "{} MB in {} messages, {} MB of them in ORU messages; the best of {rounds} rounds; MiB above the corpus",
        corpus.part(Part::ALL).len() / 1_000_000,
        corpus.messages,
        corpus.part(Part::Results).len() / 1_000_000,
    );
    println!("{:<58} {:>8} {:>7} {:>7}", "measure", "MB/s", "x S", "MiB");
    let unit = |part: Part| {
        let same = |line: &&Line| line.measure.part.is_of_results() == part.is_of_results();
        lines.iter().find(same).map_or(f64::NAN, Line::best)
    };
    for line in lines {
        let (rate, part) = (line.best(), line.measure.part);
        let peak = line
            .peak
            .map(|bytes| format!("{:.1}", bytes as f64 / f64::from(1 << 20)));
        println!(
            "{:<58} {rate:>8.1} {:>7.3} {:>7}",
            line.measure.name,
            rate / unit(part),
            peak.unwrap_or_default()
        );
    }
}

fn main() -> ExitCode {
    let Some(arguments) = Arguments::read() else {
        eprintln!(
            "usage: hl7-bench CORPUS [--connector PROGRAM] [--python PROGRAM] [--rounds N] [--profile] [NAME]"
        );
        return ExitCode::from(2);
    };
    let corpus = Corpus::read(&arguments.corpus);
    let mut measures = arguments.measures();
    if let Some(number) = arguments.memory_of {
        let measure = &mut measures[number];
        memory::print_of(|| (measure.run)(corpus.part(measure.part)).peak.is_none());
        return ExitCode::SUCCESS;
    }
    let mut lines: Vec<Line> = Vec::new();
    for (number, measure) in measures.into_iter().enumerate() {
        if arguments.wants(measure.name) {
            let peak = if arguments.profile {
                None
            } else {
                memory::in_own_process(number)
            };
            lines.push(Line {
                measure,
                rates: Vec::new(),
                peak,
            });
        }
    }
    for round in 0..=arguments.rounds {
        for line in &mut lines {
            line.round(&corpus, round > 0);
        }
    }
    print(&lines, &corpus, arguments.rounds);
    let python = arguments
        .python
        .as_deref()
        .filter(|_| arguments.wants("Python"));
    for (name, rate) in python.map_or(Vec::new(), |it| peers::of_python(it, &arguments.corpus)) {
        println!("{name:<58} {rate:>8.3} {:>7.5}", rate / lines[0].best());
    }
    if arguments.wants("values") {
        values::print();
    }
    ExitCode::SUCCESS
}
