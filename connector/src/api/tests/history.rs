//! Deletions from a history that grows while it is read.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::bundle::patient;
use super::clock::TestClock;
use super::faults::settings;
use super::server::{Answer, Request, Server};
use crate::api::{Auth, Client, Code, Cursor, HistoryPlan, Moment, Search, deletions};

fn at(second: i64) -> Moment {
    Moment(Moment::read("2024-05-01T12:00:00Z").unwrap().0 + second * 1_000_000)
}

fn deleted(id: &str, second: i64) -> String {
    format!(
        r#"{{"fullUrl":"http://x/fhir/Patient/{id}","request":{{"method":"DELETE","url":"Patient/{id}/_history/2"}},"response":{{"status":"204","lastModified":"{}"}}}}"#,
        at(second)
    )
}

fn updated(id: &str, second: i64) -> String {
    let resource = patient(id, 2, at(second));
    format!(r#"{{"resource":{resource},"request":{{"method":"PUT","url":"Patient/{id}"}}}}"#)
}

/// Entries, the newest last, as (second, entry); `grow` is added after each page.
fn history(entries: Vec<(i64, String)>, grow: Vec<(i64, String)>) -> Server {
    let (all, grow) = (Mutex::new(entries), Mutex::new(grow));
    Server::start(move |request: &Request| {
        assert!(request.path.starts_with("/fhir/Patient/_history"));
        let mut all = all.lock().unwrap();
        let url = reqwest::Url::parse("http://x")
            .unwrap()
            .join(&request.path)
            .unwrap();
        let value = |name: &str| {
            url.query_pairs()
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.into_owned())
        };
        let since = value("_since").map(|since| Moment::read(&since).unwrap());
        let offset: usize = value("_offset").map_or(0, |offset| offset.parse().unwrap());
        let found: Vec<&String> = all
            .iter()
            .rev()
            .filter(|(second, _)| since.is_none_or(|since| since <= at(*second)))
            .map(|(_, entry)| entry)
            .collect();
        let page: Vec<String> = found
            .iter()
            .skip(offset)
            .take(3)
            .map(|entry| (*entry).clone())
            .collect();
        let since = value("_since")
            .map(|since| format!("_since={since}&"))
            .unwrap_or_default();
        let next = (offset + 3 < found.len()).then(|| format!("?{since}_offset={}", offset + 3));
        let body = super::bundle::bundle(&page, next.as_deref()).replace("searchset", "history");
        all.extend(grow.lock().unwrap().pop());
        Answer::json(body)
    })
}

fn read(
    server: &Server,
    cursor: &Cursor,
    until: i64,
) -> Result<(Vec<(String, i64)>, Cursor), Code> {
    let client = Client::new(
        &server.base(),
        Auth::None,
        settings(),
        Arc::new(TestClock::default()),
    )
    .unwrap();
    let search = Search::of(client.base(), "Patient");
    let plan = HistoryPlan {
        search,
        until: at(until),
        overlap: Duration::from_secs(60),
    };
    let (found, cursor) = deletions(&plan, &client, cursor).map_err(|error| error.code())?;
    assert!(!format!("{found:?} {}", cursor.to_json()).contains("secret-id"));
    let found = found
        .into_iter()
        .map(|one| (one.id, (one.at.unwrap().0 - at(0).0) / 1_000_000));
    Ok((found.collect(), cursor))
}

#[test]
fn deletions_are_found_once_each_on_any_page_while_the_history_grows() {
    let entries = vec![
        (0, deleted("secret-id", 0)),
        (1, updated("a", 1)),
        (2, deleted("b", 2)),
        (3, updated("c", 3)),
        (4, updated("a", 4)),
    ];
    let grow = vec![(101, deleted("e", 101)), (100, deleted("d", 100))];
    let server = history(entries, grow);
    let (found, cursor) = read(&server, &Cursor::default(), 50).unwrap();
    assert_eq!(found, [("secret-id".to_owned(), 0), ("b".to_owned(), 2)]);
    let (found, cursor) = read(&server, &cursor, 200).unwrap();
    assert_eq!(found, [("d".to_owned(), 100), ("e".to_owned(), 101)]);
    let (found, same) = read(&server, &cursor, 300).unwrap();
    assert_eq!((found, same.to_json()), (vec![], cursor.to_json()));
}

#[test]
fn a_late_deletion_within_the_overlap_is_found() {
    let entries = vec![
        (0, deleted("a", 0)),
        (50, deleted("b", 50)),
        (20, deleted("late", 20)),
    ];
    let first = history(entries[..2].to_vec(), vec![]);
    let (found, cursor) = read(&first, &Cursor::default(), 100).unwrap();
    assert_eq!(found.len(), 2);
    let (found, _) = read(&history(entries, vec![]), &cursor, 100).unwrap();
    assert_eq!(found, [("late".to_owned(), 20)]);
}

#[test]
fn a_history_may_begin_at_a_moment() {
    let server = history(vec![(0, deleted("a", 0)), (50, deleted("b", 50))], vec![]);
    let (found, _) = read(&server, &Cursor::beginning(at(10)), 100).unwrap();
    assert_eq!(found, [("b".to_owned(), 50)]);
}

#[test]
fn a_history_that_is_not_offered_is_an_error() {
    let server = Server::start(|_| Answer::of(501, ""));
    assert_eq!(read(&server, &Cursor::default(), 100), Err(Code::Status));
    let searchset = Server::start(|_| Answer::json(super::bundle::searchset(&[], None)));
    assert_eq!(
        read(&searchset, &Cursor::default(), 100),
        Err(Code::NotABundle)
    );
}
