//! (e) The whole way through the program: a file in, a folder of Parquet files for each table out, on all cores.

use super::corpus::Part;
use super::{Measure, Outcome, tables};
use peers_bench::program;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub fn measures(program: &str, corpus: &str) -> Vec<Measure> {
    let folder = Path::new(corpus).parent().unwrap_or(Path::new("."));
    let measure = |name, tables: Option<Vec<&str>>| {
        let ingest = Ingest {
            program: program.into(),
            from: folder.into(),
            to: folder.with_extension("out"),
            tables: tables.map(|tables| tables.join(",")),
        };
        Measure {
            name,
            part: Part::ALL,
            alone: false,
            run: Box::new(move |_| ingest.run()),
        }
    };
    vec![
        measure(
            "(e) ingest to Parquet, message tables, obx, pid, pv1",
            Some(tables::several()),
        ),
        measure("(e) ingest to Parquet, every table", None),
    ]
}

struct Ingest {
    program: PathBuf,
    from: PathBuf,
    to: PathBuf,
    /// All, unless they are listed.
    tables: Option<String>,
}

impl Ingest {
    fn run(&self) -> Outcome {
        let _ = fs::remove_dir_all(&self.to);
        let mut command = Command::new(&self.program);
        command.args(["ingest", "--format", "parquet", "--json"]);
        command
            .arg("--storage-path")
            .arg(&self.from)
            .arg("--output")
            .arg(&self.to);
        if let Some(tables) = &self.tables {
            command.args(["--tables", tables]);
        }
        let ran = program::run(command.stderr(Stdio::null()));
        let _ = fs::remove_dir_all(&self.to);
        let seen = program::number(&ran.output, "messages").unwrap_or_default();
        assert!(seen > 0, "the ingest found nothing");
        Outcome {
            seen,
            peak: ran.peak,
        }
    }
}
