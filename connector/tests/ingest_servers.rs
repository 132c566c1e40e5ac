//! Servers that no one here wrote, on loopback: Medplum's FHIR router and repository, and oidc-provider. `tests/run` installs
//! them and says where they are by `HEALTHCARE_CONNECTOR_SERVERS`; without it these tests say so and do nothing.

mod cli;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use cli::{Said, connector, rows, run};
use serde_json::{Value, json};

fn folder_of_servers() -> Option<PathBuf> {
    let folder = std::env::var_os("HEALTHCARE_CONNECTOR_SERVERS").map(PathBuf::from);
    if folder.is_none() {
        eprintln!("not run: HEALTHCARE_CONNECTOR_SERVERS is not set; tests/run sets it");
    }
    folder
}

/// A server that runs until it is dropped.
struct Node {
    child: Child,
    /// The first line that it has printed.
    address: String,
}

impl Node {
    fn start(folder: &Path, script: &str, args: &[&str]) -> Node {
        let mut command = Command::new("node");
        command.arg(folder.join(script)).args(args);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn().expect("node runs");
        let mut address = String::new();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        output.read_line(&mut address).unwrap();
        let address = address.trim_end().to_owned();
        assert!(
            address.starts_with("http://127.0.0.1:"),
            "{script}: {address}"
        );
        Node { child, address }
    }

    /// Sends a request to the FHIR server.
    fn send(&self, method: &str, below: &str, body: &str) -> String {
        let rest = self.address.strip_prefix("http://").unwrap();
        let (host, path) = rest.split_once('/').unwrap();
        let mut stream = TcpStream::connect(host).unwrap();
        write!(
            stream,
            "{method} /{path}{below} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Type: application/fhir+json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(
            answer.starts_with("HTTP/1.1 20"),
            "{}",
            answer.lines().next().unwrap()
        );
        answer
    }

    /// Writes resources, a few hundred at once.
    fn put(&self, resources: &[Value]) {
        for some in resources.chunks(200) {
            let entry = |resource: &Value| {
                let (kind, id) = (
                    resource["resourceType"].as_str().unwrap(),
                    resource["id"].as_str().unwrap(),
                );
                json!({ "request": { "method": "PUT", "url": format!("{kind}/{id}") }, "resource": resource })
            };
            let entries: Vec<Value> = some.iter().map(entry).collect();
            let bundle = json!({ "resourceType": "Bundle", "type": "batch", "entry": entries });
            let answer = self.send("POST", "", &bundle.to_string());
            assert!(!answer.contains(r#""status":"4"#), "{answer}");
        }
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

const TABLES: [(&str, &str); 5] = [
    ("patients", "Patient"),
    ("encounters", "Encounter"),
    ("observations", "Observation"),
    ("conditions", "Condition"),
    ("medications", "MedicationRequest"),
];

/// Synthetic resources of the types that are read.
fn resources(folder: &Path) -> Vec<Value> {
    let said = run([
        std::ffi::OsStr::new("generate"),
        "--standard".as_ref(),
        "fhir".as_ref(),
        "--messages".as_ref(),
        "150".as_ref(),
        "--output".as_ref(),
        folder.as_os_str(),
    ]);
    assert_eq!(said.status, Some(0), "{}", said.err);
    let mut found = BTreeMap::new();
    for (_, text) in cli::bytes_below(folder) {
        for line in String::from_utf8(text).unwrap().lines() {
            let Ok(resource) = serde_json::from_str::<Value>(line) else {
                continue;
            };
            let kind = resource["resourceType"]
                .as_str()
                .unwrap_or_default()
                .to_owned();
            if TABLES.iter().any(|(_, known)| *known == kind) {
                found.insert((kind, resource["id"].to_string()), resource);
            }
        }
    }
    found.into_values().collect()
}

fn ingest(server: &Node, out: &Path, args: &[&str]) -> Said {
    // What is written in the second in which a run begins comes with the next.
    std::thread::sleep(Duration::from_millis(1100));
    let mut command = connector();
    command.args([
        "ingest",
        "--no-proxy",
        "--format",
        "ndjson",
        "--page-size",
        "40",
        "--json",
    ]);
    command.args([
        "--tables",
        "patients,encounters,observations,conditions,medications",
    ]);
    command
        .arg("--fhir-base-url")
        .arg(&server.address)
        .arg("--output")
        .arg(out);
    if !args.contains(&"--requests-per-second") {
        command.args(["--requests-per-second", "0"]);
    }
    Said::from(command.args(args).output().unwrap())
}

/// Ids of a table's rows, each with its versions.
fn ids(out: &Path, table: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut ids: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in rows(out, table) {
        let version = row["meta"]["versionId"].as_str().unwrap().to_owned();
        let is_new = ids
            .entry(row["id"].as_str().unwrap().to_owned())
            .or_default()
            .insert(version);
        assert!(is_new, "{table}: a version is there twice");
    }
    ids
}

#[test]
fn a_fhir_server_of_others_is_read_with_its_updates() {
    let Some(servers) = folder_of_servers() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let mut all = resources(&folder.path().join("generated"));
    let server = Node::start(&servers, "fhir.mjs", &[]);
    server.put(&all);
    let out = folder.path().join("out");
    let said = ingest(&server, &out, &[]);
    assert_eq!(said.status, Some(0), "{}", said.err);
    assert_eq!(said.report().messages, all.len() as u64);
    assert!(said.report().pages > 10, "{:?}", said.report().pages);
    for (table, kind) in TABLES {
        let sent: BTreeSet<&str> = all
            .iter()
            .filter(|resource| resource["resourceType"] == kind)
            .map(|resource| resource["id"].as_str().unwrap())
            .collect();
        assert!(!sent.is_empty(), "{kind}");
        let found = ids(&out, table);
        assert_eq!(
            found.keys().map(String::as_str).collect::<BTreeSet<_>>(),
            sent,
            "{table}"
        );
    }
    // Updates, among them of what was read first and last; something new; a deletion, which this server shows to nobody.
    let changed: Vec<Value> = all
        .iter_mut()
        .filter(|resource| resource["resourceType"] == "Patient")
        .step_by(3)
        .map(|patient| {
            patient["active"] = json!(false);
            patient.clone()
        })
        .collect();
    server.put(&changed);
    server.put(&[json!({ "resourceType": "Patient", "id": "new-one", "gender": "unknown" })]);
    let gone = all
        .iter()
        .find(|resource| resource["resourceType"] == "Condition")
        .unwrap();
    server.send(
        "DELETE",
        &format!("/Condition/{}", gone["id"].as_str().unwrap()),
        "",
    );
    let said = ingest(&server, &out, &[]);
    assert_eq!(said.status, Some(0), "{}", said.err);
    assert_eq!(said.report().messages, changed.len() as u64 + 1);
    let found = ids(&out, "patients");
    for patient in &changed {
        assert_eq!(found[patient["id"].as_str().unwrap()].len(), 2);
    }
    assert!(
        said.err.contains("deletions of") && said.err.contains("are not seen"),
        "{}",
        said.err
    );
    let before = cli::offset(&out);
    assert_eq!(ingest(&server, &out, &[]).report().messages, 0);
    assert_eq!(cli::offset(&out), before);

    let mut probe = connector();
    let said = Said::from(
        probe
            .args(["probe", "--no-proxy", "--fhir-base-url", &server.address])
            .output()
            .unwrap(),
    );
    let line = said
        .out
        .lines()
        .find(|line| line.starts_with("observations"))
        .unwrap();
    assert!(
        line.contains("sorted") && line.contains("unseen"),
        "{}",
        said.out
    );
}

/// A new key: the file of its PEM, and its public half.
fn key(servers: &Path, folder: &Path, kind: &str, kid: &str) -> (String, Value) {
    let output = Command::new("node")
        .arg(servers.join("keys.mjs"))
        .args([kind, kid])
        .output()
        .unwrap();
    let made: Value = serde_json::from_slice(&output.stdout).unwrap();
    let path = folder.join(format!("{kid}.pem"));
    std::fs::write(&path, made["pem"].as_str().unwrap()).unwrap();
    (
        format!("{{{{file/{}}}}}", path.display()),
        made["jwk"].clone(),
    )
}

#[test]
fn an_authorization_server_of_others_gives_tokens() {
    let Some(servers) = folder_of_servers() else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let (rsa, rsa_public) = key(&servers, folder.path(), "rsa", "rsa-1");
    let (ec, ec_public) = key(&servers, folder.path(), "ec", "ec-1");
    let jwks = json!({ "keys": [rsa_public, ec_public] }).to_string();
    // Tokens are good for three seconds: a run outlives them.
    let oidc = Node::start(&servers, "oidc.mjs", &[&jwks, "3"]);
    let server = Node::start(&servers, "fhir.mjs", &[&oidc.address]);
    let patients: Vec<Value> = (0..90)
        .map(|id| json!({ "resourceType": "Patient", "id": format!("p{id}") }))
        .collect();
    server.put(&patients);
    for (name, secret) in [
        ("basic", "of-by-secret"),
        ("post", "of-by-post"),
        ("wrong", "another"),
    ] {
        std::fs::write(folder.path().join(name), secret).unwrap();
    }
    let secret = |name: &str| format!("{{{{file/{}}}}}", folder.path().join(name).display());
    let mut number = 0;
    let mut read = |args: &[&str]| {
        number += 1;
        let out = folder.path().join(format!("out-{number}"));
        let said = ingest(&server, &out, &[&["--auth-type", "oauth2"], args].concat());
        (said, rows(&out, "patients").len())
    };
    let (basic, post, wrong) = (secret("basic"), secret("post"), secret("wrong"));
    for args in [
        &[
            "--client-id",
            "by-secret",
            "--client-secret",
            &basic,
            "--requests-per-second",
            "2",
        ][..],
        &[
            "--client-id",
            "by-post",
            "--client-secret",
            &post,
            "--client-auth",
            "post",
        ],
        &[
            "--client-id",
            "by-key",
            "--private-key",
            &rsa,
            "--key-id",
            "rsa-1",
        ],
        &[
            "--client-id",
            "by-key",
            "--private-key",
            &ec,
            "--key-id",
            "ec-1",
        ],
    ] {
        let (said, rows) = read(args);
        assert_eq!((said.status, rows), (Some(0), 90), "{args:?}: {}", said.err);
    }
    for args in [
        &["--client-id", "by-secret", "--client-secret", &wrong][..],
        &[
            "--client-id",
            "by-key",
            "--private-key",
            &ec,
            "--key-id",
            "rsa-1",
        ],
    ] {
        let (said, _) = read(args);
        assert_eq!(said.status, Some(1), "{args:?}");
        assert!(
            said.err.contains("no access token was given"),
            "{}",
            said.err
        );
        assert!(!said.err.contains("another"), "{}", said.err);
    }
    let (said, _) = read(&["--client-id", "nobody", "--client-secret", &basic]);
    assert!(said.err.contains("invalid_client"), "{}", said.err);
    // The client's keys are replaced.
    let (new, new_public) = key(&servers, folder.path(), "ec", "ec-2");
    let port = oidc.address.rsplit(':').next().unwrap().to_owned();
    drop(oidc);
    let jwks = json!({ "keys": [new_public] }).to_string();
    let _oidc = Node::start(&servers, "oidc.mjs", &[&jwks, "3", &port]);
    let (said, rows) = read(&[
        "--client-id",
        "by-key",
        "--private-key",
        &new,
        "--key-id",
        "ec-2",
    ]);
    assert_eq!((said.status, rows), (Some(0), 90), "{}", said.err);
    let (said, _) = read(&[
        "--client-id",
        "by-key",
        "--private-key",
        &ec,
        "--key-id",
        "ec-1",
    ]);
    assert!(
        said.err.contains("no access token was given"),
        "{}",
        said.err
    );
}
