//! Bulk Data, with a server that takes its time and breaks off.

use std::io::Read;
use std::sync::Arc;
use std::time::Duration;

use super::bundle::outcome;
use super::clock::TestClock;
use super::faults::settings;
use super::server::{Answer, Request, Server, Way};
use crate::api::export::{Export, ExportPlan, Level, Progress};
use crate::api::{Auth, Client, Code, Moment};

fn lines() -> String {
    (0..500)
        .map(|n| format!("{{\"resourceType\":\"Patient\",\"id\":\"{n}\"}}\n"))
        .collect()
}

fn client(server: &Server, clock: &Arc<TestClock>) -> Client {
    Client::new(
        &server.base(),
        Auth::None,
        settings(),
        Arc::clone(clock) as _,
    )
    .unwrap()
}

fn plan() -> ExportPlan {
    ExportPlan {
        level: Level::Group("g-1".to_owned()),
        types: vec!["Patient".to_owned(), "Observation".to_owned()],
        since: Moment::read("2024-05-01T00:00:00Z"),
        type_filters: vec!["Observation?category=laboratory".to_owned()],
    }
}

/// `honours` is whether it sends parts of files.
fn bulk(honours: bool) -> Server {
    Server::start(move |request: &Request| {
        let host = &request.headers["host"];
        match request.path.split('?').next().unwrap() {
            "/fhir/Group/g-1/$export" => {
                assert_eq!(request.headers["prefer"], "respond-async");
                Answer::of(202, "").with("Content-Location", "/status/7")
            }
            "/status/7" if request.number < 3 => Answer::of(202, "").with("Retry-After", "40"),
            "/status/7" => Answer::json(format!(
                r#"{{"transactionTime":"2024-05-02T00:00:00Z","requiresAccessToken":true,"output":[{{"type":"Patient","url":"http://{host}/file","count":500}}],"error":[]}}"#
            )),
            "/file" => {
                let from = request.headers.get("range").map(|range| {
                    range["bytes=".len()..range.len() - 1]
                        .parse::<usize>()
                        .unwrap()
                });
                let (status, from) = match from.filter(|_| honours) {
                    Some(from) => (206, from),
                    None => (200, 0),
                };
                let body = &lines().into_bytes()[from..];
                let missing = (request.number < 7).then_some(body.len() / 2);
                Answer::of(status, body).by(missing.map_or(Way::Whole, Way::Torn))
            }
            _ => Answer::of(404, ""),
        }
    })
}

#[test]
fn an_export_is_begun_asked_after_and_read_through_broken_connections() {
    for honours in [true, false] {
        let server = bulk(honours);
        let clock: Arc<TestClock> = Arc::default();
        let client = client(&server, &clock);
        let export = Export::begin(&client, &plan()).unwrap();
        let path = &server.requests()[0].path;
        assert!(path.contains("_type=Patient,Observation&_since=2024-05-01T00:00:00.000Z&_typeFilter=Observation%3Fcategory%3Dlaboratory"), "{path}");
        // Another run goes on with the same one.
        let export = Export::again(export.address()).unwrap();
        let manifest = export.wait(&client, Duration::from_secs(3600)).unwrap();
        assert_eq!(clock.slept(), [Duration::from_secs(40); 2]);
        assert_eq!(
            (manifest.output.len(), manifest.output[0].count),
            (1, Some(500))
        );
        let mut text = String::new();
        manifest.output[0]
            .open(&client, "Patient file 1")
            .unwrap()
            .read_to_string(&mut text)
            .unwrap();
        assert_eq!(text, lines());
        let ranges = server
            .requests()
            .iter()
            .filter(|request| request.headers.contains_key("range"))
            .count();
        assert!(ranges >= 3, "{ranges}");
    }
}

#[test]
fn an_export_that_takes_too_long_is_an_error_and_may_be_cancelled() {
    let server = Server::start(|request| match request.path.as_str() {
        "/status" => Answer::of(202, "").with("Retry-After", "100"),
        _ => Answer::of(202, "").with("Content-Location", "/status"),
    });
    let client = client(&server, &Arc::default());
    let export = Export::begin(&client, &plan()).unwrap();
    assert!(
        matches!(export.poll(&client), Ok(Progress::Waiting(wait)) if wait == Duration::from_secs(100))
    );
    assert_eq!(
        export
            .wait(&client, Duration::from_secs(250))
            .unwrap_err()
            .code(),
        Code::Timeout
    );
    export.cancel(&client).unwrap();
    assert_eq!(server.requests().last().unwrap().method, "DELETE");
}

#[test]
fn an_export_that_fails_or_is_not_begun_is_an_error() {
    let server = Server::start(|request| match request.path.as_str() {
        "/status" => Answer::of(500, outcome("error", "MARKED")),
        _ => Answer::of(202, "").with("Content-Location", "/status"),
    });
    let one = client(&server, &Arc::default());
    let error = Export::begin(&one, &plan())
        .unwrap()
        .poll(&one)
        .unwrap_err();
    assert_eq!(error.status(), Some(500));
    assert!(!format!("{error} {error:?}").contains("MARKED"));
    for answer in [
        Answer::of(200, ""),
        Answer::of(202, ""),
        Answer::json(outcome("error", "not-supported")),
    ] {
        let server = Server::start(move |_| answer.clone());
        assert!(Export::begin(&client(&server, &Arc::default()), &plan()).is_err());
    }
    let outside = ExportPlan {
        level: Level::Group("../../x".to_owned()),
        ..plan()
    };
    assert_eq!(
        Export::begin(&one, &outside).unwrap_err().code(),
        Code::Setting
    );
}

#[test]
fn a_file_that_never_comes_whole_is_an_error() {
    let server = Server::start(|request| match request.headers.contains_key("range") {
        false => Answer::of(200, lines()).by(Way::Torn(1000)),
        true => Answer::of(206, "x".repeat(1000)).by(Way::Torn(1000)),
    });
    let client = client(&server, &Arc::default());
    let file = crate::api::export::ExportFile {
        resource_type: "Patient".to_owned(),
        url: format!("{}file", server.base()),
        count: None,
    };
    let mut text = String::new();
    let error = file
        .open(&client, "Patient file 1")
        .unwrap()
        .read_to_string(&mut text)
        .unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("Patient file 1: the answer is cut off"),
        "{error}"
    );
    assert!(lines().starts_with(&text));
}
