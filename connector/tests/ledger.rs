//! Runs over one folder again and again: what was read is not read again, and nothing else is left out.

mod cli;

use std::fs::{self, File};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant, SystemTime};

use cli::{Said, bytes_below, ingest, ingesting, messages, offset, rows, status, write_files};
use tempfile::TempDir;

const TABLES: &[&str] = &["--format", "ndjson", "--tables", "hl7_messages", "--json"];

fn folders() -> (TempDir, TempDir) {
    (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap())
}

fn again(from: &Path, to: &Path, args: &[&str]) -> healthcare_connector::report::Report {
    let said = ingest(from, to, &[TABLES, args].concat());
    assert_eq!(said.status, Some(0), "{}", said.err);
    said.report()
}

fn write(folder: &Path, name: &str, messages: &[Vec<u8>]) {
    fs::write(folder.join(name), messages.concat()).unwrap();
}

fn sources(to: &Path) -> Vec<String> {
    let rows = rows(to, "hl7_messages");
    let mut names: Vec<String> = rows
        .iter()
        .map(|row| {
            let name = row["_source_file"].as_str().unwrap();
            name.rsplit('/').next().unwrap().to_owned()
        })
        .collect();
    names.dedup();
    names
}

fn set_modified(path: &Path, time: SystemTime) {
    let file = File::options().write(true).open(path).unwrap();
    file.set_modified(time).unwrap();
}

#[test]
fn the_same_command_twice_adds_nothing() {
    for format in ["delta", "parquet", "ndjson"] {
        let (from, to) = folders();
        write_files(from.path(), 5, 10, "all");
        let args = ["--format", format, "--json", "--batch-size", "2"];
        let first = ingest(from.path(), to.path(), &args);
        assert_eq!(first.status, Some(0), "{}", first.err);
        assert_eq!(first.report().files, 5);
        let before = bytes_below(to.path());
        let second = ingest(from.path(), to.path(), &args);
        assert_eq!(second.status, Some(0), "{}", second.err);
        let report = second.report();
        assert_eq!((report.files, report.known, report.messages), (0, 5, 0));
        assert!(bytes_below(to.path()) == before, "{format}");
    }
}

#[test]
fn an_empty_poll_three_times_leaves_the_same_offset() {
    let (from, to) = folders();
    write_files(from.path(), 3, 5, "all");
    again(from.path(), to.path(), &[]);
    let before = offset(to.path());
    assert!(before.1.contains("\"files\":3"), "{}", before.1);
    for _ in 0..3 {
        again(from.path(), to.path(), &[]);
        assert_eq!(offset(to.path()), before);
    }
    // Nor when there is no file at all, and none of a kind that was read.
    let (none, to) = folders();
    again(none.path(), to.path(), &[]);
    let before = offset(to.path());
    for _ in 0..3 {
        again(none.path(), to.path(), &[]);
        assert_eq!(offset(to.path()), before);
    }
}

#[test]
fn late_file_with_an_earlier_name_is_read() {
    let (from, to) = folders();
    let all = messages(30, "none");
    write(from.path(), "b.hl7", &all[..10]);
    again(from.path(), to.path(), &[]);
    write(from.path(), "a.hl7", &all[10..20]);
    write(from.path(), "c.hl7", &all[20..]);
    let report = again(from.path(), to.path(), &[]);
    assert_eq!((report.files, report.known), (2, 1));
    assert_eq!(sources(to.path()), ["b.hl7", "a.hl7", "c.hl7"]);
    assert_eq!(rows(to.path(), "hl7_messages").len(), 30);
}

#[test]
fn a_file_with_an_old_time_or_in_a_second_that_is_over_is_read() {
    let (from, to) = folders();
    let all = messages(30, "none");
    let then = SystemTime::UNIX_EPOCH + Duration::from_secs(1_600_000_000);
    write(from.path(), "b.hl7", &all[..10]);
    set_modified(&from.path().join("b.hl7"), then);
    again(from.path(), to.path(), &[]);
    write(from.path(), "c.hl7", &all[10..20]);
    set_modified(
        &from.path().join("c.hl7"),
        then - Duration::from_secs(86_400),
    );
    write(from.path(), "d.hl7", &all[20..]);
    set_modified(&from.path().join("d.hl7"), then);
    let report = again(from.path(), to.path(), &[]);
    assert_eq!((report.files, report.messages), (2, 20));
}

#[test]
fn a_batch_of_messages_for_no_table_does_not_stop_progress() {
    let (from, to) = folders();
    write_files(from.path(), 6, 20, "none");
    let args = ["--format", "ndjson", "--tables", "bar_messages", "--json"];
    for (files, known) in [(6, 0), (0, 6)] {
        let said = ingest(
            from.path(),
            to.path(),
            &[&args[..], &["--batch-size", "1"]].concat(),
        );
        let report = said.report();
        assert_eq!((report.files, report.known), (files, known));
    }
    assert_eq!(offset(to.path()).0, 5);
}

#[test]
fn a_file_that_is_sent_again_is_recognised_and_counted() {
    let (from, to) = folders();
    let all = messages(20, "none");
    write(from.path(), "a.hl7", &all[..10]);
    again(from.path(), to.path(), &[]);
    // Under another name, in the same run twice, and an old one with a new time.
    write(from.path(), "b.hl7", &all[..10]);
    write(from.path(), "c.hl7", &all[10..]);
    write(from.path(), "d.hl7", &all[10..]);
    set_modified(
        &from.path().join("a.hl7"),
        SystemTime::now() - Duration::from_secs(60),
    );
    let report = again(from.path(), to.path(), &[]);
    assert_eq!((report.files, report.resent, report.messages), (1, 3, 10));
    assert_eq!(rows(to.path(), "hl7_messages").len(), 20);
    let before = offset(to.path());
    let report = again(from.path(), to.path(), &[]);
    assert_eq!((report.known, report.resent), (4, 0));
    assert_eq!(offset(to.path()), before);
    write(from.path(), "e.hl7", &all[..10]);
    let report = again(from.path(), to.path(), &["--resent-files", "read"]);
    assert_eq!((report.files, report.resent, report.messages), (1, 0, 10));
}

#[test]
fn changed_files_follow_the_declared_policy() {
    let all = messages(30, "none");
    let prepared = || {
        let (from, to) = folders();
        write(from.path(), "a.hl7", &all[..10]);
        write(from.path(), "b.hl7", &all[10..15]);
        again(from.path(), to.path(), &[]);
        // One is appended to, the other overwritten with as many bytes.
        write(from.path(), "a.hl7", &all[..20]);
        let mut text = all[10..15].concat();
        text[20] ^= 1;
        fs::write(from.path().join("b.hl7"), text).unwrap();
        set_modified(
            &from.path().join("b.hl7"),
            SystemTime::now() - Duration::from_secs(9),
        );
        (from, to)
    };
    let (from, to) = prepared();
    let report = again(from.path(), to.path(), &[]);
    assert_eq!((report.changed, report.messages), (2, 0));
    let told = report.first_changed.join("\n");
    assert!(told.contains("a.hl7: something was appended"), "{told}");
    assert!(told.contains("b.hl7: it was overwritten"), "{told}");
    // It is told once, and stays in the status.
    let report = again(from.path(), to.path(), &[]);
    assert_eq!((report.changed, report.known), (0, 2));
    assert_eq!(status(to.path(), &[])["outcomes"]["changed"], 2);

    let (from, to) = prepared();
    let report = again(from.path(), to.path(), &["--changed-files", "read"]);
    assert_eq!((report.changed, report.files, report.messages), (0, 2, 15));
    let found = rows(to.path(), "hl7_messages");
    let of_a: Vec<u64> = found
        .iter()
        .filter(|row| row["_source_file"].as_str().unwrap().ends_with("a.hl7"))
        .map(|row| row["_message_index"].as_u64().unwrap())
        .collect();
    assert_eq!(of_a, (0..20).collect::<Vec<u64>>());
    let report = again(from.path(), to.path(), &["--changed-files", "read"]);
    assert_eq!((report.known, report.messages), (2, 0));

    let (from, to) = prepared();
    let said = ingest(
        from.path(),
        to.path(),
        &[TABLES, &["--changed-files", "fail"]].concat(),
    );
    assert_eq!(said.status, Some(1));
    assert!(said.err.contains("has changed since"), "{}", said.err);
    assert_eq!(rows(to.path(), "hl7_messages").len(), 15);
}

#[test]
fn files_still_being_written_are_left_until_they_stand_still() {
    let (from, to) = folders();
    let all = messages(40, "none");
    write(from.path(), "old.hl7", &all[..5]);
    set_modified(
        &from.path().join("old.hl7"),
        SystemTime::now() - Duration::from_secs(60),
    );
    write(from.path(), "new.hl7", &all[5..10]);
    let growing = from.path().join("growing.hl7");
    let run = || {
        let mut command = cli::connector();
        command.arg("ingest").arg("--storage-path").arg(from.path());
        command.arg("--output").arg(to.path()).args(TABLES);
        Said::from(command.args(["--settle", "1s"]).output().unwrap())
    };
    let is_over = std::sync::atomic::AtomicBool::new(false);
    let said = std::thread::scope(|scope| {
        scope.spawn(|| {
            use std::io::Write;
            let mut file = File::create(&growing).unwrap();
            let mut more = all[10..].iter().cycle();
            while !is_over.load(std::sync::atomic::Ordering::Relaxed) {
                file.write_all(more.next().unwrap()).unwrap();
                std::thread::sleep(Duration::from_millis(20));
            }
        });
        std::thread::sleep(Duration::from_millis(100));
        let said = run();
        is_over.store(true, std::sync::atomic::Ordering::Relaxed);
        said
    });
    let report = said.report();
    assert_eq!((report.files, report.unsettled), (2, 1), "{report:?}");
    assert_eq!(sources(to.path()), ["new.hl7", "old.hl7"]);
    let report = run().report();
    assert_eq!((report.files, report.unsettled), (1, 0));
    let size = fs::metadata(&growing).unwrap().len();
    assert_eq!(report.bytes, size);
}

#[cfg(unix)]
#[test]
fn what_could_not_be_read_is_told_once_and_read_when_it_can_be() {
    let (from, to) = folders();
    let all = messages(20, "none");
    write(from.path(), "a.hl7", &all[..10]);
    let elsewhere = to.path().join("elsewhere");
    std::os::unix::fs::symlink(&elsewhere, from.path().join("b.hl7")).unwrap();
    let out = to.path().join("out");
    let letters = to.path().join("letters");
    let letters = letters.to_str().unwrap();
    let keep = [
        "--error-handling",
        "dead_letter",
        "--dead-letter-path",
        letters,
    ];
    let report = again(from.path(), &out, &keep);
    assert_eq!((report.files_rejected, report.messages), (1, 10));
    let before = (offset(&out), bytes_below(Path::new(letters)));
    for _ in 0..2 {
        let report = again(from.path(), &out, &keep);
        assert_eq!((report.files_rejected, report.still_refused), (0, 1));
        assert_eq!((offset(&out), bytes_below(Path::new(letters))), before);
    }
    assert_eq!(status(&out, &[])["outcomes"]["refused"], 1);
    fs::write(&elsewhere, all[10..].concat()).unwrap();
    let report = again(from.path(), &out, &keep);
    assert_eq!((report.messages, report.still_refused), (10, 0));
    assert_eq!(rows(&out, "hl7_messages").len(), 20);
}

#[test]
fn a_large_file_spans_batches_and_is_gone_on_with() {
    let (from, to) = folders();
    let all = messages(600, "all");
    write(from.path(), "a.hl7", &all);
    write(from.path(), "b.hl7", &messages(3, "none"));
    let args = ["--batch-bytes", "100kB", "--threads", "2"];
    let whole = to.path().join("whole");
    // A chunk has a megabyte: less than that, no batch has.
    fs::write(from.path().join("a.hl7"), all.concat().repeat(6)).unwrap();
    let report = again(from.path(), &whole, &args);
    assert!(report.batches >= 4, "{}", report.batches);
    let killed = to.path().join("killed");
    for stop in [
        "before_commit_file:2",
        "after_commit_file:2",
        "commit_file_staged:1",
    ] {
        let mut command = ingesting(from.path(), &killed);
        command.args(TABLES).args(args);
        command.env(healthcare_connector::failpoint::VARIABLE, stop);
        let said = Said::from(command.output().unwrap());
        assert_eq!(said.status, None, "{}", said.err);
        let (_, offset) = offset(&killed);
        assert!(offset.contains("\"open\""), "{offset}");
    }
    let report = again(from.path(), &killed, &args);
    assert!(report.accounting.balanced);
    let same = bytes_below(&killed) == bytes_below(&whole);
    assert!(same, "not as an undisturbed run");
    let found = status(&killed, &[]);
    assert_eq!(found["messages"], status(&whole, &[])["messages"]);
}

#[test]
fn a_snapshot_of_the_ledger_says_what_its_pages_said() {
    let (from, to) = folders();
    let all = messages(80, "none");
    let args = ["--batch-size", "1", "--checkpoint-interval", "3"];
    for (number, part) in all.chunks(5).enumerate() {
        // Names in no order.
        write(from.path(), &format!("{:02}.hl7", number * 7 % 16), part);
        if number % 5 == 4 {
            again(from.path(), to.path(), &args);
        }
    }
    again(from.path(), to.path(), &args);
    let names: Vec<String> = bytes_below(&to.path().join("_commits"))
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| name.starts_with("ledger-"))
        .collect();
    assert_eq!(names, ["ledger-00000014.parquet"]);
    let before = offset(to.path());
    let report = again(from.path(), to.path(), &args);
    assert_eq!((report.known, report.files), (16, 0));
    assert_eq!(offset(to.path()), before);
    let found = status(to.path(), &[]);
    assert_eq!(found["outcomes"]["read"], 16);
    assert_eq!(
        (&found["messages"], &found["files"]),
        (&80.into(), &16.into())
    );
    // Known contents and changed files are found in a snapshot, too.
    write(from.path(), "x.hl7", &all[..5]);
    write(from.path(), "00.hl7", &all[..9]);
    let report = again(from.path(), to.path(), &args);
    assert_eq!((report.resent, report.changed, report.known), (1, 1, 15));
    assert_eq!(rows(to.path(), "hl7_messages").len(), 80);
}

#[test]
fn the_ledger_may_be_kept_elsewhere() {
    let (from, to) = folders();
    write_files(from.path(), 4, 5, "none");
    let (out, checkpoint) = (to.path().join("out"), to.path().join("checkpoint"));
    let kept = ["--checkpoint-path", checkpoint.to_str().unwrap()];
    let args = [&kept[..], &["--checkpoint-interval", "1"]].concat();
    assert_eq!(again(from.path(), &out, &args).files, 4);
    assert!(checkpoint.join("ledger-00000000.parquet").is_file());
    assert_eq!(again(from.path(), &out, &args).known, 4);
    assert_eq!(status(&out, &kept)["files"], 4);
    // Without it, or with another one, files would be read twice.
    let other = to.path().join("other");
    let other = ["--checkpoint-path", other.to_str().unwrap()];
    for wrong in [&[][..], &other] {
        let said = ingest(from.path(), &out, &[TABLES, wrong].concat());
        assert_eq!(said.status, Some(1));
        assert!(
            said.err.contains("is kept with the checkpoint"),
            "{}",
            said.err
        );
    }
    // Nor does it serve another output.
    let said = ingest(
        from.path(),
        &to.path().join("new"),
        &[TABLES, &args].concat(),
    );
    assert_eq!(said.status, Some(1));
    assert!(
        said.err.contains("is the checkpoint of another output"),
        "{}",
        said.err
    );
    let anew = [&args[..], &["--existing", "replace"]].concat();
    assert_eq!(again(from.path(), &to.path().join("new"), &anew).files, 4);
}

#[test]
fn other_tables_than_before_are_refused_since_files_are_read_once_for_all() {
    let (from, to) = folders();
    write_files(from.path(), 2, 5, "none");
    again(from.path(), to.path(), &[]);
    let args = ["--format", "ndjson", "--tables", "hl7_messages,pid"];
    let said = ingest(from.path(), to.path(), &args);
    assert_eq!(said.status, Some(1));
    assert!(
        said.err.contains("was written for hl7_messages"),
        "{}",
        said.err
    );
    let anew = [&args[..], &["--existing", "replace", "--json"]].concat();
    let report = ingest(from.path(), to.path(), &anew).report();
    assert_eq!((report.files, report.tables["pid"]), (2, 10));
    let again = ingest(from.path(), to.path(), &[&args[..], &["--json"]].concat());
    assert_eq!(again.report().known, 2);
}

#[test]
fn tables_that_no_run_of_ours_has_made_are_refused() {
    let (from, to) = folders();
    write_files(from.path(), 1, 5, "none");
    fs::create_dir(to.path().join("hl7_messages")).unwrap();
    fs::write(to.path().join("hl7_messages/part-0.ndjson"), "{}\n").unwrap();
    let said = ingest(from.path(), to.path(), TABLES);
    assert_eq!(said.status, Some(1));
    assert!(said.err.contains("already holds a table"), "{}", said.err);
}

/// A child that is ended when a test is over, however it ends.
struct Child(std::process::Child);

impl Drop for Child {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn wait_for(what: &str, mut is_there: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is_there() {
        assert!(begun.elapsed() < Duration::from_secs(120), "no {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_second_run_on_the_same_output_stops_with_a_clear_message() {
    let (from, to) = folders();
    write_files(from.path(), 1, 5, "none");
    let mut command = ingesting(from.path(), to.path());
    command.args(TABLES).args(["--mode", "streaming"]);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let first = Child(command.spawn().unwrap());
    wait_for("rows", || rows(to.path(), "hl7_messages").len() == 5);
    let said = ingest(from.path(), to.path(), TABLES);
    assert_eq!(said.status, Some(1));
    assert!(
        said.err.contains("another run is writing to"),
        "{}",
        said.err
    );
    // Whoever only looks is not kept out.
    assert_eq!(status(to.path(), &[])["messages"], 5);
    drop(first);
    assert_eq!(again(from.path(), to.path(), &[]).known, 1);
}

#[test]
fn streaming_reads_what_is_there_in_small_batches_and_ends_when_asked_to() {
    let (from, to) = folders();
    write_files(from.path(), 10, 3, "none");
    let args = [
        "--mode",
        "streaming",
        "--available-now",
        "--max-files-per-trigger",
        "4",
    ];
    let report = again(from.path(), to.path(), &args);
    assert_eq!((report.files, report.batches), (10, 3));
    let report = again(from.path(), to.path(), &args);
    assert_eq!((report.files, report.known), (0, 10));
}

#[cfg(unix)]
#[test]
fn streaming_follows_a_folder_until_it_is_interrupted() {
    let (from, to) = folders();
    let all = messages(40, "none");
    write(from.path(), "0.hl7", &all[..10]);
    let mut command = ingesting(from.path(), to.path());
    command.args(TABLES).args([
        "--mode",
        "streaming",
        "--follow",
        "--trigger-interval",
        "50ms",
    ]);
    let mut child = Child(command.stdout(Stdio::piped()).spawn().unwrap());
    for number in 1..4 {
        wait_for("rows", || {
            rows(to.path(), "hl7_messages").len() == number * 10
        });
        let name = format!(".{number}.part");
        write(from.path(), &name, &all[number * 10..number * 10 + 10]);
        let whole = from.path().join(format!("{number}.hl7"));
        fs::rename(from.path().join(name), whole).unwrap();
    }
    wait_for("rows", || rows(to.path(), "hl7_messages").len() == 40);
    let pid = child.0.id().to_string();
    let kill = std::process::Command::new("kill")
        .args(["-INT", &pid])
        .status();
    assert!(kill.unwrap().success());
    let status = child.0.wait().unwrap();
    assert_eq!(status.code(), Some(0));
    let mut out = String::new();
    std::io::Read::read_to_string(child.0.stdout.as_mut().unwrap(), &mut out).unwrap();
    let said = Said {
        status: Some(0),
        out,
        err: String::new(),
    };
    let report = said.report();
    assert_eq!((report.files, report.messages, report.batches), (4, 40, 4));
}

#[test]
fn a_file_that_was_not_taken_is_read_when_it_is_asked_for() {
    let (from, to) = folders();
    fs::write(from.path().join("a.json"), "{\"some\": \"settings\"}").unwrap();
    for _ in 0..2 {
        let report = again(from.path(), to.path(), &[]);
        assert_eq!((report.files, report.rejects), (0, 0), "{report:?}");
    }
    assert_eq!(status(to.path(), &[])["outcomes"]["not_taken"], 1);
    let report = again(from.path(), to.path(), &["--file-pattern", "*.json"]);
    assert_eq!((report.files, report.rejects), (1, 1), "{report:?}");
    let report = again(from.path(), to.path(), &["--file-pattern", "*.json"]);
    assert_eq!((report.known, report.rejects), (1, 0));
}

#[test]
fn recursive_looks_into_folders_and_each_file_is_read_once_for_all_tables() {
    let (from, to) = folders();
    let all = messages(20, "none");
    fs::create_dir_all(from.path().join("a/b")).unwrap();
    write(from.path(), "0.hl7", &all[..10]);
    write(from.path(), "a/b/1.hl7", &all[10..]);
    let flat = again(from.path(), &to.path().join("flat"), &[]);
    assert_eq!(flat.files, 1);
    let said = ingest(
        from.path(),
        &to.path().join("deep"),
        &["--format", "ndjson", "--recursive", "--json"],
    );
    let report = said.report();
    assert_eq!((report.files, report.messages), (2, 20));
    // Many tables, and each byte once.
    assert!(report.tables.len() > 100);
    assert_eq!(report.bytes, all.concat().len() as u64);
}

#[test]
fn status_says_what_was_read_what_was_refused_and_what_waits() {
    let (from, to) = folders();
    let all = messages(30, "none");
    write(from.path(), "a.hl7", &all[..10]);
    fs::write(from.path().join("b.hl7"), b"\x1f\x8b\x08\0cut off").unwrap();
    again(from.path(), to.path(), &["--batch-size", "1"]);
    write(from.path(), "c.hl7", &all[10..]);
    let from_there = ["--storage-path", from.path().to_str().unwrap()];
    let found = status(to.path(), &from_there);
    assert_eq!(
        (&found["files"], &found["messages"]),
        (&2.into(), &10.into())
    );
    assert_eq!(found["files_with_faults"][0]["code"], "gzip_broken");
    assert_eq!(found["lag"]["files"], 1);
    assert_eq!(found["lag"]["bytes"], all[10..].concat().len());
    assert!(found["seconds_since_commit"].as_f64().unwrap() >= 0.0);
    let mut command = cli::connector();
    command.arg("status").arg("--output").arg(to.path());
    let said = Said::from(command.args(from_there).output().unwrap());
    assert!(said.out.contains("waiting: 1 file"), "{}", said.out);
    assert!(said.out.contains("b.hl7: gzip_broken"), "{}", said.out);
    let mut command = cli::connector();
    command.arg("status").arg("--output").arg(from.path());
    let said = Said::from(command.output().unwrap());
    assert_eq!(said.status, Some(1));
    assert!(said.err.contains("nothing was read into"), "{}", said.err);
}
