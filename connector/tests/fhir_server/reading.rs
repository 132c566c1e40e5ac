//! The binary, reading such a server.

use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use super::Served;
use crate::cli::{Said, connector, rows};
use serde_json::Value;

/// `ingest` from a server, without waiting between requests.
pub fn ingesting(served: &Served, to: &Path, args: &[&str]) -> Command {
    let mut command = connector();
    command.args([
        "ingest",
        "--format",
        "ndjson",
        "--no-proxy",
        "--requests-per-second",
        "0",
    ]);
    command.arg("--fhir-base-url").arg(served.server.base());
    command.arg("--output").arg(to).args(args);
    command
}

/// The same, carried out.
pub fn ingest(served: &Served, to: &Path, args: &[&str]) -> Said {
    Said::from(ingesting(served, to, args).arg("--json").output().unwrap())
}

/// The same, which has to be done without an error.
pub fn done(served: &Served, to: &Path, args: &[&str]) -> Said {
    let said = ingest(served, to, args);
    assert_eq!(said.status, Some(0), "{}", said.err);
    assert!(said.report().accounting.balanced);
    said
}

/// Ids and versions of the rows of a table, sorted.
pub fn versions(out: &Path, table: &str) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let rows = rows(out, table).into_iter();
    let mut rows: Vec<_> = rows
        .map(|row| (text(&row["id"]), text(&row["meta"]["versionId"])))
        .collect();
    rows.sort();
    rows
}

/// Waits for something that another process does.
pub fn until(is_done: impl Fn() -> bool) {
    let began = Instant::now();
    while !is_done() {
        assert!(
            began.elapsed() < Duration::from_secs(60),
            "it does not come"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Presses Ctrl-C, and waits for the end. What it says is there if it was to be kept.
pub fn interrupted(child: Child) -> Said {
    let pid = child.id().to_string();
    let sent = Command::new("kill").args(["-INT", &pid]).status();
    assert!(sent.unwrap().success());
    Said::from(child.wait_with_output().unwrap())
}
