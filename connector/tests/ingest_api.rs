//! A FHIR server into tables, by the binary.

mod cli;
mod fhir_server;

use std::path::Path;
use std::time::{Duration, Instant};

use cli::{Said, bytes_below, connector, offset, rows};
use fhir_server::Served;
use fhir_server::reading::{done, ingest, ingesting, interrupted, until, versions};
use fhir_server::server::Answer;
use healthcare_connector::ingest::{IngestOptions, ServerIngest, ServerOptions};
use healthcare_connector::sink::Format;
use std::sync::atomic::AtomicBool;

const TABLES: [&str; 2] = ["--tables", "patients,observations"];

#[test]
fn a_server_is_read_once_and_then_only_what_is_new() {
    let served = Served::start().filled(25, 31);
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let said = done(&served, &out, &TABLES);
    assert_eq!(said.report().messages, 56);
    assert!(said.report().pages >= 7);
    assert_eq!(versions(&out, "patients"), served.store().truth("Patient"));
    assert_eq!(
        versions(&out, "observations"),
        served.store().truth("Observation")
    );
    let row = &rows(&out, "patients")[0];
    assert_eq!(
        row["_source_file"],
        format!("{}Patient", served.server.base())
    );
    assert_eq!(row["birthDate"], "1980-03");

    let mut before = versions(&out, "patients");
    {
        let mut store = served.store();
        store.patient("p003");
        store.patient("p999");
        store.later(10);
    }
    let said = done(&served, &out, &TABLES);
    assert_eq!(
        (said.report().messages, said.report().tables["patients"]),
        (2, 2)
    );
    before.extend([("p003".into(), "2".into()), ("p999".into(), "1".into())]);
    before.sort();
    assert_eq!(versions(&out, "patients"), before);

    // An empty poll writes nothing, and its offset is the same, to the byte.
    let at = offset(&out);
    let said = done(&served, &out, &TABLES);
    assert_eq!(said.report().messages, 0);
    assert_eq!(offset(&out), at);
}

#[test]
fn what_is_updated_in_the_second_of_a_run_comes_with_the_next() {
    let served = Served::start().filled(3, 0);
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    done(&served, &out, &TABLES);
    served.store().patient("late");
    // It says the very second in which the run begins.
    assert_eq!(done(&served, &out, &TABLES).report().messages, 0);
    served.store().later(2);
    assert_eq!(done(&served, &out, &TABLES).report().messages, 1);
    assert_eq!(versions(&out, "patients"), served.store().truth("Patient"));
}

#[test]
fn without_tables_all_that_the_server_searches_are_read() {
    let served = Served::start().filled(2, 2);
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let tables = done(&served, &out, &[]).report().tables;
    let names: Vec<&str> = tables.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "observations",
            "observations_deletes",
            "patients",
            "patients_deletes"
        ]
    );

    let silent = Served::with(|request, _| {
        request
            .path
            .ends_with("metadata")
            .then(|| Answer::of(404, ""))
    });
    let said = ingest(&silent, &folder.path().join("other"), &[]);
    assert_eq!(said.status, Some(2), "{}", said.err);
    assert!(said.err.contains("tables have to be named"), "{}", said.err);
}

#[test]
fn a_server_that_does_not_sort_is_read_as_well() {
    let served = Served::start().filled(33, 12);
    served.store().sorts = false;
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    done(&served, &out, &TABLES);
    assert_eq!(versions(&out, "patients"), served.store().truth("Patient"));
    {
        let mut store = served.store();
        store.patient("p001");
        store.later(10);
    }
    assert_eq!(done(&served, &out, &TABLES).report().messages, 1);
}

#[test]
fn deletions_are_rows_of_their_own_tables_each_once() {
    let served = Served::start().filled(5, 2);
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    done(&served, &out, &TABLES);
    let ids = |table: &str| -> Vec<String> {
        let rows = rows(&out, table).into_iter();
        rows.map(|row| row["id"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(ids("patients_deletes"), [""; 0]);
    for id in ["p001", "p004"] {
        let mut store = served.store();
        store.delete("Patient", id);
        store.later(10);
        drop(store);
        done(&served, &out, &TABLES);
        done(&served, &out, &TABLES);
    }
    assert_eq!(ids("patients_deletes"), ["p001", "p004"]);
    assert_eq!(ids("observations_deletes"), [""; 0]);
    assert!(
        rows(&out, "patients_deletes")[0]["deleted_at"]
            .as_str()
            .unwrap()
            .starts_with("2024-05-01T12:00:")
    );

    // Off, or not offered, there are no such tables.
    served.store().has_history = false;
    let said = ingest(&served, &folder.path().join("other"), &TABLES);
    assert_eq!(said.report().tables.len(), 2);
    assert!(
        said.err
            .contains("deletions of Patient, Observation are not seen"),
        "{}",
        said.err
    );
    served.store().has_history = true;
    let said = ingest(
        &served,
        &folder.path().join("off"),
        &["--tables", "patients", "--deletes", "off"],
    );
    assert_eq!((said.report().tables.len(), said.err.as_str()), (1, ""));
}

#[test]
fn a_table_that_cannot_be_read_stops_no_other() {
    let served = Served::with(|request, store| {
        let is_it = request.path.contains("/Patient?") && store.most == 9;
        is_it.then(|| Answer::of(403, r#"{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"forbidden","diagnostics":"MARKED"}]}"#))
    })
    .filled(15, 15);
    served.store().most = 9;
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let said = ingest(&served, &out, &TABLES);
    assert_eq!(said.status, Some(1));
    assert!(said.err.contains("not read to the end: patients: Patient page 1: the server refused the request (status, status 403, forbidden)"), "{}", said.err);
    assert!(said.report().error.is_some());
    assert!(!format!("{said:?}").contains("MARKED"));
    assert_eq!(
        versions(&out, "observations"),
        served.store().truth("Observation")
    );
    assert_eq!(versions(&out, "patients"), []);
    served.store().most = 10;
    done(&served, &out, &TABLES);
    assert_eq!(versions(&out, "patients"), served.store().truth("Patient"));
    assert_eq!(
        versions(&out, "observations"),
        served.store().truth("Observation")
    );
}

/// By the library, with pages that are hardly held.
fn held(served: &Served, out: &Path) -> Option<String> {
    let mut options = IngestOptions::new("", out);
    options.tables = vec!["patients".into(), "observations".into()];
    options.format = Format::Ndjson;
    options.settings.batch_files = 1;
    let mut server = ServerOptions::new(served.server.base());
    server.no_proxy = true;
    server.requests_per_second = Some(0.0);
    server.held_bytes = 1;
    struct Nobody;
    impl healthcare_connector::engine::Watch for Nobody {}
    let ingest = ServerIngest::open(&options, &server).unwrap();
    let (report, error) = ingest.run(&AtomicBool::new(false), &mut Nobody);
    assert!(report.accounting.balanced);
    error.map(|error| error.to_string())
}

#[test]
fn pages_that_are_handed_over_alone_are_withdrawn_when_one_fails() {
    let served = Served::with(|request, store| {
        let is_it = request.path.contains("/Patient?") && request.path.contains("_offset=18");
        (is_it && store.most == 9).then(|| Answer::of(403, ""))
    })
    .filled(35, 35);
    (served.store().most, served.store().sorts) = (9, false);
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let error = held(&served, &out).expect("a failure");
    assert!(error.contains("Patient page 3"), "{error}");
    assert_eq!(versions(&out, "patients"), []);
    assert_eq!(
        versions(&out, "observations"),
        served.store().truth("Observation")
    );
    served.store().most = 10;
    assert_eq!(held(&served, &out), None);
    assert_eq!(versions(&out, "patients"), served.store().truth("Patient"));
    assert_eq!(
        versions(&out, "observations"),
        served.store().truth("Observation")
    );
    let hidden = bytes_below(&out)
        .into_iter()
        .filter(|(name, _)| name.contains("/."));
    assert_eq!(hidden.count(), 0);
}

#[test]
fn what_cannot_be_read_is_a_reject_and_a_dead_letter_and_can_be_replayed() {
    let served = Served::start().filled(12, 0);
    {
        let mut store = served.store();
        store.raw("twice", r#"{"resourceType":"Patient","id":"twice","id":"MARKED","meta":{"versionId":"1","lastUpdated":"2024-05-01T12:00:10Z"}}"#);
        let long = "x".repeat(3000);
        store.raw("long", &format!(r#"{{"resourceType":"Patient","id":"long","meta":{{"versionId":"1","lastUpdated":"2024-05-01T12:00:11Z"}},"name":[{{"text":"MARKED{long}"}}]}}"#));
        store.later(60);
    }
    let folder = tempfile::tempdir().unwrap();
    let (out, letters) = (folder.path().join("out"), folder.path().join("letters"));
    let dead = [
        "--tables",
        "patients",
        "--error-handling",
        "dead_letter",
        "--max-message-bytes",
        "2KiB",
        "--dead-letter-path",
        letters.to_str().unwrap(),
    ];
    let said = done(&served, &out, &dead);
    let report = said.report();
    assert_eq!((report.messages, report.rejects), (14, 2));
    assert_eq!(rows(&out, "patients").len(), 12);
    let codes: Vec<&str> = report.reject_codes.keys().map(String::as_str).collect();
    assert_eq!(codes, ["duplicate_key", "too_large"]);
    assert!(!format!("{said:?}").contains("MARKED"));
    let kept = bytes_below(&letters);
    assert_eq!(kept.len(), 1);
    assert_eq!(String::from_utf8_lossy(&kept[0].1).lines().count(), 2);
    // Once more, with more room.
    let mut command = connector();
    command
        .args([
            "replay", "--format", "ndjson", "--tables", "patients", "--json", "--output",
        ])
        .arg(&out);
    let said = Said::from(
        command
            .arg("--dead-letter-path")
            .arg(&letters)
            .output()
            .unwrap(),
    );
    assert_eq!(said.status, Some(0), "{}", said.err);
    assert_eq!(rows(&out, "patients").len(), 13);
    // The server goes on from where it was.
    assert_eq!(done(&served, &out, &dead).report().messages, 0);

    let fail = folder.path().join("fail");
    let said = ingest(
        &served,
        &fail,
        &["--tables", "patients", "--error-handling", "fail"],
    );
    assert_eq!(said.status, Some(1));
    assert!(
        said.err.contains("duplicate_key") && !said.err.contains("MARKED"),
        "{}",
        said.err
    );
    assert_eq!(rows(&fail, "patients").len(), 0);
}

#[test]
fn a_stream_goes_on_until_it_is_interrupted() {
    let served = Served::start().filled(3, 0);
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let mut command = ingesting(&served, &out, &TABLES);
    command.args([
        "--mode",
        "streaming",
        "--follow",
        "--trigger-interval",
        "100ms",
        "--quiet",
    ]);
    let mut child = command.spawn().unwrap();
    let waits = |count: usize| until(|| rows(&out, "patients").len() >= count);
    waits(3);
    served.store().patient("new");
    waits(4);
    assert!(child.try_wait().unwrap().is_none(), "it goes on");
    assert_eq!(interrupted(child).status, Some(0));
    assert_eq!(versions(&out, "patients"), served.store().truth("Patient"));
}

#[test]
fn ctrl_c_ends_a_run_that_waits_for_a_silent_server() {
    let served = Served::with(|request, _| {
        request
            .path
            .contains("/Patient?")
            .then(|| Answer::of(200, "").by(fhir_server::server::Way::Silent))
    });
    let folder = tempfile::tempdir().unwrap();
    let child = ingesting(&served, &folder.path().join("out"), &TABLES)
        .spawn()
        .unwrap();
    until(|| served.server.requests().len() >= 2);
    let began = Instant::now();
    assert_eq!(interrupted(child).status, Some(130));
    assert!(began.elapsed() < Duration::from_secs(10));
}

#[test]
fn what_is_deleted_between_a_run_that_failed_and_the_next_is_seen() {
    let served = Served::with(|request, store| {
        let is_it = request.path.contains("/Patient?") && !request.path.contains("_lastUpdated=ge");
        (!is_it && request.path.contains("/Patient?") && store.most == 9)
            .then(|| Answer::of(403, ""))
    })
    .filled(30, 0);
    served.store().most = 9;
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let patients = ["--tables", "patients"];
    let said = ingest(&served, &out, &patients);
    assert_eq!(said.status, Some(1));
    let read = rows(&out, "patients").len();
    assert!((1..30).contains(&read), "{read}");
    {
        let mut store = served.store();
        store.delete("Patient", "p001");
        // Longer than a run looks back.
        store.later(4000);
        store.most = 10;
    }
    done(&served, &out, &patients);
    let deleted = rows(&out, "patients_deletes");
    assert_eq!((deleted.len(), &deleted[0]["id"]), (1, &"p001".into()));
}

#[test]
fn further_tables_begin_at_their_beginning_and_status_says_how_far_each_is() {
    let served = Served::start().filled(12, 7);
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    done(&served, &out, &["--tables", "patients"]);
    let said = done(&served, &out, &TABLES);
    assert_eq!(
        (said.report().messages, said.report().tables["observations"]),
        (7, 7)
    );
    assert_eq!(versions(&out, "patients"), served.store().truth("Patient"));
    let status = cli::status(&out, &[]);
    assert_eq!(status["server"], served.server.base());
    assert!(
        status["read_until"]["Patient"]
            .as_str()
            .unwrap()
            .starts_with("2024-05-01T1")
    );
    assert!(status["read_until"]["Observation"].is_string());
    assert_eq!(status["rows"], 19);
    let said = Said::from(
        connector()
            .args(["status", "--output"])
            .arg(&out)
            .output()
            .unwrap(),
    );
    assert!(said.out.starts_with("a server, "), "{}", said.out);
    let said = Said::from(ingesting(&served, &out, &TABLES).output().unwrap());
    assert!(said.out.starts_with("nothing new\n"), "{}", said.out);
}
