//! Misbehaviours of servers, by the binary: the rows are the server's truth and the status is 0, or the status is 1, the
//! error says what it was, and the next run, of a server that has come to its senses, has the truth without a double.

mod cli;
mod fhir_server;

use std::time::{Duration, Instant};

use cli::{Said, rows};
use fhir_server::cases::{
    BOTH, Case, Ends, PATIENTS, always, case, entry, gzip, once, outcome, page, patient, run_all,
    sound,
};
use fhir_server::reading::{ingest, ingesting, versions};
use fhir_server::server::{Answer, Request, Server, Way};
use fhir_server::{Served, Store};

#[test]
fn statuses_that_pass_are_tried_again() {
    let cases = || {
        [408, 425, 429, 500, 502, 503, 504]
            .map(|status| {
                once(
                    &format!("{status} once"),
                    Answer::of(status, outcome("error", "transient")),
                )
            })
            .into()
    };
    run_all(cases, &BOTH);
}

#[test]
fn retry_after_is_obeyed_in_seconds_and_as_a_date_and_within_the_deadline() {
    let busy =
        |after: &str| Answer::of(429, outcome("error", "throttled")).with("Retry-After", after);
    let date = busy("Wed, 01 May 2024 13:00:01 GMT").with("Date", "Wed, 01 May 2024 13:00:00 GMT");
    let cases = || {
        vec![
            once("seconds", busy("1")),
            once("a date", date.clone()),
            case("at once, and again", Ends::Truth, {
                let busy = busy("0");
                move |_, _, nth| (1..3).contains(&nth).then(|| busy.clone())
            }),
            case("a day", Ends::Error("status 429, throttled"), {
                let busy = busy("86400");
                move |_, _, _| Some(busy.clone())
            }),
        ]
    };
    let began = Instant::now();
    run_all(cases, &[true]);
    let spent = began.elapsed();
    assert!(spent >= Duration::from_secs(1), "{spent:?}");
}

#[test]
fn refusals_come_at_once_with_codes_alone() {
    let cases = || {
        let mut cases: Vec<Case> = [403, 404, 406, 413]
            .map(|status| {
                let says = "the server refused the request (status, status 4";
                always(
                    &format!("{status}"),
                    says,
                    Answer::of(status, outcome("error", "not-found")),
                )
            })
            .into();
        cases.push(always(
            "500 without end",
            "exception, 2 attempts",
            Answer::of(500, outcome("fatal", "exception")),
        ));
        cases.push(always(
            "an outcome as 200",
            "too-costly",
            Answer::json(outcome("error", "too-costly")),
        ));
        cases.push(case("no sorting", Ends::Truth, |request, _, _| {
            request
                .path
                .contains("_sort")
                .then(|| Answer::of(400, outcome("error", "not-supported")))
        }));
        cases
    };
    run_all(cases, &[true]);
}

#[test]
fn connections_that_break_are_tried_again_and_slow_ones_come_to_an_end() {
    let whole = || Answer::json(page(&[entry(&patient("x"), "match")], ""));
    let cases = || {
        vec![
            once("torn", whole().by(Way::Torn(100))),
            once("closed", Answer::of(200, "").by(Way::Closed)),
            once("silent", Answer::of(200, "").by(Way::Silent)).with(&["--read-timeout", "1s"]),
            always(
                "closed without end",
                "the server cannot be reached",
                Answer::of(200, "").by(Way::Closed),
            ),
            always("byte after byte", "timeout", whole().by(Way::Slow))
                .with(&["--request-deadline", "500ms"]),
        ]
    };
    run_all(cases, &BOTH);
}

#[test]
fn a_dead_host_is_left_alone_after_a_while() {
    let served = Served::with(|request, _| {
        (!request.path.ends_with("metadata")).then(|| Answer::of(200, "").by(Way::Closed))
    });
    let folder = tempfile::tempdir().unwrap();
    let tables = [
        "--tables",
        "patients,observations,encounters,conditions,medications,immunization,procedure,organization,location,goal,device,group,coverage,claim",
        "--request-attempts",
        "1",
        "--max-concurrency",
        "1",
    ];
    let said = ingest(&served, &folder.path().join("out"), &tables);
    assert_eq!(said.status, Some(1));
    assert!(said.err.contains("circuit"), "{}", said.err);
    // The metadata, and ten failures.
    assert_eq!(served.server.requests().len(), 11);
}

#[test]
fn bodies_that_are_cut_or_packed_are_read_whole_or_not_at_all() {
    let whole = page(&[entry(&patient("x"), "match")], "");
    let cut = |missing: usize| Answer::json(&whole.as_bytes()[..whole.len() - missing]);
    let packed = |answer: Answer| Answer {
        body: gzip(&answer.body),
        ..answer.with("Content-Encoding", "gzip")
    };
    let torn = gzip(whole.as_bytes());
    let torn = Answer::json(&torn[..torn.len() - 12]).with("Content-Encoding", "gzip");
    let cases = || {
        let mut cases: Vec<Case> = [1, 2, 3, whole.len() / 2, whole.len() - 10]
            .map(|missing| once(&format!("cut by {missing}"), cut(missing)))
            .into();
        cases.extend([
            always("always cut", "(torn", cut(2)),
            always("empty", "(torn", Answer::json("")),
            always("no content", "(torn", Answer::of(204, "")),
            always(
                "a web page",
                "(not_json",
                Answer::json("<html>Login MARKED</html>"),
            ),
            case("another content type", Ends::Truth, |request, store, _| {
                let mut answer = sound(request, store);
                answer.headers.retain(|(name, _)| *name != "Content-Type");
                Some(answer.with("Content-Type", "text/html"))
            }),
            case("gzip", Ends::Truth, move |request, store, _| {
                assert!(request.headers["accept-encoding"].contains("gzip"));
                Some(packed(sound(request, store)))
            }),
            once("torn gzip", torn.clone()),
            case("a byte order mark", Ends::Truth, |request, store, _| {
                let mut answer = sound(request, store);
                answer.body.splice(0..0, *b"\xef\xbb\xbf");
                Some(answer)
            }),
        ]);
        cases
    };
    run_all(cases, &BOTH);
}

#[test]
fn a_body_that_unpacks_without_end_is_refused() {
    let bomb = gzip(&vec![b' '; 257 << 20]);
    let cases = || {
        let bomb = bomb.clone();
        vec![always(
            "a bomb",
            "(body_too_large",
            Answer::json(bomb).with("Content-Encoding", "gzip"),
        )]
    };
    run_all(cases, &[true]);
}

#[test]
fn only_what_was_asked_for_becomes_rows() {
    let of = |entries: Vec<String>| Answer::json(page(&entries, ""));
    let noted = |severity: &str| {
        let noted = entry(&outcome(severity, "incomplete"), "outcome");
        of(vec![noted, entry(&patient("1"), "match")])
    };
    let other = entry(r#"{"resourceType":"Practitioner","id":"7"}"#, "match");
    let rows = |name: &str, ids, answer: Answer| {
        case(name, Ends::Rows(ids), move |_, _, _| Some(answer.clone()))
    };
    let cases = || {
        let twice = patient("3").replace(r#""gender""#, r#""id":"4","gender""#);
        let number = patient("5").replace(r#""other""#, "01");
        let entries = |all: &[&str]| all.iter().map(|one| entry(one, "match")).collect();
        let mut cases = vec![
            always("an error among them", "(outcome", noted("error")),
            rows("a warning among them", &["1"], noted("warning")),
            rows(
                "included",
                &["1", "3"],
                of(vec![
                    entry(&patient("1"), "match"),
                    entry(&patient("2"), "include"),
                    other.clone(),
                    entry(&patient("3"), "match"),
                ]),
            ),
            rows(
                "twice",
                &["1"],
                of(entries(&[&patient("1"), &patient("1")])),
            ),
            rows(
                "bad ones between",
                &["1", "6"],
                of(entries(&[&patient("1"), &twice, &number, &patient("6")])),
            ),
        ];
        for body in [
            patient("1"),
            page(&[], "").replace("searchset", "history"),
            page(&[], "").replace(r#""type":"searchset","#, ""),
            patient("1").repeat(2),
        ] {
            cases.push(always("no searchset", "(not_a_bundle", Answer::json(body)));
        }
        cases
    };
    run_all(cases, &[true]);
}

#[test]
fn links_are_followed_as_given_and_never_in_circles() {
    let expired = |request: &Request, _: &Store, _| {
        let is_it = request.path.contains("_offset");
        is_it.then(|| Answer::of(410, outcome("error", "expired")))
    };
    let cases = || {
        let mut cases = vec![
            case("to itself", Ends::Error("(page_loop"), |request, _, _| {
                Some(Answer::json(page(
                    &[entry(&patient("1"), "match")],
                    &request.path,
                )))
            }),
            case("in circles", Ends::Error("(page_loop"), |_, _, nth| {
                let id = (nth % 3).to_string();
                let next = format!("/fhir/Patient?page={nth}");
                Some(Answer::json(page(&[entry(&patient(&id), "match")], &next)))
            }),
            case("410 once", Ends::Truth, |_, _, nth| {
                (nth == 2).then(|| Answer::of(410, outcome("error", "expired")))
            }),
            // Periods are divided until each is one page.
            case("410 on every second page", Ends::Truth, expired),
            case(
                "410 within one moment",
                Ends::Error("status 410, expired"),
                expired,
            )
            .prepared(|store| {
                store.living.clear();
                let at = store.now;
                for id in 0..25 {
                    store.patient(&format!("e{id}"));
                    store.now = at;
                }
                store.later(60);
            }),
        ];
        for next in [
            "?_page=a%20b",
            "Patient?_page=a%20b",
            "/fhir/Patient?_page=a%20b",
        ] {
            cases.push(case(next, Ends::Rows(&["1", "2"]), move |request, _, _| {
                let is_second = request.path == "/fhir/Patient?_page=a%20b";
                assert_eq!(is_second, request.path.contains("_page"));
                Some(Answer::json(match is_second {
                    true => page(&[entry(&patient("2"), "match")], ""),
                    false => page(&[entry(&patient("1"), "match")], next),
                }))
            }));
        }
        cases
    };
    run_all(cases, &[false]);
}

#[test]
fn redirects_are_followed_at_the_same_host_up_to_a_bound() {
    let to = |place: String| Answer::of(302, "").with("Location", place);
    let cases = || {
        vec![
            case("elsewhere", Ends::Truth, move |request, _, nth| {
                (nth % 2 == 0).then(|| to(format!("{}&moved=1", request.path)))
            }),
            case(
                "to itself",
                Ends::Error("(redirect"),
                move |request, _, _| Some(to(request.path.clone())),
            ),
            always("nowhere", "(redirect", Answer::of(302, "")),
        ]
    };
    run_all(cases, &[true]);
}

/// A server that sends its reader to another one, by a redirect or by a link.
fn led_away(by_link: bool, leave: bool) -> (Said, Vec<Request>, usize) {
    let other = Server::start(|_| Answer::json(page(&[entry(&patient("2"), "match")], "")));
    let place = format!("{}Patient?page=2", other.base());
    let served = Served::with(move |request, _| {
        let is_it = request.path.contains("/Patient?");
        is_it.then(|| match by_link {
            true => Answer::json(page(&[entry(&patient("1"), "match")], &place)),
            false => Answer::of(307, "").with("Location", place.clone()),
        })
    });
    served.store().later(60);
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let origin = other.base();
    let mut args = vec!["--tables", "patients", "--json", "--auth-type", "api_key"];
    args.extend([
        "--api-key",
        "{{secrets/faults/key}}",
        "--header",
        "X-Tenant=MARKED-TENANT",
    ]);
    if leave {
        args.extend(["--allow-origin", &origin]);
    }
    let mut command = ingesting(&served, &out, &args);
    let said = Said::from(command.env("FAULTS_KEY", "MARKED-KEY").output().unwrap());
    assert!(!format!("{said:?}").contains("MARKED"), "{said:?}");
    let asked = served.server.requests();
    assert!(
        asked
            .iter()
            .all(|request| request.headers["authorization"] == "Bearer MARKED-KEY")
    );
    let read = if out.exists() {
        rows(&out, "patients").len()
    } else {
        0
    };
    (said, other.requests(), read)
}

#[test]
fn another_host_is_asked_with_leave_only_and_never_gets_the_credentials() {
    for by_link in BOTH {
        let (said, arrived, read) = led_away(by_link, false);
        assert_eq!((said.status, arrived.len(), read), (Some(1), 0, 0));
        assert!(said.err.contains("(other_host"), "{}", said.err);
        let (said, arrived, read) = led_away(by_link, true);
        assert_eq!(said.status, Some(0), "{}", said.err);
        assert_eq!(read, 1 + usize::from(by_link));
        assert!(!arrived.is_empty());
        assert!(!format!("{arrived:?}").contains("MARKED"), "{arrived:?}");
    }
    let served = Served::start().filled(1, 0);
    let folder = tempfile::tempdir().unwrap();
    let args = ["--tables", "patients", "--allow-origin", "MARKED"];
    let said = ingest(&served, &folder.path().join("out"), &args);
    assert_ne!(said.status, Some(0));
    assert!(
        said.err.contains("allow_origin") && !said.err.contains("MARKED"),
        "{}",
        said.err
    );
}

#[test]
fn whatever_shifts_while_it_is_read_nothing_is_lost_or_doubled() {
    let quiet = |name: &str| case(name, Ends::Truth, |_, _, _| None);
    let cases = || {
        vec![
            quiet("equal timestamps by the thousand").prepared(|store| {
                let at = store.now;
                for id in 0..1500 {
                    store.patient(&format!("e{id:04}"));
                    store.now = at;
                }
                store.later(60);
            }),
            quiet("periods are ignored").prepared(|store| store.bounds = false),
            quiet("resources vanish").prepared(|store| {
                store.changes = vec![|store| store.vanish("p003"); 2];
            }),
            quiet("an hour ahead of us").prepared(|store| {
                let ahead = std::time::SystemTime::now()
                    .duration_since(std::time::UNIX_EPOCH)
                    .unwrap();
                store.now = i64::try_from(ahead.as_micros()).unwrap() + 3_600_000_000;
                store.patient("ahead");
                store.later(60);
            }),
        ]
    };
    run_all(cases, &BOTH);
}

#[test]
fn versions_that_come_while_pages_are_read_come_once() {
    for sorts in BOTH {
        let served = Served::start().filled(60, 0);
        {
            let mut store = served.store();
            store.sorts = sorts;
            store.changes = vec![
                |store| store.patient("p059"),
                |store| store.patient("p001"),
                |store| store.patient("p030"),
                |store| store.delete("Patient", "p000"),
                |store| store.patient("new"),
            ];
        }
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("out");
        for _ in 0..2 {
            let said = ingest(&served, &out, &PATIENTS);
            assert_eq!(said.status, Some(0), "{sorts}: {}", said.err);
            served.store().later(10);
        }
        let found = versions(&out, "patients");
        let mut distinct = found.clone();
        distinct.dedup();
        assert_eq!(found, distinct, "{sorts}: doubled");
        for row in served.store().truth("Patient") {
            assert!(found.contains(&row), "{sorts}: lost {row:?}");
        }
        assert!(served.store().changes.is_empty());
    }
}

#[test]
fn requests_keep_their_pace() {
    let served = Served::start().filled(40, 0);
    let folder = tempfile::tempdir().unwrap();
    let began = Instant::now();
    // The later of two that are given is refused, so the usual one is left out.
    let mut command = cli::connector();
    command.args([
        "ingest",
        "--format",
        "ndjson",
        "--no-proxy",
        "--tables",
        "patients",
    ]);
    command.args(["--requests-per-second", "5", "--fhir-base-url"]);
    command.arg(served.server.base());
    let out = folder.path().join("out");
    let said = Said::from(command.arg("--output").arg(&out).output().unwrap());
    assert_eq!(said.status, Some(0), "{}", said.err);
    let requests = served.server.requests().len();
    assert!(requests >= 6, "{requests}");
    let least = Duration::from_millis(200) * u32::try_from(requests - 1).unwrap();
    assert!(began.elapsed() >= least, "{:?}", began.elapsed());
    assert_eq!(versions(&out, "patients"), served.store().truth("Patient"));
}
