//! `$export` into tables, by the binary.

mod cli;
mod fhir_server;

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use cli::{Said, bytes_below, connector, offset, rows};
use fhir_server::Served;
use fhir_server::reading::{self, ingest, ingesting, interrupted, until, versions};
use fhir_server::server::{Answer, Way};
use healthcare_connector::failpoint::VARIABLE;
use healthcare_connector::report::ExportLeft;
use serde_json::{Value, json};

const EXPORT: [&str; 4] = ["--tables", "patients,observations", "--export", "system"];

fn exporting(served: &Served, to: &Path, args: &[&str]) -> Command {
    let mut command = ingesting(served, to, &EXPORT);
    command.arg("--json").args(args);
    command
}

fn export(served: &Served, to: &Path, args: &[&str]) -> Said {
    ingest(served, to, &[&EXPORT, args].concat())
}

fn done(served: &Served, to: &Path, args: &[&str]) -> Said {
    reading::done(served, to, &[&EXPORT, args].concat())
}

/// Patients of a kilobyte each, so that files have several blocks.
fn large(served: &Served, patients: usize) {
    let mut store = served.store();
    for id in 0..patients {
        store.put(json!({ "resourceType": "Patient", "id": format!("l{id:05}"), "name": [{ "text": "x".repeat(1000) }] }));
    }
}

#[test]
fn an_export_fills_tables_and_the_next_one_has_what_came_since() {
    let served = Served::start().filled(7, 5);
    served.store().polls = 1;
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let said = done(
        &served,
        &out,
        &[
            "--type-filter",
            "Observation?category=laboratory",
            "--since",
            "2020-01-01T00:00:00Z",
        ],
    );
    assert_eq!(said.report().messages, 12);
    assert_eq!(versions(&out, "patients"), served.store().truth("Patient"));
    assert_eq!(
        versions(&out, "observations"),
        served.store().truth("Observation")
    );
    {
        let store = served.store();
        assert_eq!(
            store.exports[0].query,
            "_outputFormat=application/fhir%2Bndjson&_type=Patient,Observation&_since=2020-01-01T00:00:00.000Z&_typeFilter=Observation%3Fcategory%3Dlaboratory"
        );
        assert!(store.exports[0].is_gone, "the files are no longer needed");
    }
    {
        let mut store = served.store();
        store.patient("p001");
        store.delete("Patient", "p002");
        store.delete("Observation", "o001");
        store.later(5);
    }
    let filter = ["--type-filter", "Observation?category=laboratory"];
    let said = done(&served, &out, &filter);
    let report = said.report();
    assert_eq!(
        (
            report.tables["patients"],
            report.tables["patients_deletes"],
            report.tables["observations_deletes"]
        ),
        (1, 1, 1)
    );
    let deleted = &rows(&out, "patients_deletes")[0];
    assert_eq!(deleted["id"], "p002");
    assert!(deleted["deleted_at"].is_string());
    assert!(
        served.store().exports[1]
            .query
            .contains("_since=2024-05-01T12:00:")
    );
    // Nothing came since.
    assert_eq!(done(&served, &out, &filter).report().messages, 0);
    let said = export(&served, &out, &[]);
    assert!(
        said.err.contains("an export of something else"),
        "{}",
        said.err
    );
    let mut search = connector();
    search.args([
        "ingest",
        "--format",
        "ndjson",
        "--no-proxy",
        "--tables",
        "patients,observations",
        "--fhir-base-url",
    ]);
    let said = Said::from(
        search
            .arg(served.server.base())
            .arg("--output")
            .arg(&out)
            .output()
            .unwrap(),
    );
    assert!(
        said.err
            .contains("was read by exports, and searches cannot go on"),
        "{}",
        said.err
    );
}

#[test]
fn lines_that_cannot_be_read_and_files_of_errors_become_dead_letters() {
    let served = Served::start().filled(3, 0);
    {
        let mut store = served.store();
        store.raw("bad", r#"{"resourceType":"Patient","id":"MARKED",,"#);
        store.raw(
            "long",
            &format!(
                r#"{{"resourceType":"Patient","id":"long","name":[{{"text":"MARKED{}"}}]}}"#,
                "y".repeat(3_000_000)
            ),
        );
        store.errors = vec![
            r#"{"resourceType":"OperationOutcome","issue":[{"diagnostics":"MARKED"}]}"#.to_owned(),
        ];
        store.later(5);
    }
    let folder = tempfile::tempdir().unwrap();
    let (out, letters) = (folder.path().join("out"), folder.path().join("letters"));
    let args = [
        "--error-handling",
        "dead_letter",
        "--max-message-bytes",
        "1MiB",
        "--dead-letter-path",
        letters.to_str().unwrap(),
    ];
    let said = done(&served, &out, &args);
    let report = said.report();
    assert_eq!(
        (
            report.messages,
            report.rejects,
            rows(&out, "patients").len()
        ),
        (6, 3, 3)
    );
    let codes: Vec<&str> = report.reject_codes.keys().map(String::as_str).collect();
    assert!(
        codes.contains(&"export_error") && codes.contains(&"too_large"),
        "{codes:?}"
    );
    assert!(!format!("{said:?}").contains("MARKED"));
    let kept = bytes_below(&letters).into_iter();
    let text: String = kept
        .map(|(_, text)| String::from_utf8(text).unwrap())
        .collect();
    let letters: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let bytes: u64 = letters
        .iter()
        .map(|letter| letter["bytes"].as_u64().unwrap())
        .sum();
    assert!(bytes > 3_000_000, "nothing of it is lost: {bytes}");
}

#[test]
fn a_run_that_failed_goes_on_with_the_same_export_at_the_same_bytes() {
    let served = Served::with(|request, store| {
        let is_it = request.path.contains("/file/0/1") && store.most == 9;
        let text = || store.exports[0].files[1].1.clone();
        let from = request.headers.get("range").map(|range| {
            range["bytes=".len()..range.len() - 1]
                .parse::<usize>()
                .unwrap()
        });
        is_it.then(|| match from {
            // It never comes beyond its middle.
            Some(_) => Answer::of(503, ""),
            None => Answer::of(200, text()).by(Way::Torn(text().len() / 2)),
        })
    });
    large(&served, 8000);
    served.store().most = 9;
    served.store().later(5);
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let quick = ["--batch-size", "1", "--request-attempts", "1"];
    let said = export(&served, &out, &quick);
    assert_eq!(said.status, Some(1));
    assert!(
        said.err
            .contains("not read to the end: $export: $export file 2"),
        "{}",
        said.err
    );
    let before = versions(&out, "patients").len();
    assert!((4000..7000).contains(&before), "{before}");
    served.store().most = 10;
    done(&served, &out, &quick);
    assert_eq!(served.store().exports.len(), 1, "it is the same export");
    assert_eq!(versions(&out, "patients"), served.store().truth("Patient"));
    let ranges = served.server.requests();
    assert!(ranges.iter().any(|request| {
        request
            .headers
            .get("range")
            .is_some_and(|range| range.len() > 10)
    }));
}

#[test]
fn an_export_that_is_gone_is_begun_anew_unless_rows_of_it_are_there() {
    let served = Served::with(|request, store| {
        (request.path.contains("/file/") && store.most == 9).then(|| Answer::of(403, ""))
    })
    .filled(6, 0);
    served.store().most = 9;
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    assert_eq!(export(&served, &out, &[]).status, Some(1));
    {
        let mut store = served.store();
        (store.most, store.exports[0].is_gone) = (10, true);
    }
    done(&served, &out, &[]);
    assert_eq!(served.store().exports.len(), 2);
    assert_eq!(versions(&out, "patients"), served.store().truth("Patient"));

    // A part of the next one is read.
    let served = Served::with(|request, store| {
        (request.path.contains("/file/0/1") && store.most == 9).then(|| Answer::of(403, ""))
    })
    .filled(6, 0);
    served.store().most = 9;
    let out = folder.path().join("other");
    assert_eq!(export(&served, &out, &[]).status, Some(1));
    assert_eq!(rows(&out, "patients").len(), 3);
    {
        let mut store = served.store();
        (store.most, store.exports[0].is_gone) = (10, true);
    }
    let said = export(&served, &out, &[]);
    assert_eq!(said.status, Some(1));
    assert!(
        said.err
            .contains("no longer has the export that was read in part"),
        "{}",
        said.err
    );
    done(&served, &out, &["--existing", "replace"]);
    assert_eq!(versions(&out, "patients"), served.store().truth("Patient"));
}

#[test]
fn ctrl_c_cancels_an_export_that_is_waited_for() {
    let served = Served::start().filled(6, 0);
    served.store().polls = 1000;
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let mut command = exporting(&served, &out, &["--quiet"]);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = command.spawn().unwrap();
    until(|| served.server.requests().len() >= 4);
    let said = interrupted(child);
    assert_eq!(said.status, Some(130));
    assert!(
        said.err.contains("the server was told to drop it"),
        "{}",
        said.err
    );
    assert_eq!(said.report().export, Some(ExportLeft::Cancelled));
    assert!(served.store().exports[0].is_gone);
    served.store().polls = 0;
    done(&served, &out, &[]);
    assert_eq!(served.store().exports.len(), 2);
    assert_eq!(versions(&out, "patients"), served.store().truth("Patient"));
}

#[test]
fn options_of_exports_are_refused_elsewhere() {
    let served = Served::start();
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    for (args, says) in [
        (
            &["--search", "Patient?gender=other"][..],
            "search is of no use with export",
        ),
        (&["--page-size", "5"], "page_size is of no use with export"),
        (&["--since", "yesterday"], "write an instant"),
        (&["--type-filter", "Patient"], "type_filter: write"),
    ] {
        let said = export(&served, &out, args);
        assert_eq!(said.status, Some(2), "{}", said.err);
        assert!(said.err.contains(says), "{}", said.err);
    }
    let mut command = connector();
    command.args([
        "ingest",
        "--output",
        "x",
        "--export",
        "all",
        "--fhir-base-url",
        "http://localhost/fhir",
    ]);
    let said = Said::from(command.output().unwrap());
    assert!(
        said.err.contains("system, patient or group/ID"),
        "{}",
        said.err
    );
}

#[test]
fn an_export_that_is_killed_again_and_again_is_read_once() {
    let served = Served::start();
    large(&served, 6000);
    served.store().observation("o1", "l1");
    served.store().later(5);
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let args = ["--batch-size", "1", "--checkpoint-interval", "2"];
    let mut killed = 0;
    for place in [
        "before_commit_file",
        "after_commit_file",
        "commit_file_staged",
        "snapshot_staged",
        "file_named",
    ] {
        for times in 1..3 {
            let mut command = exporting(&served, &out, &args);
            command.env(VARIABLE, format!("{place}:{times}"));
            killed += usize::from(Said::from(command.output().unwrap()).status.is_none());
        }
    }
    for wait in [20, 60, 100, 150] {
        let mut child = exporting(&served, &out, &args).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(wait));
        child.kill().unwrap();
        child.wait().unwrap();
    }
    assert!(killed >= 5, "{killed}");
    done(&served, &out, &args);
    assert_eq!(versions(&out, "patients"), served.store().truth("Patient"));
    assert_eq!(
        versions(&out, "observations"),
        served.store().truth("Observation")
    );
    served.store().patient("new");
    served.store().later(5);
    done(&served, &out, &args);
    assert_eq!(versions(&out, "patients"), served.store().truth("Patient"));
    let (batch, _) = offset(&out);
    assert!(batch > 5);
}

#[test]
fn ctrl_c_keeps_an_export_that_is_read_in_part_and_says_so() {
    let served = Served::with(|request, store| {
        let is_it = request.path.contains("/file/0/1") && store.most == 9;
        is_it.then(|| Answer::of(200, "").by(Way::Silent))
    });
    large(&served, 4000);
    served.store().most = 9;
    served.store().later(5);
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let mut command = exporting(&served, &out, &["--quiet", "--batch-size", "1"]);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = command.spawn().unwrap();
    until(|| out.exists() && !rows(&out, "patients").is_empty());
    let said = interrupted(child);
    assert_eq!(said.status, Some(130));
    assert!(
        said.err.contains("the export is kept at the server"),
        "{}",
        said.err
    );
    assert_eq!(said.report().export, Some(ExportLeft::Kept));
    assert!(!served.store().exports[0].is_gone);
    served.store().most = 10;
    let said = done(&served, &out, &[]);
    assert_eq!(said.report().export, None);
    assert_eq!(served.store().exports.len(), 1, "it is the same export");
    assert_eq!(versions(&out, "patients"), served.store().truth("Patient"));
}

const SEARCH: [&str; 2] = ["--tables", "patients,observations"];

#[test]
fn searches_go_on_where_an_export_ended_and_nothing_is_lost_or_doubled() {
    for sorts in [true, false] {
        let served = Served::start().filled(35, 12);
        {
            let mut store = served.store();
            store.sorts = sorts;
            store.delete("Patient", "p034");
        }
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("out");
        let said = ingest(
            &served,
            &out,
            &["--tables", "patients", "--export", "system"],
        );
        assert_eq!(said.status, Some(0), "{}", said.err);
        let mut expected = served.store().truth("Patient");
        {
            let mut store = served.store();
            // What was written before the export was made, and became visible after it.
            store.patient("late");
            let key = ("Patient".to_owned(), "late".to_owned());
            store.living.get_mut(&key).unwrap().1 -= 20_000_000;
            let text = &mut store.living.get_mut(&key).unwrap().2;
            *text = text.replace("12:00:59", "12:00:39");
            assert!(text.contains("12:00:39"), "{text}");
            store.patient("p001");
            store.patient("new");
            store.delete("Patient", "p002");
            store.later(60);
        }
        // Observations were not in the export: they are read from their beginning.
        let said = reading::done(&served, &out, &SEARCH);
        let report = said.report();
        assert_eq!(
            (report.tables["patients"], report.tables["observations"]),
            (3, 12)
        );
        for new in [("late", "1"), ("new", "1"), ("p001", "2")] {
            expected.push((new.0.to_owned(), new.1.to_owned()));
        }
        expected.sort();
        assert_eq!(versions(&out, "patients"), expected, "{sorts}");
        assert_eq!(
            versions(&out, "observations"),
            served.store().truth("Observation")
        );
        let deleted: Vec<Value> = rows(&out, "patients_deletes")
            .into_iter()
            .map(|row| row["id"].clone())
            .collect();
        assert_eq!(deleted, ["p034", "p002"]);
        let at = offset(&out);
        assert_eq!(
            reading::done(&served, &out, &SEARCH).report().messages,
            0,
            "{sorts}"
        );
        assert_eq!(offset(&out), at);
        let said = export(&served, &out, &[]);
        assert_eq!(said.status, Some(1));
        assert!(
            said.err.contains("was read by searches before"),
            "{}",
            said.err
        );
    }
}

#[test]
fn searches_go_on_from_an_export_that_was_read_in_two_runs_and_followed_by_another() {
    let served = Served::with(|request, store| {
        let is_it = request.path.contains("/file/0/1") && store.most == 9;
        let text = || store.exports[0].files[1].1.clone();
        is_it.then(|| match request.headers.contains_key("range") {
            true => Answer::of(503, ""),
            false => Answer::of(200, text()).by(Way::Torn(text().len() / 2)),
        })
    });
    large(&served, 5000);
    {
        let mut store = served.store();
        store.most = 9;
        // All of them within the time that a search looks back.
        let now = store.now;
        for (number, (_, at, text)) in store.living.values_mut().enumerate() {
            let before = healthcare_connector::api::Moment(*at).to_string();
            *at = now - i64::try_from(number).unwrap() * 50_000;
            *text = text.replace(&before, &healthcare_connector::api::Moment(*at).to_string());
        }
        store.later(5);
    }
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let quick = ["--batch-size", "1", "--request-attempts", "1"];
    assert_eq!(export(&served, &out, &quick).status, Some(1));
    assert!(!versions(&out, "patients").is_empty());
    let said = ingest(&served, &out, &SEARCH);
    assert!(
        said.err.contains("searches cannot go on from these"),
        "{}",
        said.err
    );
    served.store().most = 10;
    done(&served, &out, &quick);
    // Another one, soon after: it has what is new alone.
    served.store().patient("second");
    served.store().delete("Patient", "l00007");
    served.store().later(5);
    assert_eq!(done(&served, &out, &[]).report().tables["patients"], 1);
    served.store().most = 1000;
    served.store().patient("third");
    served.store().later(5);
    let said = reading::done(&served, &out, &SEARCH);
    assert_eq!(said.report().tables["patients"], 1);
    let ids: Vec<String> = versions(&out, "patients")
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    assert_eq!(ids.len(), 5002);
    // The export said it.
    assert_eq!(rows(&out, "patients_deletes").len(), 1);
}

#[test]
fn searches_do_not_go_on_from_exports_of_some_patients() {
    let served = Served::start().filled(3, 0);
    let folder = tempfile::tempdir().unwrap();
    for level in ["patient", "group/7"] {
        let out = folder.path().join(level.replace('/', "-"));
        let args = ["--tables", "patients", "--export", level];
        assert_eq!(ingest(&served, &out, &args).status, Some(0));
        let said = ingest(&served, &out, &SEARCH[..]);
        assert_eq!(said.status, Some(1));
        assert!(
            said.err.contains("searches cannot go on from these"),
            "{}",
            said.err
        );
    }
    let out = folder.path().join("filtered");
    done(&served, &out, &[]);
    let said = ingest(
        &served,
        &out,
        &["--tables", "patients", "--search", "Patient?gender=other"],
    );
    assert!(
        said.err.contains("another `--search` before"),
        "{}",
        said.err
    );
}

#[test]
fn filters_are_said_as_the_kind_of_server_wants_them() {
    let served = Served::start().filled(3, 2);
    let folder = tempfile::tempdir().unwrap();
    let filters = [
        "--type-filter",
        "Observation?category=laboratory",
        "--type-filter",
        "Patient?gender=other",
    ];
    for (kind, times) in [("hapi", 2), ("cerner", 1)] {
        let out = folder.path().join(kind);
        done(&served, &out, &[&["--server", kind], &filters[..]].concat());
        let query = served.store().exports.last().unwrap().query.clone();
        assert_eq!(query.matches("_typeFilter=").count(), times, "{query}");
        assert!(query.contains("laboratory") && query.contains("gender"));
    }
}
