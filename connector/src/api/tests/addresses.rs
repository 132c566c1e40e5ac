//! Links and redirects: followed as given, never in circles, and to another host only with leave and without credentials.

use std::sync::Arc;
use std::time::Duration;

use super::bundle::{patient, searchset};
use super::clock::TestClock;
use super::faults::{code_of, model, noon, read, read_with, settings, sound, unsorted};
use super::server::{Answer, Request, Server};
use crate::api::auth::Secret;
use crate::api::{Auth, Client, Code, Settings};

#[test]
fn links_that_lead_to_themselves_are_an_error() {
    let page = |request: &Request| {
        Answer::json(searchset(&[patient("1", 1, noon())], Some(&request.path)))
    };
    assert_eq!(code_of(unsorted(page)), Code::Loop);
}

#[test]
fn links_that_go_in_circles_under_new_addresses_are_an_error() {
    let page = |request: &Request| {
        let id = (request.number % 3).to_string();
        Answer::json(searchset(
            &[patient(&id, 1, noon())],
            Some(&format!("/fhir/Patient?page={}", request.number)),
        ))
    };
    assert_eq!(code_of(unsorted(page)), Code::Loop);
}

#[test]
fn links_are_followed_as_given_relative_ones_too() {
    for next in [
        "?_getpages=a%20b&x=1%2C2",
        "Patient?_getpages=a%20b&x=1%2C2",
        "/fhir/Patient?_getpages=a%20b&x=1%2C2",
    ] {
        let server = Server::start(move |request| match request.path.contains("_getpages") {
            true => Answer::json(searchset(
                &[patient("2", 1, noon().before(Duration::from_secs(1)))],
                None,
            )),
            false => Answer::json(searchset(
                &[patient("1", 1, noon().before(Duration::from_secs(2)))],
                Some(next),
            )),
        });
        let rows = read_with(&server, settings(), &Arc::default(), |plan| {
            plan.sorted = false
        })
        .unwrap();
        assert_eq!(rows.len(), 2, "{next}");
        let second = &server.requests()[1].path;
        assert_eq!(second, "/fhir/Patient?_getpages=a%20b&x=1%2C2");
    }
}

#[test]
fn a_link_to_another_host_is_refused() {
    let other = Server::start(sound);
    let next = format!("{}Patient?page=2", other.base());
    let server =
        Server::start(move |_| Answer::json(searchset(&[patient("1", 1, noon())], Some(&next))));
    let read = read_with(&server, settings(), &Arc::default(), |plan| {
        plan.sorted = false
    });
    assert_eq!(code_of(read), Code::OtherHost);
    assert_eq!(other.requests().len(), 0);
}

/// What a client with a key gets from a server that redirects to another one, and what arrived there.
fn redirected(is_allowed: bool) -> (Result<u16, Code>, Vec<Request>) {
    let other = Server::start(sound);
    let to = format!("{}Patient", other.base());
    let server = Server::start(move |_| Answer::of(307, "").with("Location", to.clone()));
    let allowed_origins = is_allowed.then(|| other.base()).into_iter().collect();
    let headers = vec![("X-Tenant".to_owned(), Secret::new("MARKED-tenant"))];
    let settings = Settings {
        allowed_origins,
        headers,
        ..settings()
    };
    let auth = Auth::key(None, &Secret::new("MARKED-key")).unwrap();
    let client = Client::new(
        &server.base(),
        auth,
        settings,
        Arc::new(TestClock::default()),
    )
    .unwrap();
    let url = client.base().join("Patient").unwrap();
    let reply = crate::api::Fetch::get(&client, &url, "Patient");
    assert_eq!(
        server.requests()[0].headers["authorization"],
        "Bearer MARKED-key"
    );
    (
        reply
            .map(|reply| reply.status)
            .map_err(|error| error.code()),
        other.requests(),
    )
}

#[test]
fn a_redirect_to_another_host_is_refused_and_never_gets_the_credentials() {
    let (reply, arrived) = redirected(false);
    assert_eq!((reply, arrived.len()), (Err(Code::OtherHost), 0));
    let (reply, arrived) = redirected(true);
    assert_eq!((reply, arrived.len()), (Ok(200), 1));
    assert!(!arrived[0].headers.contains_key("authorization"));
    assert!(!format!("{arrived:?}").contains("MARKED"));
}

#[test]
fn redirects_at_the_same_host_are_followed_up_to_a_bound() {
    let rows = read(|request| match request.path.strip_prefix("/fhir/") {
        Some(path) => Answer::of(302, "").with("Location", format!("/moved/{path}")),
        None => sound(request),
    });
    assert_eq!(rows.unwrap(), model().truth());
    assert_eq!(
        code_of(read(
            |request| Answer::of(302, "").with("Location", request.path.clone())
        )),
        Code::Redirect
    );
    assert_eq!(code_of(read(|_| Answer::of(302, ""))), Code::Redirect);
}
