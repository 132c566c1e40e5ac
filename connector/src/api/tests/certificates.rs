//! Certificates and keys of tests: what a server shows, what a client shows, and the authority of both. Tests of the client
//! and of the program share them.
#![allow(dead_code)] // Each of them uses some of it.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, crypto::ring};

pub const AUTHORITY: &str = include_str!("keys/ca.pem");
pub const CLIENT: &str = include_str!("keys/client.pem");

fn der(base64: &str) -> Vec<u8> {
    STANDARD
        .decode(base64.split_whitespace().collect::<String>())
        .unwrap()
}

/// A private key in PEM.
pub fn pem(der: &[u8]) -> String {
    let lines: Vec<String> = STANDARD
        .encode(der)
        .as_bytes()
        .chunks(64)
        .map(|line| String::from_utf8(line.to_vec()).unwrap())
        .collect();
    format!(
        "-----BEGIN {0}-----\n{1}\n-----END {0}-----\n",
        "PRIVATE KEY",
        lines.join("\n")
    )
}

/// A key of 2048 bits to sign with, in PKCS #8.
pub fn rsa() -> Vec<u8> {
    der(include_str!("keys/rsa_2048.pkcs8.base64"))
}

/// The client's certificate with its key, in PEM.
pub fn identity() -> String {
    let key = der(include_str!("keys/client.pkcs8.base64"));
    format!("{CLIENT}{}", pem(&key))
}

/// A server at 127.0.0.1; it may want to see a certificate of the client.
pub fn server(wants_client: bool) -> Arc<ServerConfig> {
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
    Arc::new(config.with_single_cert(chain, key).unwrap())
}
