//! Nothing of a patient and no secret is in an error, a `Debug`, or a cursor, whatever goes wrong.

use std::sync::Arc;

use super::bundle::{bundle, outcome, patient, searchset};
use super::clock::TestClock;
use super::faults::settings;
use super::server::{Answer, Server, Way};
use crate::api::auth::{Credentials, Secret, TokenSource};
use crate::api::{Auth, Capability, Client, Cursor, Moment, Plan, Run, Search, Settings};

const MARK: &str = "MARKED";

fn answers() -> Vec<Answer> {
    let moment = Moment::read("2024-05-01T11:00:00Z").unwrap();
    let marked = patient("MARKED", 1, moment);
    let page = searchset(std::slice::from_ref(&marked), None);
    vec![
        Answer::json(&*page),
        Answer::json(&page.as_bytes()[..page.len() - 3]),
        Answer::json(&*page).by(Way::Torn(5)),
        Answer::json(outcome("error", "MARKED")),
        Answer::of(404, outcome("error", "MARKED")),
        Answer::of(500, "MARKED").with("X-Reason", "MARKED"),
        Answer::of(401, "MARKED").with("WWW-Authenticate", "Bearer MARKED"),
        Answer::of(302, "").with("Location", "http://MARKED.example/MARKED"),
        Answer::of(302, "").with("Location", "http://[MARKED"),
        Answer::json(searchset(
            std::slice::from_ref(&marked),
            Some("http://other.example/MARKED?name=MARKED"),
        )),
        Answer::json(searchset(
            std::slice::from_ref(&marked),
            Some("http://[MARKED"),
        )),
        Answer::json(searchset(
            std::slice::from_ref(&marked),
            Some("?name=MARKED"),
        )),
        Answer::json(bundle(
            &[r#"{"resource":{"resourceType":"MARKED","id":"MARKED"}}"#.to_owned()],
            None,
        )),
        Answer::json(bundle(&[r#"{"resource":{"MARKED"}}"#.to_owned()], None)),
        Answer::json(marked),
        Answer::of(200, "MARKED"),
        Answer::of(200, "MARKED").with("Content-Encoding", "gzip"),
        Answer::of(200, "").by(Way::Closed),
    ]
}

fn secrets() -> Settings {
    Settings {
        attempts: 2,
        headers: vec![("X-Tenant".to_owned(), Secret::new(MARK))],
        ..settings()
    }
}

#[test]
fn nothing_marked_comes_out() {
    let mut errors = 0;
    for (at, answer) in answers().into_iter().enumerate() {
        let server = Server::start(move |_| answer.clone());
        let auth = Auth::key(Some("X-Key"), &Secret::new(MARK)).unwrap();
        let client = Client::new(
            &server.base(),
            auth,
            secrets(),
            Arc::new(TestClock::default()),
        )
        .unwrap();
        let search = Search::of(client.base(), "Patient").filter("name=MARKED");
        let plan = Plan {
            sorted: at % 2 == 0,
            ..Plan::of(search, Moment::read("2024-05-01T12:00:00Z").unwrap())
        };
        let cursor = Cursor::default();
        let mut run = Run::new(&plan, &client, &cursor);
        let mut out = format!("{client:?} {plan:?} {run:?} {:?}", client.wire());
        for step in run.by_ref() {
            match step {
                Ok(step) => {
                    let items: Vec<_> = step.fresh().map(|(item, _)| item.clone()).collect();
                    out.push_str(&format!("{step:?} {items:?}"));
                }
                Err(error) => {
                    errors += 1;
                    out.push_str(&format!("{error} {error:?}"));
                }
            }
        }
        out.push_str(
            &run.cursor()
                .map(|cursor| format!("{} {cursor:?}", cursor.to_json()))
                .unwrap_or_default(),
        );
        out.push_str(&format!("{:?}", Capability::ask(&client).map(drop)));
        assert!(!out.contains(MARK), "{at}: {out}");
        assert!(
            server.requests()[0].path.contains(MARK),
            "the filter is sent"
        );
        assert_eq!(
            server.requests()[0].headers["x-key"],
            MARK,
            "the secret is sent"
        );
    }
    assert!(errors >= 12, "{errors}");
}

#[test]
fn settings_and_credentials_are_not_shown() {
    let server = Server::start(|_| Answer::of(400, "MARKED"));
    let source = TokenSource::new(
        &format!("{}token?MARKED", server.base()),
        MARK,
        MARK,
        Credentials::Basic(Secret::new(MARK)),
    );
    let auth = Auth::Token(Box::new(source.unwrap()));
    let client = Client::new(
        &server.base(),
        auth,
        secrets(),
        Arc::new(TestClock::default()),
    )
    .unwrap();
    let url = client.base().join("Patient/MARKED").unwrap();
    let error = crate::api::Fetch::get(&client, &url, "Patient").unwrap_err();
    let out = format!("{client:?} {:?} {error} {error:?}", secrets());
    assert!(!out.contains(MARK), "{out}");
    for bad in [
        Settings {
            proxy: Some(Secret::new("MARKED://\n")),
            no_proxy: false,
            ..settings()
        },
        Settings {
            identity: Some(Secret::new(MARK)),
            ..settings()
        },
        Settings {
            authorities: Some(MARK.into()),
            ..settings()
        },
        Settings {
            headers: vec![("bad name MARKED".to_owned(), Secret::new(MARK))],
            ..settings()
        },
    ] {
        let error = Client::new(
            &server.base(),
            Auth::None,
            bad,
            Arc::new(TestClock::default()),
        )
        .unwrap_err();
        let out = format!("{error} {error:?}");
        assert!(!out.contains(MARK), "{out}");
    }
}
