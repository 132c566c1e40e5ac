//! (e) The whole way through the program: a file in, a folder of Parquet files for each table out, on all cores.

use super::corpus::Part;
use super::{Measure, Outcome, memory, tables};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

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
        let child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut child = child.expect("the program can be started");
        let peak = peak_of(&mut child);
        let output = child.wait_with_output().expect("the program ends");
        let report = String::from_utf8_lossy(&output.stdout);
        let messages = report
            .rsplit_once("\"messages\":")
            .map(|(_, rest)| rest.trim_start());
        let digits = messages.and_then(|rest| rest.split(|c: char| !c.is_ascii_digit()).next());
        let seen = digits.and_then(|digits| digits.parse().ok());
        let _ = fs::remove_dir_all(&self.to);
        match seen {
            Some(seen) if output.status.success() && seen > 0 => Outcome { seen, peak },
            _ => panic!("the ingest failed: {}", output.status),
        }
    }
}

/// Looks at the highest mark of a running program until it ends.
fn peak_of(child: &mut Child) -> Option<u64> {
    let process = child.id().to_string();
    let mut peak = None;
    while let Ok(None) = child.try_wait() {
        peak = memory::resident(&process, "VmHWM:").max(peak);
        std::thread::sleep(Duration::from_millis(5));
    }
    peak
}
