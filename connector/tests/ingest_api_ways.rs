//! Ways to a server, by the binary: TLS with an authority of one's own, certificates of clients, proxies, and signed
//! assertions that say where their keys are published.

mod cli;
mod fhir_server;

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use cli::{Said, connector, rows};
use fhir_server::certificates::{self, AUTHORITY, CLIENT};
use fhir_server::server::{Answer, Server};
use fhir_server::{Served, Store};
use ring::rand::SystemRandom;
use ring::signature::{self, EcdsaKeyPair, KeyPair as _, RsaKeyPair, UnparsedPublicKey};
use serde_json::Value;

/// Reads patients from an address, with nothing said of proxies.
fn read(base: &str, out: &Path, args: &[&str], proxy: Option<&str>) -> Said {
    let mut command = connector();
    command.args([
        "ingest", "--format", "ndjson", "--tables", "patients", "--json",
    ]);
    command.args(["--requests-per-second", "0", "--request-attempts", "1"]);
    command
        .arg("--fhir-base-url")
        .arg(base)
        .arg("--output")
        .arg(out);
    for name in [
        "http_proxy",
        "https_proxy",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "all_proxy",
        "ALL_PROXY",
        "no_proxy",
        "NO_PROXY",
    ] {
        command.env_remove(name);
    }
    command.envs(proxy.map(|proxy| ("http_proxy", proxy)));
    let said = Said::from(command.args(args).output().unwrap());
    assert!(!format!("{said:?}").contains("MARKED"), "{said:?}");
    said
}

fn patients(out: &Path) -> usize {
    if out.exists() {
        rows(out, "patients").len()
    } else {
        0
    }
}

/// Writes a file and gives its path, and a reference to it.
fn file(folder: &Path, name: &str, text: &str) -> (String, String) {
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    let path = path.display().to_string();
    let reference = format!("{{{{file/{path}}}}}");
    (path, reference)
}

#[test]
fn a_server_is_trusted_by_the_authority_that_is_given() {
    let served = Served::within(Some(certificates::server(false)), |_, _| None).filled(3, 0);
    let base = served.server.base();
    let folder = tempfile::tempdir().unwrap();
    let (authority, _) = file(folder.path(), "ca.pem", AUTHORITY);
    let (another, _) = file(folder.path(), "another.pem", CLIENT);
    let (none, _) = file(folder.path(), "none.pem", "MARKED");
    let missing = folder.path().join("missing.pem").display().to_string();
    for (args, status, says) in [
        (&[][..], 1, "the server cannot be reached"),
        (
            &["--ca-certificate", &another, "--only-ca-certificate"],
            1,
            "the server cannot be reached",
        ),
        (&["--ca-certificate", &missing], 1, "missing.pem"),
        (&["--ca-certificate", &none], 2, "ca_certificate"),
        (
            &["--only-ca-certificate"],
            2,
            "only_ca_certificate needs ca_certificate",
        ),
    ] {
        let out = folder.path().join("not");
        let said = read(&base, &out, &[&["--no-proxy"], args].concat(), None);
        assert_eq!(said.status, Some(status), "{args:?}: {}", said.err);
        assert!(said.err.contains(says), "{args:?}: {}", said.err);
        assert!(!out.exists(), "{args:?}");
    }
    assert_eq!(served.server.requests().len(), 0);
    for (name, args) in [("beside", &[][..]), ("alone", &["--only-ca-certificate"])] {
        let out = folder.path().join(name);
        let said = read(
            &base,
            &out,
            &[&["--no-proxy", "--ca-certificate", &authority], args].concat(),
            None,
        );
        assert_eq!((said.status, patients(&out)), (Some(0), 3), "{}", said.err);
    }
}

#[test]
fn a_client_shows_its_certificate_where_it_is_wanted() {
    let served = Served::within(Some(certificates::server(true)), |_, _| None).filled(3, 0);
    let base = served.server.base();
    let folder = tempfile::tempdir().unwrap();
    let (authority, _) = file(folder.path(), "ca.pem", AUTHORITY);
    let (path, reference) = file(folder.path(), "client.pem", &certificates::identity());
    let (_, half) = file(folder.path(), "half.pem", CLIENT);
    let trusted = ["--no-proxy", "--ca-certificate", &authority];
    for (args, status, says) in [
        (&[][..], 1, "the server cannot be reached"),
        (&["--client-certificate", &half], 2, "client_certificate"),
        (
            &["--client-certificate", &path],
            2,
            "client_certificate has to be a reference",
        ),
    ] {
        let out = folder.path().join("not");
        let said = read(&base, &out, &[&trusted, args].concat(), None);
        assert_eq!(said.status, Some(status), "{args:?}: {}", said.err);
        assert!(said.err.contains(says), "{args:?}: {}", said.err);
        assert!(!out.exists(), "{args:?}");
    }
    assert_eq!(served.server.requests().len(), 0);
    let out = folder.path().join("out");
    let args = [&trusted[..], &["--client-certificate", &reference]].concat();
    let said = read(&base, &out, &args, None);
    assert_eq!((said.status, patients(&out)), (Some(0), 3), "{}", said.err);
}

/// A proxy that answers for all hosts, out of a store.
fn proxy() -> Server {
    let mut store = Store::default();
    for id in ["a", "b", "c"] {
        store.patient(id);
    }
    store.later(10);
    let store = std::sync::Mutex::new(store);
    Server::start(move |request| {
        let mut request = request.clone();
        // A proxy is told the whole address.
        let below = request.path.strip_prefix("http://127.0.0.1:1");
        match below.map(str::to_owned) {
            Some(below) => request.path = below,
            None => return Answer::of(400, ""),
        }
        store.lock().unwrap().answer(&request)
    })
}

#[test]
fn a_proxy_is_used_as_it_is_said_or_as_the_environment_says() {
    // Nobody listens there.
    const BASE: &str = "http://127.0.0.1:1/fhir";
    let folder = tempfile::tempdir().unwrap();
    let proxy = proxy();
    let address = proxy.base().replace("/fhir/", "");
    let with_user = address.replace("http://", "http://us:MARKED@");
    let (_, reference) = file(folder.path(), "proxy", &with_user);
    let said = read(BASE, &folder.path().join("none"), &[], None);
    assert_eq!(said.status, Some(1));
    let said = read(
        BASE,
        &folder.path().join("none"),
        &["--no-proxy"],
        Some(&address),
    );
    assert_eq!(said.status, Some(1), "{}", said.err);
    assert_eq!(proxy.requests().len(), 0);
    for (name, args, environment) in [
        ("said", &["--proxy", &address][..], None),
        ("environment", &[], Some(&*address)),
        ("both", &["--proxy", &address], Some("http://127.0.0.1:1")),
        ("secret", &["--proxy", &reference], None),
    ] {
        let (before, out) = (proxy.requests().len(), folder.path().join(name));
        let said = read(BASE, &out, args, environment);
        assert_eq!(
            (said.status, patients(&out)),
            (Some(0), 3),
            "{name}: {}",
            said.err
        );
        let asked = proxy.requests().split_off(before);
        let user = format!("Basic {}", STANDARD.encode("us:MARKED"));
        let expected = (name == "secret").then_some(&user);
        assert!(
            asked
                .iter()
                .all(|one| one.headers.get("proxy-authorization") == expected),
            "{name}"
        );
    }
    for (args, says) in [
        (&["--proxy", &*with_user][..], "proxy has to be a reference"),
        (
            &["--proxy", &address, "--no-proxy"],
            "proxy and no_proxy contradict each other",
        ),
    ] {
        let said = read(BASE, &folder.path().join("none"), args, None);
        assert_eq!(said.status, Some(2), "{}", said.err);
        assert!(said.err.contains(says), "{}", said.err);
    }
    let said = read(
        BASE,
        &folder.path().join("none"),
        &["--proxy", "ftp://x"],
        None,
    );
    assert_eq!(said.status, Some(2));
    assert!(said.err.contains("proxy"), "{}", said.err);
}

/// A proxy that connects to where it is told to. Gives its address and how often it did.
fn tunnel() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut near = stream.unwrap();
            let mut lines = BufReader::new(near.try_clone().unwrap()).lines();
            let first = lines.next().unwrap().unwrap();
            let to = first
                .strip_prefix("CONNECT ")
                .expect("a tunnel is asked for");
            let mut far = TcpStream::connect(to.split(' ').next().unwrap()).unwrap();
            while !lines.next().unwrap().unwrap().is_empty() {}
            near.write_all(b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
            counted.fetch_add(1, Ordering::SeqCst);
            let (mut from, mut to) = (near.try_clone().unwrap(), far.try_clone().unwrap());
            thread::spawn(move || std::io::copy(&mut from, &mut to));
            thread::spawn(move || std::io::copy(&mut far, &mut near));
        }
    });
    (address, count)
}

#[test]
fn a_proxy_sees_nothing_of_what_is_said_within_tls() {
    let served = Served::within(Some(certificates::server(true)), |_, _| None).filled(3, 0);
    let (proxy, tunnels) = tunnel();
    let folder = tempfile::tempdir().unwrap();
    let (authority, _) = file(folder.path(), "ca.pem", AUTHORITY);
    let (_, reference) = file(folder.path(), "client.pem", &certificates::identity());
    let out = folder.path().join("out");
    let args = [
        "--proxy",
        &proxy,
        "--ca-certificate",
        &authority,
        "--client-certificate",
        &reference,
    ];
    let said = read(&served.server.base(), &out, &args, None);
    assert_eq!((said.status, patients(&out)), (Some(0), 3), "{}", said.err);
    assert!(tunnels.load(Ordering::SeqCst) > 0);
}

/// The claims and the header of the assertion that a token was asked for with, after its signature was checked.
fn asserted(der: &[u8], args: &[&str], is_good: impl Fn(&[u8], &[u8])) -> (Value, Value) {
    let served = Served::with(|request, _| match request.path.as_str() {
        "/token" => Some(fhir_server::token("MARKED-TOKEN")),
        _ => fhir_server::unless_bearer(request, "MARKED-TOKEN"),
    })
    .filled(3, 0);
    let folder = tempfile::tempdir().unwrap();
    let (_, reference) = file(folder.path(), "key.pem", &certificates::pem(der));
    let base = served.server.base();
    let token_url = base.replace("/fhir/", "/token");
    let out = folder.path().join("out");
    let auth = [
        "--no-proxy",
        "--auth-type",
        "oauth2",
        "--client-id",
        "me",
        "--key-id",
        "key-1",
    ];
    let keys = ["--token-url", &token_url, "--private-key", &reference];
    let said = read(&base, &out, &[&auth[..], &keys, args].concat(), None);
    assert_eq!((said.status, patients(&out)), (Some(0), 3), "{}", said.err);
    let requests = served.server.requests();
    let asked: Vec<_> = requests.iter().filter(|one| one.path == "/token").collect();
    assert_eq!(asked.len(), 1);
    let form = asked[0].body.split('&');
    let mut form = form.filter_map(|pair| pair.strip_prefix("client_assertion="));
    let assertion = form.next().expect("an assertion");
    let (signed, signature) = assertion.rsplit_once('.').unwrap();
    is_good(
        signed.as_bytes(),
        &URL_SAFE_NO_PAD.decode(signature).unwrap(),
    );
    let part = |text: &str| serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text).unwrap()).unwrap();
    let (header, claims) = signed.split_once('.').unwrap();
    let (header, claims): (Value, Value) = (part(header), part(claims));
    assert_eq!(
        (&claims["iss"], &claims["sub"]),
        (&"me".into(), &"me".into())
    );
    assert_eq!(claims["aud"], *token_url);
    assert_eq!(header["kid"], "key-1");
    (header, claims)
}

#[test]
fn an_assertion_says_where_its_keys_are_published_if_that_is_said() {
    const JWKS: &str = "https://connector.example/jwks.json";
    let rsa = certificates::rsa();
    let public = RsaKeyPair::from_pkcs8(&rsa)
        .unwrap()
        .public_key()
        .as_ref()
        .to_vec();
    let by_rsa = |signed: &[u8], signature: &[u8]| {
        let key = UnparsedPublicKey::new(&signature::RSA_PKCS1_2048_8192_SHA384, &public);
        key.verify(signed, signature)
            .expect("signed by the RSA key");
    };
    let (header, _) = asserted(&rsa, &["--jwks-url", JWKS], by_rsa);
    assert_eq!(
        (&header["alg"], &header["jku"]),
        (&"RS384".into(), &JWKS.into())
    );
    let (header, _) = asserted(&rsa, &[], by_rsa);
    assert_eq!(header.get("jku"), None);

    let (algorithm, random) = (
        &signature::ECDSA_P384_SHA384_FIXED_SIGNING,
        SystemRandom::new(),
    );
    let ec = EcdsaKeyPair::generate_pkcs8(algorithm, &random).unwrap();
    let pair = EcdsaKeyPair::from_pkcs8(algorithm, ec.as_ref(), &random).unwrap();
    let public = pair.public_key().as_ref().to_vec();
    let by_ec = |signed: &[u8], signature: &[u8]| {
        let key = UnparsedPublicKey::new(&signature::ECDSA_P384_SHA384_FIXED, &public);
        key.verify(signed, signature)
            .expect("signed by the P-384 key");
    };
    let (header, claims) = asserted(ec.as_ref(), &["--jwks-url", JWKS], by_ec);
    assert_eq!(
        (&header["alg"], &header["jku"]),
        (&"ES384".into(), &JWKS.into())
    );
    assert!(claims["jti"].as_str().is_some_and(|jti| jti.len() >= 16));
}
