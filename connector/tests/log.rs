//! The log of a run: what happened, in the order in which it did, for people and for machines.

mod cli;

use cli::{ingest, write_files};
use serde_json::Value;

#[test]
fn a_log_says_runs_batches_and_rejects() {
    let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    write_files(from.path(), 3, 5, "none");
    std::fs::write(from.path().join("0.hl7"), "MSH|ABCD|X\rPID|1\r").unwrap();
    let args = [
        "--tables",
        "hl7_messages",
        "--batch-size",
        "2",
        "--log",
        "json",
        "--log-level",
        "debug",
    ];
    let said = ingest(from.path(), to.path(), &args);
    assert_eq!(said.status, Some(0), "{}", said.err);
    let lines: Vec<Value> = said
        .err
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect();
    let of = |what: &str| -> Vec<&Value> {
        lines
            .iter()
            .filter(|line| line["message"] == what)
            .collect()
    };
    assert_eq!(of("run begins")[0]["files"], 4);
    assert_eq!(of("file").len(), 4);
    assert_eq!(of("batch committed").len(), 2);
    let rows: u64 = of("batch committed")
        .iter()
        .map(|line| line["rows"].as_u64().unwrap())
        .sum();
    assert_eq!(rows, 15);
    let rejects = of("reject");
    assert_eq!(
        (rejects.len(), &rejects[0]["level"], &rejects[0]["path"]),
        (1, &"WARN".into(), &"MSH-2".into())
    );
    assert_eq!(of("run ends")[0]["batches"], 2);
    // The summary is a result, and stands where results do.
    assert!(said.out.contains("hl7_messages"), "{}", said.out);
}

#[test]
fn a_level_leaves_out_what_is_below() {
    let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    write_files(from.path(), 2, 5, "none");
    let said = ingest(
        from.path(),
        to.path(),
        &["--log", "text", "--log-level", "warn", "--quiet"],
    );
    assert_eq!((said.status, said.err.as_str()), (Some(0), ""));
    let wrong = ingest(from.path(), to.path(), &["--log-level", "warn"]);
    assert_eq!(wrong.status, Some(2));
    assert!(wrong.err.contains("--log"), "{}", wrong.err);
}
