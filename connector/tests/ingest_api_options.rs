//! Options of a server, by the binary: what goes together, who gets which secret, and what a probe says.

mod cli;
mod fhir_server;

use cli::{Said, bytes_below, connector, rows, run};
use fhir_server::Served;
use fhir_server::reading::{done, ingest, ingesting};
use fhir_server::server::Answer;
use serde_json::Value;

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
        (
            "file:///etc/passwd",
            2,
            "fhir_base_url has to be an address",
        ),
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
                Some(fhir_server::token("MARKED-TOKEN"))
            }
            _ => fhir_server::unless_bearer(request, "MARKED-TOKEN"),
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

#[test]
fn a_server_of_another_release_is_refused_by_name() {
    let served = Served::with(|request, _| {
        request.path.ends_with("metadata").then(|| {
            Answer::json(
                r#"{"resourceType":"CapabilityStatement","fhirVersion":"4.3.0","rest":[]}"#,
            )
        })
    })
    .filled(2, 0);
    let folder = tempfile::tempdir().unwrap();
    let said = ingest(
        &served,
        &folder.path().join("out"),
        &["--tables", "patients"],
    );
    assert_eq!(said.status, Some(2));
    assert!(
        said.err
            .contains("FHIR 4.3.0, which is r4b, and r4 is asked for"),
        "{}",
        said.err
    );
    let args = ["--tables", "patients", "--fhir-release", "r4b"];
    let said = done(&served, &folder.path().join("out"), &args);
    assert_eq!(said.report().messages, 2);
}

#[test]
fn a_log_says_when_a_server_is_asked_again_and_nothing_of_patients() {
    let served = Served::with(|request, _| {
        let is_it = request.path.contains("/Patient?") && request.number == 1;
        is_it.then(|| Answer::of(429, r#"{"text":"MARKED"}"#).with("Retry-After", "1"))
    })
    .filled(3, 0);
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let args = [
        "--tables",
        "patients",
        "--search",
        "Patient?gender=other&name:not=MARKED",
        "--log",
        "json",
        "--log-level",
        "debug",
    ];
    let said = done(&served, &out, &args);
    assert!(
        said.err.contains("asked again after a while"),
        "{}",
        said.err
    );
    assert!(
        said.err.contains("Patient page 1") && said.err.contains("run begins"),
        "{}",
        said.err
    );
    assert!(!format!("{said:?}").contains("MARKED"));
}

#[test]
fn a_kind_of_server_is_asked_as_its_makers_write() {
    let served = Served::start().filled(12, 0);
    let folder = tempfile::tempdir().unwrap();
    let read = |name: &str, args: &[&str]| {
        let before = served.server.requests().len();
        let out = folder.path().join(name);
        let said = done(&served, &out, &[&["--server", name], args].concat());
        let mut asked = served.server.requests().split_off(before);
        asked.retain(|request| !request.path.ends_with("metadata"));
        assert_eq!(rows(&out, "patients").len(), 12, "{name}");
        (said.err, asked)
    };
    let patients = ["--tables", "patients", "--deletes", "off"];
    let (said, asked) = read("hapi", &patients);
    assert_eq!(said, "");
    for request in &asked {
        assert_eq!(request.headers["cache-control"], "no-cache");
        assert!(request.path.contains("_count=200"), "{}", request.path);
    }
    // Patients are not searched by time there, and sorting is not offered.
    let (said, asked) = read("cerner", &patients);
    assert!(
        said.contains("note: cerner wants identifier or name or"),
        "{said}"
    );
    for request in &asked {
        assert!(!request.headers.contains_key("cache-control"));
        assert!(!request.path.contains("_lastUpdated"), "{}", request.path);
    }
    assert!(asked.iter().any(|one| one.path.contains("_count=100")));
    // Read again, all of it comes and nothing is new.
    let out = folder.path().join("cerner");
    let again = [&["--server", "cerner"], &patients[..]].concat();
    assert_eq!(done(&served, &out, &again).report().messages, 0);

    served.store().observation("o1", "p001");
    served.store().later(10);
    let observations = [
        "--tables",
        "observations",
        "--server",
        "cerner",
        "--page-size",
        "500",
        "--search",
        "Observation?patient=p001",
        "--deletes",
        "off",
    ];
    let before = served.server.requests().len();
    let said = done(&served, &folder.path().join("observations"), &observations);
    assert_eq!((said.report().messages, &*said.err), (1, ""));
    let asked = served.server.requests().split_off(before);
    let search = &asked.last().unwrap().path;
    assert!(
        search.contains("_lastUpdated=le") && search.contains("_count=200"),
        "{search}"
    );
}

#[test]
fn a_probe_says_what_is_known_of_a_kind_of_server() {
    let served = Served::start().filled(3, 1);
    for (kind, says) in [
        (
            "epic",
            "--export group/ID, from the version of August 2021 on",
        ),
        ("cerner", "20,000 patients at most"),
        ("hapi", "unless max_page_size says otherwise"),
    ] {
        let mut command = connector();
        command.args(["probe", "--no-proxy", "--server", kind, "--fhir-base-url"]);
        let said = Said::from(command.arg(served.server.base()).output().unwrap());
        assert_eq!(said.status, Some(0), "{}", said.err);
        assert!(said.out.contains(says), "{kind}: {}", said.out);
        let wants = format!("note: {kind} wants patient or");
        assert_eq!(said.out.contains(&wants), kind != "hapi", "{}", said.out);
        let mut command = connector();
        command.args([
            "probe",
            "--no-proxy",
            "--json",
            "--server",
            kind,
            "--fhir-base-url",
        ]);
        let said = Said::from(command.arg(served.server.base()).output().unwrap());
        let found: Value = serde_json::from_str(&said.out).unwrap();
        assert!(found["notes"].as_array().unwrap().len() >= 3, "{kind}");
    }
}
