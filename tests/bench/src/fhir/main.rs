//! `fhir-bench FOLDER [--connector PROGRAM] [--python PROGRAM] [--rounds N] [--type TYPE] [--profile] [NAME]`: every
//! measure whose name contains NAME reads the NDJSON files of the folder in turn, round after round, and one table gives
//! the best round of each, for all files and for each, with its ratio to T, the fastest reader that makes any tree or
//! tape of the same bytes. Time is that of the processor where one thread does the work; the ratios of what uses
//! several, or other programs, are to the same T.

mod ours;
mod peers;
mod programs;
mod rows;

use peers_bench::clock::Clock;
use peers_bench::memory;
use std::path::Path;
use std::process::ExitCode;

/// The resources of one type.
pub struct Part {
    /// The type: `Patient`.
    pub name: &'static str,
    /// Its table.
    pub table: &'static str,
    pub bytes: Vec<u8>,
}

impl Part {
    pub fn lines(&self) -> impl Iterator<Item = &[u8]> {
        lines(&self.bytes)
    }
}

/// The lines of NDJSON.
pub fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let end = memchr::memchr(b'\n', rest).map_or(rest.len(), |end| end + 1);
        let (line, behind) = rest.split_at(end);
        rest = behind;
        (end > 0).then(|| line.trim_ascii_end())
    })
    .filter(|line| !line.is_empty())
}

const PARTS: [(&str, &str); 3] = [
    ("Patient", "patients"),
    ("Encounter", "encounters"),
    ("Observation", "observations"),
];

/// What one run gives.
pub struct Outcome {
    /// Something that depends on every byte asked for.
    pub seen: u64,
    /// How long it took, where not all of it counts.
    pub seconds: Option<f64>,
    /// The most memory it held, if it ran in another process.
    pub peak: Option<u64>,
    /// Bytes that were written.
    pub written: Option<u64>,
}

impl Outcome {
    pub fn of(seen: u64) -> Outcome {
        Outcome {
            seen,
            seconds: None,
            peak: None,
            written: None,
        }
    }
}

pub enum Run {
    /// Reads the resources of one type.
    Part(Box<dyn FnMut(&Part) -> Outcome>),
    /// Reads the folder.
    Whole(Box<dyn FnMut() -> Outcome>),
}

/// One thing measured.
pub struct Measure {
    pub name: String,
    /// Whether it is a candidate for T.
    pub is_unit: bool,
    /// Whether all of it happens in this thread.
    pub alone: bool,
    pub run: Run,
}

impl Measure {
    /// In this thread.
    pub fn new(name: &str, mut run: impl FnMut(&Part) -> u64 + 'static) -> Measure {
        Measure::timed(name, move |part| Outcome::of(run(part)))
    }

    /// In this thread, with a time of its own.
    pub fn timed(name: &str, run: impl FnMut(&Part) -> Outcome + 'static) -> Measure {
        Measure {
            name: name.into(),
            is_unit: false,
            alone: true,
            run: Run::Part(Box::new(run)),
        }
    }
}

#[derive(Default)]
struct Arguments {
    folder: String,
    connector: Option<String>,
    python: Option<String>,
    rounds: usize,
    part: Option<String>,
    only: Option<String>,
    profile: bool,
    memory_of: Option<usize>,
}

impl Arguments {
    fn read() -> Option<Arguments> {
        let mut arguments = std::env::args().skip(1);
        let mut read = Arguments {
            folder: arguments.next()?,
            rounds: 5,
            ..Arguments::default()
        };
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--connector" => read.connector = Some(arguments.next()?),
                "--python" => read.python = Some(arguments.next()?),
                "--rounds" => read.rounds = arguments.next()?.parse().ok().filter(|n| *n > 0)?,
                "--type" => read.part = Some(arguments.next()?),
                "--profile" => read.profile = true,
                "--memory-of" => read.memory_of = Some(arguments.next()?.parse().ok()?),
                _ => read.only = Some(argument),
            }
        }
        Some(read)
    }

    fn parts(&self) -> Vec<Part> {
        let wanted = |(name, _): &(&str, &str)| self.part.as_deref().is_none_or(|it| it == *name);
        let read = |(name, table)| {
            let path = Path::new(&self.folder).join(format!("{name}.ndjson"));
            let bytes = std::fs::read(path).expect("the corpus is readable");
            Part { name, table, bytes }
        };
        PARTS.into_iter().filter(wanted).map(read).collect()
    }

    /// Every measure, the candidates for T first.
    fn measures(&self) -> Vec<Measure> {
        let mut measures = peers::measures();
        measures.extend(ours::measures());
        measures.extend(rows::measures());
        if let (Some(connector), None) = (&self.connector, &self.part) {
            measures.extend(programs::ours(connector, &self.folder));
        }
        if let (Some(python), None) = (&self.python, &self.part) {
            measures.extend(programs::peers(python, &self.folder));
        }
        measures
    }

    fn wants(&self, measure: &Measure) -> bool {
        let only = self.only.as_deref();
        let is_unit = !self.profile && measure.is_unit;
        only.is_none_or(|only| is_unit || measure.name.contains(only))
    }
}

/// What is known of a measure at the end.
struct Line {
    measure: Measure,
    /// The fewest seconds of any round but the first, for each part; one for the folder.
    best: Vec<f64>,
    peak: Option<u64>,
    written: Option<u64>,
}

impl Line {
    fn new(measure: Measure, peak: Option<u64>, parts: usize) -> Line {
        let times = match measure.run {
            Run::Part(_) => parts,
            Run::Whole(_) => 1,
        };
        Line {
            measure,
            best: vec![f64::INFINITY; times],
            peak,
            written: None,
        }
    }

    fn round(&mut self, parts: &[Part], counts: bool) {
        for at in 0..self.best.len() {
            let clock = Clock::start(self.measure.alone);
            let outcome = match &mut self.measure.run {
                Run::Part(run) => run(&parts[at]),
                Run::Whole(run) => run(),
            };
            let seconds = outcome.seconds.unwrap_or_else(|| clock.seconds());
            std::hint::black_box(outcome.seen);
            self.peak = self.peak.max(outcome.peak);
            self.written = outcome.written.or(self.written);
            if counts {
                self.best[at] = self.best[at].min(seconds);
            }
        }
    }

    /// MB/s of the whole.
    fn rate(&self, parts: &[Part]) -> f64 {
        let bytes: usize = parts.iter().map(|part| part.bytes.len()).sum();
        bytes as f64 / 1e6 / self.best.iter().sum::<f64>()
    }

    /// MB/s of one part, if it is measured apart.
    fn rate_of(&self, parts: &[Part], at: usize) -> Option<f64> {
        let Run::Part(_) = self.measure.run else {
            return None;
        };
        Some(parts[at].bytes.len() as f64 / 1e6 / self.best[at])
    }
}

fn print(lines: &[Line], parts: &[Part], rounds: usize) {
    let sizes = parts.iter().map(|part| {
        let megabytes = part.bytes.len() as f64 / 1e6;
        format!(
            "{megabytes:.1} MB in {} {}",
            part.lines().count(),
            part.table
        )
    });
    println!(
        "{}; the best of {rounds} rounds; MiB above the corpus, and MB written",
        sizes.collect::<Vec<_>>().join(", ")
    );
    print!("{:<46} {:>7} {:>6}", "measure", "MB/s", "x T");
    for part in parts {
        print!(" {:>18}", format!("{} x T", part.name));
    }
    println!(" {:>7} {:>6}", "MiB", "MB");
    let units = || lines.iter().filter(|line| line.measure.is_unit);
    let unit = units()
        .map(|line| line.rate(parts))
        .fold(f64::NAN, f64::max);
    for line in lines {
        let rate = line.rate(parts);
        print!("{:<46} {rate:>7.1} {:>6.3}", line.measure.name, rate / unit);
        for at in 0..parts.len() {
            let rates = units().filter_map(|line| line.rate_of(parts, at));
            let unit = rates.fold(f64::NAN, f64::max);
            let shown = line
                .rate_of(parts, at)
                .map(|rate| format!("{rate:.1} {:>7.3}", rate / unit));
            print!(" {:>18}", shown.unwrap_or_default());
        }
        let peak = line
            .peak
            .map(|bytes| format!("{:.1}", bytes as f64 / f64::from(1 << 20)));
        let written = line
            .written
            .map(|bytes| format!("{:.1}", bytes as f64 / 1e6));
        println!(
            " {:>7} {:>6}",
            peak.unwrap_or_default(),
            written.unwrap_or_default()
        );
    }
}

fn main() -> ExitCode {
    let Some(arguments) = Arguments::read() else {
        eprintln!(
            "usage: fhir-bench FOLDER [--connector PROGRAM] [--python PROGRAM] [--rounds N] [--type TYPE] [--profile] [NAME]"
        );
        return ExitCode::from(2);
    };
    let parts = arguments.parts();
    let mut measures = arguments.measures();
    if let Some(number) = arguments.memory_of {
        memory::print_of(|| match &mut measures[number].run {
            Run::Part(run) => {
                parts.iter().for_each(|part| drop(run(part)));
                true
            }
            Run::Whole(_) => false,
        });
        return ExitCode::SUCCESS;
    }
    let mut lines: Vec<Line> = Vec::new();
    for (number, measure) in measures.into_iter().enumerate() {
        if arguments.wants(&measure) {
            let peak = match arguments.profile {
                true => None,
                false => memory::in_own_process(number),
            };
            lines.push(Line::new(measure, peak, parts.len()));
        }
    }
    for round in 0..=arguments.rounds {
        for line in &mut lines {
            line.round(&parts, round > 0);
        }
    }
    print(&lines, &parts, arguments.rounds);
    ExitCode::SUCCESS
}
