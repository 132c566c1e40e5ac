//! How `ingest` ends when it does not end well: interrupted, refused, failed; and what it must never say.

mod cli;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use cli::{Said, bytes_below, connector, ingest, ingesting, messages, rows, write_files};
use flate2::Compression;
use flate2::write::GzEncoder;

fn folders() -> (tempfile::TempDir, tempfile::TempDir) {
    (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap())
}

#[cfg(unix)]
#[test]
fn an_interrupted_run_leaves_whole_batches_alone() {
    const FILES: usize = 400;
    let (from, to) = folders();
    write_files(from.path(), FILES, 20, "none");
    let mut command = ingesting(from.path(), to.path());
    command.args([
        "--format",
        "ndjson",
        "--batch-size",
        "10",
        "--tables",
        "hl7_messages,obx",
    ]);
    command.args(["--threads", "1", "--json"]);
    let pipes = command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = pipes.spawn().unwrap();
    // As soon as two batches are there.
    let begun = Instant::now();
    while rows(to.path(), "hl7_messages").len() < 400 {
        assert!(
            begun.elapsed() < Duration::from_secs(120),
            "nothing is committed"
        );
        assert!(
            child.try_wait().unwrap().is_none(),
            "it ended before it was interrupted"
        );
    }
    let kill = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(kill.unwrap().success());
    let said = Said::from(child.wait_with_output().unwrap());
    assert_eq!(said.status, Some(130), "{}", said.err);
    let report = said.report();
    assert!(report.interrupted && report.batches >= 2, "{report:?}");
    assert!(report.files < FILES as u64, "{report:?}");
    assert_eq!(report.files, report.batches * 10);
    assert_eq!(report.messages, report.files * 20);
    assert_eq!(
        rows(to.path(), "hl7_messages").len() as u64,
        report.tables["hl7_messages"]
    );
    assert_eq!(rows(to.path(), "obx").len() as u64, report.tables["obx"]);
    let left = bytes_below(to.path());
    let mut unfinished = left.iter().filter(|(name, _)| name.contains("/."));
    assert!(unfinished.next().is_none(), "something uncommitted is left");
}

#[test]
fn requests_that_cannot_be_meant_are_refused() {
    let (from, to) = folders();
    let refused = |args: &[&str], says: &str| {
        let said = ingest(from.path(), &to.path().join("out"), args);
        assert_eq!(said.status, Some(2), "{args:?}: {}", said.err);
        assert!(said.err.contains(says), "{args:?}: {}", said.err);
        assert!(!to.path().join("out").exists(), "{args:?}");
    };
    refused(
        &["--error-handling", "dead_letter"],
        "needs dead_letter_path",
    );
    refused(
        &["--dead-letter-path", "x"],
        "with error_handling dead_letter only",
    );
    refused(
        &["--fhir-base-url", "http://x"],
        "cannot be used with '--fhir-base-url",
    );
    refused(&["--mode=structured_streaming"], "for Spark");
    refused(&["--available-now"], "with mode streaming only");
    refused(&["--follow"], "with mode streaming only");
    refused(
        &["--mode=streaming", "--follow", "--available-now"],
        "cannot be used with",
    );
    refused(&["--trigger-interval", "soon"], "--trigger-interval");
    refused(&["--max-nesting", "129"], "--max-nesting");
    refused(&["--changed-files", "forget"], "--changed-files");
    refused(&["--recursve"], "--recursive");
    refused(&["--tables", "oru_message"], "did you mean `oru_messages`?");
    refused(
        &["--columns", "pid=patient_nam", "--tables", "pid"],
        "did you mean `patient_name`?",
    );
    refused(&["--columns", "pdi=patient_name"], "did you mean `pd1`?");
    refused(&["--timezone", "Mars/Base"], "no time zone `Mars/Base`");
    refused(&["--encoding", "8859/l"], "did you mean `8859/1`?");
    refused(&["--file-pattern", "*.{hl7"], "a brace that is not closed");
    refused(&["--batch-size", "0"], "--batch-size");
    refused(&["--max-message-bytes", "1GB"], "--max-message-bytes");
    refused(
        &["--no-raw-message", "--raw-message", "true"],
        "cannot be used with",
    );
}

#[test]
fn a_request_that_fails_ends_with_a_report_for_machines_too() {
    let (from, to) = folders();
    let said = ingest(&from.path().join("none"), to.path(), &["--json"]);
    assert_eq!(said.status, Some(1));
    let error = said.report().error.unwrap();
    assert!(
        error.contains("there is no such file (not_found)"),
        "{error}"
    );
    let said = ingest(from.path(), to.path(), &["--json", "--tables", "x"]);
    assert_eq!(said.status, Some(2));
    assert!(said.report().error.is_some());
}

#[test]
fn fail_names_the_message_and_leaves_its_batch_invisible() {
    let (from, to) = folders();
    write_files(from.path(), 3, 10, "none");
    let good = messages(2, "none").concat();
    let bad = [&good[..], b"MSH|ABCD|X\rPID|1\r", &good[..]].concat();
    fs::write(from.path().join("00001.hl7"), bad).unwrap();
    let mut args = vec!["--format", "ndjson", "--tables", "hl7_messages", "--json"];
    args.extend(["--error-handling", "fail", "--batch-size", "1"]);
    let said = ingest(from.path(), to.path(), &args);
    assert_eq!(said.status, Some(1));
    let place = format!("at message 2, byte {}", good.len());
    assert!(
        said.err.contains("00001.hl7") && said.err.contains(&place),
        "{}",
        said.err
    );
    assert!(
        said.err.contains("encoding_characters_invalid"),
        "{}",
        said.err
    );
    let report = said.report();
    assert_eq!((report.files, report.messages), (1, 10));
    assert_eq!(rows(to.path(), "hl7_messages").len(), 10);
}

#[test]
fn a_pipe_that_nobody_reads_is_no_failure() {
    let mut command = connector();
    command.args(["schema", "obx", "--format", "json-schema"]);
    let pipes = command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = pipes.spawn().unwrap();
    let mut first = String::new();
    let mut out = BufReader::with_capacity(16, child.stdout.take().unwrap());
    out.read_line(&mut first).unwrap();
    drop(out);
    let said = child.wait_with_output().unwrap();
    assert_eq!(first, "{\n");
    assert!(
        said.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&said.stderr)
    );
    assert_eq!(said.status.code(), Some(0));
}

/// What stands for the data of a patient.
const MARKED: &str = "MARKED-7731";

/// Files that fail in every way there is, each with marked values.
fn marked(folder: &Path) {
    let header = "MSH|^~\\&|LAB|NORTH|||20240102083000||ORU^R01|17|P|2.5.1\r";
    let dates = format!("PID|1||{MARKED}||{MARKED}||{MARKED}|{MARKED}\rOBR|x{MARKED}\r");
    let numbers = format!("OBX|{MARKED}|NM|||1,5{MARKED}|||||||{MARKED}|||{MARKED}\r");
    let good = format!("{header}{dates}{numbers}ZPI|{MARKED}\r");
    let write = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).unwrap();
    write("1-good.hl7", good.as_bytes());
    write(
        "2-header.hl7",
        format!("MSH|{MARKED}|{MARKED}\rPID|{MARKED}\r").as_bytes(),
    );
    write(
        "3-empty.hl7",
        format!("MSH||{MARKED}|\rPID|{MARKED}\r").as_bytes(),
    );
    write(
        "4-between.hl7",
        format!("{good}\r\r{MARKED}\r{good}").as_bytes(),
    );
    write("5-no.hl7", format!("{MARKED} is no message\n").as_bytes());
    write(
        "6-bytes.hl7",
        &[good.as_bytes(), b"NTE|1||\xff\xfe", MARKED.as_bytes()].concat(),
    );
    write(
        "7-utf16.hl7",
        &[b"\xff\xfeM\0S\0H\0|\0", MARKED.as_bytes(), b"\0\xd8"].concat(),
    );
    let large = format!("{header}NTE|1||{}\r", MARKED.repeat(200));
    write("8-large.hl7", large.as_bytes());
    write(
        "9-envelope.hl7",
        format!("BHS|^~\\&|{MARKED}\r{good}BTS|7|{MARKED}\r").as_bytes(),
    );
    let mut packed = GzEncoder::new(Vec::new(), Compression::none());
    packed.write_all(good.repeat(50).as_bytes()).unwrap();
    let packed = packed.finish().unwrap();
    write("a-cut.hl7.gz", &packed[..packed.len() / 2]);
    write("b-zip.zip", &[b"PK\x03\x04", MARKED.as_bytes()].concat());
    write(
        "c-odd.hl7",
        format!("{header}PID|1||\\X{MARKED}\\\\Q{MARKED}\r{MARKED}\r").as_bytes(),
    );
}

#[test]
fn no_value_of_a_message_is_said_whatever_fails() {
    let (from, to) = folders();
    marked(from.path());
    let letters = to.path().join("letters");
    let keep = [
        "--error-handling",
        "dead_letter",
        "--dead-letter-path",
        letters.to_str().unwrap(),
    ];
    let mut number = 0;
    for handling in [
        &["--error-handling", "skip"][..],
        &["--error-handling", "fail"],
        &keep,
    ] {
        for further in [
            &["--json"][..],
            &[],
            &["--max-rejects", "0"],
            &["--encoding", "ASCII"],
            &["--log", "text", "--log-level", "debug"],
            &["--log", "json", "--log-level", "debug"],
        ] {
            number += 1;
            let out = to.path().join(number.to_string());
            let mut args = vec!["--format", "ndjson", "--max-message-bytes", "1500"];
            args.extend_from_slice(handling);
            args.extend_from_slice(further);
            let metrics = to.path().join("metrics.prom");
            args.extend(["--metrics", metrics.to_str().unwrap()]);
            let said = ingest(from.path(), &out, &args);
            let told = fs::read_to_string(&metrics).unwrap();
            assert!(told.contains("messages_total") && !told.contains(MARKED));
            assert!(!said.out.contains(MARKED), "{args:?}: {}", said.out);
            assert!(!said.err.contains(MARKED), "{args:?}: {}", said.err);
            for (name, bytes) in bytes_below(&out.join("_commits")) {
                assert!(!String::from_utf8_lossy(&bytes).contains(MARKED), "{name}");
            }
            let mut status = connector();
            status.arg("status").arg("--output").arg(&out);
            for form in [&["--json"][..], &[]] {
                let said = Said::from(status.args(form).output().unwrap());
                let all = said.out + &said.err;
                assert!(!all.contains(MARKED), "{all}");
            }
            if handling[1] != "fail" {
                assert!(rows(&out, "hl7_messages").len() >= 5);
            }
        }
    }
    // The marks are there to be found: where they belong they are.
    let text = |row: &serde_json::Value| row.to_string().contains(MARKED);
    assert!(rows(&to.path().join("1"), "pid").iter().any(text));
    let report = ingest(
        from.path(),
        &to.path().join("last"),
        &["--json", "--max-message-bytes", "1500"],
    )
    .report();
    for code in [
        "no_header",
        "too_large",
        "gzip_broken",
        "zip_broken",
        "utf_16_cut",
    ] {
        assert!(
            report.reject_codes.contains_key(code),
            "{code}: {:?}",
            report.reject_codes
        );
    }
    assert!(report.accounting.balanced);
}

#[cfg(target_os = "linux")]
#[test]
fn memory_stays_flat_while_a_large_file_is_read() {
    let (from, to) = folders();
    let part = messages(4000, "none").concat();
    let file = from.path().join("big.hl7");
    let mut peaks = Vec::new();
    for copies in [6, 24] {
        fs::write(&file, part.repeat(copies)).unwrap();
        let mut command = ingesting(&file, &to.path().join(copies.to_string()));
        command.args(["--format", "parquet", "--threads", "2", "--quiet"]);
        command.args(["--tables", "hl7_messages,adt_messages,oru_messages"]);
        let mut child = command.spawn().unwrap();
        let status = format!("/proc/{}/status", child.id());
        let mut peak = 0_u64;
        while child.try_wait().unwrap().is_none() {
            let text = fs::read_to_string(&status).unwrap_or_default();
            let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let size = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok());
            peak = peak.max(size.unwrap_or(0));
            std::thread::sleep(Duration::from_millis(2));
        }
        assert!(child.wait().unwrap().success());
        peaks.push(peak);
    }
    assert!(peaks[0] > 20_000, "{peaks:?} kB: nothing was measured");
    assert!(
        peaks[1] < peaks[0] * 5 / 4 && peaks[1] < 300_000,
        "{peaks:?} kB"
    );
}
