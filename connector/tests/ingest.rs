//! `ingest` as users run it: rows, positions, accounting, and the same bytes every time.

mod cli;

use std::fs;
use std::path::Path;

use cli::{bytes_below, ingest, messages, rows, run, write_files};
use serde_json::Value;

fn folders() -> (tempfile::TempDir, tempfile::TempDir) {
    (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap())
}

#[test]
fn every_message_is_a_row_or_a_reject_whatever_is_wrong_with_it() {
    let (from, to) = folders();
    write_files(from.path(), 3, 400, "all");
    let (out, letters) = (to.path().join("out"), to.path().join("letters"));
    let mut args = vec!["--format", "ndjson", "--tables", "hl7_messages", "--json"];
    args.extend(["--error-handling", "dead_letter", "--dead-letter-path"]);
    args.push(letters.to_str().unwrap());
    let said = ingest(from.path(), &out, &args);
    assert_eq!(said.status, Some(0), "{}", said.err);
    let report = said.report();
    assert!(
        report.rejects > 0 && report.warnings.len() > 3,
        "{report:?}"
    );
    assert!(report.accounting.balanced);
    assert_eq!(
        report.messages,
        rows(&out, "hl7_messages").len() as u64 + report.rejects
    );
    let accounting = &report.accounting;
    let sum = accounting.message_bytes + accounting.reject_bytes + accounting.other_bytes;
    assert_eq!(sum, report.bytes);
    let kept: Vec<Value> = bytes_below(&letters)
        .iter()
        .flat_map(|(_, bytes)| bytes.split(|byte| *byte == b'\n'))
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).unwrap())
        .collect();
    assert_eq!(kept.len() as u64, report.rejects + report.files_rejected);
    for (letter, listed) in kept.iter().zip(&report.first_rejects) {
        assert_eq!(letter["code"], listed.code);
        assert_eq!(letter["byte_offset"], listed.byte_offset);
    }
}

#[test]
fn rows_say_where_their_message_came_from() {
    let (from, to) = folders();
    let parts = messages(50, "none");
    fs::create_dir(from.path().join("in")).unwrap();
    fs::write(from.path().join("in/a.hl7"), parts.concat()).unwrap();
    let args = [
        "--format",
        "ndjson",
        "--tables",
        "hl7_messages,pid",
        "--recursive",
    ];
    let said = ingest(from.path(), to.path(), &args);
    assert_eq!(said.status, Some(0), "{}", said.err);
    let rows = rows(to.path(), "hl7_messages");
    assert_eq!(rows.len(), parts.len());
    let mut offset = 0;
    for (number, (row, message)) in rows.iter().zip(&parts).enumerate() {
        assert_eq!(
            row["_source_file"],
            format!("{}/in/a.hl7", from.path().display())
        );
        assert_eq!(row["_message_index"], number);
        assert_eq!(row["_byte_offset"], offset);
        let text = row["raw_message"].as_str().map(str::as_bytes);
        assert_eq!(text, Some(&message[..]));
        offset += message.len();
    }
}

#[test]
fn the_same_files_give_the_same_bytes_whatever_the_number_of_threads() {
    let (from, to) = folders();
    write_files(from.path(), 5, 600, "all");
    for format in ["parquet", "ndjson"] {
        let mut first: Option<Vec<(String, Vec<u8>)>> = None;
        for threads in ["1", "2", "5"] {
            let out = to.path().join(format).join(threads);
            let args = [
                "--format",
                format,
                "--threads",
                threads,
                "--batch-size",
                "2",
                "--quiet",
            ];
            let said = ingest(from.path(), &out, &args);
            assert_eq!(said.status, Some(0), "{}", said.err);
            let all = bytes_below(&out);
            assert!(all.len() > 100, "{} files", all.len());
            match &first {
                None => first = Some(all),
                Some(first) => {
                    let name = |(name, _): &(String, Vec<u8>)| name.clone();
                    let names: Vec<String> = all.iter().map(name).collect();
                    assert_eq!(names, first.iter().map(name).collect::<Vec<_>>());
                    let other = all.iter().zip(first).find(|(one, other)| one != other);
                    assert!(other.is_none(), "{threads}: {}", other.unwrap().0.0);
                }
            }
        }
    }
}

#[test]
fn columns_and_raw_messages_can_be_left_out() {
    let (from, to) = folders();
    write_files(from.path(), 1, 10, "none");
    let mut args = vec![
        "--format",
        "ndjson",
        "--tables",
        "hl7_messages,pid",
        "--no-raw-message",
    ];
    args.extend(["--columns", "pid=message_control_id,patient_name"]);
    let said = ingest(from.path(), to.path(), &args);
    assert_eq!(said.status, Some(0), "{}", said.err);
    let whole = rows(to.path(), "hl7_messages");
    assert!(whole.len() == 10 && whole.iter().all(|row| row.get("raw_message").is_none()));
    let pid = rows(to.path(), "pid");
    assert!(!pid.is_empty());
    for row in pid {
        let mut names = row.as_object().unwrap().keys();
        assert!(names.all(|name| ["message_control_id", "patient_name"].contains(&name.as_str())));
    }
}

#[test]
fn messages_for_no_wanted_table_are_counted_as_unrouted() {
    let (from, to) = folders();
    write_files(from.path(), 2, 100, "none");
    let report = ingest(
        from.path(),
        to.path(),
        &["--tables", "vxu_messages", "--json"],
    )
    .report();
    assert_eq!(report.messages, 200);
    assert_eq!(report.unrouted, 200 - report.tables["vxu_messages"]);
    assert!(report.unrouted < 200 && report.unrouted > 100);
}

#[test]
fn envelopes_that_count_wrong_are_warnings() {
    let (from, to) = folders();
    let message = String::from_utf8(messages(1, "none").concat()).unwrap();
    let file = format!("FHS|^~\\&\rBHS|^~\\&\r{message}{message}BTS|3\rFTS|1\r");
    fs::write(from.path().join("a.hl7"), file).unwrap();
    let report = ingest(
        from.path(),
        to.path(),
        &["--tables", "hl7_messages", "--json"],
    )
    .report();
    assert_eq!(
        (report.messages, report.warnings.get("batch_count")),
        (2, Some(&1))
    );
    assert_eq!(report.warnings.get("file_count"), None);
}

#[test]
fn files_are_read_in_the_order_of_their_names() {
    let (from, to) = folders();
    write_files(from.path(), 30, 3, "none");
    let args = [
        "--format",
        "ndjson",
        "--tables",
        "hl7_messages",
        "--threads",
        "3",
    ];
    assert_eq!(ingest(from.path(), to.path(), &args).status, Some(0));
    let rows = rows(to.path(), "hl7_messages");
    let sources: Vec<&str> = rows
        .iter()
        .map(|row| row["_source_file"].as_str().unwrap())
        .collect();
    assert!(sources.is_sorted() && sources.len() == 90);
}

#[test]
fn the_report_is_as_its_schema_says() {
    let (from, to) = folders();
    write_files(from.path(), 2, 50, "all");
    let args = ["--json", "--tables", "hl7_messages", "--format", "ndjson"];
    let said = ingest(from.path(), to.path(), &args);
    let report: Value = serde_json::from_str(said.out.lines().last().unwrap()).unwrap();
    let keys: Vec<&str> = report
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let first = [
        "files", "bytes", "messages", "rejects", "unrouted", "tables", "seconds",
    ];
    assert_eq!(keys[..7], first);
    let schema: Value = serde_json::from_str(&run(["schema", "report"]).out).unwrap();
    let known = schema["properties"].as_object().unwrap();
    assert!(keys.iter().all(|key| known.contains_key(*key)), "{keys:?}");
    let required = schema["required"].as_array().unwrap();
    assert!(
        required
            .iter()
            .all(|key| report.get(key.as_str().unwrap()).is_some())
    );
    let letter: Value = serde_json::from_str(&run(["schema", "dead-letter"]).out).unwrap();
    for key in [
        "source_file",
        "byte_offset",
        "message_index",
        "code",
        "path",
        "sha256",
        "raw",
    ] {
        assert!(letter["properties"].get(key).is_some(), "{key}");
    }
}

#[test]
fn the_summary_names_a_query_for_a_table_with_rows() {
    let (from, to) = folders();
    write_files(from.path(), 1, 200, "none");
    let said = ingest(from.path(), &to.path().join("1"), &["--format", "parquet"]);
    let balance = "200 messages found = 200 read + 0 rejected; each in at least one table";
    assert!(said.out.contains(balance), "{}", said.out);
    let query = said
        .out
        .lines()
        .find(|line| line.starts_with("duckdb -c "))
        .unwrap();
    let path = query.split('\'').nth(1).unwrap();
    let folder = Path::new(path.strip_suffix("/*.parquet").unwrap());
    assert!(
        folder.is_dir() && folder.to_str().unwrap().ends_with("_messages"),
        "{path}"
    );
    let said = ingest(from.path(), &to.path().join("2"), &["--quiet"]);
    assert_eq!((said.status, &*said.out, &*said.err), (Some(0), "", ""));
}
