//! Keys and tokens, against a token endpoint of ours that checks what it is sent.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::rand::SystemRandom;
use ring::signature::{
    self, ECDSA_P384_SHA384_FIXED, EcdsaKeyPair, KeyPair, RsaKeyPair, UnparsedPublicKey,
};
use serde_json::{Value, json};

use super::certificates;
use super::clock::TestClock;
use super::faults::settings;
use super::server::{Answer, Request, Server};
use crate::api::auth::{Algorithm, Credentials, Secret, SigningKey, TokenSource, discover};
use crate::api::{Auth, Client, Code, Error, Fetch, Moment};

fn pem(der: &[u8]) -> Secret {
    Secret::new(certificates::pem(der))
}

fn rsa_der() -> Vec<u8> {
    certificates::rsa()
}

fn ec_der() -> Vec<u8> {
    let random = SystemRandom::new();
    let made =
        EcdsaKeyPair::generate_pkcs8(&signature::ECDSA_P384_SHA384_FIXED_SIGNING, &random).unwrap();
    made.as_ref().to_vec()
}

/// Header, claims, what was signed, and the signature.
fn parts(assertion: &str) -> (Value, Value, String, Vec<u8>) {
    let parts: Vec<&str> = assertion.split('.').collect();
    let read = |text: &str| serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text).unwrap()).unwrap();
    let signed = format!("{}.{}", parts[0], parts[1]);
    (
        read(parts[0]),
        read(parts[1]),
        signed,
        URL_SAFE_NO_PAD.decode(parts[2]).unwrap(),
    )
}

#[test]
fn assertions_are_signed_as_their_headers_say() {
    let now = Moment::read("2024-05-01T12:00:00Z").unwrap();
    let random = SystemRandom::new();
    let (rsa, ec) = (rsa_der(), ec_der());
    let rsa_public = RsaKeyPair::from_pkcs8(&rsa)
        .unwrap()
        .public_key()
        .as_ref()
        .to_vec();
    let ec_pair =
        EcdsaKeyPair::from_pkcs8(&signature::ECDSA_P384_SHA384_FIXED_SIGNING, &ec, &random)
            .unwrap();
    for (der, algorithm, name, public) in [
        (
            &rsa,
            Algorithm::Rs384,
            "RS384",
            UnparsedPublicKey::new(
                &signature::RSA_PKCS1_2048_8192_SHA384 as &dyn signature::VerificationAlgorithm,
                rsa_public.as_slice(),
            ),
        ),
        (
            &ec,
            Algorithm::Es384,
            "ES384",
            UnparsedPublicKey::new(&ECDSA_P384_SHA384_FIXED, ec_pair.public_key().as_ref()),
        ),
    ] {
        let key = SigningKey::read(&pem(der), "key-1", Some("https://a.org/jwks")).unwrap();
        assert_eq!(key.algorithm(), algorithm);
        let assertion = key.assertion("client", "https://a.org/token", now).unwrap();
        let (header, claims, signed, signature) = parts(assertion.reveal());
        public.verify(signed.as_bytes(), &signature).unwrap();
        assert!(public.verify(b"other", &signature).is_err());
        assert_eq!(
            header,
            json!({"alg": name, "typ": "JWT", "kid": "key-1", "jku": "https://a.org/jwks"})
        );
        assert_eq!(
            (&claims["iss"], &claims["sub"], &claims["aud"]),
            (
                &json!("client"),
                &json!("client"),
                &json!("https://a.org/token")
            )
        );
        assert_eq!(claims["exp"].as_i64().unwrap() - now.0 / 1_000_000, 240);
        let other = key.assertion("client", "https://a.org/token", now).unwrap();
        assert_ne!(parts(other.reveal()).1["jti"], claims["jti"]);
    }
}

#[test]
fn a_key_that_is_none_is_refused_without_being_shown() {
    for text in ["", "MARKED", pem(b"MARKED").reveal()] {
        let error = SigningKey::read(&Secret::new(text), "k", None).unwrap_err();
        assert_eq!(error.code(), Code::Setting);
        assert!(!format!("{error} {error:?}").contains("MARKED"));
    }
}

/// A server whose token endpoint numbers its tokens, and that takes the token `accepts` allows.
fn server(expires: &'static str, accepts: fn(&str) -> bool) -> Server {
    let given = AtomicUsize::new(0);
    Server::start(move |request: &Request| {
        if request.path == "/fhir/token" {
            let number = given.fetch_add(1, Ordering::SeqCst) + 1;
            return Answer::json(format!(
                r#"{{"access_token":"T{number}","token_type":"bearer","expires_in":{expires}}}"#
            ));
        }
        match request.headers.get("authorization") {
            Some(token) if accepts(token) => Answer::json("{}"),
            _ => Answer::of(401, ""),
        }
    })
}

fn client(server: &Server, credentials: Credentials, clock: &Arc<TestClock>) -> Client {
    let url = format!("{}token", server.base());
    let source = TokenSource::new(&url, "my client", "system/*.read", credentials).unwrap();
    Client::new(
        &server.base(),
        Auth::Token(Box::new(source)),
        settings(),
        Arc::clone(clock) as _,
    )
    .unwrap()
}

fn get(client: &Client) -> Result<u16, Error> {
    let url = client.base().join("Patient").unwrap();
    client.get(&url, "Patient").map(|reply| reply.status)
}

fn tokens(server: &Server) -> Vec<Request> {
    server
        .requests()
        .into_iter()
        .filter(|request| request.path == "/fhir/token")
        .collect()
}

#[test]
fn a_token_is_asked_for_once_and_renewed_before_it_ends() {
    for expires in ["300", "\"300\"", "300.0"] {
        let server = server(expires, |token| token.starts_with("Bearer T"));
        let clock: Arc<TestClock> = Arc::default();
        let client = client(&server, Credentials::Post(Secret::new("s&=ä")), &clock);
        for _ in 0..3 {
            assert_eq!(get(&client), Ok(200));
        }
        assert_eq!(tokens(&server).len(), 1);
        clock.pass(Duration::from_secs(269));
        assert_eq!((get(&client), tokens(&server).len()), (Ok(200), 1));
        clock.pass(Duration::from_secs(2));
        assert_eq!((get(&client), tokens(&server).len()), (Ok(200), 2));
    }
}

#[test]
fn a_token_that_is_refused_is_replaced_once() {
    let one = server("3600", |token| token == "Bearer T2");
    let client_one = client(&one, Credentials::Post(Secret::new("s")), &Arc::default());
    assert_eq!(
        (get(&client_one), get(&client_one), tokens(&one).len()),
        (Ok(200), Ok(200), 2)
    );
    let never = server("3600", |_| false);
    let client_two = client(&never, Credentials::Post(Secret::new("s")), &Arc::default());
    assert_eq!(
        (get(&client_two).unwrap_err().code(), tokens(&never).len()),
        (Code::Unauthorized, 2)
    );
}

#[test]
fn a_key_that_is_refused_is_not_tried_again() {
    let server = server("1", |token| token == "Bearer right");
    let with = |header, key: &str| {
        let auth = Auth::key(header, &Secret::new(key)).unwrap();
        Client::new(
            &server.base(),
            auth,
            settings(),
            Arc::new(TestClock::default()),
        )
        .unwrap()
    };
    assert_eq!(get(&with(None, "right")), Ok(200));
    assert_eq!(
        get(&with(None, "wrong")).unwrap_err().code(),
        Code::Unauthorized
    );
    assert_eq!(
        get(&with(Some("X-Api-Key"), "right")).unwrap_err().code(),
        Code::Unauthorized
    );
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    assert_eq!(requests[2].headers["x-api-key"], "right");
}

#[test]
fn credentials_are_sent_in_a_header_or_a_form_or_as_an_assertion() {
    let sent = |credentials| {
        let server = server("300", |_| true);
        assert_eq!(get(&client(&server, credentials, &Arc::default())), Ok(200));
        let request = tokens(&server).remove(0);
        let form: Vec<(String, String)> = {
            let mut url = reqwest::Url::parse("http://x").unwrap();
            url.set_query(Some(&request.body));
            url.query_pairs()
                .map(|(name, value)| (name.into(), value.into()))
                .collect()
        };
        (
            request.headers.get("authorization").cloned(),
            form,
            server.base(),
        )
    };
    let common = [
        ("grant_type".to_owned(), "client_credentials".to_owned()),
        ("scope".to_owned(), "system/*.read".to_owned()),
    ];
    let (header, form, _) = sent(Credentials::Basic(Secret::new("a:b c")));
    assert_eq!(
        header,
        Some(format!("Basic {}", STANDARD.encode("my%20client:a:b%20c")))
    );
    assert_eq!(form, common);
    let (header, form, _) = sent(Credentials::Post(Secret::new("a&b=c")));
    assert_eq!(header, None);
    assert_eq!(
        form[2..],
        [
            ("client_id".to_owned(), "my client".to_owned()),
            ("client_secret".to_owned(), "a&b=c".to_owned())
        ]
    );
    let key = SigningKey::read(&pem(&ec_der()), "k", None).unwrap();
    let (header, form, base) = sent(Credentials::PrivateKey {
        key,
        audience: None,
    });
    assert_eq!(header, None);
    assert_eq!(
        form[2].1,
        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
    );
    let (_, claims, ..) = parts(&form[3].1);
    assert_eq!(
        (&claims["iss"], &claims["aud"]),
        (&json!("my client"), &json!(format!("{base}token")))
    );
}

#[test]
fn an_assertion_is_made_anew_for_each_attempt() {
    let server = Server::start(|request| match request.number {
        0 => Answer::of(503, ""),
        1 => Answer::json(r#"{"access_token":"T","token_type":"Bearer"}"#),
        _ => Answer::json("{}"),
    });
    let key = SigningKey::read(&pem(&ec_der()), "k", None).unwrap();
    assert_eq!(
        get(&client(
            &server,
            Credentials::PrivateKey {
                key,
                audience: None
            },
            &Arc::default()
        )),
        Ok(200)
    );
    let bodies: Vec<String> = tokens(&server)
        .into_iter()
        .map(|request| request.body)
        .collect();
    assert_eq!(bodies.len(), 2);
    assert_ne!(bodies[0], bodies[1]);
}

#[test]
fn an_endpoint_that_refuses_is_an_error_with_its_code() {
    for (status, body, issues) in [
        (
            400,
            r#"{"error":"invalid_client","error_description":"MARKED"}"#,
            &["invalid_client"][..],
        ),
        (401, r#"{"error":"MARKED"}"#, &[]),
        (200, r#"{"token":"MARKED"}"#, &[]),
        (200, r#"{"access_token":"MARKED","token_type":"mac"}"#, &[]),
        (200, "MARKED", &[]),
    ] {
        let server = Server::start(move |_| Answer::of(status, body));
        let error = get(&client(
            &server,
            Credentials::Post(Secret::new("MARKED")),
            &Arc::default(),
        ))
        .unwrap_err();
        assert_eq!(
            (error.code(), error.issues()),
            (Code::Token, issues),
            "{body}"
        );
        assert!(!format!("{error} {error:?}").contains("MARKED"));
        assert_eq!(server.requests().len(), 1);
    }
}

#[test]
fn a_token_url_in_the_clear_is_for_this_machine_alone() {
    let source =
        |url: &str| TokenSource::new(url, "c", "", Credentials::Post(Secret::new("s"))).map(drop);
    assert_eq!(source("https://a.org/token"), Ok(()));
    assert_eq!(source("http://localhost:8080/token"), Ok(()));
    for url in ["http://a.org/token", "ftp://a.org", "token"] {
        assert_eq!(source(url).unwrap_err().code(), Code::Setting);
    }
}

#[test]
fn a_servers_smart_configuration_says_where_tokens_are_given() {
    let server = Server::start(|request| match request.path.as_str() {
        "/fhir/.well-known/smart-configuration" => Answer::json(
            r#"{"token_endpoint":"https://a.org/token","token_endpoint_auth_methods_supported":["private_key_jwt"],
                "token_endpoint_auth_signing_alg_values_supported":["RS384","ES384"],"more":1}"#,
        ),
        _ => Answer::of(404, ""),
    });
    let client = Client::new(
        &server.base(),
        Auth::None,
        settings(),
        Arc::new(TestClock::default()),
    )
    .unwrap();
    let found = discover(client.wire(), client.base()).unwrap();
    assert_eq!(found.token_endpoint, "https://a.org/token");
    assert_eq!(
        found.token_endpoint_auth_signing_alg_values_supported,
        ["RS384", "ES384"]
    );
}
