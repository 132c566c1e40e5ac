//! The whole way to Parquet: the program, and DuckDB and polars, each in a process of its own, in one thread and in two,
//! compressed by zstd at level 1. The program's time is that of its whole process; the time of the others begins when
//! they are loaded.

use super::{Measure, Outcome, PARTS, Run};
use peers_bench::program;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const THREADS: [(usize, &str); 2] = [(1, "one thread"), (2, "two threads")];

fn measure(name: String, run: impl FnMut() -> Outcome + 'static) -> Measure {
    Measure {
        name,
        is_unit: false,
        alone: false,
        run: Run::Whole(Box::new(run)),
    }
}

fn output(folder: &str) -> PathBuf {
    Path::new(folder).with_extension("out")
}

/// Bytes of the files below a folder, which are then removed.
fn taken(folder: &Path) -> u64 {
    fn size(folder: &Path) -> u64 {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let sizes = entries.map(|entry| match entry.metadata() {
            Ok(it) if it.is_dir() => size(&entry.path()),
            Ok(it) => it.len(),
            Err(_) => 0,
        });
        sizes.sum()
    }
    let size = size(folder);
    let _ = fs::remove_dir_all(folder);
    size
}

pub fn ours(program: &str, folder: &str) -> Vec<Measure> {
    let measure = |(threads, said): (usize, &str)| {
        let (program, folder) = (program.to_owned(), folder.to_owned());
        measure(format!("ingest to Parquet, {said}"), move || {
            let to = output(&folder);
            let _ = fs::remove_dir_all(&to);
            let mut command = Command::new(&program);
            command.args(["ingest", "--format", "parquet", "--json"]);
            command
                .args(["--storage-path", &folder])
                .arg("--output")
                .arg(&to);
            command.args(["--tables", &PARTS.map(|(_, table)| table).join(",")]);
            command.args(["--threads", &threads.to_string()]);
            let ran = program::run(command.stderr(Stdio::null()));
            let seen = program::number(&ran.output, "messages").unwrap_or_default();
            assert!(seen > 0, "the ingest found nothing");
            Outcome {
                peak: ran.peak,
                written: Some(taken(&to)),
                ..Outcome::of(seen)
            }
        })
    };
    THREADS.map(measure).into()
}

pub fn peers(python: &str, folder: &str) -> Vec<Measure> {
    let measure = |(engine, (threads, said)): (&'static str, (usize, &str))| {
        let (python, folder) = (python.to_owned(), folder.to_owned());
        measure(format!("{engine}: to Parquet, {said}"), move || {
            let to = output(&folder);
            let _ = fs::remove_dir_all(&to);
            let engine = engine.split(' ').next().unwrap_or_default();
            let mut command = Command::new(&python);
            command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/peers_fhir.py"));
            command
                .args([engine, &threads.to_string(), &folder])
                .arg(&to);
            let ran = program::run(&mut command);
            Outcome {
                seconds: ran.output.trim().parse().ok(),
                peak: ran.peak,
                written: Some(taken(&to)),
                ..Outcome::of(1)
            }
        })
    };
    let engines = ["duckdb 2.0.1", "polars 2.1.0"];
    let pairs = engines
        .into_iter()
        .flat_map(|it| THREADS.map(|threads| (it, threads)));
    pairs.map(measure).collect()
}
