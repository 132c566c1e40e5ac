//! TLS: authorities of one's own, and certificates of clients.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, crypto::ring};

use super::auth::pem;
use super::clock::TestClock;
use super::faults::settings;
use super::server::{Answer, Server};
use crate::api::auth::Secret;
use crate::api::{Auth, Client, Code, Error, Fetch, Settings};

const AUTHORITY: &str = include_str!("keys/ca.pem");
const CLIENT: &str = include_str!("keys/client.pem");

fn der(base64: &str) -> Vec<u8> {
    STANDARD
        .decode(base64.split_whitespace().collect::<String>())
        .unwrap()
}

fn server(wants_client: bool) -> Server {
    let chain = vec![CertificateDer::from_pem_slice(include_bytes!("keys/server.pem")).unwrap()];
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(der(include_str!(
        "keys/server.pkcs8.base64"
    ))));
    let provider = Arc::new(ring::default_provider());
    let config = ServerConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .unwrap();
    let config = match wants_client {
        false => config.with_no_client_auth(),
        true => {
            let mut roots = RootCertStore::empty();
            roots
                .add(CertificateDer::from_pem_slice(AUTHORITY.as_bytes()).unwrap())
                .unwrap();
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
            config.with_client_cert_verifier(verifier.build().unwrap())
        }
    };
    let config = config.with_single_cert(chain, key).unwrap();
    Server::with(Some(Arc::new(config)), |_| Answer::json("{}"))
}

fn get(server: &Server, change: impl Fn(&mut Settings)) -> Result<u16, Error> {
    let mut settings = Settings {
        attempts: 2,
        authorities: Some(AUTHORITY.into()),
        only_authorities: true,
        ..settings()
    };
    change(&mut settings);
    let client = Client::new(
        &server.base(),
        Auth::None,
        settings,
        Arc::new(TestClock::default()),
    )?;
    let url = client.base().join("Patient").unwrap();
    client.get(&url, "Patient").map(|reply| reply.status)
}

#[test]
fn a_server_is_trusted_by_the_authority_that_is_given() {
    let server = server(false);
    assert_eq!(get(&server, |_| {}), Ok(200));
    assert_eq!(
        get(&server, |settings| settings.only_authorities = false),
        Ok(200)
    );
}

#[test]
fn a_server_of_another_authority_is_not_asked() {
    let server = server(false);
    let error = get(&server, |settings| {
        settings.authorities = Some(CLIENT.into())
    })
    .unwrap_err();
    assert_eq!(error.code(), Code::Connection);
    assert_eq!(server.requests().len(), 0);
}

#[test]
fn a_client_shows_its_certificate() {
    let server = server(true);
    let identity = format!(
        "{CLIENT}{}",
        pem(&der(include_str!("keys/client.pkcs8.base64"))).reveal()
    );
    assert_eq!(
        get(&server, |settings| settings.identity =
            Some(Secret::new(identity.clone()))),
        Ok(200)
    );
    assert!(get(&server, |_| {}).is_err());
    assert_eq!(server.requests().len(), 1);
}
