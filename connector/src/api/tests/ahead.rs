//! The next page is asked for while nobody waits for it, and nothing is asked for twice or out of turn.

use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::Url;

use super::clock::TestClock;
use super::faults::{model, noon, settings, sound};
use super::memory::Memory;
use super::server::{Answer, Server};
use crate::api::{Ahead, Auth, Client, Code, Cursor, Fetch, Plan, Run, Search};

fn ahead(server: &Server) -> Ahead {
    let clock = Arc::new(TestClock::default());
    let client = Client::new(&server.base(), Auth::None, settings(), clock).unwrap();
    Ahead::of(&Arc::new(client))
}

/// Waits until a server has had so many requests.
fn arrived(server: &Server, count: usize) {
    let began = Instant::now();
    while server.requests().len() < count {
        assert!(
            began.elapsed() < Duration::from_secs(60),
            "requests do not come"
        );
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn what_is_expected_is_asked_for_once_before_anybody_waits_for_it() {
    let server = Server::start(|request| Answer::json(request.path.clone()));
    let ahead = ahead(&server);
    let at = |name: &str| Url::parse(&server.base()).unwrap().join(name).unwrap();
    ahead.expect(&at("a"), "a");
    arrived(&server, 1);
    // One request at a time: the second expectation is left.
    ahead.expect(&at("b"), "b");
    assert_eq!(ahead.get(&at("a"), "a").unwrap().body, b"/fhir/a");
    assert_eq!(server.requests().len(), 1);
    // What was expected and is not wanted is dropped.
    ahead.expect(&at("c"), "c");
    assert_eq!(ahead.get(&at("d"), "d").unwrap().body, b"/fhir/d");
    assert_eq!(ahead.get(&at("c"), "c").unwrap().body, b"/fhir/c");
    let paths: Vec<String> = server.requests().into_iter().map(|one| one.path).collect();
    assert_eq!(paths, ["/fhir/a", "/fhir/c", "/fhir/d", "/fhir/c"]);
}

#[test]
fn an_error_of_what_was_expected_comes_to_whoever_gets_it() {
    let server = Server::start(|_| Answer::of(403, ""));
    let ahead = ahead(&server);
    let url = Url::parse(&server.base()).unwrap().join("x").unwrap();
    ahead.expect(&url, "x page 2");
    let error = ahead.get(&url, "x page 2").unwrap_err();
    assert_eq!((error.code(), error.status()), (Code::Status, Some(403)));
    assert_eq!(error.place(), "x page 2");
}

#[test]
fn a_run_asks_for_its_next_page_before_it_hands_one_over() {
    for sorted in [true, false] {
        let server = Server::start(sound);
        let ahead = ahead(&server);
        let base = Url::parse(&server.base()).unwrap();
        let mut plan = Plan::of(Search::of(&base, "Patient"), noon());
        plan.sorted = sorted;
        let cursor = Cursor::default();
        let mut run = Run::new(&plan, &ahead, &cursor);
        let step = run.next().unwrap().unwrap();
        // The oldest page and the newest, where it sorts, and the next.
        arrived(&server, if sorted { 3 } else { 2 });
        let mut rows = step.fresh().count();
        for step in run.by_ref() {
            rows += step.unwrap().fresh().count();
        }
        assert_eq!(rows, model().truth().len());
        let paths: Vec<String> = server.requests().into_iter().map(|one| one.path).collect();
        let mut once = paths.clone();
        once.sort();
        once.dedup();
        // A server that is not sorted is read twice.
        let times = if sorted { 1 } else { 2 };
        assert_eq!(paths.len(), once.len() * times, "{paths:?}");
    }
}

#[test]
fn a_wrong_guess_costs_one_request_and_no_more_are_made() {
    // Each page ends with a resource that has a later one in it: the last update that a page says is not that of its last
    // resource.
    let within = r#""contained":[{"resourceType":"Patient","meta":{"lastUpdated":"2024-04-30T18:00:05.500Z"}}],"gender":"other"}"#;
    let server = Server::start(move |request| {
        let page = String::from_utf8(sound(request).body).unwrap();
        Answer::json(page.replace(r#""gender":"other"}"#, within))
    });
    let ahead = ahead(&server);
    let base = Url::parse(&server.base()).unwrap();
    let plan = Plan::of(Search::of(&base, "Patient"), noon());
    let cursor = Cursor::default();
    let steps: Result<Vec<_>, _> = Run::new(&plan, &ahead, &cursor).collect();
    let rows: usize = steps.unwrap().iter().map(|step| step.fresh().count()).sum();
    assert_eq!(rows, model().truth().len());
    let paths: Vec<String> = server.requests().into_iter().map(|one| one.path).collect();
    // The first page is not guessed from, as it is not known yet that the server sorts; the second one is.
    let guessed = paths.iter().filter(|path| path.contains("05.500"));
    assert_eq!(guessed.count(), 1, "{paths:?}");
    let mut once = paths.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), paths.len(), "{paths:?}");
}

#[test]
fn what_comes_after_a_page_is_told_at_a_glance_and_again_when_it_is_read() {
    // Of three pages in order: nothing is told of the first at a glance, and nothing comes after the last. By links, a second
    // time for the second pass.
    for (sorted, times) in [(true, vec![1, 2]), (false, vec![2, 2, 2, 2])] {
        let memory = Memory::of(model(), noon().0);
        let base = Url::parse("http://memory/fhir/").unwrap();
        let mut plan = Plan::of(Search::of(&base, "Patient"), noon());
        plan.sorted = sorted;
        let cursor = Cursor::default();
        let steps: Result<Vec<_>, _> = Run::new(&plan, &memory, &cursor).collect();
        steps.unwrap();
        let expected = memory.expected.borrow();
        let alike = expected.chunk_by(|one, other| one == other);
        assert_eq!(alike.map(<[Url]>::len).collect::<Vec<_>>(), times);
    }
}
