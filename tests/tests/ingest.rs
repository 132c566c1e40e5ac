//! The binary from outside: what `ingest` reads, writes, reports and refuses.

use base64::Engine;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use system_tests::binary::{Said, run};
use system_tests::expected::{Expected, files};
use system_tests::{corpus, files_below};
use tempfile::TempDir;

/// What stands for a patient's data in messages that fail.
const MARK: &str = "Geheimnis4711";

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

/// Ingests `source` into `output`, with these further arguments.
fn ingest(source: &Path, output: &Path, arguments: &[&str]) -> Said {
    // Two files of the corpus have the same bytes, and stand for two things.
    let mut all = vec![
        "ingest",
        "--json",
        "--settle",
        "0s",
        "--resent-files",
        "read",
    ];
    all.push("--storage-path");
    let (source, output) = (source.display().to_string(), output.display().to_string());
    all.extend([source.as_str(), "--output", output.as_str()]);
    all.extend(arguments);
    run(all)
}

/// The report of a run that ended well.
fn report(said: &Said) -> Value {
    assert_eq!(said.status, 0, "{}", said.err);
    parsed(said)
}

fn parsed(said: &Said) -> Value {
    serde_json::from_str(&said.out)
        .unwrap_or_else(|error| panic!("{error}: {} {}", said.out, said.err))
}

fn rows(report: &Value, table: &str) -> u64 {
    let rows = report["tables"][table].as_u64();
    rows.unwrap_or_else(|| panic!("no {table} in the report"))
}

/// The data files of a folder of tables, by path below it, hidden ones and logs left out.
fn data_files(output: &Path) -> BTreeMap<String, PathBuf> {
    let all = files_below(output).into_iter().map(|path| {
        let below = path.strip_prefix(output).expect("a path below");
        (below.display().to_string(), path)
    });
    let is_data = |name: &str| {
        let hidden = name.split('/').any(|part| part.starts_with(['.', '_']));
        !hidden && (name.ends_with(".parquet") || name.ends_with(".ndjson"))
    };
    all.filter(|(name, _)| is_data(name)).collect()
}

/// Lines of the NDJSON files of a table.
fn lines(output: &Path, table: &str) -> Vec<Value> {
    let files = data_files(output)
        .into_iter()
        .filter(|(name, _)| name.starts_with(&format!("{table}/")));
    let text: String = files
        .map(|(_, path)| fs::read_to_string(path).expect("text"))
        .collect();
    text.split_terminator('\n')
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}

fn message(control: &str, rest: &str) -> String {
    format!("MSH|^~\\&|LAB|NORTH|||20240102083000||ADT^A01|{control}|P|2.5.1\r{rest}")
}

#[test]
fn the_demo_comes_to_the_rows_of_its_truth_in_every_format() {
    let (mut messages, mut rejects, mut tables) = (0, 0, BTreeMap::<String, u64>::new());
    for part in ["archive", "dirty", "region", "stream"] {
        let text = fs::read_to_string(corpus().join("demo").join(format!("{part}.truth.json")))
            .expect("a truth file");
        let truth: Value = serde_json::from_str(&text).expect("JSON");
        messages += truth["messages"].as_u64().expect("messages");
        rejects += truth["rejects"].as_u64().expect("rejects");
        for (table, rows) in truth["tables"].as_object().expect("tables") {
            *tables.entry(table.clone()).or_default() += rows.as_u64().expect("rows");
        }
    }
    for format in ["delta", "parquet", "ndjson"] {
        let output = folder();
        let said = ingest(
            &corpus().join("demo"),
            output.path(),
            &["--recursive", "--format", format],
        );
        let report = report(&said);
        assert_eq!(report["messages"], messages + rejects, "{format}");
        assert_eq!(report["rejects"], rejects, "{format}");
        assert_eq!(report["unrouted"], 0, "{format}");
        for (table, expected) in &tables {
            assert_eq!(rows(&report, table), *expected, "{format}: {table}");
            if format == "ndjson" {
                assert_eq!(
                    lines(output.path(), table).len() as u64,
                    *expected,
                    "{table}"
                );
            }
        }
    }
}

#[test]
fn the_hand_made_files_come_to_the_sums_of_their_expectations() {
    let field = corpus().join("field");
    let (mut messages, mut rejects, mut tables) = (0, 0, BTreeMap::<String, u64>::new());
    for file in files(&field) {
        let expected = Expected::beside(&file).expect("an expectation");
        messages += expected.messages;
        rejects += expected.rejects.len() as u64;
        for (table, rows) in expected
            .rows
            .iter()
            .filter(|(table, _)| table.ends_with("_messages"))
        {
            *tables.entry(table.clone()).or_default() += rows;
        }
    }
    let output = folder();
    let report = report(&ingest(&field, output.path(), &["--format", "ndjson"]));
    assert_eq!(report["messages"], messages + rejects);
    assert_eq!(report["rejects"], rejects);
    assert_eq!(rows(&report, "hl7_messages"), messages);
    for (table, rows) in report["tables"].as_object().expect("tables") {
        if table.ends_with("_messages") && table != "hl7_messages" {
            assert_eq!(
                rows.as_u64(),
                Some(tables.get(table).copied().unwrap_or(0)),
                "{table}"
            );
        }
    }
}

#[test]
fn tables_without_rows_are_there_with_their_schema() {
    let (source, output) = (folder(), folder());
    fs::write(source.path().join("a.hl7"), message("1", "PID|1||77\r")).expect("a file");
    let report = report(&ingest(
        source.path(),
        output.path(),
        &["--format", "parquet"],
    ));
    let tables = report["tables"].as_object().expect("tables");
    assert_eq!(tables.len(), hl7_model::tables::tables().len());
    for table in tables.keys() {
        let folder = output.path().join(table);
        let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{table}: {error}"));
        assert!(
            files.count() > 0,
            "{table} has no file that could hold its schema"
        );
    }
}

#[test]
fn messages_of_other_types_do_not_stop_the_tables_asked_for() {
    let (source, output) = (folder(), folder());
    let other = message("1", "PID|1||77\r")
        .repeat(3_000)
        .replace("ADT^A01", "TEST^O01");
    fs::write(source.path().join("a.hl7"), other).expect("a file");
    fs::write(source.path().join("b.hl7"), message("2", "PID|1||78\r")).expect("a file");
    let report = report(&ingest(
        source.path(),
        output.path(),
        &["--format", "ndjson", "--tables", "adt_messages"],
    ));
    assert_eq!(report["messages"], 3_001);
    assert_eq!(rows(&report, "adt_messages"), 1);
    assert_eq!(
        report["tables"].as_object().map(serde_json::Map::len),
        Some(1)
    );
    assert_eq!(
        report["unrouted"], 3_000,
        "read, and wanted by no table that was asked for"
    );
    assert_eq!(lines(output.path(), "adt_messages")[0]["patient_id"], "78");
}

#[test]
fn folders_below_are_read_when_asked_and_only_then() {
    let source = folder();
    fs::create_dir_all(source.path().join("2024/01")).expect("folders");
    fs::write(source.path().join("a.hl7"), message("1", "PID|1||77\r")).expect("a file");
    fs::write(
        source.path().join("2024/01/b.hl7"),
        message("2", "PID|1||78\r"),
    )
    .expect("a file");
    fs::write(
        source.path().join("2024/c.txt"),
        message("3", "PID|1||79\r"),
    )
    .expect("a file");
    for (arguments, expected) in [
        (&["--format", "ndjson"][..], 1),
        (&["--format", "ndjson", "--recursive"], 2),
        (
            &[
                "--format",
                "ndjson",
                "--recursive",
                "--file-pattern",
                "*.{hl7,txt}",
            ],
            3,
        ),
    ] {
        let output = folder();
        let report = report(&ingest(source.path(), output.path(), arguments));
        assert_eq!(rows(&report, "adt_messages"), expected, "{arguments:?}");
        assert_eq!(report["files"], expected, "{arguments:?}");
    }
}

#[test]
fn wrong_usage_exits_with_2_and_names_what_was_meant() {
    let output = folder();
    let out = output.path().join("out").display().to_string();
    let source = corpus().join("field").display().to_string();
    let complete = ["ingest", "--storage-path", &source, "--output", &out];
    for (arguments, hint) in [
        (&["--formt", "delta"][..], "--format"),
        (&["--format", "excel"], "parquet"),
        (&["--tables", "adt_mesages"], "adt_messages"),
        (&["--error-handling", "dead_letter"], "dead_letter_path"),
        (&["--error-handling", "deadletter"], "dead_letter"),
        (&["--timezone", "Mars/Base"], "Europe/Vienna"),
        (&["--max-rejects", "many"], "max-rejects"),
    ] {
        let said = run(complete.iter().chain(arguments));
        assert_eq!(said.status, 2, "{arguments:?}: {}", said.err);
        assert!(said.err.contains(hint), "{arguments:?}: {}", said.err);
        assert!(said.out.is_empty(), "{arguments:?}: {}", said.out);
    }
    for arguments in [
        &["ingest"][..],
        &["ingest", "--storage-path", &source],
        &["injest"],
        &["schema", "adt_mesages"],
    ] {
        let said = run(arguments);
        assert_eq!(said.status, 2, "{arguments:?}: {}", said.err);
    }
    assert!(
        !Path::new(&out).exists(),
        "nothing is made before all is understood"
    );
}

#[test]
fn a_folder_without_files_and_a_path_that_is_not_there_are_told_apart() {
    let (source, output) = (folder(), folder());
    let report = report(&ingest(
        source.path(),
        output.path(),
        &["--format", "parquet"],
    ));
    assert_eq!(
        (report["files"].as_u64(), report["messages"].as_u64()),
        (Some(0), Some(0))
    );
    let said = ingest(
        &source.path().join("nowhere"),
        &output.path().join("other"),
        &[],
    );
    assert_ne!(said.status, 0);
    assert!(said.err.contains("nowhere"), "{}", said.err);
}

/// A folder with files of which some cannot be read, or not to their end.
fn broken() -> TempDir {
    let source = folder();
    let write =
        |name: &str, bytes: &[u8]| fs::write(source.path().join(name), bytes).expect("a file");
    write("a.hl7", message("1", "PID|1||77\r").as_bytes());
    let mut packed = Vec::new();
    {
        use std::io::Write;
        let mut writer = flate2::write::GzEncoder::new(&mut packed, flate2::Compression::fast());
        let text = (0..2_000).map(|n| message(&n.to_string(), &format!("PID|1||{MARK}{n}\r")));
        writer
            .write_all(text.collect::<String>().as_bytes())
            .expect("gzip");
    }
    packed.truncate(packed.len() / 2);
    write("b.hl7.gz", &packed);
    write("c.hl7.gz", format!("no gzip {MARK}").as_bytes());
    write("d.zip", format!("no archive {MARK}").as_bytes());
    write("e.hl7", &[0; 4096]);
    write("f.hl7", format!("{MARK};not HL7\n").as_bytes());
    write(
        "g.hl7",
        format!("MSH|{MARK}|NORTH\rPID|1||{MARK}\r").as_bytes(),
    );
    write("z.hl7", message("2", "PID|1||78\r").as_bytes());
    source
}

#[test]
fn broken_files_are_reported_and_all_others_are_read() {
    let (source, output) = (broken(), folder());
    let said = ingest(source.path(), output.path(), &["--format", "ndjson"]);
    let report = parsed(&said);
    let all = lines(output.path(), "adt_messages");
    let ids: Vec<&str> = all
        .iter()
        .filter_map(|row| row["patient_id"].as_str())
        .collect();
    assert!(ids.contains(&"77") && ids.contains(&"78"), "{report}");
    assert_eq!(
        report["messages"].as_u64(),
        Some(rows(&report, "hl7_messages") + report["rejects"].as_u64().expect("rejects"))
    );
    assert!(report["rejects"].as_u64() >= Some(2), "{report}");
    // What is no gzip file and no archive is text, whatever its name.
    assert_eq!(report["files_rejected"], 1, "{report}");
    assert_eq!(report["reject_codes"]["no_header"], 3, "{report}");
    assert_eq!(report["accounting"]["balanced"], true, "{report}");
}

#[test]
fn dead_letters_hold_the_bytes_of_what_was_refused() {
    let (source, output, dead) = (folder(), folder(), folder());
    let refused = "MSH|LAB|NORTH\rPID|1||77\r";
    let text = message("1", "PID|1||76\r") + refused + &message("2", "PID|1||78\r");
    fs::write(source.path().join("a.hl7"), &text).expect("a file");
    let path = dead.path().join("letters").display().to_string();
    let said = ingest(
        source.path(),
        output.path(),
        &[
            "--format",
            "ndjson",
            "--error-handling",
            "dead_letter",
            "--dead-letter-path",
            &path,
        ],
    );
    let report = report(&said);
    assert_eq!(
        (report["rejects"].as_u64(), rows(&report, "adt_messages")),
        (Some(1), 2)
    );
    let files = fs::read_dir(path).expect("a readable folder");
    let text: String = files
        .map(|file| fs::read_to_string(file.expect("an entry").path()).expect("text"))
        .collect();
    let letters: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(letters.len(), 1);
    let letter = &letters[0];
    assert_eq!(letter["code"], "encoding_characters_invalid");
    assert_eq!(letter["path"], "MSH-2");
    assert_eq!(letter["byte_offset"], message("1", "PID|1||76\r").len());
    assert!(
        letter["source_file"]
            .as_str()
            .is_some_and(|name| name.ends_with("a.hl7"))
    );
    let raw = letter["raw"].as_str().expect("the bytes");
    let raw = base64::engine::general_purpose::STANDARD.decode(raw);
    assert_eq!(raw.expect("base64"), refused.as_bytes());
}

#[test]
fn more_rejects_than_allowed_are_a_failure() {
    let source = folder();
    let text = message("1", "PID|1||76\r") + "MSH|LAB|NORTH\rPID|1||77\r";
    fs::write(source.path().join("a.hl7"), &text).expect("a file");
    for (most, status) in [("0", 1), ("1", 0)] {
        let output = folder();
        let said = ingest(
            source.path(),
            output.path(),
            &["--format", "ndjson", "--max-rejects", most],
        );
        assert_eq!(said.status, status, "{}", said.err);
        assert_eq!(parsed(&said)["rejects"], 1);
    }
}
