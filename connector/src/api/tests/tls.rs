//! TLS: authorities of one's own, and certificates of clients.

use std::sync::Arc;

use super::certificates::{self, AUTHORITY, CLIENT};
use super::clock::TestClock;
use super::faults::settings;
use super::server::{Answer, Server};
use crate::api::auth::Secret;
use crate::api::{Auth, Client, Code, Error, Fetch, Settings};

fn server(wants_client: bool) -> Server {
    let config = certificates::server(wants_client);
    Server::with(Some(config), |_| Answer::json("{}"))
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
    assert_eq!(
        get(&server, |settings| settings.identity =
            Some(Secret::new(certificates::identity()))),
        Ok(200)
    );
    assert!(get(&server, |_| {}).is_err());
    assert_eq!(server.requests().len(), 1);
}
