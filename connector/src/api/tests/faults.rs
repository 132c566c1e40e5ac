//! Misbehaviours of servers, each a test: the rows are the server's truth, or there is an error and no cursor.

use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use reqwest::Url;

use super::bundle::{bundle, outcome, patient, searchset};
use super::clock::TestClock;
use super::model::Model;
use super::server::{Answer, Request, Server, Way};
use crate::api::{Auth, Client, Code, Cursor, Error, Moment, Plan, Run, Search, Settings};

const DAY: i64 = 86_400_000_000;

pub fn noon() -> Moment {
    Moment::read("2024-05-01T12:00:00Z").unwrap()
}

pub fn model() -> Model {
    Model::of(25, 10, |id| noon().0 - DAY + i64::from(id) * 1_000_000)
}

/// The answer of a sound server.
pub fn sound(request: &Request) -> Answer {
    sound_of(&model(), request)
}

fn sound_of(model: &Model, request: &Request) -> Answer {
    let url = Url::parse("http://x").unwrap().join(&request.path).unwrap();
    Answer::json(model.answer(&url))
}

pub fn settings() -> Settings {
    Settings {
        no_proxy: true,
        requests_per_second: 0.0,
        read_timeout: Duration::from_millis(1500),
        ..Settings::default()
    }
}

pub type Rows = Vec<(String, String)>;

/// What one run reads: ids and versions, sorted.
pub fn read_with(
    server: &Server,
    settings: Settings,
    clock: &Arc<TestClock>,
    change: impl Fn(&mut Plan),
) -> Result<Rows, Error> {
    let client = Client::new(&server.base(), Auth::None, settings, Arc::clone(clock) as _)?;
    let mut plan = Plan::of(Search::of(client.base(), "Patient"), noon());
    change(&mut plan);
    let cursor = Cursor::default();
    let mut run = Run::new(&plan, &client, &cursor);
    let mut rows = Vec::new();
    for step in run.by_ref() {
        let step = match step {
            Ok(step) => step,
            Err(error) => {
                assert_eq!(run.cursor(), None, "a failed run has no cursor");
                return Err(error);
            }
        };
        rows.extend(step.fresh().map(|(item, text)| match item.fault {
            Some(fault) => ("reject".to_owned(), fault.to_owned()),
            None => {
                let value: serde_json::Value = serde_json::from_slice(text).unwrap();
                let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
                (text(&value["id"]), text(&value["meta"]["versionId"]))
            }
        }));
    }
    assert!(run.cursor().is_some());
    rows.sort();
    Ok(rows)
}

pub fn read(behaviour: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> Result<Rows, Error> {
    let server = Server::start(behaviour);
    read_with(&server, settings(), &Arc::default(), |_| {})
}

pub fn unsorted(
    behaviour: impl Fn(&Request) -> Answer + Send + Sync + 'static,
) -> Result<Rows, Error> {
    let server = Server::start(behaviour);
    read_with(&server, settings(), &Arc::default(), |plan| {
        plan.sorted = false
    })
}

pub fn code_of(read: Result<Rows, Error>) -> Code {
    let error = read.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("MARKED"), "{error}");
    error.code()
}

/// The second request fails so, then all is well.
fn once(fault: Answer) -> Result<Rows, Error> {
    read(move |request| {
        if request.number == 1 {
            fault.clone()
        } else {
            sound(request)
        }
    })
}

#[test]
fn a_sound_server_is_read() {
    assert_eq!(read(sound).unwrap(), model().truth());
    assert_eq!(unsorted(sound).unwrap(), model().truth());
}

#[test]
fn statuses_that_pass_are_tried_again() {
    for status in [408, 425, 429, 500, 502, 503, 504] {
        assert_eq!(
            once(Answer::of(status, outcome("error", "transient"))).unwrap(),
            model().truth(),
            "{status}"
        );
    }
}

#[test]
fn retry_after_is_obeyed_in_seconds_and_as_a_date() {
    for (value, date) in [
        ("17", None),
        (
            "Wed, 01 May 2024 13:00:17 GMT",
            Some("Wed, 01 May 2024 13:00:00 GMT"),
        ),
    ] {
        let server = Server::start(move |request| {
            if request.number != 1 {
                return sound(request);
            }
            let busy = Answer::of(429, "").with("Retry-After", value);
            date.map_or(busy.clone(), |date| busy.with("Date", date))
        });
        let clock = Arc::default();
        assert_eq!(
            read_with(&server, settings(), &clock, |_| {}).unwrap(),
            model().truth()
        );
        assert_eq!(clock.slept(), [Duration::from_secs(17)]);
    }
}

#[test]
fn a_wait_beyond_the_deadline_is_an_error_at_once() {
    let server = Server::start(|_| Answer::of(503, "").with("Retry-After", "86400"));
    let clock = Arc::default();
    let error = read_with(&server, settings(), &clock, |_| {}).unwrap_err();
    assert_eq!(
        (error.code(), error.status(), server.requests().len()),
        (Code::Status, Some(503), 1)
    );
    assert_eq!(clock.slept(), []);
}

#[test]
fn a_server_that_always_fails_is_an_error_after_a_bound_of_attempts() {
    let server = Server::start(|_| Answer::of(500, outcome("fatal", "exception")));
    let clock = Arc::default();
    let error = read_with(&server, settings(), &clock, |_| {}).unwrap_err();
    assert_eq!(error.issues(), ["exception"]);
    assert_eq!((server.requests().len(), clock.slept().len()), (8, 7));
    assert_eq!(
        error.to_string(),
        "Patient page 1: the server refused the request (status, status 500, exception, 8 attempts)"
    );
}

#[test]
fn other_refusals_come_at_once_with_codes_alone() {
    for status in [403, 404, 406, 413] {
        let server = Server::start(move |_| Answer::of(status, outcome("error", "not-found")));
        let error = read_with(&server, settings(), &Arc::default(), |_| {}).unwrap_err();
        assert_eq!(
            (error.status(), error.issues(), server.requests().len()),
            (Some(status), &["not-found"][..], 1)
        );
        assert!(!format!("{error} {error:?}").contains("MARKED"));
    }
}

#[test]
fn a_server_that_refuses_to_sort_is_read_by_its_links() {
    let rows = read(|request| match request.path.contains("_sort") {
        true => Answer::of(400, outcome("error", "not-supported")),
        false => sound(request),
    });
    assert_eq!(rows.unwrap(), model().truth());
}

#[test]
fn a_torn_body_is_read_again() {
    assert_eq!(
        once(sound_page().by(Way::Torn(100))).unwrap(),
        model().truth()
    );
}

fn sound_page() -> Answer {
    Answer::json(searchset(&[patient("1", 1, noon())], None))
}

#[test]
fn json_cut_off_by_the_server_is_read_again_and_never_an_empty_page() {
    let whole = sound_page().body;
    for cut in [1, 2, 3, whole.len() / 2, whole.len() - 10] {
        let torn = Answer::json(&whole[..whole.len() - cut]);
        assert_eq!(once(torn.clone()).unwrap(), model().truth(), "{cut}");
        assert_eq!(code_of(read(move |_| torn.clone())), Code::Torn, "{cut}");
    }
}

#[test]
fn an_empty_answer_is_no_empty_page() {
    assert_eq!(code_of(read(|_| Answer::json(""))), Code::Torn);
    assert_eq!(code_of(read(|_| Answer::of(204, ""))), Code::Torn);
}

#[test]
fn a_closed_connection_is_tried_again() {
    assert_eq!(
        once(Answer::of(200, "").by(Way::Closed)).unwrap(),
        model().truth()
    );
}

#[test]
fn a_silent_server_is_a_timeout_and_tried_again() {
    assert_eq!(
        once(Answer::of(200, "").by(Way::Silent)).unwrap(),
        model().truth()
    );
}

#[test]
fn slow_bytes_come_to_an_end() {
    let server = Server::start(|_| sound_page().by(Way::Slow));
    let settings = Settings {
        answer_timeout: Duration::from_millis(100),
        attempts: 2,
        ..settings()
    };
    assert_eq!(
        code_of(read_with(&server, settings, &Arc::default(), |_| {})),
        Code::Timeout
    );
}

#[test]
fn a_dead_host_is_left_alone_after_a_while() {
    let server = Server::start(|_| Answer::of(200, "").by(Way::Closed));
    let clock: Arc<TestClock> = Arc::default();
    let settings = Settings {
        circuit_failures: 3,
        circuit_rest: Duration::from_secs(9000),
        ..settings()
    };
    assert_eq!(
        code_of(read_with(&server, settings, &clock, |_| {})),
        Code::Circuit
    );
    assert_eq!(server.requests().len(), 3);
}

#[test]
fn a_dead_host_does_not_close_the_way_to_another() {
    let (dead, alive) = (
        Server::start(|_| Answer::of(200, "").by(Way::Closed)),
        Server::start(sound),
    );
    let allowed_origins = vec![dead.base()];
    let settings = Settings {
        circuit_failures: 1,
        allowed_origins,
        ..settings()
    };
    let client = Client::new(
        &alive.base(),
        Auth::None,
        settings,
        Arc::new(TestClock::default()),
    )
    .unwrap();
    let get = |base: &str| {
        crate::api::Fetch::get(&client, &Url::parse(base).unwrap(), "x").map(|reply| reply.status)
    };
    assert_eq!(get(&dead.base()).unwrap_err().code(), Code::Circuit);
    assert_eq!(get(&alive.base()), Ok(200));
}

#[test]
fn an_allowed_origin_that_is_none_is_refused() {
    let settings = Settings {
        allowed_origins: vec!["MARKED".to_owned()],
        ..settings()
    };
    let error = Client::new(
        "http://a.org",
        Auth::None,
        settings,
        Arc::new(TestClock::default()),
    )
    .unwrap_err();
    assert_eq!(error.code(), Code::Setting);
    assert!(!error.to_string().contains("MARKED"));
}

#[test]
fn a_server_that_asks_to_be_asked_again_at_once_is_given_time() {
    let server = Server::start(|request| match request.number {
        0..3 => Answer::of(429, "").with("Retry-After", "0"),
        _ => sound(request),
    });
    let clock = Arc::default();
    assert_eq!(
        read_with(&server, settings(), &clock, |_| {}).unwrap(),
        model().truth()
    );
    assert_eq!(clock.slept().len(), 3);
    assert!(clock.slept().iter().sum::<Duration>() > Duration::ZERO);
}

#[test]
fn a_wrong_content_type_changes_nothing() {
    let rows = read(|request| {
        let mut answer = sound(request);
        answer.headers = vec![("Content-Type", "text/html".to_owned())];
        answer
    });
    assert_eq!(rows.unwrap(), model().truth());
}

#[test]
fn a_web_page_as_200_is_an_error() {
    let page = "<html>Login MARKED</html>";
    assert_eq!(code_of(read(move |_| Answer::json(page))), Code::NotJson);
}

fn gzip(body: &[u8]) -> Vec<u8> {
    let mut out = GzEncoder::new(Vec::new(), Compression::fast());
    out.write_all(body).unwrap();
    out.finish().unwrap()
}

#[test]
fn gzip_is_read() {
    let rows = read(|request| {
        assert!(request.headers["accept-encoding"].contains("gzip"));
        let mut answer = sound(request);
        answer.body = gzip(&answer.body);
        answer.with("Content-Encoding", "gzip")
    });
    assert_eq!(rows.unwrap(), model().truth());
}

#[test]
fn gzip_that_is_torn_is_read_again_and_a_bomb_is_refused() {
    let page = gzip(&sound_page().body);
    let torn = Answer::json(&page[..page.len() - 12]).with("Content-Encoding", "gzip");
    assert_eq!(once(torn).unwrap(), model().truth());
    let bomb = gzip(&vec![b' '; 8 << 20]);
    let server =
        Server::start(move |_| Answer::json(bomb.clone()).with("Content-Encoding", "gzip"));
    let settings = Settings {
        body_bytes: 1 << 20,
        ..settings()
    };
    assert_eq!(
        code_of(read_with(&server, settings, &Arc::default(), |_| {})),
        Code::TooLarge
    );
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    let rows = read(|request| {
        let mut answer = sound(request);
        answer.body.splice(0..0, *b"\xef\xbb\xbf");
        answer
    });
    assert_eq!(rows.unwrap(), model().truth());
}

#[test]
fn pages_that_expire_are_read_anew_and_an_expired_search_is_an_error() {
    let rows = unsorted(|request| match request.number {
        1 | 3 => Answer::of(410, outcome("error", "expired")),
        _ => sound(request),
    });
    assert_eq!(rows.unwrap(), model().truth());
    let error = unsorted(|request| match request.path.contains("_offset") {
        true => Answer::of(410, outcome("error", "expired")),
        false => sound_of(&Model::of(25, 10, |_| noon().0 - DAY), request),
    });
    assert_eq!(code_of(error), Code::Gone);
}

#[test]
fn an_outcome_as_200_is_an_error_with_its_codes() {
    let error = read(|_| Answer::json(outcome("error", "too-costly"))).unwrap_err();
    assert_eq!(
        (error.code(), error.issues()),
        (Code::Outcome, &["too-costly"][..])
    );
}

#[test]
fn an_outcome_with_an_error_among_results_is_an_error_and_a_warning_is_no_row() {
    let page = |severity: &str| {
        let outcome = format!(
            r#"{{"resource":{},"search":{{"mode":"outcome"}}}}"#,
            outcome(severity, "incomplete")
        );
        let row = format!(
            r#"{{"resource":{}}}"#,
            patient("1", 1, noon().before(Duration::from_secs(9)))
        );
        bundle(&[outcome, row], None)
    };
    assert_eq!(
        code_of(read(move |_| Answer::json(page("error")))),
        Code::Outcome
    );
    assert_eq!(
        read(move |_| Answer::json(page("warning"))).unwrap(),
        [("1".to_owned(), "1".to_owned())]
    );
}

#[test]
fn included_resources_and_those_of_other_types_are_no_rows() {
    let row = |mode: &str, id: &str| {
        let row = patient(id, 1, noon().before(Duration::from_secs(9)));
        format!(r#"{{"resource":{row},"search":{{"mode":"{mode}"}}}}"#)
    };
    let other =
        r#"{"resource":{"resourceType":"Practitioner","id":"7"},"search":{"mode":"match"}}"#;
    let page = bundle(
        &[
            row("match", "1"),
            row("include", "2"),
            other.to_owned(),
            row("match", "3"),
        ],
        None,
    );
    let rows = read(move |_| Answer::json(page.clone())).unwrap();
    assert_eq!(
        rows.iter().map(|(id, _)| &**id).collect::<Vec<_>>(),
        ["1", "3"]
    );
}

#[test]
fn an_answer_that_is_no_searchset_is_an_error() {
    for body in [
        patient("1", 1, noon()),
        searchset(&[], None).replace("searchset", "history"),
        searchset(&[], None).replace(r#""type":"searchset","#, ""),
        format!("{0}{0}", patient("1", 1, noon())),
    ] {
        assert_eq!(
            code_of(read(move |_| Answer::json(body.clone()))),
            Code::NotABundle
        );
    }
}

#[test]
fn a_bad_resource_is_a_reject_and_its_neighbours_are_rows() {
    let at = |id: &str| patient(id, 1, noon().before(Duration::from_secs(9)));
    let huge = at("2").replace("other", &"x".repeat(5000));
    let twice = at("3").replace(r#""gender""#, r#""id":"4","gender""#);
    let number = at("5").replace(r#""other""#, "01");
    let rows = [at("1"), huge, twice, number, at("6")];
    let server = Server::start(move |_| Answer::json(searchset(&rows, None)));
    let rows = read_with(&server, settings(), &Arc::default(), |plan| {
        plan.search.resource_bytes = 2000
    })
    .unwrap();
    let expected = [
        ("1", "1"),
        ("6", "1"),
        ("reject", "broken_resource"),
        ("reject", "broken_resource"),
        ("reject", "too_large"),
    ];
    assert_eq!(rows, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
}

#[test]
fn an_entry_that_comes_twice_is_one_row() {
    let row = patient("1", 1, noon().before(Duration::from_secs(9)));
    let rows = read(move |_| Answer::json(searchset(&[row.clone(), row.clone()], None)));
    assert_eq!(rows.unwrap().len(), 1);
}

#[test]
fn requests_keep_their_pace() {
    let server = Server::start(sound);
    let clock: Arc<TestClock> = Arc::default();
    let settings = Settings {
        requests_per_second: 4.0,
        ..settings()
    };
    read_with(&server, settings, &clock, |_| {}).unwrap();
    let requests = u32::try_from(server.requests().len()).unwrap();
    assert!(requests > 2);
    assert_eq!(
        clock.slept(),
        vec![Duration::from_millis(250); requests as usize - 1]
    );
}
