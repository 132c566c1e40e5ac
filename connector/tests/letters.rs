//! What cannot be read, what is read twice, and what is too large: it stops nobody else, is kept, and comes back exactly
//! once.

mod cli;

use std::fs;
use std::path::Path;

use cli::{Said, bytes_below, connector, ingest, messages, rows, status};
use healthcare_connector::report::Report;
use serde_json::Value;
use tempfile::TempDir;

const TABLES: &[&str] = &["--format", "ndjson", "--tables", "hl7_messages", "--json"];

fn folders() -> (TempDir, TempDir) {
    (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap())
}

fn again(from: &Path, to: &Path, args: &[&str]) -> Report {
    let said = ingest(from, to, &[TABLES, args].concat());
    assert_eq!(said.status, Some(0), "{}", said.err);
    said.report()
}

fn replaying(letters: &Path, to: &Path, args: &[&str]) -> std::process::Command {
    let mut command = connector();
    command.arg("replay").arg("--dead-letter-path").arg(letters);
    command.arg("--output").arg(to).args(TABLES).args(args);
    command
}

fn replay(letters: &Path, to: &Path, args: &[&str]) -> Report {
    let said = Said::from(replaying(letters, to, args).output().unwrap());
    assert_eq!(said.status, Some(0), "{}", said.err);
    said.report()
}

fn names(folder: &Path) -> Vec<String> {
    bytes_below(folder)
        .into_iter()
        .map(|(name, _)| name)
        .collect()
}

/// Files with ten good messages, one that is too long for a small limit, and one that is none.
fn with_rejects(from: &Path) -> Vec<Vec<u8>> {
    let mut all = messages(11, "none");
    all[5].extend(format!("NTE|1||{}\r", "long ".repeat(2000)).as_bytes());
    let bad = b"MSH|ABCD|X\rPID|1\r";
    let text = [&all[..3].concat()[..], bad, &all[3..].concat()].concat();
    fs::write(from.join("a.hl7"), text).unwrap();
    all
}

const SMALL: &[&str] = &["--max-message-bytes", "8192"];

#[test]
fn letters_are_replayed_exactly_once_with_the_place_they_came_from() {
    let (from, to) = folders();
    let all = with_rejects(from.path());
    let (out, letters) = (to.path().join("out"), to.path().join("letters"));
    let keep = ["--error-handling", "dead_letter", "--dead-letter-path"];
    let keep = [&keep[..], &[letters.to_str().unwrap()], SMALL].concat();
    let report = again(from.path(), &out, &keep);
    assert_eq!((report.messages, report.rejects), (12, 2), "{report:?}");

    // Nothing was mended: both are refused again, and kept again.
    let report = replay(&letters, &out, SMALL);
    assert_eq!((report.messages, report.rejects), (2, 2), "{report:?}");
    assert_eq!(
        names(&letters)
            .iter()
            .filter(|name| name.ends_with(".ndjson"))
            .count(),
        1
    );

    // The limit was mended.
    let report = replay(&letters, &out, &[]);
    assert_eq!((report.messages, report.rejects), (2, 1), "{report:?}");
    let found = rows(&out, "hl7_messages");
    assert_eq!(found.len(), 11);
    let long = found.last().unwrap();
    let raw = long["raw_message"].as_str().unwrap();
    // Blanks at the end of what is too large are no part of the reject.
    let is_same = raw.as_bytes().trim_ascii_end() == all[5].trim_ascii_end();
    assert!(is_same, "not the bytes that were sent");
    let name = long["_source_file"].as_str().unwrap();
    assert!(name.ends_with("/a.hl7"), "{name}");
    assert_eq!(long["_message_index"], 6);
    let before = all[..5].concat().len() + "MSH|ABCD|X\rPID|1\r".len();
    assert_eq!(long["_byte_offset"], before);

    // What was read does not come again.
    for _ in 0..2 {
        let report = replay(&letters, &out, &[]);
        assert_eq!((report.messages, report.rejects), (1, 1));
    }
    assert_eq!(rows(&out, "hl7_messages").len(), 11);
    assert_eq!(again(from.path(), &out, &keep).known, 1);
}

#[test]
fn a_replay_that_is_killed_doubles_nothing() {
    let (from, to) = folders();
    with_rejects(from.path());
    let letters = to.path().join("letters");
    let keep = ["--error-handling", "dead_letter", "--dead-letter-path"];
    let keep = [&keep[..], &[letters.to_str().unwrap()], SMALL].concat();
    for place in [
        "commit_file_staged",
        "after_commit_file",
        "letters_named",
        "replayed",
    ] {
        let out = to.path().join(place);
        again(from.path(), &out, &keep);
        let mut command = replaying(&letters, &out, &[]);
        command.env(
            healthcare_connector::failpoint::VARIABLE,
            format!("{place}:1"),
        );
        let said = Said::from(command.output().unwrap());
        assert_eq!(said.status, None, "{place}: {}", said.err);
        replay(&letters, &out, &[]);
        replay(&letters, &out, &[]);
        assert_eq!(rows(&out, "hl7_messages").len(), 11, "{place}");
        // The one that is no message is kept once.
        let open: Vec<(String, Vec<u8>)> = bytes_below(&letters)
            .into_iter()
            .filter(|(name, _)| name.ends_with(".ndjson"))
            .collect();
        let lines = |(_, text): &(String, Vec<u8>)| text.iter().filter(|b| **b == b'\n').count();
        assert_eq!(open.iter().map(lines).sum::<usize>(), 1, "{place}");
        for (name, _) in open {
            fs::remove_file(letters.join(name)).unwrap();
        }
    }
}

#[test]
fn letters_of_another_output_are_left_alone() {
    let (from, to) = folders();
    with_rejects(from.path());
    let letters = to.path().join("letters");
    let keep = ["--error-handling", "dead_letter", "--dead-letter-path"];
    let keep = [&keep[..], &[letters.to_str().unwrap()], SMALL].concat();
    again(from.path(), &to.path().join("one"), &keep);
    again(from.path(), &to.path().join("two"), &keep);
    assert_eq!(names(&letters).len(), 2);
    assert_eq!(replay(&letters, &to.path().join("one"), &[]).messages, 2);
    assert_eq!(rows(&to.path().join("two"), "hl7_messages").len(), 10);
    assert_eq!(replay(&letters, &to.path().join("two"), &[]).messages, 2);
}

#[test]
fn a_poison_file_cannot_stop_the_others() {
    let (from, to) = folders();
    let all = messages(20, "none");
    fs::write(from.path().join("a.hl7"), all[..10].concat()).unwrap();
    fs::write(
        from.path().join("b.hl7"),
        b"\x1f\x8b\x08\x00 no gzip at all",
    )
    .unwrap();
    fs::write(from.path().join("c.zip"), b"PK\x03\x04 nor this a ZIP").unwrap();
    fs::write(from.path().join("d.hl7"), [0xff; 5000]).unwrap();
    fs::write(
        from.path().join("e.json"),
        "{\"resourceType\":\"Patient\",\"name\":[[[",
    )
    .unwrap();
    fs::write(from.path().join("f.hl7"), all[10..].concat()).unwrap();
    let pattern = ["--file-pattern", "*"];
    let report = again(
        from.path(),
        to.path(),
        &[&pattern[..], &["--batch-size", "1"]].concat(),
    );
    assert_eq!(rows(to.path(), "hl7_messages").len(), 20);
    assert!(
        report.accounting.balanced && report.all_rejects() >= 4,
        "{report:?}"
    );
    let report = again(from.path(), to.path(), &pattern);
    assert_eq!((report.known, report.all_rejects()), (6, 0), "{report:?}");
}

#[test]
fn limits_are_options_and_what_exceeds_them_is_a_reject_with_a_code() {
    let (from, to) = folders();
    let header = "MSH|^~\\&|LAB|NORTH|||20240102083000||ORU^R01|17|P|2.5.1\r";
    let many = format!("{header}{}", "NTE|1||x\r".repeat(50));
    fs::write(from.path().join("many.hl7"), many).unwrap();
    let deep = r#"{"resourceType":"Patient","extension":[{"url":"a","extension":[{"url":"b","extension":[{"url":"c","valueString":"x"}]}]}]}"#;
    fs::write(from.path().join("deep.json"), deep).unwrap();
    let mut bomb = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let part = [b' '; 1 << 16];
    for _ in 0..(65 << 20) / part.len() {
        std::io::Write::write_all(&mut bomb, &part).unwrap();
    }
    fs::write(from.path().join("bomb.hl7.gz"), bomb.finish().unwrap()).unwrap();
    let args = ["--format", "ndjson", "--json"];
    let open = ingest(
        from.path(),
        &to.path().join("open"),
        &[&args[..], &["--max-expansion", "5000"]].concat(),
    );
    assert_eq!(
        open.report().all_rejects(),
        0,
        "{:?}",
        open.report().reject_codes
    );
    let limits = [
        "--max-segments",
        "50",
        "--max-nesting",
        "6",
        "--max-expansion",
        "10",
    ];
    let report = ingest(
        from.path(),
        &to.path().join("out"),
        &[&args[..], &limits].concat(),
    )
    .report();
    let codes: Vec<&str> = report.reject_codes.keys().map(String::as_str).collect();
    assert_eq!(codes, ["expansion_limit", "too_deep", "too_many_segments"]);
    let enough = ["--max-segments", "51", "--max-nesting", "7"];
    let report = ingest(
        from.path(),
        &to.path().join("enough"),
        &[&args[..], &enough].concat(),
    )
    .report();
    assert_eq!(report.rejects, 0, "{:?}", report.reject_codes);
}

#[test]
fn exact_duplicates_are_dropped_within_and_across_files_and_runs() {
    let (from, to) = folders();
    let all = messages(10, "none");
    let write = |name: &str, parts: &[&[Vec<u8>]]| {
        let text: Vec<u8> = parts.iter().flat_map(|part| part.concat()).collect();
        fs::write(from.path().join(name), text).unwrap();
    };
    let args = ["--deduplicate", "exact", "--batch-size", "1"];
    write("a.hl7", &[&all[..4], &all[..2]]);
    write("b.hl7", &[&all[3..6]]);
    let report = again(from.path(), to.path(), &args);
    assert_eq!((report.messages, report.duplicates), (9, 3), "{report:?}");
    let listed = &report.first_duplicates[0];
    assert!(listed.source_file.ends_with("a.hl7"));
    assert_eq!(listed.message_index, 4);
    assert_eq!(listed.byte_offset, all[..4].concat().len() as u64);
    assert!(report.accounting.balanced);
    write("c.hl7", &[&all[5..]]);
    let report = again(from.path(), to.path(), &args);
    assert_eq!((report.messages, report.duplicates), (5, 1));
    assert_eq!(rows(to.path(), "hl7_messages").len(), 10);
    assert_eq!(status(to.path(), &[])["duplicates"], 4);
    // Without it, they are rows.
    let report = again(
        from.path(),
        &to.path().join("all"),
        &["--resent-files", "read"],
    );
    assert_eq!((report.messages, report.duplicates), (14, 0));
}

#[test]
fn control_ids_are_compared_for_each_sender() {
    let (from, to) = folders();
    let message = |facility: &str, id: &str, at: &str| {
        format!("MSH|^~\\&|LAB|{facility}|||{at}||ADT^A01|{id}|P|2.5.1\rPID|1||4711\r")
    };
    let text = [
        message("NORTH", "1", "20240101"),
        message("NORTH", "1", "20240102"),
        message("SOUTH", "1", "20240101"),
        message("NORTH", "", "20240101"),
        message("NORTH", "", "20240101"),
        message("NORTH", "2", "20240101"),
    ];
    fs::write(from.path().join("a.hl7"), text.concat()).unwrap();
    let report = again(from.path(), to.path(), &["--deduplicate", "control_id"]);
    assert_eq!((report.messages, report.duplicates), (6, 1));
    let ids: Vec<Value> = rows(to.path(), "hl7_messages")
        .iter()
        .map(|row| row["_message_index"].clone())
        .collect();
    assert_eq!(ids, [0, 2, 3, 4, 5]);
}

#[test]
fn a_killed_batch_leaves_no_message_known() {
    let (from, to) = folders();
    let all = messages(20, "none");
    fs::write(from.path().join("a.hl7"), all[..10].concat()).unwrap();
    fs::write(from.path().join("b.hl7"), all[5..].concat()).unwrap();
    let args = [
        "--deduplicate",
        "exact",
        "--batch-size",
        "1",
        "--checkpoint-interval",
        "1",
    ];
    for place in [
        "keys_written:1",
        "keys_written:2",
        "commit_file_staged:1",
        "after_commit_file:1",
    ] {
        let mut command = cli::ingesting(from.path(), to.path());
        command.args(TABLES).args(args);
        command.env(healthcare_connector::failpoint::VARIABLE, place);
        let _ = command.output().unwrap();
    }
    let report = again(from.path(), to.path(), &args);
    assert!(report.accounting.balanced);
    assert_eq!(rows(to.path(), "hl7_messages").len(), 20);
    assert_eq!(status(to.path(), &[])["duplicates"], 5);
}
