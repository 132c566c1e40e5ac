//! A FHIR server into tables, by the binary.

mod cli;
mod fhir_server;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use cli::{Said, bytes_below, connector, offset, rows, run};
use fhir_server::Served;
use fhir_server::server::Answer;
use healthcare_connector::ingest::{IngestOptions, ServerIngest, ServerOptions};
use healthcare_connector::sink::Format;
use serde_json::Value;
use std::sync::atomic::AtomicBool;

/// `ingest` from a server, without waiting between requests.
fn ingesting(served: &Served, to: &Path, args: &[&str]) -> Command {
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

fn ingest(served: &Served, to: &Path, args: &[&str]) -> Said {
    Said::from(ingesting(served, to, args).arg("--json").output().unwrap())
}

fn done(served: &Served, to: &Path, args: &[&str]) -> Said {
    let said = ingest(served, to, args);
    assert_eq!(said.status, Some(0), "{}", said.err);
    assert!(said.report().accounting.balanced);
    said
}

/// Ids and versions, sorted.
fn versions(out: &Path, table: &str) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let rows = rows(out, table).into_iter();
    let mut rows: Vec<_> = rows
        .map(|row| (text(&row["id"]), text(&row["meta"]["versionId"])))
        .collect();
    rows.sort();
    rows
}

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
fn an_output_is_of_one_server_and_one_search() {
    let served = Served::start().filled(8, 0);
    served
        .store()
        .put(serde_json::json!({ "resourceType": "Patient", "id": "f", "gender": "female" }));
    served.store().later(10);
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let search = ["--tables", "patients", "--search", "Patient?gender=female"];
    assert_eq!(done(&served, &out, &search).report().messages, 1);
    let said = ingest(&served, &out, &["--tables", "patients"]);
    assert!(
        said.err
            .contains("patients was read with another `--search` before"),
        "{}",
        said.err
    );
    let other = Served::start().filled(1, 0);
    let said = ingest(&other, &out, &search);
    assert_eq!(said.status, Some(1));
    assert!(
        said.err.contains(&served.server.base()) && said.err.contains("--existing replace"),
        "{}",
        said.err
    );
    let anew = ["--tables", "patients", "--existing", "replace"];
    assert_eq!(done(&other, &out, &anew).report().messages, 1);
    assert_eq!(rows(&out, "patients").len(), 1);
}

#[test]
fn wrong_combinations_of_options_are_refused_by_name() {
    for (args, says) in [
        (&["--recursive"][..], "--recursive"),
        (&["--file-pattern", "*.json"], "--file-pattern"),
        (&["--timezone", "UTC"], "--timezone"),
        (&["--deduplicate", "exact"], "--deduplicate"),
        (&["--storage-path", "."], "--storage-path"),
        (
            &["--api-key", "{{file/x}}"],
            "api_key is of use with auth_type api_key only",
        ),
        (
            &["--auth-type", "api_key"],
            "auth_type api_key needs api_key",
        ),
        (
            &["--auth-type", "api_key", "--api-key", "MARKED"],
            "api_key has to be a reference",
        ),
        (
            &[
                "--auth-type",
                "oauth2",
                "--client-id",
                "me",
                "--client-secret",
                "MARKED",
            ],
            "client_secret has to be a reference",
        ),
        (
            &["--header", "Authorization=MARKED"],
            "header has to be a reference",
        ),
        (
            &[
                "--auth-type",
                "api_key",
                "--api-key",
                "{{secrets/no/MARKED}}",
            ],
            "api_key: a secret cannot be read",
        ),
        (
            &["--search", "Patient?_count=MARKED"],
            "_count of Patient is chosen by this program",
        ),
        (&["--tables", "patient"], "did you mean `patients`"),
        (&["--page-sise", "5"], "--page-size"),
    ] {
        let served = Served::start();
        let folder = tempfile::tempdir().unwrap();
        let said = ingest(&served, &folder.path().join("out"), args);
        assert_eq!(said.status, Some(2), "{args:?}: {}", said.err);
        assert!(said.err.contains(says), "{args:?}: {}", said.err);
        assert!(!said.err.contains("MARKED"), "{args:?}: {}", said.err);
        assert!(!folder.path().join("out").exists(), "{args:?}");
    }
    let said = run([
        "ingest",
        "--storage-path",
        ".",
        "--output",
        "x",
        "--page-size",
        "5",
    ]);
    assert_eq!(said.status, Some(2));
    assert!(said.err.contains("--fhir-base-url"), "{}", said.err);
    let said = run(["ingest", "--output", "x"]);
    assert!(said.err.contains("--storage-path"), "{}", said.err);
    for (url, status, says) in [
        ("file:///etc/passwd", 2, "fhir_base_url"),
        ("http://me:MARKED@localhost/fhir", 2, "fhir_base_url"),
        (
            "http://127.0.0.1:1/fhir",
            1,
            "metadata: the server cannot be reached",
        ),
    ] {
        let said = run([
            "ingest",
            "--output",
            "x",
            "--no-proxy",
            "--request-attempts",
            "1",
            "--fhir-base-url",
            url,
        ]);
        assert_eq!(said.status, Some(status), "{}", said.err);
        assert!(
            said.err.contains(says) && !said.err.contains("MARKED"),
            "{}",
            said.err
        );
    }
}

#[test]
fn a_key_goes_to_the_server_and_nowhere_else() {
    let served = Served::with(|request, _| {
        let key = request.headers.get("x-api-key").map(String::as_str);
        (key != Some("MARKED-KEY")).then(|| Answer::of(401, ""))
    })
    .filled(3, 0);
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let args = [
        "--tables",
        "patients",
        "--auth-type",
        "api_key",
        "--api-key",
        "{{secrets/test-scope/key}}",
        "--api-key-header",
        "X-API-Key",
        "--metrics",
        out.with_extension("json").to_str().unwrap(),
    ]
    .map(str::to_owned);
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let mut command = ingesting(&served, &out, &args);
    let said = Said::from(
        command
            .env("TEST_SCOPE_KEY", "MARKED-KEY")
            .arg("--json")
            .output()
            .unwrap(),
    );
    assert_eq!(said.status, Some(0), "{}", said.err);
    assert_eq!(rows(&out, "patients").len(), 3);
    assert!(!format!("{said:?}").contains("MARKED"));
    let written = bytes_below(folder.path()).into_iter();
    assert!(
        written
            .into_iter()
            .all(|(_, text)| !String::from_utf8_lossy(&text).contains("MARKED"))
    );
    let mut command = ingesting(&served, &out, &args);
    let said = Said::from(command.env("TEST_SCOPE_KEY", "another").output().unwrap());
    assert_eq!(said.status, Some(1));
    assert!(
        said.err
            .contains("the server does not accept the credentials"),
        "{}",
        said.err
    );
}

#[test]
fn tokens_are_asked_for_where_the_server_says() {
    let served = Served::with(|request, _| {
        let base = format!("http://{}", request.headers["host"]);
        match request.path.as_str() {
            "/fhir/.well-known/smart-configuration" => Some(Answer::json(format!(
                r#"{{"token_endpoint":"{base}/token"}}"#
            ))),
            "/token" => {
                assert!(
                    request.body.contains("scope=system/*.read")
                        || request.body.contains("scope=system%2F%2A.read")
                        || request.body.contains("scope=system/%2A.read"),
                    "{}",
                    request.body
                );
                Some(Answer::json(
                    r#"{"access_token":"MARKED-TOKEN","token_type":"Bearer","expires_in":300}"#,
                ))
            }
            _ => {
                let bearer = request.headers.get("authorization").map(String::as_str);
                (bearer != Some("Bearer MARKED-TOKEN")).then(|| Answer::of(401, ""))
            }
        }
    })
    .filled(3, 0);
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    std::fs::write(folder.path().join("secret"), "MARKED-SECRET\n").unwrap();
    let secret = format!("{{{{file/{}}}}}", folder.path().join("secret").display());
    let said = done(
        &served,
        &out,
        &[
            "--tables",
            "patients",
            "--auth-type",
            "oauth2",
            "--client-id",
            "me",
            "--client-secret",
            &secret,
        ],
    );
    assert_eq!(rows(&out, "patients").len(), 3);
    assert!(!format!("{said:?}").contains("MARKED"));
    let asked = served
        .server
        .requests()
        .iter()
        .filter(|request| request.path == "/token")
        .count();
    assert_eq!(asked, 1);
}

#[test]
fn options_of_a_server_stand_in_a_file_too() {
    let served = Served::start().filled(3, 1);
    let folder = tempfile::tempdir().unwrap();
    let (out, file) = (folder.path().join("out"), folder.path().join("server.toml"));
    let text = format!(
        "fhir_base_url = {:?}\noutput = {out:?}\nformat = \"ndjson\"\ntables = [\"patients\"]\nrequests_per_second = 0\n\
         no_proxy = true\npage_size = 2\nserver = \"hapi\"\nsearch = [\"Patient?gender=other\"]\njson = true\n",
        served.server.base()
    );
    std::fs::write(&file, text).unwrap();
    let said = run([
        std::ffi::OsStr::new("ingest"),
        "--config".as_ref(),
        file.as_os_str(),
    ]);
    assert_eq!(said.status, Some(0), "{}", said.err);
    assert_eq!(rows(&out, "patients").len(), 3);
    assert!(
        served
            .server
            .requests()
            .iter()
            .any(|request| request.path.contains("_count=2")
                && request.path.contains("gender=other"))
    );
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
    let waits = |count: usize| {
        let began = Instant::now();
        while rows(&out, "patients").len() < count {
            assert!(
                began.elapsed() < Duration::from_secs(60),
                "rows do not come"
            );
            std::thread::sleep(Duration::from_millis(50));
        }
    };
    waits(3);
    served.store().patient("new");
    waits(4);
    assert!(child.try_wait().unwrap().is_none(), "it goes on");
    let pid = child.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-INT", &pid])
            .status()
            .unwrap()
            .success()
    );
    assert_eq!(child.wait().unwrap().code(), Some(0));
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
    let mut child = ingesting(&served, &folder.path().join("out"), &TABLES)
        .spawn()
        .unwrap();
    let began = Instant::now();
    while served.server.requests().len() < 2 {
        assert!(began.elapsed() < Duration::from_secs(60));
        std::thread::sleep(Duration::from_millis(20));
    }
    let began = Instant::now();
    let pid = child.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-INT", &pid])
            .status()
            .unwrap()
            .success()
    );
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert!(began.elapsed() < Duration::from_secs(10));
}

#[test]
fn a_probe_says_what_is_offered_and_what_is_done() {
    let served = Served::with(|request, _| match request.path.as_str() {
        "/fhir/.well-known/smart-configuration" => Some(Answer::json(
            r#"{"token_endpoint":"https://tokens/","token_endpoint_auth_methods_supported":["private_key_jwt"]}"#,
        )),
        path if path.contains("/Observation?") => Some(Answer::of(403, r#"{"text":"MARKED"}"#)),
        _ => None,
    })
    .filled(30, 5);
    let probe = |args: &[&str]| {
        let mut command = connector();
        command
            .args(["probe", "--no-proxy", "--fhir-base-url"])
            .arg(served.server.base());
        let said = Said::from(command.args(args).output().unwrap());
        assert_eq!(said.status, Some(0), "{}", said.err);
        assert!(!format!("{said:?}").contains("MARKED"));
        said.out
    };
    let found: Value = serde_json::from_str(&probe(&["--json"])).unwrap();
    assert_eq!(
        (&found["fhir_version"], &found["fhir_release"]),
        (&"4.0.1".into(), &"r4".into())
    );
    assert_eq!(found["token_url"], "https://tokens/");
    let patients = &found["tables"]["patients"];
    assert_eq!(
        (&patients["way"], &patients["deletions"]),
        (&"sorted".into(), &true.into())
    );
    assert!(
        found["tables"]["observations"]["error"]
            .as_str()
            .unwrap()
            .contains("status 403")
    );
    assert!(
        found["tables"]["encounters"]["error"]
            .as_str()
            .unwrap()
            .contains("status 404")
    );
    served.store().sorts = false;
    let text = probe(&["--tables", "patients"]);
    assert!(
        text.contains("FHIR 4.0.1 (r4)") && text.contains("behind"),
        "{text}"
    );
    let line = text
        .lines()
        .find(|line| line.starts_with("patients"))
        .unwrap();
    assert_eq!(
        line.split_whitespace().collect::<Vec<_>>(),
        ["patients", "links", "history"]
    );
    assert!(text.contains("not tried: observations"), "{text}");
}
